// A ZIP somebody sent, opened with care: what it says of itself is checked before anything in it is unpacked, and what is
// unpacked must be what it said.

import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { ArchiveFault } from '@/lib/case/archive-faults'
import { mostUnpackedBytes } from '@/lib/case/archive-faults'
import { mostFileBytes } from '@/lib/shared/file-size'
import { fail, ok, type Result } from '@/lib/shared/results'

/** The files of a case, its papers, its agreements, and a little room. */
export const mostEntries = 2000
/** Text and pictures do not shrink so far; a bomb does. Small entries may. */
const mostTimesLarger = 100
const smallBytes = 1024 * 1024
/** The JSON of a case of 10,000 payments is some 5 MB. */
export const mostJsonBytes = 20 * 1024 * 1024

/** The names of the entries, and the way to the bytes of one. */
export type OpenZip = {
  names: ReadonlySet<string>
  read: (name: string) => Promise<Result<Uint8Array<ArrayBuffer>, ArchiveFault>>
}

/** Opens a ZIP. Folders in it are passed over. */
export async function openZip(bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenZip, ArchiveFault>> {
  const zip = await open(bytes)
  if (!zip) return fail('not-a-zip')
  if (zip.entryCount > mostEntries) return fail('too-many-inside')
  const entries = new Map<string, Entry>()
  let packed = 0
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const fault = faultOf(entry)
      if (fault) return fail(fault)
      const { fileName } = entry
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      // More packed bytes than the file has: its entries share theirs.
      if (unpacked > mostUnpackedBytes || packed > bytes.length) return fail('too-much-inside')
      if (fileName.endsWith('/')) continue
      if (entries.has(fileName)) return fail('unsafe-names')
      entries.set(fileName, entry)
      if (entries.size > mostEntries) return fail('too-many-inside')
    }
  } catch (error) {
    return fail(isAboutNames(error) ? 'unsafe-names' : 'damaged')
  }
  return ok({ names: new Set(entries.keys()), read: name => readEntry(zip, entries.get(name)) })
}

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<ZipFile | null> {
  try {
    // With names kept as they are: a backslash is refused, not turned around.
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      strictFileNames: true,
      validateEntrySizes: true,
    })
  } catch {
    return null
  }
}

/** yauzl refuses climbing and absolute names and backslashes by these words; its errors carry no code. */
function isAboutNames(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(absolute path|invalid relative path|invalid characters in fileName)/.test(error.message)
  )
}

const symbolicLink = 0xa000

function faultOf(entry: Entry): ArchiveFault | null {
  const { fileName, compressedSize, uncompressedSize } = entry
  if (entry.isEncrypted()) return 'locked'
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === symbolicLink) return 'unsafe-names'
  if (!isPlainName(fileName)) return 'unsafe-names'
  if (!entry.canDecodeFileData()) return 'damaged'
  if (uncompressedSize > Math.max(mostFileBytes, mostJsonBytes)) return 'too-much-inside'
  if (uncompressedSize > smallBytes && uncompressedSize > compressedSize * mostTimesLarger) return 'too-much-inside'
  return null
}

/** No signs that hide, no step up or from the root, no drive; "a//b" and "./a" are another way to write a name twice. */
function isPlainName(name: string): boolean {
  if (/[\\:\p{Cc}\p{Cf}]/u.test(name) || name.length > 200) return false
  return name
    .replace(/\/$/, '')
    .split('/')
    .every(part => part !== '' && part !== '.' && part !== '..')
}

async function readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
): Promise<Result<Uint8Array<ArrayBuffer>, ArchiveFault>> {
  if (!entry) return fail('missing-file')
  try {
    // Ends with an error as soon as more comes out than the entry said.
    const bytes = new Uint8Array(await buffer(await zip.openReadStreamPromise(entry)))
    if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) return fail('damaged')
    return ok(bytes)
  } catch {
    return fail('damaged')
  }
}
