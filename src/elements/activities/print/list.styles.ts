import {css} from 'lit';

/** The whole list as a timetable: time, what, where. */
export const paperListStyles = css`
  :host {
    font-size: 10pt;
  }
  .root {
    line-height: 1.4;
  }
  .cut {
    border: 1pt solid;
    padding: 4pt 7pt;
    margin-block-start: 5pt;
  }
  .day {
    border-block-start: 1.5pt solid;
    margin-block-start: 12pt;
    padding-block-start: 4pt;
  }
  .rail {
    display: flex;
    gap: 0 6pt;
    align-items: baseline;
    font-size: 13pt;
    break-after: avoid;
  }
  .rail .date {
    font-size: 10pt;
    font-weight: 400;
  }
  .row {
    display: grid;
    grid-template-columns: 46pt minmax(0, 1fr) 165pt;
    column-gap: 12pt;
    align-items: baseline;
    padding-block: 5pt;
    break-inside: avoid;
  }
  .row + .row {
    border-block-start: 0.5pt solid var(--_line);
  }
  .when {
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }
  .when b,
  .title {
    font-size: 11pt;
  }
  .when time,
  .when s {
    display: block;
  }
  .title {
    line-height: 1.25;
  }
  .what {
    display: grid;
    justify-items: start;
    row-gap: 1pt;
  }
  .sub,
  .where {
    font-size: 9pt;
    line-height: 1.35;
  }
  .where b {
    white-space: nowrap;
  }
  .why {
    font-weight: 600;
  }
  .tags {
    gap: 3pt 5pt;
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
