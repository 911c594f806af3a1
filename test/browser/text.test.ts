import {expect} from '@open-wc/testing';
import {formatDay, relativeDay} from '../../src/text/format.js';
import {formatTimeRange} from '../../src/text/format-phrases.js';
import {formatPrice} from '../../src/text/format-price.js';
import {formatDayAndTime} from '../../src/text/format-moment.js';
import {languages} from '../../src/text/interface-languages.js';
import {languageName} from '../../src/text/language-names.js';
import {inLanguage, language, onLanguageChange, setLanguage} from '../../src/text/words.js';
import {loadLanguage} from '../tools/all-words.js';
import {activityCount} from '../../src/text/phrases/list-states.js';
import {search} from '../../src/text/phrases/search.js';
import {whenInWords} from '../../src/text/phrases/schedule.js';

// The same strings as in test/node/format.test.ts: what Node says, every browser says.
describe('words and dates in this browser', () => {
  before(async () => {
    for (const {tag} of languages) expect(await loadLanguage(tag)).to.equal(true);
  });

  const days: readonly [tag: string, day: string, moment: string][] = [
    ['da', 'mandag 23. november', 'mandag 23. november kl. 19.00'],
    ['en', 'Monday 23 November', 'Monday 23 November, 19:00'],
    ['uk', 'понеділок, 23 листопада', 'понеділок, 23 листопада о 19:00'],
    ['ar', 'الاثنين، 23 نوفمبر', 'الاثنين، 23 نوفمبر، 19:00'],
    ['ti', 'ሰኑይ፣ 23 ሕዳር', 'ሰኑይ፣ 23 ሕዳር፣ 19:00'],
  ];
  for (const [tag, day, moment] of days) {
    it(`says a date in ${tag} as Node says it`, () => {
      expect(formatDay('2026-11-23', tag)).to.equal(day);
      expect(formatDayAndTime('2026-11-23T19:00', tag)).to.equal(moment);
    });
  }

  it('says Tigrinya and Arabic spans, prices and tomorrow as Node says them', () => {
    expect(relativeDay('2026-11-24', '2026-11-23', 'ti')).to.equal('ጽባሕ');
    expect(formatTimeRange('19:00', '21:00', 'ar')).to.equal('\u206619:00–21:00\u2069');
    expect(formatPrice(1012.5, 'ar')).to.equal('\u20661,012.50\u00a0kr.\u2069');
  });

  it('chooses plural forms as Node does', () => {
    const forms = (tag: string) => inLanguage(tag, () => [1, 2, 3, 11, 100].map(activityCount));
    expect(forms('ar')).to.deep.equal(['نشاط واحد', 'نشاطان', '3 أنشطة', '11 نشاطًا', '100 نشاط']);
    expect(forms('uk')).to.deep.equal(['1 захід', '2 заходи', '3 заходи', '11 заходів', '100 заходів']);
  });

  it('names spoken languages in Danish, and in a language the browser does not know by their own names', () => {
    expect(['ti', 'fa-AF', 'prs', 'so', 'ckb', 'ar'].map((tag) => languageName(tag, 'da'))).to.deep.equal([
      'tigrinya',
      'dari',
      'dari',
      'somali',
      'sorani',
      'arabisk',
    ]);
    expect(languageName('ksw', 'ti')).to.equal('ካረን');
    // Chromium has no Tigrinya names: then never English or the browser's own language.
    expect(['ዓረብ', 'ዓረብኛ', 'العربية']).to.include(languageName('ar', 'ti'));
  });

  it('says one sentence in two languages in one breath', () => {
    expect(inLanguage('ti', search) + inLanguage('ar', search) + search()).to.equal('ድለዩبحثSøg');
    expect(inLanguage('en', () => whenInWords({byDay: ['MO'], startTime: '19:00', endTime: '21:00'}, '2026-11-23'))).to.equal(
      'Every Monday 19:00–21:00',
    );
  });

  it('tells listeners when the page speaks another language', async () => {
    const told: string[] = [];
    const stop = onLanguageChange((tag) => told.push(tag));
    expect(await setLanguage('ti')).to.equal('ti');
    expect(search()).to.equal('ድለዩ');
    expect(await setLanguage('da')).to.equal('da');
    stop();
    expect(told).to.deep.equal(['ti', 'da']);
    expect(language()).to.equal('da');
  });
});
