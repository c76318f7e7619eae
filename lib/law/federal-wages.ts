// Federal law on pay: how much of it creditors may take, and what an employer may not do. Read 2026-11-21.

import { cents, checked, cite } from './entry'
import type { FederalFacts } from './federal-types'

const code = 'https://github.com/TheJoshuaEvans/united-states-code/blob/3ea1a5d0c0dd2e2c5a70eb75374805ee2a13a7eb/usc'
const codeWithNotes =
  'https://github.com/TheJoshuaEvans/united-states-code/blob/d7f4bc47809c9179a52836b192d2274a4c3b78c8/usc'

export const federalWages: Pick<
  FederalFacts,
  'wageGarnishmentCap' | 'federalMinimumWage' | 'wageDischargeProtection' | 'federalEmployeeGarnishment'
> = {
  wageGarnishmentCap: checked('levied', '2026-11-21', [
    {
      from: null,
      cite: cite('15 U.S.C. § 1673; 29 C.F.R. § 870.10', 'http://www.laws9.com/cfr/text/29/870/10'),
      confidence: 'verified',
      note: {
        en: 'State law applies instead wherever it leaves the worker more. Disposable pay is what is left after taxes and other deductions the law requires, not after health insurance or loans.',
        es: 'La ley del estado se aplica en su lugar cuando deja más al trabajador. El salario disponible es lo que queda después de los impuestos y otros descuentos que exige la ley, no después del seguro médico ni de los préstamos.',
      },
      value: {
        percent: 25,
        floorHours: 30,
        weeksIn: {
          week: { over: 1, under: 1 },
          'two-weeks': { over: 2, under: 1 },
          'half-month': { over: 13, under: 6 },
          month: { over: 13, under: 3 },
        },
        support: { supportingAnotherPercent: 50, otherwisePercent: 60, overTwelveWeeksBehindPercent: 5 },
        rule: {
          en: 'For an ordinary judgment, at most the lesser of two amounts can be taken from each pay: 25% of disposable pay, or what is above 30 hours a week at the federal minimum wage. Two weeks count as 2, half a month as 2 1/6 and a month as 4 1/3 weeks.',
          es: 'Por un fallo común se puede tomar de cada pago, como máximo, la menor de dos cantidades: el 25% del salario disponible, o lo que pase de 30 horas por semana al salario mínimo federal. Dos semanas cuentan como 2; medio mes, como 2 1/6, y un mes, como 4 1/3 semanas.',
        },
        exceptions: [
          {
            en: 'Child or spousal support: 50% if the worker supports another spouse or child, 60% if not, and 5 points more when over 12 weeks behind',
            es: 'Manutención de hijos o cónyuge: 50% si el trabajador mantiene a otro cónyuge o hijo, 60% si no, y 5 puntos más si debe más de 12 semanas',
          },
          { en: 'Federal and state tax debts', es: 'Deudas de impuestos federales y estatales' },
          { en: 'Chapter 13 bankruptcy orders', es: 'Órdenes de bancarrota del Capítulo 13' },
          {
            en: 'Debts to federal agencies: 15%, without a court (31 U.S.C. § 3720D); federal student loans: 15% (20 U.S.C. § 1095a)',
            es: 'Deudas con organismos federales: 15%, sin tribunal (31 U.S.C. § 3720D); préstamos estudiantiles federales: 15% (20 U.S.C. § 1095a)',
          },
        ],
      },
    },
  ]),
  federalMinimumWage: checked('levied', '2026-11-21', [
    {
      from: '1981-01-01',
      cite: cite('29 U.S.C. § 206(a)(1) (before Pub. L. 101-157, § 2)', `${codeWithNotes}/29/206.xml`),
      confidence: 'verified',
      value: { hourlyCents: cents(3.35) },
    },
    {
      from: '1990-04-01',
      cite: cite('29 U.S.C. § 206(a)(1) (before Pub. L. 104-188, § 2104)', `${codeWithNotes}/29/206.xml`),
      confidence: 'verified',
      value: { hourlyCents: cents(3.8) },
    },
    {
      from: '1991-04-01',
      cite: cite('29 U.S.C. § 206(a)(1) (before Pub. L. 104-188, § 2104)', `${codeWithNotes}/29/206.xml`),
      confidence: 'verified',
      value: { hourlyCents: cents(4.25) },
    },
    {
      from: '1996-10-01',
      cite: cite('29 U.S.C. § 206(a)(1) (before Pub. L. 110-28, § 8102)', `${codeWithNotes}/29/206.xml`),
      confidence: 'verified',
      value: { hourlyCents: cents(4.75) },
    },
    {
      from: '1997-09-01',
      cite: cite('29 U.S.C. § 206(a)(1) (before Pub. L. 110-28, § 8102)', `${codeWithNotes}/29/206.xml`),
      confidence: 'verified',
      value: { hourlyCents: cents(5.15) },
    },
    {
      from: '2007-07-24',
      cite: cite('29 U.S.C. § 206(a)(1)(A)', `${code}/29/206.txt`),
      confidence: 'verified',
      value: { hourlyCents: cents(5.85) },
    },
    {
      from: '2008-07-24',
      cite: cite('29 U.S.C. § 206(a)(1)(B)', `${code}/29/206.txt`),
      confidence: 'verified',
      value: { hourlyCents: cents(6.55) },
    },
    {
      from: '2009-07-24',
      cite: cite('29 U.S.C. § 206(a)(1)(C)', `${code}/29/206.txt`),
      confidence: 'verified',
      note: {
        en: 'The same since July 24, 2009. Most states pay more by law, but the federal limit on garnishment uses this wage.',
        es: 'El mismo desde el 24 de julio de 2009. La mayoría de los estados exige pagar más, pero el límite federal del embargo usa este salario.',
      },
      value: { hourlyCents: cents(7.25) },
    },
  ]),
  wageDischargeProtection: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('15 U.S.C. § 1674', `${code}/15/1674.txt`),
      confidence: 'verified',
      note: {
        en: 'Federal law gives no protection once pay is garnished for two or more debts. Some states do.',
        es: 'La ley federal no protege cuando el salario se embarga por dos deudas o más. Algunos estados sí.',
      },
      value: {
        rule: {
          en: 'An employer may not fire a worker because pay was garnished for one debt, however many times that debt is collected.',
          es: 'Un empleador no puede despedir a un trabajador porque su salario se embargó por una deuda, sin importar cuántas veces se cobre esa deuda.',
        },
        penalty: {
          en: 'On purpose: a fine of up to $1,000, up to one year in prison, or both.',
          es: 'Si lo hace a propósito: multa de hasta $1,000, hasta un año de prisión, o ambas.',
        },
        enforcedBy: {
          en: 'U.S. Department of Labor, Wage and Hour Division',
          es: 'Departamento de Trabajo de EE. UU., División de Horas y Salarios (Wage and Hour Division)',
        },
      },
    },
  ]),
  federalEmployeeGarnishment: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('5 U.S.C. § 5520a'),
      confidence: 'known',
      note: {
        en: 'The agency may charge a fee for its work. The law that protects people in military service applies before an allotment.',
        es: 'El organismo puede cobrar un cargo por el trámite. Antes de un descuento al personal militar se aplica la ley que lo protege.',
      },
      value: {
        rule: {
          en: 'The pay of federal civilian workers can be garnished for a state judgment like any other pay, within the same limits. Serve the order on the agent the agency has named, with what is needed to tell who the worker is.',
          es: 'El salario de los empleados civiles federales se puede embargar por un fallo estatal como cualquier otro, con los mismos límites. Entregue la orden al agente que el organismo ha designado, con los datos para identificar al empleado.',
        },
        regulation: '5 C.F.R. part 582',
        agentsList: '5 C.F.R. part 582, appendix A',
        agencyResponse: { count: 30, unit: 'days' },
        militaryPay: {
          en: 'Active-duty military pay is not garnished for ordinary debts, but an involuntary allotment may reach up to 25% of it (32 C.F.R. part 112; DD Form 2653).',
          es: 'El salario militar en servicio activo no se embarga por deudas comunes, pero un descuento forzoso (involuntary allotment) puede alcanzar hasta el 25% (32 C.F.R. parte 112; formulario DD 2653).',
        },
        militaryPercent: 25,
        postal: { en: 'Postal workers are covered too.', es: 'También incluye a los empleados del correo.' },
      },
    },
  ]),
}
