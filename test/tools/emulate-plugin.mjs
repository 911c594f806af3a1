// command 'emulate-zone': the machine's time zone ('' = its own), Chromium only
// command 'emulate-cpu': how many times slower than the machine is ({rate}), Chromium only
// command 'trace-tasks': begins ({}) and ends ({mark: a performance mark of the page}), then gives the longest task's own time, Chromium only
// command 'emulate-features': any media feature (forced-colors, prefers-contrast ...), Chromium only
import {traceTasks} from './trace-tasks.mjs';

let endTrace;

/** One for each page, kept open: closing it drops what it emulates, and another could not take that back. */
const sessions = new WeakMap();
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export const emulatePlugin = () => ({
  name: 'emulate-features',
  async executeCommand({command, payload, session}) {
    if (!['emulate-features', 'emulate-zone', 'emulate-cpu', 'trace-tasks'].includes(command)) return;
    const page = session.browser.getPage?.(session.id);
    if (session.browser.name !== 'Chrome') return {skipped: session.browser.name};
    if (command === 'emulate-zone') {
      await page.emulateTimezone(payload.zone || undefined);
      return true;
    }
    if (command === 'trace-tasks' && payload.mark) {
      const tasks = await endTrace(({name}) => name === payload.mark);
      return Math.max(...tasks.map(({own}) => own));
    }
    const cdp = await sessionOf(page);
    if (command === 'trace-tasks') {
      endTrace = await traceTasks(cdp);
      return true;
    }
    if (command === 'emulate-cpu') {
      await cdp.send('Emulation.setCPUThrottlingRate', {rate: payload.rate});
      return true;
    }
    await cdp.send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(payload.features ?? {}).map(([name, value]) => ({name, value})),
    });
    return true;
  },
});
