// npm run demo: the demo pages with live sources, and a receiver that truly receives; prints the address and opens it in the browser.
import {createServer} from 'vite';
import {start} from './demo-receiver.mjs';

const receiver = await start().catch((error) => console.error(`The demo's form has no receiver: ${error.message}`));
const server = await createServer({
  server: {open: process.env.CI || !process.stdout.isTTY ? false : '/demo/index.html'},
  plugins: receiver && [
    {name: 'lbb-demo-receiver', configureServer: ({middlewares}) => void middlewares.use('/demo/receiver', receiver.middleware)},
  ],
});
await server.listen();
console.log(`\nlbb-elements: ${server.resolvedUrls.local[0]}demo/index.html\n`);
