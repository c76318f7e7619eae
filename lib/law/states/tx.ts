// Texas: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const texas: Jurisdiction = {
  code: 'TX',
  name: { en: 'Texas', es: 'Texas' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2013-08-31',
        cite: cite("Tex. Gov't Code § 27.031 (former)"),
        confidence: 'known',
        value: {
          court: {
            en: 'Justice Court (justice of the peace)',
            es: 'Tribunal de Justicia de Paz (Justice Court)',
          },
          limitCents: cents(10_000),
          limitNote: null,
        },
      },
      {
        from: '2020-09-01',
        cite: cite("Tex. Gov't Code § 27.031; Tex. R. Civ. P. 500.3"),
        confidence: 'known',
        note: {
          en: 'Debt cases brought by lenders and by buyers of debts follow extra rules (Rule 508).',
          es: 'Los casos de deuda que presentan los prestamistas y los compradores de deudas siguen reglas adicionales (Regla 508).',
        },
        value: {
          court: {
            en: 'Justice Court (justice of the peace)',
            es: 'Tribunal de Justicia de Paz (Justice Court)',
          },
          limitCents: cents(20_000),
          limitNote: {
            en: "Includes attorney's fees, if any, but not statutory interest or court costs.",
            es: 'Incluye los honorarios de abogado, si los hay, pero no los intereses legales ni las costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 506.1'),
        confidence: 'known',
        note: {
          en: "The appeal is a fresh trial in county court. File a bond, a cash deposit or a sworn statement of inability to pay. A defendant's bond is twice the judgment; a plaintiff's is $500.",
          es: 'La apelación es un juicio nuevo en el tribunal del condado. Presente una fianza, un depósito en efectivo o una declaración jurada de que no puede pagar. La fianza del demandado es el doble del fallo; la del demandante es de $500.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the judge signs the judgment (or rules on a motion for new trial)',
            es: 'el día en que el juez firma el fallo (o decide una petición de nuevo juicio)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 627'),
        confidence: 'known',
        note: {
          en: 'It can be sooner only on an affidavit that the debtor is about to hide property. An appeal to county court wipes out the justice court judgment.',
          es: 'Puede ser antes solo con una declaración jurada de que el deudor está por esconder bienes. Una apelación al tribunal del condado deja sin efecto el fallo del tribunal de justicia de paz.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judge signs the judgment (or overrules a motion for new trial)',
            es: 'el juez firma el fallo (o niega una petición de nuevo juicio)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2003-06-20',
        cite: cite(
          'Tex. Fin. Code §§ 304.001, 304.003',
          'https://instalawyer.io/laws/texas-statutes/section-304003-judgment-interest-rate',
        ),
        confidence: 'verified',
        note: {
          en: 'Texas judgments must state their interest rate. Use the rate printed in the judgment. It never changes afterward. Court costs and interest awarded in the judgment earn interest too (§ 304.003(a)).',
          es: 'Los fallos de Texas deben indicar su tasa de interés. Use la tasa impresa en el fallo. Después nunca cambia. Las costas y los intereses incluidos en el fallo también generan intereses (§ 304.003(a)).',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'The US prime rate on the 15th of the month before the judgment, never under 5% or over 15%, compounded once a year.',
              es: 'La tasa preferencial de los Estados Unidos (prime) el día 15 del mes anterior al fallo, nunca menos de 5% ni más de 15%, capitalizada una vez al año.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Contract that sets a rate: that rate, up to 18%',
                es: 'Contrato que fija una tasa: esa tasa, hasta 18%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 18 },
              atMost: true,
              cite: cite('Tex. Fin. Code § 304.002'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2019-02-01',
        cite: cite(
          'Tex. Fin. Code §§ 304.002, 304.003, 304.005, 304.006',
          'https://lawserver.com/law/state/texas/tx-codes/texas_finance_code_304-003',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Use the rate printed in the judgment. It never changes afterward. Our table is worked out from the prime rate by judgment date. For January 2023 it shows 7%, but the rate may have been 7.5%. Check rates after January 2026 with the clerk. Court costs and interest awarded in the judgment earn interest too (§ 304.003(a)).',
          es: 'Use la tasa impresa en el fallo. Después nunca cambia. Nuestra tabla se calculó con la tasa preferencial (prime) según la fecha del fallo. Para enero de 2023 indica 7%, pero la tasa pudo ser 7.5%. Confirme en la secretaría las tasas posteriores a enero de 2026. Las costas y los intereses incluidos en el fallo también generan intereses (§ 304.003(a)).',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2019-02-01', annualPercent: 5.5 },
              { from: '2019-09-01', annualPercent: 5.25 },
              { from: '2019-11-01', annualPercent: 5 },
              { from: '2022-09-01', annualPercent: 5.5 },
              { from: '2022-11-01', annualPercent: 6.25 },
              { from: '2022-12-01', annualPercent: 7 },
              { from: '2023-02-01', annualPercent: 7.5 },
              { from: '2023-03-01', annualPercent: 7.75 },
              { from: '2023-05-01', annualPercent: 8 },
              { from: '2023-06-01', annualPercent: 8.25 },
              { from: '2023-09-01', annualPercent: 8.5 },
              { from: '2024-11-01', annualPercent: 8 },
              { from: '2024-12-01', annualPercent: 7.75 },
              { from: '2025-02-01', annualPercent: 7.5 },
              { from: '2025-11-01', annualPercent: 7.25 },
              { from: '2025-12-01', annualPercent: 7 },
              { from: '2026-01-01', annualPercent: 6.75 },
            ],
            knownThrough: '2026-01-31',
            formula: {
              en: 'The US prime rate on the 15th of the month before the judgment, never under 5% or over 15%. It is fixed for the life of the judgment and compounded once a year.',
              es: 'La tasa preferencial de los Estados Unidos (prime) el día 15 del mes anterior al fallo, nunca menos de 5% ni más de 15%. Queda fija mientras dure el fallo y se capitaliza una vez al año.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Contract that sets a rate: that rate, up to 18%',
                es: 'Contrato que fija una tasa: esa tasa, hasta 18%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 18 },
              atMost: true,
              cite: cite('Tex. Fin. Code § 304.002'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Civ. Prac. & Rem. Code §§ 31.006, 34.001'),
        confidence: 'known',
        note: {
          en: 'A judgment with no writ for 10 years goes dormant. Each writ issued in time gives 10 more years. Justice court judgments work the same way.',
          es: 'Un fallo sin orden de ejecución durante 10 años queda inactivo. Cada orden emitida a tiempo da 10 años más. Los fallos de los tribunales de justicia de paz funcionan igual.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Have a writ of execution issued within 10 years. A dormant judgment is revived by scire facias or by a lawsuit on the debt.',
            es: 'Pida que se emita una orden de ejecución (writ of execution) dentro de los 10 años. Un fallo inactivo se reactiva con un scire facias o con una demanda por la deuda.',
          },
          window: {
            words: {
              en: 'before 10 years pass without a writ; to revive it, within 2 years after it goes dormant',
              es: 'antes de que pasen 10 años sin una orden de ejecución; para reactivarlo, dentro de los 2 años de quedar inactivo',
            },
          },
          renewedYears: 10,
          dormancyYears: 10,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Prop. Code §§ 52.001-52.006'),
        confidence: 'known',
        note: {
          en: 'The lien does not attach to the homestead. A debtor can clear the title to a homestead with the affidavit in Prop. Code § 52.0012. To continue the lien, record a new abstract.',
          es: 'El gravamen no alcanza la vivienda protegida (homestead). El deudor puede liberar el título de su vivienda con la declaración jurada de Prop. Code § 52.0012. Para continuar el gravamen, inscriba un nuevo extracto.',
        },
        value: {
          document: { en: 'Abstract of Judgment', es: 'Extracto del Fallo (Abstract of Judgment)' },
          where: {
            en: 'county clerk, in each county where the debtor owns land',
            es: 'secretaría del condado (county clerk), en cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Civ. Prac. & Rem. Code § 31.008; Tex. Prop. Code §§ 52.005, 52.0012'),
        confidence: 'known',
        note: {
          en: 'Texas sets no general deadline or penalty. Get the signed, notarized release when paying. File it with the court and record it wherever an abstract is. A debtor who cannot find the creditor, or whose payment is refused, can pay the court and get a release from the clerk.',
          es: 'Texas no fija un plazo ni una multa general. Pida la cancelación firmada y notariada al pagar. Preséntela en el tribunal e inscríbala donde haya un extracto. Si el deudor no encuentra al acreedor, o este rechaza el pago, puede pagar en el tribunal y recibir la cancelación de la secretaría.',
        },
        value: {
          document: { en: 'Release of Judgment', es: 'Cancelación del Fallo (Release of Judgment)' },
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
        cite: cite('Tex. R. Civ. P. 505.3, 506.1'),
        confidence: 'known',
        note: {
          en: 'If the judge has not ruled by the 21st day after signing, the motion is denied automatically.',
          es: 'Si el juez no ha decidido al día 21 después de la firma, la petición queda negada automáticamente.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the judge signs the default judgment',
            es: 'el día en que el juez firma el fallo en rebeldía',
          },
          form: null,
          rule: {
            en: 'File a motion to set aside the default, for good cause, within 14 days. The 21-day appeal is also open and gives a new trial. Later there is only a bill of review.',
            es: 'Presente una petición para anular la rebeldía, con una buena razón, dentro de 14 días. También se puede apelar en 21 días, y eso da un nuevo juicio. Más tarde solo queda una demanda de revisión (bill of review).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Texas Justice Court Training Center; Texas Judicial Branch'),
        confidence: 'known',
        note: {
          en: "The Texas Justice Court Training Center publishes the courts' packets for people without lawyers.",
          es: 'El Centro de Capacitación de los Tribunales de Justicia de Texas publica guías de los tribunales para personas sin abogado.',
        },
        value: {
          selfHelp: 'https://www.tjctc.org/SRL',
          forms: 'https://www.txcourts.gov/rules-forms/forms/',
        },
      },
    ]),
  },
}
