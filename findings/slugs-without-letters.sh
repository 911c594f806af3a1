#!/bin/sh
# slugify 1.6.9, @sindresorhus/slugify 3.0.1, speakingurl 14.0.1 and limax 4.2.3 give a Tigrinya title an empty name for its address, each
# title the same; and speakingurl and limax write "undefined" into Burmese ones.
#
# Guess before it was tried: a title has letters, so what is made of it for an address has some: transliterated (speakingurl's README
# names Burmese among its languages) or as they are, as in the paths of URLs (percent-encoded UTF-8, RFC 3986 §2.5).
# Seen: letters that a library has no table for are left out without a word. "Open house" and "Language café" in Tigrinya are both "",
# so that one page takes the place of the other, or of the site's front page. In Burmese the first two do the same; the
# other two write "pawngundefinedpwe" for "opening". Danish: @sindresorhus/slugify takes the Æ of a capitalised word for
# two words, "Æblefest" is "a-eblefest". github-slugger 2.0.0 keeps the letters of all three.
# For us: ids that are made of titles keep the letters of every script.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent slugify@1.6.9 @sindresorhus/slugify@3.0.1 speakingurl@14.0.1 limax@4.2.3 github-slugger@2.0.0
cat >try.mjs <<'JS'
import sindresorhus from '@sindresorhus/slugify';
import {slug as github} from 'github-slugger';
import limax from 'limax';
import slugify from 'slugify';
import speakingurl from 'speakingurl';
const ways = {slugify, '@sindresorhus/slugify': sindresorhus, speakingurl, limax, 'github-slugger': github};
const titles = ['ክፉት ገዛ', 'ቋንቋ ካፈ', 'ဖွင့်ပွဲ', 'Æblefest'];
for (const [name, way] of Object.entries(ways)) console.log(`${name}: ${titles.map((title) => JSON.stringify(way(title))).join(' ')}`);
console.log(`speakingurl, in Burmese: ${speakingurl(titles[2], {lang: 'my'})}`);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
slugify: "" "" "" "AEblefest"
@sindresorhus/slugify: "" "" "" "a-eblefest"
speakingurl: "" "" "pawngundefinedpwe" "aeblefest"
limax: "" "" "pawngundefinedpwe" "aeblefest"
github-slugger: "ክፉት-ገዛ" "ቋንቋ-ካፈ" "ဖွင့်ပွဲ" "æblefest"
speakingurl, in Burmese: pawngundefinedpwe
TXT
cmp seen.txt expected.txt
echo 'as described'
