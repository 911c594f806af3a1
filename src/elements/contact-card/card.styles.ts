import {css} from 'lit';
import {wholeStyles} from '../shared/wrap-styles.js';

/** A role, the ways to reach it, and who may use which. */
export const cardStyles = css`
  .picker-space {
    min-block-size: 2.35em;
    text-align: end;
  }
  /* The fallback's margins stay within, so that the card begins where it did. */
  .root {
    display: flow-root;
  }
  /* WebKit keeps the heights of a grid's rows when only the width changes. */
  .card {
    display: flex;
    flex-direction: column;
    gap: 1.1em;
    border-block-start: var(--_rule) solid currentColor;
    padding-block-start: 0.9em;
  }
  .card + .card {
    margin-block-start: 2.25em;
  }
  .role {
    font-size: 1.375em;
    line-height: var(--_tight, 1.2);
    margin-block-end: 0.15em;
  }
  .ways {
    display: grid;
  }
  .way {
    position: relative;
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    column-gap: 0.9em;
    padding-block: 0.85em;
    border-block-start: 1px solid var(--_line);
    align-items: start;
  }
  .way:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .tile {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_primary);
  }
  .way a,
  .text {
    display: grid;
    justify-items: start;
    text-decoration: none;
    color: inherit;
    line-height: var(--_tight, 1.4);
  }
  .val {
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums;
  }
  a .val,
  .act {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .who,
  .on {
    font-size: 0.9375em;
    line-height: var(--_tight, 1.4);
    margin-block-start: 0.25em;
  }
  .on {
    min-block-size: 1.5em;
  }
  .facts,
  .facts > div {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 0.35em 1.2em;
  }
  .facts > div {
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-content: start;
  }
  .facts dt {
    color: var(--_muted);
  }
  ${wholeStyles}
  .go {
    gap: 0.4em 1.5em;
    min-block-size: 2.75em;
  }
  .act {
    min-block-size: 2.25em;
  }
  /* A tool before its drawing is there. */
  .room {
    visibility: hidden;
  }
  .room::before {
    content: '';
    inline-size: 1.25em;
  }
  .room.btn {
    min-block-size: 2.75em;
    padding: 0 0.95em;
    border: 1px solid;
    font-weight: 500;
  }
  .note {
    max-inline-size: 46em;
    font-size: 0.9375em;
  }
  .problems,
  .foot {
    margin-block-start: 1.1em;
  }
  .foot {
    padding-block-start: 0.85em;
    font-size: 0.875em;
  }
  @container (inline-size < 20em) {
    .way {
      grid-template-columns: 2.25em minmax(0, 1fr);
      column-gap: 0.7em;
    }
    .tile {
      inline-size: 2.25em;
      block-size: 2.25em;
    }
  }
  /* On a phone few languages have room for a label and a whole word of an address side by side. */
  @container (inline-size < 26em) {
    .facts {
      grid-template-columns: 1fr;
      row-gap: 0.6em;
    }
    .facts > div {
      gap: 0;
    }
  }
  @container (inline-size >= 40em) {
    .ways {
      grid-template-columns: 1fr 1fr;
      column-gap: 2.5em;
    }
    .way:nth-last-child(2):nth-child(odd) {
      border-block-end: 1px solid var(--_line);
    }
  }
`;
