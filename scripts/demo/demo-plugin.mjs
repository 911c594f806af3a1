// The demo's feeds: one-off dates are written into them when they are asked for (dev server) and when the demo is built.
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fillDates} from '../../demo/dates.mjs';
import {root} from '../files.mjs';

const folder = path.join(root, 'demo/feeds');
const isFeed = (name) => /\.(json|ics)$/.test(name);

/** Today in Denmark: the demo's groups live there. */
export const today = () => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date());

export const demoFeed = (name) => fillDates(readFileSync(path.join(folder, name), 'utf8'), today());

export function demoPlugin() {
  let outDir;
  return {
    name: 'lbb-demo-feeds',
    configResolved: (config) => void (outDir = config.build.outDir),
    configureServer(server) {
      server.middlewares.use('/demo/feeds/', (request, response, next) => {
        const name = path.basename(new URL(request.url, 'http://demo').pathname);
        if (!isFeed(name) || !readdirSync(folder).includes(name)) return next();
        response.setHeader('content-type', name.endsWith('.ics') ? 'text/calendar; charset=utf-8' : 'application/json; charset=utf-8');
        response.end(demoFeed(name));
      });
    },
    writeBundle() {
      const target = path.join(outDir, 'demo/feeds');
      mkdirSync(target, {recursive: true});
      for (const name of readdirSync(folder))
        isFeed(name)
          ? writeFileSync(path.join(target, name), demoFeed(name))
          : copyFileSync(path.join(folder, name), path.join(target, name));
    },
  };
}
