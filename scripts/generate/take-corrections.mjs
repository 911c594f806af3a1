// Takes a file of corrections, as the demo's page for speakers hands it out, into locales/<tag>.xlf: what its speaker has read
// is signed off, with the speaker's role, never a name. Then npm run generate says whether something looks wrong.
// Usage: node scripts/generate/take-corrections.mjs FILE …
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {escapeMarkup as escape, importSource, root} from '../files.mjs';
import {numbersOf} from './notes.mjs';

const {readCorrections} = await importSource('demo/speaker/corrections.ts');
const {rawUnits, valuesIn} = await importSource('demo/speaker/units.ts');
const same = (one, other) => one.toLowerCase() === other.toLowerCase();

/** A unit with a speaker's words in it; values stand as they do in its Danish. */
function corrected({xml, danish}, {text, isRight, comment}, role, english) {
  const value = (at) => new RegExp(`<x id="${at}"[^>]*/>`).exec(xml)[0];
  const target = escape(text.trim()).replace(/\{(\d)\}/g, (_, at) => value(at));
  const qualifier = [danish, english].some((other) => other && same(other, text.trim())) ? ' state-qualifier="x-same-word"' : '';
  const note = `\n  <note from="${role}">${escape(comment.replace(/\s+/g, ' ').trim()) || 'Read'}</note>\n`;
  const written = `<target state="signed-off"${qualifier}>${target}</target>`;
  // A unit of a new language has no <target> yet.
  const withTarget = !isRight ? xml : xml.replace(/(<\/source>)(\s*<target\b[^]*?<\/target>)?/, (_, source) => `${source}\n  ${written}`);
  return withTarget.replace(new RegExp(`\\n\\s*<note from="${role}">[^]*?</note>`), '').replace(/\s*$/, () => note);
}

for (const name of process.argv.slice(2)) {
  const file = readCorrections(readFileSync(name, 'utf8'));
  const target = file && path.join(root, 'locales', `${file.language}.xlf`);
  if (!file || !/^[\w-]+$/.test(file.language) || !existsSync(target)) {
    console.error(file ? `${name}: there is no language "${file.language}"` : `${name}: no file of corrections`);
    process.exitCode = 1;
    continue;
  }
  const xml = readFileSync(target, 'utf8');
  const units = new Map(rawUnits(xml).map((unit) => [unit.id, unit]));
  const english = new Map(rawUnits(readFileSync(path.join(root, 'locales/en.xlf'), 'utf8')).map((unit) => [unit.id, unit.target]));
  let after = xml;
  let taken = 0;
  for (const [id, correction] of file.units) {
    const unit = units.get(id);
    const [needed, said] = [valuesIn(correction.danish), valuesIn(correction.text)];
    // A form that is for one number only may say it as a word.
    const isOneWord = !said && numbersOf(/\.(\w+)$/.exec(id)?.[1], file.language).length === 1;
    const fault = !unit
      ? 'no longer exists'
      : unit.danish !== correction.danish
        ? `corrects the translation of another Danish sentence than: ${unit.danish}`
        : correction.isRight && !correction.text.trim()
          ? 'says nothing'
          : needed !== said && !isOneWord
            ? `has the values ${said || 'none'}, the Danish has ${needed}`
            : undefined;
    if (fault) {
      console.error(`${name}: "${id}" is left out, it ${fault}: ${correction.text}`);
      process.exitCode = 1;
    } else {
      after = after.replace(unit.xml, () => corrected(unit, correction, file.role, english.get(id)));
      taken++;
    }
  }
  writeFileSync(target, after);
  console.log(`${name}: ${taken} of ${file.units.size} taken into locales/${file.language}.xlf; now run npm run generate`);
}
