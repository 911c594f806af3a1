import {html, nothing, type TemplateResult} from 'lit';
import {agendaOf, type AgendaChoice, type AgendaItem, type Listing} from '../../../model/agenda.js';
import type {Activity} from '../../../model/feed.js';
import {formatDay, formatTime} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/search.js';
import {topicName} from '../../../text/phrases/codes.js';
import {heading} from '../../shared/heading.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {arrangementLine, row, type Line} from './item.js';

/** Activities by topic, each once in each of its topics, as many lines as asked for. */
export interface TopicList {
  readonly topics: readonly {readonly name: string; readonly activities: readonly Activity[]}[];
  /** The next time each takes place. */
  readonly next: ReadonlyMap<Activity, AgendaItem>;
  readonly hasMore: boolean;
}

export function topicList(listing: Listing, choice: AgendaChoice, limit: number): TopicList {
  const {days, byArrangement} = agendaOf(listing, choice);
  const next = new Map<Activity, AgendaItem>();
  for (const {items} of days) for (const item of items) if (!next.has(item.activity)) next.set(item.activity, item);
  const byTopic = new Map<string, Activity[]>();
  for (const activity of [...next.keys(), ...byArrangement])
    for (const topic of activity.topics?.length ? activity.topics : ['']) {
      const list = byTopic.get(topic);
      list ? list.push(activity) : byTopic.set(topic, [activity]);
    }
  const named = [...byTopic].map(([topic, activities]) => ({
    name: topic ? (topicName(topic) ?? topic) : say.otherTopics(),
    topic,
    activities,
  }));
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
  html`${topics.map(
    ({name, activities}) =>
      html`<section class="day" part="day">
        ${heading(context.level + 1, html`<span>${name}</span>`, 'rail')}
        <ul>
          ${activities.map((activity) => {
            const item = next.get(activity);
            return row(item ? nextLine(item) : arrangementLine(activity), catalogue, context);
          })}
        </ul>
      </section>`,
  )}`;

function nextLine({activity, occurrence}: AgendaItem): Line {
  const {start, allDay} = occurrence;
  const when = html`<time datetime=${start}
    ><b>${formatDay(start, language(), {short: true})}</b>
    ${allDay ? nothing : html`<span class="to"><bdi dir="ltr">${formatTime(start, language())}</bdi></span>`}</time
  >`;
  return {activity, occurrence, when};
}
