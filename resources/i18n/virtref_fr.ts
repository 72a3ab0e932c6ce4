<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About virtref</source>
        <translation>À propos de virtref</translation>
    </message>
    <message>
        <source>A reference on virtualisation for students and teachers: history, uses, products, tools, hypervisors and comparisons, and a wizard that recommends a product and shows its sum. Everything is on this computer: virtref never uses the network.</source>
        <translation>Une référence sur la virtualisation pour les étudiants et les enseignants&#xa0;: histoire, usages, produits, outils, hyperviseurs et comparaisons, et un assistant qui recommande un produit et montre son calcul. Tout est sur cet ordinateur&#xa0;: virtref n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Fingerprint of the content (SHA-256)</source>
        <translation>Empreinte du contenu (SHA-256)</translation>
    </message>
    <message>
        <source>Where virtref writes</source>
        <translation>Où virtref écrit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Managed by your institution</source>
        <translation>Géré par l’établissement</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added or replaced</source>
        <translation>
            <numerusform>%n fiche ajoutée ou remplacée</numerusform>
            <numerusform>%n fiches ajoutées ou remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder given with --data, and nowhere else.</source>
        <translation>Dans le dossier donné par --data, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Beside the program, because this copy is portable.</source>
        <translation>À côté du programme, car cette copie est portable.</translation>
    </message>
    <message>
        <source>In your own folders, as the system provides them.</source>
        <translation>Dans vos propres dossiers, tels que le système les donne.</translation>
    </message>
    <message>
        <source>Nowhere: settings are forgotten when virtref closes.</source>
        <translation>Nulle part&#xa0;: les réglages sont oubliés à la fermeture de virtref.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What can be rebuilt</source>
        <translation>Ce qui peut être refait</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswersButton</name>
    <message>
        <source>My answers ({count})</source>
        <translation>Mes réponses ({count})</translation>
    </message>
    <message>
        <source>Answers ({count})</source>
        <translation>Réponses ({count})</translation>
    </message>
</context>
<context>
    <name>ApproachDrawing</name>
    <message>
        <source>Guest OS</source>
        <translation>OS invité</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>Drawing: between the guest OS and the hypervisor, a translation</source>
        <translation>Dessin&#xa0;: entre l’OS invité et l’hyperviseur, une traduction</translation>
    </message>
    <message>
        <source>Drawing: the guest OS and the hypervisor talk by hypercalls</source>
        <translation>Dessin&#xa0;: l’OS invité et l’hyperviseur communiquent par hypercalls</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Added or changed by the pack “{title}”</source>
        <translation>Ajouté ou modifié par le paquet «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Type 1</source>
        <translation>Type&#xa0;1</translation>
    </message>
    <message>
        <source>Type 2</source>
        <translation>Type&#xa0;2</translation>
    </message>
    <message>
        <source>Debated type</source>
        <translation>Type discuté</translation>
    </message>
    <message>
        <source>Not a hypervisor</source>
        <translation>Pas un hyperviseur</translation>
    </message>
    <message>
        <source>desktop and server</source>
        <translation>poste et serveur</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>poste de travail</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
</context>
<context>
    <name>ClarificationButton</name>
    <message>
        <source>Clarification: {title}</source>
        <translation>Précision&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {command}</source>
        <translation>Copier&#xa0;: {command}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>As known on {day}</source>
        <translation>État des connaissances au {day}</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Code libre</translation>
    </message>
    <message>
        <source>Open source, with proprietary extras</source>
        <translation>Code libre, avec des compléments propriétaires</translation>
    </message>
    <message>
        <source>Source available, use restricted</source>
        <translation>Code lisible, usage restreint</translation>
    </message>
    <message>
        <source>Proprietary, free of charge</source>
        <translation>Propriétaire, gratuite</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Free for personal use</source>
        <translation>Gratuit à titre personnel</translation>
    </message>
    <message>
        <source>Free, with paid editions or support</source>
        <translation>Gratuit, avec éditions ou support payants</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Licence bought once</source>
        <translation>Licence achetée une fois</translation>
    </message>
    <message>
        <source>Included with something else</source>
        <translation>Compris dans un autre produit</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>{notion}: {text}</source>
        <translation>{notion}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Solutions side by side</source>
        <translation>Solutions côte à côte</translation>
    </message>
    <message>
        <source>Add a solution</source>
        <translation>Ajouter une solution</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Four solutions at most: remove one first.</source>
        <translation>Quatre solutions au plus&#xa0;: retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>Table shown: {title}</source>
        <translation>Tableau affiché&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ComponentDrawing</name>
    <message>
        <source>component {number}</source>
        <translation>composant {number}</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>ComponentRow</name>
    <message>
        <source>Read its page</source>
        <translation>Lire sa page</translation>
    </message>
    <message>
        <source>Read the page: {title}</source>
        <translation>Lire la page&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>For example: {names}</source>
        <translation>Par exemple&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ComponentsPage</name>
    <message>
        <source>Main components</source>
        <translation>Composants principaux</translation>
    </message>
    <message>
        <source>Basic principles to know</source>
        <translation>Principes de base à connaître</translation>
    </message>
</context>
<context>
    <name>ConceptPage</name>
    <message>
        <source>What it is not</source>
        <translation>Ce que ce n’est pas</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Often believed</source>
        <translation>Souvent cru</translation>
    </message>
    <message>
        <source>In fact</source>
        <translation>En réalité</translation>
    </message>
</context>
<context>
    <name>ConfigFormatPage</name>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntaxe</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Fichiers voisins</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
</context>
<context>
    <name>CountAndDots</name>
    <message numerus="yes">
        <source>solution(s) possible
of {total}</source>
        <translation>
            <numerusform>solution possible
sur {total}</numerusform>
            <numerusform>solutions possibles
sur {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Vendor or project</source>
        <translation>Éditeur ou projet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Poste de travail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>virtref met an unexpected error. It stays open.</source>
        <translation>virtref a rencontré une erreur imprévue. Il reste ouvert.</translation>
    </message>
    <message>
        <source>virtref stopped unexpectedly last time.</source>
        <translation>virtref s’est arrêté de façon imprévue la dernière fois.</translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>MIT, the virtref authors</source>
        <translation>MIT, les auteurs de virtref</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0: share and adapt it, name virtref, keep the licence</source>
        <translation>CC BY-SA 4.0&#xa0;: partagez et adaptez, citez virtref, gardez la licence</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next, Inter, JetBrains Mono: SIL OFL 1.1</source>
        <translation>Atkinson Hyperlegible Next, Inter, JetBrains Mono&#xa0;: SIL OFL 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Lucide: ISC; those inherited from Feather: MIT</source>
        <translation>Lucide&#xa0;: ISC&#xa0;; celles héritées de Feather&#xa0;: MIT</translation>
    </message>
    <message>
        <source>Version {version}, LGPL 3, as separate libraries</source>
        <translation>Version {version}, LGPL 3, en bibliothèques séparées</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>How it is judged: {how}</source>
        <translation>Comment c’est établi&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Fermer la définition</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
</context>
<context>
    <name>DiskFormatPage</name>
    <message>
        <source>Native in</source>
        <translation>Natif dans</translation>
    </message>
    <message>
        <source>Commands that convert to this format</source>
        <translation>Commandes de conversion vers ce format</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Apparition</translation>
    </message>
    <message>
        <source>Maximum size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Also read by</source>
        <translation>Lu aussi par</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
</context>
<context>
    <name>DrawingKey</name>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Rien ne correspond à «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Try another word, or an acronym.</source>
        <translation>Essayez un autre mot, ou un sigle.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n answer(s) of this file no longer exist.</source>
        <translation>
            <numerusform>%n réponse de ce fichier n’existe plus.</numerusform>
            <numerusform>%n réponses de ce fichier n’existent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision opened. Your earlier answers are still here.</source>
        <translation>Décision ouverte. Vos réponses précédentes sont encore là.</translation>
    </message>
    <message>
        <source>Your earlier answers are still here.</source>
        <translation>Vos réponses précédentes sont encore là.</translation>
    </message>
    <message>
        <source>The questions are not complete: the content lacks their ground.</source>
        <translation>Les questions sont incomplètes&#xa0;: le contenu n’a plus ce qui les fonde.</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Fichier écrit&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the file {name}, line {line}</source>
        <translation>Ouvrir le fichier {name}, ligne {line}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a decision</source>
        <translation>Ouvrir une décision</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note de décision</translation>
    </message>
    <message>
        <source>virtref decision</source>
        <translation>Décision virtref</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Flips</name>
    <message>
        <source>{names} comes first, with {score} of {maximum}.</source>
        <translation>{names} passe en tête, avec {score} sur {maximum}.</translation>
    </message>
    <message>
        <source>{names} tie for first place, with {score} of {maximum}.</source>
        <translation>{names} sont à égalité en tête, avec {score} sur {maximum}.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Native in</source>
        <translation>Natif dans</translation>
    </message>
    <message>
        <source>Which format for which product?</source>
        <translation>Quel format pour quel produit&#xa0;?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntaxe</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Which file for which product?</source>
        <translation>Quel fichier pour quel produit&#xa0;?</translation>
    </message>
    <message>
        <source>nowhere; read by {names}</source>
        <translation>nulle part&#xa0;; lu par {names}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>Hyperviseurs</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find my solution</source>
        <translation>Trouver ma solution</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Installing in a computer room</source>
        <translation>Installer en salle informatique</translation>
    </message>
    <message>
        <source>Adding content of one’s own</source>
        <translation>Ajouter son propre contenu</translation>
    </message>
    <message>
        <source>Checking the downloaded file</source>
        <translation>Vérifier le fichier téléchargé</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>HypervisorCard</name>
    <message>
        <source>The hypervisor</source>
        <translation>L’hyperviseur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Security and isolation</source>
        <translation>Sécurité et isolation</translation>
    </message>
</context>
<context>
    <name>HypervisorsPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The two types</source>
        <translation>Les deux types</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>Hyperviseurs</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Filter of the page</source>
        <translation>Filtre de la page</translation>
    </message>
    <message>
        <source>Wizard: find my solution</source>
        <translation>Assistant&#xa0;: trouver ma solution</translation>
    </message>
    <message>
        <source>Open a decision of the wizard</source>
        <translation>Ouvrir une décision de l’assistant</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Retour, suivant</translation>
    </message>
    <message>
        <source>Previous panel, next panel</source>
        <translation>Panneau précédent, panneau suivant</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>Reload the content</source>
        <translation>Recharger le contenu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>In a list of products: add to the comparison, or take off</source>
        <translation>Dans une liste de produits&#xa0;: ajouter à la comparaison, ou retirer</translation>
    </message>
    <message>
        <source>In the comparison: take the product of the column off</source>
        <translation>Dans la comparaison&#xa0;: retirer le produit de la colonne</translation>
    </message>
    <message>
        <source>In the wizard: save the decision</source>
        <translation>Dans l’assistant&#xa0;: enregistrer la décision</translation>
    </message>
    <message>
        <source>In the search: add the product to the comparison</source>
        <translation>Dans la recherche&#xa0;: ajouter le produit à la comparaison</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Fields of use</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Publishers and projects</source>
        <translation>Éditeurs et projets</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Disk formats</source>
        <translation>Formats de disque</translation>
    </message>
    <message>
        <source>Network modes</source>
        <translation>Modes réseau</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>Fichiers de configuration</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation>Date clé {number}</translation>
    </message>
</context>
<context>
    <name>LayerDrawing</name>
    <message>
        <source>layer {depth} of {total}</source>
        <translation>couche {depth} sur {total}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>value that stands out from the %n other(s)</source>
        <translation>
            <numerusform>valeur qui se distingue de l’autre</numerusform>
            <numerusform>valeur qui se distingue des %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>Apps</source>
        <translation>Applis</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation>OS invité</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TUSOHC</source>
        <translation>CUSOHP</translation>
    </message>
    <message>
        <source>{title} (portable)</source>
        <translation>{title} (portable)</translation>
    </message>
    <message>
        <source>You can compare four solutions at most.</source>
        <translation>Vous pouvez comparer quatre solutions au plus.</translation>
    </message>
    <message>
        <source>“{panel}” is hidden by your institution.</source>
        <translation>«&#xa0;{panel}&#xa0;» est masqué par l’établissement.</translation>
    </message>
    <message>
        <source>Without the criteria, the wizard has no question.</source>
        <translation>Sans les critères, l’assistant n’a aucune question.</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>managed by your institution</source>
        <translation>géré par l’établissement</translation>
    </message>
    <message>
        <source>{setting} ({managed})</source>
        <translation>{setting} ({managed})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page de départ</translation>
    </message>
    <message>
        <source>Hidden panels</source>
        <translation>Panneaux masqués</translation>
    </message>
    <message>
        <source>the few questions</source>
        <translation>les questions rapides</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>toutes les questions</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Links to the web</source>
        <translation>Liens vers le web</translation>
    </message>
    <message>
        <source>Settings forgotten at each start</source>
        <translation>Réglages oubliés à chaque démarrage</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Décidé dans</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MilestoneDetail</name>
    <message>
        <source>Key date {number} of the course</source>
        <translation>Date clé {number} du cours</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation>Date clé {number}</translation>
    </message>
    <message>
        <source>Details and sources</source>
        <translation>Détails et sources</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What the course says</source>
        <translation>Ce que dit le cours</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>À voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>Sources lues le {day}</translation>
    </message>
</context>
<context>
    <name>MilestoneDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>approximate date</source>
        <translation>date approximative</translation>
    </message>
    <message>
        <source>key date {number}</source>
        <translation>date clé {number}</translation>
    </message>
    <message>
        <source>lane {name}</source>
        <translation>piste {name}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What products call it</source>
        <translation>Comment les produits l’appellent</translation>
    </message>
    <message>
        <source>{name} ({note})</source>
        <translation>{name} ({note})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Portable copy in a place where nothing can be written: settings and answers are forgotten when virtref closes.</source>
        <translation>Copie portable, là où rien ne peut être écrit&#xa0;: les réglages et les réponses seront oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>The folder given with --data cannot be written: settings and answers are forgotten when virtref closes.</source>
        <translation>Le dossier donné avec --data ne peut pas être écrit&#xa0;: les réglages et les réponses seront oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>virtref can write nowhere on this computer: settings and answers are forgotten when it closes.</source>
        <translation>virtref ne peut rien écrire sur ce poste&#xa0;: les réglages et les réponses seront oubliés à la fermeture.</translation>
    </message>
</context>
<context>
    <name>NotionPage</name>
    <message>
        <source>What the course simplifies here, and what is true today.</source>
        <translation>Ce que le cours simplifie ici, et ce qui est vrai aujourd’hui.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Close every clarification</source>
        <translation>Fermer toutes les précisions</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Open every clarification</source>
        <translation>Ouvrir toutes les précisions</translation>
    </message>
    <message>
        <source>The course in two sentences</source>
        <translation>Le cours en deux phrases</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Why not…</source>
        <translation>Pourquoi pas…</translation>
    </message>
    <message>
        <source>Why not another solution?</source>
        <translation>Pourquoi pas une autre solution&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>See the %n other possible solution(s)</source>
        <translation>
            <numerusform>Voir l’autre solution possible</numerusform>
            <numerusform>Voir les %n autres solutions possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Pourquoi pas {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The virtualisation sector</source>
        <translation>Le secteur de la virtualisation</translation>
    </message>
    <message>
        <source>On the computer and in the server room: the heart of the sector.</source>
        <translation>Sur le poste, dans la salle serveur&#xa0;: le cœur du secteur.</translation>
    </message>
    <message>
        <source>The same idea, applied to other resources.</source>
        <translation>La même idée, appliquée à d’autres ressources.</translation>
    </message>
    <message>
        <source>Other uses</source>
        <translation>Autres usages</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Also called: {names}</source>
        <translation>Dit aussi&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>PaletteFooter</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>add to the comparison</source>
        <translation>ajouter à la comparaison</translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the content: the rest stays available.</source>
        <translation>
            <numerusform>%n problème dans le contenu&#xa0;: le reste est disponible.</numerusform>
            <numerusform>%n problèmes dans le contenu&#xa0;: le reste est disponible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the policy of this computer: it decides nothing.</source>
        <translation>
            <numerusform>%n problème dans la politique de ce poste&#xa0;: elle ne décide rien.</numerusform>
            <numerusform>%n problèmes dans la politique de ce poste&#xa0;: elle ne décide rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the policy of this computer: the rest applies.</source>
        <translation>
            <numerusform>%n problème dans la politique de ce poste&#xa0;: le reste s’applique.</numerusform>
            <numerusform>%n problèmes dans la politique de ce poste&#xa0;: le reste s’applique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>and %n more: virtref check lists them all</source>
        <translation>
            <numerusform>et %n autre&#xa0;: virtref check les liste tous</numerusform>
            <numerusform>et %n autres&#xa0;: virtref check les liste tous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Remove {product}</source>
        <translation>Retirer {product}</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of {total}</source>
        <translation>
            <numerusform>%n solution sur {total}</numerusform>
            <numerusform>%n solutions sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No product passes these filters</source>
        <translation>Aucune solution pour ces filtres</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Add a solution to the comparison</source>
        <translation>Ajouter une solution à la comparaison</translation>
    </message>
    <message>
        <source>Filter the solutions</source>
        <translation>Filtrer les solutions</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>No solution has this name</source>
        <translation>Aucune solution ne porte ce nom</translation>
    </message>
    <message>
        <source>Try another word, or an acronym.</source>
        <translation>Essayez un autre mot, ou un sigle.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Question {place} sur {total}</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Plus de questions</translation>
    </message>
    <message>
        <source>Fewer questions</source>
        <translation>Moins de questions</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>Ouvrir et enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibles</translation>
    </message>
    <message numerus="yes">
        <source>solution(s) possible of {total}</source>
        <translation>
            <numerusform>solution possible sur {total}</numerusform>
            <numerusform>solutions possibles sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>Pourquoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>This computer: {reason}</source>
        <translation>Cet ordinateur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Reprendre cette réponse</translation>
    </message>
    <message numerus="yes">
        <source>leaves %n solution(s)</source>
        <translation>
            <numerusform>laisse %n solution</numerusform>
            <numerusform>laisse %n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) possible</source>
        <translation>
            <numerusform>%n solution possible</numerusform>
            <numerusform>%n solutions possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose an answer, or skip the question.</source>
        <translation>Choisissez une réponse, ou passez la question.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find my solution</source>
        <translation>Trouver ma solution</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Another VM</source>
        <translation>Une autre VM</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VM to host</source>
        <translation>VM vers hôte</translation>
    </message>
    <message>
        <source>VM to local network</source>
        <translation>VM vers réseau local</translation>
    </message>
    <message>
        <source>VM to Internet</source>
        <translation>VM vers Internet</translation>
    </message>
    <message>
        <source>Host to VM</source>
        <translation>Hôte vers VM</translation>
    </message>
    <message>
        <source>Local network to VM</source>
        <translation>Réseau local vers VM</translation>
    </message>
    <message>
        <source>Internet to VM</source>
        <translation>Internet vers VM</translation>
    </message>
    <message>
        <source>VM to another VM</source>
        <translation>VM vers une autre VM</translation>
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
        <source>on condition</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{direction}: {answer}</source>
        <translation>{direction}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Who can reach whom?</source>
        <translation>Qui peut joindre qui&#xa0;?</translation>
    </message>
    <message>
        <source>From the VM to…</source>
        <translation>De la VM vers…</translation>
    </message>
    <message>
        <source>To the VM from…</source>
        <translation>Vers la VM depuis…</translation>
    </message>
    <message>
        <source>The modes of the course side by side</source>
        <translation>Les modes du cours côte à côte</translation>
    </message>
</context>
<context>
    <name>RejectedGroup</name>
    <message>
        <source>Show or hide the solutions</source>
        <translation>Montrer ou masquer les solutions</translation>
    </message>
    <message>
        <source>Show or hide the solutions: {reason}</source>
        <translation>Montrer ou masquer les solutions&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>The content was read again.</source>
        <translation>Le contenu a été relu.</translation>
    </message>
    <message>
        <source>Nothing has changed in the content.</source>
        <translation>Rien n’a changé dans le contenu.</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Retirer le filtre {name}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Open and save</source>
        <translation>Ouvrir et enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Modifier mes réponses</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Comparer la première</numerusform>
            <numerusform>Comparer les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Voir la fiche {name}</translation>
    </message>
</context>
<context>
    <name>ResultSide</name>
    <message>
        <source>Refine with more questions</source>
        <translation>Affiner avec plus de questions</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>No single answer changes the first place.</source>
        <translation>Aucune réponse, à elle seule, ne change la première place.</translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) rejected</source>
        <translation>
            <numerusform>%n solution écartée</numerusform>
            <numerusform>%n solutions écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on where you left off?</source>
        <translation>Reprendre où vous en étiez&#xa0;?</translation>
    </message>
    <message>
        <source>Your answers were kept, and the result is ready.</source>
        <translation>Vos réponses ont été gardées, et le résultat est prêt.</translation>
    </message>
    <message>
        <source>Your answers were kept. The next question: {question}</source>
        <translation>Vos réponses ont été gardées. La prochaine question&#xa0;: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Open a decision…</source>
        <translation>Ouvrir une décision…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The rules of the sum</source>
        <translation>Les règles de calcul</translation>
    </message>
    <message>
        <source>How the score is computed</source>
        <translation>Comment le score est calculé</translation>
    </message>
    <message>
        <source>What decides, and what never counts</source>
        <translation>Ce qui décide, et ce qui ne compte jamais</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{points} of {maximum}</source>
        <translation>{points} sur {maximum}</translation>
    </message>
</context>
<context>
    <name>ScrollingDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search a product, a date, a notion</source>
        <translation>Rechercher un produit, une date, une notion</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) close to it</source>
        <translation>
            <numerusform>%n résultat proche</numerusform>
            <numerusform>%n résultats proches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>A name, an acronym, a year: VirtualBox, NAT, 2007…</source>
        <translation>Un nom, un sigle, une année&#xa0;: VirtualBox, NAT, 2007…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Rien trouvé pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Try another word, or an acronym such as KVM, NAT or VDI.</source>
        <translation>Essayez un autre mot, ou un sigle comme KVM, NAT ou VDI.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Only solutions can be compared.</source>
        <translation>Seules les solutions se comparent.</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title} ajouté</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translation>{title} retiré</translation>
    </message>
    <message>
        <source>Four solutions at most</source>
        <translation>Quatre solutions au plus</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Clarification</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>What the course says</source>
        <translation>Ce que dit le cours</translation>
    </message>
</context>
<context>
    <name>SectorPage</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Sectors</name>
    <message>
        <source>Classic virtualisation</source>
        <translation>Virtualisation classique</translation>
    </message>
    <message>
        <source>Specialised virtualisation</source>
        <translation>Virtualisation spécialisée</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>{answer}, stands out</source>
        <translation>{answer}, se distingue</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Solutions side by side</source>
        <translation>Solutions côte à côte</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n identical line(s) hidden</source>
        <translation>
            <numerusform>%n ligne identique masquée</numerusform>
            <numerusform>%n lignes identiques masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse the solutions</source>
        <translation>Parcourir les solutions</translation>
    </message>
    <message>
        <source>Choose two to four solutions</source>
        <translation>Choisissez deux à quatre solutions</translation>
    </message>
    <message>
        <source>Open a page and press “Compare”, or add one here.</source>
        <translation>Ouvrez une fiche, puis «&#xa0;Comparer&#xa0;», ou ajoutez-en une ici.</translation>
    </message>
    <message>
        <source>One more solution, and they stand side by side</source>
        <translation>Encore une solution, et elles seront côte à côte</translation>
    </message>
    <message>
        <source>{product} is chosen: add at least one other.</source>
        <translation>{product} est choisi&#xa0;: ajoutez-en au moins une autre.</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>A decision that was opened again</source>
        <translation>Une décision rouverte</translation>
    </message>
    <message numerus="yes">
        <source>See %n change(s) further down</source>
        <translation>
            <numerusform>Voir %n changement plus bas dans le classement</numerusform>
            <numerusform>Voir %n changements plus bas dans le classement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SolutionPage</name>
    <message>
        <source>Caution</source>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>Why the wizard does not recommend it</source>
        <translation>Pourquoi l’assistant ne la recommande pas</translation>
    </message>
    <message>
        <source>Criterion by criterion</source>
        <translation>Critère par critère</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This product is no longer maintained</source>
        <translation>Ce produit n’est plus maintenu</translation>
    </message>
    <message>
        <source>This product is discontinued</source>
        <translation>Ce produit est arrêté</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Host systems</source>
        <translation>OS hôtes</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Guest tools</source>
        <translation>Outils invités</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>{version} (known on {day})</source>
        <translation>{version} (connue au {day})</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Dernière version</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Fin du support</translation>
    </message>
    <message>
        <source>{name} (partly)</source>
        <translation>{name} (en partie)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Typical uses</source>
        <translation>Usages typiques</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>SolutionsPanel</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Course table</source>
        <translation>Tableau du cours</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Filters ({number})</source>
        <translation>Filtres ({number})</translation>
    </message>
    <message>
        <source>Compare ({number})</source>
        <translation>Comparer ({number})</translation>
    </message>
    <message>
        <source>Add products from their pages first.</source>
        <translation>Ajoutez d’abord des solutions depuis leur fiche.</translation>
    </message>
</context>
<context>
    <name>SolvedBy</name>
    <message>
        <source>Suitable solutions: {use}</source>
        <translation>Solutions adaptées&#xa0;: {use}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>À égalité</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer le détail</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Voir le détail</translation>
    </message>
    <message>
        <source>Hide the details: {name}</source>
        <translation>Masquer le détail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show the details: {name}</source>
        <translation>Voir le détail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Every line of the score</source>
        <translation>Toutes les lignes du score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Voir la fiche {name}</translation>
    </message>
    <message>
        <source>{points} of {maximum}</source>
        <translation>{points} sur {maximum}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Maintenance only</source>
        <translation>Maintenance seule</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>Renamed, formerly {name}</source>
        <translation>Renommé, ex-{name}</translation>
    </message>
    <message>
        <source>In the course</source>
        <translation>Dans le cours</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>current question</source>
        <translation>question en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Dates shown</source>
        <translation>Dates affichées</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%n key date(s)</source>
        <translation>
            <numerusform>%n date clé</numerusform>
            <numerusform>%n dates clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including the %n key date(s) of the course</source>
        <translation>
            <numerusform>dont la date clé du cours</numerusform>
            <numerusform>dont les %n dates clés du cours</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}, {keys}. The scale is squeezed before 1990.</source>
        <translation>{events}, {keys}. L’échelle est resserrée avant 1990.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TitleLink</name>
    <message>
        <source>Open the page: {title}</source>
        <translation>Ouvrir la page&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ToolsPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Components and principles</source>
        <translation>Composants et principes</translation>
    </message>
    <message>
        <source>Virtual networks</source>
        <translation>Réseaux virtuels</translation>
    </message>
    <message>
        <source>Disks and files</source>
        <translation>Disques et fichiers</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>See the modes</source>
        <translation>Voir les modes</translation>
    </message>
    <message>
        <source>See the formats</source>
        <translation>Voir les formats</translation>
    </message>
    <message>
        <source>See the files</source>
        <translation>Voir les fichiers</translation>
    </message>
</context>
<context>
    <name>UseCaseCard</name>
    <message>
        <source>Suitable solutions</source>
        <translation>Solutions adaptées</translation>
    </message>
    <message>
        <source>Suitable solutions: {use}</source>
        <translation>Solutions adaptées&#xa0;: {use}</translation>
    </message>
</context>
<context>
    <name>UseCasePage</name>
    <message>
        <source>Suitable solutions</source>
        <translation>Solutions adaptées</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéfices</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>UseCasesPanel</name>
    <message>
        <source>All uses</source>
        <translation>Tous les usages</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to virtualise, and what you gain.</source>
        <translation>
            <numerusform>%n raison de virtualiser, et ce qu’on y gagne.</numerusform>
            <numerusform>%n raisons de virtualiser, et ce qu’on y gagne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usages</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>read in a source</source>
        <translation>lu dans une source</translation>
    </message>
    <message>
        <source>stated by the publisher</source>
        <translation>dit par l’éditeur</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>notre jugement</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>These answers exclude each other</source>
        <translation>Ces réponses s’excluent</translation>
    </message>
    <message>
        <source>Give up one of these</source>
        <translation>Renoncer à l’une de ces réponses</translation>
    </message>
    <message numerus="yes">
        <source>leaves %n solution(s)</source>
        <translation>
            <numerusform>laisse %n solution</numerusform>
            <numerusform>laisse %n solutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNotBox</name>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Where it gets fewer points</source>
        <translation>Où elle obtient moins de points</translation>
    </message>
    <message>
        <source>Where it gets more points</source>
        <translation>Où elle obtient plus de points</translation>
    </message>
    <message>
        <source>{reason} ({own} instead of {first}, of {maximum})</source>
        <translation>{reason} ({own} au lieu de {first}, sur {maximum})</translation>
    </message>
    <message>
        <source>What would have to change for it to come first</source>
        <translation>Que faudrait-il changer pour qu’elle passe en tête</translation>
    </message>
    <message>
        <source>Try these answers</source>
        <translation>Essayer ces réponses</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filter of the page</source>
        <translation>Filtre de la page</translation>
    </message>
    <message>
        <source>Find my solution</source>
        <translation>Trouver ma solution</translation>
    </message>
    <message>
        <source>Open a decision…</source>
        <translation>Ouvrir une décision…</translation>
    </message>
    <message>
        <source>Reload the content</source>
        <translation>Recharger le contenu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>About virtref</source>
        <translation>À propos de virtref</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Taille du texte&#xa0;: {percent}&#xa0;%</translation>
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
        <source>Normal (100 %)</source>
        <translation>Normale (100&#xa0;%)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Find my solution</source>
        <translation>Trouver ma solution</translation>
    </message>
</context>
<context>
    <name>WizardMenus</name>
    <message>
        <source>Open a decision…</source>
        <translation>Ouvrir une décision…</translation>
    </message>
    <message>
        <source>Save the decision…</source>
        <translation>Enregistrer la décision…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Save the note as PDF…</source>
        <translation>Enregistrer la note en PDF…</translation>
    </message>
    <message>
        <source>Save the note as HTML…</source>
        <translation>Enregistrer la note en HTML…</translation>
    </message>
    <message>
        <source>Save the note as Markdown…</source>
        <translation>Enregistrer la note en Markdown…</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and wheel on the timeline)</source>
        <translation>Zoom (Ctrl et molette sur la frise)</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {product}</source>
        <translation>Retirer {product}</translation>
    </message>
</context>
<context>
    <name>_FormatPage</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
</TS>
