<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>La version définitive sera possible une fois levés les points bloquants&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
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
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les projets</translation>
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
    <name>Dock</name>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
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
        <source>Panels beside the page</source>
        <translation>Volets à côté de la page</translation>
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
        <translation>Sections liminaires</translation>
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
        <source>Records</source>
        <translation>Fiches</translation>
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
    <name>HistoryPanel</name>
    <message>
        <source>Nothing was changed here yet on this computer.</source>
        <translation>Aucune modification n’a encore été apportée ici sur cet ordinateur.</translation>
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
        <source>none</source>
        <translation>néant</translation>
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
        <source>In this submission: {count}</source>
        <translation>Dans cette soumission&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
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
        <source>A record is written once and shown wherever it belongs. Open one to read it whole and to say what it serves.</source>
        <translation>Une fiche s’écrit une seule fois et apparaît partout où elle se rapporte à un élément. Ouvrez-en une pour la lire en entier et indiquer à quoi elle se rapporte.</translation>
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
</context>
</TS>
