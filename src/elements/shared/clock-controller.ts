import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onMinute} from './clock.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  now: number;
}

/** An element's clock: `now` is read once for each render, and while the clock is on there is a render every minute. */
export class ClockController implements ReactiveController {
  private isOn = false;
  private stop?: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly onTick: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.run();
  }

  hostDisconnected(): void {
    this.run();
  }

  turn(isOn: boolean): void {
    this.isOn = isOn;
    this.run();
  }

  /** The only place that reads the time for a render. */
  read(): void {
    this.host.now = Date.now();
  }

  private run(): void {
    if (this.isOn && this.host.isConnected)
      this.stop ??= onMinute(() => {
        this.onTick();
        this.host.requestUpdate();
      });
    else this.stop = this.stop?.() as undefined;
  }
}
