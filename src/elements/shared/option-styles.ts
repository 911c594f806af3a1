import {css} from 'lit';

/** Choices that stand side by side, each in a frame: in the catalogue's filters and in the signup. */
export const optionStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .opts {
    gap: 0.5em;
  }
  .chip {
    min-block-size: 2.5em;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: var(--_tight, 1.2);
  }
`;
