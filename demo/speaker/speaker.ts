/** What is known of a translation that is being read, and what has been corrected. What is seen of it is made in `view.ts`. */
import {render, type TemplateResult} from 'lit';
import {faultsOf} from '../../scripts/generate/translation-checks.mjs';
import {changeLanguage} from '../../src/elements/shared/follow-language.js';
import {words as activities} from '../../src/text/generated/words/activities.js';
import {words as contactCard} from '../../src/text/generated/words/contact-card.js';
import {words as openingHours} from '../../src/text/generated/words/opening-hours.js';
import {words as volunteerSignup} from '../../src/text/generated/words/volunteer-signup.js';
import {languages} from '../../src/text/interface-languages.js';
import {tags} from '../../src/text/languages.js';
import {loadWords, useWords, type WordsFile} from '../../src/text/words.js';
import {fileName, readCorrections, writeCorrections, type Correction, type Role} from './corrections.js';
import {markOf, sentenceAt, sentencesIn} from './marks.js';
import {formsOf, valuesIn, type Translation, type Unit} from './units.js';
import {say, type Language, type WordKey} from './words.js';

export const elementNames = ['activities', 'opening-hours', 'contact-card', 'volunteer-signup'] as const;
export const filters = ['all', 'unread', 'changed', 'asked', 'faulty'] as const;

/** What the view shows of the page, besides the sentences. */
interface Shown {
  language: Language;
  way: 'place' | 'list';
  element: (typeof elementNames)[number];
  isPointing: boolean;
  filter: (typeof filters)[number];
  find: string;
  count: number;
  role: Role;
  /** The last thing that was done, for everybody to hear. */
  message: string;
}

const REVIEWED = /^(signed-off|final)$/;
const STEP = 20;

export class Speaker {
  tag = '';
  translation?: Translation;
  isMissing = false;
  /** The sentence that is pointed at, by its place among the units. */
  pointed?: number;
  seen: ReadonlyMap<number, Element> = new Map();
  readonly shown: Shown;
  /** By language: what was typed in one is there when one comes back to it. */
  private readonly corrections = new Map<string, Map<string, Correction>>();
  private readonly unsaved = new Set<string>();
  private drawing?: Promise<void>;
  private framed?: HTMLElement;
  /** The marked sentences as `words.ts` asks for them: another function when there are others, so that it loads them. */
  private marked?: () => Promise<WordsFile>;

  constructor(
    private readonly host: HTMLElement,
    private readonly load: (tag: string) => Promise<Translation>,
    private readonly view: (speaker: Speaker) => TemplateResult,
    readonly feed = 'feeds/esbjerg.json',
    language: Language = /^(da|nb|nn|no|fo|kl)\b/.test(navigator.language) ? 'da' : 'en',
  ) {
    const [element] = elementNames;
    this.shown = {
      language,
      way: 'place',
      element,
      isPointing: true,
      filter: 'all',
      find: '',
      count: STEP,
      role: 'native speaker',
      message: '',
    };
    host.addEventListener('click', (event) => this.point(event), true);
    addEventListener('beforeunload', (event) => host.isConnected && this.unsaved.size && event.preventDefault());
    void useWords(new Proxy({}, {get: (_, tag) => (tag === this.tag ? this.marked : undefined)}));
  }

  readonly say = (key: WordKey, values?: Readonly<Record<string, string | number>>): string => say(key, this.shown.language, values);

  readonly draw = (): Promise<void> =>
    (this.drawing ??= Promise.resolve().then(() => {
      this.drawing = undefined;
      this.host.lang = this.shown.language;
      render(this.view(this), this.host);
      this.frame();
    }));

  set(change: Partial<Shown>): Promise<void> {
    if ('filter' in change || 'find' in change) this.shown.count = STEP;
    if ('element' in change) this.pointed = undefined;
    Object.assign(this.shown, change);
    return this.draw();
  }

  showMore(): Promise<void> {
    return this.set({count: this.shown.count + STEP});
  }

  get name(): string {
    return languages.find(({tag}) => tag === this.tag)?.name ?? this.tag;
  }

  /** Reads another language; resolves when its sentences are drawn, and the elements speak it. */
  async read(tag: string): Promise<void> {
    this.tag = tag;
    this.translation = this.pointed = this.marked = undefined;
    this.isMissing = false;
    void this.draw();
    try {
      const translation = await this.load(tag);
      // The elements' own words first, or they would be loaded over ours.
      const own = [activities, openingHours, contactCard, volunteerSignup].flatMap(({first, rest}) => [first, rest]);
      await Promise.all(own.map((files) => loadWords(files, tag)));
      if (this.tag !== tag) return;
      this.translation = translation;
      await this.speak();
    } catch {
      this.isMissing = this.tag === tag;
    }
    await this.draw();
  }

  /** Has the elements say the sentences as they are corrected, each with its mark. */
  private async speak(): Promise<void> {
    const {units = []} = this.translation ?? {};
    const keys = units.map(({key}) => key).join(' ');
    const sentences = units.map((unit, at) => this.textOf(unit).replace(/\s*\n\s*/g, ' ') + markOf(at)).join('\n');
    this.marked = () => Promise.resolve({keys, sentences});
    await changeLanguage(this.tag);
  }

  // Corrections

  private get own(): Map<string, Correction> {
    const own = this.corrections.get(this.tag) ?? new Map<string, Correction>();
    this.corrections.set(this.tag, own);
    return own;
  }

  correctionOf(unit: Unit): Correction | undefined {
    return this.own.get(unit.id);
  }

  textOf(unit: Unit): string {
    return this.correctionOf(unit)?.text ?? unit.target;
  }

  isRead(unit: Unit): boolean {
    return this.correctionOf(unit)?.isRight ?? REVIEWED.test(unit.state);
  }

  /** What is typed counts as read; nothing is kept of a sentence that is as it was. */
  correct(unit: Unit, change: Partial<Correction>): void {
    const before = this.correctionOf(unit) ?? {danish: unit.danish, text: unit.target, isRight: REVIEWED.test(unit.state), comment: ''};
    const after = {...before, ...('text' in change && {isRight: true}), ...change, danish: unit.danish};
    const isAsItWas = after.text === unit.target && !after.comment && after.isRight === REVIEWED.test(unit.state);
    if (isAsItWas) this.own.delete(unit.id);
    else this.own.set(unit.id, after);
    this.unsaved.add(this.tag);
    this.shown.message = '';
    void this.draw();
  }

  undo(unit: Unit): void {
    this.own.delete(unit.id);
    void this.draw();
    void this.speak();
  }

  /** What was typed stands in the elements when one leaves the field. */
  leave(): void {
    void this.speak();
  }

  lacksValue(unit: Unit): boolean {
    const [needed, said] = [valuesIn(unit.danish), valuesIn(this.textOf(unit))];
    return needed !== said && !(unit.numbers.length === 1 && !said);
  }

  faultsOf(unit: Unit): readonly string[] {
    const {terms = [], units = []} = this.translation ?? {};
    if (unit.id.startsWith('term.')) return this.textOf(unit).trim() ? [] : ['says nothing'];
    const named = terms.map((term) => {
      const own = units.find(({id}) => id === `term.${term.term}`);
      return own ? {...term, forms: formsOf(this.textOf(own))} : term;
    });
    const bare = (text: string) => text.replace(/\{\d\}/g, '\ufffc');
    const sentence = {danish: bare(unit.danish), english: bare(unit.english), target: bare(this.textOf(unit)), isSame: unit.isSame};
    return faultsOf(sentence, this.tag, named);
  }

  /** The units of the list, plural forms of one sentence together. */
  groups(): Unit[][] {
    const {filter, find} = this.shown;
    const wanted = find.trim().toLowerCase();
    const isWanted = (unit: Unit): boolean =>
      `${unit.danish}\n${unit.english}\n${this.textOf(unit)}`.toLowerCase().includes(wanted) &&
      (filter === 'all' ||
        (filter === 'unread' && !this.isRead(unit)) ||
        (filter === 'changed' && this.own.has(unit.id)) ||
        (filter === 'asked' && unit.readings.some(([what]) => what === '?')) ||
        (filter === 'faulty' && (this.lacksValue(unit) || this.faultsOf(unit).length > 0)));
    const groups = new Map<string, Unit[]>();
    for (const unit of this.translation?.units ?? []) groups.set(unit.group, [...(groups.get(unit.group) ?? []), unit]);
    return [...groups.values()].filter((units) => units.some(isWanted));
  }

  get changedCount(): number {
    return this.own.size;
  }

  // Where the sentences stand

  private get stage(): Element | null {
    return this.host.querySelector('.stage');
  }

  private look(): void {
    this.seen = this.stage ? sentencesIn(this.stage) : new Map();
  }

  /** A press on the element shows the sentence, in place of what the press would do. */
  private point(event: Event): void {
    const path = event.composedPath();
    const at = this.stage ? path.indexOf(this.stage) : -1;
    if (at < 0 || !this.shown.isPointing) return;
    event.preventDefault();
    event.stopPropagation();
    this.look();
    this.pointed = sentenceAt(path.slice(0, at));
    void this.set({message: this.pointed === undefined ? this.say('notUnit') : ''});
  }

  /** The sentence before or after the one that is pointed at, in the order in which they stand. */
  step(by: 1 | -1): void {
    this.look();
    const order = [...this.seen.keys()];
    const at = this.pointed === undefined ? (by === 1 ? -1 : order.length) : order.indexOf(this.pointed);
    this.pointed = order[(at + by + order.length) % order.length];
    this.seen.get(this.pointed ?? -1)?.scrollIntoView({block: 'nearest'});
    void this.draw();
  }

  /** Shows where the sentence stands. */
  private frame(): void {
    this.framed?.style.removeProperty('outline');
    const place = this.shown.way === 'place' && this.seen.get(this.pointed ?? -1);
    this.framed = place instanceof HTMLElement ? place : undefined;
    this.framed?.style.setProperty('outline', '3px solid');
  }

  // The file

  file(): File {
    const units = this.own;
    return new File([writeCorrections({language: this.tag, role: this.shown.role, units})], fileName(this.tag), {type: 'application/json'});
  }

  /** The file has been handed to the speaker. */
  handedOut(): void {
    this.unsaved.delete(this.tag);
    const lacking = this.translation?.units.filter((unit) => this.own.has(unit.id) && this.lacksValue(unit)).length ?? 0;
    const message = this.say('saved', {name: fileName(this.tag), count: this.own.size});
    void this.set({message: lacking ? `${message} ${this.say('broken', {count: lacking})}` : message});
  }

  /** A file that was handed out before. */
  async openFile(file: File): Promise<void> {
    const {name} = file;
    const read = readCorrections(await file.text());
    if (!read) return this.set({message: this.say('notOurs', {name})});
    const {language, units, role} = read;
    if (!tags.slice(1).includes(language)) return this.set({message: this.say('otherLanguage', {name, language})});
    if (this.tag !== language || !this.translation) await this.read(language);
    const known = new Set(this.translation?.units.map(({id}) => id));
    for (const [id, unit] of units) if (known.has(id)) this.own.set(id, unit);
    const unknown = [...units.keys()].filter((id) => !known.has(id)).length;
    const message = this.say('opened', {name, count: units.size - unknown});
    await this.speak();
    return this.set({role, message: unknown ? `${message} ${this.say('unknown', {count: unknown})}` : message});
  }
}
