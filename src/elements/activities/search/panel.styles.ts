import {css} from 'lit';

/** The panel of filters. */
export const panelStyles = css`
  .find .panel {
    padding: 1.1em 1.2em 1.2em;
    border-radius: var(--_radius);
    background: var(--_tint);
    display: grid;
    gap: 1.2em;
  }
  .panel legend {
    font-weight: 600;
    margin-block-end: 0.6em;
    padding: 0;
  }
  .opt {
    position: relative;
    display: inline-flex;
  }
  .opt:hover > span {
    border-color: currentColor;
  }
  .opt .tick {
    display: none;
  }
  .more-opts {
    min-block-size: 2.5em;
    padding-inline: 0.5em;
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .opt .c {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .opt input:checked + span {
    border-color: var(--_primary);
  }
  .opt input:checked + span .tick {
    display: inline;
  }
  /* On a phone the list is out of sight: the way to it stays where the thumb is. */
  .show {
    position: sticky;
    inset-block-end: 0.75em;
    z-index: 1;
  }
  /* What gets focus does not stand behind it. */
  .panel :is(input, button) {
    scroll-margin-block-end: 5em;
  }
  .show .btn {
    inline-size: 100%;
    justify-content: center;
  }
  .tally:focus {
    outline: 0;
  }
  @container (inline-size >= 36em) {
    .show {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .find .panel {
      border: 1px solid;
    }
    .opt input:checked + span {
      border-color: Highlight;
    }
  }
`;
