<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Note on action ({letter})</source>
        <translation>Note sur la mesure ({letter})</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>{done} of {all} carried out</source>
        <translation>{done} sur {all} menées à bien</translation>
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
        <translation>Partout ailleurs&#xa0;: {count}</translation>
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
        <translation>Les fichiers</translation>
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
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitive</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Package (.gcm)</source>
        <translation>Paquet (.gcm)</translation>
    </message>
    <message>
        <source>The final version opens once what blocks is mended: {count}</source>
        <translation>La version définitive sera possible une fois levé ce qui la bloque : {count}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
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
    <name>Dock</name>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Guidance, checks and history</source>
        <translation>Conseils, contrôles et historique</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Replier cette colonne</translation>
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
        <translation>modifié {when}</translation>
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
        <translation>Commencer à écrire</translation>
    </message>
    <message>
        <source>Continue with objective {number}</source>
        <translation>Poursuivre avec l’objectif {number}</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>Poursuivre : {title}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state} : {count}</translation>
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
        <source>Opening sections</source>
        <translation>Sections introductives</translation>
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
        <source>For reference</source>
        <translation>Pour mémoire</translation>
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
        <translation>Sans titre pour l’instant</translation>
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
        <translation>Section du rapport</translation>
    </message>
    <message>
        <source>{resolution}, paragraph {paragraph}</source>
        <translation>{resolution}, paragraphe {paragraph}</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Choisissez le dossier de destination.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>{language}: there</source>
        <translation>{language}&#xa0;: présent</translation>
    </message>
    <message>
        <source>{language} is missing</source>
        <translation>{language} manquant</translation>
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
        <translation>Pas encore définitif</translation>
    </message>
    <message>
        <source>A draft can be exported at any time. Choose a line to go to its place.</source>
        <translation>Un projet peut être exporté à tout moment. Choisissez une ligne pour aller à l’endroit concerné.</translation>
    </message>
    <message>
        <source>Nothing blocks</source>
        <translation>Rien ne bloque</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a final version. Choose a line to go to its place.</source>
        <translation>Rien ne s’oppose à une version définitive. Choisissez une ligne pour aller à l’endroit concerné.</translation>
    </message>
    <message>
        <source>Blocks the final version: {count}</source>
        <translation>Bloque la version définitive : {count}</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation>À corriger : {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>À savoir : {count}</translation>
    </message>
    <message>
        <source>{place}: {count} texts missing in {language}</source>
        <translation>{place} : textes absents en {language} : {count}</translation>
    </message>
</context>
<context>
    <name>ForReference</name>
    <message>
        <source>Shown for reference only</source>
        <translation>Affiché pour mémoire</translation>
    </message>
    <message>
        <source>Addressed to: {whom}</source>
        <translation>Adressé à&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Nothing is asked of the State here, and it is never counted as missing.</source>
        <translation>Rien n’est demandé à l’État ici, et rien n’y est jamais compté comme manquant.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>What to write here?</source>
        <translation>Que faut-il écrire ici&#x202f;?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Go to a question to read what belongs there.</source>
        <translation>Allez à une question pour lire ce qu’il convient d’y écrire.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing was changed here yet on this computer.</source>
        <translation>Rien n’a encore été modifié ici sur cet ordinateur.</translation>
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
        <translation>Vos communications</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it.</source>
        <translation>Tout reste sur cet ordinateur jusqu’à ce que vous l’exportiez.</translation>
    </message>
    <message>
        <source>Open a received file…</source>
        <translation>Ouvrir un fichier reçu…</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouvelle communication</translation>
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
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Letters replaced in {count} answers</source>
        <translation>Caractères remplacés dans {count} réponses</translation>
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
        <translation>Cibles des ODD {targets}</translation>
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
        <translation>Partie générale</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>All SDG targets</source>
        <translation>Toutes les cibles des ODD</translation>
    </message>
    <message>
        <source>SDG {target}</source>
        <translation>ODD {target}</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>Rien n’est signalé</translation>
    </message>
    <message>
        <source>The State wrote nothing here.</source>
        <translation>L’État n’a rien écrit ici.</translation>
    </message>
    <message>
        <source>Left open: {questions}</source>
        <translation>Sans réponse : {questions}</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Jump to… (Ctrl+K)</source>
        <translation>Aller à… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Jump to an item or a record</source>
        <translation>Aller à un élément ou à une fiche</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Emplacements trouvés</translation>
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
        <translation>Les dernières modifications n’ont pas pu être écrites dans la base de cet ordinateur.</translation>
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
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>The copy could not be written: {reason}</source>
        <translation>La copie n’a pas pu être écrite : {reason}</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>The receipt is computed from the content: whoever receives the package can read the same letters back to you.</source>
        <translation>Le récépissé est calculé à partir du contenu : le destinataire du paquet peut vous relire les mêmes lettres.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Communication</translation>
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
        <source>Receipt {receipt}</source>
        <translation>Récépissé {receipt}</translation>
    </message>
    <message>
        <source>{language}: {count} words</source>
        <translation>{language} : {count} mots</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
</context>
<context>
    <name>LineBox</name>
    <message>
        <source>Cannot be read as a number; kept as typed.</source>
        <translation>Ne se lit pas comme un nombre&#x202f;; conservé tel quel.</translation>
    </message>
    <message>
        <source>Cannot be read as a date; kept as typed. Write day/month/year.</source>
        <translation>Ne se lit pas comme une date&#x202f;; conservé tel quel. Écrivez jour/mois/année.</translation>
    </message>
    <message>
        <source>Cannot be read as an address; kept as typed. It begins with https://</source>
        <translation>Ne se lit pas comme une adresse&#x202f;; conservé tel quel. Elle commence par https://</translation>
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
        <translation>Poser le lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
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
        <translation>Importé. C’est désormais un projet à vous ; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>This submission is among your drafts already, with the same content.</source>
        <translation>Cette communication figure déjà parmi vos projets, avec le même contenu.</translation>
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
    <name>NarrativeField</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} mots</translation>
    </message>
    <message>
        <source>about {limit} suggested</source>
        <translation>environ {limit} conseillés</translation>
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
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New submission</source>
        <translation>Nouvelle communication</translation>
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
        <translation>Chercher un État dans n’importe quelle langue…</translation>
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
        <translation>Rédigée d’abord en</translation>
    </message>
    <message>
        <source>And also in</source>
        <translation>Et aussi en</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Edition {edition} · objectives: {objectives}</source>
        <translation>Édition {edition} · objectifs : {objectives}</translation>
    </message>
    <message>
        <source>Edition {edition} · objectives: {objectives}, in {areas} priority areas</source>
        <translation>Édition {edition} · objectifs : {objectives}, en {areas} domaines prioritaires</translation>
    </message>
    <message>
        <source>Choose a State.</source>
        <translation>Choisissez un État.</translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation>Choisissez un examen.</translation>
    </message>
    <message>
        <source>Choose the language it is written in first.</source>
        <translation>Choisissez la langue dans laquelle elle est d’abord rédigée.</translation>
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
    <name>PartCard</name>
    <message>
        <source>Not written in {language}. Written in: {others}</source>
        <translation>N’existe pas en {language}. Rédigé en : {others}</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>Lire en {language}</translation>
    </message>
</context>
<context>
    <name>ReadActionsCard</name>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
    </message>
    <message>
        <source>Written in: {others}</source>
        <translation>Rédigé en : {others}</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Read only: another window or command is writing to these submissions. Everything can be read and exported here; close the other one and open this again to write.</source>
        <translation>Lecture seule : une autre fenêtre ou commande écrit dans ces communications. Tout peut être lu et exporté ici ; pour écrire, fermez l’autre et rouvrez celle-ci.</translation>
    </message>
</context>
<context>
    <name>ReadRecordsCard</name>
    <message>
        <source>Only in {language}: {questions}</source>
        <translation>En {language} seulement : {questions}</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Received from others</source>
        <translation>Reçus d’autrui</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Communication</translation>
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
    <name>RecordsCard</name>
    <message>
        <source>Add: {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>None yet. A record is written once and shown wherever it belongs.</source>
        <translation>Rien pour l’instant. Une fiche s’écrit une seule fois et paraît partout où elle se rapporte.</translation>
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
        <translation>Ce qui y est dit, affiché ici pour lecture</translation>
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
        <translation>Non écrit : {file}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
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
    <name>ReviewOutline</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Opening parts</source>
        <translation>Parties liminaires</translation>
    </message>
    <message>
        <source>Guiding principles</source>
        <translation>Principes directeurs</translation>
    </message>
    <message>
        <source>Closing parts</source>
        <translation>Parties finales</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>Rien n’est signalé</translation>
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
        <translation>Importer comme projet à soi</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lire en</translation>
    </message>
    <message>
        <source>Parts of the submission</source>
        <translation>Parties de la communication</translation>
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
    <name>Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
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
        <translation>En attente d’une entité</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Non entamé</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
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
        <translation>Non applicable</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Status of the objectives</source>
        <translation>État des objectifs</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state} : {count}</translation>
    </message>
    <message>
        <source>Words in each language</source>
        <translation>Mots par langue</translation>
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
        <translation>Parties générales</translation>
    </message>
    <message>
        <source>{said} of {all}</source>
        <translation>{said} sur {all}</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Ce qui est renseigné</translation>
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
        <translation>Appui demandé</translation>
    </message>
    <message>
        <source>Named in the text of objectives {numbers}</source>
        <translation>Mentionné dans le texte des objectifs {numbers}</translation>
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
        <translation>À côté</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>Aucune autre langue</translation>
    </message>
    <message>
        <source>Text: {languages}</source>
        <translation>Texte&#xa0;: {languages}</translation>
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
        <translation>Ici, une communication nationale sur le Pacte mondial sur les migrations se rédige, se vérifie et devient des fichiers Word et PDF, en arabe, en anglais et en français.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you export it; no account, no network.</source>
        <translation>Rien ne quitte cet ordinateur avant que vous l’exportiez ; ni compte ni réseau.</translation>
    </message>
    <message>
        <source>Every word is saved as you write. There is no Save button to forget.</source>
        <translation>Chaque mot est enregistré au fil de l’écriture. Pas de bouton à oublier.</translation>
    </message>
    <message>
        <source>Colleagues contribute by file; what is received is read before it is imported.</source>
        <translation>Les collègues contribuent par fichier ; ce qui est reçu se lit avant d’être importé.</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouvelle communication</translation>
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
        <translation>Langue et couleurs : {language}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
</context>
</TS>
