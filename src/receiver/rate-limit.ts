/** Counts requests by sender, in memory only and by a number that means nothing elsewhere. */
import {createHmac, randomBytes} from 'node:crypto';

const MOST_SENDERS = 100_000;

/**
 * So many requests an hour from one sender, a bucket that fills again evenly.
 *
 * @returns seconds until the next one is welcome; 0 when this one is
 */
export function rateLimit(perHour: number): (sender: string, now: number) => number {
  const salt = randomBytes(16);
  const buckets = new Map<string, {left: number; at: number}>();
  return (sender, now) => {
    const key = createHmac('sha256', salt).update(sender).digest('base64');
    const bucket = buckets.get(key) ?? {left: perHour, at: now};
    // Last in the map: those that have not been seen for long are at its front.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MOST_SENDERS) buckets.delete(buckets.keys().next().value!);
    return count(bucket, now);
  };
  function count(bucket: {left: number; at: number}, now: number): number {
    bucket.left = Math.min(perHour, bucket.left + ((now - bucket.at) * perHour) / 3_600_000);
    bucket.at = now;
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * 3600) / perHour);
    bucket.left--;
    return 0;
  }
}
