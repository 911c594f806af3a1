#!/bin/sh
# @github/relative-time-element 5.3.1, in Danish, says on Monday morning of what is on Tuesday at 21 that it is "i overmorgen", on Wednesday.
#
# Guess before it was tried: "i morgen" and "i overmorgen" are names of days, and are said of what is on the day after and the day after that,
# at whatever time; else it is "om 2 dage", as in its README ("in 20 days"), which says of the words that values are rounded.
# Seen: hours are rounded to days first, and the days then get the names (Intl.RelativeTimeFormat with numeric: 'auto'): from 36 hours on it
# is the day after tomorrow. With precision="day" they are cut: on Monday at 22 what is on Tuesday at 9 is "i dag", and what is on
# Wednesday at 7 is "i morgen". Who goes by it comes a day late, or a day early. @yaireo/relative-time 1.1.0 rounds as the first does.
# For us: such a word is said of the day in the calendar of the place, and of no number of hours.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @github/relative-time-element@5.3.1 @yaireo/relative-time@1.1.0 jsdom@26.1.0
cat >try.mjs <<'JS'
import RelativeTime from '@yaireo/relative-time';
import {JSDOM} from 'jsdom';
const now = process.argv[2];
const {window} = new JSDOM('<body></body>', {pretendToBeVisual: true});
for (const name of ['document', 'HTMLElement', 'customElements', 'Event', 'MutationObserver', 'Document']) globalThis[name] = window[name];
globalThis.window = window;
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [now]));
  }
  static now() {
    return new Date().getTime();
  }
};
await import('@github/relative-time-element');
const other = new RelativeTime({locale: 'da'});
for (const at of ['2027-06-08T09:00+02:00', '2027-06-08T21:00+02:00', '2027-06-09T07:00+02:00']) {
  document.body.innerHTML = `<relative-time lang="da" datetime="${at}"></relative-time>
    <relative-time lang="da" precision="day" datetime="${at}"></relative-time>`;
  const elements = [...document.querySelectorAll('relative-time')];
  while (!elements.every(({shadowRoot}) => shadowRoot?.textContent)) await new Promise((done) => setTimeout(done, 10));
  const [first, cut] = elements.map(({shadowRoot}) => shadowRoot.textContent);
  const day = {'06-08': 'Tuesday', '06-09': 'Wednesday'}[at.slice(5, 10)];
  console.log(`Monday ${now.slice(11, 16)}, ${day} ${at.slice(11, 16)}: ${first}; by days: ${cut}; @yaireo: ${other.from(new Date(at), new Date(now))}`);
}
process.exit();
JS
for now in 2027-06-07T08:00+02:00 2027-06-07T22:00+02:00; do TZ=Europe/Copenhagen timeout 60 node try.mjs $now; done >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
Monday 08:00, Tuesday 09:00: i morgen; by days: i morgen; @yaireo: i morgen
Monday 08:00, Tuesday 21:00: i overmorgen; by days: i morgen; @yaireo: i overmorgen
Monday 08:00, Wednesday 07:00: i overmorgen; by days: i morgen; @yaireo: i overmorgen
Monday 22:00, Tuesday 09:00: om 11 timer; by days: i dag; @yaireo: om 11 timer
Monday 22:00, Tuesday 21:00: i morgen; by days: i dag; @yaireo: om 23 timer
Monday 22:00, Wednesday 07:00: i morgen; by days: i morgen; @yaireo: i morgen
TXT
cmp seen.txt expected.txt
echo 'as described'
