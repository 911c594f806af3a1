import type {CSSResult} from 'lit';
import {splitWords} from '../../model/split-words.js';
import {asksForDebug, loadDebug} from './asks-for-debug.js';
import {keepFocusInView} from './bring-into-view.js';
import {followLanguage} from './follow-language.js';
import {putBackOf} from './foreign-changes.js';
import {FreshController, type FreshHost} from './fresh-controller.js';
import {addStyles, styleAgain} from './add-styles.js';
import {lazy} from './lazy.js';
import {sayWhatIsMissing} from './missing.js';
import {putBackIn} from './put-back.js';
import {joinTwins} from './twins.js';

const loadReport = lazy(() => import('./report.js'));
const loadAccounts = lazy(() => import('./say-accounts.js'));
const loadTagFaults = lazy(() => import('./tag-faults.js'));

/** What no fallback has: an element written `<lbb-… />` holds the rest of the page. */
const REST_OF_PAGE = 'h1, header, footer, main, script, lbb-activities, lbb-contact-card, lbb-opening-hours, lbb-volunteer-signup';

const hosts = new Set<FreshHost>();
const renderAll = (): void => hosts.forEach((host) => host.requestUpdate());

/**
 * What every element needs from its page; added with the part that is loaded after the first paint.
 *
 * @param styles of that part
 * @param usesClock whether the time changes what is rendered: then it is rendered again on every minute, while it is on the page
 * @param minutes after which the feeds are read again, if not as for lists
 */
export function joinPage(host: FreshHost, styles: readonly CSSResult[], usesClock = () => false, minutes?: number): void {
  const root = host.shadowRoot!;
  let styledIn = document;
  addStyles(root, ...styles);
  putBackOf.set(root, putBackIn(root));
  keepFocusInView(root);
  sayWhatIsMissing();
  followLanguage(host);
  new FreshController(host, usesClock, minutes);
  reportAccounts(host);
  host.addEventListener('lbb-feed-read', () => reportAccounts(host));
  if (asksForDebug(host)) void loadDebug().then(({showProblems}) => showProblems(host));
  // Which of the page's elements has the language picker changes when one comes or goes.
  host.addController({
    hostConnected: () => {
      if (styledIn !== root.ownerDocument) styleAgain(root);
      styledIn = root.ownerDocument;
      hosts.add(host);
      renderAll();
    },
    hostDisconnected: () => {
      hosts.delete(host);
      renderAll();
    },
  });
  reportUnclosed(host);
  reportStrange(host);
  joinTwins(host);
}

function reportAccounts({feeds, now}: FreshHost): void {
  const feed = feeds?.feed;
  const isLeftOut = feed?.sources.some(({kind, account}) => kind === 'ical' || account?.found !== account?.shown);
  const hasDates = feed?.activities.some(
    ({changes, schedule, occurrences, access, validFrom}) =>
      changes ??
      validFrom ??
      ((!occurrences.length && access !== 'by-arrangement') ||
        schedule.some(
          ({exceptDate, dates, endDate, startTime = '', endTime = '~'}) => exceptDate ?? dates ?? endDate ?? endTime < startTime,
        )),
  );
  const isNight = feed?.openingHours.some(({hours}) => hours.some(({opens, closes}) => closes < opens));
  // Nothing that is to be painted waits for it; nor is anything said of a feed that is still arriving.
  if (feed && !feed.completeUntil && (isLeftOut || hasDates || isNight))
    setTimeout(() => void loadAccounts().then(({sayAccounts}) => sayAccounts(feed, now)), 3_000);
}

/** Names what of the tag is none of ours; the part that knows what was meant is loaded only where there is something. */
function reportStrange(host: FreshHost & {readonly for?: string}): void {
  const {observedAttributes} = host.constructor as typeof HTMLElement & {readonly observedAttributes: readonly string[]};
  const isStrange = host
    .getAttributeNames()
    .some((name) => !observedAttributes.includes(name) && !['class', 'id', 'style', 'debug'].includes(name));
  const feed = host.feeds?.feed;
  // The list looks at its own, together with topics and places.
  const ids = feed && host.localName !== 'lbb-activities' ? splitWords(host.for ?? '') : [];
  const has = (id: string) =>
    [feed!.activities, feed!.organizations, feed!.places, feed!.contacts, feed!.openingHours, feed!.signup?.tasks ?? []].some((list) =>
      list.some((one) => one.id === id),
    );
  const unknown = ids.filter((id) => !has(id));
  if (isStrange || unknown.length) void loadTagFaults().then(({reportTag}) => reportTag(host, unknown, ids));
}

/** Names a tag that has swallowed what follows it to the webmaster. */
function reportUnclosed(element: Element): void {
  const {localName} = element;
  // What is written behind a closing tag follows the element, if only a line's end; a fallback may have a heading.
  const found = element.querySelector(element.nextSibling ? REST_OF_PAGE : `h2, ${REST_OF_PAGE}`);
  if (found)
    void loadReport().then(({reportOnce}) =>
      reportOnce('error', `<${localName}>`, [{code: 'unclosed', where: '', values: {found: found.localName, tag: localName}}]),
    );
}
