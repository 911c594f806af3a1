import type {EpochSeconds} from '../../model/calendar.js';
import type {OwnActivity} from './event.js';
import type {Instance} from './series.js';

/** An activity with what its occurrences were made from, in the same order. */
export interface Made {
  readonly activity: OwnActivity;
  readonly instances: readonly Instance[];
}

/** Activities with the earliest of all their occurrences; hardly more than twice as many as wanted are ever held. */
export class Earliest {
  /** When the last one kept begins; undefined as long as none had to go. */
  last: EpochSeconds | undefined;
  private found: Made[] = [];
  private count = 0;

  constructor(private readonly most: number) {}

  add(activity: OwnActivity, instances: readonly Instance[]): void {
    this.found.push({activity, instances});
    this.count += instances.length;
    if (this.count > 2 * this.most + 1_000) this.cut();
  }

  kept(): readonly Made[] {
    this.cut();
    return this.found;
  }

  private cut(): void {
    if (this.count <= this.most) return;
    const all = this.found.flatMap(({instances}) => instances.map(({begins}) => begins)).sort((a, b) => a - b);
    const last = this.most ? all[this.most - 1]! : -Infinity;
    let room = this.most - all.findIndex((begins) => begins >= last);
    this.found = this.found.flatMap(({activity, instances}) => {
      const kept = instances.map(({begins}) => begins < last || (begins === last && room-- > 0));
      instances.forEach(({event}, i) => kept[i] || (event.outcome = 'limit'));
      activity.occurrences = activity.occurrences.filter((_, i) => kept[i]);
      return activity.occurrences.length ? [{activity, instances: instances.filter((_, i) => kept[i])}] : [];
    });
    this.last = last;
    this.count = this.most;
  }
}
