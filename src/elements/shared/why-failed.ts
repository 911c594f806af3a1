/** Why an address gave no feed, as far as the page can know, and which address was probably meant; for the webmaster. */
import {isNearly} from '../../feed/json/spelling.js';
import type {FeedError, Problem} from '../../model/feed.js';

/** Quotation marks and signs nobody sees, which a word processor or an editor has put around an address. */
const AROUND = /["'“”„‟‘’‚‛«»″′\u200b-\u200f\u2060]+/g;

/** An address without its scheme, or with one that is none: `htps://…`, `https//…`, `www.gruppen.example/…`. */
function meantAddress(source: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+)[:;]?[/\\]{1,3}(?=[\w-]+\.\w)(.*)$/i.exec(source) ?? [];
  if (/^(https?|webcals?):\/\//i.test(source)) return undefined;
  if (isNearly(scheme, 'https') || isNearly(scheme, 'webcal')) return `https://${rest}`;
  // A path whose first part is a host; files end otherwise.
  return /^(www\.|([\w-]+\.)+(dk|com|org|net|eu|info|nu|no|se|de|io|example)(?=[/?:]|$))/i.test(source) ? `https://${source}` : undefined;
}

/** @param page the scheme of the page: one over https may fetch nothing over http, but from the machine it is on */
export function whyFailed(source: string, {code, values}: Pick<FeedError, 'code' | 'values'>, page = location.protocol): Problem {
  const url = String(values.url ?? source);
  // A server that has answered lets the page fetch.
  if (values.part) return {code: 'broke-off', where: '', values: {url}};
  if (code === 'blocked' && page === 'https:' && /^http:\/\/(?!localhost|127\.|\[::1\])/i.test(url))
    return {code: 'insecure', where: '', values: {url, write: url.replace(/^http/i, 'https')}};
  const plain = source.replace(AROUND, '');
  const write = meantAddress(plain) ?? (plain === source ? undefined : plain);
  return {code, where: '', values: write ? {...values, write} : values};
}
