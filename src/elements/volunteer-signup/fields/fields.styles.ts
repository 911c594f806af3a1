import {css} from 'lit';

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
  @container (inline-size >= 26em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
