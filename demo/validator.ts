// A page for webmasters: paste a calendar or a feed, see its occurrences and what to mend. Uses the headless door alone.
import {FeedError, accountSentence, problemSentence, readFeed, type Feed, type Text} from '../src/feed.js';

const by = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const MOST_ROWS = 500;

const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(new Date());
const inDays = (date: string, days: number) => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
by<HTMLInputElement>('from').value = today;
by<HTMLInputElement>('until').value = inDays(today, 60);

by<HTMLInputElement>('file').addEventListener('change', async ({target}) => {
  const file = (target as HTMLInputElement).files?.[0];
  if (file) await show(new Uint8Array(await file.arrayBuffer()));
});
by<HTMLFormElement>('try').addEventListener('submit', (event) => {
  event.preventDefault();
  void show(by<HTMLTextAreaElement>('text').value);
});

async function show(source: string | Uint8Array): Promise<void> {
  const options = {
    from: by<HTMLInputElement>('from').value,
    until: inDays(by<HTMLInputElement>('until').value, 1),
    timeZone: by<HTMLInputElement>('zone').value,
  };
  by('result').hidden = true;
  try {
    showFeed(await readFeed(source, options));
  } catch (error) {
    by('says').textContent =
      error instanceof FeedError
        ? problemSentence({code: error.code, where: '', values: error.values}, 'da')
        : `Det kan ikke læses: ${String(error)}`;
  }
}

function showFeed(feed: Feed): void {
  const words = (text: Text | undefined) =>
    typeof text === 'string' || !text ? (text ?? '') : (text[feed.language] ?? Object.values(text)[0] ?? '');
  const rows = feed.activities
    .flatMap(({name, occurrences}) => occurrences.map((occurrence) => ({...occurrence, title: words(occurrence.name ?? name)})))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  by('account').textContent = `${accountSentence(feed.sources[0]!, 'da')}.`;
  by('says').textContent =
    `${count(feed.activities.length, 'aktivitet', 'aktiviteter')}, ${count(rows.length, 'gang', 'gange')}, ${count(feed.problems.length, 'ting', 'ting')} at rette. Tiderne er i ${feed.timeZone}.`;
  by('problems').replaceChildren(
    ...(feed.problems.length
      ? feed.problems.map((problem) => element('li', problemSentence(problem, 'da')))
      : [element('li', 'Ingenting. Godt gået.')]),
  );
  by('occurrences').replaceChildren(
    ...rows.slice(0, MOST_ROWS).map(({start, end, title, status, reason}) => {
      const row = document.createElement('tr');
      row.append(
        element('td', start.replace('T', ' ')),
        element('td', end.replace('T', ' ')),
        element('td', title),
        element('td', status === 'scheduled' ? '' : [status, words(reason)].filter(Boolean).join(': ')),
      );
      return row;
    }),
  );
  by('result').hidden = false;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
