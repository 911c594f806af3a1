import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementNames, emptyChoice, options, parseChoice, writeChoice, type Choice} from '../../../src/builder/choice.js';
import {contrast, heightOf, onColour, otherHosts, policyLines, snippets, styleLines, type Form} from '../../../src/builder/snippets.js';
import {privacySentence} from '../../../src/builder/words.js';

const choice: Choice = {
  ...emptyChoice,
  src: 'https://gruppen.example/kalender.ics /aktiviteter.json',
  attributes: {view: 'compact', limit: '3', 'no-search': 'true'},
  page: 'https://kommunen.example/moed-andre',
  call: 'Ring til os på 12 34 56 78.',
  home: 'https://kommunen.example/lbb/',
};
const release = {version: '1.2.3'};
const of = (form: Form, changed: Partial<Choice> = {}, published: Parameters<typeof snippets>[1] = release) =>
  snippets({...choice, ...changed}, published).find((one) => one.form === form)!;

describe('the address of the builder', () => {
  it('gives back every choice it was made from', () => {
    const full: Choice = {...choice, lang: 'ar', theme: 'warm', primary: '#3c5c22', ground: '#ffffff', text: '#111111', strict: true};
    assert.deepEqual(parseChoice(writeChoice(full).toString()), full);
  });

  it('leaves out what is as it was, and keeps what somebody emptied', () => {
    assert.equal(writeChoice(choice, choice).toString(), 'element=activities&view=compact&limit=3&no-search=true');
    assert.equal(parseChoice(writeChoice({...choice, src: ''}, choice).toString(), choice).src, '');
  });

  it('takes no option of another element, no word that an option does not know, and no element that is none', () => {
    assert.deepEqual(parseChoice('element=opening-hours&days=3&view=compact&onload=x').attributes, {});
    assert.equal(parseChoice('element=script').element, 'activities');
  });

  for (const {attribute, of} of options)
    for (const element of of)
      it(`${attribute} is an attribute of <lbb-${element}>`, () => {
        const reference = readFileSync('docs/elements.md', 'utf8');
        const [, table] = reference.split(`<!-- generated: lbb-${element} -->`);
        assert.ok(table!.split('<!-- end -->')[0]!.includes(`\n| \`${attribute}\``));
      });
});

describe('the code of the builder', () => {
  it('is a div on one line with a link and words, and a script that names the hosts of others', () => {
    const {once, here} = of('data');
    assert.equal(once, '<script type="module" async src="https://kommunen.example/lbb/lbb.js" data-hosts="gruppen.example"></script>');
    assert.equal(
      here,
      '<div class="lbb-embed" data-lbb="activities" data-src="https://gruppen.example/kalender.ics /aktiviteter.json" data-view="compact" data-limit="3" data-no-search style="min-height:24em"><a href="https://kommunen.example/moed-andre#lbb=activities&amp;src=https://gruppen.example/kalender.ics+/aktiviteter.json&amp;view=compact&amp;limit=3&amp;no-search=">Se, hvad der sker</a> · Ring til os på 12 34 56 78.</div>',
    );
  });

  it('is a link whose address says it all', () => {
    const {here} = of('link');
    const [, href] = /^<a href="([^"]+)">Se, hvad der sker<\/a>$/.exec(here)!;
    const [page, fragment] = href!.replaceAll('&amp;', '&').split('#');
    assert.equal(page, 'https://kommunen.example/moed-andre');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(fragment)), {
      lbb: 'activities',
      src: 'https://gruppen.example/kalender.ics /aktiviteter.json',
      view: 'compact',
      limit: '3',
      'no-search': '',
    });
  });

  it('is the element itself, whose script need name no hosts', () => {
    const {once, here} = of('element');
    assert.equal(once, '<script type="module" async src="https://kommunen.example/lbb/lbb.js"></script>');
    assert.match(
      here,
      /^<lbb-activities src="[^"]+" view="compact" limit="3" no-search style="display:block;min-height:24em">.+<\/lbb-activities>$/,
    );
  });

  it('is a script that draws where it stands, with nothing else', () => {
    const {once, here} = of('script');
    assert.equal(once, '');
    assert.match(
      here,
      /^<script type="module" src="[^"]+lbb\.js" data-hosts="gruppen\.example" data-lbb="activities" data-src="[^"]+" data-view="compact"/,
    );
  });

  it('is a frame with a title, and nothing between its tags, which editors would show as code', () => {
    const {once, here} = of('iframe');
    assert.equal(once, '');
    assert.match(
      here,
      /^<iframe src="https:\/\/kommunen\.example\/lbb\/embed\.html\?lbb=activities&amp;src=[^"]+" title="Se, hvad der sker" [^>]+><\/iframe>$/,
    );
  });

  it('names the hosts of others in the page for frames, where that is shown or led to', () => {
    const line = '<script type="module" async src="lbb.js" data-hosts="gruppen.example"></script>';
    for (const element of elementNames) assert.equal(of('iframe', {element}).embed, line);
    assert.equal(of('data', {page: ''}).embed, line);
    assert.equal(of('data').embed, undefined);
    assert.equal(of('iframe', {src: 'https://kommunen.example/a.json'}).embed, '');
  });

  for (const element of elementNames)
    it(`of ${element} is one line without tags that editors lift out`, () => {
      for (const {form, here} of snippets({...choice, element, attributes: {}}, release)) {
        assert.doesNotMatch(here, /\n|<p|<h\d/, form);
        assert.ok(form === 'script' || form === 'iframe' || />[^<]*\p{L}/u.test(here), form);
      }
    });

  it('is what the tools in test/fixtures/pasted/ways were given', () => {
    const given = {
      ...emptyChoice,
      src: '/feeds/pasted/ok.json /feeds/pasted-two/ok.json',
      attributes: {view: 'compact'},
      page: choice.page,
      call: choice.call,
      home: choice.home,
    };
    const written = JSON.parse(readFileSync('test/fixtures/pasted/ways/written.json', 'utf8')) as object;
    assert.deepEqual(Object.fromEntries(snippets(given, release).map(({form, here}) => [form, here])), written);
  });

  it('says what stands in a feed’s address as text, never as markup', () => {
    for (const {form, once, here} of snippets({...choice, src: '/a"onload="x', call: '<b>Ring</b>'}, release))
      assert.doesNotMatch(once + here, /"onload|<b>/, form);
  });

  it('leads to a page with the element alone where no page is named', () =>
    assert.match(
      of('link', {page: ''}).here,
      /^<a href="https:\/\/kommunen\.example\/lbb\/embed\.html\?lbb=activities&amp;[^"]+#lbb=activities/,
    ));

  it('has a hash only with the file of one version', () => {
    const dated = {version: '1.2.3', integrity: 'sha384-abc', file: '1.2.3/lbb.js'};
    assert.match(
      of('data', {}, dated).once,
      /src="https:\/\/kommunen\.example\/lbb\/1\.2\.3\/lbb\.js"[^>]* integrity="sha384-abc" crossorigin="anonymous"/,
    );
    assert.doesNotMatch(of('data', {}, {version: '1.2.3', integrity: 'sha384-abc'}).once, /1\.2\.3/);
  });

  it('names the files of a first view, of one version, where all code is to be asked for at once', () => {
    const names = [
      'core',
      'place',
      'lbb-activities',
      'lbb-contact-card',
      'contact-card-uk',
      'typed-feed',
      'read-calendar',
      'activities-frame',
    ];
    const files = names.map((name) => `${name}-a1-_b2C.js`);
    const named = (form: Form, changed: Partial<Choice>) =>
      [
        ...of(form, changed, {version: '1.2.3', files}).once.matchAll(
          /<link rel="modulepreload" href="https:\/\/kommunen\.example\/lbb\/lbb\/([^"]+)">/g,
        ),
      ].map(([, name]) => name!.slice(0, -'-a1-_b2C.js'.length));
    assert.deepEqual(named('data', {}), ['core', 'place', 'lbb-activities', 'read-calendar']);
    assert.deepEqual(named('element', {src: '/a.json', attributes: {for: 'a'}}), ['core', 'lbb-activities', 'activities-frame']);
    assert.deepEqual(named('script', {element: 'contact-card', src: '', lang: 'uk'}), [
      ...['core', 'place', 'lbb-contact-card', 'contact-card-uk', 'typed-feed'],
    ]);
    assert.equal(of('iframe', {}, {version: '1.2.3', files}).once, '');
    assert.match(of('data', {}, {version: '1.2.3', files}).once, /^<script [^>]+><\/script>\n<link/);
  });

  it('keeps the height free in a style sheet where no style attribute may stand', () => {
    assert.doesNotMatch(of('data', {strict: true}).here, /style=/);
    assert.equal(styleLines({...choice, strict: true}), '[data-lbb="activities"], lbb-activities { display: block; min-height: 24em; }');
    assert.equal(heightOf({...choice, element: 'opening-hours', attributes: {view: 'line'}}), undefined);
  });

  it('sets chosen colours with text on them that can be read', () =>
    assert.equal(
      styleLines({...choice, primary: '#9ddbf8', theme: 'dark'}),
      '@import url("https://kommunen.example/lbb/themes/dark.css");\n:root { --lbb-color-primary: #9ddbf8; --lbb-color-on-primary: #161616; }',
    ));
});

describe('what the page must allow and say', () => {
  it('names hosts other than the page’s own', () => {
    assert.deepEqual(otherHosts(choice), ['gruppen.example']);
    assert.deepEqual(policyLines(choice, 'data'), [
      "script-src 'self'",
      "style-src 'self'",
      "connect-src https://gruppen.example 'self'",
      'trusted-types lit-html',
    ]);
    assert.deepEqual(policyLines({...choice, home: 'https://andre.example/lbb/'}, 'iframe'), ['frame-src https://andre.example']);
  });

  it('reads a webcal address as what is asked for', () =>
    assert.deepEqual(otherHosts({...choice, src: 'webcal://gruppen.example/k.ics'}), ['gruppen.example']));

  it('tells visitors who sees their address, and only then', () => {
    assert.match(privacySentence(choice, 'data', 'da'), /henter indholdet fra gruppen\.example, som derved ser din IP-adresse/);
    assert.doesNotMatch(privacySentence({...choice, src: '/a.json'}, 'data', 'da'), /IP-adresse/);
    assert.match(privacySentence({...choice, element: 'volunteer-signup'}, 'element', 'en'), /sent only when you press the button/);
  });
});

describe('contrast', () => {
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
  ] as const)
    it(`of ${one} and ${other} is ${ratio}, whichever is first`, () => {
      assert.ok(Math.abs(contrast(one, other) - ratio) < 0.01, String(contrast(one, other)));
      assert.equal(contrast(one, other), contrast(other, one));
    });

  it('chooses what is read better on a colour', () => assert.deepEqual(['#11556d', '#9ddbf8'].map(onColour), ['#ffffff', '#161616']));
});
