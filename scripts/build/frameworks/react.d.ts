/** The elements in JSX of React 19: `import type {} from 'lbb-elements/react'` once, or in `types` of tsconfig.json. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {LbbElements, Listeners} from './elements.js';

type Props<One extends LbbElements[keyof LbbElements]> = DetailedHTMLProps<
  Omit<HTMLAttributes<One['element']>, keyof One['attributes']>,
  One['element']
> &
  One['attributes'] &
  Listeners<One>;
type Elements = {[Tag in keyof LbbElements]: Props<LbbElements[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
