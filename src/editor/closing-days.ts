/** Closing all that takes place in a period, a holiday for instance. */
import {addDays} from '../model/calendar.js';
import {madeIds, recordIndex} from '../tool/json/records.js';
import type {EditorState} from './state.js';
import {closeFor, type Closing} from './operations/common-work.js';

type Period = Pick<Closing, 'validFrom' | 'validThrough'>;

export class ClosingDays {
  /** On which days each activity takes place in the period, by its index. */
  dates: ReadonlyMap<number, readonly string[]> = new Map();
  private number = 0;

  constructor(private readonly editor: EditorState) {}

  /** What would be closed in a period, to be chosen from. */
  async ask(period?: Period): Promise<void> {
    this.editor.set({dialog: 'close'});
    if (period) {
      const number = ++this.number;
      const dates = await this.datesWithin(period);
      // Of two periods the one that was asked for last counts.
      if (number === this.number) this.dates = dates;
    }
    return this.editor.draw();
  }

  /** The chosen opening hours and activities are closed; their dates are counted again, for the period may be another now. */
  async close(closing: Closing, hours: readonly number[], activities: readonly number[]): Promise<void> {
    const dates = await this.datesWithin(closing);
    this.editor.work(closeFor(this.editor.root, closing, hours, new Map([...dates].filter(([index]) => activities.includes(index)))));
  }

  /** On which days each activity takes place in a period, by its index. */
  private async datesWithin({validFrom, validThrough}: Period): Promise<Map<number, string[]>> {
    const {readFeed} = await import('../feed/read-feed.js');
    const feed = await readFeed(JSON.stringify(this.editor.root), {from: validFrom, until: addDays(validThrough, 1)});
    const indexOf = recordIndex(this.editor.root, madeIds(feed.problems));
    return new Map(
      feed.activities.flatMap(({id, occurrences}): [number, string[]][] => {
        const days = [...new Set(occurrences.filter(({status}) => status !== 'cancelled').map(({start}) => start.slice(0, 10)))];
        const index = indexOf('activities', id);
        return index >= 0 && days.length ? [[index, days.filter((day) => day >= validFrom)]] : [];
      }),
    );
  }
}
