/**
 * The script-tag door, `lbb.js`: starts our tags in browsers that know relative colours, and with them all that the other
 * files use (Chrome 119, Firefox 128, Safari 16.4). Older ones get the same code in older words, from `old/`. A tag without
 * `type="module"` runs it too, so that nothing here may be known to modules only (`import.meta`, `import … from`); the build
 * puts it into a function, since names on the top of such a script are the page's.
 */
import {renew} from './renew.js';
import {watchPage} from './watch-page.js';

// In a variable, so that the bundler leaves it: it is another build's file.
const older = './old/lbb.js';
/** The tag, where it has no `type="module"`. */
const tag = document.currentScript as HTMLScriptElement | null;

// As a module it finds its other files, from another host, too. Where a page's scripts were put into one file, that has another name.
if (tag && /lbb[^/]*\.js/.test(tag.src)) import(/* @vite-ignore */ tag.src);
else if (CSS.supports('color', 'oklch(from red l c h)')) watchPage(renew);
// From Chrome 85, Firefox 77, Safari 13.1 on; what is tried and promised stands in the README.
else if (typeof ''.replaceAll === 'function') import(/* @vite-ignore */ older);
else console.error('lbb-elements: browseren er for gammel.');
