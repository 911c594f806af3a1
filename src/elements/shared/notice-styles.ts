import {css} from 'lit';

/** Sentences in a box; none stands in a first view. */
export const noticeStyles = css`
  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.85em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_warning) 9%, transparent);
  }
  .notice > .i {
    color: var(--_warning);
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
