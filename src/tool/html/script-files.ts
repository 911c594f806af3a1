/** Which files a version of the script has: their names hold hashes, and stand in a list beside it that the build writes. */
import path from 'node:path';
import type {InBoth} from '../command.js';
import {failureWords, fileError, SourceError} from '../fetch/source-error.js';
import {addressOf, sourceBytes} from '../read-feed-file.js';

export const LIST = 'lbb-files.json';
const NO_LIST: InBoth = {da: 'er ingen liste over scriptets filer', en: 'is no list of the files of the script'};

/** @throws for what is no list of names of files */
function filesIn(text: string): readonly string[] {
  const {files} = JSON.parse(text) as {readonly files?: unknown};
  if (!Array.isArray(files) || !files.length || !files.every((file) => /^[\w-]+\.js$/.test(String(file)))) throw new SyntaxError(text);
  return files.map(String);
}

/**
 * The names of the files in the script's folder `lbb`.
 * @param script a whole address, or a file
 * @returns them, or why there is no list of them, in words
 */
export async function filesBeside(
  script: string,
  allowPrivate: readonly string[],
): Promise<{readonly files: readonly string[]; readonly failure?: InBoth}> {
  const address = addressOf(script);
  try {
    const bytes = await sourceBytes(address ? new URL(LIST, address).href : path.join(path.dirname(script), LIST), allowPrivate);
    return {files: filesIn(new TextDecoder().decode(bytes))};
  } catch (error) {
    if (error instanceof SourceError) return {files: [], failure: failureWords(error)};
    const isOfSystem = (error as NodeJS.ErrnoException).syscall !== undefined;
    return {files: [], failure: isOfSystem ? failureWords(fileError(error as NodeJS.ErrnoException)) : NO_LIST};
  }
}
