/** `lbb-feed export`: writes a feed as a spreadsheet or a calendar file. */
import type {Feed, Occurrence, Problem, Schedule} from '../../model/feed.js';
import {addDays} from '../../model/calendar.js';
import {exportIcal} from '../../model/export/export-ical.js';
import {tags} from '../../text/languages.js';
import {problemSentence} from '../../text/problems.js';
import {exitCodes, parseOptions, UsageError, type Command, type ExitCode, type InBoth, type CommandContext} from '../command.js';
import {writeWhole} from '../fetch/write-file.js';
import {danishDay, readNamedFeed} from '../read-feed-file.js';
import {exportSheet} from './export-sheet.js';

const KINDS = ['xlsx', 'csv', 'ics'] as const;

const help: InBoth = {
  da: `Brug: lbb-feed export FEED --out FIL.xlsx|FIL.csv|FIL.ics [--language da]

Skriver et feed (JSON, iCal eller et regneark; en fil, en adresse eller -, det, der kommer ind) som regneark eller som kalender. Det, et regneark ikke kan rumme, bliver nævnt.

  --out FIL        filen, der skrives; dens endelse siger hvordan
  --language TAG   kalenderens sprog: ${tags.join(', ')}
  --allow-private VÆRT   en server på det interne net, der gerne må spørges (kan gentages)
  --json           skriver det, der ikke kom med, som JSON`,
  en: `Usage: lbb-feed export FEED --out FILE.xlsx|FILE.csv|FILE.ics [--language en]

Writes a feed (JSON, iCal or a spreadsheet; a file, an address or -, what is piped in) as a spreadsheet or a calendar. What a spreadsheet cannot hold is named.

  --out FILE       the file to write; its ending says how
  --language TAG   the calendar's language: ${tags.join(', ')}
  --allow-private HOST   a server on the internal network that may be asked (can be repeated)
  --json           writes what was left out as JSON`,
};

async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const {values, positionals} = parseOptions(args, {
    out: {type: 'string'},
    language: {type: 'string', default: 'da'},
    'allow-private': {type: 'string', multiple: true, default: []},
  });
  const {out, language} = values;
  const kind = KINDS.find((one) => out?.toLowerCase().endsWith(`.${one}`));
  if (!out || !kind)
    throw new UsageError({da: 'Skriv --out FIL.xlsx, FIL.csv eller FIL.ics', en: 'Write --out FILE.xlsx, FILE.csv or FILE.ics'});
  if (!tags.includes(language))
    throw new UsageError({da: `Skriv et af sprogene ${tags.join(', ')}`, en: `Write one of the languages ${tags.join(', ')}`});
  const now = context.now();
  const today = danishDay(now);
  const read = await readNamedFeed(positionals, today, {days: 366, allowPrivate: values['allow-private']}, context);
  if (!read) return exitCodes.source;
  const {feed, problems} = read;
  const calendar = () => new TextEncoder().encode(exportIcal(feed, {language, now: now.toISOString().replace(/\.\d+Z$/, 'Z')}));
  const {bytes, lost} = kind === 'ics' ? {bytes: calendar(), lost: []} : await exportSheet(withDates(feed), kind, today);
  await writeWhole(out, bytes);
  const found: readonly Problem[] = [...problems, ...lost];
  if (values.json) context.print(`${JSON.stringify({problems: found}, null, 2)}\n`);
  else for (const problem of found) context.log(problemSentence(problem, context.language));
  return found.length ? exitCodes.mend : exitCodes.ok;
}

/** A calendar's dates, which are events of their own, as the dates of a schedule. */
const withDates = (feed: Feed): Feed => ({
  ...feed,
  activities: feed.activities.map((activity) =>
    activity.schedule.length || !activity.occurrences.length
      ? activity
      : {...activity, schedule: [{dates: activity.occurrences.filter(({status}) => status === 'scheduled').map(dateOf)}]},
  ),
});

const dateOf = ({start, end, allDay}: Occurrence): NonNullable<Schedule['dates']>[number] => ({
  start,
  // The day after a whole day is not one of its days.
  end: allDay ? addDays(end, -1) : end,
});

export default {help, run} satisfies Command;
