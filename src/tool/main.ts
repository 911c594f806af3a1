/** `lbb-feed` as it is started; see README.md. */
import {run} from './run.js';

/** Put in by `scripts/build/tool.mjs`. */
declare const TOOL_VERSION: string;

const isTerminal = process.stderr.isTTY;
// A progress line stands until something else is written.
let hasProgress = false;
const clear = () => {
  if (hasProgress) process.stderr.write('\r\x1b[K');
  hasProgress = false;
};

// Whoever reads has gone away (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), TOOL_VERSION, {
  print(text) {
    clear();
    process.stdout.write(text);
  },
  log(line) {
    clear();
    process.stderr.write(`${line}\n`);
  },
  progress(line) {
    if (!isTerminal) return;
    clear();
    process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1));
    hasProgress = true;
  },
  isTerminal,
  environment: process.env,
  now: () => new Date(),
});
clear();
