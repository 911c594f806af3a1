// npm run demo: the demo pages with live sources; prints the address and opens it in the browser.
import {createServer} from 'vite';

const server = await createServer({server: {open: process.env.CI || !process.stdout.isTTY ? false : '/demo/index.html'}});
await server.listen();
console.log(`\nlbb-elements: ${server.resolvedUrls.local[0]}demo/index.html\n`);
