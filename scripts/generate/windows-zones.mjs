// Writes src/feed/ical/windows-zones.ts: Windows zone names → IANA names by Unicode CLDR (windowsZones, territory 001), as
// kept in node-ical's table; Denmark's own row (territory DK) where CLDR has one.
// Usage: node scripts/generate/windows-zones.mjs
import {readFileSync, writeFileSync} from 'node:fs';

const denmark = {'Romance Standard Time': 'Europe/Copenhagen'};

const table = JSON.parse(readFileSync(new URL('../../node_modules/node-ical/windowsZones.json', import.meta.url), 'utf8'));
const byZone = new Map();
for (const [windows, {iana}] of Object.entries(table)) {
  // Names in brackets are what Windows shows, not what calendars write.
  if (windows.startsWith('(')) continue;
  const zone = denmark[windows] ?? iana[0];
  byZone.set(zone, [...(byZone.get(zone) ?? []), windows.replace(/ Standard Time$/, '~')]);
}
const rows = [...byZone].sort(([a], [b]) => (a < b ? -1 : 1)).map(([zone, names]) => `${zone}=${names.join(',')}`);

writeFileSync(
  new URL('../../src/feed/ical/windows-zones.ts', import.meta.url),
  `// Written by scripts/generate/windows-zones.mjs; change it there.
const TABLE =
  '${rows.join(';')}';

let zones: Map<string, string> | undefined;

/** The IANA name of a zone as Windows, Outlook and Exchange call it (\`Romance Standard Time\`), in any case. */
export function windowsZone(name: string): string | undefined {
  zones ??= new Map(
    TABLE.split(';').flatMap((row) => {
      const [zone, names] = row.split('=');
      return names!.split(',').map((windows) => [windows.replace('~', ' standard time').toLowerCase(), zone!] as const);
    }),
  );
  return zones.get(name.toLowerCase());
}
`,
);
