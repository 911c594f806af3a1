#!/bin/sh
# Markdown changes Danish dates: three closing days that begin their lines, 24. and 31. december and 2. januar, are shown as 24., 25.
# and 26., and with Python-Markdown 3.4.1 (Debian: python3-markdown 3.4.1-2+deb12u1) as 1., 2. and 3.
#
# Guess before it was tried: a line "31. december hele dagen" is a paragraph that begins with a date, as it is for every Danish reader;
# at most it is an item of a list that keeps its number.
# Seen: a number, a full stop and a space begin an ordered list, and only its first number counts (CommonMark 0.31.2, §5.3: "The numbers of
# subsequent list items are disregarded"); empty lines between them do not end the list. marked 18.2.1, markdown-it 15.0.3, commonmark 0.31.2 and
# showdown 2.1.0 alike; Python-Markdown disregards the first number too, unless its extension sane_lists is on. One date alone
# comes out right in all but the last, so it is not seen when it is tried. "31\. december" and "d. 31. december" are kept.
# For us: texts of feeds are read as plain text, never as Markdown.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent marked@18.2.1 markdown-it@15.0.3 commonmark@0.31.2 showdown@2.1.0 node-html-parser@7.0.1
apt-get download python3-markdown=3.4.1-2+deb12u1 >/dev/null 2>&1
dpkg -x python3-markdown_*.deb .
cat >try.mjs <<'JS'
import {execFileSync} from 'node:child_process';
import {HtmlRenderer, Parser} from 'commonmark';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {parse} from 'node-html-parser';
import showdown from 'showdown';
const python = (input) =>
  execFileSync('/usr/bin/python3', ['-c', 'import sys, markdown; print(markdown.markdown(sys.stdin.read()))'], {
    input,
    encoding: 'utf8',
    env: {PYTHONPATH: 'usr/lib/python3/dist-packages', PYTHONUTF8: '1'},
  });
const ways = {
  marked,
  'markdown-it': (text) => new MarkdownIt().render(text),
  commonmark: (text) => new HtmlRenderer().render(new Parser().parse(text)),
  showdown: (text) => new showdown.Converter().makeHtml(text),
  'Python-Markdown': python,
};
/** What a browser shows: an item's number is the list's first one and how many stand before it. */
const shown = (html) =>
  parse(html)
    .querySelectorAll('li, p')
    .filter((one) => one.tagName === 'LI' || one.parentNode.tagName !== 'LI')
    .map((one) => {
      const list = one.parentNode;
      if (list.tagName !== 'OL') return one.text.trim();
      return `${Number(list.getAttribute('start') ?? 1) + list.querySelectorAll('li').indexOf(one)}. ${one.text.trim()}`;
    })
    .join(' | ');
const days = ['24. december', '31. december', '2. januar'];
for (const [name, render] of Object.entries(ways)) {
  console.log(`${name}: ${shown(render(days.join('\n\n')))}; alone ${shown(render(days[1]))}; ${shown(render('31\\. december\n\nd. 2. januar'))}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
marked: 24. december | 25. december | 26. januar; alone 31. december; 31. december | d. 2. januar
markdown-it: 24. december | 25. december | 26. januar; alone 31. december; 31. december | d. 2. januar
commonmark: 24. december | 25. december | 26. januar; alone 31. december; 31. december | d. 2. januar
showdown: 24. december | 25. december | 26. januar; alone 31. december; 31. december | d. 2. januar
Python-Markdown: 1. december | 2. december | 3. januar; alone 1. december; 31. december | d. 2. januar
TXT
cmp seen.txt expected.txt
echo 'as described'
