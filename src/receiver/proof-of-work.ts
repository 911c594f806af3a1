/** Challenges as ALTCHA widgets solve them (version 1: find the number whose SHA-256 with the salt is the challenge). */
import {createHash, createHmac, randomBytes, randomInt, timingSafeEqual} from 'node:crypto';

export interface Challenge {
  readonly algorithm: 'SHA-256';
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly maxnumber: number;
}

const LASTS = 20 * 60_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest('hex');

export function makeChallenge(key: string, now: number, maxnumber = 50_000): Challenge {
  const salt = `${randomBytes(12).toString('hex')}?expires=${Math.floor((now + LASTS) / 1000)}`;
  const challenge = sha256(salt + randomInt(maxnumber));
  return {algorithm: 'SHA-256', challenge, salt, signature: sign(challenge, key), maxnumber};
}

/** Accepts each solution for one signup, until it expires: the same one may be sent again when its answer was lost. */
export function proofChecker(key: string): (proof: string | undefined, id: string, now: number) => boolean {
  const used = new Map<string, {readonly id: string; readonly until: number}>();
  return (proof, id, now) => {
    for (const [challenge, {until}] of used) if (until < now) used.delete(challenge);
    try {
      const {algorithm, challenge, number, salt, signature} = JSON.parse(Buffer.from(proof ?? '', 'base64').toString()) as Record<
        string,
        unknown
      >;
      if (algorithm !== 'SHA-256' || typeof challenge !== 'string' || typeof salt !== 'string' || typeof number !== 'number') return false;
      const until = Number(/[?&]expires=(\d+)/.exec(salt)?.[1]) * 1000;
      const isRight =
        until > now &&
        sha256(salt + number) === challenge &&
        isEqual(String(signature), sign(challenge, key)) &&
        (used.get(challenge)?.id ?? id) === id;
      if (isRight) used.set(challenge, {id, until});
      return isRight;
    } catch {
      return false;
    }
  };
}

const isEqual = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
