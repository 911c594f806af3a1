/** Whether the page's one language picker stands in an element: in the first list or form, else in the first card or table of hours. */
export function hasPicker(element: Element): boolean {
  const root = element.getRootNode() as ParentNode;
  const place =
    root.querySelector('lbb-activities, lbb-volunteer-signup') ??
    root.querySelector('lbb-contact-card, lbb-opening-hours:not([view=line], [view=badge])');
  return place === element;
}
