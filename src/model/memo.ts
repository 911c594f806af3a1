/**
 * A pure function that remembers its answers. With the answer number `limit` it forgets them all and begins anew, which
 * costs less than finding out which one is the oldest.
 */
export function memo<Key, Value>(answer: (key: Key) => Value, limit = 1_000): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    let value = answers.get(key);
    if (value === undefined && !answers.has(key)) {
      value = answer(key);
      if (answers.size >= limit) answers.clear();
      answers.set(key, value);
    }
    return value as Value;
  };
}

/** The same for what is derived from an object, a feed for instance: the answer is kept as long as the object is. */
export function memoOf<Key extends object, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, Value>();
  return (key) => {
    let value = answers.get(key);
    if (value === undefined && !answers.has(key)) answers.set(key, (value = answer(key)));
    return value as Value;
  };
}

/** A pure function that remembers its last answer, and asks again when an argument is another one. */
export function memoLast<Arguments extends readonly unknown[], Value>(
  answer: (...values: Arguments) => Value,
): (...values: Arguments) => Value {
  let last: Arguments | undefined;
  let value: Value;
  return (...values) => {
    if (!last || values.some((one, i) => one !== last![i])) value = answer(...values);
    last = values;
    return value;
  };
}
