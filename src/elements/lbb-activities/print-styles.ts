import {css} from 'lit';

/** One activity on a sheet of paper: black on white whatever the page looks like, in points. */
export const printStyles = css`
  :host {
    color: #000 !important;
    font-size: 11pt;
    --_muted: #333;
    --_primary: #000;
    --_link: #000;
    --_line: #999;
  }
  .sheet {
    gap: 10pt;
  }
  .sheet .title1 {
    font-size: 20pt;
  }
  .moment {
    font-size: 14pt;
    font-weight: 600;
  }
`;
