/** What editors put into what is empty counts as nothing: white space, `&nbsp;`, a space without width. */
const isSeen = (node: Node): boolean => /[^\s\u200b\u2060]/.test(node.textContent!);

/** Whether the page has put something between the tags that is better than the element's own "loading" or "failed". */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && (isSeen(node) || node.matches('img, svg, iframe, video') || node.querySelector('img, svg, iframe, video'))
      : node.nodeType === Node.TEXT_NODE && isSeen(node),
  );
