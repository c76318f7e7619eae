// Colorado: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const colorado: Jurisdiction = {
  code: 'CO',
  name: { en: 'Colorado', es: 'Colorado' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-6-403', 'https://civilcase.com/small-claims/colorado'),
        confidence: 'secondary',
        note: {
          en: 'Lawyers generally cannot appear unless the other side has one, so most people run the case themselves.',
          es: 'En general no pueden intervenir abogados, salvo que la otra parte tenga uno; por eso la mayoría lleva su propio caso.',
        },
        value: {
          court: {
            en: 'County Court, small claims division',
            es: 'Tribunal del Condado, división de reclamos menores',
          },
          limitCents: cents(7_500),
          limitNote: {
            en: 'Interest and court costs are not counted. A bigger claim can be cut to the limit or filed in county court.',
            es: 'No se cuentan los intereses ni las costas. Un reclamo mayor se puede reducir al límite o presentar en el tribunal del condado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 519; C.R.S. § 13-6-410', 'https://www.denvercountycourt.org/after-your-court-trial/'),
        confidence: 'verified',
        note: {
          en: 'The district court reviews the papers and the recording. It does not hold a new trial, although some guides say it does.',
          es: 'El tribunal de distrito revisa los documentos y la grabación. No celebra un nuevo juicio, aunque algunas guías dicen que sí.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 362', 'https://www.jankolaw.com/obtaining-a-judgment.html'),
        confidence: 'uncertain',
        note: {
          en: 'The 14 days were read for district court judgments. County and small claims courts are believed to have the same. Ask the clerk when a writ can issue.',
          es: 'Los 14 días se leyeron para los fallos del tribunal de distrito. Se cree que son los mismos en el tribunal del condado y en reclamos menores. Pregunte en la secretaría cuándo puede emitirse una orden de ejecución.',
        },
        value: {
          wait: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'C.R.S. § 5-12-102(4)',
          'https://www.legalfix.com/statutes/state-codes/colorado/title-5/interest-rates/article-12/section-5-12-106',
        ),
        confidence: 'known',
        note: {
          en: 'Interest compounds once a year, which is unusual. It runs from entry of the judgment until it is paid. Check whether the judgment states a contract rate. Interest on medical debt is capped at 3% a year.',
          es: 'Los intereses se capitalizan una vez al año, lo que es poco común. Corren desde el registro del fallo hasta que se paga. Vea si el fallo indica una tasa del contrato. Los intereses de una deuda médica no pueden pasar del 3% al año.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8 },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Medical debt, judgment entered from August 7, 2023: at most 3%. It does not cover medical bills charged to a credit card',
                es: 'Deuda médica, fallo registrado desde el 7 de agosto de 2023: 3% como máximo. No abarca los gastos médicos cargados a una tarjeta de crédito',
              },
              when: { debtKinds: ['medical'], enteredFrom: '2023-08-07' },
              rate: { kind: 'fixed', annualPercent: 3 },
              atMost: true,
              cite: cite('Colo. SB 23-093 (2023)', 'https://www.leg.colorado.gov/bills/sb23-093'),
            },
            {
              applies: {
                en: 'Damages for personal injury (not appealed by the debtor)',
                es: 'Daños por lesiones personales (si el deudor no apeló)',
              },
              when: { debtKinds: ['injury'] },
              rate: { kind: 'fixed', annualPercent: 9 },
              cite: cite('C.R.S. § 13-21-101', 'https://colorado.public.law/statutes/crs_13-21-101'),
            },
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('C.R.S. § 5-12-102(4)'),
            },
            {
              applies: {
                en: 'Judgment that the debtor appealed and the higher court affirmed or changed: the Kansas City Federal Reserve discount rate plus 2 points, never below 8%, compounded yearly',
                es: 'Fallo que el deudor apeló y el tribunal superior confirmó o modificó: la tasa de descuento de la Reserva Federal de Kansas City más 2 puntos, nunca menos del 8%, capitalizada cada año',
              },
              when: null,
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'The Kansas City Federal Reserve discount rate plus 2 points, as the secretary of state certifies each January 1; never below 8%',
                  es: 'La tasa de descuento de la Reserva Federal de Kansas City más 2 puntos, según la certifica el secretario de estado cada 1 de enero; nunca menos del 8%',
                },
              },
              cite: cite(
                'C.R.S. § 5-12-106',
                'https://www.legalfix.com/statutes/state-codes/colorado/title-5/interest-rates/article-12/section-5-12-106',
              ),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-52-102(2)', 'https://coloradojudicial.gov/topic/128'),
        confidence: 'verified',
        note: {
          en: 'Six years for county court and small claims judgments, twenty for district court. The court says an extension must be asked for before the expiry date.',
          es: 'Seis años para los fallos del tribunal del condado y de reclamos menores; veinte para los del tribunal de distrito. El tribunal dice que la extensión debe pedirse antes de la fecha de vencimiento.',
        },
        value: {
          years: 6,
          renewable: true,
          renewHow: {
            en: 'File a motion to revive in the same court before the judgment runs out.',
            es: 'Presente una petición para revivir el fallo en el mismo tribunal antes de que venza.',
          },
          window: { words: { en: 'before the 6 years end', es: 'antes de que terminen los 6 años' } },
          renewedYears: 6,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-52-102(1)'),
        confidence: 'known',
        note: {
          en: 'The lien lasts six years from entry of the judgment. It goes on only if the judgment is revived and a new transcript is recorded.',
          es: 'El gravamen dura seis años desde el registro del fallo. Solo continúa si el fallo se revive y se inscribe una nueva transcripción.',
        },
        value: {
          document: {
            en: 'Certified transcript of judgment',
            es: 'Transcripción certificada del fallo (Certified transcript of judgment)',
          },
          where: {
            en: 'county clerk and recorder where the land is',
            es: 'registro del condado (county clerk and recorder) donde está el inmueble',
          },
          years: 6,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'C.R.C.P. 58(b), 358',
          'https://casetext.com/rule/colorado-court-rules/colorado-rules-of-civil-procedure/chapter-6-judgment/rule-58-entry-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The rule makes filing the duty of the creditor but sets no number of days. A debtor who has paid can ask the court to mark the judgment satisfied.',
          es: 'La regla obliga al acreedor a presentarla, pero no fija un número de días. El deudor que ya pagó puede pedir al tribunal que marque el fallo como pagado.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum, but the court can make the creditor file it or enter the satisfaction itself.',
            es: 'No hay una suma fija, pero el tribunal puede obligar al acreedor a presentarla o registrar el pago por sí mismo.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'C.R.C.P. 515(d)',
          'https://casetext.com/rule/colorado-court-rules/colorado-rules-of-procedure-for-small-claims-courts/chapter-26-the-colorado-rules-of-procedure-for-small-claims-courts/rule-515-default-and-judgment',
        ),
        confidence: 'known',
        note: {
          en: 'Act at once, and check the 30-day limit with the clerk.',
          es: 'Actúe de inmediato y verifique el límite de 30 días en la secretaría.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'For good cause, within a reasonable time and no later than 30 days after the judgment.',
            es: 'Con una buena razón, dentro de un tiempo razonable y a más tardar 30 días después del fallo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Colorado Judicial Branch Self-Help', 'https://coloradojudicial.gov/topic/128'),
        confidence: 'secondary',
        value: {
          selfHelp: 'https://coloradojudicial.gov/topic/128',
          forms: 'https://www.coloradojudicial.gov/self-help-forms',
        },
      },
    ]),
  },
}
