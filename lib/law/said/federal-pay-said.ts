// Federal law on pay and benefits in words.

import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import { payPeriods } from '../collection-types'
import { periodWords } from '../days'
import type {
  ExemptBenefits,
  FederalEmployeeGarnishment,
  Fraction,
  ProtectedBenefitsAccount,
  WageDischargeProtection,
  WageGarnishmentCap,
} from '../federal-types'
import { periodNames } from '../garnishment-words'
import { formatPercent } from '../rate-words'
import type { FactSaid } from './fact-said'
import { asSentences, capitalized, firstSentence, row } from './said-parts'

export function sayWageCap({ percent, floorHours, weeksIn, support, rule, exceptions }: WageGarnishmentCap): FactSaid {
  const share = formatPercent(percent)
  const behind = formatPercent(support.overTwelveWeeksBehindPercent)
  const weeks = inBoth(locale =>
    payPeriods.map(period => `${periodNames[period][locale]}: ${mixed(weeksIn[period])}`).join('; '),
  )
  return {
    headline: { en: `Up to ${share} of disposable pay`, es: `Hasta ${share} del salario disponible` },
    rows: [
      row(
        { en: 'Share of pay', es: 'Parte del salario' },
        { en: `${share} of disposable pay`, es: `${share} del salario disponible` },
      ),
      row(
        { en: 'Left alone each week', es: 'A salvo cada semana' },
        {
          en: `${floorHours} hours at the federal minimum wage`,
          es: `${floorHours} horas al salario mínimo federal`,
        },
      ),
      row({ en: 'Weeks in a pay', es: 'Semanas en un pago' }, capitalized(weeks)),
      row(
        {
          en: 'For support, a worker who supports another family',
          es: 'Por manutención, quien mantiene a otra familia',
        },
        asIs(formatPercent(support.supportingAnotherPercent)),
      ),
      row(
        { en: 'For support, any other worker', es: 'Por manutención, los demás' },
        asIs(formatPercent(support.otherwisePercent)),
      ),
      row(
        { en: 'For support, when long behind', es: 'Por manutención, con mucho atraso' },
        { en: `${behind} more of disposable pay`, es: `${behind} más del salario disponible` },
      ),
      row({ en: 'Debts with their own rules', es: 'Deudas con reglas propias' }, asSentences(exceptions)),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

/** "2", "2 1/6": a fraction as people write it. */
function mixed({ over, under }: Fraction): string {
  const [whole, rest] = [Math.floor(over / under), over % under]
  return rest === 0 ? String(whole) : `${whole} ${rest}/${under}`
}

export function sayDischargeProtection({ rule, penalty, enforcedBy }: WageDischargeProtection): FactSaid {
  return {
    headline: firstSentence(rule),
    rows: [
      row({ en: 'Penalty', es: 'Sanción' }, penalty),
      row({ en: 'Who enforces it', es: 'Quién la hace cumplir' }, enforcedBy),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayFederalEmployee(value: FederalEmployeeGarnishment): FactSaid {
  const { rule, regulation, agentsList, agencyResponse, militaryPay, militaryPercent, postal } = value
  return {
    headline: firstSentence(rule),
    rows: [
      row({ en: 'Rules', es: 'Reglamento' }, asIs(regulation)),
      row({ en: 'List of agents to serve', es: 'Lista de agentes que reciben la orden' }, asIs(agentsList)),
      row(
        { en: 'Time for the agency to answer', es: 'Plazo del organismo para responder' },
        periodWords(agencyResponse),
      ),
      row({ en: 'Military pay, at most', es: 'Salario militar, como máximo' }, asIs(formatPercent(militaryPercent))),
      row({ en: 'Military pay', es: 'Salario militar' }, militaryPay),
      row({ en: 'Postal workers', es: 'Empleados del correo' }, postal),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayProtectedBenefits(value: ProtectedBenefitsAccount): FactSaid {
  const { lookbackMonths, benefits, reviewWithinBusinessDays, rule, limits } = value
  const back = periodWords({ count: lookbackMonths, unit: 'months' })
  return {
    headline: { en: `${back.en} of federal benefits`, es: `${back.es} de beneficios federales` },
    rows: [
      row({ en: 'How far the bank looks back', es: 'Hasta dónde revisa el banco' }, back),
      row(
        { en: 'The bank must look within', es: 'El banco debe revisar dentro de' },
        businessDays(reviewWithinBusinessDays),
      ),
      row({ en: 'Benefits', es: 'Beneficios' }, asSentences(benefits)),
      row({ en: 'What it does not do', es: 'Lo que no hace' }, asSentences(limits)),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

function businessDays(count: number): Words {
  return {
    en: plural(count, { one: 'business day', other: 'business days' }, 'en'),
    es: plural(count, { one: 'día hábil', other: 'días hábiles' }, 'es'),
  }
}

export function sayExemptBenefits({ benefits, rule }: ExemptBenefits): FactSaid {
  const count = {
    en: plural(benefits.length, { one: 'kind of benefit', other: 'kinds of benefits' }, 'en'),
    es: plural(benefits.length, { one: 'clase de beneficio', other: 'clases de beneficios' }, 'es'),
  }
  return {
    headline: count,
    rows: [],
    paragraphs: [rule],
    tables: [
      {
        caption: { en: 'Benefits that are safe', es: 'Beneficios a salvo' },
        head: [
          { en: 'Benefit', es: 'Beneficio' },
          { en: 'Section', es: 'Sección' },
        ],
        rows: benefits.map(({ name, section }) => [name, asIs(section)]),
      },
    ],
  }
}
