/** Sets an element's `:state(name)`; a browser without custom states does nothing. */
export type SetState = (name: string, isOn: boolean) => void;

export function statesOf(element: HTMLElement): SetState {
  let states: CustomStateSet | undefined;
  try {
    ({states} = element.attachInternals());
  } catch {
    // No ElementInternals.
  }
  return (name, isOn) => {
    try {
      states?.[isOn ? 'add' : 'delete'](name);
    } catch {
      // Browsers that took only names with two dashes.
    }
  };
}
