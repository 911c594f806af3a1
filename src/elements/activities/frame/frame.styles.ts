import {css} from 'lit';

/** What frames the list: states without one, and the tools beside the count. */
export const frameStyles = css`
  .art {
    inline-size: 5.5em;
    block-size: 5.5em;
    color: var(--_primary);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .art .light {
    fill: currentColor;
    fill-opacity: 0.14;
    stroke: none;
  }
  .none {
    display: grid;
    gap: 1.2em;
    justify-items: start;
    padding-block: 1.6em 2em;
    border-block-start: var(--_rule) solid currentColor;
  }
  .go {
    gap: 0.5em;
  }
  .none ul {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.8em;
  }
  .none .says {
    font-size: 1.25em;
  }
  .tools {
    gap: 0 1.5em;
  }
  .tool {
    min-block-size: 2.4em;
    font-size: 0.9375em;
    color: var(--_link);
  }
  .tool span,
  button.act span {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  :is(.tool, button.act):hover span {
    text-decoration-thickness: 2px;
  }
  .tool .full,
  .on-paper {
    display: none;
  }
  @container (inline-size >= 36em) {
    .tool .full {
      display: inline;
    }
    .tool .brief {
      display: none;
    }
  }
`;
