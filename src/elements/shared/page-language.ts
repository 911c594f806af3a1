import {language, onLanguageChange, setLanguage} from '../../text/localization.js';
import {matchLanguage, pageLanguage} from '../../text/languages.js';

let ready: Promise<unknown> | undefined;
let picked: string | undefined;
let pageLang: string | null | undefined;
let isHintGiven = false;

/** The `lang` of an element or its nearest ancestor, also out of shadow roots. */
function langOf(element: Element): string | null {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * Settles the page's language at the first element and resolves when its words are here; Danish needs no waiting.
 * An element that asks for another language than the page's is told once in the console: there is one language per page.
 */
export function pageLanguageReady(element: Element): Promise<unknown> | undefined {
  const lang = langOf(element);
  if (!ready) {
    pageLang = lang;
    ready = speak();
    // A page that changes its own language takes the elements with it, unless the visitor has chosen.
    new MutationObserver(() => {
      const now = langOf(document.documentElement);
      if (now !== pageLang && now) void ((pageLang = now), speak());
    }).observe(document.documentElement, {attributeFilter: ['lang']});
  } else if (lang !== pageLang && matchLanguage([lang]) !== matchLanguage([pageLang]) && !picked && !isHintGiven) {
    isHintGiven = true;
    console.info(`lbb-elements: one language per page; <${element.localName}> is in "${language()}".`);
  }
  return ready;
}

const speak = () => setLanguage(pageLanguage({picked, search: location.search, lang: pageLang}));

/** The visitor has chosen in a picker. */
export function pickLanguage(tag: string): Promise<unknown> {
  picked = tag;
  return speak();
}

export {language, onLanguageChange};
