import {css} from 'lit';

/** The whole list as a timetable, closer than on the screen: time, what, where. */
export const paperListStyles = css`
  :host {
    font-size: 10pt;
  }
  .root {
    line-height: var(--_tight, 1.4);
  }
  .cut {
    border: 1pt solid;
    padding: 4pt 7pt;
    margin-block-start: 5pt;
  }
  .day {
    display: block;
    border-block-start: 1.5pt solid;
    margin-block-start: 12pt;
    padding-block-start: 4pt;
  }
  .rail {
    display: flex;
    break-after: avoid;
  }
  .row {
    grid-template-columns: 46pt minmax(0, 1fr) 165pt;
    column-gap: 12pt;
    align-items: baseline;
    padding: 5pt 0;
    break-inside: avoid;
  }
  .row + .row {
    border-block-start: 0.5pt solid var(--_line);
  }
  .what {
    row-gap: 1pt;
  }
  .where {
    display: block;
    grid-area: 1 / 3;
    margin: 0;
  }
  .where li {
    padding: 0;
  }
  .where b {
    white-space: nowrap;
  }
  .tag {
    font-size: 8.5pt;
    background: none !important;
  }
  .tag.now {
    display: none;
  }
  .end > p {
    margin-block-end: 4pt;
  }
  .limit-lines > div {
    grid-template-columns: 1fr 1fr;
    padding-block: 2pt;
  }
  .limit-lines dd {
    padding: 0;
  }
  .limit-list + .limit-list {
    margin-block-start: 7pt;
  }
  .foot {
    margin-block-start: 14pt;
    font-size: 8.5pt;
    break-inside: avoid;
  }
  .foot button {
    display: none;
  }
`;
