import type {PutBack} from './put-back.js';

/** Notes what others, such as a translator of pages, change in what an element has rendered. */
export class ForeignChanges {
  /** Set with the part that is loaded after the first paint. */
  putBack?: PutBack;
  private readonly records: MutationRecord[] = [];
  private readonly observer = new MutationObserver((records) => this.records.push(...records));

  /** Renders among the nodes that Lit knows. */
  around(root: Node, render: () => void): void {
    const {observer, records} = this;
    const finish = this.putBack?.([...records.splice(0), ...observer.takeRecords()]);
    render();
    finish?.();
    observer.observe(root, {childList: true, subtree: true});
    observer.takeRecords();
  }
}
