/** What a speaker has read and corrected, as one file; `scripts/generate/take-corrections.mjs` takes it into `locales/<tag>.xlf`. */
export interface Correction {
  /** What it was translated from: a correction of an older Danish sentence is not taken. */
  readonly danish: string;
  readonly text: string;
  /** The speaker has read it: this is how it is to be. Otherwise it is a draft. */
  readonly isRight: boolean;
  readonly comment: string;
}

/** Whose word it is: never a name. */
export const roles = ['native speaker', 'translator', 'learner'] as const;
export type Role = (typeof roles)[number];

export interface Corrections {
  readonly language: string;
  readonly role: Role;
  readonly units: ReadonlyMap<string, Correction>;
}

const KIND = 'lbb-elements corrections';

export const fileName = (language: string): string => `lbb-${language}.json`;

export const writeCorrections = ({language, role, units}: Corrections): string =>
  JSON.stringify({kind: KIND, version: 1, language, role, units: Object.fromEntries(units)}, null, 2) + '\n';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns undefined when it is no such file */
export function readCorrections(text: string): Corrections | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if (!isObject(file) || file.kind !== KIND || typeof file.language !== 'string' || !isObject(file.units)) return undefined;
  const units = Object.entries(file.units).flatMap(([id, unit]): [string, Correction][] => {
    if (!isObject(unit) || typeof unit.danish !== 'string' || typeof unit.text !== 'string') return [];
    const {danish, text, isRight, comment} = unit;
    return [[id, {danish, text, isRight: isRight === true, comment: typeof comment === 'string' ? comment : ''}]];
  });
  return {
    language: file.language,
    role: roles.find((role) => role === (file as {role?: unknown}).role) ?? 'learner',
    units: new Map(units),
  };
}
