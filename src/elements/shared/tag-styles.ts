import {css} from 'lit';

/** A few words in a frame beside a title: not every element has them. */
export const tagStyles = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.5em;
    border-radius: var(--_radius);
    border: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
    color: var(--_muted);
  }
  .tag .i {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .tag.need {
    color: var(--_warning);
    background: color-mix(in oklab, var(--_warning) 9%, transparent);
  }
  .tag.moved {
    color: var(--_warning);
  }
  .tag.off {
    color: var(--_error);
    background: color-mix(in oklab, var(--_error) 8%, transparent);
  }
  .tag.now {
    color: var(--_success);
    border-color: transparent;
    padding-inline: 0;
  }
  .tag.now .i {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
    .tag.now {
      border: 0;
    }
  }
`;
