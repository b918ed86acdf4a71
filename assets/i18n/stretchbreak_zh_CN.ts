<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>有什么要避开的吗？</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>练习会相应调整，不含这些动作。以后可以再改。</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>只保存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>登录时启动（这个系统不提供此信息）</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>在托盘中，不打开窗口。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>登录时启动的是另一份程序：{what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>从一天开始就计时</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>桌面环境没有允许。</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>使用独立文件夹（{variable}）的副本不会在登录时启动。</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>已在任务管理器的“启动应用”中关闭。</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>桌面的设置把它关闭了。</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>测试提醒</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>提醒会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>StretchBreak 提醒</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>站起来一分钟，或做一个轻柔的拉伸。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>开会 …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>几项选择</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>现有的设置适合大多数人。以后都可以再改。</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>欢迎使用 StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>它计算你在电脑前连续多久没有休息，然后提醒你做一个小动作。离开或站立一分钟，就重新开始计时。</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>它能看到的</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>键盘和指针是否在用</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>是否在通话或看视频</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>屏幕是否锁定，电脑是否睡眠</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>它看不到的</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>你怎么坐，甚至是否坐着</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>你输入的内容：从不查看</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>你屏幕上有什么</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>图：StretchBreak 的图标</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>发送测试提醒</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>这个图标在面板的小图标之中，也可能藏在显示更多图标的箭头后面。点击它会显示到目前为止的时间，其余功能都在它的菜单里。</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>这个桌面目前不显示这类图标。有面板可以显示时，这个图标会自己出现；在 GNOME 上，扩展“AppIndicator”可以提供。在那之前，图标的功能在小窗口里都有。再次启动 StretchBreak，小窗口就会到最前面。</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>这个桌面没有放这类图标的地方。图标的功能在小窗口里都有。再次启动 StretchBreak，小窗口就会到最前面。</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>已发送。如果什么都没出现，桌面可能设为了勿扰；最后一页的检查会说明更多。</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak：能看到什么</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>跳过这一步(&amp;S)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>各部分的状态(&amp;W)</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>各部分的状态</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>已复制。其中没有姓名、标题或文件夹。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>这一步还剩 {n} 秒</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>全部都看到了。</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>完成。没看到的可以再试一次。</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>六个小步骤，看看 StretchBreak 能不能看到你。</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>每一步都可以跳过。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>不要这样：{error}。{fix}。</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}。{cue}。</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>图：{exercise}，{side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>不做的动作</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>第一次拉伸之前</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>不会有任何改变。设置里也能选。</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>这是什么，以及不做哪些动作</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>这个系统还不会把锁屏和睡眠告诉 StretchBreak：睡眠靠时钟看出，锁屏算作没有输入。</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>睡眠会被告知；锁屏算作没有输入。</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>锁屏会被告知；睡眠靠时钟看出。</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>睡眠靠时钟看出，锁屏算作没有输入。安装 systemd-logind 或 elogind，两者就都会被告知。</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>上一次“{name}”的命令已执行。</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>“{name}”的命令 {program}：{why}。</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>运行超过 {n} 秒，已被结束</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>它崩溃了</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>它以状态 {code} 结束；在终端里运行可看到原因</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>这个桌面不会告诉程序哪个窗口占满了屏幕。</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>显示器没有响应（{why}）。</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>在 Wayland 下，只能看出 X11 程序是否占满屏幕。</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>窗口管理器没有告知正在使用哪个窗口。</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>没有声音服务器响应（PulseAudio，或带 pipewire-pulse 的 PipeWire）。如果缺少 libpulse（Debian 上是 libpulse0），请安装它。</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>没有声音服务器响应；看不到蓝牙麦克风。</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>这里没有能得知此事的 PipeWire。</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire 没有响应（{why}）。</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>在 X11 下，程序共享屏幕时不会告知。</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>这个系统上没有什么会告知此事。</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>已在设置中关闭。</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>只在需要时查看；目前还没有。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>没有及时响应。</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows 不会告诉程序专注或勿扰是否打开。</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>通知服务已结束</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>这个桌面显示的通知没有按钮。</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>这个桌面没有运行通知服务：改为显示小卡片。如果更想要通知，请安装一个，例如 dunst 或 xfce4-notifyd。</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>目前还不需要。</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer 无法在这里显示通知：{why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>已送出，没有出错；是否被看到，它不知道。</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>系统没有告知是否有输入（{why}）。正在重试。</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>这里没有 StretchBreak 能看到输入的显示器。请在桌面会话中启动它。</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>正在查找这里由什么告知输入。</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>GNOME 的空闲监视器没有响应（{why}）。正在重试。</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>GNOME 的空闲监视器不见了。它回来后会继续使用。</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>这个会话中没有什么会告诉程序是否有输入。请自己告诉它：菜单里的“我坐着”“我刚活动过”。</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>视频或通话让屏幕保持亮着时，这里不会告知没有输入。</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>这个会话目前没有键盘，也没有指针设备。</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>这个 Wayland 会话不会告诉程序是否有输入。请自己告诉它：菜单里的“我坐着”“我刚活动过”；或登录到 X11 会话。</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Wayland 合成器没有响应（{why}）。正在重试。</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>这里看不到输入（{why}）。如果缺少 libxcb 和 libxcb-sync（Debian 上是 libxcb-sync1），请安装它们。</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>显示器“{display}”没有响应。正在重试。</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>另一个程序占用了名称 {name}。</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>没有能播放声音的程序：请安装 pipewire-bin、pulseaudio-utils 或 alsa-utils。</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>没有语音：请安装 speech-dispatcher。</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>没有程序能播放声音；声音服务器在运行吗？</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>用方向键浏览；下面的表格用文字说明同样的内容。</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak 历史</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>周(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看范围</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>实际不是这样(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>添加时段</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>在电脑前：圆环逐渐填满</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>过半：圆环变宽</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>该活动一下了</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>通话或视频：继续计时</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>站着，如你所说</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>离开：算休息</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>提醒已暂停</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>看不到输入：不计时</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>图标的含义</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak 无法写入锁文件 {path}。</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak 已在运行，进程号 {process}。</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak 已在运行。</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak 无法在 {path} 监听：{why}。</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>活动之前</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>检查能看到什么</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>这个桌面具备它需要的一切。</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>这个桌面缺少：{what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>选一个拉伸</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>去掉不做的动作后，这里没有可选的了。</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>在椅子上</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在地板上</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>运动前</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>{n} 套练习</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>文件中的设置</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>以下设置会改变(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>保留我的设置(&amp;L)</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未采用：</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>不做“{out}”，改做“{other}”。</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分钟</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>恢复为 {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}：默认</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}：撤销</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>“{text}”无法使用；可用范围是 {range}。保留 {value}。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>StretchBreak 设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>连续三次提醒没有回应</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>你说过提醒太多</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>你要求多一些提醒</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>自动调整过，因为{why}。之前是 {before}。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>找到一项设置</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X) …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>把设置导出到文件</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>从文件导入设置</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>设置已保存为 {file}。</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>采用的设置：{n} 项。</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>设置文件 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>StretchBreak</source>
        <translation>StretchBreak</translation>
    </message>
    <message>
        <source>StretchBreak keeps running. There is no tray here to bring this window back, so it stays: close it again to minimise it, or choose Quit.</source>
        <translation>StretchBreak 会继续运行。这里没有托盘可以重新打开这个窗口，所以它留着：再次关闭会最小化，或选择“退出”。</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>现在拉伸(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>选一个拉伸(&amp;I)</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>&amp;10 分钟后</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>我刚活动过(&amp;M)</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>我站着(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>暂停提醒(&amp;P)</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>恢复提醒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>检查能看到什么(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>值得了解(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>我坐着(&amp;T)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>再次显示欢迎页</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>StretchBreak 计算什么、看不到什么，图标在哪里，以及最初的选择。</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>今天有什么要避开的吗？</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>只保存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>现在拉伸</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>选一个拉伸</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>去走走</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>20 分钟后</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>我刚活动过</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>在开会</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>我站着</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>检查能看到什么</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>我坐着</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>这一天(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>全部(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>欢迎使用 StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>每一项都有合适的默认值。设置里也都有。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>第 {n} 页，共 {all} 页</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>在哪里拉伸</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>警示信号</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>撰写：{when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>警示信号(&amp;W)</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>拉伸的感觉应有多强（0 到 10）</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>来源：{names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>大腿内侧后坐</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>背部保持稳定，轻松活动大腿内侧。</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>四点跪姿</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>伸出那条腿的内侧有轻微牵拉感，随着前后移动时有时无。</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11，依据已发表的资料；尚待物理治疗师审阅</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>长收肌</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>短收肌</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>大收肌</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>股薄肌</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>躯干肌肉</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>垫子</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>垫膝盖用的折叠毛巾或软垫</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>髋移动，背不动。</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>背平得像桌面。</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>只到轻微牵拉。</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>腹股沟有夹挤感？幅度小一点，或把腿稍微往前放。</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>膝内侧有牵拉？把脚收近些，膝盖放松微屈。</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>手腕不舒服？用前臂支撑。</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>膝盖骨硌得慌？膝下再垫一层。</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>腹股沟有夹挤感</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>膝内侧疼痛</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>刺麻、麻木或疼痛沿腿向下走</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>背部或手腕锐痛</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>最近几周腹股沟肌肉拉伤过</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>被告知不要深屈髋或张开双腿，例如髋部手术后</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>怀孕，且骨盆、耻骨或腹股沟疼痛</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>跪着会疼：改做站姿侧抬腿</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>手在肩下方，膝在髋下方，跪在折叠毛巾或软垫上。</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>手膝着地</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>右腿向正侧方伸直，脚踩地，脚尖朝前或朝上。</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>左腿向正侧方伸直，脚踩地，脚尖朝前或朝上。</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>右腿伸出</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>左腿伸出</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>从头到尾骨，把背放平。</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>背放平</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>髋向左脚跟方向后移，直到有轻微牵拉感。停一秒。</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>髋向右脚跟方向后移，直到有轻微牵拉感。停一秒。</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>向后移</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>慢慢回到前面。最后一次之后，收回腿，换边。</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>再向前</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>弓着背往下坐</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>只到背还能放平的位置</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>胸和肚子往下塌</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>背平得像桌面</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>骨盆扭转</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>肚脐正对地面</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>膝盖直接压在地上</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>垫上东西；重量落在膝盖骨下方一点</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>幅度小一点；刺麻或麻木一出现或加重就停。</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>只后移一掌宽。</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>臀桥</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>用臀肌打开髋部前侧：与坐姿相反。</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>仰卧屈膝</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>臀部用力，大腿后侧稍用力；腰背保持安静。</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>臀大肌</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>腘绳肌</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>用臀部抬，肋骨不动。</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>脚跟沉。</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>下降和上升一样慢。</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>大腿后侧抽筋？脚跟靠近些。</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>腰部有感觉？再收一次尾骨，只抬一半高。</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>大腿前侧有感觉？用脚跟往下压。</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>抽筋一直不缓解</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>腰背、髋部、腹股沟或颈部疼痛</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>怀孕后期：这时不适合平躺</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>不久前做过腹部、髋部或腰背手术，还没有得到许可</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>刚吃完饭，又容易烧心：等一小时</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>今天下到地板再起来很吃力</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>仰卧在垫子上，屈膝，双脚踩平与髋同宽，手臂放在身旁。</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>躺下，屈膝</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>呼气，轻轻收尾骨。</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>轻收尾骨</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>脚跟下压，抬起，直到肩、髋、膝大致成一线。</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>脚跟下压，抬起</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>停两秒，呼吸。</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>停住，呼吸</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>慢慢放下，背部一节一节落地。结束后先侧身，再起来。</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>慢慢放下</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>在顶端塌腰</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>肋骨不动，收尾骨，抬低一点</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>膝盖往内倒</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>膝与脚保持同宽</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>用脚尖蹬</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>脚跟沉</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>头往后顶</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>头放沉，看天花板</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>只抬一半。</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>小而慢。若有感觉沿腿往下走就停。</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>如果骨盆、耻骨或腹股沟疼痛，或已不适合平躺，就不做这个。</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>夹臀</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>用几秒臀肌，随处可做，没人会注意到。</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>两侧臀部均匀而轻松地收紧；肩膀、下巴和腹部保持放松。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>夹紧，不前顶。</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>五分力，轻松呼吸。</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>完全放松。</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>一侧更用力？先收紧另一侧，再两侧一起。</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>大腿在代劳？膝盖放松，少用点力。</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>憋气了？轻声数数。</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>抽筋：放松，走几步</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>腰背、髋部或腹股沟疼痛</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>被告知不要收紧盆底肌，例如它本来就偏紧张</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>髋部、腹股沟、腰背或腹部手术后正在恢复，还没有得到许可</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>站直，双脚在髋下方，膝盖放松，手臂自然垂下。</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>站直，膝放松</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>用一秒收紧两侧臀部，大约用一半的力。</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>收紧，五分力</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>保持五秒，继续呼吸。其他部位都不用动。</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>保持，呼吸</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>下一次之前完全放松。</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>髋往前顶</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>夹紧但不移动；肋骨在髋上方</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>用全力，肩膀耸起</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>五分力就是要点</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>膝盖锁死</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>两膝放松微屈</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>咬紧牙关</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>嘴唇合上，牙齿分开</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>憋气</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>收紧时呼气，然后继续</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>坐姿夹臀</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>不离开椅子，用几秒臀肌。</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>坐在椅子上</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>两侧臀部收紧，人坐得稍高一点；肩膀、下巴和腹部保持放松。</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>不会滚动的椅子</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>夹紧，稍稍长高。</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>抽筋：放松，换换重心</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>坐在椅面中间，坐直，双脚踩平，手放在大腿上。</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>坐直</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>保持五秒，继续呼吸。</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>完全放松，重新感受整个椅面。</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>夹臀时塌腰驼背</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>先坐高</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>腰往前塌</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>肋骨放松；夹紧但不移动</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>椅侧屈髋肌拉伸</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>重量放在椅子上，轻轻拉伸髋部前侧：适合不喜欢跪的膝盖，或站不太稳的日子。</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>侧坐在椅子上</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>右髋前侧有轻微牵拉感，几次呼吸后平缓下来；大部分重量在椅子上。</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>髂肌</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>腰大肌</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>阔筋膜张肌</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>腹肌</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>没有扶手、不会滚动的椅子，最好靠墙</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>重量留在椅子上。</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>坐高，收尾骨，半夹紧。</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>椅子不动；动了就停。</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>还没感觉？脚往后之前，再收一次尾骨。</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>腰部有感觉？尾骨松开了：把脚往前收，再收尾骨。</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>脚抽筋？改用前脚掌着地。</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>快滑下来了？往椅面里坐一些。</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>椅子有任何移动</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>腹股沟锐痛或夹挤痛，或腰背、膝、腿的任何疼痛</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>大腿前侧或沿腿向下的刺麻、麻木或触电感</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>头昏或站坐不稳</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>被告知不要把腿向后伸，例如髋部手术后</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>最近几天髋部前侧肌肉拉伤过</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>髋部前侧或腹股沟已经在疼</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>唯一的椅子会滚动、会翻倒或有扶手</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>侧坐在椅子上：左大腿在椅面上，右大腿悬在前沿外。椅子不带轮。</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>侧坐在椅子上：右大腿在椅面上，左大腿悬在前沿外。椅子不带轮。</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>侧坐</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>左脚踩平，左手扶椅背。</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>右脚踩平，右手扶椅背。</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>手扶椅背</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>右脚收到身体下方，让右膝向地面下沉，脚尖在身后。</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>左脚收到身体下方，让左膝向地面下沉，脚尖在身后。</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>膝盖下沉</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>坐直。呼气，收尾骨。</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>坐高，再收尾骨</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>右臀收紧，约五分力。</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>左臀收紧，约五分力。</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>半夹紧</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>只有还没感觉时，右脚再往后滑一点。</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>只有还没感觉时，左脚再往后滑一点。</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>脚往后一点</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>保持并呼吸：慢慢吸，更慢地呼。轻微牵拉，不超过 10 分中的 3 分。然后回来，换边。</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>肋骨下沉，收尾骨</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>只坐一个角</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>坐回椅面；重量留在椅子上</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>向椅背扭转</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>髋骨和胸口正对前方</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>会滚动的椅子</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>换一把站得稳的，靠墙放</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>呼吸轻柔，呼比吸长</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>坐高一点的椅面或硬坐垫，让前侧髋部保持充分打开。</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>手一直扶着椅背。</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>如果刺麻在大腿前侧，就不做；一出现就停。</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>如果骨盆、耻骨或腹股沟疼痛，就不做。</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>只收尾骨；脚不往后。</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>半跪屈髋肌拉伸</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>轻轻拉伸后腿一侧的髋部前侧，不给腰背加负担。</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>半跪</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>右髋前侧或大腿上部深处有轻微牵拉感，几次呼吸后平缓下来，右臀轻轻用力。</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>股直肌</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>折叠的毛巾或垫子，厚 3 到 5 cm</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>伸手可及的椅子或墙</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>垫好。挺直。收尾骨。夹紧。前移。呼吸。</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>收尾骨就是拉伸；前移很小。</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>只在大腿前侧？后脚离臀部远一些。</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>还没感觉？移动之前再收一次尾骨。</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>腰部有感觉？尾骨松开了：回来，从那里重新开始。</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>另一侧髋前有夹挤感？双脚站宽些，少屈一点。</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>腹股沟锐痛或夹挤痛，或腰背、腿的任何疼痛</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>膝盖骨处疼痛</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>头昏</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>被告知不要把腿向后伸或深屈髋，例如髋部手术后</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>跪着会疼：改做站姿拉伸</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>髋部、腹股沟、腰背或腹部手术后正在恢复</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>右膝下垫折叠的毛巾或垫子，左脚迈到前面。两膝大致成直角，前小腿竖直。椅子或墙要伸手可及。</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>左膝下垫折叠的毛巾或垫子，右脚迈到前面。两膝大致成直角，前小腿竖直。椅子或墙要伸手可及。</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>膝下垫好</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>挺直：膝、髋、肩、耳成一线，肋骨在髋上方。双手扶髋或扶椅子。</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>挺直</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>呼气，轻轻收尾骨，像把一碗倾斜的水端平。腰部会稍稍变平。很多人在这里就感到拉伸了；如果是，就停在这里。</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>先收尾骨</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>轻轻收紧右臀，约用一半的力。</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>轻轻收紧左臀，约用一半的力。</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>只有感觉很少时：保持挺直和收尾骨，整个骨盆前移几厘米。</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>小幅前移，不弓步</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>保持并呼吸：慢慢吸，更慢地呼。轻微牵拉，不超过 10 分中的 3 分。</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>移回来，臀部放松，呼吸一次。然后换边。</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>移回来</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>弓步跨得太远</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>收回来；小动作就够</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>肋骨下沉，再收尾骨</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>忘了收尾骨</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>先收尾骨</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>身体前弯</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>骨盆往外打开</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>髋骨像两盏车灯，照正前方</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>前膝太靠前，脚跟抬起</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>前脚往前挪</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>双脚踩在一条线上</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>踩铁轨，不走钢丝</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>弹震</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>安静不动</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>硬拉到疼</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>退回到 10 分中的 3 分</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>膝盖骨压在硬地上</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>手一直扶着墙或不会动的椅子。</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>只收尾骨；不前移。</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>站姿屈髋肌拉伸</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>轻轻拉伸后腿一侧的髋部前侧：站着，穿日常衣服，不用跪。</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>右髋前侧有轻微牵拉感，几次呼吸后平缓下来，右臀轻轻用力。</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>不会动的桌子或墙</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>像拉上拉链，收尾骨。</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>皮带扣朝下巴。</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>收尾骨就是拉伸；屈膝很小。</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>还没感觉？屈膝之前再收一次尾骨。</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>腰部有感觉？尾骨松开了：站高些，再收尾骨。</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>小腿有感觉？让后脚跟抬起，步子小一点。</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>站不稳，又没有牢固的东西可扶</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>侧对桌子站，左手扶桌。双脚在髋下方。</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>侧对桌子站，右手扶桌。双脚在髋下方。</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>一手扶桌</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>右脚向后退一小步，两脚踝相距 35 到 45 cm。脚尖朝前；脚跟可以抬起。</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>左脚向后退一小步，两脚踝相距 35 到 45 cm。脚尖朝前；脚跟可以抬起。</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>后退一小步</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>两膝放松微屈。</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>膝放松</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>呼气，收尾骨。保持站直。</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>前膝微屈，直到右髋前侧有轻微牵拉感。</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>前膝微屈，直到左髋前侧有轻微牵拉感。</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>微屈</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>保持并呼吸：慢慢吸，更慢地呼。轻微牵拉，不超过 10 分中的 3 分。然后收脚，换边。</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>步子太大</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>收近些；小步加收尾骨更到位</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>后脚外转</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>脚尖朝正前方</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>靠在桌子上</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>只用指尖；站直</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>后膝锁死</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>后膝放松微屈</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>手一直扶着不会动的东西。</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>只收尾骨；不屈膝。</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>侧卧抬腿</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>用髋部外侧的肌肉，不必保持平衡。</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>侧卧</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>上侧髋部外侧的肌肉在用力。没有牵拉，也不疼。</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>臀中肌</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>臀小肌</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>枕头用的靠垫或折叠毛巾</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>髋叠齐，脚尖朝前。</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>腿与身体成一线。</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>慢慢抬，更慢地放。</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>往后倒？上面的手撑在身前垫子上，稍微靠着它。</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>只在大腿前侧？腿稍往后，脚尖朝前。</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>太吃力？抬低些，或屈上面的膝。</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>髋部外侧、腹股沟或腰背疼痛</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>抽筋不缓解</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>侧躺在那一侧会疼</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>被告知不要自己用力把腿向外抬，例如髋部手术后的几个月里</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>向左侧躺，两膝弯曲，头枕靠垫。右手放在身前的垫子上。</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>向右侧躺，两膝弯曲，头枕靠垫。左手放在身前的垫子上。</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>左侧卧</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>右侧卧</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>两侧髋上下叠齐，上面的腿伸直，与身体成一线。</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>髋叠齐，腿伸直</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>脚尖朝前，把腿抬到舒服的高度：30 度就足够。</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>抬腿，脚尖朝前</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>停三秒，呼吸。</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>慢慢放下。最后一次之后，屈膝，翻到另一侧。</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>抬得太高</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>抬低些：以髋能叠齐为限</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>往后倒</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>髋叠齐；靠着身前的手</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>脚尖朝上转</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>脚尖和膝盖骨朝前</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>腿往前飘</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>与身体成一线，甚至稍靠后</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>小幅抬，一脚宽的高度。</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>站姿侧抬腿</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>用髋部外侧的肌肉；单脚站立时，正是它们让骨盆保持水平。</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>两侧髋部外侧的肌肉都在用力，站立腿也一样。没有牵拉，也不疼。</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>腰带保持水平。</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>小而慢；脚尖朝前。</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>在站立腿上挺高。</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>难以站直？抬低些，或脚尖不离地，只把重量移开。</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>晃？多几根手指扶桌，眼睛看一个点。</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>髋部外侧没感觉？脚尖朝前，动作再慢些。</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>还能做很多？没关系：留五次左右的余力就好。</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>坐骨附近有牵拉？起来，双腿收近些。</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>在不会滚动的稳固椅子上坐到底，双脚踩平。</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>先坐到底</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>髋部外侧疼痛</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>只保持一次</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>腿部刺麻、麻木或无力</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>髋部外侧疼痛，侧躺压着也疼</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>单脚站不稳，又没有牢固的东西可扶：改为侧卧做</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>侧对桌子站直，左手指尖扶桌。重心移到左腿，膝放松。</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>侧对桌子站直，右手指尖扶桌。重心移到右腿，膝放松。</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>重心在左腿</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>重心在右腿</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>脚尖朝前，右腿向外侧移一点。只到腰带还保持水平为止。</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>脚尖朝前，左腿向外侧移一点。只到腰带还保持水平为止。</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>腿外移，腰带水平</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>停一秒，呼吸。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>慢慢收腿，身体不歪。轻点地面，再来一次。</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>慢慢收回</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>双脚站好，呼吸一次，换边。</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>为抬高而身体歪斜</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>抬低些；在站立腿上挺直</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>脚尖朝上、朝外转</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>脚尖和膝盖骨朝正前方</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>提髋</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>腰带水平：动腿，不动腰</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>正侧方，与身体成一线</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>甩腿</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>两秒出，两秒回</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>小幅，向侧一脚宽。</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>单膝抱胸</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>躺着轻柔地屈曲腰部和臀部，很多人觉得舒服。</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>仰卧</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>右臀或腰部有轻微、舒服的牵拉感。另一侧膝盖弯着，放松。</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>腰部伸肌</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>愿意的话，头下垫折叠毛巾</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>双手放在大腿后面。</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>让它过来；不要拉。</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>肩和头放沉。</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>髋前有夹挤感？让大腿离远一点，或稍向外侧。</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>手够不着？用毛巾绕过大腿后面，拉住两端。</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>腿部有症状？只有在减轻或不变时才继续；若沿腿向下移动，就停。</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>颈部紧张？头下垫折叠毛巾。</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>疼痛、刺麻或麻木沿腿向下移动</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>腰背锐痛</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>被告知不要深屈髋，例如髋部手术后</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>骨质脆弱，或脊椎曾经骨折</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>目前弯曲会加重腰背或腿部疼痛</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>怀孕后期，或怀孕且骨盆、耻骨、腹股沟疼痛</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>仰卧，两膝弯曲，双脚踩平，头放松。</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>右腿轻轻浮起，双手抱住大腿后面。</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>左腿轻轻浮起，双手抱住大腿后面。</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>抱住大腿后面</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>让大腿靠近，到舒服为止。左脚留在垫子上。</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>让大腿靠近，到舒服为止。右脚留在垫子上。</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>让大腿靠近</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>停住，肩膀放松，慢慢呼吸。轻微就够。</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>肩放松，呼吸</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>让大腿离开，放下脚，换边。</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>放下，换边</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>猛拉膝盖</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>它能来多近就多近；尾骨不离地</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>头和肩放在垫子上</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>另一条腿伸直平放</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>另一侧屈膝，脚踩平</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>有夹挤感还拉</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>松一点；稍向外侧更轻松</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>一次一个膝盖，只做一半幅度。</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>只有在腿部症状减轻或不变时才继续；若沿腿向下移动，就停。</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>前后摆腿</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>运动前轻松活动髋部：腿像缓慢的钟摆，躯干保持安静。</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>从髋部松松地摆；站立腿稳定，它的髋部外侧在用力。</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>摆动腿的屈髋肌和伸髋肌</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>站立腿的臀中肌，保持骨盆水平</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>墙，或其他不会动的东西</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>缓慢的钟摆。</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>小就够了。</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>腿动，躯干不动。</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>摆幅小一点：头几次之后它自己会变大。</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>腰部有感觉？向后少摆一点。</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>晃？双手扶墙，幅度小一点。</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>腹股沟、髋部、膝或腰背疼痛</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>腿部刺麻、麻木或触电感</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>腿部刺麻、麻木，或沿着腿疼痛</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>被告知不要把腿向后伸，或不久前做过髋部手术</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>单脚站立对你不安全</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>怀孕且骨盆、耻骨或腹股沟疼痛，或处于最后几个月</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>侧对墙站，左手扶墙。不要用会滚动的椅子。</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>侧对墙站，右手扶墙。不要用会滚动的椅子。</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>一手扶墙</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>重心移到左脚，左膝放松。右脚自由垂着。</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>重心移到右脚，右膝放松。左脚自由垂着。</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>重心在一只脚</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>让右腿前后摆动，每个方向一秒，像缓慢的钟摆。</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>让左腿前后摆动，每个方向一秒，像缓慢的钟摆。</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>摆动，慢而轻松</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>头五次让摆幅稍稍变大。躯干和骨盆留在原位。</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>躯干不动</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>让它自己停下，放下脚，换边。</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>放下脚，换边</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>踢得高</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>小一点：垂着摆</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>后摆时塌腰</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>少往后摆；肋骨下沉</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>躯干跟着晃</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>站直；只有腿动</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>站立腿膝盖锁死</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>那侧膝盖放松微屈</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>摆得快</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>慢到随时能停</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>向前摆要低，远低于髋的高度。</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>小幅摆动，保持在轻松范围内。</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>靠墙收尾骨</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>学会控制收尾骨：每个屈髋肌拉伸都从这个小动作开始。</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>背靠墙站</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>腰部稍稍靠近墙，再离开。没有拉伸，几乎不用力。</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>腹直肌</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>腹外斜肌</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>一面墙</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>一碗水：端平。</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>小而慢。</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>是练习，不是姿势。</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>没动？把一只手放到腰后，用背极轻地压它。</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>整个身体都动？幅度小些；肩和膝不动。</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>大腿有感觉？脚离墙近一点，膝更放松。</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>腰背的疼痛因此加重</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>背靠墙站，双脚离墙约 20 cm、与髋同宽，膝放松。臀部和肩胛骨贴墙。</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>背靠墙</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>把一只手伸到腰后，感受空隙。再把手拿开。</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>感受空隙</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>呼气，收尾骨，让空隙变小。不必完全贴上。</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>慢慢收尾骨</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>保持三秒，继续呼吸。</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>完全放松：回到你喜欢的站法。</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>把背压平</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>减半：小而慢</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>膝放松，脚稍往前</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>耸肩</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>肩宽而低</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>收尾骨时呼气</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>整天都收着</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>这是练习，不是姿势：完全放松</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>只做一半，慢慢来；如果你不宜弓背，就不做。</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>仰卧收尾骨</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>在别处都动不了的姿势里学会控制收尾骨：仰卧。</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>腰部稍稍靠近垫子，再离开。没有拉伸，几乎不用力。</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>没动？把指尖放到腰下，极轻地压它。</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>颈部紧张？头下垫折叠毛巾。</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>腿在用力？脚离身体近一点。</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>怀孕后期：这时不适合平躺；改做靠墙收尾骨</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>感受腰下的小空隙。</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>完全放松。做完后先侧身，再起来。</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>把背压平</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>头抬起</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>头沉沉地放在垫子上</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>在练习中</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>坐姿收尾骨</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>不离开椅子，学会控制收尾骨。</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>重量稍稍滚向尾骨，再回来。没有拉伸，几乎不用力。</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>在坐骨上滚动。</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>没动？把手放到一侧坐骨下，感受它滚动。</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>头跟着点？幅度小些；看一个点。</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>感受两侧坐骨压在椅面上。</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>感受椅面</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>呼气，轻轻收尾骨。头和肩留在原位。</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>完全放松，重新坐直。</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>整个人塌下去</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>只有骨盆滚动；胸口不塌</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>整个躯干后仰</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>肩在髋上方</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>后撤弓步</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>运动前用轻松的步幅活动髋和腿：后退一步，浅浅下蹲，再起来。</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>前侧大腿和臀部用力；后腿髋部前侧有随动作变化的轻微牵拉感。</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>后腿的屈髋肌，轻微且在动作中</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>股四头肌</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>身后有一米空地</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>愿意的话，伸手可及的墙或稳固的椅子</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>后退一步，垂直下沉。</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>踩铁轨，不走钢丝。</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>浅蹲就好。</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>步子小、蹲得浅，一样好。</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>不稳？手扶墙或稳固的椅子。</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>腰部有感觉？下沉前轻轻收尾骨。</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>膝、髋部、腹股沟或腰背疼痛</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>今天平衡不好，又没有牢固的东西可扶</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>髋、膝或腰背手术或受伤后正在恢复，还没有得到许可</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>站直，双脚在髋下方，身后留出空地。</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>站直</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>一只脚后退，像踩在铁轨上：不比原来更靠中间。只有前脚掌落地。</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>轻轻收尾骨。</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>垂直下沉，浅浅屈膝。后膝离地约两掌高。</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>垂直下沉，浅</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>前脚跟下压，回到站立。然后换另一只脚。前方有空地时也可以走着做：向前迈，而不是向后。</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>蹬起，换脚</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>后膝砸向地面</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>蹲浅些；全程都能控制</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>肋骨下沉，轻收尾骨</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>下沉前先挺高</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>小步浅蹲；前侧大腿明显高于水平。</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>小而慢。如果刺麻在大腿前侧，就不做；若有感觉沿腿往下走就停。</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>小步，保持在轻松范围之内。</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>坐姿腿部滑动</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>腿和头一起做的缓慢小动作，没有任何拉伸。适合医疗专业人员建议做神经滑动的人；相关研究规模小，结果不一。</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>坐姿</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>只有轻松的动作：膝后和小腿没有牵拉，也没有刺麻。</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>医疗专业人员建议我做神经滑动。</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>股四头肌</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>不滚动也不倾斜的椅子</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>腿伸出，看上方；再回来。</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>小而顺，不牵拉。</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>一轮，一天最多两次。</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>膝后有牵拉？膝盖少伸一点。</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>颈部有牵拉？头只动一半。</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>原本就有的刺麻？更小更慢，或今天不做。</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>动作中或之后一小时内，刺麻或疼痛比之前更重</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>疼痛沿腿向下移动</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>腿部麻木或无力</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>没有医疗专业人员建议你做神经滑动</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>现在腿痛剧烈，或一条腿无力</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>有任何一项警示信号符合你的情况</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>在稳固的椅子上坐直，双脚踩平，双手放在大腿上。</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>下巴稍稍下沉。每次滑动都从这里开始，在这里结束。</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>下巴稍低</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>慢慢伸右膝，同时抬头，像抬眼看一幅画。</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>慢慢伸左膝，同时抬头，像抬眼看一幅画。</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>伸膝，看上方</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>屈膝的同时低下巴。两端都不停留。</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>屈膝，看下方</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>小而顺，绝不做到有牵拉。最后一次之后，看前方，换边。</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>看前方，换边</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>把膝伸到有牵拉</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>远在有牵拉之前就停；脚松松垂着</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>腿伸出时下巴低着</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>腿伸出，头就抬起</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>弯腰塌背</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>先坐直，再滑动</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>停在末端</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>持续滑动，两端都不停</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>做得太多</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>一轮八次，一天最多两轮</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>坐高一点的椅子，让膝低于髋。</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>坐直，下巴不动：只有腿动。</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>只有医疗专业人员建议你做神经滑动时才做；刺麻加重就停。</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>站起夹臀的深蹲</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>用轻松完整的动作让髋和腿热起来：下到大约椅子高，再起来，站直。</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>大腿和臀部左右均匀用力。结束时还能再做五个。</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>能站开的地方</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>愿意的话，身后放一把不会滚动的椅子，坐下再站起</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>向后坐，再站直。</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>膝跟着脚尖走。</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>到椅子高就够。</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>下一半也是完整的深蹲。</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>脚跟想抬？双脚站宽一点，或下浅一点。</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>不稳？坐到椅子上，再站起来。</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>头昏，或休息时也气短</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>被告知髋屈曲不要超过某个角度：远没到那里就停，或改做夹臀</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>双脚与肩同宽站立，脚尖稍朝外，重量落在整个脚掌。</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>双脚与肩同宽</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>像坐向身后的椅子那样向后向下，到舒服为止。手臂自然前浮。</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>向后向下坐</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>膝朝脚尖的方向走，两个脚跟不离地。</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>膝跟着脚尖</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>把地面踩开，站起来。</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>踩开地面</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>到顶端收紧两侧臀部一秒，站直。垂直向上，不后仰。</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>夹臀，站直</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>膝盖内扣</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>让每个膝朝自己的脚尖方向</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>脚跟抬起</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>下浅些；重量在整个脚掌</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>弓背</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>胸骨朝前，下浅些</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>在顶端后仰</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>肋骨在髋上方：夹臀站直，到此为止</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>最多下一半：大腿明显高于水平。</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>双脚不宽过髋。</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>坐姿分腿前屈</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>安静、轻柔地拉伸大腿内侧和腿后侧，五次慢呼吸。</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>坐在地板上</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>大腿内侧和腿后侧有轻微牵拉感，还能慢慢呼吸。</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>坐的折叠毛巾</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>胸口向前，不是低头。</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>背拉长；从髋部前倾。</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>膝盖骨朝天花板。</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>难坐直？用更厚的毛巾坐高些，膝多屈一点。</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>膝后有牵拉？膝放松微屈。</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>腰部有感觉？起来，再从髋部前倾。</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>膝后或坐骨附近疼痛</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>腿部刺麻、麻木或触电感</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>腹股沟或腰背锐痛或夹挤痛</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>头昏：那就随意呼吸</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>目前有源自腰背的腿痛</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>大腿后侧或腹股沟肌肉拉伤过</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>骨质脆弱，或脊椎曾经骨折：保持上身直立，或选别的动作</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>在折叠毛巾上坐直，双腿分开到舒服的程度：脚跟相距约 90 到 120 cm，个子小就少些。</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>坐直，双腿分开</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>膝盖骨和脚尖朝天花板。膝保持放松。</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>脚尖朝上，膝放松</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>吸气，从坐骨到头顶拉长。</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>吸气，拉长</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>呼气，从髋部前倾，胸口先行，直到有轻微牵拉感。</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>呼气，前倾</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>双手放在小腿上，或身前的地板上。</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>双手放好</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>停留五次慢呼吸：慢慢吸，更慢地呼。轻微就够。</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>五次慢呼吸</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>双手一步步走回来，双腿并拢。</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>双手走回来</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>为够得更远而弓背</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>胸口向前，背拉长；少些也好</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>膝往内滚</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>膝盖骨和脚尖朝天花板</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>抓脚把自己往下拉</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>双手放着；不拉</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>安静不动；只有呼吸在动</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>双手放在大腿上，保持上身直立；这就是整个动作。</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>椅上胸椎伸展</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>向屏幕前倾久了，不用起身，往反方向做一个小动作。</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>上背部在椅背边缘稍稍后弯，胸前有轻微牵拉感。腰部和颈部没有感觉。</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>胸大肌</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>胸椎伸肌</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>不滚动也不倾斜、椅背低于肩胛骨的椅子</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>胸骨上提，下方肋骨不动。</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>头靠在双手里。</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>腰部有感觉？再轻轻收尾骨，动作小些。</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>颈部有感觉？让双手托住整个头，眼睛看向墙与天花板相接处。</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>椅背边缘硌人？搭一条折叠毛巾。</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>手放头后肩不舒服？双臂交叉在胸前。</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>颈部或手臂疼痛、刺麻或麻木</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>活动颈部会引起手臂疼痛或刺麻</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>脊椎曾经骨折，或骨质脆弱：先咨询，并且只做极小的动作</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>椅子会滚动或倾斜，又锁不住</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>坐到底，脚踩平</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>双手托头，手肘稍朝前。</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>双手托头</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>极轻地收尾骨，让腰部贴着椅背，稳定而拉长。</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>轻收尾骨</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>吸气，提起胸骨，上背部稍稍向椅背上缘后靠。</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>吸气，胸骨上提</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>呼气，回来。之后慢慢放下双手。</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>呼气，回来</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>轻收尾骨；只有上背部后弯</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>头往后掉</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>双手托住头；眼睛看前方</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>在椅面上往下滑</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>椅子翘起或滚动</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>椅子四脚着地，最好靠墙</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>只做动作最开始的一小段。</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>走两分钟</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>以轻松的步子离开桌子。在打断久坐的各种方式中，这一种被研究得最多。</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>腿暖暖的，呼吸轻松：一路都能说话。</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>小腿肌肉</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>步子轻松，手臂放松。</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>眼睛看远处。</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>接水、去窗边，或走一层楼梯。</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>没地方走？在椅子旁原地踏步。</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>使用轮椅？以轻松的速度前行，或双臂慢慢画圈。</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>时间多些？走五分钟也很好。</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>刚起步有点僵？先迈小步。</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>胸痛，或休息时也喘不过气</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>头晕或头昏</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>一侧小腿疼痛</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>疼痛沿腿向下走，刺麻、麻木或无力</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>站起来头晕且不消退：重新坐下</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>一侧小腿新近肿胀、发热或疼痛：当天就医检查</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>被告知一条腿不要负重</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>慢慢站起来，等两次呼吸。</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>站起，两次呼吸</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>以轻松的步子走，肩放低，手臂自然摆动。</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>步子轻松，手臂放松</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>让眼睛落在远处的东西上。</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>看远处</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>给这段路一个目的地：接水，去窗边，或上一层楼梯。然后回来。</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>接水、窗边或楼梯</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>大步赶路</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>小步轻松走；不用赶</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>低头看手机</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>留在桌上；眼睛看远处</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>头晕时就出发</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>站住，扶着，两次呼吸；不消退就坐下</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>走小步。</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>走在手能扶到墙或栏杆的地方。</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>桌边一分钟</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>穿日常衣服在桌边站一分钟：两侧髋部前侧，然后臀部。</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>扶桌慢慢站起</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>右脚后退，两膝放松</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>左脚后退，两膝放松</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>收尾骨，半夹紧，微屈</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>转身，左脚后退</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>转身，右脚后退</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>双脚并拢，夹紧，放松</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>腰背轻松五分钟</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>慢而轻柔：地板上，椅子上，再走一小段。</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>慢慢躺下，屈膝</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>右大腿靠近身体</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>左大腿靠近身体</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>放下；换左侧</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>放下；换右侧</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>放下脚，让背安定下来</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>收尾骨，停住，放松</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>双脚与髋同宽，脚跟靠近</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>抬起，停住，慢慢放下</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>侧身，歇一下，慢慢起</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>在稳固的椅子上坐好</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>胸骨上提，稍后仰</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>轻松走，看远处</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>半跪拉伸</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>半跪屈髋肌拉伸，每侧一次。膝下需要一条毛巾。</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>右膝垫毛巾，挺直</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>左膝垫毛巾，挺直</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>收尾骨，半夹紧，小幅前移</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>换边：左膝垫毛巾</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>换边：右膝垫毛巾</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>半跪拉伸，两次</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>半跪屈髋肌拉伸，每侧两次。</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>松一点，呼吸一次，再来</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>髋部四分钟</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>地板上：收尾骨、半跪拉伸、大腿内侧，以及慢呼吸前屈。</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>背靠墙，膝放松</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>手膝着地，右腿伸出</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>手膝着地，左腿伸出</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>髋后移，背放平，回来</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>换腿：左腿伸出</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>换腿：右腿伸出</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>从髋部前倾</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>双手走回来</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>椅子上一分钟</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>不用起身的一分钟：上背部，然后臀部。</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>夹紧，呼吸，放松</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>坐直，一次慢呼吸</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>站姿拉伸</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>站姿屈髋肌拉伸，每侧一次。穿日常衣服，不用跪。</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>站姿拉伸，两次</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>站姿屈髋肌拉伸，每侧两次。</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>站姿拉伸，短版</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>保持时间较短的站姿屈髋肌拉伸，适合短暂的停顿。</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>站立两分钟</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>站着的两分钟：两侧髋部前侧、几个深蹲、走几步。</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>下到椅子高，起，夹臀</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>原地踏步，或走走</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>起身离开桌子：去窗边，去接水，或上一层楼梯。</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>站起，等两次呼吸</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>轻松走，手臂放松</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>走五分钟</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>有时间时，走久一点。</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>运动前五分钟</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>训练前的轻松活动，没有保持不动的动作。需要时自己选；不会主动推荐。</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>一手扶墙</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>右腿慢慢摆</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>左腿慢慢摆</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>转身</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>双脚与肩同宽，周围留空</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>下，起，夹臀，慢慢来</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>双脚在髋下方，站直</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>后退一步，浅蹲，回来</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>指尖扶稳固的东西</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>右腿外移，收回</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>左腿外移，收回</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>快步走</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>若感到锐痛或夹挤痛、疼痛沿腿向下走、刺麻、麻木、无力或头晕，就停下。慢慢退出动作。如果不消退，请咨询医疗专业人员。</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>有些轻微的拉伸感是正常的。如果过了第二天还酸痛，就少做些。</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>慢慢退出动作。不用着急。</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak 分享一些活动身体的一般性建议，面向感觉良好的成年人。它不能给你做检查，也不是医疗服务。如果你正从手术或受伤中恢复、怀孕，或有骨骼、关节、神经或平衡方面的病症，请咨询医疗专业人员哪些动作适合你。</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>轻微就够。</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>少些也好。</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>如果腰背有感觉，就再收一次尾骨。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有感觉</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>刚刚察觉</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>轻微牵拉，还能说话：这就是目标</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>松一点</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>太过：退出一半</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>或有任何疼痛或刺麻：停下</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>立即寻求急救</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>如果腰背或腿部疼痛，并伴有以下任何一项，请拨打当地急救电话。</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>两腿之间、生殖器、臀部或肛门周围麻木或刺麻；擦拭时感觉异样</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>新出现排尿或排便难以启动、感觉不到或控制不住，或新出现性生活时麻木或功能丧失</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>双腿无力或麻木，无力不断加重，双侧腿痛，或一只脚下垂、拖地</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>胸痛</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>严重事故后的疼痛</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>当天就医：一侧小腿</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>不要拉伸它。若伴有气促或胸痛，属于急症。</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>一侧小腿新近肿胀、发热、疼痛或变色</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>尽快咨询医疗专业人员</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>如果腰背或腿部疼痛，并伴有以下任何一项。</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>发热，或感觉不舒服</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>不明原因的体重下降</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>曾患癌症</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>夜间持续疼痛，任何姿势都不缓解</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>新出现的肿块，或脊柱形状改变</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>骨质脆弱或长期使用类固醇者，跌倒或轻微碰撞后</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>免疫力低下，或注射毒品</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>约 20 岁以下或约 50 岁以上时新出现的疼痛</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>几周后仍无好转</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>扶住不会动的东西：桌子、墙、靠墙放的无轮椅子。</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>赤脚或穿防滑的鞋；光滑地板上不穿袜子，不穿高跟鞋。</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>空出一米地面，没有电线和包，热饮放到一边。</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>分两步起身：先坐直呼吸，再站起来。</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>髋部前侧</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>腰大肌和髂肌把大腿抬起；股直肌、缝匠肌、阔筋膜张肌和耻骨肌协助。</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>久坐可能让髋部感觉发僵。感觉发僵并不等于变短。</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>先收尾骨，再稍稍向前：收尾骨让拉伸落在髋部，不累腰背。轻微就够。</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>髋部外侧</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>髋部外侧的肌肉臀中肌，把腿向外移，并在单脚站立时保持骨盆水平。</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>大腿内侧的肌肉负责把双腿并拢。</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>运动前</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>运动前先活动；保持不动的拉伸留到桌边或运动后。</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>五次慢呼吸，吸四秒，呼六秒。绝不憋气。</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>头昏？像平时一样呼吸。</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>刺麻和麻木</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>刺麻、麻木或触电感来自神经，不是肌肉：停下。大腿前侧和腿后侧都一样。</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>腿后侧的大神经来自腰部的神经根。小腿内侧和大腿前侧属于另一条神经。</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>大多数坐骨神经痛的人不用手术就会好转，往往需要几周。它可能复发，有些人会持续更久。</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>有几种警示信号需要及时就医：见列表。</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>腰背疼痛时</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>多数腰背疼痛并不意味着损伤，会慢慢平复。有几种警示信号需要及时就医：见列表。</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>轻柔活动、经常变换姿势是好习惯。会加重的就停下。</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>呼吸两次，再慢慢站起</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>放松，保持呼吸</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>何时提醒</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>在电脑前还是离开</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>声音与语音</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>多久后提醒</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>在电脑前连续多久没有休息，就发出提醒。</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>过半时改变托盘图标颜色</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>这段时间过半时，图标会变色。不会有别的动静。</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>用通知提醒</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>第一步。不用它时，先出现卡片。</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>提醒没有回应时显示小卡片</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>卡片在屏幕一角，绝不会抢走键盘输入。</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>多久后显示卡片</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>提醒等待多久没有回应，就出现卡片。关表示不用卡片。</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>一声轻音</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>在占满屏幕的程序上不显示任何内容。当它把提醒推迟到所允许的最长时间，就用这个声音代替通知。麦克风使用中时绝不响。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>仅在有程序占满屏幕时</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>第二次提醒时也响</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>坚持：卡片一直留到得到回应</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>否则十分钟后自动消失。它只待在角落；关掉它也是回应，休息也是。</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>根据对提醒的回应调整</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>连续三次没有理会后，提醒推后十分钟。每周问一次是否太多。每次更改都会连同原因显示在这里。</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>等待的打字停顿</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>提醒会等到键盘和指针静止这么久，免得在一句话中间出现。</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>最多等待停顿多久</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>过了这么久，即使在打字也会提醒。</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>站得久时提醒我</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>在“我站着”之后发一条通知；只是请你换个姿势，不是要你坐下。</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>站多久算久</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>站多久之后发出那条通知。</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>回来后的缓冲</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>回到电脑前、解锁屏幕或唤醒电脑后，这段时间内不提醒。</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>通话后等待</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>因通话或演示而等待的提醒，会在结束后过这么久出现。</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>提醒最多推迟</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>通话、演示或勿扰最多能把一次提醒推迟多久。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>只在这些时段提醒；不填表示任何时候。一天可以有多个时段，也可以跨过午夜。在电脑前的时间照常计算。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>这些时段内不提醒，例如 daily 12:00-13:00。其间到点的提醒会在时段结束后出现。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>在这些日期不提醒。</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>当天小结时间</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>到这个时间，用一条通知告诉你在电脑前多久、最长的连续时段、休息和拉伸。不填表示没有小结。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>这台电脑上一个 iCalendar 格式（.ics）的文件。其中的日程进行时，提醒会等待。文件只读取，有变化时重新读取。全天日程不会推迟提醒，除非日历把它标为忙碌。</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>多久算离开</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>键盘和指针没有输入达到这么久，就算离开，从最后一次按键或移动算起。更短的算作在阅读，计入在电脑前的时间。</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>询问短于此的离开</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>光凭没有输入，分不清是在阅读还是去走动了。短于此时间时，应用会问是哪一种；更长的算作离开。</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>最多多久问一次</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>两次这样的询问之间至少间隔多久。</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>没有操作的观看最多算多久</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>通话或看视频时，不碰电脑也算在电脑前，但最多这么久；之后应用会询问。</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>通过麦克风察觉通话</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>有程序用麦克风录音时，提醒会等待，不碰电脑也算在电脑前。只看是否在使用，绝不听声音。</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>通过摄像头察觉通话</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>有程序打开摄像头时也一样。绝不看画面。</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>察觉屏幕共享</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>屏幕被共享或录制时也一样，前提是桌面环境会告知。</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>察觉让屏幕保持亮着的程序</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>有程序不让屏幕变暗时，例如播放视频，不碰电脑也算在电脑前。仅此一项绝不会推迟提醒。</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>察觉全屏窗口</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>正在使用的窗口占满屏幕时，提醒会等待，不碰电脑也算在电脑前。</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>遵从勿扰</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>桌面设为勿扰时，提醒会等待。</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>休息至少多久</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>离开或站立至少这么久，就结束这次计时，重新开始。</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>“我站着”有效多久</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>“我站着”过了这么久，或下一次锁屏时，自动结束。再说一次，就再持续同样久。</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>完整休息至少多久</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>从这个长度起，历史里把休息显示为完整休息。</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>“现在拉伸”打开的练习。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>在办公室，除非自己选，不会推荐需要地板的练习。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家里</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>每天髋部拉伸次数</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>一天的提醒中有几次提议髋部拉伸；其余都提议走走或站站。</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>不做的动作</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>练习会相应调整，不含这些动作。只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>跪姿</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>下到地板上</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>腿向后伸</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>深屈髋</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>双腿大幅分开</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>单脚站立</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>前弯</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>腿部刺麻或麻木</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>把关节拉到极限</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>站立：我一直坐着</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>快速站起</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>下次拉伸前显示介绍</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>这些活动建议是什么、适合谁、不做哪些动作。显示过一次后就关闭。</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>每次询问要避开什么</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>拉伸开始前显示一排按钮；在那里选的只对今天有效。</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>轻柔的声音</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>在拉伸的节点响起：开始、换边、完成。麦克风使用中时绝不响。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>声音和语音的音量，占系统音量的百分比。</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>语音提示</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>读出当下的提示，前提是系统有语音（speech-dispatcher）。麦克风使用中时绝不读。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>窗口、动作和命令行的语言。</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Polski</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Português (Brasil)</source>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>Українська</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Pause music and films for a stretch</source>
        <translation>拉伸时暂停音乐和影片</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>拉伸开始时正在播放的播放器会暂停，结束后继续。</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>提醒时的命令</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>每次提醒时启动。相关信息通过环境变量 STRETCHBREAK_… 传入，限时 10 秒，不经过 shell。</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>休息开始时的命令</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>在应用能看出的范围内，离开、站起或开始拉伸时启动。</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>休息结束时的命令</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>再次回到电脑前时启动。</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>连续时段结束时的命令</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>休息长到可以算数时启动。</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>拉伸后的命令</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>拉伸完成或停止时启动。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>打开后，图像以静止画面显示，每步一张。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>保留历史</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>更早的日子每天一次彻底删除。历史绝不离开这台电脑。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>两年</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>用法: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示这份帮助并退出</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下参数：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>没有 %(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r 不是 %(type)s 类型的值</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>选项 %(option)s 不明确：可能是 %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>参数 %r 不应出现在这里</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>现在拉伸</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>去走走</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>我刚活动过</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>今天在电脑前：{time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>最长没有休息：{time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>休息：{n} 次</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>髋部拉伸：左 {left} 秒，右 {right} 秒</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>今天没有发送过。</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>今天：{channels}。上一次：{last}。</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>没看到</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>鼠标或按键</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>双手停两秒。然后移动鼠标或按 Shift。</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>没看到输入。这样无法计算在电脑前的时间。</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>十秒没有输入</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>十秒内不要碰鼠标和键盘。</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>没看到静止。可能有设备自己在动。</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>锁定屏幕，再解锁。也可以跳过。</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>没有收到锁屏的消息。那就算作没有输入。</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>播放几秒钟视频。也可以跳过。</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>没有消息表明在播放视频。那样看影片只算到最后一次输入。</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>带按钮的通知</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>会出现一条通知。按上面的按钮。</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>没有收到回应。提醒也有自己的卡片。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>正在面板里找图标。</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>没有面板显示图标。小窗口有同样的功能。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>锁屏和睡眠</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>屏幕共享</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>日志库</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>会话总线</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>系统总线</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>通知（plyer）</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>D-Bus 服务</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>自定义命令</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>媒体播放器</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>已发提醒</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>下次查看</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>只看是否有输入，绝不看是什么输入。</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>请在桌面会话中启动 StretchBreak。在 Wayland 下，合成器需要提供空闲通知：GNOME、KDE、sway、Hyprland、labwc 等都有。</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>锁屏和挂起会被告知。</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>请安装 systemd-logind 或 elogind。</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>能看出是否有程序在录音。</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>请安装 libpulse，并运行 PulseAudio 或 pipewire-pulse。</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>能看出是否有程序打开了摄像头。</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>能看出屏幕是否在共享。</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>请运行 PipeWire，并装好 libpipewire。</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>让屏幕保持亮着的程序会被告知。</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>需要 logind，或 GNOME、KDE 的会话服务。</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>能看出是否有窗口占满屏幕。</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>需要会告知此事的窗口管理器（EWMH、wlroots）。</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>能看到桌面的勿扰状态。</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>托盘菜单里的暂停有同样的作用。</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>发生的事会保存下来。</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>请腾出磁盘空间，并让该文件夹可写。</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>提醒会带着按钮显示。</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>请安装一个通知服务，例如 dunst。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>现在没有使用。</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>在这里看不到。</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>图标在面板里。</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>还没有面板接收图标；小窗口在那里。</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>请在面板上添加托盘。GNOME 需要启用 AppIndicator 扩展。</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>这个平台没有托盘。</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>没有计划：只有输入或桌面会唤醒它。</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>再次查看：{times} 后。</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>来自 StretchBreak 的测试</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>按下按钮就行。</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>我看到了</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>通知无法显示。</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>站起来一分钟，或做一个轻柔的拉伸。</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>{since} 到 {until} 没有输入：起身了吗？</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>回答后计时会更准确。不回答也没关系。</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>一周的提醒：感觉如何？</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>每个回答会调整十分钟。不回答就保持原样。</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>多一些</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>已站立 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>走几步或坐下：换个姿势就有帮助。</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>我现在坐着</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>我继续站着</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>我起身了</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>我在这里</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>这是第二次推迟</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak 现在会等到下一次停顿。</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>也许来个短的：站姿髋部拉伸，1 分钟</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>也许来个长一点的：站姿髋部拉伸，2 分钟</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>计时中，没有输入</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>站着</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>未计时</translation>
    </message>
    <message>
        <source>input</source>
        <translation>有输入</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>电脑睡眠</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>应用没有运行</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>麦克风使用中</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>摄像头使用中</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>屏幕共享中</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>全屏窗口</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>看不到输入</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>你说的</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>日历中的日程</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>你说在开会</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>工作时间之外</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>提醒暂停到 {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>提醒等待中：{reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}：{because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>走到窗边，2 分钟</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>走去接一杯水，2 分钟</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>走到最远的门再回来，2 分钟</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>在走廊走一个来回，2 分钟</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>到外面透透气，5 分钟</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>绕楼走一圈，5 分钟</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>走遍每个可以进的房间，2 分钟</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>走去烧水泡茶，3 分钟</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>下一层楼梯再上来，2 分钟</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>走去办一件小事，3 分钟</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>走到信箱或前台，3 分钟</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>放松手臂慢走一圈，2 分钟</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>边走边看最远的东西，2 分钟</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>不带手机走走，3 分钟</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>走到有日光的地方，3 分钟</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>跟着动画轻松走，2 分钟</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>原地轻松安静地踏步，1 分钟</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>走到较远的废纸篓，1 分钟</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>走到阳台、花园或大门口，3 分钟</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>走一圈照看植物，3 分钟</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>把一样东西送回原处，2 分钟</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>站到窗边看远处，1 分钟</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>站起来读下一页，2 分钟</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>下一个电话或消息站着处理，3 分钟</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>站直，肩放松，慢呼吸，1 分钟</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>站着左右换重心，1 分钟</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>站着踮脚十次，1 分钟</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>站着伸直手臂撑桌，1 分钟</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>站着摆动双臂，1 分钟</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>站着向后转肩，1 分钟</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>站起来收拾桌子一角，2 分钟</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>站着喝点东西，2 分钟</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>站着想下一件事，手离键盘，1 分钟</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>从椅子上慢慢起坐五次，1 分钟</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>站着双手向上伸，1 分钟</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>桌边站姿髋部拉伸，1 分钟</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>髋部前侧，每侧一次，1 分钟</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>后退一小步，收尾骨，呼吸，1 分钟</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>桌边一套轻柔练习，1 分钟</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>轻松拉伸，慢慢呼吸，1 分钟</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>站姿髋部拉伸，走几步，2 分钟</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>髋部拉伸和几个轻松深蹲，2 分钟</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>站姿，两侧髋部前侧，2 分钟</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>站着轻柔两分钟，2 分钟</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>穿日常衣服轻松活动，2 分钟</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>地板上的髋部练习，4 分钟</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>地毯上：髋部前侧和内侧，4 分钟</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>不慌不忙的髋部四分钟，4 分钟</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>椅子上的轻柔动作，1 分钟</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>上背部靠椅背上缘后弯，1 分钟</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>坐着活动上背部，轻松夹臀，1 分钟</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>坐直，活动上背部，1 分钟</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>手离键盘，看远处，1 分钟</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>双手放腿上，六次慢呼吸，1 分钟</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>坐着双肩向后转，1 分钟</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>坐着双臂慢慢画圈，1 分钟</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>双手张开合拢，放松手腕，1 分钟</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>把一样东西放回原处，1 分钟</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>坐着向上、向两侧伸展，1 分钟</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>换到房间另一处，2 分钟</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>用适合你的方式去拿喝的，2 分钟</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>用适合你的方式去窗边，2 分钟</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>用适合你的方式慢慢一圈，2 分钟</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>到能去的最远的窗边向外看，2 分钟</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>连接已被关闭</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>没有可用的地址</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>这个桌面没有 D-Bus：{bus}。</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>无法使用：{bus}（{why}）。</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>没有响应：{bus}（{why}）。正在重试。</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>连接断开：{bus}（{why}）。正在重试。</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>收到的不是 D-Bus（{error}）</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>{places} 没有响应。请在桌面会话中启动 StretchBreak。</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak 无法启动：缺少 Qt 需要的库（{why}）。请安装系统中包含它的软件包。</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>没有显示：WAYLAND_DISPLAY 和 DISPLAY 都没有设置。请在桌面会话中启动 StretchBreak。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} 无法使用：{why}。</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} 属于别人。</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} 对其他人开放；请用这条命令关闭：chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>无法在 {path} 联系到 StretchBreak：{why}。</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak 没有运行。请用这条命令启动：stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak 在运行，但没有响应。请重试，或结束它。</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak 的回答中断了。请重试。</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak 对此没有回答；原因见日志文件。</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>命令应为 JSON 对象。</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>回答太长，无法发送。</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>命令太长。</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>这不是一行 JSON。</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak 无法做到；原因见日志文件。</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>那里不使用 Wayland 协议</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>X 服务器没有响应</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send 不会说明是否有人看到</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR 没有设置</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>那里没有程序在听</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland 只能看到自己窗口的输入</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X 服务器没有 SYNC 扩展</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X 服务器没有 IDLETIME 计数器</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart 可以设为 on 或 off，不能设为“{word}”</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>桌面会先问你；结果会显示在设置中。</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak 会在登录时启动。</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak 不会在登录时启动。</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>这个系统不告知 StretchBreak 是否在登录时启动。</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>短暂休息</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}；原因：{reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} 是“{text}”，不是 20260302T140000 这样的时间</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>不认识时区“{name}”</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>没有 DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION 是“{text}”，不是 PT1H30M 这样的时长</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>开头没有 BEGIN:VCALENDAR：这不是日历文件</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>第 {line} 行不是“名称:值”的形式</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>第 {line} 行：那里的日程无法使用（{why}）</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>其余部分照常使用。</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>它不会推迟任何提醒。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}：{problem}，另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}：{problem}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>有 %n 个日程的重复方式无法跟随</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}：作为日历太大了；它不会推迟任何提醒。</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}：无法读取日历（{why}）；它不会推迟任何提醒。</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>没有名为“{name}”的练习；现有：{known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>随处可做</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>需要地面空间</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>无需保持</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>没有时间丢失，也没有重复计算；现在发生的事会记在时钟显示的日期上。如果日期不对，请把时钟调准。</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>这台电脑的时钟被调快了 1 天。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>这台电脑的时钟被调慢了 1 天。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>这台电脑的时钟被调快了 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>这台电脑的时钟被调慢了 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>“{text}”不是 2026-03-02 这样的日期</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>“{text}”不是 2026-03-02T14:30 这样的时间</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>已有一个拉伸打开；就在这里。</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>现在可以用键盘操作卡片。</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>现在屏幕上没有卡片。</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak 没有名为“{name}”的窗口。</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak 已退出。</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak 不认识命令“{name}”。</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>历史中没有 {time} 的内容</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>更正需要带时差的时间，例如 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>要更正的时段必须先开始后结束，且不超过一天</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>不能更正为“{word}”；请用其中之一：{words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>这些日子还没有历史。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>拉伸 左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time}（{program}）</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>仅有统计：{counts}，没有具体时刻</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}：{problem}</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>“duration”应为秒数</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>“duration”不能是 {number} 秒</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>“data”应有“status”：afk 或 not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}，第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>没有类型为“{type}”的 bucket；请从 ActivityWatch 以 JSON 导出所有 bucket，或 aw-watcher-afk</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>没有事件列表</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>“timestamp”应为 2026-03-02T08:00:00Z 这样的时间</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>不是可以读取的 JSON</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}，第 {number} 个事件：{problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>应为“{first}”；这是 Workrave 的文件吗？</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>版本不是 {one} 或 {other}；请附上文件的前几行报告</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}：其中既没有 {one} 也没有 {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>应为“D 2 2 126 8 30 2 2 126 17 5”这样的日期（2026-03-02）</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>第一个数字应为当天活动的秒数</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>来自 {program} 的 {days}、{spells}已加入历史。</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>{path} 中没有历史里还没有的内容。</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>你自己的历史从 {time} 开始。</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>{program} 统计的 1 天已加入历史。</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>{program} 统计的 %n 天已加入历史。</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>没有权限写入这里</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}：{why}。无法保存在那里的内容会留在内存中，退出后消失。请让这个文件夹可写，或把 {variable} 设为一个可写的文件夹。</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min、1h、90（分钟）、tomorrow，或“until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min、1h、90（分钟），或“until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>“{text}”不是暂停的时长；请写 {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>“{text}”不是会议的时长；请写 {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>“{text}”不是一天中的时刻；请写 {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>在电脑前 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>在电脑前不到一分钟</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>在电脑前 1 分钟</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>历史已删除。</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>已从历史中删除 {day}。</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>已删除从{first}到{last}的历史。</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘没有空间了</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>符号链接层数太多</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>知道你在电脑前多久了，并展示一个轻柔的拉伸。</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示程序版本并退出</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>之前的设置另存为 {name}。</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>仅在这次运行中覆盖某项设置，例如 remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>不打开窗口启动，如登录时那样</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>加快练习的速度，用来试看</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>例如 standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min、1h、tomorrow，或 until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30，或时长，例如 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>以 CSV 输出，每天一行</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>以日历格式输出休息</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>在托盘中启动应用</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>应用现在的判断，以及原因</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>现在打开一套练习</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>查看练习，选一套</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>查看和更改设置</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>再看一次最初的几页</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>告知刚刚休息过</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>告知现在去走走</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>开会期间不提醒</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>告知从现在起站着</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>告知又坐下了</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>被询问时，告知起身过</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>告知当时在电脑前</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>MIN 分钟后再提醒</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>一段时间内不提醒</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>结束暂停或会议</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>在这里能看到什么，以及怎样会更好</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>到目前为止的各天</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>把这里的一切存成一个文件</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>从这样的文件恢复一切</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>另一个程序记录的各天</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>对一天的记录作出判断</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>有哪些动作，各需多久</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>有哪些练习，各有什么用</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>检查动作和练习文件</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>把图形画成图片</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>登录时启动：on、off，或查看当前状态</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>退出应用</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>试试：{command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>第一天，例如 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>最后一天，包含在内</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>彻底删除某一天，或重新计算所有日子</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>要删除什么</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>确实删除</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>哪个程序的</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>它的文件或文件夹</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>全部图形，正确的和错误的</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>单个图形：哪个动作</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>从哪里看</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>哪一刻</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>单个图形存到哪里</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>一天的记录</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>设置文件（TOML）</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>说明哪里有误，附文件和行号</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>把一天画成图片</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>与 --plot 一起：哪一天；不写则为今天</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>哪项设置，或文件</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>从现在起的值</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>与 --plot 一起：那一天所在的周</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>与 --plot 一起：所在的月</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>与 --plot 一起：到它为止的十二个月</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} 在 {key} 之后不接受任何内容</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} 需要 {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}：文件已存在；请换一个名称</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}：没有这个设置文件</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}：没有采用任何内容</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有任何不同。</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>请先修好文件。</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>会启动程序</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>那里没有 TOML 文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n 个文件，没有要改的</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>没有要改的</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>会话总线没有响应：通知和锁屏需要它。</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>没有会话总线：通知和锁屏需要它。</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak 没有运行，所以只检查从外部能看到的内容。</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>请用这条命令启动：{command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>设置文件可以读取。</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>日志库可以读取。</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>显示有响应。</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>会话总线有响应。</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>重新计算的天数：{days}，事件数：{events}。校验值为 {mark}。</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>这会彻底删除全部历史；请加上 --yes 再执行一次</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>这会彻底删除关于 {day} 的内容；请加上 --yes 再执行一次</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>相同的事件第二次得出了不同的数字；请报告此问题</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>没有可删除的历史。</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>“{text}”既不是 2026-03-02 这样的日期，也不是 all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak 正在运行；请先用这条命令结束：{command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} 包含 {names}。</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} 是空的：目前还没有内容。</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}：没有这个文件</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} 已恢复。</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>之前的内容保存在 {folder}。</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures 需要 --sheet OUT.png，或 --exercise ID 和 --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at 应为秒数，不能是 {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>没有动作 {name}；stretchbreak exercises 会列出所有动作</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>无法写入图片：{why}。</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak 无法启动（{why}）。详情见 {log}。</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>之前的设置继续有效，在文件修好之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>命令行无法联系到这个副本。</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak 正在启动；请稍后再试。</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>有卡片时，让键盘操作卡片</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>不认识“{text}”；请用其中之一：{words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>“{text}”不是带时差的时间，例如 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>“{word}”需要 1 到 {most} 的分钟数，不能是“{text}”</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>“{word}”要单独使用；后面不能有“{rest}”</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>standing 这样的名称</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} 到 {high}，或 off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} 或 {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none，或 {several} 中的任意几个</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none，或{what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>没有名为 {key} 的设置。</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} 无法使用；可用范围是 {allowed}。例如可以写 {key}={example}。</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break 比 break_length 短；两者都使用 {length}。</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} 无法使用；可用范围是 {allowed}。现使用默认值 {default}。要更改，例如可以写 {key} = {example}。</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>你是想写 {key} 吗？</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>0.2s 到 24h 的时间，或 off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>0.2s 到 24h 的时间</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; 不是 KEY=VALUE 的形式，例如 remind_after=30min。</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>它原样留在文件中。</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00 这样的时间</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>2026-05-01, 2026-12-24..2027-01-02 这样的日期</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>文件的完整路径</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>17:30 这样的时刻</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>带参数的程序，例如 notify-send &apos;站起来&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>无法写入 {file}：{why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} 的格式是 {theirs}；此版本读取 {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} 已损坏：其中的日志库无法读取</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} 不是可用的备份：{why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>出了问题，因此没有改动任何内容：{why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} 包含 {name}，它不属于备份</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} 已损坏：{name} 与放入时不同</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} 已损坏：其中的设置无法读取（{why}）</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>无法读取日志库（{damage}）。</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>应用停止前的最后一些事件未能全部读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>损坏处之后的另外 %n 条已保留，全部内容另存为 {name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>它另存为 {name}，并以其中可读的 %n 条记录开始新的日志库。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>它另存为 {name}，并开始新的日志库。</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>它已损坏（{damage}），且无法移开（{why}）</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>全部内容另存为 {name}。</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>它另存为 {name}，并开始新的日志库；其中的记录未能保留（{why}）。</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>它自称是版本 {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>它另存为 {name}。</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>它不是 StretchBreak 的日志库</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>那些日子已删除，但另一个程序正在读取，辅助文件无法清空</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>日志库旁的副本可能仍含有它们：{names}。</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>在修好之前，历史只保存在内存中。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>日志库 {file} 无法使用：{why}。</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>它保持原样；这次运行只保存在内存中。请更新应用。</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>发生了意外（{error}）；日志文件中有详情。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>日志库 {file} 无法读取：{why}。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>结尾缺失</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>无法读取设置（{why}）。</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} 不能是 {value}；可用范围是 {allowed}。</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>现使用默认值。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>没有保存任何内容（{why}）；文件保持原样。</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>无法在不损坏其余内容的情况下更改{what}；请自行编辑。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>它比设置文件应有的大小更大</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>无法读取设置（{wrong}）。它们另存为 {name}，现使用默认值。要恢复它们，请修好该文件并改回原名。</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>无法读取设置（{wrong}）。它们另存为 {name}；错误之前的内容照常使用，其余使用默认值。要恢复它们，请修好该文件并改回原名。</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>无法读取设置（{wrong}），也无法把文件移开（{why}）。现使用默认值；请修好文件。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>它由更新版本的 StretchBreak 写入（格式 {theirs}，而非 {ours}）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>它不是数据库</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>文件本身缺失</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem}（第 {line} 行，第 {column} 列）</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem}（文件结尾）</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>名称后缺少“=”</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>语句后缺少换行</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>表名结尾缺少“]”</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>语句不正确</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>值不正确</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>名称不能这样开头</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>同一个值出现了两次</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>列表没有闭合</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>文本没有闭合</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>文本中有单独的“\”</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>文本超出了行尾</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>更改的结果与预期不符</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>不是 TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>不是数据库文件</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库只读</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>其中应为文本的内容不是文本</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>它被另一个程序锁定</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>超过 60 分钟的连续时段</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>30 到 60 分钟的连续时段</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>不到 30 分钟的连续时段</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>没有看到</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak 历史</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>记录的每一天、休息、提醒和拉伸都会从这台电脑上删除，无法恢复。设置保持不变。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>这一天记录的全部内容会被删除，无法恢复。</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>删除这一天</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>删除全部历史？</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>我起身了(&amp;U)</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>我在电脑前(&amp;C)</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>我站着(&amp;S)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>我不知道(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>收回我说的(&amp;T)</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>删除 {day}？</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>没有超过 30 分钟的连续时段</translation>
    </message>
    <message>
        <source>some</source>
        <translation>有一些</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>超过 1 小时</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>超过 2 小时</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>超过 4 小时</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>未知较多</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>每周的居中一天；带的宽度就是未知的部分</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>在电脑前 {time}，{long}；最长的连续时段是 {longest}。</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>超过 30 分钟的连续时段，逐日</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>每天在超过 30 分钟的连续时段中的时间，逐周</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>这里没有看到任何记录。</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}：在电脑前 {time}</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>连续时段中的时间，逐日</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>这一天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>各天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>各周</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}：历史图片应为 .svg 或 .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>髋部拉伸，每侧</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}：髋部拉伸 {n} 秒，目标 {aim} 秒</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>已经足够。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>目标 {n} 秒</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>足够 {n} 秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>在电脑前</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>最长一次</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看到的</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>天数不够，无法判断</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>每天 {seen} 在超过 30 分钟的连续时段中；估计为 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>从 {day} 起的一周</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>在电脑前</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>在电脑前，没有输入</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>拉伸，提前停止</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>现在站着</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>又坐下了</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>我在电脑前</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>现在拉伸</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>拉伸完成</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>拉伸停止</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>时钟有变动</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>左 {left}，右 {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>超过 30 分钟的连续时段共 {time}</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} 未知</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>天数不够，无法判断是否有变化。</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>与之前四周相比，没有明显变化。</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>超过 30 分钟的连续时段比之前四周少。</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>超过 30 分钟的连续时段比之前四周多。</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>时钟从 {before} 变为 {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 到 {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}。原因：{reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>{n} 分钟后</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}，曾推迟：{reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>警示信号</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>回到拉伸</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>机器辅助翻译，尚待审阅。</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>站一会儿，想继续时再继续。</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>两侧都做完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>没有保持任何动作，也不需要。</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>轻微：正好。</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>轻微就够：下次早点按“太过”。</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>刚才太过了。下次选更轻柔的版本。</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>停下总是对的。下次选更轻柔的版本。</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>如果有地方疼而且不消退，请看警示信号。</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>慢慢退出</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>已停下。这样就好。</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>最强时有多强？可以不回答。</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>左 {left} 秒，右 {right} 秒</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>“{name}”连续两次太过，现在休息一周。</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>“{name}”到明天之前不做。</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>那今天就不做</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>连续三次都是轻微。愿意的话，下次：{more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>今天已经足够：左 {left} 秒，右 {right} 秒。</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>上次做到这里。继续，或从头开始。</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>呼吸完成</translation>
    </message>
    <message>
        <source>L</source>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>五秒慢慢退出</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>像这样</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>太过</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>左箭头</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>右箭头</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>没有能读取的练习；重新安装 StretchBreak 可以解决</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>更轻</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>太过</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T 或下箭头</translation>
    </message>
    <message>
        <source>0–3</source>
        <translation>0–3</translation>
    </message>
    <message>
        <source>4–6</source>
        <translation>4–6</translation>
    </message>
    <message>
        <source>7+</source>
        <translation>7+</translation>
    </message>
    <message>
        <source>I stopped</source>
        <translation>我停下了</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>更轻柔的版本</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>避开动作 …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>轻微牵拉，还能说话</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>轻微牵拉，最多 10 分中的 3 分：还能说话。</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>已暂停：有一段时间没被看到。从刚才的地方继续。</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>欢迎回来。从刚才的地方继续。</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>少些也好：慢下来，或停止。</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>已暂停。愿意的话，退出拉伸。</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>轻微牵拉，最多 10 分中的 3 分，不勉强。</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>现在更轻：同样的动作，少一些。</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>只收尾骨就够</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>做一半就够</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>慢慢呼吸。轻微就够。</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>接下来：完成</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>等你开始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>不要这样：{name}。{fix}。</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>退回一点</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>少些也好。停在轻微的地方。</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>就位</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>慢慢进入</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>保持，呼吸</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>慢慢呼吸</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>歇一下</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>慢慢收回</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>以轻松的步子走</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>接下来：{cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>这一步用时 {n} 秒</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}：已保持 {n} 秒，共 {m} 秒</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>现在更轻：{name}。</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>只需要一点空间。</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>接下来：保持 {n} 秒 · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>{n} 秒后自动开始</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} 次慢呼吸</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>保持 {n} 秒</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>可以休息一下了，等你准备好</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>没有计划中的提醒</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} 小时 {m:02d} 分</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>下次提醒约在 {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>提醒暂停到 {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>有提醒在等待：{reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak 已在运行；这是它的窗口。</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>这里是可选的练习。</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>这里是设置。</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>这里是你的各天。</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>这里是欢迎页。</translation>
    </message>
</context>
</TS>
