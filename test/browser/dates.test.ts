import {expect} from '@open-wc/testing';
import {datesIn, tags} from '../../scripts/generate/date-cases.js';

describe('dates, ranges and repeats in this browser', () => {
  for (const tag of tags)
    it(`are said in ${tag} as Node says them`, async () => {
      const written = (await (await fetch(`/locales/dates/${tag}.json`)).json()) as Record<string, string>;
      expect({...(await datesIn(tag))}).to.deep.equal(written);
    });
});
