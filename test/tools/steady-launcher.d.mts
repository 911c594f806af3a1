interface Launcher {
  initialize?(...args: unknown[]): Promise<unknown>;
  startSession(id: string, url: string): Promise<unknown>;
  stopSession(id: string): Promise<unknown>;
  getPage(id: string): unknown;
  stop(): Promise<unknown>;
}
/** @see steady-launcher.mjs */
export function steadyLauncher<Kind extends Launcher>(
  make: () => Kind,
  kill: (launcher: Kind) => void,
  limits?: {start?: number; stop?: number},
): Required<Launcher>;
