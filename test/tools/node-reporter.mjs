/** A node:test reporter that prints only what failed, then "N passed, N failed". */
export default async function* reporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && data.skip === undefined) passed++;
    if (type === 'test:fail') {
      failed++;
      yield `not ok ${data.file ?? ''} ${data.name}\n${data.details.error?.cause?.stack ?? data.details.error?.message}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
