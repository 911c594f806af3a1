import {memoLast} from '../../model/memo.js';
import {table} from './generated/windows-zones.js';

const zones = memoLast(() => {
  const rows = table.split(';').map((row) => row.split('=') as [zone: string, names: string]);
  return new Map(
    rows.flatMap(([zone, names]) => names.split(',').map((name) => [name.replace('~', ' standard time').toLowerCase(), zone])),
  );
});

/** The IANA name of a zone as Windows, Outlook and Exchange call it (`Romance Standard Time`), in any case. */
export const windowsZone = (name: string): string | undefined => zones().get(name.toLowerCase());
