import {css, html, nothing, type TemplateResult} from 'lit';
import {agendaOf, type Listing} from '../../model/agenda.js';
import {parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Activity, Feed} from '../../model/feed.js';
import {
  EMPTY_INDEX,
  FACETS,
  facetCounts,
  isEmptyQuery,
  filterOf,
  NO_QUERY,
  queryIndex,
  toggled,
  type Facet,
  type Query,
  type QueryIndex,
} from '../../model/query.js';
import {phoneFor} from '../../model/visitor-contacts.js';
import {formatWeekday} from '../../text/format.js';
import {autonym, directionOf, languageName} from '../../text/languages.js';
import {inLanguage, language} from '../../text/words.js';
import {activityCount, showMore} from '../../text/phrases/activities.js';
import {audienceName, topicName} from '../../text/phrases/codes.js';
import * as say from '../../text/phrases/search.js';
import '../../text/spoken-languages.js';
import {textIn} from '../../text/text-in.js';
import {FilterChangedEvent} from './events.js';
import {icon} from '../shared/icons.js';
import {pauseBetweenSlices, yieldToPage} from '../shared/pause.js';
import {emptyState} from './empty-state.js';
import type {LbbActivities} from './lbb-activities.js';

/** The panel's groups of choices; town and group stand under one heading. */
interface Group {
  readonly name: () => string;
  readonly facets: readonly Facet[];
}
const groups: readonly Group[] = [
  {name: say.topic, facets: ['topic']},
  {name: say.place, facets: ['town', 'organization']},
  {name: say.spokenLanguage, facets: ['language']},
  {name: say.audience, facets: ['audience']},
  {name: () => '', facets: ['flag']},
];

const flags = new Map([
  ['free', say.free],
  ['children', say.childrenWelcome],
  ['drop-in', say.withoutRegistration],
  ['interpreter', say.withInterpreter],
]);

interface Option {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
  readonly name: string;
  readonly isChosen: boolean;
}

/** Choices of a facet shown at first, those that most activities have; a county has a hundred places. */
const MOST_OPTIONS = 8;

/** Groups whose numbers are given to those who find nothing. */
const MOST_PHONES = 3;

/** Lines drawn while letters follow each other: a screen of them must do. */
const FEW_LINES = 10;

/** Milliseconds without typing after which the count is told to screen readers. */
const QUIET = 600;

/** What the visitor looks for, and what that leaves: search, days, filters, and their place in the page's address. */
export class Finder {
  static readonly styles = css`
    .panel {
      padding: 1.1em 1.2em 1.2em;
      border-radius: var(--_radius);
      background: var(--_tint);
      display: grid;
      gap: 1.2em;
    }
    .panel fieldset {
      border: 0;
      margin: 0;
      padding: 0;
      min-inline-size: 0;
    }
    .panel legend {
      font-weight: 600;
      margin-block-end: 0.6em;
      padding: 0;
    }
    .opts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    .opt {
      position: relative;
      display: inline-flex;
    }
    .opt input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .opt > span {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      min-block-size: 2.5em;
      padding: 0.3em 0.85em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      line-height: 1.2;
    }
    .opt:hover > span {
      border-color: currentColor;
    }
    .opt .tick {
      display: none;
    }
    .more-opts {
      min-block-size: 2.5em;
      padding-inline: 0.5em;
      color: var(--_link);
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
    .opt .own,
    .opt .c {
      color: var(--_muted);
    }
    .opt .c {
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .opt input:checked + span {
      background: var(--_primary);
      border-color: var(--_primary);
    }
    .opt input:checked + span > * {
      color: var(--_on-primary);
    }
    .opt input:checked + span .tick {
      display: inline;
    }
    .opt input:focus-visible + span {
      outline: var(--_ring) solid var(--_focus);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      .panel {
        border: 1px solid;
      }
      .opt input:checked + span {
        forced-color-adjust: none;
        background: Highlight;
        border-color: Highlight;
      }
      .opt input:checked + span > * {
        color: HighlightText;
      }
    }
  `;

  query: Query = NO_QUERY;
  weekdays: readonly number[] = [];
  isOpen = false;
  /** While letters follow each other, a screen of lines must do. */
  isTyping = false;
  /** Times on each weekday, as they were when the visitor began to type. */
  dots?: readonly number[];
  /** What screen readers are told once the visitor has looked for something. */
  announcement = '';

  private readonly wholeGroups = new Set<Group>();
  private index: QueryIndex = EMPTY_INDEX;
  private feed?: Feed;
  private memoized?: ReturnType<typeof filterOf>;
  private dateKeeper?: (date: string) => boolean;
  private telling?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: LbbActivities) {
    if (!host.syncUrl) return;
    this.readAddress();
    addEventListener('popstate', () => {
      this.readAddress();
      this.memoized = this.dateKeeper = undefined;
      host.requestUpdate();
    });
  }

  /** Takes up a listing: everything in it is made ready to be found. */
  async look(listing: Listing, feed: Feed): Promise<void> {
    this.feed = feed;
    const choice = this.host.choice(this.host.wallNow()); // now: by then another feed may have failed
    this.index = await queryIndex(listing.activities, feed, namesOf, pauseBetweenSlices());
    this.memoized = this.dateKeeper = undefined;
    await yieldToPage();
    // Who has a date at all is remembered, and a browser has looked for a letter once: the visitor's first comes quicker.
    agendaOf(listing, {...choice, until: '9999', limit: 0, filter: filterOf({...NO_QUERY, text: 'a'}, this.index)});
    this.host.requestUpdate();
  }

  get chosenCount(): number {
    return FACETS.reduce((sum, facet) => sum + (this.query.choices[facet]?.length ?? 0), 0);
  }

  get filter(): ReturnType<typeof filterOf> | undefined {
    return isEmptyQuery(this.query) ? undefined : (this.memoized ??= filterOf(this.query, this.index));
  }

  get dateFilter(): ((date: string) => boolean) | undefined {
    return this.weekdays.length ? (this.dateKeeper ??= (date) => this.weekdays.includes(weekdayOf(parseDate(date)!))) : undefined;
  }

  type(text: string): void {
    this.change({...this.query, text}, this.weekdays, true);
  }

  togglePanel(): void {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
  }

  /** A day more or less; without one all days. */
  chooseDay(day?: number): void {
    const {weekdays} = this;
    this.change(
      this.query,
      day === undefined ? [] : weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day],
    );
  }

  private choose(facet: Facet, value: string): void {
    this.change(toggled(this.query, facet, value), this.weekdays);
  }

  private change(query: Query, weekdays: readonly number[], isTyping = false): void {
    this.query = query;
    this.weekdays = weekdays;
    this.memoized = this.dateKeeper = undefined;
    this.isTyping = isTyping;
    if (isTyping) this.host.drawn = Math.min(this.host.drawn, FEW_LINES);
    if (this.host.syncUrl) this.writeAddress(isTyping);
    this.host.requestUpdate();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.isTyping = false;
      const {activityCount: count} = this.host.agenda();
      this.announcement = activityCount(count);
      this.host.dispatchEvent(new FilterChangedEvent(query, count));
      this.host.requestUpdate();
    }, QUIET);
  }

  /** The choices there are, each with how many activities it gives. */
  panel(): TemplateResult {
    const counts = facetCounts(this.query, this.index);
    return html`${groups.map((group) => {
      const {name, facets} = group;
      const all = facets.map((facet) =>
        [...counts[facet]]
          .map(([value, count]) => ({facet, value, count, name: this.nameOf(facet, value), isChosen: this.isChosen(facet, value)}))
          .filter(({count, isChosen}) => count || isChosen)
          .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, language())),
      );
      const isWhole = this.wholeGroups.has(group) || all.every(({length}) => length <= MOST_OPTIONS + 1);
      // What is chosen stays in sight.
      const shown = all.flatMap((options) => options.filter(({isChosen}, i) => isWhole || i < MOST_OPTIONS || isChosen));
      if (!shown.length) return nothing;
      return html`<fieldset>
        <legend class=${name() ? '' : 'vh'}>${name() || say.filters()}</legend>
        <div class="opts">
          ${shown.map((option) => this.option(option))}
          ${
            isWhole
              ? nothing
              : html`<button type="button" class="more-opts" part="button" @click=${(event: Event) =>
                  this.showWhole(
                    group,
                    all.flat().findIndex((option) => !shown.includes(option)),
                    event,
                  )}>
                  ${showMore()}
                </button>`
          }
        </div>
      </fieldset>`;
    })}
    ${this.chosenCount ? html`<p><button type="button" class="btn" part="button" @click=${() => this.change({...this.query, choices: {}}, this.weekdays)}>${say.clearFilters()}</button></p>` : nothing}`;
  }

  private isChosen = (facet: Facet, value: string): boolean => this.query.choices[facet]?.includes(value) ?? false;

  /** All of a group's choices; the first of the new ones takes the focus of the button that goes. */
  private async showWhole(group: Group, firstNew: number, {currentTarget}: Event): Promise<void> {
    const choices = (currentTarget as Element).parentElement!;
    this.wholeGroups.add(group);
    this.host.requestUpdate();
    await this.host.listDrawn();
    choices.querySelectorAll('input')[firstNew]?.focus();
  }

  private option({facet, value, count, name, isChosen}: Option): TemplateResult {
    const own = facet === 'language' ? autonym(value) : undefined;
    return html`<label class="opt"
      ><input type="checkbox" .checked=${isChosen} @change=${() => this.choose(facet, value)} /><span
        ><span class="tick" aria-hidden="true">✓</span><span>${name}</span>${
          own && own !== name ? html`<span class="own" lang=${value} dir=${directionOf(value)}>${own}</span>` : nothing
        }<span class="c">${count}</span></span
      ></label
    >`;
  }

  /** Each thing that is looked for, in words, and how to look without it. */
  private wishes(): {readonly name: string; readonly drop: () => void}[] {
    const {choices, text} = this.query;
    return [
      ...(text.trim() ? [{name: `“${text.trim()}”`, drop: () => this.type('')}] : []),
      ...this.weekdays.map((day) => ({name: formatWeekday(WEEKDAYS[day]!, language()), drop: () => this.chooseDay(day)})),
      ...FACETS.flatMap((facet) =>
        (choices[facet] ?? []).map((value) => ({name: this.nameOf(facet, value), drop: () => this.choose(facet, value)})),
      ),
    ];
  }

  get looksFor(): readonly string[] {
    return this.wishes().map(({name}) => name);
  }

  /** Nothing fits: what was asked for, and how to loosen it. */
  empty(): TemplateResult | undefined {
    if (isEmptyQuery(this.query) && !this.weekdays.length) return undefined;
    const way = (name: string, act: () => void) => html`<button type="button" class="btn" part="button" @click=${act}>${name}</button>`;
    const ways = [
      ...this.wishes().map(({name, drop}) => way(say.showWithout(name), drop)),
      way(say.showAllActivities(this.index.values.size), () => this.change(NO_QUERY, [])),
    ];
    // The page may have its own words for nothing; the ways back stand there all the same.
    return html`<div><slot name="empty">${emptyState(say.noneFits(), say.noneFitsAdvice(), this.phones())}</slot><div class="go">${ways}</div></div>`;
  }

  /** The numbers of those who run most of what there is. */
  private phones(): TemplateResult {
    const counts = new Map<string, number>();
    for (const {organization} of this.index.values.keys()) if (organization) counts.set(organization, (counts.get(organization) ?? 0) + 1);
    const found = new Map<string, TemplateResult>();
    for (const [organization] of [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_PHONES)) {
      const link = phoneFor({organization}, this.feed!);
      if (link && !found.has(link.href))
        found.set(
          link.href,
          html`<li>
            ${icon('phone')} <bdi>${this.nameOf('organization', organization)}</bdi> <a href=${link.href}><bdi dir="ltr">${link.text}</bdi></a>
          </li>`,
        );
    }
    return html`<ul>
      ${found.values()}
    </ul>`;
  }

  private nameOf(facet: Facet, value: string): string {
    if (facet === 'topic') return topicName(value) ?? value;
    if (facet === 'audience') return audienceName(value) ?? value;
    if (facet === 'language') return languageName(value, language());
    if (facet === 'flag') return flags.get(value)?.() ?? value;
    const group = facet === 'organization' ? this.feed?.organizations.find(({id}) => id === value) : undefined;
    return group ? textIn(group.name, language(), this.feed!.language).text : value;
  }

  // In the address: ?lbb-q=mad&lbb-f=topic.food&lbb-f=language.ar&lbb-d=0

  private readAddress(): void {
    const params = new URLSearchParams(location.search);
    const choices: Partial<Record<Facet, string[]>> = {};
    for (const one of params.getAll('lbb-f')) {
      const dot = one.indexOf('.');
      const facet = FACETS.find((facet) => facet === one.slice(0, dot));
      if (facet) (choices[facet] ??= []).push(one.slice(dot + 1));
    }
    this.query = {text: params.get('lbb-q') ?? '', choices};
    this.weekdays = params
      .getAll('lbb-d')
      .map(Number)
      .filter((day) => WEEKDAYS[day]);
  }

  /** Typing replaces, choosing adds an entry to go back to. */
  private writeAddress(isTyping: boolean): void {
    const url = new URL(location.href);
    for (const name of ['lbb-q', 'lbb-f', 'lbb-d']) url.searchParams.delete(name);
    if (this.query.text.trim()) url.searchParams.set('lbb-q', this.query.text);
    for (const facet of FACETS) for (const value of this.query.choices[facet] ?? []) url.searchParams.append('lbb-f', `${facet}.${value}`);
    for (const day of this.weekdays) url.searchParams.append('lbb-d', String(day));
    if (url.href !== location.href) history[isTyping ? 'replaceState' : 'pushState'](history.state, '', url);
  }
}

/** The words a reader sees for an activity's codes, in the reader's language and in Danish. */
function namesOf({topics = [], audience = [], availableLanguage = []}: Activity): string[] {
  const names = () => [
    ...topics.map((code) => topicName(code) ?? code),
    ...audience.map((code) => audienceName(code) ?? code),
    ...availableLanguage.map((tag) => languageName(tag, language())),
  ];
  return [...names(), ...(language() === 'da' ? [] : inLanguage('da', names)), ...availableLanguage.map((tag) => autonym(tag) ?? tag)];
}
