// What the notices under an agreement share: which agreement, how it says to pay, and what each of them waits for.

import { z } from 'zod'
import { type AgreementStanding, agreementStandingOf } from '@/lib/case/agreement-standing'
import { type AgreementTerms, agreementTermsSchema } from '@/lib/case/agreement-terms'
import type { CaseFile } from '@/lib/case/case-file'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { waysIn } from './agreement-ways'
import type { Block } from './blocks'
import type { Caution, Missing } from './define'
import { isoDate, missingForLetter, paragraph } from './letter-parts'

/** How the agreement says to pay, and when it took effect. */
export const agreementSaidSchema = z.object({
  since: isoDate,
  ...agreementTermsSchema.pick({ ways: true, payTo: true, whereToPay: true, caseNumber: true, cureDays: true }).shape,
})
export type AgreementSaid = z.infer<typeof agreementSaidSchema>

/** The agreement as a notice names it. */
export function agreementSaid({ agreement }: AgreementStanding): AgreementSaid {
  const { ways, payTo, whereToPay, caseNumber, cureDays, writtenOn } = agreement.terms
  return { since: agreement.inForceOn ?? writtenOn, ways, payTo, whereToPay, caseNumber, cureDays }
}

/** The standing a notice is about. Only asked when nothing is missing. */
export function standingFor(file: CaseFile): AgreementStanding {
  const standing = agreementStandingOf(file)
  if (!standing) throw new Error('A notice under an agreement was asked for where none is in force.')
  return standing
}

/** What a notice under an agreement waits for; `fits`: the words of what is missing, and the page that shows it. */
export function missingForNotice(
  file: CaseFile,
  fits: (standing: AgreementStanding) => (Missing & { what: Words }) | null,
): Missing[] {
  const standing = agreementStandingOf(file)
  const unfit = standing ? fits(standing) : noAgreement
  return [...missingForLetter(file), ...(unfit ? [unfit] : [])]
}

const noAgreement: Missing = {
  flowId: 'agreement',
  stepId: 'agreement-shape',
  what: { en: 'an agreement that both sides signed', es: 'un acuerdo firmado por las dos partes' },
}

/** Something of the agreement that stands in the way. */
export function byAgreement({ agreement }: AgreementStanding, what: Words): Missing {
  return { flowId: 'agreements', stepId: agreement.id, what }
}

/** "You can pay by check to Ana Núñez. Where it goes: …" */
export function howToPay({ ways, payTo, whereToPay, caseNumber }: AgreementSaid): Block {
  const where = whereToPay.trim().split('\n').join(', ').replace(/\.?$/, '.')
  return paragraph(
    inBoth(locale =>
      locale === 'en'
        ? `Please pay ${payTo} by ${waysIn(ways, locale)}, as the agreement says, and name case number ${caseNumber}. Where it goes: ${where}`
        : `Pague a ${payTo} mediante ${waysIn(ways, locale)}, como dice el acuerdo, e indique el número de caso ${caseNumber}. A dónde va: ${where}`,
    ),
  )
}

/** What its writer must know: where the agreement says a notice goes, and to keep proof of when it came in. */
export function noticeCautions(file: CaseFile): Caution[] {
  const standing = agreementStandingOf(file)
  if (!standing) return []
  const cautions: Caution[] = [{ text: keepProof, cite: null }]
  if (addressesDiffer(standing.agreement.terms, file)) cautions.push({ text: otherAddress, cite: null })
  return cautions
}

const keepProof: Words = {
  en: 'Send it to the address in the agreement, in a way that shows the day it came in, such as certified mail with a return receipt. Then write down under Notices that you sent it.',
  es: 'Envíelo a la dirección que figura en el acuerdo, de una manera que muestre el día en que llegó, por ejemplo por correo certificado con acuse de recibo. Después anote en Avisos que lo envió.',
}
const otherAddress: Words = {
  en: 'The address in this letter is not the one in the agreement. The agreement says notices go to its address, or to another one they gave in writing. If you are not sure, send it to both.',
  es: 'La dirección de esta carta no es la del acuerdo. El acuerdo dice que los avisos van a la dirección que figura en él, o a otra que hayan indicado por escrito. Si tiene dudas, envíelo a las dos.',
}

function addressesDiffer({ parties }: AgreementTerms, { facts }: CaseFile): boolean {
  if (facts.theirLawyer) return true
  const agreed = parties.filter(party => party.side !== facts.side).map(party => party.lines.join(', '))
  const now = facts.otherSide.map(({ address }) =>
    address ? [...address.street.split('\n'), `${address.city}, ${address.region} ${address.zip}`].join(', ') : '',
  )
  return agreed.some(one => !now.includes(one))
}

/** "the agreement of October 24, 2026" */
export function agreementOf({ since }: Pick<AgreementSaid, 'since'>): Words {
  return {
    en: `the agreement of ${formatDate(since, 'en')}`,
    es: `el acuerdo del ${formatDate(since, 'es')}`,
  }
}

/** How many days a written notice gives, counted from the day it is received. */
export function weekday(on: IsoDate): Words {
  return inBoth(locale => formatDate(on, locale, 'weekday'))
}
