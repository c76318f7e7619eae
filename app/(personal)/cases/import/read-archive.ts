// The file of a case, read back whole before anything is written: its JSON, and every paper and file it names, each with
// the fingerprint and of the kind it says. The least thing wrong, and it is a fault.

import { fileTypeFromBuffer } from 'file-type'
import { type ArchivedFile, archiveJson, archivePages, filesIn } from '@/lib/case/archive'
import type { ArchiveFault } from '@/lib/case/archive-faults'
import { type ReadArchive, readArchiveJson } from '@/lib/case/archive-reading'
import { isTakenType, keptFileName } from '@/lib/case/attachment'
import { openCaseFile } from '@/lib/case/case-file'
import { nextStepOf } from '@/lib/case/next-step'
import { tasksOf } from '@/lib/case/tasks'
import { timelineOf } from '@/lib/case/timeline'
import { mostAttachments } from '@/lib/data/attachments'
import { courtToday } from '@/lib/data/court-today'
import { sha256 } from '@/lib/data/json'
import { documents } from '@/lib/documents'
import { type Block, wordsOf } from '@/lib/documents/blocks'
import { mostFileBytes } from '@/lib/shared/file-size'
import { fail, ok, type Result } from '@/lib/shared/results'
import { mostJsonBytes, type OpenZip, openZip } from './read-zip'

type Bytes = Uint8Array<ArrayBuffer>

/** A kept case, ready to be written: `bytesOf` by the name of the file. */
export type WholeArchive = ReadArchive & { bytesOf: Map<string, Bytes> }

export async function readArchive(bytes: Bytes): Promise<Result<WholeArchive, ArchiveFault>> {
  const zip = await openZip(bytes)
  if (!zip.ok) return zip
  const read = await readJson(zip.value)
  if (!read.ok) return read
  const { archive } = read.value
  const files = filesIn(archive)
  const known = new Set<string>([archiveJson, ...archivePages, ...files.map(one => one.name)])
  if ([...zip.value.names].some(name => !known.has(name))) return fail('other-files')
  if (archive.attachments.length > mostAttachments) return fail('too-many-inside')
  const bytesOf = new Map<string, Bytes>()
  for (const file of files) {
    const whole = await readFile(zip.value, file)
    if (!whole.ok) return whole
    bytesOf.set(file.name, whole.value)
  }
  if (!(await areFilesTaken(archive.attachments, bytesOf))) return fail('wrong-type')
  return opens(read.value) ? ok({ ...read.value, bytesOf }) : fail('wrong-contents')
}

async function readJson({ names, read }: OpenZip): Promise<Result<ReadArchive, ArchiveFault>> {
  if (!names.has(archiveJson)) return fail('not-a-case')
  const json = await read(archiveJson)
  if (!json.ok) return json
  if (json.value.length > mostJsonBytes) return fail('too-much-inside')
  try {
    return readArchiveJson(new TextDecoder('utf-8', { fatal: true }).decode(json.value))
  } catch {
    return fail('not-a-case')
  }
}

async function readFile({ names, read }: OpenZip, file: ArchivedFile): Promise<Result<Bytes, ArchiveFault>> {
  if (!names.has(file.name)) return fail('missing-file')
  if (file.size > mostFileBytes) return fail('too-much-inside')
  const whole = await read(file.name)
  if (!whole.ok) return whole
  if (whole.value.length !== file.size || sha256(whole.value) !== file.sha256) return fail('changed-file')
  if (file.kind === 'attachment') return whole
  return isPdf(whole.value) ? whole : fail('wrong-type')
}

function isPdf(bytes: Bytes): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === '%PDF'
}

type Attachments = ReadArchive['archive']['attachments']

/** As a file that is added (attachments/read-upload.ts): a name that hides nothing, and the kind its content shows. */
async function areFilesTaken(attachments: Attachments, bytesOf: Map<string, Bytes>): Promise<boolean> {
  for (const { name, mediaType, file } of attachments) {
    const type = await fileTypeFromBuffer(bytesOf.get(file) ?? new Uint8Array())
    if (!type || !isTakenType(type.mime) || type.mime !== mediaType || keptFileName(name) !== name) return false
  }
  return true
}

/** True when the pages of the case can be drawn from it. */
function opens({ archive, records }: ReadArchive): boolean {
  try {
    const file = openCaseFile(archive.answers, courtToday(archive.stateCode), records)
    const issued = archive.papers.map(one => one.documentId)
    nextStepOf(file, issued)
    tasksOf(file, issued)
    timelineOf(file)
    // A name every object has is no name of a paper.
    if (issued.some(id => id in documents && !Object.hasOwn(documents, id))) return false
    const papers = archive.papers.map(one => (one.data as { blocks?: unknown } | null)?.blocks)
    return [...papers, ...archive.agreements.map(one => one.blocks)].every(areBlocks)
  } catch {
    return false
  }
}

function areBlocks(blocks: unknown): boolean {
  return (
    Array.isArray(blocks) &&
    wordsOf(blocks as Block[]).every(one => typeof one.en === 'string' && typeof one.es === 'string')
  )
}
