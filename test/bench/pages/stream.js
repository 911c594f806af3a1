// The same first screen of an ordered feed written by hand as a stream: drawn as soon as its lines have come.
import {accessOf, byId, clock, css, dayName, dayOf, DAYS, languagesOf, LINES, listOf, nameOf, placeOf, today} from './offers.js';

const root = document.querySelector('#list');
const style = document.createElement('style');
style.textContent = css;
document.head.append(style);
const escaped = (text) => text.replace(/[&<"]/g, (letter) => ({'&': '&amp;', '<': '&lt;', '"': '&quot;'})[letter]);

function draw(feed) {
  const places = byId(feed.places);
  const organizations = byId(feed.organizations);
  let html = '';
  let day = 0;
  for (const {offer, at, to, allDay} of listOf(feed, today(), today() + DAYS * 864e5).list.slice(0, LINES)) {
    if (dayOf(at) !== day)
      html += `${day ? '</ul></section>' : ''}<section class="day"><h3>${dayName((day = dayOf(at)) && at)}</h3><ul class="list">`;
    const when = allDay ? '<b>Hele dagen</b>' : `<time><b>${clock(at)}</b></time><time>til ${clock(to)}</time>`;
    html += `<li class="line" data-line><p>${when}</p><div class="what"><h4>${escaped(nameOf(offer))}</h4><p>${escaped(offer.summary)}</p></div><ul class="facts"><li>${escaped(placeOf(offer, places))}</li><li>${languagesOf(offer)}</li><li>${escaped(organizations.get(offer.organization).name)}</li><li>${accessOf(offer)}</li></ul></li>`;
  }
  root.innerHTML = `<h2>Det sker hos os</h2>${html}</ul></section>`;
}

const reader = (await fetch(root.dataset.src)).body.pipeThrough(new TextDecoderStream()).getReader();
let text = '';
for (let isDrawn = false; ;) {
  const {done, value} = await reader.read();
  if (done) break;
  text += value;
  // Twice as many records as lines: some of them have no date in the days shown.
  const begun = text.indexOf('"activities": [');
  const end = text.lastIndexOf('},\n{"id":');
  if (isDrawn || begun < 0 || end < begun || text.slice(begun, end).split('},\n{"id":').length < 2 * LINES) continue;
  draw(JSON.parse(`${text.slice(0, end)}}]}`));
  isDrawn = true;
}
draw(JSON.parse(text));
