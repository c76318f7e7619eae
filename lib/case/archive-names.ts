// What the files of a kept case are called: plain letters only, so that every computer can unpack them, and each name once.

import type { Archive } from './archive'
import { downloadNameOf } from './attachment'

/** A name we give, and the only kind that is read back. */
export const archivedFileName = /^(papers|agreements|files)\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/

const mostLetters = 60

type Row<Kind extends 'papers' | 'agreements' | 'attachments'> = Omit<Archive[Kind][number], 'file' | 'signed'>
/** A case as the store has it: without the names of its files. */
export type UnnamedArchive = Omit<Archive, 'format' | 'version' | 'papers' | 'agreements' | 'attachments'> & {
  papers: Row<'papers'>[]
  agreements: (Row<'agreements'> & { signed: { sha256: string; size: number } | null })[]
  attachments: Row<'attachments'>[]
}

/** The rows with the names of their files: a number, so that no two are the same, and what it is. */
export function namedArchive(rows: UnnamedArchive): Omit<Archive, 'format' | 'version'> {
  return {
    ...rows,
    papers: rows.papers.map((one, i) => ({
      ...one,
      file: `papers/${numbered(i)}-${one.issuedOn}-${plainName(one.documentId)}.pdf`,
    })),
    agreements: rows.agreements.map(one => ({
      ...one,
      file: `agreements/version-${one.number}.pdf`,
      signed: one.signed && { ...one.signed, file: `agreements/version-${one.number}-signed.pdf` },
    })),
    attachments: rows.attachments.map((one, i) => ({
      ...one,
      file: `files/${numbered(i)}-${attachmentName(one.name, one.mediaType)}`,
    })),
  }
}

/** The other way: the rows without the names of their files. */
export function rowsIn({ format: _, version: _version, ...archive }: Archive): UnnamedArchive {
  const unnamed = <Row extends { file: string }>({ file: _file, ...row }: Row) => row
  return {
    ...archive,
    papers: archive.papers.map(unnamed),
    agreements: archive.agreements.map(one => ({ ...unnamed(one), signed: one.signed && unnamed(one.signed) })),
    attachments: archive.attachments.map(unnamed),
  }
}

function numbered(index: number): string {
  return String(index + 1).padStart(3, '0')
}

/** "IMG_0417.HEIC" becomes "img-0417.heic": what was cut from a name stands in the list of the page. */
function attachmentName(name: string, mediaType: string): string {
  const whole = downloadNameOf(name, mediaType)
  const at = whole.lastIndexOf('.')
  return `${plainName(whole.slice(0, at))}.${plainName(whole.slice(at + 1))}`
}

function plainName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, mostLetters)
    .replace(/-+$/, '')
  return plain || 'file'
}
