<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>Czy coś omijać?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Zestawy są zmieniane tak, żeby się bez tego obyły. Można to później zmienić.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Zostaje tylko na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Uruchamiaj przy logowaniu (ten system nie mówi, jak jest)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>W zasobniku, bez okna.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Przy logowaniu uruchamia się inna kopia: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Aby liczyć od początku dnia</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Pulpit na to nie pozwolił.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Kopia z własnym folderem ({variable}) nie uruchamia się przy logowaniu.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Wyłączono to w Menedżerze zadań, wśród aplikacji autostartu.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Wyłączyły to ustawienia pulpitu.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Przypomnienie na próbę</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>Tu pojawiają się przypomnienia.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>Przypomnienie StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Wstań na minutę albo zrób jedno łagodne rozciąganie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Spotkanie …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Kilka wyborów</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>To, co już tu jest, zwykle wystarcza. Wszystko można później zmienić.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Witamy w StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Liczy, jak długo jesteś przy komputerze bez przerwy, a potem przypomina o jednym małym ruchu. Minuta poza komputerem albo na stojąco zaczyna liczenie od nowa.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Co widzi</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Czy klawiatura i wskaźnik są w użyciu</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Czy trwa rozmowa albo film</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Czy ekran jest zablokowany albo komputer uśpiony</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Czego nie może widzieć</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Jak siedzisz i czy w ogóle siedzisz</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Co piszesz: na to nigdy nie patrzy</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Co jest na Twoim ekranie</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Rysunek: ikona StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Wyślij przypomnienie na próbę</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Ta ikona jest wśród małych ikon panelu, może za strzałką, która pokazuje ich więcej. Kliknięcie pokazuje dotychczasowy czas, a w jej menu jest cała reszta.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Ten pulpit nie pokazuje teraz takich ikon. Gdy uruchomi się panel dla nich, ta pojawi się sama; w GNOME daje go rozszerzenie „AppIndicator”. Do tego czasu małe okno ma wszystko to, co miałaby ikona. Ponowne uruchomienie StretchBreak wysuwa je na wierzch.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Ten pulpit nie ma miejsca na takie ikony. Małe okno ma wszystko to, co miałaby ikona. Ponowne uruchomienie StretchBreak wysuwa je na wierzch.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Wysłano. Jeśli nic się nie pojawiło, pulpit może być ustawiony na „Nie przeszkadzać”; sprawdzenie na ostatniej stronie powie więcej.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: co widzi</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Wypróbuj</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>&amp;Pomiń ten krok</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;Co mówi każda część</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Co mówi każda część</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopiuj raport</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Skopiowano. Nie ma w nim nazwisk, tytułów ani folderów.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>Zostało {n} s na ten krok</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Wszystko zostało zauważone.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Gotowe. Czego nie widać, można wypróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Sześć małych kroków pokaże, czy StretchBreak Cię widzi.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Każdy można pominąć.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spróbuj p&amp;onownie</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Nie tak: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>prawa strona</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lewa strona</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>obie strony</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Rysunek: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Ruchy do pominięcia</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Przed pierwszym rozciąganiem</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Nic się nie zmieni. Jest to też w ustawieniach.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Czym to jest i co pomijać</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Ten system nie informuje jeszcze StretchBreak o blokadzie i uśpieniu: uśpienie widać po zegarach, a zablokowany ekran jako ciszę.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>O uśpieniu przychodzi informacja; zablokowany ekran widać jako ciszę.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>O blokadzie przychodzi informacja; uśpienie widać po zegarach.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>Uśpienie widać po zegarach, a zablokowany ekran jako ciszę. Zainstaluj systemd-logind lub elogind, żeby przychodziła informacja o jednym i drugim.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>Ostatnie, dla {name}, zostało wykonane.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>Polecenie dla {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>trwało dłużej niż {n} s i zostało zakończone</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>nastąpiła awaria</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>zakończyło się ze stanem {code}; w terminalu widać dlaczego</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Ten pulpit nie mówi żadnemu programowi, które okno wypełnia ekran.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>Serwer ekranu nie odpowiada ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>W Waylandzie widać tylko, czy ekran wypełniają programy X11.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>Menedżer okien nie mówi, które okno jest w użyciu.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Żaden serwer dźwięku nie odpowiada (PulseAudio albo PipeWire z pipewire-pulse). Zainstaluj libpulse (w Debianie: libpulse0), jeśli go brakuje.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Żaden serwer dźwięku nie odpowiada; mikrofonu Bluetooth nie widać.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Nie ma tu PipeWire, który by to wiedział.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire nie odpowiada ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>W X11 programy udostępniają ekran, nic o tym nie mówiąc.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Nic w tym systemie o tym nie informuje.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Wyłączone w ustawieniach.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Sprawdzane tylko wtedy, gdy ma to znaczenie; jak dotąd nie.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Brak odpowiedzi na czas.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows nie mówi żadnemu programowi, czy włączone jest skupienie lub „Nie przeszkadzać”.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>usługa powiadomień została zakończona</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Ten pulpit pokazuje je bez przycisków.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>Na tym pulpicie nie działa żadna usługa powiadomień: zamiast niej pojawia się mała karta. Jeśli wolisz powiadomienia, zainstaluj taką usługę, np. dunst lub xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Jak dotąd niepotrzebne.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer nie może tu pokazywać powiadomień: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Przekazano bez błędu; czy było widoczne, tego nie wiadomo.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>System nie mówi, czy coś się dzieje na wejściu ({why}). Kolejna próba trwa.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Nie ma tu ekranu, na którym StretchBreak mógłby widzieć klawiaturę i mysz. Uruchom go w sesji pulpitu.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Trwa sprawdzanie, co tu informuje o klawiaturze i myszy.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>Monitor bezczynności GNOME nie odpowiada ({why}). Kolejna próba trwa.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>Monitor bezczynności GNOME zniknął. Gdy wróci, znów będzie używany.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>Nic w tej sesji nie mówi programom, czy ktoś używa klawiatury lub myszy. Powiedz to w menu: „Siedzę”, „Przerwa już była”.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Dopóki film lub rozmowa nie pozwala ekranowi zgasnąć, o ciszy nie ma tu informacji.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>Ta sesja nie ma w tej chwili klawiatury ani wskaźnika.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Ta sesja Wayland nie mówi programom, czy ktoś używa klawiatury lub myszy. Powiedz to w menu: „Siedzę”, „Przerwa już była”; albo zaloguj się do sesji X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Kompozytor Wayland nie odpowiada ({why}). Kolejna próba trwa.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>Klawiatury i myszy tu nie widać ({why}). Zainstaluj libxcb i libxcb-sync (w Debianie: libxcb-sync1), jeśli ich brakuje.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>Ekran „{display}” nie odpowiada. Kolejna próba trwa.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Inny program używa nazwy {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Brak programu odtwarzającego dźwięki: zainstaluj pipewire-bin, pulseaudio-utils lub alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Brak głosu: zainstaluj speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Żaden program nie mógł odtworzyć dźwięku; czy działa serwer dźwięku?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>Strzałki przechodzą przez wykres; tabela poniżej mówi to samo słowami.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>Historia StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Tydzień</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Miesiąc</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Rok</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Co oglądać</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Było &amp;inaczej…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Dodaj godziny</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>Przy komputerze: pierścień się wypełnia</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Ponad połowa: szerszy pierścień</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>Pora na mały ruch</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Rozmowa albo film: liczy dalej</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>Na stojąco, według Ciebie</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Poza komputerem: przerwa</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Przypomnienia są wstrzymane</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>Nie widać klawiatury ani myszy: nie liczy</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Co pokazuje ikona</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak nie może zapisać swojej blokady {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak już działa, jako proces {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak już działa.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak nie może nasłuchiwać na {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Zanim zaczniesz się ruszać</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Sprawdź, co widzi</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>Na tym pulpicie jest wszystko, czego trzeba.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>Na tym pulpicie czegoś brakuje: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Wybierz rozciąganie</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Bez pominiętych ruchów nic tu nie zostaje.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Na krześle</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Na stojąco</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Przed treningiem</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>Zestawy: {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Ustawienia z pliku</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Zmienią się te &amp;ustawienia:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>&amp;Przejmij</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Zostaw moje</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Pominięto:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>Pominięto: {out}; zamiast tego: {other}.</translation>
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
        <translation>Wróć do domyślnych</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Wróć do: {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: domyślne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: cofnij</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>Nie można użyć „{text}”; dozwolone: {range}. Zostaje {value}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>Ustawienia StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Zmiany działają od razu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>trzy przypomnienia z rzędu zostały bez odpowiedzi</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>według Twojej odpowiedzi przypomnień było za dużo</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>według Twojej odpowiedzi miało być więcej przypomnień</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Zmienione przez dostosowanie, bo {why}. Wcześniej było {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>Znaleziono %n ustawienie</numerusform>
            <numerusform>Znaleziono %n ustawienia</numerusform>
            <numerusform>Znaleziono %n ustawień</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Znaleziono jedno ustawienie</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>&amp;Eksportuj …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importuj …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Eksportuj ustawienia do pliku</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importuj ustawienia z pliku</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>Ustawienia zapisano jako {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Przejęte ustawienia: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Pliki ustawień (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
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
        <translation>StretchBreak działa dalej. Nie ma tu zasobnika, z którego można by wrócić do tego okna, więc ono zostaje: zamknij je jeszcze raz, żeby je zminimalizować, albo wybierz Zakończ.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Rozciąganie teraz</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>&amp;Wybierz rozciąganie</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Za &amp;10 minut</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>&amp;Przerwa już była</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>S&amp;toję</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>Wstrzy&amp;maj przypomnienia</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Na 30 minut</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1 godzinę</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>Wz&amp;nów przypomnienia</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;Sprawdź, co widzi</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>Warto wie&amp;dzieć</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>S&amp;iedzę</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Pokaż powitanie jeszcze raz</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Co StretchBreak liczy, a czego nie widzi, gdzie jest jego ikona, oraz pierwsze wybory.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>Czy coś dziś omijać?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Zostaje tylko na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Rozciąganie teraz</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Wybierz rozciąganie</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Idę na spacer</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Za 5 minut</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Za 10 minut</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Za 20 minut</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Przerwa już była</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Na spotkaniu</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Stoję</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Wznów przypomnienia</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Wstrzymaj przypomnienia</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Na 30 minut</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1 godzinę</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Sprawdź, co widzi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Siedzę</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Dzi&amp;siaj</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Ten dzień…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Wszystko…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Witamy w StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Wszystko ma dobre wartości domyślne. To wszystko jest też w ustawieniach.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Gdzie się rozciągać</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Opracowano: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>&amp;Sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Jak mocno powinno być czuć rozciąganie, od 0 do 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Źródła: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Kołysanie do tyłu, wewnętrzna strona ud</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Swobodny ruch dla wewnętrznej strony uda, gdy plecy pozostają nieruchome.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>klęk podparty</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Łagodne ciągnięcie po wewnętrznej stronie nogi wysuniętej w bok, które pojawia się i znika wraz z kołysaniem.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, z opublikowanych źródeł; czeka na przegląd fizjoterapeuty</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>przywodziciel długi</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>przywodziciel krótki</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>przywodziciel wielki</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>mięsień smukły</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>mięśnie tułowia</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>mata</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>złożony ręcznik lub podkładka pod kolano</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Biodra wędrują, plecy nie.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Plecy płaskie jak stół.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Tylko do łagodnego ciągnięcia.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Uszczypnięcie w pachwinie? Kołysz się mniej albo przesuń nogę trochę do przodu.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Ciągnie po wewnętrznej stronie kolana? Przysuń stopę i zostaw kolano lekko ugięte.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>Nadgarstkom niewygodnie? Oprzyj się na przedramionach.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>Rzepka uciska? Jeszcze jedna warstwa pod kolano.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Uszczypnięcie w pachwinie</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Ból po wewnętrznej stronie kolana</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Mrowienie, drętwienie lub ból schodzący w dół nogi</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Ostry ból w plecach lub nadgarstku</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>W ostatnich tygodniach doszło do naciągnięcia mięśnia w pachwinie</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Powiedziano Ci, żeby nie zginać mocno biodra lub nie rozstawiać szeroko nóg, na przykład po operacji biodra</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Jesteś w ciąży i boli Cię miednica, spojenie łonowe lub pachwina</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Klękanie boli: odprowadź nogę w bok na stojąco</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Dłonie pod barkami, kolana pod biodrami na złożonym ręczniku lub podkładce.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Klęk podparty</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Wysuń prawą nogę prosto w bok, stopa na podłodze, palce do przodu lub w górę.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Wysuń lewą nogę prosto w bok, stopa na podłodze, palce do przodu lub w górę.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Prawa noga w bok</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Lewa noga w bok</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Spłaszcz plecy, od głowy po kość ogonową.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Płaskie plecy</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Przesuwaj biodra do tyłu, w stronę lewej pięty, aż poczujesz łagodne ciągnięcie. Zatrzymaj się na sekundę.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Przesuwaj biodra do tyłu, w stronę prawej pięty, aż poczujesz łagodne ciągnięcie. Zatrzymaj się na sekundę.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Biodra do tyłu</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Wróć powoli do przodu. Po ostatnim razie przysuń nogę i zmień stronę.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>I do przodu</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Zaokrąglanie pleców, żeby usiąść niżej</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Tylko tak daleko, jak plecy są płaskie</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Opadająca klatka piersiowa i brzuch</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Plecy płaskie jak stół</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Skręcanie miednicy</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>Pępek patrzy prosto w dół</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Kolano na gołej podłodze</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Podłóż coś miękkiego; ciężar tuż pod rzepką</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Kołysz się mniej i przerwij, jeśli mrowienie lub drętwienie się pojawi albo nasili.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Kołysz się tylko na szerokość dłoni.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Mostek</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Angażuje pośladki, by otworzyć przód bioder: odwrotnie niż siedzenie.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>leżenie na plecach, kolana ugięte</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>Pracują pośladki, trochę tył ud; plecy pozostają spokojne.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>mięsień pośladkowy wielki</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>mięśnie tylnej strony uda</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Unoś pośladkami, żebra spokojne.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Pięty ciężkie.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>W dół wolno jak w górę.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Skurcz z tyłu uda? Przysuń pięty.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>Czujesz w lędźwiach? Podwiń jeszcze raz i unieś o połowę niżej.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>Czujesz z przodu ud? Naciskaj piętami.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Skurcz, który nie mija</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Ból pleców, biodra, pachwiny lub szyi</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Jesteś w późniejszych miesiącach ciąży: leżenie płasko na plecach nie jest wtedy dla Ciebie</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Masz za sobą niedawną operację brzucha, biodra lub pleców i nie masz jeszcze zgody na ćwiczenia</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Jesteś tuż po jedzeniu i miewasz zgagę: odczekaj godzinę</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Zejście na podłogę i wstanie z niej jest dziś trudne</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Połóż się na plecach na macie, kolana ugięte, stopy płasko na szerokość bioder, ręce wzdłuż ciała.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Połóż się, kolana ugięte</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Zrób wydech i lekko podwiń kość ogonową.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Małe podwinięcie</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Naciśnij piętami i unieś biodra, aż barki, biodra i kolana będą mniej więcej w jednej linii.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Naciśnij piętami, unieś</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Zatrzymaj się na dwie sekundy i oddychaj.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Zatrzymaj się i oddychaj</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Opuszczaj powoli, kawałek pleców po kawałku. Na koniec przekręć się na bok, zanim wstaniesz.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Powoli w dół</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Wyginanie pleców na górze</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Żebra spokojne, podwiń i unieś trochę niżej</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Kolana opadające do środka</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Kolana tak szeroko jak stopy</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Odpychanie się palcami stóp</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Pięty ciężkie</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Głowa wciskana w podłogę</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Głowa ciężka, wzrok na sufit</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Unieś tylko do połowy.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Mało i powoli. Przerwij, jeśli cokolwiek schodzi w dół nogi.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Pomiń, jeśli boli Cię miednica, spojenie łonowe lub pachwina albo gdy leżenie płasko na plecach nie jest już dla Ciebie.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Napięcie pośladków</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Angażuje pośladki przez kilka sekund, gdziekolwiek, i nikt tego nie zauważy.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>na stojąco</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Oba pośladki napięte równo i bez wysiłku; barki, szczęka i brzuch pozostają miękkie.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Napnij, nie wypychaj bioder.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Połowa siły, swobodny oddech.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Puść całkowicie.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Jedna strona robi więcej? Napnij najpierw drugą, potem obie.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>Uda przejmują pracę? Ugnij lekko kolana i użyj mniej siły.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Oddech się zatrzymał? Licz na głos, bardzo cicho.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Skurcz: puść i przejdź kilka kroków</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Ból pleców, biodra lub pachwiny</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Powiedziano Ci, żeby nie napinać dna miednicy, na przykład dlatego, że już jest napięte</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Dochodzisz do siebie po operacji biodra, pachwiny, pleców lub brzucha i nie masz jeszcze zgody na ćwiczenia</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Stań prosto, stopy pod biodrami, kolana lekko ugięte, ręce luźno.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Stań prosto, miękkie kolana</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>Przez sekundę napinaj oba pośladki, mniej więcej do połowy możliwości.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Napnij, połowa siły</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Zostań tak pięć sekund i oddychaj dalej. Nic innego nie musi się ruszać.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Zostań tak i oddychaj</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Puść całkowicie przed następnym razem.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Puść</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Wypychanie bioder do przodu</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Napnij bez ruchu; żebra nad biodrami</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Pełna siła, barki wędrują w górę</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Połowa siły, o to właśnie chodzi</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Zablokowane kolana</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Ugnij lekko oba kolana</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Zaciskanie szczęki</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Usta zamknięte, zęby rozsunięte</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Wstrzymywanie oddechu</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Wydech przy napinaniu, potem oddychaj dalej</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Napięcie pośladków na siedząco</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Angażuje pośladki przez kilka sekund bez wstawania z krzesła.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>na krześle</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Oba pośladki napięte, tak że siedzisz odrobinę wyżej; barki, szczęka i brzuch pozostają miękkie.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>krzesło, które się nie toczy</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Napnij i wyrośnij odrobinę wyżej.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Skurcz: puść i przenieś ciężar ciała</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Usiądź prosto na środku siedziska, obie stopy płasko, dłonie na udach.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Usiądź prosto</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Zostań tak pięć sekund i oddychaj dalej.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Puść całkowicie i poczuj znów całe siedzisko.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Zapadanie się przy napinaniu</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Najpierw wyciągnij się w górę</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Wyginanie lędźwi</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Żebra miękkie; napnij bez ruchu</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Rozciąganie zginaczy biodra na brzegu krzesła</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Łagodne rozciąganie z przodu biodra, z ciężarem na krześle: dla kolan, które nie lubią klękania, albo na chwiejny dzień.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>bokiem na krześle</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Łagodne ciągnięcie z przodu prawego biodra, które uspokaja się po kilku oddechach; większość ciężaru na krześle.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>mięsień biodrowy</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>mięsień lędźwiowy większy</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>napinacz powięzi szerokiej</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>mięśnie brzucha</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>krzesło bez podłokietników, które się nie toczy, w miarę możliwości przy ścianie</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>Ciężar zostaje na krześle.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Prosto, podwiń, napnij do połowy.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>Krzesło stoi nieruchomo; jeśli nie, przerwij.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Jeszcze nic? Podwiń ponownie, zanim cofniesz stopę.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>Czujesz w lędźwiach? Podwinięcie znikło: przysuń stopę do przodu i podwiń.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Skurcz w stopie? Oprzyj się raczej na przodzie stopy.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Zsuwasz się? Usiądź głębiej na siedzisku.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Jakikolwiek ruch krzesła</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Ostry lub szczypiący ból w pachwinie albo jakikolwiek ból pleców, kolana lub nogi</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Mrowienie, drętwienie lub uczucie prądu z przodu uda albo w dół nogi</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Robi Ci się słabo lub tracisz równowagę</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Powiedziano Ci, żeby nie odprowadzać nogi do tyłu, na przykład po operacji biodra</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>W ostatnich dniach doszło do naciągnięcia mięśnia z przodu biodra</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Już teraz boli Cię przód biodra lub pachwina</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>Jedyne krzesło toczy się, chwieje lub ma podłokietniki</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Usiądź bokiem na krześle: lewe udo na siedzisku, prawe swobodnie przed krawędzią. Bez kółek.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Usiądź bokiem na krześle: prawe udo na siedzisku, lewe swobodnie przed krawędzią. Bez kółek.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Usiądź bokiem</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Lewa stopa płasko, lewa dłoń na oparciu.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Prawa stopa płasko, prawa dłoń na oparciu.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Dłoń na oparciu</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Cofnij prawą stopę pod siebie i pozwól kolanu opaść w stronę podłogi, palce stopy za Tobą.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Cofnij lewą stopę pod siebie i pozwól kolanu opaść w stronę podłogi, palce stopy za Tobą.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Pozwól kolanu opaść</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Usiądź prosto. Zrób wydech i podwiń kość ogonową.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Prosto, potem podwiń</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Napnij prawy pośladek mniej więcej do połowy.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Napnij lewy pośladek mniej więcej do połowy.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Napnij do połowy</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Przesuń prawą stopę trochę do tyłu, tylko jeśli jeszcze nic nie czujesz.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Przesuń lewą stopę trochę do tyłu, tylko jeśli jeszcze nic nie czujesz.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Stopa trochę do tyłu</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Zostań tak i oddychaj: powolny wdech, jeszcze wolniejszy wydech. Łagodne ciągnięcie, nie więcej niż 3 na 10. Potem wróć i zmień stronę.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Żebra w dół, podwiń kość ogonową</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Przysiadanie na samym rogu</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Wróć na siedzisko; ciężar zostaje na krześle</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Skręcanie się w stronę oparcia</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Kości biodrowe i mostek na wprost</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Krzesło, które się toczy</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Weź takie, które stoi nieruchomo, przy ścianie</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Miękki oddech, wydech dłuższy niż wdech</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Usiądź na wyższym siedzisku lub twardej poduszce, żeby przednie biodro było dobrze otwarte.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Trzymaj dłoń na oparciu przez cały czas.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Pomiń, jeśli mrowienie jest z przodu uda, i przerwij, jeśli się zacznie.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Pomiń, jeśli boli Cię miednica, spojenie łonowe lub pachwina.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Zostań przy podwinięciu; stopa nie idzie do tyłu.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Rozciąganie zginaczy biodra w klęku jednonóż</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Łagodne rozciąganie z przodu biodra nogi, która jest z tyłu, bez obciążania pleców.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>klęk jednonóż</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Łagodne ciągnięcie głęboko z przodu prawego biodra lub w górnej części uda, które uspokaja się po kilku oddechach; prawy pośladek lekko pracuje.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>mięsień prosty uda</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>złożony ręcznik lub mata, grubość 3–5 cm</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>krzesło lub ściana w zasięgu ręki</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Podkładka. Prosto. Podwiń. Napnij. Przesuń. Oddychaj.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>Rozciąga podwinięcie; przesunięcie jest małe.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Tylko z przodu uda? Odsuń tylną stopę dalej od pośladka.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Jeszcze nic? Podwiń ponownie, zanim się przesuniesz.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>Czujesz w lędźwiach? Podwinięcie znikło: wróć i zacznij od niego.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Uszczypnięcie z przodu drugiego biodra? Rozstaw stopy szerzej i ugnij mniej.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Ostry lub szczypiący ból w pachwinie albo jakikolwiek ból pleców lub nogi</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Ból w rzepce</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Robi Ci się słabo</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Powiedziano Ci, żeby nie odprowadzać nogi do tyłu lub nie zginać głęboko biodra, na przykład po operacji biodra</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Klękanie boli: wybierz rozciąganie na stojąco</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Dochodzisz do siebie po operacji biodra, pachwiny, pleców lub brzucha</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Połóż złożony ręcznik lub matę pod prawe kolano i postaw lewą stopę z przodu. Oba kolana zgięte mniej więcej pod kątem prostym, przednie podudzie pionowo. Miej krzesło lub ścianę w zasięgu ręki.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Połóż złożony ręcznik lub matę pod lewe kolano i postaw prawą stopę z przodu. Oba kolana zgięte mniej więcej pod kątem prostym, przednie podudzie pionowo. Miej krzesło lub ścianę w zasięgu ręki.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Podkładka pod kolano</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Wyciągnij się w górę: kolano, biodro, bark i ucho w jednej linii, żebra nad biodrami. Dłonie na biodrach lub na krześle.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Wyciągnij się w górę</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Zrób wydech i łagodnie podwiń kość ogonową, jak przy poziomowaniu przechylonej miski z wodą. Lędźwie trochę się spłaszczą. Wiele osób czuje rozciąganie już tutaj; jeśli Ty też, zostań tak.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Najpierw podwiń</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Lekko napnij prawy pośladek, mniej więcej do połowy możliwości.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Lekko napnij lewy pośladek, mniej więcej do połowy możliwości.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Tylko jeśli czujesz mało: przesuń całą miednicę o kilka centymetrów do przodu, nadal prosto i z podwinięciem.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Małe przesunięcie, nie wypad</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Zostań tak i oddychaj: powolny wdech, jeszcze wolniejszy wydech. Łagodne ciągnięcie, nie więcej niż 3 na 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Przesuń się do tyłu, puść napięcie, weź jeden oddech. Potem zmień stronę.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Przesuń się do tyłu</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Zbyt daleki wypad</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Wróć; wystarczy mały ruch</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Żebra w dół, potem podwiń</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Zapominanie o podwinięciu</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Najpierw podwiń kość ogonową</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Pochylanie się do przodu</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Miednica obracająca się na bok</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Kości biodrowe jak dwa reflektory, prosto przed siebie</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Przednie kolano daleko z przodu, pięta się odrywa</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Przesuń przednią stopę do przodu</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Stopy na jednej linii</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Tory kolejowe, nie lina</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Sprężynowanie</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Cicho i nieruchomo</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Wymuszanie mimo bólu</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Wróć do 3 na 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Rzepka na twardej podłodze</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Trzymaj dłoń na ścianie lub krześle, które nie może się przesunąć.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Zostań przy podwinięciu; pomiń przesunięcie.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Rozciąganie zginaczy biodra na stojąco</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Łagodne rozciąganie z przodu biodra nogi, która jest z tyłu: na stojąco, w zwykłym ubraniu, bez klękania.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Łagodne ciągnięcie z przodu prawego biodra, które uspokaja się po kilku oddechach; prawy pośladek lekko pracuje.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>biurko lub ściana, które się nie przesuną</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Zapnij zamek w górę, podwiń.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Klamra paska do brody.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>Rozciąga podwinięcie; ugięcie jest małe.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Jeszcze nic? Podwiń ponownie, zanim ugniesz kolano.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>Czujesz w lędźwiach? Podwinięcie znikło: wyprostuj się i podwiń.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>Czujesz w łydce? Pozwól tylnej pięcie się unieść i zrób trochę krótszy krok.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>Stanie jest chwiejne i nie ma nic stabilnego, czego można się trzymać</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Stań bokiem do biurka i połóż na nim lewą dłoń. Stopy pod biodrami.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Stań bokiem do biurka i połóż na nim prawą dłoń. Stopy pod biodrami.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Jedna dłoń na biurku</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Zrób prawą stopą krótki krok do tyłu, 35–45 cm od kostki do kostki. Palce do przodu; pięta może się unieść.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Zrób lewą stopą krótki krok do tyłu, 35–45 cm od kostki do kostki. Palce do przodu; pięta może się unieść.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Krótki krok do tyłu</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Ugnij lekko oba kolana.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Miękkie kolana</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Zrób wydech i podwiń kość ogonową. Stój prosto.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Lekko ugnij przednie kolano, aż poczujesz łagodne ciągnięcie z przodu prawego biodra.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Lekko ugnij przednie kolano, aż poczujesz łagodne ciągnięcie z przodu lewego biodra.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Małe ugięcie</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Zostań tak i oddychaj: powolny wdech, jeszcze wolniejszy wydech. Łagodne ciągnięcie, nie więcej niż 3 na 10. Potem dostaw stopę i zmień stronę.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Za długi krok</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Skróć krok; krótki krok i podwinięcie dają więcej</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Tylna stopa skręcona na zewnątrz</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Palce prosto do przodu</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Opieranie się o biurko</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Tylko opuszki palców; stój prosto</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Zablokowane tylne kolano</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Ugnij lekko tylne kolano</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Trzymaj dłoń na czymś, co nie może się przesunąć.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Zostań przy podwinięciu; pomiń ugięcie.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Unoszenie nogi w leżeniu na boku</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Angażuje mięśnie z boku biodra, bez potrzeby utrzymywania równowagi.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>leżenie na boku</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Praca mięśni z boku górnego biodra. Bez ciągnięcia, bez niczego, co boli.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>mięsień pośladkowy średni</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>mięsień pośladkowy mały</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>poduszka lub złożony ręcznik pod głowę</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Biodro nad biodrem, palce do przodu.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Noga w linii ciała.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Powoli w górę, wolniej w dół.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Przetaczasz się do tyłu? Oprzyj górną dłoń na macie przed sobą i lekko się na niej podeprzyj.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Tylko z przodu uda? Cofnij nogę trochę do tyłu i skieruj palce do przodu.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>Za dużo? Unoś niżej albo ugnij górne kolano.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Ból z zewnętrznej strony biodra, w pachwinie lub w plecach</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Skurcz, który nie puszcza</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Leżenie na tym boku boli</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Powiedziano Ci, żeby nie odwodzić nogi w bok o własnych siłach, na przykład w pierwszych miesiącach po operacji biodra</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Połóż się na lewym boku, oba kolana ugięte, głowa na poduszce. Prawą dłoń połóż na macie przed sobą.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Połóż się na prawym boku, oba kolana ugięte, głowa na poduszce. Lewą dłoń połóż na macie przed sobą.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Połóż się na lewym boku</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Połóż się na prawym boku</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Ustaw biodra jedno nad drugim i wyprostuj górną nogę, w linii ciała.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Biodro nad biodrem, noga prosta</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Unieś nogę na wygodną wysokość, palce skierowane do przodu: 30 stopni w zupełności wystarczy.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Unieś, palce do przodu</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Zatrzymaj się na trzy sekundy i oddychaj.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Opuszczaj powoli. Po ostatnim razie ugnij kolana i przewróć się na drugi bok.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Unoszenie zbyt wysoko</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Unoś niżej: tyle, by biodra zostały jedno nad drugim</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Przetaczanie się do tyłu</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Biodro nad biodrem; podeprzyj się dłonią z przodu</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Palce kierujące się w górę</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Palce i rzepka patrzą do przodu</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Noga uciekająca do przodu</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>W linii ciała, nawet trochę za nią</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Unoś mało, na szerokość stopy.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Odwodzenie nogi w bok na stojąco</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Angażuje mięśnie z boku biodra, które utrzymują miednicę poziomo zawsze, gdy stoisz na jednej nodze.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Praca mięśni z boku obu bioder, także po stronie nogi, na której stoisz. Bez ciągnięcia, bez niczego, co boli.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>Pasek zostaje poziomo.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Mało i powoli; palce do przodu.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Wydłuż się na nodze podporowej.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Trudno utrzymać się prosto? Unoś mniej albo zostaw palce na podłodze i tylko odciąż nogę.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Chwiejesz się? Więcej palców na biurku, wzrok w jednym punkcie.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Nic z boku biodra? Skieruj palce do przodu i poruszaj się wolniej.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Możesz zrobić dużo więcej? To w porządku: około pięciu w zapasie to dobrze.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Ciągnie blisko guzów kulszowych? Wyprostuj się i zbliż nogi do siebie.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Usiądź głęboko na stabilnym krześle, które się nie potoczy, stopy płasko na podłodze.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Najpierw usiądź głęboko</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Ból z zewnętrznej strony biodra</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standardowo</translation>
    </message>
    <message>
        <source>short</source>
        <translation>krótko</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>jedno przytrzymanie</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Mrowienie, drętwienie lub osłabienie nogi</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>Zewnętrzna strona biodra boli, także gdy na niej leżysz</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Stanie na jednej nodze jest chwiejne i nie ma nic stabilnego, czego można się trzymać: połóż się zamiast tego na boku</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Stań prosto, bokiem do biurka, opuszki palców lewej dłoni na blacie. Przenieś ciężar na lewą nogę, kolano lekko ugięte.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Stań prosto, bokiem do biurka, opuszki palców prawej dłoni na blacie. Przenieś ciężar na prawą nogę, kolano lekko ugięte.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Ciężar na lewej nodze</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Ciężar na prawej nodze</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Palce stóp patrzą do przodu; przesuń prawą nogę trochę w bok. Tylko tak daleko, jak pasek zostaje poziomo.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Palce stóp patrzą do przodu; przesuń lewą nogę trochę w bok. Tylko tak daleko, jak pasek zostaje poziomo.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Noga w bok, pasek poziomo</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Zatrzymaj się na sekundę i oddychaj.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Zatrzymaj się</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Powoli wróć nogą, nie przechylając się. Dotknij lekko podłogi i powtórz.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Powoli z powrotem</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Stań na obu stopach, weź oddech i zmień stronę.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Zmień stronę</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Przechylanie się, żeby unieść wyżej</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Unoś mniej; stój prosto nad nogą podporową</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Palce skręcone w górę, na zewnątrz</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Palce i rzepka prosto do przodu</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Podciąganie biodra w górę</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Pasek poziomo: rusza się noga, nie talia</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Prosto w bok, w linii ciała</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Wymachiwanie nogą</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Dwie sekundy tam, dwie z powrotem</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Ruszaj mało, na szerokość stopy w bok.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Jedno kolano do klatki piersiowej</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Łagodne zgięcie dla lędźwi i pośladka, na leżąco; dla wielu osób przyjemne.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>leżenie na plecach</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Łagodne, przyjemne ciągnięcie w prawym pośladku lub w lędźwiach. Drugie kolano zostaje ugięte i swobodne.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>prostowniki odcinka lędźwiowego</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>złożony ręcznik pod głowę, jeśli chcesz</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Dłonie za udem.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Pozwól mu przyjść; nie ciągnij.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Barki i głowa ciężkie.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Uszczypnięcie z przodu biodra? Pozwól udu trochę się oddalić albo pójść trochę w bok.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>Dłonie nie sięgają? Owiń tył uda ręcznikiem i trzymaj jego końce.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Objawy w nodze? Ćwicz dalej tylko wtedy, gdy słabną lub się nie zmieniają; jeśli schodzą w dół nogi, przerwij.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Szyja napięta? Połóż złożony ręcznik pod głowę.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Ból, mrowienie lub drętwienie, które schodzi w dół nogi</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Ostry ból w plecach</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Powiedziano Ci, żeby nie zginać mocno biodra, na przykład po operacji biodra</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Masz kruche kości albo za sobą złamanie kręgu</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Zginanie nasila obecnie Twój ból pleców lub nogi</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Jesteś w późniejszej ciąży albo jesteś w ciąży i boli Cię miednica, spojenie łonowe lub pachwina</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Połóż się na plecach, oba kolana ugięte, stopy płasko, głowa spoczywa.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Unieś swobodnie prawą nogę i chwyć ją obiema dłońmi za udem.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Unieś swobodnie lewą nogę i chwyć ją obiema dłońmi za udem.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Chwyć za udem</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Przybliż udo do siebie na tyle, na ile jest wygodnie. Lewa stopa zostaje na macie.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Przybliż udo do siebie na tyle, na ile jest wygodnie. Prawa stopa zostaje na macie.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Pozwól udu się przybliżyć</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Zostań tak, barki miękkie, i oddychaj powoli. Łagodnie wystarczy.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Barki miękkie, oddychaj</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Pozwól udu się oddalić, odstaw stopę i zmień stronę.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Opuść, zmień stronę</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Szarpanie kolana do siebie</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Niech przyjdzie, jak daleko chce; kość ogonowa zostaje na macie</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Unoszenie głowy</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Głowa i barki spoczywają na macie</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>Druga noga wyprostowana na podłodze</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Drugie kolano zostaw ugięte, stopa płasko</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Ciągnięcie mimo uszczypnięcia</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Odpuść; trochę w bok jest łatwiej</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Jedno kolano naraz i tylko do połowy.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Ćwicz dalej tylko wtedy, gdy objawy w nodze słabną lub się nie zmieniają; przerwij, jeśli schodzą w dół nogi.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Wahadło nogą, przód–tył</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Swobodny ruch biodra przed treningiem: noga kołysze się jak powolne wahadło, a tułów pozostaje spokojny.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Luźne, swobodne kołysanie z biodra; noga podporowa stabilna, pracuje bok jej biodra.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>zginacze i prostowniki biodra nogi w ruchu</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>mięsień pośladkowy średni nogi podporowej, utrzymujący miednicę poziomo</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>ściana lub coś innego, co nie może się przesunąć</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Powolne wahadło.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Mało wystarczy.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>Noga się rusza, tułów nie.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Zmniejsz łuk: sam urośnie przez pierwsze kilka ruchów.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>Czujesz w lędźwiach? Mniejszy ruch do tyłu.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Chwiejesz się? Obie dłonie na ścianę i mniejszy ruch.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Ból w pachwinie, biodrze, kolanie lub plecach</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Mrowienie, drętwienie lub uczucie prądu w nodze</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Noga mrowi, jest zdrętwiała lub boli na całej długości</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Powiedziano Ci, żeby nie odprowadzać nogi do tyłu, albo masz za sobą niedawną operację biodra</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Stanie na jednej nodze nie jest dla Ciebie bezpieczne</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Jesteś w ciąży i boli Cię miednica, spojenie łonowe lub pachwina, albo to ostatnie miesiące ciąży</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Stań bokiem do ściany i połóż na niej lewą dłoń. Nie trzymaj się krzesła, które się toczy.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Stań bokiem do ściany i połóż na niej prawą dłoń. Nie trzymaj się krzesła, które się toczy.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Jedna dłoń na ścianie</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Przenieś ciężar na lewą stopę, kolano lekko ugięte. Prawa stopa wisi swobodnie.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Przenieś ciężar na prawą stopę, kolano lekko ugięte. Lewa stopa wisi swobodnie.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Ciężar na jednej stopie</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Pozwól prawej nodze kołysać się w przód i w tył, po sekundzie w każdą stronę, jak powolne wahadło.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Pozwól lewej nodze kołysać się w przód i w tył, po sekundzie w każdą stronę, jak powolne wahadło.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Kołysz powoli i swobodnie</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Niech łuk trochę urośnie przez pierwsze pięć ruchów. Tułów i miednica zostają na miejscu.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>Tułów nieruchomo</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Pozwól nodze się uspokoić, postaw stopę i zmień stronę.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Postaw stopę, zmień stronę</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Wysokie wykopy</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Mniej: niech wisi i się kołysze</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Wyginanie pleców przy ruchu do tyłu</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Mniejszy ruch wstecz; żebra w dół</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>Tułów kołyszący się razem z nogą</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Stój prosto; rusza się tylko noga</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Zablokowane kolano nogi podporowej</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Ugnij lekko to kolano</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Szybkie wymachy</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Na tyle wolno, by w każdej chwili się zatrzymać</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Ruch do przodu nisko, wyraźnie poniżej wysokości biodra.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Małe ruchy, wyraźnie w granicach tego, co swobodne.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Podwijanie miednicy przy ścianie</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Uczy panować nad podwinięciem, małym ruchem, od którego zaczyna się każde rozciąganie zginaczy biodra.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>na stojąco, plecami do ściany</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>Lędźwie trochę zbliżają się do ściany i znów się oddalają. Bez rozciągania, prawie bez wysiłku.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>mięsień prosty brzucha</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>mięśnie skośne zewnętrzne brzucha</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>ściana</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Miska z wodą: wypoziomuj ją.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Mało i powoli.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Ćwiczenie, nie postawa.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Nic się nie rusza? Połóż dłoń za talią i bardzo lekko dociśnij ją plecami.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>Rusza się całe ciało? Zmniejsz ruch; barki i kolana zostają.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>Czujesz w udach? Stopy trochę bliżej ściany, kolana mocniej rozluźnione.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Nasila ból w plecach</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Stań plecami do ściany, stopy około 20 cm od niej, na szerokość bioder, kolana lekko ugięte. Pośladki i łopatki dotykają ściany.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Plecy do ściany</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Wsuń dłoń za talię i poczuj szczelinę. Potem zabierz dłoń.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Poczuj szczelinę</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Zrób wydech i podwiń kość ogonową tak, żeby szczelina się zmniejszyła. Nie musi się zamknąć.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Podwiń powoli</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Zostań tak trzy sekundy i oddychaj.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Puść całkowicie: wróć do tego, jak lubisz stać.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Wgniatanie pleców na płasko</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>Połowę tego: mało i powoli</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Miękkie kolana, stopy trochę z przodu</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Unoszenie barków</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Barki zostają szeroko i nisko</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Wydech przy podwijaniu</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Podwinięcie przez cały dzień</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>To ćwiczenie, nie postawa: puść całkowicie</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>O połowę mniej, powoli; pomiń, jeśli zaokrąglanie pleców nie jest dla Ciebie.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Podwijanie miednicy na leżąco</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Uczy panować nad podwinięciem tam, gdzie nic innego nie może się ruszyć: leżąc na plecach.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>Lędźwie trochę zbliżają się do maty i znów się oddalają. Bez rozciągania, prawie bez wysiłku.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Nic się nie rusza? Wsuń opuszki palców pod talię i bardzo lekko je dociśnij.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Szyja napięta? Złożony ręcznik pod głowę.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>Nogi pracują? Stopy trochę bliżej siebie.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Jesteś w późniejszych miesiącach ciąży: leżenie płasko na plecach nie jest wtedy dla Ciebie; wybierz podwijanie przy ścianie</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Poczuj małą szczelinę pod talią.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Puść całkowicie. Na koniec przekręć się na bok, zanim wstaniesz.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Dociskanie pleców na płasko</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Głowa się unosi</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Głowa ciężka na macie</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>w zestawie</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Podwijanie miednicy na siedząco</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Uczy panować nad podwinięciem bez wstawania z krzesła.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Ciężar przetacza się trochę w stronę kości ogonowej i z powrotem. Bez rozciągania, prawie bez wysiłku.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Przetaczaj się przez guzy kulszowe.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Nic się nie rusza? Wsuń dłoń pod jeden guz kulszowy i poczuj, jak się przetacza.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>Głowa kiwa? Zmniejsz ruch; patrz w jeden punkt.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Poczuj oba guzy kulszowe na siedzisku.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Poczuj siedzisko</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Zrób wydech i lekko podwiń kość ogonową. Głowa i barki zostają na miejscu.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Puść całkowicie i znów usiądź prosto.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>Zapadanie się w sobie</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Przetacza się tylko miednica; klatka piersiowa zostaje w górze</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Odchylanie całego tułowia do tyłu</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Barki zostają nad biodrami</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Wykrok do tyłu</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Porusza biodrami i nogami w swobodnym kroku przed treningiem: krok do tyłu, płytkie ugięcie i z powrotem w górę.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>Pracuje przednie udo i pośladek; lekkie, ruchome ciągnięcie z przodu tylnego biodra.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>zginacze biodra tylnej nogi, lekko i w ruchu</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>mięsień czworogłowy</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>metr wolnego miejsca za Tobą</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>jeśli chcesz, ściana lub stabilne krzesło w zasięgu ręki</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Krok do tyłu, opuść się pionowo.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Tory kolejowe, nie lina.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Płytko jest w porządku.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Mniejszy krok i mniejsze ugięcie są tak samo dobre.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Chwiejesz się? Oprzyj dłoń o ścianę lub stabilne krzesło.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>Czujesz w lędźwiach? Podwiń trochę, zanim się opuścisz.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Ból w kolanie, biodrze, pachwinie lub plecach</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>Równowaga jest dziś słaba i nie ma nic stabilnego, czego można się trzymać</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Dochodzisz do siebie po operacji lub urazie biodra, kolana lub pleców i nie masz jeszcze zgody na ćwiczenia</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Stań prosto, stopy pod biodrami, za Tobą wolne miejsce.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Stań prosto</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Zrób jedną stopą krok do tyłu, jak po torach: nie bliżej środka niż wcześniej. Ląduje tylko przód tej stopy.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Krok do tyłu</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Lekko podwiń kość ogonową.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Opuść się pionowo do płytkiego ugięcia. Tylne kolano zostaje około dwóch dłoni nad podłogą.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Pionowo w dół, płytko</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Naciśnij przednią piętą i wróć do stania. Potem druga stopa. Jeśli masz wolne miejsce z przodu, możesz też iść: krok do przodu zamiast do tyłu.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>W górę, zmień stopę</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Tylne kolano opadające na podłogę</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Opuść się mniej; panuj nad ruchem całą drogę</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Żebra w dół, małe podwinięcie</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Wyciągnij się, zanim się opuścisz</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Mały krok i małe ugięcie; przednie udo zostaje wyraźnie powyżej poziomu.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Mało i powoli. Pomiń, jeśli mrowienie jest z przodu uda, i przerwij, jeśli cokolwiek schodzi w dół nogi.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Krótki krok, wyraźnie w granicach tego, co swobodne.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Płynny ruch nogą na siedząco</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Powolny, mały ruch nogi i głowy razem, bez żadnego rozciągania. Dla osób, którym lekarz lub fizjoterapeuta zaproponował ślizgi nerwu; badania są małe i niejednoznaczne.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>siedzenie</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Nic poza swobodnym ruchem: bez ciągnięcia za kolanem lub w łydce, bez mrowienia.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Lekarz lub fizjoterapeuta zaproponował mi ślizgi nerwu.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>mięsień czworogłowy uda</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>krzesło, które się nie toczy ani nie przechyla</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Prostuj nogę, spójrz w górę; wróć.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Mało i płynnie, bez ciągnięcia.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Jedna runda, najwyżej dwa razy dziennie.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Ciągnie za kolanem? Prostuj kolano mniej.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Ciągnie w szyi? Poruszaj głową tylko o połowę mniej.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Mrowienie, które było już wcześniej? Mniejszy i wolniejszy ruch albo dziś to pomiń.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Więcej mrowienia lub bólu niż wcześniej, podczas ruchu lub w ciągu godziny po nim</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Ból, który schodzi w dół nogi</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Drętwienie lub osłabienie nogi</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Żaden lekarz ani fizjoterapeuta nie zaproponował Ci ślizgów nerwu</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Masz teraz silny ból nogi albo noga jest osłabiona</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Dotyczy Cię którykolwiek z sygnałów ostrzegawczych</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Usiądź prosto na stabilnym krześle, obie stopy płasko, dłonie na udach.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Pozwól brodzie trochę opaść. Tu zaczyna się i kończy każdy ruch.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Broda trochę w dół</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Powoli prostuj prawe kolano i jednocześnie unoś głowę, jak przy patrzeniu na obraz wyżej.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Powoli prostuj lewe kolano i jednocześnie unoś głowę, jak przy patrzeniu na obraz wyżej.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Prostuj kolano, spójrz w górę</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Znów ugnij kolano i razem z nim opuść brodę. Nie zatrzymuj się na żadnym końcu.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Ugnij kolano, spójrz w dół</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Mało, płynnie, nigdy do ciągnięcia. Po ostatnim razie spójrz przed siebie i zmień stronę.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Spójrz przed siebie, zmień stronę</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Prostowanie kolana, aż ciągnie</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Zatrzymaj się dużo przed ciągnięciem; stopa wisi luźno</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Broda w dół przy wyprostowanej nodze</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Gdy noga idzie w przód, głowa idzie w górę</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Garbienie się</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Najpierw usiądź prosto, potem ruch</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Zatrzymywanie się na końcu</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Poruszaj się dalej, bez postoju na końcach</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Za dużo powtórzeń</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Jedna runda po osiem, najwyżej dwa razy dziennie</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Usiądź na wyższym krześle, tak by kolana były niżej niż biodra.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Usiądź prosto i zostaw brodę na miejscu: rusza się tylko noga.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Tylko jeśli lekarz lub fizjoterapeuta zaproponował Ci ślizgi nerwu; przerwij, jeśli mrowienie się nasila.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Przysiad z napięciem na górze</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Rozgrzewa biodra i nogi swobodnym, pełnym ruchem: w dół mniej więcej do wysokości krzesła, z powrotem w górę i prosto.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Pracują uda i pośladki, równo po obu stronach. Na koniec dałoby się zrobić jeszcze pięć.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>miejsce do stania</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>jeśli chcesz, krzesło za Tobą, które się nie potoczy, żeby na nim siadać i z niego wstawać</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Usiądź w tył, potem stań prosto.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Kolana idą za palcami stóp.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>Wysokość krzesła w zupełności wystarczy.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>O połowę płycej to też pełny przysiad.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>Pięty chcą się oderwać? Ustaw stopy trochę szerzej albo zejdź mniej.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Chwiejesz się? Siadaj na krześle i z niego wstawaj.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Robi Ci się słabo lub masz duszność w spoczynku</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Powiedziano Ci, żeby nie zginać biodra poza pewien punkt: zostań wyraźnie powyżej niego albo wybierz napięcie pośladków</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Stań ze stopami na szerokość barków, palce lekko na zewnątrz, ciężar na całej stopie.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Stopy na szerokość barków</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Usiądź w tył i w dół, jak na krzesło za Tobą, na tyle, na ile jest wygodnie. Ręce niech swobodnie idą do przodu.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Usiądź w tył i w dół</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Niech kolana idą tam, gdzie wskazują palce stóp; obie pięty zostają na podłodze.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Kolana idą za palcami stóp</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Odepchnij podłogę i wstań.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Odepchnij podłogę</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>Na górze napnij na sekundę oba pośladki, żeby stać prosto. Pionowo, bez odchylania się do tyłu.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Napnij, stój prosto</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Kolana opadające do środka</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Każde kolano idzie tam, gdzie wskazują palce stopy</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>Odrywanie pięt</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Zejdź mniej; ciężar na całej stopie</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Zaokrąglanie pleców</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Mostek do przodu, zejdź mniej</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Odchylanie się do tyłu na górze</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Żebra nad biodrami: napnij, stań prosto i na tym koniec</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Zejdź najwyżej do połowy: uda zostają wyraźnie powyżej poziomu.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Stopy nie szerzej niż biodra.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamicznie</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Skłon w siadzie rozkrocznym</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Spokojne, łagodne rozciąganie wewnętrznej strony ud i tyłu nóg, przez pięć powolnych oddechów.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>siedzenie na podłodze</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Łagodne ciągnięcie po wewnętrznej stronie ud i z tyłu nóg, które pozwala powoli oddychać.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>złożony ręcznik do siedzenia</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Prowadzi klatka piersiowa, nie głowa.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Długie plecy; pochylaj się z bioder.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Rzepki patrzą w sufit.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Trudno usiąść prosto? Usiądź wyżej, na grubszym ręczniku, i ugnij kolana trochę bardziej.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Ciągnie za kolanem? Ugnij lekko kolana.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>Czujesz w lędźwiach? Wyprostuj się i pochyl się jeszcze raz z bioder.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Ból za kolanem lub blisko guza kulszowego</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Mrowienie, drętwienie lub uczucie prądu w nodze</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Ostry lub szczypiący ból w pachwinie lub plecach</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Robi Ci się słabo: wtedy oddychaj, jak chcesz</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Masz obecnie ból nogi pochodzący od pleców</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Doszło do naciągnięcia mięśnia z tyłu uda lub w pachwinie</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Masz kruche kości albo za sobą złamanie kręgu: zostań w pozycji wyprostowanej albo wybierz coś innego</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Usiądź prosto na złożonym ręczniku, nogi rozstawione na tyle, na ile jest wygodnie: około 90–120 cm między piętami, mniej przy niższym wzroście.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Usiądź prosto, nogi rozstawione</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Rzepki i palce stóp wskazują sufit. Kolana zostaw lekko ugięte.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Palce w górę, kolana miękkie</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Zrób wdech i wydłuż się od guzów kulszowych po czubek głowy.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Wdech, wydłuż się</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Zrób wydech i pochyl się do przodu z bioder, klatka piersiowa pierwsza, aż poczujesz łagodne ciągnięcie.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Wydech, pochyl się do przodu</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Oprzyj dłonie na podudziach albo na podłodze przed sobą.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Oprzyj dłonie</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Zostań tak przez pięć powolnych oddechów: powolny wdech, jeszcze wolniejszy wydech. Łagodnie wystarczy.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Pięć powolnych oddechów</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Wróć dłońmi krok po kroku w górę i złącz nogi.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Wróć dłońmi</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Zaokrąglanie pleców, żeby sięgnąć dalej</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Klatka do przodu, długie plecy; mniej wystarczy</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Kolana skręcające do środka</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Rzepki i palce w stronę sufitu</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Przyciąganie się w dół za stopy</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Dłonie niech spoczywają; nie ciągną</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Cicho i nieruchomo; rusza się tylko oddech</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Zostań w pozycji wyprostowanej z dłońmi na udach; to już całe ćwiczenie.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Wyprost górnej części pleców na krześle</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Mały ruch w drugą stronę po pochylaniu się do ekranu, bez wstawania.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>Górna część pleców trochę wygina się nad krawędzią oparcia, a w poprzek klatki piersiowej czuć łagodne ciągnięcie. Nic w lędźwiach ani w szyi.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>mięsień piersiowy większy</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>prostowniki odcinka piersiowego</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>krzesło, które się nie toczy ani nie przechyla, z oparciem kończącym się poniżej łopatek</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Mostek w górę, dolne żebra spokojne.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>Głowa spoczywa w dłoniach.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>Czujesz w lędźwiach? Znów lekko podwiń i zmniejsz ruch.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>Czujesz w szyi? Niech dłonie niosą całą głowę, oczy na wysokości, gdzie ściana styka się z sufitem.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>Krawędź oparcia uciska? Połóż na niej złożony ręcznik.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Barkom niewygodnie z dłońmi za głową? Skrzyżuj ręce na klatce piersiowej.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Ból, mrowienie lub drętwienie w szyi lub ręce</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Ruch szyi wywołuje ból lub mrowienie w ręce</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Masz za sobą złamanie kręgu lub masz kruche kości: najpierw zapytaj i wykonuj bardzo mały ruch</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Krzesło toczy się lub przechyla i nie da się go zablokować</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>Usiądź głęboko, stopy płasko</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Oprzyj głowę w obu dłoniach, łokcie trochę przed sobą.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Głowa w dłoniach</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Podwiń bardzo lekko, tak żeby lędźwie pozostały nieruchome i długie przy oparciu.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Lekkie podwinięcie</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Zrób wdech, unieś mostek i wychyl górną część pleców trochę nad szczyt oparcia.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Wdech, mostek w górę</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Zrób wydech i wróć. Na koniec powoli opuść ręce.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Wydech, wróć</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Podwiń lekko; wygina się tylko górna część pleców</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Opadanie głowy do tyłu</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Niech dłonie niosą głowę; wzrok przed siebie</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Zsuwanie się z siedziska</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Przechylanie lub toczenie się krzesła</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Wszystkie nogi krzesła na podłodze, w miarę możliwości przy ścianie</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Zostań przy pierwszej, małej części ruchu.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Dwie minuty spaceru</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Wstań i odejdź od biurka w swobodnym tempie. Ze wszystkich sposobów przerywania siedzenia ten zbadano najlepiej.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>spacer</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Ciepłe nogi, swobodny oddech: można by cały czas rozmawiać.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>mięśnie łydki</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Swobodne tempo, luźne ręce.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Wzrok w dal.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Woda, okno albo jedno piętro schodów.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Nie ma gdzie chodzić? Maszeruj w miejscu obok krzesła.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Poruszasz się na wózku? Jedź w swobodnym tempie albo zataczaj powolne koła obiema rękami.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Masz więcej czasu? Pięć minut to też dobry spacer.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>Sztywno na początku? Zacznij od krótkich kroków.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Ból w klatce piersiowej lub duszność nawet w spoczynku</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Zawroty głowy lub uczucie, że zaraz zasłabniesz</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Ból w jednej łydce</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Ból schodzący w dół nogi, mrowienie, drętwienie lub osłabienie</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Przy wstawaniu kręci Ci się w głowie i to nie mija: usiądź z powrotem</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Jedna łydka jest od niedawna spuchnięta, ciepła lub bolesna: pokaż ją lekarzowi jeszcze tego samego dnia</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Powiedziano Ci, żeby nie obciążać nogi</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Wstań powoli i odczekaj dwa oddechy.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>Wstań, dwa oddechy</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Idź w swobodnym tempie, barki nisko, ręce luźno się kołyszą.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Swobodne tempo, luźne ręce</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Niech wzrok odpocznie na czymś odległym.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Spójrz w dal</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Daj spacerowi cel: przynieś wodę, podejdź do okna albo wejdź o jedno piętro. Potem wróć.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Woda, okno albo schody</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Ruszanie pędem, długimi krokami</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Krótkie, swobodne kroki; nie ma pośpiechu</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Patrzenie w telefon</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Zostaw go na biurku; wzrok w dal</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Ruszanie z zawrotami głowy</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>Stań, przytrzymaj się, dwa oddechy; usiądź, jeśli nie mija</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Rób krótkie kroki.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Zostań tam, gdzie ręka ma ścianę lub poręcz.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>długo</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Minuta przy biurku</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Minuta na stojąco przy biurku, w zwykłym ubraniu: przód każdego biodra, potem pośladki.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Wstań powoli, dłoń na biurku</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Prawa stopa w tył, kolana miękkie</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Lewa stopa w tył, kolana miękkie</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Podwiń, napnij do połowy, lekko ugnij</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Odwróć się, lewa stopa w tył</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Odwróć się, prawa stopa w tył</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Stopy razem, napnij, puść</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Pięć swobodnych minut dla pleców</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Powoli i łagodnie: na podłodze, na krześle, potem krótki spacer.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Połóż się powoli, kolana ugięte</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Przybliż prawe udo do siebie</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Przybliż lewe udo do siebie</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Opuść je; teraz lewe</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Opuść je; teraz prawe</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Stopy w dół, plecy niech odpoczną</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Podwiń kość ogonową, zostań, puść</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Stopy na szerokość bioder, pięty blisko</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Unieś, zatrzymaj się, powoli opuść</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Na bok, odpocznij, wstań powoli</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Usiądź głęboko na stabilnym krześle</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Mostek w górę, wychyl się trochę</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Idź swobodnie, patrz w dal</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Rozciąganie w klęku jednonóż</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>Rozciąganie zginaczy biodra w klęku jednonóż, raz na każdą stronę. Potrzebny ręcznik pod kolano.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Prawe kolano na ręcznik, prosto</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Lewe kolano na ręcznik, prosto</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Podwiń, napnij do połowy, przesuń trochę</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Zmiana: lewe kolano na ręcznik</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Zmiana: prawe kolano na ręcznik</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Rozciąganie w klęku jednonóż, dwa razy</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>Rozciąganie zginaczy biodra w klęku jednonóż, dwa razy na każdą stronę.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Odpuść, jeden oddech, potem znowu</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Cztery minuty dla bioder</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Podwijanie, rozciąganie w klęku jednonóż, wewnętrzna strona ud i skłon z powolnym oddechem, na podłodze.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Plecy do ściany, kolana miękkie</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>Klęk podparty, prawa noga w bok</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>Klęk podparty, lewa noga w bok</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Biodra w tył, plecy płasko, wróć</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Zmiana: lewa noga w bok</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Zmiana: prawa noga w bok</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Pochyl się do przodu z bioder</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Wróć dłońmi w górę</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Minuta na krześle</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Minuta bez wstawania: górna część pleców, potem pośladki.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Napnij, oddychaj, puść</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Usiądź prosto, jeden powolny oddech</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Rozciąganie na stojąco</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>Rozciąganie zginaczy biodra na stojąco, raz na każdą stronę. Zwykłe ubranie, bez klękania.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Rozciąganie na stojąco, dwa razy</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>Rozciąganie zginaczy biodra na stojąco, dwa razy na każdą stronę.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Rozciąganie na stojąco, krótkie</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>Rozciąganie zginaczy biodra na stojąco, krócej utrzymywane, na krótką przerwę.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Dwie minuty na stojąco</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Dwie minuty na nogach: przód każdego biodra, kilka przysiadów, parę kroków.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Do wysokości krzesła, w górę, napnij</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Maszeruj w miejscu albo idź</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Wstań i odejdź od biurka: do okna, po wodę albo o jedno piętro w górę.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Wstań, odczekaj dwa oddechy</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Idź swobodnie, luźne ręce</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Pięć minut spaceru</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Dłuższy spacer, gdy jest na niego czas.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Pięć minut przed treningiem</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Swobodny ruch przed treningiem, bez zatrzymywania pozycji. Wybierz go, gdy potrzebujesz; sam nigdy nie jest proponowany.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Jedna dłoń na ścianie</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Kołysz powoli prawą nogą</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Kołysz powoli lewą nogą</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Odwróć się</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Stopy na szerokość barków, miejsce wokół</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Przysiad, w górę, napnij, bez pośpiechu</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Stopy pod biodrami, stań prosto</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Krok w tył, płytko ugnij, wróć</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Opuszki palców na czymś stabilnym</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Prawa noga w bok i powrót</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Lewa noga w bok i powrót</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Idź żwawo</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Przerwij, jeśli poczujesz ostry lub szczypiący ból, ból schodzący w dół nogi, mrowienie, drętwienie, osłabienie lub zawroty głowy. Wychodź z pozycji powoli. Jeśli to nie mija, porozmawiaj z lekarzem lub innym specjalistą ochrony zdrowia.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Łagodne uczucie rozciągania jest normalne. Jeśli boli jeszcze po następnym dniu, rób mniej.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Wychodź z pozycji powoli. Nie ma pośpiechu.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak podaje ogólne pomysły na ruch, dla dorosłych, którzy dobrze się czują. Nie może Cię zbadać i nie jest opieką medyczną. Jeśli dochodzisz do siebie po operacji lub urazie, jesteś w ciąży albo masz schorzenie kości, stawów, nerwów lub zaburzenie równowagi, zapytaj lekarza lub fizjoterapeutę, co z tego jest dla Ciebie odpowiednie.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Łagodnie wystarczy.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Mniej jest w porządku.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Jeśli czujesz to w plecach, podwiń miednicę ponownie.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Ledwo wyczuwalne</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Łagodne ciągnięcie, można by rozmawiać: to jest cel</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Odpuść trochę</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Za mocno: wycofaj się do połowy</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>Albo jakikolwiek ból lub mrowienie: przerwij</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Wezwij pomoc natychmiast</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Jeśli masz ból pleców lub nogi razem z którymkolwiek z tych objawów, zadzwoń pod lokalny numer alarmowy.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Drętwienie lub mrowienie między nogami, wokół narządów płciowych, pośladków lub odbytu; inne niż zwykle czucie przy podcieraniu</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Nowe trudności z rozpoczęciem, odczuwaniem lub kontrolą oddawania moczu lub stolca albo nowe drętwienie lub nowa utrata funkcji podczas seksu</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Osłabienie lub drętwienie obu nóg, nasilające się osłabienie, ból obu nóg albo stopa, która opada lub którą powłóczysz</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Ból w klatce piersiowej</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Ból po poważnym wypadku</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Szukaj pomocy tego samego dnia: jedna łydka</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Nie rozciągaj jej. Razem z dusznością lub bólem w klatce piersiowej to stan nagły.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Jedna łydka od niedawna spuchnięta, ciepła, bolesna lub przebarwiona</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Wkrótce porozmawiaj z lekarzem</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Jeśli masz ból pleców lub nogi razem z którymkolwiek z tych objawów.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Gorączka lub złe samopoczucie</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Utrata masy ciała bez znanej przyczyny</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Przebyty nowotwór złośliwy (rak)</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Stały ból w nocy, którego nie łagodzi żadna pozycja</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Nowy guzek albo zmiana kształtu kręgosłupa</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Upadek lub niewielkie uderzenie przy kruchych kościach lub długim stosowaniu sterydów</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Osłabiona odporność albo wstrzykiwanie narkotyków</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Nowy ból w wieku poniżej około 20 lub powyżej około 50 lat</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Brak poprawy po kilku tygodniach</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Trzymaj się czegoś, co nie może się przesunąć: biurka, ściany, krzesła bez kółek, które stoi przy ścianie.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Bose stopy albo buty, które się nie ślizgają; bez skarpet na gładkiej podłodze, bez wysokich obcasów.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Metr wolnej podłogi, bez kabli i toreb, gorące napoje z dala.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Wstawaj w dwóch etapach: usiądź prosto i oddychaj, potem wstań.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>Przód biodra</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Mięsień lędźwiowy większy i mięsień biodrowy unoszą udo; pomagają mięsień prosty uda, krawiecki, napinacz powięzi szerokiej i grzebieniowy.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Długie siedzenie może zostawić w biodrach uczucie sztywności. Uczucie sztywności to nie to samo co skrócenie.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Najpierw podwiń, potem trochę do przodu: dzięki podwinięciu rozciąga się biodro, a plecy są oszczędzane. Łagodnie wystarczy.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>Bok biodra</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>Mięsień z boku biodra, mięsień pośladkowy średni, odwodzi nogę i utrzymuje miednicę poziomo, gdy stoisz na jednej nodze.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>Po wewnętrznej stronie uda są te, które przyciągają nogi do siebie.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Przed treningiem</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Przed treningiem ruszaj się; utrzymywane rozciąganie zostaw na czas przy biurku albo po treningu.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Pięć powolnych oddechów: cztery sekundy wdech, sześć wydech. Nigdy nie wstrzymuj oddechu.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>Robi Ci się słabo? Oddychaj tak jak zawsze.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Mrowienie i drętwienie</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Mrowienie, drętwienie lub uczucie prądu pochodzi od nerwu, nie od mięśnia: przerwij. Dotyczy to zarówno przodu uda, jak i tyłu nogi.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>Duży nerw z tyłu nogi wychodzi z korzeni w odcinku lędźwiowym. Wewnętrzna strona podudzia i przód uda należą do innego nerwu.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>Większości osób z rwą kulszową poprawia się bez operacji, często w ciągu tygodni. Może wrócić, a u niektórych trwa dłużej.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Kilka sygnałów ostrzegawczych wymaga szybkiej pomocy: zobacz listę.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Gdy bolą plecy</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>Większość bólów pleców nie oznacza uszkodzenia i uspokaja się. Kilka sygnałów ostrzegawczych wymaga szybkiej pomocy: zobacz listę.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Łagodny ruch i częsta zmiana pozycji to dobry nawyk. Przerwij to, co pogarsza.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Dwa oddechy, potem wstań powoli</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Zostań swobodnie i oddychaj</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Kiedy przypominać</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>Przy komputerze czy poza nim</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>Rozciąganie</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Dźwięki i głos</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Inne programy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Przypominaj po</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Jak długo jesteś przy komputerze bez przerwy, zanim pojawi się przypomnienie.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>W połowie czasu zmień kolor ikony w zasobniku</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>Ikona zmienia kolor, gdy minie połowa tego czasu. Nic więcej się nie dzieje.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Przypominaj powiadomieniem</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>Pierwszy krok. Bez niego najpierw pojawia się karta.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Pokaż małą kartę, gdy przypomnienie zostaje bez odpowiedzi</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>Karta siedzi w rogu ekranu i nigdy nie zabiera Ci klawiatury.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Pokaż kartę po</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Jak długo przypomnienie czeka na odpowiedź, zanim pojawi się karta. „Wył.” oznacza brak karty.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Jeden cichy dźwięk</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Nad programem, który wypełnia ekran, nic się nie pokazuje. Gdy przypomnienie czeka już tak długo, jak w ogóle może, ten dźwięk zastępuje powiadomienie. Nigdy, gdy mikrofon jest w użyciu.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Tylko gdy program wypełnia ekran</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Także przy drugim przypomnieniu</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Stanowczo: karta zostaje, aż dostanie odpowiedź</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>W przeciwnym razie zniknie sama po dziesięciu minutach. Trzyma się swojego rogu; zamknięcie to też odpowiedź, tak samo przerwa.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Dostosuj się do odpowiedzi na przypomnienia</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Po trzech z rzędu bez odpowiedzi pojawiają się dziesięć minut później. Raz w tygodniu pada pytanie, czy jest ich za dużo. Każda zmiana jest tu pokazana wraz z powodem.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Chwila bez pisania, na którą się czeka</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Przypomnienie czeka, aż klawiatura i wskaźnik będą nieruchome przez ten czas, żeby nie pojawić się w środku zdania.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Czekaj na taką chwilę najwyżej</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Po tym czasie przypomnienie pojawia się nawet w trakcie pisania.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Przypomnij, gdy długo stoję</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Po „Stoję” jedno powiadomienie; prosi o zmianę, nie o krzesło.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Długie stanie to</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Jak długo stoisz, zanim pojawi się to powiadomienie.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Chwila po powrocie</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Żadnego przypomnienia przez ten czas po powrocie, odblokowaniu ekranu lub wybudzeniu komputera.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Odczekaj po rozmowie</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Przypomnienie, które czekało na koniec rozmowy lub prezentacji, pojawia się tyle czasu po nim.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Przypomnienie czeka najwyżej</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>Najdłużej, jak rozmowa, prezentacja lub „Nie przeszkadzać” może wstrzymać jedno przypomnienie.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Przypomnienia pojawiają się tylko w tych godzinach; brak oznacza o każdej porze. Dzień może mieć kilka przedziałów, jeden może przechodzić przez północ. Czas przy komputerze jest liczony tak czy inaczej.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Godziny ciszy</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>W tych godzinach nie ma przypomnień, np. daily 12:00-13:00. To, które przypadło w tym czasie, pojawia się po ich końcu.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>W te dni nie ma przypomnień.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Podsumowanie dnia o</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>O tej porze jedno powiadomienie mówi, ile czasu minęło przy komputerze, jaki był najdłuższy odcinek, ile przerw i rozciągań. Brak oznacza, że podsumowania nie ma.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Plik kalendarza</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Plik w formacie iCalendar (.ics) na tym komputerze. Dopóki trwa w nim wydarzenie, przypomnienie czeka. Jest tylko czytany, ponownie po każdej zmianie. Wydarzenie całodniowe niczego nie wstrzymuje, chyba że kalendarz oznacza je jako zajęte.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Uznawaj nieobecność po</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Cisza klawiatury i wskaźnika tej długości to nieobecność, liczona od ostatniego klawisza lub ruchu. Krótsza cisza to czytanie i liczy się jako czas przy komputerze.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Pytaj o nieobecności krótsze niż</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>Sama cisza nie odróżnia czytania od spaceru. Gdy cisza była krótsza, aplikacja pyta, co to było; dłuższa liczy się jako nieobecność.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Pytaj najwyżej raz na</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>Najkrótszy czas między dwoma takimi pytaniami.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Uznawaj ciche oglądanie przez</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>W rozmowie lub przy filmie liczy się czas przy komputerze, nawet bez dotykania go, najwyżej tak długo; potem aplikacja pyta.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Rozpoznawaj rozmowy po mikrofonie</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Dopóki program nagrywa z mikrofonu, przypomnienie czeka, a czas liczy się jako czas przy komputerze, nawet bez dotykania go. Sprawdzane jest tylko, czy mikrofon jest w użyciu, nigdy dźwięk.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Rozpoznawaj rozmowy po kamerze</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>To samo, dopóki program ma otwartą kamerę. Jej obraz nigdy nie jest oglądany.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Zauważaj udostępnianie ekranu</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>To samo, dopóki ekran jest udostępniany lub nagrywany, jeśli pulpit o tym mówi.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Zauważaj, co nie daje ekranowi zgasnąć</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Dopóki program nie daje ekranowi zgasnąć, tak jak film, czas liczy się jako czas przy komputerze, nawet bez dotykania go. Samo to nigdy nie wstrzymuje przypomnienia.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Zauważaj okna na pełnym ekranie</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Dopóki używane okno wypełnia ekran, przypomnienie czeka, a czas liczy się jako czas przy komputerze, nawet bez dotykania go.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Szanuj „Nie przeszkadzać”</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Dopóki pulpit jest ustawiony na „Nie przeszkadzać”, przypomnienie czeka.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Przerwa trwa co najmniej</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Czas poza komputerem albo na stojąco, który trwa co najmniej tyle, kończy liczenie i zaczyna nowe.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Uznawaj, że stoję, przez</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>„Stoję” kończy się samo po tym czasie albo przy następnej blokadzie. Powiedziane ponownie, działa znów tak długo.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Pełna przerwa trwa co najmniej</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>Od tej długości historia pokazuje przerwę jako pełną.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>Zestaw, który otwiera „Rozciąganie teraz”.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>W biurze nie jest proponowany żaden zestaw wymagający podłogi, chyba że go wybierzesz.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Rozciągania bioder dziennie</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Ile przypomnień w ciągu dnia wymienia rozciąganie bioder; wszystkie inne wymieniają spacer albo stanie.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Ruchy do pominięcia</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Zestawy są zmieniane tak, żeby się bez nich obyły. Zostaje tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Klękanie</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Schodzenie na podłogę</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Noga za mną</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Głębokie zgięcie w biodrze</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Szeroko rozstawione nogi</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Stanie na jednej nodze</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Pochylanie się do przodu</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Mrowienie lub drętwienie nogi</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Ciąża</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Rozciąganie do granic ruchu w stawie</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Stanie: pozostaję na siedząco</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Szybkie wstawanie</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Wprowadzenie przed następnym rozciąganiem</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Czym są te pomysły na ruch, dla kogo są i które ruchy pomijać. Po pokazaniu to się wyłącza.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Za każdym razem pytaj, co omijać</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Jeden rząd przycisków, zanim zacznie się rozciąganie; wybór dotyczy dzisiejszego dnia.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Ciche dźwięki</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>W punktach zwrotnych rozciągania: początek, zmiana strony, koniec. Nigdy, gdy mikrofon jest w użyciu.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Dźwięków i głosu, w procentach głośności systemu.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Wypowiadane wskazówki</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>Wskazówka chwili jest czytana na głos, jeśli system ma głos (speech-dispatcher). Nigdy, gdy mikrofon jest w użyciu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Okien, ćwiczeń i wiersza poleceń.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Jak na pulpicie</translation>
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
        <translation>Wstrzymuj muzykę i filmy na czas rozciągania</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Odtwarzacze, które grają na początku rozciągania, są wstrzymywane i grają dalej po nim.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Polecenie przy przypomnieniu</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Uruchamiane przy każdym przypomnieniu. Dostaje to, czego ono dotyczy, jako STRETCHBREAK_… w swoim środowisku, ma 10 sekund i nie jest przekazywane żadnej powłoce.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Polecenie na początku przerwy</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Uruchamiane, gdy odchodzisz, wstajesz lub zaczynasz rozciąganie, o ile aplikacja to widzi.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Polecenie po zakończeniu przerwy</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Uruchamiane, gdy znów jesteś przy komputerze.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Polecenie po zakończeniu odcinka</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Uruchamiane, gdy przerwa trwała na tyle długo, żeby się liczyć.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Polecenie po rozciąganiu</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Uruchamiane, gdy rozciąganie dobiegło końca lub zostało przerwane.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Kolory okien.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Włączone pokazuje postać jako nieruchome rysunki, po jednym na każdy krok.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Przechowuj historię</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Starsze dni są raz dziennie trwale usuwane. Historia nigdy nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dwa lata</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>użycie: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenty</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcje</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>pokaż tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>brakuje argumentów: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>nieznane argumenty: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>nie ma czegoś takiego jak %(value)r (do wyboru: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r nie jest wartością typu %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opcja %(option)s nie jest jednoznaczna: może to być %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>potrzebny jest argument</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>potrzebny jest co najmniej jeden argument</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argument %r tu nie pasuje</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Rozciąganie teraz</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Idę na spacer</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Przerwa już była</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Za %n minutę</numerusform>
            <numerusform>Za %n minuty</numerusform>
            <numerusform>Za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Do {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Dziś przy komputerze: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Najdłużej bez przerwy: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Przerwy: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Rozciąganie bioder: {left} s lewa, {right} s prawa</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Dziś niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Dziś: {channels}. Ostatnie: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>jeszcze nie wypróbowano</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>zauważone</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niezauważone</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Mysz lub klawisz</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Odłóż ręce na dwie sekundy. Potem porusz myszą albo naciśnij Shift.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>Użycia klawiatury lub myszy nie było widać. W ten sposób nie da się liczyć czasu przy komputerze.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Dziesięć sekund bez klawiatury i myszy</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Nie dotykaj myszy i klawiatury przez dziesięć sekund.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>Ciszy nie było widać. Może jakieś urządzenie porusza się samo.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Blokada ekranu</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Zablokuj ekran i odblokuj go. Albo to pomiń.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>O blokadzie nie było informacji. Liczy się wtedy jako cisza.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Odtwórz film przez kilka sekund. Albo to pomiń.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Nic nie powiedziało, że film jest odtwarzany. Film liczy się wtedy do ostatniego użycia klawiatury lub myszy.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Powiadomienie z przyciskiem</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Pojawi się powiadomienie. Naciśnij na nim przycisk.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Odpowiedź nie wróciła. Przypomnienia mają też własną kartę.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikona w zasobniku</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Szukanie ikony w panelu.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Żaden panel nie pokazuje ikony. Małe okno robi to samo.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>awaria</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>aplikacja</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>blokada i uśpienie</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>mikrofon</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>udostępnianie ekranu</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>odtwarzanie</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>dziennik</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>display</source>
        <translation>ekran</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>szyna sesji</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>szyna systemowa</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>powiadomienia</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>powiadomienia (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>usługa D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>własne polecenia</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>odtwarzacze</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>wysłane przypomnienia</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>zasobnik</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>następne sprawdzenia</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesja</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>pulpit</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Widać, że klawiatura lub mysz jest używana, nigdy co.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Uruchom StretchBreak w sesji pulpitu. W Waylandzie kompozytor musi oferować powiadomienia o bezczynności: robią to GNOME, KDE, sway, Hyprland, labwc i inne.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>O blokadzie i uśpieniu przychodzi informacja.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Zainstaluj systemd-logind lub elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Widać, czy program nagrywa.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Zainstaluj libpulse i uruchom PulseAudio lub pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Widać, czy program ma otwartą kamerę.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Widać, czy ekran jest udostępniany.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Uruchom PipeWire, z zainstalowanym libpipewire.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>O programach, które nie dają ekranowi zgasnąć, przychodzi informacja.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Wymaga logind albo usługi sesji GNOME lub KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Widać, czy okno wypełnia ekran.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Wymaga menedżera okien, który o tym mówi (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>Widać „Nie przeszkadzać” pulpitu.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Wstrzymanie w menu zasobnika robi to samo.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>To, co się dzieje, jest zapisywane.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Zrób miejsce na dysku i zadbaj o prawo zapisu w folderze.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Przypomnienia są pokazywane z przyciskami.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Zainstaluj usługę powiadomień, np. dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Teraz nieużywane.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Tego tu nie widać.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>Ikona jest w panelu.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Żaden panel nie przyjmuje jeszcze ikony; jest małe okno.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Dodaj zasobnik do panelu. GNOME potrzebuje włączonego rozszerzenia AppIndicator.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>Na tej platformie nie ma zasobnika.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Nic nie jest zaplanowane: budzi go tylko klawiatura, mysz lub pulpit.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Sprawdzi ponownie za: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Test ze StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Naciśnij przycisk: to wszystko.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Widzę</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>Nie udało się pokazać powiadomienia.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Wstań na minutę albo zrób jedno łagodne rozciąganie.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Cisza od {since} do {until}: czy to była przerwa na nogach?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Twoja odpowiedź poprawia liczenie. Brak odpowiedzi też jest w porządku.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Tydzień przypomnień: jak było?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Każda odpowiedź przesuwa je o dziesięć minut. Brak odpowiedzi zostawia je bez zmian.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>W sam raz</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Poproszę więcej</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>Na stojąco od {minutes} min</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Przejdź kilka kroków albo usiądź: pomaga zmiana.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Już siedzę</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Stoję dalej</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Tak, na nogach</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Nie, przy komputerze</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>To było drugie odłożenie</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak czeka teraz na Twoją następną chwilę bez pisania.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Może krótkie: rozciąganie bioder, na stojąco, 1 minuta</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Może dłuższe: rozciąganie bioder, na stojąco, 2 minuty</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>liczy</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>liczy, bez klawiatury i myszy</translation>
    </message>
    <message>
        <source>away</source>
        <translation>poza komputerem</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>na stojąco</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>uśpiony</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>nie liczy</translation>
    </message>
    <message>
        <source>input</source>
        <translation>klawiatura lub mysz</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>ekran zablokowany</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>komputer uśpiony</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>aplikacja nie działała</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>mikrofon w użyciu</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>kamera w użyciu</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>ekran udostępniany</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>coś jest odtwarzane</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>okno na pełnym ekranie</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nie przeszkadzać</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>klawiatury i myszy nie widać</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>według Twoich słów</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>rozciąganie</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>wydarzenie w Twoim kalendarzu</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>spotkanie, według Twoich słów</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>poza godzinami pracy</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>godziny ciszy</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>dzień wolny</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>przypomnienia wstrzymane do {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>przypomnienie czeka: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>cisza klawiatury i myszy</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Przejdź się do okna, 2 minuty</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Przejdź się po szklankę wody, 2 minuty</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Przejdź się do najdalszych drzwi i z powrotem, 2 minuty</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Przejdź korytarz raz tam i z powrotem, 2 minuty</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Wyjdź na świeże powietrze, 5 minut</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Obejdź raz budynek, 5 minut</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Przejdź przez każdy pokój, do którego możesz wejść, 2 minuty</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Idź do czajnika i zaparz herbatę, 3 minuty</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Zejdź i wejdź o jedno piętro, 2 minuty</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Załatw po drodze drobną sprawę, 3 minuty</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Przejdź się do skrzynki na listy lub recepcji, 3 minuty</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Zrób powolną rundę z luźnymi rękami, 2 minuty</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Idź i patrz na to, co najdalej, 2 minuty</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Przejdź się bez telefonu, 3 minuty</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Idź tam, gdzie jest światło dzienne, 3 minuty</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Swobodny spacer z ruchomym rysunkiem, 2 minuty</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Maszeruj w miejscu, swobodnie i cicho, 1 minuta</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Przejdź się do dalszego kosza na papiery, 1 minuta</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Przejdź się na balkon, do ogrodu lub drzwi, 3 minuty</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Przejdź się i zajrzyj do roślin, 3 minuty</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Odnieś jedną rzecz na jej miejsce, 2 minuty</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Stań przy oknie i popatrz w dal, 1 minuta</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Wstań i przeczytaj następną stronę na stojąco, 2 minuty</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>Następna rozmowa lub wiadomość na stojąco, 3 minuty</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>Stań prosto, luźne barki, powolny oddech, 1 minuta</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>Stań i przenoś ciężar z nogi na nogę, 1 minuta</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>Stań i wespnij się na palce dziesięć razy, 1 minuta</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>Stań i oprzyj proste ręce o biurko, 1 minuta</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>Stań i kołysz obiema rękami, 1 minuta</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>Stań i zataczaj barkami koła do tyłu, 1 minuta</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Wstań i uporządkuj jeden róg biurka, 2 minuty</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>Wypij coś na stojąco, 2 minuty</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>Następna myśl na stojąco, ręce z dala od klawiszy, 1 minuta</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Pięć razy powoli wstań z krzesła i usiądź, 1 minuta</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>Stań i sięgnij obiema rękami w górę, 1 minuta</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Rozciąganie bioder, na stojąco przy biurku, 1 minuta</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Przód biodra, każda strona raz, 1 minuta</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Mały krok w tył, podwiń i oddychaj, 1 minuta</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Jeden łagodny zestaw przy biurku, 1 minuta</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Powolne oddechy w lekkim rozciąganiu, 1 minuta</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Rozciąganie bioder na stojąco, z kilkoma krokami, 2 minuty</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Rozciąganie bioder i kilka lekkich przysiadów, 2 minuty</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Przód obu bioder, na stojąco, 2 minuty</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Dwie łagodne minuty na nogach, 2 minuty</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Swobodne ruchy w zwykłym ubraniu, 2 minuty</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Zestaw dla bioder na podłodze, 4 minuty</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>Na dywanie: przód i wnętrze bioder, 4 minuty</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Cztery niespieszne minuty dla bioder, 4 minuty</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Łagodne ruchy na krześle, 1 minuta</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Górna część pleców nad oparciem krzesła, 1 minuta</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Górna część pleców i lekkie napinanie, na siedząco, 1 minuta</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Usiądź prosto i porusz górną częścią pleców, 1 minuta</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Ręce z dala od klawiszy, patrz w dal, 1 minuta</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Sześć powolnych oddechów, dłonie na kolanach, 1 minuta</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Zataczaj barkami koła do tyłu, na siedząco, 1 minuta</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Powolne koła obiema rękami, na siedząco, 1 minuta</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Otwieraj i zamykaj dłonie, rozluźnij nadgarstki, 1 minuta</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Odłóż jedną rzecz na miejsce, 1 minuta</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Sięgnij w górę i na boki, na siedząco, 1 minuta</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Zmień miejsce w pokoju, 2 minuty</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Przynieś coś do picia, tak jak Ci pasuje, 2 minuty</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Przemieść się do okna, tak jak Ci pasuje, 2 minuty</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Jedna powolna runda, tak jak Ci pasuje, 2 minuty</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Wyjrzyj przez najdalsze okno w Twoim zasięgu, 2 minuty</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>połączenie zostało zamknięte</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>brak adresu, którego można użyć</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Ten pulpit nie ma D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Nie można użyć: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Brak odpowiedzi: {bus} ({why}). Kolejna próba trwa.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Utracono połączenie: {bus} ({why}). Kolejna próba trwa.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>to, co przyszło, nie jest D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>nic nie odpowiada pod {places}. Uruchom StretchBreak w sesji pulpitu.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak nie może się uruchomić: brakuje biblioteki, której potrzebuje Qt ({why}). Zainstaluj pakiet systemu, który ją zawiera.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>nie ma ekranu: nie ustawiono ani WAYLAND_DISPLAY, ani DISPLAY. Uruchom StretchBreak w sesji pulpitu.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} nie jest folderem.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>Nie można użyć {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} należy do kogoś innego.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} jest otwarty dla innych osób; zamknij go poleceniem: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>Nie można połączyć się ze StretchBreak pod {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak nie działa. Uruchom go poleceniem: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak jest, ale nie odpowiada. Spróbuj jeszcze raz albo go zakończ.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak przerwał odpowiedź. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak nie ma na to odpowiedzi; dlaczego, jest w jego pliku dziennika.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Polecenie jest obiektem JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>Odpowiedź jest za długa, żeby ją wysłać.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>Polecenie jest za długie.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>To nie jest wiersz JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak nie mógł tego zrobić; dlaczego, jest w jego pliku dziennika.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>nie mówi się tam protokołem Wayland</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>serwer X nie odpowiada</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send nie mówi, czy ktoś to zobaczył</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR nie jest ustawione</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>nikt tam nie słucha</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland widzi tylko klawiaturę i mysz we własnych oknach</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>serwer X nie ma rozszerzenia SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>serwer X nie ma licznika IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart można ustawić na on albo off, nie na „{word}”</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>Pulpit najpierw zapyta Ciebie; jego odpowiedź będzie widać w ustawieniach.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak uruchamia się przy logowaniu.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak nie uruchamia się przy logowaniu.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Ten system nie mówi, czy StretchBreak uruchamia się przy logowaniu.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>chwila</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Krótka przerwa</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; powód: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} to „{text}”, a to nie jest czas w rodzaju 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>strefa czasowa „{name}” nie jest znana</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>brakuje DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION to „{text}”, a to nie jest czas trwania w rodzaju PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>na początku nie ma BEGIN:VCALENDAR: to nie jest plik kalendarza</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>wiersz {line} nie ma postaci NAZWA:WARTOŚĆ</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>wiersz {line}: nie można użyć tego wydarzenia ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>Reszta jest używana.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Niczego nie wstrzymuje.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem} i jeszcze %n.</numerusform>
            <numerusform>{file}: {problem} i jeszcze %n.</numerusform>
            <numerusform>{file}: {problem} i jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n wydarzenie powtarza się w sposób, którego nie da się śledzić</numerusform>
            <numerusform>%n wydarzenia powtarzają się w sposób, którego nie da się śledzić</numerusform>
            <numerusform>%n wydarzeń powtarza się w sposób, którego nie da się śledzić</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: jest większy, niż może być kalendarz; niczego nie wstrzymuje.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: nie można odczytać kalendarza ({why}); niczego nie wstrzymuje.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>nie ma zestawu o nazwie „{name}”; są: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>wszędzie</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>potrzebuje miejsca na podłodze</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nic do przytrzymania</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Żaden czas nie ginie ani nie liczy się podwójnie; to, co dzieje się teraz, widać w dniach, które pokazuje zegar. Jeśli są błędne, ustaw go poprawnie.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>Zegar tego komputera przestawiono o 1 dzień do przodu.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>Zegar tego komputera przestawiono o 1 dzień do tyłu.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>Zegar tego komputera przestawiono o %n dzień do przodu.</numerusform>
            <numerusform>Zegar tego komputera przestawiono o %n dni do przodu.</numerusform>
            <numerusform>Zegar tego komputera przestawiono o %n dni do przodu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>Zegar tego komputera przestawiono o %n dzień do tyłu.</numerusform>
            <numerusform>Zegar tego komputera przestawiono o %n dni do tyłu.</numerusform>
            <numerusform>Zegar tego komputera przestawiono o %n dni do tyłu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>„{text}” to nie dzień w rodzaju 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>„{text}” to nie czas w rodzaju 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Rozciąganie jest już otwarte; oto ono.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>Karta ma klawiaturę.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Na ekranie nie ma teraz żadnej karty.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak nie ma okna o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak zakończył działanie.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak nie zna polecenia „{name}”.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>w historii nic nie ma o {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>poprawka wymaga czasów z przesunięciem, np. 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>to, co poprawiasz, zaczyna się, zanim się kończy, i trwa najwyżej dzień</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>„{word}” nie jest możliwą poprawką; użyj jednej z: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Dla tych dni nic jeszcze nie ma w historii.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>najdłużej</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>przerwy</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>przypomnienia</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>rozc. lewa</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} według {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>policzono: {counts}, bez godzin</translation>
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
        <translation>nie jest obiektem</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>„duration” powinno być liczbą sekund</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>„duration” nie może być liczbą {number} sekund</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>„data” powinno mieć „status”: afk albo not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, wiersz {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>nie ma bucketu typu „{type}”; wyeksportuj wszystkie buckety albo aw-watcher-afk z ActivityWatch jako JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>nie ma listy zdarzeń</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>„timestamp” powinno być czasem w rodzaju 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>nie jest tekstem w UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>nie jest JSON-em, który da się odczytać</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, zdarzenie {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>powinno być „{first}”; czy to plik Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>jest w wersji innej niż {one} lub {other}; zgłoś to razem z pierwszymi wierszami pliku</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: nie ma w nim ani {one}, ani {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>powinien tu być dzień w rodzaju „D 2 2 126 8 30 2 2 126 17 5”, dla 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>pierwszą liczbą powinny być sekundy aktywności tego dnia</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} w ciągu {days} z {program} są teraz w historii.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>W {path} nie ma nic, czego historia już by nie miała.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>Twoja własna zaczyna się {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 dzień policzony przez {program} jest teraz w historii.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n dzień policzony przez {program} jest teraz w historii.</numerusform>
            <numerusform>%n dni policzone przez {program} są teraz w historii.</numerusform>
            <numerusform>%n dni policzonych przez {program} jest teraz w historii.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>brak prawa zapisu w tym miejscu</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>to nie jest folder</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. Czego nie można tam zapisać, zostaje w pamięci i znika po zakończeniu. Zadbaj o prawo zapisu w tym folderze albo ustaw {variable} na taki, w którym je masz.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (minuty), tomorrow albo „until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (minuty) albo „until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>„{text}” to nie długość wstrzymania; napisz {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>„{text}” to nie długość spotkania; napisz {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>„{text}” to nie godzina; napisz {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n minuta przy komputerze</numerusform>
            <numerusform>%n minuty przy komputerze</numerusform>
            <numerusform>%n minut przy komputerze</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>mniej niż minuta przy komputerze</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 minuta przy komputerze</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>Historia jest usunięta.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} jest usunięty z historii.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>Historia od {first} do {last} jest usunięta.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>początku</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>brak dostępu</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>niedozwolona operacja</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>plik już istnieje</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>to nie folder</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>brak miejsca na dysku</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>przekroczono limit miejsca na dysku</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>system plików tylko do odczytu</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>za długa nazwa pliku</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>za dużo dowiązań symbolicznych</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>za dużo otwartych plików</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>odmowa połączenia</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Wie, ile czasu minęło przy komputerze, i pokazuje jedno łagodne rozciąganie.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>pokaż wersję programu i zakończ</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>polecenia</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>Poprzednie ustawienia są zachowane jako {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>wypisz JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>zmień ustawienie na to jedno uruchomienie, np. remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>uruchom bez żadnego okna, jak przy logowaniu</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>przyspiesz sesje, żeby je wypróbować</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>np. standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow albo: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30 albo długość, np. 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>wypisz jeden wiersz na dzień jako CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>wypisz przerwy jako kalendarz</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>uruchom aplikację w zasobniku</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>co aplikacja teraz zakłada i dlaczego</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>otwórz teraz zestaw</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>zobacz zestawy i wybierz jeden</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>zobacz i zmień ustawienia</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>zobacz jeszcze raz pierwsze strony</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>powiedz, że przerwa już była</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>powiedz, że idziesz teraz na spacer</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>bez przypomnień, gdy jesteś na spotkaniu</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>powiedz, że od teraz stoisz</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>powiedz, że znów siedzisz</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>powiedz w odpowiedzi na pytanie, że to była przerwa na nogach</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>powiedz, że był to czas przy komputerze</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>przypomnij ponownie za MIN minut</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>przez jakiś czas bez przypomnień</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>zakończ wstrzymanie lub spotkanie</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>co tu widać i co by pomogło</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>Twoje dotychczasowe dni</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>wszystko, co tu masz, do jednego pliku</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>wszystko z powrotem z takiego pliku</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>dni zapisane przez inny program</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>oceń zarejestrowany dzień</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>jakie są ćwiczenia i ile trwają</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>jakie są zestawy i do czego jest każdy</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>sprawdź pliki ćwiczeń i zestawów</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>narysuj postacie w pliku obrazu</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>uruchamianie przy logowaniu: on, off albo jak jest teraz</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>zakończ aplikację</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Spróbuj: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>pierwszy dzień, np. 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>ostatni dzień, włącznie</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>usuń dzień na zawsze albo przelicz wszystkie dni od nowa</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>co usunąć</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>naprawdę usuń</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>którego programu</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>jego plik lub folder</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>każda postać, poprawna i błędna</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>jedna postać: które ćwiczenie</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>skąd</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>która chwila</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>gdzie zapisać tę jedną postać</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>zarejestrowany dzień</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>plik ustawień (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>powiedz, co jest nie tak, z plikiem i wierszem</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>pliki lub foldery</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>narysuj dzień w pliku obrazu</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>z --plot: który dzień; bez tego dzisiaj</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>które ustawienie lub plik</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>wartość od teraz</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>z --plot: tydzień tego dnia</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>z --plot: jego miesiąc</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>z --plot: dwanaście miesięcy do niego włącznie</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} nie przyjmuje niczego po {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} wymaga {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: taki plik już jest; podaj inną nazwę</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: nie ma takiego pliku ustawień</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: niczego nie przejęto</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nic się nie różni.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Najpierw napraw plik.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>uruchamia program</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>nie ma tam pliku TOML</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n plik, nic do poprawienia</numerusform>
            <numerusform>%n pliki, nic do poprawienia</numerusform>
            <numerusform>%n plików, nic do poprawienia</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nic do poprawienia</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>Szyna sesji nie odpowiada: potrzebują jej powiadomienia i blokada.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Nie ma szyny sesji: potrzebują jej powiadomienia i blokada.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak nie działa, więc sprawdzane jest tylko to, co widać z zewnątrz.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Uruchom go poleceniem: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>Plik ustawień da się odczytać.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>Dziennik da się odczytać.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>Ekran odpowiada.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>Szyna sesji odpowiada.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Dni przeliczone od nowa: {days}, ze zdarzeń: {events}. Ich suma kontrolna to {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>to usuwa całą historię na zawsze; powtórz z --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>to usuwa na zawsze to, co wiadomo o {day}; powtórz z --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>te same zdarzenia dały za drugim razem inne liczby; zgłoś to, proszę</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Nie ma historii do usunięcia.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>„{text}” to ani dzień w rodzaju 2026-03-02, ani: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak działa; najpierw zakończ go poleceniem: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} zawiera {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} nic nie zawiera: jeszcze nic nie ma.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: nie ma takiego pliku</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>nie jest JSON-em</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} jest przywrócony.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>To, co było wcześniej, jest zachowane w {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures wymaga --sheet OUT.png albo --exercise ID i --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at powinno być liczbą sekund, a nie {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} nie jest ćwiczeniem; pokazuje je stretchbreak exercises</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>Nie można zapisać obrazu: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak nie może się uruchomić ({why}). Więcej jest w {log}.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>To, co było ustawione wcześniej, nadal obowiązuje i nic nie jest zapisywane, dopóki plik nie zostanie naprawiony.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>Wiersz poleceń nie może połączyć się z tą kopią.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak się uruchamia; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>oddać klawiaturę karcie, jeśli jakaś jest</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>Nie znam „{text}”; użyj jednego z: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>„{text}” to nie czas z przesunięciem, np. 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>„{word}” wymaga minut od 1 do {most}, a nie „{text}”</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>„{word}” stoi samo; „{rest}” nie może po nim następować</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true albo false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>nazwa w rodzaju standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>od {low} do {high} albo off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>od {low} do {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} lub {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none albo dowolne z {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none albo {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Nie ma ustawienia o nazwie {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>Nie można użyć {key}={found}; dozwolone: {allowed}. Napisz na przykład {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break jest krótsze niż break_length; dla obu używane jest {length}.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>Nie można użyć {key} = {found}; dozwolone: {allowed}. Używana jest wartość domyślna, {default}. Aby ją zmienić, napisz na przykład {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Czy chodziło o {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>czas od 0.2s do 24h albo off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>czas od 0.2s do 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; nie ma postaci KEY=VALUE, np. remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Zostaje w pliku bez zmian.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>godziny w rodzaju mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>daty w rodzaju 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>pełna ścieżka pliku</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>godzina w rodzaju 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>program z argumentami, np. notify-send &apos;Wstań&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>Nie można zapisać {file}: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>jest uszkodzony</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} ma format {theirs}; ta wersja czyta {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} jest uszkodzony: nie można odczytać jego dziennika</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} nie jest kopią zapasową, której można użyć: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>niczego nie zmieniono, bo coś się nie udało: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} zawiera {name}, co nie należy do kopii zapasowej</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} jest uszkodzony: {name} nie jest tym, co tam włożono</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} jest uszkodzony: nie można odczytać jego ustawień ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>Nie udało się odczytać dziennika ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>Nie udało się odczytać wszystkich ostatnich zdarzeń sprzed zatrzymania aplikacji.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>Przejęto %n kolejne zza uszkodzenia, a całość jest zachowana jako {name}.</numerusform>
            <numerusform>Przejęto %n kolejne zza uszkodzenia, a całość jest zachowana jako {name}.</numerusform>
            <numerusform>Przejęto %n kolejnych zza uszkodzenia, a całość jest zachowana jako {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Jest zachowany jako {name}, a nowy zaczyna się z %n wpisem, który da się odczytać.</numerusform>
            <numerusform>Jest zachowany jako {name}, a nowy zaczyna się z %n wpisami, które da się odczytać.</numerusform>
            <numerusform>Jest zachowany jako {name}, a nowy zaczyna się z %n wpisami, które da się odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Jest zachowany jako {name}, a zaczyna się nowy.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>jest uszkodzony ({damage}) i nie można go odłożyć na bok ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Całość jest zachowana jako {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Jest zachowany jako {name}, a zaczyna się nowy; jego wpisów nie udało się przejąć ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>podaje się za wersję {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Jest zachowany jako {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>to nie jest dziennik StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>dni są usunięte, ale pliku pomocniczego nie udało się opróżnić, bo czyta go inny program</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Kopie obok dziennika mogą je jeszcze zawierać: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Dopóki nie zostanie to naprawione, historia jest tylko w pamięci.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>Nie można użyć dziennika {file}: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Zostaje bez zmian; to uruchomienie jest tylko w pamięci. Zaktualizuj aplikację, proszę.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>stało się coś nieoczekiwanego ({error}); więcej jest w pliku dziennika.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>Nie można odczytać dziennika {file}: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>brakuje końca</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>Nie można odczytać ustawień ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} nie może być {value}; dozwolone: {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Używane są wartości domyślne.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Niczego nie zapisano ({why}); plik jest taki, jaki był.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>Nie dało się tu zmienić bez szkody dla reszty: {what}; zmień to w pliku, proszę.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>to nie jest plik</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>jest większy, niż mogą być ustawienia</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>Nie udało się odczytać ustawień ({wrong}). Są zachowane jako {name}, a używane są wartości domyślne. Aby je odzyskać, napraw ten plik i przywróć mu dawną nazwę.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>Nie udało się odczytać ustawień ({wrong}). Są zachowane jako {name}; używane jest to, co stoi przed błędem, a dla reszty wartości domyślne. Aby je odzyskać, napraw ten plik i przywróć mu dawną nazwę.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>Nie można odczytać ustawień ({wrong}), a pliku nie można odłożyć na bok ({why}). Używane są wartości domyślne; napraw plik, proszę.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>zapisała go późniejsza wersja StretchBreak (format {theirs}, nie {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>to nie jest baza danych</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>brakuje samego pliku</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (wiersz {line}, kolumna {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (na końcu pliku)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>brakuje „=” po nazwie</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>brakuje końca wiersza po instrukcji</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>brakuje „]” na końcu nazwy tabeli</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>błędna instrukcja</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>błędna wartość</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>nazwa nie może się tak zaczynać</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>wartość podano dwa razy</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>lista nie jest zamknięta</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>tekst nie jest zamknięty</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>pojedynczy „\” w tekście</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>tekst wychodzi poza koniec wiersza</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>zmiana nie wychodzi tak, jak miała</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>to nie jest tekst w UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>to nie jest TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>to nie jest plik bazy danych</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>baza danych jest uszkodzona</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>nie można otworzyć bazy danych</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>baza danych jest tylko do odczytu</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>baza danych lub dysk są pełne</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>błąd odczytu lub zapisu na dysku</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>to, co powinno być w nim tekstem, nim nie jest</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>blokuje go inny program</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>odcinki ponad 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>odcinki od 30 do 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>odcinki poniżej 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nic nie zauważono</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>Historia StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Każdy zapisany dzień, przerwa, przypomnienie i rozciąganie zostaną usunięte z tego komputera i nie da się ich odzyskać. Ustawienia zostają bez zmian.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Wszystko, co zapisano tego dnia, zostanie usunięte i nie da się tego odzyskać.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Usuń ten dzień</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Zostaw &amp;tak, jak jest</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Usunąć całą historię?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>&amp;Tak, na nogach</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>To był czas przy &amp;komputerze</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>To był czas na &amp;stojąco</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>&amp;Nie wiem</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>&amp;Cofnij moją odpowiedź</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>Usunąć {day}?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>brak odcinka ponad 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>trochę</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>ponad 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>ponad 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>ponad 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>przypomnienie</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>rozciąganie</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>wiele nieznane</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>środkowy dzień każdego tygodnia; pas jest tak szeroki, jak to, co nieznane</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} przy komputerze, {long}; najdłuższy odcinek: {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Czas w odcinkach ponad 30 minut, dzień po dniu</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Czas dzienny w odcinkach ponad 30 minut, tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Nic tu nie zauważono.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} przy komputerze</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Czas w odcinkach, dzień po dniu</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ten dzień</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: obraz historii to .svg albo .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Rozciąganie bioder, każda strona</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} z {aim} s rozciągania bioder</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>To w zupełności wystarczy.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>cel {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>wystarczy {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Przy komputerze</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Najdłużej bez przerwy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zauważone</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Co najwyżej</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>za mało dni, żeby coś powiedzieć</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} dziennie w odcinkach ponad 30 minut; przypuszczalnie od {low} do {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Tydzień od {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>przy komputerze</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>przy komputerze, bez klawiatury i myszy</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>rozciąganie, przerwane wcześniej</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>teraz na stojąco</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>znów na siedząco</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>To był czas przy komputerze</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>znów przypomnienia</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>rozciąganie teraz</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>rozciąganie ukończone</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>rozciąganie przerwane</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>wstrzymanie</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>zegar się zmienił</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>lewa {left}, prawa {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} w odcinkach ponad 30 minut</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} nieznane</translation>
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
        <translation>Za mało dni, żeby powiedzieć, czy to się zmienia.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Bez wyraźnej zmiany w porównaniu z poprzednimi czterema tygodniami.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Mniej czasu w odcinkach ponad 30 minut niż w poprzednich czterech tygodniach.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Więcej czasu w odcinkach ponad 30 minut niż w poprzednich czterech tygodniach.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>Zegar zmienił się z {before} na {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>od {since} do {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Powód: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>za {n} min</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, czekało: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Wróć do rozciągania</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Tłumaczenie wspomagane maszynowo, czeka na przegląd.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Postój chwilę i idź dalej, kiedy chcesz.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Obie strony gotowe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Nic nie było utrzymywane i nic nie musiało być.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Łagodnie: w sam raz.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Łagodnie wystarczy: następnym razem naciśnij „Za mocno” wcześniej.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>To było za mocno. Następnym razem wybierz łagodniejszą wersję.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Przerwać zawsze jest dobrze. Następnym razem wybierz łagodniejszą wersję.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Jeśli coś boli i nie mija, zajrzyj do sygnałów ostrzegawczych.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Wychodź powoli</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Przerwane. To w porządku.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Jak mocno było, najwyżej? Nie musisz odpowiadać.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s lewa, {right} s prawa</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name}: teraz tydzień odpoczynku, bo dwa razy z rzędu było za mocno.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name}: pomijane do jutra.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>W takim razie nie dziś</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Trzy razy z rzędu łagodnie. Tylko jeśli chcesz, następnym razem: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>Na dziś to w zupełności wystarczy: {left} s lewa, {right} s prawa.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Na tym stanęło. Kontynuuj albo zacznij od początku.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Oddech gotowy</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>Pięć sekund na wyjście z pozycji</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Za daleko</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Strzałka w lewo</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Strzałka w prawo</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>nie udało się odczytać żadnego zestawu; pomoże ponowna instalacja StretchBreak</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lżej</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Za mocno</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T lub strzałka w dół</translation>
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
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Łagodniejsza wersja</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dziś</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Omijaj …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>łagodne ciągnięcie, można rozmawiać</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Łagodne ciągnięcie, najwyżej 3 na 10: można by rozmawiać.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>Wstrzymano: jakiś czas minął niezauważony. Kontynuuj od tego samego miejsca.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Witaj z powrotem. Kontynuuj od tego samego miejsca.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Mniej jest w porządku: zwolnij albo przerwij.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>Wstrzymano. Wyjdź z pozycji, jeśli chcesz.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Wydech</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Łagodne ciągnięcie, najwyżej 3 na 10, nic na siłę.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Teraz łagodniej: mniej tego samego.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>Samo podwinięcie wystarczy</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>Połowa tego wystarczy</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Oddychaj powoli. Łagodnie wystarczy.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Wdech</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Dalej: koniec</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lewa strona</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>prawa strona</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>obie strony</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Czeka, aż zaczniesz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Nie tak: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Odpuść trochę</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Mniej jest w porządku. Zostań tam, gdzie jest łagodnie.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Czego potrzebujesz</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Ustaw się</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Powoli do pozycji</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Zostań tak i oddychaj</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Oddychaj powoli</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Odpocznij</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Zmień stronę</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Powoli z powrotem</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Idź w swobodnym tempie</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Dalej: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Ten krok trwa {n} s</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: utrzymano {n} z {m} s</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Teraz łagodniej: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Tylko trochę miejsca.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Dalej: zostań tak {n} s · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Zacznie się samo po {n} s</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>Powolne oddechy: {n}</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} razy</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Zostań tak przez {n} s</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>Czas na przerwę, gdy będzie Ci pasować</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Nie zaplanowano przypomnienia</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Następne przypomnienie około {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Przypomnienia są wstrzymane do {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Przypomnienie czeka: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak już działa; oto jego okno.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Oto zestawy do wyboru.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Oto ustawienia.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Oto Twoje dni.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Oto powitanie.</translation>
    </message>
</context>
</TS>
