// Florida: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Entry, Interest, Jurisdiction, RateRow, RateRule } from '../types'

/** The rate of each quarter under § 55.03(1); a quarter not listed kept the one before. */
const quarters: RateRow[] = [
  { from: '2019-01-01', annualPercent: 6.33 },
  { from: '2019-04-01', annualPercent: 6.57 },
  { from: '2019-07-01', annualPercent: 6.77 },
  { from: '2019-10-01', annualPercent: 6.89 },
  { from: '2020-01-01', annualPercent: 6.83 },
  { from: '2020-04-01', annualPercent: 6.66 },
  { from: '2020-07-01', annualPercent: 6.03 },
  { from: '2020-10-01', annualPercent: 5.37 },
  { from: '2021-01-01', annualPercent: 4.81 },
  { from: '2021-04-01', annualPercent: 4.31 },
  { from: '2021-07-01', annualPercent: 4.25 },
  { from: '2022-07-01', annualPercent: 4.34 },
  { from: '2022-10-01', annualPercent: 4.75 },
  { from: '2023-01-01', annualPercent: 5.52 },
  { from: '2023-04-01', annualPercent: 6.58 },
  { from: '2023-07-01', annualPercent: 7.69 },
  { from: '2023-10-01', annualPercent: 8.54 },
  { from: '2024-01-01', annualPercent: 9.09 },
  { from: '2024-04-01', annualPercent: 9.34 },
  { from: '2024-07-01', annualPercent: 9.46 },
  { from: '2024-10-01', annualPercent: 9.5 },
  { from: '2025-01-01', annualPercent: 9.38 },
  { from: '2025-04-01', annualPercent: 9.15 },
  { from: '2025-07-01', annualPercent: 8.9 },
  { from: '2025-10-01', annualPercent: 8.65 },
  { from: '2026-01-01', annualPercent: 8.44 },
]

/** The rate in force each January 1, which every judgment entered earlier takes that day (§ 55.03(3)). */
const januaries: RateRow[] = [
  { from: '2020-01-01', annualPercent: 6.83 },
  { from: '2021-01-01', annualPercent: 4.81 },
  { from: '2022-01-01', annualPercent: 4.25 },
  { from: '2023-01-01', annualPercent: 5.52 },
  { from: '2024-01-01', annualPercent: 9.09 },
  { from: '2025-01-01', annualPercent: 9.38 },
  { from: '2026-01-01', annualPercent: 8.44 },
]

const formula = {
  en: 'The average New York Federal Reserve discount rate over the 12 months before, plus 4 points, set each quarter. A judgment starts at the rate of its own quarter and takes the rate then in force every January 1',
  es: 'El promedio de la tasa de descuento de la Reserva Federal de Nueva York en los 12 meses anteriores, más 4 puntos, fijado cada trimestre. El fallo empieza con la tasa de su propio trimestre y cada 1 de enero toma la que esté vigente',
}

const contractRate = {
  en: 'A rate fixed in a written contract comes first.',
  es: 'Si un contrato escrito fija una tasa, esa va primero.',
}

/** Everything but the rate is the same for every Florida judgment: the whole judgment earns interest
 *  (Quality Engineered Installation v. Higley South, 670 So. 2d 929 (Fla. 1996)). */
function interestAt(rate: RateRule): Interest {
  return {
    rate,
    compounding: 'simple',
    yearBasis: 'calendar',
    rounding: 'half-up',
    costsBear: true,
    awardedInterestBears: true,
    special: [
      {
        applies: {
          en: 'Judgment on a written contract that states its own rate: the rate of the contract',
          es: 'Fallo basado en un contrato escrito que fija su propia tasa: la tasa del contrato',
        },
        when: null,
        rate: null,
        cite: cite('Fla. Stat. § 55.03(1)'),
      },
    ],
    contractRateAllowed: true,
  }
}

/** Judgments entered from the start of one quarter, with their own rate and then each January's. */
function enteredFrom(quarter: RateRow): Entry<Interest> {
  return {
    from: quarter.from,
    cite: cite(
      'Fla. Stat. § 55.03(1), (3)',
      'https://www.floridajudgment.com/how-to-calculate-interest-on-a-florida-judgment',
    ),
    confidence: 'uncertain',
    note: {
      en: `The judgment starts at the rate printed in it and changes every January 1 to the rate then in force. Check the rates on the Chief Financial Officer's page. ${contractRate.en} Costs and interest awarded in the judgment earn interest too (Quality Engineered Installation v. Higley South, Fla. 1996).`,
      es: `El fallo empieza con la tasa impresa en él y cada 1 de enero pasa a la que esté vigente. Verifique las tasas en la página del Director Financiero del estado (Chief Financial Officer). ${contractRate.es} Las costas y los intereses incluidos en el fallo también generan intereses (Quality Engineered Installation v. Higley South, Fla. 1996).`,
    },
    value: interestAt({
      kind: 'table',
      follows: 'table',
      rows: [quarter, ...januaries.filter(row => row.from > quarter.from)],
      knownThrough: '2026-12-31',
      formula,
    }),
  }
}

export const florida: Jurisdiction = {
  code: 'FL',
  name: { en: 'Florida', es: 'Florida' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '1997-01-01',
        cite: cite('Fla. Sm. Cl. R. 7.010 (before January 1, 2020)'),
        confidence: 'known',
        value: {
          court: { en: 'County Court (small claims)', es: 'Tribunal del Condado (reclamos menores)' },
          limitCents: cents(5_000),
          limitNote: null,
        },
      },
      {
        from: '2020-01-01',
        cite: cite(
          'Fla. Sm. Cl. R. 7.010 (amended by 283 So. 3d 802, effective January 1, 2020)',
          'https://casetext.com/rule/florida-court-rules/florida-small-claims-rules/rule-7010-title-and-scope',
        ),
        confidence: 'verified',
        note: {
          en: 'A corporation can appear through an officer or employee.',
          es: 'Una sociedad puede presentarse por medio de un directivo o empleado.',
        },
        value: {
          court: { en: 'County Court (small claims)', es: 'Tribunal del Condado (reclamos menores)' },
          limitCents: cents(8_000),
          limitNote: {
            en: "Costs, interest and attorney's fees are not counted.",
            es: 'No se cuentan las costas, los intereses ni los honorarios de abogado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Sm. Cl. R. 7.230; Fla. R. App. P. 9.110'),
        confidence: 'known',
        note: {
          en: 'The appeal goes to the district court of appeal, which decides on the record. A motion for a new trial made within 15 days puts the time off.',
          es: 'La apelación va al tribunal de apelaciones del distrito, que decide según el expediente. Una petición de nuevo juicio hecha dentro de 15 días aplaza el plazo.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the signed judgment is filed with the clerk (rendition)',
            es: 'el día en que el fallo firmado se presenta en la secretaría (rendition)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. R. Civ. P. 1.550; Fla. Sm. Cl. R. 7.180'),
        confidence: 'uncertain',
        note: {
          en: 'The 15-day rule is written for ordinary civil cases, and clerks apply it to small claims in practice. Check with the clerk. An agreement to pay in installments usually puts collection on hold.',
          es: 'La regla de los 15 días está escrita para casos civiles ordinarios y en la práctica las secretarías la aplican a los reclamos menores. Consulte en la secretaría. Un acuerdo de pago en cuotas suele suspender el cobro.',
        },
        value: {
          wait: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is filed (15 days is the time to ask for a new trial or rehearing)',
            es: 'se presenta el fallo en la secretaría (15 días es el plazo para pedir un nuevo juicio o una nueva audiencia)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1998-10-01',
        cite: cite(
          'Fla. Stat. § 55.03(2), (3) (before July 1, 2011); Townsend v. R.J. Reynolds Tobacco Co., 192 So. 3d 1223 (Fla. 2016)',
          'http://law.justia.com/cases/florida/supreme-court/2016/sc15-722.html',
        ),
        confidence: 'verified',
        note: {
          en: `A judgment from before July 1, 2011 keeps for life the rate it was entered with. That rate is printed in the judgment. ${contractRate.en}`,
          es: `Un fallo anterior al 1 de julio de 2011 conserva siempre la tasa con la que se registró. Esa tasa está impresa en el fallo. ${contractRate.es}`,
        },
        value: interestAt({
          kind: 'set-by-judgment',
          formula: {
            en: 'The rate printed in the judgment; it stays the same until the judgment is paid',
            es: 'La tasa impresa en el fallo; no cambia hasta que se paga',
          },
        }),
      },
      {
        from: '2011-07-01',
        cite: cite(
          'Fla. Stat. § 55.03(1)-(3)',
          'https://lawserver.com/law/state/florida/2011-fl-statutes/2011_florida_statutes_55-03',
        ),
        confidence: 'uncertain',
        note: {
          en: `The rate printed in the judgment holds until December 31 of that year and then changes every January 1. One rate for the whole time would be wrong. From January 1: 2019 6.33%, 2020 6.83%, 2021 4.81%, 2022 4.25%, 2023 5.52%, 2024 9.09%, 2025 9.38%, 2026 8.44%. Take the years before 2019 from the Chief Financial Officer's page. ${contractRate.en}`,
          es: `La tasa impresa en el fallo vale hasta el 31 de diciembre de ese año y luego cambia cada 1 de enero. Usar una sola tasa para todo el tiempo sería un error. Desde el 1 de enero: 2019 6.33%, 2020 6.83%, 2021 4.81%, 2022 4.25%, 2023 5.52%, 2024 9.09%, 2025 9.38%, 2026 8.44%. Los años anteriores a 2019 están en la página del Director Financiero del estado (Chief Financial Officer). ${contractRate.es}`,
        },
        value: interestAt({ kind: 'set-by-judgment', formula }),
      },
      ...quarters.map(enteredFrom),
      {
        from: '2026-04-01',
        cite: cite(
          'Fla. Stat. § 55.03(1), (3)',
          'https://www.floridajudgment.com/how-to-calculate-interest-on-a-florida-judgment',
        ),
        confidence: 'uncertain',
        note: {
          en: `We could not check the rates for judgments entered from April 2026. They are lower than the 8.44% of January 2026, so we show none. Use the rate printed in the judgment or on the Chief Financial Officer's page. It holds until December 31, 2026, and then changes every January 1. ${contractRate.en}`,
          es: `No pudimos verificar las tasas de los fallos registrados desde abril de 2026. Son más bajas que el 8.44% de enero de 2026, así que no mostramos ninguna. Use la tasa impresa en el fallo o la de la página del Director Financiero del estado (Chief Financial Officer). Vale hasta el 31 de diciembre de 2026 y luego cambia cada 1 de enero. ${contractRate.es}`,
        },
        value: interestAt({ kind: 'set-by-judgment', formula }),
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 55.081, 95.11(1)'),
        confidence: 'known',
        note: {
          en: 'The judgment lasts 20 years, but its liens must be recorded and extended sooner.',
          es: 'El fallo dura 20 años, pero sus gravámenes deben inscribirse y extenderse antes.',
        },
        value: {
          years: 20,
          renewable: false,
          renewHow: {
            en: 'Bring a new lawsuit on the judgment before the 20 years end.',
            es: 'Presente una nueva demanda basada en el fallo antes de que terminen los 20 años.',
          },
          window: null,
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. § 55.10'),
        confidence: 'known',
        note: {
          en: 'Record it again before the 10 years end for up to 10 more (20 in all). It does not attach to the homestead.',
          es: 'Inscríbalo de nuevo antes de que terminen los 10 años para tener hasta 10 más (20 en total). No alcanza a la vivienda protegida (homestead).',
        },
        value: {
          document: {
            en: "Certified copy of the judgment with an affidavit of the creditor's address",
            es: 'Copia certificada del fallo (certified copy of the judgment) con una declaración jurada de la dirección del acreedor',
          },
          where: {
            en: 'clerk of court (official records) in each county where the debtor has land',
            es: 'secretaría del tribunal (registros oficiales) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Fla. Stat. §§ 55.141, 55.206, 701.04, 701.06',
          'https://www.martindale.com/bankruptcy-law/article_Rogers-Towers-PA_2082102.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'The creditor must sign it, record it wherever the judgment was recorded, and send the debtor a copy. A debtor can instead pay the clerk, who then records the satisfaction.',
          es: 'El acreedor debe firmarla, inscribirla en todo lugar donde se inscribió el fallo y enviar una copia al deudor. El deudor también puede pagar en la secretaría, que entonces registra el pago.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "No fixed sum: the debtor can sue to compel it, and the winner gets attorney's fees and costs.",
            es: 'No hay una suma fija: el deudor puede demandar para exigirla, y quien gane recibe honorarios de abogado y costas.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Sm. Cl. R. 7.190(b)', 'https://www.floridarule.com/7-190'),
        confidence: 'known',
        note: {
          en: 'Act quickly: the courts also ask for due diligence and a defense.',
          es: 'Actúe rápido: los tribunales también piden que haya sido diligente y que tenga una defensa.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for relief for mistake, excusable neglect, new evidence or fraud within a reasonable time and within one year. A void judgment (no service) can be attacked at any time.',
            es: 'Presente una petición por error, descuido excusable, pruebas nuevas o fraude dentro de un tiempo razonable y dentro de un año. Un fallo nulo (sin notificación) puede impugnarse en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Sm. Cl. R. 7.190(a)', 'https://www.floridarule.com/7-190'),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Florida Courts Help'),
        confidence: 'known',
        value: { selfHelp: 'https://help.flcourts.gov/', forms: null },
      },
    ]),
  },
}
