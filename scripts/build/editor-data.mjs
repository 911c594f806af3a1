// Writes dist/custom-elements.json and from it what editors read: VS Code custom data and JetBrains web types.
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../files.mjs';
import {elementsOf, manifest} from './manifest.mjs';

const dist = path.join(root, 'dist');
const made = manifest();
for (const {tag, name} of elementsOf(made))
  for (const declaration of made.modules.flatMap((module) => module.declarations ?? []))
    if (declaration.name === name) Object.assign(declaration, {tagName: tag, customElement: true});
writeFileSync(path.join(dist, 'custom-elements.json'), `${JSON.stringify(made, null, 2)}\n`);
generateVsCodeCustomElementData(made, {outdir: dist, htmlFileName: 'vscode.html-custom-data.json', cssFileName: null, hideLogs: true});
generateJetBrainsWebTypes(made, {outdir: dist, packageJson: false, hideLogs: true});
