import {html, type TemplateResult} from 'lit';
import {agendaOf, isOff, type ActivityFilter, type AgendaChoice, type AgendaItem, type Listing} from '../../../model/agenda.js';
import type {Activity, PlainDate} from '../../../model/feed.js';
import {memoLast, memoOf} from '../../../model/memo.js';
import {isLong} from '../../../model/occurrence-days.js';
import {formatDay} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/search.js';
import {offWords} from '../../../text/phrases/activities.js';
import {topicName} from '../../../text/phrases/codes.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {section} from './agenda.js';
import {itemIcon} from './icons.js';
import {arrangementLine, occurrenceLine, row, type Line} from './item.js';
import {ongoingLine} from './ongoing.js';

/** Activities by topic, each once in each of its topics, as many lines as asked for. */
export interface TopicList {
  readonly topics: readonly {readonly name: string; readonly activities: readonly Activity[]}[];
  /** The next time each takes place, last, and before it those that are cancelled. */
  readonly next: ReadonlyMap<Activity, readonly AgendaItem[]>;
  readonly hasMore: boolean;
}

/** Which activities are in each topic, and when they take place next. Remembered: a list is rendered again when a line opens, or a few more are drawn. */
const topicsIn = memoOf((listing: Listing) =>
  memoLast((now: string, until: PlainDate, filter: ActivityFilter | undefined, dateFilter: AgendaChoice['dateFilter']) => {
    const {days, ongoing, byArrangement} = agendaOf(listing, {now, until, filter, dateFilter});
    const next = new Map<Activity, readonly AgendaItem[]>();
    for (const item of [...days.flatMap(({items}) => items), ...ongoing]) {
      const found = next.get(item.activity) ?? [];
      if (!item.day && found.every(({occurrence}) => isOff(occurrence))) next.set(item.activity, [...found, item]);
    }
    const topicsOf = ({topics = []}: Activity) => (topics.length ? topics : ['']);
    const all = [...next.keys(), ...byArrangement];
    const topics = [...new Set(all.flatMap(topicsOf))].map((topic) => ({
      topic,
      activities: all.filter((activity) => topicsOf(activity).includes(topic)),
    }));
    return {topics, next};
  }),
);

export function topicList(listing: Listing, {now, until, filter, dateFilter}: AgendaChoice, limit: number): TopicList {
  const {topics: all, next} = topicsIn(listing)(now, until, filter, dateFilter);
  const named = all.map((one) => ({...one, name: one.topic ? (topicName(one.topic) ?? one.topic) : say.otherTopics()}));
  named.sort((a, b) => Number(!a.topic) - Number(!b.topic) || a.name.localeCompare(b.name, language()));
  let room = limit;
  const topics = named.map(({name, activities}) => {
    const listed = activities.slice(0, Math.max(0, room));
    room -= activities.length;
    return {name, activities: listed};
  });
  return {topics: topics.filter(({activities}) => activities.length), next, hasMore: room < 0};
}

export const topicSections = ({topics, next}: TopicList, catalogue: Catalogue, context: Context): TemplateResult =>
  html`${topics.map(({name, activities}) =>
    section(context.level + 1, html`<span>${name}</span>`, activities, (activity) => {
      const items = next.get(activity);
      return row(items ? nextLine(items, context.now) : arrangementLine(activity), catalogue, context);
    }),
  )}`;

/** The next time with its day, and which ones before it are off. */
function nextLine(items: readonly AgendaItem[], now: string): Line {
  const item = items.at(-1)!;
  const today = now.slice(0, 10);
  const start = item.occurrence.start.slice(0, 10);
  if (start < today && isLong(item.occurrence)) return ongoingLine(item, now);
  const date = start < today ? today : start;
  const line = occurrenceLine(item, now, date);
  // Day and month stay together in the narrow column.
  const day = html`<b>${formatDay(date, language(), {short: true}).replace(/ (?=\S+$)/, '\xa0')}</b>`;
  const before = items.slice(0, -1).map(({occurrence}) => {
    const words = `${formatDay(occurrence.start, language(), {short: true, weekday: false})}: ${offWords(occurrence)}`;
    return html`<li class="tag off">${itemIcon('off')}${words}</li>`;
  });
  return {...line, when: html`${line.isOff ? html`<s>${day}</s>` : day} ${line.when}`, tags: [...before, ...(line.tags ?? [])]};
}
