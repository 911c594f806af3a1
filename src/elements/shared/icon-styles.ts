import {css} from 'lit';

/** Line drawings: tags and buttons bring their styles, because not every first view has any. */
export const iconStyles = css`
  .i {
    inline-size: var(--_icon, 1.25em);
    block-size: var(--_icon, 1.25em);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.28em;
  }
  .i.dot {
    fill: currentColor;
    stroke: none;
  }
`;
