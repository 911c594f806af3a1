import {css} from 'lit';

/** The catalogue's frame: heading, places kept for what is loaded after the list, and lines while there are none. */
export const shellStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  [dir='rtl'] {
    --_time: 4.75em;
  }
  /* The place of search and filters, which are loaded after the list. */
  .find-space {
    min-block-size: 8.11em;
  }
  /* The count, and below or beside it the tools, which are loaded after the list. */
  .above {
    margin-block-end: -0.5em;
    min-block-size: 7.5em;
  }
  /* Lines that are on their way: one box, so that drawing it takes nothing from reading them. */
  .bars {
    block-size: 20.6em;
    border-block-start: var(--_rule) solid;
    background: repeating-linear-gradient(transparent 0 1em, var(--_line) 0 1.7em, transparent 0 2.4em, var(--_line) 0 3.1em, transparent 0 5em);
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
  @container (inline-size >= 17em) {
    .find-space {
      min-block-size: 4.76em;
    }
    .above {
      min-block-size: 3.8em;
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
  }
`;
