/** Says how high a page in a frame is, to the page around it: in the words of four libraries, so that each host understands one. */
export function tellHeight(): void {
  if (parent === self) return;
  // pym.js names the frame in its address, WordPress behind the #, iframe-resizer in a message.
  const childId = new URLSearchParams(location.search).get('childId');
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  let resizer: string | undefined;

  const send = (message: unknown): void => parent.postMessage(message, '*');
  const tell = (): void => {
    const box = document.documentElement.getBoundingClientRect();
    const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
    send({type: 'iframe-resized', width, height});
    if (childId) send(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
    if (secret) send({message: 'height', value: height, secret});
    if (resizer) send(`[iFrameSizer]${resizer}:${height}:${width}:mutationObserver`);
  };

  // WordPress hides the frame until it speaks, and browsers measure nothing in hidden frames by themselves.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const [, id] = /^\[iFrameSizer\]([^:]+)/.exec(typeof data === 'string' ? data : '') ?? [];
    const {type, message} = (data ?? {}) as {type?: unknown; message?: unknown};
    // WordPress is `ready` when it listens, which may be after the first height was told.
    const isGreeting = type === 'iframe-child-init' || message === 'ready' || (id && id !== resizer);
    resizer = id ?? resizer;
    if (isGreeting) tell();
  });
  // A frame without an origin cannot follow links; WordPress does it for pages of the same host.
  if (secret && self.origin === 'null')
    addEventListener('click', (event) => {
      const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
      if (!/^https?:$/.test(link?.protocol ?? '')) return;
      event.preventDefault();
      send({message: 'link', value: link!.href, secret});
    });
}
