import {css} from 'lit';

/** The answer. */
export const answerStyles = css`
  /* The fallback's margins stay within, so that the answer begins where it did. */
  div.root {
    display: flow-root;
  }
  .picker-space {
    min-block-size: 2.35em;
    text-align: end;
  }
  .place {
    display: grid;
    gap: 1.5em;
    border-block-start: var(--_rule) solid currentColor;
    padding-block-start: 0.9em;
  }
  .place + .place {
    margin-block-start: 2.25em;
  }
  .top,
  .days {
    display: grid;
    gap: 0.85em;
    align-content: start;
  }
  /* For the details: lines of the font that is there. */
  .room::before {
    content: '\\a0';
  }
  .room:is(.span, .at) {
    min-block-size: 2.25em;
  }
  .room.ask {
    min-block-size: 5.25em;
  }
  .name {
    font-size: 1.125em;
  }
  .shape {
    inline-size: 0.62em;
    block-size: 0.62em;
    flex: none;
    fill: currentColor;
    color: var(--_tone, var(--_muted));
  }
  .open {
    --_tone: var(--_success);
  }
  .ask {
    --_tone: var(--_warning);
  }
  .say {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    font-size: 1.75em;
    font-weight: var(--_weight);
    line-height: var(--_tight, 1.2);
    font-family: var(--lbb-heading-font, inherit);
  }
  .then {
    margin-block-start: 0.25em;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .ask .then {
    font-weight: 400;
  }
  @container (inline-size >= 44em) {
    .place {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 3em;
    }
  }
  @container (inline-size < 20em) {
    .room.at {
      min-block-size: 3.75em;
    }
  }
  @container (inline-size < 30em) {
    .change {
      padding-block-end: 1.4em;
    }
  }
  @container (inline-size < 26em) {
    .room.ask {
      min-block-size: 6.75em;
    }
  }
  /* In running text: no containment, because it shrinks to its words. */
  :host(:is([view='line'], [view='badge'])) {
    display: inline-block;
    container-type: normal;
  }
  /* The view that a script set; a rule of its own for browsers without custom states. */
  :host(:state(inline)) {
    display: inline-block;
    container-type: normal;
  }
  .line {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }
`;
