import {css} from 'lit';

/** Widths are those of the container, in em, so that large text steps down by itself. */
export const shellStyles = css`
  .root {
    display: grid;
    gap: 2.25em;
  }
  .lead {
    font-size: 1.125em;
    max-inline-size: 38em;
    margin-block-start: -1.6em;
  }
  .title2 {
    font-size: 1.25em;
    margin-block-end: 0.8em;
  }
  form {
    display: grid;
    gap: 1.75em;
    max-inline-size: 42em;
  }
`;
