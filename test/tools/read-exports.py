"""Reads .ics files by recurring-ical-events (Debian: python3-recurring-ical-events). Usage: FROM UNTIL FILE ..."""
import json
import sys
from datetime import date, datetime, timezone

import icalendar
import recurring_ical_events


def text(moment):
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


first, last, *files = sys.argv[1:]
found = {}
for file in files:
    with open(file, 'rb') as source:
        calendar = icalendar.Calendar.from_ical(source.read())
    lines = []
    for event in recurring_ical_events.of(calendar).between(date.fromisoformat(first), date.fromisoformat(last)):
        start = event['DTSTART'].dt
        end = event['DTEND'].dt if 'DTEND' in event else start
        lines.append(f"{text(start)} {text(end)}{' cancelled' if event.get('STATUS') == 'CANCELLED' else ''}")
    found[file] = sorted(lines)
print(json.dumps(found))
