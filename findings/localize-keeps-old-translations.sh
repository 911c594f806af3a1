#!/bin/sh
# @lit/localize-tools 0.8.2 keeps the translation of a sentence whose source has changed, and says nothing.
#
# Guess before it was tried: `lit-localize extract` marks a <target> as state="needs-translation" (XLIFF 1.2 has that word
# for it), or takes it out, when the <source> of a message with an id of its own is no longer what was translated.
# Seen: the <source> is written anew, the <target> stays as it was without any mark, `extract` and `build` end with status 0
# and print no warning. "Open on Monday" goes on being translated as "Lukket om mandagen". Only placeholders are compared.
# Messages without an id are not concerned: theirs is a hash of the source, so a changed sentence is a new message.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @lit/localize-tools@0.8.2 @lit/localize@0.12.2 typescript@5.9.3
mkdir src
cat >lit-localize.json <<'JSON'
{
  "sourceLocale": "en",
  "targetLocales": ["da"],
  "inputFiles": ["src/*.ts"],
  "output": {"mode": "runtime", "outputDir": "out", "language": "js"},
  "interchange": {"format": "xliff", "xliffDir": "xliff"}
}
JSON
write() { printf "import {msg} from '@lit/localize';\nexport const hours = () => msg('%s', {id: 'hours'});\n" "$1" >src/hours.ts; }

write 'Closed on Monday'
npx lit-localize extract >/dev/null
sed -i 's|\(<source>Closed on Monday</source>\)|\1<target>Lukket om mandagen</target>|' xliff/da.xlf
write 'Open on Monday'
npx lit-localize extract >extract.log 2>&1
npx lit-localize build >build.log 2>&1

echo "after extract: $(tr -d '\n' <xliff/da.xlf | grep -o '<trans-unit.*</trans-unit>')"
echo "after build:   $(grep hours out/da.js)"
grep -q '<source>Open on Monday</source>' xliff/da.xlf
grep -q '<target>Lukket om mandagen</target>' xliff/da.xlf
grep -q 'Lukket om mandagen' out/da.js
if grep -qi 'needs-translation' xliff/da.xlf || grep -qiE 'warn|stale|outdated|changed' extract.log build.log; then
  echo 'it says something now'
  exit 1
fi
echo 'as described'
