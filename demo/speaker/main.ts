/** The speaker's page; `#uk` behind its address opens one language. */
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import {matchLanguage, tags} from '../../src/text/languages.js';
import {Speaker} from './speaker.js';
import {readTranslation} from './units.js';
import {view} from './view.js';

const host = document.querySelector<HTMLElement>('#speaker')!;

async function textAt(file: string): Promise<string> {
  const answer = await fetch(new URL(host.dataset.locales! + file, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status} ${file}`);
  return answer.text();
}

const speaker = new Speaker(
  host,
  async (tag) => {
    const [xliff, english, glossary, review] = await Promise.all([
      textAt(`${tag}.xlf`),
      textAt('en.xlf'),
      textAt('glossary.json'),
      // A new language has none.
      textAt(`review/${tag}.md`).catch(() => ''),
    ]);
    return readTranslation(tag, {xliff, english, glossary, review});
  },
  view,
);

const targets = tags.slice(1);
void speaker.read(
  matchLanguage([location.hash.slice(1), ...navigator.languages.filter((tag) => !/^(da|en)\b/.test(tag))], targets) ?? targets[0]!,
);
addEventListener('hashchange', () => void speaker.read(matchLanguage([location.hash.slice(1)], targets) ?? targets[0]!));
