type ScriptUrls = { createScriptURL(url: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
};

let policy: ScriptUrls | null = null;

/** The one Trusted Types policy of the extension: it lets nothing through but our own origin's scripts. */
function ownScripts(): ScriptUrls {
  const rules = {
    createScriptURL(url: string): string {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError(`not a script of this extension: ${url}`);
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A document, or a worker, may make a policy of one name once only.
  policy ??= trustedTypes?.createPolicy('selvedge-worker', rules) ?? rules;
  return policy;
}

/** A module worker of a script of our own. Throws a TypeError for any other. */
export function ownWorker(url: string): Worker {
  return new Worker(ownScripts().createScriptURL(url), { type: 'module' });
}
