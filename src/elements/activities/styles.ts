import {css} from 'lit';

/** An agenda set like a timetable: lines, not boxes. Widths are those of the container, in em, so that large text steps down by itself. */
export const activitiesStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  [dir='rtl'] {
    --_time: 4.75em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 2em;
  }
  .head .title1 {
    font-size: 1.75em;
    line-height: 1.15;
  }
  .picker-space {
    align-self: center;
    min-block-size: 2.35em;
    min-inline-size: 5.55em;
  }
  /* Where search and filters will stand a moment later. */
  .find-space {
    min-block-size: 8.11em;
  }
  /* The count, and below or beside it what comes a moment later. */
  .above {
    margin-block-end: -0.5em;
    min-block-size: 7.5em;
  }
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
  .row > * {
    grid-column: 1;
  }
  .when {
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    margin-block-end: 0.35em;
  }
  .when b {
    font-size: 1.0625em;
  }
  .when .to,
  .when .ask {
    color: var(--_muted);
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
    line-height: 1.3;
  }
  .title button {
    display: block;
    font-weight: inherit;
    line-height: inherit;
    text-wrap: balance;
  }
  .title button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .row > .chev {
    grid-column: 2;
    grid-row: 1;
    justify-self: end;
    align-self: start;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_muted);
  }
  .sub,
  .hint,
  .where {
    font-size: 0.9375em;
    color: var(--_muted);
    line-height: 1.4;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
  }
  .why {
    font-weight: 500;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.1em;
    margin-block-start: 0.45em;
  }
  .where li {
    padding-inline-start: 1.55em;
  }
  .where .i {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline: -1.55em 0.45em;
    vertical-align: -0.2em;
  }
  .item.is-off .title {
    color: var(--_muted);
  }
  /* Lines that are on their way: one box, so that drawing it takes nothing from reading them. */
  .bars {
    block-size: 20.6em;
    border-block-start: var(--_rule) solid;
    background:
      linear-gradient(var(--_line) 0 0) 0 0.9em / 6em 0.8em no-repeat,
      linear-gradient(transparent 0.9em, var(--_line) 0 1.6em, transparent 0) 0 2.6em / 3em 6em repeat-y,
      linear-gradient(transparent 0.9em, var(--_line) 0 1.6em, transparent 0 2.3em, var(--_line) 0 3em, transparent 0) 5em 2.6em / 55% 6em
        repeat-y;
  }
  [dir='rtl'] .bars {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bars {
      animation: lbb-breathe 2.4s ease-in-out infinite;
    }
    @keyframes lbb-breathe {
      50% {
        opacity: 0.45;
      }
    }
  }
  /* On a phone, lines out of sight are not laid out; but where a focus ring would be cut off, they are. */
  @supports (overflow-clip-margin: 1em) {
    @container (inline-size < 36em) {
      .item:nth-child(n + 11) {
        content-visibility: auto;
        contain-intrinsic-size: auto 7em;
        overflow-clip-margin: 1em;
      }
    }
  }
  @container (inline-size >= 17em) {
    .find-space {
      min-block-size: 4.76em;
    }
    .above {
      min-block-size: 3.8em;
    }
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
      line-height: 1.3;
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
    .find-space {
      min-block-size: 8.69em;
    }
    .above {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1.5em;
      min-block-size: 2.25em;
    }
    .row {
      grid-template-columns: 5em minmax(0, 1fr) 1.5em;
      column-gap: 1.25em;
      padding-block: 1.05em;
    }
    .when b {
      font-size: 1.1875em;
      line-height: 1.25;
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
      position: sticky;
      inset-block-start: 0.75em;
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
