import type {ReactiveController} from 'lit';
import {focusInPlace} from '../../shared/bring-into-view.js';
import type {Catalogue} from '../catalogue.js';
import {countIn} from '../count.js';
import type {CatalogueHost} from '../state.js';
import {linesByKey} from './lines-by-key.js';

/** What has the focus before a render. */
interface Focused {
  /** Keys of all lines that are rendered, in their order. */
  readonly keys: readonly string[];
  /** That of the line it is in. */
  readonly key: string;
  /** Which of the line's controls it is. */
  readonly control: number;
}

const controlsOf = (line: Element): HTMLElement[] => [...line.querySelectorAll<HTMLElement>('a, button, textarea')];
/** The activity of a line by its key (see `keyOf`). */
const idOf = (key: string): string => key.replace(/@\d{4}-\d\d-\d\d[^@]*$/, '');

/**
 * Keeps the focus on its activity where lines come and go: Lit writes the next activity into the nodes of one that is gone, and
 * takes away the last ones, which would leave the focus on another activity, or on nothing. From one that is gone it goes to the
 * next line, else to the one before, else to the list's heading, and how many are left is announced.
 */
export class FocusController implements ReactiveController {
  private before?: Focused | undefined;

  constructor(
    private readonly host: CatalogueHost & {readonly shadowRoot: ShadowRoot | null},
    private readonly catalogue: Catalogue,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.host.shadowRoot!;
    const focused = root.activeElement as HTMLElement | null;
    const line = focused?.closest<HTMLElement>('.item');
    this.before = undefined;
    if (!line) return;
    const lines = [...linesByKey(root)];
    const [key] = lines.find(([, one]) => one === line)!;
    this.before = {keys: lines.map(([one]) => one), key, control: controlsOf(line).indexOf(focused!)};
  }

  hostUpdated(): void {
    if (!this.before) return;
    const {keys, key, control} = this.before;
    const root = this.host.shadowRoot!;
    const lines = linesByKey(root);
    // At another time it is a line that was not there.
    const now = lines.has(key) ? key : [...lines.keys()].find((one) => idOf(one) === idOf(key) && !keys.includes(one));
    const line = now === undefined ? undefined : lines.get(now)!;
    if (line?.contains(root.activeElement)) return;
    if (line) {
      const controls = controlsOf(line);
      focusInPlace(controls[control] ?? controls[0]!);
      return;
    }
    const at = keys.indexOf(key);
    const near = [...keys.slice(at + 1), ...keys.slice(0, at).reverse()].find((one) => lines.has(one));
    const next = near === undefined ? root.querySelector<HTMLElement>('.title1') : controlsOf(lines.get(near)!)[0];
    if (!next) return;
    if (near === undefined) next.tabIndex = -1;
    focusInPlace(next);
    void this.host.rendered().then(() => this.catalogue.update({announcedCount: countIn(this.catalogue)}));
  }
}
