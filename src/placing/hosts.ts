/**
 * Links and `data-*` survive the filters of comments and forums. So that nobody but the webmaster places anything on a page,
 * these forms may only lead to the page's own host and to those that the script tag names: `data-hosts="gruppen.example"`.
 */
import {splitWords} from '../model/split-words.js';
import {feedAddress} from '../network/feed-address.js';

const hostOf = (address: string): string => {
  try {
    const {protocol, host, pathname} = new URL(feedAddress(address));
    return protocol === 'mailto:' ? pathname.replace(/.*@/, '').toLowerCase() : /^https?:$/.test(protocol) ? host : '';
  } catch {
    return ''; // no address: the element says so
  }
};

/** A sanitizer that leaves script tags leaves everything, so that what stands in one is the webmaster's. */
const scripts = (): Element[] => [...document.querySelectorAll('script[data-hosts]')];

/** As people write them: `gruppen.example`, with a port, as an address, with commas. */
const namedHosts = (): string[] =>
  scripts()
    .flatMap((script) => splitWords(script.getAttribute('data-hosts')!.replace(/[,;]/g, ' ')))
    .map((name) => hostOf(name.includes('//') ? name : `https://${name}`));

/** The host that an address leads to, if the page is not of it and does not name it; of mail, the part behind the @. */
export function unnamedHost(address: string): string | undefined {
  const host = hostOf(address);
  // A page in a frame made by script (`srcdoc`) has the host of the page around it.
  const known = [location.host, new URL(document.baseURI).host, ...namedHosts()];
  const isMail = /^mailto:/i.test(address);
  return host && !known.some((one) => one === host || (isMail && one.endsWith(`.${host}`))) ? host : undefined;
}

/** The script tag that would name a host. */
export function lineNaming(host: string): string {
  const [script] = [...scripts(), ...document.querySelectorAll('script[src$="lbb.js"]')];
  const hosts = [...splitWords(script?.getAttribute('data-hosts') ?? ''), host].join(' ');
  return `<script type="module" async src="${script?.getAttribute('src') ?? 'lbb.js'}" data-hosts="${hosts}"></script>`;
}
