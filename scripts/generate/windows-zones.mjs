// Writes src/feed/ical/generated/windows-zones.ts: Windows zone names → IANA names by Unicode CLDR (windowsZones, territory 001), as
// kept in node-ical's table; Denmark's own row (territory DK) where CLDR has one.
// Usage: node scripts/generate/windows-zones.mjs
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root, writeGenerated} from '../files.mjs';

const denmark = {'Romance Standard Time': 'Europe/Copenhagen'};

const table = JSON.parse(readFileSync(path.join(root, 'node_modules/node-ical/windowsZones.json'), 'utf8'));
const byZone = new Map();
for (const [windows, {iana}] of Object.entries(table)) {
  // Names in brackets are what Windows shows, not what calendars write.
  if (windows.startsWith('(')) continue;
  const zone = denmark[windows] ?? iana[0];
  byZone.set(zone, [...(byZone.get(zone) ?? []), windows.replace(/ Standard Time$/, '~')]);
}
const rows = [...byZone].sort(([a], [b]) => (a < b ? -1 : 1)).map(([zone, names]) => `${zone}=${names.join(',')}`);

writeGenerated(
  'src/feed/ical/generated/windows-zones.ts',
  `// Written by scripts/generate/windows-zones.mjs; change it there.\nexport const table =\n  '${rows.join(';')}';\n`,
  'node scripts/generate/windows-zones.mjs',
);
