// Alaska: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const alaska: Jurisdiction = {
  code: 'AK',
  name: { en: 'Alaska', es: 'Alaska' },
  timeZone: 'America/Juneau',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. § 22.15.040',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.22.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The state labor department may bring wage claims of up to $20,000 as small claims.',
          es: 'El departamento de trabajo del estado puede presentar reclamos de salarios de hasta $20,000 como reclamos menores.',
        },
        value: {
          court: { en: 'District Court (small claims)', es: 'Tribunal de Distrito (reclamos menores)' },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Costs, interest and attorney fees are not counted. Cases against the state are not allowed.',
            es: 'No se cuentan las costas, los intereses ni los honorarios de abogado. No se admiten casos contra el estado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Dist. Ct. R. Civ. P. 18; Alaska R. App. P. 602',
          'https://civilcase.com/small-claims/alaska',
        ),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to the Superior Court. It normally decides on the record of the small claims hearing.',
          es: 'La apelación va al Tribunal Superior. Normalmente decide según el registro de la audiencia de reclamos menores.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: {
            en: "the date in the clerk's certificate of distribution on the judgment",
            es: 'la fecha del certificado de distribución que la secretaría pone en el fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Dist. Ct. R. Civ. P. 24', 'https://courts.alaska.gov/shc/debt/collection.htm'),
        confidence: 'verified',
        note: {
          en: 'A small claims creditor must wait 48 hours before asking for a writ of execution. Other cases have a longer wait. An appeal does not stop collection unless the court orders a stay.',
          es: 'En reclamos menores el acreedor debe esperar 48 horas antes de pedir una orden de ejecución. Otros casos tienen una espera más larga. Apelar no detiene el cobro, salvo que el tribunal ordene suspenderlo.',
        },
        value: {
          wait: { count: 2, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the clerk distributes the judgment (the date is in the certificate of distribution)',
            es: 'la secretaría distribuye el fallo (la fecha está en el certificado de distribución)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2017-01-01',
        cite: cite(
          'Alaska Stat. § 09.30.070',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'known',
        note: {
          en: "Go by the year of the judgment. The rate never changes afterwards for that judgment. The court publishes each year's rate in its form ADM-505.",
          es: 'Guíese por el año del fallo. La tasa no cambia después para ese fallo. El tribunal publica la tasa de cada año en su formulario ADM-505.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2017-01-01', annualPercent: 4.25 },
              { from: '2018-01-01', annualPercent: 5 },
              { from: '2019-01-01', annualPercent: 6 },
              { from: '2020-01-01', annualPercent: 5.25 },
              { from: '2021-01-01', annualPercent: 3.25 },
              { from: '2022-01-01', annualPercent: 3.25 },
              { from: '2023-01-01', annualPercent: 7.5 },
              { from: '2024-01-01', annualPercent: 8.5 },
              { from: '2025-01-01', annualPercent: 7.5 },
              { from: '2026-01-01', annualPercent: 6.75 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'The discount rate of the 12th Federal Reserve District (San Francisco) on January 2 of the year of the judgment, plus 3 points',
              es: 'La tasa de descuento del 12.º Distrito de la Reserva Federal (San Francisco) al 2 de enero del año del fallo, más 3 puntos',
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
                en: 'Judgment on a written contract that sets its own lawful rate, when the judgment states it: the rate of the contract',
                es: 'Fallo basado en un contrato escrito que fija su propia tasa legal, cuando el fallo la indica: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Alaska Stat. § 09.30.070(a)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. §§ 09.10.040, 09.35.020',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'If five years pass without any writ, the court must first find good reasons before it issues a new one.',
          es: 'Si pasan cinco años sin ninguna orden de ejecución, el tribunal debe encontrar primero buenas razones para emitir otra.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a new lawsuit on the judgment within 10 years. If no writ was issued for 5 years, ask the court for leave to get one.',
            es: 'Presente una nueva demanda basada en el fallo dentro de los 10 años. Si no se emitió ninguna orden de ejecución en 5 años, pida permiso al tribunal para obtener una.',
          },
          window: null,
          renewedYears: 10,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. § 09.30.010',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien ends 10 years after the judgment. It can come back if a new court order allowing execution is recorded.',
          es: 'El gravamen termina 10 años después del fallo. Puede volver si se inscribe una nueva orden judicial que permita la ejecución.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment (recorded)',
            es: 'Copia certificada del fallo, inscrita (certified copy of the judgment)',
          },
          where: {
            en: 'recorder of the recording district where the land is',
            es: 'registro (recorder) del distrito donde está el inmueble',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: '1978-01-01',
        cite: cite(
          'Alaska Stat. § 09.30.300',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'After payment in cash it must be given at once. When the state is the creditor it has 15 or 30 days. The court can enter satisfaction itself on a motion. If the judgment was recorded, the paper needs its recording number.',
          es: 'Si se pagó en efectivo, debe entregarse de inmediato. Cuando el acreedor es el estado, tiene 15 o 30 días. El tribunal puede registrar el pago por sí mismo si se le presenta una petición. Si el fallo se inscribió, el documento debe llevar el número de inscripción.',
        },
        value: {
          document: {
            en: 'Acknowledgment of satisfaction of judgment',
            es: 'Reconocimiento de pago del fallo (Acknowledgment of satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 10, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "$100 plus all damages if it is not filed within 30 days after the debtor's written demand.",
            es: '$100 más todos los daños si no se presenta dentro de los 30 días de la exigencia por escrito del deudor.',
          },
          penaltyCents: cents(100),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Dist. Ct. R. Civ. P. 19; Alaska R. Civ. P. 60(b)', 'http://courts.alaska.gov/dciv.htm'),
        confidence: 'uncertain',
        note: {
          en: 'Rule 19 is the small claims rule on relief from a judgment. Check the time with the clerk.',
          es: 'La Regla 19 es la de reclamos menores para pedir que se deje sin efecto un fallo. Verifique el plazo en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion for relief from the judgment in the same court as soon as possible. For the common reasons the limit is one year.',
            es: 'Presente lo antes posible, en el mismo tribunal, una petición para que se deje sin efecto el fallo. Para las razones comunes el límite es de un año.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska R. Civ. P. 60(a)', 'https://howtolegalhelp.com/rule-60-relief-from-judgment-or-order'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Court System Self-Help', 'https://courts.alaska.gov/shc/debt/collection.htm'),
        confidence: 'verified',
        value: {
          selfHelp: 'https://courts.alaska.gov/shc/debt/collection.htm',
          forms: 'https://courts.alaska.gov/forms/',
        },
      },
    ]),
  },
}
