/**
 * Runs work that must not warn: react-pdf says on the console, and only there, that it drew past the edge of a page or
 * left a run of text out. A document that lost something is worse than none, so here that is an error.
 * Takes over the console while it runs: one at a time in a thread.
 */
export async function withoutWarnings<T>(work: () => Promise<T>): Promise<T> {
  const spoken = globalThis.console
  const { warn, log } = spoken
  const refuse = (...said: unknown[]) => {
    throw new Error(`The PDF layout warned: ${said.map(String).join(' ')}`)
  }
  Object.assign(spoken, { warn: refuse, log: refuse })
  try {
    return await work()
  } finally {
    Object.assign(spoken, { warn, log })
  }
}
