/**
 * What is to be written before the package is published.
 * @param {Record<string, unknown>} pkg
 * @param {string} security
 * @param {string} changes
 */
export function unfinished({version, homepage, repository, bugs}, security, changes) {
  const wrong = Object.entries({homepage, repository, bugs, 'SECURITY.md': security})
    .filter(([, text]) => !text || JSON.stringify(text).includes('.example'))
    .map(([where]) => `${where}: write an address of yours in place of the one that ends on .example`);
  const [, day] = changes.split(`\n## ${version} – `);
  return /^\d{4}-\d\d-\d\d\n/.test(day ?? '')
    ? wrong
    : [...wrong, `CHANGELOG.md: write "## ${version} – " and the day of its publication above what is new`];
}
