<?php
// Hands a group's calendar (Google, Outlook, Nextcloud: any iCal) to web pages, which may not read it themselves (CORS).
// PHP 7.4 or newer, no packages. The calendars stand in kalender-indstillinger.php beside this file, copies in the folder
// kalender-data; both survive replacing this file, and a web server that runs PHP hands neither out. See LAESMIG.md.
// An address of a calendar may be a password: it stands in no answer, no log, no mail and no name of a file.
declare(strict_types=1);

const VERSION = '1.0.0';
const MOST_REDIRECTS = 5;
/** What stands before everything that is kept: PHP stops here, so that the web server hands out nothing of it. */
const GUARD = "<?php __halt_compiler();\n";
const DAY = 86400;

/** Why a calendar was not taken; what is suspicious can be read, but may not be meant. */
const REASONS = [
    'host' => 'serverens navn kendes ikke. Er adressen rigtig?',
    'answer' => 'serveren svarer ikke.',
    'timeout' => 'serveren svarer for langsomt.',
    'missing' => 'der er intet på adressen (404). Er den flyttet?',
    'forbidden' => 'serveren giver den ikke ud (401 eller 403). Er kalenderen stadig delt, og er det den hemmelige adresse?',
    'status' => 'serveren svarer med en fejl.',
    'tools' => 'webhotellet har hverken curl eller allow_url_fopen: slå en af dem til.',
    'redirects' => 'serveren sender videre igen og igen.',
    'redirect' => 'serveren sender videre til noget, der ikke er https://.',
    'private' => 'adressen ligger på det interne net. Skal den det, så skriv værten i tillad_internt.',
    'large' => 'kalenderen er for stor (megabytes).',
    'page' => 'svaret er en hjemmeside, ikke en kalender. Kræver den, at man logger ind?',
    'calendar' => 'svaret er ikke en kalender (iCal). Brug adressen, der ender på .ics.',
    'cut' => 'kalenderen er brudt af undervejs.',
    'empty' => 'kalenderen er pludselig tom.',
    'half' => 'kalenderen har under halvdelen af det, den havde.',
    'other' => 'det er en anden kalender end før.',
];
const SUSPICIOUS = ['empty', 'half', 'other'];

final class Refusal extends Exception
{
}

// Included by a snippet or a test, it only brings its functions.
if (realpath((string) ($_SERVER['SCRIPT_FILENAME'] ?? '')) === realpath(__FILE__)) main();

function main(): void
{
    ini_set('display_errors', '0');
    // PHP's own warnings name the address that could not be opened, and would be logged.
    set_error_handler(static function (): bool {
        return true;
    });
    header('X-Content-Type-Options: nosniff');
    try {
        $file = __DIR__ . '/kalender-indstillinger.php';
        // Hosts that keep compiled files would read the settings as they were.
        if (function_exists('opcache_invalidate')) opcache_invalidate($file);
        answer(settings($file) + ['changed' => (int) filemtime($file)], __DIR__ . '/kalender-data', time());
    } catch (Refusal $refusal) {
        fail((int) $refusal->getCode() ?: 500, $refusal->getMessage());
    } catch (Throwable $error) {
        error_log('kalender.php: ' . get_class($error) . ' i linje ' . $error->getLine());
        fail(500, 'Noget gik galt på serveren. Fejlen står i serverens log.');
    }
}

/** @throws Refusal in the words of who wrote them */
function settings(string $file): array
{
    if (!is_file($file))
        throw new Refusal('Filen kalender-indstillinger.php mangler: kopiér kalender-indstillinger.example.php, og skriv jeres kalendere i kopien.');
    try {
        $written = require $file;
    } catch (ParseError $error) {
        throw new Refusal('kalender-indstillinger.php kan ikke læses: se på linje ' . $error->getLine() . ' og den før (komma, citationstegn).');
    }
    if (!is_array($written)) throw new Refusal('kalender-indstillinger.php skal give en liste: return [ … ];');
    $defaults = [
        'kalendere' => [], 'sider' => ['*'], 'minutter' => 15, 'mail' => '', 'noegle' => '',
        'sekunder' => 10, 'megabytes' => 5, 'behold_dage' => 3, 'tillad_internt' => [],
    ];
    foreach (array_keys($written) as $key)
        if (!array_key_exists($key, $defaults))
            throw new Refusal("kalender-indstillinger.php: \"$key\" kendes ikke. Der kan stå: " . implode(', ', array_keys($defaults)) . '.');
    $settings = $written + $defaults;
    foreach (['minutter' => [1, 1440], 'sekunder' => [1, 60], 'megabytes' => [0.001, 50], 'behold_dage' => [0, 365]] as $key => [$least, $most])
        if (!is_numeric($settings[$key]) || $settings[$key] < $least || $settings[$key] > $most)
            throw new Refusal("kalender-indstillinger.php: \"$key\" skal være et tal fra $least til $most.");
    foreach (['kalendere', 'sider', 'tillad_internt'] as $key)
        if (!is_array($settings[$key])) throw new Refusal("kalender-indstillinger.php: \"$key\" skal være en liste i [ ].");
    if (!is_string($settings['mail']) || ($settings['mail'] !== '' && !filter_var($settings['mail'], FILTER_VALIDATE_EMAIL)))
        throw new Refusal('kalender-indstillinger.php: "mail" er ikke en mailadresse.');
    if (!is_string($settings['noegle']) || ($settings['noegle'] !== '' && strlen($settings['noegle']) < 16))
        throw new Refusal('kalender-indstillinger.php: "noegle" skal være mindst 16 tegn.');
    if (!$settings['kalendere']) throw new Refusal('kalender-indstillinger.php: "kalendere" er tom.');
    foreach ($settings['kalendere'] as $name => $address) {
        if (!preg_match('/^[a-z0-9-]+$/D', (string) $name))
            throw new Refusal("kalender-indstillinger.php: navnet \"$name\" må kun have små bogstaver a-z, tal og bindestreg.");
        $settings['kalendere'][$name] = $address = preg_replace('#^webcals?://#i', 'https://', trim(is_string($address) ? $address : ''));
        if (!partsOf($address)) throw new Refusal("kalender-indstillinger.php: adressen til \"$name\" skal begynde med https://, http:// eller webcal://.");
    }
    foreach ($settings['sider'] as $number => $site) {
        $parts = $site === '*' ? [] : partsOf(is_string($site) ? trim($site) : '');
        if ($parts === null) throw new Refusal("kalender-indstillinger.php: \"sider\" skal være '*' eller adresser som https://www.kommunen.example.");
        if ($parts) $settings['sider'][$number] = $parts['origin'];
    }
    return $settings;
}

/** One request. */
function answer(array $settings, string $folder, int $now): void
{
    header('Access-Control-Allow-Origin: ' . allowedOrigin($settings['sider']));
    if (!in_array('*', $settings['sider'], true)) header('Vary: Origin');
    $method = (string) ($_SERVER['REQUEST_METHOD'] ?? 'GET');
    $key = $_GET['status'] ?? null;
    if (is_string($key)) {
        if ($settings['noegle'] === '' || !hash_equals($settings['noegle'], $key)) throw new Refusal('Der er ingen statusside med den nøgle.', 404);
        status($settings, $folder, $now, $method === 'POST' ? (string) ($_POST['godkend'] ?? '') : '');
        return;
    }
    if ($method === 'OPTIONS') {
        header('Access-Control-Allow-Methods: GET, HEAD');
        http_response_code(204);
        return;
    }
    if ($method !== 'GET' && $method !== 'HEAD') {
        header('Allow: GET, HEAD, OPTIONS');
        throw new Refusal('Kalendere kan kun hentes.', 405);
    }
    $names = array_map('strval', array_keys($settings['kalendere']));
    $name = $_GET['kalender'] ?? (count($names) === 1 ? $names[0] : '');
    if (!is_string($name) || !in_array($name, $names, true))
        throw new Refusal('Skriv hvilken kalender efter kalender.php: ' . implode(', ', array_map(static function (string $one): string {
            return "?kalender=$one";
        }, $names)), 404);
    $calendar = new Calendar($name, $settings, $folder);
    $text = $calendar->read($now);
    if ($text === null) {
        $minutes = (int) ceil($settings['minutter']);
        header('Retry-After: ' . 60 * $minutes);
        throw new Refusal("Kalenderen \"$name\" kan ikke hentes: " . (REASONS[$calendar->state['failure']] ?? REASONS['answer'])
            . "\nDer prøves igen efter $minutes minutter, og når I har gemt kalender-indstillinger.php igen.", 502);
    }
    $etag = '"' . hash('sha256', $text) . '"';
    header('Content-Type: text/calendar; charset=utf-8');
    header("Content-Disposition: inline; filename=\"$name.ics\"");
    header('Cache-Control: public, max-age=60');
    header("ETag: $etag");
    // A server that packs the answer makes "x-gzip" or W/"x" of the tag.
    $known = preg_split('/\s*,\s*/', trim((string) ($_SERVER['HTTP_IF_NONE_MATCH'] ?? ''))) ?: [];
    foreach ($known as $one)
        if ($one === '*' || preg_replace('/^W\/|-(?:gzip|br|deflate)(?="$)/', '', $one) === $etag) {
            http_response_code(304);
            return;
        }
    if ($method === 'GET') echo $text;
}

/** The page's origin when it may read, '*' when all may; 'null' lets none. */
function allowedOrigin(array $sites): string
{
    if (in_array('*', $sites, true)) return '*';
    $origin = (string) ($_SERVER['HTTP_ORIGIN'] ?? '');
    return in_array($origin, $sites, true) ? $origin : (string) reset($sites);
}

/** A sentence for whoever set this up; pages show their fallback. */
function fail(int $status, string $sentence): void
{
    http_response_code($status);
    header('Content-Type: text/plain; charset=utf-8');
    header('Cache-Control: no-store');
    echo "$sentence\n";
}

/** How each calendar is; here what is suspicious is accepted. */
function status(array $settings, string $folder, int $now, string $accepted): void
{
    header('Content-Type: text/html; charset=utf-8');
    header('Cache-Control: no-store');
    header('Referrer-Policy: no-referrer');
    header("Content-Security-Policy: default-src 'none'; form-action 'self'");
    echo '<!doctype html><html lang="da"><meta name="robots" content="noindex"><title>Kalendere</title><h1>Kalendere</h1>';
    foreach (array_map('strval', array_keys($settings['kalendere'])) as $name) {
        $calendar = new Calendar($name, $settings, $folder);
        if ($accepted === $name) $calendar->accept();
        $text = $calendar->read($now);
        $failure = $calendar->state['failure'];
        $read = $calendar->state['read'] ? gmdate('Y-m-d H:i', $calendar->state['read']) . ' UTC' : 'aldrig';
        echo '<h2>', $name, '</h2><p>Sidst hentet: ', $read, '. ', $text === null ? '' : aheadOf($text, $now) . ' begivenheder fra i dag. ';
        echo $failure ? 'Lige nu: ' . REASONS[$failure] . ($text === null ? '' : ' Den gamle kopi vises.') : 'Alt er, som det skal være.', '</p>';
        if (in_array($failure, SUSPICIOUS, true))
            echo '<form method="post"><button name="godkend" value="', $name, '">Det er meningen: vis den nye</button></form>';
    }
    echo '<p>kalender.php ', VERSION, ', PHP ', PHP_VERSION, '</p></html>';
}

/** One calendar of the settings, with its last good copy. */
final class Calendar
{
    /** @var array{read: int, tried: int, failure: string, failing: int, told: string, accept: bool} times in seconds, 0: never */
    public $state = ['read' => 0, 'tried' => 0, 'failure' => '', 'failing' => 0, 'told' => '', 'accept' => false];
    /** @var string */
    private $name;
    /** @var array */
    private $settings;
    /** @var string path without its end */
    private $file;

    public function __construct(string $name, array $settings, string $folder)
    {
        $this->name = $name;
        $this->settings = $settings;
        // By its address: another address has another copy, and nobody guesses the name of the file.
        $this->file = "$folder/" . substr(hash('sha256', $settings['kalendere'][$name]), 0, 40);
        if (!is_dir($folder) && !@mkdir($folder, 0700) && !is_dir($folder))
            throw new Refusal('Mappen kalender-data kan ikke oprettes. Opret den ved siden af kalender.php, og giv PHP lov til at skrive i den.');
        if (!is_file("$folder/.htaccess")) @file_put_contents("$folder/.htaccess", "Require all denied\n");
        $this->load();
    }

    /** Takes what is there now, whatever it is. */
    public function accept(): void
    {
        $this->state['accept'] = true;
        $this->state['tried'] = 0;
        $this->save();
    }

    /** @return string|null the calendar as it is, or as it was when it last could be read; null: there is none */
    public function read(int $now): ?string
    {
        if ($this->isFresh($now)) return $this->text();
        $lock = @fopen("$this->file.lock.php", 'c');
        $isBusy = 0;
        // One asks; meanwhile others get the copy, and wait only where there is none. Hosts without locks ask twice.
        if ($lock && !flock($lock, LOCK_EX | LOCK_NB, $isBusy) && $isBusy) {
            $text = $this->text();
            if ($text !== null) return $text;
            flock($lock, LOCK_EX);
        }
        try {
            $this->load();
            if ($this->isFresh($now)) return $this->text();
            return $this->renew($now);
        } finally {
            if ($lock) flock($lock, LOCK_UN);
        }
    }

    /** Whether it was tried lately, and with these settings: who has mended them must not wait to see it. */
    private function isFresh(int $now): bool
    {
        $changed = $this->settings['changed'] ?? 0;
        $isMended = $changed > $this->state['tried'] && $changed <= $now;
        return !$isMended && $now - $this->state['tried'] < 60 * $this->settings['minutter'];
    }

    private function renew(int $now): ?string
    {
        $copy = $this->copy();
        $old = $copy['text'] ?? null;
        $text = null;
        try {
            $got = download($this->settings['kalendere'][$this->name], $this->settings, $copy);
            $text = $got === null ? $old : calendarIn($got['text']);
            $doubt = $old === null || $got === null || $this->state['accept'] ? '' : doubt($old, $text, $now);
            $isOld = $this->state['failing'] && in_array($this->state['failure'], SUSPICIOUS, true)
                && $now - $this->state['failing'] >= DAY * $this->settings['behold_dage'];
            if ($doubt !== '' && !$isOld) throw new Refusal($doubt);
            if ($got !== null) $this->write('.copy.php', json_encode(['etag' => $got['etag'], 'modified' => $got['modified']]) . "\n$text");
            $wasTold = $this->state['told'] !== '';
            $this->state = ['read' => $now, 'tried' => $now, 'failure' => '', 'failing' => 0, 'told' => '', 'accept' => false];
            $this->save();
            if ($wasTold) $this->mail('kan hentes igen.');
            return $text;
        } catch (Refusal $refusal) {
            $this->state['failure'] = $refusal->getMessage();
            $this->state['failing'] = $this->state['failing'] ?: $now;
            $this->state['tried'] = $now;
            $this->save();
            $this->tell($now, $old !== null);
            return $old;
        }
    }

    /** Once: what is suspicious at once, since nobody but its owner knows, a failure after a day. */
    private function tell(int $now, bool $hasCopy): void
    {
        $failure = $this->state['failure'];
        $isSuspicious = in_array($failure, SUSPICIOUS, true);
        if ($this->state['told'] !== '' || (!$isSuspicious && $now - $this->state['failing'] < DAY)) return;
        $days = $this->settings['behold_dage'];
        $kept = !$hasCopy ? 'Siden viser ingen kalender.' : ($isSuspicious
            ? "Siden viser den gamle i $days dage. Er det meningen, så godkend den nye på statussiden (kalender.php?status= og jeres nøgle)."
            : 'Siden viser den gamle, som den var sidst.');
        if (!$this->mail(REASONS[$failure] . " $kept")) return;
        $this->state['told'] = $failure;
        $this->save();
    }

    private function mail(string $sentence): bool
    {
        error_log("kalender.php: kalenderen \"$this->name\": $sentence");
        if ($this->settings['mail'] === '') return true;
        $headers = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nAuto-Submitted: auto-generated";
        return @mail($this->settings['mail'], "Kalenderen $this->name", "Kalenderen \"$this->name\": $sentence\r\n", $headers);
    }

    private function load(): void
    {
        $kept = json_decode(contentsOf("$this->file.state.php") ?? '', true);
        foreach (is_array($kept) ? $kept : [] as $key => $value)
            if (isset($this->state[$key]) && gettype($value) === gettype($this->state[$key])) $this->state[$key] = $value;
        if (!isset(REASONS[$this->state['failure']])) $this->state['failure'] = '';
    }

    private function save(): void
    {
        $this->write('.state.php', (string) json_encode($this->state));
    }

    private function text(): ?string
    {
        return $this->copy()['text'] ?? null;
    }

    /** @return array{etag: string, modified: string, text: string}|null in one file, so that they belong together */
    private function copy(): ?array
    {
        $whole = contentsOf("$this->file.copy.php");
        if ($whole === null) return null;
        [$said, $text] = explode("\n", $whole, 2) + ['', ''];
        $said = json_decode($said, true);
        return is_array($said) ? ['etag' => (string) $said['etag'], 'modified' => (string) $said['modified'], 'text' => $text] : null;
    }

    /** The old file or the new one, never a half; where nothing can be written the calendar is shown all the same. */
    private function write(string $end, string $content): void
    {
        $part = "$this->file." . bin2hex(random_bytes(8)) . '.part.php';
        $whole = GUARD . $content;
        $handle = @fopen($part, 'x');
        $isWhole = $handle && fwrite($handle, $whole) === strlen($whole) && fflush($handle) && (!function_exists('fsync') || fsync($handle));
        if ($handle) fclose($handle);
        if (!$isWhole || !@rename($part, $this->file . $end)) {
            @unlink($part);
            error_log('kalender.php: der kan ikke skrives i mappen kalender-data. Er disken fuld, eller mangler PHP lov til det?');
        }
        // What was cut off while it was written.
        foreach (glob(dirname($this->file) . '/*.part.php') ?: [] as $left) if (@filemtime($left) < time() - 3600) @unlink($left);
    }
}

/** What stands behind the guard of a file; null: there is no such file, or it is no file of ours. */
function contentsOf(string $file): ?string
{
    $whole = is_file($file) ? file_get_contents($file) : false;
    return is_string($whole) && strncmp($whole, GUARD, strlen(GUARD)) === 0 ? substr($whole, strlen(GUARD)) : null;
}

/**
 * The calendar in an answer; notices of a broken server before it are left out.
 *
 * @throws Refusal a key of REASONS
 */
function calendarIn(string $text): string
{
    $text = preg_replace('/^\xEF\xBB\xBF/', '', $text);
    $start = preg_match('/^[ \t]*BEGIN:VCALENDAR[ \t]*\r?$/mi', $text, $found, PREG_OFFSET_CAPTURE) ? $found[0][1] : null;
    if ($start === null) throw new Refusal(preg_match('/^\s*<(?:!doctype|html|head|body)/i', $text) ? 'page' : 'calendar');
    $end = (int) strripos($text, 'END:VCALENDAR');
    if ($end < $start || $end < (int) strripos($text, 'BEGIN:V')) throw new Refusal('cut');
    return substr($text, $start, $end - $start) . "END:VCALENDAR\r\n";
}

/** @return string a key of SUSPICIOUS, or '' when what is there now may well be meant */
function doubt(string $old, string $new, int $now): string
{
    [$had, $has] = [aheadOf($old, $now), aheadOf($new, $now)];
    if ($had && !$has) return 'empty';
    $names = static function (string $text): string {
        preg_match_all('/^(?:X-WR-CALNAME|PRODID)[:;].*/mi', $text, $found);
        sort($found[0]);
        return implode("\n", array_map('trim', $found[0]));
    };
    $uids = static function (string $text): array {
        preg_match_all('/^UID[:;](.*)/mi', $text, $found);
        return array_map('trim', $found[1]);
    };
    if ($names($old) !== $names($new) && $uids($old) && $uids($new) && !array_intersect($uids($old), $uids($new))) return 'other';
    return $has * 2 < $had ? 'half' : '';
}

/** Events that may take place today or later: by their dates, and all that repeat without having ended. */
function aheadOf(string $calendar, int $now): int
{
    $today = gmdate('Ymd', $now);
    $count = 0;
    $events = preg_split('/^BEGIN:VEVENT\s*$/mi', (string) preg_replace('/\r?\n[ \t]/', '', $calendar)) ?: [];
    foreach (array_slice($events, 1) as $event) {
        $last = '';
        // Several dates in one line too (RDATE); of a period the begin.
        preg_match_all('/^(?:DTSTART|DTEND|RDATE)[^:\n]*:(.*)/mi', $event, $lines);
        foreach ($lines[1] as $line) foreach (explode(',', $line) as $date) $last = max($last, substr(trim($date), 0, 8));
        $rule = preg_match('/^RRULE[^:\n]*:(.*)/mi', $event, $found) ? $found[1] : '';
        $until = preg_match('/UNTIL=(\d{8})/i', $rule, $found) ? $found[1] : '';
        if ($last >= $today || ($rule !== '' && ($until === '' || $until >= $today))) $count++;
    }
    return $count;
}

/**
 * @param array{etag: string, modified: string}|null $copy what the server said of what is known
 * @return array{text: string, etag: string, modified: string}|null null: what is known is still what there is
 * @throws Refusal a key of REASONS
 */
function download(string $address, array $settings, ?array $copy): ?array
{
    $most = (int) ($settings['megabytes'] * 1e6);
    $until = microtime(true) + $settings['sekunder'];
    $asked = ['User-Agent: kalender.php', 'Accept: text/calendar, */*;q=0.5'];
    if ($copy !== null && $copy['etag'] !== '') $asked[] = "If-None-Match: {$copy['etag']}";
    if ($copy !== null && $copy['modified'] !== '') $asked[] = "If-Modified-Since: {$copy['modified']}";
    for ($hops = 0; $hops <= MOST_REDIRECTS; $hops++) {
        $parts = partsOf($address);
        $ip = publicAddress($parts['host'], $settings['tillad_internt']);
        $ask = function_exists('curl_init') ? 'askByCurl' : 'askByStream';
        if ($ask === 'askByStream' && !ini_get('allow_url_fopen'))
            throw new Refusal('tools');
        [$status, $headers, $text] = $ask($parts, $ip, $asked, $most, $until);
        if (in_array($status, [301, 302, 303, 307, 308], true) && isset($headers['location'])) {
            $next = absolute($parts, $headers['location']);
            // A secret address must not travel in the open.
            if (!partsOf($next) || ($parts['scheme'] === 'https' && partsOf($next)['scheme'] !== 'https')) throw new Refusal('redirect');
            $address = $next;
            continue;
        }
        if ($status === 304 && $copy !== null) return null;
        if ($status === 404 || $status === 410) throw new Refusal('missing');
        if ($status === 401 || $status === 403) throw new Refusal('forbidden');
        if ($status !== 200) throw new Refusal('status');
        return ['text' => $text, 'etag' => oneLine($headers['etag'] ?? ''), 'modified' => oneLine($headers['last-modified'] ?? '')];
    }
    throw new Refusal('redirects');
}

/** @return array{int, array<string, string>, string} status, headers by their names in small letters, body */
function askByCurl(array $parts, string $ip, array $asked, int $most, float $until): array
{
    [$status, $headers, $text, $isLarge] = [0, [], '', false];
    $request = curl_init($parts['href']);
    curl_setopt_array($request, [
        CURLOPT_HTTPHEADER => $asked,
        CURLOPT_ENCODING => '',
        CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
        CURLOPT_TIMEOUT_MS => max(1, (int) (1000 * ($until - microtime(true)))),
        // Asks the machine that was looked at, whatever its name leads to a moment later.
        CURLOPT_RESOLVE => $ip === '' || $ip === $parts['host'] ? [] : ["{$parts['host']}:{$parts['port']}:" . (strpos($ip, ':') === false ? $ip : "[$ip]")],
        CURLOPT_HEADERFUNCTION => static function ($request, string $line) use (&$headers): int {
            [$name, $value] = explode(':', $line, 2) + ['', ''];
            $headers[strtolower(trim($name))] = trim($value);
            return strlen($line);
        },
        CURLOPT_WRITEFUNCTION => static function ($request, string $piece) use (&$text, &$isLarge, $most): int {
            $text .= $piece;
            $isLarge = strlen($text) > $most;
            return $isLarge ? 0 : strlen($piece);
        },
    ]);
    $isOk = curl_exec($request);
    $status = (int) curl_getinfo($request, CURLINFO_RESPONSE_CODE);
    $fault = curl_errno($request);
    if ($isLarge) throw new Refusal('large');
    if ($isOk === false)
        throw new Refusal([CURLE_OPERATION_TIMEOUTED => 'timeout', CURLE_COULDNT_RESOLVE_HOST => 'host', CURLE_PARTIAL_FILE => 'cut'][$fault] ?? 'answer');
    return [$status, $headers, $text];
}

/** The same for hosts without curl. */
function askByStream(array $parts, string $ip, array $asked, int $most, float $until): array
{
    $host = $parts['host'];
    $asked[] = "Host: {$parts['authority']}";
    $asked[] = 'Connection: close';
    $address = $ip === '' ? $parts['href'] : "{$parts['scheme']}://" . (strpos($ip, ':') === false ? $ip : "[$ip]") . ":{$parts['port']}{$parts['path']}";
    $context = stream_context_create([
        'http' => [
            'header' => $asked,
            'follow_location' => 0,
            'ignore_errors' => true,
            'protocol_version' => 1.1,
            'timeout' => max(0.1, $until - microtime(true)),
        ],
        'ssl' => ['peer_name' => $host, 'SNI_enabled' => true],
    ]);
    $stream = @fopen($address, 'r', false, $context);
    // PHP waits in whole milliseconds, and may stop a little before the time is up.
    if (!$stream) throw new Refusal(microtime(true) >= $until - 0.05 ? 'timeout' : 'answer');
    $lines = stream_get_meta_data($stream)['wrapper_data'] ?? [];
    [$status, $headers, $text] = [0, [], ''];
    foreach (is_array($lines) ? $lines : [] as $line)
        if (preg_match('#^HTTP/\S+ (\d{3})#', $line, $found)) [$status, $headers] = [(int) $found[1], []];
        else {
            [$name, $value] = explode(':', $line, 2) + ['', ''];
            $headers[strtolower(trim($name))] = trim($value);
        }
    while (!feof($stream)) {
        $left = $until - microtime(true);
        if ($left <= 0) throw new Refusal('timeout');
        stream_set_timeout($stream, (int) $left, (int) (1e6 * ($left - (int) $left)));
        $piece = fread($stream, 65536);
        if (stream_get_meta_data($stream)['timed_out']) throw new Refusal('timeout');
        if ($piece === false) break;
        $text .= $piece;
        if (strlen($text) > $most) throw new Refusal('large');
    }
    fclose($stream);
    if (isset($headers['content-length']) && strlen($text) < (int) $headers['content-length']) throw new Refusal('cut');
    // Some servers pack without being asked.
    if (stripos($headers['content-encoding'] ?? '', 'gzip') !== false) $text = unpacked($text, $most);
    return [$status, $headers, $text];
}

/** Piece by piece, so that little that becomes much is left in time. */
function unpacked(string $packed, int $most): string
{
    $unpacking = function_exists('inflate_init') ? inflate_init(ZLIB_ENCODING_GZIP) : false;
    if (!$unpacking) throw new Refusal('answer');
    $text = '';
    foreach (str_split($packed, 4096) as $piece) {
        $more = @inflate_add($unpacking, $piece);
        if ($more === false) throw new Refusal('cut');
        $text .= $more;
        if (strlen($text) > $most) throw new Refusal('large');
    }
    return $text;
}

/** @return array{scheme: string, host: string, port: int, authority: string, path: string, origin: string, href: string}|null of a web address */
function partsOf(string $address): ?array
{
    if (!preg_match('#^(https?)://(?:[^/?\#@]*@)?(\[[0-9a-f:.]+\]|[^/?\#@:\s\[\]]+)(?::(\d{1,5}))?([/?][^\s\#]*)?(?:\#\S*)?$#iD', $address, $found)) return null;
    $scheme = strtolower($found[1]);
    $host = strtolower($found[2]);
    $usual = $scheme === 'https' ? 443 : 80;
    $port = (int) ($found[3] ?? '') ?: $usual;
    $path = ($found[4] ?? '') ?: '/';
    $authority = $host . ($port === $usual ? '' : ":$port");
    return [
        'scheme' => $scheme,
        'host' => trim($host, '[]'),
        'port' => $port,
        'authority' => $authority,
        'path' => $path[0] === '?' ? "/$path" : $path,
        'origin' => "$scheme://$authority",
        'href' => preg_replace('/#.*/s', '', $address),
    ];
}

/** An address that a server sends on to, seen from the one that was asked. */
function absolute(array $from, string $to): string
{
    if (preg_match('#^[a-z][a-z0-9+.-]*:#i', $to)) return $to;
    if (strncmp($to, '//', 2) === 0) return "{$from['scheme']}:$to";
    $path = substr($to, 0, strcspn($to, '?#'));
    $rest = substr($to, strlen($path));
    if ($path === '') $path = strtok($from['path'], '?');
    elseif ($path[0] !== '/') $path = preg_replace('#[^/]*(?:\?.*)?$#', '', $from['path']) . $path;
    // Curl would take '..' away by itself; PHP's own streams ask for it as it is.
    $folders = [];
    foreach (explode('/', $path) as $folder)
        if ($folder === '..') array_splice($folders, max(1, count($folders) - 1));
        elseif ($folder !== '.') $folders[] = $folder;
    return $from['origin'] . implode('/', $folders) . $rest;
}

/**
 * The IP address to ask, so that no address of the settings and no redirect leads into the host's own network.
 *
 * @return string '' for what may lie there
 */
function publicAddress(string $host, array $allowed): string
{
    if (in_array($host, array_map('strtolower', $allowed), true)) return '';
    if (filter_var($host, FILTER_VALIDATE_IP)) $found = [$host];
    else {
        $found = gethostbynamel($host) ?: [];
        if (!$found && function_exists('dns_get_record')) $found = array_column(@dns_get_record($host, DNS_AAAA) ?: [], 'ipv6');
    }
    if (!$found) throw new Refusal('host');
    foreach ($found as $ip) if (isPublic($ip)) return $ip;
    throw new Refusal('private');
}

/** Networks of IANA's special-purpose registries, and what carries such addresses inside IPv6, are not. */
function isPublic(string $ip): bool
{
    $bytes = @inet_pton($ip);
    if ($bytes === false) return false;
    if (strlen($bytes) === 16) {
        $carriers = ['::ffff:0:0/96', '64:ff9b::/96'];
        foreach ($carriers as $net) if (isIn($bytes, $net)) return isPublic((string) inet_ntop(substr($bytes, 12)));
        if (!isIn($bytes, '2000::/3')) return false;
        $special = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
    } else
        $special = [
            '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
            '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3',
        ];
    foreach ($special as $net) if (isIn($bytes, $net)) return false;
    return true;
}

/** @param string $bytes an address in network order; `$net` is of the same family */
function isIn(string $bytes, string $net): bool
{
    [$start, $bits] = explode('/', $net);
    $start = (string) inet_pton($start);
    [$whole, $rest] = [intdiv((int) $bits, 8), (int) $bits % 8];
    if (substr($bytes, 0, $whole) !== substr($start, 0, $whole)) return false;
    $mask = 0xff00 >> $rest & 0xff;
    return $rest === 0 || (ord($bytes[$whole]) & $mask) === (ord($start[$whole]) & $mask);
}

/** Fit for a header of a request. */
function oneLine(string $value): string
{
    return substr((string) preg_replace('/[^\x20-\x7e]/', '', $value), 0, 256);
}
