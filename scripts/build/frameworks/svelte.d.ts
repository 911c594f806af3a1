/** The elements in Svelte's markup: `import type {} from 'lbb-elements/svelte'` once, or in `types` of tsconfig.json. */
import type {HTMLAttributes} from 'svelte/elements';
import type {LbbElements, Listeners} from './elements.js';

type Props<One extends LbbElements[keyof LbbElements]> = Omit<HTMLAttributes<One['element']>, keyof One['attributes']> &
  One['attributes'] &
  Listeners<One>;
type Elements = {[Tag in keyof LbbElements]: Props<LbbElements[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
