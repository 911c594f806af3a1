#!/bin/sh
# remark-emoji 5.0.2 (emoticon) and emoji-toolkit 11.0.0 (ascii) put a face with sunglasses in the place of an eight at the end of a bracket:
# "(fra kl. 8)", from eight o'clock, is "(fra kl. 😎".
#
# Guess before it was tried: "8)" is a face, beside "8-)"; what stands within a bracket that was opened before it is a number, as with any of the other digits.
# Seen: the hour, the age or the bus is gone, and with it the bracket's end, so that nobody can tell what stood there: "(børn fra 8)", "(bus 8)".
# "(6-8)", "(kl. 18)" and "(8)" stay, where no space is before the eight, so that it is not seen with most texts. markdown-it-emoji 3.1.0, which
# looks for faces without being asked, has "8-)" and not "8)", and changes none of these. No warning.
# For us: texts of feeds are shown as they are.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent remark@15.0.1 remark-emoji@5.0.2 emoji-toolkit@11.0.0 markdown-it@15.0.3 markdown-it-emoji@3.1.0
cat >try.mjs <<'JS'
import joypixels from 'emoji-toolkit';
import MarkdownIt from 'markdown-it';
import {full} from 'markdown-it-emoji';
import {remark} from 'remark';
import remarkEmoji from 'remark-emoji';
joypixels.ascii = true;
const markdownIt = new MarkdownIt().use(full);
for (const text of ['Åbent (fra kl. 8)', 'Legestue (børn fra 8)', 'Tangevej 6 (bus 8)', 'Legestue (6-8)', 'Åbent (kl. 18)', 'Reolen (8)', 'Åbent (fra kl. 9)', 'Vi ses 8-)']) {
  const seen = [String(remark().use(remarkEmoji, {emoticon: true}).processSync(text)).trim(), joypixels.shortnameToUnicode(text), markdownIt.renderInline(text)];
  console.log(`${text}: ${seen.join(' | ')}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Åbent (fra kl. 8): Åbent (fra kl. 😎 | Åbent (fra kl. 😎 | Åbent (fra kl. 8)
Legestue (børn fra 8): Legestue (børn fra 😎 | Legestue (børn fra 😎 | Legestue (børn fra 8)
Tangevej 6 (bus 8): Tangevej 6 (bus 😎 | Tangevej 6 (bus 😎 | Tangevej 6 (bus 8)
Legestue (6-8): Legestue (6-8) | Legestue (6-8) | Legestue (6-8)
Åbent (kl. 18): Åbent (kl. 18) | Åbent (kl. 18) | Åbent (kl. 18)
Reolen (8): Reolen (8) | Reolen (8) | Reolen (8)
Åbent (fra kl. 9): Åbent (fra kl. 9) | Åbent (fra kl. 9) | Åbent (fra kl. 9)
Vi ses 8-): Vi ses 😎 | Vi ses 😎 | Vi ses 😎
TXT
cmp seen.txt expected.txt
echo 'as described'
