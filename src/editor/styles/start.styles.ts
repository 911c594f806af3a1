import {css} from 'lit';

/** The bar, the message, and the page before a feed is open. */
export const startStyles = css`
  /* The bar and the message */
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.6rem clamp(1rem, 3vw, 2rem);
    border-block-end: 2px solid var(--ink);
    background: var(--ground);
  }
  .bar .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .bar small {
    font-weight: 400;
    color: var(--muted);
    margin-inline-start: 0.5rem;
  }
  .message {
    flex: 1 0 100%;
    margin-block-start: -0.5rem;
  }
  .message:not(:empty) {
    margin: 0;
    padding: 0.4rem 0.75rem;
    background: var(--tint);
    border-inline-start: 3px solid var(--good);
  }

  /* The start */
  .start {
    max-inline-size: 60rem;
    margin-inline: auto;
    padding: clamp(1.5rem, 5vw, 3.5rem) clamp(1rem, 4vw, 2.5rem);
  }
  .ways {
    display: grid;
    gap: 2rem 3rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  .ways > * {
    border-block-start: 2px solid var(--ink);
    padding-block: 0.75rem 0;
  }
  .ways h2 {
    font-size: 1.1875rem;
    margin-block-end: 0.75rem;
  }
  .ways label:not(.button),
  .field label,
  .field legend,
  .field .label,
  dialog label {
    font-size: 0.9375rem;
    font-weight: 600;
    display: block;
    margin-block-end: 0.3rem;
  }
  .ways p,
  .around p {
    margin-block-start: 0.75rem;
  }
  .drop {
    grid-column: 1 / -1;
    background: var(--tint);
    padding: 1rem 1.25rem 1.25rem;
  }
  .drop span {
    margin-inline-start: 0.75rem;
  }
  .drop.over {
    outline: 3px dashed var(--primary);
    outline-offset: -6px;
  }
  .around {
    border-block-start: 2px solid var(--warn);
    padding-block: 0.75rem 1.5rem;
    max-inline-size: 62ch;
  }
  .around ol {
    list-style: decimal;
    padding-inline-start: 1.5rem;
    margin-block-start: 0.75rem;
    display: grid;
    gap: 0.5rem;
  }

  .ways .wide {
    grid-column: 1 / -1;
    border: 0;
    padding: 0;
    margin: 0;
  }
  .ways .options {
    grid-column: 1 / -1;
  }
  .options p {
    display: inline-block;
    margin-inline-end: 1.5rem;
  }
  .start > [role='status'] {
    margin-block-start: 2rem;
  }
  .result {
    border-block-start: 2px solid var(--ink);
    padding-block: 0.75rem 1.5rem;
    margin-block-start: 1.5rem;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.75rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.75rem 0.4rem 0;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  th:first-child {
    inline-size: 42%;
  }
  th:last-child {
    inline-size: 22%;
  }
  .result ul {
    margin-block-start: 0.75rem;
    display: grid;
    gap: 0.5rem;
  }
`;
