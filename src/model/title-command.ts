/** A title → the command that it is, if it is one: what its words are, what they act on, why. */
import type {Problem, Text} from './feed.js';

/** What a word in a title does to the dates its event stands on. */
export type TitleAction = 'closed' | 'cancelled' | 'postponed' | 'moved';

/** Words that a page or a calendar adds: `{'Holder fri': 'lukket'}`, or as people write it: `Holder fri; Sygdom = aflyst`. */
export type TitleCommands = string | Readonly<Record<string, string>>;

// Handed-in words may be explained by any of these, also by what they do.
const WORDS: readonly (readonly [words: string, action: TitleAction])[] = [
  [
    'lukket,lukkedag,lukkedage,holder lukket,vi holder lukket,har lukket,vi har lukket,vi holder desværre lukket,closed,we are closed',
    'closed',
  ],
  ['ferielukket,sommerlukket,vinterlukket,julelukket,påskelukket,helligdagslukket,holder ferielukket,vi holder ferielukket', 'closed'],
  ['har ferielukket,vi har ferielukket,huset holder lukket,huset er lukket,closed for holidays,closed for the holidays', 'closed'],
  ['aflyst,aflyses,aflysning,annulleret,annuleret,anulleret,anuleret,annulleres,udgår,udgået,cancelled,canceled', 'cancelled'],
  ['udsat,udsættes,udskudt,udskydes,postponed', 'postponed'],
  ['flyttet,flyttes,moved', 'moved'],
];

/** What a word may also be explained by: the name of a group, which organizers of a calendar's events may be shown as. */
const GROUP = /^(gruppe|group)$/i;

// „Lukket gruppe" is a group for some, not a closed house.
const NO_HOUSE = /^(gruppe|forløb|hold|arrangement|møde|fest|selskab|kreds|kursus|group|meeting|event|session|course)/i;
export const BECAUSE = /^(pga|p\.\s?g\.\s?a|på grund af|grundet|fordi|because|due to)(?!\p{L})/iu;
const MARKS = /^[^\p{L}\d]+/u;
// „Udsat for vold", „Lukket for tilmelding", „Flyttet hjemmefra" are about something else.
const NO_COMMAND = /^(for|fra|hjemmefra|sammen|by|in|out)(?!\p{L})/iu;
// Behind these a word is part of a sentence: „Hvad gør du, når festen er aflyst".
const IN_SENTENCE =
  /(?:^|[^\p{L}])(er|bliver|blive|blevet|blev|var|være|været|har|havde|ikke|aldrig|måske|når|hvis|hvorfor|lige|netop|nylig|nyligt|om|og|eller|is|are|was|were|be|been|being|not|never|if|when|or|and|just|få|får)$/iu;
// Only to be noticed: „OBS: Aflyst: Sprogcafé" is about the Sprogcafé.
const ATTENTION = /^(?:(?:obs|nb|vigtigt|desværre|re|sv|vs|fwd?)(?!\p{L})[^\p{L}\d]*)+/iu;
// „Ingen undervisning – aflyst": the „undervisning" is what does not take place.
const NONE = /^(?:ingen|intet|no)\s+/iu;
const SADLY = /[\s,]+(?:desværre|unfortunately)$/iu;
const ALL = /^(?:alt|alle (?:aktiviteter|arrangementer)|everything|all activities)(?: (?:er|bliver|is|are))?$/iu;
// What stands before „lukket" names what is closed, unless it is the house itself, or says when or why: „Juleferie – lukket".
export const HOUSE =
  /^(?:hele )?(?:huset|\p{L}+hus(?:et)?|\p{L}*cent(?:er|eret|ret)|bibliotek(?:et)?|kontoret|butikken|caf[eé]en|klubben|klubhuset|foreningen|stedet|\p{L}+stedet|borgerservice|the (?:house|centre|center|office|library))(?: (?:i )?\p{L}+)?$/iu;
const WHEN_OR_WHY = new RegExp(
  `^(?:${[
    'd|den|det|de|i|på|og|til|fra|med|kl|uger?|ugen|hele|hver|alle|dage?|aften|morgen|formiddag(?:en)?|eftermiddag(?:en)?|år|året|on|the|and',
    '(?:man|tirs|ons|tors|fre|lør|søn)dage?|to|from|weeks?|days?|s|(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
    'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec',
    'january|february|march|may|june|july|october|\\p{L}*ferie[nr]?|\\p{L}*helligdag(?:e|ene)?|jul(?:en|edag|edage|edagene|eaften|eaftensdag)?',
    'nytår(?:et|sdag|saften|saftensdag)?|påske(?:n|dag|aften|lørdag|ugen)?|palmesøndag|skærtorsdag|langfredag|pinse(?:n|dag)?|kristi',
    'himmelfart(?:en|sdag)?|store|bededag|grundlovsdag|mellemdagene|fastelavn|første|anden|sommer(?:en)?|vinter(?:en)?|efterår|forår|sæsonen|(?:skole)?fri',
    'christmas|easter|eve|new|year|good|boxing|\\p{L}*holidays?|vacation|summer|winter|staff|illness|personale\\p{L}*|generalforsamling',
    '(?:planlægnings|studie|kursus|fri|lukke|pædagogiske?)dage?|pædagogiske?|sygdom|storm|sne|snevejr|uvejr|vandskade|strømsvigt',
    'strømafbrydelse|renovering|ombygning|reparation|(?:hoved)?rengøring|flytning|oprydning|optælling|begravelse',
  ].join('|')})$`,
  'iu',
);
/** `pga. storm`, `for sommeren`. */
export const saysWhy = (text: string): boolean => BECAUSE.test(text) || (/^for\s/i.test(text) && saysWhenOrWhy(text.slice(4)));
export const saysWhenOrWhy = (text: string): boolean => text.split(/[^\p{L}]+/u).every((word) => !word || WHEN_OR_WHY.test(word));

/** What parts a word from the title before it; „Sprogcafé AFLYST" needs nothing. */
const PARTED = /[^\p{L}\d\s]\s*$/u;
const WHEN = /^(\d|(i dag|i aften|i morgen|today|tonight|tomorrow|til|to|den)(?!\p{L}))/iu;

/** „Udsat til 15/12: Kaffe"; behind „Aflyst pga. sygdom:" may stand more words of why. */
const WHY_AND_WHAT = /^((?:til|to)(?!\p{L})(?:[^:]|:(?=\d))*):\s+(\S.*)$/iu;

/** „Aflyst / скасовано: Sprogcafé", „Aflyst (sygdom): Sprogcafé": few words and then, perhaps, what it is about. */
const ASIDE_AND_WHAT = /^([^:]{1,40}?)[\s)\]]*:\s+(\S.*)$/u;
const ASIDE = /[/|([]/;
const LATIN = /^\p{Script=Latin}/u;

/** A title that is a command. */
export interface TitleCommand {
  readonly action: TitleAction;
  /** Whether punctuation parts the word from the rest: `Aflyst: Sommerfest`. */
  readonly isMarked: boolean;
  /** What follows the word, or stands before it: `Sprogcafé – AFLYST`. */
  readonly rest: string;
  /** What follows a word that something stands before. */
  readonly reason?: string;
  /** The same read otherwise, which counts only where it names what is known: `Aflyst / скасовано: Sprogcafé`. */
  readonly otherwise?: TitleCommand;
  /** Only a command if what stands before the word is known: „Kælderen lukket" is not the house. */
  readonly isUnsure?: boolean;
}

/** What is written without saying what it does closes the house. */
export function addedWords(words: TitleCommands): (readonly [word: string, action: string])[] {
  if (typeof words !== 'string') return Object.entries(words);
  return words.split(/[;,\n]/).map((entry) => {
    const [word = '', action = 'closed'] = entry.split('=');
    return [word, action];
  });
}

export const textsOf = (description: Text | undefined) =>
  Object.values(typeof description === 'string' ? {description} : (description ?? {})).flatMap((text) =>
    [...text.matchAll(/^(?:ord|words):(.*)$/gim)].flatMap(([, words = '']) => addedWords(words)),
  );

/** Reads titles by the words above and those handed in. */
export function commandReader(
  words: readonly (readonly [word: string, action: string])[],
  problems: Problem[],
): (title: Text) => TitleCommand | undefined {
  const kinds = new Map(WORDS.flatMap(([words, action]) => [...words.split(','), action].map((word) => [word, action])));
  const known = new Map(kinds);
  for (const [added, kind] of words) {
    const word = added.trim().toLowerCase();
    const action = kinds.get(kind.trim().toLowerCase());
    if (word && action) known.set(word, action);
    else if (word && !GROUP.test(kind.trim()))
      problems.push({code: 'title-command', where: added.trim(), values: {found: kind.trim().slice(0, 80)}});
  }
  // „Vi holder lukket" before „lukket".
  const listOf = (words: Iterable<string>) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[^\p{L}\d\s]/gu, '\\$&'))
      .join('|');
  // „Aflyst/udsat", „aflyst aflyst": the first counts.
  const pattern = new RegExp(
    `(?:^|[^\\p{L}\\d])(${listOf(known.keys())})(?:[^\\p{L}\\d]+(?:(?:og|eller)\\s+)?(?:${listOf(kinds.keys())}))*(?![\\p{L}\\d])`,
    'giu',
  );
  return (title) => {
    for (const text of typeof title === 'string' ? [title] : Object.values(title)) {
      for (const found of text.matchAll(pattern)) {
        const [whole, word = ''] = found;
        const at = found.index + whole.indexOf(word);
        const command = commandOf(known.get(word.toLowerCase())!, text.slice(0, at), word, text.slice(found.index + whole.length));
        if (command) return command;
      }
    }
    return undefined;
  };
}

/** The command that a word between what stands before and after it is, if it is one. */
function commandOf(action: TitleAction, before: string, word: string, after: string): TitleCommand | undefined {
  const marks = MARKS.exec(after)?.[0] ?? '';
  const isMarked = /\S/.test(marks);
  const rest = after.slice(marks.length).trim().replace(ALL, '');
  const head = before
    .replace(/[^\p{L}\d]+$/u, '')
    .replace(MARKS, '')
    .replace(ATTENTION, '')
    .replace(ALL, '')
    .replace(NONE, '')
    .replace(SADLY, '');
  if (marks.includes('?')) return undefined;
  if (!head) {
    const isTitle =
      !isMarked && (rest.includes('?') || (NO_COMMAND.test(rest) && !saysWhy(rest)) || (action === 'closed' && NO_HOUSE.test(rest)));
    if (isTitle) return undefined;
    const [, reason, named] = (!isMarked && action !== 'closed' && WHY_AND_WHAT.exec(rest)) || [];
    if (named) return {action, isMarked: true, rest: named, reason: reason!};
    const [, aside, what] = ((ASIDE.test(marks) || !LATIN.test(rest)) && ASIDE_AND_WHAT.exec(rest)) || [];
    return {action, isMarked, rest, ...(what && {otherwise: {action, isMarked: true, rest: what, reason: tidy(aside!)}})};
  }
  if (IN_SENTENCE.test(head) || (rest && !isMarked && !saysWhy(rest) && !WHEN.test(rest))) return undefined;
  const isLoud = word === word.toUpperCase() && head !== head.toUpperCase();
  const isUnsure = !PARTED.test(before) && !isLoud && (action !== 'cancelled' || head.split(/\s+/).length > 4);
  // „СКАСОВАНО / AFLYST: Sprogcafé"
  const otherwise: TitleCommand | undefined = rest && /[/|]\s*$/.test(before) ? {action, isMarked: true, rest, reason: head} : undefined;
  return {action, isMarked: true, rest: head, reason: tidy(rest), isUnsure, ...(otherwise && {otherwise})};
}

export const tidy = (text: string): string => text.replace(MARKS, '').replace(/[\s)\]*]+$/, '');
