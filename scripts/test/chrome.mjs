// Where is a Chromium? CHROME_PATH, an installed Chrome/Chromium/Edge, else the one that comes along in node_modules (Linux x64).
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {Launcher} from 'chrome-launcher';
import {root} from '../files.mjs';

/**
 * The Chromium that comes along, as on a machine where nothing is installed: its only font is the one in its package.
 * @returns what puppeteer needs to launch it; undefined where there is none for this system
 */
export async function packagedChrome() {
  const found = await packaged();
  if (!found) return;
  const fonts = path.join(path.dirname(found.executablePath), 'fonts');
  const file = path.join(fonts, 'bare.conf');
  writeFileSync(file, `<fontconfig><dir>${fonts}/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`);
  return {...found, env: {...found.env, FONTCONFIG_FILE: file}};
}

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const require = createRequire(import.meta.url);
  let pkg;
  try {
    pkg = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  } catch {
    return;
  }
  const {version} = JSON.parse(readFileSync(path.join(pkg, 'package.json'), 'utf8'));
  const dir = path.join(root, 'node_modules/.cache/chromium', version);
  if (!existsSync(path.join(dir, 'chromium'))) {
    const tmp = `${dir}.${process.pid}`;
    mkdirSync(tmp, {recursive: true});
    // The package unpacks into the system's folder for temporary files; as if on Lambda also NSS and expat, which a bare Debian lacks.
    const env = {...process.env, TMPDIR: tmp, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x'};
    const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {cwd: root, env});
    writeFileSync(
      path.join(tmp, 'fonts/fonts.conf'),
      readFileSync(path.join(tmp, 'fonts/fonts.conf'), 'utf8')
        .replaceAll('/tmp/fonts', path.join(dir, 'fonts'))
        .replace('<fontconfig>', `<fontconfig>\n<dir>/usr/share/fonts</dir><dir>${dir}/fonts/fonts</dir>`),
    );
    try {
      renameSync(tmp, dir);
    } catch {
      rmSync(tmp, {recursive: true, force: true});
    } // another process was first
  }
  return {
    executablePath: path.join(dir, 'chromium'),
    headless: 'shell',
    args: ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : {FONTCONFIG_PATH: path.join(dir, 'fonts')}),
    },
  };
}

/** Windows has an Edge; the launcher looks for Chrome and Chromium only. */
const EDGE = [
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/usr/bin/microsoft-edge',
];

export async function chrome() {
  let executablePath = process.env.CHROME_PATH;
  if (!executablePath)
    try {
      executablePath = Launcher.getFirstInstallation();
    } catch {}
  executablePath ??= EDGE.find((file) => existsSync(file));
  if (executablePath)
    return {executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : ['--disable-dev-shm-usage']};
  const own = await packaged();
  if (own) return own;
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its executable.');
}
