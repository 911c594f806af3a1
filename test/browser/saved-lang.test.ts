import {expect} from '@open-wc/testing';
import '../../src/lbb-opening-hours.js';
import type {LbbOpeningHours} from '../../src/lbb-opening-hours.js';
import {allIn, drawn, html} from './helpers.js';

/** The page's first element decides: this is the file's only one. */
it('an empty lang, as editors saved it that kept what earlier versions wrote, is no wish: the page’s language counts', async () => {
  const {documentElement} = document;
  documentElement.lang = 'uk';
  const element = await drawn<LbbOpeningHours>(html`<lbb-opening-hours hours="Mandag 10-16" lang=""></lbb-opening-hours>`);
  expect(allIn(element, '.root')[0]!.lang).to.equal('uk');
  documentElement.removeAttribute('lang');
});
