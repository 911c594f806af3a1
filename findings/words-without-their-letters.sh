#!/bin/sh
# lodash 4.18.1 takes the Danish letters out of a title that it gives capitals, "Bål for børn" is "Bal For Born"; change-case 5.4.4 and es-toolkit 1.53.2 keep
# them, and take the vowels out of Burmese and break up an "Å" that a Mac has written.
#
# Guess before it was tried: `startCase`, `upperCase` and `capitalCase` change which letters are capitals and what stands between words, and
# nothing else: lodash's manual says "Converts `string` to start case" and "Converts `string`, as space separated words, to upper case".
# Seen: in lodash å is a, ø is o, æ is ae and ç is c, of which neither says a word; "får" (sheep) is "far" (father).
# The other two take a mark that belongs to a letter (Unicode: M, UAX #29 keeps it with its letter) for a gap: "မြန်မာ" is "မ န မ", and "Å" in two signs, as
# file names from a Mac may have it, is an A and a gap. voca 1.4.1 and title-case 4.3.2 keep all of them.
# For us: titles are shown as they were written.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent lodash@4.18.1 change-case@5.4.4 es-toolkit@1.53.2 voca@1.4.1 title-case@4.3.2
cat >try.mjs <<'JS'
import {capitalCase} from 'change-case';
import {startCase} from 'es-toolkit';
import lodash from 'lodash';
import {titleCase} from 'title-case';
import voca from 'voca';
for (const text of ['Bål for børn', 'får på øen Ærø', 'Çalakiyên zarokan', 'မြန်မာ စကား', 'Мовне кафе', 'ክፉት ገዛ', 'Åbent hus'.normalize('NFD')]) {
  const makers = {'lodash startCase': lodash.startCase, upperCase: lodash.upperCase, 'change-case': capitalCase, 'es-toolkit': startCase, voca: voca.titleCase, 'title-case': titleCase};
  console.log(text);
  for (const [name, make] of Object.entries(makers)) console.log(`  ${name}: ${make(text)}`);
}
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Bål for børn
  lodash startCase: Bal For Born
  upperCase: BAL FOR BORN
  change-case: Bål For Børn
  es-toolkit: Bål For Børn
  voca: Bål For Børn
  title-case: Bål for Børn
får på øen Ærø
  lodash startCase: Far Pa Oen Aero
  upperCase: FAR PA OEN AERO
  change-case: Får På Øen Ærø
  es-toolkit: Får På Øen Ærø
  voca: Får På Øen Ærø
  title-case: Får På Øen Ærø
Çalakiyên zarokan
  lodash startCase: Calakiyen Zarokan
  upperCase: CALAKIYEN ZAROKAN
  change-case: Çalakiyên Zarokan
  es-toolkit: Çalakiyên Zarokan
  voca: Çalakiyên Zarokan
  title-case: Çalakiyên Zarokan
မြန်မာ စကား
  lodash startCase: မြန်မာ စကား
  upperCase: မြန်မာ စကား
  change-case: မ န မ စက
  es-toolkit: မ န မ စက
  voca: မြန်မာ စကား
  title-case: မြန်မာ စကား
Мовне кафе
  lodash startCase: Мовне Кафе
  upperCase: МОВНЕ КАФЕ
  change-case: Мовне Кафе
  es-toolkit: Мовне Кафе
  voca: Мовне Кафе
  title-case: Мовне Кафе
ክፉት ገዛ
  lodash startCase: ክፉት ገዛ
  upperCase: ክፉት ገዛ
  change-case: ክፉት ገዛ
  es-toolkit: ክፉት ገዛ
  voca: ክፉት ገዛ
  title-case: ክፉት ገዛ
Åbent hus
  lodash startCase: Abent Hus
  upperCase: ABENT HUS
  change-case: A Bent Hus
  es-toolkit: A Bent Hus
  voca: Åbent Hus
  title-case: Åbent Hus
TXT
cmp seen.txt expected.txt
echo 'as described'
