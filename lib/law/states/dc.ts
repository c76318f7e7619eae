// District of Columbia: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const districtOfColumbia: Jurisdiction = {
  code: 'DC',
  name: { en: 'District of Columbia', es: 'Distrito de Columbia' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 11-1321'),
        confidence: 'known',
        note: {
          en: 'Companies generally need a lawyer, except in limited cases.',
          es: 'En general las empresas necesitan abogado, salvo en casos limitados.',
        },
        value: {
          court: {
            en: 'Superior Court, Small Claims and Conciliation Branch',
            es: 'Tribunal Superior, Sección de Reclamos Menores y Conciliación',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Money only. Interest, costs and fees are not counted.',
            es: 'Solo dinero. No se cuentan los intereses, las costas ni los honorarios.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code § 17-307(b); D.C. App. R. 6',
          'https://code.dccouncil.gov/us/dc/council/code/sections/17-307',
        ),
        confidence: 'verified',
        note: {
          en: "It is only an application for permission to appeal. It is due in three days (eight if the order was mailed). A magistrate judge's ruling must first be reviewed by a Superior Court judge, on a motion made within 14 days.",
          es: 'Es solo una solicitud de permiso para apelar. Debe presentarse en tres días (ocho si la orden se envió por correo). La decisión de un juez magistrado debe revisarla primero un juez del Tribunal Superior, mediante una petición hecha dentro de 14 días.',
        },
        value: {
          period: { count: 3, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment on the docket',
            es: 'el registro del fallo en el expediente',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'The small claims rules may set their own time. Confirm it with the clerk.',
          es: 'Las reglas de reclamos menores pueden fijar su propio plazo. Confírmelo en la secretaría.',
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
        from: '2019-01-01',
        cite: cite(
          'D.C. Code § 28-3302(c); Burke v. Groover, Christie & Merritt, P.C., 26 A.3d 292 (D.C. 2011)',
          'https://melcherlaw.com/archives/1672',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The rate keeps changing each quarter until the judgment is paid. Our table is worked out from the IRS rates and is confirmed only to March 31, 2026 (IRS 7%, so 5%). One guide says the IRS rate fell to 6% from April 1, 2026, which would make it 4%: check it with the clerk. The court may lower interest for a debtor who in good faith cannot pay.',
          es: 'La tasa sigue cambiando cada trimestre hasta que se paga el fallo. Nuestra tabla se calcula con las tasas del IRS y está confirmada solo hasta el 31 de marzo de 2026 (IRS 7%, o sea 5%). Una guía dice que la tasa del IRS bajó a 6% desde el 1 de abril de 2026, con lo que sería 4%: verifíquela en la secretaría. El tribunal puede bajar los intereses a un deudor que de buena fe no puede pagar.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2019-01-01', annualPercent: 4 },
              { from: '2020-07-01', annualPercent: 2 },
              { from: '2022-04-01', annualPercent: 3 },
              { from: '2022-07-01', annualPercent: 4 },
              { from: '2023-01-01', annualPercent: 5 },
              { from: '2023-10-01', annualPercent: 6 },
              { from: '2025-01-01', annualPercent: 5 },
            ],
            knownThrough: '2026-03-31',
            formula: {
              en: '70% of the IRS underpayment rate for the quarter, rounded to the nearest whole percent (a half goes up)',
              es: 'El 70% de la tasa del IRS por pago insuficiente del trimestre, redondeado al porcentaje entero más cercano (medio punto se redondea hacia arriba)',
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
                en: 'Judgment against the District of Columbia: at most 4%',
                es: 'Fallo contra el Distrito de Columbia: 4% como máximo',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 4 },
              atMost: true,
              cite: cite('D.C. Code § 28-3302(b)'),
            },
            {
              applies: {
                en: 'Debt on a written contract that fixes a rate: that rate',
                es: 'Deuda de un contrato escrito que fija una tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('D.C. Code § 28-3302'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 15-101, 15-103'),
        confidence: 'known',
        note: {
          en: 'The twelve years run from the day execution could first issue. Each revival gives twelve more.',
          es: 'Los doce años corren desde el día en que pudo emitirse por primera vez la ejecución. Cada renovación da doce más.',
        },
        value: {
          years: 12,
          renewable: true,
          renewHow: {
            en: 'File a motion for an order of revival.',
            es: 'Presente una petición para que se ordene revivir el fallo.',
          },
          window: { words: { en: 'before the twelve years end', es: 'antes de que terminen los doce años' } },
          renewedYears: 12,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 15-102'),
        confidence: 'known',
        note: {
          en: 'The lien lasts while the judgment can be enforced. Property that spouses own by the entireties is safe from the debts of only one of them.',
          es: 'El gravamen dura mientras el fallo se pueda ejecutar. El inmueble que los cónyuges tienen en propiedad conjunta matrimonial (by the entireties) no responde por las deudas de uno solo.',
        },
        value: {
          document: {
            en: 'Certified (true-test) copy of the judgment',
            es: 'Copia certificada del fallo (true-test copy)',
          },
          where: { en: 'Recorder of Deeds', es: 'Registro de la Propiedad (Recorder of Deeds)' },
          years: 12,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 60(b)(5)'),
        confidence: 'uncertain',
        note: {
          en: 'We could not confirm a deadline or a set penalty. A debtor who has paid can file a motion for an order that the judgment is satisfied.',
          es: 'No pudimos confirmar un plazo ni una sanción fija. El deudor que ya pagó puede presentar una petición para que se ordene que el fallo está pagado.',
        },
        value: {
          document: {
            en: 'Praecipe or notice of satisfaction, and release of any recorded lien',
            es: 'Escrito o aviso de pago del fallo (praecipe or notice of satisfaction) y cancelación de todo gravamen inscrito',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          motion: {
            en: 'A debtor who has paid can file a motion for an order that the judgment is satisfied.',
            es: 'El deudor que ya pagó puede presentar una petición para que se ordene que el fallo está pagado.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 55(c), 60(b), (c)', 'https://www.dccourts.gov/node/517'),
        confidence: 'secondary',
        note: {
          en: 'A motion to cancel (quash) any attachment can be joined with it.',
          es: 'Se le puede unir una petición para dejar sin efecto un embargo (motion to quash).',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to vacate for mistake or excusable neglect within a reasonable time and at most one year. For lack of service: at any time.',
            es: 'Presente una petición para anular el fallo por error o descuido excusable dentro de un tiempo razonable y, como máximo, de un año. Por falta de notificación: en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 60(a)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment whenever one is found, on its own or on a motion. While an appeal is pending it needs leave of the appeals court.',
            es: 'El tribunal puede corregir un error de escritura en el fallo cuando se descubra, por sí mismo o a petición de parte. Mientras haya una apelación pendiente, necesita permiso del tribunal de apelaciones.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 15-302, 15-307'),
        confidence: 'known',
        note: {
          en: 'Movable things are bound only once the officer has the writ.',
          es: 'Los bienes muebles quedan gravados solo cuando el oficial tiene la orden.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias',
            es: 'Orden de ejecución sobre bienes (Writ of Fieri Facias)',
          },
          where: {
            en: 'delivered to the U.S. Marshal',
            es: 'se entrega al alguacil federal (U.S. Marshal)',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 16-572, 16-572.01, 16-572.02', 'https://code.dccouncil.gov/us/dc/council/laws/22-296'),
        confidence: 'verified',
        note: {
          en: 'A debtor can ask for a lower amount for undue financial hardship. The hearing must come within 30 days.',
          es: 'El deudor puede pedir un monto menor por dificultades económicas excesivas. La audiencia debe hacerse dentro de 30 días.',
        },
        value: {
          limits: [
            {
              label: {
                en: '25% of what is above 40 hours at the D.C. minimum wage',
                es: '25% de lo que pase de 40 horas al salario mínimo de D.C.',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'state' }, percent: 25 },
            },
          ],
          rule: {
            en: 'A creditor can take 25% only of the part of weekly disposable pay above 40 times the D.C. minimum wage ($736 a week at $18.40).',
            es: 'El acreedor solo puede tomar el 25% de la parte del salario disponible semanal que pase de 40 veces el salario mínimo de D.C. ($736 por semana a $18.40).',
          },
          process: {
            en: 'A writ of attachment is served on the employer, and a notice is mailed to the debtor the same day. Only one attachment is paid at a time.',
            es: 'Se notifica al empleador una orden de embargo (Writ of Attachment), y el mismo día se envía un aviso al deudor. Solo se paga un embargo a la vez.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 15-501(a)(3)'),
        confidence: 'known',
        note: {
          en: 'Move quickly to cancel or reduce the attachment. The bank holds the money in the meantime.',
          es: 'Pida pronto que se anule o reduzca el embargo. Mientras tanto el banco retiene el dinero.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Do not count on anything automatic beyond federal benefits. The $850 exemption, and up to $8,075 of unused homestead, can be claimed for money.',
            es: 'No cuente con nada automático fuera de las ayudas federales. Se pueden reclamar para dinero la exención de $850 y hasta $8,075 de la protección de vivienda no usada.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 15-501(a)(14)', 'https://chp7.com/district-of-columbia/'),
        confidence: 'secondary',
        note: {
          en: 'It covers a head of family or householder. Mortgages, taxes and liens for work are exceptions.',
          es: 'Cubre al jefe de familia o al dueño del hogar (householder). Las hipotecas, los impuestos y los gravámenes por obras son excepciones.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: "The debtor's interest in the home where the debtor or a dependent lives is safe, whatever its value.",
            es: 'La parte del deudor en la vivienda donde vive él o un dependiente está protegida, sin importar su valor.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code § 15-501(a)(1)',
          'https://code.dccouncil.gov/us/dc/council/code/titles/15/chapters/5/index.full.html',
        ),
        confidence: 'verified',
        note: {
          en: 'For a head of family or householder who lives in the District or earns mainly there.',
          es: 'Para el jefe de familia o el dueño del hogar (householder) que vive en el Distrito o gana allí la mayor parte de sus ingresos.',
        },
        value: {
          cents: cents(2_575),
          isUnlimited: false,
          rule: { en: 'One motor vehicle up to $2,575.', es: 'Un vehículo de motor hasta $2,575.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code § 15-501(a)(3)',
          'https://code.dccouncil.gov/us/dc/council/code/titles/15/chapters/5/index.full.html',
        ),
        confidence: 'verified',
        note: {
          en: 'A renter can therefore claim up to $8,925.',
          es: 'Por eso un inquilino puede reclamar hasta $8,925.',
        },
        value: {
          cents: cents(850),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(8_075),
          unusedInPart: true,
          rule: {
            en: 'Any property up to $850, plus up to $8,075 of any unused homestead exemption.',
            es: 'Cualquier bien hasta $850, más hasta $8,075 de la protección de vivienda que no se use.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code § 15-501(a)(4)',
          'https://code.dccouncil.gov/us/dc/council/code/titles/15/chapters/5/index.full.html',
        ),
        confidence: 'verified',
        note: { en: 'Merchants are covered too.', es: 'También cubre a los comerciantes.' },
        value: {
          cents: cents(1_625),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books or tools of the trade up to $1,625.',
            es: 'Instrumentos, libros profesionales o herramientas del oficio hasta $1,625.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code § 15-501(a)(2)',
          'https://code.dccouncil.gov/us/dc/council/code/titles/15/chapters/5/index.full.html',
        ),
        confidence: 'verified',
        note: {
          en: 'People who do not support a family have smaller clothing and tool exemptions (§ 15-503).',
          es: 'Quienes no mantienen a una familia tienen exenciones menores para ropa y herramientas (§ 15-503).',
        },
        value: {
          cents: cents(8_625),
          isUnlimited: false,
          rule: {
            en: 'Household goods, clothing, appliances, books, animals and musical instruments: $425 an item and $8,625 in all.',
            es: 'Artículos del hogar, ropa, electrodomésticos, libros, animales e instrumentos musicales: $425 por artículo y $8,625 en total.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 15-521, 16-572.01'),
        confidence: 'known',
        note: {
          en: 'No fixed deadline was found, so file before the employer or bank pays over the money.',
          es: 'No se encontró un plazo fijo, así que preséntelo antes de que el empleador o el banco entregue el dinero.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'Superior Court, Small Claims clerk (motion to quash or exempt)',
            es: 'Tribunal Superior, secretaría de Reclamos Menores (petición de anular el embargo o de exención, motion to quash or exempt)',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code §§ 15-301, 15-302, 16-542',
          'https://docslib.org/doc/10182885/superior-court-of-the-district-of-columbia-civil',
        ),
        confidence: 'secondary',
        note: {
          en: 'It issues when the creditor asks and pays the fee.',
          es: 'Se emite cuando el acreedor la pide y paga la tarifa.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (goods) or writ of attachment (wages, accounts)',
            es: 'Orden de ejecución sobre bienes (Writ of Fieri Facias) u orden de embargo de salario o cuentas (Writ of Attachment)',
          },
          form: null,
          issuedBy: { en: 'Small Claims clerk', es: 'secretaría de Reclamos Menores' },
          servedBy: {
            en: 'U.S. Marshal (fieri facias) or a process server (attachment)',
            es: 'alguacil federal (U.S. Marshal) para bienes, o un notificador (process server) para el embargo de salario o cuentas',
          },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Super. Ct. Civ. R. 69-I',
          'https://docslib.org/doc/10182885/superior-court-of-the-district-of-columbia-civil',
        ),
        confidence: 'secondary',
        note: {
          en: 'The debtor is ordered to court to answer about income and property.',
          es: 'Se ordena al deudor ir al tribunal a responder sobre sus ingresos y sus bienes.',
        },
        value: {
          name: { en: 'Oral examination (subpoena)', es: 'Interrogatorio oral (Oral Examination), con citación' },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 69-I; D.C. Code § 28-3814'),
        confidence: 'known',
        note: {
          en: 'In consumer cases the law limits how debt collectors may ask for an arrest. Check § 28-3814.',
          es: 'En casos de consumo la ley limita cómo los cobradores pueden pedir un arresto. Consulte el § 28-3814.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores an order to appear for oral examination can face contempt or a bench warrant. Not paying is not contempt.',
            es: 'El deudor que no obedece la orden de presentarse al interrogatorio oral puede ser declarado en desacato o recibir una orden de arresto del juez (bench warrant). No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 15-351 to 15-357'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor. Ask the clerk how long the wait is.',
          es: 'Se envía un aviso al deudor. Pregunte en la secretaría cuánto hay que esperar.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the Superior Court.',
            es: 'Presente en el Tribunal Superior una copia autenticada del fallo y una declaración jurada.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 16-3907'),
        confidence: 'known',
        note: {
          en: 'In wage claims the judge cannot put enforcement on hold.',
          es: 'En los reclamos de salario el juez no puede suspender la ejecución.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: "If asked, the small claims judge looks into the debtor's finances. The judge may put the judgment or enforcement on hold and order partial payments. If they stop, the creditor can enforce the balance.",
            es: 'Si se le pide, el juez de reclamos menores examina las finanzas del deudor. Puede suspender el fallo o su ejecución y ordenar pagos parciales. Si se dejan de hacer, el acreedor puede ejecutar el saldo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 28-3152', 'https://locateassetsnow.com/nsf-check-laws-by-state/'),
        confidence: 'uncertain',
        note: {
          en: 'Check the statute before you claim any extra sum.',
          es: 'Consulte la ley antes de reclamar cualquier suma extra.',
        },
        value: {
          rule: {
            en: 'No multiple damages are known. The holder recovers the check and a limited returned-check charge.',
            es: 'No se conoce una indemnización múltiple. Quien recibió el cheque recupera su monto y un cargo limitado por cheque devuelto.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: null,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: '2023-01-01',
        cite: cite('D.C. Code § 28-3814'),
        confidence: 'known',
        note: {
          en: 'The law was made stronger from January 1, 2023. A consumer may recover damages, penalties and attorney fees.',
          es: 'La ley se reforzó desde el 1 de enero de 2023. El consumidor puede recuperar una indemnización, multas y honorarios de abogado.',
        },
        value: {
          law: {
            en: 'D.C. Debt Collection Law',
            es: 'Ley de Cobro de Deudas de D.C. (D.C. Debt Collection Law)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It covers original creditors, debt buyers and collectors. It limits calls and messages. It requires proof of the debt before suing or taking judgment.',
            es: 'Cubre a los acreedores originales, los compradores de deudas y los cobradores. Limita las llamadas y los mensajes. Exige probar la deuda antes de demandar o de obtener un fallo.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite('D.C. Code § 32-1003'),
        confidence: 'secondary',
        value: { hourlyCents: cents(17.5) },
      },
      {
        from: '2025-07-01',
        cite: cite('D.C. Code § 32-1003'),
        confidence: 'secondary',
        value: { hourlyCents: cents(17.95) },
      },
      {
        from: '2026-07-01',
        cite: cite('D.C. Code § 32-1003', 'https://themoneyoverview.com/?p=16503'),
        confidence: 'secondary',
        note: { en: 'It is adjusted every July 1.', es: 'Se ajusta cada 1 de julio.' },
        value: { hourlyCents: cents(18.4) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 2-402, 28-3302(b)'),
        confidence: 'known',
        note: {
          en: 'Federal bodies are governed by federal law.',
          es: 'Los organismos federales se rigen por la ley federal.',
        },
        value: {
          rule: {
            en: 'District property cannot be seized. A judgment against the District is paid from its settlements and judgments fund, with interest of at most 4%.',
            es: 'Los bienes del Distrito no se pueden embargar. Un fallo contra el Distrito se paga con su fondo de acuerdos y fallos, con un interés máximo del 4%.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('District of Columbia Courts'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.dccourts.gov/services/civil-matters/requesting-10k-or-less',
          forms: 'https://www.dccourts.gov/services/forms',
        },
      },
    ]),
  },
}
