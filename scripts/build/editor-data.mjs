// Makes from dist/custom-elements.json what editors read: VS Code custom data and JetBrains web types.
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};

const options = {outdir: 'dist', hideLogs: true};
generateVsCodeCustomElementData(manifest, {...options, htmlFileName: 'vscode.html-custom-data.json', cssFileName: null});
generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
