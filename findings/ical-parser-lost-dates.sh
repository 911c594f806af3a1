#!/bin/sh
# iCal::Parser 1.21 (Debian: libical-parser-perl 1.21-3) loses a course's further dates and the second and third day of a camp, and gives the moments of
# a series two hours late.
#
# Guess before it was tried: RDATE adds dates to DTSTART's as an RRULE does (RFC 5545 §3.8.5.2); DTEND:20270614 and DURATION:P3D are the same three
# days, and each is an event of its own ("one per day covered by the event"); and with tz => 'Europe/Copenhagen' a DateTime, alone
# or in a series, is in that zone ("Use tz as timezone for date values"), so that its `epoch` is the moment.
# Seen: RDATE adds nothing. With DTEND the camp is on three days, with DURATION on the first alone. Dates of an RRULE are "floating", which
# counts as UTC: 16:30Z, 18:30 in Copenhagen, has the epoch of 18:30Z, so that who is reminded by it comes when all is over.
# Without a rule it is right. No error, no warning.
# For us: added dates are dates, an end and a length come to the same, and a series has its zone at each date.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libical-parser-perl=1.21-3 libtext-vfile-asdata-perl libfreezethaw-perl libio-string-perl libdatetime-format-ical-perl libclass-accessor-perl \
  libsub-name-perl libdatetime-event-ical-perl libdatetime-event-recurrence-perl libdatetime-perl libdatetime-set-perl libset-infinite-perl \
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
use utf8;
use DateTime;
use iCal::Parser;
my %events = (
  'Spisning' => ['DTSTART:20270607T173000Z', 'DURATION:PT1H'],
  'Kursus' => ['DTSTART:20270607T163000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'],
  'Møder' => ['DTSTART:20270609T163000Z', 'DURATION:PT1H', 'RDATE:20270610T163000Z'],
  'Lejr til' => ['DTSTART;VALUE=DATE:20270611', 'DTEND;VALUE=DATE:20270614'],
  'Lejr i' => ['DTSTART;VALUE=DATE:20270611', 'DURATION:P3D'],
);
my @lines = ('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN');
push @lines, 'BEGIN:VEVENT', "UID:$_\@ribe.example", 'DTSTAMP:20270101T000000Z', "SUMMARY:$_", @{$events{$_}}, 'END:VEVENT' for sort keys %events;
my $parser = iCal::Parser->new(start => DateTime->new(year => 2027, month => 6, day => 1), end => DateTime->new(year => 2027, month => 7, day => 1),
  tz => 'Europe/Copenhagen');
my $days = $parser->parse_strings(join "\r\n", @lines, 'END:VCALENDAR', '')->{events}{2027}{6};
for my $day (sort {$a <=> $b} keys %$days) {
  for my $event (sort { $a->{SUMMARY} cmp $b->{SUMMARY} } values %{$days->{$day}}) {
    my $start = $event->{DTSTART};
    printf "%s June: %s, %s %s, %s\n", $day, $event->{SUMMARY}, $start->strftime('%H:%M'), $start->time_zone->is_floating ? 'floating' : 'in its zone', DateTime->from_epoch(epoch => $start->epoch)->strftime('%H:%MZ');
  }
}
PL
PERL5LIB="$folder/usr/share/perl5:$(echo "$folder"/usr/lib/*/perl5/5.*)" TZ=Europe/Copenhagen perl -C2 read.pl | tee seen.txt
cat >expected.txt <<'TXT'
7 June: Kursus, 18:30 floating, 18:30Z
7 June: Spisning, 19:30 in its zone, 17:30Z
9 June: Møder, 18:30 in its zone, 16:30Z
11 June: Lejr i, 00:00 in its zone, 22:00Z
11 June: Lejr til, 00:00 in its zone, 22:00Z
12 June: Lejr til, 00:00 in its zone, 22:00Z
13 June: Lejr til, 00:00 in its zone, 22:00Z
14 June: Kursus, 18:30 floating, 18:30Z
TXT
cmp seen.txt expected.txt
echo 'as described'
