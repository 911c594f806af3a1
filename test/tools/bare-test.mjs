/** What the mutation run puts in the place of `node:test`: it only notes the tests, and the worker runs them. */
const prefix = [];

export function test(name, ...rest) {
  (globalThis.notedTests ??= []).push({name: [...prefix, name].join(' › '), run: rest.at(-1)});
}
export const it = test;

export function describe(name, ...rest) {
  prefix.push(name);
  rest.at(-1)();
  prefix.pop();
}
