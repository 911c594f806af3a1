#!/bin/sh
# email-comb 7.4.4 takes away the places that a newsletter's own links lead to, and the names that its tables and lists are read out by.
#
# Guess before it was tried: what is unused goes: styles for what the mail has not, and classes and ids for which there is no style and which nothing else names.
# <a href="#tider"> names the id it leads to (HTML standard, "Scrolling to a fragment"), aria-labelledby, aria-describedby and headers the ids they are read by, as <label for> does.
# Seen: of these only `for` counts. id="tider" is gone, so that "Tider" in the list of contents does nothing, and so are the ids that the other three
# name. The link and the attributes stay, so nothing looks amiss. No warning; `deletedFromBody` names them. With
# `whitelist: ['#tider']` that one stays.
# For us: the feed tool's HTML has no ids.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent email-comb@7.4.4
cat >try.mjs <<'JS'
import {comb} from 'email-comb';
const mail = `<!doctype html><html lang="da"><head><title>Nyt</title><style>.grøn { color: green }</style></head><body>
<a href="#tider">Tider</a>
<h2 id="tider" class="grøn">Tider</h2>
<ul aria-labelledby="tider"><li aria-describedby="note">Mandag 19.00</li></ul>
<p id="note">Ikke i ferien</p>
<table><tr><th id="dag">Dag</th></tr><tr><td headers="dag">Mandag</td></tr></table>
<label for="navn">Navn</label> <input id="navn">
</body></html>`;
for (const whitelist of [[], ['#tider']]) {
  const {result, deletedFromBody} = comb(mail, {whitelist});
  console.log(`whitelist: ${whitelist}`);
  for (const attribute of ['href="#tider"', 'aria-labelledby="tider"', 'aria-describedby="note"', 'headers="dag"', 'for="navn"']) {
    const id = /"#?(.*)"/.exec(attribute)[1];
    console.log(`  ${attribute} ${result.includes(attribute) ? 'stays' : 'goes'}, id="${id}" ${result.includes(`id="${id}"`) ? 'stays' : 'goes'}`);
  }
  console.log(`  deletedFromBody: ${deletedFromBody.join(' ')}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
whitelist: 
  href="#tider" stays, id="tider" goes
  aria-labelledby="tider" stays, id="tider" goes
  aria-describedby="note" stays, id="note" goes
  headers="dag" stays, id="dag" goes
  for="navn" stays, id="navn" stays
  deletedFromBody: #dag #note #tider
whitelist: #tider
  href="#tider" stays, id="tider" stays
  aria-labelledby="tider" stays, id="tider" stays
  aria-describedby="note" stays, id="note" goes
  headers="dag" stays, id="dag" goes
  for="navn" stays, id="navn" stays
  deletedFromBody: #dag #note
TXT
cmp seen.txt expected.txt
echo 'as described'
