import { describe, expect, it } from 'vitest'
import type { Satisfaction } from '../satisfaction-types'
import { states } from '../states'
import type { StateCode } from '../types'
import { saySatisfaction, signingWords } from './satisfaction-said'

function satisfactionOf(code: StateCode): Satisfaction {
  const value = states[code].facts.satisfaction?.entries.at(-1)?.value
  if (!value) throw new Error(`${code} has no satisfaction`)
  return value
}

function detailsOf(code: StateCode, term: string): string | undefined {
  return saySatisfaction(satisfactionOf(code)).rows.find(row => row.term.en === term)?.details.en
}

describe('the paper that says it is paid', () => {
  it.each<[string, StateCode, string, RegExp | undefined]>([
    ['always before a notary', 'NY', 'How it is signed', /^Signed before a notary\. /],
    ['before a notary or the clerk', 'WI', 'How it is signed', /^Signed before a notary or the court clerk\. /],
    ['only for one of two forms', 'CA', 'How it is signed', /^Sometimes signed before a notary\. SC-290 needs only/],
    ['nobody has checked: no row', 'IL', 'How it is signed', undefined],
    ['a form one need not use', 'VA', 'Must the form be used?', /^No: /],
    ['a form nobody has checked: no row', 'MI', 'Must the form be used?', undefined],
    ['ten days to object', 'OK', 'Time to object', /^10 days, counted from the day the clerk mails/],
    ['no time to object known: no row', 'TX', 'Time to object', undefined],
    ['the debtor’s own way', 'AZ', 'If the creditor will not file', /^The debtor files a motion to compel/],
  ])('%s', (_what, code, term, said) => {
    const details = detailsOf(code, term)
    if (said) expect(details).toMatch(said)
    else expect(details).toBeUndefined()
  })

  it('names once a place where several parts were read', () => {
    const sources = saySatisfaction(satisfactionOf('MN')).rows.filter(row => row.term.en.startsWith('Source of'))
    expect(sources.map(({ term, details, href }) => [term.en, details.en, href])).toEqual([
      [
        'Source of “How it is signed; Paid in part, or by one of several; Where a lien was recorded; If the creditor will not file”',
        'Minn. Stat. § 548.15, subd. 1. Read in the law itself.',
        'https://codes.findlaw.com/mn/civil-procedure-ch-540-552/mn-st-sect-548-15/',
      ],
    ])
  })

  it('has no row of sources where all rests on the citation of the entry', () => {
    const { sources, ...bare } = satisfactionOf('NJ')
    expect(sources).toBeUndefined()
    expect(saySatisfaction(bare).rows.filter(row => row.term.en.startsWith('Source'))).toEqual([])
  })

  it('says the signature in Spanish', () => {
    expect(signingWords({ before: 'clerk', always: true }).es).toBe('Se firma ante la secretaría.')
    expect(signingWords({ before: 'notary', always: false }).es).toBe('A veces se firma ante un notario.')
  })
})
