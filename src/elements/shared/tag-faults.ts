/** What is wrong in a tag, for the webmaster; loaded only where something in it is none of ours, or missing. */
import {isNearly} from '../../feed/json/spelling.js';
import type {Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';
import {asksForDebug, loadDebug} from './asks-for-debug.js';
import type {FreshHost} from './fresh-controller.js';
import {reportOnce} from './report.js';

/** For the file that needs both: a second lazy part would cost every visitor some bytes. */
export {report} from './report.js';

/** What attributes are called by those who do not know their names. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  src: 'scr srk source href url link feed feeds kilde adresse kalender calendar',
  // React's word for it, which Markdown components put on custom elements too.
  for: 'htmlfor fore only kun id-er',
  view: 'visning layout mode type',
  days: 'dage',
  limit: 'max antal count',
  heading: 'overskrift titel headline',
  'heading-level': 'level niveau',
  lang: 'language sprog locale',
  topic: 'emne topics',
  organization: 'forening gruppe group organisation',
  place: 'sted location',
  hours: 'tider åbningstider aabningstider opening-hours',
  telephone: 'tlf telefon tel phone',
  email: 'mail e-mail',
  action: 'post send-to',
};

/** The same of tags. */
const TAGS: Readonly<Record<string, string>> = {
  'lbb-activities': 'activity aktivitet aktiviteter kalender calendar events liste list',
  'lbb-opening-hours': 'hours opening aabningstider åbningstider aabningstid',
  'lbb-contact-card': 'contact contacts kontakt kontakter kontaktkort card',
  'lbb-volunteer-signup': 'signup sign-up volunteer volunteers frivillig frivillige tilmelding',
};

/** Attributes that had another name before version 1.0, by tag: old name → new name. */
const OLD_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lbb-activities': {group: 'organization'},
  'lbb-contact-card': {organization: 'organization-name', place: 'place-name', phone: 'telephone'},
};
const oldNamesOf = ({localName}: Element): Readonly<Record<string, string>> => ({
  words: 'title-commands',
  refresh: 'refresh-minutes',
  ...OLD_NAMES[localName],
});

const watched = new WeakSet<Element>();

/** Old names go on working where the new one is not set, and are named; what is set later counts too. */
function useOldNames(host: HTMLElement & {attributeChangedCallback?(name: string, before: null, value: string | null): void}): void {
  const names = oldNamesOf(host);
  const use = (found: string) => {
    const write = names[found]!;
    host.attributeChangedCallback?.(write, null, host.getAttribute(write) ?? host.getAttribute(found));
    reportOnce('warn', `<${host.localName}>`, [{code: 'old-attribute', where: '', values: {found, write}}]);
  };
  const old = Object.keys(names).filter((name) => host.hasAttribute(name));
  if (!old.length || watched.has(host)) return;
  watched.add(host);
  old.forEach(use);
  new MutationObserver(() => old.forEach(use)).observe(host, {attributeFilter: old.flatMap((name) => [name, names[name]!])});
}

/** Attributes that every tag may have, and what frameworks put on tags. */
const ANYBODYS = /^(aria-|on|xml|item)|^(id|class|style|slot|hidden|dir|title|part|role|tabindex|is|nonce|inert|translate|popover)$/;

const letters = (name: string): string => name.replace(/[^\p{L}\d]/gu, '');

/** The name that was probably meant, out of those that are known. */
function meant(found: string, known: readonly string[], words: Readonly<Record<string, string>>): string | undefined {
  const same = (name: string) => letters(name) === letters(found);
  return known.find(same) ?? known.find((name) => words[name]?.split(' ').some(same)) ?? known.find((name) => isNearly(found, name));
}

/**
 * Names attributes that were probably meant to be others, and ids that no feed has.
 *
 * @param unknown out of the ids that are named
 */
export function reportTag(
  host: HTMLElement & Pick<FreshHost, 'feeds'>,
  unknown: readonly string[] = [],
  named: readonly string[] = [],
): void {
  const {observedAttributes} = host.constructor as typeof HTMLElement & {readonly observedAttributes: readonly string[]};
  const names = [...observedAttributes, 'debug'];
  const oldNames = oldNamesOf(host);
  useOldNames(host);
  const free = names.filter((name) => !host.hasAttribute(name));
  const problems: Problem[] = [];
  for (const found of host.getAttributeNames()) {
    if (names.includes(found) || oldNames[found] || ANYBODYS.test(found)) continue;
    // `data-src`, `:src`: another form's, or a framework's that has not run.
    const plain = found.replace(/^data-|^v-bind:/, '');
    const write = found === plain || names.includes(plain) ? meant(plain, free, ATTRIBUTES) : undefined;
    if (write) problems.push({code: 'unknown-key', where: '', values: {found, write}});
  }
  const feed = host.feeds?.feed;
  const records = feed ? [...feed.activities, ...feed.organizations, ...feed.places, ...feed.contacts, ...feed.openingHours] : [];
  const known = [...new Set(records.map(({id}) => id))];
  for (const found of unknown) problems.push(unknownId('for', found, '', known, named));
  if (problems.length) reportOnce('warn', `<${host.localName}>`, problems);
}

/** An id that no feed has, with the one that was probably meant; not with one that is named beside it. */
export function unknownId(where: string, found: string, list: string, known: readonly string[], named: readonly string[]): Problem {
  const free = known.filter((id) => !named.includes(id));
  const write = meant(found, free, {});
  return {code: 'reference', where, values: {found, list, ...(write && {write})}};
}

/** What an element can show without a feed, by its properties. */
const INSTEAD = ['hours', 'closed', 'telephone', 'sms', 'email', 'secureMail', 'facebook', 'website', 'heading'] as const;
/** Pages set `src` by script too, after the element has come. */
const PATIENCE = 3_000;

/** Says that nothing will ever be shown, if nobody gives the element an address meanwhile; with `debug` on the page too. */
export function reportNoSource(
  element: HTMLElement & Pick<FreshHost, 'feeds' | 'addController'> & {readonly src: string; readonly now: number},
): void {
  const others: Partial<Record<(typeof INSTEAD)[number], unknown>> = element as object;
  useOldNames(element);
  setTimeout(() => {
    if (!element.isConnected || element.src.trim() || element.feeds?.feed || INSTEAD.some((name) => others[name])) return;
    reportTag(element);
    reportOnce('error', `<${element.localName}>`, [{code: 'no-src', where: '', values: {}}]);
    if (asksForDebug(element)) void loadDebug().then(({showProblems}) => showProblems(element));
  }, PATIENCE);
}

/** Names tags that were probably meant to be ours, and ours that another script has taken; beneath them too where the page asks for it. */
export function reportStrangeTags(): void {
  const names = Object.keys(TAGS);
  for (const tag of document.querySelectorAll<HTMLElement>('*')) {
    const {localName: found} = tag;
    // A no-break space makes the attributes part of the name.
    const [, plain] = /^[il]+b+[-_.]?([^\s&=]*)/.exec(found) ?? [];
    const isDefined = Boolean(customElements.get(found));
    if (plain === undefined || 'titleCommands' in tag || names.includes(found) !== isDefined) continue;
    const write = meant(plain, names, TAGS) ?? meant(`lbb-${plain}`, names, {});
    const problem: Problem = isDefined
      ? {code: 'taken', where: '', values: {found}}
      : {code: write ? 'unknown-key' : 'choice', where: '', values: {found, write: write ?? names.join(', ')}};
    reportOnce('error', `<${found}>`, [problem]);
    if (asksForDebug(tag)) tag.after(Object.assign(document.createElement('p'), {textContent: problemSentence(problem, 'da')}));
  }
}
