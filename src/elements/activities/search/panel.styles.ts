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
  .panel fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .panel legend {
    font-weight: 600;
    margin-block-end: 0.6em;
    padding: 0;
  }
  .opts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .opt {
    position: relative;
    display: inline-flex;
  }
  .opt > span {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2.5em;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: 1.2;
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
  .opt .own,
  .opt .c {
    color: var(--_muted);
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
  @media (forced-colors: active) {
    .find .panel {
      border: 1px solid;
    }
    .opt input:checked + span {
      border-color: Highlight;
    }
  }
`;
