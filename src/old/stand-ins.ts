/**
 * What our code uses and Chrome 88, Firefox 91 or Safari 14.1 lack, as far as we use it. Test: `test/node-build/old.test.ts`
 * fails when something is used that neither they nor this file have.
 */
function addMissing(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, {value, configurable: true, writable: true});
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

for (const prototype of [Array.prototype, String.prototype]) addMissing(prototype, 'at', at);

addMissing(Array.prototype, 'findLast', function findLast<T>(this: readonly T[], accepts: (one: T) => boolean): T | undefined {
  return [...this].reverse().find(accepts);
});

addMissing(Object, 'hasOwn', (object: object, name: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(object, name));

addMissing(AbortSignal.prototype, 'throwIfAborted', function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw this.reason ?? new DOMException('aborted', 'AbortError');
});

/** `<dialog>` is an unknown element there, and a form in it would load a page. */
if (!('HTMLDialogElement' in globalThis))
  addMissing(HTMLUnknownElement.prototype, 'showModal', function showModal(this: HTMLElement): void {
    const close = () => {
      this.removeAttribute('open');
      this.dispatchEvent(new Event('close'));
    };
    this.setAttribute('open', '');
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      close();
    });
    this.addEventListener('keydown', ({key}) => {
      if (key === 'Escape') close();
    });
  });
