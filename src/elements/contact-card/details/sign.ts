import {WEEKDAYS} from '../../../model/calendar.js';
import type {Feed, Text} from '../../../model/feed.js';
import {sentenceCase} from '../../../text/format.js';
import {comma, formatTimeRange, formatWeekdays} from '../../../text/format-phrases.js';
import {sourceLanguage} from '../../../text/languages.js';
import {textIn} from '../../../text/text-in.js';
import type {Sign} from '../../show-to-dane/show-to-dane.js';
import type {Card} from '../context.js';
import {phoneOf, publicAddress} from '../address.js';

/** A card's place, its address and its hours in Danish. */
export function signOf(card: Card, feed: Feed): Sign {
  const place = card.place!;
  const danish = (text: Text) => textIn(text, sourceLanguage, feed.language).text;
  const house = feed.openingHours.find((record) => record.place === place.id && record.hours.length);
  const times = (house?.hours ?? [])
    .filter(({weeks, byMonthWeek}) => !weeks && !byMonthWeek)
    .map(
      ({byDay = WEEKDAYS, opens, closes}) =>
        `${formatWeekdays(byDay, sourceLanguage)} kl. ${formatTimeRange(opens, closes, sourceLanguage, {short: true})}`,
    );
  const labels = house?.hours.length === 1 && house.hours[0]!.label ? [danish(house.hours[0]!.label)] : [];
  const what = house?.name && [danish(house.name), ...labels].join(' ');
  const name = danish(place.name);
  const phone = phoneOf(card);
  return {
    name,
    address: publicAddress(card),
    ...(times.length && {when: sentenceCase(times.slice(0, 3).join(comma(sourceLanguage)), sourceLanguage)}),
    ...(what && what !== name && {what}),
    ...(phone && {phone}),
  };
}
