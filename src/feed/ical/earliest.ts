import type {EpochSeconds} from '../../model/calendar.js';
import type {OwnActivity} from './event.js';
import type {Instance} from './series.js';

/** Activities with the earliest of all their occurrences; hardly more than twice as many as wanted are ever held. */
export class Earliest {
  /** When the last one kept begins; undefined as long as none had to go. */
  last: EpochSeconds | undefined;
  private found: {readonly activity: OwnActivity; readonly starts: readonly EpochSeconds[]}[] = [];
  private count = 0;

  constructor(private readonly most: number) {}

  /** `instances` are what the activity's occurrences were made from, in the same order. */
  add(activity: OwnActivity, instances: readonly Instance[]): void {
    this.found.push({activity, starts: instances.map(({begins}) => begins)});
    this.count += instances.length;
    if (this.count > 2 * this.most + 1_000) this.cut();
  }

  activities(): OwnActivity[] {
    this.cut();
    return this.found.map(({activity}) => activity);
  }

  private cut(): void {
    if (this.count <= this.most) return;
    const all = this.found.flatMap(({starts}) => starts).sort((a, b) => a - b);
    const last = this.most ? all[this.most - 1]! : -Infinity;
    let room = this.most - all.findIndex((start) => start >= last);
    this.found = this.found.flatMap(({activity, starts}) => {
      const kept = starts.map((start) => start < last || (start === last && room-- > 0));
      activity.occurrences = activity.occurrences.filter((_, i) => kept[i]);
      return activity.occurrences.length ? [{activity, starts: starts.filter((_, i) => kept[i])}] : [];
    });
    this.last = last;
    this.count = this.most;
  }
}
