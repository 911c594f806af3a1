import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementNames, emptyChoice, type Choice} from '../../../src/builder/choice.js';
import {oembedFiles} from '../../../src/builder/oembed.js';

const FOLDER = 'test/fixtures/pasted/oembed';
const choice: Choice = {
  ...emptyChoice,
  src: 'https://gruppen.example/kalender.ics /aktiviteter.json',
  attributes: {view: 'compact', heading: 'Kom & vær med <nu>', 'no-search': 'true'},
  theme: 'warm',
  primary: '#3c5c22',
  page: 'https://kommunen.example/moed-andre',
  call: 'Ring til os på 12 34 56 78.',
  home: 'https://kommunen.example/lbb/',
};
const made = (changed: Partial<Choice> = {}) => oembedFiles({...choice, ...changed}, {version: '1.2.3'});
const namesAt = (oembed: string) => made({oembed})?.files.map(({name}) => name);
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

describe('the two files that make an address enough', () => {
  it('are those that WordPress was given', () => {
    const {address, files} = made()!;
    assert.equal(address, 'https://kommunen.example/lbb/aktiviteter.html');
    for (const {name, text} of files) assert.equal(text, read(name));
  });

  it('lead WordPress from the page to the answer and to the frame, which it lets through', () => {
    const [page, answer] = made()!.files;
    const {asked, html} = JSON.parse(read('wordpress.json')) as {asked: string[]; html: string};
    const [, found] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page!.text)!;
    assert.equal(asked[0], made()!.address);
    assert.ok(asked[1]!.startsWith(`${found}?`));
    assert.equal(answer!.name, 'aktiviteter.json');
    assert.match(html, /^<blockquote class="wp-embedded-content" .*<iframe [^>]*sandbox="allow-scripts"/);
    assert.ok(html.includes('src="https://kommunen.example/lbb/aktiviteter.html#?secret=hemmelig10"'));
    assert.ok(html.includes('title="Kom &amp; vær med &lt;nu&gt;"') && html.endsWith('width="100%" height="384"></iframe>'));
  });

  it('are an answer as oEmbed 1.0 wants it, for each element', () => {
    for (const element of elementNames) {
      const {address, files} = made({element, attributes: {}})!;
      const {html, height, title, ...others} = JSON.parse(files[1]!.text) as Record<string, string | number>;
      assert.deepEqual(others, {version: '1.0', type: 'rich', width: 600, cache_age: 86_400});
      assert.match(
        String(html),
        new RegExp(
          `^<blockquote><a href="${address}">${title}</a></blockquote><iframe src="${address}" [^<]*height="${height}"></iframe>$`,
        ),
      );
      // WordPress takes heights from 200 to 1,000 pixels.
      assert.ok(Number(height) >= 200 && Number(height) <= 1000, element);
      assert.ok(files[0]!.text.includes(`<lbb-${element} src=`));
    }
    assert.ok(made({element: 'opening-hours', attributes: {view: 'line'}})!.files[1]!.text.includes('"height": 200'));
  });

  it('lie where the address says, under its name', () => {
    const https = 'https://by.example/';
    assert.deepEqual(namesAt(`${https}a/Det%20sker.html?x=1#y`), ['Det sker.html', 'Det sker.json']);
    assert.equal(made({oembed: `${https}a/Det sker.html?x=1#y`})!.address, `${https}a/Det%20sker.html`);
    assert.deepEqual(namesAt(https), ['aktiviteter.html', 'aktiviteter.json']);
    assert.deepEqual(namesAt(`${https}kalender`), ['kalender.html', 'kalender.json']);
    assert.deepEqual(namesAt(`${https}kalender.HTM`), ['kalender.HTM', 'kalender.json']);
    assert.deepEqual(namesAt(`${https}100%25.html`), ['100%.html', '100%.json']);
    assert.deepEqual(namesAt(`${https}100%.html`), ['100%.html', '100%.json']);
  });

  it('are none where nobody could ask for them, nor in place of the page for all frames', () => {
    for (const oembed of ['/lbb/aktiviteter.html', 'aktiviteter', 'javascript:a', 'https://', `${choice.home}embed.html`])
      assert.equal(made({oembed}), undefined, oembed);
    assert.equal(made({home: '/lbb/'}), undefined);
  });

  it('name script and feeds by whole addresses, those of the page that the choice was made for', () => {
    const [page] = made({home: '/lbb/', oembed: 'https://filer.example/kalender.html'})!.files;
    assert.ok(page!.text.includes('src="https://gruppen.example/kalender.ics https://kommunen.example/aktiviteter.json"'));
    assert.ok(page!.text.includes('<script type="module" src="https://kommunen.example/lbb/embed.js">'));
    assert.ok(made({page: ''})!.files[0]!.text.includes('https://kommunen.example/aktiviteter.json'));
  });

  it('take no word for markup, wherever it was typed', () => {
    const evil = '"></style></script><script>alert(1)</script>&amp;';
    const typed = ['src', 'lang', 'theme', 'primary', 'text', 'page', 'call', 'home'] as const;
    for (const name of typed)
      for (const {text} of made({[name]: name === 'home' ? `${choice.home}${evil}/` : evil, oembed: 'https://by.example/a'})!.files)
        assert.ok(!text.includes('<script>alert'), name);
    // The answer's title is a text; what is markup in it is `html`.
    const [page, answer] = made({attributes: {heading: evil, for: evil}})!.files;
    const {html, title} = JSON.parse(answer!.text) as {html: string; title: string};
    assert.equal(title, evil);
    for (const markup of [page!.text, html]) assert.ok(!markup.includes('<script>alert') && !markup.includes('"></style>'));
  });
});
