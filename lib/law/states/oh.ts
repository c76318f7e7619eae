// Ohio: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const ohio: Jurisdiction = {
  code: 'OH',
  name: { en: 'Ohio', es: 'Ohio' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2016-09-28',
        cite: cite('Ohio Rev. Code § 1925.02'),
        confidence: 'known',
        note: {
          en: 'A larger claim goes to the regular docket of the same court (municipal and county courts hear claims to $15,000).',
          es: 'Un reclamo mayor va al trámite ordinario del mismo tribunal (los tribunales municipales y de condado reciben reclamos de hasta $15,000).',
        },
        value: {
          court: {
            en: 'Municipal or County Court, Small Claims Division',
            es: 'Tribunal Municipal o de Condado, División de Reclamos Menores',
          },
          limitCents: cents(6_000),
          limitNote: {
            en: 'Not counting interest and costs. Punitive damages cannot be asked for.',
            es: 'Sin contar intereses ni costas. No se pueden pedir daños punitivos.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ohio App.R. 4(A); Ohio Civ.R. 53(D)(3), 58(B)',
          'http://www.ecases.us/case/ohioctapp/c3087520/block-v-battaglia',
        ),
        confidence: 'verified',
        note: {
          en: "If a magistrate heard the case, first file written objections within 14 days of the magistrate's decision, or most points are lost on appeal.",
          es: 'Si un magistrado decidió el caso, presente primero objeciones por escrito dentro de los 14 días de su decisión; si no, se pierde la mayoría de los argumentos en la apelación.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the final judgment. If the clerk does not serve notice of it within 3 days, the 30 days start when the clerk does',
            es: 'el registro del fallo final. Si la secretaría no lo notifica dentro de 3 días, los 30 días empiezan cuando lo notifique',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 62; Ohio Rev. Code § 2716.02'),
        confidence: 'known',
        note: {
          en: 'There is no automatic wait. To take wages, a demand notice must be sent at least 15 and not more than 45 days before the garnishment is filed.',
          es: 'No hay una espera automática. Para embargar el salario, hay que enviar un aviso de cobro al menos 15 y no más de 45 días antes de presentar el embargo.',
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
        from: '2019-01-01',
        cite: cite(
          'Ohio Rev. Code §§ 1343.03, 5703.47',
          'https://www.weltman.com/Publication-Ohio-Statutory-Interest-Rate-for-Judgments-in-2026',
        ),
        confidence: 'secondary',
        note: {
          en: 'A written contract that names a rate wins over this one. Check the judgment entry: the rate it states stays until it is paid. Interest does not run while a judgment is dormant.',
          es: 'Si un contrato escrito fija una tasa, se aplica esa. Revise el fallo: la tasa que dice se mantiene hasta que se pague. Mientras el fallo está inactivo no corren intereses.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2019-01-01', annualPercent: 5 },
              { from: '2020-01-01', annualPercent: 5 },
              { from: '2021-01-01', annualPercent: 3 },
              { from: '2022-01-01', annualPercent: 3 },
              { from: '2023-01-01', annualPercent: 5 },
              { from: '2024-01-01', annualPercent: 8 },
              { from: '2025-01-01', annualPercent: 8 },
              { from: '2026-01-01', annualPercent: 7 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Federal short-term rate (July, rounded) plus 3 points, set every October for the next year. A judgment keeps the rate of the year it was granted.',
              es: 'Tasa federal de corto plazo (julio, redondeada) más 3 puntos, fijada cada octubre para el año siguiente. El fallo conserva la tasa del año en que se dictó.',
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
                en: 'Written contract that names a rate: that rate',
                es: 'Contrato escrito que fija una tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('Ohio Rev. Code § 1343.03(A)'),
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
          'Ohio Rev. Code §§ 2325.15, 2325.18, 2329.07',
          'https://legalfix.com/statutes/state-codes/ohio/title-23/chapter-2329/section-2329-07',
        ),
        confidence: 'verified',
        note: {
          en: 'Interest does not run while a judgment is dormant. Judgments for the State last longer.',
          es: 'Mientras el fallo está inactivo no corren intereses. Los fallos a favor del Estado duran más.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Within 5 years have a writ of execution issued, file a certificate of judgment, garnish, or start proceedings to find assets. Each keeps it alive 5 more years. A dormant judgment is revived by motion.',
            es: 'Dentro de 5 años haga emitir una orden de ejecución, presente un certificado de fallo, pida un embargo o inicie un trámite para averiguar los bienes. Cada paso lo mantiene vivo 5 años más. Un fallo inactivo se reactiva con una petición.',
          },
          window: {
            words: {
              en: 'before 5 idle years pass; revival within 10 years after it becomes dormant',
              es: 'antes de que pasen 5 años sin actividad; la reactivación, dentro de los 10 años de quedar inactivo',
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
          'Ohio Rev. Code §§ 2329.02, 2329.07',
          'https://instalawyer.io/laws/ohio-revised-code/section-232902-judgment-lien',
        ),
        confidence: 'verified',
        note: {
          en: 'File a new certificate before 5 years pass. It reaches only the value above mortgages and the protected homestead amount.',
          es: 'Presente un nuevo certificado antes de que pasen 5 años. Solo alcanza el valor por encima de las hipotecas y del monto protegido de la vivienda.',
        },
        value: {
          document: { en: 'Certificate of Judgment', es: 'Certificado de Fallo (Certificate of Judgment)' },
          where: {
            en: 'clerk of the court of common pleas of each county where the debtor has land',
            es: 'secretaría del tribunal de primera instancia (court of common pleas) de cada condado donde el deudor tenga un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 60(B)(4); Ohio Rev. Code § 2329.02'),
        confidence: 'uncertain',
        note: {
          en: 'We found no deadline and no fixed penalty in state law. Ask in writing. If the creditor refuses, ask the court by motion for an order that the judgment is satisfied. Local rules often require a prompt filing and the release of any certificate.',
          es: 'No encontramos plazo ni multa fija en la ley estatal. Pídalo por escrito. Si el acreedor se niega, pida al tribunal con una petición una orden que declare pagado el fallo. Las reglas locales a menudo exigen presentarlo pronto y liberar cualquier certificado.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment (and release of any certificate of judgment lien)',
            es: 'Constancia de pago del fallo (satisfaction of judgment) y liberación de cualquier gravamen por certificado de fallo',
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
        cite: cite('Ohio Civ.R. 60(B)'),
        confidence: 'known',
        note: {
          en: 'If a magistrate decided the case, objections within 14 days are quicker.',
          es: 'Si un magistrado decidió el caso, presentar objeciones dentro de 14 días es más rápido.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for relief within a reasonable time, showing a real defense. For mistake, neglect, new evidence or fraud it must be within one year. There is no limit if the court had no power over you.',
            es: 'Presente una petición en un tiempo razonable y muestre una defensa real. Por error, descuido, pruebas nuevas o fraude debe ser dentro de un año. No hay límite si el tribunal no tenía autoridad sobre usted.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 60(A)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a mistake of writing in the judgment at any time, on its own or when either side asks. During an appeal the appeals court may have to allow it.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes. Durante una apelación puede hacer falta el permiso del tribunal de apelaciones.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Supreme Court of Ohio'),
        confidence: 'known',
        note: {
          en: 'Small-claims forms are local: ask the municipal or county court.',
          es: 'Los formularios de reclamos menores son locales: pídalos en el tribunal municipal o de condado.',
        },
        value: {
          selfHelp: 'https://www.supremecourt.ohio.gov/',
          forms: null,
        },
      },
    ]),
  },
}
