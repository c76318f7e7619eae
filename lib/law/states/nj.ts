// New Jersey: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction, RateRow } from '../types'

const cashFund: RateRow[] = [
  { from: '2019-01-01', annualPercent: 1.5 },
  { from: '2020-01-01', annualPercent: 2.5 },
  { from: '2021-01-01', annualPercent: 1.5 },
  { from: '2022-01-01', annualPercent: 0.25 },
  { from: '2023-01-01', annualPercent: 0.25 },
  { from: '2024-01-01', annualPercent: 3.5 },
  { from: '2025-01-01', annualPercent: 5.5 },
  { from: '2026-01-01', annualPercent: 4.5 },
]

const cashFundPlusTwo: RateRow[] = cashFund.map(row => ({ ...row, annualPercent: row.annualPercent + 2 }))

export const newJersey: Jurisdiction = {
  code: 'NJ',
  name: { en: 'New Jersey', es: 'Nueva Jersey' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2022-07-01',
        cite: cite('N.J. Ct. R. 6:1-2(a)', 'https://www.njcourts.gov/self-help/collecting-money-civil'),
        confidence: 'verified',
        note: {
          en: 'The same collection rules (Part VI) govern small claims and the rest of the Special Civil Part.',
          es: 'Las mismas reglas de cobro (Parte VI) rigen los reclamos menores y el resto de la Parte Civil Especial.',
        },
        value: {
          court: {
            en: 'Superior Court, Law Division, Special Civil Part, Small Claims Section',
            es: 'Tribunal Superior, División de Derecho, Parte Civil Especial, Sección de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Other Special Civil Part cases (DC docket) go up to $20,000. Larger claims go to the Law Division, Civil Part.',
            es: 'Los demás casos de la Parte Civil Especial (casos DC) llegan hasta $20,000. Los reclamos mayores van a la División de Derecho, Parte Civil.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 2:4-1(a)'),
        confidence: 'known',
        note: {
          en: 'Either side may appeal to the Appellate Division. Filing the appeal does not by itself stop collection.',
          es: 'Cualquiera de las partes puede apelar ante la División de Apelaciones. Presentar la apelación no detiene por sí solo el cobro.',
        },
        value: {
          period: { count: 45, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the final judgment', es: 'el registro del fallo definitivo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Ct. R. 6:7-1',
          'https://casetext.com/rule/new-jersey-rules-of-court/new-jersey-rules-of-court/njr-ct-part-vi/part-vi-rules-governing-practice-in-the-law-division-special-civil-part/rule-67-process-to-enforce-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'A wage execution needs advance notice to the debtor. Bank money that was levied on is not turned over for at least 20 days, and only by court order.',
          es: 'El embargo de salario necesita un aviso previo al deudor. El dinero embargado en el banco no se entrega antes de 20 días como mínimo, y solo por orden del tribunal.',
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
        from: '2019-01-01',
        cite: cite(
          'N.J. Ct. R. 4:42-11(a)',
          'https://www.weltman.com/publication-new-jersey-post-judgment-interest-rates-decrease-for-2026',
        ),
        confidence: 'secondary',
        note: {
          en: 'Simple interest. The rate changes every January 1, for older judgments too, so each calendar year is figured at its own rate. Taxed costs earn interest (R. 4:42-11(a)). We have not read the rates for 2019 and for 2021 to 2024 in a published list. Check those with the clerk.',
          es: 'Interés simple. La tasa cambia cada 1 de enero, también para los fallos anteriores, así que cada año calendario se calcula con su propia tasa. Las costas fijadas generan intereses (R. 4:42-11(a)). No hemos leído las tasas de 2019 ni las de 2021 a 2024 en una lista publicada. Confírmelas en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: cashFund,
            knownThrough: '2026-12-31',
            formula: {
              en: 'Average return of the New Jersey Cash Management Fund for the fiscal year that ended the previous June 30, rounded to the nearest half percent.',
              es: 'Rendimiento promedio del Fondo de Administración de Efectivo de Nueva Jersey (New Jersey Cash Management Fund) en el año fiscal que terminó el 30 de junio anterior, redondeado al medio punto más cercano.',
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
                en: 'Medical debt of a person covered by the Louisa Carman Medical Debt Relief Act (in force since July 22, 2025): at most 3%',
                es: 'Deuda médica de una persona cubierta por la Ley Louisa Carman de Alivio de Deudas Médicas (vigente desde el 22 de julio de 2025): como máximo 3%',
              },
              when: { debtKinds: ['medical'], debtorKinds: ['person'], enteredFrom: '2025-07-22' },
              rate: { kind: 'fixed', annualPercent: 3 },
              atMost: true,
              cite: cite(
                'N.J. P.L. 2024, c. 48',
                'https://www.frierlevitt.com/articles/navigating-new-jerseys-louisa-carman-medical-debt-relief-act',
              ),
            },
            {
              applies: {
                en: 'Judgment above $20,000 when entered, from July 1, 2022: 2 points more',
                es: 'Fallo de más de $20,000 al registrarse, desde el 1 de julio de 2022: 2 puntos más',
              },
              when: { overCents: cents(20_000), enteredFrom: '2022-07-01' },
              rate: {
                kind: 'table',
                follows: 'table',
                rows: cashFundPlusTwo,
                knownThrough: '2026-12-31',
                formula: null,
              },
              cite: cite('N.J. Ct. R. 4:42-11(a)(iii), 6:1-2(a)'),
            },
            {
              applies: {
                en: 'Judgment above $15,000 (the former Special Civil Part limit) entered before July 1, 2022: 2 points more',
                es: 'Fallo de más de $15,000 (el antiguo límite de la Parte Civil Especial) registrado antes del 1 de julio de 2022: 2 puntos más',
              },
              when: { overCents: cents(15_000), enteredBefore: '2022-07-01' },
              rate: {
                kind: 'table',
                follows: 'table',
                rows: cashFundPlusTwo,
                knownThrough: '2026-12-31',
                formula: null,
              },
              cite: cite(
                'N.J. Ct. R. 4:42-11(a)(iii), 6:1-2(a) (before July 1, 2022)',
                'https://www.natlawreview.com/article/new-jersey-supreme-court-increases-jurisdictional-limits',
              ),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. § 2A:14-5', 'https://newjerseyformspdf.com/editable-nj-superior'),
        confidence: 'secondary',
        note: {
          en: 'Each Special Civil Part writ runs out sooner than the judgment and must be asked for again.',
          es: 'Cada orden de ejecución de la Parte Civil Especial vence antes que el fallo y se debe pedir de nuevo.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'File a motion in the Superior Court to revive the judgment.',
            es: 'Presente en el Tribunal Superior una petición para renovar el fallo (motion to revive the judgment).',
          },
          window: { words: { en: 'before the 20 years end', es: 'antes de que terminen los 20 años' } },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. §§ 2A:18-32, 2A:16-1', 'https://newjerseyformspdf.com/editable-nj-superior'),
        confidence: 'secondary',
        note: {
          en: 'A small claims judgment is not a lien on land until the creditor pays to have it docketed with the Superior Court Clerk. After that, collection moves to the Law Division, and personal property must be tried before land is sold.',
          es: 'Un fallo de reclamos menores no es un gravamen sobre inmuebles hasta que el acreedor paga para inscribirlo ante la Secretaría del Tribunal Superior. Después, el cobro pasa a la División de Derecho, y hay que intentar cobrar de los bienes muebles antes de vender un inmueble.',
        },
        value: {
          document: {
            en: 'Statement for docketing (docketed judgment, DJ number)',
            es: 'Declaración para inscribir el fallo (Statement for Docketing; fallo inscrito con número DJ)',
          },
          where: {
            en: 'Clerk of the Superior Court, Trenton; one docketing covers all land in the state',
            es: 'Secretaría del Tribunal Superior, Trenton; una sola inscripción cubre todos los inmuebles del estado',
          },
          years: 20,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Ct. R. 4:48-1, 4:48-2',
          'https://casetext.com/rule/new-jersey-rules-of-court/new-jersey-rules-of-court/njr-ct-part-iv/part-iv-rules-governing-civil-practice-in-the-superior-court-tax-court-and-surrogates-courts/rule-448-satisfaction-or-cancellation-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The rule requires the warrant once the judgment is paid, but sets no number of days. A docketed judgment must be cleared with the Superior Court Clerk as well as the county court.',
          es: 'La regla exige esta constancia cuando el fallo se paga, pero no fija un número de días. Un fallo inscrito se debe cancelar ante la Secretaría del Tribunal Superior además del tribunal del condado.',
        },
        value: {
          document: {
            en: 'Warrant to satisfy judgment',
            es: 'Constancia de pago del fallo (Warrant to Satisfy Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. If the creditor does not sign, the debtor may file a motion asking the court to order satisfaction entered.',
            es: 'No hay una suma fija. Si el acreedor no firma, el deudor puede presentar una petición para que el tribunal ordene registrar el pago.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 4:50-1, 4:50-2, 6:6-1'),
        confidence: 'known',
        note: {
          en: 'Act fast: the year is an outer limit, and delay itself counts against you.',
          es: 'Actúe pronto: el año es el límite máximo, y la demora misma cuenta en su contra.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for excusable neglect plus a worthwhile defense, newly found evidence, or fraud, within a reasonable time and at most one year. A void judgment (for example, never served) has no fixed limit.',
            es: 'Presente una petición por descuido excusable con una defensa sólida, por pruebas nuevas o por fraude, dentro de un tiempo razonable y a más tardar en un año. Un fallo nulo (por ejemplo, sin notificación) no tiene un límite fijo.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 1:13-1'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or on the motion of a party.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o a petición de una parte.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New Jersey Courts Self-Help', 'https://www.njcourts.gov/self-help/collecting-money-civil'),
        confidence: 'verified',
        note: {
          en: 'The page covers docketed judgments and points to the small claims and Special Civil Part pages.',
          es: 'La página trata de los fallos inscritos y lleva a las páginas de reclamos menores y de la Parte Civil Especial.',
        },
        value: {
          selfHelp: 'https://www.njcourts.gov/self-help/collecting-money-civil',
          forms: null,
        },
      },
    ]),
  },
}
