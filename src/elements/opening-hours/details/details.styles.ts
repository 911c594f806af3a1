import {css} from 'lit';
import {buttonStyles, footStyles} from '../../shared/common-styles.js';
import {wrapStyles} from '../../shared/wrap-styles.js';

/** Table, changes, address, button. */
export const detailsStyles = css`
  ${wrapStyles} ${buttonStyles} ${footStyles}
  .days {
    gap: 1.5em;
  }
  .call {
    margin-block-start: 0.75em;
  }
  .span {
    display: grid;
    gap: 0.1em;
    max-inline-size: 24em;
    color: var(--_success);
  }
  .track {
    inline-size: 100%;
    block-size: 16px;
    fill: currentColor;
  }
  [dir='rtl'] .track {
    transform: scaleX(-1);
  }
  .all {
    opacity: 0.28;
  }
  .gone {
    opacity: 0.45;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.875em;
    color: var(--_muted);
    line-height: var(--_tight, 1.2);
  }
  .addr {
    gap: 0 1.2em;
  }
  .act {
    min-block-size: 2.25em;
  }
  .wk {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .wk tbody > tr > * {
    text-align: start;
    vertical-align: baseline;
    padding: 0.5em 0;
    border-block: 1px solid var(--_line);
    font-weight: 400;
  }
  .wk tbody th {
    padding-inline-end: 1.2em;
    inline-size: 1%;
    white-space: nowrap;
  }
  .hours {
    display: block;
  }
  .h {
    display: inline-block;
    min-inline-size: 6.4em;
    padding-inline-end: 1em;
    white-space: nowrap;
  }
  .wk .is-today > th,
  .wk .is-today .h:not(s) {
    font-weight: 600;
  }
  .wk .is-today .w {
    color: inherit;
  }
  .foot {
    border: 0;
    padding: 0;
  }
  .title {
    margin-block-end: 0.35em;
  }
  .coming li {
    display: grid;
    gap: 0 1.2em;
    padding-block: 0.45em;
    line-height: var(--_tight, 1.4);
  }
  .coming li + li {
    border-block-start: 1px solid var(--_line);
  }
  .x {
    display: grid;
    grid-template-columns: 0.7em 1fr;
    column-gap: 0.6em;
    align-items: baseline;
  }
  @container (inline-size < 26em) {
    .w {
      display: block;
    }
    .h {
      min-inline-size: 0;
      padding: 0;
    }
    .wk tbody th {
      padding-inline-end: 0.9em;
    }
  }
  @container (inline-size < 17em) {
    .wk tbody th {
      white-space: normal;
      inline-size: 5.4em;
      padding-inline-end: 0.6em;
    }
  }
  @container (inline-size >= 30em) {
    .coming li {
      grid-template-columns: 12em 1fr;
    }
  }
  @container (inline-size >= 44em) {
    .wk tbody tr:first-child > * {
      border-block-start: 0;
      padding-block-start: 0.1em;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: inline;
    }
    .wk .is-today > th,
    .wk .is-today .h:not(s) {
      font-weight: 400;
    }
    .coming li,
    .wk tr {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .shape {
      color: CanvasText;
    }
    .track {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
