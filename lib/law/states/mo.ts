// Missouri: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const missouri: Jurisdiction = {
  code: 'MO',
  name: { en: 'Missouri', es: 'Misuri' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 482.305', 'https://civilcase.com/small-claims/missouri'),
        confidence: 'secondary',
        note: {
          en: 'Larger claims go to the associate circuit docket, up to $25,000.',
          es: 'Los reclamos mayores van a los jueces asociados de circuito, hasta $25,000.',
        },
        value: {
          court: {
            en: 'Small Claims Court (associate division of the Circuit Court)',
            es: 'Tribunal de Reclamos Menores (división asociada del Tribunal de Circuito)',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'One person may file at most 12 small claims a year. Debts taken over from someone else (assigned) are not allowed.',
            es: 'Una persona puede presentar como máximo 12 reclamos menores al año. No se admiten deudas cedidas por otra persona.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 482.365',
          'https://legalfix.com/statutes/state-codes/missouri/title-xxxii/chapter-482/section-482-365',
        ),
        confidence: 'verified',
        note: {
          en: 'It is an application for a new trial (trial de novo), with a fee. It stops collection only if a bond is posted. A judgment both sides agreed to cannot be tried again.',
          es: 'Es una solicitud de nuevo juicio (trial de novo), con una tarifa. Detiene el cobro solo si se deposita una fianza. Un fallo acordado por ambas partes no se puede volver a juzgar.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the date the judgment is rendered', es: 'la fecha en que se dicta el fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. §§ 482.365, 513.020', 'http://www.circuit7.net/smallclaims/after.aspx'),
        confidence: 'secondary',
        note: {
          en: 'Courts tell winners to wait out the 10 days for asking for a new trial. A request without a bond does not stop collection.',
          es: 'Los tribunales piden a quien ganó que espere los 10 días para solicitar un nuevo juicio. Una solicitud sin fianza no detiene el cobro.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is made', es: 'se dicta el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2000-01-01',
        cite: cite('Mo. Rev. Stat. § 408.040'),
        confidence: 'known',
        note: {
          en: '9% simple interest on contract and other non-tort judgments (or the contract rate if it is higher). These earn interest even if the judgment does not say so (Dennis v. Riezman Berger, P.C. (Mo. banc 2017)). A tort judgment must state its rate: one that does not may earn no interest (McGuire v. Kenoma, LLC, 447 S.W.3d 659 (Mo. banc 2014)). Interest runs on everything due under the judgment, costs and earlier interest included (§ 408.040; Good Hope Missionary Baptist Church v. St. Louis Alarm Monitoring Co., 358 S.W.3d 528 (Mo. App. 2012)).',
          es: 'Interés simple del 9% en los fallos por contrato y otros que no son por daños (o la tasa del contrato, si es mayor). Estos generan intereses aunque el fallo no lo diga (Dennis v. Riezman Berger, P.C. (Mo. banc 2017)). Un fallo por daños debe indicar su tasa: el que no la indica puede no generar intereses (McGuire v. Kenoma, LLC, 447 S.W.3d 659 (Mo. banc 2014)). Los intereses corren sobre todo lo debido según el fallo, incluidas las costas y los intereses anteriores (§ 408.040; Good Hope Missionary Baptist Church v. St. Louis Alarm Monitoring Co., 358 S.W.3d 528 (Mo. App. 2012)).',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment for injury, fraud or other harm (tort): federal funds target rate plus 5 points, fixed when the judgment is entered (8.75% if the target is 3.75%)',
                es: 'Fallo por lesiones, fraude u otro daño (responsabilidad civil): la tasa objetivo de fondos federales más 5 puntos, fija desde que se registra el fallo (8.75% si el objetivo es 3.75%)',
              },
              when: { debtKinds: ['injury', 'fraud'] },
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'Federal funds target rate plus 5 points on the day of the judgment. The judgment must state the rate, and it never changes.',
                  es: 'Tasa objetivo de fondos federales más 5 puntos el día del fallo. El fallo debe indicar la tasa, y esta nunca cambia.',
                },
              },
              cite: cite('Mo. Rev. Stat. § 408.040.3'),
            },
            {
              applies: {
                en: 'Judgment on a contract with a rate above 9%: that rate',
                es: 'Fallo por un contrato con una tasa mayor de 9%: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('Mo. Rev. Stat. § 408.040'),
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
          'Mo. Rev. Stat. § 516.350; Mo. R. Civ. P. 74.09',
          'https://e.casetext.com/case/w-blue-print-co-v-roberts-1',
        ),
        confidence: 'secondary',
        note: {
          en: 'A judgment that was not revived and has no payment on the record is taken as paid after 10 years.',
          es: 'Un fallo que no se renovó y que no tiene ningún pago anotado en el expediente se da por pagado después de 10 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to revive the judgment (Rule 74.09). A payment entered on the court record also restarts the 10 years.',
            es: 'Presente una petición para renovar el fallo (motion to revive, Regla 74.09). Un pago anotado en el expediente del tribunal también reinicia los 10 años.',
          },
          window: { words: { en: 'before the 10 years end', es: 'antes de que terminen los 10 años' } },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 482.365.1',
          'https://legalfix.com/statutes/state-codes/missouri/title-xxxii/chapter-482/section-482-365',
        ),
        confidence: 'verified',
        note: {
          en: 'A small claims judgment is never a lien on land, unlike circuit and registered associate circuit judgments.',
          es: 'Un fallo de reclamos menores nunca es un gravamen sobre un inmueble, a diferencia de los fallos de circuito y de los fallos registrados de los jueces asociados.',
        },
        none: true,
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: '2019-07-01',
        cite: cite(
          'Mo. R. Civ. P. 74.11; Mo. Rev. Stat. § 511.570',
          'https://howtolegalhelp.com/rule-74-11-satisfaction-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must file it immediately once the judgment is paid.',
          es: 'El acreedor debe presentarlo de inmediato cuando el fallo esté pagado.',
        },
        value: {
          document: {
            en: 'Acknowledgment of satisfaction',
            es: 'Reconocimiento de pago del fallo (Acknowledgment of Satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 0, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. Any interested person may ask the court for an order that shows the judgment is satisfied.',
            es: 'No hay una suma fija. Cualquier persona interesada puede pedir al tribunal una orden que haga constar que el fallo está pagado.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. R. Civ. P. 74.05(d); Mo. Rev. Stat. § 482.365'),
        confidence: 'known',
        note: {
          en: 'Asking for a new trial within 10 days is the easier route.',
          es: 'Pedir un nuevo juicio dentro de 10 días es el camino más fácil.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion showing a good defense and good cause within a reasonable time, and at most one year. Or simply ask for a new trial within 10 days.',
            es: 'Presente una petición con una buena defensa y una buena razón dentro de un tiempo razonable, y a más tardar en un año. O simplemente pida un nuevo juicio dentro de 10 días.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Missouri Courts, Representing Yourself'),
        confidence: 'known',
        note: {
          en: "The forms are linked from the judiciary's self-representation site.",
          es: 'Los formularios están enlazados en el sitio de los tribunales para quienes se representan a sí mismos.',
        },
        value: {
          selfHelp: 'https://www.selfrepresent.mo.gov/',
          forms: null,
        },
      },
    ]),
  },
}
