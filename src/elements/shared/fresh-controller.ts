import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReadFeeds} from '../../feed/feed-store.js';
import {onMinute} from './clock.js';

/** The element as the controller sees it. */
export interface FreshHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the time changes what is rendered. */
  readonly usesClock: boolean;
  readonly refreshMinutes?: number;
  readonly feeds?: ReadFeeds;
  refresh(): unknown;
  readFarther(days: number): void;
}

/**
 * Keeps an element true on a page that stays open: a render on every minute while it uses the clock, and its feeds again so
 * many minutes after each reading. Every element adds it with the part that is loaded after its first paint.
 */
export class FreshController implements ReactiveController {
  private stopClock?: (() => void) | undefined;
  private timer?: ReturnType<typeof setTimeout>;
  private minutes?: number;
  private feeds?: ReadFeeds;

  constructor(private readonly host: FreshHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.runClock();
    this.plan();
  }

  hostDisconnected(): void {
    this.runClock();
    clearTimeout(this.timer);
  }

  hostUpdate(): void {
    const {feeds, refreshMinutes} = this.host;
    this.runClock();
    if (feeds !== this.feeds || refreshMinutes !== this.minutes) this.plan();
  }

  private runClock(): void {
    const {host} = this;
    if (host.usesClock && host.isConnected)
      this.stopClock ??= onMinute(() => {
        host.readFarther(0); // over midnight the period that is read moves on
        host.requestUpdate();
      });
    else this.stopClock = this.stopClock?.() as undefined;
  }

  private plan(): void {
    const {host} = this;
    clearTimeout(this.timer);
    this.feeds = host.feeds;
    this.minutes = host.refreshMinutes;
    if (this.minutes && host.isConnected) this.timer = setTimeout(() => host.refresh(), Math.max(1, this.minutes) * 60_000);
  }
}
