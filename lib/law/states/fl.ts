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
  en: 'The average New York Federal Reserve discount rate over the 12 months before, plus 4 points, rounded to two decimals and set each quarter. A judgment starts at the rate of its own quarter and takes the rate then in force every January 1',
  es: 'El promedio de la tasa de descuento de la Reserva Federal de Nueva York en los 12 meses anteriores, más 4 puntos, redondeado a dos decimales y fijado cada trimestre. El fallo empieza con la tasa de su propio trimestre y cada 1 de enero toma la que esté vigente',
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
      'Fla. Stat. § 55.03(1), (3); Fla. Admin. Code R. 69I-25.003(1)',
      'http://flrules.elaws.us/fac/69i-25.003',
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
    satisfaction: checked('today', '2026-11-22', [
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
          signing: {
            before: 'notary',
            always: true,
            note: {
              en: 'A paper recorded in the official records is acknowledged before a notary.',
              es: 'El documento que se inscribe en los registros oficiales se firma ante un notario.',
            },
          },
          lienRelease: {
            en: 'Record it in the official records of each county where the judgment was recorded. Where a judgment lien certificate was filed, end it with the Department of State too.',
            es: 'Inscríbala en los registros oficiales de cada condado donde se inscribió el fallo. Si se presentó un certificado de gravamen (judgment lien certificate), termínelo también ante el Departamento de Estado.',
          },
          motion: {
            en: 'Before any levy, a debtor who still has the money can pay the whole judgment, with interest and the recording charge, to the clerk, who signs and records the satisfaction. A debtor who has paid the creditor can ask the court to compel it.',
            es: 'Antes de un embargo, el deudor que aún tiene el dinero puede pagar todo el fallo, con intereses y el cargo de inscripción, a la secretaría, que firma e inscribe la constancia. El deudor que ya pagó al acreedor puede pedir al tribunal que lo obligue.',
          },
          sources: {
            signing: { cite: cite('Fla. Stat. §§ 695.03, 701.04'), confidence: 'known' },
            lienRelease: { cite: cite('Fla. Stat. §§ 55.206, 701.04'), confidence: 'known' },
            motion: {
              cite: cite('Fla. Stat. § 55.141', 'https://syfert.com/florida/statutes/0055.141.html'),
              confidence: 'verified',
            },
          },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 55.201-55.209'),
        confidence: 'known',
        note: {
          en: 'It can be extended once for another 5 years by a second certificate. A lien on a vehicle needs a note on the title.',
          es: 'Se puede extender una vez por otros 5 años con un segundo certificado. Un gravamen sobre un vehículo debe anotarse en el título.',
        },
        value: {
          document: {
            en: 'Judgment Lien Certificate',
            es: 'Certificado de Gravamen por Fallo (Judgment Lien Certificate)',
          },
          where: {
            en: 'Florida Department of State, Division of Corporations',
            es: 'Departamento de Estado de Florida, División de Corporaciones (Division of Corporations)',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 77.0305, 222.11', 'https://florida.public.law/statutes/fla._stat._222.11'),
        confidence: 'verified',
        note: {
          en: 'The debtor must claim the head-of-family exemption with an affidavit. Exempt wages stay safe for six months after deposit if they can be traced.',
          es: 'El deudor debe reclamar la exención de jefe de familia con una declaración jurada. El salario exento sigue protegido seis meses después de depositado si se puede rastrear.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
              section: '15 U.S.C. § 1673',
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
              section: '15 U.S.C. § 1673',
            },
            {
              label: {
                en: 'what is above $750 a week, for a head of family who agreed to it',
                es: 'lo que pase de $750 por semana, para el jefe de familia que lo aceptó',
              },
              when: { headOfFamily: true },
              take: { kind: 'excess', floor: { kind: 'amount', weeklyCents: cents(750) }, percent: 100 },
              section: 'Fla. Stat. § 222.11(2)',
              onlyIfWaived: true,
            },
          ],
          rule: {
            en: 'The federal limit applies: the smaller of 25% of disposable pay, or the part above 30 times the federal minimum wage a week. But from a head of family nothing can be taken up to $750 a week. Above $750 nothing can be taken either, unless the debtor agreed in a separate signed writing.',
            es: 'Rige el límite federal: la menor de dos sumas, el 25% del salario disponible o lo que pase de 30 veces el salario mínimo federal por semana. Pero a un jefe de familia no se le puede tomar nada hasta $750 por semana. Tampoco se puede tomar nada de lo que pase de $750, salvo que el deudor lo haya aceptado en un escrito aparte y firmado.',
          },
          process: {
            en: 'The court issues a continuing writ of garnishment to the employer.',
            es: 'El tribunal emite al empleador una orden de embargo continuo (Continuing Writ of Garnishment).',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: {
            en: 'A head of family gives more than half the support of a child or other dependent. All disposable pay up to $750 a week is safe. So is all above that, without a separate signed writing.',
            es: 'Es jefe de familia quien da más de la mitad del sustento de un hijo u otro dependiente. Todo el salario disponible hasta $750 por semana está protegido. También lo que pase de ahí, si no hay un escrito aparte y firmado.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 77.041, 222.11(3), 222.25(4)'),
        confidence: 'known',
        note: {
          en: 'A married couple may hold a joint account as tenants by the entireties. It is then out of reach for the debt of one spouse.',
          es: 'Un matrimonio puede tener una cuenta conjunta como bien común indivisible (tenants by the entireties). Entonces no se puede tomar por la deuda de un solo cónyuge.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No amount is safe without asking, beyond federal benefits. Claim head-of-family wages (traceable for six months), benefits, or the $1,000 and $4,000 for personal property.',
            es: 'Fuera de las ayudas federales, ningún monto queda protegido sin pedirlo. Reclame el salario de jefe de familia (rastreable por seis meses), las ayudas, o los $1,000 y $4,000 de bienes muebles.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Const. art. X, § 4; Fla. Stat. §§ 222.01-222.05'),
        confidence: 'known',
        note: {
          en: 'It does not hold against mortgages, taxes or work on the property. A recorded judgment can be cleared from a homestead by the notice steps in § 222.01.',
          es: 'No vale frente a hipotecas, impuestos ni obras en el inmueble. Un fallo inscrito se puede quitar de la vivienda protegida (homestead) con el aviso del § 222.01.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.5,
          acresRural: 160,
          rule: {
            en: 'No dollar limit on the permanent home: half an acre inside a municipality, 160 acres outside.',
            es: 'Sin límite de valor para la vivienda permanente: medio acre dentro de un municipio, 160 acres fuera.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '1993-10-01',
        cite: cite('Fla. Stat. § 222.25(1) (former)'),
        confidence: 'known',
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle up to $1,000 above liens, before July 1, 2024.',
            es: 'Un vehículo de motor hasta $1,000 después de restar los gravámenes, antes del 1 de julio de 2024.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Fla. Stat. § 222.25(1)'),
        confidence: 'known',
        note: { en: 'Each spouse has their own.', es: 'Cada cónyuge tiene la suya.' },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle, up to $5,000 of its value above liens.',
            es: 'Un vehículo de motor, hasta $5,000 de su valor después de restar los gravámenes.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Const. art. X, § 4(a)(2); Fla. Stat. § 222.25(4)'),
        confidence: 'known',
        note: {
          en: 'Each spouse can claim it. The $4,000 does not hold against support debts.',
          es: 'Cada cónyuge puede reclamarla. Los $4,000 no valen frente a deudas de manutención.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(4_000),
          rule: {
            en: '$1,000 of any personal property for everyone, plus $4,000 more for a debtor who does not claim or benefit from a homestead.',
            es: '$1,000 de cualquier bien mueble para todos, más otros $4,000 para el deudor que no reclama ni aprovecha una vivienda protegida.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. § 222.25'),
        confidence: 'known',
        note: {
          en: 'Florida lists no separate exemption for tools. Use the personal property exemption.',
          es: 'Florida no tiene una exención aparte para herramientas. Use la exención de bienes muebles.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Const. art. X, § 4(a)(2); Fla. Stat. § 222.25'),
        confidence: 'known',
        note: {
          en: "There is none beyond the $1,000 (or $5,000) for personal property. Prescribed health aids are exempt. Goods that spouses own together by the entireties are safe from one spouse's creditors.",
          es: 'No hay ninguna fuera de los $1,000 (o $5,000) de bienes muebles. Los aparatos médicos recetados están exentos. Los bienes que los cónyuges tienen juntos (by the entireties) están a salvo de los acreedores de uno solo.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. § 77.041'),
        confidence: 'known',
        note: {
          en: 'The creditor must contest the claim by a sworn statement within 8 business days if it was hand-delivered, or 14 if mailed. If not, the writ is dissolved automatically.',
          es: 'El acreedor debe oponerse al reclamo con una declaración jurada dentro de 8 días hábiles si se entregó en mano, o 14 si se envió por correo. Si no, la orden queda sin efecto de forma automática.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFromWords: {
            en: 'the day you receive the notice of garnishment',
            es: 'el día en que recibe el aviso de embargo',
          },
          form: 'Claim of Exemption and Request for Hearing (form set out in § 77.041)',
          where: {
            en: 'clerk of court, with copies to the creditor and to the employer or bank',
            es: 'secretaría del tribunal, con copias al acreedor y al empleador o banco',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 56.021, 56.27'),
        confidence: 'known',
        note: {
          en: 'It is valid while the judgment is. The sheriff levies only with a judgment lien certificate search and an affidavit. Bank accounts need a writ of garnishment (ch. 77).',
          es: 'Vale mientras valga el fallo. El alguacil (sheriff) embarga solo con una búsqueda de certificados de gravamen y una declaración jurada. Para las cuentas bancarias hace falta una orden de embargo (Writ of Garnishment, cap. 77).',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de Ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'clerk of the county court', es: 'secretaría del tribunal del condado' },
          servedBy: { en: 'sheriff', es: 'alguacil (sheriff)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Sm. Cl. R. 7.221, Forms 7.342, 7.343'),
        confidence: 'known',
        note: {
          en: 'The judgment can order the debtor to complete the sheet within 45 days and send it to the creditor, unless the judgment is paid. The part about the spouse applies only in some cases.',
          es: 'El fallo puede ordenar al deudor que complete la hoja dentro de 45 días y la envíe al acreedor, salvo que pague el fallo. La parte sobre el cónyuge vale solo en algunos casos.',
        },
        value: {
          name: {
            en: 'Fact Information Sheet and hearing in aid of execution',
            es: 'Hoja de Información (Fact Information Sheet) y audiencia para la ejecución (Hearing in Aid of Execution)',
          },
          form: 'Form 7.343',
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Const. art. I, § 11; Fla. Sm. Cl. R. 7.221'),
        confidence: 'known',
        note: {
          en: 'The creditor asks for an order that makes the debtor come and explain (order to show cause).',
          es: 'El acreedor pide una orden que obliga al deudor a venir a explicarse (order to show cause).',
        },
        value: {
          rule: {
            en: 'It can be contempt not to complete the Fact Information Sheet, or not to come to a hearing in aid of execution, after an order. There is no jail for the debt itself.',
            es: 'Puede ser desacato no completar la Hoja de Información, o no ir a una audiencia para la ejecución, después de una orden. No hay cárcel por la deuda misma.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 55.501-55.509'),
        confidence: 'known',
        note: {
          en: "There is no execution and no lien until 30 days after the clerk's notice. The debtor can contest jurisdiction within that time.",
          es: 'No hay ejecución ni gravamen hasta 30 días después del aviso de la secretaría. En ese tiempo el deudor puede impugnar la jurisdicción.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Record a certified copy and an affidavit with the clerk of the circuit court, who mails notice to the debtor.',
            es: 'Inscriba una copia certificada y una declaración jurada en la secretaría del tribunal de circuito, que envía un aviso al deudor.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Sm. Cl. R. 7.210'),
        confidence: 'known',
        note: {
          en: 'Many cases settle this way at the pretrial conference.',
          es: 'Muchos casos se arreglan así en la conferencia previa al juicio.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: "When judgment is entered, the judge may look into the debtor's means. The judge may put the judgment or its enforcement on hold if the two sides agree to regular payments. After a missed payment the creditor can ask for judgment or execution.",
            es: 'Al registrar el fallo, el juez puede examinar los medios del deudor. Puede suspender el fallo o su ejecución si las partes acuerdan pagos regulares. Si falta un pago, el acreedor puede pedir el fallo o su ejecución.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. § 68.065'),
        confidence: 'known',
        note: {
          en: 'This does not hold for a check stopped over a good-faith dispute. For economic hardship the court can cut it to the amount of the check.',
          es: 'No vale para un cheque detenido por una disputa de buena fe. Por dificultades económicas el tribunal puede reducirlo al monto del cheque.',
        },
        value: {
          rule: {
            en: "If the check is unpaid 30 days after a written demand in the form the law sets: the check plus three times its amount, at least $50, with a service charge and attorney's fees.",
            es: 'Si el cheque sigue sin pagarse 30 días después de un requerimiento escrito en la forma que fija la ley: el cheque más tres veces su monto, al menos $50, con un cargo por servicio y honorarios de abogado.',
          },
          multiplier: 3,
          leastCents: cents(50),
          mostCents: null,
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 559.55-559.785'),
        confidence: 'known',
        note: {
          en: 'The debtor can get up to $1,000 set by the statute, plus actual damages and fees.',
          es: 'El deudor puede obtener hasta $1,000 fijados por la ley, más los daños reales y los honorarios.',
        },
        value: {
          law: {
            en: 'Florida Consumer Collection Practices Act',
            es: 'Ley de Prácticas de Cobro al Consumidor de Florida (Florida Consumer Collection Practices Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'No one who collects a consumer debt may threaten, harass, claim a debt known to be invalid, or contact a debtor who has a lawyer.',
            es: 'Nadie que cobre una deuda de consumo puede amenazar, acosar, reclamar una deuda que sabe que no es válida, ni comunicarse con un deudor que tiene abogado.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-09-30',
        cite: cite('Fla. Const. art. X, § 24'),
        confidence: 'secondary',
        value: { hourlyCents: cents(13) },
      },
      {
        from: '2025-09-30',
        cite: cite('Fla. Const. art. X, § 24'),
        confidence: 'secondary',
        value: { hourlyCents: cents(14) },
      },
      {
        from: '2026-09-30',
        cite: cite(
          'Fla. Const. art. X, § 24; Fla. Stat. § 448.110',
          'https://www.cpsgo.com/2026-changes-to-state-minimum-wages',
        ),
        confidence: 'secondary',
        note: {
          en: 'It follows prices from September 30, 2027. Garnishment uses the federal wage, not this one.',
          es: 'Sigue los precios desde el 30 de septiembre de 2027. El embargo de salario usa el salario mínimo federal, no este.',
        },
        value: { hourlyCents: cents(15) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Fla. Stat. §§ 11.066, 55.11, 768.28'),
        confidence: 'known',
        note: {
          en: 'The caps were $200,000 a person and $300,000 an incident when last checked.',
          es: 'Los topes eran de $200,000 por persona y $300,000 por incidente la última vez que se verificaron.',
        },
        value: {
          rule: {
            en: 'There is no execution or lien against the state or municipal property. Payment comes from money set aside by law or insurance, and a court order (mandamus) can compel it. Injury judgments above the legal caps need a special law (claims bill).',
            es: 'No hay ejecución ni gravamen contra los bienes del Estado ni de un municipio. El pago viene de fondos asignados por ley o de un seguro, y una orden del tribunal (mandamus) puede exigirlo. Los fallos por daños que pasan los topes legales necesitan una ley especial (claims bill).',
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
