<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>unreadable</source>
        <translation>okunamıyor</translation>
    </message>
</context>
<context>
    <name>ChooserBar</name>
    <message>
        <source>&amp;Source</source>
        <translation>Ka&amp;ynak</translation>
    </message>
    <message>
        <source>Si&amp;gn set</source>
        <translation>İşaret &amp;seti</translation>
    </message>
    <message>
        <source>&amp;Two hands</source>
        <translation>İki e&amp;l</translation>
    </message>
    <message>
        <source>Follow two hands in place of one; takes about twice the time a frame</source>
        <translation>Bir el yerine iki eli izle; kare başına süre yaklaşık iki katına çıkar</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Ay&amp;na</translation>
    </message>
    <message>
        <source>Show a camera&apos;s picture as a mirror does; files are shown as they are</source>
        <translation>Kameranın görüntüsünü aynadaki gibi göster; dosyalar olduğu gibi gösterilir</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Everything else the window can do</source>
        <translation>Pencerenin yapabildiği diğer her şey</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open a video or picture…</source>
        <translation>Video veya resim &amp;aç…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of pictures…</source>
        <translation>Resim &amp;klasörü aç…</translation>
    </message>
    <message>
        <source>Open the source &amp;again</source>
        <translation>Kaynağı &amp;yeniden aç</translation>
    </message>
    <message>
        <source>&amp;Guide and practice</source>
        <translation>&amp;Rehber ve alıştırma</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Sunum</translation>
    </message>
    <message>
        <source>Next o&amp;verlay: all, digit, none</source>
        <translation>Sonraki &amp;bindirme: tümü, rakam, hiçbiri</translation>
    </message>
    <message>
        <source>&amp;Next fit: whole, filled, actual size</source>
        <translation>So&amp;nraki sığdırma: tümü, dolu, gerçek boyut</translation>
    </message>
    <message>
        <source>Add &amp;both hands</source>
        <translation>İki &amp;eli topla</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>&amp;Görüntüyü kaydet…</translation>
    </message>
    <message>
        <source>&amp;Record a clip…</source>
        <translation>Kli&amp;p kaydet…</translation>
    </message>
    <message>
        <source>Send to a virtual &amp;camera</source>
        <translation>Sanal ka&amp;meraya gönder</translation>
    </message>
    <message>
        <source>&amp;Digit in an overlay window</source>
        <translation>Rakam bin&amp;dirme penceresinde</translation>
    </message>
    <message>
        <source>Record a sess&amp;ion</source>
        <translation>&amp;Oturum kaydet</translation>
    </message>
    <message>
        <source>Revie&amp;w a session</source>
        <translation>Oturumu &amp;incele</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ayar&amp;lar…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tuşlar</translation>
    </message>
    <message>
        <source>Abo&amp;ut handcam</source>
        <translation>&amp;handcam hakkında</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Uygulamadan çık</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Nothing else of the picture is kept.</source>
        <translation>Görüntüden başka bir şey saklanmaz.</translation>
    </message>
    <message>
        <source>The whole picture is kept as well: it may show my face and the room.</source>
        <translation>Görüntünün tamamı da saklanır: yüzüm ve oda görünebilir.</translation>
    </message>
    <message>
        <source>private, not to be passed on</source>
        <translation>özel, başkasına verilmez</translation>
    </message>
    <message>
        <source>Pictures of my hand are recorded, with what I am asked to show. {frames} They stay on this computer until somebody copies them, and are for teaching and testing programs that read hand signs. Licence: {licence}. My name is not recorded. I can stop at any time, and have everything deleted later by naming my code.</source>
        <translation>Elimin görüntüleri, göstermem istenen işaretle birlikte kaydedilir. {frames} Biri kopyalayana kadar bu bilgisayarda kalırlar; el işaretlerini okuyan programları eğitmek ve sınamak içindirler. Lisans: {licence}. Adım kaydedilmez. İstediğim an bırakabilir, daha sonra kodumu söyleyerek her şeyi sildirebilirim.</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>Kabul e&amp;diyorum</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Seconds left</source>
        <translation>Kalan saniye</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Sign</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Samples of each sign and hand</source>
        <translation>Her işaret ve el için örnekler</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The crop is missing or cannot be read.</source>
        <translation>Kırpıntı yok ya da okunamıyor.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırpıntı</translation>
    </message>
</context>
<context>
    <name>DigitCard</name>
    <message>
        <source>✓ Shown</source>
        <translation>✓ Gösteriliyor</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; ya da </translation>
    </message>
    <message>
        <source>{digit}: {handshapes}</source>
        <translation>{digit}: {handshapes}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Şu anda gösteriliyor</translation>
    </message>
    <message>
        <source>Not shown now</source>
        <translation>Şu anda gösterilmiyor</translation>
    </message>
</context>
<context>
    <name>DigitChoice</name>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Rakam {digit}</translation>
    </message>
</context>
<context>
    <name>DigitDisplay</name>
    <message>
        <source>Digit</source>
        <translation>Rakam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Labelled as {label}: {count}</source>
        <translation>{label} olarak etiketlendi: {count}</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>Silindi: {count}</translation>
    </message>
    <message>
        <source>Restored: {count}</source>
        <translation>Geri getirildi: {count}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Yinelendi</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} ayarını sıfırla</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number}%</source>
        <translation>%{number}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>No flag</source>
        <translation>Uyarısız</translation>
    </message>
    <message>
        <source>Some flag</source>
        <translation>Uyarılı</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Her etiket</translation>
    </message>
    <message>
        <source>Any take</source>
        <translation>Her çekim</translation>
    </message>
    <message>
        <source>Any hand</source>
        <translation>Her el</translation>
    </message>
    <message>
        <source>Flags or none</source>
        <translation>Uyarı fark etmez</translation>
    </message>
    <message>
        <source>Without deleted ones</source>
        <translation>Silinenler hariç</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>Silinenlerle birlikte</translation>
    </message>
    <message>
        <source>Deleted ones alone</source>
        <translation>Yalnız silinenler</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Zamana göre</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Önce en az güvenli</translation>
    </message>
    <message>
        <source>Most contradicted first</source>
        <translation>Önce en çok çelişen</translation>
    </message>
    <message>
        <source>Confidence ≥ {share}</source>
        <translation>Güven ≥ {share}</translation>
    </message>
    <message>
        <source>Confidence ≤ {share}</source>
        <translation>Güven ≤ {share}</translation>
    </message>
    <message>
        <source>Disagreement onl&amp;y</source>
        <translation>Yalnız anlaş&amp;mazlık</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>&amp;Hepsini göster</translation>
    </message>
    <message>
        <source>Search by id</source>
        <translation>Numaraya göre ara</translation>
    </message>
    <message>
        <source>What the model gives the label</source>
        <translation>Modelin etikete verdiği olasılık</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>What was found doubtful while it was recorded</source>
        <translation>Kayıt sırasında kuşkulu bulunanlar</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>En az güven</translation>
    </message>
    <message>
        <source>Most confidence</source>
        <translation>En çok güven</translation>
    </message>
    <message>
        <source>Deleted samples</source>
        <translation>Silinen örnekler</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Disagreement only</source>
        <translation>Yalnız anlaşmazlık</translation>
    </message>
    <message>
        <source>Where the model sees another handshape</source>
        <translation>Modelin başka bir el şekli gördükleri</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>All samples that are not deleted, by time</source>
        <translation>Silinmemiş tüm örnekler, zamana göre</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No hand. Hold one up, palm to the camera.</source>
        <translation>El yok. Avucunuz kameraya dönük olarak elinizi kaldırın.</translation>
    </message>
    <message>
        <source>Too far. Come nearer.</source>
        <translation>Çok uzak. Yaklaşın.</translation>
    </message>
    <message>
        <source>Too dark. Switch on a light in front of you.</source>
        <translation>Çok karanlık. Önünüzde bir ışık yakın.</translation>
    </message>
    <message>
        <source>Too bright. Turn from the light.</source>
        <translation>Çok parlak. Işıktan uzağa dönün.</translation>
    </message>
    <message>
        <source>Blurred. Hold your hand still, or give more light.</source>
        <translation>Bulanık. Elinizi sabit tutun ya da ışığı artırın.</translation>
    </message>
    <message>
        <source>Cut off. Move your hand to the middle of the picture.</source>
        <translation>Kesik. Elinizi görüntünün ortasına getirin.</translation>
    </message>
    <message>
        <source>Seen from its edge. Turn the palm to the camera.</source>
        <translation>Yandan görünüyor. Avucunuzu kameraya çevirin.</translation>
    </message>
    <message>
        <source>Several people. All but one take their hands down.</source>
        <translation>Birden çok kişi var. Biri dışında herkes ellerini indirsin.</translation>
    </message>
    <message>
        <source>The picture is black. Open the camera&apos;s cover.</source>
        <translation>Görüntü siyah. Kameranın kapağını açın.</translation>
    </message>
    <message>
        <source>The picture stands still. Choose the camera again.</source>
        <translation>Görüntü donmuş. Kamerayı yeniden seçin.</translation>
    </message>
    <message>
        <source>No sign of this sign set, but {digits}.</source>
        <translation>Bu işaret setinde yok, ama {digits}.</translation>
    </message>
    <message>
        <source>A hand, but no sign.</source>
        <translation>El var, ama işaret yok.</translation>
    </message>
    <message>
        <source>Perhaps {digits}. Show the fingers clearly.</source>
        <translation>Belki {digits}. Parmaklarınızı açıkça gösterin.</translation>
    </message>
    <message>
        <source>{digit} in {sign_set}</source>
        <translation>{sign_set} setinde {digit}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ya da </translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Folder for sessions</source>
        <translation>Oturum klasörü</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Klasör seç</translation>
    </message>
</context>
<context>
    <name>GuideDock</name>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>All finger tips meet the thumb in a round O</source>
        <translation>Tüm parmak uçları başparmakla yuvarlak bir O yapar</translation>
    </message>
    <message>
        <source>A fist, the thumb over the fingers</source>
        <translation>Yumruk, başparmak parmakların üstünde</translation>
    </message>
    <message>
        <source>Thumb up, the fingers folded</source>
        <translation>Başparmak yukarıda, parmaklar kapalı</translation>
    </message>
    <message>
        <source>Index finger up, the others folded</source>
        <translation>İşaret parmağı yukarıda, diğerleri kapalı</translation>
    </message>
    <message>
        <source>Index and middle finger up, apart</source>
        <translation>İşaret ve orta parmak yukarıda, ayrık</translation>
    </message>
    <message>
        <source>Thumb, index and middle finger out</source>
        <translation>Başparmak, işaret ve orta parmak açık</translation>
    </message>
    <message>
        <source>Index, middle and ring finger up, the thumb holds the little finger</source>
        <translation>İşaret, orta ve yüzük parmağı yukarıda, başparmak serçe parmağı tutar</translation>
    </message>
    <message>
        <source>Four fingers up, the thumb across the palm</source>
        <translation>Dört parmak yukarıda, başparmak avucun üstünde</translation>
    </message>
    <message>
        <source>All five fingers spread</source>
        <translation>Beş parmak da açık ve ayrık</translation>
    </message>
    <message>
        <source>Thumb and ring finger touch, the others up</source>
        <translation>Başparmak ile yüzük parmağı değer, diğerleri yukarıda</translation>
    </message>
    <message>
        <source>Thumb and middle finger touch, the others up</source>
        <translation>Başparmak ile orta parmak değer, diğerleri yukarıda</translation>
    </message>
    <message>
        <source>Thumb and index finger touch, the others up</source>
        <translation>Başparmak ile işaret parmağı değer, diğerleri yukarıda</translation>
    </message>
    <message>
        <source>Thumb and little finger out, the others folded</source>
        <translation>Başparmak ile serçe parmak açık, diğerleri kapalı</translation>
    </message>
    <message>
        <source>Thumb and index finger out, like an L</source>
        <translation>Başparmak ile işaret parmağı açık, L gibi</translation>
    </message>
    <message>
        <source>Thumb, index and middle finger tips together, the others folded</source>
        <translation>Başparmak, işaret ve orta parmak uçları birleşik, diğerleri kapalı</translation>
    </message>
    <message>
        <source>Index finger up and bent like a hook, the others folded</source>
        <translation>İşaret parmağı yukarıda ve kanca gibi bükük, diğerleri kapalı</translation>
    </message>
</context>
<context>
    <name>HandshapeTile</name>
    <message>
        <source>In use</source>
        <translation>Kullanılıyor</translation>
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
        <translation>yumruk</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>başparmak</translation>
    </message>
    <message>
        <source>index</source>
        <translation>işaret parmağı</translation>
    </message>
    <message>
        <source>v</source>
        <translation>V</translation>
    </message>
    <message>
        <source>thumb index middle</source>
        <translation>başparmak, işaret ve orta parmak</translation>
    </message>
    <message>
        <source>w</source>
        <translation>W</translation>
    </message>
    <message>
        <source>four</source>
        <translation>dört parmak</translation>
    </message>
    <message>
        <source>five</source>
        <translation>beş parmak</translation>
    </message>
    <message>
        <source>thumb ring</source>
        <translation>başparmak yüzük parmağında</translation>
    </message>
    <message>
        <source>thumb middle</source>
        <translation>başparmak orta parmakta</translation>
    </message>
    <message>
        <source>thumb index circle</source>
        <translation>başparmak işaret parmağında</translation>
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
        <translation>parmak uçları birleşik</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>kanca</translation>
    </message>
    <message>
        <source>pinky</source>
        <translation>serçe parmak</translation>
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
        <translation>çapraz parmaklar</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>The digits of the last seconds; a dot where one was accepted</source>
        <translation>Son saniyelerin rakamları; onaylananlarda bir nokta</translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Labels of the sign set</source>
        <translation>İşaret setinin etiketleri</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Diğer etiketler</translation>
    </message>
    <message>
        <source>Label as {label}</source>
        <translation>{label} olarak etiketle</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Canlı görüntü</translation>
    </message>
    <message>
        <source>The picture of the chosen source, each hand outlined, its digit beside it</source>
        <translation>Seçilen kaynağın görüntüsü; her elin çevresi çizili, rakamı yanında</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Başka bir &amp;dosya seç</translation>
    </message>
    <message>
        <source>{error} Meanwhile the demo clip is played.</source>
        <translation>{error} Bu arada tanıtım klibi oynatılıyor.</translation>
    </message>
    <message>
        <source>{source} gives no pictures. Check its plug and its cover.</source>
        <translation>{source} görüntü vermiyor. Fişini ve kapağını denetleyin.</translation>
    </message>
    <message>
        <source>{source} has ended.</source>
        <translation>{source} bitti.</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>Tekrar &amp;oynat</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>Henüz kaydedilecek görüntü yok.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>“{path}” yazılamıyor. Başka bir klasör seçin ya da diskte yer açın.</translation>
    </message>
    <message>
        <source>C&amp;hoose another</source>
        <translation>Başka kon&amp;um seç</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>Yeni&amp;den dene</translation>
    </message>
</context>
<context>
    <name>OptionalNumber</name>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title}: otomatik</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>● Recording {seconds} s</source>
        <translation>● Kayıt {seconds} sn</translation>
    </message>
    <message>
        <source>▶ Virtual camera</source>
        <translation>▶ Sanal kamera</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>no sign</source>
        <translation>işaret yok</translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>handcam: digit</source>
        <translation>handcam: rakam</translation>
    </message>
    <message>
        <source>Digit over other windows</source>
        <translation>Diğer pencerelerin üstünde rakam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>PathEdit</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>Browse for {title}</source>
        <translation>{title} için gözat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear {title}</source>
        <translation>{title} alanını temizle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Save the picture</source>
        <translation>Görüntüyü kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Videolar ({patterns})</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>Klip kaydet</translation>
    </message>
    <message>
        <source>Saved in &quot;{folder}&quot; as {name}.</source>
        <translation>“{folder}” içine {name} adıyla kaydedildi.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Klasörde göster</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>from {least} to {most}, mostly {middle}</source>
        <translation>{least} ile {most} arası, çoğunlukla {middle}</translation>
    </message>
</context>
<context>
    <name>PracticeQuestion</name>
    <message>
        <source>Show</source>
        <translation>Gösterin</translation>
    </message>
    <message>
        <source>Sho&amp;w me</source>
        <translation>Göst&amp;er</translation>
    </message>
    <message>
        <source>Shows how the digit is signed</source>
        <translation>Rakamın nasıl gösterildiğini gösterir</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Atla</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Show {digit}</source>
        <translation>{digit} gösterin</translation>
    </message>
</context>
<context>
    <name>PracticeSummary</name>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} / {all}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Practice over</source>
        <translation>Alıştırma bitti</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Bir da&amp;ha</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Reh&amp;bere dön</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Right at first try</source>
        <translation>İlk denemede doğru</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlanan</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Ortalama süre</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>En iyi süre</translation>
    </message>
    <message>
        <source>Hard digits</source>
        <translation>Zor rakamlar</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;sn</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>✓ {digit} in {seconds} s</source>
        <translation>✓ {digit}, {seconds}&#xa0;sn</translation>
    </message>
    <message>
        <source>✗ That was {digit}. Show {asked}.</source>
        <translation>✗ Bu {digit} idi. {asked} gösterin.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>{number}, accuracy {accuracy}</source>
        <translation>{number}, doğruluk {accuracy}</translation>
    </message>
    <message>
        <source>{digit} skipped</source>
        <translation>{digit} atlandı</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>işaret yok</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Olasılıklar</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Geri Sil</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Each hand</source>
        <translation>Her el</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Görülen</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>İki el</translation>
    </message>
    <message>
        <source>{shape}: {confidence} sure</source>
        <translation>{shape}: {confidence} güvenle</translation>
    </message>
    <message>
        <source>{shape}: {confidence} sure, accepted</source>
        <translation>{shape}: {confidence} güvenle, onaylandı</translation>
    </message>
    <message>
        <source>No hand in the picture</source>
        <translation>Görüntüde el yok</translation>
    </message>
    <message>
        <source>Not sure yet: hold still</source>
        <translation>Henüz emin değil: elinizi kıpırdatmayın</translation>
    </message>
    <message>
        <source>A hand, but no sign of this sign set</source>
        <translation>El var, ama bu işaret setinden bir işaret yok</translation>
    </message>
</context>
<context>
    <name>RecordDock</name>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose at least one digit.</source>
        <translation>En az bir rakam seçin.</translation>
    </message>
    <message>
        <source>Choose at least one hand.</source>
        <translation>En az bir el seçin.</translation>
    </message>
    <message>
        <source>Name a folder for the sessions.</source>
        <translation>Oturumlar için bir klasör belirtin.</translation>
    </message>
    <message>
        <source>Say under which licence the samples may be used.</source>
        <translation>Örneklerin hangi lisansla kullanılabileceğini yazın.</translation>
    </message>
    <message>
        <source>Read the text below to the signer, and tick the box if the signer agrees.</source>
        <translation>Aşağıdaki metni kişiye okuyun; kabul ederse kutuyu işaretleyin.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01. Not a name.</source>
        <translation>Kişiye 1 ile 32 arası harf, rakam, “-” veya “_” içeren bir kod verin, örneğin s01. Ad olmasın.</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Oturum kaydet</translation>
    </message>
    <message>
        <source>Signer&apos;s &amp;code</source>
        <translation>Kişinin &amp;kodu</translation>
    </message>
    <message>
        <source>Sign set</source>
        <translation>İşaret seti</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Takes of each sign</source>
        <translation>İşaret başına çekim</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Eller</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Geri sayım</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>Çekim süresi</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Saniyede örnek</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Klasö&amp;r</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>From prompts</source>
        <translation>Yönergelerden</translation>
    </message>
    <message>
        <source>From keys</source>
        <translation>Tuşlarla</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Distances and angles</source>
        <translation>Uzaklık ve açılar</translation>
    </message>
    <message>
        <source>Each take asks for another distance or angle</source>
        <translation>Her çekimde başka bir uzaklık veya açı istenir</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>At the countdown, the start and the end of each take</source>
        <translation>Geri sayımda, her çekimin başında ve sonunda</translation>
    </message>
    <message>
        <source>Whole pictures, too</source>
        <translation>Görüntünün tamamı da</translation>
    </message>
    <message>
        <source>Keeps the whole picture beside each hand</source>
        <translation>Her elin yanında görüntünün tamamını da saklar</translation>
    </message>
    <message>
        <source>Start recor&amp;ding</source>
        <translation>Kaydı &amp;başlat</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ne kaydedilecek</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>There is no picture yet. Choose a source that gives some first.</source>
        <translation>Henüz görüntü yok. Önce görüntü veren bir kaynak seçin.</translation>
    </message>
    <message>
        <source>For both hands at once, tick &quot;Two hands&quot; above the picture first.</source>
        <translation>İki el birden için önce görüntünün üstündeki “İki el” kutusunu işaretleyin.</translation>
    </message>
    <message>
        <source>Press Escape again to end the session.</source>
        <translation>Oturumu bitirmek için Escape tuşuna yeniden basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) left out.</source>
        <translation>
            <numerusform>%n örnek dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Oturum kaydet</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Right hand</source>
        <translation>Sağ el</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Sol el</translation>
    </message>
    <message>
        <source>Both hands at once</source>
        <translation>İki el birden</translation>
    </message>
    <message>
        <source>As you like to hold it</source>
        <translation>Nasıl rahatsa öyle</translation>
    </message>
    <message>
        <source>Nearer to the camera</source>
        <translation>Kameraya daha yakın</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Daha uzak</translation>
    </message>
    <message>
        <source>Further to your left</source>
        <translation>Daha solda</translation>
    </message>
    <message>
        <source>Further to your right</source>
        <translation>Daha sağda</translation>
    </message>
    <message>
        <source>Tilted to one side</source>
        <translation>Yana eğik</translation>
    </message>
    <message>
        <source>Turned a little away</source>
        <translation>Biraz çevrilmiş</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>bulanık</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>çok karanlık</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>çok parlak</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>kenarda kesik</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>çok uzak</translation>
    </message>
    <message>
        <source>seen from its edge</source>
        <translation>yandan görünüyor</translation>
    </message>
    <message>
        <source>like the one before</source>
        <translation>öncekiyle aynı</translation>
    </message>
    <message>
        <source>found on this picture alone</source>
        <translation>yalnız bu karede bulundu</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Kayıt {time}</translation>
    </message>
    <message>
        <source>Session {time}, waiting for pictures</source>
        <translation>Oturum {time}, görüntü bekleniyor</translation>
    </message>
    <message>
        <source>Session {time}, paused</source>
        <translation>Oturum {time}, duraklatıldı</translation>
    </message>
    <message>
        <source>Session {time}</source>
        <translation>Oturum {time}</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} sn sonra</translation>
    </message>
    <message>
        <source>✗ No hand is seen</source>
        <translation>✗ El görünmüyor</translation>
    </message>
    <message>
        <source>✗ The other hand is seen</source>
        <translation>✗ Öteki el görünüyor</translation>
    </message>
    <message>
        <source>✗ Only one hand is seen</source>
        <translation>✗ Yalnız bir el görünüyor</translation>
    </message>
    <message>
        <source>! Doubtful: {doubts}</source>
        <translation>! Kuşkulu: {doubts}</translation>
    </message>
    <message>
        <source>✓ Sharp, well lit, wholly in the picture</source>
        <translation>✓ Net, iyi aydınlatılmış, tümü görüntüde</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Geri ge&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Play the take</source>
        <translation>Çekimi &amp;oynat</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>So&amp;nraki anlaşmazlık</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>İstatistikle&amp;r</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tuş&amp;lar</translation>
    </message>
    <message>
        <source>Move by one, a row, a screen, to an end</source>
        <translation>Bir örnek, bir satır, bir sayfa ya da sona git</translation>
    </message>
    <message>
        <source>Pick the current sample, or no longer</source>
        <translation>Geçerli örneği seç ya da seçimden çıkar</translation>
    </message>
    <message>
        <source>Pick all from where you were to where you go</source>
        <translation>Bulunulan yerden gidilen yere kadar hepsini seç</translation>
    </message>
    <message>
        <source>Pick all that are shown</source>
        <translation>Gösterilenlerin hepsini seç</translation>
    </message>
    <message>
        <source>Search by id</source>
        <translation>Numaraya göre ara</translation>
    </message>
    <message>
        <source>Stop the take; pick none; back to the grid</source>
        <translation>Çekimi durdur; seçimi kaldır; ızgaraya dön</translation>
    </message>
</context>
<context>
    <name>ReviewTexts</name>
    <message>
        <source>blurred</source>
        <translation>bulanık</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>çok karanlık</translation>
    </message>
    <message>
        <source>washed out</source>
        <translation>aşırı parlak</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>kesik</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>uzak</translation>
    </message>
    <message>
        <source>seen from its edge</source>
        <translation>yandan görünüyor</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>yeni bir şey yok</translation>
    </message>
    <message>
        <source>found on this frame alone</source>
        <translation>yalnız bu karede bulundu</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>sol el</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>sağ el</translation>
    </message>
    <message>
        <source>unknown hand</source>
        <translation>bilinmeyen el</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>plana göre</translation>
    </message>
    <message>
        <source>by a key</source>
        <translation>bir tuşla</translation>
    </message>
    <message>
        <source>by the folder</source>
        <translation>klasöre göre</translation>
    </message>
    <message>
        <source>by another data set</source>
        <translation>başka bir veri kümesine göre</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Çekim {number}</translation>
    </message>
    <message>
        <source>Take {number}: {prompt}</source>
        <translation>Çekim {number}: {prompt}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>recorded as {label}</source>
        <translation>{label} olarak kaydedildi</translation>
    </message>
    <message>
        <source>the model says {label}</source>
        <translation>model {label} diyor</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Open the folder of a session</source>
        <translation>Bir oturumun klasörünü aç</translation>
    </message>
    <message>
        <source>{shown} of {all} shown, {picked} picked</source>
        <translation>{all} örnekten {shown} gösteriliyor, {picked} seçili</translation>
    </message>
    <message>
        <source>The session is being read…</source>
        <translation>Oturum okunuyor…</translation>
    </message>
    <message>
        <source>Open the folder of a recorded session.</source>
        <translation>Kaydedilmiş bir oturumun klasörünü açın.</translation>
    </message>
    <message>
        <source>No sample is like this. Change what is wanted above, or show all.</source>
        <translation>Böyle bir örnek yok. Yukarıdaki ölçütleri değiştirin ya da hepsini gösterin.</translation>
    </message>
    <message>
        <source>The model disagrees with none of these.</source>
        <translation>Model bunların hiçbiriyle çelişmiyor.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Review of sessions</source>
        <translation>Oturum inceleme</translation>
    </message>
    <message>
        <source>{session}, signer {signer}: review</source>
        <translation>{session}, kişi {signer}: inceleme</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilenler</translation>
    </message>
    <message>
        <source>How far the session is read</source>
        <translation>Oturumun ne kadarının okunduğu</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Hepsi gösterildi</translation>
    </message>
    <message>
        <source>Hold a digit&apos;s key</source>
        <translation>Bir rakam tuşunu basılı tutun</translation>
    </message>
    <message>
        <source>Hold a digit&apos;s key to record more, or end the session.</source>
        <translation>Daha fazlası için bir rakam tuşunu basılı tutun ya da oturumu bitirin.</translation>
    </message>
    <message>
        <source>Recording goes on once there are pictures again.</source>
        <translation>Görüntü yeniden gelince kayıt sürer.</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Kayıt</translation>
    </message>
    <message>
        <source>! Nothing was recorded of the last take. Take it again with Backspace.</source>
        <translation>! Son çekimden hiçbir şey kaydedilmedi. Geri tuşuyla yineleyin.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Hazırlanın</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>{rate} of {target} samples a second; {dropped} dropped</source>
        <translation>Saniyede {rate} / {target} örnek; {dropped} atlandı</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Süren oturum</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Leaves out the samples of the last take, and takes it again</source>
        <translation>Son çekimin örneklerini dışarıda bırakır ve yineler</translation>
    </message>
    <message>
        <source>Keys: Space pauses. Backspace takes the last one again. S skips. Escape, twice, ends. In a pause and at the end a digit&apos;s key records that digit while it is held; where it has several signs, the arrows up and down choose one.</source>
        <translation>Tuşlar: Boşluk duraklatır. Geri tuşu son çekimi yineler. S atlar. İki kez Escape bitirir. Duraklatınca ve sonda bir rakam tuşu basılı tutuldukça o rakamı kaydeder; rakamın birkaç işareti varsa yukarı ve aşağı oklar birini seçer.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Gidişat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Arrows move, Space picks, Shift extends, a label&apos;s key labels</source>
        <translation>Oklar gezdirir, Boşluk seçer, Shift genişletir, bir etiketin tuşu etiketler</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The current sample</source>
        <translation>Geçerli örnek</translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation>&amp;El noktaları</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>El noktaları</translation>
    </message>
    <message>
        <source>Draw the landmarks on the crop</source>
        <translation>El noktalarını kırpıntıya çiz</translation>
    </message>
    <message>
        <source>⚑ {flags}</source>
        <translation>⚑ {flags}</translation>
    </message>
    <message>
        <source>{label}, deleted</source>
        <translation>{label}, silindi</translation>
    </message>
    <message>
        <source>▶ {label}: Esc stops</source>
        <translation>▶ {label}: Esc durdurur</translation>
    </message>
    <message>
        <source>The model said nothing of this sample.</source>
        <translation>Model bu örnek için bir şey söylemedi.</translation>
    </message>
    <message>
        <source>The model does not know this label. It thinks:</source>
        <translation>Model bu etiketi tanımıyor. Düşündüğü:</translation>
    </message>
    <message>
        <source>≠ The model disagrees. It thinks:</source>
        <translation>≠ Model aynı görüşte değil. Düşündüğü:</translation>
    </message>
    <message>
        <source>The model agrees. It thinks:</source>
        <translation>Model aynı görüşte. Düşündüğü:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiketleyen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Keskinlik</translation>
    </message>
    <message>
        <source>✎ Recorded as</source>
        <translation>✎ Kaydedildiği etiket</translation>
    </message>
</context>
<context>
    <name>SessionTeller</name>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>{prompt} gösterin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>All is shown.</source>
        <translation>Hepsi gösterildi.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system has it</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Skeleton, outline and digit</source>
        <translation>İskelet, çevre çizgisi ve rakam</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>Yalnızca rakam</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Filling the window</source>
        <translation>Pencereyi dolduran</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>Gerçek boyutta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Saydam</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Macenta</translation>
    </message>
    <message>
        <source>Leave must not be above enter.</source>
        <translation>“Gizleme eşiği”, “Gösterme eşiği” değerinin üstünde olamaz.</translation>
    </message>
    <message>
        <source>String should have at least 1 character.</source>
        <translation>En az bir karakter gerekir.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation>Karelerin geldiği yer.</translation>
    </message>
    <message>
        <source>camera (the first there is), a camera&apos;s number or name, path of a video or folder, or demo</source>
        <translation>camera (bulunan ilk kamera), bir kameranın numarası ya da adı, bir videonun ya da klasörün yolu, ya da demo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Camera picture width in pixels</source>
        <translation>Kamera görüntüsünün piksel olarak genişliği</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Camera picture height in pixels</source>
        <translation>Kamera görüntüsünün piksel olarak yüksekliği</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kare hızı</translation>
    </message>
    <message>
        <source>Camera frames per second</source>
        <translation>Kameranın saniyedeki kare sayısı</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>fps</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Pozlama</translation>
    </message>
    <message>
        <source>In the camera driver&apos;s own unit, where it has one</source>
        <translation>Varsa kamera sürücüsünün kendi biriminde</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Odak</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Eller</translation>
    </message>
    <message>
        <source>Finding hands.</source>
        <translation>Elleri bulma.</translation>
    </message>
    <message>
        <source>How many hands are followed at most</source>
        <translation>En çok kaç elin izleneceği</translation>
    </message>
    <message>
        <source>Add hands</source>
        <translation>Elleri topla</translation>
    </message>
    <message>
        <source>Take what both hands show for one number: up to ten when counting</source>
        <translation>İki elin gösterdiğini tek sayı say: sayarken ona kadar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>How sure the tracker must be that there is a hand</source>
        <translation>Bir el olduğundan ne kadar emin olunması gerektiği</translation>
    </message>
    <message>
        <source>Landmark model</source>
        <translation>İşaret noktası modeli</translation>
    </message>
    <message>
        <source>A hand_landmarker.task to use in place of the installed one</source>
        <translation>Kurulu olanın yerine kullanılacak bir hand_landmarker.task</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>From predictions to accepted digits.</source>
        <translation>Tahminlerden onaylanan rakamlara.</translation>
    </message>
    <message>
        <source>Sign set</source>
        <translation>İşaret seti</translation>
    </message>
    <message>
        <source>Name of a sign set, or the path of a TOML file</source>
        <translation>Bir işaret setinin adı ya da bir TOML dosyasının yolu</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Yumuşatma</translation>
    </message>
    <message>
        <source>Time constant in seconds; 0 is none</source>
        <translation>Saniye olarak zaman sabiti; 0 hiç demektir</translation>
    </message>
    <message>
        <source>s</source>
        <translation>sn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Gösterme eşiği</translation>
    </message>
    <message>
        <source>Probability at which a digit is shown</source>
        <translation>Bir rakamın gösterildiği olasılık</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gizleme eşiği</translation>
    </message>
    <message>
        <source>Probability below which it is no longer shown</source>
        <translation>Altında artık gösterilmediği olasılık</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tutma</translation>
    </message>
    <message>
        <source>Seconds a digit is held until it is accepted</source>
        <translation>Bir rakamın onaylanana kadar tutulduğu saniye</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bırakma</translation>
    </message>
    <message>
        <source>Seconds a digit must be away before it can be accepted again</source>
        <translation>Bir rakamın yeniden onaylanabilmesi için görünmemesi gereken saniye</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>The live window.</source>
        <translation>Canlı pencere.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Ayna</translation>
    </message>
    <message>
        <source>Show a camera&apos;s picture as a mirror does</source>
        <translation>Kameranın görüntüsünü aynadaki gibi göster</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>As the system has them, light, dark, or with high contrast</source>
        <translation>Sistemdeki gibi, açık, koyu ya da yüksek karşıtlıklı</translation>
    </message>
    <message>
        <source>On the hands</source>
        <translation>Ellerin üstünde</translation>
    </message>
    <message>
        <source>Draw skeleton, outline and digit, the digit alone, or nothing</source>
        <translation>İskelet, çevre çizgisi ve rakamı, yalnızca rakamı çiz ya da hiçbir şey çizme</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Show all of it, fill the window with it, or show it in its own size</source>
        <translation>Tümünü göster, pencereyi onunla doldur ya da gerçek boyutunda göster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the system has it, English, German, French or Turkish</source>
        <translation>Sistemdeki gibi, İngilizce, Almanca, Fransızca ya da Türkçe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>How large the text is, next to the system&apos;s own</source>
        <translation>Metnin sisteminkine göre büyüklüğü</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Azaltılmış hareket</translation>
    </message>
    <message>
        <source>Show progress in steps and move nothing that need not move</source>
        <translation>İlerlemeyi adımlarla göster ve gereksiz hiçbir şeyi oynatma</translation>
    </message>
    <message>
        <source>Announce digits</source>
        <translation>Rakamları duyur</translation>
    </message>
    <message>
        <source>Tell screen readers each accepted digit, and problems once</source>
        <translation>Ekran okuyuculara onaylanan her rakamı, sorunları ise bir kez bildir</translation>
    </message>
    <message>
        <source>Overlay window</source>
        <translation>Bindirme penceresi</translation>
    </message>
    <message>
        <source>What is behind its digit: nothing, or a colour to be keyed out</source>
        <translation>Rakamının arkasında ne olduğu: hiçbir şey ya da ayıklanacak bir renk</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Nothing is saved yet: mend &quot;{title}&quot; first.</source>
        <translation>Henüz hiçbir şey kaydedilmedi: önce “{title}” alanını düzeltin.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Tümünü &amp;sıfırla</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>What the model thinks</source>
        <translation>Modelin düşündüğü</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>About handcam</source>
        <translation>handcam hakkında</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lisanslar</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>The next control</source>
        <translation>Sonraki denetim</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>The sign sets</source>
        <translation>İşaret setleri</translation>
    </message>
    <message>
        <source>Follow two hands</source>
        <translation>İki eli izle</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Ayna</translation>
    </message>
    <message>
        <source>Take the last accepted digit back</source>
        <translation>Son onaylanan rakamı geri al</translation>
    </message>
    <message>
        <source>Remove all accepted digits</source>
        <translation>Onaylanan tüm rakamları kaldır</translation>
    </message>
    <message>
        <source>Copy the accepted digits</source>
        <translation>Onaylanan rakamları kopyala</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Sunumdan çık</translation>
    </message>
    <message>
        <source>Everything runs on this machine and opens no connection. The settings and the window&apos;s place are written, and nothing else unless you ask for it.</source>
        <translation>Her şey bu makinede çalışır ve hiçbir bağlantı açmaz. Ayarlar ve pencerenin yeri yazılır; siz istemedikçe başka bir şey yazılmaz.</translation>
    </message>
    <message>
        <source>{count} parameters, {names} handshapes</source>
        <translation>{count} parametre, {names} el biçimi</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Doğru okunan</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ölçülmedi</translation>
    </message>
    <message>
        <source>Of the hands of people it had never seen, {least} to {most}. By data set: {each}.</source>
        <translation>Daha önce hiç görmediği kişilerin ellerinde {least} ile {most} arası. Veri kümesine göre: {each}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Eğitildiği veriler</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>handcam: Apache-2.0. NOTICE names third-party models and data.</source>
        <translation>handcam: Apache-2.0. NOTICE, üçüncü taraf modelleri ve verileri adlandırır.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Sign set</source>
        <translation>İşaret seti</translation>
    </message>
    <message>
        <source>Which handshape means which digit</source>
        <translation>Hangi el biçiminin hangi rakamı gösterdiği</translation>
    </message>
    <message>
        <source>Open a sign set…</source>
        <translation>İşaret seti aç…</translation>
    </message>
    <message>
        <source>Sign sets (*.toml);;All files (*)</source>
        <translation>İşaret setleri (*.toml);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open a sign set</source>
        <translation>İşaret seti aç</translation>
    </message>
</context>
<context>
    <name>SignSets</name>
    <message>
        <source>Counting</source>
        <translation>Parmakla sayma</translation>
    </message>
    <message>
        <source>Finger counting from the index finger, as in English-speaking countries: 0 is a fist, 3 may be shown in three ways.</source>
        <translation>İngilizce konuşulan ülkelerdeki gibi işaret parmağından başlayarak parmakla sayma: 0 yumruktur, 3 üç biçimde gösterilebilir.</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>Amerikan (ASL)</translation>
    </message>
    <message>
        <source>The ASL digits 0 to 9. Three is thumb, index and middle finger; three fingers without the thumb are a six.</source>
        <translation>ASL rakamları 0’dan 9’a. Üç; başparmak, işaret ve orta parmaktır; başparmaksız üç parmak altıdır.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çin</translation>
    </message>
    <message>
        <source>One-handed Chinese numbers from 0 to 10: six is thumb and pinky, seven a pinch, eight thumb and index finger, nine a hook, ten a fist.</source>
        <translation>Tek elle Çin sayıları, 0’dan 10’a: altı başparmak ve serçe parmak, yedi birleşik parmak uçları, sekiz başparmak ve işaret parmağı, dokuz kanca, on yumruktur.</translation>
    </message>
    <message>
        <source>Counting (European)</source>
        <translation>Parmakla sayma (Avrupa)</translation>
    </message>
    <message>
        <source>Finger counting from the thumb, as in most of continental Europe; fingers raised from the index are understood too.</source>
        <translation>Kıta Avrupasının çoğundaki gibi başparmaktan başlayarak parmakla sayma; işaret parmağından başlayarak kaldırılan parmaklar da anlaşılır.</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Demo clip</source>
        <translation>Tanıtım klibi</translation>
    </message>
    <message>
        <source>Open a video or picture…</source>
        <translation>Video veya resim aç…</translation>
    </message>
    <message>
        <source>Open a folder of pictures…</source>
        <translation>Resim klasörü aç…</translation>
    </message>
    <message>
        <source>Videos and pictures ({patterns});;All files (*)</source>
        <translation>Videolar ve resimler ({patterns});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>Video veya resim aç</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Resim klasörü aç</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Camera, video file or demo clip the picture comes from</source>
        <translation>Görüntünün geldiği kamera, video dosyası ya da tanıtım klibi</translation>
    </message>
    <message>
        <source>First camera</source>
        <translation>İlk kamera</translation>
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
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose {title}</source>
        <translation>{title} seç</translation>
    </message>
    <message>
        <source>First camera</source>
        <translation>İlk kamera</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Tanıtım klibi</translation>
    </message>
    <message>
        <source>Video or picture…</source>
        <translation>Video veya resim…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Resim klasörü…</translation>
    </message>
    <message>
        <source>Choose a video or picture</source>
        <translation>Video veya resim seç</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Resim klasörü seç</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not started</source>
        <translation>başlamadı</translation>
    </message>
    <message>
        <source>opening the source</source>
        <translation>kaynak açılıyor</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>modeller yükleniyor</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>okuyor</translation>
    </message>
    <message>
        <source>waiting for pictures</source>
        <translation>görüntü bekliyor</translation>
    </message>
    <message>
        <source>waiting for the camera</source>
        <translation>kamerayı bekliyor</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>dinleniyor</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>sona erdi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Sharpness, below the dashed line a hand looks blurred</source>
        <translation>Keskinlik; kesikli çizginin altında el bulanık görünür</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Saniyede örnek</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistikler</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Etikete göre</translation>
    </message>
    <message>
        <source>By take</source>
        <translation>Çekime göre</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zaman içinde</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinen</translation>
    </message>
    <message>
        <source>The model agrees</source>
        <translation>Model aynı görüşte</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Çekimler</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Çekim</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening {source}…</source>
        <translation>{source} açılıyor…</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Modeller yükleniyor…</translation>
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
        <translation>Durum</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Kare hızı</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>İşlem birimi</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Session ended</source>
        <translation>Oturum bitti</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Record an&amp;other</source>
        <translation>&amp;Başka kaydet</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <translation>Klasörü &amp;aç</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ne kaydedildi</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n örnek</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} prompts</source>
        <translation>{shown} / {all} yönerge</translation>
    </message>
    <message>
        <source>{dropped} dropped</source>
        <translation>{dropped} atlandı</translation>
    </message>
    <message>
        <source>Doubtful: {doubts}</source>
        <translation>Kuşkulu: {doubts}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>What can be done</source>
        <translation>Yapılabilecekler</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Onaylananlar</translation>
    </message>
    <message>
        <source>Accepted digits</source>
        <translation>Onaylanan rakamlar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take the last digit back ({keys})</source>
        <translation>Son rakamı geri al ({keys})</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Remove all digits ({keys})</source>
        <translation>Tüm rakamları kaldır ({keys})</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>Copy the digits ({keys})</source>
        <translation>Rakamları kopyala ({keys})</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to handcam</source>
        <translation>handcam’e hoş geldiniz</translation>
    </message>
    <message>
        <source>Show a number with your hand</source>
        <translation>Elinizle bir sayı gösterin</translation>
    </message>
    <message>
        <source>handcam watches a camera and tells which number your fingers show.</source>
        <translation>handcam bir kameradan bakar ve parmaklarınızın hangi sayıyı gösterdiğini söyler.</translation>
    </message>
    <message>
        <source>The camera is opened when you start. Pictures stay in memory, on this machine: nothing is recorded or sent unless you ask for it. What is stored are the choices above, your settings and where the window was.</source>
        <translation>Kamera siz başlatınca açılır. Görüntüler bu makinede, bellekte kalır: siz istemedikçe hiçbir şey kaydedilmez ve gönderilmez. Saklananlar yukarıdaki seçimler, ayarlarınız ve pencerenin yeridir.</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Sign set</source>
        <translation>İşaret &amp;seti</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Başla</translation>
    </message>
    <message>
        <source>Look at the &amp;demo clip first</source>
        <translation>Önce &amp;tanıtım klibine bak</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>The pictures show a right hand as you see yours in a mirror. Either hand will do.</source>
        <translation>Resimler bir sağ eli aynada göründüğü gibi gösterir. İki el de olur.</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>Alıştı&amp;rma</translation>
    </message>
    <message>
        <source>Asks for these digits in random order</source>
        <translation>Bu rakamları rastgele sırayla sorar</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>One card a digit; the arrow keys scroll</source>
        <translation>Rakam başına bir kart; ok tuşları kaydırır</translation>
    </message>
</context>
</TS>
