#!/bin/sh
# @schedule-x/ical 3.7.3 shows a meeting at 19:00 in Copenhagen at 21:00, on a page that is set to Copenhagen's time.
#
# Guess before it was tried: with `timezone: 'Europe/Copenhagen'`, DTSTART;TZID=Europe/Copenhagen:20270607T190000 (its VTIMEZONE stands
# in the file) is shown at 19.00, and so is 17:00Z on the day after, the same hour written in UTC (RFC 5545 §3.2.19, §3.3.5).
# Seen: the time's zone is left out: 19:00 by the clock is taken for 19:00 UTC and shown two hours late, in winter one. What is
# in UTC is right. Without `timezone` the page's time is UTC: the first is at 19.00, the second at 17.00. No setting has both.
# For us: a time is read by its zone; the elements show the place's own time.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @schedule-x/calendar@3.7.3 @schedule-x/ical@3.7.3 preact@10.28.0 @preact/signals@2.5.1 \
  temporal-polyfill@0.3.0 ical.js@2.2.1 jsdom@26.1.0
cat >try.cjs <<'JS'
const {JSDOM} = require('jsdom');
const {window} = new JSDOM('<div id="calendar"></div>', {pretendToBeVisual: true});
const observer = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
const names = Object.getOwnPropertyNames(window).filter((name) => /^(?:HTML|SVG)/.test(name));
for (const name of [...names, 'document', 'Node', 'Element', 'Event', 'MutationObserver', 'getComputedStyle']) globalThis[name] = window[name];
Object.assign(window, {ResizeObserver: observer, IntersectionObserver: observer, matchMedia: () => ({matches: false, addEventListener() {}})});
Object.assign(globalThis, {window, ResizeObserver: observer, IntersectionObserver: observer});
Object.assign(globalThis, {requestAnimationFrame: (call) => setTimeout(call, 0), cancelAnimationFrame: clearTimeout});
require('temporal-polyfill/global');
const {createCalendar, createViewMonthGrid} = require('@schedule-x/calendar');
const {createIcalendarPlugin} = require('@schedule-x/ical');
const observance = (name, month, from, to) =>
  [`BEGIN:${name}`, `DTSTART:1970${month}25T020000`, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${name}`];
const event = (title, start) => ['BEGIN:VEVENT', `UID:${title}@gruppen.example`, 'DTSTAMP:20270101T000000Z', `DTSTART${start}`, 'DURATION:PT1H', `SUMMARY:${title}`, 'END:VEVENT'];
const zone = 'Europe/Copenhagen';
const data = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//DA', 'BEGIN:VTIMEZONE', `TZID:${zone}`,
  ...observance('STANDARD', '10', '+0200', '+0100'), ...observance('DAYLIGHT', '03', '+0100', '+0200'), 'END:VTIMEZONE',
  ...event('Kor', `;TZID=${zone}:20270607T190000`), ...event('Sang', ':20270608T170000Z'), 'END:VCALENDAR', ''].join('\r\n');

(async () => {
  for (const settings of [{timezone: zone}, {}]) {
    const calendar = createCalendar(
      {views: [createViewMonthGrid()], selectedDate: Temporal.PlainDate.from('2027-06-07'), locale: 'da-DK', ...settings},
      [createIcalendarPlugin({data})],
    );
    calendar.render(document.getElementById('calendar'));
    while (document.querySelectorAll('.sx__event').length < 2) await new Promise((done) => setTimeout(done, 10));
    const shown = Array.from(document.querySelectorAll('.sx__event'), ({textContent}) => textContent).sort().reverse();
    console.log(`${settings.timezone ?? 'no timezone'}: ${shown.join(', ')}`);
    calendar.destroy();
    document.getElementById('calendar').replaceChildren();
  }
  process.exit();
})();
JS
TZ=Europe/Copenhagen timeout 60 node try.cjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
Europe/Copenhagen: 21.00Kor, 19.00Sang
no timezone: 19.00Kor, 17.00Sang
TXT
cmp seen.txt expected.txt
echo 'as described'
