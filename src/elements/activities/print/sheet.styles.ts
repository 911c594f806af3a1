import {css} from 'lit';

/** Paper: black on white whatever the page's colours are, in points. */
export const sheetStyles = css`
  :host {
    color: #000 !important;
    font-size: 11pt;
    --_muted: #333;
    --_primary: #000;
    --_link: #000;
    --_line: #999;
    --_error: #000;
    --_warning: #000;
    --_success: #000;
  }
  .sheet {
    display: block;
    font-size: 9.5pt;
    line-height: var(--_tight, 1.35);
  }
  .sheet > * {
    margin-block-end: 7pt;
  }
  .sheet .details {
    padding: 0;
  }
  .sheet .side {
    grid-template-columns: 1fr 1fr 1.35fr;
    gap: 12pt;
  }
  .sheet .contact {
    grid-column: auto;
  }
  .sheet .details .act {
    min-block-size: 0;
    padding-block: 0.1em;
  }
  .sheet .limits {
    padding: 6pt 8pt 3pt;
  }
  .sheet .limit-lines > div {
    padding-block: 2pt;
  }
  .sheet .facts {
    row-gap: 0.4em;
  }
  /* Paper cannot be followed: a named link says where it leads. */
  .sheet .links span:has(> .sub) > a::after {
    content: ' ' attr(href);
    font-weight: 400;
  }
  .sheet .links .sub {
    display: none;
  }
  .sheet .notice {
    border: 1pt solid;
    padding: 4pt 7pt;
    background: none;
  }
  .title1 {
    font-size: 20pt;
    line-height: var(--_tight, 1.15);
  }
  .moment {
    font-size: 14pt;
    font-weight: 600;
  }
`;
