import {createHash} from 'node:crypto';
import ts from 'typescript';

/** A small change to a source text: the characters between two places are replaced. */
export interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The trimmed source line on which it begins, and the change in words: they name the mutant, wherever its file is moved to. */
  readonly line: string;
  readonly change: string;
  readonly lineNumber: number;
}

const {SyntaxKind: Kind} = ts;

/** Operators and what each becomes. */
const OPERATORS = new Map<ts.SyntaxKind, string>([
  [Kind.LessThanToken, '<='],
  [Kind.LessThanEqualsToken, '<'],
  [Kind.GreaterThanToken, '>='],
  [Kind.GreaterThanEqualsToken, '>'],
  [Kind.EqualsEqualsEqualsToken, '!=='],
  [Kind.ExclamationEqualsEqualsToken, '==='],
  [Kind.AmpersandAmpersandToken, '||'],
  [Kind.BarBarToken, '&&'],
  [Kind.MinusToken, '+'],
]);

/** Methods and what each becomes: some for all, last for first, all for some, unsorted, larger for smaller. */
const METHODS: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  find: 'findLast',
  // With a function as its argument, slice() gives a copy of the whole list.
  filter: 'slice',
  sort: 'slice',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};
const FUNCTIONS: Readonly<Record<string, string>> = {min: 'Math.max', max: 'Math.min', 'Math.min': 'Math.max', 'Math.max': 'Math.min'};

/** Of what a comparison for sort() gives, only the sign counts: `a < b ? -1 : 1`. */
const isSignOnly = (node: ts.Node): boolean =>
  /sort\(\(\w+, \w+\) => [^;]*-1 : /.test(ts.findAncestor(node, ts.isCallExpression)?.getText() ?? '') && /^[01]$/.test(node.getText());

/** A number that names a property, `{0: first}`, cannot be a question. */
const isKey = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

/** All mutants of a file, in the order of its text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Mutant[] = [];
  const seen = new Map<string, number>();

  const add = (node: ts.Node, replacement: string, from = node.getText(), to = replacement): void => {
    const start = node.getStart();
    const row = source.getLineAndCharacterOfPosition(start).line;
    const line = lines[row]!.trim();
    const words = `${from} → ${to}`.replace(/\s+/g, ' ');
    const times = (seen.get(line + words) ?? 0) + 1;
    seen.set(line + words, times);
    const change = times > 1 ? `${words} (${times})` : words;
    found.push({file, start, end: node.getEnd(), replacement, line, change, lineNumber: row + 1});
  };

  const visitBinary = (node: ts.BinaryExpression): void => {
    const [left, operator, right] = [node.left, node.operatorToken, node.right].map((part) => part.getText()) as [string, string, string];
    const become = (replacement: string): void => add(node, replacement);
    const turned = OPERATORS.get(node.operatorToken.kind);
    if (turned) become(`(${left}) ${turned} (${right})`);
    if (operator === '+' && [node.left, node.right].some(ts.isNumericLiteral)) become(`(${left}) - (${right})`);
    if (operator === '&&' || operator === '||') {
      become(left);
      become(right);
    }
    if (operator === '??') become(left);
  };

  const visitCall = (node: ts.CallExpression): void => {
    const {expression: callee} = node;
    const other = FUNCTIONS[callee.getText()];
    if (other) add(callee, other);
    // What is looked for by its id is there once.
    const isById = /\bid === \w+\)?$/.test(node.arguments[0]?.getText() ?? '');
    const method =
      ts.isPropertyAccessExpression(callee) && !(isById && callee.name.text === 'find') ? METHODS[callee.name.text] : undefined;
    if (ts.isPropertyAccessExpression(callee) && method)
      add(callee.name, method, `.${callee.name.text}(${node.arguments[0]?.getText() ?? ''})`, method);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) visitBinary(node);
    if (ts.isCallExpression(node)) visitCall(node);
    if (ts.isNumericLiteral(node) && !isKey(node) && !isSignOnly(node)) add(node, `${Number(node.text.replaceAll('_', '')) + 1}`);
    if (node.kind === Kind.TrueKeyword) add(node, 'false');
    if (node.kind === Kind.FalseKeyword) add(node, 'true');
    if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) add(node, node.operand.getText());
    if (ts.isIfStatement(node)) add(node.expression, 'false', `if (${node.expression.getText()})`, 'never');
    if (ts.isConditionalExpression(node)) add(node.condition, 'false', `${node.condition.getText()} ?`, 'never');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The text with all these mutants in it, each behind a question: `isMutant(17) ? a <= b : a < b`. The numbers count the
 * mutants from `first`.
 */
export function withMutants(text: string, mutants: readonly Mutant[], first: number): string {
  const numbered = mutants.map((mutant, i) => ({...mutant, number: first + i}));
  const render = (start: number, end: number, within: typeof numbered): string => {
    let written = '';
    let at = start;
    while (within.length) {
      // The outermost mutants that begin first; what lies inside them is written with them.
      const begin = Math.min(...within.map((mutant) => mutant.start));
      const close = Math.max(...within.filter((mutant) => mutant.start === begin).map((mutant) => mutant.end));
      const here = within.filter((mutant) => mutant.start === begin && mutant.end === close);
      const inside = within.filter((mutant) => mutant.end <= close && !here.includes(mutant));
      written +=
        text.slice(at, begin) +
        switched(render(begin, close, inside), here, text[begin - 1] === '.' && /^\w+$/.test(text.slice(begin, close)));
      at = close;
      within = within.filter((mutant) => mutant.start >= close);
    }
    return written + text.slice(at, end);
  };
  return render(0, text.length, numbered).replaceAll('?.\0[', '?.[').replaceAll('.\0[', '[');
}

/** One place with its mutants; a method's name is chosen in brackets (`.every(` → `['every'](`). */
function switched(original: string, mutants: readonly {number: number; replacement: string}[], isName: boolean): string {
  const quoted = (text: string): string => (isName ? `'${text}'` : `(${text})`);
  const choice = mutants.map(({number, replacement}) => `isMutant(${number}) ? ${quoted(replacement)} : `).join('') + quoted(original);
  return isName ? `\0[${choice}]` : `(${choice})`;
}

/** A choice by seed that stays the same for lines that stay the same: the mutants whose names hash lowest. */
export function chosen(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const rank = ({line, change}: Mutant): string => createHash('sha1').update(`${seed}\n${line}\n${change}`).digest('hex');
  const ranked = mutants.map((mutant) => [rank(mutant), mutant] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, count).map(([, mutant]) => mutant));
  return mutants.filter((mutant) => kept.has(mutant));
}
