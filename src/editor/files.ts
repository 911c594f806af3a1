/** Files in and out: the File System Access API where a browser has it, downloads where not. Nothing is sent anywhere. */

import {joined} from '../feed/decode.js';
import {offerFile} from '../elements/shared/save-file.js';
import {httpsAddress} from '../model/https-address.js';
import {splitWords} from '../model/split-words.js';
import {loadFeed} from '../network/load-feed.js';

/** As far as it is used here; TypeScript knows it only in part. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{write(text: string): Promise<void>; close(): Promise<void>}>;
}
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}
const pickers = globalThis as Pickers;

export const canPick = (): boolean => !!pickers.showOpenFilePicker;

const JSON_FILES = {types: [{description: 'JSON', accept: {'application/json': ['.json']}}]};

/** A file to be opened; undefined when the person thought better of it. */
export const pickFile = (): Promise<FileHandle | undefined> => unlessCancelled(pickers.showOpenFilePicker!({}).then(([handle]) => handle));

export const pickNewFile = (name: string): Promise<FileHandle | undefined> =>
  unlessCancelled(pickers.showSaveFilePicker!({suggestedName: name, ...JSON_FILES}));

const unlessCancelled = <T>(picking: Promise<T | undefined>): Promise<T | undefined> =>
  picking.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  });

/** What was dropped, with a handle to save into where the browser gives one. */
export async function droppedFile(data: DataTransfer): Promise<{file: File; handle?: FileHandle} | undefined> {
  const [item] = [...data.items].filter(({kind}) => kind === 'file') as (DataTransferItem & {
    getAsFileSystemHandle?(): Promise<FileHandle | null>;
  })[];
  const file = item?.getAsFile();
  if (!file) return undefined;
  const handle = await item!.getAsFileSystemHandle?.().catch(() => null);
  return handle && 'createWritable' in handle ? {file, handle} : {file};
}

/** Whether the file still says what it said when it was opened: others may have saved into it. */
export const isUnchanged = async (handle: FileHandle, text: string): Promise<boolean> => (await textOf(await handle.getFile())) === text;

/** As it is, a byte order mark included. */
export const textOf = async (file: Blob): Promise<string> => new TextDecoder('utf-8', {ignoreBOM: true}).decode(await file.arrayBuffer());

export async function writeInto(handle: FileHandle, text: string): Promise<void> {
  const file = await handle.createWritable();
  await file.write(text);
  await file.close();
}

export const download = (name: string, text: string): void => offerFile(new File([text], name, {type: 'application/json'}));

/**
 * What an address gives, and what it is called.
 * @throws {FeedError} as `loadFeed()`; `blocked` is what browsers say of most calendars
 */
export async function fetchAddress(typed: string): Promise<{bytes: Uint8Array; name: string; url: string}> {
  const [address = ''] = splitWords(typed);
  const url = httpsAddress(address);
  const chunks: Uint8Array[] = [];
  for await (const chunk of loadFeed(url, {again: true}).chunks) chunks.push(chunk);
  return {bytes: joined(chunks), name: url.split(/[?#]/)[0]!.split('/').at(-1) || 'feed.json', url};
}
