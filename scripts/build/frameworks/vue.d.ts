/** The elements in Vue's templates, `strictTemplates` too: `import type {} from 'lbb-elements/vue'` once, or in `types` of tsconfig.json. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {LbbElements} from './elements.js';

/** `heading-level` → `headingLevel`, as Vue reads attributes of components. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Component<One extends LbbElements[keyof LbbElements]> = new () => One['element'] & {
  $props: Omit<HTMLAttributes, keyof One['attributes']> &
    PublicProps & {[Name in keyof One['attributes'] as Camel<Name>]: One['attributes'][Name]};
  $emit: EmitFn<{[Name in keyof One['events']]: (event: One['events'][Name]) => void}>;
};
type Components = {[Tag in keyof LbbElements]: Component<LbbElements[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
