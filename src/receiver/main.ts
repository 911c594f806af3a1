/** Runs the receiver with settings from the environment; see README.md. */
import {createServer} from 'node:http';
import {startReceiver} from './receiver.js';

const {env} = process;
const required = (name: string): string => {
  const value = env[name];
  if (!value) {
    console.error(`${name} is missing; see README.md`);
    process.exit(1);
  }
  return value;
};

const receiver = startReceiver({
  database: env['LBB_DATABASE'] ?? 'signups.db',
  origins: required('LBB_ORIGINS').split(/[\s,]+/),
  keepDays: Number(env['LBB_KEEP_DAYS'] ?? 90),
  perHour: Number(env['LBB_PER_HOUR'] ?? 20),
  mail: env['LBB_SMTP'] ? {smtp: env['LBB_SMTP'], from: required('LBB_MAIL_FROM'), to: required('LBB_MAIL_TO')} : undefined,
  proofKey: env['LBB_PROOF_KEY'],
  isBehindProxy: env['LBB_BEHIND_PROXY'] === '1',
  log: (line) => console.log(new Date().toISOString(), line),
});
const server = createServer(receiver.handle);
server.headersTimeout = 10_000;
server.requestTimeout = 20_000;
server.listen(Number(env['LBB_PORT'] ?? 8787), env['LBB_HOST'] ?? '127.0.0.1', () => {
  const address = server.address();
  console.log(`receiver: http://${typeof address === 'object' && address ? `${address.address}:${address.port}` : address}/signup`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => void receiver.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  });
