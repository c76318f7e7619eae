// Indiana: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const indiana: Jurisdiction = {
  code: 'IN',
  name: { en: 'Indiana', es: 'Indiana' },
  timeZone: 'America/Indiana/Indianapolis',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 33-29-2-4, 33-34-3-2 (before July 1, 2021)'),
        confidence: 'known',
        value: {
          court: {
            en: 'Small claims docket of the Circuit or Superior Court (Marion County: township Small Claims Courts)',
            es: 'Sección de reclamos menores del Tribunal de Circuito o Tribunal Superior (condado de Marion: tribunales de reclamos menores de cada municipio)',
          },
          limitCents: cents(6_000),
          limitNote: { en: '$8,000 in Marion County.', es: '$8,000 en el condado de Marion.' },
        },
      },
      {
        from: '2021-07-01',
        cite: cite('Ind. Code §§ 33-29-2-4, 33-34-3-2'),
        confidence: 'known',
        note: {
          en: 'Small claims rules are informal, but judgments are collected like any other.',
          es: 'Las reglas de reclamos menores son informales, pero los fallos se cobran como cualquier otro.',
        },
        value: {
          court: {
            en: 'Small claims docket of the Circuit or Superior Court (Marion County: township Small Claims Courts)',
            es: 'Sección de reclamos menores del Tribunal de Circuito o Tribunal Superior (condado de Marion: tribunales de reclamos menores de cada municipio)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Raised from $6,000 ($8,000 in Marion County) on July 1, 2021.',
            es: 'Subió de $6,000 ($8,000 en el condado de Marion) el 1 de julio de 2021.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Appellate R. 9'),
        confidence: 'known',
        note: {
          en: 'The appeal goes to the Court of Appeals. From a Marion County township court it is a new trial in Superior Court, with about 60 days to ask for it. Ask the clerk.',
          es: 'La apelación va al Tribunal de Apelaciones. Desde un tribunal municipal del condado de Marion es un nuevo juicio en el Tribunal Superior, con unos 60 días para pedirlo. Pregunte en la secretaría.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the judgment is noted in the court record',
            es: 'el día en que el fallo se anota en el expediente del tribunal',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Trial R. 62, 69'),
        confidence: 'known',
        note: {
          en: 'The creditor may ask for a hearing to find income and property (proceedings supplemental) at once, unless the court ordered installments or a stay.',
          es: 'El acreedor puede pedir de inmediato una audiencia para ubicar ingresos y bienes (proceedings supplemental), salvo que el tribunal haya ordenado cuotas o una suspensión.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2000-01-01',
        cite: cite(
          'Ind. Code § 24-4.6-1-101',
          'https://commercialforeclosureblog.typepad.com/indiana_commercial_forecl/post-judgment-interest/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Simple interest at 8%, or at the contract rate if that is lower: after judgment a contract rate counts only up to 8%. Attorney fees in the judgment earn it too.',
          es: 'Interés simple del 8%, o a la tasa del contrato si es menor: después del fallo, la tasa de un contrato solo cuenta hasta el 8%. Los honorarios de abogado incluidos en el fallo también lo generan.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: that rate, up to 8%',
                es: 'Fallo por un contrato que fija su propia tasa: esa tasa, hasta el 8%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 8 },
              atMost: true,
              cite: cite('Ind. Code § 24-4.6-1-101'),
            },
            {
              applies: {
                en: 'Judgment against the State or a state agency, from the 45th day',
                es: 'Fallo contra el Estado o una agencia estatal, desde el día 45',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 6 },
              cite: cite('Ind. Code § 34-54-8-5'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 34-11-2-12, 34-55-1-2'),
        confidence: 'known',
        note: {
          en: "After 10 years the creditor needs the court's permission for a writ of execution. The lien on land lasts only 10 years.",
          es: 'Después de 10 años, el acreedor necesita permiso del tribunal para una orden de ejecución. El gravamen sobre inmuebles dura solo 10 años.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new action on the judgment before the 20 years end.',
            es: 'Inicie una nueva demanda basada en el fallo antes de que terminen los 20 años.',
          },
          window: {
            words: {
              en: 'before the judgment is presumed paid at 20 years',
              es: 'antes de que el fallo se presuma pagado a los 20 años',
            },
          },
          renewedYears: 20,
          dormancyYears: 10,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ind. Code § 34-55-9-2; Ind. Small Claims R. 11',
          'https://rules.incourts.gov/Content/small-claims/rule11/current.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'In the county of the judgment, the entry on the docket is itself the lien. Marion County township judgments are sent to the county clerk for entry.',
          es: 'En el condado del fallo, la anotación en el libro de fallos es en sí el gravamen. Los fallos de los tribunales municipales del condado de Marion se envían a la secretaría del condado para su anotación.',
        },
        value: {
          document: {
            en: 'Entry on the judgment docket',
            es: 'Anotación en el libro de fallos (judgment docket)',
          },
          where: {
            en: 'clerk of the county; in other counties, file a certified transcript with that clerk',
            es: 'secretaría del condado (county clerk); en otros condados, presente allí una transcripción certificada (certified transcript)',
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
          'Ind. Small Claims R. 11(D); Ind. Code §§ 32-28-1-1, 32-28-1-2',
          'https://rules.incourts.gov/Content/small-claims/rule11/current.htm',
        ),
        confidence: 'known',
        note: {
          en: 'The rule makes the creditor file it on full payment, with no day count, and lets the debtor ask the clerk to send a notice. Check the 15 days and the $500 in the lien law before relying on them.',
          es: 'La regla obliga al acreedor a presentarla al recibir el pago total, sin fijar días, y permite al deudor pedir a la secretaría que envíe un aviso. Verifique los 15 días y los $500 en la ley de gravámenes antes de apoyarse en ellos.',
        },
        value: {
          document: {
            en: 'Satisfaction/Release of Judgment',
            es: 'Constancia de Pago o Liberación del Fallo (Satisfaction/Release of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 15, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: {
            en: "the debtor's written demand, sent by certified or registered mail with return receipt",
            es: 'la exigencia por escrito del deudor, enviada por correo certificado o registrado con acuse de recibo',
          },
          penalty: {
            en: 'If a demand by certified mail is ignored: up to $500, plus costs and attorney fees.',
            es: 'Si se ignora una exigencia enviada por correo certificado: hasta $500, más costas y honorarios de abogado.',
          },
          penaltyCents: cents(500),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Small Claims R. 10(C)'),
        confidence: 'known',
        note: {
          en: 'Show both why you missed court and what your defense is.',
          es: 'Explique por qué faltó al tribunal y cuál es su defensa.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'The court may set it aside for good cause within one year. After that, only a separate action can do it, for example where the debtor was never served.',
            es: 'El tribunal puede anularlo por una buena razón dentro de un año. Después, solo mediante una demanda aparte, por ejemplo si el deudor nunca fue notificado.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Trial R. 60(A)', 'https://definitions.uslegal.com/i/indiana-trial-rule-60'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "The court may correct a clerical mistake at any time, on its own or if either side asks by motion. Once the record has gone up on appeal, the appeals court's permission is needed.",
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o si una de las partes lo solicita en una petición. Una vez que el expediente pasó a apelación, se necesita permiso del tribunal de apelaciones.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Indiana Legal Help'),
        confidence: 'known',
        value: { selfHelp: 'https://indianalegalhelp.org/', forms: null },
      },
    ]),
  },
}
