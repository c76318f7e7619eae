// Wyoming: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const wyoming: Jurisdiction = {
  code: 'WY',
  name: { en: 'Wyoming', es: 'Wyoming' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-21-201',
          'https://wyoleg.gov/NXT/gateway.dll/2022%20Wyoming%20Statutes%2F2022%20Titles%2F1%2F54%2F56',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must have asked for payment before filing.',
          es: 'El acreedor debe haber pedido el pago antes de presentar el caso.',
        },
        value: {
          court: { en: 'Circuit Court (small claims)', es: 'Tribunal de Circuito (reclamos menores)' },
          limitCents: cents(6_000),
          limitNote: {
            en: 'Not counting court costs. The same court hears other civil claims up to $50,000.',
            es: 'Sin contar las costas. El mismo tribunal atiende otros reclamos civiles de hasta $50,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyo. Stat. § 5-9-141; W.R.A.P. 2.01', 'https://civilcase.com/small-claims/wyoming'),
        confidence: 'secondary',
        note: {
          en: 'The district court reviews the record. Execution stops only if a bond is given (§ 5-9-142).',
          es: 'El tribunal de distrito revisa el expediente. La ejecución se detiene solo si se da una fianza (§ 5-9-142).',
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
          'Wyo. Stat. §§ 1-17-101, 1-21-205',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'We found no waiting time in the statute for a Wyoming judgment. Check with the clerk.',
          es: 'No encontramos en la ley ningún plazo de espera para un fallo de Wyoming. Confirme en la secretaría.',
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
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-16-102',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Interest runs from the day the judgment is given until it is paid.',
          es: 'Los intereses corren desde el día en que se dicta el fallo hasta que se paga.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract in which all parties agreed on a rate: the contract rate',
                es: 'Fallo por un contrato en el que todas las partes acordaron una tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Wyo. Stat. § 1-16-102(b)'),
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
          'Wyo. Stat. §§ 1-16-502, 1-16-503, 1-17-307',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'A judgment goes dormant if five years pass without an execution, and then it stops being a lien. It can still be revived for 10 more years (longer for child support and for people under a disability).',
          es: 'Un fallo queda inactivo si pasan cinco años sin una orden de ejecución, y entonces deja de ser un gravamen. Todavía se puede reactivar durante 10 años más (más tiempo para la manutención de hijos y para personas con incapacidad legal).',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Have an execution issued at least every five years, or file a motion to revive the judgment.',
            es: 'Pida que se emita una orden de ejecución (execution) al menos cada cinco años, o presente una petición para reactivar el fallo.',
          },
          window: {
            words: {
              en: 'an execution before each five years end; to revive it, within 10 years after it became dormant',
              es: 'una orden de ejecución antes de que terminen cada cinco años; para reactivarlo, dentro de los 10 años de quedar inactivo',
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
          'Wyo. Stat. §§ 1-17-306, 1-17-307',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Both filings are needed. The lien lasts only as long as the judgment is not dormant.',
          es: 'Hacen falta las dos presentaciones. El gravamen dura solo mientras el fallo no quede inactivo.',
        },
        value: {
          document: {
            en: 'Transcript of the circuit court judgment',
            es: 'Transcripción del fallo del tribunal de circuito (Transcript of judgment)',
          },
          where: {
            en: 'clerk of the district court and county clerk of the county',
            es: 'secretaría del tribunal de distrito y registro del condado (county clerk)',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Stilson v. Hodges, 934 P.2d 736 (Wyo. 1997)',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'We found no deadline or penalty. A court can let the debtor pay the clerk and order the clerk to enter satisfaction.',
          es: 'No encontramos plazo ni multa. El tribunal puede permitir que el deudor pague en la secretaría y ordenar a esta que registre el pago.',
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
          motion: {
            en: 'A court can let the debtor pay the clerk, and order the clerk to enter satisfaction.',
            es: 'El tribunal puede permitir que el deudor pague en la secretaría y ordenar a esta que registre el pago.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('W.R.C.P. 55(c), 60(b)'),
        confidence: 'uncertain',
        note: {
          en: 'We did not confirm the time limit for small claims. Act at once and ask the clerk.',
          es: 'No confirmamos el plazo para reclamos menores. Actúe de inmediato y pregunte en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'entered',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion for relief from the judgment in the circuit court. Do it promptly and give your reasons.',
            es: 'Presente en el tribunal de circuito una petición para que lo liberen del fallo. Hágalo pronto y dé sus razones.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-17-302',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Goods are bound only from the time they are seized.',
          es: 'Los bienes muebles solo quedan afectados desde que se embargan.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. §§ 1-15-408, 1-15-502, 1-15-511, 40-14-505',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: "Each writ lasts 90 days, and only one runs at a time. The debtor has five working days from the employer's calculation to object.",
          es: 'Cada orden dura 90 días, y solo corre una a la vez. El deudor tiene cinco días hábiles desde el cálculo del empleador para oponerse.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
            },
          ],
          rule: {
            en: 'The smaller of two sums: 25% of weekly disposable pay, or what is above $217.50 (30 times the federal minimum wage). It is the same for consumer credit debts.',
            es: 'La menor de dos sumas: 25% del salario semanal disponible, o lo que pase de $217.50 (30 veces el salario mínimo federal). Es igual para las deudas de crédito al consumidor.',
          },
          process: {
            en: 'The clerk issues a writ of garnishment, one-time or continuing, and it is served on the employer.',
            es: 'La secretaría emite una orden de embargo (writ of garnishment), única o continua, y se notifica al empleador.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. §§ 1-15-408(a), 40-14-505',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The bank need not check, so the debtor must claim it. If the pay was already garnished at the employer, the rest of that paycheck in the bank is wholly exempt.',
          es: 'El banco no tiene que revisarlo, así que el deudor debe reclamarlo. Si el salario ya se embargó con el empleador, el resto de ese pago en el banco está totalmente exento.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'There is no fixed amount. The exempt part of wages stays exempt if it was paid into the account within 20 days before the writ, on the same day, or within 10 business days after it.',
            es: 'No hay una suma fija. La parte exenta del salario sigue exenta si se depositó en la cuenta dentro de los 20 días antes de la orden, el mismo día o dentro de los 10 días hábiles después.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyo. Stat. § 1-20-101 (2022 text)'),
        confidence: 'verified',
        value: {
          cents: cents(20_000),
          isUnlimited: false,
          marriedCents: cents(40_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: { en: '$20,000 for each owner.', es: '$20,000 por cada dueño.' },
        },
      },
      {
        from: '2023-07-01',
        cite: cite(
          'Wyo. Stat. §§ 1-20-101, 1-20-102, 1-20-104 (2023 H.B. 174)',
          'https://wyoleg.gov/NXT/gateway.dll/2023%20Wyoming%20Statutes%2F2023%20Titles%2F1%2F52',
        ),
        confidence: 'verified',
        note: {
          en: 'It covers a house, trailer or other movable home. The amount was $20,000 until July 1, 2023.',
          es: 'Cubre una casa, un remolque u otra vivienda móvil. La suma era $20,000 hasta el 1 de julio de 2023.',
        },
        value: {
          cents: cents(100_000),
          isUnlimited: false,
          marriedCents: cents(200_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$100,000 for each resident owner who lives in the home, with any number of acres. Joint owners each have their own amount.',
            es: '$100,000 por cada dueño residente que vive en la vivienda, con cualquier número de acres. Cada copropietario tiene su propia suma.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-20-106(a)',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: { en: 'This is the text of the 2022 code.', es: 'Este es el texto del código de 2022.' },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          rule: {
            en: 'Value in a motor vehicle, up to $5,000.',
            es: 'El valor de un vehículo de motor, hasta $5,000.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-20-106',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'There is no general exemption. Up to three firearms worth $3,000 in all, with ammunition, have their own. The debtor must be a resident of Wyoming.',
          es: 'No hay una exención general. Hasta tres armas de fuego de $3,000 en total, con munición, tienen la suya. El deudor debe ser residente de Wyoming.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-20-106(b)',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Three appraisers fix the value.',
          es: 'Tres peritos fijan el valor.',
        },
        value: {
          cents: cents(4000),
          isUnlimited: false,
          rule: {
            en: "Tools, team, implements or stock in trade used in the business, up to $4,000. Or a professional's library and instruments, up to $4,000.",
            es: 'Herramientas, animales de tiro, utensilios o mercancía que se usan en el negocio, hasta $4,000. O la biblioteca y los instrumentos de un profesional, hasta $4,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. §§ 1-20-105, 1-20-106(a)',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Two or more people who live together each have a separate amount.',
          es: 'Dos o más personas que viven juntas tienen cada una su propia suma.',
        },
        value: {
          cents: cents(4000),
          isUnlimited: false,
          rule: {
            en: 'Furniture, bedding, food and household articles that the debtor chooses, up to $4,000 for each person in the home. Also clothing and wedding rings, up to $2,000.',
            es: 'Muebles, ropa de cama, comida y artículos del hogar que elija el deudor, hasta $4,000 por persona en la vivienda. También ropa y anillos de boda, hasta $2,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-17-102',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The hearing follows within five working days. Objections to a continuing garnishment have their own five-day rule (§ 1-15-507).',
          es: 'La audiencia se celebra dentro de cinco días hábiles. Las oposiciones a un embargo continuo tienen su propia regla de cinco días (§ 1-15-507).',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: { en: 'seizure of the property', es: 'el embargo de los bienes' },
          form: 'Written request for a hearing (no number)',
          where: {
            en: 'the clerk of the court that issued the writ',
            es: 'la secretaría del tribunal que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. §§ 1-17-101, 1-21-205',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Every money judgment must carry a notice of exemptions. It is mailed before property is seized, if asked for.',
          es: 'Todo fallo de dinero debe llevar un aviso de exenciones. Si se pide, se envía por correo antes de embargar bienes.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'the clerk of court', es: 'la secretaría del tribunal' },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-17-402',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: "The creditor may use written questions or a deposition. Whoever is served must hold the debtor's property for the creditor.",
          es: 'El acreedor puede usar preguntas escritas o una declaración oral. Quien sea notificado debe retener los bienes del deudor para el acreedor.',
        },
        value: {
          name: {
            en: 'Discovery in aid of execution (debtor examination)',
            es: 'Interrogatorio del deudor (discovery in aid of execution)',
          },
          form: null,
          frequency: { en: 'At any time after the judgment.', es: 'En cualquier momento después del fallo.' },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyo. Stat. §§ 1-17-402 to 1-17-418'),
        confidence: 'known',
        note: {
          en: 'Answer the questions on time, and claim exemptions in the answers.',
          es: 'Responda las preguntas a tiempo y reclame allí las exenciones.',
        },
        value: {
          rule: {
            en: 'To disobey an order to answer, or to apply property to the debt, can be contempt. Not paying is not.',
            es: 'Desobedecer una orden de responder o de usar bienes para pagar la deuda puede ser desacato. No pagar no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. §§ 1-17-703, 1-17-704',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'No execution until five days after the filing.',
          es: 'No hay ejecución hasta cinco días después de la presentación.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of any district court and with a county clerk, with an affidavit.',
            es: 'Presente una copia autenticada en la secretaría de cualquier tribunal de distrito y en la del condado (county clerk), con una declaración jurada.',
          },
          wait: { count: 5, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-15-502(b)',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Ask the clerk whether the judge will set payments at the hearing.',
          es: 'Pregunte en la secretaría si el juez fija pagos en la audiencia.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'We found no general order for installments. The creditor and the debtor can put a garnishment on hold with a written agreement filed with the clerk.',
            es: 'No encontramos una orden general de pago en cuotas. El acreedor y el deudor pueden suspender un embargo con un acuerdo por escrito presentado en la secretaría.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wyo. Stat. § 1-1-115',
          'https://unicourt.github.io/cic-code-wy/transforms/wy/ocwy/r84/gov.wy.code.title.01.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The writer has 30 days from the written demand to pay the check plus a fee of up to $30.',
          es: 'Quien firmó el cheque tiene 30 días desde la exigencia por escrito para pagarlo con un cargo de hasta $30.',
        },
        value: {
          rule: {
            en: 'The holder can claim three times the check but at least $100, a $30 collection fee and court costs.',
            es: 'El tenedor puede reclamar el triple del cheque con un mínimo de $100, un cargo de cobro de $30 y las costas del tribunal.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: null,
          notice: { count: 30, unit: 'days' },
          holdsCheck: true,
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyo. Stat. § 33-11-101 et seq.; § 40-14-101 et seq.'),
        confidence: 'known',
        note: {
          en: 'The federal act covers collectors who work for others.',
          es: 'La ley federal se aplica a los cobradores que trabajan para otros.',
        },
        value: {
          law: {
            en: 'Collection agency law, Wyo. Stat. ch. 33-11',
            es: 'Ley de agencias de cobro, Wyo. Stat. cap. 33-11',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'It licenses collection agencies and bars some conduct. Only the consumer credit code and general consumer law cover the original creditor.',
            es: 'Da licencias a las agencias de cobro y prohíbe algunas conductas. Al acreedor original solo se le aplican el código de crédito al consumidor y las leyes generales del consumidor.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('29 U.S.C. § 206; Wyo. Stat. § 27-4-202', 'https://ballotpedia.org/Minimum_wage_increases_in_2026'),
        confidence: 'secondary',
        note: {
          en: 'The state figure is $5.15, so the federal minimum wage governs almost all jobs.',
          es: 'La cifra del estado es $5.15, así que el salario mínimo federal rige en casi todos los empleos.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyo. Stat. § 1-39-101 et seq.'),
        confidence: 'known',
        note: {
          en: 'Claims need a written notice first.',
          es: 'Los reclamos requieren primero un aviso por escrito.',
        },
        value: {
          rule: {
            en: 'Public property cannot be taken by execution. Judgments against the state or local bodies are paid from insurance, self-insurance funds or a budget.',
            es: 'Los bienes públicos no se pueden tomar por ejecución. Los fallos contra el estado o los organismos locales se pagan con un seguro, con fondos de autoseguro o con un presupuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wyoming Judicial Branch'),
        confidence: 'known',
        note: {
          en: 'Small claims forms are numbered SC 01, SC 02 and so on.',
          es: 'Los formularios de reclamos menores llevan los números SC 01, SC 02 y siguientes.',
        },
        value: {
          selfHelp: 'https://www.wyocourts.gov/',
          forms: 'https://www.wyocourts.gov/',
        },
      },
    ]),
  },
}
