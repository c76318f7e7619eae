// A file as it was sent: what it is, found by its content, or what is wrong with it.

import { fileTypeFromBuffer } from 'file-type'
import { type FileFault, isTakenType, keptFileName } from '@/lib/case/attachment'
import { mostFileBytes } from '@/lib/shared/file-size'
import { fail, ok, type Result } from '@/lib/shared/results'

export type Upload = { name: string; mediaType: string; bytes: Uint8Array }

/** Reads the `file` of a posted form. What a browser says of its type is not looked at. */
export async function readUpload(form: Pick<FormData, 'get'>): Promise<Result<Upload, FileFault>> {
  const file = form.get('file')
  // A form sent with nothing chosen carries an empty file without a name.
  if (!(file instanceof File) || file.name === '') return fail('none')
  if (file.size === 0) return fail('empty')
  if (file.size > mostFileBytes) return fail('too-large')
  const name = keptFileName(file.name)
  if (name === null) return fail('bad-name')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !isTakenType(type.mime)) return fail('wrong-type')
  return ok({ name, mediaType: type.mime, bytes })
}
