import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { schemaFor } from '../schema'
import { arrivalFields, type FilingFormContext, filingFaults, filingFields, notPaidBefore } from './filing'

const today: IsoDate = '2026-03-20'
const context: FilingFormContext = {
  today,
  options: [
    {
      ...{ value: 'satisfaction-filed', label: { en: 'Filed', es: 'Presentado' } },
      ...{ notBefore: '2026-03-10', tooEarly: notPaidBefore('2026-03-10') },
    },
    {
      value: 'corrected',
      label: { en: 'Corrected', es: 'Corregido' },
      notBefore: null,
      tooEarly: notPaidBefore(today),
    },
  ],
}

describe('what the fields alone cannot see', () => {
  const faults = (filing: string, sentOn: IsoDate, receivedOn?: IsoDate) =>
    filingFaults({ filing, sentOn, ...(receivedOn && { receivedOn }) }, context).map(one => one.field)
  test.each<[string, string, IsoDate, IsoDate | undefined, string[]]>([
    ['on the day it was paid', 'satisfaction-filed', '2026-03-10', undefined, []],
    ['the day before', 'satisfaction-filed', '2026-03-09', undefined, ['sentOn']],
    ['received the day it was sent', 'satisfaction-filed', '2026-03-12', '2026-03-12', []],
    ['received before it was sent', 'satisfaction-filed', '2026-03-12', '2026-03-11', ['receivedOn']],
    ['no day it must be after', 'corrected', '2020-01-01', undefined, []],
  ])('%s', (_what, filing, sentOn, receivedOn, wrong) => {
    expect(faults(filing, sentOn, receivedOn)).toEqual(wrong)
  })
})

describe('what the fields see', () => {
  const on = (day: string) => ({ year: '2026', month: '3', day })
  const read = (given: Record<string, unknown>) =>
    schemaFor(filingFields(context), 'en')
      .safeParse({ filing: 'corrected', sentOn: on('20'), how: 'filed', ...given })
      .error?.issues.map(one => one.path[0]) ?? []
  test.each<[string, Record<string, unknown>, string[]]>([
    ['today', {}, []],
    ['a day to come', { sentOn: on('21') }, ['sentOn']],
    ['arrived on a day to come', { receivedOn: on('21') }, ['receivedOn']],
    ['nothing chosen', { filing: '', how: '' }, ['filing', 'how']],
    ['a choice there is not', { filing: 'lien-released X' }, ['filing']],
  ])('%s', (_what, given, wrong) => {
    expect(read(given)).toEqual(wrong)
  })

  test('the day it came in, added later, is none before it was sent', () => {
    const schema = schemaFor(arrivalFields({ sentOn: '2026-03-12', today }), 'en')
    expect(schema.safeParse({ receivedOn: on('11') }).success).toBe(false)
    expect(schema.safeParse({ receivedOn: on('12') }).success).toBe(true)
  })
})
