/** What is left on a page of the pasted test, and whether it may fetch the feed. */
import type {Found, Left} from './findings.js';

const leftOf = (whole: Element | null, bare: Element | null): Left => (whole ? 'whole' : bare ? 'bare' : 'gone');

/** What consent tools leave on a page. */
const CONSENT: readonly (readonly [sign: string, name: string])[] = [
  ['Cookiebot', 'Cookiebot'],
  ['CookieInformation', 'Cookie Information'],
  ['OneTrust', 'OneTrust'],
  ['Optanon', 'OneTrust'],
  ['klaro', 'Klaro'],
  ['complianz', 'Complianz'],
  ['__tcfapi', 'et samtykkeværktøj'],
];

export function consentTool(page: Window): string | undefined {
  const known = CONSENT.find(([sign]) => sign in page);
  if (known) return known[1];
  return page.document.querySelector('script[data-cookieconsent],script[data-category][type="text/plain"],script[data-consent]')
    ? 'et samtykkeværktøj'
    : undefined;
}

/** By what `lbb.js` itself asks. */
export const browserIs = (): Found['browser'] =>
  !('noModule' in HTMLScriptElement.prototype) || typeof ''.replaceAll !== 'function'
    ? 'too-old'
    : CSS.supports('color', 'oklch(from red l c h)')
      ? 'new'
      : 'older';

/** What of the pasted test is still in `root`; the link is whole when its fragment is. */
export function markers(root: ParentNode): Pick<Found, 'tag' | 'data' | 'link' | 'frame' | 'isScriptInContent' | 'hasStyle'> {
  const data = root.querySelector('div[data-lbb-test]');
  return {
    tag: leftOf(root.querySelector('lbb-test[src]'), root.querySelector('lbb-test')),
    data: leftOf(data, root.querySelector('div.lbb-test')),
    link: leftOf(root.querySelector('a[href$="#lbb-test"]'), null),
    frame: leftOf(
      root.querySelector('iframe[src].lbb-test-frame:not([sandbox=""]), iframe[src*="virker-det-her"]:not([sandbox=""])'),
      root.querySelector('iframe[src*="virker-det-her"], iframe.lbb-test-frame'),
    ),
    isScriptInContent: Boolean(root.querySelector('script[src*="virker-det-her.js"]')),
    hasStyle: Boolean(data?.getAttribute('style')),
  };
}

/** The feed that was pasted with the test: in its script or in its div. */
export const feedOf = (root: ParentNode): string =>
  root.querySelector('script[data-lbb-test], div[data-lbb-test]')?.getAttribute('data-lbb-test') ?? '';
