import {test} from 'node:test';
import {faults, survives, surviveKills} from '../tools/calendar-faults.js';

for (const [title, breakIt, words] of faults)
  test(`${title}, on a host without curl: the reason is said, the copy stays, and no address is told`, (t) =>
    survives(t, breakIt, words, ['-d', 'disable_functions=curl_init']));

test('ended at 200 moments, it leaves the old calendar or the new one', (t) => surviveKills(t, 200));
