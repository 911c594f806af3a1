/**
 * The script-tag door, `lbb.js`: starts our tags in browsers that know relative colours, and with them all that the other
 * files use (Chrome 119, Firefox 128, Safari 16.4). Older ones get the same code in older words, from `old/`.
 */
import {watchPage} from './watch-page.js';

// In a variable, so that the bundler leaves it: it is another build's file.
const older = './old/lbb.js';

/** An address that is the same on this page, so that the browser runs it once, and on no other, so that no cache has it. */
const again = `./lbb.js?${performance.timeOrigin}`;

if (CSS.supports('color', 'oklch(from red l c h)')) {
  // Not twice, and not in the place of the file of one version (`lbb-1.2.3.js`), whose hash a page may name.
  const isLast = !import.meta.url.includes('lbb.js') || import.meta.url.endsWith(again.slice(1));
  watchPage(isLast ? undefined : () => import(/* @vite-ignore */ again));
}
// From Chrome 85, Firefox 77, Safari 13.1 on; what is tried and promised stands in the README.
else if (typeof ''.replaceAll === 'function') import(/* @vite-ignore */ older);
else console.error('lbb-elements: browseren er for gammel, så det, der står mellem mærkerne, vises.');
