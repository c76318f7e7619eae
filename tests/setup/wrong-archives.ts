// Files that are not a whole case of ours, each made from one that is.

import { createHash } from 'node:crypto'
import { type Archive, archiveJson } from '@/lib/case/archive'
import type { ArchiveFault } from '@/lib/case/archive-faults'
import { unzip } from './kept-case'
import { type HandEntry, zipByHand } from './zip-by-hand'

type Bytes = Uint8Array<ArrayBuffer>
type Change = (entries: Map<string, HandEntry>) => void
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)

async function changed(whole: Bytes, change: Change): Promise<Bytes> {
  const entries = new Map<string, HandEntry>()
  for (const [name, bytes] of await unzip(whole)) entries.set(name, { name, bytes })
  change(entries)
  return zipByHand([...entries.values()])
}

/** With its JSON changed; `edit` gets it as an object. */
const edited = (whole: Bytes, edit: (archive: Archive) => unknown) =>
  changed(whole, entries => {
    const archive = JSON.parse(new TextDecoder().decode(entries.get(archiveJson)?.bytes)) as Archive
    const bytes = bytesOf(JSON.stringify(edit(archive) ?? archive))
    entries.set(archiveJson, { name: archiveJson, bytes })
  })
const put =
  (entry: HandEntry): Change =>
  entries =>
    void entries.set(`${entry.name} ${entries.size}`, entry)
const firstOf = (entries: Map<string, HandEntry>, folder: string) => {
  const entry = [...entries.values()].find(one => one.name.startsWith(folder))
  if (!entry) throw new Error(`There is nothing in ${folder}`)
  return entry
}
const html = bytesOf('<!doctype html><script>alert(1)</script>')
const swollen = new Uint8Array(9 * 1024 * 1024)

/** What it is, the fault it leads back with, and how it is made of a whole file of Ana’s. */
export const wrongArchives: [string, ArchiveFault, (whole: Bytes) => Promise<Bytes> | Bytes][] = [
  ['a letter in the place of the file', 'not-a-zip', () => bytesOf('Dear Sirs')],
  ['cut off in the middle', 'not-a-zip', whole => whole.slice(0, Math.floor(whole.length / 2))],
  ['cut off at the end', 'not-a-zip', whole => whole.slice(0, -30)],
  ['a byte of the case flipped', 'damaged', whole => flipped(whole, '"satisfied-case"')],
  ['a byte of a paper flipped', 'damaged', whole => flipped(whole, '%PDF')],
  [
    'locked with a password',
    'locked',
    whole => changed(whole, put({ name: 'a.txt', bytes: html, flags: 1, size: html.length - 12 })),
  ],
  [
    'packed in a way we do not know',
    'damaged',
    whole => changed(whole, put({ name: 'a.txt', bytes: html, method: 12 })),
  ],
  [
    'a path that climbs out',
    'unsafe-names',
    whole => changed(whole, put({ name: '../../data/satisfied.db', bytes: html })),
  ],
  ['a path that climbs within', 'unsafe-names', whole => changed(whole, put({ name: 'papers/../../x', bytes: html }))],
  ['a path from the root', 'unsafe-names', whole => changed(whole, put({ name: '/etc/passwd', bytes: html }))],
  ['a path on a drive', 'unsafe-names', whole => changed(whole, put({ name: 'C:/x', bytes: html }))],
  ['a path with backslashes', 'unsafe-names', whole => changed(whole, put({ name: '..\\x', bytes: html }))],
  ['a path by another way', 'unsafe-names', whole => changed(whole, put({ name: './case.json', bytes: html }))],
  [
    'a name that reads backwards',
    'unsafe-names',
    whole => changed(whole, put({ name: 'a\u202Efdp.exe', bytes: html })),
  ],
  [
    'a link to elsewhere',
    'unsafe-names',
    whole => changed(whole, put({ name: 'files/a', bytes: html, mode: 0o120777 })),
  ],
  ['the same name twice', 'unsafe-names', whole => changed(whole, put({ name: archiveJson, bytes: html }))],
  ['a bomb', 'too-much-inside', whole => changed(whole, put({ name: 'a', bytes: swollen, isPacked: true }))],
  [
    'one that says it unpacks to gigabytes',
    'too-much-inside',
    whole => changed(whole, put({ name: 'a', bytes: html, size: 4e9, isPacked: true })),
  ],
  [
    'one that unpacks to more than it says',
    'damaged',
    whole =>
      changed(whole, entries => {
        Object.assign(firstOf(entries, 'papers/'), { bytes: swollen, size: 10, isPacked: true })
      }),
  ],
  ['entries that share their bytes', 'too-much-inside', () => shared()],
  ['entries without end', 'too-many-inside', () => zipByHand(manyEntries(2001))],
  ['a ZIP of holiday photos', 'not-a-case', () => zipByHand([{ name: 'beach.jpg', bytes: html }])],
  ['no ZIP entries at all', 'not-a-case', () => zipByHand([])],
  [
    'a case that is no JSON',
    'not-a-case',
    whole => changed(whole, e => void e.set(archiveJson, { name: archiveJson, bytes: html })),
  ],
  ['a JSON of lists without end', 'too-many-inside', () => ofJson(`{"a":[${'[],'.repeat(600_000)}[]]}`)],
  ['a JSON of lists in lists', 'too-many-inside', () => ofJson('['.repeat(200_000) + ']'.repeat(200_000))],
  ['a JSON of something else', 'not-a-case', whole => edited(whole, () => ({ hello: 1 }))],
  ['a JSON that is nothing', 'not-a-case', whole => edited(whole, () => [null])],
  ['from a newer version', 'newer', whole => edited(whole, one => ({ ...one, version: 2, moved: true }))],
  ['of no version', 'wrong-contents', whole => edited(whole, one => ({ ...one, version: 'one' }))],
  ['of a state there is not', 'wrong-contents', whole => edited(whole, one => ({ ...one, stateCode: 'ZZ' }))],
  [
    'with a negative payment',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.ledger[0] ?? {}, { amountCents: -5 })),
  ],
  [
    'with a line of a number no store holds',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.ledger.at(-1) ?? {}, { seq: Number.MAX_SAFE_INTEGER })),
  ],
  [
    'with a contact written down in another millennium',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.contacts[0] ?? {}, { createdAt: '9999-12-31T23:59:59.999Z' })),
  ],
  [
    'with answers no page could read in time',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.answers, { 'no-such-step': { text: 'x'.repeat(1_000_000) } })),
  ],
  [
    'with a payment by magic',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.ledger[0]?.detail ?? {}, { method: 'magic' })),
  ],
  [
    'with two rows of one id',
    'wrong-contents',
    whole => edited(whole, one => void one.ledger.push(...one.ledger.slice(0, 1))),
  ],
  [
    'with a signature on other words',
    'wrong-contents',
    whole =>
      edited(whole, one => void Object.assign(one.agreements[0]?.signatures[0] ?? {}, { sha256: '0'.repeat(64) })),
  ],
  [
    'with a signature taken away',
    'wrong-contents',
    whole => edited(whole, one => void one.agreements[0]?.signatures.pop()),
  ],
  [
    'with two agreements in force',
    'wrong-contents',
    whole =>
      edited(whole, one => {
        const first = one.agreements.find(({ status }) => status === 'in-force')
        if (first) one.agreements.push({ ...structuredClone(first), ...{ id: crypto.randomUUID(), number: 99 } })
        for (const twin of one.agreements)
          Object.assign(twin, { file: `agreements/a-${twin.number}.pdf`, signed: null })
      }),
  ],
  [
    'with a file of nobody',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.attachments[0] ?? {}, { contactId: one.papers[0]?.id })),
  ],
  [
    'with a notice about no payment',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.notices.at(-1) ?? {}, { about: 'x' })),
  ],
  [
    'with words no page can draw',
    'wrong-contents',
    whole => edited(whole, one => void one.agreements[0]?.blocks.push({ kind: 'paragraph' })),
  ],
  [
    'with a paper of a name every object has',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.papers[0] ?? {}, { documentId: 'constructor' })),
  ],
  [
    'with a file of a path',
    'wrong-contents',
    whole => edited(whole, one => void Object.assign(one.papers[0] ?? {}, { file: 'papers/../case.json' })),
  ],
  ['with a paper taken out', 'missing-file', whole => changed(whole, e => void e.delete(firstOf(e, 'papers/').name))],
  ['with a file put in', 'other-files', whole => changed(whole, put({ name: 'files/999-virus.exe', bytes: html }))],
  [
    'with a paper changed',
    'changed-file',
    whole => changed(whole, e => void Object.assign(firstOf(e, 'agreements/'), { bytes: html })),
  ],
  ['with a page in place of a photo', 'wrong-type', whole => withFile(whole, html)],
]

function ofJson(text: string): Bytes {
  return zipByHand([{ name: archiveJson, bytes: bytesOf(text) }])
}

async function shared(): Promise<Bytes> {
  const bytes = new Uint8Array(5 * 1024 * 1024).map((_, i) => (i * 2654435761) >>> 13)
  const again = Array.from({ length: 12 }, (_, i) => ({ name: `files/${i}`, bytes, sharesData: i > 0 }))
  return zipByHand(again)
}

function manyEntries(count: number): HandEntry[] {
  return Array.from({ length: count }, (_, i) => ({ name: `files/${i}`, bytes: html }))
}

function flipped(whole: Bytes, near: string): Bytes {
  const at = Buffer.from(whole).indexOf(near)
  if (at < 0) throw new Error(`There is no ${near} in the file.`)
  const bytes = whole.slice()
  bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 1
  return bytes
}

/** Her photo is another file, and the case says so truly. */
function withFile(whole: Bytes, bytes: Bytes): Promise<Bytes> {
  return changed(whole, entries => {
    const archive = JSON.parse(new TextDecoder().decode(entries.get(archiveJson)?.bytes)) as Archive
    const [file] = archive.attachments
    if (!file) throw new Error('Ana has no file.')
    Object.assign(file, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    entries.set(file.file, { name: file.file, bytes })
    entries.set(archiveJson, { name: archiveJson, bytes: bytesOf(JSON.stringify(archive)) })
  })
}
