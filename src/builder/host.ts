/**
 * The page in the builder's frame: a host page like those that our elements stand on, with the element that its address
 * asks for. Without lit, because a page under Trusted Types lets one copy only make its policy, and that is the elements'.
 */
import {parseChoice} from './choice.js';

const query = new URLSearchParams(location.search);
const choice = parseChoice(location.search);

type Attributes = Readonly<Record<string, string>>;

function create(tag: string, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What a network can do to a feed. */
const networks: Readonly<Record<string, () => Promise<Response>>> = {
  loading: () => new Promise<Response>(() => {}),
  failed: () => Promise.resolve(new Response('', {status: 404})),
  offline: () => Promise.reject(new TypeError('offline')),
};
const state = query.get('state') ?? '';
if (Object.hasOwn(networks, state)) window.fetch = networks[state]!;

const element = create(`lbb-${choice.element}`, choice.src ? {src: choice.src} : {}, choice.call);
for (const [name, value] of Object.entries(choice.attributes)) element.setAttribute(name, value === 'true' ? '' : value);
if (state === 'loading') element.setAttribute('timeout', '86400');

const isInText = choice.element === 'opening-hours' && Boolean(choice.attributes.view);
const placed = isInText ? create('p', {}, 'Vindrosen lige nu: ', element) : element;

/** The pages that elements stand on; their styles are in vaert.css. */
const hosts: Readonly<Record<string, () => readonly Node[]>> = {
  plain: () => [create('main', {}, placed)],
  kommune: () => [
    create(
      'header',
      {class: 'top'},
      create('strong', {}, 'Eksempel Kommune'),
      create('nav', {'aria-label': 'Hovedmenu'}, create('a', {href: '#borger'}, 'Borger'), create('a', {href: '#erhverv'}, 'Erhverv')),
    ),
    create(
      'main',
      {},
      create('p', {class: 'crumbs'}, 'Forside › Integration › Frivillige'),
      create('h1', {}, 'Mød andre'),
      create('p', {}, 'Foreninger, frivillige og kommunen holder åbent for nye og gamle borgere.'),
      placed,
      create('p', {}, 'Har du spørgsmål, så ring til Borgerservice på 12 34 56 78.'),
    ),
    create('footer', {class: 'end'}, 'Eksempel Kommune · Torvet 1'),
  ],
  wordpress: () => [
    create('header', {class: 'top'}, create('strong', {}, 'Frivilliggruppen'), create('em', {}, 'Endnu en WordPress-side')),
    create(
      'main',
      {class: 'entry-content'},
      create('h1', {}, 'Velkommen'),
      create('p', {}, 'Vi drikker kaffe, læser breve og spiller fodbold sammen.'),
      placed,
      create('ul', {}, create('li', {}, 'Kom, som du er'), create('li', {}, 'Det er gratis')),
    ),
  ],
  column: () => [create('main', {}, create('p', {}, 'En side med en smal spalte.'), create('aside', {}, placed))],
};

const host = query.get('host') ?? 'plain';
const looks = ['dark', 'large', 'contrast'].filter((look) => query.has(look));
document.body.className = [host, ...looks, choice.theme && `on-${choice.theme}`].filter(Boolean).join(' ');
document.body.replaceChildren(...(Object.hasOwn(hosts, host) ? hosts[host]! : hosts.plain!)());

const root = document.documentElement;
root.lang = query.get('lbb-lang') || choice.lang || 'da';
if (query.get('dir') === 'rtl') root.dir = 'rtl';
root.classList.toggle('zoom', query.has('zoom'));

// Through the page's own properties, as a webmaster sets them.
for (const [property, value] of [
  ['--lbb-color-primary', choice.primary],
  ['background-color', choice.ground],
  ['color', choice.text],
] as const)
  if (/^#[\da-f]{6}$/i.test(value)) document.body.style.setProperty(property, value);

const themes = document.querySelector<HTMLLinkElement>('link[data-themes]')!;
if (/^[a-z]+$/.test(choice.theme))
  document.head.append(create('link', {rel: 'stylesheet', href: `${themes.dataset.themes}${choice.theme}.css`}));

/** Shows what a style sheet keeps for paper or for forced colours, which no page can ask the browser for. */
function pretend(media: 'print' | 'forced-colors', sheets: Iterable<CSSStyleSheet>): void {
  const change = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (!(rule instanceof CSSGroupingRule)) continue;
      if (rule instanceof CSSMediaRule) {
        const {mediaText} = rule.media;
        if (mediaText.includes(media)) rule.media.mediaText = 'all';
        else if (media === 'print' && mediaText.includes('screen')) rule.media.mediaText = 'not all';
      }
      change(rule.cssRules);
    }
  };
  for (const sheet of sheets) change(sheet.cssRules);
}

const media = query.has('print') ? 'print' : query.has('contrast') ? 'forced-colors' : undefined;
if (media) {
  const inAll = () => element.shadowRoot && pretend(media, element.shadowRoot.adoptedStyleSheets);
  // Parts that arrive later bring style sheets of their own.
  new ResizeObserver(inAll).observe(element);
}

// Without script: nothing is started, and what stands between the tags stays.
if (state !== 'noscript') void import(/* @vite-ignore */ document.querySelector<HTMLLinkElement>('link[data-loader]')!.href);
