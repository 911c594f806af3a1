// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressLines, mailLink, phoneLink, webLink} from '../../src/model/links.js';
import {mapLink} from '../../src/model/map-link.js';

const shown = (link: {href: string; text: string} | undefined) => (link ? `${link.href} “${link.text}”` : 'text only');

describe('A number', () => {
  for (const [value, expected] of [
    ['12345678', 'tel:+4512345678 “12 34 56 78”'],
    ['12 34 56 78', 'tel:+4512345678 “12 34 56 78”'],
    ['1234 5678', 'tel:+4512345678 “12 34 56 78”'],
    ['12-34-56-78', 'tel:+4512345678 “12 34 56 78”'],
    ['12.34.56.78', 'tel:+4512345678 “12 34 56 78”'],
    [' 12 34 56 78 ', 'tel:+4512345678 “12 34 56 78”'],
    ['12\u00a034\u00a056\u00a078', 'tel:+4512345678 “12 34 56 78”'],
    ['+45 12345678', 'tel:+4512345678 “+45 12 34 56 78”'],
    ['0045 12 34 56 78', 'tel:+4512345678 “+45 12 34 56 78”'],
    ['(+45) 12345678', 'tel:+4512345678 “+45 12 34 56 78”'],
    ['(0045) 12345678', 'tel:+4512345678 “+45 12 34 56 78”'],
    ['tel:+4512345678', 'tel:+4512345678 “+45 12 34 56 78”'],
    ['Tlf.: 12 34 56 78', 'tel:+4512345678 “12 34 56 78”'],
    ['tlf 12345678', 'tel:+4512345678 “12 34 56 78”'],
    ['Mobil 12 34 56 78', 'tel:+4512345678 “12 34 56 78”'],
    ['mobilnummer 12345678', 'text only'],
    ['tel:12345678;ext=12', 'text only'],
    ['\u202a12 34 56 78\u202c', 'tel:+4512345678 “12 34 56 78”'],
    ['12\u200b345678', 'tel:+4512345678 “12 34 56 78”'],
    ['+46 8 123 456 78', 'tel:+46812345678 “+46 8 123 456 78”'],
    ['112', 'tel:112 “112”'],
    ['116 117', 'tel:116117 “116 117”'],
    ['1813', 'tel:1813 “1813”'],
    ['02345678', 'tel:02345678 “02345678”'],
    // What a phone would act on, or dial on after the number
    ['*#06#', 'text only'],
    ['*2767*3855#', 'text only'],
    ['12345678#', 'text only'],
    ['12345678,123', 'text only'],
    ['12345678;ext=12', 'text only'],
    ['12345678p12', 'text only'],
    ['12345678w12', 'text only'],
    ['12%2334', 'text only'],
    ['javascript:alert(1)', 'text only'],
    ['1+2345678', 'text only'],
    ['++4512345678', 'text only'],
    ['12', 'text only'],
    ['1234567890123456', 'text only'],
    ['1 2 3 4 5 6 7 8 9 0 1 2 3', 'text only'],
    ['()()()', 'text only'],
    ['ring til os', 'text only'],
    ['١٢٣٤٥٦٧٨', 'text only'],
    ['', 'text only'],
    ['   ', 'text only'],
  ] as const)
    it(`${JSON.stringify(value)} becomes ${expected}`, () => assert.equal(shown(phoneLink(value)), expected));

  it('for a text message goes to sms:', () => assert.equal(phoneLink('12 34 56 78', 'sms')?.href, 'sms:+4512345678'));
});

describe('A mail address', () => {
  for (const [value, expected] of [
    ['ribe@frivillig.example', 'mailto:ribe@frivillig.example “ribe@frivillig.example”'],
    [' Formand@Lejre.frivillig.example ', 'mailto:Formand@lejre.frivillig.example “Formand@Lejre.frivillig.example”'],
    ['mailto:ribe@frivillig.example', 'mailto:ribe@frivillig.example “ribe@frivillig.example”'],
    ['a.b+c@frivillig.example', 'mailto:a.b%2Bc@frivillig.example “a.b+c@frivillig.example”'],
    ["o'hara@frivillig.example", "mailto:o'hara@frivillig.example “o'hara@frivillig.example”"],
    ['søren@frivillig.example', 'mailto:s%C3%B8ren@frivillig.example “søren@frivillig.example”'],
    ['post@rådhus.example', 'mailto:post@xn--rdhus-mra.example “post@rådhus.example”'],
    ['ri\u200bbe@frivillig.example', 'mailto:ribe@frivillig.example “ribe@frivillig.example”'],
    // More than one plain address
    ['a@b.example,c@d.example', 'text only'],
    ['a@b.example;c@d.example', 'text only'],
    ['a@b.example c@d.example', 'text only'],
    ['a@b.example?subject=hej', 'text only'],
    ['a@b.example?cc=c@d.example', 'text only'],
    ['a@b.example&bcc=c@d.example', 'text only'],
    ['mailto:a@b.example?body=hej', 'text only'],
    ['a%0d%0abcc:c@d.example', 'text only'],
    ['a@b.example\r\nBcc: c@d.example', 'text only'],
    ['"a b"@c.example', 'text only'],
    ['Ribe <ribe@frivillig.example>', 'text only'],
    ['<ribe@frivillig.example>', 'text only'],
    ['javascript:alert(1)@b.example', 'text only'],
    ['a@b', 'text only'],
    ['a@@b.example', 'text only'],
    ['@b.example', 'text only'],
    ['a@', 'text only'],
    ['.a@b.example', 'text only'],
    ['a..b@c.example', 'text only'],
    ['a@-b.example', 'text only'],
    ['a@b-.example', 'text only'],
    ['a@[127.0.0.1]', 'text only'],
    [`${'a'.repeat(65)}@b.example`, 'text only'],
    [`a@${'b.'.repeat(130)}example`, 'text only'],
    ['', 'text only'],
  ] as const)
    it(`${JSON.stringify(value.slice(0, 60))} becomes ${expected}`, () => assert.equal(shown(mailLink(value)), expected));
});

describe('A page', () => {
  for (const [value, expected] of [
    ['https://frivillig.example/ribe', 'https://frivillig.example/ribe “frivillig.example”'],
    ['http://www.frivillig.example', 'http://www.frivillig.example/ “frivillig.example”'],
    ['HTTPS://FRIVILLIG.EXAMPLE/A', 'https://frivillig.example/A “frivillig.example”'],
    [' https://frivillig.example/?a=1#b ', 'https://frivillig.example/?a=1#b “frivillig.example”'],
    ['https://rådhus.example/', 'https://xn--rdhus-mra.example/ “xn--rdhus-mra.example”'],
    ['https://раypal.example/', 'https://xn--ypal-43d9g.example/ “xn--ypal-43d9g.example”'],
    ['javascript:alert(1)', 'text only'],
    ['JaVaScRiPt:alert(1)', 'text only'],
    ['java\nscript:alert(1)', 'text only'],
    ['\u0001javascript:alert(1)', 'text only'],
    ['javascript://frivillig.example/%0aalert(1)', 'text only'],
    ['data:text/html,<script>alert(1)</script>', 'text only'],
    ['vbscript:msgbox', 'text only'],
    ['file:///etc/passwd', 'text only'],
    ['blob:https://frivillig.example/1', 'text only'],
    ['//frivillig.example', 'text only'],
    ['/ribe', 'text only'],
    ['frivillig.example', 'text only'],
    ['https://kommune.example@evil.example/', 'text only'],
    ['https://user:pass@frivillig.example/', 'text only'],
    ['https://:pass@frivillig.example/', 'text only'],
    ['https://frivillig.example/\u202egpj.exe', 'text only'],
    ['https://frivillig.example/\r\nx', 'text only'],
    ['https:/frivillig.example', 'text only'],
    ['https://', 'text only'],
    ['https://[::1', 'text only'],
    [`https://frivillig.example/${'a'.repeat(2022)}`, `https://frivillig.example/${'a'.repeat(2022)} “frivillig.example”`],
    [`https://frivillig.example/${'a'.repeat(2023)}`, 'text only'],
    ['', 'text only'],
  ] as const)
    it(`${JSON.stringify(value.slice(0, 60))} becomes ${expected}`, () => assert.equal(shown(webLink(value)), expected));
});

describe('A place', () => {
  const address = {
    streetAddress: 'Tangevej 6D',
    extendedAddress: '3. sal',
    postalCode: '6760',
    addressLocality: 'Ribe',
    addressCountry: 'DK',
  };

  it('has its address on lines, without Denmark', () => {
    assert.deepEqual(addressLines(address), ['Tangevej 6D, 3. sal', '6760 Ribe']);
    assert.deepEqual(addressLines({...address, addressCountry: 'SE'}), ['Tangevej 6D, 3. sal', '6760 Ribe', 'SE']);
    assert.deepEqual(addressLines({postalCode: '6760'}), ['6760']);
    assert.deepEqual(addressLines({streetAddress: 'Kulturhuset,\r\n Tangevej 6D', postalCode: '6760'}), [
      'Kulturhuset',
      'Tangevej 6D',
      '6760',
    ]);
    assert.deepEqual(addressLines({streetAddress: 'Tangevej 6D\t6760 Ribe'}), ['Tangevej 6D', '6760 Ribe']);
    assert.deepEqual(addressLines(), []);
  });

  it('is found on a map by its coordinates, else by its address', () => {
    const geo = {latitude: 55.33, longitude: 8.76};
    assert.equal(mapLink({address, geo}), 'https://www.openstreetmap.org/?mlat=55.33&mlon=8.76#map=17/55.33/8.76');
    assert.equal(mapLink({address}), 'https://www.openstreetmap.org/search?query=Tangevej%206D%2C%206760%20Ribe');
    const lines = {streetAddress: 'Tangevej 6D\n6760 Ribe'};
    assert.equal(mapLink({address: lines}), 'https://www.openstreetmap.org/search?query=Tangevej%206D%2C%206760%20Ribe');
    assert.equal(mapLink({address: {addressLocality: 'Ribe'}}), undefined);
  });

  it('that is not for everybody is on no map', () => assert.equal(mapLink({address, visibility: 'area'}), undefined));

  it('breaks no link with half a character or another address in its name', () => {
    const href = mapLink({address: {streetAddress: 'Vej\ud800 1&x=1#"><script>'}})!;
    assert.equal(new URL(href).searchParams.get('query'), 'Vej 1&x=1#"><script>');
  });
});
