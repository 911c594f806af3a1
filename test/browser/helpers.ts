import 'axe-core/axe.min.js'; // UMD: sets window.axe
import {fixture, html, waitUntil as openWcWaitUntil} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import type {TemplateResult} from 'lit';

/** Patient: what is fetched when it is needed takes more than a second on a machine with much to do. */
export const waitUntil: typeof openWcWaitUntil = (predicate, message, options) =>
  openWcWaitUntil(predicate, message, {timeout: 50_000, interval: 10, ...options});

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Rules about a whole page, which a fixture is not.
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];

/** Axe on WCAG 2.2 AA with target size (which axe leaves off by default); its findings are the error. */
export async function expectAccessible(element: Element): Promise<void> {
  const rules = Object.fromEntries([
    ...PAGE_RULES.map((rule) => [rule, {enabled: false}]),
    ['target-size', {enabled: true}],
  ]) as Axe.RuleObject;
  const {violations} = await window.axe.run(element, {runOnly: {type: 'tag', values: TAGS}, rules, resultTypes: ['violations']});
  const found = violations.map(
    (v) => `${v.id} (${v.impact}): ${v.help}\n${v.nodes.map((n) => `  ${n.target.join(' ')} ${n.html}`).join('\n')}`,
  );
  if (found.length) throw new Error(found.join('\n'));
}

/** The words a visitor sees in an element, white space folded. */
export const wordsOf = (element: Element): string =>
  (element.shadowRoot ?? (element as unknown as ShadowRoot)).textContent!.replace(/\s+/g, ' ').trim();

/** Everything of a kind that an element has rendered. */
export const allIn = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** The words of everything of a kind, white space folded. */
export const textsIn = (element: Element, selector: string): string[] =>
  allIn(element, selector).map((found) => found.textContent!.replace(/\s+/g, ' ').trim());

/** A date so many days from today, as the poster in Denmark would write it. */
export function inDays(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date());
  return new Date(Date.parse(today) + days * 864e5).toISOString().slice(0, 10);
}

/** Messages an element writes to the console while something happens, which may wait for them. */
export async function consoleDuring(
  level: 'error' | 'warn' | 'info',
  happening: (messages: readonly string[]) => Promise<unknown>,
): Promise<string[]> {
  const original = console[level];
  const messages: string[] = [];
  console[level] = (...parts: unknown[]) => void messages.push(parts.join(' '));
  try {
    await happening(messages);
  } finally {
    console[level] = original;
  }
  return messages;
}

/**
 * In the tests of this file or block, what waits less than five seconds waits a tenth of it: for another try, for typing
 * to rest. A test's own patience there has to be five seconds or more.
 */
export function inAHurry(): void {
  const real = window.setTimeout;
  before(() => {
    window.setTimeout = ((act: () => void, wait = 0) => real(act, wait < 5_000 ? wait / 10 : wait)) as typeof window.setTimeout;
  });
  after(() => {
    window.setTimeout = real;
  });
}

/** Draws a template and waits until the element has read its feed. */
export async function drawn<E extends Element & {updateComplete: Promise<unknown>}>(template: TemplateResult): Promise<E> {
  const element = await fixture<E>(template);
  await element.updateComplete;
  return element;
}

export {html};
