import {css} from 'lit';

/** The workplace: parts, form, preview. */
export const workStyles = css`
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
`;
