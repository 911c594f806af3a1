/** Whether an activity takes place: in a column of its own, or with its title or its days (`Aflyst: Sprogcafé`). */
import type {ActivityRecord} from '../../model/feed.js';
import {withCells} from './row-parts.js';
import type {Row} from './table.js';

type Status = ActivityRecord['status'];

const STATUS: readonly (readonly [RegExp, Status])[] = [
  [/^(aflyst|aflyses|cancelled)$/i, 'cancelled'],
  [/^(udsat|postponed)$/i, 'postponed'],
  [/^(flyttet|moved)$/i, 'moved'],
  [/^(pause|på pause|holder pause|paused)$/i, 'paused'],
  [/^(slut|ophørt|stoppet|nedlagt|lukket|afsluttet|udgået|ended)$/i, 'ended'],
  [/^(ok|aktiv|aktivt|i gang|kører|planlagt|som planlagt|active|scheduled)$/i, undefined],
];

export function statusOf(row: Row): Status {
  if (!row.has('status')) return undefined;
  const found = STATUS.find(([words]) => words.test(row.words('status')));
  if (!found) row.report('status', 'choice', {found: row.words('status'), write: 'aflyst, udsat, pause, slut'});
  return found?.[1];
}

/** What is not for visitors yet. */
export const isDraft = (row: Row): boolean =>
  /^(udkast|kladde|ikke (klar|godkendt|offentlig)|afventer( godkendelse)?|draft|pending|private)$/i.test(row.words('status'));

/** Where it may stand besides. */
const CELLS = ['name', 'day', 'when', 'time'];
const WORD = '(aflyst|aflyses|udsat|pause|på pause|holder pause)';
const BEFORE = new RegExp(String.raw`^${WORD}!?(?:\s*[:–—-]\s*|\s*$)`, 'i');
const BEHIND = new RegExp(String.raw`(?:\s*\(${WORD}\)|\s+[–—-]\s+${WORD})!?$`, 'i');

/** Letters: a longer cell is a text. */
const LONGEST = 200;

/** A row without such a word in front of what a cell says, or behind it, and what the word means. */
export function withoutStatus(row: Row): {row: Row; said: Status} {
  for (const key of CELLS) {
    const words = row.words(key);
    const found = words.length > LONGEST ? null : (BEFORE.exec(words) ?? BEHIND.exec(words));
    const rest = found && words.replace(found[0], '').trim();
    if (!found || (key === 'name' && (!rest || typeof row.text(key) !== 'string'))) continue;
    const [word] = found.slice(1).filter(Boolean);
    // Instead of days: its times help nobody.
    const times: Readonly<Record<string, string>> = rest || key === 'name' || key === 'time' ? {} : {start: '', end: '', time: ''};
    return {row: withCells(row, {...times, [key]: rest!}), said: STATUS.find(([words]) => words.test(word!))![1]};
  }
  return {row, said: undefined};
}
