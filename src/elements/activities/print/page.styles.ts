import {css} from 'lit';

/** The page itself on paper: what cannot be pressed goes, and nothing is cut at a page's end. */
export const pageStyles = css`
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
