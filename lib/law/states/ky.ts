// Kentucky: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const kentucky: Jurisdiction = {
  code: 'KY',
  name: { en: 'Kentucky', es: 'Kentucky' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 24A.230', 'https://civilcase.com/small-claims/kentucky'),
        confidence: 'secondary',
        note: {
          en: 'Lenders that charge interest, collection agencies and buyers of debts cannot file here. A party may file at most 25 claims a year.',
          es: 'No pueden presentar reclamos aquí los prestamistas que cobran intereses, las agencias de cobro ni quienes compran deudas. Cada parte puede presentar como máximo 25 reclamos al año.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(2_500),
          limitNote: {
            en: 'Not counting interest and costs. The regular District Court takes claims up to $5,000.',
            es: 'Sin contar intereses ni costas. El Tribunal de Distrito ordinario admite reclamos de hasta $5,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 24A.340', 'https://civilcase.com/small-claims/kentucky'),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to Circuit Court. It is decided on the record and is not a new trial.',
          es: 'La apelación va al Tribunal de Circuito. Se decide según el expediente y no es un nuevo juicio.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 62.01'),
        confidence: 'known',
        note: {
          en: 'No execution or garnishment issues until 10 days after entry, unless the court orders otherwise.',
          es: 'No se emite orden de ejecución ni embargo hasta 10 días después del registro, salvo que el tribunal ordene otra cosa.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1982-07-15',
        cite: cite('KRS 360.040 (before June 29, 2017)'),
        confidence: 'verified',
        note: {
          en: 'For judgments entered before June 29, 2017: 12%, added to the balance once a year (compounded annually). A judge could set a lower rate when the amount owed was not fixed before the judgment.',
          es: 'Para fallos registrados antes del 29 de junio de 2017: 12%, que se suma al saldo una vez al año (interés compuesto anual). El juez podía fijar una tasa menor si el monto de la deuda no era fijo antes del fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract, note or other written obligation that states its own rate: that rate',
                es: 'Fallo por un contrato, pagaré u otra obligación escrita que fija su propia tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('KRS 360.040 (before June 29, 2017)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2017-06-29',
        cite: cite('KRS 360.040', 'https://self-law.org/code/ky/chapter-360/360-040'),
        confidence: 'verified',
        note: {
          en: 'The interest is added to the balance once a year (compounded annually) from the day of entry. Interest awarded inside the judgment earns interest too (subsection (1)). A judge may set a rate below 6% when the amount owed was not fixed before the judgment (subsection (4)).',
          es: 'Los intereses se suman al saldo una vez al año (interés compuesto anual) desde el día del registro. Los intereses incluidos en el fallo también generan intereses (inciso (1)). El juez puede fijar una tasa menor del 6% si el monto de la deuda no era fijo antes del fallo (inciso (4)).',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 6 },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment on a contract, note or other written obligation that states its own rate: that rate',
                es: 'Fallo por un contrato, pagaré u otra obligación escrita que fija su propia tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('KRS 360.040(3)', 'https://self-law.org/code/ky/chapter-360/360-040'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 413.090(1)'),
        confidence: 'known',
        note: {
          en: 'Time runs from the judgment or from the last execution issued in good faith, whichever is later. The lien on land is shorter than the judgment.',
          es: 'El plazo corre desde el fallo o desde la última orden de ejecución emitida de buena fe, lo que sea posterior. El gravamen sobre inmuebles dura menos que el fallo.',
        },
        value: {
          years: 15,
          renewable: true,
          renewHow: {
            en: 'Have a writ of execution issued within the 15 years: that starts a new 15-year period. Or start a new lawsuit on the judgment.',
            es: 'Pida una orden de ejecución dentro de los 15 años: con ella empieza un nuevo plazo de 15 años. O inicie una nueva demanda basada en el fallo.',
          },
          window: {
            words: { en: 'before the 15 years end', es: 'antes de que terminen los 15 años' },
          },
          renewedYears: 15,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: '1988-07-15',
        cite: cite('KRS 426.720 (before June 29, 2023)'),
        confidence: 'secondary',
        value: {
          document: {
            en: 'Notice of Judgment Lien',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien)',
          },
          where: {
            en: 'county clerk of the county where the land is',
            es: 'secretaría del condado (county clerk) donde está el inmueble',
          },
          years: 15,
          renewable: null,
        },
      },
      {
        from: '2023-06-29',
        cite: cite(
          'KRS 426.720',
          'https://mcbrayerfirm.com/blogs-Real-Estate-Law-Blog,new-obligations-Kentucky-judgment-creditors',
        ),
        confidence: 'secondary',
        note: {
          en: 'Since June 29, 2023 the lien lasts 10 years. It can be renewed only once, for 5 more years, unless an enforcement case is pending and noted in the records. A copy must be mailed to the debtor with the homestead notice. Before that date the lien lasted 15 years.',
          es: 'Desde el 29 de junio de 2023 el gravamen dura 10 años. Se puede renovar una sola vez, por 5 años más, salvo que haya un caso de ejecución pendiente y anotado en el registro. Hay que enviar por correo una copia al deudor con el aviso sobre la protección de la vivienda. Antes de esa fecha el gravamen duraba 15 años.',
        },
        value: {
          document: {
            en: 'Notice of Judgment Lien',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien)',
          },
          where: {
            en: 'county clerk of the county where the land is',
            es: 'secretaría del condado (county clerk) donde está el inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 382.365', 'https://lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_382-365'),
        confidence: 'verified',
        note: {
          en: 'The deadline and the penalty are for liens recorded against land. A 2021 appeal decision applied them to a judgment lien. For a judgment that was not recorded there is no set time: ask the creditor, and then the court, to mark it satisfied.',
          es: 'El plazo y la sanción son para gravámenes inscritos sobre inmuebles. Una decisión de apelación de 2021 los aplicó al gravamen de un fallo. Si el fallo no se inscribió, no hay un plazo fijo: pida al acreedor, y después al tribunal, que lo marque como pagado.',
        },
        value: {
          document: {
            en: 'Release of Judgment Lien (and entry of satisfaction in the case)',
            es: 'Liberación del Gravamen por Fallo (Release of Judgment Lien), y anotación del pago en el caso',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'Without good cause: $100 a day from the 15th day after written notice, and $400 a day more after the 45th day, plus costs and attorney fees.',
            es: 'Sin una buena razón: $100 por día desde el día 15 después del aviso por escrito, y $400 más por día después del día 45, más costas y honorarios de abogado.',
          },
          penaltyCents: cents(100),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 55.02, 59.05, 60.02'),
        confidence: 'known',
        note: {
          en: 'The 10 days to ask for a change (CR 59.05) and the 10 days to appeal both run from entry. File within that time if you can.',
          es: 'Los 10 días para pedir un cambio (CR 59.05) y los 10 días para apelar corren desde el registro. Si puede, presente la petición dentro de ese plazo.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion to set it aside for good cause. A motion to alter or vacate is due within 10 days of entry. A CR 60.02 motion must come within a reasonable time, and at most one year for mistake or excusable neglect.',
            es: 'Presente una petición para anularlo por una buena razón. La petición para modificar o anular vence a los 10 días del registro. La petición según CR 60.02 debe presentarse en un tiempo razonable y, por error o descuido excusable, como máximo dentro de un año.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 60.01'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or if either side asks by motion.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o si una de las partes lo solicita en una petición.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Kentucky Court of Justice'),
        confidence: 'known',
        note: {
          en: 'Look there for the small claims handbook and the AOC forms.',
          es: 'Busque allí el manual de reclamos menores y los formularios AOC.',
        },
        value: { selfHelp: 'https://www.kycourts.gov/', forms: null },
      },
    ]),
  },
}
