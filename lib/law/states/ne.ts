// Nebraska: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const nebraska: Jurisdiction = {
  code: 'NE',
  name: { en: 'Nebraska', es: 'Nebraska' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2020-07-01',
        cite: cite('Neb. Rev. Stat. § 25-2802; Nebraska Judicial Branch notice, July 1, 2020'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'County Court, small claims court',
            es: 'Tribunal de Condado, tribunal de reclamos menores',
          },
          limitCents: cents(3_900),
          limitNote: null,
        },
      },
      {
        from: '2025-07-01',
        cite: cite('Neb. Rev. Stat. § 25-2802', 'https://collectnow.io/guides/ne'),
        confidence: 'secondary',
        note: {
          en: 'The Supreme Court sets the limit again every five years.',
          es: 'La Corte Suprema vuelve a fijar el límite cada cinco años.',
        },
        value: {
          court: {
            en: 'County Court, small claims court',
            es: 'Tribunal de Condado, tribunal de reclamos menores',
          },
          limitCents: cents(7_500),
          limitNote: {
            en: 'In force from July 1, 2025, to June 30, 2030. Lawyers may not appear.',
            es: 'Rige del 1 de julio de 2025 al 30 de junio de 2030. No pueden participar abogados.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-2728 to 25-2738, 25-2807',
          'https://supremecourt.nebraska.gov/self-help/appeals/appealing-or-setting-aside-county-court-civil-or-small-claims-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The district court reviews the record. A $50 appeal bond is needed. Collection goes on unless a further (supersedeas) bond is posted.',
          es: 'El tribunal de distrito revisa el expediente. Se necesita una fianza de apelación de $50. El cobro sigue, salvo que se deposite otra fianza (supersedeas).',
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
          'Neb. Rev. Stat. § 25-2730',
          'https://supremecourt.nebraska.gov/self-help/appeals/appealing-or-setting-aside-county-court-civil-or-small-claims-judgment',
        ),
        confidence: 'secondary',
        note: {
          en: 'An appeal does not by itself stop collection. Some clerks wait until the 30 days have passed.',
          es: 'Una apelación no detiene por sí sola el cobro. Algunas secretarías esperan a que pasen los 30 días.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 45-103, 45-103.01',
          'https://www.nebraskalegislature.gov/laws/statutes.php?statute=45-103',
        ),
        confidence: 'uncertain',
        note: {
          en: "Use the rate written in the judgment, or the court administrator's notice for the quarter of the judgment. The rate stays the same for the life of that judgment. Interest awarded in the judgment earns interest too (Heritage Bank v. Bruha, 283 Neb. 263 (2012)).",
          es: 'Use la tasa escrita en el fallo o el aviso de la administración de tribunales para el trimestre del fallo. La tasa no cambia durante la vida de ese fallo. Los intereses incluidos en el fallo también generan intereses (Heritage Bank v. Bruha, 283 Neb. 263 (2012)).',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'Bond equivalent yield of the 26-week Treasury bill at the first auction of the calendar quarter, plus 2 points, in effect two weeks after it is published.',
              es: 'Rendimiento equivalente de la letra del Tesoro a 26 semanas en la primera subasta del trimestre calendario, más 2 puntos, vigente dos semanas después de su publicación.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Contract in which the parties agreed on another rate',
                es: 'Contrato en el que las partes acordaron otra tasa',
              },
              when: null,
              rate: null,
              cite: cite('Neb. Rev. Stat. § 45-103(2)'),
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
          'Neb. Rev. Stat. §§ 25-1515, 25-1420',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-1515&print=true',
        ),
        confidence: 'verified',
        note: {
          en: 'Once dormant, the judgment is no lien and cannot be enforced until it is revived. After 10 dormant years it is gone.',
          es: 'Cuando el fallo queda inactivo, no es un gravamen ni se puede hacer cumplir hasta que se reactive. Después de 10 años inactivo, se extingue.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Have an execution issued within each 5 years. A dormant judgment can be revived by a court proceeding.',
            es: 'Haga emitir una orden de ejecución dentro de cada 5 años. Un fallo inactivo se puede reactivar mediante un trámite en el tribunal.',
          },
          window: {
            words: {
              en: 'within 5 years of the judgment or of the last execution; revival within 10 years after it goes dormant',
              es: 'dentro de los 5 años del fallo o de la última orden de ejecución; la reactivación, dentro de los 10 años de quedar inactivo',
            },
          },
          renewedYears: 5,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1504, 25-1542, 25-2721'),
        confidence: 'known',
        note: {
          en: 'A county court judgment is no lien until it is transcribed to district court. The lien ends if no execution issues in 5 years.',
          es: 'Un fallo del tribunal de condado no es un gravamen hasta que se transcribe al tribunal de distrito. El gravamen termina si en 5 años no se emite una orden de ejecución.',
        },
        value: {
          document: {
            en: 'Transcript of the county court judgment',
            es: 'Transcripción del fallo del tribunal de condado (transcript of judgment)',
          },
          where: {
            en: 'clerk of the district court of each county where there is land',
            es: 'secretaría del tribunal de distrito de cada condado donde haya un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. ch. 25 (small claims: §§ 25-2801 to 25-2807)'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should file a satisfaction. Check with the clerk whether a deadline or a penalty applies. Paying through the court clerk leaves its own record.',
          es: 'El acreedor debe presentar una constancia de pago. Confirme en la secretaría si hay un plazo o una sanción. Pagar por medio de la secretaría del tribunal deja su propio registro.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
          },
          form: null,
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
        cite: cite(
          'Neb. Rev. Stat. §§ 25-2720.01, 25-2001',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-2001&print=true',
        ),
        confidence: 'verified',
        note: {
          en: 'Within 30 days is much the safer course, because the time to appeal also runs out then.',
          es: 'Lo más seguro es hacerlo dentro de 30 días, porque entonces también termina el plazo para apelar.',
        },
        value: {
          period: { count: 6, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to set aside in the county court, promptly and within the same limits as in district court (six months), showing a good reason and a defense.',
            es: 'Presente en el tribunal de condado una petición para anular el fallo, pronto y dentro de los mismos límites que en el tribunal de distrito (seis meses), con una buena razón y una defensa.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-2001(3), 25-2720.01',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-2001&print=true',
        ),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time by an order nunc pro tunc, on its own or on the motion of a party. Small claims court has the same power as district court.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento mediante una orden con efecto desde la fecha original (nunc pro tunc), por sí mismo o a petición de una parte. El tribunal de reclamos menores tiene el mismo poder que el de distrito.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nebraska Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://nebraskajudicial.gov/self-help',
          forms: 'https://nebraskajudicial.gov/forms',
        },
      },
    ]),
  },
}
