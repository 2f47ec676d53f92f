/**
 * Workers of the site by an address that trusted types let pass: only its own scripts, which Vite names.
 * @throws Error for an address of another site
 */
export function startWorker(address: string): Worker {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new Error('A worker is one of the site itself.');
  policy ??= makePolicy();
  return new Worker(policy.createScriptURL(url.href) as string, { type: 'module' });
}

interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}

let policy: ScriptPolicy | undefined;

function makePolicy(): ScriptPolicy {
  const rules = { createScriptURL: (address: string) => address };
  const factory = (
    globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } }
  ).trustedTypes;
  return factory ? factory.createPolicy('crossquote', rules) : rules;
}
