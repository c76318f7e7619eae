// The file of a case as a test takes it apart, and two of them compared.

import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** What is in a ZIP, by name, in its order. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const found = new Map<string, Uint8Array<ArrayBuffer>>()
  for await (const entry of zip.eachEntry())
    found.set(entry.fileName, new Uint8Array(await buffer(await zip.openReadStreamPromise(entry))))
  return found
}

/** A text with each id replaced by its place among them, so that two of the same case are the same. */
export function withoutIds(text: string): string {
  const known = new Map<string, string>()
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, id => {
    if (!known.has(id)) known.set(id, `id-${known.size + 1}`)
    return known.get(id) ?? id
  })
}
