// What npm run demo serves besides files: feeds with today's dates, and pages with their frame, code and tables.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fillDates} from '../../demo/dates.mjs';
import {root} from '../files.mjs';
import {expandPage} from './pages.mjs';

const folder = path.join(root, 'demo/feeds');
const isFeed = (name) => /\.(json|ics)$/.test(name);

/** Today in Denmark: the demo's groups live there. */
const today = () => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date());

export const demoFeeds = () => readdirSync(folder).filter(isFeed);
export const demoFeed = (name) => fillDates(readFileSync(path.join(folder, name), 'utf8'), today());

export const demoPlugin = () => ({
  name: 'lbb-demo',
  configureServer(server) {
    server.middlewares.use('/demo/feeds/', (request, response, next) => {
      const name = path.basename(new URL(request.url, 'http://demo').pathname);
      if (!demoFeeds().includes(name)) return next();
      response.setHeader('content-type', name.endsWith('.ics') ? 'text/calendar; charset=utf-8' : 'application/json; charset=utf-8');
      response.end(demoFeed(name));
    });
  },
  transformIndexHtml: {order: 'pre', handler: (page, {filename}) => expandPage(path.basename(filename), page)},
});
