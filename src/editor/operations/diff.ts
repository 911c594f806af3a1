/** What has been changed between two feeds, as a person would list it: field by field, records matched by their id. */
import {idOf} from '../../tool/json/records.js';
import {isList, isObject, type Json, type Path} from '../../tool/json/json.js';

export interface Difference {
  /** In the new feed; of what is gone, in the old. */
  readonly path: Path;
  readonly before?: Json;
  readonly after?: Json;
}

/** What is the same object in both was not touched and is not looked at. */
export function differences(before: Json | undefined, after: Json | undefined, path: Path = []): Difference[] {
  if (before === after || (before !== undefined && after !== undefined && JSON.stringify(before) === JSON.stringify(after))) return [];
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(own(before, key), own(after, key), [...path, key]),
    );
  if (isList(before) && isList(after) && [...before, ...after].every(isObject)) {
    const hasIds = [...before, ...after].every((item) => idOf(item));
    const match = (list: readonly Json[], item: Json, i: number) => (hasIds ? list.find((other) => idOf(other) === idOf(item)) : list[i]);
    const found = [
      ...before.flatMap((item, i) => (match(after, item, i) === undefined ? [{path: [...path, i], before: item}] : [])),
      ...after.flatMap((item, i) => differences(match(before, item, i), item, [...path, i])),
    ];
    return found.length ? found : [{path, before, after}];
  }
  return [{path, ...(before !== undefined && {before}), ...(after !== undefined && {after})}];
}

const own = (object: {readonly [key: string]: Json}, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
