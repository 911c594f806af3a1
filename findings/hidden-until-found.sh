#!/bin/sh
# html-minifier-terser 7.2.0, html-minifier-next 6.2.11, @minify-html/node 0.18.1, @swc/html 1.16.22 and React 19.3.1 hide for good what was to be
# found: hidden="until-found" becomes hidden.
#
# Guess before it was tried: `hidden` has two states, and until-found is one of them (HTML standard, §6.1): what is folded away is
# opened when it is searched for in the page (Ctrl+F) or a link leads to it. So it is no boolean attribute, whose value says nothing.
# Seen: it is treated as one. The address of the place is in the page, and no search of the browser's finds it, nor does a link to it
# open it. @minify-html/node and @swc/html do so with nothing asked for, html-minifier-terser and -next with collapseBooleanAttributes, React on the
# server and in the browser, all without a word. popover="auto" is left alone. htmlnano 3.5.1, Preact 11.2.0, Vue 3.5.45 and rehype 13.0.2 keep the value.
# For us: the static HTML hides nothing; what the elements fold away is not in the page until it is opened.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent html-minifier-terser@7.2.0 html-minifier-next@6.2.11 @minify-html/node@0.18.1 @swc/html@1.16.22 htmlnano@3.5.1 \
  react@19.3.1 react-dom@19.3.1 preact@11.2.0 preact-render-to-string@6.8.2 vue@3.5.45 @vue/server-renderer@3.5.45 rehype@13.0.2 happy-dom@21.0.4
cat >try.mjs <<'JS'
import minifyHtml from '@minify-html/node';
import swc from '@swc/html';
import {renderToString} from '@vue/server-renderer';
import {Window} from 'happy-dom';
import {minify as terser} from 'html-minifier-terser';
import {minify as next} from 'html-minifier-next';
import htmlnano from 'htmlnano';
import {h as preact} from 'preact';
import {render} from 'preact-render-to-string';
import {act, createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {rehype} from 'rehype';
import {createSSRApp, h as vue} from 'vue';
const written = '<p hidden="until-found">Tangevej 6D</p>';
const collapse = {collapseBooleanAttributes: true};
const attributes = {hidden: 'until-found'};
const inBrowser = async () => {
  const window = new Window();
  Object.assign(globalThis, {window, document: window.document, navigator: window.navigator, IS_REACT_ACT_ENVIRONMENT: true});
  const {createRoot} = await import('react-dom/client');
  await act(() => createRoot(window.document.body).render(createElement('p', attributes, 'Tangevej 6D')));
  return window.document.body.innerHTML;
};
const context = {context_element: {tagName: 'body', namespace: 'http://www.w3.org/1999/xhtml', attributes: [], isSelfClosing: false}};
const ways = {
  'html-minifier-terser': await terser(written),
  'html-minifier-terser, collapseBooleanAttributes': await terser(written, collapse),
  'html-minifier-next, collapseBooleanAttributes': await next(written, collapse),
  'html-minifier-next, popover': await next('<p popover="auto">Tangevej 6D</p>', collapse),
  '@minify-html/node': `${minifyHtml.minify(Buffer.from(written), {})}`,
  '@swc/html': (await swc.minifyFragment(written, context)).code,
  'React, server': renderToStaticMarkup(createElement('p', attributes, 'Tangevej 6D')),
  'React, browser': await inBrowser(),
  htmlnano: (await htmlnano.process(written)).html,
  Preact: render(preact('p', attributes, 'Tangevej 6D')),
  Vue: await renderToString(createSSRApp({render: () => vue('p', attributes, 'Tangevej 6D')})),
  rehype: `${await rehype().data('settings', {fragment: true}).process(written)}`,
};
for (const [way, html] of Object.entries(ways)) console.log(`${way}: ${html}`);
process.exit();
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
html-minifier-terser: <p hidden="until-found">Tangevej 6D</p>
html-minifier-terser, collapseBooleanAttributes: <p hidden>Tangevej 6D</p>
html-minifier-next, collapseBooleanAttributes: <p hidden>Tangevej 6D</p>
html-minifier-next, popover: <p popover="auto">Tangevej 6D</p>
@minify-html/node: <p hidden>Tangevej 6D
@swc/html: <p hidden>Tangevej 6D</p>
React, server: <p hidden="">Tangevej 6D</p>
React, browser: <p hidden="">Tangevej 6D</p>
htmlnano: <p hidden="until-found">Tangevej 6D</p>
Preact: <p hidden="until-found">Tangevej 6D</p>
Vue: <p hidden="until-found">Tangevej 6D</p>
rehype: <p hidden="until-found">Tangevej 6D</p>
TXT
cmp seen.txt expected.txt
echo 'as described'
