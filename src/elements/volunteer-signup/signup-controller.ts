import type {ReactiveController} from 'lit';
import {missingFromSignup} from '../../model/signup.js';
import type {ReadFeeds} from '../../feed/feed-store.js';
import {words} from '../../text/generated/words/volunteer-signup.js';
import {lazy} from '../shared/lazy.js';
import type {FormState, FormStore, SignupHost, UsableFeed} from './form-context.js';

const loadFrame = lazy(() => import('./frame/frame.js'));
const loadSending = lazy(() => import('./sending/sending.js'), words);

/**
 * Owns what the visitor has done with the form, and loads the code for it. A submit goes: element → `submit()` →
 * sending/submit.ts: checks (model), delivery (network) → state → views.
 */
export class SignupController implements ReactiveController, FormStore {
  state: FormState = {messageLength: 0, cprFields: [], faults: []};
  private isTouched = false;
  /** The last feed with all that the form needs; one that fails later takes nothing away. */
  lastUsableFeed: UsableFeed | undefined;
  frame: Awaited<ReturnType<typeof loadFrame>> | undefined;
  sending: Awaited<ReturnType<typeof loadSending>> | undefined;
  private seenFeeds: ReadFeeds | undefined;
  private hasFollowedAddress = false;
  private isFresh = false;
  private loaders = {frame: loadFrame, sending: loadSending};

  constructor(readonly host: SignupHost) {
    host.addController(this);
    // ALTCHA's own event; other widgets in the slot may dispatch it too.
    host.addEventListener('verified', (event) => this.update({proof: (event as CustomEvent<{payload?: string}>).detail?.payload}));
  }

  hostConnected(): void {
    addEventListener('hashchange', this.onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.onHashChange);
  }

  hostUpdate(): void {
    const {feed} = this.host.feeds ?? {};
    if (feed && feed !== this.lastUsableFeed?.feed && !missingFromSignup(feed.signup).length)
      this.lastUsableFeed = {feed, signup: feed.signup!};
  }

  hostUpdated(): void {
    const {frame, host} = this;
    const {feeds} = host;
    if (!feeds || !frame || feeds === this.seenFeeds) return;
    this.seenFeeds = feeds;
    if (feeds.feed && missingFromSignup(feeds.feed.signup).length) void frame.reportMissing(host);
    // Once: a feed that is read again must not take the visitor away from what is being typed.
    else if (this.lastUsableFeed && !this.hasFollowedAddress) {
      this.hasFollowedAddress = true;
      if (!this.isTouched) frame.followAddress(this);
    }
  }

  // Loading: what failed is tried again at the next call

  /** Resolves when what stands around the fields is here or has failed. */
  async loadFrame(): Promise<void> {
    this.frame ??= await this.loaders.frame().catch(() => undefined);
    if (this.frame && !this.isFresh) {
      this.isFresh = true;
      this.frame.join(this.host);
    }
    this.update({isFrameMissing: !this.frame});
  }

  /** Resolves when what checks and sends is here or has failed; what was typed before is checked at once. */
  private async loadSending(): Promise<void> {
    if (this.sending) return;
    this.sending = await this.loaders.sending().catch(() => undefined);
    this.sending?.join(this);
  }

  // What the visitor does

  /** Loads all code while there is a network: it may be gone when the visitor sends. */
  touch(): void {
    const {frame, sending, host} = this;
    this.isTouched = true;
    if (!frame) void host.waitFor(this.loadFrame());
    if (!sending) void host.waitFor(this.loadSending());
  }

  /** A field was changed. */
  input({name, value}: {readonly name: string; readonly value: string}): void {
    this.touch();
    this.sending?.checkField(this, name, value);
  }

  async submit(): Promise<void> {
    await this.loadSending();
    // Nothing is sent before the visitor can read what happens to it.
    if (!this.frame) return;
    this.update({isSendingMissing: !this.sending});
    return this.sending ? this.sending.submit(this) : this.show('outcome');
  }

  private onHashChange = (): void => {
    this.host.requestUpdate();
    this.frame?.followAddress(this);
  };

  private onBeforeUnload = (event: Event): void => {
    if (this.host.isConnected) event.preventDefault();
  };

  // What that leaves

  update(change: Partial<FormState>): void {
    this.state = {...this.state, ...change};
    // Only while it is needed: browsers keep no page with such a listener ready for the way back.
    (this.state.isUnsent ? addEventListener : removeEventListener)('beforeunload', this.onBeforeUnload);
    this.host.requestUpdate();
  }

  read(): FormData | undefined {
    const form = this.host.shadowRoot!.querySelector('form');
    return form ? new FormData(form) : undefined;
  }

  async show(id: string): Promise<void> {
    await this.host.rendered();
    this.host.shadowRoot!.getElementById(id)?.focus();
  }
}
