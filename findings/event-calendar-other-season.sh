#!/bin/sh
# @event-calendar/core 5.15.0, looked at in winter, shows what is on at 19:00 in summer as 18:00, and in summer what is on in winter as 20:00.
#
# Guess before it was tried: with timeZone 'local', its default ("uses the browser's local time zone"), an event of 7 June 2027 given as
# 19:00+02:00, as 17:00Z or as a Date is at 19.00 on a screen in Copenhagen, on whatever day it is looked at.
# Seen: times with an offset and Dates are moved by the offset of the day on which the page is opened, not by that of the event's
# own day: from November to March all of next summer is an hour early. With a Z it is as it was written, 17.00, two hours
# early: the Z is not read. Only times without any zone stand where they should.
# For us: each date has the offset of its own day, and what a test asks for is shown at any time of the year.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @event-calendar/core@5.15.0 svelte@5.57.3 jsdom@26.1.0
cat >try.mjs <<'JS'
import {JSDOM} from 'jsdom';
const today = process.argv[2];
const {window} = new JSDOM('<div id="calendar"></div>', {pretendToBeVisual: true});
const observer = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
const names = Object.getOwnPropertyNames(window).filter((name) => /^(?:HTML|SVG)/.test(name));
for (const name of [...names, 'document', 'Node', 'Element', 'Event', 'Text', 'Comment', 'DocumentFragment', 'MutationObserver'])
  globalThis[name] = window[name];
Object.assign(window, {ResizeObserver: observer, IntersectionObserver: observer, matchMedia: () => ({matches: false, addEventListener() {}})});
Object.defineProperty(globalThis, 'navigator', {value: window.navigator});
Object.assign(globalThis, {window, ResizeObserver: observer, IntersectionObserver: observer});
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [today]));
  }
};
const {createCalendar, List} = await import('@event-calendar/core');
const given = (day, offset, utc) => ({
  'no zone': `${day}T19:00`,
  offset: `${day}T19:00${offset}`,
  Date: new Date(`${day}T${utc}`),
  Z: `${day}T${utc}`,
});
for (const [day, offset, utc] of [['2027-06-07', '+02:00', '17:00:00Z'], ['2027-12-06', '+01:00', '18:00:00Z']]) {
  const starts = given(day, offset, utc);
  const seen = {};
  createCalendar(document.getElementById('calendar'), [List], {
    view: 'listDay',
    date: day,
    locale: 'da',
    events: Object.entries(starts).map(([title, start]) => ({title, start, end: start})),
    eventContent: ({event, timeText}) => {
      seen[event.title] = timeText.slice(0, 5);
      return '';
    },
  });
  while (Object.keys(seen).length < 4) await new Promise((done) => setTimeout(done, 10));
  console.log(`on ${today.slice(0, 10)}, 19.00 of ${day}: ${Object.keys(starts).map((title) => `${title} ${seen[title]}`).join(', ')}`);
}
process.exit();
JS
for today in 2027-01-15T12:00Z 2027-07-15T12:00Z; do TZ=Europe/Copenhagen timeout 60 node --conditions=browser try.mjs $today; done >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
on 2027-01-15, 19.00 of 2027-06-07: no zone 19.00, offset 18.00, Date 18.00, Z 17.00
on 2027-01-15, 19.00 of 2027-12-06: no zone 19.00, offset 19.00, Date 19.00, Z 18.00
on 2027-07-15, 19.00 of 2027-06-07: no zone 19.00, offset 19.00, Date 19.00, Z 17.00
on 2027-07-15, 19.00 of 2027-12-06: no zone 19.00, offset 20.00, Date 20.00, Z 18.00
TXT
cmp seen.txt expected.txt
echo 'as described'
