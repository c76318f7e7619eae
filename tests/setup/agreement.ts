// An agreement for tests: $600 in three monthly payments, in force, five days of grace.

import type { Agreement, AgreementTerms } from '@/lib/case/agreement-terms'

const terms: AgreementTerms = {
  kind: 'settlement',
  writtenOn: '2026-11-21',
  parties: [
    { key: 'creditor-1', side: 'creditor', name: 'Rosa Díaz', lines: [] },
    { key: 'debtor-1', side: 'debtor', name: 'Kim Olsen', lines: [] },
  ],
  court: 'Superior Court, Small Claims Division',
  place: 'Fresno, California',
  caseNumber: '25SC00001',
  stateCode: 'CA',
  enteredOn: '2025-11-21',
  judgmentCents: 500_000,
  owedCents: 500_000,
  paidCents: 0,
  totalCents: 60_000,
  schedule: [
    { on: '2026-12-01', cents: 20_000 },
    { on: '2027-01-01', cents: 20_000 },
    { on: '2027-02-01', cents: 20_000 },
  ],
  ways: ['check'],
  payTo: 'Rosa Díaz',
  whereToPay: '12 Orchard Lane, Fresno, CA 93701',
  interest: 'waived-while-kept',
  graceDays: 5,
  cureDays: 10,
  onDefault: 'full-judgment',
  feesOnDefault: false,
  forbears: true,
  satisfaction: { withinDays: 14, document: 'Acknowledgment of Satisfaction of Judgment' },
  releasesLien: false,
  keepsExemptions: true,
  contactForDisputes: 'rosa@example.org',
}

type Given = Partial<Omit<Agreement, 'terms'>> & { terms?: Partial<AgreementTerms> }

/** The agreement with other terms or another standing. */
export function anAgreement({ terms: given, ...rest }: Given = {}): Agreement {
  return {
    id: 'agreement-1',
    number: 1,
    terms: { ...terms, ...given },
    sha256: 'a'.repeat(64),
    status: 'in-force',
    replacesId: null,
    inForceOn: '2026-11-22',
    isSignedCopyKept: true,
    signatures: [],
    ...rest,
  }
}
