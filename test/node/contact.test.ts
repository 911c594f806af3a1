import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contactsFor, waysOf} from '../../src/model/contact.js';
import type {Channel, Contact, Feed} from '../../src/model/feed.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {ianaZone} from '../../src/model/zone.js';
import {callableInWords} from '../../src/text/phrases/phone-hours.js';
import {problemContact} from '../../src/model/contact.js';
import {forWhom, hoursInWords, notesOn} from '../../src/text/phrases/contact-card.js';

const phone: Channel = {type: 'phone', value: '12 34 56 78'};
const contacts: Contact[] = [
  {id: 'koordinator', role: 'coordinator', organization: 'gruppe', place: 'hus', channels: [phone]},
  {id: 'leder', role: 'activity-leader', organization: 'gruppe'},
  {id: 'problemer', role: 'problems', organization: 'gruppe', channels: [phone]},
  {id: 'kommune', role: 'contact', organization: 'kommune'},
];
const feed: Feed = {
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [
    {id: 'gruppe', name: 'Gruppen'},
    {id: 'kommune', name: 'Kommunen'},
    {id: 'forening', name: 'Foreningen', telephone: '12345678', email: 'post@forening.example', url: 'https://forening.example'},
    {id: 'tavs', name: 'Den tavse forening'},
  ],
  places: [{id: 'hus', name: 'Huset'}],
  contacts,
  activities: [
    {id: 'cafe', name: 'Café', contacts: ['leder', 'kommune'], schedule: [], occurrences: []},
    {id: 'tur', name: 'Tur', organization: 'forening', schedule: [], occurrences: []},
    {id: 'sang', name: 'Sang', organization: 'gruppe', schedule: [], occurrences: []},
    {id: 'leg', name: 'Leg', organization: 'tavs', place: 'hus', schedule: [], occurrences: []},
  ],
  openingHours: [
    {id: 'aabent', place: 'raadhus', hours: [], contacts: ['kommune']},
    {id: 'koekken', place: 'koekken', organizations: ['tavs', 'gruppe'], hours: []},
    {id: 'gang', place: 'hus', hours: []},
  ],
  problems: [],
  sources: [],
};

describe('Contacts', () => {
  for (const [ids, expected] of [
    [[], ['koordinator', 'leder', 'kommune']],
    [['koordinator'], ['koordinator']],
    [
      ['kommune', 'koordinator'],
      ['kommune', 'koordinator'],
    ],
    [['problemer'], ['problemer']],
    [['gruppe'], ['koordinator', 'leder']],
    [['hus'], ['koordinator']],
    [['raadhus'], ['kommune']],
    [['aabent'], ['kommune']],
    [['cafe'], ['leder', 'kommune']],
    [
      ['cafe', 'leder'],
      ['leder', 'kommune'],
    ],
    [['forening'], ['forening']],
    [['tur'], ['forening']],
    [['sang'], ['koordinator', 'leder']],
    [['leg'], ['koordinator']],
    [['koekken'], ['koordinator', 'leder']],
    [['gang'], ['koordinator']],
    [['tavs'], []],
    [['findes-ikke'], []],
  ] as const)
    it(`for ${ids.join(' and ') || 'nothing in particular'} are ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(
        contactsFor(feed, ids).map(({id}) => id),
        expected,
      ));

  it('of an organization without any are its own number, mail and page', () => {
    const [contact] = contactsFor(feed, ['forening']);
    assert.deepEqual(
      waysOf(contact!).map(({link}) => link?.href),
      ['tel:+4512345678', 'mailto:post@forening.example', 'https://forening.example/'],
    );
  });

  it('for problems stand beside those of the same organization, once', () => {
    assert.equal(problemContact(feed, contactsFor(feed, ['koordinator']))?.id, 'problemer');
    assert.equal(problemContact(feed, contactsFor(feed, ['problemer'])), undefined);
    assert.equal(problemContact(feed, contactsFor(feed, ['raadhus'])), undefined);
  });
});

describe('A channel', () => {
  for (const [type, value, href] of [
    ['phone', '12345678', 'tel:+4512345678'],
    ['voicemail', '12345678', 'tel:+4512345678'],
    ['sms', '12345678', 'sms:+4512345678'],
    ['email', 'a@b.example', 'mailto:a@b.example'],
    ['secure-mail', 'https://sikkert.example', 'https://sikkert.example/'],
    ['secure-mail', 'sikker@b.example', 'mailto:sikker@b.example'],
    ['facebook', 'https://facebook.example/gruppe', 'https://facebook.example/gruppe'],
    ['website', 'https://b.example', 'https://b.example/'],
    ['signal', 'https://signal.example', 'https://signal.example/'],
    // A kind and a value that do not belong together
    ['phone', 'https://b.example', undefined],
    ['phone', 'a@b.example', undefined],
    ['email', '12345678', undefined],
    ['email', 'https://b.example', undefined],
    ['website', '12345678', undefined],
    ['website', 'a@b.example', undefined],
    ['facebook', 'javascript:alert(1)', undefined],
    ['website', '12.34.56.78', undefined],
    ['signal', 'b.example', undefined],
    // As people write a page's address
    ['website', 'b.example', 'https://b.example/'],
    ['website', 'www.b.example/hus?a=1', 'https://www.b.example/hus?a=1'],
    ['website', 'www.møbel.example', 'https://www.xn--mbel-gra.example/'],
    ['facebook', 'facebook.example/gruppe', 'https://facebook.example/gruppe'],
  ] as const)
    it(`${type} ${value} leads to ${href ?? 'nothing and is shown as written'}`, () => {
      const [way] = waysOf({id: 'x', channels: [{type, value}]});
      assert.equal(way!.link?.href, href);
      assert.equal(way!.value, value);
    });

  it('has its users and hours from the contact where it says nothing itself', () => {
    const hours = [{opens: '10:00', closes: '12:00'}];
    const ways = waysOf({
      id: 'x',
      for: ['everyone'],
      hours,
      channels: [phone, {type: 'email', value: 'a@b.example'}, {...phone, for: ['volunteers'], hours: []}],
    });
    assert.deepEqual(
      ways.map((way) => [way.for, way.hours.length]),
      [
        [['everyone'], 1],
        [['everyone'], 0],
        [['volunteers'], 0],
      ],
    );
  });

  for (const [codes, words] of [
    [[], undefined],
    [['everyone'], 'For alle.'],
    [['municipality', 'everyone'], 'For alle.'],
    [['municipality'], 'Kun for kommunens medarbejdere.'],
    [['volunteers', 'municipality'], 'Kun for frivillige og kommunens medarbejdere.'],
    [['naboer'], 'Kun for naboer.'],
  ] as const)
    it(`for ${codes.join(' and ') || 'nobody in particular'} says ${words ?? 'nothing'}`, () => assert.equal(forWhom(codes), words));
});

describe('What one should know of a way', () => {
  const notesOf = (channel: Channel, contact: Partial<Contact> = {}) => {
    const whole: Contact = {id: 'leder', ...contact, channels: [channel]};
    const [who, warning, languages] = notesOn(waysOf(whole)[0]!, whole, 'da');
    return {who, warning, languages};
  };

  it('says once who may use it, also where the feed has the same words', () => {
    const channel: Channel = {...phone, for: ['volunteers'], text: {da: 'Kun for frivillige.'}};
    assert.equal(notesOf(channel).who, undefined);
    assert.equal(notesOf({...channel, text: 'Ring om aftenen'}).who, 'Kun for frivillige.');
    assert.equal(notesOf({...phone, for: ['volunteers']}).who, 'Kun for frivillige.');
  });

  it('warns of numbers in a mail, unless the feed does', () => {
    const mail: Channel = {type: 'email', value: 'ribe@frivillig.example'};
    assert.equal(notesOf(mail).warning, 'Skriv ikke CPR-nummer i almindelig mail.');
    assert.equal(notesOf({...mail, text: {da: 'Aldrig cpr-numre'}}).warning, '');
    assert.equal(notesOf({...mail, type: 'secure-mail'}).warning, '');
    assert.equal(notesOf(phone).warning, '');
  });

  it('names the languages that are spoken there, where they are not all those of the contact', () => {
    const channel: Channel = {...phone, availableLanguage: ['ar', 'ti']};
    assert.equal(notesOf(channel, {availableLanguage: ['da', 'ar', 'ti']}).languages, 'Vi taler arabisk og tigrinya.');
    assert.equal(notesOf(channel, {availableLanguage: ['ar', 'ti']}).languages, '');
    assert.equal(notesOf(phone, {availableLanguage: ['da']}).languages, '');
  });
});

describe('Telephone hours', () => {
  const hours = [
    {byDay: ['MO', 'TU', 'WE', 'TH'] as const, opens: '17:00', closes: '20:00'},
    {byDay: ['SU'] as const, opens: '10:00', closes: '12:00'},
  ];

  it('are said in words', () => {
    assert.equal(hoursInWords(hours, 'da'), 'Mandag–torsdag 17–20, søndag 10–12');
    assert.equal(
      hoursInWords([{byDay: ['MO'], opens: '16:30', closes: '18:00', weeks: 'odd'}], 'da'),
      'Mandag 16.30–18.00 (kun ulige uger)',
    );
    const label = {da: 'med tolk', en: 'with an interpreter'};
    assert.equal(hoursInWords([{...hours[1]!, label}, hours[0]!], 'da'), 'Søndag 10–12 (med tolk), mandag–torsdag 17–20');
    assert.equal(
      hoursInWords([{byDay: ['MO'], opens: '16:30', closes: '18:00', weeks: 'even', label}], 'da'),
      'Mandag 16.30–18.00 (med tolk, kun lige uger)',
    );
  });

  const zone = ianaZone('Europe/Copenhagen')!;
  const at = (now: string, policy = {}) => {
    const instant = Date.parse(now) / 1000;
    const state = openingState(openingOf({id: '', hours, ...policy}, zone), instant);
    return callableInWords(state, zone.toWall(instant), state.changes && zone.toWall(state.changes));
  };
  for (const [now, policy, words] of [
    ['2026-11-23T17:30:00+01:00', {}, 'Kan ringes op nu, til kl. 20.00'],
    ['2026-11-23T12:00:00+01:00', {}, 'Kan ringes op i dag kl. 17.00'],
    ['2026-11-23T20:00:00+01:00', {}, 'Kan ringes op i morgen kl. 17.00'],
    ['2026-11-26T21:00:00+01:00', {}, 'Kan ringes op søndag kl. 10.00'],
    ['2027-03-29T17:30:00+02:00', {}, 'Måske svarer ingen i dag'],
    ['2027-03-29T17:30:00+02:00', {publicHolidays: 'closed'}, 'Kan ringes op i morgen kl. 17.00'],
    ['2027-03-29T17:30:00+02:00', {publicHolidays: 'open'}, 'Kan ringes op nu, til kl. 20.00'],
  ] as const)
    it(`at ${now}${'publicHolidays' in policy ? ` with holidays ${policy.publicHolidays}` : ''}: ${words}`, () =>
      assert.equal(at(now, policy), words));
});

describe('A way', () => {
  const hours = [{opens: '10:00', closes: '12:00'}];
  const own = [{opens: '17:00', closes: '19:00'}];
  for (const [type, channel, found] of [
    ['phone', {}, hours],
    ['voicemail', {}, hours],
    ['sms', {}, []],
    ['email', {}, []],
    ['phone', {hours: own}, own],
    ['sms', {hours: own}, own],
    ['phone', {hours: []}, []],
  ] as const)
    it(`by ${type}${'hours' in channel ? ` with ${channel.hours.length ? 'hours of its own' : 'no hours at all'}` : ''} is answered ${found === hours ? 'in the contact’s hours' : found === own ? 'in its own hours' : 'at no certain hours'}`, () =>
      assert.deepEqual(waysOf({id: 'x', hours, channels: [{type, value: '12 34 56 78', ...channel}]})[0]!.hours, found));

  it('has the text and the languages that its channel says, and no others', () => {
    const [one, other] = waysOf({
      id: 'x',
      channels: [
        {...phone, text: 'Aften', availableLanguage: ['ar']},
        {type: 'chat', value: 'x'},
      ],
    });
    assert.deepEqual([one!.text, one!.languages, one!.for], ['Aften', ['ar'], []]);
    assert.deepEqual(other, {type: 'chat', value: 'x', for: [], hours: [], languages: []});
  });
  it('is none of a contact without channels', () => assert.deepEqual(waysOf({id: 'x'}), []));
});

describe('Contacts that ids stand for', () => {
  const base = {
    ...feed,
    activities: [{id: 'cafe', name: 'Café', organization: 'gruppe', contacts: ['leder'], schedule: [], occurrences: []}],
  };
  const idsFor = (...ids: readonly string[]) =>
    contactsFor(base, ids)
      .map(({id}) => id)
      .join();
  it('are the activity’s own before those of its organization', () => assert.equal(idsFor('cafe'), 'leder'));
  it('are an organization’s without those for problems', () => assert.equal(idsFor('gruppe'), 'koordinator,leder'));
  it('are those of opening hours of their id and of their place', () => {
    const openingHours = [
      {id: 'a', place: 'hus', hours: [], contacts: ['leder']},
      {id: 'b', place: 'andet', hours: [], contacts: ['kommune']},
      {id: 'c', hours: []},
    ];
    const found = (id: string) =>
      contactsFor({...base, openingHours}, [id])
        .map((contact) => contact.id)
        .join();
    assert.deepEqual(['a', 'b', 'c', 'hus', 'andet'].map(found), ['leder', 'kommune', '', 'leder,koordinator', 'kommune']);
  });
  it('are an organization’s own ways, as far as it has any', () => {
    const organizations = [{id: 'o', name: 'O', email: 'post@o.example'}];
    assert.deepEqual(contactsFor({...base, organizations}, ['o']), [
      {id: 'o', title: 'O', organization: 'o', channels: [{type: 'email', value: 'post@o.example'}]},
    ]);
  });
});
