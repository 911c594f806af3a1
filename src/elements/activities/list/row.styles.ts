import {css} from 'lit';

/** Rows that are pointed at, focused or open; and a list that is scrolled, or printed with its page: nothing is cut at the end of a sheet. */
export const rowStyles = css`
  .row:hover .title button {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }
  /* The ring stays within its row: it crosses no letter of the day's heading above. */
  .title button:focus-visible::after {
    inset-block: 0.45em;
    outline-offset: 0.25em;
  }
  .item,
  .limits-of-all .rail > * {
    scroll-margin-block-start: 0.75em;
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1.5em;
    column-gap: 0.75em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 0.25em;
  }
  summary > .chev {
    grid-column: 2;
    grid-row: 1;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_muted);
  }
  [open] > summary > .chev,
  .open > .row > .chev {
    transform: rotate(180deg);
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
  @container (inline-size >= 52em) {
    .rail {
      position: sticky;
      inset-block-start: 0.75em;
    }
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
