// What a paper that closes a case is called, for the side that reads it, and how and when it went.

import { filingWays } from '@/lib/interview/forms/filing'
import { formatDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, lowerFirst, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { bureausIn } from './closing-bureaus'
import { recordedLiensIn } from './closing-liens'
import type { Filing, FilingKind } from './filing'

export const filingHowWords = Object.fromEntries(filingWays.map(({ value, label }) => [value, label])) as Record<
  Filing['how'],
  Words
>

/** `about` of a satisfaction that says only a part was paid. */
export const partly = 'partial'

/** What it is called in a list, and beside its choice: "The satisfaction was filed with the court". */
export function filingTitle(file: CaseFile, { kind, about }: Pick<Filing, 'kind' | 'about'>): Words {
  if (kind === 'satisfaction-filed' && about === partly) return partlyFiled
  const title = (file.facts.side === 'creditor' && forCreditor[kind]) || titles[kind]
  const what = kind === 'lien-released' ? lienIn(file, about) : bureauIn(file, kind, about)
  return what ? inBoth(l => `${title[l]}: ${what[l]}`) : title
}

function lienIn(file: CaseFile, key: string): Words {
  const lien = recordedLiensIn(file).find(one => one.key === key)
  if (!lien) return asIs(key.replace('|', ', ').replace(/, $/, ''))
  return asIs([lien.county, lien.region, lien.number].filter(Boolean).join(', '))
}

function bureauIn(file: CaseFile, kind: FilingKind, id: string): Words | null {
  if (kind !== 'credit-dispute' && kind !== 'credit-answer') return null
  return asIs(bureausIn(file.today).find(one => one.id === id)?.name ?? id)
}

const partlyFiled: Words = {
  en: 'A partial satisfaction was filed with the court',
  es: 'Se presentó en el tribunal una constancia de pago parcial',
}

const titles: Record<FilingKind, Words> = {
  'satisfaction-demand': {
    en: 'I asked in writing for the satisfaction',
    es: 'Pedí por escrito la constancia de pago',
  },
  'satisfaction-filed': {
    en: 'The satisfaction was filed with the court',
    es: 'La constancia de pago se presentó en el tribunal',
  },
  'satisfaction-served': { en: 'I got a copy of the satisfaction', es: 'Recibí una copia de la constancia de pago' },
  'lien-released': { en: 'A lien was released', es: 'Se canceló un gravamen' },
  'satisfaction-motion': {
    en: 'I asked the court to enter the satisfaction',
    es: 'Pedí al tribunal que registrara el pago del fallo',
  },
  'satisfaction-objection': { en: 'The other side objected', es: 'La otra parte se opuso' },
  'satisfaction-entered': {
    en: 'The court’s record says that it is paid',
    es: 'En el registro del tribunal consta que está pagado',
  },
  'credit-dispute': { en: 'I disputed it with a credit bureau', es: 'Lo disputé con una agencia de crédito' },
  'credit-answer': { en: 'A credit bureau answered', es: 'Contestó una agencia de crédito' },
  'correction-asked': { en: 'I asked the court for a correction', es: 'Pedí al tribunal una corrección' },
  corrected: { en: 'The court corrected the paper', es: 'El tribunal corrigió el papel' },
}

const forCreditor: Partial<Record<FilingKind, Words>> = {
  'satisfaction-demand': {
    en: 'The other side asked in writing for the satisfaction',
    es: 'La otra parte pidió por escrito la constancia de pago',
  },
  'satisfaction-filed': {
    en: 'I filed the satisfaction with the court',
    es: 'Presenté la constancia de pago en el tribunal',
  },
  'satisfaction-served': {
    en: 'I sent the other side a copy of the satisfaction',
    es: 'Envié a la otra parte una copia de la constancia de pago',
  },
  'lien-released': { en: 'I recorded the release of a lien', es: 'Inscribí la cancelación de un gravamen' },
  'satisfaction-motion': {
    en: 'The other side asked the court to enter the satisfaction',
    es: 'La otra parte pidió al tribunal que registrara el pago del fallo',
  },
  'satisfaction-objection': { en: 'I objected to their motion', es: 'Me opuse a su petición' },
}

/** "March 3, 2026, by certified mail. Arrived March 6, 2026." */
export function filingWhen({ sentOn, how, receivedOn }: Filing): Words {
  return inBoth(locale => {
    const sent = `${formatDate(sentOn, locale)}, ${lowerFirst(filingHowWords[how][locale])}.`
    if (how === 'filed') return sent
    const came = receivedOn && formatDate(receivedOn, locale)
    if (locale === 'en') return `${sent} ${came ? `Arrived ${came}.` : 'Nobody has written down when it arrived.'}`
    return `${sent} ${came ? `Llegó el ${came}.` : 'Nadie ha anotado cuándo llegó.'}`
  })
}
