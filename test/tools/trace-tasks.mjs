/**
 * Begins to note what the page's main thread does. The function it gives ends that; it is told by which event the page is
 * known, and lists its tasks of over half a millisecond, in milliseconds after that event. `own` is the thread's own time:
 * what other programs on the machine took does not count. `undefined`: the event is not among what was noted.
 * @param {import('puppeteer-core').CDPSession} session
 */
export async function traceTasks(session) {
  const events = [];
  const collect = ({value}) => events.push(...value.filter(({ph, dur}) => ph !== 'X' || dur > 500));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = {recordMode: 'recordAsMuchAsPossible', includedCategories: ['toplevel', 'blink.user_timing']};
  await session.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig});
  return async (isKnownBy) => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    const known = events.findLast(isKnownBy);
    // A browser may drop events when its buffer is full.
    if (!known) return undefined;
    const tasks = [];
    let done = 0;
    for (const {ph, pid, tid, ts, dur, tdur} of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
      if (ph !== 'X' || pid !== known.pid || tid !== known.tid || ts < done) continue;
      done = ts + dur;
      tasks.push({start: (ts - known.ts) / 1000, end: (done - known.ts) / 1000, own: (tdur ?? 0) / 1000});
    }
    return tasks;
  };
}
