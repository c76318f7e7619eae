// Mississippi: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const mississippi: Jurisdiction = {
  code: 'MS',
  name: { en: 'Mississippi', es: 'Misisipi' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code § 9-11-9', 'https://civilcase.com/small-claims/mississippi'),
        confidence: 'secondary',
        note: {
          en: 'Corporations and LLCs generally need a lawyer.',
          es: 'Las sociedades y las LLC por lo general necesitan abogado.',
        },
        value: {
          court: { en: 'Justice Court', es: 'Tribunal de Justicia (Justice Court)' },
          limitCents: cents(3_500),
          limitNote: {
            en: 'Mississippi has no separate small claims division. A person may go without a lawyer.',
            es: 'Misisipi no tiene una división aparte de reclamos menores. Una persona puede ir sin abogado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Unif. Civ. R. Cir. & Cnty. Ct. 5.04; Miss. Code § 11-51-85',
          'https://janeslawblog.com/2014/04/02/appeals-from-justice-to-county-or-circuit-court-10-or-30-days-to-file-the-notice-of-appeal/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The court rule gives 30 days, but the statute still says 10 days and asks for a bond of double the judgment. Acting within 10 days is the safe course. The appeal is a new trial in county or circuit court.',
          es: 'La regla del tribunal da 30 días, pero la ley todavía dice 10 días y exige una fianza del doble del fallo. Lo seguro es actuar dentro de 10 días. La apelación es un nuevo juicio en el tribunal de condado o de circuito.',
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
          'Miss. Code § 11-9-131',
          'https://law.uslawyerdatabase.com/category/us-law/2020-mississippi-code/title-11-civil-practice-and-procedure/chapter-9-practice-and-procedure-in-county-courts-and-justice-courts/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'An execution may issue at once if the creditor swears that waiting would put the debt in danger.',
          es: 'La orden de ejecución se puede emitir de inmediato si el acreedor jura que la espera pondría en peligro la deuda.',
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
        from: null,
        cite: cite(
          'Miss. Code § 75-17-7',
          'https://betterchancery.com/2013/03/07/desultory-thoughts-on-judgment-interest/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Use the rate written in the judgment. 8% a year is only the usual figure. Interest is simple unless the judgment says otherwise.',
          es: 'Use la tasa escrita en el fallo. El 8% anual es solo la cifra usual. El interés es simple, salvo que el fallo diga otra cosa.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: "The contract's own rate for a contract or sale debt. Otherwise the yearly rate the judge sets in the judgment (8%, the legal rate, is common but not automatic).",
              es: 'La tasa del contrato si la deuda viene de un contrato o de una venta. Si no, la tasa anual que el juez fija en el fallo (el 8%, la tasa legal, es común pero no automático).',
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
                en: 'Judgment founded on a sale or contract: the contract rate',
                es: 'Fallo basado en una venta o un contrato: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Miss. Code § 75-17-7'),
            },
            {
              applies: {
                en: 'Legal rate where a debt states none',
                es: 'Tasa legal cuando la deuda no fija ninguna',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 8 },
              cite: cite('Miss. Code § 75-17-1(1)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: '2010-07-01',
        cite: cite(
          'Miss. Code §§ 15-1-43, 15-1-45, 15-1-47',
          'https://betterchancery.com/2010/10/06/a-new-way-to-renew-a-judgment/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The clerk mails the notice to the debtor. A lawsuit on the judgment also renews it. The lien in other counties must be renewed there too.',
          es: 'La secretaría envía el aviso al deudor por correo. Una demanda basada en el fallo también lo renueva. El gravamen en otros condados se debe renovar también allí.',
        },
        value: {
          years: 7,
          renewable: true,
          renewHow: {
            en: 'File a notice of renewal with the clerk of the court that gave the judgment, with an affidavit of addresses.',
            es: 'Presente un aviso de renovación (notice of renewal) en la secretaría del tribunal que dictó el fallo, con una declaración jurada de las direcciones.',
          },
          window: { words: { en: 'before the 7 years end', es: 'antes de que terminen los 7 años' } },
          renewedYears: 7,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code §§ 11-7-191, 11-9-129, 15-1-47',
          'https://law.uslawyerdatabase.com/category/us-law/2020-mississippi-code/title-11-civil-practice-and-procedure/chapter-9-practice-and-procedure-in-county-courts-and-justice-courts/page/2',
        ),
        confidence: 'verified',
        note: {
          en: "The lien covers all the debtor's non-exempt property in that county, owned now or bought later.",
          es: 'El gravamen cubre todos los bienes no protegidos del deudor en ese condado, los que tiene ahora y los que compre después.',
        },
        value: {
          document: {
            en: 'Abstract of the justice court judgment, enrolled on the judgment roll',
            es: 'Extracto del fallo del tribunal de justicia, inscrito en el registro de fallos (judgment roll)',
          },
          where: {
            en: 'circuit clerk of each county where there is property',
            es: 'secretaría del tribunal de circuito (circuit clerk) de cada condado donde haya bienes',
          },
          years: 7,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code § 11-7-189'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should have the judgment roll marked satisfied. Check with the clerk whether a deadline or a penalty applies. If the creditor refuses, ask the court to order it.',
          es: 'El acreedor debe hacer que el registro de fallos se marque como pagado. Confirme en la secretaría si hay un plazo o una sanción. Si el acreedor se niega, pida al tribunal que lo ordene.',
        },
        value: {
          document: {
            en: 'Entry of satisfaction (cancellation) on the judgment roll',
            es: 'Anotación de pago (cancelación) en el registro de fallos (entry of satisfaction, judgment roll)',
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
        cite: cite('Miss. R. Just. Ct. 11 through 27 (civil cases)', 'https://msjusticecourthelp.com/?page_id=54'),
        confidence: 'uncertain',
        note: {
          en: 'The exact time limit was not confirmed. Treat 10 days as the safe limit, and check with the clerk.',
          es: 'No se confirmó el plazo exacto. Tome 10 días como el límite seguro y confírmelo en la secretaría.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'Ask the justice court promptly to set the judgment aside or give a new trial, or appeal for a new trial in the higher court.',
            es: 'Pida pronto al tribunal de justicia que anule el fallo o conceda un nuevo juicio, o apele para tener un nuevo juicio en el tribunal superior a este.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('State of Mississippi Judiciary'),
        confidence: 'known',
        value: {
          selfHelp: 'https://courts.ms.gov/',
          forms: null,
        },
      },
    ]),
  },
}
