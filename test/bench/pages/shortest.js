// The shortest script that shows a feed's first 20 rows: no search, no languages, places by name; what a visitor could wait for at the least.
import {byId, clock, dayName, dayOf, listOf, nameOf, today} from './offers.js';

const root = document.querySelector('#list');
const escaped = (text) => text.replace(/[&<"]/g, (letter) => ({'&': '&amp;', '<': '&lt;', '"': '&quot;'})[letter]);
const style = document.createElement('style');
style.textContent =
  '.d{font-size:1rem;margin:12px 0 4px}ul{list-style:none;margin:0;padding:0}.r{display:grid;grid-template-columns:7em 1fr;padding:8px 0}';
document.head.append(style);

const feed = await (await fetch(root.dataset.src)).json();
const places = byId(feed.places);
let html = '';
let day;
for (const {offer, at, to, allDay} of listOf(feed, today(), today() + 30 * 864e5).list.slice(0, 20)) {
  if (dayOf(at) !== day) html += `${day ? '</ul>' : ''}<h3 class="d">${dayName(at)}</h3><ul>`;
  day = dayOf(at);
  const time = allDay ? 'Hele dagen' : `${clock(at)}–${clock(to)}`;
  html += `<li class="r" data-line><time>${time}</time><b>${escaped(nameOf(offer))}</b><span>${escaped(places.get(offer.place)?.name ?? '')}</span></li>`;
}
root.innerHTML = `${html}</ul>`;
