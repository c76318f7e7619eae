// Washington: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const washington: Jurisdiction = {
  code: 'WA',
  name: { en: 'Washington', es: 'Washington' },
  timeZone: 'America/Los_Angeles',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2019-07-28',
        cite: cite('RCW 12.40.010', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Collection agencies and others who bought a claim may not use small claims at all.',
          es: 'Las agencias de cobro y otros que compraron un reclamo no pueden usar reclamos menores.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Department',
            es: 'Tribunal de Distrito, Departamento de Reclamos Menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: '$10,000 for a claim by a person; $5,000 for a claim by a business or another plaintiff.',
            es: '$10,000 si demanda una persona; $5,000 si demanda un negocio u otro demandante.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 12.40.120, 12.36.020', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The appeal goes to Superior Court. It needs a filing fee and a bond of twice the judgment, and must be served and filed within the 30 days.',
          es: 'La apelación va al Tribunal Superior. Hay que pagar una tarifa y una fianza del doble del fallo, y notificarla y presentarla dentro de los 30 días.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'depends',
          byWords: {
            en: 'Either side, with two exceptions. Nobody may appeal if the claim was under $250. The side that chose small claims may not appeal if it claimed under $1,000.',
            es: 'Cualquiera de las partes, con dos excepciones. Nadie puede apelar si el reclamo era de menos de $250. La parte que eligió reclamos menores no puede apelar si reclamó menos de $1,000.',
          },
          runsFrom: 'entered',
          runsFromWords: { en: 'the day the judgment was given', es: 'el día en que se dictó el fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: '2020-06-11',
        cite: cite('RCW 12.40.105(2)', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Garnishment, execution and a Superior Court lien may start only if the judgment is unpaid 30 days after entry. Some county pages still show the older rule, which let collection start at once.',
          es: 'El embargo, la ejecución y el gravamen en el Tribunal Superior solo pueden empezar si el fallo sigue sin pagarse 30 días después de su registro. Algunas páginas de condados todavía muestran la regla anterior, que permitía cobrar de inmediato.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered on the district court docket',
            es: 'el fallo se registra en el libro del tribunal de distrito',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 4.56.110, 19.52.020', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Find the class of your judgment: 9% for consumer debt (a person who bought for personal, family or household use; medical debt too), the contract rate if the judgment states it, a rate set by the month of entry for injury, fraud and other wrongs, and otherwise 12%. The general rate is the greater of 12% or 4 points over the 26-week Treasury bill rate; in practice it is 12%.',
          es: 'Vea de qué clase es su fallo: 9% para deudas de consumo (de una persona que compró para uso personal, familiar o del hogar; también las deudas médicas), la tasa del contrato si el fallo la indica, una tasa según el mes del registro para lesiones, fraude y otros daños, y 12% en los demás casos. La tasa general es la mayor entre 12% y 4 puntos más que la tasa de las letras del Tesoro a 26 semanas; en la práctica es 12%.',
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
                en: 'Unpaid consumer debt of a person, medical debt included, judgment entered since July 28, 2019 (unless the judgment states a contract rate)',
                es: 'Deuda de consumo no pagada de una persona, incluida la deuda médica, con fallo registrado desde el 28 de julio de 2019 (salvo que el fallo indique la tasa de un contrato)',
              },
              when: {
                debtKinds: ['consumer', 'medical'],
                debtorKinds: ['person'],
                enteredFrom: '2019-07-28',
              },
              rate: { kind: 'fixed', annualPercent: 9 },
              cite: cite(
                'RCW 4.56.110(5), 6.01.060(2); Laws of 2019, ch. 371',
                'https://github.com/hazardos-ai/wa-law-scraper',
              ),
            },
            {
              applies: {
                en: 'Injury, fraud or other wrong (tort), judgment against a person or business: the prime rate in the month before entry plus 2 points (8.75% when the prime rate is 6.75%)',
                es: 'Lesiones, fraude u otro daño (tort), fallo contra una persona o un negocio: la tasa preferencial (prime) del mes anterior al registro más 2 puntos (8.75% cuando la tasa preferencial es 6.75%)',
              },
              when: { debtKinds: ['injury', 'fraud'], debtorKinds: ['person', 'business'] },
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'The prime rate published on the first business day of the month before entry, plus 2 points. It does not change afterward.',
                  es: 'La tasa preferencial (prime) publicada el primer día hábil del mes anterior al registro, más 2 puntos. Después no cambia.',
                },
              },
              cite: cite('RCW 4.56.110(3)(b)', 'https://github.com/hazardos-ai/wa-law-scraper'),
            },
            {
              applies: {
                en: 'Injury, fraud or other wrong (tort), judgment against a public agency: the 26-week Treasury bill rate in the month before entry plus 2 points',
                es: 'Lesiones, fraude u otro daño (tort), fallo contra un organismo público: la tasa de las letras del Tesoro a 26 semanas del mes anterior al registro más 2 puntos',
              },
              when: { debtKinds: ['injury', 'fraud'], debtorKinds: ['government'] },
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'The 26-week Treasury bill rate (coupon equivalent) at the first auction of the month before entry, plus 2 points.',
                  es: 'La tasa de las letras del Tesoro a 26 semanas (rendimiento equivalente a cupón) en la primera subasta del mes anterior al registro, más 2 puntos.',
                },
              },
              cite: cite('RCW 4.56.110(3)(a)', 'https://github.com/hazardos-ai/wa-law-scraper'),
            },
            {
              applies: {
                en: 'Private student loan: the prime rate in the month before entry plus 2 points (8.75% when the prime rate is 6.75%), unless the judgment states a contract rate',
                es: 'Préstamo estudiantil privado: la tasa preferencial (prime) del mes anterior al registro más 2 puntos (8.75% cuando la tasa preferencial es 6.75%), salvo que el fallo indique la tasa de un contrato',
              },
              when: null,
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'The prime rate published on the first business day of the month before entry, plus 2 points.',
                  es: 'La tasa preferencial (prime) publicada el primer día hábil del mes anterior al registro, más 2 puntos.',
                },
              },
              cite: cite('RCW 4.56.110(4)', 'https://github.com/hazardos-ai/wa-law-scraper'),
            },
            {
              applies: {
                en: 'Written contract that sets a rate until paid, if the judgment states that rate: the contract rate',
                es: 'Contrato escrito que fija una tasa hasta el pago, si el fallo indica esa tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('RCW 4.56.110(1)', 'https://github.com/hazardos-ai/wa-law-scraper'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.17.020, 4.56.210', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'There is one extension, for 20 years in all. Once the judgment is transcribed to Superior Court, the district court judgment itself cannot be extended, and the years run from that filing.',
          es: 'Hay una sola extensión, para 20 años en total. Cuando el fallo se transcribe al Tribunal Superior, el fallo del tribunal de distrito ya no se puede extender, y los años corren desde esa presentación.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Ask the court that entered it for an order granting 10 more years.',
            es: 'Pida al tribunal que registró el fallo una orden que conceda 10 años más.',
          },
          window: {
            words: {
              en: 'within the 90 days before the 10 years end',
              es: 'dentro de los 90 días antes de que terminen los 10 años',
            },
            opens: { before: 'expires', period: { count: 90, unit: 'days' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 12.40.105(4), 4.56.190', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Allowed once the judgment is 30 days unpaid. On a homestead the lien reaches only the value above the exemption, and the judgment must be recorded with the county auditor.',
          es: 'Se permite cuando el fallo lleva 30 días sin pagarse. En una vivienda protegida (homestead), el gravamen solo alcanza el valor por encima de la exención, y hay que inscribir el fallo con el auditor del condado.',
        },
        value: {
          document: {
            en: 'Transcript or certified copy of the district court judgment',
            es: 'Transcripción (transcript) o copia certificada (certified copy) del fallo del tribunal de distrito',
          },
          where: {
            en: 'clerk of the Superior Court of the county (lien docket)',
            es: 'secretaría del Tribunal Superior del condado (registro de gravámenes)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 12.40.130, 4.56.100', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The duty to file has no number of days. If the judgment was taken to Superior Court, the signatures must be acknowledged like a deed.',
          es: 'El deber de presentarla no tiene un número de días. Si el fallo se llevó al Tribunal Superior, las firmas deben certificarse como en una escritura.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. In small claims, the person who paid may file the notice of satisfaction with every court where the judgment was filed.',
            es: 'No hay una suma fija. En reclamos menores, quien pagó puede presentar el aviso de pago en cada tribunal donde se presentó el fallo.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 12.40.120; CRLJ 55, 60'),
        confidence: 'known',
        note: {
          en: 'The statute sends a party who missed the small claims hearing to the ordinary district court rules.',
          es: 'La ley remite a la parte que faltó a la audiencia de reclamos menores a las reglas ordinarias del tribunal de distrito.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion under the district court civil rules within a reasonable time, and within one year for mistake, excusable neglect, new evidence or fraud. A void judgment can be set aside at any time.',
            es: 'Presente una petición según las reglas civiles del tribunal de distrito dentro de un tiempo razonable, y dentro de un año por error, descuido excusable, pruebas nuevas o fraude. Un fallo nulo se puede anular en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CRLJ 60(a)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The district court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side.',
            es: 'El tribunal de distrito puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Washington Courts, Court Forms'),
        confidence: 'known',
        note: {
          en: 'The garnishment and exemption forms are on the court forms page.',
          es: 'Los formularios de embargo y de exenciones están en la página de formularios de los tribunales.',
        },
        value: {
          selfHelp: null,
          forms: 'https://www.courts.wa.gov/forms/',
        },
      },
    ]),
  },
}
