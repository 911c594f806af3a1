import {css} from 'lit';

/** Lists of records and the forms of one. */
export const formsStyles = css`
  /* Lists */
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    justify-content: space-between;
    align-items: center;
    margin-block-end: 1rem;
  }
  .tasks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 1rem;
  }
  .find {
    max-inline-size: 24rem;
    margin-block-end: 1rem;
  }
  .records {
    border-block-start: 2px solid var(--ink);
  }
  .records li {
    display: flex;
    align-items: center;
    border-block-end: 1px solid var(--line);
  }
  .record {
    flex: 1;
    min-inline-size: 0;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
    padding: 0.7rem 0.25rem;
  }
  .record:hover:not(:disabled) {
    background: var(--tint);
    box-shadow: none;
  }
  .record .what {
    display: block;
    font-weight: 600;
    font-size: 1.0625rem;
  }
  .record .about {
    color: var(--muted);
    font-weight: 400;
    font-size: 0.9375rem;
  }
  .record .wrong {
    display: block;
  }

  /* Forms */
  .translating {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block-end: 1rem;
  }
  .translating select {
    inline-size: auto;
  }
  .group {
    border-block-start: 2px solid var(--ink);
    padding-block: 0.5rem 1.5rem;
    display: flow-root;
  }
  .group > legend,
  .group > summary {
    font-size: 1.125rem;
    font-weight: 600;
  }
  .group > legend {
    float: inline-start;
    inline-size: 100%;
    padding-block-end: 0.75rem;
  }
  .form .group,
  .inner,
  .inner-fields,
  .thing {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr));
    gap: 1rem 1.25rem;
    align-items: start;
  }
  details.group:not([open]) {
    padding-block-end: 0.5rem;
  }
  .group > legend,
  .group > summary,
  .field.wide,
  .inner,
  .next,
  .rest,
  .thing > .tools {
    grid-column: 1 / -1;
  }
  .inner > legend,
  .things > legend,
  .choices > legend,
  .days > legend {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .inner {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 1rem;
  }
  .rest > summary {
    padding-block: 0.25rem;
    font-weight: 400;
    font-size: 0.9375rem;
    color: var(--primary);
  }
  .field .hint,
  .field .problem {
    margin-block-start: 0.3rem;
  }
  .field small {
    font-weight: 400;
    color: var(--muted);
  }
  .field.check,
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    margin-inline-end: 1.25rem;
    min-block-size: 2.25rem;
  }
  .field.check label,
  .choice label {
    font-weight: 400;
    font-size: 1rem;
    margin: 0;
  }
  .days button {
    margin: 0 0.25rem 0.25rem 0;
    padding-inline: 0.6rem;
  }
  .two {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  }
  .thing {
    border-block-start: 1px solid var(--line);
    padding-block: 0.75rem;
  }
  .with-button {
    display: flex;
    gap: 0.5rem;
  }
  .with-button > input {
    min-inline-size: 0;
    flex: 1;
  }
  .with-button > button {
    flex: none;
  }
  .with-button > .clock {
    inline-size: 5.5rem;
    flex: none;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .dates label {
    position: absolute;
    opacity: 0;
  }
  .own {
    max-inline-size: 18rem;
    margin-block-start: 0.5rem;
  }
  .next {
    background: var(--tint);
    padding: 1rem 1.25rem;
  }
  .next h3 {
    margin-block: 0.75rem 0.25rem;
  }
  .said strong {
    font-size: 1.125rem;
  }
  .next li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    border-block-start: 1px solid var(--line);
    font-variant-numeric: tabular-nums;
  }
  .next li > .quiet {
    margin-inline-start: auto;
  }
  .next .cancelled .date {
    text-decoration: line-through;
    color: var(--muted);
  }
  .tag {
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 0 0.4rem;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--wrong);
  }
  .why {
    flex: 1 0 100%;
    padding-block: 0.5rem 0.75rem;
  }
  .problems {
    border-inline-start: 3px solid var(--wrong);
    padding-inline-start: 1rem;
    margin-block-end: 1rem;
  }
  .problems ul {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .looks {
    border-inline-start: 3px solid var(--warn);
    padding-inline-start: 1rem;
    margin-block-end: 1rem;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.5rem;
  }
`;
