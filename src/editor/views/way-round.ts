import {html, type TemplateResult} from 'lit';
import type {WordKey} from '../words.js';

/** A calendar that no browser may read: how to get on. */
export const wayRound = (say: (key: WordKey) => string, address: string): TemplateResult =>
  html`<section class="around" aria-labelledby="around">
    <h2 id="around" tabindex="-1">${say('aroundTitle')}</h2>
    <p>${say('aroundLead')}</p>
    <ol>
      <li>${say('aroundFile')} <a href=${address} target="_blank" rel="noopener noreferrer">${say('openInTab')}</a></li>
      <li>${say('aroundTool')}</li>
    </ol>
  </section>`;
