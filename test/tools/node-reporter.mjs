/** A node:test reporter that prints only what failed, then "N passed, N failed". */
export default async function* reporter(source) {
  let passed = 0;
  let failed = 0;
  let open = 0;
  for await (const {type, data} of source) {
    if (type === 'test:enqueue') open++;
    if (type === 'test:complete') open--;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (data?.details?.type === 'suite') continue;
    // Node itself stands for a file of which no test reported anything, and lets it pass.
    const isSilent = type === 'test:pass' && data.name.endsWith('.test.mjs');
    if (type === 'test:pass' && !isSilent && data.skip === undefined) passed++;
    if (type === 'test:fail' || isSilent) {
      failed++;
      const {error} = data.details;
      const why = isSilent ? 'has no tests, or ended before them' : (error?.cause?.stack ?? error?.message);
      yield `not ok ${data.file ?? ''} ${data.name}\n${why}\n`;
    }
  }
  if (open) yield `not ok: ${open} tests did not end\n`;
  yield `${passed} passed, ${failed + open} failed\n`;
}
