/** The feed as it is, as it was and as it was before something was undone. */
import type {JsonObject} from '../../tool/json/json.js';

export interface History {
  readonly past: readonly JsonObject[];
  readonly present: JsonObject;
  readonly future: readonly JsonObject[];
  /** What the last step changed: letters typed into one field are one step. */
  readonly field: string;
}

const MOST_STEPS = 500;

export const startHistory = (present: JsonObject): History => ({past: [], present, future: [], field: ''});

/** A step. With the same `field` as the step before it becomes one with it. */
export function commit(history: History, next: JsonObject, field = ''): History {
  const {past, present} = history;
  if (next === present) return history;
  const isSame = field !== '' && field === history.field;
  return {past: isSame ? past : [...past, present].slice(-MOST_STEPS), present: next, future: [], field};
}

export function undo(history: History): History {
  const {past, present, future} = history;
  const before = past.at(-1);
  return before ? {past: past.slice(0, -1), present: before, future: [present, ...future], field: ''} : history;
}

export function redo(history: History): History {
  const {past, present, future} = history;
  const [after, ...rest] = future;
  return after ? {past: [...past, present], present: after, future: rest, field: ''} : history;
}
