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
    satisfaction: checked('today', '2026-11-22', [
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
          motion: {
            en: 'A debtor who has paid can make a motion for relief because the judgment has been satisfied, with proof of payment.',
            es: 'El deudor que ya pagó puede presentar una petición porque el fallo está pagado, con prueba del pago.',
          },
          sources: { motion: { cite: cite('Nev. J. Ct. R. Civ. P. 60(b)(5)'), confidence: 'known' } },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 21.080'),
        confidence: 'known',
        note: {
          en: 'Movable property is bound only when the sheriff or constable levies on it.',
          es: 'Los bienes muebles quedan afectados solo cuando el alguacil (sheriff) o el oficial (constable) los embarga.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Nev. Rev. Stat. §§ 21.090(1)(g), 31.295, 31.296',
          'https://casetext.com/statute/nevada-revised-statutes/title-2-civil-practice/chapter-21-enforcement-of-judgments/executions-and-exemptions/section-21090-property-exempt-from-execution',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The employer keeps withholding for 180 days or until the judgment is paid. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'El empleador sigue reteniendo durante 180 días o hasta que se pague el fallo. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          limits: [
            {
              label: {
                en: '18% of disposable pay if gross pay is $770 a week or less',
                es: '18% del salario disponible si el salario bruto es de $770 por semana o menos',
              },
              when: { grossAtMostWeeklyCents: cents(770) },
              take: { kind: 'percent', of: 'disposable', percent: 18 },
              section: 'Nev. Rev. Stat. § 21.090(1)(g)',
            },
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
              section: 'Nev. Rev. Stat. § 21.090(1)(g)',
            },
            {
              label: {
                en: 'what is above 50 hours at the federal minimum wage',
                es: 'lo que pase de 50 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 50, wage: 'federal' }, percent: 100 },
              section: 'Nev. Rev. Stat. § 21.090(1)(g)',
            },
          ],
          rule: {
            en: 'At most 25% of weekly disposable pay, or only 18% if gross weekly pay is $770 or less. The worker always keeps at least 50 hours a week at the federal minimum wage ($362.50).',
            es: 'Como máximo el 25% del salario disponible semanal, o solo el 18% si el salario bruto semanal es de $770 o menos. Al trabajador siempre le quedan al menos 50 horas por semana al salario mínimo federal ($362.50).',
          },
          process: {
            en: 'Writ of execution with a writ of garnishment, served on the employer.',
            es: 'Orden de ejecución (writ of execution) con una orden de embargo (writ of garnishment), notificadas al empleador.',
          },
          continuous: true,
          durationDays: 180,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 21.105', 'https://lawserver.com/?p=30019016'),
        confidence: 'uncertain',
        note: {
          en: 'If the debtor has several accounts, the total protected is limited. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'Si el deudor tiene varias cuentas, el total protegido es limitado. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          automaticCents: cents(400),
          rule: {
            en: '$400 of a personal account is left alone, or $2,000 if a federal benefit was paid in electronically within 45 days. More can be claimed.',
            es: 'No se tocan $400 de una cuenta personal, o $2,000 si en los últimos 45 días se depositó electrónicamente un beneficio federal. Se puede reclamar más.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2019-10-01',
        cite: cite(
          'Nev. Rev. Stat. §§ 21.090(1)(l), 115.010, 115.050',
          'https://app.legiplex.com/nv/legislature/2025/2025-r/bills/sb142/draft-1627354?id=1627354',
        ),
        confidence: 'uncertain',
        note: {
          en: 'It does not stop mortgages, taxes or liens for work on the home. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'No detiene las hipotecas, los impuestos ni los gravámenes por obras en la vivienda. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          cents: cents(605_000),
          isUnlimited: false,
          marriedCents: cents(605_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Equity in the home up to $605,000. A declaration of homestead should be recorded. There is one exemption for each home, so a married couple does not get double.',
            es: 'El valor neto de la vivienda hasta $605,000. Conviene inscribir una declaración de vivienda protegida (declaration of homestead). Hay una sola exención por vivienda, así que un matrimonio no recibe el doble.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Nev. Rev. Stat. § 21.090(1)(f), (p)',
          'https://casetext.com/statute/nevada-revised-statutes/title-2-civil-practice/chapter-21-enforcement-of-judgments/executions-and-exemptions/section-21090-property-exempt-from-execution',
        ),
        confidence: 'uncertain',
        note: {
          en: 'If the equity is higher, the car can be sold and $15,000 given back. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'Si el valor neto es mayor, el auto se puede vender y se devuelven $15,000. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'One vehicle with equity up to $15,000. No limit if it is specially equipped for a disability.',
            es: 'Un vehículo con un valor neto de hasta $15,000. Sin límite si está equipado especialmente para una discapacidad.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 21.090(1)(z)'),
        confidence: 'uncertain',
        note: {
          en: 'It must be claimed. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'Se debe reclamar. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property that is not exempt in another way, up to $10,000 in total, including money in the bank.',
            es: 'Cualquier bien mueble que no esté exento de otra forma, hasta $10,000 en total, incluido el dinero en el banco.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Nev. Rev. Stat. § 21.090(1)(c), (d)',
          'https://casetext.com/statute/nevada-revised-statutes/title-2-civil-practice/chapter-21-enforcement-of-judgments/executions-and-exemptions/section-21090-property-exempt-from-execution',
        ),
        confidence: 'uncertain',
        note: {
          en: 'They must be used to support the debtor and family. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'Se deben usar para mantener al deudor y a su familia. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, equipment, inventory and a professional library up to $10,000. Farm equipment up to $4,500.',
            es: 'Herramientas, equipo, inventario y biblioteca profesional hasta $10,000. Equipo agrícola hasta $4,500.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Nev. Rev. Stat. § 21.090(1)(a), (b)',
          'https://casetext.com/statute/nevada-revised-statutes/title-2-civil-practice/chapter-21-enforcement-of-judgments/executions-and-exemptions/section-21090-property-exempt-from-execution',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Family pictures and keepsakes are fully exempt. A 2025 bill (S.B. 142) would have raised or indexed this amount, and whether it passed is not known. Check the current statute.',
          es: 'Los retratos y recuerdos de familia están totalmente exentos. Un proyecto de 2025 (S.B. 142) habría subido o ajustado esta cantidad, y no se sabe si se aprobó. Confirme la ley vigente.',
        },
        value: {
          cents: cents(12_000),
          isUnlimited: false,
          rule: {
            en: 'Necessary household goods, electronics, clothing and yard equipment up to $12,000. Books, art, instruments and jewelry up to $5,000.',
            es: 'Enseres del hogar, aparatos electrónicos, ropa y equipo de jardín necesarios, hasta $12,000. Libros, arte, instrumentos y joyas hasta $5,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Nev. Rev. Stat. § 21.112',
          'https://lawserver.com/law/state/nevada/nrs/nevada_revised_statutes_21-112',
        ),
        confidence: 'verified',
        note: {
          en: 'The clerk must give out the form and instructions for free. If the creditor does not object in time, the money is released.',
          es: 'La secretaría debe dar gratis el formulario y las instrucciones. Si el acreedor no se opone a tiempo, el dinero se libera.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: {
            en: 'service by mail of the notice of the writ (for wages, each withholding)',
            es: 'la notificación por correo del aviso de la orden (para el salario, cada retención)',
          },
          form: null,
          where: {
            en: 'the clerk, with copies served on the sheriff or constable, the garnishee and the creditor',
            es: 'la secretaría, con copias notificadas al alguacil u oficial, al tercero que retiene el dinero (garnishee) y al acreedor',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. §§ 21.010, 21.040, 21.075'),
        confidence: 'known',
        note: {
          en: 'A notice that lists the exemptions must be served with it. A wage garnishment runs on its own 180-day term.',
          es: 'Se debe notificar junto con un aviso que enumere las exenciones. El embargo de salario tiene su propio plazo de 180 días.',
        },
        value: {
          document: {
            en: 'Writ of execution (with a writ of garnishment for wages or accounts)',
            es: 'Orden de ejecución (Writ of Execution), con una orden de embargo (writ of garnishment) para salarios o cuentas',
          },
          form: null,
          issuedBy: {
            en: 'Clerk of the justice court',
            es: 'Secretaría del tribunal de justicia (justice court)',
          },
          servedBy: { en: 'Sheriff or constable', es: 'Alguacil (sheriff) u oficial (constable)' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 21.270'),
        confidence: 'known',
        note: {
          en: 'The debtor need not travel outside the county of residence. A creditor may also send written questions.',
          es: 'El deudor no tiene que salir del condado donde vive. El acreedor también puede enviar preguntas por escrito.',
        },
        value: {
          name: {
            en: 'Examination of judgment debtor',
            es: 'Interrogatorio del deudor (Examination of Judgment Debtor)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 21.340'),
        confidence: 'known',
        note: {
          en: 'Hiding assets after a court order is the usual case.',
          es: 'El caso más común es ocultar bienes después de una orden del tribunal.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores an order to come to an examination, or to turn over property, can be held in contempt. Failing to pay is not contempt.',
            es: 'El deudor que no obedece una orden de presentarse a un interrogatorio o de entregar bienes puede ser declarado en desacato. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. §§ 17.330-17.400'),
        confidence: 'known',
        note: {
          en: 'Notice goes to the debtor by certified mail. No execution may issue for 30 days after it is mailed.',
          es: 'El aviso se envía al deudor por correo certificado. No se puede emitir una orden de ejecución durante los 30 días siguientes al envío.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Exemplified copy and affidavit filed with a district court clerk',
            es: 'Copia certificada y autenticada (exemplified copy) y declaración jurada, presentadas en la secretaría de un tribunal de distrito',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 73.010 et seq.'),
        confidence: 'uncertain',
        note: {
          en: 'Practice differs by court. Ask at the hearing, or agree on a written plan.',
          es: 'La práctica varía según el tribunal. Pídalo en la audiencia o acuerde un plan por escrito.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The justice of the peace may allow a small claims judgment to be paid over time. A missed payment lets the creditor enforce the balance.',
            es: 'El juez de paz puede permitir que un fallo de reclamos menores se pague a plazos. Si falta un pago, el acreedor puede ejecutar el saldo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 41.620'),
        confidence: 'known',
        note: {
          en: 'It does not apply where payment was stopped in a good-faith dispute.',
          es: 'No se aplica cuando el pago se detuvo por una disputa de buena fe.',
        },
        value: {
          rule: {
            en: 'Three times the check, not less than $100 nor more than $500, on top of its amount. A written demand by certified mail comes first.',
            es: 'Tres veces el cheque, no menos de $100 ni más de $500, además de su monto. Primero va una exigencia por escrito enviada por correo certificado.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: null,
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. § 649.370'),
        confidence: 'known',
        note: {
          en: "Medical debts need 60 days' written notice before an agency starts collecting.",
          es: 'Las deudas médicas requieren un aviso por escrito 60 días antes de que una agencia empiece a cobrar.',
        },
        value: {
          law: {
            en: 'Nev. Rev. Stat. chapter 649 (collection agencies) and chapter 97B (consumer form contracts)',
            es: 'Nev. Rev. Stat., capítulo 649 (agencias de cobro) y capítulo 97B (contratos de adhesión de consumo)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'A licensed collection agency that breaks the federal Fair Debt Collection Practices Act also breaks state law.',
            es: 'Una agencia de cobro con licencia que viola la ley federal de prácticas justas de cobro (Fair Debt Collection Practices Act) también viola la ley estatal.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite(
          'Nev. Const. art. 15, § 16',
          'https://www.nerdwallet.com/article/finance/july-1-2024-minimum-wage-increases',
        ),
        confidence: 'secondary',
        note: {
          en: 'There has been one rate for all employers since July 2024.',
          es: 'Desde julio de 2024 hay una sola tasa para todos los empleadores.',
        },
        value: { hourlyCents: 1200 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nev. Rev. Stat. §§ 41.031-41.039'),
        confidence: 'known',
        note: {
          en: 'Money the government owes a private debtor, such as wages, can be garnished.',
          es: 'El dinero que el gobierno le debe a un deudor particular, como su salario, sí se puede embargar.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. Judgments against the State are paid through the state treasury process, and those against local bodies from their funds. If need be, a court orders payment (mandamus).',
            es: 'Los bienes públicos no se pueden embargar. Los fallos contra el Estado se pagan por el trámite de la tesorería estatal, y los fallos contra organismos locales, con sus fondos. Si hace falta, un tribunal ordena el pago (mandamus).',
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
