"""A window that shows every widget once, for looking at and for tests; no part of the product.

Belongs here: sample words and arrangement. Does not: anything a user meets.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Card, EmptyState, Ground, Hairline
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import PlainLabel, page_title, small_label
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.toolbar import NarrativeToolbar
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.pill import Pill, PillSpec, state_pill
from gcm_desktop.ui.widgets.progress_strip import ProgressStrip, Share
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row
from gcm_desktop.ui.widgets.save_state import SaveStateLabel, Saving
from gcm_desktop.ui.words import DRAFTING, IMPLEMENTATION

_WORDS = {
    "en": {
        "window": "Sample State · Regional review of the Compact",
        "title": "Facilitate fair and ethical recruitment and safeguard decent work",
        "crumb": "Objective 6 · A/RES/73/195, paragraph 22",
        "group": "3 · Migrant workers and development",
        "items": "Recruitment and decent work|Skills and their recognition|Diaspora contributions|"
        "Remittances|Social security portability, a title too long for its row|Health|Detention",
        "status": "Status of implementation",
        "progress": "Progress made",
        "text": "<p>In 2023 the Government adopted the <b>regulation of recruitment offices</b>, "
        "which forbids any fee<sup data-source='a'></sup><sup data-source='b'></sup> and sets out "
        "<i>1,240</i> visits (+44%), see <a href='https://example.org/x'>the register</a>.</p>"
        "<ul><li>Three bilateral agreements<ol><li>with a model contract</li></ol></li>"
        "<li>Contracts in the workers' languages</li></ul>"
        "<table><tr><th>Year</th><th>Visits</th></tr><tr><td>2023</td><td>1,240</td></tr></table>",
        "measures": "Measures taken",
        "columns": "Title|Kind|Body|Year|State",
        "row": "Regulation of recruitment offices|Law|Ministry of Labour|2023",
        "add": "Measure",
        "export": "Export",
        "empty": "Nothing received yet",
        "empty2": "Drop a .gcm file here to see what is in it. Nothing is imported yet.",
        "hold": "Write what has changed since the last review…",
        "awaits": "Awaiting the Ministry of Labour · 12 December",
        "counts": "9 ready · 7 drafting · 2 awaiting a body · 5 untouched",
    },
    "ar": {
        "window": "دولة نموذجية · الاستعراض الإقليمي للاتفاق العالمي",
        "title": "تيسير التوظيف المنصف والأخلاقي وصون الظروف التي تكفل العمل اللائق",
        "crumb": "الهدف 6 · A/RES/73/195، الفقرة 22",
        "group": "3 · العمال المهاجرون والتنمية",
        "items": "التوظيف المنصف والعمل اللائق|تنمية المهارات والاعتراف بها|مساهمة المغتربين|"
        "التحويلات المالية|الضمان الاجتماعي ونقل الاستحقاقات وعنوان أطول من سطره|الصحة|الاحتجاز",
        "status": "حالة التنفيذ",
        "progress": "التقدم المحرز",
        "text": "<p>اعتمدت الحكومة في عام 2023<sup data-source='a'></sup> لائحة <b>تنظيم مكاتب "
        "الاستقدام</b>، التي تحظر تقاضي أي رسوم من العمال، ونُفِّذت 1,240 زيارة تفتيش مقابل 860 في "
        "عام 2022 (+44%)<sup data-source='b'></sup>. ويتيح نظام حماية الأجور (WPS) متابعة الرواتب، "
        "انظر <a href='https://example.org/x'>السجل</a>.</p><ul><li>ثلاث اتفاقات ثنائية"
        "<ol><li>وعقد نموذجي</li><li>بلغات العمال</li></ol></li><li>Model contracts.</li></ul>"
        "<table><tr><th>السنة</th><th>الزيارات</th></tr><tr><td>2023</td><td>1,240</td></tr></table>",
        "measures": "التدابير المتخذة",
        "columns": "العنوان|النوع|الجهة المسؤولة|السنة|الحالة",
        "row": "لائحة تنظيم مكاتب الاستقدام|تشريع|وزارة العمل|2023",
        "add": "تدبير",
        "export": "تصدير",
        "empty": "لم يرد شيء بعد",
        "empty2": "أفلت ملف ‎.gcm هنا لترى ما فيه. لا يُستورد شيء قبل موافقتك.",
        "hold": "اكتب ما تغيّر منذ الاستعراض السابق…",
        "awaits": "بانتظار وزارة العمل · 12 ديسمبر",
        "counts": "9 جاهزة · 7 قيد الصياغة · 2 بانتظار جهة · 5 لم تُمَس",
    },
}


class Gallery(QWidget):
    """Every widget once, arranged as on the draft page."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._words = _WORDS.get(language, _WORDS["en"])
        self.setWindowTitle("Gallery")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar())
        box.addWidget(Hairline())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(Hairline(Qt.Orientation.Vertical))
        row.addWidget(self._middle(), 1)
        box.addLayout(row, 1)

    def _bar(self) -> QWidget:
        bar = Ground("surface")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(PlainLabel(self._words["window"], weight=QFont.Weight.DemiBold))
        save = SaveStateLabel()
        save.set_state(Saving.SAVED, "14:03")
        failed = SaveStateLabel()
        failed.set_state(Saving.UNSAVED, "14:05")
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(failed)
        row.addWidget(PlainButton(self._words["counts"][:5], "search"))
        row.addWidget(PrimaryButton(self._words["export"], "export"))
        return bar

    def _side(self) -> QWidget:
        side = Ground("surface")
        side.setFixedWidth(290)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 8, 0, 0)
        view = OutlineView()
        view.setAccessibleName(self._words["group"])
        looks = list(DRAFTING.values())
        titles = self._words["items"].split("|")
        items = tuple(
            OutlineItem(str(at), str(6 + 3 * at), title, looks[at % len(looks)])
            for at, title in enumerate(titles)
        )
        squares = tuple(
            OutlineItem(f"s{at}", str(at + 1), look.text, look)
            for at, look in enumerate(IMPLEMENTATION.values())
        )
        view.set_groups(
            (
                OutlineGroup(self._words["group"], items),
                OutlineGroup(self._words["status"], squares),
            )
        )
        view.set_current("0")
        box.addWidget(view)
        return side

    def _middle(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(28, 24, 28, 24)
        box.setSpacing(14)
        box.addWidget(small_label(self._words["crumb"]))
        box.addWidget(page_title(self._words["title"]))
        pills = FlowRow()
        pills.add(Pill(state_pill(DRAFTING["drafting"])))
        pills.add(Pill(state_pill(DRAFTING["awaiting"], self._words["awaits"])))
        pills.add(Pill(state_pill(DRAFTING["approved"])))
        pills.add(Pill(PillSpec("SDG 8.8 · 10.7")))
        box.addWidget(pills)
        for part in (self._status(), self._narrative(), self._records(), self._rest()):
            box.addWidget(part)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area

    def _status(self) -> QWidget:
        card = Card(self._words["status"])
        choices = [
            Choice(key, look.text, look.icon, look.ink) for key, look in IMPLEMENTATION.items()
        ]
        row = ChoiceRow(choices)
        row.setAccessibleName(self._words["status"])
        row.set_value("in_progress")
        card.body.addWidget(row)
        return card

    def _narrative(self) -> QWidget:
        card = Card(self._words["progress"])
        edit = NarrativeEdit(self._language)
        edit.setAccessibleName(self._words["progress"])
        edit.set_value(parse_html(self._words["text"]))
        edit.set_source_numbers({"a": 1, "b": 12})
        blank = NarrativeEdit(self._language, least_lines=1)
        blank.set_placeholder(self._words["hold"])
        blank.setAccessibleName(self._words["hold"])
        card.body.addWidget(NarrativeToolbar(edit))
        card.body.addWidget(edit)
        card.body.addWidget(blank)
        return card

    def _records(self) -> QWidget:
        card = Card(self._words["measures"])
        card.head.addWidget(PlainButton(self._words["add"], "plus", small=True))
        table = RecordTable()
        columns = [
            Column(title, stretch)
            for title, stretch in zip(
                self._words["columns"].split("|"), (5, 2, 3, 1, 3), strict=True
            )
        ]
        table.set_columns(columns, name=self._words["measures"])
        cells = tuple(self._words["row"].split("|"))
        table.set_rows(
            [
                Row("1", (*cells, state_pill(IMPLEMENTATION["achieved"]))),
                Row("2", (*cells, state_pill(IMPLEMENTATION["in_progress"]))),
            ]
        )
        card.body.addWidget(table)
        return card

    def _rest(self) -> QWidget:
        card = Card(self._words["window"])
        strip = ProgressStrip()
        strip.set_shares(
            [
                Share(count, look.text, look.segment)
                for count, look in zip((9, 7, 2, 5), DRAFTING.values(), strict=False)
            ]
        )
        card.body.addWidget(strip)
        card.body.addWidget(small_label(self._words["counts"]))
        for field in (LineField(language=self._language), LineField(technical=True)):
            field.setAccessibleName(self._words["title"])
            card.body.addWidget(field)
            field.setText(
                self._words["title"] if field.language else "https://example.org/تقرير?x=1"
            )
        drop = Card(dashed=True)
        empty = EmptyState("open-file")
        empty.set_words(self._words["empty"], self._words["empty2"])
        drop.body.addWidget(empty)
        card.body.addWidget(drop)
        return card
