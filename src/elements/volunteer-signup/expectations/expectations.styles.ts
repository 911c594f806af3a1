import {css} from 'lit';

/** Three steps, joined by arches where there is room, and an honest list. */
export const expectationStyles = css`
  /* No grid: WebKit keeps the height of a grid's old lines when its width changes. */
  .bridge {
    display: flex;
    flex-direction: column;
    gap: 1.4em;
  }
  .bridge li {
    position: relative;
    padding-inline-start: 3.5em;
    min-block-size: 2.25em;
  }
  .n {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border-radius: 50%;
    background: var(--_primary);
    line-height: 1;
  }
  .n > * {
    color: var(--_on-primary);
    font-weight: 600;
  }
  .bridge li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 1.07em;
    inset-block: 2.6em -1.05em;
    inline-size: 2px;
    background: color-mix(in oklab, var(--_primary) 40%, transparent);
  }
  .asked-and-given {
    display: grid;
    gap: 2em;
    padding-block: 1.6em;
    border-block: 1px solid var(--_line);
  }
  .asks {
    display: grid;
    gap: 0.9em;
  }
  .asks li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .asks li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.72em;
    inline-size: 0.7em;
    block-size: 2px;
    background: var(--_primary);
  }
  .asks + .title2 {
    margin-block-start: 1.6em;
  }
  .asks.tight {
    gap: 0.3em;
  }
  .asked-and-given section > p {
    margin-block-start: 1.1em;
  }
  @container (inline-size >= 38em) {
    .bridge {
      flex-direction: row;
      gap: 0;
    }
    .bridge li {
      flex: 1;
      padding-inline: 0 1.5em;
      padding-block-start: 4.6em;
    }
    .bridge li:not(:last-child)::before {
      content: none;
    }
    /* Each arch springs from the middle of one pier and lands in the middle of the next. */
    .bridge li::after {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline: 1.125em -1.125em;
      block-size: 3.1em;
      border: 2px solid var(--_primary);
      border-block-end: 0;
      border-radius: 50% 50% 0 0 / 100% 100% 0 0;
      clip-path: inset(0 0 2px);
    }
    .bridge li:last-child::after {
      inset-inline-end: 0.3em;
    }
    .bridge li:last-child::before {
      content: '';
      position: absolute;
      inset-block-start: 2.75em;
      inset-inline-end: 0.06em;
      inline-size: 0.6em;
      block-size: 0.6em;
      border-radius: 50%;
      background: var(--_primary);
    }
    .n {
      z-index: 1;
      inset-block-start: 1.9em;
    }
    .asked-and-given {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      gap: 3em;
    }
  }
  @media (forced-colors: active) {
    .n {
      border: 2px solid CanvasText;
    }
    .n > * {
      color: CanvasText;
    }
    .asks li::before,
    .bridge li:last-child::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
