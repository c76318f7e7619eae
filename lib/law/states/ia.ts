// Iowa: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const iowa: Jurisdiction = {
  code: 'IA',
  name: { en: 'Iowa', es: 'Iowa' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2018-07-01',
        cite: cite('Iowa Code § 631.1', 'https://civilcase.com/small-claims/iowa'),
        confidence: 'secondary',
        note: {
          en: 'The limit is the same for people and businesses. Evictions are heard on this docket too.',
          es: 'El límite es igual para personas y negocios. Los desalojos también se tramitan aquí.',
        },
        value: {
          court: {
            en: 'Iowa District Court, small claims docket',
            es: 'Tribunal de Distrito de Iowa, sección de reclamos menores',
          },
          limitCents: cents(6_500),
          limitNote: {
            en: 'Money claims of $6,500 or less, not counting interest and costs.',
            es: 'Reclamos de dinero de $6,500 o menos, sin contar intereses ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 631.13', 'https://civilcase.com/small-claims/iowa'),
        confidence: 'secondary',
        note: {
          en: 'Either side may appeal to a district judge, by saying so at the end of the hearing or by a written notice within 20 days. Collection is paused only if a bond is posted.',
          es: 'Cualquiera de las partes puede apelar ante un juez de distrito: lo dice al final de la audiencia o presenta un aviso escrito dentro de 20 días. El cobro se suspende solo si se deposita una fianza.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 626.1, 626.2, 631.13'),
        confidence: 'known',
        note: {
          en: 'We know of no fixed waiting time. The creditor can ask for a writ of execution once the judgment is entered, and an appeal alone does not stop it.',
          es: 'No conocemos un tiempo de espera fijo. El acreedor puede pedir una orden de ejecución en cuanto se registra el fallo, y una apelación por sí sola no la detiene.',
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
        cite: cite('Iowa Code §§ 535.3(1)(a), 668.13', 'https://ezel.ai/surveys/prejudgment-interest/iowa'),
        confidence: 'uncertain',
        note: {
          en: 'Use the rate written in the judgment, because it depends on the day of the judgment. The figure reported for June 2026 was 5.88%, and for September 8, 2022 it was 5.61%. We did not see later months. Interest usually also runs from the day the case was filed. It is counted by the day and does not compound.',
          es: 'Use la tasa escrita en el fallo, porque depende del día del fallo. La cifra publicada para junio de 2026 fue 5.88% y para el 8 de septiembre de 2022 fue 5.61%. No vimos los meses siguientes. Por lo general, los intereses corren también desde el día en que se presentó el caso. Se cuentan por día y no son compuestos.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'The one-year Treasury rate (Federal Reserve H.15, constant maturity) settled just before the day of the judgment, plus 2 points. It stays the same for that judgment.',
              es: 'La tasa del Tesoro a un año (Reserva Federal H.15, vencimiento constante) fijada justo antes del día del fallo, más 2 puntos. No cambia para ese fallo.',
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
                en: 'Judgment on a contract that states its own rate: that rate, up to the legal maximum',
                es: 'Fallo por un contrato que fija su propia tasa: esa tasa, hasta el máximo legal',
              },
              when: null,
              rate: null,
              cite: cite('Iowa Code §§ 535.2, 668.13(2)'),
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
          'Iowa Code §§ 614.1(6), 614.3, 626.2, 631.12',
          'https://www.iowacourts.gov/faq/judgments/once-i-have-a-judgment-how-long-do-i-have-to-get-my-money-faq/',
        ),
        confidence: 'verified',
        note: {
          en: 'A small-claims judgment can be enforced for 20 years, but its lien on land lasts only 10. Judgments that foreclose a mortgage on a home or farm die after 2 years.',
          es: 'Un fallo de reclamos menores se puede ejecutar durante 20 años, pero su gravamen sobre inmuebles dura solo 10. Los fallos que ejecutan la hipoteca de una vivienda o finca vencen a los 2 años.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new action on the judgment.',
            es: 'Inicie una nueva demanda basada en el fallo.',
          },
          window: {
            words: {
              en: "generally not until 9 years after the judgment, without the court's permission",
              es: 'por lo general, no antes de 9 años desde el fallo, salvo permiso del tribunal',
            },
            opens: { after: 'entered', period: { count: 9, unit: 'years' } },
          },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Code §§ 624.23(1), 624.24, 631.12',
          'https://law.justia.com/codes/iowa/2009/title-15/subtitle-3/chapter-624/624-23/',
        ),
        confidence: 'verified',
        note: {
          en: "The lien also reaches land bought later. It does not hold on a recorded (platted) homestead if the creditor does not levy within 30 days of the owner's written demand.",
          es: 'El gravamen alcanza también los inmuebles que se compren después. No vale sobre una vivienda protegida inscrita con plano (platted homestead) si el acreedor no la embarga dentro de los 30 días de la exigencia por escrito del dueño.',
        },
        value: {
          document: {
            en: 'None in the county of the judgment (the lien is automatic on docketing); elsewhere, an attested copy of the judgment',
            es: 'Ninguno en el condado del fallo (el gravamen nace al registrarse); en otros condados, una copia certificada del fallo (attested copy of the judgment)',
          },
          where: {
            en: 'clerk of the district court of each other county where the debtor has land',
            es: 'secretaría del tribunal de distrito de cada uno de los demás condados donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 624.37', 'https://instalawyer.io/laws/iowa-code/section-62437-satisfaction-of'),
        confidence: 'verified',
        note: {
          en: 'The debtor must first send a written request with a draft release. If the creditor cannot be found or will not take the money, the court may let it be paid to the state treasurer.',
          es: 'El deudor debe enviar primero una solicitud por escrito con un borrador de la liberación. Si no se encuentra al acreedor o este no acepta el dinero, el tribunal puede permitir que se pague al tesorero del estado.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment (notarized), filed with the clerk of each county where the judgment is a lien',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment), ante notario, presentada en la secretaría de cada condado donde el fallo sea un gravamen',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: { en: "the debtor's written request", es: 'la solicitud por escrito del deudor' },
          penalty: {
            en: '$400, which the debtor asks for by motion in the same case.',
            es: '$400, que el deudor solicita en una petición en el mismo caso.',
          },
          penaltyCents: cents(400),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa R. Civ. P. 1.977'),
        confidence: 'known',
        note: {
          en: 'A judgment entered without proper service can be attacked later.',
          es: 'Un fallo dictado sin una notificación correcta se puede impugnar más tarde.',
        },
        value: {
          period: { count: 60, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion showing good cause, such as mistake, surprise or excusable neglect. Do it promptly and within 60 days.',
            es: 'Presente una petición con una buena razón, como error, sorpresa o descuido excusable. Hágalo pronto y dentro de 60 días.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Judicial Branch',
          'https://www.iowacourts.gov/faq/judgments/will-the-court-help-me-collect-my-judgment-faq/',
        ),
        confidence: 'secondary',
        value: {
          selfHelp: 'https://www.iowacourts.gov/for-the-public/representing-yourself/collecting-a-judgment/',
          forms: 'https://www.iowacourts.gov/for-the-public/court-forms/',
        },
      },
    ]),
  },
}
