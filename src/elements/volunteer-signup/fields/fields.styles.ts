import {css} from 'lit';

/** Text fields, and choices to tick. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.3em;
  }
  .field label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  .two label,
  .field .tick {
    font-weight: 500;
  }
  legend {
    margin-block-end: 0.5em;
  }
  .pair legend {
    margin: 0;
  }
  .optional {
    font-weight: 400;
  }
  .optional,
  .hint,
  .count {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
    line-height: var(--_tight, 1.45);
  }
  .field > input,
  textarea {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field > input:hover,
  textarea:hover {
    border-color: currentColor;
  }
  [type='tel'],
  [type='email'] {
    direction: ltr;
  }
  [dir='rtl'] :is([type='tel'], [type='email']) {
    text-align: end;
  }
  textarea {
    resize: vertical;
    display: block;
  }
  .count {
    font-size: 0.875em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .two {
    display: grid;
    align-items: end;
    gap: 1em;
    margin-block-start: 0.6em;
  }
  @container (inline-size >= 26em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
  }
  .tasks {
    border-block-start: 1px solid var(--_line);
  }
  .task,
  .tick {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    column-gap: 0.85em;
    cursor: pointer;
    align-items: start;
  }
  .task {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .task input,
  .tick input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.06em 0 0;
  }
  .task b {
    font-weight: 500;
  }
  .names {
    gap: 0.2em 0.6em;
  }
  .task:hover b {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .task .muted {
    display: block;
    font-size: 0.9375em;
  }
  .opt {
    gap: 0.5em;
    background: var(--_surface);
    cursor: pointer;
  }
  .opt:hover {
    border-color: currentColor;
  }
  .opt input {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  /* Drawn, because browsers give a white box on dark ground; where colours are the reader's, and on paper, theirs is right. */
  @media screen and (forced-colors: none) {
    [type='checkbox'] {
      appearance: none;
      display: grid;
      place-content: center;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      cursor: inherit;
    }
    :checked {
      background: var(--_primary);
      border-color: var(--_primary);
    }
    :checked::before {
      content: '';
      inline-size: 0.32em;
      block-size: 0.65em;
      margin-block-start: -0.12em;
      border: solid var(--_on-primary);
      border-width: 0 0.14em 0.14em 0;
      rotate: 45deg;
    }
  }
  .opt:has(:checked) {
    background: var(--_tint);
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  @media (forced-colors: active) {
    .opt:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
