/** The activities of several feeds, each once. */
import {outcomeOf} from './account.js';
import type {Account, Activity, Feed, Occurrence, Outcome, Text} from './feed.js';
import {freeId} from './free-id.js';
import {memo} from './memo.js';
import {textOf} from './text-of.js';

/** An activity as its feed has it, and as it stands in the merged one. */
export interface Candidate {
  readonly activity: Activity;
  readonly feed: Feed;
  readonly source: string;
  readonly kept: Activity;
}

const isOfCalendar = ({feed}: Candidate): boolean => feed.sources.some(({kind}) => kind === 'ical');

const plain = memo((text: Text | undefined): string => textOf(text, 'da', 'da').replace(/\s+/g, ' ').trim().toLowerCase(), 20_000);
/** Names that both say must be alike; one may say more of the same: `Kulturhuset, Torvet 1`. */
const agree = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
const plainPlace = ({activity, feed}: Candidate, {place, location}: Pick<Activity, 'place' | 'location'> = activity): string =>
  plain(location ?? feed.places.find(({id}) => id === place)?.name);
const whoseOf = ({activity, feed}: Candidate): string => plain(feed.organizations.find(({id}) => id === activity.organization)?.name);
const startingAt = ({startInstant, start}: Occurrence): string => startInstant ?? start;

/** More than 0: the first is a newer version than the other (RFC 5546 §2.1.4). */
const compareVersions = ({activity: a}: Candidate, {activity: b}: Candidate): number =>
  (a.sequence ?? 0) - (b.sequence ?? 0) || Date.parse(a.dateModified ?? '1970-01-01') - Date.parse(b.dateModified ?? '1970-01-01');

/** Of versions that are equally new, that one is believed which has changed dates: nobody should come in vain. */
function isNewer(a: Candidate, b: Candidate): boolean {
  const changes = ({activity}: Candidate) => activity.occurrences.filter(({status}) => status !== 'scheduled').length;
  return (compareVersions(a, b) || changes(a) - changes(b)) > 0;
}

/** Programs count UIDs from 0: what has the same one is the same if its title is, and its place too where neither time nor version tell. */
function isSameEvent(a: Candidate, b: Candidate): boolean {
  const times = new Set(a.activity.occurrences.map(startingAt));
  return (
    plain(a.activity.name) === plain(b.activity.name) &&
    (agree(plainPlace(a), plainPlace(b)) || compareVersions(a, b) !== 0 || b.activity.occurrences.some((one) => times.has(startingAt(one))))
  );
}

/** What becomes another's once it is merged, of what an account says. */
const MERGED: ReadonlySet<string> = new Set<Outcome>(['outside', 'cancelled', 'shown']);

export class MergedActivities {
  private readonly byId = new Map<string, Candidate>();
  /** By title and time. */
  private readonly byDate = new Map<string, Set<Candidate>>();
  /** Further addresses, by id. */
  private readonly alsoIn = new Map<string, Set<string>>();

  /**
   * @param hasCalendars whether any of the feeds is one
   * @param isSame whether two records of one id are the same
   * @param merged told which records of which source are another's
   */
  constructor(
    private readonly hasCalendars: boolean,
    private readonly isSame: (a: Activity, b: Activity) => boolean,
    private readonly merged: (records: Partial<Account>, from: string, into: string) => void,
  ) {}

  add(one: Candidate): void {
    const twin = this.byId.get(one.kept.id);
    const isEvent = twin && (isOfCalendar(twin) || isOfCalendar(one));
    if (twin && (isEvent ? isSameEvent(twin, one) : this.isSame(twin.kept, one.kept))) {
      if (!isEvent || !isNewer(one, twin)) return this.merge(one, twin);
      this.keep(one);
      return this.merge(twin, one);
    }
    const {occurrences} = one.activity;
    const others = occurrences.map((occurrence) => this.withDate(one, occurrence));
    const left = occurrences.filter((_, i) => !others[i]);
    for (const other of others) if (other && left.length) this.addSource(other, one.source);
    const [other] = others;
    if (other && !left.length) return this.merge(one, other);
    const id = freeId(one.kept.id, this.byId);
    this.keep({...one, kept: {...one.kept, id, ...(left.length < occurrences.length && {occurrences: left})}});
  }

  list(): Activity[] {
    return [...this.byId.values()].map(({kept}) => {
      const alsoIn = this.alsoIn.get(kept.id);
      return alsoIn ? {...kept, alsoIn: [...alsoIn]} : kept;
    });
  }

  private keep(one: Candidate): void {
    const old = this.byId.get(one.kept.id);
    if (old) for (const dates of this.byDate.values()) dates.delete(old);
    this.byId.set(one.kept.id, one);
    for (const occurrence of this.hasCalendars ? one.kept.occurrences : []) {
      const key = this.keyOf(one, occurrence);
      this.byDate.set(key, (this.byDate.get(key) ?? new Set()).add(one));
    }
  }

  private keyOf({activity}: Candidate, occurrence: Occurrence): string {
    return `${startingAt(occurrence)} ${plain(activity.name)}`;
  }

  /** What of another feed has the same title, time and place, under whatever UID; what is cancelled is not the same as what is not. */
  private withDate(one: Candidate, occurrence: Occurrence): Candidate | undefined {
    const where = plainPlace(one, occurrence) || plainPlace(one);
    return [...(this.byDate.get(this.keyOf(one, occurrence)) ?? [])].find((other) => {
      const {kept, feed} = other;
      const same = kept.occurrences.find((each) => startingAt(each) === startingAt(occurrence))!;
      return (
        feed !== one.feed &&
        (isOfCalendar(other) || isOfCalendar(one)) &&
        same.status === occurrence.status &&
        agree(plainPlace(other, same) || plainPlace(other), where) &&
        agree(whoseOf(other), whoseOf(one))
      );
    });
  }

  private merge(from: Candidate, into: Candidate): void {
    const {outcomes = {[outcomeOf(from.activity)]: 1}} = from.activity;
    this.merged(Object.fromEntries(Object.entries(outcomes).filter(([outcome]) => MERGED.has(outcome))), from.source, into.source);
    this.addSource(into, from.source);
  }

  private addSource({kept: {id}, source}: Candidate, further: string): void {
    if (further !== source) this.alsoIn.set(id, (this.alsoIn.get(id) ?? new Set()).add(further));
  }
}
