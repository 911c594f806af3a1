import {css} from 'lit';

/** What one can do with an open activity, and the panel of calendars. */
export const actionsStyles = css`
  .acts-row {
    gap: 0.4em 1.5em;
  }
  .said {
    color: var(--_success);
    font-weight: 500;
  }
  .details .panel {
    display: grid;
    gap: 0.9em;
    margin-block-start: -0.75em;
    padding: 1em 1.15em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .details .panel ul {
    gap: 0 1.5em;
  }
  .details .panel li {
    display: flex;
    align-items: center;
    min-block-size: 2.5em;
  }
  .details textarea.panel {
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: var(--_surface);
  }
`;
