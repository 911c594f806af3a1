/** The builder's page. */
import {Builder} from './builder.js';
import {emptyChoice} from './choice.js';
import {view} from './view.js';

const host = document.querySelector<HTMLElement>('#builder')!;
const {version = '', integrity, file, files} = host.dataset;
const at = (path: string) => new URL(path, document.baseURI).href;
const preset = {...emptyChoice, src: at('feeds/esbjerg.json'), home: at('lbb/'), call: 'Ring til os på 12 34 56 78.'};
new Builder(host, preset, {version, ...(integrity && file && files ? {integrity, file, files: files.split(' ')} : {})}, view);
