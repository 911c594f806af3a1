import {expect} from '@open-wc/testing';
import type {LbbOpeningHours} from '../../src/lbb-opening-hours.js';
import {matchLanguage} from '../../src/text/languages.js';
import {waitUntil} from './helpers.js';

const hours = (attributes = '') => `<lbb-opening-hours hours="Mandag 10-16" ${attributes}><p>Ring 12 34 56 78</p></lbb-opening-hours>`;

/** Whether an element says what it says to visitors, and not its fallback. */
const isDrawn = (element: Element): boolean => Boolean(element.shadowRoot?.querySelector('.root[lang]'));

/** A page of its own, since a page's first element decides on the language of all. */
async function pageOf(html: string, change?: (document: Document) => void): Promise<LbbOpeningHours[]> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html>${html}<script type="module" src="/dist/cdn/lbb.js"></script>`);
  page.close();
  const elements = () => [...page.querySelectorAll<LbbOpeningHours>('lbb-opening-hours')];
  const drawn = () => waitUntil(() => elements().length > 0 && elements().every(isDrawn));
  await drawn();
  change?.(page);
  await drawn();
  return elements();
}

describe('an empty lang, as editors saved it that kept what earlier versions wrote, is no wish', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [title, html, ...languages] of [
    ['lang=""', `<html lang="uk">${hours('lang=""')}`, 'uk'],
    ['lang without a value', `<html lang="uk">${hours('lang')}`, 'uk'],
    ['as a line', `<html lang="uk">${hours('lang="" view="line"')}`, 'uk'],
    ['none, as it is written today', `<html lang="uk">${hours()}`, 'uk'],
    ['in a part of the page in another language', `<html lang="da"><div lang="ar">${hours('lang=""')}</div>`, 'ar'],
    ['twice', `<html lang="uk">${hours('lang=""')}${hours('lang=""')}`, 'uk', 'uk'],
    ['before one that has a wish', `<html lang="uk">${hours('lang=""')}${hours('lang="ar"')}`, 'uk', 'uk'],
    ['behind one that has a wish', `<html lang="uk">${hours('lang="ar"')}${hours('lang=""')}`, 'ar', 'ar'],
    ['on a page whose language has a region', `<html lang="en-GB">${hours('lang=""')}`, 'en'],
    ['on a page that says none', hours('lang=""'), 'da'],
    [
      'where the browser is asked before the page',
      `<html lang="ar">${hours('lang="" browser-language')}${hours('lang="ti"')}`,
      matchLanguage(navigator.languages) ?? 'ar',
      matchLanguage(navigator.languages) ?? 'ar',
    ],
    ['on a page in a language we do not speak', `<html lang="fi">${hours('lang=""')}`, 'da'],
  ] as const)
    it(title, async () => {
      const elements = await pageOf(html);
      expect(elements.map(({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('.root')!.lang)).to.deep.equal(languages);
    });

  it('and none is written: words between the tags keep the page’s language, also in what is saved, copied and put back', async () => {
    const elements = await pageOf(`<html lang="uk">${hours()}`, (page) => {
      const [element] = page.querySelectorAll('lbb-opening-hours');
      page.body.append(element!.cloneNode(true));
      const saved = page.createElement('main');
      saved.innerHTML = element!.outerHTML;
      page.body.append(saved);
      element!.before(element!.cloneNode(true));
    });
    expect(elements.length).to.equal(4);
    for (const element of elements) {
      expect(element.hasAttribute('lang')).to.equal(false);
      expect(element.querySelector('p')!.matches(':lang(uk)')).to.equal(true);
      expect(element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('uk');
    }
  });
});
