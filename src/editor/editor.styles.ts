import {css} from 'lit';

/** The editor's and the checker's look: lines carry the structure, one tint for what is open, as in the elements. */
export const styles = css`
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
  h2:focus-visible {
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
  button:hover:not(:disabled),
  .button:hover {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  button:disabled {
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
  th {
    white-space: nowrap;
  }
  .result ul {
    margin-block-start: 0.75rem;
    display: grid;
    gap: 0.5rem;
  }

  /* The workplace: parts, form, preview */
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .work > main {
    padding: 1.25rem clamp(1rem, 3vw, 2rem) 4rem;
    min-inline-size: 0;
  }
  nav ul {
    display: flex;
    overflow-x: auto;
    gap: 0.25rem;
    padding: 0.5rem clamp(1rem, 3vw, 2rem);
    border-block-end: 1px solid var(--line);
  }
  nav button {
    border-color: transparent;
    white-space: nowrap;
    inline-size: 100%;
    text-align: start;
  }
  nav [aria-current='page'] {
    background: var(--tint);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--primary);
  }
  nav .count {
    color: var(--muted);
    font-weight: 400;
  }
  nav .wrong {
    display: block;
    font-size: 0.875rem;
  }
  .preview {
    padding: 1rem clamp(1rem, 3vw, 2rem) 2rem;
    border-block-start: 2px solid var(--ink);
    background: var(--tint);
    min-inline-size: 0;
  }
  .preview > :not(.toggle) {
    display: none;
  }
  .with-preview .preview > * {
    display: block;
  }
  .with-preview .preview > .tools {
    display: flex;
    margin-block: 0.75rem;
  }
  .preview label {
    flex: 1 1 7rem;
  }
  .preview > .toggle {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-end: 1rem;
    z-index: 1;
    box-shadow: 0 1px 6px rgb(0 0 0 / 0.3);
  }
  .stage {
    background: var(--ground);
    border: 1px solid var(--line);
    padding: 1rem;
    margin-inline: auto;
    overflow-wrap: anywhere;
  }
  .stage.phone {
    max-inline-size: 24.5rem;
  }
  .stage.column {
    max-inline-size: 17rem;
  }
  p > .quiet:first-child {
    margin-inline-start: -0.8rem;
  }
  @media (min-width: 48rem) {
    .bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .work {
      grid-template-columns: 12.5rem minmax(0, 1fr);
    }
    .preview {
      grid-column: 2;
    }
    nav {
      border-inline-end: 1px solid var(--line);
    }
    nav ul {
      display: grid;
      border: 0;
      padding: 1rem;
      position: sticky;
      inset-block-start: 4.5rem;
    }
    nav [aria-current='page'] {
      box-shadow: inset 3px 0 0 var(--primary);
    }
  }
  @media (min-width: 72rem) {
    .work {
      grid-template-columns: 12.5rem minmax(0, 1fr) 28rem;
    }
    .preview {
      grid-column: 3;
      border: 0;
      padding: 1.25rem;
    }
    .preview > :not(.toggle) {
      display: block;
    }
    .preview > .toggle {
      display: none !important;
    }
    .preview > .tools {
      display: flex !important;
      margin-block: 0.75rem;
    }
    .stage {
      max-block-size: calc(100vh - 14rem);
      overflow-y: auto;
    }
    .preview {
      position: sticky;
      inset-block-start: 4rem;
      align-self: start;
      min-block-size: calc(100vh - 4rem);
    }
  }

  .certain {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.75rem 1rem;
    margin-block-end: 1.25rem;
    background: var(--tint);
    border-inline-start: 3px solid var(--warn);
  }
  .certain p {
    flex: 1 1 18rem;
  }

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

  /* Dialogs */
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
  @media (prefers-contrast: more) {
    :root {
      --muted: var(--ink);
      --border: var(--ink);
      --line: var(--border);
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    nav [aria-current='page'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    nav [aria-current='page'] * {
      color: inherit;
    }
  }
`;
