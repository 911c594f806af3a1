// At home only: the calendar is handed on as it is.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {faults, SECRET, setUp, survives, surviveKills, TEN, NOON} from '../../tools/calendar-faults.js';
import {calendarOf, php, PhpCalendar, sends} from '../../tools/php-calendar.js';

const DAY = 86400;

test('a calendar that browsers may not read is handed on to every page', async (t) => {
  const {host} = await setUp(t);
  await host.start();
  const {status, headers, text} = await host.ask('?kalender=sprogcafe', {headers: {origin: 'https://forening.example'}});
  assert.equal(status, 200);
  assert.equal(text, TEN);
  assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('cache-control'), 'public, max-age=60');
});

test('without curl it is fetched by PHP itself, packed or not', async (t) => {
  const {server, host} = await setUp(t);
  await host.start({flags: ['-d', 'disable_functions=curl_init']});
  server.answer = sends(gzipSync(TEN), 200, {'content-encoding': 'gzip'});
  assert.equal((await host.ask()).text, TEN);
});

test('a host with neither is told what to switch on', async (t) => {
  const {host} = await setUp(t);
  await host.start({flags: ['-d', 'disable_functions=curl_init', '-d', 'allow_url_fopen=0']});
  assert.match((await host.ask()).text, /hverken curl eller allow_url_fopen/);
});

test('who mends the settings sees at once whether it works', async (t) => {
  const {server, host} = await setUp(t, {tillad_internt: []});
  await host.start();
  const {status, text} = await host.ask();
  assert.equal(status, 502);
  assert.match(text, /tillad_internt\.\nDer prøves igen efter 15 minutter, og når I har gemt kalender-indstillinger\.php igen\.$/m);
  // Files know whole seconds: what is saved in the same one is no later.
  let answer = await host.ask();
  for (let tries = 0; answer.status !== 200 && tries < 200; tries++) {
    host.set({kalendere: {sprogcafe: `${server.origin}/${SECRET}/basic.ics`}});
    await wait(50);
    answer = await host.ask();
  }
  assert.equal(answer.text, TEN);
});

test('the name may be left out where there is one calendar, and other names are refused with those there are', async (t) => {
  const {server, host} = await setUp(t);
  await host.start();
  assert.equal((await host.ask()).status, 200);
  host.set({kalendere: {sprogcafe: `${server.origin}/a`, lektiehjaelp: `${server.origin}/b`}});
  for (const query of ['', '?kalender=andet', '?kalender[]=sprogcafe', `?kalender=${server.origin}/a`]) {
    const {status, text} = await host.ask(query);
    assert.equal(status, 404, query);
    assert.match(text, /\?kalender=sprogcafe, \?kalender=lektiehjaelp/);
  }
});

test('what has not changed is answered with 304, also after a server has packed it', async (t) => {
  const {host} = await setUp(t);
  await host.start();
  const etag = (await host.ask()).headers.get('etag')!;
  for (const known of [etag, `W/${etag}`, `"x", ${etag.slice(0, -1)}-gzip"`, '*'])
    assert.equal((await host.ask('', {headers: {'if-none-match': known}})).status, 304, known);
  assert.equal((await host.ask('', {headers: {'if-none-match': '"other"'}})).status, 200);
});

test('only pages in the settings may read it, when they are named', async (t) => {
  const {host} = await setUp(t, {sider: ['https://Kommunen.example/nyheder/', 'https://forening.example']});
  await host.start();
  const allowed = async (origin: string) => (await host.ask('', {headers: {origin}})).headers.get('access-control-allow-origin');
  assert.equal(await allowed('https://forening.example'), 'https://forening.example');
  assert.equal(await allowed('https://kommunen.example'), 'https://kommunen.example');
  assert.notEqual(await allowed('https://anden.example'), 'https://anden.example');
});

test('the calendar is asked for again after the minutes of the settings, and only if it has changed', async (t) => {
  const {server, host} = await setUp(t, {minutter: 15});
  server.answer = ({headers}, response) =>
    headers['if-none-match'] === '"v1"' ? response.writeHead(304).end() : response.writeHead(200, {etag: '"v1"'}).end(TEN);
  assert.equal((await host.readAt(NOON)).text, TEN);
  assert.equal((await host.readAt(NOON + 15 * 60 - 1)).text, TEN);
  assert.equal(server.asked.length, 1);
  assert.equal((await host.readAt(NOON + 15 * 60)).text, TEN);
  assert.equal(server.asked.length, 2);
  assert.equal(server.asked[1]!.headers['if-none-match'], '"v1"');
});

test('twenty visitors at once are one question', async (t) => {
  const {server, host} = await setUp(t);
  server.answer = (_, response) => setTimeout(() => response.end(TEN), 300);
  await host.start({workers: 8});
  const answers = await Promise.all(Array.from({length: 20}, () => host.ask()));
  assert.deepEqual(new Set(answers.map(({text}) => text)), new Set([TEN]));
  assert.equal(server.asked.length, 1);
});

for (const [title, breakIt, words] of faults)
  test(`${title}: the reason is said, the copy stays, and no address is told`, (t) => survives(t, breakIt, words));

for (const [title, next, words] of [
  ['suddenly empty', calendarOf(0), /pludselig tom/],
  ['suddenly half of it', calendarOf(4), /under halvdelen/],
  ['another calendar', calendarOf(10, {name: 'Bestyrelsen', prefix: 'b'}), /anden kalender/],
] as const)
  test(`${title}: the old one stays for the days of the settings, and whoever keeps it is told once, at once`, async (t) => {
    const {server, host} = await setUp(t, {mail: 'webmaster@forening.example', behold_dage: 3});
    await host.readAt(NOON);
    server.answer = sends(next);
    for (const days of [0.5, 1, 2, 3.4]) assert.equal((await host.readAt(NOON + days * DAY)).text, TEN, `${days} days`);
    assert.match(host.mails(), words);
    assert.equal(host.mails().match(/^To:/gm)?.length, 1);
    assert.equal((await host.readAt(NOON + 3.5 * DAY)).text, next);
  });

test('half of it, and more events, are believed', async (t) => {
  const {server, host} = await setUp(t);
  await host.readAt(NOON);
  for (const [hour, events] of [5, 12].entries()) {
    server.answer = sends(calendarOf(events));
    assert.equal((await host.readAt(NOON + (hour + 1) * 3600)).text, calendarOf(events));
  }
});

test('what is over makes no calendar suspicious', async (t) => {
  const {server, host} = await setUp(t);
  await host.readAt(NOON);
  server.answer = sends(calendarOf(0));
  assert.equal((await host.readAt(NOON + 30 * DAY)).text, calendarOf(0));
});

test('who keeps it is told of a failure after a day, once, and when it is over', async (t) => {
  const {server, host} = await setUp(t, {mail: 'webmaster@forening.example'});
  await host.readAt(NOON);
  server.answer = sends('no', 500);
  await host.readAt(NOON + 3600);
  await host.readAt(NOON + 3600 + DAY - 1);
  assert.equal(host.mails(), '');
  await host.readAt(NOON + 3600 + DAY + 3600);
  await host.readAt(NOON + 5 * DAY);
  assert.equal(host.mails().match(/^To: webmaster@forening\.example/gm)?.length, 1);
  server.answer = sends(TEN);
  await host.readAt(NOON + 6 * DAY);
  assert.match(host.mails(), /kan hentes igen/);
  assert.doesNotMatch(host.mails(), new RegExp(SECRET));
});

test('the status page has a key, and accepts what is meant', async (t) => {
  const {server, host} = await setUp(t, {noegle: 'sesam-sesam-sesam', minutter: 1});
  await host.start();
  assert.equal((await host.ask()).text, TEN);
  for (const query of ['?status', '?status=', '?status=sesam-sesam-sesan', '?status[]=a'])
    assert.notEqual((await host.ask(query)).headers.get('content-type'), 'text/html; charset=utf-8', query);
  // As if a minute had passed: what was tried is forgotten.
  const forget = () => {
    const [name, text] = host.kept().find(([one]) => one.endsWith('.state.php'))!;
    host.write(`kalender-data/${name}`, text.replace(/"tried":\d+/, '"tried":0'));
  };
  server.answer = sends(calendarOf(10, {name: 'Ny', prefix: 'b'}));
  forget();
  assert.match((await host.ask('?status=sesam-sesam-sesam')).text, /anden kalender.*Det er meningen/s);
  assert.equal((await host.ask()).text, TEN);
  const body = new URLSearchParams({godkend: 'sprogcafe'});
  assert.match((await host.ask('?status=sesam-sesam-sesam', {method: 'POST', body})).text, /Alt er, som det skal være/);
  assert.match((await host.ask()).text, /X-WR-CALNAME:Ny/);
});

test('nothing of what is kept is handed out, and replacing kalender.php keeps it', async (t) => {
  const {server, host} = await setUp(t);
  await host.start();
  await host.ask();
  const names = host.kept().map(([name]) => name);
  assert.equal(names.filter((name) => name.endsWith('.php')).length, 3);
  for (const name of [...names.map((one) => `kalender-data/${one}`), 'kalender-indstillinger.php'])
    if (name.endsWith('.php')) assert.equal(await (await fetch(`${host.origin}/${name}`)).text(), '', name);
  server.stop();
  assert.equal(new PhpCalendar({}).folder === host.folder, false);
  assert.equal((await host.ask()).text, TEN);
});

test('a calendar with PHP in it is text', async (t) => {
  const {server, host} = await setUp(t);
  const text = calendarOf(1).replace('SUMMARY:Sprogcafé', 'SUMMARY:<?php echo "kørt"; ?>');
  server.answer = sends(text);
  await host.start();
  assert.equal((await host.ask()).text, text);
  for (const [name] of host.kept())
    if (name.endsWith('.php')) assert.equal(await (await fetch(`${host.origin}/kalender-data/${name}`)).text(), '');
});

test('notices before a calendar and what a server writes after it are left out', async (t) => {
  const {server, host} = await setUp(t);
  server.answer = sends(`<br />\n<b>Notice</b>: no\n${TEN}<!-- cached -->`);
  assert.equal((await host.readAt(NOON)).text, TEN);
});

test('a folder that cannot be made is told', async (t) => {
  const {host} = await setUp(t);
  host.write('kalender-data', 'a file where a folder should be');
  await host.start();
  const {status, text} = await host.ask();
  assert.equal(status, 500);
  assert.match(text, /kalender-data kan ikke oprettes/);
});

test('on a full disk the calendar is shown all the same, nothing half stays behind, and the log says so', async (t) => {
  const {host} = await setUp(t);
  const {child, printed} = host.reading(NOON, 'sprogcafe', "trap '' XFSZ; ulimit -f 0;");
  await once(child, 'close');
  assert.equal((JSON.parse(printed()) as {text: string}).text, TEN);
  assert.match(host.said(), /der kan ikke skrives i mappen kalender-data/);
  assert.deepEqual(
    host.kept().filter(([name, text]) => /part|copy|state/.test(name) || text.includes('VCALENDAR')),
    [],
  );
  assert.equal((await host.readAt(NOON)).text, TEN);
});

test('ended at any moment, it leaves the old calendar or the new one', (t) => surviveKills(t, 20));

for (const [settings, words] of [
  [{kalendere: {}}, /"kalendere" er tom/],
  [{kalendere: {Sprogcafé: 'https://a.example/'}}, /små bogstaver/],
  [{kalendere: {a: 'basic.ics'}}, /adressen til "a" skal begynde med https/],
  [{kalendere: {a: 'https://a.example/'}, minuter: 5}, /"minuter" kendes ikke.*minutter/],
  [{kalendere: {a: 'https://a.example/'}, minutter: 0}, /"minutter" skal være et tal fra 1 til 1440/],
  [{kalendere: {a: 'https://a.example/'}, noegle: 'kort'}, /mindst 16 tegn/],
  [{kalendere: {a: 'https://a.example/'}, sider: ['kommunen.example']}, /"sider"/],
  [{kalendere: {a: 'https://a.example/'}, mail: 'mig'}, /mailadresse/],
  [{kalendere: {a: 'https://10.0.0.1/'}}, /interne net/],
  [{kalendere: {a: 'https://[::1]/'}}, /interne net/],
  [{kalendere: {a: 'https://localhost/'}}, /interne net/],
] as const)
  test(`settings: ${JSON.stringify(settings)} is refused in words`, async (t) => {
    const {host} = await setUp(t);
    host.set({...settings, tillad_internt: []});
    await host.start();
    assert.match((await host.ask()).text, words);
  });

test('settings that are missing, or are no PHP, are told with what to do', async (t) => {
  const {host} = await setUp(t);
  await host.start();
  host.write('kalender-indstillinger.php', "<?php return [\n'kalendere' => [\n'a' => 'https://a.example/'\n'b' => 'x'\n]];");
  assert.match((await host.ask()).text, /se på linje 4/);
  host.write('kalender-indstillinger.php', '<?php return 5;');
  assert.match((await host.ask()).text, /return \[/);
});

test('the example of the settings can be read', () => {
  const folder = path.join(process.cwd(), 'src/tool/kalender');
  const code = `require ${php(`${folder}/kalender.php`)}; echo count(settings(${php(`${folder}/kalender-indstillinger.example.php`)})['kalendere']);`;
  assert.equal(spawnSync('php', ['-r', code], {encoding: 'utf8'}).stdout, '1');
});

test('private networks are known in both families, and those on the internet are asked', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'ff02::1',
  ];
  const outside = [
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '100.128.0.0',
    '223.255.255.255',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ];
  const code = `require ${php(path.join(process.cwd(), 'src/tool/kalender/kalender.php'))}; echo json_encode(array_map('isPublic', ${php([...inside, ...outside])}));`;
  assert.deepEqual(JSON.parse(spawnSync('php', ['-r', code], {encoding: 'utf8'}).stdout), [
    ...inside.map(() => false),
    ...outside.map(() => true),
  ]);
});

test('a redirect leads where it leads browsers, also where PHP has no curl to take ".." out of addresses', () => {
  const origin = 'https://gruppen.example';
  const asked = '/kalendere/ribe/basic.ics?noegle=/../1';
  const redirects = [
    '../ny/kalender.ics?a=1',
    'kalender.ics',
    './kalender.ics',
    '/kalender.ics',
    '/a/../b/./kalender.ics?fra=../c',
    '../../../kalender.ics',
    '?b=2',
    'a/b/',
    '../',
    '//anden.example/kalender.ics',
    'https://anden.example/kalender.ics',
  ];
  const code = `require ${php(path.join(process.cwd(), 'src/tool/kalender/kalender.php'))};
    foreach (${php(redirects)} as $to) echo absolute(${php({scheme: 'https', origin, path: asked})}, $to), "\n";`;
  assert.deepEqual(
    spawnSync('php', ['-r', code], {encoding: 'utf8'}).stdout.trim().split('\n'),
    redirects.map((to) => new URL(to, origin + asked).href),
  );
});

test('relative redirects are followed', async (t) => {
  const {server, host} = await setUp(t);
  server.answer = ({url}, response) =>
    url!.endsWith('basic.ics') ? response.writeHead(302, {location: '../ny/kalender.ics?a=1'}).end() : response.end(TEN);
  assert.equal((await host.readAt(NOON)).text, TEN);
  assert.equal(server.asked[1]!.path, '/ny/kalender.ics?a=1');
});

test('the shortcode for WordPress writes the two tags, and nothing of what is written in it becomes markup', () => {
  const code = `
    function add_shortcode($name, $make) { $GLOBALS[$name] = $make; }
    function shortcode_atts($defaults, $written, $name) { return array_merge($defaults, array_intersect_key($written, $defaults)); }
    function add_query_arg($key, $value, $url) { return "$url?$key=$value"; }
    function esc_url($url) { return htmlspecialchars($url); }
    function esc_attr($text) { return htmlspecialchars($text); }
    function esc_html($text) { return htmlspecialchars($text); }
    require ${php(path.join(process.cwd(), 'src/tool/kalender/wordpress-kortkode.php'))};
    echo $lbb(['kalender' => 'sprogcafe', 'visning' => 'compact', 'ellers' => '<b>"Ring"</b>']);`;
  assert.equal(
    spawnSync('php', ['-r', code], {encoding: 'utf8'}).stdout,
    '<script type="module" async src="https://www.forening.example/lbb/lbb.js"></script>' +
      '<lbb-activities src="https://www.forening.example/kalender/kalender.php?kalender=sprogcafe" view="compact">' +
      '&lt;b&gt;&quot;Ring&quot;&lt;/b&gt;</lbb-activities>',
  );
});

test('the settings that LAESMIG.md speaks of stand in the example', () => {
  const read = (name: string) => readFileSync(path.join(process.cwd(), 'src/tool/kalender', name), 'utf8');
  for (const key of ['minutter', 'behold_dage', 'noegle', 'mail']) {
    assert.ok(read('LAESMIG.md').includes(`\`${key}\``), key);
    assert.ok(read('kalender-indstillinger.example.php').includes(`'${key}' =>`), key);
  }
});
