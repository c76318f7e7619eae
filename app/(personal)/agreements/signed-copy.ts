// The finished PDF of an agreement, made once when the last party has signed, and kept: both sides download those bytes.

import { type AgreementTerms, agreementTermsSchema } from '@/lib/case/agreement-terms'
import { keepSignedCopy } from '@/lib/data/agreements'
import type { JsonValue } from '@/lib/data/json'
import { logError } from '@/lib/data/log'
import type { StoredSignature } from '@/lib/data/signatures'
import type { Block } from '@/lib/documents/blocks'
import { renderPdf } from '@/lib/documents/pdf/pool'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { type SignatureToPrint, signedBlocks } from '@/lib/documents/signature-page'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Locale } from '@/lib/shared/words'

/** A version as the store gives it, to its owner or to whoever has a link. */
export type StoredVersion = {
  number: number
  terms: JsonValue
  blocks: JsonValue
  sha256: string
  inForceOn: IsoDate | null
  signatures: StoredSignature[]
  signedSha256: string | null
}

/**
 * The version `find` gives, its signed copy made first where everybody signed and none is kept yet. When it cannot be
 * made now, the signatures stand as they are, and the next one to look makes it.
 */
export async function withSignedCopy<T extends StoredVersion>(
  idOf: (found: T) => string,
  find: () => Promise<T | null>,
): Promise<T | null> {
  const found = await find()
  if (!found || found.inForceOn === null || found.signedSha256 !== null) return found
  const isKept = await makeSignedCopy(idOf(found), found, found.inForceOn)
  return isKept ? find() : found
}

async function makeSignedCopy(agreementId: string, version: StoredVersion, inForceOn: IsoDate): Promise<boolean> {
  try {
    const terms = termsOf(version)
    const printed = await renderPdf({
      ...{ title: agreementTitle(terms), caseNumber: terms.caseNumber, issuedOn: inForceOn, locale: 'en' },
      blocks: signedBlocks({
        ...{ number: version.number, terms, blocks: blocksOf(version), sha256: version.sha256, inForceOn },
        signatures: version.signatures.map(signatureToPrint),
      }),
    })
    if (printed.ok) return (await keepSignedCopy(agreementId, printed.value)).ok
    const why = printed.error.kind === 'failed' ? printed.error.why : printed.error.kind
    logError(new Error(why), { at: 'makeSignedCopy' })
  } catch (error) {
    logError(error, { at: 'makeSignedCopy' })
  }
  return false
}

/** The terms as the app wrote them, checked again. */
export function termsOf({ terms }: Pick<StoredVersion, 'terms'>): AgreementTerms {
  return agreementTermsSchema.parse(terms)
}

/** The words as they were fixed. The app wrote them, and nothing can change them. */
export function blocksOf({ blocks }: Pick<StoredVersion, 'blocks'>): Block[] {
  return blocks as Block[]
}

export function signatureToPrint({ locale, signedAt, ...rest }: StoredSignature): SignatureToPrint {
  return { ...rest, locale: locale === 'es' ? 'es' : ('en' satisfies Locale), signedAt: signedAt.toISOString() }
}

type Downloadable = { number: number; bytes: Uint8Array<ArrayBuffer>; signedBytes: Uint8Array<ArrayBuffer> | null }

/** The PDF as a download: the signed copy where there is one, unless the words as they were signed are asked for. */
export function pdfOf(version: Downloadable, isUnsignedAsked: boolean): Response {
  const signed = isUnsignedAsked ? null : version.signedBytes
  const name = `agreement-${version.number}${signed ? '-signed' : ''}.pdf`
  return new Response(signed ?? version.bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
