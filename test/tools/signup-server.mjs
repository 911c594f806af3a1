import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {importReceiver} from '../../scripts/build/receiver.mjs';

// Stand-ins for the services that take signups, below /signups/KEY/NAME, each with the answer it is documented to give,
// and the faults of a network. What was asked of them is at /signups/KEY/asked. /signups/KEY/signup is the real receiver,
// and /signups/KEY/stored what it has.
const asked = new Map();
const JSON_TYPE = {'content-type': 'application/json; charset=utf-8'};
const PAGE = '<!doctype html><title>Log på</title><h1>Velkommen til hotellets net</h1>';
const MOST_BYTES = 200_000;

function answer(context, status, body = '', headers = JSON_TYPE) {
  context.status = status;
  for (const [name, value] of Object.entries(headers)) context.set(name, value);
  context.body = body;
}
const isForm = ({headers}) => headers['content-type']?.startsWith('application/x-www-form-urlencoded');
const isJson = ({headers}) => headers['content-type'] === 'application/json';
const fieldsOf = ({body}) => new URLSearchParams(body);
const received = (id) => JSON.stringify({received: id});

/** @type {Record<string, (context: import('koa').Context, request: {headers: Record<string, string>, body: string}, count: number) => unknown>} */
const services = {
  json: (c, request) =>
    isJson(request) ? answer(c, 200, received(JSON.parse(request.body).id)) : answer(c, 415, '{"error":"unsupported"}'),
  form: (c, request) =>
    isForm(request) ? answer(c, 200, received(JSON.parse(fieldsOf(request).get('signup')).id)) : answer(c, 415, '{"error":"unsupported"}'),
  // A script's answer is at another address.
  'apps-script': (c, request) =>
    isForm(request)
      ? answer(c, 302, '', {location: `answer-${JSON.parse(fieldsOf(request).get('signup')).id}`})
      : answer(c, 200, PAGE, {'content-type': 'text/html'}),
  // Without Accept: application/json it shows its own page.
  formspree: (c, request) =>
    !request.headers.accept?.includes('application/json')
      ? answer(c, 302, '', {location: 'html200'})
      : !fieldsOf(request).get('email')?.includes('@') && fieldsOf(request).has('email')
        ? answer(c, 422, JSON.stringify({errors: [{code: 'TYPE_EMAIL', field: 'email', message: 'should be an email'}]}))
        : answer(c, 200, JSON.stringify({ok: true, next: '/thanks'})),
  netlify: (c, request) =>
    isForm(request) && fieldsOf(request).get('form-name') === 'bliv-frivillig'
      ? answer(c, 200, PAGE, {'content-type': 'text/html', 'x-nf-request-id': '01J'})
      : answer(c, 404, PAGE, {'content-type': 'text/html', 'x-nf-request-id': '01J'}),
  'power-automate': (c, request) =>
    isJson(request) ? answer(c, 202, '', {}) : answer(c, 400, '{"error":{"code":"InvalidRequestContent"}}'),
  webform: (c, request) =>
    isJson(request) && JSON.parse(request.body).webform_id === 'bliv_frivillig'
      ? answer(c, 200, JSON.stringify({sid: '6d95afe9-18d1-4a7d-a1bf-fd38c58c7733'}))
      : answer(c, 400, JSON.stringify({error: {message: 'Invalid webform_id value.'}})),
  // Its page tells where it is shown.
  tab: (c) =>
    answer(
      c,
      200,
      '<!doctype html><title>Tak</title><script>fetch("shown", {method: "POST", body: JSON.stringify({isTop: top === self, hasOpener: opener !== null})})</script>',
      {'content-type': 'text/html'},
    ),
  shown: (c) => answer(c, 204),

  400: (c) => answer(c, 400, '{"error":"invalid","fields":["name"]}'),
  403: (c) => answer(c, 403, '{"error":"origin"}'),
  404: (c) => answer(c, 404, PAGE, {'content-type': 'text/html'}),
  413: (c) => answer(c, 413, '{"error":"too-large"}'),
  cpr: (c) => answer(c, 400, '{"error":"cpr","fields":["message"]}'),
  proof: (c, {body}) =>
    JSON.parse(body).altcha === 'godt bevis' ? answer(c, 200, received(JSON.parse(body).id)) : answer(c, 400, '{"error":"proof"}'),
  429: (c) => answer(c, 429, '{"error":"busy"}', {...JSON_TYPE, 'retry-after': '3600'}),
  500: (c) => answer(c, 500, '{"error":"server"}'),
  503: (c) => answer(c, 503, ''),
  204: (c) => answer(c, 204),
  'fail-then-ok': (c, request, count) => (count < 2 ? answer(c, 500, '') : answer(c, 200, received(JSON.parse(request.body).id))),
  'busy-then-ok': (c, request, count) =>
    count < 2 ? answer(c, 429, '', {'retry-after': '0'}) : answer(c, 200, received(JSON.parse(request.body).id)),
  // A hotel's login page: 200, but nobody has received anything.
  html200: (c) => answer(c, 200, PAGE, {'content-type': 'text/html'}),
  'redirect-to-login': (c) => answer(c, 302, '', {location: 'html200'}),
  'sent-on': (c) => answer(c, 307, '', {location: 'json'}),
  'other-id': (c) => answer(c, 200, received('00000000-0000-4000-8000-000000000000')),
  'half-json': (c) => answer(c, 200, '{"received":"'),
  reset: (c) => {
    c.respond = false;
    c.req.socket.destroy();
  },
  'reset-mid-body': (c) => {
    c.respond = false;
    c.res.writeHead(200, {'content-type': 'application/json', 'content-length': '5000'});
    c.res.write('{"received":', () => setTimeout(() => c.req.socket.destroy(), 20));
  },
  silent: (c, _, __, closing) => {
    c.respond = false;
    return closing;
  },
};

function readBody(request) {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => (body = (body + chunk).slice(0, MOST_BYTES)));
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}

let receiver;

/** The receiver as it is published, made when it is first asked for. */
const realReceiver = (origin) =>
  (receiver ??= importReceiver().then(({startReceiver}) =>
    startReceiver({
      database: path.join(mkdtempSync(path.join(tmpdir(), 'lbb-browser-')), 'signups.db'),
      origins: [origin],
      keepDays: 1,
      perHour: 1000,
    }),
  ));

export const signupServer = () => async (context, next) => {
  const [, key, name] = /^\/signups\/([^/]+)\/([^/]+)$/.exec(context.path) ?? [];
  if (!name) return next();
  if (name === 'asked') return answer(context, 200, JSON.stringify(asked.get(key) ?? []));
  if (name.startsWith('answer-')) return answer(context, context.method === 'GET' ? 200 : 405, received(name.slice(7)));
  if (name === 'signup') {
    context.respond = false;
    return (await realReceiver(context.origin)).handle(context.req, context.res);
  }
  if (name === 'stored') return answer(context, 200, JSON.stringify((await realReceiver(context.origin)).store.all()));
  const request = {method: context.method, headers: context.headers, url: context.url, body: await readBody(context.req)};
  const all = [...(asked.get(key) ?? []), request];
  asked.set(key, all);
  if (!services[name]) return answer(context, 404, '');
  return services[name](context, request, all.length);
};
