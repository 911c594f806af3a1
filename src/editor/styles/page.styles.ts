import {css} from 'lit';

/** The page itself, its texts and controls. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    --ink: #1c1c1c;
    --ground: #fff;
    --muted: #555;
    --line: #d9d9d9;
    --border: #757575;
    --tint: #eef3f5;
    --primary: #11556d;
    --on-primary: #fff;
    --wrong: #a32321;
    --wrong-tint: #fbeeed;
    --good: #126635;
    --warn: #794d0b;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ink: #f2f2f2;
      --ground: #16201f;
      --muted: #c2c7c7;
      --line: #3a4746;
      --border: #94a3a1;
      --tint: #1f2e2f;
      --primary: #9ddbf8;
      --on-primary: #10242b;
      --wrong: #ffa79b;
      --wrong-tint: #3a2422;
      --good: #99e6ad;
      --warn: #fdca8f;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    color: var(--ink);
    background: var(--ground);
    font:
      400 1rem/1.5 'Noto Sans',
      system-ui,
      -apple-system,
      'Segoe UI',
      sans-serif;
  }
  h1,
  h2,
  h3 {
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(1.75rem, 5vw, 2.5rem);
  }
  h2 {
    font-size: 1.375rem;
    outline-offset: 4px;
  }
  h3 {
    font-size: 1rem;
  }
  p {
    margin: 0;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--primary);
    text-underline-offset: 0.2em;
  }
  .lead {
    font-size: 1.125rem;
    max-inline-size: 62ch;
    margin-block: 0.75rem 2rem;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  :is(h1, h2):focus-visible {
    outline: none;
  }

  /* Controls */
  button,
  .button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-block-size: 2.75rem;
    padding: 0.4rem 0.8rem;
    border: 1px solid var(--border);
    border-radius: 4px;
    background: var(--ground);
    max-inline-size: 100%;
  }
  input:not([type='checkbox'], [type='date'], [type='time']),
  select,
  textarea {
    inline-size: 100%;
  }
  textarea {
    line-height: 1.45;
    resize: vertical;
    display: block;
  }
  button,
  .button {
    display: inline-block;
    font-weight: 500;
    line-height: 1.25;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
  }
  button:hover:not(:disabled, [aria-disabled='true']),
  .button:hover {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: var(--muted);
    border-color: var(--line);
    cursor: default;
  }
  .primary {
    background: var(--primary);
    border-color: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }
  .danger {
    color: var(--wrong);
    border-color: currentColor;
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-pressed='true'] {
    background: var(--ink);
    color: var(--ground);
    border-color: var(--ink);
  }
  [aria-invalid='true'] {
    border-color: var(--wrong);
    box-shadow: inset 0 0 0 1px var(--wrong);
  }
  input[type='checkbox'] {
    min-block-size: 1.5rem;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--primary);
    flex: none;
  }
  .hidden {
    position: absolute;
    opacity: 0;
    pointer-events: none;
    inline-size: 1px !important;
  }
  .hidden:focus-visible + *,
  label:has(+ .hidden:focus-visible) {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    padding-block: 0.6rem;
    font-weight: 600;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
  }
  .tools label,
  .translating label,
  .find label {
    font-size: 0.9375rem;
    font-weight: 500;
  }
  .hint {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .wrong,
  .problem {
    color: var(--wrong);
    font-size: 0.9375rem;
    font-weight: 500;
  }
  .good {
    color: var(--good);
    font-size: 0.9375rem;
    font-weight: 500;
  }
  .fault:not(:empty) {
    border-block-start: 2px solid var(--wrong);
    background: var(--wrong-tint);
    padding: 0.75rem 1rem;
    margin-block-end: 1.5rem;
    max-inline-size: 62ch;
  }
  code {
    font:
      0.875rem/1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
`;
