/**
 * The script-tag door, `lbb.js`: starts our tags in browsers that know relative colours, and with them all that the other
 * files use (Chrome 119, Firefox 128, Safari 16.4). Older ones get the same code in older words, from `old/`.
 */
import {watchPage} from './watch-page.js';

// In a variable, so that the bundler leaves it: it is another build's file.
const older = './old/lbb.js';

/** Makes an address that is the same on this page, so that the browser runs it once, and on no other, so that no cache has it. */
const ofPage = `?${performance.timeOrigin}`;
// Not twice, and not in the place of the file of one version (`lbb-1.2.3.js`), whose hash a page may name.
const [, query = ofPage] = import.meta.url.split('lbb.js');

if (CSS.supports('color', 'oklch(from red l c h)'))
  watchPage(query === ofPage ? undefined : () => import(/* @vite-ignore */ `./lbb.js${ofPage}`));
// From Chrome 85, Firefox 77, Safari 13.1 on; what is tried and promised stands in the README.
else if (typeof ''.replaceAll === 'function') import(/* @vite-ignore */ older);
else console.error('lbb-elements: browseren er for gammel.');
