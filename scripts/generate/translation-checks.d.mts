interface Term {
  readonly term: string;
  readonly words: readonly string[];
  readonly isKept?: boolean;
  readonly forms?: readonly string[];
}

export function faultsOf(
  sentence: {danish: string; english: string; target: string; isSame: boolean},
  tag: string,
  terms: readonly Term[],
): string[];
