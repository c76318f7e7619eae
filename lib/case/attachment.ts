// A file somebody adds to a case: what it may be, what is wrong with one, and the name it goes by when it is downloaded.

import type { Words } from '@/lib/shared/words'

/** What is taken, and how such a file's name ends. */
const endings: Record<string, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'application/pdf': ['pdf'],
}

/** Whether a file of this type, found by its content, is taken. */
export function isTakenType(mediaType: string): boolean {
  return Object.hasOwn(endings, mediaType)
}

export const fileFaults = ['none', 'empty', 'too-large', 'wrong-type', 'bad-name', 'too-many', 'not-sent'] as const
export type FileFault = (typeof fileFaults)[number]

export const fileFaultWords: Record<FileFault, Words> = {
  none: { en: 'Choose a file first', es: 'Primero elija un archivo' },
  empty: { en: 'The file is empty. Choose another one', es: 'El archivo está vacío. Elija otro' },
  'too-large': {
    en: 'The file is larger than 10 MB. Choose a smaller one, or take the picture again in a smaller size',
    es: 'El archivo pesa más de 10 MB. Elija uno más pequeño o vuelva a tomar la foto en menor tamaño',
  },
  'wrong-type': {
    en: 'This file is not a JPEG, PNG or HEIC picture or a PDF, whatever its name says. Choose one of those',
    es: 'Este archivo no es una foto JPEG, PNG o HEIC ni un PDF, diga lo que diga su nombre. Elija uno de esos',
  },
  'bad-name': {
    en: 'The name of the file is too long or has signs we cannot keep. Give it a short name and add it again',
    es: 'El nombre del archivo es demasiado largo o tiene signos que no podemos guardar. Póngale un nombre corto y agréguelo de nuevo',
  },
  'too-many': {
    en: 'This case has all the files it can hold',
    es: 'Este caso ya tiene todos los archivos que puede guardar',
  },
  'not-sent': {
    en: 'The file did not arrive whole. Add it again',
    es: 'El archivo no llegó completo. Agréguelo de nuevo',
  },
}

const mostNameLength = 120

/** The name as it is kept; null for one with a path, too long, or with signs that hide or reorder what is seen. */
export function keptFileName(name: string): string | null {
  const composed = name.normalize('NFC')
  if (/[/\\\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(composed)) return null
  const trimmed = composed.replace(/\s+/g, ' ').trim()
  if ([...trimmed].length > mostNameLength || /^\.*$/.test(trimmed)) return null
  return trimmed
}

/** The name of a download: it ends as its content asks, so that no computer opens it as anything else. */
export function downloadNameOf(name: string, mediaType: string): string {
  const allowed = endings[mediaType] ?? ['bin']
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return allowed.includes(ending) ? name : `${name}.${allowed[0]}`
}

/** The Content-Disposition of a download: a plain name for old programs, the real one by RFC 5987 (RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_')
    .trim()
  // encodeURIComponent leaves these be, and RFC 5987 does not allow them.
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain || 'file'}"; filename*=UTF-8''${encoded}`
}

/** "1.2 MB", "340 KB". */
export function sizeWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
}
