/** Markup and references to characters in a calendar's texts. */
import {cleanText} from '../../model/clean-text.js';
import {unfold} from './lines.js';
import {linkAddress, type Link, type ReadText} from './text.js';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

// What people write who write Danish; any other name brings the table of all names.
const NAMED =
  'amp&lt<gt>quot"apos\'nbsp\u00a0aringåAringÅaeligæAEligÆoslashøOslashØeacuteéEacuteÉoumlöOumlÖaumläAumlÄuumlüUumlÜ' +
  'ndash–mdash—hellip…lsquo‘rsquo’ldquo“rdquo”laquo«raquo»bull•middot·euro€sect§deg°';
const named = new Map([...NAMED.matchAll(/(\w+?)([^A-Za-z])/g)].map(([, name, character]) => [name!, character!]));

let anyCharacter = (_name: string): string | undefined => undefined;

/** Far more than a reference takes, folds and `amp;` of its own included. */
const LONGEST_REFERENCE = 200;

/** Brings the table of all characters if a calendar's text refers to one that is not among the usual ones. */
export async function prepare(text: string): Promise<void> {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const [reference, name] =
      /^&(?:amp\\?;)*(?:#(?:1[2-5]\d|[xX][89]\w)|([A-Za-z][A-Za-z\d]{1,31}))\\?;/.exec(unfold(text.slice(at, at + LONGEST_REFERENCE))) ??
      [];
    if (reference && (!name || !named.has(name))) {
      ({anyCharacter} = await import('./all-characters.js'));
      break;
    }
  }
}

/** What `&oslash;`, `&#248;` and `&#xf8;` stand for; a name that nothing has is left as it is (HTML, named character references). */
const unreferenced = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal: string | undefined, hex: string | undefined, name: string) =>
    decimal || hex ? numbered(decimal ? +decimal : parseInt(hex!, 16)) : (named.get(name) ?? anyCharacter(name) ?? whole),
  );

/** Some programs refer to a character of the reference itself: `&amp;oslash;`. Nobody means what that looks like. */
function decoded(text: string): string {
  for (let i = 0; i < 3 && text.includes('&'); i++) text = unreferenced(text);
  return cleanText(text.replace(/\u00a0/g, ' '));
}

function numbered(code: number): string {
  if (code === 10) return '\n';
  if (code > 127 && code < 160) return anyCharacter(`#${code}`) ?? '';
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? ' ' : String.fromCodePoint(code);
}

const IS_HTML = /<\/?(?:a|b|body|br|div|em|font|h\d|html|i|img|li|ol|p|span|strong|table|td|tr|u|ul)\b[^<>]*>/i;
const TAG = /<!--|<![a-z][^<>]*>|<(\/?)([a-z][a-z0-9-]*)\b(?!:\/)([^<>]*)>/gi;
const BLOCK = /^(br|div|h\d|img|li|[ou]l|p|tr)$/;
/** Pictures within the text: letters that say nothing. */
export const DATA = /\bdata:[\w.+-]+\/[^\s"'<>]*/gi;

/**
 * A text as calendars write it: Google and Outlook put HTML into it, some programs twice encoded. Paragraphs, breaks and
 * list items become lines, the rest of the markup is dropped; links leave their words in the text and their address in `links`,
 * a mail address or a number behind words stands in the text.
 */
export const richText: ReadText = (written) => {
  if (!/[<&]|data:/i.test(written)) return {text: cleanText(written), links: NONE};
  // A sign that is taken out must not make a tag of what was none.
  let source = cleanText(written.replace(DATA, ''));
  // Markup that is itself encoded.
  for (let i = 0; i < 3 && !IS_HTML.test(source) && IS_HTML.test(decoded(source)); i++) source = unreferenced(source);
  if (!IS_HTML.test(source)) return {text: decoded(source), links: NONE};
  source = source.replace(/&nbsp;/g, ' ');
  const links: Link[] = [];
  const pieces: string[] = [];
  let at = 0;
  let isLineStart = true;
  let lower = '';
  let anchor: {url: string; from: number} | undefined;
  let reach: {at: string; from: number} | undefined;
  const add = (piece: string) => {
    if (!piece) return;
    pieces.push(piece);
    if (piece.trim()) isLineStart = /\n\s*$/.test(piece.slice(-20));
    else if (piece.includes('\n')) isLineStart = true;
  };
  TAG.lastIndex = 0;
  for (let found; (found = TAG.exec(source));) {
    const [whole, closes, tagName, attributes = ''] = found;
    add(source.slice(at, found.index));
    at = TAG.lastIndex;
    const tag = tagName?.toLowerCase();
    if (whole === '<!--' || (tag && /^(script|style|title)$/.test(tag))) {
      if (closes) continue;
      // What stands in there is no text.
      lower ||= source.toLowerCase();
      const end = lower.indexOf(tag ? `</${tag}` : '-->', at);
      TAG.lastIndex = at = end < 0 ? source.length : tag ? end : end + 3;
    } else if (tag === 'a') {
      if (anchor) {
        const name = decoded(pieces.slice(anchor.from).join('')).replace(/\s+/g, ' ').trim();
        links.push({url: anchor.url, ...(name && linkAddress(name) !== anchor.url && {name})});
        anchor = undefined;
      }
      if (reach) {
        const says = decoded(pieces.slice(reach.from).join(''));
        if (!(reach.at.includes('@') ? says.includes('@') : /\d/.test(says))) add(` (${reach.at})`);
        reach = undefined;
      }
      const [, quoted, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      const href = closes ? '' : decoded(quoted ?? single ?? bare ?? '');
      const url = linkAddress(href);
      const [, at] = /^\s*(?:mailto|tel):\s*([^?%\s]+)(?:\?.*)?$/i.exec(href) ?? [];
      if (at) reach = {at, from: pieces.length};
      if (url && links.length < 50) anchor = {url, from: pieces.length};
    } else if (tag && BLOCK.test(tag)) {
      // A picture that has a line of its own leaves it empty.
      if (tag === 'br' || (tag === 'img') === isLineStart) add('\n');
      if (tag === 'li' && !closes) add('• ');
    } else if (closes && (tag === 'td' || tag === 'th')) add(' ');
  }
  add(source.slice(at));
  const text = decoded(pieces.join(''))
    .replace(/[ \t]{1,100}(?=\n)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {text, links};
};

const NONE: readonly never[] = [];

/** What Outlook calls its colours, in the languages of its users. */
const COLOUR =
  /^(?=.*(?:[ck]at[eé]gor|категор))(?=(?:.*\P{L})?(?:(?:mørke?|lyse?|dark|light|dunkel|hell|mörk|ljus)\s?)?(?:r[øoöe]d|rot|roug|roj[oa]|ross|verm|czerw|черв|bl[åaueoö]|azul|niebies|син|gr[øoöuüe]+n|gr[åa]|ver[dt]|ziel|зел|gul|gelb|geel|yellow|jaun|amar|giall|żółt|жовт|oran|naranj|aranc|pomara|помар|lilla|violet|purpl|lila|paars|morad|viola|fiolet|roxo|пурп|фіол))\p{L}+(?:[ -]\p{L}+){0,3}$/iu;

/** Whether a topic is no topic but one of Outlook's colours. */
export const isColour = (topic: string): boolean => COLOUR.test(topic);
