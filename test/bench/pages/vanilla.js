// The same first screen written by hand: fetch, parse, sort, one string of HTML. No errors, languages, zones or checks.
import {accessOf, byId, clock, css, dayName, dayOf, DAYS, languagesOf, LINES, listOf, nameOf, placeOf, today, wordsOf} from './offers.js';

const root = document.querySelector('#list');
const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

const escaped = (text) => text.replace(/[&<"]/g, (letter) => ({'&': '&amp;', '<': '&lt;', '"': '&quot;'})[letter]);

const feed = await (await fetch(root.dataset.src)).json();
const places = byId(feed.places);
const organizations = byId(feed.organizations);
const {list, open} = listOf(feed, today(), today() + DAYS * 864e5);
let words;

function line(offer, when) {
  return `<li class="line" data-line><p>${when}</p><div class="what"><h4>${escaped(nameOf(offer))}</h4><p>${escaped(offer.summary)}</p></div><ul class="facts"><li>${escaped(placeOf(offer, places))}</li><li>${languagesOf(offer)}</li><li>${escaped(organizations.get(offer.organization).name)}</li><li>${accessOf(offer)}</li></ul></li>`;
}

function draw(found, foundOpen) {
  let html = '';
  let day = 0;
  for (const {offer, at, to, allDay} of found.slice(0, LINES)) {
    if (dayOf(at) !== day) {
      html += `${day ? '</ul></section>' : ''}<section class="day"><h3>${dayName(at)}</h3><ul class="list">`;
      day = dayOf(at);
    }
    html += line(offer, allDay ? '<b>Hele dagen</b>' : `<time><b>${clock(at)}</b></time><time>til ${clock(to)}</time>`);
  }
  if (day) html += '</ul></section>';
  if (found.length > LINES) html += '<button>Vis flere</button>';
  if (foundOpen.length)
    html += `<section class="day"><h3>Efter aftale</h3><ul class="list">${foundOpen
      .slice(0, 10)
      .map((offer) => line(offer, ''))
      .join('')}</ul></section>`;
  const count = new Set(found.map(({offer}) => offer)).size + foundOpen.length;
  root.querySelector('.result').innerHTML = `<p>${count} tilbud de næste ${DAYS} dage</p>${html}`;
}

root.innerHTML = '<h2>Det sker hos os</h2><input type="search" aria-label="Søg"><div class="result"></div>';
draw(list, open);

function search(text) {
  words ??= new Map(feed.activities.map((offer) => [offer, wordsOf(offer, places, organizations)]));
  const fits = (offer) => words.get(offer).includes(text);
  draw(
    list.filter(({offer}) => fits(offer)),
    open.filter(fits),
  );
}
root.querySelector('input').addEventListener('input', ({target}) => search(target.value.trim().toLowerCase()));
