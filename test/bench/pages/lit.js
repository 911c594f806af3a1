// The bare minimum on Lit: one element that does what the vanilla page does. Nothing built on Lit can be much faster.
import {css as cssOf, html, LitElement, nothing, unsafeCSS} from 'lit';
import {accessOf, byId, clock, css, dayName, dayOf, DAYS, languagesOf, LINES, listOf, nameOf, placeOf, today, wordsOf} from './offers.js';

class OfferList extends LitElement {
  static properties = {src: {}, feed: {state: true}, text: {state: true}};
  static styles = cssOf`${unsafeCSS(css)}`;

  constructor() {
    super();
    this.text = '';
  }

  async connectedCallback() {
    super.connectedCallback();
    const feed = await (await fetch(this.src)).json();
    this.places = byId(feed.places);
    this.organizations = byId(feed.organizations);
    Object.assign(this, listOf(feed, today(), today() + DAYS * 864e5));
    this.feed = feed;
  }

  render() {
    if (!this.feed) return html`<p>Henter …</p>`;
    const {text} = this;
    if (text) this.words ??= new Map(this.feed.activities.map((offer) => [offer, wordsOf(offer, this.places, this.organizations)]));
    const fits = (offer) => !text || this.words.get(offer).includes(text);
    const found = this.list.filter(({offer}) => fits(offer));
    const open = this.open.filter(fits);
    const days = [];
    for (const item of found.slice(0, LINES)) {
      const day = dayOf(item.at);
      if (days.at(-1)?.day !== day) days.push({day, at: item.at, items: []});
      days.at(-1).items.push(item);
    }
    return html`<h2>Det sker hos os</h2>
      <input type="search" aria-label="Søg" @input=${({target}) => (this.text = target.value.trim().toLowerCase())} />
      <p>${new Set(found.map(({offer}) => offer)).size + open.length} tilbud de næste ${DAYS} dage</p>
      ${days.map(
        ({at, items}) =>
          html`<section class="day">
            <h3>${dayName(at)}</h3>
            <ul class="list">
              ${items.map(({offer, at, to, allDay}) =>
                this.line(
                  offer,
                  allDay
                    ? html`<b>Hele dagen</b>`
                    : html`<time><b>${clock(at)}</b></time
                        ><time>til ${clock(to)}</time>`,
                ),
              )}
            </ul>
          </section>`,
      )}
      ${found.length > LINES ? html`<button>Vis flere</button>` : nothing}
      ${
        open.length
          ? html`<section class="day">
              <h3>Efter aftale</h3>
              <ul class="list">
                ${open.slice(0, 10).map((offer) => this.line(offer, nothing))}
              </ul>
            </section>`
          : nothing
      }`;
  }

  line(offer, when) {
    return html`<li class="line" data-line>
      <p>${when}</p>
      <div class="what">
        <h4>${nameOf(offer)}</h4>
        <p>${offer.summary}</p>
      </div>
      <ul class="facts">
        <li>${placeOf(offer, this.places)}</li>
        <li>${languagesOf(offer)}</li>
        <li>${this.organizations.get(offer.organization).name}</li>
        <li>${accessOf(offer)}</li>
      </ul>
    </li>`;
  }
}
customElements.define('offer-list', OfferList);
