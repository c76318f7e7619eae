// What a creditor could really take of the debtor's pay, things and money, with the law that keeps the rest.

import { titleOf } from '@/lib/interview/describe'
import { otherIncomeWords } from '@/lib/interview/steps/other-income'
import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, lowerFirst, plural, say, upperFirst, type Words } from '@/lib/shared/words'
import { type CaseFile, owedIn } from '../case-file'
import { claimNotice } from '../claim-notice'
import { judgmentProofOf } from '../judgment-proof'
import { propertyIn } from '../property'
import type { Reach } from '../reach'
import { bankSections, benefitSections } from '../reach-bank-sections'
import { heading } from '../reach-cells'
import { paySections } from '../reach-pay-sections'
import { lawNotes, thingsSections } from '../reach-things-sections'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'

export const whatCouldBeTaken: ReportDefinition = {
  id: 'what-could-be-taken',
  side: 'debtor',
  title: { en: 'What could be taken', es: 'Qué se podría tomar' },
  flowId: 'property',
  missing: missingForReach,
  report: reportOf,
}

/** What the sums about property wait for. */
export function missingForReach(file: CaseFile): ReportMissing[] {
  if (!file.state)
    return [
      { flowId: 'judgment', stepId: 'state', what: { en: 'the state of the court', es: 'el estado del tribunal' } },
    ]
  const { openStep } = propertyIn(file)
  if (!openStep) return []
  const title = titleOf(openStep, { answers: {}, today: file.today, owedCents: null })
  const what = { en: `your answer to “${title.en}”`, es: `su respuesta a «${title.es}»` }
  return [{ flowId: 'property', stepId: openStep.id, what }]
}

function reportOf(file: CaseFile): Report {
  const standing = judgmentProofOf(file)
  if (!standing) throw new Error('What could be taken was asked for before its case was ready.')
  const { reach } = standing
  const { state, unknowns, warnings, working, isUncertain } = reach
  const steps = [...working.pay, ...working.bank, ...working.things]
  const notes = lawNotes(reach, file.today)
  return {
    sentence: withOpenMoney(sentenceOf(reach, owedIn(file)), reach),
    sections: [
      ...figuresOf(file, reach),
      ...notPersonNotice(file),
      claimNotice(state, file.today),
      ...(unknowns.length > 0
        ? [
            heading({ en: 'What is not known', es: 'Lo que no se sabe' }),
            { kind: 'list' as const, items: unknowns.map(({ what }) => inBoth(locale => upperFirst(what[locale]))) },
          ]
        : []),
      ...paySections(reach),
      ...thingsSections(reach),
      ...bankSections(reach),
      ...benefitSections(reach, file.today),
      ...(warnings.length > 0
        ? [heading({ en: 'Watch for', es: 'Tenga en cuenta' }), { kind: 'list' as const, items: warnings }]
        : []),
      ...(isUncertain ? [uncertainNotice] : []),
      ...(notes.length > 0
        ? [{ kind: 'facts' as const, rows: notes, folded: { en: 'What the law adds', es: 'Lo que agrega la ley' } }]
        : []),
      ...(steps.length > 0 ? [{ kind: 'working' as const, steps }] : []),
    ],
    actions: actionsOf(standing.kind === 'proof'),
  }
}

function sentenceOf(reach: Reach, owedCents: Cents | null): Words {
  const open = reach.unknowns.filter(({ counted }) => counted === 'left-out').length
  const most = mostWords(reach, owedCents)
  if (open === 0) return { en: `By your answers, ${most.en}.`, es: `Según sus respuestas, ${most.es}.` }
  const [en, es] = [
    plural(open, { one: 'thing is', other: 'things are' }, 'en'),
    plural(open, { one: 'cosa', other: 'cosas' }, 'es'),
  ]
  return {
    en: `By what is known so far, ${most.en}. But ${en} not known yet, so it could be more.`,
    es: `Por lo que se sabe hasta ahora, ${most.es}. Pero falta saber ${es}, así que podría ser más.`,
  }
}

function mostWords({ monthlyCents, onceCents }: Reach, owedCents: Cents | null): Words {
  const [pay, once] = [formatCents(monthlyCents), formatCents(onceCents)]
  if (monthlyCents === 0 && onceCents === 0)
    return { en: 'a creditor could take nothing from you today', es: 'hoy un acreedor no podría tomarle nada' }
  // No more can be taken than is owed: a larger figure would only frighten.
  if (owedCents && onceCents > owedCents)
    return {
      en: `a creditor could reach enough to take all that is owed, ${formatCents(owedCents)} today`,
      es: `un acreedor podría alcanzar lo suficiente para tomar todo lo que se debe, hoy ${formatCents(owedCents)}`,
    }
  if (onceCents === 0)
    return {
      en: `a creditor could take up to ${pay} of your pay each month, and nothing else`,
      es: `un acreedor podría tomar hasta ${pay} de su salario cada mes, y nada más`,
    }
  if (monthlyCents === 0)
    return {
      en: `a creditor could take up to ${once} once, and nothing of your pay`,
      es: `un acreedor podría tomar hasta ${once} una sola vez, y nada de su salario`,
    }
  return {
    en: `a creditor could take up to ${pay} of your pay each month, and up to ${once} once`,
    es: `un acreedor podría tomar hasta ${pay} de su salario cada mes, y hasta ${once} una sola vez`,
  }
}

/** Money that may not be safe is in no figure, so no sentence may stand without it. */
function withOpenMoney({ en, es }: Words, { otherMoney }: Reach): Words {
  const coming = otherMoney.filter(({ amountCents }) => amountCents !== 0)
  const open = coming.filter(({ standing }) => standing === 'open' || standing === 'state')
  if (open.length === 0) return { en, es }
  const names = inBoth(locale =>
    listOf([...new Set(open.map(({ incomeKind }) => lowerFirst(say(otherIncomeWords[incomeKind], locale))))], locale),
  )
  return open.every(({ standing }) => standing === 'open')
    ? {
        en: `${en} Not counted, and not safe by itself: ${names.en}.`,
        es: `${es} Esto no se cuenta ni está a salvo por sí mismo: ${names.es}.`,
      }
    : {
        en: `${en} Not counted, and perhaps not safe: ${names.en}.`,
        es: `${es} Esto no se cuenta y quizá no está a salvo: ${names.es}.`,
      }
}

function figuresOf(file: CaseFile, { pay, things, accounts, monthlyCents, onceCents }: Reach): Section[] {
  const sum = (all: readonly { reachableCents: number }[]) => all.reduce((s, one) => s + one.reachableCents, 0)
  const note = limitNote(file)
  return [
    ...(pay.length > 0
      ? [
          {
            kind: 'figure' as const,
            label: { en: 'Of your pay, each month, at most', es: 'De su salario, cada mes, como máximo' },
            cents: monthlyCents,
            ...(pay.length > 1 && {
              parts: pay.map(job => ({ label: asIs(job.employer), cents: job.monthlyCents })),
            }),
          },
        ]
      : []),
    {
      kind: 'figure',
      label: { en: 'Once, at most', es: 'Una sola vez, como máximo' },
      cents: onceCents,
      ...(note && { note }),
      parts: [
        { label: { en: 'Of what you own', es: 'De lo que tiene' }, cents: sum(things) },
        { label: { en: 'Of your bank accounts', es: 'De sus cuentas bancarias' }, cents: sum(accounts) },
      ],
    },
  ]
}

/** Never more than is owed, and never before the wait after a judgment is over. */
function limitNote(file: CaseFile): Words | null {
  const owed = owedIn(file)
  const start = file.deadlines?.mayCollectFrom
  const from = start?.kind === 'date' && start.on > file.today ? start.on : null
  if (owed === null && !from) return null
  return inBoth(locale => {
    const parts = [
      owed === null
        ? null
        : locale === 'en'
          ? `No more can be taken in all than is owed: ${formatCents(owed)} today.`
          : `En total no se puede tomar más de lo que se debe: hoy, ${formatCents(owed)}.`,
      from &&
        (locale === 'en'
          ? `Nothing may be taken by force before ${formatDate(from, 'en')}.`
          : `Nada se puede tomar por la fuerza antes del ${formatDate(from, 'es')}.`),
    ]
    return parts.filter(Boolean).join(' ')
  })
}

function notPersonNotice({ facts: { you } }: CaseFile): Section[] {
  if (!you || you.kind === 'person') return []
  return [
    {
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'These sums are for people', es: 'Estas cuentas son para personas' },
      text: {
        en: 'The law protects much less of what a company owns. Talk to a lawyer before you rely on these figures.',
        es: 'La ley protege mucho menos de lo que tiene una empresa. Hable con un abogado antes de confiar en estas cifras.',
      },
    },
  ]
}

const uncertainNotice: Section = {
  kind: 'notice',
  tone: 'info',
  heading: { en: 'Check with the clerk', es: 'Confirme en la secretaría' },
  text: {
    en: 'Some rules used here may be out of date. They are marked, so ask the court clerk before you rely on them.',
    es: 'Algunas reglas usadas aquí quizá no estén al día. Están marcadas: pregunte en la secretaría del tribunal antes de confiar en ellas.',
  },
}

function actionsOf(isProof: boolean): ReportAction[] {
  const proof: ReportAction = {
    label: { en: 'See what “judgment proof” means for you', es: 'Ver qué significa «a prueba de juicios» para usted' },
    path: 'reports/judgment-proof',
  }
  return [
    ...(isProof ? [proof] : []),
    { label: { en: 'Compare your choices', es: 'Comparar sus opciones' }, path: 'choices' },
    { label: { en: 'Make a budget', es: 'Hacer un presupuesto' }, path: 'budget' },
  ]
}
