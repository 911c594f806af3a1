import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReadFeeds} from '../../feed/feed-store.js';
import {onMinute} from './clock.js';

/** The element as the controller sees it. */
export interface FreshHost extends ReactiveControllerHost, HTMLElement {
  readonly feeds?: ReadFeeds;
  /** The time of the render, in milliseconds since 1970. */
  now: number;
  readonly refreshMinutes?: number;
  readonly isLoading: boolean;
  refresh(): unknown;
}

const MINUTE = 60_000;
/** Minutes after which feeds are read again where the page does not say: a house may close at any time, lists change by the day. */
export const LIST_AGE = 60;
export const HOURS_AGE = 5;

/**
 * Keeps an element true on a page that stays open or is looked at again: a render on every minute while it uses the clock,
 * and its feeds anew when they are too old, or when the network is back after a failure.
 */
export class FreshController implements ReactiveController {
  private stopClock?: () => void;
  private feeds?: ReadFeeds | undefined;
  /** Milliseconds since 1970. */
  private triedAt = 0;

  constructor(
    private readonly host: FreshHost,
    /** Whether the time changes what is rendered. */
    private readonly usesClock: () => boolean,
    private readonly defaultMinutes = LIST_AGE,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopClock = onMinute((now) => this.onMinute(now));
    addEventListener('online', this.onOnline);
  }

  hostDisconnected(): void {
    this.stopClock?.();
    removeEventListener('online', this.onOnline);
  }

  hostUpdate(): void {
    const {feeds, now} = this.host;
    if (feeds !== this.feeds) this.triedAt = now;
    this.feeds = feeds;
  }

  /** The network is back after a failure. */
  private readonly onOnline = () => this.host.feeds?.failures.length && this.host.refresh();

  private onMinute(now: number): void {
    const {host} = this;
    host.now = now;
    const {feeds, isLoading, refreshMinutes = this.defaultMinutes} = host;
    // Elements that show the same feed ask together; what failed is tried again as late as what did not.
    const readAt = feeds?.failures.length ? this.triedAt : (feeds?.fetchedAt ?? now);
    if (refreshMinutes && !isLoading && now - readAt >= Math.max(1, refreshMinutes) * MINUTE) host.refresh();
    if (this.usesClock()) host.requestUpdate();
  }
}
