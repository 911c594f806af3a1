import {css} from 'lit';

/** Three arches, an honest list, a short form. Widths are those of the container, in em, so that large text steps down by itself. */
export const signupStyles = css`
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
  .bridge {
    display: grid;
    gap: 1.4em;
  }
  .bridge li {
    position: relative;
    padding-inline-start: 3.5em;
    min-block-size: 2.25em;
  }
  .bridge p,
  .asks p,
  .task .muted,
  .count {
    color: var(--_muted);
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
  .deal {
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
  .deal section > p {
    margin-block-start: 1.1em;
  }
  form {
    display: grid;
    gap: 1.75em;
    max-inline-size: 42em;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
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
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
    color: var(--_muted);
    line-height: 1.45;
  }
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    margin: 0;
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
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
  .opts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .opt {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.2;
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
  @container (inline-size >= 26em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 38em) {
    .bridge {
      grid-template-columns: repeat(3, 1fr);
      gap: 0;
    }
    .bridge li {
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
    .deal {
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
    .opt:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
