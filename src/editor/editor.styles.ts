import {css} from 'lit';
import {dialogsStyles} from './styles/dialogs.styles.js';
import {formsStyles} from './styles/forms.styles.js';
import {pageStyles} from './styles/page.styles.js';
import {startStyles} from './styles/start.styles.js';
import {workStyles} from './styles/work.styles.js';

/** The editor's and the checker's look: lines carry the structure, one tint for what is open, as in the elements. */
export const styles = css`
  ${pageStyles} ${startStyles} ${workStyles} ${formsStyles} ${dialogsStyles}
  @media (prefers-contrast: more) {
    :root {
      --muted: var(--ink);
      --border: var(--ink);
      --line: var(--border);
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    nav [aria-current='page'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    nav [aria-current='page'] * {
      color: inherit;
    }
  }
`;
