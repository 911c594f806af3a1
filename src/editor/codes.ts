/** Codes that feeds share, with the names visitors see of them. Every field may also hold words of the feed's own. */
import {
  accessSentence,
  accessibilityName,
  childrenSentence,
  firstVisitSentence,
  supportSentence,
} from '../text/phrases/activity-details.js';
import {audienceName, topicName} from '../text/phrases/codes.js';
import {limitationName} from '../text/phrases/limitation-names.js';
import {roleName} from '../text/phrases/role-names.js';
import {ask, benefit} from '../text/phrases/signup.js';
import {languageName} from '../text/language-names.js';
import {spokenLanguages} from '../text/spoken-languages.js';
import {words as ofActivities} from '../text/generated/words/activities.js';
import {words as ofContacts} from '../text/generated/words/contact-card.js';
import {words as ofSignup} from '../text/generated/words/volunteer-signup.js';
import {words as ofFeeds} from '../text/generated/words/feed.js';
import {inLanguage, loadWords} from '../text/words.js';
import {choiceLabel} from './field-words.js';
import type {Language} from './words.js';

interface Codes {
  readonly codes: readonly string[];
  /** In the language spoken at the moment. */
  readonly name: (code: string) => string | undefined;
}

const codes = (list: string, name: Codes['name']): Codes => ({codes: list.split(' '), name});

/** By field name, or `list.field`. */
const table: Readonly<Record<string, Codes>> = {
  topics: codes(
    'meeting-place danish homework advice digital introduction local-information dialogue citizenship families friendship women children young-people sport nature culture leisure-culture music creative food holidays associations education evening-school mentoring work employment labour-market housing moving-help donations public-transport health volunteering coordination',
    topicName,
  ),
  audience: codes(
    'everyone newcomers refugee family-reunified ethnic-minority neighbours families parents women men children young-people adults older-people volunteers professional',
    audienceName,
  ),
  access: codes('drop-in registration referral by-arrangement', accessSentence),
  children: codes('welcome childcare children-only adults-only', childrenSentence),
  firstVisit: codes('welcomed accompanied', firstVisitSentence),
  accessibility: codes(
    'step-free steps lift accessible-toilet uneven-ground hearing-loop accessible-parking smoke-free',
    accessibilityName,
  ),
  support: codes('fee-paid equipment transport', supportSentence),
  role: codes('contact coordinator volunteer-coordinator activity-leader chair problems', roleName),
  'limitations.code': codes('care casework finance-law therapy interpreting trauma', limitationName),
  requirements: codes('volunteer-agreement confidentiality child-record-check never-alone introduction', (code) => ask(code)?.[0]),
  expects: codes('own-role flexibility local-knowledge', (code) => ask(code)?.[0]),
  benefits: codes('fellowship introduction insurance training supervision expenses', benefit),
  availableLanguage: {codes: spokenLanguages.map(([tag]) => tag), name: () => undefined},
  languages: {codes: spokenLanguages.map(([tag]) => tag), name: () => undefined},
  language: {codes: ['da', 'en'], name: () => undefined},
  'activities.status': codes('cancelled paused ended', () => undefined),
  'channels.type': codes('phone sms voicemail email secure-mail facebook website', () => undefined),
  for: codes('everyone municipality volunteers', () => undefined),
  encoding: codes('json form apps-script formspree netlify power-automate webform tab', () => undefined),
  kind: codes('municipality department association humanitarian sports-club group network council church business', () => undefined),
};

export const codesOf = (name: string, parent: string): Codes | undefined => {
  const key = Object.hasOwn(table, `${parent}.${name}`) ? `${parent}.${name}` : name;
  return Object.hasOwn(table, key) ? table[key] : undefined;
};

/** What visitors read for a code, in the editor's language. */
export function codeLabel(name: string, parent: string, code: string, language: Language): string {
  if (/^(availableLanguage|languages?)$/.test(name)) return languageName(code, language);
  const known = inLanguage(language, () => codesOf(name, parent)?.name(code));
  return known ?? choiceLabel(name, code, language);
}

/** The English of all this; Danish is always there. */
export const loadNames = async (): Promise<void> => {
  const parts = [ofFeeds.first, ...[ofActivities, ofContacts, ofSignup].flatMap(({first, rest}) => [first, rest])];
  await Promise.all(parts.map((part) => loadWords(part, 'en')));
};
