// Vermont: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const vermont: Jurisdiction = {
  code: 'VT',
  name: { en: 'Vermont', es: 'Vermont' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2007-07-01',
        cite: cite('12 V.S.A. § 5531 (2007, No. 39)'),
        confidence: 'verified',
        note: {
          en: 'The limit rose to $10,000 between mid-2022 and the end of 2023. We did not find the day.',
          es: 'El límite subió a $10,000 entre mediados de 2022 y el final de 2023. No encontramos el día.',
        },
        value: {
          court: {
            en: 'Superior Court, Civil Division (small claims)',
            es: 'Tribunal Superior, División Civil (reclamos menores)',
          },
          limitCents: cents(5_000),
          limitNote: null,
        },
      },
      {
        from: '2024-01-01',
        cite: cite('12 V.S.A. § 5531', 'https://legislature.vermont.gov/statutes/fullchapter/12/187'),
        confidence: 'verified',
        note: {
          en: 'The limit rose from $5,000 between mid-2022 and the end of 2023; we count it from January 1, 2024. If the claim is over $3,500, the defendant may ask for a judge.',
          es: 'El límite era de $5,000 y subió entre mediados de 2022 y el final de 2023; lo contamos desde el 1 de enero de 2024. Si el reclamo es de más de $3,500, el demandado puede pedir un juez.',
        },
        value: {
          court: {
            en: 'Superior Court, Civil Division (small claims)',
            es: 'Tribunal Superior, División Civil (reclamos menores)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Only $5,000 for debts from consumer credit or medical care. Only claims for money.',
            es: 'Solo $5,000 para deudas de crédito al consumidor o de atención médica. Solo reclamos de dinero.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 10; 12 V.S.A. § 5538',
          'https://d1tvxue8o4w0fl.cloudfront.net/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-10-appeals',
        ),
        confidence: 'verified',
        note: {
          en: 'Another judge of the Civil Division decides the appeal on the record, and only on questions of law.',
          es: 'Otro juez de la División Civil decide la apelación con el expediente, y solo sobre cuestiones de derecho.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment; after a default, the day the judgment is served on the defendant',
            es: 'el registro del fallo; si fue en rebeldía, el día en que el fallo se notifica al demandado',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 10(b)',
          'https://d1tvxue8o4w0fl.cloudfront.net/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-10-appeals',
        ),
        confidence: 'verified',
        note: {
          en: 'The judgment is on hold for the 30 days and during an appeal. After a default, count the 30 days from the day the judgment was served on the defendant, not from entry. Wages can be taken only once the judgment is final.',
          es: 'El fallo queda suspendido durante los 30 días y durante una apelación. Si fue en rebeldía, cuente los 30 días desde que el fallo se notificó al demandado, no desde el registro. El salario solo se puede embargar cuando el fallo es definitivo.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered; after a default, when it is served on the defendant',
            es: 'se registra el fallo; si fue en rebeldía, cuando se notifica al demandado',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '9 V.S.A. § 41a(a); 12 V.S.A. § 2903(c)',
          'https://instalawyer.io/laws/vermont-statutes/2903-duration-and-effectiveness',
        ),
        confidence: 'verified',
        note: {
          en: 'The rate is 12% a year, a long-standing rate.',
          es: 'La tasa es 12% al año y rige desde hace mucho tiempo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
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
        cite: cite(
          '12 V.S.A. §§ 506, 2681(b)',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The renewed judgment may include the costs, fees and interest since the first one.',
          es: 'El fallo renovado puede incluir las costas, los honorarios y los intereses desde el primero.',
        },
        value: {
          years: 8,
          renewable: true,
          renewHow: {
            en: 'File a new complaint on the judgment (in small claims court for a small claims judgment).',
            es: 'Presente una nueva demanda basada en el fallo (en reclamos menores, si el fallo es de reclamos menores).',
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
        cite: cite('12 V.S.A. §§ 2901, 2903, 2904', 'https://legislature.vermont.gov/statutes/fullchapter/12/113'),
        confidence: 'verified',
        note: {
          en: 'If the judgment is still unpaid 30 days after recording, the lien can be foreclosed. A renewed judgment keeps its rank if the renewal complaint was recorded in time.',
          es: 'Si el fallo sigue sin pagarse 30 días después de la inscripción, el gravamen se puede ejecutar. El fallo renovado conserva su lugar si la demanda de renovación se inscribió a tiempo.',
        },
        value: {
          document: {
            en: 'Copy of the judgment with the date it became final, certified by the clerk',
            es: 'Copia del fallo con la fecha en que quedó firme, certificada por la secretaría (certified copy of the judgment)',
          },
          where: {
            en: "town clerk's land records of each town where the land is",
            es: 'registro de tierras de la secretaría municipal (town clerk) de cada pueblo donde está el inmueble',
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
          '12 V.S.A. § 2905; 27 V.S.A. § 464',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
        ),
        confidence: 'known',
        note: {
          en: 'The duty to discharge the lien is in § 2905. Check the 30 days and the damages in § 464. The creditor must also tell an employer at once, in writing, to stop withholding pay.',
          es: 'El deber de cancelar el gravamen está en el § 2905. Confirme los 30 días y los daños en el § 464. El acreedor también debe avisar de inmediato y por escrito al empleador que deje de retener el salario.',
        },
        value: {
          document: {
            en: 'Discharge of the judgment lien, acknowledged like a mortgage discharge',
            es: 'Cancelación del gravamen del fallo (discharge of the judgment lien), firmada con las formalidades de la cancelación de una hipoteca',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'The creditor is liable as for failing to discharge a mortgage (27 V.S.A. § 464).',
            es: 'El acreedor responde igual que quien no cancela una hipoteca (27 V.S.A. § 464).',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 3, 10',
          'https://d1tvxue8o4w0fl.cloudfront.net/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-10-appeals',
        ),
        confidence: 'uncertain',
        note: {
          en: 'We read the time to appeal, but not the rule on setting aside a default. Ask the clerk how long you have.',
          es: 'Leímos el plazo para apelar, pero no la regla para anular un fallo en rebeldía. Pregunte en la secretaría cuánto tiempo tiene.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: {
            en: 'service of the default judgment on the defendant',
            es: 'la notificación del fallo en rebeldía al demandado',
          },
          form: null,
          rule: {
            en: 'File a motion to set aside the default, or appeal within 30 days of being served with the judgment.',
            es: 'Presente una petición para anular el fallo en rebeldía, o apele dentro de los 30 días de que le notifiquen el fallo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Vermont Judiciary, Self-Help'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.vermontjudiciary.org/self-help',
          forms: 'https://www.vermontjudiciary.org/court-forms',
        },
      },
    ]),
  },
}
