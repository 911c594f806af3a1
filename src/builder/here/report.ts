/** Puts what was found in the place of the pasted test. */
import type {FeedFound} from '../../network/try-feed.js';
import {linesOf, nextStep, type Found} from './findings.js';
import {browserIs, consentTool, feedOf, markers} from './inspect.js';

const PASTED = '.lbb-test, [data-lbb-test], lbb-test, .lbb-test-frame, [src*="virker-det-her"], a[href*="virker-det-her"]';

/** What is pasted and still seen: of a link that an editor has left alone, the paragraph that it has put around it. */
const pastedIn = (page: Document): HTMLElement[] =>
  [...page.body.querySelectorAll<HTMLElement>(PASTED)].map((one) =>
    one.localName === 'a' && one.parentElement !== page.body ? one.parentElement! : one,
  );

/** Plain nodes, since a page may forbid markup made from text. */
function create(page: Document, tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const element = page.createElement(tag);
  element.append(text, ...children);
  return element;
}

/** Resolves with what the page shows now. */
export async function report(
  page: Document,
  tryFeed: (address: string) => Promise<FeedFound>,
  script?: HTMLOrSVGScriptElement,
): Promise<HTMLElement> {
  const consent = consentTool(page.defaultView!);
  const found: Found = {
    ...markers(page.body),
    browser: browserIs(),
    feed: await tryFeed(feedOf(page)),
    ...(consent ? {consent} : {}),
  };
  const items = linesOf(found).map(({isGood, text}) => create(page, 'li', `${isGood ? '✓' : '✕'} ${text}`));
  const list = create(page, 'ul', '', ...items);
  list.style.cssText = 'list-style:none;padding:0;margin:0.5em 0';
  const next = create(page, 'p', nextStep(found));
  next.style.fontWeight = '600';
  const section = create(page, 'section', '', create(page, 'h2', 'Virker det her?'), next, list);
  section.lang = 'da';
  section.id = 'lbb-virker-det-her';
  section.style.cssText = 'border:2px solid;padding:1em;margin:1em 0;text-align:start';
  const pasted = pastedIn(page);
  const place = pasted[0] ?? (script && page.body.contains(script) ? script : undefined);
  page.querySelector('#lbb-virker-det-her')?.remove();
  if (place) place.before(section);
  else page.body.prepend(section);
  for (const one of pasted) one.hidden = true;
  return section;
}
