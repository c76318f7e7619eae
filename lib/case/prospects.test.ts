import { describe, expect, test } from 'vitest'
import { creditorFile, muchKnown, plainCreditor } from '@/tests/setup/creditor-file'
import { ladderAnswersIn, openProspectIn } from './prospects'

describe('the answers about the other side', () => {
  test('all left out: everything is unknown and nothing is zero', () => {
    const { prospects, attempts } = ladderAnswersIn(creditorFile())
    expect(prospects).toMatchObject({
      need: null,
      job: { kind: 'unknown', pay: null, othersCents: null },
      bank: { kind: 'unknown', balanceCents: null },
      home: { kind: 'unknown', worthCents: null, owedCents: null, livesIn: null },
      business: { kind: 'unknown', atHandCents: null },
      vehicles: [],
      troubles: [],
      addressKnown: null,
      elsewhere: null,
    })
    expect(attempts).toEqual([])
  })

  test('much is known', () => {
    const { prospects } = ladderAnswersIn(creditorFile(muchKnown))
    expect(prospects.job).toMatchObject({ kind: 'known', pay: { cents: 130_000, every: 'week' }, sure: 'sure' })
    expect(prospects.bank).toMatchObject({ kind: 'known', balanceCents: 600_000 })
    expect(prospects.vehicles).toEqual([{ name: 'Ford pickup', worthCents: 4_000_000, owedCents: null }])
  })

  test('a zero that was entered is known', () => {
    const bank = { bankKnown: 'yes', theirBankName: 'Valley Bank', theirBalanceCents: 0 }
    expect(ladderAnswersIn(creditorFile({ 'their-bank': bank })).prospects.bank.balanceCents).toBe(0)
  })

  test.each([
    ['another state', { addressKnown: 'yes', sameState: 'no', theirStateCode: 'NV' }, 'NV'],
    ['“another” that is the court’s own', { addressKnown: 'yes', sameState: 'no', theirStateCode: 'CA' }, null],
    ['the same', { addressKnown: 'no', sameState: 'yes' }, null],
  ])('where they are: %s', (_what, given, expected) => {
    expect(ladderAnswersIn(creditorFile({ 'their-place': given })).prospects.elsewhere).toBe(expected)
  })

  test('a company is not asked for its job, whatever was stored before', () => {
    const company = { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true }
    const { prospects } = ladderAnswersIn(creditorFile({ ...muchKnown, 'other-side': company }))
    expect(prospects.job.kind).toBe('unknown')
    expect(prospects.bank.kind).toBe('known')
  })

  test('tries stand in the order of time, whatever order they were entered in', () => {
    const entry = (attemptWay: string, attemptOn: string, attemptResult: string) => ({
      attemptWay,
      attemptOn,
      attemptResult,
    })
    const attempts = {
      entries: [
        entry('bank', '2026-09-01', 'nothing'),
        entry('demand', '2026-02-01', 'unsure'),
        entry('bank', '2026-05-01', 'some'),
      ],
      done: true,
    }
    expect(ladderAnswersIn(creditorFile({ attempts })).attempts.map(one => [one.way, one.result])).toEqual([
      ['demand', 'unknown'],
      ['bank', 'some'],
      ['bank', 'nothing'],
    ])
  })

  test('assumptions the person changed go before ours', () => {
    const costs = { costDemandCents: 0, costExamCents: 1, costWagesCents: 2, costBankCents: 3, costLienCents: 4 }
    const rest = { costBusinessCents: 5, costVehicleCents: 6, costHomeSaleCents: 7, costElsewhereCents: 8 }
    const { assumed } = ladderAnswersIn(creditorFile({ 'ladder-costs': { ...costs, ...rest } }))
    expect(assumed).toMatchObject({ ...costs, ...rest, goodOfTen: 7 })
  })

  test('the first question nobody came to', () => {
    expect(openProspectIn(creditorFile())).toBeNull()
    const { 'their-home': _gone, ...without } = plainCreditor
    expect(openProspectIn({ ...creditorFile(), stored: without })).toBe('their-home')
  })
})
