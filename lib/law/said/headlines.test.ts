import { describe, expect, test } from 'vitest'
import { federal } from '../federal'
import type { FederalFactId } from '../federal-types'
import { states } from '../states'
import type { Dated, FactId, FactValue, StateCode } from '../types'
import { sayNone } from './entry-said'
import { type FactSaid, sayFact } from './fact-said'
import { sayFederalFact } from './federal-said'

/** What an entry of the law files says; the newest, or the one at `index`. */
function saidOf(code: StateCode, id: FactId, index = -1): FactSaid {
  const entry = (states[code].facts[id] as Dated<unknown>).entries.at(index)
  if (!entry) throw new Error(`${code} has no such entry of ${id}`)
  return entry.none ? sayNone(id, entry) : sayFact(id, entry.value as never)
}

function detailsOf(said: FactSaid, term: string): string | undefined {
  return said.rows.find(row => row.term.en === term)?.details.en
}

describe('the headline of a fact', () => {
  test.each<[FactId, StateCode, number, string, string]>([
    ['smallClaims', 'CA', 1, '$12,500', '$12,500'],
    ['smallClaims', 'NE', 1, '$7,500', '$7,500'],
    ['appeal', 'CA', 0, '30 days from notice of the judgment', '30 días desde el aviso del fallo'],
    ['appeal', 'AL', 0, '14 days from entry of the judgment', '14 días desde el registro del fallo'],
    [
      'appeal',
      'NV',
      0,
      '5 court days from entry of the judgment',
      '5 días hábiles del tribunal desde el registro del fallo',
    ],
    ['appeal', 'AZ', 0, 'No appeal', 'No hay apelación'],
    ['vacateDefault', 'DC', 0, '1 year from entry of the judgment', '1 año desde el registro del fallo'],
    ['vacateDefault', 'GA', 0, 'No single time limit: see the rule', 'Sin un plazo único: vea la regla'],
    ['clericalCorrection', 'AL', 0, 'At any time', 'En cualquier momento'],
    ['clericalCorrection', 'MA', 0, '1 year from entry of the judgment', '1 año desde el registro del fallo'],
    ['interest', 'CA', 1, '10% a year', '10% anual'],
    ['interest', 'AL', 1, '7.5% a year', '7.5% anual'],
    ['interest', 'MI', 0, '4.725% a year from January 1, 2026', '4.725% anual desde el 1 de enero de 2026'],
    ['interest', 'IA', 0, 'The rate the judgment states', 'La tasa que indica el fallo'],
    ['interest', 'CT', 0, 'No interest unless the judgment awards it', 'Sin intereses, salvo que el fallo los conceda'],
    ['judgmentLife', 'CA', 0, '10 years, can be renewed', '10 años, se puede renovar'],
    ['judgmentLife', 'SC', 0, '10 years, cannot be renewed', '10 años, no se puede renovar'],
    ['judgmentLife', 'DE', 0, 'No end set', 'Sin un fin fijado'],
    ['lienRealProperty', 'AK', 0, '10 years', '10 años'],
    ['lienRealProperty', 'MO', 0, 'No lien on land', 'Sin gravamen sobre inmuebles'],
    ['lienPersonalProperty', 'CA', 0, '5 years, can be renewed', '5 años, se puede renovar'],
    ['lienPersonalProperty', 'AZ', 0, 'Writ of execution', 'Orden de ejecución (Writ of Execution)'],
    ['lienPersonalProperty', 'TX', 0, 'No lien to file', 'No hay un gravamen que inscribir'],
    ['enforcementStart', 'AZ', 0, 'At once', 'De inmediato'],
    ['enforcementStart', 'CA', 0, '30 days from notice of the judgment', '30 días desde el aviso del fallo'],
    ['writ', 'CA', 0, 'Writ of Execution', 'Orden de Ejecución (Writ of Execution)'],
    ['debtorExam', 'MD', 0, 'No examination', 'No hay interrogatorio'],
    ['contempt', 'CA', 0, 'Not paying is not contempt', 'No pagar no es desacato'],
    ['installments', 'CA', 0, 'The court can order it', 'El tribunal puede ordenarlo'],
    ['installments', 'AZ', 0, 'Not by court order', 'No por orden del tribunal'],
    [
      'badCheck',
      'CA',
      0,
      '3 times the check, at least $100, at most $1,500',
      '3 veces el cheque, al menos $100, como máximo $1,500',
    ],
    ['badCheck', 'CT', 0, 'At most $750', 'Como máximo $750'],
    ['badCheck', 'VT', 0, '$50', '$50'],
    ['badCheck', 'AL', 0, 'See the text', 'Vea el texto'],
    ['badCheck', 'MN', 0, 'See the text', 'Vea el texto'],
    ['collectionConduct', 'AL', 0, 'No state act named', 'No se nombra una ley del estado'],
    ['wages', 'CA', 1, 'Up to 20% of disposable pay', 'Hasta 20% del salario disponible'],
    ['wages', 'NY', 0, 'Up to 10% of gross pay', 'Hasta 10% del salario bruto'],
    ['wages', 'MO', 0, 'Up to 25% of disposable pay', 'Hasta 25% del salario disponible'],
    ['wages', 'MI', 0, 'The federal limit', 'El límite federal'],
    ['wages', 'RI', 1, 'Up to 25% of disposable pay', 'Hasta 25% del salario disponible'],
    [
      'wages',
      'HI',
      0,
      'Up to 5%, 10% and 20% of monthly pay, slice by slice',
      'Hasta 5%, 10% y 20% del salario mensual, por tramos',
    ],
    ['wages', 'TX', 0, 'Pay is not garnished', 'El salario no se embarga'],
    ['minimumWage', 'CA', 3, '$16.90 an hour', '$16.90 por hora'],
    ['minimumWage', 'AR', 0, '$11 an hour', '$11 por hora'],
    ['bankAccount', 'MD', 0, '$500', '$500'],
    ['bankAccount', 'AL', 0, 'No set amount: see the rule', 'Sin una cantidad fija: vea la regla'],
    ['homestead', 'NV', 0, '$605,000', '$605,000'],
    ['homestead', 'DC', 0, 'No dollar limit', 'Sin límite en dólares'],
    [
      'homestead',
      'TX',
      0,
      'No dollar limit, but at most 10 acres in town or 200 acres in the country',
      'Sin límite en dólares, pero como máximo 10 acres en la ciudad o 200 acres en el campo',
    ],
    ['homestead', 'NJ', 0, 'No exemption of its own', 'Sin una exención propia'],
    ['vehicle', 'TX', 0, '$50,000, shared with other property', '$50,000, compartidos con otros bienes'],
    ['toolsOfTrade', 'HI', 0, 'No dollar limit', 'Sin límite en dólares'],
    ['householdGoods', 'PA', 0, 'No set amount: see the rule', 'Sin una cantidad fija: vea la regla'],
    ['wildcard', 'DC', 0, '$850', '$850'],
    ['wildcard', 'NC', 0, 'Up to $5,000 of an unused homestead amount', 'Hasta $5,000 de lo no usado de la vivienda'],
    ['wildcard', 'CA', 0, 'No wildcard', 'Sin exención de libre elección'],
    ['claimOfExemption', 'CA', 0, '15 days', '15 días'],
    ['claimOfExemption', 'HI', 0, 'No number of days found', 'No se encontró un número de días'],
    [
      'satisfaction',
      'CA',
      0,
      '14 days from the debtor’s written demand',
      '14 días desde la exigencia por escrito del deudor',
    ],
    ['satisfaction', 'AL', 0, 'The law sets no number of days', 'La ley no fija un número de días'],
    ['satisfaction', 'MO', 0, 'At once', 'De inmediato'],
    ['links', 'CA', 0, 'Self-help and forms', 'Autoayuda y formularios'],
    ['links', 'NY', 0, 'Self-help', 'Autoayuda'],
  ])('%s of %s [%i] is %s', (id, code, index, en, es) => {
    expect(saidOf(code, id, index).headline).toEqual({ en, es })
  })

  test.each<[FederalFactId, string]>([
    ['wageGarnishmentCap', 'Up to 25% of disposable pay'],
    ['protectedBenefitsAccount', '2 months of federal benefits'],
    ['exemptBenefits', '12 kinds of benefits'],
    ['bankruptcyExemptions', 'Home $31,575, vehicle $5,025'],
    ['fdcpa', 'At most 7 calls in 7 days about one debt'],
    ['fcraReporting', '7 years by law, but not shown since July 1, 2017'],
    ['creditBureaus', 'Equifax, Experian, and TransUnion'],
    ['scra', '90 days after service ends to ask to reopen'],
    ['debtCancellationTax', 'Reported from $600'],
    ['fraudulentTransfer', '4 years to undo a transfer'],
  ])('federal %s is %s', (id, en) => {
    const value = (federal[id] as Dated<unknown>).entries.at(-1)?.value
    expect(sayFederalFact(id, value as never).headline.en).toBe(en)
  })
})

describe('a table', () => {
  test('of rates runs from the newest row back, each with its days', () => {
    const [table] = saidOf('NJ', 'interest').tables
    expect(table?.rows.slice(0, 2).map(cells => cells.map(cell => cell.en))).toEqual([
      ['From January 1, 2026 (rates known through December 31, 2026)', '4.5%'],
      ['January 1, 2025 to December 31, 2025', '5.5%'],
    ])
    expect(table?.rows[1]?.[0]?.es).toBe('Del 1 de enero de 2025 al 31 de diciembre de 2025')
  })

  test('is there for each special rate with rows of its own', () => {
    expect(saidOf('NJ', 'interest').tables.map(({ caption }) => caption.en)).toEqual([
      'General rate',
      'Judgment above $20,000 when entered, from July 1, 2022: 2 points more',
      'Judgment above $15,000 (the former Special Civil Part limit) entered before July 1, 2022: 2 points more',
    ])
    expect(saidOf('KS', 'interest').tables).toHaveLength(1)
    expect(saidOf('CA', 'interest').tables).toEqual([])
  })

  test('of slices and of levels says each bound once from either side', () => {
    const [slices] = saidOf('HI', 'wages').tables
    expect(slices?.rows.map(cells => cells.map(cell => cell.en))).toEqual([
      ['Up to $100', '5%'],
      ['Above $100, up to $200', '10%'],
      ['Above $200', '20%'],
    ])
    const [levels] = saidOf('MN', 'wages').tables
    expect(levels?.rows.map(cells => cells.map(cell => cell.es))).toEqual([
      ['Hasta 40', '0%'],
      ['Más de 40, hasta 60', '10%'],
      ['Más de 60, hasta 80', '15%'],
      ['Más de 80', '25%'],
    ])
  })
})

describe('a row', () => {
  test('of a special rate says the rate, when our sums use it, and its section', () => {
    expect(detailsOf(saidOf('CA', 'interest'), 'Medical debt of a person, judgment under $200,000')).toBe(
      '5% a year. Our sums use it for judgments for medical debt, against a person, of at most $199,999.99. Cal. Code Civ. Proc. § 685.010(a)(2)(A)(i).',
    )
  })

  test('of what nobody checked says so', () => {
    expect(detailsOf(saidOf('MN', 'interest'), 'Interest on court costs')).toBe('Not checked')
    expect(detailsOf(saidOf('CA', 'interest'), 'Interest on court costs')).toBe('Yes')
  })

  test('of a floor the law prints gives each pay period it prints', () => {
    expect(detailsOf(saidOf('AK', 'wages'), 'What is above $473 a week')).toBe(
      'For every debt and every worker. Left alone: $473 for one week; $1,026.41 for half a month; $2,033.90 for one month.',
    )
  })

  test('of a link carries its address', () => {
    const { rows } = saidOf('NY', 'links')
    expect(rows.map(({ href }) => href)).toEqual(['https://www.nycourts.gov/courthelp/'])
  })
})

// Shapes the types allow and no jurisdiction has.
describe('a shape not met yet', () => {
  const words = { en: 'the rule', es: 'la regla' }

  test.each<[string, Partial<FactValue<'wages'>>, string]>([
    ['an order that may go on or not', { continuous: null, durationDays: null }, 'Not checked'],
    ['only its days are known', { continuous: null, durationDays: 30 }, '30 days'],
    [
      'an order that ends after its days',
      { continuous: false, durationDays: 30 },
      'It does not go on by itself; it lasts 30 days',
    ],
  ])('wages: %s', (_what, part, expected) => {
    const value = {
      limits: [],
      rule: words,
      process: words,
      headOfHousehold: null,
      continuous: true,
      durationDays: null,
    }
    expect(detailsOf(sayFact('wages', { ...value, ...part }), 'How long one order lasts')).toBe(expected)
  })

  test('wages: limits that are only for some', () => {
    const said = sayFact('wages', {
      ...{ rule: words, process: words, headOfHousehold: null, continuous: true, durationDays: null },
      limits: [
        {
          label: { en: 'nothing for rent', es: 'nada por alquiler' },
          when: { notDebtKinds: ['fraud', 'wages'], headOfFamily: false },
          take: { kind: 'nothing' },
        },
      ],
    })
    expect(said.headline.en).toBe('Nothing for rent')
    expect(said.rows[1]?.details).toEqual({
      en: 'Not for fraud or theft or unpaid wages. Only for a person who supports no family.',
      es: 'No para fraude o robo o salarios no pagados. Solo para quien no mantiene a una familia.',
    })
  })

  test('an appeal without a plain time, a law without links, a court that files the satisfaction', () => {
    const appeal = { period: null, by: 'depends', byWords: words, runsFrom: 'other', runsFromWords: words } as const
    expect(sayFact('appeal', appeal).headline.en).toBe('No single number of days')
    expect(detailsOf(sayFact('appeal', appeal), 'Who may appeal')).toBe('It depends. The rule.')
    expect(sayFact('links', { selfHelp: null, forms: null }).headline.en).toBe('No link found')
    const satisfaction = sayFact('satisfaction', {
      ...{ document: words, form: null, filedBy: 'court', filedByWords: words, penalty: null, penaltyCents: null },
      ...{ period: { count: 5, unit: 'days' }, runsFrom: 'other', runsFromWords: words },
    })
    expect(satisfaction.headline.en).toBe('5 days')
    expect(detailsOf(satisfaction, 'Who files it')).toBe('The court. The rule.')
  })

  test('an amount beside no limit is not lost', () => {
    const said = sayFact('vehicle', { cents: 100_000, isUnlimited: true, rule: words })
    expect(said.rows.map(({ details }) => details.en)).toEqual(['No dollar limit', '$1,000'])
  })
})
