<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>Is er iets om te vermijden?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Routines worden zo aangepast dat ze zonder dit kunnen. Je kunt het later wijzigen.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Blijft alleen op deze computer.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Starten bij het aanmelden</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Starten bij het aanmelden (dit systeem meldt het niet)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>In het systeemvak, zonder venster.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Bij het aanmelden start een ander exemplaar: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Zodat er vanaf het begin van de dag wordt geteld</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Het bureaublad stond het niet toe.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Een exemplaar met een eigen map ({variable}) start niet bij het aanmelden.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Het is uitgeschakeld in Taakbeheer, bij Opstart-apps.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>De instellingen van het bureaublad hebben het uitgeschakeld.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Een testherinnering</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>Hier komen de herinneringen.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>StretchBreak-herinnering</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Sta een minuut op, of doe één rustige rekoefening.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Vergadering …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Een paar keuzes</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>Wat hier al staat, is voor de meesten goed. Alles kun je later wijzigen.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Welkom bij StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Het telt hoe lang je zonder pauze achter de computer bent, en herinnert je dan aan één kleine beweging. Een minuut weg zijn, of staan, laat de telling opnieuw beginnen.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Wat het ziet</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Of toetsenbord en aanwijzer in gebruik zijn</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Of er een gesprek of film bezig is</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Of het scherm vergrendeld is of de computer slaapt</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Wat het niet kan zien</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Hoe je zit, of of je wel zit</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Wat je typt: daar wordt nooit naar gekeken</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Wat er op je scherm staat</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Afbeelding: het pictogram van StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Een testherinnering sturen</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Dit pictogram staat bij de kleine pictogrammen van het paneel, misschien achter een pijltje dat er meer toont. Een klik erop toont de tijd tot nu toe, en het menu ervan heeft al het andere.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Dit bureaublad toont zulke pictogrammen nu niet. Als er een paneel voor start, verschijnt dit vanzelf; op GNOME zorgt de uitbreiding “AppIndicator” voor zo’n paneel. Tot dan heeft een klein venster alles wat het pictogram zou hebben. StretchBreak nog eens starten haalt het naar voren.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Dit bureaublad heeft geen plek voor zulke pictogrammen. Een klein venster heeft alles wat het pictogram zou hebben. StretchBreak nog eens starten haalt het naar voren.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Verstuurd. Als er niets kwam, staat het bureaublad misschien op Niet storen; de controle op de laatste pagina vertelt meer.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: wat het ziet</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>Deze stap &amp;overslaan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;Wat elk onderdeel meldt</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Wat elk onderdeel meldt</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Gekopieerd. Er staan geen namen, titels of mappen in.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>nog {n} s voor deze stap</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Alles is gezien.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Klaar. Wat niet gezien is, kun je nog eens proberen.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Zes kleine stappen laten zien of StretchBreak je ziet.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Elke stap kun je overslaan.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Niet zo: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechterkant</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linkerkant</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide kanten</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Afbeelding: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Bewegingen om weg te laten</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Voor de eerste rekoefening</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Er verandert niets. Dit staat ook bij de instellingen.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Wat dit is, en wat je wilt weglaten</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Dit systeem meldt vergrendeling en slaapstand nog niet aan StretchBreak: slaapstand blijkt uit de klokken, een vergrendeld scherm telt als stilte.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>Slaapstand wordt gemeld; een vergrendeld scherm telt als stilte.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>Vergrendeling wordt gemeld; slaapstand blijkt uit de klokken.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>Slaapstand blijkt uit de klokken, een vergrendeld scherm telt als stilte. Installeer systemd-logind of elogind om beide gemeld te krijgen.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>De laatste, voor {name}, is uitgevoerd.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>De opdracht voor {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>die duurde langer dan {n} s en is beëindigd</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>die is gecrasht</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>die eindigde met status {code}; in een terminal zegt die waarom</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Dit bureaublad vertelt geen enkel programma welk venster het scherm vult.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>Het scherm antwoordt niet ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>Onder Wayland is dit alleen bij X11-programma&apos;s te zien.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>De vensterbeheerder vertelt niet welk venster in gebruik is.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Er antwoordt geen geluidsserver (PulseAudio, of PipeWire met pipewire-pulse). Installeer libpulse (op Debian: libpulse0) als het ontbreekt.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Er antwoordt geen geluidsserver; een bluetooth-microfoon wordt niet gezien.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Er is hier geen PipeWire die het zou weten.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire antwoordt niet ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>Onder X11 delen programma&apos;s het scherm zonder het te melden.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Niets op dit systeem meldt het.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Uitgezet bij de instellingen.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Wordt alleen bekeken als het ertoe doet; tot nu toe niet.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Het antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows vertelt geen enkel programma of Focus of Niet storen aanstaat.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>de meldingendienst is gestopt</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Dit bureaublad toont ze zonder knoppen.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>Op dit bureaublad draait geen meldingendienst: in plaats daarvan verschijnt een klein kaartje. Heb je liever meldingen, installeer dan zo&apos;n dienst, zoals dunst of xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Tot nu toe niet nodig.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer kan hier geen meldingen tonen: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Zonder fout doorgegeven; of het te zien was, is niet bekend.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>Het systeem zegt niet of er invoer is ({why}). Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Er is hier geen scherm waarvan StretchBreak de invoer kan zien. Start het binnen een bureaubladsessie.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Bezig uit te zoeken wat hier invoer meldt.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>De inactiviteitsmonitor van GNOME antwoordt niet ({why}). Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>De inactiviteitsmonitor van GNOME is weg. Zodra die terug is, wordt hij weer gebruikt.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>Niets in deze sessie meldt programma&apos;s of er invoer is. Zeg het zelf: “Ik zit”, “Net bewogen” in het menu.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Zolang een video of gesprek het scherm aanhoudt, wordt stilte hier niet gemeld.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>Deze sessie heeft nu geen toetsenbord en geen aanwijzer.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Deze Wayland-sessie meldt programma&apos;s niet of er invoer is. Zeg het zelf: “Ik zit”, “Net bewogen” in het menu; of meld je aan bij een X11-sessie.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>De Wayland-compositor antwoordt niet ({why}). Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>Invoer is hier niet te zien ({why}). Installeer libxcb en libxcb-sync (op Debian: libxcb-sync1) als ze ontbreken.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>Het scherm “{display}” antwoordt niet. Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Een ander programma heeft de naam {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Geen programma dat geluiden afspeelt: installeer pipewire-bin, pulseaudio-utils of alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Geen stem: installeer speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Geen programma kon een geluid afspelen; draait er een geluidsserver?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>De pijltoetsen gaan erdoorheen; de tabel hieronder zegt hetzelfde in woorden.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak-geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Wat je bekijkt</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Dit was a&amp;nders…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Uren toevoegen</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>Achter de computer: de ring vult zich</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Meer dan de helft: een bredere ring</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>Tijd voor een kleine beweging</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Een gesprek of film: het telt door</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>Staand, zoals je zei</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Weg: een pauze</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Herinneringen zijn gepauzeerd</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>Invoer is niet te zien: het telt niet</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Wat het pictogram toont</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak kan zijn vergrendelbestand {path} niet schrijven.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak draait al, als proces {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak draait al.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak kan niet luisteren op {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Voordat je beweegt</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Controleer wat het ziet</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>Op dit bureaublad is alles er wat het nodig heeft.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>Op dit bureaublad ontbreekt iets: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Kies een rekoefening</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Er is hier niets zonder de bewegingen die je wilt weglaten.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Op de stoel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Op de vloer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Voor het sporten</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>{n} routines</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Instellingen uit een bestand</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Deze &amp;instellingen veranderen:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Mijn instellingen houden</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelaten:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>{out} valt weg; in plaats daarvan: {other}.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Terug naar {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: standaard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: ongedaan maken</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>“{text}” kan niet; toegestaan is {range}. {value} blijft.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>StretchBreak-instellingen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Zoek in de instellingen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Wijzigingen gelden meteen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>drie herinneringen achter elkaar onbeantwoord bleven</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>je zei dat het te veel herinneringen waren</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>je om meer herinneringen vroeg</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Gewijzigd door aanpassen, omdat {why}. Daarvoor was het {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n instelling gevonden</numerusform>
            <numerusform>%n instellingen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Eén instelling gevonden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporteren …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importeren …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>De instellingen naar een bestand exporteren</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>De instellingen uit een bestand importeren</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>De instellingen zijn bewaard als {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Overgenomen instellingen: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Instellingenbestanden (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
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
        <translation>StretchBreak blijft draaien. Er is hier geen systeemvak om dit venster terug te halen, dus het blijft: sluit het nog eens om het te minimaliseren, of kies Afsluiten.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Nu rekken</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>&amp;Kies een rekoefening</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Over &amp;10 minuten</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>Net be&amp;wogen</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>Ik s&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>Herinneringen &amp;pauzeren</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>Weer &amp;herinneren</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;Controleer wat het ziet</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>Goed &amp;om te weten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>Ik &amp;zit</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Het welkom nog eens tonen</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Wat StretchBreak telt en niet kan zien, waar het pictogram staat, en de eerste keuzes.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>Is er vandaag iets om te vermijden?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Blijft alleen op deze computer.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Nu rekken</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Kies een rekoefening</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Even lopen</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Over 5 minuten</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Over 10 minuten</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Over 20 minuten</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Net bewogen</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In een vergadering</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Ik sta</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Weer herinneren</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Herinneringen pauzeren</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Controleer wat het ziet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Ik zit</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Deze dag…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Alles…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Welkom bij StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Alles heeft een goede standaard. Dit staat ook allemaal bij de instellingen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Waar je rekt</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Waarschuwingssignalen</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Geschreven: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>&amp;Waarschuwingssignalen</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Hoe sterk een rekoefening mag aanvoelen, van 0 tot 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Bronnen: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Binnenkant dij: terugwiegen</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Rustige beweging voor de binnenkant van de dij, terwijl de rug stil blijft.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>handen en knieën</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Een lichte rek langs de binnenkant van het been dat opzij ligt, die met het wiegen komt en gaat.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, uit gepubliceerde bronnen; beoordeling door een fysiotherapeut volgt nog</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>adductor longus</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>adductor brevis</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>adductor magnus</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>gracilis</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>rompspieren</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>een mat</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>een opgevouwen handdoek of kussentje voor de knie</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Heupen reizen, rug niet.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Rug vlak als een tafel.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Alleen tot een lichte rek.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Een knellend gevoel in de lies? Wieg minder ver, of zet het been iets naar voren.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Rek aan de binnenkant van de knie? Zet de voet dichterbij en houd de knie zacht.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>Vinden de polsen het niet prettig? Steun op je onderarmen.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>Drukt de knieschijf? Nog een laag onder de knie.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Een knellend gevoel in de lies</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Pijn aan de binnenkant van de knie</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Tintelingen, een doof gevoel of pijn die het been in trekt</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Scherpe pijn in de rug of een pols</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>Je hebt in de afgelopen weken een spier in de lies verrekt</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Je hebt te horen gekregen dat je de heup niet ver mag buigen of de benen niet mag spreiden, bijvoorbeeld na een heupoperatie</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Je bent zwanger en hebt bekken-, schaambeen- of liespijn</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Knielen doet pijn: breng het been opzij, staand</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Handen onder je schouders, knieën onder je heupen op een opgevouwen handdoek of kussentje.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Handen en knieën</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Strek je rechterbeen recht opzij, voet op de vloer, tenen naar voren of omhoog.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Strek je linkerbeen recht opzij, voet op de vloer, tenen naar voren of omhoog.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Rechterbeen opzij</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Linkerbeen opzij</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Maak je rug vlak, van hoofd tot staartbeen.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Rug vlak</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Wieg je heupen naar achteren, richting de linkerhiel, tot je een lichte rek voelt. Wacht een seconde.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Wieg je heupen naar achteren, richting de rechterhiel, tot je een lichte rek voelt. Wacht een seconde.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Terugwiegen</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Kom langzaam weer naar voren. Haal na de laatste keer het been bij en wissel van kant.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>En naar voren</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>De rug bol maken om lager te zitten</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Alleen zo ver als de rug vlak blijft</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Borst en buik zakken door</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Rug vlak als een tafel</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Het bekken draait</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>De navel kijkt recht naar beneden</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Knie op de kale vloer</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Leg er iets onder; je gewicht net onder de knieschijf</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Wieg minder ver, en stop als tintelingen of een doof gevoel beginnen of toenemen.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Wieg maar een handbreedte naar achteren.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Bilbrug</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Gebruikt je bilspieren om de voorkant van de heupen te openen: het omgekeerde van zitten.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>op de rug, knieën gebogen</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>De billen werken, de achterkant van de dijen een beetje; de rug blijft rustig.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>gluteus maximus</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>hamstrings</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Til vanuit de billen, ribben rustig.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Hielen zwaar.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>Even langzaam omlaag als omhoog.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Kramp in de achterkant van de dij? Zet de hielen dichterbij.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>In de onderrug? Kantel opnieuw en til half zo hoog.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>Aan de voorkant van de dijen? Duw door de hielen.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Kramp die blijft</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Pijn in de rug, heup, lies of nek</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Je bent in de latere maanden van een zwangerschap: plat liggen is dan niets voor je</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Je bent niet lang geleden geopereerd aan buik, heup of rug en hebt nog geen toestemming om weer te oefenen</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Je hebt net gegeten en hebt snel last van zuurbranden: wacht een uur</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Op de vloer gaan en weer opstaan is vandaag moeilijk</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Ga op je rug op een mat liggen, knieën gebogen, voeten plat en op heupbreedte, armen naast je.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Ga liggen, knieën gebogen</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Adem uit en breng je staartbeen een beetje onder je.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Klein beetje kantelen</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Duw door je hielen en til, tot schouders, heupen en knieën ongeveer op één lijn zijn.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Duw de hielen, til</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Wacht twee seconden en adem door.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Wacht en adem</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Zak langzaam, stukje rug voor stukje rug. Rol aan het eind op je zij voordat je opstaat.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Langzaam zakken</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Bovenaan hol trekken</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Ribben rustig, kantel, en til iets minder hoog</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>De knieën vallen naar elkaar toe</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>De knieën blijven even wijd als de voeten</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Door de tenen duwen</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Hielen zwaar</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Het hoofd duwt omhoog</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Hoofd zwaar, blik naar het plafond</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Til maar half zo hoog.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Klein en langzaam. Stop als er iets het been in trekt.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Sla dit over als je bekken-, schaambeen- of liespijn hebt, of als plat liggen niets meer voor je is.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Billen aanspannen</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Gebruikt je bilspieren een paar seconden, overal, zonder dat iemand het merkt.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>staand</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Beide billen stevig, gelijkmatig en licht; schouders, kaak en buik blijven zacht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Span aan, duw niet.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Halve kracht, rustige adem.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Laat helemaal los.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Doet één kant meer? Span eerst de andere aan, dan beide.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>Nemen de dijen het over? Ontspan je knieën en gebruik minder kracht.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Stokt de adem? Tel hoorbaar, heel zacht.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Kramp: laat los en loop een paar stappen</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Pijn in de rug, heup of lies</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Je hebt te horen gekregen dat je je bekkenbodem niet moet aanspannen, bijvoorbeeld omdat die al gespannen is</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Je herstelt van een operatie aan heup, lies, rug of buik en hebt nog geen toestemming om weer te oefenen</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Sta rechtop met je voeten onder je heupen, knieën zacht, armen los.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Sta rechtop, knieën zacht</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>Span in één seconde beide billen aan, tot ongeveer de helft van wat je zou kunnen.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Span aan, halve kracht</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Houd vijf seconden aan en adem door. Verder hoeft er niets te bewegen.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Houd aan en adem</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Laat helemaal los voor de volgende keer.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laat los</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>De heupen naar voren duwen</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Span aan zonder te bewegen; ribben boven heupen</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Volle kracht, schouders kruipen omhoog</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Halve kracht is precies de bedoeling</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Knieën op slot</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Ontspan beide knieën</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>De kaken op elkaar klemmen</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Lippen dicht, tanden van elkaar</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>De adem inhouden</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Adem uit bij het aanspannen, adem dan door</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Billen aanspannen, zittend</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Gebruikt je bilspieren een paar seconden zonder van je stoel te komen.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>zittend op een stoel</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Beide billen stevig, zodat je iets hoger zit; schouders, kaak en buik blijven zacht.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>een stoel die niet rolt</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Span aan en word iets langer.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Kramp: laat los en verplaats je gewicht</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Zit rechtop midden op de zitting, beide voeten plat, handen op je dijen.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Zit rechtop</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Houd vijf seconden aan en adem door.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Laat helemaal los en voel de hele zitting weer.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Inzakken tijdens het aanspannen</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Word eerst lang</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>De onderrug hol trekken</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Ribben zacht; span aan zonder te bewegen</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Heupbuiger rekken op een stoel</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Een lichte rek aan de voorkant van de heup met je gewicht op een stoel: voor knieën die niet van knielen houden, of voor een wiebelige dag.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>zijwaarts op een stoel</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Een lichte rek aan de voorkant van de rechterheup die na een paar ademhalingen afneemt; het meeste gewicht op de stoel.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>iliacus</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>psoas major</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>tensor fasciae latae</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>buikspieren</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>een stoel zonder armleuningen die niet rolt, liefst tegen een muur</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>Het gewicht blijft op de stoel.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Rechtop, kantel, half aanspannen.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>De stoel blijft staan; anders stop je.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Nog niets? Kantel opnieuw voordat de voet naar achteren gaat.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>In de onderrug? De kanteling is weg: zet de voet naar voren en kantel.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Kramp in de voet? Steun in plaats daarvan op de bal van de voet.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Glijd je eraf? Kom verder op de zitting.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Elke beweging van de stoel</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Scherpe of knellende pijn in de lies, of pijn in de rug, de knie of het been</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Tintelingen, een doof gevoel of een elektrisch gevoel, aan de voorkant van de dij of langs het been</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Je licht in het hoofd of wankel voelen</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Je hebt te horen gekregen dat je geen been achter je mag brengen, bijvoorbeeld na een heupoperatie</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>Je hebt in de afgelopen dagen een spier aan de voorkant van de heup verrekt</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Je hebt al pijn aan de voorkant van de heup of in de lies</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>De enige stoel rolt, kantelt of heeft armleuningen</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Ga zijwaarts op de stoel zitten: de linkerdij op de zitting, de rechter vrij voor de rand. Geen wieltjes.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Ga zijwaarts op de stoel zitten: de rechterdij op de zitting, de linker vrij voor de rand. Geen wieltjes.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Ga zijwaarts zitten</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Linkervoet plat, linkerhand op de rugleuning.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Rechtervoet plat, rechterhand op de rugleuning.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Hand op de rugleuning</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Breng de rechtervoet onder je naar achteren en laat die knie naar de vloer zakken, tenen achter je.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Breng de linkervoet onder je naar achteren en laat die knie naar de vloer zakken, tenen achter je.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Laat de knie zakken</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Zit rechtop. Adem uit en breng je staartbeen onder je.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Rechtop, dan kantelen</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Span je rechterbil ongeveer half aan.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Span je linkerbil ongeveer half aan.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Half aanspannen</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Schuif de rechtervoet iets naar achteren, alleen als je nog niets voelt.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Schuif de linkervoet iets naar achteren, alleen als je nog niets voelt.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Voet iets naar achteren</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Houd aan en adem: langzaam in, nog langzamer uit. Een lichte rek, niet meer dan 3 van 10. Kom dan terug en wissel van kant.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Ribben laag, staartbeen onder je</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Op het puntje zitten</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Kom terug op de zitting; het gewicht blijft op de stoel</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Naar de rugleuning draaien</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Heupbotten en borst recht vooruit</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Een stoel die rolt</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Neem er een die stilstaat, tegen een muur</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Zachte adem, langer uit dan in</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Zit op een hogere zitting of een stevig kussen, zodat de voorste heup goed open blijft.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Houd de hele tijd een hand op de rugleuning.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Sla dit over als de tintelingen aan de voorkant van je dij zitten, en stop als ze beginnen.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Sla dit over als je bekken-, schaambeen- of liespijn hebt.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Blijf bij het kantelen; de voet gaat niet naar achteren.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Heupbuiger rekken, half geknield</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Een lichte rek aan de voorkant van de heup van het been dat achter je is, zonder je rug te belasten.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>half geknield</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Een lichte rek diep aan de voorkant van de rechterheup of boven in de dij die na een paar ademhalingen afneemt, terwijl de rechterbil licht meewerkt.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>rectus femoris</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>een opgevouwen handdoek of mat, 3 tot 5 cm dik</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>een stoel of muur binnen bereik</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Kussen. Rechtop. Kantel. Aanspannen. Schuif. Adem.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>De kanteling is de rek; de schuif is klein.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Alleen aan de voorkant van de dij? Zet de achterste voet verder van je bil.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Nog niets? Kantel opnieuw voordat je beweegt.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>In de onderrug? De kanteling is weg: kom terug en begin vandaar.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Knelt het aan de voorkant van de andere heup? Zet de voeten verder uit elkaar en buig minder.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Scherpe of knellende pijn in de lies, of pijn in de rug of het been</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Pijn bij de knieschijf</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Je licht in het hoofd voelen</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Je hebt te horen gekregen dat je geen been achter je mag brengen of de heup niet diep mag buigen, bijvoorbeeld na een heupoperatie</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Knielen doet pijn: rek staand</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Je herstelt van een operatie aan heup, lies, rug of buik</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Leg een opgevouwen handdoek of mat onder je rechterknie en zet je linkervoet naar voren. Beide knieën ongeveer in een rechte hoek, het voorste scheenbeen rechtop. Houd een stoel of muur binnen bereik.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Leg een opgevouwen handdoek of mat onder je linkerknie en zet je rechtervoet naar voren. Beide knieën ongeveer in een rechte hoek, het voorste scheenbeen rechtop. Houd een stoel of muur binnen bereik.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Kussen onder de knie</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Word lang: knie, heup, schouder en oor op één lijn, ribben boven heupen. Handen op je heupen of op de stoel.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Word lang</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Adem uit en breng je staartbeen zachtjes onder je, alsof je een scheve kom water recht zet. Je onderrug wordt iets vlakker. Veel mensen voelen de rek hier al; voel jij hem, blijf dan zo.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Eerst kantelen</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Span je rechterbil licht aan, ongeveer de helft van wat je zou kunnen.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Span je linkerbil licht aan, ongeveer de helft van wat je zou kunnen.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Alleen als je weinig voelt: schuif je hele bekken een paar centimeter naar voren, terwijl je rechtop en gekanteld blijft.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Kleine schuif, geen uitval</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Houd aan en adem: langzaam in, nog langzamer uit. Een lichte rek, niet meer dan 3 van 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Schuif terug, ontspan de bil, adem één keer. Wissel dan van kant.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Schuif terug</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Te ver uitvallen</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Kom terug; een kleine beweging is genoeg</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Ribben laag, dan kantelen</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Het kantelen vergeten</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Eerst het staartbeen onder je</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Naar voren klappen</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Het bekken draait open</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Heupbotten als twee koplampen, recht vooruit</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Voorste knie ver vooruit, hiel komt los</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Schuif de voorste voet naar voren</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Voeten op één lijn</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Treinrails, geen koord</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Stil en rustig</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Doorduwen in de pijn</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Terug naar 3 van 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Knieschijf op een harde vloer</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Houd een hand aan een muur of een stoel die niet kan schuiven.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Blijf bij het kantelen; laat de schuif weg.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Heupbuiger rekken, staand</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Een lichte rek aan de voorkant van de heup van het been dat achter je is: staand, in gewone kleren, zonder knielen.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Een lichte rek aan de voorkant van de rechterheup die na een paar ademhalingen afneemt, terwijl de rechterbil licht meewerkt.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>een bureau of muur die niet kan bewegen</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Rits dicht, bekken kantelen.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Riemgesp naar je kin.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>De kanteling is de rek; de buiging is klein.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Nog niets? Kantel opnieuw voordat je buigt.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>In de onderrug? De kanteling is weg: sta rechter en kantel.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>In de kuit? Laat de achterste hiel omhoogkomen en stap iets korter.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>Staan is wankel en er is niets stevigs om vast te houden</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Sta zijwaarts bij je bureau met je linkerhand erop. Voeten onder je heupen.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Sta zijwaarts bij je bureau met je rechterhand erop. Voeten onder je heupen.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Eén hand op het bureau</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Zet een korte stap naar achteren met je rechtervoet, 35 tot 45 cm van enkel tot enkel. Tenen naar voren; de hiel mag omhoog.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Zet een korte stap naar achteren met je linkervoet, 35 tot 45 cm van enkel tot enkel. Tenen naar voren; de hiel mag omhoog.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Korte stap naar achteren</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Ontspan beide knieën.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Knieën zacht</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Adem uit en breng je staartbeen onder je. Blijf rechtop.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Buig de voorste knie iets, tot je een lichte rek voelt aan de voorkant van je rechterheup.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Buig de voorste knie iets, tot je een lichte rek voelt aan de voorkant van je linkerheup.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Kleine buiging</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Houd aan en adem: langzaam in, nog langzamer uit. Een lichte rek, niet meer dan 3 van 10. Stap dan bij en wissel van kant.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Te lange stap</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Stap bij; een korte stap en kantelen doen meer</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Achterste voet naar buiten gedraaid</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Tenen recht vooruit</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Op het bureau leunen</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Alleen vingertoppen; sta rechtop</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Achterste knie op slot</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Ontspan de achterste knie</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Houd een hand aan iets dat niet kan bewegen.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Blijf bij het kantelen; laat de buiging weg.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Been heffen op de zij</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Gebruikt de spieren aan de zijkant van de heup, zonder dat je hoeft te balanceren.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>op de zij</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Spieren die werken aan de zijkant van de bovenste heup. Geen rek, niets dat pijn doet.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>gluteus medius</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>gluteus minimus</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>een kussen of opgevouwen handdoek voor het hoofd</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Heupen op elkaar, tenen vooruit.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Been in lijn met je lichaam.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Langzaam omhoog, nog langzamer omlaag.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Rol je naar achteren? Leg de bovenste hand voor je op de mat en steun er een beetje op.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Alleen aan de voorkant van de dij? Breng het been iets naar achteren en wijs met de tenen vooruit.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>Te veel? Til lager, of buig de bovenste knie.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Pijn aan de buitenkant van de heup, in de lies of in de rug</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Kramp die niet loslaat</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Op die zij liggen doet pijn</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Je hebt te horen gekregen dat je het been niet op eigen kracht opzij mag bewegen, bijvoorbeeld in de maanden na een heupoperatie</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Ga op je linkerzij liggen, beide knieën gebogen, je hoofd op een kussen. Leg je rechterhand voor je op de mat.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Ga op je rechterzij liggen, beide knieën gebogen, je hoofd op een kussen. Leg je linkerhand voor je op de mat.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Ga op je linkerzij liggen</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Ga op je rechterzij liggen</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Breng je heupen recht boven elkaar en strek het bovenste been, in lijn met je lichaam.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Heupen op elkaar, been gestrekt</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Til het been tot een prettige hoogte, tenen vooruit: 30 graden is ruim genoeg.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Til, tenen vooruit</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Wacht drie seconden en adem door.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Zak langzaam. Buig na de laatste keer de knieën en rol op je andere zij.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Te hoog tillen</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Til lager: zolang de heupen boven elkaar blijven</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Naar achteren rollen</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Heupen op elkaar; steun op de hand voor je</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Tenen draaien omhoog</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Tenen en knieschijf kijken vooruit</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Het been dwaalt naar voren</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>In lijn met je lichaam, zelfs iets erachter</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Til maar een klein stukje, één voetbreedte omhoog.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Been opzij, staand</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Gebruikt de spieren aan de zijkant van de heup, die het bekken recht houden zodra je op één been staat.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Spieren die werken aan de zijkant van beide heupen, ook bij het been waarop je staat. Geen rek, niets dat pijn doet.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>De riem blijft recht.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Klein en langzaam; tenen vooruit.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Word lang op het standbeen.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Moeilijk om rechtop te blijven? Til minder, of houd de tenen op de vloer en haal alleen het gewicht eraf.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Wiebel je? Meer vingers op het bureau, ogen op één punt.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Niets aan de zijkant van de heup? Wijs met de tenen vooruit en beweeg langzamer.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Zou je er nog veel kunnen? Dat is prima: ongeveer vijf over is goed.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Rek dicht bij de zitbotten? Kom omhoog en breng de benen dichter bij elkaar.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Ga helemaal achter in een stevige stoel zitten die niet kan rollen, voeten plat op de vloer.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Ga eerst goed achterin zitten</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Pijn aan de buitenkant van de heup</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>één keer vasthouden</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Tintelingen, een doof gevoel of krachtverlies in een been</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>De buitenkant van je heup is pijnlijk, ook als je erop ligt</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Op één been staan is wankel en er is niets stevigs om vast te houden: ga in plaats daarvan op je zij liggen</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Sta rechtop, zijwaarts bij je bureau met de vingertoppen van je linkerhand erop. Breng je gewicht op je linkerbeen, knie zacht.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Sta rechtop, zijwaarts bij je bureau met de vingertoppen van je rechterhand erop. Breng je gewicht op je rechterbeen, knie zacht.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Gewicht op het linkerbeen</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Gewicht op het rechterbeen</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Houd je tenen vooruit en beweeg je rechterbeen iets opzij. Alleen zo ver als je riem recht blijft.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Houd je tenen vooruit en beweeg je linkerbeen iets opzij. Alleen zo ver als je riem recht blijft.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Been opzij, riem recht</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Wacht één seconde en adem door.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Breng het been langzaam terug, zonder te leunen. Raak de vloer licht aan en ga opnieuw.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Langzaam terug</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Sta op beide voeten, adem één keer en wissel van kant.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Wissel van kant</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Overhellen om hoger te tillen</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Til minder; blijf rechtop boven het standbeen</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Tenen draaien omhoog en naar buiten</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Tenen en knieschijf kijken recht vooruit</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>De heup optrekken</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Riem recht: het been beweegt, niet de taille</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Recht opzij, in lijn met je lichaam</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Met het been zwaaien</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Twee seconden heen, twee seconden terug</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Til maar een klein stukje, één voetbreedte opzij.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Eén knie naar de borst</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Een rustige buiging voor de onderrug en bil die veel mensen prettig vinden, liggend.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>op de rug</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Een lichte, prettige rek in de rechterbil of onderrug. De andere knie blijft gebogen en ontspannen.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>strekkers van de onderrug</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>een opgevouwen handdoek onder het hoofd, als je wilt</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Handen achter de dij.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Laat komen; trek niet.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Schouders en hoofd zwaar.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Knelt het aan de voorkant van de heup? Laat de dij iets van je af gaan, of iets opzij.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>Kunnen de handen er niet bij? Leg een handdoek om de achterkant van de dij en houd de uiteinden vast.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Klachten in het been? Ga alleen door zolang ze afnemen of gelijk blijven; zakken ze verder in het been, stop dan.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Nek gespannen? Leg een opgevouwen handdoek onder je hoofd.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Pijn, tintelingen of een doof gevoel die verder het been in zakken</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Scherpe pijn in de rug</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Je hebt te horen gekregen dat je de heup niet ver mag buigen, bijvoorbeeld na een heupoperatie</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Je hebt broze botten of hebt een botbreuk in je wervelkolom gehad</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Buigen maakt je rug- of beenpijn op dit moment erger</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Je bent verder in je zwangerschap, of zwanger met bekken-, schaambeen- of liespijn</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Ga op je rug liggen, beide knieën gebogen, voeten plat, hoofd rustend.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Laat je rechterbeen omhoogzweven en houd het met beide handen achter de dij vast.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Laat je linkerbeen omhoogzweven en houd het met beide handen achter de dij vast.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Houd achter de dij vast</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Breng de dij naar je toe tot het prettig is. De linkervoet blijft op de mat.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Breng de dij naar je toe tot het prettig is. De rechtervoet blijft op de mat.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Laat de dij komen</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Blijf zo, schouders zacht, en adem langzaam. Licht is genoeg.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Schouders zacht, adem</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Laat de dij van je af gaan, zet de voet neer en wissel van kant.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Zak, wissel van kant</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>De knie naar je toe rukken</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Laat hem zo ver komen als hij wil; het staartbeen blijft liggen</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Het hoofd optillen</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Hoofd en schouders rusten op de mat</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>Het andere been ligt gestrekt</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Houd de andere knie gebogen, voet plat</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Doortrekken tot het knelt</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Geef mee; iets naar buiten is makkelijker</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Eén knie tegelijk, en maar half zo ver.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Ga alleen door zolang de klachten in het been afnemen of gelijk blijven; stop als ze verder in het been zakken.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Been zwaaien, voor en achter</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Rustige heupbeweging voor het sporten: het been zwaait als een langzame slinger, de romp blijft stil.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Een losse, rustige zwaai vanuit de heup; het standbeen stevig, de zijkant van die heup werkt.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>heupbuigers en heupstrekkers van het zwaaiende been</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>gluteus medius van het standbeen, die het bekken recht houdt</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>een muur, of iets anders dat niet kan bewegen</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Een langzame slinger.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Klein is genoeg.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>Het been beweegt, de romp niet.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Maak de boog kleiner: hij groeit vanzelf in de eerste paar zwaaien.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>In de onderrug? Zwaai minder ver naar achteren.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Wiebel je? Beide handen aan de muur, en kleiner.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Pijn in de lies, heup, knie of rug</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Tintelingen, een doof gevoel of een elektrisch gevoel in het been</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Je been tintelt, voelt doof of doet over de lengte pijn</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Je hebt te horen gekregen dat je geen been achter je mag brengen, of bent niet lang geleden aan de heup geopereerd</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Op één been staan is voor jou niet veilig</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Je bent zwanger en hebt bekken-, schaambeen- of liespijn, of bent in de laatste maanden</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Sta zijwaarts bij een muur met je linkerhand eraan. Geen stoel die rolt.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Sta zijwaarts bij een muur met je rechterhand eraan. Geen stoel die rolt.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Eén hand aan de muur</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Neem je gewicht op de linkervoet, die knie zacht. Je rechtervoet hangt vrij.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Neem je gewicht op de rechtervoet, die knie zacht. Je linkervoet hangt vrij.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Gewicht op één voet</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Laat het rechterbeen naar voren en achteren zwaaien, één seconde per kant, als een langzame slinger.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Laat het linkerbeen naar voren en achteren zwaaien, één seconde per kant, als een langzame slinger.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Zwaai, langzaam en rustig</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Laat de boog over de eerste vijf iets groeien. Romp en bekken blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>De romp blijft stil</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Laat het uitzwaaien, zet de voet neer en wissel van kant.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Voet neer, wissel van kant</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Hoog schoppen</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Kleiner: laat hangen en zwaaien</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Hol trekken bij het terugzwaaien</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Zwaai minder ver terug; ribben laag</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>De romp zwaait mee</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Blijf rechtop; alleen het been beweegt</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Knie van het standbeen op slot</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Ontspan die knie</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Snel zwaaien</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Zo langzaam dat je altijd kunt stoppen</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Houd de zwaai naar voren laag, ruim onder heuphoogte.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Kleine zwaaien, ruim binnen wat makkelijk gaat.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Bekken kantelen aan de muur</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Leert je het kantelen te sturen: de kleine beweging waarmee elke heupbuiger-rekoefening begint.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>staand, rug naar een muur</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>De onderrug komt iets dichter bij de muur en gaat weer weg. Geen rek, nauwelijks inspanning.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>rectus abdominis</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>buitenste schuine buikspieren</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>een muur</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Een kom water: zet recht.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Klein en langzaam.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Een oefening, geen houding.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Beweegt er niets? Leg een hand achter je taille en druk er heel licht tegen met je rug.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>Beweegt het hele lichaam? Maak het kleiner; schouders en knieën blijven.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>In de dijen? Voeten iets dichter bij de muur, knieën zachter.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Een pijn in je rug neemt erdoor toe</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Sta met je rug naar een muur, voeten ongeveer 20 cm ervandaan en op heupbreedte, knieën zacht. Billen en schouderbladen raken de muur.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Rug tegen de muur</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Schuif een hand achter je taille en voel de ruimte. Haal de hand weer weg.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Voel de ruimte</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Adem uit en rol je staartbeen onder je, zodat de ruimte kleiner wordt. Ze hoeft niet te sluiten.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Kantel, langzaam</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Houd drie seconden aan, adem door.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Laat helemaal los: terug naar hoe je graag staat.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>De rug plat persen</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>De helft daarvan: klein en langzaam</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Knieën zacht, voeten iets naar voren</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Schouders komen omhoog</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Schouders blijven breed en laag</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Adem uit bij het kantelen</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>De hele dag gekanteld blijven</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>Dit is een oefening, geen houding: laat helemaal los</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>Half zo ver, langzaam; laat het weg als de rug bol maken niets voor je is.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Bekken kantelen, liggend</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Leert je het kantelen te sturen waar verder niets kan bewegen: liggend op je rug.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>De onderrug komt iets dichter bij de mat en gaat weer weg. Geen rek, nauwelijks inspanning.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Beweegt er niets? Leg je vingertoppen onder je taille en druk er heel licht op.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Nek gespannen? Een opgevouwen handdoek onder je hoofd.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>Werken de benen? Voeten iets dichter naar je toe.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Je bent in de latere maanden van een zwangerschap: plat liggen is dan niets voor je; kantel aan de muur</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Voel de kleine ruimte onder je taille.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Laat helemaal los. Rol op je zij voordat je opstaat, als je klaar bent.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>De rug plat drukken</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Het hoofd komt omhoog</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Hoofd zwaar op de mat</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>in een routine</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Bekken kantelen, zittend</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Leert je het kantelen te sturen zonder van je stoel te komen.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Je gewicht rolt iets naar het staartbeen en terug. Geen rek, nauwelijks inspanning.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Rol over je zitbotten.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Beweegt er niets? Schuif een hand onder één zitbot en voel het rollen.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>Knikt je hoofd? Maak het kleiner; kijk naar één punt.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Voel beide zitbotten op de zitting.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Voel de zitting</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Adem uit en rol je staartbeen een beetje onder je. Hoofd en schouders blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Laat helemaal los en zit weer rechtop.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>In elkaar zakken</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Alleen het bekken rolt; de borst blijft omhoog</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>De hele romp naar achteren leunen</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Schouders blijven boven de heupen</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Uitvalspas naar achteren</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Beweegt heupen en benen door een rustige stap voor het sporten: stap naar achteren, buig ondiep, en weer omhoog.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>De voorste dij en bil werken; een lichte rek in beweging aan de voorkant van de achterste heup.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>heupbuigers van het achterste been, licht en in beweging</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>een meter vrije ruimte achter je</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>als je wilt, een muur of stevige stoel binnen bereik</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Stap naar achteren, zak recht omlaag.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Treinrails, geen koord.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Ondiep is prima.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Een kleinere stap en een kleinere buiging zijn net zo goed.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Wankel? Leg een hand op een muur of een stevige stoel.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>In de onderrug? Kantel iets voordat je zakt.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Pijn in een knie, heup, lies of rug</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>De balans is vandaag slecht en er is niets stevigs om vast te houden</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Je herstelt van een operatie of letsel aan heup, knie of rug en hebt nog geen toestemming om weer te oefenen</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Sta rechtop, voeten onder je heupen, met vrije ruimte achter je.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Sta rechtop</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Zet één voet naar achteren, als op treinrails: niet dichter bij het midden dan daarvoor. Alleen de bal van die voet landt.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stap naar achteren</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Breng je staartbeen een beetje onder je.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Zak recht omlaag tot een ondiepe buiging. De achterste knie blijft ongeveer twee handen boven de vloer.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Recht omlaag, ondiep</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Duw door de voorste hiel en kom weer staan. Dan de andere voet. Met vrije ruimte voor je kun je ook lopen: stap naar voren in plaats van naar achteren.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Duw omhoog, wissel van voet</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>De achterste knie valt op de vloer</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Zak minder; blijf de hele weg de baas</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Ribben laag, iets kantelen</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Word lang voordat je zakt</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Een kleine stap en een kleine buiging; de voorste dij blijft ruim boven horizontaal.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Klein en langzaam. Sla dit over als de tintelingen aan de voorkant van je dij zitten, en stop als er iets het been in trekt.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Een korte stap, en blijf ruim binnen wat makkelijk gaat.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Been glijden, zittend</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Een langzame, kleine beweging van been en hoofd samen, zonder enige rek. Voor mensen bij wie een zorgverlener zenuwglijden heeft voorgesteld; de onderzoeken zijn klein en wisselend.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>zittend</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Niets dan rustige beweging: geen rek in de knieholte of kuit, geen tintelingen.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Een zorgverlener heeft mij zenuwglijden voorgesteld.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>quadriceps femoris</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>een stoel die niet rolt en niet kantelt</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Been uit, kijk omhoog; dan terug.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Klein en vloeiend, geen rek.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Eén ronde, hooguit tweemaal per dag.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Rek in de knieholte? Open de knie minder.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Rek in de nek? Beweeg het hoofd maar half zo ver.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Tintelingen die er al waren? Kleiner en langzamer, of laat het vandaag weg.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Meer tintelingen of pijn dan daarvoor, tijdens de beweging of in het uur erna</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Pijn die verder het been in zakt</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Een doof gevoel of krachtverlies in een been</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Geen zorgverlener heeft je zenuwglijden voorgesteld</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Je hebt nu hevige beenpijn, of een been is zwak</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Een van de waarschuwingssignalen geldt voor jou</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Zit rechtop op een stevige stoel, beide voeten plat, handen rustend op je dijen.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Laat je kin iets zakken. Hier begint en eindigt elke glijbeweging.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Kin iets omlaag</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Open langzaam je rechterknie en til tegelijk je hoofd op, alsof je omhoogkijkt naar een schilderij.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Open langzaam je linkerknie en til tegelijk je hoofd op, alsof je omhoogkijkt naar een schilderij.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Knie opent, kijk omhoog</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Buig de knie weer en laat tegelijk je kin zakken. Blijf aan geen van beide uiteinden staan.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Knie buigt, kijk omlaag</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Klein, vloeiend, nooit tot het trekt. Kijk na de laatste keer vooruit en wissel van kant.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Kijk vooruit, wissel van kant</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>De knie openen tot het trekt</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Stop ruim voordat het trekt; de voet hangt los</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Kin omlaag terwijl het been uit is</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Gaat het been uit, dan komt het hoofd omhoog</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Inzakken</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Zit eerst rechtop, glijd dan</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Aan het uiteinde blijven</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Blijf glijden, geen stop aan de uiteinden</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Er te veel doen</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Eén ronde van acht, hooguit tweemaal per dag</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Zit op een hogere stoel, zodat je knieën lager zijn dan je heupen.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Zit rechtop en laat de kin waar die is: alleen het been beweegt.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Alleen als een zorgverlener je zenuwglijden heeft voorgesteld; stop als de tintelingen toenemen.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Kniebuiging, bovenaan aanspannen</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Warmt heupen en benen op met een rustige, volle beweging: omlaag tot ongeveer stoelhoogte, weer omhoog, en rechtop.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Dijen en billen werken, aan beide kanten gelijk. Aan het eind zou je er nog vijf kunnen.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>ruimte om te staan</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>als je wilt, een stoel achter je die niet kan rollen, om op te gaan zitten en van op te staan</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Zit naar achteren, sta dan rechtop.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>De knieën volgen je tenen.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>Stoelhoogte is ruim genoeg.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Half zo diep is ook een hele kniebuiging.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>Willen de hielen omhoog? Zet de voeten iets wijder, of ga minder diep.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Wankel? Ga op een stoel zitten en sta ervan op.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Je licht in het hoofd of in rust kortademig voelen</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Je hebt te horen gekregen dat je de heup niet voorbij een bepaald punt mag buigen: blijf er ruim boven, of span alleen de billen aan</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Sta met je voeten op schouderbreedte, tenen iets naar buiten, gewicht over de hele voet.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Voeten op schouderbreedte</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Zak naar achteren en omlaag alsof er een stoel achter je staat, zo ver als het prettig blijft. Laat je armen naar voren zweven.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Zak naar achteren</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Laat je knieën gaan waar je tenen heen wijzen, en houd beide hielen op de vloer.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Knieën volgen tenen</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Duw de vloer weg en sta op.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Duw de vloer weg</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>Span bovenaan één seconde beide billen aan om rechtop te staan. Recht omhoog, niet achterover leunend.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Span aan, sta rechtop</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>De knieën vallen naar binnen</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Laat elke knie gaan waar de tenen heen wijzen</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>De hielen komen los</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Ga minder diep; gewicht over de hele voet</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>De rug bol maken</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Borstbeen naar voren, ga minder diep</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Bovenaan achterover leunen</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Ribben boven heupen: span aan tot je rechtop staat, dan stop</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Ga hooguit halverwege: de dijen blijven ruim boven horizontaal.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Voeten niet wijder dan je heupen.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Vooroverbuigen in spreidzit</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Een kalme, lichte rek langs de binnenkant van de dijen en de achterkant van de benen, vijf langzame ademhalingen lang.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>zittend op de vloer</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Een lichte rek langs de binnenkant van de dijen en de achterkant van de benen, waarbij je langzaam kunt ademen.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>een opgevouwen handdoek om op te zitten</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Borst naar voren, niet hoofd omlaag.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Lange rug; kantel vanuit de heupen.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Knieschijven kijken naar het plafond.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Moeilijk om rechtop te zitten? Zit hoger, op een dikkere handdoek, en buig de knieën iets meer.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Rek in de knieholte? Ontspan de knieën.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>In de onderrug? Kom omhoog en buig opnieuw vanuit de heupen.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Pijn in de knieholte of dicht bij het zitbot</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Tintelingen, een doof gevoel of een elektrisch gevoel in een been</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Scherpe of knellende pijn in de lies of rug</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Je licht in het hoofd voelen: adem dan zoals je wilt</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Je hebt op dit moment beenpijn vanuit je rug</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Je hebt een spier aan de achterkant van de dij of in de lies verrekt</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Je hebt broze botten of hebt een botbreuk in je wervelkolom gehad: blijf rechtop, of kies iets anders</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Zit rechtop op een opgevouwen handdoek, benen zo ver uit elkaar als prettig is: ongeveer 90 tot 120 cm tussen de hielen, minder als je kleiner bent.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Zit rechtop, benen uit elkaar</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Knieschijven en tenen wijzen naar het plafond. Houd de knieën zacht.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Tenen omhoog, knieën zacht</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Adem in en word lang, van je zitbotten tot je kruin.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Adem in, word lang</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Adem uit en buig naar voren vanuit de heupen, borst eerst, tot je een lichte rek voelt.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Adem uit, buig naar voren</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Leg je handen op je schenen, of voor je op de vloer.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Leg je handen neer</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Blijf vijf langzame ademhalingen: langzaam in, nog langzamer uit. Licht is genoeg.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Vijf langzame ademhalingen</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Loop met je handen terug omhoog en breng de benen bij elkaar.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Loop met je handen terug</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>De rug bol maken om verder te komen</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Borst naar voren, lange rug; minder is prima</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>De knieën rollen naar binnen</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Knieschijven en tenen naar het plafond</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Jezelf aan je voeten omlaag trekken</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Laat de handen rusten; ze trekken niet</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Stil en rustig; alleen de adem beweegt</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Blijf rechtop met je handen op je dijen; dat is de hele oefening.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Bovenrug strekken op een stoel</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Een kleine beweging de andere kant op na het leunen naar het scherm, zonder op te staan.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>De bovenrug buigt iets over de rand van de stoel, met een lichte rek over de borst. Niets in de onderrug of nek.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>pectoralis major</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>strekkers van de bovenrug</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>een stoel die niet rolt en niet kantelt, met een rugleuning die onder je schouderbladen eindigt</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Borstbeen omhoog, onderste ribben rustig.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>Het hoofd rust in je handen.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>In de onderrug? Kantel weer licht en maak de beweging kleiner.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>In de nek? Laat de handen het hele hoofd dragen, ogen op de hoogte waar de muur het plafond raakt.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>Drukt de rand van de stoel? Leg er een opgevouwen handdoek over.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Vinden de schouders de handen achter het hoofd niet prettig? Kruis je armen voor je borst.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Pijn, tintelingen of een doof gevoel in de nek of een arm</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Je nek bewegen geeft pijn of tintelingen in een arm</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Je hebt een botbreuk in je wervelkolom gehad of hebt broze botten: vraag het eerst na, en houd het heel klein</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Je stoel rolt of kantelt en kan niet worden vastgezet</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>Zit naar achteren, voeten plat</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Laat je hoofd in beide handen rusten, ellebogen iets voor je.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Hoofd in je handen</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Kantel heel licht, zodat je onderrug stil en lang tegen de leuning blijft.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Licht kantelen</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Adem in, til je borstbeen op en leun met je bovenrug iets over de bovenkant van de stoel.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Adem in, borstbeen omhoog</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Adem uit en kom terug. Laat daarna de handen langzaam zakken.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Adem uit, kom terug</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Kantel licht; alleen de bovenrug buigt</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Het hoofd achterover laten vallen</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Laat je handen je hoofd dragen; ogen vooruit</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Onderuitzakken op de stoel</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>De stoel kantelt of rolt</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Alle stoelpoten op de vloer, liefst tegen een muur</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Blijf bij het eerste kleine stukje van de beweging.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Twee minuten lopen</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Op en weg van het bureau, in een rustig tempo. Van alle manieren om lang zitten te onderbreken is deze het meest onderzocht.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>lopen</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Warme benen, rustige adem: je zou de hele tijd kunnen praten.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>kuitspieren</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Rustig tempo, armen los.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Ogen ver weg.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Water, raam of één trap.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Geen ruimte om te lopen? Loop op de plaats naast je stoel.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Gebruik je een rolstoel? Rol in een rustig tempo, of maak langzame cirkels met beide armen.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Meer tijd? Vijf minuten is ook een mooie wandeling.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>Stijf in het begin? Begin met korte stappen.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Pijn op de borst, of buiten adem zijn zelfs in rust</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Je duizelig of licht in het hoofd voelen</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Pijn in één kuit</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Pijn die het been in trekt, tintelingen, een doof gevoel of krachtverlies</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Opstaan maakt je duizelig en het gaat niet over: ga weer zitten</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Eén kuit is sinds kort gezwollen, warm of pijnlijk: laat er dezelfde dag naar kijken</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Je hebt te horen gekregen dat je een been niet mag belasten</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Sta langzaam op en wacht twee ademhalingen.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>Sta, twee ademhalingen</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Loop in een rustig tempo, schouders laag, armen los zwaaiend.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Rustig tempo, armen los</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Laat je ogen rusten op iets ver weg.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Kijk ver weg</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Geef de wandeling een doel: haal water, ga naar een raam, of één trap op. Kom dan terug.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Water, raam of trap</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Met grote stappen wegstuiven</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Korte, rustige stappen; er is geen haast</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Omlaag kijken naar de telefoon</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Laat hem op het bureau; ogen ver weg</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Vertrekken terwijl je duizelig bent</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>Sta, houd je vast, twee ademhalingen; ga zitten als het blijft</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Neem korte stappen.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Blijf waar een muur of leuning is voor je hand.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Eén minuut aan het bureau</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Een minuut staand aan het bureau, in gewone kleren: de voorkant van elke heup, dan de billen.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Langzaam op, hand op het bureau</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Rechtervoet naar achteren, knieën zacht</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Linkervoet naar achteren, knieën zacht</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Kantel, half aanspannen, kleine buiging</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Draai om, linkervoet naar achteren</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Draai om, rechtervoet naar achteren</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Voeten bijeen, span aan, laat los</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Vijf rustige minuten voor de rug</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Langzaam en rustig: op de vloer, op een stoel, dan een korte wandeling.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Ga langzaam liggen, knieën gebogen</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Breng de rechterdij naar je toe</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Breng de linkerdij naar je toe</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Laat zakken; nu de linker</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Laat zakken; nu de rechter</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Voeten neer, laat je rug rusten</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Kantel, blijf, laat los</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Voeten op heupbreedte, hielen dichtbij</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Til, wacht, zak langzaam</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Rol om, rust, kom langzaam op</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Zit naar achteren, stevige stoel</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Borstbeen omhoog, leun iets achterover</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Loop rustig, kijk ver weg</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Rekken, half geknield</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>De heupbuiger rekken, half geknield, eenmaal per kant. Je hebt een handdoek onder de knie nodig.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Rechterknie op handdoek, word lang</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Linkerknie op handdoek, word lang</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Kantel, half aanspannen, kleine schuif</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Wissel: linkerknie op de handdoek</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Wissel: rechterknie op de handdoek</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Rekken, half geknield, tweemaal</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>De heupbuiger rekken, half geknield, tweemaal per kant.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Laat vieren, adem, dan nog eens</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Vier minuten voor de heupen</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Kantelen, half geknield rekken, binnenkant dijen en een vooroverbuiging met langzame adem, op de vloer.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Rug naar muur, knieën zacht</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>Handen en knieën, rechterbeen opzij</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>Handen en knieën, linkerbeen opzij</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Heupen naar achteren, rug vlak, terug</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Wissel van been: linkerbeen opzij</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Wissel van been: rechterbeen opzij</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Buig voorover vanuit de heupen</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Loop met je handen terug</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Eén minuut op de stoel</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Een minuut zonder op te staan: de bovenrug, dan de billen.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Span aan, adem, laat los</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Zit rechtop, één langzame ademhaling</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Rekken, staand</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>De heupbuiger rekken, staand, eenmaal per kant. Gewone kleren, niet knielen.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Rekken, staand, tweemaal</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>De heupbuiger rekken, staand, tweemaal per kant.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Rekken, staand, kort</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>De heupbuiger rekken, staand, korter aangehouden, voor een korte pauze.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Twee minuten staand</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Twee minuten op de been: de voorkant van elke heup, een paar kniebuigingen, wat stappen.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Tot stoelhoogte, omhoog, span aan</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Loop op de plaats, of rond</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Op en weg van het bureau: naar het raam, water halen, of één trap op.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Sta op, wacht twee ademhalingen</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Loop rustig, armen los</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Vijf minuten lopen</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Een langere wandeling, als er tijd voor is.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Vijf minuten voor het sporten</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Rustige beweging voordat je gaat sporten, niets wordt aangehouden. Kies het wanneer je het nodig hebt; het wordt nooit aangeboden.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Eén hand aan een muur</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Zwaai het rechterbeen langzaam</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Zwaai het linkerbeen langzaam</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Draai om</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Voeten schouderbreed, ruimte om je heen</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Omlaag, omhoog, span aan, rustig aan</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Voeten onder je heupen, rechtop</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Stap terug, ondiepe buiging, kom terug</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Vingertoppen op iets stevigs</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Rechterbeen opzij, en terug</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Linkerbeen opzij, en terug</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Loop stevig door</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Stop als je scherpe of knellende pijn voelt, pijn die het been in trekt, tintelingen, een doof gevoel, krachtverlies of duizeligheid. Kom er langzaam uit. Blijft het, praat dan met een zorgverlener.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Een licht rekgevoel is normaal. Is het na de volgende dag nog gevoelig, doe dan minder.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Kom er langzaam uit. Er is geen haast.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak deelt algemene ideeën om te bewegen, voor volwassenen die zich goed voelen. Het kan je niet onderzoeken en is geen medische zorg. Herstel je van een operatie of letsel, ben je zwanger, of heb je een aandoening van botten, gewrichten, zenuwen of evenwicht, vraag dan je zorgverlener welke hiervan bij je passen.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Licht is genoeg.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Minder is prima.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Voel je het in je rug, kantel dan opnieuw.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Net merkbaar</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Een lichte rek, en je zou kunnen praten: dit is de bedoeling</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Laat iets vieren</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Te veel: kom er half uit</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>Of pijn of tintelingen: stop</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Zoek nu spoedhulp</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Heb je rug- of beenpijn samen met een van deze signalen, bel dan het plaatselijke alarmnummer.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Een doof gevoel of tintelingen tussen de benen, rond de geslachtsdelen, billen of anus; afvegen voelt anders</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Nieuwe moeite met op gang brengen, voelen of beheersen van plas of ontlasting, of een nieuw doof gevoel of functieverlies bij seks</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Krachtverlies of een doof gevoel in beide benen, krachtverlies dat erger wordt, beenpijn aan beide kanten, of een voet die afhangt of sleept</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Pijn op de borst</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Pijn na een ernstig ongeluk</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Zoek dezelfde dag hulp: één kuit</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Rek hem niet. Met kortademigheid of pijn op de borst is het een spoedgeval.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Eén kuit die sinds kort gezwollen, warm, pijnlijk of verkleurd is</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Praat snel met een zorgverlener</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Als je rug- of beenpijn hebt samen met een van deze signalen.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Koorts, of je ziek voelen</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Gewicht verliezen zonder te weten waarom</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Kanker gehad hebben</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Aanhoudende pijn &apos;s nachts die in geen enkele houding minder wordt</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Een nieuwe knobbel, of een verandering in de vorm van je wervelkolom</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Een val of kleine stoot, met broze botten of langdurig gebruik van steroïden (zoals prednison)</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Een zwak immuunsysteem, of drugs injecteren</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Nieuwe pijn als je jonger dan ongeveer 20 of ouder dan ongeveer 50 bent</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Geen verbetering na enkele weken</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Houd iets vast dat niet kan bewegen: een bureau, een muur, een stoel zonder wieltjes die tegen de muur staat.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Blote voeten of schoenen met grip; geen sokken op een gladde vloer, geen hoge hakken.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Een meter vrije vloer, geen kabels of tassen, warme dranken uit de weg.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Sta in twee stappen op: zit rechtop en adem, kom dan overeind.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>De voorkant van de heup</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Psoas major en iliacus brengen de dij omhoog; rectus femoris, sartorius, tensor fasciae latae en pectineus helpen.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Van lang zitten kunnen heupen stijf aanvoelen. Stijf aanvoelen is niet hetzelfde als verkort zijn.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Eerst kantelen, dan iets naar voren: het kantelen legt de rek bij de heup en spaart de rug. Licht is genoeg.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>De zijkant van de heup</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>De spier aan de zijkant van de heup, de gluteus medius, brengt het been opzij en houdt je bekken recht als je op één been staat.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>Aan de binnenkant van de dij zitten de spieren die de benen bij elkaar brengen.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Voor het sporten</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Beweeg voor het sporten; bewaar het aangehouden rekken voor je bureau of voor erna.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Vijf langzame ademhalingen, vier seconden in en zes uit. Houd nooit je adem in.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>Licht in het hoofd? Adem zoals je altijd doet.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Tintelingen en een doof gevoel</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Tintelingen, een doof gevoel of een elektrisch gevoel komen van een zenuw, niet van een spier: stop. Dat geldt voor de voorkant van de dij net zo goed als voor de achterkant van het been.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>De grote zenuw aan de achterkant van het been komt uit wortels in de onderrug. De binnenkant van het onderbeen en de voorkant van de dij horen bij een andere zenuw.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>De meeste mensen met ischias herstellen zonder operatie, vaak in de loop van weken. Het kan terugkomen, en bij sommigen duurt het langer.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Bij enkele waarschuwingssignalen is snel hulp nodig: zie de lijst.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Als de rug pijn doet</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>De meeste rugpijn is geen teken van schade en gaat over. Bij enkele waarschuwingssignalen is snel hulp nodig: zie de lijst.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Rustig bewegen en vaak van houding wisselen is een goede gewoonte. Stop met wat het erger maakt.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Adem twee keer, sta dan langzaam op</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Blijf ontspannen en adem</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Wanneer herinneren</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>Achter de computer of weg</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>De rekoefening</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Geluiden en stem</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere programma&apos;s</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Herinner me na</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Hoe lang je zonder pauze achter de computer bent voordat er een herinnering komt.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>Kleur het systeemvakpictogram halverwege</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>Het pictogram verandert van kleur als de helft van die tijd voorbij is. Verder gebeurt er niets.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Herinner met een melding</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>De eerste stap. Zonder melding komt het kaartje eerst.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Toon een klein kaartje als een herinnering onbeantwoord blijft</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>Het kaartje staat in een hoek van het scherm en neemt je nooit het toetsenbord af.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Toon het kaartje na</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Hoe lang een herinnering op antwoord wacht voordat het kaartje verschijnt. Uit betekent geen kaartje.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Eén zacht geluid</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Over een programma dat het scherm vult, wordt niets getoond. Heeft het een herinnering zo lang tegengehouden als maar mag, dan komt dit geluid in plaats van de melding. Nooit terwijl een microfoon in gebruik is.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Alleen waar een programma het scherm vult</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Ook bij de tweede herinnering</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Stevig: het kaartje blijft tot het antwoord krijgt</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Anders gaat het na tien minuten vanzelf weg. Het blijft in zijn hoek; sluiten is ook een antwoord, en een pauze evengoed.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Pas aan op hoe herinneringen worden beantwoord</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Na drie achter elkaar zonder gehoor komen ze tien minuten later. Eens per week wordt gevraagd of het er te veel zijn. Elke wijziging staat hier met de reden.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Pauze in het typen om op te wachten</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Een herinnering wacht tot toetsenbord en aanwijzer zo lang stil zijn geweest, zodat ze niet midden in een zin komt.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Wacht hooguit zo lang op die pauze</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Na deze tijd komt de herinnering ook terwijl je typt.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Herinner me als ik lang heb gestaan</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Na “Ik sta” één melding; die vraagt om een afwisseling, niet om een stoel.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Lang staan betekent</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Hoe lang je staat voordat die melding komt.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Tijd om aan te komen</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Zo lang geen herinnering nadat je terugkomt, het scherm ontgrendelt of de computer wekt.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Wacht na een gesprek</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Een herinnering die op een gesprek of presentatie wachtte, komt zo lang na het einde ervan.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Houd een herinnering hooguit tegen</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>Het langste dat een gesprek, een presentatie of Niet storen één herinnering mag tegenhouden.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Werktijden</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Herinneringen komen alleen in deze uren; geen uren betekent altijd. Een dag mag meerdere periodes hebben, en een periode mag over middernacht gaan. Tijd achter de computer wordt toch geteld.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>In deze uren komt er geen herinnering, bijvoorbeeld daily 12:00-13:00. Wat erin aan de beurt was, komt na het einde ervan.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Vrije dagen</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>Geen herinneringen op deze datums.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Samenvatting van de dag om</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>Op dit tijdstip zegt één melding hoe lang je achter de computer was, het langste blok, de pauzes en de rekoefeningen. Geen tijdstip betekent geen samenvatting.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Een bestand in de iCalendar-indeling (.ics) op deze computer. Terwijl een afspraak erin loopt, wacht een herinnering. Het wordt alleen gelezen, en opnieuw zodra het verandert. Een afspraak van een hele dag houdt niets tegen, tenzij de agenda die als bezet aangeeft.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Tel me als weg na</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Stilte van toetsenbord en aanwijzer die zo lang duurt, is een afwezigheid, geteld vanaf de laatste toets of beweging. Kortere stilte is lezen, en telt als tijd achter de computer.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Vraag naar afwezigheden korter dan</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>Aan stilte alleen is lezen niet van een wandeling te onderscheiden. Was de stilte korter dan dit, dan vraagt de app wat het was; langere stilte geldt als afwezigheid.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Vraag hooguit eens per</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>De kortste tijd tussen twee van zulke vragen.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Ga uit van stil kijken gedurende</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>Bij een gesprek of video tel je als achter de computer zonder hem aan te raken, hooguit zo lang; daarna vraagt de app het.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Merk gesprekken via de microfoon</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Terwijl een programma van een microfoon opneemt, wacht een herinnering, en tel je als achter de computer zonder hem aan te raken. Er wordt alleen gekeken of er een in gebruik is, nooit naar het geluid.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Merk gesprekken via de camera</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>Hetzelfde terwijl een programma een camera open heeft. Naar het beeld wordt nooit gekeken.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Merk wanneer het scherm wordt gedeeld</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>Hetzelfde terwijl het scherm wordt gedeeld of opgenomen, waar het bureaublad dat meldt.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Merk wat het scherm aanhoudt</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Terwijl een programma voorkomt dat het scherm donker wordt, zoals een video doet, tel je als achter de computer zonder hem aan te raken. Dit alleen houdt nooit een herinnering tegen.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Merk vensters op volledig scherm</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Terwijl het venster in gebruik het scherm vult, wacht een herinnering, en tel je als achter de computer zonder hem aan te raken.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Houd rekening met Niet storen</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Terwijl het bureaublad op Niet storen staat, wacht een herinnering.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Een pauze duurt minstens</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Tijd dat je weg bent of staat en die minstens zo lang duurt, beëindigt de telling en begint een nieuwe.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Ga ervan uit dat ik sta gedurende</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>“Ik sta” eindigt vanzelf na deze tijd, of bij de volgende vergrendeling. Opnieuw gezegd geldt het weer zo lang.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Een volledige pauze duurt minstens</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>Vanaf deze lengte toont de geschiedenis een pauze als een volledige.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>De routine die Nu rekken opent.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>Op kantoor wordt geen routine aangeboden waarvoor de vloer nodig is, tenzij je die kiest.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Heup rekken per dag</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Hoeveel herinneringen per dag een rekoefening voor de heup noemen; alle andere noemen lopen of staan.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Bewegingen om weg te laten</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Routines worden zo aangepast dat ze zonder deze kunnen. Blijft alleen op deze computer.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Knielen</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Op de vloer gaan</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Een been achter me</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Een diepe buiging in de heup</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Benen ver uit elkaar</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Op één been staan</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Vooroverbuigen</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Tintelingen of een doof gevoel in een been</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Zwanger</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Rekken zo ver als een gewricht gaat</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Staan: ik blijf zitten</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Snel opstaan</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Inleiding voor de volgende rekoefening</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Wat deze ideeën om te bewegen zijn, voor wie, en welke bewegingen je wilt weglaten. Zodra ze is getoond, staat dit uit.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Vraag elke keer wat te vermijden</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Eén rij knoppen voordat een rekoefening begint; wat je daar kiest, geldt voor vandaag.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Zachte geluiden</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>Op de keerpunten van een rekoefening: begin, wissel van kant, klaar. Nooit terwijl een microfoon in gebruik is.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Van de geluiden en de stem, in procent van het volume van het systeem.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Gesproken aanwijzingen</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>De aanwijzing van het moment wordt voorgelezen, waar het systeem een stem heeft (speech-dispatcher). Nooit terwijl een microfoon in gebruik is.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Van de vensters, de oefeningen en de opdrachtregel.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Zoals het bureaublad</translation>
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
        <translation>Pauzeer muziek en films voor een rekoefening</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Spelers die spelen als een rekoefening begint, worden gepauzeerd en gaan erna verder.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Opdracht bij een herinnering</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Wordt bij elke herinnering gestart. Krijgt waar het om gaat als STRETCHBREAK_… in zijn omgeving, heeft 10 seconden, en gaat niet naar een shell.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Opdracht als een pauze begint</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Wordt gestart als je weggaat, opstaat of een rekoefening begint, voor zover de app dat kan zien.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Opdracht als een pauze voorbij is</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Wordt gestart als je weer achter de computer bent.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Opdracht als een blok voorbij is</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Wordt gestart als een pauze lang genoeg was om te tellen.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Opdracht na een rekoefening</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Wordt gestart als een rekoefening is afgemaakt of gestopt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>De kleuren van de vensters.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Aan toont de figuur als stilstaande beelden, één per stap.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Bewaar de geschiedenis</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Oudere dagen worden voorgoed verwijderd, eens per dag. De geschiedenis verlaat deze computer nooit.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Twee jaar</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Eén jaar</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dagen</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>toon deze hulp en stop</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>deze argumenten ontbreken: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>onbekende argumenten: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r bestaat niet (keuze uit: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r is geen waarde van het soort %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>de optie %(option)s is niet eenduidig: het kan %(matches)s zijn</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>er hoort een argument bij</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>er hoort minstens één argument bij</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>het argument %r hoort hier niet</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Nu rekken</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Even lopen</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Net bewogen</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Over %n minuut</numerusform>
            <numerusform>Over %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Tot {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Vandaag achter de computer: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Langst zonder pauze: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Pauzes: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Heup rekken: {left} s links, {right} s rechts</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Vandaag is er niets verstuurd.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Vandaag: {channels}. De laatste: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>nog niet geprobeerd</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet gezien</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Muis of toets</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Laat je handen twee seconden rusten. Beweeg dan de muis of druk op Shift.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>Er is geen invoer gezien. Zo is tijd achter de computer niet te tellen.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Tien seconden zonder invoer</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Laat muis en toetsenbord tien seconden met rust.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>De stilte is niet gezien. Misschien beweegt een apparaat vanzelf.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Schermvergrendeling</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Vergrendel het scherm, en ontgrendel het weer. Of sla dit over.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>De vergrendeling is niet gemeld. Ze telt dan als stilte.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Een video</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Speel een paar seconden een video af. Of sla dit over.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Niets meldde dat er een video speelt. Een film telt dan tot je laatste invoer.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Melding met een knop</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Er komt een melding. Druk op de knop erin.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Er kwam geen antwoord terug. Herinneringen hebben ook een eigen kaartje.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Pictogram in het systeemvak</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Bezig het pictogram in het paneel te zoeken.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Geen paneel toont het pictogram. Het kleine venster doet hetzelfde.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kapot</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>de app</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>vergrendeling en slaapstand</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfoon</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>scherm delen</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>afspelen</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>display</source>
        <translation>beeldscherm</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>sessiebus</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>systeembus</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>meldingen</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>meldingen (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>D-Bus-dienst</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>eigen opdrachten</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>mediaspelers</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>verstuurde herinneringen</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>systeemvak</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>wektijden</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systeem</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bureaublad</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Er wordt gezien dat er invoer is, nooit welke.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Start StretchBreak binnen de bureaubladsessie. Onder Wayland moet de compositor inactiviteitsmeldingen aanbieden: GNOME, KDE, sway, Hyprland, labwc en andere doen dat.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>Vergrendeling en slaapstand worden gemeld.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Installeer systemd-logind of elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Het is te zien of een programma opneemt.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Installeer libpulse, en laat PulseAudio of pipewire-pulse draaien.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Het is te zien of een programma de camera open heeft.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Het is te zien of het scherm wordt gedeeld.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Laat PipeWire draaien, met libpipewire geïnstalleerd.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>Programma&apos;s die het scherm aanhouden, worden gemeld.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Heeft logind nodig, of de sessiedienst van GNOME of KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Het is te zien of een venster het scherm vult.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Heeft een vensterbeheerder nodig die dit meldt (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>Niet storen van het bureaublad wordt gezien.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Pauzeren in het menu van het systeemvak doet hetzelfde.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>Wat er gebeurt, wordt bewaard.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Maak ruimte op de schijf, en zorg dat je in de map ervan mag schrijven.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Herinneringen worden met hun knoppen getoond.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Installeer een meldingendienst, zoals dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Nu niet in gebruik.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Dit is hier niet te zien.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>Het pictogram staat in het paneel.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Nog geen paneel neemt het pictogram op; het kleine venster is er.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Voeg een systeemvak toe aan het paneel. GNOME heeft de uitbreiding AppIndicator nodig, ingeschakeld.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>Er is geen systeemvak op dit platform.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Niets gepland: alleen invoer of het bureaublad wekt het.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Het kijkt weer over: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Een test van StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Druk op de knop: dat is alles.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Ik zie het</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>De melding kon niet worden getoond.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Sta een minuut op, of doe één rustige rekoefening.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Geen invoer van {since} tot {until}: was je op de been?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Je antwoord zet de telling recht. Geen antwoord is ook goed.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Een week herinneringen: hoe was het?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Elk antwoord verschuift ze tien minuten. Zonder antwoord blijven ze zoals ze zijn.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Graag meer</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>{minutes} min staand</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Loop een paar stappen of ga zitten: afwisseling doet goed.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Ik zit nu</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Ik blijf staan</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Ik was op</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Ik was hier</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>Dat was het tweede uitstel</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak wacht nu op je volgende pauze.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Misschien een korte: heup rekken, staand, 1 minuut</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Misschien een langere: heup rekken, staand, 2 minuten</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>telt</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>telt, zonder invoer</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>staand</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>slaapstand</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>draait niet</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>input</source>
        <translation>invoer</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>scherm vergrendeld</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computer in slaapstand</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>de app draaide niet</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfoon in gebruik</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>camera in gebruik</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>scherm gedeeld</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>er speelt iets</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>venster op volledig scherm</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>niet storen</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>invoer is niet te zien</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>dat zei je</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>een rekoefening</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>een afspraak in je agenda</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>een vergadering, zoals je zei</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>buiten je werktijden</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>stille uren</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>een vrije dag</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>herinneringen gepauzeerd tot {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>herinnering tegengehouden: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>geen invoer</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Loop naar het raam, 2 minuten</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Loop naar de kraan voor een glas water, 2 minuten</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Loop naar de verste deur en terug, 2 minuten</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Loop één keer de gang op en neer, 2 minuten</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Ga even naar buiten voor frisse lucht, 5 minuten</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Loop één keer om het gebouw, 5 minuten</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Loop door elke kamer waar je mag komen, 2 minuten</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Loop naar de waterkoker en zet thee, 3 minuten</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Loop één trap af en op, 2 minuten</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Doe lopend een kleine boodschap, 3 minuten</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Loop naar de brievenbus of de receptie, 3 minuten</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Loop één langzame ronde met losse armen, 2 minuten</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Loop, en kijk naar wat het verst weg is, 2 minuten</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Loop zonder de telefoon, 3 minuten</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Loop naar waar daglicht is, 3 minuten</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Rustig lopen met het bewegende beeld, 2 minuten</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Loop op de plaats, rustig en stil, 1 minuut</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Loop naar de verste prullenbak, 1 minuut</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Loop naar het balkon, de tuin of de voordeur, 3 minuten</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Loop rond en verzorg de planten, 3 minuten</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Breng één ding naar waar het hoort, 2 minuten</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Sta bij het raam en kijk ver weg, 1 minuut</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Sta op en lees de volgende bladzijde staand, 2 minuten</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>Sta bij het volgende gesprek of bericht, 3 minuten</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>Sta rechtop, schouders los, langzame adem, 1 minuut</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>Sta en verplaats je gewicht heen en weer, 1 minuut</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>Sta en ga tien keer op je tenen, 1 minuut</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>Sta en leun met gestrekte armen op het bureau, 1 minuut</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>Sta en laat beide armen zwaaien, 1 minuut</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>Sta en rol de schouders naar achteren, 1 minuut</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Sta op en ruim één hoek van het bureau op, 2 minuten</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>Sta terwijl je iets drinkt, 2 minuten</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>Sta voor de volgende gedachte, handen van de toetsen, 1 minuut</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Vijf keer langzaam op en neer van de stoel, 1 minuut</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>Sta en reik met beide handen omhoog, 1 minuut</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Heup rekken, staand aan het bureau, 1 minuut</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Voorkant van de heup, elke kant één keer, 1 minuut</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Kleine stap terug, kantel en adem, 1 minuut</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Eén rustige routine aan het bureau, 1 minuut</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Langzaam ademen in een lichte rek, 1 minuut</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Heup rekken, staand, met wat stappen, 2 minuten</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Heup rekken en een paar lichte kniebuigingen, 2 minuten</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Voorkant van beide heupen, staand, 2 minuten</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Twee rustige minuten op de been, 2 minuten</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Rustige bewegingen in gewone kleren, 2 minuten</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Heuproutine op de vloer, 4 minuten</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>Op het kleed: voor- en binnenkant van de heupen, 4 minuten</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Vier minuten zonder haast voor de heupen, 4 minuten</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Rustige bewegingen op de stoel, 1 minuut</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Bovenrug over de rand van de stoel, 1 minuut</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Bovenrug en licht aanspannen, zittend, 1 minuut</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Zit rechtop en beweeg de bovenrug, 1 minuut</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Handen van de toetsen, kijk ver weg, 1 minuut</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Zes langzame ademhalingen, handen in je schoot, 1 minuut</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Rol beide schouders naar achteren, zittend, 1 minuut</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Langzame cirkels met beide armen, zittend, 1 minuut</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Open en sluit je handen, maak de polsen los, 1 minuut</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Leg één ding waar het hoort, 1 minuut</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Reik omhoog en naar elke kant, zittend, 1 minuut</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Ga naar een andere plek in de kamer, 2 minuten</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Haal iets te drinken, op de manier die jou past, 2 minuten</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Ga naar het raam, op de manier die jou past, 2 minuten</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Eén langzame ronde, op de manier die jou past, 2 minuten</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Kijk uit het verste raam waar je bij kunt, 2 minuten</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>de verbinding is gesloten</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>geen bruikbaar adres</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Dit bureaublad heeft geen D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Niet te gebruiken: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Geen antwoord: {bus} ({why}). Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Verbinding weg: {bus} ({why}). Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>wat binnenkwam is geen D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>niets antwoordt op {places}. Start StretchBreak binnen een bureaubladsessie.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak kan niet starten: een bibliotheek die Qt nodig heeft ontbreekt ({why}). Installeer het pakket van je systeem waar die in zit.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>er is geen beeldscherm: WAYLAND_DISPLAY en DISPLAY zijn geen van beide ingesteld. Start StretchBreak binnen een bureaubladsessie.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} is geen map.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} is niet te gebruiken: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} is van iemand anders.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} staat open voor anderen; sluit hem met: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>StretchBreak is niet te bereiken op {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak draait niet. Start het met: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak is er en antwoordt niet. Probeer het opnieuw, of sluit het af.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak brak zijn antwoord af. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak heeft daar geen antwoord op; in zijn logbestand staat waarom.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Een opdracht is een JSON-object.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>Het antwoord is te lang om te versturen.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>De opdracht is te lang.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Dat is geen regel JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak kon dat niet doen; in zijn logbestand staat waarom.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>daar wordt het Wayland-protocol niet gesproken</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>de X-server antwoordt niet</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send zegt niet of iemand het zag</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR is niet ingesteld</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>daar luistert niemand</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland ziet alleen invoer in zijn eigen vensters</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>de X-server heeft de uitbreiding SYNC niet</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>de X-server heeft de teller IDLETIME niet</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart kan op on of off, niet op “{word}”</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>Het bureaublad vraagt het eerst aan jou; het antwoord staat dan in de instellingen.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak start bij het aanmelden.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak start niet bij het aanmelden.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Dit systeem zegt niet of StretchBreak bij het aanmelden start.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>een moment</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Korte pauze</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; reden: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} is “{text}”, en dat is geen tijd zoals 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>de tijdzone “{name}” is niet bekend</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>DTSTART ontbreekt</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION is “{text}”, en dat is geen duur zoals PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>er staat geen BEGIN:VCALENDAR aan het begin: het is geen agendabestand</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>regel {line} heeft niet de vorm NAAM:WAARDE</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>regel {line}: de afspraak daar is niet te gebruiken ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>De rest ervan wordt gebruikt.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Hij houdt niets tegen.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, en nog %n.</numerusform>
            <numerusform>{file}: {problem}, en nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n van de afspraken herhaalt zich op een manier die niet te volgen is</numerusform>
            <numerusform>%n van de afspraken herhalen zich op een manier die niet te volgen is</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: is groter dan een agenda kan zijn; hij houdt niets tegen.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: de agenda is niet te lezen ({why}); hij houdt niets tegen.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>er is geen routine die “{name}” heet; er zijn: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>overal</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>heeft ruimte op de vloer nodig</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>niets vasthouden</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Er gaat geen tijd verloren en niets telt dubbel; wat nu gebeurt, staat bij de dagen die de klok aangeeft. Kloppen die niet, zet hem dan goed.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>De klok van deze computer is 1 dag vooruitgezet.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>De klok van deze computer is 1 dag teruggezet.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>De klok van deze computer is %n dag vooruitgezet.</numerusform>
            <numerusform>De klok van deze computer is %n dagen vooruitgezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>De klok van deze computer is %n dag teruggezet.</numerusform>
            <numerusform>De klok van deze computer is %n dagen teruggezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>“{text}” is geen dag zoals 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>“{text}” is geen tijd zoals 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Er is al een rekoefening open; hier is die.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>Het kaartje heeft het toetsenbord.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Er is nu geen kaartje op het scherm.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak heeft geen venster dat “{name}” heet.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak is afgesloten.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak kent de opdracht “{name}” niet.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>de geschiedenis heeft niets om {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>een correctie heeft tijden met een tijdverschil nodig, zoals 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>wat je corrigeert, begint voor het eindigt en duurt niet langer dan een dag</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>“{word}” is geen mogelijke correctie; gebruik een van deze: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Er staat voor deze dagen nog niets in de geschiedenis.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>langst</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauzes</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>herinneringen</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>rekken links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} volgens {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>geteld: {counts}, zonder tijdstippen</translation>
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
        <translation>is geen object</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>“duration” hoort een aantal seconden te zijn</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>“duration” kan geen {number} seconden zijn</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>“data” hoort een “status” te hebben: afk of not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, regel {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>heeft geen bucket van het soort “{type}”; exporteer alle buckets, of aw-watcher-afk, uit ActivityWatch als JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>heeft geen lijst van gebeurtenissen</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>“timestamp” hoort een tijd te zijn zoals 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>is geen tekst in UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>is geen JSON die te lezen is</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, gebeurtenis {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>hoort “{first}” te zijn; is het van Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>is van een andere versie dan {one} of {other}; meld dit met de eerste regels van het bestand</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: {one} en {other} staan er geen van beide in</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>hoort een dag te zijn zoals “D 2 2 126 8 30 2 2 126 17 5”, voor 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>hoort als eerste getal de seconden activiteit van die dag te hebben</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} op {days} van {program} staan nu in de geschiedenis.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>Er staat niets in {path} dat de geschiedenis niet al heeft.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>Die van jou begint op {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 dag die {program} telde, staat nu in de geschiedenis.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n dag die {program} telde, staat nu in de geschiedenis.</numerusform>
            <numerusform>%n dagen die {program} telde, staan nu in de geschiedenis.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>je mag hier niet schrijven</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>dit is geen map</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. Wat daar niet bewaard kan worden, blijft in het geheugen en verdwijnt bij het afsluiten. Zorg dat je in de map mag schrijven, of stel {variable} in op een map waarin dat mag.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (minuten), tomorrow, of “until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (minuten), of “until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>“{text}” is geen duur om te pauzeren; schrijf {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>“{text}” is geen duur voor een vergadering; schrijf {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>“{text}” is geen tijdstip; schrijf {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n minuut achter de computer</numerusform>
            <numerusform>%n minuten achter de computer</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>minder dan een minuut achter de computer</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 minuut achter de computer</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>De geschiedenis is verwijderd.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} is uit de geschiedenis verwijderd.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>De geschiedenis van {first} tot {last} is verwijderd.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>het bestand bestaat al</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>geen map</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>is een map</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>geen ruimte meer op de schijf</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>schijfquotum overschreden</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>bestandssysteem is alleen-lezen</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>invoer-/uitvoerfout</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>bestandsnaam te lang</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>te veel koppelingen in elkaar</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>te veel open bestanden</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>verbinding geweigerd</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Weet hoe lang je achter de computer bent, en toont één rustige rekoefening.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>toon de versie van het programma en stop</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>De instellingen van ervoor zijn bewaard als {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>toon JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>vervang een instelling voor deze keer, zoals remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>start zonder venster, zoals bij het aanmelden</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>laat sessies sneller lopen, om ze uit te proberen</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>zoals standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, of: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, of een duur zoals 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>toon één regel per dag als CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>toon de pauzes als agenda</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>start de app in het systeemvak</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>wat de app nu aanneemt, en waarom</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>open nu een routine</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>bekijk de routines, en kies er een</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>bekijk en wijzig de instellingen</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>bekijk de eerste pagina’s nog eens</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>zeg dat je net een pauze had</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>zeg dat je nu even gaat lopen</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>geen herinneringen terwijl je in een vergadering bent</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>zeg dat je vanaf nu staat</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>zeg dat je weer zit</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>zeg dat je op was, als ernaar gevraagd wordt</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>zeg dat je achter de computer was</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>herinner opnieuw over MIN minuten</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>een tijdje geen herinneringen</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>beëindig het pauzeren of de vergadering</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>wat het hier kan zien, en wat zou helpen</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>je dagen tot nu toe</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>alles wat je hier hebt, in één bestand</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>alles terug uit zo&apos;n bestand</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>de dagen die een ander programma heeft bijgehouden</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>beoordeel een opgenomen dag</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>welke oefeningen er zijn, en hoe lang ze duren</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>welke routines er zijn, en waar elke voor is</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>controleer oefening- en routinebestanden</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>teken de figuren in een afbeelding</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>starten bij het aanmelden: on (aan), off (uit), of hoe het nu is</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>sluit de app af</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Probeer: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>eerste dag, zoals 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>laatste dag, inbegrepen</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>verwijder een dag voorgoed, of reken alle dagen opnieuw uit</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>wat te verwijderen</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>echt verwijderen</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>van welk programma</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>het bestand of de map ervan</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>elke figuur, goed en fout</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>één figuur: welke oefening</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>van waar</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>welk moment</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>waar de ene figuur komt</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>een opgenomen dag</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>een instellingenbestand (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>zeg wat er mis is, met bestand en regel</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>bestanden of mappen</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>teken een dag in een afbeelding</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>met --plot: welke dag; zonder is het vandaag</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>welke instelling, of welk bestand</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>wat het vanaf nu is</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>met --plot: de week van die dag</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>met --plot: de maand ervan</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>met --plot: de twaalf maanden tot dan</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} neemt niets na {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} heeft {what} nodig</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: er is al een bestand; geef een andere naam</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: dit instellingenbestand bestaat niet</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: er is niets overgenomen</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Er is niets anders.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Herstel eerst het bestand.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>start een programma</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>daar is geen TOML-bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n bestand, niets te verbeteren</numerusform>
            <numerusform>%n bestanden, niets te verbeteren</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>niets te verbeteren</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>De sessiebus antwoordt niet: meldingen en vergrendeling hebben hem nodig.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Er is geen sessiebus: meldingen en vergrendeling hebben er een nodig.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak draait niet, dus alleen wat van buitenaf te zien is wordt bekeken.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Start het met: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>Het instellingenbestand is te lezen.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>Het logboek is te lezen.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>Het beeldscherm antwoordt.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>De sessiebus antwoordt.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Opnieuw uitgerekende dagen: {days}, uit gebeurtenissen: {events}. Hun controlegetal is {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>dit verwijdert de hele geschiedenis voorgoed; zeg het nog eens met --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>dit verwijdert voorgoed wat er van {day} bekend is; zeg het nog eens met --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>dezelfde gebeurtenissen gaven de tweede keer andere cijfers; meld dit, alsjeblieft</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Er is geen geschiedenis om te verwijderen.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>“{text}” is geen dag zoals 2026-03-02, en ook niet: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak draait; sluit het eerst af met: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} bevat {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} bevat niets: er is nog niets.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: dit bestand bestaat niet</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>is geen JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} is teruggezet.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Wat er eerst was, is bewaard in {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures heeft --sheet OUT.png nodig, of --exercise ID en --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at hoort een aantal seconden te zijn, niet {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} is geen oefening; stretchbreak exercises toont ze</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>De afbeelding kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak kan niet starten ({why}). In {log} staat meer.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>Wat eerder was ingesteld, blijft gelden, en er wordt niets geschreven tot het bestand hersteld is.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>De opdrachtregel kan deze kopie niet bereiken.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak is aan het starten; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>het kaartje het toetsenbord geven, als er een is</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>“{text}” ken ik niet; gebruik een van deze: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>“{text}” is geen tijd met een tijdverschil, zoals 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>“{word}” heeft minuten nodig van 1 tot {most}, niet “{text}”</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>“{word}” staat alleen; “{rest}” kan er niet op volgen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>een naam zoals standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} tot {high}, of off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} of {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, of een of meer van {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, of {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Er is geen instelling die {key} heet.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} kan niet; toegestaan is {allowed}. Schrijf bijvoorbeeld {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break is korter dan break_length; {length} geldt voor beide.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} kan niet; toegestaan is {allowed}. De standaardwaarde, {default}, wordt gebruikt. Om dat te veranderen, schrijf bijvoorbeeld {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Bedoelde je {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>een tijd van 0.2s tot 24h, of off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>een tijd van 0.2s tot 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; heeft niet de vorm KEY=VALUE, zoals remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Hij blijft in het bestand zoals hij is.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>tijden zoals mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>datums zoals 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>het volledige pad van een bestand</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>een tijdstip zoals 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>een programma met zijn argumenten, zoals notify-send &apos;Sta op&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} kan niet worden geschreven: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>het is beschadigd</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} heeft formaat {theirs}; deze versie leest {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} is beschadigd: het logboek erin is niet te lezen</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} is geen bruikbare reservekopie: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>er is niets veranderd, want er ging iets mis: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} bevat {name}, dat niet in een reservekopie hoort</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} is beschadigd: {name} is niet wat erin is gedaan</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} is beschadigd: de instellingen erin zijn niet te lezen ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>Het logboek kon niet worden gelezen ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>De laatste gebeurtenissen voor de app stopte, konden niet allemaal worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>Nog %n achter de beschadiging is overgenomen, en het geheel is bewaard als {name}.</numerusform>
            <numerusform>Nog %n achter de beschadiging zijn overgenomen, en het geheel is bewaard als {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Het is bewaard als {name}, en er begint een nieuw met %n regel die te lezen is.</numerusform>
            <numerusform>Het is bewaard als {name}, en er begint een nieuw met de %n regels die te lezen zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Het is bewaard als {name}, en er begint een nieuw.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>het is beschadigd ({damage}) en kan niet opzij worden gezet ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Het geheel is bewaard als {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Het is bewaard als {name}, en er begint een nieuw; de regels konden niet worden overgenomen ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>het zegt van versie {version} te zijn</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Het is bewaard als {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>het is geen logboek van StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>de dagen zijn verwijderd, maar het hulpbestand kon niet worden geleegd terwijl een ander programma leest</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Kopieën naast het logboek kunnen ze nog bevatten: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Tot dat hersteld is, blijft de geschiedenis alleen in het geheugen.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>Het logboek {file} is niet te gebruiken: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Het blijft zoals het is; deze keer blijft alleen in het geheugen. Werk de app bij, alsjeblieft.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>er is iets onverwachts gebeurd ({error}); in het logbestand staat meer.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>Het logboek {file} is niet te lezen: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>het einde ontbreekt</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>De instellingen zijn niet te lezen ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} kan niet {value} zijn; toegestaan is {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>De standaardwaarden worden gebruikt.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Er is niets opgeslagen ({why}); het bestand is zoals het was.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what} kon hier niet worden veranderd zonder de rest te schaden; bewerk het zelf, alsjeblieft.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>het is groter dan instellingen kunnen zijn</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>De instellingen konden niet worden gelezen ({wrong}). Ze zijn bewaard als {name}, en de standaardwaarden worden gebruikt. Om ze terug te krijgen, herstel je dat bestand en geef je het zijn oude naam.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>De instellingen konden niet worden gelezen ({wrong}). Ze zijn bewaard als {name}; wat voor de fout staat wordt gebruikt, en voor de rest de standaardwaarden. Om ze terug te krijgen, herstel je dat bestand en geef je het zijn oude naam.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>De instellingen zijn niet te lezen ({wrong}), en het bestand kan niet opzij worden gezet ({why}). De standaardwaarden worden gebruikt; herstel het bestand, alsjeblieft.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>het is door een latere versie van StretchBreak geschreven (formaat {theirs}, niet {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>het is geen database</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>het bestand zelf ontbreekt</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (regel {line}, kolom {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (aan het einde van het bestand)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>er ontbreekt “=” na een naam</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>er ontbreekt een regeleinde na een opdracht</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>er ontbreekt “]” aan het einde van een tabelnaam</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>ongeldige opdracht</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>ongeldige waarde</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>zo kan een naam niet beginnen</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>een waarde staat er twee keer</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>een lijst is niet gesloten</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>een tekst is niet gesloten</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>een losse “\” in een tekst</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>een tekst gaat over het regeleinde heen</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>de wijziging komt er niet uit zoals bedoeld</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>het is geen tekst in UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>het is geen TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>het is geen databasebestand</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>de database is beschadigd</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>de database kan niet worden geopend</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>de database is alleen-lezen</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>de database of de schijf is vol</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>fout bij het lezen of schrijven van de schijf</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>wat er tekst hoort te zijn, is dat niet</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>een ander programma houdt het vergrendeld</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>blokken van meer dan 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>blokken van 30 tot 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>blokken van minder dan 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>niets gezien</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak-geschiedenis</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Elke dag, pauze, herinnering en rekoefening die is vastgelegd, wordt van deze computer verwijderd en komt niet terug. De instellingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Alles wat op deze dag is vastgelegd, wordt verwijderd en komt niet terug.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Deze dag verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laten zoals het is</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>De hele geschiedenis verwijderen?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>Ik was &amp;op</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>Ik was achter de &amp;computer</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>Ik &amp;stond</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Ik &amp;weet het niet</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>Mijn antwoord &amp;terugnemen</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>{day} verwijderen?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>geen blok van meer dan 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>meer dan 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>meer dan 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>meer dan 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>jouw antwoord</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>rekoefening</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>veel niet bekend</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>de middelste dag van elke week; de band is zo breed als wat niet bekend is</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} achter de computer, {long}; het langste blok was {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Tijd in blokken van meer dan 30 minuten, dag na dag</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Tijd per dag in blokken van meer dan 30 minuten, week na week</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Hier is niets gezien.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} achter de computer</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Tijd in blokken, dag na dag</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Deze dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: een afbeelding van de geschiedenis is een .svg of een .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Heup rekken, elke kant</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} van {aim} seconden heup rekken</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Dat is ruim genoeg.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>doel {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>ruim genoeg {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Achter de computer</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Langst achter elkaar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week vanaf</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hooguit</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>niet genoeg dagen om te zeggen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} per dag in blokken van meer dan 30 minuten; vermoedelijk {low} tot {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Week vanaf {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>achter de computer</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>achter de computer, zonder invoer</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>rekoefening, eerder gestopt</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>sta nu</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>zit weer</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>Ik was achter de computer</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>weer herinneren</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>nu rekken</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>rekoefening klaar</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>rekoefening gestopt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>de klok veranderde</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} in blokken van meer dan 30 minuten</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} niet bekend</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>Niet genoeg dagen om te zeggen of dit verandert.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Geen duidelijke verandering vergeleken met de vier weken ervoor.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Minder tijd in blokken van meer dan 30 minuten dan in de vier weken ervoor.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Meer tijd in blokken van meer dan 30 minuten dan in de vier weken ervoor.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>De klok veranderde van {before} naar {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} tot {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Omdat: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>over {n} minuten</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, tegengehouden: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Waarschuwingssignalen</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Terug naar de rekoefening</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Vertaling met hulp van een machine, beoordeling volgt nog.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Sta even, en ga verder wanneer je wilt.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Beide kanten klaar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Er is niets aangehouden, en dat hoefde ook niet.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Licht: precies goed.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Licht is genoeg: druk de volgende keer eerder op “Te veel”.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>Dat was te veel. Neem de volgende keer de rustigere versie.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Stoppen is altijd goed. Neem de volgende keer de rustigere versie.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Doet iets pijn en blijft het, kijk dan naar de waarschuwingssignalen.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Kom er langzaam uit</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Gestopt. Dat is prima.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Hoe sterk was het, hooguit? Je hoeft niet te antwoorden.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s links, {right} s rechts</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name} rust nu een week, omdat het tweemaal achter elkaar te veel was.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name} blijft weg tot morgen.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Vandaag dus niet</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Drie keer achter elkaar licht. Alleen als je wilt, de volgende keer: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>Dat is ruim genoeg voor vandaag: {left} s links, {right} s rechts.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Je was hier. Ga verder, of begin bij het begin.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Ademhaling klaar</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>Vijf seconden om eruit te komen</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Zo</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Te ver</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pijl links</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pijl rechts</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>er kon geen routine worden gelezen; StretchBreak opnieuw installeren helpt</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Makkelijker</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T of Pijl omlaag</translation>
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
        <translation>Ik ben gestopt</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Rustigere versie</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Niet vandaag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Vermijden …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>lichte rek, je zou kunnen praten</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Een lichte rek, hooguit 3 van 10: je zou kunnen praten.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>Gepauzeerd: er ging ongezien wat tijd voorbij. Ga verder waar je was.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Welkom terug. Ga verder waar je was.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Minder is prima: ga langzamer, of stop.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>Gepauzeerd. Kom uit de rek als je wilt.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Lichte rek, hooguit 3 van 10, niets forceren.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Nu rustiger: minder van hetzelfde.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>Alleen kantelen is genoeg</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>Half zo ver is genoeg</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Adem langzaam. Licht is genoeg.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Hierna: klaar</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linkerkant</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechterkant</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide kanten</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Wacht tot je begint</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Niet zo: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Laat iets vieren</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Minder is prima. Blijf waar het licht is.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Wat je nodig hebt</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Neem je positie in</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Langzaam erin</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Houd aan en adem</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Adem langzaam</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Wissel van kant</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Langzaam terug</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Loop in een rustig tempo</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Hierna: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Deze stap duurt {n} seconden</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: {n} van {m} seconden aangehouden</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Nu rustiger: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Niets dan een beetje ruimte.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Hierna: {n} s aanhouden · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Begint vanzelf na {n} seconden</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} langzame ademhalingen</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} keer</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Houd {n} seconden aan</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>Tijd voor een pauze, wanneer het je past</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Er is geen herinnering gepland</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Volgende herinnering rond {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Herinneringen zijn gepauzeerd tot {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Er wacht een herinnering: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak draait al; hier is het venster.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Hier zijn de routines om uit te kiezen.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Hier zijn de instellingen.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Hier zijn je dagen.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Hier is het welkom.</translation>
    </message>
</context>
</TS>
