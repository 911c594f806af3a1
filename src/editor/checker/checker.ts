/** What is known of a feed that is being tried. What is seen of it is made in `view.ts`. */
import {render, type TemplateResult} from 'lit';
import {decodeText} from '../../feed/decode.js';
import {readFeed} from '../../feed/read-advised.js';
import {addDays} from '../../model/calendar.js';
import {FeedError, type Feed, type Problem} from '../../model/feed.js';
import {unmetDates} from '../../model/unmet-dates.js';
import {HOME_ZONE} from '../../model/zone.js';
import type {Finding} from '../../tool/check/finding.js';
import {hoursInWords} from '../../tool/check/hours.js';
import {findingsInSheet, findingsOf, unmetInSheet} from '../../tool/check/findings.js';
import {problemSentence} from '../../text/problems.js';
import {loadNames} from '../codes.js';
import {isSheet} from '../../tool/sheet/is-sheet.js';
import {fetchAddress} from '../files.js';
import {writtenIn} from '../../tool/check/lines.js';
import {browserLanguage, say, type Language, type WordKey} from '../words.js';

/** A problem, and the line of the file where it is, when that is known. */
export interface Found {
  readonly problem: Problem | Finding;
  readonly line?: number;
}

const NO_HOURS = {da: [], en: []};

type Tried = Pick<Checker, 'feed' | 'found' | 'findings' | 'hours'>;

export interface Period {
  readonly from: string;
  /** The last day. */
  readonly until: string;
  readonly timeZone: string;
}

export class Checker {
  language: Language;
  feed?: Feed;
  found: readonly Found[] = [];
  /** What may be right, and what a person should look at. */
  findings: readonly Found[] = [];
  /** Opening hours as they are understood. */
  hours: Readonly<Record<Language, readonly (readonly string[])[]>> = NO_HOURS;
  /** Why nothing could be read. */
  fault = '';
  blockedAddress = '';
  period: Period;
  private drawing?: Promise<void>;
  private number = 0;

  constructor(
    private readonly host: HTMLElement,
    today: string,
    private readonly view: (checker: Checker) => TemplateResult,
  ) {
    this.language = browserLanguage();
    this.period = {from: today, until: addDays(today, 60), timeZone: HOME_ZONE};
    void loadNames().then(this.draw);
    void this.draw();
  }

  readonly say = (key: WordKey, values?: Readonly<Record<string, string | number>>): string => say(key, this.language, values);

  readonly draw = (): Promise<void> =>
    (this.drawing ??= Promise.resolve().then(() => {
      this.drawing = undefined;
      document.documentElement.lang = this.language;
      render(this.view(this), this.host);
    }));

  setLanguage(language: Language): void {
    this.language = language;
    void this.draw();
  }

  /** Resolves when what came of it is drawn. */
  async tryAddress(address: string): Promise<void> {
    await this.trying(async () => {
      const {bytes, name} = await fetchAddress(address);
      return this.read(bytes, name);
    });
  }

  async tryBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.trying(() => this.read(bytes, name));
  }

  private async trying(read: () => Promise<Tried>): Promise<void> {
    const number = ++this.number;
    const result = await read().then(
      (read) => ({...read, fault: '', blockedAddress: ''}),
      (error: unknown) => this.faultOf(error),
    );
    // Of two that were tried the last one counts.
    if (number !== this.number) return;
    Object.assign(this, {feed: undefined, found: [], findings: [], hours: NO_HOURS, blockedAddress: ''}, result);
    await this.draw();
  }

  private faultOf(error: unknown): {fault: string; blockedAddress?: string} {
    if (!(error instanceof FeedError)) return {fault: this.say('cannotRead', {found: String(error)})};
    if (error.code === 'blocked') return {fault: '', blockedAddress: String(error.values.url)};
    return {fault: problemSentence({code: error.code, where: '', values: error.values}, this.language)};
  }

  private async read(bytes: Uint8Array, name: string): Promise<Tried> {
    const {from, until, timeZone} = this.period;
    const options = {from, until: addDays(until, 1), timeZone};
    const days = Math.round((Date.parse(until) - Date.parse(from)) / 864e5) + 1;
    if (isSheet(bytes, name)) {
      const {readSheet} = await import('../../tool/sheet/read-sheet.js');
      const sheet = await readSheet(bytes, {name, today: from});
      const feed = await readFeed(JSON.stringify(sheet.feed), options);
      const findings = findingsInSheet(findingsOf(feed, sheet.feed, from, days), sheet);
      const problems = [...sheet.problems, ...unmetInSheet(sheet, feed, from, options.until)];
      return {
        feed,
        found: problems.map((problem) => ({problem})),
        findings: findings.map((problem) => ({problem})),
        hours: await hoursOf(feed, from),
      };
    }
    const feed = await readFeed(bytes, options);
    const isJson = feed.sources[0]?.kind === 'json';
    const reported = [...feed.problems, ...unmetDates(feed, from, options.until)];
    const written = isJson ? writtenIn(decodeText(bytes, []), reported) : undefined;
    const {raw, problems} = written ?? {raw: undefined, problems: reported};
    const withLine = (problem: Problem | Finding): Found => ({problem, line: written?.placeOf(problem)?.line});
    const found = problems.map(withLine).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return {feed, found, findings: findingsOf(feed, raw, from, days).map(withLine), hours: await hoursOf(feed, from)};
  }
}

/** In both languages of the page, as on the first day that is looked at. */
async function hoursOf(feed: Feed, from: string): Promise<Checker['hours']> {
  const noon = Date.parse(`${from}T12:00Z`) / 1000;
  return {da: await hoursInWords(feed, noon, 'da'), en: await hoursInWords(feed, noon, 'en')};
}
