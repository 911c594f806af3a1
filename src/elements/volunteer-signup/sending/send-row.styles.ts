import {css} from 'lit';

/** The button's row, and the frame in which thanks and failure stand. */
export const sendRowStyles = css`
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.25em;
  }
  .btn.primary {
    min-block-size: 3em;
    font-size: 1.0625em;
    font-weight: 600;
    padding-inline: 1.4em;
    background: var(--_primary);
    border-color: var(--_primary);
  }
  .btn.primary > * {
    color: var(--_on-primary);
  }
  .btn.primary:hover {
    box-shadow: 0 0 0 1px var(--_primary);
    text-decoration: underline;
    text-decoration-color: var(--_on-primary);
  }
  .sent {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .sent .lead {
    margin: 0;
  }
  @media print {
    .picker,
    .send {
      display: none;
    }
  }
`;
