export function unfinished(pkg: object, security: string, changes: string): string[];
