<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>¿Hay algo que convenga evitar?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Las rutinas se adaptan para prescindir de ello. Puedes cambiarlo más tarde.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Se guarda solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Iniciar al entrar en la sesión (este sistema no lo indica)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>En la bandeja, sin ventana.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Otra copia se inicia al entrar en la sesión: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Para contar desde el comienzo del día</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>El escritorio no lo permitió.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Una copia con su propia carpeta ({variable}) no se inicia al entrar en la sesión.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Está desactivado en el Administrador de tareas, en Aplicaciones de arranque.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Los ajustes del escritorio lo desactivaron.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Un recordatorio de prueba</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>Aquí llegan los recordatorios.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>Recordatorio de StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Ponte de pie un minuto o haz un estiramiento suave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Reunión …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Unas pocas opciones</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>Lo que ya está aquí le va bien a la mayoría. Todo se puede cambiar más tarde.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Te damos la bienvenida a StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Cuenta cuánto tiempo estás frente a la pantalla sin descanso, y entonces te recuerda un pequeño movimiento. Con un minuto fuera, o de pie, la cuenta empieza de nuevo.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Si se usan el teclado y el puntero</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Si hay una llamada o una película</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Si la pantalla está bloqueada o el equipo suspendido</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Lo que no puede ver</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Cómo te sientas, ni si te sientas</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Lo que escribes: nunca se mira</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Lo que hay en tu pantalla</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Imagen: el icono de StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Enviar un recordatorio de prueba</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Este icono está entre los iconos pequeños del panel, quizá detrás de una flecha que muestra más. Un clic en él muestra el tiempo hasta ahora, y su menú tiene todo lo demás.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Este escritorio no muestra iconos así en este momento. Cuando se inicie un panel para ellos, este aparecerá solo; en GNOME, la extensión “AppIndicator” aporta uno. Hasta entonces, una ventana pequeña tiene todo lo que tendría el icono. Iniciar StretchBreak otra vez la trae al frente.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Este escritorio no tiene sitio para iconos así. Una ventana pequeña tiene todo lo que tendría el icono. Iniciar StretchBreak otra vez la trae al frente.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Enviado. Si no llegó nada, quizá el escritorio esté en No molestar; la comprobación de la última página dice más.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: lo que ve</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>&amp;Saltar este paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>Lo que &amp;dice cada parte</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Lo que dice cada parte</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Copiado. No contiene nombres, títulos ni carpetas.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>Quedan {n} s de este paso</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Se ha visto todo.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Listo. Lo que no se ha visto se puede probar otra vez.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Seis pasos cortos muestran si StretchBreak te ve.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Puedes saltar cualquiera.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Así no: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Imagen: {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Movimientos que dejar fuera</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Antes del primer estiramiento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>No cambia nada. También lo encuentras en los ajustes.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Qué es esto y qué dejar fuera</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Este sistema aún no avisa a StretchBreak del bloqueo ni de la suspensión: la suspensión se ve por los relojes, y una pantalla bloqueada cuenta como silencio.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>La suspensión se avisa; una pantalla bloqueada cuenta como silencio.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>El bloqueo se avisa; la suspensión se ve por los relojes.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>La suspensión se ve por los relojes, y una pantalla bloqueada cuenta como silencio. Instala systemd-logind o elogind para que se avise de ambos.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>La última, para {name}, se ejecutó.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>La orden para {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>tardó más de {n} s y se terminó</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>se bloqueó</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>terminó con el código {code}; en una terminal dice por qué</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Este escritorio no dice a ningún programa qué ventana ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>El servidor gráfico no responde ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>En Wayland solo se puede ver si la ocupan programas X11.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>El gestor de ventanas no dice qué ventana está en uso.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Ningún servidor de sonido responde (PulseAudio, o PipeWire con pipewire-pulse). Instala libpulse (en Debian: libpulse0) si falta.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Ningún servidor de sonido responde; un micrófono Bluetooth no se ve.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Aquí no hay ningún PipeWire que lo sepa.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire no responde ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>En X11 los programas comparten la pantalla sin avisar.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Nada en este sistema avisa de ello.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Se busca solo cuando hace falta; todavía no ha sido así.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows no dice a ningún programa si Concentración o No molestar está activado.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>el servicio de notificaciones terminó</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Este escritorio las muestra sin botones.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>En este escritorio no hay ningún servicio de notificaciones: se muestra en su lugar una tarjeta pequeña. Si prefieres notificaciones, instala uno, como dunst o xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>No ha hecho falta hasta ahora.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer no puede mostrar avisos aquí: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Entregado sin error; no puede saber si se vio.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>El sistema no dice si hay actividad ({why}). Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Aquí no hay ninguna sesión gráfica cuya actividad StretchBreak pueda ver. Inícialo dentro de una sesión de escritorio.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Averiguando qué avisa aquí de la actividad.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>El monitor de inactividad de GNOME no responde ({why}). Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>El monitor de inactividad de GNOME ya no está. Se retoma en cuanto vuelva.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>Nada en esta sesión dice a los programas si hay actividad. Dilo tú: “Vuelvo a la silla”, “Acabo de moverme” en el menú.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Mientras un vídeo o una llamada mantiene la pantalla encendida, aquí no se avisa del silencio.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>Esta sesión no tiene teclado ni puntero en este momento.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Esta sesión de Wayland no dice a los programas si hay actividad. Dilo tú: “Vuelvo a la silla”, “Acabo de moverme” en el menú; o entra en una sesión X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>El compositor de Wayland no responde ({why}). Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>Aquí no se puede ver la actividad ({why}). Instala libxcb y libxcb-sync (en Debian: libxcb-sync1) si faltan.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>El servidor gráfico “{display}” no responde. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Otro programa tiene el nombre {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Ningún programa para reproducir sonidos: instala pipewire-bin, pulseaudio-utils o alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Sin voz: instala speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Ningún programa pudo reproducir un sonido; ¿hay un servidor de sonido en marcha?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>Las flechas del teclado lo recorren; la tabla de abajo dice lo mismo con palabras.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>Historial de StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Año</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Fue de &amp;otro modo…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>Frente a la pantalla: el anillo se llena</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Más de la mitad: un anillo más ancho</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>Hora de un pequeño movimiento</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Una llamada o una película: sigue contando</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>De pie, como dijiste</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Ausente: un descanso</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Los recordatorios están en pausa</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>No se ve la actividad: no cuenta</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Lo que muestra el icono</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak no puede escribir su bloqueo {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak ya está en marcha, como proceso {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak ya está en marcha.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak no puede escuchar en {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Antes de moverte</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Comprobar lo que ve</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>En este escritorio está todo lo que necesita.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>En este escritorio falta algo: {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Elegir un estiramiento</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Aquí no hay nada sin los movimientos que dejaste fuera.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>En la silla</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Antes de entrenar</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>{n} rutinas</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Ajustes de un archivo</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Cambian estos &amp;ajustes:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>&amp;Tomarlos</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Conservar los míos</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Se deja fuera:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>Queda fuera: {out}; en su lugar: {other}.</translation>
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
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Volver a {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: valor predeterminado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: deshacer</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>“{text}” no se puede usar; se permite {range}. Se conserva {value}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>Ajustes de StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>tres recordatorios seguidos quedaron sin respuesta</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>dijiste que los recordatorios eran demasiados</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>pediste más recordatorios</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Cambiado al adaptarse, porque {why}. Antes era {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Un ajuste encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Exportar los ajustes a un archivo</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importar los ajustes de un archivo</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>Los ajustes están guardados como {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Ajustes tomados: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Archivos de ajustes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>StretchBreak sigue en marcha. Aquí no hay bandeja para recuperar esta ventana, así que se queda: ciérrala otra vez para minimizarla, o elige Salir.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Estirar ahora</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>E&amp;legir un estiramiento</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>En &amp;10 minutos</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>Acabo de &amp;moverme</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>Estoy de &amp;pie</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>Pau&amp;sar recordatorios</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>&amp;Reanudar recordatorios</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;Comprobar lo que ve</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>Con&amp;viene saber</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>V&amp;uelvo a la silla</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Mostrar la bienvenida otra vez</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Lo que StretchBreak cuenta y no puede ver, dónde está su icono y las primeras opciones.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>¿Hay algo que convenga evitar hoy?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Se guarda solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Estirar ahora</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Elegir un estiramiento</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Voy a caminar</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>En 5 minutos</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>En 20 minutos</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Acabo de moverme</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Estoy de pie</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar recordatorios</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Comprobar lo que ve</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Vuelvo a la silla</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Este día…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Todo…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Te damos la bienvenida a StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Todo tiene un buen valor predeterminado. También lo encuentras todo en los ajustes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Dónde estirar</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Redactado: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>Señales de &amp;alarma</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Qué intensidad debe sentirse al estirar, de 0 a 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Fuentes: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Balanceo para la cara interna del muslo</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Movimiento fácil para la cara interna del muslo, con la espalda estable.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>a gatas</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Una leve tirantez en la cara interna de la pierna extendida, que va y viene con el balanceo.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, a partir de fuentes publicadas; pendiente de revisión por fisioterapia</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>aductor largo</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>aductor corto</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>aductor mayor</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>grácil</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>músculos del tronco</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>una colchoneta</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>una toalla doblada o un cojín para la rodilla</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Se mueve la cadera, no la espalda.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Espalda plana como una mesa.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Solo hasta una leve tirantez.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>¿Un pellizco en la ingle? Balancéate menos o adelanta un poco la pierna.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>¿Tira en la cara interna de la rodilla? Acerca el pie y deja la rodilla suelta.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>¿A las muñecas no les gusta? Apóyate en los antebrazos.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>¿Molesta la rótula? Otra capa bajo la rodilla.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Un pellizco en la ingle</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Dolor en la cara interna de la rodilla</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Hormigueo, entumecimiento o dolor que baja por la pierna</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Dolor agudo en la espalda o en una muñeca</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>Sufriste un tirón muscular en la ingle en las últimas semanas</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Te dijeron que no doblaras mucho la cadera o que no abrieras las piernas, por ejemplo tras una operación de cadera</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Estás embarazada y tienes dolor en la pelvis, el pubis o la ingle</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Arrodillarte duele: lleva la pierna hacia el lado, de pie</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Manos bajo los hombros, rodillas bajo las caderas, sobre una toalla doblada o un cojín.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>A gatas</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Extiende la pierna derecha hacia el lado, pie en el suelo, dedos mirando al frente o arriba.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Extiende la pierna izquierda hacia el lado, pie en el suelo, dedos mirando al frente o arriba.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Pierna derecha hacia el lado</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Pierna izquierda hacia el lado</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Pon la espalda plana, de la cabeza al coxis.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Espalda plana</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Lleva las caderas hacia atrás, hacia el talón izquierdo, hasta notar una leve tirantez. Espera un segundo.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Lleva las caderas hacia atrás, hacia el talón derecho, hasta notar una leve tirantez. Espera un segundo.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Caderas atrás</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Vuelve hacia delante, despacio. Después de la última, recoge la pierna y cambia de lado.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>Y adelante</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Redondear la espalda para bajar más</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Solo mientras la espalda siga plana</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Pecho y vientre que se hunden</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Espalda plana como una mesa</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Girar la pelvis</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>El ombligo mira recto al suelo</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Rodilla sobre el suelo duro</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Acolcha; el peso justo debajo de la rótula</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Balancéate menos, y para si el hormigueo o el entumecimiento empieza o aumenta.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Ve hacia atrás solo el ancho de una mano.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Usa los glúteos para abrir la parte delantera de las caderas: lo contrario de estar en la silla.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>boca arriba, rodillas dobladas</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>Trabajan los glúteos, un poco la parte de atrás de los muslos; la espalda queda tranquila.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>glúteo mayor</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Sube desde los glúteos, costillas tranquilas.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Talones pesados.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>Baja tan despacio como subes.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>¿Un calambre detrás del muslo? Acerca los talones.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>¿En la zona lumbar? Bascula otra vez la pelvis y sube la mitad.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>¿En la parte delantera de los muslos? Empuja con los talones.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Un calambre que no se va</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Dolor en la espalda, la cadera, la ingle o el cuello</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Estás en los últimos meses de embarazo: estar boca arriba no es para ti en esa etapa</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Te operaron hace poco del vientre, la cadera o la espalda y aún no tienes el visto bueno médico</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Acabas de comer y tiendes a la acidez: espera una hora</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Bajar al suelo y levantarte resulta difícil hoy</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Acuéstate boca arriba en una colchoneta, rodillas dobladas, pies planos al ancho de las caderas, brazos a los lados.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Boca arriba, rodillas dobladas</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Suelta el aire y mete un poco el coxis.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Báscula pequeña</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Empuja con los talones y sube, hasta que hombros, caderas y rodillas queden más o menos en línea.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Empuja con los talones, sube</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Espera dos segundos y respira.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Espera y respira</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Baja despacio, un tramo de la espalda tras otro. Al final gira sobre un costado antes de levantarte.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Baja despacio</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Arquear la espalda arriba</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Costillas tranquilas, bascula y sube un poco menos</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Rodillas que se juntan</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Las rodillas, tan separadas como los pies</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Empujar con los dedos de los pies</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Talones pesados</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Cabeza que empuja hacia arriba</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Cabeza pesada, mirada al techo</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Sube solo hasta la mitad.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Pequeño y lento. Para si algo baja por la pierna.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Deja este ejercicio si tienes dolor en la pelvis, el pubis o la ingle, o si estar boca arriba ya no es para ti.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Apretar los glúteos</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Usa los glúteos unos segundos, en cualquier sitio, sin que nadie lo note.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Ambos glúteos firmes, por igual y sin esfuerzo; hombros, mandíbula y vientre siguen sueltos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Aprieta, sin empujar la cadera.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Medio esfuerzo, respiración fácil.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Suelta del todo.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>¿Un lado hace más? Aprieta primero el otro, luego los dos.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>¿Los muslos toman el mando? Afloja las rodillas y haz menos fuerza.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>¿La respiración se corta? Cuenta en voz alta, muy bajito.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Un calambre: suelta y da unos pasos</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Dolor en la espalda, la cadera o la ingle</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Te dijeron que no tensaras el suelo pélvico, por ejemplo porque ya está tenso</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Te estás recuperando de una operación de cadera, ingle, espalda o vientre y aún no tienes el visto bueno médico</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Ponte de pie y crece, pies bajo las caderas, rodillas sueltas, brazos relajados.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Crece, rodillas sueltas</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>En un segundo, aprieta ambos glúteos, más o menos a la mitad de tu fuerza.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Aprieta, medio esfuerzo</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Mantén cinco segundos y sigue respirando. Nada más tiene que moverse.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantén y respira</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Suelta del todo antes de la siguiente.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Empujar las caderas hacia delante</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Aprieta sin moverte; costillas sobre las caderas</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Esfuerzo máximo, hombros que suben</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Medio esfuerzo: esa es toda la idea</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Rodillas bloqueadas</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Afloja las dos rodillas</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Apretar la mandíbula</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Labios cerrados, dientes separados</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Aguantar la respiración</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Suelta el aire al apretar, luego sigue</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Apretar los glúteos, en la silla</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Usa los glúteos unos segundos sin dejar la silla.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>en una silla</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Ambos glúteos firmes, de modo que ganas un poco de altura; hombros, mandíbula y vientre siguen sueltos.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>una silla que no ruede</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Aprieta y crece un poco.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Un calambre: suelta y cambia el apoyo</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Crece en el centro del asiento, los dos pies planos, manos sobre los muslos.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Crece hacia arriba</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Mantén cinco segundos y sigue respirando.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Suelta del todo y vuelve a sentir todo el asiento.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Hundirse al apretar</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Primero crece</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Arquear la zona lumbar</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Costillas sueltas; aprieta sin moverte</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Flexores de la cadera, al borde de la silla</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Un estiramiento leve en la parte delantera de la cadera, con el peso en una silla: para rodillas que no quieren apoyarse, o para un día de poco equilibrio.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>de lado en una silla</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Una leve tirantez en la parte delantera de la cadera derecha que cede en unas pocas respiraciones; la mayor parte del peso, en la silla.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>ilíaco</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>psoas mayor</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>tensor de la fascia lata</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>músculos abdominales</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>una silla sin reposabrazos que no ruede, contra una pared si puedes</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>El peso sigue en la silla.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Crece, bascula, aprieta a medias.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>La silla no se mueve; si se mueve, para.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>¿Nada todavía? Bascula otra vez antes de llevar el pie atrás.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>¿En la zona lumbar? Se perdió la báscula: trae el pie adelante y bascula.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>¿Un calambre en el pie? Apóyate mejor en la parte delantera del pie.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>¿Te resbalas? Ponte más adentro del asiento.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Cualquier movimiento de la silla</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Dolor agudo o un pellizco en la ingle, o cualquier dolor en la espalda, la rodilla o la pierna</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Hormigueo, entumecimiento o sensación eléctrica, en la parte delantera del muslo o pierna abajo</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Mareo o inestabilidad</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Te dijeron que no llevaras una pierna hacia atrás, por ejemplo tras una operación de cadera</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>Sufriste un tirón muscular en la parte delantera de la cadera en los últimos días</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Ya tienes dolor en la parte delantera de la cadera o en la ingle</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>La única silla rueda, se vuelca o tiene reposabrazos</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Siéntate de lado en la silla: el muslo izquierdo en el asiento, el derecho libre delante del borde. Sin ruedas.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Siéntate de lado en la silla: el muslo derecho en el asiento, el izquierdo libre delante del borde. Sin ruedas.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Siéntate de lado</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Pie izquierdo plano, mano izquierda en el respaldo.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Pie derecho plano, mano derecha en el respaldo.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Mano en el respaldo</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Lleva el pie derecho hacia atrás, debajo de ti, y deja que esa rodilla baje hacia el suelo, con los dedos del pie detrás.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Lleva el pie izquierdo hacia atrás, debajo de ti, y deja que esa rodilla baje hacia el suelo, con los dedos del pie detrás.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Deja bajar la rodilla</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Crece. Suelta el aire y mete el coxis.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Crece, luego bascula</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Aprieta el glúteo derecho más o menos a la mitad.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Aprieta el glúteo izquierdo más o menos a la mitad.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Aprieta a medias</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Desliza un poco atrás el pie derecho, solo si aún no notas nada.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Desliza un poco atrás el pie izquierdo, solo si aún no notas nada.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Pie un poco atrás</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Mantén y respira: toma aire despacio, suéltalo más despacio. Una leve tirantez, no más de 3 sobre 10. Luego vuelve y cambia de lado.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Costillas abajo, coxis metido</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Colocarse en la esquina</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Vuelve al asiento; el peso sigue en la silla</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Girarse hacia el respaldo</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Huesos de la cadera y pecho al frente</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Una silla que rueda</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Toma una que no se mueva, contra una pared</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Respiración suave, más larga al soltar</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Siéntate más alto, o sobre un cojín firme, para que la cadera de delante quede bien abierta.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Deja una mano en el respaldo todo el tiempo.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Deja este ejercicio si el hormigueo está en la parte delantera del muslo, y para si empieza.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Deja este ejercicio si tienes dolor en la pelvis, el pubis o la ingle.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Quédate en la báscula; el pie no va hacia atrás.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Flexores de la cadera, una rodilla en el suelo</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Un estiramiento leve en la parte delantera de la cadera de la pierna de atrás, sin cargar la espalda.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>una rodilla en el suelo</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Una leve tirantez profunda en la parte delantera de la cadera derecha o en lo alto del muslo, que cede en unas pocas respiraciones, con el glúteo derecho trabajando suavemente.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>recto femoral</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>una toalla doblada o una colchoneta, de 3 a 5 cm de grosor</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>una silla o una pared al alcance</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Cojín. Crece. Bascula. Aprieta. Desliza. Respira.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>El estiramiento es la báscula; el deslizamiento es pequeño.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>¿Solo en la parte delantera del muslo? Aleja del glúteo el pie de atrás.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>¿Nada todavía? Bascula otra vez antes de moverte.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>¿En la zona lumbar? Se perdió la báscula: vuelve y empieza desde ahí.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>¿Un pellizco en la parte delantera de la otra cadera? Separa más los pies y dobla menos.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Dolor agudo o un pellizco en la ingle, o cualquier dolor en la espalda o la pierna</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Dolor en la rótula</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Te dijeron que no llevaras una pierna hacia atrás o que no doblaras mucho la cadera, por ejemplo tras una operación de cadera</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Arrodillarte duele: elige el estiramiento de pie</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Te estás recuperando de una operación de cadera, ingle, espalda o vientre</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Pon una toalla doblada o una colchoneta bajo la rodilla derecha y adelanta el pie izquierdo. Las dos rodillas más o menos en ángulo recto, la espinilla de delante vertical. Ten una silla o una pared al alcance.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Pon una toalla doblada o una colchoneta bajo la rodilla izquierda y adelanta el pie derecho. Las dos rodillas más o menos en ángulo recto, la espinilla de delante vertical. Ten una silla o una pared al alcance.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Cojín bajo la rodilla</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Crece: rodilla, cadera, hombro y oreja en una línea, costillas sobre las caderas. Manos en las caderas o en la silla.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Crece hacia arriba</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Suelta el aire y mete el coxis con suavidad, como si nivelaras un cuenco de agua inclinado. La zona lumbar se aplana un poco. Muchas personas ya notan aquí el estiramiento; si es así, quédate.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Primero la báscula</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Aprieta suavemente el glúteo derecho, más o menos a la mitad de tu fuerza.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Aprieta suavemente el glúteo izquierdo, más o menos a la mitad de tu fuerza.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Solo si notas poco: mueve toda la pelvis unos centímetros hacia delante, sin perder la altura ni la báscula.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Deslizamiento pequeño, sin zancada</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Mantén y respira: toma aire despacio, suéltalo más despacio. Una leve tirantez, no más de 3 sobre 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Desliza hacia atrás, suelta el glúteo, respira una vez. Luego cambia de lado.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Desliza hacia atrás</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Adelantarse demasiado</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Vuelve; basta un movimiento pequeño</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Costillas abajo, luego bascula</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Olvidar la báscula</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Primero mete el coxis</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Doblarse hacia delante</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Pelvis que se abre hacia un lado</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Huesos de la cadera como dos faros, al frente</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Rodilla muy adelante, talón que se levanta</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Desliza hacia delante el pie de delante</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Los pies en una misma línea</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Vías de tren, no cuerda floja</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Dar rebotes</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Quietud y calma</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Forzar hasta el dolor</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Vuelve a 3 sobre 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Rótula sobre el suelo duro</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Deja una mano en una pared o una silla que no se pueda mover.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Quédate en la báscula; deja fuera el deslizamiento.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Flexores de la cadera, de pie</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Un estiramiento leve en la parte delantera de la cadera de la pierna de atrás: de pie, con ropa normal, sin arrodillarse.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Una leve tirantez en la parte delantera de la cadera derecha que cede en unas pocas respiraciones, con el glúteo derecho trabajando suavemente.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>un escritorio o una pared que no se pueda mover</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Sube la cremallera, mete el coxis.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Hebilla del cinturón hacia la barbilla.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>El estiramiento es la báscula; la flexión es pequeña.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>¿Nada todavía? Bascula otra vez antes de doblar.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>¿En la zona lumbar? Se perdió la báscula: crece más y bascula.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>¿En la pantorrilla? Deja que el talón de atrás suba y acorta un poco el paso.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>De pie te falta estabilidad y no hay nada firme a lo que agarrarte</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Ponte de lado junto al escritorio, con la mano izquierda encima. Pies bajo las caderas.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Ponte de lado junto al escritorio, con la mano derecha encima. Pies bajo las caderas.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Una mano en el escritorio</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Da un paso corto atrás con el pie derecho, de 35 a 45 cm de tobillo a tobillo. Dedos al frente; el talón puede levantarse.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Da un paso corto atrás con el pie izquierdo, de 35 a 45 cm de tobillo a tobillo. Dedos al frente; el talón puede levantarse.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Paso corto atrás</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Afloja las dos rodillas.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Rodillas sueltas</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Suelta el aire y mete el coxis. Sin perder altura.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Dobla ligeramente la rodilla de delante, hasta notar una leve tirantez en la parte delantera de la cadera derecha.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Dobla ligeramente la rodilla de delante, hasta notar una leve tirantez en la parte delantera de la cadera izquierda.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Flexión pequeña</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Mantén y respira: toma aire despacio, suéltalo más despacio. Una leve tirantez, no más de 3 sobre 10. Luego junta los pies y cambia de lado.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Un paso demasiado largo</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Acorta; un paso corto y la báscula hacen más</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Pie de atrás girado hacia fuera</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Dedos al frente</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Apoyarse en el escritorio</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Solo las yemas de los dedos; crece</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Rodilla de atrás bloqueada</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Afloja la rodilla de atrás</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Deja una mano en algo que no se pueda mover.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Quédate en la báscula; deja fuera la flexión.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Elevar la pierna, de lado</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Usa los músculos del lado de la cadera sin tener que mantener el equilibrio.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>de lado, en el suelo</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Músculos que trabajan en el lado de la cadera de arriba. Sin tirantez, nada que duela.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>glúteo medio</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>glúteo menor</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>un cojín o una toalla doblada para la cabeza</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Caderas apiladas, dedos al frente.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Pierna en línea con el cuerpo.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Sube despacio, baja más despacio.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>¿Te vas hacia atrás? Pon la mano de arriba en la colchoneta delante de ti y apóyate un poco en ella.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>¿Solo en la parte delantera del muslo? Lleva la pierna un poco atrás y los dedos al frente.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>¿Demasiado? Sube menos, o dobla la rodilla de arriba.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Dolor en la parte externa de la cadera, en la ingle o en la espalda</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Un calambre que no cede</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Estar sobre ese lado duele</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Te dijeron que no separaras la pierna hacia el lado por tu cuenta, por ejemplo en los meses posteriores a una operación de cadera</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Acuéstate sobre el lado izquierdo, las dos rodillas dobladas, la cabeza en un cojín. Pon la mano derecha en la colchoneta delante de ti.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Acuéstate sobre el lado derecho, las dos rodillas dobladas, la cabeza en un cojín. Pon la mano izquierda en la colchoneta delante de ti.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Acuéstate sobre el lado izquierdo</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Acuéstate sobre el lado derecho</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Apila las caderas, una encima de la otra, y estira la pierna de arriba, en línea con el cuerpo.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Caderas apiladas, pierna recta</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Sube la pierna a una altura cómoda, dedos mirando al frente: 30 grados bastan de sobra.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Sube, dedos al frente</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Espera tres segundos y respira.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Baja despacio. Después de la última, dobla las rodillas y gira al otro lado.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Subir demasiado</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Sube menos: mientras las caderas sigan apiladas</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Irse hacia atrás</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Caderas apiladas; apóyate en la mano de delante</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Dedos que giran hacia arriba</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Dedos y rótula miran al frente</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Pierna que se va hacia delante</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>En línea con el cuerpo, incluso un poco detrás</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Sube poco, el ancho de un pie.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Pierna hacia el lado, de pie</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Usa los músculos del lado de la cadera, que mantienen nivelada la pelvis siempre que te apoyas en una pierna.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Músculos que trabajan en el lado de ambas caderas, también en la pierna de apoyo. Sin tirantez, nada que duela.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>El cinturón sigue nivelado.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Pequeño y lento; dedos al frente.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Crece sobre la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>¿Cuesta no inclinarse? Sube menos, o deja los dedos en el suelo y quita solo el peso.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>¿Te tambaleas? Más dedos en el escritorio, la vista en un punto.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>¿Nada en el lado de la cadera? Dedos al frente y muévete más despacio.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>¿Podrías hacer muchas más? Está bien: tener unas cinco de reserva es bueno.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>¿Tira cerca de los isquiones? Sube y junta un poco las piernas.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Siéntate bien al fondo de una silla firme que no pueda rodar, pies planos en el suelo.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Primero, siéntate bien al fondo</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Dolor en la parte externa de la cadera</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corto</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Hormigueo, entumecimiento o debilidad en una pierna</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>La parte externa de la cadera te duele, también cuando te acuestas sobre ella</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Sobre una pierna te falta estabilidad y no hay nada firme a lo que agarrarte: mejor acuéstate de lado</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Ponte de pie y crece, de lado junto al escritorio, con las yemas de la mano izquierda encima. Lleva el peso a la pierna izquierda, rodilla suelta.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Ponte de pie y crece, de lado junto al escritorio, con las yemas de la mano derecha encima. Lleva el peso a la pierna derecha, rodilla suelta.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Peso en la pierna izquierda</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Peso en la pierna derecha</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Con los dedos mirando al frente, mueve la pierna derecha un poco hacia el lado. Solo mientras el cinturón siga nivelado.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Con los dedos mirando al frente, mueve la pierna izquierda un poco hacia el lado. Solo mientras el cinturón siga nivelado.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Pierna hacia el lado, cinturón nivelado</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Espera un segundo y respira.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Vuelve con la pierna despacio, sin inclinarte. Roza el suelo y repite.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Apoya los dos pies, respira una vez y cambia de lado.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Inclinarse para subir más</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Sube menos; sin inclinarte, sobre la pierna de apoyo</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Dedos que giran hacia arriba y hacia fuera</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Dedos y rótula miran de frente</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Subir la cadera</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Cinturón nivelado: que se mueva la pierna, no la cintura</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Recta hacia el lado, en línea con el cuerpo</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Balancear la pierna</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Dos segundos al salir, dos segundos al volver</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Sube poco, el ancho de un pie hacia el lado.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Una rodilla al pecho</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Una flexión suave para la zona lumbar y el glúteo, boca arriba, que muchas personas encuentran cómoda.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>boca arriba</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Una tirantez leve y cómoda en el glúteo derecho o la zona lumbar. La otra rodilla sigue doblada y suelta.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>extensores lumbares</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>una toalla doblada bajo la cabeza, si quieres</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Manos detrás del muslo.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Deja que venga; no tires.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Hombros y cabeza pesados.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>¿Un pellizco en la parte delantera de la cadera? Deja que el muslo se aleje un poco, o que vaya un poco hacia el lado.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>¿Las manos no llegan? Pasa una toalla por detrás del muslo y sujeta las puntas.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>¿Síntomas en la pierna? Sigue solo mientras disminuyan o se queden igual; si bajan por la pierna, para.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>¿Cuello tenso? Pon una toalla doblada bajo la cabeza.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Dolor, hormigueo o entumecimiento que baja por la pierna</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Dolor agudo en la espalda</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Te dijeron que no doblaras mucho la cadera, por ejemplo tras una operación de cadera</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Tienes huesos frágiles o tuviste una fractura en la columna</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Doblarte empeora ahora tu dolor de espalda o de pierna</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Estás en un embarazo avanzado, o estás embarazada y tienes dolor en la pelvis, el pubis o la ingle</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Acuéstate boca arriba, las dos rodillas dobladas, pies planos, la cabeza apoyada.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Deja subir la pierna derecha y sujétala por detrás del muslo con las dos manos.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Deja subir la pierna izquierda y sujétala por detrás del muslo con las dos manos.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Sujeta detrás del muslo</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Acerca el muslo hacia ti hasta que resulte cómodo. El pie izquierdo se queda en la colchoneta.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Acerca el muslo hacia ti hasta que resulte cómodo. El pie derecho se queda en la colchoneta.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Deja que venga el muslo</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Quédate, hombros sueltos, y respira despacio. Con algo leve basta.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Hombros sueltos, respira</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Deja que el muslo se aleje, apoya el pie y cambia de lado.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Baja, cambia de lado</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Tirar de golpe de la rodilla</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Deja que venga hasta donde quiera; el coxis sigue abajo</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Levantar la cabeza</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Cabeza y hombros descansan en la colchoneta</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>La otra pierna estirada</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>La otra rodilla sigue doblada, pie plano</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Tirar hasta el pellizco</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Afloja; un poco hacia el lado es más fácil</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Una rodilla cada vez, y solo la mitad.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Sigue solo mientras los síntomas de la pierna disminuyan o se queden igual; para si bajan por la pierna.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Balanceo de pierna, adelante y atrás</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Movimiento fácil de cadera antes de entrenar: la pierna se balancea como un péndulo lento y el tronco queda tranquilo.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Un balanceo suelto y fácil desde la cadera; la pierna de apoyo estable, el lado de su cadera trabajando.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>flexores y extensores de la cadera de la pierna que se balancea</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>glúteo medio de la pierna de apoyo, que mantiene nivelada la pelvis</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>una pared, u otra cosa que no se pueda mover</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Un péndulo lento.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Con poco basta.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>La pierna se mueve, el tronco no.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Haz el arco más pequeño: crece solo en los primeros balanceos.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>¿En la zona lumbar? Balancea menos hacia atrás.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>¿Te tambaleas? Las dos manos en la pared, y más pequeño.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Dolor en la ingle, la cadera, la rodilla o la espalda</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Hormigueo, entumecimiento o sensación eléctrica en la pierna</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Tienes hormigueo, entumecimiento o dolor a lo largo de la pierna</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Te dijeron que no llevaras una pierna hacia atrás, o te operaron de la cadera hace poco</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Estar sobre una pierna no es seguro para ti</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Estás embarazada y tienes dolor en la pelvis, el pubis o la ingle, o estás en los últimos meses</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Ponte de lado junto a una pared, con la mano izquierda en ella. No una silla que ruede.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Ponte de lado junto a una pared, con la mano derecha en ella. No una silla que ruede.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Una mano en la pared</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Pon el peso en el pie izquierdo, esa rodilla suelta. El pie derecho cuelga libre.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Pon el peso en el pie derecho, esa rodilla suelta. El pie izquierdo cuelga libre.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Peso en un pie</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Deja que la pierna derecha se balancee adelante y atrás, un segundo en cada sentido, como un péndulo lento.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Deja que la pierna izquierda se balancee adelante y atrás, un segundo en cada sentido, como un péndulo lento.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Balancea, lento y fácil</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Deja que el arco crezca un poco en los primeros cinco. El tronco y la pelvis se quedan donde están.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>El tronco, quieto</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Deja que se detenga, apoya el pie y cambia de lado.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Apoya el pie, cambia de lado</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Lanzar la pierna alto</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Más pequeño: deja que cuelgue y se balancee</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Arquear la espalda al ir atrás</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Balancea menos hacia atrás; costillas abajo</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>Tronco que se balancea también</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Sin perder altura; solo se mueve la pierna</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Rodilla de apoyo bloqueada</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Afloja esa rodilla</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Balancear rápido</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Tan lento que puedas parar en cualquier momento</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Que el balanceo adelante sea bajo, bien por debajo de la cadera.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Balanceos pequeños, siempre dentro de lo fácil.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Báscula de pelvis en la pared</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Enseña a controlar la báscula, el pequeño movimiento con el que empieza cada estiramiento de los flexores de la cadera.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>de pie, espalda a la pared</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>La zona lumbar se acerca un poco a la pared y se vuelve a alejar. Sin estiramiento, casi sin esfuerzo.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>recto abdominal</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>oblicuos externos</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>una pared</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Un cuenco de agua: nivélalo.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Pequeño y lento.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Un ejercicio, no una postura.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>¿No se mueve nada? Pon una mano detrás de la cintura y apriétala muy ligeramente con la espalda.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>¿Se mueve todo el cuerpo? Más pequeño; hombros y rodillas se quedan.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>¿En los muslos? Pies un poco más cerca de la pared, rodillas más sueltas.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Hace que aumente un dolor de espalda</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Ponte de espaldas a la pared, pies a unos 20 cm de ella y al ancho de las caderas, rodillas sueltas. Glúteos y omóplatos tocan la pared.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Espalda a la pared</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Desliza una mano detrás de la cintura y nota el hueco. Retira la mano.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Nota el hueco</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Suelta el aire y mete el coxis, para que el hueco se haga más pequeño. No hace falta que se cierre.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Bascula, despacio</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Mantén tres segundos, respirando.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Suelta del todo: vuelve a tu forma de estar de pie.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Aplastar la espalda</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>La mitad de eso: pequeño y lento</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Rodillas sueltas, pies un poco separados de la pared</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Hombros que suben</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Hombros anchos y bajos</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Suelta el aire al bascular</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Quedarse en la báscula todo el día</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>Esto es un ejercicio, no una postura: suelta del todo</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>La mitad, despacio; déjalo fuera si redondear la espalda no es para ti.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Báscula de pelvis, boca arriba</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Enseña a controlar la báscula donde nada más puede moverse: boca arriba.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>La zona lumbar se acerca un poco a la colchoneta y se vuelve a alejar. Sin estiramiento, casi sin esfuerzo.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>¿No se mueve nada? Pon las yemas de los dedos bajo la cintura y apriétalas muy ligeramente.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>¿Cuello tenso? Una toalla doblada bajo la cabeza.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>¿Trabajan las piernas? Pies un poco más cerca de ti.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Estás en los últimos meses de embarazo: estar boca arriba no es para ti en esa etapa; haz la báscula en la pared</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Nota el pequeño hueco bajo la cintura.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Suelta del todo. Al terminar, gira sobre un costado antes de levantarte.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Apretar la espalda contra el suelo</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Cabeza que se levanta</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Cabeza pesada en la colchoneta</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>en una rutina</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Báscula de pelvis, en la silla</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Enseña a controlar la báscula sin dejar la silla.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>El peso rueda un poco hacia el coxis y vuelve. Sin estiramiento, casi sin esfuerzo.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Rueda sobre los isquiones.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>¿No se mueve nada? Desliza una mano bajo un isquion y nota cómo rueda.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>¿La cabeza cabecea? Más pequeño; mira un punto.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Nota los dos isquiones en el asiento.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Nota el asiento</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Suelta el aire y mete un poco el coxis. Cabeza y hombros se quedan donde están.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Suelta del todo y vuelve a crecer.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>Hundirse del todo</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Solo rueda la pelvis; el pecho sigue arriba</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Inclinar todo el tronco hacia atrás</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Los hombros siguen sobre las caderas</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Zancada atrás</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Mueve caderas y piernas con un paso fácil antes de entrenar: un paso atrás, una flexión corta y arriba otra vez.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>El muslo y el glúteo de delante trabajan; una tirantez leve, en movimiento, en la parte delantera de la cadera de atrás.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>flexores de la cadera de la pierna de atrás, suavemente y en movimiento</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>un metro libre detrás de ti</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>si quieres, una pared o una silla firme al alcance</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Paso atrás, baja en vertical.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Vías de tren, no cuerda floja.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Poco profundo está bien.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Un paso más corto y una flexión menor valen lo mismo.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>¿Falta estabilidad? Apoya una mano en una pared o una silla firme.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>¿En la zona lumbar? Bascula un poco antes de bajar.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Dolor en una rodilla, la cadera, la ingle o la espalda</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>Hoy el equilibrio es malo y no hay nada firme a lo que agarrarte</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Te estás recuperando de una operación o lesión de cadera, rodilla o espalda y aún no tienes el visto bueno médico</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Ponte de pie y crece, pies bajo las caderas, con espacio libre detrás.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>De pie, crece</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Da un paso atrás con un pie, como sobre vías de tren: no más cerca del centro que antes. Solo se apoya la parte delantera de ese pie.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Mete un poco el coxis.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Baja en vertical, con una flexión corta. La rodilla de atrás queda a unas dos manos del suelo.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>En vertical, poco profundo</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Empuja con el talón de delante y vuelve arriba. Luego el otro pie. Con espacio libre delante también puedes caminar: paso adelante en vez de atrás.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Sube, cambia de pie</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Rodilla de atrás que cae al suelo</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Baja menos; con control todo el recorrido</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Costillas abajo, báscula pequeña</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Crece antes de bajar</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Un paso corto y una flexión pequeña; el muslo de delante queda bien por encima de la horizontal.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Pequeño y lento. Deja este ejercicio si el hormigueo está en la parte delantera del muslo, y para si algo baja por la pierna.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Un paso corto, siempre dentro de lo fácil.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Deslizamiento de pierna, en la silla</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Un movimiento pequeño y lento de pierna y cabeza a la vez, sin ningún estiramiento. Para personas a quienes un profesional de la salud sugirió deslizamientos neurales; los estudios son pequeños y dispares.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>en posición sentada</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Solo movimiento fácil: sin tirantez detrás de la rodilla ni en la pantorrilla, sin hormigueo.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Un profesional de la salud me sugirió deslizamientos neurales.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>cuádriceps femoral</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>una silla que no ruede ni se incline</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Pierna fuera, mira arriba; y vuelve.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Pequeño y fluido, sin tirantez.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Una serie, dos veces al día como mucho.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>¿Tira detrás de la rodilla? Abre menos la rodilla.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>¿Tira en el cuello? Mueve la cabeza solo la mitad.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>¿Hormigueo que ya estaba antes? Más pequeño y más lento, o déjalo por hoy.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Más hormigueo o dolor que antes, durante el movimiento o en la hora siguiente</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Dolor que baja por la pierna</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Entumecimiento o debilidad en una pierna</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Ningún profesional de la salud te ha sugerido deslizamientos neurales</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Tienes ahora un dolor fuerte en la pierna, o una pierna está débil</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Alguna de las señales de alarma te afecta</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Crece en una silla firme, los dos pies planos, manos sobre los muslos.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Deja bajar un poco la barbilla. Aquí empieza y termina cada deslizamiento.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Barbilla un poco abajo</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Abre despacio la rodilla derecha y levanta la cabeza a la vez, como si miraras un cuadro en alto.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Abre despacio la rodilla izquierda y levanta la cabeza a la vez, como si miraras un cuadro en alto.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Abre la rodilla, mira arriba</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Dobla otra vez la rodilla y baja la barbilla a la vez. No te quedes en ninguno de los extremos.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Dobla la rodilla, mira abajo</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Pequeño, fluido, nunca hasta que tire. Después de la última, mira al frente y cambia de lado.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Mira al frente, cambia de lado</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Abrir la rodilla hasta que tire</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Para mucho antes de que tire; el pie cuelga suelto</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Barbilla abajo con la pierna fuera</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Cuando la pierna sale, la cabeza sube</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Hundirse</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Primero crece, luego desliza</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Quedarse en el extremo</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Sigue deslizando, sin parar en los extremos</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Hacer demasiadas</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Una serie de ocho, dos veces al día como mucho</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Usa una silla más alta, para que las rodillas queden más bajas que las caderas.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Crece y deja la barbilla donde está: solo se mueve la pierna.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Solo si un profesional de la salud te sugirió deslizamientos neurales; para si el hormigueo aumenta.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Sentadilla, apretando arriba</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Calienta caderas y piernas con un movimiento fácil y completo: bajar más o menos a la altura de una silla, subir y crecer.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Muslos y glúteos trabajan, por igual en ambos lados. Al final podrías hacer cinco más.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>espacio para estar de pie</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>si quieres, detrás, una silla que no pueda rodar, para sentarte y levantarte de ella</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Siéntate atrás, luego crece.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Las rodillas siguen a los dedos.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>La altura de una silla basta de sobra.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Bajar la mitad también es una sentadilla entera.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>¿Los talones quieren subir? Separa un poco más los pies, o baja menos.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>¿Falta estabilidad? Siéntate en una silla y levántate de ella.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Mareo o falta de aire en reposo</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Te dijeron que no doblaras la cadera más allá de cierto punto: quédate bien por encima, o elige apretar los glúteos</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Ponte de pie con los pies al ancho de los hombros, dedos un poco hacia fuera, el peso en todo el pie.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Pies al ancho de los hombros</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Siéntate hacia atrás y abajo como hacia una silla detrás de ti, hasta donde resulte cómodo. Deja que los brazos floten hacia delante.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Siéntate atrás y abajo</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Deja que las rodillas vayan hacia donde apuntan los dedos, y los dos talones en el suelo.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Las rodillas siguen a los dedos</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Empuja el suelo y ponte de pie.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Empuja el suelo</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>Arriba, aprieta ambos glúteos un segundo para crecer. En vertical, sin inclinarte hacia atrás.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Aprieta, crece</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Rodillas que caen hacia dentro</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Cada rodilla va hacia donde apuntan sus dedos</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>Talones que se levantan</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Baja menos; el peso en todo el pie</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Redondear la espalda</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Esternón adelante, baja menos</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Inclinarse atrás al llegar arriba</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Costillas sobre las caderas: aprieta para crecer, y ahí para</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Baja como mucho a la mitad: los muslos quedan bien por encima de la horizontal.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Pies no más separados que las caderas.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinámico</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Piernas abiertas, inclinación adelante</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Un estiramiento tranquilo y leve de la cara interna de los muslos y la parte de atrás de las piernas, durante cinco respiraciones lentas.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>en el suelo, en posición sentada</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Una leve tirantez en la cara interna de los muslos y la parte de atrás de las piernas que te deja respirar despacio.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>una toalla doblada para sentarse encima</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Pecho adelante, no cabeza abajo.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Espalda larga; inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Las rótulas miran al techo.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>¿Cuesta crecer? Siéntate más alto, en una toalla más gruesa, y dobla un poco más las rodillas.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>¿Tira detrás de la rodilla? Afloja las rodillas.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>¿En la zona lumbar? Sube e inclínate otra vez desde las caderas.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Dolor detrás de la rodilla o cerca del isquion</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Hormigueo, entumecimiento o sensación eléctrica en una pierna</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Dolor agudo o un pellizco en la ingle o la espalda</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Mareo: entonces respira como quieras</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Ahora tienes dolor en la pierna que viene de la espalda</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Sufriste un tirón muscular detrás del muslo o en la ingle</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Tienes huesos frágiles o tuviste una fractura en la columna: quédate en vertical, o elige otra cosa</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Crece sobre una toalla doblada, piernas abiertas hasta donde resulte cómodo: unos 90 a 120 cm entre los talones, menos si mides menos.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Crece, piernas abiertas</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Rótulas y dedos apuntan al techo. Deja las rodillas sueltas.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Dedos arriba, rodillas sueltas</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Toma aire y alárgate desde los isquiones hasta la coronilla.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Toma aire, alárgate</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Suelta el aire e inclínate desde las caderas, primero el pecho, hasta notar una leve tirantez.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Suelta el aire, inclínate</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Apoya las manos en las espinillas, o en el suelo delante de ti.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Apoya las manos</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Quédate cinco respiraciones lentas: toma aire despacio, suéltalo más despacio. Con algo leve basta.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Cinco respiraciones lentas</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Vuelve caminando con las manos y junta las piernas.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Vuelve caminando con las manos</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Redondear la espalda para llegar más lejos</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Pecho adelante, espalda larga; menos está bien</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Rodillas que giran hacia dentro</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Rótulas y dedos hacia el techo</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Tirar de los pies para bajar</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Deja descansar las manos; no tiran</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Quietud y calma; solo se mueve la respiración</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Quédate en vertical con las manos en los muslos; ese es todo el ejercicio.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Extensión de la espalda alta, en la silla</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Un movimiento pequeño en sentido contrario tras inclinarse hacia la pantalla, sin levantarse.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>La espalda alta se dobla un poco sobre el borde de la silla, con una leve tirantez en el pecho. Nada en la zona lumbar ni en el cuello.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>pectoral mayor</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>extensores torácicos</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>una silla que no ruede ni se incline, con el respaldo por debajo de los omóplatos</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Esternón arriba, costillas tranquilas abajo.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>La cabeza descansa en las manos.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>¿En la zona lumbar? Bascula otra vez ligeramente y haz el movimiento más pequeño.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>¿En el cuello? Deja que las manos carguen toda la cabeza, los ojos a la altura donde la pared se une al techo.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>¿El borde de la silla molesta? Pon encima una toalla doblada.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>¿A los hombros no les gustan las manos detrás de la cabeza? Cruza los brazos sobre el pecho.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Dolor, hormigueo o entumecimiento en el cuello o en un brazo</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Mover el cuello te produce dolor u hormigueo en un brazo</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Tuviste una fractura en la columna o tienes huesos frágiles: consulta antes, y que sea mínimo</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Tu silla rueda o se inclina y no se puede bloquear</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>Bien al fondo, pies planos</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Apoya la cabeza en las dos manos, los codos un poco por delante.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Cabeza en las manos</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Bascula muy ligeramente, para que la zona lumbar quede quieta y larga contra la silla.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Báscula ligera</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Toma aire, levanta el esternón e inclina un poco la espalda alta sobre el borde del respaldo.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Toma aire, esternón arriba</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Suelta el aire y vuelve. Después, baja las manos despacio.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Suelta el aire, vuelve</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Bascula ligeramente; solo se dobla la espalda alta</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Dejar caer la cabeza atrás</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Deja que las manos carguen la cabeza; ojos al frente</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Deslizarse en el asiento</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Volcar o rodar la silla</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Todas las patas de la silla en el suelo, contra una pared si puedes</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Quédate en la primera parte, pequeña, del movimiento.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Caminar dos minutos</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Levántate y aléjate del escritorio con paso tranquilo. De todas las formas de interrumpir el tiempo en la silla, esta es la más estudiada.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>caminando</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Piernas calientes, respiración fácil: podrías hablar todo el rato.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>músculos de la pantorrilla</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Paso tranquilo, brazos sueltos.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>La vista a lo lejos.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Agua, ventana o un piso de escaleras.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>¿No hay sitio para caminar? Marcha en el sitio junto a la silla.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>¿Usas silla de ruedas? Rueda con calma, o dibuja círculos lentos con los dos brazos.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>¿Más tiempo? Cinco minutos también son un buen paseo.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>¿Rigidez al empezar? Empieza con pasos cortos.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Dolor en el pecho, o falta de aire incluso en reposo</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Vértigo o mareo</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Dolor en una pantorrilla</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Dolor que baja por una pierna, hormigueo, entumecimiento o debilidad</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Al levantarte te mareas y no se pasa: vuelve a sentarte</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Una pantorrilla está desde hace poco hinchada, caliente o dolorida: haz que la vean el mismo día</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Te dijeron que no apoyaras el peso en una pierna</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Levántate despacio y espera dos respiraciones.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>De pie, dos respiraciones</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Camina con paso tranquilo, hombros bajos, brazos que se balancean sueltos.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Paso tranquilo, brazos sueltos</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Deja que la vista descanse en algo lejano.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Mira a lo lejos</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Dale un destino al paseo: ve por agua, a una ventana o sube un piso de escaleras. Luego vuelve.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Agua, ventana o escaleras</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Salir deprisa a grandes zancadas</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Pasos cortos y fáciles; no hay prisa</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Bajar la vista al teléfono</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Déjalo en el escritorio; la vista a lo lejos</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Echar a andar con mareo</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>De pie, agárrate, dos respiraciones; siéntate si sigue</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Da pasos cortos.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Quédate donde haya una pared o un pasamanos para la mano.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>largo</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Un minuto en el escritorio</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Un minuto de pie junto al escritorio, con ropa normal: la parte delantera de cada cadera, luego los glúteos.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Levántate despacio, mano al escritorio</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Pie derecho atrás, rodillas sueltas</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Pie izquierdo atrás, rodillas sueltas</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Bascula, aprieta a medias, flexión pequeña</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Date la vuelta, pie izquierdo atrás</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Date la vuelta, pie derecho atrás</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Pies juntos, aprieta, suelta</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Cinco minutos fáciles para la espalda</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Lento y suave: en el suelo, en una silla, luego un paseo corto.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Acuéstate despacio, rodillas dobladas</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Acerca el muslo derecho hacia ti</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Acerca el muslo izquierdo hacia ti</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Bájalo; ahora el izquierdo</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Bájalo; ahora el derecho</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Pies abajo, deja reposar la espalda</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Mete el coxis, quédate, suelta</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Ancho de caderas, talones cerca</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Sube, espera, baja despacio</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Gira, descansa, levántate despacio</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Al fondo de una silla firme</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Esternón arriba, inclínate un poco atrás</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Camina con calma, mira lejos</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Estiramiento con una rodilla en el suelo</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>El estiramiento de los flexores de la cadera con una rodilla en el suelo, una vez por lado. Necesitas una toalla bajo la rodilla.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Rodilla derecha en la toalla, crece</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Rodilla izquierda en la toalla, crece</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Bascula, aprieta a medias, desliza poco</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Cambia: rodilla izquierda en la toalla</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Cambia: rodilla derecha en la toalla</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Estiramiento con una rodilla en el suelo, dos veces</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>El estiramiento de los flexores de la cadera con una rodilla en el suelo, dos veces por lado.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Afloja, respira una vez, de nuevo</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Cuatro minutos para las caderas</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Báscula, estiramiento con una rodilla en el suelo, cara interna de los muslos e inclinación con respiraciones lentas, en el suelo.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Espalda a la pared, rodillas sueltas</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>A gatas, pierna derecha al lado</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>A gatas, pierna izquierda al lado</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Caderas atrás, espalda plana, y vuelve</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Cambia: pierna izquierda hacia el lado</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Cambia: pierna derecha hacia el lado</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Inclínate desde las caderas</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Vuelve caminando con las manos</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Un minuto en la silla</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Un minuto sin levantarse: la espalda alta, luego los glúteos.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Aprieta, respira, suelta</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Crece, una respiración lenta</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Estiramiento de pie</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>El estiramiento de los flexores de la cadera, de pie, una vez por lado. Con ropa normal, sin arrodillarse.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Estiramiento de pie, dos veces</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>El estiramiento de los flexores de la cadera, de pie, dos veces por lado.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Estiramiento de pie, corto</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>El estiramiento de los flexores de la cadera, de pie, mantenido menos tiempo, para una pausa corta.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Dos minutos de pie</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Dos minutos en pie: la parte delantera de cada cadera, unas sentadillas, unos pasos.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Baja hasta la silla, sube, aprieta</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Marcha en el sitio, o camina</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Levántate y aléjate del escritorio: a la ventana, por agua o un piso de escaleras arriba.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Levántate, espera dos respiraciones</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Camina con calma, brazos sueltos</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Caminar cinco minutos</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Un paseo más largo, cuando hay tiempo.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Cinco minutos antes de entrenar</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Movimiento fácil antes de entrenar, sin mantener nada. Elígela cuando la necesites; nunca se ofrece sola.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Una mano en la pared</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Balancea despacio la pierna derecha</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Balancea despacio la pierna izquierda</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Date la vuelta</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Ancho de hombros, espacio alrededor</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Abajo, arriba, aprieta, sin prisa</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Pies bajo las caderas, crece</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Paso atrás, flexión corta, vuelve</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Dedos en algo firme</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Pierna derecha al lado, y vuelve</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Pierna izquierda al lado, y vuelve</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Camina con brío</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Para si sientes dolor agudo o un pellizco, dolor que baja por la pierna, hormigueo, entumecimiento, debilidad o mareo. Sal despacio de la postura. Si no se pasa, habla con un profesional de la salud.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Sentir un leve estiramiento es normal. Si sigues con molestias pasado el día siguiente, haz menos.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Sal despacio de la postura. No hay prisa.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak ofrece ideas generales para moverse, para personas adultas que se encuentran bien. No puede examinarte, y no es atención médica. Si te estás recuperando de una operación o lesión, si estás embarazada, o si tienes un problema de huesos, articulaciones, nervios o equilibrio, pregunta a tu profesional de la salud cuáles te convienen.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Con algo leve basta.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Menos está bien.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Si lo notas en la espalda, bascula otra vez.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Apenas se nota</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Una leve tirantez, y podrías hablar: este es el objetivo</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Afloja un poco</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Demasiado: vuelve hasta la mitad</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>O cualquier dolor u hormigueo: para</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Busca ayuda de emergencia ahora</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Si tienes dolor de espalda o de pierna junto con cualquiera de estas señales, llama a tu número de emergencias local.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Entumecimiento u hormigueo entre las piernas, alrededor de los genitales, las nalgas o el ano; al limpiarte se siente distinto</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Dificultad nueva para empezar a orinar o defecar, para sentirlo o para controlarlo, o entumecimiento nuevo o pérdida nueva de función en las relaciones sexuales</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Debilidad o entumecimiento en ambas piernas, debilidad que empeora, dolor en las dos piernas, o un pie que se cae o se arrastra</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Dolor en el pecho</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Dolor tras un accidente grave</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Busca ayuda el mismo día: una pantorrilla</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>No la estires. Con falta de aire o dolor en el pecho es una emergencia.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Una pantorrilla desde hace poco hinchada, caliente, dolorida o de otro color</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Habla pronto con un profesional de la salud</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Si tienes dolor de espalda o de pierna junto con cualquiera de estas señales.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Fiebre, o malestar general</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Pérdida de peso sin saber por qué</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Haber tenido cáncer</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Dolor constante por la noche que ninguna posición alivia</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Un bulto nuevo, o un cambio en la forma de la columna</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Una caída o un golpe pequeño, con huesos frágiles o uso prolongado de corticoides</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Un sistema inmunitario debilitado, o inyectarse drogas</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Dolor nuevo con menos de unos 20 años o más de unos 50</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Ninguna mejoría después de algunas semanas</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Agárrate a algo que no se pueda mover: un escritorio, una pared, una silla sin ruedas colocada contra la pared.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Pies descalzos o calzado que agarre; sin calcetines en suelo liso, sin tacones altos.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Un metro de suelo libre, sin cables ni bolsas, las bebidas calientes lejos.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Levántate en dos tiempos: crece y respira, luego ponte de pie.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>La parte delantera de la cadera</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>El psoas mayor y el ilíaco suben el muslo; ayudan el recto femoral, el sartorio, el tensor de la fascia lata y el pectíneo.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Pasar mucho tiempo en la silla puede dejar sensación de rigidez en las caderas. Sentir rigidez no es lo mismo que tener el músculo corto.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Primero la báscula, luego un poco adelante: la báscula lleva el estiramiento a la cadera y cuida la espalda. Con algo leve basta.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>El lado de la cadera</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>El músculo del lado de la cadera, el glúteo medio, separa la pierna y mantiene nivelada la pelvis cuando estás sobre una pierna.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>En la cara interna del muslo están los que juntan las piernas.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Antes de entrenar</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Antes de entrenar, muévete; deja los estiramientos mantenidos para el escritorio o para después.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Cinco respiraciones lentas, cuatro segundos para tomar aire y seis para soltarlo. No aguantes nunca la respiración.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>¿Mareo? Respira como siempre.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Hormigueo y entumecimiento</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>El hormigueo, el entumecimiento o una sensación eléctrica vienen de un nervio, no de un músculo: para. Eso vale tanto para la parte delantera del muslo como para la parte de atrás de la pierna.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>El nervio grande de la parte de atrás de la pierna viene de raíces en la zona lumbar. La cara interna de la pierna por debajo de la rodilla y la parte delantera del muslo corresponden a otro nervio.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>La mayoría de las personas con ciática mejora sin operación, a menudo a lo largo de semanas. Puede volver, y a algunas les dura más.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Unas pocas señales de alarma requieren ayuda pronto: mira la lista.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Cuando duele la espalda</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>La mayoría de los dolores de espalda no son señal de daño y se calman. Unas pocas señales de alarma requieren ayuda pronto: mira la lista.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Moverse con suavidad y cambiar a menudo de posición es un buen hábito. Deja lo que lo empeore.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Respira dos veces y levántate despacio</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Quédate a gusto y respira</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Cuándo recordar</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>Frente a la pantalla o fuera</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>El estiramiento</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sonidos y voz</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Recordarme después de</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Cuánto tiempo estás frente a la pantalla sin descanso antes de que llegue un recordatorio.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>Colorear el icono a mitad de camino</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>El icono de la bandeja cambia de color cuando ha pasado la mitad de ese tiempo. No ocurre nada más.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Recordar con una notificación</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>El primer paso. Sin ella, la tarjeta viene primero.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Mostrar una tarjeta pequeña si un recordatorio queda sin respuesta</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>La tarjeta se queda en una esquina de la pantalla y nunca te quita el teclado.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Mostrar la tarjeta después de</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Cuánto espera un recordatorio una respuesta antes de que aparezca la tarjeta. Desactivado significa sin tarjeta.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Un sonido suave</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Sobre un programa que ocupa toda la pantalla no se muestra nada. Cuando ha retenido un recordatorio todo el tiempo permitido, este sonido ocupa el lugar de la notificación. Nunca mientras haya un micrófono en uso.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Solo si un programa ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>También con el segundo recordatorio</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Firme: la tarjeta se queda hasta que respondas</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Si no, se va sola después de diez minutos. Se queda en su esquina; cerrarla también es una respuesta, y un descanso también.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Adaptarse a cómo se responde a los recordatorios</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Tras tres seguidos sin atender llegan diez minutos más tarde. Una vez por semana se pregunta si son demasiados. Cada cambio se muestra aquí con su motivo.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Pausa al escribir que se espera</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Un recordatorio espera hasta que el teclado y el puntero lleven quietos este tiempo, para no llegar en medio de una frase.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Esperar esa pausa como mucho</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Pasado este tiempo, el recordatorio llega aunque estés escribiendo.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Recordarme cuando lleve mucho tiempo de pie</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Después de “Estoy de pie”, una sola notificación; propone un cambio, no una silla.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Mucho tiempo de pie significa</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Cuánto tiempo estás de pie antes de que llegue esa notificación.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Tiempo para llegar</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Sin recordatorios durante este tiempo después de que vuelvas, desbloquees la pantalla o despiertes el equipo.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Esperar después de una llamada</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Un recordatorio que esperó por una llamada o una presentación llega este tiempo después de que termine.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Retener un recordatorio como mucho</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>El tiempo máximo que una llamada, una presentación o No molestar puede retener un recordatorio.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horas de trabajo</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Los recordatorios llegan solo en estas horas; vacío significa a cualquier hora. Un día puede tener varios tramos, y uno puede pasar de medianoche. El tiempo frente a la pantalla se cuenta igualmente.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>En estas horas no llega ningún recordatorio, por ejemplo daily 12:00-13:00. El que tocaba en ellas llega cuando terminan.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>Sin recordatorios en estas fechas.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Resumen del día a las</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>A esta hora, una notificación dice cuánto tiempo estuviste frente a la pantalla, el tramo más largo, los descansos y los estiramientos. Vacío significa sin resumen.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Un archivo en formato iCalendar (.ics) en este equipo. Mientras dura un evento de ese archivo, el recordatorio espera. Solo se lee, y se vuelve a leer cada vez que cambia. Un evento de día completo no retiene nada, salvo que el calendario lo marque como ocupado.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Contarme como ausente después de</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Un silencio de teclado y puntero que dura este tiempo es una ausencia, contada desde la última tecla o el último movimiento. Un silencio más corto es lectura, y cuenta como tiempo frente a la pantalla.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Preguntar por ausencias de menos de</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>El silencio solo no distingue leer de caminar. Si el silencio fue más corto que esto, la aplicación pregunta qué fue; uno más largo se toma como ausencia.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Preguntar como mucho una vez cada</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>El tiempo mínimo entre dos de esas preguntas.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Creer que miras en silencio durante</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>En una llamada o un vídeo cuentas como frente a la pantalla sin tocar nada, durante este tiempo como mucho; después la aplicación pregunta.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Notar llamadas por el micrófono</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Mientras un programa graba de un micrófono, el recordatorio espera y tú cuentas como frente a la pantalla sin tocar nada. Solo se mira si hay uno en uso, nunca el sonido.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Notar llamadas por la cámara</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>Lo mismo mientras un programa tiene una cámara abierta. Su imagen no se mira nunca.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Notar cuando se comparte la pantalla</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>Lo mismo mientras la pantalla se comparte o se graba, si el escritorio avisa.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Notar lo que mantiene la pantalla encendida</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Mientras un programa impide que la pantalla se apague, como hace un vídeo, cuentas como frente a la pantalla sin tocar nada. Esto solo nunca retiene un recordatorio.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Notar ventanas a pantalla completa</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Mientras la ventana en uso ocupa toda la pantalla, el recordatorio espera y tú cuentas como frente a la pantalla sin tocar nada.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Respetar No molestar</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Mientras el escritorio está en No molestar, el recordatorio espera.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Un descanso dura al menos</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Un tiempo fuera, o de pie, que dura al menos esto termina la cuenta y empieza una nueva.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Creer que estoy de pie durante</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>“Estoy de pie” termina por sí solo después de este tiempo, o en el próximo bloqueo. Dicho otra vez, vale otro tanto.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Un descanso completo dura al menos</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>A partir de esta duración, el historial muestra un descanso como completo.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>La rutina que abre Estirar ahora.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>En la oficina no se ofrece ninguna rutina que necesite el suelo, salvo que la elijas.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Estiramientos de cadera al día</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Cuántos recordatorios del día proponen un estiramiento de cadera; los demás proponen caminar o ponerse de pie.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Movimientos que dejar fuera</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Las rutinas se adaptan para prescindir de estos. Se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Arrodillarse</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Bajar al suelo</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Una pierna detrás de mí</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Una flexión profunda de cadera</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Piernas muy abiertas</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Estar sobre una pierna</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Inclinarse hacia delante</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Hormigueo o entumecimiento en una pierna</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Estirar hasta el tope de una articulación</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Ponerme de pie: me quedo en la silla</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Ponerse de pie rápido</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Presentación antes del próximo estiramiento</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Qué son estas ideas para moverse, para quién, y qué movimientos dejar fuera. Una vez mostrada, queda desactivada.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Preguntar cada vez qué evitar</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Una fila de botones antes de empezar un estiramiento; lo que elijas ahí vale para hoy.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Sonidos suaves</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>En los puntos clave de un estiramiento: empezar, cambiar de lado, terminar. Nunca mientras haya un micrófono en uso.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>De los sonidos y la voz, en porcentaje del volumen del sistema.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Indicaciones habladas</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>La indicación del momento se lee en voz alta, si el sistema tiene voz (speech-dispatcher). Nunca mientras haya un micrófono en uso.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>De las ventanas, los ejercicios y la línea de órdenes.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
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
        <translation>Pausar música y películas al estirar</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Los reproductores que suenan cuando empieza un estiramiento se pausan, y siguen al terminar.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Orden con un recordatorio</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Se ejecuta con cada recordatorio. Recibe de qué se trata como STRETCHBREAK_… en su entorno, tiene 10 segundos y no pasa por ningún intérprete de órdenes.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Orden cuando empieza un descanso</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Se ejecuta cuando te vas, te pones de pie o empiezas un estiramiento, hasta donde la aplicación puede ver.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Orden cuando termina un descanso</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Se ejecuta cuando vuelves a estar frente a la pantalla.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Orden cuando termina un tramo</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Se ejecuta cuando un descanso fue lo bastante largo para contar.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Orden después de un estiramiento</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Se ejecuta cuando un estiramiento se terminó o se detuvo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Los colores de las ventanas.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Activado muestra la figura como imágenes fijas, una por paso.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Los días más antiguos se eliminan para siempre, una vez al día. El historial nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dos años</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
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
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no existe (se puede elegir: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r no es un valor de tipo %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>la opción %(option)s es ambigua: puede ser %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se espera un argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se espera al menos un argumento</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>el argumento %r no va aquí</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Estirar ahora</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Voy a caminar</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Acabo de moverme</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>En %n minuto</numerusform>
            <numerusform>En %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Hoy frente a la pantalla: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Más tiempo sin descanso: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Descansos: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Estiramiento de cadera: {left} s a la izquierda, {right} s a la derecha</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Hoy no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Hoy: {channels}. El último: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Ratón o tecla</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Deja descansar las manos dos segundos. Luego mueve el ratón o pulsa Mayús.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>No se vio actividad. Así no se puede contar el tiempo frente a la pantalla.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Diez segundos sin actividad</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>No toques el ratón ni el teclado durante diez segundos.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>No se vio el silencio. Quizá algún dispositivo se mueve solo.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bloqueo de pantalla</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Bloquea la pantalla y desbloquéala. O salta este paso.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>No se avisó del bloqueo. Entonces cuenta como silencio.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Pon un vídeo unos segundos. O salta este paso.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Nada avisó de que hay un vídeo. Una película cuenta entonces hasta tu última actividad.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Notificación con un botón</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Llega una notificación. Pulsa su botón.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>No llegó respuesta. Los recordatorios también tienen su propia tarjeta.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Buscando el icono en el panel.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Ningún panel muestra el icono. La ventana pequeña hace lo mismo.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>averiado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>la aplicación</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>bloqueo y suspensión</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>pantalla compartida</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproducción</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus de sesión</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>bus del sistema</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>notificaciones (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>servicio D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>comandos propios</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>reproductores</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>recordatorios enviados</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>próximas revisiones</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>escritorio</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Se ve que hay actividad, nunca cuál.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Inicia StretchBreak dentro de la sesión de escritorio. En Wayland el compositor debe ofrecer avisos de inactividad: GNOME, KDE, sway, Hyprland, labwc y otros lo hacen.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>Se avisa del bloqueo y de la suspensión.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Instala systemd-logind o elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Se puede ver si un programa graba.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Instala libpulse, y ejecuta PulseAudio o pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Se puede ver si un programa tiene la cámara abierta.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Se puede ver si se comparte la pantalla.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Ejecuta PipeWire, con libpipewire instalado.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>Se avisa de los programas que mantienen la pantalla encendida.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Necesita logind, o el servicio de sesión de GNOME o KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Se puede ver si una ventana ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Necesita un gestor de ventanas que lo diga (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>Se ve el modo No molestar del escritorio.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Una pausa en el menú de la bandeja hace lo mismo.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>Se guarda lo que ocurre.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Haz sitio en el disco, y asegúrate de poder escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Los recordatorios se muestran con sus botones.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Instala un servicio de notificaciones, como dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>No está en uso ahora.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Esto no se puede ver aquí.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>El icono está en el panel.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Ningún panel acepta aún el icono; está la ventana pequeña.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Añade una bandeja al panel. GNOME necesita la extensión AppIndicator, activada.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>No hay bandeja en esta plataforma.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>No hay ninguno previsto: solo la actividad o el escritorio lo despiertan.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Vuelve a mirar en: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Una prueba de StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Pulsa el botón: eso es todo.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>La veo</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>No se pudo mostrar la notificación.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Ponte de pie un minuto o haz un estiramiento suave.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Sin actividad de {since} a {until}: ¿te habías levantado?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Tu respuesta corrige la cuenta. No responder también está bien.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Una semana de recordatorios: ¿qué tal?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Cada respuesta los mueve diez minutos. Sin respuesta se quedan como están.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiados</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien así</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Más, por favor</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>De pie desde hace {minutes} min</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Da unos pasos o siéntate: lo que ayuda es cambiar.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Vuelvo a la silla</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Sigo de pie</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Me levanté</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Estaba aquí</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>Ese fue el segundo aplazamiento</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak espera ahora tu próxima pausa.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Quizá uno corto: estiramiento de cadera, de pie, 1 minuto</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Quizá uno más largo: estiramiento de cadera, de pie, 2 minutos</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>contando, sin actividad</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>en suspensión</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>sin ejecutarse</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>input</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>pantalla bloqueada</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>equipo en suspensión</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>la aplicación no estaba en marcha</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micrófono en uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>cámara en uso</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>pantalla compartida</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>algo se está reproduciendo</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>ventana a pantalla completa</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>no se puede ver la actividad</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>tú lo dijiste</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>un estiramiento</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>un evento de tu calendario</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>una reunión, como dijiste</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>fuera de tus horas de trabajo</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horas tranquilas</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>un día libre</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>recordatorios en pausa hasta las {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>recordatorio retenido: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Camina hasta la ventana, 2 minutos</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Camina por un vaso de agua, 2 minutos</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Camina hasta la puerta más lejana y vuelve, 2 minutos</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Recorre el pasillo una vez, ida y vuelta, 2 minutos</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Sal a tomar aire fresco, 5 minutos</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Da una vuelta al edificio, 5 minutos</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Camina por cada habitación a la que puedas entrar, 2 minutos</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Camina hasta la cocina y prepara un té, 3 minutos</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Baja y sube un piso por las escaleras, 2 minutos</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Haz caminando una pequeña tarea pendiente, 3 minutos</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Camina hasta el buzón o la recepción, 3 minutos</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Da una vuelta lenta con los brazos sueltos, 2 minutos</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Camina y mira lo que está más lejos, 2 minutos</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Camina sin el teléfono, 3 minutos</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Camina hasta donde haya luz del día, 3 minutos</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Paseo tranquilo con la imagen animada, 2 minutos</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Marcha en el sitio, con calma y sin ruido, 1 minuto</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Camina hasta la papelera más lejana, 1 minuto</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Camina hasta el balcón, el jardín o la entrada, 3 minutos</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Da una vuelta y cuida las plantas, 3 minutos</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Lleva una cosa a su sitio, 2 minutos</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Ponte en pie junto a la ventana y mira lejos, 1 minuto</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Levántate y lee de pie la página siguiente, 2 minutos</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>De pie para la próxima llamada o mensaje, 3 minutos</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>De pie y crece, hombros sueltos, respiraciones lentas, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>De pie, pasa el peso de un lado a otro, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>De pie, ponte de puntillas diez veces, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>De pie, apóyate en el escritorio con los brazos rectos, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>De pie, deja que se balanceen los brazos, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>De pie, rueda los hombros hacia atrás, 1 minuto</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Levántate y ordena un rincón del escritorio, 2 minutos</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>De pie mientras bebes algo, 2 minutos</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>De pie para la próxima idea, manos fuera del teclado, 1 minuto</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Levántate y siéntate cinco veces, despacio, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>De pie, estira las dos manos hacia arriba, 1 minuto</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Estiramiento de cadera, de pie junto al escritorio, 1 minuto</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Parte delantera de la cadera, una vez por lado, 1 minuto</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Paso corto atrás, bascula y respira, 1 minuto</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Una rutina suave en el escritorio, 1 minuto</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Respiraciones lentas en un estiramiento fácil, 1 minuto</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Estiramiento de cadera, de pie, con unos pasos, 2 minutos</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Estiramiento de cadera y unas sentadillas fáciles, 2 minutos</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Parte delantera de las caderas, de pie, 2 minutos</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Dos minutos suaves en pie, 2 minutos</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Movimientos fáciles con ropa normal, 2 minutos</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Rutina de cadera en el suelo, 4 minutos</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>En la alfombra: parte delantera e interna de las caderas, 4 minutos</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Cuatro minutos sin prisa para las caderas, 4 minutos</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Movimientos suaves en la silla, 1 minuto</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Espalda alta sobre el borde de la silla, 1 minuto</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Espalda alta y apretar suave, en la silla, 1 minuto</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Crece y mueve la espalda alta, 1 minuto</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Manos fuera del teclado, mira a lo lejos, 1 minuto</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Seis respiraciones lentas, manos en el regazo, 1 minuto</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Rueda los hombros hacia atrás, en la silla, 1 minuto</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Círculos lentos con los dos brazos, en la silla, 1 minuto</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Abre y cierra las manos, suelta las muñecas, 1 minuto</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Pon una cosa en su sitio, 1 minuto</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Estírate hacia arriba y a cada lado, en la silla, 1 minuto</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Cambia de lugar en la habitación, 2 minutos</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Ve por una bebida, como te venga mejor, 2 minutos</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Ve a la ventana, como te venga mejor, 2 minutos</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Una vuelta lenta, como te venga mejor, 2 minutos</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Mira por la ventana más lejana a tu alcance, 2 minutos</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>ninguna dirección utilizable</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Este escritorio no tiene D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>No se puede usar: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>No responde: {bus} ({why}). Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Se perdió la conexión: {bus} ({why}). Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>lo que llegó no es D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>nada responde en {places}. Inicia StretchBreak dentro de una sesión de escritorio.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak no puede iniciarse: falta una biblioteca que Qt necesita ({why}). Instala el paquete de tu sistema que la incluye.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>no hay pantalla: no están definidos ni WAYLAND_DISPLAY ni DISPLAY. Inicia StretchBreak dentro de una sesión de escritorio.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} es de otra persona.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} está abierta a otras personas; ciérrala con: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>No se puede contactar con StretchBreak en {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak no está en marcha. Inícialo con: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak está ahí y no responde. Inténtalo otra vez, o ciérralo.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak interrumpió su respuesta. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak no tiene respuesta para eso; su archivo de registro dice por qué.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Un comando es un objeto JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>La respuesta es demasiado larga para enviarla.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>El comando es demasiado largo.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Eso no es una línea de JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak no pudo hacerlo; su archivo de registro dice por qué.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>ahí no se habla el protocolo Wayland</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>el servidor X no responde</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send no dice si alguien lo vio</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR no está definido</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>ahí no escucha nadie</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland solo ve la actividad de sus propias ventanas</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>el servidor X no tiene la extensión SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>el servidor X no tiene el contador IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart se puede poner en on u off, no en “{word}”</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>El escritorio te pregunta primero; su respuesta se ve en los ajustes.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak se inicia al entrar en la sesión.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak no se inicia al entrar en la sesión.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Este sistema no dice si StretchBreak se inicia al entrar en la sesión.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Descanso corto</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; motivo: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} es “{text}”, que no es una hora como 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>no se conoce la zona horaria “{name}”</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>no tiene DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION es “{text}”, que no es una duración como PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>no hay BEGIN:VCALENDAR al principio: no es un archivo de calendario</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>la línea {line} no tiene la forma NOMBRE:VALOR</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>línea {line}: el evento que hay ahí no se puede usar ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>El resto se usa.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>No retiene nada.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, y %n más.</numerusform>
            <numerusform>{file}: {problem}, y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n de sus eventos se repite de una forma que no se puede seguir</numerusform>
            <numerusform>%n de sus eventos se repiten de una forma que no se puede seguir</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: es más grande de lo que puede ser un calendario; no retiene nada.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: no se puede leer el calendario ({why}); no retiene nada.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>no hay ninguna rutina llamada “{name}”; hay: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>en cualquier sitio</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>necesita sitio en el suelo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>sin mantener nada</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>No se pierde tiempo ni se cuenta dos veces; lo que ocurre ahora aparece en los días que marca el reloj. Si no son correctos, ponlo en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>El reloj de este equipo se adelantó 1 día.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>El reloj de este equipo se atrasó 1 día.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>El reloj de este equipo se adelantó %n día.</numerusform>
            <numerusform>El reloj de este equipo se adelantó %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>El reloj de este equipo se atrasó %n día.</numerusform>
            <numerusform>El reloj de este equipo se atrasó %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>“{text}” no es un día como 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>“{text}” no es una hora como 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Ya hay un estiramiento abierto; aquí está.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>La tarjeta tiene el teclado.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Ahora no hay ninguna tarjeta en pantalla.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak no tiene ninguna ventana llamada “{name}”.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak ha terminado.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak no conoce el comando “{name}”.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>el historial no tiene nada a las {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>una corrección necesita horas con su desfase, como 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>lo que se corrige empieza antes de terminar, y no dura más de un día</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>“{word}” no es una corrección posible; usa una de estas: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Todavía no hay nada en el historial para estos días.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>descansos</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>estiram. izq.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>der.</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} según {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>contado: {counts}, sin horas exactas</translation>
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
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>“duration” debería ser un número de segundos</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>“duration” no puede ser {number} segundos</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>“data” debería tener un “status”: afk o not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, línea {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>no tiene ningún bucket de tipo “{type}”; exporta todos los buckets, o aw-watcher-afk, desde ActivityWatch como JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>no tiene una lista de eventos</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>“timestamp” debería ser una hora como 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>no es JSON que se pueda leer</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, evento {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>debería ser “{first}”; ¿es de Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>es de una versión distinta de {one} o {other}; avisa de esto con las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: no contiene ni {one} ni {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>debería ser un día como “D 2 2 126 8 30 2 2 126 17 5”, para 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>debería tener como primera cifra los segundos de actividad de ese día</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} en {days} de {program} están ahora en el historial.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>En {path} no hay nada que el historial no tenga ya.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>El tuyo empieza el {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 día que contó {program} está ahora en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n día que contó {program} está ahora en el historial.</numerusform>
            <numerusform>%n días que contó {program} están ahora en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>no hay permiso para escribir aquí</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. Lo que no se pueda guardar ahí queda en memoria y se pierde al cerrar. Asegúrate de poder escribir en la carpeta, o pon en {variable} una en la que puedas.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (minutos), tomorrow, o “until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (minutos), o “until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>“{text}” no es una duración para la pausa; escribe {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>“{text}” no es una duración para una reunión; escribe {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>“{text}” no es una hora del día; escribe {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n minuto frente a la pantalla</numerusform>
            <numerusform>%n minutos frente a la pantalla</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>menos de un minuto frente a la pantalla</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 minuto frente a la pantalla</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>El historial está eliminado.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} está eliminado del historial.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>El historial de {first} a {last} está eliminado.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>su comienzo</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>se agotó la cuota de disco</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Sabe cuánto tiempo llevas frente a la pantalla, y muestra un estiramiento suave.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>muestra la versión del programa y termina</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>Los ajustes de antes se conservan como {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>mostrar JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>cambiar un ajuste solo para esta vez, por ejemplo remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>iniciar sin ninguna ventana, como al entrar en la sesión</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>pasar las sesiones más rápido, para probarlas</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>por ejemplo standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, o: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, o una duración como 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>mostrar una fila por día como CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>mostrar los descansos como calendario</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>iniciar la aplicación en la bandeja</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>lo que la aplicación cree ahora, y por qué</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>abrir una rutina ahora</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>ver las rutinas y elegir una</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>ver y cambiar los ajustes</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>ver otra vez las primeras páginas</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>decir que acabas de hacer un descanso</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>decir que vas a caminar ahora</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>sin recordatorios mientras estás en una reunión</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>decir que estás de pie desde ahora</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>decir que vuelves a la silla</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>decir que te habías levantado, si se pregunta</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>decir que estabas frente a la pantalla</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>recordar otra vez en MIN minutos</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>sin recordatorios durante un rato</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>terminar la pausa o la reunión</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>lo que puede ver aquí, y lo que ayudaría</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>tus días hasta ahora</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>todo lo que tienes aquí, en un solo archivo</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>recuperar todo de ese archivo</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>los días que guardó otro programa</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>evaluar un día grabado</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>los ejercicios que hay, y cuánto duran</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>las rutinas que hay, y para qué es cada una</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>comprobar archivos de ejercicios y rutinas</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>dibujar las figuras en una imagen</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>inicio al entrar en la sesión: on (activado), off (desactivado), o cómo está</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>cerrar la aplicación</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Prueba: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>primer día, como 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>último día, incluido</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>eliminar un día para siempre, o recalcular todos los días</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>qué eliminar</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>eliminarlo de verdad</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>de qué programa</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>su archivo o su carpeta</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>todas las figuras, bien y mal</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>una figura: qué ejercicio</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>desde dónde</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>qué momento</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>adónde va esa figura</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>un día grabado</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>un archivo de ajustes (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>decir qué está mal, con archivo y línea</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>archivos o carpetas</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>dibujar un día en una imagen</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>con --plot: qué día; sin él, hoy</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>qué ajuste, o qué archivo</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>qué valor tiene desde ahora</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>con --plot: la semana de ese día</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>con --plot: su mes</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>con --plot: los doce meses hasta ese día</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} no admite nada después de {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} necesita {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: ya hay un archivo; da otro nombre</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: no existe ese archivo de ajustes</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: no se tomó nada</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada es diferente.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Arregla primero el archivo.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>inicia un programa</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>ahí no hay ningún archivo TOML</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n archivo, nada que arreglar</numerusform>
            <numerusform>%n archivos, nada que arreglar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nada que arreglar</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>El bus de sesión no responde: las notificaciones y el bloqueo lo necesitan.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>No hay bus de sesión: las notificaciones y el bloqueo necesitan uno.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak no está en marcha, así que solo se revisa lo que se ve desde fuera.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Inícialo con: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>El archivo de ajustes se puede leer.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>El registro se puede leer.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>La pantalla responde.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>El bus de sesión responde.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Días recalculados: {days}, a partir de eventos: {events}. Su huella es {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>esto elimina todo el historial para siempre; dilo otra vez con --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>esto elimina para siempre lo que se sabe de {day}; dilo otra vez con --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>los mismos eventos dieron otras cifras la segunda vez; avisa de esto, por favor</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>No hay historial que eliminar.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>“{text}” no es ni un día como 2026-03-02 ni: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak está en marcha; ciérralo primero con: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} contiene {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} no contiene nada: todavía no hay nada.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: no existe ese archivo</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} está restaurado.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Lo que había antes se conserva en {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures necesita --sheet OUT.png, o --exercise ID y --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at debería ser un número de segundos, no {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} no es un ejercicio; stretchbreak exercises los muestra</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>No se puede escribir la imagen: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak no puede iniciarse ({why}). En {log} hay más.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>Lo que estaba ajustado antes sigue vigente, y no se escribe nada hasta que el archivo esté arreglado.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>La línea de órdenes no puede contactar con esta copia.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak se está iniciando; inténtalo otra vez en un momento.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>dar el teclado a la tarjeta, si hay una</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>“{text}” no es algo que conozca; usa una de estas: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>“{text}” no es una hora con desfase, como 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>“{word}” necesita minutos de 1 a {most}, no “{text}”</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>“{word}” va solo; “{rest}” no puede seguir</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>un nombre como standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} a {high}, u off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} o {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, o cualquiera de {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, o {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>No hay ningún ajuste llamado {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} no se puede usar; se permite {allowed}. Escribe por ejemplo {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break es más corto que break_length; se usa {length} para ambos.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} no se puede usar; se permite {allowed}. Se usa el valor predeterminado, {default}. Para cambiarlo, escribe por ejemplo {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>¿Querías decir {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>un tiempo de 0.2s a 24h, u off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>un tiempo de 0.2s a 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; no tiene la forma KEY=VALUE, como remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Se deja en el archivo como está.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>horas como mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>fechas como 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>la ruta completa de un archivo</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>una hora del día como 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>un programa con sus argumentos, como notify-send &apos;Levántate&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} no se puede escribir: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} tiene el formato {theirs}; esta versión lee {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} está dañado: su registro no se puede leer</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} no es una copia de seguridad utilizable: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>no se cambió nada, porque algo falló: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} contiene {name}, que no pertenece a una copia de seguridad</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} está dañado: {name} no es lo que se guardó</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} está dañado: sus ajustes no se pueden leer ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>No se pudo leer el registro ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>No se pudieron leer todos los últimos eventos de antes de que la aplicación parara.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>Se recuperó %n más que estaba detrás del daño, y todo ello se conserva como {name}.</numerusform>
            <numerusform>Se recuperaron %n más que estaban detrás del daño, y todo ello se conserva como {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Se conserva como {name}, y empieza uno nuevo con la única entrada legible (%n).</numerusform>
            <numerusform>Se conserva como {name}, y empieza uno nuevo con las %n entradas legibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Se conserva como {name}, y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>está dañado ({damage}) y no se puede apartar ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Todo ello se conserva como {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Se conserva como {name}, y empieza uno nuevo; sus entradas no se pudieron recuperar ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>dice ser de la versión {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Se conserva como {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>no es un registro de StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>los días están eliminados, pero su archivo auxiliar no se pudo vaciar mientras otro programa lee</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Puede que copias junto al registro aún los contengan: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Hasta que se arregle, el historial se guarda solo en memoria.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>El registro {file} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Se deja como está; esta sesión se guarda solo en memoria. Actualiza la aplicación, por favor.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>ocurrió algo inesperado ({error}); el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>El registro {file} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>No se pueden leer los ajustes ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} no puede ser {value}; se permite {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>No se guardó nada ({why}); el archivo está como estaba.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what} no se pudo cambiar aquí sin dañar el resto; edítalo tú, por favor.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>es más grande de lo que pueden ser unos ajustes</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>No se pudieron leer los ajustes ({wrong}). Se conservan como {name}, y se usan los valores predeterminados. Para recuperarlos, arregla ese archivo y devuélvele su nombre.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>No se pudieron leer los ajustes ({wrong}). Se conservan como {name}; se usa lo que hay antes del error y, para el resto, los valores predeterminados. Para recuperarlos, arregla ese archivo y devuélvele su nombre.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>No se pueden leer los ajustes ({wrong}), y el archivo no se puede apartar ({why}). Se usan los valores predeterminados; arregla el archivo, por favor.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>lo escribió una versión posterior de StretchBreak (formato {theirs}, no {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>falta el propio archivo</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (línea {line}, columna {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (al final del archivo)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>falta “=” después de un nombre</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>falta el fin de línea después de una instrucción</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>falta “]” al final del nombre de una tabla</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instrucción no válida</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>un nombre no puede empezar así</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>un valor aparece dos veces</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>una lista no está cerrada</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>un texto no está cerrado</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>un “\” suelto en un texto</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>un texto sigue más allá del fin de línea</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>el cambio no resulta como se quería</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>no es TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error al leer o escribir en el disco</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>lo que debería ser texto en él no lo es</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>otro programa lo tiene bloqueado</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>tramos de más de 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>tramos de 30 a 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>tramos de menos de 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nada visto</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>Historial de StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Cada día, descanso, recordatorio y estiramiento registrado se elimina de este equipo, y no se puede recuperar. Los ajustes quedan como están.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Todo lo registrado ese día se elimina, y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Eliminar este día</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>¿Eliminar todo el historial?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>Me &amp;levanté</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>Estaba frente a la &amp;pantalla</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>Estaba de &amp;pie</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>No lo &amp;sé</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>&amp;Retirar lo que dije</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>¿Eliminar {day}?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>ningún tramo de más de 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>más de 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>más de 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>más de 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>tu respuesta</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estiramiento</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>mucho desconocido</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>el día central de cada semana; la banda es tan ancha como lo desconocido</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} frente a la pantalla, {long}; el tramo más largo fue de {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Tiempo en tramos de más de 30 minutos, día a día</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Tiempo al día en tramos de más de 30 minutos, semana a semana</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Aquí no se vio nada.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} frente a la pantalla</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Tiempo en tramos, día a día</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: una imagen del historial es .svg o .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Estiramiento de cadera, cada lado</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} de {aim} segundos de estiramiento de cadera</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Es más que suficiente.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>objetivo {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>suficiente {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Frente a la pantalla</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Más tiempo seguido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>faltan días para decirlo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} al día en tramos de más de 30 minutos; se cree que de {low} a {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>frente a la pantalla</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>frente a la pantalla, sin actividad</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>estiramiento, detenido antes</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>ahora de pie</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>otra vez en la silla</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>Estaba frente a la pantalla</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>recordatorios de nuevo</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>estirar ahora</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>estiramiento terminado</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>estiramiento detenido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>cambió el reloj</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} en tramos de más de 30 minutos</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} desconocido</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>Faltan días para decir si esto está cambiando.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Sin cambio claro frente a las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Menos tiempo en tramos de más de 30 minutos que en las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Más tiempo en tramos de más de 30 minutos que en las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>El reloj cambió de {before} a {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>en {n} minutos</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, retenido: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Volver al estiramiento</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Traducción asistida por máquina, pendiente de revisión.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Quédate de pie un momento, y sigue cuando quieras.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Los dos lados hechos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>No se mantuvo nada, y no hacía falta.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Leve: así está bien.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Con algo leve basta: la próxima vez, pulsa antes “Demasiado”.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>Fue demasiado. Elige la versión más suave la próxima vez.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Parar siempre es lo correcto. Elige la versión más suave la próxima vez.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Si algo duele y no se pasa, mira las señales de alarma.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Sal despacio</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Detenido. Está bien así.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>¿Qué intensidad tuvo, como máximo? No hace falta que respondas.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s a la izquierda, {right} s a la derecha</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name} descansa ahora una semana, porque fue demasiado dos veces seguidas.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name}: queda fuera hasta mañana.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Hoy no, entonces</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Leve tres veces seguidas. Solo si quieres, la próxima vez: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>Ya es más que suficiente por hoy: {left} s a la izquierda, {right} s a la derecha.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Estabas aquí. Sigue, o empieza desde el principio.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Respiración hecha</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>Cinco segundos para salir</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Así</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Demasiado lejos</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>no se pudo leer ninguna rutina; reinstalar StretchBreak lo arregla</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T o flecha abajo</translation>
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
        <translation>Paré</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Versión más suave</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Qué evitar …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>leve tirantez, podrías hablar</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Una leve tirantez, 3 de 10 como mucho: podrías hablar.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>En pausa: pasó un tiempo sin verse. Sigue donde estabas.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Hola de nuevo. Sigue donde estabas.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Menos está bien: ve más despacio, o para.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>En pausa. Sal del estiramiento si quieres.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Leve tirantez, 3 sobre 10 como mucho, nada forzado.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Ahora más suave: lo mismo, pero menos.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>La báscula sola ya basta</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>La mitad ya basta</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Respira despacio. Con algo leve basta.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Después: listo</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Espera a que empieces</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Así no: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Vuelve un poco</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Menos está bien. Quédate donde sea leve.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Lo que necesitas</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Entra despacio</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantén y respira</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respira despacio</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Camina con paso tranquilo</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Después: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Este paso dura {n} segundos</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: {n} de {m} segundos mantenidos</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Ahora más suave: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Solo un poco de espacio.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Después: mantén {n} s · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Empieza solo dentro de {n} segundos</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} respiraciones lentas</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Mantén {n} segundos</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>Hora de un descanso, cuando quieras</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>No hay ningún recordatorio previsto</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Próximo recordatorio hacia las {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Los recordatorios están en pausa hasta las {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Un recordatorio espera: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak ya está en marcha; aquí está su ventana.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Aquí están las rutinas para elegir.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Aquí están los ajustes.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Aquí están tus días.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Aquí está la bienvenida.</translation>
    </message>
</context>
</TS>
