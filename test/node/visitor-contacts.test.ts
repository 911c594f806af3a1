import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Activity, Channel} from '../../src/model/feed.js';
import {contactsOf, isForVisitors, phoneFor, visitorWays} from '../../src/model/visitor-contacts.js';
import {feedOf} from '../tools/records.js';

const phone = (value: string, more: object = {}): Channel => ({type: 'phone', value, ...more});

describe('for visitors', () => {
  for (const [codes, isTheirs] of [
    [undefined, true],
    [[], true],
    [['everyone'], true],
    [['municipality'], false],
    [['municipality', 'professionals', 'professional', 'volunteers', 'partners'], false],
    [['municipality', 'refugees'], true],
  ] as const)
    test(`is ${isTheirs ? '' : 'not '}what is for ${codes?.join(' and ') || 'nobody in particular'}`, () =>
      assert.equal(isForVisitors({for: codes}), isTheirs));

  test('are those ways of a contact that not only others may use', () => {
    const channels = [phone('11 11 11 11', {for: ['municipality']}), phone('22 22 22 22'), {type: 'email', value: 'a@b.example'}];
    assert.deepEqual(
      visitorWays({id: 'a', channels}).map(({value}) => value),
      ['22 22 22 22', 'a@b.example'],
    );
  });
});

const feed = feedOf({
  organizations: [
    {id: 'group', name: 'Gruppen', parentOrganization: 'network'},
    {id: 'network', name: 'Netværket'},
    {id: 'association', name: 'Foreningen', telephone: '55 55 55 55'},
  ],
  contacts: [
    {id: 'leader', channels: [phone('ring', {text: 'Spørg i døren'}), {type: 'sms', value: '11 11 11 11'}, phone('12 34 56 78')]},
    {id: 'caseworker', for: ['municipality'], channels: [phone('66 66 66 66')]},
    {id: 'chair', organization: 'network', channels: [phone('33 33 33 33'), phone('77 77 77 77')]},
    {id: 'treasurer', organization: 'network', channels: [phone('44 44 44 44')]},
    {id: 'writer', channels: [{type: 'email', value: 'a@b.example'}]},
  ],
});

describe('an activity', () => {
  for (const [what, activity, ids, href] of [
    ['with contacts has all of them', {contacts: ['leader', 'writer'], organization: 'network'}, ['leader', 'writer'], 'tel:+4512345678'],
    ['without contacts has the first of the nearest organization that has any', {organization: 'group'}, ['chair'], 'tel:+4533333333'],
    [
      'whose contacts are for others has the first of its organization',
      {contacts: ['caseworker'], organization: 'network'},
      ['chair'],
      'tel:+4533333333',
    ],
    ['of an organization without contacts has the organization itself', {organization: 'association'}, ['association'], 'tel:+4555555555'],
    ['whose contact only writes has no number', {contacts: ['writer'], organization: 'network'}, ['writer'], undefined],
    ['of nobody has no contact', {}, [], undefined],
    [
      'with a number for signing up is called there',
      {contacts: ['leader'], registration: {telephone: '88 88 88 88'}},
      ['leader'],
      'tel:+4588888888',
    ],
    [
      'with words for a number is called at its contact',
      {contacts: ['leader'], registration: {telephone: 'spørg'}},
      ['leader'],
      'tel:+4512345678',
    ],
    [
      'that one signs up for by mail is called at its contact',
      {contacts: ['leader'], registration: {email: 'a@b.example'}},
      ['leader'],
      'tel:+4512345678',
    ],
  ] as [string, Partial<Activity>, string[], string | undefined][])
    test(what, () => {
      assert.deepEqual(
        contactsOf(activity, feed).map(({id}) => id),
        ids,
      );
      assert.equal(phoneFor(activity, feed)?.href, href);
    });
});
