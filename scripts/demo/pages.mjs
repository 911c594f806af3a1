// The demo's pages, as they are served: frame, examples with their code, and tables put in where a comment asks for them.
//   <!-- bar --> <!-- foot -->                       the site's head and foot
//   <!-- example: Title | Text --> … <!-- end -->    markup that is shown, and its code below
//   <!-- frame: QUERY | Title | Text | Height -->    the same in a host page of its own; the query is the builder's
//   <!-- languages: QUERY -->                        an element in each of its languages
//   <!-- spoken -->                                  the names of all its languages
//   <!-- test -->                                    the pasted test of a page
//   <!-- code -->                                    the code of the whole page
//   <!-- contract: lbb-activities -->, <!-- properties -->, <!-- codes -->, <!-- fields -->, <!-- parts: lbb-activities -->
import {escapeMarkup as escape, importSource} from '../files.mjs';
import {codes, contract, fields, partsOf, properties} from './tables.mjs';

const nav = {
  'byg.html': 'Byg jeres kode',
  'lbb-activities.html': 'Aktiviteter',
  'lbb-opening-hours.html': 'Åbningstider',
  'lbb-contact-card.html': 'Kontakt',
  'lbb-volunteer-signup.html': 'Tilmelding',
  'udseende.html': 'Udseende',
  'koder.html': 'Koder og felter',
};

const bar = (name) => `<a class="skip" href="#main">Gå til indholdet</a>
    <header class="bar"><div><a class="name" href="index.html"${name === 'index.html' ? ' aria-current="page"' : ''}>lbb-elements</a>
    <nav aria-label="Siderne">${Object.entries(nav)
      .map(([page, words]) => `<a href="${page}"${page === name ? ' aria-current="page"' : ''}>${words}</a>`)
      .join('\n')}</nav></div></header>`;

const foot = `<footer class="foot"><div><p>Alt på siden er eksempler: roller i stedet for navne, og telefonen er 12 34 56 78.
      Siden gemmer ingenting og henter ingenting fra andre.</p>
      <p><a href="opskrifter.html">Opskrifter</a> · <a href="virker-det-her.html">Virker det her?</a> · <a href="proev-dit-feed.html">Prøv dit feed</a> · <a href="rediger.html">Rediger jeres feed</a> · <a href="temaer.html">Temaer</a> · <a href="oversaettelser.html">Læs en oversættelse</a> · MIT-licens</p></div></footer>`;

/** Without the indentation that all lines share. */
const dedent = (text) => {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
};

const SCRIPT = '<script type="module" async src="lbb/lbb.js"></script>';
const codeOf = (markup, label) =>
  `<pre class="code" tabindex="0" aria-label="Koden: ${escape(label)}"><code>${escape(dedent(markup))}</code></pre>`;
const head = (title, text = '') => `<h3>${escape(title)}</h3>${text && `<p>${text}</p>`}`;

async function frame(parts) {
  const [query, title, text, height = '420'] = parts.split('|').map((part) => part.trim());
  const {parseChoice} = await importSource('src/builder/choice.ts');
  const {snippets} = await importSource('src/builder/snippets.ts');
  const choice = {...parseChoice(query, {...parseChoice(''), home: 'lbb/', strict: true, call: 'Ring til os på 12 34 56 78.'}), page: ''};
  const {here} = snippets(choice, {version: ''}).find(({form}) => form === 'element');
  // The fallback of an example is the number alone.
  const code = here.replace(/<a [^>]*>[^<]*<\/a> · /, '');
  return `<section class="example">${head(title, text)}
<iframe class="shown" src="vaert.html?${escape(query)}" title="${escape(title)}" height="${height}" loading="lazy"></iframe>
${codeOf(code, title)}</section>`;
}

/** The same element in each language that it speaks: links that change one frame, so that they work without script. */
async function languages(query) {
  const {languages} = await importSource('src/text/interface-languages.ts');
  const {directionOf} = await importSource('src/text/languages.ts');
  const of = (tag) => `vaert.html?${escape(query)}&amp;lang=${tag}&amp;lbb-lang=${tag}`;
  const links = languages.map(
    ({tag, name}) => `<li><a href="${of(tag)}&amp;dir=${directionOf(tag)}" target="sprogramme" lang="${tag}">${name}</a></li>`,
  );
  return `<ul class="chips">${links.join('')}</ul><iframe class="shown" name="sprogramme" src="${of('ar')}&amp;dir=rtl" title="Elementet på det valgte sprog" height="480" loading="lazy"></iframe>
${codeOf('<html lang="ar">', 'sidens sprog')}`;
}

/** The languages that the elements speak, as a Danish sentence has them. */
const spoken = async () => {
  const {languages} = await importSource('src/text/interface-languages.ts');
  const {languageName} = await importSource('src/text/language-names.ts');
  return new Intl.ListFormat('da').format(languages.map(({tag}) => languageName(tag, 'da')));
};

const test = async () => {
  const {pastedTest} = await importSource('src/builder/here/pasted.ts');
  return codeOf(pastedTest('lbb/', 'virker-det-her.html', 'feeds/esbjerg.json'), 'prøven');
};

const parts = async (tagName) =>
  `<ul class="legend">${(await partsOf(tagName))
    .map(({name, description}) => `<li><code>${name}</code> <span lang="en">${escape(description)}</span></li>`)
    .join('')}</ul>`;

/** The page with all that its comments ask for. */
export async function expandPage(name, page) {
  const [, main = ''] = /<main[^>]*>([^]*?)<\/main>/.exec(page) ?? [];
  const directives = {
    bar: () => bar(name),
    foot: () => foot,
    code: () =>
      `<details class="whole"><summary>Koden til siden</summary>${codeOf(`${SCRIPT}\n${dedent(main.replace('<!-- code -->', ''))}`, 'hele siden')}</details>`,
    contract,
    properties,
    codes,
    fields,
    parts,
    languages,
    spoken,
    test,
    frame,
  };
  const examples = page.replace(
    /( *)<!-- example: ([^|]*?)(?: \| ([^]*?))? -->\n([^]*?)<!-- end -->/g,
    (_, indent, title, text, markup) =>
      `${indent}<section class="example">${head(title, text)}<div class="shown">${markup.trim()}</div>${codeOf(markup, title)}</section>`,
  );
  let done = '';
  let last = 0;
  for (const {0: whole, 1: directive, 2: rest, index} of examples.matchAll(/<!-- (\w+)(?:: ([^]*?))? -->/g)) {
    if (!directives[directive]) throw new Error(`demo/${name}: no such directive: ${directive}`);
    done += examples.slice(last, index) + (await directives[directive](rest));
    last = index + whole.length;
  }
  return done + examples.slice(last);
}
