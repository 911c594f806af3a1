// The script-tag folder as a webmaster replaces it, below /updates/KEY/, for each test by its own key: first an older version
// lies there, whose files have other names; after `/updates/KEY/replace` only today's. Who asks for lbb.js by its plain address
// still gets the older one then, as from a cache. `/updates/KEY/cut` and `/mend`: files of parts are missing for a while.
import {readFileSync} from 'node:fs';
import path from 'node:path';

const OLDER = 'lbb-before';
const states = new Map();
const cdn = path.resolve('dist/cdn');

const send = (context, body, type = 'js') => {
  context.type = type;
  context.body = body;
  context.set('cache-control', 'no-store');
};

export const updateServer = () => async (context, next) => {
  const [, key, name] = /^\/updates\/([\w-]+)\/(.+)$/.exec(context.path) ?? [];
  // As the .htaccess says that lies there: frames without an origin may load the code.
  if (context.path.startsWith('/dist/cdn/')) context.set('access-control-allow-origin', '*');
  if (!name) return next();
  const state = states.get(key) ?? {};
  states.set(key, state);
  if (name === 'replace' || name === 'cut' || name === 'mend') {
    if (name === 'replace') state.isReplaced = true;
    else state.isCut = name === 'cut';
    return send(context, 'ok', 'text');
  }
  const [, page] = /^(page|links)\.html$/.exec(name) ?? [];
  if (page) {
    const feed = `/feeds/updates-${key}/100-offers.json`;
    const body =
      page === 'links'
        ? `<a href="${feed}#lbb=activities">Se kalenderen</a> <a href="${feed}#lbb=opening-hours">Se tiderne</a>`
        : `<lbb-activities src="${feed}">Ring 12 34 56 78</lbb-activities>`;
    return send(
      context,
      `<!doctype html><html lang="da"><meta charset="utf-8">
       <script>const errors = []; console.error = (...parts) => errors.push(parts.join(' '));</script>
       <script type="module" src="lbb.js"></script>${body}`,
      'html',
    );
  }
  const isOlder = name.startsWith(`${OLDER}/`);
  if ((isOlder && state.isReplaced) || (state.isCut && name !== 'lbb.js')) return (context.status = 404);
  const code = readFileSync(path.join(cdn, isOlder ? name.replace(OLDER, 'lbb') : name), 'utf8');
  const wantsOlder = name === 'lbb.js' && (!state.isReplaced || !context.querystring);
  send(context, wantsOlder ? code.replaceAll('./lbb/', `./${OLDER}/`) : code);
};
