#!/bin/sh
# po4a 0.69 (Debian: po4a 0.69-1) makes one line of the tables in a Markdown page that it translates: opening hours are "| Dag | Tid | |-----|-----| | Man | 19.00 |".
#
# Guess before it was tried: a page in which nothing is translated yet comes out as it was, and one that is translated has its words in the other language. The manual's
# option markdown says "Handle some special markup in Markdown-formatted texts"; a row of a table is a line (GitHub's Markdown, §4.10), and a backslash at
# the end of a line breaks it (CommonMark 0.31.2, §6.7).
# Seen: a table is a paragraph to it and is wrapped as one, with bars at the ends of its lines and without, so that no table is found in it (marked 18.2.1 here).
# One that was filled up with spaces until its columns are even stays, so that it is not seen with every page. The backslash is shown in the middle
# of the line; two spaces at a line's end are kept. It ends with status 0 and says nothing of it. With -o neverwrap the tables and the break stay.
# For us: texts in several languages stand beside each other in a feed.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download po4a=0.69-1 libpod-parser-perl libsgmls-perl libsyntax-keyword-try-perl libxs-parse-keyword-perl libyaml-tiny-perl >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export PERL5LIB="$folder/usr/share/perl5:$(echo "$folder"/usr/lib/*/perl5/5.*)" PERLLIB="$folder/usr/share/perl5" PO4AFLAGS=
npm init -y >/dev/null
npm install --no-audit --no-fund --silent marked@18.2.1
cat >page.md <<'MD'
# Program

Tangevej 6D  
6760 Ribe

Mandag\
hele dagen

| Dag | Tid |
|-----|-----|
| Man | 19.00 |
| Tir | 20.00 |

Dag | Tid
--- | ---
Man | 19.00

| Dag   | Tid   |
|-------|-------|
| Man   | 19.00 |

- Madklub
- Strik
MD
translate() {
  perl usr/bin/po4a-updatepo -f text -o markdown "$@" -m page.md -M UTF-8 -p page.pot >/dev/null 2>&1
  perl usr/bin/po4a-translate -f text -o markdown "$@" -m page.md -M UTF-8 -p page.pot -k 0 -l translated.md >/dev/null 2>&1
  cat translated.md
  echo "tables: $(npx marked --gfm translated.md | grep -c '<table>')"
}
{
  echo "tables in the page: $(npx marked --gfm page.md | grep -c '<table>')"
  echo '-o markdown' && translate
  rm page.pot
  echo '-o markdown -o neverwrap' && translate -o neverwrap
} | tee seen.txt
cat >expected.txt <<'TXT'
tables in the page: 3
-o markdown
# Program

Tangevej 6D  
6760 Ribe

Mandag\ hele dagen

| Dag | Tid | |-----|-----| | Man | 19.00 | | Tir | 20.00 |

Dag | Tid --- | --- Man | 19.00

| Dag   | Tid   |
|-------|-------|
| Man   | 19.00 |

- Madklub
- Strik
tables: 1
-o markdown -o neverwrap
# Program

Tangevej 6D  
6760 Ribe

Mandag\
hele dagen

| Dag | Tid |
|-----|-----|
| Man | 19.00 |
| Tir | 20.00 |

Dag | Tid
--- | ---
Man | 19.00

| Dag   | Tid   |
|-------|-------|
| Man   | 19.00 |

- Madklub

- Strik

tables: 3
TXT
cmp seen.txt expected.txt
echo 'as described'
