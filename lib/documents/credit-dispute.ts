// One letter to each credit bureau whose report shows the judgment: what is wrong, what is asked, what is enclosed. Numbers of
// the person are left for the pen, the last four digits at most.

import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import { bureauLines, creditSeenIn, isSatisfactionOnRecord } from '@/lib/case/credit'
import { reportableUntil } from '@/lib/law/credit'
import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import { creditSections } from '@/lib/law/federal-conduct'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { disputeCautions } from './credit-dispute-cautions'
import { type DisputeData as Data, disputeSchema, letterTo } from './credit-dispute-letter'
import { defineDocument, type Missing } from './define'
import { letterFrom, letterSchema, missingForLetter } from './letter-parts'
import { maribelLetter } from './letter-samples'
import { generalName } from './satisfaction-name'
import { satisfactionLawIn } from './satisfaction-proof'

export const creditDispute = defineDocument<CaseFile, Data>({
  id: 'credit-dispute',
  title: { en: 'Letters to the credit bureaus', es: 'Cartas a las agencias de crédito' },
  flowId: 'credit-report',
  side: 'debtor',
  dataSchema: disputeSchema,
  missing: missingForDispute,
  data: dataFrom,
  caution: disputeCautions,
  blocks: data =>
    data.to.flatMap((to, index) => [...(index > 0 ? [{ kind: 'page-break' as const }] : []), ...letterTo(to, data)]),
  sample: {
    letter: letterSchema.omit({ recipients: true }).parse(maribelLetter),
    to: [
      { lines: ['Equifax Information Services LLC', 'P.O. Box 740256', 'Atlanta, GA 30374-0256'], isBureau: true },
      { lines: ['Experian', 'P.O. Box 4500', 'Allen, TX 75013'], isBureau: true },
    ],
    seenOn: '2026-11-20',
    faults: ['listed', 'unpaid'],
    ownWords: '',
    paidOn: '2026-11-18',
    paper: { en: 'Acknowledgment of Satisfaction of Judgment', es: 'Reconocimiento de Pago del Fallo' },
    removedOn: '2017-07-01',
    sevenYearsOn: '2033-10-26',
    answerWithin: { en: '30 days', es: '30 días' },
    sections: { dispute: '15 U.S.C. § 1681i(a)(1)', years: '15 U.S.C. § 1681c(a)(2)' },
  },
})

/** A bureau answers by mail, so the letter needs an address; of the sum it says nothing. */
function missingForDispute(file: CaseFile): Missing[] {
  const { bureaus, screening, faults: chosen } = creditSeenIn(file)
  const faults = faultsToName(file)
  const missing = missingForLetter(file).filter(
    ({ stepId }) => !['your-address', 'amount', 'stated-rate', 'added-amounts'].includes(stepId),
  )
  const need = (flowId: string, stepId: string, what: Words) => missing.push({ flowId, stepId, what })
  if (!file.facts.you?.address)
    need('judgment', 'your-address', { en: 'your mailing address', es: 'su dirección postal' })
  const { looked } = creditSeenIn(file)
  if (looked !== 'listed')
    need('credit-report', 'credit-looked', {
      en: 'a report that shows the judgment: look first, for it may not be there',
      es: 'un informe que muestre el fallo: mire primero, porque quizás no aparezca',
    })
  else {
    if (bureaus.length === 0 && !screening)
      need('credit-report', 'credit-where', { en: 'whose report it is on', es: 'en el informe de quién aparece' })
    if (faults.length === 0 || (bureaus.length === 0 && !hasReasonFor(faults)))
      need('credit-report', 'credit-wrong', chosen.length > faults.length ? anotherReason : whatIsWrong)
    if (faults.includes('unpaid') && closingOf(file).kind !== 'paid')
      need('payments', 'new', {
        en: 'the last payment: you chose that the report does not show it paid, and by your list it is not',
        es: 'el último pago: usted eligió que el informe no muestra que está pagado, y según su lista no lo está',
      })
  }
  return missing
}

const whatIsWrong: Words = { en: 'what is wrong with the entry', es: 'qué está mal en la anotación' }
const anotherReason: Words = {
  en: 'another reason: by our count the seven years are not over',
  es: 'otra razón: según nuestra cuenta los siete años no han pasado',
}

/** What was chosen, without "too old" while the seven years are not over: no letter says of a day to come that it passed. */
function faultsToName(file: CaseFile): Data['faults'] {
  const { facts, today } = file
  const { sevenYears } = facts.enteredOn ? reportableUntil(facts.enteredOn, today) : { sevenYears: null }
  const isOver = sevenYears?.kind === 'date' && sevenYears.on < today
  return creditSeenIn(file).faults.filter(one => one !== 'too-old' || isOver)
}

/** A company that is no national bureau may list judgments: it needs another reason. */
function hasReasonFor(faults: Data['faults']): boolean {
  return faults.some(fault => fault !== 'listed')
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const { bureaus, screening, seenOn, ownWords } = creditSeenIn(file)
  const faults = faultsToName(file)
  const rule = federalOn('fcraReporting', today)
  const closing = closingOf(file)
  if (rule.kind !== 'value') throw new Error('The dispute was asked for on a day the rule is not known for.')
  const { recipients: _, ...letter } = letterFrom(file, today)
  const { sevenYears } = reportableUntil(letter.enteredOn, today)
  return {
    letter,
    to: [
      ...bureaus.map(one => ({ lines: bureauLines(one), isBureau: true })),
      ...(screening && hasReasonFor(faults) ? [{ lines: [screening.name, ...screening.lines], isBureau: false }] : []),
    ],
    ...{ seenOn, faults, ownWords },
    paidOn: closing.kind === 'paid' ? closing.zeroOn : null,
    paper: isSatisfactionOnRecord(file) ? (satisfactionLawIn(file)?.document ?? generalName) : null,
    removedOn: rule.value.judgmentsRemovedOn,
    sevenYearsOn: sevenYears.kind === 'date' ? sevenYears.on : null,
    answerWithin: periodWords(rule.value.dispute),
    sections: { dispute: creditSections.dispute.section, years: creditSections.years.section },
  }
}
