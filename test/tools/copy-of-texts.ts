import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A copy of everything that `scripts/generate/i18n.mjs` reads and writes, to be changed and thrown away. */
export function copyOfTexts() {
  const root = mkdtempSync(path.join(tmpdir(), 'lbb-i18n-'));
  for (const folder of ['src', 'locales', 'scripts']) cpSync(folder, path.join(root, folder), {recursive: true});
  for (const file of ['tsconfig.json', 'lit-localize.json']) cpSync(file, path.join(root, file));
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    read: (file: string) => readFileSync(path.join(root, file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(path.join(root, file), text),
    edit(file: string, change: (text: string) => string) {
      this.write(file, change(this.read(file)));
    },
    /** Runs the script on the copy. */
    i18n(...flags: string[]) {
      const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(root, 'scripts/generate/i18n.mjs'), ...flags], {
        encoding: 'utf8',
      });
      return {status, said: stdout + stderr};
    },
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}
