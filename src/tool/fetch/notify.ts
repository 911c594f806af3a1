/** Notifies the person who keeps the feeds of what they must know, once: by mail and to an address of their choice. */
import type {InBoth, ToolLanguage} from '../command.js';
import type {Config} from '../config.js';
import type {ReadSource} from './fetch-feeds.js';
import {post} from './download.js';
import {failureWords} from './source-error.js';

const HOUR = 3_600_000;

/** Why a source needs somebody: it has failed for long, is doubtful, or never could be read. */
export function isUrgent({result: {state, failure, account}}: ReadSource, {limits}: Config, now: Date): boolean {
  if (!failure) return false;
  const {failingSince} = state;
  return !account || failingSince === undefined || now.getTime() - Date.parse(failingSince) >= limits.tellAfterHours * HOUR;
}

/** What somebody is to be notified of who was not before; `wasNotified`: and that is over. */
export function noticeOf(one: ReadSource, wasNotified: boolean, config: Config, now: Date): InBoth | undefined {
  const {source, group, result} = one;
  const {state, failure, isAccepted} = result;
  const name = `${source.name} (${group.id})`;
  if (!failure) {
    if (isAccepted) return {da: `${name}: det, der er der nu, er taget i brug`, en: `${name}: what is there now has been taken`};
    return wasNotified ? {da: `${name}: kan læses igen`, en: `${name}: can be read again`} : undefined;
  }
  if (state.isNotified || !isUrgent(one, config, now)) return undefined;
  const why = failureWords(failure);
  const since = state.doubtfulSince ?? state.failingSince ?? '';
  const kept: InBoth = !result.account
    ? {da: 'Der er ingen kopi at bruge.', en: 'There is no copy to use.'}
    : state.doubtfulSince
      ? {
          da: `Den gamle kopi bruges i ${config.limits.keepDays} dage. Er det meningen, så kør: lbb-feed fetch --accept "${source.name}"`,
          en: `The old copy is used for ${config.limits.keepDays} days. If it is meant, run: lbb-feed fetch --accept "${source.name}"`,
        }
      : {da: `Den gamle kopi bruges (fejl siden ${minute(since)}).`, en: `The old copy is used (failing since ${minute(since)}).`};
  const ended = (sentence: string) => sentence.replace(/(?<![?!.])$/, '.');
  return {da: `${name}: ${ended(why.da)} ${kept.da}`, en: `${name}: ${ended(why.en)} ${kept.en}`};
}

const minute = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

/**
 * @returns why the message did not go out; undefined: it did, or there is nowhere to send it
 */
export async function sendNotices(text: string, {tell, limits, allowPrivate}: Config, language: ToolLanguage): Promise<InBoth | undefined> {
  try {
    if (tell.post) await post(tell.post, {text}, {seconds: limits.seconds, allowPrivate});
    if (tell.mail) {
      const {createTransport} = await import('nodemailer');
      const address = new URL(tell.mail.smtp);
      for (const wait of ['connectionTimeout', 'greetingTimeout', 'socketTimeout'])
        if (!address.searchParams.has(wait)) address.searchParams.set(wait, String(limits.seconds * 1000));
      const transport = createTransport(address.href, {disableFileAccess: true, disableUrlAccess: true});
      try {
        await transport.sendMail({
          from: tell.mail.from,
          to: tell.mail.to,
          subject: {da: 'Kalendere til jeres feed', en: 'Calendars of your feed'}[language],
          text: `${text}\n`,
          headers: {'Auto-Submitted': 'auto-generated'},
        });
      } finally {
        transport.close();
      }
    }
    return undefined;
  } catch (error) {
    // A mail server's own words may name people.
    const {code = 'fejl', responseCode} = error as {code?: string; responseCode?: number};
    const found = [code, responseCode].filter(Boolean).join(' ');
    return {da: `beskeden kunne ikke sendes (${found})`, en: `the message could not be sent (${found})`};
  }
}
