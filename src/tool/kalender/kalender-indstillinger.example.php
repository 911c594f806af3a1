<?php
// Kopiér filen, kald kopien kalender-indstillinger.php, og læg den ved siden af kalender.php. Serveren viser den ikke frem.
return [
    // Navn => adresse. Navnet står i adressen til jeres side: kalender.php?kalender=sprogcafe
    // Den hemmelige adresse fra Google eller Outlook er en adgangskode: den står her, og kalender.php røber den ikke.
    'kalendere' => [
        'sprogcafe' => 'https://calendar.example/privat-adresse/basic.ics',
    ],

    // Siderne, der må læse kalenderne; '*' er alle. Ellers: ['https://www.kommunen.example']
    'sider' => ['*'],

    // Så mange minutter går der, før kalenderen hentes igen.
    'minutter' => 15,

    // Hit skrives der, én gang, når en kalender ikke har kunnet hentes i et døgn, eller ikke ligner sig selv.
    'mail' => '',

    // Mindst 16 tegn, som kun I kender: kalender.php?status=… viser, hvordan det går. Tom: ingen statusside.
    'noegle' => '',

    // Så længe venter vi på et svar, og så stor må en kalender være.
    'sekunder' => 10,
    'megabytes' => 5,

    // Er kalenderen pludselig tom, halv eller en anden, vises den gamle så mange dage, med mindre I godkender den nye.
    'behold_dage' => 3,

    // Servere på jeres eget net, som gerne må spørges, fx ['kalender.intern.example'].
    'tillad_internt' => [],
];
