import {css} from 'lit';
import {wholeStyles} from '../../shared/wrap-styles.js';

/** An agenda set like a timetable: lines, not boxes. Widths are those of the container, in em, so that large text steps down by itself. */
export const listStyles = css`
  ${wholeStyles}
  .agenda {
    display: grid;
    gap: 1.15em;
  }
  .day {
    border-block-start: var(--_rule) solid currentColor;
    padding-block-start: 0.7em;
  }
  .rail {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    font-size: 1.25em;
  }
  .rail .date {
    font-size: 0.7em;
    font-weight: 400;
    color: var(--_muted);
  }
  .item + .item {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1.5em;
    column-gap: 0.75em;
    padding-block: 0.95em;
  }
  /* In the narrowest column words get all of its width, below time and arrow. */
  .row > * {
    grid-column: 1 / -1;
  }
  .when {
    grid-column: 1;
    font-variant-numeric: tabular-nums;
    line-height: var(--_tight, 1.2);
    margin-block-end: 0.35em;
  }
  .when b {
    font-size: 1.0625em;
  }
  .when s {
    display: block;
    color: var(--_muted);
  }
  .what {
    display: grid;
    gap: 0.3em;
    justify-items: start;
  }
  .what > * {
    max-inline-size: 62ch;
  }
  .title {
    font-size: 1.125em;
    line-height: var(--_tight, 1.3);
  }
  .title button {
    display: block;
    font-weight: inherit;
    line-height: inherit;
    text-wrap: balance;
  }
  .row > .chev {
    grid-column: 2;
    grid-row: 1;
    justify-self: end;
    align-self: start;
    color: var(--_muted);
    --_icon: 1.5em;
  }
  .sub,
  .hint,
  .where {
    font-size: 0.9375em;
    color: var(--_muted);
    line-height: var(--_tight, 1.4);
  }
  .tags {
    gap: 0.4em 0.5em;
  }
  .why {
    font-weight: 500;
  }
  .where {
    gap: 0.15em 1.1em;
    margin-block-start: 0.45em;
  }
  .where li {
    padding-inline-start: 1.55em;
  }
  /* Where a name takes two lines, what stands beside it stands beside the first. */
  .where .whole {
    vertical-align: top;
  }
  .where .i {
    margin-inline: -1.55em 0.45em;
    vertical-align: -0.2em;
    --_icon: 1.1em;
  }
  .item.is-off .title {
    color: var(--_muted);
  }
  .compact {
    gap: 0.75em;
  }
  .compact .agenda {
    gap: 0.35em;
  }
  .compact .day {
    padding-block: 0.4em 0;
  }
  .compact .row {
    padding-block: 0.4em;
  }
  .compact .rail {
    font-size: 1.0625em;
  }
  @container (inline-size >= 17em) {
    .row {
      grid-template-columns: var(--_time, 4.1em) minmax(0, 1fr) 1.5em;
      align-items: baseline;
    }
    .when {
      grid-row: 1;
      margin: 0;
    }
    .when b {
      font-size: 1.125em;
      line-height: var(--_tight, 1.3);
    }
    .when time {
      display: block;
    }
    .what,
    .where {
      grid-column: 2;
    }
    .row > .chev {
      grid-column: 3;
    }
  }
  @container (inline-size >= 36em) {
    .row {
      grid-template-columns: 5em minmax(0, 1fr) 1.5em;
      column-gap: 1.25em;
      padding-block: 1.05em;
    }
    .when b {
      font-size: 1.1875em;
      line-height: var(--_tight, 1.25);
    }
  }
  @container (inline-size >= 52em) {
    .day {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 1.25em;
      padding-block-start: 0;
      align-items: baseline;
    }
    .rail {
      display: block;
    }
    .rail > * {
      display: block;
    }
    .row {
      grid-template-columns: 5em minmax(0, 1fr) 14em 1.5em;
      padding-inline: 1em;
    }
    .row > .chev {
      grid-column: 4;
    }
    .where {
      grid-column: 3;
      grid-row: 1;
      display: grid;
      align-content: start;
      gap: 0.3em;
      margin: 0;
    }
  }
`;
