import {css} from 'lit';

/** What happens to the data, the button's row, and the frame in which thanks and failure stand. */
export const frameStyles = css`
  .privacy {
    padding: 1.1em 1.2em 1.15em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .title3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.6em;
  }
  .title3 .i {
    color: var(--_primary);
  }
  .privacy dl {
    font-size: 0.9375em;
    display: grid;
    gap: 0.45em;
  }
  .privacy dt {
    font-weight: 600;
  }
  /* Sentences in another language begin a line each: beside each other in a text from right to left their words would mix. */
  .privacy div + div dd > [lang] {
    display: block;
  }
  .privacy a[dir] {
    display: inline-block;
  }
  .number {
    white-space: nowrap;
  }
  @container (inline-size >= 26em) {
    .privacy dl > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .privacy {
      border: 1px solid;
    }
  }
  .send {
    gap: 0.6em 1.25em;
  }
  .sent {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .sent .lead {
    margin: 0;
  }
`;
