// A browser that stands still is replaced before the next file of tests: it would answer none of them, and each would wait for it.

/** Rejects after `seconds`; what the promise does later is nobody's matter. */
async function within(seconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser stood still: no ${what} within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A Web Test Runner BrowserLauncher around those that `make` makes, one after another.
 * @param make gives a launcher that runs one file at a time
 * @param kill ends a launcher's processes, whatever state they are in
 * @param limits in seconds
 */
export function steadyLauncher(make, kill, {start = 180, stop = 60} = {}) {
  let launcher = make();
  let setup = [];
  const replace = async () => {
    kill(launcher);
    launcher = make();
    await launcher.initialize?.(...setup);
  };
  return {
    name: launcher.name,
    type: launcher.type,
    concurrency: launcher.concurrency,
    async initialize(...args) {
      setup = args;
      await launcher.initialize?.(...args);
    },
    async startSession(id, url) {
      try {
        await within(start, 'start', launcher.startSession(id, url));
      } catch {
        await replace();
        await within(start, 'start', launcher.startSession(id, url));
      }
    },
    async stopSession(id) {
      try {
        return await within(stop, 'end', launcher.stopSession(id));
      } catch (error) {
        await replace();
        throw error;
      }
    },
    startDebugSession: (...args) => launcher.startDebugSession(...args),
    isActive: (id) => launcher.isActive(id),
    getBrowserUrl: (id) => launcher.getBrowserUrl(id),
    getPage: (id) => launcher.getPage(id),
    async stop() {
      await within(stop, 'end', launcher.stop()).catch(() => kill(launcher));
    },
  };
}
