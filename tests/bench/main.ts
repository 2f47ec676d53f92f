/** `npm run bench -- NAME …`: runs tests/bench/NAME.ts, whose last printed line is JSON. */
const [name = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(name)) {
  console.error(
    'Say which benchmark: npm run bench -- extraction|alignment|statements|suggestions|archive|search|hostile|pages|site …',
  );
  process.exit(2);
}
const { run } = (await import(`./${name}.ts`)) as { run: (args: readonly string[]) => Promise<void> };
await run(args);

export {};
