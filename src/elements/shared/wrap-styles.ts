import {css} from 'lit';

/** Rows: things side by side, in several lines where there is no room; and a drawing with its words. */
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
`;
