// Alaska: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const alaska: Jurisdiction = {
  code: 'AK',
  name: { en: 'Alaska', es: 'Alaska' },
  timeZone: 'America/Juneau',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. § 22.15.040',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.22.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The state labor department may bring wage claims of up to $20,000 as small claims.',
          es: 'El departamento de trabajo del estado puede presentar reclamos de salarios de hasta $20,000 como reclamos menores.',
        },
        value: {
          court: { en: 'District Court (small claims)', es: 'Tribunal de Distrito (reclamos menores)' },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Costs, interest and attorney fees are not counted. Cases against the state are not allowed.',
            es: 'No se cuentan las costas, los intereses ni los honorarios de abogado. No se admiten casos contra el estado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Dist. Ct. R. Civ. P. 18; Alaska R. App. P. 602',
          'https://civilcase.com/small-claims/alaska',
        ),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to the Superior Court. It normally decides on the record of the small claims hearing.',
          es: 'La apelación va al Tribunal Superior. Normalmente decide según el registro de la audiencia de reclamos menores.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: {
            en: "the date in the clerk's certificate of distribution on the judgment",
            es: 'la fecha del certificado de distribución que la secretaría pone en el fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Dist. Ct. R. Civ. P. 24', 'https://courts.alaska.gov/shc/debt/collection.htm'),
        confidence: 'verified',
        note: {
          en: 'A small claims creditor must wait 48 hours before asking for a writ of execution. Other cases have a longer wait. An appeal does not stop collection unless the court orders a stay.',
          es: 'En reclamos menores el acreedor debe esperar 48 horas antes de pedir una orden de ejecución. Otros casos tienen una espera más larga. Apelar no detiene el cobro, salvo que el tribunal ordene suspenderlo.',
        },
        value: {
          wait: { count: 2, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the clerk distributes the judgment (the date is in the certificate of distribution)',
            es: 'la secretaría distribuye el fallo (la fecha está en el certificado de distribución)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2017-01-01',
        cite: cite(
          'Alaska Stat. § 09.30.070',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'known',
        note: {
          en: "Go by the year of the judgment. The rate never changes afterwards for that judgment. The court publishes each year's rate in its form ADM-505.",
          es: 'Guíese por el año del fallo. La tasa no cambia después para ese fallo. El tribunal publica la tasa de cada año en su formulario ADM-505.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2017-01-01', annualPercent: 4.25 },
              { from: '2018-01-01', annualPercent: 5 },
              { from: '2019-01-01', annualPercent: 6 },
              { from: '2020-01-01', annualPercent: 5.25 },
              { from: '2021-01-01', annualPercent: 3.25 },
              { from: '2022-01-01', annualPercent: 3.25 },
              { from: '2023-01-01', annualPercent: 7.5 },
              { from: '2024-01-01', annualPercent: 8.5 },
              { from: '2025-01-01', annualPercent: 7.5 },
              { from: '2026-01-01', annualPercent: 6.75 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'The discount rate of the 12th Federal Reserve District (San Francisco) on January 2 of the year of the judgment, plus 3 points',
              es: 'La tasa de descuento del 12.º Distrito de la Reserva Federal (San Francisco) al 2 de enero del año del fallo, más 3 puntos',
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
                en: 'Judgment on a written contract that sets its own lawful rate, when the judgment states it: the rate of the contract',
                es: 'Fallo basado en un contrato escrito que fija su propia tasa legal, cuando el fallo la indica: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Alaska Stat. § 09.30.070(a)'),
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
          'Alaska Stat. §§ 09.10.040, 09.35.020',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'If five years pass without any writ, the court must first find good reasons before it issues a new one.',
          es: 'Si pasan cinco años sin ninguna orden de ejecución, el tribunal debe encontrar primero buenas razones para emitir otra.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a new lawsuit on the judgment within 10 years. If no writ was issued for 5 years, ask the court for leave to get one.',
            es: 'Presente una nueva demanda basada en el fallo dentro de los 10 años. Si no se emitió ninguna orden de ejecución en 5 años, pida permiso al tribunal para obtener una.',
          },
          window: null,
          renewedYears: 10,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. § 09.30.010',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien ends 10 years after the judgment. It can come back if a new court order allowing execution is recorded.',
          es: 'El gravamen termina 10 años después del fallo. Puede volver si se inscribe una nueva orden judicial que permita la ejecución.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment (recorded)',
            es: 'Copia certificada del fallo, inscrita (certified copy of the judgment)',
          },
          where: {
            en: 'recorder of the recording district where the land is',
            es: 'registro (recorder) del distrito donde está el inmueble',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: '1978-01-01',
        cite: cite(
          'Alaska Stat. § 09.30.300',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'After payment in cash it must be given at once. When the state is the creditor it has 15 or 30 days. The court can enter satisfaction itself on a motion. If the judgment was recorded, the paper needs its recording number.',
          es: 'Si se pagó en efectivo, debe entregarse de inmediato. Cuando el acreedor es el estado, tiene 15 o 30 días. El tribunal puede registrar el pago por sí mismo si se le presenta una petición. Si el fallo se inscribió, el documento debe llevar el número de inscripción.',
        },
        value: {
          document: {
            en: 'Acknowledgment of satisfaction of judgment',
            es: 'Reconocimiento de pago del fallo (Acknowledgment of satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 10, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "$100 plus all damages if it is not filed within 30 days after the debtor's written demand.",
            es: '$100 más todos los daños si no se presenta dentro de los 30 días de la exigencia por escrito del deudor.',
          },
          penaltyCents: cents(100),
          lienRelease: {
            en: 'If the judgment was recorded, the paper must carry its recording number.',
            es: 'Si el fallo se inscribió, el documento debe llevar su número de inscripción.',
          },
          motion: {
            en: 'The court can enter satisfaction itself on the debtor’s motion.',
            es: 'El tribunal puede registrar el pago por sí mismo si el deudor lo solicita en una petición.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Dist. Ct. R. Civ. P. 19; Alaska R. Civ. P. 60(b)', 'http://courts.alaska.gov/dciv.htm'),
        confidence: 'uncertain',
        note: {
          en: 'Rule 19 is the small claims rule on relief from a judgment. Check the time with the clerk.',
          es: 'La Regla 19 es la de reclamos menores para pedir que se deje sin efecto un fallo. Verifique el plazo en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion for relief from the judgment in the same court as soon as possible. For the common reasons the limit is one year.',
            es: 'Presente lo antes posible, en el mismo tribunal, una petición para que se deje sin efecto el fallo. Para las razones comunes el límite es de un año.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska R. Civ. P. 60(a)', 'https://howtolegalhelp.com/rule-60-relief-from-judgment-or-order'),
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. § 09.35.110',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'No filing binds belongings. They are not affected until an officer levies on them.',
          es: 'Ninguna inscripción grava los bienes muebles. No quedan afectados hasta que un oficial los embarga.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2012-10-01',
        cite: cite(
          'Alaska Stat. §§ 09.38.030, 09.38.035, 09.38.050; 8 AAC 95.030(d)-(e)',
          'https://casetext.com/regulation/alaska-administrative-code/title-8-labor-and-workforce-development/part-9-administrative-services-division/chapter-95-adjustments-to-alaska-exemptions-act/section-8-aac-95030-adjusted-exemption-amounts',
        ),
        confidence: 'verified',
        note: {
          en: 'The amounts were current in September 2024. The labor department reviews them in even years, so check for newer ones.',
          es: 'Los montos estaban al día en septiembre de 2024. El departamento de trabajo los revisa en los años pares, así que verifique si hay otros más nuevos.',
        },
        value: {
          limits: [
            {
              label: { en: 'what is above $473 a week', es: 'lo que pase de $473 por semana' },
              take: {
                kind: 'excess',
                floor: {
                  kind: 'amount',
                  weeklyCents: cents(473),
                  perPeriod: { 'half-month': cents(1_026.41), month: cents(2_033.9) },
                },
                percent: 100,
              },
            },
            {
              label: {
                en: 'what is above $743 a week, for the only earner of a household',
                es: 'lo que pase de $743 por semana, para quien mantiene solo su hogar',
              },
              when: { headOfFamily: true },
              take: {
                kind: 'excess',
                floor: {
                  kind: 'amount',
                  weeklyCents: cents(743),
                  perPeriod: { 'half-month': cents(1_612.31), month: cents(3_194.9) },
                },
                percent: 100,
              },
              section: 'Alaska Stat. § 09.38.050(b)',
            },
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
              section: '15 U.S.C. § 1673',
            },
          ],
          rule: {
            en: 'The first $473 of weekly net pay is safe ($743 for the only earner of a household). Only pay above that can be taken, and never more than 25% of disposable pay. Monthly pay is divided by 4.3, and pay twice a month by 2.17, to find the weekly sum.',
            es: 'Los primeros $473 del salario neto semanal están protegidos ($743 para quien mantiene solo su hogar). Solo se puede tomar lo que pase de ahí, y nunca más del 25% del salario disponible. El salario mensual se divide entre 4.3, y el de dos veces al mes entre 2.17, para hallar la suma semanal.',
          },
          process: {
            en: 'A process server serves a writ of execution on the employer. It binds wages until the stated amount is paid, the job ends or the judgment is paid.',
            es: 'Un notificador (process server) entrega al empleador una orden de ejecución (writ of execution). Grava el salario hasta que se pague el monto indicado, termine el empleo o se pague el fallo.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: {
            en: "$743 a week is safe, on an affidavit that the debtor's pay alone supports the household.",
            es: 'Están protegidos $743 por semana, con una declaración jurada de que el hogar se mantiene solo con el salario del deudor.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2012-10-01',
        cite: cite(
          'Alaska Stat. §§ 09.38.030(b), 09.38.050(b); 8 AAC 95.030',
          'https://casetext.com/regulation/alaska-administrative-code/title-8-labor-and-workforce-development/part-9-administrative-services-division/chapter-95-adjustments-to-alaska-exemptions-act/section-8-aac-95030-adjusted-exemption-amounts',
        ),
        confidence: 'verified',
        note: {
          en: 'A creditor can take 80% of a Permanent Fund dividend: only 20% is exempt (Alaska Stat. § 43.23.140). The amount was current in September 2024. The state reviews it in even years, so check for a newer one.',
          es: 'El acreedor puede tomar el 80% de un dividendo del Fondo Permanente (Permanent Fund): solo el 20% está exento (Alaska Stat. § 43.23.140). El monto estaba al día en septiembre de 2024. El estado lo revisa en los años pares, así que verifique si hay otro más nuevo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No amount is safe without asking. A person who is not paid weekly, twice a month or monthly may keep $1,890 of cash and deposits in a month ($2,970 for the only earner of a household). Wages and benefits that can be traced keep their protection.',
            es: 'Ningún monto queda protegido sin pedirlo. Quien no cobra por semana, dos veces al mes ni por mes puede conservar $1,890 en efectivo y depósitos en un mes ($2,970 para quien mantiene solo su hogar). Los salarios y las ayudas que se puedan rastrear conservan su protección.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2012-10-01',
        cite: cite(
          'Alaska Stat. § 09.38.010; 8 AAC 95.030(a)',
          'https://casetext.com/regulation/alaska-administrative-code/title-8-labor-and-workforce-development/part-9-administrative-services-division/chapter-95-adjustments-to-alaska-exemptions-act/section-8-aac-95030-adjusted-exemption-amounts',
        ),
        confidence: 'verified',
        note: {
          en: 'After a forced sale, the owner has 60 days to buy the home back before the sale is confirmed. The amount was current in September 2024. The state reviews it in even years, so check for a newer one.',
          es: 'Después de una venta forzosa, el dueño tiene 60 días para recuperar la vivienda pagándola, antes de que se confirme la venta. El monto estaba al día en septiembre de 2024. El estado lo revisa en los años pares, así que verifique si hay otro más nuevo.',
        },
        value: {
          cents: cents(72_900),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $72,900 of your interest in your main home. Co-owners each have a share, but together they get at most $72,900 for one home.',
            es: 'Hasta $72,900 de su parte en la vivienda principal. Cada copropietario tiene una parte, pero entre todos no pasan de $72,900 por una vivienda.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2012-10-01',
        cite: cite(
          'Alaska Stat. § 09.38.020(e); 8 AAC 95.030(b)',
          'https://casetext.com/regulation/alaska-administrative-code/title-8-labor-and-workforce-development/part-9-administrative-services-division/chapter-95-adjustments-to-alaska-exemptions-act/section-8-aac-95030-adjusted-exemption-amounts',
        ),
        confidence: 'verified',
        note: {
          en: 'A vehicle worth more than $27,000 in all has no exemption. The amount was current in September 2024. The state reviews it in even years, so check for a newer one.',
          es: 'Un vehículo que vale más de $27,000 en total no tiene ninguna exención. El monto estaba al día en septiembre de 2024. El estado lo revisa en los años pares, así que verifique si hay otro más nuevo.',
        },
        value: {
          cents: cents(4_050),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle up to $4,050, if its full value is not above $27,000.',
            es: 'Un vehículo de motor hasta $4,050, si su valor total no pasa de $27,000.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. §§ 09.38.015, 09.38.020',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Alaska has no general exemption for any kind of property. Jewelry and pets each have a limit of $1,350.',
          es: 'Alaska no tiene una exención general para cualquier clase de bienes. Las joyas y las mascotas tienen cada una un límite de $1,350.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2012-10-01',
        cite: cite(
          'Alaska Stat. § 09.38.020(c); 8 AAC 95.030(b)',
          'https://casetext.com/regulation/alaska-administrative-code/title-8-labor-and-workforce-development/part-9-administrative-services-division/chapter-95-adjustments-to-alaska-exemptions-act/section-8-aac-95030-adjusted-exemption-amounts',
        ),
        confidence: 'verified',
        note: {
          en: 'The court must give the debtor notice before goods of this kind can be levied on. The amount was current in September 2024. The state reviews it in even years, so check for a newer one.',
          es: 'El tribunal debe avisar al deudor antes de que se puedan embargar bienes de esta clase. El monto estaba al día en septiembre de 2024. El estado lo revisa en los años pares, así que verifique si hay otro más nuevo.',
        },
        value: {
          cents: cents(3_780),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books and tools of the trade up to $3,780.',
            es: 'Instrumentos, libros profesionales y herramientas del oficio hasta $3,780.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2012-10-01',
        cite: cite(
          'Alaska Stat. § 09.38.020(a); 8 AAC 95.030(b)',
          'https://casetext.com/regulation/alaska-administrative-code/title-8-labor-and-workforce-development/part-9-administrative-services-division/chapter-95-adjustments-to-alaska-exemptions-act/section-8-aac-95030-adjusted-exemption-amounts',
        ),
        confidence: 'verified',
        note: {
          en: 'Burial plots, needed health aids and many benefits are exempt with no limit. The amount was current in September 2024. The state reviews it in even years, so check for a newer one.',
          es: 'Los lugares de sepultura, los aparatos médicos necesarios y muchas ayudas están exentos sin límite. El monto estaba al día en septiembre de 2024. El estado lo revisa en los años pares, así que verifique si hay otro más nuevo.',
        },
        value: {
          cents: cents(4_050),
          isUnlimited: false,
          rule: {
            en: 'Household goods, clothing, books, musical instruments, family portraits and heirlooms the debtor chooses, up to $4,050 in all.',
            es: 'Artículos del hogar, ropa, libros, instrumentos musicales, retratos y recuerdos de familia que elija el deudor, hasta $4,050 en total.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. §§ 09.38.075, 09.38.080(f)',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must serve a notice that explains exemptions within three days of the levy. If you miss the 15 days, you can lose the exemption.',
          es: 'El acreedor debe notificar un aviso que explique las exenciones dentro de los tres días del embargo. Si deja pasar los 15 días, puede perder la exención.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFromWords: {
            en: "the levy (or, for goods under Alaska Stat. § 09.38.020, the court's order before the levy)",
            es: 'el embargo (o, para los bienes de Alaska Stat. § 09.38.020, la orden del tribunal anterior al embargo)',
          },
          form: 'CIV-531 (claim of exemption from garnishment, sole earner)',
          where: {
            en: 'clerk of the court that issued the writ',
            es: 'secretaría del tribunal que emitió la orden de ejecución',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Stat. §§ 09.35.010-09.35.030', 'https://courts.alaska.gov/shc/debt/collection.htm'),
        confidence: 'known',
        note: {
          en: 'The court booklets CIV-550 (for creditors) and CIV-511 (for debtors) explain the steps. A writ against a Permanent Fund dividend goes to the Department of Revenue.',
          es: 'Los folletos del tribunal CIV-550 (para acreedores) y CIV-511 (para deudores) explican los pasos. Una orden contra un dividendo del Fondo Permanente (Permanent Fund) se envía al Departamento de Hacienda (Department of Revenue).',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'clerk of the court', es: 'secretaría del tribunal' },
          servedBy: {
            en: 'licensed civilian process server or peace officer',
            es: 'notificador civil con licencia (process server) o agente del orden público',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska R. Civ. P. 69(b)',
          'https://howtolegalhelp.com/rule-69-execution-examination-of-judgment-debtor-restraining-disposition-of-property-execution-after-five-years',
        ),
        confidence: 'verified',
        note: {
          en: 'The court orders the debtor to come and answer about property. It can issue a warrant if a debtor who was served stays away.',
          es: 'El tribunal ordena al deudor que venga y responda sobre sus bienes. Puede emitir una orden de arresto si el deudor notificado no se presenta.',
        },
        value: {
          name: {
            en: 'Judgment debtor examination',
            es: 'Interrogatorio del deudor (Judgment Debtor Examination)',
          },
          form: null,
          frequency: {
            en: 'before or after a writ, by court order',
            es: 'antes o después de una orden de ejecución, por orden del tribunal',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska R. Civ. P. 69; Alaska Stat. § 09.50.010'),
        confidence: 'known',
        note: {
          en: 'If you cannot attend, ask the court in advance to change the date.',
          es: 'Si no puede asistir, pida antes al tribunal que cambie la fecha.',
        },
        value: {
          rule: {
            en: 'A debtor who was served and does not come to the examination can face a bench warrant. Not paying is not contempt.',
            es: 'El deudor notificado que no va al interrogatorio puede recibir una orden de arresto del juez (bench warrant). No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. §§ 09.30.200-09.30.270',
          'https://judgments.uslegal.com/foreign-judgements/alaska-foreign-judgement-law/',
        ),
        confidence: 'verified',
        note: {
          en: 'No writ of execution until 20 days after the filing.',
          es: 'No hay orden de ejecución hasta 20 días después de la presentación.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment with an affidavit with the clerk of court.',
            es: 'Presente en la secretaría del tribunal una copia autenticada del fallo con una declaración jurada.',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Dist. Ct. R. Civ. P. 17, 20'),
        confidence: 'uncertain',
        note: {
          en: "Check the court's small claims handbook (SC-100).",
          es: 'Consulte el manual de reclamos menores del tribunal (SC-100).',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There seems to be no general right to have the court set installments. The two sides can agree on a plan.',
            es: 'No parece haber un derecho general a que el tribunal fije cuotas. Las partes pueden acordar un plan de pagos.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. § 09.68.115',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'A written demand must come at least 15 days before the lawsuit. The claim ends if the writer pays the check plus up to $30 before the lawsuit, or adds costs of up to $150 before trial.',
          es: 'El requerimiento de pago por escrito debe hacerse al menos 15 días antes de demandar. El reclamo termina si quien firmó paga el cheque más hasta $30 antes de la demanda, o con costas de hasta $150 antes del juicio.',
        },
        value: {
          rule: {
            en: 'The holder can recover the greater of $100 or three times the check, but not more than $1,000 above the check.',
            es: 'Quien recibió el cheque puede cobrar lo que sea mayor: $100 o tres veces el cheque, pero no más de $1,000 por encima del cheque.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(1_000),
          notice: { count: 15, unit: 'days' },
          holdsCheck: true,
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Stat. § 45.50.471; Alaska Stat. ch. 08.24'),
        confidence: 'known',
        note: {
          en: 'The federal act (FDCPA) covers those who collect for someone else.',
          es: 'La ley federal (FDCPA) cubre a quienes cobran para otra persona.',
        },
        value: {
          law: {
            en: 'Unfair Trade Practices and Consumer Protection Act',
            es: 'Ley de Prácticas Comerciales Desleales y Protección al Consumidor (Unfair Trade Practices and Consumer Protection Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It bans unfair and deceptive acts in trade, also by the creditor. Collection agencies must have a license.',
            es: 'Prohíbe los actos desleales y engañosos en el comercio, también del propio acreedor. Las agencias de cobro deben tener licencia.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-07-01',
        cite: cite('Alaska Stat. § 23.10.065'),
        confidence: 'secondary',
        value: { hourlyCents: cents(13) },
      },
      {
        from: '2026-07-01',
        cite: cite('Alaska Stat. § 23.10.065', 'https://www.payentry.com/2026-changes-to-state-minimum-wages'),
        confidence: 'secondary',
        note: { en: 'It goes up with prices from 2027.', es: 'Desde 2027 sube con los precios.' },
        value: { hourlyCents: cents(14) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Alaska Stat. §§ 09.50.270, 09.38.015(c)',
          'https://unicourt.github.io/cic-code-ak/transforms/ak/ocak/r82/gov.ak.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Small claims cannot be brought against the state.',
          es: 'No se puede presentar un reclamo menor contra el Estado.',
        },
        value: {
          rule: {
            en: 'No writ can be used against the state. The clerk sends a certified copy of the judgment to the Department of Administration. It pays if money has been set aside, or asks the legislature. Municipal property is exempt too.',
            es: 'No se puede usar ninguna orden de ejecución contra el Estado. La secretaría envía una copia certificada del fallo al Departamento de Administración, que paga si hay fondos asignados o los pide a la legislatura. Los bienes municipales también están exentos.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alaska Court System Self-Help', 'https://courts.alaska.gov/shc/debt/collection.htm'),
        confidence: 'verified',
        value: {
          selfHelp: 'https://courts.alaska.gov/shc/debt/collection.htm',
          forms: 'https://courts.alaska.gov/forms/',
        },
      },
    ]),
  },
}
