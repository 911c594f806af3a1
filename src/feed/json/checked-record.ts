/** Loaded only for feeds with records that are not as the format says. */
import type {Problem} from '../../model/feed.js';
import type {Format} from '../format/format.js';
import {goodRecord, lastFault, path} from './check.js';

/** The record as the format knows it, unknown fields kept out; `undefined` when it is not one, with a problem that names the field. */
export function checkedRecord<T>(format: Format, value: unknown, where: string, problems: Problem[]): T | undefined {
  const good = goodRecord<T>(format, value);
  if (good !== undefined) return good;
  const {code, found, write} = lastFault;
  problems.push({
    code: found === undefined ? 'missing' : code,
    where: path.reduce<string>((at, key) => at + (typeof key === 'number' ? `[${key}]` : `${at && '.'}${key}`), where),
    values: {found: inShort(found), ...(write && {write})},
  });
  return undefined;
}

/** As a problem names what it found. */
export function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : asJson(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** As it would stand in a feed; nothing of what is nested so deeply that it cannot be written. */
export function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
