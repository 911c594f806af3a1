import {css} from 'lit';

/** What is not seen until somebody does something: search field, days and filters, rows that are pointed at or open, print. */
export const surroundingStyles = css`
  .art {
    inline-size: 5.5em;
    block-size: 5.5em;
    color: var(--_primary);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .art .light {
    fill: currentColor;
    fill-opacity: 0.14;
    stroke: none;
  }
  .none {
    display: grid;
    gap: 1.2em;
    justify-items: start;
    padding-block: 1.6em 2em;
    border-block-start: var(--_rule) solid currentColor;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .none ul {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.8em;
  }
  .none .says {
    font-size: 1.25em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.4em;
    font-size: 0.9375em;
    color: var(--_link);
  }
  .tool span {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .tool:hover span {
    text-decoration-thickness: 2px;
  }
  .tool .full,
  .on-paper {
    display: none;
  }
  .find {
    display: grid;
    gap: 0.9em;
  }
  .line1 {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-items: end;
    justify-items: start;
  }
  .q {
    inline-size: 100%;
    display: grid;
    gap: 0.35em;
  }
  .q label {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .box {
    position: relative;
    display: grid;
    align-items: center;
  }
  .box .i {
    position: absolute;
    inset-inline-start: 0.8em;
    color: var(--_muted);
    pointer-events: none;
  }
  .box input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 3em;
    margin: 0;
    padding: 0.4em 0.9em;
    padding-inline-start: 2.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    appearance: none;
  }
  .box input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .box input:hover {
    border-color: currentColor;
  }
  .line1 .btn {
    min-block-size: 3em;
  }
  .week {
    display: none;
    grid-template-columns: repeat(4, 1fr);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .is-open .week {
    display: grid;
  }
  .week label {
    position: relative;
    display: grid;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .week input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .cell {
    display: grid;
    align-content: center;
    justify-items: center;
    row-gap: 0.3em;
    min-block-size: 3.1em;
    padding: 0.35em 0.15em;
    line-height: 1.1;
    text-align: center;
    font-size: 0.9375em;
  }
  .dots {
    display: flex;
    gap: 0.2em;
    min-block-size: 0.3125em;
  }
  .dots i {
    inline-size: 0.3125em;
    block-size: 0.3125em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .week label:hover .n {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .today .n {
    font-weight: 600;
  }
  .today::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: 3px;
    background: currentColor;
  }
  .week label:has(:checked) {
    background: var(--_primary);
  }
  .week label:has(:checked) .cell > * {
    color: var(--_on-primary);
  }
  .week label:has(:checked) .dots i {
    background: currentColor;
  }
  .week label:has(:focus-visible) {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }
  @container (inline-size >= 17em) {
    .line1 {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container (inline-size >= 36em) {
    .tool .full {
      display: inline;
    }
    .tool .brief {
      display: none;
    }
    .week {
      display: grid;
      grid-template-columns: repeat(8, 1fr);
    }
  }
  @media (forced-colors: active) {
    .week label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
    }
    .week label:has(:checked) .cell > * {
      color: HighlightText;
    }
  }
  .row:hover .title button {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }
  .title button:focus-visible {
    outline: 0;
  }
  .title button:focus-visible::after {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 0.25em;
  }
  .item,
  .limits-of-all .rail > * {
    scroll-margin-block-start: 0.75em;
  }
  .open > .row > .chev {
    transform: rotate(180deg);
  }
  @container (inline-size >= 52em) {
    .title button:focus-visible::after {
      outline-offset: 0;
    }
    .root .open > .row {
      grid-template-columns: 5em minmax(0, 1fr) 1.5em;
    }
    .root .open > .row > .chev {
      grid-column: 3;
    }
    .open {
      background: var(--_tint);
      border-radius: var(--_radius);
    }
    .open + .item {
      border-color: transparent;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .chev {
      transition: transform 160ms ease-out;
    }
  }
  @media (forced-colors: active) {
    .open {
      border-block: 1px solid;
    }
    @container (inline-size >= 52em) {
      .open {
        border: 1px solid;
      }
    }
  }
  @media print {
    .find-space,
    .picker-space,
    .tools,
    .chev,
    p.more {
      display: none !important;
    }
    /* Engines lose their place when a grid goes over a page's end. */
    .root,
    .root .agenda,
    .root .day,
    .root .above {
      display: block;
      min-block-size: 0;
    }
    .root > *,
    .agenda > * {
      margin-block: 0.9em 0;
    }
    .root .on-paper {
      display: block;
    }
    .open {
      background: none;
    }
    .item:not(.open),
    .row {
      break-inside: avoid;
    }
    .open > .row {
      break-after: avoid;
    }
    .title button:focus-visible::after {
      outline: 0;
    }
    .rail {
      break-after: avoid;
      position: static;
    }
  }
`;
