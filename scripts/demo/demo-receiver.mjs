// The demo's receiver: the published one, a mail server on this machine that takes its mails, and a page that shows them.
// Nothing leaves the machine, and nothing is kept when the demo ends.
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {importReceiver} from '../build/receiver.mjs';
import {escapeMarkup as escape, root} from '../files.mjs';

const own = createRequire(path.join(root, 'src/receiver/package.json'));

function article({subject, to, replyTo, text, date}) {
  const facts = {Til: to?.text, 'Svar til': replyTo?.text ?? 'ingen mail', Modtaget: date?.toLocaleTimeString('da-DK')};
  const lines = Object.entries(facts).map(([term, value]) => `<dt>${term}</dt><dd>${escape(value)}</dd>`);
  return `<article><h2>${escape(subject)}</h2><dl>${lines.join('')}</dl><pre>${escape(text)}</pre></article>`;
}

const page = (
  mails,
) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3"><title>Det er kommet frem · lbb-elements</title><link rel="icon" href="data:,"><link rel="stylesheet" href="../page.css"></head>
<body class="blue"><header class="bar"><div><a class="name" href="../index.html">Frivilliggruppen Ribe</a><nav aria-label="Demosider">
<a href="../esbjerg.html">Det sker</a><a href="../bliv-frivillig.html">Bliv frivillig</a><a href="arrived" aria-current="page">Det er kommet frem</a></nav></div></header>
<main><h1>Koordinatorens indbakke</h1><p class="lead">${mails.length ? 'Det er, hvad koordinatoren får. Mailene er sendt og modtaget på denne maskine.' : 'Her er ingen mails endnu. Udfyld skemaet, så kommer der en.'}</p>
${mails.map(article).join('')}</main></body></html>`;

/**
 * Starts it.
 * @returns {Promise<{middleware: import('vite').Connect.NextHandleFunction, close: () => Promise<void>}>} to be mounted
 *   at `/demo/receiver`: `POST signup`, `GET arrived`
 */
export async function start() {
  const {startReceiver} = await importReceiver();
  const {SMTPServer} = own('smtp-server');
  const {simpleParser} = own('mailparser');
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-demo-'));
  const mails = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => void simpleParser(stream).then((mail) => (mails.unshift(mail), mails.splice(50), done()), done),
  });
  await new Promise((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  let receiver;
  // The demo's address is not known before its first request.
  const receiverFor = (host) => {
    const port = host.split(':').at(-1);
    receiver ??= startReceiver({
      database: path.join(folder, 'signups.db'),
      origins: [host, `localhost:${port}`, `127.0.0.1:${port}`].map((one) => `http://${one}`),
      keepDays: 1,
      perHour: 1000,
      mail: {
        smtp: `smtp://127.0.0.1:${smtp.server.address().port}`,
        from: 'Skema <skema@frivillig.example>',
        to: 'ribe@frivillig.example',
      },
    });
    return receiver;
  };
  return {
    middleware(request, response, next) {
      if (request.method === 'GET' && /\/arrived\/?$/.test(request.url))
        return void response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page(mails));
      if (!/\/signup$/.test(request.url)) return next();
      return receiverFor(request.headers.host).handle(request, response);
    },
    async close() {
      await receiver?.close();
      await new Promise((resolve) => smtp.close(resolve));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
