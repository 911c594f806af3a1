<?php
// Reads .ics files by sabre/vobject (Debian: php-sabre-vobject). Usage: FROM UNTIL FILE ...
error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/Sabre/VObject/autoload.php';

[, $first, $last] = $argv;
$utc = new DateTimeZone('UTC');
$found = [];
foreach (array_slice($argv, 3) as $file) {
    $calendar = Sabre\VObject\Reader::read(file_get_contents($file));
    $calendar->expand(new DateTime($first, $utc), new DateTime($last, $utc));
    $lines = [];
    foreach ($calendar->select('VEVENT') as $event) {
        $text = fn($property) => $property->hasTime()
            ? $property->getDateTime()->setTimezone($utc)->format('Y-m-d\TH:i:s\Z')
            : $property->getDateTime()->format('Y-m-d');
        $end = $event->DTEND ?? $event->DTSTART;
        $lines[] = $text($event->DTSTART) . ' ' . $text($end) . ($event->STATUS == 'CANCELLED' ? ' cancelled' : '');
    }
    sort($lines);
    $found[$file] = $lines;
}
echo json_encode($found);
