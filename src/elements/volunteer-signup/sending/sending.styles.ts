import {css} from 'lit';

/** What became of a signup: the thanks, or the ways that are left; and what is wrong with the answers. */
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
    stroke-width: 2;
    --_icon: 1.6em;
  }
  details {
    margin-block-start: 0.9em;
  }
  .mine {
    white-space: pre-wrap;
    font-size: 0.9375em;
    margin-block-start: 0.7em;
  }
  .err {
    display: flex;
    gap: 0.45em;
    color: var(--_error);
    font-weight: 600;
    line-height: var(--_tight, 1.4);
    margin-block: 0.1em;
  }
  [aria-invalid='true'],
  .field [aria-invalid='true']:hover {
    outline: 1px solid var(--_error);
    border-color: var(--_error);
  }
  [aria-invalid='true']:focus-visible {
    outline: var(--_ring) solid var(--_focus);
  }
  .notice {
    row-gap: 0.5em;
    margin-block: 0.35em;
  }
  .notice.bad {
    background: color-mix(in oklab, var(--_error) 8%, transparent);
  }
  .notice.bad > .i {
    color: var(--_error);
  }
  .notice li a {
    color: inherit;
    display: inline-block;
    padding-block: 0.15em;
  }
  .buttons {
    gap: 0.6em;
    margin-block-start: 0.7em;
  }
`;
