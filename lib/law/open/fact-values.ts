// From the value of a fact as the law files hold it to the shape the open interface gives.

import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { AmountExemption } from '../collection-types'
import type { Event, FactValue, Interest, RateRule } from '../types'
import type { OpenFactId, OpenFactValue } from './fact-shapes'
import { type Asked, daysOf, usd } from './fact-units'
import { wagesValue } from './wage-values'

type Reader<K extends OpenFactId> = (value: FactValue<K>, asked: Asked) => OpenFactValue<K>

function sayIn(locale: Locale, words: Words | null): string | null {
  return words && say(words, locale)
}

/** The rate of a judgment entered on a day; null where the law alone gives no number. */
function percentOn(rule: RateRule | null, on: IsoDate): number | null {
  if (rule === null || rule.kind === 'set-by-judgment') return null
  if (rule.kind === 'fixed') return rule.annualPercent
  return rule.rows.findLast(({ from }) => from <= on)?.annualPercent ?? null
}

function interestValue(value: Interest, { on, locale }: Asked): OpenFactValue<'interest'> {
  const { rate } = value
  return {
    kind: rate.kind === 'fixed' ? 'fixed' : 'variable',
    annualPercent: percentOn(rate, on),
    simple: value.compounding === 'simple',
    formula: rate.kind === 'fixed' ? null : sayIn(locale, rate.formula),
    rateFollows: rate.kind === 'table' ? rate.follows : null,
    table: rate.kind === 'table' ? rate.rows.map(({ from, annualPercent }) => ({ from, annualPercent })) : [],
    special: value.special.map(one => ({
      applies: say(one.applies, locale),
      annualPercent: percentOn(one.rate, on),
      cite: one.cite.section,
    })),
    contractRateAllowed: value.contractRateAllowed,
  }
}

/** The two events the interface names the same in every language; the others are said in words. */
const eventNames: Partial<Record<Event, string>> = {
  'paid-in-full': 'payment in full',
  'written-demand': 'written demand',
}

function exemptionValue({ cents, rule }: AmountExemption, { locale }: Asked): { usd: number | null; rule: string } {
  return { usd: usd(cents), rule: say(rule, locale) }
}

function ruleValue({ rule }: { rule: Words }, { locale }: Asked): { rule: string } {
  return { rule: say(rule, locale) }
}

/** One reader a fact. */
export const readers: { [K in OpenFactId]: Reader<K> } = {
  smallClaims: (value, { locale }) => ({
    court: say(value.court, locale),
    limitUsd: usd(value.limitCents),
    limitNote: sayIn(locale, value.limitNote),
  }),
  appeal: (value, { locale }) => ({
    available: true,
    days: daysOf(value.period),
    by: value.by === 'depends' ? (sayIn(locale, value.byWords ?? null) ?? value.by) : value.by,
    runsFrom: say(value.runsFromWords, locale),
  }),
  enforcementStart: (value, { locale }) => ({ waitDays: daysOf(value.wait), trigger: say(value.trigger, locale) }),
  interest: interestValue,
  judgmentLife: (value, { locale }) => ({
    years: value.years,
    renewable: value.renewable,
    renewHow: say(value.renewHow, locale),
    renewWindow: sayIn(locale, value.window?.words ?? null),
    renewedYears: value.renewedYears,
    dormancyYears: value.dormancyYears,
  }),
  lienRealProperty: (value, { locale }) => ({
    available: true,
    document: say(value.document, locale),
    where: say(value.where, locale),
    years: value.years,
    renewable: value.renewable,
  }),
  lienPersonalProperty: (value, { locale }) => ({
    available: true,
    document: say(value.document, locale),
    where: say(value.where, locale),
    years: value.years,
  }),
  wages: wagesValue,
  bankAccount: (value, { locale }) => ({ automaticUsd: usd(value.automaticCents), rule: say(value.rule, locale) }),
  homestead: (value, { locale }) => ({
    usd: usd(value.cents),
    unlimited: value.isUnlimited,
    marriedUsd: usd(value.marriedCents),
    seniorOrDisabledUsd: usd(value.seniorOrDisabledCents),
    acresUrban: value.acresUrban,
    acresRural: value.acresRural,
    rule: say(value.rule, locale),
  }),
  vehicle: exemptionValue,
  wildcard: (value, { locale }) => ({
    // Where it is only what is left of the homestead, that is its amount.
    usd: usd(value.cents ?? value.unusedHomesteadCents),
    rule: say(value.rule, locale),
  }),
  toolsOfTrade: exemptionValue,
  householdGoods: exemptionValue,
  claimOfExemption: (value, { locale }) => ({
    days: daysOf(value.period),
    runsFrom: sayIn(locale, value.runsFromWords),
    form: value.form,
    where: sayIn(locale, value.where),
  }),
  satisfaction: (value, { locale }) => ({
    document: say(value.document, locale),
    form: value.form,
    filedBy: sayIn(locale, value.filedByWords ?? null) ?? value.filedBy,
    days: daysOf(value.period),
    runsFrom: eventNames[value.runsFrom] ?? say(value.runsFromWords, locale),
    penalty: sayIn(locale, value.penalty),
    penaltyUsd: usd(value.penaltyCents),
  }),
  writ: (value, { locale }) => ({
    document: say(value.document, locale),
    form: value.form,
    issuedBy: say(value.issuedBy, locale),
    servedBy: say(value.servedBy, locale),
    returnDays: value.returnDays,
  }),
  debtorExam: (value, { locale }) => ({
    name: say(value.name, locale),
    form: value.form,
    frequency: sayIn(locale, value.frequency),
  }),
  contempt: ruleValue,
  domestication: (value, { locale }) => ({
    act: isUniformAct(value.act) ? 'UEFJA' : say(value.act, locale),
    filing: say(value.filing, locale),
    waitDays: daysOf(value.wait),
  }),
  installments: (value, { locale }) => ({
    courtOrdered: value.courtOrdered,
    form: value.form,
    rule: say(value.rule, locale),
  }),
  vacateDefault: (value, { locale }) => ({
    days: daysOf(value.period),
    runsFrom: sayIn(locale, value.runsFromWords),
    form: value.form,
    rule: say(value.rule, locale),
  }),
  badCheck: (value, { locale }) => ({
    rule: say(value.rule, locale),
    multiplier: value.multiplier,
    minUsd: usd(value.leastCents),
    maxUsd: usd(value.mostCents),
    noticeDays: daysOf(value.notice),
  }),
  collectionConduct: (value, { locale }) => ({
    law: sayIn(locale, value.law),
    coversOriginalCreditors: value.coversOriginalCreditors,
    rule: say(value.rule, locale),
  }),
  minimumWage: (value, { entry }) => ({ hourlyUsd: usd(value.hourlyCents), from: entry.from }),
  governmentDebtor: ruleValue,
  links: value => ({ selfHelp: value.selfHelp, forms: value.forms }),
}

/** The act most states share, under its full name or its initials. */
function isUniformAct({ en }: Words): boolean {
  return /\bUEFJA\b|^Uniform Enforcement of Foreign Judgments Act/.test(en)
}
