import type {CSSResult, ReactiveController} from 'lit';
import {words} from '../../text/generated/words/activities.js';
import {lazy} from '../shared/lazy.js';
import {atMost, MOMENT} from '../shared/pause.js';
import type {Catalogue} from './catalogue.js';
import type {Context} from './context.js';
import type {CatalogueHost} from './state.js';

/** The frame is the only part that is loaded without the visitor's doing. */
export const loads = {
  frame: lazy(() => import('./frame/frame.js')),
  growing: lazy(() => import('./list/growing.js')),
  topics: lazy(() => import('./list/topics.js'), words),
  search: lazy(() => import('./search/search.js'), words),
  details: lazy(() => import('./details/details.js'), words),
  calendar: lazy(() => import('./details/calendar.js'), words),
};
type Frame = Awaited<ReturnType<typeof loads.frame>>;
type Loaded = {readonly [Name in keyof typeof loads]?: Awaited<ReturnType<(typeof loads)[Name]>>};

/** Parts of the element that are loaded when the catalogue's state needs them, with their styles. */
export class LazyParts implements ReactiveController {
  loaded: Loaded = {};
  /** It has come, and is added with the next render. */
  private frame?: Frame;
  private isFrameAwaited = false;

  constructor(
    private readonly host: CatalogueHost & {readonly renderRoot: ParentNode} & Parameters<Frame['join']>[0],
    private readonly catalogue: Catalogue,
  ) {
    host.addController(this);
  }

  /** Views that other views render, by their names. */
  views: Pick<Context, 'details' | 'calendar' | 'panel' | 'ongoing' | 'moreButton'> = {};

  /** Where lines can be seen in a picture already, the list's own come in one render with what frames them, unless that is long on its way. */
  prepareFrame(): Promise<unknown> | undefined {
    if (this.isFrameAwaited || !this.catalogue.feed || !this.host.firstElementChild?.shadowRoot) return undefined;
    this.isFrameAwaited = true;
    // What cannot be loaded is asked for again after that render.
    const taken = loads.frame().then(
      (frame) => this.takeFrame(frame).catch(console.error),
      () => {},
    );
    return atMost(MOMENT, taken);
  }

  hostUpdate(): void {
    if (this.frame && !this.loaded.frame) this.addFrame(this.frame);
    const {view, isSearching, openKey, use} = this.catalogue;
    const needs = {topics: view === 'topics', search: isSearching, details: openKey, calendar: use.isCalendarOpen};
    for (const name of Object.keys(needs) as (keyof typeof needs)[]) if (needs[name] && !this.loaded[name]) void this.load(name);
  }

  /** What could not be loaded is asked for again with the next render. */
  load(name: keyof Loaded): Promise<void> {
    const loading = loads[name]() as Promise<{readonly styles?: readonly CSSResult[]}>;
    // The frame brings what adds styles.
    const loaded = Promise.all([loading, loads.frame()]);
    return this.host.waitFor(loaded.then(([part, frame]) => this.add(name, part, frame, part.styles))).catch(console.error);
  }

  /** The frame, whose values of filters are counted before. */
  readonly takeFrame = async (frame: Frame): Promise<void> => {
    if (this.frame) return;
    await frame.countAhead(this.catalogue);
    this.frame = frame;
    this.host.requestUpdate();
  };
  /** The frame, and what ties the catalogue to its page: where that fails, as the page may make it, the list is rendered all the same. */
  private addFrame(frame: Frame): void {
    try {
      this.add('frame', frame, frame, frame.styles);
      frame.join(this.host, this.catalogue);
    } catch (error) {
      console.error(error);
    }
  }

  private add(name: keyof Loaded, part: object, {addStyles}: Frame, styles: readonly CSSResult[] = []): void {
    this.loaded = {...this.loaded, [name]: part};
    this.views = {...this.views, ...part};
    addStyles(this.host.renderRoot as ShadowRoot, ...styles);
    this.host.requestUpdate();
  }
}
