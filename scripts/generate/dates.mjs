// Writes locales/dates/<tag>.json: dates, ranges and repeats as each language says them (`date-cases.ts`), for its speakers to
// read, and for tests to hold browsers against. `--check` changes nothing and fails when they are not fresh.
import {importSource, writeGenerated} from '../files.mjs';

const {tags, datesIn} = await importSource('scripts/generate/date-cases.ts');
for (const tag of tags) writeGenerated(`locales/dates/${tag}.json`, JSON.stringify(await datesIn(tag), null, 2) + '\n');
