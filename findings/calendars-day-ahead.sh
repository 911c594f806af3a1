#!/bin/sh
# jalaliday 3.1.1 shows the Persian date of the day after in January and February of leap years, and ethiopian-calendar-new 1.1.0 the
# Ethiopian one in the whole year that ends in a leap year's September.
#
# Guess before it was tried: both calendars are those that browsers have (Intl; CLDR's persian and ethiopic): 1 January 2028 is 11 Dey 1406
# and 22 Tahsas 2020, in leap years as in others.
# Seen: jalaliday has 12 Dey behind 10 Dey, and one date for 29 February and 1 March. ethiopian-calendar-new begins its year 2020 on 11 September
# 2027, which is 6 Pagume 2019, and stays a day ahead for 366 days. Other years are right,
# so that 2025 and 2026 show nothing. jalali-plugin-dayjs 1.1.4 and kenat 3.2.0 are right in all years tried. No error, no warning.
# For us: dates are Gregorian in every language; no other calendar is counted.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent jalaliday@3.1.1 jalali-plugin-dayjs@1.1.4 dayjs@1.11.23 ethiopian-calendar-new@1.1.0 kenat@3.2.0
cat >persian.mjs <<'JS'
import dayjs from 'dayjs';
const plugin = await import(process.argv[2]);
dayjs.extend(plugin.default.default ?? plugin.default);
export const convert = (day) => dayjs(`${day}T12:00`).calendar('jalali').format('YYYY-M-D');
JS
cat >ethiopic.mjs <<'JS'
const {toEthiopian = undefined, toEC = toEthiopian} = await import(process.argv[2]);
export const convert = (day) => {
  const {year, month, day: number} = toEC(...day.split('-').map(Number));
  return [year, month, number].join('-');
};
JS
cat >try.mjs <<'JS'
const [, , library, calendar, ...examples] = process.argv;
const {convert} = await import(`./${calendar}.mjs`);
const format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'});
const expected = (day) => {
  const parts = Object.fromEntries(format.formatToParts(new Date(day)).map(({type, value}) => [type, value]));
  return [parts.year, parts.month, parts.day].join('-');
};
for (const day of examples) console.log(`${library} ${day}: ${convert(day)}, the browser's ${expected(day)}`);
const wrong = [];
for (let time = Date.UTC(2022, 0, 1); time < Date.UTC(2032, 0, 1); time += 86_400_000) {
  const day = new Date(time).toISOString().slice(0, 10);
  if (convert(day) !== expected(day)) wrong.push(day);
}
const isLast = (day, at) => Date.parse(wrong[at + 1]) - Date.parse(day) !== 86_400_000;
const lasts = wrong.flatMap((day, at) => (isLast(day, at) ? [at] : []));
console.log(`${library} wrong in 2022 to 2031: ${lasts.map((at, run) => `${wrong[run ? lasts[run - 1] + 1 : 0]} to ${wrong[at]}`).join(', ') || 'never'}`);
JS
{
  node try.mjs jalaliday/dayjs persian 2027-12-31 2028-01-01 2028-02-29 2028-03-01
  node try.mjs jalali-plugin-dayjs persian 2028-01-01
  node try.mjs ethiopian-calendar-new ethiopic 2027-09-10 2027-09-11 2027-09-12 2028-01-01
  node try.mjs kenat ethiopic 2028-01-01
} | tee seen.txt
cat >expected.txt <<'TXT'
jalaliday/dayjs 2027-12-31: 1406-10-10, the browser's 1406-10-10
jalaliday/dayjs 2028-01-01: 1406-10-12, the browser's 1406-10-11
jalaliday/dayjs 2028-02-29: 1406-12-11, the browser's 1406-12-10
jalaliday/dayjs 2028-03-01: 1406-12-11, the browser's 1406-12-11
jalaliday/dayjs wrong in 2022 to 2031: 2024-01-01 to 2024-02-29, 2028-01-01 to 2028-02-29
jalali-plugin-dayjs 2028-01-01: 1406-10-11, the browser's 1406-10-11
jalali-plugin-dayjs wrong in 2022 to 2031: never
ethiopian-calendar-new 2027-09-10: 2019-13-5, the browser's 2019-13-5
ethiopian-calendar-new 2027-09-11: 2020-1-1, the browser's 2019-13-6
ethiopian-calendar-new 2027-09-12: 2020-1-2, the browser's 2020-1-1
ethiopian-calendar-new 2028-01-01: 2020-4-23, the browser's 2020-4-22
ethiopian-calendar-new wrong in 2022 to 2031: 2023-09-11 to 2024-09-10, 2027-09-11 to 2028-09-10, 2031-09-11 to 2031-12-31
kenat 2028-01-01: 2020-4-22, the browser's 2020-4-22
kenat wrong in 2022 to 2031: never
TXT
cmp seen.txt expected.txt
echo 'as described'
