import {css} from 'lit';

/** Buttons and fields look as the page's text does. Not in the core: the first views of hours and cards have none. */
export const controlStyles = css`
  :is(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
    border-radius: var(--_radius);
  }
`;
