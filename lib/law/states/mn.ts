// Minnesota: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const minnesota: Jurisdiction = {
  code: 'MN',
  name: { en: 'Minnesota', es: 'Minnesota' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2014-08-01',
        cite: cite('Minn. Stat. § 491A.01 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'Conciliation Court (district court)',
            es: 'Tribunal de Conciliación (tribunal de distrito)',
          },
          limitCents: cents(15_000),
          limitNote: null,
        },
      },
      {
        from: '2024-08-01',
        cite: cite('Minn. Stat. § 491A.01, subd. 3a', 'https://mncourts.gov//help-topics//conciliation-court.aspx'),
        confidence: 'verified',
        note: {
          en: 'The limit went up from $15,000 in 2024.',
          es: 'El límite subió desde $15,000 en 2024.',
        },
        value: {
          court: {
            en: 'Conciliation Court (district court)',
            es: 'Tribunal de Conciliación (tribunal de distrito)',
          },
          limitCents: cents(20_000),
          limitNote: {
            en: "$4,000 where the plaintiff's claim is a consumer credit transaction. The filing fee is on top.",
            es: '$4,000 cuando el reclamo del demandante es por un crédito al consumidor. La tarifa de presentación es aparte.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Gen. R. Prac. 521', 'https://www.revisor.mn.gov/court_rules/gp/id/514/'),
        confidence: 'known',
        note: {
          en: 'It is a removal to district court for a new trial. The mailed notice must state the last day, so go by the date printed on it. A side that appeals and loses pays $50 in costs.',
          es: 'El caso se traslada al tribunal de distrito para un nuevo juicio. El aviso enviado por correo debe indicar el último día, así que guíese por la fecha impresa en él. Quien apela y pierde paga $50 de costas.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the date the court administrator mails the notice of order for judgment',
            es: 'la fecha en que la administración del tribunal envía por correo el aviso de la orden de fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Gen. R. Prac. 514, 515, 518'),
        confidence: 'known',
        note: {
          en: 'The judgment must then be moved (transcribed and docketed) from conciliation court to district court before any levy or garnishment.',
          es: 'Después hay que trasladar el fallo (transcribirlo e inscribirlo) del tribunal de conciliación al tribunal de distrito antes de cualquier embargo.',
        },
        value: {
          wait: { count: 21, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the court mails the notice of order for judgment. The judgment is entered after that time unless the case is removed or the order is vacated',
            es: 'el tribunal envía por correo el aviso de la orden de fallo. El fallo se registra al terminar ese plazo, salvo que el caso se traslade o la orden se anule',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2016-01-01',
        cite: cite('Minn. Stat. § 549.09', 'https://ezel.ai/surveys/prejudgment-interest/minnesota'),
        confidence: 'secondary',
        note: {
          en: "The unpaid balance earns each year's rate. Interest that was added to the judgment when it was entered earns interest too (§ 549.09, subds. 1(a) and 2). We have not read the rates for 2024 and 2025 in the court's own table. Check those two with the court.",
          es: 'El saldo no pagado genera la tasa de cada año. Los intereses que se sumaron al fallo al registrarlo también generan intereses (§ 549.09, subds. 1(a) y 2). No hemos leído las tasas de 2024 y 2025 en la tabla del propio tribunal. Confirme esas dos en el tribunal.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2016-01-01', annualPercent: 4 },
              { from: '2017-01-01', annualPercent: 4 },
              { from: '2018-01-01', annualPercent: 4 },
              { from: '2019-01-01', annualPercent: 4 },
              { from: '2020-01-01', annualPercent: 4 },
              { from: '2021-01-01', annualPercent: 4 },
              { from: '2022-01-01', annualPercent: 4 },
              { from: '2023-01-01', annualPercent: 5 },
              { from: '2024-01-01', annualPercent: 5 },
              { from: '2025-01-01', annualPercent: 4 },
              { from: '2026-01-01', annualPercent: 4 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'One-year Treasury yield rounded to the nearest whole percent, never below 4%, set each December for the next calendar year.',
              es: 'Rendimiento del Tesoro a un año, redondeado al punto entero más cercano y nunca menor del 4%, fijado cada diciembre para el año calendario siguiente.',
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
                en: 'Judgment over $50,000 (not in family court, and not for or against the State or a local public body)',
                es: 'Fallo de más de $50,000 (no en el tribunal de familia, ni a favor o en contra del Estado o de un organismo público local)',
              },
              when: {
                overCents: cents(50_000),
                debtorKinds: ['person', 'business'],
                creditorKinds: ['person', 'business'],
              },
              rate: { kind: 'fixed', annualPercent: 10 },
              cite: cite('Minn. Stat. § 549.09, subd. 1(c)(2)'),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. §§ 541.04, 550.01', 'http://www.mncourts.gov/Help-Topics/Judgments.aspx'),
        confidence: 'verified',
        note: {
          en: 'There is no renewal by motion. The creditor must serve a new summons and complaint within the 10 years.',
          es: 'No se renueva con una petición. El acreedor debe notificar una nueva citación y demanda dentro de los 10 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment before the 10 years end.',
            es: 'Inicie una nueva demanda basada en el fallo antes de que terminen los 10 años.',
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
        cite: cite('Minn. Stat. § 548.09', 'http://mncourts.gov/selfhelp/?page=3770'),
        confidence: 'secondary',
        note: {
          en: "Docketing in district court makes the lien in that county only. It does not reach the debtor's exempt homestead. Registered (Torrens) land needs a separate filing with the registrar of titles.",
          es: 'La inscripción en el tribunal de distrito crea el gravamen solo en ese condado. No alcanza la vivienda protegida del deudor. Un inmueble registrado (Torrens) necesita una presentación aparte ante el registrador de títulos.',
        },
        value: {
          document: {
            en: 'Docketed judgment with an Affidavit of Identification of Judgment Debtor',
            es: 'Fallo inscrito con una declaración jurada que identifica al deudor (Affidavit of Identification of Judgment Debtor)',
          },
          where: {
            en: 'district court of the county where the land is (and on the certificate of title for registered land)',
            es: 'tribunal de distrito del condado donde está el inmueble (y en el certificado de título si es un inmueble registrado)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. § 548.15', 'https://www.revisor.mn.gov/laws/1988/0/484/'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor is responsible for filing it. Check with the court administrator whether a deadline or a penalty applies. If the creditor will not file, the debtor can file a motion asking the court to order satisfaction.',
          es: 'Presentarla es responsabilidad del acreedor. Confirme en la administración del tribunal si hay un plazo o una sanción. Si el acreedor no la presenta, el deudor puede pedir al tribunal que ordene la constancia de pago.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
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
        cite: cite('Minn. Gen. R. Prac. 520'),
        confidence: 'known',
        note: {
          en: 'The court may order the payment of costs as a condition. A refusal can itself be taken to district court within 21 days.',
          es: 'El tribunal puede poner como condición el pago de costas. Si niega la petición, esa negativa se puede llevar al tribunal de distrito dentro de 21 días.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the mailing of the notice of order for judgment',
            es: 'el envío por correo del aviso de la orden de fallo',
          },
          form: null,
          rule: {
            en: 'File a motion to vacate, showing good cause, by the date printed on the notice. Later only if you never received notice, within a reasonable time and at most one year.',
            es: 'Presente una petición para anular el fallo, con una buena razón, hasta la fecha impresa en el aviso. Después, solo si usted nunca recibió el aviso, dentro de un tiempo razonable y a más tardar en un año.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minnesota Judicial Branch', 'https://mncourts.gov//help-topics//conciliation-court.aspx'),
        confidence: 'secondary',
        value: {
          selfHelp: 'https://mncourts.gov/help-topics/conciliation-court.aspx',
          forms: 'https://www.mncourts.gov/GetForms.aspx',
        },
      },
    ]),
  },
}
