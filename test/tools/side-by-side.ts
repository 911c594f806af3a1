/** Times in tests are held against another of the same run: no machine is too slow, or too busy, for a ratio. */

type Measure = () => number | Promise<number>;

/**
 * The least of several times beside the least of the other's, measured in turns: other programs only add to a time.
 * @param enough no more is measured when the ratio is at most this
 */
export async function ratio(measure: Measure, beside: Measure, enough: number, tries = 15): Promise<number> {
  let least = Infinity;
  let other = Infinity;
  for (let i = 0; i < tries && (i < 3 || least / other > enough); i++) {
    other = Math.min(other, await beside());
    least = Math.min(least, await measure());
  }
  return least / other;
}
