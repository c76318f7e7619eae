// Maryland: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const maryland: Jurisdiction = {
  code: 'MD',
  name: { en: 'Maryland', es: 'Maryland' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 4-405',
          'https://saltzman-law.com/small-business-recovery-in-small-claims-court',
        ),
        confidence: 'secondary',
        note: {
          en: 'The $5,000 line also decides whether the creditor may question the debtor after judgment.',
          es: 'El límite de $5,000 también decide si el acreedor puede interrogar al deudor después del fallo.',
        },
        value: {
          court: {
            en: 'District Court of Maryland (small claims)',
            es: 'Tribunal de Distrito de Maryland (reclamos menores)',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'The District Court hears larger money claims, up to $30,000, under its ordinary rules.',
            es: 'El Tribunal de Distrito también ve reclamos de dinero mayores, de hasta $30,000, con sus reglas ordinarias.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 7-104; Md. Code, Cts. & Jud. Proc. § 12-401'),
        confidence: 'known',
        note: {
          en: 'A small claims appeal is a new trial in the Circuit Court. Collection goes on unless a bond is posted or the court stays it.',
          es: 'La apelación de un reclamo menor es un nuevo juicio en el Tribunal de Circuito. El cobro sigue, salvo que se deposite una fianza o el tribunal lo suspenda.',
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
        cite: cite('Md. Rule 3-632', 'https://howtolegalhelp.com/rule-2-632-stay-of-enforcement'),
        confidence: 'secondary',
        note: {
          en: 'Collection is automatically on hold for 10 days after entry.',
          es: 'El cobro queda suspendido automáticamente durante 10 días después del registro.',
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
        from: '2000-01-01',
        cite: cite('Md. Code, Cts. & Jud. Proc. § 11-107'),
        confidence: 'known',
        note: {
          en: 'Simple interest at 10%, or 6% on a judgment for home rent. Interest awarded up to the judgment is part of it and earns interest too (Md. Rule 3-604).',
          es: 'Interés simple del 10%, o del 6% en un fallo por alquiler de vivienda. Los intereses concedidos hasta el fallo son parte de este y también generan intereses (Md. Rule 3-604).',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment for rent of a home (residential premises)',
                es: 'Fallo por el alquiler de una vivienda',
              },
              when: { debtKinds: ['rent'], debtorKinds: ['person'] },
              rate: { kind: 'fixed', annualPercent: 6 },
              cite: cite('Md. Code, Cts. & Jud. Proc. § 11-107(b)'),
            },
            {
              applies: {
                en: 'Hospital debt: it has its own limits on interest',
                es: 'Deuda con un hospital: tiene sus propios límites a los intereses',
              },
              when: null,
              rate: null,
              cite: cite('Md. Code, Health-Gen. § 19-214.2'),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Rule 3-625; Md. Code, Cts. & Jud. Proc. § 5-102',
          'http://www.18WHEELERACCIDENTLAWYER.CO/statutes/133510/RULE-3-625-EXPIRATION-AND-RENEWAL-OF-MONEY-JUDGMENT.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Renewal is a simple filing, but a judgment that has run out cannot be revived.',
          es: 'La renovación es un trámite sencillo, pero un fallo vencido no se puede reactivar.',
        },
        value: {
          years: 12,
          renewable: true,
          renewHow: {
            en: 'File a notice of renewal with the clerk.',
            es: 'Presente un aviso de renovación (notice of renewal) en la secretaría.',
          },
          window: {
            words: {
              en: 'any time before the 12 years end',
              es: 'en cualquier momento antes de que terminen los 12 años',
            },
          },
          renewedYears: 12,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Rules 3-621, 2-621(c); Md. Code, Cts. & Jud. Proc. § 11-402',
          'https://self-law.org/code/md/courts-and-judicial-proceedings/11-402',
        ),
        confidence: 'verified',
        note: {
          en: "A judgment for medical debt is not a lien on the debtor's main home. The judgment must say if it is for medical debt.",
          es: 'Un fallo por deuda médica no es un gravamen sobre la vivienda principal del deudor. El fallo debe decir si es por deuda médica.',
        },
        value: {
          document: {
            en: 'Notice of Lien (certified from the District Court)',
            es: 'Aviso de Gravamen certificado por el Tribunal de Distrito (Notice of Lien)',
          },
          where: {
            en: 'Circuit Court of the county where the land is; in Baltimore City the judgment is a lien when entered there',
            es: 'Tribunal de Circuito del condado donde está el inmueble; en la ciudad de Baltimore el fallo es un gravamen en cuanto se registra allí',
          },
          years: 12,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Rule 3-626; Md. Code, Cts. & Jud. Proc. § 11-402(e)',
          'https://govt.westlaw.com/mdc/Document/N932F91109CEA11DB9BCF9DAC28345A2A?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        ),
        confidence: 'secondary',
        note: {
          en: 'The creditor must file it and send it to the debtor when paid. The rule sets no number of days.',
          es: 'El acreedor debe presentarla y enviarla al deudor cuando recibe el pago. La regla no fija un número de días.',
        },
        value: {
          document: {
            en: 'Written statement (line or order) of satisfaction',
            es: 'Constancia escrita de pago del fallo (line or order of satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "On the debtor's motion the court orders satisfaction and, unless the creditor had good reason, costs and attorney fees.",
            es: 'Si el deudor lo solicita en una petición, el tribunal ordena dar el fallo por pagado y, salvo que el acreedor tuviera una buena razón, el pago de costas y honorarios de abogado.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-535'),
        confidence: 'known',
        note: {
          en: 'A motion within 10 days also pauses collection if the court orders a stay.',
          es: 'Una petición dentro de 10 días también detiene el cobro si el tribunal ordena la suspensión.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to revise or vacate within 30 days. After that, only for fraud, mistake or irregularity, such as never having been served.',
            es: 'Presente una petición para modificar o anular el fallo dentro de 30 días. Después, solo por fraude, error o irregularidad, por ejemplo si nunca fue notificado.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-535(d)'),
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
        cite: cite('Maryland Judiciary'),
        confidence: 'known',
        note: {
          en: 'District Court forms carry DC-CV numbers. Use the current list.',
          es: 'Los formularios del Tribunal de Distrito llevan números DC-CV. Use la lista actual.',
        },
        value: {
          selfHelp: 'https://www.mdcourts.gov/legalhelp',
          forms: 'https://www.mdcourts.gov/courtforms',
        },
      },
    ]),
  },
}
