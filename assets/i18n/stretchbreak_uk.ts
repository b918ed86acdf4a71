<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>Чи є щось, що оминати?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Комплекси змінюються так, щоб обійтися без цього. Пізніше це можна змінити.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Зберігається лише на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Запускати під час входу</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Запускати під час входу (ця система не повідомляє)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>У лотку, без вікна.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Під час входу запускається інша копія: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Щоб рахувати від початку дня</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Стільниця цього не дозволила.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Копія з власною текою ({variable}) не запускається під час входу.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Її вимкнено в Диспетчері завдань, серед автозавантаження.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Її вимкнули налаштування стільниці.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Пробне нагадування</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>Ось де з’являються нагадування.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>Нагадування StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Підведіться на хвилину або зробіть одну м’яку розтяжку.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Зустріч …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Кілька виборів</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>Те, що тут уже є, здебільшого підходить. Усе можна змінити пізніше.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Ласкаво просимо до StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Програма рахує, скільки ви за комп’ютером без перерви, а тоді нагадує про один невеликий рух. Хвилина не за комп’ютером або стоячи починає відлік заново.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Що вона бачить</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Чи використовують клавіатуру й вказівник</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Чи триває дзвінок або фільм</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Чи заблоковано екран і чи спить комп’ютер</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Чого вона бачити не може</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Як ви сидите, чи сидите взагалі</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Що ви набираєте: на це ніколи не дивляться</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Що на вашому екрані</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Малюнок: піктограма StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Надіслати пробне нагадування</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Ця піктограма — серед малих піктограм панелі, можливо, за стрілкою, що показує решту. Клацання на ній показує час досі, а в її меню є все інше.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Ця стільниця зараз не показує таких піктограм. Коли запуститься панель для них, ця з’явиться сама; у GNOME її дає розширення «AppIndicator». Доти мале вікно має все, що мала б піктограма. Повторний запуск StretchBreak виводить його наперед.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>На цій стільниці немає місця для таких піктограм. Мале вікно має все, що мала б піктограма. Повторний запуск StretchBreak виводить його наперед.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Надіслано. Якщо нічого не з’явилося, на стільниці, можливо, ввімкнено «Не турбувати»; перевірка на останній сторінці скаже більше.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: що видно</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Спробувати</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>&amp;Пропустити цей крок</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;Що каже кожна частина</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Що каже кожна частина</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копіювати звіт</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Скопійовано. У ньому немає імен, заголовків чи тек.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>На цей крок лишилося {n} с</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Усе помічено.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Готово. Чого не помічено, можна спробувати ще раз.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Шість маленьких кроків покажуть, чи StretchBreak вас бачить.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Кожен можна пропустити.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Спробувати зно&amp;ву</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Вимк.</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Не так: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>правий бік</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>лівий бік</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>обидва боки</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Малюнок: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Рухи, які пропускати</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Перед першою розтяжкою</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Нічого не зміниться. Це є і в налаштуваннях.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Що це таке і що пропускати</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Ця система ще не повідомляє StretchBreak про блокування й сон: сон видно за годинниками, а заблокований екран — як тишу.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>Про сон надходить повідомлення; заблокований екран видно як тишу.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>Про блокування надходить повідомлення; сон видно за годинниками.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>Сон видно за годинниками, а заблокований екран — як тишу. Установіть systemd-logind або elogind, щоб надходили повідомлення про обидва.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>Останню, для {name}, виконано.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>Команда для {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>тривала довше за {n} с, і її завершено</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>стався збій</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>завершилася зі станом {code}; у термінал вона виводить причину</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Ця стільниця не каже жодній програмі, яке вікно заповнює екран.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>Дисплей не відповідає ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>У Wayland видно лише, чи екран заповнюють програми X11.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>Менеджер вікон не каже, яке вікно використовується.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Жоден звуковий сервер не відповідає (PulseAudio або PipeWire з pipewire-pulse). Установіть libpulse (у Debian: libpulse0), якщо його бракує.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Жоден звуковий сервер не відповідає; мікрофона Bluetooth не видно.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Тут немає PipeWire, який би це знав.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire не відповідає ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>У X11 програми показують екран іншим, не повідомляючи про це.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Ніщо в цій системі про це не повідомляє.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Перевіряється лише тоді, коли це важливо; поки що ні.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Відповідь не надійшла вчасно.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows не каже жодній програмі, чи ввімкнено зосередження або «Не турбувати».</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>службу сповіщень завершено</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Ця стільниця показує їх без кнопок.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>На цій стільниці не працює служба сповіщень: замість неї показується маленька картка. Якщо вам зручніші сповіщення, установіть таку службу, наприклад dunst або xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Поки що не потрібно.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer не може показувати тут сповіщення: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Передано без помилки; чи його побачили, невідомо.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>Система не каже, чи користуються клавіатурою й мишею ({why}). Триває нова спроба.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Тут немає дисплея, на якому StretchBreak міг би бачити клавіатуру й мишу. Запустіть його в сеансі стільниці.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>З’ясовується, що тут повідомляє про клавіатуру й мишу.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>Монітор бездіяльності GNOME не відповідає ({why}). Триває нова спроба.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>Монітор бездіяльності GNOME зник. Коли він повернеться, його знову буде задіяно.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>Ніщо в цьому сеансі не каже програмам, чи користуються клавіатурою й мишею. Скажіть це самі в меню: «Сиджу», «Перерва вже була».</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Поки відео чи дзвінок не дає екрану згаснути, про тишу тут не повідомляється.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>У цього сеансу зараз немає клавіатури й вказівника.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Цей сеанс Wayland не каже програмам, чи користуються клавіатурою й мишею. Скажіть це самі в меню: «Сиджу», «Перерва вже була»; або увійдіть у сеанс X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Композитор Wayland не відповідає ({why}). Триває нова спроба.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>Клавіатури й миші тут не видно ({why}). Установіть libxcb і libxcb-sync (у Debian: libxcb-sync1), якщо їх бракує.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>Дисплей «{display}» не відповідає. Триває нова спроба.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Ім’я {name} зайняте іншою програмою.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Немає програми, що відтворює звуки: установіть pipewire-bin, pulseaudio-utils або alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Немає голосу: установіть speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Жодна програма не змогла відтворити звук; чи працює звуковий сервер?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>Клавіші зі стрілками ведуть по діаграмі; таблиця нижче каже те саме словами.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>Історія StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Тиждень</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Місяць</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Рік</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Що переглядати</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Було &amp;інакше…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Додати години</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>За комп’ютером: кільце заповнюється</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Понад половина: ширше кільце</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>Час для невеликого руху</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Дзвінок або фільм: відлік триває</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>Стоячи, як ви сказали</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Не за комп’ютером: перерва</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Нагадування призупинено</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>Клавіатури й миші не видно: відліку немає</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Що показує піктограма</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak не може записати своє блокування {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak уже працює, як процес {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak уже працює.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak не може очікувати з’єднань на {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Перш ніж рухатися</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Перевірити, що видно</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>На цій стільниці є все потрібне.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>На цій стільниці чогось бракує: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Вибрати розтяжку</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Без пропущених рухів тут нічого не лишається.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>На стільці</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Стоячи</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>На підлозі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Перед тренуванням</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>Комплексів: {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Налаштування з файлу</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Зміняться ці &amp;налаштування:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>&amp;Перенести</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Лишити мої</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>Пропущено: {out}; замість цього: {other}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} с</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} хв</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} хв {s} с</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Повернути типове</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Повернути: {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: типове</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: скасувати</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>«{text}» використати не можна; дозволено: {range}. Лишається {value}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімк.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимк.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>Налаштування StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Пошук у налаштуваннях</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Зміни діють одразу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>три нагадування поспіль лишилися без відповіді</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>за вашою відповіддю, нагадувань було забагато</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>за вашою відповіддю, нагадувань мало бути більше</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Змінено через пристосування, бо {why}. Раніше було {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>Знайдено %n налаштування</numerusform>
            <numerusform>Знайдено %n налаштування</numerusform>
            <numerusform>Знайдено %n налаштувань</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Знайдено одне налаштування</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>&amp;Експорт …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Імпорт …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Експортувати налаштування у файл</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Імпортувати налаштування з файлу</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>Налаштування збережено як {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Перенесено налаштувань: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Файли налаштувань (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
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
        <translation>StretchBreak працює далі. Тут немає системного лотка, з якого можна повернути це вікно, тому воно лишається: закрийте його ще раз, щоб згорнути, або виберіть «Вийти».</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Розтягнутися зараз</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>&amp;Вибрати розтяжку</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Через &amp;10 хвилин</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>&amp;Перерва вже була</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>&amp;Стою</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>При&amp;зупинити нагадування</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>На 30 хвилин</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 годину</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>Від&amp;новити нагадування</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Нала&amp;штування</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>Перевірити, &amp;що видно</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>В&amp;арто знати</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>С&amp;иджу</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Показати вітання знову</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Що StretchBreak рахує і чого не бачить, де його піктограма, і перші вибори.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>Чи є щось, що сьогодні оминати?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Зберігається лише на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Розтягнутися зараз</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Вибрати розтяжку</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Іду на прогулянку</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Через 5 хвилин</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Через 10 хвилин</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Через 20 хвилин</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Перерва вже була</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>На зустрічі</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Стою</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Відновити нагадування</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Призупинити нагадування</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>На 30 хвилин</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 годину</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Перевірити, що видно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Сиджу</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сьогодні</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Цей день…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Усе…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Ласкаво просимо до StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Усе має добрі типові значення. Усе це є і в налаштуваннях.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} з {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Де розтягуватися</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Тривожні ознаки</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Складено: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>&amp;Тривожні ознаки</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Наскільки сильним має відчуватися розтягування, від 0 до 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Джерела: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Погойдування назад для внутрішнього боку стегна</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Легкий рух для внутрішнього боку стегна, поки спина лишається нерухомою.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>навкарачки</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Легкий натяг уздовж внутрішнього боку відведеної ноги, що з’являється і зникає разом із погойдуванням.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, з опублікованих джерел; очікує перегляду фізіотерапевта</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>довгий привідний м’яз</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>короткий привідний м’яз</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>великий привідний м’яз</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>тонкий м’яз</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>м’язи тулуба</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>килимок</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>складений рушник або подушечка під коліно</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Таз рухається, спина ні.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Спина рівна, як стіл.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Лише до легкого натягу.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Защемлює в паху? Гойдайтеся менше або трохи перемістіть ногу вперед.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Тягне з внутрішнього боку коліна? Підсуньте стопу ближче й тримайте коліно м’яким.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>Зап’ясткам незручно? Обіпріться на передпліччя.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>Надколінок тисне? Ще один шар під коліно.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Защемлення в паху</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Біль із внутрішнього боку коліна</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Поколювання, оніміння або біль, що йде вниз по нозі</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Різкий біль у спині чи зап’ястку</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>За останні тижні у вас було розтягнення м’яза в паху</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Вам казали не згинати стегно сильно або не розводити ноги, наприклад після операції на кульшовому суглобі</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Ви вагітні й маєте біль у тазі, лобку чи паху</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Стояти на колінах боляче: відводьте ногу вбік стоячи</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Долоні під плечима, коліна під тазом на складеному рушнику чи подушечці.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Станьте навкарачки</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Відведіть праву ногу прямо вбік, стопа на підлозі, пальці дивляться вперед або вгору.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Відведіть ліву ногу прямо вбік, стопа на підлозі, пальці дивляться вперед або вгору.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Права нога вбік</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Ліва нога вбік</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Вирівняйте спину, від голови до куприка.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Рівна спина</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Відводьте таз назад, до лівої п’яти, доки не з’явиться легкий натяг. Зупиніться на секунду.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Відводьте таз назад, до правої п’яти, доки не з’явиться легкий натяг. Зупиніться на секунду.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Таз назад</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Повільно поверніться вперед. Після останнього разу приставте ногу й змініть бік.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>І вперед</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Округлення спини, щоб сісти нижче</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Лише доти, доки спина рівна</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Груди й живіт провисають</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Спина рівна, як стіл</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Скручування таза</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>Пупок дивиться прямо вниз</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Коліно на голій підлозі</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Підкладіть м’яке; вага трохи нижче надколінка</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Гойдайтеся менше й зупиніться, якщо поколювання чи оніміння починається або наростає.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Гойдайтеся назад лише на ширину долоні.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Сідничний місток</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Працюють сідниці й розкривають кульшові суглоби спереду: протилежне до сидіння.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>лежачи на спині, коліна зігнуті</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>Працюють сідниці, трохи задній бік стегон; спина спокійна.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>великий сідничний м’яз</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>м’язи задньої поверхні стегна</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Піднімайтеся сідницями, ребра спокійні.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>П’яти важкі.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>Вниз так само повільно.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Судома ззаду стегна? Підсуньте п’яти ближче.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>Відчуваєте в попереку? Підкрутіть таз ще раз і піднімайте вдвічі нижче.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>Відчуваєте спереду стегон? Тисніть п’ятами.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Судома, що не минає</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Біль у спині, кульшовому суглобі, паху чи шиї</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Ви на пізніх місяцях вагітності: лежати рівно на спині тоді не для вас</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>У вас нещодавно була операція на животі, кульшовому суглобі чи спині, і дозволу на вправи ще немає</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Ви щойно поїли й схильні до печії: зачекайте годину</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Опуститися на підлогу й підвестися сьогодні важко</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Ляжте на спину на килимок, коліна зігнуті, стопи рівно на ширині таза, руки вздовж тіла.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Ляжте, коліна зігнуті</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Видихніть і трохи підкрутіть куприк під себе.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Невелике підкручування</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Тисніть п’ятами й піднімайте таз, доки плечі, таз і коліна не будуть приблизно на одній лінії.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Тисніть п’ятами, піднімайте</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Зупиніться на дві секунди й дихайте.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Зупиніться й дихайте</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Опускайтеся повільно, частина спини за частиною. Наприкінці перекотіться на бік, перш ніж устати.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Повільно вниз</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Прогин угорі</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Ребра спокійні, підкрутіть таз і піднімайте трохи менше</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Коліна завалюються одне до одного</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Коліна так само широко, як стопи</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Відштовхування пальцями ніг</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>П’яти важкі</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Голова тисне в підлогу</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Голова важка, погляд у стелю</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Піднімайте лише до половини.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Невеликий і повільний рух. Зупиніться, якщо щось іде вниз по нозі.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Пропустіть, якщо маєте біль у тазі, лобку чи паху або якщо лежати рівно на спині вже не для вас.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Напруження сідниць</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Сідниці працюють кілька секунд, будь-де, і ніхто цього не помічає.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>стоячи</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Обидві сідниці тверді, рівномірно й легко; плечі, щелепа й живіт м’які.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Напружуйте, не штовхайте таз.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Пів сили, вільне дихання.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Відпустіть повністю.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Один бік працює більше? Спершу напружте інший, потім обидва.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>Стегна перебирають роботу? Пом’якшіть коліна й докладайте менше сили.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Дихання зупинилося? Рахуйте вголос, дуже тихо.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Судома: відпустіть і пройдіть кілька кроків</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Біль у спині, кульшовому суглобі чи паху</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Вам казали не напружувати тазове дно, наприклад тому, що воно вже напружене</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Ви відновлюєтеся після операції на кульшовому суглобі, паху, спині чи животі, і дозволу на вправи ще немає</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Станьте рівно, стопи під тазом, коліна м’які, руки розслаблені.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Станьте рівно, коліна м’які</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>За одну секунду напружте обидві сідниці, приблизно наполовину від можливого.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Напружте, пів сили</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Тримайте п’ять секунд і дихайте далі. Більше нічого рухати не треба.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Тримайте й дихайте</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Повністю відпустіть перед наступним разом.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Відпустіть</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Виштовхування таза вперед</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Напружуйте без руху; ребра над тазом</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Повна сила, плечі повзуть угору</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Пів сили — у цьому весь задум</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Коліна випрямлені до упору</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Пом’якшіть обидва коліна</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Стискання щелепи</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Губи стулені, зуби розімкнені</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Затримка дихання</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Видихайте, напружуючи, потім дихайте далі</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Напруження сідниць сидячи</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Сідниці працюють кілька секунд, не встаючи зі стільця.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>сидячи на стільці</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Обидві сідниці тверді, так що ви сидите трохи вище; плечі, щелепа й живіт м’які.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>стілець, що не котиться</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Напружте й трохи витягніться вгору.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Судома: відпустіть і перенесіть вагу</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Сядьте рівно посередині сидіння, обидві стопи на підлозі, долоні на стегнах.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Сядьте рівно</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Тримайте п’ять секунд і дихайте далі.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Повністю відпустіть і знову відчуйте все сидіння.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Сутулення під час напруження</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Спершу витягніться вгору</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Прогин у попереку</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Ребра м’які; напружуйте без руху</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Розтяжка згиначів стегна на краю стільця</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Легка розтяжка спереду кульшового суглоба, з вагою на стільці: для колін, які не люблять стояння на колінах, або для хиткого дня.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>сидячи боком на стільці</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Легкий натяг спереду правого кульшового суглоба, що вщухає за кілька подихів; більша частина ваги на стільці.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>клубовий м’яз</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>великий поперековий м’яз</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>м’яз-натягувач широкої фасції</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>м’язи живота</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>стілець без підлокітників, що не котиться, за змоги біля стіни</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>Вага лишається на стільці.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Рівно, підкрутіть, напружте наполовину.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>Стілець не рухається; якщо рухається, зупиніться.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Поки нічого? Підкрутіть таз ще раз, перш ніж відсувати стопу.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>Відчуваєте в попереку? Підкручування зникло: поверніть стопу вперед і підкрутіть таз.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Судома в стопі? Обіпріться краще на подушечку стопи.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Зісковзуєте? Сядьте глибше на сидіння.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Будь-який рух стільця</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Різкий або защемлювальний біль у паху чи будь-який біль у спині, коліні або нозі</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Поколювання, оніміння чи відчуття струму спереду стегна або вниз по нозі</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Паморочиться в голові або втрачається рівновага</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Вам казали не відводити ногу назад, наприклад після операції на кульшовому суглобі</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>За останні дні у вас було розтягнення м’яза спереду кульшового суглоба</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>У вас уже болить спереду кульшового суглоба чи в паху</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>Єдиний стілець котиться, хитається або має підлокітники</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Сядьте боком на стілець: ліве стегно на сидінні, праве вільно перед краєм. Без коліщат.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Сядьте боком на стілець: праве стегно на сидінні, ліве вільно перед краєм. Без коліщат.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Сядьте боком</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Ліва стопа на підлозі, ліва рука на спинці.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Права стопа на підлозі, права рука на спинці.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Рука на спинці</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Заведіть праву стопу назад під себе й дайте коліну опуститися до підлоги, пальці ноги позаду.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Заведіть ліву стопу назад під себе й дайте коліну опуститися до підлоги, пальці ноги позаду.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Дайте коліну опуститися</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Сядьте рівно. Видихніть і підкрутіть куприк під себе.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Рівно, потім підкрутіть таз</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Напружте праву сідницю приблизно наполовину.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Напружте ліву сідницю приблизно наполовину.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Напружте наполовину</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Відсуньте праву стопу трохи назад, лише якщо ще нічого не відчуваєте.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Відсуньте ліву стопу трохи назад, лише якщо ще нічого не відчуваєте.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Стопа трохи назад</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Тримайте й дихайте: повільний вдих, ще повільніший видих. Легкий натяг, не більше 3 з 10. Потім поверніться й змініть бік.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Ребра вниз, куприк під себе</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Сидіння на самому куті</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Поверніться на сидіння; вага лишається на стільці</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Поворот до спинки</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Тазові кістки й груди дивляться вперед</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Стілець, що котиться</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Візьміть той, що стоїть нерухомо, біля стіни</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>М’яке дихання, видих довший за вдих</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Сядьте на вище сидіння чи тверду подушку, щоб передній кульшовий суглоб лишався добре розкритим.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Весь час тримайте руку на спинці.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Пропустіть, якщо поколювання спереду стегна, і зупиніться, якщо воно почнеться.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Пропустіть, якщо маєте біль у тазі, лобку чи паху.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Залишайтеся на підкручуванні; стопа назад не йде.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Розтяжка згиначів стегна на одному коліні</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Легка розтяжка спереду кульшового суглоба тієї ноги, що позаду, без навантаження на спину.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>стоячи на одному коліні</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Легкий натяг глибоко спереду правого кульшового суглоба чи у верхній частині стегна, що вщухає за кілька подихів; права сідниця трохи працює.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>прямий м’яз стегна</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>складений рушник або килимок, 3–5 см завтовшки</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>стілець або стіна на відстані руки</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Підкладка. Рівно. Підкрутіть. Напружте. Зсуньтеся. Дихайте.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>Розтягує підкручування; зсув невеликий.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Лише спереду стегна? Відсуньте задню стопу далі від сідниці.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Поки нічого? Підкрутіть таз ще раз, перш ніж рухатися.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>Відчуваєте в попереку? Підкручування зникло: поверніться й почніть із нього.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Защемлює спереду другого кульшового суглоба? Поставте стопи ширше й згинайте менше.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Різкий або защемлювальний біль у паху чи будь-який біль у спині або нозі</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Біль у надколінку</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Паморочиться в голові</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Вам казали не відводити ногу назад або не згинати стегно глибоко, наприклад після операції на кульшовому суглобі</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Стояти на колінах боляче: оберіть розтяжку стоячи</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Ви відновлюєтеся після операції на кульшовому суглобі, паху, спині чи животі</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Покладіть складений рушник або килимок під праве коліно й поставте ліву стопу вперед. Обидва коліна зігнуті приблизно під прямим кутом, передня гомілка вертикально. Тримайте стілець або стіну в межах досяжності.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Покладіть складений рушник або килимок під ліве коліно й поставте праву стопу вперед. Обидва коліна зігнуті приблизно під прямим кутом, передня гомілка вертикально. Тримайте стілець або стіну в межах досяжності.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Підкладка під коліно</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Витягніться вгору: коліно, таз, плече й вухо на одній лінії, ребра над тазом. Руки на поясі або на стільці.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Витягніться вгору</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Видихніть і м’яко підкрутіть куприк під себе, ніби вирівнюєте нахилену миску з водою. Поперек трохи вирівняється. Багато хто відчуває розтягування вже тут; якщо й ви, залишайтеся так.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Спершу підкрутіть таз</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Легко напружте праву сідницю, приблизно наполовину від можливого.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Легко напружте ліву сідницю, приблизно наполовину від можливого.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Лише якщо відчуваєте мало: зсуньте весь таз на кілька сантиметрів уперед, лишаючись рівно й з підкрученим тазом.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Невеликий зсув, не випад</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Тримайте й дихайте: повільний вдих, ще повільніший видих. Легкий натяг, не більше 3 з 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Зсуньтеся назад, відпустіть напруження, зробіть один подих. Потім змініть бік.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Зсуньтеся назад</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Надто далекий випад</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Поверніться; невеликого руху досить</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Ребра вниз, потім підкрутіть таз</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Забуте підкручування</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Спершу куприк під себе</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Нахил уперед</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Таз розвертається вбік</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Тазові кістки як дві фари, прямо вперед</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Переднє коліно далеко попереду, п’ята відривається</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Посуньте передню стопу вперед</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Стопи на одній лінії</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Рейки, а не канат</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Пружинення</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Тихо й нерухомо</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Зусилля крізь біль</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Назад до 3 з 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Надколінок на твердій підлозі</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Тримайтеся рукою за стіну або стілець, що не може зрушити.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Залишайтеся на підкручуванні; зсув пропустіть.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Розтяжка згиначів стегна стоячи</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Легка розтяжка спереду кульшового суглоба тієї ноги, що позаду: стоячи, у звичайному одязі, без стояння на колінах.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Легкий натяг спереду правого кульшового суглоба, що вщухає за кілька подихів; права сідниця трохи працює.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>стіл або стіна, що не можуть зрушити</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Застібніть блискавку, підкрутіть таз.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Пряжка ременя до підборіддя.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>Розтягує підкручування; згинання невелике.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Поки нічого? Підкрутіть таз ще раз, перш ніж згинати.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>Відчуваєте в попереку? Підкручування зникло: станьте рівніше й підкрутіть таз.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>Відчуваєте в литці? Дайте задній п’яті піднятися й зробіть трохи коротший крок.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>Стояти хитко, і немає нічого міцного, за що триматися</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Станьте боком до стола, ліва рука на ньому. Стопи під тазом.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Станьте боком до стола, права рука на ньому. Стопи під тазом.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Одна рука на столі</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Зробіть правою стопою короткий крок назад, 35–45 см від щиколотки до щиколотки. Пальці вперед; п’ята може піднятися.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Зробіть лівою стопою короткий крок назад, 35–45 см від щиколотки до щиколотки. Пальці вперед; п’ята може піднятися.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Короткий крок назад</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Пом’якшіть обидва коліна.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>М’які коліна</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Видихніть і підкрутіть куприк під себе. Стійте рівно.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Трохи зігніть переднє коліно, доки не з’явиться легкий натяг спереду правого кульшового суглоба.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Трохи зігніть переднє коліно, доки не з’явиться легкий натяг спереду лівого кульшового суглоба.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Трохи зігніть</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Тримайте й дихайте: повільний вдих, ще повільніший видих. Легкий натяг, не більше 3 з 10. Потім приставте ногу й змініть бік.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Надто довгий крок</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Підступіть; короткий крок і підкручування дають більше</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Задня стопа розвернута назовні</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Пальці прямо вперед</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Спирання на стіл</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Лише кінчики пальців; стійте рівно</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Заднє коліно випрямлене до упору</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Пом’якшіть заднє коліно</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Тримайтеся рукою за щось, що не може зрушити.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Залишайтеся на підкручуванні; згинання пропустіть.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Підйом ноги лежачи на боці</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Працюють м’язи збоку таза, без потреби тримати рівновагу.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>лежачи на боці</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>М’язи працюють збоку верхнього кульшового суглоба. Без натягу, без нічого болючого.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>середній сідничний м’яз</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>малий сідничний м’яз</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>подушка або складений рушник під голову</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Таз рівно, пальці дивляться вперед.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Нога на лінії тіла.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Повільно вгору, ще повільніше вниз.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Перекочуєтеся назад? Покладіть верхню руку на килимок перед собою й трохи обіпріться на неї.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Лише спереду стегна? Відведіть ногу трохи назад і спрямуйте пальці вперед.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>Забагато? Піднімайте нижче або зігніть верхнє коліно.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Біль зовні кульшового суглоба, у паху чи спині</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Судома, що не відпускає</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Лежати на цьому боці боляче</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Вам казали не відводити ногу вбік самостійно, наприклад у перші місяці після операції на кульшовому суглобі</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Ляжте на лівий бік, обидва коліна зігнуті, голова на подушці. Праву руку покладіть на килимок перед собою.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Ляжте на правий бік, обидва коліна зігнуті, голова на подушці. Ліву руку покладіть на килимок перед собою.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Ляжте на лівий бік</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Ляжте на правий бік</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Поставте тазові кістки одну над одною й випряміть верхню ногу на лінії тіла.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Таз рівно, нога пряма</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Підніміть ногу на зручну висоту, пальці дивляться вперед: 30 градусів цілком досить.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Підніміть, пальці вперед</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Зупиніться на три секунди й дихайте.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Опускайте повільно. Після останнього разу зігніть коліна й перекотіться на інший бік.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Надто високий підйом</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Піднімайте нижче: доки таз лишається рівно</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Перекочування назад</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Таз рівно; обіпріться на руку попереду</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Пальці повертаються вгору</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Пальці й надколінок дивляться вперед</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Нога йде вперед</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>На лінії тіла, навіть трохи позаду</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Піднімайте невисоко, на ширину стопи.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Відведення ноги вбік стоячи</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Працюють м’язи збоку таза, які тримають таз рівно щоразу, коли ви стоїте на одній нозі.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>М’язи працюють збоку обох кульшових суглобів, також на тій нозі, на якій ви стоїте. Без натягу, без нічого болючого.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>Ремінь лишається рівним.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Невеликий повільний рух; пальці вперед.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Витягніться на опорній нозі.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Важко стояти рівно? Піднімайте менше або лишіть пальці на підлозі й лише зніміть вагу з ноги.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Хитаєтеся? Більше пальців на столі, погляд в одну точку.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Нічого збоку таза? Спрямуйте пальці вперед і рухайтеся повільніше.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Могли б зробити набагато більше? Це нормально: близько п’яти про запас — добре.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Тягне близько до сідничних кісток? Підніміться й зведіть ноги ближче.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Сядьте якнайглибше на міцний стілець, що не може покотитися, стопи на підлозі.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Спершу сядьте якнайглибше</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Біль зовні кульшового суглоба</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>звичайно</translation>
    </message>
    <message>
        <source>short</source>
        <translation>коротко</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>одне утримання</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Поколювання, оніміння чи слабкість у нозі</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>Болить зовні кульшового суглоба, також коли ви на ньому лежите</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Стояти на одній нозі хитко, і немає нічого міцного, за що триматися: натомість ляжте на бік</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Станьте рівно, боком до стола, кінчики пальців лівої руки на ньому. Перенесіть вагу на ліву ногу, коліно м’яке.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Станьте рівно, боком до стола, кінчики пальців правої руки на ньому. Перенесіть вагу на праву ногу, коліно м’яке.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Вага на лівій нозі</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Вага на правій нозі</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Пальці дивляться вперед; відведіть праву ногу трохи вбік. Лише доти, доки ремінь рівний.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Пальці дивляться вперед; відведіть ліву ногу трохи вбік. Лише доти, доки ремінь рівний.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Нога вбік, ремінь рівно</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Зупиніться на одну секунду й дихайте.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Зупиніться</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Повільно поверніть ногу, не нахиляючись. Легко торкніться підлоги й повторіть.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Повільно поверніться</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Станьте на обидві стопи, вдихніть-видихніть і змініть бік.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Змініть бік</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Нахил, щоб підняти вище</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Піднімайте менше; стійте рівно над опорною ногою</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Пальці повертаються вгору й назовні</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Пальці й надколінок дивляться прямо вперед</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Підтягування таза вгору</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Ремінь рівно: рухається нога, не талія</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Прямо вбік, на лінії тіла</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Розмахування ногою</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Дві секунди туди, дві назад</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Невеликий рух, на ширину стопи вбік.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Одне коліно до грудей</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>М’яке згинання для попереку й сідниці лежачи; багатьом воно приємне.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>лежачи на спині</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Легкий, приємний натяг у правій сідниці чи попереку. Друге коліно лишається зігнутим і вільним.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>розгиначі попереку</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>складений рушник під голову, якщо хочете</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Руки за стегном.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Дайте йому наблизитися; не тягніть.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Плечі й голова важкі.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Защемлює спереду кульшового суглоба? Дайте стегну трохи віддалитися або відійти трохи вбік.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>Руки не дістають? Обведіть рушник ззаду стегна й тримайте його за кінці.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Симптоми в нозі? Продовжуйте, лише поки вони слабшають або не змінюються; якщо вони йдуть униз по нозі, зупиніться.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Шия напружена? Покладіть під голову складений рушник.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Біль, поколювання чи оніміння, що йде вниз по нозі</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Різкий біль у спині</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Вам казали не згинати стегно сильно, наприклад після операції на кульшовому суглобі</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>У вас крихкі кістки або був перелом хребта</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Згинання зараз посилює ваш біль у спині чи нозі</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Ви на пізніх місяцях вагітності або вагітні й маєте біль у тазі, лобку чи паху</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Ляжте на спину, обидва коліна зігнуті, стопи на підлозі, голова лежить.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Легко підніміть праву ногу й візьміться за неї обома руками позаду стегна.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Легко підніміть ліву ногу й візьміться за неї обома руками позаду стегна.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Візьміться позаду стегна</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Наблизьте стегно до себе настільки, наскільки зручно. Ліва стопа лишається на килимку.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Наблизьте стегно до себе настільки, наскільки зручно. Права стопа лишається на килимку.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Дайте стегну наблизитися</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Залишайтеся так, плечі м’які, і дихайте повільно. Досить легкого.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Плечі м’які, дихайте</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Дайте стегну віддалитися, поставте стопу й змініть бік.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Опустіть, змініть бік</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Ривок коліна до себе</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Хай наблизиться, наскільки хоче; куприк лишається внизу</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Піднімання голови</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Голова й плечі лежать на килимку</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>Друга нога лежить прямо</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Друге коліно зігнуте, стопа на підлозі</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Тягнути крізь защемлення</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Послабте; трохи вбік легше</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>По одному коліну й лише наполовину.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Продовжуйте, лише поки симптоми в нозі слабшають або не змінюються; зупиніться, якщо вони йдуть униз по нозі.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Махи ногою вперед і назад</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Легкий рух у кульшовому суглобі перед тренуванням: нога гойдається, як повільний маятник, а тулуб спокійний.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Вільне, легке гойдання від кульшового суглоба; опорна нога стійка, працює бік її таза.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>згиначі й розгиначі стегна ноги, що гойдається</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>середній сідничний м’яз опорної ноги, який тримає таз рівно</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>стіна або щось інше, що не може зрушити</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Повільний маятник.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Невеликого досить.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>Рухається нога, не тулуб.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Зменште дугу: вона сама зросте за перші кілька махів.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>Відчуваєте в попереку? Менший мах назад.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Хитаєтеся? Обидві руки на стіну, і менші махи.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Біль у паху, кульшовому суглобі, коліні чи спині</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Поколювання, оніміння чи відчуття струму в нозі</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Нога поколює, німіє або болить по всій довжині</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Вам казали не відводити ногу назад, або у вас нещодавно була операція на кульшовому суглобі</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Стояти на одній нозі для вас небезпечно</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Ви вагітні й маєте біль у тазі, лобку чи паху, або це останні місяці вагітності</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Станьте боком до стіни, ліва рука на ній. Не тримайтеся за стілець, що котиться.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Станьте боком до стіни, права рука на ній. Не тримайтеся за стілець, що котиться.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Одна рука на стіні</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Перенесіть вагу на ліву стопу, коліно м’яке. Права стопа висить вільно.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Перенесіть вагу на праву стопу, коліно м’яке. Ліва стопа висить вільно.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Вага на одній стопі</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Дайте правій нозі гойдатися вперед і назад, по секунді в кожен бік, як повільний маятник.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Дайте лівій нозі гойдатися вперед і назад, по секунді в кожен бік, як повільний маятник.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Гойдайте повільно й легко</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Хай дуга трохи зросте за перші п’ять махів. Тулуб і таз лишаються на місці.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>Тулуб нерухомий</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Дайте нозі заспокоїтися, поставте стопу й змініть бік.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Поставте стопу, змініть бік</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Високі викиди ноги</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Менше: хай висить і гойдається</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Прогин під час маху назад</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Менший мах назад; ребра вниз</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>Тулуб гойдається разом із ногою</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Стійте рівно; рухається лише нога</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Опорне коліно випрямлене до упору</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Пом’якшіть це коліно</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Швидкі махи</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Так повільно, щоб будь-коли зупинитися</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Мах уперед низький, значно нижче рівня таза.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Невеликі махи, цілком у межах того, що легко.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Підкручування таза біля стіни</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Вчить керувати підкручуванням — невеликим рухом, з якого починається кожна розтяжка згиначів стегна.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>стоячи, спиною до стіни</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>Поперек трохи наближається до стіни й знову віддаляється. Без розтягування, майже без зусиль.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>прямий м’яз живота</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>зовнішні косі м’язи живота</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>стіна</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Миска з водою: вирівняйте її.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Невеликий повільний рух.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Вправа, а не постава.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Нічого не рухається? Покладіть руку за талію й дуже легко притисніть її спиною.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>Рухається все тіло? Зменште рух; плечі й коліна на місці.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>Відчуваєте в стегнах? Стопи трохи ближче до стіни, коліна м’якші.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Від цього біль у спині посилюється</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Станьте спиною до стіни, стопи приблизно за 20 см від неї й на ширині таза, коліна м’які. Сідниці й лопатки торкаються стіни.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Спина до стіни</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Просуньте руку за талію й відчуйте проміжок. Заберіть руку.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Відчуйте проміжок</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Видихніть і підкрутіть куприк під себе, щоб проміжок зменшився. Він не мусить закритися.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Підкрутіть таз, повільно</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Тримайте три секунди, дихаючи.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Повністю відпустіть: поверніться до того, як вам зручно стояти.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Сильне притискання спини</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>Половина цього: невеликий повільний рух</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>М’які коліна, стопи трохи попереду</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Плечі піднімаються</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Плечі широко й низько</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Видихайте, підкручуючи таз</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Підкручений таз цілий день</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>Це вправа, а не постава: відпустіть повністю</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>Удвічі менше, повільно; пропустіть, якщо округлювати спину не для вас.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Підкручування таза лежачи</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Вчить керувати підкручуванням там, де більше нічого не може рухатися: лежачи на спині.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>Поперек трохи наближається до килимка й знову віддаляється. Без розтягування, майже без зусиль.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Нічого не рухається? Покладіть кінчики пальців під талію й дуже легко притисніть їх.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Шия напружена? Складений рушник під голову.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>Ноги працюють? Стопи трохи ближче до себе.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Ви на пізніх місяцях вагітності: лежати рівно на спині тоді не для вас; оберіть підкручування біля стіни</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Відчуйте невеликий проміжок під талією.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Повністю відпустіть. Наприкінці перекотіться на бік, перш ніж устати.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Притискання спини до підлоги</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Голова піднімається</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Голова важка на килимку</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>у комплексі</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Підкручування таза сидячи</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Вчить керувати підкручуванням, не встаючи зі стільця.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Вага трохи перекочується до куприка й назад. Без розтягування, майже без зусиль.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Перекочуйтеся через сідничні кістки.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Нічого не рухається? Підкладіть руку під одну сідничну кістку й відчуйте, як вона перекочується.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>Голова киває? Зменште рух; дивіться в одну точку.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Відчуйте обидві сідничні кістки на сидінні.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Відчуйте сидіння</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Видихніть і трохи підкрутіть куприк під себе. Голова й плечі лишаються на місці.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Повністю відпустіть і знову сядьте рівно.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>Осідання й сутулення</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Перекочується лише таз; груди лишаються вгорі</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Відхиляння всього тулуба назад</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Плечі лишаються над тазом</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Випад назад</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Рухає таз і ноги в легкому кроці перед тренуванням: крок назад, неглибоке згинання і знову вгору.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>Працюють переднє стегно й сідниця; легкий натяг у русі спереду заднього кульшового суглоба.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>згиначі стегна задньої ноги, легко й у русі</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>чотириголовий м’яз</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>метр вільного місця позаду вас</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>якщо хочете, стіна або міцний стілець на відстані руки</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Крок назад, опускайтеся прямо.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Рейки, а не канат.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Неглибоко теж добре.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Менший крок і менше згинання такі самі добрі.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Хитко? Покладіть руку на стіну або міцний стілець.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>Відчуваєте в попереку? Трохи підкрутіть таз, перш ніж опускатися.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Біль у коліні, кульшовому суглобі, паху чи спині</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>Рівновага сьогодні слабка, і немає нічого міцного, за що триматися</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Ви відновлюєтеся після операції чи травми кульшового суглоба, коліна або спини, і дозволу на вправи ще немає</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Станьте рівно, стопи під тазом, позаду вільне місце.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Станьте рівно</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Зробіть однією стопою крок назад, як по рейках: не ближче до середини, ніж раніше. Опускається лише подушечка цієї стопи.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Трохи підкрутіть куприк під себе.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Опускайтеся прямо вниз до неглибокого згинання. Заднє коліно лишається приблизно на дві долоні над підлогою.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Прямо вниз, неглибоко</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Тисніть передньою п’ятою й поверніться в положення стоячи. Потім інша стопа. Якщо попереду є місце, можна й іти: крок уперед замість назад.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Угору, змініть стопу</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Заднє коліно падає на підлогу</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Опускайтеся менше; керуйте рухом увесь шлях</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Ребра вниз, трохи підкрутіть таз</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Витягніться вгору, перш ніж опускатися</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Малий крок і мале згинання; переднє стегно лишається значно вище горизонталі.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Невеликий і повільний рух. Пропустіть, якщо поколювання спереду стегна, і зупиніться, якщо щось іде вниз по нозі.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Короткий крок, цілком у межах того, що легко.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Плавний рух ногою сидячи</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Повільний невеликий рух ноги й голови разом, без жодного розтягування. Для тих, кому лікар або фізіотерапевт порадив ковзання нерва; дослідження невеликі, з неоднозначними результатами.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>сидячи</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Нічого, крім легкого руху: без натягу за коліном чи в литці, без поколювання.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Лікар або фізіотерапевт порадив мені ковзання нерва.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>чотириголовий м’яз стегна</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>стілець, що не котиться й не хитається</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Нога вперед, погляд угору; потім поверніться.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Невелико й плавно, без натягу.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Один підхід, щонайбільше двічі на день.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Тягне за коліном? Розгинайте коліно менше.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Тягне в шиї? Рухайте головою лише наполовину.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Поколювання, яке було й раніше? Менше й повільніше або сьогодні пропустіть.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Більше поколювання чи болю, ніж раніше, під час руху або протягом години після нього</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Біль, що йде вниз по нозі</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Оніміння або слабкість у нозі</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Жоден лікар чи фізіотерапевт не радив вам ковзань нерва</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Зараз у вас сильний біль у нозі або нога слабка</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Будь-яка з тривожних ознак стосується вас</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Сядьте рівно на міцний стілець, обидві стопи на підлозі, долоні на стегнах.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Дайте підборіддю трохи опуститися. Тут починається й закінчується кожен рух.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Підборіддя трохи вниз</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Повільно розігніть праве коліно й водночас підніміть голову, ніби дивитеся вгору на картину.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Повільно розігніть ліве коліно й водночас підніміть голову, ніби дивитеся вгору на картину.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Розігніть коліно, погляд угору</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Знову зігніть коліно й водночас опустіть підборіддя. Не затримуйтеся в жодному крайньому положенні.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Зігніть коліно, погляд униз</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Невелико, плавно, ніколи не до натягу. Після останнього разу гляньте вперед і змініть бік.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Погляд уперед, змініть бік</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Розгинання коліна, доки не тягне</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Зупиніться задовго до натягу; стопа висить вільно</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Підборіддя внизу, коли нога випрямлена</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Коли нога йде вперед, голова піднімається</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Сутулення</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Спершу сядьте рівно, потім рух</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Затримка в кінці</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Рухайтеся далі, без зупинки з обох кінців</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Забагато повторень</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Один підхід із восьми, щонайбільше двічі на день</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Сядьте на вищий стілець, щоб коліна були нижче таза.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Сядьте рівно й лишіть підборіддя на місці: рухається лише нога.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Лише якщо лікар або фізіотерапевт порадив вам ковзання нерва; зупиніться, якщо поколювання наростає.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Присідання з напруженням угорі</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Розігріває таз і ноги легким повним рухом: униз приблизно до висоти стільця, знову вгору й рівно.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Працюють стегна й сідниці, рівномірно з обох боків. Наприкінці ви могли б зробити ще п’ять.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>місце, щоб стояти</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>якщо хочете, стілець позаду, що не може покотитися, щоб сідати на нього й вставати</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Сядьте назад, потім станьте рівно.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Коліна йдуть за пальцями ніг.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>Висоти стільця цілком досить.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Удвічі менше — теж повне присідання.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>П’яти хочуть відірватися? Поставте стопи трохи ширше або присідайте менше.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Хитко? Сідайте на стілець і вставайте з нього.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Паморочиться в голові або задишка у стані спокою</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Вам казали не згинати стегно далі певної межі: лишайтеся значно вище неї або оберіть напруження сідниць</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Станьте, стопи на ширині плечей, пальці трохи назовні, вага на всій стопі.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Стопи на ширині плечей</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Сядьте назад і вниз, ніби на стілець позаду, настільки, наскільки зручно. Руки вільно йдуть уперед.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Сядьте назад і вниз</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Хай коліна йдуть туди, куди дивляться пальці, а обидві п’яти лишаються на підлозі.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Коліна за пальцями ніг</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Відштовхніть підлогу й устаньте.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Відштовхніть підлогу</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>Угорі на одну секунду напружте обидві сідниці, щоб стати рівно. Прямо вгору, не відхиляючись назад.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Напружте, станьте рівно</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Коліна завалюються всередину</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Кожне коліно йде туди, куди дивляться пальці</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>П’яти відриваються</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Присідайте менше; вага на всій стопі</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Округлення спини</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Груднина вперед, присідайте менше</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Відхиляння назад угорі</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Ребра над тазом: напружте, станьте рівно й зупиніться</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Присідайте щонайбільше до половини: стегна лишаються значно вище горизонталі.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Стопи не ширше таза.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>динамічно</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Нахил сидячи з розведеними ногами</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Спокійна легка розтяжка внутрішнього боку стегон і заднього боку ніг, на п’ять повільних подихів.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>сидячи на підлозі</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Легкий натяг уздовж внутрішнього боку стегон і заднього боку ніг, який дає змогу повільно дихати.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>складений рушник, щоб на ньому сидіти</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Груди вперед, не голова вниз.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Довга спина; нахил від таза.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Надколінки дивляться в стелю.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Важко сидіти рівно? Сядьте вище, на товщий рушник, і зігніть коліна трохи більше.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Тягне за коліном? Пом’якшіть коліна.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>Відчуваєте в попереку? Підніміться й нахиліться від таза ще раз.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Біль за коліном або поблизу сідничної кістки</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Поколювання, оніміння чи відчуття струму в нозі</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Різкий або защемлювальний біль у паху чи спині</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Паморочиться в голові: тоді дихайте, як вам зручно</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Зараз у вас біль у нозі, що йде від спини</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>У вас було розтягнення м’яза ззаду стегна або в паху</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>У вас крихкі кістки або був перелом хребта: сидіть прямо або оберіть щось інше</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Сядьте рівно на складений рушник, ноги розведені настільки, наскільки зручно: приблизно 90–120 см між п’ятами, менше за нижчого зросту.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Сядьте рівно, ноги розведені</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Надколінки й пальці ніг дивляться в стелю. Коліна м’які.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Пальці вгору, коліна м’які</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Вдихніть і витягніться від сідничних кісток до маківки.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Вдихніть, витягніться</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Видихніть і нахиліться вперед від таза, грудьми вперед, доки не з’явиться легкий натяг.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Видихніть, нахиліться вперед</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Покладіть руки на гомілки або на підлогу перед собою.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Покладіть руки</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Залишайтеся так на п’ять повільних подихів: повільний вдих, ще повільніший видих. Досить легкого.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>П’ять повільних подихів</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Переступаючи руками, поверніться вгору й зведіть ноги.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Поверніться, переступаючи руками</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Округлення спини, щоб дістати далі</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Груди вперед, довга спина; менше теж добре</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Коліна завертаються всередину</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Надколінки й пальці до стелі</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Притягування себе вниз за стопи</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Хай руки лежать; вони не тягнуть</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Тихо й нерухомо; рухається лише дихання</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Сидіть прямо, долоні на стегнах; це і є вся вправа.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Розгинання верху спини на стільці</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Невеликий рух в інший бік після нахилу до екрана, не встаючи.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>Верх спини трохи прогинається над краєм спинки, і є легкий натяг упоперек грудей. Нічого в попереку чи шиї.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>великий грудний м’яз</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>розгиначі грудного відділу</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>стілець, що не котиться й не хитається, зі спинкою нижче лопаток</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Груднина вгору, нижні ребра спокійні.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>Голова лежить у долонях.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>Відчуваєте в попереку? Ще раз легко підкрутіть таз і зменште рух.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>Відчуваєте в шиї? Хай руки несуть усю голову, очі на рівні, де стіна сходиться зі стелею.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>Край спинки тисне? Покладіть на нього складений рушник.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Плечам незручно з руками за головою? Схрестіть руки на грудях.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Біль, поколювання чи оніміння в шиї або руці</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Рухи шиєю викликають біль чи поколювання в руці</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>У вас був перелом хребта або крихкі кістки: спершу запитайте й робіть зовсім малий рух</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Стілець котиться або хитається, і його не можна зафіксувати</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>Сядьте глибоко, стопи на підлозі</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Покладіть голову в обидві долоні, лікті трохи попереду.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Голова в долонях</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Дуже легко підкрутіть таз, щоб поперек лишався нерухомим і довгим біля спинки.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Легке підкручування</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Вдихніть, підніміть груднину й трохи відхиліть верх спини над краєм спинки.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Вдихніть, груднина вгору</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Видихніть і поверніться. Потім повільно опустіть руки.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Видихніть, поверніться</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Легко підкрутіть таз; згинається лише верх спини</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Закидання голови назад</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Хай руки несуть голову; погляд уперед</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Сповзання на сидінні</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Стілець хитається або котиться</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Усі ніжки стільця на підлозі, за змоги біля стіни</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Лишайтеся в першій, малій частині руху.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Прогулянка на дві хвилини</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Устаньте й відійдіть від стола в легкому темпі. З усіх способів переривати сидіння цей досліджено найбільше.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>ходьба</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Теплі ноги, вільне дихання: можна було б увесь час розмовляти.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>литкові м’язи</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Легкий темп, руки вільні.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Погляд удалину.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Вода, вікно або один поверх сходами.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Ніде ходити? Крокуйте на місці біля стільця.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Користуєтеся кріслом колісним? Їдьте в легкому темпі або робіть повільні кола обома руками.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Є більше часу? П’ять хвилин — теж гарна прогулянка.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>На початку скуто? Почніть із коротких кроків.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Біль у грудях або задишка навіть у спокої</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Запаморочення або відчуття, що ось-ось знепритомнієте</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Біль в одній литці</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Біль, що йде вниз по нозі, поколювання, оніміння чи слабкість</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Коли встаєте, паморочиться в голові, і це не минає: знову сядьте</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Одна литка нещодавно набрякла, тепла або болить: покажіть її лікарю того самого дня</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Вам казали не навантажувати ногу</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Устаньте повільно й зачекайте два подихи.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>Устаньте, два подихи</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Ідіть у легкому темпі, плечі опущені, руки вільно гойдаються.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Легкий темп, руки вільні</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Хай очі спочинуть на чомусь далекому.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Дивіться вдалину</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Дайте прогулянці мету: принесіть води, підійдіть до вікна або підніміться на один поверх. Потім поверніться.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Вода, вікно або сходи</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Поспішний старт довгими кроками</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Короткі, легкі кроки; поспіху немає</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Погляд у телефон</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Лишіть його на столі; погляд удалину</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Вирушати із запамороченням</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>Стійте, тримайтеся, два подихи; сядьте, якщо не минає</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Робіть короткі кроки.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Лишайтеся там, де для руки є стіна чи поручень.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>довго</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Одна хвилина біля стола</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Хвилина стоячи біля стола, у звичайному одязі: перед кожного кульшового суглоба, потім сідниці.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Повільно встаньте, рука на столі</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Права стопа назад, коліна м’які</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Ліва стопа назад, коліна м’які</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Підкрутіть, напружте наполовину, трохи зігніть</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Оберніться, ліва стопа назад</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Оберніться, права стопа назад</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Стопи разом, напружте, відпустіть</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>П’ять легких хвилин для спини</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Повільно й м’яко: на підлозі, на стільці, потім коротка прогулянка.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Повільно ляжте, коліна зігнуті</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Наблизьте праве стегно до себе</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Наблизьте ліве стегно до себе</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Опустіть його; тепер ліве</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Опустіть його; тепер праве</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Стопи вниз, дайте спині заспокоїтися</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Куприк під себе, тримайте, відпустіть</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Стопи на ширині таза, п’яти близько</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Підніміть, зупиніться, повільно опустіть</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Перекотіться, відпочиньте, повільно встаньте</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Сядьте глибоко на міцний стілець</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Груднина вгору, трохи відхиліться назад</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Ідіть легко, дивіться вдалину</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Розтяжка на одному коліні</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>Розтяжка згиначів стегна на одному коліні, по разу на кожен бік. Потрібен рушник під коліно.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Праве коліно на рушник, витягніться вгору</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Ліве коліно на рушник, витягніться вгору</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Підкрутіть, напружте наполовину, трохи зсуньтеся</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Зміна: ліве коліно на рушник</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Зміна: праве коліно на рушник</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Розтяжка на одному коліні, двічі</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>Розтяжка згиначів стегна на одному коліні, двічі на кожен бік.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Послабте, один подих, потім знову</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Чотири хвилини для стегон</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Підкручування, розтяжка на одному коліні, внутрішній бік стегон і нахил із повільним диханням, на підлозі.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Спина до стіни, коліна м’які</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>Навкарачки, права нога вбік</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>Навкарачки, ліва нога вбік</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Таз назад, спина рівна, поверніться</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Зміна ноги: ліва нога вбік</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Зміна ноги: права нога вбік</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Нахиліться вперед від таза</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Поверніться вгору, переступаючи руками</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Одна хвилина на стільці</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Хвилина, не встаючи: верх спини, потім сідниці.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Напружте, дихайте, відпустіть</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Сядьте рівно, один повільний подих</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Розтяжка стоячи</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>Розтяжка згиначів стегна стоячи, по разу на кожен бік. Звичайний одяг, без стояння на колінах.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Розтяжка стоячи, двічі</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>Розтяжка згиначів стегна стоячи, двічі на кожен бік.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Розтяжка стоячи, коротка</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>Розтяжка згиначів стегна стоячи з коротшим утриманням, для короткої паузи.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Дві хвилини стоячи</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Дві хвилини на ногах: перед кожного кульшового суглоба, кілька присідань, трохи кроків.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>До висоти стільця, вгору, напружте</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Крокуйте на місці або йдіть</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Устаньте й відійдіть від стола: до вікна, по воду або на один поверх угору.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Устаньте, зачекайте два подихи</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Ідіть легко, руки вільні</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Прогулянка на п’ять хвилин</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Довша прогулянка, коли на неї є час.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>П’ять хвилин перед тренуванням</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Легкий рух перед тренуванням, без утримання. Обирайте, коли потрібно; сам він ніколи не пропонується.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Одна рука на стіні</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Повільно гойдайте правою ногою</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Повільно гойдайте лівою ногою</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Оберніться</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Стопи на ширині плечей, місце довкола</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Вниз, угору, напружте, не поспішайте</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Стопи під тазом, станьте рівно</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Крок назад, неглибоко зігніть, поверніться</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Кінчики пальців на чомусь міцному</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Праву ногу вбік і поверніть</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Ліву ногу вбік і поверніть</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Ідіть жваво</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Зупиніться, якщо відчуєте різкий або защемлювальний біль, біль, що йде вниз по нозі, поколювання, оніміння, слабкість чи запаморочення. Виходьте повільно. Якщо це не минає, поговоріть із медичним фахівцем.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Легке відчуття розтягування — це нормально. Якщо болить і після наступного дня, робіть менше.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Виходьте повільно. Поспіху немає.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak ділиться загальними ідеями для руху, для дорослих, які добре почуваються. Він не може вас оглянути й не є медичною допомогою. Якщо ви відновлюєтеся після операції чи травми, вагітні або маєте захворювання кісток, суглобів, нервів чи порушення рівноваги, запитайте лікаря або фізіотерапевта, що з цього вам підходить.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Досить легкого.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Менше теж добре.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Якщо відчуваєте це в спині, підкрутіть таз ще раз.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Ледь помітно</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Легкий натяг, і можна розмовляти: це і є мета</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Трохи послабте</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Занадто: поверніться наполовину</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>Або будь-який біль чи поколювання: зупиніться</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Негайно викличте допомогу</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Якщо у вас біль у спині чи нозі разом із будь-чим із цього, зателефонуйте за місцевим номером екстреної допомоги.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Оніміння чи поколювання між ногами, навколо статевих органів, сідниць або заднього проходу; інші відчуття під час підтирання</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Нові труднощі з тим, щоб почати, відчувати чи контролювати сечовипускання або випорожнення, або нове оніміння чи нова втрата функції під час сексу</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Слабкість чи оніміння в обох ногах, слабкість, що наростає, біль в обох ногах або стопа, що звисає чи волочиться</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Біль у грудях</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Біль після серйозного нещасного випадку</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Зверніться по допомогу того самого дня: одна литка</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Не розтягуйте її. Разом із задишкою або болем у грудях це невідкладний стан.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Одна литка, що нещодавно набрякла, тепла, болить або змінила колір</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Невдовзі поговоріть із лікарем</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Якщо у вас біль у спині чи нозі разом із будь-чим із цього.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Гарячка або погане самопочуття</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Втрата ваги з невідомої причини</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Перенесене онкологічне захворювання</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Постійний біль уночі, якого не полегшує жодне положення</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Нове ущільнення або зміна форми хребта</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Падіння чи легкий удар за крихких кісток або тривалого приймання стероїдів</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Слабкий імунітет або ін’єкційне вживання наркотиків</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Новий біль у віці приблизно до 20 або після 50 років</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Немає поліпшення за кілька тижнів</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Тримайтеся за щось, що не може зрушити: стіл, стіну, стілець без коліщат, який стоїть біля стіни.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Босі ноги або взуття, що не ковзає; без шкарпеток на гладкій підлозі, без високих підборів.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Метр вільної підлоги, без кабелів і сумок, гарячі напої подалі.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Вставайте у два етапи: сядьте рівно й дихайте, потім підведіться.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>Перед кульшового суглоба</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Великий поперековий і клубовий м’язи піднімають стегно; допомагають прямий м’яз стегна, кравецький, натягувач широкої фасції та гребінний.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Після довгого сидіння стегна можуть здаватися скутими. Відчуття скутості — це не те саме, що вкорочення.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Спершу підкрутіть таз, потім трохи вперед: підкручування переносить розтягування в кульшовий суглоб і береже спину. Досить легкого.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>Бік таза</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>М’яз збоку таза, середній сідничний, відводить ногу вбік і тримає таз рівно, коли ви стоїте на одній нозі.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>На внутрішньому боці стегна — ті, що зводять ноги разом.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Перед тренуванням</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Перед тренуванням рухайтеся; розтяжки з утриманням лишіть на час за столом або на потім.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>П’ять повільних подихів: вдих чотири секунди, видих шість. Ніколи не затримуйте дихання.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>Паморочиться в голові? Дихайте як завжди.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Поколювання й оніміння</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Поколювання, оніміння чи відчуття струму йде від нерва, а не від м’яза: зупиніться. Це стосується і передньої поверхні стегна, і заднього боку ноги.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>Великий нерв ззаду ноги виходить із корінців у попереку. Внутрішній бік гомілки й передня поверхня стегна належать іншому нерву.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>Більшості людей з ішіасом стає краще без операції, часто за кілька тижнів. Він може повернутися, а в декого триває довше.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Кілька тривожних ознак потребують допомоги без зволікання: дивіться список.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Коли болить спина</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>Здебільшого біль у спині не є ознакою ушкодження й вщухає. Кілька тривожних ознак потребують допомоги без зволікання: дивіться список.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>М’яко рухатися й часто змінювати положення — добра звичка. Припиніть те, від чого стає гірше.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Вдихніть двічі, тоді повільно встаньте</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Розслабтеся й дихайте</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Коли нагадувати</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>За комп’ютером чи ні</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Перерви</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>Розтяжка</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Звуки й голос</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Інші програми</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Нагадувати через</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Скільки ви за комп’ютером без перерви, перш ніж з’явиться нагадування.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>На півдорозі змінити колір піктограми в лотку</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>Піктограма змінює колір, коли минає половина цього часу. Більше нічого не відбувається.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Нагадувати сповіщенням</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>Перший крок. Без нього спершу з’являється картка.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Показувати маленьку картку, коли нагадування лишається без відповіді</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>Картка сидить у куті екрана й ніколи не забирає у вас клавіатуру.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Показувати картку через</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Скільки нагадування чекає на відповідь, перш ніж з’явиться картка. «Вимк.» означає без картки.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Один тихий звук</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Над програмою, що заповнює екран, нічого не показується. Коли нагадування вже чекає так довго, як узагалі може, цей звук замінює сповіщення. Ніколи, поки використовується мікрофон.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Лише коли програма заповнює екран</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Також із другим нагадуванням</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Наполегливо: картка лишається, доки не отримає відповідь</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Інакше вона зникне сама через десять хвилин. Вона тримається свого кута; закрити її — теж відповідь, як і перерва.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Пристосовуватися до відповідей на нагадування</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Після трьох поспіль без відгуку вони з’являються на десять хвилин пізніше. Раз на тиждень ставиться запитання, чи їх не забагато. Кожна зміна показується тут із причиною.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Пауза в наборі, на яку чекати</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Нагадування чекає, доки клавіатура й вказівник не будуть нерухомі стільки часу, щоб не з’явитися посеред речення.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Чекати на таку паузу щонайбільше</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Після цього часу нагадування з’являється навіть під час набору.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Нагадати, коли довго стою</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Після «Стою» — одне сповіщення; воно просить зміни, а не стільця.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Довго стояти — це</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Скільки ви стоїте, перш ніж з’явиться це сповіщення.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Час, щоб влаштуватися</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Жодного нагадування стільки часу після того, як ви повернулися, розблокували екран чи розбудили комп’ютер.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Зачекати після дзвінка</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Нагадування, що чекало через дзвінок або презентацію, з’являється через стільки часу після їх закінчення.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Нагадування чекає щонайбільше</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>Найдовше, скільки дзвінок, презентація чи «Не турбувати» може затримувати одне нагадування.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Робочі години</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Нагадування з’являються лише в ці години; якщо немає, то будь-коли. День може мати кілька проміжків, і один може переходити через північ. Час за комп’ютером рахується в будь-якому разі.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихі години</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>У ці години нагадувань немає, наприклад daily 12:00-13:00. Те, що припало на них, з’являється після їх закінчення.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Вихідні дні</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>У ці дні нагадувань немає.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Підсумок дня о</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>У цей час одне сповіщення каже, скільки ви були за комп’ютером, найдовший відрізок, перерви й розтяжки. Якщо немає, підсумку не буде.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Файл у форматі iCalendar (.ics) на цьому комп’ютері. Поки в ньому триває подія, нагадування чекає. Його лише читають, і знову — після кожної зміни. Подія на весь день нічого не затримує, хіба що календар позначає її як зайнятість.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Зараховувати відсутність після</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Тиша клавіатури й вказівника такої тривалості — це відсутність, від останньої клавіші чи руху. Коротша тиша — це читання, і вона рахується як час за комп’ютером.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Питати про відсутність, коротшу за</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>Сама тиша не відрізняє читання від прогулянки. Якщо тиша була коротшою, програма питає, що це було; довша вважається відсутністю.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Питати щонайбільше раз на</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>Найменший час між двома такими запитаннями.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Зараховувати тихий перегляд</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>Під час дзвінка чи відео час рахується як час за комп’ютером, навіть якщо його не торкатися, щонайбільше стільки; потім програма питає.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Помічати дзвінки за мікрофоном</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Поки програма записує з мікрофона, нагадування чекає, а час рахується як час за комп’ютером, навіть якщо його не торкатися. Перевіряється лише, чи використовується мікрофон, ніколи не звук.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Помічати дзвінки за камерою</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>Те саме, поки програма тримає відкритою камеру. Її зображення ніколи не переглядається.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Помічати показ екрана</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>Те саме, поки екран показується іншим або записується, якщо стільниця про це каже.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Помічати, що не дає екрану згаснути</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Поки програма не дає екрану згаснути, як-от відео, час рахується як час за комп’ютером, навіть якщо його не торкатися. Саме це ніколи не затримує нагадування.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Помічати повноекранні вікна</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Поки вікно, яким ви користуєтеся, заповнює екран, нагадування чекає, а час рахується як час за комп’ютером, навіть якщо його не торкатися.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Зважати на «Не турбувати»</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Поки на стільниці ввімкнено «Не турбувати», нагадування чекає.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Перерва триває щонайменше</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Час не за комп’ютером або стоячи, який триває щонайменше стільки, завершує відлік і починає новий.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Вважати, що я стою, протягом</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>«Стою» закінчується саме через стільки часу або з наступним блокуванням. Сказане знову, діє ще стільки ж.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Повна перерва триває щонайменше</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>Від цієї тривалості історія показує перерву як повну.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Комплекс</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>Комплекс, який відкриває «Розтягнутися зараз».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>В офісі не пропонується жоден комплекс, якому потрібна підлога, якщо ви самі його не виберете.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дім</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Розтяжок стегон на день</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Скільки нагадувань за день називають розтяжку стегон; решта називають прогулянку або стояння.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Рухи, які пропускати</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Комплекси змінюються так, щоб обійтися без них. Зберігається лише на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Стояння на колінах</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Опускання на підлогу</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Нога позаду</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Глибоке згинання стегна</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Широко розведені ноги</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Стояння на одній нозі</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Нахил уперед</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Поколювання чи оніміння в нозі</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Вагітність</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Розтягування до межі суглоба</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Стояння: лишаюся сидіти</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Швидке вставання</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Вступ перед наступною розтяжкою</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Що це за ідеї для руху, для кого вони і які рухи пропускати. Після показу це вимикається.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Щоразу питати, що оминати</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Один ряд кнопок, перш ніж почнеться розтяжка; вибір діє на сьогодні.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Тихі звуки</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>У переломних моментах розтяжки: початок, зміна боку, кінець. Ніколи, поки використовується мікрофон.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Звуків і голосу, у відсотках від гучності системи.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Підказки голосом</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>Підказка моменту читається вголос, якщо система має голос (speech-dispatcher). Ніколи, поки використовується мікрофон.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Вікон, вправ і командного рядка.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Як на стільниці</translation>
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
        <translation>Призупиняти музику й фільми на час розтяжки</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Програвачі, що грають на початку розтяжки, призупиняються й продовжують після неї.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Команда з нагадуванням</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Запускається з кожним нагадуванням. Отримує те, про що воно, як STRETCHBREAK_… у своєму середовищі, має 10 секунд і не передається жодній оболонці.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Команда на початку перерви</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Запускається, коли ви йдете, встаєте чи починаєте розтяжку, наскільки програма це бачить.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Команда після перерви</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Запускається, коли ви знову за комп’ютером.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Команда після відрізка</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Запускається, коли перерва була досить довгою, щоб зарахуватися.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Команда після розтяжки</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Запускається, коли розтяжку завершено або зупинено.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Кольори вікон.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Якщо ввімкнено, фігура показується нерухомими малюнками, по одному на кожен крок.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімк.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимк.</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Зберігати історію</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Старіші дні раз на день видаляються назавжди. Історія ніколи не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Назавжди</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Два роки</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Один рік</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 днів</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>використання: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументи</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметри</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показати цю довідку й завершити</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>бракує аргументів: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>невідомі аргументи: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r не існує (на вибір: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r не є значенням типу %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>параметр %(option)s неоднозначний: це може бути %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>потрібен аргумент</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>потрібен принаймні один аргумент</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>аргумент %r тут зайвий</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Розтягнутися зараз</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Іду на прогулянку</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Перерва вже була</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Через %n хвилину</numerusform>
            <numerusform>Через %n хвилини</numerusform>
            <numerusform>Через %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>До {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Сьогодні за комп’ютером: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Найдовше без перерви: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Перерви: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Розтяжка стегон: {left} с лівий, {right} с правий</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Сьогодні нічого не надсилалося.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Сьогодні: {channels}. Останнє: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>ще не випробувано</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>помічено</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>не помічено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Миша або клавіша</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Дайте рукам відпочити дві секунди. Потім порухайте мишею або натисніть Shift.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>Клавіатури чи миші не помічено. Так час за комп’ютером рахувати не можна.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Десять секунд без клавіатури й миші</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Не торкайтеся миші й клавіатури десять секунд.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>Тиші не помічено. Можливо, якийсь пристрій рухається сам.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Блокування екрана</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Заблокуйте екран і розблокуйте його. Або пропустіть це.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>Про блокування не повідомлено. Тоді воно рахується як тиша.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Увімкніть відео на кілька секунд. Або пропустіть це.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Ніщо не повідомило, що відтворюється відео. Тоді фільм рахується до останньої клавіші чи руху миші.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Сповіщення з кнопкою</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>З’явиться сповіщення. Натисніть на ньому кнопку.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Відповідь не надійшла. Нагадування мають і власну картку.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Піктограма в лотку</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Триває пошук піктограми на панелі.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Жодна панель не показує піктограму. Мале вікно робить те саме.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>збій</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>блокування і сон</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>мікрофон</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>показ екрана</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>відтворення</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>налаштування</translation>
    </message>
    <message>
        <source>display</source>
        <translation>екран</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>шина сеансу</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>системна шина</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>сповіщення</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>сповіщення (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>служба D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>власні команди</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>програвачі</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>надіслані нагадування</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>лоток</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>наступні перевірки</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сеанс</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>стільниця</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Видно, що клавіатурою чи мишею користуються, ніколи — що саме.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Запустіть StretchBreak у сеансі стільниці. У Wayland композитор має надавати сповіщення про бездіяльність: це роблять GNOME, KDE, sway, Hyprland, labwc та інші.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>Про блокування й сон надходять повідомлення.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Установіть systemd-logind або elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Видно, чи якась програма записує.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Установіть libpulse і запустіть PulseAudio або pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Видно, чи якась програма тримає відкритою камеру.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Видно, чи екран показується іншим.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Запустіть PipeWire, з установленим libpipewire.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>Про програми, що не дають екрану згаснути, надходять повідомлення.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Потрібен logind або служба сеансу GNOME чи KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Видно, чи вікно заповнює екран.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Потрібен менеджер вікон, який про це каже (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>«Не турбувати» стільниці видно.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Призупинення в меню лотка робить те саме.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>Те, що відбувається, зберігається.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Звільніть місце на диску й подбайте про право запису в теці.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Нагадування показуються зі своїми кнопками.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Установіть службу сповіщень, наприклад dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Працює.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Зараз не використовується.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Тут цього не видно.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>Піктограма на панелі.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Жодна панель ще не приймає піктограму; є мале вікно.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Додайте лоток на панель. GNOME потребує ввімкненого розширення AppIndicator.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>На цій платформі немає лотка.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Нічого не заплановано: його будять лише клавіатура, миша чи стільниця.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Перевірить знову через: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Перевірка від StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Натисніть кнопку: це все.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Бачу</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>Не вдалося показати сповіщення.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Підведіться на хвилину або зробіть одну м’яку розтяжку.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Тиша від {since} до {until}: чи була це перерва на ногах?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Ваша відповідь виправляє відлік. Без відповіді теж добре.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Тиждень нагадувань: як воно було?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Кожна відповідь зсуває їх на десять хвилин. Без відповіді вони лишаються як є.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Забагато</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Якраз добре</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Більше, будь ласка</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>Стоячи вже {minutes} хв</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Пройдіть кілька кроків або сядьте: допомагає саме зміна.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Тепер сиджу</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Стою далі</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Так, на ногах</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Ні, за комп’ютером</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>Це було друге відкладення</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak тепер чекає на вашу наступну паузу.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Можливо, коротка: розтяжка стегон, стоячи, 1 хвилина</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Можливо, довша: розтяжка стегон, стоячи, 2 хвилини</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>рахує</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>рахує, без клавіатури й миші</translation>
    </message>
    <message>
        <source>away</source>
        <translation>відсутність</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>стоячи</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>спить</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>не працює</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>не рахує</translation>
    </message>
    <message>
        <source>input</source>
        <translation>клавіатура чи миша</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>екран заблоковано</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>комп’ютер спить</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>програма не працювала</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>використовується мікрофон</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>використовується камера</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>екран показується іншим</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>щось відтворюється</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>повноекранне вікно</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не турбувати</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>клавіатури й миші не видно</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>так ви сказали</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>розтяжка</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>подія у вашому календарі</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>зустріч, як ви сказали</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>поза робочими годинами</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>тихі години</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>вихідний день</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>нагадування призупинено до {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>нагадування чекає: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>тиша клавіатури й миші</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Пройдіться до вікна, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Сходіть по склянку води, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Пройдіться до найдальших дверей і назад, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Пройдіть коридором туди й назад, 2 хвилини</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Вийдіть на свіже повітря, 5 хвилин</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Обійдіть будівлю один раз, 5 хвилин</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Пройдіть усі кімнати, куди можна зайти, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Підійдіть до чайника й заваріть чай, 3 хвилини</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Спустіться й підніміться на один поверх, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Сходіть у дрібній справі, 3 хвилини</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Пройдіться до поштової скриньки чи рецепції, 3 хвилини</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Пройдіть повільне коло з вільними руками, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Ідіть і дивіться на найдальше, 2 хвилини</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Пройдіться без телефона, 3 хвилини</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Пройдіться туди, де денне світло, 3 хвилини</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Легка прогулянка з рухомим малюнком, 2 хвилини</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Крокуйте на місці, легко й тихо, 1 хвилина</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Пройдіться до дальшого кошика для паперу, 1 хвилина</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Пройдіться на балкон, у сад чи до вхідних дверей, 3 хвилини</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Пройдіться й подбайте про рослини, 3 хвилини</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Віднесіть одну річ на її місце, 2 хвилини</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Постійте біля вікна й погляньте вдалину, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Устаньте й прочитайте наступну сторінку стоячи, 2 хвилини</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>Наступний дзвінок чи повідомлення стоячи, 3 хвилини</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>Станьте рівно, плечі вільні, повільне дихання, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>Постійте, переносячи вагу з боку на бік, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>Станьте й десять разів підніміться навшпиньки, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>Станьте й обіпріться прямими руками на стіл, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>Станьте й погойдайте обома руками, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>Станьте й покрутіть плечима назад, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Устаньте й приберіть один кут стола, 2 хвилини</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>Випийте щось стоячи, 2 хвилини</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>Наступна думка стоячи, руки не на клавішах, 1 хвилина</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>П’ять разів повільно встаньте зі стільця й сядьте, 1 хвилина</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>Станьте й потягніться обома руками вгору, 1 хвилина</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Розтяжка стегон, стоячи біля стола, 1 хвилина</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Перед кульшового суглоба, кожен бік раз, 1 хвилина</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Малий крок назад, підкрутіть таз і дихайте, 1 хвилина</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Один м’який комплекс біля стола, 1 хвилина</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Повільні подихи в легкій розтяжці, 1 хвилина</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Розтяжка стегон стоячи, з кількома кроками, 2 хвилини</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Розтяжка стегон і кілька легких присідань, 2 хвилини</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Перед обох кульшових суглобів, стоячи, 2 хвилини</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Дві м’які хвилини на ногах, 2 хвилини</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Легкі рухи у звичайному одязі, 2 хвилини</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Комплекс для стегон на підлозі, 4 хвилини</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>На килимі: перед і внутрішній бік стегон, 4 хвилини</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Чотири неквапливі хвилини для стегон, 4 хвилини</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>М’які рухи на стільці, 1 хвилина</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Верх спини над краєм спинки, 1 хвилина</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Верх спини й легкі напруження, сидячи, 1 хвилина</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Сядьте рівно й порухайте верхом спини, 1 хвилина</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Руки не на клавішах, погляд удалину, 1 хвилина</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Шість повільних подихів, руки на колінах, 1 хвилина</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Покрутіть обома плечима назад, сидячи, 1 хвилина</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Повільні кола обома руками, сидячи, 1 хвилина</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Розтискайте й стискайте долоні, розслабте зап’ястки, 1 хвилина</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Покладіть одну річ на її місце, 1 хвилина</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Потягніться вгору й у боки, сидячи, 1 хвилина</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Перейдіть на інше місце в кімнаті, 2 хвилини</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Візьміть щось попити, так, як вам зручно, 2 хвилини</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Дістаньтеся до вікна, так, як вам зручно, 2 хвилини</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Одне повільне коло, так, як вам зручно, 2 хвилини</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Погляньте в найдальше вікно, до якого можете дістатися, 2 хвилини</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>з’єднання закрито</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>немає придатної адреси</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>На цій стільниці немає D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Не можна використати: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Немає відповіді: {bus} ({why}). Триває нова спроба.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>З’єднання втрачено: {bus} ({why}). Триває нова спроба.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>надійшло не D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>за адресою {places} ніщо не відповідає. Запустіть StretchBreak у сеансі стільниці.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak не може запуститися: бракує бібліотеки, потрібної Qt ({why}). Установіть пакет вашої системи, який її містить.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>немає екрана: не задано ні WAYLAND_DISPLAY, ні DISPLAY. Запустіть StretchBreak у сеансі стільниці.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} — не тека.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} використати не можна: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} належить комусь іншому.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} відкрита для інших; закрийте її командою: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>Не вдається зв’язатися зі StretchBreak за адресою {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak не запущено. Запустіть його командою: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak є, але не відповідає. Спробуйте ще раз або завершіть його.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak обірвав відповідь. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak не має на це відповіді; чому — у його файлі журналу.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Команда — це об’єкт JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>Відповідь задовга, щоб її надіслати.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>Команда задовга.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Це не рядок JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak не зміг цього зробити; чому — у його файлі журналу.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>там не розмовляють протоколом Wayland</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>сервер X не відповідає</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send не каже, чи хтось це побачив</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR не задано</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>там ніхто не слухає</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland бачить клавіатуру й мишу лише у власних вікнах</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>сервер X не має розширення SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>сервер X не має лічильника IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart можна встановити на on або off, а не на «{word}»</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>Стільниця спершу запитає вас; її відповідь буде видно в налаштуваннях.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak запускається під час входу.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak не запускається під час входу.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Ця система не каже, чи запускається StretchBreak під час входу.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>мить</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Коротка перерва</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; причина: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} має «{text}», а це не час на зразок 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>часовий пояс «{name}» невідомий</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>бракує DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION має «{text}», а це не тривалість на зразок PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>на початку немає BEGIN:VCALENDAR: це не файл календаря</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>рядок {line} не має вигляду НАЗВА:ЗНАЧЕННЯ</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>рядок {line}: подію в ньому використати не можна ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>Решта використовується.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Він нічого не стримує.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, і ще %n.</numerusform>
            <numerusform>{file}: {problem}, і ще %n.</numerusform>
            <numerusform>{file}: {problem}, і ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n подія повторюється так, що відстежити це не можна</numerusform>
            <numerusform>%n події повторюються так, що відстежити це не можна</numerusform>
            <numerusform>%n подій повторюються так, що відстежити це не можна</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: більший, ніж може бути календар; він нічого не стримує.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: календар прочитати не можна ({why}); він нічого не стримує.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>немає комплексу з назвою «{name}»; є: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>будь-де</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>потрібне місце на підлозі</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>нічого утримувати</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Час не губиться і не рахується двічі; те, що відбувається зараз, видно в днях, які показує годинник. Якщо вони хибні, виставте його правильно.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>Годинник цього комп’ютера переставлено на 1 день уперед.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>Годинник цього комп’ютера переставлено на 1 день назад.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>Годинник цього комп’ютера переставлено на %n день уперед.</numerusform>
            <numerusform>Годинник цього комп’ютера переставлено на %n дні вперед.</numerusform>
            <numerusform>Годинник цього комп’ютера переставлено на %n днів уперед.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>Годинник цього комп’ютера переставлено на %n день назад.</numerusform>
            <numerusform>Годинник цього комп’ютера переставлено на %n дні назад.</numerusform>
            <numerusform>Годинник цього комп’ютера переставлено на %n днів назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>«{text}» — не день на зразок 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>«{text}» — не час на зразок 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Розтяжка вже відкрита; ось вона.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>Картка має клавіатуру.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Зараз на екрані немає картки.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak не має вікна з назвою «{name}».</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>Роботу StretchBreak завершено.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak не знає команди «{name}».</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>в історії нічого немає о {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>для виправлення потрібен час зі зсувом, наприклад 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>те, що виправляють, починається раніше, ніж закінчується, і триває не довше дня</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>«{word}» — неможливе виправлення; оберіть одне з: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Для цих днів в історії ще нічого немає.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>найдовше</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>перерви</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>нагадування</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>розтяжка лівий</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правий</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} за {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>пораховано: {counts}, без годин</translation>
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
        <translation>не є об’єктом</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>«duration» має бути кількістю секунд</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>«duration» не може дорівнювати {number} секунд</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>«data» має містити «status»: afk або not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, рядок {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>немає bucket типу «{type}»; експортуйте всі bucket або aw-watcher-afk з ActivityWatch як JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>немає списку подій</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>«timestamp» має бути часом на зразок 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>не є текстом у UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>не є JSON, який можна прочитати</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, подія {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>має бути «{first}»; це файл Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>має версію, відмінну від {one} чи {other}; повідомте про це разом із першими рядками файлу</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: у ній немає ні {one}, ні {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>має бути день на зразок «D 2 2 126 8 30 2 2 126 17 5», для 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>першим числом мають бути секунди активності того дня</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} за {days} з {program} тепер в історії.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>У {path} немає нічого, чого історія ще не має.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>Ваша власна починається {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 день, який порахував {program}, тепер в історії.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n день, який порахував {program}, тепер в історії.</numerusform>
            <numerusform>%n дні, які порахував {program}, тепер в історії.</numerusform>
            <numerusform>%n днів, які порахував {program}, тепер в історії.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>немає права запису сюди</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>це не тека</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. Те, що не можна там зберегти, лишається в пам’яті й зникає після завершення. Подбайте про право запису в цій теці або задайте {variable} на ту, де воно є.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (хвилини), tomorrow або «until 14:30»</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (хвилини) або «until 14:30»</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>«{text}» — не тривалість призупинення; напишіть {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>«{text}» — не тривалість зустрічі; напишіть {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>«{text}» — не час доби; напишіть {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n хвилина за комп’ютером</numerusform>
            <numerusform>%n хвилини за комп’ютером</numerusform>
            <numerusform>%n хвилин за комп’ютером</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>менше хвилини за комп’ютером</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 хвилина за комп’ютером</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>Історію видалено.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} видалено з історії.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>Історію від {first} до {last} видалено.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>початку</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>доступ заборонено</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>операцію не дозволено</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>немає такого файлу чи теки</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>файл уже існує</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>не тека</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>вичерпано квоту диска</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>файлова система лише для читання</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>помилка введення-виведення</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>задовга назва файлу</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>забагато вкладених символічних посилань</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>забагато відкритих файлів</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>у з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Знає, скільки ви за комп’ютером, і показує одну м’яку розтяжку.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>показати версію програми й завершити</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команди</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>Попередні налаштування збережено як {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>вивести JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>змінити налаштування на цей запуск, наприклад remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>запустити без вікна, як під час входу</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>прискорити сеанси, щоб їх випробувати</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>наприклад standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилини</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow або: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30 або тривалість, наприклад 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>вивести один рядок на день як CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>вивести перерви як календар</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>запустити програму в лотку</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>що програма зараз вважає і чому</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>відкрити комплекс зараз</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>переглянути комплекси й вибрати один</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>переглянути й змінити налаштування</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>переглянути перші сторінки знову</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>сказати, що перерва вже була</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>сказати, що ви зараз ідете на прогулянку</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>без нагадувань, поки ви на зустрічі</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>сказати, що відтепер ви стоїте</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>сказати, що ви знову сидите</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>сказати на запитання, що це була перерва на ногах</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>сказати, що ви були за комп’ютером</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>нагадати знову через MIN хвилин</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>без нагадувань на деякий час</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>завершити призупинення або зустріч</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>що тут видно і що допомогло б</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>ваші дні досі</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>усе, що у вас тут є, в один файл</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>усе назад із такого файлу</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>дні, які зберегла інша програма</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>оцінити записаний день</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>які є вправи й скільки вони тривають</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>які є комплекси й для чого кожен</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>перевірити файли вправ і комплексів</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>намалювати фігури у файл зображення</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>запуск під час входу: on, off або як є зараз</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>завершити програму</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Спробуйте: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>перший день, наприклад 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>останній день, включно</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>видалити день назавжди або перерахувати всі дні наново</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>що видалити</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>справді видалити</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>якої програми</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>її файл або тека</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>кожна фігура, правильна й неправильна</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>одна фігура: яка вправа</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>звідки</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>який момент</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>куди зберегти цю одну фігуру</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>записаний день</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>файл налаштувань (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>сказати, що не так, із файлом і рядком</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>файли або теки</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>намалювати день у файл зображення</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>з --plot: який день; без цього сьогодні</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>яке налаштування або файл</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>значення відтепер</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>з --plot: тиждень цього дня</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>з --plot: його місяць</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>з --plot: дванадцять місяців до нього</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} нічого не приймає після {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} потребує {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: такий файл уже є; дайте іншу назву</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: такого файлу налаштувань немає</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: нічого не перенесено</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Нічого не відрізняється.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Спершу виправте файл.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>запускає програму</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>там немає файлу TOML</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n файл, нічого виправляти</numerusform>
            <numerusform>%n файли, нічого виправляти</numerusform>
            <numerusform>%n файлів, нічого виправляти</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>нічого виправляти</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>Шина сеансу не відповідає: вона потрібна сповіщенням і блокуванню.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Немає шини сеансу: вона потрібна сповіщенням і блокуванню.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak не запущено, тож перевіряється лише те, що видно ззовні.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Запустіть його командою: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>Файл налаштувань можна прочитати.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>Журнал можна прочитати.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>Екран відповідає.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>Шина сеансу відповідає.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Перераховані дні: {days}, з подій: {events}. Їхня контрольна сума — {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>це видалить усю історію назавжди; повторіть із --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>це назавжди видалить те, що відомо про {day}; повторіть із --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>ті самі події дали вдруге інші числа; повідомте про це, будь ласка</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Немає історії, яку можна видалити.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>«{text}» — ні день на зразок 2026-03-02, ні: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak запущено; спершу завершіть його командою: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} містить {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} нічого не містить: ще нічого немає.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: такого файлу немає</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>не є JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} відновлено.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Те, що було раніше, збережено в {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures потребує --sheet OUT.png або --exercise ID і --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at має бути кількістю секунд, а не {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} — не вправа; їх показує stretchbreak exercises</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>Зображення записати не можна: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak не може запуститися ({why}). Більше є в {log}.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>Те, що було налаштовано раніше, лишається чинним, і нічого не записується, доки файл не виправлено.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>Командний рядок не може зв’язатися з цією копією.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak запускається; спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>передати клавіатуру картці, якщо вона є</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>Я не знаю «{text}»; оберіть одне з: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>«{text}» — не час зі зсувом на зразок 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>«{word}» потребує хвилин від 1 до {most}, а не «{text}»</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>«{word}» стоїть окремо; «{rest}» за ним іти не може</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true або false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>назва на зразок standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>від {low} до {high} або off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>від {low} до {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} або {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none або будь-що з {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none або {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Немає налаштування з назвою {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} використати не можна; дозволено: {allowed}. Напишіть, наприклад, {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break коротша за break_length; для обох діє {length}.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} використати не можна; дозволено: {allowed}. Діє типове значення, {default}. Щоб змінити, напишіть, наприклад, {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Можливо, ви мали на увазі {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>час від 0.2s до 24h або off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>час від 0.2s до 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; не має вигляду KEY=VALUE, як-от remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Воно лишається у файлі як є.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>години на зразок mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>дати на зразок 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>повний шлях до файлу</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>час доби на зразок 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>програма з аргументами, наприклад notify-send &apos;Встаньте&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} записати не можна: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>він пошкоджений</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} має формат {theirs}; ця версія читає {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} пошкоджено: його журнал прочитати не можна</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} — не придатна резервна копія: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>нічого не змінено, бо щось не вдалося: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} містить {name}, а це не належить до резервної копії</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} пошкоджено: {name} — не те, що туди поклали</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} пошкоджено: його налаштування прочитати не можна ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>Журнал прочитати не вдалося ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>Не всі останні події перед зупинкою програми вдалося прочитати.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>Ще %n з-за пошкодження перенесено, а все разом збережено як {name}.</numerusform>
            <numerusform>Ще %n з-за пошкодження перенесено, а все разом збережено як {name}.</numerusform>
            <numerusform>Ще %n з-за пошкодження перенесено, а все разом збережено як {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Його збережено як {name}, а новий починається з %n запису, який можна прочитати.</numerusform>
            <numerusform>Його збережено як {name}, а новий починається з %n записів, які можна прочитати.</numerusform>
            <numerusform>Його збережено як {name}, а новий починається з %n записів, які можна прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Його збережено як {name}, а новий починається.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>він пошкоджений ({damage}), і відкласти його не можна ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Усе разом збережено як {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Його збережено як {name}, а новий починається; перенести його записи не вдалося ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>він видає себе за версію {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Його збережено як {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>це не журнал StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>дні видалено, але допоміжний файл не вдалося спорожнити, поки його читає інша програма</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Копії поруч із журналом ще можуть їх містити: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Доки це не виправлено, історія лишається тільки в пам’яті.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>Журнал {file} використати не можна: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Він лишається як є; цей запуск лишається тільки в пам’яті. Оновіть програму, будь ласка.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>сталося щось неочікуване ({error}); більше є у файлі журналу.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>Журнал {file} прочитати не можна: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>бракує кінця</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>Налаштування прочитати не можна ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} не може бути {value}; дозволено: {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Діють типові значення.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Нічого не збережено.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Нічого не збережено ({why}); файл такий, яким був.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what}: змінити тут без шкоди для решти не вдалося; змініть самі, будь ласка.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>він більший, ніж можуть бути налаштування</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>Налаштування прочитати не вдалося ({wrong}). Їх збережено як {name}, і діють типові значення. Щоб повернути їх, виправте той файл і дайте йому стару назву.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>Налаштування прочитати не вдалося ({wrong}). Їх збережено як {name}; діє те, що стоїть перед помилкою, а для решти — типові значення. Щоб повернути їх, виправте той файл і дайте йому стару назву.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>Налаштування прочитати не можна ({wrong}), і відкласти файл не можна ({why}). Діють типові значення; виправте файл, будь ласка.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>його записала новіша версія StretchBreak (формат {theirs}, а не {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл порожній</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>це не база даних</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>бракує самого файлу</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (рядок {line}, стовпець {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (у кінці файлу)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>бракує «=» після назви</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>бракує кінця рядка після інструкції</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>бракує «]» у кінці назви таблиці</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>хибна інструкція</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>хибне значення</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>назва не може так починатися</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>значення наведено двічі</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>список не закрито</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>текст не закрито</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>окремий «\» у тексті</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>текст виходить за кінець рядка</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>зміна не виходить такою, як задумано</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>це не текст у UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>це не TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>це не файл бази даних</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>базу даних пошкоджено</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>базу даних відкрити не можна</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база даних лише для читання</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>база даних або диск заповнені</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>помилка читання чи запису диска</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>те, що має бути в ньому текстом, ним не є</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>його заблокувала інша програма</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} год</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>відрізки понад 60 хв</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>відрізки від 30 до 60 хв</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>відрізки до 30 хв</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>нічого не помічено</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>Історія StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Кожен записаний день, перерва, нагадування й розтяжка видаляються з цього комп’ютера, і повернути їх не можна. Налаштування лишаються як є.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Видалити все</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Усе, що записано цього дня, видаляється, і повернути це не можна.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Видалити цей день</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Залишити як є</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Видалити всю історію?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>&amp;Так, на ногах</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>Це був час за &amp;комп’ютером</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>Це був час &amp;стоячи</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>&amp;Не знаю</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>За&amp;брати сказане назад</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>Видалити {day}?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>жодного відрізка понад 30 хв</translation>
    </message>
    <message>
        <source>some</source>
        <translation>трохи</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>понад 1 год</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>понад 2 год</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>понад 4 год</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>нагадування</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>ваша відповідь</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>розтяжка</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>багато невідомого</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>середній день кожного тижня; смуга така широка, як те, що невідомо</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} за комп’ютером, {long}; найдовший відрізок: {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Час у відрізках понад 30 хвилин, день за днем</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Час на день у відрізках понад 30 хвилин, тиждень за тижнем</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Тут нічого не помічено.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} за комп’ютером</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Час у відрізках, день за днем</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Цей день</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Тижні</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: зображення історії — це .svg або .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Розтяжка стегон, кожен бік</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} з {aim} с розтяжки стегон</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Цього цілком досить.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Лівий</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правий</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>мета {n} с</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>досить {n} с</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>За комп’ютером</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Найдовше без перерви</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Перерви</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Тиждень від</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Помічено</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Щонайменше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>замало днів, щоб сказати</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} на день у відрізках понад 30 хвилин; імовірно від {low} до {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Тиждень від {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>за комп’ютером</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>за комп’ютером, без клавіатури й миші</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>розтяжка, зупинена раніше</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>тепер стоячи</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>знову сидячи</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>Це був час за комп’ютером</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>знову нагадування</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>розтягнутися зараз</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>розтяжку завершено</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>розтяжку зупинено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>призупинення</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>годинник змінився</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>лівий {left}, правий {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} у відрізках понад 30 хвилин</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} невідомо</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>Замало днів, щоб сказати, чи це змінюється.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Без виразної зміни проти попередніх чотирьох тижнів.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Менше часу у відрізках понад 30 хвилин, ніж у попередні чотири тижні.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Більше часу у відрізках понад 30 хвилин, ніж у попередні чотири тижні.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>Годинник змінився з {before} на {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>від {since} до {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Причина: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>через {n} хв</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, чекало: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Тривожні ознаки</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Назад до розтяжки</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Переклад за допомогою машини, очікує перегляду.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Постійте трохи й ідіть далі, коли захочете.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Обидва боки готові</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Нічого не утримувалося, і не мусило.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Легко: якраз добре.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Досить легкого: наступного разу натисніть «Занадто» раніше.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>Це було занадто. Наступного разу оберіть м’якший варіант.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Зупинитися завжди правильно. Наступного разу оберіть м’якший варіант.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Якщо щось болить і не минає, перегляньте тривожні ознаки.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Виходьте повільно</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Зупинено. Це нормально.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Наскільки сильно було, щонайбільше? Відповідати не обов’язково.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} с лівий, {right} с правий</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name}: тепер тиждень відпочинку, бо двічі поспіль було занадто.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name}: пропускається до завтра.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Тоді не сьогодні</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Тричі поспіль легко. Лише якщо хочете, наступного разу: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>На сьогодні цілком досить: {left} с лівий, {right} с правий.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Тут ви зупинилися. Продовжте або почніть спочатку.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Подих завершено</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Л</translation>
    </message>
    <message>
        <source>R</source>
        <translation>П</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>П’ять секунд, щоб вийти</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Задалеко</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Стрілка вліво</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Стрілка вправо</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>жоден комплекс прочитати не вдалося; допоможе повторне встановлення StretchBreak</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Легше</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Занадто</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T або стрілка вниз</translation>
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
        <translation>Довелося зупинитися</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>М’якший варіант</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Не сьогодні</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Оминати …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>легкий натяг, можна розмовляти</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Легкий натяг, щонайбільше 3 з 10: можна було б розмовляти.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>Призупинено: якийсь час минув непоміченим. Продовжте з того ж місця.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>З поверненням. Продовжте з того ж місця.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Менше теж добре: сповільніться або зупиніться.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>Призупинено. Вийдіть із розтяжки, якщо хочете.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Видих</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Легкий натяг, щонайбільше 3 з 10, нічого силоміць.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Тепер м’якше: менше того самого.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>Самого підкручування досить</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>Половини досить</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Дихайте повільно. Досить легкого.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Вдих</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Далі: кінець</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>лівий бік</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>правий бік</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>обидва боки</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Чекає, доки ви почнете</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Не так: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Трохи послабте</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Менше теж добре. Лишайтеся там, де легко.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Що потрібно</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Займіть положення</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Повільно входьте</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Тримайте й дихайте</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Дихайте повільно</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Відпочиньте</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Змініть бік</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Повільно поверніться</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Ідіть у легкому темпі</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Далі: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Цей крок триває {n} с</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: утримано {n} з {m} с</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Тепер м’якше: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Лише трохи місця.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Далі: тримайте {n} с · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Почнеться саме через {n} с</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>Повільних подихів: {n}</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>Разів: {n}</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Тримайте {n} с</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>Час для перерви, коли вам зручно</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Нагадування не заплановано</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} год {m:02d} хв</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Наступне нагадування близько {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} хв</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Нагадування призупинено до {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Нагадування чекає: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak уже працює; ось його вікно.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Ось комплекси, з яких можна вибрати.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Ось налаштування.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Ось ваші дні.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Ось вітання.</translation>
    </message>
</context>
</TS>
