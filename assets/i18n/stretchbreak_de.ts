<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>Gibt es etwas zu vermeiden?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Die Routinen werden so geändert, dass sie ohne das auskommen. Du kannst es später ändern.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Bleibt nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Bei der Anmeldung starten (dieses System gibt keine Auskunft)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Im Infobereich, ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Bei der Anmeldung startet eine andere Kopie: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Damit vom Beginn des Tages an gezählt wird</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Der Desktop hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Eine Kopie mit eigenem Ordner ({variable}) startet nicht bei der Anmeldung.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Es ist im Task-Manager unter Autostart-Apps ausgeschaltet.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Die Einstellungen des Desktops haben es ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Eine Erinnerung zur Probe</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>Hier kommen die Erinnerungen.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>StretchBreak-Erinnerung</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Steh eine Minute auf, oder mach eine sanfte Dehnung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Besprechung …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Ein paar Einstellungen</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>Was hier schon steht, passt für die meisten. Alles lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Willkommen bei StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Es zählt, wie lange du ohne Pause am Computer bist, und erinnert dich dann an eine kleine Bewegung. Eine Minute weg sein oder stehen, und die Zählung beginnt von vorn.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Was es sieht</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Ob Tastatur und Zeiger benutzt werden</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Ob ein Anruf oder ein Film läuft</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Ob der Bildschirm gesperrt ist oder der Computer ruht</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Was es nicht sehen kann</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Wie du sitzt, oder ob du überhaupt sitzt</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Was du tippst: Das wird nie angesehen</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Was auf deinem Bildschirm ist</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Bild: das Symbol von StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Eine Erinnerung zur Probe senden</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Dieses Symbol ist unter den kleinen Symbolen der Leiste, vielleicht hinter einem Pfeil, der mehr davon zeigt. Ein Klick darauf zeigt die bisherige Zeit, und sein Menü hat alles Übrige.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Dieser Desktop zeigt solche Symbole gerade nicht. Wenn eine Leiste dafür startet, erscheint dieses von selbst; unter GNOME bringt die Erweiterung „AppIndicator“ eine mit. Bis dahin hat ein kleines Fenster alles, was das Symbol hätte. StretchBreak noch einmal zu starten holt es nach vorn.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Dieser Desktop hat keinen Platz für solche Symbole. Ein kleines Fenster hat alles, was das Symbol hätte. StretchBreak noch einmal zu starten holt es nach vorn.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Gesendet. Wenn nichts kam, steht der Desktop vielleicht auf „Nicht stören“; die Prüfung auf der letzten Seite sagt mehr.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: was es sieht</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>Schritt ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;Was jeder Teil meldet</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Was jeder Teil meldet</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Kopiert. Namen, Titel und Ordner stehen nicht darin.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>noch {n} s für diesen Schritt</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Alles wurde gesehen.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Fertig. Was nicht gesehen wurde, lässt sich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Sechs kleine Schritte zeigen, ob StretchBreak dich sieht.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Jeder lässt sich überspringen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Nicht so: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Bild: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Bewegungen, die wegbleiben sollen</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Vor der ersten Dehnung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Es ändert sich nichts. Das steht auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Was das hier ist, und was wegbleiben soll</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Dieses System meldet StretchBreak Sperre und Ruhezustand noch nicht: Den Ruhezustand zeigen die Uhren, ein gesperrter Bildschirm gilt als Stille.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>Der Ruhezustand wird gemeldet; ein gesperrter Bildschirm gilt als Stille.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>Die Sperre wird gemeldet; den Ruhezustand zeigen die Uhren.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>Den Ruhezustand zeigen die Uhren, ein gesperrter Bildschirm gilt als Stille. Mit systemd-logind oder elogind wird beides gemeldet.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>Der letzte, für {name}, wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>Der Befehl für {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>er dauerte länger als {n} s und wurde beendet</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>er ist abgestürzt</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>er endete mit Status {code}; in einem Terminal sagt er, warum</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Dieser Desktop sagt keinem Programm, welches Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>Die Anzeige antwortet nicht ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>Unter Wayland ist das nur bei X11-Programmen zu sehen.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>Der Fenstermanager sagt nicht, welches Fenster gerade benutzt wird.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Kein Soundserver antwortet (PulseAudio, oder PipeWire mit pipewire-pulse). Installiere libpulse (unter Debian: libpulse0), falls es fehlt.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Kein Soundserver antwortet; ein Bluetooth-Mikrofon wird nicht gesehen.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Hier gibt es kein PipeWire, das es wüsste.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire antwortet nicht ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>Unter X11 teilen Programme den Bildschirm, ohne es zu melden.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Nichts auf diesem System meldet es.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>In den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Wird nur geprüft, wenn es darauf ankommt; bisher nicht.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows sagt keinem Programm, ob Fokus oder „Nicht stören“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>der Benachrichtigungsdienst wurde beendet</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Dieser Desktop zeigt sie ohne Knöpfe.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>Auf diesem Desktop läuft kein Benachrichtigungsdienst: Stattdessen erscheint eine kleine Karte. Wenn dir Benachrichtigungen lieber sind, installiere einen, etwa dunst oder xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Bisher nicht gebraucht.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer kann hier keine Hinweise zeigen: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Ohne Fehler weitergegeben; ob es zu sehen war, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>Das System sagt nicht, ob es Eingaben gibt ({why}). Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Hier gibt es keine Anzeige, deren Eingaben StretchBreak sehen könnte. Starte es in einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Es wird geprüft, was hier Eingaben meldet.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>GNOMEs Leerlauf-Anzeige antwortet nicht ({why}). Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>GNOMEs Leerlauf-Anzeige ist weg. Sobald sie wieder da ist, wird sie wieder genutzt.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>In dieser Sitzung meldet nichts den Programmen, ob es Eingaben gibt. Sag es selbst: „Ich sitze“, „Eben bewegt“ im Menü.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Solange ein Video oder ein Anruf den Bildschirm eingeschaltet hält, wird Stille hier nicht gemeldet.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>Diese Sitzung hat gerade weder Tastatur noch Zeiger.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Diese Wayland-Sitzung meldet Programmen nicht, ob es Eingaben gibt. Sag es selbst: „Ich sitze“, „Eben bewegt“ im Menü; oder melde dich in einer X11-Sitzung an.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Der Wayland-Compositor antwortet nicht ({why}). Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>Eingaben sind hier nicht zu sehen ({why}). Installiere libxcb und libxcb-sync (unter Debian: libxcb-sync1), falls sie fehlen.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>Die Anzeige „{display}“ antwortet nicht. Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Ein anderes Programm hat den Namen {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Kein Programm, das Klänge abspielt: Installiere pipewire-bin, pulseaudio-utils oder alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Keine Stimme: Installiere speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Kein Programm konnte einen Klang abspielen; läuft ein Soundserver?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>Die Pfeiltasten führen hindurch; die Tabelle darunter sagt dasselbe in Worten.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak-Verlauf</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Das war &amp;anders…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>Am Computer: Der Ring füllt sich</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Mehr als die Hälfte: ein breiterer Ring</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>Zeit für eine kleine Bewegung</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Ein Anruf oder Film: Es zählt weiter</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>Im Stehen, nach deiner Angabe</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Abwesend: eine Pause</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Erinnerungen sind ausgesetzt</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>Eingaben sind nicht zu sehen: Es zählt nicht</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Was das Symbol zeigt</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak kann seine Sperrdatei {path} nicht schreiben.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak läuft bereits, als Prozess {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak läuft bereits.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak kann an {path} nicht lauschen: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Bevor du dich bewegst</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Erkennung prüfen</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>Auf diesem Desktop ist alles da, was es braucht.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>Auf diesem Desktop fehlt etwas: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Dehnung wählen</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Hier ist nichts ohne die Bewegungen, die wegbleiben sollen.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Auf dem Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>{n} Routinen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Einstellungen aus einer Datei</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Diese &amp;Einstellungen ändern sich:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelassen:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>{out} entfällt; stattdessen: {other}.</translation>
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
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Zurück zu {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: Standard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: rückgängig</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>„{text}“ ist nicht möglich; erlaubt ist {range}. {value} bleibt.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>StretchBreak-Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>drei Erinnerungen hintereinander ohne Antwort blieben</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>du gesagt hast, dass es zu viele Erinnerungen waren</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>du um mehr Erinnerungen gebeten hast</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Durch Anpassen geändert, weil {why}. Vorher war es {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Eine Einstellung gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Die Einstellungen in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Die Einstellungen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>Die Einstellungen sind als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Übernommene Einstellungen: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Einstellungsdateien (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>StretchBreak läuft weiter. Hier gibt es keinen Infobereich, der dieses Fenster zurückholen könnte, also bleibt es: Schließe es noch einmal, um es zu minimieren, oder wähle Beenden.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Jetzt dehnen</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>Deh&amp;nung wählen</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>In &amp;10 Minuten</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>&amp;Eben bewegt</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>Ich s&amp;tehe</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>Erinnerungen &amp;aussetzen</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>&amp;Wieder erinnern</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>Erkennung &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>W&amp;issenswertes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>Ich sit&amp;ze</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Die Begrüßung noch einmal zeigen</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Was StretchBreak zählt und nicht sehen kann, wo sein Symbol ist, und erste Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>Gibt es heute etwas zu vermeiden?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Bleibt nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Jetzt dehnen</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Dehnung wählen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Ich gehe ein Stück</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>In 5 Minuten</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>In 20 Minuten</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Eben bewegt</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Ich stehe</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen aussetzen</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Erkennung prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Ich sitze</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Dieser Tag…</translation>
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
        <translation>Willkommen bei StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Alles hat einen guten Standard. Das alles steht auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Wo du dich dehnst</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Stand: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>&amp;Warnzeichen</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Wie stark eine Dehnung sein darf, von 0 bis 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Quellen: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Innere Oberschenkel: Zurückwiegen</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Leichte Bewegung für die Innenseite des Oberschenkels, während der Rücken ruhig bleibt.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>Vierfüßlerstand</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Ein leichtes Ziehen an der Innenseite des ausgestreckten Beins, das mit dem Wiegen kommt und geht.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, aus veröffentlichten Quellen; physiotherapeutische Prüfung steht noch aus</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>Adductor longus</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>Adductor brevis</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>Gracilis</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>Rumpfmuskeln</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>eine Matte</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>ein gefaltetes Handtuch oder Polster für das Knie</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Die Hüfte wandert, der Rücken nicht.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Rücken flach wie ein Tisch.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Nur bis zu einem leichten Ziehen.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Ein Kneifen in der Leiste? Weniger weit wiegen, oder das Bein etwas nach vorn nehmen.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Ein Ziehen an der Innenseite des Knies? Den Fuß näher heranholen und das Knie locker lassen.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>Die Handgelenke mögen es nicht? Auf die Unterarme stützen.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>Die Kniescheibe drückt? Noch eine Lage unter das Knie.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Ein Kneifen in der Leiste</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Schmerz an der Innenseite des Knies</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Kribbeln, Taubheit oder Schmerz, der das Bein hinunterzieht</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Stechender Schmerz im Rücken oder in einem Handgelenk</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>Du hattest in den letzten Wochen eine Zerrung in der Leiste</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Dir wurde gesagt, du sollst die Hüfte nicht weit beugen oder die Beine nicht spreizen, zum Beispiel nach einer Hüftoperation</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Du bist schwanger und hast Schmerzen im Becken, am Schambein oder in der Leiste</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Knien tut weh: Nimm das Bein im Stehen zur Seite</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Hände unter den Schultern, Knie unter der Hüfte auf einem gefalteten Handtuch oder Polster.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>In den Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Streck das rechte Bein gerade zur Seite, Fuß auf dem Boden, Zehen zeigen nach vorn oder oben.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Streck das linke Bein gerade zur Seite, Fuß auf dem Boden, Zehen zeigen nach vorn oder oben.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Rechtes Bein zur Seite</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Linkes Bein zur Seite</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Mach den Rücken flach, vom Kopf bis zum Steißbein.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Rücken flach</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Wieg die Hüfte zurück in Richtung der linken Ferse, bis es leicht zieht. Bleib eine Sekunde.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Wieg die Hüfte zurück in Richtung der rechten Ferse, bis es leicht zieht. Bleib eine Sekunde.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Zurückwiegen</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Komm langsam wieder nach vorn. Nach dem letzten Mal hol das Bein heran und wechsle die Seite.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>Und nach vorn</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Den Rücken rund machen, um tiefer zu sitzen</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Nur so weit, wie der Rücken flach bleibt</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Brust und Bauch hängen durch</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Rücken flach wie ein Tisch</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Das Becken verdreht sich</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>Der Bauchnabel schaut gerade nach unten</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Knie auf dem bloßen Boden</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Unterpolstern; das Gewicht knapp unterhalb der Kniescheibe</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Wieg weniger weit, und hör auf, wenn Kribbeln oder Taubheit beginnt oder zunimmt.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Wieg nur eine Handbreit zurück.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Nutzt das Gesäß, um die Vorderseite der Hüfte zu öffnen: das Gegenteil vom Sitzen.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>Rückenlage, Knie gebeugt</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>Das Gesäß arbeitet, die Rückseite der Oberschenkel ein wenig; der Rücken bleibt ruhig.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Aus dem Gesäß heben, Rippen ruhig.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Fersen schwer.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>So langsam hinunter wie hinauf.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Ein Krampf an der Rückseite des Oberschenkels? Die Fersen näher heranholen.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>Im unteren Rücken? Becken wieder einrollen und halb so hoch heben.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>Vorn in den Oberschenkeln? Durch die Fersen drücken.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Ein Krampf, der bleibt</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Schmerz im Rücken, in der Hüfte, in der Leiste oder im Nacken</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Du bist in den späteren Monaten einer Schwangerschaft: Flach zu liegen ist dann nichts für dich</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Du hattest vor nicht langer Zeit eine Operation an Bauch, Hüfte oder Rücken und noch keine Freigabe</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Du hast gerade gegessen und neigst zu Sodbrennen: Warte eine Stunde</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Auf den Boden und wieder hoch zu kommen fällt heute schwer</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Leg dich auf einer Matte auf den Rücken, Knie gebeugt, Füße flach und hüftbreit, Arme neben dir.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Hinlegen, Knie gebeugt</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Atme aus und roll das Steißbein ein wenig ein.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Ein wenig einrollen</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Drück durch die Fersen und heb das Becken, bis Schultern, Hüfte und Knie ungefähr in einer Linie sind.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Fersen drücken, heben</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Bleib zwei Sekunden und atme.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Bleiben und atmen</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Senk dich langsam ab, ein Stück Rücken nach dem anderen. Roll dich am Ende auf die Seite, bevor du aufstehst.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Langsam senken</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Oben ins Hohlkreuz gehen</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Rippen ruhig, einrollen und etwas weniger hoch heben</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Die Knie fallen zusammen</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Die Knie bleiben so weit wie die Füße</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Durch die Zehen drücken</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Fersen schwer</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Der Kopf drückt nach oben</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Kopf schwer, Blick zur Decke</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Heb nur halb so hoch.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Klein und langsam. Hör auf, wenn etwas das Bein hinunterzieht.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Lass das weg, wenn du Schmerzen im Becken, am Schambein oder in der Leiste hast oder flaches Liegen nichts mehr für dich ist.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Gesäß anspannen</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Nutzt das Gesäß für ein paar Sekunden, überall und ohne dass es jemand merkt.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Beide Gesäßhälften fest, gleichmäßig und leicht; Schultern, Kiefer und Bauch bleiben weich.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Anspannen, nicht vorschieben.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Halbe Kraft, ruhiger Atem.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Ganz loslassen.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Eine Seite macht mehr? Erst die andere anspannen, dann beide.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>Die Oberschenkel übernehmen? Knie lockern und weniger Kraft nehmen.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Der Atem stockt? Hörbar mitzählen, ganz leise.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Ein Krampf: loslassen und ein paar Schritte gehen</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Schmerz im Rücken, in der Hüfte oder in der Leiste</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Dir wurde gesagt, du sollst den Beckenboden nicht anspannen, zum Beispiel weil er schon angespannt ist</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Du erholst dich von einer Operation an Hüfte, Leiste, Rücken oder Bauch und hast noch keine Freigabe</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Steh aufrecht, die Füße unter der Hüfte, Knie weich, Arme locker.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Aufrecht stehen, Knie weich</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>Spann in einer Sekunde beide Gesäßhälften an, etwa halb so stark, wie du könntest.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Anspannen, halbe Kraft</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Halte fünf Sekunden und atme weiter. Sonst muss sich nichts bewegen.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Halten und atmen</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Lass ganz los, bevor das nächste Mal kommt.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Die Hüfte nach vorn schieben</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Anspannen ohne Bewegung; Rippen über der Hüfte</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Volle Kraft, die Schultern wandern hoch</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Halbe Kraft, darum geht es</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Knie durchgedrückt</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Beide Knie lockern</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Den Kiefer zusammenpressen</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Lippen geschlossen, Zähne auseinander</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Den Atem anhalten</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Beim Anspannen ausatmen, dann weiteratmen</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Gesäß anspannen im Sitzen</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Nutzt das Gesäß für ein paar Sekunden, ohne vom Stuhl aufzustehen.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>Sitzen auf einem Stuhl</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Beide Gesäßhälften fest, sodass du ein wenig höher sitzt; Schultern, Kiefer und Bauch bleiben weich.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>ein Stuhl, der nicht rollt</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Anspannen und ein wenig wachsen.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Ein Krampf: loslassen und das Gewicht verlagern</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Sitz aufrecht in der Mitte der Sitzfläche, beide Füße flach, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Aufrecht sitzen</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Halte fünf Sekunden und atme weiter.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Lass ganz los und spür wieder die ganze Sitzfläche.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Beim Anspannen zusammensinken</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Erst wachsen</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Ins Hohlkreuz gehen</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Rippen weich; anspannen ohne Bewegung</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Hüftbeuger-Dehnung auf dem Stuhl</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Eine leichte Dehnung an der Vorderseite der Hüfte, das Gewicht auf einem Stuhl: für Knie, die das Knien nicht mögen, oder für einen wackligen Tag.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>seitlich auf einem Stuhl sitzen</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Ein leichtes Ziehen an der Vorderseite der rechten Hüfte, das sich nach ein paar Atemzügen beruhigt; das meiste Gewicht auf dem Stuhl.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>Iliacus</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>Psoas major</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>ein Stuhl ohne Armlehnen, der nicht rollt, möglichst an einer Wand</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>Das Gewicht bleibt auf dem Stuhl.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Aufrecht, einrollen, halb anspannen.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>Der Stuhl bewegt sich nicht; sonst aufhören.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Noch nichts? Wieder einrollen, bevor der Fuß nach hinten geht.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>Im unteren Rücken? Das Becken ist nicht mehr eingerollt: Den Fuß nach vorn holen und einrollen.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Ein Krampf im Fuß? Stattdessen auf den Fußballen stützen.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Du rutschst ab? Weiter auf die Sitzfläche kommen.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Jede Bewegung des Stuhls</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Stechender oder kneifender Schmerz in der Leiste, oder Schmerz im Rücken, im Knie oder im Bein</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Kribbeln, Taubheit oder ein elektrisches Gefühl, vorn am Oberschenkel oder das Bein hinunter</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Du fühlst dich benommen oder unsicher auf den Beinen</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Dir wurde gesagt, du sollst kein Bein nach hinten nehmen, zum Beispiel nach einer Hüftoperation</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>Du hattest in den letzten Tagen eine Zerrung an der Vorderseite der Hüfte</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Du hast schon Schmerzen an der Vorderseite der Hüfte oder in der Leiste</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>Der einzige Stuhl rollt, kippt oder hat Armlehnen</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Setz dich seitlich auf den Stuhl: der linke Oberschenkel auf der Sitzfläche, der rechte frei vor der Kante. Keine Rollen.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Setz dich seitlich auf den Stuhl: der rechte Oberschenkel auf der Sitzfläche, der linke frei vor der Kante. Keine Rollen.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Seitlich hinsetzen</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Linker Fuß flach, linke Hand an der Lehne.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Rechter Fuß flach, rechte Hand an der Lehne.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Hand an die Lehne</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Bring den rechten Fuß unter dir nach hinten und lass das Knie zum Boden sinken, die Zehen hinter dir.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Bring den linken Fuß unter dir nach hinten und lass das Knie zum Boden sinken, die Zehen hinter dir.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Das Knie sinken lassen</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Sitz aufrecht. Atme aus und roll das Steißbein ein.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Aufrecht, dann einrollen</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Spann die rechte Gesäßhälfte etwa halb an.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Spann die linke Gesäßhälfte etwa halb an.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Halb anspannen</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Schieb den rechten Fuß ein wenig nach hinten, nur wenn du noch nichts spürst.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Schieb den linken Fuß ein wenig nach hinten, nur wenn du noch nichts spürst.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Fuß ein wenig zurück</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Halte und atme: langsam ein, noch langsamer aus. Ein leichtes Ziehen, höchstens 3 von 10. Dann komm zurück und wechsle die Seite.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Rippen tief, Steißbein einrollen</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Auf der Ecke balancieren</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Zurück auf die Sitzfläche; das Gewicht bleibt auf dem Stuhl</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Zur Lehne hin verdreht</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Hüftknochen und Brust gerade nach vorn</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Ein Stuhl, der rollt</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Nimm einen, der fest steht, an einer Wand</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Weicher Atem, länger aus als ein</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Nimm einen höheren Sitz oder ein festes Kissen, damit die vordere Hüfte weit offen bleibt.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Lass die ganze Zeit eine Hand an der Lehne.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Lass das weg, wenn das Kribbeln vorn am Oberschenkel ist, und hör auf, wenn es beginnt.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Lass das weg, wenn du Schmerzen im Becken, am Schambein oder in der Leiste hast.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Bleib beim Einrollen; der Fuß geht nicht nach hinten.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Hüftbeuger-Dehnung im Halbkniestand</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Eine leichte Dehnung an der Vorderseite der Hüfte des hinteren Beins, ohne den Rücken zu belasten.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>Halbkniestand</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Ein leichtes Ziehen tief an der Vorderseite der rechten Hüfte oder oben am Oberschenkel, das sich nach ein paar Atemzügen beruhigt; die rechte Gesäßhälfte arbeitet leicht mit.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>ein gefaltetes Handtuch oder eine Matte, 3 bis 5 cm dick</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>ein Stuhl oder eine Wand in Reichweite</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Polster. Aufrecht. Einrollen. Anspannen. Gleiten. Atmen.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>Das Einrollen ist die Dehnung; das Gleiten ist klein.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Nur vorn am Oberschenkel? Den hinteren Fuß weiter vom Gesäß weg.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Noch nichts? Wieder einrollen, bevor du dich bewegst.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>Im unteren Rücken? Das Becken ist nicht mehr eingerollt: Zurückkommen und von dort neu beginnen.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Ein Kneifen an der Vorderseite der anderen Hüfte? Die Füße weiter auseinander und weniger beugen.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Stechender oder kneifender Schmerz in der Leiste, oder Schmerz im Rücken oder im Bein</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Schmerz an der Kniescheibe</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Du fühlst dich benommen</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Dir wurde gesagt, du sollst kein Bein nach hinten nehmen oder die Hüfte nicht tief beugen, zum Beispiel nach einer Hüftoperation</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Knien tut weh: Nimm die Dehnung im Stehen</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Du erholst dich von einer Operation an Hüfte, Leiste, Rücken oder Bauch</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Leg ein gefaltetes Handtuch oder eine Matte unter das rechte Knie und stell den linken Fuß nach vorn. Beide Knie etwa im rechten Winkel, das vordere Schienbein senkrecht. Ein Stuhl oder eine Wand in Reichweite.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Leg ein gefaltetes Handtuch oder eine Matte unter das linke Knie und stell den rechten Fuß nach vorn. Beide Knie etwa im rechten Winkel, das vordere Schienbein senkrecht. Ein Stuhl oder eine Wand in Reichweite.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Polster unter das Knie</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Werde lang: Knie, Hüfte, Schulter und Ohr in einer Linie, Rippen über der Hüfte. Hände auf der Hüfte oder am Stuhl.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Lang werden</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Atme aus und roll das Steißbein sanft ein, als würdest du eine schräge Wasserschale gerade stellen. Der untere Rücken wird etwas flacher. Viele spüren die Dehnung schon hier; wenn ja, bleib so.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Erst einrollen</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Spann die rechte Gesäßhälfte leicht an, etwa halb so stark, wie du könntest.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Spann die linke Gesäßhälfte leicht an, etwa halb so stark, wie du könntest.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Nur wenn du wenig spürst: Schieb das ganze Becken ein paar Zentimeter nach vorn, aufrecht und eingerollt.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Klein gleiten, kein Ausfallschritt</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Halte und atme: langsam ein, noch langsamer aus. Ein leichtes Ziehen, höchstens 3 von 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Gleite zurück, lass die Spannung los, atme einmal. Dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Zurückgleiten</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Zu weit nach vorn geschoben</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Komm zurück; eine kleine Bewegung genügt</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Rippen tief, dann einrollen</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Das Einrollen vergessen</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Erst das Steißbein einrollen</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Nach vorn geklappt</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Das Becken dreht auf</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Hüftknochen wie zwei Scheinwerfer, geradeaus</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Vorderes Knie weit vorn, Ferse hebt ab</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Schieb den vorderen Fuß nach vorn</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Füße auf einer Linie</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Auf Schienen, nicht auf dem Seil</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Wippen</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Still und ruhig</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>In den Schmerz hinein drücken</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Zurück auf 3 von 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Kniescheibe auf hartem Boden</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Lass eine Hand an einer Wand oder an einem Stuhl, der nicht wegrutschen kann.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Bleib beim Einrollen; lass das Gleiten weg.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Hüftbeuger-Dehnung im Stehen</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Eine leichte Dehnung an der Vorderseite der Hüfte des hinteren Beins: im Stehen, in Alltagskleidung, ohne Knien.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Ein leichtes Ziehen an der Vorderseite der rechten Hüfte, das sich nach ein paar Atemzügen beruhigt; die rechte Gesäßhälfte arbeitet leicht mit.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>ein Tisch oder eine Wand, die sich nicht bewegen können</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Reißverschluss hoch, Becken einrollen.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Gürtelschnalle Richtung Kinn.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>Das Einrollen ist die Dehnung; das Beugen ist klein.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Noch nichts? Wieder einrollen, bevor du beugst.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>Im unteren Rücken? Das Becken ist nicht mehr eingerollt: Aufrechter stehen und einrollen.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>In der Wade? Die hintere Ferse hochkommen lassen und etwas kürzer treten.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>Das Stehen ist unsicher, und es gibt nichts Festes zum Halten</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Stell dich seitlich an den Tisch, die linke Hand darauf. Füße unter der Hüfte.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Stell dich seitlich an den Tisch, die rechte Hand darauf. Füße unter der Hüfte.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Eine Hand am Tisch</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Mach mit dem rechten Fuß einen kurzen Schritt zurück, 35 bis 45 cm von Knöchel zu Knöchel. Zehen nach vorn; die Ferse darf abheben.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Mach mit dem linken Fuß einen kurzen Schritt zurück, 35 bis 45 cm von Knöchel zu Knöchel. Zehen nach vorn; die Ferse darf abheben.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Kurzer Schritt zurück</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Lockere beide Knie.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Knie weich</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Atme aus und roll das Steißbein ein. Bleib aufrecht.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Beug das vordere Knie leicht, bis es an der Vorderseite der rechten Hüfte leicht zieht.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Beug das vordere Knie leicht, bis es an der Vorderseite der linken Hüfte leicht zieht.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Ein wenig beugen</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Halte und atme: langsam ein, noch langsamer aus. Ein leichtes Ziehen, höchstens 3 von 10. Dann tritt heran und wechsle die Seite.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Zu langer Schritt</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Näher treten; kurzer Schritt und Einrollen bewirken mehr</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Hinterer Fuß nach außen gedreht</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Zehen gerade nach vorn</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Auf den Tisch gestützt</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Nur die Fingerspitzen; aufrecht stehen</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Hinteres Knie durchgedrückt</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Das hintere Knie lockern</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Lass eine Hand an etwas, das sich nicht bewegen kann.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Bleib beim Einrollen; lass das Beugen weg.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Beinheben in Seitenlage</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Nutzt die Muskeln an der Seite der Hüfte, ohne dass du balancieren musst.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>Seitenlage</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Muskelarbeit an der Seite der oberen Hüfte. Kein Ziehen, nichts, was wehtut.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>ein Kissen oder gefaltetes Handtuch für den Kopf</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Hüften übereinander, Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Bein in Linie mit dem Körper.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Langsam hoch, noch langsamer hinunter.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Du rollst nach hinten? Die obere Hand vor dir auf die Matte legen und dich etwas daraufstützen.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Nur vorn am Oberschenkel? Das Bein etwas nach hinten nehmen, die Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>Zu viel? Weniger hoch heben, oder das obere Knie beugen.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Schmerz an der Außenseite der Hüfte, in der Leiste oder im Rücken</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Ein Krampf, der nicht loslässt</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Auf dieser Seite zu liegen tut weh</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Dir wurde gesagt, du sollst das Bein nicht aus eigener Kraft zur Seite bewegen, zum Beispiel in den Monaten nach einer Hüftoperation</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Leg dich auf die linke Seite, beide Knie gebeugt, den Kopf auf einem Kissen. Leg die rechte Hand vor dir auf die Matte.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Leg dich auf die rechte Seite, beide Knie gebeugt, den Kopf auf einem Kissen. Leg die linke Hand vor dir auf die Matte.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Auf die linke Seite legen</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Auf die rechte Seite legen</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Bring die Hüften übereinander und streck das obere Bein, in Linie mit dem Körper.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Hüften übereinander, Bein gestreckt</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Heb das Bein auf eine angenehme Höhe, Zehen nach vorn: 30 Grad sind reichlich.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Heben, Zehen nach vorn</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Bleib drei Sekunden und atme.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Senk langsam ab. Nach dem letzten Mal beug die Knie und roll dich auf die andere Seite.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Zu hoch gehoben</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Weniger hoch: solange die Hüften übereinander bleiben</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Nach hinten gerollt</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Hüften übereinander; auf die vordere Hand stützen</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Die Zehen drehen nach oben</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Zehen und Kniescheibe schauen nach vorn</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Das Bein wandert nach vorn</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>In Linie mit dem Körper, sogar etwas dahinter</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Heb nur wenig, eine Fußbreite hoch.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Bein zur Seite im Stehen</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Nutzt die Muskeln an der Seite der Hüfte, die das Becken gerade halten, wann immer du auf einem Bein stehst.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Muskelarbeit an der Seite beider Hüften, auch am Standbein. Kein Ziehen, nichts, was wehtut.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>Der Gürtel bleibt waagerecht.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Klein und langsam; Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Auf dem Standbein lang werden.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Schwer, aufrecht zu bleiben? Weniger heben, oder die Zehen am Boden lassen und nur das Gewicht wegnehmen.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Wacklig? Mehr Finger auf den Tisch, Augen auf einen Punkt.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Nichts an der Seite der Hüfte? Die Zehen nach vorn und langsamer bewegen.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Du könntest noch viele? Das ist gut so: Etwa fünf in Reserve sind gut.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Ein Ziehen nah an den Sitzbeinhöckern? Hochkommen und die Beine näher zusammen.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Setz dich ganz nach hinten auf einen festen Stuhl, der nicht rollen kann, Füße flach auf dem Boden.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Erst ganz nach hinten setzen</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Schmerz an der Außenseite der Hüfte</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>einmal halten</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Kribbeln, Taubheit oder Schwäche in einem Bein</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>Die Außenseite der Hüfte ist schmerzhaft, auch wenn du darauf liegst</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Auf einem Bein zu stehen ist unsicher, und es gibt nichts Festes zum Halten: Leg dich stattdessen auf die Seite</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Steh aufrecht, seitlich am Tisch, die Fingerspitzen der linken Hand darauf. Bring das Gewicht auf das linke Bein, Knie weich.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Steh aufrecht, seitlich am Tisch, die Fingerspitzen der rechten Hand darauf. Bring das Gewicht auf das rechte Bein, Knie weich.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Gewicht auf das linke Bein</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Gewicht auf das rechte Bein</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Lass die Zehen nach vorn schauen und beweg das rechte Bein ein wenig zur Seite. Nur so weit, wie der Gürtel waagerecht bleibt.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Lass die Zehen nach vorn schauen und beweg das linke Bein ein wenig zur Seite. Nur so weit, wie der Gürtel waagerecht bleibt.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Bein zur Seite, Gürtel waagerecht</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Bleib eine Sekunde und atme.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Führ das Bein langsam zurück, ohne dich zu neigen. Tipp leicht auf den Boden und beginn von vorn.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Langsam zurück</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Steh auf beiden Füßen, atme einmal und wechsle die Seite.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Zur Seite geneigt, um höher zu heben</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Weniger heben; aufrecht über dem Standbein bleiben</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Die Zehen drehen nach oben und außen</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Zehen und Kniescheibe schauen geradeaus</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Die Hüfte hochgezogen</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Gürtel waagerecht: Das Bein bewegt sich, nicht die Taille</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Gerade zur Seite, in Linie mit dem Körper</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Mit dem Bein schwingen</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Zwei Sekunden hinaus, zwei Sekunden zurück</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Heb nur wenig, eine Fußbreite zur Seite.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Ein Knie zur Brust</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Eine sanfte Beugung für unteren Rücken und Gesäß, im Liegen, die viele angenehm finden.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>Rückenlage</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Ein leichtes, angenehmes Ziehen in der rechten Gesäßhälfte oder im unteren Rücken. Das andere Knie bleibt gebeugt und locker.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>untere Rückenstrecker</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>ein gefaltetes Handtuch unter dem Kopf, wenn du magst</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Hände hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Kommen lassen; nicht ziehen.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Schultern und Kopf schwer.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Ein Kneifen an der Vorderseite der Hüfte? Den Oberschenkel etwas weggehen lassen, oder etwas zur Seite.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>Die Hände reichen nicht hin? Ein Handtuch um die Rückseite des Oberschenkels legen und an den Enden halten.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Beschwerden im Bein? Nur weitermachen, solange sie nachlassen oder gleich bleiben; wenn sie das Bein hinunterwandern, aufhören.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Der Nacken ist angespannt? Ein gefaltetes Handtuch unter den Kopf legen.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Schmerz, Kribbeln oder Taubheit, die das Bein hinunterwandern</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Stechender Schmerz im Rücken</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Dir wurde gesagt, du sollst die Hüfte nicht weit beugen, zum Beispiel nach einer Hüftoperation</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Du hast brüchige Knochen oder hattest einen Knochenbruch an der Wirbelsäule</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Beugen verschlimmert zurzeit deine Rücken- oder Beinschmerzen</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Du bist in einer späteren Schwangerschaft, oder schwanger mit Schmerzen im Becken, am Schambein oder in der Leiste</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Leg dich auf den Rücken, beide Knie gebeugt, Füße flach, der Kopf ruht.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Lass das rechte Bein hochschweben und halte es mit beiden Händen hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Lass das linke Bein hochschweben und halte es mit beiden Händen hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Hinter dem Oberschenkel halten</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Bring den Oberschenkel zu dir, bis es angenehm ist. Der linke Fuß bleibt auf der Matte.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Bring den Oberschenkel zu dir, bis es angenehm ist. Der rechte Fuß bleibt auf der Matte.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Den Oberschenkel kommen lassen</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Bleib so, Schultern weich, und atme langsam. Leicht genügt.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Schultern weich, atmen</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Lass den Oberschenkel weggehen, stell den Fuß ab und wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Senken, Seite wechseln</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Das Knie heranreißen</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Lass es so weit kommen, wie es mag; das Steißbein bleibt unten</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Den Kopf heben</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Kopf und Schultern ruhen auf der Matte</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>Das andere Bein liegt gestreckt</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Das andere Knie bleibt gebeugt, der Fuß flach</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>In ein Kneifen hineinziehen</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Nachlassen; etwas zur Seite ist es leichter</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Ein Knie nach dem anderen, und nur halb so weit.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Mach nur weiter, solange die Beschwerden im Bein nachlassen oder gleich bleiben; hör auf, wenn sie das Bein hinunterwandern.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Beinschwingen, vor und zurück</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Leichte Hüftbewegung vor dem Training: Das Bein schwingt wie ein langsames Pendel, der Rumpf bleibt ruhig.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Ein lockeres, leichtes Schwingen aus der Hüfte; das Standbein ruhig, die Seite seiner Hüfte arbeitet.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>Hüftbeuger und Hüftstrecker des schwingenden Beins</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>Gluteus medius des Standbeins, der das Becken gerade hält</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>eine Wand oder etwas anderes, das sich nicht bewegen kann</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Ein langsames Pendel.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Klein genügt.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>Das Bein bewegt sich, der Rumpf nicht.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Den Bogen kleiner machen: Er wächst in den ersten Schwüngen von selbst.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>Im unteren Rücken? Weniger weit nach hinten schwingen.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Wacklig? Beide Hände an die Wand, und kleiner.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Schmerz in Leiste, Hüfte, Knie oder Rücken</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Kribbeln, Taubheit oder ein elektrisches Gefühl im Bein</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Dein Bein kribbelt, ist taub oder schmerzt der Länge nach</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Dir wurde gesagt, du sollst kein Bein nach hinten nehmen, oder du hattest vor nicht langer Zeit eine Hüftoperation</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Auf einem Bein zu stehen ist für dich nicht sicher</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Du bist schwanger und hast Schmerzen im Becken, am Schambein oder in der Leiste, oder bist in den letzten Monaten</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Stell dich seitlich an eine Wand, die linke Hand daran. Kein Stuhl, der rollt.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Stell dich seitlich an eine Wand, die rechte Hand daran. Kein Stuhl, der rollt.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Eine Hand an der Wand</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Nimm das Gewicht auf den linken Fuß, dieses Knie weich. Der rechte Fuß hängt frei.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Nimm das Gewicht auf den rechten Fuß, dieses Knie weich. Der linke Fuß hängt frei.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Gewicht auf einen Fuß</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Lass das rechte Bein vor und zurück schwingen, eine Sekunde in jede Richtung, wie ein langsames Pendel.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Lass das linke Bein vor und zurück schwingen, eine Sekunde in jede Richtung, wie ein langsames Pendel.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Schwingen, langsam und leicht</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Lass den Bogen über die ersten fünf ein wenig wachsen. Rumpf und Becken bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>Der Rumpf bleibt ruhig</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Lass es ausschwingen, stell den Fuß ab und wechsle die Seite.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Fuß abstellen, Seite wechseln</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Hoch hinauf treten</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Kleiner: hängen und schwingen lassen</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Beim Zurückschwingen ins Hohlkreuz</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Weniger weit zurück schwingen; Rippen tief</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>Der Rumpf schwingt mit</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Aufrecht bleiben; nur das Bein bewegt sich</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Knie des Standbeins durchgedrückt</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Dieses Knie lockern</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Schnell schwingen</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>So langsam, dass du jederzeit anhalten kannst</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Lass den Schwung nach vorn niedrig, deutlich unter Hüfthöhe.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Kleine Schwünge, deutlich innerhalb dessen, was leicht geht.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Becken einrollen an der Wand</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Hier lernst du, das Einrollen zu steuern: die kleine Bewegung, mit der jede Hüftbeuger-Dehnung beginnt.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>Stehen, Rücken zur Wand</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>Der untere Rücken kommt der Wand etwas näher und geht wieder weg. Keine Dehnung, kaum Anstrengung.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>Rectus abdominis</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>äußere schräge Bauchmuskeln</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>eine Wand</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Eine Wasserschale: gerade stellen.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Klein und langsam.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Eine Übung, keine Haltung.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Nichts bewegt sich? Eine Hand hinter die Taille legen und mit dem Rücken ganz leicht dagegen drücken.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>Der ganze Körper bewegt sich? Kleiner machen; Schultern und Knie bleiben.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>In den Oberschenkeln? Die Füße etwas näher an die Wand, Knie weicher.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Es lässt einen Schmerz im Rücken zunehmen</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Steh mit dem Rücken zu einer Wand, die Füße etwa 20 cm davor und hüftbreit, Knie weich. Gesäß und Schulterblätter berühren die Wand.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Rücken an die Wand</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Schieb eine Hand hinter die Taille und spür die Lücke. Nimm die Hand wieder weg.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Die Lücke spüren</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Atme aus und roll das Steißbein ein, sodass die Lücke kleiner wird. Sie muss sich nicht schließen.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Langsam einrollen</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Halte drei Sekunden und atme.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Lass ganz los: zurück dahin, wie du gern stehst.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Den Rücken platt drücken</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>Halb so viel: klein und langsam</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Weiche Knie, Füße etwas weiter vorn</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Die Schultern heben sich</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Schultern bleiben weit und tief</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Beim Einrollen ausatmen</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Den ganzen Tag eingerollt bleiben</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>Das ist eine Übung, keine Haltung: ganz loslassen</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>Halb so weit, langsam; lass es weg, wenn ein runder Rücken nichts für dich ist.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Becken einrollen im Liegen</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Hier lernst du, das Einrollen zu steuern, wo sich sonst nichts bewegen kann: auf dem Rücken liegend.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>Der untere Rücken kommt der Matte etwas näher und geht wieder weg. Keine Dehnung, kaum Anstrengung.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Nichts bewegt sich? Die Fingerspitzen unter die Taille legen und ganz leicht darauf drücken.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Der Nacken ist angespannt? Ein gefaltetes Handtuch unter den Kopf.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>Die Beine arbeiten? Die Füße etwas näher zu dir.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Du bist in den späteren Monaten einer Schwangerschaft: Flach zu liegen ist dann nichts für dich; nimm das Einrollen an der Wand</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Spür die kleine Lücke unter der Taille.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Lass ganz los. Wenn du fertig bist, roll dich auf die Seite, bevor du aufstehst.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Den Rücken flach drücken</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Der Kopf hebt sich</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Kopf schwer auf der Matte</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>in einer Routine</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Becken einrollen im Sitzen</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Hier lernst du, das Einrollen zu steuern, ohne vom Stuhl aufzustehen.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Dein Gewicht rollt ein wenig zum Steißbein und zurück. Keine Dehnung, kaum Anstrengung.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Über die Sitzbeinhöcker rollen.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Nichts bewegt sich? Eine Hand unter einen Sitzbeinhöcker schieben und spüren, wie er rollt.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>Der Kopf nickt? Kleiner machen; auf einen Punkt schauen.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Spür beide Sitzbeinhöcker auf der Sitzfläche.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Die Sitzfläche spüren</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Atme aus und roll das Steißbein ein wenig ein. Kopf und Schultern bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Lass ganz los und sitz wieder aufrecht.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>In sich zusammensinken</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Nur das Becken rollt; die Brust bleibt oben</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Den ganzen Rumpf zurücklehnen</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Schultern bleiben über der Hüfte</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Ausfallschritt nach hinten</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Bewegt Hüfte und Beine vor dem Training durch einen leichten Schritt: zurücktreten, flach beugen und wieder hoch.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>Vorderer Oberschenkel und Gesäß arbeiten; ein leichtes Ziehen in Bewegung an der Vorderseite der hinteren Hüfte.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>Hüftbeuger des hinteren Beins, leicht und in Bewegung</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>ein Meter Platz hinter dir</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>wenn du magst, eine Wand oder ein fester Stuhl in Reichweite</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Zurücktreten, gerade nach unten sinken.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Auf Schienen, nicht auf dem Seil.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Flach ist gut.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Ein kleinerer Schritt und weniger Beugen sind genauso gut.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Unsicher? Eine Hand an eine Wand oder einen festen Stuhl.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>Im unteren Rücken? Ein wenig einrollen, bevor du sinkst.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Schmerz in Knie, Hüfte, Leiste oder Rücken</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>Das Gleichgewicht ist heute schlecht, und es gibt nichts Festes zum Halten</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Du erholst dich von einer Operation oder Verletzung an Hüfte, Knie oder Rücken und hast noch keine Freigabe</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Steh aufrecht, die Füße unter der Hüfte, mit freiem Platz hinter dir.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Aufrecht stehen</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Tritt mit einem Fuß zurück, wie auf Schienen: nicht näher zur Mitte als vorher. Nur der Fußballen setzt auf.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Roll das Steißbein ein wenig ein.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Sink gerade nach unten, nur flach. Das hintere Knie bleibt etwa zwei Handbreit über dem Boden.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Gerade nach unten, flach</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Drück durch die vordere Ferse und komm zurück in den Stand. Dann der andere Fuß. Mit freiem Platz vor dir kannst du auch gehen: nach vorn treten statt zurück.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Hochdrücken, Fuß wechseln</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Das hintere Knie fällt auf den Boden</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Weniger tief; den ganzen Weg in der Hand behalten</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Rippen tief, ein wenig einrollen</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Lang werden, bevor du sinkst</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Ein kleiner Schritt und wenig Beugen; der vordere Oberschenkel bleibt deutlich über der Waagerechten.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Klein und langsam. Lass das weg, wenn das Kribbeln vorn am Oberschenkel ist, und hör auf, wenn etwas das Bein hinunterzieht.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Ein kurzer Schritt, und deutlich innerhalb dessen, was leicht geht.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Beingleiten im Sitzen</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Eine langsame, kleine Bewegung von Bein und Kopf zusammen, ganz ohne Dehnung. Für Menschen, denen eine medizinische Fachperson Nervengleiten vorgeschlagen hat; die Studien sind klein und uneinheitlich.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Nichts als leichte Bewegung: kein Ziehen in der Kniekehle oder Wade, kein Kribbeln.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Eine medizinische Fachperson hat mir Nervengleiten vorgeschlagen.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>Quadriceps femoris</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>ein Stuhl, der weder rollt noch kippt</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Bein hinaus, Blick hoch; dann zurück.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Klein und fließend, kein Ziehen.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Eine Runde, höchstens zweimal am Tag.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Ein Ziehen in der Kniekehle? Das Knie weniger öffnen.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Ein Ziehen im Nacken? Den Kopf nur halb so weit bewegen.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Kribbeln, das schon vorher da war? Kleiner und langsamer, oder für heute weglassen.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Mehr Kribbeln oder Schmerz als vorher, während der Bewegung oder in der Stunde danach</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Schmerz, der das Bein hinunterwandert</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Taubheit oder Schwäche in einem Bein</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Keine medizinische Fachperson hat dir Nervengleiten vorgeschlagen</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Du hast jetzt starke Beinschmerzen, oder ein Bein ist schwach</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Eines der Warnzeichen trifft auf dich zu</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Sitz aufrecht auf einem festen Stuhl, beide Füße flach, die Hände ruhen auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Lass das Kinn ein wenig sinken. Hier beginnt und endet jedes Gleiten.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Kinn ein wenig tiefer</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Öffne langsam das rechte Knie und heb gleichzeitig den Kopf, als würdest du zu einem Bild hochschauen.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Öffne langsam das linke Knie und heb gleichzeitig den Kopf, als würdest du zu einem Bild hochschauen.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Knie öffnet, Blick hoch</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Beug das Knie wieder und senk zugleich das Kinn. Bleib an keinem Ende stehen.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Knie beugt, Blick nach unten</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Klein, fließend, nie bis zu einem Ziehen. Nach dem letzten Mal schau geradeaus und wechsle die Seite.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Geradeaus schauen, Seite wechseln</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Das Knie öffnen, bis es zieht</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Hör lange vor einem Ziehen auf; der Fuß hängt locker</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Kinn unten, während das Bein draußen ist</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Geht das Bein hinaus, kommt der Kopf hoch</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Zusammensinken</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Erst aufrecht sitzen, dann gleiten</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Am Ende stehen bleiben</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Weitergleiten, kein Halt an den Enden</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Zu viele machen</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Eine Runde mit acht, höchstens zweimal am Tag</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Setz dich auf einen höheren Stuhl, sodass die Knie tiefer sind als die Hüfte.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Sitz aufrecht und lass das Kinn, wo es ist: Nur das Bein bewegt sich.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Nur wenn eine medizinische Fachperson dir Nervengleiten vorgeschlagen hat; hör auf, wenn das Kribbeln zunimmt.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Kniebeuge, oben anspannen</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Wärmt Hüfte und Beine mit einer leichten, vollen Bewegung: hinunter bis etwa Stuhlhöhe, wieder hoch und aufrecht.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Oberschenkel und Gesäß arbeiten, gleichmäßig auf beiden Seiten. Am Ende könntest du noch fünf.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>Platz zum Stehen</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>wenn du magst, ein Stuhl hinter dir, der nicht rollen kann, zum Hinsetzen und Aufstehen</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Nach hinten setzen, dann aufrecht stehen.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Die Knie folgen den Zehen.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>Stuhlhöhe ist reichlich.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Halb so tief ist auch eine ganze Kniebeuge.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>Die Fersen wollen abheben? Die Füße etwas weiter auseinander, oder weniger tief.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Unsicher? Auf einen Stuhl setzen und von ihm aufstehen.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Du fühlst dich benommen oder bist in Ruhe außer Atem</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Dir wurde gesagt, du sollst die Hüfte nicht über einen bestimmten Punkt beugen: Bleib deutlich darüber, oder nimm das Gesäß-Anspannen</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Steh mit den Füßen schulterbreit, die Zehen etwas nach außen, das Gewicht auf dem ganzen Fuß.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Füße schulterbreit</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Setz dich nach hinten und unten wie auf einen Stuhl hinter dir, so weit es angenehm bleibt. Lass die Arme nach vorn schweben.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Nach hinten unten setzen</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Lass die Knie dahin gehen, wohin die Zehen zeigen, und beide Fersen am Boden.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Knie folgen den Zehen</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Drück den Boden weg und steh auf.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Den Boden wegdrücken</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>Spann oben eine Sekunde lang beide Gesäßhälften an, um aufrecht zu stehen. Gerade nach oben, nicht nach hinten gelehnt.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Anspannen, aufrecht stehen</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Die Knie fallen nach innen</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Jedes Knie dahin, wohin die Zehen zeigen</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>Die Fersen heben ab</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Weniger tief; das Gewicht auf dem ganzen Fuß</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Den Rücken rund machen</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Brustbein nach vorn, weniger tief</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Oben nach hinten gelehnt</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Rippen über der Hüfte: anspannen, bis du aufrecht stehst, dann Schluss</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Geh höchstens halb hinunter: Die Oberschenkel bleiben deutlich über der Waagerechten.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Füße nicht weiter als die Hüfte.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Vorbeuge im Grätschsitz</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Eine ruhige, leichte Dehnung entlang der Innenseite der Oberschenkel und der Rückseite der Beine, fünf langsame Atemzüge lang.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>auf dem Boden sitzen</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Ein leichtes Ziehen entlang der Innenseite der Oberschenkel und der Rückseite der Beine, bei dem du langsam atmen kannst.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>ein gefaltetes Handtuch zum Daraufsitzen</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Brust nach vorn, nicht Kopf hinunter.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Langer Rücken; aus der Hüfte neigen.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Die Kniescheiben schauen zur Decke.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Schwer, aufrecht zu sitzen? Höher sitzen, auf einem dickeren Handtuch, und die Knie etwas mehr beugen.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Ein Ziehen in der Kniekehle? Knie lockern.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>Im unteren Rücken? Hochkommen und neu aus der Hüfte neigen.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Schmerz in der Kniekehle oder nahe am Sitzbeinhöcker</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Kribbeln, Taubheit oder ein elektrisches Gefühl in einem Bein</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Stechender oder kneifender Schmerz in der Leiste oder im Rücken</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Du fühlst dich benommen: Dann atme, wie du magst</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Du hast zurzeit Beinschmerzen, die vom Rücken kommen</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Du hast eine Zerrung an der Rückseite des Oberschenkels oder in der Leiste</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Du hast brüchige Knochen oder hattest einen Knochenbruch an der Wirbelsäule: Bleib aufrecht, oder wähl etwas anderes</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Sitz aufrecht auf einem gefalteten Handtuch, die Beine so weit auseinander, wie es angenehm ist: etwa 90 bis 120 cm zwischen den Fersen, weniger, wenn du kleiner bist.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Aufrecht sitzen, Beine auseinander</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Kniescheiben und Zehen zeigen zur Decke. Lass die Knie weich.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Zehen hoch, Knie weich</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Atme ein und werde lang, von den Sitzbeinhöckern bis zum Scheitel.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Einatmen, lang werden</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Atme aus und neig dich aus der Hüfte nach vorn, die Brust zuerst, bis es leicht zieht.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Ausatmen, nach vorn neigen</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Leg die Hände auf die Schienbeine oder vor dir auf den Boden.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Die Hände ablegen</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Bleib fünf langsame Atemzüge: langsam ein, noch langsamer aus. Leicht genügt.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Fünf langsame Atemzüge</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Wander mit den Händen wieder zurück und bring die Beine zusammen.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Mit den Händen zurückwandern</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Den Rücken rund machen, um weiter zu kommen</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Brust nach vorn, langer Rücken; weniger ist gut</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Die Knie rollen nach innen</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Kniescheiben und Zehen zur Decke</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Sich an den Füßen hinunterziehen</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Die Hände ruhen; sie ziehen nicht</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Still und ruhig; nur der Atem bewegt sich</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Bleib aufrecht mit den Händen auf den Oberschenkeln; das ist die ganze Übung.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Oberen Rücken strecken im Sitzen</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Eine kleine Bewegung in die andere Richtung, nach dem Lehnen zum Bildschirm, ohne aufzustehen.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>Der obere Rücken beugt sich etwas über die Stuhlkante, und es zieht leicht quer über die Brust. Nichts im unteren Rücken oder Nacken.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>Pectoralis major</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>Strecker der Brustwirbelsäule</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>ein Stuhl, der weder rollt noch kippt und dessen Lehne unterhalb der Schulterblätter endet</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Brustbein hoch, Rippen unten ruhig.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>Der Kopf ruht in den Händen.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>Im unteren Rücken? Wieder leicht einrollen und die Bewegung kleiner machen.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>Im Nacken? Die Hände den ganzen Kopf tragen lassen, Augen auf der Höhe, wo die Wand auf die Decke trifft.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>Drückt die Stuhlkante? Ein gefaltetes Handtuch darüberlegen.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Die Schultern mögen die Hände hinter dem Kopf nicht? Die Arme vor der Brust kreuzen.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Schmerz, Kribbeln oder Taubheit im Nacken oder in einem Arm</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Bewegungen des Nackens lösen Schmerz oder Kribbeln in einem Arm aus</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Du hattest einen Knochenbruch an der Wirbelsäule oder hast brüchige Knochen: Frag vorher nach, und halte es winzig</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Dein Stuhl rollt oder kippt und lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>Nach hinten setzen, Füße flach</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Leg den Kopf in beide Hände, die Ellbogen etwas vor dir.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Kopf in die Hände</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Roll ganz leicht ein, sodass der untere Rücken ruhig und lang an der Lehne bleibt.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Leicht einrollen</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Atme ein, heb das Brustbein und lehn den oberen Rücken ein wenig über die Oberkante der Lehne.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Einatmen, Brustbein hoch</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Atme aus und komm zurück. Lass danach die Hände langsam sinken.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Ausatmen, zurückkommen</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Leicht einrollen; nur der obere Rücken beugt sich</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Den Kopf nach hinten fallen lassen</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Die Hände tragen den Kopf; Augen nach vorn</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Auf dem Sitz nach vorn rutschen</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Der Stuhl kippt oder rollt</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Alle Stuhlbeine auf dem Boden, möglichst an einer Wand</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Bleib beim ersten kleinen Stück der Bewegung.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Zwei Minuten gehen</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Auf und weg vom Tisch, in ruhigem Tempo. Von allen Arten, langes Sitzen zu unterbrechen, ist diese am meisten untersucht.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Warme Beine, leichter Atem: Du könntest dich die ganze Zeit unterhalten.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>Wadenmuskeln</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Ruhiges Tempo, Arme locker.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Augen in die Ferne.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Wasser, Fenster oder eine Treppe.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Kein Platz zum Gehen? Neben dem Stuhl auf der Stelle gehen.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Du benutzt einen Rollstuhl? In ruhigem Tempo rollen, oder mit beiden Armen langsam kreisen.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Mehr Zeit? Fünf Minuten sind auch ein schöner Weg.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>Am Anfang steif? Mit kurzen Schritten beginnen.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Brustschmerz, oder außer Atem selbst in Ruhe</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Du fühlst dich schwindlig oder benommen</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Schmerz in einer Wade</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Schmerz, der das Bein hinunterzieht, Kribbeln, Taubheit oder Schwäche</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Beim Aufstehen wird dir schwindlig, und es geht nicht vorbei: Setz dich wieder hin</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Eine Wade ist neu geschwollen, warm oder schmerzhaft: Lass sie noch am selben Tag untersuchen</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Dir wurde gesagt, du sollst ein Bein nicht belasten</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Steh langsam auf und warte zwei Atemzüge.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>Stehen, zwei Atemzüge</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Geh in ruhigem Tempo, Schultern tief, die Arme schwingen locker.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Ruhiges Tempo, Arme locker</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Lass die Augen auf etwas weit Entferntem ruhen.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>In die Ferne schauen</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Gib dem Weg ein Ziel: Wasser holen, an ein Fenster oder eine Treppe hinauf. Dann komm zurück.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Wasser, Fenster oder Treppe</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Mit langen Schritten losstürmen</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Kurze, leichte Schritte; es eilt nicht</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Aufs Telefon hinunterschauen</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Lass es auf dem Tisch; Augen in die Ferne</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Losgehen, obwohl dir schwindlig ist</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>Stehen, festhalten, zwei Atemzüge; hinsetzen, wenn es bleibt</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Mach kurze Schritte.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Bleib, wo eine Wand oder ein Geländer für die Hand ist.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Eine Minute am Tisch</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Eine Minute im Stehen am Tisch, in Alltagskleidung: die Vorderseite beider Hüften, dann das Gesäß.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Langsam auf, Hand am Tisch</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Rechter Fuß zurück, Knie weich</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Linker Fuß zurück, Knie weich</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Einrollen, halb anspannen, wenig beugen</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Umdrehen, linker Fuß zurück</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Umdrehen, rechter Fuß zurück</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Füße zusammen, anspannen, loslassen</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Fünf leichte Minuten für den Rücken</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Langsam und sanft: auf dem Boden, auf einem Stuhl, dann ein kurzer Gang.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Langsam hinlegen, Knie gebeugt</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Rechten Oberschenkel zu dir bringen</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Linken Oberschenkel zu dir bringen</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Senken; jetzt der linke</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Senken; jetzt der rechte</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Füße ab, den Rücken ablegen</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Einrollen, bleiben, loslassen</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Füße hüftbreit, Fersen nah</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Heben, bleiben, langsam senken</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Zur Seite, ruhen, langsam aufstehen</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Nach hinten setzen, fester Stuhl</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Brustbein hoch, etwas zurücklehnen</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Ruhig gehen, in die Ferne schauen</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Dehnung im Halbkniestand</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>Die Hüftbeuger-Dehnung im Halbkniestand, einmal je Seite. Du brauchst ein Handtuch unter dem Knie.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Rechtes Knie aufs Handtuch, lang werden</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Linkes Knie aufs Handtuch, lang werden</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Einrollen, halb anspannen, klein gleiten</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Wechsel: linkes Knie aufs Handtuch</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Wechsel: rechtes Knie aufs Handtuch</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Dehnung im Halbkniestand, zweimal</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>Die Hüftbeuger-Dehnung im Halbkniestand, zweimal je Seite.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Nachlassen, einmal atmen, dann nochmal</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Vier Minuten für die Hüfte</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Einrollen, Dehnung im Halbkniestand, innere Oberschenkel und eine Vorbeuge mit langsamem Atem, auf dem Boden.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Rücken zur Wand, Knie weich</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>Vierfüßlerstand, rechtes Bein zur Seite</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>Vierfüßlerstand, linkes Bein zur Seite</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Hüfte zurück, Rücken flach, wieder vor</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Beinwechsel: linkes Bein zur Seite</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Beinwechsel: rechtes Bein zur Seite</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Aus der Hüfte nach vorn neigen</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Mit den Händen zurückwandern</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Eine Minute auf dem Stuhl</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Eine Minute ohne aufzustehen: der obere Rücken, dann das Gesäß.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Anspannen, atmen, loslassen</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Aufrecht sitzen, ein langsamer Atemzug</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Dehnung im Stehen</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>Die Hüftbeuger-Dehnung im Stehen, einmal je Seite. Alltagskleidung, kein Knien.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Dehnung im Stehen, zweimal</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>Die Hüftbeuger-Dehnung im Stehen, zweimal je Seite.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Dehnung im Stehen, kurz</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>Die Hüftbeuger-Dehnung im Stehen, kürzer gehalten, für eine kurze Pause.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Zwei Minuten im Stehen</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Zwei Minuten auf den Füßen: die Vorderseite beider Hüften, ein paar Kniebeugen, ein paar Schritte.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Bis Stuhlhöhe, hoch, anspannen</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Auf der Stelle oder umhergehen</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Auf und weg vom Tisch: ans Fenster, Wasser holen oder eine Treppe hinauf.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Aufstehen, zwei Atemzüge warten</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Ruhig gehen, Arme locker</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Fünf Minuten gehen</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Ein längerer Weg, wenn Zeit dafür ist.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Fünf Minuten vor dem Training</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Leichte Bewegung vor dem Training, nichts wird gehalten. Wähl es, wenn du es brauchst; angeboten wird es nie.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Eine Hand an eine Wand</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Rechtes Bein langsam schwingen</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Linkes Bein langsam schwingen</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Füße schulterbreit, Platz um dich</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Hinunter, hoch, anspannen, in Ruhe</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Füße unter der Hüfte, aufrecht</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Zurücktreten, flach beugen, zurück</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Fingerspitzen an etwas Festem</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Rechtes Bein zur Seite, und zurück</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Linkes Bein zur Seite, und zurück</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Zügig gehen</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Hör auf, wenn du stechenden oder kneifenden Schmerz spürst, Schmerz, der das Bein hinunterzieht, Kribbeln, Taubheit, Schwäche oder Schwindel. Löse die Dehnung langsam. Wenn es bleibt, sprich mit einer medizinischen Fachperson.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Ein leichtes Dehngefühl ist normal. Wenn es nach dem nächsten Tag noch wehtut, mach weniger.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Komm langsam heraus. Es eilt nicht.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak gibt allgemeine Bewegungsideen für Erwachsene weiter, die sich gesund fühlen. Es kann dich nicht untersuchen und ist keine medizinische Versorgung. Wenn du dich von einer Operation oder Verletzung erholst, schwanger bist oder eine Erkrankung der Knochen, Gelenke, Nerven oder des Gleichgewichts hast, frag deine medizinische Fachperson, was davon für dich passt.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Leicht genügt.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Weniger ist gut.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Wenn du es im Rücken spürst, wieder einrollen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Gerade spürbar</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Ein leichtes Ziehen, und du könntest reden: Das ist das Ziel</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Ein wenig nachlassen</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Zu viel: halb herauskommen</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>Oder Schmerz oder Kribbeln: aufhören</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Sofort Notfallhilfe holen</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Wenn du Rücken- oder Beinschmerzen zusammen mit einem dieser Zeichen hast, ruf die örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Taubheit oder Kribbeln zwischen den Beinen, im Bereich von Genitalien, Gesäß oder After; das Abwischen fühlt sich anders an</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Neue Schwierigkeiten, Wasserlassen oder Stuhlgang zu beginnen, zu spüren oder zu kontrollieren, oder neue Taubheit oder Funktionsverlust beim Sex</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Schwäche oder Taubheit in beiden Beinen, Schwäche, die zunimmt, Beinschmerzen auf beiden Seiten, oder ein Fuß, der herabhängt oder schleift</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Brustschmerz</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Schmerzen nach einem schweren Unfall</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Noch am selben Tag Hilfe holen: eine Wade</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Nicht dehnen. Mit Atemnot oder Brustschmerz ist es ein Notfall.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Eine Wade, die neu geschwollen, warm, schmerzhaft oder verfärbt ist</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Bald ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Wenn du Rücken- oder Beinschmerzen zusammen mit einem dieser Zeichen hast.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Fieber, oder du fühlst dich krank</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Gewichtsverlust ohne bekannten Grund</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Eine frühere Krebserkrankung</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Ständiger Schmerz in der Nacht, den keine Lage lindert</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Ein neuer Knoten, oder eine veränderte Form der Wirbelsäule</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Ein Sturz oder kleiner Stoß, bei brüchigen Knochen oder langer Einnahme von Kortison (Steroiden)</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Ein geschwächtes Immunsystem, oder das Spritzen von Drogen</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Neue Schmerzen, wenn du jünger als etwa 20 oder älter als etwa 50 bist</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Keine Besserung nach einigen Wochen</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Halt dich an etwas, das sich nicht bewegen kann: einem Tisch, einer Wand, einem Stuhl ohne Rollen, der an der Wand steht.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Barfuß oder Schuhe mit Halt; keine Socken auf glattem Boden, keine hohen Absätze.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Ein Meter freier Boden, keine Kabel oder Taschen, heiße Getränke aus dem Weg.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Steh in zwei Schritten auf: aufrecht sitzen und atmen, dann hochkommen.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>Die Vorderseite der Hüfte</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Psoas major und Iliacus heben den Oberschenkel; Rectus femoris, Sartorius, Tensor fasciae latae und Pectineus helfen.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Nach langem Sitzen kann sich die Hüfte steif anfühlen. Sich steif anzufühlen ist nicht dasselbe wie verkürzt zu sein.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Erst einrollen, dann ein wenig nach vorn: Das Einrollen bringt die Dehnung an die Hüfte und schont den Rücken. Leicht genügt.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>Die Seite der Hüfte</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>Der Muskel an der Seite der Hüfte, der Gluteus medius, führt das Bein nach außen und hält das Becken gerade, wenn du auf einem Bein stehst.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>An der Innenseite des Oberschenkels sind die, die die Beine zusammenbringen.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Vor dem Training beweg dich; die gehaltenen Dehnungen passen an den Schreibtisch oder danach.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Fünf langsame Atemzüge, vier Sekunden ein und sechs aus. Halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>Benommen? Atme, wie du immer atmest.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Kribbeln und Taubheit</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Kribbeln, Taubheit oder ein elektrisches Gefühl kommt von einem Nerv, nicht von einem Muskel: aufhören. Das gilt für die Vorderseite des Oberschenkels genauso wie für die Rückseite des Beins.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>Der große Nerv an der Rückseite des Beins kommt aus Wurzeln im unteren Rücken. Die Innenseite des Unterschenkels und die Vorderseite des Oberschenkels gehören zu einem anderen Nerv.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>Den meisten Menschen mit Ischiasschmerzen geht es ohne Operation wieder besser, oft über Wochen. Sie können wiederkommen, und bei manchen dauern sie länger.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Einige Warnzeichen brauchen rasche Hilfe: siehe die Liste.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Wenn der Rücken wehtut</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>Die meisten Rückenschmerzen sind kein Zeichen für einen Schaden und legen sich. Einige Warnzeichen brauchen rasche Hilfe: siehe die Liste.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Sich sanft zu bewegen und oft die Haltung zu wechseln ist eine gute Gewohnheit. Lass sein, was es schlimmer macht.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Zweimal atmen, dann langsam aufstehen</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Locker bleiben und atmen</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Wann erinnert wird</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>Am Computer oder nicht</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>Die Dehnung</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Klänge und Stimme</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Erinnern nach</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Wie lange du ohne Pause am Computer bist, bevor eine Erinnerung kommt.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>Symbol im Infobereich auf halbem Weg färben</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>Das Symbol wechselt die Farbe, wenn die Hälfte dieser Zeit vorbei ist. Sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Mit einer Benachrichtigung erinnern</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>Der erste Schritt. Ohne sie kommt gleich die Karte.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Eine kleine Karte zeigen, wenn eine Erinnerung ohne Antwort bleibt</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>Die Karte sitzt in einer Ecke des Bildschirms und nimmt dir nie die Tastatur weg.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Die Karte zeigen nach</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Wie lange eine Erinnerung auf eine Antwort wartet, bevor die Karte erscheint. Aus heißt: keine Karte.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Ein leiser Klang</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Über einem Programm, das den Bildschirm füllt, wird nichts gezeigt. Hat es eine Erinnerung so lange zurückgehalten, wie es überhaupt möglich ist, tritt dieser Klang an die Stelle der Benachrichtigung. Nie, während ein Mikrofon benutzt wird.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Nur wo ein Programm den Bildschirm füllt</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Auch bei der zweiten Erinnerung</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Beharrlich: Die Karte bleibt bis zur Antwort</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Sonst geht sie nach zehn Minuten von selbst. Sie bleibt in ihrer Ecke; sie zu schließen ist auch eine Antwort, eine Pause ebenso.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Sich daran anpassen, wie Erinnerungen beantwortet werden</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Nach drei unbeachteten hintereinander kommen sie zehn Minuten später. Einmal in der Woche wird gefragt, ob es zu viele sind. Jede Änderung steht hier mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Auf diese Tipppause warten</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Eine Erinnerung wartet, bis Tastatur und Zeiger so lange ruhig waren, damit sie nicht mitten im Satz kommt.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Höchstens so lange darauf warten</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Nach dieser Zeit kommt die Erinnerung, auch während du tippst.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Erinnern, wenn ich lange stehe</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Nach „Ich stehe“ eine Benachrichtigung; sie bittet um einen Wechsel, nicht um einen Stuhl.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Lange stehen heißt</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Wie lange du stehst, bevor diese Benachrichtigung kommt.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Zeit zum Ankommen</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>So lange keine Erinnerung, nachdem du zurückkommst, den Bildschirm entsperrst oder den Computer aufweckst.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Nach einem Anruf warten</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Eine Erinnerung, die auf einen Anruf oder eine Präsentation gewartet hat, kommt so lange nach deren Ende.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Eine Erinnerung höchstens zurückhalten</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>So lange dürfen ein Anruf, eine Präsentation oder „Nicht stören“ eine Erinnerung höchstens zurückhalten.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Erinnerungen kommen nur in diesen Zeiten; keine Angabe heißt jederzeit. Ein Tag darf mehrere Zeiten haben, und eine darf über Mitternacht gehen. Die Zeit am Computer wird trotzdem gezählt.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>In diesen Zeiten kommt keine Erinnerung, zum Beispiel daily 12:00-13:00. Was darin fällig wurde, kommt nach ihrem Ende.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>Keine Erinnerungen an diesen Tagen.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Tagesübersicht um</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>Zu dieser Zeit sagt eine Benachrichtigung, wie lange du am Computer warst, den längsten Abschnitt, die Pausen und die Dehnungen. Keine Angabe heißt: keine Übersicht.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Eine Datei im Format iCalendar (.ics) auf diesem Computer. Während ein Termin darin läuft, wartet eine Erinnerung. Sie wird nur gelesen, und bei jeder Änderung neu. Ein ganztägiger Termin hält nichts zurück, außer der Kalender führt ihn als beschäftigt.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Als abwesend zählen nach</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Stille von Tastatur und Zeiger, die so lange dauert, ist eine Abwesenheit, gezählt ab der letzten Taste oder Bewegung. Kürzere Stille ist Lesen und zählt als Zeit am Computer.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Nach Abwesenheiten fragen, kürzer als</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>Stille allein kann Lesen nicht von einem Gang unterscheiden. War die Stille kürzer als diese Zeit, fragt die App, was es war; längere Stille gilt als Abwesenheit.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Höchstens einmal fragen in</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>Die Mindestzeit zwischen zwei solchen Fragen.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Stilles Zusehen gelten lassen für</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>Bei einem Anruf oder Video zählst du als am Computer, ohne ihn zu berühren, höchstens so lange; dann fragt die App.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Anrufe am Mikrofon erkennen</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Während ein Programm vom Mikrofon aufnimmt, wartet eine Erinnerung, und du zählst als am Computer, ohne ihn zu berühren. Geprüft wird nur, ob eines benutzt wird, nie der Ton.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Anrufe an der Kamera erkennen</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>Dasselbe, während ein Programm eine Kamera geöffnet hat. Das Bild wird nie angesehen.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Erkennen, wenn der Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>Dasselbe, während der Bildschirm geteilt oder aufgenommen wird, sofern der Desktop es meldet.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Erkennen, was den Bildschirm eingeschaltet hält</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Während ein Programm verhindert, dass der Bildschirm dunkel wird, wie bei einem Video, zählst du als am Computer, ohne ihn zu berühren. Das allein hält nie eine Erinnerung zurück.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Vollbildfenster erkennen</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Während das benutzte Fenster den Bildschirm füllt, wartet eine Erinnerung, und du zählst als am Computer, ohne ihn zu berühren.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>„Nicht stören“ beachten</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Während der Desktop auf „Nicht stören“ gestellt ist, wartet eine Erinnerung.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Eine Pause dauert mindestens</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Zeit, die du weg bist oder stehst, beendet ab dieser Länge die Zählung und beginnt eine neue.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Stehen gelten lassen für</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>„Ich stehe“ endet nach dieser Zeit von selbst, oder bei der nächsten Sperre. Noch einmal gesagt, gilt es wieder so lange.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Eine volle Pause dauert mindestens</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>Ab dieser Länge zeigt der Verlauf eine Pause als volle Pause.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>Die Routine, die „Jetzt dehnen“ öffnet.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>Im Büro wird keine Routine angeboten, die den Boden braucht, außer du wählst sie selbst.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Hüftdehnungen am Tag</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Wie viele Erinnerungen am Tag eine Hüftdehnung nennen; alle anderen nennen Gehen oder Stehen.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Bewegungen, die wegbleiben sollen</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Die Routinen werden so geändert, dass sie ohne diese auskommen. Bleibt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Auf den Boden gehen</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Ein Bein hinter mir</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Tiefe Beugung der Hüfte</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Beine weit auseinander</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Auf einem Bein stehen</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Nach vorn beugen</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Kribbeln oder Taubheit in einem Bein</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Dehnen, so weit ein Gelenk geht</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Stehen: Ich bleibe sitzen</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Schnell aufstehen</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Einführung vor der nächsten Dehnung</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Was diese Bewegungsideen sind, für wen, und welche Bewegungen wegbleiben sollen. Nachdem sie gezeigt wurde, ist das aus.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Jedes Mal fragen, was zu vermeiden ist</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Eine Reihe Knöpfe, bevor eine Dehnung beginnt; was du dort wählst, gilt für heute.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Leise Klänge</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>An den Wendepunkten einer Dehnung: Beginn, Seite wechseln, fertig. Nie, während ein Mikrofon benutzt wird.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Der Klänge und der Stimme, in Prozent der Lautstärke des Systems.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Gesprochene Hinweise</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>Der Hinweis des Moments wird vorgelesen, wo das System eine Stimme hat (speech-dispatcher). Nie, während ein Mikrofon benutzt wird.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Der Fenster, der Übungen und der Befehlszeile.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <translation>Musik und Filme für eine Dehnung anhalten</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Player, die zu Beginn einer Dehnung spielen, werden angehalten und laufen danach weiter.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Befehl bei einer Erinnerung</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Wird mit jeder Erinnerung gestartet. Worum es geht, bekommt er als STRETCHBREAK_… in seiner Umgebung, hat 10 Sekunden und geht an keine Shell.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Befehl, wenn eine Pause beginnt</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Wird gestartet, wenn du gehst, aufstehst oder eine Dehnung beginnst, soweit die App es sehen kann.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Befehl, wenn eine Pause vorbei ist</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Wird gestartet, wenn du wieder am Computer bist.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Befehl, wenn ein Abschnitt vorbei ist</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Wird gestartet, wenn eine Pause lang genug war, um zu zählen.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Befehl nach einer Dehnung</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Wird gestartet, wenn eine Dehnung beendet oder abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Die Farben der Fenster.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Ein zeigt die Figur in stehenden Bildern, eines je Schritt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Den Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Ältere Tage werden endgültig gelöscht, einmal am Tag. Der Verlauf verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es nicht (zur Wahl stehen: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r ist kein Wert der Art %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>die Option %(option)s ist nicht eindeutig; sie könnte %(matches)s sein</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Argument wird erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument wird erwartet</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>das Argument %r gehört nicht hierher</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Jetzt dehnen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Ich gehe ein Stück</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Eben bewegt</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Heute am Computer: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Am längsten ohne Pause: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Pausen: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Hüftdehnung: {left} s links, {right} s rechts</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Heute wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Heute: {channels}. Zuletzt: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Maus oder Taste</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Lass die Hände zwei Sekunden ruhen. Dann beweg die Maus oder drück die Umschalttaste.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>Die Eingabe wurde nicht gesehen. So lässt sich die Zeit am Computer nicht zählen.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Zehn Sekunden ohne Eingabe</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Lass Maus und Tastatur zehn Sekunden in Ruhe.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>Die Stille wurde nicht gesehen. Vielleicht bewegt sich ein Gerät von selbst.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Sperr den Bildschirm und entsperr ihn wieder. Oder überspring das.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>Die Sperre wurde nicht gemeldet. Sie gilt dann als Stille.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Ein Video</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Spiel ein paar Sekunden ein Video ab. Oder überspring das.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Nichts hat gemeldet, dass ein Video läuft. Ein Film zählt dann bis zu deiner letzten Eingabe.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Benachrichtigung mit Knopf</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Eine Benachrichtigung kommt. Drück den Knopf darauf.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Es kam keine Antwort zurück. Erinnerungen haben auch eine eigene Karte.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Das Symbol wird in der Leiste gesucht.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Keine Leiste zeigt das Symbol. Das kleine Fenster kann dasselbe.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>Sperre und Ruhezustand</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>Systembus</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>Benachrichtigungen (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>D-Bus-Dienst</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>eigene Befehle</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>Medienspieler</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>gesendete Erinnerungen</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>Weckzeiten</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Gesehen wird, dass es Eingaben gibt, nie welche.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Starte StretchBreak in der Desktop-Sitzung. Unter Wayland muss der Compositor Leerlauf-Meldungen anbieten: GNOME, KDE, sway, Hyprland, labwc und andere tun das.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>Sperre und Ruhezustand werden gemeldet.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Installiere systemd-logind oder elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Es ist zu sehen, ob ein Programm aufnimmt.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Installiere libpulse, und lass PulseAudio oder pipewire-pulse laufen.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Es ist zu sehen, ob ein Programm die Kamera geöffnet hat.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Es ist zu sehen, ob der Bildschirm geteilt wird.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Lass PipeWire laufen, mit installiertem libpipewire.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>Programme, die den Bildschirm eingeschaltet halten, werden gemeldet.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Braucht logind oder den Sitzungsdienst von GNOME oder KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Es ist zu sehen, ob ein Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Braucht einen Fenstermanager, der es meldet (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>Das „Nicht stören“ des Desktops wird gesehen.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Im Menü des Infobereichs aussetzen bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>Was geschieht, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Schaff Platz auf dem Datenträger, und sorg für Schreibrechte in seinem Ordner.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Erinnerungen werden mit ihren Knöpfen gezeigt.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Installiere einen Benachrichtigungsdienst, etwa dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Zurzeit nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Das ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>Das Symbol ist in der Leiste.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Noch nimmt keine Leiste das Symbol auf; das kleine Fenster ist da.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Füg der Leiste einen Infobereich hinzu. GNOME braucht die Erweiterung AppIndicator, eingeschaltet.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>Auf dieser Plattform gibt es keinen Infobereich.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Nichts geplant: Nur Eingaben oder der Desktop wecken die App.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Sie sieht wieder nach in: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Ein Test von StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Drück den Knopf: Das ist alles.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Ich sehe es</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>Die Benachrichtigung konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Steh eine Minute auf, oder mach eine sanfte Dehnung.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Keine Eingabe von {since} bis {until}: Warst du auf den Beinen?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Deine Antwort stellt die Zählung richtig. Keine Antwort ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Eine Woche Erinnerungen: Wie war es?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Jede Antwort verschiebt sie um zehn Minuten. Ohne Antwort bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut so</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Gern mehr</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>{minutes} min im Stehen</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Geh ein paar Schritte, oder setz dich: Der Wechsel tut gut.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Ich sitze jetzt</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Ich stehe weiter</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Ich war auf</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Ich war hier</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>Das war der zweite Aufschub</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak wartet jetzt auf deine nächste Pause.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Vielleicht etwas Kurzes: Hüftdehnung im Stehen, 1 Minute</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Vielleicht etwas Längeres: Hüftdehnung im Stehen, 2 Minuten</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>zählt, ohne Eingabe</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>im Ruhezustand</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>Computer im Ruhezustand</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>die App lief nicht</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>Mikrofon wird benutzt</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>Kamera wird benutzt</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>Bildschirm wird geteilt</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>etwas wird abgespielt</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>Vollbildfenster</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>Eingaben sind nicht zu sehen</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>deine Angabe</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>eine Dehnung</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>ein Termin in deinem Kalender</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>eine Besprechung, nach deiner Angabe</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>außerhalb deiner Arbeitszeiten</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>ein freier Tag</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>Erinnerungen ausgesetzt bis {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>Erinnerung zurückgehalten: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Eingabe</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Zum Fenster gehen, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Ein Glas Wasser vom Hahn holen, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Zur entferntesten Tür und zurück gehen, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Einmal den Flur auf und ab gehen, 2 Minuten</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Kurz an die frische Luft, 5 Minuten</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Einmal ums Gebäude gehen, 5 Minuten</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Durch jeden Raum gehen, der dir offensteht, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Zum Wasserkocher gehen und Tee aufsetzen, 3 Minuten</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Eine Treppe hinunter und hinauf gehen, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Eine kleine Besorgung zu Fuß erledigen, 3 Minuten</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Zum Briefkasten oder zum Empfang gehen, 3 Minuten</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Eine langsame Runde mit lockeren Armen, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Gehen und ansehen, was am weitesten weg ist, 2 Minuten</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Ohne Telefon gehen, 3 Minuten</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Dorthin gehen, wo Tageslicht ist, 3 Minuten</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Ruhig gehen mit dem bewegten Bild, 2 Minuten</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Auf der Stelle gehen, leicht und leise, 1 Minute</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Zum weiter entfernten Papierkorb gehen, 1 Minute</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Zu Balkon, Garten oder Haustür gehen, 3 Minuten</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Herumgehen und nach den Pflanzen sehen, 3 Minuten</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Eine Sache dorthin tragen, wo sie hingehört, 2 Minuten</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Am Fenster stehen und weit hinausschauen, 1 Minute</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Aufstehen und die nächste Seite im Stehen lesen, 2 Minuten</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>Beim nächsten Anruf oder bei der nächsten Nachricht stehen, 3 Minuten</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>Aufrecht stehen, Schultern locker, langsam atmen, 1 Minute</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>Stehen und das Gewicht hin und her verlagern, 1 Minute</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>Stehen und zehnmal auf die Zehenspitzen, 1 Minute</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>Stehen und mit gestreckten Armen auf den Tisch stützen, 1 Minute</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>Stehen und beide Arme schwingen lassen, 1 Minute</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>Stehen und die Schultern nach hinten kreisen, 1 Minute</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Aufstehen und eine Ecke des Tisches aufräumen, 2 Minuten</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>Stehen, während du etwas trinkst, 2 Minuten</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>Für den nächsten Gedanken stehen, Hände weg von den Tasten, 1 Minute</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Fünfmal vom Stuhl auf und wieder hinsetzen, langsam, 1 Minute</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>Stehen und beide Hände nach oben strecken, 1 Minute</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Hüftdehnung im Stehen am Tisch, 1 Minute</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Vorderseite der Hüfte, jede Seite einmal, 1 Minute</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Kleiner Schritt zurück, einrollen und atmen, 1 Minute</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Eine sanfte Routine am Tisch, 1 Minute</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Langsame Atemzüge in einer leichten Dehnung, 1 Minute</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Hüftdehnung im Stehen, mit ein paar Schritten, 2 Minuten</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Hüftdehnung und ein paar leichte Kniebeugen, 2 Minuten</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Vorderseite beider Hüften im Stehen, 2 Minuten</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Zwei sanfte Minuten auf den Füßen, 2 Minuten</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Leichte Bewegungen in Alltagskleidung, 2 Minuten</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Hüftroutine auf dem Boden, 4 Minuten</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>Auf dem Teppich: Vorder- und Innenseite der Hüfte, 4 Minuten</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Vier Minuten ohne Eile für die Hüfte, 4 Minuten</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Sanfte Bewegungen auf dem Stuhl, 1 Minute</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Oberer Rücken über die Stuhlkante, 1 Minute</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Oberer Rücken und leichtes Anspannen im Sitzen, 1 Minute</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Aufrecht sitzen und den oberen Rücken bewegen, 1 Minute</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Hände weg von den Tasten, in die Ferne schauen, 1 Minute</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Sechs langsame Atemzüge, Hände im Schoß, 1 Minute</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Beide Schultern nach hinten kreisen, im Sitzen, 1 Minute</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Mit beiden Armen langsam kreisen, im Sitzen, 1 Minute</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Hände öffnen und schließen, Handgelenke lockern, 1 Minute</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Eine Sache an ihren Platz legen, 1 Minute</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Nach oben und zu jeder Seite strecken, im Sitzen, 1 Minute</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>An einen anderen Platz im Raum, 2 Minuten</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Etwas zu trinken holen, so wie es für dich passt, 2 Minuten</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Zum Fenster, so wie es für dich passt, 2 Minuten</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Eine langsame Runde, so wie es für dich passt, 2 Minuten</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Aus dem entferntesten erreichbaren Fenster schauen, 2 Minuten</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>keine brauchbare Adresse</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Dieser Desktop hat keinen D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Nicht zu benutzen: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Keine Antwort: {bus} ({why}). Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Verbindung verloren: {bus} ({why}). Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>was ankam, ist kein D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>unter {places} antwortet nichts. Starte StretchBreak in einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak kann nicht starten: Eine Bibliothek, die Qt braucht, fehlt ({why}). Installiere das Paket deines Systems, das sie mitbringt.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>es gibt keine Anzeige: Weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt. Starte StretchBreak in einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} lässt sich nicht benutzen: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} gehört jemand anderem.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} ist für andere offen; schließ ihn mit: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>StretchBreak ist unter {path} nicht zu erreichen: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak läuft nicht. Starte es mit: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak ist da und antwortet nicht. Versuch es noch einmal, oder beende es.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak hat seine Antwort abgebrochen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak hat darauf keine Antwort; warum, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Ein Befehl ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>Die Antwort ist zu lang, um gesendet zu werden.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>Der Befehl ist zu lang.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Das ist keine Zeile JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak konnte das nicht tun; warum, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>das Wayland-Protokoll wird dort nicht gesprochen</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>der X-Server antwortet nicht</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send sagt nicht, ob jemand es gesehen hat</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR ist nicht gesetzt</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>dort hört niemand zu</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland sieht nur Eingaben in seinen eigenen Fenstern</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>dem X-Server fehlt die Erweiterung SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>dem X-Server fehlt der Zähler IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart lässt sich mit on oder off schalten, nicht mit „{word}“</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>Der Desktop fragt dich zuerst; seine Antwort steht dann in den Einstellungen.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak startet bei der Anmeldung.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak startet nicht bei der Anmeldung.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Dieses System sagt nicht, ob StretchBreak bei der Anmeldung startet.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>ein Moment</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; Grund: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} ist „{text}“; das ist keine Zeit wie 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>die Zeitzone „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>DTSTART fehlt</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION ist „{text}“; das ist keine Dauer wie PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>am Anfang steht kein BEGIN:VCALENDAR: Das ist keine Kalenderdatei</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>Zeile {line} hat nicht die Form NAME:WERT</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>Zeile {line}: Der Termin dort ist nicht zu gebrauchen ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>Der Rest davon wird benutzt.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Sie hält nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, und %n weiteres.</numerusform>
            <numerusform>{file}: {problem}, und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n Termin wiederholt sich auf eine Art, der sich nicht folgen lässt</numerusform>
            <numerusform>%n Termine wiederholen sich auf eine Art, der sich nicht folgen lässt</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: ist größer, als ein Kalender sein kann; er hält nichts zurück.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: Der Kalender lässt sich nicht lesen ({why}); er hält nichts zurück.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>es gibt keine Routine namens „{name}“; es gibt: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>braucht Platz auf dem Boden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts wird gehalten</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Keine Zeit geht verloren oder zählt doppelt; was jetzt geschieht, steht an den Tagen, die die Uhr anzeigt. Stimmen sie nicht, stell sie bitte richtig.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>Die Uhr dieses Computers wurde um 1 Tag vorgestellt.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>Die Uhr dieses Computers wurde um 1 Tag zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers wurde um %n Tag vorgestellt.</numerusform>
            <numerusform>Die Uhr dieses Computers wurde um %n Tage vorgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers wurde um %n Tag zurückgestellt.</numerusform>
            <numerusform>Die Uhr dieses Computers wurde um %n Tage zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>„{text}“ ist kein Tag wie 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>„{text}“ ist keine Zeit wie 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Eine Dehnung ist schon offen; hier ist sie.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>Die Karte hat die Tastatur.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Gerade ist keine Karte auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak hat kein Fenster namens „{name}“.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak ist beendet.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak kennt den Befehl „{name}“ nicht.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>im Verlauf steht nichts um {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>eine Berichtigung braucht Zeiten mit Zeitzone, etwa 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>was berichtigt wird, beginnt vor seinem Ende und ist nicht länger als ein Tag</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>„{word}“ ist nichts, worauf sich berichtigen lässt; möglich ist: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Für diese Tage steht noch nichts im Verlauf.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>am längsten</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>Dehnung links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} von {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>gezählt: {counts}, ohne Uhrzeiten</translation>
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
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>„duration“ sollte eine Zahl von Sekunden sein</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>„duration“ kann nicht {number} Sekunden sein</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>„data“ sollte einen „status“ haben: afk oder not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>hat keinen Bucket der Art „{type}“; bitte exportier alle Buckets, oder aw-watcher-afk, aus ActivityWatch als JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>hat keine Liste von Ereignissen</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>„timestamp“ sollte eine Zeit sein wie 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>ist kein JSON, das sich lesen lässt</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, Ereignis {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>sollte „{first}“ sein; ist die Datei von Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>hat eine andere Version als {one} oder {other}; bitte melde das mit den ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: weder {one} noch {other} ist darin</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>sollte ein Tag sein wie „D 2 2 126 8 30 2 2 126 17 5“, für 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>sollte als erste Zahl die Sekunden haben, die an dem Tag gezählt wurden</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} an {days} von {program} stehen jetzt im Verlauf.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>In {path} steht nichts, was der Verlauf nicht schon hat.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>Dein eigener beginnt am {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 Tag, den {program} gezählt hat, steht jetzt im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n Tag, den {program} gezählt hat, steht jetzt im Verlauf.</numerusform>
            <numerusform>%n Tage, die {program} gezählt hat, stehen jetzt im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>keine Schreibrechte hier</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. Was dort nicht aufbewahrt werden kann, bleibt im Speicher und endet mit diesem Lauf. Sorg für Schreibrechte in dem Ordner, oder setz {variable} auf einen, in dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (Minuten), tomorrow, oder „until 14:30“</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (Minuten), oder „until 14:30“</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>„{text}“ ist keine Dauer zum Aussetzen; schreib {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>„{text}“ ist keine Dauer für eine Besprechung; schreib {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>„{text}“ ist keine Uhrzeit; schreib {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n Minute am Computer</numerusform>
            <numerusform>%n Minuten am Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>weniger als eine Minute am Computer</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 Minute am Computer</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>Der Verlauf ist gelöscht.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} ist aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>Der Verlauf von {first} bis {last} ist gelöscht.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>das Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>nur lesbares Dateisystem</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>zu viele Verweise ineinander</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Weiß, wie lange du am Computer warst, und zeigt eine sanfte Dehnung.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version des Programms zeigen und enden</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>Die Einstellungen von vorher liegen als {name} daneben.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>eine Einstellung für diesen Lauf ersetzen, etwa remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>ohne Fenster starten, wie bei der Anmeldung</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>Dehnungen schneller laufen lassen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>etwa standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, oder: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, oder eine Dauer wie 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>eine Zeile je Tag als CSV ausgeben</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>die Pausen als Kalender ausgeben</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>die App im Infobereich starten</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>was die App jetzt annimmt, und warum</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>jetzt eine Routine öffnen</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>die Routinen sehen und eine wählen</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>die Einstellungen sehen und ändern</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>die ersten Seiten noch einmal sehen</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>sagen, dass du eben eine Pause hattest</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>sagen, dass du jetzt ein Stück gehst</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>keine Erinnerungen während einer Besprechung</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>sagen, dass du ab jetzt stehst</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>sagen, dass du wieder sitzt</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>sagen, dass du auf warst, wenn gefragt</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>sagen, dass du am Computer warst</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>in MIN Minuten wieder erinnern</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>eine Weile keine Erinnerungen</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>das Aussetzen oder die Besprechung beenden</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>was die App hier sehen kann, und was helfen würde</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>deine bisherigen Tage</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>alles, was du hier hast, in eine Datei</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>alles aus einer solchen Datei zurück</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>die Tage, die ein anderes Programm aufgezeichnet hat</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>einen aufgezeichneten Tag auswerten</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>welche Übungen es gibt, und wie lange sie dauern</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>welche Routinen es gibt, und wofür jede ist</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>Übungs- und Routinedateien prüfen</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>die Figuren in ein Bild zeichnen</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>Start bei der Anmeldung: on (an), off (aus), oder wie es ist</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>die App beenden</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Versuch: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>erster Tag, etwa 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>letzter Tag, eingeschlossen</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>einen Tag endgültig löschen, oder alle Tage neu berechnen</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>was gelöscht wird</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>wirklich löschen</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>von welchem Programm</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>seine Datei oder sein Ordner</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>alle Figuren, richtige und falsche</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>eine Figur: welche Übung</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>von wo</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>welcher Moment</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>wohin die eine Figur kommt</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>ein aufgezeichneter Tag</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>eine Einstellungsdatei (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>sagen, was falsch ist, mit Datei und Zeile</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>Dateien oder Ordner</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>einen Tag in ein Bild zeichnen</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>mit --plot: welcher Tag; ohne Angabe heute</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>welche Einstellung, oder Datei</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>was ab jetzt gilt</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>mit --plot: die Woche dieses Tages</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>mit --plot: sein Monat</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>mit --plot: die zwölf Monate bis dahin</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} nimmt nichts nach {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} braucht {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: Die Datei gibt es schon; nimm einen anderen Namen</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: Diese Einstellungsdatei gibt es nicht</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Bitte bring zuerst die Datei in Ordnung.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>startet ein Programm</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>dort ist keine TOML-Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n Datei, nichts zu verbessern</numerusform>
            <numerusform>%n Dateien, nichts zu verbessern</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nichts zu verbessern</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>Der Sitzungsbus antwortet nicht: Benachrichtigungen und Sperre brauchen ihn.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Es gibt keinen Sitzungsbus: Benachrichtigungen und Sperre brauchen einen.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak läuft nicht; darum wird nur geprüft, was von außen zu sehen ist.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Starte es mit: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>Die Einstellungsdatei lässt sich lesen.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>Das Journal lässt sich lesen.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>Die Anzeige antwortet.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>Der Sitzungsbus antwortet.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Neu berechnete Tage: {days}, aus Ereignissen: {events}. Ihre Prüfsumme ist {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>das löscht den ganzen Verlauf endgültig; sag es noch einmal mit --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>das löscht endgültig, was von {day} bekannt ist; sag es noch einmal mit --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>dieselben Ereignisse ergaben beim zweiten Mal andere Zahlen; bitte melde das</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Es gibt keinen Verlauf zu löschen.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>„{text}“ ist weder ein Tag wie 2026-03-02 noch: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak läuft; beende es zuerst mit: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} enthält {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} enthält nichts: Es gibt noch nichts.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Was vorher da war, liegt in {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures braucht --sheet OUT.png, oder --exercise ID und --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at sollte eine Zahl von Sekunden sein, nicht {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} ist keine Übung; stretchbreak exercises zeigt sie alle</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>Das Bild lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak kann nicht starten ({why}). Mehr steht in {log}.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>Was vorher eingestellt war, gilt weiter, und nichts wird geschrieben, bis die Datei in Ordnung ist.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>Die Befehlszeile kann diese Kopie nicht erreichen.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak startet gerade; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>der Karte die Tastatur geben, wenn eine da ist</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>„{text}“ ist nichts, was ich kenne; möglich ist: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>„{text}“ ist keine Zeit mit Zeitzone wie 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>„{word}“ braucht Minuten von 1 bis {most}, nicht „{text}“</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>„{word}“ steht allein; „{rest}“ kann nicht folgen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>ein Name wie standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} bis {high}, oder off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} oder {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, oder beliebige von {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, oder {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Es gibt keine Einstellung namens {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} ist nicht möglich; erlaubt ist {allowed}. Schreib zum Beispiel {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break ist kürzer als break_length; {length} gilt für beide.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} ist nicht möglich; erlaubt ist {allowed}. Es gilt die Voreinstellung, {default}. Um das zu ändern, schreib zum Beispiel {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Meintest du {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>eine Zeit von 0.2s bis 24h, oder off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>eine Zeit von 0.2s bis 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; hat nicht die Form KEY=VALUE, etwa remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Sie bleibt in der Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>Zeiten wie mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>Daten wie 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>der vollständige Pfad einer Datei</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>eine Uhrzeit wie 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>ein Programm mit seinen Argumenten, etwa notify-send &apos;Steh auf&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} hat das Format {theirs}; diese Version liest {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} ist beschädigt: Das Journal darin lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} ist keine brauchbare Sicherung: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>nichts wurde geändert, denn etwas ging schief: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} enthält {name}, was nicht in eine Sicherung gehört</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} ist beschädigt: {name} ist nicht das, was hineinkam</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} ist beschädigt: Die Einstellungen darin lassen sich nicht lesen ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>Das Journal ließ sich nicht lesen ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>Die letzten Ereignisse, bevor die App endete, ließen sich nicht alle lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>%n weiteres hinter dem Schaden wurde übernommen, und das Ganze liegt als {name} daneben.</numerusform>
            <numerusform>%n weitere hinter dem Schaden wurden übernommen, und das Ganze liegt als {name} daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Es liegt als {name} daneben, und ein neues beginnt mit dem %n Eintrag darin, der sich lesen lässt.</numerusform>
            <numerusform>Es liegt als {name} daneben, und ein neues beginnt mit den %n Einträgen darin, die sich lesen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Es liegt als {name} daneben, und ein neues beginnt.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>es ist beschädigt ({damage}) und lässt sich nicht beiseitelegen ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Das Ganze liegt als {name} daneben.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Es liegt als {name} daneben, und ein neues beginnt; seine Einträge ließen sich nicht übernehmen ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>es gibt sich als Version {version} aus</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Es liegt als {name} daneben.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>es ist kein Journal von StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>die Tage sind gelöscht, aber das Protokoll der Datenbank ließ sich nicht leeren, während ein anderes Programm liest</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Kopien neben dem Journal können sie noch enthalten: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Bis das behoben ist, bleibt der Verlauf nur im Speicher.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>Das Journal {file} lässt sich nicht benutzen: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Es bleibt, wie es ist; dieser Lauf bleibt nur im Speicher. Bitte aktualisier die App.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>etwas Unerwartetes ist geschehen ({error}); im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>Das Journal {file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>Die Einstellungen lassen sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} kann nicht {value} sein; erlaubt ist {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Nichts wurde gespeichert ({why}); die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what} ließ sich hier nicht ändern, ohne dem Rest zu schaden; bitte bearbeite die Datei selbst.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>sie ist größer, als Einstellungen sein können</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>Die Einstellungen ließen sich nicht lesen ({wrong}). Sie liegen als {name} daneben, und es gelten die Voreinstellungen. Um sie wiederzuhaben, bring diese Datei in Ordnung und gib ihr den alten Namen.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>Die Einstellungen ließen sich nicht lesen ({wrong}). Sie liegen als {name} daneben; was vor dem Fehler steht, gilt, und für den Rest die Voreinstellungen. Um sie wiederzuhaben, bring diese Datei in Ordnung und gib ihr den alten Namen.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>Die Einstellungen lassen sich nicht lesen ({wrong}), und die Datei lässt sich nicht beiseitelegen ({why}). Es gelten die Voreinstellungen; bitte bring die Datei in Ordnung.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>es stammt von einer späteren Version von StretchBreak (Format {theirs}, nicht {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>es ist keine Datenbank</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>die Datei selbst fehlt</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (in Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (am Ende der Datei)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>nach dem Namen in einem Paar Name/Wert fehlt „=“</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>nach einer Anweisung fehlt das Ende der Zeile</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>am Ende einer Tabellenzeile fehlt „]“</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>unbrauchbare Anweisung</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>unbrauchbarer Wert</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>so kann ein Name nicht beginnen</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>ein Wert steht zweimal da</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>eine Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>ein einzelnes „\“ in einem Text</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>ein Text geht über das Ende der Zeile</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>die Änderung kommt nicht heraus wie gemeint</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>das ist kein TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>das ist keine Datenbankdatei</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>in die Datenbank lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>die Datenbank oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>was darin Text sein sollte, ist keiner</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>ein anderes Programm hält sie gesperrt</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>Abschnitte über 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>Abschnitte von 30 bis 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>Abschnitte unter 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nichts gesehen</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>StretchBreak-Verlauf</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Jeder Tag, jede Pause, Erinnerung und Dehnung, die aufgezeichnet wurde, wird von diesem Computer gelöscht und lässt sich nicht zurückholen. Die Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Alles, was an diesem Tag aufgezeichnet wurde, wird gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Diesen Tag löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Den ganzen Verlauf löschen?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>Ich war a&amp;uf</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>Ich war am &amp;Computer</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>Ich &amp;stand</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Ich &amp;weiß es nicht</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>Meine Angabe &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>{day} löschen?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>kein Abschnitt über 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>über 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>über 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>über 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>deine Antwort</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>vieles nicht bekannt</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>der mittlere Tag jeder Woche; das Band ist so breit wie das, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} am Computer, {long}; der längste Abschnitt war {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Zeit in Abschnitten über 30 Minuten, Tag für Tag</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Zeit am Tag in Abschnitten über 30 Minuten, Woche für Woche</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Hier wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} am Computer</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Zeit in Abschnitten, Tag für Tag</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: Ein Bild des Verlaufs ist .svg oder .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Hüftdehnung, jede Seite</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} von {aim} Sekunden Hüftdehnung</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Das ist reichlich.</translation>
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
        <translation>Ziel {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>reichlich {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Am Computer</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Längste Zeit am Stück</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>zu wenige Tage für eine Aussage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} am Tag in Abschnitten über 30 Minuten; vermutlich {low} bis {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>am Computer</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>am Computer, ohne Eingabe</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>Dehnung, früher beendet</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>stehe jetzt</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>sitze wieder</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>Ich war am Computer</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>wieder erinnern</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>jetzt dehnen</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>Dehnung beendet</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>Dehnung gestoppt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>die Uhr wurde umgestellt</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} in Abschnitten über 30 Minuten</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} nicht bekannt</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>Zu wenige Tage, um zu sagen, ob sich etwas ändert.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Keine klare Änderung gegenüber den vier Wochen davor.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Weniger Zeit in Abschnitten über 30 Minuten als in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Mehr Zeit in Abschnitten über 30 Minuten als in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>Die Uhr wurde von {before} auf {after} umgestellt</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Grund: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>in {n} Minuten</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, zurückgehalten: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Zurück zur Dehnung</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Maschinell unterstützte Übersetzung, Prüfung steht noch aus.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Steh einen Moment, und mach weiter, wann du magst.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Beide Seiten fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Nichts wurde gehalten, und nichts musste es.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Leicht: genau richtig.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Leicht genügt: Drück beim nächsten Mal früher „Zu viel“.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>Das war zu viel. Nimm beim nächsten Mal die sanftere Variante.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Aufhören ist immer richtig. Nimm beim nächsten Mal die sanftere Variante.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Wenn etwas wehtut und bleibt, sieh dir die Warnzeichen an.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Langsam herauskommen</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Gestoppt. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Wie stark war es, höchstens? Du musst nicht antworten.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s links, {right} s rechts</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name} ruht jetzt eine Woche, weil es zweimal hintereinander zu viel war.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name} bleibt bis morgen weg.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Heute also nicht</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Dreimal hintereinander leicht. Nur wenn du magst, beim nächsten Mal: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>Das ist reichlich für heute: {left} s links, {right} s rechts.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Du warst hier. Mach weiter, oder beginn von vorn.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Atemzug fertig</translation>
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
        <translation>Fünf Sekunden zum Herauskommen</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Zu weit</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>keine Routine ließ sich lesen; StretchBreak neu zu installieren behebt das</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T oder Pfeil unten</translation>
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
        <translation>Ich habe aufgehört</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Sanftere Variante</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Vermeiden …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>leichtes Ziehen, du könntest reden</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Ein leichtes Ziehen, höchstens 3 von 10: Du könntest reden.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>Angehalten: Etwas Zeit verging ungesehen. Mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Willkommen zurück. Mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Weniger ist gut: langsamer werden, oder aufhören.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>Angehalten. Komm aus der Dehnung, wenn du magst.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Leichtes Ziehen, höchstens 3 von 10, nichts erzwingen.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Jetzt sanfter: weniger vom Gleichen.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>Das Einrollen allein genügt</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>Halb so weit genügt</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Atme langsam. Leicht genügt.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Als Nächstes: fertig</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Wartet, bis du beginnst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Nicht so: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Ein wenig nachlassen</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Weniger ist gut. Bleib da, wo es leicht ist.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>In die Position kommen</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Langsam hinein</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Halten und atmen</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Langsam atmen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Langsam zurück</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>In ruhigem Tempo gehen</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Als Nächstes: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Dieser Schritt dauert {n} Sekunden</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: {n} von {m} Sekunden gehalten</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Jetzt sanfter: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Nichts als ein wenig Platz.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Als Nächstes: {n} s halten · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Beginnt von selbst nach {n} Sekunden</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} langsame Atemzüge</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>{n} Sekunden halten</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>Zeit für eine Pause, wenn du so weit bist</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Keine Erinnerung geplant</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Nächste Erinnerung etwa {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Erinnerungen sind ausgesetzt bis {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Eine Erinnerung wartet: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak läuft bereits; hier ist sein Fenster.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Hier sind die Routinen zur Auswahl.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Hier sind die Einstellungen.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Hier sind deine Tage.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Hier ist die Begrüßung.</translation>
    </message>
</context>
</TS>
