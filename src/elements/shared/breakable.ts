import {html} from 'lit';

/** A mail or a page’s address, which breaks before an `@` or a dot where a line has no room for it; else it breaks anywhere. For a <wbr> some browsers say a space. */
export const breakable = (text: string): unknown => text.split(/(?=[@.])/).map((part) => html`<wbr aria-hidden="true" />${part}`);
