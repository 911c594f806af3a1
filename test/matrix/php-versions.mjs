// kalender.php in the PHP versions of web hosts: settings, a copy handed out, 304, doubts, addresses. Run by hand, since
// it fetches 140 MB into a temporary folder: PHP as WebAssembly, which has no network here, so fetching itself is tried
// in the machine's own PHP only (test/node/tool/kalender-php.test.ts).
// Usage: node test/matrix/php-versions.mjs
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const PACKAGE = '@php-wasm/node@0.9.44';
const VERSIONS = ['7.4', '8.0', '8.1', '8.2', '8.3'];

const calendar = (name, uid, events) =>
  `BEGIN:VCALENDAR\r\nPRODID:x\r\nX-WR-CALNAME:${name}\r\n${Array.from({length: events}, (_, day) => `BEGIN:VEVENT\r\nUID:${uid}${day}\r\nDTSTART:202612${day + 10}T180000Z\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

/** Prints one line of JSON; every version must print the same. */
const script = `<?php
error_reporting(E_ALL);
ini_set('display_errors', '1');
require '/site/kalender.php';
$now = gmmktime(12, 0, 0, 12, 1, 2026);
[$ten, $four, $none, $other] = json_decode(file_get_contents('/site/calendars.json'));
$out = ['doubts' => [doubt($ten, $four, $now), doubt($ten, $none, $now), doubt($ten, $other, $now), doubt($four, $ten, $now), aheadOf($ten, $now)]];
foreach (["$ten<!-- -->", 'x', '<html>', substr($ten, 0, -30)] as $text)
    try { $out['taken'][] = strlen(calendarIn($text)); } catch (Refusal $refusal) { $out['taken'][] = $refusal->getMessage(); }
$out['addresses'] = [partsOf('HTTPS://A.example:8443?x#y'), partsOf('ftp://a.example'), absolute(partsOf('https://a.example/b/c?d'), '../e'), absolute(partsOf('https://a.example'), '//c.example/')];
$out['public'] = array_map('isPublic', ['10.0.0.1', '8.8.8.8', '::1', '::ffff:10.0.0.1', '2a00:1450::1', 'x']);
$settings = settings('/site/kalender-indstillinger.php');
foreach (['minuter' => 5, 'minutter' => 'ti', 'noegle' => 'kort', 'mail' => 'mig', 'kalendere' => ['Æ' => ''], 'sider' => 'a'] as $key => $value) {
    file_put_contents('/site/wrong.php', '<?php return ' . var_export([$key => $value] + ['kalendere' => ['a' => 'webcal://a.example']], true) . ';');
    try { $out['settings'][] = settings('/site/wrong.php'); } catch (Refusal $refusal) { $out['settings'][] = $refusal->getMessage(); }
}
// A copy that was fetched a minute ago.
mkdir('/site/kalender-data');
$file = '/site/kalender-data/' . substr(hash('sha256', $settings['kalendere']['sprogcafe']), 0, 40);
file_put_contents("$file.copy.php", GUARD . json_encode(['etag' => '"1"', 'modified' => '']) . "\\n$ten");
file_put_contents("$file.state.php", GUARD . json_encode(['read' => $now - 60, 'tried' => $now - 60]));
ob_start();
answer($settings, '/site/kalender-data', $now);
$out['answer'] = [http_response_code(), ob_get_clean() === $ten];
$_SERVER['HTTP_IF_NONE_MATCH'] = '"' . hash('sha256', $ten) . '"';
ob_start();
answer($settings, '/site/kalender-data', $now);
$out['same'] = [http_response_code(), ob_get_clean()];
http_response_code(200);
$_GET['status'] = 'sesam-sesam-sesam';
ob_start();
answer($settings, '/site/kalender-data', $now);
$out['status'] = preg_replace('/PHP \\S+(?=<)/', 'PHP', ob_get_clean());
$calendar = new Calendar('sprogcafe', $settings, '/site/kalender-data');
$calendar->accept();
$again = new Calendar('sprogcafe', $settings, '/site/kalender-data');
$out['state'] = $again->state;
ob_start();
include $file . '.copy.php';
$out['kept'] = [ob_get_clean(), count(glob('/site/kalender-data/*.part.php'))];
if (function_exists('inflate_init')) {
    $out['unpacked'] = unpacked(gzencode($ten), 10000) === $ten;
    try { unpacked(gzencode(str_repeat(' ', 100000)), 10000); } catch (Refusal $refusal) { $out['large'] = $refusal->getMessage(); }
}
echo json_encode($out);`;

const folder = mkdtempSync(path.join(tmpdir(), 'lbb-php-versions-'));
process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund', PACKAGE], {
  cwd: folder,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status) process.exit(1);
const find = createRequire(path.join(folder, 'package.json'));
const {loadNodeRuntime} = await import(pathToFileURL(find.resolve('@php-wasm/node')).href);
const {PHP} = await import(pathToFileURL(find.resolve('@php-wasm/universal')).href);

let [passed, failed, first] = [0, 0, ''];
for (const version of VERSIONS) {
  const php = new PHP(await loadNodeRuntime(version));
  php.mkdirTree('/site');
  php.writeFile('/site/kalender.php', readFileSync('src/tool/kalender/kalender.php'));
  php.writeFile(
    '/site/calendars.json',
    JSON.stringify([calendar('A', 'a', 10), calendar('A', 'a', 4), calendar('A', 'a', 0), calendar('B', 'b', 10)]),
  );
  php.writeFile(
    '/site/kalender-indstillinger.php',
    "<?php return ['kalendere' => ['sprogcafe' => 'webcal://a.example/x'], 'noegle' => 'sesam-sesam-sesam'];",
  );
  const {text, errors, exitCode} = await php.run({code: script});
  first ||= text;
  const isRight =
    exitCode === 0 &&
    !errors &&
    text === first &&
    text.includes('"doubts":["half","empty","other","",10]') &&
    text.includes('"answer":[200,true],"same":[304,""]') &&
    text.includes('"kept":["",0]');
  console.log(`${isRight ? 'ok' : 'not ok'} PHP ${version}${isRight ? '' : `\n${text}\n${errors}`}`);
  if (isRight) passed++;
  else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
