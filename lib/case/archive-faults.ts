// Why the file of a case is not read back, each in one sentence. Nothing is written then.

import type { Words } from '@/lib/shared/words'

/** Bytes of a whole file that can be read back, and of what is in it, unpacked. */
export const mostArchiveBytes = 60 * 1024 * 1024
export const mostUnpackedBytes = 80 * 1024 * 1024

export const archiveFaults = [
  'none',
  'too-large',
  'not-sent',
  'busy',
  'too-often',
  'not-a-zip',
  'damaged',
  'locked',
  'unsafe-names',
  'too-much-inside',
  'too-many-inside',
  'not-a-case',
  'newer',
  'wrong-contents',
  'other-files',
  'missing-file',
  'changed-file',
  'wrong-type',
] as const
export type ArchiveFault = (typeof archiveFaults)[number]

/** Without their last stop: each also stands in a list. */
export const archiveFaultWords: Record<ArchiveFault, Words> = {
  none: { en: 'Choose the file first', es: 'Primero elija el archivo' },
  'too-large': {
    en: 'This file is larger than 60 MB, the most we can read back. Nothing was saved',
    es: 'Este archivo pesa más de 60 MB, lo más que podemos leer. No se guardó nada',
  },
  'not-sent': {
    en: 'The file did not arrive whole. Nothing was saved. Choose it again',
    es: 'El archivo no llegó completo. No se guardó nada. Elíjalo de nuevo',
  },
  busy: {
    en: 'Several cases are being brought back right now. Nothing was saved. Try again in a few minutes',
    es: 'En este momento se están recuperando varios casos. No se guardó nada. Inténtelo de nuevo en unos minutos',
  },
  'too-often': {
    en: 'That was many files in a short time. Nothing was saved. Try again later, tomorrow at the latest',
    es: 'Fueron muchos archivos en poco tiempo. No se guardó nada. Inténtelo más tarde, a más tardar mañana',
  },
  'not-a-zip': {
    en: 'This is not a ZIP file, or it is cut off. Choose the file you downloaded from “Keep the file”, as it was',
    es: 'Este no es un archivo ZIP, o está cortado. Elija el archivo que descargó en “Guardar el expediente”, tal como era',
  },
  damaged: {
    en: 'This file is damaged. Nothing was saved. If you have another copy of it, try that one',
    es: 'Este archivo está dañado. No se guardó nada. Si tiene otra copia, pruebe con ella',
  },
  locked: {
    en: 'This file is locked with a password. Nothing was saved. Choose the file as you downloaded it',
    es: 'Este archivo está protegido con contraseña. No se guardó nada. Elija el archivo tal como lo descargó',
  },
  'unsafe-names': {
    en: 'This file names places outside of itself, or the same place twice. We do not open such files. Nothing was saved',
    es: 'Este archivo nombra lugares fuera de sí mismo, o el mismo lugar dos veces. No abrimos archivos así. No se guardó nada',
  },
  'too-much-inside': {
    en: 'What is packed into this file is far larger than the file. We do not open such files. Nothing was saved',
    es: 'Lo que este archivo lleva dentro es mucho más grande que el archivo. No abrimos archivos así. No se guardó nada',
  },
  'too-many-inside': {
    en: 'There is more in it than a case can hold. Nothing was saved',
    es: 'Lleva dentro más de lo que puede tener un caso. No se guardó nada',
  },
  'not-a-case': {
    en: 'There is no case of Satisfied in this file. Choose the file you downloaded from “Keep the file”',
    es: 'En este archivo no hay ningún caso de Satisfied. Elija el archivo que descargó en “Guardar el expediente”',
  },
  newer: {
    en: 'This file was made by a newer version of Satisfied than this one. Nothing was saved. Open it where it was made, or bring this one up to date',
    es: 'Este archivo lo hizo una versión de Satisfied más nueva que esta. No se guardó nada. Ábralo donde se hizo, o actualice esta',
  },
  'wrong-contents': {
    en: 'What this file says of the case does not fit together, as if it was edited. Nothing was saved',
    es: 'Lo que este archivo dice del caso no concuerda, como si lo hubieran editado. No se guardó nada',
  },
  'other-files': {
    en: 'There are files in it that are not part of the case. Nothing was saved. Choose the file as you downloaded it',
    es: 'Lleva dentro archivos que no son parte del caso. No se guardó nada. Elija el archivo tal como lo descargó',
  },
  'missing-file': {
    en: 'A paper or a file of the case is missing in it. Nothing was saved. Choose the file as you downloaded it',
    es: 'Falta en él un papel o un archivo del caso. No se guardó nada. Elija el archivo tal como lo descargó',
  },
  'changed-file': {
    en: 'A paper or a file in it is not the one that was kept: its fingerprint is another. Nothing was saved',
    es: 'Un papel o un archivo que lleva dentro no es el que se guardó: su huella es otra. No se guardó nada',
  },
  'wrong-type': {
    en: 'A file in it is not a JPEG, PNG or HEIC picture or a PDF. Nothing was saved',
    es: 'Un archivo que lleva dentro no es una foto JPEG, PNG o HEIC ni un PDF. No se guardó nada',
  },
}

export function isArchiveFault(text: unknown): text is ArchiveFault {
  return archiveFaults.some(known => known === text)
}
