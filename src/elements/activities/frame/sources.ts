import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Organization, Text} from '../../../model/feed.js';
import {webLink} from '../../../model/links.js';
import {memoLast, memoOf} from '../../../model/memo.js';
import {HOME_ZONE} from '../../../model/zone.js';
import {wallTimeAt} from '../../../model/wall-time.js';
import {dataOf} from '../../../text/format.js';
import {formatMoment} from '../../../text/format-moment.js';
import {isReviewed} from '../../../text/reviewed.js';
import {language} from '../../../text/words.js';
import {notReviewed} from '../../../text/phrases/common.js';
import * as say from '../../../text/phrases/links.js';
import {partlyFailed} from '../../../text/phrases/list-states.js';
import {textIn} from '../../../text/text-in.js';
import {icon} from '../../shared/icons.js';
import {madeFrom} from '../../shared/made-from.js';
import {namesInRow} from '../../shared/names-in-row.js';
import {retryButton} from '../../shared/retry.js';
import {sentenceWith} from '../../shared/sentence-with.js';
import type {Context} from '../context.js';
import {recordsOf} from '../records.js';

const MOST_NAMES = 5;

/** Where it is from and how old it is: the reader decides whether to trust it. */
export function sources({feed, now, reading}: Context): TemplateResult {
  const names = sourceNames(feed);
  const {failures, fetchedAt} = reading.feeds!;
  const made = madeFrom(feed, now);
  return html`<p class="foot wrap" part="sources">
    ${names.length ? html`<span>${sentenceWith(names.length > 1 ? say.sources : say.source, namesInRow(names, feed.language, undefined, dataOf(language()).list[1]))}</span>` : nothing}
    ${(made.length ? made : [say.fetched(momentOf(fetchedAt, feed.timeZone, now.slice(0, 10), language()))]).map((line) => html`<span>${line}</span> `)}
    ${failures.length ? html`<span>${icon('warning')} ${partlyFailed()} ${retryButton(reading, '')}</span>` : nothing}
    ${feed.timeZone === HOME_ZONE ? nothing : html`<span>${say.timesIn(feed.timeZone)}</span>`}
    ${isReviewed(language()) ? nothing : html`<span>${notReviewed()}</span>`}
  </p>`;
}

/** Remembered: it is said again with every letter that is typed. */
const momentOf = memoLast((time: number, zone: string, today: string, tag: string): string =>
  formatMoment(wallTimeAt(time, zone), today, tag),
);

/** The first of those who run what is in a feed; all activities are gone through once for each feed. */
const ownersOf = memoOf((feed: Feed): readonly Organization[] => {
  const {organizations} = recordsOf(feed);
  const ids = new Set(feed.activities.map(({organization}) => organization));
  return [...ids].flatMap((id) => organizations.get(id ?? '') ?? []).slice(0, MOST_NAMES);
});

/** Those who run what is in the feed, else the feed's own name; of several feeds each calendar, by its host where it has no name. */
function sourceNames(feed: Feed): readonly Text[] {
  const owners = ownersOf(feed).map(({name}) => name);
  const calendars = feed.sources.length > 1 ? feed.sources.filter(({kind}) => kind === 'ical') : [];
  const names = [...owners, ...calendars.map(({name, url}) => name ?? webLink(url)?.text ?? '')].filter(Boolean);
  const read = (name: Text) => textIn(name, language(), feed.language).text;
  const byText = new Map((names.length ? names : [feed.name ?? '']).map((name) => [read(name), name]));
  byText.delete('');
  return [...byText.values()];
}
