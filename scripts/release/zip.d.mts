export function zip(files: Map<string, Uint8Array | string>): Uint8Array;
export function unzip(bytes: Uint8Array): Record<string, Uint8Array>;
