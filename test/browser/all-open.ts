// All four elements of the demo's feed on one page, with all that opens open.
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import type {FeedElement} from '../../src/elements/shared/feed-element.js';
import {allIn, waitUntil} from './helpers.js';

const NAMES = ['lbb-activities', 'lbb-opening-hours', 'lbb-contact-card', 'lbb-volunteer-signup'] as const;
let key = 0;

/** The four elements on the demo's feed, `width` pixels wide, drawn to the end. */
export async function show(width: number, names: readonly string[] = NAMES): Promise<FeedElement[]> {
  const box = document.createElement('main');
  box.style.width = `${width}px`;
  box.innerHTML = names.map((name) => `<${name} src="/demo/feeds/esbjerg.json?scripts-${++key}"></${name}>`).join('');
  document.body.append(box);
  const elements = [...box.querySelectorAll<FeedElement>('*')].filter(({localName}) => localName.startsWith('lbb-'));
  for (const element of elements) await element.updateComplete;
  return elements;
}

/**
 * Opens what opens: filters and an activity, QR codes, the form's faults.
 *
 * @param press a click, or the keyboard's
 */
export async function openAll(element: FeedElement, press: (button: HTMLElement) => unknown = (button) => button.click()): Promise<void> {
  const click = async (selector: string) => {
    await waitUntil(() => allIn(element, selector).length, selector);
    await press(allIn(element, selector)[0]!);
  };
  if (element.localName === 'lbb-activities') {
    await click('.line1 button');
    await waitUntil(() => allIn(element, '.find .panel').length);
    await click('.title button');
    await click('.acts-row [aria-expanded]');
    await waitUntil(() => allIn(element, '.details .panel').length);
  }
  if (element.localName === 'lbb-contact-card') {
    await click('.go .act[aria-expanded]');
    await waitUntil(() => allIn(element, '.codes canvas').length);
  }
  if (element.localName === 'lbb-volunteer-signup') {
    await click('form .btn.primary');
    await waitUntil(() => allIn(element, '#summary').length);
  }
  await element.updateComplete;
}
