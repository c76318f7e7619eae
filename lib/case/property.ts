// What the debtor owns and earns, from the answers. The one place that reads these answers by name.

import { assumptions } from '@/lib/interview/assumptions'
import type { AnswersOf, AnyStep } from '@/lib/interview/define'
import { propertyFlow } from '@/lib/interview/flows/property'
import { accountNames } from '@/lib/interview/steps/bank-accounts'
import type { BenefitKind } from '@/lib/interview/steps/benefit-deposits'
import { homeNames } from '@/lib/interview/steps/homes'
import { toldApart } from '@/lib/interview/told-apart'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import { oncePerFile, pathIn } from './case-file'

type Answers = Partial<AnswersOf<typeof propertyFlow.steps>>
/** A job; two with one employer are told apart. */
export type Job = NonNullable<Answers['jobs']>[number]
export type OtherMoney = NonNullable<Answers['otherIncome']>[number]

/** Who else owns a thing. `sharePercent`: the debtor's own part; null: not known. */
export type Owners = { with: 'nobody' | 'spouse' | 'other'; sharePercent: number | null }

/** `valueCents`, `owedCents`: null where not known. `isHome`: lived in, so a homestead. `withinAcres`: asked only where
 *  the law protects a home by its land. */
export type OwnedHome = {
  id: string
  name: Words
  isHome: boolean
  withinAcres: boolean | null
  valueCents: Cents | null
  owedCents: Cents | null
  owners: Owners
}
export type OwnedVehicle = {
  id: string
  name: Words
  valueCents: Cents | null
  owedCents: Cents | null
  forWork: boolean
}
export type Account = { id: string; name: string; balanceCents: Cents | null; whose: 'mine' | 'spouse' | 'other' }
/** `isDirect`: sent straight to the bank; null: not known. `accountId`: of the account it went into. */
export type BenefitDeposit = {
  benefit: BenefitKind
  on: IsoDate
  amountCents: Cents
  accountId: string
  isDirect: boolean | null
}

/** Lists and amounts are null where the person did not know, or has not come to them yet. */
export type Property = {
  isMarried: boolean | null
  isSeniorOrDisabled: boolean | null
  supportsFamily: boolean | null
  children: number | null
  /** The judgment is against the spouse too; false without a spouse. */
  spouseOwes: boolean | null
  jobs: Job[] | null
  otherIncome: OtherMoney[] | null
  homes: OwnedHome[] | null
  homeSalePercent: number
  /** The person has not said what a sale costs: a starting value stands in. */
  isSalePercentAssumed: boolean
  vehicles: OwnedVehicle[] | null
  toolsCents: Cents | null
  householdCents: Cents | null
  otherThingsCents: Cents | null
  accounts: Account[] | null
  deposits: BenefitDeposit[] | null
  /** The question still to be answered; null: all have been gone through. */
  openStep: AnyStep | null
}

/** Reads what the debtor has; answers off the path are not looked at. */
export const propertyIn = oncePerFile((file): Property => {
  const path = pathIn(file, propertyFlow)
  const a: Answers = path.answers
  const accounts = a.bankAccounts ? accountsFrom(a.bankAccounts) : null
  return {
    isMarried: isYes(a.isMarried),
    isSeniorOrDisabled: isYes(a.isSeniorOrDisabled),
    supportsFamily: isYes(a.supportsFamily),
    children: a.children ?? null,
    spouseOwes: a.isMarried === 'no' ? false : isYes(a.spouseOwes),
    jobs: a.jobs ? jobsFrom(a.jobs) : null,
    otherIncome: a.otherIncome ?? null,
    homes: a.homes ? homesFrom(a.homes, a.spouseOwes === 'yes') : null,
    homeSalePercent: a.homeSalePercent ?? assumptions.homeSalePercent.value,
    isSalePercentAssumed: a.homeSalePercent === undefined || a.homeSalePercent === assumptions.homeSalePercent.value,
    vehicles: a.vehicles ? vehiclesFrom(a.vehicles) : null,
    toolsCents: a.toolsWorthCents ?? null,
    householdCents: a.householdWorthCents ?? null,
    otherThingsCents: a.otherWorthCents ?? null,
    accounts,
    // Without an account there is none a benefit could have come into.
    deposits: accounts?.length === 0 ? [] : depositsFrom(a.benefitDeposits, accounts ?? []),
    openStep: path.openStep,
  }
})

function isYes(answer: 'yes' | 'no' | 'unsure' | undefined): boolean | null {
  return answer === undefined || answer === 'unsure' ? null : answer === 'yes'
}

function jobsFrom(jobs: Job[]): Job[] {
  const names = toldApart(jobs.map(({ employer }) => employer))
  return jobs.map((job, index) => ({ ...job, employer: names[index] ?? job.employer }))
}

function homesFrom(homes: NonNullable<Answers['homes']>, spouseOwes: boolean): OwnedHome[] {
  const [en, es] = [homes.map(({ what }) => homeNames[what].en), homes.map(({ what }) => homeNames[what].es)].map(
    toldApart,
  )
  return homes.map(({ what, livesIn, withinAcres, valueCents, owedCents, owners, sharePercent }, index) => {
    const isWhole = owners === 'me' || (owners === 'spouse' && spouseOwes)
    return {
      id: `home-${index + 1}`,
      name: { en: en?.[index] ?? homeNames[what].en, es: es?.[index] ?? homeNames[what].es },
      isHome: livesIn === 'yes',
      withinAcres: isYes(withinAcres),
      valueCents: valueCents ?? null,
      owedCents: owedCents ?? null,
      owners: { with: owners === 'me' ? 'nobody' : owners, sharePercent: isWhole ? 100 : (sharePercent ?? null) },
    }
  })
}

function vehiclesFrom(vehicles: NonNullable<Answers['vehicles']>): OwnedVehicle[] {
  const names = toldApart(vehicles.map(({ vehicle }) => vehicle))
  return vehicles.map(({ vehicle, valueCents, owedCents, forWork }, index) => ({
    id: `vehicle-${index + 1}`,
    name: asIs(names[index] ?? vehicle),
    valueCents: valueCents ?? null,
    owedCents: owedCents ?? null,
    forWork: forWork === 'yes',
  }))
}

function accountsFrom(accounts: NonNullable<Answers['bankAccounts']>): Account[] {
  const names = accountNames(accounts)
  return accounts.map(({ bankName, balanceCents, whose }, index) => ({
    id: `account-${index + 1}`,
    name: names[index] ?? bankName,
    balanceCents: balanceCents ?? null,
    whose,
  }))
}

function depositsFrom(deposits: Answers['benefitDeposits'], accounts: readonly Account[]): BenefitDeposit[] | null {
  if (!deposits) return null
  return deposits.flatMap(({ benefit, depositedOn, amountCents, account, isDirect }) => {
    const into = accounts.find(({ name }) => name === account)
    return into ? [{ benefit, on: depositedOn, amountCents, accountId: into.id, isDirect: isYes(isDirect) }] : []
  })
}
