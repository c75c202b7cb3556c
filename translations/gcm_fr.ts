<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbbreviationList</name>
    <message>
        <source>Abbreviations: {count}</source>
        <translation>Sigles : {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
    <message>
        <source>The text has no abbreviations in Latin letters.</source>
        <translation>Le texte ne contient aucun sigle en lettres latines.</translation>
    </message>
    <message>
        <source>Each is written out where it is first used.</source>
        <translation>Chacun est développé à son premier emploi.</translation>
    </message>
    <message>
        <source>Not written out at first use: {count}</source>
        <translation>Non développés au premier emploi : {count}</translation>
    </message>
    <message>
        <source>{language}: never written out</source>
        <translation>{language} : jamais développé</translation>
    </message>
    <message>
        <source>{language}: written out too late: {expansion}</source>
        <translation>{language} : développé trop tard : {expansion}</translation>
    </message>
    <message>
        <source>{language}: {expansion}</source>
        <translation>{language} : {expansion}</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Note on action ({letter})</source>
        <translation>Note sur l’action ({letter})</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>{done} of {all} carried out</source>
        <translation>Menées&#xa0;: {done} sur {all}</translation>
    </message>
</context>
<context>
    <name>ApprovalLine</name>
    <message>
        <source>{approval} – the text has changed since</source>
        <translation>{approval} – le texte a changé depuis</translation>
    </message>
    <message>
        <source>Approve again…</source>
        <translation>Approuver de nouveau…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Approve this text</source>
        <translation>Approuver ce texte</translation>
    </message>
    <message>
        <source>The approval holds for what is written on this page now, in all languages, with the records shown here. It lapses, and everybody sees so, when any of it changes.</source>
        <translation>L’approbation vaut pour ce qui est écrit sur cette page à présent, dans toutes les langues, avec les fiches affichées ici. Elle devient caduque, visiblement pour tous, dès que l’un de ces éléments change.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>No bodies yet</source>
        <translation>Aucun organisme pour l’instant</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Choisir un organisme</translation>
    </message>
    <message>
        <source>Not read as a date yet</source>
        <translation>Pas encore lisible comme date</translation>
    </message>
    <message>
        <source>Choose a body, or add one.</source>
        <translation>Choisissez un organisme ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Assign to a body</source>
        <translation>Attribuer à un organisme</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>day/month/year, or empty</source>
        <translation>jour/mois/année, ou vide</translation>
    </message>
    <message>
        <source>New body…</source>
        <translation>Nouvel organisme…</translation>
    </message>
    <message>
        <source>Take the assignment away</source>
        <translation>Retirer l’attribution</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
</context>
<context>
    <name>AssignMark</name>
    <message>
        <source>Assign to a body (Ctrl+Shift+A)</source>
        <translation>Attribuer à un organisme (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Autre organisme</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>due today, {date}</source>
        <translation>échéance aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>en retard depuis le {date}</translation>
    </message>
    <message>
        <source>Awaiting {bodies}</source>
        <translation>En attente de&#xa0;: {bodies}</translation>
    </message>
    <message>
        <source>Nothing here can be assigned.</source>
        <translation>Rien ici ne peut être attribué.</translation>
    </message>
    <message>
        <source>Assigned to: {body}</source>
        <translation>Attribué à&#xa0;: {body}</translation>
    </message>
</context>
<context>
    <name>AuthorFields</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your ministry, council or agency</source>
        <translation>Votre ministère, conseil ou organisme</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>une personne non nommée</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Indiquez d’abord votre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Une autre personne…</translation>
    </message>
    <message>
        <source>In the name of {author}</source>
        <translation>Au nom de {author}</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>Kept on this computer and noted with each change, version and approval. It can be changed at any time; what was noted before stays as it is.</source>
        <translation>Conservé sur cet ordinateur et noté avec chaque modification, version et approbation. Peut être changé à tout moment ; ce qui a été noté auparavant reste inchangé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>No bodies yet. Add the ministries and agencies that contribute.</source>
        <translation>Aucun organisme pour l’instant. Ajoutez les ministères et agences qui contribuent.</translation>
    </message>
    <message>
        <source>{body} was removed, with what was assigned to it: {count}.</source>
        <translation>{body} a été retiré, avec ce qui lui était attribué&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Who contributes to this submission and what each owes. Nothing is blocked by it, and it leaves in no package.</source>
        <translation>Qui contribue à cette soumission et ce qui est attribué à chacun. Rien n’en dépend, et aucun paquet ne l’emporte.</translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation>Ajouter un organisme…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>New body</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Name · {language}</source>
        <translation>Nom · {language}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>The contact stays on this computer: it is in no document and no package.</source>
        <translation>Le contact reste sur cet ordinateur&#xa0;: il n’est dans aucun document ni aucun paquet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>BodyRow</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing is assigned to it yet.</source>
        <translation>Rien ne lui est encore attribué.</translation>
    </message>
    <message>
        <source>Assigned: {all}, still missing: {open}</source>
        <translation>Attribué&#xa0;: {all}, encore manquant&#xa0;: {open}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>there</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose the folder the bundle goes to.</source>
        <translation>Choisissez l’emplacement du dossier de transmission.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{done} of {total}: {file}</source>
        <translation>{done} sur {total}&#xa0;: {file}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Bundle for upload</source>
        <translation>Dossier de transmission</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Préparer le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How the bundle is made</source>
        <translation>Préparation du dossier</translation>
    </message>
    <message>
        <source>Freeze the submission</source>
        <translation>Figer la soumission</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>Un seul fichier ZIP</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>Emplacement du dossier de transmission</translation>
    </message>
    <message>
        <source>Frozen under {code}: the bundle holds what left then.</source>
        <translation>Figée sous le code {code}&#xa0;: le dossier contient ce qui est parti alors.</translation>
    </message>
    <message>
        <source>Everything for the upload form in one new folder, from the final version.</source>
        <translation>Tout ce que demande le formulaire de dépôt, dans un nouveau dossier, à partir de la version définitive.</translation>
    </message>
    <message>
        <source>Evidence files: {count}</source>
        <translation>Pièces justificatives&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Word and PDF: {languages}</source>
        <translation>Word et PDF&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>The package and its receipt</source>
        <translation>Le paquet et son récépissé</translation>
    </message>
    <message>
        <source>Data (JSON, Excel) and the check report</source>
        <translation>Données (JSON, Excel) et rapport de vérification</translation>
    </message>
    <message>
        <source>A list of SHA-256 hashes</source>
        <translation>Liste des empreintes SHA-256</translation>
    </message>
    <message>
        <source>This window may only read: another one is writing.</source>
        <translation>Cette fenêtre est en lecture seule&#xa0;: une autre écrit.</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
    <message>
        <source>Every document in it passed its self-check.</source>
        <translation>Chaque document qu’il contient a réussi son autocontrôle.</translation>
    </message>
    <message>
        <source>The submission is frozen under this code until it is reopened.</source>
        <translation>La soumission est figée sous ce code jusqu’à sa réouverture.</translation>
    </message>
    <message>
        <source>Earlier codes: {codes}</source>
        <translation>Codes antérieurs&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Too large for the upload form (at most {limit}): {file}, {size}</source>
        <translation>Trop volumineux pour le formulaire de dépôt ({limit} au plus)&#xa0;: {file}, {size}</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Montrer ce qui part</translation>
    </message>
    <message>
        <source>Hide what leaves</source>
        <translation>Masquer ce qui part</translation>
    </message>
    <message>
        <source>What leaves in the bundle and what stays</source>
        <translation>Ce qui part dans le dossier et ce qui reste</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>From last report – not yet confirmed</source>
        <translation>Du rapport précédent – pas encore confirmé</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>From last report – confirmed</source>
        <translation>Du rapport précédent – confirmé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>From last report – edited since</source>
        <translation>Du rapport précédent – modifié depuis</translation>
    </message>
    <message>
        <source>Edited since last report</source>
        <translation>Modifié depuis le rapport précédent</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>N’est plus demandé</translation>
    </message>
    <message>
        <source>Nothing here waits for a confirmation.</source>
        <translation>Rien ici n’attend de confirmation.</translation>
    </message>
    <message>
        <source>Everything taken over is confirmed or edited.</source>
        <translation>Tout ce qui a été repris est confirmé ou modifié.</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>This page: {count}</source>
        <translation>Cette page&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Everywhere else: {count}</source>
        <translation>Reste de la soumission&#xa0;: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Fichiers à produire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Order of the objectives</source>
        <translation>Ordre des objectifs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Settings of the documents…</source>
        <translation>Réglages des documents…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Stop after this file</source>
        <translation>Arrêter après ce fichier</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Excel (data)</source>
        <translation>Excel (données)</translation>
    </message>
    <message>
        <source>Package (.gcm)</source>
        <translation>Paquet (.gcm)</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Changes since the last review</source>
        <translation>Changements depuis le dernier examen</translation>
    </message>
    <message>
        <source>The final version opens once what blocks is mended: {count}</source>
        <translation>La version définitive sera possible une fois levés les points bloquants&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Choose for whom it is sealed.</source>
        <translation>Choisissez pour qui il est scellé.</translation>
    </message>
    <message>
        <source>Seal or sign the file</source>
        <translation>Sceller ou signer le fichier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClosingRow</name>
    <message>
        <source>Give it to the others by another way than the file. Nobody can open the file without it, this program neither.</source>
        <translation>Communiquez-la aux autres par une autre voie que le fichier. Sans elle, personne ne peut ouvrir le fichier, ce programme non plus.</translation>
    </message>
    <message>
        <source>They can open it, and you can with your newest key.</source>
        <translation>Ces personnes peuvent l’ouvrir, et vous aussi avec votre clé la plus récente.</translation>
    </message>
    <message>
        <source>No keys of others are kept yet: add them under Keys.</source>
        <translation>Aucune clé d’autrui n’est encore conservée : ajoutez-en sous « Clés ».</translation>
    </message>
    <message>
        <source>Sealing of the package</source>
        <translation>Scellement du paquet</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Non scellé</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Par phrase secrète</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Pour des personnes</translation>
    </message>
    <message>
        <source>Sign it with my key</source>
        <translation>Le signer avec ma clé</translation>
    </message>
    <message>
        <source>Sign it with my key ({name})</source>
        <translation>Le signer avec ma clé ({name})</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Clés…</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>On this paragraph: {quote}</source>
        <translation>Sur ce paragraphe&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>On the whole answer instead</source>
        <translation>Sur toute la réponse plutôt</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Rédiger un commentaire</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>Comments not settled: {count}</source>
        <translation>Commentaires non réglés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Toute la page</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>Marqué comme répondu</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>That paragraph has changed since, or is no longer there.</source>
        <translation>Ce paragraphe a changé depuis, ou n’existe plus.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Rédiger une réponse</translation>
    </message>
    <message>
        <source>Add the reply</source>
        <translation>Ajouter la réponse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Marquer comme répondu</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>Aller à l’endroit commenté</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Not settled: {count}</source>
        <translation>Non réglés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Tous&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>Commentaires affichés</translation>
    </message>
    <message>
        <source>All comments on this page are settled.</source>
        <translation>Tous les commentaires de cette page sont réglés.</translation>
    </message>
    <message>
        <source>Nobody has commented on this page.</source>
        <translation>Aucun commentaire sur cette page.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Earlier cycle: {name}</source>
        <translation>Cycle antérieur : {name}</translation>
    </message>
    <message>
        <source>Last submission</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>Conservée automatiquement</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>what it serves</source>
        <translation>ce qu’il sert</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>Approved by {author}, {day}</source>
        <translation>Approuvé par {author}, le {day}</translation>
    </message>
    <message>
        <source>Languages of this submission</source>
        <translation>Langues de ce rapport</translation>
    </message>
    <message>
        <source>Settings of this submission</source>
        <translation>Paramètres de ce rapport</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>The draft as it is now can then be compared with and gone back to at any time.</source>
        <translation>Le projet tel qu’il est pourra ensuite être comparé et rétabli à tout moment.</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Conserver la version</translation>
    </message>
    <message>
        <source>Version kept: {name}</source>
        <translation>Version conservée : {name}</translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message>
        <source>Differences: {count}</source>
        <translation>Différences : {count}</translation>
    </message>
    <message>
        <source>No version is kept yet. Name one, or write on: one is kept at times.</source>
        <translation>Aucune version n’est encore conservée. Nommez-en une, ou continuez d’écrire : des versions sont conservées régulièrement.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The draft as it is now</source>
        <translation>Le projet tel qu’il est</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Rétablir ceci</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>The draft will say what the version under “From” says.</source>
        <translation>Le projet dira ce que dit la version choisie sous « De ».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Text with marks</source>
        <translation>Texte avec marques</translation>
    </message>
</context>
<context>
    <name>CompletenessBars</name>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Whole submission</source>
        <translation>Toute la soumission</translation>
    </message>
    <message>
        <source>{done} of {all} paragraphs</source>
        <translation>{done} paragraphes sur {all}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>pas encore confirmés</translation>
    </message>
    <message>
        <source>source changed since</source>
        <translation>source modifiée depuis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Texts in conflict on this page: {count}</source>
        <translation>Textes en conflit sur cette page : {count}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>The record is removed, with everything in it.</source>
        <translation>La fiche est supprimée, avec tout son contenu.</translation>
    </message>
    <message>
        <source>The record stays, as it is now.</source>
        <translation>La fiche reste, telle qu’elle est à présent.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>(nothing known)</source>
        <translation>(rien de connu)</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>Both sides changed this.</source>
        <translation>Les deux côtés ont modifié ceci.</translation>
    </message>
    <message>
        <source>One side removed this record, the other went on writing it.</source>
        <translation>L’un des côtés a supprimé cette fiche, l’autre a continué de la rédiger.</translation>
    </message>
    <message>
        <source>Both sides changed this paragraph; the rest of the text is united.</source>
        <translation>Les deux côtés ont modifié ce paragraphe ; le reste du texte est réuni.</translation>
    </message>
    <message>
        <source>Theirs came with: {files}</source>
        <translation>Le leur provient de : {files}</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Ce qui attend une décision</translation>
    </message>
    <message>
        <source>What shall stand here</source>
        <translation>Ce qui doit figurer ici</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Kept at once (Ctrl+Enter)</source>
        <translation>Conservé aussitôt (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What is not chosen stays in the history and in the files received.</source>
        <translation>Le texte non retenu reste dans l’historique et dans les fichiers reçus.</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} mots</translation>
    </message>
    <message>
        <source>{characters} characters</source>
        <translation>{characters} caractères</translation>
    </message>
    <message>
        <source>about {limit} words suggested</source>
        <translation>environ {limit} mots suggérés</translation>
    </message>
    <message>
        <source>{least} to {most} characters suggested</source>
        <translation>de {least} à {most} caractères suggérés</translation>
    </message>
    <message>
        <source>at most {most} characters suggested</source>
        <translation>au plus {most} caractères suggérés</translation>
    </message>
    <message>
        <source>at least {least} characters suggested</source>
        <translation>au moins {least} caractères suggérés</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Nothing speaks to yet: {count}</source>
        <translation>Points encore sans contenu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No text, no reference and no record. What does not apply is not listed.</source>
        <translation>Ni texte, ni renvoi, ni fiche liée. Ce qui est hors champ n’est pas repris.</translation>
    </message>
    <message>
        <source>Refers only to objectives where nothing is written yet</source>
        <translation>Renvoi à des objectifs pour lesquels rien n’est encore rédigé</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{list}: nothing is left open</source>
        <translation>{list}&#xa0;: aucun point sans contenu</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} janvier {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} février {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} mars {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} avril {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} mai {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} juin {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} juillet {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} août {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} septembre {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} octobre {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} novembre {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} décembre {year}</translation>
    </message>
    <message>
        <source>{day} Muharram {year} AH</source>
        <translation>{day} mouharram {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Safar {year} AH</source>
        <translation>{day} safar {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Rabi I {year} AH</source>
        <translation>{day} rabi I {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Rabi II {year} AH</source>
        <translation>{day} rabi II {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Jumada I {year} AH</source>
        <translation>{day} joumada I {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Jumada II {year} AH</source>
        <translation>{day} joumada II {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Rajab {year} AH</source>
        <translation>{day} rajab {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Sha&apos;ban {year} AH</source>
        <translation>{day} chaabane {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Ramadan {year} AH</source>
        <translation>{day} ramadan {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Shawwal {year} AH</source>
        <translation>{day} chawwal {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Dhu al-Qa&apos;dah {year} AH</source>
        <translation>{day} dhou al-qi’da {year} de l’hégire</translation>
    </message>
    <message>
        <source>{day} Dhu al-Hijjah {year} AH</source>
        <translation>{day} dhou al-hijja {year} de l’hégire</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Correct the official title…</source>
        <translation>Corriger le titre officiel…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous found</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>Traduction à revoir suivante</translation>
    </message>
    <message>
        <source>Previous open translation</source>
        <translation>Traduction à revoir précédente</translation>
    </message>
    <message>
        <source>Languages of this submission…</source>
        <translation>Langues de cette soumission…</translation>
    </message>
    <message>
        <source>Assign to a body…</source>
        <translation>Attribuer à un organisme…</translation>
    </message>
    <message>
        <source>Bodies and what they owe…</source>
        <translation>Organismes et ce qui leur est attribué…</translation>
    </message>
    <message>
        <source>Comment on this…</source>
        <translation>Commenter ici…</translation>
    </message>
    <message>
        <source>Start from last report…</source>
        <translation>Partir du rapport précédent…</translation>
    </message>
    <message>
        <source>Confirm unchanged from last report</source>
        <translation>Confirmer sans changement depuis le rapport précédent</translation>
    </message>
    <message>
        <source>Next to confirm from last report</source>
        <translation>Prochain texte repris à confirmer</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>Approve this page…</source>
        <translation>Approuver cette page…</translation>
    </message>
    <message>
        <source>Who is writing…</source>
        <translation>Qui écrit…</translation>
    </message>
    <message>
        <source>Show or hide Hijri dates</source>
        <translation>Afficher ou masquer les dates hégiriennes</translation>
    </message>
    <message>
        <source>Settings of the documents…</source>
        <translation>Réglages des documents…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Ask a body for its part…</source>
        <translation>Demander sa partie à un organisme…</translation>
    </message>
    <message>
        <source>Send back the contribution…</source>
        <translation>Renvoyer la contribution…</translation>
    </message>
    <message>
        <source>Merge files…</source>
        <translation>Fusionner des fichiers…</translation>
    </message>
    <message>
        <source>Make a statement…</source>
        <translation>Établir une déclaration orale…</translation>
    </message>
    <message>
        <source>Transmittal letter</source>
        <translation>Lettre de transmission</translation>
    </message>
    <message>
        <source>This page has no official title that could be corrected.</source>
        <translation>Cette page n’a pas de titre officiel à corriger.</translation>
    </message>
    <message>
        <source>This draft was begun with a framework that has no statements.</source>
        <translation>Ce projet a été commencé avec un cadre qui ne prévoit pas de déclarations orales.</translation>
    </message>
    <message>
        <source>Ask by Word form…</source>
        <translation>Demander par formulaire Word…</translation>
    </message>
    <message>
        <source>Take in a Word form…</source>
        <translation>Reprendre un formulaire Word…</translation>
    </message>
</context>
<context>
    <name>DeedsMenu</name>
    <message>
        <source>More about this draft</source>
        <translation>Autres actions sur ce projet</translation>
    </message>
</context>
<context>
    <name>DeletedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Supprimé&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Unchanged paragraphs: {count}</source>
        <translation>Paragraphes inchangés : {count}</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>seule la forme a changé</translation>
    </message>
    <message>
        <source>deleted: {text}</source>
        <translation>supprimé : {text}</translation>
    </message>
    <message>
        <source>inserted: {text}</source>
        <translation>ajouté : {text}</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Rapport précédent</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Panels beside the page</source>
        <translation>Volets à côté de la page</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Replier cette colonne</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>New statement…</source>
        <translation>Nouvelle déclaration…</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Le rapport complet</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Back to all drafts</source>
        <translation>Revenir à tous les projets</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>edited {when}</source>
        <translation>dernière modification&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Begin writing</source>
        <translation>Commencer la rédaction</translation>
    </message>
    <message>
        <source>Continue with objective {number}</source>
        <translation>Poursuivre avec l’objectif {number}</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>Poursuivre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Frozen · {code}</source>
        <translation>Figée · {code}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Outline of the submission</source>
        <translation>Plan de la soumission</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approbation retirée</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>Ajout&#xa0;: {record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>Suppression&#xa0;: {record}</translation>
    </message>
    <message>
        <source>{record} moved</source>
        <translation>Déplacement&#xa0;: {record}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Opening sections</source>
        <translation>Sections liminaires</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>{count} awaited</source>
        <translation>en attente&#xa0;:&#xa0;{count}</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Progress Declaration</source>
        <translation>Déclaration sur les progrès accomplis</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>Principes directeurs</translation>
    </message>
    <message>
        <source>Closing sections</source>
        <translation>Sections finales</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>Objectif {number}</translation>
    </message>
    <message>
        <source>Guiding principle ({number})</source>
        <translation>Principe directeur ({number})</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Section de la soumission</translation>
    </message>
    <message>
        <source>{resolution}, paragraph {paragraph}</source>
        <translation>{resolution}, paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Domaines prioritaires</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>Tables rondes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Par organisme</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>Nothing was said here last time.</source>
        <translation>Rien n’a été dit ici la dernière fois.</translation>
    </message>
    <message>
        <source>Confirm unchanged</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm this whole page: {count}</source>
        <translation>Confirmer toute la page : {count}</translation>
    </message>
    <message>
        <source>Press again: nothing changed in {count}</source>
        <translation>Appuyez encore : rien n’a changé dans {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Confirms {languages} as well.</source>
        <translation>Confirme aussi : {languages}.</translation>
    </message>
    <message>
        <source>Your own text stands here.</source>
        <translation>Votre propre texte figure ici.</translation>
    </message>
    <message>
        <source>No longer asked: {count}</source>
        <translation>N’est plus demandé : {count}</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>Packages and Word reports</source>
        <translation>Paquets et rapports Word</translation>
    </message>
    <message>
        <source>Start from last report</source>
        <translation>Partir du rapport précédent</translation>
    </message>
    <message>
        <source>Nothing here waits for a confirmation.</source>
        <translation>Rien ici n’attend de confirmation.</translation>
    </message>
    <message>
        <source>Go to a text first: what you choose is put where you write.</source>
        <translation>Placez-vous d’abord dans un texte : votre choix s’insère là où vous écrivez.</translation>
    </message>
    <message>
        <source>Put into “{place}”, marked as taken over. Undo takes it back.</source>
        <translation>Inséré dans « {place} » et marqué comme repris. Annuler le retire.</translation>
    </message>
    <message>
        <source>The Word report stands beside the questions now.</source>
        <translation>Le rapport Word se trouve maintenant à côté des questions.</translation>
    </message>
    <message>
        <source>Macros, links and files in it were left alone.</source>
        <translation>Ses macros, liens et fichiers n’ont pas été ouverts.</translation>
    </message>
    <message>
        <source>Taken over: {answers} answers, {records} records. Your own text stayed: {kept}. No longer asked: {retired}.</source>
        <translation>Repris : {answers} réponses, {records} fiches. Votre texte est resté : {kept}. N’est plus demandé : {retired}.</translation>
    </message>
    <message>
        <source>What was said last time stands here once a report of the last cycle is opened: its package (.gcm), or the Word report of then. Only what is empty is filled.</source>
        <translation>Ce qui a été dit la dernière fois s’affiche ici une fois ouvert un rapport du cycle précédent : son paquet (.gcm) ou le rapport Word d’alors. Seul ce qui est vide est rempli.</translation>
    </message>
    <message>
        <source>Start from last report…</source>
        <translation>Partir du rapport précédent…</translation>
    </message>
    <message>
        <source>Open another report…</source>
        <translation>Ouvrir un autre rapport…</translation>
    </message>
</context>
<context>
    <name>EarlierWord</name>
    <message>
        <source>Find in the report</source>
        <translation>Chercher dans le rapport</translation>
    </message>
    <message>
        <source>Paragraphs of the report</source>
        <translation>Paragraphes du rapport</translation>
    </message>
    <message>
        <source>Enter puts what is chosen into your text, Ctrl+Enter also goes there.</source>
        <translation>Entrée insère le choix dans votre texte, Ctrl+Entrée vous y conduit aussi.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Trouvé : {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>EmblemRow</name>
    <message>
        <source>Picture for the cover</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>Choisir un emblème</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the emblem</source>
        <translation>Retirer l’emblème</translation>
    </message>
    <message>
        <source>The file of the emblem is not here: the cover has none.</source>
        <translation>Le fichier de l’emblème n’est pas ici : la couverture n’en porte pas.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most {limit} MB; only the picture itself is kept.</source>
        <translation>Image PNG ou JPEG de {limit} Mo au plus ; seule l’image elle-même est conservée.</translation>
    </message>
    <message>
        <source>Emblem on the cover</source>
        <translation>Emblème de la couverture</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Pas d’emblème</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Veuillez choisir au moins un format.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Veuillez choisir au moins une langue.</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Veuillez choisir le dossier de destination.</translation>
    </message>
    <message>
        <source>Choose for whom the package is sealed.</source>
        <translation>Choisissez pour qui le paquet est scellé.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>{language}: there</source>
        <translation>{language}&#xa0;: texte présent</translation>
    </message>
    <message>
        <source>{language} is missing</source>
        <translation>{language}&#xa0;: texte manquant</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File to attach</source>
        <translation>Fichier à joindre</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Enregistrer une copie du fichier</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>La copie a été enregistrée.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Aucun fichier joint</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>Un fichier peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>Only a name was written; the file itself is not attached.</source>
        <translation>Seul un nom a été saisi ; le fichier lui-même n’est pas joint.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Choose it again, or ask whoever sent the draft.</source>
        <translation>Ce fichier ne se trouve pas sur cet ordinateur. Choisissez-le de nouveau ou demandez-le à la personne qui a transmis le projet.</translation>
    </message>
    <message>
        <source>A file of this kind can run a program when it is opened. Save and open it only if you trust where it comes from.</source>
        <translation>Un fichier de ce type peut lancer un programme à son ouverture. Ne l’enregistrez et ne l’ouvrez que si vous faites confiance à sa provenance.</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading and verifying…</source>
        <translation>Lecture et vérification…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Écarter ce fichier</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Exactly as written</source>
        <translation>Exactement comme écrit</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Found: {count}</source>
        <translation>Résultats : {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The first {count} are shown</source>
        <translation>Les {count} premiers résultats sont affichés</translation>
    </message>
    <message>
        <source>Spelling variants of a letter count as one: أ إ آ ا, ة ه, é e, ٣ 3</source>
        <translation>Les variantes d’une lettre comptent pour une seule : أ إ آ ا, ة ه, é e, ٣ 3</translation>
    </message>
    <message>
        <source>Not found word after word; texts that hold every word: {count}</source>
        <translation>Expression introuvable telle quelle ; résultats dans les textes qui contiennent tous les mots : {count}</translation>
    </message>
    <message>
        <source>The text has changed meanwhile: look at the list again.</source>
        <translation>Le texte a changé entre-temps : veuillez revoir la liste.</translation>
    </message>
    <message>
        <source>Replaced: {count}</source>
        <translation>Remplacements : {count}</translation>
    </message>
    <message>
        <source>Find in the whole text</source>
        <translation>Rechercher dans tout le texte</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not final yet</source>
        <translation>Pas encore définitive</translation>
    </message>
    <message>
        <source>A draft can be exported at any time. Choose a line to go to its place.</source>
        <translation>Un projet peut être exporté à tout moment. Le choix d’une ligne mène à l’endroit concerné.</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>Aucun point bloquant</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a final version. Choose a line to go to its place.</source>
        <translation>Rien ne s’oppose à une version définitive. Le choix d’une ligne mène à l’endroit concerné.</translation>
    </message>
    <message>
        <source>Blocks the final version: {count}</source>
        <translation>Points bloquant la version définitive&#xa0;: {count}</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation>À corriger&#xa0;: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>À noter&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{place}: {count} texts missing in {language}</source>
        <translation>{place} · textes manquants ({language})&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{place}: from the last report, not confirmed yet: {count}</source>
        <translation>{place} : repris du rapport précédent, pas encore confirmé : {count}</translation>
    </message>
</context>
<context>
    <name>ForReference</name>
    <message>
        <source>Shown for reference only</source>
        <translation>Affiché pour information seulement</translation>
    </message>
    <message>
        <source>Addressed to: {whom}</source>
        <translation>Adressé à&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Nothing is asked of the State here, and it is never counted as missing.</source>
        <translation>Aucune réponse n’est demandée à l’État ici&#x202f;; rien n’y est compté comme manquant.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Changed answers: {count}</source>
        <translation>Réponses modifiées : {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>inchangées : {count}</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>commentaires : {count}</translation>
    </message>
    <message>
        <source>without a place: {count}</source>
        <translation>sans emplacement : {count}</translation>
    </message>
    <message>
        <source>The draft has all of it already; nothing was written.</source>
        <translation>Le projet contient déjà tout cela ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Answers changed: {count}</source>
        <translation>Réponses modifiées : {count}</translation>
    </message>
    <message>
        <source>new comments: {count}</source>
        <translation>nouveaux commentaires : {count}</translation>
    </message>
    <message>
        <source>to be decided: {count}</source>
        <translation>à trancher : {count}</translation>
    </message>
    <message>
        <source>The whole step can be taken back on the Merge page.</source>
        <translation>Cette opération peut être entièrement annulée sur la page de fusion.</translation>
    </message>
    <message>
        <source>Take in a Word form</source>
        <translation>Reprendre un formulaire Word</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet. Try again then.</source>
        <translation>Votre dernier texte n’est pas encore enregistré. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The answer was emptied.</source>
        <translation>La réponse a été vidée.</translation>
    </message>
    <message>
        <source>Its table is gone: look where the text ends.</source>
        <translation>Son tableau a disparu : vérifiez où finit le texte.</translation>
    </message>
    <message>
        <source>Changed without being tracked</source>
        <translation>Modification sans suivi</translation>
    </message>
    <message>
        <source>What was sent out is not known here any more.</source>
        <translation>Ce qui avait été envoyé n’est plus connu ici.</translation>
    </message>
    <message>
        <source>Text for which a place is suggested</source>
        <translation>Texte pour lequel un emplacement est suggéré</translation>
    </message>
    <message>
        <source>Text without a place</source>
        <translation>Texte sans emplacement</translation>
    </message>
    <message>
        <source>Comments that come in</source>
        <translation>Commentaires repris</translation>
    </message>
    <message>
        <source>Comments that belong to no answer</source>
        <translation>Commentaires sans réponse associée</translation>
    </message>
    <message>
        <source>Taken out of the form</source>
        <translation>Retiré du formulaire</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
    <message>
        <source>Suggested is {place}. Copy what is to be kept, paste it there.</source>
        <translation>Emplacement suggéré : {place}. Copiez ce qui est à garder et collez-le à cet endroit.</translation>
    </message>
    <message>
        <source>It stands outside of every answer.</source>
        <translation>Il se trouve hors de toute réponse.</translation>
    </message>
    <message>
        <source>It stands beside an answer, in the same table.</source>
        <translation>Il se trouve à côté d’une réponse, dans le même tableau.</translation>
    </message>
    <message>
        <source>It is a copy of an answer.</source>
        <translation>C’est une copie d’une réponse.</translation>
    </message>
    <message>
        <source>The same answer stands in the form twice.</source>
        <translation>La même réponse figure deux fois dans le formulaire.</translation>
    </message>
    <message>
        <source>Its place is claimed by two answers.</source>
        <translation>Deux réponses revendiquent son emplacement.</translation>
    </message>
    <message>
        <source>A line of the form itself was altered.</source>
        <translation>Une ligne du formulaire lui-même a été modifiée.</translation>
    </message>
    <message>
        <source>It is hidden text.</source>
        <translation>C’est du texte masqué.</translation>
    </message>
    <message>
        <source>It cannot be read as an answer to its question.</source>
        <translation>Il ne peut pas être lu comme une réponse à sa question.</translation>
    </message>
    <message>
        <source>The draft has no such question or record any more.</source>
        <translation>Le projet ne contient plus cette question ou cette fiche.</translation>
    </message>
    <message>
        <source>On: {text}</source>
        <translation>Sur : {text}</translation>
    </message>
    <message>
        <source>Marked as settled</source>
        <translation>Marqué comme réglé</translation>
    </message>
    <message>
        <source>Its place is not in the form any more; the draft keeps its text.</source>
        <translation>Son emplacement n’est plus dans le formulaire ; le projet garde son texte.</translation>
    </message>
    <message>
        <source>It does not say what it is any more; its codes were used.</source>
        <translation>Il n’indique plus ce qu’il est ; ses codes ont été utilisés.</translation>
    </message>
    <message>
        <source>The version it was made from is not kept here.</source>
        <translation>La version dont il est issu n’est pas conservée ici.</translation>
    </message>
    <message>
        <source>It was made for another edition of the questions.</source>
        <translation>Il a été établi pour une autre édition des questions.</translation>
    </message>
    <message>
        <source>The question above an answer was taken out.</source>
        <translation>La question placée au-dessus d’une réponse a été retirée.</translation>
    </message>
    <message>
        <source>It holds pictures; they are left out.</source>
        <translation>Il contient des images ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>It holds embedded files; they are left out.</source>
        <translation>Il contient des fichiers incorporés ; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>It points to something outside; nothing was loaded.</source>
        <translation>Il renvoie à un élément extérieur ; rien n’a été chargé.</translation>
    </message>
    <message>
        <source>Notes that name no source stand in brackets in the text.</source>
        <translation>Les notes qui ne nomment aucune source figurent entre parenthèses dans le texte.</translation>
    </message>
    <message>
        <source>It holds something that is left out.</source>
        <translation>Il contient un élément laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Freezing</name>
    <message>
        <source>Reopen this submission</source>
        <translation>Rouvrir cette soumission</translation>
    </message>
    <message>
        <source>It can be changed again. Your name and the reason are kept with it, and the next bundle names the code under which it left.</source>
        <translation>Elle pourra de nouveau être modifiée. Votre nom et le motif sont conservés avec elle, et le prochain dossier mentionne le code sous lequel elle est partie.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopened. It can be changed again.</source>
        <translation>Rouverte. Elle peut de nouveau être modifiée.</translation>
    </message>
</context>
<context>
    <name>FrozenBar</name>
    <message>
        <source>Frozen under the code {code}, {when}. Everything can be read and exported; answers, records and settings stay as they left.</source>
        <translation>Figée sous le code {code}, {when}. Tout peut être lu et exporté&#xa0;; les réponses, fiches et réglages restent tels qu’ils sont partis.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>What to write here?</source>
        <translation>Que faut-il écrire ici&#x202f;?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Go to a question to read what belongs there.</source>
        <translation>Les conseils relatifs à une question s’affichent ici lorsqu’elle est ouverte.</translation>
    </message>
</context>
<context>
    <name>HandingOutDialog</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Questions still to be answered: {count}. Sources referred to go along.</source>
        <translation>Questions encore sans réponse : {count}. Les sources citées sont jointes.</translation>
    </message>
    <message>
        <source>The form was saved as {name}, with {count} answers to write in.</source>
        <translation>Le formulaire a été enregistré sous {name} ; réponses à remplir : {count}.</translation>
    </message>
    <message>
        <source>Ask by Word form</source>
        <translation>Demander par formulaire Word</translation>
    </message>
    <message>
        <source>Somebody without this program gets the questions with the text there is as a Word file, and writes in it. When it comes back, take it in here.</source>
        <translation>Une personne qui n’a pas ce programme reçoit les questions et le texte existant dans un fichier Word et y écrit. À son retour, reprenez-le ici.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Enregistrer le formulaire…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Changes on this page</source>
        <translation>Modifications sur cette page</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>A version is kept by itself each time the draft is opened.</source>
        <translation>Une version est conservée automatiquement à chaque ouverture du projet.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet on this computer.</source>
        <translation>Aucune modification n’a encore été apportée ici sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Compare with {version}</source>
        <translation>Comparer avec {version}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>avant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>maintenant&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Your submissions</source>
        <translation>Vos soumissions</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it.</source>
        <translation>Tout reste sur cet ordinateur jusqu’à l’exportation.</translation>
    </message>
    <message>
        <source>Open a received file…</source>
        <translation>Ouvrir un fichier reçu…</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouvelle soumission</translation>
    </message>
    <message>
        <source>Drop a .gcm file here to see what is in it. Nothing is imported until you say so.</source>
        <translation>Déposez ici un fichier .gcm pour voir ce qu’il contient. Rien n’est importé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>{file} · as it stood on {day}</source>
        <translation>{file} · état au {day}</translation>
    </message>
    <message>
        <source>Copy the key, to add it under Keys</source>
        <translation>Copier la clé, pour l’ajouter sous « Clés »</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Letters replaced in {count} answers</source>
        <translation>Réponses dont des caractères ont été remplacés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Not yet checked against the official text</source>
        <translation>Pas encore vérifié sur le texte officiel</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>Objectif {number}</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>Ouvrir {item}</translation>
    </message>
    <message>
        <source>All SDG targets</source>
        <translation>Toutes les cibles des ODD</translation>
    </message>
    <message>
        <source>SDG targets {targets}</source>
        <translation>Cibles des ODD&#xa0;: {targets}</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to: {name}</source>
        <translation>Ajouter à&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Retirer {item}</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Objective {key}</source>
        <translation>Objectif {key}</translation>
    </message>
    <message>
        <source>Principle ({key})</source>
        <translation>Principe ({key})</translation>
    </message>
    <message>
        <source>General part</source>
        <translation>Section générale</translation>
    </message>
    <message>
        <source>{resolution}, paragraph {paragraph}</source>
        <translation>{resolution}, paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>All SDG targets</source>
        <translation>Toutes les cibles des ODD</translation>
    </message>
    <message>
        <source>SDG {target}</source>
        <translation>Cible {target}</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>Aucune information communiquée</translation>
    </message>
    <message>
        <source>The State wrote nothing here.</source>
        <translation>L’État n’a pas fourni d’information ici.</translation>
    </message>
    <message>
        <source>Left open: {questions}</source>
        <translation>Sans réponse&#xa0;: {questions}</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search the whole text for “{text}”</source>
        <translation>Rechercher « {text} » dans tout le texte</translation>
    </message>
    <message>
        <source>Jump to… (Ctrl+K)</source>
        <translation>Aller à… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to a place or do something</source>
        <translation>Aller à un endroit ou lancer une action</translation>
    </message>
    <message>
        <source>Places and deeds found</source>
        <translation>Endroits et actions trouvés</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Fingerprint {print}</source>
        <translation>Empreinte {print}</translation>
    </message>
    <message>
        <source>A passphrase is asked for before it is used.</source>
        <translation>Une phrase secrète est demandée avant son utilisation.</translation>
    </message>
    <message>
        <source>No passphrase: whoever uses this computer can use it.</source>
        <translation>Sans phrase secrète : quiconque utilise cet ordinateur peut s’en servir.</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>My keys</source>
        <translation>Mes clés</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>None yet. Ask others for the text of their key.</source>
        <translation>Aucune pour l’instant. Demandez aux autres le texte de leur clé.</translation>
    </message>
    <message>
        <source>Keys of others</source>
        <translation>Clés des autres</translation>
    </message>
    <message>
        <source>Copied. Send it to others; read the fingerprint to them by telephone.</source>
        <translation>Copiée. Envoyez-la aux autres ; lisez-leur l’empreinte par téléphone.</translation>
    </message>
    <message>
        <source>Added: {name}. Compare the fingerprint by telephone: {print}</source>
        <translation>Ajoutée : {name}. Comparez l’empreinte par téléphone : {print}</translation>
    </message>
    <message>
        <source>Removed: {name}. To have it back, add its text again.</source>
        <translation>Retirée : {name}. Pour la récupérer, ajoutez de nouveau son texte.</translation>
    </message>
    <message>
        <source>Made: {name}. Copy the public key and send it to others.</source>
        <translation>Créée : {name}. Copiez la clé publique et envoyez-la aux autres.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Files sealed for a key are opened by its owner alone; a signature shows who sent a file and that nobody altered it. Public keys are exchanged as text.</source>
        <translation>Un fichier scellé pour une clé n’est ouvert que par son propriétaire ; une signature montre qui a envoyé un fichier et que personne ne l’a modifié. Les clés publiques s’échangent sous forme de texte.</translation>
    </message>
    <message>
        <source>Add somebody’s public key: paste its text</source>
        <translation>Ajouter la clé publique de quelqu’un : collez son texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Make it the main language</source>
        <translation>En faire la langue principale</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textes</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Langue principale</translation>
    </message>
    <message>
        <source>Language of this submission</source>
        <translation>Langue de cette soumission</translation>
    </message>
    <message>
        <source>{count} texts are kept here and come back when it is added again.</source>
        <translation>{count} textes sont conservés ici et reviennent quand on l’ajoute de nouveau.</translation>
    </message>
    <message>
        <source>Not written in this submission</source>
        <translation>Rien n’est écrit dans cette langue</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages of this submission</source>
        <translation>Langues de cette soumission</translation>
    </message>
    <message>
        <source>Drafting and required answers follow the main language. A language that is removed keeps its texts: they are neither counted nor exported until it is added again.</source>
        <translation>Les réponses requises se rédigent dans la langue principale. Une langue retirée garde ses textes : ils ne sont ni comptés ni exportés tant qu’elle n’est pas ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>What it touched; choose a line to go there</source>
        <translation>Ce qu’elle a touché ; choisissez une ligne pour y aller</translation>
    </message>
    <message>
        <source>The last merge</source>
        <translation>La dernière fusion</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Annuler la fusion</translation>
    </message>
</context>
<context>
    <name>LastReport</name>
    <message>
        <source>Packages and Word reports</source>
        <translation>Paquets et rapports Word</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Rapport précédent</translation>
    </message>
    <message>
        <source>Optional: start from what was said last time. It can be done later as well.</source>
        <translation>Facultatif : partir de ce qui a été dit la dernière fois. Cela peut aussi se faire plus tard.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>The last changes could not be written to this computer’s store.</source>
        <translation>Les dernières modifications n’ont pas pu être écrites dans le dépôt de cet ordinateur.</translation>
    </message>
    <message>
        <source>They are safe in this window as long as it stays open.</source>
        <translation>Elles sont à l’abri dans cette fenêtre tant qu’elle reste ouverte.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Laisser la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>The copy could not be written: {reason}</source>
        <translation>La copie n’a pas pu être écrite&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>Contenu exporté</translation>
    </message>
    <message>
        <source>What leaves and what stays, one by one</source>
        <translation>Ce qui part et ce qui reste, un à un</translation>
    </message>
    <message>
        <source>The receipt is computed from the content: whoever receives the package can read the same letters back to you.</source>
        <translation>Le récépissé est calculé à partir du contenu&#xa0;: le destinataire du paquet peut vous relire les mêmes lettres.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Choose a line to go to its place in the draft.</source>
        <translation>Choisissez une ligne pour aller à sa place dans le projet.</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Récépissé {receipt}</translation>
    </message>
    <message>
        <source>{language}: {count} words</source>
        <translation>{language}&#xa0;: {count} mots</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name} : {count}</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>noms de personnes</translation>
    </message>
    <message>
        <source>e-mail addresses and numbers</source>
        <translation>adresses électroniques et numéros</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>fichiers joints</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marques</translation>
    </message>
    <message>
        <source>comments, assignments, journal, versions and names of who wrote</source>
        <translation>commentaires, attributions, journal, versions et noms des personnes qui ont écrit</translation>
    </message>
    <message>
        <source>comments, journal, versions and names of who wrote</source>
        <translation>commentaires, journal, versions et noms des personnes qui ont écrit</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>LeavingRows</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Progress Declaration</source>
        <translation>Déclaration sur les progrès</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>Principes directeurs</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>What translations were made from</source>
        <translation>Texte d’origine des traductions</translation>
    </message>
    <message>
        <source>What was taken over from the last report</source>
        <translation>Reprises du dernier rapport</translation>
    </message>
    <message>
        <source>What was confirmed of it</source>
        <translation>Reprises confirmées</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Looks like an identity number</source>
        <translation>Ressemble à un numéro d’identité</translation>
    </message>
    <message>
        <source>What is still open, with the bodies awaited</source>
        <translation>Ce qui reste ouvert, avec les organismes attendus</translation>
    </message>
    <message>
        <source>Comments that are not settled, with the names of who wrote them</source>
        <translation>Les commentaires non réglés, avec le nom de leurs auteurs</translation>
    </message>
    <message>
        <source>All comments, with the names of who wrote them</source>
        <translation>Tous les commentaires, avec le nom de leurs auteurs</translation>
    </message>
    <message>
        <source>The questions of the framework and their guidance</source>
        <translation>Les questions du cadre et leurs consignes</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>réponses : {count}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>E-mail addresses and numbers in the texts</source>
        <translation>Adresses électroniques et numéros dans les textes</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>What the files say about themselves</source>
        <translation>Propriétés des fichiers</translation>
    </message>
    <message>
        <source>What documents add</source>
        <translation>Ce que les documents ajoutent</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Languages not chosen</source>
        <translation>Langues non choisies</translation>
    </message>
    <message>
        <source>Kept beside the draft</source>
        <translation>Conservé à côté du projet</translation>
    </message>
    <message>
        <source>Records without answers</source>
        <translation>Fiches sans réponse</translation>
    </message>
    <message>
        <source>{languages} · words: {count}</source>
        <translation>{languages} · mots : {count}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>pas disponible ici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>The journal: who wrote what and when</source>
        <translation>Le journal : qui a écrit quoi et quand</translation>
    </message>
    <message>
        <source>Bodies and what each is assigned</source>
        <translation>Les organismes et ce qui leur est confié</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Versions nommées</translation>
    </message>
    <message>
        <source>Reports of earlier reviews</source>
        <translation>Rapports des examens précédents</translation>
    </message>
    <message>
        <source>The name of whoever writes on this computer</source>
        <translation>Le nom de la personne qui écrit sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>LineBox</name>
    <message>
        <source>Cannot be read as a number; kept as typed.</source>
        <translation>Nombre non reconnu&#x202f;; texte conservé tel quel.</translation>
    </message>
    <message>
        <source>Cannot be read as a date; kept as typed. Write day/month/year.</source>
        <translation>Date non reconnue&#x202f;; texte conservé tel quel. Format&#xa0;: jour/mois/année.</translation>
    </message>
    <message>
        <source>Cannot be read as an address; kept as typed. It begins with https://</source>
        <translation>Adresse non reconnue&#x202f;; texte conservé tel quel. Une adresse commence par https://</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>An address begins with https:// or mailto:</source>
        <translation>Une adresse commence par https:// ou mailto:</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Insérer le lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Exchange with colleagues</source>
        <translation>Échanges avec les collègues</translation>
    </message>
    <message>
        <source>and {count} older</source>
        <translation>et {count} plus anciens</translation>
    </message>
    <message>
        <source>Received: {files}</source>
        <translation>Reçu&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Merged: {files}</source>
        <translation>Fusionné&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Merged and taken back: {files}</source>
        <translation>Fusionné puis annulé&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Asked {body}, parts: {count}</source>
        <translation>Demandé à {body}, parties&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Asked, parts: {count}</source>
        <translation>Demandé, parties&#xa0;: {count}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance {date}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a received file</source>
        <translation>Ouvrir un fichier reçu</translation>
    </message>
    <message>
        <source>Imported. It is now a draft of your own; the file is unchanged.</source>
        <translation>Importation terminée. La soumission est désormais un projet personnel&#x202f;; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>This submission is among your drafts already, with the same content.</source>
        <translation>Cette soumission figure déjà parmi vos projets, avec le même contenu.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>The submission as a whole</source>
        <translation>La soumission dans son ensemble</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Theirs, text {number}</source>
        <translation>Le leur, texte {number}</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>Texte d’origine commun</translation>
    </message>
    <message>
        <source>What both began with, and yours still</source>
        <translation>Texte d’origine commun, encore le vôtre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Rédiger un autre texte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>united</source>
        <translation>réuni</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>You removed it; the file went on writing it.</source>
        <translation>Vous l’avez supprimé ; le fichier a continué de le rédiger.</translation>
    </message>
    <message>
        <source>The file removed it; you went on writing it.</source>
        <translation>Le fichier l’a supprimé ; vous avez continué de le rédiger.</translation>
    </message>
    <message>
        <source>Probably a duplicate: one of yours has the same title.</source>
        <translation>Doublon probable : l’un des vôtres porte le même titre.</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>nouveaux : {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>modifiés : {count}</translation>
    </message>
    <message>
        <source>united: {count}</source>
        <translation>réunis : {count}</translation>
    </message>
    <message>
        <source>removed: {count}</source>
        <translation>supprimés : {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>déplacés : {count}</translation>
    </message>
    <message>
        <source>in conflict: {count}</source>
        <translation>en conflit : {count}</translation>
    </message>
    <message>
        <source>the same on both sides: {count}</source>
        <translation>identiques des deux côtés : {count}</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>rien à reprendre</translation>
    </message>
    <message>
        <source>This file is already included.</source>
        <translation>Ce fichier est déjà intégré.</translation>
    </message>
    <message>
        <source>No common origin is known: where both differ you are asked.</source>
        <translation>Aucune origine commune n’est connue : là où les deux diffèrent, la question vous est posée.</translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message>
        <source>Choose files to merge</source>
        <translation>Choisir les fichiers à fusionner</translation>
    </message>
    <message>
        <source>Merge {count}</source>
        <translation>Fusionner ({count})</translation>
    </message>
    <message>
        <source>Merge {count} of {all}</source>
        <translation>Fusionner ({count} sur {all})</translation>
    </message>
    <message>
        <source>Left to decide: {count}</source>
        <translation>Reste à trancher : {count}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What you chose is kept and offered again.</source>
        <translation>Vos choix sont conservés et vous seront proposés de nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget these files and go back to the draft.</source>
        <translation>Oublier ces fichiers et revenir au projet.</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>Fusion de fichiers</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier à {time}</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Write a name for the version.</source>
        <translation>Indiquez un nom pour la version.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>for example: sent to the council</source>
        <translation>par exemple : envoyée au conseil</translation>
    </message>
</context>
<context>
    <name>NarrativeToolbar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>Underline (Ctrl+U)</source>
        <translation>Souligné (Ctrl+U)</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>One level in (Ctrl+])</source>
        <translation>Augmenter le retrait (Ctrl+])</translation>
    </message>
    <message>
        <source>One level out (Ctrl+[)</source>
        <translation>Diminuer le retrait (Ctrl+[)</translation>
    </message>
    <message>
        <source>Link (Ctrl+L)</source>
        <translation>Lien (Ctrl+L)</translation>
    </message>
    <message>
        <source>Source reference (Ctrl+Shift+S)</source>
        <translation>Renvoi à une source (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Table (Ctrl+Shift+T)</source>
        <translation>Tableau (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The secret half never leaves this computer. Keep a copy of the data folder: what is sealed for a key that is lost opens never again.</source>
        <translation>La partie secrète ne quitte jamais cet ordinateur. Conservez une copie du dossier de données : ce qui est scellé pour une clé perdue ne s’ouvrira plus jamais.</translation>
    </message>
    <message>
        <source>Name others see: your ministry, council or agency</source>
        <translation>Nom que voient les autres : votre ministère, conseil ou agence</translation>
    </message>
    <message>
        <source>Ask for a passphrase before the key is used</source>
        <translation>Demander une phrase secrète avant d’utiliser la clé</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New submission</source>
        <translation>Nouvelle soumission</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the State and the review.</source>
        <translation>Tout peut être modifié par la suite, sauf l’État et l’examen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Find a State in any language…</source>
        <translation>Rechercher un État dans n’importe quelle langue…</translation>
    </message>
    <message>
        <source>No State is found by this name.</source>
        <translation>Aucun État trouvé sous ce nom.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Written first in</source>
        <translation>Première langue de rédaction</translation>
    </message>
    <message>
        <source>And also in</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Edition {edition} · objectives: {objectives}</source>
        <translation>Édition {edition} · objectifs&#xa0;: {objectives}</translation>
    </message>
    <message>
        <source>Edition {edition} · objectives: {objectives}, in {areas} priority areas</source>
        <translation>Édition {edition} · objectifs&#xa0;: {objectives}, domaines prioritaires&#xa0;: {areas}</translation>
    </message>
    <message>
        <source>Choose a State.</source>
        <translation>Veuillez choisir un État.</translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation>Veuillez choisir un examen.</translation>
    </message>
    <message>
        <source>Choose the language it is written in first.</source>
        <translation>Veuillez choisir la première langue de rédaction.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Waiting for a decision: {count}. Nothing is lost; until all are decided, no final document can be made.</source>
        <translation>En attente d’une décision : {count}. Rien n’est perdu ; tant que tout n’est pas tranché, aucun document définitif ne peut être produit.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} {state}</source>
        <translation>{state} : {count}</translation>
    </message>
    <message>
        <source>{done} of {all} ready or approved</source>
        <translation>{done} sur {all} prêts ou approuvés</translation>
    </message>
    <message>
        <source>General parts</source>
        <translation>Parties générales</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Declaration entries</source>
        <translation>Points de la Déclaration</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>Principes directeurs</translation>
    </message>
    <message>
        <source>next due {date}</source>
        <translation>prochaine échéance : {date}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Where the draft stands</source>
        <translation>État du projet</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Par organisme</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Implementation status of the objectives</source>
        <translation>État de mise en œuvre des objectifs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Nothing is assigned yet</source>
        <translation>Rien n’est encore confié</translation>
    </message>
    <message>
        <source>Assign an objective or a question to a body to see who owes what.</source>
        <translation>Confiez un objectif ou une question à un organisme pour voir qui doit quoi.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview, page {page} of {pages}</source>
        <translation>Aperçu, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>This text cannot be shown as pages.</source>
        <translation>Ce texte ne peut pas être affiché en pages.</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Enter shows the pages larger.</source>
        <translation>Entrée affiche les pages en plus grand.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>It is in the paragraph before</source>
        <translation>Compris dans le paragraphe précédent</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Marquer à jour</translation>
    </message>
    <message>
        <source>Copy source paragraph here</source>
        <translation>Copier ici le paragraphe source</translation>
    </message>
    <message>
        <source>Figures differ: {source} ≠ {target}</source>
        <translation>Chiffres différents : {source} ≠ {target}</translation>
    </message>
</context>
<context>
    <name>ParagraphGutter</name>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
</context>
<context>
    <name>ParagraphState</name>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>Source modifiée depuis</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Only in the translation</source>
        <translation>Seulement dans la traduction</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Not written in {language}. Written in: {others}</source>
        <translation>Langue non disponible&#xa0;: {language}. Langues disponibles&#xa0;: {others}</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>Lire ({language})</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>This file is sealed</source>
        <translation>Ce fichier est scellé</translation>
    </message>
    <message>
        <source>Unlock your key</source>
        <translation>Déverrouiller votre clé</translation>
    </message>
    <message>
        <source>Whoever sent it chose a passphrase and gives it to you by another way than the file, for instance by telephone.</source>
        <translation>L’expéditeur a choisi une phrase secrète et vous la communique par une autre voie que le fichier, par téléphone par exemple.</translation>
    </message>
    <message>
        <source>Your key is behind a passphrase of its own. It stays unlocked until the program is closed.</source>
        <translation>Votre clé est protégée par sa propre phrase secrète. Elle reste déverrouillée jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Phrase secrète de votre clé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>Passphrase: several words, best four or more</source>
        <translation>Phrase secrète : plusieurs mots, de préférence quatre ou plus</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>PastedNote</name>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>texte supprimé</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>broken lines</source>
        <translation>lignes coupées</translation>
    </message>
    <message>
        <source>reversed Arabic letters</source>
        <translation>lettres arabes inversées</translation>
    </message>
    <message>
        <source>letter shapes of a PDF</source>
        <translation>formes de lettres issues d’un PDF</translation>
    </message>
    <message>
        <source>characters that cannot be printed</source>
        <translation>caractères non imprimables</translation>
    </message>
    <message>
        <source>damaged characters</source>
        <translation>caractères endommagés</translation>
    </message>
    <message>
        <source>all formats, since there was too much of them</source>
        <translation>toute la mise en forme, trop volumineuse</translation>
    </message>
    <message>
        <source>Left out or mended while pasting: {what}.</source>
        <translation>Omis ou corrigé lors du collage : {what}.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Declined: yours stays as it is.</source>
        <translation>Refusé : le vôtre reste tel quel.</translation>
    </message>
    <message>
        <source>You will be asked after merging whether it stays.</source>
        <translation>Il vous sera demandé après la fusion s’il doit rester.</translation>
    </message>
    <message>
        <source>Both sides changed this. Marked is what theirs has in place of yours; you will be asked after merging, and nothing is lost until then.</source>
        <translation>Les deux côtés ont modifié ceci. Est marqué ce que le leur contient à la place du vôtre ; la question vous sera posée après la fusion, et rien n’est perdu d’ici là.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>You chose these files another time and have not merged them yet.</source>
        <translation>Vous avez choisi ces fichiers une autre fois et ne les avez pas encore fusionnés.</translation>
    </message>
    <message>
        <source>What they touch</source>
        <translation>Ce qu’ils touchent</translation>
    </message>
    <message>
        <source>Nothing in these files differs from your draft.</source>
        <translation>Rien dans ces fichiers ne diffère de votre projet.</translation>
    </message>
    <message>
        <source>What the files touch</source>
        <translation>Ce que touchent les fichiers</translation>
    </message>
    <message>
        <source>Text with marks</source>
        <translation>Texte avec marques</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>What to print</source>
        <translation>Partie à imprimer</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Langue des pages</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Fichier enregistré : {file}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages as PDF and print them wherever there is one.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez les pages en PDF pour les imprimer ailleurs.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Handed to the printer. Pages: {count}.</source>
        <translation>Pages envoyées à l’imprimante : {count}.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Impression de la page {page} sur {pages}…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>The whole submission</source>
        <translation>Toute la soumission</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <source>The whole Declaration</source>
        <translation>Toute la Déclaration</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>Tous les principes</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>Questionnaire vierge</translation>
    </message>
    <message>
        <source>For approval inside the administration: marked as a draft on every page, with a list of what is still open at the end.</source>
        <translation>Pour l’approbation au sein de l’administration&#xa0;: marqué comme projet sur chaque page, avec à la fin la liste de ce qui reste en suspens.</translation>
    </message>
    <message>
        <source>For upload: what the State submits.</source>
        <translation>Pour le dépôt&#xa0;: ce que l’État présente.</translation>
    </message>
    <message>
        <source>For anyone: without what is not meant for the public.</source>
        <translation>Pour tous&#xa0;: sans ce qui n’est pas destiné au public.</translation>
    </message>
    <message>
        <source>The questions with guidance and room to write, to be handed out. No answer is in it.</source>
        <translation>Les questions avec des indications et de la place pour écrire, à distribuer. Aucune réponse n’y figure.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Opens; parts of the file, none foreign: {count}</source>
        <translation>S’ouvre ; parties du fichier, aucune étrangère : {count}</translation>
    </message>
    <message>
        <source>Paragraphs, each there once and in its order: {count}</source>
        <translation>Paragraphes, chacun présent une fois et à sa place : {count}</translation>
    </message>
    <message>
        <source>Paragraphs that run the right way: {count}</source>
        <translation>Paragraphes dans le bon sens : {count}</translation>
    </message>
    <message>
        <source>Formats that hold for Arabic letters too: {count}</source>
        <translation>Mises en forme valables aussi pour l’arabe : {count}</translation>
    </message>
    <message>
        <source>Stretches of text in the right order: {count}</source>
        <translation>Segments de texte dans le bon ordre : {count}</translation>
    </message>
    <message>
        <source>Tables that begin at the right side: {count}</source>
        <translation>Tableaux commençant du bon côté : {count}</translation>
    </message>
    <message>
        <source>Footnotes, each with its text: {count}</source>
        <translation>Notes de bas de page, chacune avec son texte : {count}</translation>
    </message>
    <message>
        <source>Entries of the contents: {count}</source>
        <translation>Entrées de la table des matières : {count}</translation>
    </message>
    <message>
        <source>Links that lead somewhere: {count}</source>
        <translation>Liens qui mènent quelque part : {count}</translation>
    </message>
    <message>
        <source>Opens; pages: {count}</source>
        <translation>S’ouvre ; pages : {count}</translation>
    </message>
    <message>
        <source>Fonts, all of them in the file: {count}</source>
        <translation>Polices, toutes incorporées : {count}</translation>
    </message>
    <message>
        <source>Bookmarks: {count}</source>
        <translation>Signets : {count}</translation>
    </message>
    <message>
        <source>Words of a sample, found again: {count}</source>
        <translation>Mots d’un échantillon, retrouvés : {count}</translation>
    </message>
    <message>
        <source>Cells, none of them a formula: {count}</source>
        <translation>Cellules, dont aucune n’est une formule : {count}</translation>
    </message>
    <message>
        <source>Sheets that run the right way: {count}</source>
        <translation>Feuilles dans le bon sens : {count}</translation>
    </message>
    <message>
        <source>Nothing in it loads anything from elsewhere</source>
        <translation>Rien n’y charge quoi que ce soit d’ailleurs</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in</source>
        <translation>Rien ne reste à remplir</translation>
    </message>
    <message>
        <source>No unresolved versions of a text</source>
        <translation>Aucune version de texte à départager</translation>
    </message>
    <message>
        <source>Pages run the right way</source>
        <translation>Pages dans le bon sens</translation>
    </message>
    <message>
        <source>Language is set</source>
        <translation>La langue est indiquée</translation>
    </message>
    <message>
        <source>Title, subject and date are set</source>
        <translation>Le titre, l’objet et la date sont indiqués</translation>
    </message>
    <message>
        <source>Title is set and shown</source>
        <translation>Le titre est indiqué et affiché</translation>
    </message>
    <message>
        <source>No name but that of who submits, no traces of editing</source>
        <translation>Aucun nom que celui de l’auteur de la contribution, aucune trace de rédaction</translation>
    </message>
    <message>
        <source>Leads nowhere outside but by the links of the text</source>
        <translation>Ne mène ailleurs que par les liens du texte</translation>
    </message>
    <message>
        <source>Tagged for screen readers</source>
        <translation>Balisé pour les lecteurs d’écran</translation>
    </message>
    <message>
        <source>Nothing runs by itself</source>
        <translation>Rien ne s’exécute tout seul</translation>
    </message>
    <message>
        <source>No files are attached</source>
        <translation>Aucun fichier joint</translation>
    </message>
    <message>
        <source>Says that it keeps PDF/UA-1 and PDF/A-2a</source>
        <translation>Se déclare conforme à PDF/UA-1 et PDF/A-2a</translation>
    </message>
    <message>
        <source>Letters can be searched and copied</source>
        <translation>Les lettres se recherchent et se copient</translation>
    </message>
    <message>
        <source>Self-check passed; properties proven: {count}</source>
        <translation>Autocontrôle réussi ; propriétés vérifiées : {count}</translation>
    </message>
</context>
<context>
    <name>ReadActionsCard</name>
    <message>
        <source>Taken</source>
        <translation>Menée</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non menée</translation>
    </message>
    <message>
        <source>Written in: {others}</source>
        <translation>Langues disponibles&#xa0;: {others}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Which number is meant?</source>
        <translation>Quel nombre faut-il lire&#x202f;?</translation>
    </message>
    <message>
        <source>Which date is meant?</source>
        <translation>Quelle date faut-il lire&#x202f;?</translation>
    </message>
    <message>
        <source>{date} (Umm al-Qura)</source>
        <translation>{date} (calendrier d’Oumm al-Qoura)</translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>The file did not come with this submission.</source>
        <translation>Le fichier n’a pas été transmis avec cette soumission.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Read only: another window or command is writing to these submissions. Everything can be read and exported here; close the other one and open this again to write.</source>
        <translation>Lecture seule&#xa0;: une autre fenêtre ou commande écrit dans ces soumissions. Tout peut être lu et exporté ici&#x202f;; pour écrire, veuillez fermer l’autre et rouvrir celle-ci.</translation>
    </message>
</context>
<context>
    <name>ReadRecordsCard</name>
    <message>
        <source>Only in {language}: {questions}</source>
        <translation>{language} seulement&#xa0;: {questions}</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Received from others</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Merge into the draft…</source>
        <translation>Fusionner dans le projet…</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Serves</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <translation>Supprimer&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Ordre d’origine</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Show own order</source>
        <translation>Rétablir l’ordre d’origine</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>In this submission: {count}</source>
        <translation>Dans cette soumission&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>More: {kind}</source>
        <translation>Plus&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune fiche pour l’instant.</translation>
    </message>
    <message>
        <source>None yet. A record is written once and shown wherever it belongs.</source>
        <translation>Aucune fiche pour l’instant. Une fiche s’écrit une seule fois et apparaît partout où elle se rapporte à un élément.</translation>
    </message>
</context>
<context>
    <name>RecordsHead</name>
    <message>
        <source>A document of its own: it stands outside the report and leaves only when it is chosen on the export page.</source>
        <translation>Un document distinct : il ne figure pas dans le rapport et ne sort que s’il est choisi sur la page d’exportation.</translation>
    </message>
    <message>
        <source>A record is written once and shown wherever it belongs. Open one to read it whole and to say what it serves.</source>
        <translation>Une fiche s’écrit une seule fois et apparaît partout où elle se rapporte à un élément. Ouvrez-en une pour la lire en entier et indiquer à quoi elle se rapporte.</translation>
    </message>
</context>
<context>
    <name>RecordsList</name>
    <message>
        <source>{shown} of {total} shown.</source>
        <translation>{shown} sur {total} affichés.</translation>
    </message>
    <message>
        <source>Sorted by “{column}”.</source>
        <translation>Trié par «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Rows can be moved only in their own order.</source>
        <translation>Les lignes ne se déplacent que dans leur ordre d’origine.</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Rien n’y est encore écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>Ouvrir {item}</translation>
    </message>
    <message>
        <source>What is said there, shown here for reading</source>
        <translation>Texte qui y figure, affiché ici pour lecture</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Write why it is reopened.</source>
        <translation>Indiquez pourquoi elle est rouverte.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>for example: a figure was corrected</source>
        <translation>par exemple&#xa0;: un chiffre a été corrigé</translation>
    </message>
</context>
<context>
    <name>ReplacePart</name>
    <message>
        <source>Replace {count}</source>
        <translation>Remplacer {count}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Merge more files…</source>
        <translation>Fusionner d’autres fichiers…</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message>
        <source>Drop .gcm files here, several at once. Nothing is written until you say so.</source>
        <translation>Déposez ici des fichiers .gcm, plusieurs à la fois. Rien n’est écrit sans votre accord.</translation>
    </message>
    <message>
        <source>Merge files from others</source>
        <translation>Fusionner les fichiers d’autrui</translation>
    </message>
    <message>
        <source>Colleagues’ files are compared with your draft answer by answer. You see everything first and take what you want; where both sides changed the same words, you decide.</source>
        <translation>Les fichiers de vos collègues sont comparés à votre projet, réponse par réponse. Vous voyez tout d’abord, puis retenez ce que vous voulez ; là où les deux côtés ont modifié les mêmes mots, vous tranchez.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusion effectuée</translation>
    </message>
    <message>
        <source>What you took is in your draft. Undo in the draft begins anew; to go back, take the whole merge back here.</source>
        <translation>Ce que vous avez retenu figure dans votre projet. L’annulation y repart de zéro ; pour revenir en arrière, annulez ici toute la fusion.</translation>
    </message>
    <message>
        <source>The merge was taken back</source>
        <translation>La fusion a été annulée</translation>
    </message>
    <message>
        <source>Your draft says what it said before.</source>
        <translation>Votre projet est revenu à son état antérieur.</translation>
    </message>
    <message>
        <source>Your draft says what it said before, but for what was written since:</source>
        <translation>Votre projet est revenu à son état antérieur, hormis ce qui a été rédigé depuis :</translation>
    </message>
</context>
<context>
    <name>ReportingCard</name>
    <message>
        <source>Said elsewhere</source>
        <translation>Déjà exposé ailleurs</translation>
    </message>
    <message>
        <source>What objectives already say about this. Refer to it rather than repeat it.</source>
        <translation>Ce que les objectifs exposent déjà à ce sujet. Un renvoi évite de le répéter.</translation>
    </message>
    <message>
        <source>What objectives already say about this, for reading.</source>
        <translation>Ce que les objectifs exposent déjà à ce sujet, pour lecture.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Requested by {asker} until {due}.</source>
        <translation>Demandé par {asker}, jusqu’au {due}.</translation>
    </message>
    <message>
        <source>Requested by {asker}.</source>
        <translation>Demandé par {asker}.</translation>
    </message>
    <message>
        <source>Requested until {due}.</source>
        <translation>Demandé jusqu’au {due}.</translation>
    </message>
    <message>
        <source>This draft answers a request.</source>
        <translation>Ce projet répond à une demande.</translation>
    </message>
    <message>
        <source>It holds only the questions asked; everything else stays with the sender.</source>
        <translation>Il ne contient que les questions posées ; le reste demeure chez l’expéditeur.</translation>
    </message>
    <message>
        <source>Send back the contribution…</source>
        <translation>Renvoyer la contribution…</translation>
    </message>
    <message>
        <source>Seal or sign it…</source>
        <translation>La sceller ou la signer…</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Not read as a date yet</source>
        <translation>Pas encore lu comme une date</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Choisir un organisme</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>Aucun organisme pour l’instant</translation>
    </message>
    <message>
        <source>Correct the date, or leave it empty.</source>
        <translation>Corrigez la date ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Seal or sign it…</source>
        <translation>La sceller ou la signer…</translation>
    </message>
    <message>
        <source>Will be signed…</source>
        <translation>Sera signée…</translation>
    </message>
    <message>
        <source>Will be sealed…</source>
        <translation>Sera scellée…</translation>
    </message>
    <message>
        <source>Will be sealed and signed…</source>
        <translation>Sera scellée et signée…</translation>
    </message>
    <message>
        <source>Ask a body for its part</source>
        <translation>Demander sa partie à un organisme</translation>
    </message>
    <message>
        <source>The body gets a file with these questions, their guidance and the text there is, and nothing else. What it sends back is merged into this draft.</source>
        <translation>L’organisme reçoit un fichier avec ces questions, leurs conseils et le texte existant, rien d’autre. Ce qu’il renvoie est fusionné dans ce projet.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Covering note</source>
        <translation>Note d’accompagnement</translation>
    </message>
    <message>
        <source>day/month/year, or empty</source>
        <translation>jour/mois/année, ou vide</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>New body…</source>
        <translation>Nouvel organisme…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Nothing: it is left out.</source>
        <translation>Rien : ce passage est retiré.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Choose below what shall stand here.</source>
        <translation>Choisissez ci-dessous ce qui doit figurer ici.</translation>
    </message>
    <message>
        <source>Choose below what shall stand here, or write it.</source>
        <translation>Choisissez ci-dessous ce qui doit figurer ici, ou rédigez-le.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Not written: {file}</source>
        <translation>Non écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Où enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>The draft was changed here as well. Marked is what the form has in place of yours; you will be asked after taking over.</source>
        <translation>Le projet a aussi été modifié ici. Les marques montrent ce que le formulaire met à la place de votre texte ; la question vous sera posée après la reprise.</translation>
    </message>
    <message>
        <source>The draft was changed here as well. Marked is what the form changes; it is joined with yours.</source>
        <translation>Le projet a aussi été modifié ici. Les marques montrent ce que le formulaire modifie ; cela sera joint à votre texte.</translation>
    </message>
    <message>
        <source>Take over {count} of {all}</source>
        <translation>Reprendre {count} sur {all}</translation>
    </message>
    <message>
        <source>Take in a Word form</source>
        <translation>Reprendre un formulaire Word</translation>
    </message>
    <message>
        <source>What {name} proposes</source>
        <translation>Ce que propose {name}</translation>
    </message>
    <message>
        <source>{name} was taken in</source>
        <translation>{name} a été repris</translation>
    </message>
    <message>
        <source>Look at this yourself</source>
        <translation>À examiner vous-même</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Réponses modifiées</translation>
    </message>
    <message>
        <source>Text with marks</source>
        <translation>Texte avec les marques</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReviewOutline</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Opening parts</source>
        <translation>Sections liminaires</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>Principes directeurs</translation>
    </message>
    <message>
        <source>Closing parts</source>
        <translation>Sections finales</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>Aucune information communiquée</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import as a draft of one’s own</source>
        <translation>Importer comme projet personnel</translation>
    </message>
    <message>
        <source>Merge into the draft…</source>
        <translation>Fusionner dans le projet…</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Langue de lecture</translation>
    </message>
    <message>
        <source>Parts of the submission</source>
        <translation>Parties de la soumission</translation>
    </message>
</context>
<context>
    <name>SaveStateLabel</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>Non enregistré depuis {time}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Write a year with four digits.</source>
        <translation>Écrivez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>This year is there twice.</source>
        <translation>Cette année figure deux fois.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Il n’y a pas encore de valeur.</translation>
    </message>
    <message>
        <source>Cannot be read as a number; kept as typed.</source>
        <translation>Ne se lit pas comme un nombre&#x202f;; conservé tel quel.</translation>
    </message>
    <message>
        <source>This value has two readings.</source>
        <translation>Cette valeur peut se lire de deux façons.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Values from a file</source>
        <translation>Valeurs d’un fichier</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>All, each as a group</source>
        <translation>Toutes, chacune comme un groupe</translation>
    </message>
    <message>
        <source>No column of years with numbers beside it was found.</source>
        <translation>Aucune colonne d’années accompagnée de nombres n’a été trouvée.</translation>
    </message>
    <message>
        <source>Values: {count}.</source>
        <translation>Valeurs&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>With two readings, to be asked about: {count}.</source>
        <translation>À double lecture, à préciser&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not readable as numbers, kept as they are: {count}.</source>
        <translation>Illisibles comme nombres, conservées telles quelles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Assumed from the table: fractions set apart by a {mark}.</source>
        <translation>D’après le tableau, séparateur décimal&#xa0;: {mark}.</translation>
    </message>
    <message>
        <source>The file holds more rows than are read.</source>
        <translation>Le fichier contient plus de lignes qu’il n’en est lu.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Years in</source>
        <translation>Années dans</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>Valeurs dans</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add to the series</source>
        <translation>Ajouter à la série</translation>
    </message>
    <message>
        <source>Replace the series</source>
        <translation>Remplacer la série</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As the table shows, else ask</source>
        <translation>Selon le tableau, sinon demander</translation>
    </message>
    <message>
        <source>Full stop: 1.234 is a little more than one</source>
        <translation>Point&#xa0;: 1.234 vaut un peu plus d’un</translation>
    </message>
    <message>
        <source>Comma: 1,234 is a little more than one</source>
        <translation>Virgule&#xa0;: 1,234 vaut un peu plus d’un</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>Assumed: letters in {encoding}, columns set apart by {delimiter}.</source>
        <translation>Hypothèses&#xa0;: caractères en {encoding}, colonnes séparées par {delimiter}.</translation>
    </message>
</context>
<context>
    <name>SeriesField</name>
    <message>
        <source>From {first} in {start} to {last} in {end}</source>
        <translation>De {first} en {start} à {last} en {end}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Lire dans un fichier…</translation>
    </message>
</context>
<context>
    <name>ServingCard</name>
    <message>
        <source>Other records that serve this</source>
        <translation>Autres fiches se rapportant à ce point</translation>
    </message>
    <message>
        <source>None yet. A record is written once and shown wherever it belongs.</source>
        <translation>Aucune fiche pour l’instant. Une fiche s’écrit une seule fois et apparaît partout où elle se rapporte à un élément.</translation>
    </message>
    <message>
        <source>Link an existing record…</source>
        <translation>Relier une fiche existante…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No longer shown here</source>
        <translation>Ne plus l’afficher ici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ServingPicker</name>
    <message>
        <source>Find a record</source>
        <translation>Rechercher une fiche</translation>
    </message>
    <message>
        <source>Records to link</source>
        <translation>Fiches à relier</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Lead body</source>
        <translation>Organisme chef de file</translation>
    </message>
    <message>
        <source>Lead body · {language}</source>
        <translation>Organisme chef de file · {language}</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblème</translation>
    </message>
    <message>
        <source>Year of the review</source>
        <translation>Année de l’examen</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>Chiffres en arabe</translation>
    </message>
    <message>
        <source>Months in Arabic</source>
        <translation>Mois en arabe</translation>
    </message>
    <message>
        <source>Hijri date beside</source>
        <translation>Date hégirienne en regard</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>Traduction manquante</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name the language</source>
        <translation>Indiquer la langue</translation>
    </message>
    <message>
        <source>Include the original</source>
        <translation>Inclure l’original</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The year of the review has four digits, for instance 2026.</source>
        <translation>L’année de l’examen compte quatre chiffres, par exemple 2026.</translation>
    </message>
    <message>
        <source>Settings of the documents</source>
        <translation>Réglages des documents</translation>
    </message>
    <message>
        <source>They belong to this submission and hold for its documents in every language. Digits somebody wrote are never altered.</source>
        <translation>Ils appartiennent à cette soumission et valent pour ses documents dans toutes les langues. Les chiffres saisis ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>SettleRow</name>
    <message>
        <source>{year}: which number is meant?</source>
        <translation>{year}&#xa0;: quel nombre faut-il lire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>answers: {count}</source>
        <translation>réponses : {count}</translation>
    </message>
    <message>
        <source>words: {count}</source>
        <translation>mots : {count}</translation>
    </message>
    <message>
        <source>records: {count}</source>
        <translation>fiches : {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>fichiers : {count}</translation>
    </message>
    <message>
        <source>Leaves: {what}. Nothing else of the submission.</source>
        <translation>Partent : {what}. Rien d’autre du rapport.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Records that go along: {titles}</source>
        <translation>Fiches jointes : {titles}</translation>
    </message>
    <message>
        <source>The request was saved as {name}. Send it to the body.</source>
        <translation>La demande est enregistrée sous {name}. Envoyez-la à l’organisme.</translation>
    </message>
    <message>
        <source>Send back the contribution</source>
        <translation>Renvoyer la contribution</translation>
    </message>
    <message>
        <source>The contribution was saved as {name}. Send it to who asked.</source>
        <translation>La contribution est enregistrée sous {name}. Envoyez-la à qui l’a demandée.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signé par {name}</translation>
    </message>
    <message>
        <source>Signed with an unknown key</source>
        <translation>Signé avec une clé inconnue</translation>
    </message>
    <message>
        <source>The file does not prove who sent it.</source>
        <translation>Le fichier ne prouve pas qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Signed with the key you keep as {name}, and not altered since. Fingerprint: {print}</source>
        <translation>Signé avec la clé que vous conservez sous le nom {name}, et inchangé depuis. Empreinte : {print}</translation>
    </message>
    <message>
        <source>Not altered since it was signed, but the key is not among those you keep. The file says it is that of {name}: compare the fingerprint by telephone. {print}</source>
        <translation>Inchangé depuis sa signature, mais la clé ne figure pas parmi celles que vous conservez. Selon le fichier, c’est celle de {name} : comparez l’empreinte par téléphone. {print}</translation>
    </message>
    <message>
        <source>Came sealed</source>
        <translation>Reçu scellé</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Find a source</source>
        <translation>Rechercher une source</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message>
        <source>New source: {title}</source>
        <translation>Nouvelle source&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Referred to</source>
        <translation>Renvoi inséré</translation>
    </message>
    <message>
        <source>Use by reference</source>
        <translation>Y renvoyer</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>Retirer le renvoi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Rien n’y est encore écrit.</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Mots&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Written in: {languages}</source>
        <translation>Langues du texte&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>Linked by: {records}</source>
        <translation>Fiches communes&#xa0;: {records}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>En rédaction</translation>
    </message>
    <message>
        <source>Awaiting a body</source>
        <translation>En attente d’un organisme</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>À rédiger</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non engagé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>A statement should not be longer than three pages.</source>
        <translation>Une déclaration orale ne devrait pas dépasser trois pages.</translation>
    </message>
    <message>
        <source>Nothing of this is written in: {languages}.</source>
        <translation>Rien de cela n’est rédigé en : {languages}.</translation>
    </message>
    <message>
        <source>There is a statement for this occasion; it stays as it is, beside this.</source>
        <translation>Une déclaration existe déjà pour cette circonstance ; elle reste inchangée à côté de celle-ci.</translation>
    </message>
    <message>
        <source>{language}: {words} words, about {pages} p.</source>
        <translation>{language}&#xa0;: {words} mots, environ {pages} p.</translation>
    </message>
    <message>
        <source>Make a statement</source>
        <translation>Établir une déclaration orale</translation>
    </message>
    <message>
        <source>Choose what it is for and what it says. The text is put together from the answers in every language and can then be edited; the report is not touched.</source>
        <translation>Choisissez la circonstance et le contenu. Le texte est composé à partir des réponses dans chaque langue et peut ensuite être modifié ; le rapport n’est pas touché.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Circonstance</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Sélection proposée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>Établir la déclaration</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Status of the objectives</source>
        <translation>État d’avancement des objectifs</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Words in each language</source>
        <translation>Nombre de mots par langue</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Declaration entries</source>
        <translation>Points de la Déclaration</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>Principes directeurs</translation>
    </message>
    <message>
        <source>General parts</source>
        <translation>Sections générales</translation>
    </message>
    <message>
        <source>{said} of {all}</source>
        <translation>{said} sur {all}</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Éléments renseignés</translation>
    </message>
    <message>
        <source>Measures and practices</source>
        <translation>Mesures et pratiques</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Support asked for</source>
        <translation>Appui requis</translation>
    </message>
    <message>
        <source>Named in the text of objectives {numbers}</source>
        <translation>Mentionné dans le texte des objectifs&#xa0;: {numbers}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>&amp;Insert table</source>
        <translation>&amp;Insérer un tableau</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Ligne au-&amp;dessus</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Ligne au-dess&amp;ous</translation>
    </message>
    <message>
        <source>&amp;Delete row</source>
        <translation>&amp;Supprimer la ligne</translation>
    </message>
    <message>
        <source>Column b&amp;efore</source>
        <translation>Colonne a&amp;vant</translation>
    </message>
    <message>
        <source>Column a&amp;fter</source>
        <translation>Colonne a&amp;près</translation>
    </message>
    <message>
        <source>De&amp;lete column</source>
        <translation>Supprimer la &amp;colonne</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Ligne d’&amp;en-tête</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>Supprimer le &amp;tableau</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>notre proposition</translation>
    </message>
    <message>
        <source>Usual United Nations wording; not read again in an official text.</source>
        <translation>Usage courant aux Nations Unies ; non relu dans un texte officiel.</translation>
    </message>
    <message>
        <source>Wording proposed by this program; not found in an official text.</source>
        <translation>Formulation proposée par ce programme ; absente des textes officiels.</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Enter inserts where you were writing ({language}).</source>
        <translation>Entrée insère le terme là où vous écriviez ({language}).</translation>
    </message>
    <message>
        <source>No text field was used yet: Enter copies the term.</source>
        <translation>Aucun champ de texte utilisé : Entrée copie le terme.</translation>
    </message>
    <message>
        <source>Copied: {term}</source>
        <translation>Copié : {term}</translation>
    </message>
    <message>
        <source>Find a term in any language</source>
        <translation>Chercher un terme, toute langue</translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation>Termes trouvés</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TextLanguages</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Langue affichée en regard</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>Aucune autre langue</translation>
    </message>
    <message>
        <source>Languages of this submission…</source>
        <translation>Langues de cette soumission…</translation>
    </message>
    <message>
        <source>Text: {languages}</source>
        <translation>Texte&#xa0;: {languages}</translation>
    </message>
</context>
<context>
    <name>TitlesDialog</name>
    <message>
        <source>{count} corrections were written to {file}.</source>
        <translation>Corrections enregistrées dans {file} : {count}.</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Titre officiel</translation>
    </message>
    <message>
        <source>A corrected title is shown in every draft of this computer and goes out with packages and documents. Nothing that was written changes.</source>
        <translation>Un titre corrigé apparaît dans tous les projets de cet ordinateur et part avec les paquets et les documents. Rien de ce qui a été rédigé ne change.</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Reprendre d’un fichier…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Previous open translation</source>
        <translation>Traduction à revoir précédente</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>Traduction à revoir suivante</translation>
    </message>
    <message>
        <source>Mark all as up to date</source>
        <translation>Tout marquer à jour</translation>
    </message>
    <message>
        <source>This submission is written in one language.</source>
        <translation>Cette soumission est rédigée en une seule langue.</translation>
    </message>
    <message>
        <source>Go to an answer to see its paragraphs.</source>
        <translation>Placez-vous dans une réponse pour voir ses paragraphes.</translation>
    </message>
    <message>
        <source>Figures the source does not have: {figures}</source>
        <translation>Chiffres absents de la source : {figures}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Here a national submission on the Global Compact for Migration is written, checked and turned into Word and PDF files, in Arabic, English and French.</source>
        <translation>Cet outil permet de rédiger et de vérifier une soumission nationale sur le Pacte mondial pour des migrations sûres, ordonnées et régulières, puis de la produire en Word et en PDF, en arabe, en anglais et en français.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you export it; no account, no network.</source>
        <translation>Rien ne quitte cet ordinateur avant l’exportation&#x202f;; ni compte ni réseau.</translation>
    </message>
    <message>
        <source>Every word is saved as you write. There is no Save button to forget.</source>
        <translation>Chaque mot est enregistré au fil de la rédaction&#x202f;; nul besoin de bouton d’enregistrement.</translation>
    </message>
    <message>
        <source>Colleagues contribute by file; what is received is read before it is imported.</source>
        <translation>Les collègues contribuent par fichier&#x202f;; ce qui est reçu se lit avant d’être importé.</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouvelle soumission</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Language and colours: {language}</source>
        <translation>Langue et couleurs&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Who is writing…</source>
        <translation>Qui écrit…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Clés…</translation>
    </message>
</context>
<context>
    <name>WordingRow</name>
    <message>
        <source>Compared with the official text</source>
        <translation>Comparé au texte officiel</translation>
    </message>
    <message>
        <source>In the framework: {title}</source>
        <translation>Dans le cadre : {title}</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Annuler la correction</translation>
    </message>
</context>
</TS>
