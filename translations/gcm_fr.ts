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
        <source>Show or hide Hijri dates</source>
        <translation>Afficher ou masquer les dates hégiriennes</translation>
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
    <name>SettleRow</name>
    <message>
        <source>{year}: which number is meant?</source>
        <translation>{year}&#xa0;: quel nombre faut-il lire&#x202f;?</translation>
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
</context>
</TS>
