<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>m2chat</name>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a file “{name}” already. Choose another name.</source>
        <translation>يوجد ملف باسم «{name}» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>يوجد مجلد باسم «{name}» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>the place cannot be written</source>
        <translation>تتعذر الكتابة في هذا المكان</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>there is no room left</source>
        <translation>لا توجد مساحة كافية</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} was not written: {why}. Nothing was left there; choose another place.</source>
        <translation>لم يُكتب {name}: {why}. لم يبقَ شيء هناك؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} cannot be read. Check that it is there and is yours.</source>
        <translation>تتعذر قراءة {name}. تأكد من وجوده ومن أنه لك.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This file is no m2chat backup. Choose the file that m2chat wrote.</source>
        <translation>هذا الملف ليس نسخة احتياطية من m2chat. اختر الملف الذي كتبه m2chat.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup is damaged, so nothing was restored. Copy it again from where it was kept, or use another backup.</source>
        <translation>هذه النسخة الاحتياطية تالفة، لذلك لم يُستعَد شيء. انسخها من جديد من مكان حفظها، أو استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>The end of this backup is missing, so nothing was restored. It was not copied to its end: copy it again, or use another backup.</source>
        <translation>نهاية هذه النسخة الاحتياطية ناقصة، لذلك لم يُستعَد شيء. لم تُنسخ حتى آخرها: انسخها من جديد، أو استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup was made by a newer m2chat. Update m2chat, then restore it.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من m2chat. حدِّث m2chat ثم استعِدها.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>That passphrase does not open this backup. It is the one that was chosen when the backup was made; check it and try again.</source>
        <translation>عبارة المرور هذه لا تفتح النسخة الاحتياطية. المطلوب العبارة التي اختيرت عند إنشائها؛ تحقق منها وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no code in this picture, or it is too blurred. Take it again from nearer, with the whole code in it.</source>
        <translation>لا يوجد رمز في هذه الصورة، أو أنها غير واضحة. التقطها من مسافة أقرب بحيث يظهر الرمز كاملًا.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture could not be read. Try another one.</source>
        <translation>تعذرت قراءة الصورة. جرّب صورة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture is larger than 10 MB. Cut out the code and try again.</source>
        <translation>الصورة أكبر من 10 ميغابايت. اقتطع الرمز وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>Reading the picture took too long. Try a smaller one.</source>
        <translation>استغرقت قراءة الصورة وقتًا طويلًا. جرّب صورة أصغر.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>This is no picture that can be read: a PNG of at most 10 MB and 16 million pixels, not interlaced. Save it as PNG and try again.</source>
        <translation>لا يمكن قراءة هذه الصورة: المطلوب PNG غير متشابكة، بحد أقصى 10 ميغابايت و16 مليون بكسل. احفظها بصيغة PNG وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/control.py"/>
        <source>The program that had this profile open ended before it answered. Look whether it was done, then try again.</source>
        <translation>انتهى البرنامج الذي كان هذا الملف الشخصي مفتوحًا فيه قبل أن يجيب. تأكد هل تمّ الأمر، ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>This profile is open on another computer, so that nothing is sent from this one. Choose 'Use here' (m2ctl profile use-here) to take it back.</source>
        <translation>هذا الملف الشخصي مفتوح على حاسوب آخر، لذلك لا يُرسَل شيء من هنا. اختر «الاستخدام هنا» (m2ctl profile use-here) لاسترجاعه.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>m2chat has not opened the network yet.</source>
        <translation>لم يفتح m2chat الشبكة بعد.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>ahead</source>
        <translation>متقدمة</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>behind</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>This computer's clock is {size} {way}. m2chat works by the circle's time meanwhile; please set the clock, so that times shown are right.</source>
        <translation>ساعة هذا الحاسوب {way} بمقدار {size}. يعمل m2chat الآن بوقت الدائرة؛ اضبط الساعة كي تظهر الأوقات صحيحة.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>m2chat has not opened the network yet. Try again in a moment.</source>
        <translation>لم يفتح m2chat الشبكة بعد. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>المنفذ رقم من 1024 إلى 65535.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>You are not connected with them now. Try again when they are.</source>
        <translation>أنت غير متصل بالطرف الآخر الآن. حاول من جديد حين تتصلان.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>Another test is under way. Wait until it is over.</source>
        <translation>يجري اختبار آخر الآن. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>They did not answer. Perhaps they are not at the computer.</source>
        <translation>لم يصل رد من الطرف الآخر. ربما ليس أمام الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, {ms} ms there and back.</source>
        <translation>أنتما متصلان داخل شبكة واحدة، {ms} م.ث ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected directly, {ms} ms there and back.</source>
        <translation>أنتما متصلان مباشرةً، {ms} م.ث ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through a relay, {ms} ms there and back.</source>
        <translation>أنتما متصلان عبر مرحّل، {ms} م.ث ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through two relays, {ms} ms there and back.</source>
        <translation>أنتما متصلان عبر مرحّلين، {ms} م.ث ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, without a server, {ms} ms there and back.</source>
        <translation>أنتما متصلان داخل شبكة واحدة بلا خادم، {ms} م.ث ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>They are asked whether they allow it…</source>
        <translation>نسأل الطرف الآخر هل يسمح بذلك…</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The connection was lost during the test.</source>
        <translation>انقطع الاتصال أثناء الاختبار.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server had to be asked: you meet within one network.</source>
        <translation>لم تكن هناك حاجة إلى خادم الدليل: تلتقيان داخل شبكة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A look-up server found them within {ms} ms.</source>
        <translation>وجد خادم الدليل الطرف الآخر خلال {ms} م.ث.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Look-up servers answer, but do not know them now.</source>
        <translation>خوادم الدليل تجيب، لكنها لا تعرف الطرف الآخر الآن.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server answered.</source>
        <translation>لم يُجب أي خادم دليل.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way was not tried: a rule for this contact hides an address.</source>
        <translation>لم يُجرَّب المسار المباشر: هناك قاعدة لجهة الاتصال هذه تخفي أحد العنوانين.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way is in use already.</source>
        <translation>المسار المباشر مستخدَم بالفعل.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No probe of the direct way was answered: a firewall or router is between you.</source>
        <translation>لم تصل أي إجابة عبر المسار المباشر: بينكما جدار حماية أو موجّه.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A direct way opened within {ms} ms.</source>
        <translation>فُتح مسار مباشر خلال {ms} م.ث.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay joined the two of you within {ms} ms.</source>
        <translation>وصل مرحّل بينكما خلال {ms} م.ث.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay stands ready between you.</source>
        <translation>هناك مرحّل جاهز بينكما.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay could be had now.</source>
        <translation>لا يتوفر مرحّل الآن.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay was needed or allowed.</source>
        <translation>لم يكن المرحّل لازمًا أو مسموحًا به.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>1 MiB went there at {rate} a second.</source>
        <translation>ذهب 1 ميغابايت بسرعة {rate} في الثانية.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came back at {rate} a second.</source>
        <translation>وعاد بسرعة {rate} في الثانية.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Packets of {size} bytes fit.</source>
        <translation>تمر الحزم بحجم {size} بايت.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The test took too long and was ended.</source>
        <translation>استغرق الاختبار وقتًا طويلًا فأُنهي.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer reaches %n look-up server(s).</source>
        <translation>
            <numerusform>لا يصل حاسوب الطرف الآخر إلى أي خادم دليل.</numerusform>
            <numerusform>يصل حاسوب الطرف الآخر إلى خادم دليل واحد.</numerusform>
            <numerusform>يصل حاسوب الطرف الآخر إلى خادمَي دليل.</numerusform>
            <numerusform>يصل حاسوب الطرف الآخر إلى %n خوادم دليل.</numerusform>
            <numerusform>يصل حاسوب الطرف الآخر إلى %n خادم دليل.</numerusform>
            <numerusform>يصل حاسوب الطرف الآخر إلى %n خادم دليل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer has %n way(s) through relays in reserve.</source>
        <translation>
            <numerusform>ليس لدى حاسوب الطرف الآخر مسار احتياطي عبر مرحّل.</numerusform>
            <numerusform>لدى حاسوب الطرف الآخر مسار احتياطي واحد عبر مرحّل.</numerusform>
            <numerusform>لدى حاسوب الطرف الآخر مساران احتياطيان عبر مرحّلات.</numerusform>
            <numerusform>لدى حاسوب الطرف الآخر %n مسارات احتياطية عبر مرحّلات.</numerusform>
            <numerusform>لدى حاسوب الطرف الآخر %n مسارًا احتياطيًا عبر مرحّلات.</numerusform>
            <numerusform>لدى حاسوب الطرف الآخر %n مسار احتياطي عبر مرحّلات.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there, packets of {size} bytes fit.</source>
        <translation>من هناك تمر الحزم بحجم {size} بايت.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there it takes {ms} ms there and back.</source>
        <translation>من هناك يستغرق الذهاب والإياب {ms} م.ث.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came in there at {rate} a second.</source>
        <translation>وصل إلى هناك بسرعة {rate} في الثانية.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>What stands before their computer is not known.</source>
        <translation>لا يُعرف ما الذي يقف أمام حاسوب الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No router changes their address.</source>
        <translation>لا يغيّر أي موجّه عنوان الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody the same address.</source>
        <translation>موجّه الطرف الآخر يُظهر العنوان نفسه للجميع.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody another address; direct ways are hard there.</source>
        <translation>موجّه الطرف الآخر يُظهر لكل جهة عنوانًا مختلفًا؛ يصعب فتح مسار مباشر هناك.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>RSA-4096 signature (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>توقيع RSA-4096 (PSS)؛ وAES-128-GCM بمفتاح من RSA-4096 (OAEP) وX25519 مع ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768</source>
        <translation>AES-128-GCM بمفاتيح من RSA-2048 وX25519 وML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128 under the circle's key</source>
        <translation>AES-128 بمفتاح الدائرة</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>The safety code was not compared yet: until then you trust the way by which the card came.</source>
        <translation>لم يُقارَن رمز الأمان بعد: حتى ذلك الحين أنت تثق بالطريق الذي جاءت منه البطاقة.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each message, sealed for its reader alone</source>
        <translation>كل رسالة مختومة لقارئها وحده</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each packet, masked on the line</source>
        <translation>كل حزمة مموّهة على الخط</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>It hides the form of packets from simple filters. Everybody in the circle has this key, and nothing else depends on it.</source>
        <translation>يخفي شكل الحزم عن المرشِّحات البسيطة. كل من في الدائرة لديه هذا المفتاح، ولا يعتمد عليه شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>The line between both computers</source>
        <translation>الخط بين الحاسوبين</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>You are not connected now; the keys of the last line are gone.</source>
        <translation>أنتما غير متصلين الآن؛ مفاتيح الخط الأخير زالت.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Its keys are {hours} h old. New ones are taken as soon as the other computer answers.</source>
        <translation>عمر مفاتيحه {hours} س. تُؤخذ مفاتيح جديدة فور أن يجيب الحاسوب الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places} and {more} more.</source>
        <translation>عنوانك: {places} و{more} غيرها.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places}.</source>
        <translation>عنوانك: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It never answered. Your address stood on what was sent to it.</source>
        <translation>لم يُجب قط. كان عنوانك على ما أُرسل إليه.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>When and how much: {out} datagrams from you with {sent}, {into} to you with {came}.</source>
        <translation>متى وكم: {out} حزمة بيانات منك بحجم {sent}، و{into} إليك بحجم {came}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n hashed id(s) under which contacts find you. They are new each day and differ at each server, and false ones are mixed in so that they do not count your contacts.</source>
        <translation>
            <numerusform>لا معرّفات مشفّرة تجدك بها جهات اتصالك.</numerusform>
            <numerusform>معرّف مشفّر واحد تجدك به جهات اتصالك. يتجدد كل يوم ويختلف من خادم إلى آخر، وتُخلط به معرّفات زائفة كي لا تُعدّ جهات اتصالك.</numerusform>
            <numerusform>معرّفان مشفّران تجدك بهما جهات اتصالك. يتجددان كل يوم ويختلفان من خادم إلى آخر، وتُخلط بهما معرّفات زائفة كي لا تُعدّ جهات اتصالك.</numerusform>
            <numerusform>%n معرّفات مشفّرة تجدك بها جهات اتصالك. تتجدد كل يوم وتختلف من خادم إلى آخر، وتُخلط بها معرّفات زائفة كي لا تُعدّ جهات اتصالك.</numerusform>
            <numerusform>%n معرّفًا مشفّرًا تجدك بها جهات اتصالك. تتجدد كل يوم وتختلف من خادم إلى آخر، وتُخلط بها معرّفات زائفة كي لا تُعدّ جهات اتصالك.</numerusform>
            <numerusform>%n معرّف مشفّر تجدك بها جهات اتصالك. تتجدد كل يوم وتختلف من خادم إلى آخر، وتُخلط بها معرّفات زائفة كي لا تُعدّ جهات اتصالك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A sealed note for your contacts that it cannot open, sent %n time(s).</source>
        <translation>
            <numerusform>ملاحظة مختومة لجهات اتصالك لا يستطيع فتحها، لم تُرسَل قط.</numerusform>
            <numerusform>ملاحظة مختومة لجهات اتصالك لا يستطيع فتحها، أُرسلت مرة واحدة.</numerusform>
            <numerusform>ملاحظة مختومة لجهات اتصالك لا يستطيع فتحها، أُرسلت مرتين.</numerusform>
            <numerusform>ملاحظة مختومة لجهات اتصالك لا يستطيع فتحها، أُرسلت %n مرات.</numerusform>
            <numerusform>ملاحظة مختومة لجهات اتصالك لا يستطيع فتحها، أُرسلت %n مرة.</numerusform>
            <numerusform>ملاحظة مختومة لجهات اتصالك لا يستطيع فتحها، أُرسلت %n مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That m2chat was running here: %n sign(s) of life.</source>
        <translation>
            <numerusform>أن m2chat كان يعمل هنا: بلا أي إشارة حياة.</numerusform>
            <numerusform>أن m2chat كان يعمل هنا: إشارة حياة واحدة.</numerusform>
            <numerusform>أن m2chat كان يعمل هنا: إشارتا حياة.</numerusform>
            <numerusform>أن m2chat كان يعمل هنا: %n إشارات حياة.</numerusform>
            <numerusform>أن m2chat كان يعمل هنا: %n إشارة حياة.</numerusform>
            <numerusform>أن m2chat كان يعمل هنا: %n إشارة حياة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you asked for %n hashed id(s), {questions} questions in all.</source>
        <translation>
            <numerusform>أنك لم تسأل عن أي معرّف مشفّر، ومجموع الأسئلة {questions}.</numerusform>
            <numerusform>أنك سألت عن معرّف مشفّر واحد، ومجموع الأسئلة {questions}.</numerusform>
            <numerusform>أنك سألت عن معرّفين مشفّرين، ومجموع الأسئلة {questions}.</numerusform>
            <numerusform>أنك سألت عن %n معرّفات مشفّرة، ومجموع الأسئلة {questions}.</numerusform>
            <numerusform>أنك سألت عن %n معرّفًا مشفّرًا، ومجموع الأسئلة {questions}.</numerusform>
            <numerusform>أنك سألت عن %n معرّف مشفّر، ومجموع الأسئلة {questions}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Of those, whether somebody was there, without meeting them: %n question(s). So it could tell whom you watch for.</source>
        <translation>
            <numerusform>منها، هل شخص ما موجود، دون لقائه: لا أسئلة (%n). هكذا كان يمكنه أن يعرف من تنتظر.</numerusform>
            <numerusform>منها، هل شخص ما موجود، دون لقائه: سؤال واحد (%n). هكذا كان يمكنه أن يعرف من تنتظر.</numerusform>
            <numerusform>منها، هل شخص ما موجود، دون لقائه: سؤالان (%n). هكذا كان يمكنه أن يعرف من تنتظر.</numerusform>
            <numerusform>منها، هل شخص ما موجود، دون لقائه: %n أسئلة. هكذا كان يمكنه أن يعرف من تنتظر.</numerusform>
            <numerusform>منها، هل شخص ما موجود، دون لقائه: %n سؤالًا. هكذا كان يمكنه أن يعرف من تنتظر.</numerusform>
            <numerusform>منها، هل شخص ما موجود، دون لقائه: %n سؤال. هكذا كان يمكنه أن يعرف من تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you that somebody is there: %n time(s), without an address.</source>
        <translation>
            <numerusform>أنه أخبرك بأن شخصًا ما موجود: ولا مرة (%n)، دون عنوان.</numerusform>
            <numerusform>أنه أخبرك بأن شخصًا ما موجود: مرة واحدة (%n)، دون عنوان.</numerusform>
            <numerusform>أنه أخبرك بأن شخصًا ما موجود: مرتان (%n)، دون عنوان.</numerusform>
            <numerusform>أنه أخبرك بأن شخصًا ما موجود: %n مرات، دون عنوان.</numerusform>
            <numerusform>أنه أخبرك بأن شخصًا ما موجود: %n مرة، دون عنوان.</numerusform>
            <numerusform>أنه أخبرك بأن شخصًا ما موجود: %n مرة، دون عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you where somebody is: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>أنه أخبرك بمكان أحدهم: ولا مرة.</numerusform>
            <numerusform>أنه أخبرك بمكان أحدهم: مرة واحدة، مع كلا العنوانين.</numerusform>
            <numerusform>أنه أخبرك بمكان أحدهم: مرتين، مع كلا العنوانين.</numerusform>
            <numerusform>أنه أخبرك بمكان أحدهم: %n مرات، مع كلا العنوانين.</numerusform>
            <numerusform>أنه أخبرك بمكان أحدهم: %n مرة، مع كلا العنوانين.</numerusform>
            <numerusform>أنه أخبرك بمكان أحدهم: %n مرة، مع كلا العنوانين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That somebody asked for one of your ids: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>أن أحدهم سأل عن أحد معرّفاتك: ولا مرة.</numerusform>
            <numerusform>أن أحدهم سأل عن أحد معرّفاتك: مرة واحدة، مع كلا العنوانين.</numerusform>
            <numerusform>أن أحدهم سأل عن أحد معرّفاتك: مرتين، مع كلا العنوانين.</numerusform>
            <numerusform>أن أحدهم سأل عن أحد معرّفاتك: %n مرات، مع كلا العنوانين.</numerusform>
            <numerusform>أن أحدهم سأل عن أحد معرّفاتك: %n مرة، مع كلا العنوانين.</numerusform>
            <numerusform>أن أحدهم سأل عن أحد معرّفاتك: %n مرة، مع كلا العنوانين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you wanted a relay between you and somebody: %n time(s).</source>
        <translation>
            <numerusform>أنك أردت مرحّلًا بينك وبين أحدهم: ولا مرة.</numerusform>
            <numerusform>أنك أردت مرحّلًا بينك وبين أحدهم: مرة واحدة.</numerusform>
            <numerusform>أنك أردت مرحّلًا بينك وبين أحدهم: مرتين.</numerusform>
            <numerusform>أنك أردت مرحّلًا بينك وبين أحدهم: %n مرات.</numerusform>
            <numerusform>أنك أردت مرحّلًا بينك وبين أحدهم: %n مرة.</numerusform>
            <numerusform>أنك أردت مرحّلًا بينك وبين أحدهم: %n مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you met somebody through it, and the other address: %n request(s).</source>
        <translation>
            <numerusform>أنك التقيت أحدهم عبره، والعنوان الآخر: بلا أي طلب.</numerusform>
            <numerusform>أنك التقيت أحدهم عبره، والعنوان الآخر: طلب واحد.</numerusform>
            <numerusform>أنك التقيت أحدهم عبره، والعنوان الآخر: طلبان.</numerusform>
            <numerusform>أنك التقيت أحدهم عبره، والعنوان الآخر: %n طلبات.</numerusform>
            <numerusform>أنك التقيت أحدهم عبره، والعنوان الآخر: %n طلبًا.</numerusform>
            <numerusform>أنك التقيت أحدهم عبره، والعنوان الآخر: %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>{size} of sealed packets passing by, their sizes and moments.</source>
        <translation>مرور {size} من الحزم المختومة، بأحجامها وأوقاتها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n mailbox(es) of yours, what waits there by size, and when you emptied them ({fetched} times).</source>
        <translation>
            <numerusform>لا صناديق بريد لك، وحجم ما ينتظر فيها، ومتى أفرغتها ({fetched} مرة).</numerusform>
            <numerusform>صندوق بريد واحد لك، وحجم ما ينتظر فيه، ومتى أفرغته ({fetched} مرة).</numerusform>
            <numerusform>صندوقا بريد لك، وحجم ما ينتظر فيهما، ومتى أفرغتهما ({fetched} مرة).</numerusform>
            <numerusform>%n صناديق بريد لك، وحجم ما ينتظر فيها، ومتى أفرغتها ({fetched} مرة).</numerusform>
            <numerusform>%n صندوق بريد لك، وحجم ما ينتظر فيها، ومتى أفرغتها ({fetched} مرة).</numerusform>
            <numerusform>%n صندوق بريد لك، وحجم ما ينتظر فيها، ومتى أفرغتها ({fetched} مرة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n sealed parcel(s) that you left, {size} in all, in {boxes} mailboxes of others.</source>
        <translation>
            <numerusform>لا طرود مختومة تركتها، والحجم {size}، في صناديق بريد غيرك ({boxes}).</numerusform>
            <numerusform>طرد مختوم واحد تركته، بحجم {size}، في صناديق بريد غيرك ({boxes}).</numerusform>
            <numerusform>طردان مختومان تركتهما، بحجم {size} معًا، في صناديق بريد غيرك ({boxes}).</numerusform>
            <numerusform>%n طرود مختومة تركتها، بحجم {size} معًا، في صناديق بريد غيرك ({boxes}).</numerusform>
            <numerusform>%n طردًا مختومًا تركتها، بحجم {size} معًا، في صناديق بريد غيرك ({boxes}).</numerusform>
            <numerusform>%n طرد مختوم تركتها، بحجم {size} معًا، في صناديق بريد غيرك ({boxes}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your name, your card, your fingerprint.</source>
        <translation>اسمك وبطاقتك وبصمتك.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Who your contacts are: an id means nothing to whoever has no card of yours.</source>
        <translation>من هم جهات اتصالك: المعرّف لا يعني شيئًا لمن ليست لديه بطاقة منك.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A message, sealed or not: none passes a look-up server.</source>
        <translation>أي رسالة، مختومة كانت أم لا: لا تمر الرسائل بخادم الدليل.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the packets say, or who the two of you are. It stored nothing.</source>
        <translation>ما تقوله الحزم، أو من أنتما. لم يخزّن شيئًا.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the parcels say, or who wrote them: they are sealed and bear no names.</source>
        <translation>ما تقوله الطرود، أو من كتبها: إنها مختومة ولا تحمل أسماء.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It works in memory alone and drops whoever was silent for 30 seconds: if it runs the published program, it forgot you {ago} ago.</source>
        <translation>يعمل في الذاكرة وحدها وينسى كل من صمت 30 ثانية: إن كان يشغّل البرنامج المنشور فقد نسيك قبل {ago}.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>You left the circle of your own network, so nobody can be seen in this room. Join it again in the network's settings.</source>
        <translation>غادرت دائرة شبكتك، لذلك لا يظهر أحد في هذه الغرفة. انضم إليها من جديد في إعدادات الشبكة.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>They are not to be seen any more. Let them open this page again.</source>
        <translation>لم يعد الطرف الآخر ظاهرًا. اطلب منه أن يفتح هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>There are no words to compare with them now. Ask them again.</source>
        <translation>لا توجد كلمات للمقارنة مع هذا الشخص الآن. اسأله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <source>The four words differed three times within an hour: somebody in this network seems to stand between you. Show each other your cards as QR codes instead.</source>
        <translation>اختلفت الكلمات الأربع ثلاث مرات خلال ساعة: يبدو أن أحدهم في هذه الشبكة يقف بينكما. ليعرض كل منكما بطاقته على الآخر رمزَ QR بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is older, and its four words could be forged. Let them update it.</source>
        <translation>نسخة m2chat لديه أقدم، ويمكن تزوير كلماتها الأربع. ليحدّثها أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is newer than yours. Update yours, then ask again.</source>
        <translation>نسخة m2chat لديه أحدث من نسختك. حدّث نسختك ثم اسأل مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/owner.py"/>
        <source>m2chat has this profile open already and does not answer. Wait a moment and try again; if that does not help, end that m2chat or restart the computer.</source>
        <translation>هذا الملف الشخصي مفتوح بالفعل في m2chat، وهو لا يستجيب. انتظر لحظة وحاول من جديد؛ وإن لم ينفع فأنهِ m2chat ذاك أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} answers</source>
        <translation>يجيب خادم دليل لدائرة {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} was lost</source>
        <translation>فُقد خادم دليل لدائرة {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Registered at a look-up server of {words}</source>
        <translation>تم التسجيل لدى خادم دليل لدائرة {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This profile was opened on another computer; this one falls silent</source>
        <translation>فُتح هذا الملف الشخصي على حاسوب آخر؛ يصمت هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Knocked where we last met</source>
        <translation>طرقنا حيث التقينا آخر مرة</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They knock where we last met</source>
        <translation>يطرق الطرف الآخر حيث التقينا آخر مرة</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked a look-up server</source>
        <translation>سألنا خادم الدليل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server knows them</source>
        <translation>خادم الدليل يعرف الطرف الآخر</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server does not know them now</source>
        <translation>خادم الدليل لا يعرف الطرف الآخر الآن</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server did not answer</source>
        <translation>لم يُجب خادم الدليل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>What the look-up server gave is not theirs, and was dropped</source>
        <translation>ما أعطاه خادم الدليل ليس للطرف الآخر، فأُهمل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They look for us</source>
        <translation>الطرف الآخر يبحث عنا</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their addresses: {words}</source>
        <translation>عناوين الطرف الآخر: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Probing: {words}</source>
        <translation>تجربة الوصول: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A probe was answered: {words}</source>
        <translation>وصلت إجابة عن التجربة: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No probe was answered</source>
        <translation>لم تصل إجابة عن أي تجربة</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked for a relay</source>
        <translation>طلبنا مرحّلًا</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A relay joins the two of us</source>
        <translation>يصل مرحّل بيننا</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No relay could be had</source>
        <translation>لا يتوفر مرحّل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake begins</source>
        <translation>تبدأ المصافحة</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their part of the handshake came</source>
        <translation>وصل جزء الطرف الآخر من المصافحة</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake came to nothing: {words}</source>
        <translation>لم تنجح المصافحة: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Connected: {words}</source>
        <translation>متصل: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The way changed: {words}</source>
        <translation>تغيّر المسار: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A newer session takes its place</source>
        <translation>حلّت محلها جلسة أحدث</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The session ended: {words}</source>
        <translation>انتهت الجلسة: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This try came to nothing: {words}</source>
        <translation>لم تنجح هذه المحاولة: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network</source>
        <translation>الشبكة نفسها</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through a relay</source>
        <translation>عبر مرحّل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through two relays</source>
        <translation>عبر مرحّلين</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network, no server</source>
        <translation>الشبكة نفسها، بلا خادم</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>with a goodbye</source>
        <translation>مع وداع</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>nothing was said for a while</source>
        <translation>لم يُقَل شيء منذ مدة</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>it was refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the profile was opened on another computer</source>
        <translation>فُتح الملف الشخصي على حاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>without a word, the way is dead</source>
        <translation>بلا كلمة، المسار ميت</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>a limit was reached</source>
        <translation>بُلغ حدّ ما</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the other end broke the protocol</source>
        <translation>خالف الطرف الآخر البروتوكول</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>they are not on line</source>
        <translation>الطرف الآخر غير متصل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no way to them opened</source>
        <translation>لم يُفتح أي مسار إليه</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no look-up server answers</source>
        <translation>لا يجيب أي خادم دليل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this computer is off line</source>
        <translation>هذا الحاسوب غير متصل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this network seems to block UDP</source>
        <translation>يبدو أن هذه الشبكة تمنع UDP</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the circle has no relay</source>
        <translation>ليس للدائرة مرحّل</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the relay is busy</source>
        <translation>المرحّل مشغول</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>still starting</source>
        <translation>ما زال يبدأ</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Kept on this computer</source>
        <translation>محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسلت ولم تتأكد بعد</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Left at an offline server</source>
        <translation>تُركت لدى خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On their computer</source>
        <translation>على حاسوب الطرف الآخر</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Forgotten by the offline server, not picked up</source>
        <translation>نسيها خادم الرسائل المؤجلة ولم يأخذها أحد</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>by the clock of its author</source>
        <translation>حسب ساعة كاتبها</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Edited</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>the newest edit; earlier words are not kept</source>
        <translation>أحدث تعديل؛ لا تُحفظ الكلمات السابقة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Disappears</source>
        <translation>تختفي</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>The offline server forgets it</source>
        <translation>ينساها خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Leaves</source>
        <translation>تنطلق</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>scheduled for then</source>
        <translation>مجدولة لذلك الوقت</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits on this computer</source>
        <translation>تنتظر على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>try {flow}</source>
        <translation>المحاولة {flow}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed for its receiver alone</source>
        <translation>مختومة لمتلقيها وحده</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>موقّعة بـ RSA-4096 (PSS)؛ وAES-128-GCM بمفتاح من RSA-4096 (OAEP) وX25519 مع ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed on the way to the offline server</source>
        <translation>مختومة في طريقها إلى خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from X25519 that live as long as the connection to the server; in it the message stays sealed for its receiver</source>
        <translation>AES-128-GCM بمفاتيح من X25519 تعيش بقدر ما يدوم الاتصال بالخادم؛ وفيه تبقى الرسالة مختومة لمستلمها</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Masked on the line</source>
        <translation>مموّهة على الخط</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128 under the circle's key; it hides the form of packets, nothing depends on it</source>
        <translation>AES-128 بمفتاح الدائرة؛ يخفي شكل الحزم، ولا يعتمد عليه شيء</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as the session</source>
        <translation>AES-128-GCM بمفاتيح من RSA-2048 وX25519 وML-KEM-768 تعيش ما عاشت الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; this one is {age} old</source>
        <translation>{layer}؛ عمر هذه {age}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; the one it went by is over, and its keys are gone</source>
        <translation>{layer}؛ الجلسة التي مرّت بها انتهت، ومفاتيحها لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed between the two computers</source>
        <translation>مختومة بين الحاسوبين</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Send from 1 to 100 files at once.</source>
        <translation>أرسل من ملف واحد إلى 100 ملف في المرة.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is here already. Save a copy of it where you like.</source>
        <translation>الملف هنا بالفعل. احفظ نسخة منه حيث تريد.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is on its way already. Save a copy when it is here.</source>
        <translation>الملف في الطريق بالفعل. احفظ نسخة منه حين يصل.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file was given up. Ask for it to be sent again.</source>
        <translation>تُرك هذا الملف. اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file needs no answer any more.</source>
        <translation>لم يعد هذا الملف يحتاج إلى رد.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file does not move.</source>
        <translation>هذا الملف لا يتحرك الآن.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Accept the file first, or decline it.</source>
        <translation>اقبل الملف أولًا أو ارفضه.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file cannot go on. Send it again.</source>
        <translation>لا يمكن متابعة هذا الملف. أرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is finished; there is nothing to cancel.</source>
        <translation>اكتمل هذا الملف؛ لا شيء لإلغائه.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>تتعذر كتابة الملف هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is yours; it is for the other side to answer.</source>
        <translation>هذا الملف منك؛ الرد على الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>That folder is not there. Make it first, or choose another place.</source>
        <translation>هذا المجلد غير موجود. أنشئه أولًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The caption is too long. Send it as a message.</source>
        <translation>التعليق طويل جدًا. أرسله كرسالة.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is being written just now. Wait until it is finished.</source>
        <translation>يُكتب {name} الآن. انتظر حتى يكتمل.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The file grew shorter while it was read. Wait until it is finished.</source>
        <translation>صغر الملف أثناء قراءته. انتظر حتى يكتمل.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not there. Choose another file.</source>
        <translation>{name} غير موجود. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check its rights, or choose another.</source>
        <translation>تتعذر قراءة {name}. تحقق من أذوناته أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check the disk, or choose another.</source>
        <translation>تتعذر قراءة {name}. افحص القرص أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is a folder. Pack it into one file first.</source>
        <translation>{name} مجلد. اجمعه في ملف واحد أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not an ordinary file. Choose another.</source>
        <translation>{name} ليس ملفًا عاديًا. اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is larger than 256 GiB. Send it in parts.</source>
        <translation>{name} أكبر من 256 غيغابايت. أرسله على أجزاء.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A duration is a number with a unit: 500ms, 30s, 5m, 2h, 7d or 1w.</source>
        <translation>المدة رقم مع وحدة: 500ms أو 30s أو 5m أو 2h أو 7d أو 1w.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A size is a number with a unit: 800B, 20kB, 100MB or 1GiB.</source>
        <translation>الحجم رقم مع وحدة: 800B أو 20kB أو 100MB أو 1GiB.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is damaged.</source>
        <translation>إنه تالف.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is not signed by the makers of this program.</source>
        <translation>لم يوقّعه صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is signed by a key that is no longer in use.</source>
        <translation>إنه موقّع بمفتاح لم يعد مستخدَمًا.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is about another program.</source>
        <translation>إنه عن برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it names an older version than one that was published already.</source>
        <translation>يذكر إصدارًا أقدم من إصدار نُشر من قبل.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is older than one that was seen before.</source>
        <translation>إنه أقدم من إشعار رأيناه من قبل.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is dated in the future; is this computer's clock right?</source>
        <translation>تاريخه في المستقبل؛ هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it has run out; somebody may be holding back the newest one.</source>
        <translation>انتهت صلاحيته؛ ربما يحجب أحدهم الأحدث.</translation>
    </message>
    <message>
        <location filename="../../app/updates/errors.py"/>
        <source>This build has no update address. Look for a newer version where you got it from.</source>
        <translation>هذه النسخة ليس لها عنوان تحديث. ابحث عن إصدار أحدث حيث حصلت عليها.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends us on to a place that is not safe.</source>
        <translation>خادمه يحيلنا إلى مكان غير آمن.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its address is not safe.</source>
        <translation>عنوانه غير آمن.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends far more than a notice.</source>
        <translation>خادمه يرسل أكثر بكثير من إشعار.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server takes too long.</source>
        <translation>خادمه يستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk is full, so nothing new can be kept. Nothing was lost: free some space, then try again.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ جديد. لم يضِع شيء: أخلِ بعض المساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's folder cannot be written. Nothing was lost: make the folder and its files writable for you, then try again.</source>
        <translation>تتعذر الكتابة في مجلد الملف الشخصي. لم يضِع شيء: اسمح لنفسك بالكتابة في المجلد وملفاته ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>Another program is using the profile's database. Close it, then try again.</source>
        <translation>برنامج آخر يستخدم قاعدة بيانات الملف الشخصي. أغلقه ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk reported an error, so the change was not kept. Check the disk; a copy of the profile's folder is advisable.</source>
        <translation>أبلغ القرص عن خطأ، فلم يُحفظ التغيير. افحص القرص؛ يُنصح بنسخ مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's database is damaged or belongs to another key. It was not changed: restore it from a backup.</source>
        <translation>قاعدة بيانات الملف الشخصي تالفة أو تخص مفتاحًا آخر. لم تتغير: استعِدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>This profile was used with a newer m2chat. It was not changed: please update m2chat, then open it again.</source>
        <translation>استُخدم هذا الملف الشخصي مع إصدار أحدث من m2chat. لم يتغير: حدِّث m2chat ثم افتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>safety code</source>
        <translation>رمز أمان</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This code was made by a newer m2chat. Please update m2chat first.</source>
        <translation>أُنشئ هذا الرمز بإصدار أحدث من m2chat. حدِّث m2chat أولًا.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>contact card</source>
        <translation>بطاقة اتصال</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This card was made by a newer m2chat. Please update m2chat first.</source>
        <translation>أُنشئت هذه البطاقة بإصدار أحدث من m2chat. حدِّث m2chat أولًا.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>circle link</source>
        <translation>رابط دائرة</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>join link</source>
        <translation>رابط انضمام</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This {what} is damaged: a part is missing or was mistyped. Copy the whole of it and try again.</source>
        <translation>هناك خلل في {what}: جزء ناقص أو خطأ في الكتابة. انسخ النص كله وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This is no {what}: it should begin with {prefix}</source>
        <translation>هذا النص ليس {what}: يجب أن يبدأ بـ ⁦{prefix}⁩</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to accept.</source>
        <translation>لا يوجد طلب من هذا الشخص لقبوله.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to reject.</source>
        <translation>لا يوجد طلب من هذا الشخص لرفضه.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card can be used 1 to 10,000 times, or without limit.</source>
        <translation>يمكن استخدام البطاقة من مرة واحدة إلى 10,000 مرة، أو بلا حدّ.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card is valid for at least one hour and at most one year.</source>
        <translation>تصلح البطاقة ساعة واحدة على الأقل وسنة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>This card was withdrawn before. It answers nobody any more.</source>
        <translation>سُحبت هذه البطاقة من قبل. لم تعد تجيب أحدًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/circles.py"/>
        <source>You are in {count} circles, which is the most. Leave one first.</source>
        <translation>أنت في {count} دائرة، وهذا هو الحد الأقصى. غادر إحداها أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>الاسم طويل جدًا: الحد 64 بايت. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is empty. Write the name that your contacts should see.</source>
        <translation>الاسم فارغ. اكتب الاسم الذي تراه جهات اتصالك.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The nickname is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>اللقب طويل جدًا: الحد 64 بايت. اختر لقبًا أقصر.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The greeting is too long: it may have 500 bytes. Say the rest later.</source>
        <translation>التحية طويلة جدًا: الحد 500 بايت. قل الباقي لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is your own card. Give it to the person whom you want to meet, and paste theirs here.</source>
        <translation>هذه بطاقتك أنت. أعطها لمن تريد أن تلتقيه، والصق بطاقته هنا.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card has expired. Ask for a new one.</source>
        <translation>انتهت صلاحية هذه البطاقة. اطلب بطاقة جديدة.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card is for people on one network, and you left the circle for that. Join the circle local again first.</source>
        <translation>هذه البطاقة لمن هم على شبكة واحدة، وقد غادرت دائرتها. انضم إلى الدائرة local من جديد أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card belongs to a circle that you have not joined. Ask its owner for the circle link and join it first.</source>
        <translation>هذه البطاقة تخص دائرة لم تنضم إليها. اطلب رابط الدائرة من صاحب البطاقة وانضم إليها أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>one of your contacts</source>
        <translation>إحدى جهات اتصالك</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You blocked {name}. Unblock them first.</source>
        <translation>لقد حظرت {name}. ألغِ الحظر أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is the card of {name}, who is already your contact.</source>
        <translation>هذه بطاقة {name}، وهو من جهات اتصالك بالفعل.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>{sentence} If you were told that it belongs to {name}, one of the two is not who they say: ask, and don't tell either whom else you know.</source>
        <translation>{sentence} إن قيل لك إنها بطاقة {name}، فأحد الاثنين ليس من يدّعي: اسأل، ولا تخبر أيًّا منهما بمن تعرف غيره.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card was already used as often as it allows, or was withdrawn. Ask for a new one.</source>
        <translation>استُخدمت هذه البطاقة العدد المسموح به من المرات، أو سُحبت. اطلب بطاقة جديدة.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You have already asked {name}. They have not answered yet.</source>
        <translation>سبق أن أرسلت طلبًا إلى {name}. لم يصل رد بعد.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message came from your contact; there is nothing to retry.</source>
        <translation>جاءت هذه الرسالة من جهة اتصالك؛ لا داعي لإعادة المحاولة.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message needs no further try.</source>
        <translation>لا تحتاج هذه الرسالة إلى محاولة أخرى.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was taken back already.</source>
        <translation>سُحبت هذه الرسالة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message is not on its way any more. Try it again, or delete it.</source>
        <translation>لم تعد هذه الرسالة في الطريق. أعد المحاولة أو احذفها.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was already delivered, so it cannot be taken back.</source>
        <translation>سُلّمت هذه الرسالة بالفعل، فلا يمكن سحبها.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>Some members have this message. Delete it for everybody instead.</source>
        <translation>وصلت هذه الرسالة إلى بعض الأعضاء. احذفها لدى الجميع بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This line cannot be taken back. Set the timer again instead.</source>
        <translation>لا يمكن سحب هذا السطر. اضبط المؤقِّت من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That person is not among your contacts. Add them with their card first.</source>
        <translation>هذا الشخص ليس من جهات اتصالك. أضفه ببطاقته أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That message is not here any more.</source>
        <translation>لم تعد هذه الرسالة هنا.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>The text is longer than 1 MiB. Send it in several parts.</source>
        <translation>النص أطول من 1 ميغابايت. أرسله على عدة أجزاء.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is nothing to send. Write something first.</source>
        <translation>لا شيء لإرساله. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle, so nobody could find you. Join one by its link, or the built-in one of your own network by its name, local; then make the card.</source>
        <translation>أنت لست في أي دائرة، فلا يستطيع أحد أن يجدك. انضم إلى دائرة برابطها، أو إلى الدائرة المدمجة لشبكتك باسمها local؛ ثم أنشئ البطاقة.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no such card of yours any more.</source>
        <translation>لم تعد لديك بطاقة كهذه.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle of that name. Look at the list of your circles.</source>
        <translation>لست في دائرة بهذا الاسم. انظر إلى قائمة دوائرك.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no safety code yet: their certificate comes when both computers first meet.</source>
        <translation>لا يوجد رمز أمان بعد: تأتي شهادة الطرف الآخر حين يلتقي الحاسوبان أول مرة.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>This message carries no file.</source>
        <translation>هذه الرسالة لا تحمل ملفًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>The file is not here yet. Accept it and wait until it has come.</source>
        <translation>الملف ليس هنا بعد. اقبله وانتظر حتى يصل.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/sending.py"/>
        <source>Only a file that is in m2chat can be forwarded. Send it anew.</source>
        <translation>لا يُعاد توجيه إلا ملف موجود في m2chat. أرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side paused it.</source>
        <translation>أوقفه الطرف الآخر مؤقتًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side cancelled it.</source>
        <translation>ألغاه الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side does not want this file.</source>
        <translation>الطرف الآخر لا يريد هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file was changed after it was offered. Send it again.</source>
        <translation>تغيّر الملف بعد عرضه. أرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file is no longer where it was. Put it back and resume, or send it again.</source>
        <translation>لم يعد الملف في مكانه. أعده إليه وتابع، أو أرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side's disk is full; it goes on when there is room.</source>
        <translation>قرص الطرف الآخر ممتلئ؛ يُستأنف الإرسال حين تتوفر مساحة.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>What came is not the file that was offered. Ask for it to be sent again.</source>
        <translation>ما وصل ليس الملف المعروض. اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The sender no longer has this file. Ask for it to be sent again.</source>
        <translation>لم يعد هذا الملف لدى المرسل. اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>Too big to wait at the offline server. It goes when both of you are online at the same time.</source>
        <translation>أكبر من أن ينتظر لدى خادم الرسائل المؤجلة. ينطلق حين تكونان متصلين في الوقت نفسه.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The disk is full. Free some space: the file goes on by itself then.</source>
        <translation>القرص ممتلئ. أخلِ بعض المساحة: يتابع الملف بعدها من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>There is no such group here. Look at the list of your groups.</source>
        <translation>لا توجد مجموعة كهذه هنا. انظر إلى قائمة مجموعاتك.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Only an admin of the group can do this. Ask one of them.</source>
        <translation>هذا لمشرفي المجموعة فقط. اطلب ذلك من أحدهم.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>You are not in this group, so nothing can be said or changed there.</source>
        <translation>لست في هذه المجموعة، فلا يمكن قول شيء فيها أو تغييره.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A group can have 100 people, with those who were asked in. Take somebody out first, or make a second group.</source>
        <translation>تتسع المجموعة لـ 100 شخص مع المدعوّين. أخرج أحدًا أولًا أو أنشئ مجموعة ثانية.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>This group was changed so often that its list of members is full. Make a new group with the same people.</source>
        <translation>تغيّرت هذه المجموعة كثيرًا حتى امتلأت قائمة أعضائها. أنشئ مجموعة جديدة بالأشخاص أنفسهم.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} became an admin before you, so you can neither take them out nor change their role. They can leave by themselves.</source>
        <translation>أصبح {name} مشرفًا قبلك، فلا يمكنك إخراجه أو تغيير دوره. ويمكنه أن يغادر بنفسه.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} is in another circle than this group, so its members could not find them. Exchange cards in the circle of the group first.</source>
        <translation>{name} في دائرة غير دائرة هذه المجموعة، فلن يجده أعضاؤها. تبادلا البطاقات في دائرة المجموعة أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Nobody else is in this group yet, and who joins later does not see what was said before. Write when somebody has joined.</source>
        <translation>لا أحد غيرك في هذه المجموعة بعد، ومن ينضم لاحقًا لا يرى ما قيل قبله. اكتب حين ينضم أحد.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A message to a group can have at most 64 KiB. Send it in parts, or as a file.</source>
        <translation>الحد الأقصى لرسالة إلى مجموعة 64 كيلوبايت. أرسلها على أجزاء أو كملف.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>That person is not in this group. Look at the list of its members.</source>
        <translation>هذا الشخص ليس في هذه المجموعة. انظر إلى قائمة أعضائها.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Only messages of yours to a group go to each member by itself.</source>
        <translation>رسائلك أنت إلى المجموعة وحدها تذهب إلى كل عضو على حدة.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Nobody asks you into this group any more.</source>
        <translation>لم تعد هناك دعوة لك إلى هذه المجموعة.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>This group lives in a circle that you have not joined. Ask who invited you for the circle link and join it first.</source>
        <translation>هذه المجموعة في دائرة لم تنضم إليها. اطلب رابط الدائرة ممن دعاك وانضم إليها أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>There is no invitation into this group to decline.</source>
        <translation>لا توجد دعوة إلى هذه المجموعة لرفضها.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>To go yourself, leave the group.</source>
        <translation>لتخرج أنت، غادر المجموعة.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>{name} is not among your contacts yet. Wait until both agreed.</source>
        <translation>{name} ليس من جهات اتصالك بعد. انتظر حتى يوافق الطرفان.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The group has no name. Write one that all members will see.</source>
        <translation>ليس للمجموعة اسم. اكتب اسمًا يراه كل الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The line about the group is too long: it may have 500 bytes.</source>
        <translation>وصف المجموعة طويل جدًا: الحد 500 بايت.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made this group</source>
        <translation>أنشأتَ هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made this group</source>
        <translation>أنشأ {who} هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You asked {whom} in</source>
        <translation>دعوتَ {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked {whom} in</source>
        <translation>دعا {who} {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked you in</source>
        <translation>دعاك {who}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You came in</source>
        <translation>انضممتَ</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} came in</source>
        <translation>انضم {who}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took the invitation of {whom} back</source>
        <translation>سحبتَ دعوة {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of {whom} back</source>
        <translation>سحب {who} دعوة {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of you back</source>
        <translation>سحب {who} دعوتك</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took {whom} out</source>
        <translation>أخرجتَ {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took {whom} out</source>
        <translation>أخرج {who} {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took you out</source>
        <translation>أخرجك {who}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You gave up being an admin</source>
        <translation>تخلّيتَ عن الإشراف</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} gave up being an admin</source>
        <translation>تخلّى {who} عن الإشراف</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} an admin</source>
        <translation>جعلتَ {whom} مشرفًا</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} an admin</source>
        <translation>جعل {who} {whom} مشرفًا</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you an admin</source>
        <translation>جعلك {who} مشرفًا</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} a member like others</source>
        <translation>جعلتَ {whom} عضوًا كغيره</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} a member like others</source>
        <translation>جعل {who} {whom} عضوًا كغيره</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you a member like others</source>
        <translation>جعلك {who} عضوًا كغيرك</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You changed what the group is for</source>
        <translation>غيّرتَ وصف المجموعة</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} changed what the group is for</source>
        <translation>غيّر {who} وصف المجموعة</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You called the group “{whom}”</source>
        <translation>سمّيتَ المجموعة «{whom}»</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} called the group “{whom}”</source>
        <translation>سمّى {who} المجموعة «{whom}»</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You left</source>
        <translation>غادرتَ</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} left</source>
        <translation>غادر {who}</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>A reaction is one emoji. Choose one from the list.</source>
        <translation>التفاعل إيموجي واحد. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be edited.</source>
        <translation>لا يمكن تعديل إلا رسائلك أنت.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent. Send it again first, or write a new one.</source>
        <translation>لم تُرسَل هذه الرسالة. أعد إرسالها أولًا أو اكتب رسالة جديدة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message went under a rule of its own, which an edit could not keep. Delete it and write a new one.</source>
        <translation>أُرسلت هذه الرسالة بقاعدة خاصة لا يحفظها التعديل. احذفها واكتب رسالة جديدة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be deleted for both. Delete it for yourself.</source>
        <translation>لا يمكن الحذف لدى الطرفين إلا لرسائلك أنت. احذفها لديك.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent, so there is nobody to see a reaction.</source>
        <translation>لم تُرسَل هذه الرسالة، فلا أحد يرى التفاعل.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This line was written by m2chat; nothing can be done with it.</source>
        <translation>هذا السطر كتبه m2chat؛ لا يمكن فعل شيء به.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>This version of m2chat cannot write in such a conversation.</source>
        <translation>لا يستطيع هذا الإصدار من m2chat الكتابة في محادثة كهذه.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>Accept the request first, then you can write.</source>
        <translation>اقبل الطلب أولًا، ثم يمكنك الكتابة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>You blocked this person. Unblock them first, then you can write.</source>
        <translation>لقد حظرت هذا الشخص. ألغِ الحظر أولًا، ثم يمكنك الكتابة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>This message is not one that was scheduled for later.</source>
        <translation>هذه الرسالة ليست من الرسائل المجدولة لوقت لاحق.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>A message can be planned for at most a year from now.</source>
        <translation>يمكن جدولة الرسالة لمدة سنة من الآن على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>The time to give up lies before the message could even leave.</source>
        <translation>وقت التخلي يسبق الوقت الذي قد تنطلق فيه الرسالة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/service.py"/>
        <source>At most {count} messages can be deleted at once.</source>
        <translation>يمكن حذف {count} رسالة على الأكثر في المرة.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>A message can mention at most {count} people.</source>
        <translation>يمكن أن تذكر الرسالة {count} شخصًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>At most {count} messages can be forwarded at once, to at most {chats} conversations.</source>
        <translation>يمكن إعادة توجيه {count} رسالة على الأكثر في المرة، إلى {chats} محادثة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>Such a rule is for messages to one person, not for groups.</source>
        <translation>هذه القاعدة للرسائل إلى شخص واحد، لا للمجموعات.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>This kind of message cannot be forwarded.</source>
        <translation>لا يمكن إعادة توجيه هذا النوع من الرسائل.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../messaging/offline/notes.py"/>
        <location filename="../../ui/moments.py"/>
        <location filename="../../ui/treaty_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>Messages can disappear after at most a year.</source>
        <translation>يمكن أن تختفي الرسائل بعد سنة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>You set this.</source>
        <translation>هذا من ضبطك أنت.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>A member set this.</source>
        <translation>هذا من ضبط أحد الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>They set this.</source>
        <translation>هذا من ضبط الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages no longer disappear. {setter}</source>
        <translation>لم تعد الرسائل الجديدة تختفي. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages disappear {time} after they are read. {setter}</source>
        <translation>تختفي الرسائل الجديدة بعد {time} من قراءتها. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You have agreed already. End that first, then offer other terms.</source>
        <translation>لقد اتفقتما بالفعل. أنهِ ذلك أولًا ثم اعرض شروطًا أخرى.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>They have offered it already. Agree to that, or decline it first.</source>
        <translation>هناك عرض من الطرف الآخر بالفعل. وافق عليه أو ارفضه أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There were too many offers between you two. Add each other anew.</source>
        <translation>كثرت العروض بينكما. أضيفا بعضكما من جديد.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to agree to.</source>
        <translation>لا يوجد عرض من هذا الشخص لتوافق عليه.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to decline.</source>
        <translation>لا يوجد عرض من هذا الشخص لترفضه.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is nothing agreed with this person that could be ended.</source>
        <translation>لا يوجد اتفاق مع هذا الشخص لإنهائه.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You ended it: messages no longer wait at an offline server.</source>
        <translation>أنهيت الاتفاق: لم تعد الرسائل تنتظر لدى خادم الرسائل المؤجلة.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You both agreed: messages may wait for each other at an offline server, up to {days}.</source>
        <translation>اتفقتما: يمكن أن تنتظر رسائلكما لدى خادم الرسائل المؤجلة حتى {days}.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You can agree on this once you are both contacts.</source>
        <translation>يمكنكما الاتفاق على هذا بعد أن تصبحا جهتي اتصال.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>The circle in which you know this person has no offline server. Whoever runs the circle can start one: m2-server run --roles store</source>
        <translation>الدائرة التي تعرف فيها هذا الشخص ليس فيها خادم رسائل مؤجلة. يمكن لمن يدير الدائرة تشغيله: m2-server run --roles store</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>{name} does not want messages to wait at a server. Ask them, if it matters to you.</source>
        <translation>لا يريد {name} أن تنتظر الرسائل لدى خادم. اسأله إن كان الأمر يهمك.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>Messages can wait for 1 to 7 days, and 1 to 64 MiB of them.</source>
        <translation>يمكن أن تنتظر الرسائل من يوم واحد إلى 7 أيام، ومن 1 إلى 64 ميغابايت منها.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/hearing.py"/>
        <source>{name} ended it: messages no longer wait at an offline server.</source>
        <translation>أنهى {name} الاتفاق: لم تعد الرسائل تنتظر لدى خادم الرسائل المؤجلة.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/notes.py"/>
        <source>Your contact</source>
        <translation>جهة اتصالك</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/offline/notes.py"/>
        <source>%n message(s) from {name} expired before you came online.</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي رسالة من {name} قبل اتصالك.</numerusform>
            <numerusform>انتهت صلاحية رسالة واحدة من {name} قبل اتصالك.</numerusform>
            <numerusform>انتهت صلاحية رسالتين من {name} قبل اتصالك.</numerusform>
            <numerusform>انتهت صلاحية %n رسائل من {name} قبل اتصالك.</numerusform>
            <numerusform>انتهت صلاحية %n رسالة من {name} قبل اتصالك.</numerusform>
            <numerusform>انتهت صلاحية %n رسالة من {name} قبل اتصالك.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/trust/cards.py"/>
        <source>There is no request of this person that could wait.</source>
        <translation>لا يوجد طلب من هذا الشخص يمكن أن ينتظر.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>These two are the same certificate already.</source>
        <translation>هاتان شهادة واحدة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>First compare the safety code with {name}: anybody could say that they have a new certificate.</source>
        <translation>قارن رمز الأمان مع {name} أولًا: أي شخص قد يزعم أن لديه شهادة جديدة.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>The other one of the two is the newer certificate already.</source>
        <translation>الشهادة الأخرى هي الأحدث بالفعل.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It came with the card that you used.</source>
        <translation>جاءت مع البطاقة التي استخدمتها.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>They asked you with one of your cards.</source>
        <translation>جاءت مع طلب أُرسل إليك بإحدى بطاقاتك.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} introduced you to each other.</source>
        <translation>عرّفكما {name} ببعضكما.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>A contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It is known here since before this was kept.</source>
        <translation>معروفة هنا من قبل أن يُسجَّل ذلك.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{sentence} You said that it took the place of the one before.</source>
        <translation>{sentence} قلت إنها حلّت محل السابقة.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name}, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>تعرف {name} آخر بشهادة أخرى. قد يكون شخصًا ثانيًا، أو الشخص نفسه بحاسوب جديد، أو من ينتحل شخصيته: اسأله وجهًا لوجه أو صوتًا، وقارن رمز الأمان قبل أن تثق به.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name} whose safety code you compared, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>تعرف {name} آخر قارنت رمز أمانه، بشهادة أخرى. قد يكون شخصًا ثانيًا، أو الشخص نفسه بحاسوب جديد، أو من ينتحل شخصيته: اسأله وجهًا لوجه أو صوتًا، وقارن رمز الأمان قبل أن تثق به.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} has a newer certificate. Write to them there; what still waits here is not sent by itself.</source>
        <translation>لدى {name} شهادة أحدث. اكتب إليه هناك؛ أما ما ينتظر هنا فلا يُرسَل تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>a contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know them by the word of {name}, and nobody checked it: {name} could have handed each of you somebody else's certificate. Compare the safety code to be sure.</source>
        <translation>تعرفه بكلمة {name} وحدها ولم يتحقق منها أحد: ربما أعطى {name} كلًّا منكما شهادة شخص آخر. قارن رمز الأمان لتتأكد.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>You made 20 introductions in one day, which is the most. Make the next one tomorrow.</source>
        <translation>قدّمت 20 تعريفًا في يوم واحد، وهذا هو الحد الأقصى. قدّم التالي غدًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That introduction is not here any more. Ask for a new one.</source>
        <translation>لم يعد هذا التعريف هنا. اطلب تعريفًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That can't be brought back any more: the half minute is over.</source>
        <translation>لم يعد بالإمكان استرجاع ذلك: انقضت نصف الدقيقة.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>m2chat is locked. Open it with the passphrase first.</source>
        <translation>m2chat مقفل. افتحه بعبارة المرور أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>This profile has no passphrase, so there is nothing to lock it with. Set one first.</source>
        <translation>ليس لهذا الملف الشخصي عبارة مرور، فلا شيء يُقفل به. عيّن عبارة أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That was wrong too often. Try again in {seconds} seconds.</source>
        <translation>كثرت المحاولات الخاطئة. حاول من جديد بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You introduced {name} and {name2} to each other less than a day ago. Wait for their answers.</source>
        <translation>عرّفت {name} و{name2} ببعضهما قبل أقل من يوم. انتظر ردهما.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You have answered this introduction already.</source>
        <translation>سبق أن أجبت عن هذا التعريف.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not your contact now, so nobody can be told.</source>
        <translation>{name} ليس من جهات اتصالك الآن، فلا يمكن إخبار أحد.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>Choose two different contacts to introduce to each other.</source>
        <translation>اختر جهتي اتصال مختلفتين لتعريفهما ببعضهما.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not ready yet. Both must be your contacts before you can introduce them.</source>
        <translation>{name} ليس جاهزًا بعد. يجب أن يكون كلاهما من جهات اتصالك قبل تعريفهما ببعضهما.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} and {name2} are in different circles, where they can't find each other. Invite one of them into the other's circle first.</source>
        <translation>{name} و{name2} في دائرتين مختلفتين، فلا يجد أحدهما الآخر. ادعُ أحدهما إلى دائرة الآخر أولًا.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} would like you to meet {name2}.</source>
        <translation>يودّ {name} أن يعرّفك بـ {name2}.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>This is no PNG or JPEG picture. Choose another file.</source>
        <translation>هذه ليست صورة PNG أو JPEG. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than 64 KiB. Choose a smaller one.</source>
        <translation>الصورة أكبر من 64 كيلوبايت. اختر صورة أصغر.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than {side} x {side}. Make it smaller.</source>
        <translation>الصورة أكبر من {side} × {side}. صغّرها.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/removal.py"/>
        <source>A group is left, not deleted: leave it first, then clear it.</source>
        <translation>المجموعة تُغادَر ولا تُحذف: غادرها أولًا ثم امسحها.</translation>
    </message>
    <message>
        <location filename="../../messaging/words.py"/>
        <source>The text holds broken characters. Remove them and try again.</source>
        <translation>في النص رموز تالفة. أزلها وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Run it again. If it lasts, the network is very slow.</source>
        <translation>أعد الفحص. إن استمر ذلك فالشبكة بطيئة جدًا.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>m2chat was told to use one address of this computer only.</source>
        <translation>طُلب من m2chat استخدام عنوان واحد من هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer is in no network: no interface is up.</source>
        <translation>هذا الحاسوب ليس في أي شبكة: لا توجد واجهة عاملة.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Connect it by cable or by Wi-Fi.</source>
        <translation>صِله بسلك أو بالواي فاي.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer has no way out of the local network.</source>
        <translation>ليس لهذا الحاسوب طريق إلى خارج الشبكة المحلية.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Check the router. People on the same network can still be reached.</source>
        <translation>افحص الموجّه. ما زال الوصول إلى من هم على الشبكة نفسها ممكنًا.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port could not be tried without a circle.</source>
        <translation>تعذرت تجربة المنفذ بلا دائرة.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The system gives m2chat no further UDP port.</source>
        <translation>لا يعطي النظام m2chat منفذ UDP آخر.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Close other programs, or restart this computer.</source>
        <translation>أغلق برامج أخرى أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port is open and hears.</source>
        <translation>المنفذ مفتوح ويستقبل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A datagram within this computer did not reach the port of m2chat.</source>
        <translation>حزمة بيانات داخل هذا الحاسوب لم تصل إلى منفذ m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall on this computer stops it: allow UDP for m2chat.</source>
        <translation>يمنعها جدار حماية على هذا الحاسوب: اسمح لـ m2chat باستخدام UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer can look for people on its own network without a server. Whether the network carries that, only another computer could tell.</source>
        <translation>يستطيع هذا الحاسوب البحث عن الأشخاص في شبكته بلا خادم. أما هل تنقل الشبكة ذلك، فلا يعرفه إلا حاسوب آخر.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Multicast does not work on this computer, so that people on the same network are found by look-up servers only.</source>
        <translation>البث المتعدد لا يعمل على هذا الحاسوب، فلا يُعثر على من هم على الشبكة نفسها إلا عبر خوادم الدليل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall here may stop it: allow UDP for m2chat.</source>
        <translation>ربما يمنعه جدار حماية هنا: اسمح لـ m2chat باستخدام UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is in no circle with a look-up server.</source>
        <translation>هذا الملف الشخصي ليس في أي دائرة لها خادم دليل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Join one with the link of its host.</source>
        <translation>انضم إلى دائرة برابط من مضيفها.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Nothing is lost while another one answers.</source>
        <translation>لا يضيع شيء ما دام خادم آخر يجيب.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network; if it lasts, ask the circle's host.</source>
        <translation>جرّب شبكة أخرى؛ وإن استمر ذلك فاسأل مضيف الدائرة.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The line is bad: move nearer to the Wi-Fi, or use a cable.</source>
        <translation>الخط سيئ: اقترب من الواي فاي أو استخدم سلكًا.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>No look-up server answers at all; this network probably lets no UDP through.</source>
        <translation>لا يجيب أي خادم دليل؛ لعل هذه الشبكة لا تمرّر UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network, or ask whoever runs this one to allow UDP.</source>
        <translation>جرّب شبكة أخرى، أو اطلب ممن يدير هذه الشبكة السماح بـ UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is open on another computer and is found there, not here.</source>
        <translation>هذا الملف الشخصي مفتوح على حاسوب آخر ويُعثر عليه هناك لا هنا.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Choose 'use here' to take it back.</source>
        <translation>اختر «الاستخدام هنا» لاسترجاعه.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This takes a moment after a start. Try again.</source>
        <translation>يستغرق هذا لحظة بعد البدء. حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Set date and time in the system's settings.</source>
        <translation>اضبط التاريخ والوقت في إعدادات النظام.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The look-up server did not answer a second time.</source>
        <translation>لم يُجب خادم الدليل مرة ثانية.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Two ports of this computer met by their outside addresses.</source>
        <translation>التقى منفذان من هذا الحاسوب بعنوانيهما الخارجيين.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Meeting by outside addresses could not be tried from here: the router leads no datagram for itself back in. That is common, and harmless.</source>
        <translation>تعذرت تجربة اللقاء بالعناوين الخارجية من هنا: الموجّه لا يعيد حزمة موجهة إليه نفسه. هذا شائع وغير ضار.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, people of it are out of reach until it does.</source>
        <translation>حيث لا يُفتح مسار مباشر، يتعذر الوصول إلى أهلها حتى يُفتح.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, or an address is to stay hidden, messages wait. Its host can start one.</source>
        <translation>حيث لا يُفتح مسار مباشر، أو يجب أن يبقى عنوان مخفيًا، تنتظر الرسائل. يمكن لمضيفها تشغيل مرحّل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A VPN or tunnel here makes them too small: raise its MTU, or leave it.</source>
        <translation>شبكة VPN أو نفق هنا يصغّرها كثيرًا: ارفع قيمة MTU أو اخرج منه.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>No router changes the address of this computer.</source>
        <translation>لا يغيّر أي موجّه عنوان هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at the same address, so that a direct way can be opened.</source>
        <translation>يُظهر الموجّه هذا الحاسوب للجميع بالعنوان نفسه، فيمكن فتح مسار مباشر.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at another address (a symmetric NAT).</source>
        <translation>يُظهر الموجّه هذا الحاسوب لكل جهة بعنوان مختلف (NAT متماثل).</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A direct way opens only to people behind friendlier routers; for the others a relay is needed, or port forwarding here.</source>
        <translation>لا يُفتح مسار مباشر إلا إلى من خلف موجّهات أسهل؛ ومع غيرهم يلزم مرحّل أو توجيه المنفذ هنا.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A router changes the address of this computer; how, only a second look-up server at another address could tell.</source>
        <translation>يغيّر موجّه عنوان هذا الحاسوب؛ أما كيف، فلا يعرفه إلا خادم دليل ثانٍ على عنوان آخر.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{count} ms</source>
        <translation>{count} م.ث</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The check was ended after {seconds} seconds; some parts are missing above.</source>
        <translation>أُنهي الفحص بعد {seconds} ثانية؛ تنقص أعلاه بعض الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>There is a way out by {ways}.</source>
        <translation>هناك طريق إلى الخارج عبر {ways}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} does not answer.</source>
        <translation>لا يجيب خادم دليل لدائرة {name}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers, but its datagrams get lost.</source>
        <translation>يجيب خادم دليل لدائرة {name}، لكن حزم بياناته تضيع.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers in {time}.</source>
        <translation>يجيب خادم دليل لدائرة {name} خلال {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../net/io/doctor_words.py"/>
        <source>People of {name} find you at %n look-up server(s).</source>
        <translation>
            <numerusform>لا يجدك أهل {name} لدى أي خادم دليل.</numerusform>
            <numerusform>يجدك أهل {name} لدى خادم دليل واحد.</numerusform>
            <numerusform>يجدك أهل {name} لدى خادمَي دليل.</numerusform>
            <numerusform>يجدك أهل {name} لدى %n خوادم دليل.</numerusform>
            <numerusform>يجدك أهل {name} لدى %n خادم دليل.</numerusform>
            <numerusform>يجدك أهل {name} لدى %n خادم دليل.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Nobody in {name} can find you yet: no look-up server has confirmed your registration.</source>
        <translation>لا يستطيع أحد في {name} أن يجدك بعد: لم يؤكد أي خادم دليل تسجيلك.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The clock agrees with the circle within {seconds} s.</source>
        <translation>الساعة توافق الدائرة بفارق لا يتجاوز {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes behind.</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار {minutes} دقيقة.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes ahead.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار {minutes} دقيقة.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A relay of {name} answers in {time}.</source>
        <translation>يجيب مرحّل لدائرة {name} خلال {time}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has a relay, but it does not answer.</source>
        <translation>لدائرة {name} مرحّل، لكنه لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has no relay.</source>
        <translation>ليس لدائرة {name} مرحّل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes do not get through to the look-up server, and messages need them.</source>
        <translation>حزم البيانات بحجم {size} بايت لا تصل إلى خادم الدليل، والرسائل تحتاج إليها.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes reach the look-up server.</source>
        <translation>تصل حزم البيانات بحجم {size} بايت إلى خادم الدليل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes or more reach the look-up server.</source>
        <translation>تصل حزم البيانات بحجم {size} بايت أو أكثر إلى خادم الدليل.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{sentence} They may be cut in pieces on the way.</source>
        <translation>{sentence} قد تُقطَّع إلى أجزاء في الطريق.</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>relay</source>
        <translation>مرحّل</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>two relays</source>
        <translation>مرحّلان</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv4</source>
        <translation>IPv4 عام</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv6</source>
        <translation>IPv6 عام</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not take a message from you for this contact any more.</source>
        <translation>لم يعد خادم الرسائل المؤجلة يقبل منك رسائل لجهة الاتصال هذه.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This permission to leave a message was used already.</source>
        <translation>استُخدم هذا الإذن بترك رسالة من قبل.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>Your contact's mailbox is full. They must collect their messages first.</source>
        <translation>صندوق بريد جهة اتصالك ممتلئ. عليها أن تجلب رسائلها أولًا.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This is too large to wait at a store. Send it while both are online.</source>
        <translation>هذا أكبر من أن ينتظر لدى خادم الرسائل المؤجلة. أرسله حين تكونان متصلين.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store no longer has this mailbox. It must be opened again.</source>
        <translation>لم يعد صندوق البريد هذا لدى خادم الرسائل المؤجلة. يجب فتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store opens no more mailboxes for your network now. Try again tomorrow.</source>
        <translation>لا يفتح خادم الرسائل المؤجلة مزيدًا من صناديق البريد لشبكتك الآن. حاول غدًا.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store has no room left. Try again later, or choose another store.</source>
        <translation>لا مساحة باقية لدى خادم الرسائل المؤجلة. حاول لاحقًا أو اختر خادمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store is busy. Try again in a moment.</source>
        <translation>خادم الرسائل المؤجلة مشغول. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not answer. It is tried again by itself.</source>
        <translation>خادم الرسائل المؤجلة لا يجيب. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store refused what was asked.</source>
        <translation>رفض خادم الرسائل المؤجلة الطلب.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That passphrase does not open this profile. Check it and try again.</source>
        <translation>عبارة المرور هذه لا تفتح الملف الشخصي. تحقق منها وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile needs its passphrase. Please enter it.</source>
        <translation>يحتاج هذا الملف الشخصي إلى عبارة مروره. أدخلها.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The passphrase is empty. Choose one with at least one letter.</source>
        <translation>عبارة المرور فارغة. اختر عبارة فيها حرف واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This passphrase is too easy to guess, and whoever finds the backup can try as often as they like. Take four or five words that do not belong together.</source>
        <translation>عبارة المرور هذه سهلة التخمين، ومن يجد النسخة الاحتياطية يستطيع المحاولة بلا حدّ. خذ أربع كلمات أو خمسًا لا صلة بينها.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This computer offers no safe keyring (Secret Service, KWallet, Windows or macOS), so the profile needs a passphrase. Choose one.</source>
        <translation>لا يوفر هذا الحاسوب حلقة مفاتيح آمنة (Secret Service أو KWallet أو Windows أو macOS)، لذلك يحتاج الملف الشخصي إلى عبارة مرور. اختر عبارة.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring stayed locked, so it can't keep the key of this profile. Try again and unlock it, or choose a passphrase.</source>
        <translation>بقيت حلقة مفاتيح نظامك مقفلة، فلا يمكنها حفظ مفتاح هذا الملف الشخصي. حاول مرة أخرى وافتح قفلها، أو اختر عبارة مرور.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring holds the key of this profile, and it stayed locked. Try again, and unlock the keyring when it asks.</source>
        <translation>حلقة مفاتيح نظامك تحفظ مفتاح هذا الملف الشخصي، وقد بقيت مقفلة. حاول مرة أخرى، وافتح قفل الحلقة عندما تطلب ذلك.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The key of this profile lies in the system's keyring where it was made, and it is not in the one here. Log in as you did then, or restore a backup.</source>
        <translation>مفتاح هذا الملف الشخصي محفوظ في حلقة مفاتيح النظام الذي أُنشئ فيه، وليس في الحلقة الموجودة هنا. سجّل الدخول كما فعلت حينها، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This is the only way to open the profile. Set up another one first, then remove it.</source>
        <translation>هذه هي الطريقة الوحيدة لفتح الملف الشخصي. أعدّ طريقة أخرى أولًا ثم أزلها.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The profile's key file is damaged, so the profile cannot be opened. It was not changed: restore it from a backup.</source>
        <translation>ملف مفتاح الملف الشخصي تالف، فلا يمكن فتح الملف الشخصي. لم يتغير: استعِده من نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile is open in another m2chat on this computer. Use that one, or close it.</source>
        <translation>هذا الملف الشخصي مفتوح في m2chat آخر على هذا الحاسوب. استخدم ذاك أو أغلقه.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>There is no profile in that folder. Create one first.</source>
        <translation>لا يوجد ملف شخصي في هذا المجلد. أنشئه أولًا.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds a profile. Open it, or choose another folder.</source>
        <translation>في هذا المجلد ملف شخصي بالفعل. افتحه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds other files. Choose an empty folder.</source>
        <translation>في هذا المجلد ملفات أخرى بالفعل. اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This file does not open with that passphrase, or it holds no m2chat identity.</source>
        <translation>لا يُفتح هذا الملف بعبارة المرور هذه، أو ليست فيه هوية m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup…</source>
        <translation>حفظ نسخة احتياطية…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Media, files and links</source>
        <translation>الوسائط والملفات والروابط</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Move to another computer…</source>
        <translation>الانتقال إلى حاسوب آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Save a backup, so that a broken disk does not take your contacts with it.</source>
        <translation>احفظ نسخة احتياطية كي لا تفقد جهات اتصالك إن تعطّل القرص.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Your last backup is a month old. Save a new one.</source>
        <translation>مضى شهر على آخر نسخة احتياطية. احفظ نسخة جديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/bridge.py"/>
        <source>This profile was closed.</source>
        <translation>أُغلق هذا الملف الشخصي.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then ask its owner.</source>
        <translation>انظر إليها، ثم أرسل طلبًا إلى صاحبها.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a contact card</source>
        <translation>هذه بطاقة اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Add contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then join.</source>
        <translation>انظر إليه ثم انضم.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a circle link</source>
        <translation>هذا رابط دائرة</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Join circle…</source>
        <translation>الانضمام إلى دائرة…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Not a card</source>
        <translation>ليست بطاقة</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Enter does the same</source>
        <translation>مفتاح Enter يفعل الشيء نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Scan a code from the screen</source>
        <translation>مسح رمز من الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/first_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Cards and links</source>
        <translation>البطاقات والروابط</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>m2: mchat: QR code</source>
        <translation>m2: mchat: رمز QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The picture could not be saved there ({why}). Choose another folder.</source>
        <translation>تعذر حفظ الصورة هناك ({why}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Print {what}</source>
        <translation>طباعة {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>لم تقبلها الطابعة. احفظها بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Drawing, sharp at every size</source>
        <translation>رسم واضح بكل الأحجام</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Page to print</source>
        <translation>صفحة للطباعة</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Save the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/dialogs/read_text.py"/>
        <location filename="../../ui/settings/form.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>تعذر حفظ الصفحة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Short id: {digits}</source>
        <translation>المعرّف القصير: ⁦{digits}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>On the telephone: {words}</source>
        <translation>عبر الهاتف: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code: {what}</source>
        <translation>رمز QR: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>Drag it into another program to give it away</source>
        <translation>اسحبه إلى برنامج آخر لإعطائه لغيرك</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Contact card of m2chat</source>
        <translation>بطاقة اتصال m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Open m2chat, choose “Add contact”, and scan this code or paste the text below.</source>
        <translation>افتح m2chat واختر «إضافة جهة اتصال»، ثم امسح هذا الرمز أو الصق النص أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Card into a group of m2chat</source>
        <translation>بطاقة إلى مجموعة في m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Circle of m2chat</source>
        <translation>دائرة m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>In m2chat, choose “My circle” at the first start, or “Network” in the menu later, and scan this code or paste the text below.</source>
        <translation>في m2chat اختر «دائرتي» عند البدء الأول، أو «الشبكة» من القائمة لاحقًا، ثم امسح هذا الرمز أو الصق النص أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>For members only: whoever has it can use the circle's servers.</source>
        <translation>للأعضاء فقط: من لديه هذا يستطيع استخدام خوادم الدائرة.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>React…</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Info…</source>
        <translation>معلومات…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message before</source>
        <translation>الرد على الرسالة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message after</source>
        <translation>الرد على الرسالة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Go to the messages</source>
        <translation>الانتقال إلى الرسائل</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Emoji…</source>
        <translation>إيموجي…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>When and how to send…</source>
        <translation>متى وكيف يُرسَل…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Scheduled messages…</source>
        <translation>الرسائل المجدولة…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Notes to self</source>
        <translation>ملاحظات لنفسي</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/quick/room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Getting around</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Disappearing messages: {now}…</source>
        <translation>رسائل تختفي: {now}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_room.py"/>
        <source>Forwarded to %n conversation(s)</source>
        <translation>
            <numerusform>لم يُعَد التوجيه إلى أي محادثة</numerusform>
            <numerusform>أُعيد التوجيه إلى محادثة واحدة</numerusform>
            <numerusform>أُعيد التوجيه إلى محادثتين</numerusform>
            <numerusform>أُعيد التوجيه إلى %n محادثات</numerusform>
            <numerusform>أُعيد التوجيه إلى %n محادثة</numerusform>
            <numerusform>أُعيد التوجيه إلى %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/dialogs/profiles.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/link_entries.py"/>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It does so unless somebody changed that program; what was seen stays seen.</source>
        <translation>يفعل ذلك ما لم يغيّر أحدهم ذلك البرنامج؛ وما شوهد فقد شوهد.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computers of all members to delete it too.</source>
        <translation>يطلب m2chat من حواسيب كل الأعضاء حذفها أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computer of {name} to delete it too.</source>
        <translation>يطلب m2chat من حاسوب {name} حذفها أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for both?</source>
        <translation>حذف لدى الطرفين؟</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for everyone?</source>
        <translation>حذف لدى الجميع؟</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send only while they are on line</source>
        <translation>الإرسال فقط حين يكون الطرف الآخر متصلًا</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send direct only</source>
        <translation>إرسال مباشر فقط</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send later…</source>
        <translation>إرسال لاحقًا…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete if not delivered within {time}</source>
        <translation>الحذف إن لم تُسلَّم خلال {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It goes out {when}</source>
        <translation>تنطلق {when}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Only on this computer</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>{name} asks you in</source>
        <translation>دعوة من {name}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You left this group</source>
        <translation>غادرت هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You were taken out of this group</source>
        <translation>أُخرجت من هذه المجموعة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_words.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/desktop/quiet.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute always</source>
        <translation>كتم دائمًا</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute for {time}</source>
        <translation>كتم لمدة {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted on this computer and read only on theirs.</source>
        <translation>ما تكتبه هنا يُشفَّر على هذا الحاسوب ولا يُقرأ إلا على حاسوب الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted for every member, and for nobody else.</source>
        <translation>ما تكتبه هنا يُشفَّر لكل عضو، ولا يقرؤه أحد سواهم.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here stays on this computer: thoughts, links, drafts, files.</source>
        <translation>ما تكتبه هنا يبقى على هذا الحاسوب: أفكار وروابط ومسودات وملفات.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Note to self</source>
        <translation>ملاحظة لنفسي</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Message to {title}</source>
        <translation>رسالة إلى {title}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/network.py"/>
        <location filename="../../ui/hosting_room.py"/>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/look_room.py"/>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Forwarded</source>
        <translation>معاد توجيهها</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Scheduled, {time}</source>
        <translation>مجدولة، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Cancelled, {time}</source>
        <translation>ملغاة، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>edited {time}</source>
        <translation>عُدّلت {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>{have} of {members} · {time}</source>
        <translation>{have} من {members} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_text.py"/>
        <source>Show the whole message ({size})</source>
        <translation>عرض الرسالة كاملة ({size})</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Draft: </source>
        <translation>مسودة: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Wants to be your contact</source>
        <translation>يريد أن يكون جهة اتصالك</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/delegates/headings.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/headings.py"/>
        <source>Some messages before this one never arrived</source>
        <translation>بعض الرسائل قبل هذه لم تصل قط</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/wording.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <source>You: </source>
        <translation>أنت: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/message_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/wording.py"/>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This computer hosts a circle. While m2chat is not running, that circle is closed for everybody: nobody finds anybody through it, and no messages are kept for those who are away.</source>
        <translation>هذا الحاسوب يستضيف دائرة. ما دام m2chat لا يعمل فهذه الدائرة مغلقة أمام الجميع: لا يجد أحدٌ أحدًا عبرها، ولا تُحفظ رسائل للغائبين.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep m2chat running?</source>
        <translation>إبقاء m2chat يعمل؟</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>In the tray it goes on receiving messages, and what waits is delivered. You can quit there at any time, and change your mind in Settings, Desktop.</source>
        <translation>في علبة النظام يواصل استقبال الرسائل، وتُسلَّم الرسائل المنتظرة. يمكنك إنهاؤه هناك في أي وقت، وتغيير رأيك في الإعدادات، سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep running</source>
        <translation>إبقاؤه يعمل</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Closing the window quits m2chat</source>
        <translation>إغلاق النافذة ينهي m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This desktop has no tray where m2chat could stay. While it is closed, messages for you wait with their senders. Minimise the window to stay on line.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام يبقى فيها m2chat. حين يكون مغلقًا تنتظر الرسائل الموجهة إليك لدى مرسليها. صغّر النافذة لتبقى متصلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Minimise</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Quit and close your circle?</source>
        <translation>هل تريد الإنهاء وإغلاق دائرتك؟</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat did not start well</source>
        <translation>لم يبدأ m2chat جيدًا</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat had a problem last time</source>
        <translation>واجه m2chat مشكلة في المرة الماضية</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Crash report</source>
        <translation>تقرير العطل</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Start safely</source>
        <translation>بدء آمن</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Without pictures, voice and hosting</source>
        <translation>بلا صور ولا صوت ولا استضافة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It stopped three times soon after its start. A safe start leaves out pictures, voice and hosting, which may be the cause.</source>
        <translation>توقف ثلاث مرات بعد البدء بقليل. البدء الآمن يترك الصور والصوت والاستضافة، وقد تكون هي السبب.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Your messages, drafts and what waits to be sent are still there.</source>
        <translation>رسائلك ومسوداتك وما ينتظر الإرسال ما زالت هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>This report holds no names, texts, addresses or keys. It stays on this computer unless you hand it on.</source>
        <translation>لا أسماء في هذا التقرير ولا نصوص ولا عناوين ولا مفاتيح. يبقى على هذا الحاسوب ما لم تعطه لغيرك.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It could not be saved: {why}.</source>
        <translation>تعذر حفظه: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Starting</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start with the system</source>
        <translation>البدء مع النظام</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>In this sandbox your desktop's own settings decide that.</source>
        <translation>في هذه البيئة المعزولة تقرر ذلك إعدادات سطح المكتب نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>m2chat is there as soon as you log in.</source>
        <translation>يكون m2chat جاهزًا فور تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start hidden</source>
        <translation>البدء مخفيًا</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Without a window, in the tray; it concerns starting with the system.</source>
        <translation>بلا نافذة، في علبة النظام؛ ينطبق عند البدء مع النظام.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>With the number of unread messages and a menu.</source>
        <translation>مع عدد الرسائل غير المقروءة وقائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This desktop shows no tray; closing the window quits m2chat.</source>
        <translation>سطح المكتب هذا لا يعرض علبة نظام؛ إغلاق النافذة ينهي m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Closing the window keeps m2chat running</source>
        <translation>إغلاق النافذة يبقي m2chat يعمل</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>It stays in the tray, and messages arrive.</source>
        <translation>يبقى في علبة النظام وتصل الرسائل.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This build has no update address.</source>
        <translation>ليس لهذه النسخة عنوان تحديث.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look for updates once a day</source>
        <translation>البحث عن تحديثات مرة في اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asks one web server for a signed notice, through your proxy; it learns your address and nothing else. Nothing is installed by itself.</source>
        <translation>يسأل خادم ويب واحدًا عن إشعار موقّع، عبر الوكيل الذي اخترته؛ لا يعرف ذلك الخادم إلا عنوانك. ولا يُثبَّت شيء تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Look for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/pages/sending.py"/>
        <source>Reply to {name}</source>
        <translation>الرد على {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>You have new messages</source>
        <translation>لديك رسائل جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/desktop/notifier.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>m2chat</source>
        <translation>m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>You are asked into this group</source>
        <translation>هناك دعوة لك إلى هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>A message was not delivered</source>
        <translation>لم تُسلَّم رسالة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} did not come online in time.</source>
        <translation>لم يتصل {name} في الوقت المحدد.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>Your message was not delivered. {why}</source>
        <translation>لم تُسلَّم رسالتك. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Only that something came</source>
        <translation>وصول شيء فقط</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from</source>
        <translation>ممن الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from and what it says</source>
        <translation>ممن الرسالة وما تقوله</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>What notifications show</source>
        <translation>ما تعرضه الإشعارات</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>While m2chat is locked they never show names or texts.</source>
        <translation>حين يكون m2chat مقفلًا لا تعرض أسماء أو نصوصًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>The sound of your desktop for new messages.</source>
        <translation>صوت سطح المكتب للرسائل الجديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>In groups only when I am mentioned</source>
        <translation>في المجموعات فقط حين يُذكر اسمي</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Single conversations are muted in their own menu.</source>
        <translation>تُكتم كل محادثة من قائمتها.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Messages arrive as ever; nothing pops up and nothing is heard.</source>
        <translation>تصل الرسائل كالعادة؛ لا يظهر شيء ولا يُسمع شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notifier.py"/>
        <source>Your answer was not sent. {why}</source>
        <translation>لم يُرسَل ردك. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 8 hours</source>
        <translation>لمدة 8 ساعات</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until I switch it off</source>
        <translation>حتى أوقفه</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until you switch it off</source>
        <translation>مفعّل حتى توقفه</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until {time}</source>
        <translation>مفعّل حتى {time}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>sound mute quiet do not disturb mention pop-up</source>
        <translation>صوت كتم هدوء صامت عدم الإزعاج إشارة ذكر تنبيه إشعار</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>tray close start login autostart hidden updates version</source>
        <translation>علبة النظام إغلاق بدء تشغيل تلقائي دخول مخفي تحديثات إصدار</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>Started safely: without pictures, voice and hosting. Quit and start m2chat again for all of it.</source>
        <translation>بدأ بأمان: بلا صور ولا صوت ولا استضافة. أنهِ m2chat وابدأه من جديد ليعود كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>m2chat: {name}</source>
        <translation>m2chat: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n message(s) not delivered yet</source>
        <translation>
            <numerusform>سُلّمت كل الرسائل</numerusform>
            <numerusform>رسالة واحدة لم تُسلَّم بعد</numerusform>
            <numerusform>رسالتان لم تُسلَّما بعد</numerusform>
            <numerusform>%n رسائل لم تُسلَّم بعد</numerusform>
            <numerusform>%n رسالة لم تُسلَّم بعد</numerusform>
            <numerusform>%n رسالة لم تُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat: {name}</source>
        <translation>فتح m2chat: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat</source>
        <translation>فتح m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>New profile…</source>
        <translation>ملف شخصي جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>Where to get it…</source>
        <translation>من أين أحصل عليه…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is the newest version.</source>
        <translation>m2chat {version} هو أحدث إصدار.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is out; you have {running}.</source>
        <translation>صدر m2chat {version}؛ لديك {running}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/add_contact.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Add contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Your identity, contacts and messages go into one encrypted file. With it and its passphrase you come back on any computer; without a backup, a broken disk means that everything is gone.</source>
        <translation>تُحفظ هويتك وجهات اتصالك ورسائلك في ملف واحد مشفّر. به وبعبارة مروره تعود على أي حاسوب؛ وبلا نسخة احتياطية يعني تعطّل القرص ضياع كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>With pictures and files</source>
        <translation>مع الصور والملفات</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Saved. Keep the file in another place than this computer, and its passphrase too.</source>
        <translation>تم الحفظ. احفظ الملف في مكان غير هذا الحاسوب، وعبارة مروره أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up here</source>
        <translation>النسخ الاحتياطي هنا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save a backup of this profile, for example to a USB stick.</source>
        <translation>احفظ نسخة احتياطية من هذا الملف الشخصي، على ذاكرة USB مثلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Restore there</source>
        <translation>الاستعادة هناك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Start m2chat on the other computer, choose “I already have one”, and open the file.</source>
        <translation>ابدأ m2chat على الحاسوب الآخر، واختر «لدي هوية بالفعل»، وافتح الملف.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>As soon as the other one is on line, this one falls silent and only shows what it has. Nothing is sent twice.</source>
        <translation>فور اتصال الآخر يصمت هذا الحاسوب ويعرض ما لديه فقط. لا يُرسَل شيء مرتين.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move to another computer</source>
        <translation>الانتقال إلى حاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>A profile is used on one computer at a time. Should you want this one back, choose “Use here” when it says that it is open elsewhere.</source>
        <translation>يُستخدم الملف الشخصي على حاسوب واحد في المرة. إن أردت استرجاع هذا، فاختر «الاستخدام هنا» حين يقول إنه مفتوح في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Who is {title}?</source>
        <translation>من هو {title}؟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare safety code</source>
        <translation>مقارنة رمز الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>It is the same person</source>
        <translation>إنه الشخص نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Open the other conversation</source>
        <translation>فتح المحادثة الأخرى</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Noted. Their story now has both certificates.</source>
        <translation>تم. يضم سجلّ جهة الاتصال الآن الشهادتين.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>البصمة ⁦{fingerprint}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Not compared.</source>
        <translation>لم يُقارَن.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>You compared the safety code.</source>
        <translation>قارنت رمز الأمان.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Look…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Disappearing messages</source>
        <translation>رسائل تختفي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>everybody here</source>
        <translation>لدى كل من هنا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you both</source>
        <translation>لدى كليكما</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you</source>
        <translation>لديك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>New messages disappear from the computers of {with_whom} so long after they were read. Older ones stay. A picture of the screen cannot be prevented.</source>
        <translation>تختفي الرسائل الجديدة {with_whom} بعد هذه المدة من قراءتها. وتبقى الأقدم. لا يمكن منع التقاط صورة للشاشة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copied. Put a name of your choice for NAME.</source>
        <translation>تم النسخ. ضع اسمًا من اختيارك مكان NAME.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/confirm.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/open_link.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>A page to read and to print (HTML)</source>
        <translation>صفحة للقراءة والطباعة (HTML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>For programs (JSON)</source>
        <translation>للبرامج (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export this conversation</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Everybody who gets this file can read it. It is not encrypted.</source>
        <translation>كل من يحصل على هذا الملف يستطيع قراءته. إنه غير مشفّر.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>The passphrase of this profile</source>
        <translation>عبارة مرور هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Leave it empty if this profile has none and opens by itself.</source>
        <translation>اتركها فارغة إن لم تكن للملف الشخصي عبارة مرور ويُفتح تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>I can't open it</source>
        <translation>لا أستطيع فتحه</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Nobody can reset a passphrase: nobody has a copy of it. A backup of yours brings everything back: make a new profile and choose “I already have one”. Without a backup you can only delete this profile and begin anew.</source>
        <translation>لا أحد يستطيع إعادة ضبط عبارة المرور: لا أحد يملك نسخة منها. نسخة احتياطية لديك تعيد كل شيء: أنشئ ملفًا شخصيًا جديدًا واختر «لدي هوية بالفعل». من دون نسخة احتياطية لا يمكنك إلا حذف هذا الملف الشخصي والبدء من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Delete this profile…</source>
        <translation>حذف هذا الملف الشخصي…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Forward to</source>
        <translation>إعادة التوجيه إلى</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Search people and groups</source>
        <translation>البحث عن أشخاص ومجموعات</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>It is marked as forwarded; who wrote it first is not told.</source>
        <translation>تحمل علامة إعادة التوجيه؛ ولا يُذكر من كتبها أولًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Send to %n</source>
        <translation>
            <numerusform>إرسال</numerusform>
            <numerusform>إرسال إلى واحد</numerusform>
            <numerusform>إرسال إلى اثنين</numerusform>
            <numerusform>إرسال إلى %n</numerusform>
            <numerusform>إرسال إلى %n</numerusform>
            <numerusform>إرسال إلى %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Make group</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for</source>
        <translation>وصف المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for (optional)</source>
        <translation>وصف المجموعة (اختياري)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>You have no contacts to ask yet.</source>
        <translation>ليست لديك جهات اتصال لدعوتها بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Members see each other's names. Who joins later does not see what was said before. No server knows of the group.</source>
        <translation>يرى الأعضاء أسماء بعضهم. من ينضم لاحقًا لا يرى ما قيل قبله. لا يعرف أي خادم بالمجموعة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite · %n chosen</source>
        <translation>
            <numerusform>دعوة · لم يُختر أحد</numerusform>
            <numerusform>دعوة · اختير واحد</numerusform>
            <numerusform>دعوة · اختير اثنان</numerusform>
            <numerusform>دعوة · اختير %n</numerusform>
            <numerusform>دعوة · اختير %n</numerusform>
            <numerusform>دعوة · اختير %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite into {name}</source>
        <translation>دعوة إلى {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Everybody you know is in this group.</source>
        <translation>كل من تعرفهم في هذه المجموعة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name and purpose</source>
        <translation>الاسم والوصف</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Card for {name}</source>
        <translation>بطاقة إلى {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Whoever uses it asks to be your contact. Once you accept, they are asked into the group by themselves.</source>
        <translation>من يستخدمها يطلب أن يكون جهة اتصالك. وبعد قبولك يُدعى تلقائيًا إلى المجموعة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Making the card…</source>
        <translation>جارٍ إنشاء البطاقة…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, ends {end}</source>
        <translation>لأي عدد من الأشخاص، {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, until {when}</source>
        <translation>لأي عدد من الأشخاص، حتى {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>{members}, %n asked in</source>
        <translation>
            <numerusform>{members}، لا مدعوين</numerusform>
            <numerusform>{members}، مدعو واحد</numerusform>
            <numerusform>{members}، مدعوان</numerusform>
            <numerusform>{members}، %n مدعوين</numerusform>
            <numerusform>{members}، %n مدعوًا</numerusform>
            <numerusform>{members}، %n مدعو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/host_circle.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host a circle</source>
        <translation>استضافة دائرة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>If all four are the same, nobody stands between your two computers: somebody who tries has one guess each time, out of four billion. Who the person is, the words do not say: that you see yourself.</source>
        <translation>إن تطابقت الكلمات الأربع فلا أحد بين حاسوبيكما: من يحاول ذلك لا يملك في كل مرة إلا تخمينًا واحدًا من بين أربعة مليارات. أما من يكون هذا الشخص فلا تقوله الكلمات: هذا تراه بنفسك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>In this room</source>
        <translation>في هذه الغرفة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Both of you open this page, and one lets the other see them. After Connect, four words stand on both screens: read them to each other.</source>
        <translation>يفتح كل منكما هذه الصفحة، ويسمح أحدكما للآخر بأن يراه. بعد «اتصال» تظهر أربع كلمات على الشاشتين: ليقرأها كل منكما للآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Let people in this room see me for 10 minutes</source>
        <translation>السماح لمن في هذه الغرفة برؤيتي 10 دقائق</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Hide me</source>
        <translation>إخفائي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody is to be seen yet.</source>
        <translation>لا أحد ظاهر بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Words differed %n time(s) within the hour. Somebody in this network may stand between you; after the third time nobody can be asked here.</source>
        <translation>
            <numerusform>اختلفت الكلمات %n مرة خلال هذه الساعة. قد يقف أحدهم في هذه الشبكة بينكما؛ وبعد المرة الثالثة لا يمكن سؤال أحد هنا.</numerusform>
            <numerusform>اختلفت الكلمات مرة واحدة خلال هذه الساعة. قد يقف أحدهم في هذه الشبكة بينكما؛ وبعد المرة الثالثة لا يمكن سؤال أحد هنا.</numerusform>
            <numerusform>اختلفت الكلمات مرتين خلال هذه الساعة. قد يقف أحدهم في هذه الشبكة بينكما؛ وبعد المرة الثالثة لا يمكن سؤال أحد هنا.</numerusform>
            <numerusform>اختلفت الكلمات %n مرات خلال هذه الساعة. قد يقف أحدهم في هذه الشبكة بينكما؛ وبعد المرة الثالثة لا يمكن سؤال أحد هنا.</numerusform>
            <numerusform>اختلفت الكلمات %n مرة خلال هذه الساعة. قد يقف أحدهم في هذه الشبكة بينكما؛ وبعد المرة الثالثة لا يمكن سؤال أحد هنا.</numerusform>
            <numerusform>اختلفت الكلمات %n مرة خلال هذه الساعة. قد يقف أحدهم في هذه الشبكة بينكما؛ وبعد المرة الثالثة لا يمكن سؤال أحد هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>%n question(s) of others broke off before the words were shown. If this goes on, somebody may be guessing.</source>
        <translation>
            <numerusform>انقطع %n طلب من غيرك قبل ظهور الكلمات. إن استمر ذلك فربما يحاول أحدهم التخمين.</numerusform>
            <numerusform>انقطع طلب واحد من غيرك قبل ظهور الكلمات. إن استمر ذلك فربما يحاول أحدهم التخمين.</numerusform>
            <numerusform>انقطع طلبان من غيرك قبل ظهور الكلمات. إن استمر ذلك فربما يحاول أحدهم التخمين.</numerusform>
            <numerusform>انقطعت %n طلبات من غيرك قبل ظهور الكلمات. إن استمر ذلك فربما يحاول أحدهم التخمين.</numerusform>
            <numerusform>انقطع %n طلبًا من غيرك قبل ظهور الكلمات. إن استمر ذلك فربما يحاول أحدهم التخمين.</numerusform>
            <numerusform>انقطع %n طلب من غيرك قبل ظهور الكلمات. إن استمر ذلك فربما يحاول أحدهم التخمين.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody sees you now.</source>
        <translation>لا أحد يراك الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>People in this room see your name for {time} more.</source>
        <translation>يبقى اسمك ظاهرًا لمن في هذه الغرفة {time} دقيقة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You said yes. It comes true when they do too.</source>
        <translation>وافقت. يتم الأمر حين يوافق الطرف الآخر أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You are contacts now.</source>
        <translation>أصبحتما جهتي اتصال.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You declined. Nobody was told.</source>
        <translation>رفضت. لم يُخبَر أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce {title}</source>
        <translation>تعريف {title} بغيره</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>{title} and the other one are each asked. If both say yes they become contacts, and you never see what they write. If one says no, nobody is told.</source>
        <translation>يُسأل {title} والآخر كلٌّ على حدة. إن وافق الاثنان أصبحا جهتي اتصال، ولا ترى أبدًا ما يكتبان. وإن رفض أحدهما فلا يُخبَر أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>To whom</source>
        <translation>بمن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both</source>
        <translation>كلمة للاثنين</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You both like to sail</source>
        <translation>كلاكما يحب الإبحار</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both, if you like</source>
        <translation>كلمة للاثنين إن أردت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce them</source>
        <translation>تعريفهما ببعضهما</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You have no other contact whom they could meet.</source>
        <translation>ليست لديك جهة اتصال أخرى يمكن تعريفه بها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Both are asked now, or when they are next on line.</source>
        <translation>يُسأل الاثنان الآن، أو حين يتصلان.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introductions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A contact would like you to meet somebody. It is their word alone who that is: compare the safety code afterwards.</source>
        <translation>تودّ جهة اتصال أن تعرّفك بشخص. كلمتها وحدها هي الدليل على هويته: قارن رمز الأمان بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody has introduced anybody to you.</source>
        <translation>لم يعرّفك أحد بأحد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody is told</source>
        <translation>لا يُخبَر أحد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>not in use now</source>
        <translation>خارج الاستخدام الآن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>in use, with a warning</source>
        <translation>قيد الاستخدام، مع تحذير</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>How you and {name} are protected</source>
        <translation>كيف أنت و{name} محميّان</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>Three layers lie around every word, each with keys of its own.</source>
        <translation>حول كل كلمة ثلاث طبقات، لكل منها مفاتيحها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Messages still arrive. Nobody sees them.</source>
        <translation>ما زالت الرسائل تصل. ولا يراها أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>m2chat is locked</source>
        <translation>m2chat مقفل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Until withdrawn</source>
        <translation>حتى تُسحب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For one person</source>
        <translation>لشخص واحد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For five people</source>
        <translation>لخمسة أشخاص</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For many people</source>
        <translation>لكثيرين</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Whoever has it can ask to be your contact. Nothing else.</source>
        <translation>من لديه البطاقة يستطيع أن يطلب أن يكون جهة اتصالك. لا غير.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Who can use the new card</source>
        <translation>من يستطيع استخدام البطاقة الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>How long the new card is valid</source>
        <translation>مدة صلاحية البطاقة الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Make a new card</source>
        <translation>إنشاء بطاقة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Making your card…</source>
        <translation>جارٍ إنشاء بطاقتك…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For {who}, {end}</source>
        <translation>{who}، {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>This card answers nobody any more. Make a new one below.</source>
        <translation>لم تعد هذه البطاقة تجيب أحدًا. أنشئ بطاقة جديدة أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For {who}, until {when}</source>
        <translation>{who}، حتى {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>any number of people</source>
        <translation>أي عدد من الأشخاص</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used up</source>
        <translation>استُنفدت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>until you withdraw it</source>
        <translation>حتى تسحبها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends in {time}</source>
        <translation>تنتهي بعد {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends {when}</source>
        <translation>تنتهي {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/read_text.py"/>
        <location filename="../../ui/settings/form.py"/>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My cards</source>
        <translation>بطاقاتي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Whoever has a card of yours can ask to be your contact, as often as it allows. They can't see your messages or whom you know.</source>
        <translation>من لديه بطاقة منك يستطيع أن يطلب أن يكون جهة اتصالك، بقدر ما تسمح. لا يرى رسائلك ولا من تعرف.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>How long it is valid</source>
        <translation>مدة صلاحيتها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Who can use it</source>
        <translation>من يستطيع استخدامها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>You have made no card yet.</source>
        <translation>لم تنشئ بطاقة بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For any number of people</source>
        <translation>لأي عدد من الأشخاص</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For %n more people</source>
        <translation>
            <numerusform>لا أحد غيره</numerusform>
            <numerusform>لشخص واحد آخر</numerusform>
            <numerusform>لشخصين آخرين</numerusform>
            <numerusform>لـ %n أشخاص آخرين</numerusform>
            <numerusform>لـ %n شخصًا آخر</numerusform>
            <numerusform>لـ %n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>made {when}</source>
        <translation>أُنشئت {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Until you withdraw it, {made}</source>
        <translation>حتى تسحبها، {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>{time} left, {made}</source>
        <translation>بقي {time}، {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asks</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asked by you too</source>
        <translation>طلبت منه أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>turned down or deleted</source>
        <translation>مرفوض أو محذوف</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used by {names}</source>
        <translation>استخدمها {names}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Tries this computer's port, every look-up server, the way from outside and the size of datagrams. It takes a few seconds and tells nobody anything.</source>
        <translation>يجرّب منفذ هذا الحاسوب، وكل خادم دليل، والطريق من الخارج، وحجم حزم البيانات. يستغرق بضع ثوانٍ ولا يخبر أحدًا بشيء.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Check the network</source>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Progress of the check</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run the check</source>
        <translation>بدء الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Without any address</source>
        <translation>بلا أي عنوان</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stopped. What was found until then:</source>
        <translation>توقف. ما وُجد حتى ذلك الحين:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The check could not be finished.</source>
        <translation>تعذر إكمال الفحص.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run it again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The report is in the clipboard. No address is in it.</source>
        <translation>التقرير في الحافظة. لا عناوين فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Every server that m2chat contacted in the last 30 days, and exactly what it could see. This list is made and kept on this computer alone.</source>
        <translation>كل خادم اتصل به m2chat في آخر 30 يومًا، وما استطاع رؤيته بالضبط. هذه القائمة تُنشأ وتُحفظ على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>No server was contacted yet.</source>
        <translation>لم يُتَّصل بأي خادم بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Keep this list</source>
        <translation>الاحتفاظ بهذه القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Erase it</source>
        <translation>محوها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>This list is not kept.</source>
        <translation>لا يُحتفَظ بهذه القائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Greeted only</source>
        <translation>تحية فقط</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>last {when}</source>
        <translation>آخر مرة {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could see</source>
        <translation>كان يستطيع أن يرى</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could not see</source>
        <translation>لم يكن يستطيع أن يرى</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>What it forgot</source>
        <translation>ما نسيه</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Yes, erase it</source>
        <translation>نعم، محوها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>You are connected to nobody at the moment. Servers are listed below.</source>
        <translation>أنت غير متصل بأحد الآن. الخوادم مدرجة أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Whose connection</source>
        <translation>اتصال من</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Hold the figures still</source>
        <translation>تثبيت الأرقام على حالها</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>As text, without names and addresses</source>
        <translation>كنص بلا أسماء ولا عناوين</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Round trip</source>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/views/plot.py"/>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Ways</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/file_room.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copied, without names and addresses.</source>
        <translation>تم النسخ، بلا أسماء ولا عناوين.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>None: no circle with a server yet.</source>
        <translation>لا شيء: لا توجد دائرة لها خادم بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>{size} bytes fit</source>
        <translation>تمر {size} بايت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Try again now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up servers</source>
        <translation>خوادم الدليل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected people</source>
        <translation>الأشخاص المتصلون</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Paste a circle link: m2:circle/…</source>
        <translation>الصق رابط دائرة: m2:circle/‎…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/scan/words.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Circle link</source>
        <translation>رابط الدائرة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Nobody at the moment.</source>
        <translation>لا أحد الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is offline</source>
        <translation>هذا الحاسوب غير متصل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is online</source>
        <translation>هذا الحاسوب متصل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to %n people</source>
        <translation>
            <numerusform>غير متصل بأحد</numerusform>
            <numerusform>متصل بشخص واحد</numerusform>
            <numerusform>متصل بشخصين</numerusform>
            <numerusform>متصل بـ %n أشخاص</numerusform>
            <numerusform>متصل بـ %n شخصًا</numerusform>
            <numerusform>متصل بـ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to nobody at the moment</source>
        <translation>غير متصل بأحد الآن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Own addresses: {addresses}</source>
        <translation>عناوين هذا الحاسوب: {addresses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>and %n more that are not in use</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وخادم آخر غير مستخدَم</numerusform>
            <numerusform>وخادمان آخران غير مستخدَمين</numerusform>
            <numerusform>و%n خوادم أخرى غير مستخدَمة</numerusform>
            <numerusform>و%n خادمًا آخر غير مستخدَم</numerusform>
            <numerusform>و%n خادم آخر غير مستخدَم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No circle with a look-up server yet.</source>
        <translation>لا توجد دائرة لها خادم دليل بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>%n server(s)</source>
        <translation>
            <numerusform>لا خوادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمان</numerusform>
            <numerusform>%n خوادم</numerusform>
            <numerusform>%n خادمًا</numerusform>
            <numerusform>%n خادم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Copy the link of {name}</source>
        <translation>نسخ رابط {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Show the code of {name}</source>
        <translation>عرض رمز {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave {name}</source>
        <translation>مغادرة {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join again</source>
        <translation>انضمام من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join {name} again</source>
        <translation>الانضمام إلى {name} من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>The link is in the clipboard. Give it only to members.</source>
        <translation>الرابط في الحافظة. لا تعطه إلا للأعضاء.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You are in the circle {name} now.</source>
        <translation>أنت الآن في الدائرة {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You left {name}. Its contacts stay, but are not reached.</source>
        <translation>غادرت {name}. جهات اتصالها باقية، لكن لا يمكن الوصول إليها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up server of {circle}, {address}: {state}</source>
        <translation>خادم دليل {circle}، {address}: {state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>people find you there</source>
        <translation>يجدك الناس هناك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>People find you there</source>
        <translation>يجدك الناس هناك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{time} · {percent}% lost · {rate}</source>
        <translation>{time} · فُقد {percent}% · {rate}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/file_words.py"/>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Whose trace</source>
        <translation>تتبّع من</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Everybody and this computer</source>
        <translation>الجميع وهذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Kept in memory on this computer, and nowhere else. Never sent.</source>
        <translation>محفوظ في ذاكرة هذا الحاسوب ولا مكان سواها. لا يُرسَل أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>flow {number}</source>
        <translation>المحاولة {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Nothing was tried yet. Steps appear here.</source>
        <translation>لم يُجرَّب شيء بعد. تظهر الخطوات هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/onboarding.py"/>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>This link leads to:</source>
        <translation>يؤدي هذا الرابط إلى:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>You have not verified {name}. This link leads to:</source>
        <translation>لم توثّق {name}. يؤدي هذا الرابط إلى:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My name</source>
        <translation>اسمي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Name, your contacts see it</source>
        <translation>الاسم، تراه جهات اتصالك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Fingerprint of my certificate {fingerprint}</source>
        <translation>بصمة شهادتي ⁦{fingerprint}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Fingerprint of my certificate</source>
        <translation>بصمة شهادتي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see the new name when you next meet.</source>
        <translation>ترى جهات اتصالك الاسم الجديد في لقائكم التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Choose a picture of yourself</source>
        <translation>اختر صورة لك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The picture could not be read. Choose another file.</source>
        <translation>تعذرت قراءة الصورة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Looking at the picture…</source>
        <translation>جارٍ فحص الصورة…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>This is no picture that m2chat takes. Choose another.</source>
        <translation>لا يقبل m2chat هذه الصورة. اختر غيرها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>You have no picture now.</source>
        <translation>ليست لك صورة الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts get the picture.</source>
        <translation>تصل الصورة إلى جهات اتصالك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>It opens in a window of its own.</source>
        <translation>يُفتح في نافذة مستقلة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Each profile has its own name, keys, contacts and messages. They know nothing of each other, and several can be open at once.</source>
        <translation>لكل ملف شخصي اسمه ومفاتيحه وجهات اتصاله ورسائله. لا يعرف أحدها شيئًا عن الآخر، ويمكن فتح عدة ملفات معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>There is no other profile.</source>
        <translation>لا يوجد ملف شخصي آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>This one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>New profile</source>
        <translation>ملف شخصي جديد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Another m2chat could not be started. Start it by hand.</source>
        <translation>تعذر بدء m2chat آخر. ابدأه بنفسك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>m2chat backups (*{ending});;All files (*)</source>
        <translation>نسخ m2chat الاحتياطية (*{ending});;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Open backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Come back with your backup</source>
        <translation>العودة بنسختك الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the file that m2chat wrote. To move from another computer, make one there first: “Move to another computer…” in its menu. It falls silent by itself.</source>
        <translation>اختر الملف الذي كتبه m2chat. للانتقال من حاسوب آخر أنشئه هناك أولًا: «الانتقال إلى حاسوب آخر…» في قائمته. ثم يصمت ذلك الحاسوب من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the backup file…</source>
        <translation>اختيار ملف النسخة الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Your computers are meeting…</source>
        <translation>حاسوباكما يلتقيان…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The two computers are making the words…</source>
        <translation>الحاسوبان يصنعان الكلمات…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Are these four words on their screen too?</source>
        <translation>هل هذه الكلمات الأربع على شاشته أيضًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Wants to be your contact. Are these four words on their screen too?</source>
        <translation>يريد أن يكون من جهات اتصالك. هل هذه الكلمات الأربع على شاشته أيضًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Waiting for their yes…</source>
        <translation>في انتظار موافقة الطرف الآخر…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>You are contacts now</source>
        <translation>أصبحتما جهتي اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The words differed. Somebody may stand between you.</source>
        <translation>اختلفت الكلمات. قد يقف أحدهم بينكما.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>No answer. Perhaps they closed the page.</source>
        <translation>لا رد. ربما أغلق الصفحة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Different</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/shell.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Compare with {title}</source>
        <translation>المقارنة مع {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Call {title} or meet, and read these to each other. If every word is the same, nobody sits between you.</source>
        <translation>اتصل بـ {title} أو قابله، وليقرأ كل منكما هذه للآخر. إن تطابقت كل الكلمات فلا أحد بينكما.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The words, to say aloud</source>
        <translation>الكلمات، لقولها بصوت مسموع</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The same as digits</source>
        <translation>الأمر نفسه بالأرقام</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They match</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Mark as not verified</source>
        <translation>إلغاء التوثيق</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Then do not trust this conversation: somebody may sit between you. Check that you both look at the right contact; if it stays different, exchange new cards in person.</source>
        <translation>إذن لا تثق بهذه المحادثة: ربما يقف أحدهم بينكما. تأكدا أنكما تنظران إلى جهة الاتصال الصحيحة؛ وإن بقي مختلفًا فتبادلا بطاقات جديدة وجهًا لوجه.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>Or let the computers compare</source>
        <translation>أو دع الحاسوبين يقارنان</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>QR code of the safety code</source>
        <translation>رمز QR لرمز الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>{title} scans this, or you paste the code of their screen here.</source>
        <translation>يمسح {title} هذا، أو الصق رمز شاشته هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The code of {title}'s screen</source>
        <translation>رمز شاشة {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes match. Nobody sits between you and {name}, who is verified now.</source>
        <translation>الرمزان متطابقان. لا أحد بينك وبين {name}، وقد أصبح موثَّقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes differ. Is it {name}'s screen, opened at your name? Then somebody sits between you: do not trust this conversation, and exchange new cards in person. {name} is not verified any more.</source>
        <translation>الرمزان مختلفان. هل هذه شاشة {name}، مفتوحة على اسمك؟ إذن يقف أحدهم بينكما: لا تثق بهذه المحادثة، وتبادلا بطاقات جديدة وجهًا لوجه. لم يعد {name} موثَّقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>That is your own code. Take the one of their screen.</source>
        <translation>هذا رمزك أنت. خذ الرمز الذي على شاشة الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Monday morning</source>
        <translation>صباح الاثنين</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>It leaves this computer at that time, if m2chat is running then.</source>
        <translation>تنطلق من هذا الحاسوب في ذلك الوقت إن كان m2chat يعمل.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send then</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>مضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/sheet.py"/>
        <location filename="../../ui/shell.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/sheet.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <location filename="../../ui/pages/search_panel.py"/>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>In every text field</source>
        <translation>في كل حقل نص</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Copy, cut, paste</source>
        <translation>نسخ، قص، لصق</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/toast.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Edit the last message (empty line)</source>
        <translation>تعديل الرسالة الأخيرة (سطر فارغ)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Among messages and in lists</source>
        <translation>بين الرسائل وفي القوائم</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Choose several</source>
        <translation>اختيار عدة عناصر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Delete for me</source>
        <translation>حذف لدي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Menu of a row</source>
        <translation>قائمة العنصر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Close what is uppermost</source>
        <translation>إغلاق ما في الأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts of m2chat</source>
        <translation>اختصارات لوحة مفاتيح m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Take at least {shortest} characters; four or five words are best.</source>
        <translation>خذ {shortest} أحرف على الأقل؛ والأفضل أربع كلمات أو خمس.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Too easy to guess. Four or five words that do not belong together are best.</source>
        <translation>سهلة التخمين جدًا. الأفضل أربع كلمات أو خمس لا صلة بينها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Weak. Add another word or two.</source>
        <translation>ضعيفة. أضف كلمة أو كلمتين.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>could be better</source>
        <translation>يمكن أن يتحسن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Look-up</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>The direct way</source>
        <translation>المسار المباشر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Relay</source>
        <translation>المرحّل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB there</source>
        <translation>1 ميغابايت ذهابًا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB back</source>
        <translation>1 ميغابايت إيابًا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Longest packet</source>
        <translation>أطول حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>The router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Ask me first</source>
        <translation>اسألني أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Yes, at any time</source>
        <translation>نعم، في أي وقت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test the connection with {name}</source>
        <translation>اختبار الاتصال مع {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Both computers look each other up, try the direct way and a relay, and send one MiB there and back. {name} is asked first.</source>
        <translation>يبحث كل حاسوب عن الآخر، ويجرّبان المسار المباشر والمرحّل، ويتبادلان 1 ميغابايت ذهابًا وإيابًا. يُسأل {name} أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Begin the test</source>
        <translation>بدء الاختبار</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen from here</source>
        <translation>كما يُرى من هنا</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen by {name}</source>
        <translation>كما يراه {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>{name} may test with you</source>
        <translation>السماح لـ {name} بإجراء اختبار معك</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Something does not work; see below.</source>
        <translation>هناك شيء لا يعمل؛ انظر أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their card</source>
        <translation>بطاقة الطرف الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Scan it, drop it here, or paste what they sent you.</source>
        <translation>امسحها أو أفلتها هنا أو الصق ما أُرسل إليك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their contact card</source>
        <translation>بطاقة اتصال الطرف الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Use the card in the clipboard</source>
        <translation>استخدام البطاقة التي في الحافظة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their own name comes when they accept</source>
        <translation>يظهر الاسم الأصلي بعد القبول</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname, only you see it</source>
        <translation>اللقب، تراه أنت فقط</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello message</source>
        <translation>رسالة التحية</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hi, it's me from…</source>
        <translation>مرحبًا، أنا من…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello, they read it before they accept</source>
        <translation>التحية، تُقرأ قبل القبول</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Join this circle…</source>
        <translation>الانضمام إلى هذه الدائرة…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>for your own network</source>
        <translation>لشبكتك أنت</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>of the circle {circle}</source>
        <translation>للدائرة {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>A good card {of}. It ends {end}.</source>
        <translation>بطاقة صالحة {of}. تنتهي {end}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Short id {digits}. On the telephone they read: {words}</source>
        <translation>المعرّف القصير ⁦{digits}⁩. وعبر الهاتف يُقرأ: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/offline_room.py"/>
        <source>Messages that wait</source>
        <translation>رسائل تنتظر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long messages may wait</source>
        <translation>كم يمكن أن تنتظر الرسائل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much may wait</source>
        <translation>الحجم المسموح بانتظاره</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Ask {first_name}</source>
        <translation>سؤال {first_name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>End it</source>
        <translation>إنهاء الاتفاق</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Take it back</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Profiles on this computer</source>
        <translation>الملفات الشخصية على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Who are you today?</source>
        <translation>من أنت اليوم؟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Enter your passphrase to open your messages.</source>
        <translation>أدخل عبارة مرورك لفتح رسائلك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Another profile</source>
        <translation>ملف شخصي آخر</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Your system's keyring holds the key. It may ask you to unlock it.</source>
        <translation>حلقة مفاتيح نظامك تحفظ المفتاح. قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <location filename="../../ui/link_entries.py"/>
        <source>The whole message</source>
        <translation>الرسالة كاملة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete this profile?</source>
        <translation>حذف هذا الملف الشخصي؟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Your keys, contacts, messages and files on this computer go. Nobody can bring them back, except from a backup of yours. Your contacts keep what you sent them.</source>
        <translation>تزول مفاتيحك وجهات اتصالك ورسائلك وملفاتك من هذا الحاسوب. لا يستطيع أحد إعادتها إلا من نسخة احتياطية لك. وتحتفظ جهات اتصالك بما أرسلته إليها.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>The keys are overwritten first, so what is left cannot be read. On a solid-state disk, in snapshots or backups old copies of the key file may remain; they open with your passphrase only.</source>
        <translation>تُطمس المفاتيح أولًا، فلا يمكن قراءة ما بقي. قد تبقى نسخ قديمة من ملف المفتاح على أقراص SSD أو في اللقطات أو النسخ الاحتياطية؛ ولا تُفتح إلا بعبارة مرورك.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Type {word} to go on</source>
        <translation>اكتب {word} للمتابعة</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete the profile</source>
        <translation>حذف الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>توقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium light</source>
        <translation>متوسط الفتاحة</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium dark</source>
        <translation>متوسط الدكنة</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Take this file</source>
        <translation>استلام هذا الملف</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Cancel this file</source>
        <translation>إلغاء هذا الملف</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>{name} can not be read.</source>
        <translation>تتعذر قراءة {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>تعذر حفظ الصورة. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>This file can run on your computer</source>
        <translation>يمكن تشغيل هذا الملف على حاسوبك</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>“{name}” is a program, or may start one (.{ending}). Save it only if you expected it and know why it was sent.</source>
        <translation>«{name}» برنامج، أو قد يشغّل برنامجًا (⁦.{ending}⁩). لا تحفظه إلا إن كنت تتوقعه وتعرف لماذا أُرسل.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save it anyway</source>
        <translation>حفظه على أي حال</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting at the offline server</source>
        <translation>ينتظر لدى خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for a connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{seconds} s left</source>
        <translation>بقي {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{minutes} min left</source>
        <translation>بقي {minutes} د</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{hours} h left</source>
        <translation>بقي {hours} س</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Take it?</source>
        <translation>هل تستلمه؟</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for their yes</source>
        <translation>في انتظار موافقة الطرف الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{size} of {total}</source>
        <translation>{size} من {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>It did not come through</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{state} · {size} of {total}</source>
        <translation>{state} · {size} من {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Voice message, {length}</source>
        <translation>رسالة صوتية، {length}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>People in this room…</source>
        <translation>من في هذه الغرفة…</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Profile and card</source>
        <translation>الملف الشخصي والبطاقة</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>name picture fingerprint card circle</source>
        <translation>اسم صورة بصمة بطاقة دائرة ملف شخصي</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Backup and devices</source>
        <translation>النسخ الاحتياطي والأجهزة</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>restore move export another computer</source>
        <translation>استعادة نقل تصدير حاسوب آخر نسخة احتياطية جهاز</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>{asker} asks you into this group</source>
        <translation>دعوة من {asker} إلى هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Members will see your name, and can meet you to bring messages. You see what is said from when you join.</source>
        <translation>يرى الأعضاء اسمك، ويمكنهم الاتصال بك لإيصال الرسائل. ترى ما يقال منذ انضمامك.</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Who has it…</source>
        <translation>من وصلت إليه…</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/choices.py"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/settings_rows.py"/>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Network, check and circles</source>
        <translation>الشبكة والفحص والدوائر</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>More about this conversation</source>
        <translation>المزيد عن هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Voice message: click to record, or hold and let go to send</source>
        <translation>رسالة صوتية: انقر للتسجيل، أو اضغط مطولًا ثم اترك للإرسال</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Send ({key}); right-click for when and how ({more})</source>
        <translation>إرسال ({key})؛ انقر بالزر الأيمن لاختيار متى وكيف ({more})</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>{find} finds people, {add} adds somebody.</source>
        <translation>{find} للبحث عن الأشخاص، و{add} لإضافة أحدهم.</translation>
    </message>
    <message>
        <location filename="../../ui/hosting_room.py"/>
        <source>Host a circle…</source>
        <translation>استضافة دائرة…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>circle server relay LAN port UPnP address test donate inspector ledger</source>
        <translation>دائرة خادم مرحّل LAN منفذ UPnP عنوان اختبار مساعدة مراقب سجل شبكة</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Network inspector</source>
        <translation>مراقب الشبكة</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>What servers learned</source>
        <translation>ما عرفته الخوادم</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection</source>
        <translation>طبقات الحماية</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection…</source>
        <translation>طبقات الحماية…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection…</source>
        <translation>اختبار الاتصال…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection with this contact</source>
        <translation>اختبار الاتصال بجهة الاتصال هذه</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Look-up server</source>
        <translation>خادم الدليل</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Offline server</source>
        <translation>خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>in reserve</source>
        <translation>احتياطي</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>tried</source>
        <translation>مجرَّب</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{now}, least {least}</source>
        <translation>{now}، الأدنى {least}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{share} of {packets} packets</source>
        <translation>{share} من {packets} حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>The path gives</source>
        <translation>المسار يعطي</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{window}, {flying} on the way</source>
        <translation>{window}، منها {flying} في الطريق</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} in {packets} packets</source>
        <translation>{size} في {packets} حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} bytes</source>
        <translation>{size} بايت</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Streams open</source>
        <translation>القنوات المفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{ours} ours, {theirs} theirs</source>
        <translation>{ours} لنا، {theirs} للطرف الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Connected for</source>
        <translation>متصل منذ</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key of the line</source>
        <translation>مفتاح الخط</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{age} old, {size} under it</source>
        <translation>عمره {age}، استُخدم لـ {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, carried {size}</source>
        <translation>{time}، نقل {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, people find you there</source>
        <translation>{time}، يجدك الناس هناك</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>A new key for every message</source>
        <translation>مفتاح جديد لكل رسالة</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Not in use now</source>
        <translation>غير مستخدَم الآن</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>One key for the whole circle · {size} under it on this line</source>
        <translation>مفتاح واحد للدائرة كلها · استُخدم لـ {size} على هذا الخط</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key {age} old · {size} under it</source>
        <translation>عمر المفتاح {age} · استُخدم لـ {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>m2chat network inspector</source>
        <translation>مراقب شبكة m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>m2chat opens them now.</source>
        <translation>يفتحها m2chat الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>No program opens them now.</source>
        <translation>لا يفتحها أي برنامج الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Another program opens them now. Switched on, m2chat does.</source>
        <translation>يفتحها برنامج آخر الآن. عند التفعيل يفتحها m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system knows from the installation that m2chat opens them.</source>
        <translation>يعرف النظام من التثبيت أن m2chat يفتحها.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>This m2chat was started from a folder, so that the system can't know it. Paste links into the search field instead.</source>
        <translation>بدأ m2chat هذا من مجلد، فلا يمكن للنظام أن يعرفه. الصق الروابط في حقل البحث بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Open m2: links with m2chat</source>
        <translation>فتح روابط ⁦m2:⁩ بواسطة m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Contact cards and circle links that you click in a browser or mail program open here. You are asked before anything is done with them.</source>
        <translation>بطاقات الاتصال وروابط الدوائر التي تنقرها في المتصفح أو برنامج البريد تُفتح هنا. وتُسأل قبل فعل أي شيء بها.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system did not take it ({reason}). Nothing was changed.</source>
        <translation>لم يقبل النظام ذلك ({reason}). لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Fold or open the list</source>
        <translation>طي القائمة أو فتحها</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Compact list</source>
        <translation>قائمة مضغوطة</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>colour color theme dark light night contrast size zoom font larger smaller</source>
        <translation>لون ألوان سمة مظهر داكن فاتح ليلي تباين حجم تكبير خط أكبر أصغر</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>“As the system” follows light, dark and high contrast of your computer.</source>
        <translation>«كالنظام» يتبع الفاتح والداكن والتباين العالي في حاسوبك.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>The colour of your own messages and of what is chosen. High contrast has its own.</source>
        <translation>لون رسائلك وما يُختار. للتباين العالي لونه الخاص.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Everything in the window. Ctrl++ and Ctrl+- change it too, Ctrl+0 resets it.</source>
        <translation>كل ما في النافذة. يغيّره أيضًا ⁦Ctrl++⁩ و⁦Ctrl+-⁩، ويعيده ⁦Ctrl+0⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>One line for each conversation.</source>
        <translation>سطر واحد لكل محادثة.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Select a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/models/conversation_model.py"/>
        <location filename="../../ui/views/line_list.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/models/conversation_model.py"/>
        <source>draft: {words}</source>
        <translation>مسودة: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_model.py"/>
        <source>A message that is no longer here</source>
        <translation>رسالة لم تعد هنا</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_rows.py"/>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {seconds} s</source>
        <translation>بعد {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {minutes} min</source>
        <translation>بعد {minutes} د</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {hours} h</source>
        <translation>بعد {hours} س</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/moments.py"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>tomorrow, {time}</source>
        <translation>غدًا، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} ي {hours} س</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name looks like that of another contact, {name}. Compare the safety code before you trust it.</source>
        <translation>يشبه هذا الاسم اسم جهة اتصال أخرى، {name}. قارن رمز الأمان قبل أن تثق به.</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name mixes letters of several alphabets, so that it may look like another name.</source>
        <translation>يخلط هذا الاسم حروفًا من عدة أبجديات، فقد يبدو كاسم آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Inspector</source>
        <translation>المراقب</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Trace</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Two relays</source>
        <translation>مرحّلان</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN, no server</source>
        <translation>LAN بلا خادم</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, within this network. You see each other's address.</source>
        <translation>مباشرةً إلى حاسوب الطرف الآخر، داخل هذه الشبكة. يرى كل منكما عنوان الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer. You see each other's address.</source>
        <translation>مباشرةً إلى حاسوب الطرف الآخر. يرى كل منكما عنوان الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through a relay that can read nothing. You do not see each other's address.</source>
        <translation>عبر مرحّل لا يستطيع قراءة شيء. لا يرى أحدكما عنوان الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts. Neither knows both of you.</source>
        <translation>عبر مرحّلين لمضيفين مختلفين. لا يعرف أي منهما كليكما.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, found in this network without any server.</source>
        <translation>مباشرةً إلى حاسوب الطرف الآخر، وُجد في هذه الشبكة بلا أي خادم.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Your address stays hidden behind a relay until the request is accepted; then the direct way, and a relay only where that fails.</source>
        <translation>يبقى عنوانك مخفيًا خلف مرحّل حتى قبول الطلب؛ ثم المسار المباشر، والمرحّل حيث يفشل ذلك فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The fastest way. They see your address; a relay helps where a router lets nothing direct through.</source>
        <translation>أسرع مسار. يرى الطرف الآخر عنوانك؛ ويساعد مرحّل حيث لا يسمح موجّه بمسار مباشر.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Never through anybody else's computer. Behind some routers you will not reach each other.</source>
        <translation>لا يمر أبدًا بحاسوب غيركما. خلف بعض الموجّهات لن يصل أحدكما إلى الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>They never see your address. A little slower; without a relay in the circle, messages wait.</source>
        <translation>لا يرى الطرف الآخر عنوانك أبدًا. أبطأ قليلًا؛ وبلا مرحّل في الدائرة تنتظر الرسائل.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts: neither knows both of you. The slowest way.</source>
        <translation>عبر مرحّلين لمضيفين مختلفين: لا يعرف أي منهما كليكما. أبطأ مسار.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Only while you are in the same network; elsewhere, messages wait.</source>
        <translation>فقط حين تكونان في الشبكة نفسها؛ وفي غيرها تنتظر الرسائل.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Being found</source>
        <translation>إمكان العثور عليك</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Size of datagrams</source>
        <translation>حجم حزم البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Without a server</source>
        <translation>بلا خادم</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>No router changes the address of this computer</source>
        <translation>لا يغيّر أي موجّه عنوان هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody the same address</source>
        <translation>يُظهر الموجّه العنوان نفسه للجميع</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody another address</source>
        <translation>يُظهر الموجّه لكل جهة عنوانًا مختلفًا</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Same network only</source>
        <translation>الشبكة نفسها فقط</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Same network</source>
        <translation>الشبكة نفسها</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>People on one network find each other by card, without a server</source>
        <translation>من هم على شبكة واحدة يجدون بعضهم بالبطاقة بلا خادم</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You left the circle of your own network: only servers help people find you.</source>
        <translation>غادرت دائرة شبكتك: لا يجدك الناس الآن إلا عبر الخوادم.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You are offline. Messages you write wait on this computer and go out by themselves.</source>
        <translation>أنت غير متصل. الرسائل التي تكتبها تنتظر على هذا الحاسوب وتنطلق تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>This profile is open on another computer. You can read here, but nothing is sent.</source>
        <translation>هذا الملف الشخصي مفتوح على حاسوب آخر. يمكنك القراءة هنا، لكن لا يُرسَل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Use here</source>
        <translation>الاستخدام هنا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>لا شيء يجب إصلاحه.</numerusform>
            <numerusform>أمر واحد يجب إصلاحه.</numerusform>
            <numerusform>أمران يجب إصلاحهما.</numerusform>
            <numerusform>%n أمور يجب إصلاحها.</numerusform>
            <numerusform>%n أمرًا يجب إصلاحه.</numerusform>
            <numerusform>%n أمر يجب إصلاحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>It works; %n thing(s) could be better.</source>
        <translation>
            <numerusform>كل شيء يعمل.</numerusform>
            <numerusform>يعمل؛ أمر واحد يمكن أن يتحسن.</numerusform>
            <numerusform>يعمل؛ أمران يمكن أن يتحسنا.</numerusform>
            <numerusform>يعمل؛ %n أمور يمكن أن تتحسن.</numerusform>
            <numerusform>يعمل؛ %n أمرًا يمكن أن يتحسن.</numerusform>
            <numerusform>يعمل؛ %n أمر يمكن أن يتحسن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Everything that could be tried works.</source>
        <translation>كل ما أمكنت تجربته يعمل.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>m2chat network check: {verdict}</source>
        <translation>فحص شبكة m2chat: {verdict}</translation>
    </message>
    <message>
        <location filename="../../ui/offline_room.py"/>
        <source>Deleted at the offline server in</source>
        <translation>تُحذف لدى خادم الرسائل المؤجلة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>There is no other profile on this computer.</source>
        <translation>لا يوجد ملف شخصي آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>Another m2chat could not be started.</source>
        <translation>تعذر بدء m2chat آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/views/chain.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Close the contact panel</source>
        <translation>إغلاق لوحة جهة الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>How to reach them</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Files taken without asking</source>
        <translation>ملفات تُستلم بلا سؤال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>As for everybody</source>
        <translation>كما للجميع</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Remove contact…</source>
        <translation>إزالة جهة الاتصال…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>All messages with them are deleted from this computer.</source>
        <translation>تُحذف كل الرسائل معها من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>calls themselves {name}</source>
        <translation>يسمّي نفسه {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Verified: you compared the safety code.</source>
        <translation>موثَّق: قارنت رمز الأمان.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Not verified yet. Compare the code by voice or in person to be sure that nobody sits between you.</source>
        <translation>غير موثَّق بعد. قارن الرمز صوتًا أو وجهًا لوجه لتتأكد أن لا أحد بينكما.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare again</source>
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Give them a name</source>
        <translation>إعطاء لقب</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Yes, remove</source>
        <translation>نعم، إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list (Esc)</source>
        <translation>رجوع إلى القائمة (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>You compared the safety code</source>
        <translation>قارنت رمز الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Verify</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Compare the safety code</source>
        <translation>مقارنة رمز الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this contact</source>
        <translation>عن جهة الاتصال هذه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this group</source>
        <translation>عن هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Open elsewhere</source>
        <translation>مفتوح في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No circle yet</source>
        <translation>لا دائرة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Network: {state}, circle: {circle}</source>
        <translation>الشبكة: {state}، الدائرة: {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/search_panel.py"/>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Search people and messages</source>
        <translation>البحث عن أشخاص ورسائل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact has this name.</source>
        <translation>لا توجد جهة اتصال بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Show somebody your card, or paste theirs.</source>
        <translation>أرِ أحدهم بطاقتك، أو الصق بطاقته.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact is called “{name}”.</source>
        <translation>لا توجد جهة اتصال باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Close the delivery panel</source>
        <translation>إغلاق لوحة التسليم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Retry now</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Cancel message</source>
        <translation>إلغاء الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The last try</source>
        <translation>المحاولة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Whole trace…</source>
        <translation>التتبّع كاملًا…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The way it took</source>
        <translation>الطريق الذي سلكته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Written {when}</source>
        <translation>كُتبت {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>لا محاولات حتى الآن</numerusform>
            <numerusform>محاولة واحدة حتى الآن</numerusform>
            <numerusform>محاولتان حتى الآن</numerusform>
            <numerusform>%n محاولات حتى الآن</numerusform>
            <numerusform>%n محاولة حتى الآن</numerusform>
            <numerusform>%n محاولة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>For people elsewhere: paste its link. On your own network a card is enough.</source>
        <translation>لمن هم في مكان آخر: الصق رابطها. على شبكتك تكفي بطاقة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Getting started</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Now meet somebody</source>
        <translation>والآن قابل أحدًا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Somebody is in this room</source>
        <translation>أحدهم في هذه الغرفة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>See each other for ten minutes, connect with two clicks.</source>
        <translation>يرى كل منكما الآخر عشر دقائق، وتتصلان بنقرتين.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>You have their card</source>
        <translation>لديك بطاقة أحدهم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Paste it, scan it, or drop its picture.</source>
        <translation>الصقها أو امسحها أو أفلت صورتها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Try it alone</source>
        <translation>جرّبه وحدك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write yourself a note, kept on this computer.</source>
        <translation>اكتب لنفسك ملاحظة تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>A circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join a circle</source>
        <translation>الانضمام إلى دائرة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Your computer helps your people to find each other.</source>
        <translation>يساعد حاسوبك أهلك وأصدقاءك على أن يجد بعضهم بعضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host…</source>
        <translation>استضافة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>You are in {name}.</source>
        <translation>أنت في {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits at an offline server</source>
        <translation>تنتظر لدى خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Expired at the offline server. Send again, or another member hands it on</source>
        <translation>انتهت صلاحيتها لدى خادم الرسائل المؤجلة. أعد إرسالها، أو يوصلها عضو آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Does not get it: no longer a member</source>
        <translation>لا تصله: لم يعد عضوًا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits until you are both online, or another member hands it on</source>
        <translation>تنتظر حتى تتصلا معًا، أو يوصلها عضو آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Who has it</source>
        <translation>من وصلت إليه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Close the list of members</source>
        <translation>إغلاق قائمة الأعضاء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>{have} of {count} have it</source>
        <translation>وصلت إلى {have} من {count}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>What to do about {name}</source>
        <translation>ما العمل مع {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Asked in, no answer yet</source>
        <translation>مدعو، لا رد بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Blocked: what they write is hidden</source>
        <translation>محظور: ما يكتبه مخفي</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Not your contact</source>
        <translation>ليس من جهات اتصالك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Close the group panel</source>
        <translation>إغلاق لوحة المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Ask people in…</source>
        <translation>دعوة أشخاص…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Card for this group…</source>
        <translation>بطاقة لهذه المجموعة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Name and purpose…</source>
        <translation>الاسم والوصف…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Leave group</source>
        <translation>مغادرة المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Delete group…</source>
        <translation>حذف المجموعة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take the invitation back</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Give up being an admin</source>
        <translation>التخلي عن الإشراف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Make an admin</source>
        <translation>تعيينه مشرفًا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>No longer an admin</source>
        <translation>إلغاء الإشراف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take out of the group</source>
        <translation>إخراج من المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You see nothing of what is said after. An admin can ask you in again.</source>
        <translation>لا ترى شيئًا مما يقال بعد ذلك. يمكن لمشرف أن يدعوك من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You leave, and all its messages are deleted from this computer.</source>
        <translation>تغادر، وتُحذف كل رسائلها من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, leave</source>
        <translation>نعم، مغادرة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, delete</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Pictures of this conversation</source>
        <translation>صور هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files of this conversation</source>
        <translation>ملفات هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No voice messages yet</source>
        <translation>لا رسائل صوتية بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice messages of both sides</source>
        <translation>الرسائل الصوتية للطرفين</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Web addresses that were written</source>
        <translation>عناوين الويب المكتوبة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>What this conversation carries</source>
        <translation>ما تحمله هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>{things} stand here.</source>
        <translation>{things} تظهر هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delivery…</source>
        <translation>التسليم…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for both…</source>
        <translation>حذف لدى الطرفين…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for everyone…</source>
        <translation>حذف لدى الجميع…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/message_entries.py"/>
        <source>%n message(s) deleted for you</source>
        <translation>
            <numerusform>لم تُحذف رسائل لديك</numerusform>
            <numerusform>حُذفت رسالة واحدة لديك</numerusform>
            <numerusform>حُذفت رسالتان لديك</numerusform>
            <numerusform>حُذفت %n رسائل لديك</numerusform>
            <numerusform>حُذفت %n رسالة لديك</numerusform>
            <numerusform>حُذفت %n رسالة لديك</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Reject &amp;&amp; block</source>
        <translation>رفض &amp;&amp; حظر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Cancel request</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} wants to be your contact</source>
        <translation>يريد {name} أن يكون جهة اتصالك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They asked with a card of yours.</source>
        <translation>أُرسل الطلب ببطاقة منك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told when you reject. Until you accept, they see nothing of you.</source>
        <translation>لا يُبلَّغ صاحب الطلب حين ترفض. وحتى تقبل لا يرى شيئًا منك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Request sent</source>
        <translation>تم إرسال الطلب</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Waiting for {name}</source>
        <translation>في انتظار {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You can write as soon as they accept. m2chat keeps asking by itself.</source>
        <translation>يمكنك الكتابة فور القبول. ويواصل m2chat السؤال تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Nothing of theirs reaches you.</source>
        <translation>لا يصلك منه شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} is blocked</source>
        <translation>{name} محظور</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told.</source>
        <translation>لا يُبلَّغ بذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You wrote: “{hello}”</source>
        <translation>كتبت: «{hello}»</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Scheduled</source>
        <translation>المجدولة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Nothing is scheduled</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Right-click the send button.</source>
        <translation>انقر زر الإرسال بالزر الأيمن.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>What do you look for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Words of messages, names of files.</source>
        <translation>كلمات الرسائل وأسماء الملفات.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sending.py"/>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Sealed for its reader</source>
        <translation>مختومة لقارئها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Each packet on the way</source>
        <translation>كل حزمة في الطريق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Message info</source>
        <translation>معلومات الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Close message info</source>
        <translation>إغلاق معلومات الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>A message without words</source>
        <translation>رسالة بلا كلمات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>How it is protected</source>
        <translation>كيف هي محمية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>{name} would like to test the connection with you</source>
        <translation>يودّ {name} اختبار الاتصال معك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Both computers send one MiB there and back, and yours says what it sees in numbers: no names, no addresses. You can change your answer at any time.</source>
        <translation>يتبادل الحاسوبان 1 ميغابايت ذهابًا وإيابًا، ويقول حاسوبك ما يراه بالأرقام: بلا أسماء ولا عناوين. يمكنك تغيير جوابك في أي وقت.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Don't allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Teal</source>
        <translation>أخضر مزرق</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Slate</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Go to a conversation…</source>
        <translation>الانتقال إلى محادثة…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Do anything by its name…</source>
        <translation>تنفيذ أي أمر باسمه…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>A name; or &gt; and what you would like to do</source>
        <translation>اسم؛ أو &gt; ثم ما تودّ فعله</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversation or command</source>
        <translation>محادثة أو أمر</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversations and commands</source>
        <translation>المحادثات والأوامر</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Do something</source>
        <translation>تنفيذ أمر</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Nothing that can be done now is called “{words}”.</source>
        <translation>لا يوجد أمر متاح الآن باسم «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>No conversation is called “{words}”.</source>
        <translation>لا توجد محادثة باسم «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ للاختيار · Enter للتنفيذ · Esc للإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter opens · &gt; for everything else</source>
        <translation>↑ ↓ للاختيار · Enter للفتح · &gt; لكل ما عدا ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code</source>
        <translation>ارسم إطارًا حول الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code. Enter takes the whole screen, Esc goes back.</source>
        <translation>ارسم إطارًا حول الرمز. Enter يأخذ الشاشة كلها، وEsc يعود.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>This m2chat was installed without camera support (the package PySide6-Addons). Scan from the screen or from a picture, or paste the text.</source>
        <translation>ثُبّت m2chat هذا بلا دعم للكاميرا (الحزمة PySide6-Addons). امسح من الشاشة أو من صورة، أو الصق النص.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera support of this computer can't be loaded: a library of the system is missing. Scan from the screen or from a picture, or paste the text.</source>
        <translation>تعذر تحميل دعم الكاميرا على هذا الحاسوب: تنقص مكتبة من النظام. امسح من الشاشة أو من صورة، أو الصق النص.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>No camera was found. Scan from the screen or from a picture, or paste the text.</source>
        <translation>لم يُعثر على كاميرا. امسح من الشاشة أو من صورة، أو الصق النص.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The system does not let m2chat use the camera. Allow it in the privacy settings of the system, or scan from a picture.</source>
        <translation>لا يسمح النظام لـ m2chat باستخدام الكاميرا. اسمح بذلك في إعدادات الخصوصية في النظام، أو امسح من صورة.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera could not be started; perhaps another program uses it. Close that one and try again, or scan from a picture.</source>
        <translation>تعذر تشغيل الكاميرا؛ ربما يستخدمها برنامج آخر. أغلقه وحاول من جديد، أو امسح من صورة.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Starting the camera…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <location filename="../../ui/scan/panel.py"/>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Stop the camera</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Hold the code into the frame.</source>
        <translation>ضع الرمز داخل الإطار.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no card and no picture in the clipboard.</source>
        <translation>لا بطاقة ولا صورة في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This is no file. Choose a picture of the code.</source>
        <translation>هذا ليس ملفًا. اختر صورة للرمز.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The file could not be read ({reason}). Choose another one.</source>
        <translation>تعذرت قراءة الملف ({reason}). اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The picture is larger than 10 MB. Cut out the code.</source>
        <translation>الصورة أكبر من 10 ميغابايت. اقتطع الرمز.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no picture.</source>
        <translation>لا توجد صورة.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>A drawing or a web page is not read here. Save the code as PNG or JPEG.</source>
        <translation>لا تُقرأ الرسوم أو صفحات الويب هنا. احفظ الرمز بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This file is no picture that can be read. PNG, JPEG, WebP and GIF can.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها. يمكن قراءة PNG وJPEG وWebP وGIF.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This picture can't be read: it is damaged, or larger than 10 MB or 16 million pixels. Cut out the code and try again.</source>
        <translation>تتعذر قراءة هذه الصورة: إنها تالفة، أو أكبر من 10 ميغابايت أو 16 مليون بكسل. اقتطع الرمز وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Hold the code before the camera</source>
        <translation>ضع الرمز أمام الكاميرا</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Find a code that another program shows on the screen</source>
        <translation>البحث عن رمز يعرضه برنامج آخر على الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Choose a picture of the code; or drop one here</source>
        <translation>اختر صورة للرمز؛ أو أفلت صورة هنا</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Take text or picture out of the clipboard</source>
        <translation>أخذ نص أو صورة من الحافظة</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Select an area…</source>
        <translation>تحديد منطقة…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Looking for a code…</source>
        <translation>جارٍ البحث عن رمز…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture of a code</source>
        <translation>صورة لرمز</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Pictures and texts</source>
        <translation>صور ونصوص</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>There are several. Which one?</source>
        <translation>هناك أكثر من رمز. أيها؟</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>No code was found on the screen. Make it larger and show all of it, or select the area yourself.</source>
        <translation>لم يُعثر على رمز على الشاشة. كبّره وأظهره كله، أو حدد المنطقة بنفسك.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/portal.py"/>
        <source>The desktop gave no picture of the screen. Allow it in the settings of the system, or make a picture of the screen and choose it under Picture.</source>
        <translation>لم يعطِ سطح المكتب صورة للشاشة. اسمح بذلك في إعدادات النظام، أو التقط صورة للشاشة واخترها من «صورة».</translation>
    </message>
    <message>
        <location filename="../../ui/scan/screen.py"/>
        <source>The screen can't be seen from here: the system does not allow it. Make a picture of the screen, and choose it under Picture.</source>
        <translation>لا يمكن رؤية الشاشة من هنا: النظام لا يسمح. التقط صورة للشاشة واخترها من «صورة».</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Contact card</source>
        <translation>بطاقة اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link for a server</source>
        <translation>رابط لخادم</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Safety code</source>
        <translation>رمز الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>From a newer m2chat</source>
        <translation>من إصدار أحدث من m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Wireless network</source>
        <translation>شبكة لاسلكية</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Payment</source>
        <translation>دفع</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Login secret</source>
        <translation>سر تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link of another program</source>
        <translation>رابط لبرنامج آخر</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Empty code</source>
        <translation>رمز فارغ</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a circle link</source>
        <translation>رابط دائرة</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a contact card</source>
        <translation>بطاقة اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a safety code</source>
        <translation>رمز أمان</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a card or link of m2chat</source>
        <translation>بطاقة أو رابط m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a link for a server</source>
        <translation>رابط لخادم</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a contact card, not {wanted}. Add it with “Add contact”.</source>
        <translation>هذه بطاقة اتصال، والمطلوب {wanted}. أضفها من «إضافة جهة اتصال».</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a circle link, not {wanted}. Join the circle under Network first.</source>
        <translation>هذا رابط دائرة، والمطلوب {wanted}. انضم إلى الدائرة من «الشبكة» أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link is for a further server of a circle, not for people. Give it to whoever runs the server.</source>
        <translation>هذا الرابط لخادم آخر لدائرة، لا للأشخاص. أعطه لمن يدير الخادم.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a safety code, not {wanted}. Open the conversation, choose Verify, and scan it there.</source>
        <translation>هذا رمز أمان، والمطلوب {wanted}. افتح المحادثة واختر «توثيق» وامسحه هناك.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This was made by a newer m2chat. Please update m2chat first.</source>
        <translation>أُنشئ هذا بإصدار أحدث من m2chat. حدِّث m2chat أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a web address, not {wanted}. m2chat did not open it.</source>
        <translation>هذا عنوان ويب، والمطلوب {wanted}. لم يفتحه m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the key of a wireless network, not {wanted}.</source>
        <translation>هذا مفتاح شبكة لاسلكية، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is an address or telephone number, not {wanted}.</source>
        <translation>هذا عنوان أو رقم هاتف، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This asks for a payment and is not {wanted}. Nothing was paid.</source>
        <translation>هذا طلب دفع، والمطلوب {wanted}. لم يُدفع شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the secret of a login, not {wanted}. Show it to nobody.</source>
        <translation>هذا سر تسجيل دخول، والمطلوب {wanted}. لا تُرِه لأحد.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link belongs to another program and is not {wanted}.</source>
        <translation>هذا الرابط لبرنامج آخر، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is only a text, not {wanted}.</source>
        <translation>هذا مجرد نص، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>As shipped</source>
        <translation>الإعدادات الأصلية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer</source>
        <translation>إعادة ضبط إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications and the like. What belongs to your profile stays: contacts, messages, lock, privacy.</source>
        <translation>المظهر واللغة والمفاتيح والإشعارات وما شابه. ويبقى ما يخص ملفك الشخصي: جهات الاتصال والرسائل والقفل والخصوصية.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset…</source>
        <translation>إعادة ضبط…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log of this profile</source>
        <translation>سجل برنامج هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>No names, texts, addresses or keys are in it. Read it before you give it away.</source>
        <translation>لا أسماء فيه ولا نصوص ولا عناوين ولا مفاتيح. اقرأه قبل أن تعطيه لغيرك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Read…</source>
        <translation>قراءة…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Programs of your own</source>
        <translation>برامجك الخاصة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>While this window is open, m2ctl and programs of yours can use the same profile: write, read, list, listen. Only programs that run as you can connect.</source>
        <translation>ما دامت هذه النافذة مفتوحة يستطيع m2ctl وبرامجك استخدام الملف الشخصي نفسه: كتابة وقراءة وعرض واستماع. ولا تتصل إلا البرامج التي تعمل باسمك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>In a terminal</source>
        <translation>في الطرفية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>From a program: JSON-RPC 2.0 by lines</source>
        <translation>من برنامج: JSON-RPC 2.0 سطرًا بسطر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Where things lie</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Folder of this profile</source>
        <translation>مجلد هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, because a file named {mark} lies beside the program. No key is left with this computer, so each needs its passphrase.</source>
        <translation>وضع محمول: كل الملفات الشخصية موجودة في {folder} لأن ملفًا باسم {mark} موجود بجانب البرنامج. لا يبقى أي مفتاح على هذا الحاسوب، لذلك يحتاج كل ملف إلى عبارة مروره.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, as {variable} says. Nothing is kept elsewhere.</source>
        <translation>محمول: كل الملفات الشخصية في ⁦{folder}⁩ كما يقول {variable}. لا يُحفظ شيء في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Not portable: profiles lie in your own folder. To carry them with the program, start it with {variable} set to a folder, on a USB stick for example.</source>
        <translation>غير محمول: الملفات الشخصية في مجلدك. لتحملها مع البرنامج ابدأه مع ضبط {variable} على مجلد، على ذاكرة USB مثلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Its last lines. What looked like an id, an address or a key was blotted out.</source>
        <translation>أسطره الأخيرة. ما بدا معرّفًا أو عنوانًا أو مفتاحًا قد طُمس.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Nothing was written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer?</source>
        <translation>إعادة ضبط إعدادات هذا الحاسوب؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications, tray and start become as shipped.</source>
        <translation>يعود المظهر واللغة والمفاتيح والإشعارات وعلبة النظام وبدء التشغيل إلى الأصل.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Nobody is blocked.</source>
        <translation>لا أحد محظور.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Send a message with</source>
        <translation>إرسال الرسالة بـ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>The other one begins a new line. Shift and Enter always does.</source>
        <translation>المفتاح الآخر يبدأ سطرًا جديدًا. وShift مع Enter يفعل ذلك دائمًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Ctrl and Enter</source>
        <translation>Ctrl مع Enter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>return key newline</source>
        <translation>مفتاح إدخال إرسال سطر جديد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>A contact may have rules of their own: see About this contact.</source>
        <translation>قد تكون لجهة اتصال قواعدها الخاصة: انظر «عن جهة الاتصال هذه».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Take by themselves</source>
        <translation>الاستلام التلقائي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Larger ones wait until you say yes. Files lie encrypted in your profile.</source>
        <translation>الأكبر تنتظر حتى توافق. وتُحفظ الملفات مشفّرة في ملفك الشخصي.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>download automatically pictures voice size accept</source>
        <translation>تنزيل تلقائي تحميل صور صوت حجم قبول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Voice messages</source>
        <translation>الرسائل الصوتية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Voice messages begin with it; a click on the speed changes it while one plays.</source>
        <translation>تبدأ الرسائل الصوتية بهذه السرعة؛ والنقر على السرعة يغيّرها أثناء التشغيل.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>playback fast</source>
        <translation>تشغيل سرعة أسرع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Old messages</source>
        <translation>الرسائل القديمة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Messages stay until you delete them. To let new ones disappear after they were read, choose “Disappearing messages” in the menu of a conversation; it then holds for both sides.</source>
        <translation>تبقى الرسائل حتى تحذفها. لتختفي الرسائل الجديدة بعد قراءتها اختر «رسائل تختفي» في قائمة المحادثة؛ ويسري ذلك على الطرفين.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Folder for saved files</source>
        <translation>مجلد الملفات المحفوظة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: today's limit is reached</source>
        <translation>في راحة: بُلغ حدّ اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this computer runs on its battery</source>
        <translation>في راحة: هذا الحاسوب يعمل على البطارية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this network is paid by volume</source>
        <translation>في راحة: هذه الشبكة تُدفع حسب الاستهلاك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Waits for the network</source>
        <translation>ينتظر الشبكة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Forwarded today</source>
        <translation>المُمرَّر اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Pairs helped now</source>
        <translation>أزواج تُساعَد الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>What m2chat can read of it</source>
        <translation>ما يستطيع m2chat قراءته منها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>{today} of {limit}</source>
        <translation>{today} من {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>0 bytes</source>
        <translation>0 بايت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Help others as a blind relay</source>
        <translation>مساعدة الآخرين كمرحّل لا يرى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>When two people of your circles cannot meet directly, their sealed packets may pass through this computer. It cannot read them, stores none, and is at most one MiB a second.</source>
        <translation>حين لا يستطيع اثنان من دوائرك أن يلتقيا مباشرةً، قد تمر حزمهما المختومة بهذا الحاسوب. لا يستطيع قراءتها ولا يخزّنها، ولا تتجاوز 1 ميغابايت في الثانية.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>relay bandwidth share</source>
        <translation>مرحّل سعة مشاركة مساعدة نطاق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>meter forwarded</source>
        <translation>عداد ممرر بيانات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>At most a day</source>
        <translation>الحد الأقصى في اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Then it rests until midnight UTC.</source>
        <translation>بعدها يرتاح حتى منتصف الليل بتوقيت UTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on battery</source>
        <translation>على البطارية أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on networks paid by volume</source>
        <translation>على الشبكات المدفوعة حسب الاستهلاك أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who can read my messages?</source>
        <translation>من يستطيع قراءة رسائلي؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>You and the person you write to, nobody else. Messages are sealed on your computer and opened on theirs. Helpers on the way carry sealed parcels and have no key.</source>
        <translation>أنت ومن تكتب إليه، ولا أحد غيركما. تُختم الرسائل على حاسوبك وتُفتح على حاسوبه. والمساعدون في الطريق يحملون طرودًا مختومة ولا مفتاح لديهم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>How do I add somebody?</source>
        <translation>كيف أضيف أحدًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Give them your card, or take theirs: as a picture, a code to scan or a text to copy. Press the button with the person above the list. Then one of you asks, and the other accepts.</source>
        <translation>أعطه بطاقتك أو خذ بطاقته: صورةً أو رمزًا للمسح أو نصًا للنسخ. اضغط زر الشخص فوق القائمة. ثم يرسل أحدكما الطلب ويقبله الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Why does my message wait?</source>
        <translation>لماذا تنتظر رسالتي؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>The other computer is off, or has no network just now. Your message waits here and goes out by itself when you are both there. Click its mark to see what it waits for. With an offline agreement it can also wait at a helper for up to seven days.</source>
        <translation>الحاسوب الآخر مطفأ أو بلا شبكة الآن. تنتظر رسالتك هنا وتنطلق تلقائيًا حين تكونان متصلين. انقر علامتها لترى ماذا تنتظر. وباتفاق الانتظار يمكنها أيضًا أن تنتظر لدى مساعد حتى سبعة أيام.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the marks at a message mean?</source>
        <translation>ماذا تعني العلامات بجانب الرسالة؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A clock: it waits here. A mailbox: it waits at a helper that both agreed on. Two open marks: it is on the other computer. Two filled marks: it was read. A red mark: it could not be sent; click it to see why.</source>
        <translation>ساعة: تنتظر هنا. صندوق بريد: تنتظر لدى مساعد اتفقتما عليه. علامتا صح مفرغتان: وصلت إلى الحاسوب الآخر. علامتا صح ممتلئتان: قُرئت. علامة حمراء: تعذر إرسالها؛ انقرها لترى السبب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>I forgot my passphrase. What now?</source>
        <translation>نسيت عبارة مروري. ماذا أفعل؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Nobody can open the profile then: there is no copy of the passphrase anywhere. If you have a backup whose passphrase you know, restore that. Otherwise make a new profile and give your contacts a new card.</source>
        <translation>لا يستطيع أحد فتح الملف الشخصي إذن: لا نسخة من عبارة المرور في أي مكان. إن كانت لديك نسخة احتياطية تعرف عبارة مرورها فاستعِدها. وإلا فأنشئ ملفًا شخصيًا جديدًا وأعط جهات اتصالك بطاقة جديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What happens when my computer breaks?</source>
        <translation>ماذا يحدث إن تعطّل حاسوبي؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Everything is on this computer alone. Save a backup now and then, and keep it in another place, together with its passphrase. It brings you, your contacts and your messages back.</source>
        <translation>كل شيء على هذا الحاسوب وحده. احفظ نسخة احتياطية بين حين وآخر، واحفظها في مكان آخر مع عبارة مرورها. بها تعود أنت وجهات اتصالك ورسائلك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I use m2chat on two computers?</source>
        <translation>هل يمكنني استخدام m2chat على حاسوبين؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>One profile is used on one computer at a time. You can move it: back up here, restore there. For two computers at once, make two profiles and add both.</source>
        <translation>يُستخدم الملف الشخصي على حاسوب واحد في المرة. يمكنك نقله: نسخ احتياطي هنا، واستعادة هناك. ولحاسوبين معًا أنشئ ملفين شخصيين ولتُضفهما جهات اتصالك معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is the safety code for?</source>
        <translation>ما فائدة رمز الأمان؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>It shows that nobody put themselves between you when you exchanged cards. Compare it when you meet, or while you talk on the phone. If it is the same on both screens, mark the contact as verified.</source>
        <translation>يُظهر أن أحدًا لم يقف بينكما حين تبادلتما البطاقات. قارنه حين تلتقيان أو أثناء حديثكما بالهاتف. وإن كان نفسه على الشاشتين فوثّق جهة الاتصال.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who sees my IP address?</source>
        <translation>من يرى عنوان IP الخاص بي؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Contacts to whom you are connected directly see it, as with every direct connection. Until you accepted a request, a relay stands between you where your circle has one. You can let it stand there until you verified somebody, or always, for each contact.</source>
        <translation>تراه جهات الاتصال التي تتصل بها مباشرةً، ككل اتصال مباشر. وحتى قبولك الطلب يقف بينكما مرحّل إن كان في دائرتك مرحّل. يمكنك أن تبقيه حتى توثّق الشخص، أو دائمًا، لكل جهة اتصال على حدة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the servers know?</source>
        <translation>ماذا تعرف الخوادم؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A look-up server knows that somebody with your address is here, under a name made of chance that changes every day; not who you are or whom you know. A relay passes sealed packets on and keeps nothing.</source>
        <translation>يعرف خادم الدليل أن شخصًا بعنوانك هنا، باسم عشوائي يتغير كل يوم؛ لا من أنت ولا من تعرف. أما المرحّل فيمرّر الحزم المختومة ولا يحتفظ بشيء.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is a circle?</source>
        <translation>ما هي الدائرة؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A circle is a set of helpers that belong together: servers of a club, a family or a company. People of a circle find each other through its servers. You can be in several, and host one yourself.</source>
        <translation>الدائرة مجموعة مساعدين معًا: خوادم نادٍ أو عائلة أو شركة. يجد أهل الدائرة بعضهم عبر خوادمها. يمكنك أن تكون في عدة دوائر وأن تستضيف دائرة بنفسك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Does it work without the internet?</source>
        <translation>هل يعمل بلا إنترنت؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes, between computers in the same network, such as one Wi-Fi: they find each other without any server.</source>
        <translation>نعم، بين حواسيب على الشبكة نفسها، كشبكة واي فاي واحدة: يجد بعضها بعضًا بلا أي خادم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I take a message back?</source>
        <translation>هل يمكنني سحب رسالة؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes: delete it for both. The other m2chat deletes it too, unless somebody changed that program. What was seen stays seen. For some conversations, let messages disappear by themselves.</source>
        <translation>نعم: احذفها لدى الطرفين. يحذفها m2chat الآخر أيضًا ما لم يغيّر أحدهم ذلك البرنامج. وما شوهد فقد شوهد. وفي بعض المحادثات دع الرسائل تختفي من تلقاء نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A stranger writes to me. What can I do?</source>
        <translation>شخص لا أعرفه يكتب إليّ. ماذا أفعل؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Somebody who has your card can ask once. Reject the request and block them: they are not told. If a card went to the wrong people, withdraw it under Privacy.</source>
        <translation>من لديه بطاقتك يستطيع أن يطلب مرة. ارفض الطلب واحظره: لا يُبلَّغ بذلك. وإن وصلت بطاقة إلى غير أهلها فاسحبها من «الخصوصية».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>We are both online, but nothing arrives.</source>
        <translation>كلانا متصل، لكن لا شيء يصل.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A firewall may be in the way. Click the line with the network below the list and run the check: it tests one thing after the other and says what to do. A circle with a relay helps where no direct way exists.</source>
        <translation>ربما يقف جدار حماية في الطريق. انقر سطر الشبكة أسفل القائمة وابدأ الفحص: يختبر الأمور واحدًا بعد الآخر ويقول ما يجب فعله. ودائرة فيها مرحّل تساعد حيث لا يوجد مسار مباشر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/fold.py"/>
        <source>Folded away</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/form.py"/>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings_room.py"/>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>All keys on one sheet, to look at or to print.</source>
        <translation>كل المفاتيح في ورقة واحدة، للنظر أو للطباعة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings/network.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Makes a report without names, texts or addresses. You read it and send it.</source>
        <translation>ينشئ تقريرًا بلا أسماء أو نصوص أو عناوين. أنت تقرؤه وترسله.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Make a report…</source>
        <translation>إنشاء تقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>About m2chat</source>
        <translation>حول m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat {version}</source>
        <translation>m2chat {version}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat is free software under the MIT licence; it stands on the work of others.</source>
        <translation>m2chat برنامج حر برخصة MIT؛ وهو قائم على عمل آخرين.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Nothing was sent. Write what you did and what happened, read the rest, then copy it and send it to whoever gave you m2chat.</source>
        <translation>لم يُرسَل شيء. اكتب ما فعلت وما حدث، واقرأ الباقي، ثم انسخه وأرسله إلى من أعطاك m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What I did:</source>
        <translation>ما فعلته:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What happened:</source>
        <translation>ما حدث:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Of m2chat and of everything that came with it.</source>
        <translation>تراخيص m2chat وكل ما جاء معه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One encrypted file with everything</source>
        <translation>ملف واحد مشفّر فيه كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A tip below the list reminds you: after your first contact, and when the last backup is a month old. Without a backup, a broken disk means that everything is gone.</source>
        <translation>يذكّرك تلميح أسفل القائمة: بعد أول جهة اتصال، وحين يمضي شهر على آخر نسخة احتياطية. بلا نسخة احتياطية يعني تعطّل القرص ضياع كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Your identity lives on one computer at a time. The other one falls silent.</source>
        <translation>تعيش هويتك على حاسوب واحد في المرة. ويصمت الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move…</source>
        <translation>انتقال…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Come back with a backup</source>
        <translation>العودة بنسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>In a window of its own: New profile, then “I already have one”.</source>
        <translation>في نافذة مستقلة: ملف شخصي جديد، ثم «لدي هوية بالفعل».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Profiles…</source>
        <translation>الملفات الشخصية…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A conversation's menu has Export…: a file that anybody can read.</source>
        <translation>في قائمة المحادثة «تصدير…»: ملف يستطيع أي شخص قراءته.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}, {file}</source>
        <translation>آخر نسخة احتياطية: {when}، {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Of the window and its notifications; what people write stays as it is.</source>
        <translation>لغة النافذة وإشعاراتها؛ ويبقى ما يكتبه الناس كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>As the system: {name}</source>
        <translation>كالنظام: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Helping others</source>
        <translation>مساعدة الآخرين</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Check…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>State of the network</source>
        <translation>حالة الشبكة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every connection with its speed, losses, ways and keys, live.</source>
        <translation>كل اتصال بسرعته وفقده ومساراته ومفاتيحه، مباشرةً.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every server of the last 30 days, and exactly what it could see of you.</source>
        <translation>كل خادم في آخر 30 يومًا، وما استطاع رؤيته عنك بالضبط.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Keep that list</source>
        <translation>الاحتفاظ بهذه القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>On this computer alone. Switched off, it is erased.</source>
        <translation>على هذا الحاسوب وحده. عند الإيقاف تُمحى.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Who helps</source>
        <translation>من يساعد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Circles and look-up servers</source>
        <translation>الدوائر وخوادم الدليل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>People on the same network</source>
        <translation>من هم على الشبكة نفسها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Find each other by card without any server.</source>
        <translation>يجد بعضهم بعضًا بالبطاقة بلا أي خادم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>multicast LAN local network discovery</source>
        <translation>بث متعدد LAN شبكة محلية اكتشاف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Contacts may offer that messages wait</source>
        <translation>السماح لجهات الاتصال بعرض انتظار الرسائل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>offline servers store treaty mailbox</source>
        <translation>خوادم رسائل مؤجلة اتفاق صندوق بريد انتظار</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Hide my address until a contact is verified</source>
        <translation>إخفاء عنواني حتى توثيق جهة الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Through a relay where the circle has one. Each contact can have a rule of their own, in their panel.</source>
        <translation>عبر مرحّل إن كان في الدائرة مرحّل. ويمكن لكل جهة اتصال قاعدة خاصة في لوحتها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>IP address relay route</source>
        <translation>IP عنوان مرحّل مسار</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Port and router</source>
        <translation>المنفذ والموجّه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>%n look-up server(s) answer</source>
        <translation>
            <numerusform>لا يجيب أي خادم دليل</numerusform>
            <numerusform>يجيب خادم دليل واحد</numerusform>
            <numerusform>يجيب خادما دليل</numerusform>
            <numerusform>تجيب %n خوادم دليل</numerusform>
            <numerusform>يجيب %n خادم دليل</numerusform>
            <numerusform>يجيب %n خادم دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>connected to %n contact(s)</source>
        <translation>
            <numerusform>غير متصل بأي جهة اتصال</numerusform>
            <numerusform>متصل بجهة اتصال واحدة</numerusform>
            <numerusform>متصل بجهتي اتصال</numerusform>
            <numerusform>متصل بـ %n جهات اتصال</numerusform>
            <numerusform>متصل بـ %n جهة اتصال</numerusform>
            <numerusform>متصل بـ %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>No circle with a server yet.</source>
        <translation>لا توجد دائرة لها خادم بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>At an offline server, while one of you is away. Agreed with %n contact(s).</source>
        <translation>
            <numerusform>لدى خادم الرسائل المؤجلة حين يغيب أحدكما. لا اتفاق مع أحد بعد.</numerusform>
            <numerusform>لدى خادم الرسائل المؤجلة حين يغيب أحدكما. متفق عليه مع جهة اتصال واحدة.</numerusform>
            <numerusform>لدى خادم الرسائل المؤجلة حين يغيب أحدكما. متفق عليه مع جهتي اتصال.</numerusform>
            <numerusform>لدى خادم الرسائل المؤجلة حين يغيب أحدكما. متفق عليه مع %n جهات اتصال.</numerusform>
            <numerusform>لدى خادم الرسائل المؤجلة حين يغيب أحدكما. متفق عليه مع %n جهة اتصال.</numerusform>
            <numerusform>لدى خادم الرسائل المؤجلة حين يغيب أحدكما. متفق عليه مع %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>What stands before this computer is not known yet</source>
        <translation>لا يُعرف بعد ما الذي يقف أمام هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>{before}. m2chat uses UDP port {port}; a router that allows it (UPnP, PCP, NAT-PMP) is asked to open it.</source>
        <translation>{before}. يستخدم m2chat منفذ UDP {port}؛ ويُطلب من الموجّه الذي يسمح بذلك (UPnP أو PCP أو NAT-PMP) أن يفتحه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Set passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase opens this profile. There is no reset: nobody has a copy.</source>
        <translation>عبارة المرور تفتح هذا الملف الشخصي. لا يمكن إعادة تعيينها: لا نسخة منها لدى أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>This profile has no passphrase, so it can't be locked. Set one:</source>
        <translation>ليس لهذا الملف الشخصي عبارة مرور، فلا يمكن قفله. عيّن عبارة:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Change passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase was kept. There is no reset: nobody has a copy.</source>
        <translation>حُفظت عبارة المرور. لا يمكن إعادة تعيينها: لا نسخة منها لدى أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Blocked people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>They can't reach you, and nothing tells them that they are blocked.</source>
        <translation>لا يستطيعون الوصول إليك، ولا شيء يخبرهم بأنهم محظورون.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>While chatting</source>
        <translation>أثناء المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Read receipts</source>
        <translation>مؤشرات القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people when you have read their messages. Without it you don't see either whether they read yours. That a message arrived is always told.</source>
        <translation>إعلام الناس حين تقرأ رسائلهم. من دونه لا ترى أنت أيضًا هل قرؤوا رسائلك. أما وصول الرسالة فيُبلَّغ به دائمًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>seen ticks</source>
        <translation>مقروءة علامات صح قراءة شوهدت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Typing</source>
        <translation>مؤشر الكتابة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people while you are writing. Without it you don't see it of them.</source>
        <translation>إعلام الناس بأنك تكتب. من دونه لا ترى ذلك منهم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask whether people are there</source>
        <translation>السؤال عمّا إذا كان الأشخاص موجودين</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Now and then a look-up server is asked about the open conversation, pinned people and those you talked with last. It sees coded ids that change daily, and your address. The people see nothing. Without it you see only when you last reached them.</source>
        <translation>من حين لآخر يُسأل خادم بحث عن المحادثة المفتوحة والأشخاص المثبتين ومن تحدثت معهم أخيرًا. يرى معرّفات مشفّرة تتغير كل يوم، وعنوانك. ولا يرى هؤلاء الأشخاص شيئًا. من دون ذلك ترى فقط متى تمكنت من الوصول إليهم آخر مرة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>presence online offline reachable last seen</source>
        <translation>الحضور متصل غير متصل يمكن الوصول إليه آخر ظهور</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your address on the internet</source>
        <translation>عنوانك على الإنترنت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide my address until I compared the code</source>
        <translation>إخفاء عنواني حتى أقارن الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Until a contact is verified, everything goes through a relay, so that they don't see your IP address. Otherwise a relay is used until a request is accepted.</source>
        <translation>حتى توثيق جهة الاتصال يمر كل شيء عبر مرحّل فلا ترى عنوان IP الخاص بك. وإلا يُستخدم المرحّل حتى قبول الطلب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>IP relay location</source>
        <translation>IP مرحّل موقع مكان</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask before a link opens</source>
        <translation>السؤال قبل فتح رابط</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The question shows where the link really leads.</source>
        <translation>يُظهر السؤال إلى أين يؤدي الرابط حقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>From contacts not verified</source>
        <translation>من غير الموثَّقين</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>warning address web</source>
        <translation>تحذير عنوان ويب رابط</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>m2chat never loads a preview of a link: the page's server would learn that you were sent it, and your address.</source>
        <translation>لا يحمّل m2chat معاينة للروابط أبدًا: لو فعل لعرف خادم الصفحة أن الرابط أُرسل إليك، وعرف عنوانك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Requests of strangers</source>
        <translation>طلبات الغرباء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your cards</source>
        <translation>بطاقاتك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Only who has a card of yours can ask to be your contact.</source>
        <translation>لا يستطيع أن يطلب أن يكون جهة اتصالك إلا من لديه بطاقة منك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>My cards…</source>
        <translation>بطاقاتي…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards</source>
        <translation>سحب كل البطاقات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Nobody new can ask you any more, until you make a new card.</source>
        <translation>لا يستطيع أحد جديد أن يرسل إليك طلبًا حتى تنشئ بطاقة جديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>This system does not let a program hide from screenshots and screen sharing.</source>
        <translation>لا يسمح هذا النظام لبرنامج بالاختفاء من لقطات الشاشة ومشاركتها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide from screenshots</source>
        <translation>الإخفاء من لقطات الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screenshots and screen sharing show a black window. A camera still sees it.</source>
        <translation>تعرض لقطات الشاشة ومشاركتها نافذة سوداء. أما الكاميرا فتراها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>screen security sharing recording</source>
        <translation>شاشة أمان مشاركة تسجيل لقطة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The system refused it. Nothing was changed.</source>
        <translation>رفض النظام ذلك. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/privacy.py"/>
        <source>%n card(s) can be used at present.</source>
        <translation>
            <numerusform>لا توجد بطاقات صالحة حاليًا.</numerusform>
            <numerusform>بطاقة واحدة صالحة حاليًا.</numerusform>
            <numerusform>بطاقتان صالحتان حاليًا.</numerusform>
            <numerusform>%n بطاقات صالحة حاليًا.</numerusform>
            <numerusform>%n بطاقة صالحة حاليًا.</numerusform>
            <numerusform>%n بطاقة صالحة حاليًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards?</source>
        <translation>سحب كل البطاقات؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Printed and shared cards stop working for good. Your contacts stay.</source>
        <translation>تتوقف البطاقات المطبوعة والمشارَكة عن العمل نهائيًا. وتبقى جهات اتصالك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see it.</source>
        <translation>تراه جهات اتصالك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>No picture of me</source>
        <translation>بلا صورة لي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Small and square; it goes to your contacts.</source>
        <translation>صغيرة ومربعة؛ تصل إلى جهات اتصالك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>photo avatar portrait</source>
        <translation>صورة رمزية شخصية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>How people know that it is you</source>
        <translation>كيف يعرف الناس أنه أنت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint: {digits}</source>
        <translation>البصمة: ⁦{digits}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The same on every screen that shows you. Nobody else can have it.</source>
        <translation>هي نفسها على كل شاشة تعرضك. ولا يمكن أن تكون لغيرك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>certificate key identity</source>
        <translation>شهادة مفتاح هوية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint as text</source>
        <translation>البصمة كنص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Whoever has one can ask to be your contact. Nothing else.</source>
        <translation>من لديه بطاقة يستطيع أن يطلب أن يكون جهة اتصالك. لا غير.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Groups of people with a small server of their own, which helps them meet.</source>
        <translation>مجموعات من الناس لها خادم صغير يساعدهم على اللقاء.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>With the link or code that its host gave you.</source>
        <translation>بالرابط أو الرمز الذي أعطاك إياه مضيفها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>For your family or friends, on this computer.</source>
        <translation>لعائلتك أو أصدقائك، على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The fingerprint is in the clipboard.</source>
        <translation>البصمة في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>You are in no circle.</source>
        <translation>لست في أي دائرة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself</source>
        <translation>لا يُقفل تلقائيًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 minute</source>
        <translation>بعد دقيقة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 5 minutes</source>
        <translation>بعد 5 دقائق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The end of this profile</source>
        <translation>نهاية هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete this profile</source>
        <translation>حذف هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys, contacts, messages and files go for good. It is asked once more.</source>
        <translation>تزول المفاتيح وجهات الاتصال والرسائل والملفات نهائيًا. يُسأل مرة أخرى قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>password change set</source>
        <translation>كلمة مرور سر تغيير تعيين</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nobody is here</source>
        <translation>القفل حين لا يوجد أحد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>It also locks with your screen, where the system tells.</source>
        <translation>يُقفل أيضًا مع شاشتك حيث يُعلم النظام بذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>automatic minutes idle</source>
        <translation>تلقائي دقائق خمول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>m2chat goes on receiving, and shows nothing until the passphrase was typed.</source>
        <translation>يواصل m2chat الاستقبال، ولا يعرض شيئًا حتى تُكتب عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Your identity is a key of RSA with 4096 bits that never leaves this computer. Each message is sealed for its receiver and signed by you; each connection has keys of its own, which are renewed while it lasts and forgotten with it.</source>
        <translation>هويتك مفتاح RSA بطول 4096 بت لا يغادر هذا الحاسوب أبدًا. كل رسالة مختومة لمتلقيها وموقّعة منك؛ ولكل اتصال مفاتيحه التي تتجدد ما دام قائمًا وتُنسى بانتهائه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Who compares it with you knows that it is you. It stands with your profile.</source>
        <translation>من يقارنها معك يعرف أنه أنت. تجدها مع ملفك الشخصي.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys of the connections</source>
        <translation>مفاتيح الاتصالات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>To whom you are connected just now, and how.</source>
        <translation>بمن أنت متصل الآن، وكيف.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings found</source>
        <translation>نتائج البحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Back to the topics</source>
        <translation>رجوع إلى المواضيع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/sheet.py"/>
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>لم يُعثر على إعدادات</numerusform>
            <numerusform>عُثر على إعداد واحد</numerusform>
            <numerusform>عُثر على إعدادين</numerusform>
            <numerusform>عُثر على %n إعدادات</numerusform>
            <numerusform>عُثر على %n إعدادًا</numerusform>
            <numerusform>عُثر على %n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>No setting is called “{words}”.</source>
        <translation>لا يوجد إعداد باسم «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All keys on one sheet</source>
        <translation>كل المفاتيح في ورقة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>To look at or to print.</source>
        <translation>للنظر أو للطباعة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>receipts typing links strangers requests blocked screenshots address</source>
        <translation>مؤشرات قراءة كتابة روابط غرباء طلبات محظور لقطات شاشة عنوان</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>passphrase password lock keys fingerprint delete wipe</source>
        <translation>عبارة مرور كلمة مرور قفل مفاتيح بصمة حذف محو</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Chats and media</source>
        <translation>المحادثات والوسائط</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>writing enter files pictures voice download folder</source>
        <translation>كتابة إدخال ملفات صور صوت تنزيل مجلد</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>keys shortcuts hotkeys keyboard</source>
        <translation>مفاتيح اختصارات لوحة مفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>log programs API folder portable reset</source>
        <translation>سجل برامج API مجلد محمول إعادة ضبط</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Help and about</source>
        <translation>المساعدة وحول البرنامج</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>questions answers FAQ version licences report problem bug</source>
        <translation>أسئلة أجوبة إصدار تراخيص إبلاغ مشكلة خطأ</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This profile can't be opened</source>
        <translation>لا يمكن فتح هذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>m2chat is open but does not answer</source>
        <translation>m2chat مفتوح لكنه لا يجيب</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Let messages wait…</source>
        <translation>السماح بانتظار الرسائل…</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>When one of you is offline, messages can wait at an offline server of your circle until the other comes. Both of you have to agree.</source>
        <translation>حين يكون أحدكما غير متصل يمكن أن تنتظر الرسائل لدى خادم رسائل مؤجلة في دائرتك حتى يأتي الآخر. يجب أن يوافق كلاكما.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>The server keeps them sealed, without names: it can neither read them nor see who wrote. They are deleted as soon as they are fetched, or when their time is over.</source>
        <translation>يحفظها الخادم مختومة بلا أسماء: لا يستطيع قراءتها ولا رؤية من كتبها. تُحذف فور جلبها أو عند انتهاء وقتها.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>up to {days}, at most {size}</source>
        <translation>حتى {days}، {size} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks: may messages wait for you both?</source>
        <translation>يسأل {name}: هل يمكن أن تنتظر الرسائل لكليكما؟</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>While one of you is offline, sealed, at an offline server of your circle: {terms}.</source>
        <translation>حين يكون أحدكما غير متصل، مختومةً، لدى خادم رسائل مؤجلة في دائرتك: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You asked {name}. They have not answered yet.</source>
        <translation>سألت {name}. لم يصل رد بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks for it: {terms}.</source>
        <translation>يطلب {name} ذلك: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed since {day}: {terms}.</source>
        <translation>متفق عليه منذ {day}: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed: {terms}.</source>
        <translation>متفق عليه: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You said not now.</source>
        <translation>قلت: ليس الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} said not now.</source>
        <translation>قال {name}: ليس الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You ended it.</source>
        <translation>أنهيت الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} ended it.</source>
        <translation>أنهى {name} الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Nothing is agreed yet: messages wait on this computer.</source>
        <translation>لا اتفاق بعد: تنتظر الرسائل على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server.</source>
        <translation>
            <numerusform>لا ينتظر شيء من رسائلك لدى خادم الرسائل المؤجلة.</numerusform>
            <numerusform>رسالة واحدة منك تنتظر لدى خادم الرسائل المؤجلة.</numerusform>
            <numerusform>رسالتان منك تنتظران لدى خادم الرسائل المؤجلة.</numerusform>
            <numerusform>%n من رسائلك تنتظر لدى خادم الرسائل المؤجلة.</numerusform>
            <numerusform>%n من رسائلك تنتظر لدى خادم الرسائل المؤجلة.</numerusform>
            <numerusform>%n من رسائلك تنتظر لدى خادم الرسائل المؤجلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server; the first is deleted in {left}.</source>
        <translation>
            <numerusform>لا ينتظر شيء من رسائلك لدى خادم الرسائل المؤجلة؛ تُحذف الأولى بعد {left}.</numerusform>
            <numerusform>رسالة واحدة منك تنتظر لدى خادم الرسائل المؤجلة؛ تُحذف بعد {left}.</numerusform>
            <numerusform>رسالتان منك تنتظران لدى خادم الرسائل المؤجلة؛ تُحذف الأولى بعد {left}.</numerusform>
            <numerusform>%n من رسائلك تنتظر لدى خادم الرسائل المؤجلة؛ تُحذف الأولى بعد {left}.</numerusform>
            <numerusform>%n من رسائلك تنتظر لدى خادم الرسائل المؤجلة؛ تُحذف الأولى بعد {left}.</numerusform>
            <numerusform>%n من رسائلك تنتظر لدى خادم الرسائل المؤجلة؛ تُحذف الأولى بعد {left}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at one offline server of your circle.</source>
        <translation>تنتظر لدى خادم رسائل مؤجلة واحد في دائرتك.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at two offline servers: if one fails, the other has everything.</source>
        <translation>تنتظر لدى خادمَي رسائل مؤجلة: إن تعطّل أحدهما فلدى الآخر كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Messages between you and {name} may wait at an offline server, {terms}.</source>
        <translation>يمكن أن تنتظر الرسائل بينك وبين {name} لدى خادم الرسائل المؤجلة، {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introductions…</source>
        <translation>التعريفات…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>My profile…</source>
        <translation>ملفي الشخصي…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Certificates…</source>
        <translation>الشهادات…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introduce to…</source>
        <translation>تعريف بـ…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Clear conversation</source>
        <translation>مسح المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Delete contact</source>
        <translation>حذف جهة الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>{by_name} would like you to meet {other_name}.</source>
        <translation>يودّ {by_name} أن يعرّفك بـ {other_name}.</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} is writing…</source>
        <translation>{name} يكتب…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} and %n more are writing…</source>
        <translation>
            <numerusform>{name} يكتب…</numerusform>
            <numerusform>{name} وواحد آخر يكتبان…</numerusform>
            <numerusform>{name} واثنان آخران يكتبون…</numerusform>
            <numerusform>{name} و%n آخرون يكتبون…</numerusform>
            <numerusform>{name} و%n شخصًا آخر يكتبون…</numerusform>
            <numerusform>{name} و%n شخص آخر يكتبون…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/banner.py"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>The trouble is at: {value}</source>
        <translation>المشكلة عند: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>It came through</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>No link is known to be broken</source>
        <translation>لا حلقة معروفة الانقطاع</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection</source>
        <translation>إنهاء التحديد</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection (Esc)</source>
        <translation>إنهاء التحديد (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/choice_bar.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/completion.py"/>
        <source>Completions</source>
        <translation>اقتراحات الإكمال</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <location filename="../../ui/views/conversation_list_view.py"/>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Smileys</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Hearts</source>
        <translation>قلوب</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Nature</source>
        <translation>طبيعة</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Activity</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Objects</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Flags</source>
        <translation>أعلام</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Search emoji</source>
        <translation>البحث عن إيموجي</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Skin tone: {tone}</source>
        <translation>لون البشرة: {tone}</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>Messages found</source>
        <translation>نتائج البحث في الرسائل</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No results for “{words}”</source>
        <translation>لا نتائج لـ «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message and no file has these words.</source>
        <translation>لا رسالة ولا ملف بهذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message has these words.</source>
        <translation>لا رسالة بهذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/found_list.py"/>
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>أحدث رسالة</numerusform>
            <numerusform>أحدث رسالتين</numerusform>
            <numerusform>أحدث %n رسائل</numerusform>
            <numerusform>أحدث %n رسالة</numerusform>
            <numerusform>أحدث %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>{messages} with “{words}”</source>
        <translation>{messages} فيها «{words}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>لا أحد هنا الآن</numerusform>
            <numerusform>شخص واحد هنا الآن</numerusform>
            <numerusform>شخصان هنا الآن</numerusform>
            <numerusform>%n أشخاص هنا الآن</numerusform>
            <numerusform>%n شخصًا هنا الآن</numerusform>
            <numerusform>%n شخص هنا الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>{megabytes} MB passed on</source>
        <translation>مُرِّر {megabytes} ميغابايت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n message(s) kept for people who were away</source>
        <translation>
            <numerusform>لا رسائل محفوظة للغائبين</numerusform>
            <numerusform>رسالة واحدة محفوظة للغائبين</numerusform>
            <numerusform>رسالتان محفوظتان للغائبين</numerusform>
            <numerusform>%n رسائل محفوظة للغائبين</numerusform>
            <numerusform>%n رسالة محفوظة للغائبين</numerusform>
            <numerusform>%n رسالة محفوظة للغائبين</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle</source>
        <translation>جارٍ فتح الدائرة</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Your computer helps your people to find each other, for as long as it is on. It keeps messages for those who are away, and it can't read any of them.</source>
        <translation>يساعد حاسوبك أهلك وأصدقاءك على أن يجد بعضهم بعضًا ما دام يعمل. يحفظ الرسائل للغائبين، ولا يستطيع قراءة أي منها.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Name of the circle</source>
        <translation>اسم الدائرة</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Family, Book club, …</source>
        <translation>العائلة، نادي الكتاب، …</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>What is the circle called?</source>
        <translation>ما اسم الدائرة؟</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Choose the port myself</source>
        <translation>اختيار المنفذ بنفسي</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>UDP port</source>
        <translation>منفذ UDP</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host this circle</source>
        <translation>استضافة هذه الدائرة</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Let your people scan this code, or send them the link.</source>
        <translation>دع أهلك وأصدقاءك يمسحون هذا الرمز، أو أرسل إليهم الرابط.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Open it whenever m2chat starts</source>
        <translation>فتحها كلما بدأ m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle is closed. Your people find it again when you host it again.</source>
        <translation>الدائرة مغلقة. يجدها أهلها من جديد حين تستضيفها من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle on this computer…</source>
        <translation>جارٍ فتح الدائرة على هذا الحاسوب…</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle stopped by itself. It is being opened again.</source>
        <translation>توقفت الدائرة من تلقاء نفسها. يُعاد فتحها الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle {name} is open</source>
        <translation>الدائرة {name} مفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Text fields need {key} themselves.</source>
        <translation>تحتاج حقول النص نفسها إلى {key}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} alone is needed for writing. Hold Ctrl or Alt too.</source>
        <translation>{key} وحده لازم للكتابة. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys. Esc: as before. Backspace: none.</source>
        <translation>اضغط المفاتيح الجديدة. Esc: كما كانت. Backspace: بلا مفاتيح.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Use it here</source>
        <translation>استخدامها هنا</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Leave it there</source>
        <translation>تركها هناك</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: {key}, change</source>
        <translation>{words}: {key}، تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Further keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: further keys</source>
        <translation>{words}: مفاتيح أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: keys as before</source>
        <translation>{words}: المفاتيح كما كانت</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} يخص «{other}».</translation>
    </message>
    <message>
        <location filename="../../ui/views/lonely.py"/>
        <source>Show somebody your card, add theirs, or look who is in this room.</source>
        <translation>أظهر بطاقتك لأحد، أو أضف بطاقته، أو انظر من في هذه الغرفة.</translation>
    </message>
    <message>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Jump to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Four or five words that do not belong together.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها.</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>الاثنتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>This picture could not be shown.</source>
        <translation>تعذر عرض هذه الصورة.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Next pinned message</source>
        <translation>الرسالة المثبتة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned  {at} of {of}: {words}</source>
        <translation>مثبتة  {at} من {of}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned: {words}</source>
        <translation>مثبتة: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Go to the pinned message: {words}</source>
        <translation>الانتقال إلى الرسالة المثبتة: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: nothing measured yet.</source>
        <translation>{title}: لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{name} {now}, between {least} and {most}</source>
        <translation>{name} {now}، بين {least} و{most}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: {parts}.</source>
        <translation>{title}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>5 min ago</source>
        <translation>قبل 5 د</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Cancel recording</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send voice message</source>
        <translation>إرسال الرسالة الصوتية</translation>
    </message>
    <message>
        <location filename="../../ui/views/route_badge.py"/>
        <source>Route: {words}</source>
        <translation>المسار: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>always ask</source>
        <translation>السؤال دائمًا</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>up to {limit}</source>
        <translation>حتى {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>cleaned</source>
        <translation>منظَّفة</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Place, time and camera are left out of this picture.</source>
        <translation>حُذف المكان والوقت والكاميرا من هذه الصورة.</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out {shown}</source>
        <translation>إزالة {shown}</translation>
    </message>
    <message>
        <location filename="../../ui/views/three_rings.py"/>
        <source>Three layers of protection</source>
        <translation>ثلاث طبقات حماية</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>It stays deleted</source>
        <translation>يبقى محذوفًا</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{title} was deleted</source>
        <translation>حُذف {title}</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>The conversation was deleted</source>
        <translation>حُذفت المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo ({seconds} s)</source>
        <translation>تراجع ({seconds} ث)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{what}. This can be undone for %n second(s).</source>
        <translation>
            <numerusform>{what}. انتهت مدة التراجع.</numerusform>
            <numerusform>{what}. يمكن التراجع خلال ثانية واحدة.</numerusform>
            <numerusform>{what}. يمكن التراجع خلال ثانيتين.</numerusform>
            <numerusform>{what}. يمكن التراجع خلال %n ثوانٍ.</numerusform>
            <numerusform>{what}. يمكن التراجع خلال %n ثانية.</numerusform>
            <numerusform>{what}. يمكن التراجع خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/voice/player.py"/>
        <source>This voice message can not be played: it is no recording that m2chat knows.</source>
        <translation>يتعذر تشغيل هذه الرسالة الصوتية: ليست تسجيلًا يعرفه m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>Voice messages need the sound libraries of m2chat's “voice” extra and PortAudio (on Debian: libportaudio2). Install them and start m2chat again.</source>
        <translation>تحتاج الرسائل الصوتية إلى مكتبات الصوت من إضافة m2chat المسماة «voice» وإلى PortAudio (على Debian: libportaudio2). ثبّتها وابدأ m2chat من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>This is a safe start of m2chat, without voice. Quit it and start it again for all of it.</source>
        <translation>هذا بدء آمن لـ m2chat بلا صوت. أنهِه وابدأه من جديد ليعود كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No microphone was found. Plug one in, or allow m2chat to use it, and try again.</source>
        <translation>لم يُعثر على ميكروفون. صِل ميكروفونًا أو اسمح لـ m2chat باستخدامه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>The recording could not be kept. Is the disk full?</source>
        <translation>تعذر حفظ التسجيل. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No loudspeaker was found. Plug one in and try again.</source>
        <translation>لم يُعثر على مكبر صوت. صِل مكبرًا وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>That was too short. Hold the microphone while you speak.</source>
        <translation>كان ذلك قصيرًا جدًا. اضغط الميكروفون مطولًا وأنت تتكلم.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>Voice message {when}.ogg</source>
        <translation>رسالة صوتية {when}.ogg</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Join and start</source>
        <translation>الانضمام والبدء</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>How do you find each other?</source>
        <translation>كيف يجد بعضكم بعضًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>A circle is a group of people with a small server of its own, which helps them meet and never sees a message.</source>
        <translation>الدائرة مجموعة من الناس لها خادم صغير يساعدهم على اللقاء ولا يرى أي رسالة أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Same room only</source>
        <translation>الغرفة نفسها فقط</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Works at once with everybody on your own network. Nothing to set up.</source>
        <translation>يعمل فورًا مع كل من على شبكتك. لا حاجة إلى إعداد.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>My circle</source>
        <translation>دائرتي</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Somebody sent you a circle's link or code.</source>
        <translation>أرسل إليك أحدهم رابط دائرة أو رمزها.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host a circle on this computer</source>
        <translation>استضافة دائرة على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>For your family or friends. You get a code to hand to them.</source>
        <translation>لعائلتك أو أصدقائك. تحصل على رمز لتعطيهم إياه.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Paste the link first, or choose “Same room only” and join later.</source>
        <translation>الصق الرابط أولًا، أو اختر «الغرفة نفسها فقط» وانضم لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your key on this computer…</source>
        <translation>جارٍ إنشاء مفتاحك على هذا الحاسوب…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your key is ready.</source>
        <translation>مفتاحك جاهز.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile lives on this computer only.</source>
        <translation>يعيش ملفك الشخصي على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>People reach you only with a card that you gave them.</source>
        <translation>لا يصل إليك الناس إلا ببطاقة أعطيتهم إياها.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Messages go straight to their computer. Where a helper is needed, it sees nothing.</source>
        <translation>تذهب الرسائل مباشرةً إلى حاسوب الطرف الآخر. وحيث يلزم مساعد فإنه لا يرى شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your contacts, messages and files are here again.</source>
        <translation>جهات اتصالك ورسائلك وملفاتك هنا من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The other computer falls silent as soon as this one is online.</source>
        <translation>يصمت الحاسوب الآخر فور اتصال هذا.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What your contacts sent after the backup comes when you meet. Somebody you met after it needs a new card.</source>
        <translation>ما أرسلته جهات اتصالك بعد النسخة الاحتياطية يصل حين تلتقون. ومن التقيته بعدها يحتاج إلى بطاقة جديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The backup's passphrase opens m2chat on this computer.</source>
        <translation>عبارة مرور النسخة الاحتياطية تفتح m2chat على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Private messages, straight from your computer to theirs. No account, no phone number, nobody in between.</source>
        <translation>رسائل خاصة، مباشرةً من حاسوبك إلى حاسوب الطرف الآخر. بلا حساب، وبلا رقم هاتف، وبلا وسيط.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Card or link</source>
        <translation>بطاقة أو رابط</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Paste, scan or drop what they sent you</source>
        <translation>الصق ما أُرسل إليك أو امسحه أو أفلته</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Go on with it</source>
        <translation>المتابعة به</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Create my identity</source>
        <translation>إنشاء هويتي</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I already have one</source>
        <translation>لدي هوية بالفعل</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I got a card or a link</source>
        <translation>لدي بطاقة أو رابط</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>That is no card and no circle link: it should begin with m2:contact/ or m2:circle/</source>
        <translation>ليست هذه بطاقة ولا رابط دائرة: يجب أن يبدأ النص بـ ⁦m2:contact/⁩ أو ⁦m2:circle/⁩</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Only your contacts see it.</source>
        <translation>لا تراه إلا جهات اتصالك.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What should people call you?</source>
        <translation>بماذا يناديك الناس؟</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Add a picture…</source>
        <translation>إضافة صورة…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Without a picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Protect it with a passphrase</source>
        <translation>الحماية بعبارة مرور</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>It locks your key and your messages on this computer.</source>
        <translation>تقفل مفتاحك ورسائلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Suggest five words</source>
        <translation>اقتراح خمس كلمات</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Write them down before you go on.</source>
        <translation>اكتبها على ورقة قبل أن تتابع.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>There is no reset. Nobody has a copy.</source>
        <translation>لا يمكن إعادة تعيينها. لا نسخة منها لدى أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Use without a passphrase</source>
        <translation>الاستخدام بلا عبارة مرور</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Then whoever uses your account on this computer can read your messages.</source>
        <translation>عندها يستطيع من يستخدم حسابك على هذا الحاسوب قراءة رسائلك.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is protected. Type something new only to change that.</source>
        <translation>ملفك الشخصي محمي. اكتب شيئًا جديدًا فقط إن أردت تغيير ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Five words: {words}</source>
        <translation>خمس كلمات: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Open my messages</source>
        <translation>فتح رسائلي</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Welcome back, {name}</source>
        <translation>مرحبًا بعودتك، {name}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile</source>
        <translation>إنشاء ملفك الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile…</source>
        <translation>جارٍ إنشاء ملفك الشخصي…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is ready, {name}.</source>
        <translation>ملفك الشخصي جاهز، {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/portrait.py"/>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>In a network</source>
        <translation>متصل بشبكة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>m2chat can be heard</source>
        <translation>يمكن الوصول إلى m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People in this room find you</source>
        <translation>يجدك من في هذه الغرفة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Large messages</source>
        <translation>الرسائل الكبيرة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Server of your circle</source>
        <translation>خادم دائرتك</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People elsewhere find you</source>
        <translation>يجدك من في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Helper for hard routers</source>
        <translation>مساعد للموجّهات الصعبة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Looking at your network…</source>
        <translation>جارٍ فحص شبكتك…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network is ready.</source>
        <translation>شبكتك جاهزة.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>It works. This could be better:</source>
        <translation>يعمل. يمكن أن يتحسن هذا:</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>You can go on; this should be mended when you have time:</source>
        <translation>يمكنك المتابعة؛ يجب إصلاح هذا حين يتاح لك الوقت:</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network could not be tried: {why}</source>
        <translation>تعذرت تجربة شبكتك: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Close conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>About this conversation</source>
        <translation>عن هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the conversation</source>
        <translation>قائمة المحادثة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the window</source>
        <translation>قائمة النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Connect again now</source>
        <translation>إعادة الاتصال الآن</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next profile</source>
        <translation>الملف الشخصي التالي</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous profile</source>
        <translation>الملف الشخصي السابق</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Quit m2chat</source>
        <translation>إنهاء m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next unread conversation</source>
        <translation>المحادثة غير المقروءة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous unread conversation</source>
        <translation>المحادثة غير المقروءة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Newest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Open a conversation by its place</source>
        <translation>فتح محادثة بترتيبها</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Check the network…</source>
        <translation>فحص الشبكة…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Change the route…</source>
        <translation>تغيير المسار…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Compare codes…</source>
        <translation>مقارنة الرمزين…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Contact…</source>
        <translation>جهة الاتصال…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is still starting its network.</source>
        <translation>ما زال m2chat يبدأ شبكته.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You are offline.</source>
        <translation>أنت غير متصل.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent by itself as soon as this computer has a network.</source>
        <translation>تُرسَل تلقائيًا فور اتصال هذا الحاسوب بشبكة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The look-up server of your circle does not answer.</source>
        <translation>خادم الدليل في دائرتك لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat keeps trying. The check says whether it is the server or this network.</source>
        <translation>يواصل m2chat المحاولة. ويبيّن الفحص هل السبب الخادم أم هذه الشبكة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online.</source>
        <translation>{name} غير متصل.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is delivered when you are both online.</source>
        <translation>تُسلَّم حين تكونان متصلين.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is online, but no route to them opened.</source>
        <translation>{name} متصل، لكن لم يُفتح أي مسار إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A firewall on one side is in the way. m2chat keeps trying; a relay may help.</source>
        <translation>يقف جدار حماية في الطريق عند أحد الطرفين. يواصل m2chat المحاولة؛ وقد يساعد مرحّل.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The relay of your circle is busy.</source>
        <translation>مرحّل دائرتك مشغول.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat tries again shortly.</source>
        <translation>يحاول m2chat من جديد بعد قليل.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Your circle has no relay, and you asked not to show your address.</source>
        <translation>ليس لدائرتك مرحّل، وقد طلبت عدم إظهار عنوانك.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Allow a direct route to {name}, or wait for a relay.</source>
        <translation>اسمح بمسار مباشر إلى {name}، أو انتظر مرحّلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing comes back by UDP: this network seems to block it.</source>
        <translation>لا يعود شيء عبر UDP: يبدو أن هذه الشبكة تمنعه.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Try another network, or ask whoever runs this one. Messages wait here.</source>
        <translation>جرّب شبكة أخرى، أو اسأل من يدير هذه. تنتظر الرسائل هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online, and you have not both agreed that messages may wait at a server.</source>
        <translation>{name} غير متصل، ولم تتفقا على أن تنتظر الرسائل لدى خادم.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} was away so long that their key for messages left for them has run out.</source>
        <translation>غاب {name} طويلًا حتى انتهت صلاحية مفتاحه للرسائل المتروكة له.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The message waits on this computer and goes out when you are both online.</source>
        <translation>تنتظر الرسالة على هذا الحاسوب وتنطلق حين تكونان متصلين.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The mailbox of {name} at the offline server is full.</source>
        <translation>صندوق بريد {name} لدى خادم الرسائل المؤجلة ممتلئ.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer until they fetch their messages, or you are both online.</source>
        <translation>تنتظر على هذا الحاسوب حتى يجلب الطرف الآخر رسائله، أو تكونا متصلين.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This is larger than what may wait for {name} at the offline server.</source>
        <translation>هذه أكبر مما يمكن أن ينتظر من أجل {name} لدى خادم الرسائل المؤجلة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer and is delivered when you are both online.</source>
        <translation>تنتظر على هذا الحاسوب وتُسلَّم حين تكونان متصلين.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} does not accept messages from you.</source>
        <translation>لا يقبل {name} رسائل منك.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Ask them in another way whether they want to stay in contact.</source>
        <translation>اسأله بطريقة أخرى هل يريد البقاء على اتصال.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The key of {name} changed.</source>
        <translation>تغيّر مفتاح {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing is sent until you have compared the safety code with them.</source>
        <translation>لا يُرسَل شيء حتى تقارنا رمز الأمان.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The clock of this computer is wrong.</source>
        <translation>ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Set date and time in the system's settings, then retry.</source>
        <translation>اضبط التاريخ والوقت في إعدادات النظام ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} uses a version of m2chat that this one cannot talk to.</source>
        <translation>يستخدم {name} إصدارًا من m2chat لا يستطيع هذا الإصدار التحدث معه.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>One of you has to update m2chat.</source>
        <translation>على أحدكما تحديث m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Unlock it, and the message goes out.</source>
        <translation>افتح القفل لتنطلق الرسالة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is locked.</source>
        <translation>m2chat مقفل.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has not accepted your request yet.</source>
        <translation>لم يقبل {name} طلبك بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent as soon as they do.</source>
        <translation>تُرسَل فور القبول.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The disk of this computer is full.</source>
        <translation>قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Free some space, then retry.</source>
        <translation>أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It could not be delivered by the time that you set, so it was not sent.</source>
        <translation>تعذر تسليمها في الوقت الذي حددته، فلم تُرسَل.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Retry sends it without that limit.</source>
        <translation>إعادة المحاولة ترسلها بلا هذا الحد.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A circle is a group of people with a look-up server of its own. The server helps them find each other; it never sees a message.</source>
        <translation>الدائرة مجموعة من الناس لها خادم دليل. يساعدهم الخادم على أن يجد بعضهم بعضًا؛ ولا يرى أي رسالة أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Paste the link that its host gave you. It is how people find each other.</source>
        <translation>الصق الرابط الذي أعطاك إياه مضيفها. به يجد الناس بعضهم.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Needed only for people elsewhere: on your own network a card is enough. Paste the link that its host gave you.</source>
        <translation>يلزم فقط لمن هم في مكان آخر: على شبكتك تكفي بطاقة. الصق الرابط الذي أعطاك إياه مضيفها.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nobody gave you a link? Start a circle on any computer that stays on:</source>
        <translation>لم يعطك أحد رابطًا؟ ابدأ دائرة على أي حاسوب يبقى يعمل:</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It prints the circle's link, for you and for everyone you invite.</source>
        <translation>يطبع رابط الدائرة، لك ولكل من تدعوه.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>at the offline server</source>
        <translation>لدى خادم الرسائل المؤجلة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Automatic (recommended)</source>
        <translation>تلقائي (موصى به)</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct, a relay where that fails</source>
        <translation>مباشر، ومرحّل حيث يفشل ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct only</source>
        <translation>مباشر فقط</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Relay only, hide my address</source>
        <translation>مرحّل فقط، إخفاء عنواني</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Through two relays</source>
        <translation>عبر مرحّلين</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On the computers of all members.</source>
        <translation>على حواسيب كل الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>All members have read it.</source>
        <translation>قرأها كل الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server for every member who does not have it.</source>
        <translation>تنتظر لدى خادم الرسائل المؤجلة من لم تصله من الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Some members did not come online in time. Send it again, or another member hands it on.</source>
        <translation>لم يتصل بعض الأعضاء في الوقت المحدد. أعد إرسالها، أو يوصلها عضو آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer since {at}.</source>
        <translation>على حاسوب {name} منذ {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer.</source>
        <translation>على حاسوب {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has read it.</source>
        <translation>قرأها {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server you both agreed on</source>
        <translation>تنتظر لدى خادم الرسائل المؤجلة الذي اتفقتما عليه</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{lead} – deleted there in {left}.</source>
        <translation>{lead} – تُحذف هناك بعد {left}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying. {why}</source>
        <translation>المحاولة مستمرة. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Sending to {name} now.</source>
        <translation>جارٍ الإرسال إلى {name} الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying.</source>
        <translation>المحاولة مستمرة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting on this computer.</source>
        <translation>تنتظر على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent. {why}</source>
        <translation>لم تُرسَل. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} did not come online in time, so it was deleted at the offline server.</source>
        <translation>لم يتصل {name} في الوقت المحدد، فحُذفت لدى خادم الرسائل المؤجلة.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You took it back before it was delivered.</source>
        <translation>سحبتها قبل تسليمها.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent yet.</source>
        <translation>لم تُرسَل بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Next try {ahead}.</source>
        <translation>المحاولة التالية {ahead}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Trying again now.</source>
        <translation>جارٍ إعادة المحاولة الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>edited</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>reactions: {signs}</source>
        <translation>التفاعلات: {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for an answer</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for {title} to accept</source>
        <translation>في انتظار قبول {title}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Online, {way}</source>
        <translation>متصل، {way}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Seems reachable</source>
        <translation>يبدو متاحًا</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not reached yet</source>
        <translation>لم يتم الوصول إليه بعد</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Offline, last reachable: {time}</source>
        <translation>غير متصل، آخر وصول إليه: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Last reachable: {time}</source>
        <translation>آخر وصول إليه: {time}</translation>
    </message>
</context>
</TS>
