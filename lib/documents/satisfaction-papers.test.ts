// The papers that close a case, read from the PDF: what each says in each case, and that none says more than is true.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Records } from '@/lib/case/records'
import { stateCodes } from '@/lib/law/types'
import { untranslated } from '@/tests/setup/letter-rules'
import { aPayment } from '@/tests/setup/payments'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import {
  type EndedCase as Case,
  company,
  endedFile as fileOf,
  liens,
  noLien,
  part,
  release,
  renewed,
  settled,
  two,
  whole,
} from '@/tests/setup/satisfaction'
import { lienRelease } from './lien-release'
import { proofOfMailing } from './proof-of-mailing'
import { satisfactionOfJudgment } from './satisfaction-of-judgment'
import { satisfactionSheet } from './satisfaction-sheet'

beforeAll(openPrinter)
afterAll(closePrinter)

const papers = { satisfactionOfJudgment, lienRelease, proofOfMailing, satisfactionSheet }
async function pagesOf(id: keyof typeof papers, given: Case = {}) {
  const file = fileOf(given)
  expect(papers[id].missing(file)).toEqual([])
  return (await print(papers[id], papers[id].data(file, file.today), file.today)).pages
}
const textOf = async (given: Case = {}) => (await pagesOf('satisfactionOfJudgment', given)).join(' ')

describe('the satisfaction', () => {
  test('has the head of a court paper, with the state’s own name for it', async () => {
    const [first = ''] = await pagesOf('satisfactionOfJudgment')
    for (const said of ['Superior Court', 'Fresno, California', 'Rosa Díaz', 'Kim Olsen', '25SC00001'])
      expect(first).toContain(said)
    expect(first).toMatch(/Acknowledgment of Satisfaction of Judgment/i)
    expect(first).not.toContain('SC-290')
  })

  test('in full: the day, and that nothing more is owed', async () => {
    const text = await textOf({ given: noLien })
    expect(text).toContain(
      'Rosa Díaz acknowledges that the judgment entered in this case on November 21, 2025 is satisfied in full.',
    )
    expect(text).toContain('was paid by November 16, 2026.')
    expect(text).toContain('Nothing more is owed on the judgment.')
    expect(text).toContain('recorded no lien on land')
    expect(text).not.toMatch(/partial|given up/i)
  })

  test('says nothing of liens where nobody was asked', async () => {
    expect(await textOf()).not.toContain('no lien')
  })

  test('settled: what was accepted as all, and not that all was paid', async () => {
    const text = await textOf({ records: settled, on: '2026-12-12' })
    expect(text).toContain(
      'In all, $600.00 was received on the judgment by December 1, 2026 and accepted in full satisfaction of it.',
    )
    expect(text).not.toContain('was paid by')
  })

  test('in part: what came, what is left, and that the judgment stays', async () => {
    const text = await textOf({ records: part })
    expect(text).toMatch(/Judgment: Partial/i)
    expect(text).toContain('Through November 21, 2026, $1,000.00 was received on the judgment and is credited to it.')
    expect(text).toMatch(
      /At the end of that day \$4,\d{3}\.\d\d was left to pay\. Interest adds \$\d\.\d\d for each day/,
    )
    expect(text).toContain('stays in force for the rest')
    expect(text).not.toContain('Nothing more is owed')
    expect(text).not.toContain('is satisfied in full.  ')
  })

  test('one of two: released alone, and the judgment stays against the other', async () => {
    const text = await textOf({ records: part, given: release })
    expect(text).toMatch(/As to One Judgment Debtor Only/i)
    expect(text).toContain('This release is as to Kim Olsen only.')
    expect(text).toContain('Kim Olsen paid $800.00 for this release, received on November 16, 2026.')
    expect(text).toContain('stays in force against Olsen Roofing Co. for what is left of it')
    expect(text).not.toContain('Nothing more is owed')
  })

  test('of joint debtors, paid in full: names them all as satisfied', async () => {
    const text = await textOf({ given: two })
    expect(text).toContain('Judgment Debtors')
    expect(text).toContain('is satisfied in full')
    expect(text).toContain('Kim Olsen 400 Mill Road Fresno, CA 93702')
  })

  test('names the renewal', async () => {
    expect(await textOf({ records: renewed })).toContain(
      'The judgment was renewed on November 12, 2026. This paper is for the judgment as renewed, and the renewal is satisfied with it.',
    )
  })

  test('a company signs through a person, or leaves a line for one', async () => {
    expect(await textOf({ given: company })).toContain('Judgment Creditor, by Grace Harbor, Manager')
    const blank = await textOf({ given: { ...company, 'satisfaction-signer': { notSure: true } } })
    expect(blank).toContain('Signed by (name and title): ______')
  })
})

describe('before whom it is signed', () => {
  test('where the law always asks for a notary, on the paper itself', async () => {
    const pages = await pagesOf('satisfactionOfJudgment', { state: 'MI' })
    expect(pages.join(' ')).toContain('Notary public')
    expect(pages.join(' ')).not.toContain('Use it only if')
  })

  test('in California, only where a lien was recorded; else on a page to use when asked', async () => {
    const [without, withLien] = [await textOf({ given: noLien }), await textOf({ given: liens })]
    expect(without).toContain('Acknowledgment page')
    expect(without).toContain('Use it only if the clerk or the recorder asks')
    expect(withLien).toContain('before me appeared Rosa Díaz')
    expect(withLien).not.toContain('Use it only if')
  })

  test('the words fit an oath and an acknowledgment alike', async () => {
    expect(await textOf()).not.toMatch(/sworn|subscribed/i)
  })
})

describe('the release of a lien', () => {
  test('is a sheet for each county, with its notary', async () => {
    const pages = await pagesOf('lienRelease', { given: liens })
    const starts = pages.filter(page => page.includes('To the recorder for'))
    expect(starts).toHaveLength(2)
    expect(starts[0]).toContain('Fresno, California')
    expect(starts[0]).toContain('2026-0001234')
    expect(starts[1]).toContain('Kern County, California')
    expect(starts[1]).not.toContain('2026-0001234')
    expect(pages.join(' ').match(/Notary public/g)).toHaveLength(2)
    expect(pages).toHaveLength(2)
  })

  test('as to one debtor, leaves the lien on what the others own', async () => {
    const text = (await pagesOf('lienRelease', { records: part, given: { ...release, ...liens } })).join(' ')
    expect(text).toContain('It is released as to Kim Olsen alone')
    expect(text).not.toContain('in full and on all property')
  })

  test.each<[string, Case, string[]]>([
    ['no lien was recorded', { given: noLien }, ['recorded-liens']],
    ['a part was paid', { records: part, given: liens }, ['satisfaction-kind']],
    ['nothing was paid', { records: {}, given: liens }, ['new']],
  ])('waits: %s', (_what, given, stepIds) => {
    expect(lienRelease.missing(fileOf(given)).map(one => one.stepId)).toEqual(stepIds)
  })
})

describe('the proof of mailing', () => {
  test('leaves lines for what is not known', async () => {
    const text = (await pagesOf('proofOfMailing')).join(' ')
    expect(text).toContain('Sent to Kim Olsen Address: ____')
    expect(text).toMatch(/Day it was sent _+ From/)
    expect(text).toContain('How it was sent: ____')
    expect(text).toContain('under the law of California')
  })

  test('tells who sent it, and when once that is written down', async () => {
    const given = {
      ...two,
      ...noLien,
      'copy-mailing': { mailedBy: 'other', mailerName: 'Sam Reed', mailedHow: 'certified' },
    }
    const filings: Records['filings'] = [
      {
        ...{ id: 'filing-1', kind: 'satisfaction-served', agreementId: null, about: '', sentOn: '2026-11-19' },
        ...{ how: 'mail', receivedOn: null, note: '', struck: null },
      },
    ]
    const text = (await pagesOf('proofOfMailing', { records: { ...whole, filings }, given })).join(' ')
    expect(text).toContain('Sam Reed')
    expect(text).toContain('Day it was sent November 19, 2026')
    expect(text).toContain('first-class postage')
  })
})

describe('every paper', () => {
  const cases: [string, Case][] = [
    ['in full', { given: liens }],
    ['settled', { records: settled, on: '2026-12-12' }],
    ['in part', { records: part, given: liens }],
    ['one of two', { records: part, given: { ...release, ...liens } }],
    ['a company', { given: { ...company, ...noLien } }],
  ]

  test.each(cases)('%s: reads back from the store, and has a whole Spanish copy', (_what, given) => {
    const file = fileOf(given)
    for (const paper of Object.values(papers)) {
      if (paper.missing(file).length > 0) continue
      const data = paper.data(file, file.today)
      const read = paper.blocksOf(JSON.parse(JSON.stringify(data)))
      expect(read.ok && read.value).toEqual(paper.blocks(data as never))
      const stacked = JSON.stringify(data).includes('Orchard') ? stackedIn(data) : []
      expect(read.ok ? untranslated(read.value, [data, ...stacked]) : null).toEqual([])
    }
  })

  test.each(stateCodes)('%s: can be made', state => {
    for (const given of [
      { state, given: liens },
      { state, records: part, given: noLien },
    ])
      for (const paper of Object.values(papers)) {
        const file = fileOf(given)
        if (paper.missing(file).length > 0) continue
        expect(paper.blocksOf(JSON.parse(JSON.stringify(paper.data(file, file.today)))).ok).toBe(true)
      }
  })

  test('data of something else is refused', () => {
    for (const paper of Object.values(papers)) expect(paper.blocksOf({})).toEqual({ ok: false, error: 'not-its-data' })
  })

  test('a full satisfaction warns beside it, never on it', () => {
    const texts = (given: Case) => (satisfactionOfJudgment.caution?.(fileOf(given)) ?? []).map(one => one.text.en)
    const check: Partial<Records> = { ledger: [{ ...aPayment('2026-11-16', 600_000), method: 'check' }] }
    expect(texts({}).join(' ')).toContain('Do not sign that all is paid for a payment in part.')
    expect(texts({ records: check }).join(' ')).toContain('can still come back')
    expect(texts({ records: part }).join(' ')).toContain('acknowledgment of partial satisfaction')
  })
})

/** Parties as they stand under one another: the same in both languages. */
function stackedIn(data: object): string[] {
  const found: string[] = []
  JSON.stringify(data, (_key, value) => {
    if (value && typeof value === 'object' && 'name' in value && 'lines' in value)
      found.push([value.name, ...value.lines].join('\n'), [value.name, ...value.lines].join(', '))
    if (Array.isArray(value) && value.every(one => typeof one === 'string'))
      found.push(value.join('\n'), value.join(', '))
    return value
  })
  // Several parties in one cell of the table.
  return [...found, ...found.flatMap(one => found.map(other => `${one}; ${other}`))]
}
