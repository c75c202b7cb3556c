<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbbreviationList</name>
    <message>
        <source>Abbreviations: {count}</source>
        <translation>الاختصارات: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>The text has no abbreviations in Latin letters.</source>
        <translation>لا اختصارات بحروف لاتينية في النص.</translation>
    </message>
    <message>
        <source>Each is written out where it is first used.</source>
        <translation>كل اختصار موضَّح عند أول ورود له.</translation>
    </message>
    <message>
        <source>Not written out at first use: {count}</source>
        <translation>غير موضَّح عند أول ورود: {count}</translation>
    </message>
    <message>
        <source>{language}: never written out</source>
        <translation>{language}: لم يُوضَّح في النص</translation>
    </message>
    <message>
        <source>{language}: written out too late: {expansion}</source>
        <translation>{language}: وُضِّح بعد أول ورود: {expansion}</translation>
    </message>
    <message>
        <source>{language}: {expansion}</source>
        <translation>{language}: {expansion}</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Note on action ({letter})</source>
        <translation>ملاحظة بشأن الإجراء ({letter})</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>{done} of {all} carried out</source>
        <translation>نُفّذ {done} من {all}</translation>
    </message>
</context>
<context>
    <name>ApprovalLine</name>
    <message>
        <source>{approval} – the text has changed since</source>
        <translation>{approval} – تغيّر النص بعد ذلك</translation>
    </message>
    <message>
        <source>Approve again…</source>
        <translation>إعادة الاعتماد…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Approve this text</source>
        <translation>اعتماد هذا النص</translation>
    </message>
    <message>
        <source>The approval holds for what is written on this page now, in all languages, with the records shown here. It lapses, and everybody sees so, when any of it changes.</source>
        <translation>يسري الاعتماد على المكتوب في هذه الصفحة الآن بجميع اللغات، مع السجلات الظاهرة فيها. ويسقط، ويظهر ذلك للجميع، متى تغيّر شيء منه.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>No bodies yet</source>
        <translation>لا جهات بعد</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>اختر جهة</translation>
    </message>
    <message>
        <source>Not read as a date yet</source>
        <translation>لم يُقرأ تاريخا بعد</translation>
    </message>
    <message>
        <source>Choose a body, or add one.</source>
        <translation>اختر جهة أو أضف واحدة.</translation>
    </message>
    <message>
        <source>Assign to a body</source>
        <translation>إسناد إلى جهة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>day/month/year, or empty</source>
        <translation>يوم/شهر/سنة، أو فارغ</translation>
    </message>
    <message>
        <source>New body…</source>
        <translation>جهة جديدة…</translation>
    </message>
    <message>
        <source>Take the assignment away</source>
        <translation>إلغاء الإسناد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
</context>
<context>
    <name>AssignMark</name>
    <message>
        <source>Assign to a body (Ctrl+Shift+A)</source>
        <translation>إسناد إلى جهة (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>مجلس</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>الموعد: {date}</translation>
    </message>
    <message>
        <source>due today, {date}</source>
        <translation>الموعد اليوم، {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>متأخر منذ {date}</translation>
    </message>
    <message>
        <source>Awaiting {bodies}</source>
        <translation>بانتظار {bodies}</translation>
    </message>
    <message>
        <source>Nothing here can be assigned.</source>
        <translation>لا شيء هنا يمكن إسناده.</translation>
    </message>
    <message>
        <source>Assigned to: {body}</source>
        <translation>مسند إلى: {body}</translation>
    </message>
</context>
<context>
    <name>AuthorFields</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your ministry, council or agency</source>
        <translation>وزارتك أو مجلسك أو هيئتك</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>شخص لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>اكتب اسمك أولا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>In the name of {author}</source>
        <translation>باسم: {author}</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>من يكتب</translation>
    </message>
    <message>
        <source>Kept on this computer and noted with each change, version and approval. It can be changed at any time; what was noted before stays as it is.</source>
        <translation>يُحفظ على هذا الحاسوب ويُسجَّل مع كل تغيير ونسخة واعتماد. يمكن تغييره في أي وقت، وما سُجّل من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>No bodies yet. Add the ministries and agencies that contribute.</source>
        <translation>لا جهات بعد. أضف الوزارات والهيئات المساهمة.</translation>
    </message>
    <message>
        <source>{body} was removed, with what was assigned to it: {count}.</source>
        <translation>حُذفت {body}، ومعها ما أُسند إليها: {count}.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Who contributes to this submission and what each owes. Nothing is blocked by it, and it leaves in no package.</source>
        <translation>من يساهم في هذه المساهمة وما أُسند إلى كل جهة. لا يعطل ذلك شيئا، ولا يخرج في أي حزمة.</translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation>إضافة جهة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>New body</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Name · {language}</source>
        <translation>الاسم · {language}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>The contact stays on this computer: it is in no document and no package.</source>
        <translation>تبقى جهة الاتصال على هذا الحاسوب: لا ترد في أي وثيقة ولا في أي حزمة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>BodyRow</name>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing is assigned to it yet.</source>
        <translation>لم يُسند إليها شيء بعد.</translation>
    </message>
    <message>
        <source>Assigned: {all}, still missing: {open}</source>
        <translation>المسند: {all}، والناقص منه: {open}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>there</source>
        <translation>متوفر</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>Choose the folder the bundle goes to.</source>
        <translation>اختر المجلد الذي توضع فيه الحزمة.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>{done} of {total}: {file}</source>
        <translation>{done} من {total}: {file}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>Bundle for upload</source>
        <translation>حزمة للرفع</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>How the bundle is made</source>
        <translation>طريقة إعداد الحزمة</translation>
    </message>
    <message>
        <source>Freeze the submission</source>
        <translation>تجميد المساهمة</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>ملف مضغوط واحد</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>مجلد الحزمة</translation>
    </message>
    <message>
        <source>Frozen under {code}: the bundle holds what left then.</source>
        <translation>مجمّدة تحت الرمز {code}: تضم الحزمة ما خرج حينها.</translation>
    </message>
    <message>
        <source>Everything for the upload form in one new folder, from the final version.</source>
        <translation>كل ما تتطلبه استمارة الرفع في مجلد جديد واحد، من النسخة النهائية.</translation>
    </message>
    <message>
        <source>Evidence files: {count}</source>
        <translation>ملفات الأدلة: {count}</translation>
    </message>
    <message>
        <source>Word and PDF: {languages}</source>
        <translation>Word وPDF: {languages}</translation>
    </message>
    <message>
        <source>The package and its receipt</source>
        <translation>الحزمة وإيصالها</translation>
    </message>
    <message>
        <source>Data (JSON, Excel) and the check report</source>
        <translation>البيانات (JSON وExcel) وتقرير التدقيق</translation>
    </message>
    <message>
        <source>A list of SHA-256 hashes</source>
        <translation>قائمة بصمات SHA-256</translation>
    </message>
    <message>
        <source>This window may only read: another one is writing.</source>
        <translation>هذه النافذة للقراءة فقط: نافذة أخرى تكتب.</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>حُفظت في {folder}</translation>
    </message>
    <message>
        <source>Every document in it passed its self-check.</source>
        <translation>اجتاز كل مستند فيها الفحص الذاتي.</translation>
    </message>
    <message>
        <source>The submission is frozen under this code until it is reopened.</source>
        <translation>المساهمة مجمّدة تحت هذا الرمز حتى يُعاد فتحها.</translation>
    </message>
    <message>
        <source>Earlier codes: {codes}</source>
        <translation>رموز سابقة: {codes}</translation>
    </message>
    <message>
        <source>Too large for the upload form (at most {limit}): {file}, {size}</source>
        <translation>أكبر من حدّ استمارة الرفع ({limit} على الأكثر): {file}، {size}</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>إظهار ما يُصدَّر</translation>
    </message>
    <message>
        <source>Hide what leaves</source>
        <translation>إخفاء ما يُصدَّر</translation>
    </message>
    <message>
        <source>What leaves in the bundle and what stays</source>
        <translation>ما يُصدَّر في الحزمة وما يبقى</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>From last report – not yet confirmed</source>
        <translation>من التقرير السابق – لم يؤكَّد بعد</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>لم يؤكَّد بعد</translation>
    </message>
    <message>
        <source>From last report – confirmed</source>
        <translation>من التقرير السابق – مؤكَّد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>From last report – edited since</source>
        <translation>من التقرير السابق – عُدّل بعد نقله</translation>
    </message>
    <message>
        <source>Edited since last report</source>
        <translation>عُدّل منذ التقرير السابق</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>لم يعد مطلوبا</translation>
    </message>
    <message>
        <source>Nothing here waits for a confirmation.</source>
        <translation>لا شيء هنا ينتظر التأكيد.</translation>
    </message>
    <message>
        <source>Everything taken over is confirmed or edited.</source>
        <translation>كل ما نُقل مؤكَّد أو معدَّل.</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>This page: {count}</source>
        <translation>هذه الصفحة: {count}</translation>
    </message>
    <message>
        <source>Everywhere else: {count}</source>
        <translation>بقية المساهمة: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>الملفات المطلوبة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Order of the objectives</source>
        <translation>ترتيب الأهداف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Settings of the documents…</source>
        <translation>إعدادات الوثائق…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Stop after this file</source>
        <translation>التوقف بعد هذا الملف</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>وورد</translation>
    </message>
    <message>
        <source>Excel (data)</source>
        <translation>إكسل (بيانات)</translation>
    </message>
    <message>
        <source>Package (.gcm)</source>
        <translation>حزمة (‎.gcm)</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Changes since the last review</source>
        <translation>التغييرات منذ الاستعراض السابق</translation>
    </message>
    <message>
        <source>The final version opens once what blocks is mended: {count}</source>
        <translation>تُتاح النسخة النهائية بعد معالجة ما يمنعها: {count}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Choose for whom it is sealed.</source>
        <translation>اختر لمن يُختم.</translation>
    </message>
    <message>
        <source>Seal or sign the file</source>
        <translation>ختم الملف أو توقيعه</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ClosingRow</name>
    <message>
        <source>Give it to the others by another way than the file. Nobody can open the file without it, this program neither.</source>
        <translation>بلّغها للآخرين بطريق غير طريق الملف. لا يستطيع أحد فتح الملف من دونها، ولا هذا البرنامج.</translation>
    </message>
    <message>
        <source>They can open it, and you can with your newest key.</source>
        <translation>يستطيعون فتحها، وتستطيع أنت بأحدث مفاتيحك.</translation>
    </message>
    <message>
        <source>No keys of others are kept yet: add them under Keys.</source>
        <translation>لا مفاتيح للآخرين محفوظة بعد: أضفها في «المفاتيح».</translation>
    </message>
    <message>
        <source>Sealing of the package</source>
        <translation>ختم الحزمة</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>غير مختومة</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>لأشخاص</translation>
    </message>
    <message>
        <source>Sign it with my key</source>
        <translation>توقيعها بمفتاحي</translation>
    </message>
    <message>
        <source>Sign it with my key ({name})</source>
        <translation>توقيعها بمفتاحي ({name})</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>On this paragraph: {quote}</source>
        <translation>على هذه الفقرة: {quote}</translation>
    </message>
    <message>
        <source>On the whole answer instead</source>
        <translation>التعليق على الإجابة كلها</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>اكتب تعليقا</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>إضافة التعليق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>Comments not settled: {count}</source>
        <translation>تعليقات لم تحسم: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجيب عنه</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>الصفحة كلها</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>علّم بأنه أجيب عنه</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أعيد فتحه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>That paragraph has changed since, or is no longer there.</source>
        <translation>تغيرت هذه الفقرة بعد التعليق أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردا</translation>
    </message>
    <message>
        <source>Add the reply</source>
        <translation>إضافة الرد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>أجيب عنه</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>الانتقال إلى موضع التعليق</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Not settled: {count}</source>
        <translation>لم تحسم: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>الكل: {count}</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>التعليقات المعروضة</translation>
    </message>
    <message>
        <source>All comments on this page are settled.</source>
        <translation>حسمت جميع التعليقات في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nobody has commented on this page.</source>
        <translation>لا تعليقات في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>عرض {count} أخرى</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Earlier cycle: {name}</source>
        <translation>دورة سابقة: {name}</translation>
    </message>
    <message>
        <source>Last submission</source>
        <translation>آخر ما أُرسل</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>حُفظت تلقائيا</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>what it serves</source>
        <translation>ما يخدمه</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Approved by {author}, {day}</source>
        <translation>اعتمده {author}، {day}</translation>
    </message>
    <message>
        <source>Languages of this submission</source>
        <translation>لغات هذا التقرير</translation>
    </message>
    <message>
        <source>Settings of this submission</source>
        <translation>إعدادات هذا التقرير</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>تسمية هذه النسخة</translation>
    </message>
    <message>
        <source>The draft as it is now can then be compared with and gone back to at any time.</source>
        <translation>يمكن بعد ذلك مقارنة المسودة كما هي الآن والرجوع إليها في أي وقت.</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Version kept: {name}</source>
        <translation>حُفظت النسخة: {name}</translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message>
        <source>Differences: {count}</source>
        <translation>الفروق: {count}</translation>
    </message>
    <message>
        <source>No version is kept yet. Name one, or write on: one is kept at times.</source>
        <translation>لا توجد نسخة محفوظة بعد. سمّ نسخة أو واصل الكتابة، وتُحفظ نسخة من حين إلى آخر.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>لا فرق بين النسختين.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The draft as it is now</source>
        <translation>المسودة كما هي الآن</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>استعادة هذا</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>The draft will say what the version under “From” says.</source>
        <translation>ستقول المسودة ما تقوله النسخة المختارة في «من».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>مواضع الاختلاف</translation>
    </message>
    <message>
        <source>Text with marks</source>
        <translation>النص مع علامات الاختلاف</translation>
    </message>
</context>
<context>
    <name>CompletenessBars</name>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Whole submission</source>
        <translation>المساهمة كلها</translation>
    </message>
    <message>
        <source>{done} of {all} paragraphs</source>
        <translation>{done} من {all} فقرة</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>لم تؤكَّد بعد</translation>
    </message>
    <message>
        <source>source changed since</source>
        <translation>تغيّر أصلها بعدها</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير مترجمة</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Texts in conflict on this page: {count}</source>
        <translation>نصوص متعارضة في هذه الصفحة: {count}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ فيها</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>The record is removed, with everything in it.</source>
        <translation>يُحذف السجل بكل ما فيه.</translation>
    </message>
    <message>
        <source>The record stays, as it is now.</source>
        <translation>يبقى السجل كما هو الآن.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>(nothing known)</source>
        <translation>(لا شيء معروف)</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(محذوف)</translation>
    </message>
    <message>
        <source>Both sides changed this.</source>
        <translation>عدّل كلا الطرفين هذا الموضع.</translation>
    </message>
    <message>
        <source>One side removed this record, the other went on writing it.</source>
        <translation>حذف أحد الطرفين هذا السجل، ومضى الآخر في كتابته.</translation>
    </message>
    <message>
        <source>Both sides changed this paragraph; the rest of the text is united.</source>
        <translation>عدّل كلا الطرفين هذه الفقرة؛ وما عداها من النص موحّد.</translation>
    </message>
    <message>
        <source>Theirs came with: {files}</source>
        <translation>نصّهم وارد في: {files}</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>ما ينتظر قرارا</translation>
    </message>
    <message>
        <source>What shall stand here</source>
        <translation>ما يُعتمد هنا</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Kept at once (Ctrl+Enter)</source>
        <translation>يُحفظ فورا (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What is not chosen stays in the history and in the files received.</source>
        <translation>النص غير المختار يبقى في السجل وفي الملفات الواردة.</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>عدد الكلمات: {words}</translation>
    </message>
    <message>
        <source>{characters} characters</source>
        <translation>عدد الأحرف: {characters}</translation>
    </message>
    <message>
        <source>about {limit} words suggested</source>
        <translation>العدد المقترح للكلمات: نحو {limit}</translation>
    </message>
    <message>
        <source>{least} to {most} characters suggested</source>
        <translation>العدد المقترح للأحرف: من {least} إلى {most}</translation>
    </message>
    <message>
        <source>at most {most} characters suggested</source>
        <translation>العدد المقترح للأحرف: {most} على الأكثر</translation>
    </message>
    <message>
        <source>at least {least} characters suggested</source>
        <translation>العدد المقترح للأحرف: {least} على الأقل</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Nothing speaks to yet: {count}</source>
        <translation>ما لم يُتناول بعد: {count}</translation>
    </message>
    <message>
        <source>No text, no reference and no record. What does not apply is not listed.</source>
        <translation>لا نص ولا إحالة ولا سجل مرتبط. ولا يُدرج هنا ما هو خارج النطاق.</translation>
    </message>
    <message>
        <source>Refers only to objectives where nothing is written yet</source>
        <translation>الإحالة إلى أهداف لم يُكتب بشأنها شيء بعد</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}: {count}</translation>
    </message>
    <message>
        <source>{list}: nothing is left open</source>
        <translation>{list}: اكتمل التناول</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} كانون الثاني/يناير {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} شباط/فبراير {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} آذار/مارس {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} نيسان/أبريل {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} أيار/مايو {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} حزيران/يونيو {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} تموز/يوليو {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} آب/أغسطس {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} أيلول/سبتمبر {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} تشرين الأول/أكتوبر {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} تشرين الثاني/نوفمبر {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} كانون الأول/ديسمبر {year}</translation>
    </message>
    <message>
        <source>{day} Muharram {year} AH</source>
        <translation>{day} محرم {year} هـ</translation>
    </message>
    <message>
        <source>{day} Safar {year} AH</source>
        <translation>{day} صفر {year} هـ</translation>
    </message>
    <message>
        <source>{day} Rabi I {year} AH</source>
        <translation>{day} ربيع الأول {year} هـ</translation>
    </message>
    <message>
        <source>{day} Rabi II {year} AH</source>
        <translation>{day} ربيع الآخر {year} هـ</translation>
    </message>
    <message>
        <source>{day} Jumada I {year} AH</source>
        <translation>{day} جمادى الأولى {year} هـ</translation>
    </message>
    <message>
        <source>{day} Jumada II {year} AH</source>
        <translation>{day} جمادى الآخرة {year} هـ</translation>
    </message>
    <message>
        <source>{day} Rajab {year} AH</source>
        <translation>{day} رجب {year} هـ</translation>
    </message>
    <message>
        <source>{day} Sha&apos;ban {year} AH</source>
        <translation>{day} شعبان {year} هـ</translation>
    </message>
    <message>
        <source>{day} Ramadan {year} AH</source>
        <translation>{day} رمضان {year} هـ</translation>
    </message>
    <message>
        <source>{day} Shawwal {year} AH</source>
        <translation>{day} شوال {year} هـ</translation>
    </message>
    <message>
        <source>{day} Dhu al-Qa&apos;dah {year} AH</source>
        <translation>{day} ذو القعدة {year} هـ</translation>
    </message>
    <message>
        <source>{day} Dhu al-Hijjah {year} AH</source>
        <translation>{day} ذو الحجة {year} هـ</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Correct the official title…</source>
        <translation>تصحيح العنوان الرسمي…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>جميع المسودات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous found</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>الترجمة المفتوحة التالية</translation>
    </message>
    <message>
        <source>Previous open translation</source>
        <translation>الترجمة المفتوحة السابقة</translation>
    </message>
    <message>
        <source>Languages of this submission…</source>
        <translation>لغات هذه المساهمة…</translation>
    </message>
    <message>
        <source>Assign to a body…</source>
        <translation>إسناد إلى جهة…</translation>
    </message>
    <message>
        <source>Bodies and what they owe…</source>
        <translation>الجهات وما أُسند إليها…</translation>
    </message>
    <message>
        <source>Comment on this…</source>
        <translation>إضافة تعليق هنا…</translation>
    </message>
    <message>
        <source>Start from last report…</source>
        <translation>البدء من التقرير السابق…</translation>
    </message>
    <message>
        <source>Confirm unchanged from last report</source>
        <translation>تأكيد المنقول من التقرير السابق بلا تغيير</translation>
    </message>
    <message>
        <source>Next to confirm from last report</source>
        <translation>التالي مما يُنتظر تأكيده من التقرير السابق</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>تسمية هذه النسخة…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة النسخ…</translation>
    </message>
    <message>
        <source>Approve this page…</source>
        <translation>اعتماد هذه الصفحة…</translation>
    </message>
    <message>
        <source>Who is writing…</source>
        <translation>من يكتب…</translation>
    </message>
    <message>
        <source>Show or hide Hijri dates</source>
        <translation>إظهار التواريخ الهجرية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Settings of the documents…</source>
        <translation>إعدادات الوثائق…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Ask a body for its part…</source>
        <translation>طلب جزء من جهة…</translation>
    </message>
    <message>
        <source>Send back the contribution…</source>
        <translation>إعادة المساهمة…</translation>
    </message>
    <message>
        <source>Merge files…</source>
        <translation>دمج ملفات…</translation>
    </message>
    <message>
        <source>Make a statement…</source>
        <translation>إعداد بيان…</translation>
    </message>
    <message>
        <source>Transmittal letter</source>
        <translation>كتاب إحالة</translation>
    </message>
    <message>
        <source>This page has no official title that could be corrected.</source>
        <translation>ليس في هذه الصفحة عنوان رسمي يمكن تصحيحه.</translation>
    </message>
    <message>
        <source>This draft was begun with a framework that has no statements.</source>
        <translation>بدأت هذه المسودة بإطار لا بيانات فيه.</translation>
    </message>
    <message>
        <source>Ask by Word form…</source>
        <translation>طلب الإجابات باستمارة Word…</translation>
    </message>
    <message>
        <source>Take in a Word form…</source>
        <translation>استلام استمارة Word…</translation>
    </message>
</context>
<context>
    <name>DeedsMenu</name>
    <message>
        <source>More about this draft</source>
        <translation>المزيد عن هذه المسودة</translation>
    </message>
</context>
<context>
    <name>DeletedNotice</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>حُذف: {title}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Unchanged paragraphs: {count}</source>
        <translation>فقرات بلا تغيير: {count}</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>نُقلت إلى هنا</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>تغيّر شكلها فقط</translation>
    </message>
    <message>
        <source>deleted: {text}</source>
        <translation>حُذف: {text}</translation>
    </message>
    <message>
        <source>inserted: {text}</source>
        <translation>أُضيف: {text}</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Guidance</source>
        <translation>إرشادات</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>التقرير السابق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Panels beside the page</source>
        <translation>اللوحات المجاورة للصفحة</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>طي هذا العمود</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>New statement…</source>
        <translation>بيان جديد…</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>التقرير كاملا</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Back to all drafts</source>
        <translation>العودة إلى جميع المسودات</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>edited {when}</source>
        <translation>آخر تعديل: {when}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>Begin writing</source>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>Continue with objective {number}</source>
        <translation>مواصلة الهدف {number}</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>مواصلة: {title}</translation>
    </message>
    <message>
        <source>Frozen · {code}</source>
        <translation>مجمّدة · {code}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state}: {count}</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Outline of the submission</source>
        <translation>مخطط المساهمة</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Approved</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>سُحب الاعتماد</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>أُضيف: {record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>حُذف: {record}</translation>
    </message>
    <message>
        <source>{record} moved</source>
        <translation>نُقل: {record}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Opening sections</source>
        <translation>الأقسام الافتتاحية</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>غير مسند إلى أي جهة</translation>
    </message>
    <message>
        <source>{count} awaited</source>
        <translation>قيد الانتظار:&#xa0;{count}</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Progress Declaration</source>
        <translation>إعلان التقدم المحرز</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>للاطلاع</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>المبادئ التوجيهية</translation>
    </message>
    <message>
        <source>Closing sections</source>
        <translation>الأقسام الختامية</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>Guiding principle ({number})</source>
        <translation>المبدأ التوجيهي ({number})</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>قسم من المساهمة</translation>
    </message>
    <message>
        <source>{resolution}, paragraph {paragraph}</source>
        <translation>{resolution}، الفقرة {paragraph}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>المجالات ذات الأولوية</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>الموائد المستديرة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>حسب الجهة</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>Nothing was said here last time.</source>
        <translation>لم يُقل شيء هنا في المرة السابقة.</translation>
    </message>
    <message>
        <source>Confirm unchanged</source>
        <translation>تأكيد بلا تغيير</translation>
    </message>
    <message>
        <source>Confirm this whole page: {count}</source>
        <translation>تأكيد هذه الصفحة كلها: {count}</translation>
    </message>
    <message>
        <source>Press again: nothing changed in {count}</source>
        <translation>اضغط ثانية: لا تغيير في {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Confirms {languages} as well.</source>
        <translation>يؤكِّد أيضا: {languages}.</translation>
    </message>
    <message>
        <source>Your own text stands here.</source>
        <translation>هنا نصك أنت.</translation>
    </message>
    <message>
        <source>No longer asked: {count}</source>
        <translation>لم يعد مطلوبا: {count}</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>Packages and Word reports</source>
        <translation>الحزم وتقارير Word</translation>
    </message>
    <message>
        <source>Start from last report</source>
        <translation>البدء من التقرير السابق</translation>
    </message>
    <message>
        <source>Nothing here waits for a confirmation.</source>
        <translation>لا شيء هنا ينتظر التأكيد.</translation>
    </message>
    <message>
        <source>Go to a text first: what you choose is put where you write.</source>
        <translation>انتقل إلى نص أولا: ما تختاره يوضع حيث تكتب.</translation>
    </message>
    <message>
        <source>Put into “{place}”, marked as taken over. Undo takes it back.</source>
        <translation>وُضع في «{place}» ووُسم بأنه منقول. التراجع يعيد ما كان.</translation>
    </message>
    <message>
        <source>The Word report stands beside the questions now.</source>
        <translation>صار تقرير Word بجانب الأسئلة.</translation>
    </message>
    <message>
        <source>Macros, links and files in it were left alone.</source>
        <translation>لم يُفتح ما فيه من وحدات ماكرو وروابط وملفات.</translation>
    </message>
    <message>
        <source>Taken over: {answers} answers, {records} records. Your own text stayed: {kept}. No longer asked: {retired}.</source>
        <translation>نُقل — إجابات: {answers}، سجلات: {records}. بقي نصك كما هو: {kept}. لم يعد مطلوبا: {retired}.</translation>
    </message>
    <message>
        <source>What was said last time stands here once a report of the last cycle is opened: its package (.gcm), or the Word report of then. Only what is empty is filled.</source>
        <translation>يظهر هنا ما قيل في المرة السابقة متى فُتح تقرير الدورة الماضية: حزمته (.gcm) أو تقرير Word آنذاك. لا يُملأ إلا ما كان خاليا.</translation>
    </message>
    <message>
        <source>Start from last report…</source>
        <translation>البدء من التقرير السابق…</translation>
    </message>
    <message>
        <source>Open another report…</source>
        <translation>فتح تقرير آخر…</translation>
    </message>
</context>
<context>
    <name>EarlierWord</name>
    <message>
        <source>Find in the report</source>
        <translation>البحث في التقرير</translation>
    </message>
    <message>
        <source>Paragraphs of the report</source>
        <translation>فقرات التقرير</translation>
    </message>
    <message>
        <source>Enter puts what is chosen into your text, Ctrl+Enter also goes there.</source>
        <translation>مفتاح الإدخال يضع المختار في نصك، وCtrl+Enter ينتقل إليه أيضا.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>EmblemRow</name>
    <message>
        <source>Picture for the cover</source>
        <translation>صورة للغلاف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the emblem</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>The file of the emblem is not here: the cover has none.</source>
        <translation>ملف الشعار غير موجود هنا: يصدر الغلاف بلا شعار.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most {limit} MB; only the picture itself is kept.</source>
        <translation>صورة PNG أو JPEG لا تتجاوز {limit} ميغابايت؛ ولا تُحفظ سوى الصورة نفسها.</translation>
    </message>
    <message>
        <source>Emblem on the cover</source>
        <translation>الشعار على الغلاف</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>بلا شعار</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>يرجى اختيار صيغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>يرجى اختيار لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>يرجى اختيار المجلد الذي تُحفظ فيه الملفات.</translation>
    </message>
    <message>
        <source>Choose for whom the package is sealed.</source>
        <translation>اختر لمن تُختم الحزمة.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>{language}: there</source>
        <translation>{language}: متاحة</translation>
    </message>
    <message>
        <source>{language} is missing</source>
        <translation>{language} غير متاحة</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File to attach</source>
        <translation>اختيار الملف المرفق</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>حفظ نسخة من الملف</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>حُفظت النسخة.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>لا يوجد ملف مرفق</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>ويمكن أيضا سحب ملف وإفلاته هنا.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>Only a name was written; the file itself is not attached.</source>
        <translation>كُتب اسم الملف فقط، ولم يُرفق الملف نفسه.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Choose it again, or ask whoever sent the draft.</source>
        <translation>هذا الملف غير موجود على هذا الحاسوب. يرجى اختياره من جديد أو طلبه ممن أرسل المسودة.</translation>
    </message>
    <message>
        <source>A file of this kind can run a program when it is opened. Save and open it only if you trust where it comes from.</source>
        <translation>قد يشغّل ملف من هذا النوع برنامجا عند فتحه. يرجى عدم حفظه أو فتحه إلا عند الثقة بمصدره.</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Reading and verifying…</source>
        <translation>تجري القراءة والتحقق…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>استبعاد هذا الملف</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Exactly as written</source>
        <translation>مطابقة تامة لما هو مكتوب</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Found: {count}</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>The first {count} are shown</source>
        <translation>تُعرض أول {count} نتيجة</translation>
    </message>
    <message>
        <source>Spelling variants of a letter count as one: أ إ آ ا, ة ه, é e, ٣ 3</source>
        <translation>تُعدّ أشكال الحرف الواحد حرفاً واحداً: أ إ آ ا، ة ه، é e، ٣ 3</translation>
    </message>
    <message>
        <source>Not found word after word; texts that hold every word: {count}</source>
        <translation>العبارة غير موجودة بتتابعها؛ النتائج في نصوص تضم جميع الكلمات: {count}</translation>
    </message>
    <message>
        <source>The text has changed meanwhile: look at the list again.</source>
        <translation>تغيّر النص في هذه الأثناء: يُرجى مراجعة القائمة مجدداً.</translation>
    </message>
    <message>
        <source>Replaced: {count}</source>
        <translation>عدد ما جرى استبداله: {count}</translation>
    </message>
    <message>
        <source>Find in the whole text</source>
        <translation>البحث في النص كله</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Checks</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>غير نهائية بعد</translation>
    </message>
    <message>
        <source>A draft can be exported at any time. Choose a line to go to its place.</source>
        <translation>يمكن تصدير مسودة في أي وقت. يتيح اختيار أي سطر الانتقال إلى موضعه.</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>لا موانع</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a final version. Choose a line to go to its place.</source>
        <translation>لا شيء يمنع إصدار نسخة نهائية. يتيح اختيار أي سطر الانتقال إلى موضعه.</translation>
    </message>
    <message>
        <source>Blocks the final version: {count}</source>
        <translation>موانع النسخة النهائية: {count}</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation>للمعالجة: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>للعلم: {count}</translation>
    </message>
    <message>
        <source>{place}: {count} texts missing in {language}</source>
        <translation>{place} · نصوص غير متاحة باللغة {language}: {count}</translation>
    </message>
    <message>
        <source>{place}: from the last report, not confirmed yet: {count}</source>
        <translation>{place}: من التقرير السابق ولم يؤكَّد بعد: {count}</translation>
    </message>
</context>
<context>
    <name>ForReference</name>
    <message>
        <source>Shown for reference only</source>
        <translation>للاطلاع فقط</translation>
    </message>
    <message>
        <source>Addressed to: {whom}</source>
        <translation>موجَّه إلى: {whom}</translation>
    </message>
    <message>
        <source>Nothing is asked of the State here, and it is never counted as missing.</source>
        <translation>لا يُطلب من الدولة أي رد هنا، ولا يُحتسب ذلك نقصا.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Changed answers: {count}</source>
        <translation>إجابات مغيَّرة: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>دون تغيير: {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>تعليقات: {count}</translation>
    </message>
    <message>
        <source>without a place: {count}</source>
        <translation>دون موضع: {count}</translation>
    </message>
    <message>
        <source>The draft has all of it already; nothing was written.</source>
        <translation>كل ذلك موجود في المسودة؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Answers changed: {count}</source>
        <translation>إجابات غُيّرت: {count}</translation>
    </message>
    <message>
        <source>new comments: {count}</source>
        <translation>تعليقات جديدة: {count}</translation>
    </message>
    <message>
        <source>to be decided: {count}</source>
        <translation>للبت: {count}</translation>
    </message>
    <message>
        <source>The whole step can be taken back on the Merge page.</source>
        <translation>يمكن التراجع عن هذه الخطوة كلها في صفحة الدمج.</translation>
    </message>
    <message>
        <source>Take in a Word form</source>
        <translation>استلام استمارة Word</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet. Try again then.</source>
        <translation>ما كتبتموه أخيرا لم يُحفظ بعد. أعيدوا المحاولة بعد حفظه.</translation>
    </message>
    <message>
        <source>The answer was emptied.</source>
        <translation>أُفرغت الإجابة.</translation>
    </message>
    <message>
        <source>Its table is gone: look where the text ends.</source>
        <translation>أزيل جدولها: تحققوا من موضع نهاية النص.</translation>
    </message>
    <message>
        <source>Changed without being tracked</source>
        <translation>تغيير دون تتبّع</translation>
    </message>
    <message>
        <source>What was sent out is not known here any more.</source>
        <translation>لم يعد معروفا هنا ما أُرسل.</translation>
    </message>
    <message>
        <source>Text for which a place is suggested</source>
        <translation>نص يُقترح له موضع</translation>
    </message>
    <message>
        <source>Text without a place</source>
        <translation>نص دون موضع</translation>
    </message>
    <message>
        <source>Comments that come in</source>
        <translation>تعليقات تُضاف</translation>
    </message>
    <message>
        <source>Comments that belong to no answer</source>
        <translation>تعليقات لا تخص أي إجابة</translation>
    </message>
    <message>
        <source>Taken out of the form</source>
        <translation>حُذف من الاستمارة</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>عن الملف</translation>
    </message>
    <message>
        <source>Suggested is {place}. Copy what is to be kept, paste it there.</source>
        <translation>الموضع المقترح: {place}. انسخوا ما يُراد إبقاؤه والصقوه هناك.</translation>
    </message>
    <message>
        <source>It stands outside of every answer.</source>
        <translation>يقع خارج كل إجابة.</translation>
    </message>
    <message>
        <source>It stands beside an answer, in the same table.</source>
        <translation>يقع بجانب إجابة في الجدول نفسه.</translation>
    </message>
    <message>
        <source>It is a copy of an answer.</source>
        <translation>نسخة من إجابة.</translation>
    </message>
    <message>
        <source>The same answer stands in the form twice.</source>
        <translation>الإجابة نفسها واردة مرتين في الاستمارة.</translation>
    </message>
    <message>
        <source>Its place is claimed by two answers.</source>
        <translation>تتنازع موضعه إجابتان.</translation>
    </message>
    <message>
        <source>A line of the form itself was altered.</source>
        <translation>غُيّر سطر من الاستمارة نفسها.</translation>
    </message>
    <message>
        <source>It is hidden text.</source>
        <translation>نص مخفي.</translation>
    </message>
    <message>
        <source>It cannot be read as an answer to its question.</source>
        <translation>تتعذر قراءته كإجابة عن سؤاله.</translation>
    </message>
    <message>
        <source>The draft has no such question or record any more.</source>
        <translation>لم يعد في المسودة سؤال أو سجل كهذا.</translation>
    </message>
    <message>
        <source>On: {text}</source>
        <translation>على: {text}</translation>
    </message>
    <message>
        <source>Marked as settled</source>
        <translation>معلَّم بأنه سُوّي</translation>
    </message>
    <message>
        <source>Its place is not in the form any more; the draft keeps its text.</source>
        <translation>لم يعد موضعها في الاستمارة؛ ويبقى نصها في المسودة.</translation>
    </message>
    <message>
        <source>It does not say what it is any more; its codes were used.</source>
        <translation>لم يعد الملف يعرّف بنفسه، فاستُخدمت رموزه.</translation>
    </message>
    <message>
        <source>The version it was made from is not kept here.</source>
        <translation>النسخة التي صدر عنها غير محفوظة هنا.</translation>
    </message>
    <message>
        <source>It was made for another edition of the questions.</source>
        <translation>أُعد لطبعة أخرى من الأسئلة.</translation>
    </message>
    <message>
        <source>The question above an answer was taken out.</source>
        <translation>حُذف السؤال الوارد فوق إجابة.</translation>
    </message>
    <message>
        <source>It holds pictures; they are left out.</source>
        <translation>يحتوي صورا؛ لم تؤخذ.</translation>
    </message>
    <message>
        <source>It holds embedded files; they are left out.</source>
        <translation>يحتوي ملفات مدرجة؛ لم تؤخذ.</translation>
    </message>
    <message>
        <source>It points to something outside; nothing was loaded.</source>
        <translation>يشير إلى شيء خارجه؛ ولم يُحمَّل شيء.</translation>
    </message>
    <message>
        <source>Notes that name no source stand in brackets in the text.</source>
        <translation>الحواشي التي لا تسمّي مصدرا واردة بين قوسين في النص.</translation>
    </message>
    <message>
        <source>It holds something that is left out.</source>
        <translation>يحتوي شيئا لم يؤخذ.</translation>
    </message>
</context>
<context>
    <name>Freezing</name>
    <message>
        <source>Reopen this submission</source>
        <translation>إعادة فتح هذه المساهمة</translation>
    </message>
    <message>
        <source>It can be changed again. Your name and the reason are kept with it, and the next bundle names the code under which it left.</source>
        <translation>يمكن تعديلها من جديد. ويُحفظ اسمك والسبب معها، وتذكر الحزمة التالية الرمز الذي خرجت به.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Reopened. It can be changed again.</source>
        <translation>أُعيد الفتح. يمكن التعديل من جديد.</translation>
    </message>
</context>
<context>
    <name>FrozenBar</name>
    <message>
        <source>Frozen under the code {code}, {when}. Everything can be read and exported; answers, records and settings stay as they left.</source>
        <translation>مجمّدة تحت الرمز {code}، {when}. يمكن قراءة كل شيء وتصديره؛ وتبقى الإجابات والسجلات والإعدادات كما خرجت.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>What to write here?</source>
        <translation>ماذا يُكتب هنا؟</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم ذلك؟</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Go to a question to read what belongs there.</source>
        <translation>تظهر هنا إرشادات السؤال عند الانتقال إليه.</translation>
    </message>
</context>
<context>
    <name>HandingOutDialog</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Questions still to be answered: {count}. Sources referred to go along.</source>
        <translation>أسئلة لم يُجب عنها بعد: {count}. وتُرفق المصادر المشار إليها.</translation>
    </message>
    <message>
        <source>The form was saved as {name}, with {count} answers to write in.</source>
        <translation>حُفظت الاستمارة باسم {name}، وعدد خاناتها للكتابة: {count}.</translation>
    </message>
    <message>
        <source>Ask by Word form</source>
        <translation>طلب الإجابات باستمارة Word</translation>
    </message>
    <message>
        <source>Somebody without this program gets the questions with the text there is as a Word file, and writes in it. When it comes back, take it in here.</source>
        <translation>يتلقى من ليس لديه هذا البرنامج الأسئلة والنص الموجود في ملف Word ويكتب فيه. وعند عودة الملف يُستلم هنا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>حفظ الاستمارة…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Changes on this page</source>
        <translation>التغييرات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>تسمية هذه النسخة…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>A version is kept by itself each time the draft is opened.</source>
        <translation>تُحفظ نسخة تلقائيا كلما فُتحت المسودة.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet on this computer.</source>
        <translation>لا تعديلات هنا حتى الآن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Compare with {version}</source>
        <translation>مقارنة مع {version}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>الانتقال إلى {place}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>قبل: {text}</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>الآن: {text}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Your submissions</source>
        <translation>مساهماتك</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it.</source>
        <translation>يبقى كل شيء على هذا الحاسوب إلى حين تصديره.</translation>
    </message>
    <message>
        <source>Open a received file…</source>
        <translation>فتح ملف وارد…</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>مساهمة جديدة</translation>
    </message>
    <message>
        <source>Drop a .gcm file here to see what is in it. Nothing is imported until you say so.</source>
        <translation>يمكن إفلات ملف ‎.gcm هنا للاطلاع على محتواه. لا يُستورد شيء قبل موافقتك.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>{file} · as it stood on {day}</source>
        <translation>الملف {file} · بحالته في {day}</translation>
    </message>
    <message>
        <source>Copy the key, to add it under Keys</source>
        <translation>نسخ المفتاح لإضافته في «المفاتيح»</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Letters replaced in {count} answers</source>
        <translation>إجابات استُبدلت فيها حروف: {count}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>Not yet checked against the official text</source>
        <translation>لم يُطابَق بعد مع النص الرسمي</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>فتح {item}</translation>
    </message>
    <message>
        <source>All SDG targets</source>
        <translation>جميع غايات أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>SDG targets {targets}</source>
        <translation>غايات أهداف التنمية المستدامة: {targets}</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to: {name}</source>
        <translation>إضافة إلى: {name}</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>إزالة {item}</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Objective {key}</source>
        <translation>الهدف {key}</translation>
    </message>
    <message>
        <source>Principle ({key})</source>
        <translation>المبدأ ({key})</translation>
    </message>
    <message>
        <source>General part</source>
        <translation>قسم عام</translation>
    </message>
    <message>
        <source>{resolution}, paragraph {paragraph}</source>
        <translation>{resolution}، الفقرة {paragraph}</translation>
    </message>
    <message>
        <source>All SDG targets</source>
        <translation>جميع غايات أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>SDG {target}</source>
        <translation>الغاية {target}</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>لا معلومات مقدمة</translation>
    </message>
    <message>
        <source>The State wrote nothing here.</source>
        <translation>لم تقدم الدولة معلومات هنا.</translation>
    </message>
    <message>
        <source>Left open: {questions}</source>
        <translation>بلا إجابة: {questions}</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search the whole text for “{text}”</source>
        <translation>البحث في النص كله عن «{text}»</translation>
    </message>
    <message>
        <source>Jump to… (Ctrl+K)</source>
        <translation>الانتقال إلى… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to a place or do something</source>
        <translation>الانتقال إلى موضع أو تنفيذ إجراء</translation>
    </message>
    <message>
        <source>Places and deeds found</source>
        <translation>المواضع والإجراءات الموجودة</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Fingerprint {print}</source>
        <translation>البصمة {print}</translation>
    </message>
    <message>
        <source>A passphrase is asked for before it is used.</source>
        <translation>تُطلب عبارة مرور قبل استعماله.</translation>
    </message>
    <message>
        <source>No passphrase: whoever uses this computer can use it.</source>
        <translation>بلا عبارة مرور: يستطيع استعماله كل من يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>نسخ المفتاح العام</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>My keys</source>
        <translation>مفاتيحي</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>None yet. Ask others for the text of their key.</source>
        <translation>لا شيء بعد. اطلب من الآخرين نص مفاتيحهم.</translation>
    </message>
    <message>
        <source>Keys of others</source>
        <translation>مفاتيح الآخرين</translation>
    </message>
    <message>
        <source>Copied. Send it to others; read the fingerprint to them by telephone.</source>
        <translation>نُسخ. أرسله إلى الآخرين واقرأ عليهم البصمة بالهاتف.</translation>
    </message>
    <message>
        <source>Added: {name}. Compare the fingerprint by telephone: {print}</source>
        <translation>أُضيف: {name}. قارن البصمة بالهاتف: {print}</translation>
    </message>
    <message>
        <source>Removed: {name}. To have it back, add its text again.</source>
        <translation>أُزيل: {name}. لاستعادته أضف نصه مرة أخرى.</translation>
    </message>
    <message>
        <source>Made: {name}. Copy the public key and send it to others.</source>
        <translation>أُنشئ: {name}. انسخ المفتاح العام وأرسله إلى الآخرين.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Files sealed for a key are opened by its owner alone; a signature shows who sent a file and that nobody altered it. Public keys are exchanged as text.</source>
        <translation>الملف المختوم لمفتاح لا يفتحه إلا صاحبه، والتوقيع يبيّن من أرسل الملف وأن أحدا لم يغيّره. وتُتبادل المفاتيح العامة نصا.</translation>
    </message>
    <message>
        <source>Add somebody’s public key: paste its text</source>
        <translation>إضافة مفتاح عام لغيرك: ألصق نصه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Make it the main language</source>
        <translation>اجعلها اللغة الرئيسية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>عدد النصوص: {count}</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>اللغة الرئيسية</translation>
    </message>
    <message>
        <source>Language of this submission</source>
        <translation>من لغات هذه المساهمة</translation>
    </message>
    <message>
        <source>{count} texts are kept here and come back when it is added again.</source>
        <translation>النصوص المحفوظة هنا: {count}، وتعود عند إضافة اللغة من جديد.</translation>
    </message>
    <message>
        <source>Not written in this submission</source>
        <translation>لم يُكتب بها شيء في هذه المساهمة</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages of this submission</source>
        <translation>لغات هذه المساهمة</translation>
    </message>
    <message>
        <source>Drafting and required answers follow the main language. A language that is removed keeps its texts: they are neither counted nor exported until it is added again.</source>
        <translation>تُحرَّر الإجابات المطلوبة باللغة الرئيسية. وتبقى نصوص اللغة التي تُزال محفوظة، لكنها لا تُحتسب ولا تُصدَّر إلى أن تُضاف اللغة من جديد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>What it touched; choose a line to go there</source>
        <translation>ما مسّه الدمج؛ اختاروا سطرا للانتقال إليه</translation>
    </message>
    <message>
        <source>The last merge</source>
        <translation>آخر دمج</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>التراجع عن الدمج</translation>
    </message>
</context>
<context>
    <name>LastReport</name>
    <message>
        <source>Packages and Word reports</source>
        <translation>الحزم وتقارير Word</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>التقرير السابق</translation>
    </message>
    <message>
        <source>Optional: start from what was said last time. It can be done later as well.</source>
        <translation>اختياري: البدء مما قيل في المرة السابقة. ويمكن ذلك لاحقا أيضا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>من دونه</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>The last changes could not be written to this computer’s store.</source>
        <translation>تعذّرت كتابة آخر التعديلات في مخزن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>They are safe in this window as long as it stays open.</source>
        <translation>لكنها تبقى مصونة في هذه النافذة ما دامت مفتوحة.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق مع فقدانها</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>The copy could not be written: {reason}</source>
        <translation>تعذّرت كتابة النسخة: {reason}</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>المحتوى المصدَّر</translation>
    </message>
    <message>
        <source>What leaves and what stays, one by one</source>
        <translation>ما يخرج وما يبقى، واحدا واحدا</translation>
    </message>
    <message>
        <source>The receipt is computed from the content: whoever receives the package can read the same letters back to you.</source>
        <translation>يُحسب رقم الإيصال من المحتوى: ويمكن لمن يتسلّم الحزمة أن يقرأ عليك الحروف نفسها للتأكد.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>المساهمة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Choose a line to go to its place in the draft.</source>
        <translation>اختر سطرا للانتقال إلى موضعه في المسودة.</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>رقم الإيصال {receipt}</translation>
    </message>
    <message>
        <source>{language}: {count} words</source>
        <translation>{language}: عدد الكلمات {count}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>أسماء أشخاص</translation>
    </message>
    <message>
        <source>e-mail addresses and numbers</source>
        <translation>عناوين بريد إلكتروني وأرقام</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>ملفات مرفقة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>إجابات</translation>
    </message>
    <message>
        <source>records</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>comments, assignments, journal, versions and names of who wrote</source>
        <translation>التعليقات والتكليفات وسجل التعديلات والنسخ وأسماء الكاتبين</translation>
    </message>
    <message>
        <source>comments, journal, versions and names of who wrote</source>
        <translation>التعليقات وسجل التعديلات والنسخ وأسماء الكاتبين</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جار القراءة…</translation>
    </message>
</context>
<context>
    <name>LeavingRows</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Progress Declaration</source>
        <translation>إعلان التقدم المحرز</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>المبادئ التوجيهية</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>What translations were made from</source>
        <translation>الأصل الذي ترجم عنه</translation>
    </message>
    <message>
        <source>What was taken over from the last report</source>
        <translation>ما أخذ من التقرير السابق</translation>
    </message>
    <message>
        <source>What was confirmed of it</source>
        <translation>ما تأكد منه</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Looks like an identity number</source>
        <translation>يشبه رقم هوية</translation>
    </message>
    <message>
        <source>What is still open, with the bodies awaited</source>
        <translation>ما لم يكتمل بعد والجهات المنتظر منها</translation>
    </message>
    <message>
        <source>Comments that are not settled, with the names of who wrote them</source>
        <translation>التعليقات التي لم تحسم، مع أسماء كاتبيها</translation>
    </message>
    <message>
        <source>All comments, with the names of who wrote them</source>
        <translation>جميع التعليقات مع أسماء كاتبيها</translation>
    </message>
    <message>
        <source>The questions of the framework and their guidance</source>
        <translation>أسئلة الإطار وإرشاداتها</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>الإجابات: {count}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>يُصدَّر</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>أسماء أشخاص</translation>
    </message>
    <message>
        <source>E-mail addresses and numbers in the texts</source>
        <translation>عناوين البريد الإلكتروني والأرقام في النصوص</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>What the files say about themselves</source>
        <translation>خصائص الملفات</translation>
    </message>
    <message>
        <source>What documents add</source>
        <translation>ما تضيفه الوثائق</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Languages not chosen</source>
        <translation>لغات لم تختر</translation>
    </message>
    <message>
        <source>Kept beside the draft</source>
        <translation>ما يحفظ إلى جانب المسودة</translation>
    </message>
    <message>
        <source>Records without answers</source>
        <translation>سجلات بلا إجابات</translation>
    </message>
    <message>
        <source>{languages} · words: {count}</source>
        <translation>{languages} · الكلمات: {count}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>غير متاح هنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أعد باستخدام</translation>
    </message>
    <message>
        <source>The journal: who wrote what and when</source>
        <translation>سجل التعديلات: من كتب ماذا ومتى</translation>
    </message>
    <message>
        <source>Bodies and what each is assigned</source>
        <translation>الجهات وما أسند إلى كل منها</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>النسخ المسماة</translation>
    </message>
    <message>
        <source>Reports of earlier reviews</source>
        <translation>تقارير الاستعراضات السابقة</translation>
    </message>
    <message>
        <source>The name of whoever writes on this computer</source>
        <translation>اسم من يكتب على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>LineBox</name>
    <message>
        <source>Cannot be read as a number; kept as typed.</source>
        <translation>لم يُتعرَّف على رقم؛ حُفظ النص كما كُتب.</translation>
    </message>
    <message>
        <source>Cannot be read as a date; kept as typed. Write day/month/year.</source>
        <translation>لم يُتعرَّف على تاريخ؛ حُفظ النص كما كُتب. الصيغة: اليوم/الشهر/السنة.</translation>
    </message>
    <message>
        <source>Cannot be read as an address; kept as typed. It begins with https://</source>
        <translation>لم يُتعرَّف على عنوان إلكتروني؛ حُفظ النص كما كُتب. يبدأ العنوان بـ https://</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>An address begins with https:// or mailto:</source>
        <translation>يبدأ العنوان بـ https:// أو mailto:</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>إدراج الرابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Exchange with colleagues</source>
        <translation>التبادل مع الزملاء</translation>
    </message>
    <message>
        <source>and {count} older</source>
        <translation>و{count} أقدم</translation>
    </message>
    <message>
        <source>Received: {files}</source>
        <translation>ورد: {files}</translation>
    </message>
    <message>
        <source>Merged: {files}</source>
        <translation>دمج: {files}</translation>
    </message>
    <message>
        <source>Merged and taken back: {files}</source>
        <translation>دمج ثم تراجع عنه: {files}</translation>
    </message>
    <message>
        <source>Asked {body}, parts: {count}</source>
        <translation>طلب من {body}، عدد الأجزاء: {count}</translation>
    </message>
    <message>
        <source>Asked, parts: {count}</source>
        <translation>طلب، عدد الأجزاء: {count}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>موعده {date}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a received file</source>
        <translation>فتح ملف وارد</translation>
    </message>
    <message>
        <source>Imported. It is now a draft of your own; the file is unchanged.</source>
        <translation>تم الاستيراد. أصبحت المساهمة مسودة خاصة بك، ولم يتغير الملف.</translation>
    </message>
    <message>
        <source>This submission is among your drafts already, with the same content.</source>
        <translation>هذه المساهمة موجودة بين مسوداتك بالمحتوى نفسه.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>The submission as a whole</source>
        <translation>المساهمة ككل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نصّكم</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نصّهم</translation>
    </message>
    <message>
        <source>Theirs, text {number}</source>
        <translation>نصّهم، رقم {number}</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>الأصل المشترك</translation>
    </message>
    <message>
        <source>What both began with, and yours still</source>
        <translation>الأصل المشترك، وهو نصّكم إلى الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>الأصل المشترك</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>تركه فارغا</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الاثنان معا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل معا</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>كتابة نص جديد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>united</source>
        <translation>موحّد</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>You removed it; the file went on writing it.</source>
        <translation>حذفتموه، ومضى الملف في كتابته.</translation>
    </message>
    <message>
        <source>The file removed it; you went on writing it.</source>
        <translation>حذفه الملف، ومضيتم في كتابته.</translation>
    </message>
    <message>
        <source>Probably a duplicate: one of yours has the same title.</source>
        <translation>تكرار محتمل: لديكم سجل بالعنوان نفسه.</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>جديد: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>معدّل: {count}</translation>
    </message>
    <message>
        <source>united: {count}</source>
        <translation>موحّد: {count}</translation>
    </message>
    <message>
        <source>removed: {count}</source>
        <translation>محذوف: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>منقول: {count}</translation>
    </message>
    <message>
        <source>in conflict: {count}</source>
        <translation>متعارض: {count}</translation>
    </message>
    <message>
        <source>the same on both sides: {count}</source>
        <translation>متطابق لدى الطرفين: {count}</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>لا شيء يُؤخذ</translation>
    </message>
    <message>
        <source>This file is already included.</source>
        <translation>هذا الملف مدمج من قبل.</translation>
    </message>
    <message>
        <source>No common origin is known: where both differ you are asked.</source>
        <translation>لا يُعرف أصل مشترك: حيث يختلف الطرفان تُسألون.</translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message>
        <source>Choose files to merge</source>
        <translation>اختيار الملفات المراد دمجها</translation>
    </message>
    <message>
        <source>Merge {count}</source>
        <translation>دمج {count}</translation>
    </message>
    <message>
        <source>Merge {count} of {all}</source>
        <translation>دمج {count} من {all}</translation>
    </message>
    <message>
        <source>Left to decide: {count}</source>
        <translation>بانتظار القرار: {count}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What you chose is kept and offered again.</source>
        <translation>يُحفظ ما اخترتموه ويُعرض من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forget these files and go back to the draft.</source>
        <translation>ترك هذه الملفات والعودة إلى المسودة.</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>دمج الملفات</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Write a name for the version.</source>
        <translation>اكتب اسما للنسخة.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>for example: sent to the council</source>
        <translation>مثلا: أُرسلت إلى المجلس</translation>
    </message>
</context>
<context>
    <name>NarrativeToolbar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>عريض (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>مائل (Ctrl+I)</translation>
    </message>
    <message>
        <source>Underline (Ctrl+U)</source>
        <translation>مسطَّر (Ctrl+U)</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>One level in (Ctrl+])</source>
        <translation>زيادة المسافة البادئة (Ctrl+])</translation>
    </message>
    <message>
        <source>One level out (Ctrl+[)</source>
        <translation>إنقاص المسافة البادئة (Ctrl+[)</translation>
    </message>
    <message>
        <source>Link (Ctrl+L)</source>
        <translation>رابط (Ctrl+L)</translation>
    </message>
    <message>
        <source>Source reference (Ctrl+Shift+S)</source>
        <translation>إحالة إلى مصدر (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Table (Ctrl+Shift+T)</source>
        <translation>جدول (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>The secret half never leaves this computer. Keep a copy of the data folder: what is sealed for a key that is lost opens never again.</source>
        <translation>لا يغادر الجزء السري هذا الحاسوب. احتفظ بنسخة من مجلد البيانات: ما خُتم لمفتاح ضاع لا يُفتح بعد ذلك أبدا.</translation>
    </message>
    <message>
        <source>Name others see: your ministry, council or agency</source>
        <translation>الاسم الذي يراه الآخرون: وزارتك أو مجلسك أو هيئتك</translation>
    </message>
    <message>
        <source>Ask for a passphrase before the key is used</source>
        <translation>طلب عبارة مرور قبل استعمال المفتاح</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New submission</source>
        <translation>مساهمة جديدة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the State and the review.</source>
        <translation>يمكن تغيير كل هذا لاحقا، ما عدا الدولة والاستعراض.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Find a State in any language…</source>
        <translation>البحث عن دولة بأي لغة…</translation>
    </message>
    <message>
        <source>No State is found by this name.</source>
        <translation>لا توجد دولة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Written first in</source>
        <translation>لغة الكتابة الأولى</translation>
    </message>
    <message>
        <source>And also in</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Edition {edition} · objectives: {objectives}</source>
        <translation>طبعة {edition} · الأهداف: {objectives}</translation>
    </message>
    <message>
        <source>Edition {edition} · objectives: {objectives}, in {areas} priority areas</source>
        <translation>طبعة {edition} · الأهداف: {objectives}، المجالات ذات الأولوية: {areas}</translation>
    </message>
    <message>
        <source>Choose a State.</source>
        <translation>يرجى اختيار دولة.</translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation>يرجى اختيار استعراض.</translation>
    </message>
    <message>
        <source>Choose the language it is written in first.</source>
        <translation>يرجى اختيار لغة الكتابة الأولى.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Waiting for a decision: {count}. Nothing is lost; until all are decided, no final document can be made.</source>
        <translation>بانتظار قرار: {count}. لا يضيع شيء؛ ولا تُعدّ وثيقة نهائية قبل البتّ فيها كلها.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>البتّ فيها…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} {state}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>{done} of {all} ready or approved</source>
        <translation>جاهز أو معتمد: {done} من {all}</translation>
    </message>
    <message>
        <source>General parts</source>
        <translation>الأجزاء العامة</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Declaration entries</source>
        <translation>بنود الإعلان</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>المبادئ التوجيهية</translation>
    </message>
    <message>
        <source>next due {date}</source>
        <translation>أقرب موعد: {date}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Where the draft stands</source>
        <translation>وضع المسودة</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>حسب الجزء</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Implementation status of the objectives</source>
        <translation>حالة تنفيذ الأهداف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Nothing is assigned yet</source>
        <translation>لم يُسنَد أي جزء بعد</translation>
    </message>
    <message>
        <source>Assign an objective or a question to a body to see who owes what.</source>
        <translation>أسنِد هدفًا أو سؤالًا إلى جهة لمعرفة المطلوب من كل جهة.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview, page {page} of {pages}</source>
        <translation>معاينة، الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>This text cannot be shown as pages.</source>
        <translation>تتعذر معاينة هذا النص في صفحات.</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Enter shows the pages larger.</source>
        <translation>يعرض مفتاح الإدخال الصفحات بحجم أكبر.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>It is in the paragraph before</source>
        <translation>مضمَّنة في الفقرة السابقة</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>اعتبارها محدَّثة</translation>
    </message>
    <message>
        <source>Copy source paragraph here</source>
        <translation>نسخ فقرة الأصل إلى هنا</translation>
    </message>
    <message>
        <source>Figures differ: {source} ≠ {target}</source>
        <translation>أرقام مختلفة: {source} ≠ {target}</translation>
    </message>
</context>
<context>
    <name>ParagraphGutter</name>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
</context>
<context>
    <name>ParagraphState</name>
    <message>
        <source>Not translated</source>
        <translation>غير مترجمة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>تغيّر الأصل بعدها</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>لم تؤكَّد بعد</translation>
    </message>
    <message>
        <source>Only in the translation</source>
        <translation>في الترجمة فقط</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Not written in {language}. Written in: {others}</source>
        <translation>غير متاح باللغة {language}. اللغات المتاحة: {others}</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>القراءة باللغة {language}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>This file is sealed</source>
        <translation>هذا الملف مختوم</translation>
    </message>
    <message>
        <source>Unlock your key</source>
        <translation>فتح مفتاحك</translation>
    </message>
    <message>
        <source>Whoever sent it chose a passphrase and gives it to you by another way than the file, for instance by telephone.</source>
        <translation>اختار المرسل عبارة مرور، ويبلغك إياها بطريق غير طريق الملف، بالهاتف مثلا.</translation>
    </message>
    <message>
        <source>Your key is behind a passphrase of its own. It stays unlocked until the program is closed.</source>
        <translation>مفتاحك محمي بعبارة مرور خاصة به، ويبقى مفتوحا حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>عبارة مرور مفتاحك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>Passphrase: several words, best four or more</source>
        <translation>عبارة المرور: عدة كلمات، ويُستحسن أربع فأكثر</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PastedNote</name>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>النص المحذوف</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>النص المخفي</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>broken lines</source>
        <translation>الأسطر المقطوعة</translation>
    </message>
    <message>
        <source>reversed Arabic letters</source>
        <translation>الحروف العربية المعكوسة</translation>
    </message>
    <message>
        <source>letter shapes of a PDF</source>
        <translation>أشكال الحروف الواردة من ملف PDF</translation>
    </message>
    <message>
        <source>characters that cannot be printed</source>
        <translation>الرموز غير القابلة للطباعة</translation>
    </message>
    <message>
        <source>damaged characters</source>
        <translation>الرموز التالفة</translation>
    </message>
    <message>
        <source>all formats, since there was too much of them</source>
        <translation>جميع التنسيقات لكثرتها</translation>
    </message>
    <message>
        <source>Left out or mended while pasting: {what}.</source>
        <translation>حُذف أو صُحّح أثناء اللصق: {what}.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Declined: yours stays as it is.</source>
        <translation>مرفوض: يبقى نصّكم كما هو.</translation>
    </message>
    <message>
        <source>You will be asked after merging whether it stays.</source>
        <translation>ستُسألون بعد الدمج هل يبقى.</translation>
    </message>
    <message>
        <source>Both sides changed this. Marked is what theirs has in place of yours; you will be asked after merging, and nothing is lost until then.</source>
        <translation>عدّل كلا الطرفين هذا الموضع. يُبيَّن ما في نصّهم بدلا من نصّكم؛ وستُسألون بعد الدمج، ولا يضيع شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>You chose these files another time and have not merged them yet.</source>
        <translation>اخترتم هذه الملفات في مرة سابقة ولم تدمجوها بعد.</translation>
    </message>
    <message>
        <source>What they touch</source>
        <translation>ما تمسّه</translation>
    </message>
    <message>
        <source>Nothing in these files differs from your draft.</source>
        <translation>لا يختلف شيء في هذه الملفات عن مسودتكم.</translation>
    </message>
    <message>
        <source>What the files touch</source>
        <translation>ما تمسّه الملفات</translation>
    </message>
    <message>
        <source>Text with marks</source>
        <translation>النص مع العلامات</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>What to print</source>
        <translation>ما الذي يُطبع</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>لغة الصفحات</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ الملف: {file}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>جار إعداد الصفحات…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages as PDF and print them wherever there is one.</source>
        <translation>لا توجد طابعة معرَّفة على هذا الحاسوب. احفظ الصفحات بصيغة PDF ثم اطبعها حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>Handed to the printer. Pages: {count}.</source>
        <translation>أُرسلت الصفحات إلى الطابعة. عددها: {count}.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>جار طباعة الصفحة {page} من {pages}…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>The whole submission</source>
        <translation>المساهمة كاملة</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>جميع الأهداف</translation>
    </message>
    <message>
        <source>The whole Declaration</source>
        <translation>الإعلان كاملا</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>جميع المبادئ</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>جميع الأقسام</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>استبيان غير معبأ</translation>
    </message>
    <message>
        <source>For approval inside the administration: marked as a draft on every page, with a list of what is still open at the end.</source>
        <translation>للاعتماد داخل الإدارة: موسومة بأنها مسودة في كل صفحة، وفي آخرها قائمة بما بقي مفتوحا.</translation>
    </message>
    <message>
        <source>For upload: what the State submits.</source>
        <translation>للرفع: ما تقدمه الدولة.</translation>
    </message>
    <message>
        <source>For anyone: without what is not meant for the public.</source>
        <translation>للجميع: دون ما ليس معدا للنشر.</translation>
    </message>
    <message>
        <source>The questions with guidance and room to write, to be handed out. No answer is in it.</source>
        <translation>الأسئلة مع الإرشادات ومساحة للكتابة، للتوزيع. ولا ترد فيه أي إجابة.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Opens; parts of the file, none foreign: {count}</source>
        <translation>يُفتح؛ أجزاء الملف، وليس فيها جزء غريب: {count}</translation>
    </message>
    <message>
        <source>Paragraphs, each there once and in its order: {count}</source>
        <translation>الفقرات، كل منها وارد مرة واحدة وفي موضعه: {count}</translation>
    </message>
    <message>
        <source>Paragraphs that run the right way: {count}</source>
        <translation>الفقرات الصحيحة الاتجاه: {count}</translation>
    </message>
    <message>
        <source>Formats that hold for Arabic letters too: {count}</source>
        <translation>التنسيقات السارية على الحروف العربية أيضا: {count}</translation>
    </message>
    <message>
        <source>Stretches of text in the right order: {count}</source>
        <translation>مقاطع النص الصحيحة الترتيب: {count}</translation>
    </message>
    <message>
        <source>Tables that begin at the right side: {count}</source>
        <translation>الجداول التي تبدأ من الجهة الصحيحة: {count}</translation>
    </message>
    <message>
        <source>Footnotes, each with its text: {count}</source>
        <translation>الحواشي، كل منها مع نصها: {count}</translation>
    </message>
    <message>
        <source>Entries of the contents: {count}</source>
        <translation>مداخل المحتويات: {count}</translation>
    </message>
    <message>
        <source>Links that lead somewhere: {count}</source>
        <translation>الروابط السليمة: {count}</translation>
    </message>
    <message>
        <source>Opens; pages: {count}</source>
        <translation>يُفتح؛ عدد الصفحات: {count}</translation>
    </message>
    <message>
        <source>Fonts, all of them in the file: {count}</source>
        <translation>الخطوط، وكلها مضمنة في الملف: {count}</translation>
    </message>
    <message>
        <source>Bookmarks: {count}</source>
        <translation>العلامات المرجعية: {count}</translation>
    </message>
    <message>
        <source>Words of a sample, found again: {count}</source>
        <translation>كلمات عينة عُثر عليها ثانية: {count}</translation>
    </message>
    <message>
        <source>Cells, none of them a formula: {count}</source>
        <translation>الخلايا، وليس فيها معادلة: {count}</translation>
    </message>
    <message>
        <source>Sheets that run the right way: {count}</source>
        <translation>الأوراق الصحيحة الاتجاه: {count}</translation>
    </message>
    <message>
        <source>Nothing in it loads anything from elsewhere</source>
        <translation>لا شيء فيه يحمّل شيئا من خارجه</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in</source>
        <translation>لم يبق فيه موضع ينتظر الملء</translation>
    </message>
    <message>
        <source>No unresolved versions of a text</source>
        <translation>ليس فيه نص لم تُحسم صيغه</translation>
    </message>
    <message>
        <source>Pages run the right way</source>
        <translation>اتجاه الصفحات صحيح</translation>
    </message>
    <message>
        <source>Language is set</source>
        <translation>اللغة محددة</translation>
    </message>
    <message>
        <source>Title, subject and date are set</source>
        <translation>العنوان والموضوع والتاريخ محددة</translation>
    </message>
    <message>
        <source>Title is set and shown</source>
        <translation>العنوان محدد وظاهر</translation>
    </message>
    <message>
        <source>No name but that of who submits, no traces of editing</source>
        <translation>لا يرد فيه اسم سوى اسم الجهة المقدِّمة ولا أثر للتحرير</translation>
    </message>
    <message>
        <source>Leads nowhere outside but by the links of the text</source>
        <translation>لا يؤدي إلى خارجه إلا روابط النص</translation>
    </message>
    <message>
        <source>Tagged for screen readers</source>
        <translation>موسوم لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Nothing runs by itself</source>
        <translation>لا شيء فيه يعمل تلقائيا</translation>
    </message>
    <message>
        <source>No files are attached</source>
        <translation>لا ملفات مرفقة به</translation>
    </message>
    <message>
        <source>Says that it keeps PDF/UA-1 and PDF/A-2a</source>
        <translation>يصرح بأنه يطابق PDF/UA-1 وPDF/A-2a</translation>
    </message>
    <message>
        <source>Letters can be searched and copied</source>
        <translation>يمكن البحث في حروفه ونسخها</translation>
    </message>
    <message>
        <source>Self-check passed; properties proven: {count}</source>
        <translation>اجتاز الفحص الذاتي؛ الخصائص المثبتة: {count}</translation>
    </message>
</context>
<context>
    <name>ReadActionsCard</name>
    <message>
        <source>Taken</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Written in: {others}</source>
        <translation>اللغات المتاحة: {others}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Which number is meant?</source>
        <translation>أي العددين هو المقصود؟</translation>
    </message>
    <message>
        <source>Which date is meant?</source>
        <translation>أي تاريخ هو المقصود؟</translation>
    </message>
    <message>
        <source>{date} (Umm al-Qura)</source>
        <translation>{date} (تقويم أم القرى)</translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>The file did not come with this submission.</source>
        <translation>لم يُرسل الملف مع هذه المساهمة.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Read only: another window or command is writing to these submissions. Everything can be read and exported here; close the other one and open this again to write.</source>
        <translation>للقراءة فقط: نافذة أخرى أو أمر آخر يكتب في هذه المساهمات. يمكن هنا قراءة كل شيء وتصديره؛ وللكتابة يرجى إغلاق الأخرى ثم إعادة فتح هذه.</translation>
    </message>
</context>
<context>
    <name>ReadRecordsCard</name>
    <message>
        <source>Only in {language}: {questions}</source>
        <translation>باللغة {language} فقط: {questions}</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Received from others</source>
        <translation>ملفات واردة من جهات أخرى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>الجهة المرسلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>مساهمة خطية</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>إسهام جهة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Merge into the draft…</source>
        <translation>دمجه في المسودة…</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Serves</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <translation>حذف: {kind}</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>الترتيب الأصلي</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Show own order</source>
        <translation>العودة إلى الترتيب الأصلي</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>In this submission: {count}</source>
        <translation>في هذه المساهمة: {count}</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>إضافة: {kind}</translation>
    </message>
    <message>
        <source>More: {kind}</source>
        <translation>المزيد: {kind}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا سجلات حتى الآن.</translation>
    </message>
    <message>
        <source>None yet. A record is written once and shown wherever it belongs.</source>
        <translation>لا سجلات حتى الآن. يُكتب السجل مرة واحدة ويظهر في كل موضع له صلة به.</translation>
    </message>
</context>
<context>
    <name>RecordsHead</name>
    <message>
        <source>A document of its own: it stands outside the report and leaves only when it is chosen on the export page.</source>
        <translation>وثيقة مستقلة: تبقى خارج التقرير ولا تصدر إلا عند اختيارها في صفحة التصدير.</translation>
    </message>
    <message>
        <source>A record is written once and shown wherever it belongs. Open one to read it whole and to say what it serves.</source>
        <translation>يُكتب السجل مرة واحدة ويظهر في كل موضع له صلة به. ويُفتح للاطلاع عليه كاملا ولتحديد ما له صلة به.</translation>
    </message>
</context>
<context>
    <name>RecordsList</name>
    <message>
        <source>{shown} of {total} shown.</source>
        <translation>يظهر {shown} من {total}.</translation>
    </message>
    <message>
        <source>Sorted by “{column}”.</source>
        <translation>الترتيب حسب «{column}».</translation>
    </message>
    <message>
        <source>Rows can be moved only in their own order.</source>
        <translation>لا تُنقل الصفوف إلا في ترتيبها الأصلي.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>لا نص هناك حتى الآن.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>فتح {item}</translation>
    </message>
    <message>
        <source>What is said there, shown here for reading</source>
        <translation>النص الوارد هناك، معروض هنا للقراءة</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Write why it is reopened.</source>
        <translation>اكتب سبب إعادة الفتح.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>for example: a figure was corrected</source>
        <translation>مثلاً: صُحّح رقم</translation>
    </message>
</context>
<context>
    <name>ReplacePart</name>
    <message>
        <source>Replace {count}</source>
        <translation>استبدال {count}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار الملفات…</translation>
    </message>
    <message>
        <source>Merge more files…</source>
        <translation>دمج ملفات أخرى…</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <source>Drop .gcm files here, several at once. Nothing is written until you say so.</source>
        <translation>أفلتوا ملفات gcm. هنا، عدة ملفات معا. لا يُكتب شيء قبل موافقتكم.</translation>
    </message>
    <message>
        <source>Merge files from others</source>
        <translation>دمج ملفات الآخرين</translation>
    </message>
    <message>
        <source>Colleagues’ files are compared with your draft answer by answer. You see everything first and take what you want; where both sides changed the same words, you decide.</source>
        <translation>تُقارن ملفات الزملاء بمسودتكم إجابةً إجابة. ترون كل شيء أولا وتأخذون ما تريدون؛ وحيث عدّل الطرفان الكلمات نفسها، فالقرار لكم.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>تم الدمج</translation>
    </message>
    <message>
        <source>What you took is in your draft. Undo in the draft begins anew; to go back, take the whole merge back here.</source>
        <translation>ما أخذتموه صار في مسودتكم. يبدأ التراجع في المسودة من جديد؛ وللعودة تراجعوا عن الدمج كله من هنا.</translation>
    </message>
    <message>
        <source>The merge was taken back</source>
        <translation>جرى التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Your draft says what it said before.</source>
        <translation>عادت مسودتكم إلى ما كانت عليه.</translation>
    </message>
    <message>
        <source>Your draft says what it said before, but for what was written since:</source>
        <translation>عادت مسودتكم إلى ما كانت عليه، ما عدا ما كُتب بعد الدمج:</translation>
    </message>
</context>
<context>
    <name>ReportingCard</name>
    <message>
        <source>Said elsewhere</source>
        <translation>ورد في مواضع أخرى</translation>
    </message>
    <message>
        <source>What objectives already say about this. Refer to it rather than repeat it.</source>
        <translation>ما ورد بشأن هذا الموضوع في إطار الأهداف. وتُغني الإحالة إليه عن تكراره.</translation>
    </message>
    <message>
        <source>What objectives already say about this, for reading.</source>
        <translation>ما ورد بشأن هذا الموضوع في إطار الأهداف، للاطلاع.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Requested by {asker} until {due}.</source>
        <translation>بطلب من {asker}، حتى {due}.</translation>
    </message>
    <message>
        <source>Requested by {asker}.</source>
        <translation>بطلب من {asker}.</translation>
    </message>
    <message>
        <source>Requested until {due}.</source>
        <translation>مطلوب حتى {due}.</translation>
    </message>
    <message>
        <source>This draft answers a request.</source>
        <translation>هذه المسودة جواب على طلب.</translation>
    </message>
    <message>
        <source>It holds only the questions asked; everything else stays with the sender.</source>
        <translation>وهي لا تضم إلا الأسئلة المطلوبة، وما عداها باق عند المرسل.</translation>
    </message>
    <message>
        <source>Send back the contribution…</source>
        <translation>إعادة المساهمة…</translation>
    </message>
    <message>
        <source>Seal or sign it…</source>
        <translation>ختمها أو توقيعها…</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Not read as a date yet</source>
        <translation>لم يُقرأ تاريخا بعد</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>اختر جهة</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>لا جهات بعد</translation>
    </message>
    <message>
        <source>Correct the date, or leave it empty.</source>
        <translation>صحح التاريخ أو اتركه فارغا.</translation>
    </message>
    <message>
        <source>Seal or sign it…</source>
        <translation>ختمه أو توقيعه…</translation>
    </message>
    <message>
        <source>Will be signed…</source>
        <translation>سيُوقَّع…</translation>
    </message>
    <message>
        <source>Will be sealed…</source>
        <translation>سيُختم…</translation>
    </message>
    <message>
        <source>Will be sealed and signed…</source>
        <translation>سيُختم ويُوقَّع…</translation>
    </message>
    <message>
        <source>Ask a body for its part</source>
        <translation>طلب جزء من جهة</translation>
    </message>
    <message>
        <source>The body gets a file with these questions, their guidance and the text there is, and nothing else. What it sends back is merged into this draft.</source>
        <translation>تتلقى الجهة ملفا يضم هذه الأسئلة وإرشاداتها والنص الموجود، ولا شيء غير ذلك. وما تعيده يُدمج في هذه المسودة.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Covering note</source>
        <translation>رسالة مرافقة</translation>
    </message>
    <message>
        <source>day/month/year, or empty</source>
        <translation>يوم/شهر/سنة، أو فارغ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>New body…</source>
        <translation>جهة جديدة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Nothing: it is left out.</source>
        <translation>لا شيء: يُحذف هذا الموضع.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Choose below what shall stand here.</source>
        <translation>اختر في الأسفل ما يُعتمد هنا.</translation>
    </message>
    <message>
        <source>Choose below what shall stand here, or write it.</source>
        <translation>اختر في الأسفل ما يُعتمد هنا، أو اكتبه.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>تجري كتابة {file}…</translation>
    </message>
    <message>
        <source>Not written: {file}</source>
        <translation>لم يُكتب: {file}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>مكان حفظ الملف</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>The draft was changed here as well. Marked is what the form has in place of yours; you will be asked after taking over.</source>
        <translation>غُيّرت المسودة هنا أيضا. المعلَّم هو ما في الاستمارة بدل نصكم؛ وستُسألون بعد الأخذ بها.</translation>
    </message>
    <message>
        <source>The draft was changed here as well. Marked is what the form changes; it is joined with yours.</source>
        <translation>غُيّرت المسودة هنا أيضا. المعلَّم هو ما تغيّره الاستمارة، وسيُدمج مع نصكم.</translation>
    </message>
    <message>
        <source>Take over {count} of {all}</source>
        <translation>الأخذ بـ {count} من {all}</translation>
    </message>
    <message>
        <source>Take in a Word form</source>
        <translation>استلام استمارة Word</translation>
    </message>
    <message>
        <source>What {name} proposes</source>
        <translation>ما يقترحه {name}</translation>
    </message>
    <message>
        <source>{name} was taken in</source>
        <translation>استُلم الملف {name}</translation>
    </message>
    <message>
        <source>Look at this yourself</source>
        <translation>ما ينبغي أن تنظروا فيه</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>الإجابات المغيَّرة</translation>
    </message>
    <message>
        <source>Text with marks</source>
        <translation>النص مع العلامات</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>البتّ فيها…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ReviewOutline</name>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Opening parts</source>
        <translation>الأقسام الافتتاحية</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>المبادئ التوجيهية</translation>
    </message>
    <message>
        <source>Closing parts</source>
        <translation>الأقسام الختامية</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>لا معلومات مقدمة</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Import as a draft of one’s own</source>
        <translation>استيراد بوصفه مسودة خاصة بك</translation>
    </message>
    <message>
        <source>Merge into the draft…</source>
        <translation>دمجه في المسودة…</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>لغة القراءة</translation>
    </message>
    <message>
        <source>Parts of the submission</source>
        <translation>أجزاء المساهمة</translation>
    </message>
</context>
<context>
    <name>SaveStateLabel</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>لم يُحفظ منذ {time}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Write a year with four digits.</source>
        <translation>تكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>This year is there twice.</source>
        <translation>هذه السنة مكررة.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>لا قيمة بعد.</translation>
    </message>
    <message>
        <source>Cannot be read as a number; kept as typed.</source>
        <translation>لا تُقرأ عددا؛ وتبقى كما كُتبت.</translation>
    </message>
    <message>
        <source>This value has two readings.</source>
        <translation>لهذه القيمة قراءتان.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Values from a file</source>
        <translation>قيم من ملف</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>All, each as a group</source>
        <translation>كلها، وكل منها فئة</translation>
    </message>
    <message>
        <source>No column of years with numbers beside it was found.</source>
        <translation>لم يوجد عمود سنوات إلى جانبه أعداد.</translation>
    </message>
    <message>
        <source>Values: {count}.</source>
        <translation>القيم: {count}.</translation>
    </message>
    <message>
        <source>With two readings, to be asked about: {count}.</source>
        <translation>بقراءتين، ويُسأل عنها: {count}.</translation>
    </message>
    <message>
        <source>Not readable as numbers, kept as they are: {count}.</source>
        <translation>لا تُقرأ أعدادا، وتبقى كما هي: {count}.</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Assumed from the table: fractions set apart by a {mark}.</source>
        <translation>المفترض من الجدول: علامة الكسور {mark}.</translation>
    </message>
    <message>
        <source>The file holds more rows than are read.</source>
        <translation>في الملف صفوف أكثر مما يُقرأ.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Years in</source>
        <translation>السنوات في</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>القيم في</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Add to the series</source>
        <translation>إضافة إلى القيم</translation>
    </message>
    <message>
        <source>Replace the series</source>
        <translation>الحلول محل القيم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>As the table shows, else ask</source>
        <translation>كما يبينها الجدول، وإلا فيُسأل</translation>
    </message>
    <message>
        <source>Full stop: 1.234 is a little more than one</source>
        <translation>نقطة: 1.234 أكثر قليلا من واحد</translation>
    </message>
    <message>
        <source>Comma: 1,234 is a little more than one</source>
        <translation>فاصلة: 1,234 أكثر قليلا من واحد</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Assumed: letters in {encoding}, columns set apart by {delimiter}.</source>
        <translation>المفترض: ترميز الحروف {encoding}، وفاصل الأعمدة {delimiter}.</translation>
    </message>
</context>
<context>
    <name>SeriesField</name>
    <message>
        <source>From {first} in {start} to {last} in {end}</source>
        <translation>من {first} في {start} إلى {last} في {end}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>القراءة من ملف…</translation>
    </message>
</context>
<context>
    <name>ServingCard</name>
    <message>
        <source>Other records that serve this</source>
        <translation>سجلات أخرى متصلة بهذا</translation>
    </message>
    <message>
        <source>None yet. A record is written once and shown wherever it belongs.</source>
        <translation>لا سجلات حتى الآن. يُكتب السجل مرة واحدة ويظهر في كل موضع له صلة به.</translation>
    </message>
    <message>
        <source>Link an existing record…</source>
        <translation>ربط سجل موجود…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No longer shown here</source>
        <translation>إلغاء ظهوره هنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>ServingPicker</name>
    <message>
        <source>Find a record</source>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>Records to link</source>
        <translation>سجلات يمكن ربطها</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Lead body</source>
        <translation>الجهة القائدة</translation>
    </message>
    <message>
        <source>Lead body · {language}</source>
        <translation>الجهة القائدة · {language}</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Year of the review</source>
        <translation>سنة الاستعراض</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>الأرقام بالعربية</translation>
    </message>
    <message>
        <source>Months in Arabic</source>
        <translation>الأشهر بالعربية</translation>
    </message>
    <message>
        <source>Hijri date beside</source>
        <translation>التاريخ الهجري إلى جانبه</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>حيثما تنقص الترجمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Name the language</source>
        <translation>ذكر اللغة</translation>
    </message>
    <message>
        <source>Include the original</source>
        <translation>إدراج النص الأصلي</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The year of the review has four digits, for instance 2026.</source>
        <translation>سنة الاستعراض من أربعة أرقام، مثل 2026.</translation>
    </message>
    <message>
        <source>Settings of the documents</source>
        <translation>إعدادات الوثائق</translation>
    </message>
    <message>
        <source>They belong to this submission and hold for its documents in every language. Digits somebody wrote are never altered.</source>
        <translation>تخص هذه المساهمة وتسري على وثائقها بجميع اللغات. ولا يُغيَّر أي رقم كتبه شخص.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SettleRow</name>
    <message>
        <source>{year}: which number is meant?</source>
        <translation>{year}: أي العددين هو المقصود؟</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>answers: {count}</source>
        <translation>الأجوبة: {count}</translation>
    </message>
    <message>
        <source>words: {count}</source>
        <translation>الكلمات: {count}</translation>
    </message>
    <message>
        <source>records: {count}</source>
        <translation>السجلات: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>الملفات: {count}</translation>
    </message>
    <message>
        <source>Leaves: {what}. Nothing else of the submission.</source>
        <translation>يغادر: {what}. ولا شيء آخر من التقرير.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Records that go along: {titles}</source>
        <translation>السجلات المرافقة: {titles}</translation>
    </message>
    <message>
        <source>The request was saved as {name}. Send it to the body.</source>
        <translation>حُفظ الطلب باسم {name}. أرسله إلى الجهة.</translation>
    </message>
    <message>
        <source>Send back the contribution</source>
        <translation>إعادة المساهمة</translation>
    </message>
    <message>
        <source>The contribution was saved as {name}. Send it to who asked.</source>
        <translation>حُفظت المساهمة باسم {name}. أرسلها إلى من طلبها.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Unsigned</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>موقّع من {name}</translation>
    </message>
    <message>
        <source>Signed with an unknown key</source>
        <translation>موقّع بمفتاح غير معروف</translation>
    </message>
    <message>
        <source>The file does not prove who sent it.</source>
        <translation>لا يثبت الملف من أرسله.</translation>
    </message>
    <message>
        <source>Signed with the key you keep as {name}, and not altered since. Fingerprint: {print}</source>
        <translation>موقّع بالمفتاح المحفوظ لديك باسم {name}، ولم يتغيّر منذ توقيعه. البصمة: {print}</translation>
    </message>
    <message>
        <source>Not altered since it was signed, but the key is not among those you keep. The file says it is that of {name}: compare the fingerprint by telephone. {print}</source>
        <translation>لم يتغيّر الملف منذ توقيعه، لكن المفتاح ليس من المفاتيح المحفوظة لديك. ويذكر الملف أنه مفتاح {name}: قارن البصمة بالهاتف. {print}</translation>
    </message>
    <message>
        <source>Came sealed</source>
        <translation>وصل مختوما</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Find a source</source>
        <translation>البحث عن مصدر</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>مصدر جديد…</translation>
    </message>
    <message>
        <source>New source: {title}</source>
        <translation>مصدر جديد: {title}</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Referred to</source>
        <translation>أُحيل إليه</translation>
    </message>
    <message>
        <source>Use by reference</source>
        <translation>الإحالة إليه</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>إزالة الإحالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>لا نص هناك حتى الآن.</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>عدد الكلمات: {count}</translation>
    </message>
    <message>
        <source>Written in: {languages}</source>
        <translation>لغات النص: {languages}</translation>
    </message>
    <message>
        <source>Linked by: {records}</source>
        <translation>السجلات المشتركة: {records}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>قيد الصياغة</translation>
    </message>
    <message>
        <source>Awaiting a body</source>
        <translation>بانتظار جهة</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>لم تُبدأ كتابته</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>A statement should not be longer than three pages.</source>
        <translation>ينبغي ألا يزيد البيان على ثلاث صفحات.</translation>
    </message>
    <message>
        <source>Nothing of this is written in: {languages}.</source>
        <translation>لا شيء من هذا مكتوب باللغات الآتية: {languages}.</translation>
    </message>
    <message>
        <source>There is a statement for this occasion; it stays as it is, beside this.</source>
        <translation>يوجد بيان لهذه المناسبة؛ يبقى كما هو إلى جانب هذا.</translation>
    </message>
    <message>
        <source>{language}: {words} words, about {pages} p.</source>
        <translation>{language}: عدد الكلمات {words}، نحو {pages} ص.</translation>
    </message>
    <message>
        <source>Make a statement</source>
        <translation>إعداد بيان</translation>
    </message>
    <message>
        <source>Choose what it is for and what it says. The text is put together from the answers in every language and can then be edited; the report is not touched.</source>
        <translation>اختر المناسبة والمضمون. يُجمع النص من الإجابات بكل لغة، ثم يمكن تحريره؛ ولا يُمس التقرير.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>كما هو مقترح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>إعداد البيان</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Status of the objectives</source>
        <translation>حالة تنفيذ الأهداف</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>Words in each language</source>
        <translation>عدد الكلمات بكل لغة</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Declaration entries</source>
        <translation>بنود الإعلان</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>المبادئ التوجيهية</translation>
    </message>
    <message>
        <source>General parts</source>
        <translation>الأقسام العامة</translation>
    </message>
    <message>
        <source>{said} of {all}</source>
        <translation>{said} من {all}</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>البنود المجاب عنها</translation>
    </message>
    <message>
        <source>Measures and practices</source>
        <translation>التدابير والممارسات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Support asked for</source>
        <translation>الدعم المطلوب</translation>
    </message>
    <message>
        <source>Named in the text of objectives {numbers}</source>
        <translation>مذكور في نصوص الأهداف: {numbers}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>&amp;Insert table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>صف إلى الأعلى</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>صف إلى الأسفل</translation>
    </message>
    <message>
        <source>&amp;Delete row</source>
        <translation>حذف الصف</translation>
    </message>
    <message>
        <source>Column b&amp;efore</source>
        <translation>عمود قبله</translation>
    </message>
    <message>
        <source>Column a&amp;fter</source>
        <translation>عمود بعده</translation>
    </message>
    <message>
        <source>De&amp;lete column</source>
        <translation>حذف العمود</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>حذف الجدول</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>not verified</source>
        <translation>غير مدقَّق</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>اقتراح منا</translation>
    </message>
    <message>
        <source>Usual United Nations wording; not read again in an official text.</source>
        <translation>صيغة مألوفة في الأمم المتحدة، لم تُراجَع في نص رسمي.</translation>
    </message>
    <message>
        <source>Wording proposed by this program; not found in an official text.</source>
        <translation>صيغة يقترحها هذا البرنامج، ولم ترد في نص رسمي.</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Enter inserts where you were writing ({language}).</source>
        <translation>يُدرِج مفتاح Enter المصطلح حيث كنت تكتب ({language}).</translation>
    </message>
    <message>
        <source>No text field was used yet: Enter copies the term.</source>
        <translation>لم يُستعمل حقل نص بعد: ينسخ مفتاح Enter المصطلح.</translation>
    </message>
    <message>
        <source>Copied: {term}</source>
        <translation>نُسخ: {term}</translation>
    </message>
    <message>
        <source>Find a term in any language</source>
        <translation>ابحث عن مصطلح بأي لغة</translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation>المصطلحات المعروضة</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>TextLanguages</name>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>اللغة المعروضة إلى جانبها</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>بلا لغة أخرى</translation>
    </message>
    <message>
        <source>Languages of this submission…</source>
        <translation>لغات هذه المساهمة…</translation>
    </message>
    <message>
        <source>Text: {languages}</source>
        <translation>النص: {languages}</translation>
    </message>
</context>
<context>
    <name>TitlesDialog</name>
    <message>
        <source>{count} corrections were written to {file}.</source>
        <translation>كُتب في الملف {file} عدد من التصحيحات: {count}.</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>العنوان الرسمي</translation>
    </message>
    <message>
        <source>A corrected title is shown in every draft of this computer and goes out with packages and documents. Nothing that was written changes.</source>
        <translation>يظهر العنوان المصحح في جميع المسودات على هذا الحاسوب، ويخرج مع الحزم والوثائق. ولا يتغير شيء مما كُتب.</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>أخذها من ملف…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>كتابتها في ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Previous open translation</source>
        <translation>الترجمة المفتوحة السابقة</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>الترجمة المفتوحة التالية</translation>
    </message>
    <message>
        <source>Mark all as up to date</source>
        <translation>اعتبار الكل محدَّثا</translation>
    </message>
    <message>
        <source>This submission is written in one language.</source>
        <translation>هذه المساهمة محرَّرة بلغة واحدة.</translation>
    </message>
    <message>
        <source>Go to an answer to see its paragraphs.</source>
        <translation>انتقل إلى إجابة لترى فقراتها.</translation>
    </message>
    <message>
        <source>Figures the source does not have: {figures}</source>
        <translation>أرقام لا ترد في الأصل: {figures}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبا</translation>
    </message>
    <message>
        <source>Here a national submission on the Global Compact for Migration is written, checked and turned into Word and PDF files, in Arabic, English and French.</source>
        <translation>هنا تُكتب المساهمة الخطية الوطنية عن الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية وتُدقَّق وتُصدَر في ملفات وورد وPDF، بالعربية والإنكليزية والفرنسية.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you export it; no account, no network.</source>
        <translation>لا يخرج شيء من هذا الحاسوب قبل تصديره؛ بلا حساب وبلا شبكة.</translation>
    </message>
    <message>
        <source>Every word is saved as you write. There is no Save button to forget.</source>
        <translation>تُحفظ كل كلمة أثناء الكتابة، ولا حاجة إلى زر للحفظ.</translation>
    </message>
    <message>
        <source>Colleagues contribute by file; what is received is read before it is imported.</source>
        <translation>يسهم الزملاء بالملفات؛ ويُقرأ الوارد قبل استيراده.</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>مساهمة جديدة</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>الاطلاع على النموذج</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Language and colours: {language}</source>
        <translation>اللغة والألوان: {language}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Who is writing…</source>
        <translation>من يكتب…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
</context>
<context>
    <name>WordingRow</name>
    <message>
        <source>Compared with the official text</source>
        <translation>قورن بالنص الرسمي</translation>
    </message>
    <message>
        <source>In the framework: {title}</source>
        <translation>في الإطار: {title}</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>التراجع عن التصحيح</translation>
    </message>
</context>
</TS>
