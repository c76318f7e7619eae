import { expect, test } from 'vitest'
import { archivedFileName, namedArchive, type UnnamedArchive } from './archive-names'

const empty = {
  ...{ side: 'debtor', stateCode: null, answers: {}, closedAt: null, offers: [], contacts: [], agreements: [] },
  ...{ ledger: [], paymentAnswers: [], reports: [], notices: [], papers: [] },
} as const

test.each<[string, string, string]>([
  ['plain', 'receipt.pdf', '001-receipt.pdf'],
  ['accents and spaces', 'Recibo número 7 (año).PDF', '001-recibo-numero-7-ano.pdf'],
  ['another alphabet', 'квитанция.pdf', '001-file.pdf'],
  ['no ending', 'receipt', '001-receipt.pdf'],
  ['an ending that lies', 'receipt.exe', '001-receipt-exe.pdf'],
  ['a path', '../../etc/passwd', '001-etc-passwd.pdf'],
  ['a name Windows keeps for itself', 'con.pdf', '001-con.pdf'],
  ['200 letters', `${'a'.repeat(200)}.pdf`, `001-${'a'.repeat(60)}.pdf`],
])('the file in the ZIP of %s', (_, name, file) => {
  const one = { name, mediaType: 'application/pdf', size: 1, sha256: '', createdAt: '', id: '' }
  const row = { ...one, contactId: null, agreementId: null, ledgerEventId: null }
  const named = namedArchive({ ...empty, attachments: [row, row] } as unknown as UnnamedArchive)
  expect(named.attachments[0]?.file).toBe(`files/${file}`)
  expect(named.attachments[0]?.file).toMatch(archivedFileName)
  expect(named.attachments[1]?.file).toBe(`files/002${file.slice(3)}`)
})
