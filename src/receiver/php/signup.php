<?php
// Receives volunteer signups on an ordinary web host (PHP 8.1 or newer, no packages): checks them against the published
// schema, keeps them in a folder for as long as they may be kept, and sends each on by mail. See ../README.md.
// No name, number, address or text of a signup stands in an answer, a log or an address.
declare(strict_types=1);

const MOST_BYTES = 64000;
const CPR_NUMBER = '/(?<![\d+])(?:(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])G(?:0[1-9]|1[0-2])G\d\dG\d{4}|\d(?:[^\p{L}\p{N}+]\d){9})(?!\d)/u';

/** In one request, so that nobody waits for others' mails. */
const MOST_MAILS = 3;

ini_set('display_errors', '0');
$config = require getenv('LBB_CONFIG') ?: __DIR__ . '/config.php';
if (PHP_SAPI === 'cli') {
    // From a scheduled job: all mails that wait, whatever their time.
    $waiting = mailWaiting($config, PHP_INT_MAX, PHP_INT_MAX);
    echo "$waiting waiting\n";
    exit($waiting ? 1 : 0);
}
header('Cache-Control: no-store');
header('Vary: Origin');

try {
    [$status, $answer] = receive($config);
} catch (Throwable $error) {
    error_log('signup: ' . $error::class);
    [$status, $answer] = [500, ['error' => 'server']];
}
respond($status, $answer);

/** @return array{int, array<string, mixed>} status and answer */
function receive(array $config): array
{
    $origins = array_map('originOf', $config['origins']);
    foreach ($origins as $number => $known)
        if ($known === null) {
            error_log("signup: config.php: \"{$config['origins'][$number]}\" is no origin of a page; write it with its scheme, as https://forening.example");
            return [500, ['error' => 'settings']];
        }
    $origin = $_SERVER['HTTP_ORIGIN'] ?? null;
    if ($origin !== null && !in_array($origin, $origins, true)) return [403, ['error' => 'origin']];
    if ($origin !== null) header("Access-Control-Allow-Origin: $origin");
    $method = $_SERVER['REQUEST_METHOD'];
    if ($method === 'OPTIONS') {
        header('Access-Control-Allow-Methods: POST');
        header('Access-Control-Allow-Headers: content-type');
        return [204, []];
    }
    if ($method !== 'POST') {
        header('Allow: POST');
        return [405, ['error' => 'method']];
    }
    $wait = secondsToWait($config);
    if ($wait > 0) {
        header("Retry-After: $wait");
        return [429, ['error' => 'busy']];
    }
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
    $isForm = $type === 'application/x-www-form-urlencoded';
    if ((!$isForm && $type !== 'application/json') || isset($_SERVER['HTTP_CONTENT_ENCODING'])) return [415, ['error' => 'unsupported']];
    if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MOST_BYTES) return [413, ['error' => 'too-large']];
    $text = (string) file_get_contents('php://input', false, null, 0, MOST_BYTES + 1);
    if (strlen($text) > MOST_BYTES) return [413, ['error' => 'too-large']];
    if ($isForm) {
        // Not $_POST, which keeps the last of two and makes lists of names with brackets.
        $signups = array_values(array_filter(explode('&', $text), fn($part) => str_starts_with($part, 'signup=')));
        if (count($signups) !== 1) return [400, ['error' => 'unreadable']];
        $text = urldecode(substr($signups[0], 7));
    }
    if (!preg_match('//u', $text) || hasRepeatedKey($text)) return [400, ['error' => 'unreadable']];
    $signup = json_decode($text, false, 12);
    if ($signup === null && trim($text) !== 'null') return [400, ['error' => 'unreadable']];

    if (holdsCpr($signup)) return [400, ['error' => 'cpr']];
    $schema = json_decode((string) file_get_contents($config['schema']), false, 64, JSON_THROW_ON_ERROR);
    if (!fits($signup, $schema) || !isClean($signup)) return [400, ['error' => 'invalid']];
    return store($signup, $config);
}

/** One file for each, written whole before it is answered; the same again is the same. */
function store(object $signup, array $config): array
{
    $folder = $config['folder'];
    if (!is_dir($folder)) mkdir($folder, 0700, true);
    deleteOld($folder, time() - $config['keep_days'] * 86400);
    $file = "$folder/{$signup->id}.json";
    $record = json_encode($signup, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    $lock = fopen("$folder/lock", 'c');
    if (!$lock || !flock($lock, LOCK_EX)) throw new RuntimeException('lock');
    if (is_file($file)) $answer = file_get_contents($file) === $record ? [200, ['received' => $signup->id]] : [409, ['error' => 'conflict']];
    else {
        // Before the record, so that a request that is cut off leaves none that is never mailed.
        if (!touch("$folder/{$signup->id}.unmailed")) throw new RuntimeException('store');
        $handle = fopen("$file.part", 'w');
        if (!$handle || fwrite($handle, $record) !== strlen($record) || !fsync($handle) || !fclose($handle) || !rename("$file.part", $file)) {
            @unlink("$file.part");
            throw new RuntimeException('store');
        }
        chmod($file, 0600);
        $answer = [200, ['received' => $signup->id]];
    }
    flock($lock, LOCK_UN);
    try {
        mailWaiting($config, MOST_MAILS, time());
    } catch (Throwable $error) {
        error_log('signup: mail not sent: ' . $error::class);
    }
    return $answer;
}

/** What may be kept no longer, and what is left of signups that were never stored whole. */
function deleteOld(string $folder, int $before): void
{
    foreach (glob("$folder/*.json") ?: [] as $old) {
        if (filemtime($old) >= $before) continue;
        $mark = substr($old, 0, -5) . '.unmailed';
        if (is_file($mark)) error_log('signup: one deleted that was never mailed');
        unlink($old);
        @unlink($mark);
    }
    foreach ([...(glob("$folder/*.unmailed") ?: []), ...(glob("$folder/*.part") ?: [])] as $rest)
        if (filemtime($rest) < time() - 3600 && !is_file(preg_replace('/\.(unmailed|json\.part)$/D', '.json', $rest))) @unlink($rest);
}

/**
 * Mails what waits: the mark beside a record says when its time comes (the mark's time) and how often it was tried (its
 * length). Those never tried go first, so that none waits behind one that cannot go, which is put off by itself.
 *
 * @return int how many still wait
 */
function mailWaiting(array $config, int $most, int $until): int
{
    $marks = glob("{$config['folder']}/*.unmailed") ?: [];
    $due = array_filter(array_map(fn($mark) => [(int) @filesize($mark), (int) @filemtime($mark), $mark], $marks), fn($one) => $one[1] <= $until);
    sort($due);
    foreach (array_slice($due, 0, $most) as [, , $mark]) {
        $handle = @fopen($mark, 'c+');
        // Another request is at it.
        if (!$handle || !flock($handle, LOCK_EX | LOCK_NB) || !is_file($mark)) continue;
        $signup = json_decode((string) @file_get_contents(substr($mark, 0, -9) . '.json'), false, 12);
        if ($signup === null) continue;
        if (sendMail($signup, $config)) unlink($mark);
        else {
            fseek($handle, 0, SEEK_END);
            fwrite($handle, '.');
            clearstatcache(true, $mark);
            $pause = min(86400, 300 * 2 ** min(10, fstat($handle)['size']));
            touch($mark, time() + $pause);
            error_log("signup: mail not sent, again with a request after $pause s");
        }
        fclose($handle);
    }
    return count(glob("{$config['folder']}/*.unmailed") ?: []);
}

/** What browsers send as Origin for a page at this address (RFC 6454 §6.2); null when it is the address of no page. */
function originOf(string $address): ?string
{
    $parts = parse_url(trim($address));
    $scheme = strtolower($parts['scheme'] ?? '');
    $host = asciiDomain($parts['host'] ?? '');
    if (!in_array($scheme, ['http', 'https'], true) || $host === null) return null;
    $port = $parts['port'] ?? null;
    return "$scheme://$host" . ($port && $port !== ['http' => 80, 'https' => 443][$scheme] ? ":$port" : '');
}

/** A domain as machines write it; null when it cannot be written so (names with other letters need PHP's intl). */
function asciiDomain(string $domain): ?string
{
    if (preg_match('/[^\x21-\x7e]/', $domain)) $domain = function_exists('idn_to_ascii') ? (string) idn_to_ascii($domain) : '';
    return $domain === '' ? null : strtolower($domain);
}

/** An address that a mail header may hold (RFC 5322); null where it needs SMTPUTF8, which mail() cannot ask for. */
function asciiAddress(string $address): ?string
{
    [$local, $domain] = [...explode('@', $address, 2), ''];
    $domain = asciiDomain($domain);
    return $domain !== null && preg_match('/^[\x21-\x7e]+$/D', $local) ? "$local@$domain" : null;
}

/** `Name <address>` or an address, for a header. */
function mailbox(string $text): string
{
    if (!preg_match('/^\s*(.*?)\s*<([^<>]+)>\s*$/Ds', $text, $parts)) return asciiAddress(trim($text)) ?? throw new RuntimeException('settings');
    $address = asciiAddress($parts[2]) ?? throw new RuntimeException('settings');
    return encodedWords(trim($parts[1], '"')) . " <$address>";
}

/** Any letters in a header (RFC 2047); its lines leave room for the header's own name. */
function encodedWords(string $text): string
{
    $settings = ['scheme' => 'B', 'input-charset' => 'UTF-8', 'output-charset' => 'UTF-8', 'line-length' => 66, 'line-break-chars' => "\r\n"];
    return substr((string) iconv_mime_encode('', $text, $settings), 2);
}

function sendMail(object $signup, array $config): bool
{
    $names = fn(array $choices) => implode(', ', array_map(fn($one) => $one->name, $choices));
    $telephone = $signup->telephone ?? '';
    if (preg_match('/^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/', $telephone, $pairs)) $telephone = "$pairs[1] $pairs[2] $pairs[3] $pairs[4]";
    $lines = [
        'Navn' => $signup->name,
        'Telefon' => $telephone,
        'Mail' => $signup->email ?? '',
        'Vil gerne' => $names($signup->tasks),
        'Har tid' => $names($signup->times),
        'Taler' => $names($signup->languages),
        'Alder' => isset($signup->minimumAge) ? "Siger at være fyldt {$signup->minimumAge} år" : '',
        'Skemaet blev læst på' => $signup->language->name,
    ];
    $text = '';
    foreach ($lines as $label => $value) if ($value !== '') $text .= "$label: $value\n";
    $note = $signup->language->code === 'da' ? '' : " (skemaet var på {$signup->language->name})";
    if (isset($signup->message)) $text .= "\nBesked$note:\n{$signup->message}\n";
    $text .= "\n\nSendt fra skemaet \"Bliv frivillig\". Nummer: {$signup->id}\n";
    $replyTo = isset($signup->email) ? asciiAddress($signup->email) : null;
    if (isset($signup->email) && $replyTo === null) $text .= "\nSvar ikke på denne mail: skriv til {$signup->email}.\n";
    $from = mailbox($config['mail_from']);
    $headers = [
        'From' => $from,
        // The same however often it is sent, so that mail programs can tell.
        'Message-ID' => "<{$signup->id}@" . trim(strrchr($from, '@'), '@>') . '>',
        'MIME-Version' => '1.0',
        'Content-Type' => 'text/plain; charset=utf-8',
        'Content-Transfer-Encoding' => 'base64',
        'Auto-Submitted' => 'auto-generated',
    ];
    if ($replyTo !== null) $headers['Reply-To'] = $replyTo;
    return mail(implode(', ', array_map('mailbox', explode(',', $config['mail_to']))), encodedWords("Ny frivillig: {$signup->name}"), chunk_split(base64_encode($text)), $headers);
}

/** The keywords of JSON Schema that the signup's schema uses; one that is not known fits nothing. */
function fits(mixed $value, object $schema): bool
{
    foreach (get_object_vars($schema) as $keyword => $rule) {
        $isFitting = match ($keyword) {
            '$schema', '$id', 'title', 'description' => true,
            'type' => match ($rule) {
                'object' => is_object($value),
                'array' => is_array($value),
                'string' => is_string($value),
                'number' => is_int($value) || is_float($value),
                'integer' => is_int($value),
                default => false,
            },
            'const' => $value === $rule,
            'pattern' => is_string($value) && preg_match('/' . str_replace('/', '\/', $rule) . '/Du', $value) === 1,
            'minLength' => is_string($value) && utf16Length($value) >= $rule,
            'maxLength' => is_string($value) && utf16Length($value) <= $rule,
            'minimum' => $value >= $rule,
            'maximum' => $value <= $rule,
            'maxItems' => is_array($value) && count($value) <= $rule,
            'items' => is_array($value) && array_filter($value, fn($item) => !fits($item, $rule)) === [],
            'required' => is_object($value) && array_filter($rule, fn($key) => !property_exists($value, $key)) === [],
            'additionalProperties' => is_object($value) && array_diff(array_keys(get_object_vars($value)), array_keys(get_object_vars($schema->properties))) === [],
            'properties' => is_object($value) && array_filter(get_object_vars($rule), fn($part, $key) => property_exists($value, $key) && !fits($value->$key, $part), ARRAY_FILTER_USE_BOTH) === [],
            'anyOf' => array_filter($rule, fn($one) => fits($value, $one)) !== [],
            default => false,
        };
        if (!$isFitting) return false;
    }
    return true;
}

/** Browsers count like this. */
function utf16Length(string $text): int
{
    return intdiv(strlen((string) iconv('UTF-8', 'UTF-16LE', $text)), 2);
}

/** Is it what the form would have made of it, and what the Node receiver takes? Nothing hides or turns text; one phone, one address. */
function isClean(object $signup): bool
{
    $lines = [$signup->name, $signup->organization ?? 'x', $signup->language->code, $signup->language->name];
    foreach ([...$signup->tasks, ...$signup->times, ...$signup->languages] as $choice) array_push($lines, $choice->code, $choice->name);
    foreach ($lines as $line) if (!isCleanText($line) || str_contains($line, "\n")) return false;
    if (isset($signup->message) && !isCleanText($signup->message)) return false;
    if (isset($signup->telephone) && preg_match('/^\+45(?!\d{8}$)/', $signup->telephone)) return false;
    return !isset($signup->email) || isAddress($signup->email);
}

/** Composed, without what is not seen, only single spaces between words, at most one empty line. */
function isCleanText(string $text): bool
{
    if (preg_match('/[^\P{Cc}\n]|[\x{a0}\x{1680}\x{2000}-\x{200b}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{3000}\x{feff}]|  | \n|\n |\n{3}|^[ \n]|[ \n]\z/u', $text)) return false;
    if (class_exists('Normalizer')) return Normalizer::isNormalized($text);
    // Without PHP's intl: no mark after a letter of the form's languages that it forms one letter with.
    return !preg_match('/[\p{Latin}\p{Greek}][\x{300}-\x{345}]|\p{Cyrillic}[\x{300}\x{304}\x{306}\x{308}\x{30b}\x{30f}]|[гкГК]\x{301}|[اويەہے][\x{653}-\x{655}]'
        . '|[\x{928}\x{930}\x{933}]\x{93c}|[\x{9c7}][\x{9be}\x{9d7}]|[\x{bc6}\x{bc7}\x{b92}][\x{bbe}\x{bd7}]|[\x{dd9}\x{ddc}][\x{dca}\x{dcf}\x{ddf}]|\x{1025}\x{102e}|[\x{1100}-\x{1112}][\x{1161}-\x{1175}]|[\x{3046}-\x{30fd}][\x{3099}\x{309a}]/u', $text);
}

function isAddress(string $text): bool
{
    $part = '[^\s\p{Z}@<>()[\]",:;\\\\%]';
    if (!preg_match("/^$part+@(?:(?!\\.)$part)+(\\.(?:(?!\\.)$part)+)+$/Du", $text)) return false;
    if (!preg_match('/[^\x21-\x7e]/', $text)) return true;
    // Other letters only where PHP's intl can tell whether they are what they look like.
    return class_exists('Normalizer') && implode('', array_map('fold', preg_split('//u', $text, -1, PREG_SPLIT_NO_EMPTY))) === $text;
}

/** Readers differ in which of two equal keys counts (RFC 8259 §4). */
function hasRepeatedKey(string $text): bool
{
    $keys = [];
    preg_match_all('/"(?:[^"\\\\]|\\\\.)*"(?:\s*:)?|[[\]{}]/s', $text, $tokens);
    foreach ($tokens[0] as $token) {
        if ($token === '{' || $token === '[') $keys[] = [];
        elseif ($token === '}' || $token === ']') array_pop($keys);
        elseif (str_ends_with($token, ':') && $keys !== []) {
            $key = json_decode(substr($token, 0, strrpos($token, '"') + 1));
            if (isset($keys[count($keys) - 1]["k$key"])) return true;
            $keys[count($keys) - 1]["k$key"] = true;
        }
        if (count($keys) > 8) return true;
    }
    return false;
}

/** Looks like a CPR number, wherever it stands: by pattern and date, never by modulus 11. */
function holdsCpr(mixed $value): bool
{
    if (is_array($value)) return array_filter($value, 'holdsCpr') !== [];
    if (is_object($value)) return array_filter(get_object_vars($value), 'holdsCpr') !== [];
    if (is_int($value)) $value = (string) $value;
    if (!is_string($value) || preg_match('/^(\+\d{7,15}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/D', $value)) return false;
    $folded = fold($value);
    $pattern = str_replace('G', '[^\p{L}\p{N}+]{0,3}', CPR_NUMBER);
    for ($offset = 0; preg_match($pattern, $folded, $found, PREG_OFFSET_CAPTURE, $offset); $offset = $found[0][1] + 1) {
        // A number that begins with a plus or 00 is a foreign phone.
        if (preg_match('/(?:\+|(?<!\d)00)\d[\d \-.()]{0,8}$/', substr($folded, 0, $found[0][1]))) continue;
        [$day, $month, $year, $seventh] = array_map('intval', sscanf(preg_replace('/\D/', '', $found[0][0]), '%2s%2s%2s%1s'));
        $century = $seventh < 4 || (($seventh === 4 || $seventh === 9) && $year > 36) ? 1900 : ($seventh > 4 && $seventh < 9 && $year > 57 ? 1800 : 2000);
        if (checkdate($month, $day > 60 ? $day - 60 : $day, $century + $year)) return true;
    }
    return false;
}

/** Plain digits for those of every script and form, without what is not seen. */
function fold(string $text): string
{
    if (class_exists('Normalizer')) $text = Normalizer::normalize($text, Normalizer::FORM_KC) ?: $text;
    $text = strtr($text, ['⁰' => '0', '¹' => '1', '²' => '2', '³' => '3', '⁴' => '4', '⁵' => '5', '⁶' => '6', '⁷' => '7', '⁸' => '8', '⁹' => '9']);
    $text = preg_replace('/(?![\t\n\r])[\p{Cf}\p{Cc}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{180b}-\x{180f}\x{2065}\x{3164}\x{fe00}-\x{fe0f}\x{ffa0}\x{fff0}-\x{fff8}\x{e0000}-\x{e0fff}]/u', '', $text);
    return preg_replace_callback('/(?![0-9])\p{Nd}/u', function ($digit) {
        $code = unpack('N', iconv('UTF-8', 'UCS-4BE', $digit[0]))[1];
        // Five styles of mathematical digits follow each other.
        if ($code >= 0x1d7ce && $code <= 0x1d7ff) return (string) (($code - 0x1d7ce) % 10);
        // Unicode keeps the ten digits of a script together, nought first.
        for ($value = 0; $value < 9 && preg_match('/^\p{Nd}$/u', iconv('UCS-4BE', 'UTF-8', pack('N', $code - $value - 1))); ) $value++;
        return (string) $value;
    }, $text);
}

/** Seconds until the next one is welcome. Senders are counted by a hash that changes every day. */
function secondsToWait(array $config): int
{
    $folder = $config['folder'];
    if (!is_dir($folder)) mkdir($folder, 0700, true);
    $salt = "$folder/salt-" . gmdate('Y-m-d');
    foreach (glob("$folder/salt-*") ?: [] as $old) if ($old !== $salt) unlink($old);
    foreach (glob("$folder/sender-*") ?: [] as $old) if (filemtime($old) < time() - 3600) unlink($old);
    if (!is_file($salt)) file_put_contents($salt, random_bytes(16), LOCK_EX);
    $file = "$folder/sender-" . hash_hmac('sha256', $_SERVER['REMOTE_ADDR'] ?? '', (string) file_get_contents($salt));
    $handle = fopen($file, 'c+');
    if (!$handle || !flock($handle, LOCK_EX)) throw new RuntimeException('lock');
    $times = array_filter(array_map('intval', explode(' ', (string) stream_get_contents($handle))), fn($time) => $time > time() - 3600);
    if (count($times) >= $config['per_hour']) return max(1, min($times) + 3600 - time());
    ftruncate($handle, 0);
    rewind($handle);
    fwrite($handle, implode(' ', [...$times, time()]));
    fclose($handle);
    return 0;
}

function respond(int $status, array $answer): never
{
    http_response_code($status);
    if ($status === 204) exit();
    if (!str_contains($_SERVER['HTTP_ACCEPT'] ?? '', 'text/html')) {
        header('Content-Type: application/json; charset=utf-8');
        exit(json_encode($answer));
    }
    header('Content-Type: text/html; charset=utf-8');
    header("Content-Security-Policy: default-src 'none'");
    $isReceived = $status < 300;
    $title = $isReceived ? 'Tak for din besked' : 'Din tilmelding er ikke modtaget';
    $text = $isReceived ? 'Den er modtaget. Du kan lukke fanen.' : 'Luk fanen. Dine svar står stadig på siden med skemaet. Ret dem, eller ring eller skriv til os.';
    exit("<!doctype html><html lang=\"da\"><meta charset=\"utf-8\"><title>$title</title><h1>$title</h1><p>$text</p></html>");
}
