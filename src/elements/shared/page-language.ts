import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {language, onLanguageChange, setLanguage, useWords, type Words} from '../../text/words.js';
import {matchLanguage, pageLanguage} from '../../text/languages.js';

let ready: Promise<unknown> | undefined;
let picked: string | undefined;
let pageLang: string | null | undefined;
let isHintGiven = false;
/** The first element of the page: it decides. */
let first: HTMLElement | undefined;

/** The language an element asks for: its own `lang`, else that of its nearest ancestor, also out of shadow roots. */
function langOf(element: HTMLElement): string | null {
  if (element.lang) return element.lang;
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * Decides the page's language at the first element and resolves when its words are here; Danish needs no waiting.
 * An element that asks for another language than the page's gets one hint in the console: there is one language per page.
 */
function pageLanguageReady(element: HTMLElement): Promise<unknown> | undefined {
  const lang = langOf(element);
  if (!ready) {
    first = element;
    pageLang = lang;
    ready = speak();
    // When the page changes its own language the elements follow, unless the visitor has chosen one.
    new MutationObserver(() => follow(document.documentElement)).observe(document.documentElement, {attributeFilter: ['lang']});
  } else if (lang !== pageLang && matchLanguage([lang]) !== matchLanguage([pageLang]) && !picked && !isHintGiven) {
    isHintGiven = true;
    console.info(`lbb-elements: one language per page; <${element.localName}> is in "${language()}".`);
  }
  return ready;
}

function follow(element: HTMLElement): void {
  const lang = langOf(element);
  if (lang && lang !== pageLang) void ((pageLang = lang), speak());
}

/** An element's `lang` has been changed; the page's language follows if it is the element that decided, or that one has gone. */
function followLanguageOf(element: HTMLElement): void {
  if (element === first || !first?.isConnected) follow((first = element));
}

const speak = () => setLanguage(pageLanguage({picked, search: location.search, lang: pageLang}));

/** The visitor has chosen in a picker. */
export function pickLanguage(tag: string): Promise<unknown> {
  picked = tag;
  return speak();
}

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
