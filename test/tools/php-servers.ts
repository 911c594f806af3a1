/** What tests of PHP's own web server share. */
import type {ChildProcess} from 'node:child_process';
import {createServer} from 'node:net';

/** A test that fails does not come to stop its own. */
export const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill()));

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
