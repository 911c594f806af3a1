#!/bin/sh
# react-markdown 10.1.0 and markdown-to-jsx 9.10.6 take the attribute `for` away from custom elements: React 19.3.1 sets `htmlfor`.
#
# Guess before it was tried: HTML in a Markdown text (with rehype-raw 7.0.0; markdown-to-jsx needs nothing) comes out as it was
# written. `for` has a meaning on <label> and <output> only (HTML standard, §4.10); on a custom element it is an attribute like others.
# Seen: both rename it to React's `htmlFor`, which React translates back for elements it knows, and hands on by that very name to
# custom elements (React 19: what is no property is set as an attribute). So <program-list for="ribe"> arrives as
# <program-list htmlfor="ribe">, and the element shows what it shows when nobody asks for Ribe. `data-for` and <label for> arrive.
# No warning. html-react-parser 6.1.8 leaves `for` as it is.
# For us: the form of plain HTML, <div data-lbb="…" data-for="…">, goes through all three.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent react-markdown@10.1.0 rehype-raw@7.0.0 markdown-to-jsx@9.10.6 html-react-parser@6.1.8 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat >try.mjs <<'JS'
import {JSDOM} from 'jsdom';
const {window} = new JSDOM('<!doctype html>');
Object.assign(globalThis, {window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true});
globalThis.navigator ??= window.navigator; // Node 20 has none
const {act, createElement} = await import('react');
const {createRoot} = await import('react-dom/client');
const {default: ReactMarkdown} = await import('react-markdown');
const {default: rehypeRaw} = await import('rehype-raw');
const {default: MarkdownToJsx} = await import('markdown-to-jsx');
const {default: parse} = await import('html-react-parser');
const text = '<div><program-list for="ribe" data-for="ribe"></program-list><label for="ribe">Ribe</label></div>';
const ways = {
  'react-markdown': createElement(ReactMarkdown, {rehypePlugins: [rehypeRaw]}, text),
  'markdown-to-jsx': createElement(MarkdownToJsx, null, text),
  'html-react-parser': parse(text),
};
for (const [name, element] of Object.entries(ways)) {
  const place = document.createElement('div');
  await act(() => createRoot(place).render(element));
  const attributes = (tag) => Array.from(place.querySelector(tag).attributes, ({name: attribute, value}) => `${attribute}=${value}`).join(' ');
  console.log(`${name}: program-list ${attributes('program-list')}; label ${attributes('label')}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
react-markdown: program-list htmlfor=ribe data-for=ribe; label for=ribe
markdown-to-jsx: program-list htmlfor=ribe data-for=ribe; label for=ribe
html-react-parser: program-list for=ribe data-for=ribe; label for=ribe
TXT
cmp seen.txt expected.txt
echo 'as described'
