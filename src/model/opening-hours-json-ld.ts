import {DAY, formatDate, WEEKDAYS, weekdayOf, type DayNumber} from './calendar.js';
import type {Hours, Organization, Place, PlainDate, Weekday} from './feed.js';
import type {Opening, Span} from './opening-hours.js';
import {webAddress} from './web-address.js';

const NAMES: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
/** Days ahead for which dates are written out. */
const AHEAD = 84;

interface Specification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: PlainDate;
  readonly validThrough?: PlainDate;
}

const specification = ({closes, ...hours}: Omit<Specification, '@type'>): Specification => ({
  '@type': 'OpeningHoursSpecification',
  ...hours,
  closes: closes === '24:00' ? '23:59' : closes,
});

/** What schema.org has words for: hours of every week. */
const isPlain = ({weeks, byMonthWeek}: Hours): boolean => !weeks && !byMonthWeek;

/**
 * Opening hours as schema.org `Place` with `openingHoursSpecification`, for search engines. What schema.org has no words
 * for (odd weeks, the month's first) is written date by date for twelve weeks, and so are the days that are not as usual;
 * a day without opening is 00:00–00:00, as search engines want it. Days on which one should ask say nothing of their own.
 *
 * @param today day number in the place's zone
 * @param name in one language
 */
export function openingHoursJsonLd(
  {record, dayOf}: Pick<Opening, 'record' | 'dayOf'>,
  today: DayNumber,
  name: string,
  place?: Place,
  organization?: Organization,
): Readonly<Record<string, unknown>> {
  const weekly = record.hours.filter(isPlain).map(({byDay, opens, closes, validFrom, validThrough}) =>
    specification({
      ...(byDay && {dayOfWeek: byDay.map((day) => `https://schema.org/${NAMES[day]}`)}),
      opens,
      closes,
      ...(validFrom && {validFrom}),
      ...(validThrough && {validThrough}),
    }),
  );
  const dates: Specification[] = [];
  for (let number = today; number < today + AHEAD; number++) {
    const {state, usual, spans} = dayOf(number);
    const date = {validFrom: formatDate(number), validThrough: formatDate(number)};
    if (state === 'closed' && usual.length) dates.push(specification({opens: '00:00', closes: '00:00', ...date}));
    if (state !== 'special' && state !== 'usual') continue;
    for (const span of spans)
      if (state === 'special' || !record.hours.some((hours) => isPlain(hours) && isSame(hours, span)))
        dates.push(specification({opens: span.opens, closes: span.closes, ...date}));
  }
  const {streetAddress, postalCode, addressLocality, addressCountry = 'DK'} = place?.address ?? {};
  const url = webAddress(organization?.url ?? '')?.href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    name,
    ...(streetAddress &&
      place?.visibility !== 'area' && {
        address: {
          '@type': 'PostalAddress',
          streetAddress,
          ...(postalCode && {postalCode}),
          ...(addressLocality && {addressLocality}),
          addressCountry,
        },
      }),
    ...(url && {url}),
    openingHoursSpecification: weekly,
    ...(dates.length && {specialOpeningHoursSpecification: dates}),
  };
}

const isSame = ({byDay, opens, closes, validFrom = '', validThrough = '9'}: Hours, span: Span): boolean => {
  const day = Math.floor(span.start / DAY);
  const date = formatDate(day);
  return (
    opens === span.opens &&
    closes === span.closes &&
    validFrom <= date &&
    date <= validThrough &&
    (!byDay || byDay.includes(WEEKDAYS[weekdayOf(day)]!))
  );
};
