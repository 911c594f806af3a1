// Whose code goes into what is published, with the licences in full, as the licences ask for.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../files.mjs';

/** @param metafile of esbuild; @returns {string[]} folders of the packages in what was built */
export const packagesIn = ({inputs}) => [
  ...new Set(Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])),
];

/** Packages that bring no licence, and one of the same repository that brings it. */
const SIBLINGS = {'@lit-labs/ssr-dom-shim': 'lit'};

function notice(folder) {
  const {name, version, license, homepage, repository} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const home = SIBLINGS[name] ? path.join(root, 'node_modules', SIBLINGS[name]) : folder;
  const file = readdirSync(home).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} brings no licence`);
  // MPL-2.0 and others: where the source is.
  const source = (repository?.url ?? repository ?? homepage ?? name).replace(/^git\+/, '').replace(/^(?=[\w-]+\/)/, 'https://github.com/');
  return `${name} ${version} (${license}), source: ${source}\n\n${readFileSync(path.join(home, file), 'utf8').trim()}\n`;
}

const cldr = () =>
  `Unicode CLDR (Unicode-3.0): names of days, months and languages, and Windows' names of time zones\n\n${readFileSync(path.join(root, 'scripts/build/licences/unicode.txt'), 'utf8').trim()}\n`;

/** The text of THIRD-PARTY.txt. `withDates`: names from Unicode CLDR are in it too. */
export const thirdParty = (packages, withDates = false) =>
  [...[...new Set(packages.map((one) => path.resolve(one)))].sort().map(notice), ...(withDates ? [cldr()] : [])].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
