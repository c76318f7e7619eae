// Oklahoma: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const oklahoma: Jurisdiction = {
  code: 'OK',
  name: { en: 'Oklahoma', es: 'Oklahoma' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2012-11-01',
        cite: cite('12 O.S. § 1751 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'District Court, small claims docket',
            es: 'Tribunal de Distrito, sección de reclamos menores',
          },
          limitCents: cents(7_500),
          limitNote: null,
        },
      },
      {
        from: '2017-11-01',
        cite: cite(
          '12 O.S. § 1751',
          'https://govt.westlaw.com/okjc/Document/N13F650C0C2F011E9AB71DB2D18571BAB?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        ),
        confidence: 'verified',
        note: {
          en: 'Collection agencies, and people who were assigned the claim, cannot use small claims.',
          es: 'Las agencias de cobro y las personas a quienes se les cedió el reclamo no pueden usar reclamos menores.',
        },
        value: {
          court: {
            en: 'District Court, small claims docket',
            es: 'Tribunal de Distrito, sección de reclamos menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting attorney fees and court costs.',
            es: 'Sin contar honorarios de abogado ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 1763, 990A', 'https://gimmelaw.com/oklahoma-small-claims-court'),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to the Oklahoma Supreme Court, on the law and the record. It is not a new trial.',
          es: 'La apelación va a la Corte Suprema de Oklahoma y se decide con la ley y lo que consta del caso. No es un nuevo juicio.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the filing of the judgment', es: 'la presentación del fallo en la secretaría' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. § 990.3'),
        confidence: 'uncertain',
        note: {
          en: 'This is the wait for district court judgments. Ask the clerk whether the court applies it to small claims.',
          es: 'Esta es la espera para los fallos del tribunal de distrito. Pregunte en la secretaría si se aplica a reclamos menores.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is filed', es: 'el fallo queda presentado en la secretaría' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2005-01-01',
        cite: cite('12 O.S. § 727.1', 'http://www.okbar.org/news/Recent/2013/PostjudgmentPrejudgment.aspx'),
        confidence: 'uncertain',
        note: {
          en: 'An unpaid judgment takes the new rate each January. Each rate starts on the first business day of January. We worked out the rates after 2013 from the prime rate. We add the interest without compounding. The law may add the interest of earlier years to the judgment each January, and the amount would then be higher: ask the clerk (§ 727.1(C)). Costs and attorney fees allowed by the court, and interest awarded up to the judgment, earn interest too (§ 727.1(A), (C)). If the judgment names a contract rate, that rate applies.',
          es: 'Un fallo sin pagar toma la nueva tasa cada enero. Cada tasa empieza el primer día hábil de enero. Calculamos las tasas posteriores a 2013 con la tasa preferencial (prime). Sumamos los intereses sin capitalizarlos. Es posible que la ley agregue al fallo cada enero los intereses de años anteriores, y entonces la cantidad sería mayor: pregunte en la secretaría (§ 727.1(C)). Las costas y los honorarios de abogado que el tribunal concedió, y los intereses concedidos hasta el fallo, también generan intereses (§ 727.1(A), (C)). Si el fallo dice una tasa de contrato, se aplica esa.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2005-01-01', annualPercent: 7.25 },
              { from: '2006-01-01', annualPercent: 9.25 },
              { from: '2007-01-01', annualPercent: 10.25 },
              { from: '2008-01-01', annualPercent: 9.25 },
              { from: '2009-01-01', annualPercent: 5.25 },
              { from: '2010-01-01', annualPercent: 5.25 },
              { from: '2011-01-01', annualPercent: 5.25 },
              { from: '2012-01-01', annualPercent: 5.25 },
              { from: '2013-01-01', annualPercent: 5.25 },
              { from: '2014-01-01', annualPercent: 5.25 },
              { from: '2015-01-01', annualPercent: 5.25 },
              { from: '2016-01-01', annualPercent: 5.5 },
              { from: '2017-01-01', annualPercent: 5.75 },
              { from: '2018-01-01', annualPercent: 6.5 },
              { from: '2019-01-01', annualPercent: 7.5 },
              { from: '2020-01-01', annualPercent: 6.75 },
              { from: '2021-01-01', annualPercent: 5.25 },
              { from: '2022-01-01', annualPercent: 5.25 },
              { from: '2023-01-01', annualPercent: 9.5 },
              { from: '2024-01-01', annualPercent: 10.5 },
              { from: '2025-01-01', annualPercent: 9.5 },
              { from: '2026-01-01', annualPercent: 8.75 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Prime rate in the first Wall Street Journal of January plus 2 points, reset each January for unpaid judgments.',
              es: 'Tasa preferencial (prime) del primer Wall Street Journal de enero más 2 puntos, que cambia cada enero para los fallos sin pagar.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. § 735', 'https://aaronbrunerlaw.com/blog/judgment-renewal-in-oklahoma/'),
        confidence: 'verified',
        note: {
          en: 'If none of these steps is taken within 5 years, the judgment cannot be enforced and cannot be revived.',
          es: 'Si no se da ninguno de estos pasos dentro de 5 años, el fallo ya no se puede cobrar por la fuerza ni reactivar.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'File a notice of renewal, have a garnishment summons issued, or file an execution with the county clerk.',
            es: 'Presente un aviso de renovación (notice of renewal), haga emitir una citación de embargo (garnishment summons) o presente una orden de ejecución ante la secretaría del condado.',
          },
          window: {
            words: { en: 'within each 5-year period', es: 'dentro de cada período de 5 años' },
          },
          renewedYears: 5,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 O.S. §§ 706, 1770',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-12-civil-procedure/chapter-36-small-claims-procedure-act/section-1770-small-claims-judgment-as-lien-release',
        ),
        confidence: 'verified',
        note: {
          en: 'The court clerk prepares the statement for a small claims winner who asks. It attaches even to a homestead, but a homestead cannot be sold by force.',
          es: 'La secretaría del tribunal prepara la declaración si quien ganó en reclamos menores la pide. Alcanza incluso la vivienda protegida (homestead), pero esta no se puede vender por la fuerza.',
        },
        value: {
          document: { en: 'Statement of Judgment', es: 'Declaración de Fallo (Statement of Judgment)' },
          where: {
            en: 'county clerk of the county of the land',
            es: 'secretaría del condado (county clerk) donde está el inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '46 O.S. § 15; 12 O.S. § 1770',
          'https://instalawyer.io/laws/oklahoma-statutes/title-46-mortgages-46-15-holder-must-release',
        ),
        confidence: 'verified',
        note: {
          en: 'The 30 days are for a judgment that is a lien on land. A small claims debtor may also apply to the court clerk, who mails notice and releases the judgment if nobody objects in 10 days.',
          es: 'Los 30 días son para un fallo que es gravamen sobre un inmueble. El deudor de reclamos menores también puede pedirlo a la secretaría del tribunal, que envía un aviso por correo y libera el fallo si nadie se opone en 10 días.',
        },
        value: {
          document: {
            en: 'Release and satisfaction of judgment',
            es: 'Liberación y constancia de pago del fallo (release and satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If it is still not released 10 days after a written request made once the 30 days are over: for each day, 1% of the principal debt, up to $100 a day, and in total no more than the debt.',
            es: 'Si sigue sin liberarse 10 días después de una petición por escrito hecha cuando ya pasaron los 30 días: por cada día, 1% del capital de la deuda, hasta $100 por día, y en total no más que la deuda.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 1031, 1031.1, 1038'),
        confidence: 'known',
        note: {
          en: 'A motion filed within 10 days also extends the time to appeal.',
          es: 'Una petición presentada dentro de 10 días también extiende el plazo para apelar.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the filing of the judgment', es: 'la presentación del fallo en la secretaría' },
          form: null,
          rule: {
            en: 'File a motion to vacate within 30 days. Later, only a petition on certain grounds works, such as lack of notice or an unavoidable misfortune.',
            es: 'Presente una petición para anular el fallo dentro de 30 días. Después solo sirve una solicitud por ciertos motivos, como falta de aviso o una desgracia inevitable.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Oklahoma State Courts Network'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.oscn.net/',
          forms: null,
        },
      },
    ]),
  },
}
