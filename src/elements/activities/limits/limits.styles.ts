import {css} from 'lit';

/** What nobody can help with, below the list and in an open activity. */
export const limitsStyles = css`
  .limit-lines > div {
    display: grid;
    gap: 0 1.2em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    line-height: var(--_tight, 1.4);
  }
  .limit-lines dt {
    display: flex;
    gap: 0.6em;
  }
  .limit-lines dt::before {
    content: '–' / '';
  }
  .limit-lines dd {
    padding-inline-start: 1.2em;
    color: var(--_muted);
  }
  .limit-lists {
    display: grid;
    gap: 1.1em;
    padding-block: 0.95em;
  }
  .limit-owner {
    font-weight: 600;
    margin-block-end: 0.35em;
  }
  .limits-of-all .rail :focus-visible {
    outline-offset: 0.15em;
    border-radius: var(--_radius);
  }
  @container (inline-size >= 36em) {
    .limit-lines > div {
      grid-template-columns: 1fr 1fr;
    }
    .limit-lines dd {
      padding: 0;
    }
  }
  @container (inline-size >= 52em) {
    .limit-lists {
      padding-inline: 1em;
    }
  }
  @media print {
    .limit-list,
    .limit-lines > div {
      break-inside: avoid;
    }
  }
`;
