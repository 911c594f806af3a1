/** `lbb-feed html`: the first picture of an element as HTML that stands by itself. */
import {formatDateTime} from '../../model/calendar.js';
import {splitWords} from '../../model/split-words.js';
import {matchLanguage, tags} from '../../text/languages.js';
import {problemSentence} from '../../text/problems.js';
import {exitCodes, parseOptions, UsageError, type Command, type ExitCode, type InBoth, type CommandContext} from '../command.js';
import {writeWhole} from '../fetch/write-file.js';
import {addressOf, danishDay, readNamedFeed} from '../read-feed-file.js';
import {preloads} from './preloads.js';
import {filesBeside, LIST} from './script-files.js';
import {elements, isElement, staticHtml} from './static-html.js';

const help: InBoth = {
  da: `Brug: lbb-feed html FEED --element ${elements.join('|')} [...]

Skriver det første, besøgende ser af et element, som HTML til at sætte mellem elementets tags: med datoer i stedet for "i dag",
uden noget om, hvad der er åbent nu, og med schema.org-data. FEED er en fil, en
adresse eller - (det, der kommer ind): JSON, iCal, CSV, XLSX eller ODS.

  --language TAG       sproget: ${tags.join(', ')}
  --for, --topic, --organization, --audience, --place, --days, --limit, --view agenda|compact|new-here
                       som elementets attributter af samme navn
  --heading-level N    overskriftens niveau, 1 til 6; fra start 2
  --picture            også listen, som elementet selv tegner den, til sider du selv skriver: elementet tager dens plads, uden at noget flytter sig
  --script ADRESSE     lbb.js, som siden nævner den: HTML'en begynder med linjer, der henter al koden på én gang (af den udgave, så skriv
                       HTML'en igen, når I lægger en ny op)
  --script-file FIL    den samme lbb.js som fil, hvor adressen er af sidens egen vært (/lbb/lbb.js)
  --one-line           én linje af tekst og links, til CMS'er der fjerner alt andet
  --out FIL            filen, der skrives; ellers skrives der på skærmen
  --allow-private VÆRT en server på det interne net, der gerne må spørges (kan gentages)
  --json               skriver HTML og det, der skal rettes, som JSON

Slutter med 0, når alt er vel, 1 når noget i feedet skal rettes, eller intet er at vise, 3 når det ikke kan læses.`,
  en: `Usage: lbb-feed html FEED --element ${elements.join('|')} [...]

Writes what visitors first see of an element as HTML to put between its tags: with dates in place of "today", without a word on
what is open now, and with schema.org data. FEED is a file, an address or - (what is piped in): JSON, iCal, CSV, XLSX or ODS.

  --language TAG       the language: ${tags.join(', ')}
  --for, --topic, --organization, --audience, --place, --days, --limit, --view agenda|compact|new-here
                       as the element's attributes of the same names
  --heading-level N    level of the heading, 1 to 6; 2 by default
  --picture            also the list as the element itself draws it, for pages you write: the element takes its place and nothing moves
  --script ADDRESS     lbb.js as the page names it: the HTML begins with lines that fetch all code at once (of that version, so write
                       the HTML again when you put a new one there)
  --script-file FILE   the same lbb.js as a file, where the address is of the page's own host (/lbb/lbb.js)
  --one-line           one line of text and links, for CMSs that take everything else away
  --out FILE           the file to write; else it is printed
  --allow-private HOST a server on the internal network that may be asked (can be repeated)
  --json               writes HTML and what is to be mended as JSON

Ends with 0 when all is well, 1 when something in the feed is to be mended or there is nothing to show, 3 when it cannot be read.`,
};

const words = {type: 'string', default: ''} as const;
/** Days ahead that are read where the list has no end. */
const FAR = 366;
/** Some screens of a phone: what is not seen at first costs a slow one as much time as what is. The list shows as many, and more by a button. */
const LINES_OF_PICTURE = 20;
/** As far back as the elements read: a night, a camp that is still on. */
const BACK = 2;

async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const {values, positionals} = parseOptions(args, {
    element: {type: 'string'},
    language: {type: 'string', default: 'da'},
    view: {type: 'string', default: 'agenda'},
    for: words,
    topic: words,
    organization: words,
    audience: words,
    place: words,
    days: {type: 'string', default: '14'},
    limit: words,
    'heading-level': {type: 'string', default: '2'},
    'one-line': {type: 'boolean'},
    picture: {type: 'boolean'},
    script: words,
    'script-file': words,
    out: {type: 'string'},
    'allow-private': {type: 'string', multiple: true, default: []},
  });
  const {element = '', view, topic, organization, audience, place, script, out} = values;
  const language = matchLanguage([values.language]);
  if (!isElement(element)) throw oneOf('element', elements);
  if (!language) throw oneOf('language', tags);
  if (view !== 'agenda' && view !== 'compact' && view !== 'new-here') throw oneOf('view', ['agenda', 'compact', 'new-here']);
  const oneLine = values['one-line'] === true;
  const hasPicture = values.picture === true;
  if (hasPicture && (element !== 'activities' || oneLine))
    throw new UsageError({
      da: 'Brug --picture med --element activities og uden --one-line',
      en: 'Use --picture with --element activities and without --one-line',
    });
  const scriptFile = values['script-file'] || script;
  if ((script && oneLine) || (!script && scriptFile))
    throw new UsageError({
      da: 'Brug --script uden --one-line, og --script-file med --script',
      en: 'Use --script without --one-line, and --script-file with --script',
    });
  if (scriptFile === script && script && !addressOf(script))
    throw new UsageError({
      da: `Skriv også --script-file: hvilken fil er ${script}?`,
      en: `Write --script-file too: which file is ${script}?`,
    });
  const limit = values.limit ? wholeNumber('limit', values.limit) : view === 'compact' || oneLine ? 5 : hasPicture ? LINES_OF_PICTURE : 40;
  const days = wholeNumber('days', values.days, FAR);
  const level = wholeNumber('heading-level', values['heading-level'], 6);
  const now = context.now();
  const today = danishDay(now);
  const ahead = view === 'compact' || values.for || element !== 'activities' ? FAR : days;
  const read = await readNamedFeed(positionals, today, {days: ahead, back: BACK, allowPrivate: values['allow-private']}, context);
  if (!read) return exitCodes.source;
  const {feed, problems} = read;
  const {files, failure} = script ? await filesBeside(scriptFile, values['allow-private']) : {files: []};
  const isCalendar = /\.ics\b|^webcal/i.test(positionals[0]!);
  const choice = {view, for: values.for, topic, organization, audience, place, days, limit} as const;
  const instant = formatDateTime(Math.floor(now.getTime() / 1000));
  const {html, isEmpty} = await staticHtml(feed, element, {
    choice,
    ids: splitWords(values.for),
    language,
    level,
    oneLine,
    hasPicture,
    preloads: preloads(script, files, {element, language, hasPicture, isCalendar}),
    now: `${instant}Z`,
  });
  if (out) await writeWhole(out, html);
  if (values.json) context.print(`${JSON.stringify({html, problems}, null, 2)}\n`);
  else {
    if (!out) context.print(html);
    for (const problem of problems) context.log(problemSentence(problem, context.language));
    if (failure) context.log(`lbb-feed: --script: ${LIST} ${failure[context.language]}`);
    if (isEmpty) context.log(`lbb-feed: ${nothing[context.language]}`);
  }
  return problems.length || isEmpty || failure ? exitCodes.mend : exitCodes.ok;
}

const nothing: InBoth = {
  da: 'der er intet at vise: passer --for, --topic, --organization, --audience, --place og --days?',
  en: 'there is nothing to show: are --for, --topic, --organization, --audience, --place and --days as meant?',
};

const oneOf = (option: string, allowed: readonly string[]): UsageError =>
  new UsageError({da: `Skriv --${option} ${allowed.join('|')}`, en: `Write --${option} ${allowed.join('|')}`});

function wholeNumber(option: string, value: string, most = Infinity): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
  const range = most < Infinity ? {da: `fra 1 til ${most}`, en: `from 1 to ${most}`} : {da: 'fra 1', en: 'from 1'};
  throw new UsageError({da: `Skriv --${option} som et helt tal ${range.da}`, en: `Write --${option} as a whole number ${range.en}`});
}

export default {help, run} satisfies Command;
