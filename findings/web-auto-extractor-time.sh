#!/bin/sh
# web-auto-extractor 1.0.17 takes what a <time> shows for when an event begins, and not its datetime.
#
# Guess before it was tried: microdata on <time datetime> has the value of that attribute, as the HTML standard says of the
# element ("Values", §5.2.4), so an event's startDate is an ISO date whatever language the page is in.
# Seen: it is the text, "mandag kl. 19", which no program can sort by; a <data value> gives its text too. <meta content> and <link href>
# give what they should. microdata-node 2.0.0 reads all four right.
# For us: the feed tool's HTML has <time datetime>, as the standard wants it.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts web-auto-extractor@1.0.17 microdata-node@2.0.0
cat >try.cjs <<'JS'
const extractor = require('web-auto-extractor').default;
const microdata = require('microdata-node');
const html = `<div itemscope itemtype="https://schema.org/Event"><h2 itemprop="name">Sprogcafé</h2>
<time itemprop="startDate" datetime="2027-03-08T19:00+01:00">mandag kl. 19</time>
<meta itemprop="endDate" content="2027-03-08T21:00+01:00"><data itemprop="maximumAttendeeCapacity" value="12">tolv</data>
<link itemprop="eventStatus" href="https://schema.org/EventScheduled"></div>`;
const show = (name, event) =>
  console.log(`${name}:`, ['startDate', 'endDate', 'maximumAttendeeCapacity', 'eventStatus'].map((key) => [event[key]].flat()[0]).join(' | '));
show('web-auto-extractor', extractor().parse(html).microdata.Event[0]);
show('microdata-node', microdata.toJson(html).items[0].properties);
JS
node try.cjs | tee seen.txt
cat >expected.txt <<'TXT'
web-auto-extractor: mandag kl. 19 | 2027-03-08T21:00+01:00 | tolv | https://schema.org/EventScheduled
microdata-node: 2027-03-08T19:00+01:00 | 2027-03-08T21:00+01:00 | 12 | https://schema.org/EventScheduled
TXT
cmp seen.txt expected.txt
echo 'as described'
