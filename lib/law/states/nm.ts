// New Mexico: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const newMexico: Jurisdiction = {
  code: 'NM',
  name: { en: 'New Mexico', es: 'Nuevo México' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, §§ 35-3-3, 34-8A-3'),
        confidence: 'known',
        note: {
          en: 'There is no separate small-claims division. Small cases go to the magistrate court or, in Bernalillo County, the metropolitan court.',
          es: 'No hay una división aparte de reclamos menores. Los casos pequeños van al tribunal de magistrados o, en el condado de Bernalillo, al tribunal metropolitano.',
        },
        value: {
          court: {
            en: 'Magistrate Court (Metropolitan Court in Bernalillo County)',
            es: 'Tribunal de Magistrados (Tribunal Metropolitano en el condado de Bernalillo)',
          },
          limitCents: cents(10_000),
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
        cite: cite('NMSA 1978, § 35-13-1; Rules 2-705, 3-706 NMRA'),
        confidence: 'known',
        note: {
          en: 'An appeal from the magistrate court is a new trial in district court. An appeal from the metropolitan court is decided on the record of the first trial.',
          es: 'La apelación de un fallo del tribunal de magistrados es un nuevo juicio en el tribunal de distrito. La de un fallo del tribunal metropolitano se decide con lo que consta del primer juicio.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the filing of the judgment', es: 'la presentación del fallo en la secretaría' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 2-801 NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-8-special-proceedings/rule-2-801-writs-of-execution',
        ),
        confidence: 'verified',
        note: {
          en: 'Against a person, the creditor must first serve a notice of the right to claim exemptions. This must be at least 10 days before goods are seized.',
          es: 'Si el deudor es una persona, el acreedor debe entregarle legalmente primero un aviso del derecho a reclamar exenciones. Debe hacerlo al menos 10 días antes de que se tomen los bienes.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is filed', es: 'el fallo queda presentado en la secretaría' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'NMSA 1978, § 56-8-4',
          'https://legalclarity.org/judgment-expiration-by-state-new-mexico-laws-and-deadlines',
        ),
        confidence: 'secondary',
        note: {
          en: 'Simple interest from the day of entry. The 15% rate is for judgments based on a wrong (tort), bad faith, or intentional or willful acts. If yours is one of these and is not for an injury or fraud, check the rate in the judgment.',
          es: 'Interés simple desde el día del registro. El 15% es para los fallos basados en un daño ilícito (tort), mala fe o actos intencionales o deliberados. Si su fallo es de este tipo y no es por lesiones ni fraude, revise la tasa que dice el fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8.75 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment against the State or its public bodies: no interest, unless a law says otherwise',
                es: 'Fallo contra el Estado o sus organismos públicos: sin intereses, salvo que una ley diga otra cosa',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 0 },
              cite: cite('NMSA 1978, § 56-8-4(D)'),
            },
            {
              applies: {
                en: 'Judgment for a tort, bad faith, or intentional or willful acts',
                es: 'Fallo por un daño ilícito (tort), mala fe o actos intencionales o deliberados',
              },
              when: { debtKinds: ['injury', 'fraud'] },
              rate: { kind: 'fixed', annualPercent: 15 },
              cite: cite('NMSA 1978, § 56-8-4(A)(2)'),
            },
            {
              applies: {
                en: 'Judgment on a written contract with a different rate: that rate',
                es: 'Fallo por un contrato escrito con otra tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('NMSA 1978, § 56-8-4(A)(1)'),
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
          'NMSA 1978, §§ 37-1-2 (Laws 1983, ch. 259; Laws 2021, ch. 31), 37-1-3, 39-1-20',
          'https://law.justia.com/codes/new-mexico/2021/chapter-37/article-1/section-37-1-2/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'One section gives 14 years for a judgment of a court of the state. Another sets 6 years for courts not of record, such as magistrate courts. To be safe, docket a magistrate judgment in district court well before 6 years pass. Before July 2021 a lawsuit on the judgment could give a new one. Since July 2021 a revival no longer adds time.',
          es: 'Una sección da 14 años a los fallos de un tribunal del estado. Otra fija 6 años para los tribunales que no llevan registro formal, como los de magistrados. Para estar seguro, registre el fallo del magistrado en el tribunal de distrito mucho antes de que pasen 6 años. Antes de julio de 2021, una demanda basada en el fallo podía dar un fallo nuevo. Desde julio de 2021 la reactivación del fallo ya no agrega tiempo.',
        },
        value: {
          years: 14,
          renewable: false,
          renewHow: {
            en: 'After 7 years a revival, or a new lawsuit on the judgment, is needed before a writ can issue. Nothing can extend it past 14 years from the original judgment.',
            es: 'Después de 7 años hace falta reactivar el fallo, o una nueva demanda basada en él, para que se emita una orden de ejecución. Nada puede extenderlo más de 14 años desde el fallo original.',
          },
          window: {
            words: {
              en: 'the writ of execution must issue within 7 years of the judgment or its revival',
              es: 'la orden de ejecución debe emitirse dentro de los 7 años del fallo o de su reactivación',
            },
          },
          renewedYears: null,
          dormancyYears: 7,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'NMSA 1978, § 39-1-6; Rule 2-804(E) NMRA',
          'https://getpocketlaw.com/law/state_new_mexico/section-39-1-6-money-judgment-docketing-transcript-of-judgment-lien-on-real-estate-supersedeas_e0cd6469d028',
        ),
        confidence: 'verified',
        note: {
          en: 'A magistrate judgment is first docketed in district court, after the time to appeal. A writ from the magistrate court cannot be used on land.',
          es: 'El fallo de un magistrado se registra primero en el tribunal de distrito, cuando termina el plazo para apelar. Una orden del tribunal de magistrados no se puede usar contra inmuebles.',
        },
        value: {
          document: {
            en: 'Transcript or abstract of judgment',
            es: 'Transcripción o extracto del fallo (transcript or abstract of judgment)',
          },
          where: {
            en: 'county clerk of each county where there is land',
            es: 'secretaría del condado (county clerk) de cada condado donde haya un inmueble',
          },
          years: 14,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 2-703(C) NMRA',
          'http://www.18WHEELERACCIDENTLAWYER.CO/statutes/119554/RULE-2-703.-RELIEF-FROM-JUDGMENT-OR-ORDER.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'We found no deadline and no penalty. A debtor who has paid can ask the court for an order that the judgment is satisfied.',
          es: 'No encontramos plazo ni multa. El deudor que ya pagó puede pedir al tribunal una orden que declare pagado el fallo.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment, or an order declaring the judgment satisfied',
            es: 'Constancia de pago del fallo (satisfaction of judgment), u orden que declara pagado el fallo',
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
          'Rule 2-703(B) NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-7-judgment-and-appeal/rule-2-703-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        note: {
          en: 'The magistrate can act only if the judgment has not been filed in district court.',
          es: 'El magistrado solo puede actuar si el fallo no se ha registrado en el tribunal de distrito.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion showing mistake, excusable neglect or fraud within one year. A void judgment can be attacked later.',
            es: 'Presente una petición que muestre error, descuido excusable o fraude dentro de un año. Un fallo nulo se puede impugnar después.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rules 2-703(A), 3-704(A) NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-7-judgment-and-appeal/rule-2-703-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a mistake of writing in the judgment at any time, on its own or when either side asks. During an appeal the district court may have to allow it.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes. Durante una apelación puede hacer falta el permiso del tribunal de distrito.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New Mexico Courts; NMOneSource'),
        confidence: 'known',
        note: {
          en: 'The second address is the official collection of laws, with the numbered civil forms.',
          es: 'La segunda dirección es la colección oficial de leyes, con los formularios civiles numerados.',
        },
        value: {
          selfHelp: 'https://www.nmcourts.gov/',
          forms: 'https://nmonesource.com/',
        },
      },
    ]),
  },
}
