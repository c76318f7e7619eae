// Maine: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const maine: Jurisdiction = {
  code: 'ME',
  name: { en: 'Maine', es: 'Maine' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2009-09-12',
        cite: cite('14 M.R.S. § 7482 (before 2026); P.L. 2009, c. 428'),
        confidence: 'verified',
        value: {
          court: {
            en: 'District Court (small claims docket)',
            es: 'Tribunal de Distrito (sección de reclamos menores)',
          },
          limitCents: cents(6_000),
          limitNote: null,
        },
      },
      {
        from: '2026-01-01',
        cite: cite(
          '14 M.R.S. § 7482; P.L. 2025, c. 261',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=MEB00016022&billsummary_session=132&billsummary_state=me',
        ),
        confidence: 'verified',
        note: {
          en: 'The limit rose from $6,000 for cases from January 1, 2026. A buyer of a debt must name the original creditor.',
          es: 'El límite subió de $6,000 para los casos desde el 1 de enero de 2026. Quien compró una deuda debe nombrar al acreedor original.',
        },
        value: {
          court: {
            en: 'District Court (small claims docket)',
            es: 'Tribunal de Distrito (sección de reclamos menores)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting interest and costs. No cases about who owns land.',
            es: 'Sin contar intereses ni costas. No se admiten casos sobre la propiedad de inmuebles.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('M.R.S.C.P. 11', 'https://debitura.com/small-claims-court/jurisdiction/Maine'),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to the Superior Court. The plaintiff may appeal only on points of law. The defendant may also ask for a new trial with a jury.',
          es: 'La apelación va al Tribunal Superior. El demandante solo puede apelar sobre cuestiones de derecho. El demandado también puede pedir un nuevo juicio con jurado.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'M.R.S.C.P. 12(a)',
          'https://e.casetext.com/rule/maine-court-rules/maine-rules-of-small-claims-procedure/rule-12-disclosure',
        ),
        confidence: 'verified',
        note: {
          en: "The creditor may ask for a hearing about the debtor's money and property (disclosure hearing) only if the judgment is unpaid 30 days after entry.",
          es: 'El acreedor puede pedir una audiencia sobre el dinero y los bienes del deudor (disclosure hearing) solo si el fallo sigue sin pagarse 30 días después del registro.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2018-01-01',
        cite: cite(
          '14 M.R.S. § 1602-C',
          'https://getpocketlaw.com/law/state_maine/section-14--1602-c-interest-after-judgment_a10a10948ffc',
        ),
        confidence: 'uncertain',
        note: {
          en: "Simple interest from the day of entry, at the rate of the year interest starts. The rates from 2020 on were worked out from Treasury yields (2022, 2025 and 2026 to within about 0.05), so check the court's own list. Interest awarded inside the judgment earns no interest itself (§ 1602-B(6)). The court may waive interest for good cause.",
          es: 'Interés simple desde el día del registro, a la tasa del año en que empiezan los intereses. Las tasas desde 2020 se calcularon con los rendimientos del Tesoro (2022, 2025 y 2026 con un margen de unos 0.05), así que confírmelas en la lista del tribunal. Los intereses incluidos en el fallo no generan intereses (§ 1602-B(6)). El tribunal puede perdonar los intereses por una buena razón.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-01-01', annualPercent: 7.76 },
              { from: '2019-01-01', annualPercent: 8.59 },
              { from: '2020-01-01', annualPercent: 7.53 },
              { from: '2021-01-01', annualPercent: 6.09 },
              { from: '2022-01-01', annualPercent: 6.37 },
              { from: '2023-01-01', annualPercent: 10.73 },
              { from: '2024-01-01', annualPercent: 10.81 },
              { from: '2025-01-01', annualPercent: 10.24 },
              { from: '2026-01-01', annualPercent: 9.52 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'The one-year US Treasury yield (weekly average for the last full week of the year before) plus 6 points. The judgment keeps the rate of the year interest starts.',
              es: 'El rendimiento del Tesoro de EE. UU. a un año (promedio de la última semana completa del año anterior) más 6 puntos. El fallo conserva la tasa del año en que empiezan los intereses.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: false,
          special: [
            {
              applies: {
                en: 'Judgment on a contract or note with its own interest rate: that rate, if it is higher than the formula',
                es: 'Fallo por un contrato o pagaré con su propia tasa de interés: esa tasa, si es mayor que la de la fórmula',
              },
              when: null,
              rate: null,
              cite: cite('14 M.R.S. § 1602-C(1)(A)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. § 864'),
        confidence: 'known',
        note: {
          en: 'After 20 years a judgment is presumed paid. A writ of execution that has gone stale needs a new writ or a motion to the court (14 M.R.S. §§ 4653-4654).',
          es: 'A los 20 años un fallo se presume pagado. Una orden de ejecución vencida requiere una nueva orden o una petición al tribunal (14 M.R.S. §§ 4653-4654).',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment.',
            es: 'Inicie una nueva demanda basada en el fallo.',
          },
          window: null,
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: '2001-09-21',
        cite: cite('14 M.R.S. § 4651-A(9)'),
        confidence: 'verified',
        value: {
          document: {
            en: 'Writ of execution (recorded)',
            es: 'Orden de ejecución inscrita (writ of execution)',
          },
          where: {
            en: 'registry of deeds of the county',
            es: 'registro de escrituras del condado (registry of deeds)',
          },
          years: 20,
          renewable: true,
        },
      },
      {
        from: '2020-09-01',
        cite: cite(
          '14 M.R.S. § 4651-A(9-A)',
          'http://legislature.maine.gov/legis/bills/bills_129th/chapters/PUBLIC622.asp',
        ),
        confidence: 'verified',
        note: {
          en: 'Liens made on or after September 1, 2020 last 10 years and can be renewed once. Older ones last 20 years and can be renewed once, for 20 more.',
          es: 'Los gravámenes creados desde el 1 de septiembre de 2020 duran 10 años y se pueden renovar una vez. Los anteriores duran 20 años y se pueden renovar una vez, por 20 más.',
        },
        value: {
          document: {
            en: 'Writ of execution (recorded), with notice to the debtor',
            es: 'Orden de ejecución inscrita (writ of execution), con aviso al deudor',
          },
          where: {
            en: 'registry of deeds of the county',
            es: 'registro de escrituras del condado (registry of deeds)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: '2015-10-15',
        cite: cite('10 M.R.S. § 4013', 'https://www.mainelegislature.org/legis/statutes/10/title10sec4013.html'),
        confidence: 'verified',
        note: {
          en: 'The duty is to remove a lien on property. Government lien holders are not liable, and filings on movable property (UCC) have their own rule.',
          es: 'La obligación es retirar un gravamen sobre bienes. Los organismos públicos con un gravamen no responden, y los registros sobre bienes muebles (UCC) tienen su propia regla.',
        },
        value: {
          document: {
            en: 'Discharge of the execution lien',
            es: 'Cancelación del gravamen de ejecución (discharge of the execution lien)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'Attorney fees and the costs of getting the lien removed.',
            es: 'Honorarios de abogado y los gastos de lograr que se retire el gravamen.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'M.R.S.C.P. 9',
          'https://it.scribd.com/document/32190542/McGarvey-v-Scott-CUMap-09-28-Cumberland-Super-Ct-2009',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Rule 9 is one way to get relief; the other is an appeal within 30 days. We did not read its time limit, so act at once and check with the clerk.',
          es: 'La Regla 9 es una vía; la otra es apelar dentro de 30 días. No leímos su plazo, así que actúe de inmediato y confirme en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion in the District Court for relief from the default judgment. Show a good reason and a defense.',
            es: 'Presente en el Tribunal de Distrito una petición para que se deje sin efecto el fallo en rebeldía. Muestre una buena razón y una defensa.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('State of Maine Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.courts.maine.gov/help/small-claims/index.html',
          forms: 'https://www.courts.maine.gov/forms/',
        },
      },
    ]),
  },
}
