/**
 * `embed.html?lbb=activities&src=/aktiviteter.json&view=compact`: one element as a page for a frame, which says how high it is
 * in the ways that pages around it understand. In frames without an origin (`sandbox="allow-scripts"`, as WordPress makes them)
 * it leads to itself as a page of its own: there downloads, print and the signup work.
 */
import {words} from '../text/generated/words/volunteer-signup.js';
import {newTab} from '../text/phrases/links.js';
import {heading} from '../text/phrases/signup.js';
import {pageLanguage} from '../text/languages.js';
import {setLanguage, useWords} from '../text/words.js';
import {tellHeight} from './height.js';

const params = new URLSearchParams(location.search);
const own = document.querySelector<HTMLElement>('#own')!;
/** A page for oEmbed (`builder/oembed.ts`) has its element before `#own`, and its address says nothing; such pages lie on hosts for years. */
const written = own.previousElementSibling;
const kind = (written?.localName || params.get('lbb') || 'activities').replace(/^lbb-/, '');
const isSignup = kind === 'volunteer-signup';
const isOpaque = self.origin === 'null';

if (written) {
  if (isOpaque && isSignup) written.remove();
} else showAddress();
if (isOpaque) void leadToOwnPage();
else own.remove();
tellHeight();

/** Puts there what the address says. */
function showAddress(): void {
  document.documentElement.lang = params.get('lang') || 'da';
  if (/^[a-z]+$/.test(params.get('theme') ?? '')) {
    const theme = document.createElement('link');
    Object.assign(theme, {rel: 'stylesheet', href: `themes/${params.get('theme')}.css`});
    document.head.append(theme);
  }
  if (!isOpaque || !isSignup) {
    const form = document.createElement('div');
    for (const [name, value] of params) if (/^[a-z][a-z-]*$/.test(name)) form.setAttribute(`data-${name}`, value);
    form.dataset.lbb = kind;
    document.body.prepend(form);
  }
}

async function leadToOwnPage(): Promise<void> {
  await Promise.all([useWords(words.first), setLanguage(pageLanguage({search: location.search, lang: document.documentElement.lang}))]);
  const link = own.querySelector('a')!;
  link.href = location.href.replace(/#.*/, '');
  link.textContent = `${written?.getAttribute('heading') || params.get('heading') || (isSignup ? heading() : location.host)} (${newTab()})`;
}
