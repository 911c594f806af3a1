/** Below a button that has given a file. */
import {msg} from '../words.js';

export const noFile = () => msg('Kommer der ingen fil? Nogle apps kan ikke gemme filer. Kopiér linket, og åbn det i din browser.');
export const shareFile = () => msg('Del filen');
export const copyLink = () => msg('Kopiér link');
export const copied = () => msg('Kopieret');
