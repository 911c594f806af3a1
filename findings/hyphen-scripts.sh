#!/bin/sh
# hyphen 1.14.1 puts soft hyphens into the scripts and styles of a page and into the JSON-LD that search engines read, and into
# mail addresses and web addresses in its text.
#
# Guess before it was tried: `hyphenate(html)` of hyphen/da, whose README says that the processor skips HTML tags by itself, hyphenates
# the words that are shown. What stands in <script> and <style> is raw text (HTML standard, §13.1.2), and no word of the page.
# Seen: only the tags are skipped. Every word of five letters or more in a script is hyphenated, names and strings alike: the script
# is no longer JavaScript, since U+00AD is in no identifier; JSON-LD has a key "@con­text", and so says nothing; a style's class is another
# one. In a text, the address that people copy has soft hyphens that nobody sees.
# For us: the elements hyphenate nothing by themselves, the styles ask the browser (`hyphens: auto`), which keeps the letters.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent hyphen@1.14.1
cat >try.mjs <<'JS'
import {Script} from 'node:vm';
import danish from 'hyphen/da/index.js';
const page = `<h1 title="Åbningstider">Åbningstider</h1><p>ribe@frivilliggruppen.example</p>
<script>const aktiviteter = 'Danskuddannelse'</script>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event", "name": "Danskuddannelse"}</script>
<style>.aktiviteter { color: green }</style>`;
const hyphenated = await danish.hyphenate(page);
console.log(hyphenated.replaceAll('\u00ad', '|'));
const [, script, data] = hyphenated.match(/<script[^>]*>(.*)<\/script>\n<script[^>]*>(.*)<\/script>/);
try {
  new Script(script);
  console.log('the script can be read');
} catch (error) {
  console.log(`the script: ${error.name}`);
}
console.log(`JSON-LD has a context: ${'@context' in JSON.parse(data)}`);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
<h1 title="Åbningstider">Åb|ning|sti|der</h1><p>ribe@fri|vil|lig|grup|pen.examp|le</p>
<script>const ak|ti|vi|te|ter = 'Dan|skud|dan|nel|se'</script>
<script type="application/ld+json">{"@con|te|xt": "htt|ps://sche|ma.org", "@type": "Event", "name": "Dan|skud|dan|nel|se"}</script>
<style>.ak|ti|vi|te|ter { col|or: gre|en }</style>
the script: SyntaxError
JSON-LD has a context: false
TXT
cmp seen.txt expected.txt
echo 'as described'
