/** Whether the web addresses of a feed lead somewhere; asked only on request, politely. */
import type {Finding} from './finding.js';
import {eachString} from './texts.js';
import {probe, type DownloadOptions} from '../fetch/download.js';
import {failureWords} from '../fetch/source-error.js';
import type {ToolLanguage} from '../command.js';

/** So many hosts at once, and of each one address after the other. */
const AT_ONCE = 4;

/** @param onDone called after each address */
export async function deadLinks(
  raw: unknown,
  options: Pick<DownloadOptions, 'seconds' | 'allowPrivate'>,
  language: ToolLanguage,
  onDone: (done: number, all: number) => void,
): Promise<Finding[]> {
  const places = new Map<string, string>();
  eachString(raw, (text, _, where) => {
    if (/^https?:\/\/\S+$/i.test(text) && !places.has(text)) places.set(text, where());
  });
  const hosts = new Map<string, string[]>();
  for (const address of places.keys()) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  const found: Finding[] = [];
  const waiting = [...hosts.values()];
  let done = 0;
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const address of next) {
        try {
          await probe(new URL(address), options);
        } catch (error) {
          found.push({code: 'dead-link', where: places.get(address)!, values: {found: address, why: failureWords(error)[language]}});
        }
        onDone(++done, places.size);
      }
  };
  await Promise.all([...new Array<undefined>(AT_ONCE)].map(work));
  const order = [...places.values()];
  return found.sort((a, b) => order.indexOf(a.where) - order.indexOf(b.where));
}
