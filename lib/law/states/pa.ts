// Pennsylvania: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const pennsylvania: Jurisdiction = {
  code: 'PA',
  name: { en: 'Pennsylvania', es: 'Pensilvania' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2010-01-01',
        cite: cite('42 Pa.C.S. §§ 1123, 1515'),
        confidence: 'known',
        note: {
          en: 'There is no separate small-claims court. Philadelphia Municipal Court has its own rules.',
          es: 'No hay un tribunal aparte de reclamos menores. El Tribunal Municipal de Filadelfia tiene sus propias reglas.',
        },
        value: {
          court: {
            en: 'Magisterial District Court (Philadelphia: Municipal Court)',
            es: 'Tribunal de Distrito Magisterial (en Filadelfia, Tribunal Municipal)',
          },
          limitCents: cents(12_000),
          limitNote: {
            en: 'Not counting interest and costs.',
            es: 'Sin contar intereses ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P.M.D.J. 1002'),
        confidence: 'known',
        note: {
          en: "An appeal is a new hearing in the court of common pleas. For possession of a home there are only 10 days. A tenant's or debtor's appeal usually stops collection.",
          es: 'La apelación es una nueva audiencia en el tribunal de primera instancia (court of common pleas). Si se trata de la posesión de una vivienda, solo hay 10 días. La apelación del inquilino o del deudor suele detener el cobro.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Pa.R.Civ.P.M.D.J. 402(A)',
          'https://regulations.justia.com/states/pennsylvania/title-246/part-i/chapter-400/rule-402',
        ),
        confidence: 'verified',
        note: {
          en: 'The request for an order of execution cannot be filed before 30 days, nor more than 5 years, after entry.',
          es: 'La solicitud de una orden de ejecución no se puede presentar antes de 30 días, ni después de 5 años, desde el registro.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the magisterial district judge enters the judgment',
            es: 'el juez de distrito magisterial registra el fallo',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1974-01-30',
        cite: cite('42 Pa.C.S. § 8101; 41 P.S. § 202'),
        confidence: 'known',
        note: {
          en: 'Simple interest from the judgment. Whether a contract rate goes on after judgment depends on the words of the contract.',
          es: 'Interés simple desde el fallo. Que la tasa de un contrato siga después del fallo depende de lo que diga el contrato.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 6 },
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
        cite: cite('Pa.R.Civ.P.M.D.J. 402; 42 Pa.C.S. §§ 5526, 5529; Pa.R.Civ.P. 3025-3032'),
        confidence: 'known',
        note: {
          en: 'Once the judgment is in common pleas, personal property can be reached for 20 years, but a lien on land ends after 5 years unless it is revived.',
          es: 'Una vez que el fallo está en el tribunal de primera instancia (court of common pleas), se pueden tomar bienes muebles durante 20 años, pero el gravamen sobre un inmueble termina a los 5 años si no se reactiva.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Ask to revive it, or enter the judgment in the court of common pleas and revive the lien every 5 years by writ of revival.',
            es: 'Pida que se reactive, o registre el fallo en el tribunal de primera instancia (court of common pleas) y reactive el gravamen cada 5 años con una orden de reactivación (writ of revival).',
          },
          window: {
            words: { en: 'before each 5 years end', es: 'antes de que terminen cada 5 años' },
          },
          renewedYears: 5,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. §§ 4303, 5526; Pa.R.Civ.P.M.D.J. 402(D)'),
        confidence: 'known',
        note: {
          en: 'A judgment does not bind land until it is entered with the prothonotary. Property that spouses own together by the entireties is not reached by a judgment against only one of them.',
          es: 'El fallo no afecta inmuebles hasta que se registra ante el prothonotary. Lo que los esposos tienen juntos en propiedad conyugal (tenancy by the entireties) no responde por un fallo contra uno solo.',
        },
        value: {
          document: {
            en: 'Certified copy (transcript) of the magisterial judgment',
            es: 'Copia certificada (transcript) del fallo del juez magisterial',
          },
          where: {
            en: 'prothonotary of the court of common pleas, in each county',
            es: 'secretaría (prothonotary) del tribunal de primera instancia (court of common pleas), en cada condado',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '42 Pa.C.S. § 8104; Pa.R.Civ.P.M.D.J. 341, 342',
          'https://cetient.com/case/9746728/key-savings-and-loan-assn-v-louis-john-inc',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The duty starts with a written request and an offer to pay the fee. The law used to give 30 days; check the 90 days in Rule 341. The debtor recovers the penalty by a supplementary action in the same court.',
          es: 'La obligación empieza con una petición por escrito y la oferta de pagar la cuota. La ley daba antes 30 días; verifique los 90 días en la Regla 341. El deudor cobra la multa con una acción suplementaria en el mismo tribunal.',
        },
        value: {
          document: {
            en: 'Entry of satisfaction',
            es: 'Registro del pago del fallo (entry of satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 90, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: {
            en: "service of the debtor's written request",
            es: 'la notificación de la petición por escrito del deudor',
          },
          penalty: {
            en: '1% of the original judgment for each day late, at least $250 and at most half of the judgment.',
            es: '1% del fallo original por cada día de atraso, mínimo $250 y máximo la mitad del fallo.',
          },
          penaltyCents: cents(250),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P.M.D.J. 1002, 1009'),
        confidence: 'known',
        note: {
          en: "A late appeal (nunc pro tunc) is allowed only for fraud or a breakdown in the court's process. Philadelphia Municipal Court does hear requests to open a default.",
          es: 'Una apelación tardía (nunc pro tunc) se permite solo por fraude o por una falla en el trámite del tribunal. El Tribunal Municipal de Filadelfia sí recibe peticiones para reabrir un fallo en rebeldía.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'A magisterial district court cannot reopen a default. Appeal to common pleas within 30 days for a new hearing, or file a writ of certiorari within 30 days for bad service or lack of power. If the court had no power over the person or the subject, there is no time limit.',
            es: 'El tribunal de distrito magisterial no puede reabrir un fallo en rebeldía. Apele dentro de 30 días al tribunal de primera instancia (court of common pleas) para tener una nueva audiencia, o presente dentro de 30 días un recurso de certiorari por mala notificación o falta de autoridad. Si el tribunal no tenía autoridad sobre la persona o el asunto, no hay límite de tiempo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Unified Judicial System of Pennsylvania'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.pacourts.us/learn/',
          forms: 'https://www.pacourts.us/forms/for-the-public',
        },
      },
    ]),
  },
}
