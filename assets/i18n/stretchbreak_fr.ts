<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>About</name>
    <message>
        <source>Anything to steer around?</source>
        <translation>Quelque chose à éviter ?</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without it. You can change this later.</source>
        <translation>Les routines sont adaptées pour s’en passer. Vous pourrez changer cela plus tard.</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Conservé uniquement sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>AtLoginSwitch</name>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start at login (this system does not tell)</source>
        <translation>Démarrer à l’ouverture de session (ce système ne le dit pas)</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Dans la zone de notification, sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Another copy starts at login: {what}</source>
        <translation>Une autre copie démarre à l’ouverture de session : {what}</translation>
    </message>
    <message>
        <source>To count from the start of the day</source>
        <translation>Pour compter dès le début de la journée</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Le bureau ne l’a pas permis.</translation>
    </message>
    <message>
        <source>A copy with a folder of its own ({variable}) does not start at login.</source>
        <translation>Une copie avec un dossier à elle ({variable}) ne démarre pas à l’ouverture de session.</translation>
    </message>
    <message>
        <source>It is switched off under Startup apps in the Task Manager.</source>
        <translation>Il est désactivé dans le Gestionnaire des tâches, sous Applications de démarrage.</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings switched it off.</source>
        <translation>Les réglages du bureau l’ont désactivé.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>A test reminder</source>
        <translation>Un rappel d’essai</translation>
    </message>
    <message>
        <source>This is where reminders come.</source>
        <translation>C’est ici que les rappels arrivent.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>StretchBreak reminder</source>
        <translation>Rappel de StretchBreak</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Levez-vous une minute, ou faites un étirement tout en douceur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Réunion …</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A few choices</source>
        <translation>Quelques choix</translation>
    </message>
    <message>
        <source>What is here already is fine for most. All of it can be changed later.</source>
        <translation>Ce qui est déjà là convient à la plupart. Tout peut être changé plus tard.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Bienvenue dans StretchBreak</translation>
    </message>
    <message>
        <source>It counts how long you are at the computer without a break, and then reminds you of one small movement. A minute away, or standing, starts the count anew.</source>
        <translation>Il compte combien de temps vous êtes à l’ordinateur sans pause, puis vous rappelle un petit mouvement. Une minute d’absence, ou debout, et le compte recommence.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Ce qu’il voit</translation>
    </message>
    <message>
        <source>Whether keyboard and pointer are in use</source>
        <translation>Si le clavier et le pointeur sont utilisés</translation>
    </message>
    <message>
        <source>Whether a call or a film is on</source>
        <translation>Si un appel ou un film est en cours</translation>
    </message>
    <message>
        <source>Whether the screen is locked, or the computer asleep</source>
        <translation>Si l’écran est verrouillé ou l’ordinateur en veille</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Ce qu’il ne peut pas voir</translation>
    </message>
    <message>
        <source>How you sit, or whether you sit at all</source>
        <translation>Comment vous êtes assis, ni si vous l’êtes</translation>
    </message>
    <message>
        <source>What you type: that is never looked at</source>
        <translation>Ce que vous tapez : ce n’est jamais regardé</translation>
    </message>
    <message>
        <source>What is on your screen</source>
        <translation>Ce qui est sur votre écran</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Picture: the icon of StretchBreak</source>
        <translation>Image : l’icône de StretchBreak</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Envoyer un rappel d’essai</translation>
    </message>
    <message>
        <source>This icon is among the small icons of the panel, perhaps behind an arrow that shows more of them. A click on it shows the time so far, and its menu has all the rest.</source>
        <translation>Cette icône est parmi les petites icônes du panneau, peut-être derrière une flèche qui en montre davantage. Un clic dessus montre le temps écoulé, et son menu contient tout le reste.</translation>
    </message>
    <message>
        <source>This desktop shows no such icons at the moment. When a panel for them starts, this one appears by itself; on GNOME the extension “AppIndicator” brings one. Until then a small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Ce bureau n’affiche pas de telles icônes pour le moment. Quand un panneau prévu pour elles démarre, celle-ci apparaît d’elle-même ; sous GNOME, l’extension « AppIndicator » en apporte un. D’ici là, une petite fenêtre a tout ce qu’aurait l’icône. Démarrer StretchBreak encore une fois la ramène au premier plan.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons. A small window has all that the icon would. Starting StretchBreak again brings it to the front.</source>
        <translation>Ce bureau n’a pas de place pour de telles icônes. Une petite fenêtre a tout ce qu’aurait l’icône. Démarrer StretchBreak encore une fois la ramène au premier plan.</translation>
    </message>
    <message>
        <source>Sent. If nothing came, the desktop may be set to do not disturb; the check on the last page tells more.</source>
        <translation>Envoyé. Si rien n’est venu, le bureau est peut-être réglé sur Ne pas déranger ; la vérification de la dernière page en dit plus.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>StretchBreak: what it sees</source>
        <translation>StretchBreak : ce qu’il voit</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>&amp;Passer cette étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;What each part says</source>
        <translation>Ce que &amp;dit chaque partie</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Ce que dit chaque partie</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copied. No names, titles or folders are in it.</source>
        <translation>Copié. Il ne contient ni nom, ni titre, ni dossier.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{n} s left for this step</source>
        <translation>Encore {n} s pour cette étape</translation>
    </message>
    <message>
        <source>Everything was seen.</source>
        <translation>Tout a été vu.</translation>
    </message>
    <message>
        <source>Done. What was not seen can be tried again.</source>
        <translation>Terminé. Ce qui n’a pas été vu peut être réessayé.</translation>
    </message>
    <message>
        <source>Six small steps show whether StretchBreak sees you.</source>
        <translation>Six petites étapes montrent si StretchBreak vous voit.</translation>
    </message>
    <message>
        <source>Each can be skipped.</source>
        <translation>Chacune peut être passée.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Not like this: {error}. {fix}.</source>
        <translation>Pas comme cela : {error}. {fix}.</translation>
    </message>
    <message>
        <source>{posture}. {cue}.</source>
        <translation>{posture}. {cue}.</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>Picture: {exercise}, {side}</source>
        <translation>Image : {exercise}, {side}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Movements to leave out</source>
        <translation>Mouvements à laisser de côté</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Before the first stretch</source>
        <translation>Avant le premier étirement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Nothing changes. The settings have this too.</source>
        <translation>Rien ne change. Vous le retrouverez dans les réglages.</translation>
    </message>
    <message>
        <source>What this is, and what to leave out</source>
        <translation>Ce que c’est, et ce qu’il faut laisser de côté</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the clocks, and a locked screen as silence.</source>
        <translation>Ce système n’annonce pas encore à StretchBreak le verrouillage ni la mise en veille : la veille se voit aux horloges, et un écran verrouillé compte comme un silence.</translation>
    </message>
    <message>
        <source>Sleep is told; a locked screen is seen as silence.</source>
        <translation>La veille est annoncée ; un écran verrouillé compte comme un silence.</translation>
    </message>
    <message>
        <source>The lock is told; sleep is seen by the clocks.</source>
        <translation>Le verrouillage est annoncé ; la veille se voit aux horloges.</translation>
    </message>
    <message>
        <source>Sleep is seen by the clocks, and a locked screen as silence. Install systemd-logind or elogind to have both told.</source>
        <translation>La veille se voit aux horloges, et un écran verrouillé compte comme un silence. Installez systemd-logind ou elogind pour que les deux soient annoncés.</translation>
    </message>
    <message>
        <source>The last one, for {name}, was done.</source>
        <translation>La dernière, pour {name}, a été exécutée.</translation>
    </message>
    <message>
        <source>The command for {name}, {program}: {why}.</source>
        <translation>La commande pour {name}, {program} : {why}.</translation>
    </message>
    <message>
        <source>it took longer than {n} s and was ended</source>
        <translation>elle a duré plus de {n} s et a été arrêtée</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>elle a planté</translation>
    </message>
    <message>
        <source>it ended with status {code}; in a terminal it says why</source>
        <translation>elle s’est terminée avec le code {code} ; dans un terminal, elle dit pourquoi</translation>
    </message>
    <message>
        <source>This desktop tells no program which window fills the screen.</source>
        <translation>Ce bureau n’indique à aucun programme quelle fenêtre remplit l’écran.</translation>
    </message>
    <message>
        <source>The display does not answer ({why}).</source>
        <translation>L’affichage ne répond pas ({why}).</translation>
    </message>
    <message>
        <source>Under Wayland only X11 programs can be seen to fill it.</source>
        <translation>Sous Wayland, seuls les programmes X11 peuvent être vus en plein écran.</translation>
    </message>
    <message>
        <source>The window manager does not tell which window is in use.</source>
        <translation>Le gestionnaire de fenêtres n’indique pas quelle fenêtre est utilisée.</translation>
    </message>
    <message>
        <source>No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). Install libpulse (on Debian: libpulse0) if it is missing.</source>
        <translation>Aucun serveur de son ne répond (PulseAudio, ou PipeWire avec pipewire-pulse). Installez libpulse (sous Debian : libpulse0) s’il manque.</translation>
    </message>
    <message>
        <source>No sound server answers; a Bluetooth microphone is not seen.</source>
        <translation>Aucun serveur de son ne répond ; un micro Bluetooth n’est pas vu.</translation>
    </message>
    <message>
        <source>There is no PipeWire here that would know.</source>
        <translation>Il n’y a pas ici de PipeWire qui le saurait.</translation>
    </message>
    <message>
        <source>PipeWire does not answer ({why}).</source>
        <translation>PipeWire ne répond pas ({why}).</translation>
    </message>
    <message>
        <source>Under X11 programs share the screen without telling.</source>
        <translation>Sous X11, les programmes partagent l’écran sans l’annoncer.</translation>
    </message>
    <message>
        <source>Nothing on this system tells of it.</source>
        <translation>Rien sur ce système ne l’annonce.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Désactivé dans les réglages.</translation>
    </message>
    <message>
        <source>Looked for only when it matters; not so far.</source>
        <translation>Cherché seulement quand c’est utile ; pas encore à ce jour.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>Windows tells no program whether Focus or Do not disturb is on.</source>
        <translation>Windows n’indique à aucun programme si la concentration ou Ne pas déranger est activé.</translation>
    </message>
    <message>
        <source>the notification service ended</source>
        <translation>le service de notification s’est arrêté</translation>
    </message>
    <message>
        <source>This desktop shows them without buttons.</source>
        <translation>Ce bureau les affiche sans boutons.</translation>
    </message>
    <message>
        <source>No notification service runs on this desktop: a small card is shown instead. Install one, such as dunst or xfce4-notifyd, if you would rather have those.</source>
        <translation>Aucun service de notification ne tourne sur ce bureau : une petite carte s’affiche à la place. Si vous préférez les notifications, installez-en un, par exemple dunst ou xfce4-notifyd.</translation>
    </message>
    <message>
        <source>Not needed so far.</source>
        <translation>Pas nécessaire jusqu’ici.</translation>
    </message>
    <message>
        <source>plyer cannot show notices here: {why}</source>
        <translation>plyer ne peut pas afficher d’avis ici : {why}</translation>
    </message>
    <message>
        <source>Handed on without an error; whether it was seen it cannot tell.</source>
        <translation>Transmis sans erreur ; il ne peut pas savoir si cela a été vu.</translation>
    </message>
    <message>
        <source>The system does not say whether there is input ({why}). Trying again.</source>
        <translation>Le système ne dit pas s’il y a de l’activité ({why}). Nouvel essai.</translation>
    </message>
    <message>
        <source>There is no display here whose input StretchBreak could see. Start it inside a desktop session.</source>
        <translation>Il n’y a pas ici d’affichage dont StretchBreak pourrait voir l’activité. Démarrez-le dans une session de bureau.</translation>
    </message>
    <message>
        <source>Finding out what tells of input here.</source>
        <translation>Recherche de ce qui signale l’activité ici.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor does not answer ({why}). Trying again.</source>
        <translation>Le moniteur d’inactivité de GNOME ne répond pas ({why}). Nouvel essai.</translation>
    </message>
    <message>
        <source>GNOME&apos;s idle monitor is gone. It is taken up again when it is back.</source>
        <translation>Le moniteur d’inactivité de GNOME a disparu. Il sera repris dès son retour.</translation>
    </message>
    <message>
        <source>Nothing in this session tells programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu.</source>
        <translation>Rien dans cette session n’indique aux programmes s’il y a de l’activité. Dites-le vous-même : « Je m’assois », « Je viens de bouger » dans le menu.</translation>
    </message>
    <message>
        <source>While a video or a call keeps the screen on, silence is not told here.</source>
        <translation>Tant qu’une vidéo ou un appel garde l’écran allumé, le silence n’est pas annoncé ici.</translation>
    </message>
    <message>
        <source>This session has no keyboard and no pointer at the moment.</source>
        <translation>Cette session n’a pour le moment ni clavier ni pointeur.</translation>
    </message>
    <message>
        <source>This Wayland session does not tell programs whether there is input. Tell it yourself: “I&apos;m sitting”, “I just moved” in the menu; or log in to an X11 session.</source>
        <translation>Cette session Wayland n’indique pas aux programmes s’il y a de l’activité. Dites-le vous-même : « Je m’assois », « Je viens de bouger » dans le menu ; ou ouvrez une session X11.</translation>
    </message>
    <message>
        <source>The Wayland compositor does not answer ({why}). Trying again.</source>
        <translation>Le compositeur Wayland ne répond pas ({why}). Nouvel essai.</translation>
    </message>
    <message>
        <source>Input cannot be seen here ({why}). Install libxcb and libxcb-sync (on Debian: libxcb-sync1) if they are missing.</source>
        <translation>L’activité ne peut pas être vue ici ({why}). Installez libxcb et libxcb-sync (sous Debian : libxcb-sync1) s’ils manquent.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Trying again.</source>
        <translation>L’affichage « {display} » ne répond pas. Nouvel essai.</translation>
    </message>
    <message>
        <source>Another program has the name {name}.</source>
        <translation>Un autre programme porte le nom {name}.</translation>
    </message>
    <message>
        <source>No program that plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Aucun programme pour jouer des sons : installez pipewire-bin, pulseaudio-utils ou alsa-utils.</translation>
    </message>
    <message>
        <source>No voice: install speech-dispatcher.</source>
        <translation>Pas de voix : installez speech-dispatcher.</translation>
    </message>
    <message>
        <source>No program could play a sound; is a sound server running?</source>
        <translation>Aucun programme n’a pu jouer de son ; un serveur de son est-il lancé ?</translation>
    </message>
</context>
<context>
    <name>HistoryPicture</name>
    <message>
        <source>Arrow keys go through it; the table below says the same in words.</source>
        <translation>Les flèches du clavier le parcourent ; le tableau ci-dessous dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>StretchBreak history</source>
        <translation>Historique de StretchBreak</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>This was &amp;otherwise…</source>
        <translation>C’était a&amp;utrement…</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
</context>
<context>
    <name>IconMeanings</name>
    <message>
        <source>At the computer: the ring fills</source>
        <translation>À l’ordinateur : l’anneau se remplit</translation>
    </message>
    <message>
        <source>More than half-way: a broader ring</source>
        <translation>Plus de la moitié : un anneau plus large</translation>
    </message>
    <message>
        <source>Time for a small movement</source>
        <translation>C’est le moment d’un petit mouvement</translation>
    </message>
    <message>
        <source>A call or a film: it counts on</source>
        <translation>Un appel ou un film : il continue de compter</translation>
    </message>
    <message>
        <source>Standing, as you said</source>
        <translation>Debout, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>Away: a break</source>
        <translation>Absent : une pause</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Les rappels sont suspendus</translation>
    </message>
    <message>
        <source>Input cannot be seen: it does not count</source>
        <translation>L’activité ne se voit pas : il ne compte pas</translation>
    </message>
    <message>
        <source>What the icon shows</source>
        <translation>Ce que montre l’icône</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>StretchBreak cannot write its lock {path}.</source>
        <translation>StretchBreak ne peut pas écrire son verrou {path}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running, as process {process}.</source>
        <translation>StretchBreak est déjà lancé, processus {process}.</translation>
    </message>
    <message>
        <source>StretchBreak is already running.</source>
        <translation>StretchBreak est déjà lancé.</translation>
    </message>
    <message>
        <source>StretchBreak cannot listen at {path}: {why}.</source>
        <translation>StretchBreak ne peut pas écouter sur {path} : {why}.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Before you move</source>
        <translation>Avant de bouger</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Vérifier ce qu’il voit</translation>
    </message>
    <message>
        <source>On this desktop everything it needs is there.</source>
        <translation>Sur ce bureau, tout ce qu’il lui faut est là.</translation>
    </message>
    <message>
        <source>On this desktop something is missing: {what}</source>
        <translation>Sur ce bureau, il manque quelque chose : {what}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Pick a stretch</source>
        <translation>Choisir un étirement</translation>
    </message>
    <message>
        <source>Nothing here without the movements you left out.</source>
        <translation>Rien ici sans les mouvements que vous avez laissés de côté.</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Sur la chaise</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Avant le sport</translation>
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
        <translation>Réglages d’un fichier</translation>
    </message>
    <message>
        <source>These &amp;settings change:</source>
        <translation>Ces &amp;réglages changent :</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Leave mine as they are</source>
        <translation>&amp;Garder les miens</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté :</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{out} is left out; in its place: {other}.</source>
        <translation>Laissé de côté : {out} ; à la place : {other}.</translation>
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
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Revenir à {value}</translation>
    </message>
    <message>
        <source>{setting}: default</source>
        <translation>{setting} : valeur par défaut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{setting}: undo</source>
        <translation>{setting} : annuler</translation>
    </message>
    <message>
        <source>“{text}” cannot be used; allowed is {range}. {value} is kept.</source>
        <translation>« {text} » ne convient pas ; valeurs permises : {range}. {value} est conservé.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>StretchBreak settings</source>
        <translation>Réglages de StretchBreak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>three reminders in a row went unanswered</source>
        <translation>trois rappels de suite sont restés sans réponse</translation>
    </message>
    <message>
        <source>you said that reminders were too many</source>
        <translation>vous avez dit que les rappels étaient trop nombreux</translation>
    </message>
    <message>
        <source>you asked for more reminders</source>
        <translation>vous avez demandé plus de rappels</translation>
    </message>
    <message>
        <source>Changed by adapting, because {why}. Before it was {before}.</source>
        <translation>Changé par adaptation, parce que {why}. Avant, c’était {before}.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n réglage trouvé</numerusform>
            <numerusform>%n réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>One setting found</source>
        <translation>Un réglage trouvé</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>SharingRow</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Exporter les réglages dans un fichier</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importer les réglages d’un fichier</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translation>Les réglages sont enregistrés sous {file}.</translation>
    </message>
    <message>
        <source>Settings taken over: {n}.</source>
        <translation>Réglages repris : {n}.</translation>
    </message>
    <message>
        <source>Settings files (*.toml)</source>
        <translation>Fichiers de réglages (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>StretchBreak continue de tourner. Il n’y a pas ici de zone de notification pour rappeler cette fenêtre, elle reste donc : fermez-la encore une fois pour la réduire, ou choisissez Quitter.</translation>
    </message>
    <message>
        <source>&amp;Stretch now</source>
        <translation>S’é&amp;tirer maintenant</translation>
    </message>
    <message>
        <source>P&amp;ick a stretch</source>
        <translation>&amp;Choisir un étirement</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>Dans &amp;10 minutes</translation>
    </message>
    <message>
        <source>I just &amp;moved</source>
        <translation>Je viens de &amp;bouger</translation>
    </message>
    <message>
        <source>I&apos;m s&amp;tanding</source>
        <translation>Je suis &amp;debout</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>&amp;Suspendre les rappels</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>&amp;Resume reminders</source>
        <translation>&amp;Reprendre les rappels</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Check what it sees</source>
        <translation>&amp;Vérifier ce qu’il voit</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>B&amp;on à savoir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>I&apos;m si&amp;tting</source>
        <translation>Je m’&amp;assois</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>What StretchBreak counts and cannot see, where its icon is, and first choices.</source>
        <translation>Ce que StretchBreak compte et ne peut pas voir, où se trouve son icône, et les premiers choix.</translation>
    </message>
</context>
<context>
    <name>SteerAround</name>
    <message>
        <source>Anything to steer around today?</source>
        <translation>Quelque chose à éviter aujourd’hui ?</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Conservé uniquement sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>S’étirer maintenant</translation>
    </message>
    <message>
        <source>Pick a stretch</source>
        <translation>Choisir un étirement</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Je marche</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>Dans 5 minutes</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Dans 20 minutes</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Je viens de bouger</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Je suis debout</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Suspendre les rappels</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Check what it sees</source>
        <translation>Vérifier ce qu’il voit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Je m’assois</translation>
    </message>
</context>
<context>
    <name>TurningBar</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;This day…</source>
        <translation>&amp;Ce jour…</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Tout…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to StretchBreak</source>
        <translation>Bienvenue dans StretchBreak</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Everything has a good default. The settings have all of it too.</source>
        <translation>Tout a une bonne valeur par défaut. Vous retrouverez tout cela dans les réglages.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>WorthKnowing</name>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Where you stretch</source>
        <translation>Où s’étirer</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Signes d’alerte</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Rédigé : {when}</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>&amp;Signes d’alerte</translation>
    </message>
    <message>
        <source>How strong a stretch should feel, from 0 to 10</source>
        <translation>Intensité d’un étirement, de 0 à 10</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Sources : {names}</translation>
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
        <translation>À</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Inner thigh rock-back</source>
        <translation>Balancement pour l’intérieur des cuisses</translation>
    </message>
    <message>
        <source>Easy movement for the inner thigh while the back stays steady.</source>
        <translation>Un mouvement facile pour l’intérieur des cuisses, le dos restant stable.</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <translation>à quatre pattes</translation>
    </message>
    <message>
        <source>A mild pull along the inner side of the leg that is out, coming and going with the rocking.</source>
        <translation>Une légère tension le long de l’intérieur de la jambe tendue sur le côté, qui va et vient avec le balancement.</translation>
    </message>
    <message>
        <source>2026-11, from published sources; physiotherapist review pending</source>
        <translation>2026-11, d’après des sources publiées ; relecture par un kinésithérapeute à venir</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>long adducteur</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>court adducteur</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>grand adducteur</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>gracile</translation>
    </message>
    <message>
        <source>trunk muscles</source>
        <translation>muscles du tronc</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>un tapis</translation>
    </message>
    <message>
        <source>a folded towel or pad for the knee</source>
        <translation>une serviette pliée ou un coussin pour le genou</translation>
    </message>
    <message>
        <source>Hips travel, back doesn&apos;t.</source>
        <translation>Les hanches bougent, pas le dos.</translation>
    </message>
    <message>
        <source>Back flat like a table.</source>
        <translation>Dos plat comme une table.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Jusqu’à une légère tension, pas plus.</translation>
    </message>
    <message>
        <source>A pinch in the groin? Rock less, or bring the leg a little forward.</source>
        <translation>Un pincement à l’aine ? Reculez moins, ou avancez un peu la jambe.</translation>
    </message>
    <message>
        <source>A pull at the inner side of the knee? Bring the foot closer and keep the knee soft.</source>
        <translation>Ça tire à l’intérieur du genou ? Rapprochez le pied et gardez le genou souple.</translation>
    </message>
    <message>
        <source>Wrists do not like it? Rest on your forearms.</source>
        <translation>Les poignets n’aiment pas ? Appuyez-vous sur les avant-bras.</translation>
    </message>
    <message>
        <source>The kneecap presses? Another layer under the knee.</source>
        <translation>La rotule appuie ? Ajoutez une épaisseur sous le genou.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Un pincement à l’aine</translation>
    </message>
    <message>
        <source>Pain at the inner side of the knee</source>
        <translation>Une douleur à l’intérieur du genou</translation>
    </message>
    <message>
        <source>Tingling, numbness or pain going down the leg</source>
        <translation>Des fourmillements, un engourdissement ou une douleur qui descend dans la jambe</translation>
    </message>
    <message>
        <source>Sharp pain in the back or a wrist</source>
        <translation>Une douleur vive dans le dos ou un poignet</translation>
    </message>
    <message>
        <source>You pulled a muscle in the groin in the last weeks</source>
        <translation>Vous vous êtes froissé un muscle à l’aine ces dernières semaines</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far or to spread the legs, for instance after a hip operation</source>
        <translation>On vous a dit de ne pas trop plier la hanche ou de ne pas écarter les jambes, par exemple après une opération de la hanche</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain</source>
        <translation>Vous êtes enceinte et avez mal au bassin, au pubis ou à l’aine</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the leg to the side, standing</source>
        <translation>Se mettre à genoux fait mal : écartez la jambe sur le côté, debout</translation>
    </message>
    <message>
        <source>Hands under your shoulders, knees under your hips on a folded towel or pad.</source>
        <translation>Mains sous les épaules, genoux sous les hanches, sur une serviette pliée ou un coussin.</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>À quatre pattes</translation>
    </message>
    <message>
        <source>Take your right leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Tendez la jambe droite sur le côté, pied au sol, orteils vers l’avant ou vers le haut.</translation>
    </message>
    <message>
        <source>Take your left leg straight out to the side, foot on the floor, toes looking ahead or up.</source>
        <translation>Tendez la jambe gauche sur le côté, pied au sol, orteils vers l’avant ou vers le haut.</translation>
    </message>
    <message>
        <source>Right leg out</source>
        <translation>Jambe droite sur le côté</translation>
    </message>
    <message>
        <source>Left leg out</source>
        <translation>Jambe gauche sur le côté</translation>
    </message>
    <message>
        <source>Make your back flat, from head to tailbone.</source>
        <translation>Gardez le dos plat, de la tête au coccyx.</translation>
    </message>
    <message>
        <source>Flat back</source>
        <translation>Dos plat</translation>
    </message>
    <message>
        <source>Rock your hips back toward the left heel until there is a mild pull. Pause for a second.</source>
        <translation>Reculez les hanches vers le talon gauche jusqu’à sentir une légère tension. Marquez une seconde.</translation>
    </message>
    <message>
        <source>Rock your hips back toward the right heel until there is a mild pull. Pause for a second.</source>
        <translation>Reculez les hanches vers le talon droit jusqu’à sentir une légère tension. Marquez une seconde.</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Hanches en arrière</translation>
    </message>
    <message>
        <source>Come forward again, slowly. After the last one, bring the leg in and change sides.</source>
        <translation>Revenez vers l’avant, lentement. Après la dernière fois, ramenez la jambe et changez de côté.</translation>
    </message>
    <message>
        <source>And forward</source>
        <translation>Et vers l’avant</translation>
    </message>
    <message>
        <source>Rounding the back to sit lower</source>
        <translation>Arrondir le dos pour descendre plus bas</translation>
    </message>
    <message>
        <source>Only as far as the back stays flat</source>
        <translation>Seulement tant que le dos reste plat</translation>
    </message>
    <message>
        <source>Chest and belly dropping</source>
        <translation>Poitrine et ventre qui s’affaissent</translation>
    </message>
    <message>
        <source>Back flat like a table</source>
        <translation>Dos plat comme une table</translation>
    </message>
    <message>
        <source>Twisting the pelvis</source>
        <translation>Tourner le bassin</translation>
    </message>
    <message>
        <source>Belly button looks straight down</source>
        <translation>Le nombril regarde droit vers le sol</translation>
    </message>
    <message>
        <source>Knee on a bare floor</source>
        <translation>Genou à même le sol</translation>
    </message>
    <message>
        <source>Pad it; your weight just below the kneecap</source>
        <translation>Mettez un coussin ; appui juste sous la rotule</translation>
    </message>
    <message>
        <source>Rock less, and stop if tingling or numbness starts or grows.</source>
        <translation>Reculez moins, et arrêtez si des fourmillements ou un engourdissement apparaissent ou augmentent.</translation>
    </message>
    <message>
        <source>Rock only a hand&apos;s width back.</source>
        <translation>Ne reculez que d’une largeur de main.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>Uses your glutes to open the front of the hips: the opposite of sitting.</source>
        <translation>Fait travailler les fessiers pour ouvrir l’avant des hanches : l’inverse de la position assise.</translation>
    </message>
    <message>
        <source>lying on the back, knees bent</source>
        <translation>sur le dos, genoux pliés</translation>
    </message>
    <message>
        <source>Buttocks at work, the backs of the thighs a little; the back stays quiet.</source>
        <translation>Les fesses travaillent, l’arrière des cuisses un peu ; le dos reste tranquille.</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>grand fessier</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ischio-jambiers</translation>
    </message>
    <message>
        <source>Lift from the buttocks, ribs quiet.</source>
        <translation>Montez par les fesses, côtes tranquilles.</translation>
    </message>
    <message>
        <source>Heels heavy.</source>
        <translation>Talons lourds.</translation>
    </message>
    <message>
        <source>Down as slowly as up.</source>
        <translation>Descendez aussi lentement que vous montez.</translation>
    </message>
    <message>
        <source>A cramp at the back of the thigh? Bring the heels nearer.</source>
        <translation>Une crampe à l’arrière de la cuisse ? Rapprochez les talons.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck again and lift half as high.</source>
        <translation>Dans le bas du dos ? Basculez de nouveau le bassin et montez deux fois moins haut.</translation>
    </message>
    <message>
        <source>In the front of the thighs? Press through the heels.</source>
        <translation>À l’avant des cuisses ? Poussez dans les talons.</translation>
    </message>
    <message>
        <source>A cramp that stays</source>
        <translation>Une crampe qui ne passe pas</translation>
    </message>
    <message>
        <source>Pain in the back, hip, groin or neck</source>
        <translation>Une douleur au dos, à la hanche, à l’aine ou au cou</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then</source>
        <translation>Vous êtes dans les derniers mois de grossesse : la position à plat dos n’est alors pas pour vous</translation>
    </message>
    <message>
        <source>You had an operation at belly, hip or back not long ago and have not been cleared yet</source>
        <translation>Vous avez eu récemment une opération du ventre, de la hanche ou du dos et n’avez pas encore le feu vert médical</translation>
    </message>
    <message>
        <source>You have just eaten and tend to heartburn: give it an hour</source>
        <translation>Vous venez de manger et avez facilement des brûlures d’estomac : attendez une heure</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard today</source>
        <translation>Descendre au sol et se relever est difficile aujourd’hui</translation>
    </message>
    <message>
        <source>Lie on your back on a mat, knees bent, feet flat and hip-wide, arms beside you.</source>
        <translation>Allongez-vous sur le dos sur un tapis, genoux pliés, pieds à plat, écartés de la largeur des hanches, bras le long du corps.</translation>
    </message>
    <message>
        <source>Lie, knees bent</source>
        <translation>Sur le dos, genoux pliés</translation>
    </message>
    <message>
        <source>Breathe out and tuck your tailbone under a little.</source>
        <translation>Expirez et ramenez légèrement le coccyx sous vous.</translation>
    </message>
    <message>
        <source>Small tuck</source>
        <translation>Petite bascule</translation>
    </message>
    <message>
        <source>Press through your heels and lift, until shoulders, hips and knees are about in one line.</source>
        <translation>Poussez dans les talons et montez, jusqu’à ce qu’épaules, hanches et genoux soient à peu près alignés.</translation>
    </message>
    <message>
        <source>Press the heels, lift</source>
        <translation>Poussez dans les talons, montez</translation>
    </message>
    <message>
        <source>Pause for two seconds and breathe.</source>
        <translation>Marquez deux secondes et respirez.</translation>
    </message>
    <message>
        <source>Pause and breathe</source>
        <translation>Pause, et respirez</translation>
    </message>
    <message>
        <source>Lower slowly, one bit of the back after the other. At the end roll to your side before you get up.</source>
        <translation>Redescendez lentement, une partie du dos après l’autre. À la fin, roulez sur le côté avant de vous relever.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Descendez lentement</translation>
    </message>
    <message>
        <source>Arching at the top</source>
        <translation>Cambrer en haut</translation>
    </message>
    <message>
        <source>Ribs quiet, tuck, and lift a little less</source>
        <translation>Côtes tranquilles, bascule, et montez un peu moins</translation>
    </message>
    <message>
        <source>Knees falling together</source>
        <translation>Genoux qui se rapprochent</translation>
    </message>
    <message>
        <source>Knees stay as wide as the feet</source>
        <translation>Genoux aussi écartés que les pieds</translation>
    </message>
    <message>
        <source>Pushing through the toes</source>
        <translation>Pousser avec les orteils</translation>
    </message>
    <message>
        <source>Heels heavy</source>
        <translation>Talons lourds</translation>
    </message>
    <message>
        <source>Head pressing up</source>
        <translation>Tête qui appuie vers le haut</translation>
    </message>
    <message>
        <source>Head heavy, gaze to the ceiling</source>
        <translation>Tête lourde, regard au plafond</translation>
    </message>
    <message>
        <source>Lift only half way.</source>
        <translation>Ne montez qu’à mi-hauteur.</translation>
    </message>
    <message>
        <source>Small and slow. Stop if anything travels down the leg.</source>
        <translation>Petit et lent. Arrêtez si quelque chose descend dans la jambe.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain, or when lying flat is not for you any more.</source>
        <translation>Laissez cet exercice si vous avez mal au bassin, au pubis ou à l’aine, ou si rester à plat dos n’est plus pour vous.</translation>
    </message>
    <message>
        <source>Glute squeeze</source>
        <translation>Contraction des fessiers</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds, anywhere, without anybody noticing.</source>
        <translation>Fait travailler les fessiers quelques secondes, partout, sans que personne le remarque.</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>Both buttocks firm, evenly and easily; shoulders, jaw and belly stay soft.</source>
        <translation>Les deux fesses fermes, également et sans peine ; épaules, mâchoire et ventre restent souples.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Squeeze, don&apos;t thrust.</source>
        <translation>Serrez, sans pousser le bassin.</translation>
    </message>
    <message>
        <source>Half effort, easy breath.</source>
        <translation>Effort à moitié, souffle facile.</translation>
    </message>
    <message>
        <source>Let go completely.</source>
        <translation>Relâchez complètement.</translation>
    </message>
    <message>
        <source>One side does more? Tighten the other one first, then both.</source>
        <translation>Un côté en fait plus ? Serrez d’abord l’autre, puis les deux.</translation>
    </message>
    <message>
        <source>Thighs take over? Soften your knees and use less effort.</source>
        <translation>Les cuisses prennent le dessus ? Assouplissez les genoux et forcez moins.</translation>
    </message>
    <message>
        <source>Breath stuck? Count aloud, very softly.</source>
        <translation>Le souffle se bloque ? Comptez tout bas, à voix haute.</translation>
    </message>
    <message>
        <source>A cramp: let go and walk a few steps</source>
        <translation>Une crampe : relâchez et faites quelques pas</translation>
    </message>
    <message>
        <source>Pain in the back, hip or groin</source>
        <translation>Une douleur au dos, à la hanche ou à l’aine</translation>
    </message>
    <message>
        <source>You were told not to tighten your pelvic floor, for instance because it is already tense</source>
        <translation>On vous a dit de ne pas contracter le plancher pelvien, par exemple parce qu’il est déjà tendu</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly and have not been cleared yet</source>
        <translation>Vous vous remettez d’une opération de la hanche, de l’aine, du dos ou du ventre et n’avez pas encore le feu vert médical</translation>
    </message>
    <message>
        <source>Stand tall with your feet under your hips, knees soft, arms loose.</source>
        <translation>Debout, grandissez-vous, pieds sous les hanches, genoux souples, bras relâchés.</translation>
    </message>
    <message>
        <source>Stand tall, soft knees</source>
        <translation>Buste haut, genoux souples</translation>
    </message>
    <message>
        <source>Take one second to tighten both buttocks, to about half of what you could.</source>
        <translation>En une seconde, serrez les deux fesses, à peu près à la moitié de votre force.</translation>
    </message>
    <message>
        <source>Tighten, half effort</source>
        <translation>Serrez, effort à moitié</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing. Nothing else has to move.</source>
        <translation>Tenez cinq secondes en continuant de respirer. Rien d’autre ne doit bouger.</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Tenez et respirez</translation>
    </message>
    <message>
        <source>Let go completely before the next one.</source>
        <translation>Relâchez complètement avant la suivante.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Pushing the hips forward</source>
        <translation>Pousser les hanches en avant</translation>
    </message>
    <message>
        <source>Squeeze without moving; ribs over hips</source>
        <translation>Serrez sans bouger ; côtes au-dessus des hanches</translation>
    </message>
    <message>
        <source>Full effort, shoulders creeping up</source>
        <translation>Forcer au maximum, épaules qui montent</translation>
    </message>
    <message>
        <source>Half effort is the whole idea</source>
        <translation>La moitié de l’effort, c’est toute l’idée</translation>
    </message>
    <message>
        <source>Knees locked</source>
        <translation>Genoux verrouillés</translation>
    </message>
    <message>
        <source>Soften both knees</source>
        <translation>Assouplissez les deux genoux</translation>
    </message>
    <message>
        <source>Clenching the jaw</source>
        <translation>Serrer les mâchoires</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart</source>
        <translation>Lèvres fermées, dents écartées</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Retenir son souffle</translation>
    </message>
    <message>
        <source>Breathe out as you tighten, then go on</source>
        <translation>Expirez en serrant, puis continuez</translation>
    </message>
    <message>
        <source>Seated glute squeeze</source>
        <translation>Contraction des fessiers, en chaise</translation>
    </message>
    <message>
        <source>Uses your glutes for a few seconds without leaving your chair.</source>
        <translation>Fait travailler les fessiers quelques secondes sans quitter la chaise.</translation>
    </message>
    <message>
        <source>seated on a chair</source>
        <translation>sur une chaise</translation>
    </message>
    <message>
        <source>Both buttocks firm, so that you sit a little higher; shoulders, jaw and belly stay soft.</source>
        <translation>Les deux fesses fermes, de sorte que vous êtes un peu plus haut ; épaules, mâchoire et ventre restent souples.</translation>
    </message>
    <message>
        <source>a chair that does not roll</source>
        <translation>une chaise qui ne roule pas</translation>
    </message>
    <message>
        <source>Squeeze, and grow a little taller.</source>
        <translation>Serrez, et grandissez-vous un peu.</translation>
    </message>
    <message>
        <source>A cramp: let go and shift your weight</source>
        <translation>Une crampe : relâchez et changez d’appui</translation>
    </message>
    <message>
        <source>Sit tall in the middle of the seat, both feet flat, hands on your thighs.</source>
        <translation>Grandissez-vous au milieu du siège, les deux pieds à plat, mains sur les cuisses.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Grandissez-vous</translation>
    </message>
    <message>
        <source>Hold for five seconds and go on breathing.</source>
        <translation>Tenez cinq secondes en continuant de respirer.</translation>
    </message>
    <message>
        <source>Let go completely and feel the whole seat again.</source>
        <translation>Relâchez complètement et sentez de nouveau tout le siège.</translation>
    </message>
    <message>
        <source>Slumping while you squeeze</source>
        <translation>S’affaisser en serrant</translation>
    </message>
    <message>
        <source>Grow tall first</source>
        <translation>Grandissez-vous d’abord</translation>
    </message>
    <message>
        <source>Arching the lower back</source>
        <translation>Cambrer le bas du dos</translation>
    </message>
    <message>
        <source>Ribs soft; squeeze without moving</source>
        <translation>Côtes souples ; serrez sans bouger</translation>
    </message>
    <message>
        <source>Chair-side hip flexor stretch</source>
        <translation>Fléchisseurs de hanche, au bord d’une chaise</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip with your weight on a chair: for knees that do not like kneeling, or on a wobbly day.</source>
        <translation>Un léger étirement à l’avant de la hanche, le poids sur une chaise : pour les genoux qui n’aiment pas le sol, ou un jour d’équilibre incertain.</translation>
    </message>
    <message>
        <source>sitting sideways on a chair</source>
        <translation>de côté sur une chaise</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths; most of your weight on the chair.</source>
        <translation>Une légère tension à l’avant de la hanche droite, qui s’apaise en quelques respirations ; l’essentiel du poids sur la chaise.</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>muscle iliaque</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>grand psoas</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>tenseur du fascia lata</translation>
    </message>
    <message>
        <source>abdominal muscles</source>
        <translation>muscles abdominaux</translation>
    </message>
    <message>
        <source>a chair without armrests that does not roll, against a wall if you can</source>
        <translation>une chaise sans accoudoirs qui ne roule pas, contre un mur si possible</translation>
    </message>
    <message>
        <source>Weight stays on the chair.</source>
        <translation>Le poids reste sur la chaise.</translation>
    </message>
    <message>
        <source>Tall, tuck, half a squeeze.</source>
        <translation>Buste haut, bascule, serrez à moitié.</translation>
    </message>
    <message>
        <source>The chair does not move; if it does, stop.</source>
        <translation>La chaise ne bouge pas ; sinon, arrêtez.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before the foot goes back.</source>
        <translation>Toujours rien ? Basculez encore le bassin avant de reculer le pied.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: bring the foot forward and tuck.</source>
        <translation>Dans le bas du dos ? La bascule est perdue : ramenez le pied vers l’avant et basculez.</translation>
    </message>
    <message>
        <source>A cramp in the foot? Rest on the ball of the foot instead.</source>
        <translation>Une crampe au pied ? Appuyez-vous plutôt sur l’avant du pied.</translation>
    </message>
    <message>
        <source>Slipping off? Come further onto the seat.</source>
        <translation>Vous glissez ? Installez-vous plus loin sur le siège.</translation>
    </message>
    <message>
        <source>Any movement of the chair</source>
        <translation>Le moindre mouvement de la chaise</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back, knee or leg</source>
        <translation>Une douleur vive ou un pincement à l’aine, ou toute douleur au dos, au genou ou à la jambe</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling, at the front of the thigh or down the leg</source>
        <translation>Des fourmillements, un engourdissement ou une sensation électrique, à l’avant de la cuisse ou le long de la jambe</translation>
    </message>
    <message>
        <source>Feeling light-headed or unsteady</source>
        <translation>La tête qui tourne ou une sensation d’instabilité</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, for instance after a hip operation</source>
        <translation>On vous a dit de ne pas amener une jambe en arrière, par exemple après une opération de la hanche</translation>
    </message>
    <message>
        <source>You pulled a muscle at the front of the hip in the last days</source>
        <translation>Vous vous êtes froissé un muscle à l’avant de la hanche ces derniers jours</translation>
    </message>
    <message>
        <source>You already have pain at the front of the hip or in the groin</source>
        <translation>Vous avez déjà mal à l’avant de la hanche ou à l’aine</translation>
    </message>
    <message>
        <source>The only chair rolls, tips or has armrests</source>
        <translation>La seule chaise disponible roule, bascule ou a des accoudoirs</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the left thigh on the seat, the right one free in front of the edge. No wheels.</source>
        <translation>Asseyez-vous de côté sur la chaise : la cuisse gauche sur le siège, la droite libre devant le bord. Pas de roulettes.</translation>
    </message>
    <message>
        <source>Sit sideways on the chair: the right thigh on the seat, the left one free in front of the edge. No wheels.</source>
        <translation>Asseyez-vous de côté sur la chaise : la cuisse droite sur le siège, la gauche libre devant le bord. Pas de roulettes.</translation>
    </message>
    <message>
        <source>Sit sideways</source>
        <translation>Asseyez-vous de côté</translation>
    </message>
    <message>
        <source>Left foot flat, left hand on the backrest.</source>
        <translation>Pied gauche à plat, main gauche sur le dossier.</translation>
    </message>
    <message>
        <source>Right foot flat, right hand on the backrest.</source>
        <translation>Pied droit à plat, main droite sur le dossier.</translation>
    </message>
    <message>
        <source>Hand on the backrest</source>
        <translation>Main sur le dossier</translation>
    </message>
    <message>
        <source>Bring the right foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Ramenez le pied droit en arrière sous vous et laissez ce genou descendre vers le sol, orteils derrière vous.</translation>
    </message>
    <message>
        <source>Bring the left foot back under you and let that knee sink towards the floor, toes behind you.</source>
        <translation>Ramenez le pied gauche en arrière sous vous et laissez ce genou descendre vers le sol, orteils derrière vous.</translation>
    </message>
    <message>
        <source>Let the knee sink</source>
        <translation>Laissez descendre le genou</translation>
    </message>
    <message>
        <source>Sit tall. Breathe out and bring your tailbone under.</source>
        <translation>Grandissez-vous. Expirez et ramenez le coccyx sous vous.</translation>
    </message>
    <message>
        <source>Tall, then tuck</source>
        <translation>Buste haut, puis bascule</translation>
    </message>
    <message>
        <source>Tighten your right buttock to about half.</source>
        <translation>Serrez la fesse droite à moitié environ.</translation>
    </message>
    <message>
        <source>Tighten your left buttock to about half.</source>
        <translation>Serrez la fesse gauche à moitié environ.</translation>
    </message>
    <message>
        <source>Half squeeze</source>
        <translation>Serrez à moitié</translation>
    </message>
    <message>
        <source>Slide the right foot back a little, only if you feel nothing yet.</source>
        <translation>Reculez un peu le pied droit, seulement si vous ne sentez encore rien.</translation>
    </message>
    <message>
        <source>Slide the left foot back a little, only if you feel nothing yet.</source>
        <translation>Reculez un peu le pied gauche, seulement si vous ne sentez encore rien.</translation>
    </message>
    <message>
        <source>Foot back a little</source>
        <translation>Pied un peu en arrière</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then come back and change sides.</source>
        <translation>Tenez et respirez : inspirez lentement, expirez plus lentement encore. Une légère tension, pas plus de 3 sur 10. Puis revenez et changez de côté.</translation>
    </message>
    <message>
        <source>Ribs down, tailbone under</source>
        <translation>Côtes basses, coccyx sous vous</translation>
    </message>
    <message>
        <source>Perching on the corner</source>
        <translation>Se percher sur l’angle</translation>
    </message>
    <message>
        <source>Come back onto the seat; weight stays on the chair</source>
        <translation>Revenez sur le siège ; le poids reste sur la chaise</translation>
    </message>
    <message>
        <source>Twisting towards the backrest</source>
        <translation>Se tourner vers le dossier</translation>
    </message>
    <message>
        <source>Hip bones and chest straight ahead</source>
        <translation>Os des hanches et poitrine droit devant</translation>
    </message>
    <message>
        <source>A chair that rolls</source>
        <translation>Une chaise qui roule</translation>
    </message>
    <message>
        <source>Take one that stands still, against a wall</source>
        <translation>Prenez-en une qui ne bouge pas, contre un mur</translation>
    </message>
    <message>
        <source>Soft breath, longer out than in</source>
        <translation>Souffle doux, plus long à l’expiration</translation>
    </message>
    <message>
        <source>Sit on a higher seat or a firm cushion, so that the front hip stays well open.</source>
        <translation>Asseyez-vous plus haut, ou sur un coussin ferme, pour que la hanche avant reste bien ouverte.</translation>
    </message>
    <message>
        <source>Keep a hand on the backrest the whole time.</source>
        <translation>Gardez tout le temps une main sur le dossier.</translation>
    </message>
    <message>
        <source>Skip this if the tingling is at the front of your thigh, and stop if it starts.</source>
        <translation>Laissez cet exercice si les fourmillements sont à l’avant de la cuisse, et arrêtez s’ils apparaissent.</translation>
    </message>
    <message>
        <source>Skip this if you have pelvic, pubic or groin pain.</source>
        <translation>Laissez cet exercice si vous avez mal au bassin, au pubis ou à l’aine.</translation>
    </message>
    <message>
        <source>Stay with the tuck; the foot does not go back.</source>
        <translation>Restez à la bascule ; le pied ne recule pas.</translation>
    </message>
    <message>
        <source>Half-kneeling hip flexor stretch</source>
        <translation>Fléchisseurs de hanche, un genou au sol</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you, without loading your back.</source>
        <translation>Un léger étirement à l’avant de la hanche de la jambe arrière, sans charger le dos.</translation>
    </message>
    <message>
        <source>half kneeling</source>
        <translation>un genou au sol</translation>
    </message>
    <message>
        <source>A mild pull deep at the front of the right hip or upper thigh that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Une légère tension en profondeur, à l’avant de la hanche droite ou en haut de la cuisse, qui s’apaise en quelques respirations, la fesse droite travaillant légèrement.</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>droit fémoral</translation>
    </message>
    <message>
        <source>a folded towel or mat, 3 to 5 cm thick</source>
        <translation>une serviette pliée ou un tapis, épaisseur 3 à 5 cm</translation>
    </message>
    <message>
        <source>a chair or wall within reach</source>
        <translation>une chaise ou un mur à portée de main</translation>
    </message>
    <message>
        <source>Pad. Tall. Tuck. Squeeze. Glide. Breathe.</source>
        <translation>Coussin. Buste haut. Bascule. Serrez. Avancez. Respirez.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the glide is small.</source>
        <translation>L’étirement, c’est la bascule ; l’avancée est petite.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Bring the rear foot further from your buttock.</source>
        <translation>Seulement à l’avant de la cuisse ? Éloignez le pied arrière de la fesse.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you move.</source>
        <translation>Toujours rien ? Basculez encore le bassin avant d’avancer.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: come back and start from there.</source>
        <translation>Dans le bas du dos ? La bascule est perdue : revenez et repartez de là.</translation>
    </message>
    <message>
        <source>A pinch at the front of the other hip? Set the feet wider and bend less.</source>
        <translation>Un pincement à l’avant de l’autre hanche ? Écartez davantage les pieds et pliez moins.</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin, or any pain in the back or leg</source>
        <translation>Une douleur vive ou un pincement à l’aine, ou toute douleur au dos ou à la jambe</translation>
    </message>
    <message>
        <source>Pain at the kneecap</source>
        <translation>Une douleur à la rotule</translation>
    </message>
    <message>
        <source>Feeling light-headed</source>
        <translation>La tête qui tourne</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you or bend the hip deeply, for instance after a hip operation</source>
        <translation>On vous a dit de ne pas amener une jambe en arrière ou de ne pas plier fortement la hanche, par exemple après une opération de la hanche</translation>
    </message>
    <message>
        <source>Kneeling hurts: take the standing stretch</source>
        <translation>Se mettre à genoux fait mal : choisissez l’étirement debout</translation>
    </message>
    <message>
        <source>You are recovering from an operation at the hip, groin, back or belly</source>
        <translation>Vous vous remettez d’une opération de la hanche, de l’aine, du dos ou du ventre</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your right knee and step your left foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Placez une serviette pliée ou un tapis sous le genou droit et avancez le pied gauche. Les deux genoux à peu près à angle droit, le tibia avant vertical. Gardez une chaise ou un mur à portée de main.</translation>
    </message>
    <message>
        <source>Put a folded towel or mat under your left knee and step your right foot forward. Both knees about square, the front shin upright. Keep a chair or wall in reach.</source>
        <translation>Placez une serviette pliée ou un tapis sous le genou gauche et avancez le pied droit. Les deux genoux à peu près à angle droit, le tibia avant vertical. Gardez une chaise ou un mur à portée de main.</translation>
    </message>
    <message>
        <source>Pad under the knee</source>
        <translation>Coussin sous le genou</translation>
    </message>
    <message>
        <source>Grow tall: knee, hip, shoulder and ear in one line, ribs over hips. Hands on your hips or on the chair.</source>
        <translation>Grandissez-vous : genou, hanche, épaule et oreille alignés, côtes au-dessus des hanches. Mains sur les hanches ou sur la chaise.</translation>
    </message>
    <message>
        <source>Grow tall</source>
        <translation>Grandissez-vous</translation>
    </message>
    <message>
        <source>Breathe out and gently bring your tailbone under, as if levelling a tilted bowl of water. Your lower back flattens a little. Many people feel the stretch here already; if you do, stay.</source>
        <translation>Expirez et ramenez doucement le coccyx sous vous, comme pour remettre à niveau un bol d’eau penché. Le bas du dos s’aplatit un peu. Beaucoup de gens sentent déjà l’étirement ici ; si c’est le cas, restez-y.</translation>
    </message>
    <message>
        <source>Tuck first</source>
        <translation>D’abord la bascule</translation>
    </message>
    <message>
        <source>Lightly tighten your right buttock, about half of what you could.</source>
        <translation>Serrez légèrement la fesse droite, à peu près à la moitié de votre force.</translation>
    </message>
    <message>
        <source>Lightly tighten your left buttock, about half of what you could.</source>
        <translation>Serrez légèrement la fesse gauche, à peu près à la moitié de votre force.</translation>
    </message>
    <message>
        <source>Only if you feel little: move your whole pelvis forward a few centimetres, staying tall and tucked.</source>
        <translation>Seulement si vous sentez peu de chose : avancez tout le bassin de quelques centimètres, en gardant le buste haut et la bascule.</translation>
    </message>
    <message>
        <source>Small glide, no lunge</source>
        <translation>Petite avancée, pas de fente</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10.</source>
        <translation>Tenez et respirez : inspirez lentement, expirez plus lentement encore. Une légère tension, pas plus de 3 sur 10.</translation>
    </message>
    <message>
        <source>Slide back, let the squeeze go, breathe once. Then change sides.</source>
        <translation>Reculez le bassin, relâchez la fesse, respirez une fois. Puis changez de côté.</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>Revenez en arrière</translation>
    </message>
    <message>
        <source>Lunging too far</source>
        <translation>Avancer beaucoup trop</translation>
    </message>
    <message>
        <source>Come back; a small move is enough</source>
        <translation>Revenez ; un petit mouvement suffit</translation>
    </message>
    <message>
        <source>Ribs down, then tuck</source>
        <translation>Côtes basses, puis bascule</translation>
    </message>
    <message>
        <source>Forgetting the tuck</source>
        <translation>Oublier la bascule</translation>
    </message>
    <message>
        <source>Tailbone under first</source>
        <translation>D’abord le coccyx sous vous</translation>
    </message>
    <message>
        <source>Folding forward</source>
        <translation>Se pencher en avant</translation>
    </message>
    <message>
        <source>Pelvis turning open</source>
        <translation>Bassin qui s’ouvre sur le côté</translation>
    </message>
    <message>
        <source>Hip bones like two headlights, straight ahead</source>
        <translation>Os des hanches comme deux phares, droit devant</translation>
    </message>
    <message>
        <source>Front knee far ahead, heel lifting</source>
        <translation>Genou avant trop loin, talon qui se lève</translation>
    </message>
    <message>
        <source>Slide the front foot forward</source>
        <translation>Avancez le pied de devant</translation>
    </message>
    <message>
        <source>Feet on one line</source>
        <translation>Les pieds sur une même ligne</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope</source>
        <translation>Des rails, pas une corde raide</translation>
    </message>
    <message>
        <source>Bouncing</source>
        <translation>Donner des à-coups</translation>
    </message>
    <message>
        <source>Still and quiet</source>
        <translation>Immobile et tranquille</translation>
    </message>
    <message>
        <source>Forcing into pain</source>
        <translation>Forcer jusqu’à la douleur</translation>
    </message>
    <message>
        <source>Back to 3 out of 10</source>
        <translation>Revenez à 3 sur 10</translation>
    </message>
    <message>
        <source>Kneecap on a hard floor</source>
        <translation>Rotule sur un sol dur</translation>
    </message>
    <message>
        <source>Keep a hand on a wall or a chair that cannot move.</source>
        <translation>Gardez une main sur un mur ou une chaise qui ne peut pas bouger.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the glide.</source>
        <translation>Restez à la bascule ; laissez l’avancée.</translation>
    </message>
    <message>
        <source>Standing hip flexor stretch</source>
        <translation>Fléchisseurs de hanche, debout</translation>
    </message>
    <message>
        <source>A mild stretch at the front of the hip of the leg that is behind you: standing, in ordinary clothes, without kneeling.</source>
        <translation>Un léger étirement à l’avant de la hanche de la jambe arrière : debout, en tenue ordinaire, sans s’agenouiller.</translation>
    </message>
    <message>
        <source>A mild pull at the front of the right hip that settles within a few breaths, with the right buttock working lightly.</source>
        <translation>Une légère tension à l’avant de la hanche droite, qui s’apaise en quelques respirations, la fesse droite travaillant légèrement.</translation>
    </message>
    <message>
        <source>a desk or wall that cannot move</source>
        <translation>un bureau ou un mur qui ne peut pas bouger</translation>
    </message>
    <message>
        <source>Zip up, tuck under.</source>
        <translation>Remontez la fermeture, coccyx sous vous.</translation>
    </message>
    <message>
        <source>Belt buckle to chin.</source>
        <translation>Boucle de ceinture vers le menton.</translation>
    </message>
    <message>
        <source>The tuck is the stretch; the bend is small.</source>
        <translation>L’étirement, c’est la bascule ; la flexion est petite.</translation>
    </message>
    <message>
        <source>Nothing yet? Tuck again before you bend.</source>
        <translation>Toujours rien ? Basculez encore le bassin avant de plier.</translation>
    </message>
    <message>
        <source>In the lower back? The tuck has gone: stand taller and tuck.</source>
        <translation>Dans le bas du dos ? La bascule est perdue : grandissez-vous et basculez.</translation>
    </message>
    <message>
        <source>In the calf? Let the rear heel come up and step a little shorter.</source>
        <translation>Dans le mollet ? Laissez le talon arrière se lever et raccourcissez un peu le pas.</translation>
    </message>
    <message>
        <source>Standing is unsteady and there is nothing firm to hold</source>
        <translation>Votre équilibre debout est incertain et il n’y a rien de solide à tenir</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your left hand on it. Feet under your hips.</source>
        <translation>Debout, de côté par rapport au bureau, la main gauche posée dessus. Pieds sous les hanches.</translation>
    </message>
    <message>
        <source>Stand side-on to your desk with your right hand on it. Feet under your hips.</source>
        <translation>Debout, de côté par rapport au bureau, la main droite posée dessus. Pieds sous les hanches.</translation>
    </message>
    <message>
        <source>One hand on the desk</source>
        <translation>Une main sur le bureau</translation>
    </message>
    <message>
        <source>Take a short step back with your right foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Faites un petit pas en arrière du pied droit, 35 à 45 cm de cheville à cheville. Orteils vers l’avant ; le talon peut se lever.</translation>
    </message>
    <message>
        <source>Take a short step back with your left foot, 35 to 45 cm from ankle to ankle. Toes forward; the heel may lift.</source>
        <translation>Faites un petit pas en arrière du pied gauche, 35 à 45 cm de cheville à cheville. Orteils vers l’avant ; le talon peut se lever.</translation>
    </message>
    <message>
        <source>Short step back</source>
        <translation>Petit pas en arrière</translation>
    </message>
    <message>
        <source>Soften both knees.</source>
        <translation>Assouplissez les deux genoux.</translation>
    </message>
    <message>
        <source>Soft knees</source>
        <translation>Genoux souples</translation>
    </message>
    <message>
        <source>Breathe out and bring your tailbone under. Stay tall.</source>
        <translation>Expirez et ramenez le coccyx sous vous. Gardez le buste haut.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your right hip.</source>
        <translation>Pliez légèrement le genou avant, jusqu’à sentir une légère tension à l’avant de la hanche droite.</translation>
    </message>
    <message>
        <source>Bend the front knee slightly, until there is a mild pull at the front of your left hip.</source>
        <translation>Pliez légèrement le genou avant, jusqu’à sentir une légère tension à l’avant de la hanche gauche.</translation>
    </message>
    <message>
        <source>Small bend</source>
        <translation>Petite flexion</translation>
    </message>
    <message>
        <source>Hold and breathe: slowly in, more slowly out. A mild pull, no more than 3 out of 10. Then step in and change sides.</source>
        <translation>Tenez et respirez : inspirez lentement, expirez plus lentement encore. Une légère tension, pas plus de 3 sur 10. Puis ramenez le pied et changez de côté.</translation>
    </message>
    <message>
        <source>Too long a stride</source>
        <translation>Un pas trop long</translation>
    </message>
    <message>
        <source>Step in; a short stride and a tuck do more</source>
        <translation>Rapprochez-vous ; petit pas et bascule font plus</translation>
    </message>
    <message>
        <source>Rear foot turned out</source>
        <translation>Pied arrière tourné vers l’extérieur</translation>
    </message>
    <message>
        <source>Toes straight ahead</source>
        <translation>Orteils droit devant</translation>
    </message>
    <message>
        <source>Leaning on the desk</source>
        <translation>S’appuyer sur le bureau</translation>
    </message>
    <message>
        <source>Fingertips only; stand tall</source>
        <translation>Du bout des doigts ; grandissez-vous</translation>
    </message>
    <message>
        <source>Rear knee locked</source>
        <translation>Genou arrière verrouillé</translation>
    </message>
    <message>
        <source>Soften the rear knee</source>
        <translation>Assouplissez le genou arrière</translation>
    </message>
    <message>
        <source>Keep a hand on something that cannot move.</source>
        <translation>Gardez une main sur quelque chose qui ne peut pas bouger.</translation>
    </message>
    <message>
        <source>Stay with the tuck; leave out the bend.</source>
        <translation>Restez à la bascule ; laissez la flexion.</translation>
    </message>
    <message>
        <source>Leg lift on the side</source>
        <translation>Lever de jambe sur le côté</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip without having to balance.</source>
        <translation>Fait travailler les muscles du côté de la hanche sans devoir tenir l’équilibre.</translation>
    </message>
    <message>
        <source>lying on the side</source>
        <translation>sur le côté</translation>
    </message>
    <message>
        <source>Muscles working at the side of the upper hip. No pull, nothing that hurts.</source>
        <translation>Les muscles travaillent sur le côté de la hanche du dessus. Aucune tension, rien qui fasse mal.</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>moyen fessier</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>petit fessier</translation>
    </message>
    <message>
        <source>a cushion or folded towel for the head</source>
        <translation>un coussin ou une serviette pliée pour la tête</translation>
    </message>
    <message>
        <source>Hips stacked, toes look ahead.</source>
        <translation>Hanches empilées, orteils vers l’avant.</translation>
    </message>
    <message>
        <source>Leg in line with the body.</source>
        <translation>Jambe alignée avec le corps.</translation>
    </message>
    <message>
        <source>Slowly up, more slowly down.</source>
        <translation>Montez lentement, descendez plus lentement.</translation>
    </message>
    <message>
        <source>Rolling back? Put the upper hand on the mat in front of you and lean into it a little.</source>
        <translation>Vous roulez en arrière ? Posez la main du dessus sur le tapis devant vous et appuyez-vous un peu dessus.</translation>
    </message>
    <message>
        <source>Only in the front of the thigh? Take the leg a little back and point the toes ahead.</source>
        <translation>Seulement à l’avant de la cuisse ? Reculez un peu la jambe et gardez les orteils vers l’avant.</translation>
    </message>
    <message>
        <source>Too much? Lift lower, or bend the upper knee.</source>
        <translation>C’est trop ? Montez moins haut, ou pliez le genou du dessus.</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip, in the groin or in the back</source>
        <translation>Une douleur sur le côté de la hanche, à l’aine ou au dos</translation>
    </message>
    <message>
        <source>Cramp that does not let go</source>
        <translation>Une crampe qui ne lâche pas</translation>
    </message>
    <message>
        <source>Lying on that side hurts</source>
        <translation>Être sur ce côté fait mal</translation>
    </message>
    <message>
        <source>You were told not to move the leg out to the side by yourself, for instance in the months after a hip operation</source>
        <translation>On vous a dit de ne pas écarter la jambe sur le côté par vous-même, par exemple dans les mois suivant une opération de la hanche</translation>
    </message>
    <message>
        <source>Lie on your left side, both knees bent, your head on a cushion. Put your right hand on the mat in front of you.</source>
        <translation>Allongez-vous sur le côté gauche, genoux pliés, la tête sur un coussin. Posez la main droite sur le tapis devant vous.</translation>
    </message>
    <message>
        <source>Lie on your right side, both knees bent, your head on a cushion. Put your left hand on the mat in front of you.</source>
        <translation>Allongez-vous sur le côté droit, genoux pliés, la tête sur un coussin. Posez la main gauche sur le tapis devant vous.</translation>
    </message>
    <message>
        <source>Lie on your left side</source>
        <translation>Allongez-vous sur le côté gauche</translation>
    </message>
    <message>
        <source>Lie on your right side</source>
        <translation>Allongez-vous sur le côté droit</translation>
    </message>
    <message>
        <source>Stack your hips, one above the other, and make the top leg straight, in line with your body.</source>
        <translation>Empilez les hanches, l’une au-dessus de l’autre, et tendez la jambe du dessus dans l’alignement du corps.</translation>
    </message>
    <message>
        <source>Hips stacked, leg straight</source>
        <translation>Hanches empilées, jambe tendue</translation>
    </message>
    <message>
        <source>Lift the leg to a comfortable height, toes looking ahead: 30 degrees is plenty.</source>
        <translation>Levez la jambe à une hauteur confortable, orteils vers l’avant : 30 degrés suffisent largement.</translation>
    </message>
    <message>
        <source>Lift, toes ahead</source>
        <translation>Levez, orteils vers l’avant</translation>
    </message>
    <message>
        <source>Pause for three seconds and breathe.</source>
        <translation>Marquez trois secondes et respirez.</translation>
    </message>
    <message>
        <source>Lower slowly. After the last one, bend the knees and roll over to the other side.</source>
        <translation>Descendez lentement. Après la dernière fois, pliez les genoux et roulez de l’autre côté.</translation>
    </message>
    <message>
        <source>Lifting too high</source>
        <translation>Lever trop haut</translation>
    </message>
    <message>
        <source>Lift lower: as long as the hips stay stacked</source>
        <translation>Levez moins : tant que les hanches restent empilées</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rouler en arrière</translation>
    </message>
    <message>
        <source>Hips stacked; lean into the hand in front</source>
        <translation>Hanches empilées ; appuyez-vous sur la main de devant</translation>
    </message>
    <message>
        <source>Toes turning up</source>
        <translation>Orteils qui se tournent vers le haut</translation>
    </message>
    <message>
        <source>Toes and kneecap look ahead</source>
        <translation>Orteils et rotule regardent devant</translation>
    </message>
    <message>
        <source>Leg drifting forward</source>
        <translation>Jambe qui part en avant</translation>
    </message>
    <message>
        <source>In line with your body, even a little behind it</source>
        <translation>Dans l’alignement du corps, ou même un peu derrière</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width up.</source>
        <translation>Levez peu, d’une largeur de pied.</translation>
    </message>
    <message>
        <source>Standing leg to the side</source>
        <translation>Jambe sur le côté, debout</translation>
    </message>
    <message>
        <source>Uses the muscles at the side of the hip, which keep the pelvis level whenever you stand on one leg.</source>
        <translation>Fait travailler les muscles du côté de la hanche, qui gardent le bassin horizontal quand on se tient sur une jambe.</translation>
    </message>
    <message>
        <source>Muscles working at the side of both hips, also on the leg you stand on. No pull, nothing that hurts.</source>
        <translation>Les muscles travaillent sur le côté des deux hanches, aussi du côté de la jambe d’appui. Aucune tension, rien qui fasse mal.</translation>
    </message>
    <message>
        <source>Belt stays level.</source>
        <translation>La ceinture reste horizontale.</translation>
    </message>
    <message>
        <source>Small and slow; toes look ahead.</source>
        <translation>Petit et lent ; orteils vers l’avant.</translation>
    </message>
    <message>
        <source>Grow tall on the standing leg.</source>
        <translation>Grandissez-vous sur la jambe d’appui.</translation>
    </message>
    <message>
        <source>Hard to stay upright? Lift less, or keep the toes on the floor and only take the weight off.</source>
        <translation>Difficile de rester d’aplomb ? Levez moins, ou laissez les orteils au sol et allégez seulement l’appui.</translation>
    </message>
    <message>
        <source>Wobbling? More fingers on the desk, eyes on one spot.</source>
        <translation>Ça vacille ? Plus de doigts sur le bureau, les yeux sur un point.</translation>
    </message>
    <message>
        <source>Nothing at the side of the hip? Point the toes ahead and move more slowly.</source>
        <translation>Rien sur le côté de la hanche ? Gardez les orteils vers l’avant et bougez plus lentement.</translation>
    </message>
    <message>
        <source>Could you do many more? That is fine: about five in reserve is good.</source>
        <translation>Vous pourriez en faire bien plus ? Très bien : en garder environ cinq en réserve, c’est bien.</translation>
    </message>
    <message>
        <source>A pull close at the sit bones? Come up and bring the legs closer together.</source>
        <translation>Ça tire tout près des ischions ? Remontez et rapprochez les jambes.</translation>
    </message>
    <message>
        <source>Sit well back in a firm chair that cannot roll, feet flat on the floor.</source>
        <translation>Asseyez-vous bien au fond d’une chaise solide qui ne peut pas rouler, pieds à plat au sol.</translation>
    </message>
    <message>
        <source>Sit well back first</source>
        <translation>D’abord, bien au fond</translation>
    </message>
    <message>
        <source>Pain at the outside of the hip</source>
        <translation>Une douleur sur le côté de la hanche</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>short</source>
        <translation>court</translation>
    </message>
    <message>
        <source>one hold</source>
        <translation>un seul maintien</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in a leg</source>
        <translation>Des fourmillements, un engourdissement ou une faiblesse dans une jambe</translation>
    </message>
    <message>
        <source>The outside of your hip is painful, also when you lie on it</source>
        <translation>Le côté de votre hanche est douloureux, y compris quand vous vous allongez dessus</translation>
    </message>
    <message>
        <source>Standing on one leg is unsteady and there is nothing firm to hold: lie on your side instead</source>
        <translation>Votre équilibre sur une jambe est incertain et il n’y a rien de solide à tenir : allongez-vous plutôt sur le côté</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your left hand on it. Bring your weight onto your left leg, knee soft.</source>
        <translation>Debout, grandissez-vous, de côté par rapport au bureau, le bout des doigts de la main gauche posé dessus. Passez le poids sur la jambe gauche, genou souple.</translation>
    </message>
    <message>
        <source>Stand tall, side-on to your desk with the fingertips of your right hand on it. Bring your weight onto your right leg, knee soft.</source>
        <translation>Debout, grandissez-vous, de côté par rapport au bureau, le bout des doigts de la main droite posé dessus. Passez le poids sur la jambe droite, genou souple.</translation>
    </message>
    <message>
        <source>Weight on the left leg</source>
        <translation>Poids sur la jambe gauche</translation>
    </message>
    <message>
        <source>Weight on the right leg</source>
        <translation>Poids sur la jambe droite</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your right leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Gardez les orteils vers l’avant et écartez un peu la jambe droite sur le côté. Seulement tant que la ceinture reste horizontale.</translation>
    </message>
    <message>
        <source>Keep your toes looking ahead and move your left leg a little out to the side. Only as far as your belt stays level.</source>
        <translation>Gardez les orteils vers l’avant et écartez un peu la jambe gauche sur le côté. Seulement tant que la ceinture reste horizontale.</translation>
    </message>
    <message>
        <source>Leg out, belt level</source>
        <translation>Jambe écartée, ceinture horizontale</translation>
    </message>
    <message>
        <source>Pause for one second and breathe.</source>
        <translation>Marquez une seconde et respirez.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bring the leg back slowly, without leaning. Touch the floor lightly and go again.</source>
        <translation>Ramenez la jambe lentement, sans vous pencher. Effleurez le sol et recommencez.</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Stand on both feet, take a breath, and change sides.</source>
        <translation>Posez les deux pieds, prenez une respiration et changez de côté.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Leaning over to lift higher</source>
        <translation>Se pencher pour lever plus haut</translation>
    </message>
    <message>
        <source>Lift less; stay tall over the standing leg</source>
        <translation>Levez moins ; buste haut, au-dessus de la jambe d’appui</translation>
    </message>
    <message>
        <source>Toes turning up and out</source>
        <translation>Orteils qui se tournent vers le haut et l’extérieur</translation>
    </message>
    <message>
        <source>Toes and kneecap look straight ahead</source>
        <translation>Orteils et rotule regardent droit devant</translation>
    </message>
    <message>
        <source>Hitching the hip up</source>
        <translation>Hausser la hanche</translation>
    </message>
    <message>
        <source>Belt level: let the leg move, not the waist</source>
        <translation>Ceinture horizontale : c’est la jambe qui bouge, pas la taille</translation>
    </message>
    <message>
        <source>Straight out to the side, in line with your body</source>
        <translation>Droit sur le côté, dans l’alignement du corps</translation>
    </message>
    <message>
        <source>Swinging the leg</source>
        <translation>Balancer la jambe</translation>
    </message>
    <message>
        <source>Two seconds out, two seconds back</source>
        <translation>Deux secondes à l’aller, deux secondes au retour</translation>
    </message>
    <message>
        <source>Keep the lift small, one foot-width to the side.</source>
        <translation>Levez peu, d’une largeur de pied sur le côté.</translation>
    </message>
    <message>
        <source>Single knee to chest</source>
        <translation>Un genou vers la poitrine</translation>
    </message>
    <message>
        <source>A gentle bend for the lower back and buttock that many people find comfortable, lying down.</source>
        <translation>Une flexion douce pour le bas du dos et la fesse, sur le dos, que beaucoup de gens trouvent confortable.</translation>
    </message>
    <message>
        <source>lying on the back</source>
        <translation>sur le dos</translation>
    </message>
    <message>
        <source>A mild, comfortable pull in the right buttock or lower back. The other knee stays bent and easy.</source>
        <translation>Une tension légère et confortable dans la fesse droite ou le bas du dos. L’autre genou reste plié, détendu.</translation>
    </message>
    <message>
        <source>lumbar extensors</source>
        <translation>extenseurs lombaires</translation>
    </message>
    <message>
        <source>a folded towel under the head, if you like</source>
        <translation>une serviette pliée sous la tête, si vous voulez</translation>
    </message>
    <message>
        <source>Hands behind the thigh.</source>
        <translation>Mains derrière la cuisse.</translation>
    </message>
    <message>
        <source>Let it come; do not pull.</source>
        <translation>Laissez venir ; ne tirez pas.</translation>
    </message>
    <message>
        <source>Shoulders and head heavy.</source>
        <translation>Épaules et tête lourdes.</translation>
    </message>
    <message>
        <source>A pinch at the front of the hip? Let the thigh move away a little, or a little to the side.</source>
        <translation>Un pincement à l’avant de la hanche ? Laissez la cuisse s’éloigner un peu, ou partir un peu sur le côté.</translation>
    </message>
    <message>
        <source>Hands do not reach? Put a towel round the back of the thigh and hold its ends.</source>
        <translation>Les mains n’arrivent pas jusque-là ? Passez une serviette derrière la cuisse et tenez-en les bouts.</translation>
    </message>
    <message>
        <source>Leg symptoms? Go on only while they ease or stay as they are; if they move down the leg, stop.</source>
        <translation>Des symptômes dans la jambe ? Ne continuez que s’ils diminuent ou restent pareils ; s’ils descendent dans la jambe, arrêtez.</translation>
    </message>
    <message>
        <source>Neck tense? Lay a folded towel under your head.</source>
        <translation>Le cou est tendu ? Placez une serviette pliée sous la tête.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that moves down the leg</source>
        <translation>Une douleur, des fourmillements ou un engourdissement qui descend dans la jambe</translation>
    </message>
    <message>
        <source>Sharp pain in the back</source>
        <translation>Une douleur vive dans le dos</translation>
    </message>
    <message>
        <source>You were told not to bend the hip far, for instance after a hip operation</source>
        <translation>On vous a dit de ne pas trop plier la hanche, par exemple après une opération de la hanche</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine</source>
        <translation>Vous avez les os fragiles ou avez eu une fracture de la colonne vertébrale</translation>
    </message>
    <message>
        <source>Bending makes your back or leg pain worse at the moment</source>
        <translation>Se plier aggrave en ce moment votre douleur au dos ou à la jambe</translation>
    </message>
    <message>
        <source>You are in later pregnancy, or pregnant with pelvic, pubic or groin pain</source>
        <translation>Votre grossesse est avancée, ou vous êtes enceinte et avez mal au bassin, au pubis ou à l’aine</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent, feet flat, head resting.</source>
        <translation>Allongez-vous sur le dos, les deux genoux pliés, pieds à plat, tête posée.</translation>
    </message>
    <message>
        <source>Let your right leg float up and hold it behind the thigh with both hands.</source>
        <translation>Laissez monter la jambe droite et tenez-la derrière la cuisse, des deux mains.</translation>
    </message>
    <message>
        <source>Let your left leg float up and hold it behind the thigh with both hands.</source>
        <translation>Laissez monter la jambe gauche et tenez-la derrière la cuisse, des deux mains.</translation>
    </message>
    <message>
        <source>Hold behind the thigh</source>
        <translation>Tenez derrière la cuisse</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The left foot stays on the mat.</source>
        <translation>Amenez la cuisse vers vous jusqu’à une position confortable. Le pied gauche reste sur le tapis.</translation>
    </message>
    <message>
        <source>Bring the thigh toward you until it is comfortable. The right foot stays on the mat.</source>
        <translation>Amenez la cuisse vers vous jusqu’à une position confortable. Le pied droit reste sur le tapis.</translation>
    </message>
    <message>
        <source>Let the thigh come in</source>
        <translation>Laissez venir la cuisse</translation>
    </message>
    <message>
        <source>Stay, shoulders soft, and breathe slowly. Mild is enough.</source>
        <translation>Restez, épaules souples, et respirez lentement. Un étirement léger suffit.</translation>
    </message>
    <message>
        <source>Shoulders soft, breathe</source>
        <translation>Épaules souples, respirez</translation>
    </message>
    <message>
        <source>Let the thigh move away, put the foot down, and change sides.</source>
        <translation>Laissez la cuisse s’éloigner, posez le pied et changez de côté.</translation>
    </message>
    <message>
        <source>Lower, change sides</source>
        <translation>Posez, changez de côté</translation>
    </message>
    <message>
        <source>Yanking the knee in</source>
        <translation>Tirer le genou d’un coup</translation>
    </message>
    <message>
        <source>Let it come as far as it likes; the tail stays down</source>
        <translation>Laissez-le venir comme il veut ; le coccyx reste au sol</translation>
    </message>
    <message>
        <source>Lifting the head</source>
        <translation>Lever la tête</translation>
    </message>
    <message>
        <source>Head and shoulders rest on the mat</source>
        <translation>Tête et épaules reposent sur le tapis</translation>
    </message>
    <message>
        <source>Other leg lying straight</source>
        <translation>L’autre jambe allongée</translation>
    </message>
    <message>
        <source>Keep the other knee bent, foot flat</source>
        <translation>Gardez l’autre genou plié, pied à plat</translation>
    </message>
    <message>
        <source>Pulling into a pinch</source>
        <translation>Tirer jusqu’au pincement</translation>
    </message>
    <message>
        <source>Ease off; a little out to the side is easier</source>
        <translation>Relâchez ; un peu sur le côté, c’est plus facile</translation>
    </message>
    <message>
        <source>One knee at a time, and only half as far.</source>
        <translation>Un genou à la fois, et deux fois moins loin.</translation>
    </message>
    <message>
        <source>Go on only while the leg symptoms ease or stay as they are; stop if they move down the leg.</source>
        <translation>Ne continuez que si les symptômes dans la jambe diminuent ou restent pareils ; arrêtez s’ils descendent dans la jambe.</translation>
    </message>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Balancer la jambe d’avant en arrière</translation>
    </message>
    <message>
        <source>Easy hip motion before a workout: the leg swings like a slow pendulum while the trunk stays quiet.</source>
        <translation>Un mouvement facile des hanches avant le sport : la jambe se balance comme un lent pendule, le tronc reste tranquille.</translation>
    </message>
    <message>
        <source>A loose, easy swing from the hip; the standing leg steady, the side of its hip at work.</source>
        <translation>Un balancement libre et facile depuis la hanche ; la jambe d’appui stable, le côté de sa hanche au travail.</translation>
    </message>
    <message>
        <source>hip flexors and hip extensors of the swinging leg</source>
        <translation>fléchisseurs et extenseurs de hanche de la jambe qui se balance</translation>
    </message>
    <message>
        <source>gluteus medius of the standing leg, keeping the pelvis level</source>
        <translation>moyen fessier de la jambe d’appui, qui garde le bassin horizontal</translation>
    </message>
    <message>
        <source>a wall, or something else that cannot move</source>
        <translation>un mur, ou autre chose qui ne peut pas bouger</translation>
    </message>
    <message>
        <source>A slow pendulum.</source>
        <translation>Un lent pendule.</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Petit suffit.</translation>
    </message>
    <message>
        <source>The leg moves, the trunk does not.</source>
        <translation>La jambe bouge, pas le tronc.</translation>
    </message>
    <message>
        <source>Make the arc smaller: it grows by itself over the first few swings.</source>
        <translation>Réduisez l’arc : il grandit de lui-même pendant les premiers balancements.</translation>
    </message>
    <message>
        <source>In the lower back? Swing back less.</source>
        <translation>Dans le bas du dos ? Balancez moins vers l’arrière.</translation>
    </message>
    <message>
        <source>Wobbling? Both hands on the wall, and smaller.</source>
        <translation>Ça vacille ? Les deux mains au mur, et plus petit.</translation>
    </message>
    <message>
        <source>Pain in the groin, hip, knee or back</source>
        <translation>Une douleur à l’aine, à la hanche, au genou ou au dos</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in the leg</source>
        <translation>Des fourmillements, un engourdissement ou une sensation électrique dans la jambe</translation>
    </message>
    <message>
        <source>Your leg tingles, is numb or hurts down its length</source>
        <translation>Vous avez des fourmillements, un engourdissement ou une douleur le long de la jambe</translation>
    </message>
    <message>
        <source>You were told not to bring a leg behind you, or had a hip operation not long ago</source>
        <translation>On vous a dit de ne pas amener une jambe en arrière, ou vous avez eu récemment une opération de la hanche</translation>
    </message>
    <message>
        <source>Standing on one leg is unsafe for you</source>
        <translation>Tenir sur une jambe n’est pas sûr pour vous</translation>
    </message>
    <message>
        <source>You are pregnant and have pelvic, pubic or groin pain, or are in the last months</source>
        <translation>Vous êtes enceinte et avez mal au bassin, au pubis ou à l’aine, ou vous en êtes aux derniers mois</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your left hand on it. Not a chair that rolls.</source>
        <translation>Debout, de côté par rapport à un mur, la main gauche posée dessus. Pas une chaise qui roule.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with your right hand on it. Not a chair that rolls.</source>
        <translation>Debout, de côté par rapport à un mur, la main droite posée dessus. Pas une chaise qui roule.</translation>
    </message>
    <message>
        <source>One hand on the wall</source>
        <translation>Une main au mur</translation>
    </message>
    <message>
        <source>Take your weight on the left foot, that knee soft. Your right foot hangs free.</source>
        <translation>Passez le poids sur le pied gauche, ce genou souple. Le pied droit pend librement.</translation>
    </message>
    <message>
        <source>Take your weight on the right foot, that knee soft. Your left foot hangs free.</source>
        <translation>Passez le poids sur le pied droit, ce genou souple. Le pied gauche pend librement.</translation>
    </message>
    <message>
        <source>Weight on one foot</source>
        <translation>Poids sur un pied</translation>
    </message>
    <message>
        <source>Let the right leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Laissez la jambe droite se balancer d’avant en arrière, une seconde dans chaque sens, comme un lent pendule.</translation>
    </message>
    <message>
        <source>Let the left leg swing forward and back, one second each way, like a slow pendulum.</source>
        <translation>Laissez la jambe gauche se balancer d’avant en arrière, une seconde dans chaque sens, comme un lent pendule.</translation>
    </message>
    <message>
        <source>Swing, slow and easy</source>
        <translation>Balancez, lentement et sans effort</translation>
    </message>
    <message>
        <source>Let the arc grow a little over the first five. Trunk and pelvis stay where they are.</source>
        <translation>Laissez l’arc grandir un peu pendant les cinq premiers. Le tronc et le bassin restent en place.</translation>
    </message>
    <message>
        <source>Trunk stays still</source>
        <translation>Le tronc reste immobile</translation>
    </message>
    <message>
        <source>Let it come to rest, set the foot down, and change sides.</source>
        <translation>Laissez la jambe s’arrêter, posez le pied et changez de côté.</translation>
    </message>
    <message>
        <source>Foot down, change sides</source>
        <translation>Posez le pied, changez de côté</translation>
    </message>
    <message>
        <source>Kicking high</source>
        <translation>Lancer la jambe haut</translation>
    </message>
    <message>
        <source>Smaller: let it hang and swing</source>
        <translation>Plus petit : laissez-la pendre et se balancer</translation>
    </message>
    <message>
        <source>Arching on the way back</source>
        <translation>Cambrer au retour en arrière</translation>
    </message>
    <message>
        <source>Swing back less; ribs down</source>
        <translation>Balancez moins en arrière ; côtes basses</translation>
    </message>
    <message>
        <source>Trunk swinging along</source>
        <translation>Tronc qui se balance aussi</translation>
    </message>
    <message>
        <source>Stay tall; only the leg moves</source>
        <translation>Buste haut ; seule la jambe bouge</translation>
    </message>
    <message>
        <source>Standing knee locked</source>
        <translation>Genou d’appui verrouillé</translation>
    </message>
    <message>
        <source>Soften that knee</source>
        <translation>Assouplissez ce genou</translation>
    </message>
    <message>
        <source>Swinging fast</source>
        <translation>Balancer vite</translation>
    </message>
    <message>
        <source>Slow enough to stop at any moment</source>
        <translation>Assez lent pour s’arrêter à tout moment</translation>
    </message>
    <message>
        <source>Keep the forward swing low, well under hip height.</source>
        <translation>Gardez l’avant du balancement bas, bien au-dessous de la hanche.</translation>
    </message>
    <message>
        <source>Small swings, well inside what is easy.</source>
        <translation>De petits balancements, sans quitter ce qui est facile.</translation>
    </message>
    <message>
        <source>Pelvic tuck at a wall</source>
        <translation>Bascule du bassin au mur</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck, the small movement that every hip flexor stretch begins with.</source>
        <translation>Apprend à maîtriser la bascule, le petit mouvement par lequel commence chaque étirement des fléchisseurs de la hanche.</translation>
    </message>
    <message>
        <source>standing, back to a wall</source>
        <translation>debout, dos au mur</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the wall and goes away again. No stretch, hardly any effort.</source>
        <translation>Le bas du dos se rapproche un peu du mur, puis s’en éloigne. Aucun étirement, presque aucun effort.</translation>
    </message>
    <message>
        <source>rectus abdominis</source>
        <translation>droit de l’abdomen</translation>
    </message>
    <message>
        <source>external obliques</source>
        <translation>obliques externes</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>un mur</translation>
    </message>
    <message>
        <source>A bowl of water: level it.</source>
        <translation>Un bol d’eau : mettez-le à niveau.</translation>
    </message>
    <message>
        <source>Small and slow.</source>
        <translation>Petit et lent.</translation>
    </message>
    <message>
        <source>A drill, not a posture.</source>
        <translation>Un exercice, pas une posture.</translation>
    </message>
    <message>
        <source>Nothing moves? Put a hand behind your waist and press it very lightly with your back.</source>
        <translation>Rien ne bouge ? Glissez une main derrière la taille et appuyez très légèrement le dos dessus.</translation>
    </message>
    <message>
        <source>Whole body moves? Make it smaller; shoulders and knees stay.</source>
        <translation>Tout le corps bouge ? Plus petit ; épaules et genoux restent en place.</translation>
    </message>
    <message>
        <source>In the thighs? Feet a little nearer to the wall, knees softer.</source>
        <translation>Dans les cuisses ? Pieds un peu plus près du mur, genoux plus souples.</translation>
    </message>
    <message>
        <source>It makes a pain in your back grow</source>
        <translation>Cela augmente une douleur au dos</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, feet about 20 cm out and hip-wide, knees soft. Buttocks and shoulder blades touch the wall.</source>
        <translation>Debout, dos au mur, pieds à environ 20 cm du mur et écartés de la largeur des hanches, genoux souples. Fesses et omoplates touchent le mur.</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Dos au mur</translation>
    </message>
    <message>
        <source>Slide a hand behind your waist and feel the gap. Take the hand away again.</source>
        <translation>Glissez une main derrière la taille et sentez l’espace. Retirez la main.</translation>
    </message>
    <message>
        <source>Feel the gap</source>
        <translation>Sentez l’espace</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under, so that the gap gets smaller. It need not close.</source>
        <translation>Expirez et ramenez le coccyx sous vous, pour que l’espace se réduise. Il n’a pas besoin de se fermer.</translation>
    </message>
    <message>
        <source>Tuck, slowly</source>
        <translation>Basculez, lentement</translation>
    </message>
    <message>
        <source>Hold for three seconds, breathing.</source>
        <translation>Tenez trois secondes, en respirant.</translation>
    </message>
    <message>
        <source>Let go completely: back to how you like to stand.</source>
        <translation>Relâchez complètement : revenez à votre façon d’être debout.</translation>
    </message>
    <message>
        <source>Squashing the back flat</source>
        <translation>Écraser le dos à plat</translation>
    </message>
    <message>
        <source>Half of that: small and slow</source>
        <translation>La moitié de cela : petit et lent</translation>
    </message>
    <message>
        <source>Soft knees, feet a little out</source>
        <translation>Genoux souples, pieds un peu écartés du mur</translation>
    </message>
    <message>
        <source>Shoulders lifting</source>
        <translation>Épaules qui montent</translation>
    </message>
    <message>
        <source>Shoulders stay wide and low</source>
        <translation>Épaules larges et basses</translation>
    </message>
    <message>
        <source>Breathe out as you tuck</source>
        <translation>Expirez en basculant</translation>
    </message>
    <message>
        <source>Staying tucked all day</source>
        <translation>Rester en bascule toute la journée</translation>
    </message>
    <message>
        <source>This is a drill, not a posture: let go completely</source>
        <translation>C’est un exercice, pas une posture : relâchez complètement</translation>
    </message>
    <message>
        <source>Half as far, slowly; leave it out if rounding the back is not for you.</source>
        <translation>Deux fois moins loin, lentement ; laissez l’exercice si arrondir le dos n’est pas pour vous.</translation>
    </message>
    <message>
        <source>Pelvic tuck, lying</source>
        <translation>Bascule du bassin, sur le dos</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck where nothing else can move: lying on your back.</source>
        <translation>Apprend à maîtriser la bascule là où rien d’autre ne peut bouger : sur le dos.</translation>
    </message>
    <message>
        <source>The lower back comes a little nearer to the mat and goes away again. No stretch, hardly any effort.</source>
        <translation>Le bas du dos se rapproche un peu du tapis, puis s’en éloigne. Aucun étirement, presque aucun effort.</translation>
    </message>
    <message>
        <source>Nothing moves? Put your fingertips under your waist and press them very lightly.</source>
        <translation>Rien ne bouge ? Glissez le bout des doigts sous la taille et appuyez très légèrement dessus.</translation>
    </message>
    <message>
        <source>Neck tense? A folded towel under your head.</source>
        <translation>Le cou est tendu ? Une serviette pliée sous la tête.</translation>
    </message>
    <message>
        <source>Legs at work? Feet a little nearer to you.</source>
        <translation>Les jambes travaillent ? Pieds un peu plus près de vous.</translation>
    </message>
    <message>
        <source>You are in the later months of a pregnancy: lying flat is not for you then; take the tuck at a wall</source>
        <translation>Vous êtes dans les derniers mois de grossesse : la position à plat dos n’est alors pas pour vous ; faites la bascule au mur</translation>
    </message>
    <message>
        <source>Feel the small gap under your waist.</source>
        <translation>Sentez le petit espace sous la taille.</translation>
    </message>
    <message>
        <source>Let go completely. When you are done, roll to your side before you get up.</source>
        <translation>Relâchez complètement. Quand vous avez fini, roulez sur le côté avant de vous relever.</translation>
    </message>
    <message>
        <source>Pressing the back flat</source>
        <translation>Plaquer le dos au sol</translation>
    </message>
    <message>
        <source>Head lifting</source>
        <translation>Tête qui se lève</translation>
    </message>
    <message>
        <source>Head heavy on the mat</source>
        <translation>Tête lourde sur le tapis</translation>
    </message>
    <message>
        <source>in a routine</source>
        <translation>dans une routine</translation>
    </message>
    <message>
        <source>Seated pelvic tuck</source>
        <translation>Bascule du bassin, en chaise</translation>
    </message>
    <message>
        <source>Teaches you to control the tuck without leaving your chair.</source>
        <translation>Apprend à maîtriser la bascule sans quitter la chaise.</translation>
    </message>
    <message>
        <source>Your weight rolls a little towards the tailbone and back. No stretch, hardly any effort.</source>
        <translation>Le poids roule un peu vers le coccyx, puis revient. Aucun étirement, presque aucun effort.</translation>
    </message>
    <message>
        <source>Roll over your sit bones.</source>
        <translation>Roulez sur les ischions.</translation>
    </message>
    <message>
        <source>Nothing moves? Slide a hand under one sit bone and feel it roll.</source>
        <translation>Rien ne bouge ? Glissez une main sous un ischion et sentez-le rouler.</translation>
    </message>
    <message>
        <source>Head nods? Make it smaller; look at one spot.</source>
        <translation>La tête hoche ? Plus petit ; regardez un point fixe.</translation>
    </message>
    <message>
        <source>Feel both sit bones on the seat.</source>
        <translation>Sentez les deux ischions sur le siège.</translation>
    </message>
    <message>
        <source>Feel the seat</source>
        <translation>Sentez le siège</translation>
    </message>
    <message>
        <source>Breathe out and roll your tailbone under a little. Head and shoulders stay where they are.</source>
        <translation>Expirez et ramenez légèrement le coccyx sous vous. Tête et épaules restent en place.</translation>
    </message>
    <message>
        <source>Let go completely and sit tall again.</source>
        <translation>Relâchez complètement et grandissez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Collapsing into a slump</source>
        <translation>S’affaisser</translation>
    </message>
    <message>
        <source>Only the pelvis rolls; the chest stays up</source>
        <translation>Seul le bassin roule ; la poitrine reste haute</translation>
    </message>
    <message>
        <source>Leaning the whole trunk back</source>
        <translation>Pencher tout le tronc en arrière</translation>
    </message>
    <message>
        <source>Shoulders stay over the hips</source>
        <translation>Les épaules restent au-dessus des hanches</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Fente arrière</translation>
    </message>
    <message>
        <source>Moves hips and legs through an easy stride before a workout: a step back, a shallow bend, and up again.</source>
        <translation>Met hanches et jambes en mouvement dans un pas facile avant le sport : un pas en arrière, une petite flexion, et on remonte.</translation>
    </message>
    <message>
        <source>The front thigh and buttock at work; a light, moving pull at the front of the rear hip.</source>
        <translation>La cuisse et la fesse avant travaillent ; une légère tension en mouvement à l’avant de la hanche arrière.</translation>
    </message>
    <message>
        <source>hip flexors of the rear leg, lightly and in motion</source>
        <translation>fléchisseurs de hanche de la jambe arrière, légèrement et en mouvement</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>a clear metre behind you</source>
        <translation>un mètre libre derrière vous</translation>
    </message>
    <message>
        <source>if you like, a wall or a firm chair within reach</source>
        <translation>si vous voulez, un mur ou une chaise solide à portée de main</translation>
    </message>
    <message>
        <source>Step back, sink straight down.</source>
        <translation>Pas en arrière, descendez tout droit.</translation>
    </message>
    <message>
        <source>Train tracks, not a tightrope.</source>
        <translation>Des rails, pas une corde raide.</translation>
    </message>
    <message>
        <source>Shallow is fine.</source>
        <translation>Peu profond, c’est bien.</translation>
    </message>
    <message>
        <source>A smaller step and a smaller bend are just as good.</source>
        <translation>Un pas plus petit et une flexion plus petite sont tout aussi bons.</translation>
    </message>
    <message>
        <source>Unsteady? Rest a hand on a wall or a firm chair.</source>
        <translation>Équilibre incertain ? Posez une main sur un mur ou une chaise solide.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck a little before you sink.</source>
        <translation>Dans le bas du dos ? Basculez un peu le bassin avant de descendre.</translation>
    </message>
    <message>
        <source>Pain in a knee, hip, groin or back</source>
        <translation>Une douleur au genou, à la hanche, à l’aine ou au dos</translation>
    </message>
    <message>
        <source>Balance is poor today and there is nothing firm to hold</source>
        <translation>L’équilibre est faible aujourd’hui et il n’y a rien de solide à tenir</translation>
    </message>
    <message>
        <source>You are recovering from an operation or injury of hip, knee or back and have not been cleared yet</source>
        <translation>Vous vous remettez d’une opération ou d’une blessure de la hanche, du genou ou du dos et n’avez pas encore le feu vert médical</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, with clear space behind you.</source>
        <translation>Debout, grandissez-vous, pieds sous les hanches, espace libre derrière vous.</translation>
    </message>
    <message>
        <source>Stand tall</source>
        <translation>Debout, grandissez-vous</translation>
    </message>
    <message>
        <source>Step one foot back, as on train tracks: no closer to the middle than before. Only the ball of that foot lands.</source>
        <translation>Reculez un pied, comme sur des rails : pas plus près du milieu qu’avant. Seul l’avant de ce pied se pose.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Tuck your tailbone under a little.</source>
        <translation>Ramenez légèrement le coccyx sous vous.</translation>
    </message>
    <message>
        <source>Sink straight down to a shallow bend. The rear knee stays about two hands above the floor.</source>
        <translation>Descendez tout droit, dans une petite flexion. Le genou arrière reste à environ deux mains au-dessus du sol.</translation>
    </message>
    <message>
        <source>Straight down, shallow</source>
        <translation>Tout droit, peu profond</translation>
    </message>
    <message>
        <source>Press through the front heel and come back to standing. Then the other foot. With clear space ahead you can also walk: step forward instead of back.</source>
        <translation>Poussez dans le talon avant et revenez debout. Puis l’autre pied. Avec de l’espace devant vous, vous pouvez aussi marcher : un pas en avant au lieu d’en arrière.</translation>
    </message>
    <message>
        <source>Press up, change feet</source>
        <translation>Remontez, changez de pied</translation>
    </message>
    <message>
        <source>Rear knee dropping to the floor</source>
        <translation>Genou arrière qui tombe au sol</translation>
    </message>
    <message>
        <source>Sink less; stay in charge all the way</source>
        <translation>Descendez moins ; gardez le contrôle tout du long</translation>
    </message>
    <message>
        <source>Ribs down, small tuck</source>
        <translation>Côtes basses, petite bascule</translation>
    </message>
    <message>
        <source>Grow tall before you sink</source>
        <translation>Grandissez-vous avant de descendre</translation>
    </message>
    <message>
        <source>A small step and a small bend; the front thigh stays well above level.</source>
        <translation>Un petit pas et une petite flexion ; la cuisse avant reste bien au-dessus de l’horizontale.</translation>
    </message>
    <message>
        <source>Small and slow. Skip this if the tingling is at the front of your thigh, and stop if anything travels down the leg.</source>
        <translation>Petit et lent. Laissez cet exercice si les fourmillements sont à l’avant de la cuisse, et arrêtez si quelque chose descend dans la jambe.</translation>
    </message>
    <message>
        <source>A short step, and stay well inside what is easy.</source>
        <translation>Un petit pas, sans quitter ce qui est facile.</translation>
    </message>
    <message>
        <source>Seated leg glide</source>
        <translation>Glissement de jambe, en chaise</translation>
    </message>
    <message>
        <source>A slow, small movement of leg and head together, without any stretch. For people whose clinician suggested nerve glides; studies are small and mixed.</source>
        <translation>Un petit mouvement lent de la jambe et de la tête ensemble, sans aucun étirement. Pour les personnes à qui un professionnel de santé a suggéré des glissements nerveux ; les études sont petites et partagées.</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>en position assise</translation>
    </message>
    <message>
        <source>Nothing but easy movement: no pull behind the knee or in the calf, no tingling.</source>
        <translation>Rien qu’un mouvement facile : aucune tension derrière le genou ni dans le mollet, aucun fourmillement.</translation>
    </message>
    <message>
        <source>A clinician suggested nerve glides to me.</source>
        <translation>Un professionnel de santé m’a suggéré des glissements nerveux.</translation>
    </message>
    <message>
        <source>quadriceps femoris</source>
        <translation>quadriceps fémoral</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts</source>
        <translation>une chaise qui ne roule pas et ne bascule pas</translation>
    </message>
    <message>
        <source>Leg out, look up; then back.</source>
        <translation>Jambe tendue, regard en haut ; puis retour.</translation>
    </message>
    <message>
        <source>Small and smooth, no pull.</source>
        <translation>Petit et fluide, sans tension.</translation>
    </message>
    <message>
        <source>One round, twice a day at most.</source>
        <translation>Une série, deux fois par jour au plus.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Open the knee less.</source>
        <translation>Ça tire derrière le genou ? Ouvrez moins le genou.</translation>
    </message>
    <message>
        <source>A pull in the neck? Move the head only half as far.</source>
        <translation>Ça tire dans le cou ? Bougez la tête deux fois moins.</translation>
    </message>
    <message>
        <source>Tingling that was there before? Smaller and slower, or leave it out today.</source>
        <translation>Des fourmillements déjà présents avant ? Plus petit et plus lent, ou laissez l’exercice aujourd’hui.</translation>
    </message>
    <message>
        <source>More tingling or pain than before, during the movement or in the hour after it</source>
        <translation>Plus de fourmillements ou de douleur qu’avant, pendant le mouvement ou dans l’heure qui suit</translation>
    </message>
    <message>
        <source>Pain that moves down the leg</source>
        <translation>Une douleur qui descend dans la jambe</translation>
    </message>
    <message>
        <source>Numbness or weakness in a leg</source>
        <translation>Un engourdissement ou une faiblesse dans une jambe</translation>
    </message>
    <message>
        <source>No clinician has suggested nerve glides to you</source>
        <translation>Aucun professionnel de santé ne vous a suggéré de glissements nerveux</translation>
    </message>
    <message>
        <source>You have severe leg pain now, or a leg is weak</source>
        <translation>Vous avez en ce moment une forte douleur à la jambe, ou une jambe est faible</translation>
    </message>
    <message>
        <source>Any of the warning signs applies to you</source>
        <translation>L’un des signes d’alerte vous concerne</translation>
    </message>
    <message>
        <source>Sit tall in a firm chair, both feet flat, hands resting on your thighs.</source>
        <translation>Grandissez-vous sur une chaise solide, les deux pieds à plat, mains posées sur les cuisses.</translation>
    </message>
    <message>
        <source>Let your chin sink a little. This is where each glide begins and ends.</source>
        <translation>Laissez le menton descendre un peu. Chaque glissement commence et finit ici.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <translation>Menton un peu baissé</translation>
    </message>
    <message>
        <source>Slowly open your right knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Ouvrez lentement le genou droit et levez la tête en même temps, comme pour regarder un tableau en hauteur.</translation>
    </message>
    <message>
        <source>Slowly open your left knee and lift your head at the same time, as if looking up at a picture.</source>
        <translation>Ouvrez lentement le genou gauche et levez la tête en même temps, comme pour regarder un tableau en hauteur.</translation>
    </message>
    <message>
        <source>Knee opens, look up</source>
        <translation>Genou ouvert, regard en haut</translation>
    </message>
    <message>
        <source>Bend the knee again and lower your chin together. Do not stay at either end.</source>
        <translation>Repliez le genou et baissez le menton en même temps. Ne restez à aucun des deux bouts.</translation>
    </message>
    <message>
        <source>Knee bends, look down</source>
        <translation>Genou plié, regard en bas</translation>
    </message>
    <message>
        <source>Small, smooth, never to a pull. After the last one, look ahead and change sides.</source>
        <translation>Petit, fluide, jamais jusqu’à tirer. Après la dernière fois, regardez devant vous et changez de côté.</translation>
    </message>
    <message>
        <source>Look ahead, change sides</source>
        <translation>Regard devant, changez de côté</translation>
    </message>
    <message>
        <source>Opening the knee until it pulls</source>
        <translation>Ouvrir le genou jusqu’à ce que ça tire</translation>
    </message>
    <message>
        <source>Stop well before any pull; the foot hangs loose</source>
        <translation>Arrêtez-vous bien avant que ça tire ; le pied pend, relâché</translation>
    </message>
    <message>
        <source>Chin down while the leg is out</source>
        <translation>Menton baissé quand la jambe est tendue</translation>
    </message>
    <message>
        <source>When the leg goes out, the head comes up</source>
        <translation>Quand la jambe se tend, la tête se lève</translation>
    </message>
    <message>
        <source>Slumping</source>
        <translation>S’affaisser</translation>
    </message>
    <message>
        <source>Sit tall first, then glide</source>
        <translation>D’abord grandissez-vous, puis glissez</translation>
    </message>
    <message>
        <source>Staying at the end</source>
        <translation>Rester au bout du mouvement</translation>
    </message>
    <message>
        <source>Keep gliding, no stop at either end</source>
        <translation>Continuez de glisser, sans arrêt aux deux bouts</translation>
    </message>
    <message>
        <source>Doing too many</source>
        <translation>En faire trop</translation>
    </message>
    <message>
        <source>One round of eight, twice a day at most</source>
        <translation>Une série de huit, deux fois par jour au plus</translation>
    </message>
    <message>
        <source>Sit on a higher chair, so that your knees are lower than your hips.</source>
        <translation>Asseyez-vous plus haut, pour que les genoux soient plus bas que les hanches.</translation>
    </message>
    <message>
        <source>Sit tall and leave the chin where it is: only the leg moves.</source>
        <translation>Grandissez-vous et laissez le menton où il est : seule la jambe bouge.</translation>
    </message>
    <message>
        <source>Only if a clinician suggested nerve glides to you; stop if the tingling grows.</source>
        <translation>Seulement si un professionnel de santé vous a suggéré des glissements nerveux ; arrêtez si les fourmillements augmentent.</translation>
    </message>
    <message>
        <source>Squat with a squeeze at the top</source>
        <translation>Squat, fesses serrées en haut</translation>
    </message>
    <message>
        <source>Warms hips and legs with an easy, full movement: down to about chair height, up again, and tall.</source>
        <translation>Échauffe hanches et jambes par un mouvement facile et complet : descendre à peu près à hauteur de chaise, remonter, se grandir.</translation>
    </message>
    <message>
        <source>Thighs and buttocks at work, evenly on both sides. You could do five more at the end.</source>
        <translation>Cuisses et fesses travaillent, également des deux côtés. À la fin, vous pourriez en faire cinq de plus.</translation>
    </message>
    <message>
        <source>room to stand</source>
        <translation>de la place pour être debout</translation>
    </message>
    <message>
        <source>if you like, a chair that cannot roll behind you, to sit down to and stand up from</source>
        <translation>si vous voulez, derrière vous, une chaise qui ne peut pas rouler, pour vous y asseoir et vous en relever</translation>
    </message>
    <message>
        <source>Sit back, then stand tall.</source>
        <translation>Reculez le bassin, puis grandissez-vous.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Les genoux suivent les orteils.</translation>
    </message>
    <message>
        <source>Chair height is plenty.</source>
        <translation>Hauteur de chaise, c’est largement assez.</translation>
    </message>
    <message>
        <source>Half as far down is a whole squat too.</source>
        <translation>Descendre deux fois moins, c’est aussi un vrai squat.</translation>
    </message>
    <message>
        <source>Heels want to lift? Set the feet a little wider, or go down less.</source>
        <translation>Les talons veulent se lever ? Écartez un peu plus les pieds, ou descendez moins.</translation>
    </message>
    <message>
        <source>Unsteady? Sit down to a chair and stand up from it.</source>
        <translation>Équilibre incertain ? Asseyez-vous sur une chaise et relevez-vous.</translation>
    </message>
    <message>
        <source>Feeling light-headed or short of breath at rest</source>
        <translation>La tête qui tourne ou le souffle court au repos</translation>
    </message>
    <message>
        <source>You were told not to bend your hip past a certain point: stay well above it, or take the glute squeeze</source>
        <translation>On vous a dit de ne pas plier la hanche au-delà d’un certain point : restez bien au-dessus, ou choisissez la contraction des fessiers</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your shoulders, toes turned out a little, weight over the whole foot.</source>
        <translation>Debout, pieds écartés de la largeur des épaules, orteils un peu tournés vers l’extérieur, poids sur tout le pied.</translation>
    </message>
    <message>
        <source>Feet shoulder-wide</source>
        <translation>Pieds à largeur d’épaules</translation>
    </message>
    <message>
        <source>Sit back and down as if to a chair behind you, as far as it stays comfortable. Let your arms float forward.</source>
        <translation>Reculez et descendez comme vers une chaise derrière vous, tant que c’est confortable. Laissez les bras flotter vers l’avant.</translation>
    </message>
    <message>
        <source>Sit back and down</source>
        <translation>Reculez et descendez</translation>
    </message>
    <message>
        <source>Let your knees go the way your toes point, and keep both heels on the floor.</source>
        <translation>Laissez les genoux aller dans la direction des orteils, et gardez les deux talons au sol.</translation>
    </message>
    <message>
        <source>Knees follow toes</source>
        <translation>Les genoux suivent les orteils</translation>
    </message>
    <message>
        <source>Press the floor away and stand up.</source>
        <translation>Repoussez le sol et relevez-vous.</translation>
    </message>
    <message>
        <source>Press the floor away</source>
        <translation>Repoussez le sol</translation>
    </message>
    <message>
        <source>At the top tighten both buttocks for one second to stand tall. Straight up, not leaning back.</source>
        <translation>En haut, serrez les deux fesses une seconde pour vous grandir. Tout droit, sans vous pencher en arrière.</translation>
    </message>
    <message>
        <source>Squeeze, stand tall</source>
        <translation>Serrez, grandissez-vous</translation>
    </message>
    <message>
        <source>Knees falling inward</source>
        <translation>Genoux qui tombent vers l’intérieur</translation>
    </message>
    <message>
        <source>Let each knee go where its toes point</source>
        <translation>Chaque genou va là où pointent ses orteils</translation>
    </message>
    <message>
        <source>Heels lifting</source>
        <translation>Talons qui se lèvent</translation>
    </message>
    <message>
        <source>Go down less; weight over the whole foot</source>
        <translation>Descendez moins ; poids sur tout le pied</translation>
    </message>
    <message>
        <source>Rounding the back</source>
        <translation>Arrondir le dos</translation>
    </message>
    <message>
        <source>Breastbone forward, go down less</source>
        <translation>Sternum en avant, descendez moins</translation>
    </message>
    <message>
        <source>Leaning back at the top</source>
        <translation>Se pencher en arrière en haut</translation>
    </message>
    <message>
        <source>Ribs over hips: squeeze to stand tall, then stop</source>
        <translation>Côtes au-dessus des hanches : serrez pour vous grandir, puis stop</translation>
    </message>
    <message>
        <source>Go half way down at most: the thighs stay well above level.</source>
        <translation>Descendez à mi-hauteur au plus : les cuisses restent bien au-dessus de l’horizontale.</translation>
    </message>
    <message>
        <source>Feet no wider than your hips.</source>
        <translation>Pieds pas plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>Seated straddle fold</source>
        <translation>Jambes écartées, penché vers l’avant</translation>
    </message>
    <message>
        <source>A calm, mild stretch along the inner thighs and the back of the legs, for five slow breaths.</source>
        <translation>Un étirement calme et léger de l’intérieur des cuisses et de l’arrière des jambes, pendant cinq respirations lentes.</translation>
    </message>
    <message>
        <source>sitting on the floor</source>
        <translation>au sol, en position assise</translation>
    </message>
    <message>
        <source>A mild pull along the inner thighs and the back of the legs that lets you breathe slowly.</source>
        <translation>Une légère tension à l’intérieur des cuisses et à l’arrière des jambes, qui vous laisse respirer lentement.</translation>
    </message>
    <message>
        <source>a folded towel to sit on</source>
        <translation>une serviette pliée pour s’asseoir dessus</translation>
    </message>
    <message>
        <source>Chest forward, not head down.</source>
        <translation>Poitrine en avant, pas la tête en bas.</translation>
    </message>
    <message>
        <source>Long back; tip from the hips.</source>
        <translation>Dos long ; penchez depuis les hanches.</translation>
    </message>
    <message>
        <source>Kneecaps look at the ceiling.</source>
        <translation>Les rotules regardent le plafond.</translation>
    </message>
    <message>
        <source>Hard to sit tall? Sit higher, on a thicker towel, and bend the knees a little more.</source>
        <translation>Difficile de se grandir ? Asseyez-vous plus haut, sur une serviette plus épaisse, et pliez un peu plus les genoux.</translation>
    </message>
    <message>
        <source>A pull behind the knee? Soften the knees.</source>
        <translation>Ça tire derrière le genou ? Assouplissez les genoux.</translation>
    </message>
    <message>
        <source>In the lower back? Come up and tip from the hips again.</source>
        <translation>Dans le bas du dos ? Remontez et penchez de nouveau depuis les hanches.</translation>
    </message>
    <message>
        <source>Pain behind the knee or close to the sit bone</source>
        <translation>Une douleur derrière le genou ou près de l’ischion</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling in a leg</source>
        <translation>Des fourmillements, un engourdissement ou une sensation électrique dans une jambe</translation>
    </message>
    <message>
        <source>Sharp or pinching pain in the groin or back</source>
        <translation>Une douleur vive ou un pincement à l’aine ou au dos</translation>
    </message>
    <message>
        <source>Feeling light-headed: then breathe as you like</source>
        <translation>La tête qui tourne : respirez alors comme il vous plaît</translation>
    </message>
    <message>
        <source>You have leg pain from your back at the moment</source>
        <translation>Vous avez en ce moment une douleur à la jambe venant du dos</translation>
    </message>
    <message>
        <source>You pulled a muscle at the back of the thigh or in the groin</source>
        <translation>Vous vous êtes froissé un muscle à l’arrière de la cuisse ou à l’aine</translation>
    </message>
    <message>
        <source>You have fragile bones or had a broken bone in your spine: stay upright, or choose something else</source>
        <translation>Vous avez les os fragiles ou avez eu une fracture de la colonne vertébrale : restez à la verticale, ou choisissez autre chose</translation>
    </message>
    <message>
        <source>Sit tall on a folded towel, legs apart as far as is comfortable: about 90 to 120 cm between the heels, less if you are shorter.</source>
        <translation>Grandissez-vous sur une serviette pliée, jambes écartées autant que c’est confortable : environ 90 à 120 cm entre les talons, moins si vous êtes de plus petite taille.</translation>
    </message>
    <message>
        <source>Sit tall, legs apart</source>
        <translation>Grandissez-vous, jambes écartées</translation>
    </message>
    <message>
        <source>Kneecaps and toes point to the ceiling. Keep the knees soft.</source>
        <translation>Rotules et orteils pointent vers le plafond. Gardez les genoux souples.</translation>
    </message>
    <message>
        <source>Toes up, knees soft</source>
        <translation>Orteils en haut, genoux souples</translation>
    </message>
    <message>
        <source>Breathe in and grow long from your sit bones to the top of your head.</source>
        <translation>Inspirez et allongez-vous, des ischions au sommet de la tête.</translation>
    </message>
    <message>
        <source>Breathe in, grow long</source>
        <translation>Inspirez, allongez-vous vers le haut</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, chest first, until there is a mild pull.</source>
        <translation>Expirez et penchez-vous depuis les hanches, poitrine d’abord, jusqu’à sentir une légère tension.</translation>
    </message>
    <message>
        <source>Breathe out, tip forward</source>
        <translation>Expirez, penchez-vous vers l’avant</translation>
    </message>
    <message>
        <source>Rest your hands on your shins, or on the floor in front of you.</source>
        <translation>Posez les mains sur les tibias, ou au sol devant vous.</translation>
    </message>
    <message>
        <source>Rest your hands</source>
        <translation>Posez les mains</translation>
    </message>
    <message>
        <source>Stay for five slow breaths: slowly in, more slowly out. Mild is enough.</source>
        <translation>Restez cinq respirations lentes : inspirez lentement, expirez plus lentement encore. Un étirement léger suffit.</translation>
    </message>
    <message>
        <source>Five slow breaths</source>
        <translation>Cinq respirations lentes</translation>
    </message>
    <message>
        <source>Walk your hands back up and bring the legs together.</source>
        <translation>Revenez en marchant avec les mains et rapprochez les jambes.</translation>
    </message>
    <message>
        <source>Walk the hands back</source>
        <translation>Revenez en marchant des mains</translation>
    </message>
    <message>
        <source>Rounding the back to reach more</source>
        <translation>Arrondir le dos pour aller plus loin</translation>
    </message>
    <message>
        <source>Chest forward, long back; less is fine</source>
        <translation>Poitrine en avant, dos long ; moins convient aussi</translation>
    </message>
    <message>
        <source>Knees rolling in</source>
        <translation>Genoux qui roulent vers l’intérieur</translation>
    </message>
    <message>
        <source>Kneecaps and toes to the ceiling</source>
        <translation>Rotules et orteils vers le plafond</translation>
    </message>
    <message>
        <source>Pulling yourself down by the feet</source>
        <translation>Se tirer vers le bas par les pieds</translation>
    </message>
    <message>
        <source>Let the hands rest; they do not pull</source>
        <translation>Laissez les mains posées ; elles ne tirent pas</translation>
    </message>
    <message>
        <source>Still and quiet; only the breath moves</source>
        <translation>Immobile et tranquille ; seul le souffle bouge</translation>
    </message>
    <message>
        <source>Stay upright with your hands on your thighs; that is the whole exercise.</source>
        <translation>Restez à la verticale, mains sur les cuisses ; c’est tout l’exercice.</translation>
    </message>
    <message>
        <source>Upper-back extension in a chair</source>
        <translation>Extension du haut du dos, en chaise</translation>
    </message>
    <message>
        <source>A small movement the other way after leaning towards the screen, without getting up.</source>
        <translation>Un petit mouvement dans l’autre sens après s’être penché vers l’écran, sans se lever.</translation>
    </message>
    <message>
        <source>The upper back bending a little over the edge of the chair, and a mild pull across the chest. Nothing in the lower back or neck.</source>
        <translation>Le haut du dos se plie un peu par-dessus le bord du dossier, avec une légère tension sur la poitrine. Rien dans le bas du dos ni dans le cou.</translation>
    </message>
    <message>
        <source>pectoralis major</source>
        <translation>grand pectoral</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>extenseurs thoraciques</translation>
    </message>
    <message>
        <source>a chair that neither rolls nor tilts, its back ending below your shoulder blades</source>
        <translation>une chaise qui ne roule pas et ne bascule pas, au dossier s’arrêtant sous les omoplates</translation>
    </message>
    <message>
        <source>Breastbone up, ribs quiet below.</source>
        <translation>Sternum en haut, côtes tranquilles en bas.</translation>
    </message>
    <message>
        <source>Head rests in your hands.</source>
        <translation>La tête repose dans les mains.</translation>
    </message>
    <message>
        <source>In the lower back? Tuck lightly again and make the movement smaller.</source>
        <translation>Dans le bas du dos ? Basculez encore légèrement le bassin et faites un mouvement plus petit.</translation>
    </message>
    <message>
        <source>In the neck? Let the hands carry the whole head, eyes level with where the wall meets the ceiling.</source>
        <translation>Dans le cou ? Laissez les mains porter toute la tête, les yeux à la hauteur où le mur rejoint le plafond.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s edge press? Lay a folded towel over it.</source>
        <translation>Le bord de la chaise appuie ? Posez-y une serviette pliée.</translation>
    </message>
    <message>
        <source>Shoulders do not like the hands behind the head? Cross your arms over your chest.</source>
        <translation>Les épaules n’aiment pas les mains derrière la tête ? Croisez les bras sur la poitrine.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in the neck or an arm</source>
        <translation>Une douleur, des fourmillements ou un engourdissement dans le cou ou un bras</translation>
    </message>
    <message>
        <source>Moving your neck brings pain or tingling into an arm</source>
        <translation>Bouger le cou provoque une douleur ou des fourmillements dans un bras</translation>
    </message>
    <message>
        <source>You have had a broken bone in your spine or have fragile bones: ask first, and keep it tiny</source>
        <translation>Vous avez eu une fracture de la colonne vertébrale ou avez les os fragiles : demandez d’abord conseil, et faites un tout petit mouvement</translation>
    </message>
    <message>
        <source>Your chair rolls or tilts and cannot be locked</source>
        <translation>Votre chaise roule ou bascule et ne peut pas être bloquée</translation>
    </message>
    <message>
        <source>Sit back, feet flat</source>
        <translation>Bien au fond, pieds à plat</translation>
    </message>
    <message>
        <source>Rest your head in both hands, elbows a little in front of you.</source>
        <translation>Posez la tête dans les deux mains, coudes un peu devant vous.</translation>
    </message>
    <message>
        <source>Head in your hands</source>
        <translation>Tête dans les mains</translation>
    </message>
    <message>
        <source>Tuck very lightly, so that your lower back stays still and long against the chair.</source>
        <translation>Basculez très légèrement le bassin, pour que le bas du dos reste immobile et long contre le dossier.</translation>
    </message>
    <message>
        <source>Light tuck</source>
        <translation>Légère bascule</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone, and lean your upper back a little over the top of the chair.</source>
        <translation>Inspirez, levez le sternum et penchez un peu le haut du dos par-dessus le haut du dossier.</translation>
    </message>
    <message>
        <source>Breathe in, breastbone up</source>
        <translation>Inspirez, sternum vers le haut</translation>
    </message>
    <message>
        <source>Breathe out and come back. Afterwards, let the hands down slowly.</source>
        <translation>Expirez et revenez. Ensuite, baissez lentement les mains.</translation>
    </message>
    <message>
        <source>Breathe out, come back</source>
        <translation>Expirez, revenez</translation>
    </message>
    <message>
        <source>Tuck lightly; only the upper back bends</source>
        <translation>Légère bascule ; seul le haut du dos se plie</translation>
    </message>
    <message>
        <source>Dropping the head back</source>
        <translation>Laisser tomber la tête en arrière</translation>
    </message>
    <message>
        <source>Let your hands carry your head; eyes ahead</source>
        <translation>Laissez les mains porter la tête ; regard devant</translation>
    </message>
    <message>
        <source>Sliding down in the seat</source>
        <translation>Glisser sur le siège</translation>
    </message>
    <message>
        <source>Tipping or rolling the chair</source>
        <translation>Chaise qui bascule ou roule</translation>
    </message>
    <message>
        <source>All chair legs on the floor, against a wall if you can</source>
        <translation>Tous les pieds de la chaise au sol, contre un mur si possible</translation>
    </message>
    <message>
        <source>Stay with the first small part of the movement.</source>
        <translation>Restez à la première petite partie du mouvement.</translation>
    </message>
    <message>
        <source>Walk for two minutes</source>
        <translation>Marcher deux minutes</translation>
    </message>
    <message>
        <source>Up and away from the desk at an easy pace. Of all the ways to break up sitting, this one has been studied most.</source>
        <translation>Debout et loin du bureau, d’un pas tranquille. De toutes les façons d’interrompre la position assise, c’est la plus étudiée.</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>en marchant</translation>
    </message>
    <message>
        <source>Warm legs, easy breath: you could talk all the way.</source>
        <translation>Jambes chaudes, souffle facile : vous pourriez parler tout du long.</translation>
    </message>
    <message>
        <source>calf muscles</source>
        <translation>muscles du mollet</translation>
    </message>
    <message>
        <source>Easy pace, arms loose.</source>
        <translation>Pas tranquille, bras relâchés.</translation>
    </message>
    <message>
        <source>Eyes far away.</source>
        <translation>Le regard au loin.</translation>
    </message>
    <message>
        <source>Water, window, or one flight of stairs.</source>
        <translation>De l’eau, une fenêtre, ou un étage.</translation>
    </message>
    <message>
        <source>No room to walk? March on the spot beside your chair.</source>
        <translation>Pas de place pour marcher ? Marchez sur place à côté de la chaise.</translation>
    </message>
    <message>
        <source>Using a wheelchair? Roll at an easy pace, or draw slow circles with both arms.</source>
        <translation>Vous utilisez un fauteuil roulant ? Roulez tranquillement, ou dessinez de lents cercles avec les deux bras.</translation>
    </message>
    <message>
        <source>More time? Five minutes is a fine walk too.</source>
        <translation>Plus de temps ? Cinq minutes font aussi une belle marche.</translation>
    </message>
    <message>
        <source>Stiff at the start? Begin with short steps.</source>
        <translation>Un peu raide au départ ? Commencez par de petits pas.</translation>
    </message>
    <message>
        <source>Chest pain, or being out of breath even at rest</source>
        <translation>Une douleur à la poitrine, ou le souffle court même au repos</translation>
    </message>
    <message>
        <source>Feeling dizzy or light-headed</source>
        <translation>Des vertiges ou la tête qui tourne</translation>
    </message>
    <message>
        <source>Pain in one calf</source>
        <translation>Une douleur dans un mollet</translation>
    </message>
    <message>
        <source>Pain going down a leg, tingling, numbness or weakness</source>
        <translation>Une douleur qui descend dans une jambe, des fourmillements, un engourdissement ou une faiblesse</translation>
    </message>
    <message>
        <source>Standing up makes you dizzy and it does not pass: sit down again</source>
        <translation>Se lever vous donne des vertiges et cela ne passe pas : rasseyez-vous</translation>
    </message>
    <message>
        <source>One calf is newly swollen, warm or sore: have it looked at the same day</source>
        <translation>Un mollet est depuis peu gonflé, chaud ou douloureux : faites-le examiner le jour même</translation>
    </message>
    <message>
        <source>You were told not to put weight on a leg</source>
        <translation>On vous a dit de ne pas prendre appui sur une jambe</translation>
    </message>
    <message>
        <source>Stand up slowly and wait for two breaths.</source>
        <translation>Levez-vous lentement et attendez deux respirations.</translation>
    </message>
    <message>
        <source>Stand, two breaths</source>
        <translation>Debout, deux respirations</translation>
    </message>
    <message>
        <source>Walk at an easy pace, shoulders down, arms swinging loosely.</source>
        <translation>Marchez d’un pas tranquille, épaules basses, bras qui se balancent librement.</translation>
    </message>
    <message>
        <source>Easy pace, arms loose</source>
        <translation>Pas tranquille, bras relâchés</translation>
    </message>
    <message>
        <source>Let your eyes rest on something far away.</source>
        <translation>Laissez votre regard se poser sur quelque chose au loin.</translation>
    </message>
    <message>
        <source>Look far away</source>
        <translation>Regardez au loin</translation>
    </message>
    <message>
        <source>Give the walk a place to go: fetch water, go to a window, or up one flight of stairs. Then come back.</source>
        <translation>Donnez un but à la marche : chercher de l’eau, aller à une fenêtre, ou monter un étage. Puis revenez.</translation>
    </message>
    <message>
        <source>Water, window or stairs</source>
        <translation>Eau, fenêtre ou escalier</translation>
    </message>
    <message>
        <source>Rushing off in long strides</source>
        <translation>Partir vite à grandes enjambées</translation>
    </message>
    <message>
        <source>Short, easy steps; there is no hurry</source>
        <translation>De petits pas faciles ; rien ne presse</translation>
    </message>
    <message>
        <source>Looking down at the phone</source>
        <translation>Baisser les yeux sur le téléphone</translation>
    </message>
    <message>
        <source>Leave it on the desk; eyes far away</source>
        <translation>Laissez-le sur le bureau ; regard au loin</translation>
    </message>
    <message>
        <source>Setting off while dizzy</source>
        <translation>Partir avec des vertiges</translation>
    </message>
    <message>
        <source>Stand, hold on, two breaths; sit down if it stays</source>
        <translation>Debout, tenez-vous, deux respirations ; asseyez-vous si cela reste</translation>
    </message>
    <message>
        <source>Take short steps.</source>
        <translation>Faites de petits pas.</translation>
    </message>
    <message>
        <source>Stay where there is a wall or rail for your hand.</source>
        <translation>Restez là où il y a un mur ou une rampe pour la main.</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>One minute at the desk</source>
        <translation>Une minute au bureau</translation>
    </message>
    <message>
        <source>A minute standing at the desk, in ordinary clothes: the front of each hip, then the buttocks.</source>
        <translation>Une minute debout au bureau, en tenue ordinaire : l’avant de chaque hanche, puis les fesses.</translation>
    </message>
    <message>
        <source>Up slowly, hand on the desk</source>
        <translation>Debout lentement, main sur le bureau</translation>
    </message>
    <message>
        <source>Right foot back, both knees soft</source>
        <translation>Pied droit derrière, deux genoux souples</translation>
    </message>
    <message>
        <source>Left foot back, both knees soft</source>
        <translation>Pied gauche derrière, deux genoux souples</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small bend</source>
        <translation>Bascule, serrez à moitié, petite flexion</translation>
    </message>
    <message>
        <source>Turn round, left foot back</source>
        <translation>Demi-tour, pied gauche derrière</translation>
    </message>
    <message>
        <source>Turn round, right foot back</source>
        <translation>Demi-tour, pied droit derrière</translation>
    </message>
    <message>
        <source>Feet together, squeeze, let go</source>
        <translation>Pieds joints, serrez, relâchez</translation>
    </message>
    <message>
        <source>Five easy minutes for the back</source>
        <translation>Cinq minutes faciles pour le dos</translation>
    </message>
    <message>
        <source>Slow and gentle: on the floor, on a chair, then a short walk.</source>
        <translation>Lent et doux : au sol, sur une chaise, puis une petite marche.</translation>
    </message>
    <message>
        <source>Lie down slowly, knees bent</source>
        <translation>Allongez-vous lentement, genoux pliés</translation>
    </message>
    <message>
        <source>Bring the right thigh toward you</source>
        <translation>Amenez la cuisse droite vers vous</translation>
    </message>
    <message>
        <source>Bring the left thigh toward you</source>
        <translation>Amenez la cuisse gauche vers vous</translation>
    </message>
    <message>
        <source>Lower it; now the left</source>
        <translation>Posez-la ; maintenant la gauche</translation>
    </message>
    <message>
        <source>Lower it; now the right</source>
        <translation>Posez-la ; maintenant la droite</translation>
    </message>
    <message>
        <source>Feet down, let your back settle</source>
        <translation>Pieds au sol, dos qui s’apaise</translation>
    </message>
    <message>
        <source>Tailbone under, stay, let go</source>
        <translation>Coccyx sous vous, restez, relâchez</translation>
    </message>
    <message>
        <source>Feet hip-wide, heels near</source>
        <translation>Pieds largeur hanches, talons proches</translation>
    </message>
    <message>
        <source>Lift, pause, lower slowly</source>
        <translation>Montez, pause, descendez lentement</translation>
    </message>
    <message>
        <source>Roll over, rest, rise slowly</source>
        <translation>Roulez, reposez-vous, levez-vous lentement</translation>
    </message>
    <message>
        <source>Sit back in a firm chair</source>
        <translation>Au fond d’une chaise solide</translation>
    </message>
    <message>
        <source>Breastbone up, lean back a little</source>
        <translation>Sternum haut, penchez un peu</translation>
    </message>
    <message>
        <source>Walk easily, look far away</source>
        <translation>Marchez tranquillement, regardez au loin</translation>
    </message>
    <message>
        <source>Half-kneeling stretch</source>
        <translation>Étirement un genou au sol</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, once for each side. You need a towel under the knee.</source>
        <translation>L’étirement des fléchisseurs de la hanche, un genou au sol, une fois de chaque côté. Il faut une serviette sous le genou.</translation>
    </message>
    <message>
        <source>Right knee on towel, grow tall</source>
        <translation>Genou droit sur serviette, grandissez-vous</translation>
    </message>
    <message>
        <source>Left knee on towel, grow tall</source>
        <translation>Genou gauche sur serviette, grandissez-vous</translation>
    </message>
    <message>
        <source>Tuck, half squeeze, small glide</source>
        <translation>Bascule, serrez à moitié, petite avancée</translation>
    </message>
    <message>
        <source>Change: left knee on the towel</source>
        <translation>Changez, genou gauche sur la serviette</translation>
    </message>
    <message>
        <source>Change: right knee on the towel</source>
        <translation>Changez, genou droit sur la serviette</translation>
    </message>
    <message>
        <source>Half-kneeling stretch, twice</source>
        <translation>Étirement un genou au sol, deux fois</translation>
    </message>
    <message>
        <source>The half-kneeling hip flexor stretch, twice for each side.</source>
        <translation>L’étirement des fléchisseurs de la hanche, un genou au sol, deux fois de chaque côté.</translation>
    </message>
    <message>
        <source>Ease off, breathe once, then again</source>
        <translation>Relâchez, une respiration, puis encore</translation>
    </message>
    <message>
        <source>Four minutes for the hips</source>
        <translation>Quatre minutes pour les hanches</translation>
    </message>
    <message>
        <source>Tuck, half-kneeling stretch, inner thighs and a fold with slow breaths, on the floor.</source>
        <translation>Bascule, étirement un genou au sol, intérieur des cuisses et flexion avec respirations lentes, au sol.</translation>
    </message>
    <message>
        <source>Back to a wall, knees soft</source>
        <translation>Dos au mur, genoux souples</translation>
    </message>
    <message>
        <source>On all fours, right leg out</source>
        <translation>Quatre pattes, jambe droite de côté</translation>
    </message>
    <message>
        <source>On all fours, left leg out</source>
        <translation>Quatre pattes, jambe gauche de côté</translation>
    </message>
    <message>
        <source>Hips back, back flat, and return</source>
        <translation>Hanches derrière, dos plat, et retour</translation>
    </message>
    <message>
        <source>Change legs: left leg out</source>
        <translation>Changez : jambe gauche de côté</translation>
    </message>
    <message>
        <source>Change legs: right leg out</source>
        <translation>Changez : jambe droite de côté</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Penchez-vous depuis les hanches</translation>
    </message>
    <message>
        <source>Walk your hands back up</source>
        <translation>Revenez en marchant des mains</translation>
    </message>
    <message>
        <source>One minute in the chair</source>
        <translation>Une minute sur la chaise</translation>
    </message>
    <message>
        <source>A minute without getting up: the upper back, then the buttocks.</source>
        <translation>Une minute sans se lever : le haut du dos, puis les fesses.</translation>
    </message>
    <message>
        <source>Squeeze, breathe, let go</source>
        <translation>Serrez, respirez, relâchez</translation>
    </message>
    <message>
        <source>Sit tall, one slow breath</source>
        <translation>Grandissez-vous, une respiration lente</translation>
    </message>
    <message>
        <source>Standing stretch</source>
        <translation>Étirement debout</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, once for each side. Ordinary clothes, no kneeling.</source>
        <translation>L’étirement des fléchisseurs de la hanche, debout, une fois de chaque côté. En tenue ordinaire, sans s’agenouiller.</translation>
    </message>
    <message>
        <source>Standing stretch, twice</source>
        <translation>Étirement debout, deux fois</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch, twice for each side.</source>
        <translation>L’étirement des fléchisseurs de la hanche, debout, deux fois de chaque côté.</translation>
    </message>
    <message>
        <source>Standing stretch, short</source>
        <translation>Étirement debout, court</translation>
    </message>
    <message>
        <source>The standing hip flexor stretch with shorter holds, for a short pause.</source>
        <translation>L’étirement des fléchisseurs de la hanche, debout, tenu moins longtemps, pour une courte pause.</translation>
    </message>
    <message>
        <source>Two minutes standing</source>
        <translation>Deux minutes debout</translation>
    </message>
    <message>
        <source>Two minutes on your feet: the front of each hip, a few squats, some steps.</source>
        <translation>Deux minutes sur vos pieds : l’avant de chaque hanche, quelques squats, quelques pas.</translation>
    </message>
    <message>
        <source>Down to chair height, up, squeeze</source>
        <translation>Hauteur de chaise, remontez, serrez</translation>
    </message>
    <message>
        <source>March on the spot, or walk</source>
        <translation>Marchez sur place, ou marchez</translation>
    </message>
    <message>
        <source>Up and away from the desk: to the window, for water, or up one flight of stairs.</source>
        <translation>Debout et loin du bureau : jusqu’à la fenêtre, chercher de l’eau, ou monter un étage.</translation>
    </message>
    <message>
        <source>Stand up, wait two breaths</source>
        <translation>Levez-vous, attendez deux respirations</translation>
    </message>
    <message>
        <source>Walk easily, arms loose</source>
        <translation>Marchez tranquillement, bras relâchés</translation>
    </message>
    <message>
        <source>Walk for five minutes</source>
        <translation>Marcher cinq minutes</translation>
    </message>
    <message>
        <source>A longer walk, when there is time for it.</source>
        <translation>Une marche plus longue, quand il y a le temps.</translation>
    </message>
    <message>
        <source>Five minutes before a workout</source>
        <translation>Cinq minutes avant le sport</translation>
    </message>
    <message>
        <source>Easy movement before you train, nothing held. Choose it when you need it; it is never offered.</source>
        <translation>Des mouvements faciles avant l’entraînement, rien de tenu. Choisissez-la quand vous en avez besoin ; elle n’est jamais proposée.</translation>
    </message>
    <message>
        <source>One hand on a wall</source>
        <translation>Une main au mur</translation>
    </message>
    <message>
        <source>Swing the right leg slowly</source>
        <translation>Balancez lentement la jambe droite</translation>
    </message>
    <message>
        <source>Swing the left leg slowly</source>
        <translation>Balancez lentement la jambe gauche</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Demi-tour</translation>
    </message>
    <message>
        <source>Feet shoulder-wide, room around you</source>
        <translation>Pieds largeur épaules, espace autour</translation>
    </message>
    <message>
        <source>Down, up, squeeze, take your time</source>
        <translation>Descendez, remontez, serrez, sans hâte</translation>
    </message>
    <message>
        <source>Feet under your hips, stand tall</source>
        <translation>Pieds sous les hanches, grandissez-vous</translation>
    </message>
    <message>
        <source>Step back, shallow bend, return</source>
        <translation>Pas en arrière, petite flexion, retour</translation>
    </message>
    <message>
        <source>Fingertips on something firm</source>
        <translation>Doigts posés sur du solide</translation>
    </message>
    <message>
        <source>Right leg out, and back</source>
        <translation>Jambe droite de côté, et retour</translation>
    </message>
    <message>
        <source>Left leg out, and back</source>
        <translation>Jambe gauche de côté, et retour</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Marchez d’un bon pas</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or pinching pain, pain going down the leg, tingling, numbness, weakness or dizziness. Ease out slowly. If it stays, talk to a health professional.</source>
        <translation>Arrêtez si vous sentez une douleur vive ou un pincement, une douleur qui descend dans la jambe, des fourmillements, un engourdissement, une faiblesse ou des vertiges. Sortez de la position lentement. Si cela persiste, parlez-en à un professionnel de santé.</translation>
    </message>
    <message>
        <source>Some mild stretch feeling is normal. If you are still sore after the next day, do less.</source>
        <translation>Une légère sensation d’étirement est normale. Si c’est encore douloureux après le lendemain, faites-en moins.</translation>
    </message>
    <message>
        <source>Come out slowly. There is no hurry.</source>
        <translation>Sortez de la position lentement. Rien ne presse.</translation>
    </message>
    <message>
        <source>StretchBreak shares general ideas for moving, for adults who feel well. It cannot examine you, and it is not medical care. If you are recovering from an operation or injury, are pregnant, or have a condition of your bones, joints, nerves or balance, ask your clinician which of these suit you.</source>
        <translation>StretchBreak propose des idées générales pour bouger, à des adultes qui se sentent bien. Il ne peut pas vous examiner, et ce ne sont pas des soins médicaux. Si vous vous remettez d’une opération ou d’une blessure, si vous êtes enceinte, ou si vous avez un problème d’os, d’articulations, de nerfs ou d’équilibre, demandez à votre professionnel de santé lesquelles vous conviennent.</translation>
    </message>
    <message>
        <source>Mild is enough.</source>
        <translation>Un étirement léger suffit.</translation>
    </message>
    <message>
        <source>Less is fine.</source>
        <translation>Moins convient aussi.</translation>
    </message>
    <message>
        <source>If you feel it in your back, tuck again.</source>
        <translation>Si vous le sentez dans le dos, basculez encore le bassin.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Just noticeable</source>
        <translation>À peine perceptible</translation>
    </message>
    <message>
        <source>A mild pull, and you could talk: this is the aim</source>
        <translation>Une légère tension, et vous pourriez parler : c’est le but</translation>
    </message>
    <message>
        <source>Ease off a little</source>
        <translation>Relâchez un peu</translation>
    </message>
    <message>
        <source>Too much: come halfway out</source>
        <translation>Trop : revenez à mi-chemin</translation>
    </message>
    <message>
        <source>Or any pain or tingling: stop</source>
        <translation>Ou toute douleur ou fourmillement : arrêtez</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Cherchez une aide d’urgence maintenant</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these, call your local emergency number.</source>
        <translation>Si vous avez mal au dos ou à la jambe avec l’un de ces signes, appelez votre numéro d’urgence local.</translation>
    </message>
    <message>
        <source>Numbness or tingling between the legs, around the genitals, buttocks or back passage; wiping feels different</source>
        <translation>Engourdissement ou fourmillements entre les jambes, autour des organes génitaux, des fesses ou de l’anus ; l’essuyage ne se sent plus pareil</translation>
    </message>
    <message>
        <source>New trouble starting, feeling or controlling urine or bowels, or new numbness or loss of function in sex</source>
        <translation>Difficulté nouvelle à commencer à uriner ou à aller à la selle, à le sentir ou à le contrôler, ou nouvel engourdissement ou nouvelle perte de fonction lors des rapports sexuels</translation>
    </message>
    <message>
        <source>Weakness or numbness in both legs, weakness that is getting worse, leg pain on both sides, or a foot that drops or drags</source>
        <translation>Faiblesse ou engourdissement dans les deux jambes, faiblesse qui s’aggrave, douleur dans les deux jambes, ou un pied qui tombe ou qui traîne</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Douleur à la poitrine</translation>
    </message>
    <message>
        <source>Pain after a serious accident</source>
        <translation>Douleur après un accident grave</translation>
    </message>
    <message>
        <source>Get help the same day: one calf</source>
        <translation>Consultez le jour même : un mollet</translation>
    </message>
    <message>
        <source>Do not stretch it. With breathlessness or chest pain it is an emergency.</source>
        <translation>Ne l’étirez pas. Avec un essoufflement ou une douleur à la poitrine, c’est une urgence.</translation>
    </message>
    <message>
        <source>One calf that is newly swollen, warm, sore or discoloured</source>
        <translation>Un mollet depuis peu gonflé, chaud, douloureux ou d’une couleur inhabituelle</translation>
    </message>
    <message>
        <source>Talk to a clinician soon</source>
        <translation>Parlez-en bientôt à un professionnel de santé</translation>
    </message>
    <message>
        <source>If you have back or leg pain together with any of these.</source>
        <translation>Si vous avez mal au dos ou à la jambe avec l’un de ces signes.</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Fièvre, ou sensation d’être malade</translation>
    </message>
    <message>
        <source>Losing weight without knowing why</source>
        <translation>Perte de poids sans raison connue</translation>
    </message>
    <message>
        <source>Having had cancer</source>
        <translation>Avoir eu un cancer</translation>
    </message>
    <message>
        <source>Constant pain at night that no position eases</source>
        <translation>Douleur constante la nuit, qu’aucune position ne soulage</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Une nouvelle grosseur, ou un changement de forme de la colonne vertébrale</translation>
    </message>
    <message>
        <source>A fall or a small knock, with fragile bones or long use of steroids</source>
        <translation>Une chute ou un petit choc, avec des os fragiles ou une longue prise de corticoïdes</translation>
    </message>
    <message>
        <source>A weak immune system, or injecting drugs</source>
        <translation>Un système immunitaire affaibli, ou l’injection de drogues</translation>
    </message>
    <message>
        <source>New pain when you are younger than about 20 or older than about 50</source>
        <translation>Une douleur nouvelle avant environ 20 ans ou après environ 50 ans</translation>
    </message>
    <message>
        <source>No improvement after some weeks</source>
        <translation>Aucune amélioration après quelques semaines</translation>
    </message>
    <message>
        <source>Hold something that cannot move: a desk, a wall, a chair without wheels that stands against the wall.</source>
        <translation>Tenez-vous à quelque chose qui ne peut pas bouger : un bureau, un mur, une chaise sans roulettes placée contre le mur.</translation>
    </message>
    <message>
        <source>Bare feet or shoes that grip; no socks on a smooth floor, no high heels.</source>
        <translation>Pieds nus ou chaussures qui adhèrent ; pas de chaussettes sur un sol lisse, pas de talons hauts.</translation>
    </message>
    <message>
        <source>A metre of clear floor, no cables or bags, hot drinks out of the way.</source>
        <translation>Un mètre de sol libre, sans câbles ni sacs, boissons chaudes à l’écart.</translation>
    </message>
    <message>
        <source>Stand up in two stages: sit tall and breathe, then rise.</source>
        <translation>Levez-vous en deux temps : grandissez-vous et respirez, puis levez-vous.</translation>
    </message>
    <message>
        <source>The front of the hip</source>
        <translation>L’avant de la hanche</translation>
    </message>
    <message>
        <source>Psoas major and iliacus bring the thigh up; rectus femoris, sartorius, tensor fasciae latae and pectineus help.</source>
        <translation>Le grand psoas et le muscle iliaque lèvent la cuisse ; le droit fémoral, le sartorius, le tenseur du fascia lata et le pectiné aident.</translation>
    </message>
    <message>
        <source>Long sitting can leave hips feeling stiff. Feeling stiff is not the same as being short.</source>
        <translation>Rester longtemps en position assise peut laisser une sensation de raideur dans les hanches. Se sentir raide n’est pas la même chose qu’avoir un muscle court.</translation>
    </message>
    <message>
        <source>Tuck first, then a little forward: the tuck puts the stretch at the hip and spares the back. Mild is enough.</source>
        <translation>D’abord la bascule, puis un peu vers l’avant : la bascule place l’étirement à la hanche et ménage le dos. Un étirement léger suffit.</translation>
    </message>
    <message>
        <source>The side of the hip</source>
        <translation>Le côté de la hanche</translation>
    </message>
    <message>
        <source>The muscle at the side of the hip, the gluteus medius, moves the leg out and keeps your pelvis level when you stand on one leg.</source>
        <translation>Le muscle du côté de la hanche, le moyen fessier, écarte la jambe et garde le bassin horizontal quand vous êtes sur une jambe.</translation>
    </message>
    <message>
        <source>On the inside of the thigh are the ones that bring the legs together.</source>
        <translation>À l’intérieur de la cuisse se trouvent ceux qui rapprochent les jambes.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Avant le sport</translation>
    </message>
    <message>
        <source>Before a workout, move; keep the held stretches for your desk or afterwards.</source>
        <translation>Avant le sport, bougez ; gardez les étirements tenus pour le bureau ou pour après.</translation>
    </message>
    <message>
        <source>Five slow breaths, in for four seconds and out for six. Never hold your breath.</source>
        <translation>Cinq respirations lentes, quatre secondes pour inspirer et six pour expirer. Ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Light-headed? Breathe as you always do.</source>
        <translation>La tête tourne ? Respirez comme d’habitude.</translation>
    </message>
    <message>
        <source>Tingling and numbness</source>
        <translation>Fourmillements et engourdissement</translation>
    </message>
    <message>
        <source>Tingling, numbness or an electric feeling comes from a nerve, not from a muscle: stop. That goes for the front of the thigh as well as for the back of the leg.</source>
        <translation>Des fourmillements, un engourdissement ou une sensation électrique viennent d’un nerf, pas d’un muscle : arrêtez. Cela vaut pour l’avant de la cuisse comme pour l’arrière de la jambe.</translation>
    </message>
    <message>
        <source>The large nerve at the back of the leg comes from roots in the lower back. The inner side of the lower leg and the front of the thigh belong to another nerve.</source>
        <translation>Le gros nerf à l’arrière de la jambe vient de racines situées dans le bas du dos. L’intérieur de la jambe sous le genou et l’avant de la cuisse dépendent d’un autre nerf.</translation>
    </message>
    <message>
        <source>Most people with sciatica get better without an operation, often over weeks. It can come back, and for some it lasts longer.</source>
        <translation>La plupart des personnes ayant une sciatique vont mieux sans opération, souvent au fil des semaines. Elle peut revenir, et chez certaines elle dure plus longtemps.</translation>
    </message>
    <message>
        <source>A few warning signs need prompt help: see the list.</source>
        <translation>Quelques signes d’alerte demandent une aide rapide : voyez la liste.</translation>
    </message>
    <message>
        <source>When the back hurts</source>
        <translation>Quand le dos fait mal</translation>
    </message>
    <message>
        <source>Most back pain is not a sign of damage and settles. A few warning signs need prompt help: see the list.</source>
        <translation>La plupart des maux de dos ne sont pas le signe d’une lésion et s’apaisent. Quelques signes d’alerte demandent une aide rapide : voyez la liste.</translation>
    </message>
    <message>
        <source>Moving gently and changing position often is a good habit. Stop what makes it worse.</source>
        <translation>Bouger doucement et changer souvent de position est une bonne habitude. Arrêtez ce qui aggrave.</translation>
    </message>
    <message>
        <source>Breathe twice, then stand up slowly</source>
        <translation>Respirez deux fois, puis levez-vous lentement</translation>
    </message>
    <message>
        <source>Stay easy and breathe</source>
        <translation>Restez détendu et respirez</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>When to remind</source>
        <translation>Quand rappeler</translation>
    </message>
    <message>
        <source>At the computer or away</source>
        <translation>À l’ordinateur ou absent</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>The stretch</source>
        <translation>L’étirement</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sons et voix</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Me rappeler après</translation>
    </message>
    <message>
        <source>How long you are at the computer without a break before a reminder comes.</source>
        <translation>Combien de temps vous êtes à l’ordinateur sans pause avant qu’un rappel arrive.</translation>
    </message>
    <message>
        <source>Colour the tray icon half-way</source>
        <translation>Colorer l’icône à mi-chemin</translation>
    </message>
    <message>
        <source>The icon changes its colour when half of that time is over. Nothing else happens.</source>
        <translation>L’icône de la zone de notification change de couleur quand la moitié de ce temps est passée. Rien d’autre ne se produit.</translation>
    </message>
    <message>
        <source>Remind with a notification</source>
        <translation>Rappeler par une notification</translation>
    </message>
    <message>
        <source>The first step. Without it the card comes first.</source>
        <translation>La première étape. Sans elle, la carte vient d’abord.</translation>
    </message>
    <message>
        <source>Show a small card when a reminder goes unanswered</source>
        <translation>Afficher une petite carte quand un rappel reste sans réponse</translation>
    </message>
    <message>
        <source>The card sits in a corner of the screen and never takes the keyboard away from you.</source>
        <translation>La carte se tient dans un coin de l’écran et ne vous prend jamais le clavier.</translation>
    </message>
    <message>
        <source>Show the card after</source>
        <translation>Afficher la carte après</translation>
    </message>
    <message>
        <source>How long a reminder waits for an answer before the card appears. Off means no card.</source>
        <translation>Combien de temps un rappel attend une réponse avant que la carte apparaisse. Désactivé veut dire : pas de carte.</translation>
    </message>
    <message>
        <source>One soft sound</source>
        <translation>Un seul son doux</translation>
    </message>
    <message>
        <source>Over a program that fills the screen nothing is shown. When it has held a reminder back for as long as anything may, this sound takes the notification&apos;s place. Never while a microphone is in use.</source>
        <translation>Par-dessus un programme qui remplit l’écran, rien n’est affiché. S’il a retenu un rappel aussi longtemps que permis, ce son prend la place de la notification. Jamais quand un micro est utilisé.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Only where a program fills the screen</source>
        <translation>Seulement si un programme remplit l’écran</translation>
    </message>
    <message>
        <source>With the second reminder too</source>
        <translation>Aussi avec le deuxième rappel</translation>
    </message>
    <message>
        <source>Firm: the card stays until it is answered</source>
        <translation>Ferme : la carte reste jusqu’à votre réponse</translation>
    </message>
    <message>
        <source>Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an answer too, and so is a break.</source>
        <translation>Sinon, elle s’en va d’elle-même après dix minutes. Elle garde son coin ; la fermer est aussi une réponse, et faire une pause également.</translation>
    </message>
    <message>
        <source>Adapt to how reminders are answered</source>
        <translation>S’adapter aux réponses aux rappels</translation>
    </message>
    <message>
        <source>After three in a row that went unheeded they come ten minutes later. Once a week it is asked whether they are too many. Each change is shown here with its reason.</source>
        <translation>Après trois rappels de suite restés sans suite, ils viennent dix minutes plus tard. Une fois par semaine, il est demandé s’ils sont trop nombreux. Chaque changement est montré ici avec sa raison.</translation>
    </message>
    <message>
        <source>Pause in typing to wait for</source>
        <translation>Accalmie de frappe à attendre</translation>
    </message>
    <message>
        <source>A reminder waits until keyboard and pointer have been still for this long, so that it does not come in the middle of a sentence.</source>
        <translation>Un rappel attend que le clavier et le pointeur soient immobiles depuis ce temps, pour ne pas arriver au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>Wait for such a pause at most</source>
        <translation>Attendre cette accalmie au plus</translation>
    </message>
    <message>
        <source>After this long the reminder comes even while you type.</source>
        <translation>Passé ce temps, le rappel vient même pendant la frappe.</translation>
    </message>
    <message>
        <source>Remind me when I have been standing for long</source>
        <translation>Me rappeler quand je suis debout depuis longtemps</translation>
    </message>
    <message>
        <source>After “I&apos;m standing”, one notification; it asks for a change, not for a chair.</source>
        <translation>Après « Je suis debout », une seule notification ; elle propose un changement, pas une chaise.</translation>
    </message>
    <message>
        <source>Standing for long means</source>
        <translation>Longtemps debout, c’est</translation>
    </message>
    <message>
        <source>How long you stand before that notification comes.</source>
        <translation>Combien de temps vous êtes debout avant que cette notification arrive.</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Le temps d’arriver</translation>
    </message>
    <message>
        <source>No reminder for this long after you come back, unlock the screen or wake the computer.</source>
        <translation>Pas de rappel pendant ce temps après votre retour, le déverrouillage de l’écran ou le réveil de l’ordinateur.</translation>
    </message>
    <message>
        <source>Wait after a call</source>
        <translation>Attendre après un appel</translation>
    </message>
    <message>
        <source>A reminder that waited for a call or a presentation comes this long after its end.</source>
        <translation>Un rappel qui a attendu la fin d’un appel ou d’une présentation vient après ce délai.</translation>
    </message>
    <message>
        <source>Hold a reminder back at most</source>
        <translation>Retenir un rappel au plus</translation>
    </message>
    <message>
        <source>The longest that a call, a presentation or do-not-disturb may hold one reminder back.</source>
        <translation>Le temps maximal pendant lequel un appel, une présentation ou Ne pas déranger peut retenir un rappel.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Reminders come only in these hours; none means at any time. A day may have several ranges, and one may go over midnight. Time at the computer is counted all the same.</source>
        <translation>Les rappels viennent seulement à ces heures ; vide veut dire à toute heure. Une journée peut avoir plusieurs plages, et l’une d’elles peut passer minuit. Le temps à l’ordinateur est compté quand même.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them comes after their end.</source>
        <translation>Aucun rappel ne vient à ces heures, par exemple daily 12:00-13:00. Celui qui tombe pendant ce temps vient après leur fin.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <source>No reminders on these dates.</source>
        <translation>Pas de rappels à ces dates.</translation>
    </message>
    <message>
        <source>Summary of the day at</source>
        <translation>Résumé du jour à</translation>
    </message>
    <message>
        <source>At this time one notification says how long you were at the computer, the longest bout, the breaks and the stretches. None means there is no summary.</source>
        <translation>À cette heure, une notification dit combien de temps vous étiez à l’ordinateur, la plus longue période, les pauses et les étirements. Vide veut dire : pas de résumé.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>A file in the iCalendar format (.ics) on this computer. While an event in it runs, a reminder waits. It is only read, and read again whenever it changes. An event of a whole day holds nothing back unless the calendar marks it as busy.</source>
        <translation>Un fichier au format iCalendar (.ics) sur cet ordinateur. Pendant un événement qui s’y trouve, un rappel attend. Il est seulement lu, et relu à chaque changement. Un événement d’une journée entière ne retient rien, sauf si l’agenda le marque comme occupé.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Me compter absent après</translation>
    </message>
    <message>
        <source>Silence from keyboard and pointer that lasts this long is an absence, counted from the last key or movement. Shorter silence is reading, and counts as time at the computer.</source>
        <translation>Un silence du clavier et du pointeur de cette durée est une absence, comptée depuis la dernière touche ou le dernier mouvement. Un silence plus court est de la lecture, et compte comme temps à l’ordinateur.</translation>
    </message>
    <message>
        <source>Ask about absences shorter than</source>
        <translation>Demander pour les absences de moins de</translation>
    </message>
    <message>
        <source>Silence alone cannot tell reading from a walk. When the silence was shorter than this, the app asks which it was; longer silence is taken as an absence.</source>
        <translation>Le silence seul ne distingue pas la lecture d’une marche. Quand il a été plus court que cela, l’application demande ; un silence plus long est pris pour une absence.</translation>
    </message>
    <message>
        <source>Ask at most once in</source>
        <translation>Demander au plus une fois toutes les</translation>
    </message>
    <message>
        <source>The least time between two such questions.</source>
        <translation>Le temps minimal entre deux de ces questions.</translation>
    </message>
    <message>
        <source>Believe in silent watching for</source>
        <translation>Croire au visionnage silencieux pendant</translation>
    </message>
    <message>
        <source>In a call or a video you are counted as at the computer without touching it, for this long at most; then the app asks.</source>
        <translation>Pendant un appel ou une vidéo, vous comptez comme étant à l’ordinateur sans y toucher, pendant ce temps au plus ; ensuite l’application demande.</translation>
    </message>
    <message>
        <source>Notice calls by the microphone</source>
        <translation>Repérer les appels par le micro</translation>
    </message>
    <message>
        <source>While a program records from a microphone a reminder waits, and you count as at the computer without touching it. Only whether one is in use is looked at, never the sound.</source>
        <translation>Pendant qu’un programme enregistre avec un micro, un rappel attend, et vous comptez comme étant à l’ordinateur sans y toucher. Seul le fait qu’il soit utilisé est regardé, jamais le son.</translation>
    </message>
    <message>
        <source>Notice calls by the camera</source>
        <translation>Repérer les appels par la caméra</translation>
    </message>
    <message>
        <source>The same while a program has a camera open. Its picture is never looked at.</source>
        <translation>De même pendant qu’un programme a une caméra ouverte. Son image n’est jamais regardée.</translation>
    </message>
    <message>
        <source>Notice when the screen is shared</source>
        <translation>Repérer le partage d’écran</translation>
    </message>
    <message>
        <source>The same while the screen is shared or recorded, where the desktop tells.</source>
        <translation>De même pendant que l’écran est partagé ou enregistré, là où le bureau le dit.</translation>
    </message>
    <message>
        <source>Notice what keeps the screen on</source>
        <translation>Repérer ce qui garde l’écran allumé</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark, as a video does, you count as at the computer without touching it. This alone never holds a reminder back.</source>
        <translation>Pendant qu’un programme empêche l’écran de s’éteindre, comme le fait une vidéo, vous comptez comme étant à l’ordinateur sans y toucher. Cela seul ne retient jamais un rappel.</translation>
    </message>
    <message>
        <source>Notice fullscreen windows</source>
        <translation>Repérer les fenêtres en plein écran</translation>
    </message>
    <message>
        <source>While the window in use fills the screen a reminder waits, and you count as at the computer without touching it.</source>
        <translation>Pendant que la fenêtre utilisée remplit l’écran, un rappel attend, et vous comptez comme étant à l’ordinateur sans y toucher.</translation>
    </message>
    <message>
        <source>Heed do not disturb</source>
        <translation>Respecter Ne pas déranger</translation>
    </message>
    <message>
        <source>While the desktop is set to do not disturb a reminder waits.</source>
        <translation>Pendant que le bureau est réglé sur Ne pas déranger, un rappel attend.</translation>
    </message>
    <message>
        <source>A break lasts at least</source>
        <translation>Une pause dure au moins</translation>
    </message>
    <message>
        <source>Time away, or standing, that is at least this long ends the count and starts a new one.</source>
        <translation>Un temps d’absence, ou debout, d’au moins cette durée met fin au compte et en commence un nouveau.</translation>
    </message>
    <message>
        <source>Believe that I stand for</source>
        <translation>Me croire debout pendant</translation>
    </message>
    <message>
        <source>“I&apos;m standing” ends by itself after this long, or at the next lock. Said again, it holds as long again.</source>
        <translation>« Je suis debout » s’arrête de lui-même après ce temps, ou au prochain verrouillage. Redit, il tient encore autant.</translation>
    </message>
    <message>
        <source>A full break lasts at least</source>
        <translation>Une pause complète dure au moins</translation>
    </message>
    <message>
        <source>From this length on the history shows a break as a full one.</source>
        <translation>À partir de cette durée, l’historique montre une pause comme complète.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine that Stretch now opens.</source>
        <translation>La routine qu’ouvre S’étirer maintenant.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>In the office no routine that needs the floor is offered unless you choose it.</source>
        <translation>Au bureau, aucune routine au sol n’est proposée, sauf si vous la choisissez.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Hip stretches a day</source>
        <translation>Étirements de hanche par jour</translation>
    </message>
    <message>
        <source>How many reminders of a day name a hip stretch; all others name a walk or a stand.</source>
        <translation>Combien de rappels par jour proposent un étirement de hanche ; tous les autres proposent de marcher ou de se lever.</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Mouvements à laisser de côté</translation>
    </message>
    <message>
        <source>Routines are changed so that they do without these. Kept only on this computer.</source>
        <translation>Les routines sont adaptées pour s’en passer. Conservé uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>S’agenouiller</translation>
    </message>
    <message>
        <source>Getting down to the floor</source>
        <translation>Descendre au sol</translation>
    </message>
    <message>
        <source>A leg behind me</source>
        <translation>Une jambe derrière moi</translation>
    </message>
    <message>
        <source>A deep bend at the hip</source>
        <translation>Forte flexion de la hanche</translation>
    </message>
    <message>
        <source>Legs wide apart</source>
        <translation>Jambes très écartées</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Tenir sur une jambe</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Se pencher en avant</translation>
    </message>
    <message>
        <source>Tingling or numbness in a leg</source>
        <translation>Fourmillements ou engourdissement dans une jambe</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Stretching as far as a joint goes</source>
        <translation>S’étirer jusqu’au bout d’une articulation</translation>
    </message>
    <message>
        <source>Standing: I stay seated</source>
        <translation>Être debout : je reste sur ma chaise</translation>
    </message>
    <message>
        <source>Standing up quickly</source>
        <translation>Se lever rapidement</translation>
    </message>
    <message>
        <source>Introduction before the next stretch</source>
        <translation>Présentation avant le prochain étirement</translation>
    </message>
    <message>
        <source>What these ideas for moving are, for whom, and which movements to leave out. Once it was shown this is off.</source>
        <translation>Ce que sont ces idées pour bouger, pour qui, et quels mouvements laisser de côté. Une fois montrée, elle est désactivée.</translation>
    </message>
    <message>
        <source>Ask each time what to steer around</source>
        <translation>Demander chaque fois ce qu’il faut éviter</translation>
    </message>
    <message>
        <source>One row of buttons before a stretch begins; what you choose there is for today.</source>
        <translation>Une rangée de boutons avant le début d’un étirement ; votre choix y vaut pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Sons doux</translation>
    </message>
    <message>
        <source>At the turning points of a stretch: begin, change sides, done. Never while a microphone is in use.</source>
        <translation>Aux moments clés d’un étirement : début, changement de côté, fin. Jamais quand un micro est utilisé.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of the sounds and the voice, in percent of the system&apos;s volume.</source>
        <translation>Des sons et de la voix, en pourcentage du volume du système.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Consignes parlées</translation>
    </message>
    <message>
        <source>The cue of the moment is read out, where the system has a voice (speech-dispatcher). Never while a microphone is in use.</source>
        <translation>La consigne du moment est lue à voix haute, si le système a une voix (speech-dispatcher). Jamais quand un micro est utilisé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the windows, the exercises and the command line.</source>
        <translation>Des fenêtres, des exercices et de la ligne de commande.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
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
        <translation>Mettre musique et films en pause pour un étirement</translation>
    </message>
    <message>
        <source>Players that are playing when a stretch begins are paused, and go on after it.</source>
        <translation>Les lecteurs en marche au début d’un étirement sont mis en pause, et reprennent après.</translation>
    </message>
    <message>
        <source>Command with a reminder</source>
        <translation>Commande avec un rappel</translation>
    </message>
    <message>
        <source>Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its environment, has 10 seconds, and is given to no shell.</source>
        <translation>Est lancée à chaque rappel. Elle reçoit ce dont il s’agit sous STRETCHBREAK_… dans son environnement, dispose de 10 secondes et n’est passée à aucun shell.</translation>
    </message>
    <message>
        <source>Command when a break begins</source>
        <translation>Commande au début d’une pause</translation>
    </message>
    <message>
        <source>Is started when you leave, stand up or begin a stretch, as far as the app can see.</source>
        <translation>Est lancée quand vous partez, vous levez ou commencez un étirement, autant que l’application peut le voir.</translation>
    </message>
    <message>
        <source>Command when a break is over</source>
        <translation>Commande à la fin d’une pause</translation>
    </message>
    <message>
        <source>Is started when you are at the computer again.</source>
        <translation>Est lancée quand vous êtes de nouveau à l’ordinateur.</translation>
    </message>
    <message>
        <source>Command when a bout is over</source>
        <translation>Commande à la fin d’une période</translation>
    </message>
    <message>
        <source>Is started when a break was long enough to count.</source>
        <translation>Est lancée quand une pause a été assez longue pour compter.</translation>
    </message>
    <message>
        <source>Command after a stretch</source>
        <translation>Commande après un étirement</translation>
    </message>
    <message>
        <source>Is started when a stretch was finished or stopped.</source>
        <translation>Est lancée quand un étirement a été terminé ou arrêté.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Les couleurs des fenêtres.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>On shows the figure as still pictures, one for each step.</source>
        <translation>Activé, la figure est montrée en images fixes, une par étape.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Garder l’historique</translation>
    </message>
    <message>
        <source>Days that are older are deleted for good, once a day. The history never leaves this computer.</source>
        <translation>Les jours plus anciens sont supprimés pour de bon, une fois par jour. L’historique ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>affiche cette aide et quitte</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ces arguments manquent : %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r n’existe pas (au choix : %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r n’est pas une valeur de type %(type)s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>l’option %(option)s est ambiguë : elle peut être %(matches)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument est attendu</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins un argument est attendu</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>l’argument %r n’a pas sa place ici</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stretch now</source>
        <translation>S’étirer maintenant</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Je marche</translation>
    </message>
    <message>
        <source>I just moved</source>
        <translation>Je viens de bouger</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Dans %n minute</numerusform>
            <numerusform>Dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Jusqu’à {time}</translation>
    </message>
    <message>
        <source>Today at the computer: {time}</source>
        <translation>Aujourd’hui à l’ordinateur : {time}</translation>
    </message>
    <message>
        <source>Longest without a break: {time}</source>
        <translation>Plus long temps sans pause : {time}</translation>
    </message>
    <message>
        <source>Breaks: {n}</source>
        <translation>Pauses : {n}</translation>
    </message>
    <message>
        <source>Hip stretch: {left} s left, {right} s right</source>
        <translation>Étirement de hanche : {left} s à gauche, {right} s à droite</translation>
    </message>
    <message>
        <source>Nothing was sent today.</source>
        <translation>Rien n’a été envoyé aujourd’hui.</translation>
    </message>
    <message>
        <source>Today: {channels}. The last: {last}.</source>
        <translation>Aujourd’hui : {channels}. Le dernier : {last}.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Mouse or key</source>
        <translation>Souris ou touche</translation>
    </message>
    <message>
        <source>Rest your hands for two seconds. Then move the mouse or press Shift.</source>
        <translation>Reposez vos mains deux secondes. Puis bougez la souris ou appuyez sur Maj.</translation>
    </message>
    <message>
        <source>Input was not seen. Time at the computer cannot be counted like this.</source>
        <translation>L’activité n’a pas été vue. Le temps à l’ordinateur ne peut pas être compté ainsi.</translation>
    </message>
    <message>
        <source>Ten seconds without input</source>
        <translation>Dix secondes sans activité</translation>
    </message>
    <message>
        <source>Leave mouse and keyboard alone for ten seconds.</source>
        <translation>Ne touchez ni la souris ni le clavier pendant dix secondes.</translation>
    </message>
    <message>
        <source>The silence was not seen. Perhaps a device moves by itself.</source>
        <translation>Le silence n’a pas été vu. Peut-être qu’un appareil bouge tout seul.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Verrouillage de l’écran</translation>
    </message>
    <message>
        <source>Lock the screen, and unlock it again. Or skip this.</source>
        <translation>Verrouillez l’écran, puis déverrouillez-le. Ou passez cette étape.</translation>
    </message>
    <message>
        <source>The lock was not told. It then counts as silence.</source>
        <translation>Le verrouillage n’a pas été annoncé. Il compte alors comme un silence.</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Une vidéo</translation>
    </message>
    <message>
        <source>Play a video for a few seconds. Or skip this.</source>
        <translation>Lancez une vidéo quelques secondes. Ou passez cette étape.</translation>
    </message>
    <message>
        <source>Nothing told that a video plays. A film then counts up to your last input.</source>
        <translation>Rien n’a annoncé qu’une vidéo joue. Un film compte alors jusqu’à votre dernière activité.</translation>
    </message>
    <message>
        <source>Notification with a button</source>
        <translation>Notification avec un bouton</translation>
    </message>
    <message>
        <source>A notification comes. Press the button on it.</source>
        <translation>Une notification arrive. Appuyez sur son bouton.</translation>
    </message>
    <message>
        <source>No answer came back. Reminders have a card of their own too.</source>
        <translation>Aucune réponse n’est revenue. Les rappels ont aussi leur propre carte.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>Looking for the icon in the panel.</source>
        <translation>Recherche de l’icône dans le panneau.</translation>
    </message>
    <message>
        <source>No panel shows the icon. The small window does the same.</source>
        <translation>Aucun panneau n’affiche l’icône. La petite fenêtre fait la même chose.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>l’application</translation>
    </message>
    <message>
        <source>lock and sleep</source>
        <translation>verrouillage et veille</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>partage d’écran</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>display</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus de session</translation>
    </message>
    <message>
        <source>system bus</source>
        <translation>bus système</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notifications</translation>
    </message>
    <message>
        <source>notifications (plyer)</source>
        <translation>notifications (plyer)</translation>
    </message>
    <message>
        <source>D-Bus service</source>
        <translation>service D-Bus</translation>
    </message>
    <message>
        <source>hooks</source>
        <translation>commandes personnelles</translation>
    </message>
    <message>
        <source>media players</source>
        <translation>lecteurs multimédias</translation>
    </message>
    <message>
        <source>reminders sent</source>
        <translation>rappels envoyés</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>zone de notification</translation>
    </message>
    <message>
        <source>wake-ups</source>
        <translation>réveils</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>It is seen that there is input, never which.</source>
        <translation>On voit qu’il y a de l’activité, jamais laquelle.</translation>
    </message>
    <message>
        <source>Start StretchBreak inside the desktop session. Under Wayland the compositor has to offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.</source>
        <translation>Démarrez StretchBreak dans la session de bureau. Sous Wayland, le compositeur doit offrir les notifications d’inactivité : GNOME, KDE, sway, Hyprland, labwc et d’autres le font.</translation>
    </message>
    <message>
        <source>The lock and suspend are told.</source>
        <translation>Le verrouillage et la veille sont annoncés.</translation>
    </message>
    <message>
        <source>Install systemd-logind or elogind.</source>
        <translation>Installez systemd-logind ou elogind.</translation>
    </message>
    <message>
        <source>It can be seen whether a program records.</source>
        <translation>On peut voir si un programme enregistre.</translation>
    </message>
    <message>
        <source>Install libpulse, and run PulseAudio or pipewire-pulse.</source>
        <translation>Installez libpulse, et lancez PulseAudio ou pipewire-pulse.</translation>
    </message>
    <message>
        <source>It can be seen whether a program has the camera open.</source>
        <translation>On peut voir si un programme a la caméra ouverte.</translation>
    </message>
    <message>
        <source>It can be seen whether the screen is shared.</source>
        <translation>On peut voir si l’écran est partagé.</translation>
    </message>
    <message>
        <source>Run PipeWire, with libpipewire installed.</source>
        <translation>Lancez PipeWire, avec libpipewire installé.</translation>
    </message>
    <message>
        <source>Programs that keep the screen on are told.</source>
        <translation>Les programmes qui gardent l’écran allumé sont annoncés.</translation>
    </message>
    <message>
        <source>Needs logind, or the session service of GNOME or KDE.</source>
        <translation>Demande logind, ou le service de session de GNOME ou KDE.</translation>
    </message>
    <message>
        <source>It can be seen whether a window fills the screen.</source>
        <translation>On peut voir si une fenêtre remplit l’écran.</translation>
    </message>
    <message>
        <source>Needs a window manager that tells of it (EWMH, wlroots).</source>
        <translation>Demande un gestionnaire de fenêtres qui le dit (EWMH, wlroots).</translation>
    </message>
    <message>
        <source>The desktop&apos;s do-not-disturb is seen.</source>
        <translation>Le mode Ne pas déranger du bureau est vu.</translation>
    </message>
    <message>
        <source>A pause in the tray&apos;s menu does the same.</source>
        <translation>Suspendre les rappels dans le menu de l’icône revient au même.</translation>
    </message>
    <message>
        <source>What happens is kept.</source>
        <translation>Ce qui se passe est conservé.</translation>
    </message>
    <message>
        <source>Make room on the disk, and its folder yours to write.</source>
        <translation>Libérez de la place sur le disque, et veillez à pouvoir écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Reminders are shown with their buttons.</source>
        <translation>Les rappels s’affichent avec leurs boutons.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst.</source>
        <translation>Installez un service de notification, par exemple dunst.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Pas utilisé actuellement.</translation>
    </message>
    <message>
        <source>This cannot be seen here.</source>
        <translation>Cela ne peut pas être vu ici.</translation>
    </message>
    <message>
        <source>The icon is in the panel.</source>
        <translation>L’icône est dans le panneau.</translation>
    </message>
    <message>
        <source>No panel takes the icon yet; the small window is there.</source>
        <translation>Aucun panneau ne prend encore l’icône ; la petite fenêtre est là.</translation>
    </message>
    <message>
        <source>Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.</source>
        <translation>Ajoutez une zone de notification au panneau. GNOME demande l’extension AppIndicator, activée.</translation>
    </message>
    <message>
        <source>There is no tray on this platform.</source>
        <translation>Il n’y a pas de zone de notification sur cette plateforme.</translation>
    </message>
    <message>
        <source>None is planned: only input or the desktop wakes it.</source>
        <translation>Rien n’est prévu : seuls l’activité ou le bureau le réveillent.</translation>
    </message>
    <message>
        <source>It looks again in: {times}.</source>
        <translation>Prochaine vérification dans : {times}.</translation>
    </message>
    <message>
        <source>A test from StretchBreak</source>
        <translation>Un essai de StretchBreak</translation>
    </message>
    <message>
        <source>Press the button: that is all.</source>
        <translation>Appuyez sur le bouton : c’est tout.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Je la vois</translation>
    </message>
    <message>
        <source>The notification could not be shown.</source>
        <translation>La notification n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>Stand up for a minute, or do one gentle stretch.</source>
        <translation>Levez-vous une minute, ou faites un étirement tout en douceur.</translation>
    </message>
    <message>
        <source>No input from {since} to {until}: were you up?</source>
        <translation>Aucune activité de {since} à {until} : étiez-vous debout ?</translation>
    </message>
    <message>
        <source>Your answer sets the count right. No answer is fine too.</source>
        <translation>Votre réponse corrige le compte. Ne pas répondre convient aussi.</translation>
    </message>
    <message>
        <source>A week of reminders: how was it?</source>
        <translation>Une semaine de rappels : comment était-ce ?</translation>
    </message>
    <message>
        <source>Each answer moves them by ten minutes. No answer leaves them as they are.</source>
        <translation>Chaque réponse les décale de dix minutes. Sans réponse, ils restent comme ils sont.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Trop nombreux</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>More, please</source>
        <translation>Plus, s’il vous plaît</translation>
    </message>
    <message>
        <source>Standing for {minutes} min</source>
        <translation>Debout depuis {minutes} min</translation>
    </message>
    <message>
        <source>Walk a few steps or sit down: a change is what helps.</source>
        <translation>Faites quelques pas ou asseyez-vous : c’est changer qui aide.</translation>
    </message>
    <message>
        <source>I sit now</source>
        <translation>Je m’assois</translation>
    </message>
    <message>
        <source>I go on standing</source>
        <translation>Je reste debout</translation>
    </message>
    <message>
        <source>I was up</source>
        <translation>J’étais debout</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>J’étais là</translation>
    </message>
    <message>
        <source>That was the second delay</source>
        <translation>C’était le deuxième report</translation>
    </message>
    <message>
        <source>StretchBreak now waits for your next pause.</source>
        <translation>StretchBreak attend maintenant votre prochaine pause.</translation>
    </message>
    <message>
        <source>Perhaps a short one: hip stretch, standing, 1 minute</source>
        <translation>Peut-être un court : étirement de hanche, debout, 1 minute</translation>
    </message>
    <message>
        <source>Perhaps a longer one: hip stretch, standing, 2 minutes</source>
        <translation>Peut-être un plus long : étirement de hanche, debout, 2 minutes</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>counting, without input</source>
        <translation>compte, sans activité</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>pas lancé</translation>
    </message>
    <message>
        <source>not counting</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>input</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>écran verrouillé</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordinateur en veille</translation>
    </message>
    <message>
        <source>the app was not running</source>
        <translation>l’application n’était pas lancée</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micro utilisé</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>caméra utilisée</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>écran partagé</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>quelque chose est en lecture</translation>
    </message>
    <message>
        <source>fullscreen window</source>
        <translation>fenêtre en plein écran</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>input cannot be seen</source>
        <translation>l’activité ne peut pas être vue</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>un étirement</translation>
    </message>
    <message>
        <source>an event in your calendar</source>
        <translation>un événement de votre agenda</translation>
    </message>
    <message>
        <source>a meeting, as you said</source>
        <translation>une réunion, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>outside your working hours</source>
        <translation>en dehors de vos heures de travail</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>heures calmes</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>un jour de congé</translation>
    </message>
    <message>
        <source>reminders paused until {time}</source>
        <translation>rappels suspendus jusqu’à {time}</translation>
    </message>
    <message>
        <source>reminder held: {reasons}</source>
        <translation>rappel retenu : {reasons}</translation>
    </message>
    <message>
        <source>{state}: {because}</source>
        <translation>{state} : {because}</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>aucune activité</translation>
    </message>
    <message>
        <source>Walk to the window, 2 minutes</source>
        <translation>Marchez jusqu’à la fenêtre, 2 minutes</translation>
    </message>
    <message>
        <source>Walk to the tap for a glass of water, 2 minutes</source>
        <translation>Allez vous servir un verre d’eau, 2 minutes</translation>
    </message>
    <message>
        <source>Walk to the farthest door and back, 2 minutes</source>
        <translation>Marchez jusqu’à la porte la plus éloignée et retour, 2 minutes</translation>
    </message>
    <message>
        <source>Walk the corridor once up and down, 2 minutes</source>
        <translation>Parcourez le couloir, aller et retour, 2 minutes</translation>
    </message>
    <message>
        <source>Step outside for fresh air, 5 minutes</source>
        <translation>Sortez prendre l’air, 5 minutes</translation>
    </message>
    <message>
        <source>Walk once round the building, 5 minutes</source>
        <translation>Faites le tour du bâtiment, 5 minutes</translation>
    </message>
    <message>
        <source>Walk through every room you may enter, 2 minutes</source>
        <translation>Traversez toutes les pièces où vous pouvez entrer, 2 minutes</translation>
    </message>
    <message>
        <source>Walk to the kettle and put on tea, 3 minutes</source>
        <translation>Marchez jusqu’à la bouilloire et préparez du thé, 3 minutes</translation>
    </message>
    <message>
        <source>Walk one flight of stairs down and up, 2 minutes</source>
        <translation>Descendez et remontez un étage à pied, 2 minutes</translation>
    </message>
    <message>
        <source>Walk a small errand to its place, 3 minutes</source>
        <translation>Faites à pied une petite tâche qui attend, 3 minutes</translation>
    </message>
    <message>
        <source>Walk to the letterbox or the front desk, 3 minutes</source>
        <translation>Marchez jusqu’à la boîte aux lettres ou à l’accueil, 3 minutes</translation>
    </message>
    <message>
        <source>Walk one slow lap with loose arms, 2 minutes</source>
        <translation>Faites un tour lent, bras relâchés, 2 minutes</translation>
    </message>
    <message>
        <source>Walk, and look at what is farthest away, 2 minutes</source>
        <translation>Marchez, et regardez le plus loin possible, 2 minutes</translation>
    </message>
    <message>
        <source>Walk without the phone, 3 minutes</source>
        <translation>Marchez sans le téléphone, 3 minutes</translation>
    </message>
    <message>
        <source>Walk to where daylight is, 3 minutes</source>
        <translation>Marchez jusqu’à la lumière du jour, 3 minutes</translation>
    </message>
    <message>
        <source>Easy walk with the moving picture, 2 minutes</source>
        <translation>Marche tranquille avec l’image animée, 2 minutes</translation>
    </message>
    <message>
        <source>March on the spot, easy and quiet, 1 minute</source>
        <translation>Marchez sur place, sans effort ni bruit, 1 minute</translation>
    </message>
    <message>
        <source>Walk to the farther wastepaper bin, 1 minute</source>
        <translation>Marchez jusqu’à la corbeille la plus éloignée, 1 minute</translation>
    </message>
    <message>
        <source>Walk to the balcony, garden or front door, 3 minutes</source>
        <translation>Marchez jusqu’au balcon, au jardin ou à l’entrée, 3 minutes</translation>
    </message>
    <message>
        <source>Walk round and look after the plants, 3 minutes</source>
        <translation>Faites le tour des plantes et occupez-vous d’elles, 3 minutes</translation>
    </message>
    <message>
        <source>Carry one thing to where it belongs, 2 minutes</source>
        <translation>Rapportez une chose à sa place, 2 minutes</translation>
    </message>
    <message>
        <source>Stand at the window and look far out, 1 minute</source>
        <translation>Debout à la fenêtre, regardez au loin, 1 minute</translation>
    </message>
    <message>
        <source>Stand up and read the next page standing, 2 minutes</source>
        <translation>Levez-vous et lisez la page suivante debout, 2 minutes</translation>
    </message>
    <message>
        <source>Stand for the next call or message, 3 minutes</source>
        <translation>Debout pour le prochain appel ou message, 3 minutes</translation>
    </message>
    <message>
        <source>Stand tall, shoulders loose, slow breaths, 1 minute</source>
        <translation>Grandissez-vous, épaules relâchées, respirations lentes, 1 minute</translation>
    </message>
    <message>
        <source>Stand and shift your weight side to side, 1 minute</source>
        <translation>Debout, passez le poids d’un côté à l’autre, 1 minute</translation>
    </message>
    <message>
        <source>Stand and rise on your toes ten times, 1 minute</source>
        <translation>Debout, montez dix fois sur la pointe des pieds, 1 minute</translation>
    </message>
    <message>
        <source>Stand and lean on the desk with straight arms, 1 minute</source>
        <translation>Debout, appuyez-vous au bureau bras tendus, 1 minute</translation>
    </message>
    <message>
        <source>Stand and let both arms swing, 1 minute</source>
        <translation>Debout, laissez les deux bras se balancer, 1 minute</translation>
    </message>
    <message>
        <source>Stand and roll the shoulders back, 1 minute</source>
        <translation>Debout, roulez les épaules en arrière, 1 minute</translation>
    </message>
    <message>
        <source>Stand up and tidy one corner of the desk, 2 minutes</source>
        <translation>Levez-vous et rangez un coin du bureau, 2 minutes</translation>
    </message>
    <message>
        <source>Stand while you drink something, 2 minutes</source>
        <translation>Debout, le temps de boire quelque chose, 2 minutes</translation>
    </message>
    <message>
        <source>Stand for the next thought, hands off the keys, 1 minute</source>
        <translation>Debout pour la prochaine idée, mains hors du clavier, 1 minute</translation>
    </message>
    <message>
        <source>Up and down from the chair five times, slowly, 1 minute</source>
        <translation>Levez-vous et asseyez-vous cinq fois, lentement, 1 minute</translation>
    </message>
    <message>
        <source>Stand and reach both hands up, 1 minute</source>
        <translation>Debout, tendez les deux mains vers le haut, 1 minute</translation>
    </message>
    <message>
        <source>Hip stretch, standing at the desk, 1 minute</source>
        <translation>Étirement de hanche, debout au bureau, 1 minute</translation>
    </message>
    <message>
        <source>Front of the hip, each side once, 1 minute</source>
        <translation>L’avant de la hanche, une fois par côté, 1 minute</translation>
    </message>
    <message>
        <source>Small step back, tuck and breathe, 1 minute</source>
        <translation>Petit pas en arrière, bascule et souffle, 1 minute</translation>
    </message>
    <message>
        <source>One gentle routine at the desk, 1 minute</source>
        <translation>Une routine douce au bureau, 1 minute</translation>
    </message>
    <message>
        <source>Slow breaths in an easy stretch, 1 minute</source>
        <translation>Respirations lentes dans un étirement facile, 1 minute</translation>
    </message>
    <message>
        <source>Hip stretch, standing, with some steps, 2 minutes</source>
        <translation>Étirement de hanche, debout, avec quelques pas, 2 minutes</translation>
    </message>
    <message>
        <source>Hip stretch and a few easy squats, 2 minutes</source>
        <translation>Étirement de hanche et quelques squats faciles, 2 minutes</translation>
    </message>
    <message>
        <source>Front of both hips, standing, 2 minutes</source>
        <translation>L’avant des deux hanches, debout, 2 minutes</translation>
    </message>
    <message>
        <source>Two gentle minutes on your feet, 2 minutes</source>
        <translation>Deux minutes douces sur vos pieds, 2 minutes</translation>
    </message>
    <message>
        <source>Easy movements in ordinary clothes, 2 minutes</source>
        <translation>Des mouvements faciles en tenue ordinaire, 2 minutes</translation>
    </message>
    <message>
        <source>Hip routine on the floor, 4 minutes</source>
        <translation>Routine de hanches au sol, 4 minutes</translation>
    </message>
    <message>
        <source>On the rug: front and inside of the hips, 4 minutes</source>
        <translation>Sur le tapis : l’avant et l’intérieur des hanches, 4 minutes</translation>
    </message>
    <message>
        <source>Four unhurried minutes for the hips, 4 minutes</source>
        <translation>Quatre minutes sans hâte pour les hanches, 4 minutes</translation>
    </message>
    <message>
        <source>Gentle movements in the chair, 1 minute</source>
        <translation>Mouvements doux sur la chaise, 1 minute</translation>
    </message>
    <message>
        <source>Upper back over the chair&apos;s edge, 1 minute</source>
        <translation>Haut du dos par-dessus le dossier, 1 minute</translation>
    </message>
    <message>
        <source>Upper back and easy squeezes, seated, 1 minute</source>
        <translation>Haut du dos et contractions faciles, sur la chaise, 1 minute</translation>
    </message>
    <message>
        <source>Sit tall and move the upper back, 1 minute</source>
        <translation>Grandissez-vous et bougez le haut du dos, 1 minute</translation>
    </message>
    <message>
        <source>Hands off the keys, look far away, 1 minute</source>
        <translation>Mains hors du clavier, regardez au loin, 1 minute</translation>
    </message>
    <message>
        <source>Six slow breaths, hands in your lap, 1 minute</source>
        <translation>Six respirations lentes, mains sur les genoux, 1 minute</translation>
    </message>
    <message>
        <source>Roll both shoulders back, seated, 1 minute</source>
        <translation>Roulez les épaules en arrière, sur la chaise, 1 minute</translation>
    </message>
    <message>
        <source>Slow circles with both arms, seated, 1 minute</source>
        <translation>Cercles lents des deux bras, sur la chaise, 1 minute</translation>
    </message>
    <message>
        <source>Open and close your hands, loosen the wrists, 1 minute</source>
        <translation>Ouvrez et fermez les mains, assouplissez les poignets, 1 minute</translation>
    </message>
    <message>
        <source>Put one thing where it belongs, 1 minute</source>
        <translation>Remettez une chose à sa place, 1 minute</translation>
    </message>
    <message>
        <source>Reach up and to each side, seated, 1 minute</source>
        <translation>Tendez-vous vers le haut et de chaque côté, sur la chaise, 1 minute</translation>
    </message>
    <message>
        <source>Move to another place in the room, 2 minutes</source>
        <translation>Changez de place dans la pièce, 2 minutes</translation>
    </message>
    <message>
        <source>Fetch a drink, the way that suits you, 2 minutes</source>
        <translation>Allez chercher à boire, à votre façon, 2 minutes</translation>
    </message>
    <message>
        <source>Go to the window, the way that suits you, 2 minutes</source>
        <translation>Allez à la fenêtre, à votre façon, 2 minutes</translation>
    </message>
    <message>
        <source>One slow lap, the way that suits you, 2 minutes</source>
        <translation>Un tour lent, à votre façon, 2 minutes</translation>
    </message>
    <message>
        <source>Look out of the farthest window you can reach, 2 minutes</source>
        <translation>Regardez par la fenêtre la plus éloignée à votre portée, 2 minutes</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>aucune adresse utilisable</translation>
    </message>
    <message>
        <source>This desktop has no D-Bus {bus}.</source>
        <translation>Ce bureau n’a pas de D-Bus : {bus}.</translation>
    </message>
    <message>
        <source>The {bus} cannot be used: {why}.</source>
        <translation>Inutilisable : {bus} ({why}).</translation>
    </message>
    <message>
        <source>The {bus} does not answer ({why}). Trying again.</source>
        <translation>Pas de réponse : {bus} ({why}). Nouvel essai.</translation>
    </message>
    <message>
        <source>The {bus} is gone ({why}). Trying again.</source>
        <translation>Connexion perdue : {bus} ({why}). Nouvel essai.</translation>
    </message>
    <message>
        <source>it sent what is not D-Bus ({error})</source>
        <translation>ce qui est arrivé n’est pas du D-Bus ({error})</translation>
    </message>
    <message>
        <source>nothing answers at {places}. Start StretchBreak inside a desktop session.</source>
        <translation>rien ne répond à {places}. Démarrez StretchBreak dans une session de bureau.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start: a library that Qt needs is missing ({why}). Install the package of your system that brings it.</source>
        <translation>StretchBreak ne peut pas démarrer : il manque une bibliothèque dont Qt a besoin ({why}). Installez le paquet de votre système qui la fournit.</translation>
    </message>
    <message>
        <source>there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start StretchBreak inside a desktop session.</source>
        <translation>il n’y a pas d’affichage : ni WAYLAND_DISPLAY ni DISPLAY n’est défini. Démarrez StretchBreak dans une session de bureau.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}.</source>
        <translation>{folder} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else.</source>
        <translation>{folder} appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{folder} is open to other people; close it with: chmod 700 {folder}</source>
        <translation>{folder} est ouvert à d’autres personnes ; fermez-le avec : chmod 700 {folder}</translation>
    </message>
    <message>
        <source>StretchBreak cannot be reached at {path}: {why}.</source>
        <translation>StretchBreak est injoignable à {path} : {why}.</translation>
    </message>
    <message>
        <source>StretchBreak is not running. Start it with: stretchbreak run</source>
        <translation>StretchBreak n’est pas lancé. Démarrez-le avec : stretchbreak run</translation>
    </message>
    <message>
        <source>StretchBreak is there and does not answer. Try again, or end it.</source>
        <translation>StretchBreak est là et ne répond pas. Réessayez, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>StretchBreak broke off its answer. Try again.</source>
        <translation>StretchBreak a interrompu sa réponse. Réessayez.</translation>
    </message>
    <message>
        <source>StretchBreak has no answer to that; its log says why.</source>
        <translation>StretchBreak n’a pas de réponse à cela ; son fichier de suivi dit pourquoi.</translation>
    </message>
    <message>
        <source>A command is a JSON object.</source>
        <translation>Une commande est un objet JSON.</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>La réponse est trop longue pour être envoyée.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>La commande est trop longue.</translation>
    </message>
    <message>
        <source>That is not a line of JSON.</source>
        <translation>Ce n’est pas une ligne de JSON.</translation>
    </message>
    <message>
        <source>StretchBreak could not do that; its log says why.</source>
        <translation>StretchBreak n’a pas pu le faire ; son fichier de suivi dit pourquoi.</translation>
    </message>
    <message>
        <source>it does not speak the Wayland protocol</source>
        <translation>le protocole Wayland n’y est pas parlé</translation>
    </message>
    <message>
        <source>the X server does not answer</source>
        <translation>le serveur X ne répond pas</translation>
    </message>
    <message>
        <source>notify-send does not say whether anybody saw it</source>
        <translation>notify-send ne dit pas si quelqu’un l’a vu</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set</source>
        <translation>XDG_RUNTIME_DIR n’est pas défini</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>personne n’y écoute</translation>
    </message>
    <message>
        <source>XWayland sees the input of its own windows only</source>
        <translation>XWayland ne voit que l’activité dans ses propres fenêtres</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>le serveur X n’a pas l’extension SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>le serveur X n’a pas de compteur IDLETIME</translation>
    </message>
    <message>
        <source>autostart can be switched on or off, not “{word}”</source>
        <translation>autostart se règle sur on ou off, pas sur « {word} »</translation>
    </message>
    <message>
        <source>The desktop asks you first; its answer is shown in the settings.</source>
        <translation>Le bureau vous demande d’abord ; sa réponse apparaît dans les réglages.</translation>
    </message>
    <message>
        <source>StretchBreak starts at login.</source>
        <translation>StretchBreak démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>StretchBreak does not start at login.</source>
        <translation>StretchBreak ne démarre pas à l’ouverture de session.</translation>
    </message>
    <message>
        <source>This system does not tell whether StretchBreak starts at login.</source>
        <translation>Ce système ne dit pas si StretchBreak démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Courte pause</translation>
    </message>
    <message>
        <source>{time}; because: {reason}</source>
        <translation>{time} ; raison : {reason}</translation>
    </message>
    <message>
        <source>{name} has “{text}”, which is no time such as 20260302T140000</source>
        <translation>{name} vaut « {text} », qui n’est pas une date comme 20260302T140000</translation>
    </message>
    <message>
        <source>the time zone “{name}” is not known</source>
        <translation>le fuseau horaire « {name} » est inconnu</translation>
    </message>
    <message>
        <source>it has no DTSTART</source>
        <translation>DTSTART manque</translation>
    </message>
    <message>
        <source>DURATION has “{text}”, which is none such as PT1H30M</source>
        <translation>DURATION vaut « {text} », qui n’est pas une durée comme PT1H30M</translation>
    </message>
    <message>
        <source>there is no BEGIN:VCALENDAR at its beginning: it is no calendar file</source>
        <translation>il n’y a pas de BEGIN:VCALENDAR au début : ce n’est pas un fichier d’agenda</translation>
    </message>
    <message>
        <source>line {line} is not of the form NAME:VALUE</source>
        <translation>la ligne {line} n’est pas de la forme NOM:VALEUR</translation>
    </message>
    <message>
        <source>line {line}: the event there cannot be used ({why})</source>
        <translation>ligne {line} : l’événement qui s’y trouve est inutilisable ({why})</translation>
    </message>
    <message>
        <source>The rest of it is used.</source>
        <translation>Le reste est utilisé.</translation>
    </message>
    <message>
        <source>It holds nothing back.</source>
        <translation>Il ne retient rien.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {problem}, and %n more.</source>
        <translation>
            <numerusform>{file} : {problem}, et %n autre.</numerusform>
            <numerusform>{file} : {problem}, et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file} : {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its events repeat in a way that cannot be followed</source>
        <translation>
            <numerusform>%n de ses événements se répète d’une manière qui ne peut pas être suivie</numerusform>
            <numerusform>%n de ses événements se répètent d’une manière qui ne peut pas être suivie</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: is larger than a calendar can be; it holds nothing back.</source>
        <translation>{file} : plus grand qu’un agenda ne peut l’être ; il ne retient rien.</translation>
    </message>
    <message>
        <source>{file}: the calendar cannot be read ({why}); it holds nothing back.</source>
        <translation>{file} : l’agenda ne peut pas être lu ({why}) ; il ne retient rien.</translation>
    </message>
    <message>
        <source>there is no routine called “{name}”; there are: {known}</source>
        <translation>il n’y a pas de routine appelée « {name} » ; il y a : {known}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>needs room on the floor</source>
        <translation>demande de la place au sol</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>rien à maintenir</translation>
    </message>
    <message>
        <source>No time is lost or counted twice; what happens now is shown on the days that the clock says. If they are wrong, please set it right.</source>
        <translation>Aucun temps n’est perdu ni compté deux fois ; ce qui se passe maintenant figure aux jours qu’indique l’horloge. S’ils sont faux, veuillez la remettre à l’heure.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by 1 day.</source>
        <translation>L’horloge de cet ordinateur a été avancée de 1 jour.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by 1 day.</source>
        <translation>L’horloge de cet ordinateur a été reculée de 1 jour.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set forward by %n days.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur a été avancée de %n jour.</numerusform>
            <numerusform>L’horloge de cet ordinateur a été avancée de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n days.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur a été reculée de %n jour.</numerusform>
            <numerusform>L’horloge de cet ordinateur a été reculée de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2026-03-02</source>
        <translation>« {text} » n’est pas un jour comme 2026-03-02</translation>
    </message>
    <message>
        <source>“{text}” is not a time such as 2026-03-02T14:30</source>
        <translation>« {text} » n’est pas un moment comme 2026-03-02T14:30</translation>
    </message>
    <message>
        <source>A stretch is open already; here it is.</source>
        <translation>Un étirement est déjà ouvert ; le voici.</translation>
    </message>
    <message>
        <source>The card has the keyboard.</source>
        <translation>La carte a le clavier.</translation>
    </message>
    <message>
        <source>There is no card on screen now.</source>
        <translation>Il n’y a pas de carte à l’écran en ce moment.</translation>
    </message>
    <message>
        <source>StretchBreak has no window called “{name}”.</source>
        <translation>StretchBreak n’a pas de fenêtre appelée « {name} ».</translation>
    </message>
    <message>
        <source>StretchBreak has ended.</source>
        <translation>StretchBreak est terminé.</translation>
    </message>
    <message>
        <source>StretchBreak does not know the command “{name}”.</source>
        <translation>StretchBreak ne connaît pas la commande « {name} ».</translation>
    </message>
    <message>
        <source>the history has nothing at {time}</source>
        <translation>l’historique n’a rien à {time}</translation>
    </message>
    <message>
        <source>a correction needs times with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>une correction demande des heures avec leur décalage, comme 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>what is corrected begins before it ends, and is no longer than a day</source>
        <translation>ce qui est corrigé commence avant sa fin et ne dépasse pas un jour</translation>
    </message>
    <message>
        <source>“{word}” is nothing to correct to; use one of: {words}</source>
        <translation>« {word} » n’est pas une correction possible ; au choix : {words}</translation>
    </message>
    <message>
        <source>Nothing is in the history yet for these days.</source>
        <translation>L’historique n’a encore rien pour ces jours.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>le plus long</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>rappels</translation>
    </message>
    <message>
        <source>stretch left</source>
        <translation>étirement gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>{time} by {program}</source>
        <translation>{time} par {program}</translation>
    </message>
    <message>
        <source>counted: {counts}, which knows no times</source>
        <translation>compté : {counts}, sans heures précises</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what} : {value}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file} : {problem}</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>“duration” should be a number of seconds</source>
        <translation>« duration » devrait être un nombre de secondes</translation>
    </message>
    <message>
        <source>“duration” cannot be {number} seconds</source>
        <translation>« duration » ne peut pas valoir {number} secondes</translation>
    </message>
    <message>
        <source>“data” should have a “status”: afk or not-afk</source>
        <translation>« data » devrait avoir un « status » : afk ou not-afk</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>has no bucket of type “{type}”; please export all buckets, or aw-watcher-afk, from ActivityWatch as JSON</source>
        <translation>n’a pas de bucket de type « {type} » ; veuillez exporter tous les buckets, ou aw-watcher-afk, depuis ActivityWatch en JSON</translation>
    </message>
    <message>
        <source>has no list of events</source>
        <translation>n’a pas de liste d’événements</translation>
    </message>
    <message>
        <source>“timestamp” should be a time such as 2026-03-02T08:00:00Z</source>
        <translation>« timestamp » devrait être un moment comme 2026-03-02T08:00:00Z</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>is not JSON that can be read</source>
        <translation>n’est pas du JSON lisible</translation>
    </message>
    <message>
        <source>{file}, event {number}: {problem}</source>
        <translation>{file}, événement {number} : {problem}</translation>
    </message>
    <message>
        <source>should be “{first}”; is it Workrave&apos;s?</source>
        <translation>devrait être « {first} » ; ce fichier vient-il de Workrave ?</translation>
    </message>
    <message>
        <source>is of a version other than {one} or {other}; please report this with the first lines of the file</source>
        <translation>est d’une autre version que {one} ou {other} ; veuillez le signaler avec les premières lignes du fichier</translation>
    </message>
    <message>
        <source>{folder}: has neither {one} nor {other} in it</source>
        <translation>{folder} : ne contient ni {one} ni {other}</translation>
    </message>
    <message>
        <source>should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02</source>
        <translation>devrait être un jour comme « D 2 2 126 8 30 2 2 126 17 5 », pour 2026-03-02</translation>
    </message>
    <message>
        <source>should have the seconds of activity of that day as its first figure</source>
        <translation>devrait avoir pour premier nombre les secondes d’activité de ce jour</translation>
    </message>
    <message>
        <source>{spells} on {days} from {program} are in the history now.</source>
        <translation>{spells} sur {days} venant de {program} sont maintenant dans l’historique.</translation>
    </message>
    <message>
        <source>There is nothing in {path} that the history does not have already.</source>
        <translation>Il n’y a rien dans {path} que l’historique n’ait déjà.</translation>
    </message>
    <message>
        <source>Your own begins on {time}.</source>
        <translation>Le vôtre commence le {time}.</translation>
    </message>
    <message>
        <source>1 day that {program} counted is in the history now.</source>
        <translation>1 jour compté par {program} est maintenant dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>%n days that {program} counted are in the history now.</source>
        <translation>
            <numerusform>%n jour compté par {program} est maintenant dans l’historique.</numerusform>
            <numerusform>%n jours comptés par {program} sont maintenant dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission to write here</source>
        <translation>pas de droit d’écriture ici</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>{folders}: {why}. What cannot be kept there stays in memory and ends with this run. Make the folder yours to write, or set {variable} to a folder that is.</source>
        <translation>{folders} : {why}. Ce qui ne peut pas y être conservé reste en mémoire et disparaît à la fin. Donnez-vous le droit d’écrire dans ce dossier, ou indiquez dans {variable} un dossier où vous l’avez.</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), tomorrow, or “until 14:30”</source>
        <translation>30min, 1h, 90 (minutes), tomorrow, ou « until 14:30 »</translation>
    </message>
    <message>
        <source>30min, 1h, 90 (minutes), or “until 14:30”</source>
        <translation>30min, 1h, 90 (minutes), ou « until 14:30 »</translation>
    </message>
    <message>
        <source>“{text}” is no length for a pause; write {forms}</source>
        <translation>« {text} » n’est pas une durée pour suspendre ; écrivez {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no length for a meeting; write {forms}</source>
        <translation>« {text} » n’est pas une durée de réunion ; écrivez {forms}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write {forms}</source>
        <translation>« {text} » n’est pas une heure ; écrivez {forms}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes at the computer</source>
        <translation>
            <numerusform>%n minute à l’ordinateur</numerusform>
            <numerusform>%n minutes à l’ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute at the computer</source>
        <translation>moins d’une minute à l’ordinateur</translation>
    </message>
    <message>
        <source>1 minute at the computer</source>
        <translation>1 minute à l’ordinateur</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>L’historique est supprimé.</translation>
    </message>
    <message>
        <source>{day} is deleted from the history.</source>
        <translation>{day} est supprimé de l’historique.</translation>
    </message>
    <message>
        <source>The history from {first} to {last} is deleted.</source>
        <translation>L’historique, de {first} à {last}, est supprimé.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>son début</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>trop de liens symboliques imbriqués</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Knows how long you have been at the computer, and shows one gentle stretch.</source>
        <translation>Sait depuis combien de temps vous êtes à l’ordinateur, et montre un étirement tout en douceur.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>affiche la version du programme et quitte</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>The settings before are kept as {name}.</source>
        <translation>Les réglages d’avant sont gardés sous {name}.</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>afficher en JSON</translation>
    </message>
    <message>
        <source>override a setting for this run, such as remind_after=20min</source>
        <translation>changer un réglage pour cette fois, par exemple remind_after=20min</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>start without any window, as at login</source>
        <translation>démarrer sans fenêtre, comme à l’ouverture de session</translation>
    </message>
    <message>
        <source>run sessions faster, to try them out</source>
        <translation>dérouler les séances plus vite, pour essayer</translation>
    </message>
    <message>
        <source>such as standing</source>
        <translation>par exemple standing</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>30min, 1h, tomorrow, or: until 14:30</source>
        <translation>30min, 1h, tomorrow, ou : until 14:30</translation>
    </message>
    <message>
        <source>14:30, or a length such as 45min</source>
        <translation>14:30, ou une durée comme 45min</translation>
    </message>
    <message>
        <source>print one row a day as CSV</source>
        <translation>afficher une ligne par jour en CSV</translation>
    </message>
    <message>
        <source>print the breaks as a calendar</source>
        <translation>afficher les pauses en calendrier</translation>
    </message>
    <message>
        <source>start the app in the tray</source>
        <translation>démarrer l’application dans la zone de notification</translation>
    </message>
    <message>
        <source>what the app believes now, and why</source>
        <translation>ce que l’application croit maintenant, et pourquoi</translation>
    </message>
    <message>
        <source>open a routine now</source>
        <translation>ouvrir une routine maintenant</translation>
    </message>
    <message>
        <source>see the routines, and pick one</source>
        <translation>voir les routines, et en choisir une</translation>
    </message>
    <message>
        <source>see and change the settings</source>
        <translation>voir et changer les réglages</translation>
    </message>
    <message>
        <source>see the first pages again</source>
        <translation>revoir les premières pages</translation>
    </message>
    <message>
        <source>say that you just had a break</source>
        <translation>dire que vous venez de faire une pause</translation>
    </message>
    <message>
        <source>say that you go for a walk now</source>
        <translation>dire que vous allez marcher maintenant</translation>
    </message>
    <message>
        <source>no reminders while you are in a meeting</source>
        <translation>pas de rappels pendant une réunion</translation>
    </message>
    <message>
        <source>say that you stand from now on</source>
        <translation>dire que vous êtes debout à partir de maintenant</translation>
    </message>
    <message>
        <source>say that you sit again</source>
        <translation>dire que vous vous asseyez de nouveau</translation>
    </message>
    <message>
        <source>say that you were up, when asked</source>
        <translation>répondre, à la question, que vous étiez debout</translation>
    </message>
    <message>
        <source>say that you were at the computer</source>
        <translation>dire que vous étiez à l’ordinateur</translation>
    </message>
    <message>
        <source>remind again in MIN minutes</source>
        <translation>rappeler dans MIN minutes</translation>
    </message>
    <message>
        <source>no reminders for a while</source>
        <translation>pas de rappels pendant un moment</translation>
    </message>
    <message>
        <source>end the pause or the meeting</source>
        <translation>mettre fin à la suspension ou à la réunion</translation>
    </message>
    <message>
        <source>what it can see here, and what would help</source>
        <translation>ce qu’il peut voir ici, et ce qui aiderait</translation>
    </message>
    <message>
        <source>your days so far</source>
        <translation>vos jours jusqu’ici</translation>
    </message>
    <message>
        <source>everything you have here, into one file</source>
        <translation>tout ce que vous avez ici, dans un seul fichier</translation>
    </message>
    <message>
        <source>everything back from such a file</source>
        <translation>tout reprendre d’un tel fichier</translation>
    </message>
    <message>
        <source>the days that another program kept</source>
        <translation>les jours qu’un autre programme a conservés</translation>
    </message>
    <message>
        <source>judge a recorded day</source>
        <translation>juger une journée enregistrée</translation>
    </message>
    <message>
        <source>the exercises there are, and how long they take</source>
        <translation>les exercices disponibles, et leur durée</translation>
    </message>
    <message>
        <source>the routines there are, and what each is for</source>
        <translation>les routines disponibles, et à quoi sert chacune</translation>
    </message>
    <message>
        <source>check exercise and routine files</source>
        <translation>vérifier des fichiers d’exercices et de routines</translation>
    </message>
    <message>
        <source>draw the figures into a picture</source>
        <translation>dessiner les figures dans une image</translation>
    </message>
    <message>
        <source>start at login: on, off, or how it is</source>
        <translation>démarrage à l’ouverture de session : on (activé), off (désactivé), ou l’état actuel</translation>
    </message>
    <message>
        <source>end the app</source>
        <translation>quitter l’application</translation>
    </message>
    <message>
        <source>Try: {command}</source>
        <translation>Essayez : {command}</translation>
    </message>
    <message>
        <source>first day, as 2026-03-02</source>
        <translation>premier jour, comme 2026-03-02</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>dernier jour, inclus</translation>
    </message>
    <message>
        <source>delete a day for good, or work all days out anew</source>
        <translation>supprimer un jour pour de bon, ou recalculer tous les jours</translation>
    </message>
    <message>
        <source>what to delete</source>
        <translation>ce qu’il faut supprimer</translation>
    </message>
    <message>
        <source>really delete it</source>
        <translation>le supprimer vraiment</translation>
    </message>
    <message>
        <source>which program&apos;s</source>
        <translation>de quel programme</translation>
    </message>
    <message>
        <source>its file or folder</source>
        <translation>son fichier ou son dossier</translation>
    </message>
    <message>
        <source>every figure, right and wrong</source>
        <translation>toutes les figures, justes et fausses</translation>
    </message>
    <message>
        <source>one figure: which exercise</source>
        <translation>une figure : quel exercice</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>d’où l’on regarde</translation>
    </message>
    <message>
        <source>which moment</source>
        <translation>quel moment</translation>
    </message>
    <message>
        <source>where the one figure goes</source>
        <translation>où va cette figure</translation>
    </message>
    <message>
        <source>a recorded day</source>
        <translation>une journée enregistrée</translation>
    </message>
    <message>
        <source>a settings file (TOML)</source>
        <translation>un fichier de réglages (TOML)</translation>
    </message>
    <message>
        <source>say what is wrong, with file and line</source>
        <translation>dire ce qui ne va pas, avec fichier et ligne</translation>
    </message>
    <message>
        <source>files or folders</source>
        <translation>fichiers ou dossiers</translation>
    </message>
    <message>
        <source>draw a day into a picture</source>
        <translation>dessiner une journée dans une image</translation>
    </message>
    <message>
        <source>with --plot: which day; today without it</source>
        <translation>avec --plot : quel jour ; aujourd’hui si rien n’est indiqué</translation>
    </message>
    <message>
        <source>which setting, or file</source>
        <translation>quel réglage, ou quel fichier</translation>
    </message>
    <message>
        <source>what it is from now on</source>
        <translation>sa valeur à partir de maintenant</translation>
    </message>
    <message>
        <source>with --plot: the week of that day</source>
        <translation>avec --plot : la semaine de ce jour</translation>
    </message>
    <message>
        <source>with --plot: its month</source>
        <translation>avec --plot : son mois</translation>
    </message>
    <message>
        <source>with --plot: the twelve months up to it</source>
        <translation>avec --plot : les douze mois jusque-là</translation>
    </message>
    <message>
        <source>settings {action} takes nothing after {key}</source>
        <translation>settings {action} ne prend rien après {key}</translation>
    </message>
    <message>
        <source>settings {action} needs {what}</source>
        <translation>settings {action} demande {what}</translation>
    </message>
    <message>
        <source>{file}: there is a file already; give another name</source>
        <translation>{file} : le fichier existe déjà ; donnez un autre nom</translation>
    </message>
    <message>
        <source>{file}: there is no such settings file</source>
        <translation>{file} : ce fichier de réglages n’existe pas</translation>
    </message>
    <message>
        <source>{file}: nothing was taken over</source>
        <translation>{file} : rien n’a été repris</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n’est différent.</translation>
    </message>
    <message>
        <source>Please mend the file first.</source>
        <translation>Veuillez d’abord réparer le fichier.</translation>
    </message>
    <message>
        <source>starts a program</source>
        <translation>lance un programme</translation>
    </message>
    <message>
        <source>there is no TOML file there</source>
        <translation>il n’y a pas de fichier TOML à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n files, nothing to mend</source>
        <translation>
            <numerusform>%n fichier, rien à corriger</numerusform>
            <numerusform>%n fichiers, rien à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>rien à corriger</translation>
    </message>
    <message>
        <source>The session bus does not answer: notifications and the lock need it.</source>
        <translation>Le bus de session ne répond pas : les notifications et le verrouillage en ont besoin.</translation>
    </message>
    <message>
        <source>There is no session bus: notifications and the lock need one.</source>
        <translation>Il n’y a pas de bus de session : les notifications et le verrouillage en ont besoin.</translation>
    </message>
    <message>
        <source>StretchBreak is not running, so only what can be seen from outside is checked.</source>
        <translation>StretchBreak n’est pas lancé ; seul ce qui se voit du dehors est donc vérifié.</translation>
    </message>
    <message>
        <source>Start it with: {command}</source>
        <translation>Démarrez-le avec : {command}</translation>
    </message>
    <message>
        <source>The settings file can be read.</source>
        <translation>Le fichier de réglages est lisible.</translation>
    </message>
    <message>
        <source>The journal can be read.</source>
        <translation>Le journal est lisible.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>L’affichage répond.</translation>
    </message>
    <message>
        <source>The session bus answers.</source>
        <translation>Le bus de session répond.</translation>
    </message>
    <message>
        <source>Days worked out anew: {days}, from events: {events}. Their figures are {mark}.</source>
        <translation>Jours recalculés : {days}, à partir d’événements : {events}. Leur empreinte est {mark}.</translation>
    </message>
    <message>
        <source>this deletes the whole history for good; say it again with --yes</source>
        <translation>cela supprime tout l’historique pour de bon ; répétez avec --yes</translation>
    </message>
    <message>
        <source>this deletes what is known of {day} for good; say it again with --yes</source>
        <translation>cela supprime pour de bon ce qui est connu du {day} ; répétez avec --yes</translation>
    </message>
    <message>
        <source>the same events gave other figures the second time; please report this</source>
        <translation>les mêmes événements ont donné d’autres chiffres la seconde fois ; veuillez le signaler</translation>
    </message>
    <message>
        <source>There is no history to delete.</source>
        <translation>Il n’y a pas d’historique à supprimer.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day such as 2026-03-02 nor: all</source>
        <translation>« {text} » n’est ni un jour comme 2026-03-02 ni : all</translation>
    </message>
    <message>
        <source>StretchBreak is running; end it first with: {command}</source>
        <translation>StretchBreak est lancé ; arrêtez-le d’abord avec : {command}</translation>
    </message>
    <message>
        <source>{file} holds {names}.</source>
        <translation>{file} contient {names}.</translation>
    </message>
    <message>
        <source>{file} holds nothing: there is nothing yet.</source>
        <translation>{file} ne contient rien : il n’y a encore rien.</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file} : ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} est restauré.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Ce qui était là avant est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>figures needs --sheet OUT.png, or --exercise ID and --out OUT.png</source>
        <translation>figures demande --sheet OUT.png, ou --exercise ID et --out OUT.png</translation>
    </message>
    <message>
        <source>--at should be a number of seconds, not {number}</source>
        <translation>--at devrait être un nombre de secondes, pas {number}</translation>
    </message>
    <message>
        <source>{name} is no exercise; stretchbreak exercises lists them</source>
        <translation>{name} n’est pas un exercice ; stretchbreak exercises les liste</translation>
    </message>
    <message>
        <source>The picture cannot be written: {why}.</source>
        <translation>L’image ne peut pas être écrite : {why}.</translation>
    </message>
    <message>
        <source>StretchBreak cannot start ({why}). {log} has more.</source>
        <translation>StretchBreak ne peut pas démarrer ({why}). {log} en dit plus.</translation>
    </message>
    <message>
        <source>What was set before stays in force, and nothing is written until the file is mended.</source>
        <translation>Ce qui était réglé avant reste en vigueur, et rien n’est écrit tant que le fichier n’est pas réparé.</translation>
    </message>
    <message>
        <source>The command line cannot reach this copy.</source>
        <translation>La ligne de commande ne peut pas joindre cette copie.</translation>
    </message>
    <message>
        <source>StretchBreak is starting; try again in a moment.</source>
        <translation>StretchBreak démarre ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>give the keyboard to the card, when there is one</source>
        <translation>donner le clavier à la carte, s’il y en a une</translation>
    </message>
    <message>
        <source>“{text}” is not something I know; use one of: {words}</source>
        <translation>« {text} » m’est inconnu ; au choix : {words}</translation>
    </message>
    <message>
        <source>“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00</source>
        <translation>« {text} » n’est pas un moment avec décalage, comme 2026-03-02T14:30+01:00</translation>
    </message>
    <message>
        <source>“{word}” needs minutes from 1 to {most}, not “{text}”</source>
        <translation>« {word} » demande des minutes de 1 à {most}, pas « {text} »</translation>
    </message>
    <message>
        <source>“{word}” stands alone; “{rest}” cannot follow it</source>
        <translation>« {word} » va seul ; « {rest} » ne peut pas suivre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a name like standing</source>
        <translation>un nom comme standing</translation>
    </message>
    <message>
        <source>{low} to {high}, or off</source>
        <translation>{low} à {high}, ou off</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} ou {last}</translation>
    </message>
    <message>
        <source>none, or any of {several}</source>
        <translation>none, ou n’importe lesquels parmi {several}</translation>
    </message>
    <message>
        <source>none, or {what}</source>
        <translation>none, ou {what}</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Il n’y a pas de réglage appelé {key}.</translation>
    </message>
    <message>
        <source>{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.</source>
        <translation>{key}={found} ne convient pas ; valeurs permises : {allowed}. Écrivez par exemple {key}={example}.</translation>
    </message>
    <message>
        <source>full_break is shorter than break_length; {length} is used for both.</source>
        <translation>full_break est plus court que break_length ; {length} vaut pour les deux.</translation>
    </message>
    <message>
        <source>{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is used. To change it, write for example {key} = {example}.</source>
        <translation>{key} = {found} ne convient pas ; valeurs permises : {allowed}. La valeur par défaut, {default}, est utilisée. Pour changer, écrivez par exemple {key} = {example}.</translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation>Vouliez-vous dire {key} ?</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h, or off</source>
        <translation>une durée de 0.2s à 24h, ou off</translation>
    </message>
    <message>
        <source>a time from 0.2s to 24h</source>
        <translation>une durée de 0.2s à 24h</translation>
    </message>
    <message>
        <source>&quot;{pair}&quot; is not of the form KEY=VALUE, such as remind_after=30min.</source>
        <translation>&quot;{pair}&quot; n’est pas de la forme KEY=VALUE, comme remind_after=30min.</translation>
    </message>
    <message>
        <source>It is left in the file as it is.</source>
        <translation>Il reste dans le fichier tel quel.</translation>
    </message>
    <message>
        <source>times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</source>
        <translation>des heures comme mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00</translation>
    </message>
    <message>
        <source>dates like 2026-05-01, 2026-12-24..2027-01-02</source>
        <translation>des dates comme 2026-05-01, 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>le chemin complet d’un fichier</translation>
    </message>
    <message>
        <source>a time of day such as 17:30</source>
        <translation>une heure comme 17:30</translation>
    </message>
    <message>
        <source>a program with its arguments, such as notify-send &apos;Stand up&apos;</source>
        <translation>un programme avec ses arguments, comme notify-send &apos;Levez-vous&apos;</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>{file} has format {theirs}; this version reads {ours}</source>
        <translation>{file} a le format {theirs} ; cette version lit {ours}</translation>
    </message>
    <message>
        <source>{file} is damaged: its journal cannot be read</source>
        <translation>{file} est endommagé : son journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>{file} is no backup that can be used: {why}</source>
        <translation>{file} n’est pas une sauvegarde utilisable : {why}</translation>
    </message>
    <message>
        <source>nothing was changed, since this went wrong: {why}</source>
        <translation>rien n’a été changé, car quelque chose a échoué : {why}</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a backup</source>
        <translation>{file} contient {name}, qui n’a pas sa place dans une sauvegarde</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what was put in</source>
        <translation>{file} est endommagé : {name} n’est pas ce qui y a été mis</translation>
    </message>
    <message>
        <source>{file} is damaged: its settings cannot be read ({why})</source>
        <translation>{file} est endommagé : ses réglages ne peuvent pas être lus ({why})</translation>
    </message>
    <message>
        <source>The journal could not be read ({damage}).</source>
        <translation>Le journal n’a pas pu être lu ({damage}).</translation>
    </message>
    <message>
        <source>The last events before the app stopped could not all be read.</source>
        <translation>Les derniers événements avant l’arrêt de l’application n’ont pas tous pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that stood behind the damage were carried over, and the whole of it is kept as {name}.</source>
        <translation>
            <numerusform>%n de plus, derrière la partie endommagée, a été repris, et le tout est gardé sous {name}.</numerusform>
            <numerusform>%n de plus, derrière la partie endommagée, ont été repris, et le tout est gardé sous {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept as {name}, and a new one is begun with the %n records in it that can be read.</source>
        <translation>
            <numerusform>Il est gardé sous {name}, et un nouveau commence avec la seule entrée lisible (%n).</numerusform>
            <numerusform>Il est gardé sous {name}, et un nouveau commence avec les %n entrées lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Il est gardé sous {name}, et un nouveau commence.</translation>
    </message>
    <message>
        <source>it is damaged ({damage}) and cannot be set aside ({why})</source>
        <translation>il est endommagé ({damage}) et ne peut pas être mis de côté ({why})</translation>
    </message>
    <message>
        <source>The whole of it is kept as {name}.</source>
        <translation>Le tout est gardé sous {name}.</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun; its records could not be carried over ({why}).</source>
        <translation>Il est gardé sous {name}, et un nouveau commence ; ses entrées n’ont pas pu être reprises ({why}).</translation>
    </message>
    <message>
        <source>it says to be of version {version}</source>
        <translation>il se dit de version {version}</translation>
    </message>
    <message>
        <source>It is kept as {name}.</source>
        <translation>Il est gardé sous {name}.</translation>
    </message>
    <message>
        <source>it is not a journal of StretchBreak</source>
        <translation>ce n’est pas un journal de StretchBreak</translation>
    </message>
    <message>
        <source>the days are deleted, but its log could not be emptied while another program reads</source>
        <translation>les jours sont supprimés, mais le fichier de suivi n’a pas pu être vidé pendant qu’un autre programme lit</translation>
    </message>
    <message>
        <source>Copies beside the journal may still hold them: {names}.</source>
        <translation>Des copies à côté du journal peuvent encore les contenir : {names}.</translation>
    </message>
    <message>
        <source>Until that is mended, the history is kept in memory only.</source>
        <translation>Jusqu’à ce que ce soit réparé, l’historique reste seulement en mémoire.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be used: {why}.</source>
        <translation>Le journal {file} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
        <source>It is left as it is; this run is kept in memory only. Please update the app.</source>
        <translation>Il reste tel quel ; cette session reste seulement en mémoire. Veuillez mettre l’application à jour.</translation>
    </message>
    <message>
        <source>something unexpected happened ({error}); the log has more.</source>
        <translation>quelque chose d’inattendu s’est produit ({error}) ; le fichier de suivi en dit plus.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read: {why}.</source>
        <translation>Le journal {file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}).</source>
        <translation>Les réglages ne peuvent pas être lus ({why}).</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; allowed is {allowed}.</source>
        <translation>{key} ne peut pas valoir {value} ; valeurs permises : {allowed}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved ({why}); the file is as it was.</source>
        <translation>Rien n’a été enregistré ({why}) ; le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>{what} could not be changed here without harm to the rest; please edit it.</source>
        <translation>{what} ne pouvait pas être changé ici sans nuire au reste ; veuillez le modifier vous-même.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than settings can be</source>
        <translation>le fichier est plus grand que des réglages ne peuvent l’être</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and the defaults are used. To have them back, mend that file and give it its old name.</source>
        <translation>Les réglages n’ont pas pu être lus ({wrong}). Ils sont gardés sous {name}, et les valeurs par défaut sont utilisées. Pour les retrouver, réparez ce fichier et rendez-lui son ancien nom.</translation>
    </message>
    <message>
        <source>The settings could not be read ({wrong}). They are kept as {name}, and what stands before that is used, and for the rest the defaults are. To have them back, mend that file and give it its old name.</source>
        <translation>Les réglages n’ont pas pu être lus ({wrong}). Ils sont gardés sous {name} ; ce qui précède l’erreur est utilisé, et pour le reste les valeurs par défaut. Pour les retrouver, réparez ce fichier et rendez-lui son ancien nom.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({wrong}), and the file cannot be set aside ({why}). The defaults are used; please mend the file.</source>
        <translation>Les réglages ne peuvent pas être lus ({wrong}), et le fichier ne peut pas être mis de côté ({why}). Les valeurs par défaut sont utilisées ; veuillez réparer le fichier.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>it was written by a later version of StretchBreak (format {theirs}, not {ours})</source>
        <translation>il vient d’une version plus récente de StretchBreak (format {theirs}, pas {ours})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>the file itself is missing</source>
        <translation>le fichier lui-même manque</translation>
    </message>
    <message>
        <source>{problem} (at line {line}, column {column})</source>
        <translation>{problem} (ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <source>{problem} (at end of document)</source>
        <translation>{problem} (à la fin du fichier)</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>il manque « = » après un nom</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>il manque une fin de ligne après une instruction</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>il manque « ] » à la fin d’un nom de table</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instruction incorrecte</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valeur incorrecte</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>un nom ne peut pas commencer ainsi</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>une valeur est donnée deux fois</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>une liste n’est pas fermée</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>un texte n’est pas fermé</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>un « \ » isolé dans un texte</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>un texte dépasse la fin de la ligne</translation>
    </message>
    <message>
        <source>the change does not come out as meant</source>
        <translation>le changement ne donne pas ce qui était voulu</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>ce n’est pas du TOML</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>la base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation>ce qui devrait y être du texte n’en est pas</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>un autre programme la tient verrouillée</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>bouts over 60 min</source>
        <translation>périodes de plus de 60 min</translation>
    </message>
    <message>
        <source>bouts of 30 to 60 min</source>
        <translation>périodes de 30 à 60 min</translation>
    </message>
    <message>
        <source>bouts under 30 min</source>
        <translation>périodes de moins de 30 min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>rien de vu</translation>
    </message>
    <message>
        <source>StretchBreak history</source>
        <translation>Historique de StretchBreak</translation>
    </message>
    <message>
        <source>Every day, break, reminder and stretch that was recorded is deleted from this computer, and cannot be brought back. Settings stay as they are.</source>
        <translation>Chaque jour, pause, rappel et étirement enregistré est supprimé de cet ordinateur, et ne peut pas être récupéré. Les réglages restent tels quels.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>All that was recorded on this day is deleted, and cannot be brought back.</source>
        <translation>Tout ce qui a été enregistré ce jour-là est supprimé, et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Supprimer ce jour</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Supprimer tout l’historique ?</translation>
    </message>
    <message>
        <source>I was &amp;up</source>
        <translation>Je n’étais pas à l’o&amp;rdinateur</translation>
    </message>
    <message>
        <source>I was at the &amp;computer</source>
        <translation>J’étais à l’&amp;ordinateur</translation>
    </message>
    <message>
        <source>I was &amp;standing</source>
        <translation>J’étais &amp;debout</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Je ne &amp;sais pas</translation>
    </message>
    <message>
        <source>&amp;Take back what I said</source>
        <translation>&amp;Retirer ce que j’ai dit</translation>
    </message>
    <message>
        <source>Delete {day}?</source>
        <translation>Supprimer {day} ?</translation>
    </message>
    <message>
        <source>no bout over 30 min</source>
        <translation>aucune période de plus de 30 min</translation>
    </message>
    <message>
        <source>some</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>over 1 h</source>
        <translation>plus de 1 h</translation>
    </message>
    <message>
        <source>over 2 h</source>
        <translation>plus de 2 h</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>plus de 4 h</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>étirement</translation>
    </message>
    <message>
        <source>much not known</source>
        <translation>beaucoup d’inconnu</translation>
    </message>
    <message>
        <source>the middle day of each week; the band is as wide as what is not known</source>
        <translation>le jour médian de chaque semaine ; la bande est aussi large que ce qui est inconnu</translation>
    </message>
    <message>
        <source>{time} at the computer, {long}; the longest bout was {longest}.</source>
        <translation>{time} à l’ordinateur, {long} ; la plus longue période a duré {longest}.</translation>
    </message>
    <message>
        <source>Time in bouts over 30 minutes, day by day</source>
        <translation>Temps en périodes de plus de 30 minutes, jour par jour</translation>
    </message>
    <message>
        <source>Time a day in bouts over 30 minutes, week by week</source>
        <translation>Temps par jour en périodes de plus de 30 minutes, semaine par semaine</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <translation>Rien n’a été vu ici.</translation>
    </message>
    <message>
        <source>{day}: {time} at the computer</source>
        <translation>{day} : {time} à l’ordinateur</translation>
    </message>
    <message>
        <source>Time in bouts, day by day</source>
        <translation>Temps en périodes, jour par jour</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>{file}: a picture of the history is an .svg or a .png</source>
        <translation>{file} : une image de l’historique est un .svg ou un .png</translation>
    </message>
    <message>
        <source>Hip stretch, each side</source>
        <translation>Étirement de hanche, chaque côté</translation>
    </message>
    <message>
        <source>{side}: {n} of {aim} seconds of hip stretch</source>
        <translation>{side} : {n} secondes d’étirement de hanche sur {aim}</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>C’est bien assez.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>aim {n} s</source>
        <translation>objectif {n} s</translation>
    </message>
    <message>
        <source>plenty {n} s</source>
        <translation>bien assez {n} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>À l’ordinateur</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Le plus long d’affilée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>not enough days to say</source>
        <translation>pas assez de jours pour le dire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{seen} a day in bouts over 30 minutes; believed to be {low} to {high}</source>
        <translation>{seen} par jour en périodes de plus de 30 minutes ; sans doute de {low} à {high}</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>at the computer</source>
        <translation>à l’ordinateur</translation>
    </message>
    <message>
        <source>at the computer, without input</source>
        <translation>à l’ordinateur, sans activité</translation>
    </message>
    <message>
        <source>stretch, stopped early</source>
        <translation>étirement, arrêté plus tôt</translation>
    </message>
    <message>
        <source>standing now</source>
        <translation>debout maintenant</translation>
    </message>
    <message>
        <source>sitting again</source>
        <translation>de nouveau sur la chaise</translation>
    </message>
    <message>
        <source>I was at the computer</source>
        <translation>J’étais à l’ordinateur</translation>
    </message>
    <message>
        <source>reminders again</source>
        <translation>rappels de nouveau</translation>
    </message>
    <message>
        <source>stretch now</source>
        <translation>s’étirer maintenant</translation>
    </message>
    <message>
        <source>stretch finished</source>
        <translation>étirement terminé</translation>
    </message>
    <message>
        <source>stretch stopped</source>
        <translation>étirement arrêté</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>the clock changed</source>
        <translation>l’horloge a changé</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>gauche {left}, droite {right}</translation>
    </message>
    <message>
        <source>{time} in bouts over 30 minutes</source>
        <translation>{time} en périodes de plus de 30 minutes</translation>
    </message>
    <message>
        <source>{time} not known</source>
        <translation>{time} inconnu</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Not enough days to say whether this is changing.</source>
        <translation>Pas assez de jours pour dire si cela change.</translation>
    </message>
    <message>
        <source>No clear change beside the four weeks before.</source>
        <translation>Pas de changement net par rapport aux quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>Less time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Moins de temps en périodes de plus de 30 minutes que pendant les quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>More time in bouts over 30 minutes than in the four weeks before.</source>
        <translation>Plus de temps en périodes de plus de 30 minutes que pendant les quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>The clock changed from {before} to {after}</source>
        <translation>L’horloge est passée de {before} à {after}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
    <message>
        <source>{what}. Because: {reason}</source>
        <translation>{what}. Raison : {reason}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>dans {n} minutes</translation>
    </message>
    <message>
        <source>{sat}, held: {reasons}</source>
        <translation>{sat}, retenu : {reasons}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Signes d’alerte</translation>
    </message>
    <message>
        <source>Back to the stretch</source>
        <translation>Retour à l’étirement</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Machine-assisted translation, awaiting review.</source>
        <translation>Traduction assistée par machine, en attente de relecture.</translation>
    </message>
    <message>
        <source>Stand for a moment, and go on when you like.</source>
        <translation>Restez debout un instant, et continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Les deux côtés sont faits</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing was held, and nothing had to be.</source>
        <translation>Rien n’a été tenu, et rien ne devait l’être.</translation>
    </message>
    <message>
        <source>Mild: just right.</source>
        <translation>Léger : c’est juste bien.</translation>
    </message>
    <message>
        <source>Mild is enough: next time, press “Too much” earlier.</source>
        <translation>Un étirement léger suffit : la prochaine fois, appuyez plus tôt sur « C’est trop ».</translation>
    </message>
    <message>
        <source>That was too much. Take the gentler version next time.</source>
        <translation>C’était trop. Prenez la version plus douce la prochaine fois.</translation>
    </message>
    <message>
        <source>Stopping is always right. Take the gentler version next time.</source>
        <translation>S’arrêter est toujours juste. Prenez la version plus douce la prochaine fois.</translation>
    </message>
    <message>
        <source>If something hurts and stays, look at the warning signs.</source>
        <translation>Si quelque chose fait mal et persiste, regardez les signes d’alerte.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Sortez-en lentement</translation>
    </message>
    <message>
        <source>Stopped. That is fine.</source>
        <translation>Arrêté. C’est très bien.</translation>
    </message>
    <message>
        <source>How strong was it, at most? You need not answer.</source>
        <translation>Quelle intensité, au maximum ? Vous pouvez ne pas répondre.</translation>
    </message>
    <message>
        <source>{left} s left, {right} s right</source>
        <translation>{left} s à gauche, {right} s à droite</translation>
    </message>
    <message>
        <source>{name} rests for a week now, since it was too much twice in a row.</source>
        <translation>{name} se repose pendant une semaine, car c’était trop deux fois de suite.</translation>
    </message>
    <message>
        <source>{name} is left out until tomorrow.</source>
        <translation>{name} : laissé de côté jusqu’à demain.</translation>
    </message>
    <message>
        <source>Not today, then</source>
        <translation>Pas aujourd’hui, alors</translation>
    </message>
    <message>
        <source>Mild three times in a row. Only if you like, next time: {more}</source>
        <translation>Léger trois fois de suite. Seulement si vous voulez, la prochaine fois : {more}</translation>
    </message>
    <message>
        <source>That’s plenty for today: {left} s left, {right} s right.</source>
        <translation>C’est bien assez pour aujourd’hui : {left} s à gauche, {right} s à droite.</translation>
    </message>
    <message>
        <source>You were here. Go on, or begin from the start.</source>
        <translation>Vous étiez là. Continuez, ou reprenez du début.</translation>
    </message>
    <message>
        <source>Breath done</source>
        <translation>Respiration faite</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Five seconds to come out</source>
        <translation>Cinq secondes pour en sortir</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Comme cela</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Trop loin</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Du début</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>no routine could be read; reinstalling StretchBreak mends that</source>
        <translation>aucune routine n’a pu être lue ; réinstaller StretchBreak y remédie</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>C’est trop</translation>
    </message>
    <message>
        <source>T or Down arrow</source>
        <translation>T ou flèche bas</translation>
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
        <translation>J’ai arrêté</translation>
    </message>
    <message>
        <source>Gentler version</source>
        <translation>Version plus douce</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Steer around …</source>
        <translation>À éviter …</translation>
    </message>
    <message>
        <source>mild pull, you could talk</source>
        <translation>légère tension, vous pourriez parler</translation>
    </message>
    <message>
        <source>A mild pull, 3 of 10 at most: you could talk.</source>
        <translation>Une légère tension, 3 sur 10 au plus : vous pourriez parler.</translation>
    </message>
    <message>
        <source>Paused: some time passed unseen. Go on where you were.</source>
        <translation>En pause : du temps a passé sans être vu. Reprenez où vous étiez.</translation>
    </message>
    <message>
        <source>Welcome back. Go on where you were.</source>
        <translation>Bon retour. Reprenez où vous étiez.</translation>
    </message>
    <message>
        <source>Less is fine: slow down, or stop.</source>
        <translation>Moins convient aussi : ralentissez, ou arrêtez.</translation>
    </message>
    <message>
        <source>Paused. Come out of the stretch if you like.</source>
        <translation>En pause. Sortez de l’étirement si vous voulez.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Mild pull, 3 out of 10 at most, nothing forced.</source>
        <translation>Légère tension, 3 sur 10 au plus, rien de forcé.</translation>
    </message>
    <message>
        <source>Gentler now: less of the same.</source>
        <translation>Plus doux maintenant : la même chose, en moins.</translation>
    </message>
    <message>
        <source>The tuck alone is enough</source>
        <translation>La bascule seule suffit</translation>
    </message>
    <message>
        <source>Half as far is enough</source>
        <translation>Deux fois moins loin suffit</translation>
    </message>
    <message>
        <source>Breathe slowly. Mild is enough.</source>
        <translation>Respirez lentement. Un étirement léger suffit.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Ensuite : terminé</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>Waits until you start</source>
        <translation>Attend que vous démarriez</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not like this: {name}. {fix}.</source>
        <translation>Pas comme cela : {name}. {fix}.</translation>
    </message>
    <message>
        <source>Ease back a little</source>
        <translation>Revenez un peu</translation>
    </message>
    <message>
        <source>Less is fine. Stay where it is mild.</source>
        <translation>Moins convient aussi. Restez là où c’est léger.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Mettez-vous en place</translation>
    </message>
    <message>
        <source>Slowly into it</source>
        <translation>Entrez-y lentement</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Tenez et respirez</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respirez lentement</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Walk at an easy pace</source>
        <translation>Marchez d’un pas tranquille</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Ensuite : {cue}</translation>
    </message>
    <message>
        <source>This step takes {n} seconds</source>
        <translation>Cette étape dure {n} secondes</translation>
    </message>
    <message>
        <source>{side}: {n} of {m} seconds held</source>
        <translation>{side} : {n} secondes tenues sur {m}</translation>
    </message>
    <message>
        <source>Gentler now: {name}.</source>
        <translation>Plus doux maintenant : {name}.</translation>
    </message>
    <message>
        <source>Nothing but a little room.</source>
        <translation>Rien qu’un peu de place.</translation>
    </message>
    <message>
        <source>Next: hold {n} s · {side}</source>
        <translation>Ensuite : tenir {n} s · {side}</translation>
    </message>
    <message>
        <source>Starts by itself after {n} seconds</source>
        <translation>Démarre tout seul après {n} secondes</translation>
    </message>
    <message>
        <source>{n} slow breaths</source>
        <translation>{n} respirations lentes</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
    <message>
        <source>Hold for {n} seconds</source>
        <translation>Tenez {n} secondes</translation>
    </message>
    <message>
        <source>Time for a break, when you are ready</source>
        <translation>L’heure d’une pause, quand vous voudrez</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Aucun rappel n’est prévu</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>Next reminder about {time}</source>
        <translation>Prochain rappel vers {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Reminders are paused until {time}</source>
        <translation>Les rappels sont suspendus jusqu’à {time}</translation>
    </message>
    <message>
        <source>A reminder is waiting: {reasons}</source>
        <translation>Un rappel attend : {reasons}</translation>
    </message>
    <message>
        <source>StretchBreak is already running; here is its window.</source>
        <translation>StretchBreak est déjà lancé ; voici sa fenêtre.</translation>
    </message>
    <message>
        <source>Here are the routines to pick from.</source>
        <translation>Voici les routines à choisir.</translation>
    </message>
    <message>
        <source>Here are the settings.</source>
        <translation>Voici les réglages.</translation>
    </message>
    <message>
        <source>Here are your days.</source>
        <translation>Voici vos jours.</translation>
    </message>
    <message>
        <source>Here is the welcome.</source>
        <translation>Voici l’accueil.</translation>
    </message>
</context>
</TS>
