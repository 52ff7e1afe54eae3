<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>m2chat</name>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a file “{name}” already. Choose another name.</source>
        <translation>Ya existe un archivo «{name}». Elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Ya existe una carpeta «{name}». Elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>the place cannot be written</source>
        <translation>no se puede escribir en ese lugar</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>there is no room left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} was not written: {why}. Nothing was left there; choose another place.</source>
        <translation>{name} no se escribió: {why}. No quedó nada allí; elige otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} cannot be read. Check that it is there and is yours.</source>
        <translation>No se puede leer {name}. Comprueba que está ahí y que es tuyo.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This file is no m2chat backup. Choose the file that m2chat wrote.</source>
        <translation>Este archivo no es una copia de seguridad de m2chat. Elige el archivo que escribió m2chat.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup is damaged, so nothing was restored. Copy it again from where it was kept, or use another backup.</source>
        <translation>Esta copia de seguridad está dañada, así que no se restauró nada. Cópiala otra vez desde donde estaba guardada o usa otra.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>The end of this backup is missing, so nothing was restored. It was not copied to its end: copy it again, or use another backup.</source>
        <translation>Falta el final de esta copia de seguridad, así que no se restauró nada. No se copió entera: cópiala otra vez o usa otra.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup was made by a newer m2chat. Update m2chat, then restore it.</source>
        <translation>Esta copia de seguridad se hizo con un m2chat más nuevo. Actualiza m2chat y luego restáurala.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>That passphrase does not open this backup. It is the one that was chosen when the backup was made; check it and try again.</source>
        <translation>Esa frase de contraseña no abre esta copia de seguridad. Es la que se eligió al hacer la copia; revísala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no code in this picture, or it is too blurred. Take it again from nearer, with the whole code in it.</source>
        <translation>No hay ningún código en esta imagen, o está demasiado borrosa. Tómala otra vez de más cerca, con el código entero.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture could not be read. Try another one.</source>
        <translation>No se pudo leer la imagen. Prueba con otra.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture is larger than 10 MB. Cut out the code and try again.</source>
        <translation>La imagen pesa más de 10 MB. Recorta el código e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>Reading the picture took too long. Try a smaller one.</source>
        <translation>Leer la imagen llevó demasiado tiempo. Prueba con una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>This is no picture that can be read: a PNG of at most 10 MB and 16 million pixels, not interlaced. Save it as PNG and try again.</source>
        <translation>Esta imagen no se puede leer: hace falta un PNG de 10 MB y 16 millones de píxeles como máximo, sin entrelazar. Guárdala como PNG e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/control.py"/>
        <source>The program that had this profile open ended before it answered. Look whether it was done, then try again.</source>
        <translation>El programa que tenía abierto este perfil se cerró antes de responder. Mira si se hizo y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>This profile is open on another computer, so that nothing is sent from this one. Choose 'Use here' (m2ctl profile use-here) to take it back.</source>
        <translation>Este perfil está abierto en otro equipo, así que desde este no se envía nada. Elige «Usar aquí» (m2ctl profile use-here) para recuperarlo.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>m2chat has not opened the network yet.</source>
        <translation>m2chat aún no ha abierto la red.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>Wait a moment.</source>
        <translation>Espera un momento.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>ahead</source>
        <translation>adelantado</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>This computer's clock is {size} {way}. m2chat works by the circle's time meanwhile; please set the clock, so that times shown are right.</source>
        <translation>El reloj de este equipo va {size} {way}. Mientras tanto, m2chat se guía por la hora del círculo; pon el reloj en hora para que las horas que ves sean correctas.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>m2chat has not opened the network yet. Try again in a moment.</source>
        <translation>m2chat aún no ha abierto la red. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un puerto es un número del 1024 al 65535.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>You are not connected with them now. Try again when they are.</source>
        <translation>Ahora no hay conexión con este contacto. Inténtalo de nuevo cuando la haya.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>Another test is under way. Wait until it is over.</source>
        <translation>Hay otra prueba en curso. Espera a que termine.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>They did not answer. Perhaps they are not at the computer.</source>
        <translation>No hubo respuesta. Quizá no esté ante el equipo.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, {ms} ms there and back.</source>
        <translation>Hay conexión dentro de una misma red, {ms} ms ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected directly, {ms} ms there and back.</source>
        <translation>Hay conexión directa, {ms} ms ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through a relay, {ms} ms there and back.</source>
        <translation>Hay conexión por un repetidor, {ms} ms ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through two relays, {ms} ms there and back.</source>
        <translation>Hay conexión por dos repetidores, {ms} ms ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, without a server, {ms} ms there and back.</source>
        <translation>Hay conexión dentro de una misma red, sin servidor, {ms} ms ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>They are asked whether they allow it…</source>
        <translation>Se le pregunta si lo permite…</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The connection was lost during the test.</source>
        <translation>La conexión se perdió durante la prueba.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server had to be asked: you meet within one network.</source>
        <translation>No hizo falta preguntar a ningún servidor de directorio: la conexión va por una misma red.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A look-up server found them within {ms} ms.</source>
        <translation>Un servidor de directorio lo encontró en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Look-up servers answer, but do not know them now.</source>
        <translation>Los servidores de directorio responden, pero ahora no conocen a este contacto.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server answered.</source>
        <translation>No respondió ningún servidor de directorio.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way was not tried: a rule for this contact hides an address.</source>
        <translation>No se probó la ruta directa: una regla para este contacto oculta una dirección.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way is in use already.</source>
        <translation>La ruta directa ya está en uso.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No probe of the direct way was answered: a firewall or router is between you.</source>
        <translation>Ningún sondeo de la ruta directa tuvo respuesta: hay un cortafuegos o un router en medio.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A direct way opened within {ms} ms.</source>
        <translation>Se abrió una ruta directa en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay joined the two of you within {ms} ms.</source>
        <translation>Un repetidor conectó a ambas partes en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay stands ready between you.</source>
        <translation>Hay un repetidor preparado entre los dos.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay could be had now.</source>
        <translation>Ahora no se pudo conseguir ningún repetidor.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay was needed or allowed.</source>
        <translation>No hacía falta un repetidor o no estaba permitido.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>1 MiB went there at {rate} a second.</source>
        <translation>Se envió 1 MiB a {rate} por segundo.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came back at {rate} a second.</source>
        <translation>Volvió a {rate} por segundo.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Packets of {size} bytes fit.</source>
        <translation>Caben paquetes de {size} bytes.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The test took too long and was ended.</source>
        <translation>La prueba tardó demasiado y se terminó.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer reaches %n look-up server(s).</source>
        <translation>
            <numerusform>Su equipo llega a %n servidor de directorio.</numerusform>
            <numerusform>Su equipo llega a %n servidores de directorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer has %n way(s) through relays in reserve.</source>
        <translation>
            <numerusform>Su equipo tiene %n ruta por repetidores en reserva.</numerusform>
            <numerusform>Su equipo tiene %n rutas por repetidores en reserva.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there, packets of {size} bytes fit.</source>
        <translation>Desde allí caben paquetes de {size} bytes.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there it takes {ms} ms there and back.</source>
        <translation>Desde allí se tarda {ms} ms ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came in there at {rate} a second.</source>
        <translation>Allí llegó a {rate} por segundo.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>What stands before their computer is not known.</source>
        <translation>No se sabe qué hay delante de su equipo.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No router changes their address.</source>
        <translation>Ningún router cambia su dirección.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody the same address.</source>
        <translation>Su router muestra a todos la misma dirección.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody another address; direct ways are hard there.</source>
        <translation>Su router muestra a cada uno una dirección distinta; allí las rutas directas son difíciles.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>RSA-4096 signature (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>Firma RSA-4096 (PSS); AES-128-GCM con una clave de RSA-4096 (OAEP) y X25519 con ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768</source>
        <translation>AES-128-GCM con claves de RSA-2048, X25519 y ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128 under the circle's key</source>
        <translation>AES-128 con la clave del círculo</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>The safety code was not compared yet: until then you trust the way by which the card came.</source>
        <translation>Aún no se comparó el código de seguridad: hasta entonces confías en la vía por la que llegó la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each message, sealed for its reader alone</source>
        <translation>Cada mensaje, sellado solo para quien lo lee</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each packet, masked on the line</source>
        <translation>Cada paquete, enmascarado en la línea</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>It hides the form of packets from simple filters. Everybody in the circle has this key, and nothing else depends on it.</source>
        <translation>Oculta la forma de los paquetes ante filtros sencillos. Todos en el círculo tienen esta clave, y nada más depende de ella.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>The line between both computers</source>
        <translation>La línea entre los dos equipos</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>You are not connected now; the keys of the last line are gone.</source>
        <translation>Ahora no hay conexión; las claves de la última línea ya no existen.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Its keys are {hours} h old. New ones are taken as soon as the other computer answers.</source>
        <translation>Sus claves tienen {hours} h. Se renuevan en cuanto responda el otro equipo.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places} and {more} more.</source>
        <translation>Tu dirección: {places} y {more} más.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places}.</source>
        <translation>Tu dirección: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It never answered. Your address stood on what was sent to it.</source>
        <translation>Nunca respondió. Tu dirección figuraba en lo que se le envió.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>When and how much: {out} datagrams from you with {sent}, {into} to you with {came}.</source>
        <translation>Cuándo y cuánto: {out} datagramas tuyos con {sent}, {into} hacia ti con {came}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n hashed id(s) under which contacts find you. They are new each day and differ at each server, and false ones are mixed in so that they do not count your contacts.</source>
        <translation>
            <numerusform>%n identificador cifrado con el que te encuentran tus contactos. Cambia cada día y en cada servidor, y se mezcla con otros falsos para que no cuente tus contactos.</numerusform>
            <numerusform>%n identificadores cifrados con los que te encuentran tus contactos. Cambian cada día y en cada servidor, y se mezclan con otros falsos para que no cuente tus contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A sealed note for your contacts that it cannot open, sent %n time(s).</source>
        <translation>
            <numerusform>Una nota sellada para tus contactos que no puede abrir, enviada %n vez.</numerusform>
            <numerusform>Una nota sellada para tus contactos que no puede abrir, enviada %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That m2chat was running here: %n sign(s) of life.</source>
        <translation>
            <numerusform>Que m2chat estaba abierto aquí: %n señal de vida.</numerusform>
            <numerusform>Que m2chat estaba abierto aquí: %n señales de vida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you asked for %n hashed id(s), {questions} questions in all.</source>
        <translation>
            <numerusform>Que preguntaste por %n identificador cifrado, {questions} preguntas en total.</numerusform>
            <numerusform>Que preguntaste por %n identificadores cifrados, {questions} preguntas en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Of those, whether somebody was there, without meeting them: %n question(s). So it could tell whom you watch for.</source>
        <translation>
            <numerusform>De ellas, si alguien estaba ahí, sin encontrarse: %n pregunta. Así pudo saber a quién esperas.</numerusform>
            <numerusform>De ellas, si alguien estaba ahí, sin encontrarse: %n preguntas. Así pudo saber a quién esperas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you that somebody is there: %n time(s), without an address.</source>
        <translation>
            <numerusform>Que te dijo que alguien está ahí: %n vez, sin dirección.</numerusform>
            <numerusform>Que te dijo que alguien está ahí: %n veces, sin dirección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you where somebody is: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>Que te dijo dónde está alguien: %n vez, con ambas direcciones.</numerusform>
            <numerusform>Que te dijo dónde está alguien: %n veces, con ambas direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That somebody asked for one of your ids: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>Que alguien preguntó por un identificador tuyo: %n vez, con ambas direcciones.</numerusform>
            <numerusform>Que alguien preguntó por un identificador tuyo: %n veces, con ambas direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you wanted a relay between you and somebody: %n time(s).</source>
        <translation>
            <numerusform>Que querías un repetidor entre tú y alguien: %n vez.</numerusform>
            <numerusform>Que querías un repetidor entre tú y alguien: %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you met somebody through it, and the other address: %n request(s).</source>
        <translation>
            <numerusform>Que contactaste con alguien a través de él, y la otra dirección: %n petición.</numerusform>
            <numerusform>Que contactaste con alguien a través de él, y la otra dirección: %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>{size} of sealed packets passing by, their sizes and moments.</source>
        <translation>El paso de {size} en paquetes sellados, con sus tamaños y momentos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n mailbox(es) of yours, what waits there by size, and when you emptied them ({fetched} times).</source>
        <translation>
            <numerusform>%n buzón tuyo, el tamaño de lo que espera allí y cuándo lo vaciaste ({fetched} veces).</numerusform>
            <numerusform>%n buzones tuyos, el tamaño de lo que espera allí y cuándo los vaciaste ({fetched} veces).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n sealed parcel(s) that you left, {size} in all, in {boxes} mailboxes of others.</source>
        <translation>
            <numerusform>%n envío sellado que dejaste, {size} en total, en {boxes} buzones de otros.</numerusform>
            <numerusform>%n envíos sellados que dejaste, {size} en total, en {boxes} buzones de otros.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your name, your card, your fingerprint.</source>
        <translation>Tu nombre, tu tarjeta, tu huella.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Who your contacts are: an id means nothing to whoever has no card of yours.</source>
        <translation>Quiénes son tus contactos: un identificador no dice nada a quien no tiene una tarjeta tuya.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A message, sealed or not: none passes a look-up server.</source>
        <translation>Un mensaje, sellado o no: ninguno pasa por un servidor de directorio.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the packets say, or who the two of you are. It stored nothing.</source>
        <translation>Qué dicen los paquetes o quiénes están a cada lado. No guardó nada.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the parcels say, or who wrote them: they are sealed and bear no names.</source>
        <translation>Qué dicen los envíos o quién los escribió: están sellados y no llevan nombres.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It works in memory alone and drops whoever was silent for 30 seconds: if it runs the published program, it forgot you {ago} ago.</source>
        <translation>Trabaja solo en memoria y olvida a quien calla 30 segundos: si usa el programa publicado, te olvidó hace {ago}.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>You left the circle of your own network, so nobody can be seen in this room. Join it again in the network's settings.</source>
        <translation>Dejaste el círculo de tu propia red, así que no se puede ver a nadie en esta sala. Vuelve a unirte en los ajustes de red.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>They are not to be seen any more. Let them open this page again.</source>
        <translation>Ya no se le ve. Dile que abra esta página otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>There are no words to compare with them now. Ask them again.</source>
        <translation>Ahora no hay palabras que comparar con esta persona. Vuelve a preguntarle.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <source>The four words differed three times within an hour: somebody in this network seems to stand between you. Show each other your cards as QR codes instead.</source>
        <translation>Las cuatro palabras no coincidieron tres veces en una hora: parece que alguien de esta red está en medio. Mostraos mejor vuestras tarjetas como códigos QR.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is older, and its four words could be forged. Let them update it.</source>
        <translation>Su m2chat es más antiguo y sus cuatro palabras se podrían falsificar. Pídele que lo actualice.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is newer than yours. Update yours, then ask again.</source>
        <translation>Su m2chat es más nuevo que el tuyo. Actualiza el tuyo y vuelve a preguntar.</translation>
    </message>
    <message>
        <location filename="../../app/owner.py"/>
        <source>m2chat has this profile open already and does not answer. Wait a moment and try again; if that does not help, end that m2chat or restart the computer.</source>
        <translation>m2chat ya tiene abierto este perfil y no responde. Espera un momento e inténtalo de nuevo; si no ayuda, cierra ese m2chat o reinicia el equipo.</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} answers</source>
        <translation>Responde un servidor de directorio de {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} was lost</source>
        <translation>Se perdió un servidor de directorio de {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Registered at a look-up server of {words}</source>
        <translation>Registro hecho en un servidor de directorio de {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This profile was opened on another computer; this one falls silent</source>
        <translation>Este perfil se abrió en otro equipo; este queda en silencio</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Knocked where we last met</source>
        <translation>Llamada a donde coincidimos la última vez</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They knock where we last met</source>
        <translation>Nos llama donde coincidimos la última vez</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked a look-up server</source>
        <translation>Pregunta a un servidor de directorio</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server knows them</source>
        <translation>El servidor de directorio lo conoce</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server does not know them now</source>
        <translation>El servidor de directorio no lo conoce ahora</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server did not answer</source>
        <translation>El servidor de directorio no respondió</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>What the look-up server gave is not theirs, and was dropped</source>
        <translation>Lo que dio el servidor de directorio no es suyo y se descartó</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They look for us</source>
        <translation>Nos busca</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their addresses: {words}</source>
        <translation>Sus direcciones: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Probing: {words}</source>
        <translation>Sondeando: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A probe was answered: {words}</source>
        <translation>Un sondeo tuvo respuesta: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No probe was answered</source>
        <translation>Ningún sondeo tuvo respuesta</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked for a relay</source>
        <translation>Se pidió un repetidor</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A relay joins the two of us</source>
        <translation>Un repetidor nos une</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No relay could be had</source>
        <translation>No se pudo conseguir un repetidor</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake begins</source>
        <translation>Empieza el saludo inicial</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their part of the handshake came</source>
        <translation>Llegó su parte del saludo inicial</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake came to nothing: {words}</source>
        <translation>El saludo inicial quedó en nada: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Connected: {words}</source>
        <translation>Conexión hecha: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The way changed: {words}</source>
        <translation>La ruta cambió: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A newer session takes its place</source>
        <translation>Una sesión más nueva ocupa su lugar</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The session ended: {words}</source>
        <translation>La sesión terminó: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This try came to nothing: {words}</source>
        <translation>Este intento quedó en nada: {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network</source>
        <translation>misma red</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through a relay</source>
        <translation>por un repetidor</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through two relays</source>
        <translation>por dos repetidores</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network, no server</source>
        <translation>misma red, sin servidor</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>with a goodbye</source>
        <translation>con una despedida</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>nothing was said for a while</source>
        <translation>hubo silencio durante un rato</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>it was refused</source>
        <translation>se rechazó</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the profile was opened on another computer</source>
        <translation>el perfil se abrió en otro equipo</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>without a word, the way is dead</source>
        <translation>sin aviso, la ruta está muerta</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>a limit was reached</source>
        <translation>se alcanzó un límite</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the other end broke the protocol</source>
        <translation>el otro extremo incumplió el protocolo</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>they are not on line</source>
        <translation>no está en línea</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no way to them opened</source>
        <translation>no se abrió ninguna ruta</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no look-up server answers</source>
        <translation>no responde ningún servidor de directorio</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this computer is off line</source>
        <translation>este equipo está sin conexión</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this network seems to block UDP</source>
        <translation>esta red parece bloquear UDP</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the circle has no relay</source>
        <translation>el círculo no tiene repetidor</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the relay is busy</source>
        <translation>el repetidor está ocupado</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>still starting</source>
        <translation>aún está arrancando</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Left at an offline server</source>
        <translation>Dejado en un servidor sin conexión</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On their computer</source>
        <translation>En su equipo</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Forgotten by the offline server, not picked up</source>
        <translation>Olvidado por el servidor sin conexión, sin recoger</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>by the clock of its author</source>
        <translation>según el reloj de quien lo escribió</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>the newest edit; earlier words are not kept</source>
        <translation>la última edición; el texto anterior no se guarda</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Disappears</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>The offline server forgets it</source>
        <translation>El servidor sin conexión lo olvida</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>scheduled for then</source>
        <translation>programado para entonces</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits on this computer</source>
        <translation>Espera en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>try {flow}</source>
        <translation>intento {flow}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed for its receiver alone</source>
        <translation>Sellado solo para quien lo recibe</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>firmado con RSA-4096 (PSS); AES-128-GCM con una clave de RSA-4096 (OAEP) y X25519 con ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed on the way to the offline server</source>
        <translation>Sellado en el camino al servidor sin conexión</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from X25519 that live as long as the connection to the server; in it the message stays sealed for its receiver</source>
        <translation>AES-128-GCM con claves de X25519 que viven tanto como la conexión con el servidor; dentro, el mensaje sigue sellado para su destinatario</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Masked on the line</source>
        <translation>Enmascarado en la línea</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128 under the circle's key; it hides the form of packets, nothing depends on it</source>
        <translation>AES-128 con la clave del círculo; oculta la forma de los paquetes, nada depende de ella</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as the session</source>
        <translation>AES-128-GCM con claves de RSA-2048, X25519 y ML-KEM-768 que viven lo que dura la sesión</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; this one is {age} old</source>
        <translation>{layer}; esta tiene {age}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; the one it went by is over, and its keys are gone</source>
        <translation>{layer}; la sesión por la que fue ha terminado, y sus claves ya no existen</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed between the two computers</source>
        <translation>Sellado entre los dos equipos</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Send from 1 to 100 files at once.</source>
        <translation>Envía de 1 a 100 archivos a la vez.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is here already. Save a copy of it where you like.</source>
        <translation>El archivo ya está aquí. Guarda una copia donde quieras.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is on its way already. Save a copy when it is here.</source>
        <translation>El archivo ya está en camino. Guarda una copia cuando llegue.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file was given up. Ask for it to be sent again.</source>
        <translation>Este archivo se abandonó. Pide que te lo envíen otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file needs no answer any more.</source>
        <translation>Este archivo ya no necesita respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file does not move.</source>
        <translation>Este archivo no avanza.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Accept the file first, or decline it.</source>
        <translation>Primero acepta el archivo o recházalo.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file cannot go on. Send it again.</source>
        <translation>Este archivo no puede continuar. Envíalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is finished; there is nothing to cancel.</source>
        <translation>Este archivo ya terminó; no hay nada que cancelar.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>No se puede escribir el archivo ahí. Elige otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is yours; it is for the other side to answer.</source>
        <translation>Este archivo es tuyo; le toca responder a la otra parte.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>That folder is not there. Make it first, or choose another place.</source>
        <translation>Esa carpeta no existe. Créala primero o elige otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The caption is too long. Send it as a message.</source>
        <translation>El texto que lo acompaña es demasiado largo. Envíalo como mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is being written just now. Wait until it is finished.</source>
        <translation>{name} se está escribiendo ahora mismo. Espera a que termine.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The file grew shorter while it was read. Wait until it is finished.</source>
        <translation>El archivo se acortó mientras se leía. Espera a que termine.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not there. Choose another file.</source>
        <translation>{name} no está ahí. Elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check its rights, or choose another.</source>
        <translation>No se puede leer {name}. Revisa sus permisos o elige otro.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check the disk, or choose another.</source>
        <translation>No se puede leer {name}. Revisa el disco o elige otro.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is a folder. Pack it into one file first.</source>
        <translation>{name} es una carpeta. Comprímela antes en un solo archivo.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not an ordinary file. Choose another.</source>
        <translation>{name} no es un archivo normal. Elige otro.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is larger than 256 GiB. Send it in parts.</source>
        <translation>{name} pesa más de 256 GiB. Envíalo por partes.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A duration is a number with a unit: 500ms, 30s, 5m, 2h, 7d or 1w.</source>
        <translation>Una duración es un número con una unidad: 500ms, 30s, 5m, 2h, 7d o 1w.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A size is a number with a unit: 800B, 20kB, 100MB or 1GiB.</source>
        <translation>Un tamaño es un número con una unidad: 800B, 20kB, 100MB o 1GiB.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is damaged.</source>
        <translation>está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is not signed by the makers of this program.</source>
        <translation>no lo firmaron los autores de este programa.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is signed by a key that is no longer in use.</source>
        <translation>está firmado con una clave que ya no se usa.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is about another program.</source>
        <translation>es de otro programa.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it names an older version than one that was published already.</source>
        <translation>nombra una versión anterior a una ya publicada.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is older than one that was seen before.</source>
        <translation>es más antiguo que otro ya visto.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is dated in the future; is this computer's clock right?</source>
        <translation>tiene fecha futura; ¿está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it has run out; somebody may be holding back the newest one.</source>
        <translation>ha caducado; puede que alguien retenga el más nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/updates/errors.py"/>
        <source>This build has no update address. Look for a newer version where you got it from.</source>
        <translation>Esta versión no tiene dirección de actualización. Busca una más nueva donde la conseguiste.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends us on to a place that is not safe.</source>
        <translation>su servidor nos envía a un lugar que no es seguro.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its address is not safe.</source>
        <translation>su dirección no es segura.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends far more than a notice.</source>
        <translation>su servidor envía mucho más que un aviso.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server takes too long.</source>
        <translation>su servidor tarda demasiado.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk is full, so nothing new can be kept. Nothing was lost: free some space, then try again.</source>
        <translation>El disco está lleno, así que no se puede guardar nada nuevo. No se perdió nada: libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's folder cannot be written. Nothing was lost: make the folder and its files writable for you, then try again.</source>
        <translation>No se puede escribir en la carpeta del perfil. No se perdió nada: dale permiso de escritura a la carpeta y sus archivos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>Another program is using the profile's database. Close it, then try again.</source>
        <translation>Otro programa está usando la base de datos del perfil. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk reported an error, so the change was not kept. Check the disk; a copy of the profile's folder is advisable.</source>
        <translation>El disco dio un error, así que el cambio no se guardó. Revisa el disco; conviene copiar la carpeta del perfil.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's database is damaged or belongs to another key. It was not changed: restore it from a backup.</source>
        <translation>La base de datos del perfil está dañada o es de otra clave. No se modificó: restáurala desde una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>This profile was used with a newer m2chat. It was not changed: please update m2chat, then open it again.</source>
        <translation>Este perfil se usó con un m2chat más nuevo. No se modificó: actualiza m2chat y luego ábrelo.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>safety code</source>
        <translation>código de seguridad</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This code was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Este código se hizo con un m2chat más nuevo. Actualiza m2chat primero.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>contact card</source>
        <translation>tarjeta de contacto</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This card was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Esta tarjeta se hizo con un m2chat más nuevo. Actualiza m2chat primero.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>circle link</source>
        <translation>enlace de círculo</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>join link</source>
        <translation>enlace de unión</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This {what} is damaged: a part is missing or was mistyped. Copy the whole of it and try again.</source>
        <translation>Este texto ({what}) está dañado: falta una parte o se escribió mal. Cópialo entero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This is no {what}: it should begin with {prefix}</source>
        <translation>Esto no es lo que se espera ({what}): debería empezar por {prefix}</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to accept.</source>
        <translation>No hay ninguna solicitud de esta persona que aceptar.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to reject.</source>
        <translation>No hay ninguna solicitud de esta persona que rechazar.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card can be used 1 to 10,000 times, or without limit.</source>
        <translation>Una tarjeta puede usarse de 1 a 10 000 veces, o sin límite.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card is valid for at least one hour and at most one year.</source>
        <translation>Una tarjeta vale al menos una hora y como mucho un año.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>This card was withdrawn before. It answers nobody any more.</source>
        <translation>Esta tarjeta ya se retiró. Ya no responde a nadie.</translation>
    </message>
    <message>
        <location filename="../../messaging/circles.py"/>
        <source>You are in {count} circles, which is the most. Leave one first.</source>
        <translation>Estás en {count} círculos, que es el máximo. Deja uno primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo: puede tener 64 bytes. Elige uno más corto.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is empty. Write the name that your contacts should see.</source>
        <translation>El nombre está vacío. Escribe el nombre que verán tus contactos.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The nickname is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>El apodo es demasiado largo: puede tener 64 bytes. Elige uno más corto.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The greeting is too long: it may have 500 bytes. Say the rest later.</source>
        <translation>El saludo es demasiado largo: puede tener 500 bytes. Cuenta el resto después.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is your own card. Give it to the person whom you want to meet, and paste theirs here.</source>
        <translation>Esta es tu propia tarjeta. Dásela a la persona con la que quieres hablar y pega aquí la suya.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card has expired. Ask for a new one.</source>
        <translation>Esta tarjeta ha caducado. Pide una nueva.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card is for people on one network, and you left the circle for that. Join the circle local again first.</source>
        <translation>Esta tarjeta es para personas en una misma red, y dejaste el círculo para eso. Únete primero otra vez al círculo local.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card belongs to a circle that you have not joined. Ask its owner for the circle link and join it first.</source>
        <translation>Esta tarjeta es de un círculo al que no te has unido. Pide el enlace del círculo a quien te la dio y únete primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>one of your contacts</source>
        <translation>uno de tus contactos</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You blocked {name}. Unblock them first.</source>
        <translation>Bloqueaste a {name}. Desbloquéalo primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is the card of {name}, who is already your contact.</source>
        <translation>Esta es la tarjeta de {name}, que ya es contacto tuyo.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>{sentence} If you were told that it belongs to {name}, one of the two is not who they say: ask, and don't tell either whom else you know.</source>
        <translation>{sentence} Si te dijeron que es de {name}, uno de los dos no es quien dice: pregunta, y no cuentes a ninguno a quién más conoces.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card was already used as often as it allows, or was withdrawn. Ask for a new one.</source>
        <translation>Esta tarjeta ya se usó tantas veces como permite, o se retiró. Pide una nueva.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You have already asked {name}. They have not answered yet.</source>
        <translation>Ya enviaste una solicitud a {name}. Aún no ha respondido.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message came from your contact; there is nothing to retry.</source>
        <translation>Este mensaje vino de tu contacto; no hay nada que reintentar.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message needs no further try.</source>
        <translation>Este mensaje no necesita otro intento.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was taken back already.</source>
        <translation>Este mensaje ya se retiró.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message is not on its way any more. Try it again, or delete it.</source>
        <translation>Este mensaje ya no está en camino. Inténtalo otra vez o elimínalo.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was already delivered, so it cannot be taken back.</source>
        <translation>Este mensaje ya se entregó, así que no se puede retirar.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>Some members have this message. Delete it for everybody instead.</source>
        <translation>Algunos miembros ya tienen este mensaje. Elimínalo para todos.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This line cannot be taken back. Set the timer again instead.</source>
        <translation>Esta línea no se puede retirar. Cambia el temporizador otra vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That person is not among your contacts. Add them with their card first.</source>
        <translation>Esa persona no está entre tus contactos. Añádela primero con su tarjeta.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That message is not here any more.</source>
        <translation>Ese mensaje ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>The text is longer than 1 MiB. Send it in several parts.</source>
        <translation>El texto supera 1 MiB. Envíalo en varias partes.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is nothing to send. Write something first.</source>
        <translation>No hay nada que enviar. Escribe algo primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle, so nobody could find you. Join one by its link, or the built-in one of your own network by its name, local; then make the card.</source>
        <translation>No estás en ningún círculo, así que nadie podría encontrarte. Únete a uno con su enlace, o al incorporado de tu propia red por su nombre, local; luego haz la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no such card of yours any more.</source>
        <translation>Ya no existe esa tarjeta tuya.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle of that name. Look at the list of your circles.</source>
        <translation>No estás en ningún círculo con ese nombre. Mira la lista de tus círculos.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no safety code yet: their certificate comes when both computers first meet.</source>
        <translation>Aún no hay código de seguridad: su certificado llega cuando los dos equipos se encuentran por primera vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>This message carries no file.</source>
        <translation>Este mensaje no lleva ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>The file is not here yet. Accept it and wait until it has come.</source>
        <translation>El archivo aún no está aquí. Acéptalo y espera a que llegue.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/sending.py"/>
        <source>Only a file that is in m2chat can be forwarded. Send it anew.</source>
        <translation>Solo se puede reenviar un archivo que esté en m2chat. Envíalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side paused it.</source>
        <translation>La otra parte lo puso en pausa.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side cancelled it.</source>
        <translation>La otra parte lo canceló.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side does not want this file.</source>
        <translation>La otra parte no quiere este archivo.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file was changed after it was offered. Send it again.</source>
        <translation>El archivo cambió después de ofrecerse. Envíalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file is no longer where it was. Put it back and resume, or send it again.</source>
        <translation>El archivo ya no está donde estaba. Devuélvelo a su sitio y reanuda, o envíalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side's disk is full; it goes on when there is room.</source>
        <translation>El disco de la otra parte está lleno; sigue cuando haya espacio.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>What came is not the file that was offered. Ask for it to be sent again.</source>
        <translation>Lo que llegó no es el archivo ofrecido. Pide que te lo envíen otra vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The sender no longer has this file. Ask for it to be sent again.</source>
        <translation>Quien lo envió ya no tiene este archivo. Pide que te lo envíen otra vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>Too big to wait at the offline server. It goes when both of you are online at the same time.</source>
        <translation>Demasiado grande para esperar en el servidor sin conexión. Sale cuando ambos estén en línea a la vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The disk is full. Free some space: the file goes on by itself then.</source>
        <translation>El disco está lleno. Libera espacio: el archivo sigue entonces solo.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>There is no such group here. Look at the list of your groups.</source>
        <translation>Aquí no existe ese grupo. Mira la lista de tus grupos.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Only an admin of the group can do this. Ask one of them.</source>
        <translation>Solo un admin del grupo puede hacer esto. Pídeselo a uno.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>You are not in this group, so nothing can be said or changed there.</source>
        <translation>No estás en este grupo, así que no puedes escribir ni cambiar nada en él.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A group can have 100 people, with those who were asked in. Take somebody out first, or make a second group.</source>
        <translation>Un grupo puede tener 100 personas, contando las invitadas. Saca antes a alguien o crea un segundo grupo.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>This group was changed so often that its list of members is full. Make a new group with the same people.</source>
        <translation>Este grupo se cambió tantas veces que su lista de miembros está llena. Crea un grupo nuevo con las mismas personas.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} became an admin before you, so you can neither take them out nor change their role. They can leave by themselves.</source>
        <translation>{name} fue admin antes que tú, así que no puedes sacarlo ni cambiar su papel. Puede irse por su cuenta.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} is in another circle than this group, so its members could not find them. Exchange cards in the circle of the group first.</source>
        <translation>{name} está en otro círculo que este grupo, así que sus miembros no podrían encontrarlo. Antes hay que intercambiar tarjetas en el círculo del grupo.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Nobody else is in this group yet, and who joins later does not see what was said before. Write when somebody has joined.</source>
        <translation>Aún no hay nadie más en este grupo, y quien se una después no ve lo dicho antes. Escribe cuando alguien se haya unido.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A message to a group can have at most 64 KiB. Send it in parts, or as a file.</source>
        <translation>Un mensaje a un grupo puede tener como mucho 64 KiB. Envíalo por partes o como archivo.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>That person is not in this group. Look at the list of its members.</source>
        <translation>Esa persona no está en este grupo. Mira la lista de miembros.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Only messages of yours to a group go to each member by itself.</source>
        <translation>Solo tus mensajes a un grupo van a cada miembro por separado.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Nobody asks you into this group any more.</source>
        <translation>Ya nadie te invita a este grupo.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>This group lives in a circle that you have not joined. Ask who invited you for the circle link and join it first.</source>
        <translation>Este grupo vive en un círculo al que no te has unido. Pide el enlace del círculo a quien te invitó y únete primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>There is no invitation into this group to decline.</source>
        <translation>No hay ninguna invitación a este grupo que rechazar.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>To go yourself, leave the group.</source>
        <translation>Para irte tú, deja el grupo.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>{name} is not among your contacts yet. Wait until both agreed.</source>
        <translation>{name} aún no está entre tus contactos. Espera a que ambas partes acepten.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The group has no name. Write one that all members will see.</source>
        <translation>El grupo no tiene nombre. Escribe uno que verán todos los miembros.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The line about the group is too long: it may have 500 bytes.</source>
        <translation>La descripción del grupo es demasiado larga: puede tener 500 bytes.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made this group</source>
        <translation>Creaste este grupo</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made this group</source>
        <translation>{who} creó este grupo</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You asked {whom} in</source>
        <translation>Invitaste a {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked {whom} in</source>
        <translation>{who} invitó a {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked you in</source>
        <translation>{who} te invitó</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You came in</source>
        <translation>Te uniste</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} came in</source>
        <translation>{who} se unió</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took the invitation of {whom} back</source>
        <translation>Retiraste la invitación de {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of {whom} back</source>
        <translation>{who} retiró la invitación de {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of you back</source>
        <translation>{who} retiró tu invitación</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took {whom} out</source>
        <translation>Sacaste a {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took {whom} out</source>
        <translation>{who} sacó a {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took you out</source>
        <translation>{who} te sacó</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You gave up being an admin</source>
        <translation>Dejaste de ser admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} gave up being an admin</source>
        <translation>{who} dejó de ser admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} an admin</source>
        <translation>Hiciste admin a {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} an admin</source>
        <translation>{who} hizo admin a {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you an admin</source>
        <translation>{who} te hizo admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} a member like others</source>
        <translation>Quitaste a {whom} el papel de admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} a member like others</source>
        <translation>{who} quitó a {whom} el papel de admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you a member like others</source>
        <translation>{who} te quitó el papel de admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You changed what the group is for</source>
        <translation>Cambiaste para qué es el grupo</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} changed what the group is for</source>
        <translation>{who} cambió para qué es el grupo</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You called the group “{whom}”</source>
        <translation>Llamaste al grupo «{whom}»</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} called the group “{whom}”</source>
        <translation>{who} llamó al grupo «{whom}»</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You left</source>
        <translation>Te fuiste</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} left</source>
        <translation>{who} se fue</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>A reaction is one emoji. Choose one from the list.</source>
        <translation>Una reacción es un emoji. Elige uno de la lista.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be edited.</source>
        <translation>Solo puedes editar tus propios mensajes.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent. Send it again first, or write a new one.</source>
        <translation>Este mensaje no se envió. Envíalo otra vez antes, o escribe uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message went under a rule of its own, which an edit could not keep. Delete it and write a new one.</source>
        <translation>Este mensaje salió con una regla propia que una edición no podría mantener. Elimínalo y escribe uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be deleted for both. Delete it for yourself.</source>
        <translation>Solo puedes eliminar para ambos tus propios mensajes. Elimínalo para ti.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent, so there is nobody to see a reaction.</source>
        <translation>Este mensaje no se envió, así que nadie vería la reacción.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This line was written by m2chat; nothing can be done with it.</source>
        <translation>Esta línea la escribió m2chat; no se puede hacer nada con ella.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>This version of m2chat cannot write in such a conversation.</source>
        <translation>Esta versión de m2chat no puede escribir en una conversación así.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>Accept the request first, then you can write.</source>
        <translation>Acepta primero la solicitud y luego podrás escribir.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>You blocked this person. Unblock them first, then you can write.</source>
        <translation>Bloqueaste a esta persona. Desbloquéala primero y luego podrás escribir.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>This message is not one that was scheduled for later.</source>
        <translation>Este mensaje no es de los programados para más tarde.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>A message can be planned for at most a year from now.</source>
        <translation>Un mensaje se puede programar para dentro de un año como mucho.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>The time to give up lies before the message could even leave.</source>
        <translation>El plazo para desistir acaba antes de que el mensaje pueda siquiera salir.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/service.py"/>
        <source>At most {count} messages can be deleted at once.</source>
        <translation>Se pueden eliminar como mucho {count} mensajes a la vez.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>A message can mention at most {count} people.</source>
        <translation>Un mensaje puede mencionar como mucho a {count} personas.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>At most {count} messages can be forwarded at once, to at most {chats} conversations.</source>
        <translation>Se pueden reenviar como mucho {count} mensajes a la vez, a {chats} conversaciones como mucho.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>Such a rule is for messages to one person, not for groups.</source>
        <translation>Una regla así es para mensajes a una persona, no para grupos.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>This kind of message cannot be forwarded.</source>
        <translation>Este tipo de mensaje no se puede reenviar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../messaging/offline/notes.py"/>
        <location filename="../../ui/moments.py"/>
        <location filename="../../ui/treaty_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>Messages can disappear after at most a year.</source>
        <translation>Los mensajes pueden desaparecer después de un año como mucho.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>You set this.</source>
        <translation>Lo decidiste tú.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>A member set this.</source>
        <translation>Lo decidió un miembro.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>They set this.</source>
        <translation>Lo decidió tu contacto.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages no longer disappear. {setter}</source>
        <translation>Los mensajes nuevos ya no desaparecen. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages disappear {time} after they are read. {setter}</source>
        <translation>Los mensajes nuevos desaparecen {time} después de leerse. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You have agreed already. End that first, then offer other terms.</source>
        <translation>Ya hay un acuerdo. Termínalo primero y luego ofrece otras condiciones.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>They have offered it already. Agree to that, or decline it first.</source>
        <translation>Tu contacto ya lo ha ofrecido. Acepta eso o recházalo primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There were too many offers between you two. Add each other anew.</source>
        <translation>Hubo demasiadas ofertas entre ambas partes. Hay que añadirse de nuevo.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to agree to.</source>
        <translation>No hay ninguna oferta de esta persona que aceptar.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to decline.</source>
        <translation>No hay ninguna oferta de esta persona que rechazar.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is nothing agreed with this person that could be ended.</source>
        <translation>No hay ningún acuerdo con esta persona que terminar.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You ended it: messages no longer wait at an offline server.</source>
        <translation>Lo terminaste: los mensajes ya no esperan en un servidor sin conexión.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You both agreed: messages may wait for each other at an offline server, up to {days}.</source>
        <translation>Ambas partes lo acordaron: los mensajes de cada una pueden esperar en un servidor sin conexión hasta {days}.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You can agree on this once you are both contacts.</source>
        <translation>Se puede acordar en cuanto ambas partes sean contactos.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>The circle in which you know this person has no offline server. Whoever runs the circle can start one: m2-server run --roles store</source>
        <translation>El círculo en el que conoces a esta persona no tiene servidor sin conexión. Quien lleva el círculo puede iniciar uno: m2-server run --roles store</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>{name} does not want messages to wait at a server. Ask them, if it matters to you.</source>
        <translation>{name} no quiere que los mensajes esperen en un servidor. Pregúntale si te importa.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>Messages can wait for 1 to 7 days, and 1 to 64 MiB of them.</source>
        <translation>Los mensajes pueden esperar de 1 a 7 días, y de 1 a 64 MiB de ellos.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/hearing.py"/>
        <source>{name} ended it: messages no longer wait at an offline server.</source>
        <translation>{name} lo terminó: los mensajes ya no esperan en un servidor sin conexión.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/notes.py"/>
        <source>Your contact</source>
        <translation>Tu contacto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/offline/notes.py"/>
        <source>%n message(s) from {name} expired before you came online.</source>
        <translation>
            <numerusform>%n mensaje de {name} caducó antes de que te conectaras.</numerusform>
            <numerusform>%n mensajes de {name} caducaron antes de que te conectaras.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/trust/cards.py"/>
        <source>There is no request of this person that could wait.</source>
        <translation>No hay ninguna solicitud de esta persona que pueda esperar.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>These two are the same certificate already.</source>
        <translation>Estos dos ya son el mismo certificado.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>First compare the safety code with {name}: anybody could say that they have a new certificate.</source>
        <translation>Compara antes el código de seguridad con {name}: cualquiera podría decir que tiene un certificado nuevo.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>The other one of the two is the newer certificate already.</source>
        <translation>El otro de los dos ya es el certificado más nuevo.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It came with the card that you used.</source>
        <translation>Vino con la tarjeta que usaste.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>They asked you with one of your cards.</source>
        <translation>Te envió una solicitud con una de tus tarjetas.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} introduced you to each other.</source>
        <translation>{name} hizo la presentación.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It is known here since before this was kept.</source>
        <translation>Se conoce aquí desde antes de que esto se anotara.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{sentence} You said that it took the place of the one before.</source>
        <translation>{sentence} Dijiste que ocupó el lugar del anterior.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name}, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>Conoces a otro contacto llamado {name}, con otro certificado. Puede ser una segunda persona, la misma con un equipo nuevo o alguien que se hace pasar por ella: pregúntale en persona o de viva voz y compara el código de seguridad antes de confiar en este.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name} whose safety code you compared, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>Conoces a otro contacto llamado {name} cuyo código de seguridad comparaste, con otro certificado. Puede ser una segunda persona, la misma con un equipo nuevo o alguien que se hace pasar por ella: pregúntale en persona o de viva voz y compara el código de seguridad antes de confiar en este.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} has a newer certificate. Write to them there; what still waits here is not sent by itself.</source>
        <translation>{name} tiene un certificado más nuevo. Escríbele allí; lo que aún espera aquí no se envía solo.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know them by the word of {name}, and nobody checked it: {name} could have handed each of you somebody else's certificate. Compare the safety code to be sure.</source>
        <translation>Lo conoces por la palabra de {name}, y nadie la comprobó: {name} podría haberles dado a ambos el certificado de otra persona. Compara el código de seguridad para tener certeza.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>You made 20 introductions in one day, which is the most. Make the next one tomorrow.</source>
        <translation>Hiciste 20 presentaciones en un día, que es el máximo. Haz la próxima mañana.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That introduction is not here any more. Ask for a new one.</source>
        <translation>Esa presentación ya no está aquí. Pide una nueva.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That can't be brought back any more: the half minute is over.</source>
        <translation>Eso ya no se puede recuperar: pasó el medio minuto.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>m2chat is locked. Open it with the passphrase first.</source>
        <translation>m2chat está bloqueado. Ábrelo primero con la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>This profile has no passphrase, so there is nothing to lock it with. Set one first.</source>
        <translation>Este perfil no tiene frase de contraseña, así que no hay con qué bloquearlo. Pon una primero.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That was wrong too often. Try again in {seconds} seconds.</source>
        <translation>Hubo demasiados errores. Inténtalo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You introduced {name} and {name2} to each other less than a day ago. Wait for their answers.</source>
        <translation>Presentaste a {name} y a {name2} hace menos de un día. Espera sus respuestas.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You have answered this introduction already.</source>
        <translation>Ya respondiste a esta presentación.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not your contact now, so nobody can be told.</source>
        <translation>{name} no es contacto tuyo ahora, así que no se puede avisar a nadie.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>Choose two different contacts to introduce to each other.</source>
        <translation>Elige dos contactos distintos para presentarlos.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not ready yet. Both must be your contacts before you can introduce them.</source>
        <translation>{name} aún no está disponible. Los dos deben ser contactos tuyos antes de presentarlos.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} and {name2} are in different circles, where they can't find each other. Invite one of them into the other's circle first.</source>
        <translation>{name} y {name2} están en círculos distintos, donde no pueden encontrarse. Invita antes a uno al círculo del otro.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} would like you to meet {name2}.</source>
        <translation>A {name} le gustaría que conocieras a {name2}.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>This is no PNG or JPEG picture. Choose another file.</source>
        <translation>Esta no es una imagen PNG ni JPEG. Elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than 64 KiB. Choose a smaller one.</source>
        <translation>La imagen pesa más de 64 KiB. Elige una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than {side} x {side}. Make it smaller.</source>
        <translation>La imagen mide más de {side} x {side}. Redúcela.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/removal.py"/>
        <source>A group is left, not deleted: leave it first, then clear it.</source>
        <translation>De un grupo se sale, no se elimina: déjalo primero y luego vacíalo.</translation>
    </message>
    <message>
        <location filename="../../messaging/words.py"/>
        <source>The text holds broken characters. Remove them and try again.</source>
        <translation>El texto contiene caracteres dañados. Quítalos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Run it again. If it lasts, the network is very slow.</source>
        <translation>Repítela. Si sigue igual, la red es muy lenta.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>m2chat was told to use one address of this computer only.</source>
        <translation>Se le indicó a m2chat que usara solo una dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer is in no network: no interface is up.</source>
        <translation>Este equipo no está en ninguna red: no hay ninguna interfaz activa.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Connect it by cable or by Wi-Fi.</source>
        <translation>Conéctalo por cable o por wifi.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer has no way out of the local network.</source>
        <translation>Este equipo no tiene salida de la red local.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Check the router. People on the same network can still be reached.</source>
        <translation>Revisa el router. Aún puedes hablar con personas de la misma red.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port could not be tried without a circle.</source>
        <translation>No se pudo probar el puerto sin un círculo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The system gives m2chat no further UDP port.</source>
        <translation>El sistema no le da a m2chat ningún otro puerto UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Close other programs, or restart this computer.</source>
        <translation>Cierra otros programas o reinicia este equipo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port is open and hears.</source>
        <translation>El puerto está abierto y escucha.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A datagram within this computer did not reach the port of m2chat.</source>
        <translation>Un datagrama dentro de este equipo no llegó al puerto de m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall on this computer stops it: allow UDP for m2chat.</source>
        <translation>Un cortafuegos de este equipo lo detiene: permite UDP para m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer can look for people on its own network without a server. Whether the network carries that, only another computer could tell.</source>
        <translation>Este equipo puede buscar personas en su propia red sin servidor. Si la red lo deja pasar, solo otro equipo podría decirlo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Multicast does not work on this computer, so that people on the same network are found by look-up servers only.</source>
        <translation>La multidifusión no funciona en este equipo, así que a las personas de la misma red solo las encuentran los servidores de directorio.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall here may stop it: allow UDP for m2chat.</source>
        <translation>Puede que la detenga un cortafuegos de aquí: permite UDP para m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is in no circle with a look-up server.</source>
        <translation>Este perfil no está en ningún círculo con servidor de directorio.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Join one with the link of its host.</source>
        <translation>Únete a uno con el enlace de su anfitrión.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Nothing is lost while another one answers.</source>
        <translation>No se pierde nada mientras responda otro.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network; if it lasts, ask the circle's host.</source>
        <translation>Prueba otra red; si sigue igual, pregunta al anfitrión del círculo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The line is bad: move nearer to the Wi-Fi, or use a cable.</source>
        <translation>La línea es mala: acércate al wifi o usa un cable.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>No look-up server answers at all; this network probably lets no UDP through.</source>
        <translation>No responde ningún servidor de directorio; seguramente esta red no deja pasar UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network, or ask whoever runs this one to allow UDP.</source>
        <translation>Prueba otra red o pide a quien lleva esta que permita UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is open on another computer and is found there, not here.</source>
        <translation>Este perfil está abierto en otro equipo y se le encuentra allí, no aquí.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Choose 'use here' to take it back.</source>
        <translation>Elige «Usar aquí» para recuperarlo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This takes a moment after a start. Try again.</source>
        <translation>Tras arrancar, esto tarda un momento. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Set date and time in the system's settings.</source>
        <translation>Pon la fecha y la hora en los ajustes del sistema.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The look-up server did not answer a second time.</source>
        <translation>El servidor de directorio no respondió la segunda vez.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Two ports of this computer met by their outside addresses.</source>
        <translation>Dos puertos de este equipo se encontraron por sus direcciones externas.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Meeting by outside addresses could not be tried from here: the router leads no datagram for itself back in. That is common, and harmless.</source>
        <translation>Desde aquí no se pudo probar la conexión por direcciones externas: el router no deja volver a entrar los datagramas dirigidos a él mismo. Es común e inofensivo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, people of it are out of reach until it does.</source>
        <translation>Donde no se abra una ruta directa, no se puede llegar a sus miembros hasta que se abra.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, or an address is to stay hidden, messages wait. Its host can start one.</source>
        <translation>Donde no se abra una ruta directa, o una dirección deba seguir oculta, los mensajes esperan. Su anfitrión puede iniciar uno.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A VPN or tunnel here makes them too small: raise its MTU, or leave it.</source>
        <translation>Una VPN o un túnel de aquí los hace demasiado pequeños: sube su MTU o déjalo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>No router changes the address of this computer.</source>
        <translation>Ningún router cambia la dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at the same address, so that a direct way can be opened.</source>
        <translation>El router muestra este equipo a todos en la misma dirección, así que se puede abrir una ruta directa.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at another address (a symmetric NAT).</source>
        <translation>El router muestra este equipo a cada uno en una dirección distinta (NAT simétrico).</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A direct way opens only to people behind friendlier routers; for the others a relay is needed, or port forwarding here.</source>
        <translation>Solo se abre una ruta directa con personas tras routers más amables; con las demás hace falta un repetidor, o reenviar puertos aquí.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A router changes the address of this computer; how, only a second look-up server at another address could tell.</source>
        <translation>Un router cambia la dirección de este equipo; de qué manera, solo podría decirlo un segundo servidor de directorio en otra dirección.</translation>
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
        <translation>La comprobación se terminó a los {seconds} segundos; arriba faltan algunas partes.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>There is a way out by {ways}.</source>
        <translation>Hay salida por {ways}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} does not answer.</source>
        <translation>Un servidor de directorio de {name} no responde.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers, but its datagrams get lost.</source>
        <translation>Un servidor de directorio de {name} responde, pero sus datagramas se pierden.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers in {time}.</source>
        <translation>Un servidor de directorio de {name} responde en {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../net/io/doctor_words.py"/>
        <source>People of {name} find you at %n look-up server(s).</source>
        <translation>
            <numerusform>La gente de {name} te encuentra en %n servidor de directorio.</numerusform>
            <numerusform>La gente de {name} te encuentra en %n servidores de directorio.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Nobody in {name} can find you yet: no look-up server has confirmed your registration.</source>
        <translation>Nadie en {name} puede encontrarte aún: ningún servidor de directorio ha confirmado tu registro.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The clock agrees with the circle within {seconds} s.</source>
        <translation>El reloj coincide con el del círculo con un margen de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes behind.</source>
        <translation>El reloj de este equipo va {minutes} minutos atrasado.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes ahead.</source>
        <translation>El reloj de este equipo va {minutes} minutos adelantado.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A relay of {name} answers in {time}.</source>
        <translation>Un repetidor de {name} responde en {time}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has a relay, but it does not answer.</source>
        <translation>{name} tiene un repetidor, pero no responde.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has no relay.</source>
        <translation>{name} no tiene repetidor.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes do not get through to the look-up server, and messages need them.</source>
        <translation>Los datagramas de {size} bytes no llegan al servidor de directorio, y los mensajes los necesitan.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes reach the look-up server.</source>
        <translation>Los datagramas de {size} bytes llegan al servidor de directorio.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes or more reach the look-up server.</source>
        <translation>Los datagramas de {size} bytes o más llegan al servidor de directorio.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{sentence} They may be cut in pieces on the way.</source>
        <translation>{sentence} Puede que se corten en trozos por el camino.</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>relay</source>
        <translation>repetidor</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>two relays</source>
        <translation>dos repetidores</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>local network</source>
        <translation>red local</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv4</source>
        <translation>IPv4 pública</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv6</source>
        <translation>IPv6 pública</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not take a message from you for this contact any more.</source>
        <translation>El servidor sin conexión ya no acepta mensajes tuyos para este contacto.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This permission to leave a message was used already.</source>
        <translation>Este permiso para dejar un mensaje ya se usó.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>Your contact's mailbox is full. They must collect their messages first.</source>
        <translation>El buzón de tu contacto está lleno. Antes tiene que recoger sus mensajes.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This is too large to wait at a store. Send it while both are online.</source>
        <translation>Es demasiado grande para esperar en un servidor sin conexión. Envíalo cuando ambos estén en línea.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store no longer has this mailbox. It must be opened again.</source>
        <translation>El servidor sin conexión ya no tiene este buzón. Hay que abrirlo otra vez.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store opens no more mailboxes for your network now. Try again tomorrow.</source>
        <translation>El servidor sin conexión no abre ahora más buzones para tu red. Inténtalo mañana.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store has no room left. Try again later, or choose another store.</source>
        <translation>Al servidor sin conexión no le queda espacio. Inténtalo más tarde o elige otro.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store is busy. Try again in a moment.</source>
        <translation>El servidor sin conexión está ocupado. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not answer. It is tried again by itself.</source>
        <translation>El servidor sin conexión no responde. Se reintenta solo.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store refused what was asked.</source>
        <translation>El servidor sin conexión rechazó lo que se le pidió.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That passphrase does not open this profile. Check it and try again.</source>
        <translation>Esa frase de contraseña no abre este perfil. Revísala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile needs its passphrase. Please enter it.</source>
        <translation>Este perfil necesita su frase de contraseña. Escríbela.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The passphrase is empty. Choose one with at least one letter.</source>
        <translation>La frase de contraseña está vacía. Elige una con al menos una letra.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This passphrase is too easy to guess, and whoever finds the backup can try as often as they like. Take four or five words that do not belong together.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar, y quien encuentre la copia puede probar cuantas veces quiera. Usa cuatro o cinco palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This computer offers no safe keyring (Secret Service, KWallet, Windows or macOS), so the profile needs a passphrase. Choose one.</source>
        <translation>Este equipo no ofrece un llavero seguro (Secret Service, KWallet, Windows o macOS), así que el perfil necesita una frase de contraseña. Elige una.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring stayed locked, so it can't keep the key of this profile. Try again and unlock it, or choose a passphrase.</source>
        <translation>El llavero de tu sistema siguió bloqueado y no puede guardar la clave de este perfil. Inténtalo de nuevo y desbloquéalo, o elige una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring holds the key of this profile, and it stayed locked. Try again, and unlock the keyring when it asks.</source>
        <translation>El llavero de tu sistema guarda la clave de este perfil y siguió bloqueado. Inténtalo de nuevo y desbloquea el llavero cuando lo pida.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The key of this profile lies in the system's keyring where it was made, and it is not in the one here. Log in as you did then, or restore a backup.</source>
        <translation>La clave de este perfil está en el llavero del sistema donde se creó y no está en el de aquí. Inicia sesión como entonces o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This is the only way to open the profile. Set up another one first, then remove it.</source>
        <translation>Esta es la única forma de abrir el perfil. Configura otra primero y luego quítala.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The profile's key file is damaged, so the profile cannot be opened. It was not changed: restore it from a backup.</source>
        <translation>El archivo de clave del perfil está dañado, así que no se puede abrir. No se modificó: restáuralo desde una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile is open in another m2chat on this computer. Use that one, or close it.</source>
        <translation>Este perfil está abierto en otro m2chat de este equipo. Usa ese o ciérralo.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>There is no profile in that folder. Create one first.</source>
        <translation>No hay ningún perfil en esa carpeta. Crea uno primero.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds a profile. Open it, or choose another folder.</source>
        <translation>Esa carpeta ya contiene un perfil. Ábrelo o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds other files. Choose an empty folder.</source>
        <translation>Esa carpeta ya contiene otros archivos. Elige una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This file does not open with that passphrase, or it holds no m2chat identity.</source>
        <translation>Este archivo no se abre con esa frase de contraseña, o no contiene ninguna identidad de m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Media, files and links</source>
        <translation>Multimedia, archivos y enlaces</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Move to another computer…</source>
        <translation>Pasar a otro equipo…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Save a backup, so that a broken disk does not take your contacts with it.</source>
        <translation>Guarda una copia de seguridad para que un disco roto no se lleve tus contactos.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Your last backup is a month old. Save a new one.</source>
        <translation>Tu última copia de seguridad tiene un mes. Guarda una nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/bridge.py"/>
        <source>This profile was closed.</source>
        <translation>Este perfil se cerró.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then ask its owner.</source>
        <translation>Míralo y luego envía la solicitud.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a contact card</source>
        <translation>Esto es una tarjeta de contacto</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Add contact…</source>
        <translation>Añadir contacto…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then join.</source>
        <translation>Míralo y luego únete.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a circle link</source>
        <translation>Esto es un enlace de círculo</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Join circle…</source>
        <translation>Unirse al círculo…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Not a card</source>
        <translation>No es una tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Enter does the same</source>
        <translation>Intro hace lo mismo</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Scan a code from the screen</source>
        <translation>Escanear un código de la pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/first_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Cards and links</source>
        <translation>Tarjetas y enlaces</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>m2: mchat: QR code</source>
        <translation>m2: mchat: código QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The picture could not be saved there ({why}). Choose another folder.</source>
        <translation>No se pudo guardar la imagen ahí ({why}). Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Print {what}</source>
        <translation>Imprimir: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>La impresora no lo aceptó. Guárdalo como PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Drawing, sharp at every size</source>
        <translation>Dibujo, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Page to print</source>
        <translation>Página para imprimir</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/dialogs/read_text.py"/>
        <location filename="../../ui/settings/form.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar la página ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Short id: {digits}</source>
        <translation>Identificador corto: {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>On the telephone: {words}</source>
        <translation>Por teléfono: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code: {what}</source>
        <translation>Código QR: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>Drag it into another program to give it away</source>
        <translation>Arrástralo a otro programa para darlo</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Contact card of m2chat</source>
        <translation>Tarjeta de contacto de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Open m2chat, choose “Add contact”, and scan this code or paste the text below.</source>
        <translation>Abre m2chat, elige «Añadir contacto» y escanea este código o pega el texto de abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Card into a group of m2chat</source>
        <translation>Tarjeta para un grupo de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Circle of m2chat</source>
        <translation>Círculo de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>In m2chat, choose “My circle” at the first start, or “Network” in the menu later, and scan this code or paste the text below.</source>
        <translation>En m2chat, elige «Mi círculo» en el primer inicio, o después «Red» en el menú, y escanea este código o pega el texto de abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>For members only: whoever has it can use the circle's servers.</source>
        <translation>Solo para miembros: quien lo tenga puede usar los servidores del círculo.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>React…</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
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
        <translation>Reenviar…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message before</source>
        <translation>Responder al mensaje anterior</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message after</source>
        <translation>Responder al mensaje siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Go to the messages</source>
        <translation>Ir a los mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>When and how to send…</source>
        <translation>Cuándo y cómo enviar…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Scheduled messages…</source>
        <translation>Mensajes programados…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Notes to self</source>
        <translation>Notas personales</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/quick/room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Getting around</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Unmute</source>
        <translation>Quitar silencio</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Disappearing messages: {now}…</source>
        <translation>Mensajes que desaparecen: {now}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_room.py"/>
        <source>Forwarded to %n conversation(s)</source>
        <translation>
            <numerusform>Reenviado a %n conversación</numerusform>
            <numerusform>Reenviado a %n conversaciones</numerusform>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It does so unless somebody changed that program; what was seen stays seen.</source>
        <translation>Lo hace, salvo que alguien haya modificado ese programa; lo visto, visto está.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computers of all members to delete it too.</source>
        <translation>m2chat pide a los equipos de todos los miembros que también lo eliminen.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computer of {name} to delete it too.</source>
        <translation>m2chat pide al equipo de {name} que también lo elimine.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for both?</source>
        <translation>¿Eliminar para ambos?</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for everyone?</source>
        <translation>¿Eliminar para todos?</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send only while they are on line</source>
        <translation>Enviar solo si está en línea</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send direct only</source>
        <translation>Enviar solo por ruta directa</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send later…</source>
        <translation>Enviar más tarde…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete if not delivered within {time}</source>
        <translation>Eliminar si no se entrega en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It goes out {when}</source>
        <translation>Sale {when}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>{name} asks you in</source>
        <translation>{name} te invita</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You left this group</source>
        <translation>Dejaste este grupo</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You were taken out of this group</source>
        <translation>Te sacaron de este grupo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_words.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/desktop/quiet.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute always</source>
        <translation>Silenciar siempre</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute for {time}</source>
        <translation>Silenciar durante {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted on this computer and read only on theirs.</source>
        <translation>Lo que escribes aquí se cifra en este equipo y solo se lee en el suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted for every member, and for nobody else.</source>
        <translation>Lo que escribes aquí se cifra para cada miembro y para nadie más.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here stays on this computer: thoughts, links, drafts, files.</source>
        <translation>Lo que escribes aquí se queda en este equipo: ideas, enlaces, borradores, archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Note to self</source>
        <translation>Nota personal</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Message to {title}</source>
        <translation>Mensaje a {title}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/network.py"/>
        <location filename="../../ui/hosting_room.py"/>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/look_room.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Scheduled, {time}</source>
        <translation>Programado, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Cancelled, {time}</source>
        <translation>Cancelado, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>edited {time}</source>
        <translation>editado {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>{have} of {members} · {time}</source>
        <translation>{have} de {members} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_text.py"/>
        <source>Show the whole message ({size})</source>
        <translation>Mostrar todo el mensaje ({size})</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Draft: </source>
        <translation>Borrador: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Wants to be your contact</source>
        <translation>Quiere ser tu contacto</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/delegates/headings.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/headings.py"/>
        <source>Some messages before this one never arrived</source>
        <translation>Algunos mensajes anteriores a este nunca llegaron</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/wording.py"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <source>You: </source>
        <translation>Tú: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/message_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/wording.py"/>
        <source>This message was deleted</source>
        <translation>Este mensaje se eliminó</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This computer hosts a circle. While m2chat is not running, that circle is closed for everybody: nobody finds anybody through it, and no messages are kept for those who are away.</source>
        <translation>Este equipo aloja un círculo. Mientras m2chat no esté en marcha, ese círculo está cerrado para todos: nadie encuentra a nadie a través de él y no se guardan mensajes para quienes no están.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep m2chat running?</source>
        <translation>¿Dejar m2chat abierto?</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>In the tray it goes on receiving messages, and what waits is delivered. You can quit there at any time, and change your mind in Settings, Desktop.</source>
        <translation>En la bandeja del sistema sigue recibiendo mensajes, y lo que espera se entrega. Puedes salir desde allí cuando quieras, y cambiar de idea en Ajustes, Escritorio.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep running</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Closing the window quits m2chat</source>
        <translation>Al cerrar la ventana se sale de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This desktop has no tray where m2chat could stay. While it is closed, messages for you wait with their senders. Minimise the window to stay on line.</source>
        <translation>Este escritorio no tiene bandeja del sistema donde m2chat pueda quedarse. Mientras está cerrado, los mensajes para ti esperan en el equipo de quien los envía. Minimiza la ventana para seguir en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Quit and close your circle?</source>
        <translation>¿Salir y cerrar tu círculo?</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat did not start well</source>
        <translation>m2chat no arrancó bien</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat had a problem last time</source>
        <translation>m2chat tuvo un problema la última vez</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Start safely</source>
        <translation>Inicio seguro</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Without pictures, voice and hosting</source>
        <translation>Sin imágenes, voz ni alojamiento</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It stopped three times soon after its start. A safe start leaves out pictures, voice and hosting, which may be the cause.</source>
        <translation>Se detuvo tres veces poco después de arrancar. Un inicio seguro deja fuera imágenes, voz y alojamiento, que pueden ser la causa.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Your messages, drafts and what waits to be sent are still there.</source>
        <translation>Tus mensajes, tus borradores y lo que espera para enviarse siguen aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>This report holds no names, texts, addresses or keys. It stays on this computer unless you hand it on.</source>
        <translation>Este informe no contiene nombres, textos, direcciones ni claves. Se queda en este equipo salvo que tú lo compartas.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It could not be saved: {why}.</source>
        <translation>No se pudo guardar: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start with the system</source>
        <translation>Iniciar con el sistema</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>In this sandbox your desktop's own settings decide that.</source>
        <translation>En este entorno aislado lo deciden los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>m2chat is there as soon as you log in.</source>
        <translation>m2chat está listo en cuanto inicias sesión.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start hidden</source>
        <translation>Iniciar oculto</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Without a window, in the tray; it concerns starting with the system.</source>
        <translation>Sin ventana, en la bandeja del sistema; vale para el inicio con el sistema.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>With the number of unread messages and a menu.</source>
        <translation>Con el número de mensajes no leídos y un menú.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This desktop shows no tray; closing the window quits m2chat.</source>
        <translation>Este escritorio no muestra bandeja del sistema; al cerrar la ventana se sale de m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Closing the window keeps m2chat running</source>
        <translation>Al cerrar la ventana, m2chat sigue abierto</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>It stays in the tray, and messages arrive.</source>
        <translation>Se queda en la bandeja del sistema y los mensajes llegan.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This build has no update address.</source>
        <translation>Esta versión no tiene dirección de actualización.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look for updates once a day</source>
        <translation>Buscar actualizaciones una vez al día</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asks one web server for a signed notice, through your proxy; it learns your address and nothing else. Nothing is installed by itself.</source>
        <translation>Pide a un servidor web un aviso firmado, a través de tu proxy; conoce tu dirección y nada más. Nada se instala solo.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Look for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
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
        <translation>Responder a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>You have new messages</source>
        <translation>Tienes mensajes nuevos</translation>
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
        <translation>Te invitan a este grupo</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>A message was not delivered</source>
        <translation>Un mensaje no se entregó</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} did not come online in time.</source>
        <translation>{name} no se conectó a tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>Your message was not delivered. {why}</source>
        <translation>Tu mensaje no se entregó. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Only that something came</source>
        <translation>Solo que llegó algo</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from and what it says</source>
        <translation>De quién es y qué dice</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>What notifications show</source>
        <translation>Qué muestran las notificaciones</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>While m2chat is locked they never show names or texts.</source>
        <translation>Mientras m2chat está bloqueado, nunca muestran nombres ni textos.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>The sound of your desktop for new messages.</source>
        <translation>El sonido de tu escritorio para mensajes nuevos.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>In groups only when I am mentioned</source>
        <translation>En grupos, solo si me mencionan</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Single conversations are muted in their own menu.</source>
        <translation>Cada conversación se silencia en su propio menú.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Messages arrive as ever; nothing pops up and nothing is heard.</source>
        <translation>Los mensajes llegan como siempre; no aparece ni suena nada.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notifier.py"/>
        <source>Your answer was not sent. {why}</source>
        <translation>Tu respuesta no se envió. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 8 hours</source>
        <translation>Durante 8 horas</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until I switch it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until you switch it off</source>
        <translation>Activo hasta que lo desactives</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until {time}</source>
        <translation>Activo hasta: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>sound mute quiet do not disturb mention pop-up</source>
        <translation>sonido silenciar silencio no molestar mención aviso emergente</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>tray close start login autostart hidden updates version</source>
        <translation>bandeja cerrar inicio arranque sesión oculto actualizar actualización versión</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>Started safely: without pictures, voice and hosting. Quit and start m2chat again for all of it.</source>
        <translation>Inicio seguro: sin imágenes, voz ni alojamiento. Sal de m2chat y ábrelo otra vez para tenerlo todo.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
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
            <numerusform>%n mensaje no leído</numerusform>
            <numerusform>%n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n message(s) not delivered yet</source>
        <translation>
            <numerusform>%n mensaje aún sin entregar</numerusform>
            <numerusform>%n mensajes aún sin entregar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat: {name}</source>
        <translation>Abrir m2chat: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat</source>
        <translation>Abrir m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>Where to get it…</source>
        <translation>Dónde conseguirlo…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is the newest version.</source>
        <translation>m2chat {version} es la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is out; you have {running}.</source>
        <translation>Ya salió m2chat {version}; tienes {running}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/add_contact.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Your identity, contacts and messages go into one encrypted file. With it and its passphrase you come back on any computer; without a backup, a broken disk means that everything is gone.</source>
        <translation>Tu identidad, tus contactos y tus mensajes van a un archivo cifrado. Con él y su frase de contraseña vuelves en cualquier equipo; sin copia de seguridad, un disco roto significa perderlo todo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>With pictures and files</source>
        <translation>Con imágenes y archivos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}</source>
        <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Saved. Keep the file in another place than this computer, and its passphrase too.</source>
        <translation>Guardada. Ten el archivo en otro lugar que no sea este equipo, y su frase de contraseña también.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up here</source>
        <translation>Haz la copia aquí</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save a backup of this profile, for example to a USB stick.</source>
        <translation>Guarda una copia de seguridad de este perfil, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Restore there</source>
        <translation>Restáurala allí</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Start m2chat on the other computer, choose “I already have one”, and open the file.</source>
        <translation>Abre m2chat en el otro equipo, elige «Ya tengo una» y abre el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>As soon as the other one is on line, this one falls silent and only shows what it has. Nothing is sent twice.</source>
        <translation>En cuanto el otro esté en línea, este queda en silencio y solo muestra lo que tiene. Nada se envía dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move to another computer</source>
        <translation>Pasar a otro equipo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>A profile is used on one computer at a time. Should you want this one back, choose “Use here” when it says that it is open elsewhere.</source>
        <translation>Un perfil se usa en un solo equipo a la vez. Si quieres recuperar este, elige «Usar aquí» cuando diga que está abierto en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Who is {title}?</source>
        <translation>¿Quién es {title}?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare safety code</source>
        <translation>Comparar código de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>It is the same person</source>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Open the other conversation</source>
        <translation>Abrir la otra conversación</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Noted. Their story now has both certificates.</source>
        <translation>Anotado. Su historia tiene ahora ambos certificados.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Since {when}</source>
        <translation>Desde {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Not compared.</source>
        <translation>Sin comparar.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>You compared the safety code.</source>
        <translation>Comparaste el código de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Disappearing messages</source>
        <translation>Mensajes que desaparecen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>everybody here</source>
        <translation>todas las personas de aquí</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you both</source>
        <translation>ambas partes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you</source>
        <translation>ti</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>New messages disappear from the computers of {with_whom} so long after they were read. Older ones stay. A picture of the screen cannot be prevented.</source>
        <translation>Los mensajes nuevos desaparecen para {with_whom} este tiempo después de leerse. Los anteriores se quedan. No se puede impedir una captura de pantalla.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copied. Put a name of your choice for NAME.</source>
        <translation>Copiada. Pon un nombre a tu gusto en lugar de NAME.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/confirm.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/open_link.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>A page to read and to print (HTML)</source>
        <translation>Una página para leer e imprimir (HTML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>For programs (JSON)</source>
        <translation>Para programas (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export this conversation</source>
        <translation>Exportar esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Everybody who gets this file can read it. It is not encrypted.</source>
        <translation>Quien reciba este archivo puede leerlo. No está cifrado.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>The passphrase of this profile</source>
        <translation>La frase de contraseña de este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Leave it empty if this profile has none and opens by itself.</source>
        <translation>Déjalo vacío si este perfil no tiene ninguna y se abre solo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>I can't open it</source>
        <translation>No puedo abrirlo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Nobody can reset a passphrase: nobody has a copy of it. A backup of yours brings everything back: make a new profile and choose “I already have one”. Without a backup you can only delete this profile and begin anew.</source>
        <translation>Nadie puede restablecer una frase de contraseña: nadie tiene una copia. Una copia de seguridad tuya lo devuelve todo: crea un perfil nuevo y elige «Ya tengo una». Sin copia de seguridad solo puedes eliminar este perfil y empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Delete this profile…</source>
        <translation>Eliminar este perfil…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Forward to</source>
        <translation>Reenviar a</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Search people and groups</source>
        <translation>Buscar personas y grupos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>It is marked as forwarded; who wrote it first is not told.</source>
        <translation>Se marca como reenviado; no se dice quién lo escribió primero.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Send to %n</source>
        <translation>
            <numerusform>Enviar a %n</numerusform>
            <numerusform>Enviar a %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Make group</source>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for (optional)</source>
        <translation>Para qué es (opcional)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>You have no contacts to ask yet.</source>
        <translation>Aún no tienes contactos que invitar.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Members see each other's names. Who joins later does not see what was said before. No server knows of the group.</source>
        <translation>Los miembros ven los nombres de los demás. Quien se une después no ve lo dicho antes. Ningún servidor sabe del grupo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite · %n chosen</source>
        <translation>
            <numerusform>Invitar · %n elegido</numerusform>
            <numerusform>Invitar · %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite into {name}</source>
        <translation>Invitar a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Everybody you know is in this group.</source>
        <translation>Todas las personas que conoces están en este grupo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name and purpose</source>
        <translation>Nombre y propósito</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Card for {name}</source>
        <translation>Tarjeta para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Whoever uses it asks to be your contact. Once you accept, they are asked into the group by themselves.</source>
        <translation>Quien la use pide ser tu contacto. En cuanto aceptes, se le invita al grupo automáticamente.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Making the card…</source>
        <translation>Haciendo la tarjeta…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, ends {end}</source>
        <translation>Para cualquier número de personas, termina {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, until {when}</source>
        <translation>Para cualquier número de personas, hasta {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>{members}, %n asked in</source>
        <translation>
            <numerusform>{members}, %n invitado</numerusform>
            <numerusform>{members}, %n invitados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/host_circle.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host a circle</source>
        <translation>Alojar un círculo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>If all four are the same, nobody stands between your two computers: somebody who tries has one guess each time, out of four billion. Who the person is, the words do not say: that you see yourself.</source>
        <translation>Si las cuatro son iguales, no hay nadie entre vuestros dos ordenadores: quien lo intente solo puede adivinar una vez cada vez, entre cuatro mil millones. Quién es la persona no lo dicen las palabras: eso lo ves tú.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>In this room</source>
        <translation>En esta sala</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Both of you open this page, and one lets the other see them. After Connect, four words stand on both screens: read them to each other.</source>
        <translation>Abrid los dos esta página, y uno se deja ver por el otro. Después de «Conectar» aparecen cuatro palabras en ambas pantallas: leéoslas en voz alta.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Let people in this room see me for 10 minutes</source>
        <translation>Dejar que me vean en esta sala 10 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Hide me</source>
        <translation>Ocultarme</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody is to be seen yet.</source>
        <translation>Aún no se ve a nadie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Words differed %n time(s) within the hour. Somebody in this network may stand between you; after the third time nobody can be asked here.</source>
        <translation>
            <numerusform>Las palabras no coincidieron %n vez en esta hora. Puede que alguien de esta red esté en medio; tras la tercera vez ya no se podrá preguntar a nadie aquí.</numerusform>
            <numerusform>Las palabras no coincidieron %n veces en esta hora. Puede que alguien de esta red esté en medio; tras la tercera vez ya no se podrá preguntar a nadie aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>%n question(s) of others broke off before the words were shown. If this goes on, somebody may be guessing.</source>
        <translation>
            <numerusform>%n solicitud ajena se interrumpió antes de mostrarse las palabras. Si esto sigue, puede que alguien esté probando suerte.</numerusform>
            <numerusform>%n solicitudes ajenas se interrumpieron antes de mostrarse las palabras. Si esto sigue, puede que alguien esté probando suerte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody sees you now.</source>
        <translation>Ahora nadie te ve.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>People in this room see your name for {time} more.</source>
        <translation>En esta sala ven tu nombre durante {time} más.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You said yes. It comes true when they do too.</source>
        <translation>Dijiste que sí. Se cumple cuando la otra parte también acepte.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You are contacts now.</source>
        <translation>Contacto añadido.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You declined. Nobody was told.</source>
        <translation>Rechazaste. No se avisó a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce {title}</source>
        <translation>Presentar a {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>{title} and the other one are each asked. If both say yes they become contacts, and you never see what they write. If one says no, nobody is told.</source>
        <translation>Se pregunta por separado a {title} y a la otra persona. Si ambas aceptan, pasan a ser contactos y tú nunca ves lo que escriben. Si una dice que no, no se avisa a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both</source>
        <translation>Unas palabras para ambos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You both like to sail</source>
        <translation>Dos personas que aman la vela</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both, if you like</source>
        <translation>Unas palabras para ambos, si quieres</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce them</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You have no other contact whom they could meet.</source>
        <translation>No tienes otro contacto a quien pudiera conocer.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Both are asked now, or when they are next on line.</source>
        <translation>Se pregunta a ambos ahora, o la próxima vez que estén en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introductions</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A contact would like you to meet somebody. It is their word alone who that is: compare the safety code afterwards.</source>
        <translation>A un contacto le gustaría que conocieras a alguien. Quién es, solo lo dice su palabra: compara después el código de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody has introduced anybody to you.</source>
        <translation>Nadie te ha presentado a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody is told</source>
        <translation>No se avisa a nadie</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>not in use now</source>
        <translation>no se usa ahora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>in use, with a warning</source>
        <translation>en uso, con una advertencia</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>How you and {name} are protected</source>
        <translation>Cómo está protegida tu conversación con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>Three layers lie around every word, each with keys of its own.</source>
        <translation>Tres capas rodean cada palabra, cada una con sus propias claves.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Messages still arrive. Nobody sees them.</source>
        <translation>Los mensajes siguen llegando. Nadie los ve.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>m2chat is locked</source>
        <translation>m2chat está bloqueado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Until withdrawn</source>
        <translation>Hasta que se retire</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For one person</source>
        <translation>Para una persona</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For five people</source>
        <translation>Para cinco personas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For many people</source>
        <translation>Para muchas personas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Whoever has it can ask to be your contact. Nothing else.</source>
        <translation>Quien la tenga puede pedir ser tu contacto. Nada más.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Who can use the new card</source>
        <translation>Quién puede usar la tarjeta nueva</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>How long the new card is valid</source>
        <translation>Cuánto vale la tarjeta nueva</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Make a new card</source>
        <translation>Hacer una tarjeta nueva</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Making your card…</source>
        <translation>Haciendo tu tarjeta…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For {who}, {end}</source>
        <translation>Para {who}, {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>This card answers nobody any more. Make a new one below.</source>
        <translation>Esta tarjeta ya no responde a nadie. Haz una nueva abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For {who}, until {when}</source>
        <translation>Para {who}, hasta {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>any number of people</source>
        <translation>cualquier número de personas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used up</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>until you withdraw it</source>
        <translation>hasta que la retires</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends in {time}</source>
        <translation>termina en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends {when}</source>
        <translation>termina {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My cards</source>
        <translation>Mis tarjetas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Whoever has a card of yours can ask to be your contact, as often as it allows. They can't see your messages or whom you know.</source>
        <translation>Quien tenga una tarjeta tuya puede pedir ser tu contacto, tantas veces como ella permita. No puede ver tus mensajes ni a quién conoces.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>How long it is valid</source>
        <translation>Cuánto tiempo vale</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Who can use it</source>
        <translation>Quién puede usarla</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>You have made no card yet.</source>
        <translation>Aún no has hecho ninguna tarjeta.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For any number of people</source>
        <translation>Para cualquier número de personas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For %n more people</source>
        <translation>
            <numerusform>Para %n persona más</numerusform>
            <numerusform>Para %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>made {when}</source>
        <translation>hecha {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Until you withdraw it, {made}</source>
        <translation>Hasta que la retires, {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>{time} left, {made}</source>
        <translation>Quedan {time}, {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asks</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asked by you too</source>
        <translation>con solicitud tuya también</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>turned down or deleted</source>
        <translation>rechazado o eliminado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used by {names}</source>
        <translation>Usada por {names}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Tries this computer's port, every look-up server, the way from outside and the size of datagrams. It takes a few seconds and tells nobody anything.</source>
        <translation>Prueba el puerto de este equipo, cada servidor de directorio, la ruta desde fuera y el tamaño de los datagramas. Tarda unos segundos y no cuenta nada a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Check the network</source>
        <translation>Comprobar la red</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run the check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Without any address</source>
        <translation>Sin ninguna dirección</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stopped. What was found until then:</source>
        <translation>Detenida. Lo encontrado hasta entonces:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The check could not be finished.</source>
        <translation>No se pudo terminar la comprobación.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The report is in the clipboard. No address is in it.</source>
        <translation>El informe está en el portapapeles. No contiene ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Every server that m2chat contacted in the last 30 days, and exactly what it could see. This list is made and kept on this computer alone.</source>
        <translation>Todos los servidores que m2chat contactó en los últimos 30 días y qué pudo ver exactamente cada uno. Esta lista se hace y se guarda solo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>No server was contacted yet.</source>
        <translation>Aún no se ha contactado ningún servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Keep this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Erase it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>This list is not kept.</source>
        <translation>Esta lista no se guarda.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Greeted only</source>
        <translation>Solo saludado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>last {when}</source>
        <translation>última vez {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could see</source>
        <translation>Pudo ver</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could not see</source>
        <translation>No pudo ver</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>What it forgot</source>
        <translation>Lo que olvidó</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Yes, erase it</source>
        <translation>Sí, borrarla</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>You are connected to nobody at the moment. Servers are listed below.</source>
        <translation>En este momento no hay conexión con nadie. Abajo están los servidores.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Whose connection</source>
        <translation>Conexión de</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Hold the figures still</source>
        <translation>Dejar quietas las cifras</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>As text, without names and addresses</source>
        <translation>Como texto, sin nombres ni direcciones</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/views/plot.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Ways</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/file_room.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copied, without names and addresses.</source>
        <translation>Copiado, sin nombres ni direcciones.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>None: no circle with a server yet.</source>
        <translation>Ninguno: aún no hay un círculo con servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>{size} bytes fit</source>
        <translation>Caben {size} bytes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up servers</source>
        <translation>Servidores de directorio</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected people</source>
        <translation>Personas conectadas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Paste a circle link: m2:circle/…</source>
        <translation>Pega un enlace de círculo: m2:circle/…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/scan/words.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Circle link</source>
        <translation>Enlace de círculo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Nobody at the moment.</source>
        <translation>Nadie en este momento.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is offline</source>
        <translation>Este equipo está sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is online</source>
        <translation>Este equipo está en línea</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to %n people</source>
        <translation>
            <numerusform>Conexión con %n persona</numerusform>
            <numerusform>Conexión con %n personas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to nobody at the moment</source>
        <translation>Sin conexión con nadie en este momento</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Own addresses: {addresses}</source>
        <translation>Direcciones propias: {addresses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>and %n more that are not in use</source>
        <translation>
            <numerusform>y %n más que no se usa</numerusform>
            <numerusform>y %n más que no se usan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No circle with a look-up server yet.</source>
        <translation>Aún no hay un círculo con servidor de directorio.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Copy the link of {name}</source>
        <translation>Copiar el enlace de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Show the code of {name}</source>
        <translation>Mostrar el código de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave {name}</source>
        <translation>Dejar {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join again</source>
        <translation>Volver a unirse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join {name} again</source>
        <translation>Volver a unirse a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>The link is in the clipboard. Give it only to members.</source>
        <translation>El enlace está en el portapapeles. Dáselo solo a miembros.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You are in the circle {name} now.</source>
        <translation>Ya estás en el círculo {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You left {name}. Its contacts stay, but are not reached.</source>
        <translation>Dejaste {name}. Sus contactos se quedan, pero no se puede llegar a ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up server of {circle}, {address}: {state}</source>
        <translation>Servidor de directorio de {circle}, {address}: {state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>people find you there</source>
        <translation>ahí te encuentran</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>People find you there</source>
        <translation>Ahí te encuentran</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{time} · {percent}% lost · {rate}</source>
        <translation>{time} · {percent} % de pérdidas · {rate}</translation>
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
        <translation>Traza de</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Everybody and this computer</source>
        <translation>Todas las personas y este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Kept in memory on this computer, and nowhere else. Never sent.</source>
        <translation>Se guarda en la memoria de este equipo y en ningún otro lugar. Nunca se envía.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>flow {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Nothing was tried yet. Steps appear here.</source>
        <translation>Aún no se ha intentado nada. Los pasos aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/onboarding.py"/>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>This link leads to:</source>
        <translation>Este enlace lleva a:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>You have not verified {name}. This link leads to:</source>
        <translation>No has verificado a {name}. Este enlace lleva a:</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Name, your contacts see it</source>
        <translation>Nombre, lo ven tus contactos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Fingerprint of my certificate {fingerprint}</source>
        <translation>Huella de mi certificado {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Fingerprint of my certificate</source>
        <translation>Huella de mi certificado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see the new name when you next meet.</source>
        <translation>Tus contactos ven el nombre nuevo la próxima vez que se conecten contigo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Choose a picture of yourself</source>
        <translation>Elige una imagen tuya</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The picture could not be read. Choose another file.</source>
        <translation>No se pudo leer la imagen. Elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Looking at the picture…</source>
        <translation>Revisando la imagen…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>This is no picture that m2chat takes. Choose another.</source>
        <translation>m2chat no acepta esta imagen. Elige otra.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>You have no picture now.</source>
        <translation>Ahora no tienes imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts get the picture.</source>
        <translation>Tus contactos reciben la imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>It opens in a window of its own.</source>
        <translation>Se abre en su propia ventana.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Each profile has its own name, keys, contacts and messages. They know nothing of each other, and several can be open at once.</source>
        <translation>Cada perfil tiene su propio nombre, claves, contactos y mensajes. No saben nada unos de otros, y puede haber varios abiertos a la vez.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>There is no other profile.</source>
        <translation>No hay ningún otro perfil.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Another m2chat could not be started. Start it by hand.</source>
        <translation>No se pudo abrir otro m2chat. Ábrelo a mano.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>m2chat backups (*{ending});;All files (*)</source>
        <translation>Copias de seguridad de m2chat (*{ending});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Open backup</source>
        <translation>Abrir copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Come back with your backup</source>
        <translation>Vuelve con tu copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the file that m2chat wrote. To move from another computer, make one there first: “Move to another computer…” in its menu. It falls silent by itself.</source>
        <translation>Elige el archivo que escribió m2chat. Para pasar desde otro equipo, haz primero una copia allí: «Pasar a otro equipo…» en su menú. Quedará en silencio por sí solo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the backup file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Your computers are meeting…</source>
        <translation>Los equipos se están encontrando…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The two computers are making the words…</source>
        <translation>Los dos ordenadores están formando las palabras…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Are these four words on their screen too?</source>
        <translation>¿Están estas cuatro palabras también en su pantalla?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Wants to be your contact. Are these four words on their screen too?</source>
        <translation>Quiere ser tu contacto. ¿Están estas cuatro palabras también en su pantalla?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Waiting for their yes…</source>
        <translation>Esperando su sí…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>You are contacts now</source>
        <translation>Contacto añadido</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The words differed. Somebody may stand between you.</source>
        <translation>Las palabras no coincidieron. Puede que haya alguien en medio.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>No answer. Perhaps they closed the page.</source>
        <translation>Sin respuesta. Quizá ha cerrado la página.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Different</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/shell.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Compare with {title}</source>
        <translation>Comparar con {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Call {title} or meet, and read these to each other. If every word is the same, nobody sits between you.</source>
        <translation>Compara estas palabras con {title} de viva voz, por teléfono o en persona. Si todas son iguales, no hay nadie en medio.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The words, to say aloud</source>
        <translation>Las palabras, para decir en voz alta</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The same as digits</source>
        <translation>Lo mismo en cifras</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They differ</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Mark as not verified</source>
        <translation>Marcar como no verificado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Then do not trust this conversation: somebody may sit between you. Check that you both look at the right contact; if it stays different, exchange new cards in person.</source>
        <translation>Entonces no confíes en esta conversación: puede haber alguien en medio. Comprueba que en ambos lados se mira el contacto correcto; si siguen sin coincidir, intercambia tarjetas nuevas en persona.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>Or let the computers compare</source>
        <translation>O deja que comparen los equipos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>QR code of the safety code</source>
        <translation>Código QR del código de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>{title} scans this, or you paste the code of their screen here.</source>
        <translation>{title} escanea esto, o tú pegas aquí el código de su pantalla.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The code of {title}'s screen</source>
        <translation>El código de la pantalla de {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes match. Nobody sits between you and {name}, who is verified now.</source>
        <translation>Los códigos coinciden. No hay nadie entre tú y {name}, que ya es un contacto verificado.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes differ. Is it {name}'s screen, opened at your name? Then somebody sits between you: do not trust this conversation, and exchange new cards in person. {name} is not verified any more.</source>
        <translation>Los códigos no coinciden. ¿Es la pantalla de {name}, abierta con tu nombre? Entonces hay alguien en medio: no confíes en esta conversación e intercambia tarjetas nuevas en persona. {name} ya no es un contacto verificado.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>That is your own code. Take the one of their screen.</source>
        <translation>Ese es tu propio código. Usa el de su pantalla.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>In one hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Monday morning</source>
        <translation>Lunes por la mañana</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>It leaves this computer at that time, if m2chat is running then.</source>
        <translation>Sale de este equipo a esa hora, si m2chat está abierto entonces.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send then</source>
        <translation>Programar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elige una posterior.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/sheet.py"/>
        <location filename="../../ui/shell.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>In every text field</source>
        <translation>En todos los campos de texto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Copy, cut, paste</source>
        <translation>Copiar, cortar, pegar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/toast.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Edit the last message (empty line)</source>
        <translation>Editar el último mensaje (línea vacía)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Among messages and in lists</source>
        <translation>Entre mensajes y en listas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Menu of a row</source>
        <translation>Menú de una fila</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Close what is uppermost</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts of m2chat</source>
        <translation>Atajos de teclado de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Take at least {shortest} characters; four or five words are best.</source>
        <translation>Usa al menos {shortest} caracteres; lo mejor son cuatro o cinco palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Too easy to guess. Four or five words that do not belong together are best.</source>
        <translation>Demasiado fácil de adivinar. Lo mejor son cuatro o cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Weak. Add another word or two.</source>
        <translation>Débil. Añade una o dos palabras más.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>could be better</source>
        <translation>podría ir mejor</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection</source>
        <translation>La conexión</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Look-up</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>The direct way</source>
        <translation>La ruta directa</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Relay</source>
        <translation>Repetidor</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB there</source>
        <translation>1 MiB de ida</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB back</source>
        <translation>1 MiB de vuelta</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Longest packet</source>
        <translation>Paquete más largo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>The router</source>
        <translation>El router</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Ask me first</source>
        <translation>Preguntarme antes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Yes, at any time</source>
        <translation>Sí, en cualquier momento</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test the connection with {name}</source>
        <translation>Probar la conexión con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Both computers look each other up, try the direct way and a relay, and send one MiB there and back. {name} is asked first.</source>
        <translation>Los dos equipos se buscan, prueban la ruta directa y un repetidor, y envían un MiB de ida y vuelta. Antes se pregunta a {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Begin the test</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen from here</source>
        <translation>Visto desde aquí</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen by {name}</source>
        <translation>Visto por {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>{name} may test with you</source>
        <translation>{name} puede hacer pruebas contigo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Something does not work; see below.</source>
        <translation>Algo no funciona; mira abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their card</source>
        <translation>Su tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Scan it, drop it here, or paste what they sent you.</source>
        <translation>Escanéala, suéltala aquí o pega lo que te enviaron.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their contact card</source>
        <translation>Su tarjeta de contacto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Use the card in the clipboard</source>
        <translation>Usar la tarjeta del portapapeles</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their own name comes when they accept</source>
        <translation>Su propio nombre llega cuando acepte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname, only you see it</source>
        <translation>Apodo, solo lo ves tú</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello message</source>
        <translation>Mensaje de saludo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hi, it's me from…</source>
        <translation>Hola, soy yo, de…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello, they read it before they accept</source>
        <translation>Saludo, lo lee antes de aceptar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Send request</source>
        <translation>Enviar solicitud</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Join this circle…</source>
        <translation>Unirse a este círculo…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>for your own network</source>
        <translation>para tu propia red</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>of the circle {circle}</source>
        <translation>del círculo {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>A good card {of}. It ends {end}.</source>
        <translation>Una tarjeta válida {of}. Termina {end}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Short id {digits}. On the telephone they read: {words}</source>
        <translation>Identificador corto {digits}. Por teléfono se lee: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/offline_room.py"/>
        <source>Messages that wait</source>
        <translation>Mensajes que esperan</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long messages may wait</source>
        <translation>Cuánto pueden esperar los mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much may wait</source>
        <translation>Qué tamaño puede esperar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much</source>
        <translation>Qué tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Ask {first_name}</source>
        <translation>Preguntar a {first_name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Profiles on this computer</source>
        <translation>Perfiles en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Who are you today?</source>
        <translation>¿Quién eres hoy?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Enter your passphrase to open your messages.</source>
        <translation>Escribe tu frase de contraseña para abrir tus mensajes.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Another profile</source>
        <translation>Otro perfil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Your system's keyring holds the key. It may ask you to unlock it.</source>
        <translation>El llavero de tu sistema guarda la clave. Puede que te pida desbloquearlo.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <location filename="../../ui/link_entries.py"/>
        <source>The whole message</source>
        <translation>El mensaje entero</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete this profile?</source>
        <translation>¿Eliminar este perfil?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Your keys, contacts, messages and files on this computer go. Nobody can bring them back, except from a backup of yours. Your contacts keep what you sent them.</source>
        <translation>Se borran tus claves, contactos, mensajes y archivos de este equipo. Nadie puede recuperarlos, salvo desde una copia de seguridad tuya. Tus contactos conservan lo que les enviaste.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>The keys are overwritten first, so what is left cannot be read. On a solid-state disk, in snapshots or backups old copies of the key file may remain; they open with your passphrase only.</source>
        <translation>Primero se sobrescriben las claves, así que lo que queda no se puede leer. En un disco de estado sólido, en instantáneas o en copias de seguridad pueden quedar copias antiguas del archivo de clave; solo se abren con tu frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Type {word} to go on</source>
        <translation>Escribe {word} para continuar</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium light</source>
        <translation>medio claro</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium dark</source>
        <translation>medio oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Take this file</source>
        <translation>Aceptar este archivo</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Cancel this file</source>
        <translation>Cancelar este archivo</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>{name} can not be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>No se pudo guardar la imagen. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>This file can run on your computer</source>
        <translation>Este archivo puede ejecutarse en tu equipo</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>“{name}” is a program, or may start one (.{ending}). Save it only if you expected it and know why it was sent.</source>
        <translation>«{name}» es un programa o puede iniciar uno (.{ending}). Guárdalo solo si lo esperabas y sabes por qué te lo enviaron.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save it anyway</source>
        <translation>Guardar igualmente</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting at the offline server</source>
        <translation>Esperando en el servidor sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for a connection</source>
        <translation>Esperando una conexión</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{hours} h left</source>
        <translation>quedan {hours} h</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Take it?</source>
        <translation>¿Aceptar?</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for their yes</source>
        <translation>Esperando su sí</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{size} of {total}</source>
        <translation>{size} de {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>It did not come through</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{state} · {size} of {total}</source>
        <translation>{state} · {size} de {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Voice message, {length}</source>
        <translation>Mensaje de voz, {length}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>People in this room…</source>
        <translation>Personas en esta sala…</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Profile and card</source>
        <translation>Perfil y tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>name picture fingerprint card circle</source>
        <translation>nombre imagen foto huella tarjeta círculo</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Backup and devices</source>
        <translation>Copias y dispositivos</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>restore move export another computer</source>
        <translation>restaurar mover pasar exportar copia respaldo otro equipo ordenador computadora</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>{asker} asks you into this group</source>
        <translation>{asker} te invita a este grupo</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Members will see your name, and can meet you to bring messages. You see what is said from when you join.</source>
        <translation>Los miembros verán tu nombre y podrán conectarse contigo para traerte mensajes. Ves lo que se dice desde que te unes.</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Who has it…</source>
        <translation>Quién lo tiene…</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/choices.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/settings_rows.py"/>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Network, check and circles</source>
        <translation>Red, comprobación y círculos</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>More about this conversation</source>
        <translation>Más sobre esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
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
        <translation>Mensaje de voz: haz clic para grabar, o mantén pulsado y suelta para enviar</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Send ({key}); right-click for when and how ({more})</source>
        <translation>Enviar ({key}); clic derecho para cuándo y cómo ({more})</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>{find} finds people, {add} adds somebody.</source>
        <translation>{find} busca personas, {add} añade a alguien.</translation>
    </message>
    <message>
        <location filename="../../ui/hosting_room.py"/>
        <source>Host a circle…</source>
        <translation>Alojar un círculo…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>circle server relay LAN port UPnP address test donate inspector ledger</source>
        <translation>círculo servidor repetidor LAN puerto UPnP dirección prueba donar inspector registro</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Network inspector</source>
        <translation>Inspector de red</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>What servers learned</source>
        <translation>Lo que supieron los servidores</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection</source>
        <translation>Capas de protección</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection…</source>
        <translation>Capas de protección…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection…</source>
        <translation>Probar la conexión…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection with this contact</source>
        <translation>Probar la conexión con este contacto</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Look-up server</source>
        <translation>Servidor de directorio</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Offline server</source>
        <translation>Servidor sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>in reserve</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>tried</source>
        <translation>probada</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{now}, least {least}</source>
        <translation>{now}, mínimo {least}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{share} of {packets} packets</source>
        <translation>{share} de {packets} paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>The path gives</source>
        <translation>La ruta da</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{window}, {flying} on the way</source>
        <translation>{window}, {flying} en camino</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} in {packets} packets</source>
        <translation>{size} en {packets} paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Streams open</source>
        <translation>Flujos abiertos</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{ours} ours, {theirs} theirs</source>
        <translation>{ours} nuestros, {theirs} suyos</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Connected for</source>
        <translation>Conexión desde hace</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key of the line</source>
        <translation>Clave de la línea</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{age} old, {size} under it</source>
        <translation>desde hace {age}, con ella {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, carried {size}</source>
        <translation>{time}, llevó {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, people find you there</source>
        <translation>{time}, ahí te encuentran</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>A new key for every message</source>
        <translation>Una clave nueva para cada mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Not in use now</source>
        <translation>No se usa ahora</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>One key for the whole circle · {size} under it on this line</source>
        <translation>Una clave para todo el círculo · con ella {size} en esta línea</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key {age} old · {size} under it</source>
        <translation>Clave de hace {age} · con ella {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>m2chat network inspector</source>
        <translation>Inspector de red de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>m2chat opens them now.</source>
        <translation>Ahora los abre m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>No program opens them now.</source>
        <translation>Ahora no los abre ningún programa.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Another program opens them now. Switched on, m2chat does.</source>
        <translation>Ahora los abre otro programa. Si lo activas, los abre m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system knows from the installation that m2chat opens them.</source>
        <translation>El sistema sabe por la instalación que los abre m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>This m2chat was started from a folder, so that the system can't know it. Paste links into the search field instead.</source>
        <translation>Este m2chat se inició desde una carpeta, así que el sistema no puede conocerlo. Pega los enlaces en el campo de búsqueda.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Open m2: links with m2chat</source>
        <translation>Abrir enlaces m2: con m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Contact cards and circle links that you click in a browser or mail program open here. You are asked before anything is done with them.</source>
        <translation>Las tarjetas de contacto y los enlaces de círculo en los que haces clic en un navegador o programa de correo se abren aquí. Se te pregunta antes de hacer nada con ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system did not take it ({reason}). Nothing was changed.</source>
        <translation>El sistema no lo aceptó ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Fold or open the list</source>
        <translation>Plegar o abrir la lista</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Compact list</source>
        <translation>Lista compacta</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>colour color theme dark light night contrast size zoom font larger smaller</source>
        <translation>color tema oscuro claro noche contraste tamaño zoom letra fuente más grande pequeño aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>“As the system” follows light, dark and high contrast of your computer.</source>
        <translation>«Como el sistema» sigue el modo claro, oscuro o de alto contraste de tu equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>The colour of your own messages and of what is chosen. High contrast has its own.</source>
        <translation>El color de tus propios mensajes y de lo elegido. El alto contraste tiene el suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Everything in the window. Ctrl++ and Ctrl+- change it too, Ctrl+0 resets it.</source>
        <translation>Todo lo que hay en la ventana. Ctrl++ y Ctrl+- también lo cambian, Ctrl+0 lo restablece.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>One line for each conversation.</source>
        <translation>Una línea por conversación.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Select a conversation</source>
        <translation>Elige una conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/models/conversation_model.py"/>
        <location filename="../../ui/views/line_list.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/models/conversation_model.py"/>
        <source>draft: {words}</source>
        <translation>borrador: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_model.py"/>
        <source>A message that is no longer here</source>
        <translation>Un mensaje que ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_rows.py"/>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {seconds} s</source>
        <translation>en {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {minutes} min</source>
        <translation>en {minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {hours} h</source>
        <translation>en {hours} h</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/moments.py"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>tomorrow, {time}</source>
        <translation>mañana, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name looks like that of another contact, {name}. Compare the safety code before you trust it.</source>
        <translation>Este nombre se parece al de otro contacto, {name}. Compara el código de seguridad antes de fiarte.</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name mixes letters of several alphabets, so that it may look like another name.</source>
        <translation>Este nombre mezcla letras de varios alfabetos, así que puede parecerse a otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Two relays</source>
        <translation>Dos repetidores</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN, no server</source>
        <translation>LAN, sin servidor</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, within this network. You see each other's address.</source>
        <translation>Derecho a su equipo, dentro de esta red. Cada parte ve la dirección de la otra.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer. You see each other's address.</source>
        <translation>Derecho a su equipo. Cada parte ve la dirección de la otra.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through a relay that can read nothing. You do not see each other's address.</source>
        <translation>Por un repetidor que no puede leer nada. Ninguna parte ve la dirección de la otra.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts. Neither knows both of you.</source>
        <translation>Por dos repetidores de anfitriones distintos. Ninguno conoce a ambas partes.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, found in this network without any server.</source>
        <translation>Derecho a su equipo, que se encontró en esta red sin ningún servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Your address stays hidden behind a relay until the request is accepted; then the direct way, and a relay only where that fails.</source>
        <translation>Tu dirección sigue oculta tras un repetidor hasta que se acepta la solicitud; después, la ruta directa, y un repetidor solo donde esta falla.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The fastest way. They see your address; a relay helps where a router lets nothing direct through.</source>
        <translation>La ruta más rápida. Tu contacto ve tu dirección; un repetidor ayuda donde un router no deja pasar nada directo.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Never through anybody else's computer. Behind some routers you will not reach each other.</source>
        <translation>Nunca por el equipo de nadie más. Tras algunos routers no habrá conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>They never see your address. A little slower; without a relay in the circle, messages wait.</source>
        <translation>Nunca ve tu dirección. Un poco más lento; si el círculo no tiene repetidor, los mensajes esperan.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts: neither knows both of you. The slowest way.</source>
        <translation>Por dos repetidores de anfitriones distintos: ninguno conoce a ambas partes. La ruta más lenta.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Only while you are in the same network; elsewhere, messages wait.</source>
        <translation>Solo en la misma red; fuera de ella, los mensajes esperan.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The port</source>
        <translation>El puerto</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Being found</source>
        <translation>Que te encuentren</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The clock</source>
        <translation>El reloj</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Size of datagrams</source>
        <translation>Tamaño de los datagramas</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Without a server</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>must be mended</source>
        <translation>hay que arreglarlo</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>No router changes the address of this computer</source>
        <translation>Ningún router cambia la dirección de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody the same address</source>
        <translation>El router muestra a todos la misma dirección</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody another address</source>
        <translation>El router muestra a cada uno una dirección distinta</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Same network only</source>
        <translation>Solo la misma red</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Same network</source>
        <translation>Misma red</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>People on one network find each other by card, without a server</source>
        <translation>Las personas de una misma red se encuentran por tarjeta, sin servidor</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You left the circle of your own network: only servers help people find you.</source>
        <translation>Dejaste el círculo de tu propia red: solo los servidores ayudan a que te encuentren.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You are offline. Messages you write wait on this computer and go out by themselves.</source>
        <translation>No tienes conexión. Los mensajes que escribas esperan en este equipo y salen solos.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>This profile is open on another computer. You can read here, but nothing is sent.</source>
        <translation>Este perfil está abierto en otro equipo. Aquí puedes leer, pero no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Use here</source>
        <translation>Usar aquí</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>Hay que arreglar %n cosa.</numerusform>
            <numerusform>Hay que arreglar %n cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>It works; %n thing(s) could be better.</source>
        <translation>
            <numerusform>Funciona; %n cosa podría ir mejor.</numerusform>
            <numerusform>Funciona; %n cosas podrían ir mejor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Everything that could be tried works.</source>
        <translation>Todo lo que se pudo probar funciona.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>m2chat network check: {verdict}</source>
        <translation>Comprobación de red de m2chat: {verdict}</translation>
    </message>
    <message>
        <location filename="../../ui/offline_room.py"/>
        <source>Deleted at the offline server in</source>
        <translation>Se elimina en el servidor sin conexión en</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>There is no other profile on this computer.</source>
        <translation>No hay ningún otro perfil en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>Another m2chat could not be started.</source>
        <translation>No se pudo abrir otro m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/views/chain.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Close the contact panel</source>
        <translation>Cerrar el panel del contacto</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>How to reach them</source>
        <translation>Cómo llegar a este contacto</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Files taken without asking</source>
        <translation>Archivos aceptados sin preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>As for everybody</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Remove contact…</source>
        <translation>Quitar contacto…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>All messages with them are deleted from this computer.</source>
        <translation>Todos los mensajes con este contacto se eliminan de este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>calls themselves {name}</source>
        <translation>se hace llamar {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Verified: you compared the safety code.</source>
        <translation>Verificado: comparaste el código de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Not verified yet. Compare the code by voice or in person to be sure that nobody sits between you.</source>
        <translation>Aún sin verificar. Compara el código de viva voz o en persona para tener la certeza de que no hay nadie en medio.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare again</source>
        <translation>Comparar otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Give them a name</source>
        <translation>Ponle un nombre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>You compared the safety code</source>
        <translation>Comparaste el código de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Compare the safety code</source>
        <translation>Comparar el código de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this contact</source>
        <translation>Sobre este contacto</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this group</source>
        <translation>Sobre este grupo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Open elsewhere</source>
        <translation>Abierto en otro lugar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No circle yet</source>
        <translation>Aún sin círculo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Network: {state}, circle: {circle}</source>
        <translation>Red: {state}, círculo: {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/search_panel.py"/>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Search people and messages</source>
        <translation>Buscar personas y mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact has this name.</source>
        <translation>Ningún contacto tiene este nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Show somebody your card, or paste theirs.</source>
        <translation>Muestra tu tarjeta a alguien o pega la suya.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact is called “{name}”.</source>
        <translation>Ningún contacto se llama «{name}».</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Close the delivery panel</source>
        <translation>Cerrar el panel de entrega</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Cancel message</source>
        <translation>Cancelar mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The last try</source>
        <translation>El último intento</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Whole trace…</source>
        <translation>Traza completa…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The way it took</source>
        <translation>El camino que tomó</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Written {when}</source>
        <translation>Escrito {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n intento hasta ahora</numerusform>
            <numerusform>%n intentos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>For people elsewhere: paste its link. On your own network a card is enough.</source>
        <translation>Para personas en otros lugares: pega su enlace. En tu propia red basta una tarjeta.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Now meet somebody</source>
        <translation>Ahora, conecta con alguien</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Somebody is in this room</source>
        <translation>Hay alguien en esta sala</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>See each other for ten minutes, connect with two clicks.</source>
        <translation>Diez minutos a la vista y dos clics para conectar.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>You have their card</source>
        <translation>Tienes su tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Paste it, scan it, or drop its picture.</source>
        <translation>Pégala, escanéala o suelta su imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Try it alone</source>
        <translation>Pruébalo a solas</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write yourself a note, kept on this computer.</source>
        <translation>Escríbete una nota, guardada en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>A circle</source>
        <translation>Un círculo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join a circle</source>
        <translation>Unirse a un círculo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join…</source>
        <translation>Unirse…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Your computer helps your people to find each other.</source>
        <translation>Tu equipo ayuda a tu gente a encontrarse.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host…</source>
        <translation>Alojar…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>You are in {name}.</source>
        <translation>Estás en {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits at an offline server</source>
        <translation>Espera en un servidor sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Expired at the offline server. Send again, or another member hands it on</source>
        <translation>Caducó en el servidor sin conexión. Envíalo otra vez, o lo pasará otro miembro</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Does not get it: no longer a member</source>
        <translation>No lo recibe: ya no es miembro</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits until you are both online, or another member hands it on</source>
        <translation>Espera a que ambos estén en línea, o lo pasará otro miembro</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Close the list of members</source>
        <translation>Cerrar la lista de miembros</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>{have} of {count} have it</source>
        <translation>Lo tienen {have} de {count}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>What to do about {name}</source>
        <translation>Qué hacer con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Asked in, no answer yet</source>
        <translation>Invitación aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Blocked: what they write is hidden</source>
        <translation>Bloqueado: lo que escribe está oculto</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Not your contact</source>
        <translation>No es contacto tuyo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Close the group panel</source>
        <translation>Cerrar el panel del grupo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Ask people in…</source>
        <translation>Invitar personas…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Card for this group…</source>
        <translation>Tarjeta para este grupo…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Name and purpose…</source>
        <translation>Nombre y propósito…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Leave group</source>
        <translation>Dejar el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Delete group…</source>
        <translation>Eliminar grupo…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take the invitation back</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Give up being an admin</source>
        <translation>Dejar de ser admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Make an admin</source>
        <translation>Hacer admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>No longer an admin</source>
        <translation>Quitar como admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You see nothing of what is said after. An admin can ask you in again.</source>
        <translation>No ves nada de lo que se diga después. Un admin puede volver a invitarte.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You leave, and all its messages are deleted from this computer.</source>
        <translation>Dejas el grupo, y todos sus mensajes se eliminan de este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, leave</source>
        <translation>Sí, dejar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Pictures of this conversation</source>
        <translation>Imágenes de esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files of this conversation</source>
        <translation>Archivos de esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No voice messages yet</source>
        <translation>Aún no hay mensajes de voz</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice messages of both sides</source>
        <translation>Mensajes de voz de ambas partes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No links yet</source>
        <translation>Aún no hay enlaces</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Web addresses that were written</source>
        <translation>Direcciones web que se escribieron</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>What this conversation carries</source>
        <translation>Lo que contiene esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>{things} stand here.</source>
        <translation>{things}: aparecerán aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy selected text</source>
        <translation>Copiar el texto elegido</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delivery…</source>
        <translation>Entrega…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for both…</source>
        <translation>Eliminar para ambos…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for everyone…</source>
        <translation>Eliminar para todos…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/message_entries.py"/>
        <source>%n message(s) deleted for you</source>
        <translation>
            <numerusform>%n mensaje eliminado para ti</numerusform>
            <numerusform>%n mensajes eliminados para ti</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Reject &amp;&amp; block</source>
        <translation>Rechazar &amp;&amp; bloquear</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Cancel request</source>
        <translation>Cancelar solicitud</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} wants to be your contact</source>
        <translation>{name} quiere ser tu contacto</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They asked with a card of yours.</source>
        <translation>Envió la solicitud con una tarjeta tuya.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told when you reject. Until you accept, they see nothing of you.</source>
        <translation>Si rechazas, no se entera. Hasta que aceptes, no ve nada de ti.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Waiting for {name}</source>
        <translation>Esperando a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You can write as soon as they accept. m2chat keeps asking by itself.</source>
        <translation>Puedes escribir en cuanto acepte. m2chat sigue preguntando solo.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Nothing of theirs reaches you.</source>
        <translation>No te llega nada suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} is blocked</source>
        <translation>{name}: bloqueado</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told.</source>
        <translation>No se entera.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You wrote: “{hello}”</source>
        <translation>Escribiste: «{hello}»</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Scheduled</source>
        <translation>Programados</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Nothing is scheduled</source>
        <translation>No hay nada programado</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Right-click the send button.</source>
        <translation>Haz clic derecho en el botón de enviar.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>What do you look for?</source>
        <translation>¿Qué buscas?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Words of messages, names of files.</source>
        <translation>Palabras de mensajes, nombres de archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sending.py"/>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Sealed for its reader</source>
        <translation>Sellado para quien lo lee</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Each packet on the way</source>
        <translation>Cada paquete por el camino</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Message info</source>
        <translation>Info del mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Close message info</source>
        <translation>Cerrar info del mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>A message without words</source>
        <translation>Un mensaje sin palabras</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>How it is protected</source>
        <translation>Cómo está protegido</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>{name} would like to test the connection with you</source>
        <translation>A {name} le gustaría probar la conexión contigo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Both computers send one MiB there and back, and yours says what it sees in numbers: no names, no addresses. You can change your answer at any time.</source>
        <translation>Los dos equipos envían un MiB de ida y vuelta, y el tuyo dice lo que ve en cifras: ni nombres ni direcciones. Puedes cambiar tu respuesta cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Don't allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Go to a conversation…</source>
        <translation>Ir a una conversación…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Do anything by its name…</source>
        <translation>Hacer cualquier cosa por su nombre…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>A name; or &gt; and what you would like to do</source>
        <translation>Un nombre; o &gt; y lo que quieras hacer</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversation or command</source>
        <translation>Conversación u orden</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversations and commands</source>
        <translation>Conversaciones y órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Do something</source>
        <translation>Hacer algo</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Nothing that can be done now is called “{words}”.</source>
        <translation>Nada de lo que se puede hacer ahora se llama «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>No conversation is called “{words}”.</source>
        <translation>Ninguna conversación se llama «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ elegir · Intro lo hace · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter opens · &gt; for everything else</source>
        <translation>↑ ↓ elegir · Intro abre · &gt; para todo lo demás</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code</source>
        <translation>Traza un recuadro alrededor del código</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code. Enter takes the whole screen, Esc goes back.</source>
        <translation>Traza un recuadro alrededor del código. Intro toma toda la pantalla, Esc vuelve atrás.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>This m2chat was installed without camera support (the package PySide6-Addons). Scan from the screen or from a picture, or paste the text.</source>
        <translation>Este m2chat se instaló sin soporte de cámara (el paquete PySide6-Addons). Escanea desde la pantalla o desde una imagen, o pega el texto.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera support of this computer can't be loaded: a library of the system is missing. Scan from the screen or from a picture, or paste the text.</source>
        <translation>No se puede cargar el soporte de cámara de este equipo: falta una biblioteca del sistema. Escanea desde la pantalla o desde una imagen, o pega el texto.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>No camera was found. Scan from the screen or from a picture, or paste the text.</source>
        <translation>No se encontró ninguna cámara. Escanea desde la pantalla o desde una imagen, o pega el texto.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The system does not let m2chat use the camera. Allow it in the privacy settings of the system, or scan from a picture.</source>
        <translation>El sistema no deja que m2chat use la cámara. Permítelo en los ajustes de privacidad del sistema o escanea desde una imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera could not be started; perhaps another program uses it. Close that one and try again, or scan from a picture.</source>
        <translation>No se pudo iniciar la cámara; quizá la usa otro programa. Ciérralo e inténtalo de nuevo, o escanea desde una imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <location filename="../../ui/scan/panel.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Stop the camera</source>
        <translation>Detener la cámara</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Hold the code into the frame.</source>
        <translation>Pon el código dentro del marco.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no card and no picture in the clipboard.</source>
        <translation>No hay ninguna tarjeta ni imagen en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This is no file. Choose a picture of the code.</source>
        <translation>Esto no es un archivo. Elige una imagen del código.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The file could not be read ({reason}). Choose another one.</source>
        <translation>No se pudo leer el archivo ({reason}). Elige otro.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The picture is larger than 10 MB. Cut out the code.</source>
        <translation>La imagen pesa más de 10 MB. Recorta el código.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no picture.</source>
        <translation>No hay ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>A drawing or a web page is not read here. Save the code as PNG or JPEG.</source>
        <translation>Aquí no se lee un dibujo ni una página web. Guarda el código como PNG o JPEG.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This file is no picture that can be read. PNG, JPEG, WebP and GIF can.</source>
        <translation>Este archivo no es una imagen que se pueda leer. PNG, JPEG, WebP y GIF sí.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This picture can't be read: it is damaged, or larger than 10 MB or 16 million pixels. Cut out the code and try again.</source>
        <translation>No se puede leer esta imagen: está dañada, o supera los 10 MB o los 16 millones de píxeles. Recorta el código e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Hold the code before the camera</source>
        <translation>Pon el código ante la cámara</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Find a code that another program shows on the screen</source>
        <translation>Buscar un código que otro programa muestre en la pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Choose a picture of the code; or drop one here</source>
        <translation>Elige una imagen del código, o suelta una aquí</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Take text or picture out of the clipboard</source>
        <translation>Tomar texto o imagen del portapapeles</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Select an area…</source>
        <translation>Seleccionar un área…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Looking for a code…</source>
        <translation>Buscando un código…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture of a code</source>
        <translation>Imagen de un código</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Pictures and texts</source>
        <translation>Imágenes y textos</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>There are several. Which one?</source>
        <translation>Hay varios. ¿Cuál?</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>No code was found on the screen. Make it larger and show all of it, or select the area yourself.</source>
        <translation>No se encontró ningún código en la pantalla. Amplíalo y muéstralo entero, o selecciona tú el área.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/portal.py"/>
        <source>The desktop gave no picture of the screen. Allow it in the settings of the system, or make a picture of the screen and choose it under Picture.</source>
        <translation>El escritorio no dio ninguna imagen de la pantalla. Permítelo en los ajustes del sistema, o haz una captura de pantalla y elígela en Imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/screen.py"/>
        <source>The screen can't be seen from here: the system does not allow it. Make a picture of the screen, and choose it under Picture.</source>
        <translation>Desde aquí no se puede ver la pantalla: el sistema no lo permite. Haz una captura de pantalla y elígela en Imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link for a server</source>
        <translation>Enlace para un servidor</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Safety code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>From a newer m2chat</source>
        <translation>De un m2chat más nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Wireless network</source>
        <translation>Red inalámbrica</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Login secret</source>
        <translation>Secreto de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link of another program</source>
        <translation>Enlace de otro programa</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Empty code</source>
        <translation>Código vacío</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a circle link</source>
        <translation>un enlace de círculo</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a contact card</source>
        <translation>una tarjeta de contacto</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a safety code</source>
        <translation>un código de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a card or link of m2chat</source>
        <translation>una tarjeta o un enlace de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a link for a server</source>
        <translation>un enlace para un servidor</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a contact card, not {wanted}. Add it with “Add contact”.</source>
        <translation>Esto es una tarjeta de contacto, no {wanted}. Añádela con «Añadir contacto».</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a circle link, not {wanted}. Join the circle under Network first.</source>
        <translation>Esto es un enlace de círculo, no {wanted}. Únete primero al círculo en Red.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link is for a further server of a circle, not for people. Give it to whoever runs the server.</source>
        <translation>Este enlace es para otro servidor de un círculo, no para personas. Dáselo a quien lleva el servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a safety code, not {wanted}. Open the conversation, choose Verify, and scan it there.</source>
        <translation>Esto es un código de seguridad, no {wanted}. Abre la conversación, elige Verificar y escanéalo allí.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Esto se hizo con un m2chat más nuevo. Actualiza m2chat primero.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a web address, not {wanted}. m2chat did not open it.</source>
        <translation>Esto es una dirección web, no {wanted}. m2chat no la abrió.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the key of a wireless network, not {wanted}.</source>
        <translation>Esto es la clave de una red inalámbrica, no {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is an address or telephone number, not {wanted}.</source>
        <translation>Esto es una dirección o un número de teléfono, no {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This asks for a payment and is not {wanted}. Nothing was paid.</source>
        <translation>Esto pide un pago y no es {wanted}. No se pagó nada.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the secret of a login, not {wanted}. Show it to nobody.</source>
        <translation>Esto es el secreto de un inicio de sesión, no {wanted}. No se lo muestres a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link belongs to another program and is not {wanted}.</source>
        <translation>Este enlace es de otro programa y no es {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is only a text, not {wanted}.</source>
        <translation>Esto es solo un texto, no {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>As shipped</source>
        <translation>Como de fábrica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer</source>
        <translation>Restablecer los ajustes de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications and the like. What belongs to your profile stays: contacts, messages, lock, privacy.</source>
        <translation>Apariencia, idioma, teclas, notificaciones y similares. Lo que es de tu perfil se queda: contactos, mensajes, bloqueo, privacidad.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log</source>
        <translation>Registro técnico</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log of this profile</source>
        <translation>Registro técnico de este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>No names, texts, addresses or keys are in it. Read it before you give it away.</source>
        <translation>No contiene nombres, textos, direcciones ni claves. Léelo antes de compartirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Programs of your own</source>
        <translation>Tus propios programas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>While this window is open, m2ctl and programs of yours can use the same profile: write, read, list, listen. Only programs that run as you can connect.</source>
        <translation>Mientras esta ventana está abierta, m2ctl y tus programas pueden usar el mismo perfil: escribir, leer, listar, escuchar. Solo pueden conectarse programas que se ejecutan con tu usuario.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>In a terminal</source>
        <translation>En una terminal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>From a program: JSON-RPC 2.0 by lines</source>
        <translation>Desde un programa: JSON-RPC 2.0 por líneas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Where things lie</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Folder of this profile</source>
        <translation>Carpeta de este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, because a file named {mark} lies beside the program. No key is left with this computer, so each needs its passphrase.</source>
        <translation>Portátil: todos los perfiles están en {folder}, porque junto al programa hay un archivo llamado {mark}. En este equipo no queda ninguna clave, así que cada perfil necesita su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, as {variable} says. Nothing is kept elsewhere.</source>
        <translation>Portátil: todos los perfiles están en {folder}, como indica {variable}. No se guarda nada en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Not portable: profiles lie in your own folder. To carry them with the program, start it with {variable} set to a folder, on a USB stick for example.</source>
        <translation>No portátil: los perfiles están en tu propia carpeta. Para llevarlos con el programa, ábrelo con {variable} apuntando a una carpeta, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Its last lines. What looked like an id, an address or a key was blotted out.</source>
        <translation>Sus últimas líneas. Se tachó lo que parecía un identificador, una dirección o una clave.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Nothing was written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer?</source>
        <translation>¿Restablecer los ajustes de este equipo?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications, tray and start become as shipped.</source>
        <translation>Apariencia, idioma, teclas, notificaciones, bandeja del sistema e inicio quedan como de fábrica.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Nobody is blocked.</source>
        <translation>No hay nadie bloqueado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Send a message with</source>
        <translation>Enviar un mensaje con</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>The other one begins a new line. Shift and Enter always does.</source>
        <translation>La otra combinación empieza una línea nueva. Mayús e Intro siempre lo hace.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Ctrl and Enter</source>
        <translation>Ctrl e Intro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>return key newline</source>
        <translation>intro retorno tecla línea nueva salto enviar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>A contact may have rules of their own: see About this contact.</source>
        <translation>Un contacto puede tener sus propias reglas: mira en Sobre este contacto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Take by themselves</source>
        <translation>Aceptar automáticamente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Larger ones wait until you say yes. Files lie encrypted in your profile.</source>
        <translation>Los más grandes esperan a que digas que sí. Los archivos se guardan cifrados en tu perfil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>download automatically pictures voice size accept</source>
        <translation>descargar descarga automática imágenes fotos voz tamaño aceptar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Voice messages</source>
        <translation>Mensajes de voz</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Voice messages begin with it; a click on the speed changes it while one plays.</source>
        <translation>Los mensajes de voz empiezan con ella; un clic en la velocidad la cambia mientras suena uno.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>playback fast</source>
        <translation>reproducción rápido velocidad audio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Old messages</source>
        <translation>Mensajes antiguos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Messages stay until you delete them. To let new ones disappear after they were read, choose “Disappearing messages” in the menu of a conversation; it then holds for both sides.</source>
        <translation>Los mensajes se quedan hasta que los eliminas. Para que los nuevos desaparezcan después de leerse, elige «Mensajes que desaparecen» en el menú de una conversación; vale entonces para ambas partes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Saving</source>
        <translation>Guardar archivos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Folder for saved files</source>
        <translation>Carpeta para archivos guardados</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: today's limit is reached</source>
        <translation>En reposo: se alcanzó el límite de hoy</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this computer runs on its battery</source>
        <translation>En reposo: este equipo funciona con batería</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this network is paid by volume</source>
        <translation>En reposo: esta red se paga por volumen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Waits for the network</source>
        <translation>Espera a la red</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Forwarded today</source>
        <translation>Reenviado hoy</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Pairs helped now</source>
        <translation>Parejas ayudadas ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>What m2chat can read of it</source>
        <translation>Lo que m2chat puede leer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>{today} of {limit}</source>
        <translation>{today} de {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>0 bytes</source>
        <translation>0 bytes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Help others as a blind relay</source>
        <translation>Ayudar a otros como repetidor ciego</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>When two people of your circles cannot meet directly, their sealed packets may pass through this computer. It cannot read them, stores none, and is at most one MiB a second.</source>
        <translation>Cuando dos personas de tus círculos no pueden conectarse directamente, sus paquetes sellados pueden pasar por este equipo. No puede leerlos, no guarda ninguno y usa como mucho un MiB por segundo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>relay bandwidth share</source>
        <translation>repetidor ancho de banda compartir ayudar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>meter forwarded</source>
        <translation>contador reenviado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>At most a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Then it rests until midnight UTC.</source>
        <translation>Después descansa hasta la medianoche UTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on battery</source>
        <translation>También con batería</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on networks paid by volume</source>
        <translation>También en redes que se pagan por volumen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who can read my messages?</source>
        <translation>¿Quién puede leer mis mensajes?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>You and the person you write to, nobody else. Messages are sealed on your computer and opened on theirs. Helpers on the way carry sealed parcels and have no key.</source>
        <translation>Tú y la persona a la que escribes, nadie más. Los mensajes se sellan en tu equipo y se abren en el suyo. Quienes ayudan por el camino llevan paquetes sellados y no tienen ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>How do I add somebody?</source>
        <translation>¿Cómo añado a alguien?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Give them your card, or take theirs: as a picture, a code to scan or a text to copy. Press the button with the person above the list. Then one of you asks, and the other accepts.</source>
        <translation>Dale tu tarjeta o usa la suya: como imagen, como código para escanear o como texto para copiar. Pulsa el botón con la persona encima de la lista. Luego uno envía la solicitud y el otro la acepta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Why does my message wait?</source>
        <translation>¿Por qué espera mi mensaje?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>The other computer is off, or has no network just now. Your message waits here and goes out by itself when you are both there. Click its mark to see what it waits for. With an offline agreement it can also wait at a helper for up to seven days.</source>
        <translation>El otro equipo está apagado o ahora no tiene red. Tu mensaje espera aquí y sale solo cuando ambos estén en línea. Haz clic en su marca para ver a qué espera. Con un acuerdo, también puede esperar hasta siete días en un servidor sin conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the marks at a message mean?</source>
        <translation>¿Qué significan las marcas de un mensaje?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A clock: it waits here. A mailbox: it waits at a helper that both agreed on. Two open marks: it is on the other computer. Two filled marks: it was read. A red mark: it could not be sent; click it to see why.</source>
        <translation>Un reloj: espera aquí. Un buzón: espera en un servidor que ambas partes acordaron. Dos marcas vacías: está en el otro equipo. Dos marcas rellenas: se leyó. Una marca roja: no se pudo enviar; haz clic en ella para ver por qué.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>I forgot my passphrase. What now?</source>
        <translation>Olvidé mi frase de contraseña. ¿Y ahora?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Nobody can open the profile then: there is no copy of the passphrase anywhere. If you have a backup whose passphrase you know, restore that. Otherwise make a new profile and give your contacts a new card.</source>
        <translation>Entonces nadie puede abrir el perfil: no hay copia de la frase de contraseña en ningún lugar. Si tienes una copia de seguridad cuya frase conoces, restáurala. Si no, crea un perfil nuevo y da a tus contactos una tarjeta nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What happens when my computer breaks?</source>
        <translation>¿Qué pasa si se rompe mi equipo?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Everything is on this computer alone. Save a backup now and then, and keep it in another place, together with its passphrase. It brings you, your contacts and your messages back.</source>
        <translation>Todo está solo en este equipo. Guarda una copia de seguridad de vez en cuando y tenla en otro lugar, junto con su frase de contraseña. Con ella vuelves tú, tus contactos y tus mensajes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I use m2chat on two computers?</source>
        <translation>¿Puedo usar m2chat en dos equipos?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>One profile is used on one computer at a time. You can move it: back up here, restore there. For two computers at once, make two profiles and add both.</source>
        <translation>Un perfil se usa en un solo equipo a la vez. Puedes pasarlo: haz la copia aquí, restáurala allí. Para dos equipos a la vez, crea dos perfiles y añade ambos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is the safety code for?</source>
        <translation>¿Para qué sirve el código de seguridad?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>It shows that nobody put themselves between you when you exchanged cards. Compare it when you meet, or while you talk on the phone. If it is the same on both screens, mark the contact as verified.</source>
        <translation>Muestra que nadie se puso en medio cuando intercambiaste tarjetas con tu contacto. Compáralo en persona o por teléfono. Si es igual en ambas pantallas, marca el contacto como verificado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who sees my IP address?</source>
        <translation>¿Quién ve mi dirección IP?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Contacts to whom you are connected directly see it, as with every direct connection. Until you accepted a request, a relay stands between you where your circle has one. You can let it stand there until you verified somebody, or always, for each contact.</source>
        <translation>La ven los contactos con los que tienes conexión directa, como en toda conexión directa. Hasta que aceptas una solicitud, hay un repetidor en medio si tu círculo tiene uno. Puedes dejarlo ahí hasta verificar a alguien, o siempre, para cada contacto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the servers know?</source>
        <translation>¿Qué saben los servidores?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A look-up server knows that somebody with your address is here, under a name made of chance that changes every day; not who you are or whom you know. A relay passes sealed packets on and keeps nothing.</source>
        <translation>Un servidor de directorio sabe que aquí hay alguien con tu dirección, con un nombre al azar que cambia cada día; no sabe quién eres ni a quién conoces. Un repetidor pasa paquetes sellados y no guarda nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is a circle?</source>
        <translation>¿Qué es un círculo?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A circle is a set of helpers that belong together: servers of a club, a family or a company. People of a circle find each other through its servers. You can be in several, and host one yourself.</source>
        <translation>Un círculo es un conjunto de servidores que van juntos: los de un club, una familia o una empresa. Las personas de un círculo se encuentran a través de ellos. Puedes estar en varios y alojar uno.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Does it work without the internet?</source>
        <translation>¿Funciona sin internet?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes, between computers in the same network, such as one Wi-Fi: they find each other without any server.</source>
        <translation>Sí, entre equipos de la misma red, por ejemplo el mismo wifi: se encuentran sin ningún servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I take a message back?</source>
        <translation>¿Puedo retirar un mensaje?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes: delete it for both. The other m2chat deletes it too, unless somebody changed that program. What was seen stays seen. For some conversations, let messages disappear by themselves.</source>
        <translation>Sí: elimínalo para ambos. El otro m2chat también lo elimina, salvo que alguien haya modificado ese programa. Lo visto, visto está. En algunas conversaciones, haz que los mensajes desaparezcan solos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A stranger writes to me. What can I do?</source>
        <translation>Me escribe alguien que no conozco. ¿Qué puedo hacer?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Somebody who has your card can ask once. Reject the request and block them: they are not told. If a card went to the wrong people, withdraw it under Privacy.</source>
        <translation>Quien tiene tu tarjeta puede enviar una solicitud una vez. Rechaza la solicitud y bloquea a esa persona: no se entera. Si una tarjeta llegó a quien no debía, retírala en Privacidad.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>We are both online, but nothing arrives.</source>
        <translation>Ambos estamos en línea, pero no llega nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A firewall may be in the way. Click the line with the network below the list and run the check: it tests one thing after the other and says what to do. A circle with a relay helps where no direct way exists.</source>
        <translation>Puede que un cortafuegos estorbe. Haz clic en la línea de la red debajo de la lista y ejecuta la comprobación: prueba una cosa tras otra y dice qué hacer. Un círculo con repetidor ayuda donde no hay ruta directa.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/fold.py"/>
        <source>Folded away</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/form.py"/>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings_room.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>All keys on one sheet, to look at or to print.</source>
        <translation>Todas las teclas en una hoja, para ver o imprimir.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings/network.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Makes a report without names, texts or addresses. You read it and send it.</source>
        <translation>Hace un informe sin nombres, textos ni direcciones. Tú lo lees y lo envías.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Make a report…</source>
        <translation>Hacer un informe…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>About m2chat</source>
        <translation>Acerca de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat {version}</source>
        <translation>m2chat {version}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat is free software under the MIT licence; it stands on the work of others.</source>
        <translation>m2chat es software libre con licencia MIT; se apoya en el trabajo de otras personas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Nothing was sent. Write what you did and what happened, read the rest, then copy it and send it to whoever gave you m2chat.</source>
        <translation>No se envió nada. Escribe qué hiciste y qué pasó, lee el resto, cópialo y envíalo a quien te dio m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What I did:</source>
        <translation>Lo que hice:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What happened:</source>
        <translation>Lo que pasó:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Of m2chat and of everything that came with it.</source>
        <translation>De m2chat y de todo lo que trae.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One encrypted file with everything</source>
        <translation>Un archivo cifrado con todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A tip below the list reminds you: after your first contact, and when the last backup is a month old. Without a backup, a broken disk means that everything is gone.</source>
        <translation>Un aviso debajo de la lista te lo recuerda: tras tu primer contacto y cuando la última copia de seguridad tiene un mes. Sin copia de seguridad, un disco roto significa perderlo todo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Your identity lives on one computer at a time. The other one falls silent.</source>
        <translation>Tu identidad vive en un solo equipo a la vez. El otro queda en silencio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move…</source>
        <translation>Pasar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Come back with a backup</source>
        <translation>Volver con una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>In a window of its own: New profile, then “I already have one”.</source>
        <translation>En su propia ventana: Perfil nuevo y luego «Ya tengo una».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Profiles…</source>
        <translation>Perfiles…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One conversation</source>
        <translation>Una conversación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A conversation's menu has Export…: a file that anybody can read.</source>
        <translation>El menú de una conversación tiene Exportar…: un archivo que cualquiera puede leer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}, {file}</source>
        <translation>Última copia de seguridad: {when}, {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Of the window and its notifications; what people write stays as it is.</source>
        <translation>De la ventana y sus notificaciones; lo que escriben las personas queda como está.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>As the system: {name}</source>
        <translation>Como el sistema: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Helping others</source>
        <translation>Ayudar a otros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>State of the network</source>
        <translation>Estado de la red</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every connection with its speed, losses, ways and keys, live.</source>
        <translation>Cada conexión con su velocidad, pérdidas, rutas y claves, en directo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every server of the last 30 days, and exactly what it could see of you.</source>
        <translation>Todos los servidores de los últimos 30 días y qué pudo ver exactamente cada uno de ti.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Keep that list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>On this computer alone. Switched off, it is erased.</source>
        <translation>Solo en este equipo. Si lo desactivas, se borra.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Who helps</source>
        <translation>Quién ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Circles and look-up servers</source>
        <translation>Círculos y servidores de directorio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>People on the same network</source>
        <translation>Personas en la misma red</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Find each other by card without any server.</source>
        <translation>Se encuentran por tarjeta, sin ningún servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>multicast LAN local network discovery</source>
        <translation>multidifusión multicast LAN red local descubrimiento</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Contacts may offer that messages wait</source>
        <translation>Los contactos pueden ofrecer que los mensajes esperen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>offline servers store treaty mailbox</source>
        <translation>servidores sin conexión offline acuerdo buzón</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Your address</source>
        <translation>Tu dirección</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Hide my address until a contact is verified</source>
        <translation>Ocultar mi dirección hasta verificar un contacto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Through a relay where the circle has one. Each contact can have a rule of their own, in their panel.</source>
        <translation>Por un repetidor si el círculo tiene uno. Cada contacto puede tener su propia regla, en su panel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>IP address relay route</source>
        <translation>dirección IP repetidor ruta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Port and router</source>
        <translation>Puerto y router</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>%n look-up server(s) answer</source>
        <translation>
            <numerusform>responde %n servidor de directorio</numerusform>
            <numerusform>responden %n servidores de directorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>connected to %n contact(s)</source>
        <translation>
            <numerusform>conexión con %n contacto</numerusform>
            <numerusform>conexión con %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>No circle with a server yet.</source>
        <translation>Aún no hay un círculo con servidor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>At an offline server, while one of you is away. Agreed with %n contact(s).</source>
        <translation>
            <numerusform>En un servidor sin conexión, cuando una de las partes no está. Acordado con %n contacto.</numerusform>
            <numerusform>En un servidor sin conexión, cuando una de las partes no está. Acordado con %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>What stands before this computer is not known yet</source>
        <translation>Aún no se sabe qué hay delante de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>{before}. m2chat uses UDP port {port}; a router that allows it (UPnP, PCP, NAT-PMP) is asked to open it.</source>
        <translation>{before}. m2chat usa el puerto UDP {port}; si el router lo permite (UPnP, PCP, NAT-PMP), se le pide que lo abra.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Set passphrase</source>
        <translation>Poner frase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase opens this profile. There is no reset: nobody has a copy.</source>
        <translation>La frase de contraseña abre este perfil. No se puede restablecer: nadie tiene una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>This profile has no passphrase, so it can't be locked. Set one:</source>
        <translation>Este perfil no tiene frase de contraseña, así que no se puede bloquear. Pon una:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Change passphrase…</source>
        <translation>Cambiar frase…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase was kept. There is no reset: nobody has a copy.</source>
        <translation>La frase de contraseña se guardó. No se puede restablecer: nadie tiene una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>They can't reach you, and nothing tells them that they are blocked.</source>
        <translation>No pueden contactar contigo, y nada les dice que están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>While chatting</source>
        <translation>Al conversar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people when you have read their messages. Without it you don't see either whether they read yours. That a message arrived is always told.</source>
        <translation>Avisar a los demás cuando lees sus mensajes. Sin esto, tampoco ves si leyeron los tuyos. Que un mensaje llegó se avisa siempre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>seen ticks</source>
        <translation>visto leído doble marca confirmación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people while you are writing. Without it you don't see it of them.</source>
        <translation>Avisar a los demás mientras escribes. Sin esto, tampoco ves cuándo escriben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask whether people are there</source>
        <translation>Preguntar si la gente está ahí</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Now and then a look-up server is asked about the open conversation, pinned people and those you talked with last. It sees coded ids that change daily, and your address. The people see nothing. Without it you see only when you last reached them.</source>
        <translation>De vez en cuando se pregunta a un servidor de búsqueda por la conversación abierta, las personas fijadas y aquellas con las que hablaste por última vez. Ve identificadores cifrados que cambian cada día, y tu dirección. Esas personas no ven nada. Sin ello, solo ves cuándo las localizaste por última vez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>presence online offline reachable last seen</source>
        <translation>presencia en línea sin conexión localizable última vez</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your address on the internet</source>
        <translation>Tu dirección en internet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide my address until I compared the code</source>
        <translation>Ocultar mi dirección hasta comparar el código</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Until a contact is verified, everything goes through a relay, so that they don't see your IP address. Otherwise a relay is used until a request is accepted.</source>
        <translation>Hasta que verificas un contacto, todo pasa por un repetidor para que no vea tu dirección IP. Si no, se usa un repetidor hasta que se acepta una solicitud.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>IP relay location</source>
        <translation>IP repetidor ubicación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask before a link opens</source>
        <translation>Preguntar antes de abrir un enlace</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The question shows where the link really leads.</source>
        <translation>La pregunta muestra adónde lleva de verdad el enlace.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>From contacts not verified</source>
        <translation>De contactos no verificados</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>warning address web</source>
        <translation>advertencia aviso dirección web</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>m2chat never loads a preview of a link: the page's server would learn that you were sent it, and your address.</source>
        <translation>m2chat nunca carga una vista previa de un enlace: el servidor de la página sabría que te lo enviaron, y tu dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Requests of strangers</source>
        <translation>Solicitudes de desconocidos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your cards</source>
        <translation>Tus tarjetas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Only who has a card of yours can ask to be your contact.</source>
        <translation>Solo quien tiene una tarjeta tuya puede pedir ser tu contacto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>My cards…</source>
        <translation>Mis tarjetas…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards</source>
        <translation>Retirar todas las tarjetas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Nobody new can ask you any more, until you make a new card.</source>
        <translation>Nadie nuevo puede enviarte una solicitud hasta que hagas una tarjeta nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>This system does not let a program hide from screenshots and screen sharing.</source>
        <translation>Este sistema no permite que un programa se oculte de las capturas y de la pantalla compartida.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide from screenshots</source>
        <translation>Ocultar en capturas de pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screenshots and screen sharing show a black window. A camera still sees it.</source>
        <translation>Las capturas y la pantalla compartida muestran una ventana negra. Una cámara sí la ve.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>screen security sharing recording</source>
        <translation>pantalla seguridad compartir captura grabación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The system refused it. Nothing was changed.</source>
        <translation>El sistema lo rechazó. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/privacy.py"/>
        <source>%n card(s) can be used at present.</source>
        <translation>
            <numerusform>%n tarjeta se puede usar ahora.</numerusform>
            <numerusform>%n tarjetas se pueden usar ahora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards?</source>
        <translation>¿Retirar todas las tarjetas?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Printed and shared cards stop working for good. Your contacts stay.</source>
        <translation>Las tarjetas impresas y compartidas dejan de funcionar para siempre. Tus contactos se quedan.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see it.</source>
        <translation>Tus contactos lo ven.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>No picture of me</source>
        <translation>Sin imagen mía</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Small and square; it goes to your contacts.</source>
        <translation>Pequeña y cuadrada; llega a tus contactos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>photo avatar portrait</source>
        <translation>foto avatar retrato imagen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>How people know that it is you</source>
        <translation>Cómo saben los demás que eres tú</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint: {digits}</source>
        <translation>Huella: {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The same on every screen that shows you. Nobody else can have it.</source>
        <translation>La misma en cada pantalla que te muestra. Nadie más puede tenerla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>certificate key identity</source>
        <translation>certificado clave identidad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint as text</source>
        <translation>Huella como texto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Whoever has one can ask to be your contact. Nothing else.</source>
        <translation>Quien tiene una puede pedir ser tu contacto. Nada más.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Groups of people with a small server of their own, which helps them meet.</source>
        <translation>Grupos de personas con un pequeño servidor propio que les ayuda a encontrarse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>With the link or code that its host gave you.</source>
        <translation>Con el enlace o código que te dio su anfitrión.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>For your family or friends, on this computer.</source>
        <translation>Para tu familia o tus amigos, en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The fingerprint is in the clipboard.</source>
        <translation>La huella está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>You are in no circle.</source>
        <translation>No estás en ningún círculo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 minute</source>
        <translation>Tras 1 minuto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 15 minutes</source>
        <translation>Tras 15 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 hour</source>
        <translation>Tras 1 hora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The end of this profile</source>
        <translation>El final de este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys, contacts, messages and files go for good. It is asked once more.</source>
        <translation>Claves, contactos, mensajes y archivos desaparecen para siempre. Se pregunta una vez más.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>password change set</source>
        <translation>contraseña frase cambiar poner</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nobody is here</source>
        <translation>Bloquear si no hay nadie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>It also locks with your screen, where the system tells.</source>
        <translation>También se bloquea con tu pantalla, si el sistema avisa.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>automatic minutes idle</source>
        <translation>automático minutos inactividad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>m2chat goes on receiving, and shows nothing until the passphrase was typed.</source>
        <translation>m2chat sigue recibiendo y no muestra nada hasta que se escribe la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Your identity is a key of RSA with 4096 bits that never leaves this computer. Each message is sealed for its receiver and signed by you; each connection has keys of its own, which are renewed while it lasts and forgotten with it.</source>
        <translation>Tu identidad es una clave RSA de 4096 bits que nunca sale de este equipo. Cada mensaje se sella para quien lo recibe y lo firmas tú; cada conexión tiene sus propias claves, que se renuevan mientras dura y se olvidan con ella.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Who compares it with you knows that it is you. It stands with your profile.</source>
        <translation>Quien la compara contigo sabe que eres tú. Está junto a tu perfil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys of the connections</source>
        <translation>Claves de las conexiones</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>To whom you are connected just now, and how.</source>
        <translation>Con quién hay conexión ahora mismo, y cómo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Back to the topics</source>
        <translation>Volver a los temas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/sheet.py"/>
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>No setting is called “{words}”.</source>
        <translation>Ningún ajuste se llama «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All keys on one sheet</source>
        <translation>Todas las teclas en una hoja</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>To look at or to print.</source>
        <translation>Para ver o imprimir.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>receipts typing links strangers requests blocked screenshots address</source>
        <translation>confirmaciones lectura escribiendo enlaces desconocidos solicitudes bloqueados capturas dirección</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>passphrase password lock keys fingerprint delete wipe</source>
        <translation>contraseña frase bloquear bloqueo claves huella eliminar borrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Chats and media</source>
        <translation>Chats y multimedia</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>writing enter files pictures voice download folder</source>
        <translation>escribir intro archivos imágenes fotos voz descargar carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>keys shortcuts hotkeys keyboard</source>
        <translation>teclas atajos teclado</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>log programs API folder portable reset</source>
        <translation>registro programas API carpeta portátil restablecer</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Help and about</source>
        <translation>Ayuda y acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>questions answers FAQ version licences report problem bug</source>
        <translation>preguntas respuestas FAQ versión licencias informar problema error fallo</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This profile can't be opened</source>
        <translation>No se puede abrir este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>m2chat is open but does not answer</source>
        <translation>m2chat está abierto, pero no responde</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Let messages wait…</source>
        <translation>Dejar esperar mensajes…</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>When one of you is offline, messages can wait at an offline server of your circle until the other comes. Both of you have to agree.</source>
        <translation>Cuando una de las partes no tiene conexión, los mensajes pueden esperar en un servidor sin conexión de tu círculo hasta que llegue. Ambas tienen que aceptar.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>The server keeps them sealed, without names: it can neither read them nor see who wrote. They are deleted as soon as they are fetched, or when their time is over.</source>
        <translation>El servidor los guarda sellados y sin nombres: no puede leerlos ni ver quién los escribió. Se eliminan en cuanto se recogen o cuando se acaba su tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>up to {days}, at most {size}</source>
        <translation>hasta {days}, como mucho {size}</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks: may messages wait for you both?</source>
        <translation>{name} pregunta: ¿pueden los mensajes esperar para ambos?</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>While one of you is offline, sealed, at an offline server of your circle: {terms}.</source>
        <translation>Cuando una de las partes no tiene conexión, sellados, en un servidor sin conexión de tu círculo: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You asked {name}. They have not answered yet.</source>
        <translation>Se lo pediste a {name}. Aún no ha respondido.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks for it: {terms}.</source>
        <translation>{name} lo pide: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed since {day}: {terms}.</source>
        <translation>Acordado desde: {day}; {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed: {terms}.</source>
        <translation>Acordado: {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You said not now.</source>
        <translation>Dijiste que ahora no.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} said not now.</source>
        <translation>{name} dijo que ahora no.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You ended it.</source>
        <translation>Lo terminaste.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} ended it.</source>
        <translation>{name} lo terminó.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Nothing is agreed yet: messages wait on this computer.</source>
        <translation>Aún no hay ningún acuerdo: los mensajes esperan en este equipo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server.</source>
        <translation>
            <numerusform>%n mensaje tuyo espera en el servidor sin conexión.</numerusform>
            <numerusform>%n mensajes tuyos esperan en el servidor sin conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server; the first is deleted in {left}.</source>
        <translation>
            <numerusform>%n mensaje tuyo espera en el servidor sin conexión; se elimina en {left}.</numerusform>
            <numerusform>%n mensajes tuyos esperan en el servidor sin conexión; el primero se elimina en {left}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at one offline server of your circle.</source>
        <translation>Esperan en un servidor sin conexión de tu círculo.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at two offline servers: if one fails, the other has everything.</source>
        <translation>Esperan en dos servidores sin conexión: si uno falla, el otro lo tiene todo.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Messages between you and {name} may wait at an offline server, {terms}.</source>
        <translation>Los mensajes entre tú y {name} pueden esperar en un servidor sin conexión, {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introductions…</source>
        <translation>Presentaciones…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>My profile…</source>
        <translation>Mi perfil…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Certificates…</source>
        <translation>Certificados…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introduce to…</source>
        <translation>Presentar a…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Clear conversation</source>
        <translation>Vaciar conversación</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Delete contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>{by_name} would like you to meet {other_name}.</source>
        <translation>A {by_name} le gustaría que conocieras a {other_name}.</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>writing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} is writing…</source>
        <translation>{name} está escribiendo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} and %n more are writing…</source>
        <translation>
            <numerusform>{name} y %n más están escribiendo…</numerusform>
            <numerusform>{name} y %n más están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/banner.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>The trouble is at: {value}</source>
        <translation>El problema está en: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>It came through</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>No link is known to be broken</source>
        <translation>No se sabe de ningún eslabón roto</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection</source>
        <translation>Terminar selección</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection (Esc)</source>
        <translation>Terminar selección (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/choice_bar.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/completion.py"/>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Record a voice message</source>
        <translation>Grabar un mensaje de voz</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <location filename="../../ui/views/conversation_list_view.py"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Hearts</source>
        <translation>Corazones</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Skin tone: {tone}</source>
        <translation>Tono de piel: {tone}</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No results for “{words}”</source>
        <translation>Sin resultados para «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message and no file has these words.</source>
        <translation>Ningún mensaje ni archivo contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message has these words.</source>
        <translation>Ningún mensaje contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/found_list.py"/>
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>El mensaje más nuevo</numerusform>
            <numerusform>Los %n mensajes más nuevos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>{messages} with “{words}”</source>
        <translation>{messages} con «{words}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>%n persona aquí ahora</numerusform>
            <numerusform>%n personas aquí ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>{megabytes} MB passed on</source>
        <translation>{megabytes} MB transmitidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n message(s) kept for people who were away</source>
        <translation>
            <numerusform>%n mensaje guardado para quienes no estaban</numerusform>
            <numerusform>%n mensajes guardados para quienes no estaban</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle</source>
        <translation>Abriendo el círculo</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Your computer helps your people to find each other, for as long as it is on. It keeps messages for those who are away, and it can't read any of them.</source>
        <translation>Tu equipo ayuda a tu gente a encontrarse, mientras está encendido. Guarda mensajes para quienes no están, y no puede leer ninguno.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Name of the circle</source>
        <translation>Nombre del círculo</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Family, Book club, …</source>
        <translation>Familia, Club de lectura, …</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>What is the circle called?</source>
        <translation>¿Cómo se llama el círculo?</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Choose the port myself</source>
        <translation>Elegir yo el puerto</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>UDP port</source>
        <translation>Puerto UDP</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host this circle</source>
        <translation>Alojar este círculo</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Let your people scan this code, or send them the link.</source>
        <translation>Deja que tu gente escanee este código o envíale el enlace.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Open it whenever m2chat starts</source>
        <translation>Abrirlo siempre que se inicia m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Stop hosting</source>
        <translation>Dejar de alojar</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle is closed. Your people find it again when you host it again.</source>
        <translation>El círculo está cerrado. Tu gente lo encuentra otra vez cuando vuelvas a alojarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle on this computer…</source>
        <translation>Abriendo el círculo en este equipo…</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle stopped by itself. It is being opened again.</source>
        <translation>El círculo se detuvo solo. Se está abriendo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle {name} is open</source>
        <translation>El círculo {name} está abierto</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Text fields need {key} themselves.</source>
        <translation>Los campos de texto necesitan {key}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} alone is needed for writing. Hold Ctrl or Alt too.</source>
        <translation>{key} sola se necesita para escribir. Mantén pulsada también Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys</source>
        <translation>Pulsa las teclas nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys. Esc: as before. Backspace: none.</source>
        <translation>Pulsa las teclas nuevas. Esc: como antes. Retroceso: ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Leave it there</source>
        <translation>Dejarla allí</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: {key}, change</source>
        <translation>{words}: {key}, cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Further keys</source>
        <translation>Más teclas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: further keys</source>
        <translation>{words}: más teclas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: keys as before</source>
        <translation>{words}: teclas como antes</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} ya es de «{other}».</translation>
    </message>
    <message>
        <location filename="../../ui/views/lonely.py"/>
        <source>Show somebody your card, add theirs, or look who is in this room.</source>
        <translation>Enseña tu tarjeta a alguien, añade la suya o mira quién está en esta sala.</translation>
    </message>
    <message>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Jump to the newest message</source>
        <translation>Ir al mensaje más nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>Repite la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Four or five words that do not belong together.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>This picture could not be shown.</source>
        <translation>No se pudo mostrar esta imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Next pinned message</source>
        <translation>Siguiente mensaje fijado</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned  {at} of {of}: {words}</source>
        <translation>Fijado  {at} de {of}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned: {words}</source>
        <translation>Fijado: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Go to the pinned message: {words}</source>
        <translation>Ir al mensaje fijado: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: nothing measured yet.</source>
        <translation>{title}: aún no se ha medido nada.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{name} {now}, between {least} and {most}</source>
        <translation>{name} {now}, entre {least} y {most}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: {parts}.</source>
        <translation>{title}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>5 min ago</source>
        <translation>hace 5 min</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Cancel recording</source>
        <translation>Cancelar grabación</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send voice message</source>
        <translation>Enviar mensaje de voz</translation>
    </message>
    <message>
        <location filename="../../ui/views/route_badge.py"/>
        <source>Route: {words}</source>
        <translation>Ruta: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>always ask</source>
        <translation>preguntar siempre</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>up to {limit}</source>
        <translation>hasta {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>cleaned</source>
        <translation>limpia</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Place, time and camera are left out of this picture.</source>
        <translation>A esta imagen se le quitan lugar, hora y cámara.</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out {shown}</source>
        <translation>Quitar {shown}</translation>
    </message>
    <message>
        <location filename="../../ui/views/three_rings.py"/>
        <source>Three layers of protection</source>
        <translation>Tres capas de protección</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>It stays deleted</source>
        <translation>Sigue eliminado</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{title} was deleted</source>
        <translation>Se eliminó a {title}</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>The conversation was deleted</source>
        <translation>Se eliminó la conversación</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo ({seconds} s)</source>
        <translation>Deshacer ({seconds} s)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{what}. This can be undone for %n second(s).</source>
        <translation>
            <numerusform>{what}. Se puede deshacer durante %n segundo.</numerusform>
            <numerusform>{what}. Se puede deshacer durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/voice/player.py"/>
        <source>This voice message can not be played: it is no recording that m2chat knows.</source>
        <translation>No se puede reproducir este mensaje de voz: no es una grabación que m2chat conozca.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>Voice messages need the sound libraries of m2chat's “voice” extra and PortAudio (on Debian: libportaudio2). Install them and start m2chat again.</source>
        <translation>Los mensajes de voz necesitan las bibliotecas de sonido del extra «voice» de m2chat y PortAudio (en Debian: libportaudio2). Instálalas y abre m2chat otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>This is a safe start of m2chat, without voice. Quit it and start it again for all of it.</source>
        <translation>Este es un inicio seguro de m2chat, sin voz. Sal y ábrelo otra vez para tenerlo todo.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No microphone was found. Plug one in, or allow m2chat to use it, and try again.</source>
        <translation>No se encontró ningún micrófono. Conecta uno o permite que m2chat lo use e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>The recording could not be kept. Is the disk full?</source>
        <translation>No se pudo guardar la grabación. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No loudspeaker was found. Plug one in and try again.</source>
        <translation>No se encontró ningún altavoz. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>That was too short. Hold the microphone while you speak.</source>
        <translation>Fue demasiado corto. Mantén pulsado el micrófono mientras hablas.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>Voice message {when}.ogg</source>
        <translation>Mensaje de voz {when}.ogg</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Join and start</source>
        <translation>Unirse y empezar</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>How do you find each other?</source>
        <translation>¿Cómo te encontrarán?</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>A circle is a group of people with a small server of its own, which helps them meet and never sees a message.</source>
        <translation>Un círculo es un grupo de personas con un pequeño servidor propio que les ayuda a encontrarse y nunca ve un mensaje.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Same room only</source>
        <translation>Solo la misma sala</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Works at once with everybody on your own network. Nothing to set up.</source>
        <translation>Funciona al instante con cualquiera de tu propia red. No hay que configurar nada.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>My circle</source>
        <translation>Mi círculo</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Somebody sent you a circle's link or code.</source>
        <translation>Alguien te envió el enlace o código de un círculo.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host a circle on this computer</source>
        <translation>Alojar un círculo en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>For your family or friends. You get a code to hand to them.</source>
        <translation>Para tu familia o tus amigos. Recibes un código para darles.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Paste the link first, or choose “Same room only” and join later.</source>
        <translation>Pega primero el enlace, o elige «Solo la misma sala» y únete más tarde.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your key on this computer…</source>
        <translation>Creando tu clave en este equipo…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your key is ready.</source>
        <translation>Tu clave está lista.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile lives on this computer only.</source>
        <translation>Tu perfil vive solo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>People reach you only with a card that you gave them.</source>
        <translation>Solo pueden contactar contigo con una tarjeta que tú diste.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Messages go straight to their computer. Where a helper is needed, it sees nothing.</source>
        <translation>Los mensajes van derechos a su equipo. Si hace falta una ayuda, no ve nada.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your contacts, messages and files are here again.</source>
        <translation>Tus contactos, mensajes y archivos están aquí otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The other computer falls silent as soon as this one is online.</source>
        <translation>El otro equipo queda en silencio en cuanto este esté en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What your contacts sent after the backup comes when you meet. Somebody you met after it needs a new card.</source>
        <translation>Lo que tus contactos enviaron después de la copia llega cuando haya conexión. Quien conociste después necesita una tarjeta nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The backup's passphrase opens m2chat on this computer.</source>
        <translation>La frase de contraseña de la copia abre m2chat en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Private messages, straight from your computer to theirs. No account, no phone number, nobody in between.</source>
        <translation>Mensajes privados, directos de tu equipo al suyo. Sin cuenta, sin número de teléfono, sin nadie en medio.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Card or link</source>
        <translation>Tarjeta o enlace</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Paste, scan or drop what they sent you</source>
        <translation>Pega, escanea o suelta lo que te enviaron</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Go on with it</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Create my identity</source>
        <translation>Crear mi identidad</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I already have one</source>
        <translation>Ya tengo una</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I got a card or a link</source>
        <translation>Me dieron una tarjeta o un enlace</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>That is no card and no circle link: it should begin with m2:contact/ or m2:circle/</source>
        <translation>Eso no es una tarjeta ni un enlace de círculo: debería empezar por m2:contact/ o m2:circle/</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Only your contacts see it.</source>
        <translation>Solo lo ven tus contactos.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What should people call you?</source>
        <translation>¿Cómo quieres que te llamen?</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Add a picture…</source>
        <translation>Añadir una imagen…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Without a picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Protect it with a passphrase</source>
        <translation>Protégelo con una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>It locks your key and your messages on this computer.</source>
        <translation>Bloquea tu clave y tus mensajes en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Suggest five words</source>
        <translation>Sugerir cinco palabras</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Write them down before you go on.</source>
        <translation>Anótalas antes de continuar.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>There is no reset. Nobody has a copy.</source>
        <translation>No se puede restablecer. Nadie tiene una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Use without a passphrase</source>
        <translation>Usar sin frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Then whoever uses your account on this computer can read your messages.</source>
        <translation>Entonces quien use tu cuenta en este equipo puede leer tus mensajes.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is protected. Type something new only to change that.</source>
        <translation>Tu perfil está protegido. Escribe algo nuevo solo para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Five words: {words}</source>
        <translation>Cinco palabras: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Open my messages</source>
        <translation>Abrir mis mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Welcome back, {name}</source>
        <translation>Hola de nuevo, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile</source>
        <translation>Creando tu perfil</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile…</source>
        <translation>Creando tu perfil…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is ready, {name}.</source>
        <translation>Tu perfil está listo, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/portrait.py"/>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>In a network</source>
        <translation>En una red</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>m2chat can be heard</source>
        <translation>m2chat puede recibir</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People in this room find you</source>
        <translation>En esta sala te encuentran</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Large messages</source>
        <translation>Mensajes grandes</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Server of your circle</source>
        <translation>Servidor de tu círculo</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People elsewhere find you</source>
        <translation>Te encuentran desde fuera</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Helper for hard routers</source>
        <translation>Ayuda para routers difíciles</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Looking at your network…</source>
        <translation>Mirando tu red…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network is ready.</source>
        <translation>Tu red está lista.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>It works. This could be better:</source>
        <translation>Funciona. Esto podría ir mejor:</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>You can go on; this should be mended when you have time:</source>
        <translation>Puedes continuar; esto debería arreglarse cuando tengas tiempo:</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network could not be tried: {why}</source>
        <translation>No se pudo probar tu red: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>About this conversation</source>
        <translation>Sobre esta conversación</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the conversation</source>
        <translation>Menú de la conversación</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the window</source>
        <translation>Menú de la ventana</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Connect again now</source>
        <translation>Conectar otra vez ahora</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next profile</source>
        <translation>Perfil siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous profile</source>
        <translation>Perfil anterior</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Quit m2chat</source>
        <translation>Salir de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next unread conversation</source>
        <translation>Siguiente conversación no leída</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous unread conversation</source>
        <translation>Anterior conversación no leída</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Newest message</source>
        <translation>Mensaje más nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Open a conversation by its place</source>
        <translation>Abrir una conversación por su lugar</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Check the network…</source>
        <translation>Comprobar la red…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Change the route…</source>
        <translation>Cambiar la ruta…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Compare codes…</source>
        <translation>Comparar códigos…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Contact…</source>
        <translation>Contacto…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is still starting its network.</source>
        <translation>m2chat aún está arrancando su red.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You are offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent by itself as soon as this computer has a network.</source>
        <translation>Se envía solo en cuanto este equipo tenga red.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The look-up server of your circle does not answer.</source>
        <translation>El servidor de directorio de tu círculo no responde.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat keeps trying. The check says whether it is the server or this network.</source>
        <translation>m2chat sigue intentándolo. La comprobación dice si es el servidor o esta red.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online.</source>
        <translation>{name} no está en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is delivered when you are both online.</source>
        <translation>Se entrega cuando ambos estén en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is online, but no route to them opened.</source>
        <translation>{name} está en línea, pero no se abrió ninguna ruta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A firewall on one side is in the way. m2chat keeps trying; a relay may help.</source>
        <translation>Un cortafuegos en una de las partes estorba. m2chat sigue intentándolo; un repetidor puede ayudar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The relay of your circle is busy.</source>
        <translation>El repetidor de tu círculo está ocupado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat tries again shortly.</source>
        <translation>m2chat lo reintenta enseguida.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Your circle has no relay, and you asked not to show your address.</source>
        <translation>Tu círculo no tiene repetidor y pediste no mostrar tu dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Allow a direct route to {name}, or wait for a relay.</source>
        <translation>Permite una ruta directa a {name} o espera a un repetidor.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing comes back by UDP: this network seems to block it.</source>
        <translation>No vuelve nada por UDP: esta red parece bloquearlo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Try another network, or ask whoever runs this one. Messages wait here.</source>
        <translation>Prueba otra red o pregunta a quien lleva esta. Los mensajes esperan aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online, and you have not both agreed that messages may wait at a server.</source>
        <translation>{name} no está en línea, y no hay acuerdo de que los mensajes puedan esperar en un servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} was away so long that their key for messages left for them has run out.</source>
        <translation>{name} lleva tanto tiempo fuera que caducó su clave para los mensajes que se le dejan.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The message waits on this computer and goes out when you are both online.</source>
        <translation>El mensaje espera en este equipo y sale cuando ambos estén en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The mailbox of {name} at the offline server is full.</source>
        <translation>El buzón de {name} en el servidor sin conexión está lleno.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer until they fetch their messages, or you are both online.</source>
        <translation>Espera en este equipo hasta que recoja sus mensajes o ambos estén en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This is larger than what may wait for {name} at the offline server.</source>
        <translation>Es más grande de lo que puede esperar para {name} en el servidor sin conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer and is delivered when you are both online.</source>
        <translation>Espera en este equipo y se entrega cuando ambos estén en línea.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} does not accept messages from you.</source>
        <translation>{name} no acepta mensajes tuyos.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Ask them in another way whether they want to stay in contact.</source>
        <translation>Pregúntale por otra vía si quiere seguir en contacto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The key of {name} changed.</source>
        <translation>La clave de {name} cambió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing is sent until you have compared the safety code with them.</source>
        <translation>No se envía nada hasta que compares el código de seguridad con tu contacto.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de este equipo está mal.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Set date and time in the system's settings, then retry.</source>
        <translation>Pon la fecha y la hora en los ajustes del sistema y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} uses a version of m2chat that this one cannot talk to.</source>
        <translation>{name} usa una versión de m2chat con la que esta no puede hablar.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>One of you has to update m2chat.</source>
        <translation>Una de las partes tiene que actualizar m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Unlock it, and the message goes out.</source>
        <translation>Desbloquéalo y el mensaje sale.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is locked.</source>
        <translation>m2chat está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has not accepted your request yet.</source>
        <translation>{name} aún no ha aceptado tu solicitud.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent as soon as they do.</source>
        <translation>Se envía en cuanto la acepte.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Free some space, then retry.</source>
        <translation>Libera espacio y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It could not be delivered by the time that you set, so it was not sent.</source>
        <translation>No se pudo entregar en el plazo que pusiste, así que no se envió.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Retry sends it without that limit.</source>
        <translation>Reintentar lo envía sin ese límite.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A circle is a group of people with a look-up server of its own. The server helps them find each other; it never sees a message.</source>
        <translation>Un círculo es un grupo de personas con su propio servidor de directorio. El servidor les ayuda a encontrarse; nunca ve un mensaje.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Paste the link that its host gave you. It is how people find each other.</source>
        <translation>Pega el enlace que te dio su anfitrión. Así se encuentran las personas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Needed only for people elsewhere: on your own network a card is enough. Paste the link that its host gave you.</source>
        <translation>Solo hace falta para personas en otros lugares: en tu propia red basta una tarjeta. Pega el enlace que te dio su anfitrión.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nobody gave you a link? Start a circle on any computer that stays on:</source>
        <translation>¿Nadie te dio un enlace? Inicia un círculo en cualquier equipo que quede encendido:</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It prints the circle's link, for you and for everyone you invite.</source>
        <translation>Muestra el enlace del círculo, para ti y para quienes invites.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>at the offline server</source>
        <translation>en el servidor sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Automatic (recommended)</source>
        <translation>Automática (recomendada)</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct, a relay where that fails</source>
        <translation>Directa; si falla, un repetidor</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct only</source>
        <translation>Solo directa</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Relay only, hide my address</source>
        <translation>Solo repetidor, ocultar mi dirección</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Through two relays</source>
        <translation>Por dos repetidores</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On the computers of all members.</source>
        <translation>En los equipos de todos los miembros.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>All members have read it.</source>
        <translation>Todos los miembros lo han leído.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server for every member who does not have it.</source>
        <translation>Esperando en el servidor sin conexión a cada miembro que no lo tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Some members did not come online in time. Send it again, or another member hands it on.</source>
        <translation>Algunos miembros no se conectaron a tiempo. Envíalo otra vez, o lo pasará otro miembro.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer since {at}.</source>
        <translation>En el equipo de {name} desde: {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer.</source>
        <translation>En el equipo de {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has read it.</source>
        <translation>{name} lo ha leído.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server you both agreed on</source>
        <translation>Esperando en el servidor sin conexión que ambas partes acordaron</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{lead} – deleted there in {left}.</source>
        <translation>{lead}; allí se elimina en {left}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying. {why}</source>
        <translation>Aún se intenta. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Sending to {name} now.</source>
        <translation>Enviando a {name} ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying.</source>
        <translation>Aún se intenta.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting on this computer.</source>
        <translation>Esperando en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent. {why}</source>
        <translation>No enviado. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} did not come online in time, so it was deleted at the offline server.</source>
        <translation>{name} no se conectó a tiempo, así que se eliminó en el servidor sin conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You took it back before it was delivered.</source>
        <translation>Lo retiraste antes de que se entregara.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Next try {ahead}.</source>
        <translation>Próximo intento {ahead}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Trying again now.</source>
        <translation>Intentándolo de nuevo ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>reactions: {signs}</source>
        <translation>reacciones: {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for an answer</source>
        <translation>Esperando una respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for {title} to accept</source>
        <translation>Esperando a que {title} acepte</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Online, {way}</source>
        <translation>En línea, {way}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Seems reachable</source>
        <translation>Parece accesible</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not reached yet</source>
        <translation>Aún no localizado</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Offline, last reachable: {time}</source>
        <translation>Sin conexión, localizable por última vez: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Last reachable: {time}</source>
        <translation>Localizable por última vez: {time}</translation>
    </message>
</context>
</TS>
