import {html, nothing, type TemplateResult} from 'lit';
import type {Activity, Feed, Occurrence, Problem, Text} from '../../model/feed.js';
import {accountSentence} from '../../text/account.js';
import {formatDay} from '../../text/format.js';
import {formatTimeRange} from '../../text/format-phrases.js';
import {problemSentence} from '../../text/problems.js';
import {textIn} from '../../text/text-in.js';
import {findingLine, type Finding} from '../../tool/check/finding.js';
import {wayRound} from '../views/way-round.js';
import type {Checker, Found} from './checker.js';

const MOST_ROWS = 500;

/** The whole page. */
export const view = (checker: Checker): TemplateResult => {
  const {say, language, fault, feed} = checker;
  const other = language === 'da' ? 'en' : 'da';
  const toMend = checker.found.length ? [say('toMend', {count: checker.found.length})] : [];
  return html`<header class="bar">
      <p class="name">lbb-elements</p>
      <button type="button" lang=${other} @click=${() => checker.setLanguage(other)}>${other === 'en' ? 'English' : 'Dansk'}</button>
    </header>
    <main class="start">
      <h1>${say('checkTitle')}</h1>
      <p class="lead">${say('checkLead')}</p>
      ${ways(checker)}
      <p role="alert" class="fault">${fault}</p>
      ${checker.blockedAddress ? wayRound(say, checker.blockedAddress) : nothing}
      <div role="status">${feed ? html`<p class="said">${[accountSentence(feed.sources[0]!, language), ...toMend].join('. ')}.</p>` : nothing}</div>
      ${feed ? result(checker, feed) : nothing}
    </main>`;
};

/** A file, an address or a text; and for which days. */
function ways(checker: Checker): TemplateResult {
  const {say, period} = checker;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const value = (name: string) => String(data.get(name) ?? '').trim();
    checker.period = {from: value('from'), until: value('until'), timeZone: value('zone')};
    const file = data.get('file');
    if (file instanceof File && file.size) void file.arrayBuffer().then((bytes) => checker.tryBytes(new Uint8Array(bytes), file.name));
    else if (value('text')) void checker.tryBytes(new TextEncoder().encode(value('text')), '');
    else if (value('address')) void checker.tryAddress(value('address'));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void file.arrayBuffer().then((bytes) => checker.tryBytes(new Uint8Array(bytes), file.name));
  };
  const date = (name: 'from' | 'until', label: string) =>
    html`<p><label for=${name}>${label}</label><input id=${name} name=${name} type="date" required .defaultValue=${period[name]} /></p>`;
  return html`<form class="ways" @submit=${onSubmit} @dragover=${(event: Event) => event.preventDefault()} @drop=${onDrop}>
    <section class="drop">
      <h2><label for="file">${say('openFile')}</label></h2>
      <input
        id="file"
        name="file"
        type="file"
        accept=".json,.ics,.xlsx,.ods,.csv,application/json,text/calendar,text/csv"
        aria-describedby="file-hint"
      />
      <p id="file-hint" class="hint">${say('openFileHint')}</p>
    </section>
    <section>
      <h2><label for="address">${say('openAddress')}</label></h2>
      <input id="address" name="address" inputmode="url" placeholder="https://" .defaultValue=${location.hash.slice(1)} />
    </section>
    <section>
      <h2><label for="text">${say('openText')}</label></h2>
      <textarea id="text" name="text" rows="5" spellcheck="false" placeholder='BEGIN:VCALENDAR … { "version": 1, … }'></textarea>
    </section>
    <details class="options">
      <summary>${say('options')}</summary>
      ${date('from', say('ownFrom'))} ${date('until', say('ownUntil'))}
      <p><label for="zone">${say('zone')}</label><input id="zone" name="zone" required .defaultValue=${period.timeZone} /></p>
    </details>
    <p class="wide"><button class="primary">${say('check')}</button></p>
  </form>`;
}

function result(checker: Checker, feed: Feed): TemplateResult {
  const {say, found} = checker;
  const rows = feed.activities
    .flatMap(({name, occurrences}) => occurrences.map((occurrence) => ({occurrence, name: occurrence.name ?? name})))
    .sort((a, b) => (a.occurrence.start < b.occurrence.start ? -1 : 1));
  const undated = feed.activities.filter(
    ({occurrences, schedule}) => !occurrences.length && (!schedule.length || schedule.some(({text}) => text)),
  );
  return html`<p>${say('counts', {activities: feed.activities.length, times: rows.length, zone: feed.timeZone})}</p>
    <section class="result" aria-labelledby="mend">
      <h2 id="mend">${say('mend')}</h2>
      ${
        found.length
          ? html`<ul class="problems">
            ${found.map((one) => problemLine(checker, one))}
          </ul>`
          : html`<p class="good">${say('nothing')}</p>`
      }
    </section>
    ${
      checker.findings.length
        ? html`<section class="result" aria-labelledby="look">
          <h2 id="look">${say('lookAt')}</h2>
          <ul class="looks">
            ${checker.findings.map((one) => problemLine(checker, one, true))}
          </ul>
        </section>`
        : nothing
    }
    ${
      checker.hours[checker.language].length
        ? html`<section class="result" aria-labelledby="hours">
          <h2 id="hours">${say('openingHours')}</h2>
          <ul class="hours">
            ${checker.hours[checker.language].map((lines) => html`<li>${lines.map((line, i) => (i ? html`<br />${line}` : line))}</li>`)}
          </ul>
        </section>`
        : nothing
    }
    <section class="result" aria-labelledby="on">
      <h2 id="on">${say('takesPlace')}</h2>
      ${rows.length > MOST_ROWS ? html`<p class="hint">${say('firstOf', {count: MOST_ROWS})}</p>` : nothing}
      <table aria-labelledby="on">
        <thead>
          <tr>
            <th scope="col">${say('when')}</th>
            <th scope="col">${say('what')}</th>
            <th scope="col">${say('status')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, MOST_ROWS).map(({occurrence, name}) => row(checker, feed, occurrence, name))}
          ${undated.slice(0, MOST_ROWS).map((activity) => undatedRow(checker, feed, activity))}
        </tbody>
      </table>
    </section>`;
}

function problemLine({say, language}: Checker, {problem, line}: Found, isFinding = false): TemplateResult {
  const sentence = isFinding ? findingLine(problem as Finding, language) : problemSentence(problem as Problem, language);
  return html`<li>${line ? html`<strong>${say('line', {line})}:</strong> ` : nothing}${sentence}</li>`;
}

const states = {cancelled: 'cancelled', postponed: 'postponed', moved: 'moved'} as const;

function row({say, language}: Checker, feed: Feed, {start, end, allDay, status, reason}: Occurrence, name: Text): TemplateResult {
  const text = (words: Text | undefined) => (words === undefined ? '' : textIn(words, language, feed.language).text);
  const time = allDay ? '' : formatTimeRange(start, end === start ? undefined : end, language);
  return html`<tr>
    <td>${formatDay(start, language, {year: true})} ${time}</td>
    <td>${text(name)}</td>
    <td>${status === 'scheduled' ? '' : [say(states[status]), text(reason)].filter(Boolean).join(': ')}</td>
  </tr>`;
}

/** What takes place when somebody arranges it, or at times that are said in words. */
function undatedRow({say, language}: Checker, feed: Feed, {name, schedule}: Activity): TemplateResult {
  const text = (words: Text | undefined) => (words === undefined ? '' : textIn(words, language, feed.language).text);
  const when = schedule.map((one) => text(one.text)).filter(Boolean);
  return html`<tr>
    <td>${when.join(' · ') || say('arranged')}</td>
    <td>${text(name)}</td>
    <td></td>
  </tr>`;
}
