/** Which fields a form shows together, and which first; what is named nowhere stands under "more fields". */
import type {Fields} from '../feed/format/format.js';
import {head, records} from '../feed/format/generated/table.js';
import type {ListName} from './operations/edit.js';
import type {WordKey} from './words.js';

export type Section = ListName | 'signup' | 'head';

export const sections: readonly Section[] = ['activities', 'openingHours', 'places', 'organizations', 'contacts', 'signup', 'head'];

type Groups = Readonly<Record<string, string>>;

const groups: Readonly<Record<Section, Groups>> = {
  activities: {
    what: 'name summary description',
    when: 'schedule changes status',
    where: 'place location room meetingPoint',
    who: 'organization contacts',
    access: 'access registration cost audience children firstVisit availableLanguage topics lastChecked',
  },
  places: {what: 'name', where: 'address visibility area room directions transport accessibility', reach: 'telephone url providedBy'},
  organizations: {what: 'name description kind parentOrganization', reach: 'telephone email url address'},
  contacts: {what: 'role title organization place', reach: 'channels hours availableLanguage for responseTime'},
  openingHours: {
    what: 'name place',
    when: 'hours closures specialOpeningHours publicHolidays customaryDays',
    who: 'organizations contacts',
  },
  signup: {
    what: 'organization action email encoding responseTime',
    tasks: 'tasks times requirements expects benefits',
    rights: 'controller contact purpose legalBasis retention recipients policyUrl',
  },
  head: {what: 'name description language dateModified limitations'},
};

const signupFields = head.signup as Fields;
// What every feed says, and what has a section of its own.
const {'version!': _, signup: __, ...headFields} = head;
export const formatOf = (section: Section): Fields =>
  section === 'head' ? headFields : section === 'signup' ? signupFields : records[section];

/** The groups of a form with their fields in order. */
export function groupsOf(section: Section): {readonly title: WordKey; readonly fields: readonly string[]}[] {
  const known = Object.keys(formatOf(section)).map((key) => key.replace('!', ''));
  const named = Object.entries(groups[section]).map(([title, fields]) => ({title: `group_${title}` as WordKey, fields: fields.split(' ')}));
  const first = new Set(named.flatMap(({fields}) => fields));
  return [...named, {title: 'group_more', fields: known.filter((name) => !first.has(name))}];
}
