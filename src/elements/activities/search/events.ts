import type {Query} from '../../../model/query.js';
import {BrowserEvent, shared} from '../../shared/events.js';

/** The visitor searched or chose; `count` activities are left. */
export class FilterChangedEvent extends BrowserEvent {
  static readonly type = 'lbb-filter-changed';
  constructor(
    readonly query: Query,
    readonly count: number,
  ) {
    super(FilterChangedEvent.type, shared);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lbb-filter-changed': FilterChangedEvent;
  }
}
