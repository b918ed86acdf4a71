<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>C&apos;è qualcosa da evitare?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Le routine vengono cambiate in modo da farne a meno. Puoi cambiare idea più tardi.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Resta solo su questo computer.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Avvia all&apos;accesso</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Avvia all&apos;accesso (questo sistema non dice se è attivo)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Nell&apos;area di notifica, senza finestre.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>All&apos;accesso si avvia un&apos;altra copia: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Per contare dall&apos;inizio della giornata</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Il desktop non l&apos;ha permesso.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Una copia con una cartella propria ({variable}) non si avvia all&apos;accesso.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>È disattivato in Gestione attività, tra le app di avvio.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Le impostazioni del desktop l&apos;hanno disattivato.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Un promemoria di prova</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>È qui che arrivano i promemoria.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>Promemoria di StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Alzati un minuto, oppure fai un allungamento dolce.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Riunione …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Qualche scelta</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>Quello che trovi qui va già bene per quasi tutti. Puoi cambiare tutto più tardi.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Ti diamo il benvenuto in StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Conta quanto tempo passi al computer senza pausa, poi ti ricorda un piccolo movimento. Un minuto altrove, o in piedi, fa ripartire il conteggio da capo.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Che cosa vede</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Se tastiera e puntatore sono in uso</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Se c&apos;è una chiamata o un film</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Se lo schermo è bloccato o il computer sospeso</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Che cosa non può vedere</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Come siedi, o se siedi davvero</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Ciò che scrivi: non viene mai guardato</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Che cosa c&apos;è sul tuo schermo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Figura: l&apos;icona di StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Invia un promemoria di prova</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Questa icona è tra le piccole icone del pannello, forse dietro una freccia che ne mostra altre. Un clic mostra il tempo trascorso finora, e il suo menu ha tutto il resto.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Questo desktop al momento non mostra icone di questo tipo. Quando si avvia un pannello che le accoglie, questa compare da sola; su GNOME la porta l&apos;estensione “AppIndicator”. Fino ad allora una piccola finestra ha tutto ciò che avrebbe l&apos;icona. Avviando di nuovo StretchBreak la si porta in primo piano.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Questo desktop non ha posto per icone di questo tipo. Una piccola finestra ha tutto ciò che avrebbe l&apos;icona. Avviando di nuovo StretchBreak la si porta in primo piano.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Inviato. Se non è arrivato nulla, forse il desktop è impostato su Non disturbare; la verifica nell&apos;ultima pagina dice di più.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: che cosa vede</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>&amp;Salta questo passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;Cosa dice ogni parte</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Cosa dice ogni parte</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copia il &amp;rapporto</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Copiato. Non contiene nomi, titoli o cartelle.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>ancora {n} s per questo passo</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>È stato visto tutto.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Fatto. Ciò che non è stato visto si può riprovare.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Sei piccoli passi mostrano se StretchBreak ti vede.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Ognuno si può saltare.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Non così: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lato destro</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lato sinistro</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>entrambi i lati</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Figura: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Movimenti da tralasciare</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Prima del primo allungamento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Non cambia nulla. Lo trovi anche nelle impostazioni.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Che cos&apos;è, e che cosa tralasciare</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Questo sistema non segnala ancora a StretchBreak blocco e sospensione: la sospensione si vede dagli orologi, e uno schermo bloccato come silenzio.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>La sospensione è segnalata; uno schermo bloccato si vede come silenzio.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>Il blocco è segnalato; la sospensione si vede dagli orologi.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>La sospensione si vede dagli orologi, e uno schermo bloccato come silenzio. Installa systemd-logind o elogind perché siano segnalati entrambi.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>L&apos;ultimo, per {name}, è riuscito.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>Il comando per {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>ha impiegato più di {n} s ed è stato terminato</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>si è interrotto per un errore</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>è terminato con stato {code}; in un terminale dice il perché</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Questo desktop non dice a nessun programma quale finestra riempie lo schermo.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>Il display non risponde ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>Con Wayland si vede solo se lo riempiono programmi X11.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>Il gestore delle finestre non dice quale finestra è in uso.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Nessun server audio risponde (PulseAudio, o PipeWire con pipewire-pulse). Installa libpulse (su Debian: libpulse0) se manca.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Nessun server audio risponde; un microfono Bluetooth non si vede.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Qui non c&apos;è PipeWire, che lo saprebbe.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire non risponde ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>Con X11 i programmi condividono lo schermo senza segnalarlo.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Su questo sistema nulla lo segnala.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Disattivato nelle impostazioni.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Si cerca solo quando serve; finora no.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows non dice a nessun programma se Concentrazione o Non disturbare è attivo.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>il servizio di notifica è terminato</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Questo desktop le mostra senza pulsanti.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>Su questo desktop non è attivo alcun servizio di notifica: al suo posto compare un piccolo riquadro. Se preferisci le notifiche, installane uno, come dunst o xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Finora non è servito.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer qui non può mostrare avvisi: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Consegnato senza errori; se sia stato visto, non può dirlo.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>Il sistema non dice se ci sono input ({why}). Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Qui non c&apos;è un display di cui StretchBreak possa vedere gli input. Avvialo dentro una sessione desktop.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Sto cercando che cosa segnala gli input qui.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>Il monitor di inattività di GNOME non risponde ({why}). Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>Il monitor di inattività di GNOME non c&apos;è più. Si riprende quando torna.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>In questa sessione nulla dice ai programmi se ci sono input. Dillo tu: “Mi siedo”, “Ho fatto movimento” nel menu.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Finché un video o una chiamata tiene acceso lo schermo, qui il silenzio non viene segnalato.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>In questo momento la sessione non ha né tastiera né puntatore.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Questa sessione Wayland non dice ai programmi se ci sono input. Dillo tu: “Mi siedo”, “Ho fatto movimento” nel menu; oppure accedi a una sessione X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Il compositor Wayland non risponde ({why}). Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>Qui gli input non si vedono ({why}). Installa libxcb e libxcb-sync (su Debian: libxcb-sync1) se mancano.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>Il display “{display}” non risponde. Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Un altro programma ha il nome {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Nessun programma per riprodurre suoni: installa pipewire-bin, pulseaudio-utils o alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Nessuna voce: installa speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Nessun programma è riuscito a riprodurre un suono; è attivo un server audio?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>I tasti freccia lo percorrono; la tabella qui sotto dice lo stesso a parole.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>Cronologia di StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Settimana</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mese</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Anno</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Non è andata &amp;così…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Aggiungi ore</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>Al computer: l&apos;anello si riempie</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Oltre la metà: un anello più largo</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>È ora di un piccolo movimento</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Una chiamata o un film: continua a contare</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>In piedi, come hai detto</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Assente: una pausa</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>I promemoria sono sospesi</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>L&apos;input non si vede: non conta</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Che cosa mostra l&apos;icona</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak non riesce a scrivere il suo file di blocco {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak è già in esecuzione, come processo {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak è già in esecuzione.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak non riesce ad ascoltare su {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Prima di muoverti</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Verifica che cosa vede</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>Su questo desktop c&apos;è tutto ciò che serve.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>Su questo desktop manca qualcosa: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Scegli un allungamento</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Qui non c&apos;è nulla senza i movimenti che hai tralasciato.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Sulla sedia</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Prima di allenarsi</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>{n} routine</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Impostazioni da un file</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Cambiano queste i&amp;mpostazioni:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>&amp;Riprendile</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Tieni le mie</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Tralasciato:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>Si tralascia {out}; al suo posto: {other}.</translation>
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
        <translation>Torna al predefinito</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Torna a {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: predefinito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: annulla</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>“{text}” non si può usare; è ammesso {range}. Resta {value}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>Impostazioni di StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Le modifiche valgono subito.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>tre promemoria di fila sono rimasti senza risposta</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>hai detto che i promemoria erano troppi</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>hai chiesto più promemoria</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Cambiato dall&apos;adattamento, perché {why}. Prima era {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n impostazione trovata</numerusform>
            <numerusform>%n impostazioni trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Un&apos;impostazione trovata</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nulla trovato</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;sporta …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importa …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Esporta le impostazioni in un file</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importa le impostazioni da un file</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>Le impostazioni sono salvate come {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Impostazioni riprese: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>File di impostazioni (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
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
        <translation>StretchBreak resta in esecuzione. Qui non c&apos;è un&apos;area di notifica da cui richiamare questa finestra, perciò rimane: chiudila di nuovo per ridurla a icona, o scegli Esci.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Allungamento ora</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>&amp;Scegli un allungamento</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Fra &amp;10 minuti</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>Ho fatto &amp;movimento</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>Sto in &amp;piedi</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>S&amp;ospendi i promemoria</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Per 30 minuti</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Per 1 ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>&amp;Riprendi i promemoria</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Cronologia</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;Verifica che cosa vede</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>&amp;Buono a sapersi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>Mi sie&amp;do</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Mostra di nuovo il benvenuto</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Che cosa StretchBreak conta e che cosa non può vedere, dov&apos;è la sua icona, e le prime scelte.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>C&apos;è qualcosa da evitare oggi?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Resta solo su questo computer.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Avvio in corso</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Allungamento ora</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Scegli un allungamento</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Vado a camminare</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Fra 5 minuti</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Fra 10 minuti</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Fra 20 minuti</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Ho fatto movimento</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In riunione</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Sto in piedi</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Riprendi i promemoria</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Sospendi i promemoria</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Per 30 minuti</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Per 1 ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Verifica che cosa vede</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Mi siedo</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Questo giorno…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Tutto…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Ti diamo il benvenuto in StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Tutto ha già un buon valore predefinito. Lo trovi anche nelle impostazioni.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Dove fare allungamento</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Segnali d&apos;allarme</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Redatto: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>Segnali d&apos;&amp;allarme</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Quanto deve sentirsi un allungamento, da 0 a 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Fonti: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Oscillazione indietro per l&apos;interno coscia</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Movimento facile per l&apos;interno coscia, mentre la schiena resta ferma.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>mani e ginocchia a terra</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Una leggera tensione lungo l&apos;interno della gamba tesa di lato, che va e viene con l&apos;oscillazione.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, da fonti pubblicate; revisione di un fisioterapista in attesa</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>adduttore lungo</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>adduttore breve</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>grande adduttore</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>gracile</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>muscoli del tronco</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>un tappetino</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>un asciugamano piegato o un cuscinetto per il ginocchio</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Muovi il bacino, non la schiena.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Schiena piatta come un tavolo.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Solo fino a una leggera tensione.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Senti pizzicare all&apos;inguine? Oscilla meno, o porta la gamba un po&apos; avanti.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Tensione all&apos;interno del ginocchio? Avvicina il piede e tieni il ginocchio morbido.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>I polsi non gradiscono? Appoggiati sugli avambracci.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>La rotula preme? Un altro strato sotto il ginocchio.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Una sensazione di pizzico all&apos;inguine</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Dolore all&apos;interno del ginocchio</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Formicolio, intorpidimento o dolore che scende lungo la gamba</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Dolore acuto alla schiena o a un polso</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>Hai avuto uno strappo muscolare all&apos;inguine nelle ultime settimane</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Ti è stato detto di non piegare molto l&apos;anca o di non divaricare le gambe, per esempio dopo un&apos;operazione all&apos;anca</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Sei in gravidanza e hai dolore al bacino, al pube o all&apos;inguine</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Stare in ginocchio fa male: porta la gamba di lato, in piedi</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Mani sotto le spalle, ginocchia sotto le anche su un asciugamano piegato o un cuscinetto.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Mani e ginocchia a terra</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Stendi la gamba destra di lato, piede a terra, dita rivolte in avanti o in alto.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Stendi la gamba sinistra di lato, piede a terra, dita rivolte in avanti o in alto.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Gamba destra di lato</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Gamba sinistra di lato</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Rendi piatta la schiena, dalla testa al coccige.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Schiena piatta</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Oscilla con il bacino indietro verso il tallone sinistro, fino a una leggera tensione. Fermati un secondo.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Oscilla con il bacino indietro verso il tallone destro, fino a una leggera tensione. Fermati un secondo.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Oscilla indietro</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Torna avanti, lentamente. Dopo l&apos;ultima volta, riporta la gamba al centro e cambia lato.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>E avanti</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Curvare la schiena per scendere di più</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Solo finché la schiena resta piatta</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Petto e pancia che cedono</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Schiena piatta come un tavolo</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Ruotare il bacino</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>L&apos;ombelico guarda dritto in basso</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Ginocchio sul pavimento nudo</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Mettici qualcosa di morbido; il peso appena sotto la rotula</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Oscilla meno, e fermati se formicolio o intorpidimento compaiono o aumentano.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Oscilla indietro solo di un palmo.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Ponte per i glutei</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Usa i glutei per aprire la parte anteriore delle anche: il contrario di quando si sta a sedere.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>sulla schiena, ginocchia piegate</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>I glutei lavorano, il retro delle cosce un poco; la schiena resta tranquilla.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>grande gluteo</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ischiocrurali</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Sali dai glutei, costole tranquille.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Talloni pesanti.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>Scendi lentamente come sali.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Un crampo dietro la coscia? Avvicina i talloni.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>Lo senti in fondo alla schiena? Porta di nuovo il coccige sotto e sali la metà.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>Lo senti davanti alle cosce? Spingi con i talloni.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Un crampo che non passa</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Dolore alla schiena, all&apos;anca, all&apos;inguine o al collo</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Sei negli ultimi mesi di gravidanza: in quel periodo stare sulla schiena non fa per te</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Hai avuto da poco un&apos;operazione alla pancia, all&apos;anca o alla schiena e non hai ancora avuto il via libera</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Hai appena mangiato e tendi al bruciore di stomaco: aspetta un&apos;ora</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Oggi scendere a terra e rialzarti è difficile</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Stenditi sulla schiena su un tappetino, ginocchia piegate, piedi piatti alla larghezza del bacino, braccia lungo i fianchi.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Stenditi, ginocchia piegate</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Espira e porta un po&apos; il coccige sotto.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Coccige un po&apos; sotto</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Spingi con i talloni e sali, finché spalle, anche e ginocchia sono più o meno in linea.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Spingi i talloni, sali</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Fermati due secondi e respira.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Fermati e respira</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Scendi lentamente, un tratto di schiena dopo l&apos;altro. Alla fine girati su un fianco prima di alzarti.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Scendi lentamente</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Inarcarsi in alto</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Costole tranquille, coccige sotto, e sali un po&apos; meno</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Ginocchia che cadono verso l&apos;interno</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Le ginocchia restano larghe quanto i piedi</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Spingere con le punte</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Talloni pesanti</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Testa che preme verso l&apos;alto</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Testa pesante, sguardo al soffitto</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Sali solo a metà.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Piccolo e lento. Fermati se qualcosa scende lungo la gamba.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Salta questo esercizio se hai dolore al bacino, al pube o all&apos;inguine, o quando stare sulla schiena non fa più per te.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Contrazione dei glutei</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Usa i glutei per qualche secondo, ovunque, senza che nessuno se ne accorga.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>in piedi</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Entrambi i glutei sodi, in modo uguale e senza fatica; spalle, mandibola e pancia restano morbide.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Contrai, non spingere in avanti.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Mezzo sforzo, respiro facile.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Rilascia del tutto.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Un lato fa di più? Contrai prima l&apos;altro, poi entrambi.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>Lavorano le cosce? Ammorbidisci le ginocchia e usa meno sforzo.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Respiro bloccato? Conta a voce, pianissimo.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Un crampo: rilascia e fai qualche passo</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Dolore alla schiena, all&apos;anca o all&apos;inguine</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Ti è stato detto di non contrarre il pavimento pelvico, per esempio perché è già teso</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Stai recuperando da un&apos;operazione all&apos;anca, all&apos;inguine, alla schiena o alla pancia e non hai ancora avuto il via libera</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>In piedi, busto alto, piedi sotto le anche, ginocchia morbide, braccia sciolte.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Busto alto, ginocchia morbide</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>In un secondo contrai entrambi i glutei, a circa metà di quanto potresti.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Contrai, mezzo sforzo</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Mantieni cinque secondi e continua a respirare. Nient&apos;altro deve muoversi.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantieni e respira</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Rilascia del tutto prima della prossima.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Spingere il bacino in avanti</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Contrai senza muoverti; costole sul bacino</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Sforzo pieno, spalle che salgono</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Mezzo sforzo è proprio l&apos;idea</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Ginocchia bloccate</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Ammorbidisci entrambe le ginocchia</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Stringere la mandibola</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Labbra chiuse, denti staccati</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Trattenere il respiro</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Espira mentre contrai, poi continua</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Contrazione dei glutei da seduti</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Usa i glutei per qualche secondo senza lasciare la sedia.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>a sedere su una sedia</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Entrambi i glutei sodi, così che ti alzi un poco; spalle, mandibola e pancia restano morbide.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>una sedia che non rotola</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Contrai, e cresci un poco.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Un crampo: rilascia e sposta il peso</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Siediti con il busto alto a metà del sedile, entrambi i piedi piatti, mani sulle cosce.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Siediti con il busto alto</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Mantieni cinque secondi e continua a respirare.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Rilascia del tutto e senti di nuovo l&apos;intero sedile.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Afflosciarsi mentre contrai</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Prima allungati verso l&apos;alto</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Inarcare la parte bassa della schiena</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Costole morbide; contrai senza muoverti</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Allungamento dei flessori dell&apos;anca alla sedia</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Un allungamento leggero davanti all&apos;anca, con il peso sulla sedia: per ginocchia che non amano stare a terra, o per un giorno un po&apos; instabile.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>a sedere di lato su una sedia</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Una leggera tensione davanti all&apos;anca destra che si calma in pochi respiri; quasi tutto il peso sulla sedia.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>iliaco</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>grande psoas</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>tensore della fascia lata</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>muscoli addominali</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>una sedia senza braccioli che non rotola, se possibile contro una parete</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>Il peso resta sulla sedia.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Su, coccige sotto, contrai a metà.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>La sedia non si muove; se si muove, fermati.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Ancora niente? Porta di nuovo il coccige sotto prima di arretrare il piede.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>Lo senti in fondo alla schiena? Il coccige non è più sotto: porta avanti il piede e ricomincia da lì.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Un crampo al piede? Appoggia invece l&apos;avampiede.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Scivoli giù? Vieni più al centro del sedile.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Qualsiasi movimento della sedia</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Dolore acuto o come un pizzico all&apos;inguine, o qualsiasi dolore a schiena, ginocchio o gamba</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Formicolio, intorpidimento o sensazione di scossa elettrica, davanti alla coscia o lungo la gamba</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Sensazione di testa leggera o di instabilità</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Ti è stato detto di non portare una gamba dietro di te, per esempio dopo un&apos;operazione all&apos;anca</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>Hai avuto uno strappo muscolare davanti all&apos;anca negli ultimi giorni</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Hai già dolore davanti all&apos;anca o all&apos;inguine</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>L&apos;unica sedia rotola, si ribalta o ha i braccioli</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Siediti di lato sulla sedia: la coscia sinistra sul sedile, la destra libera davanti al bordo. Niente ruote.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Siediti di lato sulla sedia: la coscia destra sul sedile, la sinistra libera davanti al bordo. Niente ruote.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Siediti di lato</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Piede sinistro piatto, mano sinistra sullo schienale.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Piede destro piatto, mano destra sullo schienale.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Mano sullo schienale</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Porta il piede destro indietro sotto di te e lascia scendere quel ginocchio verso terra, dita del piede dietro.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Porta il piede sinistro indietro sotto di te e lascia scendere quel ginocchio verso terra, dita del piede dietro.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Lascia scendere il ginocchio</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Busto alto. Espira e porta il coccige sotto.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Busto alto, poi coccige sotto</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Contrai il gluteo destro a circa metà.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Contrai il gluteo sinistro a circa metà.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Contrai a metà</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Fai scivolare il piede destro un po&apos; indietro, solo se ancora non senti niente.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Fai scivolare il piede sinistro un po&apos; indietro, solo se ancora non senti niente.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Piede un po&apos; indietro</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Mantieni e respira: dentro lentamente, fuori ancora più lentamente. Una leggera tensione, non più di 3 su 10. Poi torna e cambia lato.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Costole giù, coccige sotto</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Stare sull&apos;angolo</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Torna sul sedile; il peso resta sulla sedia</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Girarsi verso lo schienale</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Bacino e petto dritti in avanti</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Una sedia che rotola</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Prendine una che sta ferma, contro una parete</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Respiro morbido, più lungo in uscita</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Siediti su un sedile più alto o su un cuscino rigido, così che l&apos;anca davanti resti ben aperta.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Tieni sempre una mano sullo schienale.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Salta questo esercizio se il formicolio è davanti alla coscia, e fermati se compare.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Salta questo esercizio se hai dolore al bacino, al pube o all&apos;inguine.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Resta con il coccige sotto; il piede non va indietro.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Allungamento dei flessori dell&apos;anca in ginocchio</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Un allungamento leggero davanti all&apos;anca della gamba che sta dietro, senza caricare la schiena.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>su un ginocchio</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Una leggera tensione profonda davanti all&apos;anca destra o in alto sulla coscia, che si calma in pochi respiri, con il gluteo destro che lavora appena.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>retto femorale</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>un asciugamano piegato o un tappetino, spesso da 3 a 5 cm</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>una sedia o una parete a portata di mano</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Imbottitura. Su. Coccige. Contrai. Scivola. Respira.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>È il coccige sotto che allunga; lo scivolamento è piccolo.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Solo davanti alla coscia? Allontana il piede dietro dal gluteo.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Ancora niente? Porta di nuovo il coccige sotto prima di muoverti.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>Lo senti in fondo alla schiena? Il coccige non è più sotto: torna indietro e riparti da lì.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Senti pizzicare davanti all&apos;altra anca? Allarga i piedi e piega meno.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Dolore acuto o come un pizzico all&apos;inguine, o qualsiasi dolore a schiena o gamba</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Dolore alla rotula</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Sensazione di testa leggera</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Ti è stato detto di non portare una gamba dietro di te o di non piegare molto l&apos;anca, per esempio dopo un&apos;operazione all&apos;anca</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Stare in ginocchio fa male: scegli l&apos;allungamento in piedi</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Stai recuperando da un&apos;operazione all&apos;anca, all&apos;inguine, alla schiena o alla pancia</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Metti un asciugamano piegato o un tappetino sotto il ginocchio destro e porta avanti il piede sinistro. Entrambe le ginocchia più o meno ad angolo retto, tibia davanti verticale. Tieni una sedia o una parete a portata di mano.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Metti un asciugamano piegato o un tappetino sotto il ginocchio sinistro e porta avanti il piede destro. Entrambe le ginocchia più o meno ad angolo retto, tibia davanti verticale. Tieni una sedia o una parete a portata di mano.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Imbottitura sotto il ginocchio</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Allungati verso l&apos;alto: ginocchio, anca, spalla e orecchio in linea, costole sopra il bacino. Mani sui fianchi o sulla sedia.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Allungati verso l&apos;alto</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Espira e porta dolcemente il coccige sotto, come per rimettere in piano una ciotola d&apos;acqua inclinata. La parte bassa della schiena si appiattisce un poco. Molte persone sentono già qui l&apos;allungamento; se lo senti, resta.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Prima il coccige sotto</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Contrai leggermente il gluteo destro, a circa metà di quanto potresti.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Contrai leggermente il gluteo sinistro, a circa metà di quanto potresti.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Solo se senti poco: sposta tutto il bacino avanti di pochi centimetri, busto alto e coccige sotto.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Scivola poco, niente affondo</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Mantieni e respira: dentro lentamente, fuori ancora più lentamente. Una leggera tensione, non più di 3 su 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Scivola indietro, rilascia il gluteo, fai un respiro. Poi cambia lato.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Scivola indietro</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Affondo troppo lungo</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Torna indietro; basta un piccolo movimento</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Costole giù, poi coccige sotto</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Dimenticare il coccige sotto</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Prima il coccige sotto</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Piegarsi in avanti</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Bacino che si apre ruotando</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Ossa del bacino come due fari, dritte in avanti</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Ginocchio davanti troppo avanti, tallone alzato</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Fai avanzare il piede davanti</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Piedi su un&apos;unica linea</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Su binari, non su una fune</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Molleggiare</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Immobile e in quiete</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Forzare fino al dolore</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Torna a 3 su 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Rotula su un pavimento duro</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Tieni una mano su una parete o su una sedia che non può muoversi.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Resta con il coccige sotto; tralascia lo scivolamento.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Allungamento dei flessori dell&apos;anca in piedi</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Un allungamento leggero davanti all&apos;anca della gamba che sta dietro: in piedi, in abiti di tutti i giorni, senza inginocchiarsi.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Una leggera tensione davanti all&apos;anca destra che si calma in pochi respiri, con il gluteo destro che lavora appena.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>una scrivania o una parete che non può muoversi</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Su la cerniera, coccige sotto.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Fibbia della cintura verso il mento.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>È il coccige sotto che allunga; il piegamento è piccolo.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Ancora niente? Porta di nuovo il coccige sotto prima di piegare.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>Lo senti in fondo alla schiena? Il coccige non è più sotto: busto più alto e riportalo sotto.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>Lo senti nel polpaccio? Lascia salire il tallone dietro e fai il passo un po&apos; più corto.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>In piedi manca stabilità e non c&apos;è nulla di solido a cui tenersi</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Mettiti di fianco alla scrivania, con la mano sinistra appoggiata. Piedi sotto le anche.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Mettiti di fianco alla scrivania, con la mano destra appoggiata. Piedi sotto le anche.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Una mano sulla scrivania</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Fai un passo corto indietro con il piede destro, da 35 a 45 cm da caviglia a caviglia. Dita in avanti; il tallone può alzarsi.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Fai un passo corto indietro con il piede sinistro, da 35 a 45 cm da caviglia a caviglia. Dita in avanti; il tallone può alzarsi.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Passo corto indietro</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Ammorbidisci entrambe le ginocchia.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Ginocchia morbide</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Espira e porta il coccige sotto. Il busto resta alto.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Piega appena il ginocchio davanti, fino a una leggera tensione davanti all&apos;anca destra.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Piega appena il ginocchio davanti, fino a una leggera tensione davanti all&apos;anca sinistra.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Piega poco</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Mantieni e respira: dentro lentamente, fuori ancora più lentamente. Una leggera tensione, non più di 3 su 10. Poi riunisci i piedi e cambia lato.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Passo troppo lungo</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Accorcia; un passo corto e il coccige sotto fanno di più</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Piede dietro girato in fuori</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Dita dritte in avanti</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Appoggiarsi alla scrivania</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Solo polpastrelli; busto alto</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Ginocchio dietro bloccato</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Ammorbidisci il ginocchio dietro</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Tieni una mano su qualcosa che non può muoversi.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Resta con il coccige sotto; tralascia il piegamento.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Sollevamento della gamba sul fianco</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Usa i muscoli di lato all&apos;anca senza dover stare in equilibrio.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>sul fianco</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Muscoli che lavorano di lato all&apos;anca di sopra. Nessuna tensione, niente che faccia male.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>medio gluteo</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>piccolo gluteo</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>un cuscino o un asciugamano piegato per la testa</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Anche impilate, dita in avanti.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Gamba in linea con il corpo.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Su lentamente, giù ancora più lentamente.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Rotoli indietro? Metti la mano di sopra sul tappetino davanti a te e appoggiati un poco.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Solo davanti alla coscia? Porta la gamba un po&apos; indietro e punta le dita in avanti.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>Troppo? Sali meno, o piega il ginocchio di sopra.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Dolore all&apos;esterno dell&apos;anca, all&apos;inguine o alla schiena</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Un crampo che non si scioglie</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Stare su quel fianco fa male</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Ti è stato detto di non portare da te la gamba di lato, per esempio nei mesi dopo un&apos;operazione all&apos;anca</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Stenditi sul fianco sinistro, entrambe le ginocchia piegate, la testa su un cuscino. Metti la mano destra sul tappetino davanti a te.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Stenditi sul fianco destro, entrambe le ginocchia piegate, la testa su un cuscino. Metti la mano sinistra sul tappetino davanti a te.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Stenditi sul fianco sinistro</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Stenditi sul fianco destro</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Impila le anche, una sopra l&apos;altra, e stendi la gamba di sopra, in linea con il corpo.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Anche impilate, gamba tesa</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Solleva la gamba fino a un&apos;altezza comoda, dita in avanti: 30 gradi bastano e avanzano.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Solleva, dita in avanti</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Fermati tre secondi e respira.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Scendi lentamente. Dopo l&apos;ultima volta, piega le ginocchia e girati sull&apos;altro fianco.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Sollevare troppo</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Sali meno: finché le anche restano impilate</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rotolare indietro</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Anche impilate; appoggiati alla mano davanti</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Dita che girano in alto</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Dita e rotula guardano in avanti</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Gamba che scivola in avanti</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>In linea con il corpo, anche un po&apos; più indietro</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Solleva poco, quanto è largo un piede.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Gamba di lato in piedi</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Usa i muscoli di lato all&apos;anca, che tengono in piano il bacino ogni volta che stai su una gamba.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Muscoli che lavorano di lato a entrambe le anche, anche sulla gamba d&apos;appoggio. Nessuna tensione, niente che faccia male.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>La cintura resta in piano.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Piccolo e lento; dita in avanti.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Allungati sulla gamba d&apos;appoggio.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Difficile restare in equilibrio? Solleva meno, o tieni le dita a terra e togli solo il peso.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Traballi? Più dita sulla scrivania, occhi su un punto.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Niente di lato all&apos;anca? Punta le dita in avanti e muoviti più lentamente.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Potresti farne molte di più? Va bene: averne circa cinque di riserva è l&apos;ideale.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Tensione vicino alle ossa del sedere? Torna su e avvicina le gambe.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Siediti bene in fondo su una sedia stabile che non può rotolare, piedi piatti a terra.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Prima siediti bene in fondo</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Dolore all&apos;esterno dell&apos;anca</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>short</source>
        <translation>breve</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>una sola tenuta</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Formicolio, intorpidimento o debolezza a una gamba</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>L&apos;esterno dell&apos;anca ti fa male, anche quando ci stai sopra</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Su una gamba manca stabilità e non c&apos;è nulla di solido a cui tenersi: fallo invece sul fianco</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>In piedi, busto alto, di fianco alla scrivania con la punta delle dita della mano sinistra appoggiata. Porta il peso sulla gamba sinistra, ginocchio morbido.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>In piedi, busto alto, di fianco alla scrivania con la punta delle dita della mano destra appoggiata. Porta il peso sulla gamba destra, ginocchio morbido.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Peso sulla gamba sinistra</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Peso sulla gamba destra</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Tieni le dita in avanti e porta la gamba destra un po&apos; di lato. Solo finché la cintura resta in piano.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Tieni le dita in avanti e porta la gamba sinistra un po&apos; di lato. Solo finché la cintura resta in piano.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Gamba di lato, cintura in piano</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Fermati un secondo e respira.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Fermati</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Riporta la gamba lentamente, senza inclinarti. Sfiora il pavimento e ricomincia.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Indietro lentamente</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Su entrambi i piedi, fai un respiro e cambia lato.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Inclinarsi per sollevare di più</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Solleva meno; busto alto sopra la gamba d&apos;appoggio</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Dita che girano su e fuori</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Dita e rotula dritte in avanti</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Sollevare il fianco</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Cintura in piano: si muove la gamba, non la vita</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Dritta di lato, in linea con il corpo</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Far oscillare la gamba</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Due secondi fuori, due secondi indietro</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Solleva poco, di lato quanto è largo un piede.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Un ginocchio al petto</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Un piegamento dolce per la parte bassa della schiena e il gluteo che molte persone trovano comodo, a terra.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>sulla schiena</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Una tensione leggera e comoda al gluteo destro o in fondo alla schiena. L&apos;altro ginocchio resta piegato e sciolto.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>estensori lombari</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>un asciugamano piegato sotto la testa, se vuoi</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Mani dietro la coscia.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Lascialo venire; non tirare.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Spalle e testa pesanti.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Senti pizzicare davanti all&apos;anca? Lascia allontanare un po&apos; la coscia, o portala un po&apos; di lato.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>Le mani non arrivano? Passa un asciugamano dietro la coscia e tienine i capi.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Sintomi alla gamba? Continua solo finché si attenuano o restano come sono; se scendono lungo la gamba, fermati.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Collo teso? Metti un asciugamano piegato sotto la testa.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Dolore, formicolio o intorpidimento che scende lungo la gamba</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Dolore acuto alla schiena</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Ti è stato detto di non piegare molto l&apos;anca, per esempio dopo un&apos;operazione all&apos;anca</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Hai ossa fragili o hai avuto una frattura alla colonna</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>In questo momento piegarti peggiora il dolore alla schiena o alla gamba</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Sei in gravidanza avanzata, o in gravidanza con dolore al bacino, al pube o all&apos;inguine</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Stenditi sulla schiena, entrambe le ginocchia piegate, piedi piatti, testa appoggiata.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Lascia salire la gamba destra e tienila dietro la coscia con entrambe le mani.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Lascia salire la gamba sinistra e tienila dietro la coscia con entrambe le mani.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Tieni dietro la coscia</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Porta la coscia verso di te finché è comodo. Il piede sinistro resta sul tappetino.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Porta la coscia verso di te finché è comodo. Il piede destro resta sul tappetino.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Lascia venire la coscia</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Resta, spalle morbide, e respira lentamente. Leggero basta.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Spalle morbide, respira</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Lascia allontanare la coscia, posa il piede e cambia lato.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Giù, cambia lato</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Tirare il ginocchio a strappi</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Lascialo venire fin dove vuole; il coccige resta giù</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Sollevare la testa</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Testa e spalle riposano sul tappetino</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>L&apos;altra gamba distesa</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Tieni l&apos;altro ginocchio piegato, piede piatto</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Tirare finché pizzica</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Alleggerisci; un po&apos; di lato è più facile</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Un ginocchio alla volta, e solo a metà.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Continua solo finché i sintomi alla gamba si attenuano o restano come sono; fermati se scendono lungo la gamba.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Oscillazione della gamba, avanti e indietro</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Movimento facile dell&apos;anca prima di allenarsi: la gamba oscilla come un pendolo lento mentre il tronco resta tranquillo.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Un&apos;oscillazione sciolta e facile dall&apos;anca; la gamba d&apos;appoggio ferma, con il lato della sua anca al lavoro.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>flessori ed estensori dell&apos;anca della gamba che oscilla</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>medio gluteo della gamba d&apos;appoggio, che tiene in piano il bacino</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>una parete, o qualcos&apos;altro che non può muoversi</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Un pendolo lento.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Piccolo basta.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>Si muove la gamba, non il tronco.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Riduci l&apos;arco: cresce da sé nelle prime oscillazioni.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>Lo senti in fondo alla schiena? Oscilla meno indietro.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Traballi? Entrambe le mani alla parete, e più piccolo.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Dolore all&apos;inguine, all&apos;anca, al ginocchio o alla schiena</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Formicolio, intorpidimento o sensazione di scossa elettrica nella gamba</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>La gamba ti formicola, è intorpidita o fa male per tutta la lunghezza</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Ti è stato detto di non portare una gamba dietro di te, o hai avuto da poco un&apos;operazione all&apos;anca</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Stare su una gamba non è sicuro per te</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Sei in gravidanza e hai dolore al bacino, al pube o all&apos;inguine, o sei negli ultimi mesi</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Mettiti di fianco a una parete, con la mano sinistra appoggiata. Non una sedia che rotola.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Mettiti di fianco a una parete, con la mano destra appoggiata. Non una sedia che rotola.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Una mano alla parete</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Porta il peso sul piede sinistro, quel ginocchio morbido. Il piede destro pende libero.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Porta il peso sul piede destro, quel ginocchio morbido. Il piede sinistro pende libero.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Peso su un piede</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Lascia oscillare la gamba destra avanti e indietro, un secondo per verso, come un pendolo lento.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Lascia oscillare la gamba sinistra avanti e indietro, un secondo per verso, come un pendolo lento.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Oscilla, lento e facile</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Lascia crescere un po&apos; l&apos;arco nelle prime cinque. Tronco e bacino restano dove sono.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>Il tronco resta fermo</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Lasciala fermarsi, posa il piede e cambia lato.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Posa il piede, cambia lato</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Calciare in alto</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Più piccolo: lasciala pendere e oscillare</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Inarcarsi tornando indietro</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Oscilla meno indietro; costole giù</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>Il tronco oscilla insieme</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Busto alto; muovi solo la gamba</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Ginocchio d&apos;appoggio bloccato</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Ammorbidisci quel ginocchio</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Oscillare veloce</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Tanto lento da poterti fermare in ogni momento</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Tieni bassa l&apos;oscillazione in avanti, ben sotto l&apos;altezza dell&apos;anca.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Oscillazioni piccole, ben dentro ciò che è facile.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Retroversione del bacino contro la parete</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Insegna a controllare la retroversione, il piccolo movimento (coccige sotto) con cui comincia ogni allungamento dei flessori dell&apos;anca.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>in piedi, schiena alla parete</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>La parte bassa della schiena si avvicina un poco alla parete e se ne allontana. Nessun allungamento, quasi nessuno sforzo.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>retto dell&apos;addome</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>obliqui esterni</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>una parete</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Una ciotola d&apos;acqua: mettila in piano.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Piccolo e lento.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Un esercizio, non una postura.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Non si muove niente? Metti una mano dietro la vita e premila appena con la schiena.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>Si muove tutto il corpo? Fallo più piccolo; spalle e ginocchia restano ferme.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>Lo senti nelle cosce? Piedi un po&apos; più vicini alla parete, ginocchia più morbide.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Fa crescere un dolore alla schiena</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Mettiti con la schiena a una parete, piedi a circa 20 cm e alla larghezza del bacino, ginocchia morbide. Glutei e scapole toccano la parete.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Schiena alla parete</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Infila una mano dietro la vita e senti lo spazio. Poi togli la mano.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Senti lo spazio</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Espira e ruota il coccige sotto, così che lo spazio si riduca. Non occorre che si chiuda.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Coccige sotto, lentamente</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Mantieni tre secondi, respirando.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Rilascia del tutto: torna a come ti piace stare in piedi.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Schiacciare la schiena</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>La metà: piccolo e lento</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Ginocchia morbide, piedi poco avanti</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Spalle che si alzano</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Le spalle restano larghe e basse</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Espira mentre porti il coccige sotto</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Restare così tutto il giorno</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>È un esercizio, non una postura: rilascia del tutto</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>La metà, lentamente; tralascialo se curvare la schiena non fa per te.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Retroversione del bacino, a terra</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Insegna a controllare la retroversione dove nient&apos;altro può muoversi: sulla schiena.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>La parte bassa della schiena si avvicina un poco al tappetino e se ne allontana. Nessun allungamento, quasi nessuno sforzo.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Non si muove niente? Metti la punta delle dita sotto la vita e premile appena.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Collo teso? Un asciugamano piegato sotto la testa.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>Lavorano le gambe? Piedi un po&apos; più vicini a te.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Sei negli ultimi mesi di gravidanza: in quel periodo stare sulla schiena non fa per te; scegli la retroversione contro la parete</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Senti il piccolo spazio sotto la vita.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Rilascia del tutto. Quando hai finito, girati su un fianco prima di alzarti.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Premere la schiena piatta</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Testa che si solleva</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Testa pesante sul tappetino</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>in una routine</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Retroversione del bacino da seduti</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Insegna a controllare la retroversione senza lasciare la sedia.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Il peso rotola un poco verso il coccige e ritorna. Nessun allungamento, quasi nessuno sforzo.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Rotola sulle ossa del sedere.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Non si muove niente? Infila una mano sotto un osso del sedere e sentilo rotolare.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>La testa annuisce? Fallo più piccolo; guarda un punto.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Senti entrambe le ossa del sedere sul sedile.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Senti il sedile</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Espira e ruota un po&apos; il coccige sotto. Testa e spalle restano dove sono.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Rilascia del tutto e torna con il busto alto.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>Afflosciarsi</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Rotola solo il bacino; il petto resta su</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Inclinare indietro tutto il tronco</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Le spalle restano sopra il bacino</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Affondo all&apos;indietro</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Muove anche e gambe in un passo facile prima di allenarsi: un passo indietro, un piegamento basso, e di nuovo su.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>La coscia e il gluteo davanti lavorano; una tensione leggera e mobile davanti all&apos;anca dietro.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>flessori dell&apos;anca della gamba dietro, leggermente e in movimento</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadricipite</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>un metro libero dietro di te</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>se vuoi, una parete o una sedia stabile a portata di mano</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Passo indietro, scendi in verticale.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Su binari, non su una fune.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Poco profondo va bene.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Un passo più piccolo e un piegamento più piccolo vanno altrettanto bene.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Poca stabilità? Appoggia una mano a una parete o a una sedia stabile.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>Lo senti in fondo alla schiena? Porta un po&apos; il coccige sotto prima di scendere.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Dolore a ginocchio, anca, inguine o schiena</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>Oggi l&apos;equilibrio è scarso e non c&apos;è nulla di solido a cui tenersi</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Stai recuperando da un&apos;operazione o da un infortunio ad anca, ginocchio o schiena e non hai ancora avuto il via libera</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>In piedi, busto alto, piedi sotto le anche, con spazio libero dietro di te.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Busto alto</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Porta un piede indietro, come su binari: non più vicino al centro di prima. Si appoggia solo l&apos;avampiede.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Passo indietro</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Porta un po&apos; il coccige sotto.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Scendi in verticale in un piegamento poco profondo. Il ginocchio dietro resta a circa due mani da terra.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Giù in verticale, poco</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Spingi con il tallone davanti e torna in piedi. Poi l&apos;altro piede. Con spazio libero davanti puoi anche camminare: fai il passo avanti invece che indietro.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Spingi su, cambia piede</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Ginocchio dietro che cade a terra</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Scendi meno; mantieni il controllo fino in fondo</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Costole giù, coccige un po&apos; sotto</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Prima di scendere allungati verso l&apos;alto</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Un passo piccolo e un piegamento piccolo; la coscia davanti resta ben sopra l&apos;orizzontale.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Piccolo e lento. Salta questo esercizio se il formicolio è davanti alla coscia, e fermati se qualcosa scende lungo la gamba.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Un passo corto, e resta ben dentro ciò che è facile.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Scorrimento della gamba da seduti</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Un movimento lento e piccolo di gamba e testa insieme, senza alcun allungamento. Per chi ha ricevuto da un medico o fisioterapista il consiglio di fare scorrimenti del nervo; gli studi sono piccoli e discordanti.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>a sedere</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Nient&apos;altro che movimento facile: nessuna tensione dietro il ginocchio o nel polpaccio, nessun formicolio.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Un medico o fisioterapista mi ha consigliato gli scorrimenti del nervo.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>quadricipite femorale</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>una sedia che non rotola e non si inclina</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Gamba su, sguardo su; poi indietro.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Piccolo e fluido, senza tensione.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Una serie, al massimo due volte al giorno.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Tensione dietro il ginocchio? Apri meno il ginocchio.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Tensione nel collo? Muovi la testa solo a metà.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Formicolio che c&apos;era già prima? Più piccolo e più lento, o tralascialo per oggi.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Più formicolio o dolore di prima, durante il movimento o nell&apos;ora successiva</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Dolore che scende lungo la gamba</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Intorpidimento o debolezza a una gamba</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Nessun medico o fisioterapista ti ha consigliato gli scorrimenti del nervo</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Ora hai un forte dolore alla gamba, o una gamba è debole</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Uno qualsiasi dei segnali d&apos;allarme ti riguarda</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Siediti con il busto alto su una sedia stabile, entrambi i piedi piatti, mani posate sulle cosce.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Lascia scendere un po&apos; il mento. Qui comincia e finisce ogni scorrimento.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Mento un po&apos; giù</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Apri lentamente il ginocchio destro e allo stesso tempo alza la testa, come per guardare un quadro in alto.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Apri lentamente il ginocchio sinistro e allo stesso tempo alza la testa, come per guardare un quadro in alto.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Apri il ginocchio, guarda su</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Piega di nuovo il ginocchio e abbassa il mento, insieme. Non restare a nessuno dei due estremi.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Piega il ginocchio, guarda giù</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Piccolo, fluido, mai fino a sentire tensione. Dopo l&apos;ultima volta, guarda avanti e cambia lato.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Guarda avanti, cambia lato</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Aprire il ginocchio finché tira</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Fermati ben prima di ogni tensione; il piede pende sciolto</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Mento giù con la gamba tesa</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Quando la gamba si stende, la testa si alza</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Afflosciarsi</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Prima busto alto, poi lo scorrimento</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Restare all&apos;estremo</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Continua a scorrere, senza soste agli estremi</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Farne troppi</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Una serie di otto, al massimo due volte al giorno</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Siediti su una sedia più alta, così che le ginocchia siano più basse delle anche.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Busto alto, e lascia il mento dov&apos;è: si muove solo la gamba.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Solo se un medico o fisioterapista ti ha consigliato gli scorrimenti del nervo; fermati se il formicolio aumenta.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Squat con contrazione in alto</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Scalda anche e gambe con un movimento facile e completo: giù più o meno all&apos;altezza di una sedia, di nuovo su, e busto alto.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Cosce e glutei al lavoro, in modo uguale sui due lati. Alla fine potresti farne altri cinque.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>spazio per stare in piedi</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>se vuoi, una sedia che non può rotolare dietro di te, su cui sederti e da cui alzarti</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Siediti indietro, poi busto alto.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Le ginocchia seguono le dita.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>L&apos;altezza della sedia basta e avanza.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Anche a metà è uno squat intero.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>I talloni vogliono alzarsi? Allarga un po&apos; i piedi, o scendi meno.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Poca stabilità? Siediti su una sedia e rialzati.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Sensazione di testa leggera o fiato corto a riposo</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Ti è stato detto di non piegare l&apos;anca oltre un certo punto: resta ben al di sopra, o scegli la contrazione dei glutei</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>In piedi con i piedi larghi quanto le spalle, dita un po&apos; in fuori, peso su tutto il piede.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Piedi larghi quanto le spalle</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Siediti indietro e in basso come su una sedia dietro di te, fin dove resta comodo. Lascia salire le braccia in avanti.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Siediti indietro e giù</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Lascia andare le ginocchia dove puntano le dita, e tieni entrambi i talloni a terra.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Le ginocchia seguono le dita</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Spingi via il pavimento e torna in piedi.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Spingi via il pavimento</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>In alto contrai entrambi i glutei per un secondo, busto alto. Dritto verso l&apos;alto, senza inclinarti indietro.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Contrai, busto alto</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Ginocchia che cadono verso l&apos;interno</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Ogni ginocchio va dove puntano le sue dita</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>Talloni che si alzano</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Scendi meno; peso su tutto il piede</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Curvare la schiena</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Sterno in avanti, scendi meno</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Inclinarsi indietro in alto</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Costole sopra il bacino: contrai per il busto alto, poi basta</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Scendi al massimo a metà: le cosce restano ben sopra l&apos;orizzontale.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Piedi non più larghi del bacino.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinamico</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Piegamento a gambe divaricate a terra</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Un allungamento calmo e leggero lungo l&apos;interno coscia e il retro delle gambe, per cinque respiri lenti.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>a sedere a terra</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Una leggera tensione lungo l&apos;interno coscia e il retro delle gambe che ti lascia respirare lentamente.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>un asciugamano piegato su cui sederti</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Petto avanti, non testa giù.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Schiena lunga; inclinati dalle anche.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Le rotule guardano il soffitto.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Difficile tenere il busto alto? Siediti più in alto, su un asciugamano più spesso, e piega un po&apos; di più le ginocchia.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Tensione dietro il ginocchio? Ammorbidisci le ginocchia.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>Lo senti in fondo alla schiena? Torna su e inclinati di nuovo dalle anche.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Dolore dietro il ginocchio o vicino all&apos;osso del sedere</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Formicolio, intorpidimento o sensazione di scossa elettrica in una gamba</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Dolore acuto o come un pizzico all&apos;inguine o alla schiena</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Sensazione di testa leggera: allora respira come preferisci</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>In questo momento hai dolore alla gamba che viene dalla schiena</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Hai avuto uno strappo muscolare dietro la coscia o all&apos;inguine</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Hai ossa fragili o hai avuto una frattura alla colonna: resta con il busto dritto, o scegli altro</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Siediti con il busto alto su un asciugamano piegato, gambe divaricate finché è comodo: da circa 90 a 120 cm tra i talloni, meno se la tua statura è minore.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Busto alto, gambe divaricate</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Rotule e dita puntano al soffitto. Tieni le ginocchia morbide.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Dita in alto, ginocchia morbide</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Inspira e allungati dalle ossa del sedere fino alla cima della testa.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Inspira, allungati</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Espira e inclinati avanti dalle anche, prima il petto, fino a una leggera tensione.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Espira, inclinati avanti</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Posa le mani sulle tibie, o a terra davanti a te.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Posa le mani</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Resta per cinque respiri lenti: dentro lentamente, fuori ancora più lentamente. Leggero basta.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Cinque respiri lenti</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Torna su camminando con le mani e riunisci le gambe.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Torna su con le mani</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Curvare la schiena per arrivare più in là</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Petto avanti, schiena lunga; meno va bene</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Ginocchia che ruotano in dentro</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Rotule e dita verso il soffitto</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Tirarsi giù per i piedi</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Lascia riposare le mani; non tirano</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Immobile e in quiete; si muove solo il respiro</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Resta con il busto dritto e le mani sulle cosce; l&apos;esercizio è tutto qui.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Estensione della parte alta della schiena sulla sedia</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Un piccolo movimento in senso opposto dopo essersi sporti verso lo schermo, senza alzarsi.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>La parte alta della schiena che si piega un poco oltre il bordo della sedia, e una leggera tensione attraverso il petto. Niente in fondo alla schiena né nel collo.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>grande pettorale</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>estensori toracici</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>una sedia che non rotola e non si inclina, con lo schienale che finisce sotto le scapole</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Sterno su, costole basse tranquille.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>La testa riposa nelle mani.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>Lo senti in fondo alla schiena? Riporta appena il coccige sotto e fai il movimento più piccolo.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>Lo senti nel collo? Lascia che le mani portino tutta la testa, occhi all&apos;altezza in cui la parete incontra il soffitto.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>Il bordo della sedia preme? Mettici sopra un asciugamano piegato.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Le spalle non amano le mani dietro la testa? Incrocia le braccia sul petto.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Dolore, formicolio o intorpidimento al collo o a un braccio</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Muovere il collo porta dolore o formicolio in un braccio</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Hai avuto una frattura alla colonna o hai ossa fragili: prima chiedi, e fai un movimento minimo</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>La tua sedia rotola o si inclina e non si può bloccare</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>In fondo al sedile, piedi piatti</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Posa la testa in entrambe le mani, gomiti un po&apos; davanti a te.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Testa nelle mani</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Porta appena il coccige sotto, così che la parte bassa della schiena resti ferma e lunga contro la sedia.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Coccige appena sotto</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Inspira, solleva lo sterno e inclina un po&apos; la parte alta della schiena oltre il bordo della sedia.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Inspira, sterno su</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Espira e torna. Alla fine abbassa lentamente le mani.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Espira, torna</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Coccige appena sotto; si piega solo la parte alta della schiena</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Lasciar cadere la testa indietro</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Lascia che le mani portino la testa; occhi avanti</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Scivolare giù sul sedile</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Inclinare o far rotolare la sedia</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Tutte le gambe della sedia a terra, se possibile contro una parete</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Resta alla prima piccola parte del movimento.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Cammina due minuti</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Via dalla scrivania, a passo comodo. Fra tutti i modi di interrompere lo stare a sedere, questo è il più studiato.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>camminando</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Gambe calde, respiro facile: potresti parlare per tutto il tempo.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>muscoli del polpaccio</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Passo comodo, braccia sciolte.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Sguardo lontano.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Acqua, finestra, o una rampa di scale.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Non c&apos;è spazio per camminare? Marcia sul posto accanto alla sedia.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Usi una sedia a rotelle? Spingiti a ritmo comodo, o disegna cerchi lenti con entrambe le braccia.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Hai più tempo? Anche cinque minuti sono una bella camminata.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>Rigidità all&apos;inizio? Comincia con passi corti.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Dolore al petto, o fiato corto anche a riposo</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Sensazione di capogiro o di testa leggera</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Dolore a un polpaccio</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Dolore che scende lungo una gamba, formicolio, intorpidimento o debolezza</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Alzarti ti dà capogiri e non passano: torna a sederti</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Un polpaccio è da poco gonfio, caldo o dolente: fallo vedere il giorno stesso</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Ti è stato detto di non caricare il peso su una gamba</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Alzati lentamente e aspetta due respiri.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>In piedi, due respiri</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Cammina a passo comodo, spalle giù, braccia che oscillano sciolte.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Passo comodo, braccia sciolte</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Lascia riposare gli occhi su qualcosa di lontano.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Guarda lontano</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Dai una meta alla camminata: prendi dell&apos;acqua, vai a una finestra, o sali una rampa di scale. Poi torna.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Acqua, finestra o scale</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Partire di corsa a passi lunghi</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Passi corti e facili; non c&apos;è fretta</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Guardare giù il telefono</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Lascialo sulla scrivania; sguardo lontano</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Partire con i capogiri</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>In piedi, tieniti, due respiri; siediti se non passa</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Fai passi corti.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Resta dove c&apos;è una parete o un corrimano per la mano.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lungo</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Un minuto alla scrivania</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Un minuto in piedi alla scrivania, in abiti di tutti i giorni: il davanti di ogni anca, poi i glutei.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Su lentamente, mano sulla scrivania</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Piede destro indietro, ginocchia morbide</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Piede sinistro indietro, ginocchia morbide</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Coccige, contrai a metà, piega poco</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Girati, piede sinistro indietro</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Girati, piede destro indietro</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Piedi uniti, contrai, rilascia</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Cinque minuti facili per la schiena</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Lento e dolce: a terra, su una sedia, poi una breve camminata.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Stenditi lentamente, ginocchia piegate</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Porta la coscia destra verso te</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Porta la coscia sinistra verso te</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Giù; ora la sinistra</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Giù; ora la destra</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Piedi giù, lascia riposare la schiena</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Coccige sotto, resta, rilascia</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Piedi larghi come bacino, talloni vicini</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Sali, fermati, scendi lentamente</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Girati, riposa, alzati lentamente</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Siediti in fondo, sedia stabile</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Sterno su, inclinati poco indietro</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Cammina facile, guarda lontano</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Allungamento in ginocchio</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>L&apos;allungamento dei flessori dell&apos;anca in ginocchio, una volta per lato. Ti serve un asciugamano sotto il ginocchio.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Ginocchio destro sull&apos;asciugamano, busto alto</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Ginocchio sinistro sull&apos;asciugamano, busto alto</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Coccige, contrai a metà, scivola poco</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Cambia: ginocchio sinistro sull&apos;asciugamano</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Cambia: ginocchio destro sull&apos;asciugamano</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Allungamento in ginocchio, due volte</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>L&apos;allungamento dei flessori dell&apos;anca in ginocchio, due volte per lato.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Alleggerisci, un respiro, poi ancora</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Quattro minuti per le anche</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Retroversione, allungamento in ginocchio, interno coscia e un piegamento con respiri lenti, a terra.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Schiena alla parete, ginocchia morbide</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>A quattro zampe, gamba destra fuori</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>A quattro zampe, gamba sinistra fuori</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Bacino indietro, schiena piatta, e torna</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Cambia gamba: la sinistra di lato</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Cambia gamba: la destra di lato</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Inclinati avanti dalle anche</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Torna su con le mani</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Un minuto sulla sedia</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Un minuto senza alzarsi: la parte alta della schiena, poi i glutei.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Contrai, respira, rilascia</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Busto alto, un respiro lento</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Allungamento in piedi</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>L&apos;allungamento dei flessori dell&apos;anca in piedi, una volta per lato. Abiti di tutti i giorni, senza inginocchiarsi.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Allungamento in piedi, due volte</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>L&apos;allungamento dei flessori dell&apos;anca in piedi, due volte per lato.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Allungamento in piedi, breve</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>L&apos;allungamento dei flessori dell&apos;anca in piedi con tenute più brevi, per una pausa corta.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Due minuti in piedi</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Due minuti in piedi: il davanti di ogni anca, qualche squat, qualche passo.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Giù fino alla sedia, su, contrai</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Marcia sul posto, o cammina</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Via dalla scrivania: alla finestra, a prendere acqua, o su per una rampa di scale.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>In piedi, aspetta due respiri</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Cammina facile, braccia sciolte</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Cammina cinque minuti</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Una camminata più lunga, quando c&apos;è tempo.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Cinque minuti prima di allenarsi</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Movimento facile prima dell&apos;allenamento, senza tenute. Scegli questa routine quando ti serve; non viene mai proposta.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Una mano alla parete</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Oscilla lentamente la gamba destra</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Oscilla lentamente la gamba sinistra</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Girati</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Piedi larghi, spazio attorno a te</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Giù, su, contrai, con calma</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Piedi sotto le anche, busto alto</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Passo indietro, piega poco, torna</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Punta delle dita su un appoggio</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Gamba destra di lato, e torna</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Gamba sinistra di lato, e torna</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Cammina a passo svelto</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Fermati se senti dolore acuto o come un pizzico, dolore che scende lungo la gamba, formicolio, intorpidimento, debolezza o capogiri. Esci lentamente dalla posizione. Se non passa, parlane con un professionista sanitario.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Una leggera sensazione di allungamento è normale. Se senti ancora indolenzimento dopo il giorno seguente, fai meno.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Esci lentamente. Non c&apos;è fretta.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak propone idee generali per muoversi, per adulti che si sentono bene. Non può visitarti, e non è assistenza medica. Se stai recuperando da un&apos;operazione o da un infortunio, se sei in gravidanza, o se hai una condizione di ossa, articolazioni, nervi o equilibrio, chiedi al tuo medico o fisioterapista quali fanno per te.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Leggero basta.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Meno va bene.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Se lo senti nella schiena, porta di nuovo il coccige sotto.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Appena percettibile</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Una leggera tensione, e potresti parlare: è questo l&apos;obiettivo</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Alleggerisci un poco</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Troppo: torna a metà</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>O qualsiasi dolore o formicolio: fermati</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Chiedi subito aiuto d&apos;emergenza</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Se hai dolore alla schiena o alla gamba insieme a uno qualsiasi di questi segni, chiama il numero di emergenza locale.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Intorpidimento o formicolio tra le gambe, intorno ai genitali, alle natiche o all&apos;ano; pulendoti, la sensazione è diversa</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Nuove difficoltà a iniziare, sentire o controllare l&apos;urina o le feci, o nuovo intorpidimento o perdita di funzione nella sfera sessuale</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Debolezza o intorpidimento a entrambe le gambe, debolezza che peggiora, dolore a entrambe le gambe, o un piede che cade o si trascina</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Dolore al petto</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Dolore dopo un incidente grave</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Chiedi aiuto il giorno stesso: un polpaccio</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Non allungarlo. Con mancanza di respiro o dolore al petto è un&apos;emergenza.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Un polpaccio da poco gonfio, caldo, dolente o di colore alterato</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Parlane presto con un professionista sanitario</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Se hai dolore alla schiena o alla gamba insieme a uno qualsiasi di questi segni.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Febbre, o malessere</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Perdita di peso senza sapere perché</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Aver avuto un tumore</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Dolore costante di notte che nessuna posizione attenua</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Un nuovo nodulo, o un cambiamento nella forma della colonna</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Una caduta o un piccolo urto, con ossa fragili o uso prolungato di cortisonici</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Un sistema immunitario debole, o uso di droghe per iniezione</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Dolore nuovo quando hai meno di circa 20 anni o più di circa 50</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Nessun miglioramento dopo alcune settimane</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Tieniti a qualcosa che non può muoversi: una scrivania, una parete, una sedia senza ruote appoggiata alla parete.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Piedi nudi o scarpe che fanno presa; niente calzini su un pavimento liscio, niente tacchi alti.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Un metro di pavimento libero, niente cavi o borse, bevande calde fuori dai piedi.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Alzati in due tempi: busto alto e respira, poi sali.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>Il davanti dell&apos;anca</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Grande psoas e iliaco portano su la coscia; retto femorale, sartorio, tensore della fascia lata e pettineo aiutano.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Stare a sedere a lungo può lasciare una sensazione di rigidità alle anche. Sentire rigidità non vuol dire avere muscoli corti.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Prima il coccige sotto, poi un po&apos; avanti: il coccige sotto porta l&apos;allungamento all&apos;anca e risparmia la schiena. Leggero basta.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>Il lato dell&apos;anca</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>Il muscolo di lato all&apos;anca, il medio gluteo, porta la gamba in fuori e tiene in piano il bacino quando stai su una gamba.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>All&apos;interno della coscia ci sono quelli che riuniscono le gambe.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Prima di allenarsi</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Prima di allenarti, muoviti; tieni gli allungamenti mantenuti per la scrivania o per dopo.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Cinque respiri lenti, dentro per quattro secondi e fuori per sei. Non trattenere mai il respiro.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>Testa leggera? Respira come fai sempre.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Formicolio e intorpidimento</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Formicolio, intorpidimento o una sensazione di scossa elettrica vengono da un nervo, non da un muscolo: fermati. Vale per il davanti della coscia come per il retro della gamba.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>Il grosso nervo dietro la gamba nasce da radici nella parte bassa della schiena. L&apos;interno della gamba sotto il ginocchio e il davanti della coscia appartengono a un altro nervo.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>La maggior parte delle persone con la sciatica migliora senza operazione, spesso nel giro di settimane. Può tornare, e per alcune dura di più.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Alcuni segnali d&apos;allarme richiedono aiuto tempestivo: vedi l&apos;elenco.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Quando la schiena fa male</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>La maggior parte dei mal di schiena non è segno di un danno e si calma. Alcuni segnali d&apos;allarme richiedono aiuto tempestivo: vedi l&apos;elenco.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Muoversi dolcemente e cambiare spesso posizione è una buona abitudine. Smetti ciò che lo peggiora.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Respira due volte, poi alzati lentamente</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Resta sciolto e respira</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Quando ricordare</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>Al computer o altrove</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>L&apos;allungamento</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Suoni e voce</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Altri programmi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Ricordamelo dopo</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Quanto tempo passi al computer senza pausa prima che arrivi un promemoria.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>Colora l&apos;icona a metà tempo</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>L&apos;icona cambia colore quando è passata metà di quel tempo. Non succede altro.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Ricorda con una notifica</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>Il primo passo. Senza, arriva prima il riquadro.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Mostra un piccolo riquadro se un promemoria resta senza risposta</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>Il riquadro sta in un angolo dello schermo e non ti toglie mai la tastiera.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Mostra il riquadro dopo</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Quanto un promemoria aspetta una risposta prima che appaia il riquadro. “No” significa nessun riquadro.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Un suono leggero</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Sopra un programma che riempie lo schermo non si mostra nulla. Quando ha trattenuto un promemoria per il massimo consentito, questo suono prende il posto della notifica. Mai mentre un microfono è in uso.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Solo se un programma riempie lo schermo</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Anche con il secondo promemoria</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Modo deciso: il riquadro resta finché non rispondi</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Altrimenti se ne va da sé dopo dieci minuti. Resta nel suo angolo; anche chiuderlo è una risposta, e anche una pausa.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Adatta i promemoria alle tue risposte</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Dopo tre di fila rimasti senza seguito arrivano dieci minuti più tardi. Una volta alla settimana si chiede se sono troppi. Ogni cambiamento è mostrato qui con il suo motivo.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Sosta nella digitazione da aspettare</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Un promemoria aspetta che tastiera e puntatore siano fermi da questo tempo, per non arrivare a metà di una frase.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Aspetta una tale sosta al massimo</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Dopo questo tempo il promemoria arriva anche mentre scrivi.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Ricordamelo quando sto in piedi a lungo</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Dopo “Sto in piedi”, una notifica; chiede un cambiamento, non una sedia.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>In piedi a lungo significa</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Quanto stai in piedi prima che arrivi quella notifica.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Tempo per arrivare</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Nessun promemoria per questo tempo dopo che torni, sblocchi lo schermo o riattivi il computer.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Attesa dopo una chiamata</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Un promemoria che ha atteso una chiamata o una presentazione arriva questo tempo dopo la fine.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Trattieni un promemoria al massimo</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>Il tempo massimo per cui una chiamata, una presentazione o Non disturbare può trattenere un promemoria.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Orario di lavoro</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>I promemoria arrivano solo in queste ore; nessuna significa sempre. Un giorno può avere più intervalli, e uno può superare la mezzanotte. Il tempo al computer si conta comunque.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di quiete</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>In queste ore non arriva alcun promemoria, per esempio daily 12:00-13:00. Se uno scade in queste ore, arriva alla loro fine.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Giorni liberi</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>Nessun promemoria in queste date.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Riepilogo del giorno alle</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>A quest&apos;ora una notifica dice quanto tempo hai passato al computer, il periodo più lungo, le pause e gli allungamenti. Nessuna significa che non c&apos;è riepilogo.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>File del calendario</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Un file nel formato iCalendar (.ics) su questo computer. Durante un suo evento, un promemoria aspetta. Viene solo letto, e riletto ogni volta che cambia. Un evento di un giorno intero non trattiene nulla, a meno che il calendario non lo segni come occupato.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Considerami assente dopo</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Un silenzio di tastiera e puntatore che dura così a lungo è un&apos;assenza, contata dall&apos;ultimo tasto o movimento. Un silenzio più breve è lettura, e conta come tempo al computer.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Chiedi delle assenze più brevi di</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>Il silenzio da solo non distingue la lettura da una camminata. Se il silenzio è stato più breve di così, l&apos;app chiede che cos&apos;era; un silenzio più lungo vale come assenza.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Chiedi al massimo una volta ogni</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>Il tempo minimo tra due di queste domande.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Credi che io guardi in silenzio per</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>In una chiamata o con un video conti come al computer senza toccarlo, al massimo per questo tempo; poi l&apos;app chiede.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Nota le chiamate dal microfono</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Mentre un programma registra da un microfono un promemoria aspetta, e conti come al computer senza toccarlo. Si guarda solo se un microfono è in uso, mai il suono.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Nota le chiamate dalla videocamera</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>Lo stesso mentre un programma tiene aperta una videocamera. L&apos;immagine non viene mai guardata.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Nota quando lo schermo è condiviso</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>Lo stesso mentre lo schermo è condiviso o registrato, dove il desktop lo segnala.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Nota che cosa tiene acceso lo schermo</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Mentre un programma impedisce allo schermo di spegnersi, come fa un video, conti come al computer senza toccarlo. Questo da solo non trattiene mai un promemoria.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Nota le finestre a schermo intero</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Mentre la finestra in uso riempie lo schermo un promemoria aspetta, e conti come al computer senza toccarlo.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Rispetta Non disturbare</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Mentre il desktop è impostato su Non disturbare un promemoria aspetta.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Una pausa dura almeno</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Il tempo altrove, o in piedi, lungo almeno così chiude il conteggio e ne avvia uno nuovo.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Credi che io stia in piedi per</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>“Sto in piedi” finisce da sé dopo questo tempo, o al prossimo blocco. Detto di nuovo, vale di nuovo altrettanto.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Una pausa piena dura almeno</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>Da questa durata in su la cronologia mostra una pausa come piena.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>La routine che si apre con Allungamento ora.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>In ufficio non viene proposta nessuna routine che richieda il pavimento, a meno che tu la scelga.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Allungamenti dell&apos;anca al giorno</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Quanti promemoria di una giornata indicano un allungamento dell&apos;anca; tutti gli altri indicano una camminata o un momento in piedi.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Movimenti da tralasciare</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Le routine vengono cambiate in modo da fare a meno di questi. Resta solo su questo computer.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Stare in ginocchio</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Scendere a terra</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Una gamba dietro di me</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Piegare molto l&apos;anca</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Gambe molto divaricate</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Stare su una gamba</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Piegarsi in avanti</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Formicolio o intorpidimento a una gamba</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Gravidanza</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Allungare fino al limite di un&apos;articolazione</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>In piedi: resto a sedere</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Alzarmi in fretta</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Introduzione prima del prossimo allungamento</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Che cosa sono queste idee per muoversi, per chi, e quali movimenti tralasciare. Una volta mostrata, si disattiva.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Chiedi ogni volta che cosa evitare</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Una fila di pulsanti prima che cominci un allungamento; ciò che scegli lì vale per oggi.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Suoni leggeri</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>Ai momenti di svolta di un allungamento: inizio, cambio di lato, fine. Mai mentre un microfono è in uso.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Dei suoni e della voce, in percentuale del volume di sistema.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Indicazioni a voce</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>L&apos;indicazione del momento viene letta, dove il sistema ha una voce (speech-dispatcher). Mai mentre un microfono è in uso.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Delle finestre, degli esercizi e della riga di comando.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Come il desktop</translation>
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
        <translation>Metti in pausa musica e film per un allungamento</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>I lettori in riproduzione quando comincia un allungamento vengono messi in pausa, e dopo continuano.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Comando con un promemoria</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Viene avviato con ogni promemoria. Riceve di che cosa si tratta come STRETCHBREAK_… nel suo ambiente, ha 10 secondi, e non passa per alcuna shell.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Comando quando comincia una pausa</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Viene avviato quando ti allontani, ti alzi o cominci un allungamento, per quanto l&apos;app può vedere.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Comando quando una pausa è finita</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Viene avviato quando sei di nuovo al computer.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Comando quando un periodo è finito</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Viene avviato quando una pausa è stata abbastanza lunga da contare.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Comando dopo un allungamento</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Viene avviato quando un allungamento è stato finito o interrotto.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>I colori delle finestre.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Se attivo, mostra la figura come immagini ferme, una per ogni passo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conserva la cronologia</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>I giorni più vecchi vengono eliminati per sempre, una volta al giorno. La cronologia non lascia mai questo computer.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Per sempre</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Due anni</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un anno</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 giorni</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argomenti</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostra questo aiuto e termina</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argomento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>mancano questi argomenti: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argomenti sconosciuti: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r non esiste (a scelta: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r non è un valore di tipo %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>l&apos;opzione %(option)s è ambigua: può essere %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>serve un argomento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>serve almeno un argomento</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>l&apos;argomento %r non va qui</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Allungamento ora</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Vado a camminare</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Ho fatto movimento</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Fra %n minuto</numerusform>
            <numerusform>Fra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Fino alle {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Oggi al computer: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Il più lungo senza pausa: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Pause: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Allungamento dell&apos;anca: {left} s sinistra, {right} s destra</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Oggi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Oggi: {channels}. L&apos;ultimo: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>non ancora provato</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non visto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Mouse o tasto</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Lascia ferme le mani per due secondi. Poi muovi il mouse o premi Maiusc.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>L&apos;input non è stato visto. Così il tempo al computer non si può contare.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Dieci secondi senza input</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Non toccare mouse e tastiera per dieci secondi.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>Il silenzio non è stato visto. Forse un dispositivo si muove da sé.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Blocco dello schermo</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Blocca lo schermo, e sbloccalo. Oppure salta questo passo.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>Il blocco non è stato segnalato. Allora conta come silenzio.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un video</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Riproduci un video per qualche secondo. Oppure salta questo passo.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Nulla ha segnalato un video in riproduzione. Un film allora conta fino al tuo ultimo input.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Notifica con un pulsante</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Arriva una notifica. Premi il pulsante che contiene.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Non è tornata alcuna risposta. I promemoria hanno anche un loro riquadro.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icona nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Cerco l&apos;icona nel pannello.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Nessun pannello mostra l&apos;icona. La piccola finestra fa lo stesso.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>guasto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>l&apos;app</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>blocco e sospensione</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfono</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>fotocamera</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>condivisione schermo</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>riproduzione</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>display</source>
        <translation>schermo</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus di sessione</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>bus di sistema</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notifiche</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>notifiche (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>servizio D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>comandi personali</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>lettori multimediali</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>promemoria inviati</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>area di notifica</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>prossimi controlli</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessione</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>desktop</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Si vede che c&apos;è input, mai quale.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Avvia StretchBreak dentro la sessione desktop. Con Wayland il compositor deve offrire le notifiche di inattività: lo fanno GNOME, KDE, sway, Hyprland, labwc e altri.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>Blocco e sospensione sono segnalati.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Installa systemd-logind o elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Si vede se un programma registra.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Installa libpulse, e avvia PulseAudio o pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Si vede se un programma tiene aperta la videocamera.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Si vede se lo schermo è condiviso.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Avvia PipeWire, con libpipewire installato.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>I programmi che tengono acceso lo schermo sono segnalati.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Serve logind, o il servizio di sessione di GNOME o KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Si vede se una finestra riempie lo schermo.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Serve un gestore delle finestre che lo segnali (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>Il Non disturbare del desktop si vede.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Sospendere i promemoria dal menu dell&apos;area di notifica fa lo stesso.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>Ciò che accade viene conservato.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Fai spazio sul disco, e rendi scrivibile per te la sua cartella.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>I promemoria appaiono con i loro pulsanti.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Installa un servizio di notifica, come dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Ora non è in uso.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Qui non si può vedere.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>L&apos;icona è nel pannello.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Nessun pannello accoglie ancora l&apos;icona; c&apos;è la piccola finestra.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Aggiungi un&apos;area di notifica al pannello. GNOME ha bisogno dell&apos;estensione AppIndicator, attivata.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>Su questa piattaforma non c&apos;è un&apos;area di notifica.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Nessuno previsto: lo risveglia solo un input o il desktop.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Controlla di nuovo fra: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Una prova di StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Premi il pulsante: è tutto.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>La vedo</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>Non è stato possibile mostrare la notifica.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Alzati un minuto, oppure fai un allungamento dolce.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Nessun input dalle {since} alle {until}: eri in piedi?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>La tua risposta corregge il conteggio. Va bene anche non rispondere.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Una settimana di promemoria: com&apos;è andata?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Ogni risposta li sposta di dieci minuti. Senza risposta restano come sono.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Troppi</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Di più, grazie</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>In piedi da {minutes} min</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Fai qualche passo o siediti: è il cambiamento che aiuta.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Ora mi siedo</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Resto in piedi</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Ero in piedi</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Ero qui</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>Era il secondo rinvio</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak ora aspetta la tua prossima sosta.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Magari uno breve: allungamento dell&apos;anca, in piedi, 1 minuto</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Magari uno più lungo: allungamento dell&apos;anca, in piedi, 2 minuti</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>in conteggio</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>in conteggio, senza input</translation>
    </message>
    <message>
        <source>away</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>in piedi</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>in sospensione</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>non in esecuzione</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>senza conteggio</translation>
    </message>
    <message>
        <source>input</source>
        <translation>input</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>schermo bloccato</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computer sospeso</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>l&apos;app non era in esecuzione</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfono in uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>videocamera in uso</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>schermo condiviso</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>qualcosa in riproduzione</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>finestra a schermo intero</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>non disturbare</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>l&apos;input non si può vedere</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>lo hai detto tu</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>un allungamento</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>un evento nel tuo calendario</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>una riunione, come hai detto</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>fuori dal tuo orario di lavoro</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>ore di quiete</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>un giorno libero</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>promemoria sospesi fino alle {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>promemoria trattenuto: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>nessun input</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Cammina fino alla finestra, 2 minuti</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Cammina fino al rubinetto per un bicchiere d&apos;acqua, 2 minuti</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Cammina fino alla porta più lontana e torna, 2 minuti</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Percorri il corridoio avanti e indietro, 2 minuti</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Esci a prendere aria fresca, 5 minuti</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Fai un giro intorno all&apos;edificio, 5 minuti</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Cammina in ogni stanza in cui puoi entrare, 2 minuti</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Cammina fino al bollitore e metti su il tè, 3 minuti</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Scendi e risali una rampa di scale, 2 minuti</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Sbriga a piedi una piccola faccenda, 3 minuti</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Cammina fino alla cassetta della posta o alla portineria, 3 minuti</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Fai un giro lento con le braccia sciolte, 2 minuti</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Cammina, e guarda ciò che è più lontano, 2 minuti</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Cammina senza telefono, 3 minuti</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Cammina fin dove c&apos;è luce del giorno, 3 minuti</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Camminata facile con la figura in movimento, 2 minuti</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Marcia sul posto, facile e silenziosa, 1 minuto</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Cammina fino al cestino più lontano, 1 minuto</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Cammina fino al balcone, al giardino o al portone, 3 minuti</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Fai un giro e bada alle piante, 3 minuti</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Porta una cosa al suo posto, 2 minuti</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>In piedi alla finestra, guarda lontano, 1 minuto</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Alzati e leggi la prossima pagina in piedi, 2 minuti</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>In piedi per la prossima chiamata o il prossimo messaggio, 3 minuti</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>In piedi, busto alto, spalle sciolte, respiri lenti, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>In piedi, sposta il peso da un lato all&apos;altro, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>In piedi, sali sulle punte dieci volte, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>In piedi, appoggiati alla scrivania a braccia tese, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>In piedi, lascia oscillare entrambe le braccia, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>In piedi, ruota le spalle indietro, 1 minuto</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Alzati e riordina un angolo della scrivania, 2 minuti</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>In piedi mentre bevi qualcosa, 2 minuti</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>In piedi per il prossimo pensiero, mani via dai tasti, 1 minuto</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Su e giù dalla sedia cinque volte, lentamente, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>In piedi, allunga entrambe le mani verso l&apos;alto, 1 minuto</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Allungamento dell&apos;anca, in piedi alla scrivania, 1 minuto</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Davanti all&apos;anca, una volta per lato, 1 minuto</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Piccolo passo indietro, coccige sotto e respira, 1 minuto</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Una routine dolce alla scrivania, 1 minuto</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Respiri lenti in un allungamento facile, 1 minuto</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Allungamento dell&apos;anca, in piedi, con qualche passo, 2 minuti</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Allungamento dell&apos;anca e qualche squat facile, 2 minuti</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Davanti a entrambe le anche, in piedi, 2 minuti</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Due minuti dolci in piedi, 2 minuti</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Movimenti facili in abiti di tutti i giorni, 2 minuti</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Routine per le anche a terra, 4 minuti</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>Sul tappeto: davanti e interno delle anche, 4 minuti</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Quattro minuti senza fretta per le anche, 4 minuti</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Movimenti dolci sulla sedia, 1 minuto</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Parte alta della schiena oltre il bordo della sedia, 1 minuto</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Parte alta della schiena e contrazioni facili, a sedere, 1 minuto</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Busto alto a sedere, muovi la parte alta della schiena, 1 minuto</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Mani via dai tasti, guarda lontano, 1 minuto</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Sei respiri lenti, mani in grembo, 1 minuto</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Ruota entrambe le spalle indietro, a sedere, 1 minuto</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Cerchi lenti con entrambe le braccia, a sedere, 1 minuto</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Apri e chiudi le mani, sciogli i polsi, 1 minuto</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Metti una cosa al suo posto, 1 minuto</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Allungati in alto e di lato, a sedere, 1 minuto</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Spostati in un altro punto della stanza, 2 minuti</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Prendi qualcosa da bere, nel modo che fa per te, 2 minuti</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Vai alla finestra, nel modo che fa per te, 2 minuti</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Un giro lento, nel modo che fa per te, 2 minuti</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Guarda dalla finestra più lontana che puoi raggiungere, 2 minuti</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>la connessione è stata chiusa</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>nessun indirizzo utilizzabile</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Questo desktop non ha D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Non si può usare: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Nessuna risposta: {bus} ({why}). Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Connessione persa: {bus} ({why}). Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>ciò che è arrivato non è D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>niente risponde a {places}. Avvia StretchBreak dentro una sessione desktop.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak non può avviarsi: manca una libreria di cui Qt ha bisogno ({why}). Installa il pacchetto del tuo sistema che la contiene.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>non c&apos;è uno schermo: né WAYLAND_DISPLAY né DISPLAY sono impostati. Avvia StretchBreak dentro una sessione desktop.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} non è una cartella.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} non si può usare: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} è aperta ad altre persone; chiudila con: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>StretchBreak non è raggiungibile in {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak non è in esecuzione. Avvialo con: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak c&apos;è e non risponde. Riprova, o chiudilo.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak ha interrotto la sua risposta. Riprova.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak non ha una risposta a questo; il suo file di log dice perché.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Un comando è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>La risposta è troppo lunga per essere inviata.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>Il comando è troppo lungo.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Non è una riga di JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak non ha potuto farlo; il suo file di log dice perché.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>lì non si parla il protocollo Wayland</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>il server X non risponde</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send non dice se qualcuno l&apos;ha visto</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR non è impostato</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>lì nessuno ascolta</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland vede solo l&apos;input nelle proprie finestre</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>il server X non ha l&apos;estensione SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>il server X non ha il contatore IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart si imposta su on oppure off, non su “{word}”</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>Il desktop lo chiede prima a te; la sua risposta si vede nelle impostazioni.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak si avvia all&apos;accesso.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak non si avvia all&apos;accesso.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Questo sistema non dice se StretchBreak si avvia all&apos;accesso.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Pausa breve</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; motivo: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} è “{text}”, che non è un orario come 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>il fuso orario “{name}” non è noto</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>manca DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION è “{text}”, che non è una durata come PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>all&apos;inizio non c&apos;è BEGIN:VCALENDAR: non è un file di calendario</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>la riga {line} non ha la forma NOME:VALORE</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>riga {line}: l&apos;evento che c&apos;è non si può usare ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>Il resto viene usato.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Non trattiene nulla.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, e %n altro.</numerusform>
            <numerusform>{file}: {problem}, e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n dei suoi eventi si ripete in un modo che non si può seguire</numerusform>
            <numerusform>%n dei suoi eventi si ripetono in un modo che non si può seguire</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: è più grande di quanto possa essere un calendario; non trattiene nulla.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: il calendario non si può leggere ({why}); non trattiene nulla.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>non c&apos;è una routine chiamata “{name}”; ci sono: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>ovunque</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>serve spazio a terra</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>niente da tenere</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Nessun tempo va perso o contato due volte; ciò che accade ora compare nei giorni indicati dall&apos;orologio. Se sono sbagliati, rimettilo a posto.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>L&apos;orologio di questo computer è stato portato avanti di 1 giorno.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>L&apos;orologio di questo computer è stato portato indietro di 1 giorno.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è stato portato avanti di %n giorno.</numerusform>
            <numerusform>L&apos;orologio di questo computer è stato portato avanti di %n giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è stato portato indietro di %n giorno.</numerusform>
            <numerusform>L&apos;orologio di questo computer è stato portato indietro di %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>“{text}” non è un giorno come 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>“{text}” non è un orario come 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Un allungamento è già aperto; eccolo.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>Il riquadro ha la tastiera.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Ora non c&apos;è nessun riquadro sullo schermo.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak non ha una finestra chiamata “{name}”.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak è terminato.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak non conosce il comando “{name}”.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>la cronologia non ha nulla alle {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>una correzione richiede orari con lo scarto, come 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>ciò che si corregge inizia prima di finire, e non supera un giorno</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>“{word}” non è una correzione possibile; usa una di queste: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Per questi giorni la cronologia non ha ancora nulla.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>più lungo</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>promemoria</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>allung. sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} secondo {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>contato: {counts}, senza orari</translation>
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
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>“duration” dovrebbe essere un numero di secondi</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>“duration” non può essere {number} secondi</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>“data” dovrebbe avere uno “status”: afk o not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, riga {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>non ha un bucket di tipo “{type}”; esporta tutti i bucket, o aw-watcher-afk, da ActivityWatch come JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>non ha un elenco di eventi</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>“timestamp” dovrebbe essere un orario come 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>non è testo in UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>non è JSON leggibile</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, evento {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>dovrebbe essere “{first}”; è di Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>è di una versione diversa da {one} o {other}; segnalalo con le prime righe del file</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: non contiene né {one} né {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>dovrebbe essere un giorno come “D 2 2 126 8 30 2 2 126 17 5”, per 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>dovrebbe avere come prima cifra i secondi di attività di quel giorno</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} in {days} da {program} sono ora nella cronologia.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>In {path} non c&apos;è nulla che la cronologia non abbia già.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>La tua inizia il {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 giorno contato da {program} è ora nella cronologia.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n giorno contato da {program} è ora nella cronologia.</numerusform>
            <numerusform>%n giorni contati da {program} sono ora nella cronologia.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>nessun permesso di scrivere qui</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. Ciò che non si può conservare lì resta in memoria e si perde alla chiusura. Rendi la cartella scrivibile per te, o imposta {variable} su una che lo è.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (minuti), tomorrow, o “until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (minuti), o “until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>“{text}” non è una durata per sospendere; scrivi {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>“{text}” non è una durata per una riunione; scrivi {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>“{text}” non è un orario; scrivi {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n minuto al computer</numerusform>
            <numerusform>%n minuti al computer</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>meno di un minuto al computer</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 minuto al computer</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>La cronologia è eliminata.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} è eliminato dalla cronologia.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>La cronologia da {first} a {last} è eliminata.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operazione non permessa</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>il file esiste già</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>spazio su disco esaurito</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>quota disco superata</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>file system in sola lettura</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nome del file troppo lungo</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>troppi collegamenti simbolici annidati</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>troppi file aperti</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Sa da quanto tempo sei al computer, e mostra un allungamento dolce.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostra la versione del programma e termina</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandi</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>Le impostazioni di prima sono conservate come {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>stampa JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>sostituisci un&apos;impostazione per questa esecuzione, per esempio remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>avvia senza finestre, come all&apos;accesso</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>esegui le sessioni più in fretta, per provarle</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>per esempio standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, oppure: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, o una durata come 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>stampa una riga al giorno in CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>stampa le pause come calendario</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>avvia l&apos;app nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>che cosa crede ora l&apos;app, e perché</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>apri ora una routine</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>guarda le routine, e scegline una</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>guarda e cambia le impostazioni</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>guarda di nuovo le prime pagine</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>di&apos; che hai appena fatto una pausa</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>di&apos; che ora vai a camminare</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>nessun promemoria mentre sei in riunione</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>di&apos; che da ora stai in piedi</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>di&apos; che torni a sederti</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>di&apos; che eri in piedi, quando viene chiesto</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>di&apos; che eri al computer</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>ricorda di nuovo fra MIN minuti</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>nessun promemoria per un po&apos;</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>termina la sospensione o la riunione</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>che cosa può vedere qui, e che cosa aiuterebbe</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>i tuoi giorni finora</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>tutto ciò che hai qui, in un solo file</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>riprendi tutto da un file di questo tipo</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>i giorni conservati da un altro programma</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>valuta una giornata registrata</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>gli esercizi che ci sono, e quanto durano</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>le routine che ci sono, e a che cosa serve ognuna</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>controlla i file di esercizi e routine</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>disegna le figure in un&apos;immagine</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>avvio all&apos;accesso: on, off, o com&apos;è ora</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>termina l&apos;app</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Prova: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>primo giorno, per esempio 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>ultimo giorno, compreso</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>elimina un giorno per sempre, o ricalcola tutti i giorni</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>che cosa eliminare</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>elimina davvero</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>di quale programma</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>il suo file o la sua cartella</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>ogni figura, giusta e sbagliata</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>una figura: quale esercizio</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>da dove</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>quale momento</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>dove va la singola figura</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>una giornata registrata</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>un file di impostazioni (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>di&apos; che cosa non va, con file e riga</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>file o cartelle</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>disegna un giorno in un&apos;immagine</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>con --plot: quale giorno; oggi, se manca</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>quale impostazione, o file</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>il valore da ora in poi</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>con --plot: la settimana di quel giorno</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>con --plot: il suo mese</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>con --plot: i dodici mesi fino a quel giorno</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} non accetta nulla dopo {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} richiede {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: il file esiste già; dai un altro nome</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: questo file di impostazioni non esiste</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: non è stato ripreso nulla</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Non c&apos;è nulla di diverso.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Prima sistema il file.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>avvia un programma</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>lì non c&apos;è alcun file TOML</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n file, niente da sistemare</numerusform>
            <numerusform>%n file, niente da sistemare</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>niente da sistemare</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>Il bus di sessione non risponde: notifiche e blocco ne hanno bisogno.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Non c&apos;è un bus di sessione: notifiche e blocco ne hanno bisogno.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak non è in esecuzione, quindi si controlla solo ciò che si vede da fuori.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Avvialo con: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>Il file delle impostazioni si può leggere.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>Il registro si può leggere.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>Lo schermo risponde.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>Il bus di sessione risponde.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Giorni ricalcolati: {days}, da eventi: {events}. La loro impronta è {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>questo elimina per sempre tutta la cronologia; ripetilo con --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>questo elimina per sempre ciò che si sa di {day}; ripetilo con --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>gli stessi eventi hanno dato altre cifre la seconda volta; segnalalo, per favore</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Non c&apos;è una cronologia da eliminare.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>“{text}” non è né un giorno come 2026-03-02 né: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak è in esecuzione; prima chiudilo con: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} contiene {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} non contiene nulla: non c&apos;è ancora nulla.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: questo file non esiste</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>non è JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} è ripristinato.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Ciò che c&apos;era prima è conservato in {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures richiede --sheet OUT.png, o --exercise ID e --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at dovrebbe essere un numero di secondi, non {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} non è un esercizio; stretchbreak exercises li elenca</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>L&apos;immagine non si può scrivere: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak non può avviarsi ({why}). In {log} c&apos;è di più.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>Ciò che era impostato prima resta valido, e non si scrive nulla finché il file non è a posto.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>La riga di comando non può raggiungere questa copia.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak si sta avviando; riprova tra un momento.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>dare la tastiera al riquadro, se ce n’è uno</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>“{text}” non è qualcosa che conosco; usa una di queste: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>“{text}” non è un orario con scarto, come 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>“{word}” richiede minuti da 1 a {most}, non “{text}”</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>“{word}” sta da solo; “{rest}” non può seguire</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>un nome come standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>da {low} a {high}, o off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} o {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, o qualsiasi tra {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, o {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Non c&apos;è un&apos;impostazione chiamata {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} non si può usare; è ammesso {allowed}. Scrivi per esempio {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break è più breve di break_length; si usa {length} per entrambi.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} non si può usare; è ammesso {allowed}. Si usa il valore predefinito, {default}. Per cambiarlo, scrivi per esempio {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Intendevi {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>un tempo da 0.2s a 24h, o off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>un tempo da 0.2s a 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; non ha la forma KEY=VALUE, come remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Resta nel file così com&apos;è.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>orari come mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>date come 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>il percorso completo di un file</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>un orario come 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>un programma con i suoi argomenti, come notify-send &apos;Alzati&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} non si può scrivere: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} ha il formato {theirs}; questa versione legge {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} è danneggiato: il suo registro non si può leggere</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} non è un backup utilizzabile: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>non è cambiato nulla, perché qualcosa è andato storto: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} contiene {name}, che non c&apos;entra con un backup</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} è danneggiato: {name} non è ciò che vi è stato messo</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} è danneggiato: le sue impostazioni non si possono leggere ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>Non è stato possibile leggere il registro ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>Non è stato possibile leggere tutti gli ultimi eventi prima della chiusura dell&apos;app.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>%n altro, dopo la parte danneggiata, è stato recuperato, e il tutto è conservato come {name}.</numerusform>
            <numerusform>Altri %n, dopo la parte danneggiata, sono stati recuperati, e il tutto è conservato come {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>È conservato come {name}, e ne inizia uno nuovo con l&apos;unica voce leggibile (%n).</numerusform>
            <numerusform>È conservato come {name}, e ne inizia uno nuovo con le %n voci leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>È conservato come {name}, e ne inizia uno nuovo.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>è danneggiato ({damage}) e non si può mettere da parte ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Il tutto è conservato come {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>È conservato come {name}, e ne inizia uno nuovo; le sue voci non si sono potute recuperare ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>dice di essere della versione {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>È conservato come {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>non è un registro di StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>i giorni sono eliminati, ma il file ausiliario non si è potuto svuotare mentre un altro programma legge</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Copie accanto al registro possono contenerli ancora: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Finché non è sistemato, la cronologia resta solo in memoria.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>Il registro {file} non si può usare: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Resta com&apos;è; questa sessione resta solo in memoria. Aggiorna l&apos;app, per favore.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>è accaduto qualcosa di inatteso ({error}); il file di log dice di più.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>Il registro {file} non si può leggere: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>manca la fine</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>Le impostazioni non si possono leggere ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} non può essere {value}; è ammesso {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Si usano i valori predefiniti.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Non è stato salvato nulla ({why}); il file è com&apos;era.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what} non si è potuto cambiare qui senza danneggiare il resto; modificalo tu, per favore.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>è più grande di quanto possano essere delle impostazioni</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>Non è stato possibile leggere le impostazioni ({wrong}). Sono conservate come {name}, e si usano i valori predefiniti. Per riaverle, sistema quel file e ridagli il suo nome.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>Non è stato possibile leggere le impostazioni ({wrong}). Sono conservate come {name}; si usa ciò che sta prima dell&apos;errore e, per il resto, i valori predefiniti. Per riaverle, sistema quel file e ridagli il suo nome.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>Le impostazioni non si possono leggere ({wrong}), e il file non si può mettere da parte ({why}). Si usano i valori predefiniti; sistema il file, per favore.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>è stato scritto da una versione successiva di StretchBreak (formato {theirs}, non {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>non è un database</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>manca il file stesso</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (riga {line}, colonna {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (alla fine del file)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>manca “=” dopo un nome</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>manca la fine della riga dopo un&apos;istruzione</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>manca “]” alla fine del nome di una tabella</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>istruzione non valida</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valore non valido</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>un nome non può iniziare così</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>un valore compare due volte</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>un elenco non è chiuso</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>un testo non è chiuso</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>un “\” isolato in un testo</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>un testo prosegue oltre la fine della riga</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>la modifica non riesce come voluto</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>non è testo in UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>non è TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>non è un database</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>il database è danneggiato</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>il database non si può aprire</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>il database è in sola lettura</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>il database o il disco è pieno</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>errore di lettura o scrittura del disco</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>ciò che dovrebbe essere testo non lo è</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>un altro programma lo tiene bloccato</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>periodi oltre 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>periodi da 30 a 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>periodi sotto 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nulla visto</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>Cronologia di StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Ogni giorno, pausa, promemoria e allungamento registrato viene eliminato da questo computer, e non si può recuperare. Le impostazioni restano come sono.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Tutto ciò che è stato registrato in questo giorno viene eliminato, e non si può recuperare.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Elimina questo giorno</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Eliminare tutta la cronologia?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>Mi ero al&amp;zato</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>Ero al &amp;computer</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>Ero in &amp;piedi</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Non lo &amp;so</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>&amp;Ritira ciò che ho detto</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>Eliminare {day}?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>nessun periodo oltre 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>un po&apos;</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>oltre 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>oltre 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>oltre 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>promemoria</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>la tua risposta</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>allungamento</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>molto non è noto</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>il giorno mediano di ogni settimana; la fascia è larga quanto ciò che non è noto</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} al computer, {long}; il periodo più lungo è stato di {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Tempo in periodi oltre 30 minuti, giorno per giorno</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Tempo al giorno in periodi oltre 30 minuti, settimana per settimana</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Qui non è stato visto nulla.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} al computer</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Tempo in periodi, giorno per giorno</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Questo giorno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: un&apos;immagine della cronologia è un .svg o un .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Allungamento dell&apos;anca, ogni lato</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} di {aim} secondi di allungamento dell&apos;anca</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Basta e avanza.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>obiettivo {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>basta e avanza {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Al computer</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Il più lungo di fila</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Settimana dal</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>non abbastanza giorni per dirlo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} al giorno in periodi oltre 30 minuti; si stima da {low} a {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Settimana dal {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>al computer</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>al computer, senza input</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>allungamento, interrotto prima</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>ora in piedi</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>di nuovo a sedere</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>Ero al computer</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>di nuovo promemoria</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>allungamento ora</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>allungamento finito</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>allungamento interrotto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>sospensione</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>l&apos;orologio è cambiato</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} in periodi oltre 30 minuti</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} non noto</translation>
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
        <translation>Non ci sono abbastanza giorni per dire se sta cambiando.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Nessun cambiamento chiaro rispetto alle quattro settimane prima.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Meno tempo in periodi oltre 30 minuti rispetto alle quattro settimane prima.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Più tempo in periodi oltre 30 minuti rispetto alle quattro settimane prima.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>L&apos;orologio è passato da {before} a {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>fra {n} minuti</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, trattenuto: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Segnali d&apos;allarme</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Torna all&apos;allungamento</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Traduzione assistita da macchina, in attesa di revisione.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Resta un momento in piedi, e continua quando vuoi.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Entrambi i lati fatti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Nessuna tenuta, e non ne serviva alcuna.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Leggero: proprio giusto.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Leggero basta: la prossima volta premi prima “Troppo”.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>Era troppo. La prossima volta scegli la versione più dolce.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Fermarsi è sempre giusto. La prossima volta scegli la versione più dolce.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Se qualcosa fa male e non passa, guarda i segnali d&apos;allarme.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Esci lentamente</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Interrotto. Va bene così.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Quanto è stato forte, al massimo? Non devi rispondere.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s sinistra, {right} s destra</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name} ora riposa per una settimana, perché è stato troppo per due volte di fila.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name} si tralascia fino a domani.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Oggi no, allora</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Leggero per tre volte di fila. Solo se vuoi, la prossima volta: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>Per oggi basta e avanza: {left} s sinistra, {right} s destra.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Eri qui. Continua, o ricomincia dall&apos;inizio.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Respiro fatto</translation>
    </message>
    <message>
        <source>L</source>
        <translation>S</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>Cinque secondi per uscire</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Così</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Troppo</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Freccia sinistra</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Freccia destra</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dall&apos;inizio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>non è stato possibile leggere alcuna routine; reinstallare StretchBreak risolve</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più facile</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Troppo</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T o Freccia giù</translation>
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
        <translation>Ho smesso</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Versione più dolce</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Da evitare …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>tensione leggera, potresti parlare</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Una leggera tensione, al massimo 3 su 10: potresti parlare.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>In pausa: è passato del tempo non visto. Continua da dove eri.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Rieccoti. Continua da dove eri.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Meno va bene: rallenta, o fermati.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>In pausa. Esci dall&apos;allungamento, se vuoi.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Tensione leggera, al massimo 3 su 10, niente di forzato.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Ora più dolce: meno dello stesso.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>Il coccige sotto da solo basta</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>La metà basta</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Respira lentamente. Leggero basta.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Poi: fatto</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lato sinistro</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lato destro</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>entrambi i lati</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Aspetta che tu cominci</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Non così: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Alleggerisci un poco</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Meno va bene. Resta dove è leggero.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Che cosa ti serve</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Mettiti in posizione</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Entra lentamente</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantieni e respira</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respira lentamente</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposa</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Indietro lentamente</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Cammina a passo comodo</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Poi: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Questo passo dura {n} secondi</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: {n} di {m} secondi mantenuti</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Ora più dolce: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Nient&apos;altro che un po&apos; di spazio.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Poi: mantieni {n} s · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Comincia da sé fra {n} secondi</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} respiri lenti</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} volte</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Mantieni per {n} secondi</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>È ora di una pausa, quando vuoi</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Nessun promemoria previsto</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Prossimo promemoria verso le {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Promemoria sospesi fino alle {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Un promemoria aspetta: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak è già in esecuzione; ecco la sua finestra.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Ecco le routine tra cui scegliere.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Ecco le impostazioni.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Ecco i tuoi giorni.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Ecco il benvenuto.</translation>
    </message>
</context>
</TS>
