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

/** Milliseconds of this process's own time for work done so many times: what other programs take does not count. Node only. */
export async function processorTime(work: () => unknown, times = 1): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How much more than ten times as long it takes to do ten times as much: 1 where it costs as much as it is long, 10 where
 * it is quadratic. Both are measured over as much work, so that neither is interrupted more often.
 */
export async function growth(work: (size: number) => unknown, size: number, times = 1): Promise<number> {
  const time = (of: number, often: number) => () => processorTime(() => work(of), often);
  await time(size, times)();
  return ratio(time(10 * size, times), time(size, 10 * times), MOST_GROWTH);
}
export const MOST_GROWTH = 4;
