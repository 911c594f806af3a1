import {css} from 'lit';

/** Held up in the street: black on white in every theme. */
export const signStyles = css`
  :host {
    color: #111;
    container-type: normal;
    font:
      400 1rem/1.5 system-ui,
      sans-serif;
  }
  .show {
    --_focus: #111;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0.9em;
    border: 0;
    background: #fff;
    color: #111;
    grid-template: auto 1fr auto auto / minmax(0, 1fr);
    gap: 0.9em;
    container-type: inline-size;
    overflow: auto;
    font-size: 1.0625em;
  }
  .show[open],
  div.show {
    display: grid;
  }
  .bar {
    display: flex;
    justify-content: space-between;
  }
  .close {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
  }
  .plate {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    gap: 1.4em;
    padding: 1.5em 1.5em 1.4em;
    border: 6px solid #111;
    border-radius: 20px;
    line-height: 1.2;
    text-align: left;
    hyphens: manual;
  }
  .plate .ask {
    font-size: clamp(1.4em, 6.6cqi, 3em);
    line-height: 1.25;
  }
  .plate .way-to {
    align-self: center;
    display: grid;
    gap: 0.7em;
  }
  .plate .to {
    font-size: clamp(1.5em, min(17cqi, 24vb), 8em);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.015em;
    overflow-wrap: break-word;
  }
  /* As large as its longest word allows. */
  .plate .to.m {
    font-size: clamp(1.5em, min(13.5cqi, 24vb), 7em);
  }
  .plate .to.l {
    font-size: clamp(1.5em, min(9.5cqi, 24vb), 5.5em);
  }
  .plate .to.xl {
    font-size: clamp(1.25em, min(7cqi, 24vb), 4em);
  }
  .plate .adr {
    font-size: clamp(1.5em, min(9.5cqi, 16vb), 5em);
    line-height: 1.15;
    font-weight: 500;
  }
  .plate .day {
    font-size: clamp(1.2em, 5.4cqi, 2.4em);
    line-height: 1.35;
    padding-block-start: 0.8em;
    border-block-start: 3px solid #111;
  }
  .plate .speak {
    font-size: clamp(1.05em, 4.6cqi, 2em);
    margin-block-start: 0.5em;
    color: #333;
  }
  .mine {
    padding-inline: 0.4em;
  }
  .ring .btn {
    inline-size: 100%;
    justify-content: center;
    min-block-size: 3.25em;
    background: #111;
    border-color: #111;
    color: #fff;
  }
  @media (forced-colors: active) {
    .show,
    .plate,
    .ring .btn {
      forced-color-adjust: none;
    }
  }
  @media print {
    .plate {
      min-block-size: 60vh;
    }
  }
`;
