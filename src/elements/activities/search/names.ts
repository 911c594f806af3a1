/** What values to filter by are called. */
import {WEEKDAYS} from '../../../model/calendar.js';
import type {Activity, Feed} from '../../../model/feed.js';
import {FACETS, toggled, type Facet, type Query} from '../../../model/query.js';
import {formatWeekday} from '../../../text/format.js';
import {autonym, languageName} from '../../../text/language-names.js';
import {inLanguage, language} from '../../../text/words.js';
import {audienceName, topicName} from '../../../text/phrases/codes.js';
import * as say from '../../../text/phrases/search.js';
import '../../../text/spoken-languages.js';
import {textIn} from '../../../text/text-in.js';
import {recordsOf} from '../records.js';

const flags = new Map([
  ['free', say.free],
  ['children', say.childrenWelcome],
  ['drop-in', say.withoutRegistration],
  ['interpreter', say.withInterpreter],
]);

/** The name of a value to filter by, in the reader's language. */
export function nameOf(facet: Facet, value: string, feed: Feed): string {
  if (facet === 'topic') return topicName(value) ?? value;
  if (facet === 'audience') return audienceName(value) ?? value;
  if (facet === 'language') return languageName(value, language());
  if (facet === 'flag') return flags.get(value)?.() ?? value;
  const organization = facet === 'organization' ? recordsOf(feed).organizations.get(value) : undefined;
  return organization ? textIn(organization.name, language(), feed.language).text : value;
}

/** Each thing that is looked for, in words, and the query without it. */
export function partsOf(query: Query, feed: Feed): {readonly name: string; readonly without: Query}[] {
  const {choices, text, weekdays = []} = query;
  return [
    ...(text.trim() ? [{name: `“${text.trim()}”`, without: {...query, text: ''}}] : []),
    ...weekdays.map((day) => ({
      name: formatWeekday(WEEKDAYS[day]!, language()),
      without: {...query, weekdays: weekdays.filter((other) => other !== day)},
    })),
    ...FACETS.flatMap((facet) =>
      (choices[facet] ?? []).map((value) => ({name: nameOf(facet, value, feed), without: toggled(query, facet, value)})),
    ),
  ];
}

/** The words a reader sees for an activity's codes, in the reader's language and in Danish. */
export function searchedNames({topics = [], audience = [], availableLanguage = []}: Activity): string[] {
  const names = () => [
    ...topics.map((code) => topicName(code) ?? code),
    ...audience.map((code) => audienceName(code) ?? code),
    ...availableLanguage.map((tag) => languageName(tag, language())),
  ];
  return [...names(), ...(language() === 'da' ? [] : inLanguage('da', names)), ...availableLanguage.map((tag) => autonym(tag) ?? tag)];
}
