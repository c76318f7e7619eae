import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { schemaFor } from '../schema'
import { noticeFaults, noticeFields, receivedFields } from './notice'

const today: IsoDate = '2026-12-10'
const option = {
  value: 'cure 2026-12-01',
  label: { en: 'The payment', es: 'El pago' },
  allowedFrom: '2026-12-07' as const,
}
const context = { isCreditor: true, options: [option], today }

const boxes = (on: string) => {
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month, day }
}
function faultsOf(given: Record<string, unknown>, isCreditor = true) {
  const raw = {
    notice: option.value,
    sentOn: boxes('2026-12-07'),
    how: 'mail',
    receivedOn: boxes(''),
    note: '',
    ...given,
  }
  const read = schemaFor(noticeFields({ ...context, isCreditor }), 'en').safeParse(raw)
  if (!read.success) return read.error.issues.map(one => [String(one.path[0]), one.message])
  return noticeFaults(read.data as Parameters<typeof noticeFaults>[0], { ...context, isCreditor }).map(one => [
    one.field,
    one.message.en,
  ])
}

const tooEarly =
  'The agreement gives no right to this notice before December 7, 2026. One sent earlier starts nothing: send it again'

describe('a notice written down', () => {
  test.each<[string, Record<string, unknown>, string[][]]>([
    ['sent the day after grace', {}, []],
    ['sent today', { sentOn: boxes('2026-12-10') }, []],
    ['came in the day it was sent', { receivedOn: boxes('2026-12-07') }, []],
    ['sent on the last day of grace', { sentOn: boxes('2026-12-06') }, [['sentOn', tooEarly]]],
    ['sent before the payment was due', { sentOn: boxes('2026-11-30') }, [['sentOn', tooEarly]]],
    ['sent tomorrow', { sentOn: boxes('2026-12-11') }, [['sentOn', 'That day is still to come']]],
    ['came in tomorrow', { receivedOn: boxes('2026-12-11') }, [['receivedOn', 'That day is still to come']]],
    ['came in before it was sent', { receivedOn: boxes('2026-12-06') }, [['receivedOn', 'That is before it was sent']]],
    ['no notice chosen', { notice: '' }, [['notice', 'Choose the notice']]],
  ])('%s', (_what, given, faults) => {
    expect(faultsOf(given)).toEqual(faults)
  })

  test('of a payment that is not on the list is refused', () => {
    expect(faultsOf({ notice: 'cure 2027-01-01' }).map(([field]) => field)).toEqual(['notice'])
  })

  test('what came to the debtor too early is written down all the same', () => {
    expect(faultsOf({ sentOn: boxes('2026-12-06') }, false)).toEqual([])
  })
})

describe('the day it came in', () => {
  const read = (on: string) =>
    schemaFor(receivedFields({ isCreditor: true, sentOn: '2026-12-07', today }), 'en').safeParse({
      receivedOn: boxes(on),
    })
  test.each([
    ['the day it was sent', '2026-12-07', true],
    ['today', '2026-12-10', true],
    ['the day before it was sent', '2026-12-06', false],
    ['tomorrow', '2026-12-11', false],
  ])('%s', (_what, on, isFine) => {
    expect(read(on).success).toBe(isFine)
  })
})
