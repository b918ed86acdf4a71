<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>هل هناك حركات من الأفضل تجنبها؟</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>تُعدَّل الروتينات لتخلو منها. يمكن تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>يُحفظ على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>البدء عند تسجيل الدخول (هذا النظام لا يخبر)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>في علبة النظام، بلا نافذة.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>نسخة أخرى تبدأ عند تسجيل الدخول: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>للعدّ من بداية اليوم</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>لم يسمح سطح المكتب بذلك.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>النسخة التي لها مجلد خاص ({variable}) لا تبدأ عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>هو مغلق ضمن تطبيقات بدء التشغيل في مدير المهام.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>أغلقته إعدادات سطح المكتب نفسها.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>تذكير تجريبي</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>هنا تأتي التذكيرات.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>تذكير من StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>الوقوف دقيقة، أو تمرين إطالة لطيف واحد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>اجتماع …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>بعض الاختيارات</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>ما هو موجود مناسب لمعظم الناس. ويمكن تغييره كله لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>مرحبًا بك في StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>يعدّ مدة البقاء أمام الحاسوب دون استراحة، ثم يذكّر بحركة صغيرة واحدة. دقيقة بعيدًا، أو وقوفًا، تبدأ العدّ من جديد.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>ما يراه</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>هل تُستخدم لوحة المفاتيح والمؤشر</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>هل تجري مكالمة أو يُعرض فيلم</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>هل الشاشة مقفلة أو الحاسوب في سكون</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>ما لا يستطيع أن يراه</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>كيف تجلس، أو هل تجلس أصلًا</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>ما تكتبه: لا يُنظر إليه أبدًا</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>ما على شاشتك</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>صورة: أيقونة StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>إرسال تذكير تجريبي</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>هذه الأيقونة بين الأيقونات الصغيرة في اللوحة، وربما خلف سهم يُظهر المزيد منها. النقر عليها يعرض الوقت حتى الآن، وفي قائمتها كل ما تبقى.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>سطح المكتب هذا لا يعرض مثل هذه الأيقونات حاليًا. حين تبدأ لوحة لها تظهر هذه من نفسها؛ وفي GNOME توفرها إضافة «AppIndicator». وحتى ذلك الحين ففي نافذة صغيرة كل ما في الأيقونة. وتشغيل StretchBreak من جديد يُظهرها في المقدمة.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>لا مكان لمثل هذه الأيقونات على سطح المكتب هذا. في نافذة صغيرة كل ما في الأيقونة. وتشغيل StretchBreak من جديد يُظهرها في المقدمة.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>أُرسل. إن لم يصل شيء فربما يكون سطح المكتب على وضع عدم الإزعاج؛ والفحص في الصفحة الأخيرة يوضح أكثر.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: ما الذي يراه</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>ت&amp;خطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;ما يقوله كل جزء</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>ما يقوله كل جزء</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>تم النسخ. ليس فيه أسماء ولا عناوين ولا مجلدات.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>بقيت {n} ث لهذه الخطوة</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>كل شيء شوهد.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>تم. ما لم يُشاهَد يمكن تجربته مرة أخرى.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>ست خطوات صغيرة تبيّن هل يرى StretchBreak استخدامك.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>يمكن تخطي أي منها.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;تجربة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>ليس هكذا: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>صورة: {exercise}، {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>حركات تُستبعد</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>قبل الإطالة الأولى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>لا يتغير شيء. تجد هذا في الإعدادات أيضًا.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>ما هذا التطبيق، وما الذي يُستبعد</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>هذا النظام لا يُبلغ StretchBreak بالقفل والسكون بعد: يُعرف السكون من الساعات، وتُعدّ الشاشة المقفلة غيابًا للإدخال.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>يُبلَّغ بالسكون؛ وتُعدّ الشاشة المقفلة غيابًا للإدخال.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>يُبلَّغ بالقفل؛ ويُعرف السكون من الساعات.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>يُعرف السكون من الساعات، وتُعدّ الشاشة المقفلة غيابًا للإدخال. ليُبلَّغ بكليهما يلزم تثبيت systemd-logind أو elogind.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>آخر أمر، من أجل {name}، نُفّذ.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>الأمر الخاص بـ {name}، {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>استغرق أكثر من {n} ث فأُنهي</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>توقف بسبب عطل</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>انتهى بالحالة {code}؛ وفي الطرفية يذكر السبب</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>سطح المكتب هذا لا يخبر البرامج أي نافذة تملأ الشاشة.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>نظام العرض لا يستجيب ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>تحت Wayland لا يُرى ملء الشاشة إلا من برامج X11.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>مدير النوافذ لا يخبر أي نافذة قيد الاستخدام.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>لا يستجيب أي خادم صوت (PulseAudio، أو PipeWire مع pipewire-pulse). يلزم تثبيت libpulse (في Debian: libpulse0) إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>لا يستجيب أي خادم صوت؛ لا يُرى ميكروفون Bluetooth.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>لا يوجد هنا PipeWire ليعرف ذلك.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire لا يستجيب ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>تحت X11 تشارك البرامج الشاشة دون إبلاغ.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>لا شيء في هذا النظام يُبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>متوقف في الإعدادات.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>لا يُبحث عنه إلا عند الحاجة؛ ولم تحدث حتى الآن.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>لم يستجب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>لا يخبر Windows أي برنامج هل التركيز أو عدم الإزعاج مفعّل.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>انتهت خدمة الإشعارات</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>سطح المكتب هذا يعرضها بلا أزرار.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>لا تعمل خدمة إشعارات على سطح المكتب هذا: تظهر بطاقة صغيرة بدلًا منها. إن كانت الإشعارات أفضل لك فيمكن تثبيت خدمة مثل dunst أو xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>لم تلزم حتى الآن.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>لا يستطيع plyer عرض الإشعارات هنا: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>سُلّم دون خطأ؛ ولا يُعرف هل شوهد.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>لا يخبر النظام هل هناك إدخال ({why}). تجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>لا توجد هنا شاشة يستطيع StretchBreak رؤية إدخالها. يلزم تشغيله داخل جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>يجري البحث عما يُبلغ عن الإدخال هنا.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>مراقب الخمول في GNOME لا يستجيب ({why}). تجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>اختفى مراقب الخمول في GNOME. يُستخدم من جديد حين يعود.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>لا شيء في هذه الجلسة يخبر البرامج هل هناك إدخال. يمكن الإخبار من القائمة: «أجلس الآن»، «تحركت للتو».</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>ما دام فيديو أو مكالمة يُبقي الشاشة مضاءة فلا يُبلَّغ هنا بغياب الإدخال.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>لا لوحة مفاتيح ولا مؤشر في هذه الجلسة حاليًا.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>جلسة Wayland هذه لا تخبر البرامج هل هناك إدخال. يمكن الإخبار من القائمة: «أجلس الآن»، «تحركت للتو»؛ أو تسجيل الدخول إلى جلسة X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>مركّب Wayland لا يستجيب ({why}). تجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>لا يمكن رؤية الإدخال هنا ({why}). يلزم تثبيت libxcb و libxcb-sync (في Debian: libxcb-sync1) إن لم يكونا موجودين.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>العرض «{display}» لا يستجيب. تجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>برنامج آخر يستخدم الاسم {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>لا يوجد برنامج لتشغيل الأصوات: يلزم تثبيت pipewire-bin أو pulseaudio-utils أو alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>لا يوجد صوت ناطق: يلزم تثبيت speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>لم يستطع أي برنامج تشغيل صوت؛ هل يعمل خادم صوت؟</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>مفاتيح الأسهم تتنقل فيه؛ والجدول أدناه يقول الشيء نفسه بالكلمات.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>سجل StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;أسبوع</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;شهر</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;سنة</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>كان هذا &amp;مختلفًا…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>أمام الحاسوب: تمتلئ الحلقة</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>تجاوز النصف: حلقة أعرض</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>حان وقت حركة صغيرة</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>مكالمة أو فيلم: يستمر العدّ</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>وقوف، كما قلت</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>غياب: استراحة</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>التذكيرات موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>لا يُرى الإدخال: لا يعدّ</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>ما تعرضه الأيقونة</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>لا يستطيع StretchBreak كتابة ملف القفل {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak يعمل بالفعل، بالعملية {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak يعمل بالفعل.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>لا يستطيع StretchBreak الاستماع عند {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>قبل أن تتحرك</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>فحص ما يراه</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>على سطح المكتب هذا كل ما يلزمه.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>ينقص شيء على سطح المكتب هذا: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>اختيار إطالة</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>لا شيء هنا يخلو من الحركات المستبعدة.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>على الكرسي</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وقوفًا</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>قبل التمرين الرياضي</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>الروتينات: {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>إعدادات من ملف</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>تتغير هذه الإ&amp;عدادات:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>الأ&amp;خذ بها</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>إب&amp;قاء إعداداتي</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>ما لم يؤخذ:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>استُبعد: {out}؛ وبدلًا منه: {other}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>العودة إلى {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: الافتراضي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: تراجع</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>لا يمكن استخدام «{text}»؛ المسموح هو {range}. تبقى القيمة {value}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>إعدادات StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>ثلاثة تذكيرات متتالية بقيت بلا رد</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>قلت إن التذكيرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>طلبت تذكيرات أكثر</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>تغيّر بالتكيف، لأن: {why}. كان قبلها {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>لم يُعثر على إعدادات (%n)</numerusform>
            <numerusform>عُثر على إعداد واحد</numerusform>
            <numerusform>عُثر على إعدادين</numerusform>
            <numerusform>عُثر على %n إعدادات</numerusform>
            <numerusform>عُثر على %n إعدادًا</numerusform>
            <numerusform>عُثر على %n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>عُثر على إعداد واحد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>&amp;تصدير …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>ا&amp;ستيراد …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>تصدير الإعدادات إلى ملف</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>استيراد الإعدادات من ملف</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>حُفظت الإعدادات باسم {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>الإعدادات المأخوذة: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>ملفات الإعدادات (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
        <translation>يستمر StretchBreak في العمل. لا توجد هنا علبة نظام تعيد هذه النافذة، لذلك تبقى: إغلاقها مرة أخرى يصغّرها، وللإنهاء اختر «إنهاء».</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>إطالة ا&amp;لآن</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>ا&amp;ختيار إطالة</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>&amp;بعد 10 دقائق</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>&amp;تحركت للتو</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>أ&amp;قف الآن</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>إي&amp;قاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>ا&amp;ستئناف التذكيرات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;فحص ما يراه</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>أشياء &amp;مفيدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>أ&amp;جلس الآن</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>عرض الترحيب مرة أخرى</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>ما يعدّه StretchBreak وما لا يستطيع رؤيته، ومكان أيقونته، والاختيارات الأولى.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>هل هناك حركات من الأفضل تجنبها اليوم؟</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>يُحفظ على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>يجري البدء</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>إطالة الآن</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>اختيار إطالة</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>أشياء مفيدة</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>بعد 5 دقائق</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>بعد 20 دقيقة</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>تحركت للتو</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>أقف الآن</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>إيقاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>فحص ما يراه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>أجلس الآن</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>الأسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>اللاحق</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;هذا اليوم…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;كل شيء…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>مرحبًا بك في StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>لكل شيء قيمة افتراضية جيدة. وكل ذلك في الإعدادات أيضًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>أشياء مفيدة</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>أين تتمدّد</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات تحذيرية</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>كُتب: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>علامات تح&amp;ذيرية</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>ما مدى قوة الشعور بالتمدّد، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>المصادر: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>التأرجح لباطن الفخذ</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>حركة سهلة لباطن الفخذ مع بقاء الظهر ثابتًا.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>على اليدين والركبتين</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>شدّ خفيف على الجهة الداخلية من الساق الممدودة جانبًا، يأتي ويذهب مع التأرجح.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11، من مصادر منشورة؛ بانتظار مراجعة اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>المقرّبة الطويلة</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>المقرّبة القصيرة</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>المقرّبة الكبيرة</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>العضلة الناحلة</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>عضلات الجذع</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>بساط تمرين</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>منشفة مطوية أو وسادة تحت الركبة</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>الحوض يتحرك، والظهر لا.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>الظهر مستوٍ كالطاولة.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>إلى حدّ شدّ خفيف فقط.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>قرصة في أصل الفخذ؟ تأرجح أقل، أو قرّب الساق قليلًا إلى الأمام.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>شدّ في الجهة الداخلية من الركبة؟ قرّب القدم وأبقِ الركبة مرنة.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>المعصمان غير مرتاحين؟ استند إلى الساعدين.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>ضغط على صابونة الركبة؟ طبقة أخرى تحت الركبة.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>قرصة في أصل الفخذ</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>ألم في الجهة الداخلية من الركبة</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>وخز أو خدر أو ألم ينزل في الساق</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>ألم حاد في الظهر أو المعصم</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>إصابة عضلية في أصل الفخذ خلال الأسابيع الأخيرة</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>طُلب منك عدم ثني الورك كثيرًا أو عدم المباعدة بين الساقين، مثلًا بعد عملية في الورك</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>حمل مع ألم في الحوض أو العانة أو أصل الفخذ</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>الركوع على الركبة مؤلم: ارفع الساق جانبًا وقوفًا</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>اليدان تحت الكتفين، والركبتان تحت الوركين على منشفة مطوية أو وسادة.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>على اليدين والركبتين</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>مُدّ الساق اليمنى مستقيمة إلى الجانب، والقدم على الأرض، وأصابعها إلى الأمام أو إلى أعلى.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>مُدّ الساق اليسرى مستقيمة إلى الجانب، والقدم على الأرض، وأصابعها إلى الأمام أو إلى أعلى.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>الساق اليمنى جانبًا</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>الساق اليسرى جانبًا</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>اجعل ظهرك مستويًا من الرأس إلى العصعص.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>ظهر مستوٍ</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>حرّك الحوض إلى الخلف نحو الكعب الأيسر حتى شدّ خفيف. توقف ثانية.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>حرّك الحوض إلى الخلف نحو الكعب الأيمن حتى شدّ خفيف. توقف ثانية.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>عُد إلى الأمام ببطء. بعد المرة الأخيرة أعد الساق وبدّل الجانب.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>وإلى الأمام</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>تقويس الظهر للنزول أكثر</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>فقط ما دام الظهر مستويًا</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>هبوط الصدر والبطن</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>الظهر مستوٍ كالطاولة</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>لفّ الحوض</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>السرّة تنظر إلى أسفل مباشرة</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>الركبة على أرض صلبة</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>ضع تحتها وسادة؛ والوزن أسفل صابونة الركبة مباشرة</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>تأرجح أقل، وتوقف إذا بدأ وخز أو خدر أو زاد.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>تأرجح إلى الخلف بعرض كفّ فقط.</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>تمرين الجسر</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>يستخدم عضلات الألية لفتح مقدمة الوركين: عكس الجلوس.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>الاستلقاء على الظهر والركبتان مثنيتان</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>الأليتان تعملان، وخلف الفخذين قليلًا؛ والظهر يبقى ساكنًا.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>العضلة الألوية الكبيرة</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>عضلات الفخذ الخلفية</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>الرفع من الأليتين، والأضلاع ساكنة.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>الكعبان ثقيلان.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>النزول ببطء مثل الصعود.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>تشنج في خلف الفخذ؟ قرّب الكعبين.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>في أسفل الظهر؟ ضمّ الحوض من جديد وارفع نصف الارتفاع.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>في مقدمة الفخذين؟ اضغط بالكعبين.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>تشنج لا يزول</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>ألم في الظهر أو الورك أو أصل الفخذ أو الرقبة</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>الأشهر الأخيرة من الحمل: الاستلقاء على الظهر غير مناسب حينها</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>عملية قريبة في البطن أو الورك أو الظهر ولم يُسمح لك بالتمرين بعد</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>أكلت للتو ولديك ميل إلى حرقة المعدة: انتظر ساعة</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>النزول إلى الأرض والنهوض منها صعب اليوم</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>استلقِ على ظهرك على بساط، والركبتان مثنيتان، والقدمان على الأرض بعرض الحوض، والذراعان بجانبك.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>استلقاء والركبتان مثنيتان</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>ازفر وضمّ العصعص قليلًا إلى الداخل.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>ضمّ صغير</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>اضغط بالكعبين وارفع حتى تصبح الكتفان والوركان والركبتان على خط واحد تقريبًا.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>اضغط الكعبين وارفع</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>توقف ثانيتين وتنفس.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>توقف وتنفس</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>انزل ببطء، جزءًا من الظهر بعد جزء. في النهاية انقلب على جنبك قبل النهوض.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>نزول بطيء</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>تقويس الظهر في الأعلى</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>الأضلاع ساكنة، ضمّ الحوض، وارفع أقل قليلًا</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>سقوط الركبتين إلى الداخل</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>الركبتان متباعدتان بقدر القدمين</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>الدفع بأصابع القدمين</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>الكعبان ثقيلان</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>دفع الرأس إلى أعلى</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>الرأس ثقيل، والنظر إلى السقف</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>ارفع إلى النصف فقط.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>صغيرًا وببطء. توقف إذا انتقل أي إحساس نزولًا في الساق.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>اترك هذا التمرين مع ألم في الحوض أو العانة أو أصل الفخذ، أو إذا لم يعد الاستلقاء على الظهر مناسبًا لك.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>قبض الأليتين</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>يستخدم عضلات الألية بضع ثوانٍ، في أي مكان، دون أن يلاحظ أحد.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>وقوفًا</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>الأليتان منقبضتان بالتساوي وبسهولة؛ الكتفان والفك والبطن تبقى مرتخية.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>قبض، دون دفع الحوض.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>نصف الجهد، ونفَس سهل.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>إرخاء كامل.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>جانب يعمل أكثر؟ اقبض الآخر أولًا، ثم كليهما.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>الفخذان يعملان بدلًا منهما؟ أرخِ الركبتين وابذل جهدًا أقل.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>النفَس محبوس؟ عُدّ بصوت خافت جدًا.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>تشنج: أرخِ وامشِ بضع خطوات</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>ألم في الظهر أو الورك أو أصل الفخذ</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>طُلب منك عدم قبض عضلات قاع الحوض، مثلًا لأنها مشدودة أصلًا</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>التعافي من عملية في الورك أو أصل الفخذ أو الظهر أو البطن ولم يُسمح لك بالتمرين بعد</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>قف بقامة ممدودة، والقدمان تحت الوركين، والركبتان مرنتان، والذراعان مرتخيتان.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>قامة ممدودة وركبتان مرنتان</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>خلال ثانية واحدة اقبض الأليتين إلى نحو نصف ما تستطيع.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>قبض بنصف الجهد</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>اثبت خمس ثوانٍ مع مواصلة التنفس. لا حاجة إلى أي حركة أخرى.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>ثبات وتنفس</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>أرخِ تمامًا قبل المرة التالية.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إرخاء</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>دفع الحوض إلى الأمام</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>القبض دون حركة؛ الأضلاع فوق الحوض</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>جهد كامل مع ارتفاع الكتفين</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>نصف الجهد هو الفكرة كلها</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>الركبتان مقفلتان</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>أرخِ الركبتين</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>الضغط على الفك</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>الشفتان مغلقتان والأسنان متباعدة</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>حبس النفَس</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>ازفر مع القبض ثم واصل التنفس</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>قبض الأليتين جلوسًا</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>يستخدم عضلات الألية بضع ثوانٍ دون مغادرة الكرسي.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>الجلوس على كرسي</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>الأليتان منقبضتان فترتفع جلستك قليلًا؛ الكتفان والفك والبطن تبقى مرتخية.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>كرسي لا يتدحرج</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>قبض مع مدّ القامة قليلًا.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>تشنج: أرخِ وانقل وزنك</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>اجلس بقامة ممدودة وسط المقعد، والقدمان على الأرض، واليدان على الفخذين.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>جلوس بقامة ممدودة</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>اثبت خمس ثوانٍ مع مواصلة التنفس.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>أرخِ تمامًا واشعر بالمقعد كله من جديد.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>الترهل أثناء القبض</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>مدّ القامة أولًا</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>تقويس أسفل الظهر</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>الأضلاع مرتخية؛ القبض دون حركة</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>إطالة مثنيات الورك بجانب الكرسي</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>إطالة خفيفة لمقدمة الورك ووزنك على الكرسي: لركبتين لا ترتاحان للركوع، أو ليوم يقلّ فيه التوازن.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>الجلوس جانبيًا على كرسي</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>شدّ خفيف في مقدمة الورك اليمنى يهدأ خلال بضعة أنفاس؛ ومعظم وزنك على الكرسي.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>العضلة الحرقفية</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>العضلة القطنية الكبيرة</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>موترة اللفافة العريضة</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>عضلات البطن</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>كرسي بلا مسندين للذراعين لا يتدحرج، ملاصق للجدار إن أمكن</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>الوزن يبقى على الكرسي.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>قامة ممدودة، ضمّ، نصف قبض.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>الكرسي لا يتحرك؛ فإن تحرك فتوقف.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>لا شيء بعد؟ ضمّ الحوض من جديد قبل أن ترجع القدم.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>في أسفل الظهر؟ زال ضمّ الحوض: أعد القدم إلى الأمام وضمّ.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>تشنج في القدم؟ استند إلى مقدمة القدم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>انزلاق عن المقعد؟ ادخل أكثر على المقعد.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>أي حركة للكرسي</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>ألم حاد أو قارص في أصل الفخذ، أو أي ألم في الظهر أو الركبة أو الساق</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>وخز أو خدر أو إحساس كهربائي، في مقدمة الفخذ أو نزولًا في الساق</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>دوخة أو عدم ثبات</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>طُلب منك عدم مدّ الساق إلى الخلف، مثلًا بعد عملية في الورك</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>إصابة عضلية في مقدمة الورك خلال الأيام الأخيرة</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>ألم موجود بالفعل في مقدمة الورك أو في أصل الفخذ</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>الكرسي الوحيد المتاح يتدحرج أو يميل أو له مسندان للذراعين</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>اجلس جانبيًا على الكرسي: الفخذ اليسرى على المقعد، واليمنى حرة أمام الحافة. بلا عجلات.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>اجلس جانبيًا على الكرسي: الفخذ اليمنى على المقعد، واليسرى حرة أمام الحافة. بلا عجلات.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>جلوس جانبي</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>القدم اليسرى على الأرض، واليد اليسرى على المسند.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>القدم اليمنى على الأرض، واليد اليمنى على المسند.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>اليد على المسند</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>أرجع القدم اليمنى إلى الخلف تحتك ودع تلك الركبة تنزل نحو الأرض، وأصابع القدم خلفك.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>أرجع القدم اليسرى إلى الخلف تحتك ودع تلك الركبة تنزل نحو الأرض، وأصابع القدم خلفك.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>دع الركبة تنزل</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>اجلس بقامة ممدودة. ازفر وضمّ العصعص إلى الداخل.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>قامة ممدودة ثم ضمّ</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>اقبض الألية اليمنى إلى النصف تقريبًا.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>اقبض الألية اليسرى إلى النصف تقريبًا.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>نصف قبض</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>أرجع القدم اليمنى قليلًا إلى الخلف، فقط إن لم تشعر بشيء بعد.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>أرجع القدم اليسرى قليلًا إلى الخلف، فقط إن لم تشعر بشيء بعد.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>القدم قليلًا إلى الخلف</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>اثبت وتنفس: شهيق بطيء، وزفير أبطأ. شدّ خفيف، لا يزيد على 3 من 10. ثم عُد وبدّل الجانب.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>الأضلاع إلى أسفل، والعصعص إلى الداخل</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>الجلوس على الحافة</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>عُد على المقعد؛ الوزن يبقى على الكرسي</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>الالتفاف نحو المسند</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>عظما الحوض والصدر إلى الأمام مباشرة</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>كرسي يتدحرج</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>خذ كرسيًا ثابتًا، ملاصقًا للجدار</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>نفَس هادئ، والزفير أطول من الشهيق</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>اجلس على مقعد أعلى أو وسادة صلبة لتبقى الورك الأمامية مفتوحة جيدًا.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>أبقِ يدًا على المسند طوال الوقت.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>اترك هذا التمرين إن كان الوخز في مقدمة الفخذ، وتوقف إذا بدأ.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>اترك هذا التمرين مع ألم في الحوض أو العانة أو أصل الفخذ.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>اكتفِ بضمّ الحوض؛ القدم لا ترجع إلى الخلف.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>إطالة مثنيات الورك بنصف ركوع</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>إطالة خفيفة لمقدمة ورك الساق الخلفية، دون تحميل الظهر.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>نصف ركوع</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>شدّ خفيف عميق في مقدمة الورك اليمنى أو أعلى الفخذ يهدأ خلال بضعة أنفاس، والألية اليمنى تعمل برفق.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>العضلة المستقيمة الفخذية</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>منشفة مطوية أو بساط، بسماكة 3 إلى 5 cm</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>كرسي أو جدار في متناول اليد</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>وسادة. قامة. ضمّ. قبض. انزلاق. تنفس.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>الضمّ هو الإطالة؛ والانزلاق صغير.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>في مقدمة الفخذ فقط؟ أبعد القدم الخلفية عن الألية.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>لا شيء بعد؟ ضمّ الحوض من جديد قبل أن تتحرك.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>في أسفل الظهر؟ زال ضمّ الحوض: عُد وابدأ من هناك.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>قرصة في مقدمة الورك الأخرى؟ باعد القدمين واثنِ أقل.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>ألم حاد أو قارص في أصل الفخذ، أو أي ألم في الظهر أو الساق</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>ألم عند صابونة الركبة</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>دوخة</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>طُلب منك عدم مدّ الساق إلى الخلف أو عدم ثني الورك بعمق، مثلًا بعد عملية في الورك</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>الركوع على الركبة مؤلم: اختر إطالة الوقوف</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>التعافي من عملية في الورك أو أصل الفخذ أو الظهر أو البطن</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>ضع منشفة مطوية أو بساطًا تحت الركبة اليمنى وقدّم القدم اليسرى خطوة. الركبتان بزاوية قائمة تقريبًا، والساق الأمامية عمودية. أبقِ كرسيًا أو جدارًا في متناول اليد.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>ضع منشفة مطوية أو بساطًا تحت الركبة اليسرى وقدّم القدم اليمنى خطوة. الركبتان بزاوية قائمة تقريبًا، والساق الأمامية عمودية. أبقِ كرسيًا أو جدارًا في متناول اليد.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>وسادة تحت الركبة</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>مُدّ قامتك: الركبة والورك والكتف والأذن على خط واحد، والأضلاع فوق الحوض. اليدان على الحوض أو على الكرسي.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>مدّ القامة</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>ازفر وضمّ العصعص برفق إلى الداخل، كمن يعيد وعاء ماء مائلًا إلى الاستواء. يستوي أسفل ظهرك قليلًا. كثيرون يشعرون بالإطالة هنا بالفعل؛ فإن شعرت بها فابقَ.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>الضمّ أولًا</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>اقبض الألية اليمنى برفق، نحو نصف ما تستطيع.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>اقبض الألية اليسرى برفق، نحو نصف ما تستطيع.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>فقط إن كان الإحساس قليلًا: حرّك الحوض كله بضعة سنتيمترات إلى الأمام، مع بقاء القامة ممدودة والحوض مضمومًا.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>انزلاق صغير، لا اندفاع</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>اثبت وتنفس: شهيق بطيء، وزفير أبطأ. شدّ خفيف، لا يزيد على 3 من 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>انزلق إلى الخلف، أرخِ القبض، وتنفس مرة. ثم بدّل الجانب.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>انزلاق إلى الخلف</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>الاندفاع بعيدًا</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>عُد؛ حركة صغيرة تكفي</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>الأضلاع إلى أسفل، ثم الضمّ</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>نسيان ضمّ الحوض</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>العصعص إلى الداخل أولًا</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>الانحناء إلى الأمام</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>دوران الحوض إلى الجانب</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>عظما الحوض كمصباحي سيارة، إلى الأمام مباشرة</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>الركبة الأمامية بعيدة والكعب يرتفع</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>انقل القدم الأمامية إلى الأمام</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>القدمان على خط واحد</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>كسكة القطار، لا كحبل مشدود</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>الارتداد</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>سكون وهدوء</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>الإجبار رغم الألم</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>العودة إلى 3 من 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>صابونة الركبة على أرض صلبة</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>أبقِ يدًا على جدار أو كرسي لا يتحرك.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>اكتفِ بضمّ الحوض؛ اترك الانزلاق.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>إطالة مثنيات الورك وقوفًا</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>إطالة خفيفة لمقدمة ورك الساق الخلفية: وقوفًا، بملابس عادية، دون ركوع.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>شدّ خفيف في مقدمة الورك اليمنى يهدأ خلال بضعة أنفاس، والألية اليمنى تعمل برفق.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>مكتب أو جدار لا يتحرك</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>مدّ القامة وضمّ العصعص.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>إبزيم الحزام نحو الذقن.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>الضمّ هو الإطالة؛ والثني صغير.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>لا شيء بعد؟ ضمّ الحوض من جديد قبل الثني.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>في أسفل الظهر؟ زال ضمّ الحوض: مُدّ قامتك أكثر وضمّ.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>في ربلة الساق؟ دع الكعب الخلفي يرتفع وقصّر الخطوة قليلًا.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>الوقوف غير ثابت ولا شيء متين للاستناد إليه</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>قف وجانبك إلى المكتب واليد اليسرى عليه. القدمان تحت الوركين.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>قف وجانبك إلى المكتب واليد اليمنى عليه. القدمان تحت الوركين.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>يد على المكتب</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>أرجع القدم اليمنى خطوة قصيرة، 35 إلى 45 cm من الكاحل إلى الكاحل. أصابع القدم إلى الأمام؛ ويمكن أن يرتفع الكعب.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>أرجع القدم اليسرى خطوة قصيرة، 35 إلى 45 cm من الكاحل إلى الكاحل. أصابع القدم إلى الأمام؛ ويمكن أن يرتفع الكعب.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>خطوة قصيرة إلى الخلف</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>أرخِ الركبتين.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>ركبتان مرنتان</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>ازفر وضمّ العصعص إلى الداخل. أبقِ قامتك ممدودة.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>اثنِ الركبة الأمامية قليلًا، حتى شدّ خفيف في مقدمة الورك اليمنى.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>اثنِ الركبة الأمامية قليلًا، حتى شدّ خفيف في مقدمة الورك اليسرى.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>ثني صغير</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>اثبت وتنفس: شهيق بطيء، وزفير أبطأ. شدّ خفيف، لا يزيد على 3 من 10. ثم قرّب القدم وبدّل الجانب.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>خطوة طويلة جدًا</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>قرّب القدم؛ خطوة قصيرة مع الضمّ تفيد أكثر</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>القدم الخلفية ملتفة إلى الخارج</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>أصابع القدم إلى الأمام مباشرة</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>الاتكاء على المكتب</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>أطراف الأصابع فقط؛ والقامة ممدودة</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>الركبة الخلفية مقفلة</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>أرخِ الركبة الخلفية</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>أبقِ يدًا على شيء لا يتحرك.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>اكتفِ بضمّ الحوض؛ اترك الثني.</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>ثبات واحد</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>رفع الساق على الجنب</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>يستخدم عضلات جانب الورك دون حاجة إلى توازن.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>الاستلقاء على الجنب</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>عضلات تعمل في جانب الورك العليا. بلا شدّ، ولا شيء يؤلم.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>العضلة الألوية الوسطى</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>العضلة الألوية الصغرى</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>وسادة أو منشفة مطوية للرأس</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>الحوض متراصف، وأصابع القدم إلى الأمام.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>الساق على خط الجسم.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>صعود بطيء، ونزول أبطأ.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>الجسم يميل إلى الخلف؟ ضع اليد العليا على البساط أمامك واستند إليها قليلًا.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>في مقدمة الفخذ فقط؟ أرجع الساق قليلًا ووجّه أصابع القدم إلى الأمام.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>كثير عليك؟ ارفع أقل، أو اثنِ الركبة العليا.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>ألم في الجهة الخارجية من الورك أو في أصل الفخذ أو في الظهر</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>تشنج لا ينفك</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>الاستلقاء على ذلك الجنب مؤلم</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>طُلب منك عدم رفع الساق جانبًا بقوتك الذاتية، مثلًا في الأشهر التالية لعملية في الورك</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>استلقِ على الجنب الأيسر، والركبتان مثنيتان، والرأس على وسادة. ضع اليد اليمنى على البساط أمامك.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>استلقِ على الجنب الأيمن، والركبتان مثنيتان، والرأس على وسادة. ضع اليد اليسرى على البساط أمامك.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>استلقاء على الجنب الأيسر</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>استلقاء على الجنب الأيمن</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>اجعل الوركين إحداهما فوق الأخرى، ومُدّ الساق العليا على خط جسمك.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>الحوض متراصف والساق ممدودة</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>ارفع الساق إلى ارتفاع مريح وأصابع القدم إلى الأمام: 30 درجة تكفي تمامًا.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>رفع والأصابع إلى الأمام</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>توقف ثلاث ثوانٍ وتنفس.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>انزل ببطء. بعد المرة الأخيرة اثنِ الركبتين وانقلب على الجنب الآخر.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>رفع أعلى من اللازم</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>ارفع أقل: ما دام الحوض متراصفًا</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>الميل إلى الخلف</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>الحوض متراصف؛ استند إلى اليد الأمامية</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>دوران أصابع القدم إلى أعلى</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>أصابع القدم وصابونة الركبة إلى الأمام</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>انجراف الساق إلى الأمام</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>على خط الجسم، أو خلفه قليلًا</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>أبقِ الرفع صغيرًا، بعرض قدم إلى أعلى.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>الساق إلى الجانب وقوفًا</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>يستخدم عضلات جانب الورك التي تُبقي الحوض مستويًا كلما وقفت على ساق واحدة.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>عضلات تعمل في جانبي الوركين، وفي ساق الوقوف أيضًا. بلا شدّ، ولا شيء يؤلم.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>الحزام يبقى مستويًا.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>صغيرًا وببطء؛ أصابع القدم إلى الأمام.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>مدّ القامة على ساق الوقوف.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>البقاء بقامة ممدودة صعب؟ ارفع أقل، أو أبقِ الأصابع على الأرض وخفف الوزن فقط.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>اهتزاز؟ أصابع أكثر على المكتب، والعينان على نقطة واحدة.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>لا شيء في جانب الورك؟ وجّه أصابع القدم إلى الأمام وتحرك أبطأ.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>تستطيع مرات أكثر بكثير؟ لا بأس: من الجيد أن يبقى لديك نحو خمس مرات.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>ألم في الجهة الخارجية من الورك</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>وخز أو خدر أو ضعف في ساق</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>الجهة الخارجية من الورك مؤلمة، وعند الاستلقاء عليها أيضًا</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>الوقوف على ساق واحدة غير ثابت ولا شيء متين للاستناد إليه: اختر الاستلقاء على الجنب</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>قف بقامة ممدودة وجانبك إلى المكتب وأطراف أصابع اليد اليسرى عليه. انقل وزنك إلى الساق اليسرى، والركبة مرنة.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>قف بقامة ممدودة وجانبك إلى المكتب وأطراف أصابع اليد اليمنى عليه. انقل وزنك إلى الساق اليمنى، والركبة مرنة.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>الوزن على الساق اليسرى</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>الوزن على الساق اليمنى</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>أبقِ أصابع القدم إلى الأمام وحرّك الساق اليمنى قليلًا إلى الجانب. فقط ما دام الحزام مستويًا.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>أبقِ أصابع القدم إلى الأمام وحرّك الساق اليسرى قليلًا إلى الجانب. فقط ما دام الحزام مستويًا.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>الساق جانبًا والحزام مستوٍ</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>توقف ثانية واحدة وتنفس.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>أعد الساق ببطء دون ميلان. المس الأرض برفق وكرر.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>عودة بطيئة</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>قف على القدمين، خذ نفَسًا، وبدّل الجانب.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>الميلان للرفع أعلى</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>ارفع أقل؛ القامة ممدودة على ساق الوقوف</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>دوران أصابع القدم لأعلى وإلى الخارج</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>الأصابع وصابونة الركبة إلى الأمام مباشرة</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>رفع جانب الحوض</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>الحزام مستوٍ: الساق تتحرك لا الخصر</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>إلى الجانب مباشرة، على خط الجسم</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>أرجحة الساق</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>ثانيتان إلى الخارج، وثانيتان للعودة</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>أبقِ الرفع صغيرًا، بعرض قدم إلى الجانب.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>ركبة واحدة نحو الصدر</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>ثني لطيف لأسفل الظهر والألية استلقاءً، يجده كثيرون مريحًا.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>الاستلقاء على الظهر</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>شدّ خفيف مريح في الألية اليمنى أو أسفل الظهر. الركبة الأخرى تبقى مثنية ومرتاحة.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>باسطات أسفل الظهر</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>منشفة مطوية تحت الرأس، إن رغبت</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>اليدان خلف الفخذ.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>دعها تأتي؛ دون سحب.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>الكتفان والرأس ثقيلة.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>قرصة في مقدمة الورك؟ دع الفخذ تبتعد قليلًا، أو حرّكها قليلًا إلى الجانب.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>اليدان لا تصلان؟ لُفّ منشفة خلف الفخذ وأمسك طرفيها.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>أعراض في الساق؟ تابع فقط ما دامت تخف أو تبقى كما هي؛ وإن انتقلت نزولًا في الساق فتوقف.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>الرقبة مشدودة؟ ضع منشفة مطوية تحت رأسك.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>ألم أو وخز أو خدر ينتقل نزولًا في الساق</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>ألم حاد في الظهر</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>طُلب منك عدم ثني الورك كثيرًا، مثلًا بعد عملية في الورك</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>عظام هشة أو كسر سابق في العمود الفقري</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>الانحناء يزيد ألم الظهر أو الساق حاليًا</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>مرحلة متأخرة من الحمل، أو حمل مع ألم في الحوض أو العانة أو أصل الفخذ</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>استلقِ على ظهرك، والركبتان مثنيتان، والقدمان على الأرض، والرأس مستريح.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>دع الساق اليمنى ترتفع وأمسكها خلف الفخذ بكلتا اليدين.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>دع الساق اليسرى ترتفع وأمسكها خلف الفخذ بكلتا اليدين.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>إمساك خلف الفخذ</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>قرّب الفخذ نحوك حتى حدّ مريح. القدم اليسرى تبقى على البساط.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>قرّب الفخذ نحوك حتى حدّ مريح. القدم اليمنى تبقى على البساط.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>دع الفخذ تقترب</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>ابقَ والكتفان مرتخيتان، وتنفس ببطء. الخفيف يكفي.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>كتفان مرتخيتان وتنفس</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>دع الفخذ تبتعد، أنزل القدم، وبدّل الجانب.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>نزول وتبديل الجانب</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>سحب الركبة بقوة</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>دعها تأتي بقدر ما تريد؛ العصعص يبقى على الأرض</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>رفع الرأس</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>الرأس والكتفان مستريحة على البساط</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>الساق الأخرى ممدودة</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>أبقِ الركبة الأخرى مثنية والقدم على الأرض</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>السحب رغم القرصة</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>خفف؛ قليلًا إلى الجانب أسهل</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>ركبة واحدة في كل مرة، وإلى النصف فقط.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>تابع فقط ما دامت أعراض الساق تخف أو تبقى كما هي؛ توقف إن انتقلت نزولًا في الساق.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>أرجحة الساق أمامًا وخلفًا</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>حركة سهلة للورك قبل التمرين الرياضي: تتأرجح الساق كبندول بطيء والجذع ساكن.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>أرجحة سهلة مرتخية من الورك؛ ساق الوقوف ثابتة وجانب وركها يعمل.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>مثنيات الورك وباسطاتها في الساق المتأرجحة</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>العضلة الألوية الوسطى لساق الوقوف، تُبقي الحوض مستويًا</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>جدار، أو شيء آخر لا يتحرك</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>بندول بطيء.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>الصغير يكفي.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>الساق تتحرك، والجذع لا.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>صغّر القوس: يكبر وحده خلال الأرجحات الأولى.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>في أسفل الظهر؟ أرجح أقل إلى الخلف.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>اهتزاز؟ كلتا اليدين على الجدار، وحركة أصغر.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>ألم في أصل الفخذ أو الورك أو الركبة أو الظهر</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>وخز أو خدر أو إحساس كهربائي في الساق</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>وخز أو خدر في ساقك أو ألم على امتدادها</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>طُلب منك عدم مدّ الساق إلى الخلف، أو أُجريت لك عملية في الورك منذ وقت قريب</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>الوقوف على ساق واحدة غير آمن لك</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>حمل مع ألم في الحوض أو العانة أو أصل الفخذ، أو في الأشهر الأخيرة</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>قف وجانبك إلى جدار واليد اليسرى عليه. ليس كرسيًا يتدحرج.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>قف وجانبك إلى جدار واليد اليمنى عليه. ليس كرسيًا يتدحرج.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>يد على الجدار</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>انقل وزنك إلى القدم اليسرى وتلك الركبة مرنة. القدم اليمنى معلقة بحرية.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>انقل وزنك إلى القدم اليمنى وتلك الركبة مرنة. القدم اليسرى معلقة بحرية.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>الوزن على قدم واحدة</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>دع الساق اليمنى تتأرجح إلى الأمام والخلف، ثانية لكل اتجاه، كبندول بطيء.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>دع الساق اليسرى تتأرجح إلى الأمام والخلف، ثانية لكل اتجاه، كبندول بطيء.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>أرجحة بطيئة سهلة</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>دع القوس يكبر قليلًا خلال الخمس الأولى. يبقى الجذع والحوض مكانهما.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>الجذع يبقى ساكنًا</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>دعها تهدأ، أنزل القدم، وبدّل الجانب.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>القدم أرضًا وتبديل الجانب</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>ركل عالٍ</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>أصغر: دعها معلقة تتأرجح</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>تقويس الظهر عند الرجوع</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>أرجح أقل خلفًا؛ الأضلاع إلى أسفل</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>تأرجح الجذع معها</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>القامة ممدودة؛ الساق وحدها تتحرك</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>ركبة الوقوف مقفلة</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>أرخِ تلك الركبة</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>أرجحة سريعة</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>ببطء يسمح بالتوقف في أي لحظة</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>أبقِ الأرجحة الأمامية منخفضة، دون ارتفاع الورك بكثير.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>أرجحات صغيرة، ضمن ما هو سهل تمامًا.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>ضمّ الحوض عند الجدار</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>يعلّم التحكم في ضمّ الحوض، الحركة الصغيرة التي تبدأ بها كل إطالة لمثنيات الورك.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>وقوفًا والظهر إلى الجدار</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>يقترب أسفل الظهر قليلًا من الجدار ثم يبتعد. بلا إطالة، وبلا جهد تقريبًا.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>العضلة المستقيمة البطنية</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>المائلتان الخارجيتان</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>جدار</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>وعاء ماء: أعده مستويًا.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>صغيرًا وببطء.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>تدريب، لا وضعية.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>لا شيء يتحرك؟ ضع يدًا خلف الخصر واضغطها بظهرك برفق شديد.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>الجسم كله يتحرك؟ صغّر الحركة؛ الكتفان والركبتان تبقى مكانها.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>في الفخذين؟ القدمان أقرب قليلًا إلى الجدار، والركبتان أكثر مرونة.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>يزيد ألمًا في ظهرك</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>قف وظهرك إلى جدار، والقدمان على بعد نحو 20 cm وبعرض الحوض، والركبتان مرنتان. الأليتان ولوحا الكتفين تلامس الجدار.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>الظهر إلى الجدار</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>مرّر يدًا خلف الخصر واشعر بالفجوة. ثم أبعد اليد.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>الشعور بالفجوة</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>ازفر ولُفّ العصعص إلى الداخل لتصغر الفجوة. لا يلزم أن تنغلق.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>ضمّ بطيء</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>اثبت ثلاث ثوانٍ مع التنفس.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>أرخِ تمامًا: عُد إلى وقفتك المعتادة.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>ضغط الظهر حتى يتسطح</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>نصف ذلك: صغيرًا وببطء</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>ركبتان مرنتان، والقدمان إلى الأمام قليلًا</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>ارتفاع الكتفين</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>الكتفان عريضتان ومنخفضتان</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>ازفر مع ضمّ الحوض</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>البقاء على الضمّ طوال اليوم</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>هذا تدريب لا وضعية: أرخِ تمامًا</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>نصف المسافة، وببطء؛ اتركه إن كان تقويس الظهر لا يناسبك.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>ضمّ الحوض استلقاءً</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>يعلّم التحكم في ضمّ الحوض حيث لا يتحرك شيء آخر: بالاستلقاء على الظهر.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>يقترب أسفل الظهر قليلًا من البساط ثم يبتعد. بلا إطالة، وبلا جهد تقريبًا.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>لا شيء يتحرك؟ ضع أطراف أصابعك تحت الخصر واضغطها برفق شديد.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>الرقبة مشدودة؟ منشفة مطوية تحت الرأس.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>الساقان تعملان؟ القدمان أقرب إليك قليلًا.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>الأشهر الأخيرة من الحمل: الاستلقاء على الظهر غير مناسب حينها؛ اختر ضمّ الحوض عند الجدار</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>اشعر بالفجوة الصغيرة تحت الخصر.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>أرخِ تمامًا. عند الانتهاء انقلب على جنبك قبل النهوض.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>ضغط الظهر على الأرض</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>ارتفاع الرأس</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>الرأس ثقيل على البساط</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>ضمن روتين</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>ضمّ الحوض جلوسًا</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>يعلّم التحكم في ضمّ الحوض دون مغادرة الكرسي.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>ينتقل وزنك قليلًا نحو العصعص ثم يعود. بلا إطالة، وبلا جهد تقريبًا.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>تدحرج على عظمي الجلوس.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>لا شيء يتحرك؟ مرّر يدًا تحت أحد عظمي الجلوس واشعر به يتدحرج.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>الرأس يومئ؟ صغّر الحركة؛ انظر إلى نقطة واحدة.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>اشعر بعظمي الجلوس على المقعد.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>الشعور بالمقعد</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>ازفر ولُفّ العصعص قليلًا إلى الداخل. الرأس والكتفان تبقى مكانها.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>أرخِ تمامًا ومُدّ قامتك جلوسًا من جديد.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>الانهيار في جلسة مترهلة</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>الحوض وحده يتدحرج؛ والصدر يبقى مرفوعًا</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>ميلان الجذع كله إلى الخلف</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>الكتفان تبقيان فوق الحوض</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>اندفاع إلى الخلف</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>يحرّك الوركين والساقين بخطوة سهلة قبل التمرين الرياضي: خطوة إلى الخلف، ثني قليل، ثم صعود.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>مقدمة الفخذ والألية الأماميتان تعملان؛ وشدّ خفيف متحرك في مقدمة الورك الخلفية.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>مثنيات ورك الساق الخلفية، برفق وأثناء الحركة</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>رباعية الرؤوس</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>متر خالٍ خلفك</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>إن رغبت، جدار أو كرسي متين في متناول اليد</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>خطوة خلفًا، ونزول مستقيم.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>كسكة القطار، لا كحبل مشدود.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>القليل يكفي.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>خطوة أصغر وثني أقل جيدان بالقدر نفسه.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>عدم ثبات؟ ضع يدًا على جدار أو كرسي متين.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>في أسفل الظهر؟ ضمّ الحوض قليلًا قبل النزول.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>ألم في الركبة أو الورك أو أصل الفخذ أو الظهر</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>التوازن ضعيف اليوم ولا شيء متين للاستناد إليه</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>التعافي من عملية أو إصابة في الورك أو الركبة أو الظهر ولم يُسمح لك بالتمرين بعد</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>قف بقامة ممدودة، والقدمان تحت الوركين، والمكان خلفك خالٍ.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>وقوف بقامة ممدودة</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>أرجع قدمًا خطوة، كما على سكة قطار: لا أقرب إلى الوسط من قبل. تلامس الأرض مقدمة تلك القدم فقط.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>ضمّ العصعص قليلًا إلى الداخل.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>انزل مستقيمًا إلى ثني قليل. تبقى الركبة الخلفية فوق الأرض بنحو كفّين.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>نزول مستقيم وقليل</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>اضغط بالكعب الأمامي وعُد إلى الوقوف. ثم القدم الأخرى. إن كان المكان أمامك خاليًا فيمكن المشي أيضًا: تقدّم خطوة بدل الرجوع.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>ضغط وصعود وتبديل القدم</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>سقوط الركبة الخلفية على الأرض</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>انزل أقل؛ مع التحكم طوال الحركة</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>الأضلاع إلى أسفل، وضمّ صغير</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>مدّ القامة قبل النزول</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>خطوة صغيرة وثني صغير؛ تبقى الفخذ الأمامية أعلى من المستوى الأفقي بكثير.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>صغيرًا وببطء. اترك هذا التمرين إن كان الوخز في مقدمة الفخذ، وتوقف إذا انتقل أي إحساس نزولًا في الساق.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>خطوة قصيرة، مع البقاء ضمن ما هو سهل تمامًا.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>انزلاق الساق جلوسًا</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>حركة بطيئة صغيرة للساق والرأس معًا، بلا أي إطالة. لمن اقترح عليهم مختص صحي انزلاق الأعصاب؛ والدراسات صغيرة ونتائجها متباينة.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>جلوسًا</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>حركة سهلة فقط: بلا شدّ خلف الركبة أو في ربلة الساق، وبلا وخز.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>اقترح عليّ مختص صحي انزلاق الأعصاب.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>رباعية الرؤوس الفخذية</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>كرسي لا يتدحرج ولا يميل</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>الساق أمامًا والنظر أعلى؛ ثم العودة.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>صغيرًا وسلسًا، بلا شدّ.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>جولة واحدة، مرتين يوميًا على الأكثر.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>شدّ خلف الركبة؟ افتح الركبة أقل.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>شدّ في الرقبة؟ حرّك الرأس نصف المسافة فقط.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>وخز كان موجودًا من قبل؟ أصغر وأبطأ، أو اتركه اليوم.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>وخز أو ألم أكثر من قبل، أثناء الحركة أو خلال الساعة التالية لها</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>ألم ينتقل نزولًا في الساق</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>خدر أو ضعف في ساق</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>لم يقترح عليك أي مختص صحي انزلاق الأعصاب</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>ألم شديد في الساق الآن، أو ساق ضعيفة</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>تنطبق عليك أيٌّ من العلامات التحذيرية</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>اجلس بقامة ممدودة على كرسي متين، والقدمان على الأرض، واليدان مستريحتان على الفخذين.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>أنزل الذقن قليلًا. هنا يبدأ كل انزلاق وهنا ينتهي.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>الذقن قليلًا إلى أسفل</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>افتح الركبة اليمنى ببطء وارفع رأسك في الوقت نفسه، كمن ينظر إلى صورة في الأعلى.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>افتح الركبة اليسرى ببطء وارفع رأسك في الوقت نفسه، كمن ينظر إلى صورة في الأعلى.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>الركبة تُفتح والنظر أعلى</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>اثنِ الركبة من جديد وأنزل الذقن معها. دون توقف عند أي من الطرفين.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>الركبة تُثنى والنظر أسفل</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>صغيرًا وسلسًا، دون بلوغ أي شدّ. بعد المرة الأخيرة انظر أمامك وبدّل الجانب.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>نظر إلى الأمام وتبديل الجانب</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>فتح الركبة حتى الشدّ</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>توقف قبل أي شدّ بكثير؛ القدم مرتخية</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>الذقن منخفض والساق ممدودة</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>حين تمتد الساق يرتفع الرأس</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>الترهل</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>مدّ القامة جلوسًا أولًا، ثم الانزلاق</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>البقاء عند الطرف</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>واصل الانزلاق دون توقف عند أي طرف</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>تكرار كثير</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>جولة واحدة من ثمانٍ، مرتين يوميًا على الأكثر</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>اجلس على كرسي أعلى، لتكون الركبتان أخفض من الوركين.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>اجلس بقامة ممدودة ودع الذقن مكانه: الساق وحدها تتحرك.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>فقط إن اقترح عليك مختص صحي انزلاق الأعصاب؛ توقف إذا زاد الوخز.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>قرفصاء مع قبض في الأعلى</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>يدفئ الوركين والساقين بحركة سهلة كاملة: نزول إلى نحو ارتفاع الكرسي، ثم صعود، ثم قامة ممدودة.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>الفخذان والأليتان تعمل بالتساوي على الجانبين. تستطيع خمس مرات أخرى في النهاية.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>مكان للوقوف</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>إن رغبت، كرسي لا يتدحرج خلفك، للجلوس عليه والنهوض منه</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>الجلوس خلفًا ثم مدّ القامة.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>الركبتان تتبعان أصابع القدمين.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>ارتفاع الكرسي يكفي تمامًا.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>نصف النزول قرفصاء كاملة أيضًا.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>الكعبان يكادان يرتفعان؟ باعد القدمين قليلًا، أو انزل أقل.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>عدم ثبات؟ اجلس على كرسي وانهض منه.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>دوخة أو ضيق نفَس حتى عند الراحة</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>طُلب منك عدم ثني الورك بعد حدّ معين: ابقَ أعلى منه بكثير، أو اختر قبض الأليتين</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>قف والقدمان بعرض الكتفين، وأصابعهما إلى الخارج قليلًا، والوزن على القدم كلها.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>القدمان بعرض الكتفين</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>انزل إلى الخلف وأسفل كأن خلفك كرسيًا، ما دام ذلك مريحًا. دع الذراعين ترتفعان إلى الأمام.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>نزول إلى الخلف وأسفل</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>دع الركبتين تتجهان حيث تشير أصابع القدمين، وأبقِ الكعبين على الأرض.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>الركبتان تتبعان الأصابع</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>ادفع الأرض بعيدًا وانهض.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>دفع الأرض بعيدًا</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>في الأعلى اقبض الأليتين ثانية واحدة لمدّ القامة. إلى أعلى مباشرة، دون ميلان إلى الخلف.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>قبض ومدّ القامة</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>سقوط الركبتين إلى الداخل</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>دع كل ركبة تتجه حيث تشير أصابع قدمها</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>ارتفاع الكعبين</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>انزل أقل؛ الوزن على القدم كلها</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>تقويس الظهر إلى الأمام</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>عظم القص إلى الأمام، وانزل أقل</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>الميلان إلى الخلف في الأعلى</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>الأضلاع فوق الحوض: قبض لمدّ القامة، ثم توقف</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>انزل إلى النصف على الأكثر: يبقى الفخذان أعلى من المستوى الأفقي بكثير.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>القدمان ليستا أعرض من الحوض.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>انحناء جلوسًا والساقان متباعدتان</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>إطالة هادئة خفيفة لباطن الفخذين وخلف الساقين، لخمسة أنفاس بطيئة.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>الجلوس على الأرض</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>شدّ خفيف في باطن الفخذين وخلف الساقين يسمح بتنفس بطيء.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>منشفة مطوية للجلوس عليها</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>الصدر إلى الأمام، لا الرأس لأسفل.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>ظهر ممدود؛ الميل من الوركين.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>صابونتا الركبتين تنظران إلى السقف.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>الجلوس بقامة ممدودة صعب؟ اجلس أعلى، على منشفة أسمك، واثنِ الركبتين أكثر قليلًا.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>شدّ خلف الركبة؟ أرخِ الركبتين.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>شدّ قرب عظمي الجلوس؟ ارتفع وقرّب الساقين.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>في أسفل الظهر؟ ارتفع ومِل من الوركين من جديد.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>ألم خلف الركبة أو قرب عظم الجلوس</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>وخز أو خدر أو إحساس كهربائي في ساق</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>ألم حاد أو قارص في أصل الفخذ أو الظهر</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>دوخة: تنفس حينها كما يريحك</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>ألم في الساق مصدره الظهر حاليًا</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>إصابة عضلية في خلف الفخذ أو أصل الفخذ</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>عظام هشة أو كسر سابق في العمود الفقري: أبقِ الجذع معتدلًا، أو اختر شيئًا آخر</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>اجلس بقامة ممدودة على منشفة مطوية، والساقان متباعدتان بقدر مريح: نحو 90 إلى 120 cm بين الكعبين، وأقل لقامة أقصر.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>قامة ممدودة والساقان متباعدتان</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>صابونتا الركبتين وأصابع القدمين نحو السقف. أبقِ الركبتين مرنتين.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>الأصابع أعلى والركبتان مرنتان</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>خذ شهيقًا ومُدّ قامتك من عظمي الجلوس إلى قمة الرأس.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>شهيق ومدّ القامة</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>ازفر ومِل إلى الأمام من الوركين، والصدر أولًا، حتى شدّ خفيف.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>زفير وميل إلى الأمام</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>أرِح يديك على مقدمة الساقين، أو على الأرض أمامك.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>إراحة اليدين</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>ابقَ لخمسة أنفاس بطيئة: شهيق بطيء، وزفير أبطأ. الخفيف يكفي.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>خمسة أنفاس بطيئة</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>عُد صعودًا بيديك خطوة خطوة وقرّب الساقين إحداهما من الأخرى.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>العودة باليدين خطوة خطوة</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>تقويس الظهر للوصول أبعد</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>الصدر إلى الأمام والظهر ممدود؛ القليل جيد</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>دوران الركبتين إلى الداخل</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>صابونتا الركبتين وأصابع القدمين نحو السقف</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>سحب الجسم نزولًا بإمساك القدمين</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>دع اليدين تستريحان؛ دون سحب</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>سكون وهدوء؛ النفَس وحده يتحرك</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>أبقِ الجذع معتدلًا ويداك على الفخذين؛ هذا هو التمرين كله.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>بسط أعلى الظهر على الكرسي</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>حركة صغيرة في الاتجاه المعاكس بعد الميل نحو الشاشة، دون نهوض.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>أعلى الظهر ينثني قليلًا فوق حافة الكرسي، مع شدّ خفيف عبر الصدر. لا شيء في أسفل الظهر أو الرقبة.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>العضلة الصدرية الكبرى</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>باسطات الظهر الصدرية</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>كرسي لا يتدحرج ولا يميل، ينتهي ظهره تحت لوحي الكتفين</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>عظم القص أعلى، والأضلاع السفلى ساكنة.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>الرأس مستريح في اليدين.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>في أسفل الظهر؟ ضمّ الحوض برفق من جديد وصغّر الحركة.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>في الرقبة؟ دع اليدين تحملان الرأس كله، والعينان عند التقاء الجدار بالسقف.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>حافة الكرسي تضغط؟ ضع عليها منشفة مطوية.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>الكتفان لا ترتاحان لليدين خلف الرأس؟ ضع الذراعين متقاطعتين على الصدر.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>ألم أو وخز أو خدر في الرقبة أو الذراع</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>تحريك الرقبة يسبب ألمًا أو وخزًا في الذراع</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>كسر سابق في العمود الفقري أو عظام هشة: اسأل أولًا، وأبقِ الحركة صغيرة جدًا</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>الكرسي يتدحرج أو يميل ولا يمكن تثبيته</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>اجلس إلى آخر المقعد على كرسي متين لا يتدحرج، والقدمان على الأرض.</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>جلوس إلى الخلف، والقدمان أرضًا</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>أرِح رأسك في كلتا اليدين، والمرفقان أمامك قليلًا.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>الرأس في اليدين</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>ضمّ الحوض برفق شديد، ليبقى أسفل الظهر ساكنًا وممدودًا على الكرسي.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>ضمّ خفيف</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>خذ شهيقًا، وارفع عظم القص، ومِل بأعلى الظهر قليلًا فوق حافة الكرسي.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>شهيق وعظم القص أعلى</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>ازفر وعُد. بعد ذلك أنزل اليدين ببطء.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>زفير وعودة</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>ضمّ الحوض برفق؛ أعلى الظهر وحده ينثني</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>إسقاط الرأس إلى الخلف</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>دع اليدين تحملان الرأس؛ العينان إلى الأمام</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>الانزلاق إلى أسفل على المقعد</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>الجلوس إلى آخر المقعد أولًا</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>ميلان الكرسي أو تدحرجه</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>أرجل الكرسي كلها على الأرض، ملاصقًا للجدار إن أمكن</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>اكتفِ بالجزء الصغير الأول من الحركة.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>المشي دقيقتين</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>نهوض وابتعاد عن المكتب بخطى سهلة. من بين كل طرق قطع الجلوس، هذه أكثرها دراسة.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>ساقان دافئتان ونفَس سهل: يمكنك الكلام طوال الطريق.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>عضلات ربلة الساق</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>خطى سهلة، والذراعان مرتخيتان.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>العينان إلى البعيد.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>ماء أو نافذة أو طابق واحد.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>لا مكان للمشي؟ امشِ مكانك بجانب الكرسي.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>على كرسي متحرك؟ تنقّل بسرعة سهلة، أو ارسم دوائر بطيئة بالذراعين.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>وقت أكثر؟ خمس دقائق مشي جيدة أيضًا.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>تيبّس في البداية؟ ابدأ بخطوات قصيرة.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>ألم في الصدر، أو ضيق نفَس حتى عند الراحة</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>دوار أو دوخة</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>ألم في ربلة ساق واحدة</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>ألم ينزل في الساق، أو وخز أو خدر أو ضعف</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>الوقوف يسبب دوارًا لا يزول: اجلس من جديد</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>ربلة ساق واحدة متورمة أو دافئة أو مؤلمة حديثًا: يلزم فحصها في اليوم نفسه</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>طُلب منك عدم تحميل الوزن على إحدى الساقين</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>انهض ببطء وانتظر نفَسين.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>وقوف ونفَسان</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>امشِ بخطى سهلة، والكتفان منخفضتان، والذراعان تتأرجحان بارتخاء.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>خطى سهلة وذراعان مرتخيتان</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>دع عينيك تستريحان على شيء بعيد.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>نظر إلى البعيد</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>اجعل للمشي وجهة: إحضار ماء، أو نافذة، أو صعود طابق واحد. ثم عُد.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>ماء أو نافذة أو درج</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>انطلاق مستعجل بخطوات طويلة</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>خطوات قصيرة سهلة؛ لا داعي للعجلة</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>النظر إلى الهاتف</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>دعه على المكتب؛ العينان إلى البعيد</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>الانطلاق مع دوار</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>قف وتمسّك، نفَسان؛ واجلس إن استمر</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>خطوات قصيرة.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>ابقَ حيث يوجد جدار أو درابزين ليدك.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>دقيقة عند المكتب</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>دقيقة وقوفًا عند المكتب بملابس عادية: مقدمة كل ورك، ثم الأليتان.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>نهوض بطيء، واليد على المكتب</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>القدم اليمنى خلفًا، والركبتان مرنتان</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>القدم اليسرى خلفًا، والركبتان مرنتان</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>ضمّ، نصف قبض، ثني صغير</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>استدارة، القدم اليسرى خلفًا</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>استدارة، القدم اليمنى خلفًا</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>القدمان معًا، قبض، إرخاء</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>خمس دقائق سهلة للظهر</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>ببطء ولطف: على الأرض، ثم على كرسي، ثم مشي قصير.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>استلقاء بطيء والركبتان مثنيتان</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>قرّب الفخذ اليمنى نحوك</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>قرّب الفخذ اليسرى نحوك</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>أنزلها؛ والآن اليسرى</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>أنزلها؛ والآن اليمنى</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>القدمان أرضًا، والظهر يهدأ</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>العصعص إلى الداخل، ثبات، إرخاء</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>القدمان بعرض الحوض، والكعبان قريبان</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>رفع، توقف، نزول بطيء</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>انقلاب، راحة، نهوض بطيء</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>جلوس إلى الخلف بكرسي متين</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>عظم القص أعلى، ميل خفيف خلفًا</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>مشي سهل ونظر إلى البعيد</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>إطالة نصف الركوع</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>إطالة مثنيات الورك بنصف ركوع، مرة لكل جانب. تلزم منشفة تحت الركبة.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>الركبة اليمنى على المنشفة، مدّ القامة</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>الركبة اليسرى على المنشفة، مدّ القامة</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>ضمّ، نصف قبض، انزلاق صغير</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>تبديل: الركبة اليسرى على المنشفة</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>تبديل: الركبة اليمنى على المنشفة</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>إطالة نصف الركوع، مرتين</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>إطالة مثنيات الورك بنصف ركوع، مرتين لكل جانب.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>تخفيف، نفَس واحد، ثم مجددًا</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>أربع دقائق للوركين</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>ضمّ الحوض، إطالة نصف الركوع، باطن الفخذين، وانحناء بأنفاس بطيئة، على الأرض.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>الظهر إلى الجدار والركبتان مرنتان</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>على الأربع، الساق اليمنى جانبًا</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>على الأربع، الساق اليسرى جانبًا</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>الحوض خلفًا، الظهر مستوٍ، ثم عودة</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>تبديل: الساق اليسرى جانبًا</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>تبديل: الساق اليمنى جانبًا</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>ميل إلى الأمام من الوركين</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>العودة باليدين خطوة خطوة</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>دقيقة على الكرسي</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>دقيقة دون نهوض: أعلى الظهر، ثم الأليتان.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>قبض، تنفس، إرخاء</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>جلوس بقامة ممدودة، نفَس بطيء</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>إطالة الوقوف</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>إطالة مثنيات الورك وقوفًا، مرة لكل جانب. ملابس عادية، دون ركوع.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>إطالة الوقوف، مرتين</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>إطالة مثنيات الورك وقوفًا، مرتين لكل جانب.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>إطالة الوقوف، قصيرة</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>إطالة مثنيات الورك وقوفًا بثبات أقصر، لاستراحة قصيرة.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>دقيقتان وقوفًا</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>دقيقتان على قدميك: مقدمة كل ورك، بضع مرات قرفصاء، وبعض الخطوات.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>نزول لارتفاع الكرسي، صعود، قبض</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>مشي في المكان، أو مشي</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>نهوض وابتعاد عن المكتب: إلى النافذة، أو لإحضار ماء، أو صعود طابق واحد.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>نهوض وانتظار نفَسين</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>مشي سهل وذراعان مرتخيتان</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>المشي خمس دقائق</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>مشي أطول، حين يتسع الوقت.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>خمس دقائق قبل التمرين الرياضي</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>حركة سهلة قبل التدريب، بلا ثبات في وضع. يُختار عند الحاجة؛ ولا يُعرض من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>يد على الجدار</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>أرجحة الساق اليمنى ببطء</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>أرجحة الساق اليسرى ببطء</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>استدارة</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>القدمان بعرض الكتفين، ومكان حولك</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>نزول، صعود، قبض، على مهل</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>القدمان تحت الوركين، قامة ممدودة</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>خطوة خلفًا، ثني قليل، عودة</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>أطراف الأصابع على شيء متين</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>الساق اليمنى جانبًا، ثم عودة</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>الساق اليسرى جانبًا، ثم عودة</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>مشي نشيط</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>توقف عند الشعور بألم حاد أو قارص، أو ألم ينزل في الساق، أو وخز أو خدر أو ضعف أو دوار. اخرج من الوضع ببطء. وإن استمر فاستشر مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>بعض الإحساس بالشدّ الخفيف طبيعي. إن بقي الوجع بعد اليوم التالي فافعل أقل.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>اخرج ببطء. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>يقدّم StretchBreak أفكارًا عامة للحركة، للبالغين الذين يشعرون بأنهم بخير. لا يستطيع فحصك، وليس رعاية طبية. عند التعافي من عملية أو إصابة، أو عند الحمل، أو مع مشكلة في العظام أو المفاصل أو الأعصاب أو التوازن، اسأل مختصك الصحي أيٌّ منها يناسبك.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>الخفيف يكفي.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>القليل جيد.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>إن شعرت به في ظهرك فضمّ الحوض من جديد.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>بالكاد يُلاحظ</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>شدّ خفيف مع القدرة على الكلام: هذا هو الهدف</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>خفف قليلًا</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>أكثر من اللازم: اخرج إلى النصف</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>أو أي ألم أو وخز: توقف</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>اطلب مساعدة طارئة الآن</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>عند ألم في الظهر أو الساق مع أي مما يلي، اتصل برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>خدر أو وخز بين الساقين، أو حول الأعضاء التناسلية أو الأليتين أو فتحة الشرج؛ أو إحساس مختلف عند المسح</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>صعوبة جديدة في بدء التبول أو التبرز أو الإحساس بهما أو التحكم فيهما، أو خدر جديد أو فقدان وظيفة جديد في الجماع</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>ضعف أو خدر في الساقين كلتيهما، أو ضعف يزداد، أو ألم في الساقين كلتيهما، أو قدم تسقط أو تُجرّ</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>ألم في الصدر</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>ألم بعد حادث خطير</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>اطلب المساعدة في اليوم نفسه: ربلة ساق واحدة</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>دون أي إطالة لها. ومع ضيق نفَس أو ألم في الصدر فهي حالة طارئة.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>ربلة ساق واحدة متورمة أو دافئة أو مؤلمة أو متغيرة اللون حديثًا</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>استشر مختصًا صحيًا قريبًا</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>عند ألم في الظهر أو الساق مع أي مما يلي.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>حمى، أو شعور بالتوعك</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>فقدان وزن دون سبب معروف</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>إصابة سابقة بالسرطان</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>ألم مستمر ليلًا لا تخففه أي وضعية</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>كتلة جديدة، أو تغير في شكل العمود الفقري</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>سقوط أو صدمة صغيرة، مع عظام هشة أو استخدام طويل للستيرويدات</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>مناعة ضعيفة، أو تعاطي مواد بالحقن</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>ألم جديد في عمر أقل من نحو 20 أو أكثر من نحو 50 سنة</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>لا تحسن بعد بضعة أسابيع</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>تمسّك بشيء لا يتحرك: مكتب، أو جدار، أو كرسي بلا عجلات ملاصق للجدار.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>قدمان حافيتان أو حذاء لا ينزلق؛ لا جوارب على أرض ملساء، ولا كعب عالٍ.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>متر من الأرض الخالية، بلا أسلاك أو حقائب، والمشروبات الساخنة بعيدًا.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>النهوض على مرحلتين: جلوس بقامة ممدودة وتنفس، ثم وقوف.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>مقدمة الورك</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>العضلتان القطنية الكبيرة والحرقفية ترفعان الفخذ؛ وتساعدهما المستقيمة الفخذية والخياطية وموترة اللفافة العريضة والعانية.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>الجلوس الطويل قد يترك إحساسًا بتيبّس الوركين. والإحساس بالتيبّس ليس قِصَرًا في العضلات.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>ضمّ الحوض أولًا، ثم قليلًا إلى الأمام: الضمّ يجعل الإطالة في الورك ويريح الظهر. الخفيف يكفي.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>جانب الورك</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>عضلة جانب الورك، الألوية الوسطى، تحرّك الساق إلى الجانب وتُبقي الحوض مستويًا عند الوقوف على ساق واحدة.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>في باطن الفخذ العضلات التي تقرّب إحدى الساقين من الأخرى.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>قبل التمرين الرياضي</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>قبل التمرين الرياضي تحرّك؛ ودع الإطالات الثابتة لوقت المكتب أو لما بعد التمرين.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>خمسة أنفاس بطيئة، شهيق أربع ثوانٍ وزفير ست. دون حبس النفَس أبدًا.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>دوخة؟ تنفس كالمعتاد.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>الوخز والخدر</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>الوخز أو الخدر أو الإحساس الكهربائي يأتي من عصب لا من عضلة: توقف. هذا ينطبق على مقدمة الفخذ كما على خلف الساق.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>العصب الكبير في خلف الساق يأتي من جذور في أسفل الظهر. أما الجهة الداخلية من أسفل الساق ومقدمة الفخذ فلعصب آخر.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>معظم من لديهم عرق النسا يتحسنون دون عملية، وغالبًا على مدى أسابيع. وقد يعود، ويطول عند بعضهم.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>بعض العلامات التحذيرية تستدعي مساعدة سريعة: انظر القائمة.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>حين يؤلم الظهر</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>معظم آلام الظهر ليست علامة ضرر، وتهدأ. بعض العلامات التحذيرية تستدعي مساعدة سريعة: انظر القائمة.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>الحركة بلطف وتغيير الوضعية كثيرًا عادة جيدة. توقف عما يزيد الألم.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>تنفّس مرتين، ثم قف ببطء</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>ابقَ مرتاحًا وتنفّس</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>متى يأتي التذكير</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>أمام الحاسوب أو بعيدًا عنه</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>الأصوات والنطق</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>التذكير بعد</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>مدة البقاء أمام الحاسوب دون استراحة قبل أن يأتي تذكير.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>تلوين أيقونة علبة النظام في منتصف المدة</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>يتغير لون الأيقونة حين يمضي نصف تلك المدة. ولا يحدث شيء آخر.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>التذكير بإشعار</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>الخطوة الأولى. من دونه تأتي البطاقة أولًا.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>عرض بطاقة صغيرة حين يبقى التذكير بلا رد</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>تبقى البطاقة في زاوية الشاشة ولا تأخذ لوحة المفاتيح منك أبدًا.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>عرض البطاقة بعد</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>مدة انتظار التذكير للرد قبل ظهور البطاقة. «متوقف» يعني بلا بطاقة.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>صوت هادئ واحد</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>لا يظهر شيء فوق برنامج يملأ الشاشة. وحين يؤخر التذكير إلى الحد الأقصى المسموح، يحل هذا الصوت محل الإشعار. ولا يُسمع أبدًا أثناء استخدام ميكروفون.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>فقط حين يملأ برنامج الشاشة</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>ومع التذكير الثاني أيضًا</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>حازم: تبقى البطاقة حتى الرد عليها</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>وإلا ذهبت من نفسها بعد عشر دقائق. تبقى في زاويتها؛ وإغلاقها رد أيضًا، وكذلك الاستراحة.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>التكيف مع طريقة الرد على التذكيرات</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>بعد ثلاثة متتالية دون استجابة تأتي التذكيرات متأخرة عشر دقائق. ومرة في الأسبوع يُسأل هل هي كثيرة جدًا. كل تغيير يظهر هنا مع سببه.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>التوقف عن الكتابة المنتظَر</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>ينتظر التذكير حتى تسكن لوحة المفاتيح والمؤشر هذه المدة، كي لا يأتي في وسط جملة.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>أقصى انتظار لمثل هذا التوقف</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>بعد هذه المدة يأتي التذكير حتى أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>التذكير عند الوقوف طويلًا</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>بعد «أقف الآن»، إشعار واحد؛ يدعو إلى التغيير، لا إلى الكرسي.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>الوقوف الطويل يعني</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>مدة الوقوف قبل أن يأتي ذلك الإشعار.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>وقت للوصول</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>لا تذكير خلال هذه المدة بعد العودة أو فتح قفل الشاشة أو إيقاظ الحاسوب.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>الانتظار بعد مكالمة</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>التذكير الذي انتظر مكالمة أو عرضًا يأتي بعد انتهائها بهذه المدة.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>أقصى تأخير للتذكير</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>أطول مدة يجوز أن تؤخر فيها مكالمة أو عرض أو عدم الإزعاج تذكيرًا واحدًا.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>تأتي التذكيرات في هذه الساعات فقط؛ ومن دونها في أي وقت. يمكن أن تكون لليوم عدة فترات، وأن تتجاوز إحداها منتصف الليل. ويُعدّ الوقت أمام الحاسوب في كل الأحوال.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>لا يأتي تذكير في هذه الساعات، مثل daily 12:00-13:00. وما حان موعده خلالها يأتي بعد نهايتها.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطلة</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>لا تذكيرات في هذه التواريخ.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>ملخص اليوم عند</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>في هذا الوقت يذكر إشعار واحد مدة البقاء أمام الحاسوب، وأطول فترة متصلة، والاستراحات، والإطالات. من دون وقت لا يأتي ملخص.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ملف التقويم</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>ملف بصيغة iCalendar (.ics) على هذا الحاسوب. ما دام حدث فيه جاريًا ينتظر التذكير. يُقرأ فقط، ويُقرأ من جديد كلما تغير. حدث اليوم الكامل لا يؤخر شيئًا إلا إذا وسمه التقويم بأنه مشغول.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>احتساب الغياب بعد</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>غياب الإدخال من لوحة المفاتيح والمؤشر هذه المدة يُعدّ غيابًا، بدءًا من آخر ضغطة أو حركة. وما هو أقصر يُعدّ قراءة، ويُحسب وقتًا أمام الحاسوب.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>السؤال عن الغياب الأقصر من</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>غياب الإدخال وحده لا يميز القراءة من المشي. إن كان أقصر من هذه المدة سأل التطبيق أيهما كان؛ والأطول يُعدّ غيابًا.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>السؤال مرة على الأكثر كل</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>أقل وقت بين سؤالين من هذا النوع.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>تصديق المشاهدة الصامتة لمدة</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>في مكالمة أو فيديو يُحسب وقتك أمام الحاسوب دون لمسه، لهذه المدة على الأكثر؛ ثم يسأل التطبيق.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>ملاحظة المكالمات من الميكروفون</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>ما دام برنامج يسجل من ميكروفون ينتظر التذكير، ويُحسب وقتك أمام الحاسوب دون لمسه. يُنظر فقط هل هناك ميكروفون قيد الاستخدام، ولا يُسمع الصوت أبدًا.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>ملاحظة المكالمات من الكاميرا</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>الأمر نفسه ما دام برنامج يفتح كاميرا. ولا يُنظر إلى صورتها أبدًا.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>ملاحظة مشاركة الشاشة</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>الأمر نفسه ما دامت الشاشة مشارَكة أو مسجَّلة، حيث يُبلغ سطح المكتب بذلك.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>ملاحظة ما يُبقي الشاشة مضاءة</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>ما دام برنامج يمنع انطفاء الشاشة، كما يفعل الفيديو، يُحسب وقتك أمام الحاسوب دون لمسه. وهذا وحده لا يؤخر تذكيرًا أبدًا.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>ملاحظة النوافذ بملء الشاشة</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>ما دامت النافذة المستخدمة تملأ الشاشة ينتظر التذكير، ويُحسب وقتك أمام الحاسوب دون لمسه.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>مراعاة عدم الإزعاج</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>ما دام سطح المكتب على وضع عدم الإزعاج ينتظر التذكير.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>أقل مدة للاستراحة</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>الابتعاد أو الوقوف هذه المدة على الأقل يُنهي العدّ ويبدأ عدًّا جديدًا.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>تصديق أني أقف لمدة</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>ينتهي «أقف الآن» من نفسه بعد هذه المدة، أو عند القفل التالي. وتكراره يمدده المدة نفسها.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>أقل مدة للاستراحة الكاملة</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>من هذه المدة فصاعدًا يعرض السجل الاستراحة على أنها كاملة.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>الروتين الذي يفتحه «إطالة الآن».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>في المكتب لا يُعرض روتين يحتاج إلى الأرض إلا إذا اخترته.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>إطالات الورك في اليوم</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>كم من تذكيرات اليوم يقترح إطالة للورك؛ والباقي يقترح مشيًا أو وقوفًا.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>حركات تُستبعد</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>تُعدَّل الروتينات لتخلو من هذه. يُحفظ على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>الركوع على الركبة</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>النزول إلى الأرض</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>ساق خلفي</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>ثني عميق للورك</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>الساقان متباعدتان كثيرًا</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>الوقوف على ساق واحدة</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>الانحناء إلى الأمام</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>وخز أو خدر في ساق</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>الإطالة إلى آخر مدى المفصل</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>الوقوف: أبقى على المقعد</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>النهوض بسرعة</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>مقدمة قبل الإطالة التالية</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>ما هي أفكار الحركة هذه، ولمن، وأي الحركات تُستبعد. يتوقف بعد عرضه مرة.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>السؤال كل مرة عما يُتجنب</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>صف واحد من الأزرار قبل بدء الإطالة؛ وما تختاره هناك لليوم فقط.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>أصوات هادئة</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>عند نقاط التحول في الإطالة: بدء، تبديل الجانب، تم. ولا تُسمع أبدًا أثناء استخدام ميكروفون.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>للأصوات والنطق، بالنسبة المئوية من صوت النظام.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>إرشادات منطوقة</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>يُقرأ إرشاد اللحظة بصوت مسموع، حيث يملك النظام صوتًا ناطقًا (speech-dispatcher). ولا يُسمع أبدًا أثناء استخدام ميكروفون.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>للنوافذ والتمارين وسطر الأوامر.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
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
        <translation>إيقاف الموسيقى والأفلام مؤقتًا للإطالة</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>المشغلات التي تعمل عند بدء الإطالة تُوقف مؤقتًا، وتتابع بعدها.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>أمر مع التذكير</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>يبدأ مع كل تذكير. يتلقى موضوعه في STRETCHBREAK_… ضمن بيئته، وله 10 ثوانٍ، ولا يُمرَّر إلى أي صدفة.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>أمر عند بدء الاستراحة</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>يبدأ عند المغادرة أو الوقوف أو بدء إطالة، بقدر ما يستطيع التطبيق أن يرى.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>أمر عند انتهاء الاستراحة</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>يبدأ عند العودة أمام الحاسوب.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>أمر عند انتهاء فترة متصلة</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>يبدأ حين تكون الاستراحة طويلة بما يكفي لتُحسب.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>أمر بعد الإطالة</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>يبدأ حين تكتمل إطالة أو تتوقف.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>ألوان النوافذ.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>عند التفعيل تظهر الرسوم صورًا ثابتة، واحدة لكل خطوة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>الأيام الأقدم تُحذف نهائيًا، مرة كل يوم. ولا يغادر السجل هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة ثم الخروج</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>المعامل %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>تنقص هذه المعاملات: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>معاملات غير معروفة: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>لا يوجد %(value)r (الاختيارات: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>القيمة %(value)r ليست من النوع %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>الخيار %(option)s ملتبس: قد يكون %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>يلزم معامل واحد</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>يلزم معامل واحد على الأقل</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>المعامل %r لا مكان له هنا</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>إطالة الآن</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>تحركت للتو</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak يعمل بالفعل؛ هذه نافذته.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>هذه هي الروتينات للاختيار منها.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>هذه هي الإعدادات.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>هذه أيامك.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>هذا هو الترحيب.</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>اليوم أمام الحاسوب: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>الأطول دون استراحة: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>الاستراحات: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>إطالة الورك: {left} ث يسارًا، {right} ث يمينًا</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>لم يُرسل شيء اليوم.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>اليوم: {channels}. الأخير: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُشاهَد</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>الفأرة أو مفتاح</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>أرِح يديك ثانيتين. ثم حرّك الفأرة أو اضغط Shift.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>لم يُشاهَد إدخال. لا يمكن عدّ الوقت أمام الحاسوب هكذا.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>عشر ثوانٍ بلا إدخال</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>اترك الفأرة ولوحة المفاتيح عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>لم يُشاهَد غياب الإدخال. ربما يتحرك جهاز من نفسه.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>اقفل الشاشة ثم افتح قفلها. أو تخطَّ هذا.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>لم يُبلَّغ بالقفل. فيُعدّ غيابًا للإدخال.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>شغّل فيديو بضع ثوانٍ. أو تخطَّ هذا.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>لم يُبلغ شيء بأن فيديو يعمل. فيُحسب الفيلم حتى آخر إدخال لك.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>إشعار بزر</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>يأتي إشعار. اضغط الزر الذي عليه.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>لم يصل رد. للتذكيرات بطاقة خاصة بها أيضًا.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>يجري البحث عن الأيقونة في اللوحة.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>لا لوحة تعرض الأيقونة. النافذة الصغيرة تفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>القفل والسكون</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>ناقل الجلسة</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>ناقل النظام</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>الإشعارات (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>خدمة D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>أوامرك الخاصة</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>مشغلات الوسائط</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>التذكيرات المرسلة</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>المراجعات القادمة</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>يُرى أن هناك إدخالًا، ولا يُرى ما هو أبدًا.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>شغّل StretchBreak داخل جلسة سطح المكتب. تحت Wayland يجب أن يوفر المركّب إشعارات الخمول: GNOME و KDE و sway و Hyprland و labwc وغيرها توفرها.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>يُبلَّغ بالقفل والسكون.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>يلزم تثبيت systemd-logind أو elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>يمكن رؤية هل يسجل برنامج ما.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>يلزم تثبيت libpulse وتشغيل PulseAudio أو pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>يمكن رؤية هل يفتح برنامج ما الكاميرا.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>يمكن رؤية هل الشاشة مشارَكة.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>يلزم تشغيل PipeWire مع تثبيت libpipewire.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>يُبلَّغ بالبرامج التي تُبقي الشاشة مضاءة.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>يحتاج إلى logind، أو خدمة الجلسة في GNOME أو KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>يمكن رؤية هل تملأ نافذة الشاشة.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>يحتاج إلى مدير نوافذ يُبلغ بذلك (EWMH، wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>يُرى وضع عدم الإزعاج في سطح المكتب.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>الإيقاف المؤقت في قائمة علبة النظام يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>يُحفظ ما يحدث.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>يلزم توفير مساحة على القرص، وأن تكون الكتابة في المجلد مسموحة لك.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>تظهر التذكيرات بأزرارها.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>يلزم تثبيت خدمة إشعارات، مثل dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>غير مستخدم الآن.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>لا يمكن رؤية هذا هنا.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>الأيقونة في اللوحة.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>لا لوحة تستقبل الأيقونة بعد؛ النافذة الصغيرة موجودة.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>أضف علبة نظام إلى اللوحة. يحتاج GNOME إلى إضافة AppIndicator مفعّلة.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>لا توجد علبة نظام على هذه المنصة.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>لا موعد مخطط: لا يوقظه إلا الإدخال أو سطح المكتب.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>ينظر من جديد خلال: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>اختبار من StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>اضغط الزر: هذا كل شيء.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>أراه</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>تعذر عرض الإشعار.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>الوقوف دقيقة، أو تمرين إطالة لطيف واحد.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>لا إدخال من {since} إلى {until}: هل قمت من مكانك؟</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>ردك يصحح العدّ. وعدم الرد لا بأس به أيضًا.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>أسبوع من التذكيرات: كيف كان؟</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>كل رد يحركها عشر دقائق. وعدم الرد يتركها كما هي.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>كثيرة جدًا</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>مناسبة</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>أكثر من فضلك</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>الوقوف منذ {minutes} د</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>بضع خطوات أو جلوس: التغيير هو ما يفيد.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>أجلس الآن</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>أواصل الوقوف</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>قمت من مكاني</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>كنت هنا</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>كان هذا التأجيل الثاني</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>ينتظر StretchBreak الآن توقفك التالي.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>ربما واحدة قصيرة: إطالة الورك وقوفًا، دقيقة</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>ربما واحدة أطول: إطالة الورك وقوفًا، دقيقتان</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>يعدّ</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>يعدّ، بلا إدخال</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>وقوف</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>سكون</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>لا يعدّ</translation>
    </message>
    <message>
        <source>input</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>الحاسوب في سكون</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>لم يكن التطبيق يعمل</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>الشاشة مشارَكة</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>شيء ما قيد التشغيل</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>نافذة بملء الشاشة</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>لا يمكن رؤية الإدخال</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>بحسب قولك</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>حدث في تقويمك</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>اجتماع، بحسب قولك</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>خارج ساعات عملك</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>التذكيرات موقوفة مؤقتًا حتى {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>تذكير مؤخَّر: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>بلا إدخال</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>مشي إلى النافذة، دقيقتان</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>مشي لملء كوب ماء، دقيقتان</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>مشي إلى أبعد باب والعودة، دقيقتان</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>مشي في الممر ذهابًا وإيابًا مرة، دقيقتان</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>خروج إلى الهواء الطلق، 5 دقائق</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>مشي حول المبنى مرة، 5 دقائق</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>مشي عبر كل غرفة يمكن دخولها، دقيقتان</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>مشي إلى الغلاية وإعداد شاي، 3 دقائق</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>نزول طابق وصعوده مشيًا، دقيقتان</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>مشي لقضاء حاجة صغيرة، 3 دقائق</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>مشي إلى صندوق البريد أو الاستقبال، 3 دقائق</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>جولة مشي بطيئة بذراعين مرتخيتين، دقيقتان</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>مشي مع النظر إلى أبعد شيء، دقيقتان</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>مشي بلا هاتف، 3 دقائق</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>مشي إلى حيث ضوء النهار، 3 دقائق</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>مشي سهل مع الصورة المتحركة، دقيقتان</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>مشي في المكان، بسهولة وهدوء، دقيقة</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>مشي إلى سلة المهملات الأبعد، دقيقة</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>مشي إلى الشرفة أو الحديقة أو الباب، 3 دقائق</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>جولة مشي للعناية بالنباتات، 3 دقائق</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>حمل شيء واحد إلى مكانه، دقيقتان</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>وقوف عند النافذة ونظر إلى البعيد، دقيقة</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>نهوض وقراءة الصفحة التالية وقوفًا، دقيقتان</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>وقوف للمكالمة أو الرسالة التالية، 3 دقائق</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>قامة ممدودة، كتفان مرتخيتان، أنفاس بطيئة، دقيقة</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>وقوف ونقل الوزن من جانب إلى جانب، دقيقة</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>وقوف وارتفاع على أصابع القدمين عشر مرات، دقيقة</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>وقوف واستناد إلى المكتب بذراعين ممدودتين، دقيقة</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>وقوف وأرجحة الذراعين، دقيقة</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>وقوف وتدوير الكتفين إلى الخلف، دقيقة</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>نهوض وترتيب زاوية من المكتب، دقيقتان</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>وقوف أثناء شرب شيء ما، دقيقتان</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>وقوف للفكرة التالية، واليدان بعيدًا عن المفاتيح، دقيقة</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>نهوض وجلوس على الكرسي خمس مرات ببطء، دقيقة</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>وقوف ومدّ اليدين إلى أعلى، دقيقة</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>إطالة الورك وقوفًا عند المكتب، دقيقة</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>مقدمة الورك، كل جانب مرة، دقيقة</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>خطوة صغيرة خلفًا، ضمّ وتنفس، دقيقة</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>روتين لطيف واحد عند المكتب، دقيقة</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>أنفاس بطيئة في إطالة سهلة، دقيقة</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>إطالة الورك وقوفًا مع بضع خطوات، دقيقتان</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>إطالة الورك وبضع مرات قرفصاء سهلة، دقيقتان</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>مقدمة الوركين وقوفًا، دقيقتان</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>دقيقتان لطيفتان على قدميك، دقيقتان</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>حركات سهلة بملابس عادية، دقيقتان</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>روتين الورك على الأرض، 4 دقائق</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>على السجادة: مقدمة الوركين وباطنهما، 4 دقائق</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>أربع دقائق على مهل للوركين، 4 دقائق</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>حركات لطيفة على الكرسي، دقيقة</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>أعلى الظهر فوق حافة الكرسي، دقيقة</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>أعلى الظهر وقبض سهل للأليتين، جلوسًا، دقيقة</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>جلوس بقامة ممدودة وتحريك أعلى الظهر، دقيقة</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>اليدان بعيدًا عن المفاتيح ونظر إلى البعيد، دقيقة</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>ستة أنفاس بطيئة واليدان في الحجر، دقيقة</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>تدوير الكتفين إلى الخلف، جلوسًا، دقيقة</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>دوائر بطيئة بالذراعين، جلوسًا، دقيقة</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>فتح اليدين وإغلاقهما وإرخاء المعصمين، دقيقة</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>وضع شيء واحد في مكانه، دقيقة</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>مدّ الذراعين أعلى وإلى كل جانب، جلوسًا، دقيقة</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>انتقال إلى مكان آخر في الغرفة، دقيقتان</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>إحضار مشروب بالطريقة التي تناسبك، دقيقتان</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>ذهاب إلى النافذة بالطريقة التي تناسبك، دقيقتان</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>جولة بطيئة بالطريقة التي تناسبك، دقيقتان</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>نظر من أبعد نافذة يمكن بلوغها، دقيقتان</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>لا عنوان يصلح للاستخدام</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>ليس في سطح المكتب هذا D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>لا يمكن استخدامه: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>لا استجابة: {bus} ({why}). تجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>انقطع الاتصال: {bus} ({why}). تجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>ما وصل ليس D-Bus ‏({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>لا شيء يستجيب عند {places}. شغّل StretchBreak داخل جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>لا يمكن تشغيل StretchBreak: تنقص مكتبة يحتاجها Qt ({why}). ثبّت حزمة نظامك التي تحتويها.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>لا توجد شاشة: لم يُضبط WAYLAND_DISPLAY ولا DISPLAY. شغّل StretchBreak داخل جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ليس مجلدًا.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} يعود إلى شخص آخر.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} مفتوح لآخرين؛ أغلقه بالأمر: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>تعذر الوصول إلى StretchBreak عند {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>لا يعمل StretchBreak. شغّله بالأمر: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak موجود ولا يستجيب. حاول مرة أخرى، أو أنهه.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>قطع StretchBreak إجابته. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>لا جواب لدى StretchBreak عن ذلك؛ وفي ملف سجله السبب.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>الأمر كائن JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>الإجابة أطول من أن تُرسل.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>الأمر أطول من اللازم.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>هذا ليس سطر JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>تعذر ذلك على StretchBreak؛ وفي ملف سجله السبب.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>لا يُستخدم بروتوكول Wayland هناك</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>خادم X لا يستجيب</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>لا يقول notify-send هل رآه أحد</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>لم يُضبط XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>لا أحد يستمع هناك</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>لا يرى XWayland إلا الإدخال في نوافذه</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>خادم X ليس فيه امتداد SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>خادم X ليس فيه عدّاد IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>يمكن ضبط autostart على on أو off، لا على «{word}»</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>يسألك سطح المكتب أولًا؛ وتظهر إجابته في الإعدادات.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>يبدأ StretchBreak عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>لا يبدأ StretchBreak عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>لا يخبر هذا النظام هل يبدأ StretchBreak عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}؛ السبب: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>قيمة {name} هي «{text}»، وليست وقتًا مثل 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>المنطقة الزمنية «{name}» غير معروفة</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>ينقصه DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>قيمة DURATION هي «{text}»، وليست مدة مثل PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>لا يوجد BEGIN:VCALENDAR في بدايته: ليس ملف تقويم</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>السطر {line} ليس على صورة الاسم:القيمة</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>السطر {line}: لا يمكن استخدام الحدث هناك ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>يُستخدم الباقي منه.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>لا يؤجل شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}، و%n غيره.</numerusform>
            <numerusform>{file}: {problem}، وواحد غيره.</numerusform>
            <numerusform>{file}: {problem}، واثنان غيره.</numerusform>
            <numerusform>{file}: {problem}، و%n غيره.</numerusform>
            <numerusform>{file}: {problem}، و%n غيره.</numerusform>
            <numerusform>{file}: {problem}، و%n غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n من أحداثه تتكرر بطريقة لا يمكن تتبعها</numerusform>
            <numerusform>حدث واحد منه يتكرر بطريقة لا يمكن تتبعها</numerusform>
            <numerusform>حدثان منه يتكرران بطريقة لا يمكن تتبعها</numerusform>
            <numerusform>%n أحداث منه تتكرر بطريقة لا يمكن تتبعها</numerusform>
            <numerusform>%n حدثًا منه تتكرر بطريقة لا يمكن تتبعها</numerusform>
            <numerusform>%n حدث منه تتكرر بطريقة لا يمكن تتبعها</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: أكبر مما يمكن أن يكون تقويم؛ لا يؤجل شيئًا.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: تعذرت قراءة التقويم ({why})؛ لا يؤجل شيئًا.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>لا روتين باسم «{name}»؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>يحتاج مساحة على الأرض</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>بلا ثبات</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>لا يضيع وقت ولا يُحسب مرتين؛ وما يحدث الآن يظهر في الأيام التي تعرضها الساعة. إن كانت خاطئة فاضبطها من فضلك.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>قُدّمت ساعة هذا الحاسوب يومًا واحدًا.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>أُخّرت ساعة هذا الحاسوب يومًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>قُدّمت ساعة هذا الحاسوب %n يوم.</numerusform>
            <numerusform>قُدّمت ساعة هذا الحاسوب يومًا واحدًا.</numerusform>
            <numerusform>قُدّمت ساعة هذا الحاسوب يومين.</numerusform>
            <numerusform>قُدّمت ساعة هذا الحاسوب %n أيام.</numerusform>
            <numerusform>قُدّمت ساعة هذا الحاسوب %n يومًا.</numerusform>
            <numerusform>قُدّمت ساعة هذا الحاسوب %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>أُخّرت ساعة هذا الحاسوب %n يوم.</numerusform>
            <numerusform>أُخّرت ساعة هذا الحاسوب يومًا واحدًا.</numerusform>
            <numerusform>أُخّرت ساعة هذا الحاسوب يومين.</numerusform>
            <numerusform>أُخّرت ساعة هذا الحاسوب %n أيام.</numerusform>
            <numerusform>أُخّرت ساعة هذا الحاسوب %n يومًا.</numerusform>
            <numerusform>أُخّرت ساعة هذا الحاسوب %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>«{text}» ليس يومًا مثل 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>«{text}» ليس وقتًا مثل 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>هناك إطالة مفتوحة بالفعل؛ ها هي.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>لوحة المفاتيح الآن مع البطاقة.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>لا توجد بطاقة على الشاشة الآن.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>ليس في StretchBreak نافذة باسم «{name}».</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>انتهى StretchBreak.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>لا يعرف StretchBreak الأمر «{name}».</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>لا شيء في السجل عند {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>يلزم التصحيح أوقات مع فرق التوقيت، مثل 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>ما يُصحَّح يبدأ قبل أن ينتهي، ولا يزيد على يوم</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>لا يمكن التصحيح إلى «{word}»؛ استخدم واحدًا من: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>لا شيء في السجل لهذه الأيام بعد.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>إطالة يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} حسب {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>محسوب: {counts}، بلا أوقات محددة</translation>
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
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>ينبغي أن يكون «duration» عددًا من الثواني</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>لا يمكن أن يكون «duration» ‏{number} ثانية</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>ينبغي أن يكون في «data» حقل «status»: ‏afk أو not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}، السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>لا bucket من النوع «{type}» فيه؛ صدّر كل الـ bucket، أو aw-watcher-afk، من ActivityWatch بصيغة JSON من فضلك</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>ليست فيه قائمة أحداث</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>ينبغي أن يكون «timestamp» وقتًا مثل 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>ليس JSON يمكن قراءته</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}، الحدث {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>ينبغي أن يكون «{first}»؛ هل هو من Workrave؟</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>من إصدار غير {one} و{other}؛ أبلغ عن هذا مع الأسطر الأولى من الملف من فضلك</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: ليس فيه {one} ولا {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>ينبغي أن يكون يومًا مثل «D 2 2 126 8 30 2 2 126 17 5»، أي 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>ينبغي أن يكون رقمه الأول ثواني النشاط في ذلك اليوم</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>أضيفت إلى السجل من {program}: ‏{spells} في {days}.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>لا شيء في {path} ليس في السجل من قبل.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>سجلك الخاص يبدأ في {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>يوم واحد حسبه {program} صار في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n يوم حسبه {program} صار في السجل.</numerusform>
            <numerusform>يوم واحد حسبه {program} صار في السجل.</numerusform>
            <numerusform>يومان حسبهما {program} صارا في السجل.</numerusform>
            <numerusform>%n أيام حسبها {program} صارت في السجل.</numerusform>
            <numerusform>%n يومًا حسبها {program} صارت في السجل.</numerusform>
            <numerusform>%n يوم حسبها {program} صارت في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>الكتابة هنا غير مسموحة لك</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. ما لا يمكن حفظه هناك يبقى في الذاكرة وينتهي مع هذا التشغيل. اجعل الكتابة في المجلد مسموحة لك، أو اضبط {variable} على مجلد يسمح بذلك.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min أو 1h أو 90 (دقيقة) أو tomorrow أو «until 14:30»</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min أو 1h أو 90 (دقيقة) أو «until 14:30»</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>«{text}» ليست مدة للإيقاف المؤقت؛ اكتب {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>«{text}» ليست مدة لاجتماع؛ اكتب {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>«{text}» ليس وقتًا من اليوم؛ اكتب {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n دقيقة أمام الحاسوب</numerusform>
            <numerusform>دقيقة واحدة أمام الحاسوب</numerusform>
            <numerusform>دقيقتان أمام الحاسوب</numerusform>
            <numerusform>%n دقائق أمام الحاسوب</numerusform>
            <numerusform>%n دقيقة أمام الحاسوب</numerusform>
            <numerusform>%n دقيقة أمام الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>أقل من دقيقة أمام الحاسوب</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>دقيقة واحدة أمام الحاسوب</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>حُذف السجل.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>حُذف {day} من السجل.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>حُذف السجل من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>بدايته</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>عملية غير مسموحة</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>لا مساحة باقية على القرص</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>اسم الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>روابط رمزية متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>ملفات مفتوحة أكثر من اللازم</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>يعرف كم مضى من الوقت أمام الحاسوب، ويعرض إطالة لطيفة واحدة.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>عرض إصدار البرنامج ثم الخروج</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>الإعدادات السابقة محفوظة باسم {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>طباعة JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>تغيير إعداد لهذا التشغيل فقط، مثل remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>البدء بلا أي نافذة، كما عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>تشغيل الجلسات أسرع، لتجربتها</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>مثل standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min أو 1h أو tomorrow، أو: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30، أو مدة مثل 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>طباعة صف لكل يوم بصيغة CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>طباعة الاستراحات كتقويم</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>تشغيل التطبيق في علبة النظام</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>ما يراه التطبيق الآن، ولماذا</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>فتح روتين الآن</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>عرض الروتينات واختيار واحد</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>عرض الإعدادات وتغييرها</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>عرض الصفحات الأولى مرة أخرى</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>الإخبار باستراحة انتهت للتو</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>الإخبار بالذهاب إلى المشي الآن</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>لا تذكيرات أثناء اجتماعك</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>الإخبار بالوقوف من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>الإخبار بالعودة إلى الجلوس</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>الإخبار، عند السؤال، بأنك قمت من مكانك</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>الإخبار بأنك كنت أمام الحاسوب</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>التذكير مرة أخرى بعد MIN من الدقائق</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>لا تذكيرات لبعض الوقت</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>إنهاء الإيقاف المؤقت أو الاجتماع</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>ما يمكنه رؤيته هنا، وما قد يساعد</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>أيامك حتى الآن</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>كل ما لديك هنا، في ملف واحد</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>استعادة كل شيء من ملف كهذا</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>الأيام التي حفظها برنامج آخر</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>تقييم يوم مسجل</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>التمارين الموجودة ومدة كل منها</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>الروتينات الموجودة وغرض كل منها</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>فحص ملفات التمارين والروتينات</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>رسم الأشكال في صورة</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>البدء عند تسجيل الدخول: on أو off أو الحالة الحالية</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>إنهاء التطبيق</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>جرّب: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>اليوم الأول، مثل 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>اليوم الأخير، مشمولًا</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>حذف يوم نهائيًا، أو حساب كل الأيام من جديد</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>الحذف فعلًا</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>لأي برنامج</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>ملفه أو مجلده</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>كل شكل، صحيحًا وخاطئًا</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>شكل واحد: أي تمرين</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>من أي جهة</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>أي لحظة</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>أين يُحفظ الشكل الواحد</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>يوم مسجل</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>ملف إعدادات (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>ذكر الخطأ، مع الملف والسطر</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>ملفات أو مجلدات</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>رسم يوم في صورة</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>مع --plot: أي يوم؛ ومن دونه اليوم الحالي</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>أي إعداد، أو ملف</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>ما يصبح عليه من الآن</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>مع --plot: أسبوع ذلك اليوم</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>مع --plot: شهره</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>مع --plot: الأشهر الاثنا عشر حتى نهايته</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>لا يقبل settings {action} شيئًا بعد {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>يحتاج settings {action} إلى {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: يوجد ملف من قبل؛ أعط اسمًا آخر</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: لا يوجد ملف إعدادات كهذا</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: لم يؤخذ شيء</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا شيء مختلف.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>أصلح الملف أولًا من فضلك.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>يشغّل برنامجًا</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>لا يوجد ملف TOML هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n ملف، لا شيء يحتاج إصلاحًا</numerusform>
            <numerusform>ملف واحد، لا شيء يحتاج إصلاحًا</numerusform>
            <numerusform>ملفان، لا شيء يحتاج إصلاحًا</numerusform>
            <numerusform>%n ملفات، لا شيء يحتاج إصلاحًا</numerusform>
            <numerusform>%n ملفًا، لا شيء يحتاج إصلاحًا</numerusform>
            <numerusform>%n ملف، لا شيء يحتاج إصلاحًا</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>لا شيء يحتاج إصلاحًا</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>ناقل الجلسة لا يستجيب: تحتاج إليه الإشعارات والقفل.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>لا يوجد ناقل جلسة: تحتاج إليه الإشعارات والقفل.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>لا يعمل StretchBreak، لذلك لا يُفحص إلا ما يُرى من الخارج.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>شغّله بالأمر: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>يمكن قراءة ملف الإعدادات.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>يمكن قراءة اليومية.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>الشاشة تستجيب.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>ناقل الجلسة يستجيب.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>أيام حُسبت من جديد: {days}، من أحداث: {events}. بصمة أرقامها {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>هذا يحذف السجل كله نهائيًا؛ أعد الأمر مع --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>هذا يحذف نهائيًا ما هو معروف عن {day}؛ أعد الأمر مع --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>أعطت الأحداث نفسها أرقامًا أخرى في المرة الثانية؛ أبلغ عن هذا من فضلك</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>لا يوجد سجل لحذفه.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>«{text}» ليس يومًا مثل 2026-03-02 ولا: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak يعمل؛ أنهه أولًا بالأمر: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>في {file}: ‏{names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>لا شيء في {file}: لا يوجد شيء بعد.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>استُعيد {file}.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>ما كان هناك من قبل محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>يحتاج figures إلى --sheet OUT.png، أو --exercise ID و --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>ينبغي أن يكون --at عددًا من الثواني، لا {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} ليس تمرينًا؛ يعرض stretchbreak exercises التمارين كلها</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>تعذرت كتابة الصورة: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>تعذر بدء StretchBreak ‏({why}). في {log} المزيد.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>يبقى ما كان مضبوطًا من قبل ساريًا، ولا يُكتب شيء حتى يُصلح الملف.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>لا يستطيع سطر الأوامر الوصول إلى هذه النسخة.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak يبدأ الآن؛ حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>منح لوحة المفاتيح للبطاقة إن وُجدت</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>«{text}» غير معروف لي؛ استخدم واحدًا من: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>«{text}» ليس وقتًا مع فرق التوقيت، مثل 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>يحتاج «{word}» إلى دقائق من 1 إلى {most}، لا «{text}»</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>يأتي «{word}» وحده؛ لا يمكن أن يتبعه «{rest}»</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>اسم مثل standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>من {low} إلى {high}، أو off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} أو {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none، أو أي من {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none، أو {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>لا إعداد باسم {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>لا يمكن استخدام {key}={found}؛ المسموح هو {allowed}. اكتب مثلًا {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break أقصر من break_length؛ تُستخدم {length} لكليهما.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>لا يمكن استخدام {key} = {found}؛ المسموح هو {allowed}. تُستخدم القيمة الافتراضية {default}. لتغييرها اكتب مثلًا {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>هل قصدت {key}؟</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>مدة من 0.2s إلى 24h، أو off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>مدة من 0.2s إلى 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; ليس على صورة KEY=VALUE، مثل remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>يبقى في الملف كما هو.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>أوقات مثل mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>تواريخ مثل 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>المسار الكامل لملف</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>وقت من اليوم مثل 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>برنامج مع معاملاته، مثل notify-send &apos;قف&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>تعذرت كتابة {file}: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>صيغة {file} هي {theirs}؛ وهذا الإصدار يقرأ {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} تالف: تعذرت قراءة يوميته</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} ليس نسخة احتياطية تصلح للاستخدام: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>لم يتغير شيء، لأن خطأ وقع: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>في {file} يوجد {name}، وليس مكانه في نسخة احتياطية</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} تالف: {name} ليس ما وُضع فيه</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} تالف: تعذرت قراءة إعداداته ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>تعذرت قراءة اليومية ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>تعذرت قراءة كل الأحداث الأخيرة قبل توقف التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>نُقل %n مما كان بعد التلف، وكله محفوظ باسم {name}.</numerusform>
            <numerusform>نُقل واحد مما كان بعد التلف، وكله محفوظ باسم {name}.</numerusform>
            <numerusform>نُقل اثنان مما كان بعد التلف، وكله محفوظ باسم {name}.</numerusform>
            <numerusform>نُقلت %n مما كان بعد التلف، وكله محفوظ باسم {name}.</numerusform>
            <numerusform>نُقل %n مما كان بعد التلف، وكله محفوظ باسم {name}.</numerusform>
            <numerusform>نُقل %n مما كان بعد التلف، وكله محفوظ باسم {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>هي محفوظة باسم {name}، وتبدأ واحدة جديدة بما يُقرأ منها (%n).</numerusform>
            <numerusform>هي محفوظة باسم {name}، وتبدأ واحدة جديدة بالسجل الوحيد الذي يُقرأ منها.</numerusform>
            <numerusform>هي محفوظة باسم {name}، وتبدأ واحدة جديدة بالسجلين اللذين يُقرآن منها.</numerusform>
            <numerusform>هي محفوظة باسم {name}، وتبدأ واحدة جديدة بما يُقرأ منها، وهو %n سجلات.</numerusform>
            <numerusform>هي محفوظة باسم {name}، وتبدأ واحدة جديدة بما يُقرأ منها، وهو %n سجلًا.</numerusform>
            <numerusform>هي محفوظة باسم {name}، وتبدأ واحدة جديدة بما يُقرأ منها، وهو %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>هي محفوظة باسم {name}، وتبدأ واحدة جديدة.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>هي تالفة ({damage}) ولا يمكن وضعها جانبًا ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>كله محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>هي محفوظة باسم {name}، وتبدأ واحدة جديدة؛ وتعذر نقل ما فيها ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>تقول إنها من الإصدار {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>هي محفوظة باسم {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>ليست يومية StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>حُذفت الأيام، لكن تعذر تفريغ ملفها المساعد لأن برنامجًا آخر يقرأ</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>قد تحتوي عليها بعدُ نسخ بجانب اليومية: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>حتى يُصلح ذلك يبقى السجل في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام اليومية {file}: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>تبقى كما هي؛ وهذا التشغيل يبقى في الذاكرة فقط. حدّث التطبيق من فضلك.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>حدث شيء غير متوقع ({error})؛ في ملف السجل المزيد.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>تعذرت قراءة اليومية {file}: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>نهايته مفقودة</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>تعذرت قراءة الإعدادات ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>لا يمكن أن يكون {key} هو {value}؛ المسموح هو {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>لم يُحفظ شيء ({why})؛ الملف كما كان.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>تعذر تغيير {what} هنا دون الإضرار بالباقي؛ حرّره بنفسك من فضلك.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>أكبر مما يمكن أن تكون إعدادات</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>تعذرت قراءة الإعدادات ({wrong}). هي محفوظة باسم {name}، وتُستخدم القيم الافتراضية. لاستعادتها أصلح ذلك الملف وأعد إليه اسمه القديم.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>تعذرت قراءة الإعدادات ({wrong}). هي محفوظة باسم {name}؛ ويُستخدم ما قبل الخطأ، وللباقي القيم الافتراضية. لاستعادتها أصلح ذلك الملف وأعد إليه اسمه القديم.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>تعذرت قراءة الإعدادات ({wrong})، وتعذر وضع الملف جانبًا ({why}). تُستخدم القيم الافتراضية؛ أصلح الملف من فضلك.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>كتبه إصدار أحدث من StretchBreak (الصيغة {theirs}، لا {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>الملف نفسه مفقود</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (السطر {line}، العمود {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (في نهاية الملف)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>تنقص «=» بعد اسم</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>تنقص نهاية السطر بعد عبارة</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>تنقص «]» في نهاية اسم جدول</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>عبارة غير صالحة</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>قيمة غير صالحة</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>لا يمكن أن يبدأ اسم هكذا</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>قيمة مكتوبة مرتين</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>قائمة غير مغلقة</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>نص غير مغلق</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>علامة «\» وحيدة في نص</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>نص يتجاوز نهاية السطر</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>لا يأتي التغيير كما أريد له</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>ليس TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ليس ملف قاعدة بيانات</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>تعذر فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>قاعدة البيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في قراءة القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>ما ينبغي أن يكون نصًا فيه ليس نصًا</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>برنامج آخر يقفلها</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>فترات متصلة تزيد على 60 دقيقة</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>فترات متصلة من 30 إلى 60 دقيقة</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>فترات متصلة أقل من 30 دقيقة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>لم يُشاهَد شيء</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>سجل StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>يُحذف من هذا الحاسوب كل ما سُجّل من يوم واستراحة وتذكير وإطالة، ولا يمكن استعادته. تبقى الإعدادات كما هي.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>يُحذف كل ما سُجّل في هذا اليوم، ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>حذف هذا اليوم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>ا&amp;تركه كما هو</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>حذف السجل كله؟</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>&amp;قمت من مكاني</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>كنت أمام الحا&amp;سوب</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>كنت &amp;واقفًا</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>لا أ&amp;عرف</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>ا&amp;سحب ما قلته</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>حذف {day}؟</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>لا فترة متصلة تزيد على 30 دقيقة</translation>
    </message>
    <message>
        <source>some</source>
        <translation>بعض</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>أكثر من ساعة</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>أكثر من ساعتين</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>أكثر من 4 ساعات</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>الكثير غير معروف</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>اليوم الأوسط من كل أسبوع؛ وعرض الشريط بقدر ما هو غير معروف</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} أمام الحاسوب، {long}؛ وكانت أطول فترة متصلة {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>الوقت في فترات متصلة تزيد على 30 دقيقة، يومًا بيوم</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>الوقت اليومي في فترات متصلة تزيد على 30 دقيقة، أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>لم يُشاهَد شيء هنا.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} أمام الحاسوب</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>الوقت في فترات متصلة، يومًا بيوم</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: صورة السجل تكون ‎.svg أو ‎.png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>إطالة الورك، كل جانب</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} من {aim} ث من إطالة الورك</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>هذا يكفي تمامًا.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>الهدف {n} ث</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>كافٍ {n} ث</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>أمام الحاسوب</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>أطول فترة متصلة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>الأيام لا تكفي للحكم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} يوميًا في فترات متصلة تزيد على 30 دقيقة؛ يُعتقد أنها من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>الأسبوع من {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>أمام الحاسوب</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>أمام الحاسوب، بلا إدخال</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>إطالة، توقفت مبكرًا</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>وقوف الآن</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>جلوس من جديد</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>كنت أمام الحاسوب</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>عودة التذكيرات</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>إطالة الآن</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>اكتملت الإطالة</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>توقفت الإطالة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>تغيرت الساعة</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>اليسار {left}، اليمين {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} في فترات متصلة تزيد على 30 دقيقة</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} غير معروف</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>الأيام لا تكفي للقول هل يتغير هذا.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>لا تغير واضح مقارنة بالأسابيع الأربعة السابقة.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>وقت أقل في فترات متصلة تزيد على 30 دقيقة من الأسابيع الأربعة السابقة.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>وقت أكثر في فترات متصلة تزيد على 30 دقيقة من الأسابيع الأربعة السابقة.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>تغيرت الساعة من {before} إلى {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} إلى {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. السبب: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>بعد {n} د</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}، مؤخَّر: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات تحذيرية</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>العودة إلى الإطالة</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>ترجمة بمساعدة آلية، بانتظار المراجعة.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>قف لحظة، وتابع متى شئت.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>تم الجانبان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>لم يكن هناك ثبات، ولم يلزم.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>خفيف: هذا هو المناسب.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>الخفيف يكفي: في المرة القادمة اضغط «أكثر من اللازم» أبكر.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>كان ذلك أكثر من اللازم. اختر النسخة الألطف في المرة القادمة.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>التوقف صحيح دائمًا. اختر النسخة الألطف في المرة القادمة.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>إن كان هناك ألم وبقي، فانظر العلامات التحذيرية.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>اخرج ببطء</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>توقفت. لا بأس.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>كم بلغت شدته في أقصاها؟ الرد غير لازم.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} ث يسارًا، {right} ث يمينًا</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name}: استراحة أسبوع الآن، لأنه كان أكثر من اللازم مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name}: مستبعد حتى الغد.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>ليس اليوم إذن</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>خفيف ثلاث مرات متتالية. فقط إن رغبت، في المرة القادمة: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>هذا يكفي لليوم: {left} ث يسارًا، {right} ث يمينًا.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>كنت هنا. تابع، أو ابدأ من البداية.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>تم النفَس</translation>
    </message>
    <message>
        <source>L</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>R</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>خمس ثوانٍ للخروج</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>هكذا</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>أبعد من اللازم</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>السهم الأيسر</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>السهم الأيمن</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>تعذرت قراءة أي روتين؛ إعادة تثبيت StretchBreak تصلح ذلك</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T أو السهم السفلي</translation>
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
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>النسخة الألطف</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>تجنّب …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>شدّ خفيف مع القدرة على الكلام</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>شدّ خفيف، 3 من 10 على الأكثر: مع القدرة على الكلام.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>توقف مؤقت: مضى وقت لم يُشاهَد. تابع من حيث كنت.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>أهلًا بعودتك. تابع من حيث كنت.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>القليل جيد: أبطئ، أو توقف.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>توقف مؤقت. اخرج من الإطالة إن رغبت.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>شدّ خفيف، 3 من 10 على الأكثر، دون أي إجبار.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>ألطف الآن: الشيء نفسه بقدر أقل.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>ضمّ الحوض وحده يكفي</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>نصف المسافة يكفي</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>تنفس ببطء. الخفيف يكفي.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>التالي: تم</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>ينتظر حتى تبدأ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>ليس هكذا: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>تراجع قليلًا</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>القليل جيد. ابقَ حيث الشدّ خفيف.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>اتخاذ الوضع</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>دخول بطيء</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>ثبات وتنفس</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>تنفس ببطء</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>عودة بطيئة</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>مشي بخطى سهلة</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>التالي: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>تستغرق هذه الخطوة {n} ث</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: ثبات {n} من {m} ث</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>ألطف الآن: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>لا شيء سوى بعض المساحة.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>التالي: ثبات {n} ث · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>يبدأ من نفسه بعد {n} ث</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>أنفاس بطيئة: {n}</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>عدد المرات: {n}</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>ثبات {n} ث</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>حان وقت الاستراحة، متى ناسبك</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>لا تذكير مخطط</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} س {m:02d} د</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>التذكير التالي نحو {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>التذكيرات موقوفة مؤقتًا حتى {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>تذكير ينتظر: {reasons}</translation>
    </message>
</context>
</TS>
