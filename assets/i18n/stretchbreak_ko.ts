<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>피하고 싶은 동작이 있나요?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>그 동작 없이 할 수 있도록 루틴을 바꿔요. 나중에 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>이 컴퓨터에만 저장돼요.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>로그인할 때 시작 (이 시스템은 알려 주지 않음)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>창 없이 트레이에서.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>로그인할 때 다른 사본이 이미 시작돼요: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>하루의 시작부터 세기 위해</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>데스크톱에서 허용하지 않았어요.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>자기 폴더를 쓰는 것({variable})은 로그인할 때 시작되지 않아요.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>작업 관리자의 시작 앱에서 꺼져 있어요.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>데스크톱 설정에서 꺼져 있어요.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>시험 알림</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>알림은 여기로 와요.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>StretchBreak 알림</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>1분만 일어서거나, 부드러운 스트레칭을 하나 해 보세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>회의 …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>몇 가지 선택</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>지금 이대로도 대부분 괜찮아요. 모두 나중에 바꿀 수 있어요.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>StretchBreak에 오신 것을 환영해요</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>휴식 없이 컴퓨터 앞에 얼마나 있었는지 세고, 때가 되면 작은 움직임 하나를 알려 줘요. 1분 자리를 비우거나 서 있으면 처음부터 다시 세요.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>볼 수 있는 것</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>키보드와 포인터를 쓰고 있는지</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>통화나 영상이 진행 중인지</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>화면이 잠겼거나 컴퓨터가 절전 중인지</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>볼 수 없는 것</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>어떻게 앉는지, 앉아 있기는 한지</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>입력하는 내용: 절대 보지 않아요</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>화면에 무엇이 있는지</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>아무것도 이 컴퓨터를 떠나지 않아요.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>그림: StretchBreak 아이콘</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>시험 알림 보내기</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>이 아이콘은 패널의 작은 아이콘들 사이에 있어요. 더 보여 주는 화살표 뒤에 있을 수도 있어요. 누르면 지금까지의 시간이 보이고, 메뉴에 나머지가 모두 있어요.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>이 데스크톱은 지금 그런 아이콘을 보여 주지 않아요. 이를 위한 패널이 시작되면 아이콘이 저절로 나타나요. GNOME에서는 “AppIndicator” 확장이 패널을 제공해요. 그때까지는 아이콘이 할 일을 작은 창이 모두 해요. StretchBreak를 다시 시작하면 창이 앞으로 나와요.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>이 데스크톱에는 그런 아이콘을 둘 곳이 없어요. 아이콘이 할 일을 작은 창이 모두 해요. StretchBreak를 다시 시작하면 창이 앞으로 나와요.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>보냈어요. 아무것도 오지 않았다면 데스크톱이 방해 금지로 설정되어 있을 수 있어요. 마지막 페이지의 확인에서 더 알 수 있어요.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: 무엇을 볼 수 있나</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>이 단계 건너뛰기(&amp;S)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>각 부분의 상태(&amp;W)</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>각 부분의 상태</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>보고서 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>복사했어요. 이름, 제목, 폴더는 들어 있지 않아요.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>이 단계는 {n}초 남았어요</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>모두 확인됐어요.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>끝났어요. 확인되지 않은 것은 다시 해 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>짧은 여섯 단계로 StretchBreak가 입력을 알아보는지 확인해요.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>어느 단계든 건너뛸 수 있어요.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 해 보기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>이렇게 하지 마세요: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>양쪽</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>그림: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>빼고 싶은 동작</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>첫 스트레칭 전에</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>아무것도 바뀌지 않아요. 설정에서도 할 수 있어요.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>이 앱은 무엇이고, 무엇을 뺄지</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>이 시스템은 아직 StretchBreak에 잠금과 절전을 알려 주지 않아요. 절전은 시계로 알아내고, 잠긴 화면은 입력 없음으로 봐요.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>절전은 전달돼요. 잠긴 화면은 입력 없음으로 봐요.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>잠금은 전달돼요. 절전은 시계로 알아내요.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>절전은 시계로 알아내고, 잠긴 화면은 입력 없음으로 봐요. 둘 다 전달받으려면 systemd-logind나 elogind를 설치하세요.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>마지막 명령({name})은 실행됐어요.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>{name} 명령, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>{n}초보다 오래 걸려 끝냈어요</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>비정상 종료됐어요</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>상태 코드 {code}(으)로 끝났어요. 터미널에서 이유를 볼 수 있어요</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>이 데스크톱은 어떤 창이 화면을 채우는지 프로그램에 알려 주지 않아요.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>디스플레이가 응답하지 않아요 ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>Wayland에서는 X11 프로그램이 화면을 채울 때만 알 수 있어요.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>창 관리자가 어떤 창을 쓰고 있는지 알려 주지 않아요.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>응답하는 사운드 서버가 없어요(PulseAudio, 또는 PipeWire와 pipewire-pulse). libpulse가 없다면 설치하세요(Debian: libpulse0).</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>응답하는 사운드 서버가 없어요. 블루투스 마이크는 알 수 없어요.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>이것을 알려 줄 PipeWire가 여기에 없어요.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire가 응답하지 않아요 ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>X11에서는 프로그램이 알리지 않고 화면을 공유해요.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>이 시스템에는 이것을 알려 주는 것이 없어요.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>설정에서 꺼져 있어요.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>필요할 때만 확인해요. 아직은 필요하지 않았어요.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>제때 응답하지 않았어요.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows는 집중 모드나 방해 금지가 켜져 있는지 프로그램에 알려 주지 않아요.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>알림 서비스가 끝났어요</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>이 데스크톱은 버튼 없이 보여 줘요.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>이 데스크톱에는 실행 중인 알림 서비스가 없어요. 대신 작은 카드를 보여 줘요. 시스템 알림이 더 좋다면 dunst나 xfce4-notifyd 같은 것을 설치하세요.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>아직은 필요하지 않았어요.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer가 여기서 알림을 보여 줄 수 없어요: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>오류 없이 넘겼어요. 화면에 보였는지는 알 수 없어요.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>시스템이 입력이 있는지 알려 주지 않아요 ({why}). 다시 시도하는 중이에요.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>StretchBreak가 입력을 알아볼 수 있는 디스플레이가 여기에 없어요. 데스크톱 세션 안에서 시작하세요.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>여기서 무엇이 입력을 알려 주는지 알아보는 중이에요.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>GNOME의 유휴 모니터가 응답하지 않아요 ({why}). 다시 시도하는 중이에요.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>GNOME의 유휴 모니터가 사라졌어요. 돌아오면 다시 사용해요.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>이 세션에는 입력이 있는지 프로그램에 알려 주는 것이 없어요. 메뉴의 “앉아 있어요”, “방금 움직였어요”로 직접 알려 주세요.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>비디오나 통화가 화면을 켜 두는 동안에는 입력 없음이 전달되지 않아요.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>이 세션에는 지금 키보드도 포인터도 없어요.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>이 Wayland 세션은 입력이 있는지 프로그램에 알려 주지 않아요. 메뉴의 “앉아 있어요”, “방금 움직였어요”로 직접 알려 주거나 X11 세션으로 로그인하세요.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Wayland 컴포지터가 응답하지 않아요 ({why}). 다시 시도하는 중이에요.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>여기서는 입력을 알 수 없어요 ({why}). libxcb와 libxcb-sync(Debian: libxcb-sync1)가 없다면 설치하세요.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>디스플레이 “{display}”이(가) 응답하지 않아요. 다시 시도하는 중이에요.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>다른 프로그램이 {name} 이름을 쓰고 있어요.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>소리를 재생할 프로그램이 없어요. pipewire-bin, pulseaudio-utils, alsa-utils 중 하나를 설치하세요.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>음성이 없어요. speech-dispatcher를 설치하세요.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>소리를 재생할 수 있는 프로그램이 없었어요. 사운드 서버가 실행 중인가요?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>화살표 키로 살펴볼 수 있어요. 아래 표에서 같은 내용을 글로 볼 수 있어요.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak 기록</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>일(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>주(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>월(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>연(&amp;Y)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>무엇을 볼지</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>실제로는 달랐어요(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>시간 추가</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>컴퓨터 앞: 고리가 채워져요</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>절반이 지나면: 고리가 두꺼워져요</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>작게 움직일 시간</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>통화나 영상: 계속 세요</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>서 있음, 말씀하신 대로</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>자리 비움: 휴식</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>알림을 멈췄어요</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>입력을 볼 수 없음: 세지 않아요</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>아이콘이 보여 주는 것</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak가 잠금 파일 {path}을(를) 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak가 이미 실행 중이에요(프로세스 {process}).</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak가 이미 실행 중이에요.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak가 {path}에서 수신할 수 없어요: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>움직이기 전에</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>무엇을 볼 수 있나 확인</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>이 데스크톱에는 필요한 것이 모두 있어요.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>이 데스크톱에는 없는 것이 있어요: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>스트레칭 고르기</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>빼 둔 동작 없이 할 수 있는 것이 여기에는 없어요.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>의자에서</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>서서</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>바닥에서</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>운동 전</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>루틴 {n}개</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>파일의 설정</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>다음 설정이 바뀌어요(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>내 설정 그대로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>빠진 것:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>{out}: 빠졌어요. 대신: {other}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}초</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}분</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}분 {s}초</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>{value}(으)로 되돌리기</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: 기본값</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: 실행 취소</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>“{text}”은(는) 쓸 수 없어요. 쓸 수 있는 범위: {range}. {value} 값을 그대로 둬요.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>StretchBreak 설정</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>바꾸면 바로 적용돼요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>알림 세 번에 연속으로 답이 없었음</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>알림이 너무 많다고 답함</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>알림을 더 받고 싶다고 함</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>맞추기 기능이 바꿨어요. 이유: {why}. 전에는 {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>설정 %n개를 찾았어요</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>설정 1개를 찾았어요</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>내보내기(&amp;X) …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>가져오기(&amp;I) …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>설정을 파일로 내보내기</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>파일에서 설정 가져오기</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>설정을 {file}에 저장했어요.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>가져온 설정: {n}개.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>설정 파일 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
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
        <translation>StretchBreak는 계속 실행돼요. 이 창을 다시 불러올 트레이가 없어서 창을 그대로 둬요. 다시 닫으면 최소화돼요. 끝내려면 ‘끝내기’를 고르세요.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>지금 스트레칭(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>스트레칭 고르기(&amp;I)</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>10분 뒤에(&amp;1)</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>방금 움직였어요(&amp;M)</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>서 있어요(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>알림 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30분 동안</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>알림 다시 받기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>기록(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>설정(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>무엇을 볼 수 있나 확인(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>알아 두면 좋은 것(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>앉아 있어요(&amp;T)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>환영 화면 다시 보기</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>StretchBreak가 무엇을 세고 무엇을 볼 수 없는지, 아이콘은 어디 있는지, 그리고 첫 선택.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>오늘 피하고 싶은 동작이 있나요?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>이 컴퓨터에만 저장돼요.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>지금 스트레칭</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>스트레칭 고르기</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>알아 두면 좋은 것</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>걷기</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>5분 뒤에</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10분 뒤에</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>20분 뒤에</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>방금 움직였어요</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>회의 중이에요</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>서 있어요</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>알림 다시 받기</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>알림 일시 중지</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30분 동안</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>무엇을 볼 수 있나 확인</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>앉아 있어요</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>오늘(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>이날(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>모두(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>StretchBreak에 오신 것을 환영해요</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>모두 알맞은 기본값이 있어요. 설정에도 전부 있어요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} 중 {n}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>알아 두면 좋은 것</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>스트레칭하는 곳</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>경고 신호</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>작성: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>경고 신호(&amp;W)</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>스트레칭의 느낌은 어느 정도가 알맞은가 (0~10)</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>출처: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>허벅지 안쪽 앞뒤로 흔들기</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>허리를 안정되게 둔 채 허벅지 안쪽을 편하게 움직여요.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>네발 자세</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>옆으로 뻗은 다리 안쪽에 가벼운 당김이, 앞뒤로 흔드는 움직임을 따라 왔다가 사라져요.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, 공개된 자료 기반. 물리치료사 검토 예정</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>긴모음근</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>짧은모음근</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>큰모음근</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>두덩정강근</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>몸통 근육</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>매트</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>무릎 밑에 깔 접은 수건이나 패드</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>엉덩이는 움직이고 허리는 그대로.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>등은 탁자처럼 평평하게.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>가볍게 당기는 데까지만.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>사타구니가 집히나요? 덜 흔들거나 다리를 조금 앞으로 가져오세요.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>무릎 안쪽이 당기나요? 발을 더 가까이 두고 무릎을 부드럽게 하세요.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>손목이 불편한가요? 팔뚝으로 받치세요.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>무릎뼈가 눌리나요? 무릎 밑에 한 겹 더 까세요.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>사타구니가 집히는 느낌</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>무릎 안쪽 통증</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>다리를 타고 내려가는 저림, 무감각 또는 통증</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>등이나 허리, 손목의 날카로운 통증</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>지난 몇 주 사이에 사타구니 근육을 다쳤다</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>고관절을 많이 굽히거나 다리를 벌리지 말라는 말을 들었다(예: 고관절 수술 후)</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>임신 중이고 골반, 치골 또는 사타구니에 통증이 있다</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>무릎을 꿇으면 아프다: 서서 다리를 옆으로 드는 동작을 하세요</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>손은 어깨 아래, 무릎은 고관절 아래에 두고 무릎 밑에 접은 수건이나 패드를 까세요.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>네발 자세</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>오른다리를 옆으로 곧게 뻗으세요. 발은 바닥에 두고 발끝은 앞이나 위를 향해요.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>왼다리를 옆으로 곧게 뻗으세요. 발은 바닥에 두고 발끝은 앞이나 위를 향해요.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>오른다리 옆으로</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>왼다리 옆으로</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>머리부터 꼬리뼈까지 등을 평평하게 하세요.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>등 평평하게</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>가벼운 당김이 느껴질 때까지 엉덩이를 왼쪽 발꿈치 쪽으로 보내세요. 1초 멈춰요.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>가벼운 당김이 느껴질 때까지 엉덩이를 오른쪽 발꿈치 쪽으로 보내세요. 1초 멈춰요.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>뒤로 보내기</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>천천히 다시 앞으로 오세요. 마지막 번이 끝나면 다리를 모으고 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>다시 앞으로</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>더 낮추려고 등을 둥글게 마는 것</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>등이 평평하게 유지되는 데까지만</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>가슴과 배가 처지는 것</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>등은 탁자처럼 평평하게</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>골반이 틀어지는 것</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>배꼽은 똑바로 아래를 향하게</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>맨바닥에 무릎을 대는 것</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>밑을 받치고, 체중은 무릎뼈 바로 아래에</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>덜 흔들고, 저림이나 무감각이 생기거나 심해지면 멈추세요.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>손바닥 너비만큼만 뒤로 보내세요.</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>short</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>브리지(엉덩이 들기)</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>엉덩이 근육을 써서 고관절 앞쪽을 열어요. 앉은 자세의 반대예요.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>바로 누워 무릎 굽힘</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>엉덩이에 힘이 들어가고 허벅지 뒤쪽은 조금만 써요. 허리는 조용해요.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>큰볼기근</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>넙다리뒤근육(햄스트링)</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>엉덩이 힘으로 들고, 갈비뼈는 조용히.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>발꿈치는 묵직하게.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>내릴 때도 올릴 때만큼 천천히.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>허벅지 뒤쪽에 쥐가 나나요? 발꿈치를 더 가까이 두세요.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>허리에 느껴지나요? 골반을 다시 말고 절반 높이만 드세요.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>허벅지 앞쪽에 느껴지나요? 발꿈치로 누르세요.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>풀리지 않는 쥐</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>허리나 등, 고관절, 사타구니 또는 목의 통증</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>임신 후기이다: 이때는 반듯이 눕는 자세가 맞지 않아요</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>얼마 전에 배, 고관절, 허리나 등 수술을 받았고 아직 해도 된다는 말을 듣지 못했다</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>방금 먹었고 속쓰림이 잘 생긴다: 한 시간 기다리세요</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>오늘은 바닥에 내려갔다가 다시 일어나는 것이 힘들다</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>매트에 바로 누워 무릎을 굽히고, 발은 골반 너비로 바닥에 붙이고, 팔은 몸 옆에 두세요.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>누워서 무릎 굽히기</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>숨을 내쉬며 꼬리뼈를 살짝 말아 넣으세요.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>살짝 말기</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>발꿈치로 누르며 어깨, 고관절, 무릎이 거의 한 줄이 될 때까지 드세요.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>발꿈치 누르며 들기</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>2초 멈추고 숨을 쉬세요.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>멈추고 숨 쉬기</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>등을 한 마디씩 천천히 내리세요. 끝나면 옆으로 돌아누운 다음 일어나세요.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>천천히 내리기</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>위에서 허리를 젖히는 것</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>갈비뼈는 조용히, 골반을 말고 조금 덜 들기</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>무릎이 안으로 모이는 것</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>무릎은 발 너비를 유지</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>발끝으로 미는 것</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>발꿈치는 묵직하게</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>머리로 미는 것</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>머리는 묵직하게, 눈은 천장으로</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>절반만 드세요.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>작고 천천히. 다리를 타고 내려가는 느낌이 있으면 멈추세요.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>골반, 치골 또는 사타구니에 통증이 있거나 반듯이 눕는 자세가 더는 맞지 않으면 건너뛰세요.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>엉덩이 조이기</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>어디서나 아무도 모르게 몇 초 동안 엉덩이 근육을 써요.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>서기</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>양쪽 엉덩이가 고르고 편하게 단단해져요. 어깨, 턱, 배는 부드럽게 둬요.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>조이되, 내밀지 않아요.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>힘은 절반, 숨은 편하게.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>완전히 푸세요.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>한쪽이 더 힘을 쓰나요? 다른 쪽을 먼저 조인 다음 양쪽을 조이세요.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>허벅지에 힘이 들어가나요? 무릎을 부드럽게 하고 힘을 덜 쓰세요.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>숨이 막히나요? 아주 작게 소리내어 세세요.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>쥐: 힘을 풀고 몇 걸음 걸으세요</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>허리나 등, 고관절 또는 사타구니의 통증</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>골반바닥근에 힘을 주지 말라는 말을 들었다(예: 이미 긴장되어 있어서)</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>고관절, 사타구니, 허리나 등, 배 수술에서 회복 중이고 아직 해도 된다는 말을 듣지 못했다</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>발을 고관절 아래에 두고 몸을 길게 세우세요. 무릎은 부드럽게, 팔은 편하게 늘어뜨려요.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>길게 서기, 무릎 부드럽게</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>1초에 걸쳐 양쪽 엉덩이를 최대 힘의 절반쯤으로 조이세요.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>절반 힘으로 조이기</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>5초 유지하며 계속 숨을 쉬세요. 다른 곳은 움직이지 않아도 돼요.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>유지하며 숨 쉬기</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>다음 번 전에 완전히 푸세요.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>골반을 앞으로 내미는 것</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>움직이지 말고 조이기, 갈비뼈는 골반 위에</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>온 힘을 쓰며 어깨가 올라가는 것</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>절반 힘이면 충분해요</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>무릎을 꽉 펴는 것</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>양쪽 무릎을 부드럽게</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>이를 악무는 것</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>입술은 다물고 이는 떼기</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>숨을 참는 것</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>조이며 내쉬고, 계속 숨 쉬기</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>앉아서 엉덩이 조이기</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>의자에서 일어나지 않고 몇 초 동안 엉덩이 근육을 써요.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>의자에 앉기</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>양쪽 엉덩이가 단단해져 앉은키가 조금 높아져요. 어깨, 턱, 배는 부드럽게 둬요.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>굴러가지 않는 의자</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>조이면서 조금 더 길게.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>쥐: 힘을 풀고 체중을 옮기세요</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>의자 가운데에 길게 앉아 두 발을 바닥에 붙이고 손은 허벅지에 두세요.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>길게 앉기</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>5초 유지하며 계속 숨을 쉬세요.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>완전히 풀고 의자 전체를 다시 느껴 보세요.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>조이면서 구부정해지는 것</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>먼저 길게 세우기</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>허리를 젖히는 것</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>갈비뼈는 부드럽게, 움직이지 말고 조이기</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>의자 옆 고관절 굽힘근 스트레칭</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>체중을 의자에 싣고 하는 고관절 앞쪽의 가벼운 스트레칭이에요. 무릎 꿇기가 불편하거나 몸이 흔들리는 날에 좋아요.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>의자에 옆으로 앉기</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>오른쪽 고관절 앞쪽에 가벼운 당김이 있고, 몇 번 숨 쉬는 사이에 가라앉아요. 체중은 대부분 의자에 있어요.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>엉덩근(장골근)</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>큰허리근(대요근)</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>넙다리근막긴장근</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>배 근육</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>팔걸이가 없고 굴러가지 않는 의자, 되도록 벽에 붙여서</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>체중은 의자에.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>길게, 말고, 절반만 조이기.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>의자는 움직이지 않아요. 움직이면 멈추세요.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>아직 아무 느낌이 없나요? 발을 뒤로 보내기 전에 골반을 다시 마세요.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>허리에 느껴지나요? 말기가 풀렸어요. 발을 앞으로 가져오고 다시 마세요.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>발에 쥐가 나나요? 대신 발볼로 디디세요.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>미끄러지나요? 의자 안쪽으로 더 들어와 앉으세요.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>의자가 조금이라도 움직일 때</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>사타구니의 날카롭거나 집히는 통증, 또는 허리나 등, 무릎, 다리의 모든 통증</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>허벅지 앞쪽이나 다리를 타고 내려가는 저림, 무감각 또는 전기가 오는 느낌</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>머리가 핑 돌거나 몸이 휘청이는 느낌</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>다리를 몸 뒤로 보내지 말라는 말을 들었다(예: 고관절 수술 후)</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>지난 며칠 사이에 고관절 앞쪽 근육을 다쳤다</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>이미 고관절 앞쪽이나 사타구니에 통증이 있다</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>의자가 하나뿐인데 굴러가거나, 기울거나, 팔걸이가 있다</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>의자에 옆으로 앉으세요. 왼쪽 허벅지는 의자 위에, 오른쪽은 가장자리 앞에 자유롭게 둬요. 바퀴 없는 의자로요.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>의자에 옆으로 앉으세요. 오른쪽 허벅지는 의자 위에, 왼쪽은 가장자리 앞에 자유롭게 둬요. 바퀴 없는 의자로요.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>옆으로 앉기</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>왼발은 바닥에 붙이고 왼손은 등받이에 두세요.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>오른발은 바닥에 붙이고 오른손은 등받이에 두세요.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>손은 등받이에</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>오른발을 몸 아래 뒤쪽으로 가져오고, 그 무릎을 바닥 쪽으로 내리세요. 발끝은 뒤에 둬요.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>왼발을 몸 아래 뒤쪽으로 가져오고, 그 무릎을 바닥 쪽으로 내리세요. 발끝은 뒤에 둬요.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>무릎 내리기</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>길게 앉으세요. 숨을 내쉬며 꼬리뼈를 아래로 말아 넣으세요.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>길게, 그다음 말기</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>오른쪽 엉덩이를 절반쯤 조이세요.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>왼쪽 엉덩이를 절반쯤 조이세요.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>절반 조이기</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>아직 아무 느낌이 없을 때만 오른발을 뒤로 조금 미세요.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>아직 아무 느낌이 없을 때만 왼발을 뒤로 조금 미세요.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>발 조금 뒤로</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>유지하며 숨을 쉬세요. 천천히 들이쉬고 더 천천히 내쉬어요. 가벼운 당김, 10 중 3까지만. 그다음 돌아와서 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>갈비뼈 내리고 꼬리뼈 말기</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>모서리에 걸터앉는 것</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>의자 안으로 돌아오기, 체중은 의자에</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>등받이 쪽으로 몸을 트는 것</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>골반뼈와 가슴은 똑바로 앞으로</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>굴러가는 의자</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>벽에 붙여, 움직이지 않는 것으로</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>부드러운 숨, 들숨보다 긴 날숨</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>앞쪽 고관절이 충분히 열려 있도록 더 높은 의자나 단단한 방석에 앉으세요.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>내내 한 손을 등받이에 두세요.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>저림이 허벅지 앞쪽에 있으면 건너뛰고, 저리기 시작하면 멈추세요.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>골반, 치골 또는 사타구니에 통증이 있으면 건너뛰세요.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>골반 말기까지만 하세요. 발은 뒤로 보내지 않아요.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>한쪽 무릎 꿇고 고관절 굽힘근 스트레칭</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>뒤에 둔 다리의 고관절 앞쪽을 허리에 부담 없이 가볍게 늘려요.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>한쪽 무릎 꿇기</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>오른쪽 고관절이나 허벅지 위쪽 앞 깊은 곳에 가벼운 당김이 있고, 몇 번 숨 쉬는 사이에 가라앉아요. 오른쪽 엉덩이에 가볍게 힘이 들어가 있어요.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>넙다리곧은근(대퇴직근)</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>접은 수건이나 매트, 두께 3~5cm</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>손 닿는 곳의 의자나 벽</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>받치고. 길게. 말고. 조이고. 밀고. 숨 쉬고.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>말기가 곧 스트레칭이에요. 밀기는 조금만.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>허벅지 앞쪽에만 느껴지나요? 뒷발을 엉덩이에서 더 멀리 두세요.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>아직 아무 느낌이 없나요? 움직이기 전에 골반을 다시 마세요.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>허리에 느껴지나요? 말기가 풀렸어요. 돌아와서 거기서부터 시작하세요.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>반대쪽 고관절 앞이 집히나요? 발 사이를 넓히고 덜 굽히세요.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>사타구니의 날카롭거나 집히는 통증, 또는 허리나 등, 다리의 모든 통증</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>무릎뼈 통증</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>머리가 핑 도는 느낌</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>다리를 몸 뒤로 보내거나 고관절을 깊이 굽히지 말라는 말을 들었다(예: 고관절 수술 후)</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>무릎을 꿇으면 아프다: 서서 하는 스트레칭을 하세요</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>고관절, 사타구니, 허리나 등, 배 수술에서 회복 중이다</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>오른쪽 무릎 밑에 접은 수건이나 매트를 깔고 왼발을 앞으로 내디디세요. 두 무릎은 거의 직각, 앞 정강이는 곧게 세워요. 의자나 벽을 손 닿는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>왼쪽 무릎 밑에 접은 수건이나 매트를 깔고 오른발을 앞으로 내디디세요. 두 무릎은 거의 직각, 앞 정강이는 곧게 세워요. 의자나 벽을 손 닿는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>무릎 밑 받치기</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>몸을 길게 세우세요. 무릎, 고관절, 어깨, 귀를 한 줄로, 갈비뼈는 골반 위에 둬요. 손은 골반이나 의자에 두세요.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>길게 세우기</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>숨을 내쉬며 꼬리뼈를 부드럽게 아래로 말아 넣으세요. 기울어진 물그릇을 수평으로 맞추듯이요. 허리가 조금 평평해져요. 여기서 벌써 당김을 느끼는 사람이 많아요. 느껴지면 그대로 머무르세요.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>먼저 말기</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>오른쪽 엉덩이를 최대 힘의 절반쯤으로 가볍게 조이세요.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>왼쪽 엉덩이를 최대 힘의 절반쯤으로 가볍게 조이세요.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>느낌이 적을 때만: 길게 세우고 만 채로 골반 전체를 앞으로 몇 cm 옮기세요.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>조금만 밀기, 런지 아님</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>유지하며 숨을 쉬세요. 천천히 들이쉬고 더 천천히 내쉬어요. 가벼운 당김, 10 중 3까지만.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>뒤로 돌아와 조임을 풀고 숨을 한 번 쉬세요. 그다음 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>뒤로 돌아오기</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>너무 멀리 나가는 것</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>돌아오기, 작은 움직임이면 충분해요</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>갈비뼈를 내리고, 그다음 말기</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>말기를 잊는 것</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>꼬리뼈 먼저 말아 넣기</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>앞으로 숙이는 것</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>골반이 옆으로 열리는 것</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>골반뼈는 두 개의 전조등처럼 똑바로 앞으로</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>앞 무릎이 나가고 발꿈치가 들리는 것</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>앞발을 앞으로 밀기</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>두 발이 한 줄에 있는 것</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>외줄이 아니라 기찻길처럼</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>반동을 주는 것</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>가만히 조용하게</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>아픈데도 억지로 하는 것</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>10 중 3으로 돌아오기</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>딱딱한 바닥에 무릎뼈를 대는 것</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>한 손을 벽이나 움직이지 않는 의자에 두세요.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>골반 말기까지만 하고 밀기는 빼세요.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>서서 고관절 굽힘근 스트레칭</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>뒤에 둔 다리의 고관절 앞쪽을 가볍게 늘려요. 평상복 차림으로, 무릎을 꿇지 않고 서서 해요.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>오른쪽 고관절 앞쪽에 가벼운 당김이 있고, 몇 번 숨 쉬는 사이에 가라앉아요. 오른쪽 엉덩이에 가볍게 힘이 들어가 있어요.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>움직이지 않는 책상이나 벽</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>지퍼 올리듯 세우고 말기.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>벨트 버클을 턱 쪽으로.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>말기가 곧 스트레칭이에요. 굽히기는 조금만.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>아직 아무 느낌이 없나요? 굽히기 전에 골반을 다시 마세요.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>허리에 느껴지나요? 말기가 풀렸어요. 더 길게 서서 마세요.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>종아리에 느껴지나요? 뒷발꿈치를 들고 보폭을 조금 줄이세요.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>서 있는 것이 불안정하고 잡을 만한 단단한 것이 없다</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>책상 옆에 나란히 서서 왼손을 책상에 두세요. 발은 고관절 아래에 둬요.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>책상 옆에 나란히 서서 오른손을 책상에 두세요. 발은 고관절 아래에 둬요.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>한 손은 책상에</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>오른발을 뒤로 짧게 한 걸음 보내세요. 발목 사이 35~45cm. 발끝은 앞으로, 발꿈치는 들려도 돼요.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>왼발을 뒤로 짧게 한 걸음 보내세요. 발목 사이 35~45cm. 발끝은 앞으로, 발꿈치는 들려도 돼요.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>짧게 한 걸음 뒤로</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>양쪽 무릎을 부드럽게 하세요.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>무릎 부드럽게</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>숨을 내쉬며 꼬리뼈를 아래로 말아 넣으세요. 몸은 길게 유지해요.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>오른쪽 고관절 앞쪽에 가벼운 당김이 느껴질 때까지 앞 무릎을 살짝 굽히세요.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>왼쪽 고관절 앞쪽에 가벼운 당김이 느껴질 때까지 앞 무릎을 살짝 굽히세요.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>조금 굽히기</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>유지하며 숨을 쉬세요. 천천히 들이쉬고 더 천천히 내쉬어요. 가벼운 당김, 10 중 3까지만. 그다음 발을 모으고 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>보폭이 너무 긴 것</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>발을 들이기. 짧은 보폭과 말기가 더 좋아요</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>뒷발이 바깥으로 돌아간 것</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>발끝은 똑바로 앞으로</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>책상에 기대는 것</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>손끝만 대고 길게 서기</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>뒤 무릎을 꽉 펴는 것</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>뒤 무릎을 부드럽게</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>한 손을 움직이지 않는 것에 두세요.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>골반 말기까지만 하고 굽히기는 빼세요.</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>한 번 유지</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>옆으로 누워 다리 들기</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>균형을 잡을 필요 없이 고관절 옆쪽 근육을 써요.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>옆으로 눕기</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>위쪽 고관절 옆 근육에 힘이 들어가요. 당김도 없고, 아픈 곳도 없어야 해요.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>중간볼기근</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>작은볼기근</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>머리 밑에 받칠 쿠션이나 접은 수건</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>골반은 포개고 발끝은 앞으로.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>다리는 몸과 한 줄로.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>천천히 올리고 더 천천히 내리기.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>몸이 뒤로 굴러가나요? 위쪽 손을 몸 앞 매트에 짚고 조금 기대세요.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>허벅지 앞쪽에만 느껴지나요? 다리를 조금 뒤로 보내고 발끝을 앞으로 향하세요.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>너무 힘든가요? 더 낮게 들거나 위쪽 무릎을 굽히세요.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>고관절 바깥쪽, 사타구니, 허리나 등의 통증</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>풀리지 않는 쥐</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>그쪽으로 누우면 아프다</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>스스로 다리를 옆으로 들지 말라는 말을 들었다(예: 고관절 수술 후 몇 달 동안)</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>왼쪽으로 누워 두 무릎을 굽히고 머리는 쿠션에 두세요. 오른손은 몸 앞 매트에 짚으세요.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>오른쪽으로 누워 두 무릎을 굽히고 머리는 쿠션에 두세요. 왼손은 몸 앞 매트에 짚으세요.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>왼쪽으로 눕기</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>오른쪽으로 눕기</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>골반을 위아래로 포개고, 위쪽 다리를 몸과 한 줄로 곧게 펴세요.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>골반 포개고 다리 곧게</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>발끝을 앞으로 향한 채 편한 높이까지 다리를 드세요. 30도면 충분해요.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>발끝 앞으로, 들기</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>3초 멈추고 숨을 쉬세요.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>천천히 내리세요. 마지막 번이 끝나면 무릎을 굽히고 반대쪽으로 돌아누우세요.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>너무 높이 드는 것</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>더 낮게, 골반이 포개져 있는 데까지만</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>몸이 뒤로 굴러가는 것</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>골반을 포개고 앞의 손에 기대기</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>발끝이 위로 돌아가는 것</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>발끝과 무릎뼈는 앞으로</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>다리가 앞으로 나가는 것</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>몸과 한 줄로, 조금 뒤여도 좋아요</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>발 너비만큼만 작게 드세요.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>서서 다리 옆으로</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>한 발로 설 때마다 골반을 수평으로 지켜 주는 고관절 옆쪽 근육을 써요.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>디딘 다리를 포함해 양쪽 고관절 옆 근육에 힘이 들어가요. 당김도 없고, 아픈 곳도 없어야 해요.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>벨트는 수평으로.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>작고 천천히, 발끝은 앞으로.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>디딘 다리 위로 길게.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>몸을 세우기 힘든가요? 덜 들거나, 발끝을 바닥에 두고 체중만 덜어 내세요.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>흔들리나요? 손가락을 책상에 더 대고 한 점을 보세요.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>고관절 옆에 아무 느낌이 없나요? 발끝을 앞으로 향하고 더 천천히 움직이세요.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>훨씬 더 할 수 있나요? 괜찮아요. 다섯 번쯤 더 할 여유가 있으면 좋아요.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>고관절 바깥쪽의 통증</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>다리의 저림, 무감각 또는 힘 빠짐</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>고관절 바깥쪽이 아프고, 그쪽으로 누워도 아프다</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>한 발로 서는 것이 불안정하고 잡을 만한 단단한 것이 없다: 대신 옆으로 누워서 하세요</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>책상 옆에 길게 서서 왼손 손끝을 책상에 대세요. 무릎을 부드럽게 하고 체중을 왼다리로 옮기세요.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>책상 옆에 길게 서서 오른손 손끝을 책상에 대세요. 무릎을 부드럽게 하고 체중을 오른다리로 옮기세요.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>체중은 왼다리에</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>체중은 오른다리에</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>발끝을 앞으로 향한 채 오른다리를 옆으로 조금 보내세요. 벨트가 수평인 데까지만요.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>발끝을 앞으로 향한 채 왼다리를 옆으로 조금 보내세요. 벨트가 수평인 데까지만요.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>다리 옆으로, 벨트 수평</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>1초 멈추고 숨을 쉬세요.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>몸을 기울이지 말고 다리를 천천히 되돌리세요. 바닥에 살짝 대고 다시 해요.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>천천히 되돌리기</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>두 발로 서서 숨을 한 번 쉬고 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>반대쪽으로</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>더 높이 들려고 몸을 기울이는 것</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>덜 들기, 디딘 다리 위로 길게</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>발끝이 위나 바깥으로 돌아가는 것</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>발끝과 무릎뼈는 똑바로 앞으로</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>골반을 끌어 올리는 것</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>벨트는 수평으로, 허리가 아니라 다리를 움직이기</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>똑바로 옆으로, 몸과 한 줄로</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>다리를 휘두르는 것</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>2초에 보내고 2초에 되돌리기</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>옆으로 발 너비만큼만 작게 드세요.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>한쪽 무릎 가슴으로</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>누워서 허리와 엉덩이를 부드럽게 굽혀요. 편안하다고 느끼는 사람이 많아요.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>바로 눕기</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>오른쪽 엉덩이나 허리에 가볍고 편안한 당김이 있어요. 반대쪽 무릎은 굽힌 채 편하게 둬요.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>허리 폄근</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>원하면 머리 밑에 접은 수건</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>손은 허벅지 뒤에.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>오게 두세요, 당기지 말고.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>어깨와 머리는 묵직하게.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>고관절 앞이 집히나요? 허벅지를 조금 멀리 두거나 조금 옆으로 보내세요.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>손이 닿지 않나요? 허벅지 뒤에 수건을 두르고 양 끝을 잡으세요.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>다리에 증상이 있나요? 줄어들거나 그대로인 동안에만 계속하고, 다리를 타고 내려가면 멈추세요.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>목이 뻣뻣한가요? 머리 밑에 접은 수건을 받치세요.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>다리를 타고 내려가는 통증, 저림 또는 무감각</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>허리나 등의 날카로운 통증</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>고관절을 많이 굽히지 말라는 말을 들었다(예: 고관절 수술 후)</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>뼈가 약하거나 척추뼈가 부러진 적이 있다</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>지금은 몸을 굽히면 허리나 다리 통증이 심해진다</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>임신 후기이거나, 임신 중이고 골반, 치골 또는 사타구니에 통증이 있다</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>바로 누워 두 무릎을 굽히고, 발을 바닥에 붙이고, 머리를 편히 두세요.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>오른다리를 가볍게 띄우고 두 손으로 허벅지 뒤를 잡으세요.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>왼다리를 가볍게 띄우고 두 손으로 허벅지 뒤를 잡으세요.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>허벅지 뒤 잡기</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>편안한 데까지 허벅지를 몸 쪽으로 가져오세요. 왼발은 매트에 그대로 둬요.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>편안한 데까지 허벅지를 몸 쪽으로 가져오세요. 오른발은 매트에 그대로 둬요.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>허벅지 가져오기</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>어깨를 부드럽게 하고 머무르며 천천히 숨을 쉬세요. 가볍게면 충분해요.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>어깨 부드럽게, 숨 쉬기</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>허벅지를 멀리 보내 발을 내려놓고 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>내리고 반대쪽으로</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>무릎을 홱 당기는 것</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>오는 만큼만 오게 두기, 꼬리뼈는 바닥에</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>머리를 드는 것</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>머리와 어깨는 매트에 편히</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>반대쪽 다리를 곧게 펴는 것</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>반대쪽 무릎은 굽히고 발은 바닥에</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>집히는데도 당기는 것</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>힘을 덜기, 조금 옆으로 보내면 더 편해요</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>한 번에 한쪽 무릎만, 절반만 하세요.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>다리 증상이 줄어들거나 그대로인 동안에만 계속하고, 다리를 타고 내려가면 멈추세요.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>다리 앞뒤로 흔들기</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>운동 전에 고관절을 편하게 움직여요. 다리가 느린 추처럼 흔들리고 몸통은 조용해요.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>고관절에서 느슨하고 편하게 흔들려요. 디딘 다리는 안정되고 그 고관절 옆쪽에 힘이 들어가요.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>흔드는 다리의 고관절 굽힘근과 폄근</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>골반을 수평으로 지키는 디딘 다리의 중간볼기근</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>벽, 또는 움직이지 않는 다른 것</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>느린 추처럼.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>작아도 충분해요.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>다리는 움직이고 몸통은 그대로.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>폭을 줄이세요. 처음 몇 번 흔드는 동안 저절로 커져요.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>허리에 느껴지나요? 뒤로 덜 흔드세요.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>흔들리나요? 두 손을 벽에 대고 더 작게 하세요.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>사타구니, 고관절, 무릎, 허리나 등의 통증</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>다리의 저림, 무감각 또는 전기가 오는 느낌</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>다리가 저리거나 감각이 없거나, 다리를 따라 길게 아프다</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>다리를 몸 뒤로 보내지 말라는 말을 들었거나 얼마 전에 고관절 수술을 받았다</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>한 발로 서는 것이 안전하지 않다</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>임신 중이고 골반, 치골 또는 사타구니에 통증이 있거나, 임신 마지막 몇 달이다</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>벽 옆에 나란히 서서 왼손을 벽에 대세요. 굴러가는 의자는 안 돼요.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>벽 옆에 나란히 서서 오른손을 벽에 대세요. 굴러가는 의자는 안 돼요.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>한 손은 벽에</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>체중을 왼발에 싣고 그 무릎을 부드럽게 하세요. 오른발은 자유롭게 늘어뜨려요.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>체중을 오른발에 싣고 그 무릎을 부드럽게 하세요. 왼발은 자유롭게 늘어뜨려요.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>체중은 한 발에</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>오른다리를 느린 추처럼 앞뒤로, 한 방향에 1초씩 흔드세요.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>왼다리를 느린 추처럼 앞뒤로, 한 방향에 1초씩 흔드세요.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>천천히 편하게 흔들기</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>처음 다섯 번 동안 폭이 조금씩 커지게 두세요. 몸통과 골반은 그대로 있어요.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>몸통은 그대로</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>다리가 저절로 멈추면 발을 내려놓고 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>발 내리고 반대쪽으로</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>높이 차는 것</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>더 작게, 늘어뜨려 흔들기</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>뒤로 갈 때 허리를 젖히는 것</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>뒤로 덜 흔들기, 갈비뼈 내리기</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>몸통이 같이 흔들리는 것</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>길게 서기, 다리만 움직이기</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>디딘 무릎을 꽉 펴는 것</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>그 무릎을 부드럽게</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>빠르게 흔드는 것</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>언제든 멈출 수 있게 천천히</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>앞으로 흔들 때는 고관절 높이보다 훨씬 낮게 하세요.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>편한 범위 안에서 작게 흔드세요.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>벽에서 골반 말기</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>모든 고관절 굽힘근 스트레칭의 시작인 작은 움직임, 골반 말기를 조절하는 법을 익혀요.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>벽에 등을 대고 서기</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>허리가 벽에 조금 가까워졌다가 다시 멀어져요. 당김은 없고 힘도 거의 들지 않아요.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>배곧은근(복직근)</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>배바깥빗근</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>벽</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>물그릇을 수평으로 맞추듯이.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>작고 천천히.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>연습이에요, 자세가 아니라.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>아무것도 움직이지 않나요? 허리 뒤에 손을 넣고 허리로 아주 가볍게 누르세요.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>온몸이 움직이나요? 더 작게 하세요. 어깨와 무릎은 그대로 둬요.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>허벅지에 느껴지나요? 발을 벽에 조금 더 가까이, 무릎을 더 부드럽게 하세요.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>이 동작을 하면 허리나 등의 통증이 심해진다</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>벽을 등지고 서서 발을 벽에서 20cm쯤 떼고 골반 너비로 벌리세요. 무릎은 부드럽게, 엉덩이와 어깨뼈는 벽에 대요.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>벽에 등 대기</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>허리 뒤에 손을 넣어 틈을 느껴 보세요. 그다음 손을 빼세요.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>틈 느끼기</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>숨을 내쉬며 꼬리뼈를 아래로 굴려 틈을 줄이세요. 다 닫히지 않아도 돼요.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>천천히 말기</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>숨을 쉬며 3초 유지하세요.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>완전히 풀고, 서 있기 편한 자세로 돌아가세요.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>허리를 벽에 꽉 누르는 것</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>그 절반만, 작고 천천히</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>무릎 부드럽게, 발은 조금 앞에</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>어깨가 올라가는 것</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>어깨는 넓고 낮게</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>골반을 말며 숨 내쉬기</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>하루 종일 만 채로 있는 것</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>이것은 연습이지 자세가 아니에요. 완전히 풀기</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>절반만 천천히 하세요. 허리를 둥글게 하는 것이 맞지 않으면 빼세요.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>누워서 골반 말기</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>다른 곳은 움직일 수 없는 바로 누운 자세에서 골반 말기를 조절하는 법을 익혀요.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>허리가 매트에 조금 가까워졌다가 다시 멀어져요. 당김은 없고 힘도 거의 들지 않아요.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>아무것도 움직이지 않나요? 허리 밑에 손끝을 넣고 아주 가볍게 누르세요.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>목이 뻣뻣한가요? 머리 밑에 접은 수건을 받치세요.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>다리에 힘이 들어가나요? 발을 조금 더 가까이 두세요.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>임신 후기이다: 이때는 반듯이 눕는 자세가 맞지 않아요. 벽에서 골반 말기를 하세요</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>허리 밑의 작은 틈을 느껴 보세요.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>완전히 푸세요. 다 끝나면 옆으로 돌아누운 다음 일어나세요.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>허리를 바닥에 꽉 누르는 것</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>머리가 들리는 것</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>머리는 매트에 묵직하게</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>루틴 안에서</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>앉아서 골반 말기</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>의자에서 일어나지 않고 골반 말기를 조절하는 법을 익혀요.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>체중이 꼬리뼈 쪽으로 조금 굴러갔다가 돌아와요. 당김은 없고 힘도 거의 들지 않아요.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>궁둥뼈 위로 구르기.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>아무것도 움직이지 않나요? 한쪽 궁둥뼈 밑에 손을 넣고 구르는 것을 느껴 보세요.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>머리가 끄덕여지나요? 더 작게 하고 한 점을 보세요.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>의자에 닿은 양쪽 궁둥뼈를 느껴 보세요.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>의자 느끼기</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>숨을 내쉬며 꼬리뼈를 살짝 아래로 굴리세요. 머리와 어깨는 그대로 둬요.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>완전히 풀고 다시 길게 앉으세요.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>구부정하게 무너지는 것</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>골반만 구르기, 가슴은 그대로 위에</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>몸통 전체를 뒤로 기울이는 것</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>어깨는 골반 위에 그대로</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>뒤로 런지</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>운동 전에 편한 걸음으로 고관절과 다리를 움직여요. 한 걸음 뒤로, 얕게 굽히고, 다시 올라와요.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>앞 허벅지와 엉덩이에 힘이 들어가요. 뒤 고관절 앞쪽에는 움직임을 따라 가벼운 당김이 있어요.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>움직이는 동안 가볍게, 뒤 다리의 고관절 굽힘근</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>넙다리네갈래근</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>뒤쪽으로 빈 공간 1미터</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>원하면 손 닿는 곳의 벽이나 단단한 의자</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>뒤로 디디고 똑바로 아래로.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>외줄이 아니라 기찻길처럼.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>얕아도 좋아요.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>더 작은 걸음, 더 얕은 굽힘도 똑같이 좋아요.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>불안정한가요? 벽이나 단단한 의자에 손을 대세요.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>허리에 느껴지나요? 내려가기 전에 골반을 살짝 마세요.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>무릎, 고관절, 사타구니, 허리나 등의 통증</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>오늘은 균형이 좋지 않고 잡을 만한 단단한 것이 없다</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>고관절, 무릎, 허리나 등의 수술이나 부상에서 회복 중이고 아직 해도 된다는 말을 듣지 못했다</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>발을 고관절 아래에 두고 길게 서세요. 뒤쪽은 비워 둬요.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>길게 서기</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>한 발을 기찻길 위처럼 뒤로 디디세요. 전보다 가운데로 모이지 않게요. 그 발은 발볼만 닿아요.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>한 걸음 뒤로</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>꼬리뼈를 살짝 아래로 말아 넣으세요.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>똑바로 아래로 얕게 내려가세요. 뒤 무릎은 바닥에서 손 두 뼘쯤 위에 둬요.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>똑바로 아래로, 얕게</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>앞발꿈치로 누르며 다시 일어서세요. 그다음 다른 발로 해요. 앞이 비어 있으면 걸으면서 할 수도 있어요. 뒤 대신 앞으로 내디디세요.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>눌러 일어서고 발 바꾸기</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>뒤 무릎이 바닥에 툭 떨어지는 것</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>덜 내려가기, 끝까지 스스로 조절하기</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>갈비뼈 내리고 살짝 말기</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>내려가기 전에 길게 세우기</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>작은 걸음과 작은 굽힘. 앞 허벅지는 수평보다 훨씬 위에 두세요.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>작고 천천히. 저림이 허벅지 앞쪽에 있으면 건너뛰고, 다리를 타고 내려가는 느낌이 있으면 멈추세요.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>짧은 걸음으로, 편한 범위 안에서만 하세요.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>앉아서 다리 글라이드</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>스트레칭 없이 다리와 머리를 함께 천천히 작게 움직여요. 의료진이 신경 글라이드를 권한 사람을 위한 동작이에요. 연구는 규모가 작고 결과가 엇갈려요.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>앉기</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>편한 움직임뿐이에요. 무릎 뒤나 종아리의 당김도, 저림도 없어야 해요.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>의료진이 저에게 신경 글라이드를 권했어요.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>넙다리네갈래근</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>굴러가지도 기울지도 않는 의자</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>다리 펴며 위 보기, 다시 돌아오기.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>작고 부드럽게, 당김 없이.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>한 세트, 하루 두 번까지만.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>무릎 뒤가 당기나요? 무릎을 덜 펴세요.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>목이 당기나요? 머리를 절반만 움직이세요.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>전부터 있던 저림인가요? 더 작고 더 천천히 하거나, 오늘은 빼세요.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>움직이는 동안이나 그 뒤 한 시간 안에 전보다 저림이나 통증이 심해짐</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>다리를 타고 내려가는 통증</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>다리의 무감각 또는 힘 빠짐</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>의료진이 신경 글라이드를 권한 적이 없다</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>지금 다리 통증이 심하거나 다리에 힘이 없다</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>경고 신호 중 하나라도 해당된다</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>단단한 의자에 길게 앉아 두 발을 바닥에 붙이고 손은 허벅지에 편히 두세요.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>턱을 조금 내리세요. 글라이드는 늘 여기서 시작하고 여기서 끝나요.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>턱 조금 아래로</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>오른쪽 무릎을 천천히 펴면서 동시에 머리를 드세요. 위에 걸린 그림을 올려다보듯이요.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>왼쪽 무릎을 천천히 펴면서 동시에 머리를 드세요. 위에 걸린 그림을 올려다보듯이요.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>무릎 펴며 위 보기</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>무릎을 다시 굽히면서 턱도 함께 내리세요. 어느 쪽 끝에서도 머무르지 마세요.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>무릎 굽히며 아래 보기</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>작고 부드럽게, 당기는 데까지 가지 않아요. 마지막 번이 끝나면 앞을 보고 반대쪽으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>앞 보고 반대쪽으로</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>당길 때까지 무릎을 펴는 것</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>당기기 훨씬 전에 멈추기, 발은 느슨하게</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>다리를 편 채 턱이 내려가 있는 것</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>다리가 나가면 머리가 올라와요</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>구부정한 것</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>먼저 길게 앉고, 그다음 글라이드</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>끝에서 머무는 것</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>계속 움직이기, 어느 쪽 끝에서도 멈추지 않기</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>너무 많이 하는 것</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>여덟 번 한 세트, 하루 두 번까지만</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>무릎이 고관절보다 낮도록 더 높은 의자에 앉으세요.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>길게 앉아 턱은 그대로 두세요. 다리만 움직여요.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>의료진이 신경 글라이드를 권한 경우에만 하고, 저림이 심해지면 멈추세요.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>스쿼트, 위에서 조이기</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>편하고 온전한 움직임으로 고관절과 다리를 따뜻하게 해요. 의자 높이쯤 내려갔다가 다시 올라와 길게 서요.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>허벅지와 엉덩이에 양쪽 고르게 힘이 들어가요. 끝날 때 다섯 번은 더 할 수 있을 정도예요.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>서 있을 공간</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>원하면 앉았다 일어날 수 있게 뒤에 굴러가지 않는 의자</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>뒤로 앉고, 길게 일어서기.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>무릎은 발끝을 따라.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>의자 높이면 충분해요.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>절반만 내려가도 온전한 스쿼트예요.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>발꿈치가 들리려 하나요? 발을 조금 넓히거나 덜 내려가세요.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>불안정한가요? 의자에 앉았다가 일어나세요.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>머리가 핑 돌거나, 쉬고 있어도 숨이 참</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>고관절을 어느 정도 이상 굽히지 말라는 말을 들었다: 그보다 훨씬 위에서 멈추거나 엉덩이 조이기를 하세요</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>발을 어깨너비로 벌리고 서세요. 발끝은 조금 바깥으로, 체중은 발 전체에 둬요.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>발은 어깨너비로</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>뒤에 의자가 있는 것처럼 뒤로 아래로 앉으세요. 편안한 데까지만요. 팔은 앞으로 가볍게 띄워요.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>뒤로 아래로 앉기</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>무릎은 발끝이 향하는 쪽으로 보내고 두 발꿈치는 바닥에 붙이세요.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>무릎은 발끝을 따라</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>바닥을 밀며 일어서세요.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>바닥 밀기</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>위에서 양쪽 엉덩이를 1초 조이며 길게 서세요. 똑바로 위로, 뒤로 젖히지 않아요.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>조이며 길게 서기</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>무릎이 안으로 무너지는 것</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>무릎은 각자 발끝이 향하는 쪽으로</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>발꿈치가 들리는 것</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>덜 내려가기, 체중은 발 전체에</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>등을 둥글게 마는 것</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>가슴뼈를 앞으로, 덜 내려가기</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>위에서 뒤로 젖히는 것</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>갈비뼈는 골반 위에, 조이며 길게 서고 거기서 멈추기</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>많아야 절반까지만 내려가세요. 허벅지는 수평보다 훨씬 위에 있어요.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>발은 골반 너비보다 넓지 않게 두세요.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>동적</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>앉아서 다리 벌려 숙이기</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>느린 호흡 다섯 번 동안 허벅지 안쪽과 다리 뒤쪽을 차분하고 가볍게 늘려요.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>바닥에 앉기</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>허벅지 안쪽과 다리 뒤쪽에, 천천히 숨 쉴 수 있을 만큼 가벼운 당김이 있어요.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>깔고 앉을 접은 수건</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>머리가 아니라 가슴을 앞으로.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>등은 길게, 고관절에서 기울이기.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>무릎뼈는 천장을 봐요.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>길게 앉기 힘든가요? 더 두꺼운 수건으로 높게 앉고 무릎을 조금 더 굽히세요.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>무릎 뒤가 당기나요? 무릎을 부드럽게 하세요.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>궁둥뼈 가까이가 당기나요? 올라와서 다리를 더 모으세요.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>허리에 느껴지나요? 올라와서 고관절에서 다시 기울이세요.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>무릎 뒤나 궁둥뼈 가까이의 통증</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>다리의 저림, 무감각 또는 전기가 오는 느낌</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>사타구니, 허리나 등의 날카롭거나 집히는 통증</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>머리가 핑 도는 느낌: 그때는 편한 대로 숨 쉬세요</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>지금 허리에서 오는 다리 통증이 있다</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>허벅지 뒤쪽이나 사타구니 근육을 다쳤다</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>뼈가 약하거나 척추뼈가 부러진 적이 있다: 몸을 세운 채로 하거나 다른 것을 고르세요</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>접은 수건 위에 길게 앉아 편안한 만큼 다리를 벌리세요. 발꿈치 사이 90~120cm쯤, 키가 작으면 더 좁게 해요.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>길게 앉아 다리 벌리기</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>무릎뼈와 발끝을 천장으로 향하세요. 무릎은 부드럽게 둬요.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>발끝 위로, 무릎 부드럽게</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>숨을 들이쉬며 궁둥뼈에서 정수리까지 길게 늘이세요.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>들이쉬며 길게</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>숨을 내쉬며 가슴부터, 고관절에서 앞으로 기울이세요. 가벼운 당김이 느껴질 때까지만요.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>내쉬며 앞으로 기울이기</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>손은 정강이나 앞쪽 바닥에 편히 두세요.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>손 편히 두기</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>느린 호흡 다섯 번 동안 머무르세요. 천천히 들이쉬고 더 천천히 내쉬어요. 가볍게면 충분해요.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>느린 호흡 다섯 번</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>손을 걷듯이 되짚어 올라오고 다리를 모으세요.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>손 짚으며 올라오기</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>더 가려고 등을 둥글게 마는 것</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>가슴을 앞으로, 등은 길게. 덜 가도 좋아요</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>무릎이 안으로 돌아가는 것</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>무릎뼈와 발끝은 천장으로</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>발을 잡고 몸을 끌어내리는 것</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>손은 편히 두기, 당기지 않기</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>가만히 조용하게, 숨만 움직이기</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>손을 허벅지에 두고 몸을 세운 채로 있으세요. 그것만으로 온전한 운동이에요.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>의자에서 등 위쪽 펴기</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>화면 쪽으로 숙인 뒤 반대 방향으로, 일어나지 않고 하는 작은 움직임이에요.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>등 위쪽이 의자 가장자리 위로 조금 젖혀지고 가슴에 가벼운 당김이 있어요. 허리나 목에는 아무 느낌이 없어요.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>큰가슴근</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>등 폄근</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>굴러가지도 기울지도 않고, 등받이가 어깨뼈 아래에서 끝나는 의자</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>가슴뼈는 위로, 아래 갈비뼈는 조용히.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>머리는 손에 맡기기.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>허리에 느껴지나요? 다시 가볍게 말고 더 작게 움직이세요.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>목에 느껴지나요? 손이 머리 전체를 받치게 하고, 눈은 벽과 천장이 만나는 높이를 보세요.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>의자 가장자리가 누르나요? 접은 수건을 걸치세요.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>손을 머리 뒤에 두면 어깨가 불편한가요? 팔을 가슴 앞에 교차하세요.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>목이나 팔의 통증, 저림 또는 무감각</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>목을 움직이면 팔에 통증이나 저림이 온다</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>척추뼈가 부러진 적이 있거나 뼈가 약하다: 먼저 물어보고, 아주 작게만 하세요</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>의자가 굴러가거나 기울고, 고정할 수 없다</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>굴러가지 않는 단단한 의자에 깊숙이 앉아 두 발을 바닥에 붙이세요.</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>깊숙이 앉아 발 붙이기</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>두 손으로 머리를 받치고 팔꿈치는 조금 앞에 두세요.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>머리는 손에</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>아주 가볍게 말아서 허리가 의자에 기대어 길고 가만히 있게 하세요.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>가볍게 말기</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>숨을 들이쉬며 가슴뼈를 들고, 등 위쪽을 등받이 위로 조금 젖히세요.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>들이쉬며 가슴뼈 위로</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>숨을 내쉬며 돌아오세요. 끝나면 손을 천천히 내리세요.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>내쉬며 돌아오기</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>가볍게 말기, 등 위쪽만 젖히기</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>머리를 뒤로 떨구는 것</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>손으로 머리를 받치고 눈은 앞으로</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>의자에서 미끄러져 내려가는 것</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>먼저 깊숙이 앉기</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>의자가 기울거나 구르는 것</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>의자 다리는 모두 바닥에, 되도록 벽에 붙여서</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>움직임의 처음 작은 부분까지만 하세요.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>2분 걷기</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>일어나 책상을 떠나 편한 속도로 걸어요. 앉은 시간을 끊는 방법 가운데 가장 많이 연구된 방법이에요.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>걷기</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>다리는 따뜻하고 숨은 편해요. 걷는 내내 이야기할 수 있을 정도예요.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>종아리 근육</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>편한 속도, 팔은 느슨하게.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>눈은 먼 곳으로.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>물, 창가, 또는 계단 한 층.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>걸을 공간이 없나요? 의자 옆에서 제자리걸음을 하세요.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>휠체어를 쓰나요? 편한 속도로 이동하거나 두 팔로 천천히 원을 그리세요.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>시간이 더 있나요? 5분 걷기도 좋아요.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>처음에 뻣뻣한가요? 짧은 걸음으로 시작하세요.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>가슴 통증, 또는 쉬고 있어도 숨이 참</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>어지럽거나 머리가 핑 도는 느낌</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>한쪽 종아리의 통증</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>다리를 타고 내려가는 통증, 저림, 무감각 또는 힘 빠짐</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>일어서면 어지럽고 가라앉지 않는다: 다시 앉으세요</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>한쪽 종아리가 새로 붓거나, 열감이 있거나, 아프다: 그날 바로 진료를 받으세요</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>한쪽 다리에 체중을 싣지 말라는 말을 들었다</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>천천히 일어서서 숨을 두 번 쉬며 기다리세요.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>서서 숨 두 번</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>편한 속도로 걸으세요. 어깨는 내리고 팔은 느슨하게 흔들어요.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>편한 속도, 팔은 느슨하게</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>눈을 먼 곳에 편히 두세요.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>먼 곳 보기</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>갈 곳을 정해 걸으세요. 물 가지러, 창가로, 또는 계단 한 층. 그다음 돌아와요.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>물, 창가 또는 계단</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>큰 걸음으로 서둘러 나서는 것</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>짧고 편한 걸음, 서두를 것 없어요</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>휴대폰을 내려다보는 것</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>책상에 두고 눈은 먼 곳으로</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>어지러운데 걷기 시작하는 것</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>서서 붙잡고 숨 두 번, 계속되면 앉기</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>짧은 걸음으로 걸으세요.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>손을 짚을 벽이나 난간이 있는 곳에서 하세요.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>길게</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>책상에서 1분</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>책상에 서서 평상복으로 하는 1분. 양쪽 고관절 앞쪽, 그다음 엉덩이예요.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>천천히 일어나 손은 책상에</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>오른발 뒤로, 두 무릎 부드럽게</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>왼발 뒤로, 두 무릎 부드럽게</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>말고, 절반 조이고, 조금 굽히기</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>돌아서서 왼발 뒤로</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>돌아서서 오른발 뒤로</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>발 모으고 조이고 풀기</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>등을 위한 편안한 5분</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>느리고 부드럽게. 바닥에서, 의자에서, 그다음 짧은 걷기.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>천천히 누워 무릎 굽히기</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>오른쪽 허벅지를 몸 쪽으로</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>왼쪽 허벅지를 몸 쪽으로</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>내리고, 이제 왼쪽</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>내리고, 이제 오른쪽</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>발 내리고 허리 편히</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>꼬리뼈 말고, 머물고, 풀기</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>발은 골반 너비, 발꿈치 가까이</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>들고, 멈추고, 천천히 내리기</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>돌아누워 쉬고 천천히 일어나기</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>단단한 의자에 깊숙이 앉기</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>가슴뼈 위로, 조금 젖히기</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>편하게 걸으며 먼 곳 보기</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>한쪽 무릎 꿇고 스트레칭</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>한쪽 무릎 꿇고 하는 고관절 굽힘근 스트레칭을 양쪽 한 번씩 해요. 무릎 밑에 깔 수건이 필요해요.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>오른쪽 무릎 수건에, 길게 세우기</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>왼쪽 무릎 수건에, 길게 세우기</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>말고, 절반 조이고, 조금 밀기</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>바꾸기: 왼쪽 무릎 수건에</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>바꾸기: 오른쪽 무릎 수건에</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>한쪽 무릎 꿇고 스트레칭, 두 번</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>한쪽 무릎 꿇고 하는 고관절 굽힘근 스트레칭을 양쪽 두 번씩 해요.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>힘 덜고 숨 한 번, 다시</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>고관절을 위한 4분</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>바닥에서 골반 말기, 한쪽 무릎 꿇고 스트레칭, 허벅지 안쪽, 그리고 느린 호흡으로 숙이기.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>벽에 등 대고 무릎 부드럽게</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>네발 자세, 오른다리 옆으로</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>네발 자세, 왼다리 옆으로</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>엉덩이 뒤로, 등 평평, 돌아오기</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>다리 바꾸기: 왼다리 옆으로</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>다리 바꾸기: 오른다리 옆으로</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>고관절에서 앞으로 기울이기</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>손 짚으며 올라오기</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>의자에서 1분</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>일어나지 않는 1분. 등 위쪽, 그다음 엉덩이예요.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>조이고, 숨 쉬고, 풀기</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>길게 앉아 느린 숨 한 번</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>서서 스트레칭</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>서서 하는 고관절 굽힘근 스트레칭을 양쪽 한 번씩 해요. 평상복으로, 무릎 꿇지 않고요.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>서서 스트레칭, 두 번</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>서서 하는 고관절 굽힘근 스트레칭을 양쪽 두 번씩 해요.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>서서 스트레칭, 짧게</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>짧은 휴식을 위해 유지 시간을 줄인, 서서 하는 고관절 굽힘근 스트레칭이에요.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>서서 2분</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>서서 보내는 2분. 양쪽 고관절 앞쪽, 스쿼트 몇 번, 몇 걸음.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>의자 높이로, 위로, 조이기</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>제자리걸음 또는 걷기</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>일어나 책상을 떠나 창가로, 물 마시러, 또는 계단 한 층.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>일어서서 숨 두 번 기다리기</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>편하게 걷기, 팔은 느슨하게</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>5분 걷기</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>시간이 있을 때 하는 조금 긴 걷기예요.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>운동 전 5분</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>운동하기 전의 편한 움직임이에요. 유지하는 동작은 없어요. 필요할 때 고르세요. 먼저 권하지는 않아요.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>한 손은 벽에</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>오른다리 천천히 흔들기</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>왼다리 천천히 흔들기</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>돌아서기</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>발 어깨너비, 주위에 공간</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>내려가고, 올라와 조이기, 여유 있게</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>발은 고관절 아래, 길게 서기</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>뒤로 디디고 얕게 굽혀 돌아오기</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>손끝을 단단한 것에</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>오른다리 옆으로, 되돌리기</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>왼다리 옆으로, 되돌리기</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>힘차게 걷기</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>날카롭거나 집히는 통증, 다리를 타고 내려가는 통증, 저림, 무감각, 힘 빠짐 또는 어지러움이 느껴지면 멈추세요. 천천히 빠져나오세요. 계속되면 의료 전문가와 상의하세요.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>가볍게 당기는 느낌이 조금 있는 것은 정상이에요. 다음 날이 지나도 뻐근하면 덜 하세요.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>천천히 빠져나오세요. 서두를 것 없어요.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak는 몸 상태가 괜찮은 성인을 위한 일반적인 움직임 아이디어를 나눠요. 몸을 진찰할 수 없고, 의료 행위가 아니에요. 수술이나 부상에서 회복 중이거나, 임신 중이거나, 뼈, 관절, 신경 또는 균형에 문제가 있다면 어떤 동작이 맞는지 의료진에게 물어보세요.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>가볍게면 충분해요.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>덜 해도 좋아요.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>허리에 느껴지면 골반을 다시 마세요.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>아무 느낌 없음</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>겨우 느껴지는 정도</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>가볍게 당기고 말을 할 수 있음: 이것이 목표예요</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>조금 덜 하세요</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>너무 셈: 절반쯤 빠져나오세요</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>또는 통증이나 저림이 조금이라도 있으면: 멈추세요</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>지금 바로 응급 도움을 받으세요</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>허리나 등, 다리 통증과 함께 다음 중 하나라도 있으면 지역 응급 번호로 전화하세요.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>다리 사이, 성기 주변, 엉덩이나 항문 주변의 무감각 또는 저림. 닦을 때 느낌이 다름</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>소변이나 대변을 시작하거나 느끼거나 조절하는 데 새로 생긴 어려움, 또는 성생활에서 새로 생긴 무감각이나 기능 상실</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>양쪽 다리의 힘 빠짐이나 무감각, 점점 심해지는 힘 빠짐, 양쪽 다리의 통증, 또는 발이 처지거나 끌림</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>가슴 통증</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>심한 사고 뒤의 통증</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>그날 바로 도움을 받으세요: 한쪽 종아리</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>스트레칭하지 마세요. 숨이 차거나 가슴 통증이 함께 있으면 응급 상황이에요.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>한쪽 종아리가 새로 붓거나, 열감이 있거나, 아프거나, 색이 변함</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>곧 의료진과 상의하세요</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>허리나 등, 다리 통증과 함께 다음 중 하나라도 있을 때.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>열이 나거나 몸이 좋지 않음</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>이유를 모르는 체중 감소</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>암을 앓은 적이 있음</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>어떤 자세로도 편해지지 않는, 밤에 계속되는 통증</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>새로 생긴 혹, 또는 척추 모양의 변화</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>뼈가 약하거나 스테로이드를 오래 쓴 상태에서 넘어지거나 살짝 부딪힘</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>면역력이 약하거나 약물을 주사로 사용함</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>20세쯤보다 어리거나 50세쯤보다 많은 나이에 새로 생긴 통증</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>몇 주가 지나도 나아지지 않음</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>움직이지 않는 것을 잡으세요. 책상, 벽, 또는 벽에 붙여 놓은 바퀴 없는 의자요.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>맨발이나 미끄러지지 않는 신발. 매끄러운 바닥에서 양말이나 굽 높은 신발은 안 돼요.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>빈 바닥 1미터. 전선이나 가방은 치우고 뜨거운 음료는 멀리 두세요.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>두 단계로 일어서세요. 길게 앉아 숨을 쉬고, 그다음 일어나요.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>고관절 앞쪽</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>큰허리근과 엉덩근이 허벅지를 들어 올려요. 넙다리곧은근, 넙다리빗근, 넙다리근막긴장근, 두덩근이 도와요.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>오래 앉아 있으면 고관절이 뻣뻣하게 느껴질 수 있어요. 뻣뻣한 느낌과 짧아진 것은 같지 않아요.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>먼저 말고, 그다음 조금 앞으로. 말기는 당김을 고관절에 두고 허리를 아껴 줘요. 가볍게면 충분해요.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>고관절 옆쪽</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>고관절 옆의 중간볼기근은 다리를 옆으로 움직이고, 한 발로 설 때 골반을 수평으로 지켜 줘요.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>허벅지 안쪽에는 두 다리를 모으는 근육들이 있어요.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>운동 전</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>운동 전에는 움직이세요. 유지하는 스트레칭은 책상에서나 운동 뒤에 하세요.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>느린 호흡 다섯 번, 4초 들이쉬고 6초 내쉬어요. 숨은 절대 참지 마세요.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>머리가 핑 도나요? 평소대로 숨 쉬세요.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>저림과 무감각</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>저림, 무감각 또는 전기가 오는 느낌은 근육이 아니라 신경에서 와요. 멈추세요. 다리 뒤쪽뿐 아니라 허벅지 앞쪽도 마찬가지예요.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>다리 뒤쪽의 큰 신경은 허리의 신경뿌리에서 나와요. 종아리 안쪽과 허벅지 앞쪽은 다른 신경이 맡아요.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>좌골신경통이 있는 사람은 대부분 수술 없이, 흔히 몇 주에 걸쳐 나아져요. 다시 올 수 있고, 더 오래가는 사람도 있어요.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>몇 가지 경고 신호는 빨리 도움을 받아야 해요. 목록을 보세요.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>허리가 아플 때</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>허리 통증은 대부분 손상의 신호가 아니고 가라앉아요. 몇 가지 경고 신호는 빨리 도움을 받아야 해요. 목록을 보세요.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>부드럽게 움직이고 자세를 자주 바꾸는 것은 좋은 습관이에요. 심해지게 하는 것은 멈추세요.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>두 번 숨 쉬고 천천히 일어서기</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>편하게 숨 쉬기</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>알림을 보낼 때</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>컴퓨터 앞 또는 자리 비움</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>소리와 음성</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>다른 프로그램</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>알림까지의 시간</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>휴식 없이 컴퓨터 앞에 얼마나 있으면 알림이 오는지 정해요.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>절반이 지나면 트레이 아이콘 색 바꾸기</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>그 시간의 절반이 지나면 아이콘 색이 바뀌어요. 다른 일은 일어나지 않아요.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>시스템 알림으로 알리기</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>첫 단계예요. 끄면 카드가 먼저 나와요.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>알림에 답이 없으면 작은 카드 보여 주기</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>카드는 화면 구석에 있고, 키보드 입력을 절대 가로채지 않아요.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>카드가 나오기까지</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>카드가 나타나기 전에 알림이 답을 기다리는 시간이에요. 끄면 카드가 나오지 않아요.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>부드러운 소리 한 번</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>화면을 채운 프로그램 위에는 아무것도 보여 주지 않아요. 그 프로그램이 알림을 허용된 최대 시간만큼 보류했으면, 시스템 알림 대신 이 소리가 나요. 마이크를 쓰는 동안에는 나지 않아요.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>프로그램이 화면을 채울 때만</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>두 번째 알림에도</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>확실하게: 답할 때까지 카드가 남아 있음</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>끄면 10분 뒤에 저절로 사라져요. 카드는 구석에 있어요. 닫는 것도 답이고, 휴식도 답이에요.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>알림에 답하는 방식에 맞추기</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>세 번 연속으로 알림을 지나치면 10분 늦게 와요. 일주일에 한 번 알림이 너무 많은지 물어봐요. 바뀔 때마다 이유와 함께 여기에 보여 줘요.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>기다릴 입력의 틈</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>키보드와 포인터가 이만큼 멈출 때까지 알림이 기다려요. 문장을 쓰는 도중에 오지 않게요.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>그런 틈을 기다리는 최대 시간</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>이만큼 지나면 입력하는 중에도 알림이 와요.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>오래 서 있으면 알리기</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>“서 있어요” 뒤에 시스템 알림이 한 번 와요. 앉으라는 것이 아니라 자세를 바꿔 보라는 알림이에요.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>오래 서 있음의 기준</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>얼마나 서 있으면 그 알림이 오는지 정해요.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>돌아와서 자리 잡는 시간</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>돌아오거나, 화면 잠금을 풀거나, 컴퓨터를 깨운 뒤 이 시간 동안은 알림이 없어요.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>통화 뒤 기다림</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>통화나 발표 때문에 기다린 알림은 끝나고 이만큼 뒤에 와요.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>알림 보류 최대 시간</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>통화, 발표, 방해 금지가 알림 하나를 보류할 수 있는 가장 긴 시간이에요.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>이 시간에만 알림이 와요. 비워 두면 언제든 와요. 하루에 여러 구간을 둘 수 있고, 자정을 넘겨도 돼요. 컴퓨터 앞 시간은 어느 때나 똑같이 세요.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>조용한 시간</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>이 시간에는 알림이 오지 않아요. 예: daily 12:00-13:00. 그사이에 때가 된 알림은 끝난 뒤에 와요.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>이 날짜에는 알림이 없어요.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>하루 요약 시각</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>이 시각에 시스템 알림 한 번으로 컴퓨터 앞에 있던 시간, 가장 긴 연속 시간, 휴식, 스트레칭을 알려 줘요. 비워 두면 요약이 없어요.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>캘린더 파일</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>이 컴퓨터에 있는 iCalendar 형식(.ics) 파일이에요. 그 안의 일정이 진행되는 동안 알림이 기다려요. 읽기만 하고, 바뀔 때마다 다시 읽어요. 종일 일정은 캘린더에서 바쁨으로 표시한 경우에만 알림을 보류해요.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>자리 비움으로 세기까지</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>키보드와 포인터 입력이 이만큼 없으면 마지막 입력이나 움직임부터 자리 비움으로 세요. 더 짧으면 읽는 것으로 보고 컴퓨터 앞 시간으로 세요.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>이보다 짧은 부재는 물어보기</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>입력이 없는 것만으로는 읽는 것과 걷는 것을 구별할 수 없어요. 이보다 짧으면 어느 쪽이었는지 앱이 물어보고, 더 길면 자리 비움으로 봐요.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>물어보는 간격</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>그런 질문 두 번 사이의 최소 시간이에요.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>입력 없이 보는 것으로 믿는 시간</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>통화나 비디오 중에는 손대지 않아도 컴퓨터 앞에 있는 것으로 세요. 길어야 이만큼이고, 그다음에는 앱이 물어봐요.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>마이크로 통화 알아보기</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>프로그램이 마이크로 녹음하는 동안 알림이 기다리고, 손대지 않아도 컴퓨터 앞에 있는 것으로 세요. 마이크를 쓰고 있는지만 보고, 소리는 절대 듣지 않아요.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>카메라로 통화 알아보기</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>프로그램이 카메라를 열어 둔 동안에도 같아요. 카메라 화면은 절대 보지 않아요.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>화면 공유 알아보기</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>화면을 공유하거나 녹화하는 동안에도, 데스크톱이 알려 주면 같아요.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>화면을 켜 두는 것 알아보기</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>비디오처럼 프로그램이 화면이 꺼지지 않게 하는 동안에는 손대지 않아도 컴퓨터 앞에 있는 것으로 세요. 이것만으로는 알림을 보류하지 않아요.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>전체 화면 창 알아보기</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>쓰고 있는 창이 화면을 채우는 동안 알림이 기다리고, 손대지 않아도 컴퓨터 앞에 있는 것으로 세요.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>방해 금지 따르기</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>데스크톱이 방해 금지로 설정된 동안 알림이 기다려요.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>휴식의 최소 길이</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>자리를 비우거나 서 있는 시간이 이만큼 이상이면 세던 것을 끝내고 새로 시작해요.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>서 있음을 믿는 시간</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>“서 있어요”는 이 시간이 지나거나 다음에 화면을 잠글 때 저절로 끝나요. 다시 말하면 같은 시간 동안 다시 이어져요.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>충분한 휴식의 최소 길이</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>이 길이부터 기록에서 충분한 휴식으로 보여 줘요.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>루틴</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>‘지금 스트레칭’이 여는 루틴이에요.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>사무실에서는 직접 고르지 않는 한 바닥이 필요한 루틴을 권하지 않아요.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무실</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>집</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>하루 고관절 스트레칭 횟수</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>하루 알림 가운데 몇 번이 고관절 스트레칭을 권하는지 정해요. 나머지는 걷기나 서기를 권해요.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>빼고 싶은 동작</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>이 동작 없이 할 수 있도록 루틴을 바꿔요. 이 컴퓨터에만 저장돼요.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>무릎 꿇기</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>바닥에 내려가기</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>다리를 몸 뒤로 보내기</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>고관절 깊이 굽히기</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>다리 넓게 벌리기</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>한 발로 서기</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>앞으로 숙이기</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>다리의 저림이나 무감각</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>임신 중</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>관절이 움직이는 끝까지 늘리기</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>서기: 저는 앉아서 해요</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>빠르게 일어서기</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>다음 스트레칭 전에 소개 보기</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>이 움직임 아이디어가 무엇이고 누구를 위한 것인지, 어떤 동작을 뺄지 알려 줘요. 한 번 보여 주면 꺼져요.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>피하고 싶은 동작을 매번 묻기</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>스트레칭을 시작하기 전에 버튼 한 줄이 나와요. 거기서 고른 것은 오늘만 적용돼요.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>부드러운 소리</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>스트레칭이 바뀌는 때에 나요: 시작, 반대쪽으로, 끝. 마이크를 쓰는 동안에는 나지 않아요.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>소리와 음성의 크기예요. 시스템 음량의 퍼센트예요.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>음성 안내</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>시스템에 음성(speech-dispatcher)이 있으면 그 순간의 안내를 읽어 줘요. 마이크를 쓰는 동안에는 읽지 않아요.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>창, 운동, 명령줄에 쓰는 언어예요.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>데스크톱과 같게</translation>
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
        <translation>스트레칭할 때 음악과 영상 멈추기</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>스트레칭을 시작할 때 재생 중인 플레이어를 멈추고, 끝나면 이어서 재생해요.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>알림과 함께 실행할 명령</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>알림마다 시작돼요. 무엇에 관한 것인지 환경 변수 STRETCHBREAK_…로 받고, 10초 안에 끝나야 하며, 셸을 거치지 않아요.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>휴식이 시작될 때 실행할 명령</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>자리를 떠나거나, 일어서거나, 스트레칭을 시작할 때, 앱이 알 수 있는 만큼 시작돼요.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>휴식이 끝날 때 실행할 명령</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>다시 컴퓨터 앞에 있을 때 시작돼요.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>연속 시간이 끝날 때 실행할 명령</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>휴식으로 셀 만큼 길었을 때 시작돼요.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>스트레칭 뒤에 실행할 명령</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>스트레칭을 마치거나 멈췄을 때 시작돼요.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>창의 색이에요.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>켜면 그림이 움직이지 않고, 단계마다 한 장씩 정지 그림으로 나와요.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>기록 보관 기간</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>더 오래된 날은 하루에 한 번 완전히 삭제해요. 기록은 절대 이 컴퓨터를 떠나지 않아요.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>2년</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90일</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>사용법: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>이 도움말을 보여 주고 끝내기</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>인수 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>다음 인수가 필요해요: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>알 수 없는 인수예요: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r은(는) 없어요 (고를 수 있는 것: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r은(는) %(type)s 값이 아니에요</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>옵션 %(option)s은(는) %(matches)s 중 어느 것인지 알 수 없어요</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>인수가 하나 필요해요</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>인수가 하나 이상 필요해요</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>인수 %r은(는) 여기에 쓸 수 없어요</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>지금 스트레칭</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>걷기</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>방금 움직였어요</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>%n분 뒤에</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>{time}까지</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak가 이미 실행 중이에요. 여기 그 창이 있어요.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>여기서 루틴을 고를 수 있어요.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>여기 설정이 있어요.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>여기 지금까지의 나날이 있어요.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>여기 환영 화면이 있어요.</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>오늘 컴퓨터 앞: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>휴식 없이 가장 긴 시간: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>휴식: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>고관절 스트레칭: 왼쪽 {left}초, 오른쪽 {right}초</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>오늘은 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>오늘: {channels}. 마지막: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>아직 해 보지 않음</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>마우스 또는 키</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>2초 동안 손을 쉬세요. 그다음 마우스를 움직이거나 Shift를 누르세요.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>입력이 확인되지 않았어요. 이대로는 컴퓨터 앞 시간을 셀 수 없어요.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>입력 없이 10초</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>10초 동안 마우스와 키보드에 손대지 마세요.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>입력 없음이 확인되지 않았어요. 저절로 움직이는 장치가 있을지도 몰라요.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>화면 잠금</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>화면을 잠갔다가 다시 푸세요. 건너뛰어도 돼요.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>잠금이 전달되지 않았어요. 그러면 입력 없음으로 세요.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>비디오를 몇 초 재생하세요. 건너뛰어도 돼요.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>비디오 재생이 전달되지 않았어요. 그러면 영상은 마지막 입력까지만 세요.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>버튼이 있는 시스템 알림</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>시스템 알림이 와요. 그 안의 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>답이 돌아오지 않았어요. 알림에는 자체 카드도 있어요.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>트레이 아이콘</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>패널에서 아이콘을 찾는 중이에요.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>아이콘을 보여 주는 패널이 없어요. 작은 창이 같은 일을 해요.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>작동</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>고장</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>앱</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>잠금과 절전</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>화면 공유</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>일지</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>display</source>
        <translation>디스플레이</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>세션 버스</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>시스템 버스</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>시스템 알림</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>시스템 알림 (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>D-Bus 서비스</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>내 명령</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>미디어 플레이어</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>보낸 알림</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>다음 확인</translation>
    </message>
    <message>
        <source>system</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>입력이 있다는 것만 보고, 무엇인지는 보지 않아요.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>데스크톱 세션 안에서 StretchBreak를 시작하세요. Wayland에서는 컴포지터가 유휴 알림을 제공해야 해요. GNOME, KDE, sway, Hyprland, labwc 등이 제공해요.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>잠금과 절전이 전달돼요.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>systemd-logind나 elogind를 설치하세요.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>프로그램이 녹음하는지 알 수 있어요.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>libpulse를 설치하고 PulseAudio나 pipewire-pulse를 실행하세요.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>프로그램이 카메라를 열어 두었는지 알 수 있어요.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>화면이 공유되는지 알 수 있어요.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>libpipewire를 설치하고 PipeWire를 실행하세요.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>화면을 켜 두는 프로그램이 전달돼요.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>logind, 또는 GNOME이나 KDE의 세션 서비스가 필요해요.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>창이 화면을 채우는지 알 수 있어요.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>이것을 알려 주는 창 관리자가 필요해요(EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>데스크톱의 방해 금지를 알 수 있어요.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>트레이 메뉴의 일시 중지가 같은 일을 해요.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>일어난 일이 저장돼요.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>디스크에 공간을 만들고, 폴더에 쓸 수 있게 하세요.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>알림이 버튼과 함께 보여요.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>dunst 같은 알림 서비스를 설치하세요.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>작동해요.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>지금은 쓰지 않아요.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>여기서는 알 수 없어요.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>아이콘이 패널에 있어요.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>아직 아이콘을 받아 주는 패널이 없어요. 작은 창이 있어요.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>패널에 트레이를 추가하세요. GNOME은 AppIndicator 확장을 켜야 해요.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>이 플랫폼에는 트레이가 없어요.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>예정된 것이 없어요. 입력이나 데스크톱만이 앱을 깨워요.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>다시 확인하기까지: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>StretchBreak의 시험 알림</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>버튼을 누르세요. 그게 전부예요.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>보여요</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>시스템 알림을 보여 줄 수 없었어요.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>1분만 일어서거나, 부드러운 스트레칭을 하나 해 보세요.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>{since}부터 {until}까지 입력이 없었어요. 일어나 있었나요?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>답하면 시간을 바로잡아요. 답하지 않아도 괜찮아요.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>알림과 함께한 일주일, 어땠나요?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>답에 따라 알림이 10분씩 옮겨져요. 답하지 않으면 그대로 둬요.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>너무 많아요</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>더 받을래요</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>{minutes}분째 서 있음</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>몇 걸음 걷거나 앉으세요. 자세를 바꾸는 것이 도움이 돼요.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>이제 앉아요</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>계속 서 있어요</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>일어나 있었어요</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>여기 있었어요</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>두 번째로 미뤘어요</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>이제 StretchBreak는 다음에 쉴 때까지 기다려요.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>짧은 것은 어때요: 서서 고관절 스트레칭, 1분</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>조금 긴 것은 어때요: 서서 고관절 스트레칭, 2분</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>세는 중</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>입력 없이 세는 중</translation>
    </message>
    <message>
        <source>away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>서 있음</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>절전</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>실행되지 않음</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>세지 않음</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>화면 잠김</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>컴퓨터 절전</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>앱이 실행되지 않았음</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>마이크 사용 중</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>카메라 사용 중</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>화면 공유 중</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>재생 중</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>전체 화면 창</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>입력을 알 수 없음</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>직접 알려 줌</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>캘린더의 일정</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>직접 알려 준 회의</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>근무 시간 밖</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>조용한 시간</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>{time}까지 알림 일시 중지</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>알림 보류: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>입력 없음</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>창가까지 걷기, 2분</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>물 한 잔 뜨러 걷기, 2분</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>가장 먼 문까지 걸어갔다 오기, 2분</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>복도 한 번 왕복하기, 2분</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>밖에 나가 신선한 공기 마시기, 5분</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>건물 한 바퀴 걷기, 5분</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>들어갈 수 있는 방마다 걷기, 2분</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>주전자까지 걸어가 차 끓이기, 3분</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>계단 한 층 내려갔다 올라오기, 2분</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>작은 볼일 하나 보러 걷기, 3분</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>우편함이나 안내대까지 걷기, 3분</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>팔을 느슨하게, 천천히 한 바퀴, 2분</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>가장 먼 것을 보며 걷기, 2분</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>휴대폰 없이 걷기, 3분</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>햇빛 드는 곳까지 걷기, 3분</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>움직이는 그림과 함께 편하게 걷기, 2분</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>편하고 조용하게 제자리걸음, 1분</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>더 먼 휴지통까지 걷기, 1분</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>발코니나 마당, 현관까지 걷기, 3분</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>한 바퀴 걸으며 화분 돌보기, 3분</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>물건 하나 제자리에 가져다 놓기, 2분</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>창가에 서서 먼 곳 보기, 1분</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>일어나 다음 페이지를 서서 읽기, 2분</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>다음 통화나 메시지는 서서, 3분</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>길게 서서 어깨 풀고 천천히 숨 쉬기, 1분</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>서서 체중을 좌우로 옮기기, 1분</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>서서 발끝으로 열 번 올라서기, 1분</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>서서 팔을 펴고 책상에 기대기, 1분</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>서서 두 팔 흔들기, 1분</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>서서 어깨 뒤로 돌리기, 1분</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>일어나 책상 한구석 정리하기, 2분</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>서서 음료 마시기, 2분</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>다음 생각은 서서, 키보드에서 손 떼고, 1분</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>의자에서 천천히 다섯 번 일어났다 앉기, 1분</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>서서 두 손 위로 뻗기, 1분</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>책상에 서서 고관절 스트레칭, 1분</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>고관절 앞쪽, 양쪽 한 번씩, 1분</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>작게 한 걸음 뒤로, 말고 숨 쉬기, 1분</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>책상에서 부드러운 루틴 하나, 1분</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>편한 스트레칭 속에서 천천히 숨 쉬기, 1분</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>서서 고관절 스트레칭과 몇 걸음, 2분</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>고관절 스트레칭과 편한 스쿼트 몇 번, 2분</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>서서 양쪽 고관절 앞쪽, 2분</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>서서 보내는 부드러운 2분, 2분</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>평상복으로 편한 움직임, 2분</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>바닥에서 고관절 루틴, 4분</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>러그 위에서: 고관절 앞쪽과 안쪽, 4분</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>고관절을 위한 느긋한 4분, 4분</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>의자에서 부드러운 움직임, 1분</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>의자 가장자리에서 등 위쪽, 1분</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>앉아서 등 위쪽과 가볍게 조이기, 1분</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>길게 앉아 등 위쪽 움직이기, 1분</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>키보드에서 손 떼고 먼 곳 보기, 1분</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>무릎에 손 두고 느린 호흡 여섯 번, 1분</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>앉아서 양쪽 어깨 뒤로 돌리기, 1분</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>앉아서 두 팔로 천천히 원 그리기, 1분</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>손을 폈다 쥐고 손목 풀기, 1분</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>물건 하나 제자리에 두기, 1분</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>앉아서 위와 양옆으로 뻗기, 1분</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>방 안 다른 자리로 옮기기, 2분</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>편한 방법으로 마실 것 가져오기, 2분</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>편한 방법으로 창가에 가기, 2분</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>편한 방법으로 천천히 한 바퀴, 2분</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>갈 수 있는 가장 먼 창밖 보기, 2분</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>응답이 없어요</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>연결이 닫혔어요</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>쓸 수 있는 주소가 없어요</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>이 데스크톱에는 D-Bus가 없어요: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>쓸 수 없어요: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>응답이 없어요: {bus} ({why}). 다시 시도하는 중이에요.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>연결이 끊겼어요: {bus} ({why}). 다시 시도하는 중이에요.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>받은 것이 D-Bus가 아니에요 ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>{places}에서 응답이 없어요. 데스크톱 세션 안에서 StretchBreak를 시작하세요.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak를 시작할 수 없어요: Qt에 필요한 라이브러리가 없어요({why}). 그 라이브러리가 들어 있는 시스템 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>디스플레이가 없어요: WAYLAND_DISPLAY도 DISPLAY도 설정되어 있지 않아요. 데스크톱 세션 안에서 StretchBreak를 시작하세요.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder}은(는) 폴더가 아니에요.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder}을(를) 쓸 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder}은(는) 다른 사람의 것이에요.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder}이(가) 다른 사람에게 열려 있어요. 이 명령으로 닫으세요: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>{path}에서 StretchBreak에 연결할 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak가 실행 중이 아니에요. 이 명령으로 시작하세요: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak가 있지만 응답하지 않아요. 다시 해 보거나 끝내세요.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak의 응답이 중간에 끊겼어요. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak가 그것에 답할 수 없어요. 이유는 로그에 있어요.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>명령은 JSON 객체예요.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>답이 너무 길어서 보낼 수 없어요.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>명령이 너무 길어요.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>JSON 한 줄이 아니에요.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak가 그것을 할 수 없었어요. 이유는 로그에 있어요.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>상대가 Wayland 프로토콜을 쓰지 않아요</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>X 서버가 응답하지 않아요</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send는 누가 봤는지 알려 주지 않아요</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR이 설정되어 있지 않아요</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>상대가 듣고 있지 않아요</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland는 자기 창의 입력만 볼 수 있어요</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X 서버에 SYNC 확장이 없어요</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X 서버에 IDLETIME 카운터가 없어요</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart는 on이나 off로 할 수 있어요. “{word}”(으)로는 할 수 없어요</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>데스크톱이 먼저 물어볼 거예요. 그 답은 설정에서 볼 수 있어요.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak가 로그인할 때 시작돼요.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak가 로그인할 때 시작되지 않아요.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>이 시스템에서는 StretchBreak가 로그인할 때 시작되는지 알 수 없어요.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>잠깐</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>짧은 휴식</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}, 이유: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} 값 “{text}”은(는) 20260302T140000 같은 시각이 아니에요</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>시간대 “{name}”을(를) 알 수 없어요</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>DTSTART가 없어요</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION 값 “{text}”은(는) PT1H30M 같은 길이가 아니에요</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>처음에 BEGIN:VCALENDAR가 없어요. 캘린더 파일이 아니에요</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>{line}번째 줄이 이름:값 형식이 아니에요</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>{line}번째 줄: 그 일정은 쓸 수 없어요 ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>나머지는 써요.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>아무것도 미루지 않아요.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, 그 밖에 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>일정 %n개가 따라갈 수 없는 방식으로 반복돼요</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: 캘린더로는 너무 커요. 아무것도 미루지 않아요.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: 캘린더를 읽을 수 없어요 ({why}). 아무것도 미루지 않아요.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>“{name}”(이)라는 루틴은 없어요. 있는 것: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>바닥에 자리가 필요해요</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>유지 동작 없음</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>시간이 사라지거나 두 번 세어지지 않아요. 지금 일어나는 일은 시계가 가리키는 날에 표시돼요. 날짜가 틀리면 시계를 맞춰 주세요.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>이 컴퓨터의 시계가 1일 앞으로 바뀌었어요.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>이 컴퓨터의 시계가 1일 뒤로 바뀌었어요.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 %n일 앞으로 바뀌었어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 %n일 뒤로 바뀌었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>“{text}”은(는) 2026-03-02 같은 날짜가 아니에요</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>“{text}”은(는) 2026-03-02T14:30 같은 시각이 아니에요</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>스트레칭이 이미 열려 있어요. 여기 있어요.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>이제 키보드로 카드를 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>지금 화면에 카드가 없어요.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak에 “{name}”(이)라는 창은 없어요.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak가 끝났어요.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak는 “{name}” 명령을 몰라요.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>{time}에는 기록이 없어요</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>고치려면 2026-03-02T14:30+01:00처럼 시차가 있는 시각이 필요해요</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>고칠 시간은 시작이 끝보다 앞서고 하루를 넘지 않아야 해요</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>“{word}”(으)로는 고칠 수 없어요. 쓸 수 있는 것: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>이 날들의 기록은 아직 없어요.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>최장</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>스트레칭 왼쪽</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} ({program})</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>합계만: {counts}, 시각은 없음</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>객체가 아니에요</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>“duration”은 초 단위 숫자여야 해요</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>“duration”은 {number}초일 수 없어요</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>“data”에 “status”가 있어야 해요: afk 또는 not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, {line}번째 줄: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>“{type}” 유형의 버킷이 없어요. ActivityWatch에서 모든 버킷이나 aw-watcher-afk를 JSON으로 내보내세요</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>이벤트 목록이 없어요</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>“timestamp”는 2026-03-02T08:00:00Z 같은 시각이어야 해요</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>UTF-8 텍스트가 아니에요</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>읽을 수 있는 JSON이 아니에요</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, {number}번째 이벤트: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>“{first}”이어야 해요. Workrave의 파일인가요?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>{one}이나 {other}이(가) 아닌 버전이에요. 파일의 처음 몇 줄과 함께 알려 주세요</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: {one}도 {other}도 없어요</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>“D 2 2 126 8 30 2 2 126 17 5”(2026-03-02) 같은 날짜여야 해요</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>첫 숫자는 그날 활동한 초여야 해요</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{program}의 {days}, {spells}이(가) 이제 기록에 있어요.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>{path}에는 기록에 아직 없는 것이 없어요.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>직접 남긴 기록은 {time}에 시작돼요.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>{program}이(가) 센 1일이 이제 기록에 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>{program}이(가) 센 %n일이 이제 기록에 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>여기에 쓸 권한이 없어요</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>폴더가 아니에요</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. 그곳에 남길 수 없는 것은 메모리에 있다가 끝낼 때 사라져요. 폴더에 쓸 수 있게 하거나, {variable}에 쓸 수 있는 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90(분), tomorrow 또는 “until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90(분) 또는 “until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>“{text}”은(는) 멈출 길이가 아니에요. 이렇게 쓰세요: {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>“{text}”은(는) 회의 길이가 아니에요. 이렇게 쓰세요: {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>“{text}”은(는) 시각이 아니에요. 이렇게 쓰세요: {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>컴퓨터 앞에서 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>컴퓨터 앞에서 1분 미만</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>컴퓨터 앞에서 1분</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>기록을 삭제했어요.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day}을(를) 기록에서 삭제했어요.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>{first}부터 {last}까지의 기록을 삭제했어요.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>권한이 없어요</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>허용되지 않는 작업이에요</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>그런 파일이나 폴더가 없어요</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>파일이 이미 있어요</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>폴더가 아니에요</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>폴더예요</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>디스크에 남은 공간이 없어요</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>디스크 할당량을 넘었어요</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>읽기 전용 파일 시스템이에요</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>파일 이름이 너무 길어요</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>심볼릭 링크가 너무 많아요</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>열린 파일이 너무 많아요</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>연결이 거부되었어요</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>컴퓨터 앞에 얼마나 있었는지 알고, 부드러운 스트레칭을 하나 보여 줘요.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>프로그램 버전을 보여 주고 끝내기</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>이전 설정은 {name}(으)로 남겨 두었어요.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>이번 실행에서만 설정을 바꿔요. 예: remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>그 파일</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>로그인할 때처럼 창 없이 시작</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>시험해 볼 수 있게 세션을 더 빠르게 실행</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>예: standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, 또는: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, 또는 45min 같은 길이</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>하루 한 줄씩 CSV로 출력</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>휴식을 캘린더로 출력</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>트레이에서 앱 시작</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>앱이 지금 무엇으로 보고 있는지, 그 이유</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>지금 루틴 열기</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>루틴을 보고 하나 고르기</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>설정을 보고 바꾸기</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>첫 페이지들 다시 보기</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>방금 쉬었다고 알리기</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>지금 걸으러 간다고 알리기</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>회의하는 동안 알림 없음</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>지금부터 서 있겠다고 알리기</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>다시 앉았다고 알리기</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>물었을 때, 일어나 있었다고 알리기</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>컴퓨터 앞에 있었다고 알리기</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>MIN분 뒤에 다시 알림</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>한동안 알림 없음</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>일시 중지나 회의 끝내기</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>여기서 무엇을 볼 수 있고, 무엇이 도움이 될지</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>지금까지의 나날</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>여기에 있는 모든 것을 파일 하나로</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>그런 파일에서 모두 되돌리기</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>다른 프로그램이 기록한 날들</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>기록된 하루를 평가</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>어떤 운동이 있고 얼마나 걸리는지</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>어떤 루틴이 있고 각각 무엇을 위한 것인지</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>운동 파일과 루틴 파일 검사</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>그림을 이미지 파일로 그리기</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>로그인할 때 시작: on, off, 또는 지금 상태</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>앱 끝내기</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>해 보세요: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>첫날, 예: 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>마지막 날, 그날 포함</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>하루를 완전히 삭제하거나 모든 날을 새로 계산하기</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>무엇을 삭제할지</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>정말 삭제하기</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>어느 프로그램의 것인지</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>그 파일 또는 폴더</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>바른 것과 틀린 것, 모든 그림</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>그림 하나: 어떤 운동인지</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>어느 쪽에서 본 것인지</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>어느 순간인지</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>그 그림을 저장할 곳</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>기록된 하루</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>설정 파일 (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>무엇이 잘못됐는지 파일과 줄로 알려 주기</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>파일 또는 폴더</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>하루를 이미지로 그리기</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>--plot과 함께: 어느 날인지. 없으면 오늘</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>어떤 설정, 또는 파일</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>이제부터의 값</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>--plot과 함께: 그날이 있는 주</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>--plot과 함께: 그달</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>--plot과 함께: 그달까지의 열두 달</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action}은(는) {key} 뒤에 아무것도 받지 않아요</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action}에는 {what}이(가) 필요해요</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: 파일이 이미 있어요. 다른 이름을 쓰세요</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: 그런 설정 파일이 없어요</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: 아무것도 가져오지 않았어요</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>다른 것이 없어요.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>먼저 파일을 고쳐 주세요.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>프로그램을 시작해요</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>그곳에 TOML 파일이 없어요</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>파일 %n개, 고칠 것이 없어요</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>고칠 것이 없어요</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>세션 버스가 응답하지 않아요. 시스템 알림과 잠금에 필요해요.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>세션 버스가 없어요. 시스템 알림과 잠금에 필요해요.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak가 실행 중이 아니어서 밖에서 보이는 것만 확인해요.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>이 명령으로 시작하세요: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>설정 파일을 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>일지를 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>디스플레이가 응답해요.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>세션 버스가 응답해요.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>다시 계산한 날: {days}, 이벤트: {events}. 확인 값은 {mark}이에요.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>모든 기록을 완전히 삭제해요. --yes를 붙여 다시 실행하세요</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>{day}에 대해 아는 것을 완전히 삭제해요. --yes를 붙여 다시 실행하세요</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>같은 이벤트에서 두 번째에는 다른 숫자가 나왔어요. 알려 주세요</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>삭제할 기록이 없어요.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>“{text}”은(는) 2026-03-02 같은 날짜도 all도 아니에요</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak가 실행 중이에요. 먼저 이 명령으로 끝내세요: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file}에 들어 있는 것: {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file}에는 아무것도 없어요. 아직 아무것도 없기 때문이에요.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: 그런 파일이 없어요</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>JSON이 아니에요</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file}을(를) 복원했어요.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>이전에 있던 것은 {folder}에 남겨 두었어요.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures에는 --sheet OUT.png, 또는 --exercise ID와 --out OUT.png가 필요해요</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at은 초 단위 숫자여야 해요. {number}은(는) 쓸 수 없어요</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name}은(는) 운동이 아니에요. stretchbreak exercises로 목록을 볼 수 있어요</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>그림을 쓸 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak를 시작할 수 없어요 ({why}). 자세한 것은 {log}에 있어요.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>이전 설정이 그대로 쓰이고, 파일을 고칠 때까지 아무것도 쓰지 않아요.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>명령줄에서 이 앱에 연결할 수 없어요.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak가 시작하는 중이에요. 잠시 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>카드가 있으면 키보드로 쓸 수 있게 하기</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>“{text}”은(는) 모르는 말이에요. 쓸 수 있는 것: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>“{text}”은(는) 2026-03-02T14:30+01:00처럼 시차가 있는 시각이 아니에요</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>“{word}”에는 1부터 {most}까지의 분이 필요해요. “{text}”은(는) 쓸 수 없어요</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>“{word}”은(는) 혼자 써요. “{rest}”은(는) 뒤에 올 수 없어요</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>standing 같은 이름</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low}부터 {high}까지, 또는 off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}부터 {high}까지</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} 또는 {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, 또는 {several} 중 몇 가지</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, 또는 {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key}(이)라는 설정은 없어요.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found}은(는) 쓸 수 없어요. 쓸 수 있는 것: {allowed}. 예를 들어 {key}={example}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break가 break_length보다 짧아서 둘 다 {length}을(를) 써요.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found}은(는) 쓸 수 없어요. 쓸 수 있는 것: {allowed}. 기본값 {default}을(를) 써요. 바꾸려면 예를 들어 {key} = {example}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>{key} 말인가요?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>0.2s부터 24h까지의 시간, 또는 off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>0.2s부터 24h까지의 시간</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot;은(는) remind_after=30min 같은 KEY=VALUE 형식이 아니에요.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>파일에 그대로 남겨 둬요.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00 같은 시간</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>2026-05-01, 2026-12-24..2027-01-02 같은 날짜</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>파일의 전체 경로</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>17:30 같은 시각</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>notify-send &apos;일어나요&apos; 같은 프로그램과 인수</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file}에 쓸 수 없어요: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상되었어요</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file}의 형식은 {theirs}이에요. 이 버전은 {ours}을(를) 읽어요</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file}이(가) 손상되었어요: 안의 일지를 읽을 수 없어요</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file}은(는) 쓸 수 있는 백업이 아니에요: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>문제가 있어서 아무것도 바꾸지 않았어요: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file}에 백업에 속하지 않는 {name}이(가) 있어요</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file}이(가) 손상되었어요: {name}이(가) 넣은 것과 달라요</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file}이(가) 손상되었어요: 안의 설정을 읽을 수 없어요 ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>일지를 읽을 수 없었어요 ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>앱이 멈추기 전 마지막 이벤트를 모두 읽지는 못했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>손상된 곳 뒤의 %n개를 옮겨 왔고, 전체는 {name}(으)로 남겨 두었어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>{name}(으)로 남겨 두었고, 읽을 수 있는 %n개로 새 일지를 시작해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>{name}(으)로 남겨 두었고, 새 일지를 시작해요.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>손상되었고 ({damage}) 따로 치워 둘 수도 없어요 ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>전체는 {name}(으)로 남겨 두었어요.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>{name}(으)로 남겨 두었고, 새 일지를 시작해요. 안의 기록은 옮겨 올 수 없었어요 ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>버전 {version}(이)라고 해요</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>{name}(으)로 남겨 두었어요.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>StretchBreak의 일지가 아니에요</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>날은 삭제했지만, 다른 프로그램이 읽고 있어서 보조 파일을 비울 수 없었어요</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>일지 옆의 복사본에 아직 남아 있을 수 있어요: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>고쳐질 때까지 기록은 메모리에만 남아요.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>일지 {file}을(를) 쓸 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>그대로 두었어요. 이번 실행은 메모리에만 남아요. 앱을 업데이트해 주세요.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>예상하지 못한 일이 일어났어요 ({error}). 자세한 것은 로그에 있어요.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>일지 {file}을(를) 읽을 수 없어요: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>끝이 없어요</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>설정을 읽을 수 없어요 ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key}은(는) {value}일 수 없어요. 쓸 수 있는 것: {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>기본값을 써요.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>아무것도 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>아무것도 저장하지 않았어요 ({why}). 파일은 그대로예요.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>나머지를 해치지 않고는 여기서 {what}을(를) 바꿀 수 없었어요. 직접 고쳐 주세요.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아니에요</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>설정으로는 너무 커요</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>설정을 읽을 수 없었어요 ({wrong}). {name}(으)로 남겨 두었고, 기본값을 써요. 되살리려면 그 파일을 고치고 예전 이름으로 바꾸세요.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>설정을 읽을 수 없었어요 ({wrong}). {name}(으)로 남겨 두었고, 오류 앞에 있는 것을 쓰고 나머지는 기본값을 써요. 되살리려면 그 파일을 고치고 예전 이름으로 바꾸세요.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>설정을 읽을 수 없고 ({wrong}), 파일을 따로 치워 둘 수도 없어요 ({why}). 기본값을 써요. 파일을 고쳐 주세요.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>더 나중 버전의 StretchBreak가 썼어요 (형식 {theirs}, 여기는 {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있어요</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>데이터베이스가 아니에요</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>파일 자체가 없어요</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} ({line}번째 줄, {column}번째 글자)</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (파일 끝)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>이름 뒤에 “=”이 없어요</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>문장 뒤에 줄바꿈이 없어요</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>표 이름 끝에 “]”이 없어요</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>잘못된 문장이에요</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>잘못된 값이에요</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>이름은 이렇게 시작할 수 없어요</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>같은 값이 두 번 있어요</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>목록이 닫히지 않았어요</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>텍스트가 닫히지 않았어요</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>텍스트 안에 “\”이 홀로 있어요</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>텍스트가 줄 끝을 넘어가요</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>변경이 뜻한 대로 되지 않아요</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 텍스트가 아니에요</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>TOML이 아니에요</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>데이터베이스 파일이 아니에요</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>데이터베이스가 손상되었어요</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>데이터베이스를 열 수 없어요</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>데이터베이스가 읽기 전용이에요</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>데이터베이스나 디스크가 가득 찼어요</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>디스크 읽기·쓰기 오류</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>텍스트여야 할 것이 텍스트가 아니에요</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>다른 프로그램이 잠그고 있어요</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}시간</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>60분 넘는 연속 시간</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>30~60분 연속 시간</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>30분 미만 연속 시간</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>확인된 것 없음</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak 기록</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>기록된 모든 날, 휴식, 알림, 스트레칭이 이 컴퓨터에서 삭제되고 되돌릴 수 없어요. 설정은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>이날 기록된 것이 모두 삭제되고 되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>이날 삭제</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>남겨 두기</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>그대로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>모든 기록을 삭제할까요?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>일어나 있었어요(&amp;U)</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>컴퓨터 앞에 있었어요(&amp;C)</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>서 있었어요(&amp;S)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>모르겠어요(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>내가 한 말 되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>{day}을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>30분 넘는 연속 시간 없음</translation>
    </message>
    <message>
        <source>some</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>1시간 넘음</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>2시간 넘음</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>4시간 넘음</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>직접 한 답</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>스트레칭</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>알 수 없는 부분이 많음</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>각 주의 가운데 날. 띠의 너비는 알 수 없는 만큼이에요</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>컴퓨터 앞에서 {time}, {long}. 가장 긴 연속 시간은 {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>30분 넘는 연속 시간, 날마다</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>하루 중 30분 넘는 연속 시간, 주마다</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>여기에는 확인된 것이 없어요.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: 컴퓨터 앞에서 {time}</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>연속 시간, 날마다</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>이날</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주별</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: 기록 그림은 .svg나 .png예요</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>고관절 스트레칭, 양쪽 각각</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: 고관절 스트레칭 {aim}초 중 {n}초</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>이만하면 충분해요.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>목표 {n}초</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>충분 {n}초</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}초</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>컴퓨터 앞</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>가장 긴 연속 시간</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>주 시작일</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>말하기에는 날이 부족함</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>30분 넘는 연속 시간 하루 {seen}. 추정 범위: {low}~{high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day}부터 한 주</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>컴퓨터 앞</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>컴퓨터 앞, 입력 없음</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>스트레칭, 일찍 멈춤</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>이제 서 있음</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>다시 앉음</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>컴퓨터 앞에 있었어요</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>알림 다시 받기</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>지금 스트레칭</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>스트레칭 마침</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>스트레칭 멈춤</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫음</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>시계가 바뀜</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>왼쪽 {left}, 오른쪽 {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>30분 넘는 연속 시간 {time}</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} 알 수 없음</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>변하고 있는지 말하기에는 날이 부족해요.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>그 전 4주와 비교해 뚜렷한 변화가 없어요.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>30분 넘는 연속 시간이 그 전 4주보다 적어요.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>30분 넘는 연속 시간이 그 전 4주보다 많아요.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>시계가 {before}에서 {after}(으)로 바뀌었어요</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since}~{until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. 이유: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>{n}분 뒤에</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, 보류: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>경고 신호</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>스트레칭으로 돌아가기</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>기계의 도움을 받은 번역이며, 검토를 기다리고 있어요.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>잠깐 서 있다가, 원할 때 계속하세요.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>양쪽 모두 끝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>유지한 동작은 없었고, 없어도 괜찮아요.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>가볍게: 딱 알맞아요.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>가볍게면 충분해요. 다음에는 “너무 세요”를 더 일찍 누르세요.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>너무 셌어요. 다음에는 더 부드러운 방법으로 하세요.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>멈추는 것은 언제나 옳아요. 다음에는 더 부드러운 방법으로 하세요.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>아픈 곳이 있고 계속되면 경고 신호를 보세요.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>천천히 빠져나오기</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>멈췄어요. 괜찮아요.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>가장 셀 때 어느 정도였나요? 답하지 않아도 돼요.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>왼쪽 {left}초, 오른쪽 {right}초</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name}: 두 번 연속 너무 셌으니 이제 일주일 쉬어요.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name}: 내일까지 빼요.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>그럼 오늘은 하지 않아요</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>세 번 연속 가벼웠어요. 원하면 다음에: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>오늘은 이만하면 충분해요: 왼쪽 {left}초, 오른쪽 {right}초.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>여기까지 했어요. 이어서 하거나 처음부터 시작하세요.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>숨 끝</translation>
    </message>
    <message>
        <source>L</source>
        <translation>왼</translation>
    </message>
    <message>
        <source>R</source>
        <translation>오</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>5초 동안 빠져나오기</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>이렇게</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>너무 멀리</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>왼쪽 화살표</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>오른쪽 화살표</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>루틴을 하나도 읽을 수 없었어요. StretchBreak를 다시 설치하면 해결돼요</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>더 쉽게</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>너무 세요</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T 또는 아래쪽 화살표</translation>
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
        <translation>멈췄어요</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>더 부드러운 방법</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 해요</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>피하고 싶은 동작 …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>가벼운 당김, 말을 할 수 있을 정도</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>가벼운 당김, 많아야 10 중 3. 말을 할 수 있을 정도예요.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>일시 중지: 확인되지 않은 시간이 지났어요. 멈춘 곳부터 계속하세요.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>다시 오셨네요. 멈춘 곳부터 계속하세요.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>덜 해도 좋아요. 천천히 하거나 멈추세요.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>일시 중지했어요. 원하면 스트레칭에서 빠져나오세요.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>내쉬기</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>가벼운 당김, 많아야 10 중 3, 억지로 하지 않기.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>이제 더 부드럽게, 같은 동작을 덜 하기.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>골반 말기만으로 충분해요</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>절반만 해도 충분해요</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>천천히 숨 쉬세요. 가볍게면 충분해요.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>들이쉬기</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>다음: 끝</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>양쪽</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>시작할 때까지 기다려요</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>이렇게 하지 마세요: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>조금 물러나세요</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>덜 해도 좋아요. 가벼운 데에서 머무르세요.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>필요한 것</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>자세 잡기</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>천천히 들어가기</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>유지하며 숨 쉬기</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>천천히 숨 쉬기</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>쉬기</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>반대쪽으로</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>천천히 되돌리기</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>편한 속도로 걷기</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>다음: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>이 단계는 {n}초 걸려요</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: {m}초 중 {n}초 유지</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>이제 더 부드럽게: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>약간의 공간만 있으면 돼요.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>다음: {n}초 유지 · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>{n}초 뒤에 저절로 시작해요</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>느린 호흡 {n}번</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}번</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>{n}초 유지</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>쉴 시간이에요, 준비되면요</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>예정된 알림이 없어요</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h}시간 {m:02d}분</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>다음 알림은 {time}쯤</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}분</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>{time}까지 알림 일시 중지</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>알림이 기다리고 있어요: {reasons}</translation>
    </message>
</context>
</TS>
