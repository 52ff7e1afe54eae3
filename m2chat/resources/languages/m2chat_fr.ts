<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>m2chat</name>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a file “{name}” already. Choose another name.</source>
        <translation>Il existe déjà un fichier « {name} ». Choisis un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Il existe déjà un dossier « {name} ». Choisis un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>the place cannot be written</source>
        <translation>impossible d’écrire à cet endroit</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>there is no room left</source>
        <translation>il n’y a plus de place</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} was not written: {why}. Nothing was left there; choose another place.</source>
        <translation>{name} n’a pas été écrit : {why}. Il n’en reste rien ; choisis un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} cannot be read. Check that it is there and is yours.</source>
        <translation>Impossible de lire {name}. Vérifie qu’il est bien là et qu’il est à toi.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This file is no m2chat backup. Choose the file that m2chat wrote.</source>
        <translation>Ce fichier n’est pas une sauvegarde m2chat. Choisis le fichier que m2chat a écrit.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup is damaged, so nothing was restored. Copy it again from where it was kept, or use another backup.</source>
        <translation>Cette sauvegarde est endommagée, rien n’a été restauré. Copie-la de nouveau depuis l’endroit où elle était gardée, ou prends une autre sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>The end of this backup is missing, so nothing was restored. It was not copied to its end: copy it again, or use another backup.</source>
        <translation>La fin de cette sauvegarde manque, rien n’a été restauré. Elle n’a pas été copiée jusqu’au bout : copie-la de nouveau, ou prends une autre sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup was made by a newer m2chat. Update m2chat, then restore it.</source>
        <translation>Cette sauvegarde vient d’un m2chat plus récent. Mets m2chat à jour, puis restaure-la.</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>That passphrase does not open this backup. It is the one that was chosen when the backup was made; check it and try again.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. C’est celle qui a été choisie à la création de la sauvegarde ; vérifie-la et réessaie.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no code in this picture, or it is too blurred. Take it again from nearer, with the whole code in it.</source>
        <translation>Il n’y a pas de code sur cette image, ou il est trop flou. Reprends-la de plus près, avec le code en entier.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture could not be read. Try another one.</source>
        <translation>L’image n’a pas pu être lue. Essaies-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture is larger than 10 MB. Cut out the code and try again.</source>
        <translation>L’image dépasse 10 Mo. Découpe le code et réessaie.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>Reading the picture took too long. Try a smaller one.</source>
        <translation>La lecture de l’image a pris trop de temps. Essaie avec une plus petite.</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>This is no picture that can be read: a PNG of at most 10 MB and 16 million pixels, not interlaced. Save it as PNG and try again.</source>
        <translation>Ce n’est pas une image lisible : il faut un PNG d’au plus 10 Mo et 16 millions de pixels, non entrelacé. Enregistre-la en PNG et réessaie.</translation>
    </message>
    <message>
        <location filename="../../app/control.py"/>
        <source>The program that had this profile open ended before it answered. Look whether it was done, then try again.</source>
        <translation>Le programme qui avait ouvert ce profil s’est arrêté avant de répondre. Regarde si c’est fait, puis réessaie.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>This profile is open on another computer, so that nothing is sent from this one. Choose 'Use here' (m2ctl profile use-here) to take it back.</source>
        <translation>Ce profil est ouvert sur un autre ordinateur : rien n’est envoyé depuis celui-ci. Choisis « Utiliser ici » (m2ctl profile use-here) pour le reprendre.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>m2chat has not opened the network yet.</source>
        <translation>m2chat n’a pas encore ouvert le réseau.</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>Wait a moment.</source>
        <translation>Patiente un instant.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>ahead</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>behind</source>
        <translation>de retard</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>This computer's clock is {size} {way}. m2chat works by the circle's time meanwhile; please set the clock, so that times shown are right.</source>
        <translation>L’horloge de cet ordinateur a {size} {way}. En attendant, m2chat suit l’heure du cercle ; règle l’horloge pour que les heures affichées soient justes.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>m2chat has not opened the network yet. Try again in a moment.</source>
        <translation>m2chat n’a pas encore ouvert le réseau. Réessaie dans un instant.</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un port est un nombre de 1024 à 65535.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>You are not connected with them now. Try again when they are.</source>
        <translation>Vous n’êtes pas connectés pour l’instant. Réessaie quand vous le serez.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>Another test is under way. Wait until it is over.</source>
        <translation>Un autre test est en cours. Attends qu’il soit terminé.</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>They did not answer. Perhaps they are not at the computer.</source>
        <translation>Pas de réponse. Ton contact n’est peut-être pas devant son ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, {ms} ms there and back.</source>
        <translation>Vous êtes connectés sur un même réseau, {ms} ms aller-retour.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected directly, {ms} ms there and back.</source>
        <translation>Vous êtes connectés directement, {ms} ms aller-retour.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through a relay, {ms} ms there and back.</source>
        <translation>Vous êtes connectés par un relais, {ms} ms aller-retour.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through two relays, {ms} ms there and back.</source>
        <translation>Vous êtes connectés par deux relais, {ms} ms aller-retour.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, without a server, {ms} ms there and back.</source>
        <translation>Vous êtes connectés sur un même réseau, sans serveur, {ms} ms aller-retour.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>They are asked whether they allow it…</source>
        <translation>Demande d’autorisation en cours…</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The connection was lost during the test.</source>
        <translation>La connexion a été perdue pendant le test.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server had to be asked: you meet within one network.</source>
        <translation>Aucun serveur d’annuaire n’a été nécessaire : vous êtes sur un même réseau.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A look-up server found them within {ms} ms.</source>
        <translation>Un serveur d’annuaire a trouvé ton contact en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Look-up servers answer, but do not know them now.</source>
        <translation>Des serveurs d’annuaire répondent, mais ne connaissent pas ton contact en ce moment.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server answered.</source>
        <translation>Aucun serveur d’annuaire n’a répondu.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way was not tried: a rule for this contact hides an address.</source>
        <translation>Le chemin direct n’a pas été essayé : une règle de ce contact masque une adresse.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way is in use already.</source>
        <translation>Le chemin direct est déjà utilisé.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No probe of the direct way was answered: a firewall or router is between you.</source>
        <translation>Aucune sonde du chemin direct n’a eu de réponse : un pare-feu ou un routeur est entre vous.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A direct way opened within {ms} ms.</source>
        <translation>Un chemin direct s’est ouvert en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay joined the two of you within {ms} ms.</source>
        <translation>Un relais vous a reliés en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay stands ready between you.</source>
        <translation>Un relais se tient prêt entre vous.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay could be had now.</source>
        <translation>Aucun relais n’était disponible.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay was needed or allowed.</source>
        <translation>Aucun relais n’était nécessaire ou permis.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>1 MiB went there at {rate} a second.</source>
        <translation>1 Mio est parti à {rate} par seconde.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came back at {rate} a second.</source>
        <translation>Il est revenu à {rate} par seconde.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Packets of {size} bytes fit.</source>
        <translation>Les paquets de {size} octets passent.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The test took too long and was ended.</source>
        <translation>Le test a pris trop de temps et a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer reaches %n look-up server(s).</source>
        <translation>
            <numerusform>Son ordinateur atteint %n serveur d’annuaire.</numerusform>
            <numerusform>Son ordinateur atteint %n serveurs d’annuaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer has %n way(s) through relays in reserve.</source>
        <translation>
            <numerusform>Son ordinateur a %n chemin par relais en réserve.</numerusform>
            <numerusform>Son ordinateur a %n chemins par relais en réserve.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there, packets of {size} bytes fit.</source>
        <translation>De là-bas, les paquets de {size} octets passent.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there it takes {ms} ms there and back.</source>
        <translation>De là-bas, il faut {ms} ms aller-retour.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came in there at {rate} a second.</source>
        <translation>Il est arrivé là-bas à {rate} par seconde.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>What stands before their computer is not known.</source>
        <translation>On ne sait pas ce qui se trouve devant son ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No router changes their address.</source>
        <translation>Aucun routeur ne change son adresse.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody the same address.</source>
        <translation>Son routeur montre la même adresse à tout le monde.</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody another address; direct ways are hard there.</source>
        <translation>Son routeur montre à chacun une autre adresse ; les chemins directs y sont difficiles.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>RSA-4096 signature (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>Signature RSA-4096 (PSS) ; AES-128-GCM avec une clé issue de RSA-4096 (OAEP) et de X25519 avec ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768</source>
        <translation>AES-128-GCM avec des clés issues de RSA-2048, X25519 et ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128 under the circle's key</source>
        <translation>AES-128 avec la clé du cercle</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>The safety code was not compared yet: until then you trust the way by which the card came.</source>
        <translation>Le code de sécurité n’a pas encore été comparé : d’ici là, tu te fies au chemin par lequel la carte est venue.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each message, sealed for its reader alone</source>
        <translation>Chaque message, scellé pour son seul destinataire</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each packet, masked on the line</source>
        <translation>Chaque paquet, masqué sur la ligne</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>It hides the form of packets from simple filters. Everybody in the circle has this key, and nothing else depends on it.</source>
        <translation>Cela cache la forme des paquets aux filtres simples. Tout le cercle a cette clé, et rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>The line between both computers</source>
        <translation>La ligne entre les deux ordinateurs</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>You are not connected now; the keys of the last line are gone.</source>
        <translation>Vous n’êtes pas connectés ; les clés de la dernière ligne n’existent plus.</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Its keys are {hours} h old. New ones are taken as soon as the other computer answers.</source>
        <translation>Ses clés ont {hours} h. De nouvelles seront prises dès que l’autre ordinateur répondra.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places} and {more} more.</source>
        <translation>Ton adresse : {places} et {more} de plus.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places}.</source>
        <translation>Ton adresse : {places}.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It never answered. Your address stood on what was sent to it.</source>
        <translation>Il n’a jamais répondu. Ton adresse figurait sur ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>When and how much: {out} datagrams from you with {sent}, {into} to you with {came}.</source>
        <translation>Quand et combien : {out} datagrammes de toi pour {sent}, {into} vers toi pour {came}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n hashed id(s) under which contacts find you. They are new each day and differ at each server, and false ones are mixed in so that they do not count your contacts.</source>
        <translation>
            <numerusform>%n identifiant haché sous lequel tes contacts te trouvent. Il change chaque jour et diffère sur chaque serveur, et de faux identifiants s’y mêlent pour que le nombre de tes contacts reste caché.</numerusform>
            <numerusform>%n identifiants hachés sous lesquels tes contacts te trouvent. Ils changent chaque jour et diffèrent sur chaque serveur, et de faux identifiants s’y mêlent pour que le nombre de tes contacts reste caché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A sealed note for your contacts that it cannot open, sent %n time(s).</source>
        <translation>
            <numerusform>Une note scellée pour tes contacts, qu’il ne peut pas ouvrir, envoyée %n fois.</numerusform>
            <numerusform>Une note scellée pour tes contacts, qu’il ne peut pas ouvrir, envoyée %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That m2chat was running here: %n sign(s) of life.</source>
        <translation>
            <numerusform>Que m2chat tournait ici : %n signe de vie.</numerusform>
            <numerusform>Que m2chat tournait ici : %n signes de vie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you asked for %n hashed id(s), {questions} questions in all.</source>
        <translation>
            <numerusform>Que tu as demandé %n identifiant haché, {questions} questions en tout.</numerusform>
            <numerusform>Que tu as demandé %n identifiants hachés, {questions} questions en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Of those, whether somebody was there, without meeting them: %n question(s). So it could tell whom you watch for.</source>
        <translation>
            <numerusform>Parmi elles, si quelqu’un était là, sans le rencontrer : %n question. Il pouvait donc voir qui tu attends.</numerusform>
            <numerusform>Parmi elles, si quelqu’un était là, sans le rencontrer : %n questions. Il pouvait donc voir qui tu attends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you that somebody is there: %n time(s), without an address.</source>
        <translation>
            <numerusform>Qu’il t’a dit que quelqu’un est là : %n fois, sans adresse.</numerusform>
            <numerusform>Qu’il t’a dit que quelqu’un est là : %n fois, sans adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you where somebody is: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>Qu’il t’a dit où se trouve quelqu’un : %n fois, avec les deux adresses.</numerusform>
            <numerusform>Qu’il t’a dit où se trouve quelqu’un : %n fois, avec les deux adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That somebody asked for one of your ids: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>Que quelqu’un a demandé un de tes identifiants : %n fois, avec les deux adresses.</numerusform>
            <numerusform>Que quelqu’un a demandé un de tes identifiants : %n fois, avec les deux adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you wanted a relay between you and somebody: %n time(s).</source>
        <translation>
            <numerusform>Que tu voulais un relais entre toi et quelqu’un : %n fois.</numerusform>
            <numerusform>Que tu voulais un relais entre toi et quelqu’un : %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you met somebody through it, and the other address: %n request(s).</source>
        <translation>
            <numerusform>Que tu as joint quelqu’un par lui, et l’autre adresse : %n demande.</numerusform>
            <numerusform>Que tu as joint quelqu’un par lui, et l’autre adresse : %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>{size} of sealed packets passing by, their sizes and moments.</source>
        <translation>{size} de paquets scellés de passage, leur taille et leur moment.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n mailbox(es) of yours, what waits there by size, and when you emptied them ({fetched} times).</source>
        <translation>
            <numerusform>%n boîte aux lettres à toi, la taille de ce qui y attend et quand tu l’as relevée ({fetched} fois).</numerusform>
            <numerusform>%n boîtes aux lettres à toi, la taille de ce qui y attend et quand tu les as relevées ({fetched} fois).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n sealed parcel(s) that you left, {size} in all, in {boxes} mailboxes of others.</source>
        <translation>
            <numerusform>%n colis scellé que tu as déposé, {size} en tout, dans {boxes} boîtes aux lettres d’autres personnes.</numerusform>
            <numerusform>%n colis scellés que tu as déposés, {size} en tout, dans {boxes} boîtes aux lettres d’autres personnes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your name, your card, your fingerprint.</source>
        <translation>Ton nom, ta carte, ton empreinte.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Who your contacts are: an id means nothing to whoever has no card of yours.</source>
        <translation>Qui sont tes contacts : un identifiant ne dit rien à qui n’a pas ta carte.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A message, sealed or not: none passes a look-up server.</source>
        <translation>Un message, scellé ou non : aucun ne passe par un serveur d’annuaire.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the packets say, or who the two of you are. It stored nothing.</source>
        <translation>Ce que disent les paquets, ou qui vous êtes tous les deux. Il n’a rien gardé.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the parcels say, or who wrote them: they are sealed and bear no names.</source>
        <translation>Ce que disent les colis, ou qui les a écrits : ils sont scellés et sans nom.</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It works in memory alone and drops whoever was silent for 30 seconds: if it runs the published program, it forgot you {ago} ago.</source>
        <translation>Il ne travaille qu’en mémoire et oublie qui s’est tu pendant 30 secondes : s’il utilise le programme publié, il t’a oublié il y a {ago}.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>You left the circle of your own network, so nobody can be seen in this room. Join it again in the network's settings.</source>
        <translation>Tu as quitté le cercle de ton propre réseau, donc personne n’est visible dans cette pièce. Rejoins-le depuis les paramètres du réseau.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>They are not to be seen any more. Let them open this page again.</source>
        <translation>Cette personne n’est plus visible. Elle doit rouvrir cette page.</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>There are no words to compare with them now. Ask them again.</source>
        <translation>Il n’y a pas de mots à comparer avec cette personne pour l’instant. Redemande-lui.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <source>The four words differed three times within an hour: somebody in this network seems to stand between you. Show each other your cards as QR codes instead.</source>
        <translation>Les quatre mots ont été différents trois fois en une heure : quelqu’un sur ce réseau semble s’être glissé entre vous. Montrez-vous plutôt vos cartes en codes QR.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is older, and its four words could be forged. Let them update it.</source>
        <translation>Son m2chat est plus ancien, et ses quatre mots pourraient être falsifiés. Il faut d’abord le mettre à jour.</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is newer than yours. Update yours, then ask again.</source>
        <translation>Son m2chat est plus récent que le tien. Mets le tien à jour, puis redemande.</translation>
    </message>
    <message>
        <location filename="../../app/owner.py"/>
        <source>m2chat has this profile open already and does not answer. Wait a moment and try again; if that does not help, end that m2chat or restart the computer.</source>
        <translation>m2chat a déjà ouvert ce profil et ne répond pas. Patiente un instant et réessaie ; si ça ne suffit pas, arrête ce m2chat ou redémarre l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} answers</source>
        <translation>Un serveur d’annuaire de {words} répond</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} was lost</source>
        <translation>Un serveur d’annuaire de {words} a été perdu</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Registered at a look-up server of {words}</source>
        <translation>Inscription à un serveur d’annuaire de {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This profile was opened on another computer; this one falls silent</source>
        <translation>Ce profil a été ouvert sur un autre ordinateur ; celui-ci se tait</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Knocked where we last met</source>
        <translation>Appel là où nous nous étions joints</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They knock where we last met</source>
        <translation>L’autre appelle là où nous nous étions joints</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked a look-up server</source>
        <translation>Question à un serveur d’annuaire</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server knows them</source>
        <translation>Le serveur d’annuaire connaît ce contact</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server does not know them now</source>
        <translation>Le serveur d’annuaire ne connaît pas ce contact en ce moment</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server did not answer</source>
        <translation>Le serveur d’annuaire n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>What the look-up server gave is not theirs, and was dropped</source>
        <translation>Ce que le serveur d’annuaire a donné n’est pas de ce contact et a été écarté</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They look for us</source>
        <translation>L’autre nous cherche</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their addresses: {words}</source>
        <translation>Ses adresses : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Probing: {words}</source>
        <translation>Sonde : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A probe was answered: {words}</source>
        <translation>Une sonde a eu une réponse : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No probe was answered</source>
        <translation>Aucune sonde n’a eu de réponse</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked for a relay</source>
        <translation>Relais demandé</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A relay joins the two of us</source>
        <translation>Un relais nous relie</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No relay could be had</source>
        <translation>Aucun relais disponible</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake begins</source>
        <translation>La négociation commence</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their part of the handshake came</source>
        <translation>Sa part de la négociation est arrivée</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake came to nothing: {words}</source>
        <translation>La négociation n’a pas abouti : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Connected: {words}</source>
        <translation>Connexion établie : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The way changed: {words}</source>
        <translation>Le chemin a changé : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A newer session takes its place</source>
        <translation>Une session plus récente la remplace</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The session ended: {words}</source>
        <translation>La session est terminée : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This try came to nothing: {words}</source>
        <translation>Cet essai n’a pas abouti : {words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network</source>
        <translation>même réseau</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through a relay</source>
        <translation>par un relais</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through two relays</source>
        <translation>par deux relais</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network, no server</source>
        <translation>même réseau, sans serveur</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>with a goodbye</source>
        <translation>avec un au revoir</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>nothing was said for a while</source>
        <translation>plus rien n’a été dit depuis un moment</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>it was refused</source>
        <translation>elle a été refusée</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the profile was opened on another computer</source>
        <translation>le profil a été ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>without a word, the way is dead</source>
        <translation>sans un mot, le chemin est mort</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>a limit was reached</source>
        <translation>une limite a été atteinte</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the other end broke the protocol</source>
        <translation>l’autre côté n’a pas respecté le protocole</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>they are not on line</source>
        <translation>ton contact est hors ligne</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no way to them opened</source>
        <translation>aucun chemin ne s’est ouvert</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no look-up server answers</source>
        <translation>aucun serveur d’annuaire ne répond</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this computer is off line</source>
        <translation>cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this network seems to block UDP</source>
        <translation>ce réseau semble bloquer UDP</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the circle has no relay</source>
        <translation>le cercle n’a pas de relais</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the relay is busy</source>
        <translation>le relais est occupé</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>still starting</source>
        <translation>démarrage en cours</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Left at an offline server</source>
        <translation>Déposé sur un serveur hors ligne</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On their computer</source>
        <translation>Sur son ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Forgotten by the offline server, not picked up</source>
        <translation>Oublié par le serveur hors ligne, jamais relevé</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>by the clock of its author</source>
        <translation>selon l’horloge de son auteur</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>the newest edit; earlier words are not kept</source>
        <translation>la dernière modification ; les versions précédentes ne sont pas gardées</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Disappears</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>The offline server forgets it</source>
        <translation>Le serveur hors ligne l’oublie</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>scheduled for then</source>
        <translation>programmé pour ce moment</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits on this computer</source>
        <translation>Attend sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>try {flow}</source>
        <translation>essai {flow}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed for its receiver alone</source>
        <translation>Scellé pour son seul destinataire</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>signé avec RSA-4096 (PSS) ; AES-128-GCM avec une clé issue de RSA-4096 (OAEP) et de X25519 avec ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed on the way to the offline server</source>
        <translation>Scellé sur le chemin du serveur hors ligne</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from X25519 that live as long as the connection to the server; in it the message stays sealed for its receiver</source>
        <translation>AES-128-GCM avec des clés issues de X25519 qui vivent aussi longtemps que la connexion au serveur ; à l’intérieur, le message reste scellé pour son destinataire</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Masked on the line</source>
        <translation>Masqué sur la ligne</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128 under the circle's key; it hides the form of packets, nothing depends on it</source>
        <translation>AES-128 avec la clé du cercle ; cache la forme des paquets, rien n’en dépend</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as the session</source>
        <translation>AES-128-GCM avec des clés issues de RSA-2048, X25519 et ML-KEM-768, qui durent le temps de la session</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; this one is {age} old</source>
        <translation>{layer} ; celle-ci a {age}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; the one it went by is over, and its keys are gone</source>
        <translation>{layer} ; celle par laquelle il est passé est terminée, et ses clés ont disparu</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed between the two computers</source>
        <translation>Scellé entre les deux ordinateurs</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Send from 1 to 100 files at once.</source>
        <translation>Envoie de 1 à 100 fichiers à la fois.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is here already. Save a copy of it where you like.</source>
        <translation>Le fichier est déjà ici. Enregistre une copie où tu veux.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is on its way already. Save a copy when it is here.</source>
        <translation>Le fichier est déjà en route. Enregistre une copie quand il sera là.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file was given up. Ask for it to be sent again.</source>
        <translation>Ce fichier a été abandonné. Demande qu’on te le renvoie.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file needs no answer any more.</source>
        <translation>Ce fichier n’attend plus de réponse.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file does not move.</source>
        <translation>Ce fichier n’est pas en transfert.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Accept the file first, or decline it.</source>
        <translation>Accepte d’abord le fichier, ou refuse-le.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file cannot go on. Send it again.</source>
        <translation>Ce fichier ne peut pas reprendre. Envoie-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is finished; there is nothing to cancel.</source>
        <translation>Ce fichier est terminé ; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>Impossible d’écrire le fichier à cet endroit. Choisis-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is yours; it is for the other side to answer.</source>
        <translation>Ce fichier est à toi ; c’est à l’autre d’y répondre.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>That folder is not there. Make it first, or choose another place.</source>
        <translation>Ce dossier n’existe pas. Crée-le d’abord, ou choisis un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The caption is too long. Send it as a message.</source>
        <translation>La légende est trop longue. Envoie-la dans un message.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is being written just now. Wait until it is finished.</source>
        <translation>{name} est en cours d’écriture. Attends que ce soit fini.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The file grew shorter while it was read. Wait until it is finished.</source>
        <translation>Le fichier a rétréci pendant la lecture. Attends qu’il soit terminé.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not there. Choose another file.</source>
        <translation>{name} n’est pas là. Choisis un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check its rights, or choose another.</source>
        <translation>Impossible de lire {name}. Vérifie ses droits, ou choisis un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check the disk, or choose another.</source>
        <translation>Impossible de lire {name}. Vérifie le disque, ou choisis un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is a folder. Pack it into one file first.</source>
        <translation>{name} est un dossier. Compresse-le d’abord en un seul fichier.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not an ordinary file. Choose another.</source>
        <translation>{name} n’est pas un fichier ordinaire. Choisis-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is larger than 256 GiB. Send it in parts.</source>
        <translation>{name} dépasse 256 Gio. Envoie-le en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A duration is a number with a unit: 500ms, 30s, 5m, 2h, 7d or 1w.</source>
        <translation>Une durée est un nombre suivi d’une unité : 500ms, 30s, 5m, 2h, 7d ou 1w.</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A size is a number with a unit: 800B, 20kB, 100MB or 1GiB.</source>
        <translation>Une taille est un nombre suivi d’une unité : 800B, 20kB, 100MB ou 1GiB.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is damaged.</source>
        <translation>elle est endommagée.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is not signed by the makers of this program.</source>
        <translation>elle n’est pas signée par les auteurs de ce programme.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is signed by a key that is no longer in use.</source>
        <translation>elle est signée par une clé qui n’est plus utilisée.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is about another program.</source>
        <translation>elle concerne un autre programme.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it names an older version than one that was published already.</source>
        <translation>elle annonce une version plus ancienne que celle déjà publiée.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is older than one that was seen before.</source>
        <translation>elle est plus ancienne qu’une autre déjà vue.</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is dated in the future; is this computer's clock right?</source>
        <translation>elle porte une date future ; l’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it has run out; somebody may be holding back the newest one.</source>
        <translation>elle n’est plus valable ; quelqu’un retient peut-être la plus récente.</translation>
    </message>
    <message>
        <location filename="../../app/updates/errors.py"/>
        <source>This build has no update address. Look for a newer version where you got it from.</source>
        <translation>Cette version n’a pas d’adresse de mise à jour. Cherche une version plus récente là où tu l’as obtenue.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends us on to a place that is not safe.</source>
        <translation>son serveur nous renvoie vers un endroit qui n’est pas sûr.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its address is not safe.</source>
        <translation>son adresse n’est pas sûre.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends far more than a notice.</source>
        <translation>son serveur envoie bien plus qu’une annonce.</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server takes too long.</source>
        <translation>son serveur met trop de temps.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk is full, so nothing new can be kept. Nothing was lost: free some space, then try again.</source>
        <translation>Le disque est plein, rien de nouveau ne peut être gardé. Rien n’est perdu : libère de la place, puis réessaie.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's folder cannot be written. Nothing was lost: make the folder and its files writable for you, then try again.</source>
        <translation>Impossible d’écrire dans le dossier du profil. Rien n’est perdu : donne-toi le droit d’écrire dans ce dossier et ses fichiers, puis réessaie.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>Another program is using the profile's database. Close it, then try again.</source>
        <translation>Un autre programme utilise la base de données du profil. Ferme-le, puis réessaie.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk reported an error, so the change was not kept. Check the disk; a copy of the profile's folder is advisable.</source>
        <translation>Le disque a signalé une erreur, la modification n’a pas été gardée. Vérifie le disque ; mieux vaut copier le dossier du profil.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's database is damaged or belongs to another key. It was not changed: restore it from a backup.</source>
        <translation>La base de données du profil est endommagée ou appartient à une autre clé. Elle n’a pas été modifiée : restaure-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>This profile was used with a newer m2chat. It was not changed: please update m2chat, then open it again.</source>
        <translation>Ce profil a été utilisé avec un m2chat plus récent. Il n’a pas été modifié : mets m2chat à jour, puis rouvre-le.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>safety code</source>
        <translation>code de sécurité</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This code was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Ce code vient d’un m2chat plus récent. Mets d’abord m2chat à jour.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>contact card</source>
        <translation>carte de contact</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This card was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Cette carte vient d’un m2chat plus récent. Mets d’abord m2chat à jour.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>circle link</source>
        <translation>lien de cercle</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>join link</source>
        <translation>lien de serveur</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This {what} is damaged: a part is missing or was mistyped. Copy the whole of it and try again.</source>
        <translation>Ce texte ({what}) est endommagé : une partie manque ou est mal tapée. Copie-le en entier et réessaie.</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This is no {what}: it should begin with {prefix}</source>
        <translation>Ce n’est pas ce qu’il faut ici ({what}) : le début devrait être {prefix}</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to accept.</source>
        <translation>Il n’y a pas de demande de cette personne à accepter.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to reject.</source>
        <translation>Il n’y a pas de demande de cette personne à refuser.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card can be used 1 to 10,000 times, or without limit.</source>
        <translation>Une carte peut servir de 1 à 10 000 fois, ou sans limite.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card is valid for at least one hour and at most one year.</source>
        <translation>Une carte est valable au moins une heure et au plus un an.</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>This card was withdrawn before. It answers nobody any more.</source>
        <translation>Cette carte a déjà été retirée. Elle ne répond plus à personne.</translation>
    </message>
    <message>
        <location filename="../../messaging/circles.py"/>
        <source>You are in {count} circles, which is the most. Leave one first.</source>
        <translation>Tu es dans {count} cercles, c’est le maximum. Quittes-en un d’abord.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>Le nom est trop long : 64 octets au plus. Choisis-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is empty. Write the name that your contacts should see.</source>
        <translation>Le nom est vide. Écris le nom que tes contacts doivent voir.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The nickname is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>Le surnom est trop long : 64 octets au plus. Choisis-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The greeting is too long: it may have 500 bytes. Say the rest later.</source>
        <translation>Le mot d’accueil est trop long : 500 octets au plus. Tu diras le reste plus tard.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is your own card. Give it to the person whom you want to meet, and paste theirs here.</source>
        <translation>C’est ta propre carte. Donne-la à la personne à joindre, et colle la sienne ici.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card has expired. Ask for a new one.</source>
        <translation>Cette carte a expiré. Demandes-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card is for people on one network, and you left the circle for that. Join the circle local again first.</source>
        <translation>Cette carte est pour les gens d’un même réseau, et tu as quitté le cercle prévu pour ça. Rejoins d’abord le cercle local.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card belongs to a circle that you have not joined. Ask its owner for the circle link and join it first.</source>
        <translation>Cette carte appartient à un cercle que tu n’as pas rejoint. Demande le lien du cercle à son propriétaire et rejoins-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>one of your contacts</source>
        <translation>un de tes contacts</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You blocked {name}. Unblock them first.</source>
        <translation>Tu as bloqué {name}. Débloque ce contact d’abord.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is the card of {name}, who is already your contact.</source>
        <translation>C’est la carte de {name}, qui est déjà dans tes contacts.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>{sentence} If you were told that it belongs to {name}, one of the two is not who they say: ask, and don't tell either whom else you know.</source>
        <translation>{sentence} Si on t’a dit qu’elle est à {name}, l’un des deux n’est pas qui il prétend : pose la question, et ne dis ni à l’un ni à l’autre qui d’autre tu connais.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card was already used as often as it allows, or was withdrawn. Ask for a new one.</source>
        <translation>Cette carte a déjà servi autant de fois que permis, ou a été retirée. Demandes-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You have already asked {name}. They have not answered yet.</source>
        <translation>Tu as déjà envoyé une demande à {name}. Pas encore de réponse.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message came from your contact; there is nothing to retry.</source>
        <translation>Ce message vient de ton contact ; il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message needs no further try.</source>
        <translation>Ce message n’a pas besoin d’un autre essai.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was taken back already.</source>
        <translation>L’envoi de ce message a déjà été annulé.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message is not on its way any more. Try it again, or delete it.</source>
        <translation>Ce message n’est plus en route. Réessaie, ou supprime-le.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was already delivered, so it cannot be taken back.</source>
        <translation>Ce message a déjà été distribué, son envoi ne peut plus être annulé.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>Some members have this message. Delete it for everybody instead.</source>
        <translation>Des membres ont déjà ce message. Supprime-le plutôt pour tous.</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This line cannot be taken back. Set the timer again instead.</source>
        <translation>Cette ligne ne peut pas être annulée. Règle plutôt le délai à nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That person is not among your contacts. Add them with their card first.</source>
        <translation>Cette personne n’est pas dans tes contacts. Ajoute-la d’abord avec sa carte.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That message is not here any more.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>The text is longer than 1 MiB. Send it in several parts.</source>
        <translation>Le texte dépasse 1 Mio. Envoie-le en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is nothing to send. Write something first.</source>
        <translation>Il n’y a rien à envoyer. Écris d’abord quelque chose.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle, so nobody could find you. Join one by its link, or the built-in one of your own network by its name, local; then make the card.</source>
        <translation>Tu n’es dans aucun cercle, personne ne pourrait te trouver. Rejoins-en un par son lien, ou celui de ton propre réseau par son nom, local ; puis crée la carte.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no such card of yours any more.</source>
        <translation>Cette carte à toi n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle of that name. Look at the list of your circles.</source>
        <translation>Tu n’es dans aucun cercle de ce nom. Regarde la liste de tes cercles.</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no safety code yet: their certificate comes when both computers first meet.</source>
        <translation>Pas encore de code de sécurité : le certificat arrive quand les deux ordinateurs se joignent pour la première fois.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>This message carries no file.</source>
        <translation>Ce message ne contient pas de fichier.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>The file is not here yet. Accept it and wait until it has come.</source>
        <translation>Le fichier n’est pas encore là. Accepte-le et attends qu’il arrive.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/sending.py"/>
        <source>Only a file that is in m2chat can be forwarded. Send it anew.</source>
        <translation>Seul un fichier qui est dans m2chat peut être transféré. Envoie-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side paused it.</source>
        <translation>L’autre côté l’a mis en pause.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side cancelled it.</source>
        <translation>L’autre côté l’a annulé.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side does not want this file.</source>
        <translation>L’autre côté ne veut pas de ce fichier.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file was changed after it was offered. Send it again.</source>
        <translation>Le fichier a changé depuis qu’il a été proposé. Envoie-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file is no longer where it was. Put it back and resume, or send it again.</source>
        <translation>Le fichier n’est plus à sa place. Remets-le et reprends, ou envoie-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side's disk is full; it goes on when there is room.</source>
        <translation>Le disque de l’autre côté est plein ; l’envoi reprendra quand il y aura de la place.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>What came is not the file that was offered. Ask for it to be sent again.</source>
        <translation>Ce qui est arrivé n’est pas le fichier proposé. Demande qu’on te le renvoie.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The sender no longer has this file. Ask for it to be sent again.</source>
        <translation>L’expéditeur n’a plus ce fichier. Demande qu’on te le renvoie.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>Too big to wait at the offline server. It goes when both of you are online at the same time.</source>
        <translation>Trop gros pour attendre sur le serveur hors ligne. Il partira quand vous serez en ligne en même temps.</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The disk is full. Free some space: the file goes on by itself then.</source>
        <translation>Le disque est plein. Libère de la place : le fichier reprendra tout seul.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>There is no such group here. Look at the list of your groups.</source>
        <translation>Ce groupe n’existe pas ici. Regarde la liste de tes groupes.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Only an admin of the group can do this. Ask one of them.</source>
        <translation>Seul un admin du groupe peut faire ça. Demande à l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>You are not in this group, so nothing can be said or changed there.</source>
        <translation>Tu n’es pas dans ce groupe, tu ne peux donc rien y dire ni y changer.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A group can have 100 people, with those who were asked in. Take somebody out first, or make a second group.</source>
        <translation>Un groupe peut compter 100 personnes, invitations comprises. Retire d’abord quelqu’un, ou crée un second groupe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>This group was changed so often that its list of members is full. Make a new group with the same people.</source>
        <translation>Ce groupe a été modifié si souvent que sa liste de membres est pleine. Crée un nouveau groupe avec les mêmes personnes.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} became an admin before you, so you can neither take them out nor change their role. They can leave by themselves.</source>
        <translation>{name} est admin depuis plus longtemps que toi : tu ne peux ni retirer cette personne, ni changer son rôle. Elle peut partir d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} is in another circle than this group, so its members could not find them. Exchange cards in the circle of the group first.</source>
        <translation>{name} est dans un autre cercle que ce groupe, ses membres ne pourraient pas joindre ce contact. Échangez d’abord vos cartes dans le cercle du groupe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Nobody else is in this group yet, and who joins later does not see what was said before. Write when somebody has joined.</source>
        <translation>Personne d’autre n’est encore dans ce groupe, et qui arrive plus tard ne voit pas ce qui s’est dit avant. Écris quand quelqu’un l’aura rejoint.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A message to a group can have at most 64 KiB. Send it in parts, or as a file.</source>
        <translation>Un message à un groupe peut faire 64 Kio au plus. Envoie-le en plusieurs parties, ou comme fichier.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>That person is not in this group. Look at the list of its members.</source>
        <translation>Cette personne n’est pas dans ce groupe. Regarde la liste de ses membres.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Only messages of yours to a group go to each member by itself.</source>
        <translation>Seuls tes propres messages à un groupe partent vers chaque membre séparément.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Nobody asks you into this group any more.</source>
        <translation>Personne ne t’invite plus dans ce groupe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>This group lives in a circle that you have not joined. Ask who invited you for the circle link and join it first.</source>
        <translation>Ce groupe vit dans un cercle que tu n’as pas rejoint. Demande le lien du cercle à qui t’a invité et rejoins-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>There is no invitation into this group to decline.</source>
        <translation>Il n’y a pas d’invitation dans ce groupe à refuser.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>To go yourself, leave the group.</source>
        <translation>Pour partir toi-même, quitte le groupe.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>{name} is not among your contacts yet. Wait until both agreed.</source>
        <translation>{name} n’est pas encore dans tes contacts. Attends que vous ayez accepté tous les deux.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The group has no name. Write one that all members will see.</source>
        <translation>Le groupe n’a pas de nom. Écris-en un que tous les membres verront.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The line about the group is too long: it may have 500 bytes.</source>
        <translation>La description du groupe est trop longue : 500 octets au plus.</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made this group</source>
        <translation>Tu as créé ce groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made this group</source>
        <translation>{who} a créé ce groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You asked {whom} in</source>
        <translation>Tu as invité {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked {whom} in</source>
        <translation>{who} a invité {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked you in</source>
        <translation>{who} t’a envoyé une invitation</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You came in</source>
        <translation>Tu as rejoint le groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} came in</source>
        <translation>{who} a rejoint le groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took the invitation of {whom} back</source>
        <translation>Tu as retiré l’invitation de {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of {whom} back</source>
        <translation>{who} a retiré l’invitation de {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of you back</source>
        <translation>{who} a retiré ton invitation</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took {whom} out</source>
        <translation>Tu as retiré {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took {whom} out</source>
        <translation>{who} a retiré {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took you out</source>
        <translation>{who} t’a retiré</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You gave up being an admin</source>
        <translation>Tu as renoncé à être admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} gave up being an admin</source>
        <translation>{who} a renoncé à être admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} an admin</source>
        <translation>Tu as nommé {whom} admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} an admin</source>
        <translation>{who} a nommé {whom} admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you an admin</source>
        <translation>{who} t’a nommé admin</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} a member like others</source>
        <translation>Tu as remis {whom} simple membre</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} a member like others</source>
        <translation>{who} a remis {whom} simple membre</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you a member like others</source>
        <translation>{who} t’a remis simple membre</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You changed what the group is for</source>
        <translation>Tu as changé la description du groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} changed what the group is for</source>
        <translation>{who} a changé la description du groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You called the group “{whom}”</source>
        <translation>Tu as nommé le groupe « {whom} »</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} called the group “{whom}”</source>
        <translation>{who} a nommé le groupe « {whom} »</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You left</source>
        <translation>Tu as quitté le groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} left</source>
        <translation>{who} a quitté le groupe</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>A reaction is one emoji. Choose one from the list.</source>
        <translation>Une réaction est un seul emoji. Choisis-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be edited.</source>
        <translation>Tu ne peux modifier que tes propres messages.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent. Send it again first, or write a new one.</source>
        <translation>Ce message n’a pas été envoyé. Renvoie-le d’abord, ou écris-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message went under a rule of its own, which an edit could not keep. Delete it and write a new one.</source>
        <translation>Ce message est parti avec une règle à lui, qu’une modification ne pourrait pas garder. Supprime-le et écris-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be deleted for both. Delete it for yourself.</source>
        <translation>Tu ne peux supprimer pour les deux que tes propres messages. Supprime-le pour toi.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent, so there is nobody to see a reaction.</source>
        <translation>Ce message n’a pas été envoyé, personne ne verrait donc une réaction.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This line was written by m2chat; nothing can be done with it.</source>
        <translation>Cette ligne a été écrite par m2chat ; on ne peut rien en faire.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>This version of m2chat cannot write in such a conversation.</source>
        <translation>Cette version de m2chat ne sait pas écrire dans une telle conversation.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>Accept the request first, then you can write.</source>
        <translation>Accepte d’abord la demande, ensuite tu pourras écrire.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>You blocked this person. Unblock them first, then you can write.</source>
        <translation>Tu as bloqué cette personne. Débloque-la d’abord, ensuite tu pourras écrire.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>This message is not one that was scheduled for later.</source>
        <translation>Ce message ne fait pas partie des messages programmés.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>A message can be planned for at most a year from now.</source>
        <translation>Un message se programme au plus un an à l’avance.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>The time to give up lies before the message could even leave.</source>
        <translation>L’heure d’abandon tombe avant même le départ du message.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/service.py"/>
        <source>At most {count} messages can be deleted at once.</source>
        <translation>On peut supprimer au plus {count} messages à la fois.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>A message can mention at most {count} people.</source>
        <translation>Un message peut mentionner au plus {count} personnes.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>At most {count} messages can be forwarded at once, to at most {chats} conversations.</source>
        <translation>On peut transférer au plus {count} messages à la fois, vers au plus {chats} conversations.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>Such a rule is for messages to one person, not for groups.</source>
        <translation>Une telle règle vaut pour un message à une seule personne, pas pour un groupe.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>This kind of message cannot be forwarded.</source>
        <translation>Ce type de message ne peut pas être transféré.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../messaging/offline/notes.py"/>
        <location filename="../../ui/moments.py"/>
        <location filename="../../ui/treaty_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>Messages can disappear after at most a year.</source>
        <translation>Les messages peuvent disparaître après un an au plus.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>You set this.</source>
        <translation>C’est ton réglage.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>A member set this.</source>
        <translation>Réglage fait par un membre.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>They set this.</source>
        <translation>Réglage fait par ton contact.</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages no longer disappear. {setter}</source>
        <translation>Les nouveaux messages ne disparaissent plus. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages disappear {time} after they are read. {setter}</source>
        <translation>Les nouveaux messages disparaissent {time} après leur lecture. {setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You have agreed already. End that first, then offer other terms.</source>
        <translation>Vous avez déjà un accord. Mets-y fin d’abord, puis propose d’autres conditions.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>They have offered it already. Agree to that, or decline it first.</source>
        <translation>Ton contact l’a déjà proposé. Accepte, ou refuse d’abord.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There were too many offers between you two. Add each other anew.</source>
        <translation>Il y a eu trop de propositions entre vous deux. Ajoutez-vous de nouveau.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to agree to.</source>
        <translation>Il n’y a pas de proposition de cette personne à accepter.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to decline.</source>
        <translation>Il n’y a pas de proposition de cette personne à refuser.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is nothing agreed with this person that could be ended.</source>
        <translation>Il n’y a aucun accord avec cette personne auquel mettre fin.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You ended it: messages no longer wait at an offline server.</source>
        <translation>Tu y as mis fin : les messages n’attendent plus sur un serveur hors ligne.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You both agreed: messages may wait for each other at an offline server, up to {days}.</source>
        <translation>Vous êtes d’accord : les messages peuvent attendre sur un serveur hors ligne, jusqu’à {days}.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You can agree on this once you are both contacts.</source>
        <translation>Vous pourrez en convenir quand vous serez contacts tous les deux.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>The circle in which you know this person has no offline server. Whoever runs the circle can start one: m2-server run --roles store</source>
        <translation>Le cercle où tu connais cette personne n’a pas de serveur hors ligne. Qui gère le cercle peut en démarrer un : m2-server run --roles store</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>{name} does not want messages to wait at a server. Ask them, if it matters to you.</source>
        <translation>{name} ne veut pas que des messages attendent sur un serveur. Parlez-en, si c’est important pour toi.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>Messages can wait for 1 to 7 days, and 1 to 64 MiB of them.</source>
        <translation>Les messages peuvent attendre de 1 à 7 jours, et de 1 à 64 Mio au total.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/hearing.py"/>
        <source>{name} ended it: messages no longer wait at an offline server.</source>
        <translation>{name} y a mis fin : les messages n’attendent plus sur un serveur hors ligne.</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/notes.py"/>
        <source>Your contact</source>
        <translation>Ton contact</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/offline/notes.py"/>
        <source>%n message(s) from {name} expired before you came online.</source>
        <translation>
            <numerusform>%n message de {name} a expiré avant que tu sois en ligne.</numerusform>
            <numerusform>%n messages de {name} ont expiré avant que tu sois en ligne.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/trust/cards.py"/>
        <source>There is no request of this person that could wait.</source>
        <translation>Aucune demande de cette personne ne pourrait attendre.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>These two are the same certificate already.</source>
        <translation>Ces deux-là sont déjà le même certificat.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>First compare the safety code with {name}: anybody could say that they have a new certificate.</source>
        <translation>Compare d’abord le code de sécurité avec {name} : n’importe qui pourrait prétendre avoir un nouveau certificat.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>The other one of the two is the newer certificate already.</source>
        <translation>L’autre des deux est déjà le certificat le plus récent.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It came with the card that you used.</source>
        <translation>Venu avec la carte que tu as utilisée.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>They asked you with one of your cards.</source>
        <translation>Venu d’une demande faite avec une de tes cartes.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} introduced you to each other.</source>
        <translation>{name} vous a présentés l’un à l’autre.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It is known here since before this was kept.</source>
        <translation>Connu ici depuis avant que cela ne soit noté.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{sentence} You said that it took the place of the one before.</source>
        <translation>{sentence} Tu as dit qu’il remplaçait le précédent.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name}, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>Tu connais un autre contact nommé {name}, avec un autre certificat. C’est peut-être une deuxième personne, la même avec un nouvel ordinateur, ou quelqu’un qui fait semblant : demande-lui en personne ou de vive voix, et compare le code de sécurité avant de te fier à celui-ci.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name} whose safety code you compared, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>Tu connais un autre contact nommé {name}, dont tu as comparé le code de sécurité, avec un autre certificat. C’est peut-être une deuxième personne, la même avec un nouvel ordinateur, ou quelqu’un qui fait semblant : demande-lui en personne ou de vive voix, et compare le code de sécurité avant de te fier à celui-ci.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} has a newer certificate. Write to them there; what still waits here is not sent by itself.</source>
        <translation>{name} a un certificat plus récent. Écris-lui là-bas ; ce qui attend encore ici ne part pas tout seul.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know them by the word of {name}, and nobody checked it: {name} could have handed each of you somebody else's certificate. Compare the safety code to be sure.</source>
        <translation>Tu connais cette personne sur la parole de {name}, et personne ne l’a vérifié : {name} pourrait avoir donné à chacun de vous le certificat de quelqu’un d’autre. Compare le code de sécurité pour en être sûr.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>You made 20 introductions in one day, which is the most. Make the next one tomorrow.</source>
        <translation>Tu as fait 20 présentations en un jour, c’est le maximum. Fais la suivante demain.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That introduction is not here any more. Ask for a new one.</source>
        <translation>Cette présentation n’est plus ici. Demandes-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That can't be brought back any more: the half minute is over.</source>
        <translation>Impossible de revenir en arrière : la demi-minute est passée.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>m2chat is locked. Open it with the passphrase first.</source>
        <translation>m2chat est verrouillé. Ouvre-le d’abord avec la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>This profile has no passphrase, so there is nothing to lock it with. Set one first.</source>
        <translation>Ce profil n’a pas de phrase secrète, il n’y a rien pour le verrouiller. Définis-en une d’abord.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That was wrong too often. Try again in {seconds} seconds.</source>
        <translation>Trop d’erreurs. Réessaie dans {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You introduced {name} and {name2} to each other less than a day ago. Wait for their answers.</source>
        <translation>Tu as présenté {name} et {name2} l’un à l’autre il y a moins d’un jour. Attends leurs réponses.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You have answered this introduction already.</source>
        <translation>Tu as déjà répondu à cette présentation.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not your contact now, so nobody can be told.</source>
        <translation>{name} n’est pas dans tes contacts en ce moment, on ne peut donc prévenir personne.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>Choose two different contacts to introduce to each other.</source>
        <translation>Choisis deux contacts différents à présenter l’un à l’autre.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not ready yet. Both must be your contacts before you can introduce them.</source>
        <translation>Ce n’est pas encore possible avec {name}. Les deux doivent être tes contacts avant que tu puisses les présenter.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} and {name2} are in different circles, where they can't find each other. Invite one of them into the other's circle first.</source>
        <translation>{name} et {name2} sont dans des cercles différents, où ils ne peuvent pas se trouver. Invite d’abord l’un des deux dans le cercle de l’autre.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} would like you to meet {name2}.</source>
        <translation>{name} voudrait te présenter {name2}.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>This is no PNG or JPEG picture. Choose another file.</source>
        <translation>Ce n’est pas une image PNG ou JPEG. Choisis un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than 64 KiB. Choose a smaller one.</source>
        <translation>L’image dépasse 64 Kio. Choisis-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than {side} x {side}. Make it smaller.</source>
        <translation>L’image dépasse {side} x {side}. Réduis-la.</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/removal.py"/>
        <source>A group is left, not deleted: leave it first, then clear it.</source>
        <translation>Un groupe se quitte, il ne se supprime pas : quitte-le d’abord, puis vide-le.</translation>
    </message>
    <message>
        <location filename="../../messaging/words.py"/>
        <source>The text holds broken characters. Remove them and try again.</source>
        <translation>Le texte contient des caractères abîmés. Enlève-les et réessaie.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Run it again. If it lasts, the network is very slow.</source>
        <translation>Relance la vérification. Si cela dure, le réseau est très lent.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>m2chat was told to use one address of this computer only.</source>
        <translation>m2chat doit n’utiliser qu’une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer is in no network: no interface is up.</source>
        <translation>Cet ordinateur n’est dans aucun réseau : aucune interface n’est active.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Connect it by cable or by Wi-Fi.</source>
        <translation>Connecte-le par câble ou par Wi-Fi.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer has no way out of the local network.</source>
        <translation>Cet ordinateur n’a aucune sortie du réseau local.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Check the router. People on the same network can still be reached.</source>
        <translation>Vérifie le routeur. Les gens du même réseau restent joignables.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port could not be tried without a circle.</source>
        <translation>Le port n’a pas pu être essayé sans cercle.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The system gives m2chat no further UDP port.</source>
        <translation>Le système ne donne plus de port UDP à m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Close other programs, or restart this computer.</source>
        <translation>Ferme d’autres programmes, ou redémarre cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port is open and hears.</source>
        <translation>Le port est ouvert et écoute.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A datagram within this computer did not reach the port of m2chat.</source>
        <translation>Un datagramme interne à cet ordinateur n’a pas atteint le port de m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall on this computer stops it: allow UDP for m2chat.</source>
        <translation>Un pare-feu de cet ordinateur l’arrête : autorise UDP pour m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer can look for people on its own network without a server. Whether the network carries that, only another computer could tell.</source>
        <translation>Cet ordinateur peut chercher des gens sur son propre réseau sans serveur. Seul un autre ordinateur pourrait dire si le réseau le permet.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Multicast does not work on this computer, so that people on the same network are found by look-up servers only.</source>
        <translation>Le multicast ne fonctionne pas sur cet ordinateur : les gens du même réseau ne se trouvent que par les serveurs d’annuaire.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall here may stop it: allow UDP for m2chat.</source>
        <translation>Un pare-feu l’arrête peut-être ici : autorise UDP pour m2chat.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is in no circle with a look-up server.</source>
        <translation>Ce profil n’est dans aucun cercle avec un serveur d’annuaire.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Join one with the link of its host.</source>
        <translation>Rejoins-en un avec le lien de son hébergeur.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Nothing is lost while another one answers.</source>
        <translation>Rien n’est perdu tant qu’un autre répond.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network; if it lasts, ask the circle's host.</source>
        <translation>Essaie un autre réseau ; si cela dure, demande à l’hébergeur du cercle.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The line is bad: move nearer to the Wi-Fi, or use a cable.</source>
        <translation>La ligne est mauvaise : rapproche-toi du Wi-Fi, ou prends un câble.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>No look-up server answers at all; this network probably lets no UDP through.</source>
        <translation>Aucun serveur d’annuaire ne répond ; ce réseau ne laisse sans doute pas passer UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network, or ask whoever runs this one to allow UDP.</source>
        <translation>Essaie un autre réseau, ou demande à qui gère celui-ci d’autoriser UDP.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is open on another computer and is found there, not here.</source>
        <translation>Ce profil est ouvert sur un autre ordinateur : on le trouve là-bas, pas ici.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Choose 'use here' to take it back.</source>
        <translation>Choisis « Utiliser ici » pour le reprendre.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This takes a moment after a start. Try again.</source>
        <translation>Cela prend un moment après le démarrage. Réessaie.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Set date and time in the system's settings.</source>
        <translation>Règle la date et l’heure dans les paramètres du système.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The look-up server did not answer a second time.</source>
        <translation>Le serveur d’annuaire n’a pas répondu une deuxième fois.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Two ports of this computer met by their outside addresses.</source>
        <translation>Deux ports de cet ordinateur se sont joints par leurs adresses extérieures.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Meeting by outside addresses could not be tried from here: the router leads no datagram for itself back in. That is common, and harmless.</source>
        <translation>La rencontre par adresses extérieures n’a pas pu être essayée d’ici : le routeur ne ramène pas ses propres datagrammes. C’est courant et sans gravité.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, people of it are out of reach until it does.</source>
        <translation>Là où aucun chemin direct ne s’ouvre, les gens de ce cercle restent injoignables jusque-là.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, or an address is to stay hidden, messages wait. Its host can start one.</source>
        <translation>Là où aucun chemin direct ne s’ouvre, ou qu’une adresse doit rester masquée, les messages attendent. Son hébergeur peut en démarrer un.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A VPN or tunnel here makes them too small: raise its MTU, or leave it.</source>
        <translation>Un VPN ou un tunnel les rend trop petits ici : augmente son MTU, ou quitte-le.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>No router changes the address of this computer.</source>
        <translation>Aucun routeur ne change l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at the same address, so that a direct way can be opened.</source>
        <translation>Le routeur montre cet ordinateur à tous sous la même adresse : un chemin direct peut s’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at another address (a symmetric NAT).</source>
        <translation>Le routeur montre cet ordinateur à chacun sous une autre adresse (NAT symétrique).</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A direct way opens only to people behind friendlier routers; for the others a relay is needed, or port forwarding here.</source>
        <translation>Un chemin direct ne s’ouvre que vers les gens derrière des routeurs plus souples ; pour les autres, il faut un relais, ou une redirection de port ici.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A router changes the address of this computer; how, only a second look-up server at another address could tell.</source>
        <translation>Un routeur change l’adresse de cet ordinateur ; comment, seul un deuxième serveur d’annuaire à une autre adresse pourrait le dire.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The check was ended after {seconds} seconds; some parts are missing above.</source>
        <translation>La vérification a été arrêtée après {seconds} secondes ; il en manque des parties ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>There is a way out by {ways}.</source>
        <translation>Il y a une sortie par {ways}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} does not answer.</source>
        <translation>Un serveur d’annuaire de {name} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers, but its datagrams get lost.</source>
        <translation>Un serveur d’annuaire de {name} répond, mais ses datagrammes se perdent.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers in {time}.</source>
        <translation>Un serveur d’annuaire de {name} répond en {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../net/io/doctor_words.py"/>
        <source>People of {name} find you at %n look-up server(s).</source>
        <translation>
            <numerusform>Les gens de {name} te trouvent sur %n serveur d’annuaire.</numerusform>
            <numerusform>Les gens de {name} te trouvent sur %n serveurs d’annuaire.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Nobody in {name} can find you yet: no look-up server has confirmed your registration.</source>
        <translation>Personne dans {name} ne peut encore te trouver : aucun serveur d’annuaire n’a confirmé ton inscription.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The clock agrees with the circle within {seconds} s.</source>
        <translation>L’horloge s’accorde avec le cercle à {seconds} s près.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes behind.</source>
        <translation>L’horloge de cet ordinateur a {minutes} minutes de retard.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes ahead.</source>
        <translation>L’horloge de cet ordinateur a {minutes} minutes d’avance.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A relay of {name} answers in {time}.</source>
        <translation>Un relais de {name} répond en {time}.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has a relay, but it does not answer.</source>
        <translation>{name} a un relais, mais il ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has no relay.</source>
        <translation>{name} n’a pas de relais.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes do not get through to the look-up server, and messages need them.</source>
        <translation>Les datagrammes de {size} octets n’arrivent pas au serveur d’annuaire, et les messages en ont besoin.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes reach the look-up server.</source>
        <translation>Les datagrammes de {size} octets arrivent au serveur d’annuaire.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes or more reach the look-up server.</source>
        <translation>Les datagrammes de {size} octets ou plus arrivent au serveur d’annuaire.</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{sentence} They may be cut in pieces on the way.</source>
        <translation>{sentence} Ils sont peut-être coupés en morceaux en route.</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>two relays</source>
        <translation>deux relais</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>local network</source>
        <translation>réseau local</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv4</source>
        <translation>IPv4 publique</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv6</source>
        <translation>IPv6 publique</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not take a message from you for this contact any more.</source>
        <translation>Le serveur n’accepte plus de message de toi pour ce contact.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This permission to leave a message was used already.</source>
        <translation>Cette autorisation de déposer un message a déjà servi.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>Your contact's mailbox is full. They must collect their messages first.</source>
        <translation>La boîte aux lettres de ton contact est pleine. Il doit d’abord relever ses messages.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This is too large to wait at a store. Send it while both are online.</source>
        <translation>C’est trop gros pour attendre sur un serveur hors ligne. Envoie-le quand vous serez tous deux en ligne.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store no longer has this mailbox. It must be opened again.</source>
        <translation>Le serveur n’a plus cette boîte aux lettres. Il faut la rouvrir.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store opens no more mailboxes for your network now. Try again tomorrow.</source>
        <translation>Le serveur n’ouvre plus de boîtes aux lettres pour ton réseau pour l’instant. Réessaie demain.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store has no room left. Try again later, or choose another store.</source>
        <translation>Le serveur n’a plus de place. Réessaie plus tard, ou choisis un autre serveur.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessaie dans un instant.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not answer. It is tried again by itself.</source>
        <translation>Le serveur ne répond pas. Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store refused what was asked.</source>
        <translation>Le serveur a refusé la demande.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That passphrase does not open this profile. Check it and try again.</source>
        <translation>Cette phrase secrète n’ouvre pas ce profil. Vérifie-la et réessaie.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile needs its passphrase. Please enter it.</source>
        <translation>Ce profil a besoin de sa phrase secrète. Saisis-la.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The passphrase is empty. Choose one with at least one letter.</source>
        <translation>La phrase secrète est vide. Choisis-en une d’au moins une lettre.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This passphrase is too easy to guess, and whoever finds the backup can try as often as they like. Take four or five words that do not belong together.</source>
        <translation>Cette phrase secrète est trop facile à deviner, et qui trouve la sauvegarde peut essayer sans limite. Prends quatre ou cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This computer offers no safe keyring (Secret Service, KWallet, Windows or macOS), so the profile needs a passphrase. Choose one.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés sûr (Secret Service, KWallet, Windows ou macOS) : le profil a besoin d’une phrase secrète. Choisis-en une.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring stayed locked, so it can't keep the key of this profile. Try again and unlock it, or choose a passphrase.</source>
        <translation>Le trousseau de ton système est resté verrouillé et ne peut donc pas garder la clé de ce profil. Réessaie et déverrouille-le, ou choisis une phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring holds the key of this profile, and it stayed locked. Try again, and unlock the keyring when it asks.</source>
        <translation>Le trousseau de ton système garde la clé de ce profil, et il est resté verrouillé. Réessaie, et déverrouille le trousseau quand il le demande.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The key of this profile lies in the system's keyring where it was made, and it is not in the one here. Log in as you did then, or restore a backup.</source>
        <translation>La clé de ce profil se trouve dans le trousseau du système où il a été créé, et elle n’est pas dans celui d’ici. Connecte-toi comme alors, ou restaure une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This is the only way to open the profile. Set up another one first, then remove it.</source>
        <translation>C’est le seul moyen d’ouvrir le profil. Mets-en d’abord un autre en place, puis retire celui-ci.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The profile's key file is damaged, so the profile cannot be opened. It was not changed: restore it from a backup.</source>
        <translation>Le fichier de clés du profil est endommagé, le profil ne peut pas s’ouvrir. Il n’a pas été modifié : restaure-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile is open in another m2chat on this computer. Use that one, or close it.</source>
        <translation>Ce profil est ouvert dans un autre m2chat sur cet ordinateur. Utilise celui-là, ou ferme-le.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>There is no profile in that folder. Create one first.</source>
        <translation>Il n’y a pas de profil dans ce dossier. Crées-en un d’abord.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds a profile. Open it, or choose another folder.</source>
        <translation>Ce dossier contient déjà un profil. Ouvre-le, ou choisis un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds other files. Choose an empty folder.</source>
        <translation>Ce dossier contient déjà d’autres fichiers. Choisis un dossier vide.</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This file does not open with that passphrase, or it holds no m2chat identity.</source>
        <translation>Ce fichier ne s’ouvre pas avec cette phrase secrète, ou ne contient pas d’identité m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Search in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Media, files and links</source>
        <translation>Médias, fichiers et liens</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Move to another computer…</source>
        <translation>Passer à un autre ordinateur…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Save a backup, so that a broken disk does not take your contacts with it.</source>
        <translation>Fais une sauvegarde, pour qu’un disque en panne n’emporte pas tes contacts.</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Your last backup is a month old. Save a new one.</source>
        <translation>Ta dernière sauvegarde date d’un mois. Fais-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../ui/bridge.py"/>
        <source>This profile was closed.</source>
        <translation>Ce profil a été fermé.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then ask its owner.</source>
        <translation>Regarde-la, puis envoie ta demande.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a contact card</source>
        <translation>C’est une carte de contact</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Add contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then join.</source>
        <translation>Regarde-le, puis rejoins le cercle.</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a circle link</source>
        <translation>C’est un lien de cercle</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Join circle…</source>
        <translation>Rejoindre le cercle…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Not a card</source>
        <translation>Pas une carte</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Enter does the same</source>
        <translation>Entrée fait de même</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Scan a code from the screen</source>
        <translation>Scanner un code à l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/first_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Cards and links</source>
        <translation>Cartes et liens</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>m2: mchat: QR code</source>
        <translation>m2: mchat: code QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The picture could not be saved there ({why}). Choose another folder.</source>
        <translation>Impossible d’enregistrer l’image à cet endroit ({why}). Choisis un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Print {what}</source>
        <translation>Imprimer : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>L’imprimante ne l’a pas accepté. Enregistre plutôt en PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Drawing, sharp at every size</source>
        <translation>Dessin, net à toutes les tailles</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Page to print</source>
        <translation>Page à imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré : {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/dialogs/read_text.py"/>
        <location filename="../../ui/settings/form.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Impossible d’enregistrer la page à cet endroit. Choisis un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Short id: {digits}</source>
        <translation>Identifiant court : {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>On the telephone: {words}</source>
        <translation>Au téléphone : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code: {what}</source>
        <translation>Code QR : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>Drag it into another program to give it away</source>
        <translation>Fais-le glisser dans un autre programme pour le donner</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Contact card of m2chat</source>
        <translation>Carte de contact m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Open m2chat, choose “Add contact”, and scan this code or paste the text below.</source>
        <translation>Ouvre m2chat, choisis « Ajouter un contact », puis scanne ce code ou colle le texte ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Card into a group of m2chat</source>
        <translation>Carte pour un groupe m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Circle of m2chat</source>
        <translation>Cercle m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>In m2chat, choose “My circle” at the first start, or “Network” in the menu later, and scan this code or paste the text below.</source>
        <translation>Dans m2chat, choisis « Mon cercle » au premier démarrage, ou plus tard « Réseau » dans le menu, puis scanne ce code ou colle le texte ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>For members only: whoever has it can use the circle's servers.</source>
        <translation>Pour les membres seulement : qui l’a peut utiliser les serveurs du cercle.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>React…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Info…</source>
        <translation>Infos…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message before</source>
        <translation>Répondre au message d’avant</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message after</source>
        <translation>Répondre au message d’après</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Go to the messages</source>
        <translation>Aller aux messages</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>When and how to send…</source>
        <translation>Quand et comment envoyer…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Scheduled messages…</source>
        <translation>Messages programmés…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Notes to self</source>
        <translation>Notes pour moi</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/quick/room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Getting around</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>off</source>
        <translation>désactivés</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Disappearing messages: {now}…</source>
        <translation>Messages éphémères : {now}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_room.py"/>
        <source>Forwarded to %n conversation(s)</source>
        <translation>
            <numerusform>Transféré à %n conversation</numerusform>
            <numerusform>Transféré à %n conversations</numerusform>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It does so unless somebody changed that program; what was seen stays seen.</source>
        <translation>C’est ce qu’il fait, sauf si quelqu’un a modifié ce programme ; ce qui a été vu reste vu.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computers of all members to delete it too.</source>
        <translation>m2chat demande aux ordinateurs de tous les membres de le supprimer aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computer of {name} to delete it too.</source>
        <translation>m2chat demande à l’ordinateur de {name} de le supprimer aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for both?</source>
        <translation>Supprimer pour les deux ?</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for everyone?</source>
        <translation>Supprimer pour tous ?</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send only while they are on line</source>
        <translation>Envoyer seulement si en ligne</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send direct only</source>
        <translation>Envoyer en direct seulement</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send later…</source>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete if not delivered within {time}</source>
        <translation>Supprimer si non distribué d’ici {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It goes out {when}</source>
        <translation>Envoi : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>{name} asks you in</source>
        <translation>{name} t’invite</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You left this group</source>
        <translation>Tu as quitté ce groupe</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You were taken out of this group</source>
        <translation>On t’a retiré de ce groupe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_words.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/desktop/quiet.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute always</source>
        <translation>Toujours en sourdine</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute for {time}</source>
        <translation>Sourdine pendant {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted on this computer and read only on theirs.</source>
        <translation>Ce que tu écris ici est chiffré sur cet ordinateur et lisible seulement sur le sien.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted for every member, and for nobody else.</source>
        <translation>Ce que tu écris ici est chiffré pour chaque membre, et pour personne d’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here stays on this computer: thoughts, links, drafts, files.</source>
        <translation>Ce que tu écris ici reste sur cet ordinateur : idées, liens, brouillons, fichiers.</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Note to self</source>
        <translation>Note pour moi</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Message to {title}</source>
        <translation>Message à {title}</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/network.py"/>
        <location filename="../../ui/hosting_room.py"/>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/look_room.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Scheduled, {time}</source>
        <translation>Programmé, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Cancelled, {time}</source>
        <translation>Annulé, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>edited {time}</source>
        <translation>modifié {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>{have} of {members} · {time}</source>
        <translation>{have} sur {members} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_text.py"/>
        <source>Show the whole message ({size})</source>
        <translation>Afficher tout le message ({size})</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Draft: </source>
        <translation>Brouillon : </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Wants to be your contact</source>
        <translation>Veut devenir ton contact</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/delegates/headings.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/headings.py"/>
        <source>Some messages before this one never arrived</source>
        <translation>Des messages avant celui-ci ne sont jamais arrivés</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/wording.py"/>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <source>You: </source>
        <translation>Toi : </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/message_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/wording.py"/>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This computer hosts a circle. While m2chat is not running, that circle is closed for everybody: nobody finds anybody through it, and no messages are kept for those who are away.</source>
        <translation>Cet ordinateur héberge un cercle. Tant que m2chat ne tourne pas, ce cercle est fermé pour tout le monde : personne n’y trouve personne, et aucun message n’est gardé pour les absents.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep m2chat running?</source>
        <translation>Laisser m2chat tourner ?</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>In the tray it goes on receiving messages, and what waits is delivered. You can quit there at any time, and change your mind in Settings, Desktop.</source>
        <translation>Dans la zone de notification, il continue de recevoir des messages, et ce qui attend est distribué. Tu peux l’y quitter à tout moment, et changer d’avis dans Paramètres, Bureau.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Closing the window quits m2chat</source>
        <translation>Fermer la fenêtre quitte m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This desktop has no tray where m2chat could stay. While it is closed, messages for you wait with their senders. Minimise the window to stay on line.</source>
        <translation>Ce bureau n’a pas de zone de notification où m2chat pourrait rester. Tant qu’il est fermé, tes messages attendent chez leurs expéditeurs. Réduis la fenêtre pour rester en ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Quit and close your circle?</source>
        <translation>Quitter et fermer ton cercle ?</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat did not start well</source>
        <translation>m2chat n’a pas bien démarré</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat had a problem last time</source>
        <translation>m2chat a eu un problème la dernière fois</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Start safely</source>
        <translation>Démarrage sûr</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Without pictures, voice and hosting</source>
        <translation>Sans images, ni voix, ni hébergement</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It stopped three times soon after its start. A safe start leaves out pictures, voice and hosting, which may be the cause.</source>
        <translation>Il s’est arrêté trois fois juste après son démarrage. Un démarrage sûr laisse de côté les images, la voix et l’hébergement, qui en sont peut-être la cause.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Your messages, drafts and what waits to be sent are still there.</source>
        <translation>Tes messages, tes brouillons et ce qui attend d’être envoyé sont toujours là.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>This report holds no names, texts, addresses or keys. It stays on this computer unless you hand it on.</source>
        <translation>Ce rapport ne contient ni noms, ni textes, ni adresses, ni clés. Il reste sur cet ordinateur, sauf si tu le transmets.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It could not be saved: {why}.</source>
        <translation>L’enregistrement a échoué : {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start with the system</source>
        <translation>Démarrer avec le système</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>In this sandbox your desktop's own settings decide that.</source>
        <translation>Dans ce bac à sable, les réglages de ton bureau en décident.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>m2chat is there as soon as you log in.</source>
        <translation>m2chat est là dès que tu ouvres ta session.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start hidden</source>
        <translation>Démarrer caché</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Without a window, in the tray; it concerns starting with the system.</source>
        <translation>Sans fenêtre, dans la zone de notification ; concerne le démarrage avec le système.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>With the number of unread messages and a menu.</source>
        <translation>Avec le nombre de messages non lus et un menu.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This desktop shows no tray; closing the window quits m2chat.</source>
        <translation>Ce bureau n’a pas de zone de notification ; fermer la fenêtre quitte m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Closing the window keeps m2chat running</source>
        <translation>m2chat reste actif si on ferme la fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>It stays in the tray, and messages arrive.</source>
        <translation>Il reste dans la zone de notification, et les messages arrivent.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This build has no update address.</source>
        <translation>Cette version n’a pas d’adresse de mise à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look for updates once a day</source>
        <translation>Chercher des mises à jour chaque jour</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asks one web server for a signed notice, through your proxy; it learns your address and nothing else. Nothing is installed by itself.</source>
        <translation>Demande à un serveur web une annonce signée, par ton proxy ; il apprend ton adresse et rien d’autre. Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Look for updates</source>
        <translation>Chercher des mises à jour</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
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
        <translation>Répondre à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>You have new messages</source>
        <translation>Tu as de nouveaux messages</translation>
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
        <translation>On t’invite dans ce groupe</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>A message was not delivered</source>
        <translation>Un message n’a pas été distribué</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} did not come online in time.</source>
        <translation>{name} n’a pas été en ligne à temps.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>Your message was not delivered. {why}</source>
        <translation>Ton message n’a pas été distribué. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Only that something came</source>
        <translation>Juste que quelque chose est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from</source>
        <translation>De qui vient le message</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from and what it says</source>
        <translation>De qui vient le message et ce qu’il dit</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>What notifications show</source>
        <translation>Contenu des notifications</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>While m2chat is locked they never show names or texts.</source>
        <translation>Quand m2chat est verrouillé, elles ne montrent jamais de noms ni de textes.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>The sound of your desktop for new messages.</source>
        <translation>Le son de ton bureau pour les nouveaux messages.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>In groups only when I am mentioned</source>
        <translation>Dans les groupes, seulement si on me mentionne</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Single conversations are muted in their own menu.</source>
        <translation>Pour une seule conversation, la sourdine est dans son menu.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Messages arrive as ever; nothing pops up and nothing is heard.</source>
        <translation>Les messages arrivent comme toujours ; rien ne s’affiche et rien ne sonne.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notifier.py"/>
        <source>Your answer was not sent. {why}</source>
        <translation>Ta réponse n’a pas été envoyée. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 8 hours</source>
        <translation>Pendant 8 heures</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until I switch it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until you switch it off</source>
        <translation>Actif jusqu’à ce que tu le désactives</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until {time}</source>
        <translation>Actif jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>sound mute quiet do not disturb mention pop-up</source>
        <translation>son sourdine silence ne pas déranger mention alerte notification</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>tray close start login autostart hidden updates version</source>
        <translation>zone de notification barre fermer démarrage session automatique caché mise à jour version</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>Started safely: without pictures, voice and hosting. Quit and start m2chat again for all of it.</source>
        <translation>Démarrage sûr : sans images, ni voix, ni hébergement. Quitte et relance m2chat pour tout retrouver.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>m2chat: {name}</source>
        <translation>m2chat : {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n message(s) not delivered yet</source>
        <translation>
            <numerusform>%n message pas encore distribué</numerusform>
            <numerusform>%n messages pas encore distribués</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat: {name}</source>
        <translation>Ouvrir m2chat : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat</source>
        <translation>Ouvrir m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>Where to get it…</source>
        <translation>Où l’obtenir…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is the newest version.</source>
        <translation>m2chat {version} est la version la plus récente.</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is out; you have {running}.</source>
        <translation>m2chat {version} est sorti ; tu as {running}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/add_contact.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Your identity, contacts and messages go into one encrypted file. With it and its passphrase you come back on any computer; without a backup, a broken disk means that everything is gone.</source>
        <translation>Ton identité, tes contacts et tes messages vont dans un seul fichier chiffré. Avec lui et sa phrase secrète, tu te retrouves sur n’importe quel ordinateur ; sans sauvegarde, un disque en panne emporte tout.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>With pictures and files</source>
        <translation>Avec les images et fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}</source>
        <translation>Dernière sauvegarde : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Saved. Keep the file in another place than this computer, and its passphrase too.</source>
        <translation>Enregistré. Garde le fichier ailleurs que sur cet ordinateur, et sa phrase secrète aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up here</source>
        <translation>Sauvegarder ici</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save a backup of this profile, for example to a USB stick.</source>
        <translation>Fais une sauvegarde de ce profil, par exemple sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Restore there</source>
        <translation>Restaurer là-bas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Start m2chat on the other computer, choose “I already have one”, and open the file.</source>
        <translation>Démarre m2chat sur l’autre ordinateur, choisis « J’en ai déjà une » et ouvre le fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>As soon as the other one is on line, this one falls silent and only shows what it has. Nothing is sent twice.</source>
        <translation>Dès que l’autre est en ligne, celui-ci se tait et ne montre plus que ce qu’il a. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move to another computer</source>
        <translation>Passer à un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>A profile is used on one computer at a time. Should you want this one back, choose “Use here” when it says that it is open elsewhere.</source>
        <translation>Un profil s’utilise sur un seul ordinateur à la fois. Si tu veux revenir à celui-ci, choisis « Utiliser ici » quand il dit que le profil est ouvert ailleurs.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Who is {title}?</source>
        <translation>Qui est {title} ?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare safety code</source>
        <translation>Comparer le code de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Open the other conversation</source>
        <translation>Ouvrir l’autre conversation</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Noted. Their story now has both certificates.</source>
        <translation>C’est noté. Son histoire contient maintenant les deux certificats.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Since {when}</source>
        <translation>Depuis : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Not compared.</source>
        <translation>Non comparé.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>You compared the safety code.</source>
        <translation>Tu as comparé le code de sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Look…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Disappearing messages</source>
        <translation>Messages éphémères</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>everybody here</source>
        <translation>tous les membres</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you both</source>
        <translation>vous deux</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you</source>
        <translation>toi</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>New messages disappear from the computers of {with_whom} so long after they were read. Older ones stay. A picture of the screen cannot be prevented.</source>
        <translation>Les nouveaux messages disparaissent chez {with_whom} une fois ce délai écoulé après leur lecture. Les anciens restent. On ne peut pas empêcher une photo de l’écran.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copied. Put a name of your choice for NAME.</source>
        <translation>Copié. Remplace NAME par un nom de ton choix.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/confirm.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/open_link.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>A page to read and to print (HTML)</source>
        <translation>Une page à lire et à imprimer (HTML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>For programs (JSON)</source>
        <translation>Pour les programmes (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export this conversation</source>
        <translation>Exporter cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Everybody who gets this file can read it. It is not encrypted.</source>
        <translation>Quiconque reçoit ce fichier peut le lire. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>The passphrase of this profile</source>
        <translation>La phrase secrète de ce profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Your passphrase</source>
        <translation>Ta phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Leave it empty if this profile has none and opens by itself.</source>
        <translation>Laisse vide si ce profil n’en a pas et s’ouvre tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>I can't open it</source>
        <translation>Je n’arrive pas à l’ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Nobody can reset a passphrase: nobody has a copy of it. A backup of yours brings everything back: make a new profile and choose “I already have one”. Without a backup you can only delete this profile and begin anew.</source>
        <translation>Personne ne peut réinitialiser une phrase secrète : personne n’en a de copie. Une sauvegarde à toi ramène tout : crée un nouveau profil et choisis « J’en ai déjà une ». Sans sauvegarde, tu peux seulement supprimer ce profil et recommencer.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Delete this profile…</source>
        <translation>Supprimer ce profil…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Forward to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Search people and groups</source>
        <translation>Chercher des personnes et groupes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>It is marked as forwarded; who wrote it first is not told.</source>
        <translation>Il est marqué comme transféré ; son premier auteur n’est pas révélé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Send to %n</source>
        <translation>
            <numerusform>Envoyer à %n</numerusform>
            <numerusform>Envoyer à %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Make group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for (optional)</source>
        <translation>Description (facultatif)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>You have no contacts to ask yet.</source>
        <translation>Tu n’as pas encore de contacts à inviter.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Members see each other's names. Who joins later does not see what was said before. No server knows of the group.</source>
        <translation>Les membres voient les noms des autres. Qui arrive plus tard ne voit pas ce qui s’est dit avant. Aucun serveur ne connaît le groupe.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite · %n chosen</source>
        <translation>
            <numerusform>Inviter · %n choisi</numerusform>
            <numerusform>Inviter · %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite into {name}</source>
        <translation>Inviter dans {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Everybody you know is in this group.</source>
        <translation>Tous tes contacts sont dans ce groupe.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name and purpose</source>
        <translation>Nom et description</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Card for {name}</source>
        <translation>Carte pour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Whoever uses it asks to be your contact. Once you accept, they are asked into the group by themselves.</source>
        <translation>Qui l’utilise demande à devenir ton contact. Une fois que tu as accepté, l’invitation au groupe part toute seule.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Making the card…</source>
        <translation>Création de la carte…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, ends {end}</source>
        <translation>Pour autant de personnes que tu veux, {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, until {when}</source>
        <translation>Pour autant de personnes que tu veux, fin : {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>{members}, %n asked in</source>
        <translation>
            <numerusform>{members}, %n invité</numerusform>
            <numerusform>{members}, %n invités</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/host_circle.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host a circle</source>
        <translation>Héberger un cercle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>If all four are the same, nobody stands between your two computers: somebody who tries has one guess each time, out of four billion. Who the person is, the words do not say: that you see yourself.</source>
        <translation>Si les quatre sont identiques, personne ne s’est glissé entre vos deux ordinateurs : celui qui essaie n’a droit chaque fois qu’à une réponse au hasard, sur quatre milliards. Les mots ne disent pas qui est la personne : cela, tu le vois toi-même.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>In this room</source>
        <translation>Dans cette pièce</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Both of you open this page, and one lets the other see them. After Connect, four words stand on both screens: read them to each other.</source>
        <translation>Ouvrez tous les deux cette page, et l’un se rend visible pour l’autre. Après « Se connecter », quatre mots s’affichent sur les deux écrans : lisez-les-vous à voix haute.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Let people in this room see me for 10 minutes</source>
        <translation>Me rendre visible 10 minutes dans cette pièce</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Hide me</source>
        <translation>Me cacher</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody is to be seen yet.</source>
        <translation>Personne n’est encore visible.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Words differed %n time(s) within the hour. Somebody in this network may stand between you; after the third time nobody can be asked here.</source>
        <translation>
            <numerusform>Les mots ont été différents %n fois dans l’heure. Quelqu’un sur ce réseau s’est peut-être glissé entre vous ; après la troisième fois, plus personne ne peut être invité ici.</numerusform>
            <numerusform>Les mots ont été différents %n fois dans l’heure. Quelqu’un sur ce réseau s’est peut-être glissé entre vous ; après la troisième fois, plus personne ne peut être invité ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>%n question(s) of others broke off before the words were shown. If this goes on, somebody may be guessing.</source>
        <translation>
            <numerusform>%n demande d’autrui s’est interrompue avant que les mots s’affichent. Si cela continue, quelqu’un essaie peut-être de deviner.</numerusform>
            <numerusform>%n demandes d’autrui se sont interrompues avant que les mots s’affichent. Si cela continue, quelqu’un essaie peut-être de deviner.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody sees you now.</source>
        <translation>Personne ne te voit maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>People in this room see your name for {time} more.</source>
        <translation>Les gens dans cette pièce voient ton nom encore {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You said yes. It comes true when they do too.</source>
        <translation>Tu as dit oui. Ce sera fait quand l’autre aura dit oui aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You are contacts now.</source>
        <translation>Vous êtes maintenant contacts.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You declined. Nobody was told.</source>
        <translation>Tu as refusé. Personne n’a été prévenu.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce {title}</source>
        <translation>Présenter {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>{title} and the other one are each asked. If both say yes they become contacts, and you never see what they write. If one says no, nobody is told.</source>
        <translation>{title} et l’autre personne reçoivent chacun la question. Si les deux disent oui, ils deviennent contacts, et tu ne vois jamais ce qu’ils s’écrivent. Si l’un dit non, personne n’en est prévenu.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both</source>
        <translation>Un mot pour les deux</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You both like to sail</source>
        <translation>Vous aimez tous deux la voile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both, if you like</source>
        <translation>Un mot pour les deux, si tu veux</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce them</source>
        <translation>Les présenter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You have no other contact whom they could meet.</source>
        <translation>Tu n’as pas d’autre contact à lui présenter.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Both are asked now, or when they are next on line.</source>
        <translation>La question leur est posée maintenant, ou dès qu’ils seront en ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introductions</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A contact would like you to meet somebody. It is their word alone who that is: compare the safety code afterwards.</source>
        <translation>Un contact voudrait te présenter quelqu’un. Seule sa parole dit qui c’est : compare ensuite le code de sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody has introduced anybody to you.</source>
        <translation>Personne ne t’a présenté quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody is told</source>
        <translation>Personne n’est prévenu</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>not in use now</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>in use, with a warning</source>
        <translation>utilisée, avec un avertissement</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>How you and {name} are protected</source>
        <translation>Ta protection avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>Three layers lie around every word, each with keys of its own.</source>
        <translation>Trois couches entourent chaque mot, chacune avec ses propres clés.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Messages still arrive. Nobody sees them.</source>
        <translation>Les messages arrivent toujours. Personne ne les voit.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>m2chat is locked</source>
        <translation>m2chat est verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Until withdrawn</source>
        <translation>Jusqu’à son retrait</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For one person</source>
        <translation>Pour une personne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For five people</source>
        <translation>Pour cinq personnes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For many people</source>
        <translation>Pour beaucoup de gens</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Whoever has it can ask to be your contact. Nothing else.</source>
        <translation>Qui l’a peut demander à devenir ton contact. Rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Who can use the new card</source>
        <translation>Qui peut utiliser la nouvelle carte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>How long the new card is valid</source>
        <translation>Durée de validité de la nouvelle carte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Make a new card</source>
        <translation>Créer une nouvelle carte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Making your card…</source>
        <translation>Création de ta carte…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For {who}, {end}</source>
        <translation>Pour {who}, {end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>This card answers nobody any more. Make a new one below.</source>
        <translation>Cette carte ne répond plus à personne. Crées-en une nouvelle ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For {who}, until {when}</source>
        <translation>Pour {who}, fin : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>any number of people</source>
        <translation>autant de gens que tu veux</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used up</source>
        <translation>Épuisée</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>until you withdraw it</source>
        <translation>jusqu’à ce que tu la retires</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends in {time}</source>
        <translation>expire dans {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends {when}</source>
        <translation>expire {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My cards</source>
        <translation>Mes cartes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Whoever has a card of yours can ask to be your contact, as often as it allows. They can't see your messages or whom you know.</source>
        <translation>Qui a une de tes cartes peut demander à devenir ton contact, aussi souvent qu’elle le permet, mais ne voit ni tes messages ni qui tu connais.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>How long it is valid</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Who can use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>You have made no card yet.</source>
        <translation>Tu n’as pas encore créé de carte.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For any number of people</source>
        <translation>Pour autant de personnes que tu veux</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For %n more people</source>
        <translation>
            <numerusform>Encore pour %n personne</numerusform>
            <numerusform>Encore pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>made {when}</source>
        <translation>créée : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Until you withdraw it, {made}</source>
        <translation>Jusqu’à ce que tu la retires, {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>{time} left, {made}</source>
        <translation>encore {time}, {made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asked by you too</source>
        <translation>demande de ta part aussi</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>turned down or deleted</source>
        <translation>refusé ou supprimé</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used by {names}</source>
        <translation>Utilisée par {names}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Tries this computer's port, every look-up server, the way from outside and the size of datagrams. It takes a few seconds and tells nobody anything.</source>
        <translation>Essaie le port de cet ordinateur, chaque serveur d’annuaire, le chemin depuis l’extérieur et la taille des datagrammes. Cela prend quelques secondes et ne dit rien à personne.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Check the network</source>
        <translation>Vérifier le réseau</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run the check</source>
        <translation>Lancer la vérification</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Without any address</source>
        <translation>Sans aucune adresse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stopped. What was found until then:</source>
        <translation>Arrêtée. Ce qui a été trouvé jusque-là :</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The check could not be finished.</source>
        <translation>La vérification n’a pas pu aller au bout.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run it again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The report is in the clipboard. No address is in it.</source>
        <translation>Le rapport est dans le presse-papiers. Il ne contient aucune adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Every server that m2chat contacted in the last 30 days, and exactly what it could see. This list is made and kept on this computer alone.</source>
        <translation>Chaque serveur que m2chat a contacté ces 30 derniers jours, et exactement ce qu’il a pu voir. Cette liste est faite et gardée sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>No server was contacted yet.</source>
        <translation>Aucun serveur n’a encore été contacté.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Keep this list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Erase it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>This list is not kept.</source>
        <translation>Cette liste n’est pas gardée.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Greeted only</source>
        <translation>Salué seulement</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>last {when}</source>
        <translation>dernier contact : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could see</source>
        <translation>Il a pu voir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could not see</source>
        <translation>Il n’a pas pu voir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>What it forgot</source>
        <translation>Ce qu’il a oublié</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Yes, erase it</source>
        <translation>Oui, l’effacer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>You are connected to nobody at the moment. Servers are listed below.</source>
        <translation>Tu n’as aucune connexion en ce moment. Les serveurs sont listés ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Whose connection</source>
        <translation>Connexion de qui</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Hold the figures still</source>
        <translation>Figer les chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>As text, without names and addresses</source>
        <translation>En texte, sans noms ni adresses</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>out</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/views/plot.py"/>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Ways</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/file_room.py"/>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copied, without names and addresses.</source>
        <translation>Copié, sans noms ni adresses.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>None: no circle with a server yet.</source>
        <translation>Aucun : pas encore de cercle avec un serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>{size} bytes fit</source>
        <translation>{size} octets passent</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up servers</source>
        <translation>Serveurs d’annuaire</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected people</source>
        <translation>Personnes connectées</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Paste a circle link: m2:circle/…</source>
        <translation>Colle un lien de cercle : m2:circle/…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/scan/words.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Circle link</source>
        <translation>Lien de cercle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Nobody at the moment.</source>
        <translation>Personne en ce moment.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is online</source>
        <translation>Cet ordinateur est en ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to %n people</source>
        <translation>
            <numerusform>Connexion avec %n personne</numerusform>
            <numerusform>Connexion avec %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to nobody at the moment</source>
        <translation>Aucune connexion en ce moment</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Own addresses: {addresses}</source>
        <translation>Tes adresses : {addresses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>and %n more that are not in use</source>
        <translation>
            <numerusform>et %n autre inutilisée</numerusform>
            <numerusform>et %n autres inutilisées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No circle with a look-up server yet.</source>
        <translation>Pas encore de cercle avec un serveur d’annuaire.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Copy the link of {name}</source>
        <translation>Copier le lien de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Show the code of {name}</source>
        <translation>Montrer le code de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave {name}</source>
        <translation>Quitter {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join again</source>
        <translation>Rejoindre à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join {name} again</source>
        <translation>Rejoindre {name} à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>The link is in the clipboard. Give it only to members.</source>
        <translation>Le lien est dans le presse-papiers. Ne le donne qu’à des membres.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You are in the circle {name} now.</source>
        <translation>Tu es maintenant dans le cercle {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You left {name}. Its contacts stay, but are not reached.</source>
        <translation>Tu as quitté {name}. Ses contacts restent, mais sont injoignables.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up server of {circle}, {address}: {state}</source>
        <translation>Serveur d’annuaire de {circle}, {address} : {state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>people find you there</source>
        <translation>on t’y trouve</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>People find you there</source>
        <translation>On t’y trouve</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{time} · {percent}% lost · {rate}</source>
        <translation>{time} · {percent} % perdus · {rate}</translation>
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
        <translation>Trace de qui</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Everybody and this computer</source>
        <translation>Tout le monde et cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Kept in memory on this computer, and nowhere else. Never sent.</source>
        <translation>Gardée en mémoire sur cet ordinateur, et nulle part ailleurs. Jamais envoyée.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>flow {number}</source>
        <translation>flux {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Nothing was tried yet. Steps appear here.</source>
        <translation>Rien n’a encore été essayé. Les étapes apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/onboarding.py"/>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien ?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>This link leads to:</source>
        <translation>Ce lien mène à :</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>You have not verified {name}. This link leads to:</source>
        <translation>Tu n’as pas vérifié {name}. Ce lien mène à :</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My name</source>
        <translation>Mon nom</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Name, your contacts see it</source>
        <translation>Nom, tes contacts le voient</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Fingerprint of my certificate {fingerprint}</source>
        <translation>Empreinte de mon certificat {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Fingerprint of my certificate</source>
        <translation>Empreinte de mon certificat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see the new name when you next meet.</source>
        <translation>Tes contacts verront le nouveau nom à votre prochaine connexion.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Choose a picture of yourself</source>
        <translation>Choisis une image de toi</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The picture could not be read. Choose another file.</source>
        <translation>L’image n’a pas pu être lue. Choisis un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Looking at the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>This is no picture that m2chat takes. Choose another.</source>
        <translation>m2chat n’accepte pas cette image. Choisis-en une autre.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>You have no picture now.</source>
        <translation>Tu n’as plus d’image.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts get the picture.</source>
        <translation>Tes contacts reçoivent l’image.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>It opens in a window of its own.</source>
        <translation>Il s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Each profile has its own name, keys, contacts and messages. They know nothing of each other, and several can be open at once.</source>
        <translation>Chaque profil a son nom, ses clés, ses contacts et ses messages. Ils ne savent rien les uns des autres, et plusieurs peuvent être ouverts à la fois.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>There is no other profile.</source>
        <translation>Il n’y a pas d’autre profil.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Another m2chat could not be started. Start it by hand.</source>
        <translation>Impossible de démarrer un autre m2chat. Démarre-le à la main.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>m2chat backups (*{ending});;All files (*)</source>
        <translation>Sauvegardes m2chat (*{ending});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Open backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Come back with your backup</source>
        <translation>Reviens avec ta sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the file that m2chat wrote. To move from another computer, make one there first: “Move to another computer…” in its menu. It falls silent by itself.</source>
        <translation>Choisis le fichier que m2chat a écrit. Pour venir d’un autre ordinateur, fais-y d’abord une sauvegarde : « Passer à un autre ordinateur… » dans son menu. Il se tait de lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the backup file…</source>
        <translation>Choisir le fichier de sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Your computers are meeting…</source>
        <translation>Vos ordinateurs se joignent…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The two computers are making the words…</source>
        <translation>Les deux ordinateurs préparent les mots…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Are these four words on their screen too?</source>
        <translation>Ces quatre mots sont-ils aussi sur son écran ?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Wants to be your contact. Are these four words on their screen too?</source>
        <translation>Souhaite devenir ton contact. Ces quatre mots sont-ils aussi sur son écran ?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Waiting for their yes…</source>
        <translation>En attente de son oui…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>You are contacts now</source>
        <translation>Vous êtes maintenant contacts</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The words differed. Somebody may stand between you.</source>
        <translation>Les mots étaient différents. Quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>No answer. Perhaps they closed the page.</source>
        <translation>Pas de réponse. La page est peut-être fermée de l’autre côté.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/shell.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Compare with {title}</source>
        <translation>Comparer avec {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Call {title} or meet, and read these to each other. If every word is the same, nobody sits between you.</source>
        <translation>Appelle {title} ou rencontrez-vous, et lisez-vous ceci à voix haute. Si chaque mot est le même, personne ne s’est glissé entre vous.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The words, to say aloud</source>
        <translation>Les mots, à dire à voix haute</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The same as digits</source>
        <translation>La même chose en chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They match</source>
        <translation>C’est identique</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They differ</source>
        <translation>C’est différent</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Mark as not verified</source>
        <translation>Marquer comme non vérifié</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Then do not trust this conversation: somebody may sit between you. Check that you both look at the right contact; if it stays different, exchange new cards in person.</source>
        <translation>Alors ne te fie pas à cette conversation : quelqu’un s’est peut-être glissé entre vous. Vérifiez que vous regardez tous deux le bon contact ; si cela reste différent, échangez de nouvelles cartes en personne.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>Or let the computers compare</source>
        <translation>Ou laisser les ordinateurs comparer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>QR code of the safety code</source>
        <translation>Code QR du code de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>{title} scans this, or you paste the code of their screen here.</source>
        <translation>{title} scanne ceci, ou tu colles ici le code de son écran.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The code of {title}'s screen</source>
        <translation>Le code de l’écran de {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes match. Nobody sits between you and {name}, who is verified now.</source>
        <translation>Les codes sont identiques. Personne n’est entre {name} et toi, ce contact est maintenant vérifié.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes differ. Is it {name}'s screen, opened at your name? Then somebody sits between you: do not trust this conversation, and exchange new cards in person. {name} is not verified any more.</source>
        <translation>Les codes sont différents. Est-ce bien l’écran de {name}, ouvert à ton nom ? Alors quelqu’un s’est glissé entre vous : ne te fie pas à cette conversation, et échangez de nouvelles cartes en personne. {name} n’est plus vérifié.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>That is your own code. Take the one of their screen.</source>
        <translation>C’est ton propre code. Prends celui de son écran.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>In one hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Monday morning</source>
        <translation>Lundi matin</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>It leaves this computer at that time, if m2chat is running then.</source>
        <translation>Il quitte cet ordinateur à ce moment-là, si m2chat est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send then</source>
        <translation>Programmer l’envoi</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisis-en une plus tardive.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/sheet.py"/>
        <location filename="../../ui/shell.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>In every text field</source>
        <translation>Dans chaque champ de texte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Copy, cut, paste</source>
        <translation>Copier, couper, coller</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/toast.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Edit the last message (empty line)</source>
        <translation>Modifier le dernier message (ligne vide)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Among messages and in lists</source>
        <translation>Dans les messages et les listes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Menu of a row</source>
        <translation>Menu d’une ligne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Close what is uppermost</source>
        <translation>Fermer ce qui est au premier plan</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts of m2chat</source>
        <translation>Raccourcis clavier de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Take at least {shortest} characters; four or five words are best.</source>
        <translation>Prends au moins {shortest} caractères ; quatre ou cinq mots, c’est le mieux.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Too easy to guess. Four or five words that do not belong together are best.</source>
        <translation>Trop facile à deviner. Quatre ou cinq mots sans rapport entre eux, c’est le mieux.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Weak. Add another word or two.</source>
        <translation>Faible. Ajoute encore un mot ou deux.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>could be better</source>
        <translation>à améliorer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection</source>
        <translation>La connexion</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Look-up</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>The direct way</source>
        <translation>Le chemin direct</translation>
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
        <translation>1 Mio aller</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB back</source>
        <translation>1 Mio retour</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Longest packet</source>
        <translation>Plus long paquet</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>The router</source>
        <translation>Le routeur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Ask me first</source>
        <translation>Me demander d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Yes, at any time</source>
        <translation>Oui, à tout moment</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test the connection with {name}</source>
        <translation>Tester la connexion avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Both computers look each other up, try the direct way and a relay, and send one MiB there and back. {name} is asked first.</source>
        <translation>Les deux ordinateurs se cherchent, essaient le chemin direct et un relais, et s’envoient un Mio dans chaque sens. {name} doit d’abord donner son accord.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Begin the test</source>
        <translation>Commencer le test</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen from here</source>
        <translation>Vu d’ici</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen by {name}</source>
        <translation>Vu par {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>{name} may test with you</source>
        <translation>{name} peut faire un test avec toi</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Something does not work; see below.</source>
        <translation>Quelque chose ne fonctionne pas ; voir ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their card</source>
        <translation>Sa carte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Scan it, drop it here, or paste what they sent you.</source>
        <translation>Scanne-la, dépose-la ici, ou colle ce qu’on t’a envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their contact card</source>
        <translation>Sa carte de contact</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Use the card in the clipboard</source>
        <translation>Utiliser la carte du presse-papiers</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their own name comes when they accept</source>
        <translation>Son propre nom arrivera avec son accord</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname, only you see it</source>
        <translation>Surnom, toi seul le vois</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello message</source>
        <translation>Mot d’accueil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hi, it's me from…</source>
        <translation>Salut, c’est moi, de…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello, they read it before they accept</source>
        <translation>Un bonjour, à lire avant d’accepter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Send request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Join this circle…</source>
        <translation>Rejoindre ce cercle…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>for your own network</source>
        <translation>pour ton propre réseau</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>of the circle {circle}</source>
        <translation>du cercle {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>A good card {of}. It ends {end}.</source>
        <translation>Une carte valable {of}. Elle expire {end}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Short id {digits}. On the telephone they read: {words}</source>
        <translation>Identifiant court {digits}. Au téléphone, on se lit : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/offline_room.py"/>
        <source>Messages that wait</source>
        <translation>Messages qui attendent</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long messages may wait</source>
        <translation>Durée d’attente maximale</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much may wait</source>
        <translation>Volume maximal en attente</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Ask {first_name}</source>
        <translation>Demander à {first_name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Take it back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Profiles on this computer</source>
        <translation>Profils sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Who are you today?</source>
        <translation>Qui es-tu aujourd’hui ?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Enter your passphrase to open your messages.</source>
        <translation>Saisis ta phrase secrète pour ouvrir tes messages.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Another profile</source>
        <translation>Un autre profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Your system's keyring holds the key. It may ask you to unlock it.</source>
        <translation>Le trousseau de ton système garde la clé. Il te demandera peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <location filename="../../ui/link_entries.py"/>
        <source>The whole message</source>
        <translation>Le message entier</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete this profile?</source>
        <translation>Supprimer ce profil ?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Your keys, contacts, messages and files on this computer go. Nobody can bring them back, except from a backup of yours. Your contacts keep what you sent them.</source>
        <translation>Tes clés, contacts, messages et fichiers sur cet ordinateur disparaissent. Personne ne peut les faire revenir, sauf depuis une de tes sauvegardes. Tes contacts gardent ce que tu leur as envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>The keys are overwritten first, so what is left cannot be read. On a solid-state disk, in snapshots or backups old copies of the key file may remain; they open with your passphrase only.</source>
        <translation>Les clés sont d’abord écrasées, ce qui reste est donc illisible. Sur un SSD, dans des instantanés ou des sauvegardes, d’anciennes copies du fichier de clés peuvent rester ; elles ne s’ouvrent qu’avec ta phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Type {word} to go on</source>
        <translation>Tape {word} pour continuer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium light</source>
        <translation>moyennement clair</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium dark</source>
        <translation>moyennement foncé</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>dark</source>
        <translation>foncé</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Take this file</source>
        <translation>Accepter ce fichier</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Cancel this file</source>
        <translation>Annuler ce fichier</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>{name} can not be read.</source>
        <translation>Impossible de lire {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>L’image n’a pas pu être gardée. Le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>This file can run on your computer</source>
        <translation>Ce fichier peut s’exécuter sur ton ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>“{name}” is a program, or may start one (.{ending}). Save it only if you expected it and know why it was sent.</source>
        <translation>« {name} » est un programme, ou peut en lancer un (.{ending}). Ne l’enregistre que si tu l’attendais et sais pourquoi on te l’a envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save it anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Saved as {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting at the offline server</source>
        <translation>Attend sur le serveur hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for a connection</source>
        <translation>Attend une connexion</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{seconds} s left</source>
        <translation>encore {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{minutes} min left</source>
        <translation>encore {minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{hours} h left</source>
        <translation>encore {hours} h</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Take it?</source>
        <translation>L’accepter ?</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for their yes</source>
        <translation>Attend son oui</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{size} of {total}</source>
        <translation>{size} sur {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>It did not come through</source>
        <translation>Il n’est pas passé</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{state} · {size} of {total}</source>
        <translation>{state} · {size} sur {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Voice message, {length}</source>
        <translation>Message vocal, {length}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>People in this room…</source>
        <translation>Personnes dans cette pièce…</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Profile and card</source>
        <translation>Profil et carte</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>name picture fingerprint card circle</source>
        <translation>nom image photo empreinte carte cercle</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Backup and devices</source>
        <translation>Sauvegarde et appareils</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>restore move export another computer</source>
        <translation>restaurer déplacer exporter autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>{asker} asks you into this group</source>
        <translation>{asker} t’invite dans ce groupe</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Members will see your name, and can meet you to bring messages. You see what is said from when you join.</source>
        <translation>Les membres verront ton nom, et peuvent te joindre pour t’apporter des messages. Tu vois ce qui se dit à partir de ton arrivée.</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Who has it…</source>
        <translation>Qui l’a reçu…</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/choices.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/settings_rows.py"/>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Network, check and circles</source>
        <translation>Réseau, vérification et cercles</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>More about this conversation</source>
        <translation>Plus sur cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
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
        <translation>Message vocal : clique pour enregistrer, ou maintiens puis relâche pour envoyer</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Send ({key}); right-click for when and how ({more})</source>
        <translation>Envoyer ({key}) ; clic droit pour quand et comment ({more})</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>{find} finds people, {add} adds somebody.</source>
        <translation>{find} trouve des personnes, {add} en ajoute une.</translation>
    </message>
    <message>
        <location filename="../../ui/hosting_room.py"/>
        <source>Host a circle…</source>
        <translation>Héberger un cercle…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>circle server relay LAN port UPnP address test donate inspector ledger</source>
        <translation>cercle serveur relais LAN port UPnP adresse test don inspecteur registre</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Network inspector</source>
        <translation>Inspecteur de réseau</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>What servers learned</source>
        <translation>Ce que les serveurs ont appris</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection</source>
        <translation>Couches de protection</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection…</source>
        <translation>Couches de protection…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection…</source>
        <translation>Tester la connexion…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection with this contact</source>
        <translation>Tester la connexion avec ce contact</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Look-up server</source>
        <translation>Serveur d’annuaire</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Offline server</source>
        <translation>Serveur hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>tried</source>
        <translation>essayé</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{now}, least {least}</source>
        <translation>{now}, minimum {least}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{share} of {packets} packets</source>
        <translation>{share} sur {packets} paquets</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>The path gives</source>
        <translation>Débit du chemin</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{window}, {flying} on the way</source>
        <translation>{window}, dont {flying} en route</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} in {packets} packets</source>
        <translation>{size} en {packets} paquets</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Streams open</source>
        <translation>Flux ouverts</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{ours} ours, {theirs} theirs</source>
        <translation>{ours} à nous, {theirs} à l’autre</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Connected for</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key of the line</source>
        <translation>Clé de la ligne</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{age} old, {size} under it</source>
        <translation>{age}, {size} chiffrés avec elle</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>not connected</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, carried {size}</source>
        <translation>{time}, {size} transportés</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, people find you there</source>
        <translation>{time}, on t’y trouve</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>A new key for every message</source>
        <translation>Une nouvelle clé pour chaque message</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Not in use now</source>
        <translation>Inutilisé en ce moment</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>One key for the whole circle · {size} under it on this line</source>
        <translation>Une clé pour tout le cercle · {size} avec elle sur cette ligne</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key {age} old · {size} under it</source>
        <translation>Clé vieille de {age} · {size} avec elle</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>m2chat network inspector</source>
        <translation>Inspecteur de réseau de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>m2chat opens them now.</source>
        <translation>m2chat les ouvre actuellement.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>No program opens them now.</source>
        <translation>Aucun programme ne les ouvre actuellement.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Another program opens them now. Switched on, m2chat does.</source>
        <translation>Un autre programme les ouvre actuellement. Une fois activé, ce sera m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system knows from the installation that m2chat opens them.</source>
        <translation>Le système sait depuis l’installation que m2chat les ouvre.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>This m2chat was started from a folder, so that the system can't know it. Paste links into the search field instead.</source>
        <translation>Ce m2chat a été démarré depuis un dossier, le système ne peut donc pas le connaître. Colle plutôt les liens dans le champ de recherche.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Open m2: links with m2chat</source>
        <translation>Ouvrir les liens m2: avec m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Contact cards and circle links that you click in a browser or mail program open here. You are asked before anything is done with them.</source>
        <translation>Les cartes de contact et liens de cercle sur lesquels tu cliques dans un navigateur ou un e-mail s’ouvrent ici. Rien n’en est fait sans te demander.</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system did not take it ({reason}). Nothing was changed.</source>
        <translation>Le système l’a refusé ({reason}). Rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Fold or open the list</source>
        <translation>Replier ou déplier la liste</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Compact list</source>
        <translation>Liste compacte</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>colour color theme dark light night contrast size zoom font larger smaller</source>
        <translation>couleur thème sombre clair nuit contraste taille zoom police agrandir réduire</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>“As the system” follows light, dark and high contrast of your computer.</source>
        <translation>« Comme le système » suit le mode clair, sombre ou contraste élevé de ton ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>The colour of your own messages and of what is chosen. High contrast has its own.</source>
        <translation>La couleur de tes messages et de ce qui est choisi. Le contraste élevé a la sienne.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Everything in the window. Ctrl++ and Ctrl+- change it too, Ctrl+0 resets it.</source>
        <translation>Tout dans la fenêtre. Ctrl++ et Ctrl+- le changent aussi, Ctrl+0 le remet à zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>One line for each conversation.</source>
        <translation>Une ligne par conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Select a conversation</source>
        <translation>Sélectionne une conversation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/models/conversation_model.py"/>
        <location filename="../../ui/views/line_list.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/models/conversation_model.py"/>
        <source>draft: {words}</source>
        <translation>brouillon : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_model.py"/>
        <source>A message that is no longer here</source>
        <translation>Un message qui n’est plus ici</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_rows.py"/>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {seconds} s</source>
        <translation>dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {minutes} min</source>
        <translation>dans {minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {hours} h</source>
        <translation>dans {hours} h</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/moments.py"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>tomorrow, {time}</source>
        <translation>demain, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name looks like that of another contact, {name}. Compare the safety code before you trust it.</source>
        <translation>Ce nom ressemble à celui d’un autre contact, {name}. Compare le code de sécurité avant de t’y fier.</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name mixes letters of several alphabets, so that it may look like another name.</source>
        <translation>Ce nom mélange des lettres de plusieurs alphabets ; il peut donc ressembler à un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Two relays</source>
        <translation>Deux relais</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN, no server</source>
        <translation>LAN, sans serveur</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, within this network. You see each other's address.</source>
        <translation>Droit vers son ordinateur, dans ce réseau. Chacun voit l’adresse de l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer. You see each other's address.</source>
        <translation>Droit vers son ordinateur. Chacun voit l’adresse de l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through a relay that can read nothing. You do not see each other's address.</source>
        <translation>Par un relais qui ne peut rien lire. Aucun ne voit l’adresse de l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts. Neither knows both of you.</source>
        <translation>Par deux relais d’hébergeurs différents. Aucun ne vous connaît tous les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, found in this network without any server.</source>
        <translation>Droit vers son ordinateur, trouvé dans ce réseau sans aucun serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Your address stays hidden behind a relay until the request is accepted; then the direct way, and a relay only where that fails.</source>
        <translation>Ton adresse reste masquée derrière un relais jusqu’à ce que la demande soit acceptée ; ensuite le chemin direct, et un relais seulement s’il échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The fastest way. They see your address; a relay helps where a router lets nothing direct through.</source>
        <translation>Le chemin le plus rapide. L’autre voit ton adresse ; un relais aide là où un routeur ne laisse rien passer en direct.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Never through anybody else's computer. Behind some routers you will not reach each other.</source>
        <translation>Jamais par l’ordinateur de quelqu’un d’autre. Derrière certains routeurs, vous ne vous joindrez pas.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>They never see your address. A little slower; without a relay in the circle, messages wait.</source>
        <translation>L’autre ne voit jamais ton adresse. Un peu plus lent ; sans relais dans le cercle, les messages attendent.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts: neither knows both of you. The slowest way.</source>
        <translation>Par deux relais d’hébergeurs différents : aucun ne vous connaît tous les deux. Le chemin le plus lent.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Only while you are in the same network; elsewhere, messages wait.</source>
        <translation>Seulement quand vous êtes sur le même réseau ; ailleurs, les messages attendent.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The port</source>
        <translation>Le port</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Being found</source>
        <translation>Être trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The clock</source>
        <translation>L’horloge</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Size of datagrams</source>
        <translation>Taille des datagrammes</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Without a server</source>
        <translation>Sans serveur</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>must be mended</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>No router changes the address of this computer</source>
        <translation>Aucun routeur ne change l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody the same address</source>
        <translation>Le routeur montre la même adresse à tous</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody another address</source>
        <translation>Le routeur montre à chacun une autre adresse</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Same network only</source>
        <translation>Même réseau seulement</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Same network</source>
        <translation>Même réseau</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>People on one network find each other by card, without a server</source>
        <translation>Les gens d’un même réseau se trouvent par carte, sans serveur</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You left the circle of your own network: only servers help people find you.</source>
        <translation>Tu as quitté le cercle de ton propre réseau : seuls les serveurs aident à te trouver.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You are offline. Messages you write wait on this computer and go out by themselves.</source>
        <translation>Tu es hors ligne. Les messages que tu écris attendent sur cet ordinateur et partent tout seuls.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>This profile is open on another computer. You can read here, but nothing is sent.</source>
        <translation>Ce profil est ouvert sur un autre ordinateur. Tu peux lire ici, mais rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Use here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n point à réparer.</numerusform>
            <numerusform>%n points à réparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>It works; %n thing(s) could be better.</source>
        <translation>
            <numerusform>Ça fonctionne ; %n point à améliorer.</numerusform>
            <numerusform>Ça fonctionne ; %n points à améliorer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Everything that could be tried works.</source>
        <translation>Tout ce qui a pu être essayé fonctionne.</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>m2chat network check: {verdict}</source>
        <translation>Vérification du réseau par m2chat : {verdict}</translation>
    </message>
    <message>
        <location filename="../../ui/offline_room.py"/>
        <source>Deleted at the offline server in</source>
        <translation>Suppression sur le serveur hors ligne dans</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>There is no other profile on this computer.</source>
        <translation>Il n’y a pas d’autre profil sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>Another m2chat could not be started.</source>
        <translation>Impossible de démarrer un autre m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/views/chain.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Close the contact panel</source>
        <translation>Fermer le volet du contact</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>How to reach them</source>
        <translation>Chemin vers ce contact</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Files taken without asking</source>
        <translation>Fichiers acceptés sans demander</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>As for everybody</source>
        <translation>Comme pour tous</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Remove contact…</source>
        <translation>Retirer le contact…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>All messages with them are deleted from this computer.</source>
        <translation>Tous les messages échangés sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>calls themselves {name}</source>
        <translation>se nomme {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Verified: you compared the safety code.</source>
        <translation>Vérifié : tu as comparé le code de sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Not verified yet. Compare the code by voice or in person to be sure that nobody sits between you.</source>
        <translation>Pas encore vérifié. Compare le code de vive voix ou en personne pour savoir que personne ne s’est glissé entre vous.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Give them a name</source>
        <translation>Lui donner un surnom</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>You compared the safety code</source>
        <translation>Tu as comparé le code de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Compare the safety code</source>
        <translation>Comparer le code de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this contact</source>
        <translation>À propos de ce contact</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this group</source>
        <translation>À propos de ce groupe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Not connected</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Open elsewhere</source>
        <translation>Ouvert ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No circle yet</source>
        <translation>Pas encore de cercle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Network: {state}, circle: {circle}</source>
        <translation>Réseau : {state}, cercle : {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/search_panel.py"/>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Search people and messages</source>
        <translation>Chercher personnes et messages</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact has this name.</source>
        <translation>Aucun contact n’a ce nom.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Show somebody your card, or paste theirs.</source>
        <translation>Montre ta carte à quelqu’un, ou colle la sienne.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact is called “{name}”.</source>
        <translation>Aucun contact ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Delivery</source>
        <translation>Suivi de l’envoi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Close the delivery panel</source>
        <translation>Fermer le suivi de l’envoi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Cancel message</source>
        <translation>Annuler le message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The last try</source>
        <translation>Le dernier essai</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Whole trace…</source>
        <translation>Trace complète…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The way it took</source>
        <translation>Le chemin qu’il a pris</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Written {when}</source>
        <translation>Écrit : {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n essai jusqu’ici</numerusform>
            <numerusform>%n essais jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>For people elsewhere: paste its link. On your own network a card is enough.</source>
        <translation>Pour les gens ailleurs : colle son lien. Sur ton propre réseau, une carte suffit.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Now meet somebody</source>
        <translation>Maintenant, trouve quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Somebody is in this room</source>
        <translation>Quelqu’un est dans cette pièce</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>See each other for ten minutes, connect with two clicks.</source>
        <translation>Visibles dix minutes l’un pour l’autre, connectés en deux clics.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>You have their card</source>
        <translation>Tu as sa carte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Paste it, scan it, or drop its picture.</source>
        <translation>Colle-la, scanne-la, ou dépose son image.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Try it alone</source>
        <translation>Essayer en solo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write yourself a note, kept on this computer.</source>
        <translation>Écris-toi une note, gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>A circle</source>
        <translation>Un cercle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join a circle</source>
        <translation>Rejoindre un cercle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Your computer helps your people to find each other.</source>
        <translation>Ton ordinateur aide les tiens à se trouver.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host…</source>
        <translation>Héberger…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>You are in {name}.</source>
        <translation>Tu es dans {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits at an offline server</source>
        <translation>Attend sur un serveur hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Expired at the offline server. Send again, or another member hands it on</source>
        <translation>Expiré sur le serveur hors ligne. Renvoie-le, ou un autre membre le transmettra</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Does not get it: no longer a member</source>
        <translation>Ne le reçoit pas : n’est plus membre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits until you are both online, or another member hands it on</source>
        <translation>Attend que vous soyez en ligne tous les deux, ou qu’un autre membre le transmette</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Who has it</source>
        <translation>Qui l’a reçu</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Close the list of members</source>
        <translation>Fermer la liste des membres</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>{have} of {count} have it</source>
        <translation>{have} sur {count} l’ont reçu</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>What to do about {name}</source>
        <translation>Que faire avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Asked in, no answer yet</source>
        <translation>Invité, pas encore de réponse</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Blocked: what they write is hidden</source>
        <translation>Bloqué : ses messages sont cachés</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Not your contact</source>
        <translation>Pas dans tes contacts</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Close the group panel</source>
        <translation>Fermer le volet du groupe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Ask people in…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Card for this group…</source>
        <translation>Carte pour ce groupe…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Name and purpose…</source>
        <translation>Nom et description…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Leave group</source>
        <translation>Quitter le groupe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Delete group…</source>
        <translation>Supprimer le groupe…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take the invitation back</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Give up being an admin</source>
        <translation>Renoncer à être admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Make an admin</source>
        <translation>Nommer admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>No longer an admin</source>
        <translation>Retirer le rôle d’admin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take out of the group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You see nothing of what is said after. An admin can ask you in again.</source>
        <translation>Tu ne verras rien de ce qui se dit ensuite. Un admin peut t’inviter à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You leave, and all its messages are deleted from this computer.</source>
        <translation>Tu quittes le groupe, et tous ses messages sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, leave</source>
        <translation>Oui, quitter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Pictures of this conversation</source>
        <translation>Images de cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files of this conversation</source>
        <translation>Fichiers de cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No voice messages yet</source>
        <translation>Pas encore de messages vocaux</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice messages of both sides</source>
        <translation>Messages vocaux des deux côtés</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No links yet</source>
        <translation>Pas encore de liens</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Web addresses that were written</source>
        <translation>Adresses web échangées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>What this conversation carries</source>
        <translation>Ce que contient cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>{things} stand here.</source>
        <translation>{things} : tout est ici.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delivery…</source>
        <translation>Suivi de l’envoi…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for both…</source>
        <translation>Supprimer pour les deux…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for everyone…</source>
        <translation>Supprimer pour tous…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/message_entries.py"/>
        <source>%n message(s) deleted for you</source>
        <translation>
            <numerusform>%n message supprimé pour toi</numerusform>
            <numerusform>%n messages supprimés pour toi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Reject &amp;&amp; block</source>
        <translation>Refuser &amp;&amp; bloquer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Cancel request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} wants to be your contact</source>
        <translation>{name} veut devenir ton contact</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They asked with a card of yours.</source>
        <translation>La demande vient d’une de tes cartes.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told when you reject. Until you accept, they see nothing of you.</source>
        <translation>Un refus ne lui est pas signalé. Tant que tu n’acceptes pas, rien de toi n’est visible.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Request sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Waiting for {name}</source>
        <translation>En attente de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You can write as soon as they accept. m2chat keeps asking by itself.</source>
        <translation>Tu pourras écrire dès que la demande sera acceptée. m2chat continue de demander tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Nothing of theirs reaches you.</source>
        <translation>Rien de ce contact ne t’atteint.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} is blocked</source>
        <translation>Tu as bloqué {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told.</source>
        <translation>Cela ne lui est pas signalé.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You wrote: “{hello}”</source>
        <translation>Tu as écrit : « {hello} »</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Scheduled</source>
        <translation>Programmés</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Nothing is scheduled</source>
        <translation>Rien n’est programmé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Right-click the send button.</source>
        <translation>Clic droit sur le bouton d’envoi.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Another time</source>
        <translation>Un autre moment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>What do you look for?</source>
        <translation>Que cherches-tu ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Words of messages, names of files.</source>
        <translation>Mots des messages, noms de fichiers.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sending.py"/>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Sealed for its reader</source>
        <translation>Scellé pour son destinataire</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Each packet on the way</source>
        <translation>Chaque paquet en route</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Message info</source>
        <translation>Infos du message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Close message info</source>
        <translation>Fermer les infos du message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>A message without words</source>
        <translation>Un message sans mots</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>How it is protected</source>
        <translation>Comment il est protégé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>{name} would like to test the connection with you</source>
        <translation>{name} voudrait tester la connexion avec toi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Both computers send one MiB there and back, and yours says what it sees in numbers: no names, no addresses. You can change your answer at any time.</source>
        <translation>Les deux ordinateurs envoient un Mio dans chaque sens, et le tien dit ce qu’il voit en chiffres : ni noms, ni adresses. Tu peux changer ta réponse à tout moment.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Don't allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Go to a conversation…</source>
        <translation>Aller à une conversation…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Do anything by its name…</source>
        <translation>Lancer une commande par son nom…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>A name; or &gt; and what you would like to do</source>
        <translation>Un nom ; ou &gt; et ce que tu veux faire</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversation or command</source>
        <translation>Conversation ou commande</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversations and commands</source>
        <translation>Conversations et commandes</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Do something</source>
        <translation>Lancer une commande</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Nothing that can be done now is called “{words}”.</source>
        <translation>Aucune commande disponible ne s’appelle « {words} ».</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>No conversation is called “{words}”.</source>
        <translation>Aucune conversation ne s’appelle « {words} ».</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée exécute · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter opens · &gt; for everything else</source>
        <translation>↑ ↓ choisir · Entrée ouvre · &gt; pour tout le reste</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code</source>
        <translation>Trace un cadre autour du code</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code. Enter takes the whole screen, Esc goes back.</source>
        <translation>Trace un cadre autour du code. Entrée prend tout l’écran, Échap revient.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>This m2chat was installed without camera support (the package PySide6-Addons). Scan from the screen or from a picture, or paste the text.</source>
        <translation>Ce m2chat a été installé sans prise en charge de la caméra (paquet PySide6-Addons). Scanne depuis l’écran ou une image, ou colle le texte.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera support of this computer can't be loaded: a library of the system is missing. Scan from the screen or from a picture, or paste the text.</source>
        <translation>La prise en charge de la caméra ne peut pas être chargée : une bibliothèque du système manque. Scanne depuis l’écran ou une image, ou colle le texte.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>No camera was found. Scan from the screen or from a picture, or paste the text.</source>
        <translation>Aucune caméra trouvée. Scanne depuis l’écran ou une image, ou colle le texte.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The system does not let m2chat use the camera. Allow it in the privacy settings of the system, or scan from a picture.</source>
        <translation>Le système ne laisse pas m2chat utiliser la caméra. Autorise-le dans les réglages de confidentialité du système, ou scanne depuis une image.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera could not be started; perhaps another program uses it. Close that one and try again, or scan from a picture.</source>
        <translation>La caméra n’a pas pu démarrer ; un autre programme l’utilise peut-être. Ferme-le et réessaie, ou scanne depuis une image.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <location filename="../../ui/scan/panel.py"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Stop the camera</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Hold the code into the frame.</source>
        <translation>Tiens le code dans le cadre.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no card and no picture in the clipboard.</source>
        <translation>Il n’y a ni carte ni image dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This is no file. Choose a picture of the code.</source>
        <translation>Ce n’est pas un fichier. Choisis une image du code.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The file could not be read ({reason}). Choose another one.</source>
        <translation>Le fichier n’a pas pu être lu ({reason}). Choisis-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The picture is larger than 10 MB. Cut out the code.</source>
        <translation>L’image dépasse 10 Mo. Découpe le code.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no picture.</source>
        <translation>Il n’y a pas d’image.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>A drawing or a web page is not read here. Save the code as PNG or JPEG.</source>
        <translation>Un dessin ou une page web n’est pas lu ici. Enregistre le code en PNG ou JPEG.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This file is no picture that can be read. PNG, JPEG, WebP and GIF can.</source>
        <translation>Ce fichier n’est pas une image lisible. PNG, JPEG, WebP et GIF le sont.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This picture can't be read: it is damaged, or larger than 10 MB or 16 million pixels. Cut out the code and try again.</source>
        <translation>Cette image ne peut pas être lue : elle est endommagée, ou dépasse 10 Mo ou 16 millions de pixels. Découpe le code et réessaie.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Hold the code before the camera</source>
        <translation>Tenir le code devant la caméra</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Find a code that another program shows on the screen</source>
        <translation>Trouver un code qu’un autre programme montre à l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Choose a picture of the code; or drop one here</source>
        <translation>Choisir une image du code ; ou en déposer une ici</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Take text or picture out of the clipboard</source>
        <translation>Prendre le texte ou l’image du presse-papiers</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Select an area…</source>
        <translation>Sélectionner une zone…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Looking for a code…</source>
        <translation>Recherche d’un code…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture of a code</source>
        <translation>Image d’un code</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Pictures and texts</source>
        <translation>Images et textes</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>There are several. Which one?</source>
        <translation>Il y en a plusieurs. Lequel ?</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>No code was found on the screen. Make it larger and show all of it, or select the area yourself.</source>
        <translation>Aucun code trouvé à l’écran. Agrandis-le et montre-le en entier, ou sélectionne toi-même la zone.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/portal.py"/>
        <source>The desktop gave no picture of the screen. Allow it in the settings of the system, or make a picture of the screen and choose it under Picture.</source>
        <translation>Le bureau n’a pas donné d’image de l’écran. Autorise-le dans les paramètres du système, ou fais une capture d’écran et choisis-la sous Image.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/screen.py"/>
        <source>The screen can't be seen from here: the system does not allow it. Make a picture of the screen, and choose it under Picture.</source>
        <translation>L’écran n’est pas visible d’ici : le système ne le permet pas. Fais une capture d’écran, et choisis-la sous Image.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Contact card</source>
        <translation>Carte de contact</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link for a server</source>
        <translation>Lien de serveur</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Safety code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>From a newer m2chat</source>
        <translation>D’un m2chat plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Wireless network</source>
        <translation>Réseau sans fil</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Login secret</source>
        <translation>Secret de connexion</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link of another program</source>
        <translation>Lien d’un autre programme</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Empty code</source>
        <translation>Code vide</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a circle link</source>
        <translation>un lien de cercle</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a contact card</source>
        <translation>une carte de contact</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a safety code</source>
        <translation>un code de sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a card or link of m2chat</source>
        <translation>une carte ou un lien m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a link for a server</source>
        <translation>un lien de serveur</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a contact card, not {wanted}. Add it with “Add contact”.</source>
        <translation>C’est une carte de contact, pas {wanted}. Ajoute-la avec « Ajouter un contact ».</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a circle link, not {wanted}. Join the circle under Network first.</source>
        <translation>C’est un lien de cercle, pas {wanted}. Rejoins d’abord le cercle sous Réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link is for a further server of a circle, not for people. Give it to whoever runs the server.</source>
        <translation>Ce lien est pour un serveur de plus dans un cercle, pas pour des gens. Donne-le à qui gère le serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a safety code, not {wanted}. Open the conversation, choose Verify, and scan it there.</source>
        <translation>C’est un code de sécurité, pas {wanted}. Ouvre la conversation, choisis Vérifier, et scanne-le là.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This was made by a newer m2chat. Please update m2chat first.</source>
        <translation>Ceci vient d’un m2chat plus récent. Mets d’abord m2chat à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a web address, not {wanted}. m2chat did not open it.</source>
        <translation>C’est une adresse web, pas {wanted}. m2chat ne l’a pas ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the key of a wireless network, not {wanted}.</source>
        <translation>C’est la clé d’un réseau sans fil, pas {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is an address or telephone number, not {wanted}.</source>
        <translation>C’est une adresse ou un numéro de téléphone, pas {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This asks for a payment and is not {wanted}. Nothing was paid.</source>
        <translation>C’est une demande de paiement, pas {wanted}. Rien n’a été payé.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the secret of a login, not {wanted}. Show it to nobody.</source>
        <translation>C’est le secret d’une connexion, pas {wanted}. Ne le montre à personne.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link belongs to another program and is not {wanted}.</source>
        <translation>Ce lien est d’un autre programme, ce n’est pas {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is only a text, not {wanted}.</source>
        <translation>Ce n’est qu’un texte, pas {wanted}.</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>As shipped</source>
        <translation>Valeurs d’origine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer</source>
        <translation>Réinitialiser les réglages de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications and the like. What belongs to your profile stays: contacts, messages, lock, privacy.</source>
        <translation>Apparence, langue, touches, notifications et autres. Ce qui appartient à ton profil reste : contacts, messages, verrouillage, confidentialité.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log of this profile</source>
        <translation>Journal de ce profil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>No names, texts, addresses or keys are in it. Read it before you give it away.</source>
        <translation>Il ne contient ni noms, ni textes, ni adresses, ni clés. Lis-le avant de le donner.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Read…</source>
        <translation>Lire…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Programs of your own</source>
        <translation>Tes propres programmes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>While this window is open, m2ctl and programs of yours can use the same profile: write, read, list, listen. Only programs that run as you can connect.</source>
        <translation>Tant que cette fenêtre est ouverte, m2ctl et tes programmes peuvent utiliser le même profil : écrire, lire, lister, écouter. Seuls les programmes lancés sous ton compte peuvent se connecter.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>In a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>From a program: JSON-RPC 2.0 by lines</source>
        <translation>Depuis un programme : JSON-RPC 2.0 par lignes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Where things lie</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Folder of this profile</source>
        <translation>Dossier de ce profil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, because a file named {mark} lies beside the program. No key is left with this computer, so each needs its passphrase.</source>
        <translation>Portable : tous les profils se trouvent dans {folder}, car un fichier nommé {mark} est à côté du programme. Aucune clé ne reste sur cet ordinateur, chaque profil a donc besoin de sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, as {variable} says. Nothing is kept elsewhere.</source>
        <translation>Portable : tous les profils sont dans {folder}, comme le dit {variable}. Rien n’est gardé ailleurs.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Not portable: profiles lie in your own folder. To carry them with the program, start it with {variable} set to a folder, on a USB stick for example.</source>
        <translation>Non portable : les profils sont dans ton propre dossier. Pour les emporter avec le programme, démarre-le en réglant {variable} sur un dossier, par exemple sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Its last lines. What looked like an id, an address or a key was blotted out.</source>
        <translation>Ses dernières lignes. Ce qui ressemblait à un identifiant, une adresse ou une clé a été masqué.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer?</source>
        <translation>Réinitialiser les réglages de cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications, tray and start become as shipped.</source>
        <translation>Apparence, langue, touches, notifications, zone de notification et démarrage reviennent aux valeurs d’origine.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Nobody is blocked.</source>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Send a message with</source>
        <translation>Envoyer un message avec</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>The other one begins a new line. Shift and Enter always does.</source>
        <translation>L’autre commence une nouvelle ligne. Maj et Entrée le font toujours.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Ctrl and Enter</source>
        <translation>Ctrl et Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>return key newline</source>
        <translation>retour touche nouvelle ligne saut</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>A contact may have rules of their own: see About this contact.</source>
        <translation>Un contact peut avoir ses propres règles : voir À propos de ce contact.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Take by themselves</source>
        <translation>Accepter d’office</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Larger ones wait until you say yes. Files lie encrypted in your profile.</source>
        <translation>Les plus gros attendent ton oui. Les fichiers sont gardés chiffrés dans ton profil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>download automatically pictures voice size accept</source>
        <translation>télécharger automatique images voix taille accepter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Voice messages</source>
        <translation>Messages vocaux</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Voice messages begin with it; a click on the speed changes it while one plays.</source>
        <translation>Vitesse de départ des messages vocaux ; un clic sur la vitesse la change pendant l’écoute.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>playback fast</source>
        <translation>lecture vitesse rapide</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Old messages</source>
        <translation>Anciens messages</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Messages stay until you delete them. To let new ones disappear after they were read, choose “Disappearing messages” in the menu of a conversation; it then holds for both sides.</source>
        <translation>Les messages restent jusqu’à ce que tu les supprimes. Pour que les nouveaux disparaissent après lecture, choisis « Messages éphémères » dans le menu d’une conversation ; cela vaut alors des deux côtés.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Folder for saved files</source>
        <translation>Dossier des fichiers enregistrés</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Working</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: today's limit is reached</source>
        <translation>Au repos : la limite du jour est atteinte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this computer runs on its battery</source>
        <translation>Au repos : cet ordinateur est sur batterie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this network is paid by volume</source>
        <translation>Au repos : ce réseau est payé au volume</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Forwarded today</source>
        <translation>Transmis aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Pairs helped now</source>
        <translation>Paires aidées en ce moment</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>What m2chat can read of it</source>
        <translation>Ce que m2chat peut en lire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>{today} of {limit}</source>
        <translation>{today} sur {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>0 bytes</source>
        <translation>0 octet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Help others as a blind relay</source>
        <translation>Aider les autres comme relais aveugle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>When two people of your circles cannot meet directly, their sealed packets may pass through this computer. It cannot read them, stores none, and is at most one MiB a second.</source>
        <translation>Quand deux personnes de tes cercles ne peuvent pas se joindre directement, leurs paquets scellés peuvent passer par cet ordinateur. Il ne peut pas les lire, n’en garde aucun, et ne dépasse pas un Mio par seconde.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>relay bandwidth share</source>
        <translation>relais bande passante partage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>meter forwarded</source>
        <translation>compteur transmis</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>At most a day</source>
        <translation>Au plus par jour</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Then it rests until midnight UTC.</source>
        <translation>Ensuite il se repose jusqu’à minuit UTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on battery</source>
        <translation>Aussi sur batterie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on networks paid by volume</source>
        <translation>Aussi sur les réseaux payés au volume</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who can read my messages?</source>
        <translation>Qui peut lire mes messages ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>You and the person you write to, nobody else. Messages are sealed on your computer and opened on theirs. Helpers on the way carry sealed parcels and have no key.</source>
        <translation>Toi et la personne à qui tu écris, personne d’autre. Les messages sont scellés sur ton ordinateur et ouverts sur le sien. Les intermédiaires transportent des colis scellés et n’ont aucune clé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>How do I add somebody?</source>
        <translation>Comment ajouter quelqu’un ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Give them your card, or take theirs: as a picture, a code to scan or a text to copy. Press the button with the person above the list. Then one of you asks, and the other accepts.</source>
        <translation>Donne-lui ta carte, ou prends la sienne : une image, un code à scanner ou un texte à copier. Appuie sur le bouton avec la personne au-dessus de la liste. Ensuite, l’un de vous fait la demande et l’autre accepte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Why does my message wait?</source>
        <translation>Pourquoi mon message attend-il ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>The other computer is off, or has no network just now. Your message waits here and goes out by itself when you are both there. Click its mark to see what it waits for. With an offline agreement it can also wait at a helper for up to seven days.</source>
        <translation>L’autre ordinateur est éteint, ou sans réseau. Ton message attend ici et part tout seul quand vous êtes là tous les deux. Clique sur son signe pour voir ce qu’il attend. Avec un accord pour le serveur hors ligne, il peut aussi attendre là-bas jusqu’à sept jours.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the marks at a message mean?</source>
        <translation>Que veulent dire les signes d’un message ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A clock: it waits here. A mailbox: it waits at a helper that both agreed on. Two open marks: it is on the other computer. Two filled marks: it was read. A red mark: it could not be sent; click it to see why.</source>
        <translation>Une horloge : il attend ici. Une boîte aux lettres : il attend sur un serveur convenu entre vous. Deux coches vides : il est sur l’autre ordinateur. Deux coches pleines : il a été lu. Un signe rouge : il n’a pas pu être envoyé ; clique dessus pour voir pourquoi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>I forgot my passphrase. What now?</source>
        <translation>J’ai oublié ma phrase secrète. Que faire ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Nobody can open the profile then: there is no copy of the passphrase anywhere. If you have a backup whose passphrase you know, restore that. Otherwise make a new profile and give your contacts a new card.</source>
        <translation>Personne ne peut alors ouvrir le profil : il n’existe aucune copie de la phrase secrète. Si tu as une sauvegarde dont tu connais la phrase secrète, restaure-la. Sinon, crée un nouveau profil et donne une nouvelle carte à tes contacts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What happens when my computer breaks?</source>
        <translation>Et si mon ordinateur tombe en panne ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Everything is on this computer alone. Save a backup now and then, and keep it in another place, together with its passphrase. It brings you, your contacts and your messages back.</source>
        <translation>Tout est sur cet ordinateur, et nulle part ailleurs. Fais une sauvegarde de temps en temps et garde-la ailleurs, avec sa phrase secrète. Elle te rend ton profil, tes contacts et tes messages.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I use m2chat on two computers?</source>
        <translation>Puis-je utiliser m2chat sur deux ordinateurs ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>One profile is used on one computer at a time. You can move it: back up here, restore there. For two computers at once, make two profiles and add both.</source>
        <translation>Un profil s’utilise sur un seul ordinateur à la fois. Tu peux le déplacer : sauvegarder ici, restaurer là-bas. Pour deux ordinateurs en même temps, crée deux profils et ajoute les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is the safety code for?</source>
        <translation>À quoi sert le code de sécurité ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>It shows that nobody put themselves between you when you exchanged cards. Compare it when you meet, or while you talk on the phone. If it is the same on both screens, mark the contact as verified.</source>
        <translation>Il montre que personne ne s’est glissé entre vous quand vous avez échangé vos cartes. Comparez-le quand vous vous voyez, ou au téléphone. S’il est le même sur les deux écrans, marque le contact comme vérifié.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who sees my IP address?</source>
        <translation>Qui voit mon adresse IP ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Contacts to whom you are connected directly see it, as with every direct connection. Until you accepted a request, a relay stands between you where your circle has one. You can let it stand there until you verified somebody, or always, for each contact.</source>
        <translation>Les contacts avec qui tu es en liaison directe la voient, comme dans toute liaison directe. Tant que tu n’as pas accepté une demande, un relais se tient entre vous si ton cercle en a un. Pour chaque contact, tu peux l’y laisser jusqu’à la vérification, ou toujours.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the servers know?</source>
        <translation>Que savent les serveurs ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A look-up server knows that somebody with your address is here, under a name made of chance that changes every day; not who you are or whom you know. A relay passes sealed packets on and keeps nothing.</source>
        <translation>Un serveur d’annuaire sait que quelqu’un à ton adresse est là, sous un nom tiré au hasard qui change chaque jour ; pas qui tu es ni qui tu connais. Un relais transmet des paquets scellés et ne garde rien.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is a circle?</source>
        <translation>Qu’est-ce qu’un cercle ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A circle is a set of helpers that belong together: servers of a club, a family or a company. People of a circle find each other through its servers. You can be in several, and host one yourself.</source>
        <translation>Un cercle est un ensemble de serveurs qui vont ensemble : ceux d’un club, d’une famille ou d’une entreprise. Les gens d’un cercle se trouvent par ses serveurs. Tu peux être dans plusieurs, et en héberger un toi-même.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Does it work without the internet?</source>
        <translation>Est-ce que ça marche sans internet ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes, between computers in the same network, such as one Wi-Fi: they find each other without any server.</source>
        <translation>Oui, entre ordinateurs d’un même réseau, par exemple un même Wi-Fi : ils se trouvent sans aucun serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I take a message back?</source>
        <translation>Puis-je effacer un message envoyé ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes: delete it for both. The other m2chat deletes it too, unless somebody changed that program. What was seen stays seen. For some conversations, let messages disappear by themselves.</source>
        <translation>Oui : supprime-le pour les deux. L’autre m2chat le supprime aussi, sauf si quelqu’un a modifié ce programme. Ce qui a été vu reste vu. Pour certaines conversations, choisis des messages éphémères.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A stranger writes to me. What can I do?</source>
        <translation>Un inconnu m’écrit. Que puis-je faire ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Somebody who has your card can ask once. Reject the request and block them: they are not told. If a card went to the wrong people, withdraw it under Privacy.</source>
        <translation>Quelqu’un qui a ta carte peut faire une demande. Refuse-la et bloque la personne : rien ne lui est signalé. Si une carte est tombée en de mauvaises mains, retire-la sous Confidentialité.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>We are both online, but nothing arrives.</source>
        <translation>Nous sommes en ligne tous les deux, mais rien n’arrive.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A firewall may be in the way. Click the line with the network below the list and run the check: it tests one thing after the other and says what to do. A circle with a relay helps where no direct way exists.</source>
        <translation>Un pare-feu est peut-être en cause. Clique sur la ligne du réseau sous la liste et lance la vérification : elle essaie une chose après l’autre et dit quoi faire. Un cercle avec un relais aide là où il n’y a pas de chemin direct.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/fold.py"/>
        <source>Folded away</source>
        <translation>Replié</translation>
    </message>
    <message>
        <location filename="../../ui/settings/form.py"/>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings_room.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>All keys on one sheet, to look at or to print.</source>
        <translation>Toutes les touches sur une feuille, à regarder ou à imprimer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings/network.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Makes a report without names, texts or addresses. You read it and send it.</source>
        <translation>Fait un rapport sans noms, ni textes, ni adresses. C’est toi qui le lis et l’envoies.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Make a report…</source>
        <translation>Faire un rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>About m2chat</source>
        <translation>À propos de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat {version}</source>
        <translation>m2chat {version}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat is free software under the MIT licence; it stands on the work of others.</source>
        <translation>m2chat est un logiciel libre sous licence MIT ; il s’appuie sur le travail d’autres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Nothing was sent. Write what you did and what happened, read the rest, then copy it and send it to whoever gave you m2chat.</source>
        <translation>Rien n’a été envoyé. Écris ce que tu as fait et ce qui s’est passé, lis le reste, puis copie-le et envoie-le à qui t’a donné m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What I did:</source>
        <translation>Ce que j’ai fait :</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What happened:</source>
        <translation>Ce qui s’est passé :</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Of m2chat and of everything that came with it.</source>
        <translation>De m2chat et de tout ce qui est venu avec.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One encrypted file with everything</source>
        <translation>Un seul fichier chiffré avec tout</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A tip below the list reminds you: after your first contact, and when the last backup is a month old. Without a backup, a broken disk means that everything is gone.</source>
        <translation>Un conseil sous la liste te le rappelle : après ton premier contact, et quand la dernière sauvegarde date d’un mois. Sans sauvegarde, un disque en panne emporte tout.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Your identity lives on one computer at a time. The other one falls silent.</source>
        <translation>Ton identité vit sur un seul ordinateur à la fois. L’autre se tait.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Come back with a backup</source>
        <translation>Revenir avec une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>In a window of its own: New profile, then “I already have one”.</source>
        <translation>Dans sa propre fenêtre : Nouveau profil, puis « J’en ai déjà une ».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Profiles…</source>
        <translation>Profils…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One conversation</source>
        <translation>Une seule conversation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A conversation's menu has Export…: a file that anybody can read.</source>
        <translation>Le menu d’une conversation a Exporter… : un fichier que tout le monde peut lire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}, {file}</source>
        <translation>Dernière sauvegarde : {when}, {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Of the window and its notifications; what people write stays as it is.</source>
        <translation>De la fenêtre et de ses notifications ; ce que les gens écrivent reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>As the system: {name}</source>
        <translation>Comme le système : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Helping others</source>
        <translation>Aider les autres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>State of the network</source>
        <translation>État du réseau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every connection with its speed, losses, ways and keys, live.</source>
        <translation>Chaque connexion avec sa vitesse, ses pertes, ses chemins et ses clés, en direct.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every server of the last 30 days, and exactly what it could see of you.</source>
        <translation>Chaque serveur des 30 derniers jours, et exactement ce qu’il a pu voir de toi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Keep that list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>On this computer alone. Switched off, it is erased.</source>
        <translation>Sur cet ordinateur seulement. Si tu désactives, elle est effacée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Circles and look-up servers</source>
        <translation>Cercles et serveurs d’annuaire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>People on the same network</source>
        <translation>Personnes sur le même réseau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Find each other by card without any server.</source>
        <translation>Se trouver par carte sans aucun serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>multicast LAN local network discovery</source>
        <translation>multicast LAN réseau local découverte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Contacts may offer that messages wait</source>
        <translation>Les contacts peuvent proposer que les messages attendent</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>offline servers store treaty mailbox</source>
        <translation>serveurs hors ligne dépôt accord boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Your address</source>
        <translation>Ton adresse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Hide my address until a contact is verified</source>
        <translation>Masquer mon adresse jusqu’à la vérification d’un contact</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Through a relay where the circle has one. Each contact can have a rule of their own, in their panel.</source>
        <translation>Par un relais si le cercle en a un. Chaque contact peut avoir sa propre règle, dans son volet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>IP address relay route</source>
        <translation>adresse IP relais chemin route</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Port and router</source>
        <translation>Port et routeur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>%n look-up server(s) answer</source>
        <translation>
            <numerusform>%n serveur d’annuaire répond</numerusform>
            <numerusform>%n serveurs d’annuaire répondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>connected to %n contact(s)</source>
        <translation>
            <numerusform>connexion avec %n contact</numerusform>
            <numerusform>connexion avec %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>No circle with a server yet.</source>
        <translation>Pas encore de cercle avec un serveur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>At an offline server, while one of you is away. Agreed with %n contact(s).</source>
        <translation>
            <numerusform>Sur un serveur hors ligne, quand l’un de vous est absent. Convenu avec %n contact.</numerusform>
            <numerusform>Sur un serveur hors ligne, quand l’un de vous est absent. Convenu avec %n contacts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>What stands before this computer is not known yet</source>
        <translation>On ne sait pas encore ce qui se trouve devant cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>{before}. m2chat uses UDP port {port}; a router that allows it (UPnP, PCP, NAT-PMP) is asked to open it.</source>
        <translation>{before}. m2chat utilise le port UDP {port} ; un routeur qui le permet (UPnP, PCP, NAT-PMP) est prié de l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase opens this profile. There is no reset: nobody has a copy.</source>
        <translation>La phrase secrète ouvre ce profil. On ne peut pas la réinitialiser : personne n’en a de copie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>This profile has no passphrase, so it can't be locked. Set one:</source>
        <translation>Ce profil n’a pas de phrase secrète, il ne peut donc pas être verrouillé. Définis-en une :</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Change passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase was kept. There is no reset: nobody has a copy.</source>
        <translation>La phrase secrète est enregistrée. On ne peut pas la réinitialiser : personne n’en a de copie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Blocked people</source>
        <translation>Personnes bloquées</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>They can't reach you, and nothing tells them that they are blocked.</source>
        <translation>Elles ne peuvent pas te joindre, et rien ne leur dit qu’elles sont bloquées.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>While chatting</source>
        <translation>Pendant la conversation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Read receipts</source>
        <translation>Confirmations de lecture</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people when you have read their messages. Without it you don't see either whether they read yours. That a message arrived is always told.</source>
        <translation>Dire aux gens quand tu as lu leurs messages. Sans cela, tu ne vois pas non plus s’ils lisent les tiens. L’arrivée d’un message est toujours confirmée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>seen ticks</source>
        <translation>vu lu coches</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people while you are writing. Without it you don't see it of them.</source>
        <translation>Dire aux gens quand tu es en train d’écrire. Sans cela, tu ne le vois pas non plus chez eux.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask whether people are there</source>
        <translation>Demander si les gens sont là</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Now and then a look-up server is asked about the open conversation, pinned people and those you talked with last. It sees coded ids that change daily, and your address. The people see nothing. Without it you see only when you last reached them.</source>
        <translation>De temps en temps, un serveur de recherche est interrogé sur la conversation ouverte, les personnes épinglées et celles à qui tu as parlé en dernier. Il voit des identifiants codés qui changent chaque jour, et ton adresse. Ces personnes ne voient rien. Sans cela, tu vois seulement quand tu les as jointes pour la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>presence online offline reachable last seen</source>
        <translation>présence en ligne hors ligne joignable vu dernière fois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your address on the internet</source>
        <translation>Ton adresse sur internet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide my address until I compared the code</source>
        <translation>Masquer mon adresse avant d’avoir comparé le code</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Until a contact is verified, everything goes through a relay, so that they don't see your IP address. Otherwise a relay is used until a request is accepted.</source>
        <translation>Tant qu’un contact n’est pas vérifié, tout passe par un relais, pour qu’il ne voie pas ton adresse IP. Sinon, un relais sert jusqu’à ce qu’une demande soit acceptée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>IP relay location</source>
        <translation>IP relais localisation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask before a link opens</source>
        <translation>Demander avant d’ouvrir un lien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The question shows where the link really leads.</source>
        <translation>La question montre où mène vraiment le lien.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>From contacts not verified</source>
        <translation>De contacts non vérifiés</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>warning address web</source>
        <translation>avertissement adresse web</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>m2chat never loads a preview of a link: the page's server would learn that you were sent it, and your address.</source>
        <translation>m2chat ne charge jamais l’aperçu d’un lien : le serveur de la page apprendrait qu’on te l’a envoyé, et ton adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Requests of strangers</source>
        <translation>Demandes d’inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your cards</source>
        <translation>Tes cartes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Only who has a card of yours can ask to be your contact.</source>
        <translation>Seul qui a une de tes cartes peut demander à devenir ton contact.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>My cards…</source>
        <translation>Mes cartes…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards</source>
        <translation>Retirer toutes les cartes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Nobody new can ask you any more, until you make a new card.</source>
        <translation>Plus personne de nouveau ne peut t’envoyer de demande, jusqu’à ce que tu crées une nouvelle carte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>This system does not let a program hide from screenshots and screen sharing.</source>
        <translation>Ce système ne permet pas à un programme de se cacher des captures et du partage d’écran.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide from screenshots</source>
        <translation>Cacher des captures d’écran</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screenshots and screen sharing show a black window. A camera still sees it.</source>
        <translation>Les captures et le partage d’écran montrent une fenêtre noire. Un appareil photo la voit toujours.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>screen security sharing recording</source>
        <translation>écran sécurité partage enregistrement capture</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The system refused it. Nothing was changed.</source>
        <translation>Le système l’a refusé. Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/privacy.py"/>
        <source>%n card(s) can be used at present.</source>
        <translation>
            <numerusform>%n carte est utilisable en ce moment.</numerusform>
            <numerusform>%n cartes sont utilisables en ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards?</source>
        <translation>Retirer toutes les cartes ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Printed and shared cards stop working for good. Your contacts stay.</source>
        <translation>Les cartes imprimées et partagées cessent de fonctionner pour de bon. Tes contacts restent.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see it.</source>
        <translation>Tes contacts le voient.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>No picture of me</source>
        <translation>Pas d’image de moi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Small and square; it goes to your contacts.</source>
        <translation>Petite et carrée ; elle va à tes contacts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>photo avatar portrait</source>
        <translation>photo avatar portrait</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>How people know that it is you</source>
        <translation>Comment on sait que c’est toi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint: {digits}</source>
        <translation>Empreinte : {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The same on every screen that shows you. Nobody else can have it.</source>
        <translation>La même sur chaque écran qui te montre. Personne d’autre ne peut l’avoir.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>certificate key identity</source>
        <translation>certificat clé identité</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint as text</source>
        <translation>Empreinte en texte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Whoever has one can ask to be your contact. Nothing else.</source>
        <translation>Qui en a une peut demander à devenir ton contact. Rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Groups of people with a small server of their own, which helps them meet.</source>
        <translation>Des groupes de gens avec leur petit serveur, qui les aide à se joindre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>With the link or code that its host gave you.</source>
        <translation>Avec le lien ou le code que son hébergeur t’a donné.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>For your family or friends, on this computer.</source>
        <translation>Pour ta famille ou tes amis, sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The fingerprint is in the clipboard.</source>
        <translation>L’empreinte est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>You are in no circle.</source>
        <translation>Tu n’es dans aucun cercle.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself</source>
        <translation>Jamais tout seul</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 minute</source>
        <translation>Après 1 minute</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 15 minutes</source>
        <translation>Après 15 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 hour</source>
        <translation>Après 1 heure</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The end of this profile</source>
        <translation>La fin de ce profil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys, contacts, messages and files go for good. It is asked once more.</source>
        <translation>Clés, contacts, messages et fichiers disparaissent pour de bon. La question sera reposée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>password change set</source>
        <translation>mot de passe changer définir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nobody is here</source>
        <translation>Verrouiller quand il n’y a personne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>It also locks with your screen, where the system tells.</source>
        <translation>Il se verrouille aussi avec ton écran, si le système le signale.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>automatic minutes idle</source>
        <translation>automatique minutes inactif</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>m2chat goes on receiving, and shows nothing until the passphrase was typed.</source>
        <translation>m2chat continue de recevoir, et ne montre rien tant que la phrase secrète n’est pas saisie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Your identity is a key of RSA with 4096 bits that never leaves this computer. Each message is sealed for its receiver and signed by you; each connection has keys of its own, which are renewed while it lasts and forgotten with it.</source>
        <translation>Ton identité est une clé RSA de 4096 bits qui ne quitte jamais cet ordinateur. Chaque message est scellé pour son destinataire et signé par toi ; chaque connexion a ses propres clés, renouvelées tant qu’elle dure et oubliées avec elle.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Who compares it with you knows that it is you. It stands with your profile.</source>
        <translation>Qui la compare avec toi sait que c’est toi. Elle est dans ton profil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys of the connections</source>
        <translation>Clés des connexions</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>To whom you are connected just now, and how.</source>
        <translation>Avec qui tu es en liaison en ce moment, et comment.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Search settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Back to the topics</source>
        <translation>Retour aux rubriques</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/sheet.py"/>
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n paramètre trouvé</numerusform>
            <numerusform>%n paramètres trouvés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>No setting is called “{words}”.</source>
        <translation>Aucun paramètre ne s’appelle « {words} ».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une feuille</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>To look at or to print.</source>
        <translation>À regarder ou à imprimer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>receipts typing links strangers requests blocked screenshots address</source>
        <translation>confirmations lecture saisie liens inconnus demandes bloqués captures adresse vie privée</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>passphrase password lock keys fingerprint delete wipe</source>
        <translation>phrase secrète mot de passe verrouiller clés empreinte supprimer effacer</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Chats and media</source>
        <translation>Discussions et médias</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>writing enter files pictures voice download folder</source>
        <translation>écriture entrée fichiers images voix téléchargement dossier</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>keys shortcuts hotkeys keyboard</source>
        <translation>touches raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>log programs API folder portable reset</source>
        <translation>journal log programmes API dossier portable réinitialiser</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Help and about</source>
        <translation>Aide et à propos</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>questions answers FAQ version licences report problem bug</source>
        <translation>questions réponses FAQ version licences signaler problème bug</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This profile can't be opened</source>
        <translation>Ce profil ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>m2chat is open but does not answer</source>
        <translation>m2chat est ouvert mais ne répond pas</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Let messages wait…</source>
        <translation>Laisser attendre les messages…</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>When one of you is offline, messages can wait at an offline server of your circle until the other comes. Both of you have to agree.</source>
        <translation>Quand l’un de vous est hors ligne, les messages peuvent attendre sur un serveur hors ligne de votre cercle jusqu’au retour de l’autre. Vous devez l’accepter tous les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>The server keeps them sealed, without names: it can neither read them nor see who wrote. They are deleted as soon as they are fetched, or when their time is over.</source>
        <translation>Le serveur les garde scellés, sans noms : il ne peut ni les lire ni voir qui a écrit. Ils sont supprimés dès qu’ils sont relevés, ou quand leur temps est écoulé.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>up to {days}, at most {size}</source>
        <translation>jusqu’à {days}, {size} au plus</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks: may messages wait for you both?</source>
        <translation>{name} demande : les messages peuvent-ils attendre pour vous deux ?</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>While one of you is offline, sealed, at an offline server of your circle: {terms}.</source>
        <translation>Quand l’un de vous est hors ligne, scellés, sur un serveur hors ligne de votre cercle : {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You asked {name}. They have not answered yet.</source>
        <translation>Tu as demandé à {name}. Pas encore de réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks for it: {terms}.</source>
        <translation>{name} le demande : {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed since {day}: {terms}.</source>
        <translation>Convenu ({day}) : {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed: {terms}.</source>
        <translation>Convenu : {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You said not now.</source>
        <translation>Tu as dit pas maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} said not now.</source>
        <translation>{name} a dit pas maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You ended it.</source>
        <translation>Tu y as mis fin.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} ended it.</source>
        <translation>{name} y a mis fin.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Nothing is agreed yet: messages wait on this computer.</source>
        <translation>Rien n’est encore convenu : les messages attendent sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server.</source>
        <translation>
            <numerusform>%n de tes messages attend sur le serveur hors ligne.</numerusform>
            <numerusform>%n de tes messages attendent sur le serveur hors ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server; the first is deleted in {left}.</source>
        <translation>
            <numerusform>%n de tes messages attend sur le serveur hors ligne ; il y sera supprimé dans {left}.</numerusform>
            <numerusform>%n de tes messages attendent sur le serveur hors ligne ; le premier sera supprimé dans {left}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at one offline server of your circle.</source>
        <translation>Ils attendent sur un serveur hors ligne de votre cercle.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at two offline servers: if one fails, the other has everything.</source>
        <translation>Ils attendent sur deux serveurs hors ligne : si l’un tombe en panne, l’autre a tout.</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Messages between you and {name} may wait at an offline server, {terms}.</source>
        <translation>Les messages entre {name} et toi peuvent attendre sur un serveur hors ligne, {terms}.</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introductions…</source>
        <translation>Présentations…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>My profile…</source>
        <translation>Mon profil…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Certificates…</source>
        <translation>Certificats…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introduce to…</source>
        <translation>Présenter à…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Clear conversation</source>
        <translation>Vider la conversation</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Delete contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>{by_name} would like you to meet {other_name}.</source>
        <translation>{by_name} voudrait te présenter {other_name}.</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>writing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} is writing…</source>
        <translation>{name} écrit…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} and %n more are writing…</source>
        <translation>
            <numerusform>{name} et %n autre écrivent…</numerusform>
            <numerusform>{name} et %n autres écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/banner.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>The trouble is at: {value}</source>
        <translation>Le problème se situe ici : {value}</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>It came through</source>
        <translation>C’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>No link is known to be broken</source>
        <translation>Aucun maillon en panne connu</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection</source>
        <translation>Terminer la sélection</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection (Esc)</source>
        <translation>Terminer la sélection (Échap)</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/choice_bar.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/completion.py"/>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/views/conversation_list_view.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Hearts</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Activity</source>
        <translation>Activités</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Search emoji</source>
        <translation>Chercher un emoji</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Skin tone: {tone}</source>
        <translation>Teint : {tone}</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No results for “{words}”</source>
        <translation>Aucun résultat pour « {words} »</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message and no file has these words.</source>
        <translation>Aucun message ni fichier ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message has these words.</source>
        <translation>Aucun message ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/found_list.py"/>
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Le message le plus récent (%n)</numerusform>
            <numerusform>Les %n messages les plus récents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>{messages} with “{words}”</source>
        <translation>{messages} avec « {words} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>%n personne ici en ce moment</numerusform>
            <numerusform>%n personnes ici en ce moment</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>{megabytes} MB passed on</source>
        <translation>{megabytes} Mo transmis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n message(s) kept for people who were away</source>
        <translation>
            <numerusform>%n message gardé pour des absents</numerusform>
            <numerusform>%n messages gardés pour des absents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle</source>
        <translation>Ouverture du cercle</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Your computer helps your people to find each other, for as long as it is on. It keeps messages for those who are away, and it can't read any of them.</source>
        <translation>Ton ordinateur aide les tiens à se trouver, tant qu’il est allumé. Il garde les messages pour les absents, et ne peut en lire aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Name of the circle</source>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Family, Book club, …</source>
        <translation>Famille, Club de lecture, …</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>What is the circle called?</source>
        <translation>Comment s’appelle le cercle ?</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Choose the port myself</source>
        <translation>Choisir le port moi-même</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>UDP port</source>
        <translation>Port UDP</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host this circle</source>
        <translation>Héberger ce cercle</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Let your people scan this code, or send them the link.</source>
        <translation>Fais scanner ce code aux tiens, ou envoie-leur le lien.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Open it whenever m2chat starts</source>
        <translation>L’ouvrir à chaque démarrage de m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Stop hosting</source>
        <translation>Ne plus héberger</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle is closed. Your people find it again when you host it again.</source>
        <translation>Le cercle est fermé. Les tiens le retrouveront quand tu l’hébergeras à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle on this computer…</source>
        <translation>Ouverture du cercle sur cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle stopped by itself. It is being opened again.</source>
        <translation>Le cercle s’est arrêté de lui-même. Il est en train de rouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle {name} is open</source>
        <translation>Le cercle {name} est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Text fields need {key} themselves.</source>
        <translation>Les champs de texte ont eux-mêmes besoin de {key}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} alone is needed for writing. Hold Ctrl or Alt too.</source>
        <translation>{key} seul sert à écrire. Maintiens aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys</source>
        <translation>Appuie sur les touches</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys. Esc: as before. Backspace: none.</source>
        <translation>Appuie sur les nouvelles touches. Échap : comme avant. Retour arrière : aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Leave it there</source>
        <translation>La laisser là-bas</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: {key}, change</source>
        <translation>{words} : {key}, changer</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Further keys</source>
        <translation>Autres touches</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: further keys</source>
        <translation>{words} : autres touches</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: keys as before</source>
        <translation>{words} : touches d’avant</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} appartient à « {other} ».</translation>
    </message>
    <message>
        <location filename="../../ui/views/lonely.py"/>
        <source>Show somebody your card, add theirs, or look who is in this room.</source>
        <translation>Montre ta carte à quelqu’un, ajoute la sienne, ou regarde qui est dans cette pièce.</translation>
    </message>
    <message>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Jump to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Four or five words that do not belong together.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>This picture could not be shown.</source>
        <translation>Impossible d’afficher cette image.</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Next pinned message</source>
        <translation>Message épinglé suivant</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned  {at} of {of}: {words}</source>
        <translation>Épinglé  {at} sur {of} : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned: {words}</source>
        <translation>Épinglé : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Go to the pinned message: {words}</source>
        <translation>Aller au message épinglé : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: nothing measured yet.</source>
        <translation>{title} : rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{name} {now}, between {least} and {most}</source>
        <translation>{name} {now}, entre {least} et {most}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: {parts}.</source>
        <translation>{title} : {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>5 min ago</source>
        <translation>il y a 5 min</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Cancel recording</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send voice message</source>
        <translation>Envoyer le message vocal</translation>
    </message>
    <message>
        <location filename="../../ui/views/route_badge.py"/>
        <source>Route: {words}</source>
        <translation>Chemin : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>always ask</source>
        <translation>toujours demander</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>up to {limit}</source>
        <translation>jusqu’à {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>cleaned</source>
        <translation>nettoyée</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Place, time and camera are left out of this picture.</source>
        <translation>Le lieu, l’heure et l’appareil sont retirés de cette image.</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out {shown}</source>
        <translation>Retirer {shown}</translation>
    </message>
    <message>
        <location filename="../../ui/views/three_rings.py"/>
        <source>Three layers of protection</source>
        <translation>Trois couches de protection</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>It stays deleted</source>
        <translation>Laisser supprimé</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{title} was deleted</source>
        <translation>Supprimé : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>The conversation was deleted</source>
        <translation>La conversation a été supprimée</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo ({seconds} s)</source>
        <translation>Annuler ({seconds} s)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{what}. This can be undone for %n second(s).</source>
        <translation>
            <numerusform>{what}. Annulation possible pendant %n seconde.</numerusform>
            <numerusform>{what}. Annulation possible pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/voice/player.py"/>
        <source>This voice message can not be played: it is no recording that m2chat knows.</source>
        <translation>Ce message vocal ne peut pas être lu : ce n’est pas un enregistrement que m2chat connaît.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>Voice messages need the sound libraries of m2chat's “voice” extra and PortAudio (on Debian: libportaudio2). Install them and start m2chat again.</source>
        <translation>Les messages vocaux ont besoin des bibliothèques audio du complément « voice » de m2chat et de PortAudio (sous Debian : libportaudio2). Installe-les et redémarre m2chat.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>This is a safe start of m2chat, without voice. Quit it and start it again for all of it.</source>
        <translation>C’est un démarrage sûr de m2chat, sans la voix. Quitte-le et relance-le pour tout retrouver.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No microphone was found. Plug one in, or allow m2chat to use it, and try again.</source>
        <translation>Aucun micro trouvé. Branche-en un, ou autorise m2chat à l’utiliser, et réessaie.</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>The recording could not be kept. Is the disk full?</source>
        <translation>L’enregistrement n’a pas pu être gardé. Le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No loudspeaker was found. Plug one in and try again.</source>
        <translation>Aucun haut-parleur trouvé. Branche-en un et réessaie.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>That was too short. Hold the microphone while you speak.</source>
        <translation>C’était trop court. Maintiens le micro pendant que tu parles.</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>Voice message {when}.ogg</source>
        <translation>Message vocal {when}.ogg</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Join and start</source>
        <translation>Rejoindre et commencer</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>How do you find each other?</source>
        <translation>Comment allez-vous vous trouver ?</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>A circle is a group of people with a small server of its own, which helps them meet and never sees a message.</source>
        <translation>Un cercle est un groupe de gens avec leur petit serveur, qui les aide à se joindre et ne voit jamais un message.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Same room only</source>
        <translation>Même pièce seulement</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Works at once with everybody on your own network. Nothing to set up.</source>
        <translation>Marche tout de suite avec tous les gens de ton propre réseau. Rien à régler.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>My circle</source>
        <translation>Mon cercle</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Somebody sent you a circle's link or code.</source>
        <translation>Quelqu’un t’a envoyé le lien ou le code d’un cercle.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host a circle on this computer</source>
        <translation>Héberger un cercle sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>For your family or friends. You get a code to hand to them.</source>
        <translation>Pour ta famille ou tes amis. Tu reçois un code à leur donner.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Paste the link first, or choose “Same room only” and join later.</source>
        <translation>Colle d’abord le lien, ou choisis « Même pièce seulement » et rejoins un cercle plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your key on this computer…</source>
        <translation>Création de ta clé sur cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your key is ready.</source>
        <translation>Ta clé est prête.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile lives on this computer only.</source>
        <translation>Ton profil ne vit que sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>People reach you only with a card that you gave them.</source>
        <translation>On ne peut te joindre qu’avec une carte que tu as donnée.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Messages go straight to their computer. Where a helper is needed, it sees nothing.</source>
        <translation>Les messages vont droit à l’autre ordinateur. Quand un intermédiaire est nécessaire, il ne voit rien.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your contacts, messages and files are here again.</source>
        <translation>Tes contacts, messages et fichiers sont de retour.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The other computer falls silent as soon as this one is online.</source>
        <translation>L’autre ordinateur se tait dès que celui-ci est en ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What your contacts sent after the backup comes when you meet. Somebody you met after it needs a new card.</source>
        <translation>Ce que tes contacts ont envoyé après la sauvegarde arrive quand vous vous joignez. Quelqu’un rencontré depuis a besoin d’une nouvelle carte.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The backup's passphrase opens m2chat on this computer.</source>
        <translation>La phrase secrète de la sauvegarde ouvre m2chat sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Private messages, straight from your computer to theirs. No account, no phone number, nobody in between.</source>
        <translation>Des messages privés, droit de ton ordinateur au sien. Pas de compte, pas de numéro de téléphone, personne entre vous.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Card or link</source>
        <translation>Carte ou lien</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Paste, scan or drop what they sent you</source>
        <translation>Colle, scanne ou dépose ce qu’on t’a envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Go on with it</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Create my identity</source>
        <translation>Créer mon identité</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I already have one</source>
        <translation>J’en ai déjà une</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I got a card or a link</source>
        <translation>J’ai reçu une carte ou un lien</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>That is no card and no circle link: it should begin with m2:contact/ or m2:circle/</source>
        <translation>Ce n’est ni une carte ni un lien de cercle : cela devrait commencer par m2:contact/ ou m2:circle/</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Only your contacts see it.</source>
        <translation>Seuls tes contacts le voient.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What should people call you?</source>
        <translation>Comment veux-tu qu’on t’appelle ?</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Add a picture…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Without a picture</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Protect it with a passphrase</source>
        <translation>Protège-le par une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>It locks your key and your messages on this computer.</source>
        <translation>Elle verrouille ta clé et tes messages sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Suggest five words</source>
        <translation>Proposer cinq mots</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Write them down before you go on.</source>
        <translation>Note-les avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>There is no reset. Nobody has a copy.</source>
        <translation>On ne peut pas la réinitialiser. Personne n’en a de copie.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Use without a passphrase</source>
        <translation>Utiliser sans phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Then whoever uses your account on this computer can read your messages.</source>
        <translation>Alors quiconque utilise ton compte sur cet ordinateur peut lire tes messages.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is protected. Type something new only to change that.</source>
        <translation>Ton profil est protégé. N’écris ici que pour changer cela.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Five words: {words}</source>
        <translation>Cinq mots : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Open my messages</source>
        <translation>Ouvrir mes messages</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Welcome back, {name}</source>
        <translation>Bon retour, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile</source>
        <translation>Création de ton profil</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile…</source>
        <translation>Création de ton profil…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is ready, {name}.</source>
        <translation>Ton profil est prêt, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/portrait.py"/>
        <source>Your picture</source>
        <translation>Ton image</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>In a network</source>
        <translation>Dans un réseau</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>m2chat can be heard</source>
        <translation>m2chat peut être joint</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People in this room find you</source>
        <translation>Les gens dans cette pièce te trouvent</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Large messages</source>
        <translation>Gros messages</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Server of your circle</source>
        <translation>Serveur de ton cercle</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People elsewhere find you</source>
        <translation>Les gens ailleurs te trouvent</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Helper for hard routers</source>
        <translation>Aide pour les routeurs difficiles</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Looking at your network…</source>
        <translation>Examen de ton réseau…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network is ready.</source>
        <translation>Ton réseau est prêt.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>It works. This could be better:</source>
        <translation>Ça marche. À améliorer :</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>You can go on; this should be mended when you have time:</source>
        <translation>Tu peux continuer ; à réparer quand tu auras le temps :</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network could not be tried: {why}</source>
        <translation>Ton réseau n’a pas pu être essayé : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>About this conversation</source>
        <translation>À propos de cette conversation</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the conversation</source>
        <translation>Menu de la conversation</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the window</source>
        <translation>Menu de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Connect again now</source>
        <translation>Se reconnecter maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next profile</source>
        <translation>Profil suivant</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous profile</source>
        <translation>Profil précédent</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Quit m2chat</source>
        <translation>Quitter m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next unread conversation</source>
        <translation>Conversation non lue suivante</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous unread conversation</source>
        <translation>Conversation non lue précédente</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Open a conversation by its place</source>
        <translation>Ouvrir une conversation par sa place</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Route</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Check the network…</source>
        <translation>Vérifier le réseau…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Change the route…</source>
        <translation>Changer le chemin…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Compare codes…</source>
        <translation>Comparer les codes…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Contact…</source>
        <translation>Contact…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is still starting its network.</source>
        <translation>m2chat démarre encore son réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This takes a moment.</source>
        <translation>Cela prend un moment.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You are offline.</source>
        <translation>Tu es hors ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent by itself as soon as this computer has a network.</source>
        <translation>Il partira tout seul dès que cet ordinateur aura un réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The look-up server of your circle does not answer.</source>
        <translation>Le serveur d’annuaire de ton cercle ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat keeps trying. The check says whether it is the server or this network.</source>
        <translation>m2chat continue d’essayer. La vérification dit si c’est le serveur ou ce réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online.</source>
        <translation>{name} n’est pas en ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is delivered when you are both online.</source>
        <translation>Il sera distribué quand vous serez en ligne tous les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is online, but no route to them opened.</source>
        <translation>{name} est en ligne, mais aucun chemin ne s’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A firewall on one side is in the way. m2chat keeps trying; a relay may help.</source>
        <translation>Un pare-feu bloque d’un côté. m2chat continue d’essayer ; un relais peut aider.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The relay of your circle is busy.</source>
        <translation>Le relais de ton cercle est occupé.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat tries again shortly.</source>
        <translation>m2chat réessaie bientôt.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Your circle has no relay, and you asked not to show your address.</source>
        <translation>Ton cercle n’a pas de relais, et tu as choisi de ne pas montrer ton adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Allow a direct route to {name}, or wait for a relay.</source>
        <translation>Autorise un chemin direct vers {name}, ou attends un relais.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing comes back by UDP: this network seems to block it.</source>
        <translation>Rien ne revient par UDP : ce réseau semble le bloquer.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Try another network, or ask whoever runs this one. Messages wait here.</source>
        <translation>Essaie un autre réseau, ou demande à qui gère celui-ci. Les messages attendent ici.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online, and you have not both agreed that messages may wait at a server.</source>
        <translation>{name} n’est pas en ligne, et vous n’avez pas convenu que les messages peuvent attendre sur un serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} was away so long that their key for messages left for them has run out.</source>
        <translation>Absence trop longue de {name} : sa clé pour les messages déposés a expiré.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The message waits on this computer and goes out when you are both online.</source>
        <translation>Le message attend sur cet ordinateur et part quand vous êtes en ligne tous les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The mailbox of {name} at the offline server is full.</source>
        <translation>La boîte aux lettres de {name} sur le serveur hors ligne est pleine.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer until they fetch their messages, or you are both online.</source>
        <translation>Il attend sur cet ordinateur que ton contact relève ses messages, ou que vous soyez en ligne tous les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This is larger than what may wait for {name} at the offline server.</source>
        <translation>C’est plus gros que ce qui peut attendre {name} sur le serveur hors ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer and is delivered when you are both online.</source>
        <translation>Il attend sur cet ordinateur et sera distribué quand vous serez en ligne tous les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} does not accept messages from you.</source>
        <translation>{name} n’accepte pas de messages de toi.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Ask them in another way whether they want to stay in contact.</source>
        <translation>Demande-lui par un autre moyen s’il faut rester en contact.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The key of {name} changed.</source>
        <translation>La clé de {name} a changé.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing is sent until you have compared the safety code with them.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas comparé le code de sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The clock of this computer is wrong.</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Set date and time in the system's settings, then retry.</source>
        <translation>Règle la date et l’heure dans les paramètres du système, puis réessaie.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} uses a version of m2chat that this one cannot talk to.</source>
        <translation>{name} utilise une version de m2chat avec laquelle celle-ci ne peut pas parler.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>One of you has to update m2chat.</source>
        <translation>L’un de vous doit mettre m2chat à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Unlock it, and the message goes out.</source>
        <translation>Déverrouille-le, et le message partira.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is locked.</source>
        <translation>m2chat est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has not accepted your request yet.</source>
        <translation>{name} n’a pas encore accepté ta demande.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent as soon as they do.</source>
        <translation>Il partira dès que ce sera fait.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The disk of this computer is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Free some space, then retry.</source>
        <translation>Libère de la place, puis réessaie.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It could not be delivered by the time that you set, so it was not sent.</source>
        <translation>Il n’a pas pu être distribué dans le délai que tu as fixé, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Retry sends it without that limit.</source>
        <translation>Réessayer l’envoie sans cette limite.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A circle is a group of people with a look-up server of its own. The server helps them find each other; it never sees a message.</source>
        <translation>Un cercle est un groupe de gens avec leur propre serveur d’annuaire. Le serveur les aide à se trouver ; il ne voit jamais un message.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Paste the link that its host gave you. It is how people find each other.</source>
        <translation>Colle le lien que son hébergeur t’a donné. C’est par là que les gens se trouvent.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Needed only for people elsewhere: on your own network a card is enough. Paste the link that its host gave you.</source>
        <translation>Nécessaire seulement pour les gens ailleurs : sur ton propre réseau, une carte suffit. Colle le lien que son hébergeur t’a donné.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nobody gave you a link? Start a circle on any computer that stays on:</source>
        <translation>Personne ne t’a donné de lien ? Démarre un cercle sur un ordinateur qui reste allumé :</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It prints the circle's link, for you and for everyone you invite.</source>
        <translation>Cela affiche le lien du cercle, pour toi et tous ceux que tu invites.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>at the offline server</source>
        <translation>sur le serveur hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>delivered</source>
        <translation>distribué</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Automatic (recommended)</source>
        <translation>Automatique (conseillé)</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct, a relay where that fails</source>
        <translation>Direct, un relais s’il échoue</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct only</source>
        <translation>Direct seulement</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Relay only, hide my address</source>
        <translation>Relais seulement, masquer mon adresse</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Through two relays</source>
        <translation>Par deux relais</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On the computers of all members.</source>
        <translation>Sur les ordinateurs de tous les membres.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>All members have read it.</source>
        <translation>Tous les membres l’ont lu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server for every member who does not have it.</source>
        <translation>Attend sur le serveur hors ligne chaque membre qui ne l’a pas.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Some members did not come online in time. Send it again, or another member hands it on.</source>
        <translation>Des membres n’ont pas été en ligne à temps. Renvoie-le, ou un autre membre le transmettra.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer since {at}.</source>
        <translation>Arrivé sur l’ordinateur de {name} : {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer.</source>
        <translation>Sur l’ordinateur de {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has read it.</source>
        <translation>{name} l’a lu.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server you both agreed on</source>
        <translation>Attend sur le serveur hors ligne convenu entre vous</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{lead} – deleted there in {left}.</source>
        <translation>{lead} – supprimé là-bas dans {left}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying. {why}</source>
        <translation>Essais en cours. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Sending to {name} now.</source>
        <translation>Envoi à {name} en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying.</source>
        <translation>Essais en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting on this computer.</source>
        <translation>Attend sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent. {why}</source>
        <translation>Non envoyé. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} did not come online in time, so it was deleted at the offline server.</source>
        <translation>{name} n’a pas été en ligne à temps, il a donc été supprimé du serveur hors ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You took it back before it was delivered.</source>
        <translation>Tu as annulé l’envoi avant la distribution.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Next try {ahead}.</source>
        <translation>Prochain essai {ahead}.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>reactions: {signs}</source>
        <translation>réactions : {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for {title} to accept</source>
        <translation>Attend que {title} accepte</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Online, {way}</source>
        <translation>En ligne, {way}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Seems reachable</source>
        <translation>Semble joignable</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not reached yet</source>
        <translation>Pas encore joint</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Offline, last reachable: {time}</source>
        <translation>Hors ligne, joignable pour la dernière fois : {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Last reachable: {time}</source>
        <translation>Joignable pour la dernière fois : {time}</translation>
    </message>
</context>
</TS>
