/** What became of a source's records, in one sentence for the webmaster. Pure and in two languages only; visitors need it not. */
import type {Outcome, Source} from '../model/feed.js';

/** What is counted, and what became of it: behind one, and behind several. `{place}` is where the others stand. */
type Phrases = Readonly<Record<Source['kind'] | Outcome, readonly [one: string, many: string]>>;

const danish: Phrases = {
  ical: ['begivenhed i kalenderen', 'begivenheder i kalenderen'],
  json: ['post i feedet', 'poster i feedet'],
  shown: ['vises', 'vises'],
  cancelled: ['vises som aflyst', 'vises som aflyst'],
  private: ['er privat', 'er private'],
  broken: ['er uden dato eller kan ikke læses', 'er uden dato eller kan ikke læses'],
  freeBusy: ['siger kun, at nogen er optaget', 'siger kun, at nogen er optaget'],
  command: ['aflyser, flytter eller lukker andre', 'aflyser, flytter eller lukker andre'],
  merged: ['står også {place}', 'står også {place}'],
  outside: ['har ingen dato i perioden', 'har ingen dato i perioden'],
  limit: ['er over grænsen for, hvor meget der læses', 'er over grænsen for, hvor meget der læses'],
};

const english: Phrases = {
  ical: ['event in the calendar', 'events in the calendar'],
  json: ['record in the feed', 'records in the feed'],
  shown: ['is shown', 'are shown'],
  cancelled: ['is shown as cancelled', 'are shown as cancelled'],
  private: ['is private', 'are private'],
  broken: ['has no date or cannot be read', 'have no date or cannot be read'],
  freeBusy: ['only says that somebody is busy', 'only say that somebody is busy'],
  command: ['cancels, moves or closes others', 'cancel, move or close others'],
  merged: ['also stands {place}', 'also stand {place}'],
  outside: ['has no date in the period', 'have no date in the period'],
  limit: ['is beyond the limit of what is read', 'are beyond the limit of what is read'],
};

/** „41 begivenheder i kalenderen, 37 vises; 2 er private, 1 er uden dato eller kan ikke læses, 1 står også i https://…" */
export function accountSentence({kind, account, alsoIn}: Source, language: 'da' | 'en'): string {
  if (!account) return '';
  const isDanish = language === 'da';
  const phrases = isDanish ? danish : english;
  const elsewhere = isDanish ? 'et andet sted i kalenderen' : 'elsewhere in the calendar';
  const place = alsoIn?.length ? `${isDanish ? 'i' : 'in'} ${alsoIn.join(', ')}` : elsewhere;
  const counted = (number: number, what: keyof Phrases) => `${number} ${phrases[what][number === 1 ? 0 : 1].replace('{place}', place)}`;
  const {found, shown = 0, ...others} = account;
  const rest = (Object.keys(danish) as (keyof typeof others)[]).flatMap((outcome) =>
    others[outcome] ? counted(others[outcome], outcome) : [],
  );
  return `${counted(found, kind)}, ${counted(shown, 'shown')}${rest.length ? `; ${rest.join(', ')}` : ''}`;
}
