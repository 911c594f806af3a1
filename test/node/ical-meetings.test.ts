import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {eventsJsonLd} from '../../src/model/json-ld.js';
import {isOnline, meetingOf} from '../../src/model/meeting.js';
import {postText} from '../../src/text/post-text.js';
import {random} from '../bench/feeds.mjs';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const SECRET = 'hemmelig1234';
const ZOOM = `https://us02web.zoom.us/j/81234567890?pwd=${SECRET}`;
const TEAMS = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0?context=${SECRET}`;
const MEET = 'https://meet.google.com/abc-defg-hij';

const read = async (...lines: readonly string[]) => {
  const feed = await readCalendar(
    calendar(event('UID:a@example', 'DTSTART;TZID=Europe/Copenhagen:20261205T160000', 'SUMMARY:Sprogcafé', ...lines)),
    {from: '2026-12-01', until: '2027-01-01'},
  );
  const [activity] = feed.activities as [(typeof feed.activities)[0]];
  const [occurrence] = activity.occurrences as [(typeof activity.occurrences)[0]];
  const [told] = eventsJsonLd(feed, [{activity, occurrence}], {language: 'da', url: 'https://a.example/'})['@graph'] as [
    {eventAttendanceMode: string; location?: unknown; description?: string},
  ];
  const post = postText(activity, occurrence, {feed, now: '2026-12-01T12:00', url: 'https://a.example/'});
  return {
    activity,
    told,
    post,
    mode: told.eventAttendanceMode.replace(/.*\/|EventAttendanceMode/g, ''),
    isOnline: isOnline(activity, occurrence),
  };
};

const escaped = (text: string) => text.replace(/[,;\\]/g, '\\$&').replace(/\n/g, '\\n');

describe('where an event takes place', () => {
  type Row = readonly [what: string, lines: readonly string[], mode: string, location: unknown, meeting?: string];
  const virtual = (url: string) => ({'@type': 'VirtualLocation', url});
  const place = (name: string) => ({'@type': 'Place', name});
  const rows: readonly Row[] = [
    ['at a place', ['LOCATION:Biblioteket'], 'Offline', place('Biblioteket')],
    ['nobody says', [], 'Offline', undefined],
    ['an address as its place', [`LOCATION:${ZOOM}`], 'Online', virtual('https://us02web.zoom.us/j/81234567890'), ZOOM],
    ['an address without https:// as its place', [`LOCATION:${ZOOM.slice(8)}`], 'Online', virtual('https://us02web.zoom.us/j/81234567890'), ZOOM],
    ['a room and such an address', [`LOCATION:Lokale 1: ${ZOOM.slice(8)}`], 'Mixed', [place('Lokale 1'), virtual('https://us02web.zoom.us/j/81234567890')], ZOOM],
    ['an address with a semicolon behind', [`LOCATION:${ZOOM}\\; Lokale 1`], 'Mixed', [place('Lokale 1'), virtual('https://us02web.zoom.us/j/81234567890')], ZOOM],
    ['such an address in the description', [`DESCRIPTION:Kom ind: ${ZOOM.slice(8)}`], 'Online', virtual('https://us02web.zoom.us/j/81234567890'), ZOOM],
    ['any address as its place', ['LOCATION:https://moede.example/rum?x=1'], 'Online', virtual('https://moede.example/rum'), 'https://moede.example/rum?x=1'],
    ['a map as its place', ['LOCATION:https://maps.app.goo.gl/abc'], 'Offline', place('https://maps.app.goo.gl/abc')],
    ['a place and a meeting', [`LOCATION:Biblioteket\\, ${ZOOM}`], 'Mixed', [place('Biblioteket'), virtual('https://us02web.zoom.us/j/81234567890')], ZOOM],
    ['a place and its page', ['LOCATION:Biblioteket\\, https://bib.example/'], 'Offline', place('Biblioteket, https://bib.example/')],
    ['a conference', ['CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Videomøde:https://meet.example.org/kursus'], 'Online', virtual('https://meet.example.org/kursus'), 'https://meet.example.org/kursus'],
    ['a conference beside a place', ['LOCATION:Salen', 'CONFERENCE;VALUE=URI:https://meet.example.org/kursus'], 'Mixed', [place('Salen'), virtual('https://meet.example.org/kursus')], 'https://meet.example.org/kursus'],
    ['a telephone conference only', ['LOCATION:Salen', 'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+4512345678'], 'Offline', place('Salen')],
    ['Google’s property', [`X-GOOGLE-CONFERENCE:${MEET}`], 'Online', virtual(MEET), MEET],
    ['Outlook’s words and property', ['LOCATION:Microsoft Teams-møde', `X-MICROSOFT-SKYPETEAMSMEETINGURL:${TEAMS}`], 'Online', virtual(TEAMS.replace(/\?.*/, '')), TEAMS],
    ['Outlook’s words alone', ['LOCATION:Microsoft Teams-møde'], 'Online', undefined],
    ['online in a word', ['LOCATION:Online'], 'Online', undefined],
    ['online or at a place', ['LOCATION:Online eller på biblioteket'], 'Offline', place('Online eller på biblioteket')],
    ['its page is the meeting', [`URL:${ZOOM}`], 'Online', virtual('https://us02web.zoom.us/j/81234567890'), ZOOM],
    ['in a link of the description', [`DESCRIPTION:<p>Kom <a href="${ZOOM}">ind</a></p>`], 'Online', virtual('https://us02web.zoom.us/j/81234567890'), ZOOM],
  ]; // prettier-ignore
  for (const [what, lines, mode, location, meeting] of rows)
    test(what, async () => {
      const found = await read(...lines);
      assert.deepEqual([found.mode, found.told.location, meetingOf(found.activity)?.url], [mode, location, meeting]);
      assert.equal(found.isOnline, mode === 'Online');
      assert.doesNotMatch(JSON.stringify(found.told) + found.post, new RegExp(SECRET));
    });
});

describe('the page of an event', () => {
  for (const [url, expected] of [
    ['https://a.example/kursus', 'https://a.example/kursus'],
    [ZOOM, undefined],
    [MEET, undefined],
    ['https://zoom.us.example/j/1', 'https://zoom.us.example/j/1'],
  ] as const)
    test(`${url} is ${expected ? 'its page' : 'the meeting, and no page beside it'}`, async () => {
      const {activity} = await read(`URL:${url}`, 'CONFERENCE;VALUE=URI:https://meet.example.org/kursus');
      assert.equal(activity.url, expected);
    });
});

test('a meeting as its place in two languages leaves the name of its host', async () => {
  const {activity} = await read(`LOCATION;LANGUAGE=da:${ZOOM}`, `LOCATION;LANGUAGE=en:${ZOOM}`);
  assert.deepEqual([activity.location, meetingOf(activity)!.url], ['us02web.zoom.us', ZOOM]);
});

test('a changed date has its own meeting', async () => {
  const {activities} = await readCalendar(
    calendar(
      event('UID:a@example', 'DTSTART:20261205T160000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Kor', `X-GOOGLE-CONFERENCE:${MEET}`),
      event('UID:a@example', 'RECURRENCE-ID:20261206T160000Z', 'DTSTART:20261206T160000Z', 'SUMMARY:Kor', `X-GOOGLE-CONFERENCE:${MEET}`),
      event('UID:a@example', 'RECURRENCE-ID:20261207T160000Z', 'DTSTART:20261207T160000Z', 'SUMMARY:Kor', `LOCATION:${ZOOM}`),
    ),
    {from: '2026-12-01', until: '2027-01-01'},
  );
  const [activity] = activities;
  assert.deepEqual(
    activity!.occurrences.map((occurrence) => meetingOf(activity!, occurrence)!.url),
    [MEET, MEET, ZOOM],
  );
});

describe('whether it is online only', () => {
  const link = {url: 'https://meet.example.org/kursus', meeting: true};
  const rows: readonly (readonly [what: string, record: object, expected: boolean])[] = [
    ['nobody says', {}, false],
    ['a meeting alone', {links: [link]}, true],
    ['a page alone', {links: [{url: link.url}]}, false],
    ['in a word', {location: 'Online'}, true],
    ['in a word with blanks', {location: ' Online '}, true],
    ['in two words', {location: 'online møde'}, true],
    ['with how', {location: 'Online (via Zoom)'}, true],
    ['in other words', {location: 'Digitalt møde på Teams'}, true],
    ['in words for any meeting', {location: 'Kursus i mødet'}, false],
    ['and somewhere', {location: 'Biblioteket og Zoom'}, false],
    ['an address written as a place', {location: 'zoom.us/j/1?pwd=x'}, true],
    ['a place', {location: 'Biblioteket', links: [link]}, false],
    ['an empty place and a meeting', {location: '', links: [link]}, true],
    ['in the first of its languages', {location: {da: 'På nettet', en: 'By video'}}, true],
    ['not in the second of its languages', {location: {da: 'Biblioteket', en: 'Online'}}, false],
    ['in its only language', {location: {en: 'Online'}}, true],
    ['no languages and a meeting', {location: {}, links: [link]}, true],
    ['the name of a host and a meeting', {location: 'meet.example.org', links: [link]}, true],
    ['the name of a host without a meeting', {location: 'meet.example.org'}, false],
    ['a place in the list', {place: 'hus', links: [link]}, false],
    ['a place where one meets', {meetingPoint: 'Ved døren', links: [link]}, false],
  ];
  for (const [what, record, expected] of rows)
    test(what, () => {
      assert.equal(isOnline({id: 'a', name: 'x', schedule: [], occurrences: [], ...record}), expected);
    });
});

/** What the programs write into a description, in Danish and English. */
const invitations: readonly (readonly [program: string, url: string, text: string])[] = [
  ['Google', MEET, `-::~:~::~:~:~:~::~:~::-\nDeltag med Google Meet: ${MEET}\n\nFå flere oplysninger om Meet på: https://support.google.com/a/users/answer/9282720\n\nUndlad at redigere denne sektion.\n-::~:~::~:~:~:~::~:~::-`],
  ['Google', MEET, `-::~:~::~:~:~:~::~:~::-\nJoin with Google Meet: ${MEET}\nOr dial: (DK) +45 12 34 56 78 PIN: 123456#\n\nPlease do not edit this section.\n-::~:~::~:~:~:~::~:~::-`],
  ['Teams', TEAMS, `________________________________________________________________________________\nMicrosoft Teams-møde\nDeltag på din computer, mobilapp eller lokaleenhed\nKlik her for at deltage i mødet<${TEAMS}>\nMøde-id: 123 456 789\nAdgangskode: ${SECRET}\nHent Teams<https://www.microsoft.com/download-app> | Deltag på internettet<https://www.microsoft.com/join>\nFå mere at vide<https://aka.ms/x> | Mødeindstillinger<https://teams.microsoft.com/x>\n________________________________________________________________________________`],
  ['Teams', TEAMS, `________________\nMicrosoft Teams Need help?\nJoin the meeting now<${TEAMS}>\nMeeting ID: 123 456 789\nPasscode: ${SECRET}\n________________`],
  ['Zoom', ZOOM, `Frivilliggruppen is inviting you to a scheduled Zoom meeting.\n\nTopic: Sprogcafé\nTime: Dec 5, 2026 04:00 PM Copenhagen\n\nJoin Zoom Meeting\n${ZOOM}\n\nMeeting ID: 812 3456 7890\nPasscode: ${SECRET}\n\n---\n\nOne tap mobile\n+4512345678,,81234567890#,,,,*123456# Denmark\n\nDial by your location\n+45 12 34 56 78 Denmark\nMeeting ID: 812 3456 7890\nFind your local number: https://us02web.zoom.us/u/abc`],
  ['Zoom', ZOOM, `Deltag i Zoom-møde\n${ZOOM}\n\nMøde-id: 812 3456 7890\nAdgangskode: ${SECRET}`],
  ['Zoom, from a calendar', ZOOM, `──────────\nJoin Zoom Meeting\n${ZOOM}\n\nMeeting ID: 812 3456 7890\nPasscode: ${SECRET}\n──────────`],
]; // prettier-ignore

describe('what meeting programs write into a description', () => {
  const pick = random(6);
  for (const [program, url, text] of invitations)
    for (let i = 0; i < 4; i++) {
      const before = ['Kom og snak dansk.', '', 'Kom.\n\nTag en ven med.', 'Vi ses på nettet'][pick(4)]!;
      const after = ['', 'Vi glæder os.', 'Hilsen os'][pick(3)]!;
      const isHtml = i === 3 && !program.startsWith('Teams');
      const whole = [before, text, after].filter(Boolean).join('\n\n');
      test(`${program}, ${text.slice(0, 24).replace(/\n/g, ' ')} between "${before}" and "${after}"${isHtml ? ' as HTML' : ''} (seed 6)`, async () => {
        const written = isHtml ? `<p>${whole.replace(/\n/g, '<br>')}</p>` : whole;
        const {activity, told, post} = await read(`DESCRIPTION:${escaped(written)}`);
        assert.equal(activity.description ?? '', [before, after].filter(Boolean).join('\n\n'));
        assert.equal(meetingOf(activity)!.url, url);
        assert.doesNotMatch(JSON.stringify(told) + post, new RegExp(SECRET));
      });
    }

  test('its words name the link', async () => {
    const {activity} = await read(`DESCRIPTION:${escaped(invitations[0]![2])}`, `X-GOOGLE-CONFERENCE:${MEET}`);
    assert.deepEqual(activity.links, [{url: MEET, name: 'Deltag med Google Meet', meeting: true}]);
  });
  test('an address in the group’s own words stays without its password', async () => {
    const {activity} = await read(`DESCRIPTION:${escaped(`Vi mødes på ${ZOOM} kl. 16.\nAdgangskode: ${SECRET}\nTag kaffe med`)}`);
    assert.equal(activity.description, 'Vi mødes på https://us02web.zoom.us/j/81234567890 kl. 16.\nTag kaffe med');
    assert.equal(meetingOf(activity)!.url, ZOOM);
  });
  test('a row of signs in a text of the group’s own is theirs', async () => {
    const text = 'Program\n____________\nKaffe\n____________\nSang';
    assert.equal((await read(`DESCRIPTION:${escaped(text)}`, `X-GOOGLE-CONFERENCE:${MEET}`)).activity.description, text);
  });
  for (const rule of ['____________', '----------', '---', '──────────', '*~*~*~*'])
    test(`${rule} below an invitation goes with it, what follows stays`, async () => {
      const text = `Kom.\n\nDeltag i Zoom-møde\n${ZOOM}\nMøde-id: 812 3456 7890\n${rule}\n\nVi ses`;
      assert.equal((await read(`DESCRIPTION:${escaped(text)}`)).activity.description, 'Kom.\n\nVi ses');
    });
  test('a text that speaks of a meeting keeps its words', async () => {
    const text = 'Vi lærer at holde Zoom-møde.\nEmne: Zoom\nKode: ingen';
    assert.equal((await read(`DESCRIPTION:${escaped(text)}`)).activity.description, text);
  });
});

describe('pictures', () => {
  for (const [line, links] of [
    ['IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://a.example/plakat', [{url: 'https://a.example/plakat', picture: true}]],
    ['ATTACH;FMTTYPE=image/jpeg:https://a.example/open?id=1', [{url: 'https://a.example/open?id=1', picture: true}]],
    ['ATTACH:https://a.example/plakat.JPG?x=1', [{url: 'https://a.example/plakat.JPG?x=1', picture: true}]],
    ['ATTACH;FILENAME=Program.pdf;FMTTYPE=application/pdf:https://a.example/1', [{url: 'https://a.example/1', name: 'Program.pdf'}]],
    ['IMAGE;VALUE=BINARY;ENCODING=BASE64:iVBORw0KGgo=', undefined],
    ['IMAGE;VALUE=URI:http://a.example/jpg\r\nIMAGE;VALUE=URI:http://a.example/jpg', [{url: 'http://a.example/jpg', picture: true}]],
  ] as const)
    test(line, async () => assert.deepEqual((await read(...line.split('\r\n'))).activity.links, links));
});
