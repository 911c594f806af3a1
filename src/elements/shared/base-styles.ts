import {css} from 'lit';

/**
 * The host page owns font, text colour, size and ground; we own rhythm and state. Every default colour is computed from the
 * inherited text colour, so that an element suits white, cream or a dark footer with nothing set. Nothing is in rem.
 */
export const baseStyles = css`
  :host {
    --_primary: var(--lbb-color-primary, oklch(from currentColor clamp(0.42, (l - 0.68) * 999, 0.86) 0.075 228));
    --_on-primary: var(--lbb-color-on-primary, oklch(from currentColor clamp(0.2, (0.68 - l) * 999, 0.995) 0 0));
    --_link: var(--lbb-color-link, var(--_primary));
    --_muted: var(--lbb-color-muted, oklch(from currentColor clamp(0.45, (l - 0.68) * 999, 0.83) min(c, 0.025) h));
    --_border: var(--lbb-color-border, oklch(from currentColor clamp(0.58, (l - 0.68) * 999, 0.72) min(c, 0.02) h));
    --_line: var(--lbb-color-line, color-mix(in oklab, currentColor 17%, transparent));
    --_surface: var(--lbb-color-surface, transparent);
    --_tint: var(--lbb-color-surface-alt, color-mix(in oklab, var(--_primary) 7%, transparent));
    --_success: var(--lbb-color-success, oklch(from currentColor clamp(0.45, (l - 0.68) * 999, 0.86) 0.11 152));
    --_warning: var(--lbb-color-warning, oklch(from currentColor clamp(0.46, (l - 0.68) * 999, 0.87) 0.095 70));
    --_error: var(--lbb-color-error, oklch(from currentColor clamp(0.47, (l - 0.68) * 999, 0.83) 0.165 27));
    --_focus: var(--lbb-color-focus, currentColor);
    --_radius: var(--lbb-radius, 0.25em);
    --_rule: var(--lbb-rule, 2px);
    --_ring: var(--lbb-focus-width, 3px);
    --_weight: var(--lbb-heading-weight, 600);
    display: block;
    /* A size container has no width of its own: in a row, a centred column or a float it would have none at all. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 12em;
    flex-grow: 1;
    place-self: stretch;
    color: var(--lbb-color-text, inherit);
    font-family: var(--lbb-font, inherit);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  /* Host settings that break Turkish i, Ethiopic and joined scripts stop here; letter- and word-spacing stay inherited,
     so that a reader's own text spacing works. A script of taller letters brings its own line height, and --_tight for
     the lines that are closer than those of running text. */
  .root {
    line-height: 1.5;
    text-transform: none;
    font-style: normal;
    text-indent: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .root [lang|='da'] {
    line-height: 1.5;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--lbb-heading-font, inherit);
    font-size: 1em;
    font-weight: var(--_weight);
    line-height: var(--_tight, 1.25);
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  b,
  strong {
    font-weight: 600;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .muted {
    color: var(--_muted);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
