#!/bin/sh
# Date::Manip 6.91 (Debian: libdate-manip-perl 6.91-1), told that dates are Danish, reads "5. juni 2027" as 20 June at five in the morning.
#
# Guess before it was tried: with Language=Danish and DateFormat=non-US the forms of a Danish poster are read, "5. juni 2027" and
# "05.06.2027", as German ones are with Language=German; or parse() says that it cannot.
# Seen: parse() says that all went well. The number with its full stop is taken for an hour, and the year 2027 for the 20th of a
# year that it does not say: "1. december 2026" is 20 December at 01:00. "05.06.2027" is today at 05:06. "5 juni 2027" and
# "05/06/2027" come out, and so does "5. Juni 2027" in German.
# For us: dates in sheets and words are read by code of our own, and what is in doubt is asked about.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libdate-manip-perl=6.91-1 >/dev/null 2>&1
dpkg -x libdate-manip-perl_*.deb .
cat >read.pl <<'PL'
use strict;
use warnings;
use Date::Manip::Date;
for (['Danish', '5. juni 2027'], ['Danish', '1. december 2026'], ['Danish', '05.06.2027'],
     ['Danish', '5 juni 2027'], ['Danish', '05/06/2027'], ['German', '5. Juni 2027']) {
  my ($language, $text) = @$_;
  my $date = Date::Manip::Date->new;
  $date->config('Language', $language, 'DateFormat', 'non-US', 'ForceDate', '2027-03-10-12:00:00,Europe/Copenhagen');
  print "$language, $text: ", $date->parse($text) ? 'not read' : $date->printf('%Y-%m-%d %H:%M'), "\n";
}
PL
PERL5LIB="$folder/usr/share/perl5" perl read.pl >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
Danish, 5. juni 2027: 2027-06-20 05:00
Danish, 1. december 2026: 2026-12-20 01:00
Danish, 05.06.2027: 2027-03-10 05:06
Danish, 5 juni 2027: 2027-06-05 00:00
Danish, 05/06/2027: 2027-06-05 00:00
German, 5. Juni 2027: 2027-06-05 00:00
TXT
cmp seen.txt expected.txt
echo 'as described'
