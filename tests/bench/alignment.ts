import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { alignTexts } from '../../src/core/collate/passages.ts';

interface Pair {
  readonly id: string;
  readonly type: string;
  readonly a: string;
  readonly b: string;
}

/** `npm run bench -- alignment --docs FILE --pairs FILE [--out PREDICTIONS]` */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { docs: { type: 'string' }, pairs: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.docs || !values.pairs) throw new Error('alignment needs --docs FILE and --pairs FILE.');
  const docs = new Map(
    (await readLines<{ id: string; text: string }>(values.docs)).map((doc) => [doc.id, doc.text]),
  );
  const pairs = await readLines<Pair>(values.pairs);
  const textOf = (id: string) => {
    const text = docs.get(id);
    if (text === undefined) throw new Error(`No document "${id}".`);
    return text;
  };
  for (const pair of pairs.slice(0, 100)) alignTexts(textOf(pair.a), textOf(pair.b));
  const started = process.cpuUsage();
  let worst = 0;
  const out: string[] = [];
  for (const pair of pairs) {
    const before = process.cpuUsage();
    const found = alignTexts(textOf(pair.a), textOf(pair.b));
    const cost = process.cpuUsage(before);
    worst = Math.max(worst, (cost.user + cost.system) / 1000);
    const cases = found.map(({ a, b }) => ({ a: [a.start, a.end], b: [b.start, b.end] }));
    out.push(JSON.stringify({ id: pair.id, cases }));
  }
  const spent = process.cpuUsage(started);
  const seconds = (spent.user + spent.system) / 1e6;
  if (values.out) await writeFile(values.out, `${out.join('\n')}\n`);
  console.log(
    JSON.stringify({
      bench: 'alignment',
      pairs: pairs.length,
      pairsPerSecond: pairs.length / seconds,
      worstMs: worst,
    }),
  );
}

async function readLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
