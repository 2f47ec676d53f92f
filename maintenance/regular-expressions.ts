/** Looks for a regular expression in src that can be made to run for long: `npm run regular-expressions`. */

import { readFile } from 'node:fs/promises';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { listFiles } from '../src/cli/build/site-files.ts';

// The automaton reads no lookaround. Without it an expression matches more, so that what is fast then is fast with it.
// These look behind them in order to begin once in a row of stops; `npm run bench -- hostile` runs them on such rows.
const FAST_BY_LOOKING = 'src/core/text/sentences.ts';
const LOOKAROUND = /\(\?<?[=!](?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\])*\)/g;

const expressions = new Map<string, string>();
for (const path of await listFiles('src')) {
  if (!/\.(?:ts|astro)$/.test(path)) continue;
  for (const literal of findExpressions(await readFile(`src/${path}`, 'utf8')))
    expressions.set(literal, path);
}
const vulnerable = [...expressions].filter(isVulnerable);
for (const [literal, path] of vulnerable)
  console.error(`src/${path}: ${literal} can be made to run for long.`);
console.log(`${expressions.size} expressions, ${vulnerable.length} that can be made to run for long.`);
if (vulnerable.length > 0 || expressions.size === 0) process.exitCode = 1;

function isVulnerable([literal, path]: readonly [string, string]): boolean {
  const end = literal.lastIndexOf('/');
  const source = literal.slice(1, end);
  // recheck knows no `v`; what it stands for here is covered by `u`.
  const flags = literal.slice(end + 1).replace('v', 'u');
  const check = (each: string) => checkSync(each, flags, { timeout: 20_000, checker: 'automaton' }).status;
  const status = check(source);
  if (status !== 'unknown' || `src/${path}` === FAST_BY_LOOKING) return status === 'vulnerable';
  return check(source.replace(LOOKAROUND, '')) === 'vulnerable';
}

function findExpressions(source: string): string[] {
  // The script between the fences of an .astro file; expressions in its template are read as well as they parse.
  const file = ts.createSourceFile('any.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
