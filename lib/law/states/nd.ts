// North Dakota: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const northDakota: Jurisdiction = {
  code: 'ND',
  name: { en: 'North Dakota', es: 'Dakota del Norte' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 27-08.1-01',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'verified',
        value: {
          court: {
            en: 'Small Claims Court (district court)',
            es: 'Tribunal de Reclamos Menores (tribunal de distrito)',
          },
          limitCents: cents(15_000),
          limitNote: {
            en: 'For money claims, and to cancel an agreement for fraud. Someone who bought the claim cannot sue here.',
            es: 'Para reclamos de dinero y para cancelar un acuerdo por fraude. Quien compró el reclamo no puede demandar aquí.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 27-08.1-04',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'verified',
        note: {
          en: "Neither side can appeal. Before the hearing, within 20 days of service, the defendant can move the case to district court, and then pays the plaintiff's attorney fees if the plaintiff wins.",
          es: 'Ninguna de las partes puede apelar. Antes de la audiencia, dentro de los 20 días de la notificación, el demandado puede pasar el caso al tribunal de distrito; si gana el demandante, el demandado paga los honorarios de su abogado.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 27-08.1-05, 28-21-01',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'We found no waiting time. To take wages, a 10-day notice must come before the garnishee summons.',
          es: 'No encontramos un tiempo de espera. Para embargar el salario, hay que dar un aviso de 10 días antes de la citación al empleador (garnishee summons).',
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
        from: null,
        cite: cite('N.D. Cent. Code § 28-20-34 (before 2006)'),
        confidence: 'verified',
        note: {
          en: 'A judgment entered before January 1, 2006 keeps 12%.',
          es: 'Un fallo registrado antes del 1 de enero de 2006 conserva el 12%.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a signed instrument with its own rate: that rate, up to the legal maximum',
                es: 'Fallo por un documento firmado con su propia tasa: esa tasa, hasta el máximo legal',
              },
              when: null,
              rate: null,
              cite: cite('N.D. Cent. Code § 28-20-34'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2006-01-01',
        cite: cite(
          'N.D. Cent. Code § 28-20-34',
          'https://www.einpresswire.com/article/871648478/interest-rate-set-for-2026-judgments',
        ),
        confidence: 'verified',
        note: {
          en: "Simple interest. The judgment keeps the rate of the year it was entered. We worked out the 2022, 2024 and 2025 rates from the prime rate; check them on the state court administrator's page.",
          es: 'Interés simple. El fallo conserva la tasa del año en que se registró. Calculamos las tasas de 2022, 2024 y 2025 con la tasa preferencial (prime); confírmelas en la página de la administración de los tribunales del estado.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2006-01-01', annualPercent: 10 },
              { from: '2007-01-01', annualPercent: 11.5 },
              { from: '2008-01-01', annualPercent: 10.5 },
              { from: '2009-01-01', annualPercent: 7 },
              { from: '2010-01-01', annualPercent: 6.5 },
              { from: '2018-01-01', annualPercent: 7.5 },
              { from: '2019-01-01', annualPercent: 8.5 },
              { from: '2020-01-01', annualPercent: 8 },
              { from: '2021-01-01', annualPercent: 6.5 },
              { from: '2022-01-01', annualPercent: 6.5 },
              { from: '2023-01-01', annualPercent: 10 },
              { from: '2024-01-01', annualPercent: 11.5 },
              { from: '2025-01-01', annualPercent: 11 },
              { from: '2026-01-01', annualPercent: 10 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Wall Street Journal prime rate on the first Monday of December plus 3 points, rounded up to the next half point. The rate of the year of the judgment stays.',
              es: 'Tasa preferencial (prime) del Wall Street Journal del primer lunes de diciembre más 3 puntos, redondeada hacia arriba al medio punto siguiente. Se conserva la tasa del año del fallo.',
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
                en: 'Judgment on a signed instrument with its own rate: that rate, up to the legal maximum',
                es: 'Fallo por un documento firmado con su propia tasa: esa tasa, hasta el máximo legal',
              },
              when: null,
              rate: null,
              cite: cite('N.D. Cent. Code § 28-20-34'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.D. Cent. Code § 28-20-21'),
        confidence: 'verified',
        note: {
          en: 'For judgments docketed before August 1, 2021: canceled after 10 years, or after 20 if renewed.',
          es: 'Para los fallos registrados antes del 1 de agosto de 2021: se cancelan a los 10 años, o a los 20 si se renovaron.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File an affidavit of renewal with the clerk.',
            es: 'Presente en la secretaría una declaración jurada de renovación (affidavit of renewal).',
          },
          window: {
            words: {
              en: 'within the 90 days before the 10 years end',
              es: 'en los 90 días anteriores a que terminen los 10 años',
            },
            opens: { before: 'expires', period: { count: 90, unit: 'days' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
      {
        from: '2021-08-01',
        cite: cite(
          'N.D. Cent. Code §§ 28-20-13, 28-20-21, 28-20-35, 28-21-01',
          'https://casetext.com/statute/north-dakota-century-code/title-28-judicial-procedure-civil/chapter-28-20-judgments/section-28-20-35-cancellation-of-judgment-of-record',
        ),
        confidence: 'verified',
        note: {
          en: 'For judgments docketed on or after August 1, 2021: canceled after 20 years. What counts is the day the judgment was docketed; check it with the clerk if it was entered around that date.',
          es: 'Para los fallos registrados desde el 1 de agosto de 2021: se cancelan a los 20 años. Cuenta el día en que el fallo se anotó en el registro de fallos (docketed); si es de alrededor de esa fecha, consulte en la secretaría.',
        },
        value: {
          years: 20,
          renewable: false,
          renewHow: {
            en: 'A judgment docketed on or after August 1, 2021 cannot be renewed.',
            es: 'Un fallo registrado desde el 1 de agosto de 2021 no se puede renovar.',
          },
          window: null,
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 28-20-13 (judgments docketed before August 1, 2021)',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien does not reach the homestead (the home the debtor lives in, up to the protected amount).',
          es: 'El gravamen no alcanza la vivienda protegida (el hogar donde vive el deudor, hasta el monto protegido).',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo registrado (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of district court of the county where the land is',
            es: 'secretaría del tribunal de distrito (clerk of district court) del condado donde está el inmueble',
          },
          years: 10,
          renewable: null,
        },
      },
      {
        from: '2021-08-01',
        cite: cite(
          'N.D. Cent. Code § 28-20-13',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien does not reach the homestead (the home the debtor lives in, up to the protected amount). Judgments docketed before August 2021 are liens for 10 years.',
          es: 'El gravamen no alcanza la vivienda protegida (el hogar donde vive el deudor, hasta el monto protegido). Los fallos registrados antes de agosto de 2021 son gravamen por 10 años.',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo registrado (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of district court of the county where the land is',
            es: 'secretaría del tribunal de distrito (clerk of district court) del condado donde está el inmueble',
          },
          years: 20,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-20-24, 28-20-25; N.D.R.Ct. 7.1',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The law sets no deadline and no penalty. If the creditor refuses or cannot be found, court rule 7.1 lets the debtor have the judgment satisfied through the court.',
          es: 'La ley no fija plazo ni multa. Si el acreedor se niega o no se le encuentra, la regla judicial 7.1 permite al deudor lograr por medio del tribunal que el fallo conste como pagado.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment (signed before a notary)',
            es: 'Constancia de pago del fallo (satisfaction of judgment), firmada ante notario',
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
        cite: cite('N.D.R.Civ.P. 60'),
        confidence: 'uncertain',
        note: {
          en: 'In district court Rule 60 allows at most one year after a default judgment is entered. We could not confirm the time limit for small claims, so act at once and ask the clerk.',
          es: 'En el tribunal de distrito, la Regla 60 da como máximo un año desde que se registra un fallo en rebeldía. No pudimos confirmar el plazo para reclamos menores; actúe de inmediato y pregunte en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion in the same court for relief from the judgment, for example because you did not get the papers.',
            es: 'Presente en el mismo tribunal una petición para que se deje sin efecto el fallo, por ejemplo porque no recibió los papeles.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'North Dakota Court System',
          'https://www.ndcourts.gov/state-court-administration/interest-rate-on-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'The state court administrator publishes the interest rate on judgments every year.',
          es: 'La administración de los tribunales del estado publica cada año la tasa de interés de los fallos.',
        },
        value: {
          selfHelp: 'https://www.ndcourts.gov/legal-self-help',
          forms: 'https://www.ndcourts.gov/legal-self-help/small-claims',
        },
      },
    ]),
  },
}
