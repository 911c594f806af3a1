import {css} from 'lit';

/** Search field, days of the week and the button of the filters. */
export const barStyles = css`
  .find {
    display: grid;
    gap: 0.9em;
  }
  .line1 {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-items: end;
    justify-items: start;
  }
  .q {
    inline-size: 100%;
    display: grid;
    gap: 0.35em;
  }
  .q label {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .box {
    position: relative;
    display: grid;
    align-items: center;
  }
  .box .i {
    position: absolute;
    inset-inline-start: 0.8em;
    color: var(--_muted);
    pointer-events: none;
  }
  .box input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 3em;
    padding: 0.4em 0.9em;
    padding-inline-start: 2.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    appearance: none;
    text-overflow: ellipsis;
  }
  .box input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .box input:hover {
    border-color: currentColor;
  }
  .line1 .btn {
    min-block-size: 3em;
  }
  .week {
    display: none;
    grid-template-columns: repeat(3, auto);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .is-open .week {
    display: grid;
  }
  .week label {
    position: relative;
    display: grid;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  /* The box of what is chosen lies unseen over its words; the panel's values are chosen in the same way. */
  :is(.week, .opt) input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .cell {
    display: grid;
    align-content: center;
    justify-items: center;
    row-gap: 0.3em;
    min-block-size: 3.1em;
    padding: 0.35em 0.15em;
    line-height: var(--_tight, 1.1);
    text-align: center;
    font-size: 0.875em;
  }
  .dots {
    display: flex;
    gap: 0.2em;
    min-block-size: 0.3125em;
  }
  .dots i {
    inline-size: 0.3125em;
    block-size: 0.3125em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .week label:hover .n {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .today .n {
    font-weight: 600;
  }
  .today::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: 3px;
    background: currentColor;
  }
  .week label:has(:checked),
  .opt input:checked + span {
    background: var(--_primary);
  }
  .week label:has(:checked) .cell > *,
  .opt input:checked + span > * {
    color: var(--_on-primary);
  }
  .week label:has(:checked) .dots i {
    background: currentColor;
  }
  .week label:has(:focus-visible),
  .opt input:focus-visible + span {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }
  @container (inline-size >= 17em) {
    .line1 {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  /* A column is as wide as its words: two of Russian's days are twice as long as the others. */
  @container (inline-size >= 21em) {
    .week {
      grid-template-columns: repeat(4, auto);
    }
  }
  @container (inline-size >= 36em) {
    .week {
      display: grid;
      grid-template-columns: repeat(8, auto);
    }
  }
  @media (forced-colors: active) {
    .week label:has(:checked),
    .opt input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
    }
    .week label:has(:checked) .cell > *,
    .opt input:checked + span > * {
      color: HighlightText;
    }
  }
`;
