import {expect} from '@open-wc/testing';

/** Of the engines only Chromium tells what moves on a page; what a first visit asks for is tried there, too, and nowhere else. */
export const tellsWhatMoves = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

let key = 0;

/** A folder of that server which answers when the test lets it: see test/tools/held-server.mjs. */
export function held() {
  const folder = `/held/${Date.now()}-${key++}`;
  const ask = async (what: string) => (await (await fetch(`${folder}/${what}`, {cache: 'no-store'})).json()) as string[];
  const told = async (what: string, files: readonly string[]): Promise<void> => {
    let asked: string[] = [];
    const names = () => asked.map((file) => file.replace(/^lbb\/|(-[\w-]{7})?\.js$/g, '')).sort();
    for (let i = 0; i < 600 && String(names()) !== String([...files].sort()); i++) asked = await ask(what);
    expect(names()).to.deep.equal([...files].sort());
  };
  const waiting = (...files: readonly string[]) => told('waiting', files);
  return {
    folder,
    /** The names of the files in the script's folder `lbb`. */
    files: () => ask('files'),
    /** One file, or all that has been asked for by now, is answered. */
    release: (file = '') => ask(`release?${file}`),
    /** Only this file is held back: of more than five at once a browser would keep the test's own requests waiting. */
    holdOnly: (file: string) => ask(`hold?${file}`),
    /** All that has been asked for. */
    asked: (...files: readonly string[]) => told('asked', files),
    /** The paths of what has been asked for and not been answered. */
    unanswered: () => ask('waiting'),
    /** What is asked for together while nothing of it has been answered, without the hashes in files' names. */
    waiting,
    /** The same; then it is answered. */
    async round(...files: readonly string[]): Promise<void> {
      await waiting(...files);
      await ask('release');
    },
  };
}

/** A page in a frame. */
export function framed(attributes: Partial<HTMLIFrameElement>): HTMLIFrameElement {
  const frame = Object.assign(document.createElement('iframe'), {width: '360', height: '600', ...attributes});
  document.body.append(frame);
  return frame;
}
