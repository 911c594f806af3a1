import {css} from 'lit';
import {iconStyles} from './icon-styles.js';
import {wrapStyles} from './wrap-styles.js';

/** A few words in a frame beside a title: not every element has them. */
export const tagStyles = css`
  ${wrapStyles} ${iconStyles}
  .tag {
    padding: 0.1em 0.5em;
    border-radius: var(--_radius);
    border: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    font-size: 0.875em;
    font-weight: 600;
    line-height: var(--_tight, 1.5);
    color: var(--_muted);
    --_icon: 1.15em;
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
    padding-inline: 0;
    --_icon: 0.8em;
    border: 0;
  }
`;
