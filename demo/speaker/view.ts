import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {languages} from '../../src/text/interface-languages.js';
import {directionOf} from '../../src/text/languages.js';
import {roles} from './corrections.js';
import {elementNames, filters, type Speaker} from './speaker.js';
import {valuesIn, type Unit} from './units.js';
import {faultWords, isWord} from './words.js';

const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

/** The whole page, beneath the site's own head. */
export function view(speaker: Speaker): TemplateResult {
  const {say, shown, translation} = speaker;
  const other = shown.language === 'da' ? 'en' : 'da';
  return html`<p class="speak">
      <button type="button" lang=${other} @click=${() => speaker.set({language: other})}>${other === 'en' ? 'English' : 'Dansk'}</button>
    </p>
    <h1>${say('title')}</h1>
    <p class="lead">${say('lead')}</p>
    <p class="field">
      <label for="tag">${say('language')}</label>
      <select id="tag" @change=${(event: Event) => speaker.read(valueOf(event))}>
        ${languages.slice(1).map(({tag, name}) => html`<option value=${tag} lang=${tag} .selected=${tag === speaker.tag}>${name}</option>`)}
      </select>
    </p>
    <p class="message" role="status">${shown.message}</p>
    ${translation ? reading(speaker) : waiting(speaker)}`;
}

const waiting = (speaker: Speaker): TemplateResult =>
  speaker.isMissing
    ? html`<p>${speaker.say('notLoaded')}</p>
        <p><button type="button" @click=${() => speaker.read(speaker.tag)}>${speaker.say('again')}</button></p>`
    : html`<p>${speaker.say('loading')}</p>`;

function reading(speaker: Speaker): TemplateResult {
  const {say, shown, translation} = speaker;
  const units = translation!.units;
  const read = units.filter((unit) => speaker.isRead(unit)).length;
  return html`<p class="progress">${say('progress', {read, all: units.length, changed: speaker.changedCount})}</p>
    <fieldset class="choice">
      <legend>${say('ways')}</legend>
      ${(['place', 'list'] as const).map((way) => radio('way', say(way), shown.way === way, () => speaker.set({way})))}
    </fieldset>
    <div ?hidden=${shown.way !== 'place'}>${inPlace(speaker)}</div>
    ${shown.way === 'list' ? asList(speaker) : nothing} ${sending(speaker)}`;
}

const radio = (name: string, label: string, isOn: boolean, choose: () => void): TemplateResult =>
  html`<label><input type="radio" name=${name} .checked=${isOn} @change=${choose} /> ${label}</label>`;

// Where the sentences stand

const elements = {
  activities: (src: string) => html`<lbb-activities src=${src} no-structured-data></lbb-activities>`,
  'opening-hours': (src: string) => html`<lbb-opening-hours src=${src}></lbb-opening-hours>`,
  'contact-card': (src: string) => html`<lbb-contact-card src=${src}></lbb-contact-card>`,
  'volunteer-signup': (src: string) => html`<lbb-volunteer-signup src=${src} action="receiver/signup"></lbb-volunteer-signup>`,
};

function inPlace(speaker: Speaker): TemplateResult {
  const {say, shown, translation, pointed, seen, tag} = speaker;
  const unit = pointed === undefined ? undefined : translation!.units[pointed];
  const at = pointed === undefined ? 0 : [...seen.keys()].indexOf(pointed) + 1;
  return html`<fieldset class="choice">
      <legend>${say('element')}</legend>
      ${elementNames.map((element) => radio('element', say(element), shown.element === element, () => speaker.set({element})))}
    </fieldset>
    <p class="field">
      <label
        ><input
          type="checkbox"
          .checked=${shown.isPointing}
          aria-describedby="point-hint"
          @change=${({target}: Event) => speaker.set({isPointing: (target as HTMLInputElement).checked})}
        />
        ${say('point')}</label
      >
      <span class="hint" id="point-hint">${say('pointHint')}</span>
    </p>
    <div class="places">
      <section class="stage" aria-label=${say('stage')} lang=${tag} dir=${directionOf(tag)}>
        <div class="shown ${shown.isPointing ? 'pointing' : ''}">${elements[shown.element](speaker.feed)}</div>
      </section>
      <section class="panel" aria-labelledby="sentence">
        <h2 id="sentence">${say('sentence')}</h2>
        <p class="steps">
          <button type="button" @click=${() => speaker.step(-1)}>${say('previous')}</button>
          <button type="button" @click=${() => speaker.step(1)}>${say('next')}</button>
          ${at ? html`<span class="hint">${say('ofSeen', {at, all: seen.size})}</span>` : nothing}
        </p>
        ${unit ? group(speaker, unitsOfGroup(speaker, unit)) : nothing}
      </section>
    </div>`;
}

const unitsOfGroup = ({translation}: Speaker, {group}: Unit): Unit[] => translation!.units.filter((unit) => unit.group === group);

// A list

function asList(speaker: Speaker): TemplateResult {
  const {say, shown} = speaker;
  const groups = speaker.groups();
  const left = groups.length - shown.count;
  return html`<h2>${say('sentences')}</h2>
    <div class="filters">
      <p class="field">
        <label for="find">${say('find')}</label>
        <input id="find" type="search" .value=${live(shown.find)} @input=${(event: Event) => speaker.set({find: valueOf(event)})} />
      </p>
      <p class="field">
        <label for="filter">${say('show')}</label>
        <select id="filter" @change=${(event: Event) => speaker.set({filter: valueOf(event) as (typeof filters)[number]})}>
          ${filters.map((filter) => html`<option value=${filter} .selected=${shown.filter === filter}>${say(filter)}</option>`)}
        </select>
      </p>
    </div>
    <p class="hint" role="status">${say('shown', {count: groups.length})}</p>
    ${groups.slice(0, shown.count).map((units) => group(speaker, units))}
    ${left > 0 ? html`<p><button type="button" @click=${() => speaker.showMore()}>${say('more', {count: Math.min(20, left)})}</button></p>` : nothing}`;
}

// A sentence, or the plural forms of one

function group(speaker: Speaker, units: readonly Unit[]): TemplateResult {
  const {say} = speaker;
  const first = units[0]!;
  return html`<article class="unit">
    <h3 lang="da">${(units.find(({id}) => id.endsWith('.other')) ?? first).danish}</h3>
    ${first.english ? html`<p class="english" lang="en">${units.at(-1)!.english}</p>` : nothing}
    ${valuesIn(first.danish) ? html`<p class="hint">${say('keepValues', {value: [...new Set(units.flatMap(({danish}) => danish.match(/\{\d\}/g) ?? []))].join(', ')})}</p>` : nothing}
    ${units.map((unit) => field(speaker, unit))}
    <details>
      <summary>${say('about')}</summary>
      ${about(speaker, units)}
    </details>
  </article>`;
}

function field(speaker: Speaker, unit: Unit): TemplateResult {
  const {say, tag, name, shown} = speaker;
  const text = speaker.textOf(unit);
  const correction = speaker.correctionOf(unit);
  const id = `u-${unit.id}`;
  const language = {lang: tag, dir: directionOf(tag)};
  const needed = [...new Set(unit.danish.match(/\{\d\}/g) ?? [])];
  const missing = speaker.lacksValue(unit) ? needed.filter((value) => !text.includes(value)) : [];
  const faults = speaker.faultsOf(unit).map((fault) => faultWords(fault, shown.language));
  const {numbers} = unit;
  const forms = numbers.length ? (numbers[0] === 1_000_000 ? say('forMillions') : say('forNumbers', {numbers: numbers.join(', ')})) : '';
  return html`<div class="text">
    <label for=${id}><span lang=${tag}>${name}</span> ${forms}</label>
    <textarea
      id=${id}
      lang=${language.lang}
      dir=${language.dir}
      rows=${1 + Math.ceil(text.length / 40)}
      .value=${live(text)}
      aria-describedby="${id}-said"
      @beforeinput=${wholeValue}
      @input=${(event: Event) => speaker.correct(unit, {text: valueOf(event)})}
      @change=${() => speaker.leave()}
    ></textarea>
    <div id="${id}-said">
      ${needed.length ? html`<p class="reads">${say('readsAs')} <bdi lang=${language.lang} dir=${language.dir}>${withExamples(text, unit)}</bdi></p>` : nothing}
      ${correction && correction.danish !== unit.danish ? html`<p class="fault">${say('staleText')}</p>` : nothing}
      ${faults.map((fault) => html`<p class="fault">${fault}</p>`)}
    </div>
    ${missing.map(
      (value) =>
        html`<button type="button" @click=${(event: Event) => insert(event, value, (text) => speaker.correct(unit, {text}))}>${say('insert', {value})}</button>`,
    )}
    <p class="marks">
      <label
        ><input
          type="checkbox"
          .checked=${live(speaker.isRead(unit))}
          @change=${({target}: Event) => speaker.correct(unit, {isRight: (target as HTMLInputElement).checked})}
        />
        ${say('right')}</label
      >
      ${correction && text !== unit.target ? html`<button type="button" @click=${() => speaker.undo(unit)}>${say('undo')}</button>` : nothing}
    </p>
  </div>`;
}

const withExamples = (text: string, {examples}: Unit): string =>
  text.replace(/\{(\d)\}/g, (value, at: string) => examples[Number(at)] ?? value);

/** A value is taken away as a whole, and nothing is written into it. */
function wholeValue(event: InputEvent): void {
  const area = event.target as HTMLTextAreaElement;
  const {selectionStart: start, selectionEnd: end, value} = area;
  const isEmpty = start === end;
  const isBack = isEmpty && /^delete.*Backward$/.test(event.inputType);
  const isForward = isEmpty && /^delete.*Forward$/.test(event.inputType);
  let [from, to] = [start, end];
  for (const {index, 0: found} of value.matchAll(/\{\d\}/g)) {
    const until = index + found.length;
    const isInside = start > index && start < until;
    if (isBack ? isInside || start === until : isForward ? isInside || start === index : !isEmpty && start < until && end > index)
      [from, to] = [Math.min(from, index), Math.max(to, until)];
    else if (isEmpty && isInside) from = to = until;
  }
  if ((from === start && to === end) || !event.cancelable) return;
  // A changed selection alone is not what WebKit then edits.
  event.preventDefault();
  area.setRangeText(event.data ?? '', from, to, 'end');
  area.dispatchEvent(new Event('input'));
}

/** Puts a value where the cursor was. */
function insert({currentTarget}: Event, value: string, correct: (text: string) => void): void {
  const area = (currentTarget as HTMLElement).closest('.text')!.querySelector('textarea')!;
  area.setRangeText(value, area.selectionStart, area.selectionEnd, 'end');
  area.focus();
  correct(area.value);
}

function about(speaker: Speaker, units: readonly Unit[]): TemplateResult {
  const {say, tag, translation} = speaker;
  const [first] = units as readonly [Unit];
  const spoken: readonly string[] =
    units
      .map(({danish}) => danish.toLowerCase())
      .join(' ')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const terms = translation!.terms.filter(({words}) => words.some((word) => spoken.includes(word.toLowerCase())));
  const state = /^(signed-off|final)$/.test(first.state) ? 'reviewed' : first.state === 'needs-translation' ? 'stale' : 'machine';
  const {comment = ''} = speaker.correctionOf(first) ?? {};
  return html`<p class="state">${say(state)}</p>
    <p class="note" lang="en">${first.note}</p>
    ${
      terms.length
        ? html`<p>${say('glossary')}: ${terms.map(({term, forms}) => html`<span lang="da">${term}</span> – <bdi lang=${tag}>${forms.join(' | ')}</bdi>. `)}</p>`
        : nothing
    }
    <dl>
      ${units
        .flatMap(({readings}) => readings)
        .map(
          ([what, text]) =>
            html`<dt>${isWord(what) ? say(what) : what}</dt>
              <dd dir="auto" lang=${/read back|says|answer|\?/.test(what) ? 'en' : tag}>${text}</dd>`,
        )}
    </dl>
    <p class="field">
      <label for="c-${first.id}">${say('comment')}</label>
      <textarea
        id="c-${first.id}"
        rows="2"
        dir="auto"
        .value=${live(comment)}
        @input=${(event: Event) => speaker.correct(first, {comment: valueOf(event)})}
      ></textarea>
    </p>`;
}

// The file

function sending(speaker: Speaker): TemplateResult {
  const {say, name, shown, changedCount, tag} = speaker;
  const file = changedCount ? speaker.file() : undefined;
  const words = {language: name, name: `lbb-${tag}.json`};
  const mail = `mailto:?subject=${encodeURIComponent(say('subject', words))}&body=${encodeURIComponent(say('body', words))}`;
  const share = () =>
    void navigator.share({files: [speaker.file()]}).then(
      () => speaker.handedOut(),
      () => {},
    );
  return html`<section class="send" aria-labelledby="send">
    <h2 id="send">${say('send')}</h2>
    <fieldset class="choice">
      <legend>${say('role')}</legend>
      ${roles.map((role) => radio('role', say(role), shown.role === role, () => speaker.set({role})))}
    </fieldset>
    <p class="hint">${say('noName')}</p>
    ${
      file
        ? html`<p>${say('steps')}</p>
            <p class="steps">
              <button type="button" class="do" @click=${() => save(speaker)}>${say('download')}</button>
              ${navigator.canShare?.({files: [file]}) ? html`<button type="button" @click=${share}>${say('share')}</button>` : nothing}
              <a href=${mail}>${say('mail')}</a>
            </p>`
        : html`<p>${say('nothing')}</p>`
    }
    <p class="field">
      <label for="open">${say('open')}</label>
      <input
        id="open"
        type="file"
        accept=".json,application/json"
        @change=${({target}: Event) => {
          const [chosen] = (target as HTMLInputElement).files ?? [];
          if (chosen) void speaker.openFile(chosen);
          (target as HTMLInputElement).value = '';
        }}
      />
    </p>
  </section>`;
}

function save(speaker: Speaker): void {
  const file = speaker.file();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  speaker.handedOut();
}
