#!/bin/sh
# WeasyPrint 57.2 (Debian: weasyprint 57.2-1) prints Arabic, Sorani and Pashto leaflets in which words cannot be searched for, copied or read out.
#
# Guess before it was tried: the text of a PDF can be taken out as it was written, since it says which letters each glyph stands for (PDF 1.7, §9.10, ToUnicode), so that
# a leaflet in Arabic can be searched, copied from and read aloud as its Danish one can.
# Seen: pdftotext 22.12 finds neither word of "مقهى اللغة": the letters come from back to front, and a part of them once more. In Sorani neither, and some are missing;
# in Pashto one word of three, which is a single letter. Danish and Ukrainian come out. The same page with the same font, printed by Chromium 147
# (@sparticuz/chromium), has all words of all five. No warning.
# For us: the elements are printed by the browser.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download weasyprint=57.2-1 python3-pydyf python3-cffi python3-cffi-backend python3-pycparser python3-ply python3-html5lib python3-webencodings python3-six python3-tinycss2 \
  python3-cssselect2 python3-pyphen python3-pil python3-fonttools libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libfontconfig1 fontconfig-config libthai0 libfribidi0 libdatrie1 \
  libgraphite2-3 libfreetype6 poppler-utils=22.12.0-2+deb12u3 libpoppler126=22.12.0-2+deb12u3 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dejavu-fonts-ttf@2.37.3 puppeteer-core@24.43.1 @sparticuz/chromium@147.0.0
cat >print.mjs <<'JS'
import {readFileSync, writeFileSync} from 'node:fs';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
const texts = {da: 'Åbent hus', uk: 'Мовне кафе', ar: 'مقهى اللغة', ckb: 'کاتەکانی کردنەوە', ps: 'د ژبې کافي'};
const font = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf').toString('base64');
const browser = await puppeteer.launch({args: chromium.args, executablePath: await chromium.executablePath(), headless: 'shell'});
for (const [language, text] of Object.entries(texts)) {
  const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Nyt</title><style>@font-face { font-family: one; src: url(data:font/ttf;base64,${font}) } p { font: 20px one }</style><p dir="auto">${text}</p></html>`;
  writeFileSync(`${language}.html`, page);
  writeFileSync(`${language}.txt`, text);
  const tab = await browser.newPage();
  await tab.setContent(page);
  await tab.evaluate(() => document.fonts.ready);
  await tab.pdf({path: `${language}.chromium.pdf`});
}
await browser.close();
JS
node print.mjs
export FONTCONFIG_FILE="$folder/etc/fonts/fonts.conf" HOME="$folder"
libraries="$(echo "$folder"/usr/lib/*-linux-gnu*):$(echo "$folder"/lib/*-linux-gnu*)"
for language in da uk ar ckb ps; do
  PYTHONUTF8=1 PYTHONPATH="$folder/usr/lib/python3/dist-packages" LD_LIBRARY_PATH="$libraries" /usr/bin/python3 -m weasyprint -q $language.html $language.weasyprint.pdf
  for program in weasyprint chromium; do
    LD_LIBRARY_PATH="$libraries" usr/bin/pdftotext $language.$program.pdf text.txt
    echo "$language, $program: $(node -e "
      const {readFileSync} = require('node:fs');
      const text = readFileSync('text.txt', 'utf8').normalize('NFKC');
      const found = readFileSync('$language.txt', 'utf8').split(' ').map((word) => word + (text.includes(word) ? ' found' : ' not found'));
      console.log(found.join(', ') + '; text: ' + text.replace(/[\\u202a-\\u202e\\f]/g, '').trim().replace(/\\s*\\n\\s*/g, ' / '));
    ")"
  done
done | tee seen.txt
cat >expected.txt <<'TXT'
da, weasyprint: Åbent found, hus found; text: Åbent hus
da, chromium: Åbent found, hus found; text: Åbent hus
uk, weasyprint: Мовне found, кафе found; text: Мовне кафе
uk, chromium: Мовне found, кафе found; text: Мовне кафе
ar, weasyprint: مقهى not found, اللغة not found; text: ةغللا ىهقم / للا ىهقم
ar, chromium: مقهى found, اللغة found; text: مقهى اللغة
ckb, weasyprint: کاتەکانی not found, کردنەوە not found; text: ەندرک یناکەتاک
ckb, chromium: کاتەکانی found, کردنەوە found; text: کاتەکانی کردنەوە
ps, weasyprint: د found, ژبې not found, کافي not found; text: يفاک ېبژ د / اک ېبژ د
ps, chromium: د found, ژبې found, کافي found; text: د ژبې کافي
TXT
cmp seen.txt expected.txt
echo 'as described'
