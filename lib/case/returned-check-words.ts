// The law on returned checks and what it comes to for one check, in words for the screen.

import type { BadCheck } from '@/lib/law/collection-types'
import { periodWords } from '@/lib/law/days'
import { confidenceWords } from '@/lib/law/said/entry-said'
import type { Found } from '@/lib/law/value-on'
import { formatCents } from '@/lib/shared/money'
import { inBoth, upperFirst, type Words } from '@/lib/shared/words'
import type { Section } from './report'
import type { ReturnedCheck } from './returned-check'

/** What may be asked above the check, counted where it can be; null: it cannot. */
export function damagesWords({ damages, payment, law }: ReturnedCheck): Words | null {
  const check = formatCents(payment.amountCents)
  const short = law?.kind === 'value' && law.value.mostFundsShortCents !== undefined ? fundsShort : null
  switch (damages.kind) {
    case 'sum': {
      const sum = formatCents(damages.cents)
      return inBoth(locale => {
        const upTo = damages.isUpTo ? { en: 'up to ', es: 'hasta ' }[locale] : ''
        return locale === 'en'
          ? `${upTo}${sum} on top of the ${check} of the check${short ? short.en : ''}`
          : `${upTo}${sum} además de los ${check} del cheque${short ? short.es : ''}`
      })
    }
    case 'range': {
      const [least, most] = [formatCents(damages.leastCents), formatCents(damages.mostCents)]
      return {
        en: `from ${least} to ${most} on top of the ${check} of the check; the court decides how much`,
        es: `de ${least} a ${most} además de los ${check} del cheque; el tribunal decide cuánto`,
      }
    }
    case 'not-counted':
      return null
  }
}

const fundsShort: Words = {
  en: ', if the account had too little money; the limit is higher if there was no account',
  es: ', si a la cuenta le faltaban fondos; el límite es más alto si no había cuenta',
}

/** What the state's law gives, each with how sure we are; a state without such a law, or not looked at, says so. */
export function lawSections(one: ReturnedCheck, stateName: Words): Section[] {
  const { law } = one
  const heading: Section = {
    kind: 'heading',
    text: { en: `What the law of ${stateName.en} gives`, es: `Qué da la ley de ${stateName.es}` },
  }
  if (law === null) return [heading, { kind: 'text', text: notACheck }]
  if (law.kind === 'not-covered') return [heading, { kind: 'text', text: law.why }]
  if (law.kind === 'none')
    return [heading, { kind: 'text', text: none(stateName) }, ...(law.entry.note ? [textOf(law.entry.note)] : [])]
  return [
    heading,
    textOf(law.value.rule),
    ...(law.entry.note ? [textOf(law.entry.note)] : []),
    { kind: 'facts', rows: lawRows(one, law) },
    textOf(pastDebt),
  ]
}

type Row = { term: Words; details: Words }

function lawRows(one: ReturnedCheck, { value, entry }: Extract<Found<BadCheck>, { kind: 'value' }>): Row[] {
  const damages = damagesWords(one)
  return [
    {
      term: { en: 'For this check', es: 'Por este cheque' },
      details: damages
        ? inBoth(locale => `${upperFirst(damages[locale])}.`)
        : {
            en: 'The law gives no sum we could count. Read it, or ask the clerk.',
            es: 'La ley no da una suma que podamos calcular. Léala o pregunte en la secretaría.',
          },
    },
    {
      term: { en: 'Days to pay after the notice', es: 'Plazo para pagar tras el aviso' },
      details: value.notice
        ? periodWords(value.notice)
        : {
            en: 'We found no number of days. Ask the clerk.',
            es: 'No encontramos un plazo. Pregunte en la secretaría.',
          },
    },
    ...(value.certifiedMail
      ? [{ term: { en: 'How it must be sent', es: 'Cómo se debe enviar' }, details: certified }]
      : []),
    ...(value.feeCents !== undefined
      ? [
          {
            term: { en: 'Fee for handling the check', es: 'Cargo por el cheque devuelto' },
            details: { en: `At most ${formatCents(value.feeCents)}`, es: `Como máximo ${formatCents(value.feeCents)}` },
          },
        ]
      : []),
    {
      term: { en: 'Where it stands', es: 'Dónde está' },
      details: inBoth(locale => `${entry.cite.section}. ${confidenceWords[entry.confidence].label[locale]}.`),
    },
  ]
}

const certified: Words = { en: 'By certified mail. Keep the receipt.', es: 'Por correo certificado. Guarde el recibo.' }

const notACheck: Words = {
  en: 'The laws on returned checks are for checks. For a transfer or a card, the balance above is put right, and that is all.',
  es: 'Las leyes de cheques devueltos son para cheques. Con una transferencia o tarjeta se corrige el saldo de arriba, y nada más.',
}

const pastDebt: Words = {
  en: 'This check paid an older debt. In some states the law leaves such checks out, or asks for proof that the writer knew. Ask the clerk before you count on it.',
  es: 'Este cheque pagaba una deuda anterior. En algunos estados la ley excluye esos cheques, o pide probar que quien lo firmó lo sabía. Pregunte en la secretaría antes de contar con ello.',
}

function none(stateName: Words): Words {
  return {
    en: `${stateName.en} gives nothing above the check.`,
    es: `${stateName.es} no da nada además del cheque.`,
  }
}

function textOf(text: Words): Section {
  return { kind: 'text', text }
}
