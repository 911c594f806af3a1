<?php
// Copy to config.php and put it, the schema and the folder of signups where the web server serves nothing from.
return [
    // Pages with the form, with https:// before; a request from any other is refused.
    'origins' => ['https://forening.example'],
    // One file for each signup. Must not be reachable from the web.
    'folder' => __DIR__ . '/../signups',
    'schema' => __DIR__ . '/signup.schema.json',
    // `Name <address>` or an address; several in mail_to with commas.
    'mail_from' => 'skema@forening.example',
    'mail_to' => 'koordinator@forening.example',
    // As the form's privacy text promises.
    'keep_days' => 90,
    // From one sender in an hour.
    'per_hour' => 20,
];
