#!/bin/sh
# microformats-parser 2.0.6 reads lunch at "12pm" as 24:00, half past midnight as 12:30, and a date written for machines as it is shown: "7. JUNI".
#
# Guess before it was tried: an event's start in two parts (https://microformats.org/wiki/value-class-pattern) is put together of what is there
# for machines, `title` of <abbr>, `value` of <data>, `datetime` of <time>, and the text of others; a time may have am or pm, 12pm
# is noon and 12am is midnight.
# Seen: 12 is added to every hour with pm, and to none with am: 12pm is 24:00, the midnight after, and 12:30am is 12:30, half past noon.
# <abbr title> and <data value> are passed over, so that the start is "7. JUNI 19:00", which no program can sort by. <time> and
# the evening are right. mf2py 1.1.2 (Debian: python3-mf2py 1.1.2-2) has all five right. No error, no warning.
# For us: the feed tool's HTML has one <time datetime> for each time.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent microformats-parser@2.0.6
apt-get download python3-mf2py=1.1.2-2 python3-html5lib python3-bs4 python3-soupsieve python3-webencodings python3-requests python3-urllib3 python3-six \
  python3-chardet python3-certifi python3-idna >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >starts.txt <<'TXT'
<time class="value" datetime="2027-06-07">7. juni</time> <span class="value">7:30pm</span>
<time class="value" datetime="2027-06-07">7. juni</time> <span class="value">12pm</span>
<time class="value" datetime="2027-06-07">7. juni</time> <span class="value">12:30am</span>
<abbr class="value" title="2027-06-07">7. juni</abbr> kl. <span class="value">19:00</span>
<data class="value" value="2027-06-07">7. juni</data> kl. <span class="value">19:00</span>
TXT
cat >try.mjs <<'JS'
import fs from 'node:fs';
import {mf2} from 'microformats-parser';
for (const start of fs.readFileSync('starts.txt', 'utf8').trim().split('\n')) {
  const html = `<div class="h-event"><p class="p-name">Spisning</p><p class="dt-start">${start}</p></div>`;
  console.log(mf2(html, {baseUrl: 'https://gruppen.example/'}).items[0].properties.start[0]);
}
JS
cat >try.py <<'PY'
import mf2py
for start in open('starts.txt').read().strip().split('\n'):
    html = f'<div class="h-event"><p class="p-name">Spisning</p><p class="dt-start">{start}</p></div>'
    print(mf2py.parse(doc=html)['items'][0]['properties']['start'][0])
PY
{
  echo microformats-parser
  node try.mjs
  echo mf2py
  PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 try.py
} | tee seen.txt
cat >expected.txt <<'TXT'
microformats-parser
2027-06-07 19:30
2027-06-07 24:00
2027-06-07 12:30
7. JUNI 19:00
7. JUNI 19:00
mf2py
2027-06-07 19:30
2027-06-07 12:00
2027-06-07 00:30
2027-06-07 19:00
2027-06-07 19:00
TXT
cmp seen.txt expected.txt
echo 'as described'
