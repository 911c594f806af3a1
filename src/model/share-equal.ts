/** Loaded only for a large feed, when nobody waits any more. */
import type {Feed, Pause} from './feed.js';
import {listNames} from './generated/records.js';

/**
 * Keeps a feed's equal texts and lists once: a day, an organization, a choice of languages stands in thousands of records,
 * and each was read as a value of its own. Half of the memory was that; nothing else can tell.
 */
export async function shareEqual(feed: Feed, pause: Pause): Promise<void> {
  const texts = new Map<string, string>();
  const objects = new Map<string, object>();
  const shared = (value: unknown): unknown => {
    if (typeof value === 'string') return known(texts, value, value);
    if (!value || typeof value !== 'object') return value;
    shareIn(value);
    return known(objects, JSON.stringify(value), value);
  };
  const shareIn = (record: object) => {
    const values = record as Record<string, unknown>;
    // Occurrences are referred to by whoever has listed them.
    for (const key of Object.keys(values)) if (key !== 'occurrences') values[key] = shared(values[key]);
  };
  for (const list of listNames)
    for (const record of feed[list]) {
      await pause();
      shareIn(record);
    }
}

function known<Value>(values: Map<string, Value>, key: string, value: Value): Value {
  const same = values.get(key);
  if (same === undefined) values.set(key, value);
  return same ?? value;
}
