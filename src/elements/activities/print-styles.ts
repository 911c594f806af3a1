import {css} from 'lit';

/** Paper: black on white whatever the page looks like, in points. */
export const printStyles = css`
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
    line-height: 1.35;
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
    line-height: 1.15;
  }
  .moment {
    font-size: 14pt;
    font-weight: 600;
  }
`;

/** The whole list as a timetable: time, what, where. */
export const listOnPaper = css`
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
    display: flex;
    flex-wrap: wrap;
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
