/** Whether somebody answers the phone now. */
import type {WallSeconds} from '../../model/calendar.js';
import type {OpeningState} from '../../model/opening-hours.js';
import {msg, str} from '../words.js';
import {moment, until} from './opening-hours.js';

/**
 * `Kan ringes op nu, til kl. 20.00`; `Kan ringes op i morgen kl. 10.00`; on a day that is in doubt that perhaps nobody
 * answers; nothing where nobody knows.
 *
 * @param changes the state's `changes` on its wall clock
 */
export function callableInWords({state, opens}: OpeningState, now: WallSeconds, changes: WallSeconds | undefined): string | undefined {
  if (state === 'open') {
    const end = changes === undefined ? undefined : until(changes, now);
    return end ? msg(str`Kan ringes op nu, ${end}`) : msg('Kan ringes op nu');
  }
  if (state === 'ask') return msg('Måske svarer ingen i dag');
  const when = opens && moment(opens.start, now);
  return when && msg(str`Kan ringes op ${when}`);
}
