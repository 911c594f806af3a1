/** What became of a source's records, in one sentence for the webmaster. Pure and in two languages only; visitors need it not. */
import type {Outcome, Source} from '../model/feed.js';

type TwoLanguages = readonly [da: string, en: string];

/** Behind the number of each; `{place}` is where the others stand. */
const phrases: Readonly<Record<Exclude<Outcome, 'shown'>, readonly [one: TwoLanguages, many: TwoLanguages]>> = {
  cancelled: [
    ['vises som aflyst', 'is shown as cancelled'],
    ['vises som aflyst', 'are shown as cancelled'],
  ],
  private: [
    ['er privat', 'is private'],
    ['er private', 'are private'],
  ],
  broken: [
    ['er uden dato eller kan ikke læses', 'has no date or cannot be read'],
    ['er uden dato eller kan ikke læses', 'have no date or cannot be read'],
  ],
  freeBusy: [
    ['siger kun, at nogen er optaget', 'only says that somebody is busy'],
    ['siger kun, at nogen er optaget', 'only say that somebody is busy'],
  ],
  command: [
    ['aflyser, flytter eller lukker andre', 'cancels, moves or closes others'],
    ['aflyser, flytter eller lukker andre', 'cancel, move or close others'],
  ],
  merged: [
    ['står også {place}', 'also stands {place}'],
    ['står også {place}', 'also stand {place}'],
  ],
  outside: [
    ['har ingen dato i perioden', 'has no date in the period'],
    ['har ingen dato i perioden', 'have no date in the period'],
  ],
  limit: [
    ['er over grænsen for, hvor meget der læses', 'is beyond the limit of what is read'],
    ['er over grænsen for, hvor meget der læses', 'are beyond the limit of what is read'],
  ],
};

const names: Readonly<Record<Source['kind'], readonly [one: TwoLanguages, many: TwoLanguages]>> = {
  ical: [
    ['begivenhed i kalenderen', 'event in the calendar'],
    ['begivenheder i kalenderen', 'events in the calendar'],
  ],
  json: [
    ['post i feedet', 'record in the feed'],
    ['poster i feedet', 'records in the feed'],
  ],
};

/** „41 begivenheder i kalenderen, 37 vises; 2 er private, 1 er uden dato eller kan ikke læses, 1 står også i https://…" */
export function accountSentence({kind, account, alsoIn}: Source, language: 'da' | 'en'): string {
  if (!account) return '';
  const index = language === 'da' ? 0 : 1;
  const place = alsoIn?.length
    ? `${['i', 'in'][index]} ${alsoIn.join(', ')}`
    : ['et andet sted i kalenderen', 'elsewhere in the calendar'][index]!;
  const counted = (number: number, [one, many]: readonly [one: TwoLanguages, many: TwoLanguages]) =>
    `${number} ${(number === 1 ? one : many)[index].replace('{place}', place)}`;
  const rest = (Object.keys(phrases) as (keyof typeof phrases)[])
    .filter((outcome) => account[outcome])
    .map((outcome) => counted(account[outcome]!, phrases[outcome]));
  const {shown = 0} = account;
  const isShown = ['vises', shown === 1 ? 'is shown' : 'are shown'][index]!;
  return `${counted(account.found, names[kind])}, ${shown} ${isShown}${rest.length ? `; ${rest.join(', ')}` : ''}`;
}
