// The agreement both sides sign, made from its terms alone: the parties and the judgment, the clauses in the words that
// bind and in plain words, every payment with its day, and a line to sign for each party.

import type { AgreementParty, AgreementTerms } from '@/lib/case/agreement-terms'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { namesOf, payingClauses } from './agreement-clauses'
import { endingClauses } from './agreement-clauses-ending'
import { keepingClauses } from './agreement-clauses-keeping'
import type { Block, TableBlock, Term } from './blocks'

const titles = {
  settlement: { en: 'Settlement Agreement', es: 'Acuerdo de pago' },
  modification: { en: 'Modification of Settlement Agreement', es: 'Modificación del acuerdo de pago' },
} satisfies Record<AgreementTerms['kind'], Words>

/** What the paper is called. */
export function agreementTitle({ kind }: Pick<AgreementTerms, 'kind'>): Words {
  return titles[kind]
}

/** The agreement as it is read, printed and signed. Equal terms give equal words. */
export function agreementBlocks(terms: AgreementTerms): Block[] {
  const clauses = [...payingClauses(terms), ...keepingClauses(terms), ...endingClauses(terms)]
  return [
    captionOf(terms),
    { kind: 'paragraph', text: openingWords(terms) },
    { kind: 'terms', items: headTerms(terms) },
    { kind: 'paragraph', text: howToRead },
    ...clauses.map((clause, index): Block => ({ kind: 'clause', number: index + 1, ...clause })),
    ...scheduleBlocks(terms),
    { kind: 'heading', level: 2, text: { en: 'Signatures', es: 'Firmas' } },
    {
      kind: 'signature',
      signers: terms.parties.map(party => ({ name: asIs(party.name), role: signerRoleOf(party) })),
    },
  ]
}

const howToRead: Words = {
  en: 'With each clause stands what it means in plain words. If the two ever differ, the numbered clause counts.',
  es: 'Con cada cláusula está lo que significa en palabras sencillas. Si alguna vez difieren, vale la cláusula numerada.',
}

const roles = {
  creditor: { en: 'Judgment Creditor', es: 'Acreedor del fallo' },
  debtor: { en: 'Judgment Debtor', es: 'Deudor del fallo' },
} satisfies Record<AgreementParty['side'], Words>

function roleOf({ side }: AgreementParty): Words {
  return roles[side]
}

/** Under the line: for an organization, room for the name and title of the person who signs on paper. */
function signerRoleOf(party: AgreementParty): Words {
  const role = roleOf(party)
  if (!party.isOrganization) return role
  const room = '_'.repeat(24)
  return { en: `${role.en}\nBy (print name and title): ${room}`, es: `${role.es}\nPor (nombre y cargo): ${room}` }
}

function captionOf(terms: AgreementTerms): Block {
  const sideOf = (side: AgreementParty['side']) => {
    const names = terms.parties.filter(party => party.side === side).map(party => asIs(party.name))
    const several: Words =
      side === 'creditor'
        ? { en: 'Judgment Creditors', es: 'Acreedores del fallo' }
        : { en: 'Judgment Debtors', es: 'Deudores del fallo' }
    return { names, role: names.length > 1 ? several : roles[side] }
  }
  return {
    kind: 'caption',
    court: asIs(terms.court),
    place: [asIs(terms.place)],
    sides: [sideOf('creditor'), sideOf('debtor')],
    caseNumber: asIs(terms.caseNumber),
    paper: agreementTitle(terms),
  }
}

function openingWords(terms: AgreementTerms): Words {
  const [creditors, debtors] = [namesOf(terms, 'creditor'), namesOf(terms, 'debtor')]
  return {
    en: `This agreement (the “Agreement”), dated ${formatDate(terms.writtenOn, 'en')}, is between ${creditors.en} (the “Creditor”) and ${debtors.en} (the “Debtor”). It says how the judgment entered in this case on ${formatDate(terms.enteredOn, 'en')} (the “Judgment”) is paid.`,
    es: `Este acuerdo (el “Acuerdo”), con fecha del ${formatDate(terms.writtenOn, 'es')}, es entre ${creditors.es} (el “Acreedor”) y ${debtors.es} (el “Deudor”). Dice cómo se paga el fallo registrado en este caso el ${formatDate(terms.enteredOn, 'es')} (el “Fallo”).`,
  }
}

function headTerms(terms: AgreementTerms): Term[] {
  const amounts: [Words, number][] = [
    [{ en: 'Judgment, with its costs', es: 'Fallo, con sus costas' }, terms.judgmentCents],
    ...(terms.paidCents > 0
      ? [[{ en: 'Paid before this Agreement', es: 'Pagado antes de este Acuerdo' }, terms.paidCents] as [Words, number]]
      : []),
    [
      inBoth(locale =>
        locale === 'en'
          ? `Owed on ${formatDate(terms.writtenOn, 'en')}`
          : `Se debe el ${formatDate(terms.writtenOn, 'es')}`,
      ),
      terms.owedCents,
    ],
    [{ en: 'Agreed Amount', es: 'Cantidad acordada' }, terms.totalCents],
  ]
  return [
    ...terms.parties.map(party => ({
      term: party.side === 'creditor' ? { en: 'Creditor', es: 'Acreedor' } : { en: 'Debtor', es: 'Deudor' },
      value: asIs([party.name, ...party.lines].join('\n')),
    })),
    ...amounts.map(([term, cents]) => ({ term, value: asIs(formatCents(cents)) })),
  ]
}

/** Left out for one payment: its clause says its day. */
function scheduleBlocks({ schedule, totalCents }: AgreementTerms): Block[] {
  if (schedule.length === 1) return []
  return [
    { kind: 'heading', level: 2, text: { en: 'Schedule of Payments', es: 'Calendario de pagos' } },
    scheduleTable({ schedule, totalCents }),
  ]
}

/** Every payment with its day, and what they come to. */
export function scheduleTable({ schedule, totalCents }: Pick<AgreementTerms, 'schedule' | 'totalCents'>): TableBlock {
  return {
    kind: 'table',
    title: null,
    columns: [
      { label: { en: 'No.', es: 'N.º' }, align: 'start' },
      { label: { en: 'Due', es: 'Vence' }, align: 'start' },
      { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
    ],
    rows: schedule.map(({ on, cents }, index) => [
      asIs(String(index + 1)),
      inBoth(locale => formatDate(on, locale)),
      asIs(formatCents(cents)),
    ]),
    total: [{ en: 'Total', es: 'Total' }, asIs(''), asIs(formatCents(totalCents))],
  }
}
