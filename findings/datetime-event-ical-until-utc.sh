#!/bin/sh
# DateTime::Event::ICal 0.13 (Debian: libdatetime-event-ical-perl 0.13-2) leaves out the last date of a series whose end is given in UTC.
#
# Guess before it was tried: `until` is a moment, as DateTime objects are: 29 March 17:00 in UTC is 19:00 in Copenhagen, and a
# weekly meeting at 19:00 has its last date then. Calendars give UNTIL in UTC wherever the start has a zone (RFC 5545 §3.3.10).
# Seen: the clock faces are compared, 19:00 with 17:00, and the last meeting is gone, also after set_time_zone('Europe/Copenhagen').
# With the same moment in the start's own zone it is there. The manual says of `until` that it is "a DateTime object".
# For us: an end is compared as a moment; tests have it in UTC and by the clock.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libdatetime-event-ical-perl=0.13-2 libdatetime-event-recurrence-perl libdatetime-perl libdatetime-set-perl libset-infinite-perl \
  libdatetime-locale-perl libdatetime-timezone-perl libb-hooks-endofscope-perl libclass-data-inheritable-perl libclass-inspector-perl \
  libclass-singleton-perl libclass-xsaccessor-perl libdevel-stacktrace-perl libeval-closure-perl libexception-class-perl libfile-sharedir-perl \
  libmodule-implementation-perl libmodule-runtime-perl libmro-compat-perl libnamespace-autoclean-perl libnamespace-clean-perl \
  libpackage-stash-perl libpackage-stash-xs-perl libparams-util-perl libparams-validate-perl libparams-validationcompiler-perl \
  libref-util-perl librole-tiny-perl libspecio-perl libsub-exporter-progressive-perl libsub-identify-perl libtry-tiny-perl \
  libvariable-magic-perl libxstring-perl >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.pl <<'PL'
use strict;
use warnings;
use DateTime;
use DateTime::Event::ICal;
my $zone = 'Europe/Copenhagen';
my $start = DateTime->new(year => 2027, month => 3, day => 15, hour => 19, time_zone => $zone);
my $last = DateTime->new(year => 2027, month => 3, day => 29, hour => 19, time_zone => $zone);
for my $until ($last, $last->clone->set_time_zone('UTC')) {
  my $series = DateTime::Event::ICal->recur(dtstart => $start, freq => 'weekly', until => $until);
  $series->set_time_zone($zone);
  print $until->strftime('until %d %B %H:%M %Z: '), join(' ', map { $_->strftime('%m-%d') } $series->as_list), "\n";
}
PL
PERL5LIB="$folder/usr/share/perl5:$(echo "$folder"/usr/lib/*/perl5/5.*)" perl read.pl >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
until 29 March 19:00 CEST: 03-15 03-22 03-29
until 29 March 17:00 UTC: 03-15 03-22
TXT
cmp seen.txt expected.txt
echo 'as described'
