/** What is pasted: for each way of placing a line for the content and, once, a line for the page or its theme. Texts only, no page. */
import {httpsAddress} from '../model/https-address.js';
import type {Choice, ElementName} from './choice.js';

export type Form = 'data' | 'link' | 'element' | 'script' | 'iframe';

export interface Snippet {
  readonly form: Form;
  /** Once on the page: in its theme, template or tag manager. */
  readonly once: string;
  /** In the content, where it is to be seen. */
  readonly here: string;
  /** In `embed.html`, where that is shown or led to and the feed is of another host. */
  readonly embed?: string;
}

/** What is published in the folder with `lbb.js`. */
export interface Release {
  readonly version: string;
  /** `sha384-…` of the file with the version in its name, and that file; a stable address changes with each release. */
  readonly integrity?: string;
  readonly file?: string;
  /** The files in its folder `lbb`, where a page is to ask for all that its first view waits for at once. */
  readonly files?: readonly string[];
}

export const quoted = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[mark]!);

export const attributesOf = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs.map(([name, value]) => (value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${quoted(value)}"`)).join('');

const isFlag = (value: string): boolean => value === 'true';

/** The heights that are kept free, so that what follows does not move when the list comes; a list is longer, and then it is below the fold. */
const HEIGHTS: Readonly<Record<ElementName, string>> = {
  activities: '60em',
  'opening-hours': '22em',
  'contact-card': '18em',
  'volunteer-signup': '60em',
};

/** The height that is kept free; nothing for what stands within a line of text. */
export function heightOf({element, attributes}: Choice): string | undefined {
  if (element === 'opening-hours' && attributes.view) return undefined;
  if (attributes.view === 'compact') return '24em';
  return HEIGHTS[element];
}

const styleOf = (choice: Choice, isBlock: boolean): string | undefined => {
  const height = heightOf(choice);
  return height && !choice.strict ? `${isBlock ? '' : 'display:block;'}min-height:${height}` : undefined;
};

export const urlOf = (address: string, base: string): URL | undefined => {
  try {
    return new URL(httpsAddress(address), base || undefined);
  } catch {
    return undefined;
  }
};

export const addressesOf = ({src}: Choice): readonly string[] => src.split(/\s+/).filter(Boolean);

/** Hosts of feeds other than the page's own. */
export function otherHosts(choice: Choice): readonly string[] {
  const own = urlOf(choice.page, '')?.host;
  const hosts = addressesOf(choice).map((address) => urlOf(address, choice.page)?.host);
  return [...new Set(hosts)].filter((host): host is string => host !== undefined && host !== own);
}

export const words = ({attributes}: Choice): readonly (readonly [string, string])[] =>
  Object.entries(attributes).map(([name, value]) => [name, isFlag(value) ? '' : value] as const);

/**
 * The script tag. For links and `data-lbb` it names the hosts whose feeds may be shown: links survive comment filters, script
 * tags do not.
 * @param isAsync it runs while the page is still arriving: feeds and code are asked for at once
 */
export function scriptTag(
  choice: Choice,
  {integrity, file}: Release,
  isGuarded: boolean,
  more: readonly (readonly [string, string])[] = [],
  isAsync = false,
): string {
  const hosts = isGuarded ? otherHosts(choice).join(' ') : '';
  return `<script type="module"${isAsync ? ' async' : ''}${attributesOf([
    ['src', `${choice.home}${integrity && file ? file : 'lbb.js'}`],
    ['data-hosts', hosts || undefined],
    ...more,
    ['integrity', integrity],
    ['crossorigin', integrity && 'anonymous'],
  ])}></script>`;
}

/** What the first view waits for besides the script, as `watch-page.ts` asks for it, by the names of files without their hashes. */
export function firstFiles({element, attributes, src, lang}: Choice, form: Form): readonly string[] {
  const {view, hours, for: only, organization} = attributes;
  const isChosen = element === 'activities' && Boolean(only || organization || view === 'new-here');
  const wanted: readonly (readonly [name: string, isWanted: boolean])[] = [
    ['core', true],
    [`lbb-${element}`, true],
    ['place', form !== 'element'],
    [`${element}-${lang}`, lang !== ''],
    ['read-calendar', /\.ics|^webcal/.test(src)],
    ['derived-hours', Boolean(hours)],
    ['typed-feed', element === 'contact-card' && !src],
    ['activities-frame', isChosen],
  ];
  return wanted.filter(([, isWanted]) => isWanted).map(([name]) => name);
}

/** Lines for the page's head, so that nothing of the code waits for other code; they are of one version. */
function preloads(choice: Choice, form: Form, {files = []}: Release): readonly string[] {
  const wanted = firstFiles(choice, form);
  return files
    .filter((file) => wanted.includes(file.replace(/-[\w-]{7}\.js$/, '')))
    .map((file) => `<link rel="modulepreload" href="${quoted(`${choice.home}lbb/${file}`)}">`);
}

const query = (choice: Choice, first: readonly (readonly [string, string])[]): string =>
  [...first, ...words(choice), ...(choice.lang ? [['lang', choice.lang] as const] : [])]
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%20', '+')}`)
    .join('&');

export const linkWords: Readonly<Record<ElementName, string>> = {
  activities: 'Se, hvad der sker',
  'opening-hours': 'Se åbningstiderne',
  'contact-card': 'Se, hvem du kan ringe til',
  'volunteer-signup': 'Bliv frivillig',
};

const text = (choice: Choice): string => quoted(choice.call);

export const link = (choice: Choice, href: string, more = ''): string =>
  `<a${more} href="${quoted(href)}">${linkWords[choice.element]}</a>`;

/** A page that shows the element by itself, for those without script, and for frames. */
const ownPage = (choice: Choice): string =>
  `${choice.home}embed.html?${query(choice, [
    ['lbb', choice.element],
    ...(choice.src ? [['src', choice.src] as const] : []),
    ...(choice.theme ? [['theme', choice.theme] as const] : []),
  ])}`;

const leadsTo = (choice: Choice): string => choice.page || ownPage(choice);

/** The five ways of placing, the one that most editors let through first. */
export function snippets(choice: Choice, release: Release): readonly Snippet[] {
  const {element} = choice;
  const tag = `lbb-${element}`;
  const once = (form: Form, ...script: readonly string[]): string => [...script, ...preloads(choice, form, release)].join('\n');
  const guarded = scriptTag(choice, release, true, [], true);
  const around = (href: string): string => [link(choice, href), text(choice)].filter(Boolean).join(' · ');
  const known = `${leadsTo(choice).split('#')[0]!}#${query(choice, [['lbb', element], ...(choice.src ? [['src', choice.src] as const] : [])])}`;
  const own = [['src', choice.src || undefined], ...words(choice), ['lang', choice.lang || undefined]] as const;
  const asData = own.map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value] as const);
  // A frame shows feeds of its own host and of those that its script tag names.
  const foreign = otherHosts({...choice, page: choice.home}).join(' ');
  const embed = foreign && `<script type="module" async src="lbb.js" data-hosts="${foreign}"></script>`;
  const led = choice.page ? {} : {embed};
  return [
    {
      // Where the div is taken away, its link says it all.
      form: 'data',
      once: once('data', guarded),
      here: `<div class="lbb-embed"${attributesOf([['data-lbb', element], ...asData, ['style', styleOf(choice, true)]])}>${around(known)}</div>`,
      ...led,
    },
    {form: 'link', once: once('link', guarded), here: link(choice, known), ...led},
    {
      form: 'element',
      once: once('element', scriptTag(choice, release, false, [], true)),
      here: `<${tag}${attributesOf([...own, ['style', styleOf(choice, false)]])}>${around(leadsTo(choice))}</${tag}>`,
      ...led,
    },
    {
      form: 'script',
      once: once('script'),
      here: scriptTag(choice, release, true, [['data-lbb', element], ...asData.map(([name, value]) => [name, value!] as const)]),
    },
    {
      form: 'iframe',
      once: '',
      embed,
      here: `<iframe${attributesOf([
        ['src', ownPage(choice)],
        ['title', linkWords[element]],
        ['width', '100%'],
        ['height', '600'],
        ['loading', 'lazy'],
      ])}></iframe>`,
    },
  ];
}

/** Lines for the page's style sheet: the height, where no `style` attribute may stand, and the chosen colours. */
export function styleLines(choice: Choice): string {
  const colours = [
    ['--lbb-color-primary', choice.primary],
    ['--lbb-color-on-primary', choice.primary && onColour(choice.primary)],
    ['--lbb-color-text', choice.text],
  ].filter(([, value]) => value);
  const height = choice.strict && heightOf(choice);
  const where = `[data-lbb="${choice.element}"], lbb-${choice.element}`;
  return [
    choice.theme && `@import url("${choice.home}themes/${choice.theme}.css");`,
    colours.length && `:root { ${colours.map(([name, value]) => `${name}: ${value};`).join(' ')} }`,
    height && `${where} { display: block; min-height: ${height}; }`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** What the page's content security policy must allow, beside what it allows already. */
export function policyLines(choice: Choice, form: Form): readonly string[] {
  const at = (address: string) => {
    const url = urlOf(address, choice.page);
    return url && url.host !== urlOf(choice.page, '')?.host ? url.origin : "'self'";
  };
  const home = at(choice.home);
  if (form === 'iframe') return [`frame-src ${home}`];
  const feeds = [...new Set(addressesOf(choice).map(at))];
  return [`script-src ${home}`, "style-src 'self'", ...(feeds.length ? [`connect-src ${feeds.join(' ')}`] : []), 'trusted-types lit-html'];
}

/** Relative luminance by WCAG 2.2 of `#rrggbb`. */
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [lower, higher] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher! + 0.05) / (lower! + 0.05);
};

/** White or near-black, whichever is read better on a colour. */
export const onColour = (colour: string): string => (contrast(colour, '#ffffff') >= contrast(colour, '#161616') ? '#ffffff' : '#161616');
