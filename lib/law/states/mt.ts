// Montana: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const montana: Jurisdiction = {
  code: 'MT',
  name: { en: 'Montana', es: 'Montana' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 3-10-1004',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/montana-code/title-3-judiciary-courts/chapter-10-justices-courts/part-10-small-claims-division/section-3-10-1004-jurisdiction-removal-from-district-court',
        ),
        confidence: 'verified',
        note: {
          en: 'Larger claims, up to $15,000, go to the regular civil side of justice court. Lawyers may appear only if all sides have one.',
          es: 'Los reclamos mayores, hasta $15,000, van a la vía civil ordinaria del tribunal de justicia. Los abogados pueden participar solo si todas las partes tienen uno.',
        },
        value: {
          court: {
            en: 'Justice Court, Small Claims Division',
            es: 'Tribunal de Justicia (Justice Court), División de Reclamos Menores',
          },
          limitCents: cents(7_000),
          limitNote: {
            en: 'Money or specific personal property, not counting costs. It must be possible to serve the defendant in the county.',
            es: 'Dinero o bienes muebles determinados, sin contar las costas. Debe ser posible notificar al demandado en el condado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-35-803', 'https://ipropertymanagement.com/laws/montana-small-claims-court'),
        confidence: 'secondary',
        note: {
          en: 'The district court looks only at questions of law on the record. It does not hold a new trial.',
          es: 'El tribunal de distrito revisa solo cuestiones de derecho según el expediente. No hace un nuevo juicio.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the small claims judgment',
            es: 'el registro del fallo de reclamos menores',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Justice & City Ct. R. Civ. P. 23',
          'https://archive.legmt.gov/bills/2001/mca/25/23/25023001230.htm',
        ),
        confidence: 'uncertain',
        note: {
          en: "The rule lets an execution issue once the judgment is docketed. The court's own guidance treats a judgment as final only after the 10 days to appeal. Check with the clerk.",
          es: 'La regla permite emitir una orden de ejecución en cuanto el fallo está inscrito. La guía del propio tribunal considera firme el fallo solo después de los 10 días para apelar. Confírmelo en la secretaría.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is docketed', es: 'el fallo se inscribe en el registro del tribunal' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-9-205 (before L. 2017, ch. 446)'),
        confidence: 'known',
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: true,
        },
      },
      {
        from: '2017-01-01',
        cite: cite(
          'Mont. Code Ann. § 25-9-205 (as amended by L. 2017, ch. 446)',
          'https://archive.legmt.gov/bills/mca/title_0250/chapter_0090/part_0020/section_0050/0250-0090-0020-0050.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The law changed during 2017, and we did not find the day. Use the rate written in the judgment, or check it with the clerk.',
          es: 'La ley cambió durante 2017 y no encontramos el día. Use la tasa escrita en el fallo o confírmela en la secretaría.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: '10% under the old law, or the bank prime rate on January 1, 2017, plus 3 points under the new one.',
              es: '10% según la ley anterior, o la tasa preferencial bancaria del 1 de enero de 2017 más 3 puntos según la nueva.',
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
                en: 'Judgment on a contract that states a rate: the contract rate',
                es: 'Fallo basado en un contrato que fija una tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Mont. Code Ann. § 25-9-205(2)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2018-01-01',
        cite: cite(
          'Mont. Code Ann. § 25-9-205',
          'https://archive.legmt.gov/bills/mca/title_0250/chapter_0090/part_0020/section_0050/0250-0090-0020-0050.html',
        ),
        confidence: 'known',
        note: {
          en: "A judgment keeps the rate of the year it was entered. Interest also runs on the cost of getting or enforcing the judgment (§ 25-9-205(1)(a)). The yearly figures add 3 points to each January 1's prime rate. Check the figure with the clerk.",
          es: 'El fallo conserva la tasa del año en que se registró. También corren intereses sobre el costo de obtener o de hacer cumplir el fallo (§ 25-9-205(1)(a)). Las cifras de cada año suman 3 puntos a la tasa preferencial del 1 de enero. Confirme la cifra en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-01-01', annualPercent: 7.5 },
              { from: '2019-01-01', annualPercent: 8.5 },
              { from: '2020-01-01', annualPercent: 7.75 },
              { from: '2021-01-01', annualPercent: 6.25 },
              { from: '2022-01-01', annualPercent: 6.25 },
              { from: '2023-01-01', annualPercent: 10.5 },
              { from: '2024-01-01', annualPercent: 11.5 },
              { from: '2025-01-01', annualPercent: 10.5 },
              { from: '2026-01-01', annualPercent: 9.75 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Federal Reserve bank prime rate (H.15) on January 1 of the year of the judgment, plus 3 points, not compounded.',
              es: 'Tasa preferencial bancaria de la Reserva Federal (H.15) del 1 de enero del año del fallo, más 3 puntos, sin capitalizar.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states a rate: the contract rate',
                es: 'Fallo basado en un contrato que fija una tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Mont. Code Ann. § 25-9-205(2)'),
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
          'Mont. Code Ann. §§ 27-2-201(2), 25-31-914; Mont. Justice & City Ct. R. Civ. P. 23(B)',
          'https://law.justia.com/codes/montana/2020/title-27/chapter-2/part-2/section-27-2-201/',
        ),
        confidence: 'verified',
        note: {
          en: 'The justice court issues a writ on request at any time within 10 years from entry. A transcript filed with the district court makes a lien on land, but does not make the judgment last longer.',
          es: 'El tribunal de justicia emite una orden de ejecución a petición en cualquier momento dentro de los 10 años desde el registro. Una transcripción presentada en el tribunal de distrito crea un gravamen sobre inmuebles, pero no alarga la vida del fallo.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Bring a new lawsuit on the judgment before the 10 years end.',
            es: 'Presente una nueva demanda basada en el fallo antes de que terminen los 10 años.',
          },
          window: {
            words: { en: 'before 10 years from entry', es: 'antes de que pasen 10 años desde el registro' },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-31-914',
          'https://instalawyer.io/laws/montana-code-annotated/25-31-914-lien-on-real-property',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien covers land the debtor has or later gets in that county, except exempt property.',
          es: 'El gravamen cubre los inmuebles que el deudor tenga o adquiera después en ese condado, salvo los bienes protegidos.',
        },
        value: {
          document: {
            en: 'Certified transcript of the justice court docket',
            es: 'Transcripción certificada del registro del tribunal de justicia (certified transcript of the docket)',
          },
          where: {
            en: 'clerk of the district court of the county where the land is',
            es: 'secretaría del tribunal de distrito del condado donde está el inmueble',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-9-311',
          'https://leg.mt.gov/bills/mca/title_0250/chapter_0090/part_0030/section_0110/0250-0090-0030-0110.html',
        ),
        confidence: 'verified',
        note: {
          en: "No number of days is set. On the debtor's motion, the court may order the creditor to acknowledge payment, or enter the satisfaction itself.",
          es: 'No se fija un número de días. A petición del deudor, el tribunal puede ordenar al acreedor que reconozca el pago, o anotar él mismo el pago.',
        },
        value: {
          document: {
            en: 'Acknowledgment of satisfaction of judgment',
            es: 'Reconocimiento de pago del fallo (Acknowledgment of Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Justice & City Ct. R. Civ. P. 22(A)', 'https://leg.mt.gov/bills/mca/25/23/25023001220.htm'),
        confidence: 'uncertain',
        note: {
          en: 'The 30 days come from an older edition of the rule. Act at once, and check the limit with the clerk.',
          es: 'Los 30 días vienen de una edición anterior de la regla. Actúe de inmediato y confirme el plazo en la secretaría.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a written request to set the judgment aside in the court that gave it, with an affidavit showing good cause (mistake, surprise or excusable neglect).',
            es: 'Presente en el tribunal que dictó el fallo una petición escrita para anularlo, con una declaración jurada que muestre una buena razón (error, sorpresa o descuido excusable).',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Justice & City Ct. R. Civ. P. 22(B)', 'https://leg.mt.gov/bills/mca/25/23/25023001220.htm'),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or on the motion of a party, after any notice it orders.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o a petición de una parte, con el aviso que ordene.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Montana Judicial Branch', 'http://courts.mt.gov/forms/judgement'),
        confidence: 'known',
        value: {
          selfHelp: 'https://courts.mt.gov/selfhelp',
          forms: 'https://courts.mt.gov/forms',
        },
      },
    ]),
  },
}
