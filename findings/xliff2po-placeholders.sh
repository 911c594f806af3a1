#!/bin/sh
# translate-toolkit 3.8.4 (Debian: translate-toolkit 3.8.4-1) takes the placeholders out of the sentences that it hands to translators.
#
# Guess before it was tried: `xliff2po` gives a translator "Åbent til {time}" in some writing, since <x id="0"/> stands for a value and
# has to come back (XLIFF 1.2, §2.4, inline elements); and `po2xliff` puts it in again.
# Seen: the PO file says "Åbent til" and "og gange til" (written "og <x/> gange til"): neither the source nor the target has the value, and no
# place for it. It ends with status 0 and says nothing. What `po2xliff` makes of it has no <x/> at all. The state needs-review-translation comes through, as "fuzzy".
# For us: translators get the XLIFF files themselves, and a sentence that has lost a value is named when the words are made.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >da.xlf <<'XLF'
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="app" source-language="da" target-language="uk" datatype="plaintext"><body>
<trans-unit id="open"><source>Åbent til <x id="0" equiv-text="${time}"/></source><target state="needs-review-translation">Відчинено до <x id="0" equiv-text="${time}"/></target></trans-unit>
<trans-unit id="more"><source>og <x id="0" equiv-text="${count}"/> gange til</source><target state="needs-review-translation">і ще <x id="0" equiv-text="${count}"/> рази</target></trans-unit>
</body></file></xliff>
XLF
run() {
  name=$1
  shift
  PYTHONUTF8=1 PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 -c "from translate.convert.$name import main; main()" --progress=none "$@"
}
{
  run xliff2po da.xlf da.po && echo "xliff2po: $?"
  run po2xliff da.po back.xlf && echo "po2xliff: $?"
  sed -n '/^#: open/,$p' da.po | grep -v '^#: '
  echo "placeholders: $(grep -o '<x ' da.xlf | wc -l) before, $(grep -o '<x ' back.xlf | wc -l) after"
} | tee seen.txt
cat >expected.txt <<'TXT'
xliff2po: 0
po2xliff: 0
#, fuzzy
msgid "Åbent til"
msgstr "Відчинено до"

#, fuzzy
msgid "og gange til"
msgstr "і ще рази"
placeholders: 4 before, 0 after
TXT
cmp seen.txt expected.txt
echo 'as described'
