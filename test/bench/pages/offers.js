// What both hand-written pages share: a feed of our format → the dates of the coming days, and the words of one line.
// It knows just enough of the format for the feeds of the bench: weekly rules and single dates, no zones, no bad input.
const DAY = 864e5;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
export const DAYS = 14;
export const LINES = 40;

export const today = () => {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
};
const minutes = (time) => (time ? +time.slice(0, 2) * 60 + +time.slice(3) : undefined);

/** Every time an offer takes place before `until`, earliest first, what is over left out. */
export function listOf(feed, from, until) {
  const now = from + (Date.now() - new Date().setHours(0, 0, 0, 0));
  const list = [];
  const open = [];
  for (const offer of feed.activities) {
    if (!offer.schedule) {
      open.push(offer);
      continue;
    }
    for (const {byDay, startDate, endDate, startTime, endTime, repeatFrequency, exceptDate} of offer.schedule) {
      const begin = Date.parse(startDate);
      const [start, end] = [minutes(startTime), minutes(endTime)];
      const add = (day) => {
        const at = day + (start ?? 0) * 6e4;
        const to = day + (end === undefined ? DAY : end * 6e4);
        if (to > now && at < until) list.push({offer, at, to, allDay: start === undefined});
      };
      if (!byDay) {
        add(begin);
        continue;
      }
      const last = endDate ? Date.parse(endDate) : Infinity;
      const step = repeatFrequency === 'P2W' ? 14 * DAY : 7 * DAY;
      let week = begin - ((begin / DAY + 3) % 7) * DAY;
      if (from > week + step) week += Math.floor((from - week - 7 * DAY) / step) * step;
      for (; week < until; week += step)
        for (const name of byDay) {
          const day = week + WEEKDAYS.indexOf(name) * DAY;
          if (day >= begin && day <= last && !exceptDate?.includes(new Date(day).toISOString().slice(0, 10))) add(day);
        }
    }
  }
  return {list: list.sort((a, b) => a.at - b.at), open};
}

const dayFormat = new Intl.DateTimeFormat('da', {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});
const languageNames = new Intl.DisplayNames('da', {type: 'language'});
const accessNames = {'drop-in': 'Bare kom', registration: 'Tilmelding', 'by-arrangement': 'Efter aftale'};

export const dayOf = (at) => Math.floor(at / DAY);
export const dayName = (at) => dayFormat.format(at);
export const clock = (at) => new Date(at).toISOString().slice(11, 16).replace(':', '.');
export const nameOf = ({name}) => name.da ?? name;
export const byId = (records) => new Map(records.map((record) => [record.id, record]));
export const placeOf = (offer, places) => {
  const place = places.get(offer.place);
  return place ? `${place.name}, ${place.address.addressLocality}` : '';
};
export const languagesOf = (offer) => offer.availableLanguage.map((tag) => languageNames.of(tag)).join(', ');
export const accessOf = (offer) => accessNames[offer.access];

/** What the search field looks in. */
export const wordsOf = (offer, places, organizations) =>
  [nameOf(offer), offer.summary, offer.description, placeOf(offer, places), organizations.get(offer.organization)?.name, ...offer.keywords]
    .join(' ')
    .toLowerCase();

export const css = `
.day{border-top:2px solid;padding-top:.7em;margin-top:1.2em}.day h3{font-size:1.2em;margin:0}
.list{list-style:none;margin:0;padding:0}.line{display:grid;grid-template-columns:4.2em 1fr;gap:.3em .8em;padding:.9em 0}
.line+.line{border-top:1px solid #ddd}.line h4,.line p{margin:0}.line time{display:block}.what{display:grid;gap:.3em}
.facts{display:flex;flex-wrap:wrap;gap:.1em 1em;grid-column:2;list-style:none;margin:0;padding:0;font-size:.94em;color:#555}`;
