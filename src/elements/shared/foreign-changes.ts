import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PutBack} from './put-back.js';

/** By the root of an element; set with the part that is loaded after the first paint. */
export const putBackOf = new WeakMap<Node, PutBack>();

/** Notes what others, such as a translator of pages, change in what an element has rendered, so that it renders among the nodes that Lit knows. */
export class ForeignChanges implements ReactiveController {
  private finish?: ReturnType<PutBack>;
  private readonly records: MutationRecord[] = [];
  private readonly observer = new MutationObserver((records) => this.records.push(...records));

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: Node}) {
    host.addController(this);
  }

  get putBack(): PutBack | undefined {
    return putBackOf.get(this.host.renderRoot);
  }

  hostUpdate(): void {
    this.finish = this.putBack?.([...this.records.splice(0), ...this.observer.takeRecords()]);
  }

  hostUpdated(): void {
    this.finish?.();
    this.observer.observe(this.host.renderRoot, {childList: true, subtree: true});
    this.observer.takeRecords();
  }
}
