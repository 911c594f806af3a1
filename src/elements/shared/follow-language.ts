import {languageIn, matchLanguage} from '../../text/languages.js';
import {language} from '../../text/words.js';
import type {FreshHost} from './fresh-controller.js';
import {lazy} from './lazy.js';
import {langOf, page, speak} from './page-language.js';

const loadUnknown = lazy(() => import('./unknown-language.js'));

/** The visitor has chosen in a picker. */
export function changeLanguage(tag: string): Promise<unknown> {
  page.picked = tag;
  return speak();
}

function follow(element: HTMLElement): void {
  const lang = langOf(element);
  if (lang && lang !== page.lang) {
    page.lang = lang;
    void speak();
  }
}

/** Whether a wish is for none of our languages, which the webmaster is told. */
function isUnknown(wish: string | null | undefined): boolean {
  const isNone = Boolean(wish) && !matchLanguage([wish]);
  if (isNone) void loadUnknown().then(({reportUnknownLanguage}) => reportUnknownLanguage(wish!));
  return isNone;
}

/**
 * When the page or the element that decided changes its language, the elements follow, unless the visitor has chosen one.
 * An element that asks for another language than the page's gets one hint in the console: there is one language per page.
 */
export function followLanguage(host: FreshHost): void {
  if (!page.isWatched)
    new MutationObserver(() => follow(document.documentElement)).observe(document.documentElement, {attributeFilter: ['lang']});
  page.isWatched = true;
  const asked = langOf(host);
  isUnknown(languageIn(location.search));
  if (host === page.first) follow(host);
  const isOther = !isUnknown(asked) && matchLanguage([asked]) !== matchLanguage([page.lang]);
  if (isOther && host !== page.first && !page.isHintGiven && !page.picked) {
    page.isHintGiven = true;
    console.info(`lbb-elements: one language per page; <${host.localName}> is in "${language()}".`);
  }
  let {lang} = host;
  host.addController({
    hostUpdate: () => {
      const isChanged = host.lang !== lang;
      lang = host.lang;
      // Also where the one that decided has gone.
      if (isChanged && (host === page.first || !page.first?.isConnected)) follow((page.first = host));
    },
  });
}
