/** Scrolls to an element's beginning, below a header of the page that stays in view; a page's own `scroll-padding` counts instead. */
export function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView({block: 'start'});
  const height = getComputedStyle(document.documentElement).scrollPaddingTop === 'auto' ? coveredHeight(element) : 0;
  if (!height) return;
  element.style.scrollMarginTop = `calc(${height}px + 0.75em)`;
  element.scrollIntoView({block: 'start'});
}

/** Pixels at the top of the window that something of the page's covers, above the middle of the element. */
function coveredHeight(element: HTMLElement): number {
  const {left, width} = element.getBoundingClientRect();
  for (let over = document.elementFromPoint(left + width / 2, 1); over; over = over.parentElement) {
    const {bottom} = over.getBoundingClientRect();
    // What fills half of the window is no header.
    if (/sticky|fixed/.test(getComputedStyle(over).position) && bottom < innerHeight / 2) return bottom;
  }
  return 0;
}
