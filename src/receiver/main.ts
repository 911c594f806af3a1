/** Runs the receiver with settings from the environment; see README.md. */
import {createServer} from 'node:http';
import {startReceiver} from './receiver.js';
import {readSettings} from './settings.js';

function start() {
  try {
    const settings = readSettings(process.env);
    return {settings, receiver: startReceiver({...settings, log: (line) => console.log(new Date().toISOString(), line)})};
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}

const {settings, receiver} = start();
const server = createServer(receiver.handle);
server.headersTimeout = 10_000;
server.requestTimeout = 20_000;
server.listen(settings.port, settings.host, () => {
  const address = server.address();
  console.log(`receiver: http://${typeof address === 'object' && address ? `${address.address}:${address.port}` : address}/signup`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => void receiver.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  });
