// Alabama: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const alabama: Jurisdiction = {
  code: 'AL',
  name: { en: 'Alabama', es: 'Alabama' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code § 12-12-31', 'https://civilcase.com/small-claims/alabama'),
        confidence: 'secondary',
        note: {
          en: 'A collection agency must use a lawyer. People and ordinary businesses may speak for themselves.',
          es: 'Una agencia de cobranza debe usar abogado. Las personas y los negocios comunes pueden representarse a sí mismos.',
        },
        value: {
          court: {
            en: 'District Court, small claims docket',
            es: 'Tribunal de Distrito, sección de reclamos menores',
          },
          limitCents: cents(6_000),
          limitNote: {
            en: 'Interest and costs are not counted. Claims up to $20,000 go to the regular district court docket.',
            es: 'No se cuentan los intereses ni las costas. Los reclamos de hasta $20,000 van a la sección ordinaria del tribunal de distrito.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code §§ 12-12-70, 12-12-71', 'https://civilcase.com/small-claims/alabama'),
        confidence: 'secondary',
        note: {
          en: 'The circuit court hears the case again from the start. To stop collection, a bond or an affidavit of hardship is needed.',
          es: 'El tribunal de circuito oye el caso de nuevo desde el principio. Para detener el cobro hace falta una fianza o una declaración jurada de falta de recursos.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment, or the ruling on a motion made after the judgment',
            es: 'el registro del fallo, o la decisión sobre una petición hecha después del fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. R. Civ. P. 62(dc)'),
        confidence: 'known',
        note: {
          en: 'District court judgments, small claims included, are on hold for the 14 days to appeal. In circuit court the wait is 30 days.',
          es: 'Los fallos del tribunal de distrito, también los de reclamos menores, quedan suspendidos durante los 14 días para apelar. En el tribunal de circuito la espera es de 30 días.',
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
        from: '1981-11-13',
        cite: cite(
          'Ala. Code § 8-8-10 (Act No. 81-1115, before September 1, 2011); Jones v. Casey, 445 So. 2d 873 (Ala. 1983)',
          'http://law.justia.com/cases/alabama/supreme-court/1983/445-so-2d-873-1.html',
        ),
        confidence: 'known',
        note: {
          en: 'Judgments entered before September 2011 stay at 12%. A judgment on a contract carries the rate of the contract. The law says judgments "other than costs", so court costs earn no interest.',
          es: 'Los fallos registrados antes de septiembre de 2011 siguen al 12%. Un fallo basado en un contrato lleva la tasa del contrato. La ley dice fallos «que no sean por costas», así que las costas no generan intereses.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: false,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Ala. Code § 8-8-10 (before September 1, 2011)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2011-09-01',
        cite: cite('Ala. Code § 8-8-10'),
        confidence: 'known',
        note: {
          en: 'Simple interest of 7.5% a year. A judgment on a contract carries the rate of the contract instead. Ask the clerk whether court costs earn interest: the law before 2011 left them out.',
          es: 'Interés simple del 7.5% al año. Un fallo basado en un contrato lleva en cambio la tasa del contrato. Pregunte en la secretaría si las costas generan intereses: la ley anterior a 2011 las excluía.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 7.5 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Ala. Code § 8-8-10'),
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
          'Ala. Code §§ 6-2-32, 6-9-190, 6-9-191, 6-9-192',
          'https://legalclarity.org/how-long-does-a-judgment-last-in-alabama',
        ),
        confidence: 'known',
        note: {
          en: 'After 10 years the law presumes the judgment was paid, and the creditor must revive it. After 20 years nothing can be collected.',
          es: 'Pasados 10 años la ley supone que el fallo se pagó, y el acreedor debe revivirlo. Pasados 20 años ya no se puede cobrar nada.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'After 10 years the creditor files a motion to revive the judgment and shows that it is unpaid.',
            es: 'Pasados 10 años el acreedor presenta una petición para revivir el fallo y demuestra que no se ha pagado.',
          },
          window: {
            words: {
              en: 'between 10 and 20 years after the judgment (or after the last execution)',
              es: 'entre 10 y 20 años después del fallo (o de la última ejecución)',
            },
            opens: { after: 'entered', period: { count: 10, unit: 'years' } },
            closes: { after: 'entered', period: { count: 20, unit: 'years' } },
          },
          renewedYears: null,
          dormancyYears: 10,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. Code §§ 6-9-210, 6-9-211',
          'https://www.nolo.com/legal-encyclopedia/judgment-liens-alabama-46812.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The lien lasts 10 years from the date of the judgment. It goes on only if the judgment is revived and recorded again.',
          es: 'El gravamen dura 10 años desde la fecha del fallo. Solo continúa si el fallo se revive y se inscribe de nuevo.',
        },
        value: {
          document: {
            en: 'Certificate of judgment',
            es: 'Certificado del fallo (Certificate of judgment)',
          },
          where: {
            en: 'office of the judge of probate in each county where the debtor has land',
            es: 'oficina del juez testamentario (judge of probate) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. R. Civ. P. 60(b)(5)',
          'http://casetext.com/rule/alabama-court-rules/alabama-rules-of-civil-procedure/judgment/rule-60-relief-from-judgment-or-order',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The law makes the creditor enter satisfaction, but we could not confirm a deadline or a penalty. Ask the creditor in writing. If the creditor refuses, file a motion with proof of payment.',
          es: 'La ley obliga al acreedor a registrar el pago, pero no pudimos confirmar un plazo ni una sanción. Pídaselo al acreedor por escrito. Si se niega, presente una petición con pruebas del pago.',
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
        cite: cite('Ala. R. Civ. P. 55(c), 55(dc), 60(b)', 'https://howtolegalhelp.com/rule-55-default-19'),
        confidence: 'uncertain',
        note: {
          en: 'Treat 14 days as the safe limit and check it with the clerk. Show that you have a defense, that the other side is not unfairly harmed, and that you did not miss court on purpose.',
          es: 'Tome los 14 días como el límite seguro y verifíquelo en la secretaría. Demuestre que tiene una defensa, que la otra parte no sufre un daño injusto y que no faltó a propósito.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion to set aside in district court within 14 days (30 days in circuit court). Later, only Rule 60(b) helps: within four months for mistake or excusable neglect.',
            es: 'Presente una petición para anular el fallo en el tribunal de distrito dentro de 14 días (30 días en el tribunal de circuito). Después solo queda la Regla 60(b): dentro de cuatro meses por error o descuido excusable.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. R. Civ. P. 60(a)',
          'http://casetext.com/rule/alabama-court-rules/alabama-rules-of-civil-procedure/judgment/rule-60-relief-from-judgment-or-order',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alabama Judicial System'),
        confidence: 'known',
        value: { selfHelp: 'https://judicial.alabama.gov/', forms: 'https://eforms.alacourt.gov/' },
      },
    ]),
  },
}
