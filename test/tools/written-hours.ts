/** Hours as webmasters write them, made up at random from a fixed seed. */
const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

/** @returns numbers below a bound, the same for the same seed */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

export function writtenHours(next: (below: number) => number): string {
  const pick = <T>(...choices: readonly T[]): T => choices[next(choices.length)]!;
  const day = () => pick(...DAYS);
  const days = () =>
    pick(
      day,
      day,
      () => 'hverdage',
      () => 'weekend',
      () => 'alle dage',
      () => `${DAYS[next(3)]}-${DAYS[3 + next(4)]}`,
      () => `${DAYS[next(3)]} og ${DAYS[3 + next(4)]}`,
      () => `${DAYS[next(5)]!.slice(0, 3)}.-søn.`,
      () => 'lørdag, søndag og helligdage',
    )();
  const times = () =>
    pick(
      `${7 + next(4)}-${13 + next(6)}`,
      `${7 + next(4)}-12 og 13.30-${15 + next(4)}`,
      `${19 + next(3)}.15-0${1 + next(3)}.00`,
      '0-24',
      `12-${16 + next(8)}`,
    );
  const name = () => pick('', '', '', ' med rådgivning', ' café', ' selvbetjening', ' med betjening');
  const fewDays = () =>
    pick(`${1 + next(28)}. ${pick(...MONTHS)}`, '24.-26. december', `1${3 + next(3)}.-1${6 + next(3)}. ${pick(...MONTHS)}`);
  const date = () => pick(fewDays(), `${1 + next(20)}.-2${next(9)}. ${pick(...MONTHS)}`);
  const part = () =>
    pick(`uge ${1 + next(52)}`, `uge ${1 + next(20)}-${22 + next(30)}`, pick(...MONTHS), `${MONTHS[next(12)]}-${MONTHS[next(12)]}`);
  const line = () =>
    pick(
      () => `${days()} ${times()}${name()}`,
      () => `${days()} ${times()}${name()}`,
      () => `${days()} ${times()}${name()}`,
      () => `${days()} lukket`,
      () => `lukket ${day()}`,
      () => `lukket i ${part()}`,
      () => `${part()} lukket`,
      () => `lukket ${date()}`,
      () => `${date()} lukket`,
      () => `${fewDays()} ${times()}${name()}`,
      () => 'helligdage lukket',
      () => `helligdage ${times()}`,
      () => `${day()} ${pick('', 'kun ')}efter aftale`,
      () => `${day()} ${times()} ${pick('', 'kun ')}efter aftale`,
      () => `${part()}: ${days()} ${times()}${name()}`,
      () => `${day()} i ${pick('lige', 'ulige')} uger ${times()}${name()}`,
      () => `${pick('første', 'anden', 'sidste')} ${day()} i måneden ${times()}${name()}`,
    )();
  let text = `${days()} ${times()}${name()}`;
  for (let more = next(4); more > 0; more--) text += pick('; ', '; ', ', ', '\n') + line();
  return text;
}
