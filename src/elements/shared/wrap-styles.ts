import {css} from 'lit';

/** Rows: things side by side, in several lines where there is no room; a drawing with its words; a link or button that its whole row belongs to. */
export const wrapStyles = css`
  .wrap {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  :is(.act, .btn, .chip, .picker, .tag, .tool) {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .whole-row::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
`;

/** Addresses, names in a row and times stand on a line of their own rather than on two, of which the first ends in another direction. */
export const wholeStyles = css`
  .whole {
    display: inline-block;
  }
  /* A line through words goes into no inline-block by itself. */
  s .whole {
    text-decoration: line-through;
  }
`;
