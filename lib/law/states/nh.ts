// New Hampshire: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const newHampshire: Jurisdiction = {
  code: 'NH',
  name: { en: 'New Hampshire', es: 'Nuevo Hampshire' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 503:1', 'http://gencourt.state.nh.us/rsa/html/LI/503/503-mrg.htm'),
        confidence: 'verified',
        note: {
          en: 'In cases over $5,000 the sides must first try the court mediation program. In cases over $1,500 the defendant may ask in writing for a jury trial in superior court instead.',
          es: 'En casos de más de $5,000 las partes deben intentar primero el programa de mediación del tribunal. En casos de más de $1,500 el demandado puede pedir por escrito un juicio con jurado en el tribunal superior.',
        },
        value: {
          court: {
            en: 'Circuit Court, District Division (small claims)',
            es: 'Tribunal de Circuito, División de Distrito (reclamos menores)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Debt or damages, not counting interest and costs. Cases about title to land are left out.',
            es: 'Deuda o daños, sin contar intereses ni costas. No incluye casos sobre la propiedad de un inmueble.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 503:9; N.H. Sup. Ct. R. 7'),
        confidence: 'known',
        note: {
          en: 'Either side may appeal only on questions of law. The appeal goes straight to the New Hampshire Supreme Court.',
          es: 'Cualquiera de las partes puede apelar solo por cuestiones de derecho. La apelación va directamente a la Corte Suprema de Nuevo Hampshire.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: {
            en: "the date on the clerk's written notice of the decision",
            es: 'la fecha del aviso escrito de la decisión que envía la secretaría',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 524:6-a',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-53-proceedings-ind-court/chapter-524-judgments/section-5246-a-periodic-payment-of-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'A court order for periodic payments may not start before the time to appeal has run out. After such an order, no execution issues without notice to the debtor.',
          es: 'Una orden del tribunal de pagar en cuotas no puede empezar antes de que termine el plazo para apelar. Después de esa orden, no se emite una orden de ejecución sin avisar al deudor.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the clerk sends the notice of decision. Collection is on hold until the time to appeal ends',
            es: 'la secretaría envía el aviso de la decisión. El cobro queda suspendido hasta que termine el plazo para apelar',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2019-01-01',
        cite: cite(
          'N.H. Rev. Stat. Ann. § 336:1, II; Linteau v. Gauthier, 142 N.H. 460 (1997)',
          'https://bills.nhliberty.org/bills/2018/HB1641/revision/2368',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The yearly figures were worked out from Treasury bill rates, and 2022 and 2023 are the weakest. Check the rate the state treasurer set for each year. An unpaid judgment takes the rate of each year: the statute and the Linteau case call the rate a floating one, but we found no text about interest after judgment alone.',
          es: 'Las cifras de cada año se calcularon a partir de las tasas de las letras del Tesoro, y las de 2022 y 2023 son las menos seguras. Confirme la tasa que fijó la tesorería del estado para cada año. Un fallo no pagado toma la tasa de cada año: la ley y el caso Linteau hablan de una tasa variable, pero no encontramos un texto que trate solo de los intereses posteriores al fallo.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2019-01-01', annualPercent: 4.3 },
              { from: '2020-01-01', annualPercent: 3.9 },
              { from: '2021-01-01', annualPercent: 2.1 },
              { from: '2022-01-01', annualPercent: 2.1 },
              { from: '2023-01-01', annualPercent: 5.9 },
              { from: '2024-01-01', annualPercent: 7.3 },
              { from: '2025-01-01', annualPercent: 6.3 },
              { from: '2026-01-01', annualPercent: 5.7 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Discount rate on 26-week US Treasury bills at the last auction before the last day of September, plus 2 points, rounded to the nearest tenth, set for each calendar year.',
              es: 'Tasa de descuento de las letras del Tesoro de EE. UU. a 26 semanas en la última subasta antes del último día de septiembre, más 2 puntos, redondeada a la décima más cercana y fijada para cada año calendario.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 508:5',
          'https://www.cogencyglobal.com/blog/new-hampshire-extends-statutory-period-for-judgment-liens',
        ),
        confidence: 'secondary',
        note: {
          en: 'A lawsuit on a judgment must be started within 20 years. Attachments and levies on property have their own, shorter lives.',
          es: 'Una demanda basada en un fallo se debe iniciar dentro de 20 años. Los embargos de bienes tienen sus propios plazos, más cortos.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment before the 20 years end.',
            es: 'Inicie una nueva demanda basada en el fallo antes de que terminen los 20 años.',
          },
          window: null,
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 511:55 (before 2017)'),
        confidence: 'verified',
        value: {
          document: { en: 'Attachment', es: 'Embargo sobre el inmueble (attachment)' },
          where: {
            en: 'registry of deeds of the county',
            es: 'registro de escrituras (registry of deeds) del condado',
          },
          years: 6,
          renewable: null,
        },
      },
      {
        from: '2017-01-01',
        cite: cite(
          'N.H. Rev. Stat. Ann. §§ 503:12, II, 524:13',
          'https://www.lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_524_13',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor may record it, or record it again, at any time while the judgment lasts, and must mail copies to the debtor that same day.',
          es: 'El acreedor puede inscribirlo, o volver a inscribirlo, en cualquier momento mientras dure el fallo, y debe enviar copias al deudor ese mismo día.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment with an affidavit',
            es: 'Copia certificada del fallo con una declaración jurada (certified copy and affidavit)',
          },
          where: {
            en: 'registry of deeds of the county where the land is',
            es: 'registro de escrituras (registry of deeds) del condado donde está el inmueble',
          },
          years: 20,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 503:12; Circuit Court District Division small claims practice',
          'https://www.courts.state.nh.us/district/eclaims/process.htm',
        ),
        confidence: 'verified',
        note: {
          en: 'The court has no form for the discharge. The debtor must record it at the registry of deeds and pay that fee.',
          es: 'El tribunal no tiene un formulario para esta cancelación. El deudor debe inscribirla en el registro de escrituras y pagar esa tarifa.',
        },
        value: {
          document: {
            en: 'Discharge of the judgment (release of lien)',
            es: 'Cancelación del fallo y liberación del gravamen (discharge of the judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If no discharge is given within 30 days, the debtor can ask the court, free of charge, to order one.',
            es: 'Si la cancelación no se entrega dentro de 30 días, el deudor puede pedir al tribunal, sin costo, que la ordene.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Cir. Ct. Dist. Div. R. 4.3(c) (small claims defaults)',
          'https://www.courts.nh.gov/rules-circuit-court-state-new-hampshire-district-division/small-claims-actions',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The number of days was not confirmed. Ask the clerk how many days you have.',
          es: 'No se confirmó el número de días. Pregunte en la secretaría cuántos días tiene.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'A party in default files a written motion to strike the default or reopen the case, giving a good reason. Act at once: the rules set short times.',
            es: 'La parte en rebeldía presenta una petición escrita para anular la rebeldía o reabrir el caso, con una buena razón. Actúe de inmediato: las reglas fijan plazos cortos.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New Hampshire Judicial Branch Self-Help'),
        confidence: 'known',
        note: {
          en: 'The small claims rules are on the same site.',
          es: 'Las reglas de reclamos menores están en el mismo sitio.',
        },
        value: {
          selfHelp: 'https://www.courts.nh.gov/self-help',
          forms: null,
        },
      },
    ]),
  },
}
