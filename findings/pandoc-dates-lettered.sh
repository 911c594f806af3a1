#!/bin/sh
# pandoc 2.17.1.1 (Debian: pandoc 2.17.1.1-2~deb12u1) goes on with the alphabet in Danish dates: "d. 7. juni", "d. 14. juni" and "d. 21. juni" come out
# as d. 7., e. 14. and f. 21.
#
# Guess before it was tried: "d." is short for "den" and begins a line as any word does. A number with a full stop makes a list in every Markdown; pandoc's own
# has letters too, for lists that go a, b, c as people write them, and these are three paragraphs that all begin with the same one.
# Seen: they are one list that begins at "d" and goes on by itself, and within each item the day's number is a list again, in HTML, as plain text and in a
# Word document. One date alone looks as it was written, so it is not seen when it is tried. Within a line nothing is changed, nor with "d\. 7. juni".
# -f gfm and -f commonmark have no letters and keep all three. No warning.
# For us: texts of feeds are read as plain text, never as Markdown.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 >/dev/null 2>&1
apt-get download libgmp10 libyaml-0-2 liblua5.3-0 libffi8 zlib1g >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
machine=x86_64-linux-gnu
export LD_LIBRARY_PATH="$folder/usr/lib/$machine:$folder/lib/$machine"
pandoc() { "$folder/usr/bin/pandoc" --data-dir="$folder/usr/share/pandoc/data" "$@"; }
printf 'd. 7. juni lukket\n\nd. 14. juni lukket\n\nd. 21. juni fra kl. 12\n' >programme.md
printf 'd. 7. juni lukket\n' >one.md
printf 'Lukket d. 7. juni\n\nLukket d. 14. juni\n' >within.md
printf 'd\\. 7. juni lukket\n\nd\\. 14. juni lukket\n' >escaped.md
{
  echo 'HTML' && pandoc -f markdown -t html programme.md
  echo 'plain' && pandoc -f markdown -t plain programme.md
  echo 'Word, read again' && pandoc -f markdown programme.md -o programme.docx && pandoc programme.docx -t plain
  echo 'one date' && pandoc -f markdown -t plain one.md
  echo 'within a line' && pandoc -f markdown -t plain within.md
  echo 'with a backslash' && pandoc -f markdown -t plain escaped.md
  echo 'gfm' && pandoc -f gfm -t plain programme.md
  echo 'commonmark' && pandoc -f commonmark -t plain programme.md
} | tee seen.txt
cat >expected.txt <<'TXT'
HTML
<ol start="4" type="a">
<li><ol start="7" type="1">
<li>juni lukket</li>
</ol></li>
<li><ol start="14" type="1">
<li>juni lukket</li>
</ol></li>
<li><ol start="21" type="1">
<li>juni fra kl. 12</li>
</ol></li>
</ol>
plain
d.  7.  juni lukket

e.  14. juni lukket

f.  21. juni fra kl. 12
Word, read again
d.  7.  juni lukket

e.  14. juni lukket

f.  21. juni fra kl. 12
one date
d.  7.  juni lukket
within a line
Lukket d. 7. juni

Lukket d. 14. juni
with a backslash
d. 7. juni lukket

d. 14. juni lukket
gfm
d. 7. juni lukket

d. 14. juni lukket

d. 21. juni fra kl. 12
commonmark
d. 7. juni lukket

d. 14. juni lukket

d. 21. juni fra kl. 12
TXT
cmp seen.txt expected.txt
echo 'as described'
