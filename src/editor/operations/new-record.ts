import {idOf, recordsOf} from '../../tool/json/records.js';
import type {JsonObject} from '../../tool/json/json.js';
import {idFrom, idsOf, type ListName} from './edit.js';

/** A record to be filled in, with an id that none of its list has. */
export function newRecord(root: JsonObject, list: ListName): JsonObject {
  // Of several groups nobody knows which it is.
  const [organization, another] = recordsOf(root, 'organizations');
  const own: Partial<Record<ListName, JsonObject>> = {
    activities: {name: '', ...(organization && !another && {organization: idOf(organization)}), schedule: [{}]},
    places: {name: ''},
    organizations: {name: ''},
    contacts: {role: 'contact', channels: [{type: 'phone', value: ''}]},
    openingHours: {hours: [{opens: '', closes: ''}]},
  };
  return {id: idFrom('', idsOf(root, list), list), ...own[list]};
}
