// The doors where a page is rendered on a server: in Node without a page, and with the pages of jsdom, happy-dom and linkedom
// as its globals. Usage: node server.mjs node|jsdom|happy-dom|linkedom; each runs in a process of its own.
const url = 'https://kommunen.example/';
const page = '<!doctype html><p>Ring 12 34 56 78</p>';
const windows = {
  node: () => ({}),
  jsdom: async () => new (await import('jsdom')).JSDOM(page, {url}).window,
  'happy-dom': async () => new (await import('happy-dom')).Window({url}),
  linkedom: async () => (await import('linkedom')).parseHTML(page).window,
};
const window = await windows[process.argv[2]]();
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, {value: window[name], configurable: true, writable: true});

const doors = [
  '',
  '/feed.js',
  '/lbb-activities.js',
  '/lbb-opening-hours.js',
  '/lbb-contact-card.js',
  '/lbb-volunteer-signup.js',
  '/lbb.js',
];
for (const door of doors) await import(`lbb-elements${door}`);
console.log(customElements.get('lbb-activities').name);
// It ends when what the loader has started is done; what fails there ends it badly.
