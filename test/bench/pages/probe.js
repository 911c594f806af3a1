// Runs in every measured page before anything else. `bench.rows()` is said by the page that is measured.
{
  const LEAST = 10;
  const bench = (globalThis.bench = {painted: 0, largest: 0, answered: 0, tasks: [], shift: 0, errors: [], rows: () => []});
  addEventListener('error', ({message}) => bench.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => bench.errors.push(String(reason)));
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true});
  observe('longtask', ({startTime, duration}) => bench.tasks.push([startTime, duration]));
  observe('largest-contentful-paint', ({startTime}) => (bench.largest = startTime));
  observe('layout-shift', ({value}) => (bench.shift += value));

  // A message sent in an animation frame arrives when that frame's style, layout and painting are done.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.(performance.now());
  const afterPaint = (then) => {
    waiting.push(then);
    channel.port2.postMessage(0);
  };

  /** The first letter into the page's search field as soon as there is one, and when the list has answered it. */
  let isTyped = false;
  const typeFirst = () => {
    const field = bench.painted && !isTyped && bench.field?.();
    if (!field) return;
    isTyped = true;
    const texts = () => [...bench.rows()].map((row) => row.textContent);
    const before = texts();
    // The letters may leave the first rows as they are. That fewer are drawn while somebody types, or more by then, is no answer.
    const isAnswered = () => texts().some((text, i) => i < before.length && text !== before[i]);
    field.focus();
    field.value = 'kor';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: 'kor'}));
    const frame = () => (isAnswered() ? afterPaint((now) => (bench.answered = now)) : requestAnimationFrame(frame));
    requestAnimationFrame(frame);
  };

  // Looks only when something was drawn: a loop of frames would take time from whoever yields to the page.
  let isLooking = false;
  const look = () => {
    isLooking = false;
    const rows = bench.painted ? [] : bench.rows();
    const box = rows.length >= LEAST && rows[0].getBoundingClientRect();
    if (box && box.height && box.top < innerHeight)
      afterPaint((now) => {
        bench.painted ||= now;
        typeFirst();
      });
  };
  const observer = new MutationObserver(() => {
    if (bench.field) requestAnimationFrame(typeFirst);
    if (bench.painted || isLooking) return;
    isLooking = true;
    requestAnimationFrame(look);
  });
  const roots = [];
  const watch = (root) => {
    roots.push(root);
    observer.observe(root, {childList: true, subtree: true});
  };
  watch(document);
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };

  /** Resolves when the list has been painted and for `quiet` ms nothing was fetched, drawn or working. */
  bench.settled = (quiet) =>
    new Promise((resolve) => {
      let state = '';
      let since = performance.now();
      let last = since;
      const tick = () => {
        const now = performance.now();
        const seen = `${bench.painted} ${bench.answered} ${bench.rows().length} ${performance.getEntriesByType('resource').length} ${bench.tasks.length}`;
        if (seen !== state || now - last > 250) since = now;
        state = seen;
        last = now;
        if (bench.painted && (bench.answered || !bench.field) && now - since > quiet) resolve();
        else setTimeout(tick, 50);
      };
      tick();
    });

  /** Nodes of the document, shadow trees included. */
  bench.nodes = (root = document) => {
    let count = 1;
    for (let node = root.firstChild; node; node = node.nextSibling) count += bench.nodes(node);
    return count + (root.shadowRoot ? bench.nodes(root.shadowRoot) : 0);
  };

  /**
   * When the next key is pressed, and the last paint of something drawn after it, once nothing was drawn for `quiet` ms. The
   * first paint counts in any case: a key that leaves the lines as they are may have drawn all of them anew.
   */
  bench.nextKey = (quiet) => {
    bench.key = new Promise((resolve) =>
      addEventListener(
        'keydown',
        ({timeStamp}) => {
          let isDrawn = true;
          let painted = timeStamp;
          let last = Infinity; // until it is painted
          const drawing = new MutationObserver(() => (isDrawn = true));
          for (const root of roots) drawing.observe(root, {childList: true, characterData: true, subtree: true});
          const frame = () => {
            if (isDrawn) {
              last = Infinity;
              afterPaint((now) => (last = painted = now));
            }
            isDrawn = false;
            if (performance.now() - last < quiet) return requestAnimationFrame(frame);
            drawing.disconnect();
            resolve([timeStamp, painted]);
          };
          requestAnimationFrame(frame);
        },
        {once: true, capture: true},
      ),
    );
  };
}
