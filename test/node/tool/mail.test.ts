import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {test} from 'node:test';
import {ToolFolder} from '../../tools/feed-tool.js';

const own = createRequire(path.join(process.cwd(), 'src/receiver/package.json'));
interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly from: {readonly text: string};
  readonly to: {readonly text: string};
  readonly headers: ReadonlyMap<string, unknown>;
}

test('a source that cannot be read is told by mail, in Danish, once', async () => {
  const {SMTPServer} = own('smtp-server') as {
    SMTPServer: new (options: object) => {
      listen(port: number, host: string, done: () => void): void;
      close(done: () => void): void;
      server: {address(): AddressInfo};
    };
  };
  const {simpleParser} = own('mailparser') as {simpleParser(stream: unknown): Promise<Mail>};
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream: unknown, _: object, done: () => void) => void simpleParser(stream).then((mail) => (mails.push(mail), done())),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tool = new ToolFolder();
  tool.write(
    'lbb-feed.json',
    JSON.stringify({
      groups: [{id: 'ribe', feed: 'public/ribe.json', sources: [{name: 'Ribes kalender', file: 'nothing.ics'}]}],
      tell: {mail: {smtp: '${SMTP}', from: 'feed@forening.example', to: 'webmaster@forening.example'}},
    }),
  );
  const environment = {SMTP: `smtp://127.0.0.1:${server.server.address().port}`};
  for (const hours of [8, 9])
    assert.equal((await tool.fetch({environment, args: ['--lang=da'], now: `2026-11-29T0${hours}:00:00Z`})).code, 3);
  await new Promise<void>((resolve) => server.close(resolve));
  tool.remove();
  assert.deepEqual(
    mails.map(({subject, text, from, to, headers}) => [subject, text, from.text, to.text, headers.get('auto-submitted')]),
    [
      [
        'Kalendere til jeres feed',
        'Ribes kalender (ribe): filen findes ikke. Se efter navnet, og hvilken mappe den ligger i. Der er ingen kopi at bruge.\n',
        'feed@forening.example',
        'webmaster@forening.example',
        'auto-generated',
      ],
    ],
  );
});
