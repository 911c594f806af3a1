// A vite plugin that takes the indentation out of css`` and html`` templates: it is for us, visitors would pay for it; nor do they
// need the 0 of 0.5em.
import {simple} from 'acorn-walk';

const tighten = {
  // Selectors keep their spaces: a space before a colon means something.
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/ ([<>]=?) /g, '$1')
      .replace(/;}/g, '}')
      .replace(/\b0\.(?=\d)/g, '.'),
  // A line break between words or inline elements is a space; beside a box it is nothing.
  html: (text) => text.replace(/\s*\n\s*/g, ' ').replace(/ (?=<\/?(div|section|ul)\b)|(?<=<\/?(div|section|ul)\b[^<>]*>) /g, ''),
};
tighten.svg = tighten.html;

export const templates = () => ({
  name: 'lbb-tight-templates',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/elements\//.test(id) || !/(css|html|svg)`/.test(code)) return;
    const edits = [];
    simple(this.parse(code), {
      TaggedTemplateExpression({tag, quasi}) {
        const tight = tighten[tag.name];
        if (tight) for (const {start, end} of quasi.quasis) edits.push([start, end, tight]);
      },
    });
    let tightened = code;
    for (const [start, end, tight] of edits.sort((a, b) => b[0] - a[0]))
      tightened = tightened.slice(0, start) + tight(tightened.slice(start, end)) + tightened.slice(end);
    return {code: tightened, map: null};
  },
});
