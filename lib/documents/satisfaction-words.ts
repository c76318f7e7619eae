// What a satisfaction of judgment says of the payments, by what happened.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asSentence, inBoth, type Locale, listOf, type Words } from '@/lib/shared/words'
import { dateWords } from './letter-parts'
import type { SatisfactionData as Data } from './satisfaction-parts'

/** The first sentence: who acknowledges what. */
export function acknowledgedWords({ judgment, acknowledged: a }: Data): Words {
  const entered = dateWords(judgment.enteredOn)
  return inBoth(locale => {
    const owners = listOf(judgment.creditors, locale)
    const isOne = judgment.creditors.length === 1
    const head =
      locale === 'en'
        ? `${owners} ${isOne ? 'acknowledges' : 'acknowledge'}`
        : `${owners} ${isOne ? 'reconoce' : 'reconocen'}`
    const judged = `the judgment entered in this case on ${entered.en}`
    const fallo = `fallo registrado en este caso el ${entered.es}`
    switch (a.kind) {
      case 'full':
        return locale === 'en'
          ? `${head} that ${judged} is satisfied in full.`
          : `${head} que el ${fallo} está cumplido por completo.`
      case 'settled':
        return locale === 'en'
          ? `${head} that ${judged} is satisfied: payment other than the judgment asks for was accepted in full satisfaction of it.`
          : `${head} que el ${fallo} está cumplido: se aceptó como cumplimiento total un pago distinto del que pide el fallo.`
      case 'partial':
        return locale === 'en'
          ? `${head} partial satisfaction of ${judged}. It is not satisfied in full.`
          : `${head} el cumplimiento parcial del ${fallo}. No está cumplido por completo.`
      case 'one-debtor':
        return locale === 'en'
          ? `${head} that ${a.released} is released from ${judged}. This release is as to ${asSentence(`${a.released} only`)}`
          : `${head} que ${a.released} queda libre del ${fallo}. Esta liberación es solo respecto de ${asSentence(a.released)}`
    }
  })
}

/** What came, and what is left. */
export function whatCame(a: Data['acknowledged']): Words[] {
  if (a.kind === 'one-debtor') return releaseWords(a)
  const received = formatCents(a.receivedCents)
  if (a.kind === 'partial') {
    const left = formatCents(a.leftCents)
    return [
      inBoth(l => {
        const on = formatDate(a.on, l)
        return l === 'en'
          ? `Through ${on}, ${received} was received on the judgment and is credited to it.`
          : `Hasta el ${on} se recibieron ${received} por el fallo, que se le acreditan.`
      }),
      inBoth(l => leftWords(left, a, l)),
      {
        en: 'The judgment, and every lien of it, stays in force for the rest.',
        es: 'El fallo, y todo gravamen que venga de él, sigue vigente por el resto.',
      },
    ]
  }
  return [inBoth(l => wholeWords(a, received, l)), nothingMore]
}

type Whole = Extract<Data['acknowledged'], { kind: 'full' | 'settled' }>
type Part = Extract<Data['acknowledged'], { kind: 'partial' }>

function wholeWords({ kind, on, isForgiven }: Whole, received: string, locale: Locale): string {
  const day = formatDate(on, locale)
  if (kind === 'settled')
    return locale === 'en'
      ? `In all, ${received} was received on the judgment by ${day} and accepted in full satisfaction of it. The rest is given up.`
      : `En total, hasta el ${day} se recibieron ${received} por el fallo y se aceptaron como su cumplimiento total. Se renuncia al resto.`
  return locale === 'en'
    ? `All that was owed on it, with costs and interest, was paid${isForgiven ? ' or given up' : ''} by ${day}. In all, ${received} was received.`
    : `Todo lo que se debía por él, con costas e intereses, se pagó${isForgiven ? ' o se perdonó' : ''} a más tardar el ${day}. En total se recibieron ${received}.`
}

function leftWords(left: string, { lacksInterest, perDiemCents }: Part, locale: Locale): string {
  const perDay = formatCents(perDiemCents)
  const more = lacksInterest
    ? {
        en: ' Interest since the judgment is not in this figure, and stays owed as the law allows.',
        es: ' Esta cifra no incluye los intereses desde el fallo, que se siguen debiendo según permita la ley.',
      }
    : perDiemCents > 0
      ? {
          en: ` Interest adds ${perDay} for each day after it.`,
          es: ` Los intereses suman ${perDay} por cada día posterior.`,
        }
      : { en: '', es: '' }
  return locale === 'en'
    ? `At the end of that day ${left} was left to pay.${more.en}`
    : `Al final de ese día quedaban por pagar ${left}.${more.es}`
}

function releaseWords({
  released,
  others,
  paidCents,
  paidOn,
}: Extract<Data['acknowledged'], { kind: 'one-debtor' }>): Words[] {
  const paid = paidCents
    ? [
        inBoth(l => {
          const [sum, on] = [formatCents(paidCents), paidOn && formatDate(paidOn, l)]
          return l === 'en'
            ? `${released} paid ${sum} for this release${on ? `, received on ${on}` : ''}. It is credited to the judgment.`
            : `${released} pagó ${sum} por esta liberación${on ? `, recibidos el ${on}` : ''}. Se acreditan al fallo.`
        }),
      ]
    : []
  return [
    ...paid,
    inBoth(l => {
      const rest = listOf(others, l)
      return l === 'en'
        ? `The judgment stays in force against ${rest} for what is left of it. Nothing in this paper releases anyone else.`
        : `El fallo sigue vigente contra ${rest} por lo que queda de él. Nada en este papel libera a nadie más.`
    }),
  ]
}

/** The renewals the paper is for, too. */
export function renewedWords(renewedOn: Data['renewedOn'], kind: Data['acknowledged']['kind']): Words {
  const isWhole = kind === 'full' || kind === 'settled'
  return inBoth(l => {
    const days = listOf(
      renewedOn.map(on => formatDate(on, l)),
      l,
    )
    return l === 'en'
      ? `The judgment was renewed on ${days}. This paper is for the judgment as renewed${isWhole ? ', and the renewal is satisfied with it' : ''}.`
      : `El fallo se renovó el ${days}. Este papel se refiere al fallo renovado${isWhole ? ', y la renovación queda cumplida con él' : ''}.`
  })
}

const nothingMore: Words = { en: 'Nothing more is owed on the judgment.', es: 'No se debe nada más por el fallo.' }
