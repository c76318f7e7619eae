// South Carolina: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const southCarolina: Jurisdiction = {
  code: 'SC',
  name: { en: 'South Carolina', es: 'Carolina del Sur' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.C. Code § 22-3-10',
          'https://legalclarity.org/south-carolina-judgment-laws-rules-on-enforcement-and-exemptions',
        ),
        confidence: 'secondary',
        note: {
          en: 'Several bills in 2025 and 2026 would raise the limit (to $25,500 or $74,500). Check the court site before filing.',
          es: 'Varios proyectos de ley de 2025 y 2026 subirían el límite (a $25,500 o $74,500). Revise el sitio del tribunal antes de presentar una demanda.',
        },
        value: {
          court: { en: 'Magistrate Court', es: 'Tribunal de Magistrados' },
          limitCents: cents(7_500),
          limitNote: {
            en: 'The same limit holds for counterclaims. Larger claims go to the Court of Common Pleas.',
            es: 'El mismo límite rige para las contrademandas. Los reclamos mayores van al tribunal de primera instancia (Court of Common Pleas).',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code §§ 18-7-10, 18-7-20; Rule 18, SCRMC'),
        confidence: 'known',
        note: {
          en: "The appeal goes to circuit court on the magistrate's record. It is filed with both courts.",
          es: 'La apelación va al tribunal de circuito con lo que consta ante el magistrado. Se presenta en ambos tribunales.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: { en: 'notice of the judgment', es: 'el aviso del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 17, SCRMC; S.C. Code § 22-3-1460',
          'https://sccourts.org/summaryCourtBenchBook/displaychapter.cfm?chapter=CivilI',
        ),
        confidence: 'uncertain',
        note: {
          en: "The judges' bench book says the loser should comply at once and states no fixed wait. Many magistrates hold the execution until the 30 days to appeal have run.",
          es: 'El manual de los jueces dice que quien pierde debe cumplir de inmediato y no fija una espera. Muchos magistrados retienen la orden de ejecución hasta que pasen los 30 días para apelar.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the judgment is given and the losing side has notice of it',
            es: 'se dicta el fallo y la parte que perdió recibe el aviso',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2016-01-15',
        cite: cite(
          'S.C. Code § 34-31-20(B)',
          'https://e.casetext.com/case/in-re-interest-rate-on-money-decrees-judgments',
        ),
        confidence: 'known',
        note: {
          en: "Interest compounds once a year. We use the rate of the period in which the judgment was entered; neither the law nor the yearly orders say in so many words that an older judgment keeps its rate. We worked out the rates after 2016 from the prime rate; check them in the Supreme Court's order for the year. Interest before the judgment, on a sum already certain, is another matter: 8.75% (§ 34-31-20(A)).",
          es: 'El interés se capitaliza una vez al año. Usamos la tasa del período en que se registró el fallo; ni la ley ni las órdenes anuales dicen expresamente que un fallo anterior conserva su tasa. Calculamos las tasas posteriores a 2016 con la tasa preferencial (prime); verifíquelas en la orden de la Corte Suprema de ese año. Los intereses anteriores al fallo, sobre una suma ya determinada, son otra cosa: 8.75% (§ 34-31-20(A)).',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2016-01-15', annualPercent: 7.5 },
              { from: '2017-01-15', annualPercent: 7.75 },
              { from: '2018-01-15', annualPercent: 8.5 },
              { from: '2019-01-15', annualPercent: 9.5 },
              { from: '2020-01-15', annualPercent: 8.75 },
              { from: '2021-01-15', annualPercent: 7.25 },
              { from: '2022-01-15', annualPercent: 7.25 },
              { from: '2023-01-15', annualPercent: 11.5 },
              { from: '2024-01-15', annualPercent: 12.5 },
              { from: '2025-01-15', annualPercent: 11.5 },
              { from: '2026-01-15', annualPercent: 10.75 },
            ],
            knownThrough: '2027-01-14',
            formula: {
              en: 'Prime rate in the first Wall Street Journal of January plus 4 points, compounded yearly, for January 15 to the next January 14, confirmed by a Supreme Court order.',
              es: 'Tasa preferencial (prime) del primer Wall Street Journal de enero más 4 puntos, capitalizada cada año, del 15 de enero al 14 de enero siguiente, confirmada por una orden de la Corte Suprema.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code §§ 15-39-30, 15-35-810', 'http://spartanburgmagistrates.com/information/judgment.htm'),
        confidence: 'verified',
        note: {
          en: "A magistrate's judgment left only in magistrate court can be executed for about 3 years. File a transcript with the circuit court clerk at once to get the full 10 years and a lien on land.",
          es: 'El fallo que queda solo en el tribunal de magistrados se puede ejecutar durante unos 3 años. Presente de inmediato una transcripción (transcript) en la secretaría del tribunal de circuito para tener los 10 años completos y un gravamen sobre inmuebles.',
        },
        value: {
          years: 10,
          renewable: false,
          renewHow: {
            en: 'It cannot be renewed. A judgment dies 10 years after entry.',
            es: 'No se puede renovar. El fallo se extingue 10 años después del registro.',
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
        cite: cite('S.C. Code § 15-35-810', 'http://spartanburgmagistrates.com/information/judgment.htm'),
        confidence: 'verified',
        note: {
          en: 'The lien ends 10 years from the date of the judgment and cannot be extended.',
          es: 'El gravamen termina 10 años después de la fecha del fallo y no se puede extender.',
        },
        value: {
          document: {
            en: 'Transcript of judgment',
            es: 'Transcripción del fallo (transcript of judgment)',
          },
          where: {
            en: 'clerk of the circuit court in the county of the land',
            es: 'secretaría del tribunal de circuito (clerk of the circuit court) del condado donde está el inmueble',
          },
          years: 10,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Rule 17(d), SCRMC', 'https://sccourts.org/summaryCourtBenchBook/displaychapter.cfm?chapter=CivilI'),
        confidence: 'verified',
        note: {
          en: 'It must be filed with the magistrate and, if the judgment was docketed there, with the circuit court clerk. The rule names no number of days.',
          es: 'Se debe presentar ante el magistrado y, si el fallo se registró allí, en la secretaría del tribunal de circuito. La regla no indica un número de días.',
        },
        value: {
          document: {
            en: 'Statement that the judgment is paid (satisfaction of judgment)',
            es: 'Declaración de que el fallo está pagado (satisfaction of judgment)',
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
        cite: cite('S.C. Code § 22-3-1000; Rules 12 and 19, SCRMC'),
        confidence: 'uncertain',
        note: {
          en: 'The 5 days for a new trial are very short, and we could not confirm the outer limit for setting aside a default. Act at once and keep the 30 days to appeal in mind.',
          es: 'Los 5 días para pedir un nuevo juicio son muy pocos y no pudimos confirmar el límite final para anular un fallo en rebeldía. Actúe de inmediato y tenga en cuenta los 30 días para apelar.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion with the magistrate to set aside the default for good cause. A motion for a new trial must be made within 5 days of the judgment.',
            es: 'Presente ante el magistrado una petición para anular el fallo en rebeldía por una buena razón. La petición de un nuevo juicio debe hacerse dentro de los 5 días del fallo.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Rule 2, SCRMC; Rule 60(a), SCRCP'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "Where the magistrates' rules say nothing, circuit court practice is followed: the court may correct a mistake of writing in the judgment at any time, on its own or when either side asks.",
            es: 'Cuando las reglas de los magistrados no dicen nada, se sigue la práctica del tribunal de circuito: el tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('South Carolina Judicial Branch'),
        confidence: 'known',
        note: {
          en: 'These addresses may have moved since the site was rebuilt.',
          es: 'Estas direcciones pueden haber cambiado desde que se rehízo el sitio.',
        },
        value: {
          selfHelp: 'https://www.sccourts.org/selfhelp/',
          forms: 'https://www.sccourts.org/forms/',
        },
      },
    ]),
  },
}
