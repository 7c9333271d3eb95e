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
        <translation>Nächste Anpass&amp;ung: ganz, gefüllt, Originalgröße</translation>
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
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
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
        <source>A hand, but no sign.</source>
        <translation>Eine Hand, aber kein Zeichen.</translation>
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
        <source>Leave must not be above enter.</source>
        <translation>„Ausblenden ab“ darf nicht über „Anzeigen ab“ liegen.</translation>
    </message>
    <message>
        <source>String should have at least 1 character.</source>
        <translation>Hier muss mindestens ein Zeichen stehen.</translation>
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
</context>
<context>
    <name>SettingsDialog</name>
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
        <source>Leave the presentation</source>
        <translation>Die Präsentation verlassen</translation>
    </message>
    <message>
        <source>Everything runs on this machine and opens no connection. The settings and the window&apos;s place are written, and nothing else unless you ask for it.</source>
        <translation>Alles läuft auf diesem Rechner und öffnet keine Verbindung. Geschrieben werden die Einstellungen und die Lage des Fensters, und sonst nur, was eigens verlangt wird.</translation>
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
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
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
