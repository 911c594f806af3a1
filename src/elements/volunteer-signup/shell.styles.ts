import {css} from 'lit';

/** Widths are those of the container, in em, so that large text steps down by itself. */
export const shellStyles = css`
  .root {
    display: grid;
    gap: 2.25em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 2em;
  }
  .title1 {
    font-size: 1.75em;
    line-height: 1.15;
  }
  .title1:is(:lang(ar), :lang(ti)) {
    line-height: 1.4;
  }
  .picker-space {
    align-self: center;
    min-block-size: 2.35em;
    min-inline-size: 5.55em;
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
