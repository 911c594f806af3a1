import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onLanguageChange, useWords, type Words} from '../../text/words.js';
import {followLanguageOf, pageLanguageReady} from './page-language.js';

/** Keeps an element in the page's language: its first render waits for the words, each change of language renders it again. */
export class LanguageController implements ReactiveController {
  private isAsked = false;
  private lang = '';
  private stop?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly words: Words | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = onLanguageChange(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  hostUpdate(): void {
    if (this.host.lang !== this.lang) followLanguageOf(this.host);
    this.lang = this.host.lang;
  }

  /** What the first render waits for, so that no other language flashes by. */
  firstWords(): Promise<unknown> | undefined {
    if (this.isAsked) return undefined;
    this.isAsked = true;
    this.lang = this.host.lang;
    return Promise.all([this.words && useWords(this.words.first), pageLanguageReady(this.host)]);
  }
}
