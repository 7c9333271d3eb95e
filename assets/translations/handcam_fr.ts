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
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
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
        <source>A hand, but no sign.</source>
        <translation>Une main, mais pas de signe.</translation>
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
        <source>Leave must not be above enter.</source>
        <translation>«&#xa0;Masquer sous&#xa0;» ne doit pas dépasser «&#xa0;Afficher dès&#xa0;».</translation>
    </message>
    <message>
        <source>String should have at least 1 character.</source>
        <translation>Il faut au moins un caractère.</translation>
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
</context>
<context>
    <name>SettingsDialog</name>
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
        <source>Leave the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Everything runs on this machine and opens no connection. The settings and the window&apos;s place are written, and nothing else unless you ask for it.</source>
        <translation>Tout fonctionne sur cette machine et n’ouvre aucune connexion. Les paramètres et la place de la fenêtre sont écrits, et rien d’autre sans que vous le demandiez.</translation>
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
        <source>Trained on</source>
        <translation>Entraîné avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
