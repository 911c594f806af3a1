/** The box that shows webmasters on the page what the console says; loaded only where they ask for it. */
import {css, html, nothing, render} from 'lit';
import {advice} from '../../model/advice.js';
import type {Problem} from '../../model/feed.js';
import {wallTimeAt} from '../../model/wall-time.js';
import {accountSentence} from '../../text/account.js';
import {debugWords} from '../../text/debug-words.js';
import {problemSentence} from '../../text/problems.js';
import {language} from '../../text/words.js';
import {checkerPage} from './checker-page.js';
import type {FreshHost} from './fresh-controller.js';
import {addStyles} from './add-styles.js';
import {onReport, reportedOf} from './report.js';
import {whyFailed} from './why-failed.js';

const MOST = 200;

const styles = css`
  .debug {
    margin-block: 1em;
    padding: 0.75em 1em;
    border: 2px dashed;
    font-size: 0.875em;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .debug summary {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  .debug :is(ul, p) {
    margin-block: 0.5em;
  }
  .debug ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .debug a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }
  @media print {
    .debug {
      display: none;
    }
  }
`;

/** Shows beneath an element what is to be mended in its feeds and its tag, and what became of their records. */
export function showProblems(host: HTMLElement & Pick<FreshHost, 'feeds' | 'addController'> & {readonly now: number}): void {
  const root = host.shadowRoot!;
  const box = document.createElement('div');
  const draw = () => {
    const tongue = language() === 'da' ? 'da' : 'en';
    const words = debugWords[tongue];
    const {feed, failures = []} = host.feeds ?? {};
    const inWords = (problem: Problem) => problemSentence(problem, tongue);
    const sources = feed?.sources ?? [];
    const problems = [
      ...(feed ? [...feed.problems, ...advice(feed, wallTimeAt(host.now, feed.timeZone).slice(0, 10))] : []),
      ...[...sources.map(({url}) => url), `<${host.localName}>`].flatMap(reportedOf),
    ];
    const failed = failures.map(({source, error}) => `${source}: ${inWords(whyFailed(source, error))}`);
    const sentences = [...new Set([...failed, ...problems.map(inWords)])];
    const accounts = sources.filter(({account}) => account);
    render(
      html`<details class="debug" part="debug" lang=${tongue} dir="ltr" open>
        <summary>${words.title(sentences.length)}</summary>
        ${
          sentences.length
            ? html`<ul>
                ${sentences.slice(0, MOST).map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
            : html`<p>${words.nothing}</p>`
        }
        ${sentences.length > MOST ? html`<p>${words.more(sentences.length - MOST)}</p>` : nothing}
        ${accounts.map((source) => html`<p>${source.url}: ${accountSentence(source, tongue)}</p>`)}
        ${checkerPage ? html`<p><a href=${checkerPage}>${words.checker}</a></p>` : nothing}
        <p>${words.who}</p>
      </details>`,
      box,
    );
  };
  addStyles(root, styles);
  root.append(box);
  host.addController({hostUpdated: draw});
  onReport(draw);
  draw();
}
