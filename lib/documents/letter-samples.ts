// Who writes to whom in the invented cases that several papers show: for tests, and to see what a paper looks like.

import type { Amounts, Letter } from './letter-parts'

/** A judgment, as a paper without an address names it: its parties and its court. */
export const anaJudgment: Omit<Letter, 'recipients'> = {
  writtenOn: '2026-11-21',
  sender: { name: 'Ana Núñez', lines: ['12 Orchard Lane', 'Fresno, CA 93701', '(559) 555-0142'] },
  creditors: ['Ana Núñez'],
  debtors: ['Dale Whitmore'],
  court: 'Superior Court, Small Claims Division',
  place: 'Fresno, California',
  caseNumber: '26SC01417',
  enteredOn: '2026-08-03',
}

/** Who is owed writes to who owes. */
export const anaLetter: Letter = {
  ...anaJudgment,
  recipients: [
    {
      lines: ['Dale Whitmore', '400 Mill Road', 'Fresno, CA 93702'],
      greeting: 'Dale Whitmore',
      clients: null,
    },
  ],
}

export const anaAmounts: Amounts = {
  principalCents: 480_000,
  costsCents: 12_500,
  awardedInterestCents: 0,
  accruedCents: 14_842,
  paidCents: 0,
  payoffCents: 507_342,
  perDiemCents: 135,
  rate: { annualPercent: 10, section: 'Cal. Code Civ. Proc. § 685.010', uncertain: false },
  interestUnknown: false,
}

/** A debtor writes to the creditor. */
export const maribelLetter: Letter = {
  writtenOn: '2026-11-21',
  sender: {
    name: 'Maribel Ortega',
    lines: ['1427 Alder Street, Apt 3B', 'Los Angeles, CA 90022', '(213) 555-0148'],
  },
  recipients: [
    {
      lines: ['Sunrise Home Furnishings, Inc.', '9000 Commerce Way', 'Los Angeles, CA 90040'],
      greeting: 'Sunrise Home Furnishings, Inc.',
      clients: null,
    },
  ],
  creditors: ['Sunrise Home Furnishings, Inc.'],
  debtors: ['Maribel Ortega'],
  court: 'Superior Court, Small Claims Division',
  place: 'Los Angeles, California',
  caseNumber: '26STSC04418',
  enteredOn: '2026-10-26',
}

/** A debtor writes to the lawyer of the creditor. */
export const lukaszLetter: Letter = {
  writtenOn: '2026-11-21',
  sender: { name: 'Łukasz Nguyễn', lines: ['88 Harbor Street, Apt 4', 'Queens, NY 11101', 'lukasz@example.org'] },
  recipients: [
    {
      lines: [
        'Priya Raman',
        'Raman & Cole LLP',
        'Attorney for Bright Dental, P.C.',
        '5 Court Square',
        'Queens, NY 11101',
      ],
      greeting: 'Priya Raman',
      clients: 'Bright Dental, P.C.',
    },
  ],
  creditors: ['Bright Dental, P.C.'],
  debtors: ['Łukasz Nguyễn'],
  court: 'Civil Court, Small Claims Part',
  place: 'Queens, New York',
  caseNumber: 'SC-2205/26',
  enteredOn: '2026-02-10',
}
