/** Calls `make` again only when an argument has changed; two `undefined`s are the same. */
export function memo<Arguments extends readonly unknown[], Result>(
  make: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: Arguments | undefined;
  let result: Result;
  return (...values) => {
    if (!last || values.some((value, i) => value !== last![i])) result = make(...values);
    last = values;
    return result;
  };
}
