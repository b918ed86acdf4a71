<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>避けたい動きはありますか？</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>選んだ動きを含まないように、ルーティンが変わります。あとで変更できます。</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>このパソコンの中だけに保存されます。</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>ログイン時に起動（このシステムからは伝えられません）</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>ウィンドウを開かず、トレイで。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>別のコピーがログイン時に起動します：{what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>一日の始めから計測するため</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>デスクトップが許可しませんでした。</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>専用のフォルダーを使うもの（{variable}）は、ログイン時には起動しません。</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>タスク マネージャーのスタートアップ アプリで無効になっています。</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>デスクトップの設定で無効になっています。</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>テストのリマインダー</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>リマインダーはここに出ます。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>StretchBreak のリマインダー</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>1分ほど立つか、やさしいストレッチを1つしてみませんか。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>会議中 …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>いくつかの選択</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>ほとんどの場合、今のままで十分です。どれもあとで変更できます。</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>StretchBreak へようこそ</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>休憩なしでパソコンの前にいる時間を計測し、時間になると小さな動きを1つお知らせします。1分離れるか立つと、計測は最初からになります。</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>見えるもの</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>キーボードとポインターが使われているか</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>通話中か、動画の再生中か</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>画面がロックされているか、パソコンがスリープ中か</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>見えないもの</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>座り方も、座っているかどうかも</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>入力した内容：決して見ません</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>画面に何が映っているか</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このパソコンから何も外へ出ません。</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>図：StretchBreak のアイコン</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>テストのリマインダーを送る</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>このアイコンは、パネルの小さなアイコンの中にあります。ほかのアイコンを表示する矢印の奥にあるかもしれません。クリックするとこれまでの時間が表示され、残りはすべてメニューにあります。</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>このデスクトップには今、そのようなアイコンが表示されていません。アイコン用のパネルが起動すると、このアイコンもひとりでに現れます。GNOME では拡張機能「AppIndicator」で表示できます。それまでは、アイコンでできることはすべて小さなウィンドウでできます。StretchBreak をもう一度起動すると、前面に出ます。</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>このデスクトップには、そのようなアイコンの場所がありません。アイコンでできることはすべて小さなウィンドウでできます。StretchBreak をもう一度起動すると、前面に出ます。</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>送りました。何も出なければ、デスクトップが応答不可に設定されているかもしれません。最後のページの確認で、もっと詳しくわかります。</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak：見えているもの</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>この手順をとばす(&amp;S)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>各部分の状態(&amp;W)</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>各部分の状態</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>コピーしました。名前、タイトル、フォルダーは含まれていません。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>この手順はあと{n}秒です</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>すべて確認できました。</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>終わりました。確認できなかったものは、もう一度試せます。</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>6つの短い手順で、StretchBreak から見えているかを確かめます。</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>どれもとばせます。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>こうならないように：{error}。{fix}。</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}。{cue}。</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>図：{exercise}、{side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>除く動き</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>はじめてのストレッチの前に</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>何も変わりません。設定からも選べます。</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>このアプリについてと、除く動き</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>このシステムは、画面のロックとスリープをまだ StretchBreak に伝えません。スリープは時計から判断し、ロック中の画面は無入力として扱います。</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>スリープは伝えられます。ロック中の画面は無入力として扱います。</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>ロックは伝えられます。スリープは時計から判断します。</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>スリープは時計から判断し、ロック中の画面は無入力として扱います。両方が伝わるようにするには、systemd-logind か elogind をインストールしてください。</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>前回の「{name}」のコマンドは実行できました。</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>「{name}」のコマンド {program}：{why}。</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>{n}秒を超えたため終了させました</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>異常終了しました</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>ステータス {code} で終了しました。ターミナルで理由がわかります</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>このデスクトップは、どのウィンドウが画面いっぱいかをプログラムに伝えません。</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>ディスプレイが応答しません（{why}）。</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>Wayland では、画面いっぱいかどうかがわかるのは X11 のプログラムだけです。</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>ウィンドウマネージャーが、使用中のウィンドウを伝えません。</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>サウンドサーバー（PulseAudio、または pipewire-pulse を使う PipeWire）が応答しません。libpulse（Debian では libpulse0）がなければインストールしてください。</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>サウンドサーバーが応答しません。Bluetooth マイクは確認できません。</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>それを知る手段となる PipeWire がここにはありません。</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire が応答しません（{why}）。</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>X11 では、プログラムは知らせずに画面を共有します。</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>このシステムには、それを伝えるものがありません。</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>設定でオフになっています。</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>必要になったときだけ調べます。今のところまだです。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows は、フォーカスや応答不可がオンかどうかをプログラムに伝えません。</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>通知サービスが終了しました</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>このデスクトップでは、通知にボタンが付きません。</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>このデスクトップでは通知サービスが動いていません。代わりに小さなカードを表示します。通知のほうがよければ、dunst や xfce4-notifyd などをインストールしてください。</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>今のところ必要ありません。</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer はここで通知を表示できません：{why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>エラーなく渡しました。実際に見られたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>システムが、入力があるかどうかを伝えません（{why}）。もう一度試しています。</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>StretchBreak が入力を確認できるディスプレイがここにはありません。デスクトップのセッションの中で起動してください。</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>ここで何が入力を伝えるかを調べています。</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>GNOME のアイドルモニターが応答しません（{why}）。もう一度試しています。</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>GNOME のアイドルモニターがなくなりました。戻ったらまた使います。</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>このセッションには、入力があるかどうかをプログラムに伝えるものがありません。メニューの「座っています」「体を動かしました」でお知らせください。</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>動画や通話で画面がついたままのあいだ、ここでは無入力が伝えられません。</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>このセッションには今、キーボードもポインターもありません。</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>この Wayland セッションは、入力があるかどうかをプログラムに伝えません。メニューの「座っています」「体を動かしました」でお知らせいただくか、X11 セッションにログインしてください。</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Wayland コンポジターが応答しません（{why}）。もう一度試しています。</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>ここでは入力を確認できません（{why}）。libxcb と libxcb-sync（Debian では libxcb-sync1）がなければインストールしてください。</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>ディスプレイ「{display}」が応答しません。もう一度試しています。</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>別のプログラムが {name} という名前を使っています。</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>音を鳴らすプログラムがありません。pipewire-bin、pulseaudio-utils、alsa-utils のいずれかをインストールしてください。</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>音声がありません。speech-dispatcher をインストールしてください。</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>どのプログラムでも音を鳴らせませんでした。サウンドサーバーは動いていますか？</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>矢印キーで移動できます。下の表は、同じ内容を言葉で示しています。</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak の履歴</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
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
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>実際と違います(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>パソコンの前：輪が満ちていきます</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>半分を過ぎると：輪が太くなります</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>小さく動く時間です</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>通話や動画：数え続けます</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>立っています（お知らせどおり）</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>離席：休憩です</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>リマインダーを休止中</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>入力が見えません：数えません</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>アイコンの意味</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak はロックファイル {path} に書き込めません。</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak はすでにプロセス {process} として動いています。</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak はすでに動いています。</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak は {path} で待ち受けできません：{why}。</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>動く前に</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>見えているものを確認</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>このデスクトップには、必要なものがすべてあります。</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>このデスクトップには足りないものがあります：{what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>ストレッチを選ぶ</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>除いた動きを使わないものは、ここにはありません。</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>椅子で</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立って</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床で</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>運動の前に</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>ルーティン{n}件</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>ファイルからの設定</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>次の設定が変わります(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>今のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>取り込まないもの：</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>「{out}」を除き、代わりに「{other}」を行います。</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}分{s}秒</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>{value} に戻す</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}：既定値</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}：元に戻す</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>「{text}」は使えません。使えるのは {range} です。{value} のままにします。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>StretchBreak の設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>リマインダーが3回続けて答えのないままだった</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>リマインダーが多すぎるとの答えがあった</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>リマインダーを増やしたいとの答えがあった</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>{why}ため、自動で調整しました。以前は {before} でした。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>設定が%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>設定が1件見つかりました</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>書き出す(&amp;X) …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>取り込む(&amp;I) …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>設定をファイルに書き出す</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>設定をファイルから取り込む</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>設定を {file} に保存しました。</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>取り込んだ設定：{n} 件。</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>設定ファイル (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <translation>StretchBreak は動き続けます。ここにはこのウィンドウを呼び戻すトレイがないため、開いたままにします。もう一度閉じると最小化します。終わるときは「終了」を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>今すぐストレッチ(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>ストレッチを選ぶ(&amp;I)</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>&amp;10分後に</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>体を動かしました(&amp;M)</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>立っています(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>リマインダーを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>リマインダーを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>見えているものを確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>知っておきたいこと(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>座っています(&amp;T)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>「ようこそ」をもう一度表示</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>StretchBreak が計測するものと見えないもの、アイコンの場所、最初の選択。</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>今日、避けたい動きはありますか？</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>このパソコンの中だけに保存されます。</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>今すぐストレッチ</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>ストレッチを選ぶ</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>知っておきたいこと</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>歩きます</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>5分後に</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後に</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>20分後に</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>体を動かしました</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会議中</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>立っています</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>リマインダーを再開</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>リマインダーを一時停止</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>見えているものを確認</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>座っています</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>この日(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>すべて(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>StretchBreak へようこそ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>どれも、ちょうどよい既定値になっています。設定からもすべて選べます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>知っておきたいこと</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>ストレッチする場所</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>警告サイン</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>作成：{when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>警告サイン(&amp;W)</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>ストレッチの強さの目安（0～10）</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>出典：{names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>内もものロックバック</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>背中を動かさずに、内ももをやさしく動かします。</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>四つんばい</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>横に出した脚の内側の軽い張りが、揺れに合わせて出たり消えたりします。</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026年11月、公開資料にもとづく。理学療法士による確認はこれからです</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>長内転筋</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>短内転筋</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>大内転筋</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>薄筋</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>体幹の筋肉</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>マット</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>膝の下に敷く、たたんだタオルやパッド</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>お尻は動き、背中は動かない。</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>背中はテーブルのように平らに。</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>軽い張りのところまで。</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>鼠径部がつまる感じ？ 動きを小さくするか、脚を少し前に出します。</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>膝の内側が張る？ 足を近づけて、膝をゆるめます。</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>手首がつらい？ 前腕をついて行います。</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>膝のお皿が当たる？ 膝の下にもう1枚敷きます。</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>鼠径部のつまる感じ</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>膝の内側の痛み</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>脚の下のほうへ広がるピリピリ感、しびれ、痛み</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>背中や手首の鋭い痛み</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>この数週間に鼠径部の肉離れをした</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>股関節を深く曲げない、または脚を開かないように言われている（股関節の手術後など）</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>妊娠中で、骨盤、恥骨、鼠径部に痛みがある</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>膝をつくと痛い：立って脚を横に出す動きにします</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>手は肩の下、膝は股関節の下で、たたんだタオルやパッドの上に置きます。</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>四つんばい</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>右脚を真横に伸ばします。足は床に、つま先は前か上に向けます。</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>左脚を真横に伸ばします。足は床に、つま先は前か上に向けます。</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>右脚を横へ</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>左脚を横へ</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>頭から尾骨まで、背中を平らにします。</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>背中を平らに</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>軽い張りを感じるまで、お尻を左のかかとのほうへ引きます。1秒止まります。</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>軽い張りを感じるまで、お尻を右のかかとのほうへ引きます。1秒止まります。</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>お尻を後ろへ</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>ゆっくり前に戻ります。最後の1回が終わったら、脚を戻して反対側へ。</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>前へ戻る</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>背中を丸めて深く下がる</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>背中を平らに保てるところまで</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>胸とお腹が落ちる</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>背中はテーブルのように平らに</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>骨盤がねじれる</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>おへそは真下に向ける</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>膝が床にじかに当たる</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>下に敷いて、体重は膝のお皿のすぐ下に</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>動きを小さくし、ピリピリ感やしびれが出たり強まったりしたらやめます。</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>後ろへは手のひらの幅だけ。</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>ヒップリフト</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>お尻の筋肉を使って、股関節の前側を開きます。座る姿勢とは反対の動きです。</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>あお向け、膝を立てる</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>お尻がはたらき、もも裏も少し。背中と腰は静かなままです。</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>大殿筋</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ハムストリングス</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>お尻から持ち上げ、肋骨は静かに。</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>かかとは重く。</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>上げるのと同じくらいゆっくり下ろす。</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>もも裏がつる？ かかとを近づけます。</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>腰に感じる？ もう一度骨盤を巻き込み、高さを半分にします。</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>ももの前に感じる？ かかとで押します。</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>つったままおさまらない</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>背中・腰、股関節、鼠径部、首の痛み</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>妊娠の後期である：あお向けはこの時期には向きません</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>お腹、股関節、背中・腰の手術から日が浅く、まだ許可が出ていない</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>食後すぐで、胸やけしやすい：1時間あけます</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>今日は床に下りたり立ち上がったりするのが大変</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>マットにあお向けになり、膝を立て、足裏を床につけて腰幅に開きます。腕は体の横に。</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>あお向け、膝を立てる</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>息を吐きながら、尾骨を少し巻き込みます。</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>小さく巻き込む</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>かかとで押して持ち上げ、肩、股関節、膝がほぼ一直線になるまで上げます。</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>かかとで押して上げる</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>2秒止まって、呼吸します。</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>止まって呼吸</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>背中を少しずつ、ゆっくり下ろします。終わったら、横向きになってから起き上がります。</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>ゆっくり下ろす</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>上で腰を反らす</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>肋骨を静かに、骨盤を巻き込み、少し低めに</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>膝が内に寄る</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>膝は足と同じ幅に</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>つま先で押す</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>かかとは重く</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>頭で床を押す</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>頭は重く、目は天井へ</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>上げるのは半分まで。</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>小さくゆっくり。脚の下のほうへ何かが広がったらやめます。</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>骨盤、恥骨、鼠径部に痛みがあるとき、またはあお向けが向かない時期には、行いません。</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>お尻を締める</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>お尻の筋肉を数秒使います。どこでも、だれにも気づかれずにできます。</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>立位</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>両方のお尻が均等に、楽に引き締まります。肩、あご、お腹はやわらかいまま。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>締める、突き出さない。</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>力は半分、呼吸は楽に。</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>すっかりゆるめる。</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>片方のほうが強い？ もう一方を先に締めてから、両方を。</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>ももに力が入る？ 膝をゆるめ、力を弱めます。</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>息が止まる？ ごく小さな声で数えます。</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>つった：力を抜いて、数歩歩きます</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>背中・腰、股関節、鼠径部の痛み</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>骨盤底筋を締めないように言われている（すでに緊張が強いなど）</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>股関節、鼠径部、背中・腰、お腹の手術からの回復中で、まだ許可が出ていない</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>背すじを伸ばして立ち、足は股関節の下、膝はゆるめ、腕は楽に。</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>すっと立つ、膝はゆるめる</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>1秒かけて、両方のお尻を出せる力の半分くらいで締めます。</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>半分の力で締める</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>5秒キープし、呼吸を続けます。ほかはどこも動かしません。</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>キープして呼吸</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>次の前に、すっかりゆるめます。</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ゆるめる</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>腰を前に突き出す</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>動かさずに締める、肋骨は骨盤の上</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>全力で締め、肩が上がる</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>半分の力で十分です</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>膝が伸びきる</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>両膝をゆるめる</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>歯をくいしばる</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>唇は閉じ、歯は離す</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>息を止める</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>締めながら息を吐き、そのまま続ける</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>座ってお尻を締める</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>椅子に座ったまま、お尻の筋肉を数秒使います。</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>椅子に座る</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>両方のお尻が引き締まり、座る位置が少し高くなります。肩、あご、お腹はやわらかいまま。</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>キャスターのない椅子</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>締めて、少し背が高くなる。</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>つった：力を抜いて、体重を移します</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>座面の中ほどに背すじを伸ばして座り、両足を床に、手はももの上に。</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>すっと座る</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>5秒キープし、呼吸を続けます。</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>すっかりゆるめて、座面全体をもう一度感じます。</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>締めながら背中が丸まる</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>先に背すじを伸ばす</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>腰を反らす</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>肋骨はやわらかく、動かさずに締める</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>椅子を使った股関節前側のストレッチ</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>体重を椅子にあずけて、股関節の前側を軽く伸ばします。膝をつくのが苦手な方や、ふらつく日に。</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>椅子に横向きに座る</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>右の股関節の前側に、数回の呼吸で落ち着く軽い張り。体重のほとんどは椅子の上。</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>腸骨筋</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>大腰筋</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>大腿筋膜張筋</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>腹筋群</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>ひじ掛けもキャスターもない椅子（できれば壁につけて）</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>体重は椅子の上に。</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>伸びて、巻き込み、半分締める。</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>椅子は動かない。動いたらやめる。</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>まだ感じない？ 足を引く前に、もう一度骨盤を巻き込みます。</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>腰に感じる？ 巻き込みがゆるんでいます。足を前に戻して、巻き込みます。</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>足がつる？ つま先立ちのように、足指の付け根で支えます。</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>滑り落ちそう？ 座面に深くのります。</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>椅子が少しでも動く</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>鼠径部の鋭い痛みやつまるような痛み、または背中・腰、膝、脚のどんな痛みでも</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>ももの前や脚の下のほうへの、ピリピリ感、しびれ、電気が走る感じ</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>頭がふらっとする、体が不安定に感じる</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>脚を後ろに引かないように言われている（股関節の手術後など）</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>この数日に、股関節の前側の肉離れをした</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>股関節の前側や鼠径部がすでに痛い</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>使える椅子が、動く、傾く、またはひじ掛け付きしかない</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>椅子に横向きに座ります。左のももを座面にのせ、右のももは座面の前で浮かせます。キャスターなしの椅子で。</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>椅子に横向きに座ります。右のももを座面にのせ、左のももは座面の前で浮かせます。キャスターなしの椅子で。</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>横向きに座る</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>左足を床に、左手を背もたれに。</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>右足を床に、右手を背もたれに。</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>手を背もたれに</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>右足を体の下へ引き、その膝を床のほうへ下ろします。つま先は体の後ろに。</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>左足を体の下へ引き、その膝を床のほうへ下ろします。つま先は体の後ろに。</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>膝を下ろす</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>背すじを伸ばして座ります。息を吐きながら尾骨を巻き込みます。</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>伸びてから巻き込む</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>右のお尻を半分くらいの力で締めます。</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>左のお尻を半分くらいの力で締めます。</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>半分締める</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>まだ何も感じないときだけ、右足を少し後ろへ滑らせます。</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>まだ何も感じないときだけ、左足を少し後ろへ滑らせます。</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>足を少し後ろへ</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>キープして呼吸します。ゆっくり吸い、さらにゆっくり吐きます。軽い張り、10のうち3まで。そのあと戻って反対側へ。</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>肋骨を下げ、尾骨を巻き込む</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>座面の角に浅くかける</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>座面に戻り、体重は椅子の上に</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>背もたれのほうへねじれる</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>腰骨と胸はまっすぐ前へ</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>キャスターで動く椅子</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>動かない椅子を、壁につけて</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>呼吸はやわらかく、吐くほうを長く</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>高めの座面か硬めのクッションに座り、前の股関節をよく開いたままにします。</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>手はずっと背もたれに置いておきます。</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>ももの前にピリピリ感があるときは行いません。出てきたらやめます。</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>骨盤、恥骨、鼠径部に痛みがあるときは行いません。</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>巻き込みだけで続けます。足は後ろへ引きません。</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>片膝立ちの股関節前側ストレッチ</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>後ろの脚の股関節の前側を、腰に負担をかけずに軽く伸ばします。</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>片膝立ち</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>右の股関節の前側か太ももの上部の奥に、数回の呼吸で落ち着く軽い張り。右のお尻は軽くはたらきます。</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>大腿直筋</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>たたんだタオルかマット（厚さ3～5 cm）</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>手の届くところに椅子か壁</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>敷く。伸びる。巻き込む。締める。前へ。呼吸。</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>巻き込みがストレッチ。前への動きは小さく。</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>ももの前だけに感じる？ 後ろの足をお尻から遠ざけます。</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>まだ感じない？ 動く前に、もう一度巻き込みます。</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>腰に感じる？ 巻き込みがゆるんでいます。戻って、そこからやり直します。</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>反対側の股関節の前がつまる？ 足の幅を広げ、曲げを浅くします。</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>鼠径部の鋭い痛みやつまるような痛み、または背中・腰や脚のどんな痛みでも</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>膝のお皿の痛み</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>頭がふらっとする</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>脚を後ろに引かない、または股関節を深く曲げないように言われている（股関節の手術後など）</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>膝をつくと痛い：立って行うストレッチにします</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>股関節、鼠径部、背中・腰、お腹の手術からの回復中である</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>右膝の下にたたんだタオルかマットを敷き、左足を前に出します。両膝はほぼ直角、前のすねは垂直に。椅子か壁を手の届くところに。</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>左膝の下にたたんだタオルかマットを敷き、右足を前に出します。両膝はほぼ直角、前のすねは垂直に。椅子か壁を手の届くところに。</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>膝の下に敷く</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>背すじを伸ばします。膝、股関節、肩、耳を一直線に、肋骨は骨盤の上。手は腰か椅子に。</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>背すじを伸ばす</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>息を吐きながら、傾いた水の器を水平に戻すように、そっと尾骨を巻き込みます。腰が少し平らになります。ここでもう伸びを感じる方も多くいます。感じたら、そのままで。</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>まず巻き込む</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>右のお尻を軽く、出せる力の半分くらいで締めます。</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>左のお尻を軽く、出せる力の半分くらいで締めます。</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>あまり感じないときだけ、背すじと巻き込みを保ったまま、骨盤全体を数センチ前へ動かします。</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>小さく前へ、踏み込まない</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>キープして呼吸します。ゆっくり吸い、さらにゆっくり吐きます。軽い張り、10のうち3まで。</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>後ろへ戻り、お尻をゆるめ、ひと呼吸します。そのあと反対側へ。</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>後ろへ戻る</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>前に踏み込みすぎる</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>戻る。小さな動きで十分</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>肋骨を下げてから巻き込む</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>巻き込みを忘れる</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>まず尾骨を巻き込む</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>前に折れる</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>骨盤が横に開く</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>腰骨は2つのヘッドライト、まっすぐ前へ</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>前の膝が出すぎ、かかとが浮く</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>前の足を前へずらす</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>両足が一直線上にある</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>線路の幅、綱渡りではなく</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>はずみをつける</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>動かず、静かに</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>痛みがあるのに無理をする</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>10のうち3まで戻す</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>膝のお皿が硬い床に当たる</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>壁か、動かない椅子に手を置いておきます。</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>巻き込みだけで続けます。前への動きはしません。</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>立って行う股関節前側ストレッチ</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>後ろの脚の股関節の前側を軽く伸ばします。立って、普段着で、膝をつかずに。</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>右の股関節の前側に、数回の呼吸で落ち着く軽い張り。右のお尻は軽くはたらきます。</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>動かない机か壁</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>お腹のファスナーを上げ、巻き込む。</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>ベルトのバックルをあごへ。</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>巻き込みがストレッチ。曲げは小さく。</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>まだ感じない？ 曲げる前に、もう一度巻き込みます。</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>腰に感じる？ 巻き込みがゆるんでいます。背すじを伸ばして巻き込みます。</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>ふくらはぎに感じる？ 後ろのかかとを上げ、歩幅を少し狭くします。</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>立つと不安定で、つかまれる動かないものがない</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>机に左手を置き、机に対して横向きに立ちます。足は股関節の下に。</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>机に右手を置き、机に対して横向きに立ちます。足は股関節の下に。</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>片手を机に</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>右足を小さく後ろへ引きます。足首から足首まで35～45 cm。つま先は前へ、かかとは浮いてもかまいません。</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>左足を小さく後ろへ引きます。足首から足首まで35～45 cm。つま先は前へ、かかとは浮いてもかまいません。</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>小さく一歩後ろへ</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>両膝をゆるめます。</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>膝をゆるめる</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>息を吐きながら尾骨を巻き込みます。背すじは伸ばしたまま。</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>右の股関節の前側に軽い張りを感じるまで、前の膝を少し曲げます。</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>左の股関節の前側に軽い張りを感じるまで、前の膝を少し曲げます。</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>小さく曲げる</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>キープして呼吸します。ゆっくり吸い、さらにゆっくり吐きます。軽い張り、10のうち3まで。そのあと足を戻して反対側へ。</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>歩幅が広すぎる</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>足を寄せる。狭い歩幅と巻き込みのほうがよい</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>後ろの足が外を向く</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>つま先はまっすぐ前へ</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>机に寄りかかる</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>指先だけ添え、まっすぐ立つ</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>後ろの膝が伸びきる</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>後ろの膝をゆるめる</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>動かないものに手を置いておきます。</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>巻き込みだけで続けます。膝は曲げません。</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>横向きの脚上げ</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>バランスをとらずに、股関節の横の筋肉を使います。</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>横向きに寝る</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>上側の股関節の横の筋肉がはたらきます。張りも痛みもありません。</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>中殿筋</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>小殿筋</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>頭の下に敷くクッションかたたんだタオル</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>骨盤は重ね、つま先は前へ。</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>脚は体と一直線に。</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>ゆっくり上げ、もっとゆっくり下ろす。</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>後ろへ倒れる？ 上の手を前のマットに置き、少し体重をあずけます。</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>ももの前だけに感じる？ 脚を少し後ろへ引き、つま先を前へ向けます。</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>きつい？ 低く上げるか、上の膝を曲げます。</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>股関節の外側、鼠径部、背中・腰の痛み</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>つったままゆるまない</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>その側を下にして寝ると痛い</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>自分の力で脚を横に上げないように言われている（股関節の手術後の数か月など）</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>左を下にして横になり、両膝を曲げ、頭はクッションに。右手を体の前のマットに置きます。</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>右を下にして横になり、両膝を曲げ、頭はクッションに。左手を体の前のマットに置きます。</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>左を下にして横になる</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>右を下にして横になる</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>骨盤の左右を真上に重ね、上の脚を体と一直線に伸ばします。</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>骨盤を重ね、脚を伸ばす</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>つま先を前に向けたまま、無理のない高さまで脚を上げます。30度で十分です。</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>つま先を前に、上げる</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>3秒止まって、呼吸します。</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>ゆっくり下ろします。最後の1回が終わったら、膝を曲げて反対側に向きを変えます。</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>高く上げすぎる</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>低めに。骨盤が重なっているところまで</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>後ろへ倒れる</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>骨盤を重ね、前の手に体重をあずける</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>つま先が上を向く</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>つま先と膝のお皿は前へ</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>脚が前へずれる</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>体と一直線、少し後ろでもよい</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>上げるのは足の幅ひとつ分だけ。</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>立って脚を横へ</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>片脚で立つときに骨盤を水平に保つ、股関節の横の筋肉を使います。</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>両方の股関節の横の筋肉がはたらきます。立っている脚も。張りも痛みもありません。</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>ベルトは水平のまま。</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>小さくゆっくり、つま先は前へ。</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>立つ脚の上で背すじを伸ばす。</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>まっすぐ立ちにくい？ 低くするか、つま先を床につけたまま体重だけ抜きます。</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>ふらつく？ 机に添える指を増やし、一点を見ます。</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>股関節の横に感じない？ つま先を前に向け、もっとゆっくり動かします。</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>まだまだできそう？ それでかまいません。あと5回くらいできる余力があるとよいです。</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>坐骨の近くが張る？ 起き上がり、脚の幅を狭めます。</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>動かない安定した椅子に深く座り、足裏を床につけます。</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>先に深く座る</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>股関節の外側の痛み</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>1回だけ保持</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>脚のピリピリ感、しびれ、力の入りにくさ</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>股関節の外側が痛む。下にして寝ても痛む</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>片脚立ちが不安定で、つかまれる動かないものがない：横になって行います</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>机に左手の指先を添え、横向きに背すじを伸ばして立ちます。左脚に体重をのせ、膝はゆるめます。</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>机に右手の指先を添え、横向きに背すじを伸ばして立ちます。右脚に体重をのせ、膝はゆるめます。</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>左脚に体重</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>右脚に体重</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>つま先を前に向けたまま、右脚を少し横へ動かします。ベルトが水平に保てるところまで。</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>つま先を前に向けたまま、左脚を少し横へ動かします。ベルトが水平に保てるところまで。</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>脚を横へ、ベルトは水平</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>1秒止まって、呼吸します。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>止まる</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>体を傾けずに、脚をゆっくり戻します。床に軽く触れて、もう一度。</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>ゆっくり戻す</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>両足で立ち、ひと呼吸して、反対側へ。</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>高く上げようと体を傾ける</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>低めに。立つ脚の上でまっすぐ</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>つま先が上や外を向く</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>つま先と膝のお皿はまっすぐ前へ</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>骨盤を引き上げる</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>ベルトは水平。脇腹ではなく脚を動かす</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>体と一直線に、真横へ</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>脚を振る</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>2秒で出し、2秒で戻す</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>動きは小さく、横へ足の幅ひとつ分だけ。</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>片膝を胸へ</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>横になって、腰とお尻をやさしく曲げます。心地よく感じる方が多い動きです。</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>あお向け</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>右のお尻か腰に、軽くて心地よい張り。もう一方の膝は曲げて楽に。</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>腰部の伸筋群</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>好みで、頭の下にたたんだタオル</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>手はももの裏に。</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>自然に近づける、引っぱらない。</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>肩と頭は重く。</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>股関節の前がつまる？ ももを少し遠ざけるか、少し外へ向けます。</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>手が届かない？ ももの裏にタオルをかけ、両端を持ちます。</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>脚に症状がある？ 軽くなるか変わらないあいだだけ続け、脚の下のほうへ移ったらやめます。</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>首が緊張する？ 頭の下にたたんだタオルを敷きます。</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>脚の下のほうへ移っていく痛み、ピリピリ感、しびれ</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>背中・腰の鋭い痛み</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>股関節を深く曲げないように言われている（股関節の手術後など）</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>骨がもろい、または背骨を骨折したことがある</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>今、体を曲げると背中・腰や脚の痛みが強くなる</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>妊娠の後期である、または妊娠中で骨盤、恥骨、鼠径部に痛みがある</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>あお向けになり、両膝を立て、足裏を床につけ、頭を休めます。</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>右脚をふわりと浮かせ、両手でももの裏を持ちます。</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>左脚をふわりと浮かせ、両手でももの裏を持ちます。</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>ももの裏を持つ</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>心地よいところまで、ももを近づけます。左足はマットにつけたまま。</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>心地よいところまで、ももを近づけます。右足はマットにつけたまま。</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>ももを近づける</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>そのまま、肩はやわらかく、ゆっくり呼吸します。軽くで十分です。</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>肩をゆるめ、呼吸</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>ももを遠ざけ、足を下ろして、反対側へ。</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>下ろして反対側へ</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>膝をぐいと引き寄せる</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>自然に来るところまで。お尻は床に</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>頭を持ち上げる</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>頭と肩はマットの上で休ませる</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>もう一方の脚が伸びている</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>もう一方は膝を立て、足裏を床に</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>つまる感じがあるのに引く</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>ゆるめる。少し外へ向けると楽</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>片膝ずつ、半分だけ。</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>脚の症状が軽くなるか変わらないあいだだけ続けます。脚の下のほうへ移ったらやめます。</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>脚の前後スイング</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>運動の前に股関節を楽に動かします。体幹は静かなまま、脚がゆっくりした振り子のように揺れます。</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>股関節からの、ゆるく楽な揺れ。立つ脚は安定し、その股関節の横がはたらきます。</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>振る脚の股関節の屈筋と伸筋</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>立つ脚の中殿筋（骨盤を水平に保つ）</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>壁、またはほかの動かないもの</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>ゆっくりした振り子。</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>小さくて十分。</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>脚は動き、体幹は動かない。</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>振り幅を小さくします。はじめの数回で自然に大きくなります。</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>腰に感じる？ 後ろへの振りを小さくします。</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>ふらつく？ 両手を壁に、動きは小さく。</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>鼠径部、股関節、膝、背中・腰の痛み</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>脚のピリピリ感、しびれ、電気が走る感じ</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>脚に沿って、ピリピリ感、しびれ、痛みがある</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>脚を後ろに引かないように言われている、または股関節の手術から日が浅い</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>片脚で立つのが安全でない</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>妊娠中で骨盤、恥骨、鼠径部に痛みがある、または妊娠の最後の数か月である</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>左手を壁に置き、壁に対して横向きに立ちます。キャスターで動く椅子は使いません。</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>右手を壁に置き、壁に対して横向きに立ちます。キャスターで動く椅子は使いません。</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>片手を壁に</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>左足に体重をのせ、その膝をゆるめます。右足は楽にぶら下げます。</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>右足に体重をのせ、その膝をゆるめます。左足は楽にぶら下げます。</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>片足に体重</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>右脚を前後に、片道1秒ずつ、ゆっくりした振り子のように揺らします。</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>左脚を前後に、片道1秒ずつ、ゆっくりした振り子のように揺らします。</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>ゆっくり楽に揺らす</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>はじめの5回で振り幅を少し広げます。体幹と骨盤は動かしません。</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>体幹は動かさない</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>自然に止まったら足を下ろし、反対側へ。</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>足を下ろして反対側へ</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>高く蹴り上げる</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>小さく。ぶら下げて揺らす</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>後ろに振るとき腰を反らす</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>後ろは小さく、肋骨を下げる</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>体幹が一緒に揺れる</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>まっすぐ立ち、脚だけ動かす</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>立つ脚の膝が伸びきる</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>その膝をゆるめる</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>速く振る</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>いつでも止められる速さで</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>前への振りは低く、股関節の高さよりずっと下に。</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>小さな振りで、楽にできる範囲にとどめます。</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>壁を使った骨盤の巻き込み</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>骨盤の巻き込みを覚えます。股関節前側のストレッチは、どれもこの小さな動きから始まります。</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>壁を背に立つ</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>腰が少し壁に近づき、また離れます。伸びる感じはなく、力もほとんど使いません。</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>腹直筋</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>外腹斜筋</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>壁</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>水の器を水平に。</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>小さくゆっくり。</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>練習であって、姿勢ではない。</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>動かない？ 腰の後ろに手を入れ、背中でごく軽く押します。</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>全身が動く？ 小さくします。肩と膝は動かしません。</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>ももに感じる？ 足を少し壁に近づけ、膝をもっとゆるめます。</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>背中・腰の痛みが強くなる</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>壁を背に立ち、足は壁から約20 cm前で腰幅に、膝はゆるめます。お尻と肩甲骨を壁につけます。</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>壁を背に</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>腰の後ろに手を差し入れ、すき間を感じます。手は抜きます。</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>すき間を感じる</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>息を吐きながら尾骨を巻き込み、すき間を狭くします。なくさなくてかまいません。</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>ゆっくり巻き込む</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>呼吸しながら3秒キープします。</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>すっかりゆるめて、いつもの立ち方に戻ります。</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>背中を壁に押しつける</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>その半分で。小さくゆっくり</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>膝をゆるめ、足を少し前へ</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>肩が上がる</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>肩は広く、低く</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>巻き込みながら息を吐く</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>一日中巻き込んだままでいる</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>これは練習で、姿勢ではありません。すっかりゆるめる</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>半分だけ、ゆっくり。背中を丸めるのが向かない方は行いません。</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>寝て行う骨盤の巻き込み</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>あお向けで骨盤の巻き込みを覚えます。ほかのところは動きようがありません。</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>腰が少しマットに近づき、また離れます。伸びる感じはなく、力もほとんど使いません。</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>動かない？ 腰の下に指先を入れ、ごく軽く押します。</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>首が緊張する？ 頭の下にたたんだタオルを。</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>脚に力が入る？ 足を少し体に近づけます。</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>妊娠の後期である：あお向けはこの時期には向きません。壁を使った巻き込みにします</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>腰の下の小さなすき間を感じます。</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>すっかりゆるめます。終わったら、横向きになってから起き上がります。</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>背中を床に押しつける</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>頭が上がる</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>頭は重く、マットに</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>ルーティンの中で</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>座って行う骨盤の巻き込み</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>椅子に座ったまま、骨盤の巻き込みを覚えます。</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>体重が少し尾骨のほうへ転がり、また戻ります。伸びる感じはなく、力もほとんど使いません。</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>坐骨の上で転がる。</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>動かない？ 片方の坐骨の下に手を入れ、転がるのを感じます。</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>頭がうなずく？ 小さくして、一点を見ます。</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>座面に当たる両方の坐骨を感じます。</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>座面を感じる</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>息を吐きながら、尾骨を少し巻き込みます。頭と肩はそのままの位置に。</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>すっかりゆるめて、また背すじを伸ばして座ります。</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>ぐったり丸まる</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>転がるのは骨盤だけ、胸は上のまま</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>上体全体が後ろに傾く</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>肩は骨盤の上に保つ</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>リバースランジ</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>運動の前に、楽な歩幅で股関節と脚を動かします。一歩引いて、浅く曲げ、また立ちます。</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>前のももとお尻がはたらき、後ろの股関節の前側に、動きに合わせた軽い張り。</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>後ろの脚の股関節屈筋（軽く、動きながら）</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>大腿四頭筋</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>後ろに1メートルの空き</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>好みで、手の届くところに壁か安定した椅子</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>一歩引いて、真下に沈む。</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>線路の幅、綱渡りではなく。</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>浅くて大丈夫。</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>歩幅も曲げも、小さくて同じようによいのです。</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>不安定？ 壁か安定した椅子に手を置きます。</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>腰に感じる？ 沈む前に少し巻き込みます。</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>膝、股関節、鼠径部、背中・腰の痛み</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>今日はバランスが悪く、つかまれる動かないものがない</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>股関節、膝、背中・腰の手術やけがからの回復中で、まだ許可が出ていない</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>背すじを伸ばして立ち、足は股関節の下、後ろは空けておきます。</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>すっと立つ</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>線路の上を行くように、片足を後ろへ引きます。内側に寄せず、元の幅のまま。つくのは足指の付け根だけ。</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>一歩引く</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>尾骨を少し巻き込みます。</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>真下に沈み、浅く曲げます。後ろの膝は床から手のひら2つ分ほど上に。</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>真下へ、浅く</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>前のかかとで押して、立ち上がります。次は反対の足。前が空いていれば、歩きながらでもできます。後ろではなく前へ一歩出します。</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>押して立ち、足を替える</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>後ろの膝が床に落ちる</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>浅く沈み、最後まで自分で支える</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>肋骨を下げ、小さく巻き込む</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>沈む前に背すじを伸ばす</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>小さな一歩と浅い曲げで。前のももは水平よりずっと上に保ちます。</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>小さくゆっくり。ももの前にピリピリ感があるときは行いません。脚の下のほうへ何かが広がったらやめます。</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>小さな一歩で、楽にできる範囲に十分とどめます。</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>座って行う脚のグライド</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>脚と頭を一緒に動かす、ゆっくりした小さな動きです。ストレッチはしません。医療の専門家から神経グライドを勧められた方向け。研究は小規模で、結果はまちまちです。</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>楽な動きだけ。膝の裏やふくらはぎの張りも、ピリピリ感もありません。</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>医療の専門家から神経グライドを勧められています。</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>大腿四頭筋</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>動きも傾きもしない椅子</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>脚を出して上を見る、戻る。</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>小さくなめらかに、張らずに。</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>1セット、1日2回まで。</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>膝の裏が張る？ 膝を伸ばす幅を小さくします。</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>首が張る？ 頭の動きを半分にします。</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>前からあるピリピリ感？ もっと小さくゆっくり、または今日は休みます。</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>動いている最中やその後1時間に、ピリピリ感や痛みが前より強い</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>脚の下のほうへ移っていく痛み</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>脚のしびれ、力の入りにくさ</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>医療の専門家から神経グライドを勧められていない</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>今、脚に強い痛みがある、または脚に力が入りにくい</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>警告サインのどれかに当てはまる</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>安定した椅子に背すじを伸ばして座り、両足を床に、手はももの上で休ませます。</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>あごを少し下げます。毎回ここから始まり、ここで終わります。</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>あごを少し下げる</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>右膝をゆっくり伸ばしながら、同時に頭を上げます。壁の絵を見上げるように。</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>左膝をゆっくり伸ばしながら、同時に頭を上げます。壁の絵を見上げるように。</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>膝を伸ばし、上を見る</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>膝を曲げながら、あごも一緒に下げます。どちらの端でも止まりません。</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>膝を曲げ、下を見る</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>小さくなめらかに、張りが出るまでは動かしません。最後の1回が終わったら、前を見て反対側へ。</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>前を見て、反対側へ</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>張るまで膝を伸ばす</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>張りの手前で止め、足先は楽に</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>脚を出したとき、あごが下がる</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>脚を出すときは、頭を上げる</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>背中が丸まる</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>先に背すじを伸ばし、それから動かす</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>端で止まる</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>どちらの端でも止まらず動き続ける</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>回数が多すぎる</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>8回を1セット、1日2回まで</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>高めの椅子に座り、膝が股関節より低くなるようにします。</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>背すじを伸ばして座り、あごは動かさず、脚だけ動かします。</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>医療の専門家から神経グライドを勧められた場合だけ行います。ピリピリ感が強まったらやめます。</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>上でお尻を締めるスクワット</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>楽で大きな動きで、股関節と脚を温めます。椅子の高さくらいまで下がり、立ち上がって、すっと伸びます。</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>ももとお尻が左右均等にはたらきます。終わったとき、あと5回できるくらい。</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>立てる場所</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>好みで、後ろに動かない椅子（座って立つため）</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>後ろへ座り、すっと立つ。</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>膝はつま先の向きへ。</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>椅子の高さで十分。</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>半分の深さでも、立派なスクワットです。</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>かかとが浮く？ 足の幅を少し広げるか、浅くします。</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>不安定？ 椅子に座って、立ち上がります。</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>頭がふらっとする、または安静にしていても息切れする</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>股関節を一定の角度以上曲げないように言われている：それよりずっと浅くするか、お尻を締める動きにします</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>足を肩幅に開いて立ち、つま先は少し外へ、体重は足裏全体に。</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>足は肩幅</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>後ろの椅子に座るように、楽な範囲でお尻を後ろ下へ。腕は自然に前へ浮かせます。</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>後ろ下へ座る</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>膝はつま先の向きに進め、両方のかかとは床につけておきます。</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>膝はつま先の向きへ</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>床を押して立ち上がります。</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>床を押す</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>上で両方のお尻を1秒締め、すっと立ちます。真上へ、後ろには反りません。</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>締めて、すっと立つ</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>膝が内に入る</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>膝はそれぞれのつま先の向きへ</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>かかとが浮く</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>浅く。体重は足裏全体に</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>背中が丸まる</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>胸を前へ、浅く</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>上で後ろに反る</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>肋骨は骨盤の上。締めて立ち、そこで止まる</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>下がるのは半分まで。ももは水平よりずっと上に保ちます。</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>足は腰幅より広げません。</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>動的</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>座って開脚の前屈</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>内ももと脚の裏側を、ゆっくり5呼吸、穏やかに軽く伸ばします。</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>床に座る</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>内ももと脚の裏側に、ゆっくり呼吸できる程度の軽い張り。</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>お尻の下に敷く、たたんだタオル</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>頭を下げず、胸を前へ。</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>背中は長く、股関節から倒す。</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>膝のお皿は天井へ。</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>背すじを伸ばしにくい？ 厚めのタオルで高く座り、膝をもう少し曲げます。</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>膝の裏が張る？ 膝をゆるめます。</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>腰に感じる？ 起き上がり、もう一度股関節から倒します。</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>膝の裏や坐骨の近くの痛み</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>脚のピリピリ感、しびれ、電気が走る感じ</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>鼠径部や背中・腰の鋭い痛み、つまるような痛み</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>頭がふらっとする：そのときは普段どおりに呼吸します</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>今、背中・腰からくる脚の痛みがある</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>もも裏や鼠径部の肉離れをした</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>骨がもろい、または背骨を骨折したことがある：上体を起こしたままにするか、ほかの動きを選びます</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>たたんだタオルの上に背すじを伸ばして座り、楽な幅に脚を開きます。かかとの間は90～120 cmほど、背の低い方はもっと狭く。</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>すっと座り、脚を開く</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>膝のお皿とつま先は天井へ向けます。膝はゆるめておきます。</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>つま先は上、膝はゆるめる</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>息を吸い、坐骨から頭のてっぺんまで長く伸びます。</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>吸って長く伸びる</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>息を吐きながら、胸から先に、軽い張りを感じるまで股関節から前へ倒します。</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>吐いて前へ倒す</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>手をすねの上か、前の床に置きます。</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>手を休める</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>ゆっくり5呼吸とどまります。ゆっくり吸い、さらにゆっくり吐きます。軽くで十分です。</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>ゆっくり5呼吸</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>手で歩くように体を起こし、脚を閉じます。</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>手で歩いて戻る</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>遠くに届こうと背中を丸める</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>胸を前へ、背中は長く。少なくてよい</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>膝が内に倒れる</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>膝のお皿とつま先は天井へ</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>足をつかんで体を引き下げる</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>手は休ませる。引っぱらない</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>動かず静かに。動くのは呼吸だけ</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>手をももに置き、上体を起こしたままで。それがこの運動のすべてです。</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>椅子で背中の上部を伸ばす</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>画面に向かって前かがみになったあとに、座ったまま反対の方向へ小さく動かします。</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>背中の上部が椅子の縁で少し反り、胸に軽い張り。腰と首には何も感じません。</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>大胸筋</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>胸椎の伸筋群</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>動きも傾きもせず、背もたれが肩甲骨の下で終わる椅子</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>胸骨は上へ、下の肋骨は静かに。</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>頭は手の中で休ませる。</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>腰に感じる？ もう一度軽く巻き込み、動きを小さくします。</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>首に感じる？ 頭の重さをすべて手にあずけ、目は壁と天井の境目あたりへ。</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>椅子の縁が当たる？ たたんだタオルをかけます。</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>頭の後ろに手を置くと肩がつらい？ 胸の前で腕を組みます。</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>首や腕の痛み、ピリピリ感、しびれ</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>首を動かすと、腕に痛みやピリピリ感が出る</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>背骨を骨折したことがある、または骨がもろい：先に相談し、ごく小さく動かします</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>椅子が動く、または傾き、固定できない</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>深く座り、足裏を床に</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>両手で頭を支え、ひじは少し前に。</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>頭を手で支える</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>ごく軽く巻き込み、腰を椅子に沿わせて長く、動かないように保ちます。</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>軽く巻き込む</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>息を吸いながら胸骨を上げ、背中の上部を椅子の上へ少し倒します。</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>吸って、胸骨を上へ</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>息を吐きながら戻ります。終わったら、手をゆっくり下ろします。</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>吐いて戻る</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>軽く巻き込み、反るのは背中の上部だけ</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>頭を後ろに落とす</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>手で頭を支え、目は前へ</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>座面を滑り落ちる</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>椅子が傾く、動く</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>椅子の脚はすべて床に、できれば壁につけて</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>動きのはじめの小さな部分だけにとどめます。</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>2分間歩く</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>楽なペースで机を離れます。座り続ける時間を区切る方法のうち、いちばん多く研究されているものです。</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>歩行</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>脚が温まり、呼吸は楽。ずっと話せるくらいです。</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>ふくらはぎの筋肉</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>楽なペース、腕はゆるく。</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>目は遠くへ。</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>水、窓、または階段を1階分。</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>歩く場所がない？ 椅子の横でその場足踏みを。</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>車椅子の方は、楽なペースで進むか、両腕でゆっくり円を描きます。</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>時間がある？ 5分歩くのもよいものです。</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>歩きはじめがこわばる？ 小さな歩幅から始めます。</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>胸の痛み、または安静にしていても息切れする</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>めまい、または頭がふらっとする感じ</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>片方のふくらはぎの痛み</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>脚の下のほうへ広がる痛み、ピリピリ感、しびれ、力の入りにくさ</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>立ち上がるとめまいがして、おさまらない：また座ります</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>片方のふくらはぎに新しく腫れ、熱っぽさ、痛みが出た：その日のうちに診てもらいます</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>脚に体重をかけないように言われている</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>ゆっくり立ち上がり、2呼吸待ちます。</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>立って、2呼吸</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>肩を下げ、腕をゆるく振りながら、楽なペースで歩きます。</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>楽なペース、腕はゆるく</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>遠くのものに目を休めます。</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>遠くを見る</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>行き先を決めて歩きます。水をくむ、窓まで行く、階段を1階分上る。そして戻ります。</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>水、窓、または階段</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>大またで急ぐ</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>小さく楽な歩幅で。急がなくてよい</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>スマホを見下ろす</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>机に置いて、目は遠くへ</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>めまいがあるのに歩きだす</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>立ってつかまり、2呼吸。続くなら座る</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>小さな歩幅で歩きます。</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>手をつける壁や手すりのあるところで歩きます。</translation>
    </message>
    <message>
        <source>long</source>
        <translation>長め</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>机で1分</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>普段着のまま、机のそばに立って1分。左右の股関節の前側、そのあとお尻。</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>机に手をつき、ゆっくり立つ</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>右足を後ろへ、両膝をゆるめる</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>左足を後ろへ、両膝をゆるめる</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>巻き込み、半分締め、小さく曲げる</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>向きを変え、左足を後ろへ</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>向きを変え、右足を後ろへ</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>足をそろえ、締めて、ゆるめる</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>背中と腰のための楽な5分</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>ゆっくり、やさしく。床で、椅子で、最後に少し歩きます。</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>ゆっくり横になり、膝を立てる</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>右のももを近づける</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>左のももを近づける</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>下ろして、次は左</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>下ろして、次は右</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>足を下ろし、背中を落ち着ける</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>尾骨を巻き込み、保ち、ゆるめる</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>足は腰幅、かかとは近く</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>上げて、止まり、ゆっくり下ろす</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>横を向き、休み、ゆっくり起きる</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>安定した椅子に深く座る</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>胸骨を上へ、少し後ろへ</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>楽に歩き、遠くを見る</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>片膝立ちストレッチ</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>片膝立ちの股関節前側ストレッチを、左右1回ずつ。膝の下に敷くタオルを用意します。</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>右膝をタオルに、背すじを伸ばす</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>左膝をタオルに、背すじを伸ばす</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>巻き込み、半分締め、小さく前へ</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>交代：左膝をタオルに</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>交代：右膝をタオルに</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>片膝立ちストレッチ、2回</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>片膝立ちの股関節前側ストレッチを、左右2回ずつ。</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>ゆるめ、ひと呼吸、もう一度</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>股関節のための4分</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>床で、骨盤の巻き込み、片膝立ちストレッチ、内もも、そしてゆっくり呼吸しながらの前屈。</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>壁を背に、膝をゆるめる</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>四つんばいで、右脚を横へ</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>四つんばいで、左脚を横へ</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>お尻を後ろへ、背中は平ら、戻る</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>交代：左脚を横へ</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>交代：右脚を横へ</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>股関節から前へ倒す</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>手で歩いて起き上がる</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>椅子で1分</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>立ち上がらずに1分。背中の上部、そのあとお尻。</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>締めて、呼吸、ゆるめる</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>すっと座り、ゆっくりひと呼吸</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>立って行うストレッチ</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>立って行う股関節前側ストレッチを、左右1回ずつ。普段着のまま、膝はつきません。</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>立って行うストレッチ、2回</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>立って行う股関節前側ストレッチを、左右2回ずつ。</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>立って行うストレッチ、短め</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>キープを短くした、立って行う股関節前側ストレッチ。短い合間に。</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>立って2分</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>立ったまま2分。左右の股関節の前側、スクワットを数回、そして数歩。</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>椅子の高さへ、立って、締める</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>その場で足踏み、または歩く</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>立って机を離れます。窓まで、水をくみに、または階段を1階分。</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>立って、2呼吸待つ</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>楽に歩き、腕はゆるく</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>5分間歩く</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>時間があるときの、長めの散歩。</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>運動前の5分</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>トレーニングの前に楽に動きます。キープはありません。必要なときに選ぶもので、アプリからは勧めません。</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>片手を壁に</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>右脚をゆっくり振る</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>左脚をゆっくり振る</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>向きを変える</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>足は肩幅、まわりを空ける</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>下がり、立ち、締める、ゆっくりと</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>足は股関節の下、すっと立つ</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>一歩引き、浅く曲げ、戻る</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>指先を動かないものに</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>右脚を横へ、そして戻す</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>左脚を横へ、そして戻す</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>きびきび歩く</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>鋭い痛み、つまるような痛み、脚の下のほうへ広がる痛み、ピリピリ感、しびれ、力の入りにくさ、めまいを感じたら、やめてください。ゆっくり姿勢を戻します。おさまらないときは、医療の専門家に相談してください。</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>軽く伸びる感じは普通のことです。翌日を過ぎても痛みが残るなら、減らしてください。</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>ゆっくり姿勢を戻します。急がなくて大丈夫です。</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak は、体調のよい大人に向けて、体を動かすための一般的なアイデアを紹介します。診察はできず、医療にあたるものではありません。手術やけがからの回復中の方、妊娠中の方、骨、関節、神経、バランスに関わる病気や症状のある方は、どれが自分に合うかを医療の専門家に尋ねてください。</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>軽くで十分です。</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>少なくてかまいません。</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>背中や腰に感じたら、もう一度巻き込みます。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>何も感じない</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>かすかに感じる</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>軽い張りがあり、話せるくらい：これが目安です</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>少しゆるめる</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>強すぎる：半分まで戻る</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>または痛みやピリピリ感が少しでもあれば：やめる</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>今すぐ救急の助けを求めてください</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>背中・腰や脚の痛みに加えて次のどれかがあるときは、お住まいの地域の救急番号に電話してください。</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>股の間、性器、お尻、肛門のまわりのしびれやピリピリ感。拭いたときの感覚がいつもと違う</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>尿や便を出し始めにくい、感じにくい、コントロールしにくいことが新たに起きた。または性行為に関わるしびれ（感覚の鈍さ）や機能の喪失が新たに起きた</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>両脚の力の入りにくさやしびれ、悪くなっていく力の入りにくさ、左右両方の脚の痛み、または足先が垂れる・引きずる</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>胸の痛み</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>大きな事故のあとの痛み</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>その日のうちに受診を：片方のふくらはぎ</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>伸ばさないでください。息苦しさや胸の痛みがあれば、緊急です。</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>片方のふくらはぎに、新しく腫れ、熱っぽさ、痛み、変色がある</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>早めに医療の専門家に相談してください</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>背中・腰や脚の痛みに加えて、次のどれかがあるとき。</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>発熱、または体の具合が悪い</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>理由のわからない体重減少</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>がんにかかったことがある</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>どんな姿勢でも楽にならない、夜間の持続する痛み</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>新しいしこり、または背骨の形の変化</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>骨がもろい方、またはステロイドを長く使っている方の、転倒や軽い打撲</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>免疫力の低下、または注射による薬物使用</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>20歳くらいより若い、または50歳くらいより上の方の、新しい痛み</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>数週間たっても良くならない</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>動かないものにつかまります。机、壁、壁につけたキャスターなしの椅子など。</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>はだしか、滑りにくい靴で。滑りやすい床での靴下や、ハイヒールは避けます。</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>床に1メートルの空きをつくり、コードやかばんは片づけ、熱い飲み物は離れたところへ。</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>2段階で立ち上がります。背すじを伸ばして座り、呼吸してから立ちます。</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>股関節の前側</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>大腰筋と腸骨筋がももを持ち上げ、大腿直筋、縫工筋、大腿筋膜張筋、恥骨筋が助けます。</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>長く座ると、股関節がこわばって感じることがあります。こわばる感じと、筋肉が短いことは別のことです。</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>まず巻き込み、それから少し前へ。巻き込むと、伸びが股関節に向かい、腰に負担がかかりません。軽くで十分です。</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>股関節の横</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>股関節の横の筋肉、中殿筋は、脚を外へ動かし、片脚で立つときに骨盤を水平に保ちます。</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>ももの内側には、両脚を閉じる筋肉があります。</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>運動の前に</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>運動の前は動くこと。キープするストレッチは、机のそばか運動のあとに。</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>ゆっくり5呼吸。4秒で吸い、6秒で吐きます。息は決して止めません。</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>頭がふらっとする？ 普段どおりに呼吸します。</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>ピリピリ感としびれ</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>ピリピリ感、しびれ、電気が走る感じは、筋肉ではなく神経からきます。やめてください。脚の裏側だけでなく、ももの前側でも同じです。</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>脚の裏側を通る太い神経は、腰の神経根から出ています。すねの内側とももの前側は、別の神経の領域です。</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>坐骨神経痛のある方の多くは、手術をせずに良くなります。数週間かかることもよくあります。再び起こることもあり、長引く方もいます。</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>早く助けが必要な警告サインがいくつかあります。一覧をご覧ください。</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>背中や腰が痛むとき</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>背中や腰の痛みの多くは、損傷のしるしではなく、落ち着いていきます。早く助けが必要な警告サインがいくつかあります。一覧をご覧ください。</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>やさしく動き、こまめに姿勢を変えるのはよい習慣です。痛みが悪くなるようなことは、やめてください。</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>2回呼吸してから、ゆっくり立つ</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>楽にして、呼吸を続ける</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>知らせるタイミング</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>パソコンの前か離席か</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>音と音声</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>リマインダーまでの時間</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>休憩なしでどれだけパソコンの前にいたら、リマインダーを出すか。</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>途中でトレイアイコンの色を変える</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>その時間の半分が過ぎると、アイコンの色が変わります。それ以外は何も起きません。</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>通知で知らせる</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>最初の段階です。オフにすると、はじめからカードが出ます。</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>答えのないリマインダーのあとに小さなカードを出す</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>カードは画面の隅に出て、キーボードの操作を奪うことはありません。</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>カードを出すまで</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>リマインダーへの答えを待って、カードを出すまでの時間。オフにするとカードは出ません。</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>静かな音を1回</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>画面いっぱいのプログラムの上には何も表示しません。そのプログラムのためにリマインダーが上限まで待たされたとき、通知の代わりにこの音を鳴らします。マイクの使用中は鳴らしません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>鳴らさない</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>プログラムが画面いっぱいのときだけ</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>2回目のリマインダーでも</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>しっかり知らせる：カードは答えるまで残る</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>そうでなければ、10分後に自動で消えます。カードは隅から動きません。閉じることも、休憩することも答えになります。</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>リマインダーへの答え方に合わせる</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>3回続けて反応がなければ、リマインダーを10分遅くします。週に1回、多すぎないかを尋ねます。変更は、そのつど理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>待つ入力の合間の長さ</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>キーボードとポインターがこの時間止まるまで、リマインダーは待ちます。文の途中で出ないようにするためです。</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>入力の合間を待つ時間の上限</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>この時間が過ぎると、入力中でもリマインダーを出します。</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>長く立っているときに知らせる</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>「立っています」のあと、通知を1回出します。座るようにではなく、姿勢を変えるようにお伝えします。</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>長く立っていると見なす時間</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>どれだけ立っていたら、その通知を出すか。</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>戻ったあとの余裕</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>戻ってきたとき、画面のロックを解除したとき、パソコンがスリープから復帰したときは、この時間リマインダーを出しません。</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>通話のあとの待ち時間</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>通話やプレゼンテーションを待っていたリマインダーは、終わってからこの時間のあとに出ます。</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>リマインダーを待たせる上限</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>通話、プレゼンテーション、応答不可のために、1つのリマインダーを待たせる最長の時間。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>リマインダーはこの時間帯にだけ出ます。空欄ならいつでも出ます。1日に複数の時間帯を指定でき、0時をまたいでもかまいません。パソコンの前の時間は、いずれにしても計測されます。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かな時間</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>この時間帯にはリマインダーを出しません（例：daily 12:00-13:00）。その間に出る予定だったものは、終わってから出ます。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>これらの日付にはリマインダーを出しません。</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>一日のまとめの時刻</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>この時刻に、パソコンの前にいた時間、最長の連続時間、休憩、ストレッチを1つの通知でお知らせします。空欄ならまとめはありません。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>このパソコンにある iCalendar 形式（.ics）のファイルです。その中の予定の時間には、リマインダーを待たせます。ファイルは読むだけで、変わるたびに読み直します。終日の予定は、カレンダーで「予定あり」になっていないかぎり、リマインダーを待たせません。</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>離席と見なすまで</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>キーボードとポインターの無入力がこの時間続くと、最後の操作の時点から離席と見なします。それより短い無入力は読んでいる時間とし、パソコンの前の時間に数えます。</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>確認する離席の長さ</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>無入力だけでは、読んでいたのか歩いていたのかを区別できません。無入力がこれより短ければ、アプリがどちらだったかを尋ねます。長ければ離席と見なします。</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>この質問から次の質問まで、最低限あける時間。</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>操作なしの視聴を認める時間</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>通話や動画のあいだは、操作がなくてもパソコンの前にいると数えます。ただし最長でこの時間までで、そのあとはアプリが尋ねます。</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>マイクで通話に気づく</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>プログラムがマイクで録音しているあいだ、リマインダーは待ち、操作がなくてもパソコンの前にいると数えます。使用中かどうかだけを見ます。音は決して聞きません。</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>カメラで通話に気づく</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>プログラムがカメラを開いているあいだも同じです。映像は決して見ません。</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>画面共有に気づく</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>画面が共有または録画されているあいだも同じです。デスクトップが伝える場合に限ります。</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>画面をつけたままにするものに気づく</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>動画のように、プログラムが画面をつけたままにしているあいだは、操作がなくてもパソコンの前にいると数えます。これだけでリマインダーを待たせることはありません。</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>全画面ウィンドウに気づく</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>使用中のウィンドウが画面いっぱいのあいだ、リマインダーは待ち、操作がなくてもパソコンの前にいると数えます。</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>応答不可に合わせる</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>デスクトップが応答不可に設定されているあいだ、リマインダーは待ちます。</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>休憩と見なす最短の長さ</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>席を離れていた時間や立っていた時間がこれ以上になると、計測が終わり、新しく始まります。</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>「立っています」の有効時間</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>「立っています」は、この時間が過ぎるか、次のロックで自動的に終わります。もう一度伝えると、同じ長さだけ続きます。</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>十分な休憩と見なす長さ</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>この長さ以上の休憩を、履歴で十分な休憩として示します。</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>「今すぐストレッチ」で開くルーティン。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>オフィスでは、選ばないかぎり、床を使うルーティンは勧めません。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>1日の股関節ストレッチの回数</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>1日のリマインダーのうち、股関節ストレッチを勧める回数。ほかは歩くか立つことを勧めます。</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>除く動き</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>選んだ動きを含まないように、ルーティンが変わります。このパソコンの中だけに保存されます。</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>膝をつく</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>床に下りる</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>脚を後ろに引く</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>股関節を深く曲げる</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>脚を大きく開く</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>片脚で立つ</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>前に曲げる</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>脚のピリピリ感やしびれ</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>関節をいっぱいまで伸ばす</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>立つこと：座ったままで行います</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>急に立ち上がる</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>次のストレッチの前に説明を表示</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>このアプリの運動がどういうものか、どんな人に向くか、どの動きを除くか。一度表示すると、オフになります。</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>避けたい動きを毎回尋ねる</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>ストレッチの前に、ボタンを1列表示します。そこで選んだものは今日だけ有効です。</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>静かな音</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>ストレッチの節目に鳴ります。開始、反対側へ、終了。マイクの使用中は鳴りません。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>音と音声の音量。システムの音量に対するパーセント。</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>声の案内</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>その時々の案内を読み上げます。システムに音声（speech-dispatcher）がある場合に使えます。マイクの使用中は読み上げません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>ウィンドウ、運動、コマンドラインの言語。</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
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
        <translation>ストレッチのあいだ音楽や映画を一時停止</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>ストレッチを始めるときに再生中のプレーヤーを一時停止し、終わると再生を続けます。</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>リマインダーのときのコマンド</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>リマインダーのたびに実行されます。何についてかは、環境変数 STRETCHBREAK_… で渡されます。時間は10秒までで、シェルは通しません。</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>休憩が始まるときのコマンド</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>席を離れたとき、立ったとき、ストレッチを始めたときに、アプリにわかる範囲で実行されます。</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>休憩が終わるときのコマンド</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>またパソコンの前に戻ったときに実行されます。</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>連続時間が終わるときのコマンド</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>休憩が、数えられるだけの長さになったときに実行されます。</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>ストレッチのあとのコマンド</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>ストレッチを終えたとき、または途中でやめたときに実行されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>ウィンドウの配色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>オンにすると、図を手順ごとの静止画で表示します。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>履歴を残す期間</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>それより古い日は、1日に1回、完全に削除されます。履歴がこのパソコンの外に出ることはありません。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ずっと</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>2年</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>知らない引数があります：%s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r はありません（選べるもの：%(choices)s）</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r は %(type)s の値ではありません</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>オプション %(option)s は %(matches)s のどれか決まりません</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が1つ必要です</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>引数が1つ以上必要です</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>引数 %r はここでは使えません</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>今すぐストレッチ</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>歩きます</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>体を動かしました</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>%n分後に</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>今日のパソコンの前：{time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>休憩なしの最長：{time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>休憩：{n}回</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>股関節ストレッチ：左 {left}秒、右 {right}秒</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>今日はまだ何も送っていません。</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>今日：{channels}。最後：{last}。</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>まだ試していません</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認できました</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>とばしました</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>マウスかキー</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>2秒間、手を休めてください。そのあと、マウスを動かすか Shift を押してください。</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>入力を確認できませんでした。このままではパソコンの前の時間を計測できません。</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>10秒間の無入力</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>マウスとキーボードに10秒間触れないでください。</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>無入力を確認できませんでした。ひとりでに動いている機器があるのかもしれません。</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>画面のロック</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>画面をロックして、また解除してください。とばしてもかまいません。</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>ロックが伝えられませんでした。その場合は無入力として扱います。</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>動画を数秒間再生してください。とばしてもかまいません。</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>動画の再生が伝えられませんでした。その場合、映画は最後の入力までを数えます。</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>ボタン付きの通知</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>通知が出ます。そのボタンを押してください。</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>答えが届きませんでした。リマインダーには専用のカードもあります。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>パネルのアイコンを探しています。</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>アイコンを表示するパネルがありません。小さなウィンドウで同じことができます。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>ロックとスリープ</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>画面共有</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>セッションバス</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>システムバス</translation>
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
        <translation>D-Bus サービス</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>自分のコマンド</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>メディアプレーヤー</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>送ったリマインダー</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>次に確認する時刻</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>入力があることだけを見ています。どのキーかは見ません。</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>StretchBreak をデスクトップのセッションの中で起動してください。Wayland では、コンポジターがアイドル通知に対応している必要があります（GNOME、KDE、sway、Hyprland、labwc などが対応）。</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>ロックとサスペンドが伝えられます。</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>systemd-logind か elogind をインストールしてください。</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>プログラムが録音中かどうかを確認できます。</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>libpulse をインストールし、PulseAudio か pipewire-pulse を動かしてください。</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>プログラムがカメラを開いているかどうかを確認できます。</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>画面が共有されているかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>libpipewire をインストールして、PipeWire を動かしてください。</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>画面をつけたままにするプログラムが伝えられます。</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>logind、または GNOME か KDE のセッションサービスが必要です。</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>ウィンドウが画面いっぱいかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>それを伝えるウィンドウマネージャー（EWMH、wlroots）が必要です。</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>デスクトップの応答不可を確認できます。</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>トレイのメニューの一時停止でも同じことができます。</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>できごとは保存されています。</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>ディスクの空きを作り、フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>リマインダーはボタン付きで表示されます。</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>dunst などの通知サービスをインストールしてください。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>動いています。</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>今は使っていません。</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>ここでは確認できません。</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>アイコンはパネルにあります。</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>まだアイコンを受け取るパネルがありません。小さなウィンドウがあります。</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>パネルにトレイを追加してください。GNOME では、AppIndicator 拡張機能を有効にする必要があります。</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>このプラットフォームにはトレイがありません。</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>予定はありません。入力かデスクトップからの知らせでだけ動きます。</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>次に見るまで：{times}。</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>StretchBreak からのテスト</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>ボタンを押すだけです。</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>見えています</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>通知を表示できませんでした。</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>1分ほど立つか、やさしいストレッチを1つしてみませんか。</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>{since} から {until} まで入力がありませんでした。席を離れていましたか？</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>答えると、計測が正しく直ります。答えなくてもかまいません。</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>リマインダーの1週間：いかがでしたか？</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>答えによって10分ずつ変わります。答えなければ、そのままです。</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>多すぎる</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ちょうどよい</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>もっとほしい</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>立って{minutes}分</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>数歩歩くか、座るか。姿勢を変えることが役に立ちます。</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>座りました</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>立ち続けます</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>離れていました</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>ここにいました</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>2回目の先送りでした</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak は次の合間まで待ちます。</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>短いものはいかがですか：立って股関節ストレッチ、1分</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>長めのものはいかがですか：立って股関節ストレッチ、2分</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>計測中</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>計測中（無入力）</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>立っている</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>計測していません</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>画面のロック</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>パソコンのスリープ</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>アプリが動いていなかった</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>マイクの使用中</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>カメラの使用中</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>画面の共有中</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>再生中のものがある</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>全画面ウィンドウ</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>入力を確認できない</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>ご自身の申告</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>カレンダーの予定</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>会議（ご自身の申告）</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>静かな時間</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>リマインダーは {time} まで一時停止中</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>リマインダーを保留中：{reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}：{because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>無入力</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>窓まで歩く、2分</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>水を1杯くみに歩く、2分</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>いちばん遠いドアまで往復する、2分</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>廊下を1往復する、2分</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>外に出て新鮮な空気を吸う、5分</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>建物のまわりを1周歩く、5分</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>入ってよい部屋をひとめぐりする、2分</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>お茶をいれに歩く、3分</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>階段を1階分、下りて上る、2分</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>小さな用事をすませに歩く、3分</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>郵便受けか受付まで歩く、3分</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>腕をゆるめてゆっくり1周歩く、2分</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>いちばん遠くを見ながら歩く、2分</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>スマホを持たずに歩く、3分</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>日の光のあるところまで歩く、3分</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>動く図を見ながら楽に歩く、2分</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>その場で楽に静かに足踏み、1分</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>遠いほうのごみ箱まで歩く、1分</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>ベランダ、庭、玄関まで歩く、3分</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>植物の様子を見に回る、3分</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>物を1つ、元の場所へ運ぶ、2分</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>窓辺に立って遠くを見る、1分</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>立って次のページを読む、2分</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>次の電話やメッセージは立って、3分</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>すっと立ち、肩をゆるめ、ゆっくり呼吸、1分</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>立って体重を左右に移す、1分</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>立ってかかとを10回上げる、1分</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>立って腕を伸ばし、机に手をつく、1分</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>立って両腕を揺らす、1分</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>立って肩を後ろへ回す、1分</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>立って机の隅を1か所片づける、2分</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>立って何か飲む、2分</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>次の考えごとは立って、キーから手を離す、1分</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>椅子からゆっくり5回立ち座り、1分</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>立って両手を上に伸ばす、1分</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>机で立って股関節ストレッチ、1分</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>股関節の前側を左右1回ずつ、1分</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>小さく一歩引き、巻き込んで呼吸、1分</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>机でやさしいルーティンを1つ、1分</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>楽なストレッチでゆっくり呼吸、1分</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>立って股関節ストレッチと数歩、2分</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>股関節ストレッチと楽なスクワット数回、2分</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>立って左右の股関節の前側、2分</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>立ってやさしく2分、2分</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>普段着のまま楽な動き、2分</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>床で股関節のルーティン、4分</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>ラグの上で、股関節の前側と内側、4分</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>股関節のための、急がない4分、4分</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>椅子でやさしい動き、1分</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>椅子の縁で背中の上部、1分</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>座って背中の上部と、楽に締める動き、1分</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>すっと座り、背中の上部を動かす、1分</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>キーから手を離し、遠くを見る、1分</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>手を膝に置いて、ゆっくり6呼吸、1分</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>座って両肩を後ろへ回す、1分</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>座って両腕でゆっくり円を描く、1分</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>手を開いて閉じ、手首をゆるめる、1分</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>物を1つ元の場所へ戻す、1分</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>座って上へ、左右へ腕を伸ばす、1分</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>部屋の別の場所へ移る、2分</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>自分に合う方法で飲み物を取りに行く、2分</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>自分に合う方法で窓まで行く、2分</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>自分に合う方法でゆっくり1周、2分</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>行けるいちばん遠い窓から外を見る、2分</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>使えるアドレスがありません</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>このデスクトップには D-Bus がありません：{bus}</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>使えません：{bus}（{why}）</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>応答がありません：{bus}（{why}）。もう一度試しています。</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>接続が切れました：{bus}（{why}）。もう一度試しています。</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>届いたものが D-Bus ではありません（{error}）</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>{places} で応答がありません。StretchBreak はデスクトップのセッションの中で起動してください。</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak を起動できません：Qt に必要なライブラリがありません（{why}）。それを含むシステムのパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>ディスプレイがありません：WAYLAND_DISPLAY も DISPLAY も設定されていません。StretchBreak はデスクトップのセッションの中で起動してください。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} は使えません：{why}</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} はほかの人のものです。</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} はほかの人にも開かれています。次のコマンドで閉じてください：chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>{path} の StretchBreak につながりません：{why}</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak は動いていません。次のコマンドで起動してください：stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak はありますが、応答しません。もう一度試すか、終了させてください。</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak の応答が途中で切れました。もう一度試してください。</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak はそれに答えられません。理由はログにあります。</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>コマンドは JSON のオブジェクトです。</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>答えが長すぎて送れません。</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>コマンドが長すぎます。</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>JSON の行ではありません。</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak はそれを実行できませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>相手は Wayland プロトコルを話しません</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>X サーバーが応答しません</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send では、誰かが見たかどうかわかりません</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR が設定されていません</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>相手が聞いていません</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland は自分のウィンドウの入力しか見えません</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X サーバーに SYNC 拡張がありません</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X サーバーに IDLETIME カウンターがありません</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart は on か off にできます。「{word}」にはできません</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>まずデスクトップからあなたに確認があります。結果は設定に表示されます。</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak はログイン時に起動します。</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak はログイン時に起動しません。</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>このシステムでは、StretchBreak がログイン時に起動するかどうかわかりません。</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>わずかな時間</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>短い休憩</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}、理由：{reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} は「{text}」ですが、20260302T140000 のような時刻ではありません</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>タイムゾーン「{name}」は知られていません</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>DTSTART がありません</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION は「{text}」ですが、PT1H30M のような長さではありません</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>先頭に BEGIN:VCALENDAR がありません。カレンダーのファイルではありません</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>{line} 行目が「名前:値」の形ではありません</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>{line} 行目：そこの予定は使えません（{why}）</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>残りは使われます。</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>何も控えさせません。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}：{problem}、ほかに %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}：{problem}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>予定のうち %n 件は、たどれない繰り返し方をしています</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}：カレンダーとしては大きすぎます。何も控えさせません。</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}：カレンダーを読めません（{why}）。何も控えさせません。</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>「{name}」というルーティンはありません。あるのは：{known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>床に場所が必要</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>保持なし</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>時間が失われたり、二重に数えられたりすることはありません。これからのことは、時計が示す日に表示されます。日付が違うときは、時計を正しく合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>このパソコンの時計が1日進められました。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>このパソコンの時計が1日戻されました。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>このパソコンの時計が %n 日進められました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>このパソコンの時計が %n 日戻されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>「{text}」は 2026-03-02 のような日付ではありません</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>「{text}」は 2026-03-02T14:30 のような時刻ではありません</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>すでに開いているストレッチがあります。こちらです。</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>カードをキーボードで操作できます。</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>今、画面にカードはありません。</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak に「{name}」というウィンドウはありません。</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak は終了しました。</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak は「{name}」というコマンドを知りません。</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>履歴には {time} のものがありません</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>訂正には 2026-03-02T14:30+01:00 のように時差つきの時刻が必要です</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>訂正する時間は、始まりが終わりより前で、1日以内にしてください</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>「{word}」には訂正できません。使えるもの：{words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>この期間の履歴はまだありません。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>ストレッチ左</translation>
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
        <translation>集計のみ：{counts}、時刻なし</translation>
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
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>「duration」は秒数にしてください</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>「duration」は {number} 秒にはできません</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>「data」には「status」が必要です：afk または not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}、{line} 行目：{problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>種類が「{type}」のバケットがありません。ActivityWatch から、すべてのバケットまたは aw-watcher-afk を JSON で書き出してください</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>イベントの一覧がありません</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>「timestamp」は 2026-03-02T08:00:00Z のような時刻にしてください</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>読める JSON ではありません</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}、イベント {number}：{problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>「{first}」であるはずです。Workrave のファイルですか</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>バージョンが {one} でも {other} でもありません。ファイルの先頭の数行を添えて報告してください</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}：{one} も {other} もありません</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>「D 2 2 126 8 30 2 2 126 17 5」（2026-03-02）のような日付にしてください</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>最初の数字は、その日の活動の秒数にしてください</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{program} の {days}、{spells}が履歴に入りました。</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>{path} には、履歴にまだないものはありません。</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>ご自身の記録は {time} に始まります。</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>{program} が数えた1日分が履歴に入りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>{program} が数えた %n 日分が履歴に入りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>ここに書き込む権限がありません</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}：{why}。そこに残せないものはメモリーに置かれ、終了すると消えます。フォルダーに書き込めるようにするか、{variable} に書き込めるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min、1h、90（分）、tomorrow、または「until 14:30」</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min、1h、90（分）、または「until 14:30」</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>「{text}」は休止の長さではありません。書き方：{forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>「{text}」は会議の長さではありません。書き方：{forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>「{text}」は時刻ではありません。書き方：{forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>パソコンの前に%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>パソコンの前に1分未満</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>パソコンの前に1分</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>履歴を削除しました。</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} を履歴から削除しました。</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>{first}から{last}までの履歴を削除しました。</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>ファイルはもうあります</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>シンボリックリンクが多すぎます</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続を断られました</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>パソコンの前にいた時間を把握し、やさしいストレッチを1つ紹介します。</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>プログラムのバージョンを表示して終了する</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>前の設定は {name} として残してあります。</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON を出力</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>今回だけ設定を上書き（例：remind_after=20min）</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>そのファイル</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>ログイン時のように、ウィンドウを開かずに起動</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>試すために、セッションを速く進める</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>例：standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min、1h、tomorrow、または until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30、または 45min のような長さ</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>1日1行の CSV を出力</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>休憩をカレンダーとして出力</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>アプリをトレイで起動</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>アプリが今どう判断しているか、その理由</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>ルーティンを今すぐ開く</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>ルーティンを見て選ぶ</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>設定を見る、変更する</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>最初のページをもう一度見る</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>今休憩したと伝える</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>今から歩くと伝える</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>会議中はリマインダーを出さない</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>今から立つと伝える</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>また座ったと伝える</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>尋ねられたとき、席を離れていたと伝える</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>パソコンの前にいたと伝える</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>MIN 分後にもう一度知らせる</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>しばらくリマインダーを出さない</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>一時停止や会議を終える</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>ここで何が見えるか、何が役立つか</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>これまでの日々</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>ここにあるすべてを1つのファイルへ</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>そのようなファイルからすべてを戻す</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>別のプログラムが記録した日々</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>記録された1日を判定する</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>運動の一覧と所要時間</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>ルーティンの一覧と目的</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>運動とルーティンのファイルを確認</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>図を画像に描く</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>ログイン時に起動：on、off、または今の状態</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>アプリを終了</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>お試しください：{command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>最初の日（例：2026-03-02）</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>最後の日（その日を含む）</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>1日を完全に削除、またはすべての日を計算し直す</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>削除するもの</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>本当に削除する</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>どのプログラムのものか</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>そのファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>すべての図（正しいもの、誤ったもの）</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>1つの図：どの運動か</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>どの方向から見るか</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>どの時点か</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>1つの図の保存先</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>記録された1日</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>設定ファイル（TOML）</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>誤りを、ファイルと行を添えて示す</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>ファイルかフォルダー</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>1日を画像に描く</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>--plot と併用：どの日か。省略すると今日</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>どの設定か、またはファイル</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>これからの値</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>--plot と併用：その日の週</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>--plot と併用：その月</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>--plot と併用：その月までの12か月</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} は {key} の後に何も取りません</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} には {what} が必要です</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}：ファイルがもうあります。別の名前にしてください</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}：その設定ファイルはありません</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}：何も取り込まれませんでした</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>先にファイルを直してください。</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>プログラムを起動します</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>そこに TOML ファイルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n 個のファイル、直すところはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>直すところはありません</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>セッションバスが応答しません。通知とロックに必要です。</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>セッションバスがありません。通知とロックに必要です。</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak が動いていないので、外から見えることだけを確認します。</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>次のコマンドで起動してください：{command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>設定ファイルを読めます。</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>記録を読めます。</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>ディスプレイが応答します。</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>セッションバスが応答します。</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>計算し直した日数：{days}、イベント数：{events}。チェック値は {mark} です。</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>履歴がすべて完全に削除されます。--yes をつけてもう一度実行してください</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>{day} についての記録が完全に削除されます。--yes をつけてもう一度実行してください</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>同じイベントから、2回目に別の数字が出ました。お知らせください</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>削除する履歴はありません。</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>「{text}」は 2026-03-02 のような日付でも all でもありません</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak が動いています。先に次のコマンドで終了してください：{command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} に入っているもの：{names}</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} には何も入っていません。まだ何もないからです。</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}：そのようなファイルはありません</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} を復元しました。</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>それまでのものは {folder} に残してあります。</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures には --sheet OUT.png、または --exercise ID と --out OUT.png が必要です</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at は秒数にしてください。{number} は使えません</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} というエクササイズはありません。stretchbreak exercises で一覧が見られます</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>画像を書き込めません：{why}</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak を起動できません（{why}）。詳しくは {log} にあります。</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>これまでの設定がそのまま使われ、ファイルが直るまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>コマンドラインからこのアプリに届きません。</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak を起動しています。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>カードがあれば、キーボードで操作できるようにする</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>「{text}」はわかりません。使えるもの：{words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>「{text}」は 2026-03-02T14:30+01:00 のような時差つきの時刻ではありません</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>「{word}」には 1 から {most} までの分が必要です。「{text}」は使えません</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>「{word}」は単独で使います。「{rest}」は続けられません</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>standing のような名前</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} から {high} まで、または off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} から {high} まで</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} または {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none、または {several} のうちのいくつか</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none、または{what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key} という設定はありません。</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} は使えません。使えるのは：{allowed}。たとえば {key}={example} と書いてください。</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break が break_length より短いので、両方に {length} を使います。</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} は使えません。使えるのは：{allowed}。既定値の {default} を使います。変えるには、たとえば {key} = {example} と書いてください。</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>{key} のことですか？</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>0.2s から 24h までの時間、または off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>0.2s から 24h までの時間</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; は、remind_after=30min のような KEY=VALUE の形ではありません。</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>ファイルにはそのまま残します。</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00 のような時間帯</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>2026-05-01, 2026-12-24..2027-01-02 のような日付</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>ファイルの完全なパス</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>17:30 のような時刻</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>notify-send &apos;立ちましょう&apos; のようなプログラムと引数</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} に書き込めません：{why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} の形式は {theirs} です。このバージョンが読めるのは {ours} です</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} は壊れています：中の記録を読めません</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} は使えるバックアップではありません：{why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>うまくいかなかったため、何も変えていません：{why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} に、バックアップのものではない {name} が入っています</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} は壊れています：{name} が入れたときのものと違います</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} は壊れています：中の設定を読めません（{why}）</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>記録を読めませんでした（{damage}）。</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>アプリが止まる直前のイベントを、すべては読めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>破損の後ろにあった %n 件を引き継ぎ、全体を {name} として残してあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>{name} として残してあり、読めた %n 件とともに新しい記録を始めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>{name} として残してあり、新しい記録を始めます。</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>壊れていて（{damage}）、よけておくこともできません（{why}）</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>全体を {name} として残してあります。</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>{name} として残してあり、新しい記録を始めます。中のものは引き継げませんでした（{why}）。</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>バージョン {version} と名乗っています</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>{name} として残してあります。</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>StretchBreak の記録ではありません</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>日は削除しましたが、ほかのプログラムが読んでいるため補助ファイルを空にできませんでした</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>記録の隣にあるコピーに、まだ残っているかもしれません：{names}</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>これが直るまで、履歴はメモリーにだけ残ります。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>記録 {file} を使えません：{why}。</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>そのままにしておきます。今回の分はメモリーにだけ残ります。アプリを更新してください。</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>予期しないことが起きました（{error}）。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>記録 {file} を読めません：{why}。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>終わりがありません</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>設定を読めません（{why}）。</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} を {value} にはできません。使えるのは：{allowed}。</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>既定値を使います。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>何も保存されませんでした（{why}）。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>ほかを傷つけずに{what}をここで変えられませんでした。ファイルを編集してください。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>設定としては大きすぎます</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>設定を読めませんでした（{wrong}）。{name} として残してあり、既定値を使います。元に戻すには、そのファイルを直して、前の名前に戻してください。</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>設定を読めませんでした（{wrong}）。{name} として残してあり、誤りより前にあるものを使い、残りは既定値を使います。元に戻すには、そのファイルを直して、前の名前に戻してください。</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>設定を読めず（{wrong}）、ファイルをよけておくこともできません（{why}）。既定値を使います。ファイルを直してください。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>新しいバージョンの StretchBreak で書かれています（形式 {theirs}、こちらは {ours}）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>データベースではありません</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>ファイルそのものがありません</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem}（{line} 行目、{column} 文字目）</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem}（ファイルの終わり）</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>名前の後に「=」がありません</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>文の後に改行がありません</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>テーブル名の終わりに「]」がありません</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>文が正しくありません</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>値が正しくありません</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>名前はこのように始められません</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>同じ値が2回書かれています</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>リストが閉じていません</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>テキストが閉じていません</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>テキストの中に単独の「\」があります</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>テキストが行の終わりを越えています</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>変更が意図したとおりになりません</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>TOML ではありません</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>データベースのファイルではありません</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースを開けません</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>データベースは読み取り専用です</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースかディスクがいっぱいです</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの読み書きのエラー</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>テキストであるはずのものがテキストではありません</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>ほかのプログラムがロックしています</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>60分を超える連続</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>30～60分の連続</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>30分未満の連続</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak の履歴</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>記録された日、休憩、リマインダー、ストレッチがすべてこのパソコンから削除され、元に戻せません。設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>この日に記録されたものはすべて削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>この日を削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>このままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>履歴をすべて削除しますか？</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>離れていました(&amp;U)</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>パソコンの前にいました(&amp;C)</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>立っていました(&amp;S)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>わかりません(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>伝えたことを取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>{day} を削除しますか？</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>30分を超える連続なし</translation>
    </message>
    <message>
        <source>some</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>1時間超</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>2時間超</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>4時間超</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>あなたの答え</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>不明が多い</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>各週の中央の日。帯の幅は不明な分を表します</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>パソコンの前に{time}、{long}。最長の連続時間は{longest}でした。</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>30分を超える連続時間の合計、日ごと</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>30分を超える連続時間の1日あたりの合計、週ごと</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>ここには記録がありません。</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}：パソコンの前に{time}</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>連続時間、日ごと</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}：履歴の画像は .svg か .png です</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>股関節ストレッチ、左右別</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}：股関節ストレッチ {aim}秒中{n}秒</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>もう十分です。</translation>
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
        <translation>目標 {n}秒</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>十分 {n}秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>パソコンの前</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>最長の連続</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認できた時間</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>多くとも</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>判断するには日数が足りません</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>30分を超える連続が1日に{seen}。推定では{low}～{high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day} からの週</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>パソコンの前</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>パソコンの前（無入力）</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>ストレッチ（途中で終了）</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>今立った</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>また座った</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>パソコンの前にいました</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>リマインダーを再開</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>今すぐストレッチ</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>ストレッチ終了</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>ストレッチ中止</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じた</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>時計が変わった</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>左 {left}、右 {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>30分を超える連続が{time}</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>不明が{time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>変化しているかどうかを判断するには、日数が足りません。</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>その前の4週間と比べて、はっきりした変化はありません。</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>30分を超える連続時間は、その前の4週間より少なくなっています。</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>30分を超える連続時間は、その前の4週間より多くなっています。</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>時計が {before} から {after} に変わりました</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since}～{until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}。理由：{reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>{n}分後に</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}、保留：{reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>警告サイン</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>ストレッチに戻る</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>機械の助けを借りた翻訳で、確認待ちです。</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>少しそのまま立って、好きなときに続けてください。</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>両側とも終わりました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わりました</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>キープはありませんでした。それでよいのです。</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>軽い：ちょうどよいです。</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>軽くで十分です。次は「強すぎる」をもっと早く押してください。</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>強すぎたようです。次はやさしいほうを選んでください。</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>やめるのは、いつでも正しい選択です。次はやさしいほうを選んでください。</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>痛みがあって、おさまらないときは、警告サインをご覧ください。</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>やめました。それで大丈夫です。</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>いちばん強いとき、どのくらいでしたか？ 答えなくてもかまいません。</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>左 {left}秒、右 {right}秒</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>2回続けて強すぎたため、「{name}」は1週間お休みします。</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>「{name}」は明日まで行いません。</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>では、今日はやめておきましょう</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>3回続けて軽い張りでした。よければ、次はこちらも：{more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>今日はもう十分です：左 {left}秒、右 {right}秒。</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>ここまで進んでいました。続けるか、はじめから行います。</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>ひと呼吸終了</translation>
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
        <translation>戻るための5秒</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>このように</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>行きすぎ</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>←キー</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>→キー</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>はじめから</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>ルーティンを1つも読めませんでした。StretchBreak を入れ直すと直ります</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>やさしく</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>強すぎる</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T または↓キー</translation>
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
        <translation>途中でやめた</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>やさしいほう</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はやめる</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>避ける動き …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>軽い張り、話せるくらい</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>軽い張り、10のうち3まで。話せるくらいです。</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>一時停止しました。確認できない時間がありました。続きから再開できます。</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>おかえりなさい。続きから再開できます。</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>少なくてかまいません。ゆるめるか、やめます。</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>一時停止しました。よければ姿勢を戻してください。</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>息を吐く</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>軽い張り、10のうち3まで。無理はしません。</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>ここからはやさしく。同じことを少しだけ。</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>巻き込みだけで十分です</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>半分で十分です</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>ゆっくり呼吸します。軽くで十分です。</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>息を吸う</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>次：終わり</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>始めるまで待ちます</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>こうならないように：{name}。{fix}。</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>少し戻す</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>少なくてかまいません。軽いところにとどめます。</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>用意するもの</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>位置につく</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>ゆっくり入る</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>キープして呼吸</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>ゆっくり呼吸</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休む</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>楽なペースで歩く</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>次：{cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>この手順は{n}秒です</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}：{m}秒中{n}秒キープ</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>ここからやさしく：{name}。</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>少しの場所だけで大丈夫です。</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>次：{n}秒キープ · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>{n}秒後に自動で始まります</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>ゆっくり{n}呼吸</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}回</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>{n}秒キープ</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>よろしければ、休憩の時間です</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>リマインダーの予定はありません</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h}時間{m:02d}分</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>次のリマインダーは {time} ごろ</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>リマインダーは {time} まで一時停止中です</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>リマインダーが待っています：{reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak はすでに動いています。こちらがそのウィンドウです。</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>こちらから、ルーティンを選べます。</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>こちらが設定です。</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>こちらがこれまでの日々です。</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>こちらが「ようこそ」です。</translation>
    </message>
</context>
</TS>
