/**
 * What stands in `lbb-feed.json`: the source of the published JSON Schema (`lbb-feed.schema.json`) and of the checks made
 * while reading. An error message is a code of `config-words.ts`.
 */
import * as z from 'zod';

const some = (most = 300) => z.string('text').regex(/\S/, 'empty').max(most, 'long');
const number = (least: number, most: number) => z.number('number').min(least, 'small').max(most, 'big');
const file = (about: string) => some(1000).describe(about);
const icalFile = some(1000)
  .optional()
  .describe('Where the same is written as iCalendar; {language} stands for da, en …: public/ribe-{language}.ics');

const source = z
  .strictObject({
    name: some().describe('What visitors and you are told it is called, each name once: Ribes kalender'),
    address: some(4000)
      .optional()
      .describe(
        'Where it is: https://… or webcal://… A secret address stands outside of the config: "${RIBE}" is taken from the environment variable RIBE.',
      ),
    addressFile: file('A file whose first line is the address, for secret addresses; beside the config, or an absolute path.').optional(),
    file: file('A file on this machine instead of an address: a spreadsheet, a calendar, a feed.').optional(),
    organization: some().optional().describe('Id of the organization that its activities are given where they name none.'),
  })
  .refine(({address, addressFile, file}) => [address, addressFile, file].filter(Boolean).length === 1, 'one-place');

const group = z.strictObject({
  id: z
    .string('text')
    .regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'id')
    .describe('Short name: small letters a–z, numbers, hyphens: ribe'),
  name: some().optional().describe('What the group is called; stands as the name of the feed. Missing: what its sources say.'),
  feed: file('Where its feed is written: public/ribe.json'),
  ical: icalFile,
  sources: z
    .array(source, 'list')
    .min(1, 'empty')
    .max(500, 'long')
    .describe('Calendars, feeds and spreadsheets; of what stands in two, the first counts.'),
});

const limits = z.strictObject({
  seconds: number(1, 600).default(30).describe('So long one answer may take.'),
  megabytes: number(0.001, 200).default(16).describe('So large one source may be, unpacked.'),
  tries: number(1, 10).default(3).describe('So often an address is asked that does not answer.'),
  keepDays: number(0, 365)
    .default(3)
    .describe(
      'So many days the last good copy stands in for a source that has become suspicious (empty, half of it gone, another calendar); then what is there is taken.',
    ),
  tellAfterHours: number(0, 720).default(24).describe('So long a source may fail before you are told, once.'),
  days: number(366, 1000).default(400).describe('So far ahead the dates of calendars are written.'),
});

const tell = z.strictObject({
  post: some(4000).optional().describe('An address that is sent {"text": "…"} by POST (Teams, Slack, Mattermost, your own).'),
  mail: z
    .strictObject({
      smtp: some(1000).describe('The mail server: smtps://user:password@smtp.example; better "${SMTP}" from the environment.'),
      from: some().describe('Sender: feed@forening.example'),
      to: some().describe('Who is told: webmaster@forening.example'),
    })
    .optional(),
});

export const configSchema = z.strictObject({
  $schema: some(2000).optional().describe('For editors: where lbb-feed.schema.json lies.'),
  groups: z.array(group, 'list').min(1, 'empty').max(500, 'long').describe('One feed each.'),
  all: z
    .strictObject({
      name: some().optional().describe('What the kommune or the whole is called.'),
      feed: file('Where the feed with all groups is written: public/alle.json'),
      ical: icalFile,
    })
    .optional()
    .describe('All groups in one feed.'),
  languages: z
    .array(z.string('text').regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'language'), 'list')
    .min(1, 'empty')
    .default(['da'])
    .describe('Languages of the .ics files.'),
  timeZone: some().default('Europe/Copenhagen').describe('IANA zone in which the feeds are written.'),
  state: file('Folder for the last good copies. They may be secret: it must not be published.').default('lbb-feed-state'),
  allowPrivate: z
    .array(some(), 'list')
    .default([])
    .describe('Hosts that may lie on the internal network, as they stand in the address: kalender.intern.example, 10.1.2.3'),
  limits: limits.prefault({}),
  tell: tell.prefault({}).describe('Where it is told that a source has failed for long, or is suspicious.'),
});
