#!/bin/sh
# Jekyll 4.3.1 (Debian: jekyll 4.3.1+dfsg-3+deb12u1) shows an event at 19:00 as 21:00, and in winter as 20:00, when its time is written with seconds.
#
# Guess before it was tried: with `timezone: Europe/Copenhagen`, which its manual calls the zone for site generation, `start: 2027-06-05 19:00:00`
# at the top of a page is shown as 19:00 by the filter `date`, as `2027-06-05 19:00` is; and `opens: 09:30` is the text 09:30.
# Seen: with seconds it is a time of YAML, which is UTC where it has no zone (YAML 1.1, timestamp), and the filter shows it in the site's
# zone: 21:00, in December 20:00. Without seconds it is a text, and comes out as it was written. "09:30" and "16:00" are
# numbers of base 60, shown as 34200 and 57600; "09:30-16:00" is a text. No error, no warning.
# For us: a moment without a zone is the place's own time, with seconds and without; what a feed has in place of a time is named.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download jekyll=4.3.1+dfsg-3+deb12u1 ruby-addressable ruby-colorator ruby-concurrent ruby-forwardable-extended ruby-i18n ruby-kramdown \
  ruby-liquid ruby-mercenary ruby-pathutil ruby-public-suffix ruby-rouge ruby-terminal-table ruby-unicode-display-width >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
mkdir site left-out
cat >site/index.html <<'HTML'
---
without: 2027-06-05 19:00
summer: 2027-06-05 19:00:00
winter: 2027-12-04 19:00:00
opens: 09:30
closes: 16:00
hours: 09:30-16:00
---
without seconds {{ page.without | date: "%H:%M" }}, with seconds {{ page.summer | date: "%H:%M" }}, in winter {{ page.winter | date: "%H:%M" }}
opens {{ page.opens }}, closes {{ page.closes }}, hours {{ page.hours }}
HTML
# Jekyll's compiler of style sheets has no part in this; an empty file stands for it.
echo >left-out/jekyll-sass-converter.rb
cat >build.rb <<'RB'
gems = 'usr/share/rubygems-integration/all/gems/*'
$LOAD_PATH.unshift 'left-out', 'usr/lib/ruby/vendor_ruby', *Dir["#{gems}/lib"], *Dir["#{gems}/lib/concurrent-ruby"]
require 'jekyll'
settings = {'quiet' => true, 'timezone' => 'Europe/Copenhagen', 'source' => 'site', 'destination' => 'built'}
Jekyll::Site.new(Jekyll.configuration(settings)).process
RB
ruby build.rb
grep . built/index.html >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
without seconds 19:00, with seconds 21:00, in winter 20:00
opens 34200, closes 57600, hours 09:30-16:00
TXT
cmp seen.txt expected.txt
echo 'as described'
