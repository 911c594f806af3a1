/** What a contact card says beside the ways. Its words come with those of `contact-card.ts`. */
import {WEEKDAYS} from '../../model/calendar.js';
import type {Hours} from '../../model/feed.js';
import {formatWeekdays} from '../format-weekdays.js';
import {sentenceCase} from '../format.js';
import {comma, timeAfter} from '../format-more.js';
import {language, msg, str} from '../msg.js';

export const problems = () => msg('Hvis der er problemer');
export const showOnMap = () => msg('Vis på kort');
export const showToDane = () => msg('Vis til en dansker');
export const copyAddress = () => msg('Kopiér adressen');
export const copied = () => msg('Kopieret');
export const notCopied = () => msg('Adressen kunne ikke kopieres');
export const saveContact = () => msg('Gem kontakten');
export const qrCode = () => msg('QR-kode');
/** What a QR code leads to, for those who cannot see it. */
export const qrCodeOf = (what: string) => msg(str`QR-kode: ${what}`);
export const failed = () => msg('Vi kan ikke vise kontaktoplysningerne lige nu');
export const noContact = () => msg('Vi har ingen kontaktoplysninger her');

/** `Mandag–fredag 16–20, lørdag 10–12 (kun ulige uger)`; those of one week in the month are left to be seen on the day. */
export const hoursInWords = (hours: readonly Hours[]): string =>
  sentenceCase(
    hours
      .filter(({byMonthWeek}) => !byMonthWeek)
      .map(({byDay, opens, closes, weeks}) => {
        const said = timeAfter(formatWeekdays(byDay ?? WEEKDAYS, language()), opens, closes, language());
        return weeks ? `${said} (${weeks === 'odd' ? msg('kun ulige uger') : msg('kun lige uger')})` : said;
      })
      .join(comma(language())),
    language(),
  );
