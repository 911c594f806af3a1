import {memo} from '../../model/memo.js';

/** So many letters of a text are looked at to find it again. */
const SAMPLES = 8;

/**
 * As `memo()`, for texts of a calendar: most stand in it many times. The last of those with the same letters here and there
 * is compared first, since to find a long text by all its letters takes longer than anything else that is done with it.
 */
export function memoText<Value>(answer: (text: string) => Value): (text: string) => Value {
  const answers = memo(answer);
  const known: {readonly text: string; readonly value: Value}[] = [];
  return (text) => {
    let slot = text.length;
    const step = Math.ceil(slot / SAMPLES);
    for (let at = slot - 1; at > 0; at -= step) slot = (31 * slot + text.charCodeAt(at)) & 1023;
    let last = known[slot];
    if (last?.text !== text) known[slot] = last = {text, value: answers(text)};
    return last.value;
  };
}
