// Nevada: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction, RateRow } from '../types'

const primePlusTwo: RateRow[] = [
  { from: '2010-01-01', annualPercent: 5.25 },
  { from: '2016-01-01', annualPercent: 5.5 },
  { from: '2016-07-01', annualPercent: 5.5 },
  { from: '2017-01-01', annualPercent: 5.75 },
  { from: '2017-07-01', annualPercent: 6.25 },
  { from: '2018-01-01', annualPercent: 6.5 },
  { from: '2018-07-01', annualPercent: 7 },
  { from: '2019-01-01', annualPercent: 7.5 },
  { from: '2019-07-01', annualPercent: 7.5 },
  { from: '2020-01-01', annualPercent: 6.75 },
  { from: '2020-07-01', annualPercent: 5.25 },
  { from: '2021-01-01', annualPercent: 5.25 },
  { from: '2021-07-01', annualPercent: 5.25 },
  { from: '2022-01-01', annualPercent: 5.25 },
  { from: '2022-07-01', annualPercent: 6.75 },
  { from: '2023-01-01', annualPercent: 9.5 },
  { from: '2023-07-01', annualPercent: 10.25 },
  { from: '2024-01-01', annualPercent: 10.5 },
  { from: '2024-07-01', annualPercent: 10.5 },
  { from: '2025-01-01', annualPercent: 9.5 },
  { from: '2025-07-01', annualPercent: 9.5 },
  { from: '2026-01-01', annualPercent: 8.75 },
]

export const nevada: Jurisdiction = {
  code: 'NV',
  name: { en: 'Nevada', es: 'Nevada' },
  timeZone: 'America/Los_Angeles',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 73.010', 'https://civilcase.com/small-claims/nevada'),
        confidence: 'secondary',
        note: {
          en: 'The court cannot order property returned in a small claims case.',
          es: 'El tribunal no puede ordenar la devolución de bienes en un caso de reclamos menores.',
        },
        value: {
          court: {
            en: 'Justice Court, small claims department',
            es: 'Tribunal de Justicia (Justice Court), departamento de reclamos menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Money only. Regular justice court civil cases go up to $15,000.',
            es: 'Solo dinero. Los casos civiles ordinarios del tribunal de justicia llegan hasta $15,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Nev. J. Ct. R. Civ. P. 98',
          'https://www.washoecounty.gov/rjc/divisions/civil/services/small-claims-civil-actions/small-claims-appeals.php',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Reno Justice Court says five judicial days, not counting weekends and holidays. A 2026 guide says ten, and the rules were revised in October 2024, so ask the court at once. Collection is not paused unless a supersedeas bond is posted.',
          es: 'El Tribunal de Justicia de Reno dice cinco días hábiles judiciales, sin contar fines de semana ni feriados. Una guía de 2026 dice diez, y las reglas se revisaron en octubre de 2024, así que pregunte al tribunal de inmediato. El cobro no se detiene, salvo que se deposite una fianza (supersedeas).',
        },
        value: {
          period: { count: 5, unit: 'court-days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 68.030', 'https://leg.state.nv.us/nrs/NRS-068.html'),
        confidence: 'verified',
        note: {
          en: 'Some justice courts hold collection during the time to appeal.',
          es: 'Algunos tribunales de justicia suspenden el cobro durante el plazo para apelar.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered on the docket',
            es: 'el fallo se anota en el registro del tribunal',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2010-01-01',
        cite: cite(
          'Nev. Rev. Stat. § 17.130',
          'https://getthewin.com/resources/nrs-17-130-manner-of-giving-and-entering',
        ),
        confidence: 'uncertain',
        note: {
          en: "Interest normally runs from service of the complaint. The rate on an unpaid judgment is reset every January 1 and July 1. The 2026 figure uses a prime rate of 6.75%. The figure for July 1, 2026, was not seen, so check the state's published table. Fractions of a cent are dropped (NRS 17.130(1)).",
          es: 'Los intereses corren normalmente desde la notificación de la demanda. La tasa de un fallo no pagado se vuelve a fijar cada 1 de enero y 1 de julio. La cifra de 2026 usa una tasa preferencial del 6.75%. No se vio la cifra del 1 de julio de 2026, así que confírmela en la tabla que publica el estado. Las fracciones de centavo se descartan (NRS 17.130(1)).',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: primePlusTwo,
            knownThrough: '2026-06-30',
            formula: {
              en: "Prime rate at Nevada's largest bank on the last January 1 or July 1, plus 2 points.",
              es: 'Tasa preferencial del banco más grande de Nevada el último 1 de enero o 1 de julio, más 2 puntos.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'down',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Consumer debt under a store credit, installment sale or lease contract signed on or after October 1, 2019 (not debts to banks, payday lenders or car finance companies): the lesser of the contract rate and prime plus 2 points at the date of judgment, fixed until paid',
                es: 'Deuda de consumo por un contrato de crédito de tienda, venta a plazos o arrendamiento firmado desde el 1 de octubre de 2019 (no deudas con bancos, prestamistas de día de pago ni financieras de autos): la menor entre la tasa del contrato y la tasa preferencial más 2 puntos en la fecha del fallo, fija hasta que se pague',
              },
              when: null,
              rate: {
                kind: 'table',
                follows: 'entry',
                rows: primePlusTwo,
                knownThrough: '2026-06-30',
                formula: null,
              },
              atMost: true,
              cite: cite('Nev. Rev. Stat. § 97B.150(4)', 'https://nevada.public.law/statutes/nrs_97b.150'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. §§ 11.190(1)(a), 17.214'),
        confidence: 'known',
        note: {
          en: 'The steps are read strictly: a late filing, recording or mailing loses the renewal.',
          es: 'Los pasos se exigen al pie de la letra: presentar, inscribir o enviar tarde hace perder la renovación.',
        },
        value: {
          years: 6,
          renewable: true,
          renewHow: {
            en: 'File an affidavit of renewal with the court, record it within three days if the judgment was recorded, and notify the debtor by certified mail.',
            es: 'Presente en el tribunal una declaración jurada de renovación (affidavit of renewal), inscríbala dentro de tres días si el fallo estaba inscrito y avise al deudor por correo certificado.',
          },
          window: {
            words: {
              en: 'within the 90 days before the judgment expires',
              es: 'dentro de los 90 días antes de que venza el fallo',
            },
            opens: { before: 'expires', period: { count: 90, unit: 'days' } },
          },
          renewedYears: 6,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. §§ 17.150, 68.010, 68.040', 'https://leg.state.nv.us/nrs/NRS-068.html'),
        confidence: 'verified',
        note: {
          en: 'A justice court judgment is no lien on land until an abstract is recorded.',
          es: 'Un fallo del tribunal de justicia no es un gravamen sobre inmuebles hasta que se inscribe un extracto.',
        },
        value: {
          document: {
            en: "Abstract of judgment (or certified copy), with the creditor's affidavit of the debtor's identifying details",
            es: 'Extracto del fallo (Abstract of Judgment) o copia certificada, con la declaración jurada del acreedor que identifica al deudor',
          },
          where: {
            en: 'county recorder of each county where there is land',
            es: 'registro del condado (county recorder) de cada condado donde haya un inmueble',
          },
          years: 6,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 17.200', 'http://research.lawyers.com/nevada/nv-after-small-claims-court.html'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor is expected to file a satisfaction once paid. Check with the clerk whether a deadline applies. If the creditor will not file, ask the court to enter it.',
          es: 'Se espera que el acreedor presente la constancia cuando le paguen. Confirme en la secretaría si hay un plazo. Si el acreedor no la presenta, pida al tribunal que la registre.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
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
          'Nev. J. Ct. R. Civ. P. 60(b), (c)',
          'http://www.clarkcountycourts.us/CivilSHC/civil-actions/judgment.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'A small claims department may have its own shorter form and practice.',
          es: 'Un departamento de reclamos menores puede tener su propio formulario, más corto, y su propia práctica.',
        },
        value: {
          period: { count: 6, unit: 'months' },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'service of the notice of entry of the judgment',
            es: 'la entrega del aviso de registro del fallo',
          },
          form: null,
          rule: {
            en: 'File a motion for mistake, inadvertence or excusable neglect within six months. A void judgment or a lack of proper service can be raised later.',
            es: 'Presente una petición por error, inadvertencia o descuido excusable dentro de seis meses. La nulidad del fallo o la falta de notificación legal se pueden plantear después.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. J. Ct. R. Civ. P. 60(a)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake whenever one is found, on its own or on the motion of a party.',
            es: 'El tribunal puede corregir un error de escritura cuando se descubra, por sí mismo o a petición de una parte.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Supreme Court of Nevada Self-Help'),
        confidence: 'known',
        value: {
          selfHelp: 'https://selfhelp.nvcourts.gov/',
          forms: null,
        },
      },
    ]),
  },
}
