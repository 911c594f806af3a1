// In one engine only: what is tried is what is listed.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-volunteer-signup.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import type {LbbVolunteerSignup} from '../../src/elements/volunteer-signup/lbb-volunteer-signup.js';
import {allIn, drawn, expectAccessible, html} from './helpers.js';

const feed = (page?: string) => ({
  version: 1,
  activities: [
    {id: 'lektier', name: 'Lektier', volunteersNeeded: true, access: 'by-arrangement'},
    {id: 'spisning', name: 'Spisning', volunteersNeeded: true, volunteerTasks: ['koekken', 'indkoeb'], access: 'by-arrangement'},
    {id: 'fodbold', name: 'Fodbold', access: 'by-arrangement'},
  ],
  signup: {
    ...(page && {page}),
    controller: 'Frivilliggruppen Ribe',
    contact: 'ribe@frivillig.example',
    purpose: 'For at kontakte dig.',
    retention: 'Tre måneder.',
    tasks: [
      {id: 'lektiecafe', name: 'Lektiecafé', activity: 'lektier'},
      {id: 'koekken', name: 'Køkkenhold'},
      {id: 'indkoeb', name: 'Indkøb'},
    ],
  },
});
let key = 0;
const served = (page?: string) => `/feeds/echo?${encodeURIComponent(JSON.stringify(feed(page)))}&needed-${++key}`;
const until = async (isSo: () => unknown) => {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
};
/** The links of an opened activity to the form. */
async function linksOf(id: string, page?: string): Promise<HTMLAnchorElement[]> {
  const element = await drawn<LbbActivities>(html`<lbb-activities src=${served(page)} for=${id}></lbb-activities>`);
  await until(() => allIn(element, '.acts-row').length);
  return allIn<HTMLAnchorElement>(element, '.details a').filter(({textContent}) => textContent!.includes('Meld dig som frivillig'));
}

describe('an activity that lacks volunteers', () => {
  it('leads to the page with the form, with its tasks', async () => {
    const [link] = await linksOf('spisning', '/frivillig?x=1');
    expect(link!.getAttribute('href')).to.equal(`${location.origin}/frivillig?x=1&lbb-task=koekken+indkoeb`);
    expect(link!.target).to.equal('');
  });

  it('is named itself where it names no task', async () => {
    const [link] = await linksOf('lektier', 'https://gruppen.example/bliv-frivillig');
    expect(link!.href).to.equal('https://gruppen.example/bliv-frivillig?lbb-task=lektier');
  });

  for (const [what, id, page] of [
    ['without a page and a form', 'lektier', undefined],
    ['with a page that is none', 'lektier', 'javascript:alert(1)'],
    ['when it has enough', 'fodbold', '/frivillig'],
  ] as const)
    it(`leads nowhere ${what}`, async () => {
      expect(await linksOf(id, page)).to.deep.equal([]);
    });

  it('leads to the form on the same page, where its tasks are ticked', async () => {
    const before = location.href;
    const form = await drawn<LbbVolunteerSignup>(html`<lbb-volunteer-signup src=${served()}></lbb-volunteer-signup>`);
    const ticked = () => allIn<HTMLInputElement>(form, '[name=tasks]:checked').map(({value}) => value);
    expect(ticked()).to.deep.equal([]);
    const [link] = await linksOf('spisning', '/frivillig');
    await expectAccessible(link!.closest('.details')!);
    link!.click();
    await until(() => form.shadowRoot!.activeElement?.id === 'name');
    expect(ticked()).to.deep.equal(['koekken', 'indkoeb']);
    expect(location.hash).to.equal('#lbb-task=koekken+indkoeb');
    history.replaceState(null, '', before);
  });
});
