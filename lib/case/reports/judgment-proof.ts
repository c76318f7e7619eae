// Whether the debtor is "judgment proof" today: only when the sums say so. What it means, what it does not, and that it
// can change; or what stands in the way.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asSentence, inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import { claimNotice } from '../claim-notice'
import { judgmentProofOf, type Obstacle } from '../judgment-proof'
import { proofTable } from '../judgment-proof-table'
import type { Reach } from '../reach'
import { heading } from '../reach-cells'
import type { Report, ReportAction, ReportDefinition, Section } from '../report'
import { missingForReach } from './what-could-be-taken'

export const judgmentProofReport: ReportDefinition = {
  id: 'judgment-proof',
  side: 'debtor',
  title: { en: 'Are you “judgment proof”?', es: '¿Está usted «a prueba de juicios»?' },
  flowId: 'property',
  missing: missingForReach,
  report: file => {
    const standing = judgmentProofOf(file)
    if (!standing) throw new Error('The report was asked for before its case was ready.')
    return standing.kind === 'proof'
      ? proofReport(file, standing.reach)
      : openReport(standing.obstacles, standing.reach)
  },
}

const meaning: Words = {
  en: '“Judgment proof” (in court papers, “collection proof”) means that a creditor has a judgment but the law protects all you have and earn.',
  es: '«A prueba de juicios» (judgment proof o collection proof) quiere decir que el acreedor tiene un fallo, pero la ley protege todo lo que usted tiene y gana.',
}

function proofReport(file: CaseFile, reach: Reach): Report {
  return {
    sentence: {
      en: 'Today, by your answers, nothing you own or earn could be taken for this judgment.',
      es: 'Hoy, según sus respuestas, nada de lo que tiene o gana se podría tomar por este fallo.',
    },
    sections: [
      { kind: 'text', text: meaning },
      { kind: 'table', table: proofTable(reach) },
      heading({ en: 'What it does not mean', es: 'Lo que no quiere decir' }),
      { kind: 'list', items: limitsOf(file) },
      heading({ en: 'It can change', es: 'Puede cambiar' }),
      { kind: 'text', text: changesLead },
      { kind: 'list', items: changes },
      claimNotice(reach.state, file.today),
      ...(reach.isUncertain ? [checkNotice] : []),
      ...(reach.property.isMarried ? [spouseNotice] : []),
      heading({ en: 'The letter', es: 'La carta' }),
      { kind: 'text', text: aboutLetter },
    ],
    actions: [letterAction, takenAction, choicesAction],
  }
}

function openReport(obstacles: Obstacle[], reach: Reach): Report {
  const isReachable = reach.onceCents + reach.monthlyCents > 0
  return {
    sentence: isReachable
      ? {
          en: 'Not today: by your answers, a creditor could take something.',
          es: 'Hoy no: según sus respuestas, un acreedor podría tomar algo.',
        }
      : {
          en: 'We cannot say so yet: something unknown could change it.',
          es: 'Todavía no se puede decir: algo que no se sabe podría cambiarlo.',
        },
    sections: [
      { kind: 'text', text: meaning },
      heading({ en: 'What stands in the way', es: 'Lo que lo impide' }),
      { kind: 'list', items: listed(obstacles) },
      {
        kind: 'text',
        text: {
          en: 'There is still a lot you can do. Much of what you have may be safe, and a payment plan can stop a creditor from trying more.',
          es: 'Todavía puede hacer mucho. Gran parte de lo que tiene puede estar a salvo, y un plan de pagos puede evitar que el acreedor intente más.',
        },
      },
    ],
    actions: [takenAction, choicesAction],
  }
}

/** Past this many, the rest are only counted: the other report has them all. */
const mostObstacles = 12

function listed(obstacles: readonly Obstacle[]): Words[] {
  const items = obstacles.map(({ what }) => inBoth(locale => asSentence(what[locale])))
  if (items.length <= mostObstacles) return items
  const more = items.length - mostObstacles + 1
  return [...items.slice(0, mostObstacles - 1), { en: `And ${more} more.`, es: `Y ${more} más.` }]
}

function limitsOf({ balance, deadlines }: CaseFile): Words[] {
  const owed = balance.kind === 'balance' ? balance.ledger : null
  const ends = deadlines?.expiresOn
  const renew = deadlines?.renewBy
  const items: Words[] = [
    {
      en: 'The debt does not go away. You still owe it.',
      es: 'La deuda no desaparece. Usted la sigue debiendo.',
    },
  ]
  if (owed && owed.perDiemCents > 0) {
    const perDay = formatCents(owed.perDiemCents)
    items.push({ en: `Interest still adds ${perDay} a day.`, es: `Los intereses siguen sumando ${perDay} al día.` })
  }
  if (ends?.kind === 'date') {
    const [en, es] = [formatDate(ends.on, 'en'), formatDate(ends.on, 'es')]
    items.push(
      renew?.kind === 'date'
        ? {
            en: `The judgment lasts until ${en}, and the creditor can renew it before then.`,
            es: `El fallo dura hasta el ${es}, y el acreedor puede renovarlo antes.`,
          }
        : { en: `The judgment lasts until ${en}.`, es: `El fallo dura hasta el ${es}.` },
    )
  }
  items.push(
    {
      en: 'The creditor may still try. If an account is frozen or pay is held, you have to claim what is protected.',
      es: 'El acreedor puede intentarlo de todos modos. Si congelan una cuenta o retienen salario, usted debe reclamar lo protegido.',
    },
    {
      en: 'If the court orders you to come and answer questions, go. Bring these sums.',
      es: 'Si el tribunal le ordena ir a contestar preguntas, vaya. Lleve estas cuentas.',
    },
    {
      en: 'It does not hold for child or spousal support, taxes or debts to the federal government.',
      es: 'No vale para la manutención de hijos o cónyuge, los impuestos ni las deudas con el gobierno federal.',
    },
  )
  return items
}

const changesLead: Words = {
  en: 'Come back and change your answers if one of these happens:',
  es: 'Vuelva y cambie sus respuestas si pasa algo de esto:',
}

const changes: Words[] = [
  { en: 'A new job, a raise or more hours', es: 'Un trabajo nuevo, un aumento o más horas' },
  {
    en: 'An inheritance, a gift, a prize or money from a claim',
    es: 'Una herencia, un regalo, un premio o una indemnización',
  },
  { en: 'A home or car you buy, sell or pay off', es: 'Una casa o un auto que compra, vende o termina de pagar' },
  { en: 'Savings, or money moved between accounts', es: 'Ahorros, o dinero pasado de una cuenta a otra' },
  {
    en: 'A marriage, a divorce, or children who move out',
    es: 'Un matrimonio, un divorcio o hijos que se van de casa',
  },
  { en: 'A move to another state', es: 'Una mudanza a otro estado' },
]

const checkNotice: Section = {
  kind: 'notice',
  tone: 'warning',
  heading: { en: 'Check with the clerk first', es: 'Confirme primero en la secretaría' },
  text: {
    en: 'Some rules used in these sums may be out of date. They are marked. Check them before you send a letter.',
    es: 'Algunas reglas de estas cuentas quizá no estén al día. Están marcadas. Confírmelas antes de enviar una carta.',
  },
}

/** What the law says of a spouse's pay differs by state, and nobody has checked it here. */
const spouseNotice: Section = {
  kind: 'notice',
  tone: 'warning',
  heading: { en: 'Your spouse’s money is not counted', es: 'No se cuenta el dinero de su cónyuge' },
  text: {
    en: 'In some states a creditor can also reach what a husband or wife earns or owns, even when only one of them owes. If your spouse has pay, savings or property, ask legal aid before you send the letter.',
    es: 'En algunos estados un acreedor también puede alcanzar lo que gana o tiene el cónyuge, aunque solo uno de los dos deba. Si su cónyuge tiene salario, ahorros o bienes, pregunte a la ayuda legal antes de enviar la carta.',
  },
}

const aboutLetter: Words = {
  en: 'A letter can tell the creditor that trying would only cost them money. It shows your sums, but not where you work or bank. Send it only if they are true and complete. Free legal help can look at it first.',
  es: 'Una carta puede decirle al acreedor que intentarlo solo le costaría dinero. Muestra sus cuentas, pero no dónde trabaja ni en qué banco está. Envíela solo si son ciertas y completas. La ayuda legal gratuita puede revisarla antes.',
}

const letterAction: ReportAction = {
  label: { en: 'See the letter to the creditor', es: 'Ver la carta al acreedor' },
  path: 'documents/judgment-proof-letter',
}
const takenAction: ReportAction = {
  label: { en: 'See what could be taken', es: 'Ver qué se podría tomar' },
  path: 'reports/what-could-be-taken',
}
const choicesAction: ReportAction = {
  label: { en: 'Compare your choices', es: 'Comparar sus opciones' },
  path: 'choices',
}
