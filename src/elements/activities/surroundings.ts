import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Activity, Feed, Occurrence, Text} from '../../model/feed.js';
import type {LimitsOf} from '../../model/limitations.js';
import {formatList} from '../../text/format.js';
import {formatMoment} from '../../text/format-phrases.js';
import {isReviewed} from '../../text/languages.js';
import {language} from '../../text/words.js';
import * as sayState from '../../text/phrases/list-states.js';
import {notReviewed, tryAgain} from '../../text/phrases/common.js';
import {fetched, source, sources, timesIn} from '../../text/phrases/links.js';
import {textIn} from '../../text/text-in.js';
import {ActivityOpenedEvent} from './events.js';
import {icon} from '../shared/icons.js';
import {whenIdle} from '../shared/when-idle.js';
import {languagePicker, pickerStyles} from '../shared/language-picker.js';
import {emptyState} from './empty-state.js';
import {findBar} from './find-bar.js';
import type {Finder} from './finder.js';
import {keyOf} from './item.js';
import {nextFrame} from './next-frame.js';
import {recordsOf, wallAt, type LbbActivities} from './lbb-activities.js';
import {surroundingStyles} from './surrounding-styles.js';
import {tools} from './tools.js';

/** Danish time needs no saying. */
const HOME = 'Europe/Copenhagen';

/** Milliseconds after which a copy that could not be made new says its age. */
const OLD = 60_000;

/**
 * What stands around the list and may come a moment after it: language picker, search, sources, the states that are
 * rare, and rows that open. Its places are kept, so that nothing moves when it comes.
 */
export class Surroundings {
  /** Search and filters, fetched at the first touch. */
  finder?: Finder;
  /** What an open row shows, fetched with the first. */
  details?: typeof import('./details.js');
  private limitsPart: typeof import('./limits.js') | undefined;
  private limitsNow?: {readonly shown: readonly Activity[]; readonly lists: readonly LimitsOf[]};
  private isFetchingLimits = true;
  private isWhole = false;
  private finding?: Promise<Finder>;
  private takeAway?: () => void;

  constructor(private readonly host: LbbActivities) {
    this.adopt(pickerStyles);
    this.adopt(surroundingStyles);
  }

  get filter(): Finder['filter'] {
    return this.finder?.filter;
  }

  get dateFilter(): Finder['dateFilter'] {
    return this.finder?.dateFilter;
  }

  get announcement(): string | undefined {
    return this.finder?.announcement;
  }

  /** Takes up what has been read, once it can be seen. */
  async look(): Promise<void> {
    const {host} = this;
    await nextFrame();
    if (!host.listing) return;
    this.come();
    const {view, topic, group, audience, place} = host;
    if (topic + group + audience + place + host.for || !/^(agenda|topics|compact|new-here)$/.test(view))
      later(async () => (await import('./report-choice.js')).reportChoice(host));
    this.isFetchingLimits = !this.limitsPart && hasLimits(this.feed);
    if (this.isFetchingLimits) void host.waitFor(this.fetchLimits());
    host.requestUpdate();
    void this.finder?.look(host.listing, this.feed);
    if (host.syncUrl && !this.finder && /[?&]lbb-[qfd]=/.test(location.search)) void this.find();
    void this.host.waitFor(this.followHash());
  }

  /** Tells search engines what is on, once nobody waits for anything else; anew when the element has been moved. */
  come(): void {
    if (!this.host.noStructuredData) later(async () => (this.takeAway = (await import('./structured-data.js')).describe(this.host)));
  }

  /** Takes away what has been put outside the element. */
  leave(): void {
    this.takeAway?.();
  }

  private async fetchLimits(): Promise<void> {
    // What does not come, on a bad connection, is done without.
    const limits = await import('./limits.js').catch(() => undefined);
    if (limits) this.adopt(limits.limitsStyles);
    this.limitsPart = limits;
    this.isFetchingLimits = false;
    this.host.requestUpdate();
  }

  find(): Promise<Finder> {
    return (this.finding ??= this.host.waitFor(this.startFinding()));
  }

  private async startFinding(): Promise<Finder> {
    const {Finder} = await import('./finder.js');
    const finder = new Finder(this.host);
    this.adopt(Finder.styles);
    await finder.look(this.host.listing!, this.feed);
    this.finder = finder;
    this.host.requestUpdate();
    return finder;
  }

  /** Beside the count: what there is to do with the whole list. */
  tools(shown: readonly Activity[], isCut: boolean): TemplateResult | undefined {
    // One would push the other aside: they come together.
    if (!shown.length || this.isFetchingLimits) return undefined;
    const print = async () => (await import('./print-list.js')).printList(this.host, this);
    const limitsTitle = this.limitsOf(shown).length ? this.limitsPart?.limitsTitle() : undefined;
    return tools(limitsTitle, this.toLimits, print, isCut ? this.host.shownLines() : undefined);
  }

  /** What nobody here can help with, after all that they can. */
  limits = (shown: readonly Activity[]): TemplateResult | undefined =>
    this.limitsPart?.limitsSection(this.limitsOf(shown), this.feed, this.host.headingLevel, this.isWhole, () => {
      this.isWhole = true;
      this.host.requestUpdate();
    });

  private limitsOf(shown: readonly Activity[]): readonly LimitsOf[] {
    if (!this.limitsPart) return [];
    if (this.limitsNow?.shown !== shown) {
      const activities = new Set(shown);
      // One that stands open alone says it itself.
      const lists = activities.size === 1 && this.host.openKey ? [] : this.limitsPart.limitsOfAll(activities, this.feed);
      this.limitsNow = {shown, lists};
    }
    return this.limitsNow.lists;
  }

  private toLimits = (): void => {
    const title = this.host.shadowRoot!.querySelector<HTMLElement>('.limits-of-all [tabindex]')!;
    title.scrollIntoView({block: 'start'});
    title.focus({preventScroll: true});
  };

  /** More lines come before the button that asked for them: the first of them takes its focus. */
  async focusNew(): Promise<void> {
    const rows = () => [...this.host.shadowRoot!.querySelectorAll<HTMLElement>('.item')];
    const known = new Set(rows().map(({dataset}) => dataset.key));
    await this.host.updateComplete;
    rows()
      .find(({dataset}) => !known.has(dataset.key))
      ?.querySelector('button')
      ?.focus();
  }

  /** What the visitor looks for, in words. */
  get looksFor(): readonly string[] {
    return this.finder?.looksFor ?? [];
  }

  picker = languagePicker;

  findBar = (now: string): TemplateResult => findBar(this, this.host.listing!, now, this.host.untilDate(now));

  empty = (): TemplateResult =>
    this.finder?.empty() ?? html`<slot name="empty">${emptyState(sayState.noneNow(), sayState.noneNowAdvice())}</slot>`;

  failed = (): TemplateResult =>
    html`<div role="status">${emptyState(sayState.failed(), sayState.failedAdvice(), this.retry('btn'))}</div>`;

  /** One sentence above the page's own fallback. */
  failedAbove = (): TemplateResult => html`<p class="muted" role="status">${sayState.failed()}</p>`;

  /** A copy that could not be made new says its age before anything else. */
  stale(): TemplateResult | undefined {
    const {failures, fetchedAt} = this.host.feeds!;
    if (!failures.length || this.host.now - fetchedAt < OLD) return undefined;
    return html`<div class="notice">
      ${icon('warning')}
      <div>
        <p><strong>${sayState.stale()}</strong></p>
        <p>${sayState.staleAdvice(formatMoment(wallAt(fetchedAt, this.feed.timeZone), this.host.wallNow(), language()))}</p>
      </div>
    </div>`;
  }

  /** Where it is from and how old it is: the reader decides whether to trust it. */
  sources(now: string): TemplateResult {
    const {fetchedAt, failures} = this.host.feeds!;
    const {feed} = this;
    const names = sourceNames(feed);
    return html`${names.length ? html`<span>${names.length > 1 ? sources(formatList(names, language())) : source(names[0]!)}</span>` : nothing}
      <span>${fetched(formatMoment(wallAt(fetchedAt, feed.timeZone), now, language()))}</span>
      ${failures.length ? html`<span>${icon('warning')} ${sayState.partlyFailed()} ${this.retry('')}</span>` : nothing}
      ${feed.timeZone === HOME ? nothing : html`<span>${timesIn(feed.timeZone)}</span>`}
      ${isReviewed(language()) ? nothing : html`<span>${notReviewed()}</span>`}`;
  }

  /** Opens a row, or closes it. */
  async toggle(activity: Activity, occurrence?: Occurrence): Promise<void> {
    const key = keyOf(activity, occurrence);
    if (this.host.openKey === key) this.host.openKey = '';
    else await this.openRow(key, activity.id);
  }

  /** Opens an activity, on a date of it if one is given, and resolves to its row. */
  async open(id: string, start = ''): Promise<Element | null> {
    const {host} = this;
    const {findItem} = await import('../../model/find-item.js');
    const found = findItem(host.listing!, id, start, host.wallNow());
    if (!found) return null;
    host.daysShown = Math.max(host.shownDays(), found.days);
    host.lines = Math.max(host.shownLines(), found.lines);
    const key = keyOf(found.activity, found.item?.occurrence);
    await this.openRow(key, id);
    await host.listDrawn();
    return host.shadowRoot!.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** `#lbb-<id>` or `#lbb-<id>@<date>`: a link to one activity opens it and brings it into view. */
  async followHash(): Promise<void> {
    if (!location.hash.startsWith('#lbb-') || !this.host.listing) return;
    const {linkedActivity} = await import('../../model/deep-link.js');
    const {activity, occurrence} = linkedActivity(this.feed.activities, location.hash) ?? {};
    const row = activity ? await this.open(activity.id, occurrence?.start) : null;
    row?.scrollIntoView({block: 'start'});
    row?.querySelector<HTMLElement>('button')?.focus({preventScroll: true});
  }

  private async openRow(key: string, id: string): Promise<void> {
    if (!this.details) {
      const details = await import('./details.js');
      this.details = details;
      this.adopt(details.limitsStyles);
      this.adopt(details.detailsStyles);
    }
    this.host.openKey = key;
    this.host.dispatchEvent(new ActivityOpenedEvent(id));
  }

  private retry(className: string): TemplateResult {
    return html`<button class=${className} part="button" ?disabled=${this.host.isLoading} @click=${() => this.host.refresh()}>
      ${tryAgain()}
    </button>`;
  }

  private get feed(): Feed {
    return this.host.feeds!.feed!;
  }

  private adopt(styles: CSSResult): void {
    const root = this.host.shadowRoot!;
    if (!root.adoptedStyleSheets.includes(styles.styleSheet!)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  }
}

/** When the page has nothing better to do; what does not come, on a bad connection, is done without. */
const later = (act: () => Promise<unknown>): void => whenIdle(() => void act().catch(() => {}));

const hasLimits = ({limitations, organizations, activities}: Feed): boolean =>
  [{limitations}, ...organizations, ...activities].some(({limitations}) => limitations?.length);

const ownersByFeed = new WeakMap<Feed, readonly {readonly name: Text}[]>();

/** Those who run what is in a feed; looked for once. */
function ownersOf(feed: Feed): readonly {readonly name: Text}[] {
  let owners = ownersByFeed.get(feed);
  if (!owners) {
    const records = recordsOf(feed);
    const ids = [...new Set(feed.activities.map(({organization}) => organization))];
    owners = ids.map((id) => records.get(`organizations ${id}`)).filter((record) => record !== undefined);
    ownersByFeed.set(feed, owners);
  }
  return owners;
}

/** Those who run what is shown, else the feed's own name. */
function sourceNames(feed: Feed): string[] {
  const names = ownersOf(feed).map(({name}) => textIn(name, language(), feed.language).text);
  return names.length ? names.slice(0, 5) : feed.name ? [textIn(feed.name, language(), feed.language).text] : [];
}
