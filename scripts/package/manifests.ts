/** What of this repository's `package.json` the packages' own say. */
export interface RootPackage {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
}

/** The program as a site depends on it. */
export function programPackage({
  version,
  license,
  engines,
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: RootPackage) {
  return {
    name: 'crossquote',
    version,
    description: 'A static news-comparison website: what each outlet did to the words.',
    keywords: ['astro', 'astro-integration', 'withastro', 'news', 'quotations'],
    license,
    type: 'module',
    engines,
    bin: { crossquote: 'dist/cli/crossquote.cjs' },
    exports: {
      '.': entry('integration/crossquote'),
      './content': entry('integration/content'),
      './core': entry('core/analyze-texts'),
      './analysis.schema.json': './dist/core/export/analysis.schema.json',
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
    dependencies,
    optionalDependencies,
    peerDependencies,
    peerDependenciesMeta,
  };
}

/** Source files that `exports` names. */
export const entries = ['integration/crossquote.ts', 'integration/content.ts', 'core/analyze-texts.ts'];

function entry(path: string) {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

/** What makes a new site: small, since it is installed for one run, and for any Node that npm runs on today. */
export function createPackage({ version, license, dependencies }: RootPackage) {
  return {
    name: 'create-crossquote',
    version,
    description: 'Makes a Crossquote site: npx create-crossquote my-site',
    keywords: ['crossquote', 'create', 'news', 'quotations'],
    license,
    type: 'module',
    engines: { node: '>=20' },
    bin: { 'create-crossquote': 'dist/create/main.js' },
    dependencies: { yaml: dependencies.yaml },
  };
}
