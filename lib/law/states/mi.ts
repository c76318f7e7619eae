// Michigan: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const michigan: Jurisdiction = {
  code: 'MI',
  name: { en: 'Michigan', es: 'Míchigan' },
  timeZone: 'America/Detroit',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2018-01-01',
        cite: cite('Mich. Comp. Laws § 600.8401'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(6_000),
          limitNote: null,
        },
      },
      {
        from: '2021-01-01',
        cite: cite('Mich. Comp. Laws § 600.8401'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(6_500),
          limitNote: null,
        },
      },
      {
        from: '2024-01-01',
        cite: cite(
          'Mich. Comp. Laws § 600.8401',
          'https://www.monroecountylawyers.com/blog/2019/06/is-my-case-eligible-for-small-claims-court-in-michigan/',
        ),
        confidence: 'secondary',
        note: {
          en: 'No lawyers and no jury. Either side can move the case to the general civil docket before the hearing.',
          es: 'Sin abogados y sin jurado. Cualquiera de las partes puede pasar el caso a la vía civil general antes de la audiencia.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(7_000),
          limitNote: null,
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.8412, 600.8427', 'https://civilcase.com/small-claims/michigan'),
        confidence: 'secondary',
        note: {
          en: "Only a magistrate's decision can be taken further, to a new hearing before the district judge. A judge's small claims decision is final.",
          es: 'Solo se puede llevar más lejos la decisión de un magistrado, a una nueva audiencia ante el juez de distrito. La decisión de un juez en reclamos menores es definitiva.',
        },
        value: {
          period: { count: 7, unit: 'days' },
          by: 'either',
          byWords: {
            en: 'Either side, but only if an attorney magistrate decided the case.',
            es: 'Cualquiera de las partes, pero solo si decidió el caso un abogado magistrado (attorney magistrate).',
          },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of a judgment made by an attorney magistrate',
            es: 'el registro de un fallo dictado por un abogado magistrado (attorney magistrate)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.614(A), 3.101'),
        confidence: 'known',
        note: {
          en: 'Garnishment and execution wait 21 days. While the debtor keeps up a court installment order, they stay on hold, except for bank garnishment.',
          es: 'El embargo y la ejecución esperan 21 días. Mientras el deudor cumpla una orden del tribunal de pagar en cuotas, siguen suspendidos, salvo el embargo de cuentas bancarias.',
        },
        value: {
          wait: { count: 21, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2019-01-01',
        cite: cite(
          'Mich. Comp. Laws § 600.6013; Chelsea Investment Group, L.L.C. v. City of Chelsea, No. 288920 (Mich. Ct. App. Apr. 27, 2010)',
          'https://milawyersweekly.com/news/2022/01/04/new-state-money-judgment-interest-rate-announced-10/',
        ),
        confidence: 'uncertain',
        note: {
          en: "Interest runs from the day the complaint was filed and is compounded yearly. It is figured on the whole judgment, costs included (§ 600.6013(8)). A new rate reaches a case only on the next six-month anniversary of that filing (Chelsea Investment Group v. City of Chelsea, Mich. Ct. App. 2010). Our table changes every January 1 and July 1, so the court's figure may differ. The rates for 2025 and January 2026 were worked out from Treasury auctions, and the rate from July 1, 2026, was not found. Check them in the state court administrator's chart.",
          es: 'Los intereses corren desde el día en que se presentó la demanda y se capitalizan cada año. Se calculan sobre todo el fallo, costas incluidas (§ 600.6013(8)). Una tasa nueva solo alcanza al caso cuando se cumplen los siguientes seis meses desde esa presentación (Chelsea Investment Group v. City of Chelsea, Mich. Ct. App. 2010). Nuestra tabla cambia cada 1 de enero y 1 de julio, así que la cifra del tribunal puede ser distinta. Las tasas de 2025 y de enero de 2026 se calcularon a partir de las subastas del Tesoro, y no se encontró la tasa desde el 1 de julio de 2026. Confírmelas en la tabla de la administración estatal de tribunales.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2019-01-01', annualPercent: 3.848 },
              { from: '2019-07-01', annualPercent: 3.235 },
              { from: '2020-01-01', annualPercent: 2.617 },
              { from: '2020-07-01', annualPercent: 1.699 },
              { from: '2021-01-01', annualPercent: 1.33 },
              { from: '2021-07-01', annualPercent: 1.739 },
              { from: '2022-01-01', annualPercent: 2.045 },
              { from: '2022-07-01', annualPercent: 3.458 },
              { from: '2023-01-01', annualPercent: 4.743 },
              { from: '2023-07-01', annualPercent: 4.762 },
              { from: '2024-01-01', annualPercent: 5.392 },
              { from: '2024-07-01', annualPercent: 5.359 },
              { from: '2025-01-01', annualPercent: 5.016 },
              { from: '2025-07-01', annualPercent: 5.083 },
              { from: '2026-01-01', annualPercent: 4.725 },
            ],
            knownThrough: '2026-06-30',
            formula: {
              en: 'Average 5-year US Treasury note auction rate over the last six months, plus 1 point. It changes each January 1 and July 1.',
              es: 'Tasa promedio de las subastas de notas del Tesoro de EE. UU. a 5 años en los últimos seis meses, más 1 punto. Cambia cada 1 de enero y 1 de julio.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a written instrument that states a rate: that rate, up to 13%',
                es: 'Fallo basado en un documento escrito que fija una tasa: esa tasa, hasta el 13%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 13 },
              atMost: true,
              cite: cite('Mich. Comp. Laws § 600.6013(7)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws § 600.5809(3)'),
        confidence: 'known',
        note: {
          en: 'District court is a court of record, so a small claims judgment lasts 10 years.',
          es: 'El tribunal de distrito es un tribunal de registro, así que un fallo de reclamos menores dura 10 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Start a new action (or file a motion) on the judgment before it expires.',
            es: 'Presente una nueva demanda (o una petición) basada en el fallo antes de que venza.',
          },
          window: { words: { en: 'within 10 years of entry', es: 'dentro de los 10 años del registro' } },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.2801-600.2819'),
        confidence: 'known',
        note: {
          en: 'It can be recorded again once, for 5 more years. It cannot be foreclosed: it is paid when the land is sold or refinanced. It does not reach land that spouses own together (by the entireties) unless both owe the debt.',
          es: 'Se puede volver a inscribir una vez, por 5 años más. No permite un remate: se paga cuando el inmueble se vende o se refinancia. No alcanza un inmueble que los cónyuges tienen en conjunto (by the entireties), salvo que ambos deban.',
        },
        value: {
          document: {
            en: 'Notice of Judgment Lien (MC 94)',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien, MC 94)',
          },
          where: {
            en: 'register of deeds of each county where the debtor has land',
            es: 'registro de escrituras (register of deeds) de cada condado donde el deudor tenga un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.620'),
        confidence: 'known',
        note: {
          en: 'There is no fixed penalty. If the creditor will not sign, the debtor can file a motion with proof of payment and ask the court to order satisfaction. A recorded judgment lien must also be discharged.',
          es: 'No hay una sanción fija. Si el acreedor no firma, el deudor puede presentar una petición con la prueba del pago para que el tribunal ordene la constancia de pago. También hay que cancelar el gravamen inscrito.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
          },
          form: 'MC 17',
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.603(D), 2.612(C), 4.304'),
        confidence: 'known',
        note: {
          en: 'The court may order the payment of costs as a condition.',
          es: 'El tribunal puede poner como condición el pago de costas.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion within 21 days showing good cause, with an affidavit of a defense. Later, the court may give relief for mistake or fraud within one year. There is no limit if the defendant was never served.',
            es: 'Presente una petición dentro de 21 días con una buena razón y una declaración jurada de su defensa. Después, el tribunal puede conceder alivio por error o fraude dentro de un año. No hay límite si el demandado nunca fue notificado.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.612(A)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or on the motion of a party.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o a petición de una parte.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Michigan Legal Help; Michigan Courts (SCAO forms)'),
        confidence: 'known',
        note: {
          en: 'Michigan Legal Help is the self-help site the courts support. The SCAO forms are the official ones.',
          es: 'Michigan Legal Help es el sitio de ayuda que apoyan los tribunales. Los formularios oficiales son los de la SCAO.',
        },
        value: {
          selfHelp: 'https://michiganlegalhelp.org/',
          forms: 'https://www.courts.michigan.gov/SCAO-forms/',
        },
      },
    ]),
  },
}
