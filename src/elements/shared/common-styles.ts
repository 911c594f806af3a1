import {css} from 'lit';
import {iconStyles} from './icon-styles.js';
import {wholeStyles} from './wrap-styles.js';

/** Buttons, which no element has in its first paint; and what drawings and rows need that point or are pointed at. */
export const buttonStyles = css`
  ${iconStyles} ${wholeStyles}
  [dir='rtl'] .i.flip {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .i {
      color: inherit !important;
    }
  }
  .whole-row:focus-visible {
    outline: 0;
  }
  .whole-row:focus-visible::after {
    outline: var(--_ring) solid var(--_focus);
  }
  .btn {
    min-block-size: 2.75em;
    padding: 0.4em 0.95em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 500;
    line-height: var(--_tight, 1.25);
    text-decoration: none;
    color: inherit;
  }
  .btn:hover {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .btn.primary {
    min-block-size: 3em;
    padding-inline: 1.4em;
    background: var(--_primary);
    border-color: var(--_primary);
    font-size: 1.0625em;
    font-weight: 600;
  }
  .btn.primary > * {
    color: var(--_on-primary);
  }
  .btn.primary:hover {
    box-shadow: 0 0 0 1px var(--_primary);
    text-decoration: underline;
    text-decoration-color: var(--_on-primary);
  }
  .failed {
    gap: 0.5em 1em;
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;

/** The line at the end that says where it is from; and stronger colours for who wants them. */
export const footStyles = css`
  .foot {
    gap: 0.15em 1.4em;
    padding-block-start: 0.85em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .foot a,
  .foot button {
    color: inherit;
    text-decoration: underline;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_border: currentColor;
      --_line: color-mix(in oklab, currentColor 45%, transparent);
    }
  }
`;

/** Sentences in a box; none stands in a first view. */
export const noticeStyles = css`
  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.85em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_warning) 9%, transparent);
  }
  .notice > .i {
    --_icon: 1.5em;
    color: var(--_warning);
  }
  /* In a side column a long word has the whole width, below the icon. */
  @container (inline-size < 17em) {
    .notice {
      display: flow-root;
      padding: 0.8em;
    }
    .notice > .i {
      float: inline-start;
      margin-inline-end: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
