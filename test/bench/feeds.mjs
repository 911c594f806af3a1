// Feeds of any length for measuring: the same offers as JSON of our format and as iCalendar, the same in every run but for
// the day they are anchored on, because elements show what is on from today.

const DAY = 86_400_000;

/** Random numbers that are the same in every run (a 32-bit linear congruential generator's upper bits). */
export function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const what = [
  'Sprogcafé',
  'Lektiehjælp',
  'Fællesspisning',
  'Strikkeklub',
  'Svømning',
  'Åben rådgivning',
  'Fodbold',
  'Cykelværksted',
  'Korsang',
  'Havearbejde',
  'Babycafé',
  'It-hjælp',
];
const whom = [
  '',
  '',
  ' for alle',
  ' for kvinder',
  ' for familier',
  ' – hold 2',
  ' på biblioteket',
  ' med kaffe og kage',
  ' for unge',
  ' for nye naboer',
];
const english = [
  'Language café',
  'Homework help',
  'Dinner together',
  'Knitting',
  'Swimming',
  'Open advice',
  'Football',
  'Bicycle workshop',
  'Choir',
  'Gardening',
  'Baby café',
  'Computer help',
];
const arabic = [
  'مقهى اللغة',
  'مساعدة في الواجبات',
  'عشاء مشترك',
  'حياكة',
  'سباحة',
  'استشارة مفتوحة',
  'كرة قدم',
  'ورشة دراجات',
  'غناء جماعي',
  'بستنة',
  'مقهى الأطفال',
  'مساعدة في الحاسوب',
];
const sentences = [
  'Alle er velkomne, også børn og bedsteforældre.',
  'Vi drikker kaffe og taler dansk sammen; man behøver ikke melde sig til.',
  'Tag en ven med, og spørg efter værten ved døren.',
  'Lokalet ligger i stueetagen og kan nås med kørestol.',
  'Vi holder fri i skolernes ferier – se datoerne i kalenderen.',
  'Der er tolk på arabisk og ukrainsk hver anden gang.',
  'Kommer du for første gang, går vi gerne med fra stationen.',
  'Det koster ikke noget, og der er altid lidt at spise.',
];
const towns = ['Esbjerg', 'Ribe', 'Bramming', 'Varde', 'Tønder', 'Vejen', 'Kolding', 'Grindsted'];
const houses = [
  'Kulturhuset',
  'Biblioteket',
  'Svømmehallen',
  'Frivilligcentret',
  'Kirkens hus',
  'Skolen ved Åen',
  'Klubhuset',
  'Medborgerhuset',
];
const owners = ['Frivilliggruppen', 'Idrætsforeningen', 'Sprogforeningen', 'Sognekirken', 'Naboskabet', 'Kommunen'];
const topics = ['language', 'sport', 'food', 'culture', 'advice', 'children', 'work', 'health'];
const keywords = ['dansk', 'kaffe', 'bevægelse', 'lektier', 'musik', 'natur', 'håndarbejde', 'mad', 'leg', 'samtale'];
const languages = ['da', 'en', 'ar', 'uk', 'ti', 'fa', 'so'];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const iso = (time) => new Date(time).toISOString();
const dateOf = (time) => iso(time).slice(0, 10);
const clock = (quarter) => `${String(quarter >> 2).padStart(2, '0')}:${String((quarter & 3) * 15).padStart(2, '0')}`;

/** Midnight of today in Denmark, as if there were no zones. */
export const todayInDenmark = () => Date.parse(new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date()));

/** A feed of format version 1: 60 % weekly (a fifth of those on two days), 38 % single dates of seven months, 2 % by arrangement. */
export function feedOf(count, {seed = 4, today = todayInDenmark()} = {}) {
  const pick = random(seed);
  const oneOf = (list) => list[pick(list.length)];
  const some = (list, most) => [...new Set(Array.from({length: 1 + pick(most)}, () => oneOf(list)))];
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  const organizations = Array.from({length: Math.max(3, Math.min(120, count / 40))}, (_, i) => ({
    id: `o${i}`,
    name: `${owners[i % owners.length]} ${towns[(i >> 1) % towns.length]} ${i}`,
    kind: 'association',
    url: `https://forening.example/${i}`,
    telephone: '12 34 56 78',
  }));
  const places = Array.from({length: Math.max(5, Math.min(400, count / 15))}, (_, i) => ({
    id: `p${i}`,
    name: `${houses[i % houses.length]} ${i}`,
    address: {streetAddress: `Skolevej ${1 + pick(90)}`, postalCode: `67${10 + pick(80)}`, addressLocality: oneOf(towns)},
    geo: {latitude: 55 + pick(90000) / 1e5, longitude: 8 + pick(90000) / 1e5},
    accessibility: ['step-free'],
  }));
  const activities = Array.from({length: count}, (_, i) => {
    const kind = pick(what.length);
    const name = what[kind] + oneOf(whom);
    const start = 32 + pick(48);
    const end = start + 3 + pick(6);
    const weekday = pick(7);
    const times = {startTime: clock(start), endTime: clock(end)};
    const form = pick(50);
    let schedule;
    if (form === 0) schedule = undefined;
    else if (form <= 30) {
      const days = pick(5) ? [weekday] : [weekday, (weekday + 1 + pick(5)) % 7].sort();
      const startDate = monday - (1 + pick(40)) * 7 * DAY + days[0] * DAY;
      schedule = {
        byDay: days.map((day) => weekdays[day]),
        ...times,
        startDate: dateOf(startDate),
        ...(pick(10) < 8 && {endDate: dateOf(today + (20 + pick(330)) * DAY)}),
        ...(pick(10) === 0 && {repeatFrequency: 'P2W'}),
        exceptDate: Array.from({length: pick(5)}, () => dateOf(monday + (pick(24) - 4) * 7 * DAY + days[0] * DAY)),
      };
    } else schedule = {startDate: dateOf(today + (pick(210) - 30) * DAY), ...(form > 31 && times)};
    return {
      id: `a${i}`,
      name: pick(20) ? name : {da: name, en: english[kind], ar: arabic[kind]},
      summary: oneOf(sentences),
      description: Array.from({length: 2 + pick(3)}, () => oneOf(sentences)).join(' '),
      url: `https://kommune.example/aktiviteter/${i}`,
      organization: oneOf(organizations).id,
      place: oneOf(places).id,
      topics: some(topics, 2),
      keywords: some(keywords, 4),
      audience: ['everyone'],
      access: form === 0 ? 'by-arrangement' : pick(3) ? 'drop-in' : 'registration',
      availableLanguage: some(languages, 3),
      cost: {free: true},
      ...(schedule && {schedule: [schedule]}),
      lastChecked: dateOf(today - pick(200) * DAY),
    };
  });
  return {version: 1, name: 'Aktiviteter', language: 'da', timeZone: 'Europe/Copenhagen', organizations, places, activities};
}

const stamp = (date, time = '') => date.replaceAll('-', '') + (time && `T${time.replace(':', '')}00`);
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&');

function folded(line) {
  const bytes = Buffer.from(line);
  if (bytes.length <= 75) return line;
  const parts = [];
  for (let at = 0; at < bytes.length;) {
    let end = Math.min(bytes.length, at + (at ? 74 : 75));
    while (end < bytes.length && bytes[end] >> 6 === 2) end--;
    parts.push(bytes.toString('utf8', at, end));
    at = end;
  }
  return parts.join('\r\n ');
}

/** The dated offers of such a feed as a calendar. */
export function calendarOf(feed) {
  const placeOf = new Map(feed.places.map((place) => [place.id, place]));
  const zone = ';TZID=Europe/Copenhagen:';
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb//bench//DA', 'X-WR-CALNAME:Aktiviteter', 'X-WR-TIMEZONE:Europe/Copenhagen',
    'BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen',
    'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
    'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
    'END:VTIMEZONE',
  ]; // prettier-ignore
  for (const {id, name, summary, description, url, place, keywords, schedule} of feed.activities) {
    const [rule] = schedule ?? [];
    if (!rule) continue;
    const {byDay, startDate, endDate, startTime, endTime, repeatFrequency, exceptDate = []} = rule;
    lines.push('BEGIN:VEVENT', `UID:${id}@kalender.example`, 'DTSTAMP:20260301T080000Z');
    if (startTime) lines.push(`DTSTART${zone}${stamp(startDate, startTime)}`, `DTEND${zone}${stamp(startDate, endTime)}`);
    else lines.push(`DTSTART;VALUE=DATE:${stamp(startDate)}`);
    if (byDay) {
      const interval = repeatFrequency === 'P2W' ? ';INTERVAL=2' : '';
      lines.push(`RRULE:FREQ=WEEKLY${interval};BYDAY=${byDay.join(',')}${endDate ? `;UNTIL=${stamp(endDate)}T220000Z` : ''}`);
    }
    for (const date of exceptDate) lines.push(`EXDATE${zone}${stamp(date, startTime)}`);
    const {name: house, address} = placeOf.get(place);
    lines.push(
      folded(`SUMMARY:${escaped(typeof name === 'string' ? name : name.da)}`),
      folded(`DESCRIPTION:${escaped(`${summary} ${description}`)}`),
      folded(`LOCATION:${escaped(`${house}, ${address.streetAddress}, ${address.postalCode} ${address.addressLocality}`)}`),
      `CATEGORIES:${keywords.join(',')}`,
      folded(`URL:${url}`),
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    );
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}
