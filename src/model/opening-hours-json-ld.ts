import {formatDate, WEEKDAYS, type DayNumber} from './calendar.js';
import type {HoursLine, Organization, Place} from './feed.js';
import {defined} from './json-ld.js';
import {spanOf, type Opening, type Span} from './opening-hours.js';
import {webAddress} from './web-address.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Days ahead for which dates are written out. */
const AHEAD = 84;

type JsonLd = Readonly<Record<string, unknown>>;
type Times = Pick<HoursLine, 'byDay' | 'opens' | 'closes' | 'validFrom' | 'validThrough'>;

const specification = ({byDay, opens, closes, validFrom, validThrough}: Times): JsonLd =>
  defined({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: byDay?.map((day) => `https://schema.org/${NAMES[WEEKDAYS.indexOf(day)]}`),
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
    validFrom,
    validThrough,
  });

const rangeOf = ({opens, closes}: Pick<Span, 'opens' | 'closes'>): string => `${opens}-${closes}`;

/** What schema.org has words for: hours of every week that nobody must ask about. */
const isEveryWeek = (line: HoursLine): boolean => !(line.weeks ?? line.byMonthWeek ?? line.dates ?? line.inWeeks) && !spanOf(0, line).isAsk;

/**
 * Opening hours as schema.org `Place` with `openingHoursSpecification`, for search engines. What schema.org has no words
 * for (odd weeks, the month's first) is written date by date for twelve weeks, and so are the days that are not as usual:
 * a date has all its hours, because they stand in place of the week's, and one without any is 00:00–00:00, as search
 * engines want it. Days on which one should ask say nothing of their own, nor do hours by appointment.
 *
 * @param today day number in the place's zone
 * @param name in one language
 */
export function openingHoursJsonLd(
  {record, dayOf, isOn}: Pick<Opening, 'record' | 'dayOf' | 'isOn'>,
  today: DayNumber,
  name: string,
  place?: Place,
  organization?: Organization,
): JsonLd {
  const plain = record.hours.filter(isEveryWeek);
  const dates: JsonLd[] = [];
  for (let number = today; number < today + AHEAD; number++) {
    const {state, spans} = dayOf(number);
    if (state === 'ask') continue;
    const ofWeek = new Set(plain.filter(({unless: _, ...line}) => isOn(line, number)).map(rangeOf));
    const ofDay = new Set(spans.filter(({isAsk}) => !isAsk).map(rangeOf));
    if (state !== 'special' && ofWeek.size === ofDay.size && [...ofDay].every((times) => ofWeek.has(times))) continue;
    if (!ofDay.size && ofWeek.size) ofDay.add('00:00-00:00');
    for (const times of ofDay) {
      const [opens, closes] = times.split('-') as [string, string];
      dates.push(specification({opens, closes, validFrom: formatDate(number), validThrough: formatDate(number)}));
    }
  }
  const {streetAddress, postalCode, addressLocality, addressCountry = 'DK'} = place?.address ?? {};
  const hasAddress = streetAddress && place?.visibility !== 'area';
  return defined({
    '@type': 'Place',
    name,
    address: hasAddress ? defined({'@type': 'PostalAddress', streetAddress, postalCode, addressLocality, addressCountry}) : undefined,
    url: webAddress(organization?.url ?? '')?.href,
    openingHoursSpecification: plain.map(specification),
    specialOpeningHoursSpecification: dates.length ? dates : undefined,
  });
}
