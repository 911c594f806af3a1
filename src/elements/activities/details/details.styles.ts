import {css} from 'lit';
import {noticeStyles} from '../../shared/common-styles.js';
import {limitsStyles} from '../limits/limits.styles.js';

/** What stands below an open line; widths are the container's, in em. */
const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding-block: 0.1em 1.4em;
  }
  .details > .notice:first-child {
    margin-block-start: 0.75em;
  }
  .details .sub {
    display: block;
    margin: 0;
  }
  .details .small {
    font-size: 0.9375em;
  }
  .desc {
    max-inline-size: 62ch;
  }
  .desc p + p {
    margin-block-start: 0.6em;
  }
  .blk-title {
    margin-block-end: 0.5em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.65em 1.5em;
  }
  .facts li,
  .links li,
  .details p.act {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    column-gap: 0.65em;
    line-height: var(--_tight, 1.4);
    align-items: start;
  }
  .links .poster {
    display: block;
  }
  .poster img {
    max-inline-size: 100%;
    max-block-size: 36em;
  }
  .links {
    display: grid;
    gap: 0.5em;
    margin-block-start: -0.5em;
  }
  .details :is(li, .act) > .i {
    color: var(--_primary);
    margin-block-start: 0.08em;
  }
  .details .act {
    min-block-size: 1.5em;
    padding-block: 0.25em;
  }
  .details button.act {
    min-block-size: 2.5em;
    color: var(--_link);
  }
  .side {
    display: grid;
    gap: 1.5em;
    padding-block-start: 1.35em;
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .side:empty {
    display: none;
  }
  :is(.name, .rule, .who) {
    font-weight: 600;
  }
  .place p + .small {
    margin-block-start: 0.35em;
  }
  .rule {
    margin-block-end: 0.35em;
  }
  .next li {
    padding-block: 0.15em;
  }
  .next .not time {
    text-decoration: line-through;
  }
  .contact p + .who {
    margin-block-start: 0.75em;
  }
  .limits {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1em 1.15em 0.6em;
  }
  .limits .blk-title {
    margin-block-end: 0.2em;
  }
  .limits dl {
    margin-block-start: 0.7em;
  }
  .credit {
    gap: 0 1.4em;
    font-size: 0.875em;
    margin-block-start: -0.5em;
  }
  @container (inline-size >= 36em) {
    .more .details {
      padding: 0.35em 0 1.6em;
      padding-inline-start: 6.25em;
      gap: 1.75em;
    }
    .side {
      grid-template-columns: 1fr 1fr;
      column-gap: 1.5em;
    }
    .contact {
      grid-column: 1 / -1;
      columns: 2;
      column-gap: 1.5em;
    }
    .contact > .blk-title {
      column-span: all;
    }
    .contact > * {
      break-inside: avoid;
    }
  }
  @container (inline-size >= 52em) {
    .more .details {
      padding-inline: 7.25em 3em;
    }
  }
  @container (inline-size >= 62em) {
    .side {
      grid-template-columns: repeat(auto-fit, minmax(11.5em, 1fr));
    }
    .contact {
      grid-column: auto;
      columns: auto;
    }
  }
  @media print {
    /* As with the list: what may go over a page's end is no grid. */
    .details {
      display: block;
    }
    .details > * + * {
      margin-block-start: 1.1em;
    }
    .contact {
      columns: auto !important;
    }
    .blk,
    .side {
      break-inside: avoid;
    }
    .blk-title {
      break-after: avoid;
    }
  }
  .acts-row {
    gap: 0.4em 1.5em;
  }
  .said {
    color: var(--_success);
    font-weight: 500;
  }
  .details .panel {
    display: grid;
    gap: 0.9em;
    margin-block-start: -0.75em;
    padding: 1em 1.15em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .details .panel ul {
    gap: 0 1.5em;
  }
  .details .panel li {
    display: flex;
    align-items: center;
    min-block-size: 2.5em;
  }
  .details textarea.panel {
    inline-size: 100%;
    background: var(--_surface);
  }
`;

export const styles = [noticeStyles, limitsStyles, detailsStyles];
