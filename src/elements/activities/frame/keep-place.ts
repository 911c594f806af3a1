import type {ReactiveController} from 'lit';
import {withAncestors} from '../../shared/with-ancestors.js';
import type {CatalogueHost} from '../state.js';
import {linesByKey} from './lines-by-key.js';

/** A line and how far below the window's top it begins, in pixels. */
interface Place {
  readonly key: string;
  readonly top: number;
}

let hasScrolled = false;
const onScroll = () => void (hasScrolled = true);

/**
 * Keeps the lines that are being read where they are when something above them comes, goes, opens or closes. Browsers keep nodes
 * in their place, Safari not even these, but Lit writes other activities into them: a line went from under the finger on it.
 */
export class PlaceController implements ReactiveController {
  private before?: Place | undefined;

  constructor(private readonly host: CatalogueHost & HTMLElement) {
    host.addController(this);
    // A page that is not scrolled is not measured: that would cost its first renders a layout each.
    addEventListener('scroll', onScroll, {once: true, passive: true});
  }

  hostUpdate(): void {
    const root = this.host.shadowRoot!;
    this.before = undefined;
    // Where its beginning can be seen, that stays where it is.
    const list = hasScrolled && root.querySelector<HTMLElement>('.agenda');
    if (!list || list.getBoundingClientRect().top >= 0) return;
    for (const [key, line] of linesByKey(root)) {
      const {top} = line.getBoundingClientRect();
      if (top < 0) continue;
      if (top >= innerHeight || this.isInBox()) return;
      this.before = {key, top};
      // The browser's own way of doing so would be done besides.
      list.style.overflowAnchor = 'none';
      requestAnimationFrame(() => list.style.removeProperty('overflow-anchor'));
      return;
    }
  }

  hostUpdated(): void {
    if (!this.before) return;
    const {key, top} = this.before;
    const line = linesByKey(this.host.shadowRoot!).get(key);
    const moved = line ? line.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scrollBy({top: moved, behavior: 'instant'});
  }

  /** Whether it is not the page that scrolls, but something in it. */
  private isInBox(): boolean {
    for (const one of withAncestors(this.host))
      if (one !== document.body && one !== document.documentElement && /auto|scroll/.test(getComputedStyle(one).overflowY)) return true;
    return false;
  }
}
