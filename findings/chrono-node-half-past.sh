#!/bin/sh
# chrono-node 2.10.3 reads an evening at half past seven in Arabic as seven in the morning, a Ukrainian Friday as today, and 19 h 30 in French as 19:00.
#
# Guess before it was tried: Arabic, French, Russian and Ukrainian are among the languages that its README calls supported, not partially; what
# it does not understand it does not read. Ways that every poster has are read: "7 والنصف مساءً" (half past 7 in the evening),
# "п’ятницю" with the apostrophe of Ukrainian typography (U+2019), "19 h 30" with the spaces of French, "с 5 до 7 вечера".
# Seen: the part that it knows is taken, and the rest is left: `parseDate` gives 7 in the morning, today at 19, 19:00, noon for
# "de 10 h à 12 h" and for "в 19 часов", and 5 in the morning for "from 5 to 7 in the evening" in Russian and Ukrainian. With 7:30,
# with an apostrophe of typewriters and without spaces all are right, and so is the English "from 5 to 7 pm".
# For us: a date in words is read by code of our own, in Danish, and what is in doubt is asked about.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3
cat >try.mjs <<'JS'
import {ar, en, fr, ru, uk} from 'chrono-node';
const tuesday = new Date('2027-06-01T12:00');
const texts = [
  [ar, 'غداً الساعة 7:30 مساءً', 'tomorrow 19:30'],
  [ar, 'غداً الساعة 7 والنصف مساءً', 'tomorrow 19:30'],
  [uk, "у п'ятницю о 19:00", 'Friday 19:00'],
  [uk, 'у п’ятницю о 19:00', 'Friday 19:00'],
  [uk, 'завтра з 5 до 7 вечора', 'tomorrow 17:00'],
  [ru, 'завтра с 5 до 7 вечера', 'tomorrow 17:00'],
  [ru, 'завтра в 19 часов', 'tomorrow 19:00'],
  [fr, 'lundi 7 juin à 19h30', '7 June 19:30'],
  [fr, 'lundi 7 juin à 19 h 30', '7 June 19:30'],
  [fr, 'lundi 7 juin de 10h à 12h', '7 June 10:00'],
  [fr, 'lundi 7 juin de 10 h à 12 h', '7 June 10:00'],
  [en, 'tomorrow from 5 to 7 pm', 'tomorrow 17:00'],
];
for (const [language, text, meant] of texts)
  console.log(`${text} (${meant}): ${language.parseDate(text, tuesday, {forwardDate: true}).toLocaleString('sv').slice(0, 16)}`);
JS
TZ=Europe/Copenhagen node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
غداً الساعة 7:30 مساءً (tomorrow 19:30): 2027-06-02 19:30
غداً الساعة 7 والنصف مساءً (tomorrow 19:30): 2027-06-02 07:00
у п'ятницю о 19:00 (Friday 19:00): 2027-06-04 19:00
у п’ятницю о 19:00 (Friday 19:00): 2027-06-01 19:00
завтра з 5 до 7 вечора (tomorrow 17:00): 2027-06-02 05:00
завтра с 5 до 7 вечера (tomorrow 17:00): 2027-06-02 05:00
завтра в 19 часов (tomorrow 19:00): 2027-06-02 12:00
lundi 7 juin à 19h30 (7 June 19:30): 2027-06-07 19:30
lundi 7 juin à 19 h 30 (7 June 19:30): 2027-06-07 19:00
lundi 7 juin de 10h à 12h (7 June 10:00): 2027-06-07 10:00
lundi 7 juin de 10 h à 12 h (7 June 10:00): 2027-06-07 12:00
tomorrow from 5 to 7 pm (tomorrow 17:00): 2027-06-02 17:00
TXT
cmp seen.txt expected.txt
echo 'as described'
