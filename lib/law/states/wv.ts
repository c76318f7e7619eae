// West Virginia: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const westVirginia: Jurisdiction = {
  code: 'WV',
  name: { en: 'West Virginia', es: 'Virginia Occidental' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2016-06-01',
        cite: cite('W. Va. Code § 50-2-1 (former)'),
        confidence: 'secondary',
        note: {
          en: 'The limit rose to $20,000 during 2025. We did not find the day.',
          es: 'El límite subió a $20,000 durante 2025. No encontramos el día.',
        },
        value: {
          court: { en: 'Magistrate Court', es: 'Tribunal de Magistrados' },
          limitCents: cents(10_000),
          limitNote: null,
        },
      },
      {
        from: '2026-01-01',
        cite: cite('W. Va. Code § 50-2-1', 'https://civilcase.com/small-claims/west-virginia'),
        confidence: 'secondary',
        note: {
          en: 'The limit rose from $10,000 during 2025 (House Bill 2761); we count it from January 1, 2026. Check it with the clerk.',
          es: 'El límite era de $10,000 y subió durante 2025 (House Bill 2761); lo contamos desde el 1 de enero de 2026. Confírmelo en la secretaría.',
        },
        value: {
          court: { en: 'Magistrate Court', es: 'Tribunal de Magistrados' },
          limitCents: cents(20_000),
          limitNote: { en: 'Lawyers are allowed.', es: 'Se permiten abogados.' },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 50-5-12', 'https://lexace.ai/us/statute/west-virginia/50-5-12'),
        confidence: 'verified',
        note: {
          en: 'A case tried without a jury is heard again from the start in circuit court. Filing the appeal with its bond stops collection automatically. A late appeal may be allowed for good cause, up to 90 days.',
          es: 'Un caso juzgado sin jurado se juzga de nuevo desde el principio en el tribunal de circuito. Presentar la apelación con su fianza detiene el cobro automáticamente. Se puede permitir una apelación tardía por una buena razón, hasta los 90 días.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the judgment, or the decision on a motion to set it aside',
            es: 'el fallo, o la decisión sobre una petición de anularlo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 50-6-1(a)', 'https://code.wvlegislature.gov/email/50-6/'),
        confidence: 'verified',
        note: {
          en: 'No execution or wage process may be issued before then. One issued early is void.',
          es: 'Antes de eso no se puede emitir ninguna orden de ejecución ni de embargo de salario. La que se emite antes es nula.',
        },
        value: {
          wait: { count: 20, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given, or a pending motion to set it aside is decided',
            es: 'se dicta el fallo, o se decide una petición pendiente de anularlo',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2007-01-01',
        cite: cite('W. Va. Code § 56-6-31 (former)'),
        confidence: 'secondary',
        note: {
          en: 'Use the rate in the judgment, or ask the clerk for the rate of the year of the judgment. It stays the same for the life of the judgment.',
          es: 'Use la tasa que indica el fallo o pregunte en la secretaría la tasa del año del fallo. No cambia mientras dure el fallo.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'The Richmond (Fifth District) Federal Reserve secondary discount rate plus 3 points, never below 7% or above 11%.',
              es: 'La tasa de descuento secundaria de la Reserva Federal de Richmond (Quinto Distrito) más 3 puntos, nunca menos de 7% ni más de 11%.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: false,
        },
      },
      {
        from: '2016-01-01',
        cite: cite('W. Va. Code § 56-6-31 (former)'),
        confidence: 'secondary',
        note: {
          en: 'The rate was 7% for 2016, the lowest the law then allowed. Check the rate for 2017 with the clerk. It stays the same for the life of the judgment.',
          es: 'La tasa fue 7% en 2016, la más baja que permitía entonces la ley. Confirme la tasa de 2017 en la secretaría. No cambia mientras dure el fallo.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2016-01-01', annualPercent: 7 }],
            knownThrough: '2016-12-31',
            formula: {
              en: 'The Richmond (Fifth District) Federal Reserve secondary discount rate plus 3 points, never below 7% or above 11%.',
              es: 'La tasa de descuento secundaria de la Reserva Federal de Richmond (Quinto Distrito) más 3 puntos, nunca menos de 7% ni más de 11%.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: false,
        },
      },
      {
        from: '2018-01-01',
        cite: cite('W. Va. Code § 56-6-31', 'https://ezel.ai/surveys/prejudgment-interest/west-virginia'),
        confidence: 'secondary',
        note: {
          en: 'The rate is the one for the calendar year in which the judgment was entered, even on a written contract. It stays the same for the life of the judgment. Some years in our table are worked out from the formula. Check the rate with the clerk.',
          es: 'La tasa es la del año calendario en que se registró el fallo, aun con un contrato escrito. No cambia mientras dure el fallo. Algunos años de nuestra tabla se calcularon con la fórmula. Confirme la tasa en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-01-01', annualPercent: 4.5 },
              { from: '2019-01-01', annualPercent: 5.5 },
              { from: '2020-01-01', annualPercent: 4.75 },
              { from: '2021-01-01', annualPercent: 4 },
              { from: '2022-01-01', annualPercent: 4 },
              { from: '2023-01-01', annualPercent: 7 },
              { from: '2024-01-01', annualPercent: 8 },
              { from: '2025-01-01', annualPercent: 7 },
              { from: '2026-01-01', annualPercent: 6.25 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'The Richmond (Fifth District) Federal Reserve secondary discount rate on January 2 of the year of the judgment, plus 2 points, never below 4% or above 9%. It is fixed for that judgment.',
              es: 'La tasa de descuento secundaria de la Reserva Federal de Richmond (Quinto Distrito) del 2 de enero del año del fallo, más 2 puntos, nunca menos de 4% ni más de 9%. Queda fija para ese fallo.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'W. Va. Code §§ 38-3-18, 38-3-19',
          'https://judgmentenforcementagency.net/west-virginia-judgment-enforcement/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Executions issued in time keep the judgment alive. Without them it lapses.',
          es: 'Las órdenes de ejecución emitidas a tiempo mantienen vigente el fallo. Sin ellas, caduca.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Have an execution issued within 10 years of the judgment, or of the return of the last execution.',
            es: 'Pida que se emita una orden de ejecución (execution) dentro de los 10 años del fallo, o de la devolución de la última orden.',
          },
          window: { words: { en: 'within each 10 years', es: 'dentro de cada 10 años' } },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-3-6, 38-3-7, 50-6-2', 'https://code.wvlegislature.gov/email/50-6/'),
        confidence: 'verified',
        note: {
          en: 'Docketing the judgment is what binds later buyers of the land.',
          es: 'La inscripción del fallo es lo que obliga a los compradores posteriores del inmueble.',
        },
        value: {
          document: {
            en: 'Abstract or certified transcript of judgment',
            es: 'Extracto (abstract) o transcripción certificada del fallo (certified transcript of judgment)',
          },
          where: {
            en: 'clerk of the county commission (judgment lien docket) of each county where there is land',
            es: 'secretaría de la comisión del condado (clerk of the county commission, registro de gravámenes por fallos) de cada condado donde haya un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-12-1, 38-12-10', 'https://code.wvlegislature.gov/email/38-12/'),
        confidence: 'verified',
        note: {
          en: 'The duty applies where the lien is of record. Ask the magistrate clerk to mark the judgment paid as well.',
          es: 'El deber se aplica donde el gravamen está inscrito. Pida también a la secretaría del tribunal de magistrados que anote que el fallo está pagado.',
        },
        value: {
          document: {
            en: 'Release of judgment lien, acknowledged before the county clerk and given free to the debtor',
            es: 'Cancelación del gravamen del fallo (Release of judgment lien), reconocida ante la secretaría del condado y entregada gratis al deudor',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'The debtor may sue for the release and recover costs and attorney fees.',
            es: 'El deudor puede demandar para obtener la cancelación y recuperar las costas y los honorarios de abogado.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'W. Va. Code § 50-5-10; W. Va. R. Civ. P. Magis. Ct. 17',
          'https://law.uslawyerdatabase.com/us-law/2022-west-virginia-code/chapter-50-magistrate-courts/article-5-trials-hearings-and-appeals',
        ),
        confidence: 'verified',
        note: {
          en: 'The 20 days to appeal start again when the motion is decided.',
          es: 'Los 20 días para apelar empiezan de nuevo cuando se decide la petición.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the judgment', es: 'el fallo' },
          form: null,
          rule: {
            en: 'File a motion with the magistrate that shows good cause to set aside the judgment and order a new trial.',
            es: 'Presente ante el magistrado una petición que muestre una buena razón para anular el fallo y ordenar un nuevo juicio.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'W. Va. R. Civ. P. Magis. Ct. 21',
          'https://www.courtswv.gov/legal-community/court-rules/rules-of-civil-procedure-for-magistrate-court',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "The magistrate may correct a clerical mistake in the judgment at any time, on the court's own initiative or on the motion of either side.",
            es: 'El magistrado puede corregir un error de escritura del fallo en cualquier momento, por iniciativa propia o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('West Virginia Judiciary'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.courtswv.gov/',
          forms: null,
        },
      },
    ]),
  },
}
