import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageLanguage} from '../../text/languages.js';
import {onLanguageChange, setLanguage, useWords, type Words} from '../../text/words.js';

/** What decides the page's language; `follow-language.ts` changes it. */
export const page: {
  /** Resolves when the words of the first element's language are here. */
  ready?: Promise<unknown>;
  /** The first element of the page: it decides. */
  first?: HTMLElement;
  /** What it asked for. */
  lang?: string | null;
  /** What the visitor has chosen in a picker. */
  picked?: string;
  isWatched?: boolean;
  isHintGiven?: boolean;
} = {};

/** The language an element asks for: its own `lang`, else that of its nearest ancestor, also out of shadow roots. */
export function langOf(element: HTMLElement): string | null {
  if (element.lang) return element.lang;
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Speaks the language that the page is to be in; Danish needs no waiting. */
export const speak = (): Promise<unknown> =>
  setLanguage(
    pageLanguage({
      ...page,
      search: location.search,
      wished: page.first?.hasAttribute('browser-language') ? navigator.languages : [],
    }),
  );

/** Keeps an element in the page's language: its first render waits for the words, each change of language renders it again. */
export class LanguageController implements ReactiveController {
  private isAsked = false;
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

  /** What the first render waits for, so that no other language flashes by. */
  firstWords(): Promise<unknown> | undefined {
    if (this.isAsked) return undefined;
    this.isAsked = true;
    if (!page.ready) {
      page.lang = langOf((page.first = this.host));
      page.ready = speak();
    }
    return Promise.all([this.words && useWords(this.words.first), page.ready]);
  }
}
