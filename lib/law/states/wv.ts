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
    satisfaction: checked('today', '2026-11-22', [
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
          signing: {
            before: 'clerk',
            always: true,
            note: {
              en: 'The release is acknowledged before the county clerk. Ask whether a notary will do.',
              es: 'La cancelación se reconoce ante la secretaría del condado. Pregunte si basta un notario.',
            },
          },
          lienRelease: {
            en: 'Give the release to the debtor free of charge, to be recorded where the lien is of record.',
            es: 'Entregue la cancelación al deudor sin cobrar, para que se inscriba donde está inscrito el gravamen.',
          },
          motion: {
            en: 'The debtor may sue for the release and recover costs and attorney fees.',
            es: 'El deudor puede demandar para obtener la cancelación y recuperar costas y honorarios de abogado.',
          },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-4-5, 38-4-6, 38-4-8'),
        confidence: 'known',
        note: {
          en: "The execution is a lien on the debtor's movable property while it is in the officer's hands.",
          es: 'La orden de ejecución es un gravamen sobre los bienes muebles del deudor mientras la tiene el oficial.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (execution)',
            es: 'Orden de ejecución (Writ of fieri facias)',
          },
          where: { en: 'delivered to the sheriff', es: 'se entrega al alguacil (sheriff)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2016-06-07',
        cite: cite('W. Va. Code § 38-5A-3', 'https://lexace.ai/us/statute/west-virginia/38-5A-3'),
        confidence: 'verified',
        note: {
          en: 'It lasts one year and can be renewed. Only one is paid at a time. The protection is automatic. Article 5B covers government employees.',
          es: 'Dura un año y se puede renovar. Solo se paga una a la vez. La protección es automática. El artículo 5B se aplica a los empleados públicos.',
        },
        value: {
          limits: [
            {
              label: { en: '20% of pay after taxes', es: '20% del salario después de impuestos' },
              take: { kind: 'percent', of: 'disposable', percent: 20 },
            },
            {
              label: {
                en: 'what is above 50 hours at the federal minimum wage',
                es: 'lo que pase de 50 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 50, wage: 'federal' }, percent: 100 },
            },
          ],
          rule: {
            en: 'At most 20% of weekly pay after state and federal taxes. At least 50 times the federal minimum hourly wage ($362.50 a week) must be left.',
            es: 'Como máximo el 20% del salario semanal después de los impuestos estatales y federales. Deben quedar al menos 50 veces el salario mínimo federal por hora ($362.50 a la semana).',
          },
          process: {
            en: 'A suggestee execution is served on the employer.',
            es: 'Se notifica al empleador una orden de embargo de salario (suggestee execution).',
          },
          continuous: true,
          durationDays: 365,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 38-8-1(a)(4)', 'https://code.wvlegislature.gov/email/38-8'),
        confidence: 'verified',
        note: {
          en: 'It counts toward the $15,000 overall cap on personal property.',
          es: 'Cuenta para el límite total de $15,000 en bienes muebles.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Up to $1,100 on deposit in an insured bank can be claimed. It is not automatic.',
            es: 'Se pueden reclamar hasta $1,100 depositados en un banco asegurado. No es automático.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'W. Va. Const. art. VI, § 48; W. Va. Code §§ 38-9-1, 38-9-3',
          'https://code.wvlegislature.gov/email/38-9/',
        ),
        confidence: 'verified',
        note: {
          en: 'The larger figure of $35,000 holds only in bankruptcy (§ 38-10-4). The exemption comes by law and cannot be waived.',
          es: 'La cifra mayor de $35,000 vale solo en la bancarrota (§ 38-10-4). La exención existe por ley y no se puede renunciar a ella.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$5,000 of value in the main home of a husband, wife, parent or other head of household. Against medical debts of a catastrophic illness, $7,500 more.',
            es: '$5,000 del valor de la vivienda principal de un esposo, una esposa, un padre o una madre u otro jefe de hogar. Contra deudas médicas de una enfermedad catastrófica, $7,500 más.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 38-8-1(a)(1)', 'https://code.wvlegislature.gov/email/38-8'),
        confidence: 'verified',
        note: {
          en: 'It counts toward the $15,000 overall cap. In bankruptcy the figure is $7,500.',
          es: 'Cuenta para el límite total de $15,000. En la bancarrota la suma es $7,500.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          rule: { en: 'One motor vehicle, up to $5,000.', es: 'Un vehículo de motor, hasta $5,000.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-8-1, 38-10-4(e)', 'https://code.wvlegislature.gov/email/38-8'),
        confidence: 'verified',
        note: {
          en: 'There is none against an ordinary judgment; bankruptcy has its own. The vehicle, goods, tools and bank exemptions together may not be more than $15,000.',
          es: 'No hay ninguna contra un fallo ordinario; la bancarrota tiene la suya. Las exenciones de vehículo, bienes del hogar, herramientas y banco no pueden pasar juntas de $15,000.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 38-8-1(a)(3)', 'https://code.wvlegislature.gov/email/38-8'),
        confidence: 'verified',
        note: {
          en: 'It counts toward the $15,000 overall cap.',
          es: 'Cuenta para el límite total de $15,000.',
        },
        value: {
          cents: cents(3000),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books or tools of the trade, up to $3,000.',
            es: 'Utensilios, libros profesionales o herramientas del oficio, hasta $3,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 38-8-1(a)(2)', 'https://code.wvlegislature.gov/email/38-8'),
        confidence: 'verified',
        note: {
          en: 'They count toward the $15,000 overall cap.',
          es: 'Cuentan para el límite total de $15,000.',
        },
        value: {
          cents: cents(8000),
          isUnlimited: false,
          rule: {
            en: 'Household goods, furniture, appliances, books, animals, toys and clothing, up to $8,000 in all.',
            es: 'Bienes del hogar, muebles, aparatos, libros, animales, juguetes y ropa, hasta $8,000 en total.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-8-3 to 38-8-7'),
        confidence: 'known',
        note: {
          en: 'We found no fixed deadline. Deliver the list before the sale, or before the bank pays.',
          es: 'No encontramos un plazo fijo. Entregue la lista antes de la venta o antes de que el banco pague.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the officer who holds the execution (a sworn list of property), or the magistrate court',
            es: 'el oficial que tiene la orden de ejecución (una lista jurada de los bienes), o el tribunal de magistrados',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-4-5, 50-6-1', 'https://code.wvlegislature.gov/email/50-6/'),
        confidence: 'verified',
        note: {
          en: 'A suggestion reaches money that others owe the debtor.',
          es: 'Una orden llamada "suggestion" alcanza el dinero que otros le deben al deudor.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (execution)',
            es: 'Orden de ejecución (Writ of fieri facias)',
          },
          form: null,
          issuedBy: {
            en: 'the magistrate court clerk or a magistrate',
            es: 'la secretaría del tribunal de magistrados o un magistrado',
          },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 38-5-1'),
        confidence: 'known',
        note: {
          en: 'The debtor is summoned to answer under oath about property.',
          es: 'Se cita al deudor para que responda bajo juramento sobre sus bienes.',
        },
        value: {
          name: {
            en: 'Interrogatories or examination in aid of execution',
            es: 'Preguntas escritas o interrogatorio del deudor (examination in aid of execution)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 38-5-3, 50-5-11'),
        confidence: 'known',
        note: {
          en: 'Jail is for disobeying the order, not for the debt.',
          es: 'La cárcel es por desobedecer la orden, no por la deuda.',
        },
        value: {
          rule: {
            en: 'To refuse to appear, to answer or to hand over property as ordered can be contempt. Not paying is not.',
            es: 'Negarse a presentarse, a responder o a entregar bienes como se ordenó puede ser desacato. No pagar no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 55-14-1 to 55-14-8'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor. Check the waiting time with the clerk.',
          es: 'Se envía un aviso al deudor por correo. Confirme en la secretaría el plazo de espera.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy and an affidavit with a circuit clerk.',
            es: 'Presente una copia autenticada y una declaración jurada en la secretaría de un Tribunal de Circuito.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 38-5A-6'),
        confidence: 'uncertain',
        note: {
          en: 'After a missed payment, collection can start again.',
          es: 'Si se deja de hacer un pago, el cobro puede empezar otra vez.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no clear right to installments. But a court may change a wage execution for hardship, and the creditor may agree to payments. Check with the clerk.',
            es: 'No hay un derecho claro a pagar en cuotas. Pero un tribunal puede cambiar un embargo de salario por dificultades económicas, y el acreedor puede aceptar pagos. Confirme en la secretaría.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code § 55-16-1', 'http://check-collect.com/west-virginia-bad-check-laws.htm'),
        confidence: 'secondary',
        note: {
          en: 'The court decides whether to award the damages. It can cut them for job loss, illness or disaster. Check the final text of this part of the law.',
          es: 'El tribunal decide si concede los daños. Puede reducirlos por pérdida de trabajo, enfermedad o desastre. Confirme el texto final de esta parte de la ley.',
        },
        value: {
          rule: {
            en: 'If the check is unpaid 30 days after a written demand, the holder can claim the check and damages of up to three times its amount or $500, whichever is less.',
            es: 'Si el cheque sigue sin pagarse 30 días después de una exigencia por escrito, el tenedor puede reclamar el cheque y daños de hasta el triple de su suma o $500, lo que sea menor.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          isUpTo: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Code §§ 46A-2-122 to 46A-2-128'),
        confidence: 'known',
        note: {
          en: 'After giving notice and a chance to cure, a consumer may recover a penalty set by law for each violation.',
          es: 'Después de dar aviso y la oportunidad de corregir, el consumidor puede recuperar una multa fijada por ley por cada falta.',
        },
        value: {
          law: {
            en: 'West Virginia Consumer Credit and Protection Act',
            es: 'Ley de Crédito y Protección al Consumidor de Virginia Occidental (West Virginia Consumer Credit and Protection Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It bars threats, abuse, false statements and making a debt public without reason. It covers anyone who collects a consumer claim, including the original creditor.',
            es: 'Prohíbe las amenazas, el abuso, las declaraciones falsas y hacer pública una deuda sin razón. Se aplica a quien cobre una deuda de consumo, incluido el acreedor original.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2016-01-01',
        cite: cite('W. Va. Code § 21-5C-2'),
        confidence: 'known',
        note: {
          en: 'It applies to employers with six or more workers at one site. Others follow the federal rate.',
          es: 'Se aplica a los empleadores con seis o más trabajadores en un mismo lugar. Los demás siguen la cifra federal.',
        },
        value: { hourlyCents: cents(8.75) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('W. Va. Const. art. VI, § 35; W. Va. Code § 14-2-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'Money that a public body owes a private debtor can be reached by a suggestee execution.',
          es: 'El dinero que un organismo público debe a un deudor privado se puede embargar (suggestee execution).',
        },
        value: {
          rule: {
            en: 'Claims against the state go to the Legislative Claims Commission and need an appropriation. Public property cannot be seized. Local bodies can be ordered to pay or to set a tax.',
            es: 'Los reclamos contra el estado van a la Comisión Legislativa de Reclamos (Legislative Claims Commission) y requieren fondos asignados por ley. Los bienes públicos no se pueden embargar. A los organismos locales se les puede ordenar que paguen o fijen un impuesto.',
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
