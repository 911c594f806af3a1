/** Kinds of hours that hold at once: with and without somebody at the desk. */
import {DAY} from './calendar.js';
import {isSameText, type Opening, type OpeningState, type OpenSpan} from './opening-hours.js';

/**
 * What is open now, each kind of hours once; with its own end where several kinds are about, and where one should ask.
 *
 * @param day day number of today in the place's zone
 */
export function kindsOf({dayOf}: Pick<Opening, 'dayOf'>, {spans, today: {day}}: OpeningState): OpenSpan[] {
  const kinds = spans.filter(({label}, index) => spans.findIndex((other) => isSameText(label, other.label)) === index);
  const isOne = kinds.length < 2 && dayOf(day).spans.every(({label}) => isSameText(label, spans[0]?.label));
  return kinds.map((span) => {
    let until = span.end;
    for (let next = day; next < day + 8; next++)
      if (dayOf(next).state !== 'ask')
        for (const {label, start, end} of dayOf(next).spans)
          if (isSameText(label, span.label) && start <= until && end > until) until = end;
    // Longer than a week is round the clock, and a whole day by appointment has no end to speak of.
    const hasEnd = span.isAsk ? until - span.start < DAY : !isOne && until < (day + 7) * DAY;
    return hasEnd ? {...span, until} : span;
  });
}
