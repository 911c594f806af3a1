/** The elements in JSX of Preact: `import type {} from 'lbb-elements/preact'` once, or in `types` of tsconfig.json. */
import type {HTMLAttributes} from 'preact';
import type {LbbElements, Listeners} from './elements.js';

type Props<One extends LbbElements[keyof LbbElements]> = Omit<HTMLAttributes<One['element']>, keyof One['attributes']> &
  One['attributes'] &
  Listeners<One>;
type Elements = {[Tag in keyof LbbElements]: Props<LbbElements[Tag]>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
