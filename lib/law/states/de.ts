// Delaware: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const delaware: Jurisdiction = {
  code: 'DE',
  name: { en: 'Delaware', es: 'Delaware' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 9301'),
        confidence: 'known',
        note: {
          en: 'Most injury claims are outside the power of this court. A company may appear through a registered officer or employee.',
          es: 'La mayoría de los reclamos por lesiones quedan fuera de la competencia de este tribunal. Una empresa puede presentarse por medio de un directivo o empleado inscrito.',
        },
        value: {
          court: { en: 'Justice of the Peace Court (civil)', es: 'Tribunal de Paz (asuntos civiles)' },
          limitCents: cents(25_000),
          limitNote: {
            en: 'Claims for debt, damage to property (trespass) and return of goods (replevin). Interest and costs are not counted. Delaware has no separate small claims court.',
            es: 'Reclamos por deudas, por daños a la propiedad (trespass) y por devolución de bienes (replevin). No se cuentan los intereses ni las costas. Delaware no tiene un tribunal aparte de reclamos menores.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. §§ 9570, 9571',
          'https://lawserver.com/law/state/delaware/de-code/delaware_code_title_10_9570',
        ),
        confidence: 'known',
        note: {
          en: 'The Court of Common Pleas holds a whole new trial. Eviction (summary possession) cases follow other rules.',
          es: 'El Tribunal de Causas Comunes (Court of Common Pleas) celebra un juicio completamente nuevo. Los desalojos siguen otras reglas.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the date of the judgment (or of the ruling on a motion made in time after it)',
            es: 'la fecha del fallo (o de la decisión sobre una petición hecha a tiempo después del fallo)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. §§ 9544, 9571', 'https://courts.delaware.gov/help/appeals/jpappeals.aspx'),
        confidence: 'uncertain',
        note: {
          en: 'A landowner of the county who asks within 5 days of the judgment can have execution put off for six months, unless the creditor swears the debt would be lost (§ 9544).',
          es: 'Quien tenga un inmueble en el condado y lo pida dentro de los 5 días del fallo puede lograr que la ejecución se suspenda seis meses, salvo que el acreedor jure que la deuda se perdería (§ 9544).',
        },
        value: {
          wait: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given (15 days is the time to appeal)',
            es: 'se dicta el fallo (15 días es el plazo para apelar)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2018-12-20',
        cite: cite(
          '6 Del. C. § 2301; Noranda Aluminum Holding Corp. v. XL Ins. Am., Inc., No. 443, 2020 (Del. Dec. 16, 2021)',
          'https://postjudgmentinterest.com/faq.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The rate is the one in force on the day of the judgment. Our table follows the discount rate changes known to December 2025. For a newer judgment, check the rate on its date.',
          es: 'La tasa es la vigente el día del fallo. Nuestra tabla sigue los cambios de la tasa de descuento conocidos hasta diciembre de 2025. Para un fallo más reciente, verifique la tasa de su fecha.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-12-20', annualPercent: 8 },
              { from: '2019-08-01', annualPercent: 7.75 },
              { from: '2019-09-19', annualPercent: 7.5 },
              { from: '2019-10-31', annualPercent: 7.25 },
              { from: '2020-03-04', annualPercent: 6.75 },
              { from: '2020-03-16', annualPercent: 5.25 },
              { from: '2022-03-17', annualPercent: 5.5 },
              { from: '2022-05-05', annualPercent: 6 },
              { from: '2022-06-16', annualPercent: 6.75 },
              { from: '2022-07-28', annualPercent: 7.5 },
              { from: '2022-09-22', annualPercent: 8.25 },
              { from: '2022-11-03', annualPercent: 9 },
              { from: '2022-12-15', annualPercent: 9.5 },
              { from: '2023-02-02', annualPercent: 9.75 },
              { from: '2023-03-23', annualPercent: 10 },
              { from: '2023-05-04', annualPercent: 10.25 },
              { from: '2023-07-27', annualPercent: 10.5 },
              { from: '2024-09-19', annualPercent: 10 },
              { from: '2024-11-08', annualPercent: 9.75 },
              { from: '2024-12-19', annualPercent: 9.5 },
              { from: '2025-09-18', annualPercent: 9.25 },
              { from: '2025-10-30', annualPercent: 9 },
              { from: '2025-12-11', annualPercent: 8.75 },
            ],
            knownThrough: '2025-12-31',
            formula: {
              en: 'The Federal Reserve discount rate (primary credit) on the date of the judgment, plus 5 points',
              es: 'La tasa de descuento de la Reserva Federal (crédito primario) en la fecha del fallo, más 5 puntos',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a loan agreement whose own rate is lower: the rate of the contract',
                es: 'Fallo sobre un contrato de préstamo cuya tasa es más baja: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('6 Del. C. § 2301(a)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. §§ 4711, 5072, 5073; Knott v. LVNV Funding, LLC (Del. 2014)',
          'https://cetient.com/case/4968996/knott-v-lvnv-funding-llc',
        ),
        confidence: 'secondary',
        note: {
          en: 'After five years without execution the creditor must ask the court to refresh the judgment, by a motion (or a writ of scire facias) in Superior Court. Check with the clerk that the five years still hold. A lien on land has its own, shorter life.',
          es: 'Tras cinco años sin ejecución, el acreedor debe pedir al tribunal que reactive el fallo, con una petición (o un escrito de scire facias) en el Tribunal Superior. Verifique en la secretaría que los cinco años sigan vigentes. El gravamen sobre un inmueble dura menos.',
        },
        none: true,
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. §§ 4711, 9569',
          'http://print.casetext.com/statute/delaware-code/title-10-courts-and-judicial-procedures/part-vii-justices-of-the-peace/chapter-95-procedure/subchapter-ii-civil-actions-for-debt/section-9569-transfer-of-judgment-to-superior-court-lien-on-real-estate',
        ),
        confidence: 'verified',
        note: {
          en: 'A Justice of the Peace judgment is no lien until it is transferred. The ten years can be extended by agreement or scire facias within that time.',
          es: 'Un fallo del Tribunal de Paz no crea gravamen hasta que se transfiere. Los diez años pueden extenderse, dentro de ese tiempo, por acuerdo o por scire facias.',
        },
        value: {
          document: {
            en: 'Certified transcript of the Justice of the Peace docket',
            es: 'Transcripción certificada del expediente del Tribunal de Paz (certified transcript of the docket)',
          },
          where: {
            en: 'Prothonotary of the Superior Court in the county',
            es: 'secretaría del Tribunal Superior (Prothonotary) del condado',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. §§ 4751-4754', 'https://delcode.delaware.gov/title10/c047/sc03/index.html'),
        confidence: 'verified',
        note: {
          en: 'It must be done at once, but the law sets no number of days. This law reaches a Justice of the Peace judgment only after its transcript was entered in Superior Court.',
          es: 'Debe hacerse de inmediato, pero la ley no fija un número de días. Esta ley alcanza a un fallo del Tribunal de Paz solo después de que su transcripción se registra en el Tribunal Superior.',
        },
        value: {
          document: {
            en: 'Satisfaction entered on the record of the judgment',
            es: 'Constancia de pago anotada en el registro del fallo (satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'A fine of up to $500 for willful failure, and damages in a civil suit.',
            es: 'Multa de hasta $500 si se omite a propósito, y daños en una demanda civil.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('J.P. Ct. Civ. R. 60', 'https://courts.delaware.gov/Help/judgments/jp-postjudgment.aspx'),
        confidence: 'verified',
        note: {
          en: 'Explain why no answer was given and what the defense is. In eviction cases the time is 10 days.',
          es: 'Explique por qué no respondió y cuál es su defensa. En los desalojos el plazo es de 10 días.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the default judgment', es: 'el fallo en rebeldía' },
          form: 'Civil Form 11 (Request for Motion Hearing)',
          rule: {
            en: 'File a motion within 15 days, or 30 days if the papers were served by certified mail. A void or already paid judgment can be attacked within a reasonable time.',
            es: 'Presente una petición dentro de 15 días, o de 30 días si la notificación fue por correo certificado. Un fallo nulo o ya pagado puede impugnarse dentro de un tiempo razonable.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Delaware Courts Help', 'https://courts.delaware.gov/Help/judgments/jp-postjudgment.aspx'),
        confidence: 'known',
        note: {
          en: 'The Justice of the Peace Court has its own pages: https://courts.delaware.gov/jpcourt/.',
          es: 'El Tribunal de Paz tiene sus propias páginas: https://courts.delaware.gov/jpcourt/.',
        },
        value: { selfHelp: 'https://courts.delaware.gov/help/', forms: 'https://courts.delaware.gov/forms/' },
      },
    ]),
  },
}
