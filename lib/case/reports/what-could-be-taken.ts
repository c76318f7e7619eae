// What a creditor could really take of the debtor's pay, things and money, with the law that keeps the rest.

import { titleOf } from '@/lib/interview/describe'
import { otherIncomeWords } from '@/lib/interview/steps/other-income'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, lowerFirst, say, upperFirst, type Words } from '@/lib/shared/words'
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
    sentence: withOpenMoney(sentenceOf(reach), reach),
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

function sentenceOf({ monthlyCents, onceCents, unknowns }: Reach): Words {
  const [pay, once] = [formatCents(monthlyCents), formatCents(onceCents)]
  const isOpen = unknowns.some(({ counted }) => counted === 'left-out')
  const so: Words = isOpen
    ? { en: 'By what is known so far', es: 'Por lo que se sabe hasta ahora' }
    : { en: 'By your answers', es: 'Según sus respuestas' }
  if (monthlyCents === 0 && onceCents === 0)
    return {
      en: `${so.en}, a creditor could take nothing from you today.`,
      es: `${so.es}, hoy un acreedor no podría tomarle nada.`,
    }
  if (onceCents === 0)
    return {
      en: `${so.en}, a creditor could take up to ${pay} of your pay each month, and nothing else.`,
      es: `${so.es}, un acreedor podría tomar hasta ${pay} de su salario cada mes, y nada más.`,
    }
  if (monthlyCents === 0)
    return {
      en: `${so.en}, a creditor could take up to ${once} once, and nothing of your pay.`,
      es: `${so.es}, un acreedor podría tomar hasta ${once} una sola vez, y nada de su salario.`,
    }
  return {
    en: `${so.en}, a creditor could take up to ${pay} of your pay each month, and up to ${once} once.`,
    es: `${so.es}, un acreedor podría tomar hasta ${pay} de su salario cada mes, y hasta ${once} una sola vez.`,
  }
}

/** Money that nothing protects by itself is in no figure, so no sentence may stand without it. */
function withOpenMoney({ en, es }: Words, { otherMoney }: Reach): Words {
  const open = otherMoney.filter(({ standing, amountCents }) => standing === 'open' && amountCents !== 0)
  if (open.length === 0) return { en, es }
  const names = inBoth(locale =>
    listOf([...new Set(open.map(({ incomeKind }) => lowerFirst(say(otherIncomeWords[incomeKind], locale))))], locale),
  )
  return {
    en: `${en} Not counted, and not safe by itself: ${names.en}.`,
    es: `${es} Esto no se cuenta ni está a salvo por sí mismo: ${names.es}.`,
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
