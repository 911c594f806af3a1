import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Temporal} from 'temporal-polyfill';
import {formatDateTime, formatInstant, parseDateTime, parseInstant} from '../../src/model/calendar.js';
import {fixedZone, transitionZone} from '../../src/model/transition-zone.js';
import {platformZone} from '../../src/model/platform-zone.js';
import {ianaZone, type Zone} from '../../src/model/zone.js';
import {platformZone as olderPlatformZone} from '../../src/old/platform-zone.js';
import {processorTime, ratio} from '../tools/side-by-side.js';

const HOUR = 3600;
const DAYS = 24 * HOUR;
const instantIn = (zone: Zone, wall: string): string => formatInstant(zone.toInstant(parseDateTime(wall)!));
const wallIn = (zone: Zone, instant: string): string => formatDateTime(zone.toWall(parseInstant(instant)!));

/** Pseudo-random numbers from a fixed seed (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a zone by its IANA name, against the Temporal polyfill', () => {
  for (const name of [
    'Europe/Copenhagen',
    'America/New_York',
    'Australia/Lord_Howe', // half an hour of summer time
    'Asia/Kathmandu', // a quarter past
    'Pacific/Apia', // lost 30 December 2011
    'Africa/Casablanca', // summer time stops for Ramadan
    'America/Nuuk',
    'Atlantic/Faroe',
    'America/Sao_Paulo', // changed at midnight
    'UTC',
  ]) {
    const zone = ianaZone(name)!;
    const temporal = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(name);

    it(`${name}: shows the same wall clock at random instants of 1900–2100 and around every change of 2000–2040`, () => {
      const next = random(17);
      const instants = Array.from({length: 600}, () => Math.floor(-2208988800 + next() * 6311433600));
      let moment = temporal(Date.UTC(2000, 0, 1) / 1000);
      for (let change = moment.getTimeZoneTransition('next'); change && change.year < 2040; change = moment.getTimeZoneTransition('next')) {
        moment = change;
        for (const seconds of [-DAYS, -HOUR, -1, 0, 1, HOUR, DAYS]) instants.push(change.epochMilliseconds / 1000 + seconds);
      }
      for (const instant of instants) {
        const expected = temporal(instant).toPlainDateTime();
        assert.equal(zone.toWall(instant), parseDateTime(expected.toString({smallestUnit: 'second'})), formatInstant(instant));
      }
    });

    it(`${name}: finds the same instants, in gaps and overlaps too`, () => {
      const next = random(29);
      const walls = Array.from({length: 300}, () => Math.floor(next() * 2208988800));
      let moment = temporal(Date.UTC(2005, 0, 1) / 1000);
      for (let change = moment.getTimeZoneTransition('next'); change && change.year < 2030; change = moment.getTimeZoneTransition('next')) {
        moment = change;
        const wall = parseDateTime(change.toPlainDateTime().toString({smallestUnit: 'second'}))!;
        for (const minutes of [-1500, -90, -61, -60, -45, -30, -1, 0, 1, 15, 29, 30, 59, 60, 90, 1500]) walls.push(wall + minutes * 60);
      }
      for (const wall of walls) {
        const expected = Temporal.PlainDateTime.from(formatDateTime(wall)).toZonedDateTime(name, {disambiguation: 'compatible'});
        assert.equal(zone.toInstant(wall), expected.epochMilliseconds / 1000, formatDateTime(wall));
      }
    });
  }
});

describe('what the platform tells of a zone', () => {
  const without = {};
  const withTemporal = {Temporal};

  for (const name of ['Europe/Copenhagen', 'america/NEW_YORK', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Etc/GMT+12', 'UTC'])
    it(`${name}: is the same with Temporal and without, in any case of letters`, () => {
      const [known, offsetAt] = platformZone(name, without);
      const [knownToTemporal, offsetByTemporal] = platformZone(name, withTemporal);
      assert.equal(knownToTemporal, known);
      for (const day of ['0001-01-01', '1885-06-01', '1943-07-01', '1985-01-31', '2026-03-29', '2026-07-01', '2026-10-25', '9998-07-01'])
        for (const hour of [0, 1, 2, 12]) {
          const instant = parseInstant(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)!;
          assert.equal(offsetByTemporal(instant), offsetAt(instant), `${day} ${hour}`);
        }
    });

  it('counts seconds where a clock was set by the sun, and nothing where it is that of UTC', () => {
    const noon = parseInstant('1885-06-01T12:00:00Z')!;
    assert.equal(platformZone('Asia/Kathmandu', without)[1](noon), 5 * HOUR + 41 * 60 + 16);
    assert.equal(platformZone('America/New_York', without)[1](parseInstant('1870-06-01T12:00:00Z')!), -(4 * HOUR + 56 * 60 + 2));
    assert.equal(platformZone('UTC', without)[1](noon), 0);
  });

  for (const given of [without, withTemporal])
    it(`is nothing of a zone that does not exist, ${given === without ? 'without' : 'with'} Temporal`, () =>
      assert.throws(() => platformZone('Mars/Olympus', given), RangeError));
});

describe('a zone', () => {
  const copenhagen = ianaZone('Europe/Copenhagen')!;

  for (const [wall, instant, why] of [
    ['2026-03-29T01:59', '2026-03-29T00:59:00Z', 'the last minute before the gap'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00Z', 'a time in the gap moves forward'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00Z', 'the first minute after the gap'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z', 'of the two in the overlap the first'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00Z', 'the first minute after the overlap'],
    ['9998-07-01T12:00', '9998-07-01T10:00:00Z', 'summer in the year 9998'],
  ] as const)
    it(`takes ${wall} in Copenhagen for ${instant}: ${why}`, () => assert.equal(instantIn(copenhagen, wall), instant));

  it('works at both ends of the years that count, where the day before is before the first year', () => {
    for (const [name, wall, instant] of [
      ['Etc/GMT-14', '0001-01-01T00:00', '0000-12-31T10:00:00Z'],
      ['Etc/GMT+12', '0001-01-01T00:00', '0001-01-01T12:00:00Z'],
      ['Etc/GMT-14', '9998-12-31T23:59', '9998-12-31T09:59:00Z'],
      ['Etc/GMT+12', '9998-12-31T23:59', '9999-01-01T11:59:00Z'],
    ] as const) {
      assert.equal(instantIn(ianaZone(name)!, wall), instant);
      assert.equal(
        wallIn(ianaZone(name)!, instant.startsWith('0000') ? '0001-01-01T00:00Z' : instant),
        instant.startsWith('0000') ? '0001-01-01T14:00' : wall,
      );
    }
  });

  it('shows both hours of the overlap at the same wall-clock time', () => {
    assert.equal(wallIn(copenhagen, '2026-10-25T00:30:00Z'), '2026-10-25T02:30');
    assert.equal(wallIn(copenhagen, '2026-10-25T01:30:00Z'), '2026-10-25T02:30');
  });

  it('is found in any case, and named as the platform names it', () => {
    assert.equal(ianaZone('EUROPE/copenhagen')?.name, 'Europe/Copenhagen');
    assert.equal(ianaZone('europe/copenhagen'), copenhagen);
    assert.equal(ianaZone('utc')?.name, 'UTC');
  });

  for (const name of [
    '',
    'Mars/Olympus',
    'W. Europe Standard Time',
    '+01:00',
    '__proto__',
    'constructor',
    'Europe/Copenhagen\0',
    ' Europe/Copenhagen',
  ])
    it(`does not exist by the name ${JSON.stringify(name)}`, () => assert.equal(ianaZone(name), undefined));

  it('with a fixed offset is the same all year', () => {
    const zone = fixedZone('+05:45', 5.75 * HOUR);
    assert.equal(instantIn(zone, '2026-07-01T12:00'), '2026-07-01T06:15:00Z');
    assert.equal(wallIn(zone, '1926-01-01T00:00:00Z'), '1926-01-01T05:45');
    assert.equal(zone.name, '+05:45');
  });

  it('from a list of changes behaves as the IANA zone with the same changes', () => {
    const changes = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25'].map((date, i) => ({
      at: parseInstant(`${date}T01:00:00Z`)!,
      offset: (i % 2 ? 1 : 2) * HOUR,
    }));
    const zone = transitionZone('Our own', [{at: -Infinity, offset: HOUR}, ...changes]);
    for (let wall: number = parseDateTime('2025-01-01T00:00')!; wall < parseDateTime('2027-03-01T00:00')!; wall += HOUR / 4) {
      assert.equal(zone.toInstant(wall), copenhagen.toInstant(wall), formatDateTime(wall));
      assert.equal(zone.toWall(wall), copenhagen.toWall(wall), formatInstant(wall));
    }
  });

  it('uses the first offset of its list before the list begins, and UTC without any', () => {
    const zone = transitionZone('Late', [{at: parseInstant('2026-03-29T01:00:00Z')!, offset: 2 * HOUR}]);
    assert.equal(instantIn(zone, '2020-01-01T12:00'), '2020-01-01T10:00:00Z');
    assert.equal(instantIn(transitionZone('None', []), '2020-01-01T12:00'), '2020-01-01T12:00:00Z');
  });

  it('converts ten times in less than Intl needs for once, when it knows the years', async () => {
    const format = new Intl.DateTimeFormat('da', {timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset'});
    let sum = 0;
    const time = (times: number, work: (second: number) => number) => () =>
      processorTime(() => {
        for (let i = 0; i < times; i++) sum += work(1_750_000_000 + i * 600);
      });
    const ours = time(50_000, (second) => copenhagen.toInstant(second));
    await ours();
    const share = await ratio(
      ours,
      time(5_000, (second) => format.format(second * 1000).length),
      1,
    );
    assert.ok(sum > 0);
    assert.ok(share < 1, `${share} times`);
  });
});

describe('a zone in browsers without longOffset', () => {
  for (const name of ['Europe/Copenhagen', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'])
    it(`${name}: has the same offsets as in others`, () => {
      const [known, offsetAt] = platformZone(name, {});
      const [knownToOlder, offsetByOlder] = olderPlatformZone(name);
      assert.equal(knownToOlder, known);
      const next = random(31);
      for (let i = 0; i < 500; i++) {
        const instant = Math.floor(next() * 2208988800);
        assert.equal(offsetByOlder(instant), offsetAt(instant), formatInstant(instant));
      }
    });

  for (const [name, since] of [
    ['Europe/Kyiv', '2021-01-01'],
    ['America/Nuuk', '2023-11-01'],
    ['Pacific/Kanton', '2021-01-01'],
    ['America/Ciudad_Juarez', '2022-12-01'],
    ['America/Coyhaique', '2025-04-01'],
  ] as const)
    it(`${name}: is found by a name that was there before, with the same hours from ${since} on`, () => {
      const [known, offsetByOlder] = olderPlatformZone(name);
      const [, offsetAt] = platformZone(name, {});
      assert.equal(known, name);
      for (let instant = parseInstant(`${since}T00:00:00Z`)!; instant < parseInstant('2030-01-01T00:00:00Z')!; instant += 6 * HOUR)
        assert.equal(offsetByOlder(instant), offsetAt(instant), formatInstant(instant));
    });

  it('refuses what nobody knows', () => assert.throws(() => olderPlatformZone('Mars/Olympus'), RangeError));
});
