// What is asked once before an odd payment is recorded: in sentences, with a link to what it may be the same as.

import type { FormDoubt } from '@/components/form/form-state'
import type { CaseFile } from '@/lib/case/case-file'
import { doubtsAbout, type NewPayment, type PaymentDoubt } from '@/lib/case/payment-faults'
import { paymentTitle } from '@/lib/case/payment-words'
import { formatCents } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  twice: { en: 'This looks like one you already recorded', es: 'Este se parece a uno que ya anotó' },
  several: { en: 'Before it is recorded', es: 'Antes de anotarlo' },
  another: { en: 'It is another payment: record it', es: 'Es otro pago: anotarlo' },
  allTheSame: { en: 'Record it all the same', es: 'Anotarlo de todos modos' },
  look: { en: 'Look at it', es: 'Verlo' },
  answerIt: { en: 'Answer that one instead', es: 'Mejor responder a ese' },
} satisfies Record<string, Words>

/** null: nothing is odd. The token names the payment and each doubt, so that what is changed is asked again. */
export function doubtIn(file: CaseFile, payment: NewPayment, caseId: string, locale: Locale): FormDoubt | null {
  const doubts = doubtsAbout(file, payment)
  const [first] = doubts
  if (!first) return null
  const isDebtor = file.facts.side === 'debtor'
  return {
    heading: say(doubts.length === 1 ? headingOf(first) : words.several, locale),
    parts: doubts.map(doubt => partOf(doubt, caseId, isDebtor, locale)),
    token: [payment.on, payment.amountCents, payment.method, ...doubts.map(tokenOf)].join(' '),
    submit: say(first.kind === 'too-much' ? words.allTheSame : words.another, locale),
  }
}

function headingOf(doubt: PaymentDoubt): Words {
  if (doubt.kind === 'twice') return words.twice
  if (doubt.kind === 'reported')
    return { en: 'The other side reported this payment', es: 'La otra parte informó de este pago' }
  const amount = formatCents(doubt.excessCents)
  return { en: `That is ${amount} too much`, es: `Son ${amount} de más` }
}

function partOf(doubt: PaymentDoubt, caseId: string, isDebtor: boolean, locale: Locale): FormDoubt['parts'][number] {
  const at = `/cases/${caseId}`
  if (doubt.kind === 'twice') {
    const { row } = doubt.like
    const title = paymentTitle(doubt.like)
    const text: Words = {
      en: `You have ${title.en}${row ? ', paid the same way' : ''}.`,
      es: `Usted ya tiene ${title.es}${row ? ', pagados de la misma forma' : ''}.`,
    }
    const href = row ? `${at}/payments/${row.id}` : `${at}/judgment/payments-made?change=yes`
    return { text: say(text, locale), link: { href, text: say(words.look, locale) } }
  }
  if (doubt.kind === 'reported') {
    const { report } = doubt
    const title = paymentTitle({ paidOn: report.on, amountCents: report.amountCents })
    const text: Words = {
      en: `They reported ${title.en}, and it waits for your answer. Recording it here too would count it twice.`,
      es: `Informó de ${title.es}, y espera su respuesta. Anotarlo también aquí lo contaría dos veces.`,
    }
    return {
      text: say(text, locale),
      link: { href: `${at}/payments/reports/${report.id}`, text: say(words.answerIt, locale) },
    }
  }
  return { text: say(tooMuchWords(doubt, isDebtor), locale) }
}

function tooMuchWords(
  { excessCents, isAgreed }: Extract<PaymentDoubt, { kind: 'too-much' }>,
  isDebtor: boolean,
): Words {
  const amount = formatCents(excessCents)
  const than = isAgreed
    ? { en: 'what is left under the agreement', es: 'lo que falta según el acuerdo' }
    : { en: 'what is owed', es: 'lo que se debe' }
  return isDebtor
    ? {
        en: `It is ${amount} more than ${than.en}. The other side must give that back to you.`,
        es: `Son ${amount} más de ${than.es}. La otra parte debe devolverle eso.`,
      }
    : {
        en: `It is ${amount} more than ${than.en}. You must give that back.`,
        es: `Son ${amount} más de ${than.es}. Usted debe devolver eso.`,
      }
}

function tokenOf(doubt: PaymentDoubt): string {
  if (doubt.kind === 'too-much') return `too-much:${doubt.excessCents}`
  return doubt.kind === 'twice' ? `twice:${doubt.like.row?.id ?? 'given'}` : `reported:${doubt.report.id}`
}
