// Kansas: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const kansas: Jurisdiction = {
  code: 'KS',
  name: { en: 'Kansas', es: 'Kansas' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2004-07-01',
        cite: cite('K.S.A. 61-2703 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'District Court, small claims procedure',
            es: 'Tribunal de Distrito, procedimiento de reclamos menores',
          },
          limitCents: cents(4_000),
          limitNote: null,
        },
      },
      {
        from: '2024-07-01',
        cite: cite('K.S.A. 61-2703, 61-2704', 'https://self-law.org/code/ks/chapter-61/61-2703'),
        confidence: 'verified',
        note: {
          en: 'Assigned claims, such as debts bought by collectors, cannot be brought here.',
          es: 'Aquí no se admiten reclamos cedidos, como las deudas compradas por cobradores.',
        },
        value: {
          court: {
            en: 'District Court, small claims procedure',
            es: 'Tribunal de Distrito, procedimiento de reclamos menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting interest, costs and bad-check damages. A person may file at most 20 claims a year in one court.',
            es: 'Sin contar intereses, costas ni daños por cheques sin fondos. Una persona puede presentar como máximo 20 reclamos al año en un mismo tribunal.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-2709', 'https://civilcase.com/small-claims/kansas'),
        confidence: 'secondary',
        note: {
          en: 'The appeal is a new trial before a district judge. Lawyers are allowed there.',
          es: 'La apelación es un nuevo juicio ante un juez de distrito. Allí sí se permiten abogados.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-2709, 60-262'),
        confidence: 'uncertain',
        note: {
          en: 'Fourteen days matches the time to appeal. Ask the clerk whether a garnishment can be issued sooner.',
          es: 'Catorce días coincide con el plazo para apelar. Pregunte en la secretaría si un embargo se puede emitir antes.',
        },
        value: {
          wait: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1996-07-01',
        cite: cite('K.S.A. 16-204(e)(2), 16-205', 'https://sos.ks.gov/general-services/finance-rates.html'),
        confidence: 'known',
        note: {
          en: 'Simple interest at 12% on judgments in small-claims and limited-actions (chapter 61) cases. Ordinary civil (chapter 60) judgments have another rate: the Federal Reserve discount rate on July 1 plus 4 points, reset every July 1, for older judgments too. We did not see the chapter 60 rate for July 2026. Check the rate on your judgment: the court form may print it.',
          es: 'Interés simple del 12% en los fallos de reclamos menores y de acciones limitadas (capítulo 61). Los fallos civiles ordinarios (capítulo 60) tienen otra tasa: la tasa de descuento de la Reserva Federal al 1 de julio más 4 puntos, que cambia cada 1 de julio, también para los fallos anteriores. No vimos la tasa del capítulo 60 de julio de 2026. Confirme la tasa en su fallo: el formulario del tribunal puede traerla impresa.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Ordinary civil (chapter 60) judgment, not a small-claims or limited-actions one',
                es: 'Fallo civil ordinario (capítulo 60), no de reclamos menores ni de acciones limitadas',
              },
              when: null,
              rate: {
                kind: 'table',
                follows: 'table',
                rows: [
                  { from: '2019-07-01', annualPercent: 7 },
                  { from: '2020-07-01', annualPercent: 4.25 },
                  { from: '2022-07-01', annualPercent: 5.75 },
                  { from: '2023-07-01', annualPercent: 9.25 },
                  { from: '2024-07-01', annualPercent: 9.5 },
                  { from: '2025-07-01', annualPercent: 8.5 },
                ],
                knownThrough: '2026-06-30',
                formula: {
                  en: 'The Federal Reserve discount rate on July 1 plus 4 points, reset every July 1 for judgments already entered too.',
                  es: 'La tasa de descuento de la Reserva Federal al 1 de julio más 4 puntos; cambia cada 1 de julio, también para los fallos ya registrados.',
                },
              },
              cite: cite('K.S.A. 16-204(e)(1)', 'https://sos.ks.gov/general-services/finance-rates.html'),
            },
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the contract rate',
                es: 'Fallo por un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('K.S.A. 16-205'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2403, 60-2404', 'https://self-law.org/code/ks/chapter-60/60-2403'),
        confidence: 'verified',
        note: {
          en: 'A judgment can be kept alive without limit by acting every 5 years. Once it has been dormant (asleep) for 2 years, the judge must release it if asked.',
          es: 'Un fallo se puede mantener vivo sin límite si se actúa cada 5 años. Si lleva 2 años inactivo, el juez debe cancelarlo si se le pide.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'File a renewal affidavit, or have an execution or garnishment issued, within each 5 years. A judgment that went to sleep can be revived by motion.',
            es: 'Presente una declaración jurada de renovación (renewal affidavit), o pida una orden de ejecución o un embargo, dentro de cada 5 años. Un fallo inactivo se puede reactivar con una petición.',
          },
          window: {
            words: {
              en: 'within 5 years of the judgment or the last renewal; revival within 2 years after it goes to sleep',
              es: 'dentro de los 5 años del fallo o de la última renovación; la reactivación, dentro de los 2 años de quedar inactivo',
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
        cite: cite('K.S.A. 60-2202'),
        confidence: 'known',
        note: {
          en: 'A small-claims judgment is not a lien until this step is taken. The lien ends if the judgment goes to sleep, and it does not reach the homestead.',
          es: 'Un fallo de reclamos menores no es un gravamen hasta que se da este paso. El gravamen termina si el fallo queda inactivo y no alcanza la vivienda protegida.',
        },
        value: {
          document: {
            en: 'Request to the clerk with the extra docket fee (for a chapter 61 judgment); a certified copy for other counties',
            es: 'Solicitud a la secretaría con el pago adicional de registro (fallo del capítulo 61); copia certificada (certified copy) para otros condados',
          },
          where: {
            en: 'clerk of the district court of each county where the debtor has land',
            es: 'secretaría del tribunal de distrito de cada condado donde el deudor tenga un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2803', 'https://6jd.kscourts.gov/Rules-Orders/Rules/Satisfation-of-Money-Judgment'),
        confidence: 'uncertain',
        note: {
          en: 'We could not read the number of days or any set sum. Check the section or ask the clerk. A debtor may also file a proffer of satisfaction (Supreme Court Rule 186) to fix the payoff amount; the creditor has 14 days to object.',
          es: 'No pudimos leer el número de días ni una suma fija. Vea la sección o pregunte en la secretaría. El deudor también puede presentar una oferta de pago (proffer of satisfaction, Regla 186 de la Corte Suprema) para fijar el saldo; el acreedor tiene 14 días para oponerse.',
        },
        value: {
          document: {
            en: 'Satisfaction and Release of Judgment',
            es: 'Constancia de Pago y Liberación del Fallo (Satisfaction and Release of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'written-demand',
          runsFromWords: { en: "the debtor's written demand", es: 'la exigencia por escrito del deudor' },
          penalty: {
            en: 'A creditor who fails to file after a demand is liable to the debtor, attorney fees included.',
            es: 'El acreedor que no la presenta después de una exigencia responde ante el deudor, incluidos los honorarios de abogado.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-3301, 60-260(b), (c)'),
        confidence: 'known',
        note: {
          en: 'Move quickly: delay itself can defeat the motion.',
          es: 'Actúe rápido: la demora por sí sola puede hacer que se niegue la petición.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for mistake, surprise or excusable neglect within a reasonable time, and at most one year after entry. A void judgment can be attacked at any time.',
            es: 'Presente una petición por error, sorpresa o descuido excusable en un tiempo razonable y, como máximo, un año después del registro. Un fallo nulo se puede impugnar en cualquier momento.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Kansas Courts; Kansas Judicial Council'),
        confidence: 'known',
        note: {
          en: 'The Kansas Judicial Council publishes the standard forms.',
          es: 'El Consejo Judicial de Kansas (Kansas Judicial Council) publica los formularios oficiales.',
        },
        value: {
          selfHelp: 'https://kscourts.gov/',
          forms: 'https://www.kansasjudicialcouncil.org/legal-forms',
        },
      },
    ]),
  },
}
