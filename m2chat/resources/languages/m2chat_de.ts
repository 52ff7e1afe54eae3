<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>m2chat</name>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a file “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Datei „{name}“. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Es gibt schon einen Ordner „{name}“. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>the place cannot be written</source>
        <translation>dort kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>there is no room left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} was not written: {why}. Nothing was left there; choose another place.</source>
        <translation>{name} wurde nicht geschrieben: {why}. Es ist nichts zurückgeblieben; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} cannot be read. Check that it is there and is yours.</source>
        <translation>{name} lässt sich nicht lesen. Prüfe, ob die Datei da ist und dir gehört.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This file is no m2chat backup. Choose the file that m2chat wrote.</source>
        <translation>Diese Datei ist keine m2chat-Sicherung. Wähle die Datei, die m2chat geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup is damaged, so nothing was restored. Copy it again from where it was kept, or use another backup.</source>
        <translation>Diese Sicherung ist beschädigt, deshalb wurde nichts wiederhergestellt. Kopiere sie noch einmal von ihrem Aufbewahrungsort oder nimm eine andere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>The end of this backup is missing, so nothing was restored. It was not copied to its end: copy it again, or use another backup.</source>
        <translation>Das Ende dieser Sicherung fehlt, deshalb wurde nichts wiederhergestellt. Sie wurde nicht vollständig kopiert: Kopiere sie noch einmal oder nimm eine andere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup was made by a newer m2chat. Update m2chat, then restore it.</source>
        <translation>Diese Sicherung stammt von einem neueren m2chat. Aktualisiere m2chat und stelle sie dann wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>That passphrase does not open this backup. It is the one that was chosen when the backup was made; check it and try again.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Es ist die, die beim Sichern gewählt wurde; prüfe sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no code in this picture, or it is too blurred. Take it again from nearer, with the whole code in it.</source>
        <translation>In diesem Bild ist kein Code, oder er ist zu unscharf. Nimm ihn von näher und ganz auf.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture could not be read. Try another one.</source>
        <translation>Das Bild ließ sich nicht lesen. Versuch ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture is larger than 10 MB. Cut out the code and try again.</source>
        <translation>Das Bild ist größer als 10 MB. Schneide den Code aus und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>Reading the picture took too long. Try a smaller one.</source>
        <translation>Das Lesen des Bildes hat zu lange gedauert. Versuch ein kleineres.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>This is no picture that can be read: a PNG of at most 10 MB and 16 million pixels, not interlaced. Save it as PNG and try again.</source>
        <translation>Dieses Bild lässt sich nicht lesen: Es geht ein PNG bis 10 MB und 16 Millionen Pixel, ohne Interlacing. Speichere es als PNG und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/control.py"/>
        <source>The program that had this profile open ended before it answered. Look whether it was done, then try again.</source>
        <translation>Das Programm, in dem dieses Profil offen war, endete vor seiner Antwort. Sieh nach, ob es erledigt ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>This profile is open on another computer, so that nothing is sent from this one. Choose 'Use here' (m2ctl profile use-here) to take it back.</source>
        <translation>Dieses Profil ist auf einem anderen Computer offen, darum wird von diesem nichts gesendet. Wähle „Hier benutzen“ (m2ctl profile use-here), um es zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>m2chat has not opened the network yet.</source>
        <translation>m2chat hat das Netzwerk noch nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>Wait a moment.</source>
        <translation>Warte einen Moment.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>ahead</source>
        <translation>vor</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>This computer's clock is {size} {way}. m2chat works by the circle's time meanwhile; please set the clock, so that times shown are right.</source>
        <translation>Die Uhr dieses Computers geht {size} {way}. m2chat richtet sich solange nach der Zeit des Kreises; bitte stelle die Uhr, damit angezeigte Zeiten stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>m2chat has not opened the network yet. Try again in a moment.</source>
        <translation>m2chat hat das Netzwerk noch nicht geöffnet. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>You are not connected with them now. Try again when they are.</source>
        <translation>Ihr seid gerade nicht verbunden. Versuch es wieder, wenn ihr es seid.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>Another test is under way. Wait until it is over.</source>
        <translation>Ein anderer Test läuft gerade. Warte, bis er vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>They did not answer. Perhaps they are not at the computer.</source>
        <translation>Keine Antwort. Vielleicht sitzt gerade niemand am Computer.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, {ms} ms there and back.</source>
        <translation>Ihr seid in einem Netzwerk verbunden, {ms} ms hin und zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected directly, {ms} ms there and back.</source>
        <translation>Ihr seid direkt verbunden, {ms} ms hin und zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through a relay, {ms} ms there and back.</source>
        <translation>Ihr seid über ein Relais verbunden, {ms} ms hin und zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through two relays, {ms} ms there and back.</source>
        <translation>Ihr seid über zwei Relais verbunden, {ms} ms hin und zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, without a server, {ms} ms there and back.</source>
        <translation>Ihr seid in einem Netzwerk ohne Server verbunden, {ms} ms hin und zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>They are asked whether they allow it…</source>
        <translation>Die andere Seite wird um Erlaubnis gefragt…</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The connection was lost during the test.</source>
        <translation>Die Verbindung ging während des Tests verloren.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server had to be asked: you meet within one network.</source>
        <translation>Kein Verzeichnisserver musste gefragt werden: Ihr trefft euch in einem Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A look-up server found them within {ms} ms.</source>
        <translation>Ein Verzeichnisserver fand die andere Seite in {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Look-up servers answer, but do not know them now.</source>
        <translation>Verzeichnisserver antworten, kennen die andere Seite aber gerade nicht.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server answered.</source>
        <translation>Kein Verzeichnisserver hat geantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way was not tried: a rule for this contact hides an address.</source>
        <translation>Der direkte Weg wurde nicht versucht: Eine Regel für diesen Kontakt verbirgt eine Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way is in use already.</source>
        <translation>Der direkte Weg wird schon benutzt.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No probe of the direct way was answered: a firewall or router is between you.</source>
        <translation>Kein Versuch des direkten Wegs wurde beantwortet: Zwischen euch steht eine Firewall oder ein Router.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A direct way opened within {ms} ms.</source>
        <translation>Ein direkter Weg ging in {ms} ms auf.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay joined the two of you within {ms} ms.</source>
        <translation>Ein Relais verband euch beide in {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay stands ready between you.</source>
        <translation>Ein Relais steht zwischen euch bereit.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay could be had now.</source>
        <translation>Gerade war kein Relais zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay was needed or allowed.</source>
        <translation>Kein Relais war nötig oder erlaubt.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>1 MiB went there at {rate} a second.</source>
        <translation>1 MiB ging mit {rate} pro Sekunde hin.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came back at {rate} a second.</source>
        <translation>Es kam mit {rate} pro Sekunde zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Packets of {size} bytes fit.</source>
        <translation>Pakete von {size} Byte passen.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The test took too long and was ended.</source>
        <translation>Der Test dauerte zu lange und wurde beendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer reaches %n look-up server(s).</source>
        <translation>
            <numerusform>Der andere Computer erreicht %n Verzeichnisserver.</numerusform>
            <numerusform>Der andere Computer erreicht %n Verzeichnisserver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer has %n way(s) through relays in reserve.</source>
        <translation>
            <numerusform>Der andere Computer hat %n Weg über Relais in Reserve.</numerusform>
            <numerusform>Der andere Computer hat %n Wege über Relais in Reserve.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there, packets of {size} bytes fit.</source>
        <translation>Von dort passen Pakete von {size} Byte.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there it takes {ms} ms there and back.</source>
        <translation>Von dort dauert es {ms} ms hin und zurück.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came in there at {rate} a second.</source>
        <translation>Dort kam es mit {rate} pro Sekunde an.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>What stands before their computer is not known.</source>
        <translation>Was vor dem anderen Computer steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No router changes their address.</source>
        <translation>Kein Router verändert die Adresse dort.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody the same address.</source>
        <translation>Der Router dort zeigt allen dieselbe Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody another address; direct ways are hard there.</source>
        <translation>Der Router dort zeigt jedem eine andere Adresse; direkte Wege sind dort schwierig.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>RSA-4096 signature (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>Signatur mit RSA-4096 (PSS); AES-128-GCM unter einem Schlüssel aus RSA-4096 (OAEP) und X25519 mit ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768</source>
        <translation>AES-128-GCM unter Schlüsseln aus RSA-2048, X25519 und ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128 under the circle's key</source>
        <translation>AES-128 unter dem Schlüssel des Kreises</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>The safety code was not compared yet: until then you trust the way by which the card came.</source>
        <translation>Der Sicherheitscode wurde noch nicht verglichen: Bis dahin vertraust du dem Weg, auf dem die Karte kam.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each message, sealed for its reader alone</source>
        <translation>Jede Nachricht, versiegelt nur für den Empfänger</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each packet, masked on the line</source>
        <translation>Jedes Paket, auf der Leitung maskiert</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>It hides the form of packets from simple filters. Everybody in the circle has this key, and nothing else depends on it.</source>
        <translation>Das verbirgt die Form der Pakete vor einfachen Filtern. Alle im Kreis haben diesen Schlüssel, und sonst hängt nichts daran.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>The line between both computers</source>
        <translation>Die Leitung zwischen beiden Computern</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>You are not connected now; the keys of the last line are gone.</source>
        <translation>Ihr seid gerade nicht verbunden; die Schlüssel der letzten Leitung sind gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Its keys are {hours} h old. New ones are taken as soon as the other computer answers.</source>
        <translation>Ihre Schlüssel sind {hours} Std. alt. Neue gibt es, sobald der andere Computer antwortet.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places} and {more} more.</source>
        <translation>Deine Adresse: {places} und {more} weitere.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places}.</source>
        <translation>Deine Adresse: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It never answered. Your address stood on what was sent to it.</source>
        <translation>Er hat nie geantwortet. Deine Adresse stand auf dem, was an ihn ging.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>When and how much: {out} datagrams from you with {sent}, {into} to you with {came}.</source>
        <translation>Wann und wie viel: {out} Datagramme von dir mit {sent}, {into} an dich mit {came}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n hashed id(s) under which contacts find you. They are new each day and differ at each server, and false ones are mixed in so that they do not count your contacts.</source>
        <translation>
            <numerusform>%n gehashte Kennung, unter der deine Kontakte dich finden. Sie ist jeden Tag neu und an jedem Server anders, und falsche sind daruntergemischt, damit er deine Kontakte nicht zählen kann.</numerusform>
            <numerusform>%n gehashte Kennungen, unter denen deine Kontakte dich finden. Sie sind jeden Tag neu und an jedem Server anders, und falsche sind daruntergemischt, damit er deine Kontakte nicht zählen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A sealed note for your contacts that it cannot open, sent %n time(s).</source>
        <translation>
            <numerusform>Eine versiegelte Notiz für deine Kontakte, die er nicht öffnen kann, %n-mal gesendet.</numerusform>
            <numerusform>Eine versiegelte Notiz für deine Kontakte, die er nicht öffnen kann, %n-mal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That m2chat was running here: %n sign(s) of life.</source>
        <translation>
            <numerusform>Dass m2chat hier lief: %n Lebenszeichen.</numerusform>
            <numerusform>Dass m2chat hier lief: %n Lebenszeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you asked for %n hashed id(s), {questions} questions in all.</source>
        <translation>
            <numerusform>Dass du nach %n gehashten Kennung gefragt hast, insgesamt {questions} Anfragen.</numerusform>
            <numerusform>Dass du nach %n gehashten Kennungen gefragt hast, insgesamt {questions} Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Of those, whether somebody was there, without meeting them: %n question(s). So it could tell whom you watch for.</source>
        <translation>
            <numerusform>Davon, ob jemand da ist, ohne sich zu treffen: %n Frage. So konnte er sehen, nach wem du schaust.</numerusform>
            <numerusform>Davon, ob jemand da ist, ohne sich zu treffen: %n Fragen. So konnte er sehen, nach wem du schaust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you that somebody is there: %n time(s), without an address.</source>
        <translation>
            <numerusform>Dass er dir gesagt hat, dass jemand da ist: %n Mal, ohne Adresse.</numerusform>
            <numerusform>Dass er dir gesagt hat, dass jemand da ist: %n Mal, ohne Adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you where somebody is: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>Dass er dir gesagt hat, wo jemand ist: %n-mal, mit beiden Adressen.</numerusform>
            <numerusform>Dass er dir gesagt hat, wo jemand ist: %n-mal, mit beiden Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That somebody asked for one of your ids: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>Dass jemand nach einer deiner Kennungen gefragt hat: %n-mal, mit beiden Adressen.</numerusform>
            <numerusform>Dass jemand nach einer deiner Kennungen gefragt hat: %n-mal, mit beiden Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you wanted a relay between you and somebody: %n time(s).</source>
        <translation>
            <numerusform>Dass du ein Relais zwischen dir und jemandem wolltest: %n-mal.</numerusform>
            <numerusform>Dass du ein Relais zwischen dir und jemandem wolltest: %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you met somebody through it, and the other address: %n request(s).</source>
        <translation>
            <numerusform>Dass du über ihn jemanden getroffen hast, und die andere Adresse: %n Anfrage.</numerusform>
            <numerusform>Dass du über ihn jemanden getroffen hast, und die andere Adresse: %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>{size} of sealed packets passing by, their sizes and moments.</source>
        <translation>{size} versiegelte Pakete auf der Durchreise, ihre Größen und Zeitpunkte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n mailbox(es) of yours, what waits there by size, and when you emptied them ({fetched} times).</source>
        <translation>
            <numerusform>%n Briefkasten von dir, wie viel dort wartet und wann du ihn geleert hast ({fetched}-mal).</numerusform>
            <numerusform>%n Briefkästen von dir, wie viel dort wartet und wann du sie geleert hast ({fetched}-mal).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n sealed parcel(s) that you left, {size} in all, in {boxes} mailboxes of others.</source>
        <translation>
            <numerusform>%n versiegeltes Päckchen, das du hinterlassen hast, zusammen {size}, in {boxes} Briefkästen anderer.</numerusform>
            <numerusform>%n versiegelte Päckchen, die du hinterlassen hast, zusammen {size}, in {boxes} Briefkästen anderer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your name, your card, your fingerprint.</source>
        <translation>Deinen Namen, deine Karte, deinen Fingerabdruck.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Who your contacts are: an id means nothing to whoever has no card of yours.</source>
        <translation>Wer deine Kontakte sind: Eine Kennung sagt niemandem etwas, der keine Karte von dir hat.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A message, sealed or not: none passes a look-up server.</source>
        <translation>Eine Nachricht, versiegelt oder nicht: Keine läuft über einen Verzeichnisserver.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the packets say, or who the two of you are. It stored nothing.</source>
        <translation>Was in den Paketen steht oder wer ihr beide seid. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the parcels say, or who wrote them: they are sealed and bear no names.</source>
        <translation>Was in den Päckchen steht oder wer sie geschrieben hat: Sie sind versiegelt und tragen keine Namen.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It works in memory alone and drops whoever was silent for 30 seconds: if it runs the published program, it forgot you {ago} ago.</source>
        <translation>Es arbeitet nur im Arbeitsspeicher und vergisst, wer 30 Sekunden still war: Läuft dort das veröffentlichte Programm, hat es dich vor {ago} vergessen.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>You left the circle of your own network, so nobody can be seen in this room. Join it again in the network's settings.</source>
        <translation>Du hast den Kreis deines eigenen Netzwerks verlassen, darum ist in diesem Raum niemand zu sehen. Tritt ihm in den Netzwerkeinstellungen wieder bei.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>They are not to be seen any more. Let them open this page again.</source>
        <translation>Die Person ist nicht mehr zu sehen. Sie soll diese Seite noch einmal öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>There are no words to compare with them now. Ask them again.</source>
        <translation>Es gibt gerade keine Wörter mit dieser Person zu vergleichen. Frag noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <source>The four words differed three times within an hour: somebody in this network seems to stand between you. Show each other your cards as QR codes instead.</source>
        <translation>Die vier Wörter waren in einer Stunde dreimal verschieden: Jemand in diesem Netz scheint zwischen euch zu sitzen. Zeigt einander stattdessen eure Karten als QR-Codes.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is older, and its four words could be forged. Let them update it.</source>
        <translation>Dort läuft ein älteres m2chat, dessen vier Wörter sich fälschen ließen. Es muss erst aktualisiert werden.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is newer than yours. Update yours, then ask again.</source>
        <translation>Dort läuft ein neueres m2chat als bei dir. Aktualisiere deines und frag dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/owner.py"/>
        <source>m2chat has this profile open already and does not answer. Wait a moment and try again; if that does not help, end that m2chat or restart the computer.</source>
        <translation>Ein anderes m2chat hat dieses Profil schon offen und antwortet nicht. Warte einen Moment und versuch es noch einmal; hilft das nicht, beende jenes m2chat oder starte den Computer neu.</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} answers</source>
        <translation>Ein Verzeichnisserver von {words} antwortet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} was lost</source>
        <translation>Ein Verzeichnisserver von {words} ging verloren</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Registered at a look-up server of {words}</source>
        <translation>An einem Verzeichnisserver von {words} angemeldet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This profile was opened on another computer; this one falls silent</source>
        <translation>Dieses Profil wurde auf einem anderen Computer geöffnet; dieser verstummt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Knocked where we last met</source>
        <translation>Dort angeklopft, wo ihr euch zuletzt getroffen habt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They knock where we last met</source>
        <translation>Die andere Seite klopft dort, wo ihr euch zuletzt getroffen habt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked a look-up server</source>
        <translation>Einen Verzeichnisserver gefragt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server knows them</source>
        <translation>Der Verzeichnisserver kennt die Person</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server does not know them now</source>
        <translation>Der Verzeichnisserver kennt die Person gerade nicht</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server did not answer</source>
        <translation>Der Verzeichnisserver hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>What the look-up server gave is not theirs, and was dropped</source>
        <translation>Was der Verzeichnisserver gab, gehört nicht zu der Person und wurde verworfen</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They look for us</source>
        <translation>Die andere Seite sucht uns</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their addresses: {words}</source>
        <translation>Adressen der anderen Seite: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Probing: {words}</source>
        <translation>Versuche: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A probe was answered: {words}</source>
        <translation>Ein Versuch wurde beantwortet: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No probe was answered</source>
        <translation>Kein Versuch wurde beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked for a relay</source>
        <translation>Um ein Relais gebeten</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A relay joins the two of us</source>
        <translation>Ein Relais verbindet uns beide</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No relay could be had</source>
        <translation>Kein Relais zu bekommen</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake begins</source>
        <translation>Der Handschlag beginnt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their part of the handshake came</source>
        <translation>Die Antwort auf den Handschlag kam</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake came to nothing: {words}</source>
        <translation>Der Handschlag misslang: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Connected: {words}</source>
        <translation>Verbunden: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The way changed: {words}</source>
        <translation>Der Weg hat gewechselt: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A newer session takes its place</source>
        <translation>Eine neuere Sitzung tritt an ihre Stelle</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The session ended: {words}</source>
        <translation>Die Sitzung ist zu Ende: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This try came to nothing: {words}</source>
        <translation>Dieser Versuch führte zu nichts: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network</source>
        <translation>gleiches Netzwerk</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through a relay</source>
        <translation>über ein Relais</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through two relays</source>
        <translation>über zwei Relais</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network, no server</source>
        <translation>gleiches Netzwerk, ohne Server</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>with a goodbye</source>
        <translation>mit einem Abschied</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>nothing was said for a while</source>
        <translation>eine Weile wurde nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>it was refused</source>
        <translation>sie wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the profile was opened on another computer</source>
        <translation>das Profil wurde auf einem anderen Computer geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>without a word, the way is dead</source>
        <translation>wortlos, der Weg ist tot</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>a limit was reached</source>
        <translation>eine Grenze wurde erreicht</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the other end broke the protocol</source>
        <translation>die Gegenseite hat das Protokoll verletzt</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>they are not on line</source>
        <translation>nicht online</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no way to them opened</source>
        <translation>kein Weg dorthin ging auf</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no look-up server answers</source>
        <translation>kein Verzeichnisserver antwortet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this computer is off line</source>
        <translation>dieser Computer ist offline</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this network seems to block UDP</source>
        <translation>dieses Netzwerk sperrt anscheinend UDP</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the circle has no relay</source>
        <translation>der Kreis hat kein Relais</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the relay is busy</source>
        <translation>das Relais ist ausgelastet</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>still starting</source>
        <translation>startet noch</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Left at an offline server</source>
        <translation>Bei einem Offline-Server hinterlegt</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On their computer</source>
        <translation>Auf dem anderen Computer</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Forgotten by the offline server, not picked up</source>
        <translation>Vom Offline-Server vergessen, nicht abgeholt</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>by the clock of its author</source>
        <translation>nach der Uhr der schreibenden Person</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>the newest edit; earlier words are not kept</source>
        <translation>die neueste Fassung; frühere Worte werden nicht aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Disappears</source>
        <translation>Verschwindet</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>The offline server forgets it</source>
        <translation>Der Offline-Server vergisst sie</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Leaves</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>scheduled for then</source>
        <translation>für dann geplant</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits on this computer</source>
        <translation>Wartet auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>try {flow}</source>
        <translation>Versuch {flow}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed for its receiver alone</source>
        <translation>Versiegelt nur für den Empfänger</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>signiert mit RSA-4096 (PSS); AES-128-GCM unter einem Schlüssel aus RSA-4096 (OAEP) und X25519 mit ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed on the way to the offline server</source>
        <translation>Versiegelt auf dem Weg zum Offline-Server</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from X25519 that live as long as the connection to the server; in it the message stays sealed for its receiver</source>
        <translation>AES-128-GCM unter Schlüsseln aus X25519, die so lange leben wie die Verbindung zum Server; darin bleibt die Nachricht für ihren Empfänger versiegelt</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Masked on the line</source>
        <translation>Auf der Leitung maskiert</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128 under the circle's key; it hides the form of packets, nothing depends on it</source>
        <translation>AES-128 unter dem Schlüssel des Kreises; das verbirgt die Form der Pakete, sonst hängt nichts daran</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as the session</source>
        <translation>AES-128-GCM unter Schlüsseln aus RSA-2048, X25519 und ML-KEM-768, die so lange leben wie die Sitzung</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; this one is {age} old</source>
        <translation>{layer}; diese ist {age} alt</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; the one it went by is over, and its keys are gone</source>
        <translation>{layer}; die, über die sie ging, ist vorbei, und ihre Schlüssel sind gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed between the two computers</source>
        <translation>Versiegelt zwischen den beiden Computern</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Send from 1 to 100 files at once.</source>
        <translation>Sende 1 bis 100 Dateien auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is here already. Save a copy of it where you like.</source>
        <translation>Die Datei ist schon hier. Speichere eine Kopie, wo du möchtest.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is on its way already. Save a copy when it is here.</source>
        <translation>Die Datei ist schon unterwegs. Speichere eine Kopie, wenn sie da ist.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file was given up. Ask for it to be sent again.</source>
        <translation>Diese Datei wurde aufgegeben. Bitte darum, dass sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file needs no answer any more.</source>
        <translation>Diese Datei braucht keine Antwort mehr.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file does not move.</source>
        <translation>Diese Datei ist nicht in Bewegung.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Accept the file first, or decline it.</source>
        <translation>Nimm die Datei erst an oder lehne sie ab.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file cannot go on. Send it again.</source>
        <translation>Diese Datei kann nicht weitergehen. Sende sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is finished; there is nothing to cancel.</source>
        <translation>Diese Datei ist fertig; es gibt nichts abzubrechen.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is yours; it is for the other side to answer.</source>
        <translation>Diese Datei ist von dir; die Antwort ist Sache der anderen Seite.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>That folder is not there. Make it first, or choose another place.</source>
        <translation>Diesen Ordner gibt es nicht. Lege ihn erst an oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The caption is too long. Send it as a message.</source>
        <translation>Der Begleittext ist zu lang. Sende ihn als Nachricht.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is being written just now. Wait until it is finished.</source>
        <translation>In {name} wird gerade geschrieben. Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The file grew shorter while it was read. Wait until it is finished.</source>
        <translation>Die Datei wurde beim Lesen kürzer. Warte, bis sie fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not there. Choose another file.</source>
        <translation>{name} ist nicht da. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check its rights, or choose another.</source>
        <translation>{name} lässt sich nicht lesen. Prüfe die Rechte oder wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check the disk, or choose another.</source>
        <translation>{name} lässt sich nicht lesen. Prüfe den Datenträger oder wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is a folder. Pack it into one file first.</source>
        <translation>{name} ist ein Ordner. Packe ihn erst in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not an ordinary file. Choose another.</source>
        <translation>{name} ist keine gewöhnliche Datei. Wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is larger than 256 GiB. Send it in parts.</source>
        <translation>{name} ist größer als 256 GiB. Sende sie in Teilen.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A duration is a number with a unit: 500ms, 30s, 5m, 2h, 7d or 1w.</source>
        <translation>Eine Dauer ist eine Zahl mit Einheit: 500ms, 30s, 5m, 2h, 7d oder 1w.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A size is a number with a unit: 800B, 20kB, 100MB or 1GiB.</source>
        <translation>Eine Größe ist eine Zahl mit Einheit: 800B, 20kB, 100MB oder 1GiB.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is damaged.</source>
        <translation>er ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is not signed by the makers of this program.</source>
        <translation>er ist nicht von den Machern dieses Programms unterschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is signed by a key that is no longer in use.</source>
        <translation>er ist mit einem Schlüssel unterschrieben, der nicht mehr gilt.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is about another program.</source>
        <translation>er betrifft ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it names an older version than one that was published already.</source>
        <translation>er nennt eine ältere Version als eine schon veröffentlichte.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is older than one that was seen before.</source>
        <translation>er ist älter als einer, der schon zu sehen war.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is dated in the future; is this computer's clock right?</source>
        <translation>sein Datum liegt in der Zukunft; geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it has run out; somebody may be holding back the newest one.</source>
        <translation>er ist abgelaufen; vielleicht hält jemand den neuesten zurück.</translation>
    </message>
    <message>
        <location filename="../../app/updates/errors.py"/>
        <source>This build has no update address. Look for a newer version where you got it from.</source>
        <translation>Dieses Programm kennt keine Adresse für Updates. Sieh nach einer neueren Version, wo du es herhast.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends us on to a place that is not safe.</source>
        <translation>sein Server schickt uns an eine Stelle, die nicht sicher ist.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its address is not safe.</source>
        <translation>seine Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends far more than a notice.</source>
        <translation>sein Server sendet weit mehr als einen Hinweis.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server takes too long.</source>
        <translation>sein Server braucht zu lange.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk is full, so nothing new can be kept. Nothing was lost: free some space, then try again.</source>
        <translation>Der Datenträger ist voll, darum lässt sich nichts Neues speichern. Es ging nichts verloren: Schaffe Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's folder cannot be written. Nothing was lost: make the folder and its files writable for you, then try again.</source>
        <translation>In den Ordner des Profils kann nicht geschrieben werden. Es ging nichts verloren: Gib dir Schreibrechte auf Ordner und Dateien und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>Another program is using the profile's database. Close it, then try again.</source>
        <translation>Ein anderes Programm benutzt die Datenbank des Profils. Schließe es und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk reported an error, so the change was not kept. Check the disk; a copy of the profile's folder is advisable.</source>
        <translation>Der Datenträger meldete einen Fehler, darum wurde die Änderung nicht gespeichert. Prüfe den Datenträger; eine Kopie des Profilordners ist ratsam.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's database is damaged or belongs to another key. It was not changed: restore it from a backup.</source>
        <translation>Die Datenbank des Profils ist beschädigt oder gehört zu einem anderen Schlüssel. Sie wurde nicht verändert: Stelle sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>This profile was used with a newer m2chat. It was not changed: please update m2chat, then open it again.</source>
        <translation>Dieses Profil wurde mit einem neueren m2chat benutzt. Es wurde nicht verändert: Bitte aktualisiere m2chat und öffne es dann wieder.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>safety code</source>
        <translation>Sicherheitscode</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This code was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Dieser Code stammt von einem neueren m2chat. Bitte aktualisiere m2chat zuerst.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This card was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Diese Karte stammt von einem neueren m2chat. Bitte aktualisiere m2chat zuerst.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>circle link</source>
        <translation>Kreis-Link</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>join link</source>
        <translation>Beitritts-Link</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This {what} is damaged: a part is missing or was mistyped. Copy the whole of it and try again.</source>
        <translation>Beschädigt ({what}): Ein Teil fehlt oder wurde falsch abgetippt. Kopiere alles vollständig und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This is no {what}: it should begin with {prefix}</source>
        <translation>Das ist etwas anderes ({what} erwartet): Der Anfang müsste {prefix} lauten</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to accept.</source>
        <translation>Von dieser Person gibt es keine Anfrage, die du annehmen könntest.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to reject.</source>
        <translation>Von dieser Person gibt es keine Anfrage, die du ablehnen könntest.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card can be used 1 to 10,000 times, or without limit.</source>
        <translation>Eine Karte gilt 1- bis 10.000-mal oder unbegrenzt oft.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card is valid for at least one hour and at most one year.</source>
        <translation>Eine Karte gilt mindestens eine Stunde und höchstens ein Jahr.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>This card was withdrawn before. It answers nobody any more.</source>
        <translation>Diese Karte wurde schon zurückgezogen. Sie antwortet niemandem mehr.</translation>
    </message>
    <message>
        <location filename="../../messaging/circles.py"/>
        <source>You are in {count} circles, which is the most. Leave one first.</source>
        <translation>Du bist in {count} Kreisen, mehr geht nicht. Verlasse zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>Der Name ist zu lang: Er darf 64 Byte haben. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is empty. Write the name that your contacts should see.</source>
        <translation>Der Name ist leer. Schreib den Namen, den deine Kontakte sehen sollen.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The nickname is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>Der Spitzname ist zu lang: Er darf 64 Byte haben. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The greeting is too long: it may have 500 bytes. Say the rest later.</source>
        <translation>Der Gruß ist zu lang: Er darf 500 Byte haben. Sag den Rest später.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is your own card. Give it to the person whom you want to meet, and paste theirs here.</source>
        <translation>Das ist deine eigene Karte. Gib sie der Person, die du treffen möchtest, und füge hier ihre Karte ein.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card has expired. Ask for a new one.</source>
        <translation>Diese Karte ist abgelaufen. Bitte um eine neue.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card is for people on one network, and you left the circle for that. Join the circle local again first.</source>
        <translation>Diese Karte ist für Menschen in einem Netzwerk, und du hast den Kreis dafür verlassen. Tritt dem Kreis local zuerst wieder bei.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card belongs to a circle that you have not joined. Ask its owner for the circle link and join it first.</source>
        <translation>Diese Karte gehört zu einem Kreis, in dem du nicht bist. Bitte um den Kreis-Link und tritt ihm zuerst bei.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>one of your contacts</source>
        <translation>einer deiner Kontakte</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You blocked {name}. Unblock them first.</source>
        <translation>Du hast {name} blockiert. Hebe das zuerst auf.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is the card of {name}, who is already your contact.</source>
        <translation>Das ist die Karte von {name}, und ihr seid schon Kontakte.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>{sentence} If you were told that it belongs to {name}, one of the two is not who they say: ask, and don't tell either whom else you know.</source>
        <translation>{sentence} Falls man dir gesagt hat, sie gehöre {name}, ist eine der beiden Personen nicht, wer sie vorgibt zu sein: Frag nach, und verrate keiner, wen du sonst kennst.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card was already used as often as it allows, or was withdrawn. Ask for a new one.</source>
        <translation>Diese Karte wurde schon so oft benutzt wie erlaubt oder zurückgezogen. Bitte um eine neue.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You have already asked {name}. They have not answered yet.</source>
        <translation>Du hast {name} schon angefragt. Eine Antwort gibt es noch nicht.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message came from your contact; there is nothing to retry.</source>
        <translation>Diese Nachricht kam von deinem Kontakt; es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message needs no further try.</source>
        <translation>Diese Nachricht braucht keinen weiteren Versuch.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was taken back already.</source>
        <translation>Diese Nachricht wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message is not on its way any more. Try it again, or delete it.</source>
        <translation>Diese Nachricht ist nicht mehr unterwegs. Versuch es noch einmal oder lösche sie.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was already delivered, so it cannot be taken back.</source>
        <translation>Diese Nachricht wurde schon zugestellt und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>Some members have this message. Delete it for everybody instead.</source>
        <translation>Einige Mitglieder haben diese Nachricht schon. Lösche sie stattdessen für alle.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This line cannot be taken back. Set the timer again instead.</source>
        <translation>Diese Zeile lässt sich nicht zurücknehmen. Stelle stattdessen die Dauer neu ein.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That person is not among your contacts. Add them with their card first.</source>
        <translation>Diese Person ist nicht unter deinen Kontakten. Füge sie zuerst mit ihrer Karte hinzu.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That message is not here any more.</source>
        <translation>Diese Nachricht ist nicht mehr hier.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>The text is longer than 1 MiB. Send it in several parts.</source>
        <translation>Der Text ist länger als 1 MiB. Sende ihn in mehreren Teilen.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is nothing to send. Write something first.</source>
        <translation>Es gibt nichts zu senden. Schreib zuerst etwas.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle, so nobody could find you. Join one by its link, or the built-in one of your own network by its name, local; then make the card.</source>
        <translation>Du bist in keinem Kreis, darum könnte dich niemand finden. Tritt einem mit seinem Link bei oder dem eingebauten deines Netzwerks mit dem Namen local; erstelle dann die Karte.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no such card of yours any more.</source>
        <translation>Diese Karte von dir gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle of that name. Look at the list of your circles.</source>
        <translation>Du bist in keinem Kreis dieses Namens. Sieh in die Liste deiner Kreise.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no safety code yet: their certificate comes when both computers first meet.</source>
        <translation>Es gibt noch keinen Sicherheitscode: Das Zertifikat kommt, wenn sich beide Computer zum ersten Mal treffen.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>This message carries no file.</source>
        <translation>Zu dieser Nachricht gehört keine Datei.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>The file is not here yet. Accept it and wait until it has come.</source>
        <translation>Die Datei ist noch nicht hier. Nimm sie an und warte, bis sie da ist.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/sending.py"/>
        <source>Only a file that is in m2chat can be forwarded. Send it anew.</source>
        <translation>Nur eine Datei, die in m2chat liegt, lässt sich weiterleiten. Sende sie neu.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side paused it.</source>
        <translation>Die andere Seite hat pausiert.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side cancelled it.</source>
        <translation>Die andere Seite hat abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side does not want this file.</source>
        <translation>Die andere Seite möchte diese Datei nicht.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file was changed after it was offered. Send it again.</source>
        <translation>Die Datei wurde nach dem Anbieten verändert. Sende sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file is no longer where it was. Put it back and resume, or send it again.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie war. Lege sie zurück und setze fort, oder sende sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side's disk is full; it goes on when there is room.</source>
        <translation>Der Datenträger der anderen Seite ist voll; es geht weiter, sobald Platz ist.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>What came is not the file that was offered. Ask for it to be sent again.</source>
        <translation>Was kam, ist nicht die angebotene Datei. Bitte darum, dass sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The sender no longer has this file. Ask for it to be sent again.</source>
        <translation>Beim Absender gibt es diese Datei nicht mehr. Bitte darum, dass sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>Too big to wait at the offline server. It goes when both of you are online at the same time.</source>
        <translation>Zu groß, um beim Offline-Server zu warten. Sie geht hinaus, wenn ihr beide gleichzeitig online seid.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The disk is full. Free some space: the file goes on by itself then.</source>
        <translation>Der Datenträger ist voll. Schaffe Platz: Dann geht die Datei von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>There is no such group here. Look at the list of your groups.</source>
        <translation>Diese Gruppe gibt es hier nicht. Sieh in die Liste deiner Gruppen.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Only an admin of the group can do this. Ask one of them.</source>
        <translation>Das kann nur ein Admin der Gruppe. Frag dort nach.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>You are not in this group, so nothing can be said or changed there.</source>
        <translation>Du bist nicht in dieser Gruppe, darum kannst du dort nichts sagen oder ändern.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A group can have 100 people, with those who were asked in. Take somebody out first, or make a second group.</source>
        <translation>Eine Gruppe kann 100 Personen haben, Eingeladene mitgezählt. Nimm zuerst jemanden heraus oder gründe eine zweite Gruppe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>This group was changed so often that its list of members is full. Make a new group with the same people.</source>
        <translation>Diese Gruppe wurde so oft geändert, dass ihre Mitgliederliste voll ist. Gründe eine neue Gruppe mit denselben Personen.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} became an admin before you, so you can neither take them out nor change their role. They can leave by themselves.</source>
        <translation>{name} ist länger Admin als du; du kannst diese Person weder herausnehmen noch ihre Rolle ändern. Sie kann selbst gehen.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} is in another circle than this group, so its members could not find them. Exchange cards in the circle of the group first.</source>
        <translation>{name} ist in einem anderen Kreis als diese Gruppe; die Mitglieder könnten diese Person nicht finden. Tauscht zuerst Karten im Kreis der Gruppe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Nobody else is in this group yet, and who joins later does not see what was said before. Write when somebody has joined.</source>
        <translation>Außer dir ist noch niemand in dieser Gruppe, und wer später kommt, sieht nicht, was vorher gesagt wurde. Schreib, wenn jemand da ist.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A message to a group can have at most 64 KiB. Send it in parts, or as a file.</source>
        <translation>Eine Nachricht an eine Gruppe kann höchstens 64 KiB haben. Sende sie in Teilen oder als Datei.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>That person is not in this group. Look at the list of its members.</source>
        <translation>Diese Person ist nicht in dieser Gruppe. Sieh in die Mitgliederliste.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Only messages of yours to a group go to each member by itself.</source>
        <translation>Nur deine eigenen Nachrichten an eine Gruppe gehen einzeln an jedes Mitglied.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Nobody asks you into this group any more.</source>
        <translation>In diese Gruppe lädt dich niemand mehr ein.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>This group lives in a circle that you have not joined. Ask who invited you for the circle link and join it first.</source>
        <translation>Diese Gruppe lebt in einem Kreis, in dem du nicht bist. Bitte die Person, die dich eingeladen hat, um den Kreis-Link und tritt ihm zuerst bei.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>There is no invitation into this group to decline.</source>
        <translation>Es gibt keine Einladung in diese Gruppe, die du ablehnen könntest.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>To go yourself, leave the group.</source>
        <translation>Um selbst zu gehen, verlasse die Gruppe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>{name} is not among your contacts yet. Wait until both agreed.</source>
        <translation>{name} ist noch nicht unter deinen Kontakten. Warte, bis ihr beide zugestimmt habt.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The group has no name. Write one that all members will see.</source>
        <translation>Die Gruppe hat keinen Namen. Schreib einen, den alle Mitglieder sehen.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The line about the group is too long: it may have 500 bytes.</source>
        <translation>Die Zeile über die Gruppe ist zu lang: Sie darf 500 Byte haben.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made this group</source>
        <translation>Du hast diese Gruppe gegründet</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made this group</source>
        <translation>{who} hat diese Gruppe gegründet</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You asked {whom} in</source>
        <translation>Du hast {whom} eingeladen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked {whom} in</source>
        <translation>{who} hat {whom} eingeladen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked you in</source>
        <translation>{who} hat dich eingeladen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You came in</source>
        <translation>Du bist dazugekommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} came in</source>
        <translation>{who} ist dazugekommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took the invitation of {whom} back</source>
        <translation>Du hast die Einladung von {whom} zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of {whom} back</source>
        <translation>{who} hat die Einladung von {whom} zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of you back</source>
        <translation>{who} hat deine Einladung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took {whom} out</source>
        <translation>Du hast {whom} herausgenommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took {whom} out</source>
        <translation>{who} hat {whom} herausgenommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took you out</source>
        <translation>{who} hat dich herausgenommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You gave up being an admin</source>
        <translation>Du bist nicht mehr Admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} gave up being an admin</source>
        <translation>{who} ist nicht mehr Admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} an admin</source>
        <translation>Du hast {whom} zum Admin gemacht</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} an admin</source>
        <translation>{who} hat {whom} zum Admin gemacht</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you an admin</source>
        <translation>{who} hat dich zum Admin gemacht</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} a member like others</source>
        <translation>Du hast {whom} die Admin-Rolle genommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} a member like others</source>
        <translation>{who} hat {whom} die Admin-Rolle genommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you a member like others</source>
        <translation>{who} hat dir die Admin-Rolle genommen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You changed what the group is for</source>
        <translation>Du hast geändert, wofür die Gruppe da ist</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} changed what the group is for</source>
        <translation>{who} hat geändert, wofür die Gruppe da ist</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You called the group “{whom}”</source>
        <translation>Du hast die Gruppe „{whom}“ genannt</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} called the group “{whom}”</source>
        <translation>{who} hat die Gruppe „{whom}“ genannt</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You left</source>
        <translation>Du bist gegangen</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} left</source>
        <translation>{who} ist gegangen</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>A reaction is one emoji. Choose one from the list.</source>
        <translation>Eine Reaktion ist ein Emoji. Wähle eines aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be edited.</source>
        <translation>Nur deine eigenen Nachrichten lassen sich bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent. Send it again first, or write a new one.</source>
        <translation>Diese Nachricht wurde nicht gesendet. Sende sie zuerst noch einmal oder schreib eine neue.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message went under a rule of its own, which an edit could not keep. Delete it and write a new one.</source>
        <translation>Diese Nachricht ging unter einer eigenen Regel hinaus, die eine Bearbeitung nicht halten könnte. Lösche sie und schreib eine neue.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be deleted for both. Delete it for yourself.</source>
        <translation>Nur deine eigenen Nachrichten lassen sich für beide löschen. Lösche sie für dich.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent, so there is nobody to see a reaction.</source>
        <translation>Diese Nachricht wurde nicht gesendet, darum sieht niemand eine Reaktion.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This line was written by m2chat; nothing can be done with it.</source>
        <translation>Diese Zeile hat m2chat geschrieben; mit ihr lässt sich nichts machen.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>This version of m2chat cannot write in such a conversation.</source>
        <translation>Diese Version von m2chat kann in so einer Unterhaltung nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>Accept the request first, then you can write.</source>
        <translation>Nimm zuerst die Anfrage an, dann kannst du schreiben.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>You blocked this person. Unblock them first, then you can write.</source>
        <translation>Du hast diese Person blockiert. Hebe das zuerst auf, dann kannst du schreiben.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>This message is not one that was scheduled for later.</source>
        <translation>Diese Nachricht ist nicht für später geplant.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>A message can be planned for at most a year from now.</source>
        <translation>Eine Nachricht lässt sich höchstens ein Jahr im Voraus planen.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>The time to give up lies before the message could even leave.</source>
        <translation>Die Frist endet, bevor die Nachricht überhaupt hinausgehen könnte.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/service.py"/>
        <source>At most {count} messages can be deleted at once.</source>
        <translation>Es lassen sich höchstens {count} Nachrichten auf einmal löschen.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>A message can mention at most {count} people.</source>
        <translation>Eine Nachricht kann höchstens {count} Personen erwähnen.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>At most {count} messages can be forwarded at once, to at most {chats} conversations.</source>
        <translation>Es lassen sich höchstens {count} Nachrichten auf einmal weiterleiten, an höchstens {chats} Unterhaltungen.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>Such a rule is for messages to one person, not for groups.</source>
        <translation>Diese Regel ist für Nachrichten an eine Person, nicht für Gruppen.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>This kind of message cannot be forwarded.</source>
        <translation>Diese Art von Nachricht lässt sich nicht weiterleiten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../messaging/offline/notes.py"/>
        <location filename="../../ui/moments.py"/>
        <location filename="../../ui/treaty_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>Messages can disappear after at most a year.</source>
        <translation>Nachrichten können nach höchstens einem Jahr verschwinden.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>You set this.</source>
        <translation>Das hast du eingestellt.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>A member set this.</source>
        <translation>Das hat ein Mitglied eingestellt.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>They set this.</source>
        <translation>Das hat dein Kontakt eingestellt.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages no longer disappear. {setter}</source>
        <translation>Neue Nachrichten verschwinden nicht mehr. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages disappear {time} after they are read. {setter}</source>
        <translation>Neue Nachrichten verschwinden nach dem Lesen, und zwar nach dieser Zeit: {time}. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You have agreed already. End that first, then offer other terms.</source>
        <translation>Ihr habt das schon vereinbart. Beende es zuerst und biete dann andere Bedingungen an.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>They have offered it already. Agree to that, or decline it first.</source>
        <translation>Die andere Seite hat es schon angeboten. Stimme dem zu oder lehne es zuerst ab.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There were too many offers between you two. Add each other anew.</source>
        <translation>Es gab zu viele Angebote zwischen euch beiden. Fügt euch neu hinzu.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to agree to.</source>
        <translation>Von dieser Person gibt es kein Angebot, dem du zustimmen könntest.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to decline.</source>
        <translation>Von dieser Person gibt es kein Angebot, das du ablehnen könntest.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is nothing agreed with this person that could be ended.</source>
        <translation>Mit dieser Person ist nichts vereinbart, was sich beenden ließe.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You ended it: messages no longer wait at an offline server.</source>
        <translation>Du hast es beendet: Nachrichten warten nicht mehr bei einem Offline-Server.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You both agreed: messages may wait for each other at an offline server, up to {days}.</source>
        <translation>Ihr habt beide zugestimmt: Nachrichten dürfen bei einem Offline-Server füreinander warten, höchstens {days}.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You can agree on this once you are both contacts.</source>
        <translation>Das könnt ihr vereinbaren, sobald ihr beide Kontakte seid.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>The circle in which you know this person has no offline server. Whoever runs the circle can start one: m2-server run --roles store</source>
        <translation>Der Kreis, aus dem du diese Person kennst, hat keinen Offline-Server. Wer den Kreis betreibt, kann einen starten: m2-server run --roles store</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>{name} does not want messages to wait at a server. Ask them, if it matters to you.</source>
        <translation>{name} möchte nicht, dass Nachrichten bei einem Server warten. Frag nach, wenn es dir wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>Messages can wait for 1 to 7 days, and 1 to 64 MiB of them.</source>
        <translation>Nachrichten können 1 bis 7 Tage warten, und 1 bis 64 MiB davon.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/hearing.py"/>
        <source>{name} ended it: messages no longer wait at an offline server.</source>
        <translation>{name} hat es beendet: Nachrichten warten nicht mehr bei einem Offline-Server.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/notes.py"/>
        <source>Your contact</source>
        <translation>Dein Kontakt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/offline/notes.py"/>
        <source>%n message(s) from {name} expired before you came online.</source>
        <translation>
            <numerusform>%n Nachricht von {name} ist verfallen, bevor du online warst.</numerusform>
            <numerusform>%n Nachrichten von {name} sind verfallen, bevor du online warst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/trust/cards.py"/>
        <source>There is no request of this person that could wait.</source>
        <translation>Von dieser Person gibt es keine Anfrage, die warten könnte.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>These two are the same certificate already.</source>
        <translation>Diese beiden sind schon dasselbe Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>First compare the safety code with {name}: anybody could say that they have a new certificate.</source>
        <translation>Vergleiche zuerst den Sicherheitscode mit {name}: Ein neues Zertifikat zu haben, könnte jeder behaupten.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>The other one of the two is the newer certificate already.</source>
        <translation>Das andere der beiden ist schon das neuere Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It came with the card that you used.</source>
        <translation>Es kam mit der Karte, die du benutzt hast.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>They asked you with one of your cards.</source>
        <translation>Die Person hat dich mit einer deiner Karten angefragt.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} introduced you to each other.</source>
        <translation>{name} hat euch einander vorgestellt.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It is known here since before this was kept.</source>
        <translation>Es ist hier schon länger bekannt, als das festgehalten wird.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{sentence} You said that it took the place of the one before.</source>
        <translation>{sentence} Du hast gesagt, dass es an die Stelle des vorigen trat.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name}, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>Du kennst schon {name} mit einem anderen Zertifikat. Das kann eine zweite Person sein, dieselbe mit einem neuen Computer oder jemand, der sich als sie ausgibt: Frag persönlich oder am Telefon nach und vergleiche den Sicherheitscode, bevor du diesem hier vertraust.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name} whose safety code you compared, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>Du kennst schon {name} mit einem anderen Zertifikat und hast dort den Sicherheitscode verglichen. Das kann eine zweite Person sein, dieselbe mit einem neuen Computer oder jemand, der sich als sie ausgibt: Frag persönlich oder am Telefon nach und vergleiche den Sicherheitscode, bevor du diesem hier vertraust.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} has a newer certificate. Write to them there; what still waits here is not sent by itself.</source>
        <translation>{name} hat ein neueres Zertifikat. Schreib dort weiter; was hier noch wartet, wird nicht von selbst gesendet.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know them by the word of {name}, and nobody checked it: {name} could have handed each of you somebody else's certificate. Compare the safety code to be sure.</source>
        <translation>Du kennst diese Person nur durch {name}, und niemand hat es geprüft: {name} hätte euch beiden ein fremdes Zertifikat geben können. Vergleiche den Sicherheitscode, um sicher zu sein.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>You made 20 introductions in one day, which is the most. Make the next one tomorrow.</source>
        <translation>Du hast heute 20 Vorstellungen gemacht, mehr geht an einem Tag nicht. Mach die nächste morgen.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That introduction is not here any more. Ask for a new one.</source>
        <translation>Diese Vorstellung ist nicht mehr hier. Bitte um eine neue.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That can't be brought back any more: the half minute is over.</source>
        <translation>Das lässt sich nicht mehr zurückholen: Die halbe Minute ist um.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>m2chat is locked. Open it with the passphrase first.</source>
        <translation>m2chat ist gesperrt. Öffne es zuerst mit der Passphrase.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>This profile has no passphrase, so there is nothing to lock it with. Set one first.</source>
        <translation>Dieses Profil hat keine Passphrase, darum lässt es sich nicht sperren. Lege zuerst eine fest.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That was wrong too often. Try again in {seconds} seconds.</source>
        <translation>Das war zu oft falsch. Versuch es in {seconds} Sekunden noch einmal.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You introduced {name} and {name2} to each other less than a day ago. Wait for their answers.</source>
        <translation>Du hast {name} und {name2} vor weniger als einem Tag einander vorgestellt. Warte auf die Antworten.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You have answered this introduction already.</source>
        <translation>Du hast diese Vorstellung schon beantwortet.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not your contact now, so nobody can be told.</source>
        <translation>{name} ist gerade nicht dein Kontakt, darum kann niemandem Bescheid gegeben werden.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>Choose two different contacts to introduce to each other.</source>
        <translation>Wähle zwei verschiedene Kontakte, die du einander vorstellen möchtest.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not ready yet. Both must be your contacts before you can introduce them.</source>
        <translation>{name} ist noch nicht so weit. Beide müssen deine Kontakte sein, bevor du sie vorstellen kannst.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} and {name2} are in different circles, where they can't find each other. Invite one of them into the other's circle first.</source>
        <translation>{name} und {name2} sind in verschiedenen Kreisen, wo sie einander nicht finden. Lade zuerst die eine Person in den Kreis der anderen ein.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} would like you to meet {name2}.</source>
        <translation>{name} möchte dich mit {name2} bekannt machen.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>This is no PNG or JPEG picture. Choose another file.</source>
        <translation>Das ist kein PNG- oder JPEG-Bild. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than 64 KiB. Choose a smaller one.</source>
        <translation>Das Bild ist größer als 64 KiB. Wähle ein kleineres.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than {side} x {side}. Make it smaller.</source>
        <translation>Das Bild ist größer als {side} x {side}. Mach es kleiner.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/removal.py"/>
        <source>A group is left, not deleted: leave it first, then clear it.</source>
        <translation>Eine Gruppe verlässt man, statt sie zu löschen: Verlasse sie und leere sie dann.</translation>
    </message>
    <message>
        <location filename="../../messaging/words.py"/>
        <source>The text holds broken characters. Remove them and try again.</source>
        <translation>Der Text enthält kaputte Zeichen. Entferne sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Run it again. If it lasts, the network is very slow.</source>
        <translation>Starte sie noch einmal. Bleibt es dabei, ist das Netzwerk sehr langsam.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>m2chat was told to use one address of this computer only.</source>
        <translation>m2chat soll nur eine Adresse dieses Computers benutzen.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer is in no network: no interface is up.</source>
        <translation>Dieser Computer ist in keinem Netzwerk: Keine Schnittstelle ist aktiv.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Connect it by cable or by Wi-Fi.</source>
        <translation>Verbinde ihn per Kabel oder WLAN.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer has no way out of the local network.</source>
        <translation>Dieser Computer kommt aus dem lokalen Netzwerk nicht hinaus.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Check the router. People on the same network can still be reached.</source>
        <translation>Prüfe den Router. Menschen im selben Netzwerk bleiben erreichbar.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port could not be tried without a circle.</source>
        <translation>Ohne Kreis ließ sich der Port nicht ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The system gives m2chat no further UDP port.</source>
        <translation>Das System gibt m2chat keinen weiteren UDP-Port.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Close other programs, or restart this computer.</source>
        <translation>Schließe andere Programme oder starte den Computer neu.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port is open and hears.</source>
        <translation>Der Port ist offen und hört.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A datagram within this computer did not reach the port of m2chat.</source>
        <translation>Ein Datagramm innerhalb dieses Computers hat den Port von m2chat nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall on this computer stops it: allow UDP for m2chat.</source>
        <translation>Eine Firewall auf diesem Computer hält es auf: Erlaube UDP für m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer can look for people on its own network without a server. Whether the network carries that, only another computer could tell.</source>
        <translation>Dieser Computer kann im eigenen Netzwerk ohne Server nach Menschen suchen. Ob das Netzwerk das weiterträgt, könnte nur ein zweiter Computer sagen.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Multicast does not work on this computer, so that people on the same network are found by look-up servers only.</source>
        <translation>Multicast funktioniert auf diesem Computer nicht; Menschen im selben Netzwerk werden nur über Verzeichnisserver gefunden.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall here may stop it: allow UDP for m2chat.</source>
        <translation>Vielleicht hält eine Firewall hier es auf: Erlaube UDP für m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is in no circle with a look-up server.</source>
        <translation>Dieses Profil ist in keinem Kreis mit Verzeichnisserver.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Join one with the link of its host.</source>
        <translation>Tritt einem mit dem Link bei, den sein Betreiber dir gibt.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Nothing is lost while another one answers.</source>
        <translation>Es geht nichts verloren, solange ein anderer antwortet.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network; if it lasts, ask the circle's host.</source>
        <translation>Versuch ein anderes Netzwerk; bleibt es dabei, frag den Betreiber des Kreises.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The line is bad: move nearer to the Wi-Fi, or use a cable.</source>
        <translation>Die Verbindung ist schlecht: Geh näher ans WLAN oder nimm ein Kabel.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>No look-up server answers at all; this network probably lets no UDP through.</source>
        <translation>Kein einziger Verzeichnisserver antwortet; dieses Netzwerk lässt wohl kein UDP durch.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network, or ask whoever runs this one to allow UDP.</source>
        <translation>Versuch ein anderes Netzwerk oder bitte die Betreiber von diesem, UDP zu erlauben.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is open on another computer and is found there, not here.</source>
        <translation>Dieses Profil ist auf einem anderen Computer offen und wird dort gefunden, nicht hier.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Choose 'use here' to take it back.</source>
        <translation>Wähle „Hier benutzen“, um es zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This takes a moment after a start. Try again.</source>
        <translation>Das dauert nach dem Start einen Moment. Versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Set date and time in the system's settings.</source>
        <translation>Stelle Datum und Uhrzeit in den Systemeinstellungen.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The look-up server did not answer a second time.</source>
        <translation>Der Verzeichnisserver hat kein zweites Mal geantwortet.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Two ports of this computer met by their outside addresses.</source>
        <translation>Zwei Ports dieses Computers haben sich über ihre Außenadressen getroffen.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Meeting by outside addresses could not be tried from here: the router leads no datagram for itself back in. That is common, and harmless.</source>
        <translation>Das Treffen über Außenadressen ließ sich von hier nicht ausprobieren: Der Router führt kein Datagramm an sich selbst zurück. Das ist häufig und harmlos.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, people of it are out of reach until it does.</source>
        <translation>Wo kein direkter Weg aufgeht, bleiben Menschen dieses Kreises unerreichbar, bis es antwortet.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, or an address is to stay hidden, messages wait. Its host can start one.</source>
        <translation>Wo kein direkter Weg aufgeht oder eine Adresse verborgen bleiben soll, warten Nachrichten. Der Betreiber kann eines starten.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A VPN or tunnel here makes them too small: raise its MTU, or leave it.</source>
        <translation>Ein VPN oder Tunnel macht sie hier zu klein: Erhöhe dessen MTU oder verlasse ihn.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>No router changes the address of this computer.</source>
        <translation>Kein Router verändert die Adresse dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at the same address, so that a direct way can be opened.</source>
        <translation>Der Router zeigt diesen Computer allen unter derselben Adresse, sodass sich ein direkter Weg öffnen lässt.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at another address (a symmetric NAT).</source>
        <translation>Der Router zeigt diesen Computer jedem unter einer anderen Adresse (symmetrisches NAT).</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A direct way opens only to people behind friendlier routers; for the others a relay is needed, or port forwarding here.</source>
        <translation>Ein direkter Weg geht nur zu Menschen hinter freundlicheren Routern auf; für die anderen braucht es ein Relais oder hier eine Portweiterleitung.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A router changes the address of this computer; how, only a second look-up server at another address could tell.</source>
        <translation>Ein Router verändert die Adresse dieses Computers; wie, könnte nur ein zweiter Verzeichnisserver an einer anderen Adresse sagen.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The check was ended after {seconds} seconds; some parts are missing above.</source>
        <translation>Die Prüfung wurde nach {seconds} Sekunden beendet; oben fehlen einige Teile.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>There is a way out by {ways}.</source>
        <translation>Es gibt einen Weg hinaus über {ways}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} does not answer.</source>
        <translation>Ein Verzeichnisserver von {name} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers, but its datagrams get lost.</source>
        <translation>Ein Verzeichnisserver von {name} antwortet, aber seine Datagramme gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers in {time}.</source>
        <translation>Ein Verzeichnisserver von {name} antwortet in {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../net/io/doctor_words.py"/>
        <source>People of {name} find you at %n look-up server(s).</source>
        <translation>
            <numerusform>Menschen aus {name} finden dich an %n Verzeichnisserver.</numerusform>
            <numerusform>Menschen aus {name} finden dich an %n Verzeichnisservern.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Nobody in {name} can find you yet: no look-up server has confirmed your registration.</source>
        <translation>Niemand in {name} kann dich bisher finden: Noch kein Verzeichnisserver hat deine Anmeldung bestätigt.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The clock agrees with the circle within {seconds} s.</source>
        <translation>Die Uhr stimmt mit dem Kreis auf {seconds} s überein.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes behind.</source>
        <translation>Die Uhr dieses Computers geht {minutes} Minuten nach.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes ahead.</source>
        <translation>Die Uhr dieses Computers geht {minutes} Minuten vor.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A relay of {name} answers in {time}.</source>
        <translation>Ein Relais von {name} antwortet in {time}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has a relay, but it does not answer.</source>
        <translation>{name} hat ein Relais, aber es antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has no relay.</source>
        <translation>{name} hat kein Relais.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes do not get through to the look-up server, and messages need them.</source>
        <translation>Datagramme von {size} Byte kommen nicht bis zum Verzeichnisserver durch, und Nachrichten brauchen sie.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes reach the look-up server.</source>
        <translation>Datagramme von {size} Byte erreichen den Verzeichnisserver.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes or more reach the look-up server.</source>
        <translation>Datagramme von {size} Byte oder mehr erreichen den Verzeichnisserver.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{sentence} They may be cut in pieces on the way.</source>
        <translation>{sentence} Vielleicht werden sie unterwegs zerteilt.</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>two relays</source>
        <translation>zwei Relais</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>local network</source>
        <translation>lokales Netzwerk</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv4</source>
        <translation>öffentliches IPv4</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv6</source>
        <translation>öffentliches IPv6</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not take a message from you for this contact any more.</source>
        <translation>Der Server nimmt von dir keine Nachricht mehr für diesen Kontakt an.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This permission to leave a message was used already.</source>
        <translation>Diese Erlaubnis, eine Nachricht zu hinterlegen, wurde schon benutzt.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>Your contact's mailbox is full. They must collect their messages first.</source>
        <translation>Der Briefkasten deines Kontakts ist voll. Dort müssen zuerst Nachrichten abgeholt werden.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This is too large to wait at a store. Send it while both are online.</source>
        <translation>Das ist zu groß, um bei einem Server zu warten. Sende es, wenn beide online sind.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store no longer has this mailbox. It must be opened again.</source>
        <translation>Der Server hat diesen Briefkasten nicht mehr. Er muss neu geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store opens no more mailboxes for your network now. Try again tomorrow.</source>
        <translation>Der Server öffnet für dein Netzwerk gerade keine weiteren Briefkästen. Versuch es morgen noch einmal.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store has no room left. Try again later, or choose another store.</source>
        <translation>Der Server hat keinen Platz mehr. Versuch es später noch einmal oder wähle einen anderen.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not answer. It is tried again by itself.</source>
        <translation>Der Server antwortet nicht. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store refused what was asked.</source>
        <translation>Der Server hat die Bitte abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That passphrase does not open this profile. Check it and try again.</source>
        <translation>Diese Passphrase öffnet das Profil nicht. Prüfe sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile needs its passphrase. Please enter it.</source>
        <translation>Dieses Profil braucht seine Passphrase. Bitte gib sie ein.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The passphrase is empty. Choose one with at least one letter.</source>
        <translation>Die Passphrase ist leer. Wähle eine mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This passphrase is too easy to guess, and whoever finds the backup can try as often as they like. Take four or five words that do not belong together.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten, und wer die Sicherung findet, kann beliebig oft probieren. Nimm vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This computer offers no safe keyring (Secret Service, KWallet, Windows or macOS), so the profile needs a passphrase. Choose one.</source>
        <translation>Dieser Computer bietet keinen sicheren Schlüsselbund (Secret Service, KWallet, Windows oder macOS), darum braucht das Profil eine Passphrase. Wähle eine.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring stayed locked, so it can't keep the key of this profile. Try again and unlock it, or choose a passphrase.</source>
        <translation>Der Schlüsselbund deines Systems blieb gesperrt und kann den Schlüssel dieses Profils nicht aufbewahren. Versuche es noch einmal und entsperre ihn, oder wähle eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring holds the key of this profile, and it stayed locked. Try again, and unlock the keyring when it asks.</source>
        <translation>Der Schlüsselbund deines Systems hält den Schlüssel dieses Profils und blieb gesperrt. Versuche es noch einmal und entsperre den Schlüsselbund, wenn er fragt.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The key of this profile lies in the system's keyring where it was made, and it is not in the one here. Log in as you did then, or restore a backup.</source>
        <translation>Der Schlüssel dieses Profils liegt im Schlüsselbund des Systems, auf dem es angelegt wurde, und ist nicht in dem hier. Melde dich an wie damals, oder stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This is the only way to open the profile. Set up another one first, then remove it.</source>
        <translation>Das ist der einzige Weg, das Profil zu öffnen. Richte zuerst einen anderen ein und entferne ihn dann.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The profile's key file is damaged, so the profile cannot be opened. It was not changed: restore it from a backup.</source>
        <translation>Die Schlüsseldatei des Profils ist beschädigt, darum lässt es sich nicht öffnen. Sie wurde nicht verändert: Stelle sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile is open in another m2chat on this computer. Use that one, or close it.</source>
        <translation>Dieses Profil ist in einem anderen m2chat auf diesem Computer offen. Benutze jenes oder schließe es.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>There is no profile in that folder. Create one first.</source>
        <translation>In diesem Ordner ist kein Profil. Erstelle zuerst eines.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds a profile. Open it, or choose another folder.</source>
        <translation>In diesem Ordner liegt schon ein Profil. Öffne es oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds other files. Choose an empty folder.</source>
        <translation>In diesem Ordner liegen schon andere Dateien. Wähle einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This file does not open with that passphrase, or it holds no m2chat identity.</source>
        <translation>Diese Datei öffnet sich mit dieser Passphrase nicht, oder sie enthält keine m2chat-Identität.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup…</source>
        <translation>Sicherung speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Search in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Media, files and links</source>
        <translation>Medien, Dateien und Links</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Move to another computer…</source>
        <translation>Auf einen anderen Computer umziehen…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Save a backup, so that a broken disk does not take your contacts with it.</source>
        <translation>Speichere eine Sicherung, damit ein defekter Datenträger nicht deine Kontakte mitnimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Your last backup is a month old. Save a new one.</source>
        <translation>Deine letzte Sicherung ist einen Monat alt. Speichere eine neue.</translation>
    </message>
    <message>
        <location filename="../../ui/bridge.py"/>
        <source>This profile was closed.</source>
        <translation>Dieses Profil wurde geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then ask its owner.</source>
        <translation>Sieh sie dir an, dann frag an.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a contact card</source>
        <translation>Das ist eine Kontaktkarte</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Add contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then join.</source>
        <translation>Sieh ihn dir an, dann tritt bei.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a circle link</source>
        <translation>Das ist ein Kreis-Link</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Join circle…</source>
        <translation>Kreis beitreten…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Not a card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Enter does the same</source>
        <translation>Enter tut dasselbe</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Scan a code from the screen</source>
        <translation>Code vom Bildschirm scannen</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/first_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Cards and links</source>
        <translation>Karten und Links</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>m2: mchat: QR code</source>
        <translation>m2: mchat: QR-Code</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The picture could not be saved there ({why}). Choose another folder.</source>
        <translation>Das Bild konnte dort nicht gespeichert werden ({why}). Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Print {what}</source>
        <translation>Drucken: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>Der Drucker hat es nicht angenommen. Speichere es stattdessen als PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Drawing, sharp at every size</source>
        <translation>Zeichnung, in jeder Größe scharf</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Page to print</source>
        <translation>Seite zum Drucken</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Save the card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/dialogs/read_text.py"/>
        <location filename="../../ui/settings/form.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Die Seite konnte dort nicht gespeichert werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Short id: {digits}</source>
        <translation>Kurze Kennung: {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>On the telephone: {words}</source>
        <translation>Am Telefon: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code: {what}</source>
        <translation>QR-Code: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>Drag it into another program to give it away</source>
        <translation>Zum Weitergeben in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Contact card of m2chat</source>
        <translation>Kontaktkarte von m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Open m2chat, choose “Add contact”, and scan this code or paste the text below.</source>
        <translation>Öffne m2chat, wähle „Kontakt hinzufügen“ und scanne diesen Code oder füge den Text unten ein.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Card into a group of m2chat</source>
        <translation>Karte in eine Gruppe von m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Circle of m2chat</source>
        <translation>Kreis von m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>In m2chat, choose “My circle” at the first start, or “Network” in the menu later, and scan this code or paste the text below.</source>
        <translation>Wähle in m2chat beim ersten Start „Mein Kreis“ oder später „Netzwerk“ im Menü und scanne diesen Code oder füge den Text unten ein.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>For members only: whoever has it can use the circle's servers.</source>
        <translation>Nur für Mitglieder: Wer ihn hat, kann die Server des Kreises benutzen.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>React…</source>
        <translation>Reagieren…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Info…</source>
        <translation>Info…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Forward…</source>
        <translation>Weiterleiten…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message before</source>
        <translation>Auf die Nachricht davor antworten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message after</source>
        <translation>Auf die Nachricht danach antworten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Go to the messages</source>
        <translation>Zu den Nachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>When and how to send…</source>
        <translation>Wann und wie senden…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Scheduled messages…</source>
        <translation>Geplante Nachrichten…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Notes to self</source>
        <translation>Notizen an mich</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/quick/room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Getting around</source>
        <translation>Zurechtfinden</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Disappearing messages: {now}…</source>
        <translation>Verschwindende Nachrichten: {now}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_room.py"/>
        <source>Forwarded to %n conversation(s)</source>
        <translation>
            <numerusform>Weitergeleitet</numerusform>
            <numerusform>An %n Unterhaltungen weitergeleitet</numerusform>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It does so unless somebody changed that program; what was seen stays seen.</source>
        <translation>Das geschieht, wenn niemand dieses Programm verändert hat; was gesehen wurde, bleibt gesehen.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computers of all members to delete it too.</source>
        <translation>m2chat bittet die Computer aller Mitglieder, sie auch zu löschen.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computer of {name} to delete it too.</source>
        <translation>m2chat bittet den Computer von {name}, sie auch zu löschen.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for both?</source>
        <translation>Für beide löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for everyone?</source>
        <translation>Für alle löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send only while they are on line</source>
        <translation>Nur senden, solange die andere Seite online ist</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send direct only</source>
        <translation>Nur direkt senden</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send later…</source>
        <translation>Später senden…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete if not delivered within {time}</source>
        <translation>Löschen, wenn nicht zugestellt innerhalb von {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It goes out {when}</source>
        <translation>Sie geht {when} hinaus</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>{name} asks you in</source>
        <translation>{name} lädt dich ein</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You left this group</source>
        <translation>Du hast diese Gruppe verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You were taken out of this group</source>
        <translation>Du wurdest aus dieser Gruppe herausgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_words.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/desktop/quiet.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute always</source>
        <translation>Immer stummschalten</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute for {time}</source>
        <translation>Stummschalten für {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted on this computer and read only on theirs.</source>
        <translation>Was du hier schreibst, wird auf diesem Computer verschlüsselt und nur auf dem anderen gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted for every member, and for nobody else.</source>
        <translation>Was du hier schreibst, ist für jedes Mitglied verschlüsselt, und für niemanden sonst.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here stays on this computer: thoughts, links, drafts, files.</source>
        <translation>Was du hier schreibst, bleibt auf diesem Computer: Gedanken, Links, Entwürfe, Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Note to self</source>
        <translation>Notiz an mich</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Message to {title}</source>
        <translation>Nachricht an {title}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/network.py"/>
        <location filename="../../ui/hosting_room.py"/>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/look_room.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Scheduled, {time}</source>
        <translation>Geplant, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Cancelled, {time}</source>
        <translation>Abgebrochen, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>edited {time}</source>
        <translation>bearbeitet {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>{have} of {members} · {time}</source>
        <translation>{have} von {members} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_text.py"/>
        <source>Show the whole message ({size})</source>
        <translation>Ganze Nachricht zeigen ({size})</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Draft: </source>
        <translation>Entwurf: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Wants to be your contact</source>
        <translation>Möchte dein Kontakt sein</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/delegates/headings.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/headings.py"/>
        <source>Some messages before this one never arrived</source>
        <translation>Einige Nachrichten davor sind nie angekommen</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/wording.py"/>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <source>You: </source>
        <translation>Du: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/message_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/wording.py"/>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This computer hosts a circle. While m2chat is not running, that circle is closed for everybody: nobody finds anybody through it, and no messages are kept for those who are away.</source>
        <translation>Dieser Computer betreibt einen Kreis. Solange m2chat nicht läuft, ist dieser Kreis für alle geschlossen: Niemand findet über ihn andere, und für Abwesende werden keine Nachrichten aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep m2chat running?</source>
        <translation>m2chat weiterlaufen lassen?</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>In the tray it goes on receiving messages, and what waits is delivered. You can quit there at any time, and change your mind in Settings, Desktop.</source>
        <translation>Im Infobereich empfängt es weiter Nachrichten, und was wartet, wird zugestellt. Dort kannst du es jederzeit beenden und es dir unter Einstellungen, Desktop anders überlegen.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Closing the window quits m2chat</source>
        <translation>Das Schließen des Fensters beendet m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This desktop has no tray where m2chat could stay. While it is closed, messages for you wait with their senders. Minimise the window to stay on line.</source>
        <translation>Dieser Desktop hat keinen Infobereich, in dem m2chat bleiben könnte. Solange es geschlossen ist, warten Nachrichten für dich bei ihren Absendern. Minimiere das Fenster, um online zu bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Quit and close your circle?</source>
        <translation>Beenden und deinen Kreis schließen?</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat did not start well</source>
        <translation>m2chat ist nicht gut gestartet</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat had a problem last time</source>
        <translation>m2chat hatte beim letzten Mal ein Problem</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Start safely</source>
        <translation>Sicher starten</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Without pictures, voice and hosting</source>
        <translation>Ohne Bilder, Sprache und Kreis-Betrieb</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It stopped three times soon after its start. A safe start leaves out pictures, voice and hosting, which may be the cause.</source>
        <translation>Es ist dreimal kurz nach dem Start stehen geblieben. Ein sicherer Start lässt Bilder, Sprache und Kreis-Betrieb weg, die der Grund sein können.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Your messages, drafts and what waits to be sent are still there.</source>
        <translation>Deine Nachrichten, Entwürfe und alles, was zum Senden wartet, sind noch da.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>This report holds no names, texts, addresses or keys. It stays on this computer unless you hand it on.</source>
        <translation>Dieser Bericht enthält keine Namen, Texte, Adressen oder Schlüssel. Er bleibt auf diesem Computer, wenn du ihn nicht weitergibst.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It could not be saved: {why}.</source>
        <translation>Er konnte nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start with the system</source>
        <translation>Mit dem System starten</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>In this sandbox your desktop's own settings decide that.</source>
        <translation>In dieser Sandbox entscheiden das die Einstellungen deines Desktops.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>m2chat is there as soon as you log in.</source>
        <translation>m2chat ist da, sobald du dich anmeldest.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start hidden</source>
        <translation>Versteckt starten</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Without a window, in the tray; it concerns starting with the system.</source>
        <translation>Ohne Fenster, im Infobereich; gilt für den Start mit dem System.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>With the number of unread messages and a menu.</source>
        <translation>Mit der Zahl ungelesener Nachrichten und einem Menü.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This desktop shows no tray; closing the window quits m2chat.</source>
        <translation>Dieser Desktop hat keinen Infobereich; das Schließen des Fensters beendet m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Closing the window keeps m2chat running</source>
        <translation>Beim Schließen des Fensters weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>It stays in the tray, and messages arrive.</source>
        <translation>Es bleibt im Infobereich, und Nachrichten kommen an.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This build has no update address.</source>
        <translation>Dieses Programm kennt keine Adresse für Updates.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look for updates once a day</source>
        <translation>Einmal täglich nach Updates sehen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asks one web server for a signed notice, through your proxy; it learns your address and nothing else. Nothing is installed by itself.</source>
        <translation>Fragt einen Webserver nach einem signierten Hinweis, über deinen Proxy; er erfährt deine Adresse und sonst nichts. Von selbst wird nichts installiert.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asking…</source>
        <translation>Frage nach…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Look for updates</source>
        <translation>Nach Updates sehen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
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
        <translation>{name} antworten</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>You have new messages</source>
        <translation>Du hast neue Nachrichten</translation>
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
        <translation>Du wurdest in diese Gruppe eingeladen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>A message was not delivered</source>
        <translation>Eine Nachricht wurde nicht zugestellt</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} did not come online in time.</source>
        <translation>{name} war nicht rechtzeitig online.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>Your message was not delivered. {why}</source>
        <translation>Deine Nachricht wurde nicht zugestellt. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Only that something came</source>
        <translation>Nur, dass etwas kam</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from</source>
        <translation>Von wem es ist</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from and what it says</source>
        <translation>Von wem es ist und was es sagt</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>What notifications show</source>
        <translation>Was Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>While m2chat is locked they never show names or texts.</source>
        <translation>Solange m2chat gesperrt ist, zeigen sie nie Namen oder Texte.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>The sound of your desktop for new messages.</source>
        <translation>Der Ton deines Desktops bei neuen Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>In groups only when I am mentioned</source>
        <translation>In Gruppen nur, wenn ich erwähnt werde</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Single conversations are muted in their own menu.</source>
        <translation>Einzelne Unterhaltungen schaltest du in ihrem eigenen Menü stumm.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Messages arrive as ever; nothing pops up and nothing is heard.</source>
        <translation>Nachrichten kommen wie immer an; nichts erscheint und nichts ist zu hören.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notifier.py"/>
        <source>Your answer was not sent. {why}</source>
        <translation>Deine Antwort wurde nicht gesendet. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 8 hours</source>
        <translation>Für 8 Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until I switch it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until you switch it off</source>
        <translation>An, bis du es ausschaltest</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until {time}</source>
        <translation>An bis {time}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>sound mute quiet do not disturb mention pop-up</source>
        <translation>ton stumm leise nicht stören erwähnung hinweis</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>tray close start login autostart hidden updates version</source>
        <translation>infobereich schließen start anmelden autostart versteckt updates version</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>Started safely: without pictures, voice and hosting. Quit and start m2chat again for all of it.</source>
        <translation>Sicher gestartet: ohne Bilder, Sprache und Kreis-Betrieb. Beende m2chat und starte es neu, um alles zu haben.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
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
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n message(s) not delivered yet</source>
        <translation>
            <numerusform>%n Nachricht noch nicht zugestellt</numerusform>
            <numerusform>%n Nachrichten noch nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat: {name}</source>
        <translation>m2chat öffnen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat</source>
        <translation>m2chat öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>Where to get it…</source>
        <translation>Wo es das gibt…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is the newest version.</source>
        <translation>m2chat {version} ist die neueste Version.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is out; you have {running}.</source>
        <translation>m2chat {version} ist da; du hast {running}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/add_contact.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Your identity, contacts and messages go into one encrypted file. With it and its passphrase you come back on any computer; without a backup, a broken disk means that everything is gone.</source>
        <translation>Deine Identität, Kontakte und Nachrichten kommen in eine verschlüsselte Datei. Mit ihr und ihrer Passphrase kommst du auf jedem Computer zurück; ohne Sicherung ist bei einem defekten Datenträger alles weg.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>With pictures and files</source>
        <translation>Mit Bildern und Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}</source>
        <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Saved. Keep the file in another place than this computer, and its passphrase too.</source>
        <translation>Gespeichert. Bewahre die Datei woanders auf als auf diesem Computer, und ihre Passphrase auch.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up here</source>
        <translation>Hier sichern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save a backup of this profile, for example to a USB stick.</source>
        <translation>Speichere eine Sicherung dieses Profils, zum Beispiel auf einen USB-Stick.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Restore there</source>
        <translation>Dort wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Start m2chat on the other computer, choose “I already have one”, and open the file.</source>
        <translation>Starte m2chat auf dem anderen Computer, wähle „Ich habe schon eine“ und öffne die Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>As soon as the other one is on line, this one falls silent and only shows what it has. Nothing is sent twice.</source>
        <translation>Sobald der andere online ist, verstummt dieser hier und zeigt nur noch, was er hat. Nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move to another computer</source>
        <translation>Auf einen anderen Computer umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>A profile is used on one computer at a time. Should you want this one back, choose “Use here” when it says that it is open elsewhere.</source>
        <translation>Ein Profil wird auf jeweils einem Computer benutzt. Möchtest du es hierher zurückholen, wähle „Hier benutzen“, wenn es heißt, dass es anderswo offen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Who is {title}?</source>
        <translation>Wer ist {title}?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare safety code</source>
        <translation>Sicherheitscode vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>It is the same person</source>
        <translation>Es ist dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Open the other conversation</source>
        <translation>Die andere Unterhaltung öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Noted. Their story now has both certificates.</source>
        <translation>Notiert. Ihre Geschichte enthält nun beide Zertifikate.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>You compared the safety code.</source>
        <translation>Du hast den Sicherheitscode verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Disappearing messages</source>
        <translation>Verschwindende Nachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>everybody here</source>
        <translation>allen hier</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you both</source>
        <translation>euch beiden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you</source>
        <translation>dir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>New messages disappear from the computers of {with_whom} so long after they were read. Older ones stay. A picture of the screen cannot be prevented.</source>
        <translation>Neue Nachrichten verschwinden so lange nach dem Lesen von den Computern von {with_whom}. Ältere bleiben. Ein Foto des Bildschirms lässt sich nicht verhindern.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copied. Put a name of your choice for NAME.</source>
        <translation>Kopiert. Setze einen Namen deiner Wahl für NAME ein.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/confirm.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/open_link.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>A page to read and to print (HTML)</source>
        <translation>Eine Seite zum Lesen und Drucken (HTML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>For programs (JSON)</source>
        <translation>Für Programme (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export this conversation</source>
        <translation>Diese Unterhaltung exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Everybody who gets this file can read it. It is not encrypted.</source>
        <translation>Wer diese Datei bekommt, kann sie lesen. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>The passphrase of this profile</source>
        <translation>Die Passphrase dieses Profils</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Leave it empty if this profile has none and opens by itself.</source>
        <translation>Lass sie leer, wenn dieses Profil keine hat und von selbst aufgeht.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>I can't open it</source>
        <translation>Ich kann es nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Nobody can reset a passphrase: nobody has a copy of it. A backup of yours brings everything back: make a new profile and choose “I already have one”. Without a backup you can only delete this profile and begin anew.</source>
        <translation>Niemand kann eine Passphrase zurücksetzen: Niemand hat eine Kopie davon. Eine Sicherung von dir bringt alles zurück: Lege ein neues Profil an und wähle „Ich habe schon eine“. Ohne Sicherung kannst du dieses Profil nur löschen und neu anfangen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Delete this profile…</source>
        <translation>Dieses Profil löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Search people and groups</source>
        <translation>Menschen und Gruppen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>It is marked as forwarded; who wrote it first is not told.</source>
        <translation>Sie wird als weitergeleitet gekennzeichnet; wer sie zuerst schrieb, steht nicht dabei.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Send to %n</source>
        <translation>
            <numerusform>An %n senden</numerusform>
            <numerusform>An %n senden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Make group</source>
        <translation>Gruppe gründen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for (optional)</source>
        <translation>Wofür sie da ist (freiwillig)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>You have no contacts to ask yet.</source>
        <translation>Du hast noch keine Kontakte, die du einladen kannst.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Members see each other's names. Who joins later does not see what was said before. No server knows of the group.</source>
        <translation>Mitglieder sehen die Namen der anderen. Wer später kommt, sieht nicht, was vorher gesagt wurde. Kein Server weiß von der Gruppe.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite · %n chosen</source>
        <translation>
            <numerusform>Einladen · %n gewählt</numerusform>
            <numerusform>Einladen · %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite into {name}</source>
        <translation>In {name} einladen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Everybody you know is in this group.</source>
        <translation>Alle, die du kennst, sind in dieser Gruppe.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name and purpose</source>
        <translation>Name und Zweck</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Card for {name}</source>
        <translation>Karte für {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Whoever uses it asks to be your contact. Once you accept, they are asked into the group by themselves.</source>
        <translation>Wer sie benutzt, fragt dich als Kontakt an. Sobald du annimmst, folgt die Einladung in die Gruppe von selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Making the card…</source>
        <translation>Karte wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, ends {end}</source>
        <translation>Für beliebig viele Personen, endet {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, until {when}</source>
        <translation>Für beliebig viele Personen, bis {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>{members}, %n asked in</source>
        <translation>
            <numerusform>{members}, %n eingeladen</numerusform>
            <numerusform>{members}, %n eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/host_circle.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host a circle</source>
        <translation>Einen Kreis betreiben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>If all four are the same, nobody stands between your two computers: somebody who tries has one guess each time, out of four billion. Who the person is, the words do not say: that you see yourself.</source>
        <translation>Sind alle vier gleich, sitzt niemand zwischen euren beiden Computern: Wer es versucht, darf jedes Mal einmal raten, unter vier Milliarden. Wer die Person ist, sagen die Wörter nicht: Das siehst du selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>In this room</source>
        <translation>In diesem Raum</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Both of you open this page, and one lets the other see them. After Connect, four words stand on both screens: read them to each other.</source>
        <translation>Öffnet beide diese Seite, und eine Person lässt sich von der anderen sehen. Nach „Verbinden“ stehen auf beiden Bildschirmen vier Wörter: Lest sie einander vor.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Let people in this room see me for 10 minutes</source>
        <translation>Mich Menschen in diesem Raum 10 Minuten lang zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Hide me</source>
        <translation>Mich verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody is to be seen yet.</source>
        <translation>Noch ist niemand zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Words differed %n time(s) within the hour. Somebody in this network may stand between you; after the third time nobody can be asked here.</source>
        <translation>
            <numerusform>In dieser Stunde waren die Wörter einmal verschieden. Vielleicht sitzt jemand in diesem Netz zwischen euch; nach dem dritten Mal kann hier niemand mehr gefragt werden.</numerusform>
            <numerusform>In dieser Stunde waren die Wörter %n-mal verschieden. Vielleicht sitzt jemand in diesem Netz zwischen euch; nach dem dritten Mal kann hier niemand mehr gefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>%n question(s) of others broke off before the words were shown. If this goes on, somebody may be guessing.</source>
        <translation>
            <numerusform>Eine Anfrage anderer brach ab, bevor die Wörter zu sehen waren. Geht das so weiter, rät vielleicht jemand.</numerusform>
            <numerusform>%n Anfragen anderer brachen ab, bevor die Wörter zu sehen waren. Geht das so weiter, rät vielleicht jemand.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody sees you now.</source>
        <translation>Gerade sieht dich niemand.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>People in this room see your name for {time} more.</source>
        <translation>Menschen in diesem Raum sehen deinen Namen noch {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You said yes. It comes true when they do too.</source>
        <translation>Du hast Ja gesagt. Es wird wahr, wenn die andere Person es auch tut.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You are contacts now.</source>
        <translation>Ihr seid jetzt Kontakte.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You declined. Nobody was told.</source>
        <translation>Du hast abgelehnt. Niemand hat davon erfahren.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce {title}</source>
        <translation>{title} vorstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>{title} and the other one are each asked. If both say yes they become contacts, and you never see what they write. If one says no, nobody is told.</source>
        <translation>{title} und die andere Person werden beide gefragt. Sagen beide Ja, werden sie Kontakte, und du siehst nie, was sie schreiben. Sagt eine Nein, erfährt es niemand.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both</source>
        <translation>Ein Wort an beide</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You both like to sail</source>
        <translation>Ihr segelt beide gern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both, if you like</source>
        <translation>Ein Wort an beide, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce them</source>
        <translation>Einander vorstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You have no other contact whom they could meet.</source>
        <translation>Du hast keinen anderen Kontakt zum Kennenlernen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Both are asked now, or when they are next on line.</source>
        <translation>Beide werden jetzt gefragt, oder wenn sie das nächste Mal online sind.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A contact would like you to meet somebody. It is their word alone who that is: compare the safety code afterwards.</source>
        <translation>Ein Kontakt möchte dich mit jemandem bekannt machen. Wer das ist, weißt du nur von diesem Kontakt: Vergleiche hinterher den Sicherheitscode.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody has introduced anybody to you.</source>
        <translation>Noch hat dir niemand jemanden vorgestellt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody is told</source>
        <translation>Niemand erfährt davon</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>not in use now</source>
        <translation>gerade nicht in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>in use, with a warning</source>
        <translation>in Gebrauch, mit einer Warnung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>How you and {name} are protected</source>
        <translation>Wie du und {name} geschützt seid</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>Three layers lie around every word, each with keys of its own.</source>
        <translation>Um jedes Wort liegen drei Schichten, jede mit eigenen Schlüsseln.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Messages still arrive. Nobody sees them.</source>
        <translation>Nachrichten kommen weiter an. Niemand sieht sie.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>m2chat is locked</source>
        <translation>m2chat ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Until withdrawn</source>
        <translation>Bis zum Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For one person</source>
        <translation>Für eine Person</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For five people</source>
        <translation>Für fünf Personen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For many people</source>
        <translation>Für viele Personen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Whoever has it can ask to be your contact. Nothing else.</source>
        <translation>Wer sie hat, kann dich als Kontakt anfragen. Sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Who can use the new card</source>
        <translation>Wer die neue Karte benutzen kann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>How long the new card is valid</source>
        <translation>Wie lange die neue Karte gilt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Make a new card</source>
        <translation>Neue Karte erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Making your card…</source>
        <translation>Deine Karte wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For {who}, {end}</source>
        <translation>Für {who}, {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>This card answers nobody any more. Make a new one below.</source>
        <translation>Diese Karte antwortet niemandem mehr. Erstelle unten eine neue.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For {who}, until {when}</source>
        <translation>Für {who}, bis {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>any number of people</source>
        <translation>beliebig viele Personen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>until you withdraw it</source>
        <translation>bis du sie zurückziehst</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends in {time}</source>
        <translation>endet in {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends {when}</source>
        <translation>endet {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My cards</source>
        <translation>Meine Karten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Whoever has a card of yours can ask to be your contact, as often as it allows. They can't see your messages or whom you know.</source>
        <translation>Wer eine Karte von dir hat, kann dich als Kontakt anfragen, so oft sie es erlaubt. Deine Nachrichten und deine Kontakte bleiben verborgen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>How long it is valid</source>
        <translation>Wie lange sie gilt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Who can use it</source>
        <translation>Wer sie benutzen kann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>You have made no card yet.</source>
        <translation>Du hast noch keine Karte erstellt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For any number of people</source>
        <translation>Für beliebig viele Personen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For %n more people</source>
        <translation>
            <numerusform>Noch für eine Person</numerusform>
            <numerusform>Noch für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>made {when}</source>
        <translation>erstellt {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Until you withdraw it, {made}</source>
        <translation>Bis du sie zurückziehst, {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>{time} left, {made}</source>
        <translation>noch {time}, {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asks</source>
        <translation>fragt an</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asked by you too</source>
        <translation>auch von dir angefragt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>turned down or deleted</source>
        <translation>abgelehnt oder gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used by {names}</source>
        <translation>Benutzt von {names}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Tries this computer's port, every look-up server, the way from outside and the size of datagrams. It takes a few seconds and tells nobody anything.</source>
        <translation>Probiert den Port dieses Computers, jeden Verzeichnisserver, den Weg von außen und die Größe der Datagramme. Das dauert ein paar Sekunden und verrät niemandem etwas.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Check the network</source>
        <translation>Netzwerk prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run the check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Without any address</source>
        <translation>Ohne jede Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stopped. What was found until then:</source>
        <translation>Angehalten. Was bis dahin gefunden wurde:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The check could not be finished.</source>
        <translation>Die Prüfung konnte nicht beendet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run it again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The report is in the clipboard. No address is in it.</source>
        <translation>Der Bericht ist in der Zwischenablage. Er enthält keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Every server that m2chat contacted in the last 30 days, and exactly what it could see. This list is made and kept on this computer alone.</source>
        <translation>Jeder Server, mit dem m2chat in den letzten 30 Tagen zu tun hatte, und genau das, was er sehen konnte. Diese Liste entsteht und bleibt nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>No server was contacted yet.</source>
        <translation>Noch mit keinem Server gesprochen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Keep this list</source>
        <translation>Diese Liste führen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>This list is not kept.</source>
        <translation>Diese Liste wird nicht geführt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Greeted only</source>
        <translation>Nur gegrüßt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>last {when}</source>
        <translation>zuletzt {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could see</source>
        <translation>Er konnte sehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could not see</source>
        <translation>Er konnte nicht sehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>What it forgot</source>
        <translation>Was er vergessen hat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Yes, erase it</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>You are connected to nobody at the moment. Servers are listed below.</source>
        <translation>Du bist gerade mit niemandem verbunden. Server stehen unten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Whose connection</source>
        <translation>Wessen Verbindung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Hold the figures still</source>
        <translation>Die Zahlen anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>As text, without names and addresses</source>
        <translation>Als Text, ohne Namen und Adressen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/views/plot.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/file_room.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copied, without names and addresses.</source>
        <translation>Kopiert, ohne Namen und Adressen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>None: no circle with a server yet.</source>
        <translation>Keine: noch kein Kreis mit einem Server.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>{size} bytes fit</source>
        <translation>{size} Byte passen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up servers</source>
        <translation>Verzeichnisserver</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected people</source>
        <translation>Verbundene Menschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Paste a circle link: m2:circle/…</source>
        <translation>Kreis-Link einfügen: m2:circle/…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/scan/words.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Circle link</source>
        <translation>Kreis-Link</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Nobody at the moment.</source>
        <translation>Gerade niemand.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is offline</source>
        <translation>Dieser Computer ist offline</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is online</source>
        <translation>Dieser Computer ist online</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to %n people</source>
        <translation>
            <numerusform>Mit %n Person verbunden</numerusform>
            <numerusform>Mit %n Personen verbunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to nobody at the moment</source>
        <translation>Gerade mit niemandem verbunden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Own addresses: {addresses}</source>
        <translation>Eigene Adressen: {addresses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>and %n more that are not in use</source>
        <translation>
            <numerusform>und %n weiterer, der nicht benutzt wird</numerusform>
            <numerusform>und %n weitere, die nicht benutzt werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No circle with a look-up server yet.</source>
        <translation>Noch kein Kreis mit einem Verzeichnisserver.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Copy the link of {name}</source>
        <translation>Link von {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Show the code of {name}</source>
        <translation>Code von {name} zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave {name}</source>
        <translation>{name} verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join again</source>
        <translation>Wieder beitreten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join {name} again</source>
        <translation>{name} wieder beitreten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>The link is in the clipboard. Give it only to members.</source>
        <translation>Der Link ist in der Zwischenablage. Gib ihn nur Mitgliedern.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You are in the circle {name} now.</source>
        <translation>Du bist jetzt im Kreis {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You left {name}. Its contacts stay, but are not reached.</source>
        <translation>Du hast {name} verlassen. Seine Kontakte bleiben, werden aber nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up server of {circle}, {address}: {state}</source>
        <translation>Verzeichnisserver von {circle}, {address}: {state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>people find you there</source>
        <translation>dort findet man dich</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>People find you there</source>
        <translation>Dort findet man dich</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{time} · {percent}% lost · {rate}</source>
        <translation>{time} · {percent} % Verlust · {rate}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/file_words.py"/>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Whose trace</source>
        <translation>Wessen Spur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Everybody and this computer</source>
        <translation>Alle und dieser Computer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Kept in memory on this computer, and nowhere else. Never sent.</source>
        <translation>Bleibt im Arbeitsspeicher dieses Computers und nirgends sonst. Wird nie gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>flow {number}</source>
        <translation>Versuch Nr. {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Nothing was tried yet. Steps appear here.</source>
        <translation>Noch wurde nichts versucht. Schritte erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/onboarding.py"/>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>This link leads to:</source>
        <translation>Dieser Link führt zu:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>You have not verified {name}. This link leads to:</source>
        <translation>Du hast {name} nicht verifiziert. Dieser Link führt zu:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Name, your contacts see it</source>
        <translation>Name, deine Kontakte sehen ihn</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Fingerprint of my certificate {fingerprint}</source>
        <translation>Fingerabdruck meines Zertifikats {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Fingerprint of my certificate</source>
        <translation>Fingerabdruck meines Zertifikats</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see the new name when you next meet.</source>
        <translation>Deine Kontakte sehen den neuen Namen, wenn ihr euch das nächste Mal trefft.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Choose a picture of yourself</source>
        <translation>Ein Bild von dir wählen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The picture could not be read. Choose another file.</source>
        <translation>Das Bild ließ sich nicht lesen. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Looking at the picture…</source>
        <translation>Bild wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>This is no picture that m2chat takes. Choose another.</source>
        <translation>Dieses Bild nimmt m2chat nicht. Wähle ein anderes.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>You have no picture now.</source>
        <translation>Du hast jetzt kein Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts get the picture.</source>
        <translation>Deine Kontakte bekommen das Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>It opens in a window of its own.</source>
        <translation>Es öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Each profile has its own name, keys, contacts and messages. They know nothing of each other, and several can be open at once.</source>
        <translation>Jedes Profil hat seinen eigenen Namen, eigene Schlüssel, Kontakte und Nachrichten. Sie wissen nichts voneinander, und mehrere können gleichzeitig offen sein.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>There is no other profile.</source>
        <translation>Es gibt kein anderes Profil.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Another m2chat could not be started. Start it by hand.</source>
        <translation>Ein weiteres m2chat ließ sich nicht starten. Starte es von Hand.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>m2chat backups (*{ending});;All files (*)</source>
        <translation>m2chat-Sicherungen (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Open backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Come back with your backup</source>
        <translation>Mit deiner Sicherung zurückkommen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the file that m2chat wrote. To move from another computer, make one there first: “Move to another computer…” in its menu. It falls silent by itself.</source>
        <translation>Wähle die Datei, die m2chat geschrieben hat. Um von einem anderen Computer umzuziehen, erstelle dort zuerst eine: „Auf einen anderen Computer umziehen…“ im Menü. Er verstummt von selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the backup file…</source>
        <translation>Sicherungsdatei wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Your computers are meeting…</source>
        <translation>Eure Computer treffen sich…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The two computers are making the words…</source>
        <translation>Die beiden Computer bilden die Wörter…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Are these four words on their screen too?</source>
        <translation>Stehen diese vier Wörter auch auf dem anderen Bildschirm?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Wants to be your contact. Are these four words on their screen too?</source>
        <translation>Möchte dein Kontakt sein. Stehen diese vier Wörter auch auf dem anderen Bildschirm?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Waiting for their yes…</source>
        <translation>Warte auf das Ja der anderen Seite…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>You are contacts now</source>
        <translation>Ihr seid jetzt Kontakte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The words differed. Somebody may stand between you.</source>
        <translation>Die Wörter waren verschieden. Vielleicht sitzt jemand zwischen euch.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>No answer. Perhaps they closed the page.</source>
        <translation>Keine Antwort. Vielleicht ist die Seite dort geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/shell.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Compare with {title}</source>
        <translation>Mit {title} vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Call {title} or meet, and read these to each other. If every word is the same, nobody sits between you.</source>
        <translation>Ruf {title} an oder trefft euch, und lest einander das hier vor. Ist jedes Wort gleich, sitzt niemand zwischen euch.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The words, to say aloud</source>
        <translation>Die Wörter, zum Vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The same as digits</source>
        <translation>Dasselbe als Ziffern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They match</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Mark as not verified</source>
        <translation>Als nicht verifiziert markieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Then do not trust this conversation: somebody may sit between you. Check that you both look at the right contact; if it stays different, exchange new cards in person.</source>
        <translation>Dann vertraue dieser Unterhaltung nicht: Vielleicht sitzt jemand zwischen euch. Prüft, ob ihr beide den richtigen Kontakt anseht; bleibt es verschieden, tauscht persönlich neue Karten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>Or let the computers compare</source>
        <translation>Oder lasst die Computer vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>QR code of the safety code</source>
        <translation>QR-Code des Sicherheitscodes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>{title} scans this, or you paste the code of their screen here.</source>
        <translation>{title} scannt das, oder du fügst hier den Code vom anderen Bildschirm ein.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The code of {title}'s screen</source>
        <translation>Der Code vom Bildschirm von {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes match. Nobody sits between you and {name}, who is verified now.</source>
        <translation>Die Codes stimmen überein. Niemand sitzt zwischen dir und {name}; der Kontakt ist jetzt verifiziert.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes differ. Is it {name}'s screen, opened at your name? Then somebody sits between you: do not trust this conversation, and exchange new cards in person. {name} is not verified any more.</source>
        <translation>Die Codes sind verschieden. Ist es der Bildschirm von {name}, mit deinem Namen offen? Dann sitzt jemand zwischen euch: Vertraue dieser Unterhaltung nicht und tauscht persönlich neue Karten. {name} ist nicht mehr verifiziert.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>That is your own code. Take the one of their screen.</source>
        <translation>Das ist dein eigener Code. Nimm den vom anderen Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Monday morning</source>
        <translation>Montagmorgen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>It leaves this computer at that time, if m2chat is running then.</source>
        <translation>Sie verlässt diesen Computer zu dieser Zeit, wenn m2chat dann läuft.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wähle eine spätere.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/sheet.py"/>
        <location filename="../../ui/shell.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>In every text field</source>
        <translation>In jedem Textfeld</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Copy, cut, paste</source>
        <translation>Kopieren, ausschneiden, einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/toast.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Edit the last message (empty line)</source>
        <translation>Letzte Nachricht bearbeiten (leere Zeile)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Among messages and in lists</source>
        <translation>Zwischen Nachrichten und in Listen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Menu of a row</source>
        <translation>Menü einer Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Close what is uppermost</source>
        <translation>Schließen, was zuoberst liegt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts of m2chat</source>
        <translation>Tastenkürzel von m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Take at least {shortest} characters; four or five words are best.</source>
        <translation>Nimm mindestens {shortest} Zeichen; vier oder fünf Wörter sind am besten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Too easy to guess. Four or five words that do not belong together are best.</source>
        <translation>Zu leicht zu erraten. Vier oder fünf Wörter, die nicht zusammengehören, sind am besten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Weak. Add another word or two.</source>
        <translation>Schwach. Füge noch ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>could be better</source>
        <translation>könnte besser sein</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Look-up</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>The direct way</source>
        <translation>Der direkte Weg</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB there</source>
        <translation>1 MiB hin</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB back</source>
        <translation>1 MiB zurück</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Longest packet</source>
        <translation>Längstes Paket</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>The router</source>
        <translation>Der Router</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Ask me first</source>
        <translation>Mich erst fragen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Yes, at any time</source>
        <translation>Ja, jederzeit</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test the connection with {name}</source>
        <translation>Verbindung mit {name} testen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Both computers look each other up, try the direct way and a relay, and send one MiB there and back. {name} is asked first.</source>
        <translation>Beide Computer suchen einander, versuchen den direkten Weg und ein Relais und senden ein MiB hin und zurück. {name} wird vorher gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Begin the test</source>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen from here</source>
        <translation>Von hier gesehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen by {name}</source>
        <translation>Von {name} gesehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>{name} may test with you</source>
        <translation>{name} darf mit dir testen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Something does not work; see below.</source>
        <translation>Etwas funktioniert nicht; siehe unten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their card</source>
        <translation>Karte der anderen Person</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Scan it, drop it here, or paste what they sent you.</source>
        <translation>Scanne sie, zieh sie hierher, oder füge ein, was du bekommen hast.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their contact card</source>
        <translation>Kontaktkarte der anderen Person</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Use the card in the clipboard</source>
        <translation>Karte aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their own name comes when they accept</source>
        <translation>Der eigene Name kommt, wenn die Person annimmt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname, only you see it</source>
        <translation>Spitzname, nur du siehst ihn</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello message</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hi, it's me from…</source>
        <translation>Hallo, ich bin’s, von…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello, they read it before they accept</source>
        <translation>Hallo, wird vor dem Annehmen gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Join this circle…</source>
        <translation>Diesem Kreis beitreten…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>for your own network</source>
        <translation>für dein eigenes Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>of the circle {circle}</source>
        <translation>aus dem Kreis {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>A good card {of}. It ends {end}.</source>
        <translation>Eine gute Karte {of}. Sie endet {end}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Short id {digits}. On the telephone they read: {words}</source>
        <translation>Kurze Kennung {digits}. Am Telefon liest man: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/offline_room.py"/>
        <source>Messages that wait</source>
        <translation>Nachrichten, die warten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long messages may wait</source>
        <translation>Wie lange Nachrichten warten dürfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much may wait</source>
        <translation>Wie viel warten darf</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Ask {first_name}</source>
        <translation>{first_name} fragen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Profiles on this computer</source>
        <translation>Profile auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Who are you today?</source>
        <translation>Wer bist du heute?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Enter your passphrase to open your messages.</source>
        <translation>Gib deine Passphrase ein, um deine Nachrichten zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Another profile</source>
        <translation>Anderes Profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Your system's keyring holds the key. It may ask you to unlock it.</source>
        <translation>Der Schlüsselbund deines Systems hält den Schlüssel. Vielleicht fragt er dich, ob du ihn entsperrst.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <location filename="../../ui/link_entries.py"/>
        <source>The whole message</source>
        <translation>Die ganze Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete this profile?</source>
        <translation>Dieses Profil löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Your keys, contacts, messages and files on this computer go. Nobody can bring them back, except from a backup of yours. Your contacts keep what you sent them.</source>
        <translation>Deine Schlüssel, Kontakte, Nachrichten und Dateien auf diesem Computer verschwinden. Niemand kann sie zurückholen, außer aus einer Sicherung von dir. Deine Kontakte behalten, was du ihnen gesendet hast.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>The keys are overwritten first, so what is left cannot be read. On a solid-state disk, in snapshots or backups old copies of the key file may remain; they open with your passphrase only.</source>
        <translation>Zuerst werden die Schlüssel überschrieben, damit der Rest nicht lesbar ist. Auf einer SSD, in Snapshots oder Sicherungen können alte Kopien der Schlüsseldatei bleiben; sie öffnen sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Type {word} to go on</source>
        <translation>Tippe {word}, um weiterzumachen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete the profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium light</source>
        <translation>mittelhell</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium dark</source>
        <translation>mitteldunkel</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Take this file</source>
        <translation>Diese Datei annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Cancel this file</source>
        <translation>Diese Datei abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>{name} can not be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>Das Bild konnte nicht gespeichert werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>This file can run on your computer</source>
        <translation>Diese Datei kann auf deinem Computer laufen</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>“{name}” is a program, or may start one (.{ending}). Save it only if you expected it and know why it was sent.</source>
        <translation>„{name}“ ist ein Programm oder kann eines starten (.{ending}). Speichere sie nur, wenn du sie erwartet hast und weißt, warum sie kam.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save it anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting at the offline server</source>
        <translation>Wartet beim Offline-Server</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{minutes} min left</source>
        <translation>noch {minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{hours} h left</source>
        <translation>noch {hours} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Take it?</source>
        <translation>Annehmen?</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for their yes</source>
        <translation>Wartet auf das Ja der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{size} of {total}</source>
        <translation>{size} von {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>It did not come through</source>
        <translation>Sie kam nicht durch</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{state} · {size} of {total}</source>
        <translation>{state} · {size} von {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Voice message, {length}</source>
        <translation>Sprachnachricht, {length}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>People in this room…</source>
        <translation>Menschen in diesem Raum…</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Profile and card</source>
        <translation>Profil und Karte</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>name picture fingerprint card circle</source>
        <translation>name bild fingerabdruck karte kreis</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Backup and devices</source>
        <translation>Sicherung und Geräte</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>restore move export another computer</source>
        <translation>wiederherstellen umziehen exportieren anderer computer</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>{asker} asks you into this group</source>
        <translation>{asker} lädt dich in diese Gruppe ein</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Members will see your name, and can meet you to bring messages. You see what is said from when you join.</source>
        <translation>Mitglieder sehen deinen Namen und können dich treffen, um Nachrichten zu bringen. Du siehst, was ab deinem Beitritt gesagt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Who has it…</source>
        <translation>Wer sie hat…</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/choices.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/settings_rows.py"/>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Network, check and circles</source>
        <translation>Netzwerk, Prüfung und Kreise</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>More about this conversation</source>
        <translation>Mehr über diese Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Voice message: click to record, or hold and let go to send</source>
        <translation>Sprachnachricht: klicken zum Aufnehmen, oder halten und zum Senden loslassen</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Send ({key}); right-click for when and how ({more})</source>
        <translation>Senden ({key}); Rechtsklick für wann und wie ({more})</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>{find} finds people, {add} adds somebody.</source>
        <translation>{find} findet Menschen, {add} fügt jemanden hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/hosting_room.py"/>
        <source>Host a circle…</source>
        <translation>Einen Kreis betreiben…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>circle server relay LAN port UPnP address test donate inspector ledger</source>
        <translation>kreis server relais LAN port UPnP adresse test spenden inspektor protokoll</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Network inspector</source>
        <translation>Netzwerk-Inspektor</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>What servers learned</source>
        <translation>Was Server erfahren haben</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection</source>
        <translation>Schutzschichten</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection…</source>
        <translation>Schutzschichten…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection…</source>
        <translation>Verbindung testen…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection with this contact</source>
        <translation>Verbindung mit diesem Kontakt testen</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Look-up server</source>
        <translation>Verzeichnisserver</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Offline server</source>
        <translation>Offline-Server</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>in reserve</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>tried</source>
        <translation>versucht</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{now}, least {least}</source>
        <translation>{now}, am kürzesten {least}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{share} of {packets} packets</source>
        <translation>{share} von {packets} Paketen</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>The path gives</source>
        <translation>Der Weg schafft</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{window}, {flying} on the way</source>
        <translation>{window}, {flying} unterwegs</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} in {packets} packets</source>
        <translation>{size} in {packets} Paketen</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} bytes</source>
        <translation>{size} Byte</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Streams open</source>
        <translation>Offene Ströme</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{ours} ours, {theirs} theirs</source>
        <translation>{ours} von uns, {theirs} von dort</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Connected for</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key of the line</source>
        <translation>Schlüssel der Leitung</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{age} old, {size} under it</source>
        <translation>{age} alt, darunter {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, carried {size}</source>
        <translation>{time}, {size} befördert</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, people find you there</source>
        <translation>{time}, dort findet man dich</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>A new key for every message</source>
        <translation>Ein neuer Schlüssel für jede Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Not in use now</source>
        <translation>Gerade nicht in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>One key for the whole circle · {size} under it on this line</source>
        <translation>Ein Schlüssel für den ganzen Kreis · auf dieser Leitung {size} darunter</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key {age} old · {size} under it</source>
        <translation>Schlüssel {age} alt · {size} darunter</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>m2chat network inspector</source>
        <translation>m2chat-Netzwerk-Inspektor</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>m2chat opens them now.</source>
        <translation>Jetzt öffnet m2chat sie.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>No program opens them now.</source>
        <translation>Jetzt öffnet sie kein Programm.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Another program opens them now. Switched on, m2chat does.</source>
        <translation>Jetzt öffnet sie ein anderes Programm. Eingeschaltet öffnet sie m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system knows from the installation that m2chat opens them.</source>
        <translation>Das System weiß von der Installation, dass m2chat sie öffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>This m2chat was started from a folder, so that the system can't know it. Paste links into the search field instead.</source>
        <translation>Dieses m2chat wurde aus einem Ordner gestartet, darum kann das System es nicht kennen. Füge Links stattdessen ins Suchfeld ein.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Open m2: links with m2chat</source>
        <translation>m2:-Links mit m2chat öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Contact cards and circle links that you click in a browser or mail program open here. You are asked before anything is done with them.</source>
        <translation>Kontaktkarten und Kreis-Links, die du im Browser oder Mailprogramm anklickst, öffnen sich hier. Du wirst gefragt, bevor damit etwas geschieht.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system did not take it ({reason}). Nothing was changed.</source>
        <translation>Das System hat es nicht angenommen ({reason}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Fold or open the list</source>
        <translation>Liste ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Compact list</source>
        <translation>Kompakte Liste</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>colour color theme dark light night contrast size zoom font larger smaller</source>
        <translation>farbe design dunkel hell nacht kontrast größe zoom schrift größer kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>“As the system” follows light, dark and high contrast of your computer.</source>
        <translation>„Wie das System“ folgt hell, dunkel und hohem Kontrast deines Computers.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>The colour of your own messages and of what is chosen. High contrast has its own.</source>
        <translation>Die Farbe deiner eigenen Nachrichten und des Ausgewählten. Hoher Kontrast hat seine eigene.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Everything in the window. Ctrl++ and Ctrl+- change it too, Ctrl+0 resets it.</source>
        <translation>Alles im Fenster. Auch Strg++ und Strg+- ändern ihn, Strg+0 setzt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>One line for each conversation.</source>
        <translation>Eine Zeile für jede Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Select a conversation</source>
        <translation>Wähle eine Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/models/conversation_model.py"/>
        <location filename="../../ui/views/line_list.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/models/conversation_model.py"/>
        <source>draft: {words}</source>
        <translation>Entwurf: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_model.py"/>
        <source>A message that is no longer here</source>
        <translation>Eine Nachricht, die nicht mehr hier ist</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_rows.py"/>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {seconds} s</source>
        <translation>in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {minutes} min</source>
        <translation>in {minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {hours} h</source>
        <translation>in {hours} Std.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/moments.py"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>tomorrow, {time}</source>
        <translation>morgen, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} T. {hours} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name looks like that of another contact, {name}. Compare the safety code before you trust it.</source>
        <translation>Dieser Name sieht aus wie der eines anderen Kontakts, {name}. Vergleiche den Sicherheitscode, bevor du ihm vertraust.</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name mixes letters of several alphabets, so that it may look like another name.</source>
        <translation>Dieser Name mischt Buchstaben mehrerer Alphabete und kann deshalb wie ein anderer aussehen.</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Two relays</source>
        <translation>Zwei Relais</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN, no server</source>
        <translation>LAN, ohne Server</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, within this network. You see each other's address.</source>
        <translation>Direkt zum anderen Computer, in diesem Netzwerk. Ihr seht die Adresse des anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer. You see each other's address.</source>
        <translation>Direkt zum anderen Computer. Ihr seht die Adresse des anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through a relay that can read nothing. You do not see each other's address.</source>
        <translation>Über ein Relais, das nichts lesen kann. Ihr seht die Adresse des anderen nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts. Neither knows both of you.</source>
        <translation>Über zwei Relais verschiedener Betreiber. Keines kennt euch beide.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, found in this network without any server.</source>
        <translation>Direkt zum anderen Computer, in diesem Netzwerk ohne Server gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Your address stays hidden behind a relay until the request is accepted; then the direct way, and a relay only where that fails.</source>
        <translation>Deine Adresse bleibt hinter einem Relais verborgen, bis die Anfrage angenommen ist; dann der direkte Weg, und ein Relais nur, wo das nicht geht.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The fastest way. They see your address; a relay helps where a router lets nothing direct through.</source>
        <translation>Der schnellste Weg. Deine Adresse ist zu sehen; ein Relais hilft, wo ein Router nichts Direktes durchlässt.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Never through anybody else's computer. Behind some routers you will not reach each other.</source>
        <translation>Nie über fremde Computer. Hinter manchen Routern erreicht ihr euch nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>They never see your address. A little slower; without a relay in the circle, messages wait.</source>
        <translation>Deine Adresse ist nie zu sehen. Etwas langsamer; ohne Relais im Kreis warten Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts: neither knows both of you. The slowest way.</source>
        <translation>Über zwei Relais verschiedener Betreiber: Keines kennt euch beide. Der langsamste Weg.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Only while you are in the same network; elsewhere, messages wait.</source>
        <translation>Nur solange ihr im selben Netzwerk seid; anderswo warten Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Being found</source>
        <translation>Gefunden werden</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The clock</source>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Size of datagrams</source>
        <translation>Größe der Datagramme</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Without a server</source>
        <translation>Ohne Server</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>must be mended</source>
        <translation>muss behoben werden</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>No router changes the address of this computer</source>
        <translation>Kein Router verändert die Adresse dieses Computers</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody the same address</source>
        <translation>Der Router zeigt allen dieselbe Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody another address</source>
        <translation>Der Router zeigt jedem eine andere Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Same network only</source>
        <translation>Nur gleiches Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Same network</source>
        <translation>Gleiches Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>People on one network find each other by card, without a server</source>
        <translation>Menschen in einem Netzwerk finden sich per Karte, ohne Server</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You left the circle of your own network: only servers help people find you.</source>
        <translation>Du hast den Kreis deines eigenen Netzwerks verlassen: Nur Server helfen Menschen, dich zu finden.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You are offline. Messages you write wait on this computer and go out by themselves.</source>
        <translation>Du bist offline. Was du schreibst, wartet auf diesem Computer und geht von selbst hinaus.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>This profile is open on another computer. You can read here, but nothing is sent.</source>
        <translation>Dieses Profil ist auf einem anderen Computer offen. Hier kannst du lesen, aber es wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Use here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>Eine Sache muss behoben werden.</numerusform>
            <numerusform>%n Sachen müssen behoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>It works; %n thing(s) could be better.</source>
        <translation>
            <numerusform>Es funktioniert; eine Sache könnte besser sein.</numerusform>
            <numerusform>Es funktioniert; %n Sachen könnten besser sein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Everything that could be tried works.</source>
        <translation>Alles, was sich ausprobieren ließ, funktioniert.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>m2chat network check: {verdict}</source>
        <translation>m2chat-Netzwerkprüfung: {verdict}</translation>
    </message>
    <message>
        <location filename="../../ui/offline_room.py"/>
        <source>Deleted at the offline server in</source>
        <translation>Beim Offline-Server gelöscht in</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>There is no other profile on this computer.</source>
        <translation>Auf diesem Computer gibt es kein anderes Profil.</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>Another m2chat could not be started.</source>
        <translation>Ein weiteres m2chat ließ sich nicht starten.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/views/chain.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Close the contact panel</source>
        <translation>Kontaktbereich schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>How to reach them</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Files taken without asking</source>
        <translation>Dateien, die ohne Nachfrage angenommen werden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>As for everybody</source>
        <translation>Wie bei allen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Remove contact…</source>
        <translation>Kontakt entfernen…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>All messages with them are deleted from this computer.</source>
        <translation>Alle gemeinsamen Nachrichten werden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>calls themselves {name}</source>
        <translation>nennt sich {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Verified: you compared the safety code.</source>
        <translation>Verifiziert: Du hast den Sicherheitscode verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Not verified yet. Compare the code by voice or in person to be sure that nobody sits between you.</source>
        <translation>Noch nicht verifiziert. Vergleicht den Code am Telefon oder persönlich, um sicher zu sein, dass niemand zwischen euch sitzt.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Give them a name</source>
        <translation>Gib einen Namen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Zurück in die Liste (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>You compared the safety code</source>
        <translation>Du hast den Sicherheitscode verglichen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Compare the safety code</source>
        <translation>Sicherheitscode vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this contact</source>
        <translation>Über diesen Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this group</source>
        <translation>Über diese Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Open elsewhere</source>
        <translation>Anderswo offen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No circle yet</source>
        <translation>Noch kein Kreis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Network: {state}, circle: {circle}</source>
        <translation>Netzwerk: {state}, Kreis: {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/search_panel.py"/>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Search people and messages</source>
        <translation>Menschen und Nachrichten suchen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact has this name.</source>
        <translation>Kein Kontakt hat diesen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Show somebody your card, or paste theirs.</source>
        <translation>Zeig jemandem deine Karte oder füge eine andere ein.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact is called “{name}”.</source>
        <translation>Kein Kontakt heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Close the delivery panel</source>
        <translation>Zustellung schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Retry now</source>
        <translation>Jetzt noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Cancel message</source>
        <translation>Nachricht abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The last try</source>
        <translation>Der letzte Versuch</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Whole trace…</source>
        <translation>Ganze Spur…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The way it took</source>
        <translation>Der Weg, den sie nahm</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Written {when}</source>
        <translation>Geschrieben {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>Bisher %n Versuch</numerusform>
            <numerusform>Bisher %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>For people elsewhere: paste its link. On your own network a card is enough.</source>
        <translation>Für Menschen anderswo: Füge seinen Link ein. Im eigenen Netzwerk genügt eine Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Now meet somebody</source>
        <translation>Triff jetzt jemanden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Somebody is in this room</source>
        <translation>Jemand ist in diesem Raum</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>See each other for ten minutes, connect with two clicks.</source>
        <translation>Seht einander zehn Minuten lang, verbindet euch mit zwei Klicks.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>You have their card</source>
        <translation>Du hast schon eine Karte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Paste it, scan it, or drop its picture.</source>
        <translation>Füge sie ein, scanne sie oder ziehe ihr Bild hierher.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Try it alone</source>
        <translation>Probier es allein</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write yourself a note, kept on this computer.</source>
        <translation>Schreib dir eine Notiz; sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>A circle</source>
        <translation>Ein Kreis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join a circle</source>
        <translation>Einem Kreis beitreten</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Your computer helps your people to find each other.</source>
        <translation>Dein Computer hilft deinen Leuten, einander zu finden.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host…</source>
        <translation>Betreiben…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>You are in {name}.</source>
        <translation>Du bist in {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits at an offline server</source>
        <translation>Wartet bei einem Offline-Server</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Expired at the offline server. Send again, or another member hands it on</source>
        <translation>Beim Offline-Server verfallen. Sende noch einmal, oder ein anderes Mitglied gibt sie weiter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Does not get it: no longer a member</source>
        <translation>Bekommt sie nicht: kein Mitglied mehr</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits until you are both online, or another member hands it on</source>
        <translation>Wartet, bis ihr beide online seid oder ein anderes Mitglied sie weitergibt</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Who has it</source>
        <translation>Wer sie hat</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Close the list of members</source>
        <translation>Mitgliederliste schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>{have} of {count} have it</source>
        <translation>{have} von {count} haben sie</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>What to do about {name}</source>
        <translation>Was mit {name} geschehen soll</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Asked in, no answer yet</source>
        <translation>Eingeladen, noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Blocked: what they write is hidden</source>
        <translation>Blockiert: Das Geschriebene ist verborgen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Not your contact</source>
        <translation>Nicht dein Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Close the group panel</source>
        <translation>Gruppenbereich schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Ask people in…</source>
        <translation>Menschen einladen…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Card for this group…</source>
        <translation>Karte für diese Gruppe…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Name and purpose…</source>
        <translation>Name und Zweck…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Leave group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Delete group…</source>
        <translation>Gruppe löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take the invitation back</source>
        <translation>Einladung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Give up being an admin</source>
        <translation>Admin-Rolle abgeben</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Make an admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>No longer an admin</source>
        <translation>Nicht mehr Admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You see nothing of what is said after. An admin can ask you in again.</source>
        <translation>Was danach gesagt wird, siehst du nicht. Ein Admin kann dich wieder einladen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You leave, and all its messages are deleted from this computer.</source>
        <translation>Du verlässt sie, und all ihre Nachrichten werden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Pictures of this conversation</source>
        <translation>Bilder dieser Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files of this conversation</source>
        <translation>Dateien dieser Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No voice messages yet</source>
        <translation>Noch keine Sprachnachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice messages of both sides</source>
        <translation>Sprachnachrichten beider Seiten</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Web addresses that were written</source>
        <translation>Geschriebene Webadressen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>What this conversation carries</source>
        <translation>Was diese Unterhaltung enthält</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>{things} stand here.</source>
        <translation>{things} stehen hier.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy selected text</source>
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delivery…</source>
        <translation>Zustellung…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for both…</source>
        <translation>Für beide löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for everyone…</source>
        <translation>Für alle löschen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/message_entries.py"/>
        <source>%n message(s) deleted for you</source>
        <translation>
            <numerusform>Nachricht für dich gelöscht</numerusform>
            <numerusform>%n Nachrichten für dich gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Reject &amp;&amp; block</source>
        <translation>Ablehnen &amp;&amp; blockieren</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Cancel request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} wants to be your contact</source>
        <translation>{name} möchte dein Kontakt sein</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They asked with a card of yours.</source>
        <translation>Die Anfrage kam mit einer Karte von dir.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told when you reject. Until you accept, they see nothing of you.</source>
        <translation>Von einer Ablehnung erfährt niemand. Bis du annimmst, ist von dir nichts zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Waiting for {name}</source>
        <translation>Warten auf {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You can write as soon as they accept. m2chat keeps asking by itself.</source>
        <translation>Du kannst schreiben, sobald deine Anfrage angenommen ist. m2chat fragt von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Nothing of theirs reaches you.</source>
        <translation>Von dieser Person erreicht dich nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} is blocked</source>
        <translation>{name} ist blockiert</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told.</source>
        <translation>Die andere Seite erfährt es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You wrote: “{hello}”</source>
        <translation>Du hast geschrieben: „{hello}“</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Nothing is scheduled</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Right-click the send button.</source>
        <translation>Rechtsklick auf den Senden-Knopf.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search this conversation</source>
        <translation>Diese Unterhaltung durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>What do you look for?</source>
        <translation>Was suchst du?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Words of messages, names of files.</source>
        <translation>Wörter aus Nachrichten, Namen von Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sending.py"/>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Sealed for its reader</source>
        <translation>Versiegelt für den Leser</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Each packet on the way</source>
        <translation>Jedes Paket unterwegs</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Message info</source>
        <translation>Nachrichteninfo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Close message info</source>
        <translation>Nachrichteninfo schließen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>A message without words</source>
        <translation>Eine Nachricht ohne Worte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>How it is protected</source>
        <translation>Wie sie geschützt ist</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>{name} would like to test the connection with you</source>
        <translation>{name} möchte die Verbindung mit dir testen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Both computers send one MiB there and back, and yours says what it sees in numbers: no names, no addresses. You can change your answer at any time.</source>
        <translation>Beide Computer senden ein MiB hin und zurück, und deiner sagt in Zahlen, was er sieht: keine Namen, keine Adressen. Du kannst deine Antwort jederzeit ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Don't allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Go to a conversation…</source>
        <translation>Zu einer Unterhaltung…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Do anything by its name…</source>
        <translation>Alles über seinen Namen tun…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>A name; or &gt; and what you would like to do</source>
        <translation>Ein Name; oder &gt; und was du tun möchtest</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversation or command</source>
        <translation>Unterhaltung oder Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversations and commands</source>
        <translation>Unterhaltungen und Befehle</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Do something</source>
        <translation>Etwas tun</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Nothing that can be done now is called “{words}”.</source>
        <translation>Nichts, was gerade geht, heißt „{words}“.</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>No conversation is called “{words}”.</source>
        <translation>Keine Unterhaltung heißt „{words}“.</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ wählen · Enter ausführen · Esc schließen</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter opens · &gt; for everything else</source>
        <translation>↑ ↓ wählen · Enter öffnen · &gt; für alles andere</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code</source>
        <translation>Zieh einen Rahmen um den Code</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code. Enter takes the whole screen, Esc goes back.</source>
        <translation>Zieh einen Rahmen um den Code. Enter nimmt den ganzen Bildschirm, Esc geht zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>This m2chat was installed without camera support (the package PySide6-Addons). Scan from the screen or from a picture, or paste the text.</source>
        <translation>Dieses m2chat wurde ohne Kamera-Unterstützung installiert (das Paket PySide6-Addons). Scanne vom Bildschirm oder aus einem Bild, oder füge den Text ein.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera support of this computer can't be loaded: a library of the system is missing. Scan from the screen or from a picture, or paste the text.</source>
        <translation>Die Kamera-Unterstützung dieses Computers lässt sich nicht laden: Dem System fehlt eine Bibliothek. Scanne vom Bildschirm oder aus einem Bild, oder füge den Text ein.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>No camera was found. Scan from the screen or from a picture, or paste the text.</source>
        <translation>Keine Kamera gefunden. Scanne vom Bildschirm oder aus einem Bild, oder füge den Text ein.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The system does not let m2chat use the camera. Allow it in the privacy settings of the system, or scan from a picture.</source>
        <translation>Das System lässt m2chat die Kamera nicht benutzen. Erlaube es in den Datenschutzeinstellungen des Systems oder scanne aus einem Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera could not be started; perhaps another program uses it. Close that one and try again, or scan from a picture.</source>
        <translation>Die Kamera ließ sich nicht starten; vielleicht benutzt sie ein anderes Programm. Schließe es und versuch es noch einmal, oder scanne aus einem Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Starting the camera…</source>
        <translation>Kamera startet…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <location filename="../../ui/scan/panel.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Stop the camera</source>
        <translation>Kamera anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Hold the code into the frame.</source>
        <translation>Halte den Code in den Rahmen.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no card and no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist weder eine Karte noch ein Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This is no file. Choose a picture of the code.</source>
        <translation>Das ist keine Datei. Wähle ein Bild des Codes.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The file could not be read ({reason}). Choose another one.</source>
        <translation>Die Datei ließ sich nicht lesen ({reason}). Wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The picture is larger than 10 MB. Cut out the code.</source>
        <translation>Das Bild ist größer als 10 MB. Schneide den Code aus.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no picture.</source>
        <translation>Da ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>A drawing or a web page is not read here. Save the code as PNG or JPEG.</source>
        <translation>Eine Zeichnung oder Webseite wird hier nicht gelesen. Speichere den Code als PNG oder JPEG.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This file is no picture that can be read. PNG, JPEG, WebP and GIF can.</source>
        <translation>Diese Datei ist kein lesbares Bild. Es gehen PNG, JPEG, WebP und GIF.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This picture can't be read: it is damaged, or larger than 10 MB or 16 million pixels. Cut out the code and try again.</source>
        <translation>Dieses Bild lässt sich nicht lesen: Es ist beschädigt oder größer als 10 MB oder 16 Millionen Pixel. Schneide den Code aus und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Hold the code before the camera</source>
        <translation>Halte den Code vor die Kamera</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Find a code that another program shows on the screen</source>
        <translation>Einen Code finden, den ein anderes Programm auf dem Bildschirm zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Choose a picture of the code; or drop one here</source>
        <translation>Wähle ein Bild des Codes oder ziehe eines hierher</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Take text or picture out of the clipboard</source>
        <translation>Text oder Bild aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Select an area…</source>
        <translation>Bereich auswählen…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Looking for a code…</source>
        <translation>Code wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture of a code</source>
        <translation>Bild eines Codes</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Pictures and texts</source>
        <translation>Bilder und Texte</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>There are several. Which one?</source>
        <translation>Es sind mehrere. Welcher?</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>No code was found on the screen. Make it larger and show all of it, or select the area yourself.</source>
        <translation>Auf dem Bildschirm wurde kein Code gefunden. Mach ihn größer und zeig ihn ganz, oder wähle den Bereich selbst aus.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/portal.py"/>
        <source>The desktop gave no picture of the screen. Allow it in the settings of the system, or make a picture of the screen and choose it under Picture.</source>
        <translation>Der Desktop gab kein Bild des Bildschirms her. Erlaube es in den Systemeinstellungen, oder mach ein Bild vom Bildschirm und wähle es unter Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/screen.py"/>
        <source>The screen can't be seen from here: the system does not allow it. Make a picture of the screen, and choose it under Picture.</source>
        <translation>Der Bildschirm ist von hier nicht zu sehen: Das System erlaubt es nicht. Mach ein Bild vom Bildschirm und wähle es unter Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link for a server</source>
        <translation>Link für einen Server</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Safety code</source>
        <translation>Sicherheitscode</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>From a newer m2chat</source>
        <translation>Von einem neueren m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Wireless network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Login secret</source>
        <translation>Anmeldegeheimnis</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link of another program</source>
        <translation>Link eines anderen Programms</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Empty code</source>
        <translation>Leerer Code</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a circle link</source>
        <translation>ein Kreis-Link</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a contact card</source>
        <translation>eine Kontaktkarte</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a safety code</source>
        <translation>ein Sicherheitscode</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a card or link of m2chat</source>
        <translation>eine Karte oder ein Link von m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a link for a server</source>
        <translation>ein Link für einen Server</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a contact card, not {wanted}. Add it with “Add contact”.</source>
        <translation>Das ist eine Kontaktkarte, gebraucht wird aber: {wanted}. Füge sie mit „Kontakt hinzufügen“ hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a circle link, not {wanted}. Join the circle under Network first.</source>
        <translation>Das ist ein Kreis-Link, gebraucht wird aber: {wanted}. Tritt dem Kreis zuerst unter Netzwerk bei.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link is for a further server of a circle, not for people. Give it to whoever runs the server.</source>
        <translation>Dieser Link ist für einen weiteren Server eines Kreises, nicht für Menschen. Gib ihn der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a safety code, not {wanted}. Open the conversation, choose Verify, and scan it there.</source>
        <translation>Das ist ein Sicherheitscode, gebraucht wird aber: {wanted}. Öffne die Unterhaltung, wähle Verifizieren und scanne ihn dort.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Das stammt von einem neueren m2chat. Bitte aktualisiere m2chat zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a web address, not {wanted}. m2chat did not open it.</source>
        <translation>Das ist eine Webadresse, gebraucht wird aber: {wanted}. m2chat hat sie nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the key of a wireless network, not {wanted}.</source>
        <translation>Das ist der Schlüssel eines WLANs, gebraucht wird aber: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is an address or telephone number, not {wanted}.</source>
        <translation>Das ist eine Adresse oder Telefonnummer, gebraucht wird aber: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This asks for a payment and is not {wanted}. Nothing was paid.</source>
        <translation>Das bittet um eine Zahlung, gebraucht wird aber: {wanted}. Es wurde nichts bezahlt.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the secret of a login, not {wanted}. Show it to nobody.</source>
        <translation>Das ist das Geheimnis einer Anmeldung, gebraucht wird aber: {wanted}. Zeig es niemandem.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link belongs to another program and is not {wanted}.</source>
        <translation>Dieser Link gehört zu einem anderen Programm, gebraucht wird aber: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is only a text, not {wanted}.</source>
        <translation>Das ist nur ein Text, gebraucht wird aber: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>There is nothing in it.</source>
        <translation>Da ist nichts drin.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer</source>
        <translation>Einstellungen dieses Computers zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications and the like. What belongs to your profile stays: contacts, messages, lock, privacy.</source>
        <translation>Aussehen, Sprache, Tasten, Benachrichtigungen und Ähnliches. Was zu deinem Profil gehört, bleibt: Kontakte, Nachrichten, Sperre, Privatsphäre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log of this profile</source>
        <translation>Protokoll dieses Profils</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>No names, texts, addresses or keys are in it. Read it before you give it away.</source>
        <translation>Es enthält keine Namen, Texte, Adressen oder Schlüssel. Lies es, bevor du es weitergibst.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Read…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Programs of your own</source>
        <translation>Eigene Programme</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>While this window is open, m2ctl and programs of yours can use the same profile: write, read, list, listen. Only programs that run as you can connect.</source>
        <translation>Solange dieses Fenster offen ist, können m2ctl und deine Programme dasselbe Profil benutzen: schreiben, lesen, auflisten, zuhören. Nur Programme, die unter deinem Konto laufen, können sich verbinden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>In a terminal</source>
        <translation>In einem Terminal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>From a program: JSON-RPC 2.0 by lines</source>
        <translation>Aus einem Programm: JSON-RPC 2.0 in Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Where things lie</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Folder of this profile</source>
        <translation>Ordner dieses Profils</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, because a file named {mark} lies beside the program. No key is left with this computer, so each needs its passphrase.</source>
        <translation>Mobil: Alle Profile liegen in {folder}, weil neben dem Programm eine Datei namens {mark} liegt. Kein Schlüssel bleibt auf diesem Computer, deshalb braucht jedes seine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, as {variable} says. Nothing is kept elsewhere.</source>
        <translation>Portabel: Alle Profile liegen in {folder}, wie {variable} es sagt. Sonst liegt nirgends etwas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Not portable: profiles lie in your own folder. To carry them with the program, start it with {variable} set to a folder, on a USB stick for example.</source>
        <translation>Nicht portabel: Profile liegen in deinem eigenen Ordner. Um sie mit dem Programm mitzunehmen, starte es mit {variable} auf einen Ordner gesetzt, zum Beispiel auf einem USB-Stick.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Its last lines. What looked like an id, an address or a key was blotted out.</source>
        <translation>Seine letzten Zeilen. Was nach Kennung, Adresse oder Schlüssel aussah, wurde geschwärzt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer?</source>
        <translation>Einstellungen dieses Computers zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications, tray and start become as shipped.</source>
        <translation>Aussehen, Sprache, Tasten, Benachrichtigungen, Infobereich und Start werden wie ausgeliefert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>Karten behalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Nobody is blocked.</source>
        <translation>Niemand ist blockiert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Send a message with</source>
        <translation>Nachricht senden mit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>The other one begins a new line. Shift and Enter always does.</source>
        <translation>Das andere beginnt eine neue Zeile. Umschalt und Enter immer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Ctrl and Enter</source>
        <translation>Strg und Enter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>return key newline</source>
        <translation>eingabe enter zeilenumbruch</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>A contact may have rules of their own: see About this contact.</source>
        <translation>Ein Kontakt kann eigene Regeln haben: siehe Über diesen Kontakt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Take by themselves</source>
        <translation>Von selbst annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Larger ones wait until you say yes. Files lie encrypted in your profile.</source>
        <translation>Größere warten, bis du Ja sagst. Dateien liegen verschlüsselt in deinem Profil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>download automatically pictures voice size accept</source>
        <translation>herunterladen automatisch bilder sprache größe annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Voice messages</source>
        <translation>Sprachnachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Voice messages begin with it; a click on the speed changes it while one plays.</source>
        <translation>Sprachnachrichten beginnen damit; ein Klick auf das Tempo ändert es, während eine läuft.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>playback fast</source>
        <translation>wiedergabe schnell</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Old messages</source>
        <translation>Alte Nachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Messages stay until you delete them. To let new ones disappear after they were read, choose “Disappearing messages” in the menu of a conversation; it then holds for both sides.</source>
        <translation>Nachrichten bleiben, bis du sie löschst. Sollen neue nach dem Lesen verschwinden, wähle „Verschwindende Nachrichten“ im Menü einer Unterhaltung; das gilt dann für beide Seiten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Folder for saved files</source>
        <translation>Ordner für gespeicherte Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: today's limit is reached</source>
        <translation>Ruht: Die Grenze für heute ist erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this computer runs on its battery</source>
        <translation>Ruht: Dieser Computer läuft auf Akku</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this network is paid by volume</source>
        <translation>Ruht: Dieses Netzwerk wird nach Menge bezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Forwarded today</source>
        <translation>Heute weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Pairs helped now</source>
        <translation>Gerade unterstützte Paare</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>What m2chat can read of it</source>
        <translation>Was m2chat davon lesen kann</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>{today} of {limit}</source>
        <translation>{today} von {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>0 bytes</source>
        <translation>0 Byte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Help others as a blind relay</source>
        <translation>Anderen als blindes Relais helfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>When two people of your circles cannot meet directly, their sealed packets may pass through this computer. It cannot read them, stores none, and is at most one MiB a second.</source>
        <translation>Können sich zwei Menschen deiner Kreise nicht direkt treffen, dürfen ihre versiegelten Pakete über diesen Computer gehen. Er kann sie nicht lesen, speichert keines und gibt höchstens ein MiB pro Sekunde weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>relay bandwidth share</source>
        <translation>relais bandbreite teilen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>meter forwarded</source>
        <translation>zähler weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>At most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Then it rests until midnight UTC.</source>
        <translation>Dann ruht es bis Mitternacht UTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on battery</source>
        <translation>Auch im Akkubetrieb</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on networks paid by volume</source>
        <translation>Auch in Netzwerken, die nach Menge bezahlt werden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who can read my messages?</source>
        <translation>Wer kann meine Nachrichten lesen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>You and the person you write to, nobody else. Messages are sealed on your computer and opened on theirs. Helpers on the way carry sealed parcels and have no key.</source>
        <translation>Du und die Person, der du schreibst, sonst niemand. Nachrichten werden auf deinem Computer versiegelt und auf dem anderen geöffnet. Helfer unterwegs tragen versiegelte Päckchen und haben keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>How do I add somebody?</source>
        <translation>Wie füge ich jemanden hinzu?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Give them your card, or take theirs: as a picture, a code to scan or a text to copy. Press the button with the person above the list. Then one of you asks, and the other accepts.</source>
        <translation>Gib deine Karte weiter oder nimm eine andere: als Bild, als Code zum Scannen oder als Text zum Kopieren. Drück den Knopf mit der Person über der Liste. Dann fragt einer von euch an, und der andere nimmt an.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Why does my message wait?</source>
        <translation>Warum wartet meine Nachricht?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>The other computer is off, or has no network just now. Your message waits here and goes out by itself when you are both there. Click its mark to see what it waits for. With an offline agreement it can also wait at a helper for up to seven days.</source>
        <translation>Der andere Computer ist aus oder hat gerade kein Netzwerk. Deine Nachricht wartet hier und geht von selbst hinaus, wenn ihr beide da seid. Klick auf ihr Zeichen, um zu sehen, worauf sie wartet. Mit einer Offline-Vereinbarung kann sie auch bis zu sieben Tage bei einem Helfer warten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the marks at a message mean?</source>
        <translation>Was bedeuten die Zeichen an einer Nachricht?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A clock: it waits here. A mailbox: it waits at a helper that both agreed on. Two open marks: it is on the other computer. Two filled marks: it was read. A red mark: it could not be sent; click it to see why.</source>
        <translation>Eine Uhr: Sie wartet hier. Ein Briefkasten: Sie wartet bei einem Helfer, den beide vereinbart haben. Zwei offene Häkchen: Sie ist auf dem anderen Computer. Zwei gefüllte Häkchen: Sie wurde gelesen. Ein rotes Zeichen: Sie konnte nicht gesendet werden; klick darauf, um zu sehen, warum.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>I forgot my passphrase. What now?</source>
        <translation>Ich habe meine Passphrase vergessen. Was jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Nobody can open the profile then: there is no copy of the passphrase anywhere. If you have a backup whose passphrase you know, restore that. Otherwise make a new profile and give your contacts a new card.</source>
        <translation>Dann kann niemand das Profil öffnen: Es gibt nirgends eine Kopie der Passphrase. Hast du eine Sicherung, deren Passphrase du kennst, stelle sie wieder her. Sonst erstelle ein neues Profil und gib deinen Kontakten eine neue Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What happens when my computer breaks?</source>
        <translation>Was ist, wenn mein Computer kaputtgeht?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Everything is on this computer alone. Save a backup now and then, and keep it in another place, together with its passphrase. It brings you, your contacts and your messages back.</source>
        <translation>Alles ist nur auf diesem Computer. Speichere ab und zu eine Sicherung und bewahre sie woanders auf, zusammen mit ihrer Passphrase. Sie bringt dich, deine Kontakte und deine Nachrichten zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I use m2chat on two computers?</source>
        <translation>Kann ich m2chat auf zwei Computern benutzen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>One profile is used on one computer at a time. You can move it: back up here, restore there. For two computers at once, make two profiles and add both.</source>
        <translation>Ein Profil wird auf jeweils einem Computer benutzt. Du kannst es umziehen: hier sichern, dort wiederherstellen. Für zwei Computer gleichzeitig erstelle zwei Profile und füge beide hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is the safety code for?</source>
        <translation>Wozu ist der Sicherheitscode da?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>It shows that nobody put themselves between you when you exchanged cards. Compare it when you meet, or while you talk on the phone. If it is the same on both screens, mark the contact as verified.</source>
        <translation>Er zeigt, dass sich niemand zwischen euch gesetzt hat, als ihr Karten getauscht habt. Vergleicht ihn, wenn ihr euch trefft oder am Telefon sprecht. Ist er auf beiden Bildschirmen gleich, markiere den Kontakt als verifiziert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who sees my IP address?</source>
        <translation>Wer sieht meine IP-Adresse?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Contacts to whom you are connected directly see it, as with every direct connection. Until you accepted a request, a relay stands between you where your circle has one. You can let it stand there until you verified somebody, or always, for each contact.</source>
        <translation>Kontakte, mit denen du direkt verbunden bist, sehen sie, wie bei jeder direkten Verbindung. Bis du eine Anfrage angenommen hast, steht ein Relais zwischen euch, wo dein Kreis eines hat. Du kannst es dort lassen, bis du jemanden verifiziert hast, oder immer, für jeden Kontakt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the servers know?</source>
        <translation>Was wissen die Server?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A look-up server knows that somebody with your address is here, under a name made of chance that changes every day; not who you are or whom you know. A relay passes sealed packets on and keeps nothing.</source>
        <translation>Ein Verzeichnisserver weiß, dass jemand mit deiner Adresse da ist, unter einem zufälligen Namen, der jeden Tag wechselt; nicht, wer du bist oder wen du kennst. Ein Relais gibt versiegelte Pakete weiter und behält nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is a circle?</source>
        <translation>Was ist ein Kreis?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A circle is a set of helpers that belong together: servers of a club, a family or a company. People of a circle find each other through its servers. You can be in several, and host one yourself.</source>
        <translation>Ein Kreis ist eine Reihe zusammengehöriger Helfer: Server eines Vereins, einer Familie oder einer Firma. Menschen eines Kreises finden einander über seine Server. Du kannst in mehreren sein und selbst einen betreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Does it work without the internet?</source>
        <translation>Funktioniert es ohne Internet?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes, between computers in the same network, such as one Wi-Fi: they find each other without any server.</source>
        <translation>Ja, zwischen Computern im selben Netzwerk, etwa einem WLAN: Sie finden einander ohne jeden Server.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I take a message back?</source>
        <translation>Kann ich eine Nachricht zurücknehmen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes: delete it for both. The other m2chat deletes it too, unless somebody changed that program. What was seen stays seen. For some conversations, let messages disappear by themselves.</source>
        <translation>Ja: Lösche sie für beide. Das andere m2chat löscht sie auch, wenn niemand jenes Programm verändert hat. Was gesehen wurde, bleibt gesehen. In manchen Unterhaltungen lass Nachrichten von selbst verschwinden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A stranger writes to me. What can I do?</source>
        <translation>Ein Fremder schreibt mir. Was kann ich tun?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Somebody who has your card can ask once. Reject the request and block them: they are not told. If a card went to the wrong people, withdraw it under Privacy.</source>
        <translation>Wer deine Karte hat, kann einmal anfragen. Lehne die Anfrage ab und blockiere: Davon erfährt niemand. Kam eine Karte in falsche Hände, zieh sie unter Privatsphäre zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>We are both online, but nothing arrives.</source>
        <translation>Wir sind beide online, aber nichts kommt an.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A firewall may be in the way. Click the line with the network below the list and run the check: it tests one thing after the other and says what to do. A circle with a relay helps where no direct way exists.</source>
        <translation>Vielleicht ist eine Firewall im Weg. Klick auf die Zeile mit dem Netzwerk unter der Liste und starte die Prüfung: Sie testet eins nach dem anderen und sagt, was zu tun ist. Ein Kreis mit einem Relais hilft, wo es keinen direkten Weg gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/fold.py"/>
        <source>Folded away</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/form.py"/>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings_room.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>All keys on one sheet, to look at or to print.</source>
        <translation>Alle Tasten auf einem Blatt, zum Ansehen oder Drucken.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings/network.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Makes a report without names, texts or addresses. You read it and send it.</source>
        <translation>Erstellt einen Bericht ohne Namen, Texte oder Adressen. Du liest und sendest ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Make a report…</source>
        <translation>Bericht erstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>About m2chat</source>
        <translation>Über m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat {version}</source>
        <translation>m2chat {version}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat is free software under the MIT licence; it stands on the work of others.</source>
        <translation>m2chat ist freie Software unter der MIT-Lizenz; es steht auf der Arbeit anderer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Nothing was sent. Write what you did and what happened, read the rest, then copy it and send it to whoever gave you m2chat.</source>
        <translation>Es wurde nichts gesendet. Schreib, was du getan hast und was geschah, lies den Rest, dann kopiere und sende alles dorthin, wo du m2chat herhast.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What I did:</source>
        <translation>Was ich getan habe:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What happened:</source>
        <translation>Was geschah:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Of m2chat and of everything that came with it.</source>
        <translation>Von m2chat und allem, was mitkam.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One encrypted file with everything</source>
        <translation>Eine verschlüsselte Datei mit allem</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A tip below the list reminds you: after your first contact, and when the last backup is a month old. Without a backup, a broken disk means that everything is gone.</source>
        <translation>Ein Hinweis unter der Liste erinnert dich: nach deinem ersten Kontakt, und wenn die letzte Sicherung einen Monat alt ist. Ohne Sicherung ist bei einem defekten Datenträger alles weg.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Your identity lives on one computer at a time. The other one falls silent.</source>
        <translation>Deine Identität lebt auf jeweils einem Computer. Der andere verstummt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move…</source>
        <translation>Umziehen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Come back with a backup</source>
        <translation>Mit einer Sicherung zurückkommen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>In a window of its own: New profile, then “I already have one”.</source>
        <translation>In einem eigenen Fenster: Neues Profil, dann „Ich habe schon eine“.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Profiles…</source>
        <translation>Profile…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One conversation</source>
        <translation>Eine Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A conversation's menu has Export…: a file that anybody can read.</source>
        <translation>Im Menü einer Unterhaltung steht Exportieren…: eine Datei, die jeder lesen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}, {file}</source>
        <translation>Letzte Sicherung: {when}, {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Of the window and its notifications; what people write stays as it is.</source>
        <translation>Für das Fenster und seine Benachrichtigungen; was Menschen schreiben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>As the system: {name}</source>
        <translation>Wie das System: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Helping others</source>
        <translation>Anderen helfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>State of the network</source>
        <translation>Zustand des Netzwerks</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every connection with its speed, losses, ways and keys, live.</source>
        <translation>Jede Verbindung mit Tempo, Verlusten, Wegen und Schlüsseln, live.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every server of the last 30 days, and exactly what it could see of you.</source>
        <translation>Jeder Server der letzten 30 Tage und genau das, was er von dir sehen konnte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Keep that list</source>
        <translation>Diese Liste führen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>On this computer alone. Switched off, it is erased.</source>
        <translation>Nur auf diesem Computer. Ausgeschaltet wird sie gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Circles and look-up servers</source>
        <translation>Kreise und Verzeichnisserver</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>People on the same network</source>
        <translation>Menschen im selben Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Find each other by card without any server.</source>
        <translation>Einander per Karte finden, ohne jeden Server.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>multicast LAN local network discovery</source>
        <translation>multicast LAN lokales netzwerk finden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Contacts may offer that messages wait</source>
        <translation>Kontakte dürfen anbieten, dass Nachrichten warten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>offline servers store treaty mailbox</source>
        <translation>offline server speicher vereinbarung briefkasten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Your address</source>
        <translation>Deine Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Hide my address until a contact is verified</source>
        <translation>Meine Adresse verbergen, bis ein Kontakt verifiziert ist</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Through a relay where the circle has one. Each contact can have a rule of their own, in their panel.</source>
        <translation>Über ein Relais, wo der Kreis eines hat. Jeder Kontakt kann in seinem Bereich eine eigene Regel haben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>IP address relay route</source>
        <translation>IP adresse relais weg</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Port and router</source>
        <translation>Port und Router</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>%n look-up server(s) answer</source>
        <translation>
            <numerusform>%n Verzeichnisserver antwortet</numerusform>
            <numerusform>%n Verzeichnisserver antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>connected to %n contact(s)</source>
        <translation>
            <numerusform>mit %n Kontakt verbunden</numerusform>
            <numerusform>mit %n Kontakten verbunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>No circle with a server yet.</source>
        <translation>Noch kein Kreis mit einem Server.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>At an offline server, while one of you is away. Agreed with %n contact(s).</source>
        <translation>
            <numerusform>Bei einem Offline-Server, solange einer von euch weg ist. Mit %n Kontakt vereinbart.</numerusform>
            <numerusform>Bei einem Offline-Server, solange einer von euch weg ist. Mit %n Kontakten vereinbart.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>What stands before this computer is not known yet</source>
        <translation>Was vor diesem Computer steht, ist noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>{before}. m2chat uses UDP port {port}; a router that allows it (UPnP, PCP, NAT-PMP) is asked to open it.</source>
        <translation>{before}. m2chat benutzt UDP-Port {port}; ein Router, der das zulässt (UPnP, PCP, NAT-PMP), wird gebeten, ihn zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase opens this profile. There is no reset: nobody has a copy.</source>
        <translation>Die Passphrase öffnet dieses Profil. Zurücksetzen geht nicht: Niemand hat eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>This profile has no passphrase, so it can't be locked. Set one:</source>
        <translation>Dieses Profil hat keine Passphrase, darum lässt es sich nicht sperren. Lege eine fest:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase was kept. There is no reset: nobody has a copy.</source>
        <translation>Die Passphrase wurde gespeichert. Zurücksetzen geht nicht: Niemand hat eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Blocked people</source>
        <translation>Blockierte Personen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>They can't reach you, and nothing tells them that they are blocked.</source>
        <translation>Sie erreichen dich nicht, und nichts verrät ihnen, dass sie blockiert sind.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>While chatting</source>
        <translation>Beim Chatten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Read receipts</source>
        <translation>Lesebestätigungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people when you have read their messages. Without it you don't see either whether they read yours. That a message arrived is always told.</source>
        <translation>Anderen sagen, wenn du ihre Nachrichten gelesen hast. Ohne das siehst du auch nicht, ob sie deine lesen. Dass eine Nachricht ankam, wird immer gesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>seen ticks</source>
        <translation>gesehen häkchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people while you are writing. Without it you don't see it of them.</source>
        <translation>Anderen sagen, dass du gerade schreibst. Ohne das siehst du es auch von ihnen nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask whether people are there</source>
        <translation>Nachsehen, ob Leute da sind</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Now and then a look-up server is asked about the open conversation, pinned people and those you talked with last. It sees coded ids that change daily, and your address. The people see nothing. Without it you see only when you last reached them.</source>
        <translation>Ab und zu wird ein Suchserver nach der offenen Unterhaltung, angehefteten Leuten und denen gefragt, mit denen du zuletzt gesprochen hast. Er sieht verschlüsselte Kennungen, die täglich wechseln, und deine Adresse. Die Leute sehen nichts. Ohne das siehst du nur, wann du sie zuletzt erreicht hast.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>presence online offline reachable last seen</source>
        <translation>Anwesenheit online offline erreichbar zuletzt gesehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your address on the internet</source>
        <translation>Deine Adresse im Internet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide my address until I compared the code</source>
        <translation>Meine Adresse verbergen, bis ich den Code verglichen habe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Until a contact is verified, everything goes through a relay, so that they don't see your IP address. Otherwise a relay is used until a request is accepted.</source>
        <translation>Bis ein Kontakt verifiziert ist, läuft alles über ein Relais, damit deine IP-Adresse verborgen bleibt. Sonst nur, bis eine Anfrage angenommen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>IP relay location</source>
        <translation>IP relais standort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask before a link opens</source>
        <translation>Vor dem Öffnen eines Links fragen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The question shows where the link really leads.</source>
        <translation>Die Frage zeigt, wohin der Link wirklich führt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>From contacts not verified</source>
        <translation>Von nicht verifizierten Kontakten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>warning address web</source>
        <translation>warnung adresse web</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>m2chat never loads a preview of a link: the page's server would learn that you were sent it, and your address.</source>
        <translation>m2chat lädt nie eine Link-Vorschau: Der Server der Seite würde erfahren, dass du den Link bekommen hast, und deine Adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Requests of strangers</source>
        <translation>Anfragen von Fremden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your cards</source>
        <translation>Deine Karten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Only who has a card of yours can ask to be your contact.</source>
        <translation>Nur wer eine Karte von dir hat, kann dich als Kontakt anfragen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>My cards…</source>
        <translation>Meine Karten…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards</source>
        <translation>Alle Karten zurückziehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Nobody new can ask you any more, until you make a new card.</source>
        <translation>Niemand Neues kann dich mehr anfragen, bis du eine neue Karte erstellst.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>This system does not let a program hide from screenshots and screen sharing.</source>
        <translation>Auf diesem System kann sich ein Programm nicht vor Bildschirmfotos und Bildschirmfreigabe verbergen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide from screenshots</source>
        <translation>Vor Bildschirmfotos verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screenshots and screen sharing show a black window. A camera still sees it.</source>
        <translation>Bildschirmfotos und Bildschirmfreigabe zeigen ein schwarzes Fenster. Eine Kamera sieht es trotzdem.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>screen security sharing recording</source>
        <translation>bildschirm sicherheit freigabe aufnahme</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The system refused it. Nothing was changed.</source>
        <translation>Das System hat es abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/privacy.py"/>
        <source>%n card(s) can be used at present.</source>
        <translation>
            <numerusform>Gerade lässt sich %n Karte benutzen.</numerusform>
            <numerusform>Gerade lassen sich %n Karten benutzen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards?</source>
        <translation>Alle Karten zurückziehen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Printed and shared cards stop working for good. Your contacts stay.</source>
        <translation>Gedruckte und geteilte Karten gelten dann nie mehr. Deine Kontakte bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see it.</source>
        <translation>Deine Kontakte sehen ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>No picture of me</source>
        <translation>Kein Bild von mir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Small and square; it goes to your contacts.</source>
        <translation>Klein und quadratisch; es geht an deine Kontakte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>photo avatar portrait</source>
        <translation>foto avatar porträt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>How people know that it is you</source>
        <translation>Woran man erkennt, dass du es bist</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint: {digits}</source>
        <translation>Fingerabdruck: {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The same on every screen that shows you. Nobody else can have it.</source>
        <translation>Auf jedem Bildschirm gleich, der dich zeigt. Niemand sonst kann ihn haben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>certificate key identity</source>
        <translation>zertifikat schlüssel identität</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint as text</source>
        <translation>Fingerabdruck als Text</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Whoever has one can ask to be your contact. Nothing else.</source>
        <translation>Wer eine hat, kann dich als Kontakt anfragen. Sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Groups of people with a small server of their own, which helps them meet.</source>
        <translation>Gruppen von Menschen mit einem eigenen kleinen Server, der ihnen hilft, sich zu treffen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>With the link or code that its host gave you.</source>
        <translation>Mit dem Link oder Code, den der Betreiber dir gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>For your family or friends, on this computer.</source>
        <translation>Für Familie oder Freunde, auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The fingerprint is in the clipboard.</source>
        <translation>Der Fingerabdruck ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>You are in no circle.</source>
        <translation>Du bist in keinem Kreis.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 hour</source>
        <translation>Nach 1 Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The end of this profile</source>
        <translation>Das Ende dieses Profils</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete this profile</source>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys, contacts, messages and files go for good. It is asked once more.</source>
        <translation>Schlüssel, Kontakte, Nachrichten und Dateien sind dann endgültig weg. Es wird noch einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>password change set</source>
        <translation>passwort ändern festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nobody is here</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>It also locks with your screen, where the system tells.</source>
        <translation>Es sperrt auch mit deinem Bildschirm, wo das System es sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>automatic minutes idle</source>
        <translation>automatisch minuten untätig</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>m2chat goes on receiving, and shows nothing until the passphrase was typed.</source>
        <translation>m2chat empfängt weiter und zeigt nichts, bis die Passphrase eingegeben ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Your identity is a key of RSA with 4096 bits that never leaves this computer. Each message is sealed for its receiver and signed by you; each connection has keys of its own, which are renewed while it lasts and forgotten with it.</source>
        <translation>Deine Identität ist ein RSA-Schlüssel mit 4096 Bit, der diesen Computer nie verlässt. Jede Nachricht wird für ihren Empfänger versiegelt und von dir signiert; jede Verbindung hat eigene Schlüssel, die währenddessen erneuert und danach vergessen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Who compares it with you knows that it is you. It stands with your profile.</source>
        <translation>Wer ihn mit dir vergleicht, weiß, dass du es bist. Er steht bei deinem Profil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys of the connections</source>
        <translation>Schlüssel der Verbindungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>To whom you are connected just now, and how.</source>
        <translation>Mit wem du gerade verbunden bist, und wie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Back to the topics</source>
        <translation>Zurück zu den Themen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/sheet.py"/>
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>No setting is called “{words}”.</source>
        <translation>Keine Einstellung heißt „{words}“.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>To look at or to print.</source>
        <translation>Zum Ansehen oder Drucken.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>receipts typing links strangers requests blocked screenshots address</source>
        <translation>lesebestätigung tippen links fremde anfragen blockiert bildschirmfoto adresse</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>passphrase password lock keys fingerprint delete wipe</source>
        <translation>passphrase passwort sperre schlüssel fingerabdruck löschen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Chats and media</source>
        <translation>Chats und Medien</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>writing enter files pictures voice download folder</source>
        <translation>schreiben enter dateien bilder sprache herunterladen ordner</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>keys shortcuts hotkeys keyboard</source>
        <translation>tasten kürzel tastenkürzel tastatur</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>log programs API folder portable reset</source>
        <translation>protokoll programme API ordner portabel zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Help and about</source>
        <translation>Hilfe und Info</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>questions answers FAQ version licences report problem bug</source>
        <translation>fragen antworten FAQ version lizenzen melden problem fehler</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This profile can't be opened</source>
        <translation>Dieses Profil lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>m2chat is open but does not answer</source>
        <translation>m2chat ist offen, antwortet aber nicht</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Let messages wait…</source>
        <translation>Nachrichten warten lassen…</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>When one of you is offline, messages can wait at an offline server of your circle until the other comes. Both of you have to agree.</source>
        <translation>Ist einer von euch offline, können Nachrichten bei einem Offline-Server eures Kreises warten, bis der andere kommt. Ihr müsst beide zustimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>The server keeps them sealed, without names: it can neither read them nor see who wrote. They are deleted as soon as they are fetched, or when their time is over.</source>
        <translation>Der Server bewahrt sie versiegelt und ohne Namen auf: Er kann sie weder lesen noch sehen, wer sie schrieb. Gelöscht werden sie, sobald sie abgeholt sind oder ihre Zeit um ist.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>up to {days}, at most {size}</source>
        <translation>bis zu {days}, höchstens {size}</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks: may messages wait for you both?</source>
        <translation>{name} fragt: Dürfen Nachrichten für euch beide warten?</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>While one of you is offline, sealed, at an offline server of your circle: {terms}.</source>
        <translation>Solange einer von euch offline ist, versiegelt, bei einem Offline-Server eures Kreises: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You asked {name}. They have not answered yet.</source>
        <translation>Du hast {name} gefragt. Eine Antwort gibt es noch nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks for it: {terms}.</source>
        <translation>{name} bittet darum: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed since {day}: {terms}.</source>
        <translation>Vereinbart seit {day}: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed: {terms}.</source>
        <translation>Vereinbart: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You said not now.</source>
        <translation>Du hast „nicht jetzt“ gesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} said not now.</source>
        <translation>{name} hat „nicht jetzt“ gesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You ended it.</source>
        <translation>Du hast es beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} ended it.</source>
        <translation>{name} hat es beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Nothing is agreed yet: messages wait on this computer.</source>
        <translation>Noch ist nichts vereinbart: Nachrichten warten auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server.</source>
        <translation>
            <numerusform>%n Nachricht von dir wartet beim Offline-Server.</numerusform>
            <numerusform>%n Nachrichten von dir warten beim Offline-Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server; the first is deleted in {left}.</source>
        <translation>
            <numerusform>%n Nachricht von dir wartet beim Offline-Server; sie wird in {left} gelöscht.</numerusform>
            <numerusform>%n Nachrichten von dir warten beim Offline-Server; die erste wird in {left} gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at one offline server of your circle.</source>
        <translation>Sie warten bei einem Offline-Server eures Kreises.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at two offline servers: if one fails, the other has everything.</source>
        <translation>Sie warten bei zwei Offline-Servern: Fällt einer aus, hat der andere alles.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Messages between you and {name} may wait at an offline server, {terms}.</source>
        <translation>Nachrichten zwischen dir und {name} dürfen bei einem Offline-Server warten, {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introductions…</source>
        <translation>Vorstellungen…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>My profile…</source>
        <translation>Mein Profil…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Certificates…</source>
        <translation>Zertifikate…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introduce to…</source>
        <translation>Vorstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Clear conversation</source>
        <translation>Unterhaltung leeren</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Delete contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>{by_name} would like you to meet {other_name}.</source>
        <translation>{by_name} möchte dich mit {other_name} bekannt machen.</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>writing…</source>
        <translation>schreibt…</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} is writing…</source>
        <translation>{name} schreibt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} and %n more are writing…</source>
        <translation>
            <numerusform>{name} und %n weitere Person schreiben…</numerusform>
            <numerusform>{name} und %n weitere Personen schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/banner.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>The trouble is at: {value}</source>
        <translation>Es hängt an: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>It came through</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>No link is known to be broken</source>
        <translation>Keine Störung bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection</source>
        <translation>Auswahl beenden</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection (Esc)</source>
        <translation>Auswahl beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/choice_bar.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/completion.py"/>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <location filename="../../ui/views/conversation_list_view.py"/>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Hearts</source>
        <translation>Herzen</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Skin tone: {tone}</source>
        <translation>Hautton: {tone}</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No results for “{words}”</source>
        <translation>Keine Treffer für „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message and no file has these words.</source>
        <translation>Keine Nachricht und keine Datei enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message has these words.</source>
        <translation>Keine Nachricht enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/found_list.py"/>
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Die neueste %n Nachricht</numerusform>
            <numerusform>Die neuesten %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>{messages} with “{words}”</source>
        <translation>{messages} mit „{words}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>%n Person gerade hier</numerusform>
            <numerusform>%n Personen gerade hier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>{megabytes} MB passed on</source>
        <translation>{megabytes} MB weitergegeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n message(s) kept for people who were away</source>
        <translation>
            <numerusform>%n Nachricht für Abwesende aufbewahrt</numerusform>
            <numerusform>%n Nachrichten für Abwesende aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle</source>
        <translation>Der Kreis wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Your computer helps your people to find each other, for as long as it is on. It keeps messages for those who are away, and it can't read any of them.</source>
        <translation>Dein Computer hilft deinen Leuten, einander zu finden, solange er an ist. Er bewahrt Nachrichten für Abwesende auf und kann keine davon lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Name of the circle</source>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Family, Book club, …</source>
        <translation>Familie, Lesekreis, …</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>What is the circle called?</source>
        <translation>Wie heißt der Kreis?</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Choose the port myself</source>
        <translation>Port selbst wählen</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>UDP port</source>
        <translation>UDP-Port</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host this circle</source>
        <translation>Diesen Kreis betreiben</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Let your people scan this code, or send them the link.</source>
        <translation>Lass deine Leute diesen Code scannen, oder sende ihnen den Link.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Open it whenever m2chat starts</source>
        <translation>Immer öffnen, wenn m2chat startet</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Stop hosting</source>
        <translation>Nicht mehr betreiben</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle is closed. Your people find it again when you host it again.</source>
        <translation>Der Kreis ist geschlossen. Deine Leute finden ihn wieder, wenn du ihn wieder betreibst.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle on this computer…</source>
        <translation>Der Kreis wird auf diesem Computer geöffnet…</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle stopped by itself. It is being opened again.</source>
        <translation>Der Kreis ist von selbst stehen geblieben. Er wird wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle {name} is open</source>
        <translation>Der Kreis {name} ist offen</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Text fields need {key} themselves.</source>
        <translation>Textfelder brauchen {key} selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} alone is needed for writing. Hold Ctrl or Alt too.</source>
        <translation>{key} allein wird zum Schreiben gebraucht. Halte auch Strg oder Alt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys</source>
        <translation>Drück die neuen Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys. Esc: as before. Backspace: none.</source>
        <translation>Drück die neuen Tasten. Esc: wie vorher. Rücktaste: keine.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Use it here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: {key}, change</source>
        <translation>{words}: {key}, ändern</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Further keys</source>
        <translation>Weitere Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: further keys</source>
        <translation>{words}: weitere Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: keys as before</source>
        <translation>{words}: Tasten wie vorher</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} gehört zu „{other}“.</translation>
    </message>
    <message>
        <location filename="../../ui/views/lonely.py"/>
        <source>Show somebody your card, add theirs, or look who is in this room.</source>
        <translation>Zeig jemandem deine Karte, füge eine fremde hinzu, oder schau, wer in diesem Raum ist.</translation>
    </message>
    <message>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Jump to the newest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Four or five words that do not belong together.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search people</source>
        <translation>Menschen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>This picture could not be shown.</source>
        <translation>Dieses Bild ließ sich nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Next pinned message</source>
        <translation>Nächste angeheftete Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned  {at} of {of}: {words}</source>
        <translation>Angeheftet  {at} von {of}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned: {words}</source>
        <translation>Angeheftet: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Go to the pinned message: {words}</source>
        <translation>Zur angehefteten Nachricht: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: nothing measured yet.</source>
        <translation>{title}: noch nichts gemessen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{name} {now}, between {least} and {most}</source>
        <translation>{name} {now}, zwischen {least} und {most}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: {parts}.</source>
        <translation>{title}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>5 min ago</source>
        <translation>vor 5 Min.</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Cancel recording</source>
        <translation>Aufnahme abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send voice message</source>
        <translation>Sprachnachricht senden</translation>
    </message>
    <message>
        <location filename="../../ui/views/route_badge.py"/>
        <source>Route: {words}</source>
        <translation>Weg: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>always ask</source>
        <translation>immer fragen</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>up to {limit}</source>
        <translation>bis {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>cleaned</source>
        <translation>bereinigt</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Place, time and camera are left out of this picture.</source>
        <translation>Ort, Zeit und Kamera werden aus diesem Bild weggelassen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out {shown}</source>
        <translation>{shown} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/views/three_rings.py"/>
        <source>Three layers of protection</source>
        <translation>Drei Schutzschichten</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>It stays deleted</source>
        <translation>Es bleibt gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{title} was deleted</source>
        <translation>{title} wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>The conversation was deleted</source>
        <translation>Die Unterhaltung wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo ({seconds} s)</source>
        <translation>Rückgängig ({seconds} s)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{what}. This can be undone for %n second(s).</source>
        <translation>
            <numerusform>{what}. Das lässt sich noch %n Sekunde rückgängig machen.</numerusform>
            <numerusform>{what}. Das lässt sich noch %n Sekunden rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/voice/player.py"/>
        <source>This voice message can not be played: it is no recording that m2chat knows.</source>
        <translation>Diese Sprachnachricht lässt sich nicht abspielen: Es ist keine Aufnahme, die m2chat kennt.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>Voice messages need the sound libraries of m2chat's “voice” extra and PortAudio (on Debian: libportaudio2). Install them and start m2chat again.</source>
        <translation>Sprachnachrichten brauchen die Tonbibliotheken aus der Erweiterung „voice“ von m2chat und PortAudio (auf Debian: libportaudio2). Installiere sie und starte m2chat neu.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>This is a safe start of m2chat, without voice. Quit it and start it again for all of it.</source>
        <translation>Das ist ein sicherer Start von m2chat, ohne Sprache. Beende es und starte es neu, um alles zu haben.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No microphone was found. Plug one in, or allow m2chat to use it, and try again.</source>
        <translation>Kein Mikrofon gefunden. Schließe eines an oder erlaube es m2chat, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>The recording could not be kept. Is the disk full?</source>
        <translation>Die Aufnahme konnte nicht gespeichert werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No loudspeaker was found. Plug one in and try again.</source>
        <translation>Kein Lautsprecher gefunden. Schließe einen an und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>That was too short. Hold the microphone while you speak.</source>
        <translation>Das war zu kurz. Halte das Mikrofon gedrückt, während du sprichst.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>Voice message {when}.ogg</source>
        <translation>Sprachnachricht {when}.ogg</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Join and start</source>
        <translation>Beitreten und loslegen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>How do you find each other?</source>
        <translation>Wie findet ihr euch?</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>A circle is a group of people with a small server of its own, which helps them meet and never sees a message.</source>
        <translation>Ein Kreis ist eine Gruppe von Menschen mit einem eigenen kleinen Server, der ihnen hilft, sich zu treffen, und nie eine Nachricht sieht.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Same room only</source>
        <translation>Nur derselbe Raum</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Works at once with everybody on your own network. Nothing to set up.</source>
        <translation>Geht sofort mit allen in deinem eigenen Netzwerk. Nichts einzurichten.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>My circle</source>
        <translation>Mein Kreis</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Somebody sent you a circle's link or code.</source>
        <translation>Du hast den Link oder Code eines Kreises bekommen.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host a circle on this computer</source>
        <translation>Einen Kreis auf diesem Computer betreiben</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>For your family or friends. You get a code to hand to them.</source>
        <translation>Für Familie oder Freunde. Du bekommst einen Code zum Weitergeben.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Paste the link first, or choose “Same room only” and join later.</source>
        <translation>Füge zuerst den Link ein, oder wähle „Nur derselbe Raum“ und tritt später bei.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your key on this computer…</source>
        <translation>Dein Schlüssel wird auf diesem Computer erstellt…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your key is ready.</source>
        <translation>Dein Schlüssel ist fertig.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile lives on this computer only.</source>
        <translation>Dein Profil lebt nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>People reach you only with a card that you gave them.</source>
        <translation>Menschen erreichen dich nur mit einer Karte, die du ihnen gegeben hast.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Messages go straight to their computer. Where a helper is needed, it sees nothing.</source>
        <translation>Nachrichten gehen direkt zum anderen Computer. Wo ein Helfer nötig ist, sieht er nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your contacts, messages and files are here again.</source>
        <translation>Deine Kontakte, Nachrichten und Dateien sind wieder da.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The other computer falls silent as soon as this one is online.</source>
        <translation>Der andere Computer verstummt, sobald dieser online ist.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What your contacts sent after the backup comes when you meet. Somebody you met after it needs a new card.</source>
        <translation>Was deine Kontakte nach der Sicherung gesendet haben, kommt, wenn ihr euch trefft. Wen du danach kennengelernt hast, braucht eine neue Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The backup's passphrase opens m2chat on this computer.</source>
        <translation>Die Passphrase der Sicherung öffnet m2chat auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Private messages, straight from your computer to theirs. No account, no phone number, nobody in between.</source>
        <translation>Private Nachrichten, direkt von deinem Computer zum anderen. Kein Konto, keine Telefonnummer, niemand dazwischen.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Card or link</source>
        <translation>Karte oder Link</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Paste, scan or drop what they sent you</source>
        <translation>Füge ein, scanne oder zieh hierher, was du bekommen hast</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Create my identity</source>
        <translation>Meine Identität erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I already have one</source>
        <translation>Ich habe schon eine</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I got a card or a link</source>
        <translation>Ich habe eine Karte oder einen Link</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>That is no card and no circle link: it should begin with m2:contact/ or m2:circle/</source>
        <translation>Das ist weder Karte noch Kreis-Link: Der Anfang müsste m2:contact/ oder m2:circle/ lauten</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Only your contacts see it.</source>
        <translation>Nur deine Kontakte sehen ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What should people call you?</source>
        <translation>Wie sollen andere dich nennen?</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Add a picture…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Without a picture</source>
        <translation>Ohne Bild</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Protect it with a passphrase</source>
        <translation>Schütze es mit einer Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>It locks your key and your messages on this computer.</source>
        <translation>Sie verschließt deinen Schlüssel und deine Nachrichten auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Suggest five words</source>
        <translation>Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Write them down before you go on.</source>
        <translation>Schreib sie auf, bevor du weitermachst.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>There is no reset. Nobody has a copy.</source>
        <translation>Zurücksetzen geht nicht. Niemand hat eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Use without a passphrase</source>
        <translation>Ohne Passphrase benutzen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Then whoever uses your account on this computer can read your messages.</source>
        <translation>Dann kann jeder, der dein Konto auf diesem Computer benutzt, deine Nachrichten lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is protected. Type something new only to change that.</source>
        <translation>Dein Profil ist geschützt. Tippe nur etwas Neues, um das zu ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Five words: {words}</source>
        <translation>Fünf Wörter: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Open my messages</source>
        <translation>Meine Nachrichten öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Welcome back, {name}</source>
        <translation>Willkommen zurück, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile</source>
        <translation>Dein Profil wird erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile…</source>
        <translation>Dein Profil wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is ready, {name}.</source>
        <translation>Dein Profil ist fertig, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/portrait.py"/>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>In a network</source>
        <translation>In einem Netzwerk</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>m2chat can be heard</source>
        <translation>m2chat ist zu hören</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People in this room find you</source>
        <translation>Menschen in diesem Raum finden dich</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Large messages</source>
        <translation>Große Nachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Server of your circle</source>
        <translation>Server deines Kreises</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People elsewhere find you</source>
        <translation>Menschen anderswo finden dich</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Helper for hard routers</source>
        <translation>Helfer für schwierige Router</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Looking at your network…</source>
        <translation>Dein Netzwerk wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network is ready.</source>
        <translation>Dein Netzwerk ist bereit.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>It works. This could be better:</source>
        <translation>Es funktioniert. Das könnte besser sein:</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>You can go on; this should be mended when you have time:</source>
        <translation>Du kannst weitermachen; das sollte bei Gelegenheit behoben werden:</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network could not be tried: {why}</source>
        <translation>Dein Netzwerk ließ sich nicht ausprobieren: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Close conversation</source>
        <translation>Unterhaltung schließen</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>About this conversation</source>
        <translation>Über diese Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the conversation</source>
        <translation>Menü der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the window</source>
        <translation>Menü des Fensters</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Connect again now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next profile</source>
        <translation>Nächstes Profil</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous profile</source>
        <translation>Voriges Profil</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Quit m2chat</source>
        <translation>m2chat beenden</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next unread conversation</source>
        <translation>Nächste ungelesene Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous unread conversation</source>
        <translation>Vorherige ungelesene Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Open a conversation by its place</source>
        <translation>Unterhaltung nach ihrem Platz öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Check the network…</source>
        <translation>Netzwerk prüfen…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Change the route…</source>
        <translation>Weg ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Compare codes…</source>
        <translation>Codes vergleichen…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Contact…</source>
        <translation>Kontakt…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is still starting its network.</source>
        <translation>m2chat startet sein Netzwerk noch.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent by itself as soon as this computer has a network.</source>
        <translation>Sie wird von selbst gesendet, sobald dieser Computer ein Netzwerk hat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The look-up server of your circle does not answer.</source>
        <translation>Der Verzeichnisserver deines Kreises antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat keeps trying. The check says whether it is the server or this network.</source>
        <translation>m2chat versucht es weiter. Die Prüfung sagt, ob es am Server liegt oder an diesem Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online.</source>
        <translation>{name} ist nicht online.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is delivered when you are both online.</source>
        <translation>Sie wird zugestellt, wenn ihr beide online seid.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is online, but no route to them opened.</source>
        <translation>{name} ist online, aber kein Weg dorthin ging auf.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A firewall on one side is in the way. m2chat keeps trying; a relay may help.</source>
        <translation>Eine Firewall auf einer Seite ist im Weg. m2chat versucht es weiter; ein Relais kann helfen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The relay of your circle is busy.</source>
        <translation>Das Relais deines Kreises ist ausgelastet.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat tries again shortly.</source>
        <translation>m2chat versucht es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Your circle has no relay, and you asked not to show your address.</source>
        <translation>Dein Kreis hat kein Relais, und deine Adresse soll verborgen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Allow a direct route to {name}, or wait for a relay.</source>
        <translation>Erlaube einen direkten Weg zu {name}, oder warte auf ein Relais.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing comes back by UDP: this network seems to block it.</source>
        <translation>Über UDP kommt nichts zurück: Dieses Netzwerk sperrt es anscheinend.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Try another network, or ask whoever runs this one. Messages wait here.</source>
        <translation>Versuch ein anderes Netzwerk oder frag die Betreiber von diesem. Nachrichten warten hier.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online, and you have not both agreed that messages may wait at a server.</source>
        <translation>{name} ist nicht online, und ihr habt nicht beide zugestimmt, dass Nachrichten bei einem Server warten dürfen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} was away so long that their key for messages left for them has run out.</source>
        <translation>{name} war so lange weg, dass der Schlüssel für hinterlegte Nachrichten abgelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The message waits on this computer and goes out when you are both online.</source>
        <translation>Die Nachricht wartet auf diesem Computer und geht hinaus, wenn ihr beide online seid.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The mailbox of {name} at the offline server is full.</source>
        <translation>Der Briefkasten von {name} beim Offline-Server ist voll.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer until they fetch their messages, or you are both online.</source>
        <translation>Sie wartet auf diesem Computer, bis dort Nachrichten abgeholt werden oder ihr beide online seid.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This is larger than what may wait for {name} at the offline server.</source>
        <translation>Das ist mehr, als für {name} beim Offline-Server warten darf.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer and is delivered when you are both online.</source>
        <translation>Sie wartet auf diesem Computer und wird zugestellt, wenn ihr beide online seid.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} does not accept messages from you.</source>
        <translation>{name} nimmt keine Nachrichten von dir an.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Ask them in another way whether they want to stay in contact.</source>
        <translation>Frag auf anderem Weg, ob ihr in Kontakt bleiben wollt.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The key of {name} changed.</source>
        <translation>Der Schlüssel von {name} hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing is sent until you have compared the safety code with them.</source>
        <translation>Nichts wird gesendet, bis ihr den Sicherheitscode verglichen habt.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Set date and time in the system's settings, then retry.</source>
        <translation>Stelle Datum und Uhrzeit in den Systemeinstellungen und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} uses a version of m2chat that this one cannot talk to.</source>
        <translation>{name} benutzt eine Version von m2chat, mit der diese hier nicht sprechen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>One of you has to update m2chat.</source>
        <translation>Einer von euch muss m2chat aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Unlock it, and the message goes out.</source>
        <translation>Entsperre es, und die Nachricht geht hinaus.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is locked.</source>
        <translation>m2chat ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has not accepted your request yet.</source>
        <translation>{name} hat deine Anfrage noch nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent as soon as they do.</source>
        <translation>Sie wird gesendet, sobald das geschieht.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The disk of this computer is full.</source>
        <translation>Der Datenträger dieses Computers ist voll.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Free some space, then retry.</source>
        <translation>Schaffe Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It could not be delivered by the time that you set, so it was not sent.</source>
        <translation>Sie konnte nicht bis zu der Zeit zugestellt werden, die du gesetzt hast, darum wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Retry sends it without that limit.</source>
        <translation>Noch einmal sendet sie ohne diese Frist.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A circle is a group of people with a look-up server of its own. The server helps them find each other; it never sees a message.</source>
        <translation>Ein Kreis ist eine Gruppe von Menschen mit einem eigenen Verzeichnisserver. Der Server hilft ihnen, einander zu finden; eine Nachricht sieht er nie.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Paste the link that its host gave you. It is how people find each other.</source>
        <translation>Füge den Link ein, den der Betreiber dir gegeben hat. So finden Menschen einander.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Needed only for people elsewhere: on your own network a card is enough. Paste the link that its host gave you.</source>
        <translation>Nur für Menschen anderswo nötig: Im eigenen Netzwerk genügt eine Karte. Füge den Link ein, den der Betreiber dir gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nobody gave you a link? Start a circle on any computer that stays on:</source>
        <translation>Niemand hat dir einen Link gegeben? Starte einen Kreis auf irgendeinem Computer, der an bleibt:</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It prints the circle's link, for you and for everyone you invite.</source>
        <translation>Er gibt den Link des Kreises aus, für dich und alle, die du einlädst.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>at the offline server</source>
        <translation>beim Offline-Server</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Automatic (recommended)</source>
        <translation>Automatisch (empfohlen)</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct, a relay where that fails</source>
        <translation>Direkt, ein Relais, wo das nicht geht</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct only</source>
        <translation>Nur direkt</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Relay only, hide my address</source>
        <translation>Nur Relais, meine Adresse verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Through two relays</source>
        <translation>Über zwei Relais</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On the computers of all members.</source>
        <translation>Auf den Computern aller Mitglieder.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>All members have read it.</source>
        <translation>Alle Mitglieder haben sie gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server for every member who does not have it.</source>
        <translation>Wartet beim Offline-Server auf jedes Mitglied, das sie noch nicht hat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Some members did not come online in time. Send it again, or another member hands it on.</source>
        <translation>Einige Mitglieder waren nicht rechtzeitig online. Sende sie noch einmal, oder ein anderes Mitglied gibt sie weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer since {at}.</source>
        <translation>Auf dem Computer von {name} seit {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer.</source>
        <translation>Auf dem Computer von {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has read it.</source>
        <translation>{name} hat sie gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server you both agreed on</source>
        <translation>Wartet bei dem Offline-Server, den ihr beide vereinbart habt</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{lead} – deleted there in {left}.</source>
        <translation>{lead} – wird dort in {left} gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying. {why}</source>
        <translation>Wird weiter versucht. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Sending to {name} now.</source>
        <translation>Wird gerade an {name} gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying.</source>
        <translation>Wird weiter versucht.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting on this computer.</source>
        <translation>Wartet auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent. {why}</source>
        <translation>Nicht gesendet. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} did not come online in time, so it was deleted at the offline server.</source>
        <translation>{name} war nicht rechtzeitig online, darum wurde sie beim Offline-Server gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You took it back before it was delivered.</source>
        <translation>Du hast sie vor der Zustellung zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Next try {ahead}.</source>
        <translation>Nächster Versuch {ahead}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Trying again now.</source>
        <translation>Wird gerade noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>reactions: {signs}</source>
        <translation>Reaktionen: {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for {title} to accept</source>
        <translation>Warten darauf, dass {title} annimmt</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Online, {way}</source>
        <translation>Online, {way}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Seems reachable</source>
        <translation>Anscheinend erreichbar</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not reached yet</source>
        <translation>Noch nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Offline, last reachable: {time}</source>
        <translation>Offline, zuletzt erreichbar: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Last reachable: {time}</source>
        <translation>Zuletzt erreichbar: {time}</translation>
    </message>
</context>
</TS>
