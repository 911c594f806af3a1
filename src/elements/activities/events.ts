import {BrowserEvent, shared} from '../shared/events.js';

/** The visitor opened an activity. */
export class ActivityOpenedEvent extends BrowserEvent {
  static readonly type = 'lbb-activity-opened';
  constructor(readonly id: string) {
    super(ActivityOpenedEvent.type, shared);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lbb-activity-opened': ActivityOpenedEvent;
  }
}
