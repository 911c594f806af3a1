// In one engine only: what is tried are messages between pages.
import {expect} from '@open-wc/testing';
import {emptyChoice} from '../../src/builder/choice.js';
import {oembedFiles} from '../../src/builder/oembed.js';
import {waitUntil} from './helpers.js';

type Message = {
  readonly type?: string;
  readonly message?: string;
  readonly value?: number;
  readonly height?: number;
  readonly secret?: string;
};

const PAGE = '/dist/cdn/embed.html';
const FEED = '/feeds/embed/100-offers.json';

/** Opens the page in a frame, and collects what it says to the page around it. */
const embedded = (query: string, sandbox?: string) => framed(`${PAGE}?${query}`, sandbox);

function framed(address: string, sandbox?: string): ReturnType<typeof heard> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  frame.width = '400';
  return heard(frame);
}

function heard(frame: HTMLIFrameElement): {frame: HTMLIFrameElement; said: (Message | string)[]; close: () => void} {
  const said: (Message | string)[] = [];
  const listen = ({source, data}: MessageEvent<Message | string>) => source === frame.contentWindow && said.push(data);
  addEventListener('message', listen);
  document.body.append(frame);
  return {frame, said, close: () => (removeEventListener('message', listen), frame.remove())};
}

const elementIn = (frame: HTMLIFrameElement, tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot;
const highest = (said: readonly (Message | string)[]) =>
  Math.max(0, ...said.map((one) => (typeof one === 'object' && one.type === 'iframe-resized' ? one.height! : 0)));

describe('the page for frames', () => {
  it('shows what its address says, whatever else stands in it, and tells its height in four ways', async () => {
    const {frame, said, close} = embedded(
      `lbb=activities&src=${FEED}&heading=Kom&onclick=alert(1)&childId=a&initialWidth=400&parentTitle=x#?secret=hemmelig`,
    );
    await waitUntil(() => elementIn(frame, 'lbb-activities')?.querySelector('.item'));
    expect(elementIn(frame, 'lbb-activities')!.querySelector('h2')!.textContent).to.equal('Kom');
    expect(frame.contentDocument!.querySelector('#own')).to.equal(null);
    frame.contentWindow!.postMessage('[iFrameSizer]ramme1:8:false', '*');
    await waitUntil(() => said.some((one) => String(one).startsWith('[iFrameSizer]')));
    const height = () => Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);
    await waitUntil(() => highest(said.slice(-4)) === height());
    const last = said.slice(-4);
    expect(last[0]).to.include({type: 'iframe-resized', height: height()});
    expect(last[1]).to.equal(`pymxPYMxaxPYMxheightxPYMx${height()}`);
    expect(last[2]).to.deep.equal({message: 'height', value: height(), secret: 'hemmelig'});
    expect(last[3]).to.match(new RegExp(`^\\[iFrameSizer\\]ramme1:${height()}:\\d+:mutationObserver$`));
    close();
  });

  it('shows feeds of its own host and of those that its script tag names, and tells the line that would', async () => {
    const strange = ['', 'lbb=volunteer-signup&'].map((kind) => embedded(`${kind}src=https://fremmed.example/a.json`));
    const own = embedded(`lbb=volunteer-signup&src=${FEED}&action=https://fremmed.example/tyv`);
    await waitUntil(() => own.frame.contentDocument?.querySelector('lbb-volunteer-signup'));
    expect(own.frame.contentDocument!.querySelector('lbb-volunteer-signup')!.hasAttribute('action')).to.equal(false);
    for (const {frame} of strange) {
      await waitUntil(() => frame.contentDocument?.querySelector('[data-lbb]'));
      // All that it says of itself comes after that: one more form is placed meanwhile.
      const last = frame.contentDocument!.body.appendChild(frame.contentDocument!.createElement('div'));
      Object.assign(last.dataset, {lbb: 'opening-hours', hours: 'Mandag 10-16'});
      await waitUntil(() => frame.contentDocument!.querySelector('lbb-opening-hours'));
      expect(frame.contentDocument!.querySelector('lbb-activities, lbb-volunteer-signup')).to.equal(null);
    }
    for (const {close} of [...strange, own]) close();
  });

  it('stands in a frame without an origin, as WordPress makes them: the list is there, and a signup is a link', async () => {
    const signup = embedded(`lbb=volunteer-signup&src=${FEED}`, 'allow-scripts');
    const list = embedded(`src=${FEED}`, 'allow-scripts');
    await waitUntil(() => signup.said.length && highest(list.said) > 1000);
    expect(highest(signup.said)).to.be.lessThan(150);
    for (const {close} of [list, signup]) close();
  });
});

describe('the page that the builder makes for oEmbed', () => {
  /** The page, as a browser that is given its address has it. */
  const made = (element: 'activities' | 'volunteer-signup') => {
    const {origin} = location;
    const choice = {...emptyChoice, element, src: FEED, attributes: {heading: 'Kom & vær med'}, home: `${origin}/dist/cdn/`};
    return URL.createObjectURL(new Blob([oembedFiles(choice, {version: ''})!.files[0]!.text], {type: 'text/html'}));
  };

  it('shows what it was made for, whatever its address says, and tells its height', async () => {
    const {frame, said, close} = framed(`${made('activities')}#lbb=opening-hours`);
    await waitUntil(() => elementIn(frame, 'lbb-activities')?.querySelector('.item'));
    expect(frame.contentDocument!.querySelector('link[rel="alternate"]')).not.to.equal(null);
    expect(elementIn(frame, 'lbb-activities')!.querySelector('h2')!.textContent).to.equal('Kom & vær med');
    expect(frame.contentDocument!.querySelector('#own, [data-lbb]')).to.equal(null);
    await waitUntil(() => highest(said) > 1000);
    close();
  });

  it('is seen where WordPress hides a frame until it speaks, and answers when WordPress is ready', async () => {
    const {html} = (await (await fetch('/test/fixtures/pasted/oembed/wordpress.json')).json()) as {html: string};
    const signup = framed(made('volunteer-signup'), 'allow-scripts');
    const left = Object.assign(document.createElement('div'), {innerHTML: html}).querySelector('iframe')!;
    left.src = `${made('activities')}#?secret=${left.dataset.secret}`;
    const {frame, said, close} = heard(left);
    const spoken = () => said.filter((one) => typeof one === 'object' && one.message === 'height' && one.secret === left.dataset.secret);
    await waitUntil(() => spoken().length);
    expect(getComputedStyle(frame).clip).to.equal('rect(1px, 1px, 1px, 1px)');
    frame.removeAttribute('style');
    await waitUntil(() => highest(said) > 1000);
    const before = spoken().length;
    frame.contentWindow!.postMessage({message: 'ready', secret: left.dataset.secret}, '*');
    await waitUntil(() => spoken().length > before);
    // A frame without an origin leads to its form.
    await waitUntil(() => signup.said.length);
    expect(highest(signup.said)).to.be.lessThan(150);
    for (const one of [close, signup.close]) one();
  });
});
