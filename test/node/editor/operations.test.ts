// At home only: nothing here knows a clock.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cancelDate, closeFor, restoreDate, summerOf} from '../../../src/editor/operations/common-work.js';
import {differences} from '../../../src/editor/operations/diff.js';
import {copyRecord, idFrom, moveAt, removeAt, renameId, setAt, valueAt} from '../../../src/editor/operations/edit.js';
import {pathOfProblem} from '../../../src/tool/json/records.js';
import {commit, redo, startHistory, undo} from '../../../src/editor/operations/history.js';
import type {JsonObject} from '../../../src/tool/json/json.js';
import {languagesOf, untranslated, withWords, wordsOf} from '../../../src/editor/operations/translations.js';
import {records} from '../../../src/feed/format/generated/table.js';

const feed: JsonObject = {
  version: 1,
  organizations: [{id: 'g', name: 'Gruppen'}],
  places: [{id: 'hus', name: 'Huset', providedBy: 'g'}],
  contacts: [{id: 'k', organization: 'g', place: 'hus'}],
  activities: [
    {id: 'a', name: 'Åbent hus', place: 'hus', organization: 'g', contributors: ['g', 'x'], contacts: ['k']},
    {id: 'b', name: {da: 'Brætspil', uk: 'Ігри'}, place: 'x', changes: [{date: '2026-12-07', place: 'hus'}]},
  ],
  openingHours: [{id: 'o', place: 'hus', hours: []}],
  signup: {organization: 'g', tasks: [{id: 't', name: 'T', activity: 'a'}]},
};

describe('a change', () => {
  it('leaves everything else the same object', () => {
    const next = setAt(feed, ['activities', 0, 'cost', 'free'], true);
    assert.equal(valueAt(next, ['activities', 0, 'cost', 'free']), true);
    assert.equal(next.places, feed.places);
    assert.equal(valueAt(next, ['activities', 1]), valueAt(feed, ['activities', 1]));
    assert.equal(valueAt(feed, ['activities', 0, 'cost']), undefined);
  });

  it('takes away what it leaves empty, and no record', () => {
    const next = setAt(setAt(feed, ['activities', 0, 'cost', 'free'], true), ['activities', 0, 'cost', 'free'], undefined);
    assert.deepEqual(next, feed);
    assert.deepEqual(removeAt(feed, ['places', 0]).places, []);
    assert.deepEqual(valueAt(removeAt(feed, ['activities', 0, 'contributors', 0]), ['activities', 0, 'contributors']), ['x']);
    assert.equal(valueAt(removeAt(feed, ['activities', 0, 'contacts', 0]), ['activities', 0, 'contacts']), undefined);
  });

  it('of a field called __proto__ is one of that field', () => {
    const next = setAt({}, ['__proto__', 'x'], 1);
    assert.ok(Object.hasOwn(next, '__proto__'));
    assert.equal((next as {x?: unknown}).x, undefined);
  });

  it('moves an item within its list, not beyond it', () => {
    const ids = (root: JsonObject) => (root.activities as unknown as {id: string}[]).map(({id}) => id);
    assert.deepEqual(ids(moveAt(feed, ['activities', 0], 1)), ['b', 'a']);
    assert.equal(moveAt(feed, ['activities', 1], 1), feed);
    assert.equal(moveAt(feed, ['activities', 0], -1), feed);
  });
});

describe('a copy', () => {
  it('stands behind its first with an id and a name of its own, without single dates', () => {
    const next = copyRecord(feed, 'activities', 1, '(kopi)');
    assert.deepEqual(valueAt(next, ['activities', 2]), {id: 'b-2', name: {da: 'Brætspil (kopi)', uk: 'Ігри (kopi)'}, place: 'x'});
    assert.equal(valueAt(copyRecord(next, 'activities', 1, '(kopi)'), ['activities', 2, 'id']), 'b-3');
  });
});

describe('an id', () => {
  for (const [words, id] of [
    ['Åbent hus', 'aabent-hus'],
    ['Kaffe & kage, hver mandag!', 'kaffe-kage-hver-mandag'],
    ['Ökologisk café', 'okologisk-cafe'],
    ['Ігри', 'ny'],
    ['Taget', 'taget-2'],
  ] as const)
    it(`${words} → ${id}`, () => assert.equal(idFrom(words, new Set(['taget']), 'ny'), id));

  it('is changed wherever it is named', () => {
    const next = renameId(feed, 'organizations', 'g', 'gruppen');
    assert.doesNotMatch(JSON.stringify(next), /"g"/);
    assert.equal(JSON.stringify(next).match(/"gruppen"/g)!.length, JSON.stringify(feed).match(/"g"/g)!.length);
    const moved = renameId(feed, 'places', 'hus', 'h');
    assert.doesNotMatch(JSON.stringify(moved), /"hus"/);
    assert.equal(valueAt(renameId(feed, 'activities', 'a', 'c'), ['signup', 'tasks', 0, 'activity']), 'c');
  });

  it('of another list is left alone', () => {
    assert.deepEqual(renameId(feed, 'activities', 'g', 'x'), feed);
  });
});

describe('undo and redo', () => {
  const step = (n: number): JsonObject => ({n});
  it('go through all steps and back', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 60}), (steps, back) => {
        let history = startHistory(step(0));
        for (let i = 1; i <= steps; i++) history = commit(history, step(i));
        const before = history.present;
        for (let i = 0; i < back; i++) history = undo(history);
        assert.equal(history.present.n, Math.max(0, steps - back));
        for (let i = 0; i < back; i++) history = redo(history);
        assert.equal(history.present, before);
      }),
      {seed: 14},
    );
  });

  it('take letters typed into one field as one step, and another field as the next', () => {
    let history = startHistory(step(0));
    for (const [n, field] of [
      [1, 'a'],
      [2, 'a'],
      [3, 'b'],
    ] as const)
      history = commit(history, step(n), field);
    history = undo(history);
    assert.equal(history.present.n, 2);
    assert.equal(undo(history).present.n, 0);
  });

  it('a step after undoing forgets what was undone', () => {
    const history = commit(undo(commit(startHistory(step(0)), step(1))), step(2));
    assert.equal(redo(history).present.n, 2);
    assert.equal(undo(history).present.n, 0);
  });
});

describe('what was changed', () => {
  it('is told field by field, whatever the order of records', () => {
    const next = setAt(moveAt(feed, ['activities', 0], 1), ['activities', 1, 'name'], 'Åbent');
    assert.deepEqual(differences(feed, next), [{path: ['activities', 1, 'name'], before: 'Åbent hus', after: 'Åbent'}]);
  });

  it('a record more, a record less', () => {
    const next = copyRecord(removeAt(feed, ['activities', 0]), 'activities', 0, '(kopi)');
    const found = differences(feed, next);
    assert.deepEqual(
      found.map(({path, before, after}) => [path.join('.'), before && 'gone', after && 'new']),
      [
        ['activities.0', 'gone', undefined],
        ['activities.1', undefined, 'new'],
      ],
    );
  });

  it('an order alone is told as that', () => {
    assert.deepEqual(
      differences(feed, moveAt(feed, ['activities', 0], 1)).map(({path}) => path),
      [['activities']],
    );
  });

  it('a translation is told by its language', () => {
    const next = setAt(feed, ['activities', 1, 'name', 'en'], 'Games');
    assert.deepEqual(differences(feed, next), [{path: ['activities', 1, 'name', 'en'], after: 'Games'}]);
  });

  it('nothing, when it was changed back', () => {
    assert.deepEqual(differences(feed, setAt(setAt(feed, ['version'], 2), ['version'], 1)), []);
  });
});

describe('common work', () => {
  it('cancels a date with its reason, and keeps what was said of it', () => {
    const next = cancelDate(feed, 1, '2026-12-07', 'Sygdom');
    assert.deepEqual(valueAt(next, ['activities', 1, 'changes']), [
      {date: '2026-12-07', place: 'hus', status: 'cancelled', reason: 'Sygdom'},
    ]);
    assert.deepEqual(restoreDate(next, 1, '2026-12-07'), feed);
    const fresh = cancelDate(feed, 0, '2026-12-01', '');
    assert.deepEqual(valueAt(fresh, ['activities', 0, 'changes']), [{date: '2026-12-01', status: 'cancelled'}]);
    assert.deepEqual(restoreDate(fresh, 0, '2026-12-01'), feed);
  });

  it('means the coming summer, or the one that is', () => {
    assert.deepEqual(summerOf('2026-11-29'), {validFrom: '2027-07-01', validThrough: '2027-08-09'});
    assert.equal(summerOf('2026-08-09').validFrom, '2026-07-01');
    assert.equal(summerOf('2026-08-10').validFrom, '2027-07-01');
  });

  it('closes house and activities for the summer', () => {
    const closing = {validFrom: '2026-07-01', validThrough: '2026-08-09', reason: 'Sommerferie'};
    const next = closeFor(feed, closing, [0], new Map([[0, ['2026-07-06', '2026-07-13']]]));
    assert.deepEqual(valueAt(next, ['openingHours', 0, 'closures']), [closing]);
    assert.deepEqual(valueAt(next, ['activities', 0, 'changes']), [
      {date: '2026-07-06', status: 'cancelled', reason: 'Sommerferie'},
      {date: '2026-07-13', status: 'cancelled', reason: 'Sommerferie'},
    ]);
    assert.equal(valueAt(next, ['activities', 1]), valueAt(feed, ['activities', 1]));
  });
});

describe('translations', () => {
  it('are put beside the words that are there', () => {
    assert.deepEqual(withWords('Åbent hus', 'uk', 'da', 'День'), {da: 'Åbent hus', uk: 'День'});
    assert.equal(withWords({da: 'Åbent hus', uk: 'День'}, 'uk', 'da', ''), 'Åbent hus');
    assert.equal(withWords('Åbent hus', 'da', 'da', 'Hus'), 'Hus');
    assert.equal(withWords('Åbent hus', 'da', 'da', ''), undefined);
    assert.deepEqual(withWords(undefined, 'en', 'da', 'House'), {en: 'House'});
    assert.equal(wordsOf('Hus', 'da', 'da'), 'Hus');
    assert.equal(wordsOf('Hus', 'en', 'da'), '');
  });

  it('that are missing are found wherever texts stand', () => {
    const record = {
      id: 'a',
      name: {da: 'A', uk: 'А'},
      summary: 'B',
      schedule: [{text: 'Hver gang'}],
      cost: {text: {en: 'Free'}},
      keywords: ['x'],
    };
    assert.deepEqual(
      untranslated(records.activities, record, 'uk', 'da').map((path) => path.join('.')),
      ['summary', 'keywords.0', 'schedule.0.text'],
    );
  });

  it('the languages of a feed, its own first', () => {
    assert.deepEqual(languagesOf(feed, 'da'), ['da', 'uk']);
    assert.deepEqual(languagesOf({activities: [{id: 'x', name: 'x'}]}, 'en'), ['en']);
  });
});

describe('the place of a problem', () => {
  for (const [where, path] of [
    ['activities[3].schedule[0].startTime', ['activities', 3, 'schedule', 0, 'startTime']],
    ['contacts "k".place', ['contacts', 0, 'place']],
    ['signup.page', ['signup', 'page']],
    ['activities[0].name.x-y', ['activities', 0, 'name', 'x-y']],
    ['version', ['version']],
    ['contacts "nobody".place', undefined],
    ['UID abc@example, line 120', undefined],
    ['', undefined],
  ] as const)
    it(where || 'the whole', () => assert.deepEqual(pathOfProblem(feed, where), path));
});
