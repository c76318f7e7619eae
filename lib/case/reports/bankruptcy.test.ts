import { describe, expect, test } from 'vitest'
import { bankruptcyFlow } from '@/lib/interview/flows/bankruptcy'
import { alreadyFiled } from '@/lib/interview/steps/already-filed'
import { coSigner } from '@/lib/interview/steps/co-signer'
import { debtGrounds } from '@/lib/interview/steps/debt-grounds'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { earlierFilings } from '@/lib/interview/steps/earlier-filings'
import { lienRecorded } from '@/lib/interview/steps/lien-recorded'
import { otherDebtsTotal } from '@/lib/interview/steps/other-debts-total'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { supportOrTaxes } from '@/lib/interview/steps/support-or-taxes'
import { takingAdvice } from '@/lib/interview/steps/taking-advice'
import { theyFiled } from '@/lib/interview/steps/they-filed'
import type { StoredAnswer } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, notSure, type Person } from '@/tests/people/person'
import { openCaseFile } from '../case-file'
import type { ReportDefinition } from '../report'
import { bankruptcyReport } from './bankruptcy'
import { legalStopReport } from './legal-stop'
import { stopCollecting } from './stop-collecting'

type Change = [string, StoredAnswer]

const nothingKnown: Change[] = [
  notSure(alreadyFiled),
  notSure(debtGrounds),
  answer(earlierFilings, { earlierFilings: [] }),
  notSure(lienRecorded),
  notSure(otherDebtsTotal),
  notSure(supportOrTaxes),
  notSure(coSigner),
  notSure(takingAdvice),
]

function textOf(definition: ReportDefinition, person: Person, ...changes: Change[]): string {
  const file = openCaseFile({ ...person.answers, ...answersOf([...nothingKnown, ...changes]) }, person.today)
  expect(definition.missing(file)).toEqual([])
  const report = definition.report(file)
  const texts = wordsIn(report, definition.id)
  expect(texts.flatMap(({ words }) => faultsOfWords(words, true))).toEqual([])
  expect(texts.filter(({ words }) => /(?<!\.)\.\.(?!\.)/.test(words.en + words.es))).toEqual([])
  return texts.map(({ words }) => words.en).join('\n')
}

const screen = (...changes: Change[]) => textOf(bankruptcyReport, maribel, ...changes)
const grounds = (...ticked: string[]) => answer(debtGrounds, { isSuchDebt: 'yes', grounds: ticked })

test('the screen is under ten questions', () => {
  expect(bankruptcyFlow.steps.length).toBeLessThan(10)
})

describe('whether the debt outlasts a bankruptcy', () => {
  test.each<[string, Change, string]>([
    [
      'no ground',
      answer(debtGrounds, { isSuchDebt: 'no' }),
      'usually wiped out in a bankruptcy. Whether to file is for you',
    ],
    [
      'a ground that needs a complaint',
      grounds('523-a-2-A'),
      'only if the other side asks the bankruptcy court in time',
    ],
    ['a ground that needs none', grounds('523-a-9'), 'would most likely stay'],
    ['both kinds', grounds('523-a-6', '523-a-9'), 'would most likely stay'],
    ['not sure', answer(debtGrounds, { isSuchDebt: 'unsure' }), 'We cannot tell'],
    ['not said', notSure(debtGrounds), 'We cannot tell'],
  ])('%s', (_name, change, expected) => {
    expect(screen(change)).toContain(expected)
  })

  test('each ground stands with its paragraph, and the time for a complaint', () => {
    const text = screen(grounds('523-a-6'))
    expect(text).toContain('11 U.S.C. § 523(a)(6)')
    expect(text).toContain('within 60 days of the first date set for the meeting of creditors')
  })

  test('fraud in the judgment starts the question with its box ticked', () => {
    const context = { answers: { debtKind: 'fraud' }, today: maribel.today, owedCents: null } as const
    expect(debtGrounds.start?.(context)).toEqual({ isSuchDebt: 'yes', grounds: ['523-a-2-A'] })
    expect(debtGrounds.start?.({ ...context, answers: { debtKind: 'rent' } })).toEqual({})
  })
})

describe('the screen', () => {
  test('never says to file, and ends in a lawyer and free help', () => {
    const text = screen()
    expect(text).toContain('This does not tell you to file')
    expect(text).not.toMatch(/you should (not )?file/i)
    expect(text).toContain('lawhelp.org')
  })

  test('a lien: how it may be removed, by § 522(f); none: nothing of it', () => {
    expect(screen(answer(lienRecorded, { lienRecorded: 'yes', lienOn: 'home' }))).toContain('§ 522(f)')
    expect(screen(answer(lienRecorded, { lienRecorded: 'no' }))).not.toContain('§ 522(f)')
  })

  test('an earlier case: the first day by chapter', () => {
    const text = screen(
      answer(earlierFilings, {
        earlierFilings: [{ earlierChapter: '7', earlierOn: '2020-05-01', earlierDischarge: 'yes' }],
      }),
    )
    expect(text).toContain('May 2, 2028')
    expect(text).toContain('Now (since May 2, 2024)')
  })

  test('earlier cases whose day nobody knows', () => {
    const text = screen(
      answer(earlierFilings, { earlierFilings: [{ earlierChapter: 'unsure', earlierDischarge: 'unsure' }] }),
    )
    expect(text).toContain('We need the chapter and the filing date')
  })

  test('money that may come back is listed from the least the law asks for', () => {
    const paid = (amountCents: number) =>
      answer(paymentsMade, { paymentsMade: [{ paidOn: '2026-11-06', amountCents }] })
    expect(screen(paid(60_000))).toContain('Money paid or taken lately')
    expect(screen(paid(59_999))).not.toContain('Money paid or taken lately')
  })

  test('support and taxes stay, with their paragraphs', () => {
    const text = screen(answer(supportOrTaxes, { owesLasting: 'yes', lastingKinds: ['support', 'taxes'] }))
    expect(text).toContain('523(a)(5)')
    expect(text).toContain('523(a)(1)')
  })

  test('other debts and someone who owes too are told; a debt at zero is no gap', () => {
    const text = screen(answer(otherDebtsTotal, { otherTotalCents: 0 }), answer(coSigner, { hasCoSigner: 'yes' }))
    expect(text).toContain(formatCents(0))
    expect(text).toContain('would not wipe out what they owe')
  })

  test('after a filing it leads to the stop', () => {
    const file = openCaseFile(
      { ...maribel.answers, ...answersOf([...nothingKnown, ownCase('2026-11-10')]) },
      maribel.today,
    )
    const report = bankruptcyReport.report(file)
    expect(report.sentence.en).toContain('has to stop')
    expect(report.actions[0]?.path).toBe('reports/legal-stop')
  })
})

function ownCase(filedOn: `${number}-${number}-${number}`): Change {
  return answer(alreadyFiled, { alreadyFiled: 'yes', filedChapter: '7', filedOn, filedStanding: 'open' })
}

describe('the legal stop, told to the debtor', () => {
  test('the rule, the exceptions and the penalty', () => {
    const text = textOf(legalStopReport, maribel, ownCase('2026-11-10'))
    expect(text).toContain('11 U.S.C. §§ 362')
    expect(text).toContain('Criminal cases')
    expect(text).toContain('§ 362(k)')
    expect(text).not.toContain('The filing came before the judgment')
  })

  test('a filing before the judgment is pointed out: the dates are out of order', () => {
    expect(textOf(legalStopReport, maribel, ownCase('2026-10-25'))).toContain('The filing came before the judgment')
  })

  test.each<[string, Change[], string]>([
    ['none filed', [], 'nothing now'],
    [
      'dismissed',
      [answer(alreadyFiled, { alreadyFiled: 'yes', filedChapter: '13', filedStanding: 'dismissed' })],
      'you said the court dismissed your bankruptcy case',
    ],
  ])('waits for a case: %s', (_name, changes, expected) => {
    const file = openCaseFile({ ...maribel.answers, ...answersOf(changes) }, maribel.today)
    expect(legalStopReport.missing(file)[0]?.what.en).toContain(expected)
  })
})

describe('the legal stop, told to the creditor', () => {
  const filed = (more: object = {}) =>
    answer(theyFiled, {
      theyFiled: 'yes',
      whoFiled: ['Dale Whitmore'],
      theirChapter: '13',
      theirFiledOn: '2026-06-15',
      howYouKnow: 'told',
      theirStanding: 'open',
      ...more,
    })

  test('what may not be done, what must be, and what came in since', () => {
    const text = textOf(stopCollecting, ana, filed())
    expect(text).toContain('Stop every step to collect: Dale Whitmore filed for bankruptcy on June 15, 2026.')
    expect(text).toContain('Do not do any of this')
    expect(text).toContain('Take back what was begun after the filing')
    expect(text).toContain('July 1, 2026')
    expect(text).toContain('Whitmore Roofing LLC did not file')
  })

  test('only heard of', () => {
    expect(textOf(stopCollecting, ana, answer(theyFiled, { theyFiled: 'unsure' }))).toContain(
      'Take no step to collect until',
    )
  })

  test('debts wiped out', () => {
    expect(textOf(stopCollecting, ana, filed({ theirStanding: 'discharged' }))).toContain(
      'may never be collected again',
    )
  })

  test('fraud: the time to ask that it stay', () => {
    expect(textOf(stopCollecting, ana, filed(), answer(debtKind, { debtKind: 'fraud' }))).toContain('the time is short')
    expect(textOf(stopCollecting, ana, filed(), answer(debtKind, { debtKind: 'rent' }))).not.toContain(
      'the time is short',
    )
  })

  test('waits for a bankruptcy', () => {
    expect(stopCollecting.missing(openCaseFile(ana.answers, ana.today)).map(one => one.stepId)).toEqual(['they-filed'])
  })
})
