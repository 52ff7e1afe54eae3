<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>m2chat</name>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a file “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的文件。请换个名字。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的文件夹。请换个名字。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>the place cannot be written</source>
        <translation>该位置无法写入</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>there is no room left</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} was not written: {why}. Nothing was left there; choose another place.</source>
        <translation>未能写入 {name}：{why}。那里没有留下任何内容；请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>{name} cannot be read. Check that it is there and is yours.</source>
        <translation>无法读取 {name}。请检查它是否存在、是否归你所有。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This file is no m2chat backup. Choose the file that m2chat wrote.</source>
        <translation>这不是 m2chat 备份。请选择由 m2chat 写出的文件。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup is damaged, so nothing was restored. Copy it again from where it was kept, or use another backup.</source>
        <translation>此备份已损坏，因此没有恢复任何内容。请从存放处重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>The end of this backup is missing, so nothing was restored. It was not copied to its end: copy it again, or use another backup.</source>
        <translation>此备份缺少结尾，因此没有恢复任何内容。它没有复制完整：请重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>This backup was made by a newer m2chat. Update m2chat, then restore it.</source>
        <translation>此备份由更新版本的 m2chat 创建。请先更新 m2chat，再恢复。</translation>
    </message>
    <message>
        <location filename="../../app/archive/errors.py"/>
        <source>That passphrase does not open this backup. It is the one that was chosen when the backup was made; check it and try again.</source>
        <translation>该口令短语打不开此备份。应使用创建备份时选定的那一个；请检查后重试。</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no code in this picture, or it is too blurred. Take it again from nearer, with the whole code in it.</source>
        <translation>这张图片里没有二维码，或者太模糊。请靠近一些重新拍摄，让整个码都在画面里。</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture could not be read. Try another one.</source>
        <translation>无法读取这张图片。请换一张试试。</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>The picture is larger than 10 MB. Cut out the code and try again.</source>
        <translation>图片超过 10 MB。请只裁出二维码部分再试。</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>Reading the picture took too long. Try a smaller one.</source>
        <translation>读取图片耗时过长。请换一张小一点的。</translation>
    </message>
    <message>
        <location filename="../../app/codes/picture_file.py"/>
        <source>This is no picture that can be read: a PNG of at most 10 MB and 16 million pixels, not interlaced. Save it as PNG and try again.</source>
        <translation>无法读取这张图片：需为非隔行扫描的 PNG，不超过 10 MB 和 1600 万像素。请另存为 PNG 后重试。</translation>
    </message>
    <message>
        <location filename="../../app/control.py"/>
        <source>The program that had this profile open ended before it answered. Look whether it was done, then try again.</source>
        <translation>打开此个人资料的程序还没答复就结束了。请看看操作是否已完成，再重试。</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>This profile is open on another computer, so that nothing is sent from this one. Choose 'Use here' (m2ctl profile use-here) to take it back.</source>
        <translation>此个人资料正在另一台电脑上打开，因此这台电脑不会发送任何内容。选择“在此使用”（m2ctl profile use-here）即可收回。</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>m2chat has not opened the network yet.</source>
        <translation>m2chat 尚未打开网络。</translation>
    </message>
    <message>
        <location filename="../../app/diagnostics.py"/>
        <source>Wait a moment.</source>
        <translation>请稍等片刻。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/faces/network_status.py"/>
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>ahead</source>
        <translation>快</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <location filename="../../app/faces/network_status.py"/>
        <source>This computer's clock is {size} {way}. m2chat works by the circle's time meanwhile; please set the clock, so that times shown are right.</source>
        <translation>这台电脑的时钟{way}了 {size}。m2chat 暂时使用圈子的时间；请校准时钟，以便显示的时间正确。</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>m2chat has not opened the network yet. Try again in a moment.</source>
        <translation>m2chat 尚未打开网络。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../app/hosting.py"/>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>端口是 1024 到 65535 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>You are not connected with them now. Try again when they are.</source>
        <translation>你们现在没有连接。请等连接后再试。</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>Another test is under way. Wait until it is over.</source>
        <translation>另一项测试正在进行。请等它结束。</translation>
    </message>
    <message>
        <location filename="../../app/insight/contact_test.py"/>
        <source>They did not answer. Perhaps they are not at the computer.</source>
        <translation>对方没有答复，也许不在电脑旁。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, {ms} ms there and back.</source>
        <translation>你们在同一网络内连接，往返 {ms} 毫秒。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected directly, {ms} ms there and back.</source>
        <translation>你们已直连，往返 {ms} 毫秒。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through a relay, {ms} ms there and back.</source>
        <translation>你们通过中继连接，往返 {ms} 毫秒。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected through two relays, {ms} ms there and back.</source>
        <translation>你们通过两个中继连接，往返 {ms} 毫秒。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>You are connected within one network, without a server, {ms} ms there and back.</source>
        <translation>你们在同一网络内连接，不经服务器，往返 {ms} 毫秒。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>They are asked whether they allow it…</source>
        <translation>正在询问对方是否允许…</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The connection was lost during the test.</source>
        <translation>测试期间连接中断。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server had to be asked: you meet within one network.</source>
        <translation>无需询问查找服务器：你们在同一网络内相遇。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A look-up server found them within {ms} ms.</source>
        <translation>查找服务器在 {ms} 毫秒内找到了对方。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Look-up servers answer, but do not know them now.</source>
        <translation>查找服务器有应答，但目前不知道对方在哪里。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No look-up server answered.</source>
        <translation>没有查找服务器应答。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way was not tried: a rule for this contact hides an address.</source>
        <translation>没有尝试直连：此联系人的规则要求隐藏地址。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The direct way is in use already.</source>
        <translation>已经在使用直连。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No probe of the direct way was answered: a firewall or router is between you.</source>
        <translation>直连探测没有得到应答：你们之间有防火墙或路由器阻挡。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A direct way opened within {ms} ms.</source>
        <translation>在 {ms} 毫秒内建立了直连。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay joined the two of you within {ms} ms.</source>
        <translation>中继在 {ms} 毫秒内把你们连在了一起。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>A relay stands ready between you.</source>
        <translation>你们之间有中继待命。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay could be had now.</source>
        <translation>目前没有可用的中继。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No relay was needed or allowed.</source>
        <translation>不需要或不允许使用中继。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>1 MiB went there at {rate} a second.</source>
        <translation>1 MiB 已发往对方，每秒 {rate}。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came back at {rate} a second.</source>
        <translation>已传回，每秒 {rate}。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Packets of {size} bytes fit.</source>
        <translation>可通过 {size} 字节的数据包。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>The test took too long and was ended.</source>
        <translation>测试耗时过长，已结束。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer reaches %n look-up server(s).</source>
        <translation>
            <numerusform>对方的电脑能连上 %n 个查找服务器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/findings.py"/>
        <source>Their computer has %n way(s) through relays in reserve.</source>
        <translation>
            <numerusform>对方的电脑有 %n 条经中继的备用路径。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there, packets of {size} bytes fit.</source>
        <translation>从对方那里可通过 {size} 字节的数据包。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>From there it takes {ms} ms there and back.</source>
        <translation>从对方那里往返需要 {ms} 毫秒。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>It came in there at {rate} a second.</source>
        <translation>对方接收速度为每秒 {rate}。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>What stands before their computer is not known.</source>
        <translation>不清楚对方电脑前面是什么设备。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>No router changes their address.</source>
        <translation>没有路由器改变对方的地址。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody the same address.</source>
        <translation>对方的路由器向所有人显示同一个地址。</translation>
    </message>
    <message>
        <location filename="../../app/insight/findings.py"/>
        <source>Their router shows everybody another address; direct ways are hard there.</source>
        <translation>对方的路由器向每个人显示不同的地址；很难直连。</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>RSA-4096 signature (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>RSA-4096 签名 (PSS)；AES-128-GCM，密钥来自 RSA-4096 (OAEP) 和 X25519 + ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768</source>
        <translation>AES-128-GCM，密钥来自 RSA-2048、X25519 和 ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>AES-128 under the circle's key</source>
        <translation>AES-128，使用圈子的密钥</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>The safety code was not compared yet: until then you trust the way by which the card came.</source>
        <translation>安全码尚未比对：在此之前，你只能信任名片送达的途径。</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each message, sealed for its reader alone</source>
        <translation>每条消息，只为其读者密封</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Each packet, masked on the line</source>
        <translation>线路上的每个数据包都经过伪装</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>It hides the form of packets from simple filters. Everybody in the circle has this key, and nothing else depends on it.</source>
        <translation>它让简单的过滤器看不出数据包的形态。圈子里每个人都有这个密钥，此外没有任何东西依赖它。</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>The line between both computers</source>
        <translation>两台电脑之间的线路</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>You are not connected now; the keys of the last line are gone.</source>
        <translation>你们现在没有连接；上一条线路的密钥已经消失。</translation>
    </message>
    <message>
        <location filename="../../app/insight/layers.py"/>
        <source>Its keys are {hours} h old. New ones are taken as soon as the other computer answers.</source>
        <translation>它的密钥已用了 {hours} 小时。只要对方的电脑应答，就会换上新密钥。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places} and {more} more.</source>
        <translation>你的地址：{places}，另有 {more} 个。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your address: {places}.</source>
        <translation>你的地址：{places}。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It never answered. Your address stood on what was sent to it.</source>
        <translation>它从未应答。发给它的数据上有你的地址。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>When and how much: {out} datagrams from you with {sent}, {into} to you with {came}.</source>
        <translation>时间和数量：你发出 {out} 个数据报，共 {sent}；收到 {into} 个，共 {came}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n hashed id(s) under which contacts find you. They are new each day and differ at each server, and false ones are mixed in so that they do not count your contacts.</source>
        <translation>
            <numerusform>%n 个供联系人找到你的哈希标识。它们每天更新，在每个服务器上都不同，并混入了假的，使服务器无法数出你的联系人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A sealed note for your contacts that it cannot open, sent %n time(s).</source>
        <translation>
            <numerusform>一张它打不开的密封便笺，是给你的联系人的，发送了 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That m2chat was running here: %n sign(s) of life.</source>
        <translation>
            <numerusform>m2chat 曾在这里运行：%n 次存活信号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you asked for %n hashed id(s), {questions} questions in all.</source>
        <translation>
            <numerusform>你询问过 %n 个哈希标识，共 {questions} 次提问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Of those, whether somebody was there, without meeting them: %n question(s). So it could tell whom you watch for.</source>
        <translation>
            <numerusform>其中，只问某人是否在线而不相见：%n 次。因此它能看出你在留意谁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you that somebody is there: %n time(s), without an address.</source>
        <translation>
            <numerusform>它告诉你某人在线：%n 次，不含地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That it told you where somebody is: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>它告诉过你某人在哪里：%n 次，带有双方地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That somebody asked for one of your ids: %n time(s), with both addresses.</source>
        <translation>
            <numerusform>有人询问过你的某个标识：%n 次，带有双方地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you wanted a relay between you and somebody: %n time(s).</source>
        <translation>
            <numerusform>你希望在你和某人之间使用中继：%n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>That you met somebody through it, and the other address: %n request(s).</source>
        <translation>
            <numerusform>你经由它与某人相遇，以及对方的地址：%n 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>{size} of sealed packets passing by, their sizes and moments.</source>
        <translation>经过它的密封数据包共 {size}，以及它们的大小和时间。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n mailbox(es) of yours, what waits there by size, and when you emptied them ({fetched} times).</source>
        <translation>
            <numerusform>你的 %n 个信箱、其中等待内容的大小，以及你取信的时间（{fetched} 次）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/insight/ledger_words.py"/>
        <source>%n sealed parcel(s) that you left, {size} in all, in {boxes} mailboxes of others.</source>
        <translation>
            <numerusform>你留下的 %n 个密封包裹，共 {size}，位于他人的 {boxes} 个信箱中。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Your name, your card, your fingerprint.</source>
        <translation>你的名字、你的名片、你的指纹。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>Who your contacts are: an id means nothing to whoever has no card of yours.</source>
        <translation>你的联系人是谁：没有你名片的人，看不懂标识。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>A message, sealed or not: none passes a look-up server.</source>
        <translation>任何消息，无论是否密封：消息不经过查找服务器。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the packets say, or who the two of you are. It stored nothing.</source>
        <translation>数据包说了什么，或你们两人是谁。它没有存储任何东西。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>What the parcels say, or who wrote them: they are sealed and bear no names.</source>
        <translation>包裹说了什么，或由谁所写：它们是密封的，不带名字。</translation>
    </message>
    <message>
        <location filename="../../app/insight/ledger_words.py"/>
        <source>It works in memory alone and drops whoever was silent for 30 seconds: if it runs the published program, it forgot you {ago} ago.</source>
        <translation>它只在内存中工作，静默满 30 秒就会被它丢弃：如果它运行的是公开发布的程序，那么它在 {ago} 前就已忘记你。</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>You left the circle of your own network, so nobody can be seen in this room. Join it again in the network's settings.</source>
        <translation>你退出了自己网络的圈子，所以看不到同一房间的人。请在网络设置中重新加入。</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>They are not to be seen any more. Let them open this page again.</source>
        <translation>现在看不到对方了。请对方重新打开此页。</translation>
    </message>
    <message>
        <location filename="../../app/nearby.py"/>
        <source>There are no words to compare with them now. Ask them again.</source>
        <translation>现在没有可与对方比对的词。请再次询问对方。</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <source>The four words differed three times within an hour: somebody in this network seems to stand between you. Show each other your cards as QR codes instead.</source>
        <translation>一小时内四个词已有三次不同：这个网络中似乎有人在你们之间。请改为互相出示名片的二维码。</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is older, and its four words could be forged. Let them update it.</source>
        <translation>对方的 m2chat 版本较旧，其四个词可能被伪造。请对方先更新。</translation>
    </message>
    <message>
        <location filename="../../app/nearby_seen.py"/>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Their m2chat is newer than yours. Update yours, then ask again.</source>
        <translation>对方的 m2chat 比你的新。请更新你的版本，然后再次询问。</translation>
    </message>
    <message>
        <location filename="../../app/owner.py"/>
        <source>m2chat has this profile open already and does not answer. Wait a moment and try again; if that does not help, end that m2chat or restart the computer.</source>
        <translation>m2chat 已经打开此个人资料，但没有应答。请稍等再试；如果没用，请结束那个 m2chat 或重启电脑。</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} answers</source>
        <translation>{words} 的查找服务器有应答</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A look-up server of {words} was lost</source>
        <translation>与 {words} 的查找服务器失去联系</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Registered at a look-up server of {words}</source>
        <translation>已在 {words} 的查找服务器上登记</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This profile was opened on another computer; this one falls silent</source>
        <translation>此个人资料已在另一台电脑上打开；这里不再发送</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Knocked where we last met</source>
        <translation>到上次相遇的地方敲门</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They knock where we last met</source>
        <translation>对方到上次相遇的地方敲门</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked a look-up server</source>
        <translation>询问了查找服务器</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server knows them</source>
        <translation>查找服务器知道对方在哪里</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server does not know them now</source>
        <translation>查找服务器目前不知道对方在哪里</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The look-up server did not answer</source>
        <translation>查找服务器没有应答</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>What the look-up server gave is not theirs, and was dropped</source>
        <translation>查找服务器给出的不属于对方，已丢弃</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>They look for us</source>
        <translation>对方在找我们</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their addresses: {words}</source>
        <translation>对方的地址：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Probing: {words}</source>
        <translation>正在探测：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A probe was answered: {words}</source>
        <translation>探测得到应答：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No probe was answered</source>
        <translation>没有探测得到应答</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Asked for a relay</source>
        <translation>请求了中继</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A relay joins the two of us</source>
        <translation>中继把我们连在一起</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>No relay could be had</source>
        <translation>没有可用的中继</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake begins</source>
        <translation>开始握手</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Their part of the handshake came</source>
        <translation>收到对方的握手</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The handshake came to nothing: {words}</source>
        <translation>握手没有成功：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>Connected: {words}</source>
        <translation>已连接：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The way changed: {words}</source>
        <translation>路径改变：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>A newer session takes its place</source>
        <translation>由更新的连接接替</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>The session ended: {words}</source>
        <translation>连接结束：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>This try came to nothing: {words}</source>
        <translation>这次尝试没有成功：{words}</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network</source>
        <translation>同一网络</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through a relay</source>
        <translation>经中继</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>through two relays</source>
        <translation>经两个中继</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>same network, no server</source>
        <translation>同一网络，不经服务器</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>with a goodbye</source>
        <translation>已道别</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>nothing was said for a while</source>
        <translation>有一段时间没有动静</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>it was refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the profile was opened on another computer</source>
        <translation>此个人资料在另一台电脑上打开了</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>without a word, the way is dead</source>
        <translation>没有道别，路径已断</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>a limit was reached</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the other end broke the protocol</source>
        <translation>对方违反了协议</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>they are not on line</source>
        <translation>对方不在线</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no way to them opened</source>
        <translation>没有通向对方的路径</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>no look-up server answers</source>
        <translation>没有查找服务器应答</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this computer is off line</source>
        <translation>这台电脑离线</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>this network seems to block UDP</source>
        <translation>此网络似乎屏蔽了 UDP</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the circle has no relay</source>
        <translation>圈子没有中继</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>the relay is busy</source>
        <translation>中继繁忙</translation>
    </message>
    <message>
        <location filename="../../app/step_words.py"/>
        <source>still starting</source>
        <translation>仍在启动</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Kept on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sent, not confirmed yet</source>
        <translation>已发送，尚未确认</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Left at an offline server</source>
        <translation>已留在离线服务器</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On their computer</source>
        <translation>已到对方电脑</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Forgotten by the offline server, not picked up</source>
        <translation>离线服务器已清除，未被取走</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Written</source>
        <translation>已写</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>by the clock of its author</source>
        <translation>按作者的时钟</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>the newest edit; earlier words are not kept</source>
        <translation>最新的编辑；之前的内容不保留</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Disappears</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>The offline server forgets it</source>
        <translation>离线服务器将清除</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Leaves</source>
        <translation>发出</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>scheduled for then</source>
        <translation>已定于此时</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits on this computer</source>
        <translation>在这台电脑上等待</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>try {flow}</source>
        <translation>尝试 {flow}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed for its receiver alone</source>
        <translation>只为接收者密封</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>signed with RSA-4096 (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with ML-KEM-768</source>
        <translation>以 RSA-4096 (PSS) 签名；AES-128-GCM，密钥来自 RSA-4096 (OAEP) 和 X25519 + ML-KEM-768</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed on the way to the offline server</source>
        <translation>在前往离线服务器途中已加密封装</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from X25519 that live as long as the connection to the server; in it the message stays sealed for its receiver</source>
        <translation>AES-128-GCM，密钥由 X25519 产生，与服务器连接的寿命相同；消息在其中仍只为收件人封装</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Masked on the line</source>
        <translation>在线路上伪装</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128 under the circle's key; it hides the form of packets, nothing depends on it</source>
        <translation>AES-128，使用圈子的密钥；隐藏数据包的形态，没有任何东西依赖它</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768 that live as long as the session</source>
        <translation>AES-128-GCM，密钥来自 RSA-2048、X25519 和 ML-KEM-768，仅在连接期间有效</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; this one is {age} old</source>
        <translation>{layer}；当前密钥已用 {age}</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>{layer}; the one it went by is over, and its keys are gone</source>
        <translation>{layer}；它所经过的那次会话已结束，其密钥已不存在</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>Sealed between the two computers</source>
        <translation>在两台电脑之间密封</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/story.py"/>
        <location filename="../../ui/moments.py"/>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Send from 1 to 100 files at once.</source>
        <translation>一次可发送 1 到 100 个文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is here already. Save a copy of it where you like.</source>
        <translation>文件已在这里。你可以把副本保存到任意位置。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file is on its way already. Save a copy when it is here.</source>
        <translation>文件已在途中。到达后即可保存副本。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file was given up. Ask for it to be sent again.</source>
        <translation>此文件已放弃。请对方重新发送。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file needs no answer any more.</source>
        <translation>此文件不再需要答复。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file does not move.</source>
        <translation>此文件没有在传输。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>Accept the file first, or decline it.</source>
        <translation>请先接收或拒绝此文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file cannot go on. Send it again.</source>
        <translation>此文件无法继续传输。请重新发送。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is finished; there is nothing to cancel.</source>
        <translation>此文件已完成；没有可取消的内容。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>文件无法写入该位置。请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>This file is yours; it is for the other side to answer.</source>
        <translation>这是你的文件；应由对方答复。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/part.py"/>
        <source>That folder is not there. Make it first, or choose another place.</source>
        <translation>该文件夹不存在。请先创建，或选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The caption is too long. Send it as a message.</source>
        <translation>说明文字太长。请作为消息发送。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is being written just now. Wait until it is finished.</source>
        <translation>{name} 正在被写入。请等写完。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>The file grew shorter while it was read. Wait until it is finished.</source>
        <translation>文件在读取时变短了。请等它写完。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not there. Choose another file.</source>
        <translation>{name} 不存在。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check its rights, or choose another.</source>
        <translation>无法读取 {name}。请检查权限，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} cannot be read. Check the disk, or choose another.</source>
        <translation>无法读取 {name}。请检查磁盘，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is a folder. Pack it into one file first.</source>
        <translation>{name} 是文件夹。请先打包成一个文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is not an ordinary file. Choose another.</source>
        <translation>{name} 不是普通文件。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/transfers/source.py"/>
        <source>{name} is larger than 256 GiB. Send it in parts.</source>
        <translation>{name} 大于 256 GiB。请分成几部分发送。</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A duration is a number with a unit: 500ms, 30s, 5m, 2h, 7d or 1w.</source>
        <translation>时长是带单位的数字：500ms、30s、5m、2h、7d 或 1w。</translation>
    </message>
    <message>
        <location filename="../../app/units.py"/>
        <source>A size is a number with a unit: 800B, 20kB, 100MB or 1GiB.</source>
        <translation>大小是带单位的数字：800B、20kB、100MB 或 1GiB。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is damaged.</source>
        <translation>它已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is not signed by the makers of this program.</source>
        <translation>它没有本程序开发者的签名。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is signed by a key that is no longer in use.</source>
        <translation>它使用了已停用的密钥签名。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is about another program.</source>
        <translation>它是关于另一个程序的。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it names an older version than one that was published already.</source>
        <translation>它提到的版本比已发布的还旧。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is older than one that was seen before.</source>
        <translation>它比之前见过的更旧。</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it is dated in the future; is this computer's clock right?</source>
        <translation>它的日期在未来；这台电脑的时钟正确吗？</translation>
    </message>
    <message>
        <location filename="../../app/updates/check.py"/>
        <source>it has run out; somebody may be holding back the newest one.</source>
        <translation>它已过期；可能有人在扣留最新的通知。</translation>
    </message>
    <message>
        <location filename="../../app/updates/errors.py"/>
        <source>This build has no update address. Look for a newer version where you got it from.</source>
        <translation>此版本没有更新地址。请到你获取它的地方查找新版本。</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends us on to a place that is not safe.</source>
        <translation>它的服务器把我们引向不安全的地方。</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its address is not safe.</source>
        <translation>它的地址不安全。</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server sends far more than a notice.</source>
        <translation>它的服务器发来的内容远不止一份通知。</translation>
    </message>
    <message>
        <location filename="../../app/updates/fetch.py"/>
        <source>its server takes too long.</source>
        <translation>它的服务器耗时过长。</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk is full, so nothing new can be kept. Nothing was lost: free some space, then try again.</source>
        <translation>磁盘已满，无法保存新内容。没有丢失任何东西：请腾出一些空间后重试。</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's folder cannot be written. Nothing was lost: make the folder and its files writable for you, then try again.</source>
        <translation>个人资料的文件夹无法写入。没有丢失任何东西：请让你对该文件夹及其文件有写入权限，然后重试。</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>Another program is using the profile's database. Close it, then try again.</source>
        <translation>另一个程序正在使用个人资料的数据库。请关闭它，然后重试。</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The disk reported an error, so the change was not kept. Check the disk; a copy of the profile's folder is advisable.</source>
        <translation>磁盘报告错误，因此更改没有保存。请检查磁盘；建议复制一份个人资料文件夹。</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>The profile's database is damaged or belongs to another key. It was not changed: restore it from a backup.</source>
        <translation>个人资料的数据库已损坏，或属于另一个密钥。它没有被更改：请从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../database/errors.py"/>
        <source>This profile was used with a newer m2chat. It was not changed: please update m2chat, then open it again.</source>
        <translation>此个人资料曾由更新版本的 m2chat 使用。它没有被更改：请更新 m2chat 后再打开。</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>safety code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This code was made by a newer m2chat. Please update m2chat first.</source>
        <translation>此码由更新版本的 m2chat 创建。请先更新 m2chat。</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>contact card</source>
        <translation>名片</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This card was made by a newer m2chat. Please update m2chat first.</source>
        <translation>此名片由更新版本的 m2chat 创建。请先更新 m2chat。</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>circle link</source>
        <translation>圈子链接</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>join link</source>
        <translation>加入链接</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This {what} is damaged: a part is missing or was mistyped. Copy the whole of it and try again.</source>
        <translation>此{what}已损坏：缺少一部分或输入有误。请完整复制后重试。</translation>
    </message>
    <message>
        <location filename="../../links.py"/>
        <source>This is no {what}: it should begin with {prefix}</source>
        <translation>这不是{what}：它应以 {prefix} 开头</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to accept.</source>
        <translation>此人没有可接受的请求。</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>There is no request of this person to reject.</source>
        <translation>此人没有可拒绝的请求。</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card can be used 1 to 10,000 times, or without limit.</source>
        <translation>名片可使用 1 到 10,000 次，或不限次数。</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>A card is valid for at least one hour and at most one year.</source>
        <translation>名片的有效期最短一小时，最长一年。</translation>
    </message>
    <message>
        <location filename="../../messaging/address_book.py"/>
        <source>This card was withdrawn before. It answers nobody any more.</source>
        <translation>此名片之前已收回，不再响应任何人。</translation>
    </message>
    <message>
        <location filename="../../messaging/circles.py"/>
        <source>You are in {count} circles, which is the most. Leave one first.</source>
        <translation>你已在 {count} 个圈子中，达到上限。请先退出一个。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>名字太长：最多 64 字节。请选短一点的。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The name is empty. Write the name that your contacts should see.</source>
        <translation>名字为空。请写下联系人应看到的名字。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The nickname is too long: it may have 64 bytes. Choose a shorter one.</source>
        <translation>备注名太长：最多 64 字节。请选短一点的。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>The greeting is too long: it may have 500 bytes. Say the rest later.</source>
        <translation>问候语太长：最多 500 字节。其余的以后再说。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is your own card. Give it to the person whom you want to meet, and paste theirs here.</source>
        <translation>这是你自己的名片。请把它交给你想认识的人，并在此粘贴对方的名片。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card has expired. Ask for a new one.</source>
        <translation>此名片已过期。请索取一张新的。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card is for people on one network, and you left the circle for that. Join the circle local again first.</source>
        <translation>此名片供同一网络内的人使用，而你已退出相应的圈子。请先重新加入圈子 local。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card belongs to a circle that you have not joined. Ask its owner for the circle link and join it first.</source>
        <translation>此名片属于一个你尚未加入的圈子。请先向名片主人索取圈子链接并加入。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>one of your contacts</source>
        <translation>你的一位联系人</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You blocked {name}. Unblock them first.</source>
        <translation>你屏蔽了 {name}。请先取消屏蔽。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This is the card of {name}, who is already your contact.</source>
        <translation>这是 {name} 的名片，对方已是你的联系人。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>{sentence} If you were told that it belongs to {name}, one of the two is not who they say: ask, and don't tell either whom else you know.</source>
        <translation>{sentence}如果有人告诉你它属于 {name}，那么两者之一并非本人：请问清楚，并且不要告诉任何一方你还认识谁。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>This card was already used as often as it allows, or was withdrawn. Ask for a new one.</source>
        <translation>此名片已用完允许的次数，或已收回。请索取一张新的。</translation>
    </message>
    <message>
        <location filename="../../messaging/contacts.py"/>
        <source>You have already asked {name}. They have not answered yet.</source>
        <translation>你已经请求过 {name}。对方尚未答复。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message came from your contact; there is nothing to retry.</source>
        <translation>此消息来自你的联系人；没有可重试的内容。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message needs no further try.</source>
        <translation>此消息无需再试。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was taken back already.</source>
        <translation>此消息已经撤回。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message is not on its way any more. Try it again, or delete it.</source>
        <translation>此消息已不在途中。请重试或删除它。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This message was already delivered, so it cannot be taken back.</source>
        <translation>此消息已送达，因此无法撤回。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>Some members have this message. Delete it for everybody instead.</source>
        <translation>有些成员已收到此消息。请改用“为所有人删除”。</translation>
    </message>
    <message>
        <location filename="../../messaging/conversations.py"/>
        <source>This line cannot be taken back. Set the timer again instead.</source>
        <translation>这一行无法撤回。请改为重新设置计时。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That person is not among your contacts. Add them with their card first.</source>
        <translation>此人不在你的联系人中。请先用对方的名片添加。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>That message is not here any more.</source>
        <translation>该消息已不在这里。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>The text is longer than 1 MiB. Send it in several parts.</source>
        <translation>文字超过 1 MiB。请分几部分发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is nothing to send. Write something first.</source>
        <translation>没有可发送的内容。请先写点什么。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle, so nobody could find you. Join one by its link, or the built-in one of your own network by its name, local; then make the card.</source>
        <translation>你不在任何圈子中，没有人能找到你。请用链接加入一个圈子，或用名称 local 加入你自己网络的内置圈子；然后再创建名片。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no such card of yours any more.</source>
        <translation>你的这张名片已不存在。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>You are in no circle of that name. Look at the list of your circles.</source>
        <translation>你不在叫这个名称的圈子中。请查看你的圈子列表。</translation>
    </message>
    <message>
        <location filename="../../messaging/errors.py"/>
        <source>There is no safety code yet: their certificate comes when both computers first meet.</source>
        <translation>还没有安全码：双方电脑首次相遇时才会收到对方的证书。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>This message carries no file.</source>
        <translation>此消息不带文件。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/errors.py"/>
        <source>The file is not here yet. Accept it and wait until it has come.</source>
        <translation>文件还没到。请接收并等它传完。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/sending.py"/>
        <source>Only a file that is in m2chat can be forwarded. Send it anew.</source>
        <translation>只能转发已在 m2chat 中的文件。请重新发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side paused it.</source>
        <translation>对方已暂停。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side cancelled it.</source>
        <translation>对方已取消。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side does not want this file.</source>
        <translation>对方不想要这个文件。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file was changed after it was offered. Send it again.</source>
        <translation>文件在提供之后被更改。请重新发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The file is no longer where it was. Put it back and resume, or send it again.</source>
        <translation>文件已不在原处。请放回原处再继续，或重新发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The other side's disk is full; it goes on when there is room.</source>
        <translation>对方的磁盘已满；有空间后会继续。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>What came is not the file that was offered. Ask for it to be sent again.</source>
        <translation>收到的不是所提供的文件。请对方重新发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The sender no longer has this file. Ask for it to be sent again.</source>
        <translation>发送者已没有此文件。请对方重新发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>Too big to wait at the offline server. It goes when both of you are online at the same time.</source>
        <translation>太大，无法在离线服务器上等待。你们同时在线时会传输。</translation>
    </message>
    <message>
        <location filename="../../messaging/files/words.py"/>
        <source>The disk is full. Free some space: the file goes on by itself then.</source>
        <translation>磁盘已满。请腾出一些空间：文件随后会自动继续。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>There is no such group here. Look at the list of your groups.</source>
        <translation>这里没有这个群组。请查看你的群组列表。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Only an admin of the group can do this. Ask one of them.</source>
        <translation>只有群组管理员可以这样做。请找其中一位。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>You are not in this group, so nothing can be said or changed there.</source>
        <translation>你不在此群组中，因此不能在那里发言或更改。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A group can have 100 people, with those who were asked in. Take somebody out first, or make a second group.</source>
        <translation>一个群组最多 100 人，包括已受邀的人。请先移出某人，或再建一个群组。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>This group was changed so often that its list of members is full. Make a new group with the same people.</source>
        <translation>此群组更改次数太多，成员列表已满。请和同样的人新建一个群组。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} became an admin before you, so you can neither take them out nor change their role. They can leave by themselves.</source>
        <translation>{name} 比你更早成为管理员，因此你不能移出对方，也不能更改其角色。对方可以自行退出。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>{name} is in another circle than this group, so its members could not find them. Exchange cards in the circle of the group first.</source>
        <translation>{name} 所在的圈子与此群组不同，其成员找不到对方。请先在群组的圈子里交换名片。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>Nobody else is in this group yet, and who joins later does not see what was said before. Write when somebody has joined.</source>
        <translation>此群组还没有其他人，后加入的人看不到之前的内容。请等有人加入后再写。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>A message to a group can have at most 64 KiB. Send it in parts, or as a file.</source>
        <translation>群组消息最多 64 KiB。请分几部分发送，或作为文件发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/errors.py"/>
        <source>That person is not in this group. Look at the list of its members.</source>
        <translation>此人不在此群组中。请查看成员列表。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Only messages of yours to a group go to each member by itself.</source>
        <translation>只有你发到群组的消息会逐一送给每位成员。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>Nobody asks you into this group any more.</source>
        <translation>已没有人邀请你加入此群组。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>This group lives in a circle that you have not joined. Ask who invited you for the circle link and join it first.</source>
        <translation>此群组属于一个你尚未加入的圈子。请先向邀请你的人索取圈子链接并加入。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>There is no invitation into this group to decline.</source>
        <translation>没有可拒绝的群组邀请。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>To go yourself, leave the group.</source>
        <translation>要自己离开，请退出群组。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>{name} is not among your contacts yet. Wait until both agreed.</source>
        <translation>{name} 还不是你的联系人。请等双方都同意。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The group has no name. Write one that all members will see.</source>
        <translation>群组没有名称。请写一个所有成员都会看到的名称。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/verbs.py"/>
        <source>The line about the group is too long: it may have 500 bytes.</source>
        <translation>群组简介太长：最多 500 字节。</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made this group</source>
        <translation>你创建了此群组</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made this group</source>
        <translation>{who} 创建了此群组</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You asked {whom} in</source>
        <translation>你邀请了 {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked {whom} in</source>
        <translation>{who} 邀请了 {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} asked you in</source>
        <translation>{who} 邀请了你</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You came in</source>
        <translation>你加入了</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} came in</source>
        <translation>{who} 加入了</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took the invitation of {whom} back</source>
        <translation>你撤回了对 {whom} 的邀请</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of {whom} back</source>
        <translation>{who} 撤回了对 {whom} 的邀请</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took the invitation of you back</source>
        <translation>{who} 撤回了对你的邀请</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You took {whom} out</source>
        <translation>你移出了 {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took {whom} out</source>
        <translation>{who} 移出了 {whom}</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} took you out</source>
        <translation>{who} 移出了你</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You gave up being an admin</source>
        <translation>你放弃了管理员身份</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} gave up being an admin</source>
        <translation>{who} 放弃了管理员身份</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} an admin</source>
        <translation>你将 {whom} 设为管理员</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} an admin</source>
        <translation>{who} 将 {whom} 设为管理员</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you an admin</source>
        <translation>{who} 将你设为管理员</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You made {whom} a member like others</source>
        <translation>你将 {whom} 改为普通成员</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made {whom} a member like others</source>
        <translation>{who} 将 {whom} 改为普通成员</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} made you a member like others</source>
        <translation>{who} 将你改为普通成员</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You changed what the group is for</source>
        <translation>你更改了群组简介</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} changed what the group is for</source>
        <translation>{who} 更改了群组简介</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You called the group “{whom}”</source>
        <translation>你将群组命名为“{whom}”</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} called the group “{whom}”</source>
        <translation>{who} 将群组命名为“{whom}”</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>You left</source>
        <translation>你退出了</translation>
    </message>
    <message>
        <location filename="../../messaging/groups/words.py"/>
        <source>{who} left</source>
        <translation>{who} 退出了</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>A reaction is one emoji. Choose one from the list.</source>
        <translation>回应是一个表情。请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be edited.</source>
        <translation>只能编辑你自己的消息。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent. Send it again first, or write a new one.</source>
        <translation>此消息未发送。请先重新发送，或写一条新的。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message went under a rule of its own, which an edit could not keep. Delete it and write a new one.</source>
        <translation>此消息是按单独的规则发出的，编辑无法保持该规则。请删除它并写一条新的。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>Only your own messages can be deleted for both. Delete it for yourself.</source>
        <translation>只能为双方删除你自己的消息。请仅为自己删除。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This message was not sent, so there is nobody to see a reaction.</source>
        <translation>此消息未发送，没有人能看到回应。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/changes.py"/>
        <source>This line was written by m2chat; nothing can be done with it.</source>
        <translation>这一行由 m2chat 写出，无法对它进行操作。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>This version of m2chat cannot write in such a conversation.</source>
        <translation>此版本的 m2chat 无法在这种会话中写消息。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>Accept the request first, then you can write.</source>
        <translation>请先接受请求，然后就可以写消息了。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/destinations.py"/>
        <source>You blocked this person. Unblock them first, then you can write.</source>
        <translation>你屏蔽了此人。请先取消屏蔽，然后就可以写消息了。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>This message is not one that was scheduled for later.</source>
        <translation>此消息不是定时消息。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>A message can be planned for at most a year from now.</source>
        <translation>消息最多可定在一年之内。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/holding.py"/>
        <source>The time to give up lies before the message could even leave.</source>
        <translation>放弃时间早于消息的发出时间。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/service.py"/>
        <source>At most {count} messages can be deleted at once.</source>
        <translation>一次最多可删除 {count} 条消息。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>A message can mention at most {count} people.</source>
        <translation>一条消息最多可提及 {count} 人。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>At most {count} messages can be forwarded at once, to at most {chats} conversations.</source>
        <translation>一次最多可转发 {count} 条消息，最多转发到 {chats} 个会话。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>Such a rule is for messages to one person, not for groups.</source>
        <translation>这种规则只用于发给单人的消息，不用于群组。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/speech.py"/>
        <source>This kind of message cannot be forwarded.</source>
        <translation>这类消息无法转发。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../messaging/offline/notes.py"/>
        <location filename="../../ui/moments.py"/>
        <location filename="../../ui/treaty_words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/life/timers.py"/>
        <location filename="../../ui/moments.py"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>Messages can disappear after at most a year.</source>
        <translation>消息最迟可在一年后消失。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>You set this.</source>
        <translation>由你设置。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>A member set this.</source>
        <translation>由一位成员设置。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>They set this.</source>
        <translation>由对方设置。</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages no longer disappear. {setter}</source>
        <translation>新消息不再消失。{setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/life/timers.py"/>
        <source>New messages disappear {time} after they are read. {setter}</source>
        <translation>新消息会在读后 {time} 消失。{setter}</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You have agreed already. End that first, then offer other terms.</source>
        <translation>你已经同意。请先结束该约定，再提出其他条件。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>They have offered it already. Agree to that, or decline it first.</source>
        <translation>对方已经提出。请先同意或拒绝。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There were too many offers between you two. Add each other anew.</source>
        <translation>你们之间的提议太多。请重新互相添加。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to agree to.</source>
        <translation>此人没有可同意的提议。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is no offer of this person to decline.</source>
        <translation>此人没有可拒绝的提议。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>There is nothing agreed with this person that could be ended.</source>
        <translation>与此人没有可结束的约定。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You ended it: messages no longer wait at an offline server.</source>
        <translation>你结束了约定：消息不再在离线服务器上等待。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You both agreed: messages may wait for each other at an offline server, up to {days}.</source>
        <translation>你们双方已同意：消息可在离线服务器上互相等待，最长 {days}。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/agreements.py"/>
        <source>You can agree on this once you are both contacts.</source>
        <translation>成为联系人后，你们就可以作此约定。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>The circle in which you know this person has no offline server. Whoever runs the circle can start one: m2-server run --roles store</source>
        <translation>你认识此人的圈子没有离线服务器。运行圈子的人可以启动一个：m2-server run --roles store</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>{name} does not want messages to wait at a server. Ask them, if it matters to you.</source>
        <translation>{name} 不希望消息在服务器上等待。如果这对你很重要，请问问对方。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/errors.py"/>
        <source>Messages can wait for 1 to 7 days, and 1 to 64 MiB of them.</source>
        <translation>消息可等待 1 到 7 天，容量 1 到 64 MiB。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/hearing.py"/>
        <source>{name} ended it: messages no longer wait at an offline server.</source>
        <translation>{name} 结束了约定：消息不再在离线服务器上等待。</translation>
    </message>
    <message>
        <location filename="../../messaging/offline/notes.py"/>
        <source>Your contact</source>
        <translation>你的联系人</translation>
    </message>
    <message numerus="yes">
        <location filename="../../messaging/offline/notes.py"/>
        <source>%n message(s) from {name} expired before you came online.</source>
        <translation>
            <numerusform>来自 {name} 的 %n 条消息在你上线前已过期。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../messaging/trust/cards.py"/>
        <source>There is no request of this person that could wait.</source>
        <translation>此人没有可以暂缓的请求。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>These two are the same certificate already.</source>
        <translation>这两个本来就是同一个证书。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>First compare the safety code with {name}: anybody could say that they have a new certificate.</source>
        <translation>请先与 {name} 比对安全码：任何人都可以声称自己有新证书。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>The other one of the two is the newer certificate already.</source>
        <translation>两者中的另一个已是较新的证书。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It came with the card that you used.</source>
        <translation>它来自你使用的名片。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>They asked you with one of your cards.</source>
        <translation>对方用你的一张名片向你发出请求。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} introduced you to each other.</source>
        <translation>{name} 介绍你们认识。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>A contact</source>
        <translation>一位联系人</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>It is known here since before this was kept.</source>
        <translation>在开始记录之前就已知道。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{sentence} You said that it took the place of the one before.</source>
        <translation>{sentence}你说过它取代了之前的证书。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name}, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>你认识另一个 {name}，持有不同的证书。可能是另一个人，可能是同一个人换了新电脑，也可能是冒充者：请当面或通过语音询问，并在信任之前比对安全码。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know another {name} whose safety code you compared, with another certificate. It may be a second person, the same one with a new computer, or somebody who pretends: ask them in person or by voice, and compare the safety code before you trust this one.</source>
        <translation>你认识另一个已比对过安全码的 {name}，持有不同的证书。可能是另一个人，可能是同一个人换了新电脑，也可能是冒充者：请当面或通过语音询问，并在信任之前比对安全码。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>{name} has a newer certificate. Write to them there; what still waits here is not sent by itself.</source>
        <translation>{name} 有了更新的证书。请在那边写消息；仍在这里等待的内容不会自动发送。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>a contact</source>
        <translation>一位联系人</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/certificates.py"/>
        <source>You know them by the word of {name}, and nobody checked it: {name} could have handed each of you somebody else's certificate. Compare the safety code to be sure.</source>
        <translation>你只是凭 {name} 的话认识对方，没有人核实过：{name} 可能给了你们双方别人的证书。请比对安全码以便确认。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>You made 20 introductions in one day, which is the most. Make the next one tomorrow.</source>
        <translation>你一天内作了 20 次介绍，已达上限。下一次请等到明天。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That introduction is not here any more. Ask for a new one.</source>
        <translation>该介绍已不在这里。请索取新的介绍。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That can't be brought back any more: the half minute is over.</source>
        <translation>已无法找回：半分钟已过。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>m2chat is locked. Open it with the passphrase first.</source>
        <translation>m2chat 已锁定。请先用口令短语打开。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>This profile has no passphrase, so there is nothing to lock it with. Set one first.</source>
        <translation>此个人资料没有口令短语，无法锁定。请先设置一个。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/errors.py"/>
        <source>That was wrong too often. Try again in {seconds} seconds.</source>
        <translation>错误次数太多。请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You introduced {name} and {name2} to each other less than a day ago. Wait for their answers.</source>
        <translation>你在不到一天前已介绍 {name} 和 {name2} 互相认识。请等待双方答复。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>You have answered this introduction already.</source>
        <translation>你已经答复过此介绍。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not your contact now, so nobody can be told.</source>
        <translation>{name} 现在不是你的联系人，无法告知任何人。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>Choose two different contacts to introduce to each other.</source>
        <translation>请选择两个不同的联系人互相介绍。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} is not ready yet. Both must be your contacts before you can introduce them.</source>
        <translation>{name} 还没准备好。双方都必须是你的联系人，你才能介绍。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} and {name2} are in different circles, where they can't find each other. Invite one of them into the other's circle first.</source>
        <translation>{name} 和 {name2} 在不同的圈子里，无法找到彼此。请先邀请其中一位加入另一位的圈子。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/introductions.py"/>
        <source>{name} would like you to meet {name2}.</source>
        <translation>{name} 想介绍你认识 {name2}。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>This is no PNG or JPEG picture. Choose another file.</source>
        <translation>这不是 PNG 或 JPEG 图片。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than 64 KiB. Choose a smaller one.</source>
        <translation>图片超过 64 KiB。请选一张小一点的。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/pictures.py"/>
        <source>The picture is larger than {side} x {side}. Make it smaller.</source>
        <translation>图片超过 {side} x {side}。请缩小。</translation>
    </message>
    <message>
        <location filename="../../messaging/trust/removal.py"/>
        <source>A group is left, not deleted: leave it first, then clear it.</source>
        <translation>群组需要退出而非删除：请先退出，再清空。</translation>
    </message>
    <message>
        <location filename="../../messaging/words.py"/>
        <source>The text holds broken characters. Remove them and try again.</source>
        <translation>文字中有损坏的字符。请去掉后重试。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Run it again. If it lasts, the network is very slow.</source>
        <translation>请再运行一次。如果一直这样，说明网络很慢。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>m2chat was told to use one address of this computer only.</source>
        <translation>m2chat 被要求只使用这台电脑的一个地址。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer is in no network: no interface is up.</source>
        <translation>这台电脑没有接入任何网络：没有启用的网络接口。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Connect it by cable or by Wi-Fi.</source>
        <translation>请用网线或 Wi-Fi 连接。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer has no way out of the local network.</source>
        <translation>这台电脑没有通往局域网之外的路径。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Check the router. People on the same network can still be reached.</source>
        <translation>请检查路由器。仍可与同一网络中的人联系。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port could not be tried without a circle.</source>
        <translation>没有圈子，无法测试端口。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The system gives m2chat no further UDP port.</source>
        <translation>系统没有给 m2chat 更多 UDP 端口。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Close other programs, or restart this computer.</source>
        <translation>请关闭其他程序，或重启这台电脑。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The port is open and hears.</source>
        <translation>端口已打开，可以接收。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A datagram within this computer did not reach the port of m2chat.</source>
        <translation>这台电脑内部的数据报没有到达 m2chat 的端口。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall on this computer stops it: allow UDP for m2chat.</source>
        <translation>被这台电脑上的防火墙阻止：请为 m2chat 允许 UDP。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This computer can look for people on its own network without a server. Whether the network carries that, only another computer could tell.</source>
        <translation>这台电脑可以不经服务器在自己的网络中找人。网络是否支持，只有另一台电脑才能验证。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Multicast does not work on this computer, so that people on the same network are found by look-up servers only.</source>
        <translation>这台电脑上的多播不可用，因此同一网络中的人只能通过查找服务器找到。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A firewall here may stop it: allow UDP for m2chat.</source>
        <translation>可能是这里的防火墙阻止：请为 m2chat 允许 UDP。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is in no circle with a look-up server.</source>
        <translation>此个人资料不在任何有查找服务器的圈子中。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Join one with the link of its host.</source>
        <translation>请用主持人的链接加入一个圈子。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Nothing is lost while another one answers.</source>
        <translation>只要另一个有应答，就不会有任何损失。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network; if it lasts, ask the circle's host.</source>
        <translation>请换个网络；如果一直这样，请问圈子的主持人。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The line is bad: move nearer to the Wi-Fi, or use a cable.</source>
        <translation>线路质量差：请靠近 Wi-Fi，或使用网线。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>No look-up server answers at all; this network probably lets no UDP through.</source>
        <translation>完全没有查找服务器应答；此网络很可能不放行 UDP。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Try another network, or ask whoever runs this one to allow UDP.</source>
        <translation>请换个网络，或请网络管理者允许 UDP。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This profile is open on another computer and is found there, not here.</source>
        <translation>此个人资料在另一台电脑上打开，别人找到的是那台而不是这台。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Choose 'use here' to take it back.</source>
        <translation>选择“在此使用”即可收回。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>This takes a moment after a start. Try again.</source>
        <translation>启动后需要片刻。请再试一次。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Set date and time in the system's settings.</source>
        <translation>请在系统设置中校准日期和时间。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>The look-up server did not answer a second time.</source>
        <translation>查找服务器没有第二次应答。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Two ports of this computer met by their outside addresses.</source>
        <translation>这台电脑的两个端口通过外部地址相遇了。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Meeting by outside addresses could not be tried from here: the router leads no datagram for itself back in. That is common, and harmless.</source>
        <translation>无法从这里测试通过外部地址相遇：路由器不会把发给自己的数据报送回来。这很常见，并无妨碍。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, people of it are out of reach until it does.</source>
        <translation>无法直连时，在中继应答之前，联系不上这个圈子里的人。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>Where no direct way opens, or an address is to stay hidden, messages wait. Its host can start one.</source>
        <translation>在无法直连或需要隐藏地址时，消息会等待。主持人可以启动一个中继。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor.py"/>
        <source>A VPN or tunnel here makes them too small: raise its MTU, or leave it.</source>
        <translation>这里的 VPN 或隧道使数据报太小：请调高 MTU，或断开它。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>No router changes the address of this computer.</source>
        <translation>没有路由器改变这台电脑的地址。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at the same address, so that a direct way can be opened.</source>
        <translation>路由器向所有人显示这台电脑的同一个地址，因此可以直连。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>The router shows this computer to everybody at another address (a symmetric NAT).</source>
        <translation>路由器向每个人显示这台电脑的不同地址（对称 NAT）。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A direct way opens only to people behind friendlier routers; for the others a relay is needed, or port forwarding here.</source>
        <translation>只有与路由器更友好的人才能直连；其他人需要中继，或在这里设置端口转发。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_mapping.py"/>
        <source>A router changes the address of this computer; how, only a second look-up server at another address could tell.</source>
        <translation>有路由器改变这台电脑的地址；具体方式只有另一地址上的第二个查找服务器才能看出。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The check was ended after {seconds} seconds; some parts are missing above.</source>
        <translation>检查在 {seconds} 秒后结束；以上缺少部分内容。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>There is a way out by {ways}.</source>
        <translation>可以通过 {ways} 通往外部。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} does not answer.</source>
        <translation>{name} 的一个查找服务器没有应答。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers, but its datagrams get lost.</source>
        <translation>{name} 的一个查找服务器有应答，但它的数据报会丢失。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A look-up server of {name} answers in {time}.</source>
        <translation>{name} 的一个查找服务器在 {time} 内应答。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../net/io/doctor_words.py"/>
        <source>People of {name} find you at %n look-up server(s).</source>
        <translation>
            <numerusform>{name} 里的人可在 %n 个查找服务器上找到你。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Nobody in {name} can find you yet: no look-up server has confirmed your registration.</source>
        <translation>{name} 里还没有人能找到你：没有查找服务器确认你的登记。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>The clock agrees with the circle within {seconds} s.</source>
        <translation>时钟与圈子一致，误差在 {seconds} 秒内。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes behind.</source>
        <translation>这台电脑的时钟慢了 {minutes} 分钟。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>This computer's clock is {minutes} minutes ahead.</source>
        <translation>这台电脑的时钟快了 {minutes} 分钟。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>A relay of {name} answers in {time}.</source>
        <translation>{name} 的一个中继在 {time} 内应答。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has a relay, but it does not answer.</source>
        <translation>{name} 有中继，但没有应答。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{name} has no relay.</source>
        <translation>{name} 没有中继。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes do not get through to the look-up server, and messages need them.</source>
        <translation>{size} 字节的数据报无法到达查找服务器，而消息需要它们。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes reach the look-up server.</source>
        <translation>{size} 字节的数据报可以到达查找服务器。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>Datagrams of {size} bytes or more reach the look-up server.</source>
        <translation>{size} 字节或更大的数据报可以到达查找服务器。</translation>
    </message>
    <message>
        <location filename="../../net/io/doctor_words.py"/>
        <source>{sentence} They may be cut in pieces on the way.</source>
        <translation>{sentence}它们可能在途中被分片。</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>two relays</source>
        <translation>两个中继</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>local network</source>
        <translation>局域网</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv4</source>
        <translation>公网 IPv4</translation>
    </message>
    <message>
        <location filename="../../net/io/trace.py"/>
        <source>public IPv6</source>
        <translation>公网 IPv6</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not take a message from you for this contact any more.</source>
        <translation>离线服务器不再接收你给此联系人的消息。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This permission to leave a message was used already.</source>
        <translation>这份留言许可已经用过。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>Your contact's mailbox is full. They must collect their messages first.</source>
        <translation>你联系人的信箱已满。对方须先取走消息。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>This is too large to wait at a store. Send it while both are online.</source>
        <translation>太大，无法在离线服务器上等待。请在双方都在线时发送。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store no longer has this mailbox. It must be opened again.</source>
        <translation>离线服务器上已没有此信箱。必须重新打开。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store opens no more mailboxes for your network now. Try again tomorrow.</source>
        <translation>离线服务器目前不再为你的网络打开信箱。请明天再试。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store has no room left. Try again later, or choose another store.</source>
        <translation>离线服务器没有空间了。请稍后再试，或选择其他离线服务器。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store is busy. Try again in a moment.</source>
        <translation>离线服务器繁忙。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store does not answer. It is tried again by itself.</source>
        <translation>离线服务器没有应答。会自动重试。</translation>
    </message>
    <message>
        <location filename="../../net/stores.py"/>
        <source>The store refused what was asked.</source>
        <translation>离线服务器拒绝了请求。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That passphrase does not open this profile. Check it and try again.</source>
        <translation>该口令短语打不开此个人资料。请检查后重试。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile needs its passphrase. Please enter it.</source>
        <translation>此个人资料需要口令短语。请输入。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The passphrase is empty. Choose one with at least one letter.</source>
        <translation>口令短语为空。请选一个至少有一个字母的。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This passphrase is too easy to guess, and whoever finds the backup can try as often as they like. Take four or five words that do not belong together.</source>
        <translation>此口令短语太容易猜到，而拿到备份的人可以无限次尝试。请用四五个互不相关的词。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This computer offers no safe keyring (Secret Service, KWallet, Windows or macOS), so the profile needs a passphrase. Choose one.</source>
        <translation>这台电脑没有安全的密钥环（Secret Service、KWallet、Windows 或 macOS），因此个人资料需要口令短语。请设一个。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring stayed locked, so it can't keep the key of this profile. Try again and unlock it, or choose a passphrase.</source>
        <translation>系统密钥环仍然锁着，无法保管这个个人资料的密钥。请重试并解锁它，或者选择一个口令短语。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>Your system's keyring holds the key of this profile, and it stayed locked. Try again, and unlock the keyring when it asks.</source>
        <translation>系统密钥环保管着这个个人资料的密钥，但它仍然锁着。请重试，并在密钥环询问时解锁它。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The key of this profile lies in the system's keyring where it was made, and it is not in the one here. Log in as you did then, or restore a backup.</source>
        <translation>这个个人资料的密钥存放在创建它时的系统密钥环里，这里的密钥环中没有。请像当时那样登录，或者恢复备份。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This is the only way to open the profile. Set up another one first, then remove it.</source>
        <translation>这是打开个人资料的唯一方式。请先设置另一种，再移除它。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>The profile's key file is damaged, so the profile cannot be opened. It was not changed: restore it from a backup.</source>
        <translation>个人资料的密钥文件已损坏，因此无法打开个人资料。它没有被更改：请从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This profile is open in another m2chat on this computer. Use that one, or close it.</source>
        <translation>此个人资料已在这台电脑的另一个 m2chat 中打开。请使用那一个，或关闭它。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>There is no profile in that folder. Create one first.</source>
        <translation>该文件夹中没有个人资料。请先创建一个。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds a profile. Open it, or choose another folder.</source>
        <translation>该文件夹已有个人资料。请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>That folder already holds other files. Choose an empty folder.</source>
        <translation>该文件夹已有其他文件。请选择空文件夹。</translation>
    </message>
    <message>
        <location filename="../../storage/errors.py"/>
        <source>This file does not open with that passphrase, or it holds no m2chat identity.</source>
        <translation>此文件用该口令短语打不开，或其中没有 m2chat 身份。</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup…</source>
        <translation>保存备份…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Search in this conversation</source>
        <translation>在此会话中搜索</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Media, files and links</source>
        <translation>媒体、文件和链接</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Move to another computer…</source>
        <translation>移到另一台电脑…</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Save a backup, so that a broken disk does not take your contacts with it.</source>
        <translation>保存一份备份，以免磁盘损坏时丢失联系人。</translation>
    </message>
    <message>
        <location filename="../../ui/archive_room.py"/>
        <source>Your last backup is a month old. Save a new one.</source>
        <translation>你上次备份是一个月前。请保存一份新的。</translation>
    </message>
    <message>
        <location filename="../../ui/bridge.py"/>
        <source>This profile was closed.</source>
        <translation>此个人资料已关闭。</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then ask its owner.</source>
        <translation>先看看，再向名片主人发出请求。</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a contact card</source>
        <translation>这是一张名片</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Add contact…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Look at it, then join.</source>
        <translation>先看看，再加入。</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>This is a circle link</source>
        <translation>这是圈子链接</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Join circle…</source>
        <translation>加入圈子…</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Not a card</source>
        <translation>不是名片</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Enter does the same</source>
        <translation>按 Enter 也可以</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Scan a code from the screen</source>
        <translation>扫描屏幕上的二维码</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/first_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>Cards and links</source>
        <translation>名片和链接</translation>
    </message>
    <message>
        <location filename="../../ui/card_room.py"/>
        <source>m2: mchat: QR code</source>
        <translation>m2: mchat: 二维码 QR</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The picture could not be saved there ({why}). Choose another folder.</source>
        <translation>图片无法保存到那里（{why}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Print {what}</source>
        <translation>打印 {what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>打印机没有接收。请改存为 PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Drawing, sharp at every size</source>
        <translation>矢量图，任何大小都清晰</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Page to print</source>
        <translation>可打印的页面</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Save the card</source>
        <translation>保存名片</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/dialogs/read_text.py"/>
        <location filename="../../ui/settings/form.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../ui/cards/code_card.py"/>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>页面无法保存到那里。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Short id: {digits}</source>
        <translation>短标识：{digits}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/paper.py"/>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>On the telephone: {words}</source>
        <translation>电话念读：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>QR code: {what}</source>
        <translation>二维码：{what}</translation>
    </message>
    <message>
        <location filename="../../ui/cards/qr_face.py"/>
        <source>Drag it into another program to give it away</source>
        <translation>拖到其他程序中即可分享</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Contact card of m2chat</source>
        <translation>m2chat 名片</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Open m2chat, choose “Add contact”, and scan this code or paste the text below.</source>
        <translation>打开 m2chat，选择“添加联系人”，然后扫描此码或粘贴下面的文字。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Card into a group of m2chat</source>
        <translation>m2chat 群组名片</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>Circle of m2chat</source>
        <translation>m2chat 圈子</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>In m2chat, choose “My circle” at the first start, or “Network” in the menu later, and scan this code or paste the text below.</source>
        <translation>在 m2chat 中，首次启动时选择“我的圈子”，或之后在菜单中选择“网络”，然后扫描此码或粘贴下面的文字。</translation>
    </message>
    <message>
        <location filename="../../ui/cards/shown.py"/>
        <source>For members only: whoever has it can use the circle's servers.</source>
        <translation>仅限成员：持有它的人可以使用圈子的服务器。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>React…</source>
        <translation>回应…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Info…</source>
        <translation>信息…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message before</source>
        <translation>回复上一条消息</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Answer the message after</source>
        <translation>回复下一条消息</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Go to the messages</source>
        <translation>转到消息区</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Struck through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>Emoji…</source>
        <translation>表情…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_keys.py"/>
        <source>When and how to send…</source>
        <translation>发送时间与方式…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Scheduled messages…</source>
        <translation>定时消息…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Notes to self</source>
        <translation>给自己的便笺</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/quick/room.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Getting around</source>
        <translation>导航</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../ui/chat_menu.py"/>
        <source>Disappearing messages: {now}…</source>
        <translation>阅后即焚消息：{now}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_room.py"/>
        <source>Forwarded to %n conversation(s)</source>
        <translation>
            <numerusform>已转发到 %n 个会话</numerusform>
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
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It does so unless somebody changed that program; what was seen stays seen.</source>
        <translation>除非对方改动过程序，否则都会照做；已被看到的无法收回。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computers of all members to delete it too.</source>
        <translation>m2chat 会请所有成员的电脑也删除它。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>m2chat asks the computer of {name} to delete it too.</source>
        <translation>m2chat 会请 {name} 的电脑也删除它。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for both?</source>
        <translation>为双方删除？</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete for everyone?</source>
        <translation>为所有人删除？</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send only while they are on line</source>
        <translation>仅在对方在线时发送</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send direct only</source>
        <translation>仅直连发送</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Send later…</source>
        <translation>稍后发送…</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>Delete if not delivered within {time}</source>
        <translation>{time} 内未送达则删除</translation>
    </message>
    <message>
        <location filename="../../ui/chat_room.py"/>
        <source>It goes out {when}</source>
        <translation>{when} 发出</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Only on this computer</source>
        <translation>仅在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>{name} asks you in</source>
        <translation>{name} 邀请你加入</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You left this group</source>
        <translation>你已退出此群组</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>You were taken out of this group</source>
        <translation>你已被移出此群组</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chat_words.py"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <location filename="../../ui/desktop/quiet.py"/>
        <location filename="../../ui/settings/donation.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute always</source>
        <translation>始终静音</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Mute for {time}</source>
        <translation>静音 {time}</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted on this computer and read only on theirs.</source>
        <translation>你在这里写的内容会在这台电脑上加密，只能在对方的电脑上读取。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here is encrypted for every member, and for nobody else.</source>
        <translation>你在这里写的内容会为每位成员加密，其他人都无法读取。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>What you write here stays on this computer: thoughts, links, drafts, files.</source>
        <translation>你在这里写的内容只留在这台电脑上：想法、链接、草稿、文件。</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Note to self</source>
        <translation>给自己的便笺</translation>
    </message>
    <message>
        <location filename="../../ui/chat_words.py"/>
        <source>Message to {title}</source>
        <translation>给 {title} 写消息</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/dialogs/network.py"/>
        <location filename="../../ui/hosting_room.py"/>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/look_room.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <location filename="../../ui/commands.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Scheduled, {time}</source>
        <translation>定时，{time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>Cancelled, {time}</source>
        <translation>已取消，{time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>edited {time}</source>
        <translation>已编辑 {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_parts.py"/>
        <source>{have} of {members} · {time}</source>
        <translation>{have}/{members} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/bubble_text.py"/>
        <source>Show the whole message ({size})</source>
        <translation>显示完整消息（{size}）</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <source>Draft: </source>
        <translation>草稿: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Wants to be your contact</source>
        <translation>想成为你的联系人</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/conversation_delegate.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/delegates/headings.py"/>
        <location filename="../../ui/desktop/notice.py"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/headings.py"/>
        <source>Some messages before this one never arrived</source>
        <translation>在此之前的一些消息没有到达</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/wording.py"/>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <location filename="../../ui/delegates/hit_delegate.py"/>
        <source>You: </source>
        <translation>你: </translation>
    </message>
    <message>
        <location filename="../../ui/delegates/message_delegate.py"/>
        <location filename="../../ui/models/message_rows.py"/>
        <location filename="../../ui/wording.py"/>
        <source>This message was deleted</source>
        <translation>此消息已删除</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This computer hosts a circle. While m2chat is not running, that circle is closed for everybody: nobody finds anybody through it, and no messages are kept for those who are away.</source>
        <translation>这台电脑托管着一个圈子。m2chat 不运行时，这个圈子对所有人关闭：谁也无法通过它找到别人，也不会为不在线的人保留消息。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep m2chat running?</source>
        <translation>让 m2chat 继续运行？</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>In the tray it goes on receiving messages, and what waits is delivered. You can quit there at any time, and change your mind in Settings, Desktop.</source>
        <translation>它会在系统托盘中继续接收消息，并送出等待中的消息。你可以随时在那里退出，也可以在“设置”的“桌面”中更改。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Closing the window quits m2chat</source>
        <translation>关闭窗口会退出 m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>This desktop has no tray where m2chat could stay. While it is closed, messages for you wait with their senders. Minimise the window to stay on line.</source>
        <translation>此桌面没有可供 m2chat 停留的系统托盘。关闭期间，发给你的消息会在发送者那里等待。最小化窗口可保持在线。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/closing.py"/>
        <source>Quit and close your circle?</source>
        <translation>退出并关闭你的圈子？</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat did not start well</source>
        <translation>m2chat 未能正常启动</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>m2chat had a problem last time</source>
        <translation>m2chat 上次遇到了问题</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Start safely</source>
        <translation>安全启动</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Without pictures, voice and hosting</source>
        <translation>不含图片、语音和托管</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It stopped three times soon after its start. A safe start leaves out pictures, voice and hosting, which may be the cause.</source>
        <translation>它连续三次在启动后不久停止。安全启动会停用可能引起问题的图片、语音和托管。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Your messages, drafts and what waits to be sent are still there.</source>
        <translation>你的消息、草稿和待发送的内容都还在。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>This report holds no names, texts, addresses or keys. It stays on this computer unless you hand it on.</source>
        <translation>此报告不含名字、文字、地址或密钥。除非你转交给别人，否则它只留在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <source>It could not be saved: {why}.</source>
        <translation>无法保存：{why}。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/crash_page.py"/>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start with the system</source>
        <translation>随系统启动</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>In this sandbox your desktop's own settings decide that.</source>
        <translation>在此沙盒中，由桌面自身的设置决定。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>m2chat is there as soon as you log in.</source>
        <translation>登录后 m2chat 即可使用。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Start hidden</source>
        <translation>启动时隐藏</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Without a window, in the tray; it concerns starting with the system.</source>
        <translation>不显示窗口，只在系统托盘；用于随系统启动时。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Icon in the tray</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>With the number of unread messages and a menu.</source>
        <translation>显示未读消息数和菜单。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This desktop shows no tray; closing the window quits m2chat.</source>
        <translation>此桌面不显示系统托盘；关闭窗口会退出 m2chat。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Closing the window keeps m2chat running</source>
        <translation>关闭窗口后 m2chat 继续运行</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>It stays in the tray, and messages arrive.</source>
        <translation>它留在系统托盘中，消息照常到达。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>This build has no update address.</source>
        <translation>此版本没有更新地址。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look for updates once a day</source>
        <translation>每天检查一次更新</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asks one web server for a signed notice, through your proxy; it learns your address and nothing else. Nothing is installed by itself.</source>
        <translation>通过你的代理向一个网络服务器索取一份签名通知；它只会得知你的地址。不会自动安装任何东西。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Look for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/desktop_topic.py"/>
        <source>Look now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/freedesktop.py"/>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <location filename="../../ui/pages/sending.py"/>
        <source>Reply to {name}</source>
        <translation>回复 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>You have new messages</source>
        <translation>你有新消息</translation>
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
        <translation>有人邀请你加入此群组</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>A message was not delivered</source>
        <translation>有一条消息未送达</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>{name} did not come online in time.</source>
        <translation>{name} 没有及时上线。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notice.py"/>
        <source>Your message was not delivered. {why}</source>
        <translation>你的消息未送达。{why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>None</source>
        <translation>不显示</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Only that something came</source>
        <translation>只显示有新消息</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from</source>
        <translation>显示发送者</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Who it is from and what it says</source>
        <translation>显示发送者和内容</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>What notifications show</source>
        <translation>通知显示的内容</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>While m2chat is locked they never show names or texts.</source>
        <translation>m2chat 锁定时，通知绝不显示名字或文字。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>The sound of your desktop for new messages.</source>
        <translation>新消息使用桌面的提示音。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>In groups only when I am mentioned</source>
        <translation>群组中仅在提及我时通知</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Single conversations are muted in their own menu.</source>
        <translation>单个会话可在其菜单中静音。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/room.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notification_topic.py"/>
        <source>Messages arrive as ever; nothing pops up and nothing is heard.</source>
        <translation>消息照常到达；不弹出通知，也没有声音。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/notifier.py"/>
        <source>Your answer was not sent. {why}</source>
        <translation>你的回复未发送。{why}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>For 8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until tomorrow morning</source>
        <translation>直到明天早上</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>Until I switch it off</source>
        <translation>直到我关闭</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until you switch it off</source>
        <translation>开启，直到你关闭</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/quiet.py"/>
        <source>On until {time}</source>
        <translation>开启至 {time}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>sound mute quiet do not disturb mention pop-up</source>
        <translation>声音 静音 安静 勿扰 免打扰 提及 弹窗</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>tray close start login autostart hidden updates version</source>
        <translation>托盘 关闭 启动 登录 自启动 开机启动 隐藏 更新 升级 版本</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/room.py"/>
        <source>Started safely: without pictures, voice and hosting. Quit and start m2chat again for all of it.</source>
        <translation>已安全启动：不含图片、语音和托管。退出并重新启动 m2chat 即可恢复全部功能。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>m2chat: {name}</source>
        <translation>m2chat：{name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/desktop/tray.py"/>
        <source>%n message(s) not delivered yet</source>
        <translation>
            <numerusform>%n 条消息尚未送达</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat: {name}</source>
        <translation>打开 m2chat：{name}</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>Open m2chat</source>
        <translation>打开 m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Profiles</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <source>New profile…</source>
        <translation>新建个人资料…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/tray.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>Where to get it…</source>
        <translation>获取途径…</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is the newest version.</source>
        <translation>m2chat {version} 已是最新版本。</translation>
    </message>
    <message>
        <location filename="../../ui/desktop/update_watch.py"/>
        <source>m2chat {version} is out; you have {running}.</source>
        <translation>m2chat {version} 已发布；你的版本是 {running}。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/add_contact.py"/>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Your identity, contacts and messages go into one encrypted file. With it and its passphrase you come back on any computer; without a backup, a broken disk means that everything is gone.</source>
        <translation>你的身份、联系人和消息会写入一个加密文件。有了它和它的口令短语，你可以在任何电脑上恢复；没有备份，磁盘一坏就全没了。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>备份的口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>With pictures and files</source>
        <translation>包含图片和文件</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}</source>
        <translation>上次备份：{when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Saved. Keep the file in another place than this computer, and its passphrase too.</source>
        <translation>已保存。请把文件和口令短语存放在这台电脑之外的地方。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Back up here</source>
        <translation>在这里备份</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Save a backup of this profile, for example to a USB stick.</source>
        <translation>保存此个人资料的备份，例如存到 U 盘。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Restore there</source>
        <translation>在那里恢复</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>Start m2chat on the other computer, choose “I already have one”, and open the file.</source>
        <translation>在另一台电脑上启动 m2chat，选择“我已有身份”，然后打开该文件。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>That is all</source>
        <translation>这样就好了</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>As soon as the other one is on line, this one falls silent and only shows what it has. Nothing is sent twice.</source>
        <translation>另一台电脑一上线，这台就不再发送，只显示已有的内容。任何内容都不会发送两次。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move to another computer</source>
        <translation>移到另一台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/backup.py"/>
        <source>A profile is used on one computer at a time. Should you want this one back, choose “Use here” when it says that it is open elsewhere.</source>
        <translation>一个个人资料同一时间只在一台电脑上使用。如果想换回这台，当它提示已在别处打开时，选择“在此使用”。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Who is {title}?</source>
        <translation>{title} 是谁？</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare safety code</source>
        <translation>比对安全码</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>It is the same person</source>
        <translation>是同一个人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Open the other conversation</source>
        <translation>打开另一个会话</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Noted. Their story now has both certificates.</source>
        <translation>已记下。对方的记录现在包含两个证书。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Since {when}</source>
        <translation>自 {when} 起</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>指纹 {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>Not compared.</source>
        <translation>未比对。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <source>You compared the safety code.</source>
        <translation>你已比对安全码。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/certificates.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Disappearing messages</source>
        <translation>阅后即焚消息</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>everybody here</source>
        <translation>这里所有人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you both</source>
        <translation>你们双方</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/chat_choices.py"/>
        <source>New messages disappear from the computers of {with_whom} so long after they were read. Older ones stay. A picture of the screen cannot be prevented.</source>
        <translation>新消息在读后经过这段时间，会从{with_whom}的电脑上消失。较早的消息保留。无法防止截屏。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/circle_help.py"/>
        <source>Copied. Put a name of your choice for NAME.</source>
        <translation>已复制。请把 NAME 换成你选的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/confirm.py"/>
        <location filename="../../ui/dialogs/forward.py"/>
        <location filename="../../ui/dialogs/open_link.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>A page to read and to print (HTML)</source>
        <translation>可阅读和打印的页面（HTML）</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>For programs (JSON)</source>
        <translation>供程序使用（JSON）</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export this conversation</source>
        <translation>导出此会话</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Everybody who gets this file can read it. It is not encrypted.</source>
        <translation>拿到此文件的任何人都能阅读。它没有加密。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>The passphrase of this profile</source>
        <translation>此个人资料的口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Your passphrase</source>
        <translation>你的口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Leave it empty if this profile has none and opens by itself.</source>
        <translation>如果此个人资料没有口令短语、会自动打开，请留空。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export_chat.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>I can't open it</source>
        <translation>我打不开</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Nobody can reset a passphrase: nobody has a copy of it. A backup of yours brings everything back: make a new profile and choose “I already have one”. Without a backup you can only delete this profile and begin anew.</source>
        <translation>没有人能重置口令短语：没有人有它的副本。你自己的备份可以找回一切：新建一个个人资料，然后选择“我已有身份”。没有备份的话，只能删除这个个人资料，重新开始。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forgotten.py"/>
        <source>Delete this profile…</source>
        <translation>删除此个人资料…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Forward to</source>
        <translation>转发给</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Search people and groups</source>
        <translation>搜索人和群组</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/forward.py"/>
        <source>It is marked as forwarded; who wrote it first is not told.</source>
        <translation>消息会标为已转发；不会透露原作者是谁。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/forward.py"/>
        <source>Send to %n</source>
        <translation>
            <numerusform>发送到 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Make group</source>
        <translation>创建群组</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name of the group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for</source>
        <translation>群组简介</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>What it is for (optional)</source>
        <translation>群组简介（可选）</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>You have no contacts to ask yet.</source>
        <translation>你还没有可邀请的联系人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Members see each other's names. Who joins later does not see what was said before. No server knows of the group.</source>
        <translation>成员能看到彼此的名字。后加入的人看不到之前的内容。没有服务器知道这个群组。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite · %n chosen</source>
        <translation>
            <numerusform>邀请 · 已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Invite into {name}</source>
        <translation>邀请加入 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Everybody you know is in this group.</source>
        <translation>你认识的人都在此群组中。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Name and purpose</source>
        <translation>名称和简介</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Card for {name}</source>
        <translation>{name} 的名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Whoever uses it asks to be your contact. Once you accept, they are asked into the group by themselves.</source>
        <translation>使用它的人会请求成为你的联系人。你接受后，对方会自动受邀加入群组。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>Making the card…</source>
        <translation>正在创建名片…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, ends {end}</source>
        <translation>任意多人可用，{end} 到期</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/group.py"/>
        <source>For any number of people, until {when}</source>
        <translation>任意多人可用，有效至 {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/group.py"/>
        <source>{members}, %n asked in</source>
        <translation>
            <numerusform>{members}，已邀请 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/host_circle.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host a circle</source>
        <translation>托管圈子</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>If all four are the same, nobody stands between your two computers: somebody who tries has one guess each time, out of four billion. Who the person is, the words do not say: that you see yourself.</source>
        <translation>如果四个词全部相同，你们两台电脑之间就没有中间人：想冒充的人每次只能猜一次，可能性有四十亿种。这些词并不说明对方是谁：这要靠你亲眼确认。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>In this room</source>
        <translation>同一房间</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Both of you open this page, and one lets the other see them. After Connect, four words stand on both screens: read them to each other.</source>
        <translation>双方都打开此页面，其中一人让对方看到自己。点按“连接”后，两个屏幕上会出现四个词：请互相念出来。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Let people in this room see me for 10 minutes</source>
        <translation>让同一房间的人看到我 10 分钟</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Hide me</source>
        <translation>隐藏我</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody is to be seen yet.</source>
        <translation>还看不到任何人。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Words differed %n time(s) within the hour. Somebody in this network may stand between you; after the third time nobody can be asked here.</source>
        <translation>
            <numerusform>一小时内这些词有 %n 次不同。这个网络中可能有人在你们之间；第三次之后，这里将无法再询问任何人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>%n question(s) of others broke off before the words were shown. If this goes on, somebody may be guessing.</source>
        <translation>
            <numerusform>有 %n 个他人的请求在显示词之前中断了。如果持续如此，可能有人在试猜。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>Nobody sees you now.</source>
        <translation>现在没有人看到你。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/in_this_room.py"/>
        <source>People in this room see your name for {time} more.</source>
        <translation>同一房间的人还能看到你的名字 {time}。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You said yes. It comes true when they do too.</source>
        <translation>你已同意。对方也同意后即可生效。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You are contacts now.</source>
        <translation>你们现在是联系人了。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You declined. Nobody was told.</source>
        <translation>你已拒绝。不会告知任何人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce {title}</source>
        <translation>介绍 {title}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>{title} and the other one are each asked. If both say yes they become contacts, and you never see what they write. If one says no, nobody is told.</source>
        <translation>{title} 和另一方会分别被询问。双方都同意就成为联系人，你永远看不到他们写的内容。只要一方不同意，就不会告知任何人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>To whom</source>
        <translation>介绍给谁</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both</source>
        <translation>给双方的话</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You both like to sail</source>
        <translation>你们都喜欢帆船</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A word to both, if you like</source>
        <translation>给双方的话（可选）</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introduce them</source>
        <translation>介绍认识</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>You have no other contact whom they could meet.</source>
        <translation>你没有其他可介绍的联系人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Both are asked now, or when they are next on line.</source>
        <translation>现在或双方下次在线时会询问他们。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Introductions</source>
        <translation>介绍</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>A contact would like you to meet somebody. It is their word alone who that is: compare the safety code afterwards.</source>
        <translation>一位联系人想介绍你认识某人。对方是谁只凭这位联系人的话：之后请比对安全码。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody has introduced anybody to you.</source>
        <translation>还没有人给你介绍过任何人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/introduce.py"/>
        <source>Nobody is told</source>
        <translation>不会告知任何人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>not in use now</source>
        <translation>目前未使用</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>in use, with a warning</source>
        <translation>使用中，有警告</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>How you and {name} are protected</source>
        <translation>你和 {name} 如何受到保护</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/layers.py"/>
        <source>Three layers lie around every word, each with keys of its own.</source>
        <translation>每句话都有三层防护，每层有自己的密钥。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Messages still arrive. Nobody sees them.</source>
        <translation>消息仍会到达。没有人能看到。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>m2chat is locked</source>
        <translation>m2chat 已锁定</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation>口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/lock_page.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Until withdrawn</source>
        <translation>直到收回</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For one person</source>
        <translation>供一个人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For five people</source>
        <translation>供五个人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For many people</source>
        <translation>供多人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>My card</source>
        <translation>我的名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Whoever has it can ask to be your contact. Nothing else.</source>
        <translation>持有它的人可以请求成为你的联系人。仅此而已。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Who can use the new card</source>
        <translation>谁可以使用新名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>How long the new card is valid</source>
        <translation>新名片的有效期</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Make a new card</source>
        <translation>创建新名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>Making your card…</source>
        <translation>正在创建你的名片…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>For {who}, {end}</source>
        <translation>{who}可用，{end}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>This card answers nobody any more. Make a new one below.</source>
        <translation>此名片不再响应任何人。请在下面创建一张新的。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For {who}, until {when}</source>
        <translation>{who}可用，有效至 {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>any number of people</source>
        <translation>任意多人</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>one person</source>
        <translation>一个人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>until you withdraw it</source>
        <translation>直到你收回</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends in {time}</source>
        <translation>{time} 后到期</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_card.py"/>
        <source>ends {when}</source>
        <translation>{when} 到期</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Show</source>
        <translation>显示</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My cards</source>
        <translation>我的名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Whoever has a card of yours can ask to be your contact, as often as it allows. They can't see your messages or whom you know.</source>
        <translation>持有你名片的人可以请求成为你的联系人，次数以名片允许为限。他们看不到你的消息，也看不到你认识谁。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>How long it is valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Who can use it</source>
        <translation>谁可以使用</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>New card</source>
        <translation>新名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>You have made no card yet.</source>
        <translation>你还没有创建名片。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For any number of people</source>
        <translation>任意多人可用</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>For %n more people</source>
        <translation>
            <numerusform>还可供 %n 人使用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>made {when}</source>
        <translation>{when} 创建</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Until you withdraw it, {made}</source>
        <translation>直到你收回，{made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>{time} left, {made}</source>
        <translation>剩余 {time}，{made}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asks</source>
        <translation>请求中</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>asked by you too</source>
        <translation>你也请求过</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>turned down or deleted</source>
        <translation>已拒绝或删除</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/my_cards.py"/>
        <source>Used by {names}</source>
        <translation>使用者：{names}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Tries this computer's port, every look-up server, the way from outside and the size of datagrams. It takes a few seconds and tells nobody anything.</source>
        <translation>测试这台电脑的端口、每个查找服务器、从外部进来的路径和数据报的大小。只需几秒，不会向任何人透露任何信息。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Check the network</source>
        <translation>检查网络</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run the check</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Without any address</source>
        <translation>不含任何地址</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Stopped. What was found until then:</source>
        <translation>已停止。到目前为止的结果：</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The check could not be finished.</source>
        <translation>检查未能完成。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>Run it again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_check.py"/>
        <source>The report is in the clipboard. No address is in it.</source>
        <translation>报告已在剪贴板中。其中没有地址。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Every server that m2chat contacted in the last 30 days, and exactly what it could see. This list is made and kept on this computer alone.</source>
        <translation>m2chat 在过去 30 天联系过的每个服务器，以及它究竟能看到什么。此列表只在这台电脑上生成和保存。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>No server was contacted yet.</source>
        <translation>还没有联系过服务器。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Keep this list</source>
        <translation>保留此列表</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Erase it</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>This list is not kept.</source>
        <translation>未保留此列表。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Greeted only</source>
        <translation>仅打过招呼</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>last {when}</source>
        <translation>上次 {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could see</source>
        <translation>它能看到</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>It could not see</source>
        <translation>它看不到</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>What it forgot</source>
        <translation>它已忘记</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_ledger.py"/>
        <source>Yes, erase it</source>
        <translation>是，清除</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>You are connected to nobody at the moment. Servers are listed below.</source>
        <translation>你目前没有与任何人连接。服务器列在下面。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Whose connection</source>
        <translation>谁的连接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Hold the figures still</source>
        <translation>停住数字不动</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>As text, without names and addresses</source>
        <translation>以文字形式，不含名字和地址</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>in</source>
        <translation>接收</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>out</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/views/plot.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Lost</source>
        <translation>丢包</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Ways</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Layers</source>
        <translation>防护层</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/file_room.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copied, without names and addresses.</source>
        <translation>已复制，不含名字和地址。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>None: no circle with a server yet.</source>
        <translation>无：还没有带服务器的圈子。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_live.py"/>
        <source>{size} bytes fit</source>
        <translation>可通过 {size} 字节</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up servers</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected people</source>
        <translation>已连接的人</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Circles</source>
        <translation>圈子</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Paste a circle link: m2:circle/…</source>
        <translation>粘贴圈子链接：m2:circle/…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/scan/words.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Circle link</source>
        <translation>圈子链接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/group_room.py"/>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Nobody at the moment.</source>
        <translation>目前没有人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is offline</source>
        <translation>这台电脑离线</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>This computer is online</source>
        <translation>这台电脑在线</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to %n people</source>
        <translation>
            <numerusform>已与 %n 人连接</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Connected to nobody at the moment</source>
        <translation>目前没有与任何人连接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Own addresses: {addresses}</source>
        <translation>自己的地址：{addresses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>and %n more that are not in use</source>
        <translation>
            <numerusform>另有 %n 个未使用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No circle with a look-up server yet.</source>
        <translation>还没有带查找服务器的圈子。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Copy the link of {name}</source>
        <translation>复制 {name} 的链接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Show the code of {name}</source>
        <translation>显示 {name} 的二维码</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Leave {name}</source>
        <translation>退出 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Join {name} again</source>
        <translation>重新加入 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>The link is in the clipboard. Give it only to members.</source>
        <translation>链接已在剪贴板中。请只交给成员。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You are in the circle {name} now.</source>
        <translation>你现在在圈子 {name} 中。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>You left {name}. Its contacts stay, but are not reached.</source>
        <translation>你已退出 {name}。其中的联系人会保留，但联系不上。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>Look-up server of {circle}, {address}: {state}</source>
        <translation>{circle} 的查找服务器，{address}：{state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>people find you there</source>
        <translation>别人能在那里找到你</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>People find you there</source>
        <translation>别人能在那里找到你</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <source>{time} · {percent}% lost · {rate}</source>
        <translation>{time} · 丢包 {percent}% · {rate}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_state.py"/>
        <location filename="../../ui/file_words.py"/>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Whose trace</source>
        <translation>谁的跟踪记录</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Everybody and this computer</source>
        <translation>所有人和这台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Kept in memory on this computer, and nowhere else. Never sent.</source>
        <translation>只保存在这台电脑的内存中，别无他处。绝不发送。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>flow {number}</source>
        <translation>流 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/network_trace.py"/>
        <source>Nothing was tried yet. Steps appear here.</source>
        <translation>还没有尝试任何操作。步骤会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/onboarding.py"/>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>This link leads to:</source>
        <translation>此链接通向：</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>You have not verified {name}. This link leads to:</source>
        <translation>你尚未验证 {name}。此链接通向：</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/open_link.py"/>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>My name</source>
        <translation>我的名字</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Name, your contacts see it</source>
        <translation>名字，你的联系人会看到</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Choose a picture…</source>
        <translation>选择头像…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <source>Fingerprint of my certificate {fingerprint}</source>
        <translation>我的证书指纹 {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/security.py"/>
        <source>Fingerprint of my certificate</source>
        <translation>我的证书指纹</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see the new name when you next meet.</source>
        <translation>下次相遇时，你的联系人会看到新名字。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Choose a picture of yourself</source>
        <translation>选择你的头像</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The picture could not be read. Choose another file.</source>
        <translation>无法读取图片。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Looking at the picture…</source>
        <translation>正在查看图片…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>This is no picture that m2chat takes. Choose another.</source>
        <translation>m2chat 不能使用这张图片。请选择其他图片。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>You have no picture now.</source>
        <translation>你现在没有头像。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/own_profile.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts get the picture.</source>
        <translation>你的联系人会收到头像。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>It opens in a window of its own.</source>
        <translation>它会在单独的窗口中打开。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Each profile has its own name, keys, contacts and messages. They know nothing of each other, and several can be open at once.</source>
        <translation>每个个人资料都有自己的名字、密钥、联系人和消息。它们互不知晓，可以同时打开多个。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>There is no other profile.</source>
        <translation>没有其他个人资料。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>This one</source>
        <translation>当前这个</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>New profile</source>
        <translation>新建个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/profiles.py"/>
        <source>Another m2chat could not be started. Start it by hand.</source>
        <translation>无法启动另一个 m2chat。请手动启动。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>m2chat backups (*{ending});;All files (*)</source>
        <translation>m2chat 备份 (*{ending});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Open backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Come back with your backup</source>
        <translation>用备份恢复</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the file that m2chat wrote. To move from another computer, make one there first: “Move to another computer…” in its menu. It falls silent by itself.</source>
        <translation>请选择由 m2chat 写出的文件。要从另一台电脑移过来，先在那台上创建备份：在其菜单中选择“移到另一台电脑…”。那台会自动不再发送。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Choose the backup file…</source>
        <translation>选择备份文件…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Your computers are meeting…</source>
        <translation>你们的电脑正在相遇…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The two computers are making the words…</source>
        <translation>两台电脑正在生成词…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Are these four words on their screen too?</source>
        <translation>对方屏幕上也是这四个词吗？</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Wants to be your contact. Are these four words on their screen too?</source>
        <translation>想成为你的联系人。对方屏幕上也是这四个词吗？</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Waiting for their yes…</source>
        <translation>正在等待对方同意…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>You are contacts now</source>
        <translation>你们现在是联系人了</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The words differed. Somebody may stand between you.</source>
        <translation>词不相同。你们之间可能有中间人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>No answer. Perhaps they closed the page.</source>
        <translation>没有回应。对方可能关闭了页面。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/group_room.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <location filename="../../ui/dialogs/unlock.py"/>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/shell.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/room_row.py"/>
        <source>Write</source>
        <translation>写消息</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Compare with {title}</source>
        <translation>与 {title} 比对</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Call {title} or meet, and read these to each other. If every word is the same, nobody sits between you.</source>
        <translation>给 {title} 打电话或见面，互相念出这些词。如果每个词都相同，你们之间就没有中间人。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The words, to say aloud</source>
        <translation>用于念读的词</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>The same as digits</source>
        <translation>对应的数字</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They match</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>They differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Mark as not verified</source>
        <translation>标为未验证</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/safety_code.py"/>
        <source>Then do not trust this conversation: somebody may sit between you. Check that you both look at the right contact; if it stays different, exchange new cards in person.</source>
        <translation>那么不要信任此会话：你们之间可能有中间人。请确认双方看的是正确的联系人；如果仍然不同，请当面交换新名片。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>Or let the computers compare</source>
        <translation>或让电脑来比对</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>QR code of the safety code</source>
        <translation>安全码二维码</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>{title} scans this, or you paste the code of their screen here.</source>
        <translation>{title} 扫描此码，或者你在这里粘贴对方屏幕上的码。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The code of {title}'s screen</source>
        <translation>{title} 屏幕上的码</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes match. Nobody sits between you and {name}, who is verified now.</source>
        <translation>两码相同。你和 {name} 之间没有中间人，对方现已验证。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>The codes differ. Is it {name}'s screen, opened at your name? Then somebody sits between you: do not trust this conversation, and exchange new cards in person. {name} is not verified any more.</source>
        <translation>两码不同。这是 {name} 的屏幕，并且打开的是你的名字吗？如果是，你们之间就有中间人：不要信任此会话，请当面交换新名片。{name} 已不再是已验证状态。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/scan_code.py"/>
        <source>That is your own code. Take the one of their screen.</source>
        <translation>这是你自己的码。请使用对方屏幕上的码。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>In one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This evening</source>
        <translation>今晚</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Monday morning</source>
        <translation>周一早上</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>It leaves this computer at that time, if m2chat is running then.</source>
        <translation>到时如果 m2chat 正在运行，它就会从这台电脑发出。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>Send then</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/schedule.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>这个时间已过。请选择更晚的时间。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/sheet.py"/>
        <location filename="../../ui/shell.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>In every text field</source>
        <translation>在所有文本框中</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Copy, cut, paste</source>
        <translation>复制、剪切、粘贴</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/views/toast.py"/>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Edit the last message (empty line)</source>
        <translation>编辑上一条消息（空行时）</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Among messages and in lists</source>
        <translation>在消息和列表中</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Choose several</source>
        <translation>多选</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Delete for me</source>
        <translation>仅为我删除</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Menu of a row</source>
        <translation>该行的菜单</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Close what is uppermost</source>
        <translation>关闭最上层</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts of m2chat</source>
        <translation>m2chat 键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcut_sheet.py"/>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Take at least {shortest} characters; four or five words are best.</source>
        <translation>至少用 {shortest} 个字符；四五个词最好。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Too easy to guess. Four or five words that do not belong together are best.</source>
        <translation>太容易猜到。最好用四五个互不相关的词。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Weak. Add another word or two.</source>
        <translation>弱。再加一两个词。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Good.</source>
        <translation>良好。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/strength.py"/>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>could be better</source>
        <translation>可以更好</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>does not work</source>
        <translation>不正常</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Permission</source>
        <translation>许可</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Look-up</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>The direct way</source>
        <translation>直连路径</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB there</source>
        <translation>发出 1 MiB</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>1 MiB back</source>
        <translation>传回 1 MiB</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/inspection.py"/>
        <source>Longest packet</source>
        <translation>最大数据包</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>The router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Ask me first</source>
        <translation>先问我</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Yes, at any time</source>
        <translation>是，随时可以</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test the connection with {name}</source>
        <translation>测试与 {name} 的连接</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Both computers look each other up, try the direct way and a relay, and send one MiB there and back. {name} is asked first.</source>
        <translation>双方电脑互相查找，尝试直连和中继，并来回发送 1 MiB。会先询问 {name}。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Begin the test</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen from here</source>
        <translation>从这里看</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Seen by {name}</source>
        <translation>从 {name} 那里看</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>{name} may test with you</source>
        <translation>{name} 可与你测试</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Something does not work; see below.</source>
        <translation>有些项目不正常；见下文。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/test_contact.py"/>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their card</source>
        <translation>对方的名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Scan it, drop it here, or paste what they sent you.</source>
        <translation>扫描、拖到这里，或粘贴对方发给你的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their contact card</source>
        <translation>对方的名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Use the card in the clipboard</source>
        <translation>使用剪贴板中的名片</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname</source>
        <translation>备注名</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Their own name comes when they accept</source>
        <translation>对方接受后会显示其自己的名字</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Nickname, only you see it</source>
        <translation>备注名，仅你可见</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello message</source>
        <translation>问候语</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hi, it's me from…</source>
        <translation>你好，我是…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Hello, they read it before they accept</source>
        <translation>问候语，对方接受前可读到</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Join this circle…</source>
        <translation>加入此圈子…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>for your own network</source>
        <translation>用于你自己的网络</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>of the circle {circle}</source>
        <translation>属于圈子 {circle}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>A good card {of}. It ends {end}.</source>
        <translation>有效的名片，{of}。{end} 到期。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Open the conversation</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/their_card.py"/>
        <source>Short id {digits}. On the telephone they read: {words}</source>
        <translation>短标识 {digits}。在电话里，对方念作：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/offline_room.py"/>
        <source>Messages that wait</source>
        <translation>等待的消息</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long messages may wait</source>
        <translation>消息可等待多久</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much may wait</source>
        <translation>可等待多少</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Ask {first_name}</source>
        <translation>询问 {first_name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <location filename="../../ui/pages/treaty_card.py"/>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>End it</source>
        <translation>结束约定</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/treaty.py"/>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Profiles on this computer</source>
        <translation>这台电脑上的个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Who are you today?</source>
        <translation>今天你是谁？</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Enter your passphrase to open your messages.</source>
        <translation>输入口令短语以打开你的消息。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Another profile</source>
        <translation>其他个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/unlock.py"/>
        <source>Your system's keyring holds the key. It may ask you to unlock it.</source>
        <translation>系统密钥环保管着密钥。它可能会请你解锁。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <location filename="../../ui/link_entries.py"/>
        <source>The whole message</source>
        <translation>完整消息</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/whole_message.py"/>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete this profile?</source>
        <translation>删除此个人资料？</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Your keys, contacts, messages and files on this computer go. Nobody can bring them back, except from a backup of yours. Your contacts keep what you sent them.</source>
        <translation>这台电脑上的密钥、联系人、消息和文件都会消失。除了用你的备份，没有人能找回。你的联系人会保留你发给他们的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>The keys are overwritten first, so what is left cannot be read. On a solid-state disk, in snapshots or backups old copies of the key file may remain; they open with your passphrase only.</source>
        <translation>会先覆盖密钥，因此剩余数据无法读取。在固态硬盘、快照或备份中，可能留有密钥文件的旧副本；它们只能用你的口令短语打开。</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Type {word} to go on</source>
        <translation>输入 {word} 以继续</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Delete the profile</source>
        <translation>删除个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/wipe.py"/>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/writing.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium light</source>
        <translation>中浅色</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>medium dark</source>
        <translation>中深色</translation>
    </message>
    <message>
        <location filename="../../ui/emoji.py"/>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Take this file</source>
        <translation>接收此文件</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Cancel this file</source>
        <translation>取消此文件</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>{name} can not be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>图片无法保存。磁盘满了吗？</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>This file can run on your computer</source>
        <translation>此文件可在你的电脑上运行</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>“{name}” is a program, or may start one (.{ending}). Save it only if you expected it and know why it was sent.</source>
        <translation>“{name}”是程序，或可能启动程序（.{ending}）。只有在你预料会收到它并知道为什么发来时才保存。</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Save it anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../ui/file_room.py"/>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting at the offline server</source>
        <translation>在离线服务器上等待</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for a connection</source>
        <translation>正在等待连接</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{seconds} s left</source>
        <translation>剩余 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{minutes} min left</source>
        <translation>剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{hours} h left</source>
        <translation>剩余 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Take it?</source>
        <translation>接收吗？</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Waiting for their yes</source>
        <translation>等待对方同意</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{size} of {total}</source>
        <translation>{size} / {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>It did not come through</source>
        <translation>未能传完</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>{state} · {size} of {total}</source>
        <translation>{state} · {size} / {total}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <source>Voice message, {length}</source>
        <translation>语音消息，{length}</translation>
    </message>
    <message>
        <location filename="../../ui/file_words.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>People in this room…</source>
        <translation>同一房间的人…</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Profile and card</source>
        <translation>个人资料和名片</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>name picture fingerprint card circle</source>
        <translation>名字 头像 图片 指纹 名片 圈子</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>Backup and devices</source>
        <translation>备份和设备</translation>
    </message>
    <message>
        <location filename="../../ui/first_room.py"/>
        <source>restore move export another computer</source>
        <translation>恢复 还原 移动 迁移 导出 另一台电脑 换电脑</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>{asker} asks you into this group</source>
        <translation>{asker} 邀请你加入此群组</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Members will see your name, and can meet you to bring messages. You see what is said from when you join.</source>
        <translation>成员会看到你的名字，并可与你相遇以传递消息。你能看到加入之后的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>New group…</source>
        <translation>新建群组…</translation>
    </message>
    <message>
        <location filename="../../ui/group_room.py"/>
        <source>Who has it…</source>
        <translation>谁已收到…</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/choices.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/quick/settings_rows.py"/>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Network, check and circles</source>
        <translation>网络、检查和圈子</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>More about this conversation</source>
        <translation>此会话的更多操作</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Voice message: click to record, or hold and let go to send</source>
        <translation>语音消息：点击录音，或按住说话、松开发送</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>Send ({key}); right-click for when and how ({more})</source>
        <translation>发送（{key}）；右键点击可选择时间与方式（{more}）</translation>
    </message>
    <message>
        <location filename="../../ui/hints.py"/>
        <source>{find} finds people, {add} adds somebody.</source>
        <translation>{find} 查找人，{add} 添加人。</translation>
    </message>
    <message>
        <location filename="../../ui/hosting_room.py"/>
        <source>Host a circle…</source>
        <translation>托管圈子…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>circle server relay LAN port UPnP address test donate inspector ledger</source>
        <translation>圈子 服务器 中继 LAN 局域网 端口 UPnP 地址 测试 捐赠 帮助 监视器 台账</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Network inspector</source>
        <translation>网络监视器</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>What servers learned</source>
        <translation>服务器得知了什么</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection</source>
        <translation>防护层</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Layers of protection…</source>
        <translation>防护层…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection…</source>
        <translation>测试连接…</translation>
    </message>
    <message>
        <location filename="../../ui/insight_room.py"/>
        <source>Test the connection with this contact</source>
        <translation>测试与此联系人的连接</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <location filename="../../ui/network_words.py"/>
        <source>Look-up server</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Offline server</source>
        <translation>离线服务器</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>in reserve</source>
        <translation>备用</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>tried</source>
        <translation>尝试过</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{now}, least {least}</source>
        <translation>{now}，最低 {least}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{share} of {packets} packets</source>
        <translation>{share}，共 {packets} 个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>The path gives</source>
        <translation>路径速率</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{window}, {flying} on the way</source>
        <translation>{window}，{flying} 在途</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} in {packets} packets</source>
        <translation>{size}，{packets} 个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Streams open</source>
        <translation>打开的流</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{ours} ours, {theirs} theirs</source>
        <translation>我方 {ours}，对方 {theirs}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Connected for</source>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key of the line</source>
        <translation>线路密钥</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{age} old, {size} under it</source>
        <translation>已用 {age}，传输 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, carried {size}</source>
        <translation>{time}，传送了 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>{time}, people find you there</source>
        <translation>{time}，别人能在那里找到你</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>A new key for every message</source>
        <translation>每条消息都用新密钥</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Not in use now</source>
        <translation>目前未使用</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>One key for the whole circle · {size} under it on this line</source>
        <translation>整个圈子共用一个密钥 · 此线路已传输 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>Key {age} old · {size} under it</source>
        <translation>密钥已用 {age} · 传输 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/inspection.py"/>
        <source>m2chat network inspector</source>
        <translation>m2chat 网络监视器</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>m2chat opens them now.</source>
        <translation>现在由 m2chat 打开它们。</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>No program opens them now.</source>
        <translation>现在没有程序打开它们。</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Another program opens them now. Switched on, m2chat does.</source>
        <translation>现在由另一个程序打开它们。开启后改由 m2chat 打开。</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system knows from the installation that m2chat opens them.</source>
        <translation>系统从安装时就知道由 m2chat 打开它们。</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>This m2chat was started from a folder, so that the system can't know it. Paste links into the search field instead.</source>
        <translation>此 m2chat 是从文件夹启动的，因此系统无法知道它。请改为把链接粘贴到搜索框。</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Open m2: links with m2chat</source>
        <translation>用 m2chat 打开 m2: 链接</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>Contact cards and circle links that you click in a browser or mail program open here. You are asked before anything is done with them.</source>
        <translation>你在浏览器或邮件程序中点击的名片和圈子链接会在这里打开。执行任何操作前都会先问你。</translation>
    </message>
    <message>
        <location filename="../../ui/links/settings_page.py"/>
        <source>The system did not take it ({reason}). Nothing was changed.</source>
        <translation>系统没有接受（{reason}）。未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Fold or open the list</source>
        <translation>折叠或展开列表</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Compact list</source>
        <translation>紧凑列表</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Appearance and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>colour color theme dark light night contrast size zoom font larger smaller</source>
        <translation>颜色 色彩 主题 深色 暗色 浅色 夜间 对比度 大小 缩放 字体 放大 缩小</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>“As the system” follows light, dark and high contrast of your computer.</source>
        <translation>“跟随系统”会随电脑的浅色、深色和高对比度设置而变。</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>The colour of your own messages and of what is chosen. High contrast has its own.</source>
        <translation>你自己的消息和所选内容的颜色。高对比度有自己的颜色。</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>Everything in the window. Ctrl++ and Ctrl+- change it too, Ctrl+0 resets it.</source>
        <translation>窗口中的所有内容。也可用 Ctrl++ 和 Ctrl+- 更改，用 Ctrl+0 重置。</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../../ui/look_room.py"/>
        <source>One line for each conversation.</source>
        <translation>每个会话占一行。</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Select a conversation</source>
        <translation>选择一个会话</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/models/conversation_model.py"/>
        <location filename="../../ui/views/line_list.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/models/conversation_model.py"/>
        <source>draft: {words}</source>
        <translation>草稿：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_model.py"/>
        <source>A message that is no longer here</source>
        <translation>一条已不在这里的消息</translation>
    </message>
    <message>
        <location filename="../../ui/models/message_rows.py"/>
        <source>Voice message</source>
        <translation>语音消息</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {seconds} s</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {minutes} min</source>
        <translation>{minutes} 分钟后</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>in {hours} h</source>
        <translation>{hours} 小时后</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/moments.py"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>tomorrow, {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{weekday} {date}, {time}</source>
        <translation>{date}{weekday} {time}</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name looks like that of another contact, {name}. Compare the safety code before you trust it.</source>
        <translation>这个名字看起来像另一位联系人 {name}。先比对安全码，再信任对方。</translation>
    </message>
    <message>
        <location filename="../../ui/name_doubt.py"/>
        <source>This name mixes letters of several alphabets, so that it may look like another name.</source>
        <translation>这个名字混用了几种字母，看起来可能像另一个名字。</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Inspector</source>
        <translation>监视器</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../ui/network_pages.py"/>
        <source>Trace</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN</source>
        <translation>局域网</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Direct</source>
        <translation>直连</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Two relays</source>
        <translation>两个中继</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>LAN, no server</source>
        <translation>局域网，无服务器</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, within this network. You see each other's address.</source>
        <translation>在此网络内直接到对方电脑。双方能看到彼此的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer. You see each other's address.</source>
        <translation>直接到对方电脑。双方能看到彼此的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through a relay that can read nothing. You do not see each other's address.</source>
        <translation>经过一个读不到任何内容的中继。双方看不到彼此的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts. Neither knows both of you.</source>
        <translation>经过两个不同主持人的中继。它们都不会同时知道你们双方。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Straight to their computer, found in this network without any server.</source>
        <translation>直接到对方电脑，在此网络内找到，不经任何服务器。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Your address stays hidden behind a relay until the request is accepted; then the direct way, and a relay only where that fails.</source>
        <translation>在请求被接受之前，你的地址隐藏在中继之后；之后使用直连，直连不通时才用中继。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The fastest way. They see your address; a relay helps where a router lets nothing direct through.</source>
        <translation>最快的方式。对方能看到你的地址；路由器不放行直连时由中继协助。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Never through anybody else's computer. Behind some routers you will not reach each other.</source>
        <translation>绝不经过别人的电脑。在某些路由器后面，你们会联系不上。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>They never see your address. A little slower; without a relay in the circle, messages wait.</source>
        <translation>对方永远看不到你的地址。稍慢一些；圈子没有中继时，消息会等待。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Through two relays of different hosts: neither knows both of you. The slowest way.</source>
        <translation>经过两个不同主持人的中继：它们都不会同时知道你们双方。最慢的方式。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Only while you are in the same network; elsewhere, messages wait.</source>
        <translation>仅当你们在同一网络时；在其他地方，消息会等待。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Being found</source>
        <translation>被找到</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Size of datagrams</source>
        <translation>数据报大小</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Without a server</source>
        <translation>不经服务器</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>must be mended</source>
        <translation>必须修复</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>No router changes the address of this computer</source>
        <translation>没有路由器改变这台电脑的地址</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody the same address</source>
        <translation>路由器向所有人显示同一个地址</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>The router shows everybody another address</source>
        <translation>路由器向每个人显示不同的地址</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Same network only</source>
        <translation>仅限同一网络</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Same network</source>
        <translation>同一网络</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>People on one network find each other by card, without a server</source>
        <translation>同一网络中的人可凭名片找到彼此，不经服务器</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You left the circle of your own network: only servers help people find you.</source>
        <translation>你退出了自己网络的圈子：别人只能通过服务器找到你。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>You are offline. Messages you write wait on this computer and go out by themselves.</source>
        <translation>你已离线。你写的消息会在这台电脑上等待，并自动发出。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>This profile is open on another computer. You can read here, but nothing is sent.</source>
        <translation>此个人资料在另一台电脑上打开。你可以在这里阅读，但不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Use here</source>
        <translation>在此使用</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>有 %n 项必须修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/network_words.py"/>
        <source>It works; %n thing(s) could be better.</source>
        <translation>
            <numerusform>可以使用；有 %n 项可以更好。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>Everything that could be tried works.</source>
        <translation>所有能测试的项目都正常。</translation>
    </message>
    <message>
        <location filename="../../ui/network_words.py"/>
        <source>m2chat network check: {verdict}</source>
        <translation>m2chat 网络检查：{verdict}</translation>
    </message>
    <message>
        <location filename="../../ui/offline_room.py"/>
        <source>Deleted at the offline server in</source>
        <translation>离线服务器上的删除倒计时</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>There is no other profile on this computer.</source>
        <translation>这台电脑上没有其他个人资料。</translation>
    </message>
    <message>
        <location filename="../../ui/other_profiles.py"/>
        <source>Another m2chat could not be started.</source>
        <translation>无法启动另一个 m2chat。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/views/chain.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Close the contact panel</source>
        <translation>关闭联系人面板</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>How to reach them</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/settings/chats.py"/>
        <source>Files taken without asking</source>
        <translation>自动接收的文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>As for everybody</source>
        <translation>与所有人相同</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Remove contact…</source>
        <translation>移除联系人…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>All messages with them are deleted from this computer.</source>
        <translation>与对方的所有消息都会从这台电脑上删除。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>calls themselves {name}</source>
        <translation>自称 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Verified: you compared the safety code.</source>
        <translation>已验证：你比对过安全码。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Not verified yet. Compare the code by voice or in person to be sure that nobody sits between you.</source>
        <translation>尚未验证。请通过语音或当面比对安全码，以确认你们之间没有中间人。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Give them a name</source>
        <translation>给对方起个备注名</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <location filename="../../ui/pages/request_card.py"/>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <location filename="../../ui/pages/contact_panel.py"/>
        <source>Yes, remove</source>
        <translation>是，移除</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>You compared the safety code</source>
        <translation>你已比对安全码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <source>Compare the safety code</source>
        <translation>比对安全码</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this contact</source>
        <translation>关于此联系人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/views/hover_bar.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_header.py"/>
        <location filename="../../ui/pages/conversation_page.py"/>
        <source>About this group</source>
        <translation>关于此群组</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Open elsewhere</source>
        <translation>已在别处打开</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No circle yet</source>
        <translation>还没有圈子</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Network: {state}, circle: {circle}</source>
        <translation>网络：{state}，圈子：{circle}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/pages/search_panel.py"/>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <location filename="../../ui/window_keys.py"/>
        <source>Search people and messages</source>
        <translation>搜索人和消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact has this name.</source>
        <translation>没有联系人叫这个名字。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Nobody found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>Show somebody your card, or paste theirs.</source>
        <translation>把你的名片给别人看，或粘贴别人的名片。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conversation_list_page.py"/>
        <source>No contact is called “{name}”.</source>
        <translation>没有联系人叫“{name}”。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Delivery</source>
        <translation>送达情况</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Close the delivery panel</source>
        <translation>关闭送达面板</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <location filename="../../ui/pages/message_entries.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Cancel message</source>
        <translation>取消消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The last try</source>
        <translation>上次尝试</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Whole trace…</source>
        <translation>完整跟踪记录…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>The way it took</source>
        <translation>它所走的路径</translation>
    </message>
    <message>
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>Written {when}</source>
        <translation>{when} 写下</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/delivery_panel.py"/>
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>目前已尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>For people elsewhere: paste its link. On your own network a card is enough.</source>
        <translation>用于联系别处的人：粘贴圈子链接。在自己的网络中，有名片就够了。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Getting started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/views/lonely.py"/>
        <source>Now meet somebody</source>
        <translation>现在认识一个人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Somebody is in this room</source>
        <translation>有人在同一房间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>See each other for ten minutes, connect with two clicks.</source>
        <translation>互相可见十分钟，点两下即可连接。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>You have their card</source>
        <translation>你有对方的名片</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Paste it, scan it, or drop its picture.</source>
        <translation>粘贴、扫描，或把图片拖进来。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Try it alone</source>
        <translation>自己先试试</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write yourself a note, kept on this computer.</source>
        <translation>给自己写张便笺，保存在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Write…</source>
        <translation>写…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>A circle</source>
        <translation>圈子</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join a circle</source>
        <translation>加入圈子</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <source>Your computer helps your people to find each other.</source>
        <translation>你的电脑帮助大家找到彼此。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Host…</source>
        <translation>托管…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/getting_started.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>You are in {name}.</source>
        <translation>你在 {name} 中。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>On its way</source>
        <translation>在途中</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits at an offline server</source>
        <translation>在离线服务器上等待</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Expired at the offline server. Send again, or another member hands it on</source>
        <translation>已在离线服务器上过期。请重新发送，或由其他成员转交</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Does not get it: no longer a member</source>
        <translation>不会收到：已不是成员</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Waits until you are both online, or another member hands it on</source>
        <translation>等待你们双方都在线，或由其他成员转交</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Who has it</source>
        <translation>谁已收到</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>Close the list of members</source>
        <translation>关闭成员列表</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_deliveries.py"/>
        <source>{have} of {count} have it</source>
        <translation>{have}/{count} 人已收到</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>What to do about {name}</source>
        <translation>对 {name} 的操作</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Asked in, no answer yet</source>
        <translation>已邀请，尚未答复</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Blocked: what they write is hidden</source>
        <translation>已屏蔽：对方写的内容被隐藏</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Not your contact</source>
        <translation>不是你的联系人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Close the group panel</source>
        <translation>关闭群组面板</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Ask people in…</source>
        <translation>邀请加入…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Card for this group…</source>
        <translation>此群组的名片…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Name and purpose…</source>
        <translation>名称和简介…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Leave group</source>
        <translation>退出群组</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Delete group…</source>
        <translation>删除群组…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take the invitation back</source>
        <translation>撤回邀请</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Give up being an admin</source>
        <translation>放弃管理员身份</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Make an admin</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>No longer an admin</source>
        <translation>取消管理员</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Take out of the group</source>
        <translation>移出群组</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You see nothing of what is said after. An admin can ask you in again.</source>
        <translation>之后的内容你都看不到。管理员可以再次邀请你。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>You leave, and all its messages are deleted from this computer.</source>
        <translation>你将退出，群组的所有消息会从这台电脑上删除。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, leave</source>
        <translation>是，退出</translation>
    </message>
    <message>
        <location filename="../../ui/pages/group_panel.py"/>
        <source>Yes, delete</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Pictures of this conversation</source>
        <translation>此会话的图片</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Files of this conversation</source>
        <translation>此会话的文件</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No voice messages yet</source>
        <translation>还没有语音消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Voice messages of both sides</source>
        <translation>双方的语音消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>No links yet</source>
        <translation>还没有链接</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>Web addresses that were written</source>
        <translation>会话中写过的网址</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>What this conversation carries</source>
        <translation>此会话包含的内容</translation>
    </message>
    <message>
        <location filename="../../ui/pages/media_panel.py"/>
        <source>{things} stand here.</source>
        <translation>{things}会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy selected text</source>
        <translation>复制所选文字</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delivery…</source>
        <translation>送达情况…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for both…</source>
        <translation>为双方删除…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/message_entries.py"/>
        <source>Delete for everyone…</source>
        <translation>为所有人删除…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/message_entries.py"/>
        <source>%n message(s) deleted for you</source>
        <translation>
            <numerusform>已为你删除 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Reject &amp;&amp; block</source>
        <translation>拒绝 &amp;&amp; 屏蔽</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Cancel request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} wants to be your contact</source>
        <translation>{name} 想成为你的联系人</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They asked with a card of yours.</source>
        <translation>对方是用你的名片请求的。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told when you reject. Until you accept, they see nothing of you.</source>
        <translation>拒绝时不会告知对方。在你接受之前，对方看不到你的任何信息。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Request sent</source>
        <translation>请求已发送</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Waiting for {name}</source>
        <translation>正在等待 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You can write as soon as they accept. m2chat keeps asking by itself.</source>
        <translation>对方接受后你就可以写消息。m2chat 会自动继续请求。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>Nothing of theirs reaches you.</source>
        <translation>对方的任何内容都不会送到你这里。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>{name} is blocked</source>
        <translation>已屏蔽 {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>They are not told.</source>
        <translation>不会告知对方。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/request_card.py"/>
        <source>You wrote: “{hello}”</source>
        <translation>你写了：“{hello}”</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Scheduled</source>
        <translation>定时消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Nothing is scheduled</source>
        <translation>没有定时消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Right-click the send button.</source>
        <translation>右键点击发送按钮。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <location filename="../../ui/settings/network.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../ui/pages/scheduled_panel.py"/>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search this conversation</source>
        <translation>搜索此会话</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>What do you look for?</source>
        <translation>你要找什么？</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Words of messages, names of files.</source>
        <translation>消息中的文字、文件名。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/search_panel.py"/>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sending.py"/>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Sealed for its reader</source>
        <translation>只为读者密封</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Each packet on the way</source>
        <translation>途中的每个数据包</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Message info</source>
        <translation>消息信息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>Close message info</source>
        <translation>关闭消息信息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>A message without words</source>
        <translation>没有文字的消息</translation>
    </message>
    <message>
        <location filename="../../ui/pages/story_panel.py"/>
        <source>How it is protected</source>
        <translation>如何受到保护</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>{name} would like to test the connection with you</source>
        <translation>{name} 想与你测试连接</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Both computers send one MiB there and back, and yours says what it sees in numbers: no names, no addresses. You can change your answer at any time.</source>
        <translation>双方电脑来回发送 1 MiB，你的电脑会用数字说明它看到的情况：不含名字和地址。你可以随时更改答复。</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="../../ui/pages/test_card.py"/>
        <source>Don't allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Teal</source>
        <translation>青绿</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Rose</source>
        <translation>玫红</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <location filename="../../ui/palettes.py"/>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Go to a conversation…</source>
        <translation>转到会话…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/room.py"/>
        <source>Do anything by its name…</source>
        <translation>按名称执行操作…</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>A name; or &gt; and what you would like to do</source>
        <translation>输入名字；或输入 &gt; 和想做的事</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversation or command</source>
        <translation>会话或命令</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Conversations and commands</source>
        <translation>会话和命令</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Do something</source>
        <translation>执行操作</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>Nothing that can be done now is called “{words}”.</source>
        <translation>现在没有名为“{words}”的可用操作。</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>No conversation is called “{words}”.</source>
        <translation>没有名为“{words}”的会话。</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <location filename="../../ui/quick/sheet.py"/>
        <source>↑ ↓ choose · Enter opens · &gt; for everything else</source>
        <translation>↑ ↓ 选择 · Enter 打开 · &gt; 其他所有操作</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code</source>
        <translation>框选二维码</translation>
    </message>
    <message>
        <location filename="../../ui/scan/area.py"/>
        <source>Draw a box round the code. Enter takes the whole screen, Esc goes back.</source>
        <translation>框选二维码。Enter 使用整个屏幕，Esc 返回。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>This m2chat was installed without camera support (the package PySide6-Addons). Scan from the screen or from a picture, or paste the text.</source>
        <translation>此 m2chat 安装时未带摄像头支持（PySide6-Addons 包）。请从屏幕或图片扫描，或粘贴文字。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera support of this computer can't be loaded: a library of the system is missing. Scan from the screen or from a picture, or paste the text.</source>
        <translation>无法加载这台电脑的摄像头支持：缺少系统库。请从屏幕或图片扫描，或粘贴文字。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>No camera was found. Scan from the screen or from a picture, or paste the text.</source>
        <translation>没有找到摄像头。请从屏幕或图片扫描，或粘贴文字。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The system does not let m2chat use the camera. Allow it in the privacy settings of the system, or scan from a picture.</source>
        <translation>系统不允许 m2chat 使用摄像头。请在系统的隐私设置中允许，或从图片扫描。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>The camera could not be started; perhaps another program uses it. Close that one and try again, or scan from a picture.</source>
        <translation>无法启动摄像头；可能有其他程序在使用它。请关闭那个程序后重试，或从图片扫描。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Picture of the camera</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <location filename="../../ui/scan/panel.py"/>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Stop the camera</source>
        <translation>停止摄像头</translation>
    </message>
    <message>
        <location filename="../../ui/scan/camera.py"/>
        <source>Hold the code into the frame.</source>
        <translation>把二维码对准取景框。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no card and no picture in the clipboard.</source>
        <translation>剪贴板中没有名片，也没有图片。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This is no file. Choose a picture of the code.</source>
        <translation>这不是文件。请选择二维码的图片。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The file could not be read ({reason}). Choose another one.</source>
        <translation>无法读取文件（{reason}）。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>The picture is larger than 10 MB. Cut out the code.</source>
        <translation>图片超过 10 MB。请只裁出二维码部分。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>There is no picture.</source>
        <translation>没有图片。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>A drawing or a web page is not read here. Save the code as PNG or JPEG.</source>
        <translation>这里不读取矢量图或网页。请把二维码保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This file is no picture that can be read. PNG, JPEG, WebP and GIF can.</source>
        <translation>此文件不是可读取的图片。支持 PNG、JPEG、WebP 和 GIF。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/intake.py"/>
        <source>This picture can't be read: it is damaged, or larger than 10 MB or 16 million pixels. Cut out the code and try again.</source>
        <translation>无法读取这张图片：它已损坏，或超过 10 MB 或 1600 万像素。请只裁出二维码部分再试。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Hold the code before the camera</source>
        <translation>把二维码对准摄像头</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Find a code that another program shows on the screen</source>
        <translation>查找其他程序在屏幕上显示的二维码</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Choose a picture of the code; or drop one here</source>
        <translation>选择二维码图片；或拖到这里</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Take text or picture out of the clipboard</source>
        <translation>从剪贴板取出文字或图片</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Select an area…</source>
        <translation>选择区域…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Looking for a code…</source>
        <translation>正在查找二维码…</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Picture of a code</source>
        <translation>二维码图片</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>Pictures and texts</source>
        <translation>图片和文本</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>There are several. Which one?</source>
        <translation>有多个。要哪一个？</translation>
    </message>
    <message>
        <location filename="../../ui/scan/panel.py"/>
        <source>No code was found on the screen. Make it larger and show all of it, or select the area yourself.</source>
        <translation>屏幕上没有找到二维码。请放大并完整显示，或自己选择区域。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/portal.py"/>
        <source>The desktop gave no picture of the screen. Allow it in the settings of the system, or make a picture of the screen and choose it under Picture.</source>
        <translation>桌面没有提供屏幕画面。请在系统设置中允许，或截屏后在“图片”中选择。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/screen.py"/>
        <source>The screen can't be seen from here: the system does not allow it. Make a picture of the screen, and choose it under Picture.</source>
        <translation>从这里看不到屏幕：系统不允许。请截屏后在“图片”中选择。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Contact card</source>
        <translation>名片</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link for a server</source>
        <translation>服务器链接</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Safety code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>From a newer m2chat</source>
        <translation>来自更新版本的 m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Wireless network</source>
        <translation>无线网络</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Login secret</source>
        <translation>登录密钥</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Link of another program</source>
        <translation>其他程序的链接</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>Empty code</source>
        <translation>空的二维码</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a circle link</source>
        <translation>圈子链接</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a contact card</source>
        <translation>名片</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a safety code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a card or link of m2chat</source>
        <translation>m2chat 的名片或链接</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>a link for a server</source>
        <translation>服务器链接</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a contact card, not {wanted}. Add it with “Add contact”.</source>
        <translation>这是名片，不是{wanted}。请用“添加联系人”添加。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a circle link, not {wanted}. Join the circle under Network first.</source>
        <translation>这是圈子链接，不是{wanted}。请先在“网络”中加入该圈子。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link is for a further server of a circle, not for people. Give it to whoever runs the server.</source>
        <translation>此链接用于给圈子增加服务器，不是给人用的。请交给运行服务器的人。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a safety code, not {wanted}. Open the conversation, choose Verify, and scan it there.</source>
        <translation>这是安全码，不是{wanted}。请打开会话，选择“验证”，在那里扫描。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This was made by a newer m2chat. Please update m2chat first.</source>
        <translation>这由更新版本的 m2chat 创建。请先更新 m2chat。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is a web address, not {wanted}. m2chat did not open it.</source>
        <translation>这是网址，不是{wanted}。m2chat 没有打开它。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the key of a wireless network, not {wanted}.</source>
        <translation>这是无线网络的密钥，不是{wanted}。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is an address or telephone number, not {wanted}.</source>
        <translation>这是地址或电话号码，不是{wanted}。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This asks for a payment and is not {wanted}. Nothing was paid.</source>
        <translation>这是付款请求，不是{wanted}。没有支付任何款项。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is the secret of a login, not {wanted}. Show it to nobody.</source>
        <translation>这是登录密钥，不是{wanted}。不要给任何人看。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This link belongs to another program and is not {wanted}.</source>
        <translation>此链接属于其他程序，不是{wanted}。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>This is only a text, not {wanted}.</source>
        <translation>这只是文字，不是{wanted}。</translation>
    </message>
    <message>
        <location filename="../../ui/scan/words.py"/>
        <source>There is nothing in it.</source>
        <translation>里面什么都没有。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer</source>
        <translation>重置这台电脑的设置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications and the like. What belongs to your profile stays: contacts, messages, lock, privacy.</source>
        <translation>外观、语言、按键、通知等。属于个人资料的内容保留：联系人、消息、锁定、隐私。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Log of this profile</source>
        <translation>此个人资料的日志</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>No names, texts, addresses or keys are in it. Read it before you give it away.</source>
        <translation>其中不含名字、文字、地址或密钥。交给别人前请先阅读。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/help.py"/>
        <source>Read…</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Programs of your own</source>
        <translation>你自己的程序</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>While this window is open, m2ctl and programs of yours can use the same profile: write, read, list, listen. Only programs that run as you can connect.</source>
        <translation>此窗口打开时，m2ctl 和你的程序可以使用同一个个人资料：写消息、阅读、列出、监听。只有以你的身份运行的程序才能连接。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>In a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>From a program: JSON-RPC 2.0 by lines</source>
        <translation>从程序中：按行的 JSON-RPC 2.0</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Where things lie</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Folder of this profile</source>
        <translation>此个人资料的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, because a file named {mark} lies beside the program. No key is left with this computer, so each needs its passphrase.</source>
        <translation>便携模式：程序旁有名为 {mark} 的文件，因此所有个人资料都存放在 {folder}。此电脑上不保留任何密钥，每个个人资料都需要口令短语。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Portable: all profiles lie in {folder}, as {variable} says. Nothing is kept elsewhere.</source>
        <translation>便携模式：按 {variable} 所设，所有个人资料都在 {folder} 中。别处不保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Not portable: profiles lie in your own folder. To carry them with the program, start it with {variable} set to a folder, on a USB stick for example.</source>
        <translation>非便携模式：个人资料在你自己的文件夹中。要随程序携带，请把 {variable} 设为某个文件夹（例如 U 盘上的）再启动。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Its last lines. What looked like an id, an address or a key was blotted out.</source>
        <translation>日志的最后几行。看起来像标识、地址或密钥的内容已涂去。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Nothing was written yet.</source>
        <translation>还没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Reset the settings of this computer?</source>
        <translation>重置这台电脑的设置？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <source>Look, language, keys, notifications, tray and start become as shipped.</source>
        <translation>外观、语言、按键、通知、系统托盘和启动会恢复默认。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/advanced.py"/>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Keep them</source>
        <translation>保留设置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/blocked.py"/>
        <source>Nobody is blocked.</source>
        <translation>没有屏蔽任何人。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Send a message with</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>The other one begins a new line. Shift and Enter always does.</source>
        <translation>另一个用于换行。Shift 加 Enter 总是换行。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Ctrl and Enter</source>
        <translation>Ctrl 加 Enter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>return key newline</source>
        <translation>回车 回车键 发送键 换行</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>A contact may have rules of their own: see About this contact.</source>
        <translation>联系人可以有自己的规则：见“关于此联系人”。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Take by themselves</source>
        <translation>自动接收</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Larger ones wait until you say yes. Files lie encrypted in your profile.</source>
        <translation>更大的会等你同意。文件加密存放在你的个人资料中。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>download automatically pictures voice size accept</source>
        <translation>下载 自动 图片 语音 大小 接收</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Voice messages</source>
        <translation>语音消息</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Voice messages begin with it; a click on the speed changes it while one plays.</source>
        <translation>语音消息以此速度开始播放；播放时点击速度可更改。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>playback fast</source>
        <translation>播放 速度 倍速 快</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Old messages</source>
        <translation>旧消息</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Messages stay until you delete them. To let new ones disappear after they were read, choose “Disappearing messages” in the menu of a conversation; it then holds for both sides.</source>
        <translation>消息会一直保留到你删除为止。要让新消息在读后消失，请在会话菜单中选择“阅后即焚消息”；这对双方都有效。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <source>Folder for saved files</source>
        <translation>保存文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/settings/chats.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: today's limit is reached</source>
        <translation>休息中：已达今天的上限</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this computer runs on its battery</source>
        <translation>休息中：这台电脑正在用电池</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Resting: this network is paid by volume</source>
        <translation>休息中：此网络按流量计费</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Waits for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Forwarded today</source>
        <translation>今天转发</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Pairs helped now</source>
        <translation>正在协助的连接</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>What m2chat can read of it</source>
        <translation>m2chat 能读到的内容</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>{today} of {limit}</source>
        <translation>{today} / {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>0 bytes</source>
        <translation>0 字节</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Help others as a blind relay</source>
        <translation>作为盲中继帮助他人</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>When two people of your circles cannot meet directly, their sealed packets may pass through this computer. It cannot read them, stores none, and is at most one MiB a second.</source>
        <translation>当你圈子里的两个人无法直连时，他们的密封数据包可以经过这台电脑。它读不到、不存储，每秒最多 1 MiB。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>relay bandwidth share</source>
        <translation>中继 带宽 共享 分享</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>meter forwarded</source>
        <translation>计量 流量 转发</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>At most a day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Then it rests until midnight UTC.</source>
        <translation>之后休息到 UTC 午夜。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on battery</source>
        <translation>用电池时也帮忙</translation>
    </message>
    <message>
        <location filename="../../ui/settings/donation.py"/>
        <source>Also on networks paid by volume</source>
        <translation>在按流量计费的网络上也帮忙</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who can read my messages?</source>
        <translation>谁能读到我的消息？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>You and the person you write to, nobody else. Messages are sealed on your computer and opened on theirs. Helpers on the way carry sealed parcels and have no key.</source>
        <translation>你和你写给的人，没有别人。消息在你的电脑上密封，在对方的电脑上打开。途中的协助节点只运送密封包裹，没有密钥。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>How do I add somebody?</source>
        <translation>怎样添加别人？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Give them your card, or take theirs: as a picture, a code to scan or a text to copy. Press the button with the person above the list. Then one of you asks, and the other accepts.</source>
        <translation>把你的名片给对方，或拿对方的名片：可以是图片、可扫描的二维码或可复制的文字。点击列表上方带人形的按钮。然后一方请求，另一方接受。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Why does my message wait?</source>
        <translation>我的消息为什么在等待？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>The other computer is off, or has no network just now. Your message waits here and goes out by itself when you are both there. Click its mark to see what it waits for. With an offline agreement it can also wait at a helper for up to seven days.</source>
        <translation>对方的电脑关着，或暂时没有网络。你的消息在这里等待，你们都在时会自动发出。点击它的标记可查看在等什么。有离线约定时，它还可以在协助节点上等待最多七天。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the marks at a message mean?</source>
        <translation>消息旁的标记是什么意思？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A clock: it waits here. A mailbox: it waits at a helper that both agreed on. Two open marks: it is on the other computer. Two filled marks: it was read. A red mark: it could not be sent; click it to see why.</source>
        <translation>时钟：在这里等待。信箱：在双方同意的协助节点上等待。两个空心标记：已到对方电脑。两个实心标记：已读。红色标记：无法发送；点击可查看原因。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>I forgot my passphrase. What now?</source>
        <translation>我忘了口令短语，怎么办？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Nobody can open the profile then: there is no copy of the passphrase anywhere. If you have a backup whose passphrase you know, restore that. Otherwise make a new profile and give your contacts a new card.</source>
        <translation>那么没有人能打开该个人资料：任何地方都没有口令短语的副本。如果你有备份并知道它的口令短语，请恢复备份。否则请新建个人资料，并把新名片交给联系人。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What happens when my computer breaks?</source>
        <translation>电脑坏了会怎样？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Everything is on this computer alone. Save a backup now and then, and keep it in another place, together with its passphrase. It brings you, your contacts and your messages back.</source>
        <translation>一切都只在这台电脑上。请不时保存备份，并连同其口令短语存放在别处。它能找回你的身份、联系人和消息。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I use m2chat on two computers?</source>
        <translation>我能在两台电脑上用 m2chat 吗？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>One profile is used on one computer at a time. You can move it: back up here, restore there. For two computers at once, make two profiles and add both.</source>
        <translation>一个个人资料同一时间只在一台电脑上使用。你可以移动它：在这里备份，在那里恢复。要同时用两台电脑，请创建两个个人资料，并把两个都添加。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is the safety code for?</source>
        <translation>安全码有什么用？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>It shows that nobody put themselves between you when you exchanged cards. Compare it when you meet, or while you talk on the phone. If it is the same on both screens, mark the contact as verified.</source>
        <translation>它表明你们交换名片时没有人插在中间。请在见面或通话时比对。如果两边屏幕上相同，就把联系人标为已验证。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Who sees my IP address?</source>
        <translation>谁能看到我的 IP 地址？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Contacts to whom you are connected directly see it, as with every direct connection. Until you accepted a request, a relay stands between you where your circle has one. You can let it stand there until you verified somebody, or always, for each contact.</source>
        <translation>与你直连的联系人能看到，任何直连都是如此。在你接受请求之前，只要圈子有中继，你们之间就隔着中继。对每个联系人，你都可以让中继保留到验证之后，或一直保留。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What do the servers know?</source>
        <translation>服务器知道什么？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A look-up server knows that somebody with your address is here, under a name made of chance that changes every day; not who you are or whom you know. A relay passes sealed packets on and keeps nothing.</source>
        <translation>查找服务器知道有个使用你地址的人在这里，用的是每天更换的随机名称；它不知道你是谁，也不知道你认识谁。中继只传递密封数据包，不保留任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>What is a circle?</source>
        <translation>什么是圈子？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A circle is a set of helpers that belong together: servers of a club, a family or a company. People of a circle find each other through its servers. You can be in several, and host one yourself.</source>
        <translation>圈子是一组归在一起的协助节点：社团、家庭或公司的服务器。圈子里的人通过其服务器找到彼此。你可以加入多个圈子，也可以自己托管一个。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Does it work without the internet?</source>
        <translation>没有互联网能用吗？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes, between computers in the same network, such as one Wi-Fi: they find each other without any server.</source>
        <translation>可以，在同一网络（例如同一个 Wi-Fi）的电脑之间：它们不经任何服务器就能找到彼此。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Can I take a message back?</source>
        <translation>我能撤回消息吗？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Yes: delete it for both. The other m2chat deletes it too, unless somebody changed that program. What was seen stays seen. For some conversations, let messages disappear by themselves.</source>
        <translation>可以：为双方删除。对方的 m2chat 也会删除它，除非对方改动过程序。已被看到的无法收回。对某些会话，可以让消息自动消失。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A stranger writes to me. What can I do?</source>
        <translation>有陌生人给我发消息，怎么办？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>Somebody who has your card can ask once. Reject the request and block them: they are not told. If a card went to the wrong people, withdraw it under Privacy.</source>
        <translation>持有你名片的人可以请求一次。拒绝请求并屏蔽对方：不会告知对方。如果名片落到不该拿的人手里，请在“隐私”中收回它。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>We are both online, but nothing arrives.</source>
        <translation>我们都在线，却什么都收不到。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/faq.py"/>
        <source>A firewall may be in the way. Click the line with the network below the list and run the check: it tests one thing after the other and says what to do. A circle with a relay helps where no direct way exists.</source>
        <translation>可能被防火墙阻挡。点击列表下方的网络行并运行检查：它会逐项测试，并告诉你怎么做。在无法直连的地方，有中继的圈子会有帮助。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/fold.py"/>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../../ui/settings/form.py"/>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Questions and answers</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings_room.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>All keys on one sheet, to look at or to print.</source>
        <translation>所有按键集中在一页，可查看或打印。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <location filename="../../ui/settings/network.py"/>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Makes a report without names, texts or addresses. You read it and send it.</source>
        <translation>生成不含名字、文字或地址的报告。由你阅读并发送。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Make a report…</source>
        <translation>生成报告…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>About m2chat</source>
        <translation>关于 m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat {version}</source>
        <translation>m2chat {version}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>m2chat is free software under the MIT licence; it stands on the work of others.</source>
        <translation>m2chat 是采用 MIT 许可证的自由软件；它建立在他人的成果之上。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Nothing was sent. Write what you did and what happened, read the rest, then copy it and send it to whoever gave you m2chat.</source>
        <translation>没有发送任何内容。请写下你做了什么、发生了什么，读完其余部分，然后复制并发送给向你提供 m2chat 的人。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What I did:</source>
        <translation>我做了什么：</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>What happened:</source>
        <translation>发生了什么：</translation>
    </message>
    <message>
        <location filename="../../ui/settings/help.py"/>
        <source>Of m2chat and of everything that came with it.</source>
        <translation>m2chat 及其附带的所有组件。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One encrypted file with everything</source>
        <translation>一个加密文件，包含全部内容</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A tip below the list reminds you: after your first contact, and when the last backup is a month old. Without a backup, a broken disk means that everything is gone.</source>
        <translation>列表下方的提示会提醒你：在添加第一个联系人之后，以及上次备份满一个月时。没有备份，磁盘一坏就全没了。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Another computer</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Your identity lives on one computer at a time. The other one falls silent.</source>
        <translation>你的身份同一时间只在一台电脑上。另一台不再发送。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Come back with a backup</source>
        <translation>用备份恢复</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>In a window of its own: New profile, then “I already have one”.</source>
        <translation>在单独的窗口中：先选“新建个人资料”，再选“我已有身份”。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Profiles…</source>
        <translation>个人资料…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>One conversation</source>
        <translation>单个会话</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>A conversation's menu has Export…: a file that anybody can read.</source>
        <translation>会话菜单中有“导出…”：生成任何人都能读的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keeping.py"/>
        <source>Last backup: {when}, {file}</source>
        <translation>上次备份：{when}，{file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>Of the window and its notifications; what people write stays as it is.</source>
        <translation>用于窗口和通知；别人写的内容保持原样。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/language_row.py"/>
        <source>As the system: {name}</source>
        <translation>跟随系统：{name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Helping others</source>
        <translation>帮助他人</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Looking…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>State of the network</source>
        <translation>网络状态</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every connection with its speed, losses, ways and keys, live.</source>
        <translation>每个连接的速度、丢包、路径和密钥，实时显示。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Every server of the last 30 days, and exactly what it could see of you.</source>
        <translation>过去 30 天的每个服务器，以及它究竟能看到你的什么。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Keep that list</source>
        <translation>保留该列表</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>On this computer alone. Switched off, it is erased.</source>
        <translation>只在这台电脑上。关闭后即清除。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Who helps</source>
        <translation>谁提供帮助</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Circles and look-up servers</source>
        <translation>圈子和查找服务器</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>People on the same network</source>
        <translation>同一网络中的人</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Find each other by card without any server.</source>
        <translation>凭名片找到彼此，不经任何服务器。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>multicast LAN local network discovery</source>
        <translation>多播 组播 LAN 局域网 本地网络 发现</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Contacts may offer that messages wait</source>
        <translation>联系人可提议让消息等待</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>offline servers store treaty mailbox</source>
        <translation>离线 服务器 存储 约定 信箱</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Your address</source>
        <translation>你的地址</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Hide my address until a contact is verified</source>
        <translation>在联系人验证之前隐藏我的地址</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Through a relay where the circle has one. Each contact can have a rule of their own, in their panel.</source>
        <translation>圈子有中继时经由中继。每个联系人可在其面板中另设规则。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>IP address relay route</source>
        <translation>IP 地址 中继 路径</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>Port and router</source>
        <translation>端口和路由器</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>%n look-up server(s) answer</source>
        <translation>
            <numerusform>%n 个查找服务器有应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>connected to %n contact(s)</source>
        <translation>
            <numerusform>已连接 %n 位联系人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>No circle with a server yet.</source>
        <translation>还没有带服务器的圈子。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/network.py"/>
        <source>At an offline server, while one of you is away. Agreed with %n contact(s).</source>
        <translation>
            <numerusform>一方不在时，存放在离线服务器上。已与 %n 位联系人约定。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>What stands before this computer is not known yet</source>
        <translation>还不清楚这台电脑前面是什么设备</translation>
    </message>
    <message>
        <location filename="../../ui/settings/network.py"/>
        <source>{before}. m2chat uses UDP port {port}; a router that allows it (UPnP, PCP, NAT-PMP) is asked to open it.</source>
        <translation>{before}。m2chat 使用 UDP 端口 {port}；会请允许这样做的路由器（UPnP、PCP、NAT-PMP）打开它。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation>当前口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Set passphrase</source>
        <translation>设置口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase opens this profile. There is no reset: nobody has a copy.</source>
        <translation>口令短语用于打开此个人资料。无法重置：没有人有副本。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>This profile has no passphrase, so it can't be locked. Set one:</source>
        <translation>此个人资料没有口令短语，因此无法锁定。请设置一个：</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>Change passphrase…</source>
        <translation>更改口令短语…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/passphrase.py"/>
        <source>The passphrase was kept. There is no reset: nobody has a copy.</source>
        <translation>口令短语已保存。无法重置：没有人有副本。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Blocked people</source>
        <translation>已屏蔽的人</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>They can't reach you, and nothing tells them that they are blocked.</source>
        <translation>他们联系不上你，也不会得知自己被屏蔽。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>While chatting</source>
        <translation>聊天时</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Read receipts</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people when you have read their messages. Without it you don't see either whether they read yours. That a message arrived is always told.</source>
        <translation>让别人知道你读了他们的消息。关闭后，你也看不到他们是否读了你的消息。消息已送达则总会告知。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>seen ticks</source>
        <translation>已读 回执 勾 标记</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Typing</source>
        <translation>“正在输入”提示</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Tell people while you are writing. Without it you don't see it of them.</source>
        <translation>让别人知道你正在输入。关闭后，你也看不到别人正在输入。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask whether people are there</source>
        <translation>询问联系人是否在线</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Now and then a look-up server is asked about the open conversation, pinned people and those you talked with last. It sees coded ids that change daily, and your address. The people see nothing. Without it you see only when you last reached them.</source>
        <translation>会不时向查找服务器询问当前打开的会话、置顶的联系人以及最近聊过的人。它会看到每天更换的编码标识和你的地址。对方什么也看不到。关闭后，你只能看到上次联系上他们的时间。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>presence online offline reachable last seen</source>
        <translation>在线状态 在线 离线 可联系 上次在线</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your address on the internet</source>
        <translation>你在互联网上的地址</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide my address until I compared the code</source>
        <translation>在我比对安全码之前隐藏我的地址</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Until a contact is verified, everything goes through a relay, so that they don't see your IP address. Otherwise a relay is used until a request is accepted.</source>
        <translation>在联系人验证之前，一切都经由中继，让对方看不到你的 IP 地址。否则，中继只用到请求被接受为止。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>IP relay location</source>
        <translation>IP 中继 位置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Ask before a link opens</source>
        <translation>打开链接前询问</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The question shows where the link really leads.</source>
        <translation>询问时会显示链接真正通向哪里。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>From contacts not verified</source>
        <translation>来自未验证的联系人</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>warning address web</source>
        <translation>警告 地址 网址 网页</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>m2chat never loads a preview of a link: the page's server would learn that you were sent it, and your address.</source>
        <translation>m2chat 绝不加载链接预览：否则网页的服务器会得知有人把它发给你，以及你的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Requests of strangers</source>
        <translation>陌生人的请求</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Your cards</source>
        <translation>你的名片</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Only who has a card of yours can ask to be your contact.</source>
        <translation>只有持有你名片的人才能请求成为你的联系人。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <location filename="../../ui/settings/profile.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>My cards…</source>
        <translation>我的名片…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards</source>
        <translation>收回所有名片</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Nobody new can ask you any more, until you make a new card.</source>
        <translation>在你创建新名片之前，没有新的人能向你请求。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>This system does not let a program hide from screenshots and screen sharing.</source>
        <translation>此系统不允许程序在截屏和屏幕共享中隐藏自己。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Hide from screenshots</source>
        <translation>在截屏中隐藏</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Screenshots and screen sharing show a black window. A camera still sees it.</source>
        <translation>截屏和屏幕共享只显示黑色窗口。相机仍能拍到。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>screen security sharing recording</source>
        <translation>屏幕 安全 共享 录屏 截图 截屏</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>The system refused it. Nothing was changed.</source>
        <translation>系统拒绝了。未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/privacy.py"/>
        <source>%n card(s) can be used at present.</source>
        <translation>
            <numerusform>目前有 %n 张名片可用。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Withdraw all cards?</source>
        <translation>收回所有名片？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy.py"/>
        <source>Printed and shared cards stop working for good. Your contacts stay.</source>
        <translation>已打印和分享的名片会永久失效。你的联系人保留。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Your contacts see it.</source>
        <translation>你的联系人会看到它。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>No picture of me</source>
        <translation>不用头像</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Small and square; it goes to your contacts.</source>
        <translation>小的方形图片；会发给你的联系人。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>photo avatar portrait</source>
        <translation>照片 头像 肖像</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>How people know that it is you</source>
        <translation>别人如何知道是你</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint: {digits}</source>
        <translation>指纹：{digits}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The same on every screen that shows you. Nobody else can have it.</source>
        <translation>在每个显示你的屏幕上都相同。别人不可能有一样的。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>certificate key identity</source>
        <translation>证书 密钥 身份</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Fingerprint as text</source>
        <translation>文字形式的指纹</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Whoever has one can ask to be your contact. Nothing else.</source>
        <translation>持有名片的人可以请求成为你的联系人。仅此而已。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>Groups of people with a small server of their own, which helps them meet.</source>
        <translation>一群人和他们自己的小服务器，帮助他们相遇。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>With the link or code that its host gave you.</source>
        <translation>用主持人给你的链接或二维码。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>For your family or friends, on this computer.</source>
        <translation>为你的家人或朋友，在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>The fingerprint is in the clipboard.</source>
        <translation>指纹已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profile.py"/>
        <source>You are in no circle.</source>
        <translation>你不在任何圈子中。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>After 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The end of this profile</source>
        <translation>结束此个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete this profile</source>
        <translation>删除此个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys, contacts, messages and files go for good. It is asked once more.</source>
        <translation>密钥、联系人、消息和文件会永久消失。会再问一次。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>password change set</source>
        <translation>密码 口令 更改 设置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nobody is here</source>
        <translation>无人时锁定</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>It also locks with your screen, where the system tells.</source>
        <translation>系统提供通知时，也会随屏幕一起锁定。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>automatic minutes idle</source>
        <translation>自动 分钟 空闲</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <location filename="../../ui/trust_room.py"/>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>m2chat goes on receiving, and shows nothing until the passphrase was typed.</source>
        <translation>m2chat 会继续接收，输入口令短语之前不显示任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Your identity is a key of RSA with 4096 bits that never leaves this computer. Each message is sealed for its receiver and signed by you; each connection has keys of its own, which are renewed while it lasts and forgotten with it.</source>
        <translation>你的身份是一个 4096 位的 RSA 密钥，绝不离开这台电脑。每条消息都为接收者密封并由你签名；每个连接都有自己的密钥，连接期间不断更新，连接结束即忘记。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Who compares it with you knows that it is you. It stands with your profile.</source>
        <translation>与你比对过指纹的人就知道是你。它显示在你的个人资料中。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys of the connections</source>
        <translation>连接的密钥</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>To whom you are connected just now, and how.</source>
        <translation>你现在与谁连接，以及如何连接。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Settings found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>Back to the topics</source>
        <translation>返回主题</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/sheet.py"/>
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/sheet.py"/>
        <source>No setting is called “{words}”.</source>
        <translation>没有名为“{words}”的设置。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All keys on one sheet</source>
        <translation>所有按键一览</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>To look at or to print.</source>
        <translation>可查看或打印。</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>receipts typing links strangers requests blocked screenshots address</source>
        <translation>回执 输入 链接 陌生人 请求 屏蔽 截屏 地址</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>passphrase password lock keys fingerprint delete wipe</source>
        <translation>口令短语 密码 锁定 密钥 指纹 删除 清除</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Chats and media</source>
        <translation>聊天和媒体</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>writing enter files pictures voice download folder</source>
        <translation>输入 回车 文件 图片 语音 下载 文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>keys shortcuts hotkeys keyboard</source>
        <translation>按键 快捷键 热键 键盘</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>log programs API folder portable reset</source>
        <translation>日志 程序 API 文件夹 便携 重置</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Help and about</source>
        <translation>帮助和关于</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>questions answers FAQ version licences report problem bug</source>
        <translation>问题 解答 FAQ 版本 许可证 报告 故障 错误</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../ui/settings_room.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This profile can't be opened</source>
        <translation>无法打开此个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>m2chat is open but does not answer</source>
        <translation>m2chat 已打开，但没有应答</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Let messages wait…</source>
        <translation>让消息等待…</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>When one of you is offline, messages can wait at an offline server of your circle until the other comes. Both of you have to agree.</source>
        <translation>当你们有一方离线时，消息可以在你们圈子的离线服务器上等到对方上线。需要双方同意。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>The server keeps them sealed, without names: it can neither read them nor see who wrote. They are deleted as soon as they are fetched, or when their time is over.</source>
        <translation>服务器以密封、无名的形式保存：既读不到内容，也看不到是谁写的。消息取走后或到期时即删除。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>up to {days}, at most {size}</source>
        <translation>最长 {days}，最多 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks: may messages wait for you both?</source>
        <translation>{name} 询问：可以让你们双方的消息等待吗？</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>While one of you is offline, sealed, at an offline server of your circle: {terms}.</source>
        <translation>当你们有一方离线时，密封存放在你们圈子的离线服务器上：{terms}。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You asked {name}. They have not answered yet.</source>
        <translation>你已询问 {name}。对方尚未答复。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} asks for it: {terms}.</source>
        <translation>{name} 提出：{terms}。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed since {day}: {terms}.</source>
        <translation>自 {day} 起约定：{terms}。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Agreed: {terms}.</source>
        <translation>已约定：{terms}。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You said not now.</source>
        <translation>你选择了暂不。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} said not now.</source>
        <translation>{name} 选择了暂不。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>You ended it.</source>
        <translation>你结束了约定。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>{name} ended it.</source>
        <translation>{name} 结束了约定。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Nothing is agreed yet: messages wait on this computer.</source>
        <translation>尚未约定：消息在这台电脑上等待。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server.</source>
        <translation>
            <numerusform>你有 %n 条消息在离线服务器上等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/treaty_words.py"/>
        <source>%n of your messages wait(s) at the offline server; the first is deleted in {left}.</source>
        <translation>
            <numerusform>你有 %n 条消息在离线服务器上等待；第一条将在 {left} 后删除。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at one offline server of your circle.</source>
        <translation>它们在你们圈子的一个离线服务器上等待。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>They wait at two offline servers: if one fails, the other has everything.</source>
        <translation>它们在两个离线服务器上等待：如果一个失效，另一个仍有全部内容。</translation>
    </message>
    <message>
        <location filename="../../ui/treaty_words.py"/>
        <source>Messages between you and {name} may wait at an offline server, {terms}.</source>
        <translation>你和 {name} 之间的消息可以在离线服务器上等待，{terms}。</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introductions…</source>
        <translation>介绍…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>My profile…</source>
        <translation>我的个人资料…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Certificates…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Introduce to…</source>
        <translation>介绍给…</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Clear conversation</source>
        <translation>清空会话</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>Delete contact</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <location filename="../../ui/trust_room.py"/>
        <source>{by_name} would like you to meet {other_name}.</source>
        <translation>{by_name} 想介绍你认识 {other_name}。</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>writing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} is writing…</source>
        <translation>{name} 正在输入…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/typing_watch.py"/>
        <source>{name} and %n more are writing…</source>
        <translation>
            <numerusform>{name} 和另外 %n 人正在输入…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/banner.py"/>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>The trouble is at: {value}</source>
        <translation>问题出在：{value}</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>It came through</source>
        <translation>已送达</translation>
    </message>
    <message>
        <location filename="../../ui/views/chain.py"/>
        <source>No link is known to be broken</source>
        <translation>没有发现断开的环节</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection</source>
        <translation>结束选择</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>End selection (Esc)</source>
        <translation>结束选择 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/choice_bar.py"/>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/choice_bar.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/completion.py"/>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <location filename="../../ui/voice_room.py"/>
        <source>Record a voice message</source>
        <translation>录制语音消息</translation>
    </message>
    <message>
        <location filename="../../ui/views/composer.py"/>
        <source>Send files</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <location filename="../../ui/views/conversation_list_view.py"/>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Smileys</source>
        <translation>笑脸</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Hearts</source>
        <translation>爱心</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <location filename="../../ui/views/emoji_picker.py"/>
        <source>Skin tone: {tone}</source>
        <translation>肤色：{tone}</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No results for “{words}”</source>
        <translation>没有“{words}”的结果</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message and no file has these words.</source>
        <translation>没有消息或文件含有这些词。</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>No message has these words.</source>
        <translation>没有消息含有这些词。</translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/found_list.py"/>
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>最新 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/found_list.py"/>
        <source>{messages} with “{words}”</source>
        <translation>{messages}，含“{words}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>现在有 %n 人在这里</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>{megabytes} MB passed on</source>
        <translation>已转发 {megabytes} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>%n message(s) kept for people who were away</source>
        <translation>
            <numerusform>为不在的人保存了 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle</source>
        <translation>正在打开圈子</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Your computer helps your people to find each other, for as long as it is on. It keeps messages for those who are away, and it can't read any of them.</source>
        <translation>只要你的电脑开着，它就帮助大家找到彼此。它为不在的人保存消息，而自己一条也读不到。</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Name of the circle</source>
        <translation>圈子名称</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Family, Book club, …</source>
        <translation>家人、读书会…</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>What is the circle called?</source>
        <translation>圈子叫什么？</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Choose the port myself</source>
        <translation>自己选择端口</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>UDP port</source>
        <translation>UDP 端口</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host this circle</source>
        <translation>托管此圈子</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Let your people scan this code, or send them the link.</source>
        <translation>让大家扫描此码，或把链接发给他们。</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Open it whenever m2chat starts</source>
        <translation>m2chat 启动时自动打开</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Stop hosting</source>
        <translation>停止托管</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle is closed. Your people find it again when you host it again.</source>
        <translation>圈子已关闭。重新托管后，大家会再次找到它。</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>Opening the circle on this computer…</source>
        <translation>正在这台电脑上打开圈子…</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle stopped by itself. It is being opened again.</source>
        <translation>圈子自行停止了。正在重新打开。</translation>
    </message>
    <message>
        <location filename="../../ui/views/hosted_circle.py"/>
        <source>The circle {name} is open</source>
        <translation>圈子 {name} 已打开</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Text fields need {key} themselves.</source>
        <translation>文本框本身需要 {key}。</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} alone is needed for writing. Hold Ctrl or Alt too.</source>
        <translation>单独的 {key} 用于输入。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys</source>
        <translation>按下新按键</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Press the new keys. Esc: as before. Backspace: none.</source>
        <translation>按下新按键。Esc：保持原样。Backspace：不设。</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Use it here</source>
        <translation>用在这里</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Leave it there</source>
        <translation>留在那里</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: {key}, change</source>
        <translation>{words}：{key}，更改</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>Further keys</source>
        <translation>更多按键</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: further keys</source>
        <translation>{words}：更多按键</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{words}: keys as before</source>
        <translation>{words}：恢复原按键</translation>
    </message>
    <message>
        <location filename="../../ui/views/keys_box.py"/>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} 已用于“{other}”。</translation>
    </message>
    <message>
        <location filename="../../ui/views/lonely.py"/>
        <source>Show somebody your card, add theirs, or look who is in this room.</source>
        <translation>向别人出示你的名片，添加对方的名片，或者看看谁在这个房间里。</translation>
    </message>
    <message>
        <location filename="../../ui/views/message_scroll.py"/>
        <source>Jump to the newest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>再次输入口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Strength of the passphrase</source>
        <translation>口令短语强度</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>Four or five words that do not belong together.</source>
        <translation>四五个互不相关的词。</translation>
    </message>
    <message>
        <location filename="../../ui/views/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Hide the passphrase</source>
        <translation>隐藏口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/views/passphrase_field.py"/>
        <source>Show the passphrase</source>
        <translation>显示口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/views/people_picker.py"/>
        <source>Search people</source>
        <translation>搜索人</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <location filename="../../ui/views/picture_viewer.py"/>
        <source>This picture could not be shown.</source>
        <translation>无法显示这张图片。</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Next pinned message</source>
        <translation>下一条置顶消息</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned  {at} of {of}: {words}</source>
        <translation>置顶  {at}/{of}：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Pinned: {words}</source>
        <translation>置顶：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/pinned_bar.py"/>
        <source>Go to the pinned message: {words}</source>
        <translation>转到置顶消息：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: nothing measured yet.</source>
        <translation>{title}：尚未测量。</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{name} {now}, between {least} and {most}</source>
        <translation>{name} {now}，介于 {least} 和 {most} 之间</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>{title}: {parts}.</source>
        <translation>{title}：{parts}。</translation>
    </message>
    <message>
        <location filename="../../ui/views/plot.py"/>
        <source>5 min ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <location filename="../../ui/views/strip.py"/>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Cancel recording</source>
        <translation>取消录音</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/views/recorder_bar.py"/>
        <source>Send voice message</source>
        <translation>发送语音消息</translation>
    </message>
    <message>
        <location filename="../../ui/views/route_badge.py"/>
        <source>Route: {words}</source>
        <translation>路径：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>always ask</source>
        <translation>总是询问</translation>
    </message>
    <message>
        <location filename="../../ui/views/rules_box.py"/>
        <source>up to {limit}</source>
        <translation>不超过 {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>cleaned</source>
        <translation>已清理</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Place, time and camera are left out of this picture.</source>
        <translation>此图片中的地点、时间和相机信息已去除。</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/views/staging.py"/>
        <source>Take out {shown}</source>
        <translation>移除 {shown}</translation>
    </message>
    <message>
        <location filename="../../ui/views/three_rings.py"/>
        <source>Three layers of protection</source>
        <translation>三层防护</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>It stays deleted</source>
        <translation>保持删除</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{title} was deleted</source>
        <translation>已删除 {title}</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>The conversation was deleted</source>
        <translation>会话已删除</translation>
    </message>
    <message>
        <location filename="../../ui/views/undo_bar.py"/>
        <source>Undo ({seconds} s)</source>
        <translation>撤销（{seconds} 秒）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/views/undo_bar.py"/>
        <source>{what}. This can be undone for %n second(s).</source>
        <translation>
            <numerusform>{what}。%n 秒内可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/voice/player.py"/>
        <source>This voice message can not be played: it is no recording that m2chat knows.</source>
        <translation>无法播放此语音消息：不是 m2chat 认识的录音。</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>Voice messages need the sound libraries of m2chat's “voice” extra and PortAudio (on Debian: libportaudio2). Install them and start m2chat again.</source>
        <translation>语音消息需要 m2chat 的“voice”附加组件中的声音库和 PortAudio（Debian 上为 libportaudio2）。请安装后重新启动 m2chat。</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>This is a safe start of m2chat, without voice. Quit it and start it again for all of it.</source>
        <translation>m2chat 已安全启动，不含语音。退出并重新启动即可恢复全部功能。</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No microphone was found. Plug one in, or allow m2chat to use it, and try again.</source>
        <translation>没有找到麦克风。请接上一个，或允许 m2chat 使用它，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>The recording could not be kept. Is the disk full?</source>
        <translation>录音无法保存。磁盘满了吗？</translation>
    </message>
    <message>
        <location filename="../../ui/voice/sound.py"/>
        <source>No loudspeaker was found. Plug one in and try again.</source>
        <translation>没有找到扬声器。请接上一个后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>That was too short. Hold the microphone while you speak.</source>
        <translation>太短了。说话时请按住麦克风。</translation>
    </message>
    <message>
        <location filename="../../ui/voice_room.py"/>
        <source>Voice message {when}.ogg</source>
        <translation>语音消息 {when}.ogg</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Join and start</source>
        <translation>加入并开始</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>How do you find each other?</source>
        <translation>你们怎样找到彼此？</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>A circle is a group of people with a small server of its own, which helps them meet and never sees a message.</source>
        <translation>圈子是一群人和他们自己的小服务器，它帮助他们相遇，绝不会看到消息。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Same room only</source>
        <translation>仅限同一房间</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Works at once with everybody on your own network. Nothing to set up.</source>
        <translation>可立即与自己网络中的所有人使用。无需设置。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>My circle</source>
        <translation>我的圈子</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Somebody sent you a circle's link or code.</source>
        <translation>有人给你发了圈子的链接或二维码。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Host a circle on this computer</source>
        <translation>在这台电脑上托管圈子</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>For your family or friends. You get a code to hand to them.</source>
        <translation>为你的家人或朋友。你会得到一个可交给他们的二维码。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/network_step.py"/>
        <source>Paste the link first, or choose “Same room only” and join later.</source>
        <translation>请先粘贴链接，或选择“仅限同一房间”，以后再加入。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your key on this computer…</source>
        <translation>正在这台电脑上生成密钥…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your key is ready.</source>
        <translation>你的密钥已就绪。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile lives on this computer only.</source>
        <translation>你的个人资料只存在于这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>People reach you only with a card that you gave them.</source>
        <translation>别人只能凭你给的名片联系你。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Messages go straight to their computer. Where a helper is needed, it sees nothing.</source>
        <translation>消息直接到对方电脑。需要协助节点时，它什么也看不到。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your contacts, messages and files are here again.</source>
        <translation>你的联系人、消息和文件又回来了。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The other computer falls silent as soon as this one is online.</source>
        <translation>这台电脑一上线，另一台就不再发送。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What your contacts sent after the backup comes when you meet. Somebody you met after it needs a new card.</source>
        <translation>联系人在备份之后发来的内容，会在你们相遇时到达。备份之后认识的人需要新名片。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>The backup's passphrase opens m2chat on this computer.</source>
        <translation>备份的口令短语可打开这台电脑上的 m2chat。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Private messages, straight from your computer to theirs. No account, no phone number, nobody in between.</source>
        <translation>私密消息，从你的电脑直达对方。无需账号，无需手机号，中间没有任何人。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Card or link</source>
        <translation>名片或链接</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Paste, scan or drop what they sent you</source>
        <translation>粘贴、扫描或拖入对方发给你的内容</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Create my identity</source>
        <translation>创建我的身份</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I already have one</source>
        <translation>我已有身份</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>I got a card or a link</source>
        <translation>我收到了名片或链接</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>That is no card and no circle link: it should begin with m2:contact/ or m2:circle/</source>
        <translation>这不是名片，也不是圈子链接：应以 m2:contact/ 或 m2:circle/ 开头</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Only your contacts see it.</source>
        <translation>只有你的联系人能看到。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>What should people call you?</source>
        <translation>别人怎么称呼你？</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Add a picture…</source>
        <translation>添加头像…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Without a picture</source>
        <translation>不用头像</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Protect it with a passphrase</source>
        <translation>用口令短语保护</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>It locks your key and your messages on this computer.</source>
        <translation>它会锁住这台电脑上的密钥和消息。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Suggest five words</source>
        <translation>推荐五个词</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Write them down before you go on.</source>
        <translation>继续之前请把它们写下来。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>There is no reset. Nobody has a copy.</source>
        <translation>无法重置。没有人有副本。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Use without a passphrase</source>
        <translation>不使用口令短语</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Then whoever uses your account on this computer can read your messages.</source>
        <translation>这样，使用你这台电脑账户的人都能读到你的消息。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is protected. Type something new only to change that.</source>
        <translation>你的个人资料已受保护。只有想更改时才需输入新的。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Five words: {words}</source>
        <translation>五个词：{words}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Other words</source>
        <translation>换一组词</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Open my messages</source>
        <translation>打开我的消息</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Welcome back, {name}</source>
        <translation>欢迎回来，{name}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile</source>
        <translation>正在创建个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Making your profile…</source>
        <translation>正在创建个人资料…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/pages.py"/>
        <source>Your profile is ready, {name}.</source>
        <translation>你的个人资料已就绪，{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/portrait.py"/>
        <source>Your picture</source>
        <translation>你的头像</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>In a network</source>
        <translation>已接入网络</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>m2chat can be heard</source>
        <translation>能联系到 m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People in this room find you</source>
        <translation>同一房间的人能找到你</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Large messages</source>
        <translation>大消息</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Server of your circle</source>
        <translation>你圈子的服务器</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>People elsewhere find you</source>
        <translation>别处的人能找到你</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Helper for hard routers</source>
        <translation>应对严格路由器的协助节点</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Looking at your network…</source>
        <translation>正在查看你的网络…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network is ready.</source>
        <translation>你的网络已就绪。</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>It works. This could be better:</source>
        <translation>可以使用。以下可以更好：</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>You can go on; this should be mended when you have time:</source>
        <translation>你可以继续；有空时请修复：</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/self_test.py"/>
        <source>Your network could not be tried: {why}</source>
        <translation>无法测试你的网络：{why}</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Close conversation</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>About this conversation</source>
        <translation>关于此会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the conversation</source>
        <translation>会话菜单</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Menu of the window</source>
        <translation>窗口菜单</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Connect again now</source>
        <translation>立即重新连接</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next profile</source>
        <translation>下一个个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous profile</source>
        <translation>上一个个人资料</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Quit m2chat</source>
        <translation>退出 m2chat</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next conversation</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous conversation</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Next unread conversation</source>
        <translation>下一个未读会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Previous unread conversation</source>
        <translation>上一个未读会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Newest message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Open a conversation by its place</source>
        <translation>按位置打开会话</translation>
    </message>
    <message>
        <location filename="../../ui/window_keys.py"/>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Route</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Check the network…</source>
        <translation>检查网络…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Change the route…</source>
        <translation>更改路径…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Compare codes…</source>
        <translation>比对安全码…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Contact…</source>
        <translation>联系人…</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is still starting its network.</source>
        <translation>m2chat 的网络仍在启动。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This takes a moment.</source>
        <translation>这需要片刻。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You are offline.</source>
        <translation>你已离线。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent by itself as soon as this computer has a network.</source>
        <translation>这台电脑一有网络就会自动发送。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The look-up server of your circle does not answer.</source>
        <translation>你圈子的查找服务器没有应答。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat keeps trying. The check says whether it is the server or this network.</source>
        <translation>m2chat 会继续尝试。运行检查可知是服务器还是此网络的问题。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online.</source>
        <translation>{name} 不在线。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is delivered when you are both online.</source>
        <translation>你们都在线时会送达。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is online, but no route to them opened.</source>
        <translation>{name} 在线，但没有通向对方的路径。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A firewall on one side is in the way. m2chat keeps trying; a relay may help.</source>
        <translation>某一方的防火墙在阻挡。m2chat 会继续尝试；中继可能有帮助。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The relay of your circle is busy.</source>
        <translation>你圈子的中继繁忙。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat tries again shortly.</source>
        <translation>m2chat 很快会重试。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Your circle has no relay, and you asked not to show your address.</source>
        <translation>你的圈子没有中继，而你要求不显示自己的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Allow a direct route to {name}, or wait for a relay.</source>
        <translation>允许与 {name} 直连，或等待中继可用。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing comes back by UDP: this network seems to block it.</source>
        <translation>UDP 没有任何回应：此网络似乎屏蔽了它。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Try another network, or ask whoever runs this one. Messages wait here.</source>
        <translation>请换个网络，或询问网络管理者。消息在这里等待。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} is not online, and you have not both agreed that messages may wait at a server.</source>
        <translation>{name} 不在线，而你们双方尚未同意让消息在服务器上等待。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} was away so long that their key for messages left for them has run out.</source>
        <translation>{name} 离开太久，用于离线留言的密钥已过期。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The message waits on this computer and goes out when you are both online.</source>
        <translation>消息在这台电脑上等待，你们都在线时会发出。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The mailbox of {name} at the offline server is full.</source>
        <translation>{name} 在离线服务器上的信箱已满。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer until they fetch their messages, or you are both online.</source>
        <translation>它在这台电脑上等待，直到对方取走消息，或你们都在线。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>This is larger than what may wait for {name} at the offline server.</source>
        <translation>这超出了可在离线服务器上为 {name} 等待的大小。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It waits on this computer and is delivered when you are both online.</source>
        <translation>它在这台电脑上等待，你们都在线时会送达。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} does not accept messages from you.</source>
        <translation>{name} 不接受你的消息。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Ask them in another way whether they want to stay in contact.</source>
        <translation>请用其他方式询问对方是否愿意保持联系。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The key of {name} changed.</source>
        <translation>{name} 的密钥已改变。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nothing is sent until you have compared the safety code with them.</source>
        <translation>在你与对方比对安全码之前，不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The clock of this computer is wrong.</source>
        <translation>这台电脑的时钟不准。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Set date and time in the system's settings, then retry.</source>
        <translation>请在系统设置中校准日期和时间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} uses a version of m2chat that this one cannot talk to.</source>
        <translation>{name} 使用的 m2chat 版本无法与此版本通信。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>One of you has to update m2chat.</source>
        <translation>你们中的一方需要更新 m2chat。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Unlock it, and the message goes out.</source>
        <translation>解锁后消息就会发出。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>m2chat is locked.</source>
        <translation>m2chat 已锁定。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has not accepted your request yet.</source>
        <translation>{name} 尚未接受你的请求。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It is sent as soon as they do.</source>
        <translation>对方接受后就会发送。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>The disk of this computer is full.</source>
        <translation>这台电脑的磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Free some space, then retry.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It could not be delivered by the time that you set, so it was not sent.</source>
        <translation>未能在你设定的时间内送达，因此没有发送。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Retry sends it without that limit.</source>
        <translation>重试时不再受此时限。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>A circle is a group of people with a look-up server of its own. The server helps them find each other; it never sees a message.</source>
        <translation>圈子是一群人和他们自己的查找服务器。服务器帮助他们找到彼此，绝不会看到消息。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Paste the link that its host gave you. It is how people find each other.</source>
        <translation>粘贴主持人给你的链接。大家就是这样找到彼此的。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Needed only for people elsewhere: on your own network a card is enough. Paste the link that its host gave you.</source>
        <translation>仅在联系别处的人时需要：在自己的网络中，有名片就够了。粘贴主持人给你的链接。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Nobody gave you a link? Start a circle on any computer that stays on:</source>
        <translation>没有人给你链接？可在任何一台一直开着的电脑上建立圈子：</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>It prints the circle's link, for you and for everyone you invite.</source>
        <translation>它会显示圈子的链接，供你和你邀请的每个人使用。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>at the offline server</source>
        <translation>在离线服务器上</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Automatic (recommended)</source>
        <translation>自动（推荐）</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct, a relay where that fails</source>
        <translation>直连，不通时用中继</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Direct only</source>
        <translation>仅直连</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Relay only, hide my address</source>
        <translation>仅中继，隐藏我的地址</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Through two relays</source>
        <translation>经两个中继</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On the computers of all members.</source>
        <translation>已到所有成员的电脑。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>All members have read it.</source>
        <translation>所有成员都已读。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server for every member who does not have it.</source>
        <translation>在离线服务器上等待每位尚未收到的成员。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Some members did not come online in time. Send it again, or another member hands it on.</source>
        <translation>有些成员没有及时上线。请重新发送，或由其他成员转交。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer since {at}.</source>
        <translation>自 {at} 起已在 {name} 的电脑上。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>On {name}'s computer.</source>
        <translation>已在 {name} 的电脑上。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} has read it.</source>
        <translation>{name} 已读。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting at the offline server you both agreed on</source>
        <translation>在双方同意的离线服务器上等待</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{lead} – deleted there in {left}.</source>
        <translation>{lead}，{left} 后从那里删除。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying. {why}</source>
        <translation>仍在尝试。{why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Sending to {name} now.</source>
        <translation>正在发送给 {name}。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Still trying.</source>
        <translation>仍在尝试。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting on this computer.</source>
        <translation>在这台电脑上等待。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent. {why}</source>
        <translation>未发送。{why}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{name} did not come online in time, so it was deleted at the offline server.</source>
        <translation>{name} 没有及时上线，因此已从离线服务器上删除。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>You took it back before it was delivered.</source>
        <translation>你在送达之前撤回了它。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Next try {ahead}.</source>
        <translation>下次尝试：{ahead}。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Trying again now.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>reactions: {signs}</source>
        <translation>回应：{signs}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>New contact</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for an answer</source>
        <translation>正在等待答复</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Waiting for {title} to accept</source>
        <translation>正在等待 {title} 接受</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Online, {way}</source>
        <translation>在线，{way}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Seems reachable</source>
        <translation>似乎可以连上</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Not reached yet</source>
        <translation>尚未联系上</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Offline, last reachable: {time}</source>
        <translation>离线，上次可联系：{time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Last reachable: {time}</source>
        <translation>上次可联系：{time}</translation>
    </message>
</context>
</TS>
