<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>Há algo a evitar?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>As rotinas são alteradas para passar sem eles. Você pode mudar isso depois.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Fica só neste computador.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Iniciar ao entrar na sessão</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Iniciar ao entrar na sessão (este sistema não informa)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Na bandeja, sem janela.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Outra cópia é iniciada ao entrar na sessão: {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Para contar desde o começo do dia</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>A área de trabalho não permitiu.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Uma cópia com pasta própria ({variable}) não é iniciada ao entrar na sessão.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Está desativado no Gerenciador de Tarefas, em Aplicativos de inicialização.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>As configurações do ambiente desativaram isso.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Um lembrete de teste</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>É aqui que os lembretes aparecem.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>Lembrete do StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Levante-se por um minuto ou faça um alongamento suave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Reunião …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Algumas escolhas</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>O que já está aqui serve para a maioria. Tudo pode ser mudado depois.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Boas-vindas ao StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Ele conta quanto tempo você fica no computador sem pausa, e então lembra você de um pequeno movimento. Um minuto longe, ou em pé, recomeça a contagem.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>O que ele vê</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Se o teclado e o ponteiro estão em uso</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Se há uma chamada ou um filme</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Se a tela está bloqueada ou o computador suspenso</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>O que ele não pode ver</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Como você se senta, ou se está sentado</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>O que você digita: isso nunca é olhado</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>O que está na sua tela</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Figura: o ícone do StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Enviar um lembrete de teste</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Este ícone está entre os ícones pequenos do painel, talvez atrás de uma seta que mostra outros. Um clique nele mostra o tempo até agora, e o menu dele tem todo o resto.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Esta área de trabalho não mostra ícones assim no momento. Quando um painel para eles for iniciado, este aparece sozinho; no GNOME, a extensão “AppIndicator” traz um. Até lá, uma janela pequena tem tudo o que o ícone teria. Iniciar o StretchBreak de novo traz essa janela para a frente.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Esta área de trabalho não tem lugar para ícones assim. Uma janela pequena tem tudo o que o ícone teria. Iniciar o StretchBreak de novo traz essa janela para a frente.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Enviado. Se nada chegou, a área de trabalho pode estar em não incomodar; a verificação na última página diz mais.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak: o que ele vê</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>&amp;Pular este passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>&amp;O que cada parte diz</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>O que cada parte diz</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Copiado. Não há nomes, títulos nem pastas nele.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>faltam {n} s para este passo</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Tudo foi visto.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Pronto. O que não foi visto pode ser testado de novo.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Seis pequenos passos mostram se o StretchBreak vê você.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Cada um pode ser pulado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Assim não: {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>os dois lados</translation>
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
        <translation>Movimentos a deixar de fora</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Antes do primeiro alongamento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Nada muda. Isto também está nas configurações.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>O que é isto, e o que deixar de fora</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Este sistema ainda não avisa o StretchBreak sobre bloqueio e suspensão: a suspensão é vista pelos relógios, e a tela bloqueada, como silêncio.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>A suspensão é avisada; a tela bloqueada é vista como silêncio.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>O bloqueio é avisado; a suspensão é vista pelos relógios.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>A suspensão é vista pelos relógios, e a tela bloqueada, como silêncio. Instale systemd-logind ou elogind para que ambos sejam avisados.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>O último, para {name}, foi feito.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>O comando para {name}, {program}: {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>levou mais de {n} s e foi encerrado</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>parou por uma falha</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>terminou com o status {code}; em um terminal ele diz por quê</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Esta área de trabalho não diz a nenhum programa qual janela ocupa a tela toda.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>O display não responde ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>No Wayland, só dá para ver programas X11 ocupando a tela toda.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>O gerenciador de janelas não diz qual janela está em uso.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Nenhum servidor de som responde (PulseAudio, ou PipeWire com pipewire-pulse). Instale libpulse (no Debian: libpulse0), se faltar.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Nenhum servidor de som responde; um microfone Bluetooth não é visto.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Não há PipeWire aqui, que saberia.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>O PipeWire não responde ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>No X11, os programas compartilham a tela sem avisar.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Nada neste sistema avisa sobre isso.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Desligado nas configurações.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Só é procurado quando importa; até agora, não.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>O Windows não diz a nenhum programa se Foco ou Não incomodar está ligado.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>o serviço de notificações encerrou</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Esta área de trabalho as mostra sem botões.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>Nenhum serviço de notificações está ativo nesta área de trabalho: em vez delas aparece um pequeno cartão. Instale um, como dunst ou xfce4-notifyd, se preferir as notificações.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Não foi preciso até agora.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer não consegue mostrar avisos aqui: {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Entregue sem erro; se foi visto, não há como saber.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>O sistema não diz se há atividade ({why}). Tentando de novo.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Não há aqui um display cuja atividade o StretchBreak possa ver. Inicie-o dentro de uma sessão gráfica.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Descobrindo o que avisa sobre a atividade aqui.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>O monitor de inatividade do GNOME não responde ({why}). Tentando de novo.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>O monitor de inatividade do GNOME sumiu. Ele será retomado quando voltar.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>Nada nesta sessão diz aos programas se há atividade. Diga você: “Eu me sentei”, “Acabei de me mexer” no menu.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Enquanto um vídeo ou uma chamada mantém a tela ligada, o silêncio não é avisado aqui.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>Esta sessão está sem teclado e sem ponteiro no momento.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Esta sessão Wayland não diz aos programas se há atividade. Diga você: “Eu me sentei”, “Acabei de me mexer” no menu; ou entre em uma sessão X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>O compositor Wayland não responde ({why}). Tentando de novo.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>A atividade não pode ser vista aqui ({why}). Instale libxcb e libxcb-sync (no Debian: libxcb-sync1), se faltarem.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>O display “{display}” não responde. Tentando de novo.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Outro programa tem o nome {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Nenhum programa que toque sons: instale pipewire-bin, pulseaudio-utils ou alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Sem voz: instale speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Nenhum programa conseguiu tocar um som; há um servidor de som ativo?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>As setas percorrem isto; a tabela abaixo diz o mesmo em palavras.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>Histórico do StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mês</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Ano</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que olhar</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>Não foi bem ass&amp;im…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horas</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>No computador: o anel se enche</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Mais da metade: um anel mais largo</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>Hora de um pequeno movimento</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Uma chamada ou um filme: ele continua contando</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>Em pé, como você disse</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Longe: uma pausa</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Os lembretes estão pausados</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>A atividade não é vista: ele não conta</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>O que o ícone mostra</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>O StretchBreak não consegue gravar seu arquivo de trava {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>O StretchBreak já está em execução, como processo {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>O StretchBreak já está em execução.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>O StretchBreak não consegue escutar em {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Antes de se mexer</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Verificar o que ele vê</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>Nesta área de trabalho há tudo o que é preciso.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>Nesta área de trabalho falta algo: {what}</translation>
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
        <translation>Escolher alongamento</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Nada aqui sem os movimentos que você deixou de fora.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Na cadeira</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Antes do treino</translation>
    </message>
    <message>
        <source>{n} routines</source>
        <translation>{n} rotinas</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings from a file</source>
        <translation>Configurações de um arquivo</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Estas &amp;configurações mudam:</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>&amp;Aproveitar</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Manter as minhas</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Deixado de fora:</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>{out} fica de fora; no lugar: {other}.</translation>
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
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Voltar a {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting}: padrão</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting}: desfazer</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>“{text}” não pode ser usado; permitido: {range}. Fica {value}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>Configurações do StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>As mudanças valem na hora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>três lembretes seguidos ficaram sem resposta</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>você disse que os lembretes eram demais</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>você pediu mais lembretes</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Mudado pela adaptação, porque {why}. Antes era {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n configuração encontrada</numerusform>
            <numerusform>%n configurações encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Uma configuração encontrada</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>Exportar as configurações para um arquivo</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importar as configurações de um arquivo</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>As configurações foram salvas como {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Configurações aproveitadas: {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Arquivos de configurações (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>O StretchBreak continua em execução. Não há aqui uma bandeja para trazer esta janela de volta, por isso ela fica: feche-a de novo para minimizar, ou escolha Sair.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>&amp;Alongar agora</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>Es&amp;colher alongamento</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Em &amp;10 minutos</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>Acabei de me &amp;mexer</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>Estou em &amp;pé</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>Pa&amp;usar lembretes</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Por 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>&amp;Retomar lembretes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Co&amp;nfigurações</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;Verificar o que ele vê</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>&amp;Bom saber</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>Eu me sen&amp;tei</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Mostrar as boas-vindas de novo</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>O que o StretchBreak conta e o que não consegue ver, onde está o ícone dele, e as primeiras escolhas.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>Há algo a evitar hoje?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Fica só neste computador.</translation>
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
        <translation>Alongar agora</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Escolher alongamento</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Vou caminhar</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Em 5 minutos</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Em 20 minutos</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Acabei de me mexer</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Em reunião</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Estou em pé</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Retomar lembretes</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar lembretes</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Por 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Verificar o que ele vê</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Eu me sentei</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>Es&amp;te dia…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>T&amp;udo…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Boas-vindas ao StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Tudo já tem um bom padrão. Tudo isto também está nas configurações.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
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
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Onde alongar</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Redigido: {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>Sinais de &amp;alerta</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Que intensidade um alongamento deve ter, de 0 a 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Fontes: {names}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Balanço para trás, parte interna da coxa</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Movimento fácil para a parte interna da coxa, enquanto as costas ficam firmes.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>mãos e joelhos no chão</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Uma leve tensão ao longo da parte interna da perna estendida, que vai e vem com o balanço.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, de fontes publicadas; revisão por fisioterapeuta pendente</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>adutor longo</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>adutor curto</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>adutor magno</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>grácil</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>músculos do tronco</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>um colchonete</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>uma toalha dobrada ou almofada para o joelho</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>O quadril vai, as costas não.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Costas planas como uma mesa.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Só até uma leve tensão.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Pinçamento na virilha? Balance menos, ou traga a perna um pouco para a frente.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Tensão na parte interna do joelho? Aproxime o pé e mantenha o joelho solto.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>Os punhos não gostam? Apoie-se nos antebraços.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>A patela pressiona? Mais uma camada sob o joelho.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Pinçamento na virilha</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Dor na parte interna do joelho</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Formigamento, dormência ou dor descendo pela perna</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Dor aguda nas costas ou em um punho</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>Você teve um estiramento muscular na virilha nas últimas semanas</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>Disseram a você para não dobrar muito o quadril ou não abrir as pernas, por exemplo depois de uma cirurgia de quadril</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Você está grávida e tem dor na pelve, no púbis ou na virilha</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Ajoelhar dói: leve a perna para o lado, em pé</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Mãos sob os ombros, joelhos sob o quadril sobre uma toalha dobrada ou almofada.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Mãos e joelhos no chão</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Estenda a perna direita para o lado, pé no chão, dedos apontando para a frente ou para cima.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Estenda a perna esquerda para o lado, pé no chão, dedos apontando para a frente ou para cima.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Perna direita para o lado</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Perna esquerda para o lado</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Deixe as costas planas, da cabeça ao cóccix.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Costas planas</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Balance o quadril para trás, em direção ao calcanhar esquerdo, até uma leve tensão. Pare por um segundo.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Balance o quadril para trás, em direção ao calcanhar direito, até uma leve tensão. Pare por um segundo.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Balance para trás</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Volte para a frente, devagar. Depois da última vez, recolha a perna e troque de lado.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>E para a frente</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Curvar as costas para descer mais</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Só até onde as costas ficam planas</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Peito e barriga caindo</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Costas planas como uma mesa</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Girar a pelve</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>O umbigo olha direto para baixo</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Joelho no chão duro</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Acolchoe; seu peso logo abaixo da patela</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Balance menos, e pare se formigamento ou dormência começar ou aumentar.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Balance para trás só um palmo.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Ponte de glúteos</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Usa os glúteos para abrir a frente do quadril: o contrário de estar na cadeira.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>de costas no chão, joelhos dobrados</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>Glúteos trabalhando, a parte de trás das coxas um pouco; as costas ficam quietas.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>glúteo máximo</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiais</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Suba pelos glúteos, costelas quietas.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Calcanhares pesados.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>Desça tão devagar quanto subiu.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Cãibra atrás da coxa? Aproxime os calcanhares.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>Na lombar? Encaixe a pelve de novo e suba a metade.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>Na frente das coxas? Empurre pelos calcanhares.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Cãibra que não passa</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Dor nas costas, no quadril, na virilha ou no pescoço</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Você está nos últimos meses de gravidez: nesse período, ficar de costas não é para você</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Você fez há pouco uma cirurgia na barriga, no quadril ou nas costas e ainda não teve liberação</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Você acabou de comer e tende a ter azia: espere uma hora</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Descer ao chão e levantar-se está difícil hoje</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Deite-se de costas em um colchonete, joelhos dobrados, pés apoiados na largura do quadril, braços ao lado do corpo.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Deite-se, joelhos dobrados</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Expire e encaixe um pouco a pelve, enrolando o cóccix.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Pequeno encaixe</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Empurre pelos calcanhares e suba, até ombros, quadril e joelhos ficarem mais ou menos em linha.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Empurre os calcanhares, suba</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Pare por dois segundos e respire.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Pare e respire</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Desça devagar, um trecho das costas depois do outro. No fim, vire de lado antes de se levantar.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Desça devagar</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Arquear no alto</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Costelas quietas, encaixe, e suba um pouco menos</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Joelhos caindo para dentro</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Os joelhos ficam tão afastados quanto os pés</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Empurrar pela ponta dos pés</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Calcanhares pesados</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Cabeça pressionando para cima</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Cabeça pesada, olhar no teto</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Suba só até a metade.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Pequeno e lento. Pare se algo descer pela perna.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Pule este exercício se você tem dor na pelve, no púbis ou na virilha, ou quando ficar de costas já não é para você.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Contração dos glúteos</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Usa os glúteos por alguns segundos, em qualquer lugar, sem ninguém notar.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>em pé</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Os dois glúteos firmes, por igual e sem esforço; ombros, mandíbula e barriga ficam soltos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Contraia, não empurre para a frente.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Meio esforço, respiração fácil.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Solte por completo.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Um lado faz mais? Contraia primeiro o outro, depois os dois.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>As coxas assumem? Solte os joelhos e use menos esforço.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Respiração presa? Conte em voz alta, baixinho.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Cãibra: solte e dê alguns passos</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Dor nas costas, no quadril ou na virilha</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>Disseram a você para não contrair o assoalho pélvico, por exemplo porque já está tenso</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Você está se recuperando de uma cirurgia no quadril, na virilha, nas costas ou na barriga e ainda não teve liberação</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Fique em pé com a coluna longa, pés sob o quadril, joelhos soltos, braços soltos.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Coluna longa, joelhos soltos</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>Em um segundo, contraia os dois glúteos, até cerca da metade do que você poderia.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Contraia, meio esforço</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Mantenha por cinco segundos e continue respirando. Nada mais precisa se mover.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantenha e respire</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Solte por completo antes da próxima.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Empurrar o quadril para a frente</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Contraia sem mover; costelas sobre quadril</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Esforço total, ombros subindo</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>Meio esforço é a ideia</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Joelhos travados</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Solte os dois joelhos</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Apertar a mandíbula</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Lábios fechados, dentes afastados</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Prender a respiração</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Expire ao contrair, depois continue</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Contração dos glúteos na cadeira</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Usa os glúteos por alguns segundos sem sair da cadeira.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>na cadeira</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Os dois glúteos firmes, de modo que você sobe um pouco; ombros, mandíbula e barriga ficam soltos.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>uma cadeira sem rodinhas</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Contraia, e cresça um pouco.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Cãibra: solte e mude o peso de lugar</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Sente-se com a coluna longa no meio do assento, os dois pés apoiados, mãos nas coxas.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Sente-se com a coluna longa</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Mantenha por cinco segundos e continue respirando.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Solte por completo e sinta de novo o assento inteiro.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>Desabar ao contrair</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Primeiro cresça para cima</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Arquear a lombar</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Costelas soltas; contraia sem se mover</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Alongamento dos flexores do quadril na cadeira</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Um alongamento leve na frente do quadril com o peso na cadeira: para joelhos que não gostam de ajoelhar, ou para um dia de pouco equilíbrio.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>de lado na cadeira</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Uma leve tensão na frente do quadril direito que se acalma em poucas respirações; quase todo o peso na cadeira.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>ilíaco</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>psoas maior</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>tensor da fáscia lata</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>músculos abdominais</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>uma cadeira sem braços e sem rodinhas, contra uma parede se possível</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>O peso fica na cadeira.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Cresça, encaixe, contraia pela metade.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>A cadeira não se mexe; se mexer, pare.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Nada ainda? Encaixe a pelve de novo antes de o pé ir para trás.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>Na lombar? O encaixe se perdeu: traga o pé para a frente e encaixe.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Cãibra no pé? Apoie-se na parte da frente da planta do pé.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Escorregando? Venha mais para dentro do assento.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Qualquer movimento da cadeira</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Dor aguda ou de pinçamento na virilha, ou qualquer dor nas costas, no joelho ou na perna</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Formigamento, dormência ou sensação de choque elétrico, na frente da coxa ou descendo pela perna</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>Sensação de cabeça leve ou de instabilidade</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>Disseram a você para não levar uma perna para trás, por exemplo depois de uma cirurgia de quadril</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>Você teve um estiramento muscular na frente do quadril nos últimos dias</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Você já tem dor na frente do quadril ou na virilha</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>A única cadeira tem rodinhas, tomba ou tem braços</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Sente-se de lado na cadeira: a coxa esquerda no assento, a direita livre à frente da borda. Sem rodinhas.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Sente-se de lado na cadeira: a coxa direita no assento, a esquerda livre à frente da borda. Sem rodinhas.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Sente-se de lado</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Pé esquerdo apoiado, mão esquerda no encosto.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Pé direito apoiado, mão direita no encosto.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Mão no encosto</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Traga o pé direito para trás, sob você, e deixe esse joelho descer em direção ao chão, dedos do pé para trás.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Traga o pé esquerdo para trás, sob você, e deixe esse joelho descer em direção ao chão, dedos do pé para trás.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Deixe o joelho descer</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Coluna longa. Expire e encaixe a pelve, enrolando o cóccix.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Cresça, depois encaixe</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Contraia o glúteo direito até cerca da metade.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Contraia o glúteo esquerdo até cerca da metade.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Contraia pela metade</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Deslize o pé direito um pouco para trás, só se você ainda não sente nada.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Deslize o pé esquerdo um pouco para trás, só se você ainda não sente nada.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Pé um pouco para trás</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Mantenha e respire: inspire devagar, expire mais devagar ainda. Uma leve tensão, não mais que 3 de 10. Depois volte e troque de lado.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Costelas para baixo, pelve encaixada</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Ficar na pontinha</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Volte para o assento; o peso fica na cadeira</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Girar em direção ao encosto</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Quadril e peito bem para a frente</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Uma cadeira com rodinhas</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Use uma que fique firme, contra a parede</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Respiração suave, saída mais longa</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Sente-se em um assento mais alto ou em uma almofada firme, para que o quadril da frente fique bem aberto.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Mantenha uma mão no encosto o tempo todo.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Pule este exercício se o formigamento é na frente da coxa, e pare se ele começar.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Pule este exercício se você tem dor na pelve, no púbis ou na virilha.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Fique no encaixe; o pé não vai para trás.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Alongamento dos flexores do quadril ajoelhando</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Um alongamento leve na frente do quadril da perna que está atrás, sem carregar as costas.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>sobre um joelho</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Uma leve tensão funda na frente do quadril direito ou no alto da coxa, que se acalma em poucas respirações, com o glúteo direito trabalhando de leve.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>reto femoral</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>uma toalha dobrada ou colchonete, de 3 a 5 cm de espessura</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>uma cadeira ou parede ao alcance</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Almofada. Cresça. Encaixe. Contraia. Deslize. Respire.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>O encaixe é o alongamento; o deslize é pequeno.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Só na frente da coxa? Afaste o pé de trás do glúteo.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Nada ainda? Encaixe de novo antes de se mover.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>Na lombar? O encaixe se perdeu: volte e comece dali.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Pinçamento na frente do outro quadril? Afaste mais os pés e dobre menos.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Dor aguda ou de pinçamento na virilha, ou qualquer dor nas costas ou na perna</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Dor na patela</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>Sensação de cabeça leve</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>Disseram a você para não levar uma perna para trás ou não dobrar muito o quadril, por exemplo depois de uma cirurgia de quadril</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Ajoelhar dói: faça o alongamento em pé</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Você está se recuperando de uma cirurgia no quadril, na virilha, nas costas ou na barriga</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Ponha uma toalha dobrada ou um colchonete sob o joelho direito e dê um passo à frente com o pé esquerdo. Os dois joelhos mais ou menos em ângulo reto, a canela da frente na vertical. Tenha uma cadeira ou parede ao alcance.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Ponha uma toalha dobrada ou um colchonete sob o joelho esquerdo e dê um passo à frente com o pé direito. Os dois joelhos mais ou menos em ângulo reto, a canela da frente na vertical. Tenha uma cadeira ou parede ao alcance.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Almofada sob o joelho</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Cresça para cima: joelho, quadril, ombro e orelha em linha, costelas sobre o quadril. Mãos no quadril ou na cadeira.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Cresça para cima</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Expire e encaixe a pelve com suavidade, enrolando o cóccix, como quem nivela uma tigela de água inclinada. A lombar fica um pouco mais plana. Muitas pessoas já sentem o alongamento aqui; se você sente, fique.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>Primeiro o encaixe</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Contraia de leve o glúteo direito, cerca da metade do que você poderia.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Contraia de leve o glúteo esquerdo, cerca da metade do que você poderia.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Só se você sente pouco: leve a pelve inteira alguns centímetros para a frente, com a coluna longa e a pelve encaixada.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Pequeno deslize, sem afundo</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Mantenha e respire: inspire devagar, expire mais devagar ainda. Uma leve tensão, não mais que 3 de 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Deslize para trás, solte o glúteo, respire uma vez. Depois troque de lado.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Deslize para trás</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Ir longe demais à frente</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Volte; um pequeno movimento basta</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Costelas para baixo, depois encaixe</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Esquecer o encaixe</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>Primeiro encaixe a pelve</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Dobrar-se para a frente</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Pelve abrindo para o lado</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Ossos do quadril como dois faróis, para a frente</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Joelho da frente avançado, calcanhar subindo</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Avance mais o pé da frente</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Pés em uma só linha</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Trilhos de trem, não corda bamba</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Dar solavancos</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Sem movimento, em calma</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Forçar até doer</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>De volta a 3 de 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Patela no chão duro</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Mantenha uma mão na parede ou em uma cadeira que não possa se mexer.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Fique no encaixe; deixe o deslize de fora.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Alongamento dos flexores do quadril em pé</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Um alongamento leve na frente do quadril da perna que está atrás: em pé, com roupa comum, sem ajoelhar.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Uma leve tensão na frente do quadril direito que se acalma em poucas respirações, com o glúteo direito trabalhando de leve.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>uma mesa ou parede que não possa se mexer</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Suba o zíper, encaixe a pelve.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Fivela do cinto ao queixo.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>O encaixe é o alongamento; a flexão é pequena.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Nada ainda? Encaixe de novo antes de dobrar.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>Na lombar? O encaixe se perdeu: cresça e encaixe.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>Na panturrilha? Deixe o calcanhar de trás subir e dê um passo um pouco mais curto.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>Ficar em pé está instável e não há nada firme em que se segurar</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Fique de lado para a mesa, com a mão esquerda sobre ela. Pés sob o quadril.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Fique de lado para a mesa, com a mão direita sobre ela. Pés sob o quadril.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Uma mão na mesa</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Dê um passo curto para trás com o pé direito, 35 a 45 cm de tornozelo a tornozelo. Dedos para a frente; o calcanhar pode subir.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Dê um passo curto para trás com o pé esquerdo, 35 a 45 cm de tornozelo a tornozelo. Dedos para a frente; o calcanhar pode subir.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Passo curto para trás</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Solte os dois joelhos.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Joelhos soltos</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Expire e encaixe a pelve, enrolando o cóccix. Continue com a coluna longa.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Dobre um pouco o joelho da frente, até uma leve tensão na frente do quadril direito.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Dobre um pouco o joelho da frente, até uma leve tensão na frente do quadril esquerdo.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Dobre pouco</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Mantenha e respire: inspire devagar, expire mais devagar ainda. Uma leve tensão, não mais que 3 de 10. Depois junte os pés e troque de lado.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Passo longo demais</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Encurte; passo curto e encaixe fazem mais</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Pé de trás virado para fora</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Dedos para a frente</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>Apoiar-se na mesa</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Só as pontas dos dedos; cresça</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Joelho de trás travado</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Solte o joelho de trás</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Mantenha uma mão em algo que não possa se mexer.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Fique no encaixe; deixe a flexão de fora.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Elevação da perna de lado</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Usa os músculos da lateral do quadril sem precisar se equilibrar.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>de lado no chão</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Músculos trabalhando na lateral do quadril de cima. Nenhuma tensão, nada que doa.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>glúteo médio</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>glúteo mínimo</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>uma almofada ou toalha dobrada para a cabeça</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Quadril empilhado, dedos para a frente.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Perna alinhada com o corpo.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Devagar para cima, mais devagar descendo.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Rolando para trás? Ponha a mão de cima no colchonete à sua frente e apoie-se um pouco nela.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Só na frente da coxa? Leve a perna um pouco para trás e aponte os dedos para a frente.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>Demais? Suba menos, ou dobre o joelho de cima.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Dor na parte externa do quadril, na virilha ou nas costas</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Cãibra que não solta</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Deitar desse lado dói</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>Disseram a você para não mover a perna para o lado por conta própria, por exemplo nos meses depois de uma cirurgia de quadril</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Deite-se sobre o lado esquerdo, os dois joelhos dobrados, a cabeça em uma almofada. Ponha a mão direita no colchonete à sua frente.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Deite-se sobre o lado direito, os dois joelhos dobrados, a cabeça em uma almofada. Ponha a mão esquerda no colchonete à sua frente.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Deite-se sobre o lado esquerdo</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Deite-se sobre o lado direito</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Empilhe os dois lados do quadril, um sobre o outro, e estenda a perna de cima, alinhada com o corpo.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Quadril empilhado, perna estendida</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Eleve a perna até uma altura confortável, dedos para a frente: 30 graus já são bastante.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Eleve, dedos para a frente</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Pare por três segundos e respire.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Desça devagar. Depois da última vez, dobre os joelhos e vire para o outro lado.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Elevar demais</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Suba menos: enquanto o quadril fica empilhado</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rolar para trás</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Quadril empilhado; apoie-se na mão da frente</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Dedos virando para cima</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Dedos e patela para a frente</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Perna indo para a frente</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>Alinhada com o corpo, até um pouco atrás</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Eleve pouco, a largura de um pé.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Perna para o lado em pé</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Usa os músculos da lateral do quadril, que mantêm a pelve nivelada sempre que você fica em uma perna só.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Músculos trabalhando na lateral dos dois quadris, também na perna de apoio. Nenhuma tensão, nada que doa.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>O cinto fica nivelado.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Pequeno e lento; dedos à frente.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Cresça sobre a perna de apoio.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Difícil manter o equilíbrio? Eleve menos, ou deixe os dedos no chão e só tire o peso.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Balançando? Mais dedos na mesa, olhos em um ponto.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Nada na lateral do quadril? Aponte os dedos do pé para a frente e mova-se mais devagar.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Daria para fazer muitas mais? Tudo bem: umas cinco de reserva é bom.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Tensão perto dos ísquios? Suba e aproxime as pernas.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Sente-se bem no fundo de uma cadeira firme que não possa rolar, pés apoiados no chão.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>Primeiro sente-se bem no fundo</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Dor na parte externa do quadril</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>short</source>
        <translation>curto</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>uma só vez</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Formigamento, dormência ou fraqueza em uma perna</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>A parte externa do quadril dói, também quando você se deita sobre ela</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Ficar em uma perna só está instável e não há nada firme em que se segurar: faça de lado no chão</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Em pé, coluna longa, de lado para a mesa com as pontas dos dedos da mão esquerda sobre ela. Leve o peso para a perna esquerda, joelho solto.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Em pé, coluna longa, de lado para a mesa com as pontas dos dedos da mão direita sobre ela. Leve o peso para a perna direita, joelho solto.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Peso na perna esquerda</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Peso na perna direita</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Mantenha os dedos do pé para a frente e leve a perna direita um pouco para o lado. Só até onde o cinto fica nivelado.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Mantenha os dedos do pé para a frente e leve a perna esquerda um pouco para o lado. Só até onde o cinto fica nivelado.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Perna para o lado, cinto nivelado</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Pare por um segundo e respire.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Traga a perna de volta devagar, sem se inclinar. Toque de leve o chão e repita.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Fique sobre os dois pés, respire uma vez e troque de lado.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Inclinar-se para elevar mais</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Eleve menos; coluna longa sobre a perna de apoio</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Dedos virando para cima e fora</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Dedos e patela para a frente</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Puxar o quadril para cima</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Cinto nivelado: move-se a perna, não a cintura</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Direto para o lado, alinhada com o corpo</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Balançar a perna</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Dois segundos indo, dois segundos voltando</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Eleve pouco, a largura de um pé para o lado.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Um joelho ao peito</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Uma flexão suave para a lombar e o glúteo que muitas pessoas acham confortável, no chão.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>de costas no chão</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Uma tensão leve e confortável no glúteo direito ou na lombar. O outro joelho fica dobrado e relaxado.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>extensores lombares</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>uma toalha dobrada sob a cabeça, se quiser</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Mãos atrás da coxa.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Deixe vir; não puxe.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Ombros e cabeça pesados.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Pinçamento na frente do quadril? Deixe a coxa se afastar um pouco, ou leve-a um pouco para o lado.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>As mãos não alcançam? Passe uma toalha por trás da coxa e segure as pontas.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Sintomas na perna? Continue só enquanto eles diminuem ou ficam como estão; se descerem pela perna, pare.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Pescoço tenso? Ponha uma toalha dobrada sob a cabeça.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Dor, formigamento ou dormência que desce pela perna</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Dor aguda nas costas</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>Disseram a você para não dobrar muito o quadril, por exemplo depois de uma cirurgia de quadril</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Você tem ossos frágeis ou teve um osso quebrado na coluna</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Dobrar o corpo piora a sua dor nas costas ou na perna no momento</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Você está no fim da gravidez, ou grávida com dor na pelve, no púbis ou na virilha</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Deite-se de costas, os dois joelhos dobrados, pés apoiados, cabeça descansando.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Deixe a perna direita flutuar para cima e segure-a por trás da coxa com as duas mãos.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Deixe a perna esquerda flutuar para cima e segure-a por trás da coxa com as duas mãos.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Segure atrás da coxa</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Traga a coxa em sua direção até ficar confortável. O pé esquerdo fica no colchonete.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Traga a coxa em sua direção até ficar confortável. O pé direito fica no colchonete.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Deixe a coxa vir</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Fique, ombros soltos, e respire devagar. Leve já basta.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Ombros soltos, respire</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Deixe a coxa se afastar, apoie o pé e troque de lado.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Desça, troque de lado</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Puxar o joelho com força</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Deixe vir até onde quiser; o cóccix fica embaixo</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Levantar a cabeça</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Cabeça e ombros descansam no colchonete</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>A outra perna estendida</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Mantenha o outro joelho dobrado, pé apoiado</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Puxar até pinçar</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Alivie; um pouco para o lado é mais fácil</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Um joelho por vez, e só até a metade.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Continue só enquanto os sintomas na perna diminuem ou ficam como estão; pare se descerem pela perna.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Balanço da perna, para a frente e para trás</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Movimento fácil do quadril antes do treino: a perna balança como um pêndulo lento enquanto o tronco fica quieto.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Um balanço solto e fácil a partir do quadril; a perna de apoio firme, com a lateral do quadril trabalhando.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>flexores e extensores do quadril da perna que balança</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>glúteo médio da perna de apoio, mantendo a pelve nivelada</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>uma parede, ou outra coisa que não possa se mexer</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Um pêndulo lento.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Pequeno já basta.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>A perna se move, o tronco não.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Diminua o arco: ele cresce sozinho nos primeiros balanços.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>Na lombar? Balance menos para trás.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Sem equilíbrio? As duas mãos na parede, e menor.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Dor na virilha, no quadril, no joelho ou nas costas</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Formigamento, dormência ou sensação de choque elétrico na perna</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Sua perna formiga, está dormente ou dói ao longo dela</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>Disseram a você para não levar uma perna para trás, ou você fez há pouco uma cirurgia de quadril</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Ficar em uma perna só não é seguro para você</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Você está grávida e tem dor na pelve, no púbis ou na virilha, ou está nos últimos meses</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Fique de lado para uma parede, com a mão esquerda nela. Não use uma cadeira com rodinhas.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Fique de lado para uma parede, com a mão direita nela. Não use uma cadeira com rodinhas.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Uma mão na parede</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Leve o peso para o pé esquerdo, esse joelho solto. O pé direito pende livre.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Leve o peso para o pé direito, esse joelho solto. O pé esquerdo pende livre.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Peso em um pé</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Deixe a perna direita balançar para a frente e para trás, um segundo em cada sentido, como um pêndulo lento.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Deixe a perna esquerda balançar para a frente e para trás, um segundo em cada sentido, como um pêndulo lento.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Balance, lento e fácil</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Deixe o arco crescer um pouco nos primeiros cinco. Tronco e pelve ficam onde estão.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>O tronco fica parado</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Deixe a perna parar, apoie o pé e troque de lado.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Apoie o pé, troque de lado</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Chutar alto</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Menor: deixe pender e balançar</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Arquear na volta</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Balance menos para trás; costelas baixas</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>O tronco balança junto</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Cresça; só a perna se move</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Joelho de apoio travado</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Solte esse joelho</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Balançar rápido</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Lento o bastante para parar a qualquer momento</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Mantenha baixo o balanço à frente, bem abaixo da altura do quadril.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>Balanços pequenos, bem dentro do que é fácil.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Encaixe da pelve na parede</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Ensina a controlar o encaixe, o pequeno movimento com que começa todo alongamento dos flexores do quadril.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>em pé, costas na parede</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>A lombar se aproxima um pouco da parede e se afasta de novo. Nenhum alongamento, quase nenhum esforço.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>reto do abdome</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>oblíquos externos</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>uma parede</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Uma tigela de água: nivele.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Pequeno e lento.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Um exercício, não uma postura.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Nada se move? Ponha uma mão atrás da cintura e pressione-a bem de leve com as costas.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>O corpo todo se move? Faça menor; ombros e joelhos ficam.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>Nas coxas? Pés um pouco mais perto da parede, joelhos mais soltos.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Faz aumentar uma dor nas costas</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Fique em pé com as costas na parede, pés a cerca de 20 cm dela e na largura do quadril, joelhos soltos. Nádegas e escápulas tocam a parede.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Costas na parede</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Deslize uma mão atrás da cintura e sinta o vão. Tire a mão.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Sinta o vão</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Expire e enrole o cóccix, de modo que o vão diminua. Não precisa fechar.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Encaixe devagar</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Mantenha por três segundos, respirando.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Solte por completo: volte a como você gosta de ficar em pé.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Esmagar as costas</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>Metade disso: pequeno e lento</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Joelhos soltos, pés pouco à frente</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Ombros subindo</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Os ombros ficam largos e baixos</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Expire ao encaixar</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Manter o encaixe o dia todo</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>É um exercício, não uma postura: solte por completo</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>A metade, devagar; deixe de fora se curvar as costas não é para você.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Encaixe da pelve, no chão</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Ensina a controlar o encaixe onde nada mais pode se mover: de costas no chão.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>A lombar se aproxima um pouco do colchonete e se afasta de novo. Nenhum alongamento, quase nenhum esforço.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Nada se move? Ponha as pontas dos dedos sob a cintura e pressione-as bem de leve.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Pescoço tenso? Uma toalha dobrada sob a cabeça.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>As pernas trabalham? Pés um pouco mais perto de você.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Você está nos últimos meses de gravidez: nesse período, ficar de costas não é para você; faça o encaixe na parede</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Sinta o pequeno vão sob a cintura.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Solte por completo. Quando terminar, vire de lado antes de se levantar.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Pressionar as costas no chão</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Cabeça subindo</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Cabeça pesada no colchonete</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>em uma rotina</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Encaixe da pelve na cadeira</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Ensina a controlar o encaixe sem sair da cadeira.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Seu peso rola um pouco em direção ao cóccix e volta. Nenhum alongamento, quase nenhum esforço.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Role sobre os ísquios.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Nada se move? Deslize uma mão sob um ísquio, o osso em que você se senta, e sinta-o rolar.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>A cabeça balança? Faça menor; olhe um ponto.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Sinta os dois ísquios no assento.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Sinta o assento</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Expire e enrole um pouco o cóccix. Cabeça e ombros ficam onde estão.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Solte por completo e volte à coluna longa.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>Desabar na cadeira</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Só a pelve rola; o peito fica no alto</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Inclinar o tronco todo para trás</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Os ombros ficam sobre o quadril</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Afundo para trás</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Leva quadril e pernas por uma passada fácil antes do treino: um passo para trás, uma flexão rasa, e de volta.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>A coxa e o glúteo da frente trabalhando; uma tensão leve, em movimento, na frente do quadril de trás.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>flexores do quadril da perna de trás, de leve e em movimento</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadríceps</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>um metro livre atrás de você</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>se quiser, uma parede ou cadeira firme ao alcance</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Passo para trás, desça reto.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Trilhos de trem, não corda bamba.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Raso está bom.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Um passo menor e uma flexão menor são igualmente bons.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Sem firmeza? Apoie uma mão em uma parede ou cadeira firme.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>Na lombar? Encaixe um pouco antes de descer.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Dor em um joelho, quadril, virilha ou costas</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>O equilíbrio está fraco hoje e não há nada firme em que se segurar</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Você está se recuperando de uma cirurgia ou lesão de quadril, joelho ou costas e ainda não teve liberação</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Em pé, coluna longa, pés sob o quadril, com espaço livre atrás de você.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Coluna longa</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Leve um pé para trás, como em trilhos de trem: não mais perto do meio do que antes. Só a parte da frente da planta desse pé apoia.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Passo para trás</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Encaixe um pouco a pelve.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Desça reto até uma flexão rasa. O joelho de trás fica a cerca de duas mãos do chão.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Desça reto, raso</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Empurre pelo calcanhar da frente e volte a ficar em pé. Depois o outro pé. Com espaço livre à frente, você também pode andar: dê o passo para a frente em vez de para trás.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Empurre, suba, troque o pé</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Joelho de trás caindo no chão</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Desça menos; mantenha o controle o caminho todo</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Costelas para baixo, pequeno encaixe</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Cresça antes de descer</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Um passo pequeno e uma flexão pequena; a coxa da frente fica bem acima da horizontal.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Pequeno e lento. Pule este exercício se o formigamento é na frente da coxa, e pare se algo descer pela perna.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Um passo curto, e fique bem dentro do que é fácil.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Deslizamento da perna na cadeira</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Um movimento lento e pequeno da perna e da cabeça juntas, sem nenhum alongamento. Para quem recebeu de um profissional de saúde a sugestão de deslizamentos do nervo; os estudos são pequenos e divergentes.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>na cadeira</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Nada além de movimento fácil: nenhuma tensão atrás do joelho ou na panturrilha, nenhum formigamento.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Um profissional de saúde me sugeriu deslizamentos do nervo.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>quadríceps femoral</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>uma cadeira que não role nem incline</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Perna estendida, olhe para cima; volte.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Pequeno e suave, sem tensão.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Uma série, duas vezes ao dia no máximo.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Tensão atrás do joelho? Abra menos o joelho.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Tensão no pescoço? Mova a cabeça só até a metade.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Formigamento que já havia antes? Menor e mais devagar, ou deixe de fora hoje.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Mais formigamento ou dor do que antes, durante o movimento ou na hora seguinte</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Dor que desce pela perna</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Dormência ou fraqueza em uma perna</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Nenhum profissional de saúde sugeriu deslizamentos do nervo a você</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Você tem dor forte na perna agora, ou uma perna está fraca</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>Algum dos sinais de alerta se aplica a você</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Sente-se com a coluna longa em uma cadeira firme, os dois pés apoiados, mãos descansando nas coxas.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Deixe o queixo descer um pouco. É aqui que cada deslizamento começa e termina.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Queixo um pouco para baixo</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Abra devagar o joelho direito e ao mesmo tempo levante a cabeça, como quem olha um quadro no alto.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Abra devagar o joelho esquerdo e ao mesmo tempo levante a cabeça, como quem olha um quadro no alto.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Abra o joelho, olhe para cima</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Dobre de novo o joelho e baixe o queixo, juntos. Não fique em nenhum dos extremos.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Dobre o joelho, olhe para baixo</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Pequeno, suave, nunca até sentir tensão. Depois da última vez, olhe para a frente e troque de lado.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Olhe à frente, troque de lado</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Abrir o joelho até repuxar</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Pare bem antes de qualquer tensão; o pé pende solto</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Queixo baixo com a perna estendida</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Quando a perna vai, a cabeça sobe</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>Desabar o tronco</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>Primeiro coluna longa, depois deslize</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Ficar no extremo</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Continue deslizando, sem parar nos extremos</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>Fazer demais</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Uma série de oito, duas vezes ao dia no máximo</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Sente-se em uma cadeira mais alta, para que os joelhos fiquem mais baixos que o quadril.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Coluna longa, e deixe o queixo onde está: só a perna se move.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Só se um profissional de saúde sugeriu deslizamentos do nervo a você; pare se o formigamento aumentar.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Agachamento com contração no alto</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Aquece quadril e pernas com um movimento fácil e completo: desce até mais ou menos a altura da cadeira, sobe de novo, e cresce.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Coxas e glúteos trabalhando, por igual nos dois lados. Você poderia fazer mais cinco no fim.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>espaço para ficar em pé</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>se quiser, uma cadeira que não possa rolar atrás de você, para sentar-se e levantar-se dela</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Sente-se para trás, depois cresça.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Os joelhos seguem os dedos.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>Altura da cadeira é bastante.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Metade da descida também é um agachamento inteiro.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>Os calcanhares querem subir? Afaste um pouco mais os pés, ou desça menos.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Sem firmeza? Sente-se em uma cadeira e levante-se dela.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>Sensação de cabeça leve ou falta de ar em repouso</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>Disseram a você para não dobrar o quadril além de certo ponto: fique bem acima dele, ou faça a contração dos glúteos</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Fique em pé com os pés na largura dos ombros, dedos um pouco para fora, peso no pé inteiro.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Pés na largura dos ombros</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Sente-se para trás e para baixo como em uma cadeira atrás de você, até onde continuar confortável. Deixe os braços flutuarem para a frente.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Sente-se para trás e desça</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Deixe os joelhos irem para onde os dedos dos pés apontam, e mantenha os dois calcanhares no chão.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Os joelhos seguem os dedos</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Empurre o chão e fique em pé.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Empurre o chão</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>No alto, contraia os dois glúteos por um segundo para crescer. Reto para cima, sem se inclinar para trás.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Contraia, coluna longa</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Joelhos caindo para dentro</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Cada joelho vai para onde seus dedos apontam</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>Calcanhares subindo</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Desça menos; peso no pé inteiro</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Curvar as costas</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Esterno para a frente, desça menos</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Inclinar-se para trás no alto</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Costelas sobre o quadril: contraia para crescer, e pare</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Desça no máximo até a metade: as coxas ficam bem acima da horizontal.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Pés no máximo na largura do quadril.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinâmico</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Flexão à frente com pernas afastadas</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Um alongamento calmo e leve ao longo da parte interna das coxas e de trás das pernas, por cinco respirações lentas.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>no chão, com o tronco ereto</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Uma leve tensão ao longo da parte interna das coxas e de trás das pernas que deixa você respirar devagar.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>uma toalha dobrada para sentar-se</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Peito à frente, não cabeça baixa.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Costas longas; incline-se pelo quadril.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>As patelas olham para o teto.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Difícil manter a coluna longa? Sente-se mais alto, em uma toalha mais grossa, e dobre um pouco mais os joelhos.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Tensão atrás do joelho? Solte os joelhos.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>Na lombar? Suba e incline-se de novo pelo quadril.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Dor atrás do joelho ou perto do ísquio</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Formigamento, dormência ou sensação de choque elétrico em uma perna</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Dor aguda ou de pinçamento na virilha ou nas costas</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>Sensação de cabeça leve: então respire como quiser</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Você tem no momento dor na perna que vem das costas</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Você teve um estiramento muscular atrás da coxa ou na virilha</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Você tem ossos frágeis ou teve um osso quebrado na coluna: fique com o tronco ereto, ou escolha outra coisa</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Sente-se com a coluna longa em uma toalha dobrada, pernas afastadas até onde for confortável: cerca de 90 a 120 cm entre os calcanhares, menos se você tem menor estatura.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Coluna longa, pernas afastadas</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Patelas e dedos apontam para o teto. Mantenha os joelhos soltos.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Dedos para cima, joelhos soltos</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Inspire e alongue-se dos ísquios até o topo da cabeça.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Inspire, cresça</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Expire e incline-se para a frente pelo quadril, o peito primeiro, até uma leve tensão.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Expire, incline-se para a frente</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Descanse as mãos nas canelas, ou no chão à sua frente.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Descanse as mãos</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Fique por cinco respirações lentas: inspire devagar, expire mais devagar ainda. Leve já basta.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Cinco respirações lentas</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Volte caminhando com as mãos e junte as pernas.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Volte com as mãos</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Curvar as costas para alcançar mais</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Peito à frente, costas longas; menos está bom</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Joelhos rolando para dentro</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Patelas e dedos para o teto</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Puxar-se para baixo pelos pés</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Deixe as mãos descansarem; elas não puxam</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Sem movimento, em calma; só a respiração se move</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Fique com o tronco ereto e as mãos nas coxas; o exercício é só isso.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Extensão da parte alta das costas na cadeira</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Um pequeno movimento no sentido contrário, depois de se inclinar para a tela, sem se levantar.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>A parte alta das costas dobrando um pouco sobre a borda da cadeira, e uma leve tensão no peito. Nada na lombar nem no pescoço.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>peitoral maior</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>extensores torácicos</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>uma cadeira que não role nem incline, com o encosto terminando abaixo das escápulas</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Esterno alto, costelas de baixo quietas.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>A cabeça descansa nas mãos.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>Na lombar? Encaixe de leve outra vez e faça o movimento menor.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>No pescoço? Deixe as mãos carregarem a cabeça toda, olhos na altura em que a parede encontra o teto.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>A borda da cadeira pressiona? Ponha uma toalha dobrada sobre ela.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Os ombros não gostam das mãos atrás da cabeça? Cruze os braços sobre o peito.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Dor, formigamento ou dormência no pescoço ou em um braço</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Mover o pescoço traz dor ou formigamento para um braço</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Você teve um osso quebrado na coluna ou tem ossos frágeis: pergunte antes, e faça um movimento mínimo</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Sua cadeira rola ou inclina e não pode ser travada</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>No fundo do assento, pés apoiados</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Descanse a cabeça nas duas mãos, cotovelos um pouco à frente.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Cabeça nas mãos</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Encaixe bem de leve, para que a lombar fique parada e longa contra a cadeira.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Encaixe leve</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Inspire, eleve o esterno e incline um pouco a parte alta das costas sobre o topo da cadeira.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Inspire, esterno para cima</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Expire e volte. Depois, baixe as mãos devagar.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Expire, volte</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Encaixe de leve; só a parte alta das costas dobra</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Deixar a cabeça cair para trás</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Deixe as mãos carregarem a cabeça; olhos à frente</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Escorregar no assento</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Tombar ou rolar a cadeira</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Todos os pés da cadeira no chão, contra uma parede se possível</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Fique na primeira pequena parte do movimento.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Caminhe por dois minutos</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Para longe da mesa, em ritmo confortável. De todas as formas de interromper o tempo na cadeira, esta é a mais estudada.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>caminhando</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Pernas quentes, respiração fácil: daria para conversar o caminho todo.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>músculos da panturrilha</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Ritmo fácil, braços soltos.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Olhos ao longe.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>Água, janela, ou um lance de escada.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Sem espaço para caminhar? Marche no lugar ao lado da cadeira.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Usa cadeira de rodas? Ande com ela em ritmo confortável, ou desenhe círculos lentos com os dois braços.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Mais tempo? Cinco minutos também são uma boa caminhada.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>Rigidez no começo? Comece com passos curtos.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Dor no peito, ou falta de ar mesmo em repouso</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Tontura ou sensação de cabeça leve</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Dor em uma panturrilha</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Dor descendo por uma perna, formigamento, dormência ou fraqueza</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Levantar-se deixa você com tontura e ela não passa: sente-se de novo</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Uma panturrilha está inchada, quente ou dolorida há pouco: leve para exame no mesmo dia</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>Disseram a você para não pôr peso em uma perna</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Levante-se devagar e espere duas respirações.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>Em pé, duas respirações</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Caminhe em ritmo confortável, ombros baixos, braços balançando soltos.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Ritmo fácil, braços soltos</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Deixe os olhos descansarem em algo distante.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Olhe ao longe</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Dê um destino à caminhada: busque água, vá até uma janela, ou suba um lance de escada. Depois volte.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Água, janela ou escada</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Sair às pressas com passos longos</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>Passos curtos e fáceis; não há pressa</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Olhar para baixo, para o celular</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Deixe-o na mesa; olhos ao longe</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Sair andando com tontura</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>Em pé, segure-se, duas respirações; sente-se se continuar</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Dê passos curtos.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Fique onde houver uma parede ou corrimão para a mão.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>longo</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Um minuto junto à mesa</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Um minuto em pé junto à mesa, com roupa comum: a frente de cada quadril, depois os glúteos.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Levante devagar, mão na mesa</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Pé direito atrás, joelhos soltos</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Pé esquerdo atrás, joelhos soltos</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Encaixe, contraia pela metade, dobre pouco</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Vire-se, pé esquerdo atrás</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Vire-se, pé direito atrás</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Pés juntos, contraia, solte</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Cinco minutos fáceis para as costas</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Lento e suave: no chão, na cadeira, depois uma caminhada curta.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Deite-se devagar, joelhos dobrados</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Traga a coxa direita até você</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Traga a coxa esquerda até você</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Desça; agora a esquerda</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Desça; agora a direita</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Pés apoiados, deixe as costas assentarem</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Encaixe, fique, solte</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Pés afastados no quadril, calcanhares perto</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Suba, pare, desça devagar</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Vire, descanse, levante-se devagar</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>No fundo de uma cadeira firme</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Esterno alto, incline pouco para trás</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Caminhe fácil, olhe ao longe</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Alongamento ajoelhando</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>O alongamento dos flexores do quadril ajoelhando, uma vez de cada lado. Você precisa de uma toalha sob o joelho.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Joelho direito na toalha, cresça</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Joelho esquerdo na toalha, cresça</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Encaixe, contraia pela metade, deslize pouco</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Troque: joelho esquerdo na toalha</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Troque: joelho direito na toalha</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Alongamento ajoelhando, duas vezes</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>O alongamento dos flexores do quadril ajoelhando, duas vezes de cada lado.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Alivie, respire uma vez, repita</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Quatro minutos para o quadril</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Encaixe, alongamento ajoelhando, parte interna das coxas e uma flexão com respirações lentas, no chão.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Costas na parede, joelhos soltos</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>De quatro, perna direita ao lado</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>De quatro, perna esquerda ao lado</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Quadril para trás, costas planas, volte</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Troque: perna esquerda para o lado</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Troque: perna direita para o lado</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Incline-se para a frente pelo quadril</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Volte caminhando com as mãos</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Um minuto na cadeira</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Um minuto sem se levantar: a parte alta das costas, depois os glúteos.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Contraia, respire, solte</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Coluna longa, uma respiração lenta</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Alongamento em pé</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>O alongamento dos flexores do quadril em pé, uma vez de cada lado. Roupa comum, sem ajoelhar.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Alongamento em pé, duas vezes</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>O alongamento dos flexores do quadril em pé, duas vezes de cada lado.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Alongamento em pé, curto</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>O alongamento dos flexores do quadril em pé com permanências mais curtas, para uma pausa breve.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Dois minutos em pé</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Dois minutos em pé: a frente de cada quadril, alguns agachamentos, alguns passos.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Até a cadeira, suba, contraia</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Marche no lugar, ou caminhe</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Para longe da mesa: até a janela, buscar água, ou subir um lance de escada.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Levante-se, espere duas respirações</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Caminhe fácil, braços soltos</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Caminhe por cinco minutos</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Uma caminhada mais longa, quando houver tempo.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Cinco minutos antes do treino</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Movimento fácil antes de treinar, sem permanências. Escolha quando precisar; ela nunca é oferecida.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Uma mão na parede</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Balance devagar a perna direita</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Balance devagar a perna esquerda</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Vire-se</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Pés afastados, espaço ao seu redor</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Desça, suba, contraia, sem pressa</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Pés sob o quadril, coluna longa</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Passo atrás, flexão rasa, volte</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Pontas dos dedos em algo firme</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Perna direita ao lado, e volte</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Perna esquerda ao lado, e volte</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Caminhe em ritmo vivo</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Pare se sentir dor aguda ou de pinçamento, dor descendo pela perna, formigamento, dormência, fraqueza ou tontura. Saia devagar da posição. Se continuar, fale com um profissional de saúde.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Uma leve sensação de alongamento é normal. Se ainda houver dolorimento depois do dia seguinte, faça menos.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Saia devagar. Não há pressa.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>O StretchBreak traz ideias gerais para se mover, para adultos que se sentem bem. Ele não pode examinar você, e não é atendimento médico. Se você está se recuperando de uma cirurgia ou lesão, está grávida, ou tem uma condição nos ossos, nas articulações, nos nervos ou no equilíbrio, pergunte ao seu profissional de saúde quais destas servem para você.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Leve já basta.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Menos está bom.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Se sentir nas costas, encaixe de novo.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>Mal se percebe</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Uma leve tensão, e daria para conversar: este é o objetivo</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Alivie um pouco</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Demais: volte até a metade</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>Ou qualquer dor ou formigamento: pare</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Procure ajuda de emergência agora</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Se você tem dor nas costas ou na perna junto com qualquer um destes sinais, ligue para o número de emergência da sua região.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Dormência ou formigamento entre as pernas, ao redor dos genitais, das nádegas ou do ânus; a sensação ao se limpar é diferente</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Dificuldade nova para começar, sentir ou controlar a urina ou as fezes, ou dormência nova ou perda de função no sexo</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Fraqueza ou dormência nas duas pernas, fraqueza que está piorando, dor nas duas pernas, ou um pé que cai ou se arrasta</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Dor no peito</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Dor depois de um acidente grave</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Procure ajuda no mesmo dia: uma panturrilha</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Não a alongue. Com falta de ar ou dor no peito, é uma emergência.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Uma panturrilha que há pouco está inchada, quente, dolorida ou com a cor alterada</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Fale logo com um profissional de saúde</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Se você tem dor nas costas ou na perna junto com qualquer um destes sinais.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Febre, ou mal-estar</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Perda de peso sem saber por quê</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Ter tido câncer</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Dor constante à noite que nenhuma posição alivia</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Um caroço novo, ou uma mudança na forma da coluna</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Uma queda ou pequena batida, com ossos frágeis ou uso prolongado de corticoides</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Sistema imunológico fraco, ou uso de drogas injetáveis</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Dor nova quando você tem menos de cerca de 20 anos ou mais de cerca de 50</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Nenhuma melhora depois de algumas semanas</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Segure-se em algo que não possa se mexer: uma mesa, uma parede, uma cadeira sem rodinhas encostada na parede.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Pés descalços ou calçado que não escorregue; nada de meias em piso liso, nada de salto alto.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Um metro de chão livre, sem cabos nem bolsas, bebidas quentes fora do caminho.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Levante-se em duas etapas: coluna longa e respire, depois suba.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>A frente do quadril</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Psoas maior e ilíaco trazem a coxa para cima; reto femoral, sartório, tensor da fáscia lata e pectíneo ajudam.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Ficar muito tempo na cadeira pode deixar o quadril com sensação de rigidez. Sentir rigidez não é o mesmo que ter músculos curtos.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>Primeiro encaixe, depois um pouco à frente: o encaixe põe o alongamento no quadril e poupa as costas. Leve já basta.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>A lateral do quadril</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>O músculo na lateral do quadril, o glúteo médio, leva a perna para fora e mantém a pelve nivelada quando você fica em uma perna só.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>Na parte interna da coxa estão os que juntam as pernas.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Antes do treino</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Antes do treino, mova-se; deixe os alongamentos mantidos para a mesa ou para depois.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Cinco respirações lentas, quatro segundos para dentro e seis para fora. Nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>Cabeça leve? Respire como sempre.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Formigamento e dormência</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Formigamento, dormência ou sensação de choque elétrico vem de um nervo, não de um músculo: pare. Isso vale para a frente da coxa tanto quanto para a parte de trás da perna.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>O grande nervo da parte de trás da perna vem de raízes na lombar. A parte interna da perna abaixo do joelho e a frente da coxa pertencem a outro nervo.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>A maioria das pessoas com ciática melhora sem cirurgia, muitas vezes ao longo de semanas. Ela pode voltar, e para algumas pessoas dura mais.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Alguns sinais de alerta precisam de ajuda rápida: veja a lista.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Quando as costas doem</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>A maior parte das dores nas costas não é sinal de dano e se acalma. Alguns sinais de alerta precisam de ajuda rápida: veja a lista.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Mover-se com suavidade e mudar de posição com frequência é um bom hábito. Pare o que piora a dor.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Respire duas vezes e levante devagar</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Fique à vontade e respire</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Quando lembrar</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>No computador ou longe dele</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>O alongamento</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sons e voz</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Lembrar depois de</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Quanto tempo você fica no computador sem pausa até vir um lembrete.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>Colorir o ícone da bandeja na metade</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>O ícone muda de cor quando passa a metade desse tempo. Nada mais acontece.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Lembrar com uma notificação</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>O primeiro passo. Sem ela, o cartão vem primeiro.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Mostrar um pequeno cartão quando um lembrete fica sem resposta</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>O cartão fica em um canto da tela e nunca tira o teclado de você.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Mostrar o cartão depois de</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Quanto um lembrete espera por uma resposta até o cartão aparecer. Desligado significa sem cartão.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Um som suave</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Sobre um programa que ocupa a tela toda, nada é mostrado. Quando ele reteve um lembrete pelo máximo permitido, este som toma o lugar da notificação. Nunca com um microfone em uso.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Só onde um programa ocupa a tela toda</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Também no segundo lembrete</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Modo firme: o cartão fica até ser respondido</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Se não, ele some sozinho depois de dez minutos. Ele fica no seu canto; fechá-lo também é uma resposta, e uma pausa também.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>Adaptar os lembretes às suas respostas</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Depois de três seguidos sem efeito, eles vêm dez minutos mais tarde. Uma vez por semana, pergunta-se se são demais. Cada mudança é mostrada aqui com o seu motivo.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Intervalo na digitação a esperar</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Um lembrete espera até teclado e ponteiro ficarem parados por este tempo, para não chegar no meio de uma frase.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Esperar por esse intervalo no máximo</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Depois desse tempo, o lembrete vem mesmo enquanto você digita.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Lembrar quando fico em pé por muito tempo</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Depois de “Estou em pé”, uma notificação; ela pede uma mudança, não uma cadeira.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Muito tempo em pé significa</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Quanto tempo você fica em pé até essa notificação vir.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Tempo para chegar</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Nenhum lembrete por este tempo depois que você volta, desbloqueia a tela ou reativa o computador.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Esperar após uma chamada</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Um lembrete que esperou por uma chamada ou apresentação vem este tempo depois do fim dela.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Reter um lembrete no máximo</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>O máximo que uma chamada, uma apresentação ou o modo não incomodar pode reter um lembrete.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Os lembretes vêm só nestas horas; nenhuma significa a qualquer hora. Um dia pode ter vários intervalos, e um deles pode passar da meia-noite. O tempo no computador é contado do mesmo jeito.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>Nenhum lembrete vem nestas horas, por exemplo daily 12:00-13:00. Um que venceu durante elas vem depois do fim.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Dias de folga</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>Nenhum lembrete nestas datas.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Resumo do dia às</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>Nesta hora, uma notificação diz quanto tempo você ficou no computador, o período mais longo, as pausas e os alongamentos. Nenhuma significa que não há resumo.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Arquivo de calendário</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Um arquivo no formato iCalendar (.ics) neste computador. Enquanto um evento dele acontece, um lembrete espera. Ele só é lido, e lido de novo sempre que muda. Um evento de dia inteiro não retém nada, a menos que o calendário o marque como ocupado.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Considerar ausência depois de</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Um silêncio de teclado e ponteiro que dura este tempo é uma ausência, contada da última tecla ou movimento. Um silêncio mais curto é leitura, e conta como tempo no computador.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Perguntar sobre ausências menores que</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>O silêncio sozinho não distingue leitura de uma caminhada. Quando o silêncio foi mais curto que isto, o app pergunta qual foi; um silêncio mais longo vale como ausência.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Perguntar no máximo uma vez em</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>O tempo mínimo entre duas dessas perguntas.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Acreditar que assisto em silêncio por</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>Em uma chamada ou vídeo, você conta como no computador sem tocá-lo, por este tempo no máximo; depois o app pergunta.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Notar chamadas pelo microfone</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Enquanto um programa grava de um microfone, um lembrete espera, e você conta como no computador sem tocá-lo. Só se olha se há um em uso, nunca o som.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Notar chamadas pela câmera</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>O mesmo enquanto um programa tem uma câmera aberta. A imagem dela nunca é olhada.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Notar quando a tela é compartilhada</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>O mesmo enquanto a tela é compartilhada ou gravada, onde a área de trabalho avisa.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Notar o que mantém a tela ligada</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Enquanto um programa impede a tela de escurecer, como faz um vídeo, você conta como no computador sem tocá-lo. Isso sozinho nunca retém um lembrete.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Notar janelas em tela cheia</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Enquanto a janela em uso ocupa a tela toda, um lembrete espera, e você conta como no computador sem tocá-lo.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Respeitar não incomodar</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Enquanto a área de trabalho está em não incomodar, um lembrete espera.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Uma pausa dura pelo menos</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Um tempo longe, ou em pé, de pelo menos esta duração encerra a contagem e inicia outra.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Acreditar que estou em pé por</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>“Estou em pé” termina sozinho depois deste tempo, ou no próximo bloqueio. Dito de novo, vale por mais esse tempo.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Uma pausa completa dura pelo menos</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>A partir desta duração, o histórico mostra a pausa como completa.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>A rotina que Alongar agora abre.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>No escritório, nenhuma rotina que precise do chão é oferecida, a menos que você a escolha.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Alongamentos do quadril por dia</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Quantos lembretes de um dia indicam um alongamento do quadril; todos os outros indicam uma caminhada ou um momento em pé.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Movimentos a deixar de fora</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>As rotinas são alteradas para passar sem estes. Fica só neste computador.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Ajoelhar</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Descer ao chão</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Uma perna atrás de mim</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Dobrar muito o quadril</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Pernas bem afastadas</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Ficar em uma perna só</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Inclinar-se para a frente</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Formigamento ou dormência em uma perna</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>Alongar até o limite de uma articulação</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Em pé: eu fico na cadeira</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Levantar-me rápido</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Introdução antes do próximo alongamento</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>O que são estas ideias de movimento, para quem, e quais movimentos deixar de fora. Depois de mostrada, isto fica desligado.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Perguntar sempre o que evitar</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Uma fileira de botões antes de começar um alongamento; o que você escolhe ali vale para hoje.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Sons suaves</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>Nos pontos de virada de um alongamento: começo, troca de lado, fim. Nunca com um microfone em uso.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Dos sons e da voz, em porcentagem do volume do sistema.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Indicações faladas</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>A indicação do momento é lida em voz alta, onde o sistema tem uma voz (speech-dispatcher). Nunca com um microfone em uso.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Das janelas, dos exercícios e da linha de comando.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como a área de trabalho</translation>
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
        <translation>Pausar música e filmes durante um alongamento</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Os reprodutores que tocam quando um alongamento começa são pausados, e continuam depois dele.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Comando com um lembrete</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>É iniciado a cada lembrete. Recebe do que se trata como STRETCHBREAK_… em seu ambiente, tem 10 segundos, e não passa por nenhum shell.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Comando quando uma pausa começa</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>É iniciado quando você sai, se levanta ou começa um alongamento, até onde o app consegue ver.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Comando quando uma pausa termina</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>É iniciado quando você está de volta ao computador.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Comando quando um período termina</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>É iniciado quando uma pausa foi longa o bastante para contar.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Comando após um alongamento</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>É iniciado quando um alongamento foi concluído ou interrompido.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>As cores das janelas.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Ligado mostra a figura como imagens paradas, uma para cada passo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Guardar o histórico</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Dias mais antigos são excluídos de vez, uma vez por dia. O histórico nunca sai deste computador.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dois anos</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
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
        <translation>opções</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostra esta ajuda e termina</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltam estes argumentos: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconhecidos: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r não existe (escolha entre: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r não é um valor do tipo %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>a opção %(option)s é ambígua: pode ser %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>é preciso um argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>é preciso pelo menos um argumento</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>o argumento %r não cabe aqui</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>Alongar agora</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Vou caminhar</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Acabei de me mexer</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Em %n minuto</numerusform>
            <numerusform>Em %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Até {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Hoje no computador: {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Mais longo sem pausa: {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Pausas: {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Alongamento do quadril: {left} s esquerda, {right} s direita</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Nada foi enviado hoje.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Hoje: {channels}. O último: {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>ainda não testado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>não visto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Mouse ou tecla</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Descanse as mãos por dois segundos. Depois mova o mouse ou pressione Shift.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>A atividade não foi vista. Assim o tempo no computador não pode ser contado.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Dez segundos sem atividade</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Não toque no mouse nem no teclado por dez segundos.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>O silêncio não foi visto. Talvez um dispositivo se mova sozinho.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bloqueio de tela</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Bloqueie a tela, e desbloqueie. Ou pule este passo.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>O bloqueio não foi avisado. Então ele conta como silêncio.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Um vídeo</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Reproduza um vídeo por alguns segundos. Ou pule este passo.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Nada avisou que um vídeo está tocando. Um filme então conta até a sua última atividade.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Notificação com um botão</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Vem uma notificação. Pressione o botão dela.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Nenhuma resposta voltou. Os lembretes também têm um cartão próprio.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Procurando o ícone no painel.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Nenhum painel mostra o ícone. A janela pequena faz o mesmo.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>com defeito</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>o app</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>bloqueio e suspensão</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfone</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>câmera</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>tela compartilhada</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reprodução</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>display</source>
        <translation>tela</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>barramento da sessão</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>barramento do sistema</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notificações</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>notificações (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>serviço D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>comandos próprios</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>tocadores de mídia</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>lembretes enviados</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>próximas verificações</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>Vê-se que há atividade, nunca qual.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Inicie o StretchBreak dentro da sessão gráfica. No Wayland, o compositor precisa oferecer notificações de inatividade: GNOME, KDE, sway, Hyprland, labwc e outros oferecem.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>O bloqueio e a suspensão são avisados.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Instale systemd-logind ou elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>Dá para ver se um programa grava.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Instale libpulse, e execute PulseAudio ou pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>Dá para ver se um programa tem a câmera aberta.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>Dá para ver se a tela é compartilhada.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Execute PipeWire, com libpipewire instalada.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>Programas que mantêm a tela ligada são avisados.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Precisa do logind, ou do serviço de sessão do GNOME ou do KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>Dá para ver se uma janela ocupa a tela toda.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Precisa de um gerenciador de janelas que avise (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>O não incomodar da área de trabalho é visto.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Pausar os lembretes no menu da bandeja faz o mesmo.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>O que acontece fica guardado.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Libere espaço no disco, e garanta que você possa gravar na pasta dele.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Os lembretes aparecem com seus botões.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Instale um serviço de notificações, como dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Não está em uso agora.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Isto não pode ser visto aqui.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>O ícone está no painel.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Nenhum painel recebe o ícone ainda; a janela pequena está aí.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Adicione uma bandeja ao painel. O GNOME precisa da extensão AppIndicator, ligada.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>Não há bandeja nesta plataforma.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Nenhuma prevista: só atividade ou a área de trabalho o acorda.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Ele olha de novo em: {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Um teste do StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Pressione o botão: é só isso.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Estou vendo</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>A notificação não pôde ser mostrada.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Levante-se por um minuto ou faça um alongamento suave.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Sem atividade de {since} a {until}: você se levantou?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Sua resposta acerta a contagem. Não responder também está bem.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Uma semana de lembretes: como foi?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Cada resposta os move em dez minutos. Sem resposta, eles ficam como estão.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demais</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Está bom</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Mais, por favor</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>Em pé há {minutes} min</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Dê alguns passos ou sente-se: o que ajuda é mudar.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Agora me sento</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Continuo em pé</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>Eu me levantei</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Eu estava aqui</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>Foi o segundo adiamento</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>O StretchBreak agora espera pelo seu próximo intervalo.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Talvez um curto: alongamento do quadril, em pé, 1 minuto</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Talvez um mais longo: alongamento do quadril, em pé, 2 minutos</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>contando, sem atividade</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausência</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>em pé</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>em suspensão</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>não está em execução</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>sem contar</translation>
    </message>
    <message>
        <source>input</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>tela bloqueada</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computador em suspensão</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>o app não estava em execução</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfone em uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>câmera em uso</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>tela compartilhada</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>algo está tocando</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>janela em tela cheia</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não incomodar</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>a atividade não pode ser vista</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>você disse</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>um alongamento</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>um evento no seu calendário</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>uma reunião, como você disse</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>fora do seu horário de trabalho</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horas de silêncio</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>um dia de folga</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>lembretes pausados até {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>lembrete retido: {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state}: {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>sem atividade</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Caminhe até a janela, 2 minutos</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Caminhe até a torneira para um copo de água, 2 minutos</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Caminhe até a porta mais distante e volte, 2 minutos</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Caminhe pelo corredor, ida e volta, 2 minutos</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Saia para tomar ar fresco, 5 minutos</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Dê uma volta no prédio, 5 minutos</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Caminhe por todas as salas em que pode entrar, 2 minutos</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Caminhe até a chaleira e faça um chá, 3 minutos</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Desça e suba um lance de escada, 2 minutos</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Resolva a pé uma pequena tarefa, 3 minutos</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Caminhe até a caixa de correio ou a portaria, 3 minutos</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Dê uma volta lenta com os braços soltos, 2 minutos</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Caminhe, e olhe o que está mais longe, 2 minutos</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Caminhe sem o celular, 3 minutos</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Caminhe até onde há luz do dia, 3 minutos</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Caminhada fácil com a figura em movimento, 2 minutos</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Marche no lugar, fácil e em silêncio, 1 minuto</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Caminhe até a lixeira mais distante, 1 minuto</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Caminhe até a sacada, o jardim ou a porta da rua, 3 minutos</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Dê uma volta e cuide das plantas, 3 minutos</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Leve uma coisa ao lugar dela, 2 minutos</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Em pé à janela, olhe bem ao longe, 1 minuto</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Levante-se e leia a próxima página em pé, 2 minutos</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>Fique em pé na próxima chamada ou mensagem, 3 minutos</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>Em pé, coluna longa, ombros soltos, respiração lenta, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>Em pé, passe o peso de um lado para o outro, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>Em pé, suba na ponta dos pés dez vezes, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>Em pé, apoie-se na mesa com os braços estendidos, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>Em pé, deixe os dois braços balançarem, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>Em pé, role os ombros para trás, 1 minuto</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Levante-se e arrume um canto da mesa, 2 minutos</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>Fique em pé enquanto bebe algo, 2 minutos</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>Em pé para o próximo pensamento, mãos fora das teclas, 1 minuto</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Levante-se e sente-se cinco vezes, devagar, 1 minuto</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>Em pé, estenda as duas mãos para cima, 1 minuto</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Alongamento do quadril, em pé junto à mesa, 1 minuto</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>Frente do quadril, uma vez de cada lado, 1 minuto</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Pequeno passo para trás, encaixe e respire, 1 minuto</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Uma rotina suave junto à mesa, 1 minuto</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Respirações lentas em um alongamento fácil, 1 minuto</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Alongamento do quadril, em pé, com alguns passos, 2 minutos</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Alongamento do quadril e alguns agachamentos fáceis, 2 minutos</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>Frente dos dois quadris, em pé, 2 minutos</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Dois minutos suaves em pé, 2 minutos</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Movimentos fáceis com roupa comum, 2 minutos</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Rotina para o quadril no chão, 4 minutos</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>No tapete: frente e parte interna do quadril, 4 minutos</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Quatro minutos sem pressa para o quadril, 4 minutos</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Movimentos suaves na cadeira, 1 minuto</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Parte alta das costas sobre a borda da cadeira, 1 minuto</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Parte alta das costas e contrações fáceis, na cadeira, 1 minuto</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Coluna longa na cadeira, mova a parte alta das costas, 1 minuto</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Mãos fora das teclas, olhe ao longe, 1 minuto</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Seis respirações lentas, mãos no colo, 1 minuto</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Role os dois ombros para trás, na cadeira, 1 minuto</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Círculos lentos com os dois braços, na cadeira, 1 minuto</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Abra e feche as mãos, solte os punhos, 1 minuto</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Ponha uma coisa no lugar dela, 1 minuto</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Estenda-se para cima e para cada lado, na cadeira, 1 minuto</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Vá para outro lugar da sala, 2 minutos</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Busque uma bebida, do jeito que servir para você, 2 minutos</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Vá até a janela, do jeito que servir para você, 2 minutos</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Uma volta lenta, do jeito que servir para você, 2 minutos</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Olhe pela janela mais distante que você alcança, 2 minutos</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>a conexão foi fechada</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>nenhum endereço utilizável</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Este ambiente não tem D-Bus: {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Não pode ser usado: {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Não responde: {bus} ({why}). Tentando de novo.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Conexão perdida: {bus} ({why}). Tentando de novo.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>o que chegou não é D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>nada responde em {places}. Inicie o StretchBreak dentro de uma sessão gráfica.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>O StretchBreak não pode iniciar: falta uma biblioteca de que o Qt precisa ({why}). Instale o pacote do seu sistema que a contém.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>não há tela: nem WAYLAND_DISPLAY nem DISPLAY está definido. Inicie o StretchBreak dentro de uma sessão gráfica.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} não é uma pasta.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} não pode ser usada: {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} é de outra pessoa.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} está aberta a outras pessoas; feche-a com: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>Não foi possível falar com o StretchBreak em {path}: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>O StretchBreak não está em execução. Inicie com: stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>O StretchBreak está aí e não responde. Tente de novo, ou encerre-o.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>O StretchBreak interrompeu a resposta. Tente de novo.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>O StretchBreak não tem resposta para isso; o arquivo de log diz por quê.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Um comando é um objeto JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>A resposta é longa demais para ser enviada.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>O comando é longo demais.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Isso não é uma linha de JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>O StretchBreak não conseguiu fazer isso; o arquivo de log diz por quê.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>ali não se fala o protocolo Wayland</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>o servidor X não responde</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>o notify-send não diz se alguém viu</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR não está definido</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>ninguém escuta ali</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>o XWayland só vê a atividade das próprias janelas</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>o servidor X não tem a extensão SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>o servidor X não tem o contador IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart pode ficar em on ou off, não em “{word}”</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>O ambiente pergunta a você primeiro; a resposta aparece nas configurações.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>O StretchBreak inicia com a sessão.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>O StretchBreak não inicia com a sessão.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Este sistema não diz se o StretchBreak inicia com a sessão.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>um momento</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Pausa curta</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time}; motivo: {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} é “{text}”, que não é um horário como 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>o fuso horário “{name}” não é conhecido</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>falta DTSTART</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION é “{text}”, que não é uma duração como PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>não há BEGIN:VCALENDAR no começo: não é um arquivo de agenda</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>a linha {line} não tem a forma NOME:VALOR</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>linha {line}: o evento ali não pode ser usado ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>O resto é usado.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Ele não segura nada.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file}: {problem}, e mais %n.</numerusform>
            <numerusform>{file}: {problem}, e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n dos eventos se repete de um jeito que não dá para seguir</numerusform>
            <numerusform>%n dos eventos se repetem de um jeito que não dá para seguir</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file}: é maior do que uma agenda pode ser; não segura nada.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file}: a agenda não pode ser lida ({why}); não segura nada.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>não há rotina chamada “{name}”; há: {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>em qualquer lugar</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>precisa de espaço no chão</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nada para segurar</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Nenhum tempo se perde nem conta duas vezes; o que acontece agora aparece nos dias que o relógio mostra. Se estiverem errados, acerte o relógio.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>O relógio deste computador foi adiantado em 1 dia.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>O relógio deste computador foi atrasado em 1 dia.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>O relógio deste computador foi adiantado em %n dia.</numerusform>
            <numerusform>O relógio deste computador foi adiantado em %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>O relógio deste computador foi atrasado em %n dia.</numerusform>
            <numerusform>O relógio deste computador foi atrasado em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>“{text}” não é um dia como 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>“{text}” não é um horário como 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Um alongamento já está aberto; aqui está ele.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>O cartão está com o teclado.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Não há nenhum cartão na tela agora.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>O StretchBreak não tem janela chamada “{name}”.</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>O StretchBreak foi encerrado.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>O StretchBreak não conhece o comando “{name}”.</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>o histórico não tem nada em {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>uma correção precisa de horários com fuso, como 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>o que é corrigido começa antes de terminar, e não passa de um dia</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>“{word}” não é uma correção possível; use uma destas: {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>Ainda não há nada no histórico para estes dias.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>mais longo</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pausas</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>lembretes</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>along. esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} por {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>contado: {counts}, sem horários</translation>
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
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>“duration” deveria ser um número de segundos</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>“duration” não pode ser {number} segundos</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>“data” deveria ter um “status”: afk ou not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, linha {line}: {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>não tem bucket do tipo “{type}”; exporte todos os buckets, ou aw-watcher-afk, do ActivityWatch como JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>não tem uma lista de eventos</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>“timestamp” deveria ser um horário como 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>não é JSON que possa ser lido</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, evento {number}: {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>deveria ser “{first}”; é do Workrave?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>é de uma versão diferente de {one} ou {other}; avise com as primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder}: não contém nem {one} nem {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>deveria ser um dia como “D 2 2 126 8 30 2 2 126 17 5”, para 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>deveria ter como primeiro número os segundos de atividade daquele dia</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} em {days} do {program} estão agora no histórico.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>Não há nada em {path} que o histórico já não tenha.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>O seu começa em {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 dia contado pelo {program} está agora no histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n dia contado pelo {program} está agora no histórico.</numerusform>
            <numerusform>%n dias contados pelo {program} estão agora no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>sem permissão para gravar aqui</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders}: {why}. O que não puder ser guardado ali fica na memória e se perde ao encerrar. Garanta que você possa gravar na pasta, ou defina {variable} como uma em que possa.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (minutos), tomorrow, ou “until 14:30”</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (minutos), ou “until 14:30”</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>“{text}” não é uma duração para pausar; escreva {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>“{text}” não é uma duração de reunião; escreva {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>“{text}” não é uma hora do dia; escreva {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n minuto no computador</numerusform>
            <numerusform>%n minutos no computador</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>menos de um minuto no computador</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 minuto no computador</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>O histórico foi excluído.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} foi excluído do histórico.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>O histórico de {first} a {last} foi excluído.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>seu começo</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>não há mais espaço no disco</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>cota de disco esgotada</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>links simbólicos demais em sequência</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Sabe há quanto tempo você está no computador, e mostra um alongamento suave.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostra a versão do programa e termina</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>As configurações de antes estão guardadas como {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>imprime JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>substitui uma configuração nesta execução, por exemplo remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>inicia sem nenhuma janela, como ao entrar na sessão</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>executa as sessões mais rápido, para experimentar</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>por exemplo standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, ou: until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, ou uma duração como 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>imprime uma linha por dia em CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>imprime as pausas como calendário</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>inicia o app na bandeja</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>o que o app acredita agora, e por quê</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>abre uma rotina agora</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>mostra as rotinas, para escolher uma</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>mostra e muda as configurações</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>mostra as primeiras páginas de novo</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>diz que você acabou de fazer uma pausa</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>diz que você vai caminhar agora</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>nenhum lembrete enquanto você está em reunião</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>diz que você está em pé a partir de agora</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>diz que você se sentou de novo</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>diz que você se levantou, quando perguntado</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>diz que você estava no computador</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>lembra de novo em MIN minutos</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>nenhum lembrete por um tempo</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>encerra a pausa dos lembretes ou a reunião</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>o que ele consegue ver aqui, e o que ajudaria</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>os seus dias até agora</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>tudo o que você tem aqui, em um só arquivo</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>tudo de volta a partir de um arquivo desses</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>os dias que outro programa guardou</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>avalia um dia gravado</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>os exercícios que há, e quanto tempo levam</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>as rotinas que há, e para que serve cada uma</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>verifica arquivos de exercícios e rotinas</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>desenha as figuras em uma imagem</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>início ao entrar na sessão: on, off, ou como está</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>encerra o app</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Tente: {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>primeiro dia, por exemplo 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>último dia, incluído</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>exclui um dia de vez, ou recalcula todos os dias</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>o que excluir</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>excluir de verdade</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>de qual programa</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>o arquivo ou a pasta dele</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>todas as figuras, certas e erradas</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>uma figura: qual exercício</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>de onde</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>qual momento</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>para onde vai a figura</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>um dia gravado</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>um arquivo de configurações (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>diz o que está errado, com arquivo e linha</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>arquivos ou pastas</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>desenha um dia em uma imagem</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>com --plot: qual dia; sem isto, hoje</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>qual configuração, ou arquivo</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>o valor a partir de agora</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>com --plot: a semana desse dia</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>com --plot: o mês dele</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>com --plot: os doze meses até ele</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} não aceita nada depois de {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} precisa de {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file}: já existe um arquivo; dê outro nome</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file}: esse arquivo de configurações não existe</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file}: nada foi aproveitado</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada é diferente.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Conserte o arquivo primeiro.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>inicia um programa</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>não há arquivo TOML ali</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n arquivo, nada a consertar</numerusform>
            <numerusform>%n arquivos, nada a consertar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nada a consertar</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>O barramento da sessão não responde: as notificações e o bloqueio precisam dele.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Não há barramento da sessão: as notificações e o bloqueio precisam de um.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>O StretchBreak não está em execução, então só se verifica o que dá para ver de fora.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Inicie com: {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>O arquivo de configurações pode ser lido.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>O registro pode ser lido.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>A tela responde.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>O barramento da sessão responde.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Dias recalculados: {days}, a partir de eventos: {events}. A assinatura deles é {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>isto exclui todo o histórico de vez; repita com --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>isto exclui de vez o que se sabe de {day}; repita com --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>os mesmos eventos deram outros números na segunda vez; avise, por favor</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Não há histórico para excluir.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>“{text}” não é nem um dia como 2026-03-02 nem: all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>O StretchBreak está em execução; encerre-o antes com: {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} contém {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} não contém nada: ainda não há nada.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: esse arquivo não existe</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} foi restaurado.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>O que havia antes está guardado em {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures precisa de --sheet OUT.png, ou --exercise ID e --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at deveria ser um número de segundos, não {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} não é um exercício; stretchbreak exercises lista todos</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>A imagem não pode ser gravada: {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>O StretchBreak não consegue iniciar ({why}). Há mais em {log}.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>O que estava configurado antes continua valendo, e nada é gravado até o arquivo ser consertado.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>A linha de comando não consegue falar com esta cópia.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>O StretchBreak está iniciando; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>dar o teclado ao cartão, se houver um</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>“{text}” não é algo que eu conheça; use uma destas: {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>“{text}” não é um horário com fuso, como 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>“{word}” precisa de minutos de 1 a {most}, não “{text}”</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>“{word}” vai sozinho; “{rest}” não pode vir depois</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>um nome como standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} a {high}, ou off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} ou {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, ou qualquer um de {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, ou {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Não há configuração chamada {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} não pode ser usado; permitido: {allowed}. Escreva por exemplo {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break é mais curto que break_length; {length} vale para os dois.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} não pode ser usado; permitido: {allowed}. Vale o padrão, {default}. Para mudar, escreva por exemplo {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Você quis dizer {key}?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>um tempo de 0.2s a 24h, ou off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>um tempo de 0.2s a 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; não tem a forma KEY=VALUE, como remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Ela fica no arquivo como está.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>horários como mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>datas como 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>o caminho completo de um arquivo</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>uma hora do dia como 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>um programa com seus argumentos, como notify-send &apos;Levante-se&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} não pode ser gravado: {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} tem o formato {theirs}; esta versão lê {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} está danificado: o registro dele não pode ser lido</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} não é uma cópia de segurança utilizável: {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>nada foi mudado, pois algo deu errado: {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} contém {name}, que não pertence a uma cópia de segurança</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} está danificado: {name} não é o que foi guardado</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} está danificado: as configurações dele não podem ser lidas ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>O registro não pôde ser lido ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>Nem todos os últimos eventos antes de o app parar puderam ser lidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>Mais %n, depois da parte danificada, foi recuperado, e tudo está guardado como {name}.</numerusform>
            <numerusform>Mais %n, depois da parte danificada, foram recuperados, e tudo está guardado como {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Ele está guardado como {name}, e um novo começa com o único item legível (%n).</numerusform>
            <numerusform>Ele está guardado como {name}, e um novo começa com os %n itens legíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Ele está guardado como {name}, e um novo começa.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>está danificado ({damage}) e não pode ser posto de lado ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Tudo está guardado como {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Ele está guardado como {name}, e um novo começa; os itens dele não puderam ser recuperados ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>diz ser da versão {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Ele está guardado como {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>não é um registro do StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>os dias foram excluídos, mas o arquivo auxiliar não pôde ser esvaziado enquanto outro programa lê</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Cópias ao lado do registro ainda podem contê-los: {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Até que isso seja consertado, o histórico fica só na memória.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>O registro {file} não pode ser usado: {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Ele fica como está; esta execução fica só na memória. Atualize o app, por favor.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>algo inesperado aconteceu ({error}); o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>O registro {file} não pode ser lido: {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta o fim</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>As configurações não podem ser lidas ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} não pode ser {value}; permitido: {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Valem os padrões.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Nada foi salvo ({why}); o arquivo está como estava.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what} não pôde ser mudado aqui sem prejudicar o resto; edite você, por favor.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>é maior do que configurações podem ser</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>As configurações não puderam ser lidas ({wrong}). Estão guardadas como {name}, e valem os padrões. Para tê-las de volta, conserte esse arquivo e devolva o nome antigo a ele.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>As configurações não puderam ser lidas ({wrong}). Estão guardadas como {name}; vale o que vem antes do erro e, para o resto, os padrões. Para tê-las de volta, conserte esse arquivo e devolva o nome antigo a ele.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>As configurações não podem ser lidas ({wrong}), e o arquivo não pode ser posto de lado ({why}). Valem os padrões; conserte o arquivo, por favor.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>foi gravado por uma versão posterior do StretchBreak (formato {theirs}, não {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>não é um banco de dados</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>falta o próprio arquivo</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (linha {line}, coluna {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (no fim do arquivo)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>falta “=” depois de um nome</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>falta o fim da linha depois de uma instrução</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>falta “]” no fim do nome de uma tabela</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instrução inválida</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valor inválido</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>um nome não pode começar assim</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>um valor aparece duas vezes</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>uma lista não está fechada</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>um texto não está fechado</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>um “\” sozinho em um texto</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>um texto passa do fim da linha</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>a mudança não sai como se queria</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>não é TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>não é um banco de dados</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>o banco de dados não pode ser aberto</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>o banco de dados é somente leitura</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>o banco de dados ou o disco está cheio</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erro ao ler ou gravar no disco</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>o que deveria ser texto nele não é</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>outro programa o mantém bloqueado</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>períodos acima de 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>períodos de 30 a 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>períodos abaixo de 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nada visto</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>Histórico do StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Cada dia, pausa, lembrete e alongamento registrado é excluído deste computador e não pode ser recuperado. As configurações ficam como estão.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Tudo o que foi registrado neste dia é excluído e não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Excluir este dia</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Excluir todo o histórico?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>Eu me &amp;levantei</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>Eu estava no &amp;computador</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>Eu estava em &amp;pé</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Não &amp;sei</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>&amp;Retirar o que eu disse</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>Excluir {day}?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>nenhum período acima de 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algum</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>mais de 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>mais de 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>mais de 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>lembrete</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>sua resposta</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>alongamento</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>muito não se sabe</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>o dia do meio de cada semana; a faixa é tão larga quanto o que não se sabe</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} no computador, {long}; o período mais longo foi de {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Tempo em períodos acima de 30 minutos, dia a dia</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Tempo por dia em períodos acima de 30 minutos, semana a semana</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Nada foi visto aqui.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day}: {time} no computador</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Tempo em períodos, dia a dia</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file}: uma imagem do histórico é .svg ou .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Alongamento do quadril, cada lado</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side}: {n} de {aim} segundos de alongamento do quadril</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Já é bastante.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>objetivo {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>bastante {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>No computador</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Mais longo de uma vez</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>dias insuficientes para dizer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} por dia em períodos acima de 30 minutos; estima-se de {low} a {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Semana de {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>no computador</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>no computador, sem atividade</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>alongamento, interrompido antes</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>em pé agora</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>na cadeira de novo</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>Eu estava no computador</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>lembretes de novo</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>alongar agora</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>alongamento concluído</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>alongamento interrompido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>lembretes pausados</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>o relógio mudou</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>esquerda {left}, direita {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} em períodos acima de 30 minutos</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} sem saber</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>Não há dias suficientes para dizer se isto está mudando.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Nenhuma mudança clara em relação às quatro semanas anteriores.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Menos tempo em períodos acima de 30 minutos do que nas quatro semanas anteriores.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Mais tempo em períodos acima de 30 minutos do que nas quatro semanas anteriores.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>O relógio mudou de {before} para {after}</translation>
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
        <translation>em {n} minutos</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, retido: {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Voltar ao alongamento</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Tradução assistida por máquina, aguardando revisão.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Fique em pé um momento, e continue quando quiser.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Os dois lados feitos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Nada foi mantido, e nada precisava ser.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Leve: na medida certa.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Leve já basta: na próxima vez, pressione “Demais” mais cedo.</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>Isso foi demais. Na próxima vez, faça a versão mais suave.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>Parar é sempre certo. Na próxima vez, faça a versão mais suave.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Se algo dói e continua, veja os sinais de alerta.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Saia devagar</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Interrompido. Tudo bem.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Quão forte foi, no máximo? Você não precisa responder.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s esquerda, {right} s direita</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name} descansa por uma semana, pois foi demais duas vezes seguidas.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name} fica de fora até amanhã.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Hoje não, então</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Leve três vezes seguidas. Só se quiser, na próxima vez: {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>Já é bastante por hoje: {left} s esquerda, {right} s direita.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Você estava aqui. Continue, ou comece do início.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Respiração feita</translation>
    </message>
    <message>
        <source>L</source>
        <translation>E</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>Cinco segundos para sair</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Assim</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Longe demais</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Seta para a esquerda</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Seta para a direita</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Do início</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>nenhuma rotina pôde ser lida; reinstalar o StretchBreak resolve</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demais</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T ou seta para baixo</translation>
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
        <translation>Eu parei</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Versão mais suave</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>Evitar …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>leve tensão, daria para conversar</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Uma leve tensão, 3 de 10 no máximo: daria para conversar.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>Em pausa: passou um tempo sem ser visto. Continue de onde estava.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Que bom ver você de volta. Continue de onde estava.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Menos está bom: vá mais devagar, ou pare.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>Em pausa. Saia do alongamento, se quiser.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Leve tensão, 3 de 10 no máximo, nada forçado.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Mais suave agora: menos do mesmo.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>Só o encaixe já basta</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>A metade já basta</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Respire devagar. Leve já basta.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>A seguir: pronto</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>os dois lados</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Espera até você começar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Assim não: {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Alivie um pouco</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Menos está bom. Fique onde é leve.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>O que você precisa</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Tome posição</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Entre devagar</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantenha e respire</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respire devagar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Caminhe em ritmo confortável</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>A seguir: {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Este passo leva {n} segundos</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side}: {n} de {m} segundos mantidos</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Mais suave agora: {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Nada além de um pouco de espaço.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>A seguir: mantenha {n} s · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Começa sozinho em {n} segundos</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} respirações lentas</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} vezes</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Mantenha por {n} segundos</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>Hora de uma pausa, quando você quiser</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Nenhum lembrete previsto</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Próximo lembrete por volta de {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Lembretes pausados até {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Um lembrete está esperando: {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>O StretchBreak já está em execução; aqui está a janela dele.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Aqui estão as rotinas para escolher.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Aqui estão as configurações.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Aqui estão os seus dias.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Aqui estão as boas-vindas.</translation>
    </message>
</context>
</TS>
