import {css} from 'lit';

/** What became of a signup: the thanks, or the ways that are left. */
export const sendingStyles = css`
  .is-done .n {
    background: var(--_success);
  }
  .btn.primary[aria-disabled='true'] {
    background: transparent;
    border: 1px dashed var(--_border);
  }
  .btn.primary[aria-disabled='true'] > * {
    color: var(--_muted);
  }
  .sent:focus {
    outline: 0;
  }
  .ok {
    display: grid;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    border: 2px solid var(--_success);
    color: var(--_success);
  }
  .ok .i {
    inline-size: 1.6em;
    block-size: 1.6em;
    stroke-width: 2;
  }
  details {
    margin-block-start: 0.9em;
  }
  .mine {
    white-space: pre-wrap;
    font-size: 0.9375em;
    margin-block-start: 0.7em;
  }
`;
