/** What is looked for as a part of the page's address: `?lbb-q=mad&lbb-f=topic.food&lbb-f=language.ar&lbb-d=0`. */
import {WEEKDAYS} from '../../../model/calendar.js';
import type {Facet, Query} from '../../../model/query.js';

export const hasQuery = (search: string): boolean => /[?&]lbb-[qfd]=/.test(search);

/** @param search `location.search` */
export function queryOf(search: string): Query {
  const params = new URLSearchParams(search);
  const choices: Partial<Record<string, string[]>> = {};
  for (const one of params.getAll('lbb-f')) {
    const [, facet, value] = /^(topic|town|organization|language|audience|flag)\.(.*)$/s.exec(one) ?? [];
    if (facet) (choices[facet] ??= []).push(value!);
  }
  const weekdays = params
    .getAll('lbb-d')
    .map(Number)
    .filter((day) => WEEKDAYS[day]);
  return {text: params.get('lbb-q') ?? '', choices, weekdays};
}

/** The address with a query in place of the one that it has. */
export function addressWith({text, choices, weekdays = []}: Query, address: string): string {
  const url = new URL(address);
  for (const name of ['lbb-q', 'lbb-f', 'lbb-d']) url.searchParams.delete(name);
  if (text.trim()) url.searchParams.set('lbb-q', text);
  for (const [facet, values] of Object.entries(choices) as [Facet, readonly string[]][])
    for (const value of values) url.searchParams.append('lbb-f', `${facet}.${value}`);
  for (const day of weekdays) url.searchParams.append('lbb-d', String(day));
  return url.href;
}
