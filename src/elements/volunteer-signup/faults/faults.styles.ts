import {css} from 'lit';

export const faultStyles = css`
  .err {
    display: flex;
    gap: 0.45em;
    color: var(--_error);
    font-weight: 600;
    line-height: 1.4;
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.7em;
  }
`;
