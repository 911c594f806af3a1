// A WTR BrowserLauncher that drives WebKitGTK through its own W3C WebDriver: no npm dependency.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';

const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer()
      .once('error', rej)
      .listen(0, '127.0.0.1', () => {
        const {port} = s.address();
        s.close(() => res(port));
      });
  });
const findMiniBrowser = () => {
  for (const lib of ['x86_64-linux-gnu', 'aarch64-linux-gnu'])
    for (const v of ['4.1', '4.0', '6.0']) {
      const p = v === '6.0' ? `/usr/lib/${lib}/webkitgtk-6.0/MiniBrowser` : `/usr/lib/${lib}/webkit2gtk-${v}/MiniBrowser`;
      if (existsSync(p)) return p;
    }
};
export const findWebKit = () => {
  const driver = ['/usr/bin/WebKitWebDriver'].find(existsSync),
    binary = findMiniBrowser();
  return driver && binary ? {driver, binary} : undefined;
};
// W3C key code points
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Delete: '\uE017',
};
const BUTTON = {left: 0, middle: 1, right: 2};

export function webkitLauncher({driver, binary} = findWebKit() ?? {}) {
  let proc, xvfb, base, display, session, starting, host;
  const active = new Map();
  const call = async (method, path, body) => {
    const r = await fetch(base + path, {method, body: body && JSON.stringify(body), headers: {'content-type': 'application/json'}});
    const {value} = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const startXvfb = () =>
    new Promise((res, rej) => {
      xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      xvfb.once('error', rej);
      xvfb.stdio[3].once('data', (d) => res(':' + d.toString().trim()));
    });
  // The driver alone would leave a browser that no longer answers it, at work.
  const kill = () => {
    try {
      if (proc) process.kill(-proc.pid, 'SIGKILL');
    } catch {} // it had ended
    xvfb?.kill();
  };
  const start = async () => {
    process.once('exit', kill);
    display = process.env.DISPLAY || (process.env.WAYLAND_DISPLAY ? '' : await startXvfb());
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    proc = spawn(driver, [`--port=${port}`], {
      detached: true, // a process group of its own, with its browser
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {...process.env, ...(display && {DISPLAY: display}), LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1'},
    });
    for (let i = 0; ; i++)
      try {
        await call('GET', '/status');
        break;
      } catch (e) {
        if (i > 1200) throw e;
        await new Promise((r) => setTimeout(r, 50));
      }
    const {sessionId} = await call('POST', '/session', {
      capabilities: {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary, args: ['--automation']}}},
    });
    session = `/session/${sessionId}`;
  };
  const go = (url) => call('POST', `${session}/url`, {url});
  const exec = (script, args = []) => call('POST', `${session}/execute/sync`, {script, args});
  const actions = (list) => call('POST', `${session}/actions`, {actions: list});
  const keys = (seq) => actions([{type: 'key', id: 'k', actions: seq}]);
  const page = {
    keyboard: {
      type: (s) =>
        keys(
          [...s].flatMap((c) => [
            {type: 'keyDown', value: c},
            {type: 'keyUp', value: c},
          ]),
        ),
      press: (k) => {
        const ks = k.split('+').map((x) => KEYS[x] ?? x);
        return keys([...ks.map((value) => ({type: 'keyDown', value})), ...ks.reverse().map((value) => ({type: 'keyUp', value}))]);
      },
      down: (k) => keys([{type: 'keyDown', value: KEYS[k] ?? k}]),
      up: (k) => keys([{type: 'keyUp', value: KEYS[k] ?? k}]),
    },
    mouse: {
      move: (x, y) => actions([{type: 'pointer', id: 'm', actions: [{type: 'pointerMove', duration: 0, x, y}]}]),
      click: (x, y, {button = 'left'} = {}) =>
        actions([
          {
            type: 'pointer',
            id: 'm',
            actions: [
              {type: 'pointerMove', duration: 0, x, y},
              {type: 'pointerDown', button: BUTTON[button]},
              {type: 'pointerUp', button: BUTTON[button]},
            ],
          },
        ]),
    },
    // The test page lives in a frame of exactly the wanted size: MiniBrowser's own window cannot get narrower than 447 px.
    async setViewport({width, height}) {
      await call('POST', `${session}/frame`, {id: null});
      await exec('const f = document.querySelector("iframe"); f.style.width = arguments[0] + "px"; f.style.height = arguments[1] + "px";', [
        width,
        height,
      ]);
      await enter();
    },
  };
  const enter = () => call('POST', `${session}/frame`, {id: 0});
  const open = async (url) => {
    await call('POST', `${session}/frame`, {id: null});
    await exec(
      `const f = document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'));
      document.body.style.margin = 0; f.style.cssText = 'border:0;display:block;width:800px;height:600px'; f.src = arguments[0]; f.onload = () => f.contentWindow.focus();`,
      [url],
    );
    await enter();
  };
  return {
    name: 'Webkit',
    type: 'puppeteer',
    concurrency: 1, // the facade below speaks what the WTR command plugins ask of a puppeteer page
    getPage: (id) => {
      if (!active.has(id)) throw new Error('no session ' + id);
      return page;
    },
    async startSession(id, url) {
      await (starting ??= start());
      active.set(id, url);
      if (!host) {
        await call('POST', `${session}/window/rect`, {x: 0, y: 0, width: 1600, height: 1200});
        await go((host = new URL('/?mode=iframe', url).href));
      }
      await open(url);
    },
    exec,
    isActive: (id) => active.has(id),
    getBrowserUrl: () => exec('return location.href'),
    async stopSession(id) {
      active.delete(id);
      await open('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('no debug session in WebKit');
    },
    async stop() {
      try {
        if (session) await call('DELETE', session);
      } catch {}
      proc?.kill();
      xvfb?.kill();
    },
    kill,
  };
}
