// The script-tag folder on a server that answers when the test lets it, below /held/KEY/, for each test by its own key:
// `waiting` names what has been asked for and not been answered, `release` answers that, `release?NAME` one of it. `page.html?BODY` is answered at once, as
// is `files`: the names of the files in `lbb`. `arriving.html?BODY` comes in the parts that <!--later--> divides it into, each when it is released. After
// `hold?NAME` nothing else is held back; `asked` names all that has been asked for.
import {readFileSync} from 'node:fs';
import path from 'node:path';

const cdn = path.resolve('dist/cdn');
const held = new Map();

const DAILY = {
  version: 1,
  activities: [
    {
      id: 'a',
      name: 'Sangaften',
      summary: 'Vi synger sammen, og alle kan være med.',
      url: 'https://forening.example/sang',
      schedule: [{byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], startTime: '19:00', endTime: '21:00'}],
    },
  ],
};
const LARGE = {
  version: 1,
  orderedFrom: '2026-01-05',
  activities: Array.from({length: 60}, (_, i) => ({...DAILY.activities[0], id: `a${i}`, description: 'la '.repeat(3000)})),
};
const feeds = {
  'large.json': JSON.stringify(LARGE),
  'feed.json': JSON.stringify(DAILY),
  'feed.ics':
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Sangaften\nDTSTART:20260105T190000\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR',
};

export const heldServer = () => async (context, next) => {
  const [, key, name] = /^\/held\/([\w-]+)\/(.+)$/.exec(context.path) ?? [];
  if (!name) return next();
  const known = held.get(key) ?? {waiting: new Map(), asked: []};
  held.set(key, known);
  const {waiting, asked} = known;
  context.set('cache-control', 'no-store');
  context.type = path.extname(name) || 'json';
  if (name === 'files') return (context.body = JSON.stringify(JSON.parse(readFileSync(path.join(cdn, 'lbb-files.json'), 'utf8')).files));
  if (name === 'asked') return (context.body = JSON.stringify(asked));
  if (name === 'hold') return ((known.only = context.querystring), (context.body = '[]'));
  if (name === 'waiting') return (context.body = JSON.stringify([...waiting.keys()]));
  if (name === 'release') {
    for (const [one, answer] of waiting)
      if (!context.querystring || one === context.querystring) {
        answer();
        waiting.delete(one);
      }
    return (context.body = '[]');
  }
  if (name === 'page.html')
    return (context.body = `<!doctype html>${decodeURIComponent(context.querystring)}<script type="module" src="lbb.js"></script>`);
  if (name === 'arriving.html') {
    // Written past the server's plugins, which would wait for all of it.
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'});
    const [first, ...others] = decodeURIComponent(context.querystring).split('<!--later-->');
    // WebKit looks at no less than this before it begins.
    context.res.write(`<!doctype html><!--${' '.repeat(4096)}--><script type="module" async src="lbb.js"></script>${first}`);
    for (const part of others) {
      await new Promise((resolve) => waiting.set(name, resolve));
      context.res.write(part);
    }
    return context.res.end();
  }
  asked.push(name);
  if (!known.only || name === known.only) await new Promise((resolve) => waiting.set(name, resolve));
  context.body = feeds[name] ?? readFileSync(path.join(cdn, name));
};
