// Arkansas: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const arkansas: Jurisdiction = {
  code: 'AR',
  name: { en: 'Arkansas', es: 'Arkansas' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Const. amend. 80, § 7; Ark. Sup. Ct. Admin. Order 18',
          'https://www.springdalear.gov/o/springdale/page/small-claims-division-information',
        ),
        confidence: 'verified',
        note: {
          en: 'If a lawyer appears, the case moves to the civil division.',
          es: 'Si interviene un abogado, el caso pasa a la división civil.',
        },
        value: {
          court: {
            en: 'District Court, small claims division',
            es: 'Tribunal de Distrito, división de reclamos menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Collection agencies, assignees and lenders may not sue here, and lawyers may not appear.',
            es: 'Las agencias de cobranza, los cesionarios de deudas y los prestamistas no pueden demandar aquí, y no pueden intervenir abogados.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Dist. Ct. R. 9', 'https://civilcase.com/small-claims/arkansas'),
        confidence: 'secondary',
        note: {
          en: 'The appeal is a new trial in circuit court. It starts by filing the certified district court record there in time. Missing the 30 days ends the right.',
          es: 'La apelación es un nuevo juicio en el tribunal de circuito. Empieza al presentar allí a tiempo el expediente certificado del tribunal de distrito. Si pasan los 30 días, se pierde el derecho.',
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
        cite: cite('Ark. R. Civ. P. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'The general civil rule bars execution for ten days. A small claims division may wait longer: check with its clerk.',
          es: 'La regla civil general prohíbe la ejecución durante diez días. Una división de reclamos menores puede esperar más: consulte en su secretaría.',
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
        from: '2013-08-16',
        cite: cite('Ark. Code § 16-65-114 (before Act 995 of 2019)'),
        confidence: 'uncertain',
        note: {
          en: '10% a year, or the rate of the contract if that was higher.',
          es: '10% al año, o la tasa del contrato si era más alta.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Contract claim: the rate of the contract if it is higher than 10%',
                es: 'Reclamo por contrato: la tasa del contrato si supera el 10%',
              },
              when: null,
              rate: null,
              cite: cite('Ark. Code § 16-65-114 (before Act 995 of 2019)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2019-07-24',
        cite: cite(
          'Ark. Code § 16-65-114',
          'https://instalawyer.io/laws/arkansas-code/16-65-114-interest-on-judgments',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Go by the day of the judgment. The rate is then fixed for that judgment. Our table follows the Federal Reserve changes known to December 2025. For a newer judgment, check the rate with the clerk.',
          es: 'Guíese por el día del fallo. La tasa queda fija para ese fallo. Nuestra tabla sigue los cambios de la Reserva Federal conocidos hasta diciembre de 2025. Para un fallo más reciente, verifique la tasa en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2019-07-24', annualPercent: 5 },
              { from: '2019-08-01', annualPercent: 4.75 },
              { from: '2019-09-19', annualPercent: 4.5 },
              { from: '2019-10-31', annualPercent: 4.25 },
              { from: '2020-03-04', annualPercent: 3.75 },
              { from: '2020-03-16', annualPercent: 2.25 },
              { from: '2022-03-17', annualPercent: 2.5 },
              { from: '2022-05-05', annualPercent: 3 },
              { from: '2022-06-16', annualPercent: 3.75 },
              { from: '2022-07-28', annualPercent: 4.5 },
              { from: '2022-09-22', annualPercent: 5.25 },
              { from: '2022-11-03', annualPercent: 6 },
              { from: '2022-12-15', annualPercent: 6.5 },
              { from: '2023-02-02', annualPercent: 6.75 },
              { from: '2023-03-23', annualPercent: 7 },
              { from: '2023-05-04', annualPercent: 7.25 },
              { from: '2023-07-27', annualPercent: 7.5 },
              { from: '2024-09-19', annualPercent: 7 },
              { from: '2024-11-08', annualPercent: 6.75 },
              { from: '2024-12-19', annualPercent: 6.5 },
              { from: '2025-09-18', annualPercent: 6.25 },
              { from: '2025-10-30', annualPercent: 6 },
              { from: '2025-12-11', annualPercent: 5.75 },
            ],
            knownThrough: '2025-12-31',
            formula: {
              en: 'The Federal Reserve primary credit rate on the day of the judgment, plus 2 points',
              es: 'La tasa de crédito primario de la Reserva Federal del día del fallo, más 2 puntos',
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
                en: 'Contract claim: the rate of the contract if it is higher, up to the constitutional limit (17% for consumer credit)',
                es: 'Reclamo por contrato: la tasa del contrato si es más alta, hasta el límite constitucional (17% para crédito de consumo)',
              },
              when: null,
              rate: null,
              cite: cite('Ark. Code § 16-65-114(a); Ark. Const. amend. 89'),
            },
            {
              applies: {
                en: 'Judgment against a county on a county warrant: no interest',
                es: 'Fallo contra un condado por un libramiento de pago del condado (county warrant): sin intereses',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 0 },
              cite: cite('Ark. Code § 16-65-114(b)'),
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
          'Ark. Code §§ 16-56-114, 16-65-117, 16-65-501',
          'https://policyrisk.com/states/arkansas/statutes/16-65-501',
        ),
        confidence: 'secondary',
        note: {
          en: 'District and circuit court judgments have the same ten years. A payment or a revival keeps the judgment alive.',
          es: 'Los fallos del tribunal de distrito y del de circuito tienen los mismos diez años. Un pago o una renovación mantiene vivo el fallo.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a notice that the judgment is still unpaid and send the debtor a copy.',
            es: 'Presente un aviso de que el fallo sigue sin pagarse y envíe una copia al deudor.',
          },
          window: {
            words: {
              en: 'before the lien runs out (within the ten years)',
              es: 'antes de que termine el gravamen (dentro de los diez años)',
            },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 16-65-117'),
        confidence: 'known',
        note: {
          en: 'A district court judgment is no lien until it is filed with the circuit clerk. It does not attach to a protected homestead.',
          es: 'Un fallo del tribunal de distrito no crea gravamen hasta que se presenta en la secretaría del tribunal de circuito. No alcanza a una vivienda protegida.',
        },
        value: {
          document: {
            en: 'Certified copy or transcript of the district court judgment',
            es: 'Copia certificada o transcripción del fallo del tribunal de distrito (certified copy or transcript)',
          },
          where: {
            en: 'circuit clerk of each county where the debtor has land',
            es: 'secretaría del tribunal de circuito (circuit clerk) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Code § 16-65-602',
          'https://instalawyer.io/laws/arkansas-code/16-65-602-entry-of-satisfaction',
        ),
        confidence: 'verified',
        note: {
          en: 'The duty comes with payment itself. The debtor does not have to demand it.',
          es: 'La obligación nace con el pago. El deudor no tiene que exigirlo.',
        },
        value: {
          document: {
            en: 'Entry of satisfaction ("satisfied in full") in the court\'s judgment record',
            es: 'Anotación de pago total («satisfied in full») en el registro de fallos del tribunal',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: '$5 to $150, recovered by a lawsuit. The court can also order the entry on a motion.',
            es: 'De $5 a $150, que se reclaman con una demanda. El tribunal también puede ordenar la anotación si se le presenta una petición.',
          },
          penaltyCents: cents(150),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. R. Civ. P. 55(c), 60'),
        confidence: 'known',
        note: {
          en: 'District courts apply these rules through the District Court Rules.',
          es: 'Los tribunales de distrito aplican estas reglas por medio de sus propias Reglas del Tribunal de Distrito.',
        },
        value: {
          period: { count: 90, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'The court may change or cancel a judgment within 90 days. Later it needs grounds such as fraud or lack of service. A default can also be set aside for mistake or excusable neglect if there is a defense.',
            es: 'El tribunal puede modificar o anular un fallo dentro de 90 días. Después hace falta una causa, como fraude o falta de notificación. Un fallo en rebeldía también puede anularse por error o descuido excusable si hay una defensa.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. R. Civ. P. 60(b); Watson v. Connors, 372 Ark. 56 (2008)',
          'https://casetext.com/case/watson-v-connors-2/case-summaries',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, after notice to all sides. An error that is not clerical must be corrected within 90 days.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, tras avisar a todas las partes. Un error que no sea de escritura debe corregirse dentro de 90 días.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Arkansas Judiciary'),
        confidence: 'known',
        value: { selfHelp: 'https://arcourts.gov/', forms: null },
      },
    ]),
  },
}
