// In one engine only: what is tried are names.
import {expect} from '@open-wc/testing';
import {saveFile} from '../../src/elements/shared/save-file.js';

describe('a saved file', () => {
  for (const [name, saved] of [
    ['Åbent hus: kaffe/te', 'Åbent-hus-kaffe-te.ics'],
    ['ክፉት ገዛ', 'ክፉት-ገዛ.ics'],
    ['ဖွင့်ပွဲ ကော်ဖီ', 'ဖွင့်ပွဲ-ကော်ဖီ.ics'],
    ['!?', 'lbb.ics'],
  ] as const)
    it(`of “${name}” is called ${saved}`, () => {
      const {click} = HTMLAnchorElement.prototype;
      const names: string[] = [];
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        names.push(this.download);
      };
      const file = saveFile(name, 'ics', 'BEGIN:VCALENDAR');
      HTMLAnchorElement.prototype.click = click;
      expect([...names, file.name]).to.deep.equal([saved, saved]);
    });
});
