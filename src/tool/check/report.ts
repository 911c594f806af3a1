/** What a check found, as a person reads it and as GitHub shows it. Pure. */
import type {ToolLanguage} from '../command.js';
import type {LineAndColumn} from './lines.js';
import type {Checked, Message} from './message.js';

const words = {
  da: {
    see: 'Det ser besøgende',
    next: 'Næste',
    unlisted: 'Ingen dage i den nærmeste tid, så den står ikke i listen',
    ask: 'Spørg',
    hours: 'Åbningstider',
    mend: 'Skal rettes',
    look: 'Se på det',
    line: 'linje',
    column: 'tegn',
    more: 'og {n} til (--all)',
    good: 'Intet at rette.',
    unread: 'kan ikke læses',
  },
  en: {
    see: 'What visitors see',
    next: 'Next',
    unlisted: 'No dates in the time ahead, so it is not in the list',
    ask: 'Ask',
    hours: 'Opening hours',
    mend: 'To be mended',
    look: 'To look at',
    line: 'line',
    column: 'character',
    more: 'and {n} more (--all)',
    good: 'Nothing to mend.',
    unread: 'cannot be read',
  },
} as const;

/** Each source: what visitors see first, then what is to be mended. */
export function report(checked: readonly Checked[], language: ToolLanguage): string {
  const say = words[language];
  return checked
    .map(({source, failure, line, column, summary, messages}) => {
      if (failure !== undefined)
        return `${source} ${say.unread}${line ? `, ${say.line} ${line}, ${say.column} ${column}` : ''}: ${failure}\n`;
      const {accounts = [], activities = [], more = 0, hours = []} = summary ?? {};
      return [
        `${source}: ${accounts.join('; ')}.`,
        '',
        say.see,
        ...activities.flatMap(({name, when, next, isListed, place, contacts}) => [
          `  ${name}`,
          ...when.map((line) => `    ${line}`),
          ...(isListed ? [] : [`    ${say.unlisted}`]),
          ...(next.length ? [`    ${say.next}: ${next.join(' · ')}`] : []),
          ...(place ? [`    ${place}`] : []),
          ...(contacts.length ? [`    ${say.ask}: ${contacts.join(', ')}`] : []),
        ]),
        ...(more ? [`  … ${say.more.replace('{n}', String(more))}`] : []),
        ...(hours.length
          ? [`  ${say.hours}`, ...hours.flatMap(([week, ...more]) => [`    ${week}`, ...more.map((line) => `      ${line}`)])]
          : []),
        ...(messages.length ? [] : ['', say.good]),
        ...(['mend', 'look'] as const).flatMap((level) =>
          listed(
            messages.filter((one) => one.level === level),
            say[level],
            say.line,
          ),
        ),
        '',
      ].join('\n');
    })
    .join('\n');
}

const listed = (messages: readonly Message[], title: string, line: string): string[] =>
  messages.length
    ? ['', `${title} (${messages.length})`, ...messages.map((one) => `  ${one.line ? `${line} ${one.line}: ` : ''}${one.sentence}`)]
    : [];

/** Workflow commands (docs.github.com, "Workflow commands for GitHub Actions"), one a line. */
export function annotations(checked: readonly Checked[]): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = ({line, column}: Partial<LineAndColumn>) => (line ? `,line=${line},col=${column}` : '');
  return checked
    .flatMap(({source, failure, messages, ...broken}) => [
      ...(failure === undefined ? [] : [`::error file=${property(source)}${place(broken)}::${data(failure)}\n`]),
      ...messages.map(({level, sentence, code, ...at}) => {
        return `::${level === 'mend' ? 'error' : 'warning'} file=${property(source)}${place(at)},title=${property(code)}::${data(sentence)}\n`;
      }),
    ])
    .join('');
}
