import {css} from 'lit';
import {buttonStyles, footStyles} from '../../shared/common-styles.js';

/** Icons, tools and their panels. */
export const detailsStyles = css`
  ${buttonStyles} ${footStyles}
  .on .i {
    margin-inline-end: 0.45em;
    vertical-align: 0;
    --_icon: 0.66em;
  }
  .on .open {
    color: var(--_success);
    font-weight: 600;
  }
  .way:hover a .val {
    text-decoration-thickness: 2px;
  }
  .act:hover {
    text-decoration-thickness: 2px;
  }
  .codes {
    gap: 1.5em;
  }
  .codes li {
    display: grid;
    gap: 0.35em;
    inline-size: 11em;
    font-size: 0.9375em;
  }
  .codes canvas {
    inline-size: 100%;
    image-rendering: pixelated;
  }
  .said:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .tile {
      border: 1px solid;
    }
  }
  @media print {
    .way {
      break-inside: avoid;
    }
  }
`;
