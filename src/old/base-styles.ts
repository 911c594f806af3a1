/**
 * Stands in for `elements/shared/base-styles.ts` in the build for older browsers: the same, and what they need instead of
 * relative and mixed colours, `:has()` and `:focus-visible`. They have no container queries: the narrow layout.
 */
import {css} from 'lit';
import {baseStyles as modern} from '../elements/shared/base-styles.js';

export const baseStyles = css`
  ${modern}
  :host {
    --_primary: var(--lbb-color-primary, #0d5468);
    --_on-primary: var(--lbb-color-on-primary, #fff);
    --_muted: var(--lbb-color-muted, currentColor);
    --_border: var(--lbb-color-border, #777);
    --_line: var(--lbb-color-line, rgba(127, 127, 127, 0.4));
    --_tint: var(--lbb-color-surface-alt, rgba(127, 127, 127, 0.12));
    --_success: var(--lbb-color-success, #1c6b3a);
    --_warning: var(--lbb-color-warning, #7a5200);
    --_error: var(--lbb-color-error, #a11b1b);
  }
  .tag {
    border: 1px solid rgba(127, 127, 127, 0.7);
  }
  .tag.need,
  .notice {
    background: rgba(200, 140, 0, 0.14);
  }
  .tag.off {
    background: rgba(200, 0, 0, 0.1);
  }
  .week :checked + .cell,
  .opt input:checked + span {
    background: var(--_primary);
  }
  .week :checked + .cell > *,
  .opt input:checked + span > * {
    color: var(--_on-primary);
  }
  .week :checked + .cell .dots i {
    background: currentColor;
  }
  .week :focus + .cell,
  .opt input:focus + span {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  dialog.show[open] {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
  }
  dialog:not([open]) {
    display: none;
  }
  @supports not selector(:focus-visible) {
    :focus {
      outline: var(--_ring) solid var(--_focus);
      outline-offset: 2px;
    }
  }
  @supports not (rotate: 1deg) {
    .opt :checked::before {
      transform: rotate(45deg);
    }
  }
  @media (forced-colors: active) {
    .week :checked + .cell,
    .opt input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
    }
    .week :checked + .cell > *,
    .opt input:checked + span > * {
      color: HighlightText;
    }
  }
`;
