// The sums of a person who is judgment proof, in few rows: what there is, what the law keeps, and by which rule. They name
// no employer, no bank and no car, for they are also printed for the creditor.

import { federalOn } from '@/lib/law/federal'
import type { Citation } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { ShownTable } from '@/lib/shared/shown'
import { asIs, type Words } from '@/lib/shared/words'
import type { Reach } from './reach'
import { citedWords, keptBy } from './reach-cells'

/** `haveCents`: pay as the law counts it, or worth after loans; null: not asked or not known, and all of it is kept
 *  whatever it is. `law`: the rules that keep it; null where there is nothing to keep. */
export type ProofRow = { what: Words; haveCents: Cents | null; keptCents: Cents | null; law: Words | null }

/** One row a pay, one a thing, one for all money in banks, one for federal benefits. */
export function proofRows({ today, pay, things, accounts, otherMoney }: Reach): ProofRow[] {
  const rows: ProofRow[] = pay.map((job, index) => ({
    what: numbered({ en: 'Pay from work, each pay day', es: 'Salario de cada día de pago' }, index, pay.length),
    haveCents: job.disposableCents,
    // What others already take is not the debtor's to keep, but it is out of this creditor's reach.
    keptCents: job.disposableCents - (job.takenCents ?? 0),
    law: job.limit && citedWords(job.limit.cite, job.limit.uncertain),
  }))
  const vehicles = things.filter(({ kind }) => kind === 'vehicle')
  for (const thing of things)
    rows.push({
      what:
        thing.kind === 'vehicle'
          ? numbered({ en: 'Vehicle', es: 'Vehículo' }, vehicles.indexOf(thing), vehicles.length)
          : thing.name,
      haveCents: thing.valueCents === null ? null : thing.equityCents,
      keptCents: thing.valueCents === null ? null : thing.protectedCents,
      law: keptBy(thing),
    })
  if (accounts.length > 0) {
    const sum = (of: (account: Reach['accounts'][number]) => Cents): Cents => accounts.reduce((s, a) => s + of(a), 0)
    rows.push({
      what: { en: 'Money in bank accounts, in all', es: 'Dinero en cuentas bancarias, en total' },
      haveCents: sum(one => one.balanceCents ?? 0),
      keptCents: sum(one => one.automaticCents + one.claimCents + one.protectedCents),
      law: lawOfAccounts(accounts, today),
    })
  }
  const benefits = federalOn('exemptBenefits', today)
  if (benefits.kind === 'value' && otherMoney.some(({ standing }) => standing === 'federal'))
    rows.push({
      what: { en: 'Federal benefits, each month', es: 'Beneficios federales, cada mes' },
      ...{ haveCents: null, keptCents: null },
      law: citedWords(benefits.entry.cite, false),
    })
  if (otherMoney.some(({ standing }) => standing === 'state-kept'))
    rows.push({
      what: { en: 'Public aid, unemployment or injury pay', es: 'Ayuda pública, desempleo o compensación laboral' },
      ...{ haveCents: null, keptCents: null },
      law: { en: 'The state’s own law', es: 'La ley propia del estado' },
    })
  return rows
}

/** The same as a table of the report. */
export function proofTable(reach: Reach): ShownTable {
  return {
    caption: { en: 'Your sums today', es: 'Sus cuentas hoy' },
    columns: [
      { label: { en: 'What', es: 'Qué' } },
      { label: { en: 'You have', es: 'Usted tiene' }, align: 'end' },
      { label: { en: 'Protected', es: 'Protegido' }, align: 'end' },
      { label: { en: 'Protected by', es: 'Lo protege' } },
    ],
    rows: proofRows(reach).map(({ what, haveCents, keptCents, law }, index) => ({
      key: `${index}`,
      cells: [
        what,
        haveCents === null ? { en: 'Not counted', es: 'No se cuenta' } : asIs(formatCents(haveCents)),
        keptCents === null ? allOfIt : asIs(formatCents(keptCents)),
        law,
      ],
    })),
  }
}

/** Said where the law keeps a thing whatever it is worth. */
export const allOfIt: Words = { en: 'All of it', es: 'Todo' }

function numbered(words: Words, index: number, of: number): Words {
  return of === 1 ? words : { en: `${words.en} (${index + 1})`, es: `${words.es} (${index + 1})` }
}

function lawOfAccounts(accounts: Reach['accounts'], today: IsoDate): Words | null {
  const benefits = federalOn('exemptBenefits', today)
  const cites: { cite: Citation; uncertain: boolean }[] = []
  for (const account of accounts) {
    if (account.automaticCents > 0 && account.federalCite) cites.push({ cite: account.federalCite, uncertain: false })
    if (account.claimCents > 0 && benefits.kind === 'value') cites.push({ cite: benefits.entry.cite, uncertain: false })
    if (account.exemptionCents > 0 && account.cite) cites.push({ cite: account.cite, uncertain: account.uncertain })
    if (account.wildcardCents > 0 && account.wildcardCite)
      cites.push({ cite: account.wildcardCite, uncertain: account.uncertain })
  }
  const all = new Map(cites.map(({ cite, uncertain }) => [cite.section, citedWords(cite, uncertain)]))
  if (all.size === 0) return null
  const said = [...all.values()]
  return { en: said.map(({ en }) => en).join('; '), es: said.map(({ es }) => es).join('; ') }
}
