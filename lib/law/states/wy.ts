// Wyoming: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const wyoming: Jurisdiction = {
  code: 'WY',
  name: { en: 'Wyoming', es: 'Wyoming' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-21-201',
          'https://wyoleg.gov/NXT/gateway.dll/2022%20Wyoming%20Statutes%2F2022%20Titles%2F1%2F54%2F56',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must have asked for payment before filing.',
          es: 'El acreedor debe haber pedido el pago antes de presentar el caso.',
        },
        value: {
          court: { en: 'Circuit Court (small claims)', es: 'Tribunal de Circuito (reclamos menores)' },
          limitCents: cents(6_000),
          limitNote: {
            en: 'Not counting court costs. The same court hears other civil claims up to $50,000.',
            es: 'Sin contar las costas. El mismo tribunal atiende otros reclamos civiles de hasta $50,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyo. Stat. § 5-9-141; W.R.A.P. 2.01', 'https://civilcase.com/small-claims/wyoming'),
        confidence: 'secondary',
        note: {
          en: 'The district court reviews the record. Execution stops only if a bond is given (§ 5-9-142).',
          es: 'El tribunal de distrito revisa el expediente. La ejecución se detiene solo si se da una fianza (§ 5-9-142).',
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
          'Wyo. Stat. §§ 1-17-101, 1-21-205',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'We found no waiting time in the statute for a Wyoming judgment. Check with the clerk.',
          es: 'No encontramos en la ley ningún plazo de espera para un fallo de Wyoming. Confirme en la secretaría.',
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
          'Wyo. Stat. § 1-16-102',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Interest runs from the day the judgment is given until it is paid.',
          es: 'Los intereses corren desde el día en que se dicta el fallo hasta que se paga.',
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
                en: 'Judgment on a contract in which all parties agreed on a rate: the contract rate',
                es: 'Fallo por un contrato en el que todas las partes acordaron una tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Wyo. Stat. § 1-16-102(b)'),
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
          'Wyo. Stat. §§ 1-16-502, 1-16-503, 1-17-307',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'A judgment goes dormant if five years pass without an execution, and then it stops being a lien. It can still be revived for 10 more years (longer for child support and for people under a disability).',
          es: 'Un fallo queda inactivo si pasan cinco años sin una orden de ejecución, y entonces deja de ser un gravamen. Todavía se puede reactivar durante 10 años más (más tiempo para la manutención de hijos y para personas con incapacidad legal).',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Have an execution issued at least every five years, or file a motion to revive the judgment.',
            es: 'Pida que se emita una orden de ejecución (execution) al menos cada cinco años, o presente una petición para reactivar el fallo.',
          },
          window: {
            words: {
              en: 'an execution before each five years end; to revive it, within 10 years after it became dormant',
              es: 'una orden de ejecución antes de que terminen cada cinco años; para reactivarlo, dentro de los 10 años de quedar inactivo',
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
        cite: cite(
          'Wyo. Stat. §§ 1-17-306, 1-17-307',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Both filings are needed. The lien lasts only as long as the judgment is not dormant.',
          es: 'Hacen falta las dos presentaciones. El gravamen dura solo mientras el fallo no quede inactivo.',
        },
        value: {
          document: {
            en: 'Transcript of the circuit court judgment',
            es: 'Transcripción del fallo del tribunal de circuito (Transcript of judgment)',
          },
          where: {
            en: 'clerk of the district court and county clerk of the county',
            es: 'secretaría del tribunal de distrito y registro del condado (county clerk)',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Stilson v. Hodges, 934 P.2d 736 (Wyo. 1997)',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'We found no deadline or penalty. A court can let the debtor pay the clerk and order the clerk to enter satisfaction.',
          es: 'No encontramos plazo ni multa. El tribunal puede permitir que el deudor pague en la secretaría y ordenar a esta que registre el pago.',
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
          penalty: null,
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('W.R.C.P. 55(c), 60(b)'),
        confidence: 'uncertain',
        note: {
          en: 'We did not confirm the time limit for small claims. Act at once and ask the clerk.',
          es: 'No confirmamos el plazo para reclamos menores. Actúe de inmediato y pregunte en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'entered',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion for relief from the judgment in the circuit court. Do it promptly and give your reasons.',
            es: 'Presente en el tribunal de circuito una petición para que lo liberen del fallo. Hágalo pronto y dé sus razones.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyoming Judicial Branch'),
        confidence: 'known',
        note: {
          en: 'Small claims forms are numbered SC 01, SC 02 and so on.',
          es: 'Los formularios de reclamos menores llevan los números SC 01, SC 02 y siguientes.',
        },
        value: {
          selfHelp: 'https://www.wyocourts.gov/',
          forms: 'https://www.wyocourts.gov/',
        },
      },
    ]),
  },
}
