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
        <source>Show the picture as a mirror does</source>
        <translation>Das Bild wie in einem Spiegel zeigen</translation>
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
        <source>Digit in an overlay &amp;window</source>
        <translation>Ziffer in einem eigenen &amp;Fenster</translation>
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
        <source>&amp;Choose another</source>
        <translation>&amp;Anderen wählen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
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
    <message>
        <source>The clip is in &quot;{path}&quot;.</source>
        <translation>Der Clip liegt in „{path}“.</translation>
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
        <source>C&amp;lose</source>
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
        <source>No hand in the picture</source>
        <translation>Keine Hand im Bild</translation>
    </message>
    <message>
        <source>A hand, but no sign of this sign set</source>
        <translation>Eine Hand, aber kein Zeichen aus diesem Zeichensatz</translation>
    </message>
    <message>
        <source>{shape}, {confidence} sure</source>
        <translation>{shape}, zu {confidence} sicher</translation>
    </message>
    <message>
        <source>{shape}, {confidence} sure, accepted</source>
        <translation>{shape}, zu {confidence} sicher, übernommen</translation>
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
        <source>Show the picture as a mirror does</source>
        <translation>Das Bild wie in einem Spiegel zeigen</translation>
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
        <source>{count} parameters, {names} handshapes</source>
        <translation>{count} Parameter, {names} Handformen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Read right, never seen before</source>
        <translation>Richtig gelesen, nie zuvor gesehen</translation>
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
    <message>
        <source>Everything runs on this machine. Live use writes no file and opens no connection.</source>
        <translation>Alles läuft auf diesem Gerät. Die Livenutzung schreibt keine Datei und öffnet keine Verbindung.</translation>
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
    <name>TypedLine</name>
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
