import {html, type TemplateResult} from 'lit';
import type {WordKey} from '../words.js';

/** A calendar that no browser may read: how to get on. */
export const wayRound = (say: (key: WordKey) => string, address: string): TemplateResult =>
  html`<section class="around" aria-labelledby="around">
    <div role="alert"><h2 id="around">${say('aroundTitle')}</h2></div>
    <p>${say('aroundLead')}</p>
    <ol>
      <li>${say('aroundFile')} <a href=${address} target="_blank" rel="noopener noreferrer">${say('openInTab')}</a></li>
      <li>${say('aroundTool')}</li>
    </ol>
  </section>`;
