// Massachusetts: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const massachusetts: Jurisdiction = {
  code: 'MA',
  name: { en: 'Massachusetts', es: 'Massachusetts' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 218, § 21', 'https://civilcase.com/small-claims/massachusetts'),
        confidence: 'secondary',
        note: {
          en: 'A clerk-magistrate usually decides these cases.',
          es: 'Estos casos los decide por lo general un secretario con funciones de juez (clerk-magistrate).',
        },
        value: {
          court: {
            en: 'District Court, Boston Municipal Court or Housing Court, small claims session',
            es: 'Tribunal de Distrito, Tribunal Municipal de Boston o Tribunal de Vivienda, sesión de reclamos menores',
          },
          limitCents: cents(7_000),
          limitNote: {
            en: 'No cap for property damage from a motor vehicle. Multiple damages set by a statute can go over the limit. Up to $15,000 for some municipal plaintiffs.',
            es: 'Sin tope para daños a bienes causados por un vehículo. Los daños múltiples que fija una ley pueden pasar del límite. Hasta $15,000 para algunos demandantes municipales.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 218, § 23', 'https://civilcase.com/small-claims/massachusetts'),
        confidence: 'secondary',
        note: {
          en: 'Only the defendant (or a plaintiff who lost on a counterclaim) may appeal, to a judge or a jury of six. The plaintiff gave up the right to appeal by choosing small claims.',
          es: 'Solo puede apelar el demandado (o el demandante respecto de una contrademanda), ante un juez o un jurado de seis personas. El demandante renunció a apelar al elegir reclamos menores.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'defendant',
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the day the defendant receives notice of the judgment',
            es: 'el día en que el demandado recibe el aviso del fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mass. Gen. Laws ch. 235, § 16; Mass. Unif. Small Claims R. 7A',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-7a-payment-hearing-required',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Since February 3, 2025, the court may not order payment without a payment hearing. If the defendant did not come to court, that hearing is set for about 30 days after the judgment. Check with the clerk the exact day an execution may issue.',
          es: 'Desde el 3 de febrero de 2025, el tribunal no puede ordenar el pago sin una audiencia de pago. Si el demandado no se presentó, esa audiencia se fija para unos 30 días después del fallo. Confirme en la secretaría el día exacto en que se puede emitir una orden de ejecución.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the defendant gets notice of the judgment. Collection is on hold until the time to appeal ends',
            es: 'el demandado recibe el aviso del fallo. El cobro queda suspendido hasta que termine el plazo para apelar',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2000-01-01',
        cite: cite(
          'Mass. Gen. Laws ch. 231, §§ 6B, 6C; ch. 235, § 8',
          'https://malegislature.gov/PressRoom/Detail?pressReleaseId=221',
        ),
        confidence: 'uncertain',
        note: {
          en: '12% (or a lawful contract rate) was the law in 2025. A bill to cut new consumer-debt judgments to 3% passed the Senate in July 2025. We could not find whether it became law. Check the rate with the clerk.',
          es: 'En 2025 la ley fijaba el 12% (o una tasa de contrato legal). En julio de 2025 el Senado aprobó un proyecto para bajar al 3% los fallos nuevos por deudas de consumo. No pudimos confirmar si llegó a ser ley. Confirme la tasa en la secretaría.',
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
                en: 'Judgment on a contract that states its own lawful rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa legal: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Mass. Gen. Laws ch. 231, § 6C'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 260, § 20; ch. 235, § 17'),
        confidence: 'known',
        note: {
          en: 'A judgment is presumed paid after 20 years. A pending bill would shorten this to 10 years for consumer debts.',
          es: 'Después de 20 años se presume que el fallo está pagado. Un proyecto de ley pendiente bajaría ese plazo a 10 años para las deudas de consumo.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment before it is presumed paid.',
            es: 'Presente una nueva demanda basada en el fallo antes de que se presuma pagado.',
          },
          window: { words: { en: 'before the 20 years run out', es: 'antes de que terminen los 20 años' } },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 236, §§ 4, 49A'),
        confidence: 'known',
        note: {
          en: 'A sheriff or constable records the execution. The levy ends after 6 years unless the land is sold or the levy is extended. The homestead protection comes first.',
          es: 'Un alguacil o un oficial (constable) inscribe la orden de ejecución. El embargo termina a los 6 años, salvo que el inmueble se venda o el embargo se prorrogue. La protección de la vivienda va primero.',
        },
        value: {
          document: {
            en: 'Execution, levied and suspended, with a copy recorded',
            es: 'Orden de ejecución trabada y suspendida, con copia inscrita (Execution, levied and suspended)',
          },
          where: {
            en: 'Registry of Deeds for the district where the land is',
            es: 'registro de escrituras (Registry of Deeds) del distrito donde está el inmueble',
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
          'Mass. Unif. Small Claims R. 9(e), (f)',
          'https://www.mass.gov/service-details/information-about-small-claims-payment-orders-and-hearings',
        ),
        confidence: 'verified',
        note: {
          en: 'Any written notice with the docket number will do, within 10 days of full payment.',
          es: 'Sirve cualquier aviso por escrito que lleve el número del caso, dentro de los 10 días siguientes al pago total.',
        },
        value: {
          document: {
            en: 'Acknowledgment of Satisfaction of Judgment',
            es: 'Reconocimiento de Pago del Fallo (Acknowledgment of Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 10, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If it is not filed, the defendant may ask the court to find that the judgment is satisfied.',
            es: 'Si no se presenta, el demandado puede pedir al tribunal que declare pagado el fallo.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mass. Unif. Small Claims R. 8',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-8-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        note: {
          en: "Ask the clerk's office for its motion form. Explain both why you were absent and what your defense is.",
          es: 'Pida en la secretaría su formulario de petición. Explique por qué faltó y cuál es su defensa.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
          form: null,
          rule: {
            en: 'Within one year the court may cancel a default judgment for any cause it finds sufficient, after notice to the other side. A party who never got actual notice of the claim and the trial date may ask at any time.',
            es: 'Dentro de un año, el tribunal puede anular un fallo en rebeldía por cualquier motivo que considere suficiente, previo aviso a la otra parte. Quien nunca recibió aviso real del reclamo y de la fecha del juicio puede pedirlo en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mass. Unif. Small Claims R. 8',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-8-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          rule: {
            en: 'Either side may ask the small claims court to change the judgment for any cause the court finds sufficient, such as a mistake, within one year of its date and with notice to the other side. The other civil rules do not apply in small claims.',
            es: 'Cualquiera de las partes puede pedir al tribunal de reclamos menores que modifique el fallo por cualquier motivo que este considere suficiente, como un error, dentro de un año de su fecha y con aviso a la otra parte. Las demás reglas civiles no se aplican en reclamos menores.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Massachusetts Trial Court (Mass.gov)',
          'https://www.mass.gov/service-details/information-about-small-claims-payment-orders-and-hearings',
        ),
        confidence: 'verified',
        note: {
          en: 'The page explains payment hearings, income that cannot be taken, and the paper that says a judgment is paid.',
          es: 'La página explica las audiencias de pago, los ingresos que no se pueden tomar y la constancia de pago del fallo.',
        },
        value: {
          selfHelp: 'https://www.mass.gov/service-details/information-about-small-claims-payment-orders-and-hearings',
          forms: null,
        },
      },
    ]),
  },
}
