/** Which version it is, defined by the build. */
declare const VERSION: string;

const again = () => import(/* @vite-ignore */ `./lbb.js?${performance.timeOrigin}`);

/**
 * The script-tag door anew, past every cache: its address is the same on this page, so that the browser runs it once, and on no
 * other. None in the place of the file of one version (`lbb-1.2.3.js`), whose hash a page may name.
 */
export const renew = document.querySelector(`[src*="lbb-${VERSION}."]`) ? undefined : again;
