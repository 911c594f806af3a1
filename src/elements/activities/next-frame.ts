/** Milliseconds; time for a picture, on a screen or not. */
const FRAME = 30;

/** Resolves when what has just been drawn can be seen. */
export const nextFrame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, FRAME));
