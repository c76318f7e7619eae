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
    satisfaction: checked('today', '2026-11-22', [
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
          signing: {
            before: 'notary',
            always: false,
            note: {
              en: 'In small claims a signed paper is filed. If the judgment was taken to Superior Court, it is acknowledged as a deed is.',
              es: 'En reclamos menores se presenta un escrito firmado. Si el fallo se llevó al Tribunal Superior, se reconoce como una escritura.',
            },
          },
          partial: {
            en: 'A satisfaction says whether it is full or partial, and names the parties, the amount or type, the case number and the date of entry.',
            es: 'La constancia dice si es total o parcial, e indica las partes, la cantidad o el tipo, el número del caso y la fecha del registro.',
          },
          lienRelease: {
            en: 'Where the judgment stands in another county, a certificate of the clerk that satisfaction was entered may be filed there.',
            es: 'Si el fallo está en otro condado, se puede presentar allí un certificado de la secretaría de que el pago se anotó.',
          },
          motion: {
            en: 'If the creditor does not file, the person who paid may file the notice of satisfaction in every court where the judgment was filed.',
            es: 'Si el acreedor no la presenta, quien pagó puede presentar el aviso de pago en cada tribunal donde se presentó el fallo.',
          },
          sources: {
            signing: {
              cite: cite(
                'RCW 4.56.100',
                'https://lawfilesext.leg.wa.gov/Biennium/1993-94/Htm/Bills/Senate%20Bills/5449.E.htm',
              ),
              confidence: 'secondary',
            },
            partial: {
              cite: cite(
                'RCW 4.56.100',
                'https://lawfilesext.leg.wa.gov/Biennium/1993-94/Htm/Bills/Senate%20Bills/5449.E.htm',
              ),
              confidence: 'secondary',
            },
            lienRelease: {
              cite: cite(
                'RCW 4.56.100',
                'https://lawfilesext.leg.wa.gov/Biennium/1993-94/Htm/Bills/Senate%20Bills/5449.E.htm',
              ),
              confidence: 'secondary',
            },
            motion: {
              cite: cite(
                'RCW 12.40.130',
                'https://getpocketlaw.com/law/state_west_virginia/section-12-40-130-satisfaction-of-judgment-filing_8fa48d238fc1',
              ),
              confidence: 'verified',
            },
          },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.17.130'),
        confidence: 'known',
        note: {
          en: "No filing creates a lien on belongings; the sheriff's levy does.",
          es: 'Ningún registro crea un gravamen sobre los bienes muebles; lo crea el embargo del alguacil.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          where: { en: 'levy by the sheriff', es: 'embargo por el alguacil (sheriff)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.27.150, 6.27.350', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The writ must say which kind of debt it is for. Medical debt counts as consumer debt (RCW 6.01.060).',
          es: 'La orden debe decir de qué clase de deuda se trata. La deuda médica cuenta como deuda de consumo (RCW 6.01.060).',
        },
        value: {
          limits: [
            {
              label: {
                en: '20% of disposable pay (consumer debt)',
                es: '20% del salario disponible (deuda de consumo)',
              },
              when: { debtKinds: ['consumer', 'medical'] },
              take: { kind: 'percent', of: 'disposable', percent: 20 },
            },
            {
              label: {
                en: 'what is above 35 hours at the state minimum wage (consumer debt)',
                es: 'lo que pase de 35 horas al salario mínimo del estado (deuda de consumo)',
              },
              when: { debtKinds: ['consumer', 'medical'] },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 35, wage: 'state' }, percent: 100 },
            },
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 35 hours at the federal minimum wage',
                es: 'lo que pase de 35 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 35, wage: 'federal' }, percent: 100 },
            },
          ],
          rule: {
            en: 'Ordinary judgments: 75% of disposable pay or 35 times the federal minimum wage ($253.75 a week) is safe, whichever is more. Consumer debt: 80% or 35 times the state minimum wage ($599.55 a week in 2026), whichever is more. Private student loans: 85% or 50 times the highest minimum wage in the state.',
            es: 'Fallos ordinarios: está protegido el 75% del salario disponible o 35 veces el salario mínimo federal ($253.75 a la semana), lo que sea mayor. Deuda de consumo: el 80% o 35 veces el salario mínimo del estado ($599.55 a la semana en 2026), lo que sea mayor. Préstamos estudiantiles privados: el 85% o 50 veces el salario mínimo más alto del estado.',
          },
          process: {
            en: 'The clerk or an attorney issues a writ of garnishment for a continuing lien on earnings. It is served on the employer, with exemption papers for the debtor.',
            es: 'La secretaría o un abogado emite una orden de embargo con gravamen continuo sobre el salario (writ of garnishment). Se notifica al empleador, con los papeles de exención para el deudor.',
          },
          continuous: true,
          durationDays: 60,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2025-07-01',
        cite: cite(
          'RCW 6.15.010(1)(d)(iii), 6.27.100',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=WAB00023341&billsummary_session=2025-2026&billsummary_state=wa',
        ),
        confidence: 'secondary',
        note: {
          en: 'These amounts were due to end on July 1, 2025. An act of 2025 (SB 5651) kept them from that day and ties them to prices every three years, first in 2027.',
          es: 'Estas sumas debían terminar el 1 de julio de 2025. Una ley de 2025 (SB 5651) las mantuvo desde ese día y las ajusta a los precios cada tres años, la primera vez en 2027.',
        },
        value: {
          automaticCents: cents(500),
          rule: {
            en: "The bank must leave $500 in all accounts together ($1,000 if it knows the account is a couple's). For consumer debt or a private student loan it must leave $1,000 ($2,000 for a couple). By claiming, the debtor can protect up to $2,000 (consumer debt) or $2,500 (student loan).",
            es: 'El banco debe dejar $500 en todas las cuentas juntas ($1,000 si sabe que la cuenta es de una pareja). Para deuda de consumo o un préstamo estudiantil privado debe dejar $1,000 ($2,000 para una pareja). Si lo reclama, el deudor puede proteger hasta $2,000 (deuda de consumo) o $2,500 (préstamo estudiantil).',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2021-05-12',
        cite: cite('RCW 6.13.030', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The amount is for the household; spouses do not double it. The county median comes from the Washington Center for Real Estate Research.',
          es: 'La suma es por hogar; los esposos no la duplican. La mediana del condado viene del centro de estudios inmobiliarios del estado (Washington Center for Real Estate Research).',
        },
        value: {
          cents: cents(125_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: "$125,000, or the county's median sale price of a single-family home in the year before, whichever is more. So in most counties the amount is far above $125,000. It is automatic for a home the owner lives in.",
            es: '$125,000, o la mediana del precio de venta de una casa unifamiliar en el condado el año anterior, lo que sea mayor. Así, en la mayoría de los condados la suma es mucho más de $125,000. Es automática para la vivienda en que vive el dueño.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.15.010 (before July 23, 2023)'),
        confidence: 'verified',
        value: {
          cents: cents(3250),
          isUnlimited: false,
          rule: {
            en: 'A motor vehicle, up to $3,250 in value.',
            es: 'Un vehículo de motor, hasta $3,250 de valor.',
          },
        },
      },
      {
        from: '2023-07-23',
        cite: cite('RCW 6.15.010(1)(d)(iv)', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The amount was $3,250 until July 2023. Spouses may put their two amounts on one car.',
          es: 'La suma era $3,250 hasta julio de 2023. Los esposos pueden usar sus dos sumas en un mismo auto.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'A motor vehicle, up to $15,000 in value for each debtor.',
            es: 'Un vehículo de motor, hasta $15,000 de valor por cada deudor.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'RCW 6.15.010(1)(d)(ii), (iii)',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=WAB00023341&billsummary_session=2025-2026&billsummary_state=wa',
        ),
        confidence: 'uncertain',
        note: {
          en: 'This is the text for July 1, 2025. An act of that year (SB 5651) changed the section. Early drafts raised $3,000 to $6,000; summaries of the act as passed no longer say so. Check the amount with the clerk.',
          es: 'Este es el texto para el 1 de julio de 2025. Una ley de ese año (SB 5651) cambió la sección. Los primeros borradores subían los $3,000 a $6,000; los resúmenes de la ley aprobada ya no lo dicen. Confirme la suma en la secretaría.',
        },
        value: {
          cents: cents(3000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'other'],
          rule: {
            en: 'Outside bankruptcy, $3,000 of other personal property. The bank amounts are part of it, so only a limited part can be bank money. In bankruptcy, $10,000 of any personal property.',
            es: 'Fuera de la bancarrota, $3,000 de otros bienes muebles. Las sumas del banco son parte de ellos, así que solo una parte limitada puede ser dinero en el banco. En la bancarrota, $10,000 de cualquier bien mueble.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.15.010 (before July 23, 2023)'),
        confidence: 'verified',
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, instruments, materials and supplies used in a trade, up to $10,000.',
            es: 'Herramientas, instrumentos, materiales y suministros de un oficio, hasta $10,000.',
          },
        },
      },
      {
        from: '2023-07-23',
        cite: cite('RCW 6.15.010(1)(e)', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: { en: 'The amount was $10,000 until July 2023.', es: 'La suma era $10,000 hasta julio de 2023.' },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, instruments, materials and supplies used in a trade, up to $15,000 for each person.',
            es: 'Herramientas, instrumentos, materiales y suministros de un oficio, hasta $15,000 por persona.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2023-07-23',
        cite: cite('RCW 6.15.010(1)', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Since July 2023 each spouse has a separate amount, and no single item has a limit.',
          es: 'Desde julio de 2023 cada esposo tiene su propia suma, y ningún objeto tiene un límite aparte.',
        },
        value: {
          cents: cents(6500),
          isUnlimited: false,
          rule: {
            en: 'Household goods, appliances, furniture, yard equipment, food and fuel, up to $6,500 for each person. Also a phone, a computer and a printer; clothing, with furs and jewelry up to $3,500; books and media up to $3,500.',
            es: 'Bienes del hogar, aparatos, muebles, equipo de jardín, comida y combustible, hasta $6,500 por persona. También un teléfono, una computadora y una impresora; ropa, con pieles y joyas hasta $3,500; libros y medios hasta $3,500.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.27.160', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The creditor has seven days to object and must set a hearing within fourteen. If the creditor does not, the money is released.',
          es: 'El acreedor tiene siete días para oponerse y debe fijar una audiencia dentro de catorce. Si no lo hace, el dinero se libera.',
        },
        value: {
          period: { count: 28, unit: 'days' },
          runsFromWords: {
            en: 'the date stated on the writ (or 21 days from late service on the bank or employer)',
            es: 'la fecha que indica la orden (o 21 días desde una notificación tardía al banco o al empleador)',
          },
          form: 'Exemption claim in RCW 6.27.140 or 6.27.160, sent with the writ',
          where: {
            en: 'the court clerk, with a copy mailed to the creditor or its lawyer',
            es: 'la secretaría del tribunal, con una copia por correo al acreedor o a su abogado',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.17.120', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: "The sheriff needs a deposit for costs. The debtor's exempt property must be left alone.",
          es: 'El alguacil pide un depósito para los gastos. Se deben respetar los bienes exentos del deudor.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          form: null,
          issuedBy: { en: 'the District Court clerk', es: 'la secretaría del Tribunal de Distrito' },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.32.010', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: "It is open on judgments of $25 or more. A debtor who was served pays the creditor's small appearance fee. No arrest warrant may be asked for over a medical debt.",
          es: 'Se puede pedir para fallos de $25 o más. El deudor notificado paga el pequeño gasto de comparecencia del acreedor. No se puede pedir una orden de arresto por una deuda médica.',
        },
        value: {
          name: {
            en: 'Supplemental proceedings (judgment debtor examination)',
            es: 'Procedimiento complementario: interrogatorio del deudor (supplemental proceedings)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.32.180', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Go to the hearing even with nothing to show.',
          es: 'Vaya a la audiencia aunque no tenga nada que mostrar.',
        },
        value: {
          rule: {
            en: 'A debtor who has no good excuse and does not come to supplemental proceedings, or does not obey an order in them, can be punished for contempt. Not paying cannot be punished.',
            es: 'El deudor que, sin buena excusa, no se presenta al procedimiento complementario o no obedece una orden dictada en él puede ser sancionado por desacato. No pagar no se puede sancionar.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.36.025, 6.36.035', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The wait is 10 days after proof of mailing is filed in Superior Court, and 14 days in District Court.',
          es: 'La espera es de 10 días después de presentar la prueba del envío en el Tribunal Superior, y de 14 días en el Tribunal de Distrito.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of a Superior Court, or of a District Court within its limit, with an affidavit of addresses. The creditor mails notice to the debtor.',
            es: 'Presente una copia autenticada en la secretaría de un Tribunal Superior, o de un Tribunal de Distrito dentro de su límite, con una declaración jurada de direcciones. El acreedor envía un aviso al deudor por correo.',
          },
          wait: { count: 10, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 12.40.100, 12.40.105', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'Ask the judge for a plan at the hearing itself.',
          es: 'Pida el plan al juez en la misma audiencia.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'If the debtor is in court when the judgment is entered and does not pay on the spot, the judge may order a payment plan. Collection starts if the judgment is still unpaid after 30 days, or the plan is broken.',
            es: 'Si el deudor está en el tribunal cuando se registra el fallo y no paga en el momento, el juez puede ordenar un plan de pagos. El cobro empieza si el fallo sigue sin pagarse después de 30 días o si no se cumple el plan.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'RCW 62A.3-515, 62A.3-520',
          'https://instalawyer.io/laws/revised-code-of-washington/62a3-520-statutory-form-for',
        ),
        confidence: 'verified',
        note: {
          en: 'Use the wording of the notice in the statute. Do not use it for a payment stopped in a fair dispute.',
          es: 'Use el texto del aviso que da la ley. No lo use para un pago detenido por una disputa legítima.',
        },
        value: {
          rule: {
            en: 'After notice of dishonor by mail and 15 days, the writer owes 12% interest and a collection cost of up to $40. In court, attorney fees are added, and $300 or three times the check, whichever is less.',
            es: 'Después de un aviso por correo de que el cheque fue rechazado y de 15 días, quien lo firmó debe 12% de interés y hasta $40 de gastos de cobro. En el tribunal se suman los honorarios de abogado y $300 o el triple del cheque, lo que sea menor.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(300),
          notice: { count: 15, unit: 'days' },
          feeCents: cents(40),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 19.16.250'),
        confidence: 'known',
        note: {
          en: 'A person who collects his or her own judgment is outside the act, but not outside the laws on harassment.',
          es: 'Quien cobra su propio fallo no está sujeto a esta ley, pero sí a las leyes contra el acoso.',
        },
        value: {
          law: {
            en: 'Washington Collection Agency Act, ch. 19.16 RCW',
            es: 'Ley de Agencias de Cobro de Washington (Washington Collection Agency Act), cap. 19.16 RCW',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'Licensed collection agencies and debt buyers face strict rules of conduct, enforced through the Consumer Protection Act.',
            es: 'Las agencias de cobro con licencia y quienes compran deudas tienen reglas estrictas de conducta, que se hacen cumplir con la Ley de Protección al Consumidor.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('RCW 49.46.020'),
        confidence: 'secondary',
        value: { hourlyCents: cents(16.66) },
      },
      {
        from: '2026-01-01',
        cite: cite('RCW 49.46.020', 'https://www.governing.com/finance/minimum-wage-rises-in-19-states'),
        confidence: 'secondary',
        note: {
          en: 'Seattle, SeaTac, Tukwila and others are higher. The state figure sets the $599.55 a week that is safe from consumer debts.',
          es: 'En Seattle, SeaTac, Tukwila y otras ciudades es más alto. De la cifra del estado salen los $599.55 a la semana protegidos en las deudas de consumo.',
        },
        value: { hourlyCents: cents(17.13) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('RCW 6.17.080', 'https://github.com/hazardos-ai/wa-law-scraper'),
        confidence: 'verified',
        note: {
          en: 'The state cannot be sued in small claims. Judgments against it are presented to the state for payment.',
          es: 'Al estado no se le puede demandar en reclamos menores. Los fallos en su contra se presentan al estado para su pago.',
        },
        value: {
          rule: {
            en: 'No execution can be issued against a county, city, town or special district. Get a certified transcript showing satisfaction from the clerk and give it to the officer who orders payments. If the officer refuses, ask a court for an order to pay (mandamus).',
            es: 'No se puede emitir una orden de ejecución contra un condado, una ciudad, un pueblo o un distrito especial. Obtenga en la secretaría una transcripción certificada que muestre el pago (certified transcript showing satisfaction) y entréguela al funcionario que ordena los pagos. Si se niega, pida al tribunal una orden de pago (mandamus).',
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
