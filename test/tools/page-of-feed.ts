/** A page with `<lbb-activities>` from dist/cdn on a site of its own, in a real browser: what its visitor reads. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions} from 'puppeteer-core';

export interface ListedActivity {
  readonly title: string;
  readonly facts: string;
}

export interface ReadPage {
  readonly lines: readonly ListedActivity[];
  /** What stands below the list: where it is from and how old it is. */
  readonly sources: string;
  readonly isFallbackShown: boolean;
}

export class FeedSite {
  private browser?: Browser;
  private readonly server: Server;

  /** @param folder whose files the site has besides the script */
  constructor(private readonly folder: string) {
    this.server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://site');
      const send = (type: string, body: string | Buffer) => response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
      if (url.pathname === '/')
        return send(
          'text/html',
          `<!doctype html><html lang="da"><title>Side</title><script type="module" src="/lbb.js"></script>
           <lbb-activities src="${url.searchParams.get('src')}" days="60"><p>Ring på 12 34 56 78.</p></lbb-activities></html>`,
        );
      const name = path.posix.normalize(url.pathname);
      const file = [path.join('dist/cdn', name), path.join(this.folder, name)].find((one) => existsSync(one));
      return file ? send(name.endsWith('.js') ? 'text/javascript' : 'application/json', readFileSync(file)) : response.writeHead(404).end();
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const {chrome} = (await import(pathToFileURL(path.resolve('scripts/test/chrome.mjs')).href)) as {chrome(): Promise<LaunchOptions>};
    this.browser = await puppeteer.launch(await chrome());
  }

  /** Opens the page, and resolves when its list is drawn or its fallback stays. */
  async open(src: string): Promise<ReadPage> {
    const page = await this.browser!.newPage();
    try {
      await page.goto(`${this.origin}/?src=${encodeURIComponent(src)}`, {waitUntil: 'load'});
      await page.waitForFunction(() => {
        const element = document.querySelector('lbb-activities')!;
        return (
          element.matches(':state(failed)') ||
          Boolean(element.shadowRoot?.querySelector('.item') && element.shadowRoot.querySelector('[part~=sources]'))
        );
      });
      return await page.evaluate(() => {
        const element = document.querySelector('lbb-activities')!;
        const root = element.shadowRoot!;
        const text = (one: Element | null) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
        return {
          lines: [...root.querySelectorAll('.item')].map((item) => ({title: text(item.querySelector('.title')), facts: text(item)})),
          sources: text(root.querySelector('[part~=sources]')),
          isFallbackShown: element.querySelector<HTMLElement>('p')!.offsetHeight > 0,
        };
      });
    } finally {
      await page.close();
    }
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** So many days from now, in Denmark. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(Date.now() + days * 86_400_000);
