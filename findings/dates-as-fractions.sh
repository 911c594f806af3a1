#!/bin/sh
# Discount 2.2.7, lowdown 1.0.0 and Redcarpet 3.5.1 (Debian: discount 2.2.7-2, lowdown 1.0.0-2, ruby-redcarpet 3.5.1-1+b4) make fractions of
# Danish dates: a meeting on 1/2, the first of February, is on "½".
#
# Guess before it was tried: Markdown has no fractions, and the better typography of all three, which SmartyPants began, is for quotation marks, dashes
# and dots. 1/2, 1/4 and 3/4 are how a Danish programme writes 1 February, 1 April and 3 April, and stay beside the 2/3 and 5/6.
# Seen: Discount and lowdown, with nothing asked for, and Redcarpet's SmartyPants write ½, ¼ and ¾, of dates in rows as well; other
# dates stay, so that it is seen on three days of the year. "d. 1/2 2027" is "d. ½ 2027", "1/4-27" is "¼-27". lowdown(5) has the three in
# a table; a backslash in the date does not help, it is shown. Redcarpet without SmartyPants leaves dates alone.
# For us: texts of feeds are read as plain text, never as Markdown.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download discount=2.2.7-2 libmarkdown2=2.2.7-2 lowdown=1.0.0-2 ruby-redcarpet=3.5.1-1+b4 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu"
redcarpet=$(dirname "$(find usr/lib -name redcarpet.so)")
gem=$(dirname "$(find usr/lib -name redcarpet.rb)")
cat >redcarpet.rb <<'RB'
require 'redcarpet'
markdown = Redcarpet::Markdown.new(Redcarpet::Render::HTML).render($stdin.read)
puts ARGV == ['smart'] ? Redcarpet::Render::SmartyPants.render(markdown) : markdown
RB
cat >dates.md <<'MD'
Vi mødes 1/2, 1/4 og 3/4, i sommer 5/6 og 1/8.

Fest d. 1/2 2027, igen 1/4-27 og lørdag 3/4 kl. 19.

Ikke sådan: 1\/2
MD
{
  echo discount; usr/bin/markdown <dates.md
  echo 'lowdown'; usr/bin/lowdown -thtml dates.md
  echo 'redcarpet'; ruby -I "$gem" -I "$redcarpet" redcarpet.rb <dates.md
  echo 'redcarpet, SmartyPants'; ruby -I "$gem" -I "$redcarpet" redcarpet.rb smart <dates.md
} | tee seen.txt
cat >expected.txt <<'TXT'
discount
<p>Vi mødes &frac12;, &frac14; og &frac34;, i sommer 5/6 og 1/8.</p>

<p>Fest d. &frac12; 2027, igen &frac14;-27 og lørdag &frac34; kl. 19.</p>

<p>Ikke sådan: 1\/2</p>
lowdown
<p>Vi mødes &#189;, &#188; og &#190;, i sommer 5&#47;6 og 1&#47;8.</p>

<p>Fest d. &#189; 2027, igen &#188;-27 og lørdag &#190; kl. 19.</p>

<p>Ikke sådan: 1\&#47;2</p>
redcarpet
<p>Vi mødes 1/2, 1/4 og 3/4, i sommer 5/6 og 1/8.</p>

<p>Fest d. 1/2 2027, igen 1/4-27 og lørdag 3/4 kl. 19.</p>

<p>Ikke sådan: 1\/2</p>
redcarpet, SmartyPants
<p>Vi mødes &frac12;, &frac14; og &frac34;, i sommer 5/6 og 1/8.</p>

<p>Fest d. &frac12; 2027, igen &frac14;-27 og lørdag &frac34; kl. 19.</p>

<p>Ikke sådan: 1\/2</p>
TXT
cmp seen.txt expected.txt
echo 'as described'
