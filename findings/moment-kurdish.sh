#!/bin/sh
# moment 2.31.0, dayjs 1.11.23 and rtl-detect 1.1.2 take `ku` for Sorani: a page in Kurmanji gets Arabic letters from right to left.
#
# Guess before it was tried: `ku`, the code most lists of languages have for Kurdish, is Kurmanji in Latin letters, as browsers and CLDR
# have it (likely subtags: ku-Latn-TR); Sorani is `ckb`, right to left.
# Seen: moment and dayjs write weekdays and months of `ku` in Sorani, and have no `ckb`. moment writes Arabic digits besides, also where
# 'YYYY-MM-DD' is asked for, which no <time datetime> and no feed takes. rtl-detect says that `ku`, and even `ku-Latn`, is right to left.
# moment has Kurmanji as `ku-kmr`, which is no valid language tag (BCP 47: the registry has no such extended subtag); dayjs has none. date-fns 4.1.0
# has Sorani by its name, `ckb`, and no `ku`.
# For us: `ku` is Kurmanji and `ckb` is Sorani; `ku-Arab` and `kmr` are read as what they are; dates come from Intl.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent moment@2.31.0 dayjs@1.11.23 rtl-detect@1.1.2 date-fns@4.1.0
cat >try.cjs <<'JS'
const moment = require('moment');
const dayjs = require('dayjs');
const {isRtlLang} = require('rtl-detect');
const dateFns = require('date-fns/locale');
require('dayjs/locale/ku');
const evening = '2027-03-08T19:00';
const script = (text) => (/\p{Script=Arabic}/u.test(text) ? 'Arabic letters' : 'Latin letters');
const show = (name, month, date) => console.log(`${name}: ${month}, ${script(month)}, ${date}`);
show('Intl ku', new Intl.DateTimeFormat('ku', {month: 'long'}).format(new Date(evening)), new Intl.Locale('ku').maximize().toString());
for (const name of ['ku', 'ku-kmr']) {
  require(`moment/locale/${name}`);
  const date = moment(evening).locale(name);
  show(`moment ${name}`, date.format('MMMM'), date.format('YYYY-MM-DD'));
}
const date = dayjs(evening).locale('ku');
show('dayjs ku', date.format('MMMM'), date.format('YYYY-MM-DD'));
for (const [name, has] of [['moment', (locale) => require.resolve(`moment/locale/${locale}`)], ['dayjs', (locale) => require.resolve(`dayjs/locale/${locale}`)]])
  try {
    has('ckb');
    console.log(`${name} has ckb`);
  } catch {
    console.log(`${name} has no ckb`);
  }
console.log(`date-fns: ckb ${'ckb' in dateFns}, ku ${'ku' in dateFns}`);
console.log(`rtl-detect: ${['ku', 'ku-Latn', 'ckb'].map((name) => `${name} ${isRtlLang(name)}`).join(', ')}`);
JS
node try.cjs | tee seen.txt
cat >expected.txt <<'TXT'
Intl ku: adar, Latin letters, ku-Latn-TR
moment ku: ئازار, Arabic letters, ٢٠٢٧-٠٣-٠٨
moment ku-kmr: Adar, Latin letters, 2027-03-08
dayjs ku: ئادار, Arabic letters, 2027-03-08
moment has no ckb
dayjs has no ckb
date-fns: ckb true, ku false
rtl-detect: ku true, ku-Latn true, ckb true
TXT
cmp seen.txt expected.txt
echo 'as described'
