import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReadFeeds} from '../../feed/feed-store.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly refreshMinutes?: number;
  readonly feeds?: ReadFeeds;
  refresh(): unknown;
}

/** Refreshes an element: so many minutes after each reading, and when the network is back after a failure. */
export class RefreshController implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;
  private minutes?: number;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.onOnline);
    this.plan();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.onOnline);
    clearTimeout(this.timer);
  }

  hostUpdate(): void {
    if (this.host.refreshMinutes !== this.minutes) this.plan();
  }

  /** Waits anew. */
  plan(): void {
    const {host} = this;
    clearTimeout(this.timer);
    this.minutes = host.refreshMinutes;
    if (this.minutes && host.isConnected) this.timer = setTimeout(() => host.refresh(), Math.max(1, this.minutes) * 60_000);
  }

  private readonly onOnline = () => this.host.feeds?.failures.length && this.host.refresh();
}
