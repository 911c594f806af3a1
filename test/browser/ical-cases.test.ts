// In one engine only: what is tried is what is listed.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {formatDateTime, parseDateTime} from '../../src/model/calendar.js';
import {expandRule} from '../../src/model/recurrence.js';
import {platformZone} from '../../src/model/platform-zone.js';
import {parseRule} from '../../src/feed/ical/rule.js';
import {caseOccurrences, readCalendar, sorted, type CaseOccurrence} from '../tools/read-calendar.js';

interface Case {
  readonly id: string;
  readonly group: string;
  readonly strict: boolean;
  readonly ics?: string;
  readonly icsBase64?: string;
  readonly defaultTz: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly expected: readonly CaseOccurrence[];
  readonly alternatives?: readonly (readonly CaseOccurrence[])[];
}

const load = async <T>(file: string) => (await (await fetch(`/test/fixtures/ical/${file}`)).json()) as T;
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const textOf = (list: readonly CaseOccurrence[]) =>
  JSON.stringify(sorted(list).map(({start, end, allDay, summary, status}) => [start, end, allDay, summary, status ?? '']));

async function wrongCases(cases: readonly Case[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of cases) {
    const feed = await readCalendar(one.ics ?? bytesOf(one.icsBase64!), {
      from: one.windowStart,
      until: one.windowEnd,
      timeZone: one.defaultTz,
    });
    const accepted = [one.expected, ...(one.strict ? [] : (one.alternatives ?? []))].map(textOf);
    if (!accepted.includes(textOf(caseOccurrences(feed)))) wrong.push(one.id);
  }
  return wrong;
}

// The same cases as in Node: what one engine's zone data and dates say, all must.
describe('calendars in this browser', function () {
  let cases: readonly Case[];
  before(async () => {
    cases = await load<Case[]>('cases.json');
    // Greenland changed its clocks in 2023; an engine that brings older zone data cannot know.
    const nuuk = new Intl.DateTimeFormat('en', {timeZone: 'America/Godthab', timeZoneName: 'longOffset'}).format(Date.UTC(2025, 0, 1));
    if (!nuuk.includes('-02:00')) cases = cases.filter(({ics}) => !ics?.includes('Greenland'));
  });

  it('give exactly their occurrences, all of the cases', async () => {
    expect(cases.length).to.be.greaterThan(250);
    expect(await wrongCases(cases)).to.deep.equal([]);
  });

  it('give the same on a machine in another zone', async function () {
    for (const zone of ['America/New_York', 'Asia/Kathmandu']) {
      const isEmulated = await executeServerCommand('emulate-zone', {zone});
      if (isEmulated === true) expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.be.oneOf([zone, 'Asia/Katmandu']);
      expect(await wrongCases(cases.filter(({group}) => ['tz', 'xwr', 'dst', 'until', 'allday', 'single'].includes(group)))).to.deep.equal(
        [],
      );
    }
    await executeServerCommand('emulate-zone', {zone: ''});
  });

  // An engine without Temporal compares Intl with itself.
  it('are told of zones alike, by Temporal and without', () => {
    for (const name of ['europe/copenhagen', 'America/New_York', 'Africa/Casablanca', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
      const [known, offsetAt] = platformZone(name);
      const [knownWithout, offsetWithout] = platformZone(name, {});
      expect(known.toLowerCase()).to.equal(name.toLowerCase());
      expect(knownWithout).to.be.oneOf([known, 'Asia/Katmandu']);
      const differing: string[] = [];
      for (let instant = Date.UTC(1990) / 1000; instant < Date.UTC(2040) / 1000; instant += 86400 * 5)
        if (offsetAt(instant) !== offsetWithout(instant)) differing.push(new Date(instant * 1000).toISOString());
      expect(differing, name).to.deep.equal([]);
    }
    expect(() => platformZone('Mars/Olympus')).to.throw(RangeError);
    expect(() => platformZone('Mars/Olympus', {})).to.throw(RangeError);
  });

  it('follow every rule', async () => {
    const rules = await load<{id: string; rrule: string; dtstart: string; limit: string; max: number; expected: string[]}[]>('rrules.json');
    const wall = (compact: string) => parseDateTime(compact.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6'))!;
    const compact = (seconds: number) => `${formatDateTime(seconds).replace(/[-:]/g, '')}00`.slice(0, 15);
    const wrong = rules.filter(({rrule, dtstart, limit, max, expected}) => {
      const {rule} = parseRule(rrule);
      const {starts} = expandRule(rule!, wall(dtstart), wall(dtstart), wall(limit), max);
      return starts.map(compact).join() !== expected.join();
    });
    expect(wrong.map(({id}) => id)).to.deep.equal([]);
  });
});
