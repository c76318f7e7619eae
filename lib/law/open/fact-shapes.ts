// The value of each fact as the open interface gives it: dollars and percents as numbers, lengths of time in the unit of
// the key, every key always there, and null where it does not apply.

import { z } from 'zod'
import { shownDay } from './fields'

const text = z.string()
const words = z.string().nullable()
const usd = z.number().min(0).nullable().meta({ description: 'US dollars.' })
const percent = z.number().min(0).nullable().meta({ description: 'Percent.' })
const days = z
  .int()
  .min(0)
  .nullable()
  .meta({ description: 'Days; a month counts as 30 and a year as 365. Court days are counted as they are.' })
const years = z.number().min(0).nullable().meta({ description: 'Years.' })
const yesNo = z.boolean()
const known = z.boolean().nullable()
const ruled = z.object({ usd, rule: text })

/** Every fact by its id, in the order they are given. */
export const factShapes = {
  smallClaims: z.object({ court: text, limitUsd: z.number().min(0), limitNote: words }),
  appeal: z.object({
    available: yesNo,
    days,
    by: text.meta({ description: 'either, defendant, or words where it depends.' }),
    runsFrom: text,
  }),
  enforcementStart: z.object({ waitDays: z.int().min(0), trigger: text }),
  interest: z.object({
    kind: z.enum(['fixed', 'variable']),
    annualPercent: percent.meta({
      description: 'For a judgment entered on the day asked for; null where the law alone gives no number.',
    }),
    simple: yesNo.meta({ description: 'false: unpaid interest earns interest from each anniversary.' }),
    formula: words,
    rateFollows: z.enum(['entry', 'table']).nullable().meta({
      description:
        'entry: a judgment keeps the rate of its entry. table: it takes each row from that row’s day. null: fixed.',
    }),
    table: z.array(z.object({ from: shownDay, annualPercent: z.number().min(0) })).meta({
      description: 'Published rates, oldest first.',
    }),
    special: z.array(z.object({ applies: text, annualPercent: percent, cite: text })),
    contractRateAllowed: known,
  }),
  judgmentLife: z.object({
    years: z.number().min(0),
    renewable: yesNo,
    renewHow: text,
    renewWindow: words,
    renewedYears: years,
    dormancyYears: years,
  }),
  lienRealProperty: z.object({ available: yesNo, document: text, where: text, years, renewable: known }),
  lienPersonalProperty: z.object({ available: yesNo, document: words, where: words, years }),
  wages: z.object({
    allowed: yesNo,
    percentOfDisposable: percent,
    floorMultiple: z.number().min(0).nullable().meta({ description: 'Hours a week of the minimum wage left alone.' }),
    floorWage: z.enum(['federal', 'state', 'greater']).nullable(),
    excessPercent: percent.meta({ description: 'The share of what is above the floor that may be taken.' }),
    fixedFloorWeeklyUsd: usd,
    rule: text.meta({ description: 'The whole rule; the numbers are only its general case.' }),
    process: text,
    continuous: known,
    durationDays: days,
    headOfHousehold: words,
  }),
  bankAccount: z.object({ automaticUsd: usd, rule: text }),
  homestead: z.object({
    usd,
    unlimited: yesNo,
    marriedUsd: usd,
    seniorOrDisabledUsd: usd,
    acresUrban: z.number().min(0).nullable(),
    acresRural: z.number().min(0).nullable(),
    rule: text,
  }),
  vehicle: ruled,
  wildcard: ruled,
  toolsOfTrade: ruled,
  householdGoods: ruled,
  claimOfExemption: z.object({ days, runsFrom: words, form: words, where: words }),
  satisfaction: z.object({
    document: text,
    form: words,
    filedBy: text.meta({ description: 'creditor, debtor, either, court, or words where it depends.' }),
    days,
    runsFrom: text.meta({ description: 'payment in full, written demand, or words.' }),
    penalty: words,
    penaltyUsd: usd,
  }),
  writ: z.object({ document: text, form: words, issuedBy: text, servedBy: text, returnDays: days }),
  debtorExam: z.object({ name: text, form: words, frequency: words }),
  contempt: z.object({ rule: text }),
  domestication: z.object({
    act: text.meta({ description: 'UEFJA for the uniform act, else its name.' }),
    filing: text,
    waitDays: days,
  }),
  installments: z.object({ courtOrdered: yesNo, form: words, rule: text }),
  vacateDefault: z.object({ days, runsFrom: words, form: words, rule: text }),
  badCheck: z.object({
    rule: text,
    multiplier: z.number().min(0).nullable(),
    minUsd: usd,
    maxUsd: usd,
    noticeDays: days,
  }),
  collectionConduct: z.object({ law: words, coversOriginalCreditors: known, rule: text }),
  minimumWage: z.object({ hourlyUsd: z.number().min(0), from: shownDay.nullable() }),
  governmentDebtor: z.object({ rule: text }),
  links: z.object({ selfHelp: words, forms: words }),
}

export type OpenFactId = keyof typeof factShapes
export type OpenFactValue<K extends OpenFactId> = z.infer<(typeof factShapes)[K]>

/** Every fact id of the interface. */
export const openFactIds = Object.keys(factShapes) as OpenFactId[]
