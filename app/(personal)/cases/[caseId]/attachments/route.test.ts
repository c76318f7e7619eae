// Where a file leads back to. Who is asking is given here; what is kept, and what is refused, is the store's own.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listAttachments } from '@/lib/data/attachments'
import { recordPayment } from '@/lib/data/ledger'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { checkPaid, expectOk, newKey, openTable, type Table } from '@/tests/setup/two-sides'
import { POST } from './route'

const asked = vi.hoisted(() => ({ user: null as unknown }))
vi.mock('../load-case', () => ({ loadCase: async () => asked }))

const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]
let database: TestStore
let mine: Table
let theirs: Table
let payment: string

async function pay({ user, caseId }: Table) {
  return expectOk(await recordPayment({ user, caseId, payment: checkPaid, key: newKey() })).id
}

beforeAll(async () => {
  database = openTestStore()
  mine = await openTable()
  theirs = await openTable()
  payment = await pay(mine)
  asked.user = mine.user
})
afterAll(() => database.close())

/** Sends a file and gives the address it leads to. */
async function send(of: Record<string, string>, bytes: Uint8Array<ArrayBuffer> = new Uint8Array(jpeg)) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ key: newKey(), ...of })) body.set(name, value)
  body.set('file', new File([bytes], 'check.jpg', { type: 'image/jpeg' }))
  const request = new Request('http://satisfied.example/', { method: 'POST', body })
  const answer = await POST(request, { params: Promise.resolve({ caseId: mine.caseId }) })
  expect(answer.status).toBe(303)
  return answer.headers.get('location')?.replace(`/cases/${mine.caseId}`, '')
}

describe('a file leads back to what it belongs to', () => {
  test('a payment', async () => {
    expect(await send({ ledgerEventId: payment })).toBe(`/payments/${payment}?file=added`)
    expect(await listAttachments(mine.user, mine.caseId, { ledgerEventId: payment })).toMatchObject([
      { name: 'check.jpg', mediaType: 'image/jpeg', ledgerEventId: payment },
    ])
  })

  test('an agreement, an entry of the log', async () => {
    const { agreementId, contactId } = mine
    expect(await send({ agreementId })).toBe(`/agreements/${agreementId}?file=added`)
    expect(await send({ contactId })).toBe(`/contacts/${contactId}?file=added`)
  })
})

describe('what is wrong with the photo of a payment is said on the payment’s page', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['a photo of 20 MB', large(20 * 1024 * 1024), 'too-large'],
    ['a photo that is not one', new TextEncoder().encode('<html><script>alert(1)</script>'), 'wrong-type'],
    ['an empty one', new Uint8Array(), 'empty'],
  ])('%s', async (_, bytes, fault) => {
    const before = await listAttachments(mine.user, mine.caseId)
    expect(await send({ ledgerEventId: payment }, bytes)).toBe(`/payments/${payment}?file=${fault}#file`)
    expect(await listAttachments(mine.user, mine.caseId)).toHaveLength(before.length)
  })

  function large(size: number) {
    const bytes = new Uint8Array(size)
    bytes.set(jpeg)
    return bytes
  }
})

test('a payment of another’s case takes no file', async () => {
  expect(await send({ ledgerEventId: await pay(theirs) })).toBe('/cases')
  expect(await send({ ledgerEventId: 'no-such-payment' })).toBe('/cases')
})

test('what is no name of a payment stays within the case', async () => {
  expect(await send({ ledgerEventId: '../../x?y' }, new Uint8Array())).toBe('/payments/..%2F..%2Fx%3Fy?file=empty#file')
})
