/**
 * The list as `<lbb-activities>` itself first draws it, with its styles, in a declarative shadow root: a page shows it with its
 * own HTML, and the element takes its place without anything moving. It knows no present, so that it never says "today".
 */
import {html, nothing, type CSSResult} from 'lit';
import {listingOf} from '../../model/agenda.js';
import type {Feed, Instant} from '../../model/feed.js';
import {chooserOf} from '../../model/fixed-choice.js';
import {webLink} from '../../model/links.js';
import {parseInstant} from '../../model/calendar.js';
import {Catalogue, keyOf} from '../../elements/activities/catalogue.js';
import {list} from '../../elements/activities/list/list.js';
import {listStyles} from '../../elements/activities/list/list.styles.js';
import {shellStyles} from '../../elements/activities/shell.styles.js';
import {baseStyles} from '../../elements/shared/base-styles.js';
import {head, headStyles} from '../../elements/shared/head.js';
import type {Content} from '../../elements/shared/markup.js';
import {tagStyles} from '../../elements/shared/tag-styles.js';
import {directionOf} from '../../text/languages.js';
import * as say from '../../text/phrases/activities.js';
import {inLanguage, scriptStyle} from '../../text/words.js';
import type {ActivitiesChoice} from './activities.js';
import {escaped, Markup} from './markup.js';
import {templateText} from './template-text.js';

/** Without a script there is nothing to open: a title is a link or words, no arrow stands beside it, and the button for more is room. */
const WITHOUT_SCRIPT = `.more{block-size:2.75em}.title .whole-row{display:block;color:inherit;text-wrap:balance}.title span{text-decoration:none}.chev{visibility:hidden}`;

const moreButton = (hasMore: boolean): Content => (hasMore ? html`<p class="more"></p>` : nothing);

const styles = (sheets: readonly CSSResult[]): string =>
  (sheets.map(({cssText}) => cssText).join('') + `.root{${scriptStyle()?.({fontFamily: 'inherit'}) ?? ''}}` + WITHOUT_SCRIPT)
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');

/** @param note where the count will stand: when it was written */
export async function picture(
  feed: Feed,
  choice: ActivitiesChoice,
  {language, level, now, note}: {readonly language: string; readonly level: number; readonly now: Instant; readonly note: string},
): Promise<Markup> {
  const host = {
    ...choice,
    now: parseInstant(now)! * 1000,
    noSearch: false,
    addController() {},
    removeController() {},
    requestUpdate() {},
    dispatchEvent: () => true,
    waitFor: <T>(promise: Promise<T>) => promise,
    rendered: () => Promise.resolve(),
    updateComplete: Promise.resolve(true),
  };
  const catalogue = new Catalogue(host, () => Promise.reject(new Error('Nobody searches a picture')), Infinity);
  const listing = await listingOf(feed, chooserOf(choice, feed));
  Object.assign(catalogue, {feed, listing});
  const {days, byArrangement} = catalogue.agenda;
  const lines = [
    ...days.flatMap(({items}) => items),
    ...byArrangement.map((activity) => ({activity, occurrence: undefined, day: undefined})),
  ];
  const links = new Map(
    lines.map(({activity, occurrence, day}) => [escaped(keyOf(activity, occurrence, day)), webLink(activity.url ?? '')]),
  );
  return inLanguage(language, () => {
    const heading = say.heading();
    // So long ago that nothing is today, and nothing has begun.
    const context = {feed, now: '1000-01-01T00:00', heading, level, reading: {} as never, moreButton};
    const drawn = templateText(
      html`<div class="root ${choice.view}" data-lines=${choice.limit} lang=${language} dir=${directionOf(language)}>
        ${head(level, heading, undefined)}<slot name="header"></slot>
        ${list(catalogue, context, {loaded: {}} as never)}
      </div>`,
    )
      .replace(/(data-key="([^"]*)"[^]*?)<button[^>]*>([^]*?)<\/button>/g, (_, before: string, key: string, title: string) => {
        const link = links.get(key);
        return `${before}${link ? `<a class="whole-row" href="${escaped(link.href)}">${title}</a>` : `<span class="whole-row">${title}</span>`}`;
      })
      .replace('<div class="above"></div>', `<div class="above"><p class="muted">${escaped(note)}</p></div>`)
      .replace(/\s*\n\s*/g, '\n');
    const sheets = [baseStyles, headStyles, tagStyles, shellStyles, listStyles];
    return new Markup(`<template shadowrootmode="open"><style>${styles(sheets)}</style>${drawn}</template>\n`);
  });
}
