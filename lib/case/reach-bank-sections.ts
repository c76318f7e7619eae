// What is shown of bank accounts and of benefits in the report of what could be taken.

import { benefitNames } from '@/lib/interview/steps/benefit-deposits'
import { otherIncomeWords } from '@/lib/interview/steps/other-income'
import { federalOn } from '@/lib/law/federal'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { MoneyStanding, Reach } from './reach'
import type { DepositStanding } from './reach-bank'
import { citedWords, heading, unknownCell } from './reach-cells'
import type { AccountReach } from './reach-things'
import type { Section } from './report'

/** The accounts as a bank would look at them today, and the benefits paid into them by date. */
export function bankSections(reach: Reach): Section[] {
  const { accounts } = reach
  if (accounts.length === 0) return []
  const rule = stateRule(reach)
  const isJoint = accounts.some(({ whose }) => whose !== 'mine')
  const hasDeposits = accounts.some(({ deposits }) => deposits.length > 0)
  const toClaim = accounts.reduce((sum, { claimCents }) => sum + claimCents, 0)
  return [
    heading({ en: 'From your bank accounts, today', es: 'De sus cuentas bancarias, hoy' }),
    { kind: 'table', table: accountsTable(accounts) },
    ...(rule ? [{ kind: 'text' as const, text: rule }] : []),
    ...(hasDeposits ? [{ kind: 'table' as const, table: depositsTable(accounts) }] : []),
    ...(toClaim > 0 ? [claimNotice(toClaim)] : []),
    ...(isJoint ? [{ kind: 'text' as const, text: jointWords }] : []),
  ]
}

function accountsTable(accounts: readonly AccountReach[]): ShownTable {
  const sum = (of: (account: AccountReach) => number): Words =>
    asIs(formatCents(accounts.reduce((s, one) => s + of(one), 0)))
  const columns: [Words, (account: AccountReach) => number][] = [
    [{ en: 'Balance', es: 'Saldo' }, one => one.balanceCents ?? 0],
    [{ en: 'Benefits the bank leaves', es: 'Beneficios que el banco deja' }, one => one.automaticCents],
    [{ en: 'Benefits to claim', es: 'Beneficios por reclamar' }, one => one.claimCents],
    [{ en: 'The state’s own amount', es: 'Cantidad propia del estado' }, one => one.exemptionCents],
    [{ en: 'Wildcard', es: 'Libre elección (wildcard)' }, one => one.wildcardCents],
    [{ en: 'Could be taken', es: 'Se podría tomar' }, one => one.reachableCents],
  ]
  // A column of zeros only makes the others harder to read.
  const shown = columns.filter(([, of], index) => index === 0 || index === 5 || accounts.some(one => of(one) > 0))
  return {
    caption: { en: 'If an order came to the bank today', es: 'Si hoy llegara una orden al banco' },
    columns: [
      { label: { en: 'Account', es: 'Cuenta' } },
      ...shown.map(([label]) => ({ label, align: 'end' as const })),
    ],
    rows: accounts.map(account => ({
      key: account.id,
      cells: [
        asIs(account.name),
        ...shown.map(([, of]) => (account.balanceCents === null ? unknownCell : asIs(formatCents(of(account))))),
      ],
    })),
    total: [{ en: 'In all, as far as known', es: 'En total, por lo que se sabe' }, ...shown.map(([, of]) => sum(of))],
  }
}

function stateRule({ accounts }: Reach): Words | null {
  const account = accounts.find(({ cite }) => cite !== null)
  if (!account?.cite) return null
  const cited = citedWords(account.cite, account.uncertain)
  return { en: `${account.said.en} (${cited.en})`, es: `${account.said.es} (${cited.es})` }
}

const standingWords: Record<DepositStanding, Words> = {
  automatic: { en: 'The bank leaves it by itself', es: 'El banco la deja por sí mismo' },
  claim: { en: 'Safe, if you claim it', es: 'A salvo, si la reclama' },
  earlier: {
    en: 'Too long ago for the bank to look at. Claim it if the money is still there',
    es: 'El banco no mira tan atrás. Reclámela si el dinero sigue ahí',
  },
  'state-kept': {
    en: 'Your state’s own law, if you claim it. Not counted here',
    es: 'La ley de su estado, si la reclama. Aquí no se cuenta',
  },
  state: {
    en: 'Your state’s law decides. Not counted here',
    es: 'Decide la ley de su estado. Aquí no se cuenta',
  },
}

function depositsTable(accounts: readonly AccountReach[]): ShownTable {
  const rows = accounts
    .flatMap(({ name, deposits }) => deposits.map(deposit => ({ ...deposit, name })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return {
    caption: { en: 'Benefits paid in, by date', es: 'Beneficios depositados, por fecha' },
    columns: [
      { label: { en: 'Date', es: 'Fecha' } },
      { label: { en: 'Benefit', es: 'Beneficio' } },
      { label: { en: 'Account', es: 'Cuenta' } },
      { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      { label: { en: 'What holds it', es: 'Qué lo protege' } },
    ],
    rows: rows.map(({ on, benefit, name, amountCents, standing }, index) => ({
      key: `${index}`,
      cells: [
        inBoth(locale => formatDate(on, locale, 'short')),
        benefitNames[benefit],
        asIs(name),
        asIs(formatCents(amountCents)),
        standingWords[standing],
      ],
    })),
    ...(rows.length > 12 && { folded: true as const }),
  }
}

function claimNotice(cents: number): Section {
  const amount = formatCents(cents)
  return {
    kind: 'notice',
    tone: 'warning',
    heading: { en: 'Benefits the bank does not find', es: 'Beneficios que el banco no encuentra' },
    text: {
      en: `${amount} is safe only if you claim it and can show where it came from. Keep the letters and the bank statements.`,
      es: `${amount} están a salvo solo si los reclama y puede mostrar de dónde vienen. Guarde las cartas y los estados de cuenta.`,
    },
  }
}

const jointWords: Words = {
  en: 'A bank can freeze a joint account, so we counted all the money in it. The other owner may have to show which part is theirs.',
  es: 'Un banco puede congelar una cuenta conjunta, así que contamos todo su dinero. El otro dueño quizá deba mostrar qué parte es suya.',
}

/** The first few by name, so that most people find theirs without opening the list. */
function benefitsFold(names: readonly Words[]): Words {
  const shown = names.slice(0, 3)
  return inBoth(locale => {
    const more = locale === 'en' ? `${names.length - shown.length} more` : `${names.length - shown.length} más`
    return listOf([...shown.map(name => name[locale]), more], locale)
  })
}

/** Federal benefits, which no ordinary creditor may take, and what protects the other money that comes in. */
export function benefitSections({ otherMoney }: Reach, today: IsoDate): Section[] {
  const found = federalOn('exemptBenefits', today)
  if (found.kind !== 'value') return []
  const named = (standing: MoneyStanding): Words | null => {
    const kinds = [...new Set(otherMoney.filter(one => one.standing === standing).map(one => one.incomeKind))]
    if (kinds.length === 0) return null
    return inBoth(locale =>
      listOf(
        kinds.map(kind => otherIncomeWords[kind][locale]),
        locale,
      ),
    )
  }
  const [safe, kept, byState, open] = [named('federal'), named('state-kept'), named('state'), named('open')]
  const text = (words: Words): Section => ({ kind: 'text', text: words })
  return [
    heading({ en: 'Always safe', es: 'Siempre a salvo' }),
    text(found.value.rule),
    ...(safe ? [text({ en: `You get: ${safe.en}.`, es: `Usted recibe: ${safe.es}.` })] : []),
    {
      kind: 'facts',
      folded: benefitsFold(found.value.benefits.map(({ name }) => name)),
      rows: found.value.benefits.map(({ name, section }) => ({ term: name, details: asIs(section) })),
    },
    ...(found.entry.note ? [text(found.entry.note)] : []),
    ...(kept
      ? [
          text({
            en: `Your state protects this money by its own law: ${kept.en}. Claim it if it is ever frozen.`,
            es: `Su estado protege este dinero con su propia ley: ${kept.es}. Reclámelo si alguna vez lo congelan.`,
          }),
        ]
      : []),
    ...(byState
      ? [
          text({
            en: `Ask legal aid what your state protects of this money: ${byState.en}.`,
            es: `Pregunte a la ayuda legal qué protege su estado de este dinero: ${byState.es}.`,
          }),
        ]
      : []),
    ...(open
      ? [
          text({
            en: `The limits on pay may not hold for this money, and we counted none of it: ${open.en}.`,
            es: `Los límites del salario quizá no valgan para este dinero, y no lo contamos: ${open.es}.`,
          }),
        ]
      : []),
  ]
}
