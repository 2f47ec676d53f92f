import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../../src/cli/build/site-files.ts';

/**
 * Puts the program's files as they are installed into a folder: TypeScript as JavaScript, since Node takes the types out
 * of no file below `node_modules`, and the rest as it is.
 */
export async function compileFiles(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const path of paths) {
    const target = join(to, compiledName(path));
    await mkdir(dirname(target), { recursive: true });
    if (/\.(?:ts|astro|cjs)$/.test(path))
      await writeFile(target, compile(path, await readFile(join(from, path), 'utf8')));
    else await cp(join(from, path), target);
  }
}

/** The types of these files and of what they use. @throws where they do not hold */
export async function declareTypes(entries: readonly string[], from: string, to: string): Promise<void> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(
    entries.map((entry) => join(from, entry)),
    {
      ...options,
      noUnusedLocals: false,
      noUnusedParameters: false,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: to,
      rootDir: from,
    },
  );
  const { diagnostics } = program.emit();
  const [wrong] = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (wrong !== undefined) throw new Error(ts.formatDiagnostic(wrong, host));
  for (const path of (await listFiles(to)).filter((each) => each.endsWith('.d.ts'))) {
    const file = join(to, path);
    await writeFile(file, withCompiledNames(await readFile(file, 'utf8')));
  }
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => '\n',
};

const compiledName = (path: string) => path.replace(/(?<!\.d)\.ts$/, '.js');

function compile(path: string, source: string): string {
  if (!path.endsWith('.ts')) return withCompiledNames(source);
  const { outputText } = ts.transpileModule(source, {
    fileName: path,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      isolatedModules: true,
    },
  });
  return withCompiledNames(outputText);
}

/** Files are named in imports, in `new URL` for workers, and in the scripts of pages, always from where they are. */
function withCompiledNames(source: string): string {
  return source.replace(/(['"])(\.{1,2}\/[^'"\n]+)\.ts(\?[\w&]+)?\1/g, '$1$2.js$3$1');
}
