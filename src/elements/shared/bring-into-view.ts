import {withAncestors} from './with-ancestors.js';

/** Scrolls to an element's beginning, below a header of the page that stays in view; a page's own `scroll-padding` counts instead. */
export function bringIntoView(element: HTMLElement, block: ScrollLogicalPosition = 'start'): void {
  element.scrollIntoView({block});
  const height = getComputedStyle(document.documentElement).scrollPaddingTop === 'auto' ? coveredHeight(element) : 0;
  if (!height) return;
  element.style.scrollMarginTop = `calc(${height}px + 0.75em)`;
  element.scrollIntoView({block});
}

let isInPlace = false;
/** Gives something the focus for which the visitor has done nothing: the page stays where it is. */
export function focusInPlace(element: HTMLElement): void {
  isInPlace = true;
  element.focus({preventScroll: true});
  isInPlace = false;
}

/** Keeps what the keyboard leads to in an element out from under such a header: going backwards, browsers put it there. */
export function keepFocusInView(root: ShadowRoot): void {
  root.addEventListener('focusin', ({target}) => {
    if (isInPlace) return;
    // Browsers scroll to it first. What is being pressed was seen, and must not slip away from under the pointer.
    requestAnimationFrame(() => {
      const focused = target as HTMLElement;
      if (!focused.matches(':active')) bringIntoView(focused, 'nearest');
    });
  });
}

/** Pixels at the top of the window that something of the page's covers, above the middle of the element. */
function coveredHeight(element: HTMLElement): number {
  const {left, width} = element.getBoundingClientRect();
  const x = left + width / 2;
  let over = document.elementFromPoint(x, 1);
  // Headers are often elements of their own, which hide what they are made of.
  for (let inner; (inner = over?.shadowRoot?.elementFromPoint(x, 1)) && inner !== over;) over = inner;
  for (const one of withAncestors(over)) {
    const {bottom} = one.getBoundingClientRect();
    // What fills half of the window is no header.
    if (/sticky|fixed/.test(getComputedStyle(one).position) && bottom < innerHeight / 2) return bottom;
  }
  return 0;
}
