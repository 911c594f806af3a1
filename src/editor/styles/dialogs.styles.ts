import {css} from 'lit';

/** Dialogs. */
export const dialogsStyles = css`
  dialog {
    inline-size: min(42rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    border: 0;
    border-block-start: 4px solid var(--primary);
    padding: 1.25rem 1.5rem 1.5rem;
    color: var(--ink);
    background: var(--ground);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog h2,
  dialog .field,
  dialog .tools,
  dialog .changes,
  dialog .hint {
    margin-block-end: 1rem;
  }
  dialog .tools {
    margin-block-start: 1.25rem;
    /* What is long is read from its beginning, though a button has focus. */
    position: sticky;
    inset-block-end: -1.5rem;
    background: var(--ground);
    padding-block: 0.5rem;
  }
  .changes li {
    border-block-end: 1px solid var(--line);
    padding-block: 0.4rem;
    overflow-wrap: anywhere;
  }
  .changes del,
  .changes ins {
    display: block;
    text-decoration: none;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid;
  }
  .changes del {
    border-color: var(--wrong);
    color: var(--muted);
    text-decoration: line-through;
  }
  .changes ins {
    border-color: var(--good);
  }
  .closes legend {
    font-weight: 600;
    margin-block-end: 0.3rem;
  }
  dialog .closes .choice {
    display: flex;
    font-weight: 400;
    font-size: 1rem;
    margin: 0;
  }
  .send {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1rem;
  }
`;
