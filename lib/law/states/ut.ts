// Utah: what a small-claims money judgment means here. Read 2026-11-21.

import type { Words } from '@/lib/shared/words'
import { cents, checked, cite } from '../entry'
import type { Interest, Jurisdiction, RateRule } from '../types'

const court: Words = {
  en: 'Justice Court small claims (district court where there is none)',
  es: 'Tribunal de Justicia, reclamos menores (el tribunal de distrito donde no lo hay)',
}

const interestCite = cite('Utah Code § 15-1-4', 'https://lawserver.com/?p=29751319')

const formula: Words = {
  en: 'The federal post-judgment rate on January 1 plus 2 points. The rate in force when the judgment is entered stays for its whole life.',
  es: 'La tasa federal posterior al fallo del 1 de enero más 2 puntos. La tasa vigente al registrarse el fallo se mantiene mientras dure.',
}

const rateNotFound: Words = {
  en: 'We did not find the rate for the year of this judgment. Use the rate in the judgment, or take it from the interest rate table of the Utah courts. It stays the same for the life of the judgment.',
  es: 'No encontramos la tasa del año de este fallo. Use la tasa que indica el fallo o tómela de la tabla de intereses de los tribunales de Utah. No cambia mientras dure el fallo.',
}

const rateToConfirm: Words = {
  en: 'The rate stays the same for the life of the judgment. Confirm it in the interest rate table of the Utah courts.',
  es: 'La tasa no cambia mientras dure el fallo. Confírmela en la tabla de intereses de los tribunales de Utah.',
}

function withRate(rate: RateRule): Interest {
  return {
    rate,
    compounding: 'simple',
    yearBasis: 365,
    rounding: 'half-up',
    costsBear: null,
    awardedInterestBears: null,
    special: [
      {
        applies: {
          en: 'Judgment under $10,000 over a purchase of goods and services, entered since May 13, 2014: the federal rate on January 1 plus 10 points (about 13.5% in 2026)',
          es: 'Fallo de menos de $10,000 por la compra de bienes y servicios, registrado desde el 13 de mayo de 2014: la tasa federal del 1 de enero más 10 puntos (cerca de 13.5% en 2026)',
        },
        when: null,
        rate: {
          kind: 'set-by-judgment',
          formula: {
            en: 'The federal post-judgment rate on January 1 of the year of the judgment plus 10 points.',
            es: 'La tasa federal posterior al fallo del 1 de enero del año del fallo más 10 puntos.',
          },
        },
        cite: cite('Utah Code § 15-1-4(4)', 'https://policyors.utah.gov/085P.htm'),
      },
      {
        applies: {
          en: 'Judgment on a lawful contract: the rate the parties agreed, which the judgment must state',
          es: 'Fallo por un contrato lícito: la tasa que acordaron las partes, que el fallo debe indicar',
        },
        when: null,
        rate: null,
        cite: cite('Utah Code § 15-1-4(2)(a)', 'https://policyors.utah.gov/085P.htm'),
      },
    ],
    contractRateAllowed: true,
  }
}

export const utah: Jurisdiction = {
  code: 'UT',
  name: { en: 'Utah', es: 'Utah' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2017-05-09',
        cite: cite('Utah Code § 78A-8-102 (former)'),
        confidence: 'secondary',
        value: { court, limitCents: cents(11_000), limitNote: null },
      },
      {
        from: '2022-05-04',
        cite: cite('Utah Code § 78A-8-102'),
        confidence: 'secondary',
        value: { court, limitCents: cents(15_000), limitNote: null },
      },
      {
        from: '2025-01-01',
        cite: cite('Utah Code § 78A-8-102', 'https://civilcase.com/small-claims/utah'),
        confidence: 'secondary',
        note: {
          en: 'Someone who bought the debt, or to whom it was assigned, cannot file here.',
          es: 'Quien compró la deuda, o a quien se la cedieron, no puede demandar aquí.',
        },
        value: {
          court,
          limitCents: cents(20_000),
          limitNote: {
            en: 'Includes attorney fees but not court costs and interest. It rises to $25,000 on January 1, 2030.',
            es: 'Incluye los honorarios de abogado, pero no las costas ni los intereses. Sube a $25,000 el 1 de enero de 2030.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code § 78A-8-106; Utah R. Small Claims P. 12', 'https://civilcase.com/small-claims/utah'),
        confidence: 'secondary',
        note: {
          en: 'The district court holds a new trial, and its decision is final.',
          es: 'El tribunal de distrito hace un nuevo juicio y su decisión es definitiva.',
        },
        value: {
          period: { count: 28, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment, or of the order on a motion to set it aside',
            es: 'el registro del fallo, o de la orden sobre una petición de anularlo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'The 28 days come from the ordinary civil rule, applied through small claims Rule 11. Some justice courts issue writs sooner. Ask the clerk.',
          es: 'Los 28 días vienen de la regla civil general, que se aplica por la Regla 11 de reclamos menores. Algunos tribunales de justicia emiten órdenes antes. Pregunte en la secretaría.',
        },
        value: {
          wait: { count: 28, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: interestCite,
        confidence: 'uncertain',
        note: rateNotFound,
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
      {
        from: '2014-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateToConfirm,
        value: withRate({
          kind: 'table',
          follows: 'entry',
          rows: [{ from: '2014-01-01', annualPercent: 2.13 }],
          knownThrough: '2014-12-31',
          formula,
        }),
      },
      {
        from: '2015-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateNotFound,
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
      {
        from: '2023-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateToConfirm,
        value: withRate({
          kind: 'table',
          follows: 'entry',
          rows: [{ from: '2023-01-01', annualPercent: 6.73 }],
          knownThrough: '2023-12-31',
          formula,
        }),
      },
      {
        from: '2024-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateNotFound,
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
      {
        from: '2025-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateToConfirm,
        value: withRate({
          kind: 'table',
          follows: 'entry',
          rows: [{ from: '2025-01-01', annualPercent: 6.16 }],
          knownThrough: '2025-12-31',
          formula,
        }),
      },
      {
        from: '2026-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: {
          en: 'The rate for 2026 is near 5.5%, but that is only our estimate. Use the rate in the judgment, or take the exact figure from the interest rate table of the Utah courts. It stays the same for the life of the judgment.',
          es: 'La tasa de 2026 es cercana a 5.5%, pero es solo nuestra estimación. Use la tasa que indica el fallo o tome la cifra exacta de la tabla de intereses de los tribunales de Utah. No cambia mientras dure el fallo.',
        },
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Utah Code §§ 78B-5-202, 78B-6-1801 to -1804',
          'https://www.uslegalforms.com/forms-kit/us-0024ltr/utah-judgment-paid-within-30-days',
        ),
        confidence: 'known',
        note: {
          en: 'The motion must be filed before the judgment expires and must show the balance.',
          es: 'La petición debe presentarse antes de que venza el fallo y debe mostrar el saldo.',
        },
        value: {
          years: 8,
          renewable: true,
          renewHow: {
            en: 'File a motion to renew under the Renewal of Judgment Act.',
            es: 'Presente una petición de renovación según la Ley de Renovación de Fallos (Renewal of Judgment Act).',
          },
          window: { words: { en: 'before the 8 years end', es: 'antes de que terminen los 8 años' } },
          renewedYears: 8,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Utah Code § 78B-5-202',
          'https://www.uslegalforms.com/forms-kit/us-0024ltr/utah-judgment-paid-within-30-days',
        ),
        confidence: 'known',
        note: {
          en: 'The lien lasts as long as the judgment: 8 years, unless the judgment is renewed and recorded again.',
          es: 'El gravamen dura lo mismo que el fallo: 8 años, salvo que el fallo se renueve y se inscriba otra vez.',
        },
        value: {
          document: {
            en: 'Judgment (or abstract) with a judgment information statement',
            es: 'Fallo (o extracto) con una declaración de datos del fallo (judgment information statement)',
          },
          where: {
            en: 'county recorder, after filing an abstract of the small claims judgment in district court',
            es: 'registro del condado (county recorder), después de presentar un extracto del fallo de reclamos menores en el tribunal de distrito',
          },
          years: 8,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Utah R. Civ. P. 58B(a); Utah R. Small Claims P. 11',
          'https://howtolegalhelp.com/rule-58b-satisfaction-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The small claims rule (2005 copy) lets a debtor who has paid file the satisfaction. The creditor then has 10 business days to object. A debtor who cannot find the creditor may pay the money into court.',
          es: 'La regla de reclamos menores (copia de 2005) permite que el deudor que ya pagó presente la constancia. El acreedor tiene entonces 10 días hábiles para oponerse. Si el deudor no encuentra al acreedor, puede depositar el dinero en el tribunal.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment (acknowledgment of satisfaction)',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 28, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. The debtor can file proof of payment, and the court enters satisfaction if nobody objects.',
            es: 'No hay una suma fija. El deudor puede presentar prueba del pago, y el tribunal lo registra si nadie se opone.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: '2004-05-03',
        cite: cite(
          'Utah R. Small Claims P. 10',
          'http://www.utcourts.gov/resources/rules/comments/2004/03/rules_of_small_claims_procedur.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The time was cut to 15 days in 2004. It may have been changed since, but 15 days is the safe figure. The court may give more time for good cause. Check with the clerk.',
          es: 'El plazo se redujo a 15 días en 2004. Puede haber cambiado desde entonces, pero 15 días es la cifra segura. El tribunal puede dar más tiempo si hay una buena razón. Confirme en la secretaría.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to set aside the small claims default, and give the reason you missed court.',
            es: 'Presente una petición para anular el fallo en rebeldía y explique por qué no fue al tribunal.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah State Courts, Self-Help'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.utcourts.gov/en/self-help.html',
          forms: null,
        },
      },
    ]),
  },
}
